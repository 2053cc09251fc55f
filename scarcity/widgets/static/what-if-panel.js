/* scarcity what-if-panel; contains three (MIT, three.js authors), uplot (MIT, Leon Sorokin); sources sha256 b3c4c5bffa8f9a1caf006f848fe4bc11ed2cf26c6f58b20d629e209789055ba0 */
function Vo(n){if(!n)return new Float32Array(0);if(n instanceof ArrayBuffer)return new Float32Array(n);let{buffer:e,byteOffset:t,byteLength:i}=n;return t%4===0?new Float32Array(e,t,i/4):new Float32Array(e.slice(t,t+i))}var sn={drives:0,driven:1,own:2,group:3,change:4,community:5,component:6,pagerank:7,betweenness:8,width:9},Ue={source:0,target:1,lag:2,effect:3,low:4,high:5,stability:6,flags:7,coefficient:8,since:9,age:10,weight:11,partialR2:12,width:13},Y_=1;var Z_=2,[K_,J_]=[16,32],j_=3,[rs,tl,nl]=[0,1,2];function Vf(n,e,t=null){let[i,s,r]=[0,1,2].map(l=>Vo(e[l])),o=i.length/3,a=r.length/Ue.width,c=n.names?n:t&&t.namesId===n.names_id?t:null;if(!c)throw new Error(`frame ${n.seq} refers to names ${n.names_id}, which never arrived`);if(c.names.length!==o||s.length!==o*sn.width||!Number.isInteger(a))throw new Error(`frame ${n.seq}: ${c.names.length} names, ${o} positions, ${s.length} node values`);return{seq:n.seq,namesId:n.names_id,names:c.names,units:c.units,lags:c.lags,sums:c.sums??[],strength:c.strength,certainty:c.certainty,since:n.since??[],subject:n.subject??null,groups:n.groups??[],colour:n.colour??"group",size:n.size??"drives",n:o,m:a,positions:i,nodes:s,links:r,state:n.state,dimensions:n.dimensions}}var $e=(n,e,t)=>n.links[e*Ue.width+t],Ln=(n,e,t)=>n.nodes[e*sn.width+t],il=(n,e,t,i)=>(i*n+e)*n+t,Ti=(n,e)=>($e(n,e,Ue.flags)&Y_)!==0,di=(n,e)=>$e(n,e,Ue.flags)>>Z_&3,sl=(n,e)=>$e(n,e,Ue.age)<j_,Rs=(n,e)=>$e(n,e,Ue.source)===$e(n,e,Ue.target),nr=(n,e)=>Math.abs($e(n,e,Ue.weight)),ir=(n,e)=>($e(n,e,Ue.flags)&K_)!==0,os=(n,e)=>($e(n,e,Ue.flags)&J_)!==0,[Q_,ev,tv]=[0,1,2],Cs=(n,e)=>os(n,e)?tv:$e(n,e,Ue.effect)<0?ev:Q_,Go=(n,e)=>$e(n,e,Ue.low)<=0&&$e(n,e,Ue.high)>=0;function Gf(n){let e=0,t=[],i=Math.random().toString(36).slice(2),s=(r,o)=>(n.on(r,o),()=>n.off(r,o));return{send(r){if(typeof n.send=="function"){try{n.send(r)}catch{}return}t.push([++e,r]),t.length>24&&t.shift(),n.set("_outbox",{from:i,messages:[...t]}),n.save_changes()},onMessage(r){return s("msg:custom",(o,a)=>{o&&o.header!==void 0?r(o.header,o.buffers??[]):o&&r(o,a?.length?a:o.buffers??[])})},onConnection:r=>typeof n.send=="function"?s("comm_live_update",r):()=>{},snapshot(){let r=n.get("_snapshot");return r&&r.header?r:null},async source(){let r=n.get("_esm");if(typeof r=="string"&&r.includes("export"))return r;let o=await fetch(import.meta.url);if(!o.ok)throw new Error(`the module answers ${o.status}`);return o.text()},height(){let r=n.get("plot_height");return r===0?"100%":r||n.get("height")||480}}}function X(n,e="",t="",i={}){let s=document.createElement(n);e&&(s.className=e),t&&(s.textContent=t);for(let[r,o]of Object.entries(i))s.setAttribute(r,o);return s}function Ot(n,e){n.textContent!==e&&(n.textContent=e)}function Fr(){let n=[];return{on(e,t,i,s){e.addEventListener(t,i,s),n.push(()=>e.removeEventListener(t,i,s))},add:e=>n.push(e),dispose(){for(;n.length;)n.pop()()}}}var nv="default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:",iv={"&":"&amp;","<":"&lt;",">":"&gt;"};function Hf({title:n,module:e,header:t,buffers:i}){let s={title:n,module:e,header:{...t,state:sv(t.state),saved:!0},buffers:Array.from(i,rv)},r=JSON.stringify(s).replace(/</g,"\\u003c");return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${nv}">
<meta name="viewport" content="width=device-width">
<title>${n.replace(/[&<>]/g,o=>iv[o])}</title>
<style>html { color-scheme: light dark; } body { margin: 0; }</style>
</head>
<body>
<noscript>This picture needs JavaScript.</noscript>
<script type="application/json" id="scarcity-page">${r}<\/script>
<script type="module">
const held = JSON.parse(document.getElementById("scarcity-page").textContent);
const address = URL.createObjectURL(new Blob([held.module], { type: "text/javascript" }));
(await import(address)).open(held);
<\/script>
</body>
</html>
`}var sv=n=>!n?.title||n.face==="still"?n:{...n,face:"still",title:`saved: ${n.title}`,detail:""};function rv(n){let e=n instanceof ArrayBuffer?new Uint8Array(n):new Uint8Array(n.buffer,n.byteOffset,n.byteLength),t="";for(let i=0;i<e.length;i+=8192)t+=String.fromCharCode(...e.subarray(i,i+8192));return btoa(t)}function Wf(n,e){if(!e)return n;let t=n.names?{}:Object.fromEntries(["names","units","lags","strength","certainty"].map(s=>[s,e[s]])),i=n.dashboard&&{dashboard:{...ov(e.dashboard,["feed","governor"]),...n.dashboard}};return{...t,...n,...i}}var ov=(n,e)=>Object.fromEntries(e.filter(t=>n?.[t]!==void 0).map(t=>[t,n[t]]));var rl=n=>`
${n}[data-theme="light"] { --sg-ink: #1a1e24; --sg-quiet: #5b6470; --sg-line: #d5dae1; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #00588a; --sg-lowers-text: #a84300; --sg-both-text: #7d3570; --sg-ring: #0b57d0; color-scheme: light; }
${n}[data-theme="dark"] { --sg-ink: #eceff3; --sg-quiet: #a4adb8; --sg-line: #3a4048; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #7cc6f2; --sg-lowers-text: #f0b53c; --sg-both-text: #e3b3d8; --sg-ring: #8ab4f8; color-scheme: dark; }
`;var Yu={light:{raises:"#0072B2",lowers:"#D55E00",both:"#9A4C8B"},dark:{raises:"#56B4E9",lowers:"#E69F00",both:"#D79BC8"}},av={light:["#64707f","#4f7f77","#8a6d8f","#7d7a4c","#94655f","#5d6a99"],dark:["#a3aebb","#8fbcb2","#c0a3c6","#bdb98a","#cc9f98","#9aa7d8"]},lv={light:["#cfd8d3","#a3bfb3","#72a291","#43806e","#1c5949"],dark:["#3c4a46","#52706a","#6b988c","#8cc3b2","#c3efdd"]},Xf=(n,{nodes:e})=>n===0?0:1+(n-1)%(e.length-1);function sr(n){let e=(n.match(/[\d.]+/g)??[]).map(Number);if(e.length<3)return[1,1,1,0];let t=n.startsWith("color(")?1:255;return[e[0]/t,e[1]/t,e[2]/t,e[3]??1]}var Ho=n=>[1,3,5].map(e=>parseInt(n.slice(e,e+2),16)/255);function cv(n){for(let e=n;e;e=e.parentElement??e.getRootNode()?.host){let t=sr(getComputedStyle(e).backgroundColor);if(t[3]>.5)return t.slice(0,3)}return matchMedia?.("(prefers-color-scheme: dark)").matches?[.07,.07,.07]:[1,1,1]}function rr(n){let e=cv(n),t=.2126*e[0]+.7152*e[1]+.0722*e[2]<.45,i=t?"dark":"light";return{dark:t,background:e,raises:Ho(Yu[i].raises),lowers:Ho(Yu[i].lowers),both:Ho(Yu[i].both),nodes:av[i].map(Ho),levels:lv[i].map(Ho),ink:t?[.93,.94,.96]:[.1,.12,.15]}}function ol(n,e){let t=i=>`rgb(${i.map(s=>Math.round(s*255)).join(" ")})`;n.dataset.theme=e.dark?"dark":"light",n.style.setProperty("--sg-background",t(e.background)),n.style.setProperty("--sg-raises",t(e.raises)),n.style.setProperty("--sg-lowers",t(e.lowers)),n.style.setProperty("--sg-both",t(e.both)),e.nodes.forEach((i,s)=>n.style.setProperty(`--sg-shade-${s}`,t(i))),e.levels.forEach((i,s)=>n.style.setProperty(`--sg-level-${s}`,t(i)))}function al(n,e){let t=new MutationObserver(e),i={attributes:!0,attributeFilter:["class","style","data-theme","data-jp-theme-name","data-jp-theme-light"]};for(let o of[document.documentElement,document.body])t.observe(o,i);let s=globalThis.matchMedia?.("(prefers-color-scheme: dark)");s?.addEventListener("change",e);let r=new ResizeObserver(()=>n.isConnected&&(r.disconnect(),e()));return r.observe(n),()=>{t.disconnect(),r.disconnect(),s?.removeEventListener("change",e)}}var qf={face:"still",title:"saved page",detail:"the state at the time when it was saved"},ll={face:"gone",title:"not connected",detail:"the last state kept in the notebook; run the cell again"},$f={face:"gone",title:"not connected",detail:"the kernel has gone; run the cell again"};function Yf(n,{kind:e,label:t,style:i,dressed:s=()=>{}}){let r=Fr(),o=X("section",e,"",{"aria-label":t});o.append(X("style","",rl(`.${e}`)+i)),n.append(o),r.add(()=>o.remove()),r.on(o,"keydown",c=>{!c.ctrlKey&&!c.metaKey&&!c.altKey&&c.key!=="Tab"&&c.stopPropagation()});let a=()=>{o.style.removeProperty("--sg-background");let c=rr(o);ol(o,c),s(c)};return r.add(al(o,a)),a(),{root:o,listeners:r}}var uv=0;function Zf({model:n,el:e},t,i){let s=Gf(n),r=`${Date.now().toString(36)}-${++uv}`,[o,a]=[null,null],c=0,l=t(e,{height:s.height(),painted:(f,m=null)=>s.send({kind:"ack",view:r,seq:f,...m&&!document.hidden?{fps:Math.round(m)}:{}}),selected:f=>s.send({kind:"select",view:r,choice:++c,names_id:o?.namesId??"",nodes:f}),dimensions:f=>s.send({kind:"dimensions",view:r,value:f}),pinned:f=>s.send({kind:"pin",view:r,names_id:o?.namesId??"",pins:f}),wanted:f=>s.send({kind:"wanted",view:r,value:f}),ask:(f,m={})=>s.send({...m,kind:f,view:r}),page:async()=>({...a,module:await s.source()})});function u(f,m,_=!1){if(f.kind==="frame"){try{let E=i(f,m,o);l.check?.(f),o=E,a={header:Wf(f,a?.header),buffers:m}}catch(E){s.send({kind:"refused",view:r,seq:f.seq,reason:String(E.message)});return}l.connected?.(!_),l.update(o,f,_),f.selection&&l.select(f.selection),f.pins&&l.pin?.(f.pins)}else f.kind==="file"&&f.view===r?l.file?.(f,m):f.kind==="select"&&f.view!==r?o&&f.names_id===o.namesId&&l.select(f.nodes):f.kind==="pin"&&f.view!==r&&o&&f.names_id===o.namesId&&l.pin?.(f.pins)}let h=s.snapshot();h?u({...h.header,kind:"frame"},h.buffers,h.header.saved?qf:ll):l.waiting({face:"waiting",title:"connecting",detail:""});let d=s.onMessage((f,m)=>u(f,m)),p=()=>s.send({kind:"ready",view:r}),g=s.onConnection(()=>{l.gone(),p()}),v=()=>document.hidden||p();return document.addEventListener("visibilitychange",v),p(),()=>{document.removeEventListener("visibilitychange",v),d(),g(),l.dispose(),s.send({kind:"bye",view:r})}}function hn(n){if(!Number.isFinite(n))return"\u2013";let e=Math.abs(n),t=e!==0&&e>=1e3&&e<1e7?Number(e.toPrecision(3)).toLocaleString("en-US"):String(Number(e.toPrecision(3)));return n<0?`\u2212${t}`:t}var Wo=n=>n>=0?`+${hn(n)}`:hn(n),Zu=n=>Number.isFinite(n)?`${n<0?"\u2212":"+"}${Math.abs(n).toFixed(2)}`:"\u2013",Xo=(n,e)=>Number.isFinite(n)&&Number.isFinite(e)?`[${[n,e].map(t=>t.toFixed(2).replace(/^-(?=0\.00$)/,"").replace("-","\u2212")).join(", ")}]`:"",Ku=["raises","lowers","moves"],or=["sg-raises","sg-lowers","sg-both"],Ps=n=>Number.isFinite(n)?`${Math.round(n*100)} %`:"",Vn=(n,e)=>`${n.toLocaleString("en-US")} ${e}${n===1?"":"s"}`;function Kf(n,{figure:e,lag:t,certainty:i,fresh:s},r){let o=n.lags[t]?.short??String(t),a=i===0?`, ${n.certainty[0]}`:"";return`${r===void 0?"":`${r}.  `}${e} ${t?"after ":""}${o}${s?", new":""}${a}`}var hv=3,Br={mean:0,scale:1,now:2,width:3};function jf(n,e,t=null){let i=Vo(e[n.buffers.ranges]);if(!n.answer){if(n.answer_id&&t?.answer_id!==n.answer_id)throw new Error(`the answer ${n.answer_id} never arrived`);return{...n,ranges:i,answer:n.answer_id?t.answer:null}}let s=Vo(e[n.buffers.curves]),{shown:r,horizon:o,past:a}=n.answer;if(s.length!==r.length*(4*o+a))throw new Error(`the answer ${n.answer_id} has ${s.length} values`);return{...n,ranges:i,answer:{...n.answer,curves:s}}}function cl({curves:n,horizon:e,past:t},i){let s=i*(4*e+t),r=g=>Array.from(n.subarray(s+g*e,s+(g+1)*e),Jf),o=Array.from(n.subarray(s+4*e,s+4*e+t),Jf),a=Array.from({length:Math.max(t,1)+e},(g,v)=>v-Math.max(t,1)+1),c=Array(Math.max(t-1,0)).fill(null),l=o.at(-1)??null,[u,h,d,p]=[0,1,2,3].map(g=>[...c,l,...r(g)]);return[a,[...t?o:[null],...Array(e).fill(null)],h,d,p,u]}var Jf=n=>Number.isFinite(n)?n:null;function Qf(n,e=null){return(e===null?n.rows.slice(0,hv):n.rows.filter(i=>i.node===e)).map(({way:i})=>i.map(([s,r,o])=>({source:s,target:r,lag:o}))).filter(i=>i.length)}function ep(n,e=4){let i=[1,2,3,5,6,10,12,20,24,25,48,50,72,96,100,168,200].find(s=>n/s<=e)??n;return Array.from({length:Math.floor(n/i)+1},(s,r)=>r*i)}function qo(n,e){if(!Number.isFinite(n))return"\u2013";let t=Math.max(Math.abs(n),Math.abs(e));if(!(e>0)||t>=1e7||t<.001)return hn(n);let i=Math.max(0,Math.min(6,Math.ceil(-Math.log10(e/100)-1e-9)));return n.toLocaleString("en-US",{minimumFractionDigits:i,maximumFractionDigits:i}).replace(/^-(?=0(\.0*)?$)/,"").replace("-","\u2212")}function hl(n,e){let[t,i]=[new Map,new Map],s=null;for(let o=0;o<n.m;o++){let[a,c]=[$e(n,o,Ue.source),$e(n,o,Ue.target)];if(!(a!==e&&c!==e))if(Rs(n,o))s??=o;else{let l=Ti(n,o);dv(l&&a===e?i:t,{row:o,other:a===e?c:a,directed:l,further:[]},n)}}let r=o=>[...o.values()].sort((a,c)=>ul(n,a)-ul(n,c)||a.row-c.row);return{into:r(t),out:r(i),own:s}}var ul=(n,{row:e})=>+(di(n,e)===rs);function dv(n,e,t){let i=n.get(e.other);if(!i)return n.set(e.other,e);let[s,r]=ul(t,i)>ul(t,e)?[e,i]:[i,e];n.set(e.other,{...s,further:[...i.further,r.row].sort((o,a)=>o-a)})}var fv=2;function tp(n,e,t=0){let i=d=>$e(n,e,d),[s,r]=[n.names[i(Ue.source)],n.names[i(Ue.target)]],o=Ti(n,e),a=[[{text:o?`${s} \u2192 ${r}`:`${s} \u2014 ${r}`,strong:!0}],[{text:o?`${Ku[Cs(n,e)]} it ${os(n,e)?"both ways ":""}${$o(n,e)}`:`go together ${$o(n,e)}; which drives which is open`}],pv(n,e)];ir(n,e)&&a.push([{text:`along a bend${_v(n,e)}`}]);let[c,l]=[n.units[i(Ue.source)],n.units[i(Ue.target)]];c&&l&&Number.isFinite(i(Ue.coefficient))&&!Rs(n,e)&&a.push([{text:`${Wo(i(Ue.coefficient))} ${l} per ${c}`}]);let u=Ps(i(Ue.stability));a.push([{text:`${n.certainty[di(n,e)]}${u?`: found in ${u} of resamples`:""}`}]);let h=sp(n,e);return h&&a.push([{text:h,faint:!0}]),t&&a.push([{text:`+${Vn(t,"more lag")}`,faint:!0}]),a}function pv(n,e){let t=s=>$e(n,e,s),i=Xo(t(Ue.low),t(Ue.high));return[{text:Is(n,e),tone:rp(n,e)},{text:os(n,e)?"":`${i&&` ${i}`}${Go(n,e)?", could be 0":""}`}]}function Ju(n,e,t=5){let{into:i,out:s,own:r}=hl(n,e),o=a=>({entries:a.slice(0,t).map((c,l)=>mv(n,c,l+1)),left:Math.max(0,a.length-t)});return{title:n.names[e],unit:n.units[e],into:o(i),out:o(s),own:r===null?"":`its own past ${Is(n,r)} ${$o(n,r)}`}}function mv(n,{row:e,other:t,directed:i,further:s},r){let o=sp(n,e);return{rank:r,other:t,name:n.names[t],tone:rp(n,e),verb:i?Ku[Cs(n,e)]:"goes with",after:$o(n,e),short:Qu(n,e),effect:Is(n,e),sure:n.certainty[di(n,e)],doubtful:di(n,e)===rs,more:[...vv(n,e),i?"":"direction open",gv(n,s),sl(n,e)?`new${o&&`, ${o}`}`:""].filter(Boolean)}}function gv(n,e){let t=e.slice(0,fv).map(s=>`${Is(n,s)} ${Qu(n,s)}`),i=e.length-t.length;return t.length?`also ${t.join(", ")}${i?` and at ${Vn(i,"lag")} more`:""}`:""}function np(n,e){let{title:t,into:i,out:s,own:r}=Ju(n,e,3),o=({left:l})=>l?`; and ${l} more`:"",a=i.entries.map(({name:l,verb:u,after:h,effect:d,sure:p,more:g})=>`${l} ${u} it ${h}, ${[d,p,...g].join(", ")}`),c=s.entries.map(({name:l,verb:u,after:h,effect:d,sure:p})=>`${u} ${l} ${h}, ${d}, ${p}`);return[t,a.length?`${a.join("; ")}${o(i)}`:"nothing drives it",c.length?`it ${c.join("; ")}${o(s)}`:"",r].filter(Boolean).join(". ")}function ju(n,e,t,i,s){let r=(c,l,u)=>({title:`From ${n.names[c]} to ${n.names[l]}`,from:n.names[c],to:n.names[l],ways:u.map(h=>xv(n,h.map(d=>e[d])))}),o=[r(t,i,s[0]),r(i,t,s[1])],a=e.some(({source:c,target:l,directed:u,gone:h})=>!u&&!h&&(c===t&&l===i||c===i&&l===t));return{sides:o[0].ways.length||!o[1].ways.length?o:o.reverse(),open:a}}function xv(n,e){let t=e.map(({row:o})=>o),i=t.reduce((o,a)=>o*$e(n,a,Ue.effect),1),s=t.reduce((o,a)=>o+$e(n,a,Ue.lag),0),r=t.some(o=>os(n,o)||ir(n,o));return{effect:r?"along a bend":Zu(i),tone:r?"sg-both":or[i<0?1:0],after:n.sums[s]??`after ${Vn(s,"step")}`,sure:n.certainty[Math.min(...t.map(o=>di(n,o)))],steps:[{node:e[0].source,name:n.names[e[0].source],lag:""},...e.map(({target:o,row:a})=>({node:o,name:n.names[o],lag:Qu(n,a)}))]}}function ip({sides:n,open:e}){let t=({title:i,from:s,to:r,ways:o})=>o.length?`${i}: ${o.map(({steps:a,effect:c,after:l,sure:u})=>`${a.slice(1).map(({name:h,lag:d})=>`to ${h} ${d}`).join(", ")}, ${[c,l,u].join(", ")}`).join("; ")}`:`no way leads from ${s} to ${r}`;return[...n.map(t),e?"between the two a direction is open":""].filter(Boolean).join(". ")}var Qu=(n,e)=>$e(n,e,Ue.lag)?$o(n,e):n.lags[0]?.short??"same step",$o=(n,e)=>n.lags[$e(n,e,Ue.lag)]?.after??`after ${Vn($e(n,e,Ue.lag),"step")}`;function sp(n,e){let t=n.since[$e(n,e,Ue.since)];return t?`since ${t}`:""}var rp=(n,e)=>or[Cs(n,e)],Is=(n,e)=>os(n,e)?`\xB1${nr(n,e).toFixed(2)}`:Zu($e(n,e,Ue.effect)),_v=(n,e)=>{let t=Ps($e(n,e,Ue.partialR2));return t?`, explains ${t} of what the others leave`:""};function vv(n,e){return os(n,e)?["along a bend"]:[Xo($e(n,e,Ue.low),$e(n,e,Ue.high)),ir(n,e)?"along a bend":"",Go(n,e)?"could be 0":""]}function op(n,e,t){let i=e.namesId===t.namesId,s=i?null:new Map(t.names.map((o,a)=>[o,a])),r=new Map;for(let o of n.links){if(o.gone)continue;let a=i?o.source:s.get(e.names[o.source]),c=i?o.target:s.get(e.names[o.target]);if(a===void 0||c===void 0)continue;let l=il(t.n,a,c,o.lag);r.set(l,i?o:{...o,key:l,source:a,target:c})}return r}function yv(n,e){let t=new Set(n.links.map(i=>i.key));return[...e.values()].filter(i=>!t.has(i.key)).map(i=>({...i,gone:!0}))}var dl=3;function ap(n,e,t){let i=l=>l.filter(u=>u.leads).sort((u,h)=>h.strength-u.strength).slice(0,dl),s=yv(n,e),r=n.links.filter(l=>l.leads&&!e.has(l.key)),o=new Set([...t].slice(0,dl)),a=new Set(i(r).slice(0,dl-o.size)),c=i(s).slice(0,dl-o.size-a.size);return{gone:c,nodes:o,from:l=>a.has(l)?0:e.get(l.key)?.opacity??l.opacity,more:t.size+r.length+s.filter(l=>l.leads).length-o.size-a.size-c.length}}function lp(n,e){if(n.namesId===e.namesId)return new Set;let t=new Set(n.names);return new Set(e.names.flatMap((i,s)=>t.has(i)?[]:[s]))}function cp(n,e,t,i,s){if(!n)return null;let r=h=>t.namesId===s.namesId?h:s.names.indexOf(t.names[h]);if(n.node!==void 0){let h=r(n.node);return h<0?null:{node:h}}let{source:o,target:a,lag:c}=e.links[n.link],l=[r(o),r(a)],u=i.links.findIndex(h=>h.source===l[0]&&h.target===l[1]&&h.lag===c);return u<0?null:{link:u}}var Sv=["drives","driven","pagerank","betweenness"],Yo=5,eh=[["group","its group","group"],["community","who is closely linked","closely linked"],["component","what hangs together","what hangs together"],["drives","how much it drives","how much it drives"],["driven","how much it is driven","how much it is driven"],["pagerank","how much it drives through others","how much it drives through others"],["betweenness","how many ways lead through it","ways between others through it"],["plain","nothing",""]],th=n=>Sv.includes(n),nh=(n,e)=>Array.from({length:n.n},(t,i)=>e==="plain"?0:Ln(n,i,sn[e])||0),up=(n,e)=>n.n>0&&sn[e]!==void 0&&Number.isNaN(Ln(n,0,sn[e])),bv=(n,e)=>e>0?Math.min(Yo-1,Math.floor(Yo*Math.sqrt(Math.max(0,n)/e))):0;function ih(n,e,t){let i=nh(n,e);if(!th(e))return r=>t.nodes[Xf(i[r],t)];let s=Math.max(0,...i);return r=>t.levels[bv(i[r],s)]}var fl={least:6.5,grow:.85},Ls=`
uniform mat4 uViewProjection;
uniform vec2 uSize;
uniform float uReference;
vec4 toScreen(vec3 p) { // x, y in CSS pixels, depth in -1..1, scale by distance; scale 0: behind the camera
  vec4 c = uViewProjection * vec4(p, 1.0);
  if (c.w <= 0.0001) return vec4(0.0);
  return vec4((c.xy / c.w * 0.5 + 0.5) * uSize, c.z / c.w, clamp(uReference / c.w, 0.45, 2.2));
}
vec4 fromScreen(vec2 px, float depth) { return vec4(px / uSize * 2.0 - 1.0, depth, 1.0); }
struct Curve { vec2 a; vec2 b; vec2 c; float len; float t0; float t1; };
Curve curveOf(vec4 a, vec4 b, vec4 shape, float head) {
  Curve k;
  k.a = a.xy; k.b = b.xy;
  vec2 d = k.b - k.a;
  k.len = max(length(d), 0.001);
  k.c = (k.a + k.b) * 0.5 + vec2(-d.y, d.x) * 2.0 * shape.y;
  float speed = k.len * sqrt(1.0 + 16.0 * shape.y * shape.y);
  k.t0 = (shape.z * a.w + ${2.5.toFixed(1)}) / speed;
  k.t1 = 1.0 - (shape.w * b.w + ${2.5.toFixed(1)} + head) / speed;
  return k;
}
vec2 pointAt(Curve k, float t) { return mix(mix(k.a, k.c, t), mix(k.c, k.b, t), t); }
vec2 tangentAt(Curve k, float t) { return normalize(mix(k.c - k.a, k.b - k.c, t) + vec2(1e-5, 0.0)); }
float headOf(float width, float directed) { return directed * (${fl.least.toFixed(1)} + width * ${fl.grow.toFixed(2)}); }
`,pl=n=>fl.least+n*fl.grow;function hp(n,e,t){let i=e.x-n.x,s=e.y-n.y;return{x:(n.x+e.x)/2-s*2*t,y:(n.y+e.y)/2+i*2*t}}function kr(n,e,t,i){let s=1-i;return{x:s*s*n.x+2*s*i*e.x+i*i*t.x,y:s*s*n.y+2*s*i*e.y+i*i*t.y}}var Mv=.085,wv=2**24;function dp(n){let e=new Map;n.forEach(({source:i,target:s},r)=>{let o=Math.min(i,s)*wv+Math.max(i,s),a=e.get(o);a?a.push(r):e.set(o,[r])});let t=new Float32Array(n.length);for(let i of e.values()){let s=n[i[0]].source,r={here:0,there:0};i.sort((a,c)=>Number(n[c].leads??0)-Number(n[a].leads??0)||n[c].strength-n[a].strength);let o=i.some(a=>n[a].source!==s);for(let a of i){let c=n[a].source===s?"here":"there";t[a]=(o?.07:.045)+Mv*r[c]++}}return t}var Ev=9;function Zo(n,e){let t={x:e[3*n.source],y:e[3*n.source+1]},i={x:e[3*n.target],y:e[3*n.target+1]};return{a:t,c:hp(t,i,-n.bend),b:i}}function ml(n,e,t){let{a:i,b:s,c:r}=Zo(n,t),[o,a]=[t[3*n.source+2],t[3*n.target+2]];if(o===0||a===0)return null;let c=Math.hypot(s.x-i.x,s.y-i.y),l=Math.max(c,.001)*Math.sqrt(1+16*n.bend*n.bend),u=n.directed?pl(n.width):0,h=(e.outer[n.source]*o+2.5)/l,d=1-(e.outer[n.target]*a+2.5+u)/l;if(d<=h)return null;let p=f=>kr(i,r,s,f),g=n.directed?p(Math.min(1,d+.5*u/l)):p(.5),v=n.directed?u/2+1:5+n.width/2;return{at:p,from:h,to:d,length:c,head:{x:g.x-v,y:g.y-v,w:2*v,h:2*v}}}function pp({at:n,from:e,to:t,length:i}){let s=Math.max(2,Math.ceil((t-e)*i/Ev));return Array.from({length:s+1},(r,o)=>n(e+(t-e)*o/s))}var gp=5,mp=14,Tv=[.06,.12,.19,.27];function xp(n,e,t){let i=new Set(n.map(({source:s,target:r})=>s*e.length+r));for(let s of n){if(!s.leads||s.gone)continue;let r=!i.has(s.target*e.length+s.source),o=[s.bend,...Tv.flatMap(l=>r?[s.bend+l,-l]:[s.bend+l])],[a,c]=[s.bend,-1/0];for(let l of o){let u=Av({...s,bend:l},e,t);if(u>c&&([a,c]=[l,u]),u>=gp)break}s.bend=a}}function Av(n,e,t){let{a:i,b:s,c:r}=Zo(n,t),o=gp;for(let a=1;a<mp;a++){let{x:c,y:l}=kr(i,r,s,a/mp);for(let u=0;u<e.length;u++){if(u===n.source||u===n.target)continue;let[h,d]=[t[3*u]-c,t[3*u+1]-l],p=e[u]*t[3*u+2]+o;h*h+d*d<p*p&&(o=Math.hypot(h,d)-e[u]*t[3*u+2])}}return o}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */var Ii={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Xs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},zp=0,Ch=1,Vp=2;var ba=1,Gp=2,uo=3,qs=0,Wn=1,_i=2,pr=0,ho=1,Ph=2,Ih=3,Lh=4,pc=5;var mr=100,Hp=101,Wp=102,Xp=103,qp=104,$p=200,mc=201,Yp=202,Zp=203,Dh=204,Ma=205,Kp=206,Jp=207,jp=208,Qp=209,em=210,tm=211,nm=212,im=213,sm=214,Bl=0,kl=1,zl=2,eo=3,Vl=4,Gl=5,Hl=6,Wl=7,Nh=0,rm=1,om=2,Zi=0,Oh=1,Uh=2,Fh=3,Bh=4,kh=5,zh=6,Vh=7;var Gh=300,gr=301,fo=302,gc=303,xc=304,Xl=1e3,$i=1001,ql=1002,Rn=1003,am=1004;var wa=1005;var Hn=1006,_c=1007;var gs=1008;var oi=1009,Hh=1010,Wh=1011,po=1012,vc=1013,Li=1014,Di=1015,Ni=1016,yc=1017,Sc=1018,xr=1020,Xh=35902,qh=35899,$h=1021,Yh=1022,Oi=1023,fs=1026,xs=1027,Zh=1028,bc=1029,$s=1030,Mc=1031;var wc=1033,Ea=33776,Ta=33777,Aa=33778,Ra=33779,Ec=35840,Tc=35841,Ac=35842,Rc=35843,Cc=36196,Pc=37492,Ic=37496,Lc=37488,Dc=37489,Ca=37490,Nc=37491,Oc=37808,Uc=37809,Fc=37810,Bc=37811,kc=37812,zc=37813,Vc=37814,Gc=37815,Hc=37816,Wc=37817,Xc=37818,qc=37819,$c=37820,Yc=37821,Zc=36492,Kc=36494,Jc=36495,jc=36283,Qc=36284,Pa=36285,eu=36286;var ia=2300,$l=2301,Ul=2302,Mh=2303,wh=2400,Eh=2401,Th=2402;var lm=3200;var Kh=0,cm=1,_s="",ei="srgb",sa="srgb-linear",ra="linear",At="srgb";var Fl=7680;var um=519,hm=512,dm=513,fm=514,Jh=515,pm=516,mm=517,jh=518,Qh=519,gm=35044,ed=35048;var Ia="300 es",pi=2e3,oa=2001;function Rv(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function Cv(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function aa(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function xm(){let n=aa("canvas");return n.style.display="block",n}var _p={},to=null;function td(...n){let e="THREE."+n.shift();to?to("log",e,...n):console.log(e,...n)}function _m(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Ke(...n){n=_m(n);let e="THREE."+n.shift();if(to)to("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function tt(...n){n=_m(n);let e="THREE."+n.shift();if(to)to("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function ea(...n){let e=n.join(" ");e in _p||(_p[e]=!0,Ke(...n))}function vm(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var ym={[Bl]:Bl,[zl]:Hl,[Vl]:Vl,[eo]:Gl,[kl]:kl,[Hl]:zl,[Wl]:Wl,[Gl]:eo},Pi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Dn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],vp=1234567,ta=Math.PI/180,no=180/Math.PI;function mo(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Dn[n&255]+Dn[n>>8&255]+Dn[n>>16&255]+Dn[n>>24&255]+"-"+Dn[e&255]+Dn[e>>8&255]+"-"+Dn[e>>16&15|64]+Dn[e>>24&255]+"-"+Dn[t&63|128]+Dn[t>>8&255]+"-"+Dn[t>>16&255]+Dn[t>>24&255]+Dn[i&255]+Dn[i>>8&255]+Dn[i>>16&255]+Dn[i>>24&255]).toLowerCase()}function pt(n,e,t){return Math.max(e,Math.min(t,n))}function nd(n,e){return(n%e+e)%e}function Pv(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function Iv(n,e,t){return n!==e?(t-n)/(e-n):0}function na(n,e,t){return(1-t)*n+t*e}function Lv(n,e,t,i){return na(n,e,1-Math.exp(-t*i))}function Dv(n,e=1){return e-Math.abs(nd(n,e*2)-e)}function Nv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function Ov(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function Uv(n,e){return n+Math.floor(Math.random()*(e-n+1))}function Fv(n,e){return n+Math.random()*(e-n)}function Bv(n){return n*(.5-Math.random())}function kv(n){n!==void 0&&(vp=n);let e=vp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function zv(n){return n*ta}function Vv(n){return n*no}function Gv(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function Hv(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function id(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function Wv(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),c=o(t/2),l=r((e+i)/2),u=o((e+i)/2),h=r((e-i)/2),d=o((e-i)/2),p=r((i-e)/2),g=o((i-e)/2);switch(s){case"XYX":n.set(a*u,c*h,c*d,a*l);break;case"YZY":n.set(c*d,a*u,c*h,a*l);break;case"ZXZ":n.set(c*h,c*d,a*u,a*l);break;case"XZX":n.set(a*u,c*g,c*p,a*l);break;case"YXY":n.set(c*p,a*u,c*g,a*l);break;case"ZYZ":n.set(c*g,c*p,a*u,a*l);break;default:Ke("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function sd(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Sm(n,e){if(e.constructor===Float32Array)return n;let t=sd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function bm(n,e){if(e.constructor===Float32Array)return n;let t=sd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var rd={DEG2RAD:ta,RAD2DEG:no,generateUUID:mo,clamp:pt,euclideanModulo:nd,mapLinear:Pv,inverseLerp:Iv,lerp:na,damp:Lv,pingpong:Dv,smoothstep:Nv,smootherstep:Ov,randInt:Uv,randFloat:Fv,randFloatSpread:Bv,seededRandom:kv,degToRad:zv,radToDeg:Vv,isPowerOfTwo:Gv,ceilPowerOfTwo:Hv,floorPowerOfTwo:id,setQuaternionFromProperEuler:Wv,normalize:bm,denormalize:Sm},nt=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=pt(this.x,e.x,t.x),this.y=pt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=pt(this.x,e,t),this.y=pt(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(pt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(pt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},ii=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let c=i[s+0],l=i[s+1],u=i[s+2],h=i[s+3],d=r[o+0],p=r[o+1],g=r[o+2],v=r[o+3];if(h!==v||c!==d||l!==p||u!==g){let f=c*d+l*p+u*g+h*v;f<0&&(d=-d,p=-p,g=-g,v=-v,f=-f);let m=1-a;if(f<.9995){let _=Math.acos(f),E=Math.sin(_);m=Math.sin(m*_)/E,a=Math.sin(a*_)/E,c=c*m+d*a,l=l*m+p*a,u=u*m+g*a,h=h*m+v*a}else{c=c*m+d*a,l=l*m+p*a,u=u*m+g*a,h=h*m+v*a;let _=1/Math.sqrt(c*c+l*l+u*u+h*h);c*=_,l*=_,u*=_,h*=_}}e[t]=c,e[t+1]=l,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],c=i[s+1],l=i[s+2],u=i[s+3],h=r[o],d=r[o+1],p=r[o+2],g=r[o+3];return e[t]=a*g+u*h+c*p-l*d,e[t+1]=c*g+u*d+l*h-a*p,e[t+2]=l*g+u*p+a*d-c*h,e[t+3]=u*g-a*h-c*d-l*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,c=Math.sin,l=a(i/2),u=a(s/2),h=a(r/2),d=c(i/2),p=c(s/2),g=c(r/2);switch(o){case"XYZ":this._x=d*u*h+l*p*g,this._y=l*p*h-d*u*g,this._z=l*u*g+d*p*h,this._w=l*u*h-d*p*g;break;case"YXZ":this._x=d*u*h+l*p*g,this._y=l*p*h-d*u*g,this._z=l*u*g-d*p*h,this._w=l*u*h+d*p*g;break;case"ZXY":this._x=d*u*h-l*p*g,this._y=l*p*h+d*u*g,this._z=l*u*g+d*p*h,this._w=l*u*h-d*p*g;break;case"ZYX":this._x=d*u*h-l*p*g,this._y=l*p*h+d*u*g,this._z=l*u*g-d*p*h,this._w=l*u*h+d*p*g;break;case"YZX":this._x=d*u*h+l*p*g,this._y=l*p*h+d*u*g,this._z=l*u*g-d*p*h,this._w=l*u*h-d*p*g;break;case"XZY":this._x=d*u*h-l*p*g,this._y=l*p*h-d*u*g,this._z=l*u*g+d*p*h,this._w=l*u*h+d*p*g;break;default:Ke("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],c=t[9],l=t[2],u=t[6],h=t[10],d=i+a+h;if(d>0){let p=.5/Math.sqrt(d+1);this._w=.25/p,this._x=(u-c)*p,this._y=(r-l)*p,this._z=(o-s)*p}else if(i>a&&i>h){let p=2*Math.sqrt(1+i-a-h);this._w=(u-c)/p,this._x=.25*p,this._y=(s+o)/p,this._z=(r+l)/p}else if(a>h){let p=2*Math.sqrt(1+a-i-h);this._w=(r-l)/p,this._x=(s+o)/p,this._y=.25*p,this._z=(c+u)/p}else{let p=2*Math.sqrt(1+h-i-a);this._w=(o-s)/p,this._x=(r+l)/p,this._y=(c+u)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(pt(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,c=t._y,l=t._z,u=t._w;return this._x=i*u+o*a+s*l-r*c,this._y=s*u+o*c+r*a-i*l,this._z=r*u+o*l+i*c-s*a,this._w=o*u-i*a-s*c-r*l,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let c=1-t;if(a<.9995){let l=Math.acos(a),u=Math.sin(l);c=Math.sin(c*l)/u,t=Math.sin(t*l)/u,this._x=this._x*c+i*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this._onChangeCallback()}else this._x=this._x*c+i*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},j=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(yp.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(yp.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,c=e.w,l=2*(o*s-a*i),u=2*(a*t-r*s),h=2*(r*i-o*t);return this.x=t+c*l+o*h-a*u,this.y=i+c*u+a*l-r*h,this.z=s+c*h+r*u-o*l,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=pt(this.x,e.x,t.x),this.y=pt(this.y,e.y,t.y),this.z=pt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=pt(this.x,e,t),this.y=pt(this.y,e,t),this.z=pt(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(pt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,c=t.z;return this.x=s*c-r*a,this.y=r*o-i*c,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return sh.copy(this).projectOnVector(e),this.sub(sh)}reflect(e){return this.sub(sh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(pt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},sh=new j,yp=new ii,it=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,c,l){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,c,l)}set(e,t,i,s,r,o,a,c,l){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=c,u[6]=i,u[7]=o,u[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],c=i[6],l=i[1],u=i[4],h=i[7],d=i[2],p=i[5],g=i[8],v=s[0],f=s[3],m=s[6],_=s[1],E=s[4],y=s[7],R=s[2],M=s[5],x=s[8];return r[0]=o*v+a*_+c*R,r[3]=o*f+a*E+c*M,r[6]=o*m+a*y+c*x,r[1]=l*v+u*_+h*R,r[4]=l*f+u*E+h*M,r[7]=l*m+u*y+h*x,r[2]=d*v+p*_+g*R,r[5]=d*f+p*E+g*M,r[8]=d*m+p*y+g*x,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8];return t*o*u-t*a*l-i*r*u+i*a*c+s*r*l-s*o*c}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8],h=u*o-a*l,d=a*c-u*r,p=l*r-o*c,g=t*h+i*d+s*p;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/g;return e[0]=h*v,e[1]=(s*l-u*i)*v,e[2]=(a*i-s*o)*v,e[3]=d*v,e[4]=(u*t-s*c)*v,e[5]=(s*r-a*t)*v,e[6]=p*v,e[7]=(i*c-l*t)*v,e[8]=(o*t-i*r)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let c=Math.cos(r),l=Math.sin(r);return this.set(i*c,i*l,-i*(c*o+l*a)+o+e,-s*l,s*c,-s*(-l*o+c*a)+a+t,0,0,1),this}scale(e,t){return ea("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(rh.makeScale(e,t)),this}rotate(e){return ea("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(rh.makeRotation(-e)),this}translate(e,t){return ea("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(rh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},rh=new it,Sp=new it().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),bp=new it().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Xv(){let n={enabled:!0,workingColorSpace:sa,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===At&&(s.r=ds(s.r),s.g=ds(s.g),s.b=ds(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===At&&(s.r=Qr(s.r),s.g=Qr(s.g),s.b=Qr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===_s?ra:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[sa]:{primaries:e,whitePoint:i,transfer:ra,toXYZ:Sp,fromXYZ:bp,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:ei},outputColorSpaceConfig:{drawingBufferColorSpace:ei}},[ei]:{primaries:e,whitePoint:i,transfer:At,toXYZ:Sp,fromXYZ:bp,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:ei}}}),n}var xt=Xv();function ds(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Qr(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var zr,Yl=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{zr===void 0&&(zr=aa("canvas")),zr.width=e.width,zr.height=e.height;let s=zr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=zr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=aa("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=ds(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(ds(t[i]/255)*255):t[i]=ds(t[i]);return{data:t,width:e.width,height:e.height}}else return Ke("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},qv=0,io=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:qv++}),this.uuid=mo(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(oh(s[o].image)):r.push(oh(s[o]))}else r=oh(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function oh(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Yl.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Ke("Texture: Unable to serialize Texture."),{})}var $v=0,ah=new j,qn=class n extends Pi{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=$i,s=$i,r=Hn,o=gs,a=Oi,c=oi,l=n.DEFAULT_ANISOTROPY,u=_s){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:$v++}),this.uuid=mo(),this.name="",this.source=new io(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=l,this.format=a,this.internalFormat=null,this.type=c,this.offset=new nt(0,0),this.repeat=new nt(1,1),this.center=new nt(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new it,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(ah).x}get height(){return this.source.getSize(ah).y}get depth(){return this.source.getSize(ah).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Ke(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ke(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Gh)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Xl:e.x=e.x-Math.floor(e.x);break;case $i:e.x=e.x<0?0:1;break;case ql:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Xl:e.y=e.y-Math.floor(e.y);break;case $i:e.y=e.y<0?0:1;break;case ql:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};qn.DEFAULT_IMAGE=null;qn.DEFAULT_MAPPING=Gh;qn.DEFAULT_ANISOTROPY=1;var Zt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,c=e.elements,l=c[0],u=c[4],h=c[8],d=c[1],p=c[5],g=c[9],v=c[2],f=c[6],m=c[10];if(Math.abs(u-d)<.01&&Math.abs(h-v)<.01&&Math.abs(g-f)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+v)<.1&&Math.abs(g+f)<.1&&Math.abs(l+p+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let E=(l+1)/2,y=(p+1)/2,R=(m+1)/2,M=(u+d)/4,x=(h+v)/4,S=(g+f)/4;return E>y&&E>R?E<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(E),s=M/i,r=x/i):y>R?y<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(y),i=M/s,r=S/s):R<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(R),i=x/r,s=S/r),this.set(i,s,r,t),this}let _=Math.sqrt((f-g)*(f-g)+(h-v)*(h-v)+(d-u)*(d-u));return Math.abs(_)<.001&&(_=1),this.x=(f-g)/_,this.y=(h-v)/_,this.z=(d-u)/_,this.w=Math.acos((l+p+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=pt(this.x,e.x,t.x),this.y=pt(this.y,e.y,t.y),this.z=pt(this.z,e.z,t.z),this.w=pt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=pt(this.x,e,t),this.y=pt(this.y,e,t),this.z=pt(this.z,e,t),this.w=pt(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(pt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Zl=class extends Pi{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Hn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Zt(0,0,e,t),this.scissorTest=!1,this.viewport=new Zt(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new qn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Hn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new io(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},si=class extends Zl{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},la=class extends qn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Rn,this.minFilter=Rn,this.wrapR=$i,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Kl=class extends qn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Rn,this.minFilter=Rn,this.wrapR=$i,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var $t=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,c,l,u,h,d,p,g,v,f){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,c,l,u,h,d,p,g,v,f)}set(e,t,i,s,r,o,a,c,l,u,h,d,p,g,v,f){let m=this.elements;return m[0]=e,m[4]=t,m[8]=i,m[12]=s,m[1]=r,m[5]=o,m[9]=a,m[13]=c,m[2]=l,m[6]=u,m[10]=h,m[14]=d,m[3]=p,m[7]=g,m[11]=v,m[15]=f,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/Vr.setFromMatrixColumn(e,0).length(),r=1/Vr.setFromMatrixColumn(e,1).length(),o=1/Vr.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),c=Math.cos(s),l=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,p=o*h,g=a*u,v=a*h;t[0]=c*u,t[4]=-c*h,t[8]=l,t[1]=p+g*l,t[5]=d-v*l,t[9]=-a*c,t[2]=v-d*l,t[6]=g+p*l,t[10]=o*c}else if(e.order==="YXZ"){let d=c*u,p=c*h,g=l*u,v=l*h;t[0]=d+v*a,t[4]=g*a-p,t[8]=o*l,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=p*a-g,t[6]=v+d*a,t[10]=o*c}else if(e.order==="ZXY"){let d=c*u,p=c*h,g=l*u,v=l*h;t[0]=d-v*a,t[4]=-o*h,t[8]=g+p*a,t[1]=p+g*a,t[5]=o*u,t[9]=v-d*a,t[2]=-o*l,t[6]=a,t[10]=o*c}else if(e.order==="ZYX"){let d=o*u,p=o*h,g=a*u,v=a*h;t[0]=c*u,t[4]=g*l-p,t[8]=d*l+v,t[1]=c*h,t[5]=v*l+d,t[9]=p*l-g,t[2]=-l,t[6]=a*c,t[10]=o*c}else if(e.order==="YZX"){let d=o*c,p=o*l,g=a*c,v=a*l;t[0]=c*u,t[4]=v-d*h,t[8]=g*h+p,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-l*u,t[6]=p*h+g,t[10]=d-v*h}else if(e.order==="XZY"){let d=o*c,p=o*l,g=a*c,v=a*l;t[0]=c*u,t[4]=-h,t[8]=l*u,t[1]=d*h+v,t[5]=o*u,t[9]=p*h-g,t[2]=g*h-p,t[6]=a*u,t[10]=v*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Yv,e,Zv)}lookAt(e,t,i){let s=this.elements;return jn.subVectors(e,t),jn.lengthSq()===0&&(jn.z=1),jn.normalize(),Ds.crossVectors(i,jn),Ds.lengthSq()===0&&(Math.abs(i.z)===1?jn.x+=1e-4:jn.z+=1e-4,jn.normalize(),Ds.crossVectors(i,jn)),Ds.normalize(),gl.crossVectors(jn,Ds),s[0]=Ds.x,s[4]=gl.x,s[8]=jn.x,s[1]=Ds.y,s[5]=gl.y,s[9]=jn.y,s[2]=Ds.z,s[6]=gl.z,s[10]=jn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],c=i[8],l=i[12],u=i[1],h=i[5],d=i[9],p=i[13],g=i[2],v=i[6],f=i[10],m=i[14],_=i[3],E=i[7],y=i[11],R=i[15],M=s[0],x=s[4],S=s[8],U=s[12],P=s[1],C=s[5],F=s[9],z=s[13],D=s[2],V=s[6],Z=s[10],H=s[14],de=s[3],K=s[7],ee=s[11],oe=s[15];return r[0]=o*M+a*P+c*D+l*de,r[4]=o*x+a*C+c*V+l*K,r[8]=o*S+a*F+c*Z+l*ee,r[12]=o*U+a*z+c*H+l*oe,r[1]=u*M+h*P+d*D+p*de,r[5]=u*x+h*C+d*V+p*K,r[9]=u*S+h*F+d*Z+p*ee,r[13]=u*U+h*z+d*H+p*oe,r[2]=g*M+v*P+f*D+m*de,r[6]=g*x+v*C+f*V+m*K,r[10]=g*S+v*F+f*Z+m*ee,r[14]=g*U+v*z+f*H+m*oe,r[3]=_*M+E*P+y*D+R*de,r[7]=_*x+E*C+y*V+R*K,r[11]=_*S+E*F+y*Z+R*ee,r[15]=_*U+E*z+y*H+R*oe,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],c=e[9],l=e[13],u=e[2],h=e[6],d=e[10],p=e[14],g=e[3],v=e[7],f=e[11],m=e[15],_=c*p-l*d,E=a*p-l*h,y=a*d-c*h,R=o*p-l*u,M=o*d-c*u,x=o*h-a*u;return t*(v*_-f*E+m*y)-i*(g*_-f*R+m*M)+s*(g*E-v*R+m*x)-r*(g*y-v*M+f*x)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],c=e[2],l=e[6],u=e[10];return t*(o*u-a*l)-i*(r*u-a*c)+s*(r*l-o*c)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8],h=e[9],d=e[10],p=e[11],g=e[12],v=e[13],f=e[14],m=e[15],_=t*a-i*o,E=t*c-s*o,y=t*l-r*o,R=i*c-s*a,M=i*l-r*a,x=s*l-r*c,S=u*v-h*g,U=u*f-d*g,P=u*m-p*g,C=h*f-d*v,F=h*m-p*v,z=d*m-p*f,D=_*z-E*F+y*C+R*P-M*U+x*S;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let V=1/D;return e[0]=(a*z-c*F+l*C)*V,e[1]=(s*F-i*z-r*C)*V,e[2]=(v*x-f*M+m*R)*V,e[3]=(d*M-h*x-p*R)*V,e[4]=(c*P-o*z-l*U)*V,e[5]=(t*z-s*P+r*U)*V,e[6]=(f*y-g*x-m*E)*V,e[7]=(u*x-d*y+p*E)*V,e[8]=(o*F-a*P+l*S)*V,e[9]=(i*P-t*F-r*S)*V,e[10]=(g*M-v*y+m*_)*V,e[11]=(h*y-u*M-p*_)*V,e[12]=(a*U-o*C-c*S)*V,e[13]=(t*C-i*U+s*S)*V,e[14]=(v*E-g*R-f*_)*V,e[15]=(u*R-h*E+d*_)*V,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,c=e.z,l=r*o,u=r*a;return this.set(l*o+i,l*a-s*c,l*c+s*a,0,l*a+s*c,u*a+i,u*c-s*o,0,l*c-s*a,u*c+s*o,r*c*c+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,c=t._w,l=r+r,u=o+o,h=a+a,d=r*l,p=r*u,g=r*h,v=o*u,f=o*h,m=a*h,_=c*l,E=c*u,y=c*h,R=i.x,M=i.y,x=i.z;return s[0]=(1-(v+m))*R,s[1]=(p+y)*R,s[2]=(g-E)*R,s[3]=0,s[4]=(p-y)*M,s[5]=(1-(d+m))*M,s[6]=(f+_)*M,s[7]=0,s[8]=(g+E)*x,s[9]=(f-_)*x,s[10]=(1-(d+v))*x,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=Vr.set(s[0],s[1],s[2]).length(),a=Vr.set(s[4],s[5],s[6]).length(),c=Vr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Ai.copy(this);let l=1/o,u=1/a,h=1/c;return Ai.elements[0]*=l,Ai.elements[1]*=l,Ai.elements[2]*=l,Ai.elements[4]*=u,Ai.elements[5]*=u,Ai.elements[6]*=u,Ai.elements[8]*=h,Ai.elements[9]*=h,Ai.elements[10]*=h,t.setFromRotationMatrix(Ai),i.x=o,i.y=a,i.z=c,this}makePerspective(e,t,i,s,r,o,a=pi,c=!1){let l=this.elements,u=2*r/(t-e),h=2*r/(i-s),d=(t+e)/(t-e),p=(i+s)/(i-s),g,v;if(c)g=r/(o-r),v=o*r/(o-r);else if(a===pi)g=-(o+r)/(o-r),v=-2*o*r/(o-r);else if(a===oa)g=-o/(o-r),v=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=d,l[12]=0,l[1]=0,l[5]=h,l[9]=p,l[13]=0,l[2]=0,l[6]=0,l[10]=g,l[14]=v,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=pi,c=!1){let l=this.elements,u=2/(t-e),h=2/(i-s),d=-(t+e)/(t-e),p=-(i+s)/(i-s),g,v;if(c)g=1/(o-r),v=o/(o-r);else if(a===pi)g=-2/(o-r),v=-(o+r)/(o-r);else if(a===oa)g=-1/(o-r),v=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=0,l[12]=d,l[1]=0,l[5]=h,l[9]=0,l[13]=p,l[2]=0,l[6]=0,l[10]=g,l[14]=v,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},Vr=new j,Ai=new $t,Yv=new j(0,0,0),Zv=new j(1,1,1),Ds=new j,gl=new j,jn=new j,Mp=new $t,wp=new ii,ks=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],c=s[1],l=s[5],u=s[9],h=s[2],d=s[6],p=s[10];switch(t){case"XYZ":this._y=Math.asin(pt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,p),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,l),this._z=0);break;case"YXZ":this._x=Math.asin(-pt(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,p),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(pt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,p),this._z=Math.atan2(-o,l)):(this._y=0,this._z=Math.atan2(c,r));break;case"ZYX":this._y=Math.asin(-pt(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,p),this._z=Math.atan2(c,r)):(this._x=0,this._z=Math.atan2(-o,l));break;case"YZX":this._z=Math.asin(pt(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-u,l),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,p));break;case"XZY":this._z=Math.asin(-pt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,l),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,p),this._y=0);break;default:Ke("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Mp.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Mp,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return wp.setFromEuler(this),this.setFromQuaternion(wp,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};ks.DEFAULT_ORDER="XYZ";var ca=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},Kv=0,Ep=new j,Gr=new ii,as=new $t,xl=new j,Ko=new j,Jv=new j,jv=new ii,Tp=new j(1,0,0),Ap=new j(0,1,0),Rp=new j(0,0,1),Cp={type:"added"},Qv={type:"removed"},Hr={type:"childadded",child:null},lh={type:"childremoved",child:null},gi=class n extends Pi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Kv++}),this.uuid=mo(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new j,t=new ks,i=new ii,s=new j(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new $t},normalMatrix:{value:new it}}),this.matrix=new $t,this.matrixWorld=new $t,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new ca,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Gr.setFromAxisAngle(e,t),this.quaternion.multiply(Gr),this}rotateOnWorldAxis(e,t){return Gr.setFromAxisAngle(e,t),this.quaternion.premultiply(Gr),this}rotateX(e){return this.rotateOnAxis(Tp,e)}rotateY(e){return this.rotateOnAxis(Ap,e)}rotateZ(e){return this.rotateOnAxis(Rp,e)}translateOnAxis(e,t){return Ep.copy(e).applyQuaternion(this.quaternion),this.position.add(Ep.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Tp,e)}translateY(e){return this.translateOnAxis(Ap,e)}translateZ(e){return this.translateOnAxis(Rp,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(as.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?xl.copy(e):xl.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),Ko.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?as.lookAt(Ko,xl,this.up):as.lookAt(xl,Ko,this.up),this.quaternion.setFromRotationMatrix(as),s&&(as.extractRotation(s.matrixWorld),Gr.setFromRotationMatrix(as),this.quaternion.premultiply(Gr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(tt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Cp),Hr.child=e,this.dispatchEvent(Hr),Hr.child=null):tt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Qv),lh.child=e,this.dispatchEvent(lh),lh.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),as.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),as.multiply(e.parent.matrixWorld)),e.applyMatrix4(as),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Cp),Hr.child=e,this.dispatchEvent(Hr),Hr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ko,e,Jv),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ko,jv,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,c){return a[c.uuid]===void 0&&(a[c.uuid]=c.toJSON(e)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let c=a.shapes;if(Array.isArray(c))for(let l=0,u=c.length;l<u;l++){let h=c[l];r(e.shapes,h)}else r(e.shapes,c)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let c=0,l=this.material.length;c<l;c++)a.push(r(e.materials,this.material[c]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let c=this.animations[a];s.animations.push(r(e.animations,c))}}if(t){let a=o(e.geometries),c=o(e.materials),l=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),p=o(e.animations),g=o(e.nodes);a.length>0&&(i.geometries=a),c.length>0&&(i.materials=c),l.length>0&&(i.textures=l),u.length>0&&(i.images=u),h.length>0&&(i.shapes=h),d.length>0&&(i.skeletons=d),p.length>0&&(i.animations=p),g.length>0&&(i.nodes=g)}return i.object=s,i;function o(a){let c=[];for(let l in a){let u=a[l];delete u.metadata,c.push(u)}return c}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};gi.DEFAULT_UP=new j(0,1,0);gi.DEFAULT_MATRIX_AUTO_UPDATE=!0;gi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var hr=class extends gi{constructor(){super(),this.isGroup=!0,this.type="Group"}},ey={type:"move"},so=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new hr,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new hr,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new j,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new j),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new hr,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new j,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new j,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,c=this._grip,l=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(l&&e.hand){o=!0;for(let v of e.hand.values()){let f=t.getJointPose(v,i),m=this._getHandJoint(l,v);f!==null&&(m.matrix.fromArray(f.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=f.radius),m.visible=f!==null}let u=l.joints["index-finger-tip"],h=l.joints["thumb-tip"],d=u.position.distanceTo(h.position),p=.02,g=.005;l.inputState.pinching&&d>p+g?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!l.inputState.pinching&&d<=p-g&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else c!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(c.matrix.fromArray(r.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,r.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(r.linearVelocity)):c.hasLinearVelocity=!1,r.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(r.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(ey)))}return a!==null&&(a.visible=s!==null),c!==null&&(c.visible=r!==null),l!==null&&(l.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new hr;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},Mm={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Ns={h:0,s:0,l:0},_l={h:0,s:0,l:0};function ch(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var yt=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=ei){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,xt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=xt.workingColorSpace){return this.r=e,this.g=t,this.b=i,xt.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=xt.workingColorSpace){if(e=nd(e,1),t=pt(t,0,1),i=pt(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=ch(o,r,e+1/3),this.g=ch(o,r,e),this.b=ch(o,r,e-1/3)}return xt.colorSpaceToWorking(this,s),this}setStyle(e,t=ei){function i(r){r!==void 0&&parseFloat(r)<1&&Ke("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ke("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ke("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=ei){let i=Mm[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Ke("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=ds(e.r),this.g=ds(e.g),this.b=ds(e.b),this}copyLinearToSRGB(e){return this.r=Qr(e.r),this.g=Qr(e.g),this.b=Qr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=ei){return xt.workingToColorSpace(Nn.copy(this),e),Math.round(pt(Nn.r*255,0,255))*65536+Math.round(pt(Nn.g*255,0,255))*256+Math.round(pt(Nn.b*255,0,255))}getHexString(e=ei){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=xt.workingColorSpace){xt.workingToColorSpace(Nn.copy(this),t);let i=Nn.r,s=Nn.g,r=Nn.b,o=Math.max(i,s,r),a=Math.min(i,s,r),c,l,u=(a+o)/2;if(a===o)c=0,l=0;else{let h=o-a;switch(l=u<=.5?h/(o+a):h/(2-o-a),o){case i:c=(s-r)/h+(s<r?6:0);break;case s:c=(r-i)/h+2;break;case r:c=(i-s)/h+4;break}c/=6}return e.h=c,e.s=l,e.l=u,e}getRGB(e,t=xt.workingColorSpace){return xt.workingToColorSpace(Nn.copy(this),t),e.r=Nn.r,e.g=Nn.g,e.b=Nn.b,e}getStyle(e=ei){xt.workingToColorSpace(Nn.copy(this),e);let t=Nn.r,i=Nn.g,s=Nn.b;return e!==ei?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Ns),this.setHSL(Ns.h+e,Ns.s+t,Ns.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Ns),e.getHSL(_l);let i=na(Ns.h,_l.h,t),s=na(Ns.s,_l.s,t),r=na(Ns.l,_l.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Nn=new yt;yt.NAMES=Mm;var ua=class extends gi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new ks,this.environmentIntensity=1,this.environmentRotation=new ks,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Ri=new j,ls=new j,uh=new j,cs=new j,Wr=new j,Xr=new j,Pp=new j,hh=new j,dh=new j,fh=new j,ph=new Zt,mh=new Zt,gh=new Zt,Bs=class n{constructor(e=new j,t=new j,i=new j){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ri.subVectors(e,t),s.cross(Ri);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ri.subVectors(s,t),ls.subVectors(i,t),uh.subVectors(e,t);let o=Ri.dot(Ri),a=Ri.dot(ls),c=Ri.dot(uh),l=ls.dot(ls),u=ls.dot(uh),h=o*l-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,p=(l*c-a*u)*d,g=(o*u-a*c)*d;return r.set(1-p-g,g,p)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,cs)===null?!1:cs.x>=0&&cs.y>=0&&cs.x+cs.y<=1}static getInterpolation(e,t,i,s,r,o,a,c){return this.getBarycoord(e,t,i,s,cs)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(r,cs.x),c.addScaledVector(o,cs.y),c.addScaledVector(a,cs.z),c)}static getInterpolatedAttribute(e,t,i,s,r,o){return ph.setScalar(0),mh.setScalar(0),gh.setScalar(0),ph.fromBufferAttribute(e,t),mh.fromBufferAttribute(e,i),gh.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(ph,r.x),o.addScaledVector(mh,r.y),o.addScaledVector(gh,r.z),o}static isFrontFacing(e,t,i,s){return Ri.subVectors(i,t),ls.subVectors(e,t),Ri.cross(ls).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ri.subVectors(this.c,this.b),ls.subVectors(this.a,this.b),Ri.cross(ls).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;Wr.subVectors(s,i),Xr.subVectors(r,i),hh.subVectors(e,i);let c=Wr.dot(hh),l=Xr.dot(hh);if(c<=0&&l<=0)return t.copy(i);dh.subVectors(e,s);let u=Wr.dot(dh),h=Xr.dot(dh);if(u>=0&&h<=u)return t.copy(s);let d=c*h-u*l;if(d<=0&&c>=0&&u<=0&&c-u>0)return o=c/(c-u),t.copy(i).addScaledVector(Wr,o);fh.subVectors(e,r);let p=Wr.dot(fh),g=Xr.dot(fh);if(g>=0&&p<=g)return t.copy(r);let v=p*l-c*g;if(v<=0&&l>=0&&g<=0)return a=l/(l-g),t.copy(i).addScaledVector(Xr,a);let f=u*g-p*h;if(f<=0&&h-u>=0&&p-g>=0)return Pp.subVectors(r,s),a=(h-u)/(h-u+(p-g)),t.copy(s).addScaledVector(Pp,a);let m=1/(f+v+d);return o=v*m,a=d*m,t.copy(i).addScaledVector(Wr,o).addScaledVector(Xr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},zs=class{constructor(e=new j(1/0,1/0,1/0),t=new j(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Ci.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Ci.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Ci.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Ci):Ci.fromBufferAttribute(r,o),Ci.applyMatrix4(e.matrixWorld),this.expandByPoint(Ci);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),vl.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),vl.copy(i.boundingBox)),vl.applyMatrix4(e.matrixWorld),this.union(vl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Ci),Ci.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Jo),yl.subVectors(this.max,Jo),qr.subVectors(e.a,Jo),$r.subVectors(e.b,Jo),Yr.subVectors(e.c,Jo),Os.subVectors($r,qr),Us.subVectors(Yr,$r),ar.subVectors(qr,Yr);let t=[0,-Os.z,Os.y,0,-Us.z,Us.y,0,-ar.z,ar.y,Os.z,0,-Os.x,Us.z,0,-Us.x,ar.z,0,-ar.x,-Os.y,Os.x,0,-Us.y,Us.x,0,-ar.y,ar.x,0];return!xh(t,qr,$r,Yr,yl)||(t=[1,0,0,0,1,0,0,0,1],!xh(t,qr,$r,Yr,yl))?!1:(Sl.crossVectors(Os,Us),t=[Sl.x,Sl.y,Sl.z],xh(t,qr,$r,Yr,yl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Ci).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Ci).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(us[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),us[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),us[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),us[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),us[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),us[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),us[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),us[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(us),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},us=[new j,new j,new j,new j,new j,new j,new j,new j],Ci=new j,vl=new zs,qr=new j,$r=new j,Yr=new j,Os=new j,Us=new j,ar=new j,Jo=new j,yl=new j,Sl=new j,lr=new j;function xh(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){lr.fromArray(n,r);let a=s.x*Math.abs(lr.x)+s.y*Math.abs(lr.y)+s.z*Math.abs(lr.z),c=e.dot(lr),l=t.dot(lr),u=i.dot(lr);if(Math.max(-Math.max(c,l,u),Math.min(c,l,u))>a)return!1}return!0}var dn=new j,bl=new nt,ty=0,ni=class extends Pi{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:ty++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=gm,this.updateRanges=[],this.gpuType=Di,this.version=0,this._normalizationScale=e!==void 0?sd(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)bl.fromBufferAttribute(this,t),bl.applyMatrix3(e),this.setXY(t,bl.x,bl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)dn.fromBufferAttribute(this,t),dn.applyMatrix3(e),this.setXYZ(t,dn.x,dn.y,dn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)dn.fromBufferAttribute(this,t),dn.applyMatrix4(e),this.setXYZ(t,dn.x,dn.y,dn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)dn.fromBufferAttribute(this,t),dn.applyNormalMatrix(e),this.setXYZ(t,dn.x,dn.y,dn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)dn.fromBufferAttribute(this,t),dn.transformDirection(e),this.setXYZ(t,dn.x,dn.y,dn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Sm(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):bm(e,this.array)}};var ha=class extends ni{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var da=class extends ni{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var mi=class extends ni{constructor(e,t,i){super(new Float32Array(e),t,i)}},ny=new zs,jo=new j,_h=new j,Vs=class{constructor(e=new j,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):ny.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;jo.subVectors(e,this.center);let t=jo.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(jo,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(_h.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(jo.copy(e.center).add(_h)),this.expandByPoint(jo.copy(e.center).sub(_h))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},iy=0,fi=new $t,vh=new gi,Zr=new j,Qn=new zs,Qo=new zs,An=new j,ps=class n extends Pi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:iy++}),this.uuid=mo(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Rv(e)?da:ha)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new it().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return fi.makeRotationFromQuaternion(e),this.applyMatrix4(fi),this}rotateX(e){return fi.makeRotationX(e),this.applyMatrix4(fi),this}rotateY(e){return fi.makeRotationY(e),this.applyMatrix4(fi),this}rotateZ(e){return fi.makeRotationZ(e),this.applyMatrix4(fi),this}translate(e,t,i){return fi.makeTranslation(e,t,i),this.applyMatrix4(fi),this}scale(e,t,i){return fi.makeScale(e,t,i),this.applyMatrix4(fi),this}lookAt(e){return vh.lookAt(e),vh.updateMatrix(),this.applyMatrix4(vh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Zr).negate(),this.translate(Zr.x,Zr.y,Zr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new mi(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ke("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new zs);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){tt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new j(-1/0,-1/0,-1/0),new j(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];Qn.setFromBufferAttribute(r),this.morphTargetsRelative?(An.addVectors(this.boundingBox.min,Qn.min),this.boundingBox.expandByPoint(An),An.addVectors(this.boundingBox.max,Qn.max),this.boundingBox.expandByPoint(An)):(this.boundingBox.expandByPoint(Qn.min),this.boundingBox.expandByPoint(Qn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&tt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Vs);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){tt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new j,1/0);return}if(e){let i=this.boundingSphere.center;if(Qn.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Qo.setFromBufferAttribute(a),this.morphTargetsRelative?(An.addVectors(Qn.min,Qo.min),Qn.expandByPoint(An),An.addVectors(Qn.max,Qo.max),Qn.expandByPoint(An)):(Qn.expandByPoint(Qo.min),Qn.expandByPoint(Qo.max))}Qn.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)An.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(An));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],c=this.morphTargetsRelative;for(let l=0,u=a.count;l<u;l++)An.fromBufferAttribute(a,l),c&&(Zr.fromBufferAttribute(e,l),An.add(Zr)),s=Math.max(s,i.distanceToSquared(An))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&tt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){tt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new ni(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],c=[],l=new Uint8Array(i.count);for(let U=0;U<i.count;U++)a[U]=new j,c[U]=new j;let u=new j,h=new j,d=new j,p=new nt,g=new nt,v=new nt,f=new j,m=new j;function _(U,P,C){l[U]=l[P]=l[C]=1,u.fromBufferAttribute(i,U),h.fromBufferAttribute(i,P),d.fromBufferAttribute(i,C),p.fromBufferAttribute(r,U),g.fromBufferAttribute(r,P),v.fromBufferAttribute(r,C),h.sub(u),d.sub(u),g.sub(p),v.sub(p);let F=1/(g.x*v.y-v.x*g.y);isFinite(F)&&(f.copy(h).multiplyScalar(v.y).addScaledVector(d,-g.y).multiplyScalar(F),m.copy(d).multiplyScalar(g.x).addScaledVector(h,-v.x).multiplyScalar(F),a[U].add(f),a[P].add(f),a[C].add(f),c[U].add(m),c[P].add(m),c[C].add(m))}let E=this.groups;E.length===0&&(E=[{start:0,count:e.count}]);for(let U=0,P=E.length;U<P;++U){let C=E[U],F=C.start,z=C.count;for(let D=F,V=F+z;D<V;D+=3)_(e.getX(D+0),e.getX(D+1),e.getX(D+2))}let y=new j,R=new j,M=new j,x=new j;function S(U){M.fromBufferAttribute(s,U),x.copy(M);let P=a[U];y.copy(P),y.sub(M.multiplyScalar(M.dot(P))).normalize(),R.crossVectors(x,P);let F=R.dot(c[U])<0?-1:1;o.setXYZW(U,y.x,y.y,y.z,F)}for(let U=0,P=i.count;U<P;++U)l[U]&&S(U);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new ni(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,p=i.count;d<p;d++)i.setXYZ(d,0,0,0);let s=new j,r=new j,o=new j,a=new j,c=new j,l=new j,u=new j,h=new j;if(e)for(let d=0,p=e.count;d<p;d+=3){let g=e.getX(d+0),v=e.getX(d+1),f=e.getX(d+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,v),o.fromBufferAttribute(t,f),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(i,g),c.fromBufferAttribute(i,v),l.fromBufferAttribute(i,f),a.add(u),c.add(u),l.add(u),i.setXYZ(g,a.x,a.y,a.z),i.setXYZ(v,c.x,c.y,c.z),i.setXYZ(f,l.x,l.y,l.z)}else for(let d=0,p=t.count;d<p;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),i.setXYZ(d+0,u.x,u.y,u.z),i.setXYZ(d+1,u.x,u.y,u.z),i.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)An.fromBufferAttribute(e,t),An.normalize(),e.setXYZ(t,An.x,An.y,An.z)}toNonIndexed(){function e(a,c){let l=a.array,u=a.itemSize,h=a.normalized,d=new l.constructor(c.length*u),p=0,g=0;for(let v=0,f=c.length;v<f;v++){a.isInterleavedBufferAttribute?p=c[v]*a.data.stride+a.offset:p=c[v]*u;for(let m=0;m<u;m++)d[g++]=l[p++]}return new ni(d,u,h)}if(this.index===null)return Ke("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let c=s[a],l=e(c,i);t.setAttribute(a,l)}let r=this.morphAttributes;for(let a in r){let c=[],l=r[a];for(let u=0,h=l.length;u<h;u++){let d=l[u],p=e(d,i);c.push(p)}t.morphAttributes[a]=c}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,c=o.length;a<c;a++){let l=o[a];t.addGroup(l.start,l.count,l.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let c=this.parameters;for(let l in c)c[l]!==void 0&&(e[l]=c[l]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let c in i){let l=i[c];e.data.attributes[c]=l.toJSON(e.data)}let s={},r=!1;for(let c in this.morphAttributes){let l=this.morphAttributes[c],u=[];for(let h=0,d=l.length;h<d;h++){let p=l[h];u.push(p.toJSON(e.data))}u.length>0&&(s[c]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let l in s){let u=s[l];this.setAttribute(l,u.clone(t))}let r=e.morphAttributes;for(let l in r){let u=[],h=r[l];for(let d=0,p=h.length;d<p;d++)u.push(h[d].clone(t));this.morphAttributes[l]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let l=0,u=o.length;l<u;l++){let h=o[l];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let c=e.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var yh=new j,sy=new j,ry=new it,ti=class{constructor(e=new j(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=yh.subVectors(i,t).cross(sy.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(yh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||ry.getNormalMatrix(e),s=this.coplanarPoint(yh).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},oy=0,dr=class extends Pi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:oy++}),this.uuid=mo(),this.name="",this.type="Material",this.blending=ho,this.side=qs,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Dh,this.blendDst=Ma,this.blendEquation=mr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new yt(0,0,0),this.blendAlpha=0,this.depthFunc=eo,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=um,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Fl,this.stencilZFail=Fl,this.stencilZPass=Fl,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Ke(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ke(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let c=r[a];delete c.metadata,o.push(c)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new yt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new ti().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new nt().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new nt().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var hs=new j,Sh=new j,Ml=new j,wl=new j,ro=class{constructor(e=new j,t=new j(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,hs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=hs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(hs.copy(this.origin).addScaledVector(this.direction,t),hs.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Sh.copy(e).add(t).multiplyScalar(.5),Ml.copy(t).sub(e).normalize(),wl.copy(this.origin).sub(Sh);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Ml),a=wl.dot(this.direction),c=-wl.dot(Ml),l=wl.lengthSq(),u=Math.abs(1-o*o),h,d,p,g;if(u>0)if(h=o*c-a,d=o*a-c,g=r*u,h>=0)if(d>=-g)if(d<=g){let v=1/u;h*=v,d*=v,p=h*(h+o*d+2*a)+d*(o*h+d+2*c)+l}else d=r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*c)+l;else d=-r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*c)+l;else d<=-g?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-c),r),p=-h*h+d*(d+2*c)+l):d<=g?(h=0,d=Math.min(Math.max(-r,-c),r),p=d*(d+2*c)+l):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-c),r),p=-h*h+d*(d+2*c)+l);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*c)+l;return i&&i.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(Sh).addScaledVector(Ml,d),p}intersectSphere(e,t){if(e.radius<0)return null;hs.subVectors(e.center,this.origin);let i=hs.dot(this.direction),s=hs.dot(hs)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,c=i+o;return c<0?null:a<0?this.at(c,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,c,l=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return l>=0?(i=(e.min.x-d.x)*l,s=(e.max.x-d.x)*l):(i=(e.max.x-d.x)*l,s=(e.min.x-d.x)*l),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,c=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,c=(e.min.z-d.z)*h),i>c||a>s)||((a>i||i!==i)&&(i=a),(c<s||s!==s)&&(s=c),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,hs)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,c=a.x,l=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,p=e.z-o.z,g=t.x-o.x,v=t.y-o.y,f=t.z-o.z,m=i.x-o.x,_=i.y-o.y,E=i.z-o.z,y=Math.abs(c),R=Math.abs(l),M=Math.abs(u),x,S,U,P,C,F,z,D,V,Z,H,de;if(y>=R&&y>=M?(U=c,F=h,V=g,de=m,c>=0?(x=l,S=u,P=d,C=p,z=v,D=f,Z=_,H=E):(x=u,S=l,P=p,C=d,z=f,D=v,Z=E,H=_)):R>=M?(U=l,F=d,V=v,de=_,l>=0?(x=u,S=c,P=p,C=h,z=f,D=g,Z=E,H=m):(x=c,S=u,P=h,C=p,z=g,D=f,Z=m,H=E)):(U=u,F=p,V=f,de=E,u>=0?(x=c,S=l,P=h,C=d,z=g,D=v,Z=m,H=_):(x=l,S=c,P=d,C=h,z=v,D=g,Z=_,H=m)),U===0)return null;let K=x/U,ee=S/U,oe=1/U,ie=P-K*F,ae=C-ee*F,$=z-K*V,se=D-ee*V,O=Z-K*de,Y=H-ee*de,te=O*se-Y*$,Ce=ie*Y-ae*O,qe=$*ae-se*ie;if(s){if(te<0||Ce<0||qe<0)return null}else if((te<0||Ce<0||qe<0)&&(te>0||Ce>0||qe>0))return null;let Be=te+Ce+qe;if(Be===0)return null;let ot=oe*(te*F+Ce*V+qe*de);return(Be>0?ot<0:ot>0)?null:this.at(ot/Be,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Jl=class extends dr{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new yt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new ks,this.combine=Nh,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Ip=new $t,cr=new ro,El=new Vs,Lp=new j,Tl=new j,Al=new j,Rl=new j,bh=new j,Cl=new j,Dp=new j,Pl=new j,xi=class extends gi{constructor(e=new ps,t=new Jl){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Cl.set(0,0,0);for(let c=0,l=r.length;c<l;c++){let u=a[c],h=r[c];u!==0&&(bh.fromBufferAttribute(h,e),o?Cl.addScaledVector(bh,u):Cl.addScaledVector(bh.sub(t),u))}t.add(Cl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),El.copy(i.boundingSphere),El.applyMatrix4(r),cr.copy(e.ray).recast(e.near),!(El.containsPoint(cr.origin)===!1&&(cr.intersectSphere(El,Lp)===null||cr.origin.distanceToSquared(Lp)>(e.far-e.near)**2))&&(Ip.copy(r).invert(),cr.copy(e.ray).applyMatrix4(Ip),!(i.boundingBox!==null&&cr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,cr)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,c=r.attributes.position,l=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,p=r.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,v=d.length;g<v;g++){let f=d[g],m=o[f.materialIndex],_=Math.max(f.start,p.start),E=Math.min(a.count,Math.min(f.start+f.count,p.start+p.count));for(let y=_,R=E;y<R;y+=3){let M=a.getX(y),x=a.getX(y+1),S=a.getX(y+2);s=Il(this,m,e,i,l,u,h,M,x,S),s&&(s.faceIndex=Math.floor(y/3),s.face.materialIndex=f.materialIndex,t.push(s))}}else{let g=Math.max(0,p.start),v=Math.min(a.count,p.start+p.count);for(let f=g,m=v;f<m;f+=3){let _=a.getX(f),E=a.getX(f+1),y=a.getX(f+2);s=Il(this,o,e,i,l,u,h,_,E,y),s&&(s.faceIndex=Math.floor(f/3),t.push(s))}}else if(c!==void 0)if(Array.isArray(o))for(let g=0,v=d.length;g<v;g++){let f=d[g],m=o[f.materialIndex],_=Math.max(f.start,p.start),E=Math.min(c.count,Math.min(f.start+f.count,p.start+p.count));for(let y=_,R=E;y<R;y+=3){let M=y,x=y+1,S=y+2;s=Il(this,m,e,i,l,u,h,M,x,S),s&&(s.faceIndex=Math.floor(y/3),s.face.materialIndex=f.materialIndex,t.push(s))}}else{let g=Math.max(0,p.start),v=Math.min(c.count,p.start+p.count);for(let f=g,m=v;f<m;f+=3){let _=f,E=f+1,y=f+2;s=Il(this,o,e,i,l,u,h,_,E,y),s&&(s.faceIndex=Math.floor(f/3),t.push(s))}}}};function ay(n,e,t,i,s,r,o,a){let c;if(e.side===Wn?c=i.intersectTriangle(o,r,s,!0,a):c=i.intersectTriangle(s,r,o,e.side===qs,a),c===null)return null;Pl.copy(a),Pl.applyMatrix4(n.matrixWorld);let l=t.ray.origin.distanceTo(Pl);return l<t.near||l>t.far?null:{distance:l,point:Pl.clone(),object:n}}function Il(n,e,t,i,s,r,o,a,c,l){n.getVertexPosition(a,Tl),n.getVertexPosition(c,Al),n.getVertexPosition(l,Rl);let u=ay(n,e,t,i,Tl,Al,Rl,Dp);if(u){let h=new j;Bs.getBarycoord(Dp,Tl,Al,Rl,h),s&&(u.uv=Bs.getInterpolatedAttribute(s,a,c,l,h,new nt)),r&&(u.uv1=Bs.getInterpolatedAttribute(r,a,c,l,h,new nt)),o&&(u.normal=Bs.getInterpolatedAttribute(o,a,c,l,h,new j),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:c,c:l,normal:new j,materialIndex:0};Bs.getNormal(Tl,Al,Rl,d.normal),u.face=d,u.barycoord=h}return u}var jl=class extends qn{constructor(e=null,t=1,i=1,s,r,o,a,c,l=Rn,u=Rn,h,d){super(null,o,a,c,l,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var fa=class extends ni{constructor(e,t,i,s=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var ur=new Vs,ly=new nt(.5,.5),Ll=new j,fr=class{constructor(e=new ti,t=new ti,i=new ti,s=new ti,r=new ti,o=new ti){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=pi,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],c=r[2],l=r[3],u=r[4],h=r[5],d=r[6],p=r[7],g=r[8],v=r[9],f=r[10],m=r[11],_=r[12],E=r[13],y=r[14],R=r[15];if(s[0].setComponents(l-o,p-u,m-g,R-_).normalize(),s[1].setComponents(l+o,p+u,m+g,R+_).normalize(),s[2].setComponents(l+a,p+h,m+v,R+E).normalize(),s[3].setComponents(l-a,p-h,m-v,R-E).normalize(),i)s[4].setComponents(c,d,f,y).normalize(),s[5].setComponents(l-c,p-d,m-f,R-y).normalize();else if(s[4].setComponents(l-c,p-d,m-f,R-y).normalize(),t===pi)s[5].setComponents(l+c,p+d,m+f,R+y).normalize();else if(t===oa)s[5].setComponents(c,d,f,y).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),ur.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),ur.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(ur)}intersectsSprite(e){ur.center.set(0,0,0);let t=ly.distanceTo(e.center);return ur.radius=.7071067811865476+t,ur.applyMatrix4(e.matrixWorld),this.intersectsSphere(ur)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(Ll.x=s.normal.x>0?e.max.x:e.min.x,Ll.y=s.normal.y>0?e.max.y:e.min.y,Ll.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Ll)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Np=new $t,Ql=class n{constructor(){this.coordinateSystem=pi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Np.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new fr),i[s].setFromProjectionMatrix(Np,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new fr),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var pa=class extends qn{constructor(e=[],t=gr,i,s,r,o,a,c,l,u){super(e,t,i,s,r,o,a,c,l,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var ms=class extends qn{constructor(e,t,i=Li,s,r,o,a=Rn,c=Rn,l,u=fs,h=1){if(u!==fs&&u!==xs)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,c,u,i,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new io(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},ma=class extends ms{constructor(e,t=Li,i=gr,s,r,o=Rn,a=Rn,c,l=fs){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,i,s,r,o,a,c,l),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},ga=class extends qn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},oo=class n extends ps{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let c=[],l=[],u=[],h=[],d=0,p=0;g("z","y","x",-1,-1,i,t,e,o,r,0),g("z","y","x",1,-1,i,t,-e,o,r,1),g("x","z","y",1,1,e,i,t,s,o,2),g("x","z","y",1,-1,e,i,-t,s,o,3),g("x","y","z",1,-1,e,t,i,s,r,4),g("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(c),this.setAttribute("position",new mi(l,3)),this.setAttribute("normal",new mi(u,3)),this.setAttribute("uv",new mi(h,2));function g(v,f,m,_,E,y,R,M,x,S,U){let P=y/x,C=R/S,F=y/2,z=R/2,D=M/2,V=x+1,Z=S+1,H=0,de=0,K=new j;for(let ee=0;ee<Z;ee++){let oe=ee*C-z;for(let ie=0;ie<V;ie++){let ae=ie*P-F;K[v]=ae*_,K[f]=oe*E,K[m]=D,l.push(K.x,K.y,K.z),K[v]=0,K[f]=0,K[m]=M>0?1:-1,u.push(K.x,K.y,K.z),h.push(ie/x),h.push(1-ee/S),H+=1}}for(let ee=0;ee<S;ee++)for(let oe=0;oe<x;oe++){let ie=d+oe+V*ee,ae=d+oe+V*(ee+1),$=d+(oe+1)+V*(ee+1),se=d+(oe+1)+V*ee;c.push(ie,ae,se),c.push(ae,$,se),de+=6}a.addGroup(p,de,U),p+=de,d+=H}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var xa=class n extends ps{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),c=Math.floor(s),l=a+1,u=c+1,h=e/a,d=t/c,p=[],g=[],v=[],f=[];for(let m=0;m<u;m++){let _=m*d-o;for(let E=0;E<l;E++){let y=E*h-r;g.push(y,-_,0),v.push(0,0,1),f.push(E/a),f.push(1-m/c)}}for(let m=0;m<c;m++)for(let _=0;_<a;_++){let E=_+l*m,y=_+l*(m+1),R=_+1+l*(m+1),M=_+1+l*m;p.push(E,y,M),p.push(y,R,M)}this.setIndex(p),this.setAttribute("position",new mi(g,3)),this.setAttribute("normal",new mi(v,3)),this.setAttribute("uv",new mi(f,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};function _r(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(Op(s))s.isRenderTargetTexture?(Ke("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(Op(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function On(n){let e={};for(let t=0;t<n.length;t++){let i=_r(n[t]);for(let s in i)e[s]=i[s]}return e}function Op(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function cy(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function od(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:xt.workingColorSpace}var wm={clone:_r,merge:On},uy=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,hy=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Yi=class extends dr{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=uy,this.fragmentShader=hy,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=_r(e.uniforms),this.uniformsGroups=cy(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new yt().setHex(s.value);break;case"v2":this.uniforms[i].value=new nt().fromArray(s.value);break;case"v3":this.uniforms[i].value=new j().fromArray(s.value);break;case"v4":this.uniforms[i].value=new Zt().fromArray(s.value);break;case"m3":this.uniforms[i].value=new it().fromArray(s.value);break;case"m4":this.uniforms[i].value=new $t().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},ao=class extends Yi{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var ec=class extends dr{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=lm,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},tc=class extends dr{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Kr(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Dl(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var Gs=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let c=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===c)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break n}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},nc=class extends Gs{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:wh,endingEnd:wh}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],c=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Eh:r=e,a=2*t-i;break;case Th:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(c===void 0)switch(this.getSettings_().endingEnd){case Eh:o=e,c=2*i-t;break;case Th:o=1,c=i+s[1]-s[0];break;default:o=e-1,c=t}let l=(i-t)*.5,u=this.valueSize;this._weightPrev=l/(t-a),this._weightNext=l/(c-i),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,p=this._weightNext,g=(i-t)/(s-t),v=g*g,f=v*g,m=-d*f+2*d*v-d*g,_=(1+d)*f+(-1.5-2*d)*v+(-.5+d)*g+1,E=(-1-p)*f+(1.5+p)*v+.5*g,y=p*f-p*v;for(let R=0;R!==a;++R)r[R]=m*o[u+R]+_*o[l+R]+E*o[c+R]+y*o[h+R];return r}},ic=class extends Gs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=(i-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[l+d]*h+o[c+d]*u;return r}},sc=class extends Gs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},rc=class extends Gs{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let g=(i-t)/(s-t),v=1-g;for(let f=0;f!==a;++f)r[f]=o[l+f]*v+o[c+f]*g;return r}let d=a*2,p=e-1;for(let g=0;g!==a;++g){let v=o[l+g],f=o[c+g],m=p*d+g*2,_=h[m],E=h[m+1],y=e*d+g*2,R=u[y],M=u[y+1],x=fy(i,t,_,R,s);r[g]=Em(x,v,E,M,f)}return r}};function Em(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function dy(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function fy(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=Em(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let c=dy(r,e,t,i,s);if(Math.abs(c)<1e-10)break;r=Math.max(0,Math.min(1,r-a/c))}return r}var ri=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Kr(t,this.TimeBufferType),this.values=Kr(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:Kr(e.times,Array),values:Kr(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),Dl(e.settings)&&(i.settings={inTangents:Kr(e.settings.inTangents,Array),outTangents:Kr(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new sc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new ic(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new nc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new rc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case ia:t=this.InterpolantFactoryMethodDiscrete;break;case $l:t=this.InterpolantFactoryMethodLinear;break;case Ul:t=this.InterpolantFactoryMethodSmooth;break;case Mh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Ke("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return ia;case this.InterpolantFactoryMethodLinear:return $l;case this.InterpolantFactoryMethodSmooth:return Ul;case this.InterpolantFactoryMethodBezier:return Mh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;Dl(this.settings)&&(Up(this.settings.inTangents,e),Up(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;Dl(this.settings)&&(Fp(this.settings.inTangents,e),Fp(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(tt("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(tt("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let c=i[a];if(typeof c=="number"&&isNaN(c)){tt("KeyframeTrack: Time is not a valid number.",this,a,c),e=!1;break}if(o!==null&&o>c){tt("KeyframeTrack: Out of order keys.",this,a,c,o),e=!1;break}o=c}if(s!==void 0&&Cv(s))for(let a=0,c=s.length;a!==c;++a){let l=s[a];if(isNaN(l)){tt("KeyframeTrack: Value is not a valid number.",this,a,l),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===Ul,r=e.length-1,o=1;for(let a=1;a<r;++a){let c=!1,l=e[a],u=e[a+1];if(l!==u&&(a!==1||l!==e[0]))if(s)c=!0;else{let h=a*i,d=h-i,p=h+i;for(let g=0;g!==i;++g){let v=t[h+g];if(v!==t[d+g]||v!==t[p+g]){c=!0;break}}}if(c){if(a!==o){e[o]=e[a];let h=a*i,d=o*i;for(let p=0;p!==i;++p)t[d+p]=t[h+p]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,c=o*i,l=0;l!==i;++l)t[c+l]=t[a+l];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,Dl(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Up(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function Fp(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}ri.prototype.ValueTypeName="";ri.prototype.TimeBufferType=Float32Array;ri.prototype.ValueBufferType=Float32Array;ri.prototype.DefaultInterpolation=$l;var Hs=class extends ri{constructor(e,t,i){super(e,t,i)}};Hs.prototype.ValueTypeName="bool";Hs.prototype.ValueBufferType=Array;Hs.prototype.DefaultInterpolation=ia;Hs.prototype.InterpolantFactoryMethodLinear=void 0;Hs.prototype.InterpolantFactoryMethodSmooth=void 0;var oc=class extends ri{constructor(e,t,i,s){super(e,t,i,s)}};oc.prototype.ValueTypeName="color";var ac=class extends ri{constructor(e,t,i,s){super(e,t,i,s)}};ac.prototype.ValueTypeName="number";var lc=class extends Gs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=(i-t)/(s-t),l=e*a;for(let u=l+a;l!==u;l+=4)ii.slerpFlat(r,0,o,l-a,o,l,c);return r}},_a=class extends ri{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new lc(this.times,this.values,this.getValueSize(),e)}};_a.prototype.ValueTypeName="quaternion";_a.prototype.InterpolantFactoryMethodSmooth=void 0;var Ws=class extends ri{constructor(e,t,i){super(e,t,i)}};Ws.prototype.ValueTypeName="string";Ws.prototype.ValueBufferType=Array;Ws.prototype.DefaultInterpolation=ia;Ws.prototype.InterpolantFactoryMethodLinear=void 0;Ws.prototype.InterpolantFactoryMethodSmooth=void 0;var cc=class extends ri{constructor(e,t,i,s){super(e,t,i,s)}};cc.prototype.ValueTypeName="vector";var uc=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,c,l=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),c?c(u):u},this.setURLModifier=function(u){return c=u,this},this.addHandler=function(u,h){return l.push(u,h),this},this.removeHandler=function(u){let h=l.indexOf(u);return h!==-1&&l.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=l.length;h<d;h+=2){let p=l[h],g=l[h+1];if(p.global&&(p.lastIndex=0),p.test(u))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Tm=new uc,hc=class{constructor(e){this.manager=e!==void 0?e:Tm,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};hc.DEFAULT_MATERIAL_NAME="__DEFAULT";var Nl=new j,Ol=new ii,qi=new j,va=class extends gi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new $t,this.projectionMatrix=new $t,this.projectionMatrixInverse=new $t,this.coordinateSystem=pi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Nl,Ol,qi),qi.x===1&&qi.y===1&&qi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Nl,Ol,qi.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Nl,Ol,qi),qi.x===1&&qi.y===1&&qi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Nl,Ol,qi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Fs=new j,Bp=new nt,kp=new nt,Gn=class extends va{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=no*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(ta*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return no*2*Math.atan(Math.tan(ta*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Fs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Fs.x,Fs.y).multiplyScalar(-e/Fs.z),Fs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Fs.x,Fs.y).multiplyScalar(-e/Fs.z)}getViewSize(e,t){return this.getViewBounds(e,Bp,kp),t.subVectors(kp,Bp)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(ta*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let c=o.fullWidth,l=o.fullHeight;r+=o.offsetX*s/c,t-=o.offsetY*i/l,s*=o.width/c,i*=o.height/l}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var dc=class extends va{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,c=s-t;if(this.view!==null&&this.view.enabled){let l=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=l*this.view.offsetX,o=r+l*this.view.width,a-=u*this.view.offsetY,c=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var ya=class extends ps{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var Jr=-90,jr=1,lo=class extends gi{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Gn(Jr,jr,e,t);s.layers=this.layers,this.add(s);let r=new Gn(Jr,jr,e,t);r.layers=this.layers,this.add(r);let o=new Gn(Jr,jr,e,t);o.layers=this.layers,this.add(o);let a=new Gn(Jr,jr,e,t);a.layers=this.layers,this.add(a);let c=new Gn(Jr,jr,e,t);c.layers=this.layers,this.add(c);let l=new Gn(Jr,jr,e,t);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,c]=t;for(let l of t)this.remove(l);if(e===pi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(e===oa)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let l of t)this.add(l),l.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,c,l,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let v=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let f=!1;e.isWebGLRenderer===!0?f=e.state.buffers.depth.getReversed():f=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),e.setRenderTarget(i,4,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),i.texture.mipmapsAutoUpdate=v,e.setRenderTarget(i,5,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,p),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}},fc=class extends Gn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var ad="\\[\\]\\.:\\/",py=new RegExp("["+ad+"]","g"),ld="[^"+ad+"]",my="[^"+ad.replace("\\.","")+"]",gy=/((?:WC+[\/:])*)/.source.replace("WC",ld),xy=/(WCOD+)?/.source.replace("WCOD",my),_y=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",ld),vy=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",ld),yy=new RegExp("^"+gy+xy+_y+vy+"$"),Sy=["material","materials","bones","map"],Ah=class{constructor(e,t,i){let s=i||Ht.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},Ht=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(py,"")}static parseTrackName(e){let t=yy.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);Sy.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let c=i(a.children);if(c)return c}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ke("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let l=t.objectIndex;switch(i){case"materials":if(!e.material){tt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){tt("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){tt("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===l){l=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){tt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){tt("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){tt("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(l!==void 0){if(e[l]===void 0){tt("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[l]}}let o=e[s];if(o===void 0){let l=t.nodeName;tt("PropertyBinding: Trying to update property for track: "+l+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let c=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){tt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){tt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}c=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(c=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(c=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[c],this.setValue=this.SetterByBindingTypeAndVersioning[c][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Ht.Composite=Ah;Ht.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Ht.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Ht.prototype.GetterByBindingType=[Ht.prototype._getValue_direct,Ht.prototype._getValue_array,Ht.prototype._getValue_arrayElement,Ht.prototype._getValue_toArray];Ht.prototype.SetterByBindingTypeAndVersioning=[[Ht.prototype._setValue_direct,Ht.prototype._setValue_direct_setNeedsUpdate,Ht.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Ht.prototype._setValue_array,Ht.prototype._setValue_array_setNeedsUpdate,Ht.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Ht.prototype._setValue_arrayElement,Ht.prototype._setValue_arrayElement_setNeedsUpdate,Ht.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Ht.prototype._setValue_fromArray,Ht.prototype._setValue_fromArray_setNeedsUpdate,Ht.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var PC=new Float32Array(1);var co=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=pt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(pt(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Rh=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var Sa=class extends Pi{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function cd(n,e,t,i){let s=by(i);switch(t){case $h:return n*e;case Zh:return n*e/s.components*s.byteLength;case bc:return n*e/s.components*s.byteLength;case $s:return n*e*2/s.components*s.byteLength;case Mc:return n*e*2/s.components*s.byteLength;case Yh:return n*e*3/s.components*s.byteLength;case Oi:return n*e*4/s.components*s.byteLength;case wc:return n*e*4/s.components*s.byteLength;case Ea:case Ta:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Aa:case Ra:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Tc:case Rc:return Math.max(n,16)*Math.max(e,8)/4;case Ec:case Ac:return Math.max(n,8)*Math.max(e,8)/2;case Cc:case Pc:case Lc:case Dc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Ic:case Ca:case Nc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Oc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Uc:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Fc:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case Bc:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case kc:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case zc:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Vc:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case Gc:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case Hc:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case Wc:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case Xc:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case qc:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case $c:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case Yc:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case Zc:case Kc:case Jc:return Math.ceil(n/4)*Math.ceil(e/4)*16;case jc:case Qc:return Math.ceil(n/4)*Math.ceil(e/4)*8;case Pa:case eu:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function by(n){switch(n){case oi:case Hh:return{byteLength:1,components:1};case po:case Wh:case Ni:return{byteLength:2,components:1};case yc:case Sc:return{byteLength:2,components:4};case Li:case vc:case Di:return{byteLength:4,components:1};case Xh:case qh:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ke("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function Ym(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function wy(n){let e=new WeakMap;function t(a,c){let l=a.array,u=a.usage,h=l.byteLength,d=n.createBuffer();n.bindBuffer(c,d),n.bufferData(c,l,u),a.onUploadCallback();let p;if(l instanceof Float32Array)p=n.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)p=n.HALF_FLOAT;else if(l instanceof Uint16Array)a.isFloat16BufferAttribute?p=n.HALF_FLOAT:p=n.UNSIGNED_SHORT;else if(l instanceof Int16Array)p=n.SHORT;else if(l instanceof Uint32Array)p=n.UNSIGNED_INT;else if(l instanceof Int32Array)p=n.INT;else if(l instanceof Int8Array)p=n.BYTE;else if(l instanceof Uint8Array)p=n.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)p=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:d,type:p,bytesPerElement:l.BYTES_PER_ELEMENT,version:a.version,size:h}}function i(a,c,l){let u=c.array,h=c.updateRanges;if(n.bindBuffer(l,a),h.length===0)n.bufferSubData(l,0,u);else{h.sort((p,g)=>p.start-g.start);let d=0;for(let p=1;p<h.length;p++){let g=h[d],v=h[p];v.start<=g.start+g.count+1?g.count=Math.max(g.count,v.start+v.count-g.start):(++d,h[d]=v)}h.length=d+1;for(let p=0,g=h.length;p<g;p++){let v=h[p];n.bufferSubData(l,v.start*u.BYTES_PER_ELEMENT,u,v.start,v.count)}c.clearUpdateRanges()}c.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let c=e.get(a);c&&(n.deleteBuffer(c.buffer),e.delete(a))}function o(a,c){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let l=e.get(a);if(l===void 0)e.set(a,t(a,c));else if(l.version<a.version){if(l.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(l.buffer,a,c),l.version=a.version}}return{get:s,remove:r,update:o}}var Ey=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Ty=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,Ay=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Ry=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Cy=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Py=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Iy=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,Ly=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Dy=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,Ny=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Oy=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Uy=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Fy=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,By=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,ky=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,zy=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,Vy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Gy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Hy=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Wy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Xy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,qy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,$y=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,Yy=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,Zy=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,Ky=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Jy=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,jy=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Qy=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,eS="gl_FragColor = linearToOutputTexel( gl_FragColor );",tS=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,nS=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,iS=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,sS=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,rS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,oS=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,aS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,lS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,cS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,uS=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,hS=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,dS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,fS=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,pS=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,mS=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,gS=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,xS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,_S=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,vS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,yS=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,SS=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,bS=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,MS=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,wS=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,ES=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,TS=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,AS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,RS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,CS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,PS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,IS=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,LS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,DS=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,NS=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,OS=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,US=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,FS=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,BS=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,kS=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,zS=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,VS=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,GS=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,HS=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,WS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,XS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,qS=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,$S=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,YS=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,ZS=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,KS=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,JS=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,jS=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,QS=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,eb=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,tb=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,nb=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,ib=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,sb=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,rb=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,ob=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,ab=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,lb=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,cb=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,ub=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,hb=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,db=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,fb=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,pb=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,mb=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,gb=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,xb=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,_b=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,vb=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,yb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,Sb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,bb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,Mb=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,wb=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Eb=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Tb=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Ab=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Rb=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Cb=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Pb=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,Ib=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,Lb=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,Db=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,Nb=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,Ob=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Ub=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,Fb=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Bb=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,kb=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,zb=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Vb=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Gb=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,Hb=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Wb=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,Xb=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,qb=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,$b=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Yb=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,Zb=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Kb=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Jb=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,jb=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,Qb=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,eM=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,tM=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,nM=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,iM=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,ht={alphahash_fragment:Ey,alphahash_pars_fragment:Ty,alphamap_fragment:Ay,alphamap_pars_fragment:Ry,alphatest_fragment:Cy,alphatest_pars_fragment:Py,aomap_fragment:Iy,aomap_pars_fragment:Ly,batching_pars_vertex:Dy,batching_vertex:Ny,begin_vertex:Oy,beginnormal_vertex:Uy,bsdfs:Fy,iridescence_fragment:By,bumpmap_pars_fragment:ky,clipping_planes_fragment:zy,clipping_planes_pars_fragment:Vy,clipping_planes_pars_vertex:Gy,clipping_planes_vertex:Hy,color_fragment:Wy,color_pars_fragment:Xy,color_pars_vertex:qy,color_vertex:$y,common:Yy,defaultnormal_vertex:Zy,displacementmap_pars_vertex:Ky,displacementmap_vertex:Jy,emissivemap_fragment:jy,emissivemap_pars_fragment:Qy,colorspace_fragment:eS,colorspace_pars_fragment:tS,envmap_fragment:nS,envmap_common_pars_fragment:iS,envmap_pars_fragment:sS,envmap_pars_vertex:rS,envmap_physical_pars_fragment:gS,envmap_vertex:oS,fog_vertex:aS,fog_pars_vertex:lS,fog_fragment:cS,fog_pars_fragment:uS,gradientmap_pars_fragment:hS,lightmap_pars_fragment:dS,lights_lambert_fragment:fS,lights_lambert_pars_fragment:pS,lights_pars_begin:mS,lights_toon_fragment:xS,lights_toon_pars_fragment:_S,lights_phong_fragment:vS,lights_phong_pars_fragment:yS,lights_physical_fragment:SS,lights_physical_pars_fragment:bS,lights_fragment_begin:MS,lights_fragment_maps:wS,lights_fragment_end:ES,lightprobes_pars_fragment:TS,logdepthbuf_fragment:AS,logdepthbuf_pars_fragment:RS,logdepthbuf_pars_vertex:CS,logdepthbuf_vertex:PS,map_fragment:IS,map_pars_fragment:LS,map_particle_fragment:DS,map_particle_pars_fragment:NS,metalnessmap_fragment:OS,metalnessmap_pars_fragment:US,morphinstance_vertex:FS,morphcolor_vertex:BS,morphnormal_vertex:kS,morphtarget_pars_vertex:zS,morphtarget_vertex:VS,normal_fragment_begin:GS,normal_fragment_maps:HS,normal_pars_fragment:WS,normal_pars_vertex:XS,normal_vertex:qS,normalmap_pars_fragment:$S,clearcoat_normal_fragment_begin:YS,clearcoat_normal_fragment_maps:ZS,clearcoat_pars_fragment:KS,iridescence_pars_fragment:JS,opaque_fragment:jS,packing:QS,premultiplied_alpha_fragment:eb,project_vertex:tb,dithering_fragment:nb,dithering_pars_fragment:ib,roughnessmap_fragment:sb,roughnessmap_pars_fragment:rb,shadowmap_pars_fragment:ob,shadowmap_pars_vertex:ab,shadowmap_vertex:lb,shadowmask_pars_fragment:cb,skinbase_vertex:ub,skinning_pars_vertex:hb,skinning_vertex:db,skinnormal_vertex:fb,specularmap_fragment:pb,specularmap_pars_fragment:mb,tonemapping_fragment:gb,tonemapping_pars_fragment:xb,transmission_fragment:_b,transmission_pars_fragment:vb,uv_pars_fragment:yb,uv_pars_vertex:Sb,uv_vertex:bb,worldpos_vertex:Mb,background_vert:wb,background_frag:Eb,backgroundCube_vert:Tb,backgroundCube_frag:Ab,cube_vert:Rb,cube_frag:Cb,depth_vert:Pb,depth_frag:Ib,distance_vert:Lb,distance_frag:Db,equirect_vert:Nb,equirect_frag:Ob,linedashed_vert:Ub,linedashed_frag:Fb,meshbasic_vert:Bb,meshbasic_frag:kb,meshlambert_vert:zb,meshlambert_frag:Vb,meshmatcap_vert:Gb,meshmatcap_frag:Hb,meshnormal_vert:Wb,meshnormal_frag:Xb,meshphong_vert:qb,meshphong_frag:$b,meshphysical_vert:Yb,meshphysical_frag:Zb,meshtoon_vert:Kb,meshtoon_frag:Jb,points_vert:jb,points_frag:Qb,shadow_vert:eM,shadow_frag:tM,sprite_vert:nM,sprite_frag:iM},De={common:{diffuse:{value:new yt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new it},alphaMap:{value:null},alphaMapTransform:{value:new it},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new it}},envmap:{envMap:{value:null},envMapRotation:{value:new it},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new it}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new it}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new it},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new it},normalScale:{value:new nt(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new it},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new it}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new it}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new it}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new yt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new yt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new it},alphaTest:{value:0},uvTransform:{value:new it}},sprite:{diffuse:{value:new yt(16777215)},opacity:{value:1},center:{value:new nt(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new it},alphaMap:{value:null},alphaMapTransform:{value:new it},alphaTest:{value:0}}},Ji={basic:{uniforms:On([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.fog]),vertexShader:ht.meshbasic_vert,fragmentShader:ht.meshbasic_frag},lambert:{uniforms:On([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new yt(0)},envMapIntensity:{value:1}}]),vertexShader:ht.meshlambert_vert,fragmentShader:ht.meshlambert_frag},phong:{uniforms:On([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new yt(0)},specular:{value:new yt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ht.meshphong_vert,fragmentShader:ht.meshphong_frag},standard:{uniforms:On([De.common,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.roughnessmap,De.metalnessmap,De.fog,De.lights,{emissive:{value:new yt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ht.meshphysical_vert,fragmentShader:ht.meshphysical_frag},toon:{uniforms:On([De.common,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.gradientmap,De.fog,De.lights,{emissive:{value:new yt(0)}}]),vertexShader:ht.meshtoon_vert,fragmentShader:ht.meshtoon_frag},matcap:{uniforms:On([De.common,De.bumpmap,De.normalmap,De.displacementmap,De.fog,{matcap:{value:null}}]),vertexShader:ht.meshmatcap_vert,fragmentShader:ht.meshmatcap_frag},points:{uniforms:On([De.points,De.fog]),vertexShader:ht.points_vert,fragmentShader:ht.points_frag},dashed:{uniforms:On([De.common,De.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ht.linedashed_vert,fragmentShader:ht.linedashed_frag},depth:{uniforms:On([De.common,De.displacementmap]),vertexShader:ht.depth_vert,fragmentShader:ht.depth_frag},normal:{uniforms:On([De.common,De.bumpmap,De.normalmap,De.displacementmap,{opacity:{value:1}}]),vertexShader:ht.meshnormal_vert,fragmentShader:ht.meshnormal_frag},sprite:{uniforms:On([De.sprite,De.fog]),vertexShader:ht.sprite_vert,fragmentShader:ht.sprite_frag},background:{uniforms:{uvTransform:{value:new it},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ht.background_vert,fragmentShader:ht.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new it}},vertexShader:ht.backgroundCube_vert,fragmentShader:ht.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ht.cube_vert,fragmentShader:ht.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ht.equirect_vert,fragmentShader:ht.equirect_frag},distance:{uniforms:On([De.common,De.displacementmap,{referencePosition:{value:new j},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ht.distance_vert,fragmentShader:ht.distance_frag},shadow:{uniforms:On([De.lights,De.fog,{color:{value:new yt(0)},opacity:{value:1}}]),vertexShader:ht.shadow_vert,fragmentShader:ht.shadow_frag}};Ji.physical={uniforms:On([Ji.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new it},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new it},clearcoatNormalScale:{value:new nt(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new it},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new it},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new it},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new it},sheen:{value:0},sheenColor:{value:new yt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new it},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new it},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new it},transmissionSamplerSize:{value:new nt},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new it},attenuationDistance:{value:0},attenuationColor:{value:new yt(0)},specularColor:{value:new yt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new it},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new it},anisotropyVector:{value:new nt},anisotropyMap:{value:null},anisotropyMapTransform:{value:new it}}]),vertexShader:ht.meshphysical_vert,fragmentShader:ht.meshphysical_frag};var tu={r:0,b:0,g:0},sM=new $t,Zm=new it;Zm.set(-1,0,0,0,1,0,0,0,1);function rM(n,e,t,i,s,r){let o=new yt(0),a=s===!0?0:1,c,l,u=null,h=0,d=null;function p(_){let E=_.isScene===!0?_.background:null;if(E&&E.isTexture){let y=_.backgroundBlurriness>0;E=e.get(E,y)}return E}function g(_){let E=!1,y=p(_);y===null?f(o,a):y&&y.isColor&&(f(y,1),E=!0);let R=n.xr.getEnvironmentBlendMode();R==="additive"?t.buffers.color.setClear(0,0,0,1,r):R==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||E)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function v(_,E){let y=p(E);y&&y.isCubeTexture?(l===void 0&&(l=new xi(new oo(1,1,1),new Yi({name:"BackgroundCubeMaterial",uniforms:_r(Ji.backgroundCube.uniforms),vertexShader:Ji.backgroundCube.vertexShader,fragmentShader:Ji.backgroundCube.fragmentShader,side:Wn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(R,M,x){this.matrixWorld.copyPosition(x.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(l)),l.material.uniforms.envMap.value=y,l.material.uniforms.backgroundBlurriness.value=E.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(sM.makeRotationFromEuler(E.backgroundRotation)).transpose(),y.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(Zm),l.material.toneMapped=xt.getTransfer(y.colorSpace)!==At,(u!==y||h!==y.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,u=y,h=y.version,d=n.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null)):y&&y.isTexture&&(c===void 0&&(c=new xi(new xa(2,2),new Yi({name:"BackgroundMaterial",uniforms:_r(Ji.background.uniforms),vertexShader:Ji.background.vertexShader,fragmentShader:Ji.background.fragmentShader,side:qs,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(c)),c.material.uniforms.t2D.value=y,c.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,c.material.toneMapped=xt.getTransfer(y.colorSpace)!==At,y.matrixAutoUpdate===!0&&y.updateMatrix(),c.material.uniforms.uvTransform.value.copy(y.matrix),(u!==y||h!==y.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,u=y,h=y.version,d=n.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null))}function f(_,E){_.getRGB(tu,od(n)),t.buffers.color.setClear(tu.r,tu.g,tu.b,E,r)}function m(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return o},setClearColor:function(_,E=1){o.set(_),a=E,f(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(_){a=_,f(o,a)},render:g,addToRenderList:v,dispose:m}}function oM(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,o=!1;function a(C,F,z,D,V){let Z=!1,H=h(C,D,z,F);r!==H&&(r=H,l(r.object)),Z=p(C,D,z,V),Z&&g(C,D,z,V),V!==null&&e.update(V,n.ELEMENT_ARRAY_BUFFER),(Z||o)&&(o=!1,y(C,F,z,D),V!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(V).buffer))}function c(){return n.createVertexArray()}function l(C){return n.bindVertexArray(C)}function u(C){return n.deleteVertexArray(C)}function h(C,F,z,D){let V=D.wireframe===!0,Z=i[F.id];Z===void 0&&(Z={},i[F.id]=Z);let H=C.isInstancedMesh===!0?C.id:0,de=Z[H];de===void 0&&(de={},Z[H]=de);let K=de[z.id];K===void 0&&(K={},de[z.id]=K);let ee=K[V];return ee===void 0&&(ee=d(c()),K[V]=ee),ee}function d(C){let F=[],z=[],D=[];for(let V=0;V<t;V++)F[V]=0,z[V]=0,D[V]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:F,enabledAttributes:z,attributeDivisors:D,object:C,attributes:{},index:null}}function p(C,F,z,D){let V=r.attributes,Z=F.attributes,H=0,de=z.getAttributes();for(let K in de)if(de[K].location>=0){let oe=V[K],ie=Z[K];if(ie===void 0&&(K==="instanceMatrix"&&C.instanceMatrix&&(ie=C.instanceMatrix),K==="instanceColor"&&C.instanceColor&&(ie=C.instanceColor)),oe===void 0||oe.attribute!==ie||ie&&oe.data!==ie.data)return!0;H++}return r.attributesNum!==H||r.index!==D}function g(C,F,z,D){let V={},Z=F.attributes,H=0,de=z.getAttributes();for(let K in de)if(de[K].location>=0){let oe=Z[K];oe===void 0&&(K==="instanceMatrix"&&C.instanceMatrix&&(oe=C.instanceMatrix),K==="instanceColor"&&C.instanceColor&&(oe=C.instanceColor));let ie={};ie.attribute=oe,oe&&oe.data&&(ie.data=oe.data),V[K]=ie,H++}r.attributes=V,r.attributesNum=H,r.index=D}function v(){let C=r.newAttributes;for(let F=0,z=C.length;F<z;F++)C[F]=0}function f(C){m(C,0)}function m(C,F){let z=r.newAttributes,D=r.enabledAttributes,V=r.attributeDivisors;z[C]=1,D[C]===0&&(n.enableVertexAttribArray(C),D[C]=1),V[C]!==F&&(n.vertexAttribDivisor(C,F),V[C]=F)}function _(){let C=r.newAttributes,F=r.enabledAttributes;for(let z=0,D=F.length;z<D;z++)F[z]!==C[z]&&(n.disableVertexAttribArray(z),F[z]=0)}function E(C,F,z,D,V,Z,H){H===!0?n.vertexAttribIPointer(C,F,z,V,Z):n.vertexAttribPointer(C,F,z,D,V,Z)}function y(C,F,z,D){v();let V=D.attributes,Z=z.getAttributes(),H=F.defaultAttributeValues;for(let de in Z){let K=Z[de];if(K.location>=0){let ee=V[de];if(ee===void 0&&(de==="instanceMatrix"&&C.instanceMatrix&&(ee=C.instanceMatrix),de==="instanceColor"&&C.instanceColor&&(ee=C.instanceColor)),ee!==void 0){let oe=ee.normalized,ie=ee.itemSize,ae=e.get(ee);if(ae===void 0)continue;let $=ae.buffer,se=ae.type,O=ae.bytesPerElement,Y=se===n.INT||se===n.UNSIGNED_INT||ee.gpuType===vc;if(ee.isInterleavedBufferAttribute){let te=ee.data,Ce=te.isInterleavedBuffer===!0?te.stride:te.itemSize,qe=ee.offset;if(te.isInstancedInterleavedBuffer||te.isInstancedBufferAttribute){for(let Be=0;Be<K.locationSize;Be++)m(K.location+Be,te.meshPerAttribute);C.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=te.meshPerAttribute*te.count)}else for(let Be=0;Be<K.locationSize;Be++)f(K.location+Be);n.bindBuffer(n.ARRAY_BUFFER,$);for(let Be=0;Be<K.locationSize;Be++)E(K.location+Be,ie/K.locationSize,se,oe,Ce*O,(qe+ie/K.locationSize*Be)*O,Y)}else{if(ee.isInstancedBufferAttribute){for(let te=0;te<K.locationSize;te++)m(K.location+te,ee.meshPerAttribute);C.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let te=0;te<K.locationSize;te++)f(K.location+te);n.bindBuffer(n.ARRAY_BUFFER,$);for(let te=0;te<K.locationSize;te++)E(K.location+te,ie/K.locationSize,se,oe,ie*O,ie/K.locationSize*te*O,Y)}}else if(H!==void 0){let oe=H[de];if(oe!==void 0)switch(oe.length){case 2:n.vertexAttrib2fv(K.location,oe);break;case 3:n.vertexAttrib3fv(K.location,oe);break;case 4:n.vertexAttrib4fv(K.location,oe);break;default:n.vertexAttrib1fv(K.location,oe)}}}}_()}function R(){U();for(let C in i){let F=i[C];for(let z in F){let D=F[z];for(let V in D){let Z=D[V];for(let H in Z)u(Z[H].object),delete Z[H];delete D[V]}}delete i[C]}}function M(C){if(i[C.id]===void 0)return;let F=i[C.id];for(let z in F){let D=F[z];for(let V in D){let Z=D[V];for(let H in Z)u(Z[H].object),delete Z[H];delete D[V]}}delete i[C.id]}function x(C){for(let F in i){let z=i[F];for(let D in z){let V=z[D];if(V[C.id]===void 0)continue;let Z=V[C.id];for(let H in Z)u(Z[H].object),delete Z[H];delete V[C.id]}}}function S(C){for(let F in i){let z=i[F],D=C.isInstancedMesh===!0?C.id:0,V=z[D];if(V!==void 0){for(let Z in V){let H=V[Z];for(let de in H)u(H[de].object),delete H[de];delete V[Z]}delete z[D],Object.keys(z).length===0&&delete i[F]}}}function U(){P(),o=!0,r!==s&&(r=s,l(r.object))}function P(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:U,resetDefaultState:P,dispose:R,releaseStatesOfGeometry:M,releaseStatesOfObject:S,releaseStatesOfProgram:x,initAttributes:v,enableAttribute:f,disableUnusedAttributes:_}}function aM(n,e,t){let i;function s(c){i=c}function r(c,l){n.drawArrays(i,c,l),t.update(l,i,1)}function o(c,l,u){u!==0&&(n.drawArraysInstanced(i,c,l,u),t.update(l,i,u))}function a(c,l,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,c,0,l,0,u);let d=0;for(let p=0;p<u;p++)d+=l[p];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function lM(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let x=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(x.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(x){return!(x!==Oi&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(x){let S=x===Ni&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(x!==oi&&x!==Di&&!S&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function c(x){if(x==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";x="mediump"}return x==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=t.precision!==void 0?t.precision:"highp",u=c(l);u!==l&&(Ke("WebGLRenderer:",l,"not supported, using",u,"instead."),l=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&Ke("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&Ke("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let p=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=n.getParameter(n.MAX_TEXTURE_SIZE),f=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),m=n.getParameter(n.MAX_VERTEX_ATTRIBS),_=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),E=n.getParameter(n.MAX_VARYING_VECTORS),y=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),R=n.getParameter(n.MAX_SAMPLES),M=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:c,textureFormatReadable:o,textureTypeReadable:a,precision:l,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:p,maxVertexTextures:g,maxTextureSize:v,maxCubemapSize:f,maxAttributes:m,maxVertexUniforms:_,maxVaryings:E,maxFragmentUniforms:y,maxSamples:R,samples:M}}function cM(n){let e=this,t=null,i=0,s=!1,r=!1,o=new ti,a=new it,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let p=h.length!==0||d||i!==0||s;return s=d,i=h.length,p},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,p){let g=h.clippingPlanes,v=h.clipIntersection,f=h.clipShadows,m=n.get(h);if(!s||g===null||g.length===0||r&&!f)r?u(null):l();else{let _=r?0:i,E=_*4,y=m.clippingState||null;c.value=y,y=u(g,d,E,p);for(let R=0;R!==E;++R)y[R]=t[R];m.clippingState=y,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=_}};function l(){c.value!==t&&(c.value=t,c.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(h,d,p,g){let v=h!==null?h.length:0,f=null;if(v!==0){if(f=c.value,g!==!0||f===null){let m=p+v*4,_=d.matrixWorldInverse;a.getNormalMatrix(_),(f===null||f.length<m)&&(f=new Float32Array(m));for(let E=0,y=p;E!==v;++E,y+=4)o.copy(h[E]).applyMatrix4(_,a),o.normal.toArray(f,y),f[y+3]=o.constant}c.value=f,c.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,f}}var Na=class extends si{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new pa(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},s=new oo(5,5,5),r=new Yi({name:"CubemapFromEquirect",uniforms:_r(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Wn,blending:pr});r.uniforms.tEquirect.value=t;let o=new xi(s,r),a=t.minFilter;return t.minFilter===gs&&(t.minFilter=Hn),new lo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},Am=256,uM=3,hM=20,Km=256,Jm=16,dM=3,fM=new j,pM=new yt,iu=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new lo(1,10,null),this._boxMesh=new xi(new oo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=fM}=r,c=this._renderer;this._setSize(o);let l=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=c.autoClear,d=c.autoClearColor,p=c.autoClearDepth,g=c.autoClearStencil,v=e.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,v===null&&(e.background=c.getClearColor(pM));let f=new lo(i,s,u);return f.position.copy(a),f.update(c,e),c.autoClear=h,c.autoClearColor=d,c.autoClearDepth=p,c.autoClearStencil=g,e.background=v,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(l,t)),this._applyPMREM(l),l}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Pm(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Cm(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Am,id(e))}_fromTexture(e,t){e.mapping===gr||e.mapping===fo?this._setSize(e.image.length===0?Am:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=Rm(e,!1,!1),i=Math.log2(e)-uM;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Rm(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===gr||e.mapping===fo?(this._cubemapMaterial===null&&(this._cubemapMaterial=Pm()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Cm()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=mM(),this._integrationMaterial=gM());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Jm);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-dM)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let c=a>0?Math.log2(t)+.5*Math.log2(6/(Km*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=c,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=xM());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function Rm(n,e,t){return new Na(n,{minFilter:gs,generateMipmaps:e,type:Ni,colorSpace:sa,depthBuffer:t})}function Oa(n,e,t){return new Yi({name:n,uniforms:e,vertexShader:ht.cube_vert,fragmentShader:t,side:Wn,blending:pr,depthTest:!1,depthWrite:!1})}function mM(){return Oa("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Km}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function gM(){return Oa("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Jm}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function xM(){return Oa("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${hM}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function Cm(){return Oa("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function Pm(){return Oa("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function _M(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,p=!1){return d==null?null:p?o(d):r(d)}function r(d){if(d&&d.isTexture){let p=d.mapping;if(p===gc||p===xc)if(e.has(d)){let g=e.get(d).texture;return a(g,d.mapping)}else{let g=d.image;if(g&&g.height>0){let v=new Na(g.height);return v.fromEquirectangularTexture(n,d),e.set(d,v),d.addEventListener("dispose",l),a(v.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let p=d.mapping,g=p===gc||p===xc,v=p===gr||p===fo;if(g||v){let f=t.get(d),m=f!==void 0?f.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==m)return i===null&&(i=new iu(n)),f=g?i.fromEquirectangular(d,f):i.fromCubemap(d,f),f.texture.pmremVersion=d.pmremVersion,t.set(d,f),f.texture;if(f!==void 0)return f.texture;{let _=d.image;return g&&_&&_.height>0||v&&_&&c(_)?(i===null&&(i=new iu(n)),f=g?i.fromEquirectangular(d):i.fromCubemap(d),f.texture.pmremVersion=d.pmremVersion,t.set(d,f),d.addEventListener("dispose",u),f.texture):null}}}return d}function a(d,p){return p===gc?d.mapping=gr:p===xc&&(d.mapping=fo),d}function c(d){let p=0,g=6;for(let v=0;v<g;v++)d[v]!==void 0&&p++;return p===g}function l(d){let p=d.target;p.removeEventListener("dispose",l);let g=e.get(p);g!==void 0&&(e.delete(p),g.dispose())}function u(d){let p=d.target;p.removeEventListener("dispose",u);let g=t.get(p);g!==void 0&&(t.delete(p),g.dispose())}function h(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:h}}function vM(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&ea("WebGLRenderer: "+i+" extension not supported."),s}}}function yM(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(g=>delete s[g]);function a(g){c(g.target)}function c(g){g.index!==null&&e.remove(g.index);for(let f in g.attributes)e.remove(g.attributes[f]);g.removeEventListener("dispose",a),delete s[g.id],o.unregister(g);let v=r.get(g);v&&(e.remove(v),r.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function l(g,v){return s[v.id]!==void 0||(v.addEventListener("dispose",a),s[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function u(g){let v=g.attributes;for(let f in v)e.update(v[f],n.ARRAY_BUFFER)}function h(g){let v=g.index,f=g.attributes.position,m=0;if(f===void 0)return;let _=v!==null?v.array.length:f.array.length/3-1,E=f.count>=65535?da:ha,y=new E(Math.ceil(_/3)*6,1),R=y.array;if(v!==null){let x=v.array;m=v.version;for(let S=0,U=0;S<_;S+=3){let P=x[S+0],C=x[S+1],F=x[S+2];R[U++]=P,R[U++]=C,R[U++]=C,R[U++]=F,R[U++]=F,R[U++]=P}}else{m=f.version;for(let x=0,S=0;x<_;x+=3){let U=x+0,P=x+1,C=x+2;R[S++]=U,R[S++]=P,R[S++]=P,R[S++]=C,R[S++]=C,R[S++]=U}}y.version=m;let M=r.get(g);M&&e.remove(M),r.set(g,y)}function d(g){let v=r.get(g);if(v){let f=g.index;f!==null&&v.version<f.version&&h(g)}else h(g);return r.get(g)}function p(){for(let g in s){let v=s[g].deref();v!==void 0&&c(v)}}return{get:l,update:u,getWireframeAttribute:d,dispose:p}}function SM(n,e,t){let i;function s(h){i=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function c(h,d){n.drawElements(i,d,r,h*o),t.update(d,i,1)}function l(h,d,p){p!==0&&(n.drawElementsInstanced(i,d,r,h*o,p),t.update(d,i,p))}function u(h,d,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,h,0,p);let v=0;for(let f=0;f<p;f++)v+=d[f];t.update(v,i,1)}this.setMode=s,this.setIndex=a,this.render=c,this.renderInstances=l,this.renderMultiDraw=u}function bM(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:tt("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function MM(n,e,t){let i=new WeakMap,s=new Zt;function r(o,a,c){let l=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=i.get(a);if(d===void 0||d.count!==h){let U=function(){x.dispose(),i.delete(a),a.removeEventListener("dispose",U)};d!==void 0&&d.texture.dispose();let p=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,f=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],_=a.morphAttributes.color||[],E=0;p===!0&&(E=1),g===!0&&(E=2),v===!0&&(E=3);let y=a.attributes.position.count*E,R=1;y>e.maxTextureSize&&(R=Math.ceil(y/e.maxTextureSize),y=e.maxTextureSize);let M=new Float32Array(y*R*4*h),x=new la(M,y,R,h);x.type=Di,x.needsUpdate=!0;let S=E*4;for(let P=0;P<h;P++){let C=f[P],F=m[P],z=_[P],D=y*R*4*P;for(let V=0;V<C.count;V++){let Z=V*S;p===!0&&(s.fromBufferAttribute(C,V),M[D+Z+0]=s.x,M[D+Z+1]=s.y,M[D+Z+2]=s.z,M[D+Z+3]=0),g===!0&&(s.fromBufferAttribute(F,V),M[D+Z+4]=s.x,M[D+Z+5]=s.y,M[D+Z+6]=s.z,M[D+Z+7]=0),v===!0&&(s.fromBufferAttribute(z,V),M[D+Z+8]=s.x,M[D+Z+9]=s.y,M[D+Z+10]=s.z,M[D+Z+11]=z.itemSize===4?s.w:1)}}d={count:h,texture:x,size:new nt(y,R)},i.set(a,d),a.addEventListener("dispose",U)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)c.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let p=0;for(let v=0;v<l.length;v++)p+=l[v];let g=a.morphTargetsRelative?1:1-p;c.getUniforms().setValue(n,"morphTargetBaseInfluence",g),c.getUniforms().setValue(n,"morphTargetInfluences",l)}c.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),c.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function wM(n,e,t,i,s){let r=new WeakMap;function o(l){let u=s.render.frame,h=l.geometry,d=e.get(l,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),r.get(l)!==u&&(t.update(l.instanceMatrix,n.ARRAY_BUFFER),l.instanceColor!==null&&t.update(l.instanceColor,n.ARRAY_BUFFER),r.set(l,u))),l.isSkinnedMesh){let p=l.skeleton;r.get(p)!==u&&(p.update(),r.set(p,u))}return d}function a(){r=new WeakMap}function c(l){let u=l.target;u.removeEventListener("dispose",c),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var EM={[Oh]:"LINEAR_TONE_MAPPING",[Uh]:"REINHARD_TONE_MAPPING",[Fh]:"CINEON_TONE_MAPPING",[Bh]:"ACES_FILMIC_TONE_MAPPING",[zh]:"AGX_TONE_MAPPING",[Vh]:"NEUTRAL_TONE_MAPPING",[kh]:"CUSTOM_TONE_MAPPING"};function TM(n,e,t,i,s,r){let o=new si(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,c=null,l=null,u=new ps;u.setAttribute("position",new mi([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new mi([0,2,0,0,2,0],2));let h=new ao({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),d=new xi(u,h),p=new dc(-1,1,1,-1,0,1),g=null,v=null,f=!1,m,_=null,E=[],y=!1;this.setSize=function(R,M){o.setSize(R,M),a!==null&&a.setSize(R,M),c!==null&&c.setSize(R,M);for(let x=0;x<E.length;x++){let S=E[x];S.setSize&&S.setSize(R,M)}},this.setEffects=function(R){E=R,y=E.length>0&&E[0].isRenderPass===!0;let M=o.width,x=o.height;E.length>0&&a===null&&(a=new si(M,x,{type:Ni,depthBuffer:!1,stencilBuffer:!1}),c=new si(M,x,{type:Ni,depthBuffer:!1,stencilBuffer:!1}));let S=s===!0&&E.some(U=>U.needsDepthTexture===!0);S!==(o.depthTexture!==null)&&(S===!0&&l===null&&(l=new ms(M,x),r===!0&&(l.format=xs,l.type=xr)),o.dispose(),o.depthTexture=S?l:null,o.resolveDepthBuffer=S,o.storeMultisampledDepthBuffer=S);for(let U=0;U<E.length;U++){let P=E[U];P.setSize&&P.setSize(M,x),S&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(l)}},this.begin=function(R,M){if(f||R.toneMapping===Zi&&E.length===0)return!1;if(_=M,M!==null){let x=M.width,S=M.height;(o.width!==x||o.height!==S)&&this.setSize(x,S)}return y===!1&&R.setRenderTarget(o),m=R.toneMapping,R.toneMapping=Zi,!0},this.hasRenderPass=function(){return y},this.end=function(R,M){R.toneMapping=m,f=!0;let x=o,S=a;for(let U=0;U<E.length;U++){let P=E[U];P.enabled!==!1&&(P.render(R,S,x,M),P.needsSwap!==!1&&(x=S,S=S===a?c:a))}if(g!==R.outputColorSpace||v!==R.toneMapping){g=R.outputColorSpace,v=R.toneMapping,h.defines={},xt.getTransfer(g)===At&&(h.defines.SRGB_TRANSFER="");let U=EM[v];U&&(h.defines[U]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=x.texture,R.setRenderTarget(_),R.render(d,p),_=null,f=!1},this.isCompositing=function(){return f},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),c!==null&&c.dispose(),u.dispose(),h.dispose()}}var jm=new qn,Qm=new ms(1,1),eg=new ma(1),tg=new la,ng=new Kl,ig=new pa,Im=[],Lm=[],Dm=new Float32Array(16),Nm=new Float32Array(9),Om=new Float32Array(4);function xo(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=Im[s];if(r===void 0&&(r=new Float32Array(s),Im[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function xn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function _n(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function ru(n,e){let t=Lm[e];t===void 0&&(t=new Int32Array(e),Lm[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function AM(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function RM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(xn(t,e))return;n.uniform2fv(this.addr,e),_n(t,e)}}function CM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(xn(t,e))return;n.uniform3fv(this.addr,e),_n(t,e)}}function PM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(xn(t,e))return;n.uniform4fv(this.addr,e),_n(t,e)}}function IM(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(xn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),_n(t,e)}else{if(xn(t,i))return;Om.set(i),n.uniformMatrix2fv(this.addr,!1,Om),_n(t,i)}}function LM(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(xn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),_n(t,e)}else{if(xn(t,i))return;Nm.set(i),n.uniformMatrix3fv(this.addr,!1,Nm),_n(t,i)}}function DM(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(xn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),_n(t,e)}else{if(xn(t,i))return;Dm.set(i),n.uniformMatrix4fv(this.addr,!1,Dm),_n(t,i)}}function NM(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function OM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(xn(t,e))return;n.uniform2iv(this.addr,e),_n(t,e)}}function UM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(xn(t,e))return;n.uniform3iv(this.addr,e),_n(t,e)}}function FM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(xn(t,e))return;n.uniform4iv(this.addr,e),_n(t,e)}}function BM(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function kM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(xn(t,e))return;n.uniform2uiv(this.addr,e),_n(t,e)}}function zM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(xn(t,e))return;n.uniform3uiv(this.addr,e),_n(t,e)}}function VM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(xn(t,e))return;n.uniform4uiv(this.addr,e),_n(t,e)}}function ou(n){return n.version===0&&(n.compareFunction=Qh,n.needsUpdate=!0),n}function GM(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=ou(Qm):r=jm,t.setTexture2D(e||r,s)}function HM(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||ng,s)}function WM(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=ou(eg):r=ig,t.setTextureCube(e||r,s)}function XM(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||tg,s)}function qM(n){switch(n){case 5126:return AM;case 35664:return RM;case 35665:return CM;case 35666:return PM;case 35674:return IM;case 35675:return LM;case 35676:return DM;case 5124:case 35670:return NM;case 35667:case 35671:return OM;case 35668:case 35672:return UM;case 35669:case 35673:return FM;case 5125:return BM;case 36294:return kM;case 36295:return zM;case 36296:return VM;case 35678:case 36198:case 36298:case 36306:case 35682:return GM;case 35679:case 36299:case 36307:return HM;case 35680:case 36300:case 36308:case 36293:return WM;case 36289:case 36303:case 36311:case 36292:return XM}}function $M(n,e){n.uniform1fv(this.addr,e)}function YM(n,e){let t=xo(e,this.size,2);n.uniform2fv(this.addr,t)}function ZM(n,e){let t=xo(e,this.size,3);n.uniform3fv(this.addr,t)}function KM(n,e){let t=xo(e,this.size,4);n.uniform4fv(this.addr,t)}function JM(n,e){let t=xo(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function jM(n,e){let t=xo(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function QM(n,e){let t=xo(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function ew(n,e){n.uniform1iv(this.addr,e)}function tw(n,e){n.uniform2iv(this.addr,e)}function nw(n,e){n.uniform3iv(this.addr,e)}function iw(n,e){n.uniform4iv(this.addr,e)}function sw(n,e){n.uniform1uiv(this.addr,e)}function rw(n,e){n.uniform2uiv(this.addr,e)}function ow(n,e){n.uniform3uiv(this.addr,e)}function aw(n,e){n.uniform4uiv(this.addr,e)}function lw(n,e,t){let i=this.cache,s=e.length,r=ru(t,s);xn(i,r)||(n.uniform1iv(this.addr,r),_n(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=ou(Qm):o=jm;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function cw(n,e,t){let i=this.cache,s=e.length,r=ru(t,s);xn(i,r)||(n.uniform1iv(this.addr,r),_n(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||ng,r[o])}function uw(n,e,t){let i=this.cache,s=e.length,r=ru(t,s);xn(i,r)||(n.uniform1iv(this.addr,r),_n(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=ou(eg):o=ig;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function hw(n,e,t){let i=this.cache,s=e.length,r=ru(t,s);xn(i,r)||(n.uniform1iv(this.addr,r),_n(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||tg,r[o])}function dw(n){switch(n){case 5126:return $M;case 35664:return YM;case 35665:return ZM;case 35666:return KM;case 35674:return JM;case 35675:return jM;case 35676:return QM;case 5124:case 35670:return ew;case 35667:case 35671:return tw;case 35668:case 35672:return nw;case 35669:case 35673:return iw;case 5125:return sw;case 36294:return rw;case 36295:return ow;case 36296:return aw;case 35678:case 36198:case 36298:case 36306:case 35682:return lw;case 35679:case 36299:case 36307:return cw;case 35680:case 36300:case 36308:case 36293:return uw;case 36289:case 36303:case 36311:case 36292:return hw}}var dd=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=qM(t.type)}},fd=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=dw(t.type)}},pd=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},ud=/(\w+)(\])?(\[|\.)?/g;function Um(n,e){n.seq.push(e),n.map[e.id]=e}function fw(n,e,t){let i=n.name,s=i.length;for(ud.lastIndex=0;;){let r=ud.exec(i),o=ud.lastIndex,a=r[1],c=r[2]==="]",l=r[3];if(c&&(a=a|0),l===void 0||l==="["&&o+2===s){Um(t,l===void 0?new dd(a,n,e):new fd(a,n,e));break}else{let h=t.map[a];h===void 0&&(h=new pd(a),Um(t,h)),t=h}}}var go=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),c=e.getUniformLocation(t,a.name);fw(a,c,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],c=i[a.id];c.needsUpdate!==!1&&a.setValue(e,c.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function Fm(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var pw=37297,mw=0;function gw(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var Bm=new it;function xw(n){xt._getMatrix(Bm,xt.workingColorSpace,n);let e=`mat3( ${Bm.elements.map(t=>t.toFixed(4))} )`;switch(xt.getTransfer(n)){case ra:return[e,"LinearTransferOETF"];case At:return[e,"sRGBTransferOETF"];default:return Ke("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function km(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+gw(n.getShaderSource(e),a)}else return r}function _w(n,e){let t=xw(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var vw={[Oh]:"Linear",[Uh]:"Reinhard",[Fh]:"Cineon",[Bh]:"ACESFilmic",[zh]:"AgX",[Vh]:"Neutral",[kh]:"Custom"};function yw(n,e){let t=vw[e];return t===void 0?(Ke("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var nu=new j;function Sw(){xt.getLuminanceCoefficients(nu);let n=nu.x.toFixed(4),e=nu.y.toFixed(4),t=nu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function bw(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Da).join(`
`)}function Mw(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function ww(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function Da(n){return n!==""}function zm(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Vm(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var Ew=/^[ \t]*#include +<([\w\d./]+)>/gm;function md(n){return n.replace(Ew,Tw)}function Tw(n,e){let t=ht[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return md(t)}var Aw=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Gm(n){return n.replace(Aw,Rw)}function Rw(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Hm(n){let e=`precision ${n.precision} float;
	precision ${n.precision} int;
	precision ${n.precision} sampler2D;
	precision ${n.precision} samplerCube;
	precision ${n.precision} sampler3D;
	precision ${n.precision} sampler2DArray;
	precision ${n.precision} sampler2DShadow;
	precision ${n.precision} samplerCubeShadow;
	precision ${n.precision} sampler2DArrayShadow;
	precision ${n.precision} isampler2D;
	precision ${n.precision} isampler3D;
	precision ${n.precision} isamplerCube;
	precision ${n.precision} isampler2DArray;
	precision ${n.precision} usampler2D;
	precision ${n.precision} usampler3D;
	precision ${n.precision} usamplerCube;
	precision ${n.precision} usampler2DArray;
	`;return n.precision==="highp"?e+=`
#define HIGH_PRECISION`:n.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:n.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var Cw={[ba]:"SHADOWMAP_TYPE_PCF",[uo]:"SHADOWMAP_TYPE_VSM"};function Pw(n){return Cw[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var Iw={[fo]:"ENVMAP_MODE_REFRACTION"};function Lw(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":Iw[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var Dw={[Nh]:"ENVMAP_BLENDING_MULTIPLY",[rm]:"ENVMAP_BLENDING_MIX",[om]:"ENVMAP_BLENDING_ADD"};function Nw(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":Dw[n.combine]||"ENVMAP_BLENDING_NONE"}function Ow(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,c=Pw(t),l=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=Lw(t),h=Nw(t),d=bw(t),p=Mw(r),g=s.createProgram(),v,f,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Da).join(`
`),v.length>0&&(v+=`
`),f=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Da).join(`
`),f.length>0&&(f+=`
`)):(v=[Hm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Da).join(`
`),f=[Hm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+l:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Zi?"#define TONE_MAPPING":"",t.toneMapping!==Zi?ht.tonemapping_pars_fragment:"",t.toneMapping!==Zi?yw("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ht.colorspace_pars_fragment,_w("linearToOutputTexel",t.outputColorSpace),Sw(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Da).join(`
`)),o=md(o),o=zm(o,t),o=Vm(o,t),a=md(a),a=zm(a,t),a=Vm(a,t),o=Gm(o),a=Gm(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,v=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,f=["#define varying in",t.glslVersion===Ia?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Ia?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+f);let _=m+v+o,E=m+f+a,y=Fm(s,s.VERTEX_SHADER,_),R=Fm(s,s.FRAGMENT_SHADER,E);s.attachShader(g,y),s.attachShader(g,R),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function M(P){if(n.debug.checkShaderErrors){let C=s.getProgramInfoLog(g)||"",F=s.getShaderInfoLog(y)||"",z=s.getShaderInfoLog(R)||"",D=C.trim(),V=F.trim(),Z=z.trim(),H=!0,de=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(H=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,g,y,R);else{let K=km(s,y,"vertex"),ee=km(s,R,"fragment");tt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+D+`
`+K+`
`+ee)}else D!==""?Ke("WebGLProgram: Program Info Log:",D):(V===""||Z==="")&&(de=!1);de&&(P.diagnostics={runnable:H,programLog:D,vertexShader:{log:V,prefix:v},fragmentShader:{log:Z,prefix:f}})}s.deleteShader(y),s.deleteShader(R),x=new go(s,g),S=ww(s,g)}let x;this.getUniforms=function(){return x===void 0&&M(this),x};let S;this.getAttributes=function(){return S===void 0&&M(this),S};let U=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return U===!1&&(U=s.getProgramParameter(g,pw)),U},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=mw++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=y,this.fragmentShader=R,this}var Uw=0,gd=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new xd(e),t.set(e,i)),i}},xd=class{constructor(e){this.id=Uw++,this.code=e,this.usedTimes=0}};function Fw(n){return n===$s||n===Ca||n===Pa}function Bw(n,e,t,i,s,r){let o=new ca,a=new gd,c=new Set,l=[],u=new Map,h=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(x){return c.add(x),x===0?"uv":`uv${x}`}function g(x,S,U,P,C,F){let z=P.fog,D=C.geometry,V=x.isMeshStandardMaterial||x.isMeshLambertMaterial||x.isMeshPhongMaterial?P.environment:null,Z=x.isMeshStandardMaterial||x.isMeshLambertMaterial&&!x.envMap||x.isMeshPhongMaterial&&!x.envMap,H=e.get(x.envMap||V,Z),de=d[x.type],K=i.precision;x.precision!==null&&(K=i.getMaxPrecision(x.precision),K!==x.precision&&Ke("WebGLProgram.getParameters:",x.precision,"not supported, using",K,"instead."));let ee=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,oe=ee!==void 0?ee.length:0,ie=0;D.morphAttributes.position!==void 0&&(ie=1),D.morphAttributes.normal!==void 0&&(ie=2),D.morphAttributes.color!==void 0&&(ie=3);let ae,$,se,O;if(de){let Re=Ji[de];ae=Re.vertexShader,$=Re.fragmentShader}else{ae=x.vertexShader,$=x.fragmentShader;let Re=a.getVertexShaderStage(x),ct=a.getFragmentShaderStage(x);a.update(x,Re,ct),se=Re.id,O=ct.id}let Y=n.getRenderTarget(),te=n.state.buffers.depth.getReversed(),Ce=C.isInstancedMesh===!0,qe=C.isBatchedMesh===!0,Be=!!x.map,ot=!!x.matcap,at=!!H,st=at&&H.isPMREMTexture===!0,Xt=!!x.aoMap,Bt=!!x.lightMap,rn=!!x.bumpMap&&x.wireframe===!1,Lt=!!x.normalMap,bn=!!x.displacementMap,vt=!!x.emissiveMap,mn=!!x.metalnessMap,Kt=!!x.roughnessMap,on=x.anisotropy>0,k=x.clearcoat>0,Pe=x.diffuseRoughness>0,Ze=x.dispersion>0,lt=x.retroreflectivity>0,we=x.iridescence>0,Nt=x.sheen>0,He=x.transmission>0,Ye=on&&!!x.anisotropyMap,I=k&&!!x.clearcoatMap,w=k&&!!x.clearcoatNormalMap,q=k&&!!x.clearcoatRoughnessMap,ge=Pe&&!!x.diffuseRoughnessMap,fe=we&&!!x.iridescenceMap,ye=we&&!!x.iridescenceThicknessMap,Se=Nt&&!!x.sheenColorMap,le=Nt&&!!x.sheenRoughnessMap,ue=!!x.specularMap,_e=!!x.specularColorMap,B=!!x.specularIntensityMap,he=He&&!!x.transmissionMap,ce=He&&!!x.thicknessMap,Ee=!!x.gradientMap,ve=!!x.alphaMap,Me=x.alphaTest>0,We=!!x.alphaHash,je=!!x.extensions,me=Zi;x.toneMapped&&(Y===null||Y.isXRRenderTarget===!0)&&(me=n.toneMapping);let ze=st?H.isCompressedCubeTexture?H.image[0].mipmaps:H.mipmaps:null,Qe={shaderID:de,shaderType:x.type,shaderName:x.name,vertexShader:ae,fragmentShader:$,defines:x.defines,customVertexShaderID:se,customFragmentShaderID:O,isRawShaderMaterial:x.isRawShaderMaterial===!0,glslVersion:x.glslVersion,precision:K,batching:qe,batchingColor:qe&&C._colorsTexture!==null,instancing:Ce,instancingColor:Ce&&C.instanceColor!==null,instancingMorph:Ce&&C.morphTexture!==null,outputColorSpace:Y===null?n.outputColorSpace:Y.isXRRenderTarget===!0?Y.texture.colorSpace:xt.workingColorSpace,alphaToCoverage:!!x.alphaToCoverage,map:Be,matcap:ot,envMap:at,envMapMode:at&&H.mapping,envMapPMREM:st,envMapMaxLod:st?ze.length-1:null,envMapSize:st?ze[0].width:null,aoMap:Xt,lightMap:Bt,bumpMap:rn,normalMap:Lt,displacementMap:bn,emissiveMap:vt,normalMapObjectSpace:Lt&&x.normalMapType===cm,normalMapTangentSpace:Lt&&x.normalMapType===Kh,packedNormalMap:Lt&&x.normalMapType===Kh&&Fw(x.normalMap.format),metalnessMap:mn,roughnessMap:Kt,anisotropy:on,anisotropyMap:Ye,clearcoat:k,clearcoatMap:I,clearcoatNormalMap:w,clearcoatRoughnessMap:q,diffuseRoughness:Pe,diffuseRoughnessMap:ge,dispersion:Ze,retroreflection:lt,iridescence:we,iridescenceMap:fe,iridescenceThicknessMap:ye,sheen:Nt,sheenColorMap:Se,sheenRoughnessMap:le,specularMap:ue,specularColorMap:_e,specularIntensityMap:B,transmission:He,transmissionMap:he,thicknessMap:ce,gradientMap:Ee,opaque:x.transparent===!1&&x.blending===ho&&x.alphaToCoverage===!1,alphaMap:ve,alphaTest:Me,alphaHash:We,combine:x.combine,mapUv:Be&&p(x.map.channel),aoMapUv:Xt&&p(x.aoMap.channel),lightMapUv:Bt&&p(x.lightMap.channel),bumpMapUv:rn&&p(x.bumpMap.channel),normalMapUv:Lt&&p(x.normalMap.channel),displacementMapUv:bn&&p(x.displacementMap.channel),emissiveMapUv:vt&&p(x.emissiveMap.channel),metalnessMapUv:mn&&p(x.metalnessMap.channel),roughnessMapUv:Kt&&p(x.roughnessMap.channel),anisotropyMapUv:Ye&&p(x.anisotropyMap.channel),clearcoatMapUv:I&&p(x.clearcoatMap.channel),clearcoatNormalMapUv:w&&p(x.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:q&&p(x.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ge&&p(x.diffuseRoughnessMap.channel),iridescenceMapUv:fe&&p(x.iridescenceMap.channel),iridescenceThicknessMapUv:ye&&p(x.iridescenceThicknessMap.channel),sheenColorMapUv:Se&&p(x.sheenColorMap.channel),sheenRoughnessMapUv:le&&p(x.sheenRoughnessMap.channel),specularMapUv:ue&&p(x.specularMap.channel),specularColorMapUv:_e&&p(x.specularColorMap.channel),specularIntensityMapUv:B&&p(x.specularIntensityMap.channel),transmissionMapUv:he&&p(x.transmissionMap.channel),thicknessMapUv:ce&&p(x.thicknessMap.channel),alphaMapUv:ve&&p(x.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(Lt||on),vertexNormals:!!D.attributes.normal,vertexColors:x.vertexColors,vertexAlphas:x.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:C.isPoints===!0&&!!D.attributes.uv&&(Be||ve),fog:!!z,useFog:x.fog===!0,fogExp2:!!z&&z.isFogExp2,flatShading:x.wireframe===!1&&(x.flatShading===!0||D.attributes.normal===void 0&&Lt===!1&&(x.isMeshLambertMaterial||x.isMeshPhongMaterial||x.isMeshStandardMaterial||x.isMeshPhysicalMaterial)),sizeAttenuation:x.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:te,skinning:C.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:oe,morphTextureStride:ie,numSunLights:S.sun.length,numDirLights:S.directional.length,numPointLights:S.point.length,numSpotLights:S.spot.length,numSpotLightMaps:S.spotLightMap.length,numRectAreaLights:S.rectArea.length,numHemiLights:S.hemi.length,numSunLightShadows:S.sunShadowMap.length,numDirLightShadows:S.directionalShadowMap.length,numPointLightShadows:S.pointShadowMap.length,numSpotLightShadows:S.spotShadowMap.length,numSpotLightShadowsWithMaps:S.numSpotLightShadowsWithMaps,numLightProbes:S.numLightProbes,numLightProbeGrids:F.filter(Re=>Re.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:x.dithering,shadowMapEnabled:n.shadowMap.enabled&&U.length>0,shadowMapType:n.shadowMap.type,toneMapping:me,decodeVideoTexture:Be&&x.map.isVideoTexture===!0&&xt.getTransfer(x.map.colorSpace)===At,decodeVideoTextureEmissive:vt&&x.emissiveMap.isVideoTexture===!0&&xt.getTransfer(x.emissiveMap.colorSpace)===At,premultipliedAlpha:x.premultipliedAlpha,doubleSided:x.side===_i,flipSided:x.side===Wn,useDepthPacking:x.depthPacking>=0,depthPacking:x.depthPacking||0,index0AttributeName:x.index0AttributeName,extensionClipCullDistance:je&&x.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(je&&x.extensions.multiDraw===!0||qe)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:x.customProgramCacheKey()};return Qe.vertexUv1s=c.has(1),Qe.vertexUv2s=c.has(2),Qe.vertexUv3s=c.has(3),c.clear(),Qe}function v(x){let S=[];if(x.shaderID?S.push(x.shaderID):(S.push(x.customVertexShaderID),S.push(x.customFragmentShaderID)),x.defines!==void 0)for(let U in x.defines)S.push(U),S.push(x.defines[U]);return x.isRawShaderMaterial===!1&&(f(S,x),m(S,x),S.push(n.outputColorSpace)),S.push(x.customProgramCacheKey),S.join()}function f(x,S){x.push(S.precision),x.push(S.outputColorSpace),x.push(S.envMapMode),x.push(S.envMapPMREM),x.push(S.envMapMaxLod),x.push(S.envMapSize),x.push(S.mapUv),x.push(S.alphaMapUv),x.push(S.lightMapUv),x.push(S.aoMapUv),x.push(S.bumpMapUv),x.push(S.normalMapUv),x.push(S.displacementMapUv),x.push(S.emissiveMapUv),x.push(S.metalnessMapUv),x.push(S.roughnessMapUv),x.push(S.anisotropyMapUv),x.push(S.clearcoatMapUv),x.push(S.clearcoatNormalMapUv),x.push(S.clearcoatRoughnessMapUv),x.push(S.diffuseRoughnessMapUv),x.push(S.iridescenceMapUv),x.push(S.iridescenceThicknessMapUv),x.push(S.sheenColorMapUv),x.push(S.sheenRoughnessMapUv),x.push(S.specularMapUv),x.push(S.specularColorMapUv),x.push(S.specularIntensityMapUv),x.push(S.transmissionMapUv),x.push(S.thicknessMapUv),x.push(S.combine),x.push(S.fogExp2),x.push(S.sizeAttenuation),x.push(S.morphTargetsCount),x.push(S.numSunLights),x.push(S.numDirLights),x.push(S.numPointLights),x.push(S.numSpotLights),x.push(S.numSpotLightMaps),x.push(S.numHemiLights),x.push(S.numRectAreaLights),x.push(S.numSunLightShadows),x.push(S.numDirLightShadows),x.push(S.numPointLightShadows),x.push(S.numSpotLightShadows),x.push(S.numSpotLightShadowsWithMaps),x.push(S.numLightProbes),x.push(S.numLightProbeGrids),x.push(S.shadowMapType),x.push(S.toneMapping),x.push(S.numClippingPlanes),x.push(S.numClipIntersection),x.push(S.depthPacking)}function m(x,S){o.disableAll(),S.instancing&&o.enable(0),S.instancingColor&&o.enable(1),S.instancingMorph&&o.enable(2),S.matcap&&o.enable(3),S.envMap&&o.enable(4),S.normalMapObjectSpace&&o.enable(5),S.normalMapTangentSpace&&o.enable(6),S.clearcoat&&o.enable(7),S.iridescence&&o.enable(8),S.alphaTest&&o.enable(9),S.vertexColors&&o.enable(10),S.vertexAlphas&&o.enable(11),S.vertexUv1s&&o.enable(12),S.vertexUv2s&&o.enable(13),S.vertexUv3s&&o.enable(14),S.vertexTangents&&o.enable(15),S.anisotropy&&o.enable(16),S.alphaHash&&o.enable(17),S.batching&&o.enable(18),S.dispersion&&o.enable(19),S.retroreflection&&o.enable(24),S.diffuseRoughness&&o.enable(25),S.batchingColor&&o.enable(20),S.gradientMap&&o.enable(21),S.packedNormalMap&&o.enable(22),S.vertexNormals&&o.enable(23),x.push(o.mask),o.disableAll(),S.fog&&o.enable(0),S.useFog&&o.enable(1),S.flatShading&&o.enable(2),S.logarithmicDepthBuffer&&o.enable(3),S.reversedDepthBuffer&&o.enable(4),S.skinning&&o.enable(5),S.morphTargets&&o.enable(6),S.morphNormals&&o.enable(7),S.morphColors&&o.enable(8),S.premultipliedAlpha&&o.enable(9),S.shadowMapEnabled&&o.enable(10),S.doubleSided&&o.enable(11),S.flipSided&&o.enable(12),S.useDepthPacking&&o.enable(13),S.dithering&&o.enable(14),S.transmission&&o.enable(15),S.sheen&&o.enable(16),S.opaque&&o.enable(17),S.pointsUvs&&o.enable(18),S.decodeVideoTexture&&o.enable(19),S.decodeVideoTextureEmissive&&o.enable(20),S.alphaToCoverage&&o.enable(21),S.numLightProbeGrids>0&&o.enable(22),S.hasPositionAttribute&&o.enable(23),x.push(o.mask)}function _(x){let S=d[x.type],U;if(S){let P=Ji[S];U=wm.clone(P.uniforms)}else U=x.uniforms;return U}function E(x,S){let U=u.get(S);return U!==void 0?++U.usedTimes:(U=new Ow(n,S,x,s),l.push(U),u.set(S,U)),U}function y(x){if(--x.usedTimes===0){let S=l.indexOf(x);l[S]=l[l.length-1],l.pop(),u.delete(x.cacheKey),x.destroy()}}function R(x){a.remove(x)}function M(){a.dispose()}return{getParameters:g,getProgramCacheKey:v,getUniforms:_,acquireProgram:E,releaseProgram:y,releaseShaderCache:R,programs:l,dispose:M}}function kw(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,c){n.get(o)[a]=c}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function zw(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Wm(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Xm(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(d){let p=0;return d.isInstancedMesh&&(p+=2),d.isSkinnedMesh&&(p+=1),p}function a(d,p,g,v,f,m){let _=n[e];return _===void 0?(_={id:d.id,object:d,geometry:p,material:g,materialVariant:o(d),groupOrder:v,renderOrder:d.renderOrder,z:f,group:m},n[e]=_):(_.id=d.id,_.object=d,_.geometry=p,_.material=g,_.materialVariant=o(d),_.groupOrder=v,_.renderOrder=d.renderOrder,_.z=f,_.group=m),e++,_}function c(d,p,g,v,f,m,_){_.reversedDepth===!0&&(f=-f);let E=a(d,p,g,v,f,m);g.transmission>0?i.push(E):g.transparent===!0?s.push(E):t.push(E)}function l(d,p,g,v,f,m){let _=a(d,p,g,v,f,m);g.transmission>0?i.unshift(_):g.transparent===!0?s.unshift(_):t.unshift(_)}function u(d,p){t.length>1&&t.sort(d||zw),i.length>1&&i.sort(p||Wm),s.length>1&&s.sort(p||Wm)}function h(){for(let d=e,p=n.length;d<p;d++){let g=n[d];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:c,unshift:l,finish:h,sort:u}}function Vw(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new Xm,n.set(i,[o])):s>=r.length?(o=new Xm,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function Gw(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new j,color:new yt};break;case"SpotLight":t={position:new j,direction:new j,color:new yt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new j,color:new yt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new j,skyColor:new yt,groundColor:new yt};break;case"RectAreaLight":t={color:new yt,position:new j,halfWidth:new j,halfHeight:new j};break}return n[e.id]=t,t}}}function Hw(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new nt};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new nt};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new nt,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var Ww=0;function Xw(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function qw(n){let e=new Gw,t=Hw(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)i.probe.push(new j);let s=new j,r=new $t,o=new $t;function a(l){let u=0,h=0,d=0;for(let F=0;F<9;F++)i.probe[F].set(0,0,0);let p=0,g=0,v=0,f=0,m=0,_=0,E=0,y=0,R=0,M=0,x=0,S=0,U=0,P=0;l.sort(Xw);for(let F=0,z=l.length;F<z;F++){let D=l[F],V=D.color,Z=D.intensity,H=D.distance,de=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===$s?de=D.shadow.map.texture:de=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)u+=V.r*Z,h+=V.g*Z,d+=V.b*Z;else if(D.isLightProbe){for(let K=0;K<9;K++)i.probe[K].addScaledVector(D.sh.coefficients[K],Z);P++}else if(D.isSunLight){let K=e.get(D);if(K.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let ee=D.shadow,oe=t.get(D);oe.shadowIntensity=ee.intensity,oe.shadowBias=ee.bias,oe.shadowNormalBias=ee.normalBias,oe.shadowRadius=ee.radius,oe.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),i.sunShadow[g]=oe,i.sunShadowMap[g]=de;let ie=ee.getViewportCount();for(let ae=0;ae<ie;ae++)i.sunShadowMatrix[v+ae]=ee.getMatrix(ae),i.sunShadowCascade[v+ae]=ee._cascadeData[ae];v+=ie,g++}i.sun[p]=K,p++}else if(D.isDirectionalLight){let K=e.get(D);if(K.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let ee=D.shadow,oe=t.get(D);oe.shadowIntensity=ee.intensity,oe.shadowBias=ee.bias,oe.shadowNormalBias=ee.normalBias,oe.shadowRadius=ee.radius,oe.shadowMapSize=ee.mapSize,i.directionalShadow[f]=oe,i.directionalShadowMap[f]=de,i.directionalShadowMatrix[f]=D.shadow.matrix,R++}i.directional[f]=K,f++}else if(D.isSpotLight){let K=e.get(D);K.position.setFromMatrixPosition(D.matrixWorld),K.color.copy(V).multiplyScalar(Z),K.distance=H,K.coneCos=Math.cos(D.angle),K.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),K.decay=D.decay,i.spot[_]=K;let ee=D.shadow;if(D.map&&(i.spotLightMap[S]=D.map,S++,ee.updateMatrices(D),D.castShadow&&U++),i.spotLightMatrix[_]=ee.matrix,D.castShadow){let oe=t.get(D);oe.shadowIntensity=ee.intensity,oe.shadowBias=ee.bias,oe.shadowNormalBias=ee.normalBias,oe.shadowRadius=ee.radius,oe.shadowMapSize=ee.mapSize,i.spotShadow[_]=oe,i.spotShadowMap[_]=de,x++}_++}else if(D.isRectAreaLight){let K=e.get(D);K.color.copy(V).multiplyScalar(Z),K.halfWidth.set(D.width*.5,0,0),K.halfHeight.set(0,D.height*.5,0),i.rectArea[E]=K,E++}else if(D.isPointLight){let K=e.get(D);if(K.color.copy(D.color).multiplyScalar(D.intensity),K.distance=D.distance,K.decay=D.decay,D.castShadow){let ee=D.shadow,oe=t.get(D);oe.shadowIntensity=ee.intensity,oe.shadowBias=ee.bias,oe.shadowNormalBias=ee.normalBias,oe.shadowRadius=ee.radius,oe.shadowMapSize=ee.mapSize,oe.shadowCameraNear=ee.camera.near,oe.shadowCameraFar=ee.camera.far,i.pointShadow[m]=oe,i.pointShadowMap[m]=de,i.pointShadowMatrix[m]=D.shadow.matrix,M++}i.point[m]=K,m++}else if(D.isHemisphereLight){let K=e.get(D);K.skyColor.copy(D.color).multiplyScalar(Z),K.groundColor.copy(D.groundColor).multiplyScalar(Z),i.hemi[y]=K,y++}}E>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=De.LTC_FLOAT_1,i.rectAreaLTC2=De.LTC_FLOAT_2):(i.rectAreaLTC1=De.LTC_HALF_1,i.rectAreaLTC2=De.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=h,i.ambient[2]=d;let C=i.hash;(C.sunLength!==p||C.directionalLength!==f||C.pointLength!==m||C.spotLength!==_||C.rectAreaLength!==E||C.hemiLength!==y||C.numSunShadows!==g||C.numDirectionalShadows!==R||C.numPointShadows!==M||C.numSpotShadows!==x||C.numSpotMaps!==S||C.numLightProbes!==P)&&(i.sun.length=p,i.directional.length=f,i.spot.length=_,i.rectArea.length=E,i.point.length=m,i.hemi.length=y,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=v,i.sunShadowCascade.length=v,i.directionalShadow.length=R,i.directionalShadowMap.length=R,i.directionalShadowMatrix.length=R,i.pointShadow.length=M,i.pointShadowMap.length=M,i.pointShadowMatrix.length=M,i.spotShadow.length=x,i.spotShadowMap.length=x,i.spotLightMatrix.length=x+S-U,i.spotLightMap.length=S,i.numSpotLightShadowsWithMaps=U,i.numLightProbes=P,C.sunLength=p,C.directionalLength=f,C.pointLength=m,C.spotLength=_,C.rectAreaLength=E,C.hemiLength=y,C.numSunShadows=g,C.numDirectionalShadows=R,C.numPointShadows=M,C.numSpotShadows=x,C.numSpotMaps=S,C.numLightProbes=P,i.version=Ww++)}function c(l,u){let h=0,d=0,p=0,g=0,v=0,f=0,m=u.matrixWorldInverse;for(let _=0,E=l.length;_<E;_++){let y=l[_];if(y.isSunLight){let R=i.sun[h];R.direction.setFromMatrixPosition(y.matrixWorld),R.direction.transformDirection(m),h++}else if(y.isDirectionalLight){let R=i.directional[d];R.direction.setFromMatrixPosition(y.matrixWorld),s.setFromMatrixPosition(y.target.matrixWorld),R.direction.sub(s),R.direction.transformDirection(m),d++}else if(y.isSpotLight){let R=i.spot[g];R.position.setFromMatrixPosition(y.matrixWorld),R.position.applyMatrix4(m),R.direction.setFromMatrixPosition(y.matrixWorld),s.setFromMatrixPosition(y.target.matrixWorld),R.direction.sub(s),R.direction.transformDirection(m),g++}else if(y.isRectAreaLight){let R=i.rectArea[v];R.position.setFromMatrixPosition(y.matrixWorld),R.position.applyMatrix4(m),o.identity(),r.copy(y.matrixWorld),r.premultiply(m),o.extractRotation(r),R.halfWidth.set(y.width*.5,0,0),R.halfHeight.set(0,y.height*.5,0),R.halfWidth.applyMatrix4(o),R.halfHeight.applyMatrix4(o),v++}else if(y.isPointLight){let R=i.point[p];R.position.setFromMatrixPosition(y.matrixWorld),R.position.applyMatrix4(m),p++}else if(y.isHemisphereLight){let R=i.hemi[f];R.direction.setFromMatrixPosition(y.matrixWorld),R.direction.transformDirection(m),f++}}}return{setup:a,setupView:c,state:i}}function qm(n){let e=new qw(n),t=[],i=[],s=[];function r(h){u.camera=h,t.length=0,i.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){i.push(h)}function c(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function l(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:c,setupLightsView:l,pushLight:o,pushShadow:a}}function $w(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new qm(n),e.set(s,[a])):r>=o.length?(a=new qm(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var Yw=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Zw=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,Kw=[new j(1,0,0),new j(-1,0,0),new j(0,1,0),new j(0,-1,0),new j(0,0,1),new j(0,0,-1)],Jw=[new j(0,-1,0),new j(0,-1,0),new j(0,0,1),new j(0,0,-1),new j(0,-1,0),new j(0,-1,0)],$m=new $t,La=new j,hd=new j;function jw(n,e,t){let i=new fr,s=new nt,r=new nt,o=new Zt,a=new ec,c=new tc,l={},u=t.maxTextureSize,h={[qs]:Wn,[Wn]:qs,[_i]:_i},d=new Yi({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new nt},radius:{value:4}},vertexShader:Yw,fragmentShader:Zw}),p=d.clone();p.defines.HORIZONTAL_PASS=1;let g=new ps;g.setAttribute("position",new ni(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new xi(g,d),f=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ba;let m=this.type;this.render=function(M,x,S){if(f.enabled===!1||f.autoUpdate===!1&&f.needsUpdate===!1||M.length===0)return;this.type===Gp&&(Ke("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ba);let U=n.getRenderTarget(),P=n.getActiveCubeFace(),C=n.getActiveMipmapLevel(),F=n.state;F.setBlending(pr),F.buffers.depth.getReversed()===!0?F.buffers.color.setClear(0,0,0,0):F.buffers.color.setClear(1,1,1,1),F.buffers.depth.setTest(!0),F.setScissorTest(!1);let z=m!==this.type;z&&x.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(V=>V.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,V=M.length;D<V;D++){let Z=M[D],H=Z.shadow;if(H===void 0){Ke("WebGLShadowMap:",Z,"has no shadow.");continue}if(H.autoUpdate===!1&&H.needsUpdate===!1)continue;s.copy(H.mapSize);let de=H.getFrameExtents();s.multiply(de),r.copy(H.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/de.x),s.x=r.x*de.x,H.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/de.y),s.y=r.y*de.y,H.mapSize.y=r.y));let K=n.state.buffers.depth.getReversed();if(H.camera._reversedDepth=K,H.map===null||z===!0){if(H.map!==null&&(H.map.depthTexture!==null&&(H.map.depthTexture.dispose(),H.map.depthTexture=null),H.map.dispose()),this.type===uo){if(Z.isPointLight){Ke("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}H.map=new si(s.x,s.y,{format:$s,type:Ni,minFilter:Hn,magFilter:Hn,generateMipmaps:!1}),H.map.texture.name=Z.name+".shadowMap",H.map.depthTexture=new ms(s.x,s.y,Di),H.map.depthTexture.name=Z.name+".shadowMapDepth",H.map.depthTexture.format=fs,H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Rn,H.map.depthTexture.magFilter=Rn}else Z.isPointLight?(H.map=new Na(s.x),H.map.depthTexture=new ma(s.x,Li)):(H.map=new si(s.x,s.y),H.map.depthTexture=new ms(s.x,s.y,Li)),H.map.depthTexture.name=Z.name+".shadowMap",H.map.depthTexture.format=fs,this.type===ba?(H.map.depthTexture.compareFunction=K?jh:Jh,H.map.depthTexture.minFilter=Hn,H.map.depthTexture.magFilter=Hn):(H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Rn,H.map.depthTexture.magFilter=Rn);H.camera.updateProjectionMatrix()}H.map.isWebGLCubeRenderTarget!==!0&&(H.map.width!==s.x||H.map.height!==s.y)&&H.map.setSize(s.x,s.y);let ee=H.map.isWebGLCubeRenderTarget?6:H.getViewportCount();Z.isPointLight!==!0&&H.updateMatrices(Z,S);let oe=(H.camera.layers.mask&4294967294)!==0?H.camera.layers:S.layers;for(let ie=0;ie<ee;ie++){let ae=H.getCamera(ie);if(Z.isPointLight){let $=H.camera,se=H.matrix,O=Z.distance||$.far;O!==$.far&&($.far=O,$.updateProjectionMatrix()),La.setFromMatrixPosition(Z.matrixWorld),$.position.copy(La),hd.copy($.position),hd.add(Kw[ie]),$.up.copy(Jw[ie]),$.lookAt(hd),$.updateMatrixWorld(),se.makeTranslation(-La.x,-La.y,-La.z),$m.multiplyMatrices($.projectionMatrix,$.matrixWorldInverse),H._frustum.setFromProjectionMatrix($m,$.coordinateSystem,$.reversedDepth)}if(H.map.isWebGLCubeRenderTarget)n.setRenderTarget(H.map,ie),n.clear();else{ie===0&&(n.setRenderTarget(H.map),n.clear());let $=H.getViewport(ie);o.set(r.x*$.x,r.y*$.y,r.x*$.z,r.y*$.w),F.viewport(o)}i=H.getFrustum(ie),y(x,S,ae,Z,oe,this.type)}H.isPointLightShadow!==!0&&this.type===uo&&_(H,S),H.needsUpdate=!1}m=this.type,f.needsUpdate=!1,n.setRenderTarget(U,P,C)};function _(M,x){let S=e.update(v);d.defines.VSM_SAMPLES!==M.blurSamples&&(d.defines.VSM_SAMPLES=M.blurSamples,p.defines.VSM_SAMPLES=M.blurSamples,d.needsUpdate=!0,p.needsUpdate=!0),M.mapPass===null?M.mapPass=new si(s.x,s.y,{format:$s,type:Ni}):(M.mapPass.width!==M.map.width||M.mapPass.height!==M.map.height)&&M.mapPass.setSize(M.map.width,M.map.height),d.uniforms.shadow_pass.value=M.map.depthTexture,d.uniforms.resolution.value.set(M.map.width,M.map.height),d.uniforms.radius.value=M.radius,n.setRenderTarget(M.mapPass),n.clear(),n.renderBufferDirect(x,null,S,d,v,null),p.uniforms.shadow_pass.value=M.mapPass.texture,p.uniforms.resolution.value.set(M.map.width,M.map.height),p.uniforms.radius.value=M.radius,n.setRenderTarget(M.map),n.clear(),n.renderBufferDirect(x,null,S,p,v,null)}function E(M,x,S,U){let P=null,C=S.isPointLight===!0?M.customDistanceMaterial:M.customDepthMaterial;if(C!==void 0)P=C;else if(P=S.isPointLight===!0?c:a,n.localClippingEnabled&&x.clipShadows===!0&&Array.isArray(x.clippingPlanes)&&x.clippingPlanes.length!==0||x.displacementMap&&x.displacementScale!==0||x.alphaMap&&x.alphaTest>0||x.map&&x.alphaTest>0||x.alphaToCoverage===!0){let F=P.uuid,z=x.uuid,D=l[F];D===void 0&&(D={},l[F]=D);let V=D[z];V===void 0&&(V=P.clone(),D[z]=V,x.addEventListener("dispose",R)),P=V}if(P.visible=x.visible,P.wireframe=x.wireframe,U===uo?P.side=x.shadowSide!==null?x.shadowSide:x.side:P.side=x.shadowSide!==null?x.shadowSide:h[x.side],P.alphaMap=x.alphaMap,P.alphaTest=x.alphaToCoverage===!0?.5:x.alphaTest,P.map=x.map,P.clipShadows=x.clipShadows,P.clippingPlanes=x.clippingPlanes,P.clipIntersection=x.clipIntersection,P.displacementMap=x.displacementMap,P.displacementScale=x.displacementScale,P.displacementBias=x.displacementBias,P.wireframeLinewidth=x.wireframeLinewidth,P.linewidth=x.linewidth,S.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let F=n.properties.get(P);F.light=S}return P}function y(M,x,S,U,P,C){if(M.visible===!1)return;if(M.layers.test(P)&&(M.isMesh||M.isLine||M.isPoints)&&(M.castShadow||M.receiveShadow&&C===uo)&&(!M.frustumCulled||M.intersectsFrustum(i))){M.modelViewMatrix.multiplyMatrices(S.matrixWorldInverse,M.matrixWorld);let D=e.update(M),V=M.material;if(Array.isArray(V)){let Z=D.groups;for(let H=0,de=Z.length;H<de;H++){let K=Z[H],ee=V[K.materialIndex];if(ee&&ee.visible){let oe=E(M,ee,U,C);M.onBeforeShadow(n,M,x,S,D,oe,K),n.renderBufferDirect(S,null,D,oe,M,K),M.onAfterShadow(n,M,x,S,D,oe,K)}}}else if(V.visible){let Z=E(M,V,U,C);M.onBeforeShadow(n,M,x,S,D,Z,null),n.renderBufferDirect(S,null,D,Z,M,null),M.onAfterShadow(n,M,x,S,D,Z,null)}}let z=M.children;for(let D=0,V=z.length;D<V;D++)y(z[D],x,S,U,P,C)}function R(M){M.target.removeEventListener("dispose",R);for(let S in l){let U=l[S],P=M.target.uuid;P in U&&(U[P].dispose(),delete U[P])}}}function Qw(n,e){function t(){let B=!1,he=new Zt,ce=null,Ee=new Zt(0,0,0,0);return{setMask:function(ve){ce!==ve&&!B&&(n.colorMask(ve,ve,ve,ve),ce=ve)},setLocked:function(ve){B=ve},setClear:function(ve,Me,We,je,me){me===!0&&(ve*=je,Me*=je,We*=je),he.set(ve,Me,We,je),Ee.equals(he)===!1&&(n.clearColor(ve,Me,We,je),Ee.copy(he))},reset:function(){B=!1,ce=null,Ee.set(-1,0,0,0)}}}function i(){let B=!1,he=!1,ce=null,Ee=null,ve=null;return{setReversed:function(Me){if(he!==Me){let We=e.get("EXT_clip_control");Me?We.clipControlEXT(We.LOWER_LEFT_EXT,We.ZERO_TO_ONE_EXT):We.clipControlEXT(We.LOWER_LEFT_EXT,We.NEGATIVE_ONE_TO_ONE_EXT),he=Me;let je=ve;ve=null,this.setClear(je)}},getReversed:function(){return he},setTest:function(Me){Me?te(n.DEPTH_TEST):Ce(n.DEPTH_TEST)},setMask:function(Me){ce!==Me&&!B&&(n.depthMask(Me),ce=Me)},setFunc:function(Me){if(he&&(Me=ym[Me]),Ee!==Me){switch(Me){case Bl:n.depthFunc(n.NEVER);break;case kl:n.depthFunc(n.ALWAYS);break;case zl:n.depthFunc(n.LESS);break;case eo:n.depthFunc(n.LEQUAL);break;case Vl:n.depthFunc(n.EQUAL);break;case Gl:n.depthFunc(n.GEQUAL);break;case Hl:n.depthFunc(n.GREATER);break;case Wl:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Ee=Me}},setLocked:function(Me){B=Me},setClear:function(Me){ve!==Me&&(ve=Me,he&&(Me=1-Me),n.clearDepth(Me))},reset:function(){B=!1,ce=null,Ee=null,ve=null,he=!1}}}function s(){let B=!1,he=null,ce=null,Ee=null,ve=null,Me=null,We=null,je=null,me=null;return{setTest:function(ze){B||(ze?te(n.STENCIL_TEST):Ce(n.STENCIL_TEST))},setMask:function(ze){he!==ze&&!B&&(n.stencilMask(ze),he=ze)},setFunc:function(ze,Qe,Re){(ce!==ze||Ee!==Qe||ve!==Re)&&(n.stencilFunc(ze,Qe,Re),ce=ze,Ee=Qe,ve=Re)},setOp:function(ze,Qe,Re){(Me!==ze||We!==Qe||je!==Re)&&(n.stencilOp(ze,Qe,Re),Me=ze,We=Qe,je=Re)},setLocked:function(ze){B=ze},setClear:function(ze){me!==ze&&(n.clearStencil(ze),me=ze)},reset:function(){B=!1,he=null,ce=null,Ee=null,ve=null,Me=null,We=null,je=null,me=null}}}let r=new t,o=new i,a=new s,c={},l=new WeakMap,u={},h={},d={},p=new WeakMap,g=[],v=null,f=!1,m=null,_=null,E=null,y=null,R=null,M=null,x=null,S=new yt(0,0,0),U=0,P=!1,C=null,F=null,z=null,D=null,V=null,Z=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),H=!1,de=0,K=n.getParameter(n.VERSION);K.indexOf("WebGL")!==-1?(de=parseFloat(/^WebGL (\d)/.exec(K)[1]),H=de>=1):K.indexOf("OpenGL ES")!==-1&&(de=parseFloat(/^OpenGL ES (\d)/.exec(K)[1]),H=de>=2);let ee=null,oe={},ie=n.getParameter(n.SCISSOR_BOX),ae=n.getParameter(n.VIEWPORT),$=new Zt().fromArray(ie),se=new Zt().fromArray(ae);function O(B,he,ce,Ee){let ve=new Uint8Array(4),Me=n.createTexture();n.bindTexture(B,Me),n.texParameteri(B,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(B,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let We=0;We<ce;We++)B===n.TEXTURE_3D||B===n.TEXTURE_2D_ARRAY?n.texImage3D(he,0,n.RGBA,1,1,Ee,0,n.RGBA,n.UNSIGNED_BYTE,ve):n.texImage2D(he+We,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,ve);return Me}let Y={};Y[n.TEXTURE_2D]=O(n.TEXTURE_2D,n.TEXTURE_2D,1),Y[n.TEXTURE_CUBE_MAP]=O(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Y[n.TEXTURE_2D_ARRAY]=O(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Y[n.TEXTURE_3D]=O(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),te(n.DEPTH_TEST),o.setFunc(eo),rn(!1),Lt(Ch),te(n.CULL_FACE),Xt(pr);function te(B){u[B]!==!0&&(n.enable(B),u[B]=!0)}function Ce(B){u[B]!==!1&&(n.disable(B),u[B]=!1)}function qe(B,he){return d[B]!==he?(n.bindFramebuffer(B,he),d[B]=he,B===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=he),B===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=he),!0):!1}function Be(B,he){let ce=g,Ee=!1;if(B){ce=p.get(he),ce===void 0&&(ce=[],p.set(he,ce));let ve=B.textures;if(ce.length!==ve.length||ce[0]!==n.COLOR_ATTACHMENT0){for(let Me=0,We=ve.length;Me<We;Me++)ce[Me]=n.COLOR_ATTACHMENT0+Me;ce.length=ve.length,Ee=!0}}else ce[0]!==n.BACK&&(ce[0]=n.BACK,Ee=!0);Ee&&n.drawBuffers(ce)}function ot(B){return v!==B?(n.useProgram(B),v=B,!0):!1}let at={[mr]:n.FUNC_ADD,[Hp]:n.FUNC_SUBTRACT,[Wp]:n.FUNC_REVERSE_SUBTRACT};at[Xp]=n.MIN,at[qp]=n.MAX;let st={[$p]:n.ZERO,[mc]:n.ONE,[Yp]:n.SRC_COLOR,[Dh]:n.SRC_ALPHA,[em]:n.SRC_ALPHA_SATURATE,[jp]:n.DST_COLOR,[Kp]:n.DST_ALPHA,[Zp]:n.ONE_MINUS_SRC_COLOR,[Ma]:n.ONE_MINUS_SRC_ALPHA,[Qp]:n.ONE_MINUS_DST_COLOR,[Jp]:n.ONE_MINUS_DST_ALPHA,[tm]:n.CONSTANT_COLOR,[nm]:n.ONE_MINUS_CONSTANT_COLOR,[im]:n.CONSTANT_ALPHA,[sm]:n.ONE_MINUS_CONSTANT_ALPHA};function Xt(B,he,ce,Ee,ve,Me,We,je,me,ze){if(B===pr){f===!0&&(Ce(n.BLEND),f=!1);return}if(f===!1&&(te(n.BLEND),f=!0),B!==pc){if(B!==m||ze!==P){if((_!==mr||R!==mr)&&(n.blendEquation(n.FUNC_ADD),_=mr,R=mr),ze)switch(B){case ho:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Ph:n.blendFunc(n.ONE,n.ONE);break;case Ih:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Lh:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:tt("WebGLState: Invalid blending: ",B);break}else switch(B){case ho:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Ph:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Ih:tt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Lh:tt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:tt("WebGLState: Invalid blending: ",B);break}E=null,y=null,M=null,x=null,S.set(0,0,0),U=0,m=B,P=ze}return}ve=ve||he,Me=Me||ce,We=We||Ee,(he!==_||ve!==R)&&(n.blendEquationSeparate(at[he],at[ve]),_=he,R=ve),(ce!==E||Ee!==y||Me!==M||We!==x)&&(n.blendFuncSeparate(st[ce],st[Ee],st[Me],st[We]),E=ce,y=Ee,M=Me,x=We),(je.equals(S)===!1||me!==U)&&(n.blendColor(je.r,je.g,je.b,me),S.copy(je),U=me),m=B,P=!1}function Bt(B,he){B.side===_i?Ce(n.CULL_FACE):te(n.CULL_FACE);let ce=B.side===Wn;he&&(ce=!ce),rn(ce),B.blending===ho&&B.transparent===!1?Xt(pr):Xt(B.blending,B.blendEquation,B.blendSrc,B.blendDst,B.blendEquationAlpha,B.blendSrcAlpha,B.blendDstAlpha,B.blendColor,B.blendAlpha,B.premultipliedAlpha),o.setFunc(B.depthFunc),o.setTest(B.depthTest),o.setMask(B.depthWrite),r.setMask(B.colorWrite);let Ee=B.stencilWrite;a.setTest(Ee),Ee&&(a.setMask(B.stencilWriteMask),a.setFunc(B.stencilFunc,B.stencilRef,B.stencilFuncMask),a.setOp(B.stencilFail,B.stencilZFail,B.stencilZPass)),vt(B.polygonOffset,B.polygonOffsetFactor,B.polygonOffsetUnits),B.alphaToCoverage===!0?te(n.SAMPLE_ALPHA_TO_COVERAGE):Ce(n.SAMPLE_ALPHA_TO_COVERAGE)}function rn(B){C!==B&&(B?n.frontFace(n.CW):n.frontFace(n.CCW),C=B)}function Lt(B){B!==zp?(te(n.CULL_FACE),B!==F&&(B===Ch?n.cullFace(n.BACK):B===Vp?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ce(n.CULL_FACE),F=B}function bn(B){B!==z&&(H&&n.lineWidth(B),z=B)}function vt(B,he,ce){B?(te(n.POLYGON_OFFSET_FILL),(D!==he||V!==ce)&&(D=he,V=ce,o.getReversed()&&(he=-he,ce=-ce),n.polygonOffset(he,ce))):Ce(n.POLYGON_OFFSET_FILL)}function mn(B){B?te(n.SCISSOR_TEST):Ce(n.SCISSOR_TEST)}function Kt(B){B===void 0&&(B=n.TEXTURE0+Z-1),ee!==B&&(n.activeTexture(B),ee=B)}function on(B,he,ce){ce===void 0&&(ee===null?ce=n.TEXTURE0+Z-1:ce=ee);let Ee=oe[ce];Ee===void 0&&(Ee={type:void 0,texture:void 0},oe[ce]=Ee),(Ee.type!==B||Ee.texture!==he)&&(ee!==ce&&(n.activeTexture(ce),ee=ce),n.bindTexture(B,he||Y[B]),Ee.type=B,Ee.texture=he)}function k(){let B=oe[ee];B!==void 0&&B.type!==void 0&&(n.bindTexture(B.type,null),B.type=void 0,B.texture=void 0)}function Pe(){try{n.compressedTexImage2D(...arguments)}catch(B){tt("WebGLState:",B)}}function Ze(){try{n.compressedTexImage3D(...arguments)}catch(B){tt("WebGLState:",B)}}function lt(){try{n.texSubImage2D(...arguments)}catch(B){tt("WebGLState:",B)}}function we(){try{n.texSubImage3D(...arguments)}catch(B){tt("WebGLState:",B)}}function Nt(){try{n.compressedTexSubImage2D(...arguments)}catch(B){tt("WebGLState:",B)}}function He(){try{n.compressedTexSubImage3D(...arguments)}catch(B){tt("WebGLState:",B)}}function Ye(){try{n.texStorage2D(...arguments)}catch(B){tt("WebGLState:",B)}}function I(){try{n.texStorage3D(...arguments)}catch(B){tt("WebGLState:",B)}}function w(){try{n.texImage2D(...arguments)}catch(B){tt("WebGLState:",B)}}function q(){try{n.texImage3D(...arguments)}catch(B){tt("WebGLState:",B)}}function ge(B){return h[B]!==void 0?h[B]:n.getParameter(B)}function fe(B,he){h[B]!==he&&(n.pixelStorei(B,he),h[B]=he)}function ye(B){$.equals(B)===!1&&(n.scissor(B.x,B.y,B.z,B.w),$.copy(B))}function Se(B){se.equals(B)===!1&&(n.viewport(B.x,B.y,B.z,B.w),se.copy(B))}function le(B,he){let ce=l.get(he);ce===void 0&&(ce=new WeakMap,l.set(he,ce));let Ee=ce.get(B);Ee===void 0&&(Ee=n.getUniformBlockIndex(he,B.name),n.uniformBlockBinding(he,Ee,Ee),ce.set(B,Ee))}function ue(B,he,ce){let ve=l.get(he).get(B);c[ve]!==ce&&(n.bindBufferBase(n.UNIFORM_BUFFER,ve,ce),c[ve]=ce)}function _e(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},h={},ee=null,oe={},d={},c={},p=new WeakMap,g=[],v=null,f=!1,m=null,_=null,E=null,y=null,R=null,M=null,x=null,S=new yt(0,0,0),U=0,P=!1,C=null,F=null,z=null,D=null,V=null,$.set(0,0,n.canvas.width,n.canvas.height),se.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:te,disable:Ce,bindFramebuffer:qe,drawBuffers:Be,useProgram:ot,setBlending:Xt,setMaterial:Bt,setFlipSided:rn,setCullFace:Lt,setLineWidth:bn,setPolygonOffset:vt,setScissorTest:mn,activeTexture:Kt,bindTexture:on,unbindTexture:k,compressedTexImage2D:Pe,compressedTexImage3D:Ze,texImage2D:w,texImage3D:q,pixelStorei:fe,getParameter:ge,updateUBOMapping:le,uniformBlockBinding:ue,texStorage2D:Ye,texStorage3D:I,texSubImage2D:lt,texSubImage3D:we,compressedTexSubImage2D:Nt,compressedTexSubImage3D:He,scissor:ye,viewport:Se,reset:_e}}function e1(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new nt,u=new WeakMap,h=new Set,d,p=new WeakMap,g=new Set,v=new FinalizationRegistry(I=>g.delete(I)),f=!1;try{f=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(I,w){return f?new OffscreenCanvas(I,w):aa("canvas")}function _(I,w,q){let ge=1,fe=Ye(I);if((fe.width>q||fe.height>q)&&(ge=q/Math.max(fe.width,fe.height)),ge<1)if(typeof HTMLImageElement<"u"&&I instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&I instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&I instanceof ImageBitmap||typeof VideoFrame<"u"&&I instanceof VideoFrame){let ye=Math.floor(ge*fe.width),Se=Math.floor(ge*fe.height);d===void 0&&(d=m(ye,Se));let le=w?m(ye,Se):d;return le.width=ye,le.height=Se,le.getContext("2d").drawImage(I,0,0,ye,Se),Ke("WebGLRenderer: Texture has been resized from ("+fe.width+"x"+fe.height+") to ("+ye+"x"+Se+")."),le}else return"data"in I&&Ke("WebGLRenderer: Image in DataTexture is too big ("+fe.width+"x"+fe.height+")."),I;return I}function E(I){return I.generateMipmaps}function y(I){n.generateMipmap(I)}function R(I){return I.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:I.isWebGL3DRenderTarget?n.TEXTURE_3D:I.isWebGLArrayRenderTarget||I.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function M(I,w,q,ge,fe,ye=!1){if(I!==null){if(n[I]!==void 0)return n[I];Ke("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+I+"'")}let Se;ge&&(Se=e.get("EXT_texture_norm16"),Se||Ke("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let le=w;if(w===n.RED&&(q===n.FLOAT&&(le=n.R32F),q===n.HALF_FLOAT&&(le=n.R16F),q===n.UNSIGNED_BYTE&&(le=n.R8),q===n.UNSIGNED_SHORT&&Se&&(le=Se.R16_EXT),q===n.SHORT&&Se&&(le=Se.R16_SNORM_EXT)),w===n.RED_INTEGER&&(q===n.UNSIGNED_BYTE&&(le=n.R8UI),q===n.UNSIGNED_SHORT&&(le=n.R16UI),q===n.UNSIGNED_INT&&(le=n.R32UI),q===n.BYTE&&(le=n.R8I),q===n.SHORT&&(le=n.R16I),q===n.INT&&(le=n.R32I)),w===n.RG&&(q===n.FLOAT&&(le=n.RG32F),q===n.HALF_FLOAT&&(le=n.RG16F),q===n.UNSIGNED_BYTE&&(le=n.RG8),q===n.UNSIGNED_SHORT&&Se&&(le=Se.RG16_EXT),q===n.SHORT&&Se&&(le=Se.RG16_SNORM_EXT)),w===n.RG_INTEGER&&(q===n.UNSIGNED_BYTE&&(le=n.RG8UI),q===n.UNSIGNED_SHORT&&(le=n.RG16UI),q===n.UNSIGNED_INT&&(le=n.RG32UI),q===n.BYTE&&(le=n.RG8I),q===n.SHORT&&(le=n.RG16I),q===n.INT&&(le=n.RG32I)),w===n.RGB_INTEGER&&(q===n.UNSIGNED_BYTE&&(le=n.RGB8UI),q===n.UNSIGNED_SHORT&&(le=n.RGB16UI),q===n.UNSIGNED_INT&&(le=n.RGB32UI),q===n.BYTE&&(le=n.RGB8I),q===n.SHORT&&(le=n.RGB16I),q===n.INT&&(le=n.RGB32I)),w===n.RGBA_INTEGER&&(q===n.UNSIGNED_BYTE&&(le=n.RGBA8UI),q===n.UNSIGNED_SHORT&&(le=n.RGBA16UI),q===n.UNSIGNED_INT&&(le=n.RGBA32UI),q===n.BYTE&&(le=n.RGBA8I),q===n.SHORT&&(le=n.RGBA16I),q===n.INT&&(le=n.RGBA32I)),w===n.RGB&&(q===n.UNSIGNED_SHORT&&Se&&(le=Se.RGB16_EXT),q===n.SHORT&&Se&&(le=Se.RGB16_SNORM_EXT),q===n.UNSIGNED_INT_5_9_9_9_REV&&(le=n.RGB9_E5),q===n.UNSIGNED_INT_10F_11F_11F_REV&&(le=n.R11F_G11F_B10F)),w===n.RGBA){let ue=ye?ra:xt.getTransfer(fe);q===n.FLOAT&&(le=n.RGBA32F),q===n.HALF_FLOAT&&(le=n.RGBA16F),q===n.UNSIGNED_BYTE&&(le=ue===At?n.SRGB8_ALPHA8:n.RGBA8),q===n.UNSIGNED_SHORT&&Se&&(le=Se.RGBA16_EXT),q===n.SHORT&&Se&&(le=Se.RGBA16_SNORM_EXT),q===n.UNSIGNED_SHORT_4_4_4_4&&(le=n.RGBA4),q===n.UNSIGNED_SHORT_5_5_5_1&&(le=n.RGB5_A1)}return(le===n.R16F||le===n.R32F||le===n.RG16F||le===n.RG32F||le===n.RGBA16F||le===n.RGBA32F)&&e.get("EXT_color_buffer_float"),le}function x(I,w){let q;return I?w===null||w===Li||w===xr?q=n.DEPTH24_STENCIL8:w===Di?q=n.DEPTH32F_STENCIL8:w===po&&(q=n.DEPTH24_STENCIL8,Ke("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===Li||w===xr?q=n.DEPTH_COMPONENT24:w===Di?q=n.DEPTH_COMPONENT32F:w===po&&(q=n.DEPTH_COMPONENT16),q}function S(I,w){return E(I)===!0||I.isFramebufferTexture&&I.minFilter!==Rn&&I.minFilter!==Hn?Math.log2(Math.max(w.width,w.height))+1:I.mipmaps.length>0?I.mipmaps.length:I.isCompressedTexture&&Array.isArray(I.image)?w.mipmaps.length:1}function U(I){let w=new WeakRef(I);i.get(I).__ref=w,g.add(w),v.register(I,w,w)}function P(I){let w=i.get(I).__ref;w!==void 0&&(g.delete(w),v.unregister(w))}function C(I){z(I.target)}function F(I){D(I.target)}function z(I){I.removeEventListener("dispose",C),P(I),Z(I),I.isVideoTexture&&u.delete(I),I.isHTMLTexture&&h.delete(I)}function D(I){I.removeEventListener("dispose",F),P(I),de(I)}function V(){for(let I of g){let w=I.deref();w!==void 0&&(w.isRenderTarget===!0?D(w):z(w))}g.clear(),h.clear()}function Z(I){let w=i.get(I);if(w.__webglInit===void 0)return;let q=I.source,ge=p.get(q);if(ge){let fe=ge[w.__cacheKey];fe.usedTimes--,fe.usedTimes===0&&H(I),Object.keys(ge).length===0&&p.delete(q)}i.remove(I)}function H(I){let w=i.get(I);n.deleteTexture(w.__webglTexture);let q=I.source,ge=p.get(q);delete ge[w.__cacheKey],o.memory.textures--}function de(I){let w=i.get(I);w.__depthDisposeCallback&&w.__depthDisposeCallback();let q=I.depthTexture;if(q&&q.renderTarget===I&&z(q),I.isWebGLCubeRenderTarget)for(let fe=0;fe<6;fe++){if(Array.isArray(w.__webglFramebuffer[fe]))for(let ye=0;ye<w.__webglFramebuffer[fe].length;ye++)n.deleteFramebuffer(w.__webglFramebuffer[fe][ye]);else n.deleteFramebuffer(w.__webglFramebuffer[fe]);w.__webglDepthbuffer&&n.deleteRenderbuffer(w.__webglDepthbuffer[fe])}else{if(Array.isArray(w.__webglFramebuffer))for(let fe=0;fe<w.__webglFramebuffer.length;fe++)n.deleteFramebuffer(w.__webglFramebuffer[fe]);else n.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&n.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&n.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let fe=0;fe<w.__webglColorRenderbuffer.length;fe++)w.__webglColorRenderbuffer[fe]&&n.deleteRenderbuffer(w.__webglColorRenderbuffer[fe]);w.__webglDepthRenderbuffer&&n.deleteRenderbuffer(w.__webglDepthRenderbuffer)}let ge=I.textures;for(let fe=0,ye=ge.length;fe<ye;fe++){let Se=i.get(ge[fe]);Se.__webglTexture&&(n.deleteTexture(Se.__webglTexture),o.memory.textures--),i.remove(ge[fe])}i.remove(I)}let K=0;function ee(){K=0}function oe(){return K}function ie(I){K=I}function ae(){let I=K;return I>=s.maxTextures&&Ke("WebGLTextures: Trying to use "+(I+1)+" texture units while this GPU supports only "+s.maxTextures),K+=1,I}function $(I){let w=[];return w.push(I.wrapS),w.push(I.wrapT),w.push(I.wrapR||0),w.push(I.magFilter),w.push(I.minFilter),w.push(I.anisotropy),w.push(I.internalFormat),w.push(I.format),w.push(I.type),w.push(I.generateMipmaps),w.push(I.mipmapsAutoUpdate),w.push(I.premultiplyAlpha),w.push(I.flipY),w.push(I.unpackAlignment),w.push(I.colorSpace),w.join()}function se(I,w){let q=i.get(I);if(I.isVideoTexture&&Nt(I),I.isRenderTargetTexture===!1&&I.isExternalTexture!==!0&&I.version>0&&q.__version!==I.version){let ge=I.image;if(ge===null)Ke("WebGLRenderer: Texture marked for update but no image data found.");else if(ge.complete===!1)Ke("WebGLRenderer: Texture marked for update but image is incomplete");else{Bt(q,I,w);return}}else I.isExternalTexture&&(q.__webglTexture=I.sourceTexture?I.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,q.__webglTexture,n.TEXTURE0+w)}function O(I,w){let q=i.get(I);if(I.isRenderTargetTexture===!1&&I.version>0&&q.__version!==I.version){Bt(q,I,w);return}else I.isExternalTexture&&(q.__webglTexture=I.sourceTexture?I.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,q.__webglTexture,n.TEXTURE0+w)}function Y(I,w){let q=i.get(I);if(I.isRenderTargetTexture===!1&&I.version>0&&q.__version!==I.version){Bt(q,I,w);return}t.bindTexture(n.TEXTURE_3D,q.__webglTexture,n.TEXTURE0+w)}function te(I,w){let q=i.get(I);if(I.version>0&&q.__version!==I.version){rn(q,I,w);return}t.bindTexture(n.TEXTURE_CUBE_MAP,q.__webglTexture,n.TEXTURE0+w)}let Ce={[Xl]:n.REPEAT,[$i]:n.CLAMP_TO_EDGE,[ql]:n.MIRRORED_REPEAT},qe={[Rn]:n.NEAREST,[am]:n.NEAREST_MIPMAP_NEAREST,[wa]:n.NEAREST_MIPMAP_LINEAR,[Hn]:n.LINEAR,[_c]:n.LINEAR_MIPMAP_NEAREST,[gs]:n.LINEAR_MIPMAP_LINEAR},Be={[hm]:n.NEVER,[Qh]:n.ALWAYS,[dm]:n.LESS,[Jh]:n.LEQUAL,[fm]:n.EQUAL,[jh]:n.GEQUAL,[pm]:n.GREATER,[mm]:n.NOTEQUAL};function ot(I,w){if(w.type===Di&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===Hn||w.magFilter===_c||w.magFilter===wa||w.magFilter===gs||w.minFilter===Hn||w.minFilter===_c||w.minFilter===wa||w.minFilter===gs)&&Ke("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(I,n.TEXTURE_WRAP_S,Ce[w.wrapS]),n.texParameteri(I,n.TEXTURE_WRAP_T,Ce[w.wrapT]),(I===n.TEXTURE_3D||I===n.TEXTURE_2D_ARRAY)&&n.texParameteri(I,n.TEXTURE_WRAP_R,Ce[w.wrapR]),n.texParameteri(I,n.TEXTURE_MAG_FILTER,qe[w.magFilter]),n.texParameteri(I,n.TEXTURE_MIN_FILTER,qe[w.minFilter]),w.compareFunction&&(n.texParameteri(I,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(I,n.TEXTURE_COMPARE_FUNC,Be[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===Rn||w.minFilter!==wa&&w.minFilter!==gs||w.type===Di&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||i.get(w).__currentAnisotropy){let q=e.get("EXT_texture_filter_anisotropic");n.texParameterf(I,q.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,s.getMaxAnisotropy())),i.get(w).__currentAnisotropy=w.anisotropy}}}function at(I,w){let q=!1;I.__webglInit===void 0&&(I.__webglInit=!0,w.addEventListener("dispose",C),U(w));let ge=w.source,fe=p.get(ge);fe===void 0&&(fe={},p.set(ge,fe));let ye=$(w);if(ye!==I.__cacheKey){fe[ye]===void 0&&(fe[ye]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,q=!0),fe[ye].usedTimes++;let Se=fe[I.__cacheKey];Se!==void 0&&(fe[I.__cacheKey].usedTimes--,Se.usedTimes===0&&H(w)),I.__cacheKey=ye,I.__webglTexture=fe[ye].texture}return q}function st(I,w,q){return Math.floor(Math.floor(I/q)/w)}function Xt(I,w,q,ge){let ye=I.updateRanges;if(ye.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,w.width,w.height,q,ge,w.data);else{ye.sort((B,he)=>B.start-he.start);let Se=0;for(let B=1;B<ye.length;B++){let he=ye[Se],ce=ye[B],Ee=he.start+he.count,ve=st(ce.start,w.width,4),Me=st(he.start,w.width,4);ce.start<=Ee+1&&ve===Me&&st(ce.start+ce.count-1,w.width,4)===ve?he.count=Math.max(he.count,ce.start+ce.count-he.start):(++Se,ye[Se]=ce)}ye.length=Se+1;let le=t.getParameter(n.UNPACK_ROW_LENGTH),ue=t.getParameter(n.UNPACK_SKIP_PIXELS),_e=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,w.width);for(let B=0,he=ye.length;B<he;B++){let ce=ye[B],Ee=Math.floor(ce.start/4),ve=Math.ceil(ce.count/4),Me=Ee%w.width,We=Math.floor(Ee/w.width),je=ve,me=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Me),t.pixelStorei(n.UNPACK_SKIP_ROWS,We),t.texSubImage2D(n.TEXTURE_2D,0,Me,We,je,me,q,ge,w.data)}I.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,le),t.pixelStorei(n.UNPACK_SKIP_PIXELS,ue),t.pixelStorei(n.UNPACK_SKIP_ROWS,_e)}}function Bt(I,w,q){let ge=n.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(ge=n.TEXTURE_2D_ARRAY),w.isData3DTexture&&(ge=n.TEXTURE_3D);let fe=at(I,w),ye=w.source;t.bindTexture(ge,I.__webglTexture,n.TEXTURE0+q);let Se=i.get(ye);if(ye.version!==Se.__version||fe===!0){if(t.activeTexture(n.TEXTURE0+q),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){let me=xt.getPrimaries(xt.workingColorSpace),ze=w.colorSpace===_s?null:xt.getPrimaries(w.colorSpace),Qe=w.colorSpace===_s||me===ze?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,Qe)}t.pixelStorei(n.UNPACK_ALIGNMENT,w.unpackAlignment);let ue=_(w.image,!1,s.maxTextureSize);ue=He(w,ue);let _e=r.convert(w.format,w.colorSpace),B=r.convert(w.type),he=M(w.internalFormat,_e,B,w.normalized,w.colorSpace,w.isVideoTexture);ot(ge,w);let ce,Ee=w.mipmaps,ve=w.isVideoTexture!==!0,Me=Se.__version===void 0||fe===!0,We=ye.dataReady,je=S(w,ue);if(w.isDepthTexture)he=x(w.format===xs,w.type),Me&&(ve?t.texStorage2D(n.TEXTURE_2D,1,he,ue.width,ue.height):t.texImage2D(n.TEXTURE_2D,0,he,ue.width,ue.height,0,_e,B,null));else if(w.isDataTexture)if(Ee.length>0){ve&&Me&&t.texStorage2D(n.TEXTURE_2D,je,he,Ee[0].width,Ee[0].height);for(let me=0,ze=Ee.length;me<ze;me++)ce=Ee[me],ve?We&&t.texSubImage2D(n.TEXTURE_2D,me,0,0,ce.width,ce.height,_e,B,ce.data):t.texImage2D(n.TEXTURE_2D,me,he,ce.width,ce.height,0,_e,B,ce.data);w.generateMipmaps=!1}else ve?(Me&&t.texStorage2D(n.TEXTURE_2D,je,he,ue.width,ue.height),We&&Xt(w,ue,_e,B)):t.texImage2D(n.TEXTURE_2D,0,he,ue.width,ue.height,0,_e,B,ue.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){ve&&Me&&t.texStorage3D(n.TEXTURE_2D_ARRAY,je,he,Ee[0].width,Ee[0].height,ue.depth);for(let me=0,ze=Ee.length;me<ze;me++)if(ce=Ee[me],w.format!==Oi)if(_e!==null)if(ve){if(We)if(w.layerUpdates.size>0){let Qe=cd(ce.width,ce.height,w.format,w.type);for(let Re of w.layerUpdates){let ct=ce.data.subarray(Re*Qe/ce.data.BYTES_PER_ELEMENT,(Re+1)*Qe/ce.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,me,0,0,Re,ce.width,ce.height,1,_e,ct)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,me,0,0,0,ce.width,ce.height,ue.depth,_e,ce.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,me,he,ce.width,ce.height,ue.depth,0,ce.data,0,0);else Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ve?We&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,me,0,0,0,ce.width,ce.height,ue.depth,_e,B,ce.data):t.texImage3D(n.TEXTURE_2D_ARRAY,me,he,ce.width,ce.height,ue.depth,0,_e,B,ce.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{ve&&Me&&t.texStorage2D(n.TEXTURE_2D,je,he,Ee[0].width,Ee[0].height);for(let me=0,ze=Ee.length;me<ze;me++)ce=Ee[me],w.format!==Oi?_e!==null?ve?We&&t.compressedTexSubImage2D(n.TEXTURE_2D,me,0,0,ce.width,ce.height,_e,ce.data):t.compressedTexImage2D(n.TEXTURE_2D,me,he,ce.width,ce.height,0,ce.data):Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ve?We&&t.texSubImage2D(n.TEXTURE_2D,me,0,0,ce.width,ce.height,_e,B,ce.data):t.texImage2D(n.TEXTURE_2D,me,he,ce.width,ce.height,0,_e,B,ce.data)}else if(w.isDataArrayTexture)if(ve){if(Me&&t.texStorage3D(n.TEXTURE_2D_ARRAY,je,he,ue.width,ue.height,ue.depth),We)if(w.layerUpdates.size>0){let me=cd(ue.width,ue.height,w.format,w.type);for(let ze of w.layerUpdates){let Qe=ue.data.subarray(ze*me/ue.data.BYTES_PER_ELEMENT,(ze+1)*me/ue.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,ze,ue.width,ue.height,1,_e,B,Qe)}w.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,ue.width,ue.height,ue.depth,_e,B,ue.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,he,ue.width,ue.height,ue.depth,0,_e,B,ue.data);else if(w.isData3DTexture)ve?(Me&&t.texStorage3D(n.TEXTURE_3D,je,he,ue.width,ue.height,ue.depth),We&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,ue.width,ue.height,ue.depth,_e,B,ue.data)):t.texImage3D(n.TEXTURE_3D,0,he,ue.width,ue.height,ue.depth,0,_e,B,ue.data);else if(w.isFramebufferTexture){if(Me)if(ve)t.texStorage2D(n.TEXTURE_2D,je,he,ue.width,ue.height);else{let me=ue.width,ze=ue.height;for(let Qe=0;Qe<je;Qe++)t.texImage2D(n.TEXTURE_2D,Qe,he,me,ze,0,_e,B,null),me>>=1,ze>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in n){let me=n.canvas;if(me.hasAttribute("layoutsubtree")||me.setAttribute("layoutsubtree","true"),ue.parentNode!==me){me.appendChild(ue),h.add(w),me.onpaint=ze=>{let Qe=ze.changedElements;for(let Re of h)Qe.includes(Re.image)&&(Re.needsUpdate=!0)},me.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,ue);else{let Qe=n.RGBA,Re=n.RGBA,ct=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,Qe,Re,ct,ue)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Ee.length>0){if(ve&&Me){let me=Ye(Ee[0]);t.texStorage2D(n.TEXTURE_2D,je,he,me.width,me.height)}for(let me=0,ze=Ee.length;me<ze;me++)ce=Ee[me],ve?We&&t.texSubImage2D(n.TEXTURE_2D,me,0,0,_e,B,ce):t.texImage2D(n.TEXTURE_2D,me,he,_e,B,ce);w.generateMipmaps=!1}else if(ve){if(Me){let me=Ye(ue);t.texStorage2D(n.TEXTURE_2D,je,he,me.width,me.height)}We&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,_e,B,ue)}else t.texImage2D(n.TEXTURE_2D,0,he,_e,B,ue);E(w)&&w.mipmapsAutoUpdate===!0&&y(ge),Se.__version=ye.version,w.onUpdate&&w.onUpdate(w)}I.__version=w.version}function rn(I,w,q){if(w.image.length!==6)return;let ge=at(I,w),fe=w.source;t.bindTexture(n.TEXTURE_CUBE_MAP,I.__webglTexture,n.TEXTURE0+q);let ye=i.get(fe);if(fe.version!==ye.__version||ge===!0){t.activeTexture(n.TEXTURE0+q);let Se=xt.getPrimaries(xt.workingColorSpace),le=w.colorSpace===_s?null:xt.getPrimaries(w.colorSpace),ue=w.colorSpace===_s||Se===le?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,ue);let _e=w.isCompressedTexture||w.image[0].isCompressedTexture,B=w.image[0]&&w.image[0].isDataTexture,he=[];for(let Re=0;Re<6;Re++)!_e&&!B?he[Re]=_(w.image[Re],!0,s.maxCubemapSize):he[Re]=B?w.image[Re].image:w.image[Re],he[Re]=He(w,he[Re]);let ce=he[0],Ee=r.convert(w.format,w.colorSpace),ve=r.convert(w.type),Me=M(w.internalFormat,Ee,ve,w.normalized,w.colorSpace),We=w.isVideoTexture!==!0,je=ye.__version===void 0||ge===!0,me=fe.dataReady,ze=S(w,ce);ot(n.TEXTURE_CUBE_MAP,w);let Qe;if(w.isDepthTexture){if(Me=x(w.format===xs,w.type),je)if(We)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Me,ce.width,ce.height);else for(let Re=0;Re<6;Re++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,ce.width,ce.height,0,Ee,ve,null)}else if(_e){We&&je&&t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,Me,ce.width,ce.height);for(let Re=0;Re<6;Re++){Qe=he[Re].mipmaps;for(let ct=0;ct<Qe.length;ct++){let kt=Qe[ct];w.format!==Oi?Ee!==null?We?me&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,0,0,kt.width,kt.height,Ee,kt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,Me,kt.width,kt.height,0,kt.data):Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):We?me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,0,0,kt.width,kt.height,Ee,ve,kt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,Me,kt.width,kt.height,0,Ee,ve,kt.data)}}}else{if(Qe=w.mipmaps,We&&je){Qe.length>0&&ze++;let Re=Ye(he[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,Me,Re.width,Re.height)}for(let Re=0;Re<6;Re++)if(B){We?me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,he[Re].width,he[Re].height,Ee,ve,he[Re].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,he[Re].width,he[Re].height,0,Ee,ve,he[Re].data);for(let ct=0;ct<Qe.length;ct++){let Un=Qe[ct].image[Re].image;We?me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,0,0,Un.width,Un.height,Ee,ve,Un.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,Me,Un.width,Un.height,0,Ee,ve,Un.data)}}else{We?me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,Ee,ve,he[Re]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,Ee,ve,he[Re]);for(let ct=0;ct<Qe.length;ct++){let kt=Qe[ct];We?me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,0,0,Ee,ve,kt.image[Re]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,Me,Ee,ve,kt.image[Re])}}}E(w)&&w.mipmapsAutoUpdate===!0&&y(n.TEXTURE_CUBE_MAP),ye.__version=fe.version,w.onUpdate&&w.onUpdate(w)}I.__version=w.version}function Lt(I,w,q,ge,fe,ye){let Se=r.convert(q.format,q.colorSpace),le=r.convert(q.type),ue=M(q.internalFormat,Se,le,q.normalized,q.colorSpace),_e=i.get(w),B=i.get(q);if(B.__renderTarget=w,!_e.__hasExternalTextures){let he=Math.max(1,w.width>>ye),ce=Math.max(1,w.height>>ye);fe===n.TEXTURE_3D||fe===n.TEXTURE_2D_ARRAY?t.texImage3D(fe,ye,ue,he,ce,w.depth,0,Se,le,null):t.texImage2D(fe,ye,ue,he,ce,0,Se,le,null)}t.bindFramebuffer(n.FRAMEBUFFER,I),we(w)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ge,fe,B.__webglTexture,0,lt(w)):(fe===n.TEXTURE_2D||fe>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&fe<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,ge,fe,B.__webglTexture,ye),t.bindFramebuffer(n.FRAMEBUFFER,null)}function bn(I,w,q){if(n.bindRenderbuffer(n.RENDERBUFFER,I),w.depthBuffer){let ge=w.depthTexture,fe=ge&&ge.isDepthTexture?ge.type:null,ye=x(w.stencilBuffer,fe),Se=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;we(w)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,lt(w),ye,w.width,w.height):q?n.renderbufferStorageMultisample(n.RENDERBUFFER,lt(w),ye,w.width,w.height):n.renderbufferStorage(n.RENDERBUFFER,ye,w.width,w.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Se,n.RENDERBUFFER,I)}else{let ge=w.textures;for(let fe=0;fe<ge.length;fe++){let ye=ge[fe],Se=r.convert(ye.format,ye.colorSpace),le=r.convert(ye.type),ue=M(ye.internalFormat,Se,le,ye.normalized,ye.colorSpace);we(w)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,lt(w),ue,w.width,w.height):q?n.renderbufferStorageMultisample(n.RENDERBUFFER,lt(w),ue,w.width,w.height):n.renderbufferStorage(n.RENDERBUFFER,ue,w.width,w.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function vt(I,w,q){let ge=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,I),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let fe=i.get(w.depthTexture);fe.__renderTarget=w;let ye=ge?w.depthTexture.image[0]:w.depthTexture.image;(!fe.__webglTexture||ye.width!==w.width||ye.height!==w.height)&&(ye.width=w.width,ye.height=w.height,w.depthTexture.needsUpdate=!0),ge?te(w.depthTexture,0):se(w.depthTexture,0);let Se=fe.__webglTexture,le=lt(w),ue=ge?n.TEXTURE_CUBE_MAP_POSITIVE_X+q:n.TEXTURE_2D,_e=w.depthTexture.format===xs?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(w.depthTexture.format===fs)we(w)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,_e,ue,Se,0,le):n.framebufferTexture2D(n.FRAMEBUFFER,_e,ue,Se,0);else if(w.depthTexture.format===xs)we(w)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,_e,ue,Se,0,le):n.framebufferTexture2D(n.FRAMEBUFFER,_e,ue,Se,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function mn(I){let w=i.get(I),q=I.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==I.depthTexture){let ge=I.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),ge){let fe=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,ge.removeEventListener("dispose",fe)};ge.addEventListener("dispose",fe),w.__depthDisposeCallback=fe}w.__boundDepthTexture=ge}if(I.depthTexture&&!w.__autoAllocateDepthBuffer)if(q)for(let ge=0;ge<6;ge++)vt(w.__webglFramebuffer[ge],I,ge);else I.texture.mipmaps.length>0?vt(w.__webglFramebuffer[0],I,0):vt(w.__webglFramebuffer,I,0);else if(q){w.__webglDepthbuffer=[];for(let ge=0;ge<6;ge++)if(t.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer[ge]),w.__webglDepthbuffer[ge]===void 0)w.__webglDepthbuffer[ge]=n.createRenderbuffer(),bn(w.__webglDepthbuffer[ge],I,!1);else{let fe=I.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=w.__webglDepthbuffer[ge];n.bindRenderbuffer(n.RENDERBUFFER,ye),n.framebufferRenderbuffer(n.FRAMEBUFFER,fe,n.RENDERBUFFER,ye)}}else if(I.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=n.createRenderbuffer(),bn(w.__webglDepthbuffer,I,!1);else{let fe=I.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=w.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ye),n.framebufferRenderbuffer(n.FRAMEBUFFER,fe,n.RENDERBUFFER,ye)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function Kt(I,w,q){let ge=i.get(I);w!==void 0&&Lt(ge.__webglFramebuffer,I,I.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),q!==void 0&&mn(I)}function on(I){let w=I.texture,q=i.get(I),ge=i.get(w);I.addEventListener("dispose",F),U(I);let fe=I.textures,ye=I.isWebGLCubeRenderTarget===!0,Se=fe.length>1;if(Se||(ge.__webglTexture===void 0&&(ge.__webglTexture=n.createTexture()),ge.__version=w.version,o.memory.textures++),ye){q.__webglFramebuffer=[];for(let le=0;le<6;le++)if(w.mipmaps.length>0){q.__webglFramebuffer[le]=[];for(let ue=0;ue<w.mipmaps.length;ue++)q.__webglFramebuffer[le][ue]=n.createFramebuffer()}else q.__webglFramebuffer[le]=n.createFramebuffer()}else{if(w.mipmaps.length>0){q.__webglFramebuffer=[];for(let le=0;le<w.mipmaps.length;le++)q.__webglFramebuffer[le]=n.createFramebuffer()}else q.__webglFramebuffer=n.createFramebuffer();if(Se)for(let le=0,ue=fe.length;le<ue;le++){let _e=i.get(fe[le]);_e.__webglTexture===void 0&&(_e.__webglTexture=n.createTexture(),o.memory.textures++)}if(I.samples>0&&we(I)===!1){q.__webglMultisampledFramebuffer=n.createFramebuffer(),q.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,q.__webglMultisampledFramebuffer);for(let le=0;le<fe.length;le++){let ue=fe[le];q.__webglColorRenderbuffer[le]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,q.__webglColorRenderbuffer[le]);let _e=r.convert(ue.format,ue.colorSpace),B=r.convert(ue.type),he=M(ue.internalFormat,_e,B,ue.normalized,ue.colorSpace,I.isXRRenderTarget===!0),ce=lt(I);n.renderbufferStorageMultisample(n.RENDERBUFFER,ce,he,I.width,I.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.RENDERBUFFER,q.__webglColorRenderbuffer[le])}n.bindRenderbuffer(n.RENDERBUFFER,null),I.depthBuffer&&(q.__webglDepthRenderbuffer=n.createRenderbuffer(),bn(q.__webglDepthRenderbuffer,I,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ye){t.bindTexture(n.TEXTURE_CUBE_MAP,ge.__webglTexture),ot(n.TEXTURE_CUBE_MAP,w);for(let le=0;le<6;le++)if(w.mipmaps.length>0)for(let ue=0;ue<w.mipmaps.length;ue++)Lt(q.__webglFramebuffer[le][ue],I,w,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+le,ue);else Lt(q.__webglFramebuffer[le],I,w,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+le,0);E(w)?y(n.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(Se){for(let le=0,ue=fe.length;le<ue;le++){let _e=fe[le],B=i.get(_e),he=n.TEXTURE_2D;(I.isWebGL3DRenderTarget||I.isWebGLArrayRenderTarget)&&(he=I.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(he,B.__webglTexture),ot(he,_e),Lt(q.__webglFramebuffer,I,_e,n.COLOR_ATTACHMENT0+le,he,0),E(_e)&&y(he)}t.unbindTexture()}else{let le=n.TEXTURE_2D;if((I.isWebGL3DRenderTarget||I.isWebGLArrayRenderTarget)&&(le=I.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(le,ge.__webglTexture),ot(le,w),w.mipmaps.length>0)for(let ue=0;ue<w.mipmaps.length;ue++)Lt(q.__webglFramebuffer[ue],I,w,n.COLOR_ATTACHMENT0,le,ue);else Lt(q.__webglFramebuffer,I,w,n.COLOR_ATTACHMENT0,le,0);E(w)?y(le):w.mipmaps.length>0&&n.texParameteri(le,n.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}I.depthBuffer&&mn(I)}function k(I){let w=I.textures;for(let q=0,ge=w.length;q<ge;q++){let fe=w[q];if(E(fe)&&fe.mipmapsAutoUpdate===!0){let ye=R(I),Se=i.get(fe).__webglTexture;t.bindTexture(ye,Se),y(ye),t.unbindTexture()}}}let Pe=[];function Ze(I){if(I.samples>0){if(we(I)===!1){let w=I.textures,q=I.width,ge=I.height,fe=n.COLOR_BUFFER_BIT,ye=I.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Se=i.get(I),le=w.length>1;if(le)for(let _e=0;_e<w.length;_e++)t.bindFramebuffer(n.FRAMEBUFFER,Se.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+_e,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Se.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+_e,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Se.__webglMultisampledFramebuffer),I.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Se.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Se.__webglFramebuffer);for(let _e=0;_e<w.length;_e++){if(I.resolveDepthBuffer&&(I.depthBuffer&&(fe|=n.DEPTH_BUFFER_BIT),I.stencilBuffer&&I.resolveStencilBuffer&&(fe|=n.STENCIL_BUFFER_BIT)),le){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Se.__webglColorRenderbuffer[_e]);let B=i.get(w[_e]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,B,0)}n.blitFramebuffer(0,0,q,ge,0,0,q,ge,fe,n.NEAREST),c===!0&&(Pe.length=0,Pe.push(n.COLOR_ATTACHMENT0+_e),I.depthBuffer&&I.storeMultisampledDepthBuffer===!1&&Pe.push(ye),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Pe))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),le)for(let _e=0;_e<w.length;_e++){t.bindFramebuffer(n.FRAMEBUFFER,Se.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+_e,n.RENDERBUFFER,Se.__webglColorRenderbuffer[_e]);let B=i.get(w[_e]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Se.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+_e,n.TEXTURE_2D,B,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Se.__webglMultisampledFramebuffer)}else if(I.depthBuffer&&I.storeMultisampledDepthBuffer===!1&&c){let w=I.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[w])}}}function lt(I){return Math.min(s.maxSamples,I.samples)}function we(I){let w=i.get(I);return I.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function Nt(I){let w=o.render.frame;u.get(I)!==w&&(u.set(I,w),I.update())}function He(I,w){let q=I.colorSpace,ge=I.format,fe=I.type;return I.isCompressedTexture===!0||I.isVideoTexture===!0||q!==sa&&q!==_s&&(xt.getTransfer(q)===At?(ge!==Oi||fe!==oi)&&Ke("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):tt("WebGLTextures: Unsupported texture color space:",q)),w}function Ye(I){return typeof HTMLImageElement<"u"&&I instanceof HTMLImageElement?(l.width=I.naturalWidth||I.width,l.height=I.naturalHeight||I.height):typeof VideoFrame<"u"&&I instanceof VideoFrame?(l.width=I.displayWidth,l.height=I.displayHeight):(l.width=I.width,l.height=I.height),l}this.allocateTextureUnit=ae,this.resetTextureUnits=ee,this.getTextureUnits=oe,this.setTextureUnits=ie,this.setTexture2D=se,this.setTexture2DArray=O,this.setTexture3D=Y,this.setTextureCube=te,this.rebindTextures=Kt,this.setupRenderTarget=on,this.updateRenderTargetMipmap=k,this.updateMultisampleRenderTarget=Ze,this.setupDepthRenderbuffer=mn,this.setupFrameBufferTexture=Lt,this.useMultisampledRTT=we,this.dispose=V}function t1(n,e){function t(i,s=_s){let r,o=xt.getTransfer(s);if(i===oi)return n.UNSIGNED_BYTE;if(i===yc)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Sc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Xh)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===qh)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Hh)return n.BYTE;if(i===Wh)return n.SHORT;if(i===po)return n.UNSIGNED_SHORT;if(i===vc)return n.INT;if(i===Li)return n.UNSIGNED_INT;if(i===Di)return n.FLOAT;if(i===Ni)return n.HALF_FLOAT;if(i===$h)return n.ALPHA;if(i===Yh)return n.RGB;if(i===Oi)return n.RGBA;if(i===fs)return n.DEPTH_COMPONENT;if(i===xs)return n.DEPTH_STENCIL;if(i===Zh)return n.RED;if(i===bc)return n.RED_INTEGER;if(i===$s)return n.RG;if(i===Mc)return n.RG_INTEGER;if(i===wc)return n.RGBA_INTEGER;if(i===Ea||i===Ta||i===Aa||i===Ra)if(o===At)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===Ea)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Ta)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Aa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Ra)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===Ea)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Ta)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Aa)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Ra)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Ec||i===Tc||i===Ac||i===Rc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Ec)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Tc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Ac)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Rc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Cc||i===Pc||i===Ic||i===Lc||i===Dc||i===Ca||i===Nc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Cc||i===Pc)return o===At?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Ic)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Lc)return r.COMPRESSED_R11_EAC;if(i===Dc)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Ca)return r.COMPRESSED_RG11_EAC;if(i===Nc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Oc||i===Uc||i===Fc||i===Bc||i===kc||i===zc||i===Vc||i===Gc||i===Hc||i===Wc||i===Xc||i===qc||i===$c||i===Yc)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Oc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Uc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Fc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Bc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===kc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===zc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Vc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Gc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Hc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Wc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Xc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===qc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===$c)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Yc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Zc||i===Kc||i===Jc)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===Zc)return o===At?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Kc)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Jc)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===jc||i===Qc||i===Pa||i===eu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===jc)return r.COMPRESSED_RED_RGTC1_EXT;if(i===Qc)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Pa)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===eu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===xr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var n1=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,i1=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,_d=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new ga(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new Yi({vertexShader:n1,fragmentShader:i1,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new xi(new xa(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},vd=class extends Pi{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",c=1,l=null,u=null,h=null,d=null,p=null,g=null,v=typeof XRWebGLBinding<"u",f=new _d,m={},_=t.getContextAttributes(),E=null,y=null,R=[],M=[],x=new nt,S=null,U=null,P=new Gn;P.viewport=new Zt;let C=new Gn;C.viewport=new Zt;let F=[P,C],z=new fc,D=null,V=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function($){let se=R[$];return se===void 0&&(se=new so,R[$]=se),se.getTargetRaySpace()},this.getControllerGrip=function($){let se=R[$];return se===void 0&&(se=new so,R[$]=se),se.getGripSpace()},this.getHand=function($){let se=R[$];return se===void 0&&(se=new so,R[$]=se),se.getHandSpace()};function Z($){let se=M.indexOf($.inputSource);if(se===-1)return;let O=R[se];O!==void 0&&(O.update($.inputSource,$.frame,l||o),O.dispatchEvent({type:$.type,data:$.inputSource}))}function H(){s.removeEventListener("select",Z),s.removeEventListener("selectstart",Z),s.removeEventListener("selectend",Z),s.removeEventListener("squeeze",Z),s.removeEventListener("squeezestart",Z),s.removeEventListener("squeezeend",Z),s.removeEventListener("end",H),s.removeEventListener("inputsourceschange",de);for(let $=0;$<R.length;$++){let se=M[$];se!==null&&(M[$]=null,R[$].disconnect(se))}D=null,V=null,f.reset();for(let $ in m)delete m[$];if(e.setRenderTarget(E),p=null,d=null,h=null,s=null,y=null,ae.stop(),i.isPresenting=!1,e.setPixelRatio(S),e.setSize(x.width,x.height,!1),U!==null){let $=U.camera;$.fov=U.fov,$.zoom=U.zoom,$.updateProjectionMatrix(),U=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function($){r=$,i.isPresenting===!0&&Ke("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function($){a=$,i.isPresenting===!0&&Ke("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||o},this.setReferenceSpace=function($){l=$},this.getBaseLayer=function(){return d!==null?d:p},this.getBinding=function(){return h===null&&v&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function($){if(s=$,s!==null){if(E=e.getRenderTarget(),s.addEventListener("select",Z),s.addEventListener("selectstart",Z),s.addEventListener("selectend",Z),s.addEventListener("squeeze",Z),s.addEventListener("squeezestart",Z),s.addEventListener("squeezeend",Z),s.addEventListener("end",H),s.addEventListener("inputsourceschange",de),_.xrCompatible!==!0&&await t.makeXRCompatible(),S=e.getPixelRatio(),e.getSize(x),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let O=null,Y=null,te=null;_.depth&&(te=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,O=_.stencil?xs:fs,Y=_.stencil?xr:Li);let Ce={colorFormat:t.RGBA8,depthFormat:te,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(Ce),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),y=new si(d.textureWidth,d.textureHeight,{format:Oi,type:oi,depthTexture:new ms(d.textureWidth,d.textureHeight,Y,void 0,void 0,void 0,void 0,void 0,void 0,O),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let O={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};p=new XRWebGLLayer(s,t,O),s.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),y=new si(p.framebufferWidth,p.framebufferHeight,{format:Oi,type:oi,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}y.isXRRenderTarget=!0,this.setFoveation(c),l=null,o=await s.requestReferenceSpace(a),ae.setContext(s),ae.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return f.getDepthTexture()};function de($){for(let se=0;se<$.removed.length;se++){let O=$.removed[se],Y=M.indexOf(O);Y>=0&&(M[Y]=null,R[Y].disconnect(O))}for(let se=0;se<$.added.length;se++){let O=$.added[se],Y=M.indexOf(O);if(Y===-1){for(let Ce=0;Ce<R.length;Ce++)if(Ce>=M.length){M.push(O),Y=Ce;break}else if(M[Ce]===null){M[Ce]=O,Y=Ce;break}if(Y===-1)break}let te=R[Y];te&&te.connect(O)}}function K($,se){se===null?$.matrixWorld.copy($.matrix):$.matrixWorld.multiplyMatrices(se.matrixWorld,$.matrix),$.matrixWorldInverse.copy($.matrixWorld).invert()}this.updateCamera=function($){if(s===null)return;let se=$.near,O=$.far;f.texture!==null&&(f.depthNear>0&&(se=f.depthNear),f.depthFar>0&&(O=f.depthFar)),z.near=C.near=P.near=se,z.far=C.far=P.far=O,(D!==z.near||V!==z.far)&&(s.updateRenderState({depthNear:z.near,depthFar:z.far}),D=z.near,V=z.far),z.layers.mask=$.layers.mask|6,P.layers.mask=z.layers.mask&-5,C.layers.mask=z.layers.mask&-3;let Y=$.parent,te=z.cameras;K(z,Y);for(let Ce=0;Ce<te.length;Ce++)K(te[Ce],Y);z.projectionMatrix.copy(P.projectionMatrix),z.projectionMatrixInverse.copy(P.projectionMatrixInverse),U===null&&$.isPerspectiveCamera&&(U={camera:$,fov:$.fov,zoom:$.zoom}),ee($,z,Y)};function ee($,se,O){O===null?$.matrix.copy(se.matrixWorld):($.matrix.copy(O.matrixWorld),$.matrix.invert(),$.matrix.multiply(se.matrixWorld)),$.matrix.decompose($.position,$.quaternion,$.scale),$.updateMatrixWorld(!0),$.projectionMatrix.copy(se.projectionMatrix),$.projectionMatrixInverse.copy(se.projectionMatrixInverse),$.isPerspectiveCamera&&($.fov=no*2*Math.atan(1/$.projectionMatrix.elements[5]),$.zoom=1)}this.getCamera=function(){return z},this.getFoveation=function(){if(!(d===null&&p===null))return c},this.setFoveation=function($){c=$,d!==null&&(d.fixedFoveation=$),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=$)},this.hasDepthSensing=function(){return f.texture!==null},this.getDepthSensingMesh=function(){return f.getMesh(z)},this.getCameraTexture=function($){return m[$]};let oe=null;function ie($,se){if(u=se.getViewerPose(l||o),g=se,u!==null){let O=u.views;p!==null&&(e.setRenderTargetFramebuffer(y,p.framebuffer),e.setRenderTarget(y));let Y=!1;O.length!==z.cameras.length&&(z.cameras.length=0,Y=!0);for(let Be=0;Be<O.length;Be++){let ot=O[Be],at=null;if(p!==null)at=p.getViewport(ot);else{let Xt=h.getViewSubImage(d,ot);at=Xt.viewport,Be===0&&(e.setRenderTargetTextures(y,Xt.colorTexture,Xt.depthStencilTexture),e.setRenderTarget(y))}let st=F[Be];st===void 0&&(st=new Gn,st.layers.enable(Be),st.viewport=new Zt,F[Be]=st),st.matrix.fromArray(ot.transform.matrix),st.matrix.decompose(st.position,st.quaternion,st.scale),st.projectionMatrix.fromArray(ot.projectionMatrix),st.projectionMatrixInverse.copy(st.projectionMatrix).invert(),st.viewport.set(at.x,at.y,at.width,at.height),Be===0&&(z.matrix.copy(st.matrix),z.matrix.decompose(z.position,z.quaternion,z.scale)),Y===!0&&z.cameras.push(st)}let te=s.enabledFeatures;if(te&&te.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&v){h=i.getBinding();let Be=h.getDepthInformation(O[0]);Be&&Be.isValid&&Be.texture&&f.init(Be,s.renderState)}if(te&&te.includes("camera-access")&&v){e.state.unbindTexture(),h=i.getBinding();for(let Be=0;Be<O.length;Be++){let ot=O[Be].camera;if(ot){let at=m[ot];at||(at=new ga,m[ot]=at);let st=h.getCameraImage(ot);at.sourceTexture=st}}}}for(let O=0;O<R.length;O++){let Y=M[O],te=R[O];Y!==null&&te!==void 0&&te.update(Y,se,l||o)}oe&&oe($,se),se.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:se}),g=null}let ae=new Ym;ae.setAnimationLoop(ie),this.setAnimationLoop=function($){oe=$},this.dispose=function(){}}},s1=new $t,sg=new it;sg.set(-1,0,0,0,1,0,0,0,1);function r1(n,e){function t(f,m){f.matrixAutoUpdate===!0&&f.updateMatrix(),m.value.copy(f.matrix)}function i(f,m){m.color.getRGB(f.fogColor.value,od(n)),m.isFog?(f.fogNear.value=m.near,f.fogFar.value=m.far):m.isFogExp2&&(f.fogDensity.value=m.density)}function s(f,m,_,E,y){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(f,m):m.isMeshLambertMaterial?(r(f,m),m.envMap&&(f.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(f,m),h(f,m)):m.isMeshPhongMaterial?(r(f,m),u(f,m),m.envMap&&(f.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(f,m),d(f,m),m.isMeshPhysicalMaterial&&p(f,m,y)):m.isMeshMatcapMaterial?(r(f,m),g(f,m)):m.isMeshDepthMaterial?r(f,m):m.isMeshDistanceMaterial?(r(f,m),v(f,m)):m.isMeshNormalMaterial?r(f,m):m.isLineBasicMaterial?(o(f,m),m.isLineDashedMaterial&&a(f,m)):m.isPointsMaterial?c(f,m,_,E):m.isSpriteMaterial?l(f,m):m.isShadowMaterial?(f.color.value.copy(m.color),f.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(f,m){f.opacity.value=m.opacity,m.color&&f.diffuse.value.copy(m.color),m.emissive&&f.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(f.map.value=m.map,t(m.map,f.mapTransform)),m.alphaMap&&(f.alphaMap.value=m.alphaMap,t(m.alphaMap,f.alphaMapTransform)),m.bumpMap&&(f.bumpMap.value=m.bumpMap,t(m.bumpMap,f.bumpMapTransform),f.bumpScale.value=m.bumpScale,m.side===Wn&&(f.bumpScale.value*=-1)),m.normalMap&&(f.normalMap.value=m.normalMap,t(m.normalMap,f.normalMapTransform),f.normalScale.value.copy(m.normalScale),m.side===Wn&&f.normalScale.value.negate()),m.displacementMap&&(f.displacementMap.value=m.displacementMap,t(m.displacementMap,f.displacementMapTransform),f.displacementScale.value=m.displacementScale,f.displacementBias.value=m.displacementBias),m.emissiveMap&&(f.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,f.emissiveMapTransform)),m.specularMap&&(f.specularMap.value=m.specularMap,t(m.specularMap,f.specularMapTransform)),m.alphaTest>0&&(f.alphaTest.value=m.alphaTest);let _=e.get(m),E=_.envMap,y=_.envMapRotation;E&&(f.envMap.value=E,f.envMapRotation.value.setFromMatrix4(s1.makeRotationFromEuler(y)).transpose(),E.isCubeTexture&&E.isRenderTargetTexture===!1&&f.envMapRotation.value.premultiply(sg),f.reflectivity.value=m.reflectivity,f.ior.value=m.ior,f.refractionRatio.value=m.refractionRatio),m.lightMap&&(f.lightMap.value=m.lightMap,f.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,f.lightMapTransform)),m.aoMap&&(f.aoMap.value=m.aoMap,f.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,f.aoMapTransform))}function o(f,m){f.diffuse.value.copy(m.color),f.opacity.value=m.opacity,m.map&&(f.map.value=m.map,t(m.map,f.mapTransform))}function a(f,m){f.dashSize.value=m.dashSize,f.totalSize.value=m.dashSize+m.gapSize,f.scale.value=m.scale}function c(f,m,_,E){f.diffuse.value.copy(m.color),f.opacity.value=m.opacity,f.size.value=m.size*_,f.scale.value=E*.5,m.map&&(f.map.value=m.map,t(m.map,f.uvTransform)),m.alphaMap&&(f.alphaMap.value=m.alphaMap,t(m.alphaMap,f.alphaMapTransform)),m.alphaTest>0&&(f.alphaTest.value=m.alphaTest)}function l(f,m){f.diffuse.value.copy(m.color),f.opacity.value=m.opacity,f.rotation.value=m.rotation,m.map&&(f.map.value=m.map,t(m.map,f.mapTransform)),m.alphaMap&&(f.alphaMap.value=m.alphaMap,t(m.alphaMap,f.alphaMapTransform)),m.alphaTest>0&&(f.alphaTest.value=m.alphaTest)}function u(f,m){f.specular.value.copy(m.specular),f.shininess.value=Math.max(m.shininess,1e-4)}function h(f,m){m.gradientMap&&(f.gradientMap.value=m.gradientMap)}function d(f,m){f.metalness.value=m.metalness,m.metalnessMap&&(f.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,f.metalnessMapTransform)),f.roughness.value=m.roughness,m.roughnessMap&&(f.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,f.roughnessMapTransform)),m.envMap&&(f.envMapIntensity.value=m.envMapIntensity)}function p(f,m,_){f.ior.value=m.ior,m.diffuseRoughness>0&&(f.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(f.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,f.diffuseRoughnessMapTransform))),m.sheen>0&&(f.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),f.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(f.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,f.sheenColorMapTransform)),m.sheenRoughnessMap&&(f.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,f.sheenRoughnessMapTransform))),m.clearcoat>0&&(f.clearcoat.value=m.clearcoat,f.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(f.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,f.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(f.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,f.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(f.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,f.clearcoatNormalMapTransform),f.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===Wn&&f.clearcoatNormalScale.value.negate())),m.dispersion>0&&(f.dispersion.value=m.dispersion),m.retroreflectivity>0&&(f.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(f.iridescence.value=m.iridescence,f.iridescenceIOR.value=m.iridescenceIOR,f.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,f.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(f.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,f.iridescenceMapTransform)),m.iridescenceThicknessMap&&(f.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,f.iridescenceThicknessMapTransform))),m.transmission>0&&(f.transmission.value=m.transmission,f.transmissionSamplerMap.value=_.texture,f.transmissionSamplerSize.value.set(_.width,_.height),m.transmissionMap&&(f.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,f.transmissionMapTransform)),f.thickness.value=m.thickness,m.thicknessMap&&(f.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,f.thicknessMapTransform)),f.attenuationDistance.value=m.attenuationDistance,f.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(f.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(f.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,f.anisotropyMapTransform))),f.specularIntensity.value=m.specularIntensity,f.specularColor.value.copy(m.specularColor),m.specularColorMap&&(f.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,f.specularColorMapTransform)),m.specularIntensityMap&&(f.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,f.specularIntensityMapTransform))}function g(f,m){m.matcap&&(f.matcap.value=m.matcap)}function v(f,m){let _=e.get(m).light;f.referencePosition.value.setFromMatrixPosition(_.matrixWorld),f.nearDistance.value=_.shadow.camera.near,f.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function o1(n,e,t,i){let s={},r={};function o(_,E){let y=E.program;i.uniformBlockBinding(_,y,s[_.id])}function a(_,E){let y=s[_.id];y===void 0&&(g(_),y=c(_),s[_.id]=y,_.addEventListener("dispose",f));let R=E.program;i.updateUBOMapping(_,R);let M=e.render.frame;r[_.id]!==M&&(l(_),r[_.id]=M)}function c(_){let E=n.createBuffer(),y=_.__size,R=_.usage;return n.bindBuffer(n.UNIFORM_BUFFER,E),n.bufferData(n.UNIFORM_BUFFER,y,R),n.bindBuffer(n.UNIFORM_BUFFER,null),E}function l(_){let E=s[_.id],y=_.uniforms,R=_.__cache;n.bindBuffer(n.UNIFORM_BUFFER,E);for(let M=0,x=y.length;M<x;M++){let S=y[M];if(Array.isArray(S))for(let U=0,P=S.length;U<P;U++)u(S[U],M,U,R);else u(S,M,0,R)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(_,E,y,R){if(d(_,E,y,R)===!0){let M=_.__offset,x=_.value;if(Array.isArray(x)){let S=0;for(let U=0;U<x.length;U++){let P=x[U],C=v(P,!0);h(P,_.__data,S),S+=C.storage/Float32Array.BYTES_PER_ELEMENT}}else h(x,_.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,M,_.__data)}}function h(_,E,y){typeof _=="number"||typeof _=="boolean"?E[y]=_:_.isMatrix3?(E[y]=_.elements[0],E[y+1]=_.elements[1],E[y+2]=_.elements[2],E[y+3]=0,E[y+4]=_.elements[3],E[y+5]=_.elements[4],E[y+6]=_.elements[5],E[y+7]=0,E[y+8]=_.elements[6],E[y+9]=_.elements[7],E[y+10]=_.elements[8],E[y+11]=0):ArrayBuffer.isView(_)?E.set(_.subarray(0,E.length-y),y):_.toArray(E,y)}function d(_,E,y,R){let M=_.value,x=E+"_"+y;if(Array.isArray(M)){R[x]===void 0&&(R[x]=[]);let S=R[x],U=!1;for(let P=0;P<M.length;P++)p(M[P],S,P)===!0&&(U=!0);return U}return p(M,R,x)}function p(_,E,y){if(E[y]===void 0)return typeof _=="number"||typeof _=="boolean"?E[y]=_:ArrayBuffer.isView(_)?E[y]=_.slice():E[y]=_.clone(),!0;{let R=E[y];if(typeof _=="number"||typeof _=="boolean"){if(R!==_)return E[y]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(R.equals(_)===!1)return R.copy(_),!0}}return!1}function g(_){let E=_.uniforms,y=0,R=16;for(let x=0,S=E.length;x<S;x++){let U=Array.isArray(E[x])?E[x]:[E[x]];for(let P=0,C=U.length;P<C;P++){let F=U[P],z=Array.isArray(F.value)?F.value:[F.value],D=Array.isArray(E[x])||Array.isArray(F.value),V=y;for(let H=0,de=z.length;H<de;H++){let K=z[H],ee=v(K,D),oe=y%R,ie=oe%ee.boundary,ae=oe+ie;y+=ie,ae!==0&&R-ae<ee.storage&&(y+=R-ae),H===0&&(V=y),y+=ee.storage}let Z=F.type==="int"?Int32Array:F.type==="uint"?Uint32Array:Float32Array;F.__data=new Z((y-V)/Float32Array.BYTES_PER_ELEMENT),F.__offset=V}}let M=y%R;return M>0&&(y+=R-M),_.__size=y,_.__cache={},this}function v(_,E){let y={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(y.boundary=4,y.storage=4):_.isVector2?(y.boundary=8,y.storage=8):_.isVector3||_.isColor?(y.boundary=16,y.storage=12):_.isVector4?(y.boundary=16,y.storage=16):_.isMatrix3?(y.boundary=16,y.storage=48):_.isMatrix4?(y.boundary=16,y.storage=64):_.isTexture?Ke("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(y.boundary=16,y.storage=_.byteLength):Ke("WebGLRenderer: Unsupported uniform value type.",_),E===!0&&(y.boundary=16,y.storage=Math.ceil(y.storage/16)*16),y}function f(_){let E=_.target;E.removeEventListener("dispose",f),n.deleteBuffer(s[E.id]),delete s[E.id],delete r[E.id]}function m(){for(let _ in s)n.deleteBuffer(s[_]);s={},r={}}return{bind:o,update:a,dispose:m}}var a1=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Ki=null;function l1(){return Ki===null&&(Ki=new jl(a1,16,16,$s,Ni),Ki.name="DFG_LUT",Ki.minFilter=Hn,Ki.magFilter=Hn,Ki.wrapS=$i,Ki.wrapT=$i,Ki.generateMipmaps=!1,Ki.needsUpdate=!0),Ki}var su=class{constructor(e={}){let{canvas:t=xm(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:p=oi}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=o;let v=p,f=new Set([wc,Mc,bc]),m=new Set([oi,Li,po,xr,yc,Sc]),_=new Uint32Array(4),E=new Int32Array(4),y={textures:[],min:[],max:[],resolution:[]},R=null,M=null,x=[],S=[],U=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Zi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,C=!1,F=null,z=null,D=null,V=null;this._outputColorSpace=ei;let Z=0,H=0,de=null,K=-1,ee=null,oe=new Zt,ie=new Zt,ae=null,$=new yt(0),se=0,O=t.width,Y=t.height,te=1,Ce=null,qe=null,Be=new Zt(0,0,O,Y),ot=new Zt(0,0,O,Y),at=!1,st=new fr,Xt=new Ql,Bt=!1,rn=!1,Lt=new $t,bn=new j,vt=new Zt,mn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Kt=!1;function on(){return de===null?te:1}let k=i;function Pe(A,G){return t.getContext(A,G)}let Ze,lt,we,Nt,He,Ye,I,w,q,ge,fe,ye,Se,le,ue,_e,B,he,ce,Ee,ve,Me,We;try{let A={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",ze,!1),t.addEventListener("webglcontextrestored",Qe,!1),t.addEventListener("webglcontextcreationerror",Re,!1),k===null){let G="webgl2";if(k=Pe(G,A),k===null)throw Pe(G)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}je()}catch(A){throw t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",Qe,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),tt("WebGLRenderer: "+A.message),A}function je(){Ze=new vM(k),Ze.init(),ve=new t1(k,Ze),lt=new lM(k,Ze,e,ve),we=new Qw(k,Ze),lt.reversedDepthBuffer&&d&&we.buffers.depth.setReversed(!0),z=k.createFramebuffer(),D=k.createFramebuffer(),V=k.createFramebuffer(),Nt=new bM(k),He=new kw,Ye=new e1(k,Ze,we,He,lt,ve,Nt),I=new _M(P),w=new wy(k),Me=new oM(k,w),q=new yM(k,w,Nt,Me),ge=new wM(k,q,w,Me,Nt),he=new MM(k,lt,Ye),ue=new cM(He),fe=new Bw(P,I,Ze,lt,Me,ue),ye=new r1(P,He),Se=new Vw,le=new $w(Ze),B=new rM(P,I,we,ge,g,c),_e=new jw(P,ge,lt),We=new o1(k,Nt,lt,we),ce=new aM(k,Ze,Nt),Ee=new SM(k,Ze,Nt),Nt.programs=fe.programs,P.capabilities=lt,P.extensions=Ze,P.properties=He,P.renderLists=Se,P.shadowMap=_e,P.state=we,P.info=Nt}v!==oi&&(U=new TM(v,t.width,t.height,a,s,r));let me=new vd(P,k);this.xr=me,this.getContext=function(){return k},this.getContextAttributes=function(){return k.getContextAttributes()},this.forceContextLoss=function(){let A=Ze.get("WEBGL_lose_context");A&&A.loseContext()},this.forceContextRestore=function(){let A=Ze.get("WEBGL_lose_context");A&&A.restoreContext()},this.getPixelRatio=function(){return te},this.setPixelRatio=function(A){A!==void 0&&(te=A,this.setSize(O,Y,!1))},this.getSize=function(A){return A.set(O,Y)},this.setSize=function(A,G,re=!0){if(me.isPresenting){Ke("WebGLRenderer: Can't change size while VR device is presenting.");return}O=A,Y=G,t.width=Math.floor(A*te),t.height=Math.floor(G*te),re===!0&&(t.style.width=A+"px",t.style.height=G+"px"),U!==null&&U.setSize(t.width,t.height),this.setViewport(0,0,A,G)},this.getDrawingBufferSize=function(A){return A.set(O*te,Y*te).floor()},this.setDrawingBufferSize=function(A,G,re){O=A,Y=G,te=re,t.width=Math.floor(A*re),t.height=Math.floor(G*re),this.setViewport(0,0,A,G)},this.setEffects=function(A){if(v===oi){tt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(A){for(let G=0;G<A.length;G++)if(A[G].isOutputPass===!0){Ke("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}U.setEffects(A||[])},this.getCurrentViewport=function(A){return A.copy(oe)},this.getViewport=function(A){return A.copy(Be)},this.setViewport=function(A,G,re,J){A.isVector4?Be.set(A.x,A.y,A.z,A.w):Be.set(A,G,re,J),we.viewport(oe.copy(Be).multiplyScalar(on()).round())},this.getScissor=function(A){return A.copy(ot)},this.setScissor=function(A,G,re,J){A.isVector4?ot.set(A.x,A.y,A.z,A.w):ot.set(A,G,re,J),we.scissor(ie.copy(ot).multiplyScalar(on()).round())},this.getScissorTest=function(){return at},this.setScissorTest=function(A){we.setScissorTest(at=A)},this.setOpaqueSort=function(A){Ce=A},this.setTransparentSort=function(A){qe=A},this.getClearColor=function(A){return A.copy(B.getClearColor())},this.setClearColor=function(){B.setClearColor(...arguments)},this.getClearAlpha=function(){return B.getClearAlpha()},this.setClearAlpha=function(){B.setClearAlpha(...arguments)},this.clear=function(A=!0,G=!0,re=!0){let J=0;if(A){let Q=!1;if(de!==null){let Te=de.texture.format;Q=f.has(Te)}if(Q){let Te=de.texture.type,Ie=m.has(Te),Ae=B.getClearColor(),Le=B.getClearAlpha(),Ge=Ae.r,et=Ae.g,dt=Ae.b;Ie?(_[0]=Ge,_[1]=et,_[2]=dt,_[3]=Le,k.clearBufferuiv(k.COLOR,0,_)):(E[0]=Ge,E[1]=et,E[2]=dt,E[3]=Le,k.clearBufferiv(k.COLOR,0,E))}else J|=k.COLOR_BUFFER_BIT}G&&(J|=k.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),re&&(J|=k.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),J!==0&&k.clear(J)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(A){A.setRenderer(this),F=A},this.dispose=function(){t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",Qe,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),B.dispose(),Se.dispose(),le.dispose(),Ye.dispose(),He.dispose(),I.dispose(),ge.dispose(),q.dispose(),Me.dispose(),We.dispose(),fe.dispose(),me.dispose(),me.removeEventListener("sessionstart",Ja),me.removeEventListener("sessionend",ki),es.stop()};function ze(A){A.preventDefault(),td("WebGLRenderer: Context Lost."),C=!0}function Qe(){td("WebGLRenderer: Context Restored."),C=!1;let A=Nt.autoReset,G=_e.enabled,re=_e.autoUpdate,J=_e.needsUpdate,Q=_e.type;je(),Nt.autoReset=A,_e.enabled=G,_e.autoUpdate=re,_e.needsUpdate=J,_e.type=Q}function Re(A){tt("WebGLRenderer: A WebGL context could not be created. Reason: ",A.statusMessage)}function ct(A){let G=A.target;G.removeEventListener("dispose",ct),kt(G)}function kt(A){Un(A),He.remove(A)}function Un(A){let G=He.get(A).programs;G!==void 0&&(G.forEach(function(re){fe.releaseProgram(re)}),A.isShaderMaterial&&fe.releaseShaderCache(A))}this.renderBufferDirect=function(A,G,re,J,Q,Te){G===null&&(G=mn);let Ie=Q.isMesh&&Q.matrixWorld.determinantAffine()<0,Ae=Uo(A,G,re,J,Q);we.setMaterial(J,Ie);let Le=re.index,Ge=1;if(J.wireframe===!0){if(Le=q.getWireframeAttribute(re),Le===void 0)return;Ge=2}let et=re.drawRange,dt=re.attributes.position,Ve=et.start*Ge,ft=(et.start+et.count)*Ge;Te!==null&&(Ve=Math.max(Ve,Te.start*Ge),ft=Math.min(ft,(Te.start+Te.count)*Ge)),Le!==null?(Ve=Math.max(Ve,0),ft=Math.min(ft,Le.count)):dt!=null&&(Ve=Math.max(Ve,0),ft=Math.min(ft,dt.count));let Yt=ft-Ve;if(Yt<0||Yt===1/0)return;Me.setup(Q,J,Ae,re,Le);let Ct,Pt=ce;if(Le!==null&&(Ct=w.get(Le),Pt=Ee,Pt.setIndex(Ct)),Q.isMesh)J.wireframe===!0?(we.setLineWidth(J.wireframeLinewidth*on()),Pt.setMode(k.LINES)):Pt.setMode(k.TRIANGLES);else if(Q.isLine){let gn=J.linewidth;gn===void 0&&(gn=1),we.setLineWidth(gn*on()),Q.isLineSegments?Pt.setMode(k.LINES):Q.isLineLoop?Pt.setMode(k.LINE_LOOP):Pt.setMode(k.LINE_STRIP)}else Q.isPoints?Pt.setMode(k.POINTS):Q.isSprite&&Pt.setMode(k.TRIANGLES);if(Q.isBatchedMesh)if(Ze.get("WEBGL_multi_draw"))Pt.renderMultiDraw(Q._multiDrawStarts,Q._multiDrawCounts,Q._multiDrawCount);else{let gn=Q._multiDrawStarts,Fe=Q._multiDrawCounts,an=Q._multiDrawCount,gt=Le?w.get(Le).bytesPerElement:1,ns=He.get(J).currentProgram.getUniforms();for(let ln=0;ln<an;ln++)ns.setValue(k,"_gl_DrawID",ln),Pt.render(gn[ln]/gt,Fe[ln])}else if(Q.isInstancedMesh)Pt.renderInstances(Ve,Yt,Q.count);else if(re.isInstancedBufferGeometry){let gn=re._maxInstanceCount!==void 0?re._maxInstanceCount:1/0,Fe=Math.min(re.instanceCount,gn);Pt.renderInstances(Ve,Yt,Fe)}else Pt.render(Ve,Yt)};function Do(A,G,re,J){F!==null&&A.isNodeMaterial&&F.setObject(J,A),Bt===!0&&ue.setState(A,re,!1),A.transparent===!0&&A.side===_i&&A.forceSinglePass===!1?(A.side=Wn,A.needsUpdate=!0,zi(A,G,J),A.side=qs,A.needsUpdate=!0,zi(A,G,J),A.side=_i):zi(A,G,J)}this.compile=function(A,G,re=null){re===null&&(re=A),F!==null&&F.renderStart(A,G,re),M=le.get(re),M.init(G),S.push(M),re.traverseVisible(function(Q){Q.isLight&&Q.layers.test(G.layers)&&(M.pushLight(Q),Q.castShadow&&M.pushShadow(Q))}),A!==re&&A.traverseVisible(function(Q){Q.isLight&&Q.layers.test(G.layers)&&(M.pushLight(Q),Q.castShadow&&M.pushShadow(Q))}),M.setupLights(),F!==null&&F.updateLights(M.state.lightsArray),rn=this.localClippingEnabled,Bt=ue.init(this.clippingPlanes,rn),Bt===!0&&ue.setGlobalState(this.clippingPlanes,G),F!==null&&_e.render(M.state.shadowsArray,re,G);let J=new Set;return A.traverse(function(Q){if(!(Q.isMesh||Q.isPoints||Q.isLine||Q.isSprite))return;let Te=Q.material;if(Te)if(Array.isArray(Te))for(let Ie=0;Ie<Te.length;Ie++){let Ae=Te[Ie];Do(Ae,re,G,Q),J.add(Ae)}else Do(Te,re,G,Q),J.add(Te)}),M=S.pop(),F!==null&&F.renderEnd(),J},this.compileAsync=function(A,G,re=null){let J=this.compile(A,G,re);return new Promise(Q=>{function Te(){if(J.forEach(function(Ie){let Le=He.get(Ie).currentProgram;(Le===void 0||Le.isReady())&&J.delete(Ie)}),J.size===0){Q(A);return}setTimeout(Te,10)}Ze.get("KHR_parallel_shader_compile")!==null?Te():setTimeout(Te,10)})};let Tr=null;function Bu(A){Tr&&Tr(A)}function Ja(){es.stop()}function ki(){es.start()}let es=new Ym;es.setAnimationLoop(Bu),typeof self<"u"&&es.setContext(self),this.setAnimationLoop=function(A){Tr=A,me.setAnimationLoop(A),A===null?es.stop():es.start()},me.addEventListener("sessionstart",Ja),me.addEventListener("sessionend",ki),this.render=function(A,G){if(G!==void 0&&G.isCamera!==!0){tt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(C===!0)return;F!==null&&F.renderStart(A,G);let re=me.enabled===!0&&me.isPresenting===!0,J=U!==null&&(de===null||re)&&U.begin(P,de);if(A.matrixWorldAutoUpdate===!0&&A.updateMatrixWorld(),G.parent===null&&G.matrixWorldAutoUpdate===!0&&G.updateMatrixWorld(),me.enabled===!0&&me.isPresenting===!0&&(U===null||U.isCompositing()===!1)&&(me.cameraAutoUpdate===!0&&me.updateCamera(G),G=me.getCamera()),A.isScene===!0&&A.onBeforeRender(P,A,G,de),M=le.get(A,S.length),M.init(G),M.state.textureUnits=Ye.getTextureUnits(),S.push(M),Lt.multiplyMatrices(G.projectionMatrix,G.matrixWorldInverse),G.isArrayCamera?Xt.setFromArrayCamera(G):st.setFromProjectionMatrix(Lt,pi,G.reversedDepth),rn=this.localClippingEnabled,Bt=ue.init(this.clippingPlanes,rn),R=Se.get(A,x.length),R.init(),x.push(R),this.info.render.frame++,me.enabled===!0&&me.isPresenting===!0){let Ie=P.xr.getDepthSensingMesh();Ie!==null&&ts(Ie,G,-1/0,P.sortObjects)}ts(A,G,0,P.sortObjects),R.finish(),F!==null&&F.updateLights(M.state.lightsArray),P.sortObjects===!0&&R.sort(Ce,qe),Kt=me.enabled===!1||me.isPresenting===!1||me.hasDepthSensing()===!1,Kt&&B.addToRenderList(R,A),this.info.autoReset===!0&&this.info.reset(),Bt===!0&&ue.beginShadows();let Q=M.state.shadowsArray;if(_e.render(Q,A,G),Bt===!0&&ue.endShadows(),(J&&U.hasRenderPass())===!1){let Ie=R.opaque,Ae=R.transmissive;if(M.setupLights(),G.isArrayCamera){let Le=G.cameras;if(Ae.length>0)for(let Ge=0,et=Le.length;Ge<et;Ge++){let dt=Le[Ge];Mi(Ie,Ae,A,dt)}Kt&&B.render(A);for(let Ge=0,et=Le.length;Ge<et;Ge++){let dt=Le[Ge];No(R,A,dt,dt.viewport)}}else Ae.length>0&&Mi(Ie,Ae,A,G),Kt&&B.render(A),No(R,A,G)}de!==null&&H===0&&(Ye.updateMultisampleRenderTarget(de),Ye.updateRenderTargetMipmap(de)),J&&U.end(P),A.isScene===!0&&A.onAfterRender(P,A,G),Me.resetDefaultState(),K=-1,ee=null,S.pop(),S.length>0?(M=S[S.length-1],Ye.setTextureUnits(M.state.textureUnits),Bt===!0&&ue.setGlobalState(P.clippingPlanes,M.state.camera)):M=null,x.pop(),x.length>0?R=x[x.length-1]:R=null,F!==null&&F.renderEnd()};function ts(A,G,re,J){if(A.visible===!1)return;if(A.layers.test(G.layers)){if(A.isGroup)re=A.renderOrder;else if(A.isLOD)A.autoUpdate===!0&&A.update(G);else if(A.isLight)M.pushLight(A),A.castShadow&&M.pushShadow(A);else if(A.isSprite){let Ie=G.isArrayCamera?Xt:st;if(!A.frustumCulled||A.intersectsFrustum(Ie)){J&&vt.setFromMatrixPosition(A.matrixWorld).applyMatrix4(Lt);let Ae=ge.update(A),Le=A.material;Le.visible&&R.push(A,Ae,Le,re,vt.z,null,G)}}else if(A.isMesh||A.isLine||A.isPoints){let Ie=G.isArrayCamera?Xt:st;if(!A.frustumCulled||A.intersectsFrustum(Ie)){let Ae=ge.update(A),Le=A.material;if(J&&(A.boundingSphere!==void 0?(A.boundingSphere===null&&A.computeBoundingSphere(),vt.copy(A.boundingSphere.center)):(Ae.boundingSphere===null&&Ae.computeBoundingSphere(),vt.copy(Ae.boundingSphere.center)),vt.applyMatrix4(A.matrixWorld).applyMatrix4(Lt)),Array.isArray(Le)){let Ge=Ae.groups;for(let et=0,dt=Ge.length;et<dt;et++){let Ve=Ge[et],ft=Le[Ve.materialIndex];ft&&ft.visible&&R.push(A,Ae,ft,re,vt.z,Ve,G)}}else Le.visible&&R.push(A,Ae,Le,re,vt.z,null,G)}}}let Te=A.children;for(let Ie=0,Ae=Te.length;Ie<Ae;Ie++)ts(Te[Ie],G,re,J)}function No(A,G,re,J){let{opaque:Q,transmissive:Te,transparent:Ie}=A;M.setupLightsView(re),Bt===!0&&ue.setGlobalState(P.clippingPlanes,re),J&&we.viewport(oe.copy(J)),Q.length>0&&Jt(Q,G,re),Te.length>0&&Jt(Te,G,re),Ie.length>0&&Jt(Ie,G,re),we.buffers.depth.setTest(!0),we.buffers.depth.setMask(!0),we.buffers.color.setMask(!0),we.setPolygonOffset(!1)}function Mi(A,G,re,J){if((re.isScene===!0?re.overrideMaterial:null)!==null)return;if(M.state.transmissionRenderTarget[J.id]===void 0){let Ve=Ze.has("EXT_color_buffer_half_float")||Ze.has("EXT_color_buffer_float");M.state.transmissionRenderTarget[J.id]=new si(1,1,{generateMipmaps:!0,type:Ve?Ni:oi,minFilter:gs,samples:Math.max(4,lt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:xt.workingColorSpace})}let Te=M.state.transmissionRenderTarget[J.id],Ie=J.viewport||oe;Te.setSize(Ie.z*P.transmissionResolutionScale,Ie.w*P.transmissionResolutionScale);let Ae=P.getRenderTarget(),Le=P.getActiveCubeFace(),Ge=P.getActiveMipmapLevel();P.setRenderTarget(Te),P.getClearColor($),se=P.getClearAlpha(),se<1&&P.setClearColor(16777215,.5),P.clear(),Kt&&B.render(re);let et=P.toneMapping;P.toneMapping=Zi;let dt=J.viewport;if(J.viewport!==void 0&&(J.viewport=void 0),M.setupLightsView(J),Bt===!0&&ue.setGlobalState(P.clippingPlanes,J),Jt(A,re,J),Ye.updateMultisampleRenderTarget(Te),Ye.updateRenderTargetMipmap(Te),Ze.has("WEBGL_multisampled_render_to_texture")===!1){let Ve=!1;for(let ft=0,Yt=G.length;ft<Yt;ft++){let Ct=G[ft],{object:Pt,geometry:gn,material:Fe,group:an}=Ct;if(Fe.side===_i&&Pt.layers.test(J.layers)){let gt=Fe.side;Fe.side=Wn,Fe.needsUpdate=!0,tn(Pt,re,J,gn,Fe,an),Fe.side=gt,Fe.needsUpdate=!0,Ve=!0}}Ve===!0&&(Ye.updateMultisampleRenderTarget(Te),Ye.updateRenderTargetMipmap(Te))}P.setRenderTarget(Ae,Le,Ge),P.setClearColor($,se),dt!==void 0&&(J.viewport=dt),P.toneMapping=et}function Jt(A,G,re){let J=G.isScene===!0?G.overrideMaterial:null;for(let Q=0,Te=A.length;Q<Te;Q++){let Ie=A[Q],{object:Ae,geometry:Le,group:Ge}=Ie,et=Ie.material;et.allowOverride===!0&&J!==null&&(et=J),Ae.layers.test(re.layers)&&tn(Ae,G,re,Le,et,Ge)}}function tn(A,G,re,J,Q,Te){F!==null&&Q.isNodeMaterial&&F.setObject(A,Q),A.onBeforeRender(P,G,re,J,Q,Te),A.modelViewMatrix.multiplyMatrices(re.matrixWorldInverse,A.matrixWorld),A.normalMatrix.getNormalMatrix(A.modelViewMatrix),Q.onBeforeRender(P,G,re,J,A,Te),Q.transparent===!0&&Q.side===_i&&Q.forceSinglePass===!1?(Q.side=Wn,Q.needsUpdate=!0,P.renderBufferDirect(re,G,J,Q,A,Te),Q.side=qs,Q.needsUpdate=!0,P.renderBufferDirect(re,G,J,Q,A,Te),Q.side=_i):P.renderBufferDirect(re,G,J,Q,A,Te),A.onAfterRender(P,G,re,J,Q,Te)}function nn(A){let G=0;for(let re of A)re.texture!==null&&G++;return G}function zi(A,G,re){G.isScene!==!0&&(G=mn);let J=He.get(A),Q=M.state.lights,Te=M.state.shadowsArray,Ie=Q.state.version,Ae=fe.getParameters(A,Q.state,Te,G,re,M.state.lightProbeGridArray),Le=fe.getProgramCacheKey(Ae),Ge=J.programs;J.environment=A.isMeshStandardMaterial||A.isMeshLambertMaterial||A.isMeshPhongMaterial?G.environment:null,J.fog=G.fog;let et=A.isMeshStandardMaterial||A.isMeshLambertMaterial&&!A.envMap||A.isMeshPhongMaterial&&!A.envMap;J.envMap=I.get(A.envMap||J.environment,et),J.envMapRotation=J.environment!==null&&A.envMap===null?G.environmentRotation:A.envMapRotation,Ge===void 0&&(A.addEventListener("dispose",ct),Ge=new Map,J.programs=Ge,J.programVariants=new Map);let dt=Ge.get(Le);if(dt!==void 0){if(J.currentProgram===dt&&J.lightsStateVersion===Ie)return Oo(A,Ae),dt}else Ae.uniforms=fe.getUniforms(A),F!==null&&A.isNodeMaterial&&F.build(A,re,Ae),A.onBeforeCompile(Ae,P),dt=fe.acquireProgram(Ae,Le),Ge.set(Le,dt),J.uniforms=Ae.uniforms;let Ve=J.uniforms;return(!A.isShaderMaterial&&!A.isRawShaderMaterial||A.clipping===!0)&&(Ve.clippingPlanes=ue.uniform),Oo(A,Ae),J.needsLights=Ms(A),J.lightsStateVersion=Ie,J.needsLights&&(Ve.ambientLightColor.value=Q.state.ambient,Ve.lightProbe.value=Q.state.probe,Ve.sunLights.value=Q.state.sun,Ve.sunLightShadows.value=Q.state.sunShadow,Ve.directionalLights.value=Q.state.directional,Ve.directionalLightShadows.value=Q.state.directionalShadow,Ve.spotLights.value=Q.state.spot,Ve.spotLightShadows.value=Q.state.spotShadow,Ve.rectAreaLights.value=Q.state.rectArea,Ve.ltc_1.value=Q.state.rectAreaLTC1,Ve.ltc_2.value=Q.state.rectAreaLTC2,Ve.pointLights.value=Q.state.point,Ve.pointLightShadows.value=Q.state.pointShadow,Ve.hemisphereLights.value=Q.state.hemi,Ve.sunShadowMatrix.value=Q.state.sunShadowMatrix,Ve.sunShadowCascade.value=Q.state.sunShadowCascade,Ve.directionalShadowMatrix.value=Q.state.directionalShadowMatrix,Ve.spotLightMatrix.value=Q.state.spotLightMatrix,Ve.spotLightMap.value=Q.state.spotLightMap,Ve.pointShadowMatrix.value=Q.state.pointShadowMatrix),J.numLightProbeGrids=nn(M.state.lightProbeGridArray),J.currentProgram=dt,J.uniformsList=null,dt}function Yn(A,G,re,J,Q){let Te=He.get(A),Ie=Te.currentProgram.id+","+J+","+Q,Ae=Te.programVariants.get(Ie);return Ae===void 0?(Ae=zi(A,G,re),Te.programVariants.set(Ie,Ae)):(Te.currentProgram=Ae,Te.uniformsList=null,Te.outputColorSpace=J,Te.toneMapping=Q),Ae}function bs(A){if(A.uniformsList===null){let G=A.currentProgram.getUniforms();A.uniformsList=go.seqWithValue(G.seq,A.uniforms)}return A.uniformsList}function Oo(A,G){let re=He.get(A);re.outputColorSpace=G.outputColorSpace,re.batching=G.batching,re.batchingColor=G.batchingColor,re.instancing=G.instancing,re.instancingColor=G.instancingColor,re.instancingMorph=G.instancingMorph,re.skinning=G.skinning,re.morphTargets=G.morphTargets,re.morphNormals=G.morphNormals,re.morphColors=G.morphColors,re.morphTargetsCount=G.morphTargetsCount,re.numClippingPlanes=G.numClippingPlanes,re.numIntersection=G.numClipIntersection,re.vertexAlphas=G.vertexAlphas,re.vertexTangents=G.vertexTangents,re.toneMapping=G.toneMapping}function Uo(A,G,re,J,Q){G.isScene!==!0&&(G=mn),Ye.resetTextureUnits();let Te=G.fog,Ie=J.isMeshStandardMaterial||J.isMeshLambertMaterial||J.isMeshPhongMaterial?G.environment:null,Ae=de===null?P.outputColorSpace:de.isXRRenderTarget===!0?de.texture.colorSpace:xt.workingColorSpace,Le=J.isMeshStandardMaterial||J.isMeshLambertMaterial&&!J.envMap||J.isMeshPhongMaterial&&!J.envMap,Ge=I.get(J.envMap||Ie,Le),et=J.vertexColors===!0&&!!re.attributes.color&&re.attributes.color.itemSize===4,dt=!!re.attributes.tangent&&(!!J.normalMap||J.anisotropy>0),Ve=!!re.morphAttributes.position,ft=!!re.morphAttributes.normal,Yt=!!re.morphAttributes.color,Ct=Zi;J.toneMapped&&(de===null||de.isXRRenderTarget===!0)&&(Ct=P.toneMapping);let Pt=re.morphAttributes.position||re.morphAttributes.normal||re.morphAttributes.color,gn=Pt!==void 0?Pt.length:0,Fe=He.get(J),an=M.state.lights;if(Bt===!0&&(rn===!0||A!==ee)){let It=A===ee&&J.id===K;ue.setState(J,A,It)}let gt=!1,ns=!1;J.version===Fe.__version?Fe.needsLights&&Fe.lightsStateVersion!==an.state.version||Q.isBatchedMesh&&Fe.batching===!1||!Q.isBatchedMesh&&Fe.batching===!0||Q.isBatchedMesh&&Fe.batchingColor===!0&&Q._colorsTexture===null||Q.isBatchedMesh&&Fe.batchingColor===!1&&Q._colorsTexture!==null||Q.isInstancedMesh&&Fe.instancing===!1||!Q.isInstancedMesh&&Fe.instancing===!0||Q.isSkinnedMesh&&Fe.skinning===!1||!Q.isSkinnedMesh&&Fe.skinning===!0||Q.isInstancedMesh&&Fe.instancingColor===!0&&Q.instanceColor===null||Q.isInstancedMesh&&Fe.instancingColor===!1&&Q.instanceColor!==null||Q.isInstancedMesh&&Fe.instancingMorph===!0&&Q.morphTexture===null||Q.isInstancedMesh&&Fe.instancingMorph===!1&&Q.morphTexture!==null||Fe.envMap!==Ge||J.fog===!0&&Fe.fog!==Te||Fe.numClippingPlanes!==void 0&&(Fe.numClippingPlanes!==ue.numPlanes||Fe.numIntersection!==ue.numIntersection)||Fe.vertexAlphas!==et||Fe.vertexTangents!==dt||Fe.morphTargets!==Ve||Fe.morphNormals!==ft||Fe.morphColors!==Yt||Fe.morphTargetsCount!==gn||Fe.numLightProbeGrids!==nn(M.state.lightProbeGridArray)?gt=!0:(Fe.outputColorSpace!==Ae||Fe.toneMapping!==Ct)&&(ns=!0):(gt=!0,Fe.__version=J.version);let ln=Fe.currentProgram;(gt===!0||ns===!0)&&(ln=ns===!0?Yn(J,G,Q,Ae,Ct):zi(J,G,Q),F&&J.isNodeMaterial&&F.onUpdateProgram(J,ln,Fe));let Cr=!1,Vi=!1,is=!1,ut=ln.getUniforms(),jt=Fe.uniforms;if(we.useProgram(ln.program)&&(Cr=!0,Vi=!0,is=!0),J.id!==K&&(K=J.id,Vi=!0),Cr||ee!==A){we.buffers.depth.getReversed()&&A.reversedDepth!==!0&&(A._reversedDepth=!0,A.updateProjectionMatrix()),ut.setValue(k,"projectionMatrix",A.projectionMatrix),ut.setValue(k,"viewMatrix",A.matrixWorldInverse);let cn=ut.map.cameraPosition;cn!==void 0&&cn.setValue(k,bn.setFromMatrixPosition(A.matrixWorld)),lt.logarithmicDepthBuffer&&ut.setValue(k,"logDepthBufFC",2/(Math.log(A.far+1)/Math.LN2)),(J.isMeshPhongMaterial||J.isMeshToonMaterial||J.isMeshLambertMaterial||J.isMeshBasicMaterial||J.isMeshStandardMaterial||J.isShaderMaterial)&&ut.setValue(k,"isOrthographic",A.isOrthographicCamera===!0),ee!==A&&(ee=A,Vi=!0,is=!0)}if(Fe.needsLights&&(an.state.sunShadowMap.length>0&&ut.setValue(k,"sunShadowMap",an.state.sunShadowMap,Ye),an.state.directionalShadowMap.length>0&&ut.setValue(k,"directionalShadowMap",an.state.directionalShadowMap,Ye),an.state.spotShadowMap.length>0&&ut.setValue(k,"spotShadowMap",an.state.spotShadowMap,Ye),an.state.pointShadowMap.length>0&&ut.setValue(k,"pointShadowMap",an.state.pointShadowMap,Ye)),Q.isSkinnedMesh){ut.setOptional(k,Q,"bindMatrix"),ut.setOptional(k,Q,"bindMatrixInverse");let It=Q.skeleton;It&&(It.boneTexture===null&&It.computeBoneTexture(),ut.setValue(k,"boneTexture",It.boneTexture,Ye))}Q.isBatchedMesh&&(ut.setOptional(k,Q,"batchingTexture"),ut.setValue(k,"batchingTexture",Q._matricesTexture,Ye),ut.setOptional(k,Q,"batchingIdTexture"),ut.setValue(k,"batchingIdTexture",Q._indirectTexture,Ye),ut.setOptional(k,Q,"batchingColorTexture"),Q._colorsTexture!==null&&ut.setValue(k,"batchingColorTexture",Q._colorsTexture,Ye));let Fn=re.morphAttributes;if((Fn.position!==void 0||Fn.normal!==void 0||Fn.color!==void 0)&&he.update(Q,re,ln),(Vi||Fe.receiveShadow!==Q.receiveShadow)&&(Fe.receiveShadow=Q.receiveShadow,ut.setValue(k,"receiveShadow",Q.receiveShadow)),(J.isMeshStandardMaterial||J.isMeshLambertMaterial||J.isMeshPhongMaterial)&&J.envMap===null&&G.environment!==null&&(jt.envMapIntensity.value=G.environmentIntensity),jt.dfgLUT!==void 0&&(jt.dfgLUT.value=l1()),Vi){if(ut.setValue(k,"toneMappingExposure",P.toneMappingExposure),Fe.needsLights&&Ar(jt,is),Te&&J.fog===!0&&ye.refreshFogUniforms(jt,Te),ye.refreshMaterialUniforms(jt,J,te,Y,M.state.transmissionRenderTarget[A.id]),Fe.needsLights&&Fe.numLightProbeGrids>0){let It=y,cn=0;for(let In of M.state.lightProbeGridArray)In.texture!==null&&(It.textures[cn]=In.texture,It.min[cn]=In.boundingBox.min,It.max[cn]=In.boundingBox.max,It.resolution[cn]=In.resolution,cn++);for(let In in It)It[In].length=cn;jt.probesSH.value=It.textures,jt.probesMin.value=It.min,jt.probesMax.value=It.max,jt.probesResolution.value=It.resolution}go.upload(k,bs(Fe),jt,Ye)}if(J.isShaderMaterial&&J.uniformsNeedUpdate===!0&&(go.upload(k,bs(Fe),jt,Ye),J.uniformsNeedUpdate=!1),J.isSpriteMaterial&&ut.setValue(k,"center",Q.center),ut.setValue(k,"modelViewMatrix",Q.modelViewMatrix),ut.setValue(k,"normalMatrix",Q.normalMatrix),ut.setValue(k,"modelMatrix",Q.matrixWorld),J.uniformsGroups!==void 0){let It=J.uniformsGroups;for(let cn=0,In=It.length;cn<In;cn++){let ja=It[cn];We.update(ja,ln),We.bind(ja,ln)}}return ln}function Ar(A,G){A.ambientLightColor.needsUpdate=G,A.lightProbe.needsUpdate=G,A.sunLights.needsUpdate=G,A.sunLightShadows.needsUpdate=G,A.directionalLights.needsUpdate=G,A.directionalLightShadows.needsUpdate=G,A.pointLights.needsUpdate=G,A.pointLightShadows.needsUpdate=G,A.spotLights.needsUpdate=G,A.spotLightShadows.needsUpdate=G,A.rectAreaLights.needsUpdate=G,A.hemisphereLights.needsUpdate=G}function Ms(A){return A.isMeshLambertMaterial||A.isMeshToonMaterial||A.isMeshPhongMaterial||A.isMeshStandardMaterial||A.isShadowMaterial||A.isShaderMaterial&&A.lights===!0}this.getActiveCubeFace=function(){return Z},this.getActiveMipmapLevel=function(){return H},this.getRenderTarget=function(){return de},this.setRenderTargetTextures=function(A,G,re){let J=He.get(A);J.__autoAllocateDepthBuffer=A.resolveDepthBuffer===!1,J.__autoAllocateDepthBuffer===!1&&(J.__useRenderToTexture=!1),He.get(A.texture).__webglTexture=G,He.get(A.depthTexture).__webglTexture=J.__autoAllocateDepthBuffer?void 0:re,J.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(A,G){let re=He.get(A);re.__webglFramebuffer=G,re.__useDefaultFramebuffer=G===void 0},this.setRenderTarget=function(A,G=0,re=0){de=A,Z=G,H=re;let J=null,Q=!1,Te=!1;if(A){let Ae=He.get(A);if(Ae.__useDefaultFramebuffer!==void 0){we.bindFramebuffer(k.FRAMEBUFFER,Ae.__webglFramebuffer),oe.copy(A.viewport),ie.copy(A.scissor),ae=A.scissorTest,we.viewport(oe),we.scissor(ie),we.setScissorTest(ae),K=-1;return}else if(Ae.__webglFramebuffer===void 0)Ye.setupRenderTarget(A);else if(Ae.__hasExternalTextures)Ye.rebindTextures(A,He.get(A.texture).__webglTexture,He.get(A.depthTexture).__webglTexture);else if(A.depthBuffer){let et=A.depthTexture;if(Ae.__boundDepthTexture!==et){if(et!==null&&He.has(et)&&(A.width!==et.image.width||A.height!==et.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ye.setupDepthRenderbuffer(A)}}let Le=A.texture;(Le.isData3DTexture||Le.isDataArrayTexture||Le.isCompressedArrayTexture)&&(Te=!0);let Ge=He.get(A).__webglFramebuffer;A.isWebGLCubeRenderTarget?(Array.isArray(Ge[G])?J=Ge[G][re]:J=Ge[G],Q=!0):A.samples>0&&Ye.useMultisampledRTT(A)===!1?J=He.get(A).__webglMultisampledFramebuffer:Array.isArray(Ge)?J=Ge[re]:J=Ge,oe.copy(A.viewport),ie.copy(A.scissor),ae=A.scissorTest}else oe.copy(Be).multiplyScalar(te).floor(),ie.copy(ot).multiplyScalar(te).floor(),ae=at;if(re!==0&&(J=z),we.bindFramebuffer(k.FRAMEBUFFER,J)&&we.drawBuffers(A,J),we.viewport(oe),we.scissor(ie),we.setScissorTest(ae),Q){let Ae=He.get(A.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_CUBE_MAP_POSITIVE_X+G,Ae.__webglTexture,re)}else if(Te){let Ae=G;for(let Le=0;Le<A.textures.length;Le++){let Ge=He.get(A.textures[Le]);k.framebufferTextureLayer(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0+Le,Ge.__webglTexture,re,Ae)}}else if(A!==null&&re!==0){let Ae=He.get(A.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,Ae.__webglTexture,re)}K=-1};function Rr(A){let G=He.get(A);return(G.__readFormat!==A.format||G.__readType!==A.type)&&(G.__readFormat=A.format,G.__readType=A.type,G.__formatReadable=lt.textureFormatReadable(A.format),G.__typeReadable=lt.textureTypeReadable(A.type)),G}this.readRenderTargetPixels=function(A,G,re,J,Q,Te,Ie,Ae=0){if(!(A&&A.isWebGLRenderTarget)){tt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Le=He.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le){we.bindFramebuffer(k.FRAMEBUFFER,Le);try{let Ge=A.textures[Ae],et=Ge.format,dt=Ge.type;A.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Ae);let Ve=Rr(Ge);if(Ve.__formatReadable===!1){tt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ve.__typeReadable===!1){tt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}G>=0&&G<=A.width-J&&re>=0&&re<=A.height-Q&&k.readPixels(G,re,J,Q,ve.convert(et),ve.convert(dt),Te)}finally{let Ge=de!==null?He.get(de).__webglFramebuffer:null;we.bindFramebuffer(k.FRAMEBUFFER,Ge)}}},this.readRenderTargetPixelsAsync=async function(A,G,re,J,Q,Te,Ie,Ae=0){if(!(A&&A.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Le=He.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le)if(G>=0&&G<=A.width-J&&re>=0&&re<=A.height-Q){we.bindFramebuffer(k.FRAMEBUFFER,Le);let Ge=A.textures[Ae],et=Ge.format,dt=Ge.type;A.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Ae);let Ve=Rr(Ge);if(Ve.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ve.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let ft=k.createBuffer();k.bindBuffer(k.PIXEL_PACK_BUFFER,ft),k.bufferData(k.PIXEL_PACK_BUFFER,Te.byteLength,k.STREAM_READ),k.readPixels(G,re,J,Q,ve.convert(et),ve.convert(dt),0),k.bindBuffer(k.PIXEL_PACK_BUFFER,null);let Yt=de!==null?He.get(de).__webglFramebuffer:null;we.bindFramebuffer(k.FRAMEBUFFER,Yt);let Ct=k.fenceSync(k.SYNC_GPU_COMMANDS_COMPLETE,0);return k.flush(),await vm(k,Ct,4),k.bindBuffer(k.PIXEL_PACK_BUFFER,ft),k.getBufferSubData(k.PIXEL_PACK_BUFFER,0,Te),k.bindBuffer(k.PIXEL_PACK_BUFFER,null),k.deleteBuffer(ft),k.deleteSync(Ct),Te}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(A,G=null,re=0){let J=Math.pow(2,-re),Q=Math.floor(A.image.width*J),Te=Math.floor(A.image.height*J),Ie=G!==null?G.x:0,Ae=G!==null?G.y:0;Ye.setTexture2D(A,0),k.copyTexSubImage2D(k.TEXTURE_2D,re,0,0,Ie,Ae,Q,Te),we.unbindTexture()},this.copyTextureToTexture=function(A,G,re=null,J=null,Q=0,Te=0){let Ie,Ae,Le,Ge,et,dt,Ve,ft,Yt,Ct=A.isCompressedTexture?A.mipmaps[Te]:A.image;if(re!==null)Ie=re.max.x-re.min.x,Ae=re.max.y-re.min.y,Le=re.isBox3?re.max.z-re.min.z:1,Ge=re.min.x,et=re.min.y,dt=re.isBox3?re.min.z:0;else{let ut=Math.pow(2,-Q);Ie=Math.floor(Ct.width*ut),Ae=Math.floor(Ct.height*ut),A.isDataArrayTexture?Le=Ct.depth:A.isData3DTexture?Le=Math.floor(Ct.depth*ut):Le=1,Ge=0,et=0,dt=0}J!==null?(Ve=J.x,ft=J.y,Yt=J.z):(Ve=0,ft=0,Yt=0);let Pt=ve.convert(G.format),gn=ve.convert(G.type),Fe;G.isData3DTexture?(Ye.setTexture3D(G,0),Fe=k.TEXTURE_3D):G.isDataArrayTexture||G.isCompressedArrayTexture?(Ye.setTexture2DArray(G,0),Fe=k.TEXTURE_2D_ARRAY):(Ye.setTexture2D(G,0),Fe=k.TEXTURE_2D),we.activeTexture(k.TEXTURE0),we.pixelStorei(k.UNPACK_FLIP_Y_WEBGL,G.flipY),we.pixelStorei(k.UNPACK_PREMULTIPLY_ALPHA_WEBGL,G.premultiplyAlpha),we.pixelStorei(k.UNPACK_ALIGNMENT,G.unpackAlignment);let an=we.getParameter(k.UNPACK_ROW_LENGTH),gt=we.getParameter(k.UNPACK_IMAGE_HEIGHT),ns=we.getParameter(k.UNPACK_SKIP_PIXELS),ln=we.getParameter(k.UNPACK_SKIP_ROWS),Cr=we.getParameter(k.UNPACK_SKIP_IMAGES);we.pixelStorei(k.UNPACK_ROW_LENGTH,Ct.width),we.pixelStorei(k.UNPACK_IMAGE_HEIGHT,Ct.height),we.pixelStorei(k.UNPACK_SKIP_PIXELS,Ge),we.pixelStorei(k.UNPACK_SKIP_ROWS,et),we.pixelStorei(k.UNPACK_SKIP_IMAGES,dt);let Vi=A.isDataArrayTexture||A.isData3DTexture,is=G.isDataArrayTexture||G.isData3DTexture;if(A.isDepthTexture){let ut=He.get(A),jt=He.get(G),Fn=He.get(ut.__renderTarget),It=He.get(jt.__renderTarget);we.bindFramebuffer(k.READ_FRAMEBUFFER,Fn.__webglFramebuffer),we.bindFramebuffer(k.DRAW_FRAMEBUFFER,It.__webglFramebuffer);for(let cn=0;cn<Le;cn++)Vi&&(k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,He.get(A).__webglTexture,Q,dt+cn),k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,He.get(G).__webglTexture,Te,Yt+cn)),k.blitFramebuffer(Ge,et,Ge+Ie,et+Ae,Ve,ft,Ve+Ie,ft+Ae,k.DEPTH_BUFFER_BIT,k.NEAREST);we.bindFramebuffer(k.READ_FRAMEBUFFER,null),we.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else if(Q!==0||A.isRenderTargetTexture||He.has(A)){let ut=He.get(A),jt=He.get(G);we.bindFramebuffer(k.READ_FRAMEBUFFER,D),we.bindFramebuffer(k.DRAW_FRAMEBUFFER,V);for(let Fn=0;Fn<Le;Fn++)Vi?k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,ut.__webglTexture,Q,dt+Fn):k.framebufferTexture2D(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,ut.__webglTexture,Q),is?k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,jt.__webglTexture,Te,Yt+Fn):k.framebufferTexture2D(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,jt.__webglTexture,Te),Q!==0?k.blitFramebuffer(Ge,et,Ge+Ie,et+Ae,Ve,ft,Ve+Ie,ft+Ae,k.COLOR_BUFFER_BIT,k.NEAREST):is?k.copyTexSubImage3D(Fe,Te,Ve,ft,Yt+Fn,Ge,et,Ie,Ae):k.copyTexSubImage2D(Fe,Te,Ve,ft,Ge,et,Ie,Ae);we.bindFramebuffer(k.READ_FRAMEBUFFER,null),we.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else is?A.isDataTexture||A.isData3DTexture?k.texSubImage3D(Fe,Te,Ve,ft,Yt,Ie,Ae,Le,Pt,gn,Ct.data):G.isCompressedArrayTexture?k.compressedTexSubImage3D(Fe,Te,Ve,ft,Yt,Ie,Ae,Le,Pt,Ct.data):k.texSubImage3D(Fe,Te,Ve,ft,Yt,Ie,Ae,Le,Pt,gn,Ct):A.isDataTexture?k.texSubImage2D(k.TEXTURE_2D,Te,Ve,ft,Ie,Ae,Pt,gn,Ct.data):A.isCompressedTexture?k.compressedTexSubImage2D(k.TEXTURE_2D,Te,Ve,ft,Ct.width,Ct.height,Pt,Ct.data):k.texSubImage2D(k.TEXTURE_2D,Te,Ve,ft,Ie,Ae,Pt,gn,Ct);we.pixelStorei(k.UNPACK_ROW_LENGTH,an),we.pixelStorei(k.UNPACK_IMAGE_HEIGHT,gt),we.pixelStorei(k.UNPACK_SKIP_PIXELS,ns),we.pixelStorei(k.UNPACK_SKIP_ROWS,ln),we.pixelStorei(k.UNPACK_SKIP_IMAGES,Cr),Te===0&&G.generateMipmaps===!0&&G.mipmapsAutoUpdate===!0&&k.generateMipmap(Fe),we.unbindTexture()},this.initRenderTarget=function(A){He.get(A).__webglFramebuffer===void 0&&Ye.setupRenderTarget(A)},this.initTexture=function(A){A.isCubeTexture?Ye.setTextureCube(A,0):A.isData3DTexture?Ye.setTexture3D(A,0):A.isDataArrayTexture||A.isCompressedArrayTexture?Ye.setTexture2DArray(A,0):Ye.setTexture2D(A,0),we.unbindTexture()},this.resetState=function(){Z=0,H=0,de=null,we.reset(),Me.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return pi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=xt._getDrawingBufferColorSpace(e),t.unpackColorSpace=xt._getUnpackColorSpace()}};function c1(n,e){let t={};for(let[i,s]of Object.entries(n))t[i]=new fa(new Float32Array(Math.max(1,e)*s),s),t[i].setUsage(ed);return t}function Ua(n,e,t){let i=n&&Object.values(n)[0];return i&&i.count>=t?n:c1(e,Math.ceil(t*1.25))}function vs(n,...e){for(let t of e.length?e:Object.keys(n))n[t].needsUpdate=!0}function Ys(n,e,t,i){let s=new xi(rg(n,e,{}),t);return s.frustumCulled=!1,s.renderOrder=i,s.userData={corners:n,index:e,buffers:null},s}function _o(n,e,t){n.userData.buffers!==e&&(n.geometry.dispose(),n.geometry=rg(n.userData.corners,n.userData.index,e),n.userData.buffers=e),n.geometry.instanceCount=t,n.visible=t>0}function rg(n,e,t){let i=new ya;i.setAttribute("position",new ni(Float32Array.from(n),2)),i.setIndex(e);for(let[s,r]of Object.entries(t))i.setAttribute(s,r);return i.boundingSphere=new Vs,i}var vo=[[-1,-1,1,-1,1,1,-1,1],[0,1,2,0,2,3]];function og(){return{uViewProjection:{value:new $t},uSize:{value:new nt(1,1)},uReference:{value:1},uTime:{value:0},uStill:{value:0},uRaises:{value:new j},uLowers:{value:new j},uBoth:{value:new j},uBackground:{value:new j(1,1,1)},uInk:{value:new j},uDark:{value:0},uDepthFade:{value:0},uShare:{value:1}}}function Zs(n,e,t,i=!1){return new ao({glslVersion:Ia,uniforms:n,vertexShader:`precision highp float;
${e}`,fragmentShader:`precision highp float;
out vec4 outColour;
${t}`,side:_i,transparent:!0,premultipliedAlpha:!0,blending:pc,blendSrc:mc,blendDst:Ma,depthTest:i,depthWrite:i})}var ag=4,u1=`
${Ls}
in vec2 position;
in vec3 iCentre; in vec4 iBody; in vec4 iColour; // body: radius px, own effect, selected, focus; colour: rgb, fresh
uniform float uDepthFade; uniform float uShare;
out vec2 vAt; out float vRadius; out float vOwn; out float vSelected; out float vFocus; out vec3 vColour; out float vFresh;
void main() {
  vec4 c = toScreen(iCentre);
  vRadius = iBody.x * c.w;
  vOwn = iBody.y; vSelected = iBody.z; vColour = iColour.rgb; vFresh = iColour.w * (1.0 - uShare);
  float near = clamp(c.w, 0.0, 1.0);
  vFocus = iBody.w * mix(1.0, near * near, uDepthFade);
  vAt = position * (vRadius + 14.0);
  gl_Position = c.w == 0.0 ? vec4(2.0, 2.0, 2.0, 1.0) : fromScreen(c.xy + vAt, c.z);
}`,h1=`
uniform vec3 uRaises; uniform vec3 uLowers; uniform vec3 uBackground; uniform vec3 uInk; uniform float uDark;
in vec2 vAt; in float vRadius; in float vOwn; in float vSelected; in float vFocus; in vec3 vColour; in float vFresh;
float disc(float off, float radius) { return 1.0 - smoothstep(radius - 0.6, radius + 0.6, off); }
float band(float off, float radius, float width) { return 1.0 - smoothstep(width * 0.5 - 0.4, width * 0.5 + 0.6, abs(off - radius)); }
void main() {
  float off = length(vAt);
  vec2 p = vAt / max(vRadius, 1.0);
  float z = sqrt(max(0.0, 1.0 - dot(p, p)));
  float light = 0.90 + 0.16 * dot(vec3(p, z), normalize(vec3(-0.45, 0.7, 0.55)));
  vec3 body = mix(uBackground, vColour * light, mix(0.22, 1.0, vFocus));
  float edge = vRadius + (vOwn == 0.0 ? 1.4 : 4.8);
  float cover = disc(off, edge);
  vec3 colour = mix(uBackground, body, disc(off, vRadius));
  if (vOwn != 0.0) {
    float turn = atan(vAt.x, vAt.y) / 6.2831853; // from the top, clockwise
    turn = turn < 0.0 ? turn + 1.0 : turn;
    float ring = band(off, vRadius + 3.0, 1.8);
    float on = step(turn, min(abs(vOwn), 1.0));
    vec3 tint = vOwn > 0.0 ? uRaises : uLowers;
    vec3 track = mix(uBackground, uInk, 0.14);
    colour = mix(colour, mix(track, mix(uBackground, tint, mix(0.2, 0.85, vFocus)), on), ring);
  }
  float selected = band(off, edge + 2.4, 2.4) * step(0.5, vSelected);
  float fresh = band(off, edge + 2.0 + 8.0 * (1.0 - vFresh), 1.6) * vFresh;
  colour = mix(colour, uInk, max(selected, fresh * (1.0 - cover)));
  float alpha = max(cover, max(selected, fresh));
  if (alpha < 0.01) discard;
  outColour = vec4(colour * alpha, alpha);
}`,lg={iCentre:3,iBody:4,iColour:4},cg=n=>Ys(...vo,Zs(n,u1,h1,!0),3);var[d1,f1]=[13,3.6],ug=12,p1=.7,m1=1.25,au=[.1,.3,1],lu=n=>Math.max(f1,d1*Math.min(1,Math.sqrt(ug/Math.max(1,n)))),Fa=(n,e)=>Math.max(1,e*Math.min(Math.abs(n),m1)**p1),cu=n=>n===nl?1:n===tl?.66:.4;function hg(n,e,t){let i=t<=ug?21:t<=40?14:Math.max(3.6,14*Math.sqrt(40/t)),s=i*.36;return e>0?Math.sqrt(s**2+(i**2-s**2)*Math.min(1,Math.max(0,n/e))):s}var g1=80,yd={least:0,stable:0,lag:null,group:null};function dg(n,{filter:e=yd,sizing:t=sn.drives,room:i=1}={}){let s=new Float32Array(n.n),r=[],o=lu(n.n)*i;for(let h=0;h<n.m;h++){let d=$e(n,h,Ue.source);Rs(n,h)?n.n<=g1&&$e(n,h,Ue.lag)>0&&(s[d]=Ln(n,d,sn.own)):x1(n,h,e)&&r.push(_1(n,h,o))}let a=0,c=h=>Ln(n,h,t)||0;for(let h=0;h<n.n;h++)a=Math.max(a,c(h));let l=Float32Array.from({length:n.n},(h,d)=>i*hg(c(d),a,n.n)),u=l.map((h,d)=>h+(s[d]===0?1:ag+.5));return r.sort((h,d)=>h.strength-d.strength),v1(r,n.n),dp(r).forEach((h,d)=>r[d].bend=h),{links:r,radii:l,outer:u,own:s,widest:o}}function x1(n,e,{least:t,stable:i=0,lag:s,group:r=null}){if(nr(n,e)<t||s!==null&&$e(n,e,Ue.lag)!==s||i>0&&!($e(n,e,Ue.stability)>=i-1e-6))return!1;let o=a=>Ln(n,$e(n,e,a),sn.group)===r;return r===null||o(Ue.source)||o(Ue.target)}function _1(n,e,t){let[i,s,r]=[Ue.source,Ue.target,Ue.lag].map(h=>$e(n,e,h)),o=nr(n,e),[a,c]=[$e(n,e,Ue.low),$e(n,e,Ue.high)],l=Number.isFinite(a+c)&&!ir(n,e)?Math.max(Math.abs(a),Math.abs(c)):o,u=di(n,e);return{row:e,key:il(n.n,i,s,r),source:i,target:s,lag:r,way:Cs(n,e),figure:Is(n,e),strength:o,width:Fa(o,t),reach:Fa(l,t),certainty:u,opacity:cu(u),dashed:Go(n,e)&&!ir(n,e),directed:Ti(n,e),fresh:sl(n,e),bend:0,leads:!1,more:0}}function v1(n,e){let t=new Map,i=new Map;for(let s of n){let r=s.source*e+s.target,o=t.get(r);(!o||s.certainty>rs||o.certainty===rs)&&t.set(r,s),i.set(r,(i.get(r)??-1)+1)}for(let[s,r]of t)[r.leads,r.more]=[!0,i.get(s)]}var Sd=(n,e)=>n.flatMap((t,i)=>e.has(t.source)||e.has(t.target)?[i]:[]);function uu(n,e){let t=new Set(e);for(let{source:i,target:s}of n)e.has(i)&&t.add(s),e.has(s)&&t.add(i);return t}function fg(n){let e=0;for(let t=1;t<n.n;t++)Ln(n,t,sn.drives)>Ln(n,e,sn.drives)&&(e=t);return e}var pg=.15,mg=.35,gg=3,y1=24,S1=.05;function _g(n,{chosen:e,hover:t,overview:i,subject:s=null,ways:r=null,still:o=!1}){let{links:a}=n,c=e.size===1?e.values().next().value:e.size?null:s,l=r?b1(a,r,e):e.size?uu(a,e):null,u=new Set(r?r.flat():e.size?Sd(a,e).filter(p=>a[p].leads||M1(a[p],e)):[]),h=t===null?null:t.node!==void 0?new Set(Sd(a,new Set([t.node])).filter(p=>a[p].leads)):w1(a,t.link),d=h??(l?u:new Set(c===null?[]:E1(a,c)));return{chosen:e,near:l,subject:c,rows:d,news:l||h?[]:xg([...i].filter(p=>a[p].fresh&&!a[p].gone&&a[p].strength>=S1)).slice(0,gg),node:p=>l&&!l.has(p)?pg:1,link(p){return h?.has(p)?1:u.has(p)?h?mg:1:i.has(p)?l?pg:h?mg:1:0},beating:(r&&!h?r[0]??[]:xg([...d].filter(p=>!a[p].gone))).slice(0,o?y1:gg)}}var b1=(n,e,t)=>new Set([...t,...e.flat().flatMap(i=>[n[i].source,n[i].target])]),xg=n=>n.sort((e,t)=>t-e),M1=({source:n,target:e},t)=>t.size===2&&t.has(n)&&t.has(e);function w1(n,e){let{source:t,target:i}=n[e];return new Set(n.flatMap((s,r)=>s.source===t&&s.target===i?[r]:[]))}var E1=(n,e)=>n.flatMap((t,i)=>t.leads&&!t.gone&&(t.target===e||!t.directed&&t.source===e)?[i]:[]);var vg={type:"change"},Md={type:"start"},Sg={type:"end"},hu=new ro,yg=new ti,T1=Math.cos(70*rd.DEG2RAD),vn=new j,$n=2*Math.PI,Et={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},bd=1e-6,du=class extends Sa{constructor(e,t=null){super(e,t),this.state=Et.NONE,this.target=new j,this.cursor=new j,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Ii.ROTATE,MIDDLE:Ii.DOLLY,RIGHT:Ii.PAN},this.touches={ONE:Xs.ROTATE,TWO:Xs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new j,this._lastQuaternion=new ii,this._lastTargetPosition=new j,this._quat=new ii().setFromUnitVectors(e.up,new j(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new co,this._sphericalDelta=new co,this._scale=1,this._panOffset=new j,this._rotateStart=new nt,this._rotateEnd=new nt,this._rotateDelta=new nt,this._panStart=new nt,this._panEnd=new nt,this._panDelta=new nt,this._dollyStart=new nt,this._dollyEnd=new nt,this._dollyDelta=new nt,this._dollyDirection=new j,this._mouse=new nt,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=R1.bind(this),this._onPointerDown=A1.bind(this),this._onPointerUp=C1.bind(this),this._onContextMenu=U1.bind(this),this._onMouseWheel=L1.bind(this),this._onKeyDown=D1.bind(this),this._onTouchStart=N1.bind(this),this._onTouchMove=O1.bind(this),this._onMouseDown=P1.bind(this),this._onMouseMove=I1.bind(this),this._interceptControlDown=F1.bind(this),this._interceptControlUp=B1.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Et.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(vg),this.update(),this.state=Et.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;vn.copy(t).sub(this.target),vn.applyQuaternion(this._quat),this._spherical.setFromVector3(vn),this.autoRotate&&this.state===Et.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=$n:i>Math.PI&&(i-=$n),s<-Math.PI?s+=$n:s>Math.PI&&(s-=$n),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(vn.setFromSpherical(this._spherical),vn.applyQuaternion(this._quatInverse),t.copy(this.target).add(vn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=vn.length();o=this._clampDistance(a*this._scale);let c=a-o;this.object.position.addScaledVector(this._dollyDirection,c),this.object.updateMatrixWorld(),r=!!c}else if(this.object.isOrthographicCamera){let a=new j(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let c=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=c!==this.object.zoom;let l=new j(this._mouse.x,this._mouse.y,0);l.unproject(this.object),this.object.position.sub(l).add(a),this.object.updateMatrixWorld(),o=vn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(hu.origin.copy(this.object.position),hu.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(hu.direction))<T1?this.object.lookAt(this.target):(yg.setFromNormalAndCoplanarPoint(this.object.up,this.target),hu.intersectPlane(yg,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>bd||8*(1-this._lastQuaternion.dot(this.object.quaternion))>bd||this._lastTargetPosition.distanceToSquared(this.target)>bd?(this.dispatchEvent(vg),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?$n/60*this.autoRotateSpeed*e:$n/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){vn.setFromMatrixColumn(t,0),vn.multiplyScalar(-e),this._panOffset.add(vn)}_panUp(e,t){this.screenSpacePanning===!0?vn.setFromMatrixColumn(t,1):(vn.setFromMatrixColumn(t,0),vn.crossVectors(this.object.up,vn)),vn.multiplyScalar(e),this._panOffset.add(vn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;vn.copy(s).sub(this.target);let r=vn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft($n*this._rotateDelta.x/t.clientHeight),this._rotateUp($n*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp($n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-$n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft($n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-$n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft($n*this._rotateDelta.x/t.clientHeight),this._rotateUp($n*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new nt,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function A1(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function R1(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function C1(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(Sg),this.state=Et.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function P1(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case Ii.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=Et.DOLLY;break;case Ii.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Et.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Et.ROTATE}break;case Ii.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Et.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Et.PAN}break;default:this.state=Et.NONE}this.state!==Et.NONE&&this.dispatchEvent(Md)}function I1(n){switch(this.state){case Et.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case Et.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case Et.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function L1(n){this.enabled===!1||this.enableZoom===!1||this.state!==Et.NONE||(n.preventDefault(),this.dispatchEvent(Md),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(Sg))}function D1(n){this.enabled!==!1&&this._handleKeyDown(n)}function N1(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Xs.ROTATE:if(this.enableRotate===!1){this.state=Et.NONE;break}this._handleTouchStartRotate(n),this.state=Et.TOUCH_ROTATE;break;case Xs.PAN:if(this.enablePan===!1){this.state=Et.NONE;break}this._handleTouchStartPan(n),this.state=Et.TOUCH_PAN;break;default:this.state=Et.NONE}break;case 2:switch(this.touches.TWO){case Xs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=Et.TOUCH_DOLLY_PAN;break;case Xs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=Et.TOUCH_DOLLY_ROTATE;break;default:this.state=Et.NONE}break;default:this.state=Et.NONE}this.state!==Et.NONE&&this.dispatchEvent(Md)}function O1(n){switch(this._trackPointer(n),this.state){case Et.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case Et.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case Et.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case Et.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=Et.NONE}}function U1(n){this.enabled!==!1&&n.preventDefault()}function F1(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function B1(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var k1=.8,ji={left:64,right:64,top:46,bottom:32};function Mg(n,e){let t=new Gn(28,1,.05,100);t.position.set(0,0,6);let i=new du(t,n);i.zoomToCursor=!0,i.enableDamping=!1,i.rotateSpeed=.6,i.minDistance=.3,i.maxDistance=40,i.addEventListener("change",e);let s=!1,r=null,o=()=>s=!0;i.addEventListener("start",o);let a=u=>{let h=n.getRootNode().activeElement;i.enableZoom=u.ctrlKey||u.metaKey||h!==null&&(h===n.parentElement||n.parentElement.contains(h))};n.addEventListener("wheel",a,{capture:!0,passive:!0});function c(u,h,d,p){let[g,v]=wg(u),f=g.clone().add(v).multiplyScalar(.5),m=v.clone().sub(g).multiplyScalar(.5),_=Math.tan(t.fov*Math.PI/360),[E,y]=[ji.left+p.left,ji.bottom+p.bottom],R={x:Math.max(.3,1-(E+ji.right)/h),y:Math.max(.3,1-(ji.top+y)/d)},M=Math.max(m.x*d/(_*h*R.x),m.y/(_*R.y),.4)+m.z;return f.x-=(E-ji.right)/d*M*_,f.y-=(y-ji.top)/d*M*_,{middle:f,distance:M}}function l(u,h,d,p){let{middle:g,distance:v}=c(u,h,d,p);t.aspect=h/d,s=!1,r=null,i.target.copy(g),t.position.set(g.x,g.y,g.z+v),t.up.set(0,1,0),t.updateProjectionMatrix(),i.update(),e()}return{camera:t,fit:l,follow(u,h,d,p){if(r=null,s)return;let{distance:g,middle:v}=c(u,h,d,p),f=t.position.distanceTo(i.target),m=v.distanceTo(i.target)*d/(2*f*Math.tan(t.fov*Math.PI/360));(g/f>1.03||g/f<.85||m>12)&&(r={from:i.target.clone(),to:v,near:f,far:g})},glide(u){!r||s||(i.target.lerpVectors(r.from,r.to,u),t.position.copy(i.target).z+=r.near+(r.far-r.near)*u,t.lookAt(i.target),u>=1&&(r=null))},reference:()=>t.position.distanceTo(i.target),resize(u,h){t.aspect=u/h,t.updateProjectionMatrix()},near(u,h,d,p){let{middle:g,distance:v}=c(u,h,d,p),f=t.position.clone().sub(i.target).normalize();s=!0,r=null,i.target.copy(g),t.position.copy(g).addScaledVector(f,Math.max(v,k1)),i.update(),e()},moved(u,h,d,p,g){t.updateMatrixWorld();let v=new j(...u).project(t);return v.x+=2*h/p,v.y-=2*d/g,v.unproject(t).toArray()},hold(u){i.enabled=!u,u&&o()},flat(u){i.enableRotate=!u,i.mouseButtons.LEFT=u?Ii.PAN:Ii.ROTATE},dispose(){n.removeEventListener("wheel",a,{capture:!0}),i.removeEventListener("change",e),i.removeEventListener("start",o),i.dispose()}}}function wg(n){let e=new j(1/0,1/0,1/0),t=new j(-1/0,-1/0,-1/0),i=new j;for(let s=0;s<n.length;s+=3)i.fromArray(n,s),e.min(i),t.max(i);return n.length?[e,t]:[new j(-1,-1,0),new j(1,1,0)]}var bg=1.7;function Eg(n,e){let[t,i]=wg(n),s=Math.max(i.x-t.x,1e-6)/Math.max(i.y-t.y,1e-6),r=Math.max(1/bg,Math.min(bg,e/s));return[Math.max(1,r),Math.max(1,1/r)]}function Tg(n,[e,t]){let i=n.slice();for(let s=0;s<i.length;s+=3)i[s]*=e,i[s+1]*=t,i[s+2]=0;return i}var Ag=(n,e,t)=>Math.max(80,n-ji.left-ji.right-t.left)/Math.max(80,e-ji.top-ji.bottom-t.bottom);function wd(n,e,t,i,s,r){let o=e.projectionMatrix.clone().multiply(e.matrixWorldInverse).elements;for(let a=0,c=0;a<n.length;a+=3,c+=3){let[l,u,h]=[n[a],n[a+1],n[a+2]],d=o[3]*l+o[7]*u+o[11]*h+o[15],p=d>1e-4;r[c]=p?((o[0]*l+o[4]*u+o[8]*h+o[12])/d*.5+.5)*i:-1e4,r[c+1]=p?(.5-(o[1]*l+o[5]*u+o[9]*h+o[13])/d*.5)*s:-1e4,r[c+2]=p?Math.min(2.2,Math.max(.45,t/d)):0}return r}var Ba=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,z1=n=>1-(1-n)**3;function Rg(n=220){let e=-1/0;return{start(t){e=Ba()?-1/0:t},at:t=>t-e>=n?1:z1(Math.max(0,(t-e)/n)),running:t=>t-e<n}}function Cg(n,e,t,i){if(i>=1)n.set(t);else for(let s=0;s<t.length;s++)n[s]=e[s]+(t[s]-e[s])*i;return n}function Pg(n,e,t){let i=n.positions.slice();if(!e)return i;if(e.namesId===n.namesId)return t.slice();let s=new Map(e.names.map((r,o)=>[r,o]));return n.names.forEach((r,o)=>{let a=s.get(r);a!==void 0&&i.set(t.subarray(3*a,3*a+3),3*o)}),i}function Ig(){let n=Rg(),[e,t,i]=[new Float32Array(0),new Float32Array(0),new Float32Array(0)],s=!0;return{get shown(){return e},get goal(){return i},enter(r,o,a,c){t=Pg(r,o,e),i=a,e=o?.n?t.slice():a.slice(),o?.n&&n.start(c),s=!0},go(r,o){[t,i,s]=[e.slice(),r,!0],n.start(o)},aim(r){[i,s]=[r,!0]},touch:()=>s=!0,advance(r){let o=n.at(r),a=s;return s&&Cg(e,t,i,o),s=s&&o<1,{share:o,moved:a}},going:r=>s||n.running(r)}}var V1=40;function Lg(n,[e,t],i,s,r){let o=Ig(),a=Mg(n,s),[c,l]=[null,new Float32Array(0)],[u,h,d]=[3,null,!1],p=()=>u===2?Eg(c.positions,Ag(e,t,i())):[1,1];function g(){let f=r.applied(c,c.positions);return u===2?Tg(f,p()):f.slice()}function v(){c&&(d=!0,a.fit(o.goal,e,t,i()))}return{fit:v,get places(){return l},get size(){return[e,t]},get scale(){let{left:f,bottom:m}=i();return Math.max(.5,Math.min(1,(e-f)/560,(t-m)/460))},get dimensions(){return u},get depthFade(){return u===2||c.n<=V1?0:.4},enter(f,m,_){c=f,u=h??(c.dimensions===2?2:3),o.enter(c,m,g(),_),!d||!m?.n?v():a.follow(o.goal,e,t,i())},flatten(f,m){u=h=f,a.flat(f===2),c&&(o.go(g(),m),v())},resize(f,m){[e,t]=[f,m],c&&(o.aim(g()),v())},atRest(){return a.resize(e,t),a.camera.updateMatrixWorld(),wd(o.goal,a.camera,a.reference(),e,t,new Float32Array(o.goal.length))},sees:f=>l[3*f+2]>0&&l[3*f]>=0&&l[3*f]<=e&&l[3*f+1]>=0&&l[3*f+1]<=t,approach:f=>a.near(Float32Array.from(f.flatMap(m=>[...o.goal.subarray(3*m,3*m+3)])),e,t,i()),move(f,m,_){let E=o.goal.subarray(3*f,3*f+3),[y,R,M]=a.moved(E,m,_,e,t),[x,S]=p();r.set(c.names[f],u===2?[y/x,R/S,c.positions[3*f+2]]:[y,R,M]),o.aim(g()),s()},pin(f,m,_){if(m)return this.move(f,0,0);r.set(c.names[f],null),this.settle(_)},settle(f){c&&(o.go(g(),f),s())},hold:a.hold,touch:o.touch,going:o.going,look(f){let{share:m,moved:_}=o.advance(f);_&&a.glide(m),a.resize(e,t);let E=a.reference();return a.camera.updateMatrixWorld(),l.length!==o.shown.length&&(l=new Float32Array(o.shown.length)),wd(o.shown,a.camera,E,e,t,l),{positions:_?o.shown:null,camera:a.camera,reference:E,share:m,depthFade:this.depthFade}},dispose:a.dispose}}var[Dg,Ng,fu]=[0,-1,-2],pu=1e4;function Og(n,e){let t=Math.ceil(n/5)+1,i=Math.ceil(e/5)+1,s=new Int32Array(t*i),r=(a,c,l)=>{if(a<0||c<0||a>=t||c>=i)return;let u=c*t+a;s[u]!==fu&&(s[u]=l===fu||s[u]===Dg||s[u]===l?l:Ng)},o=({x:a,y:c,w:l,h:u},h)=>{let[d,p]=[Math.min(t-1,Math.floor((a+l)/5)),Math.min(i-1,Math.floor((c+u)/5))];for(let g=Math.max(0,Math.floor(c/5));g<=p;g++)for(let v=Math.max(0,Math.floor(a/5));v<=d;v++)h(v,g)};return{line(a,c){for(let l=1;l<c.length;l++){let[u,h]=[c[l-1],c[l]],d=Math.max(1,Math.ceil(Math.hypot(h.x-u.x,h.y-u.y)/(5*.8)));for(let p=0;p<=d;p++)r(Math.floor((u.x+(h.x-u.x)*p/d)/5),Math.floor((u.y+(h.y-u.y)*p/d)/5),a+1)}},dot:(a,c)=>r(Math.floor(a/5),Math.floor(c/5),Ng),head:a=>o(a,(c,l)=>r(c,l,fu)),cost(a,c=-1){let l=0;return o(a,(u,h)=>{let d=s[h*t+u];d===fu?l+=pu:d!==Dg&&d!==c+1&&(l+=1)}),l}}}var G1="500 12px system-ui, sans-serif",Ed="11px system-ui, sans-serif",zg="700 13px system-ui, sans-serif",[H1,W1,X1]=[17,15,4],Ug=(n,e)=>n.x<e.x+e.w&&e.x<n.x+n.w&&n.y<e.y+e.h&&e.y<n.y+n.h,q1=6,Fg=({x:n,y:e,w:t,h:i},s)=>({x:n-s,y:e-s,w:t+2*s,h:i+2*s}),$1={cost:()=>0};function Vg(n,e,t,i,s=80,r=new Map,o=$1){let a=[],c=l=>{let u=r.get(l.key),[h,d]=[null,l.must?1/0:pu];return l.places.forEach((p,g)=>{if(p===null||d===0&&g!==u)return;let{x:v,y:f}=p,m={x:v,y:f,w:l.width,h:l.height};if(v<2||f<2||v+m.w>t-2||f+m.h>i-2||e.some(y=>y.owner!==l.key&&Ug(m,y)))return;let _=l.own===void 0?m:Fg(m,q1);if(a.some(y=>Ug(_,y)))return;let E=o.cost(p.room?Fg(m,p.room):m,l.own);(E<d||g===u&&E<=d&&(l.must||E<pu))&&([h,d]=[{...m,at:g},E])}),h&&d<=(l.most??1/0)&&{...h,key:l.key,text:l.text,kind:l.kind,node:l.node,link:l.own,tone:l.tone,ends:l.ends}};for(let l of n){if(a.length>=s)break;for(let u=l,h=null;u&&!h;u=u.short)h=c(u),h&&a.push(h)}return a}function Gg(n,e,t,i,s){let[r,o]=[s[3*i],s[3*i+1]],a=2*Math.max(...n.map(u=>Math.max(Math.abs(u.x-r),Math.abs(u.x+e-r),Math.abs(u.y-o),Math.abs(u.y+t-o)))),c=[];for(let u=0;3*u<s.length;u++)u!==i&&s[3*u+2]>0&&Math.abs(s[3*u]-r)<a&&Math.abs(s[3*u+1]-o)<a&&c.push(u);let l=(u,h)=>Math.hypot(Math.max(u.x-s[3*h],0,s[3*h]-u.x-e),Math.max(u.y-s[3*h+1],0,s[3*h+1]-u.y-t));return n.map(u=>{let h=l(u,i);return c.some(d=>l(u,d)<h)?null:u})}function Hg(n,e,t,i,s){return[0,9,18].flatMap(r=>{let o=t+3+r,a=t*.7+2+r*.7;return[{x:n-i/2,y:e+o},{x:n-i/2,y:e-o-s},{x:n+o,y:e-s/2},{x:n-o-i,y:e-s/2},{x:n+a,y:e+a},{x:n-a-i,y:e+a},{x:n+a,y:e-a-s},{x:n-a-i,y:e-a-s}]})}function Wg(){let n=new Map,e=null;try{e=document.createElement("canvas").getContext("2d")}catch{e=null}return(t,i=G1)=>{let s=i+t,r=n.get(s);return r===void 0&&(n.size>5e3&&n.clear(),e&&(e.font=i),r=Math.ceil((e?e.measureText(t).width:t.length*6.6)+2*X1),n.set(s,r)),{width:Math.min(r,220),height:i===Ed?W1:H1}}}function Xg(n){let e=document.createElement("div");e.className="sg-labels",e.setAttribute("aria-hidden","true"),n.append(e);let t=new Map,i=[],s=[],r=()=>{let o=i.pop();if(o)return o;let a=document.createElement("span");return e.append(a),{element:a,text:"",look:"",place:"",width:""}};return{draw(o,a){s=o;let c=t;t=new Map;for(let{key:l}of o){let u=c.get(l);u&&t.set(l,u),c.delete(l)}i.push(...c.values());for(let l of o){t.has(l.key)||t.set(l.key,r()),kg(t.get(l.key),l);let[u,h]=Bg(l.ends,a);l.off=[l.x-u,l.y-h]}for(let l of i)l.element.hidden||(l.element.hidden=!0)},follow(o){for(let a of s){let[c,l]=Bg(a.ends,o);[a.x,a.y]=[c+a.off[0],l+a.off[1]],kg(t.get(a.key),a)}},element:e,at:(o,a)=>s.find(c=>o>=c.x&&o<=c.x+c.w&&a>=c.y&&a<=c.y+c.h),get shown(){return s},dispose:()=>e.remove()}}function Bg(n,e){let[t,i]=[0,0];for(let s of n)t+=e[3*s]/n.length,i+=e[3*s+1]/n.length;return[t,i]}function kg(n,e){let{element:t}=n,i=`sg-label sg-${e.kind} ${e.tone??""}`,s=`translate(${Math.round(e.x)}px, ${Math.round(e.y)}px)`,r=`${e.w}px`;n.text!==e.text&&(t.textContent=n.text=e.text),n.look!==i&&(t.className=n.look=i),n.place!==s&&(t.style.transform=n.place=s),n.width!==r&&(t.style.maxWidth=n.width=r),t.hidden&&(t.hidden=!1)}var Td="\u25AA",Y1=16,Z1=5,K1=28,J1=60,j1=.3,Q1=[.5,.44,.56,.38,.62,.32,.68,.26],eE=[0,1,-1],tE=2,nE=8,iE=3;function qg(n,e,t,i,[s,r],o,a,c,l=()=>!1){let u=Og(s,r),h=new Map;e.links.forEach((g,v)=>{if(g.gone||t.link(v)*g.opacity<j1)return;let f=ml(g,e,i);f&&(h.set(v,f),u.line(v,pp(f)))});for(let{head:g}of h.values())u.head(g);let d=[];return{wanted:[...sE(n,e,t,i,o,a,d,u,l),...rE(n,e,t,h,o,c,a)],taken:d,occupied:u}}function sE(n,e,{chosen:t,near:i,subject:s,node:r},o,a,c,l,u,h){let d=[];for(let f=0;f<n.n;f++){let m=o[3*f+2];if(m===0)continue;let _=c?.node===f?4e3:f===s||t.has(f)?3e3:i?.has(f)?1e3:0;d.push({node:f,importance:_+Ln(n,f,sn.drives)+.5*Ln(n,f,sn.driven),x:o[3*f],y:o[3*f+1],radius:e.outer[f]*m})}d.sort((f,m)=>m.importance-f.importance);let p=n.n>J1,g=p?d.filter(({importance:f},m)=>f>=1e3||m<K1):d,v=new Float32Array(o.length);for(let{node:f}of g)v.set(o.subarray(3*f,3*f+3),3*f);if(p)for(let{x:f,y:m}of d)u.dot(f,m);for(let{node:f,x:m,y:_,radius:E}of g)l.push({x:m-.8*E,y:_-.8*E,w:1.6*E,h:1.6*E,owner:`n${f}`});return g.map(({node:f,x:m,y:_,radius:E,importance:y})=>{let R=h(f)?`${n.names[f]} ${Td}`:n.names[f],{width:M,height:x}=a(R,f===s?zg:void 0),S=Hg(m,_,E,M,x),U=Gg(S,M,x,f,v);return{key:`n${f}`,node:f,ends:[f],kind:f===s?"node sg-subject":"node",text:R,width:M,height:x,must:y>=3e3,tone:r(f)<1?"sg-back":"",places:y>=3e3&&U.every(P=>P===null)?S:U}})}function rE(n,e,{rows:t,news:i,chosen:s},r,o,a,c){let{links:l}=e,u=[...t].sort((p,g)=>(a(l[p])??99)-(a(l[g])??99)||g-p),h=s.size>0||c!==null,d=u.filter(p=>c?.link!==void 0||l[p].leads).slice(0,h?Y1:Z1);return[...new Set([...d,...i])].filter(p=>r.has(p)).map(p=>{let g=l[p],v=m=>{let _=o(m,Ed);return{key:`l${g.key}`,own:p,ends:[g.source,g.target],most:0,kind:"link",text:m,..._,tone:or[g.way],places:oE(r.get(p),_)}},f=v(Kf(n,g,a(g)));return a(g)===void 0?f:{...f,short:{...v(`${a(g)}.  ${g.figure}`),short:{...v(`${a(g)}.`),most:tE}}}})}function oE({at:n,from:e,to:t},{width:i,height:s}){return eE.flatMap(r=>Q1.map(o=>{let a=e+(t-e)*o,[c,l]=[n(a),n(a+.01)],[u,h]=[l.x-c.x,l.y-c.y],d=Math.hypot(u,h)||1,p=r*(iE+.5*(Math.abs(h)*i+Math.abs(u)*s)/d)/d;return{x:c.x+h*p-i/2,y:c.y-u*p-s/2,room:r&&nE}}))}var aE=120,lE=80;function $g(n,e){let t=Wg(),[i,s,r]=[-1/0,!0,!1];return{renew:()=>s=!0,step(o,a,{graph:c,picture:l,emphasis:u,places:h,size:d,hover:p,rank:g,pinned:v}){if(s||(a?r:o-i>=aE)){let{wanted:f,taken:m,occupied:_}=qg(c,l,u,h,d,t,p,g,v),E=new Map(n.shown.map(y=>[y.key,y.at]));n.draw(Vg(f,[...e(),...m],...d,lE,E,_),h),[i,s,r]=[o,!1,!1]}else a||(n.follow(h),r=!0);return r}}}var[cE,uE,hE]=[14,2,160],dE=1.25,fE=n=>Math.min(hE,Math.max(cE,uE*n));function Yg(n,e,t=new Set,i=()=>!0,s=()=>!1){let r=fE(e),o=new Set,a=0;for(let c=n.length-1;c>=0;c--){let l=n[c];l.leads&&(l.gone||s(l)?o.add(c):i(l.source)&&i(l.target)&&(a+=1,(a<=r||a<=dE*r&&t.has(l.key))&&o.add(c)))}return o}var[pE,mE]=[20,60];function gE(){let n=[],e=null;return{step(t,i){e!==null&&n.push(t-e),n.length>mE&&n.shift(),e=i?t:null},take(){if(n.length<pE)return null;let t=n.reduce((i,s)=>i+s,0)/n.length;return n=[],t>0?1e3/t:null}}}function Zg(n,e){let[t,i,s,r]=[0,0,!0,!1],o=!1,a=gE();function c(l){if(t=0,r||!n())return a.step(l,!1);if(s||l-i>=33){let u=s;[s,i]=[!1,l],o=e(l,u)}a.step(l,o||s),(o||s)&&(t=requestAnimationFrame(c))}return{invalidate(){s=!0,!t&&!r&&(t=requestAnimationFrame(c))},rate:a.take,stop(){r=!0,cancelAnimationFrame(t)}}}var[xE,_E,Kg]=[4,5,14];function Jg(n,e,t,i,s=()=>!0){let r=null,o=1/0;return t.outer.forEach((a,c)=>{let l=i[3*c+2],u=Math.hypot(i[3*c]-n,i[3*c+1]-e)-a*l;l>0&&u<xE&&u<o&&([r,o]=[{node:c},u])}),r||(t.links.forEach((a,c)=>{if(a.gone||!s(c))return;let l=vE(n,e,a,i)-a.width/2;l<_E&&l<=o&&([r,o]=[{link:c},l])}),r)}function vE(n,e,t,i){let{a:s,b:r,c:o}=Zo(t,i),[a,c]=[Math.min(s.x,r.x,o.x)-12,Math.max(s.x,r.x,o.x)+12];if(n<a||n>c||e<Math.min(s.y,r.y,o.y)-12||e>Math.max(s.y,r.y,o.y)+12)return 1/0;let l=1/0,u=s;for(let h=1;h<=Kg;h++){let d=kr(s,o,r,h/Kg),[p,g]=[d.x-u.x,d.y-u.y],v=Math.max(0,Math.min(1,((n-u.x)*p+(e-u.y)*g)/(p*p+g*g||1)));l=Math.min(l,Math.hypot(u.x+v*p-n,u.y+v*g-e)),u=d}return l}var ka={iA:3,iB:3,iShape:4,iLook:4,iMore:4},yo=`
in vec3 iA; in vec3 iB; in vec4 iShape; in vec4 iLook; in vec4 iMore;
`,So=`
uniform vec3 uRaises; uniform vec3 uLowers; uniform vec3 uBoth;
vec3 colourOf(float way) { return way < 0.5 ? uRaises : way < 1.5 ? uLowers : uBoth; }
`;function jg(n,e,t){let i=n.iA.array,s=n.iB.array;for(let r=0;r<e.length;r++){let{source:o,target:a}=e[r];for(let c=0;c<3;c++)i[3*r+c]=t[3*o+c],s[3*r+c]=t[3*a+c]}vs(n,"iA","iB")}var yE=`
${Ls}
${yo}
in vec2 position; // the quad -1..1: x along the link, y across
uniform float uDepthFade; uniform float uShare;
out vec2 vAt; out float vAlpha; out float vWay; out float vDirected; out vec2 vBox;
void main() {
  vec4 a = toScreen(iA), b = toScreen(iB);
  float head = headOf(iShape.x, 1.0);
  Curve k = curveOf(a, b, iShape, iLook.w * head);
  vDirected = iLook.w;
  vBox = vDirected > 0.5 ? vec2(head * 0.5, head * 0.46) : vec2(4.0 + iShape.x * 0.5);
  if (a.w == 0.0 || b.w == 0.0 || k.t1 <= k.t0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  float t = vDirected > 0.5 ? k.t1 : 0.5;
  vec2 tangent = vDirected > 0.5 ? normalize(pointAt(k, 1.0 - (1.0 - k.t1) * 0.2) - pointAt(k, k.t1) + vec2(1e-5, 0.0)) : tangentAt(k, t);
  vec2 centre = pointAt(k, t) + tangent * vBox.x * vDirected;
  vAt = position * (vBox + 1.0);
  float near = clamp(mix(a.w, b.w, t), 0.0, 1.0);
  vAlpha = min(1.0, mix(iMore.z, iLook.y, uShare) * 1.15 * iMore.y * mix(1.0, near * near, uDepthFade));
  vWay = iLook.x;
  gl_Position = fromScreen(centre + tangent * vAt.x + vec2(-tangent.y, tangent.x) * vAt.y, 0.0);
}`,SE=`
${So}
in vec2 vAt; in float vAlpha; in float vWay; in float vDirected; in vec2 vBox;
void main() {
  float inside = vDirected > 0.5
    ? min((vBox.x - vAt.x) * 0.5 * vBox.y / vBox.x - abs(vAt.y), vAt.x + vBox.x)
    : vBox.x - abs(vAt.x) - abs(vAt.y);
  float alpha = smoothstep(-0.5, 0.5, inside) * vAlpha;
  if (alpha < 0.004) discard;
  outColour = vec4(colourOf(vWay) * alpha, alpha);
}`,Qg=n=>Ys(...vo,Zs(n,yE,SE),1);var bE=Symbol.for("scarcity.webgl-contexts");function e0(n){let e=globalThis[bE]??=new Set;return{take(){for(let t of[...e])e.size>=8&&t!==n&&t();e.delete(n),e.add(n)},give:()=>e.delete(n)}}var mu=20,ME=`
${Ls}
${yo}
in vec2 position; // x: 0..1 along, y: -1 or 1 across
uniform float uDepthFade; uniform float uShare;
out float vAcross; out float vAlong; out float vHalf; out float vOuter; out float vAlpha; out float vWay; out float vDashed;
void main() {
  vec4 a = toScreen(iA), b = toScreen(iB);
  Curve k = curveOf(a, b, iShape, headOf(iShape.x, iLook.w) - iLook.w * 1.0);
  if (a.w == 0.0 || b.w == 0.0 || k.t1 <= k.t0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  float t = mix(k.t0, k.t1, position.x);
  vec2 p = pointAt(k, t), tangent = tangentAt(k, t);
  float taper = mix(1.0, mix(1.0, 0.45, position.x), iLook.w);
  vHalf = iShape.x * 0.5 * taper;
  vOuter = max(iMore.x * 0.5 * taper, vHalf);
  vAcross = position.y * (vOuter + 1.0);
  p += vec2(-tangent.y, tangent.x) * vAcross;
  vAlong = position.x * (k.t1 - k.t0) * k.len;
  float depth = mix(a.z, b.z, t);
  float near = clamp(mix(a.w, b.w, t), 0.0, 1.0);
  vAlpha = min(1.0, mix(iMore.z, iLook.y, uShare) * iMore.y * mix(1.0, near * near, uDepthFade));
  vWay = iLook.x; vDashed = iLook.z;
  gl_Position = fromScreen(p, 0.0);
}`,wE=`
${So}
in float vAcross; in float vAlong; in float vHalf; in float vOuter; in float vAlpha; in float vWay; in float vDashed;
void main() {
  float off = abs(vAcross);
  float core = 1.0 - smoothstep(vHalf - 0.5, vHalf + 0.5, off);
  float halo = 0.16 * (1.0 - smoothstep(vOuter - 0.5, vOuter + 0.5, off));
  float dash = mod(vAlong, 9.0);
  float gap = smoothstep(4.5, 5.5, dash) * (1.0 - smoothstep(8.0, 9.0, dash));
  float alpha = max(core * (1.0 - vDashed * gap), halo) * vAlpha;
  if (alpha < 0.004) discard;
  outColour = vec4(colourOf(vWay) * alpha, alpha);
}`;function t0(n){let e=[],t=[];for(let i=0;i<=mu;i++)e.push(i/mu,-1,i/mu,1),i<mu&&t.push(2*i,2*i+1,2*i+2,2*i+1,2*i+3,2*i+2);return Ys(e,t,Zs(n,ME,wE),0)}var EE=.75,TE=`
${Ls}
${yo}
in vec2 position;
in vec3 iBeat; // which mark, how many lags, the largest lag
uniform float uTime; uniform float uStill;
out vec2 vAt; out float vRadius; out float vAlpha; out float vWay;
void main() {
  vec4 a = toScreen(iA), b = toScreen(iB);
  Curve k = curveOf(a, b, iShape, headOf(iShape.x, iLook.w));
  float lags = max(iBeat.y, 0.3);
  float beat = mod(uTime / ${EE.toFixed(2)}, iBeat.z + 1.0);
  float share = uStill > 0.5 ? (iBeat.x + 1.0) / (iBeat.y + 1.0) : beat / lags;
  bool shown = uStill > 0.5 ? iBeat.y > 0.5 : iBeat.x < 0.5 && share <= 1.0;
  if (!shown || a.w == 0.0 || b.w == 0.0 || k.t1 <= k.t0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  float t = mix(k.t0, k.t1, share);
  vRadius = max(3.2, iShape.x * 0.5 + 1.6);
  vAt = position * (vRadius + 2.0);
  vAlpha = 1.0; vWay = iLook.x;
  gl_Position = fromScreen(pointAt(k, t) + vAt, 0.0);
}`,AE=`
${So}
uniform vec3 uBackground;
in vec2 vAt; in float vRadius; in float vAlpha; in float vWay;
void main() {
  float off = length(vAt);
  float rim = 1.0 - smoothstep(vRadius + 0.5, vRadius + 1.5, off);
  float body = 1.0 - smoothstep(vRadius - 0.5, vRadius + 0.5, off);
  if (rim < 0.01) discard;
  outColour = vec4(mix(uBackground, colourOf(vWay), body) * rim, rim) * vAlpha;
}`,RE={...ka,iBeat:3},n0=n=>Ys(...vo,Zs(n,TE,AE),2);function Ad(n,e,t,i){let s=t.flatMap(o=>{let a=e.iMore.array[4*o+3];return Array.from({length:Math.max(1,a)},(c,l)=>[o,l,a])}),r=Ua(n.userData.buffers,RE,s.length);s.forEach(([o,a,c],l)=>{for(let[u,h]of Object.entries(ka))r[u].array.set(e[u].array.subarray(o*h,(o+1)*h),l*h);r.iBeat.array.set([a,c,i],3*l)}),vs(r),_o(n,r,s.length)}function i0(n,e,t){let i=og(),s=new ua,r=null,o={links:t0(i),arrows:Qg(i),pulses:n0(i),nodes:cg(i)};s.add(...Object.values(o));for(let S of Object.values(o))S.visible=!1;let[a,c]=[null,null],l=null,u=null,h=null,[d,p]=[1,1],g=e0(()=>!t()&&m(!0)),v=S=>{S.preventDefault(),m(!1,!0),e()};function f(){if(r)return!0;let S=document.createElement("canvas");S.className="sg-canvas",S.setAttribute("aria-hidden","true");try{r=new su({canvas:S,alpha:!0,antialias:!1,powerPreference:"low-power"})}catch{return!1}return S.addEventListener("webglcontextlost",v),r.setClearColor(0,0),n.prepend(S),M(d,p),g.take(),!0}function m(S=!0,U=!1){if(!r)return;let P=r.domElement;h?.remove(),h=null,S&&(h=document.createElement("img"),h.className="sg-canvas",h.alt="",r.render(s,l),h.src=P.toDataURL(),n.prepend(h)),P.removeEventListener("webglcontextlost",v),r.dispose(),U||r.forceContextLoss(),P.remove(),r=null,g.give()}function _(S,U){u=S,a=Ua(a,ka,u.links.length),c=Ua(c,lg,u.radii.length);let{iShape:{array:P},iLook:{array:C},iMore:{array:F}}=a;u.links.forEach((z,D)=>{let V=4*D;P[V]=z.width,P[V+1]=z.bend,P[V+2]=u.outer[z.source],P[V+3]=u.outer[z.target],C[V]=z.way,C[V+1]=z.gone?0:z.opacity,C[V+2]=z.dashed?1:0,C[V+3]=z.directed?1:0,F[V]=z.reach,F[V+1]=1,F[V+2]=U(z),F[V+3]=z.lag}),vs(a),_o(o.links,a,u.links.length),_o(o.arrows,a,u.links.length),_o(o.nodes,c,u.radii.length)}function E(S){u&&(c.iCentre.array.set(S),vs(c,"iCentre"),jg(a,u.links,S),u.beating.length&&Ad(o.pulses,a,u.beating,u.longest))}function y(S){if(!u)return;let{iBody:{array:U},iColour:{array:P}}=c;u.radii.forEach((C,F)=>{let z=4*F;U[z]=C,U[z+1]=u.own[F],U[z+2]=S.selected(F)?1:0,U[z+3]=S.node(F),P.set(S.colour(F),z),P[z+3]=S.fresh(F)?1:0}),vs(c,"iBody","iColour");for(let C=0;C<u.links.length;C++)a.iMore.array[4*C+1]=S.link(C);vs(a,"iMore"),u.beating=S.beating,Ad(o.pulses,a,S.beating,u.longest)}function R(S){i.uRaises.value.set(...S.raises),i.uLowers.value.set(...S.lowers),i.uBoth.value.set(...S.both),i.uBackground.value.set(...S.background),i.uInk.value.set(...S.ink),i.uDark.value=S.dark?1:0}function M(S,U){[d,p]=[S,U],r?.setPixelRatio(Math.min(globalThis.devicePixelRatio||1,2)),r?.setSize(S,U,!1)}function x(S){return l=S.camera,r?(l.updateMatrixWorld(),i.uViewProjection.value.multiplyMatrices(l.projectionMatrix,l.matrixWorldInverse),i.uSize.value.set(d,p),i.uReference.value=S.reference,i.uTime.value=S.time,i.uStill.value=S.still?1:0,i.uShare.value=S.share,i.uDepthFade.value=S.depthFade,r.render(s,l),h?.remove(),h=null,!0):!1}return{show:_,move:E,focus:y,theme:R,resize:M,draw:x,acquire:f,release:m,get active(){return r!==null},get info(){return r?{calls:r.info.render.calls,geometries:r.info.memory.geometries}:null},dispose(){m(!1);for(let S of Object.values(o))S.geometry.dispose(),S.material.dispose();h?.remove()}}}function s0(n,{show:e,rest:t}){let[i,s,r,o]=[!1,0,0,0],a=new IntersectionObserver(l=>{i=l[l.length-1].isIntersecting,clearTimeout(s),i?e():s=setTimeout(t,6e3)}),c=()=>i&&!document.hidden&&e();return document.addEventListener("visibilitychange",c),{get visible(){return i},get hidden(){return!i||document.hidden},start:()=>a.observe(n),retry(){clearTimeout(r),r=setTimeout(()=>i&&e(),400*2**Math.min(o++,5))},dispose(){clearTimeout(s),clearTimeout(r),a.disconnect(),document.removeEventListener("visibilitychange",c)}}}function Rd(n,e,t,i=3){let s=new Map;n.forEach((c,l)=>{!c.leads||!c.directed||c.gone||c.target===e||(s.has(c.source)||s.set(c.source,[]),s.get(c.source).push([l,c.target,Math.min(c.strength,.99)]))});let r=CE(n,t),o=[],a=[{at:e,rows:[],passed:new Set([e]),worth:1}];for(let c=0;a.length&&o.length<i&&c<2e4;c++){let l=IE(a);if(l.at===t){o.push(l.rows);continue}for(let[u,h,d]of s.get(l.at)??[])l.passed.has(h)||l.rows.length+1+(r.get(h)??1/0)>5||PE(a,{at:h,rows:[...l.rows,u],passed:new Set(l.passed).add(h),worth:l.worth*d})}return o}function CE(n,e){let t=new Map;for(let{source:s,target:r,directed:o,gone:a}of n)!o||a||(t.has(r)||t.set(r,[]),t.get(r).push(s));let i=new Map([[e,0]]);for(let s of i.keys())for(let r of t.get(s)??[])i.has(r)||i.set(r,i.get(s)+1);return i}function PE(n,e){let t=n.push(e)-1;for(;t&&n[t-1>>1].worth<e.worth;)n[t]=n[t-1>>1],t=t-1>>1;n[t]=e}function IE(n){let[e,t]=[n[0],n.pop()];if(!n.length)return e;let i=0;for(;;){let s=2*i+1;if(s>=n.length||(s+1<n.length&&n[s+1].worth>n[s].worth&&(s+=1),n[s].worth<=t.worth))break;n[i]=n[s],i=s}return n[i]=t,e}function r0(n,e){let t=new Map;return n.forEach((i,s)=>{i.gone||(t.set(`${i.source}>${i.target}@${i.lag}`,s),i.leads&&t.set(`${i.source}>${i.target}`,s),i.leads&&!i.directed&&t.set(`${i.target}>${i.source}`,s))}),e.map(i=>i.flatMap(({source:s,target:r,lag:o})=>{let a=t.get(`${s}>${r}@${o}`)??t.get(`${s}>${r}`);return a===void 0?[]:[a]}))}var gu=40,LE=150;function o0({root:n,stage:e,labels:t,state:i,corners:s,room:r,size:o},a){let[c,l,u,h,d]=[null,null,null,null,null],[p,g,v]=[new Set,rr(n),!1],f={pair:"",ways:null},[m,_,E,y]=[new Set,new Map,0,null],R=$g(t,s),M=Zg(H,de),x=i0(e,()=>U.retry(),()=>U.visible),S=Lg(e,o(),r,M.invalidate,a.pins),U=s0(n,{show(){v||(x.acquire()||i.problem(c?"This browser gives no WebGL context; the table holds the same graph.":""),!l&&c&&C(),S.touch(),M.invalidate())},rest:()=>x.release(!0)});function P(ie){let ae=c,$=l&&op(l,ae,ie),se=ae?lp(ae,ie):new Set;[c,d]=[ie,ie.seq],S.enter(c,ae,performance.now());let O=C($,ae,se);return U.hidden&&Z(),O}function C(ie=null,ae=c,$=new Set){let se=l,O=new Set(se?.links.filter((te,Ce)=>m.has(Ce)).map(te=>te.key));l=dg(c,{...a.options(),room:S.scale}),l.longest=c.lags.length-1;let Y=ie&&ap(l,ie,$);return p=Y?.nodes??new Set,Y&&(l.links=[...Y.gone,...l.links]),S.dimensions===2&&c.n<=gu&&xp(l.links,l.outer,S.atRest()),se&&(h=cp(h,se,ae,l,c)),f={pair:"",ways:null},x.show(l,Y?Y.from:te=>te.opacity),F(O),V(),Y?.more??0}function F(ie){z();let ae=c.n>gu&&S.places.length===3*c.n?S.sees:void 0;m=Yg(l.links,c.n,ie,ae,$=>_.has($.row))}function z(){let ie=a.subject();_=new Map(ie===null?[]:hl(c,ie).into.map(({row:ae},$)=>[ae,$+1]))}function D(){let[ie,ae]=[a.lit(),a.pair()];if(ie)return r0(l.links,ie);if(!ae)return null;f.pair!==ae.join()&&(f={pair:ae.join(),ways:[Rd(l.links,...ae),Rd(l.links,...ae.toReversed())]});let $=f.ways.flat(),se=l.links.flatMap(({source:O,target:Y,gone:te},Ce)=>!te&&ae.includes(O)&&ae.includes(Y)?[Ce]:[]);return $.length||se.length?[...$,se]:null}function V(){l&&(z(),u=_g(l,{chosen:a.chosen(),hover:h,overview:m,subject:a.subject(),ways:D(),still:Ba()}),x.focus({...u,colour:ih(c,a.options().colouring,g),selected:ie=>a.marked(ie)||ie===u.subject,fresh:ie=>p.has(ie)}),R.renew(),M.invalidate())}function Z(){if(d===null)return;let ie=d;d=null,a.painted(ie,M.rate())}function H(){return U.visible||Z(),l&&U.visible}function de(ie,ae){let $=S.look(ie);$.positions&&x.move($.positions),c.n>gu&&ie-E>LE&&K(ie);let se=x.draw({...$,time:ie/1e3,still:Ba()}),O=!ae&&!$.positions,Y=R.step(ie,O,{graph:c,picture:l,emphasis:u,places:S.places,size:S.size,hover:h,rank:te=>_.get(te.row),pinned:te=>a.pins.has(c.names[te])});return y=l,se&&Object.assign(n.dataset,{draws:Number(n.dataset.draws??0)+1,calls:x.info?.calls??0}),Z(),Y||S.going(ie)||u.beating.length>0&&a.watched()&&!Ba()}function K(ie){E=ie;let ae=m;F(new Set([...ae].map($=>l.links[$].key))),(ae.size!==m.size||[...ae].some($=>!m.has($)))&&V()}function ee(){c&&S.dimensions===2&&c.n<=gu?C():R.renew()}let oe=new ResizeObserver(()=>{if(!n.clientWidth||!n.clientHeight)return;let[ie,ae]=o();ie===S.size[0]&&ae===S.size[1]||(x.resize(ie,ae),S.resize(ie,ae),c&&C())});return{show:P,refocus:V,settled:ee,eye:S,reconsider:()=>c&&C(),get picture(){return l},get counts(){return l===null?{pairs:0,drawn:0}:{pairs:l.links.filter(ie=>ie.leads&&!ie.gone).length,drawn:[...m].filter(ie=>!l.links[ie].gone).length}},get ways(){return f.ways??[[],[]]},invalidate:M.invalidate,still:()=>l&&{picture:l,emphasis:u,theme:g,size:S.size,places:S.places.length===3*c.n?S.places:S.atRest(),depthFade:S.depthFade,colour:ih(c,a.options().colouring,g),marked:ie=>a.marked(ie)||ie===u.subject},start(){x.resize(...S.size),oe.observe(n),U.start()},under(ie,ae){let $=y===l?t.at(ie,ae):null;return $?$.node!==void 0?{node:$.node}:{link:$.link}:l&&S.places.length?Jg(ie,ae,l,S.places,se=>u.link(se)>0):null},hover(ie){ie?.node===h?.node&&ie?.link===h?.link||(h=ie,V())},dress(){n.style.removeProperty("--sg-background"),g=rr(n),ol(n,g),x.theme(g),V()},dispose(){v=!0,M.stop(),oe.disconnect(),U.dispose(),S.dispose(),x.dispose()}}}var DE=Math.cos(75*Math.PI/180),xu={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function a0(n,e,t,i){let[s,r]=xu[n],o=null,a=1/0;for(let{source:c,target:l}of t){if(c!==e&&l!==e)continue;let u=c===e?l:c,[h,d]=[i[3*u]-i[3*e],i[3*u+1]-i[3*e+1]],p=Math.hypot(h,d)||1,g=(h*s+d*r)/p,v=p*(2-g);g>DE&&v<a&&([o,a]=[u,v])}return o}function l0(n){let e={f:n.fit,F:n.fit,"/":n.search,Escape:n.clear," ":n.pause,2:()=>n.dimensions(2),3:()=>n.dimensions(3),p:n.pin,P:n.pin,t:n.table,T:n.table,o:n.options,O:n.options,s:n.save,S:n.save};return t=>{if(!(t.ctrlKey||t.metaKey||t.altKey)){if(t.target.closest?.("button, input, select, table")&&t.key!=="Escape"){t.stopPropagation();return}if(t.key in xu&&t.shiftKey)n.push(...xu[t.key]);else if(t.key in xu)n.walk(t.key);else if(t.key in e)e[t.key]();else return t.key==="Tab"?void 0:t.stopPropagation();t.preventDefault(),t.stopPropagation()}}}var c0="http://www.w3.org/2000/svg",_u=14;function vi(n,e){let t=document.createElementNS(c0,"svg");for(let[i,s]of Object.entries({width:n,height:_u,"aria-hidden":"true"}))t.setAttribute(i,s);for(let[i,s]of e){let r=document.createElementNS(c0,i);for(let[o,a]of Object.entries(s))r.setAttribute(o,a);t.append(r)}return t}var za=(n,e,t,i={})=>["line",{x1:n,x2:n+e,y1:_u/2,y2:_u/2,"stroke-width":t,stroke:"currentColor",...i}],Cd=[za(0,15,3),["path",{d:"M14 2.5 L22 7 L14 11.5 Z",fill:"currentColor"}]],NE=[za(0,26,2.5),["path",{d:"M13 1.5 L18.5 7 L13 12.5 L7.5 7 Z",fill:"currentColor"}]];function yi(n,e,t=""){let i=X("span",`sg-key ${t}`);return i.append(n,X("span","",e)),i}var u0=n=>Array.from({length:n.m},(e,t)=>os(n,t)).includes(!0),Pd=(n,e)=>["circle",{cx:n,cy:_u/2,r:4.5,fill:`var(--sg-${e})`}],OE=n=>Number(n.toPrecision(2)),h0=5;function UE(n,[e,t]){let i=nh(n,e),s=Math.max(0,...i);if(!s)return[];if(th(e)){let a=vi(11*Yo,Array.from({length:Yo},(c,l)=>Pd(5.5+11*l,`level-${l}`)));return[yi(a,`colour: ${t}, 0 to ${hn(OE(s))}`,"sg-extra")]}if(e==="group"&&n.groups.length)return n.groups.map((a,c)=>yi(vi(11,[Pd(5.5,`shade-${1+c%h0}`)]),a,"sg-extra"));let r=Math.min(h0,s),o=vi(11*r,Array.from({length:r},(a,c)=>Pd(5.5+11*c,`shade-${1+c}`)));return[yi(o,`colour: ${e==="group"?"closely linked":t}`,"sg-extra")]}function d0(n){let e=X("div","sg-legend","",{role:"note","aria-label":"Legend"}),t=X("div","sg-keys"),i=X("div","sg-note");e.append(i,t),n.append(e);let s="";return{element:e,get height(){return e.hidden?0:e.offsetHeight+14},note(r){i.textContent!==r&&(i.textContent=r)},update(r,o,a,c){let l=UE(r,c),u=lu(r.n)*o,h=`${u}|${r.strength}|${r.certainty}|${a}|${l.map(v=>v.outerHTML)}|${u0(r)}`;if(h===s)return;s=h;let d=vi(22*au.length,au.map((v,f)=>za(22*f,18,Fa(v,u)))),p=[nl,tl,rs],g=vi(24*p.length,p.map((v,f)=>za(24*f,20,3,{opacity:cu(v)})));t.replaceChildren(yi(vi(22,Cd),"raises","sg-raises"),yi(vi(22,Cd),"lowers","sg-lowers"),...u0(r)?[yi(vi(22,Cd),"moves both ways","sg-both")]:[],yi(vi(26,NE),"direction open"),yi(d,`${au.map(hn).join(" \xB7 ")} ${r.strength}`),yi(g,p.map(v=>r.certainty[v]).join(" \xB7 ")),yi(vi(26,[za(0,26,2,{"stroke-dasharray":"5 4"})]),"dashed: could be 0"),...l,yi(vi(22,[["circle",{cx:4,cy:7,r:2.5,fill:"currentColor"}],["circle",{cx:15,cy:7,r:6,fill:"currentColor"}]]),a,"sg-extra"),yi(vi(14,[["circle",{cx:7,cy:7,r:3,fill:"currentColor",opacity:.6}],["circle",{cx:7,cy:7,r:5.2,fill:"none",stroke:"currentColor","stroke-dasharray":"22 40",transform:"rotate(-90 7 7)"}]]),"ring: own past","sg-extra"))}}}function f0({pairs:n,drawn:e},{words:t},i=0){let s=e<n?`The ${e} strongest of ${Vn(n,"linked pair")}; select a variable for its others. `:"";return`${t?`Only links ${t}. `:""}${s}Each at its strongest lag; point at it for further lags.${i?` ${Td} put there by hand.`:""}`}var Va=16;function p0(n){let e=X("div","sg-card","",{role:"tooltip"});return e.hidden=!0,n.append(e),{element:e,hide:()=>e.hidden=!0,tell(t,i,[s,r],o,[a,c]){e.replaceChildren(...tp(t,i.row,i.more).map(FE)),e.hidden=!1;let[l,u]=[e.offsetWidth||200,e.offsetHeight||80],h=(m,_)=>[Math.max(4,Math.min(m,a-l-4)),Math.max(4,Math.min(_,c-u-4))],d=[s+Va,s-Va-l,s-l/2].flatMap(m=>[r+Va,r-u-Va,r-u/2].map(_=>h(m,_))),p=([m,_],E,y,R)=>E>m-R&&E<m+l+R&&y>_-R&&y<_+u+R,g=m=>{let _=p(m,s,r,Va-4)?100:0;for(let E=0;E<o.length;E+=3)_+=p(m,o[E],o[E+1],10)?E===3*i.source||E===3*i.target?10:1:0;return _},[v,f]=d.reduce((m,_)=>g(_)<g(m)?_:m);[e.style.left,e.style.top]=[`${v}px`,`${f}px`]}}}function FE(n){let e=X("div");for(let{text:t,strong:i,faint:s,tone:r}of n)e.append(X(i?"strong":"span",s?"sg-faint":r??"",t));return e}var m0=560,g0=[[6,6,!0],[6,3,!0],[5,2,!0],[4,2,!0],[4,0,!0],[4,0,!1],[3,0,!1],[2,0,!1]],BE=[2,0,!1],x0=38;function v0(n,e){let t=X("section","sg-dock","",{"aria-label":"What drives the selected variable"});t.hidden=!0,n.append(t);let i="";function s(r,[o,a,c]){let l=[zE(r),VE(_0(r.into,o),c,e)];a&&r.out.entries.length&&l.push(GE(_0(r.out,a),e)),r.own&&c&&l.push(X("p","sg-faint",r.own)),t.replaceChildren(...l)}return{element:t,hide:()=>t.hidden=!0,tell(r,o,[a,c],l){let u=a<m0,h=Ju(r,o,g0[0][0]),d=JSON.stringify([h,u,c,l]);if(t.hidden=!1,d!==i){i=d,t.classList.toggle("sg-below",u),t.style.bottom=u?`${l}px`:"";for(let p of u?[BE]:g0)if(s(h,p),t.offsetHeight<=c-x0-l)break}},tellWays(r,[o,a],c){let l=o<m0,u=JSON.stringify([r,l,a,c]);if(t.hidden=!1,u!==i){i=u,t.classList.toggle("sg-below",l),t.style.bottom=l?`${c}px`:"";for(let h of l?[1]:[3,2,1])if(t.replaceChildren(...r.sides.flatMap((d,p)=>kE(d,l&&p?0:h,e)),...r.open?[X("p","sg-faint","Between the two a direction is open.")]:[]),t.offsetHeight<=a-x0-c)break}},get room(){return t.hidden?{left:0,bottom:0}:t.classList.contains("sg-below")?{left:0,bottom:t.offsetHeight}:{left:t.offsetWidth,bottom:0}}}}function kE({title:n,from:e,to:t,ways:i},s,r){if(!s)return[];if(!i.length)return[X("p","sg-faint",`No way leads from ${e} to ${t}.`)];let o=X("ol");for(let{effect:a,tone:c,after:l,sure:u,steps:h}of i.slice(0,s)){let d=X("li"),p=X("div","sg-figures");p.append(X("span",`sg-effect ${c}`,a),X("span","",` ${l} `),X("span","sg-faint",u));let g=X("div");for(let{node:v,name:f,lag:m}of h)m&&g.append(X("span","sg-faint"," \u2192 ")),g.append(Id({name:f,other:v},r)),m&&g.append(X("span","sg-faint",` ${m}`));d.append(p,g),o.append(d)}return[X("h3","",n),Ld(o,Math.max(0,i.length-s))]}var _0=({entries:n,left:e},t)=>({entries:n.slice(0,t),left:e+Math.max(0,n.length-t)});function zE({title:n,unit:e}){let t=X("h3","",`What drives ${n}`);return e&&t.append(X("span","sg-faint",` ${e}`)),t}function VE({entries:n,left:e},t,i){if(!n.length)return X("p","sg-faint","nothing in the data, significantly");let s=X("ol"),r=null;for(let o of n){o.doubtful&&r&&!r.doubtful&&s.append(X("li","sg-rest sg-faint",`${o.sure}:`)),r=o;let a=X("li","","",{value:o.rank}),c=X("div");c.append(Id(o,i),X("span","",` ${o.verb} it, ${o.short}`));let l=X("div","sg-figures");l.append(X("span",`sg-effect ${o.tone}`,o.effect),X("span","",` ${o.sure} `),X("span","sg-faint",(t?o.more:o.more.slice(0,1)).join(" \xB7 "))),a.append(c,l),s.append(a)}return Ld(s,e)}function GE({entries:n,left:e},t){let i=X("div");i.append(X("p","sg-faint","It drives"));let s=X("ul");for(let r of n){let o=X("li","sg-figures");o.append(Id(r,t),X("span",`sg-effect ${r.tone}`,` ${r.effect} `),X("span","sg-faint",`${r.short}${r.sure==="sure"?"":`, ${r.sure}`}`)),s.append(o)}return i.append(Ld(s,e)),i}function Id({name:n,other:e},t){let i=X("button","sg-name",n,{type:"button"});return i.addEventListener("click",()=>t(e)),i}function Ld(n,e){return e&&n.append(X("li","sg-rest sg-faint",`and ${e} more`)),n}var HE=[["drives","how much it drives"],["driven","how much it is driven"],["pagerank","how much it drives through others"],["betweenness","how many ways lead through it"],["change","how much it changed lately"]],WE=.5,XE=.01;function S0(n,e,t=()=>{},i=()=>{}){let s=X("form","sg-options","",{"aria-label":"Options of the picture"});s.hidden=!0;let r=vu("Colour of a node",eh),o=vu("Size of a node",HE),[a,c]=y0(WE,XE),[l,u]=y0(1,.05),h=vu("Of the group",[["","any"]]),d=X("button","","",{type:"button"});d.hidden=!0,d.addEventListener("click",i);let p=vu("Lag",[["","any"]]);s.append(r.label,o.label,Dd("Strength at least",a,c),Dd("Stable in at least",l,u),p.label,h.label,d),n.append(s);let[g,v,f,m]=["","",null,""],_=new Set,E={sizing:sn.drives,colouring:"group",filter:yd},y=()=>{E.sizing=sn[o.select.value],E.colouring=r.select.value;let M=({select:x})=>x.value===""?null:Number(x.value);E.filter={least:Number(a.value),stable:Number(l.value),lag:M(p),group:M(h)},c.textContent=E.filter.least?hn(E.filter.least):"any",u.textContent=E.filter.stable?Ps(E.filter.stable):"any"};function R(){let M=f&&[r,o].map(({select:x})=>x.value).find(x=>up(f,x));M&&M!==m&&t(M),m=M??""}return s.addEventListener("input",({target:M})=>{_.add(M),y(),R(),e()}),s.addEventListener("submit",M=>M.preventDefault()),y(),{element:s,values:E,update(M){f=M;for(let[{select:P},C]of[[r,f.colour],[o,f.size]])_.has(P)||(P.value=C);y(),r.select.querySelector("[value=group]").hidden=!f.groups.length&&E.colouring!=="group",R();let x=f.lags.map(({short:P})=>P).join(`
`);x!==g&&(g=x,p.offer([["","any"],...f.lags.map(({short:P},C)=>[String(C),P])]),y());let S=qE(f);h.label.hidden=!S.length,S.join(`
`)!==v&&(v=S.join(`
`),h.offer([["","any"],...S.map((P,C)=>[String(C+1),P])]),y());let U=Array.from({length:f.n},(P,C)=>Ln(f,C,sn.change)).some(P=>P>0);o.select.querySelector("[value=change]").disabled=!U},pinned(M){d.hidden=!M,d.textContent=`Release ${M===1?"the node":`${M} nodes`} put there by hand`},get coloured(){return[E.colouring,eh.find(([M])=>M===E.colouring)[2]]},get sized(){return`size: ${o.select.selectedOptions[0].textContent}`},get words(){let{least:M,stable:x,lag:S,group:U}=E.filter,P=({select:C})=>C.selectedOptions[0].textContent;return[M?`at least ${hn(M)} strong`:"",x?`found in at least ${Ps(x)} of resamples`:"",S===null?"":P(p),U===null?"":`of the group ${P(h)}`].filter(Boolean).join(", ")},toggle:(M=s.hidden)=>(s.hidden=!M,M&&r.select.focus(),M)}}function qE(n){if(n.groups.length)return n.groups;let e=[];for(let i=0;i<n.n;i++){let s=Ln(n,i,sn.group);s>0&&(e[s-1]??=[]).push(i)}let t=i=>Ln(n,i,sn.drives);return Array.from(e,(i=[])=>{let[s,r]=[...i].sort((o,a)=>t(a)-t(o));return s===void 0?"none":r===void 0?n.names[s]:`${n.names[s]}, ${n.names[r]}${i.length>2?" \u2026":""}`})}function y0(n,e){return[X("input","","",{type:"range",min:"0",max:String(n),step:String(e),value:"0"}),X("output")]}function Dd(n,...e){let t=X("label");return t.append(X("span","",n),...e),t}function vu(n,e){let t=X("select"),i=s=>{let r=t.value;t.replaceChildren(...s.map(([o,a])=>X("option","",a,{value:o}))),t.value=s.some(([o])=>o===r)?r:s[0][0]};return i(e),{select:t,offer:i,label:Dd(n,t)}}function Nd(n,e){let t=e.trim().toLocaleLowerCase();return t?n.flatMap((s,r)=>{let o=s.toLocaleLowerCase().indexOf(t);return o<0?[]:[{i:r,at:o}]}).sort((s,r)=>(s.at===0?0:1)-(r.at===0?0:1)||s.i-r.i).map(({i:s})=>s):[]}function b0(n,e,t,i){let s=X("input","sg-search","",{type:"search","aria-label":"Find a variable",placeholder:"find a variable",spellcheck:"false"});s.hidden=!0,n.append(s);let r=()=>{s.hidden||(s.hidden=!0,s.value="",i())};return s.addEventListener("input",()=>t(Nd(e(),s.value))),s.addEventListener("keydown",o=>{(o.key==="Enter"||o.key==="Escape")&&(o.key==="Escape"&&t([]),r(),o.preventDefault()),o.stopPropagation()}),{element:s,open(){s.hidden=!1,s.focus()}}}var $E={waiting:"waiting",learning:"learning",live:"live",paused:"paused",ended:"ended",lost:"lost",still:"still",throttled:"throttled"};function M0(n,e){let t=X("div","sg-state"),i=X("span","sg-dot","",{"aria-hidden":"true"}),s=X("span","sg-state-text"),r=X("span","sg-badge"),o=X("span","sg-others");r.hidden=o.hidden=!0,t.append(i,s,r,o);let a=X("div","sg-plate");a.hidden=!0,n.append(t),e.append(a);let[c,l]=[X("strong"),X("span")];return a.append(c,l),{element:t,update(u,h,d=h){let{title:p="",detail:g="",figures:v=""}=u??{},f=$E[u?.face]??"still";t.dataset.face=f;let m=[p,v].filter(Boolean).join("  \xB7  ");s.textContent!==m&&(s.textContent=m),t.title=g,a.hidden=!(h&&(p||g)),a.classList.toggle("sg-low",!d),c.textContent=p,l.textContent=g},more(u){o.hidden=u===0,o.textContent=`and ${Vn(u,"more change")}`},held(u){r.hidden=!u,r.textContent=u},problem(u){a.hidden=!u,c.textContent=u,l.textContent=""}}}var w0=`
${rl(".sg")}.sg { position: relative; width: 100%; min-width: 240px; overflow: hidden; box-sizing: border-box; outline: none;
  background: var(--jp-layout-color0, var(--vscode-editor-background, transparent));
  font: 12px/1.35 var(--jp-ui-font-family, var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif));
  font-variant-numeric: tabular-nums; border-radius: 3px; contain: layout paint; container-type: inline-size; }
.sg { color: var(--sg-ink); }
.sg:focus-visible:not(.sg-pointing)::after { content: ""; position: absolute; inset: 0; z-index: 4; pointer-events: none; border: 2px solid var(--sg-ring); border-radius: 3px; }
.sg button:focus-visible, .sg input:focus-visible { outline: 2px solid var(--sg-ring); outline-offset: -2px; }
.sg-stage { position: absolute; inset: 0; touch-action: none; cursor: grab; }
.sg-stage:active { cursor: grabbing; }
.sg-stage[data-over="thing"] { cursor: pointer; }
.sg-canvas { position: absolute; inset: 0; width: 100%; height: 100%; display: block; pointer-events: none; }
.sg-labels { position: absolute; inset: 0; pointer-events: none; overflow: hidden; }
.sg-label { position: absolute; left: 0; top: 0; padding: 0 4px; line-height: 17px; font-size: 12px; white-space: nowrap; overflow: hidden;
  text-overflow: ellipsis; border-radius: 3px; background: var(--sg-plate); color: var(--sg-ink); box-sizing: border-box; unicode-bidi: isolate; }
.sg-node { font-weight: 500; }
.sg-label.sg-link { font-size: 11px; line-height: 15px; }
.sg-label.sg-raises, .sg-table .sg-raises td:nth-child(5) { color: var(--sg-raises-text); }
.sg-label.sg-lowers, .sg-table .sg-lowers td:nth-child(5) { color: var(--sg-lowers-text); }
.sg-label.sg-both, .sg-table .sg-both td:nth-child(5) { color: var(--sg-both-text); }
.sg-label.sg-back { opacity: .3; }
.sg-top { position: absolute; left: 10px; right: 10px; top: 8px; display: flex; gap: 8px; align-items: flex-start; justify-content: space-between; pointer-events: none; }
.sg-state { display: flex; gap: 7px; align-items: baseline; color: var(--sg-quiet); padding: 2px 5px; border-radius: 3px; background: var(--sg-plate); }
.sg-state, .sg-state-text { min-width: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.sg-badge, .sg-tools { flex: none; }
.sg-dot { width: 8px; height: 8px; border-radius: 50%; background: var(--sg-quiet); flex: none; }
.sg-state[data-face="live"] .sg-dot { background: var(--sg-raises); }
.sg-state[data-face="learning"] .sg-dot, .sg-state[data-face="waiting"] .sg-dot { background: none; border: 2px solid var(--sg-raises); box-sizing: border-box; }
.sg-state[data-face="lost"] .sg-dot, .sg-state[data-face="throttled"] .sg-dot { background: var(--sg-lowers); border-radius: 1px; }
.sg-state[data-face="paused"] .sg-dot { border-radius: 1px; }
.sg-state[data-face="still"] .sg-dot { display: none; }
.sg-badge { color: var(--sg-ink); border: 1px solid var(--sg-line); border-radius: 8px; padding: 0 7px; background: var(--sg-background); }
.sg-tools { display: flex; gap: 4px; pointer-events: auto; }
.sg-toolbar { display: flex; gap: 2px; }
.sg button { font: inherit; color: var(--sg-quiet); background: var(--sg-plate); border: 1px solid transparent; border-radius: 3px; padding: 2px 7px; cursor: pointer; }
.sg button:hover { color: var(--sg-ink); border-color: var(--sg-line); }
.sg button[aria-pressed="true"] { color: var(--sg-ink); border-color: var(--sg-line); }
.sg-search { font: inherit; width: 140px; padding: 2px 6px; color: var(--sg-ink); background: var(--sg-background); border: 1px solid var(--sg-line); border-radius: 3px; }
.sg-legend { position: absolute; left: 10px; bottom: 8px; max-width: calc(100% - 20px); display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 11px; color: var(--sg-quiet);
  padding: 2px 5px; background: var(--sg-plate); border-radius: 3px; pointer-events: none; box-sizing: border-box; }
.sg-key { display: inline-flex; gap: 5px; align-items: center; white-space: nowrap; }
.sg-key.sg-raises svg { color: var(--sg-raises); } .sg-key.sg-lowers svg { color: var(--sg-lowers); } .sg-key.sg-both svg { color: var(--sg-both); }
.sg-note { color: var(--sg-quiet); } .sg-legend > .sg-note { flex-basis: 100%; }
.sg-keys { display: flex; flex-wrap: wrap; gap: 2px 14px; }
.sg-options { position: absolute; right: 10px; top: 36px; z-index: 2; display: grid; gap: 6px; padding: 8px 10px; background: var(--sg-background); border: 1px solid var(--sg-line); border-radius: 4px; }
.sg-menu { position: absolute; right: 10px; top: 36px; z-index: 3; display: grid; max-width: 230px; padding: 4px; background: var(--sg-background); border: 1px solid var(--sg-line); border-radius: 4px; box-shadow: 0 2px 8px rgb(0 0 0 / .14); }
.sg .sg-menu button { padding: 4px 8px; text-align: left; color: var(--sg-ink); background: none; border-color: transparent; }
.sg .sg-menu button:hover, .sg .sg-menu button:focus { background: color-mix(in srgb, var(--sg-ink) 8%, transparent); }
.sg .sg-menu button[aria-disabled="true"] { color: var(--sg-quiet); opacity: .7; cursor: default; } .sg-menu p { margin: 4px 8px; font-size: 11px; }
.sg-options label { display: grid; grid-template-columns: 104px 1fr 34px; gap: 8px; align-items: center; color: var(--sg-quiet); }
.sg-options select { font: inherit; grid-column: 2 / 4; color: var(--sg-ink); background: var(--sg-background); border: 1px solid var(--sg-line); border-radius: 3px; padding: 1px 4px; }
.sg-options input { width: 120px; accent-color: var(--sg-quiet); } .sg-options output { color: var(--sg-ink); }
.sg-options select:focus-visible { outline: 2px solid var(--sg-ring); outline-offset: -1px; }
.sg-dock { position: absolute; left: 10px; top: 38px; width: 246px; padding: 2px 5px; box-sizing: border-box; pointer-events: none; }
.sg-dock h3 { margin: 0; font-size: 15px; font-weight: 600; overflow-wrap: anywhere; } .sg-dock h3 span { font-weight: 400; font-size: 12px; }
.sg-dock p { margin: 2px 0; } .sg-dock ol, .sg-dock ul { margin: 0 0 6px; padding: 0 0 0 18px; } .sg-dock ol { list-style: decimal; } .sg-dock ul { padding-left: 0; list-style: none; }
.sg-dock li { margin: 0 0 3px; overflow-wrap: anywhere; } .sg-dock li::marker { font-weight: 600; } .sg-dock li.sg-rest { list-style: none; }
.sg .sg-dock button { pointer-events: auto; padding: 0; border: 0; background: none; color: var(--sg-ink); font-weight: 600; text-align: left; }
.sg .sg-dock button:hover { text-decoration: underline; }
.sg-effect { font-weight: 600; } .sg-effect.sg-raises, .sg-card .sg-raises { color: var(--sg-raises-text); } .sg-effect.sg-lowers, .sg-card .sg-lowers { color: var(--sg-lowers-text); } .sg-effect.sg-both, .sg-card .sg-both { color: var(--sg-both-text); }
.sg-figures { font-size: 11px; }
.sg-dock.sg-below { left: 10px; right: 10px; top: auto; width: auto; height: 112px; overflow: hidden; }
.sg-label.sg-subject { font-size: 13px; font-weight: 700; background: var(--sg-ink); color: var(--sg-background); text-align: center; }
.sg-card { position: absolute; z-index: 3; max-width: 320px; padding: 7px 10px; border: 1px solid var(--sg-line); border-radius: 4px; background: var(--sg-background);
  color: var(--sg-ink); pointer-events: none; overflow-wrap: anywhere; box-shadow: 0 2px 8px rgb(0 0 0 / .14); white-space: pre-wrap; }
.sg-faint { color: var(--sg-quiet); }
.sg-plate { position: absolute; left: 50%; top: 46%; transform: translate(-50%, -50%); max-width: min(420px, 80%); text-align: center; display: flex; flex-direction: column; gap: 4px; pointer-events: none; }
.sg-plate.sg-low { inset: auto 10px 8px; transform: none; max-width: none; background: var(--sg-plate); font-size: 11px; }
.sg-low strong { display: none; }
.sg-plate[hidden], .sg-card[hidden], .sg-table[hidden], .sg [hidden] { display: none; }
.sg-plate strong { font-size: 14px; font-weight: 600; } .sg-plate span { color: var(--sg-quiet); }
.sg-table { position: absolute; inset: 36px 0 0; overflow: auto; background: var(--sg-background); z-index: 2; }
.sg-table table { border-collapse: collapse; width: 100%; font: inherit; color: inherit; margin: 0; }
.sg-table th, .sg-table td { padding: 3px 10px; text-align: left; border: 0; border-bottom: 1px solid var(--sg-line); white-space: nowrap; background: none; max-width: 240px; overflow: hidden; text-overflow: ellipsis; }
.sg-table thead th { position: sticky; top: 0; background: var(--sg-background); padding: 2px 3px; }
.sg-table th[aria-sort="descending"] button::after { content: " \u2193"; } .sg-table th[aria-sort="ascending"] button::after { content: " \u2191"; }
.sg-table tbody tr { cursor: pointer; } .sg-table tbody tr:hover { background: color-mix(in srgb, var(--sg-ink) 6%, transparent); }
.sg-number { text-align: right !important; }
.sg-live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container (max-width: 700px) { .sg-extra { display: none; } .sg-keys { gap: 2px 11px; } }
@container (max-width: 560px) { .sg-legend > .sg-note { display: none; } }
@container (max-width: 520px) { .sg-legend { font-size: 10px; gap: 1px 9px; } .sg button { padding: 2px 4px; } .sg-search { width: 90px; } }
`;var yu=[["cause",(n,e)=>n.names[$e(n,e,Ue.source)]],["effect on",(n,e)=>n.names[$e(n,e,Ue.target)]],["direction",(n,e)=>Rs(n,e)?"own past":Ti(n,e)?"\u2192":"open"],["after",(n,e)=>n.lags[$e(n,e,Ue.lag)]?.short??String($e(n,e,Ue.lag)),(n,e)=>$e(n,e,Ue.lag)],["strength",(n,e)=>Is(n,e),nr],["90 % interval",(n,e)=>Xo($e(n,e,Ue.low),$e(n,e,Ue.high)),(n,e)=>$e(n,e,Ue.low)],["how sure",(n,e)=>n.certainty[di(n,e)],di],["stable",(n,e)=>Ps($e(n,e,Ue.stability)),(n,e)=>$e(n,e,Ue.stability)],["since",(n,e)=>n.since[$e(n,e,Ue.since)]??"",(n,e)=>Number.isFinite($e(n,e,Ue.age))?-$e(n,e,Ue.age):-1e9]],YE=4,ZE=(n,e,t)=>KE(n,yu[e][2]??yu[e][1],t);function KE(n,e,t){let i=Array.from({length:n.m},(o,a)=>a),s=i.map(o=>e(n,o)),r=typeof s[0]=="number";return i.sort((o,a)=>(r?(s[a]||0)-(s[o]||0):String(s[o]).localeCompare(String(s[a])))||o-a),t?i.reverse():i}function E0(n,e){let t=X("div","sg-table");t.hidden=!0;let i=X("table","","",{"aria-label":"Links of the causal graph"}),s=X("tr"),r=X("tbody"),[o,a,c]=[null,YE,!1],l=yu.map(([d],p)=>{let g=X("th",p>=3?"sg-number":"","",{scope:"col"}),v=X("button","",d,{type:"button"});return v.addEventListener("click",()=>{[a,c]=[p,p===a?!c:!1],h()}),g.append(v),s.append(g),g}),u=X("thead");u.append(s),i.append(u,r),t.append(i),n.append(t);function h(){t.hidden||!o||(l.forEach((d,p)=>d.setAttribute("aria-sort",p!==a?"none":c?"ascending":"descending")),r.replaceChildren(...ZE(o,a,c).map(d=>{let p=X("tr",or[Cs(o,d)]);return p.addEventListener("click",()=>e($e(o,d,Ue.source),$e(o,d,Ue.target))),p.append(...yu.map(([,g],v)=>X("td",v>=3?"sg-number":"",g(o,d)))),p})))}return{element:t,update(d){o=d,h()},toggle(d=t.hidden){return t.hidden=!d,d?h():r.replaceChildren(),d}}}function T0(n,e){let t=X("div","sg-toolbar","",{role:"toolbar","aria-label":"View"}),i=new Map;for(let[s,r,o,a]of e){let c=X("button","",r,{type:"button",title:`${s} (${o})`,"aria-label":s,"aria-keyshortcuts":o});c.addEventListener("click",a),t.append(c),i.set(s,c)}return n.append(t),{element:t,press:(s,r)=>i.get(s).setAttribute("aria-pressed",String(r)),button:s=>i.get(s),name:(s,r)=>i.get(s).textContent=r}}function A0(n,e,t){let i=X("div","sg","",{role:"application",tabindex:"0","aria-label":"Causal graph","aria-roledescription":"interactive graph"});i.style.height=typeof e=="number"?`${e}px`:e;let s=X("div","sg-stage"),r=X("div","sg-live","",{role:"status","aria-live":"polite"});i.append(X("style","",w0),s,r),n.append(i);let o=Xg(i),a=X("div","sg-top");i.append(a);let c=M0(a,i),l=X("div","sg-tools");a.append(l);let u=d0(i),h=E0(i,(_,E)=>t.choose([_,E])),d=b0(l,t.names,t.found,t.left),p=T0(l,[["Find a variable","Find","/",d.open],["Fit to view","Fit","F",t.fit],["2D: flat or in space","2D","2",t.flat],["Options","Options","O",t.options],["Table of links","Table","T",t.table],["Save the picture or the graph","Save","S",t.save]].filter(([,,,_])=>_)),g=v0(i,_=>t.choose([_])),v=S0(i,t.reconsider,t.wanted,t.released),f=p0(i),m=_=>({x:_.offsetLeft,y:_.offsetTop,w:_.offsetWidth,h:_.offsetHeight});return{root:i,stage:s,live:r,labels:o,state:c,legend:u,table:h,search:d,toolbar:p,options:v,dock:g,card:f,corners:()=>[a,u.element,g.element].filter(_=>!_.hidden).map(m),over:()=>[c.element,u.element,g.element].filter(_=>!_.hidden),room:()=>({left:g.room.left,bottom:g.room.bottom+u.height}),size:()=>[i.clientWidth||640,i.clientHeight||480],say:_=>r.textContent=_,remove:()=>i.remove()}}function R0(n,e){let[t,i,s]=[!1,null,0];return{holds(r){return t?(s+=1,i=r,e(`paused, ${Vn(s,"frame")} behind`),!0):!1},toggle(){if(t=!t,e(t?"paused":""),t)return;let r=i;[i,s]=[null,0],r&&n(r)}}}function C0(n){let e=new Map;return{get size(){return e.size},has:i=>e.has(i),set:(i,s)=>{s?e.set(i,s):e.delete(i),n()},clear(){e=new Map,n()},take(i){e=new Map(i.map(([s,...r])=>[s,r]))},of:i=>i.names.flatMap((s,r)=>e.has(s)?[[r,...e.get(s)]]:[]),applied(i,s){if(!e.size)return s;let r=s.slice();return i.names.forEach((o,a)=>e.has(o)&&r.set(e.get(o),3*a)),r}}}function P0(n,e,t,i){let[s,r,o]=[null,null,null],a=!1,c=null,l=p=>{let g=n.getBoundingClientRect();return[p.clientX-g.left,p.clientY-g.top]},u=(p,g=0,v=0)=>{(p||c)&&i.hover(p,g,v),c=p};e.on(n,"pointermove",p=>{if(a=!0,r!==null&&s)return h(l(p));if(p.buttons)return u(null);let[g,v]=l(p);u(t(g,v),g,v)}),e.on(n,"pointerleave",()=>{a=!1,u(null)});function h([p,g]){if(!o&&Math.hypot(p-s[0],g-s[1])<=4)return;let[v,f]=o??s;o=[p,g],i.drag(r,p-v,g-f)}function d(){r!==null&&i.grab(r,!1),[s,r,o]=[null,null,null]}return e.on(n,"pointerdown",p=>{if(p.isPrimary===!1)return d();s=l(p),i.press();let g=p.button?void 0:t(...s)?.node;g!==void 0&&(r=g,i.grab(g,!0),n.setPointerCapture?.(p.pointerId))},{capture:!0}),e.on(n,"pointercancel",d),e.on(n,"pointerup",p=>{let[g,v]=l(p);s&&!o&&Math.hypot(g-s[0],v-s[1])<=4&&i.click(t(g,v),p),d()}),e.on(n,"dblclick",p=>i.open(t(...l(p)))),{get inside(){return a}}}function I0(n,e="scarcity-graph"){return[...(String(n??"").normalize("NFC").match(/[\p{L}\p{N}_]+/gu)??[]).join("-")].slice(0,60).join("").replace(/-+$/,"")||e}function L0(n,e,t){let i=e instanceof Blob?e:new Blob([e],{type:t}),s=URL.createObjectURL(i),r=document.createElement("a");[r.href,r.download,r.hidden]=[s,n,!0],document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var D0={ArrowDown:1,ArrowUp:-1};function Su(n,e){let t=null,i=()=>[...n.querySelectorAll("button")];function s(r){t&&(t.tabIndex=-1),t=r??null,t&&(t.tabIndex=0)}return e.on(n,"keydown",r=>{let o=i(),a=o.indexOf(r.target),c={Home:0,End:o.length-1}[r.key]??(r.key in D0?a+D0[r.key]:null);c===null||a<0||(r.preventDefault(),o[Math.max(0,Math.min(o.length-1,c))].focus())}),e.on(n,"focusin",r=>r.target.tagName==="BUTTON"&&s(r.target)),{renew(){let r=i();for(let o of r)o.tabIndex=-1;s(r.includes(t)?t:r[0])}}}var Od=[["png","PNG, a picture",!1],["svg","SVG, a picture to edit",!1],["html","HTML, a live page",!1],["graphml","GraphML, for Gephi and others",!0],["dot","DOT, for Graphviz",!0],["json","JSON, all numbers",!0]],JE="GraphML, DOT and JSON are written by Python, which is not connected.";function N0(n,e,t){let i=Fr(),s=X("div","sg-menu","",{role:"menu","aria-label":"Save as"}),r=X("p","sg-faint",JE,{id:`sg-why-${Math.random().toString(36).slice(2)}`});s.hidden=!0;let o=Od.map(([l,u,h])=>{let d=X("button","",u,{type:"button",role:"menuitem"});return d.addEventListener("click",()=>{d.ariaDisabled!=="true"&&(c(!0),t(l))}),s.append(d),{entry:d,format:l,remote:h}});s.append(r),n.append(s);for(let[l,u]of[["aria-haspopup","menu"],["aria-expanded","false"]])e().setAttribute(l,u);Su(s,i).renew();function c(l){s.hidden||(s.hidden=!0,e().setAttribute("aria-expanded","false"),l&&e().focus())}return s.addEventListener("keydown",l=>{if(l.key==="Escape")c(!0);else return l.key==="Tab"?c(!0):void 0;l.preventDefault(),l.stopPropagation()}),e().addEventListener("mousedown",l=>s.hidden||l.preventDefault()),s.addEventListener("focusout",({relatedTarget:l})=>!s.contains(l)&&c(!1)),{element:s,offer({connected:l,page:u}){for(let{entry:h,format:d,remote:p}of o)if(p?l:d!=="html"||u)for(let v of["aria-disabled","aria-describedby"])h.removeAttribute(v);else h.setAttribute("aria-disabled","true"),p&&h.setAttribute("aria-describedby",r.id);r.hidden=l},toggle(){if(!s.hidden)return c(!0);s.hidden=!1,e().setAttribute("aria-expanded","true"),o[0].entry.focus()}}}var jE=["line","path","circle"],O0="\u2026",U0=2,Ga=([n,e,t])=>`#${[n,e,t].map(i=>Math.round(255*i).toString(16).padStart(2,"0")).join("")}`;function F0(n,e){let t=n.getBoundingClientRect(),i=[];for(let s of e){let r=s.getBoundingClientRect();r.width&&r.height&&B0(s,{root:n,at:t,bounds:r,items:i,alpha:1})}return i}function B0(n,e){let t=n.getBoundingClientRect();if(!t.width&&!t.height)return;let i=getComputedStyle(n);if(i.visibility==="hidden"||i.clipPath==="inset(50%)")return;if(n.localName==="svg")return e.items.push(rT(n,t,i,e));let s=e.alpha*Number(i.opacity||1);QE(n,t,i,s,e),i.display==="list-item"&&eT(n,t,i,s,e);for(let r of n.childNodes)r.nodeType===Node.TEXT_NODE?tT(r,n,i,s,e):r.nodeType===Node.ELEMENT_NODE&&B0(r,{...e,alpha:s})}function QE(n,e,t,i,{at:s,items:r}){let o=sr(t.backgroundColor),a=t.borderTopStyle==="none"?0:parseFloat(t.borderTopWidth)||0;if(o[3]*i===0&&!a)return;let c=Math.min(e.width,e.height)/2,l=t.borderTopLeftRadius.endsWith("%")?2*c*parseFloat(t.borderTopLeftRadius)/100:parseFloat(t.borderTopLeftRadius)||0;r.push({kind:"plate",x:e.left-s.left+a/2,y:e.top-s.top+a/2,w:e.width-a,h:e.height-a,r:Math.max(0,Math.min(l,c)-a/2),fill:Ga(o),alpha:o[3]*i,stroke:Ga(sr(t.borderTopColor)),thick:a})}function eT(n,e,t,i,{at:s,items:r}){if(t.listStyleType!=="decimal")return;let o=[...n.parentElement.children].filter(l=>getComputedStyle(l).listStyleType==="decimal").indexOf(n)+1,[a]=n.getClientRects(),c=parseFloat(t.fontSize);r.push({kind:"text",...k0(t,i),weight:600,end:!0,x:a.left-s.left-5,y:a.top-s.top+1.04*c,text:`${o}.`})}var k0=(n,e)=>({size:parseFloat(n.fontSize),weight:Number(n.fontWeight)||400,fill:Ga(sr(n.color)),alpha:e});function tT(n,e,t,i,{at:s,bounds:r,items:o}){let a=[];for(let{box:u,text:h,glued:d}of nT(n)){let p=a.at(-1);p&&Math.abs(p.box.top-u.top)<2?p.text+=(d?"":" ")+h:a.push({box:u,text:h})}let c=sT(t),l=t.textOverflow==="ellipsis"&&e.scrollWidth>e.clientWidth+1?e.getBoundingClientRect().right-parseFloat(t.paddingRight||0):1/0;for(let{box:u,text:h}of a){if(u.top<r.top-U0||u.bottom>r.bottom+U0)continue;let d=c.ascent*(u.height/(c.ascent+c.descent));o.push({kind:"text",...k0(t,i),x:u.left-s.left,y:u.top-s.top+d,text:iT(h,l-u.left,c.width)})}}function nT(n){let e=document.createRange(),t=(i,s)=>(e.setStart(n,i),e.setEnd(n,s),e.getClientRects());return[...n.data.matchAll(/\S+/g)].flatMap(({0:i,index:s})=>{let r=t(s,s+i.length);if(r.length<2)return r.length?[{box:r[0],text:i}]:[];let o=s;return[...i].flatMap((a,c)=>{let[l]=t(o,o+=a.length);return l?[{box:l,text:a,glued:c>0}]:[]})})}function iT(n,e,t){if(!Number.isFinite(e)||t(n)<=e+1)return n;let i=[...n],[s,r]=[0,i.length];for(;s<r;){let o=s+r+1>>1;t(i.slice(0,o).join("")+O0)<=e?s=o:r=o-1}return i.slice(0,s).join("").trimEnd()+O0}var vr=null;function sT(n){if(vr??=document.createElement("canvas").getContext("2d"),!vr)return{ascent:.93,descent:.24,width:s=>.55*parseFloat(n.fontSize)*s.length};vr.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:e,fontBoundingBoxDescent:t}=vr.measureText("x"),{font:i}=vr;return{ascent:e,descent:t,width:s=>(vr.font=i,vr.measureText(s).width)}}function rT(n,e,t,{root:i,at:s}){let r=getComputedStyle(i),o=c=>c.replace(/currentColor/g,Ga(sr(t.color))).replace(/var\((--[\w-]+)\)/g,(l,u)=>Ga(sr(r.getPropertyValue(u)))),a=[...n.children].filter(({localName:c})=>jE.includes(c));return{kind:"shapes",x:e.left-s.left,y:e.top-s.top,shapes:a.map(c=>[c.localName,Object.fromEntries([...c.attributes].map(({name:l,value:u})=>[l,o(u)]))])}}async function z0(n,[e,t]){let i=n.replace(/(<svg [^>]*?)width="[^"]*" height="[^"]*"/,`$1width="${2*e}" height="${2*t}"`),s=URL.createObjectURL(new Blob([i],{type:"image/svg+xml"}));try{let r=new Image;r.src=s,await r.decode();let o=document.createElement("canvas");return[o.width,o.height]=[2*e,2*t],o.getContext("2d").drawImage(r,0,0,o.width,o.height),await new Promise((a,c)=>o.toBlob(l=>l?a(l):c(new Error("this browser made no picture")),"image/png"))}finally{URL.revokeObjectURL(s)}}var oT=.45,aT=10,[lT,cT,uT]=[5,9,.5],[hT,dT]=[.46,4];function V0(n,e){let t=Math.max(e.length,.001)*Math.sqrt(1+16*n.bend*n.bend),i=e.to+(n.directed?1/t:0),s=a=>n.directed?1-(1-oT)*((a-e.from)/(i-e.from)):1,r=a=>.5*n.width*s(a),o=a=>Math.max(.5*n.reach*s(a),r(a));return{core:n.dashed?fT(e,i,r):[Ud(e,e.from,i,r)],halo:n.reach>n.width?Ud(e,e.from,i,o):null,head:n.directed?pT(e,pl(n.width)):mT(e.at(.5),G0(e,.5),dT+.5*n.width)}}function Ud(n,e,t,i){let s=Math.max(2,Math.ceil((t-e)*n.length/aT)),[r,o]=[[],[]];for(let a=0;a<=s;a++){let c=e+(t-e)*a/s,[{x:l,y:u},[h,d],p]=[n.at(c),G0(n,c),i(c)];r.push({x:l-d*p,y:u+h*p}),o.push({x:l+d*p,y:u-h*p})}return[...r,...o.reverse()]}function fT(n,e,t){let i=[];for(let s=0;s<(e-n.from)*n.length;s+=cT){let r=n.from+Math.max(0,s-uT)/n.length;i.push(Ud(n,r,Math.min(e,n.from+(s+lT)/n.length),t))}return i}function pT({at:n,to:e},t){let[i,s]=[n(e),n(1-(1-e)*.2)],r=Math.hypot(s.x-i.x,s.y-i.y)||1,[o,a]=[(s.x-i.x)/r,(s.y-i.y)/r],c=hT*t;return[{x:i.x-a*c,y:i.y+o*c},{x:i.x+o*t,y:i.y+a*t},{x:i.x+a*c,y:i.y-o*c}]}var mT=({x:n,y:e},[t,i],s)=>[[t,i],[-i,t],[-t,-i],[i,-t]].map(([r,o])=>({x:n+r*s,y:e+o*s}));function G0({at:n},e){let[t,i]=[n(e-.001),n(e+.001)],s=Math.hypot(i.x-t.x,i.y-t.y)||1;return[(i.x-t.x)/s,(i.y-t.y)/s]}var gT="system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif",xT=.16,[_T,vT,H0,yT]=[1.4,4.8,3,1.8],ST=1.15,bT=.004,MT=/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,wT={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"},bu=n=>String(n).replace(MT,"\uFFFD").replace(/[&<>"']/g,e=>wT[e]),bt=n=>String(Number(n.toFixed(1))),Fd=(n,e,t)=>n.map((i,s)=>i+(e[s]-i)*t),Ks=n=>`#${n.map(e=>Math.round(255*Math.min(1,Math.max(0,e))).toString(16).padStart(2,"0")).join("")}`,fn=(n,e,t)=>{let i=Object.entries(e).filter(([,s])=>s!==void 0).map(([s,r])=>` ${s}="${bu(typeof r=="number"?Number(r.toFixed(3)):r)}"`);return t===void 0?`<${n}${i.join("")}/>`:`<${n}${i.join("")}>${t}</${n}>`},Bd=n=>`M${n.map(({x:e,y:t})=>`${bt(e)} ${bt(t)}`).join("L")}Z`;function W0({size:[n,e],picture:t,emphasis:i,places:s,theme:r,colour:o,marked:a,depthFade:c=0,overlay:l=[],title:u="",about:h=""}){let d=y=>1-c+c*Math.min(1,Math.max(0,y))**2,p=[r.raises,r.lowers,r.both].map(Ks),[g,v,f]=[[],[],[]];t.links.forEach((y,R)=>{let M=y.gone?0:y.opacity*i.link(R),x=M>0?ml(y,t,s):null;if(!x)return;let S=M*d((s[3*y.source+2]+s[3*y.target+2])/2);if(S<bT)return;let{core:U,halo:P,head:C}=V0(y,x),F=[P?fn("path",{d:Bd(P),"fill-opacity":xT}):"",fn("path",{d:U.map(Bd).join("")})];g.push(fn("g",{fill:p[y.way],opacity:S<1?S:void 0},F.join("")));let z=Math.min(1,ST*S);v.push(fn("path",{d:Bd(C),fill:p[y.way],opacity:z<1?z:void 0})),i.beating.includes(R)&&f.push(...ET(y,x,p[y.way],Ks(r.background)))});let _=Array.from(t.radii,(y,R)=>R).filter(y=>s[3*y+2]>0).sort((y,R)=>s[3*y+2]-s[3*R+2]||y-R).map(y=>TT(y,t,s,r,{focus:i.node(y)*d(s[3*y+2]),colour:o(y),marked:a(y)})),E={width:bt(n),height:bt(e)};return[`<?xml version="1.0" encoding="UTF-8"?>
`,`<svg xmlns="http://www.w3.org/2000/svg" width="${E.width}" height="${E.height}" viewBox="0 0 ${E.width} ${E.height}" role="img" font-family="${gT}" style="font-variant-numeric: tabular-nums">
`,fn("title",{},bu(u)),`
`,fn("desc",{},bu(h)),`
`,`<defs><radialGradient id="light" cx=".5" cy=".5" r=".62" fx=".36" fy=".28"><stop offset="0" stop-color="#fff" stop-opacity=".05"/><stop offset=".45" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".2"/></radialGradient></defs>
`,fn("rect",{...E,fill:Ks(r.background)}),`
`,...[["links",g],["heads",v],["beats",f],["nodes",_],["words",l.map(RT)]].map(([y,R])=>`<g id="${y}">
${R.map(M=>`${M}
`).join("")}</g>
`),`</svg>
`].join("")}function ET({lag:n,width:e},{at:t,from:i,to:s},r,o){let a=Math.max(3.2,.5*e+1.6);return Array.from({length:n},(c,l)=>{let{x:u,y:h}=t(i+(s-i)*(l+1)/(n+1));return fn("circle",{cx:bt(u),cy:bt(h),r:bt(a+.5),fill:r,stroke:o,"stroke-width":1})})}function TT(n,{radii:e,own:t},i,s,{focus:r,colour:o,marked:a}){let c=.22+.78*Math.min(1,r),[l,u,h]=i.subarray(3*n,3*n+3),[d,p]=[{cx:bt(l),cy:bt(u)},e[n]*h],g=p+(t[n]===0?_T:vT),v=[fn("circle",{...d,r:bt(g),fill:Ks(s.background)}),fn("circle",{...d,r:bt(p),fill:Ks(Fd(s.background,o,c))}),fn("circle",{...d,r:bt(p),fill:"url(#light)",opacity:c<1?c:void 0})];if(t[n]!==0){let f={fill:"none","stroke-width":yT},m=Ks(Fd(s.background,t[n]>0?s.raises:s.lowers,.2+.65*r));v.push(fn("circle",{...d,r:bt(p+H0),stroke:Ks(Fd(s.background,s.ink,.14)),...f})),v.push(AT(l,u,p+H0,Math.min(1,Math.abs(t[n])),{stroke:m,...f}))}return a&&v.push(fn("circle",{...d,r:bt(g+2.4),fill:"none",stroke:Ks(s.ink),"stroke-width":2.4})),fn("g",{},v.join(""))}function AT(n,e,t,i,s){if(i>.999)return fn("circle",{cx:bt(n),cy:bt(e),r:bt(t),...s});let r=2*Math.PI*i,[o,a]=[n+t*Math.sin(r),e-t*Math.cos(r)];return fn("path",{d:`M${bt(n)} ${bt(e-t)}A${bt(t)} ${bt(t)} 0 ${i>.5?1:0} 1 ${bt(o)} ${bt(a)}`,...s})}function RT({kind:n,...e}){if(n==="plate"){let{x:t,y:i,w:s,h:r,r:o,fill:a,alpha:c,stroke:l,thick:u}=e,h=u?{stroke:l,"stroke-width":u}:{};return fn("rect",{x:bt(t),y:bt(i),width:bt(s),height:bt(r),rx:o?bt(o):void 0,fill:a,"fill-opacity":c<1?c:void 0,...h})}if(n==="text"){let{x:t,y:i,text:s,size:r,weight:o,fill:a,alpha:c,end:l}=e;return fn("text",{x:bt(t),y:bt(i),"font-size":r,"font-weight":o===400?void 0:o,fill:a,opacity:c<1?c:void 0,"text-anchor":l?"end":void 0},bu(s))}return fn("g",{transform:`translate(${bt(e.x)} ${bt(e.y)})`},e.shapes.map(([t,i])=>fn(t,i)).join(""))}var CT=3e4,PT={svg:"image/svg+xml",png:"image/png",html:"text/html"};function X0({root:n,labels:e,over:t,say:i,toolbar:s},r,o){let c=N0(n,()=>s.button("Save the picture or the graph"),f),[l,u,h]=[!1,"",null],d=y=>`${I0(u)}.${y}`,p=()=>c.offer({connected:l&&o.ask!==null,page:o.page!==null});function g(){let y=r();if(!y)throw new Error("there is no graph yet");let R={title:u||"Causal graph",about:n.getAttribute("aria-label")};return{svg:W0({...y,...R,overlay:F0(n,[e.element,...t()])}),size:y.size}}let v={svg:async()=>g().svg,png:async()=>{let{svg:y,size:R}=g();return z0(y,R)},html:async()=>{let{header:y,...R}=await o.page();return Hf({title:u||"Causal graph",header:{...y,selection:o.selected()},...R})}};async function f(y){if(Od.find(([M])=>M===y)[2])return m(y);try{E(y,await v[y](),PT[y])}catch(M){y==="html"&&l&&o.ask?m(y):i(`could not be saved: ${M.message}`)}}function m(y){_(),h={format:y,timer:setTimeout(()=>(_(),i(`${d(y)} could not be saved: Python does not answer`)),CT)},i(`asking Python for ${d(y)}`),o.ask("export",{format:y,title:u})}function _(){clearTimeout(h?.timer),h=null}function E(y,R,M){L0(d(y),R,M),i(`saved ${d(y)}`)}return p(),{toggle:c.toggle,connected(y){l=y,p()},titled:y=>u=y,file({format:y,type:R,problem:M},[x]){y===h?.format&&(_(),M?i(`could not be saved: ${M}`):E(y,x,R))},dispose:_}}function q0(n){let[e,t]=[new Set,new Set];return{get selected(){return e},get found(){return t},get chosen(){return t.size?t:e},set(i,s=!0){e=new Set(i),n(s)},toggle(i){this.set(e.has(i)?[...e].filter(s=>s!==i):[...e,i])},find(i){t=new Set(i)},carry(i,s){let r=new Set([...e].map(o=>i?.names[o]));e=new Set(s.flatMap((o,a)=>r.has(o)?[a]:[])),i&&i.names!==s&&(t=new Set)}}}var $0=12,Ha=()=>{};function Y0(n,{height:e=480,selected:t=Ha,dimensions:i=Ha,wanted:s=Ha,pinned:r=Ha,painted:o=Ha,ask:a=null,page:c=null,table:l}={}){let u=Fr(),[h,d,p]=[null,null,!1],g=A0(n,e,{fit:()=>y.eye.fit(),flat:()=>D(y.eye.dimensions===2?3:2),table:l?null:de,options:Z,reconsider:H,wanted:s,save:()=>R.toggle(),released:()=>{E.clear(),y.eye.settle(performance.now())},choose:O=>m.set(O),names:()=>h?.names??[],found:F,left:z}),{root:v,stage:f}=g,m=q0(S),_=R0(x,O=>g.state.held(O)),E=C0(K),y=o0(g,{pins:E,chosen:()=>m.chosen,subject:M,pair:C,lit:()=>d,options:()=>g.options.values,marked:O=>m.selected.has(O)||m.found.has(O),watched:()=>ae.inside||v.contains(v.getRootNode().activeElement),painted:o}),R=X0(g,y.still,{ask:a,page:c,selected:()=>[...m.selected]});function M(){let[O]=m.chosen;return m.chosen.size===1?O:m.chosen.size||!h?null:h.subject}function x(O){m.carry(h,O.names),h=O,g.options.update(h),V(),P();let Y=y.show(h);g.state.update(h.state,y.picture.links.length===0,h.n===0),g.state.more(Y),g.table.update(h),V(),v.setAttribute("aria-label",`Causal graph: ${Vn(h.n,"variable")}, ${Vn(h.m,"link")}`),Object.assign(v.dataset,{nodes:h.n,links:h.m,seq:h.seq})}function S(O){let Y=[...m.selected];v.dataset.selected=Y.map(te=>h.names[te]).join(`
`),d=null,y.refocus(),g.say(U(Y)),P(),O&&t(Y)}function U(O){return O.length===0?"nothing selected":O.length===1?np(h,O[0]):O.length===2?ip(ju(h,y.picture.links,...O,y.ways)):`${Vn(O.length,"variable")} selected`}function P(O=M()){let[Y,te]=O===null?C()??[]:[];!g.table.element.hidden||O===null&&te===void 0?g.dock.hide():te!==void 0?g.dock.tellWays(ju(h,y.picture.links,Y,te,y.ways),g.size(),g.legend.height):g.dock.tell(h,O,g.size(),g.legend.height)}function C(){return m.selected.size===2&&!m.found.size?[...m.selected]:null}function F(O){m.find(O),y.refocus(),g.say(O.length?`${O.length===1?"1 match":`${O.length} matches`}, first: ${h.names[O[0]]}`:"no match")}function z(){let[O]=m.found;m.find([]),O===void 0?y.refocus():m.set([O]),v.focus()}function D(O){y.eye.flatten(O,performance.now()),g.toolbar.press("2D: flat or in space",O===2),y.invalidate(),i(O)}function V(){g.legend.element.hidden=!g.table.element.hidden||!h?.m,h&&(g.legend.update(h,y.eye.scale,g.options.sized,g.options.coloured),g.legend.note(f0(y.counts,g.options,E.of(h).length)))}function Z(){let O=g.options.toggle();g.toolbar.press("Options",O),O||v.focus()}function H(){y.reconsider(),V()}function de(){g.toolbar.press("Table of links",g.table.toggle()),V(),g.card.hide(),h&&P()}function K(O=!p){if(!h||!O)return;let Y=E.of(h);g.options.pinned(Y.length),y.settled(),V(),r(Y)}function ee(){let O=[...m.selected],Y=O.some(te=>!E.has(h.names[te]));for(let te of O)y.eye.pin(te,Y,performance.now());O.length&&g.say(`${O.map(te=>h.names[te]).join(", ")} ${Y?"stays where it is":"goes with the layout"}`)}function oe(){d=null,m.find([]),g.options.element.hidden||Z(),g.table.element.hidden||de(),m.set([])}function ie(O){if(!h?.n)return;let[Y]=m.selected,te=Y===void 0?M()??fg(h):a0(O,Y,y.picture.links,y.eye.places);te!==null&&m.set([te])}let ae=P0(f,u,y.under,{press(){v.classList.add("sg-pointing"),v.focus({preventScroll:!0})},hover(O,Y,te){f.dataset.over=O?"thing":"",y.hover(O),O?.link===void 0?g.card.hide():g.card.tell(h,y.picture.links[O.link],[Y,te],y.eye.places,y.eye.size),h&&P(O?.node)},click(O,Y){h&&(O?.node!==void 0&&Y.shiftKey?m.toggle(O.node):O?.node!==void 0?m.set([O.node]):O?m.set([y.picture.links[O.link].source,y.picture.links[O.link].target]):m.set([]))},grab(O,Y){if(y.eye.hold(Y),Y)return;let te=p;p=!1,te&&K()},drag(O,Y,te){p=!0,g.card.hide(),y.eye.move(O,Y,te)},open:O=>O?.node===void 0?y.eye.fit():y.eye.approach([...uu(y.picture.links,new Set([O.node]))])}),se={walk:ie,push:(O,Y)=>h&&m.selected.forEach(te=>y.eye.move(te,$0*O,$0*Y)),pin:ee,fit:y.eye.fit,search:g.search.open,clear:oe,dimensions:D,pause:_.toggle,table:l??de,options:Z,save:R.toggle};return u.on(v,"keydown",l0(se)),u.on(v,"keydown",()=>v.classList.remove("sg-pointing"),{capture:!0}),u.on(v,"focusin",y.invalidate),u.add(al(v,y.dress)),y.dress(),y.start(),{element:v,get graph(){return h},update(O){if(_.holds(O))return o(O.seq);g.state.held(""),x(O)},pin(O){!h||p||(E.take(O.map(([Y,...te])=>[h.names[Y],...te])),g.options.pinned(O.length),y.eye.settle(performance.now()),V())},light(O){d=O?.length?O:null,y.refocus()},gone(){R.connected(!1),g.state.held("not connected")},connected:R.connected,titled:R.titled,file:R.file,select:O=>h&&m.set(O,!1),waiting:O=>g.state.update(O,!h),dispose(){u.dispose(),R.dispose(),y.dispose(),g.remove()}}}var Z0=`
.wi-root { width: 100%; min-width: 260px; box-sizing: border-box; color: var(--sg-ink); border: 1px solid var(--sg-line); border-radius: 4px; container: wi-root / inline-size;
  background: var(--jp-layout-color0, var(--vscode-editor-background, transparent));
  font: 13px/1.45 var(--jp-ui-font-family, var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif)); }
.wi, .wi-answer { font-variant-numeric: tabular-nums; color: var(--sg-ink); font-size: 13px; }
.wi-root *, .wi *, .wi-answer * { box-sizing: border-box; }
.wi [hidden], .wi-answer [hidden], .wi-answer[hidden] { display: none !important; }
.wi-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.wi button, .wi-answer button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: inherit; cursor: pointer; border-radius: 3px; }
.wi :focus-visible, .wi-answer :focus-visible { outline: 2px solid var(--sg-ring); outline-offset: 1px; }
.wi .wi-controls { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; margin: 0; padding: 10px 12px; border: 0; border-bottom: 1px solid var(--sg-line); min-width: 0; }
.wi .wi-controls:disabled { opacity: .55; }
.wi-empty .wi-controls { visibility: hidden; height: 0; padding: 0; border: 0; overflow: hidden; }
.wi-group { display: flex; align-items: center; gap: 8px; min-width: 0; }
.wi-word, .wi-unit { color: var(--sg-quiet); white-space: nowrap; }
.wi .wi-field { font: inherit; color: inherit; background: var(--sg-background); border: 1px solid var(--sg-line); border-radius: 3px; padding: 3px 6px; height: 28px; margin: 0; min-width: 0; box-shadow: none; }
.wi .wi-field:hover { border-color: var(--sg-quiet); }
.wi-picker { position: relative; }
.wi-picker .wi-field { width: 150px; font-weight: 600; padding-right: 20px; text-overflow: ellipsis; }
.wi-picker::after { content: ""; position: absolute; right: 8px; top: 11px; border: 4px solid transparent; border-top: 5px solid var(--sg-quiet); border-bottom: 0; pointer-events: none; }
.wi .wi-list { position: absolute; z-index: 5; left: 0; top: calc(100% + 2px); min-width: 100%; max-width: 300px; max-height: 264px; overflow: auto; margin: 0; padding: 3px 0; list-style: none;
  background: var(--sg-background); border: 1px solid var(--sg-line); border-radius: 3px; box-shadow: 0 3px 10px rgb(0 0 0 / .16); }
.wi .wi-list li { display: flex; gap: 12px; justify-content: space-between; margin: 0; padding: 3px 10px; list-style: none; white-space: nowrap; cursor: pointer; }
.wi .wi-list li span { overflow: hidden; text-overflow: ellipsis; }
.wi .wi-list small { color: var(--sg-quiet); font-size: 12px; }
.wi .wi-item[aria-selected="true"] { font-weight: 600; }
.wi .wi-item:hover, .wi .wi-active { background: color-mix(in srgb, var(--sg-ring) 16%, transparent); }
.wi .wi-none { color: var(--sg-quiet); cursor: default; }
.wi .wi-about { border: 1px solid var(--sg-ring); border-radius: 3px; padding: 3px 8px; white-space: nowrap; max-width: 180px; overflow: hidden; text-overflow: ellipsis; }
.wi .wi-about:hover { background: color-mix(in srgb, var(--sg-ring) 12%, transparent); }
.wi-kinds { display: inline-flex; border: 1px solid var(--sg-line); border-radius: 3px; overflow: hidden; }
.wi .wi-kind { display: block; margin: 0; position: relative; cursor: pointer; }
.wi .wi-kind input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; margin: 0; cursor: pointer; }
.wi .wi-kind span { display: flex; align-items: center; justify-content: center; padding: 0 9px; height: 26px; white-space: nowrap; color: var(--sg-quiet); }
.wi .wi-kind + .wi-kind span { border-left: 1px solid var(--sg-line); }
.wi .wi-kind:hover span { color: var(--sg-ink); }
.wi .wi-kind input:checked + span { color: var(--sg-ink); font-weight: 600; background: color-mix(in srgb, var(--sg-ink) 9%, transparent); }
.wi .wi-kind input:focus-visible + span { outline: 2px solid var(--sg-ring); outline-offset: -2px; }
.wi-amount { flex: 1 1 260px; max-width: 460px; }
.wi-track { position: relative; flex: 1 1 auto; min-width: 110px; height: 34px; }
.wi .wi-slider { -webkit-appearance: none; appearance: none; display: block; width: 100%; height: 20px; margin: 0; background: none; cursor: pointer; padding: 0; }
.wi .wi-slider::-webkit-slider-runnable-track { height: 3px; border-radius: 2px; background: var(--sg-quiet); }
.wi .wi-slider::-moz-range-track { height: 3px; border-radius: 2px; background: var(--sg-quiet); }
.wi .wi-slider::-webkit-slider-thumb { -webkit-appearance: none; width: 16px; height: 16px; margin-top: -6.5px; border-radius: 50%; border: 2px solid var(--sg-background); background: var(--sg-ring); }
.wi .wi-slider::-moz-range-thumb { width: 12px; height: 12px; border-radius: 50%; border: 2px solid var(--sg-background); background: var(--sg-ring); }
.wi-ticks { position: absolute; left: 8px; right: 8px; top: 15px; height: 18px; }
.wi .wi-tick { position: absolute; min-height: 18px; min-width: 9px; left: calc(var(--at) * 100%); transform: translateX(-50%); padding-top: 5px; font-size: 11px; line-height: 13px; color: var(--sg-quiet); white-space: nowrap; }
.wi .wi-tick::before { content: ""; position: absolute; left: 50%; top: 0; height: 5px; width: 1px; background: var(--sg-quiet); }
.wi .wi-tick:hover { color: var(--sg-ink); }
.wi .wi-number { width: 82px; text-align: right; }
.wi-cut { flex: 0 1 auto; } .wi-cut .wi-field { max-width: 100%; }
.wi .wi-open { display: inline-flex; align-items: center; gap: 6px; margin: 0; color: var(--sg-quiet); cursor: pointer; }
.wi .wi-open input { margin: 0; accent-color: var(--sg-ring); }
.wi .wi-reset { color: var(--sg-quiet); padding: 3px 6px; margin-left: auto; }
.wi .wi-reset:hover { color: var(--sg-ink); text-decoration: underline; }
.wi-top p { margin: 0; padding: 0 12px; overflow-wrap: anywhere; }
.wi .wi-state { padding-top: 10px; color: var(--sg-quiet); }
.wi-empty .wi-state { padding: 14px 12px; }
[data-face="lost"] .wi-state { color: var(--sg-lowers-text); }
.wi .wi-sentence { padding-top: 12px; font-size: 17px; line-height: 1.4; font-weight: 500; text-wrap: pretty; }
.wi .wi-line { padding-top: 2px; padding-bottom: 12px; color: var(--sg-quiet); min-height: calc(1.45em + 14px); }
.wi-busy { margin-left: 12px; opacity: 0; white-space: nowrap; }
.wi-busy::before { content: ""; display: inline-block; width: 7px; height: 7px; margin-right: 6px; border-radius: 50%; background: var(--sg-ring); }
.wi-computing .wi-busy { opacity: 1; transition: opacity 0s .25s; }
.wi-trouble { margin: 12px 12px 0; padding: 8px 12px; border: 1px solid var(--sg-line); border-left: 3px solid var(--sg-lowers); border-radius: 3px; }
.wi .wi-trouble p { padding: 0; text-wrap: pretty; }
.wi .wi-trouble button { margin-top: 6px; padding: 3px 10px; border: 1px solid var(--sg-ring); }
.wi .wi-trouble button:hover { background: color-mix(in srgb, var(--sg-ring) 12%, transparent); }
.wi .wi-sentence, .wi-answer { transition: opacity .15s; }
.wi-stale .wi-sentence, .wi-answer.wi-stale { opacity: .5; transition-delay: .2s; }
.wi-answer { padding: 0 12px 10px; }
.wi-answer .wi-rank { list-style: none; margin: 0 -12px; padding: 0; border-top: 1px solid var(--sg-line); }
.wi-answer .wi-rank li { list-style: none; margin: 0; border-bottom: 1px solid var(--sg-line); }
.wi-answer .wi-row { display: grid; width: 100%; padding: 5px 12px 5px; gap: 0 12px; align-items: baseline; border-radius: 0;
  grid-template: "name bar effect when sure" auto "way way way way way" auto / minmax(90px, 1.3fr) 80px minmax(178px, 1.6fr) 92px 56px; }
.wi-columns { display: grid; gap: 0 12px; padding: 7px 0 3px; color: var(--sg-quiet); font-size: 12px; grid-template-columns: minmax(90px, 1.3fr) 80px minmax(178px, 1.6fr) 92px 56px; }
.wi-columns span:nth-child(2) { text-align: center; white-space: nowrap; }
.wi-answer .wi-row:hover { background: color-mix(in srgb, var(--sg-ink) 5%, transparent); }
.wi-answer .wi-row:focus-visible { outline-offset: -2px; }
.wi-answer .wi-row[aria-pressed="true"] { background: color-mix(in srgb, var(--sg-ring) 14%, transparent); }
.wi-name { grid-area: name; font-weight: 600; overflow-wrap: anywhere; }
.wi-bar { grid-area: bar; position: relative; height: 10px; align-self: center; }
.wi-bar::before { content: ""; position: absolute; left: 50%; top: -2px; bottom: -2px; width: 1px; background: var(--sg-quiet); }
.wi-fill, .wi-whisker { position: absolute; }
.wi-fill { top: 1px; bottom: 1px; background: var(--sg-raises); border-radius: 1px; }
.wi-falls .wi-fill { background: var(--sg-lowers); } .wi-unsure .wi-fill { opacity: .45; }
.wi-whisker { top: 4.5px; height: 1px; background: var(--sg-ink); }
.wi-effect { grid-area: effect; white-space: nowrap; } .wi-effect b { font-weight: 600; color: var(--sg-raises-text); }
.wi-falls .wi-effect b { color: var(--sg-lowers-text); }
.wi-interval { margin-left: 8px; color: var(--sg-quiet); }
.wi-when { grid-area: when; white-space: nowrap; } .wi-sure { grid-area: sure; color: var(--sg-quiet); white-space: nowrap; }
.wi-way { grid-area: way; color: var(--sg-quiet); font-size: 12px; line-height: 1.35; overflow-wrap: anywhere; }
.wi-answer .wi-all { margin-top: 6px; padding: 2px 0; color: var(--sg-quiet); } .wi-answer .wi-all:hover { color: var(--sg-ink); text-decoration: underline; }
.wi-answer .wi-more { margin: 6px 0 0; color: var(--sg-quiet); }
.wi-charts-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 16px; margin: 14px 0 8px; color: var(--sg-quiet); font-size: 12px; min-height: 1.45em; }
.wi-key { display: flex; flex-wrap: wrap; gap: 2px 14px; }
.wi-key-part i { display: inline-block; width: 18px; margin-right: 6px; vertical-align: middle; }
.wi-key-measured { height: 0; border-top: 2px solid var(--sg-ink); } .wi-key-without { height: 0; border-top: 1px dashed var(--sg-ink); }
.wi-key-with { height: 9px; background: linear-gradient(90deg, var(--sg-raises) 50%, var(--sg-lowers) 50%) center / 100% 2px no-repeat, linear-gradient(90deg, color-mix(in srgb, var(--sg-raises) 22%, transparent) 50%, color-mix(in srgb, var(--sg-lowers) 22%, transparent) 50%); }
.wi-at { color: var(--sg-ink); font-weight: 600; min-width: 7em; text-align: right; }
.wi-charts { display: grid; grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr)); gap: 10px 12px; border-radius: 3px; }
.wi-answer .wi-chart { margin: 0; padding: 0; min-width: 0; border-radius: 3px; cursor: pointer; }
.wi-answer .wi-chosen { box-shadow: 0 0 0 4px color-mix(in srgb, var(--sg-ring) 14%, transparent); background: color-mix(in srgb, var(--sg-ring) 6%, transparent); }
.wi-answer .wi-chart-head { display: flex; gap: 8px; align-items: baseline; margin: 0; padding: 0 0 2px 6px; font-size: 13px; font-style: normal; text-align: left; color: var(--sg-ink); }
.wi-chart-name { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .wi-chart-what { color: var(--sg-quiet); white-space: nowrap; flex: none; }
.wi-plot { height: 118px; }
.wi-readout { height: 1.45em; padding-left: 6px; font-size: 12px; color: var(--sg-ink); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.wi-answer .uplot { position: relative; width: min-content; } .wi-answer .u-wrap { position: relative; user-select: none; }
.wi-answer .u-over, .wi-answer .u-under { position: absolute; } .wi-answer .u-under { overflow: hidden; }
.wi-answer .uplot canvas { display: block; position: relative; width: 100%; height: 100%; }
.wi-answer .u-axis { position: absolute; } .wi-answer .u-select { position: absolute; pointer-events: none; }
.wi-answer .u-cursor-x { position: absolute; left: 0; top: 0; height: 100%; border-right: 1px solid var(--sg-quiet); pointer-events: none; will-change: transform; }
.wi-answer .u-cursor-y, .wi-answer .u-off { display: none; }
.wi-still, .wi-table { margin-top: 8px; }
.wi-answer summary { color: var(--sg-quiet); cursor: pointer; width: fit-content; } .wi-answer summary:hover { color: var(--sg-ink); }
.wi-answer .wi-still p { margin: 2px 0 0 14px; overflow-wrap: anywhere; }
.wi-scroll { max-height: 300px; overflow: auto; margin-top: 4px; }
.wi-answer .wi-scroll table { border-collapse: collapse; margin: 0; font: inherit; font-size: 12px; color: inherit; border: 0; min-width: 420px; }
.wi-answer .wi-scroll tr { background: none; }
.wi-answer .wi-scroll caption { text-align: left; padding: 2px 0 4px; color: var(--sg-quiet); caption-side: top; }
.wi-answer .wi-scroll th, .wi-answer .wi-scroll td { padding: 2px 12px 2px 0; border: 0; border-bottom: 1px solid var(--sg-line); text-align: right; font-weight: 400; background: none; white-space: nowrap; }
.wi-answer .wi-scroll th:first-child { text-align: left; } .wi-answer .wi-scroll tr:first-of-type th { color: var(--sg-quiet); }
.wi .wi-notes { margin: -8px 12px 12px; padding: 0; list-style: none; color: var(--sg-quiet); overflow-wrap: anywhere; max-width: 110ch; }
.wi .wi-notes li { margin: 0; list-style: none; }
.wi-root .wi-nothing { margin: 0; padding: 12px; color: var(--sg-quiet); } .wi-nothing[hidden] { display: none; }
.wi-graph { height: 320px; min-width: 0; border-top: 1px solid var(--sg-line); }
.wi-side { min-width: 0; border-top: 1px solid var(--sg-line); }
@container wi-root (min-width: 860px) {
  .wi-in { display: grid; grid-template: "head head" auto "side graph" 1fr / minmax(0, 1.45fr) minmax(320px, 1fr); }
  .wi-head { grid-area: head; } .wi-side { grid-area: side; border-right: 1px solid var(--sg-line); } .wi-graph { grid-area: graph; height: var(--wi-graph); position: sticky; top: 0; }
}
@container wi-root (max-width: 520px) {
  .wi .wi-sentence { font-size: 15px; }
  .wi-amount, .wi-kinds, .wi-cut { flex: 1 1 100%; max-width: none; }
  .wi .wi-kind { flex: 1 1 auto; } .wi .wi-kind span { padding: 3px 4px; text-align: center; font-size: 12px; }
  .wi-answer .wi-row { grid-template: "name effect" auto "when bar" auto "way way" auto / minmax(80px, 1fr) auto; gap: 1px 10px; }
  .wi-columns { display: none; } .wi-graph { height: 420px; }
  .wi-effect { text-align: right; } .wi-bar { width: 100%; } .wi-sure { display: none; }
}
@media (prefers-reduced-motion: reduce) { .wi .wi-sentence, .wi-answer { transition: none; } }
`;var IT="uplot",LT="u-hz",DT="u-vt",NT="u-title",OT="u-wrap",UT="u-under",FT="u-over",BT="u-axis",br="u-off",kT="u-select",zT="u-cursor-x",VT="u-cursor-y",GT="u-cursor-pt",HT="u-legend",WT="u-live",XT="u-inline",qT="u-series",$T="u-marker",K0="u-label",YT="u-value",Xa="width",qa="height";var J0="bottom",bo="left",kd="right",nf="#000",j0=nf+"0",zd="mousemove",Q0="mousedown",Vd="mouseup",ex="mouseenter",tx="mouseleave",nx="dblclick",ZT="resize",KT="scroll",ix="change",Au="dppxchange",sf="--",Co=typeof window<"u",qd=Co?document:null,wo=Co?window:null,JT=Co?navigator:null,Tt,Mu;function $d(){let n=devicePixelRatio;Tt!=n&&(Tt=n,Mu&&Zd(ix,Mu,$d),Mu=matchMedia(`(min-resolution: ${Tt-.001}dppx) and (max-resolution: ${Tt+.001}dppx)`),Mr(ix,Mu,$d),wo.dispatchEvent(new CustomEvent(Au)))}function ai(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function Yd(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function Wt(n,e,t){n.style[e]=t+"px"}function Ui(n,e,t,i){let s=qd.createElement(n);return e!=null&&ai(s,e),t?.insertBefore(s,i),s}function Si(n,e){return Ui("div",n,e)}var sx=new WeakMap;function Qi(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",o=sx.get(n);r!=o&&(n.style.transform=r,sx.set(n,r),e<0||t<0||e>i||t>s?ai(n,br):Yd(n,br))}var rx=new WeakMap;function ox(n,e,t){let i=e+t,s=rx.get(n);i!=s&&(rx.set(n,i),n.style.background=e,n.style.borderColor=t)}var ax=new WeakMap;function lx(n,e,t,i){let s=e+""+t,r=ax.get(n);s!=r&&(ax.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var rf={passive:!0},jT={...rf,capture:!0};function Mr(n,e,t,i){e.addEventListener(n,t,i?jT:rf)}function Zd(n,e,t,i){e.removeEventListener(n,t,rf)}Co&&$d();function Fi(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:li((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function Ux(n){return(t,i,s)=>{let r=-1,o=-1;for(let a=i;a<=s;a++)if(n(t[a])){r=a;break}for(let a=s;a>=i;a--)if(n(t[a])){o=a;break}return[r,o]}}var Fx=n=>n!=null,Bx=n=>n!=null&&n>0,Pu=Ux(Fx),QT=Ux(Bx);function eA(n,e,t,i=0,s=!1){let r=s?QT:Pu,o=s?Bx:Fx;[e,t]=r(n,e,t);let a=n[e],c=n[e];if(e>-1)if(i==1)a=n[e],c=n[t];else if(i==-1)a=n[t],c=n[e];else for(let l=e;l<=t;l++){let u=n[l];o(u)&&(u<a?a=u:u>c&&(c=u))}return[a??Ut,c??-Ut]}function Iu(n,e,t,i){let s=hx(n),r=hx(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let o=t==10?ys:kx,a=s==1?li:bi,c=r==1?bi:li,l=a(o(Sn(n))),u=c(o(Sn(e))),h=Eo(t,l),d=Eo(t,u);return t==10&&(l<0&&(h=Ft(h,-l)),u<0&&(d=Ft(d,-u))),i||t==2?(n=h*s,e=d*r):(n=Hx(n,h),e=Lu(e,d)),[n,e]}function of(n,e,t,i){let s=Iu(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var af=.1,cx={mode:3,pad:af},Ya={pad:0,soft:null,mode:0},tA={min:Ya,max:Ya};function Ru(n,e,t,i){return Du(t)?ux(n,e,t):(Ya.pad=t,Ya.soft=i?0:null,Ya.mode=i?3:0,ux(n,e,tA))}function Mt(n,e){return n??e}function nA(n,e,t){for(e=Mt(e,0),t=Mt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function ux(n,e,t){let i=t.min,s=t.max,r=Mt(i.pad,0),o=Mt(s.pad,0),a=Mt(i.hard,-Ut),c=Mt(s.hard,Ut),l=Mt(i.soft,Ut),u=Mt(s.soft,-Ut),h=Mt(i.mode,0),d=Mt(s.mode,0),p=e-n,g=ys(p),v=Xn(Sn(n),Sn(e)),f=ys(v),m=Sn(f-g);(p<1e-24||m>10)&&(p=0,(n==0||e==0)&&(p=1e-24,h==2&&l!=Ut&&(r=0),d==2&&u!=-Ut&&(o=0)));let _=p||v||1e3,E=ys(_),y=Eo(10,li(E)),R=_*(p==0?n==0?.1:1:r),M=Ft(Hx(n-R,y/10),24),x=n>=l&&(h==1||h==3&&M<=l||h==2&&M>=l)?l:Ut,S=Xn(a,M<x&&n>=x?x:Bi(x,M)),U=_*(p==0?e==0?.1:1:o),P=Ft(Lu(e+U,y/10),24),C=e<=u&&(d==1||d==3&&P>=u||d==2&&P<=u)?u:-Ut,F=Bi(c,P>C&&e<=C?C:Xn(C,P));return S==F&&S==0&&(F=100),[S,F]}var iA=new Intl.NumberFormat(Co?JT.language:"en-US"),lf=n=>iA.format(n),ci=Math,Tu=ci.PI,Sn=ci.abs,li=ci.floor,yn=ci.round,bi=ci.ceil,Bi=ci.min,Xn=ci.max,Eo=ci.pow,hx=ci.sign,ys=ci.log10,kx=ci.log2,sA=(n,e=1)=>ci.sinh(n)*e,Gd=(n,e=1)=>ci.asinh(n/e),Ut=1/0;function dx(n){return(ys((n^n>>31)-(n>>31))|0)+1}function Kd(n,e,t){return Bi(Xn(n,e),t)}function zx(n){return typeof n=="function"}function _t(n){return zx(n)?n:()=>n}var rA=()=>{},Vx=n=>n,Gx=(n,e)=>e,oA=n=>null,fx=n=>!0,px=(n,e)=>n==e,aA=/\.\d*?(?=9{6,}|0{6,})/gm,wr=n=>{if(Xx(n)||js.has(n))return n;let e=`${n}`,t=e.match(aA);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${wr(s)}e${r}`}return Ft(n,i)};function yr(n,e){return wr(Ft(wr(n/e))*e)}function Lu(n,e){return wr(bi(wr(n/e))*e)}function Hx(n,e){return wr(li(wr(n/e))*e)}function Ft(n,e=0){if(Xx(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return yn(i)/t}var js=new Map;function Wx(n){return((""+n).split(".")[1]||"").length}function Ka(n,e,t,i){let s=[],r=i.map(Wx);for(let o=e;o<t;o++){let a=Sn(o),c=Ft(Eo(n,o),a);for(let l=0;l<i.length;l++){let u=n==10?+`${i[l]}e${o}`:i[l]*c,h=(o>=0?0:a)+(o>=r[l]?0:r[l]),d=n==10?u:Ft(u,h);s.push(d),js.set(d,h)}}return s}var Za={},cf=[],To=[null,null],Js=Array.isArray,Xx=Number.isInteger,lA=n=>n===void 0;function mx(n){return typeof n=="string"}function Du(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function cA(n){return n!=null&&typeof n=="object"}var uA=Object.getPrototypeOf(Uint8Array),qx="__proto__";function Ao(n,e=Du){let t;if(Js(n)){let i=n.find(s=>s!=null);if(Js(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Ao(n[s],e)}else t=n.slice()}else if(n instanceof uA)t=n.slice();else if(e(n)){t={};for(let i in n)i!=qx&&(t[i]=Ao(n[i],e))}else t=n;return t}function pn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=qx&&(Du(n[s])?pn(n[s],Ao(i[s])):n[s]=Ao(i[s]))}return n}var hA=0,dA=1,fA=2;function pA(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let o=e[i];if(o>r){for(s=o-1;s>=0&&n[s]==null;)n[s--]=null;for(s=o+1;s<t&&n[s]==null;)n[r=s++]=null}}}function mA(n,e){if(_A(n)){let o=n[0].slice();for(let a=1;a<n.length;a++)o.push(...n[a].slice(1));return vA(o[0])||(o=xA(o)),o}let t=new Set;for(let o=0;o<n.length;o++){let c=n[o][0],l=c.length;for(let u=0;u<l;u++)t.add(c[u])}let i=[Array.from(t).sort((o,a)=>o-a)],s=i[0].length,r=new Map;for(let o=0;o<s;o++)r.set(i[0][o],o);for(let o=0;o<n.length;o++){let a=n[o],c=a[0];for(let l=1;l<a.length;l++){let u=a[l],h=Array(s).fill(void 0),d=e?e[o][l]:dA,p=[];for(let g=0;g<u.length;g++){let v=u[g],f=r.get(c[g]);v===null?d!=hA&&(h[f]=v,d==fA&&p.push(f)):h[f]=v}pA(h,p,s),i.push(h)}}return i}var gA=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function xA(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<n.length;r++){let o=n[r],a=Array(t);for(let c=0;c<t;c++)a[c]=o[i[c]];s.push(a)}return s}function _A(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function vA(n,e=100){let t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let r=Xn(1,li((s-i+1)/e));for(let o=n[i],a=i+r;a<=s;a+=r){let c=n[a];if(c!=null){if(c<=o)return!1;o=c}}return!0}var $x=["January","February","March","April","May","June","July","August","September","October","November","December"],Yx=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Zx(n){return n.slice(0,3)}var yA=Yx.map(Zx),SA=$x.map(Zx),bA={MMMM:$x,MMM:SA,WWWW:Yx,WWW:yA};function Wa(n){return(n<10?"0":"")+n}function MA(n){return(n<10?"00":n<100?"0":"")+n}var wA={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>Wa(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>Wa(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>Wa(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>Wa(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>Wa(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>MA(n.getMilliseconds())};function uf(n,e){e=e||bA;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?wA[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var EA=new Intl.DateTimeFormat().resolvedOptions().timeZone;function TA(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==EA?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}var Kx=n=>n%1==0,Cu=[1,2,2.5,5],AA=Ka(10,-32,0,Cu),Jx=Ka(10,0,32,Cu),RA=Jx.filter(Kx),Sr=AA.concat(Jx),hf=`
`,jx="{YYYY}",gx=hf+jx,Qx="{M}/{D}",$a=hf+Qx,wu=$a+"/{YY}",e_="{aa}",CA="{h}:{mm}",Mo=CA+e_,xx=hf+Mo,_x=":{ss}",Rt=null;function t_(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,o=s*365,c=(n==1?Ka(10,0,3,Cu).filter(Kx):Ka(10,-3,0,Cu)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),l=[[o,jx,Rt,Rt,Rt,Rt,Rt,Rt,1],[s*28,"{MMM}",gx,Rt,Rt,Rt,Rt,Rt,1],[s,Qx,gx,Rt,Rt,Rt,Rt,Rt,1],[i,"{h}"+e_,wu,Rt,$a,Rt,Rt,Rt,1],[t,Mo,wu,Rt,$a,Rt,Rt,Rt,1],[e,_x,wu+" "+Mo,Rt,$a+" "+Mo,Rt,xx,Rt,1],[n,_x+".{fff}",wu+" "+Mo,Rt,$a+" "+Mo,Rt,xx,Rt,1]];function u(h){return(d,p,g,v,f,m)=>{let _=[],E=f>=o,y=f>=r&&f<o,R=h(g),M=Ft(R*n,3),x=Hd(R.getFullYear(),E?0:R.getMonth(),y||E?1:R.getDate()),S=Ft(x*n,3);if(y||E){let U=y?f/r:0,P=E?f/o:0,C=M==S?M:Ft(Hd(x.getFullYear()+P,x.getMonth()+U,1)*n,3),F=new Date(yn(C/n)),z=F.getFullYear(),D=F.getMonth();for(let V=0;C<=v;V++){let Z=Hd(z+P*V,D+U*V,1),H=Z-h(Ft(Z*n,3));C=Ft((+Z+H)*n,3),C<=v&&_.push(C)}}else{let U=f>=s?s:f,P=li(g)-li(M),C=S+P+Lu(M-S,U);_.push(C);let F=h(C),z=F.getHours()+F.getMinutes()/t+F.getSeconds()/i,D=f/i,V=d.axes[p]._space,Z=m/V;for(;C=Ft(C+f,n==1?0:3),!(C>v);)if(D>1){let H=li(Ft(z+D,6))%24,ee=h(C).getHours()-H;ee>1&&(ee=-1),C-=ee*i,z=(z+D)%24;let oe=_[_.length-1];Ft((C-oe)/f,3)*Z>=.7&&_.push(C)}else _.push(C)}return _}}return[c,l,u]}var[PA,IA,LA]=t_(1),[DA,NA,OA]=t_(.001);Ka(2,-53,53,[1]);function vx(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function yx(n,e){return(t,i,s,r,o)=>{let a=e.find(g=>o>=g[0])||e[e.length-1],c,l,u,h,d,p;return i.map(g=>{let v=n(g),f=v.getFullYear(),m=v.getMonth(),_=v.getDate(),E=v.getHours(),y=v.getMinutes(),R=v.getSeconds(),M=f!=c&&a[2]||m!=l&&a[3]||_!=u&&a[4]||E!=h&&a[5]||y!=d&&a[6]||R!=p&&a[7]||a[1];return c=f,l=m,u=_,h=E,d=y,p=R,M(v)})}}function UA(n,e){let t=uf(e);return(i,s,r,o,a)=>s.map(c=>t(n(c)))}function Hd(n,e,t){return new Date(n,e,t)}function Sx(n,e){return e(n)}var FA="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function bx(n,e){return(t,i,s,r)=>r==null?sf:e(n(i))}function BA(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function kA(n,e){return n.series[e].fill(n,e)}var zA={show:!0,live:!0,isolate:!1,mount:rA,markers:{show:!0,width:2,stroke:BA,fill:kA,dash:"solid"},idx:null,idxs:null,values:[]};function VA(n,e){let t=n.cursor.points,i=Si(),s=t.size(n,e);Wt(i,Xa,s),Wt(i,qa,s);let r=s/-2;Wt(i,"marginLeft",r),Wt(i,"marginTop",r);let o=t.width(n,e,s);return o&&Wt(i,"borderWidth",o),i}function GA(n,e){let t=n.series[e].points;return t._fill||t._stroke}function HA(n,e){let t=n.series[e].points;return t._stroke||t._fill}function WA(n,e){return n.series[e].points.size}var Wd=[0,0];function XA(n,e,t){return Wd[0]=e,Wd[1]=t,Wd}function Eu(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function Xd(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var qA={show:!0,x:!0,y:!0,lock:!1,move:XA,points:{one:!1,show:VA,size:WA,width:0,stroke:HA,fill:GA},bind:{mousedown:Eu,mouseup:Eu,click:Eu,dblclick:Eu,mousemove:Xd,mouseleave:Xd,mouseenter:Xd},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},n_={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},df=pn({},n_,{filter:Gx}),i_=pn({},df,{size:10}),s_=pn({},n_,{show:!1}),ff='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',r_="bold "+ff,o_=1.5,Mx={show:!0,scale:"x",stroke:nf,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:r_,side:2,grid:df,ticks:i_,border:s_,font:ff,lineGap:o_,rotate:0},$A="Value",YA="Time",wx={show:!0,scale:"x",auto:!1,sorted:1,min:Ut,max:-Ut,idxs:[]};function ZA(n,e,t,i,s){return e.map(r=>r==null?"":lf(r))}function KA(n,e,t,i,s,r,o){let a=[],c=js.get(s)||0;t=o?t:Ft(Lu(t,s),c);for(let l=t;l<=i;l=Ft(l+s,c))a.push(Object.is(l,-0)?0:l);return a}function Jd(n,e,t,i,s,r,o){let a=[],c=n.scales[n.axes[e].scale].log,l=c==10?ys:kx,u=li(l(t));s=Eo(c,u),c==10&&(s=Sr[Fi(s,Sr)]);let h=t,d=s*c;c==10&&(d=Sr[Fi(d,Sr)]);do a.push(h),h=h+s,c==10&&!js.has(h)&&(h=Ft(h,js.get(s))),h>=d&&(s=h,d=s*c,c==10&&(d=Sr[Fi(d,Sr)]));while(h<=i);return a}function JA(n,e,t,i,s,r,o){let c=n.scales[n.axes[e].scale].asinh,l=i>c?Jd(n,e,Xn(c,t),i,s):[c],u=i>=0&&t<=0?[0]:[];return(t<-c?Jd(n,e,Xn(c,-i),-t,s):[c]).reverse().map(d=>-d).concat(u,l)}var a_=/./,jA=/[12357]/,QA=/[125]/,Ex=/1/,jd=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function eR(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=n.scales[o],c=n.valToPos,l=r._space,u=c(10,o),h=c(9,o)-u>=l?a_:c(7,o)-u>=l?jA:c(5,o)-u>=l?QA:Ex;if(h==Ex){let d=Sn(c(1,o)-u);if(d<l)return jd(e.slice().reverse(),a.distr,h,bi(l/d)).reverse()}return jd(e,a.distr,h,1)}function tR(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=r._space,c=n.valToPos,l=Sn(c(1,o)-c(2,o));return l<a?jd(e.slice().reverse(),3,a_,bi(a/l)).reverse():e}function nR(n,e,t,i){return i==null?sf:e==null?"":lf(e)}var Tx={show:!0,scale:"y",stroke:nf,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:r_,side:3,grid:df,ticks:i_,border:s_,font:ff,lineGap:o_,rotate:0};function iR(n,e){let t=3+(n||1)*2;return Ft(t*e,3)}function sR(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),o=n.valToPos(s[i[1]],t,!0),a=Sn(o-r),c=n.series[e],l=a/(c.points.space*Tt);return i[1]-i[0]<=l}var Ax={scale:null,auto:!0,sorted:0,min:Ut,max:-Ut},l_=(n,e,t,i,s)=>s,Rx={show:!0,auto:!0,sorted:0,gaps:l_,alpha:1,facets:[pn({},Ax,{scale:"x"}),pn({},Ax,{scale:"y"})]},Cx={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:l_,alpha:1,points:{show:sR,filter:null},values:null,min:Ut,max:-Ut,idxs:[],path:null,clip:null};function rR(n,e,t,i,s){return t/10}var c_={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},oR=pn({},c_,{time:!1,ori:1}),Px={};function u_(n,e){let t=Px[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,o,a,c,l){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,o,a,c,l)}},n!=null&&(Px[n]=t)),t}var Ro=1,Qd=2;function Er(n,e,t){let i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,o=n.scales,a=n.bbox,c=r[0],l=i==2?r[1]:r[e],u=i==2?o[s.facets[0].scale]:o[n.series[0].scale],h=i==2?o[s.facets[1].scale]:o[s.scale],d=a.left,p=a.top,g=a.width,v=a.height,f=n.valToPosH,m=n.valToPosV;return u.ori==0?t(s,c,l,u,h,f,m,d,p,g,v,Ou,Po,Fu,d_,p_):t(s,c,l,u,h,m,f,p,d,v,g,Uu,Io,gf,f_,m_)}function pf(n,e){let t=0,i=0,s=Mt(n.bands,cf);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function aR(n,e,t,i,s){let r=n.mode,o=n.series[e],a=r==2?o.facets[1].scale:o.scale,c=n.scales[a];return s==-1?c.min:s==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Ss(n,e,t,i,s,r){return Er(n,e,(o,a,c,l,u,h,d,p,g,v,f)=>{let m=o.pxRound,_=l.dir*(l.ori==0?1:-1),E=l.ori==0?Po:Io,y,R;_==1?(y=t,R=i):(y=i,R=t);let M=m(h(a[y],l,v,p)),x=m(d(c[y],u,f,g)),S=m(h(a[R],l,v,p)),U=m(d(r==1?u.max:u.min,u,f,g)),P=new Path2D(s);return E(P,S,U),E(P,M,U),E(P,M,x),P})}function Nu(n,e,t,i,s,r){let o=null;if(n.length>0){o=new Path2D;let a=e==0?Fu:gf,c=t;for(let h=0;h<n.length;h++){let d=n[h];if(d[1]>d[0]){let p=d[0]-c;p>0&&a(o,c,i,p,i+r),c=d[1]}}let l=t+s-c,u=10;l>0&&a(o,c,i-u/2,l,i+r+u)}return o}function lR(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function mf(n,e,t,i,s,r,o){let a=[],c=n.length;for(let l=s==1?t:i;l>=t&&l<=i;l+=s)if(e[l]===null){let h=l,d=l;if(s==1)for(;++l<=i&&e[l]===null;)d=l;else for(;--l>=t&&e[l]===null;)d=l;let p=r(n[h]),g=d==h?p:r(n[d]),v=h-s;p=o<=0&&v>=0&&v<c?r(n[v]):p;let m=d+s;g=o>=0&&m>=0&&m<c?r(n[m]):g,g>=p&&a.push([p,g])}return a}function Ix(n){return n==0?Vx:n==1?yn:e=>yr(e,n)}function h_(n){let e=n==0?Ou:Uu,t=n==0?(s,r,o,a,c,l)=>{s.arcTo(r,o,a,c,l)}:(s,r,o,a,c,l)=>{s.arcTo(o,r,c,a,l)},i=n==0?(s,r,o,a,c)=>{s.rect(r,o,a,c)}:(s,r,o,a,c)=>{s.rect(o,r,c,a)};return(s,r,o,a,c,l=0,u=0)=>{l==0&&u==0?i(s,r,o,a,c):(l=Bi(l,a/2,c/2),u=Bi(u,a/2,c/2),e(s,r+l,o),t(s,r+a,o,r+a,o+c,l),t(s,r+a,o+c,r,o+c,u),t(s,r,o+c,r,o,u),t(s,r,o,r+a,o,l),s.closePath())}}var Ou=(n,e,t)=>{n.moveTo(e,t)},Uu=(n,e,t)=>{n.moveTo(t,e)},Po=(n,e,t)=>{n.lineTo(e,t)},Io=(n,e,t)=>{n.lineTo(t,e)},Fu=h_(0),gf=h_(1),d_=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},f_=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},p_=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(e,t,i,s,r,o)},m_=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(t,e,s,i,o,r)};function g_(n){return(e,t,i,s,r)=>Er(e,t,(o,a,c,l,u,h,d,p,g,v,f)=>{let{pxRound:m,points:_}=o,E,y;l.ori==0?(E=Ou,y=d_):(E=Uu,y=f_);let R=Ft(_.width*Tt,3),M=(_.size-_.width)/2*Tt,x=Ft(M*2,3),S=new Path2D,U=new Path2D,{left:P,top:C,width:F,height:z}=e.bbox;Fu(U,P-x,C-x,F+x*2,z+x*2);let D=V=>{if(c[V]!=null){let Z=m(h(a[V],l,v,p)),H=m(d(c[V],u,f,g));E(S,Z+M,H),y(S,Z,H,M,0,Tu*2)}};if(r)r.forEach(D);else for(let V=i;V<=s;V++)D(V);return{stroke:R>0?S:null,fill:S,clip:U,flags:Ro|Qd}})}function x_(n){return(e,t,i,s,r,o)=>{i!=s&&(r!=i&&o!=i&&n(e,t,i),r!=s&&o!=s&&n(e,t,s),n(e,t,o))}}var cR=x_(Po),uR=x_(Io);function __(n){let e=Mt(n?.alignGaps,0);return(t,i,s,r)=>Er(t,i,(o,a,c,l,u,h,d,p,g,v,f)=>{[s,r]=Pu(c,s,r);let m=o.pxRound,_=z=>m(h(z,l,v,p)),E=z=>m(d(z,u,f,g)),y,R;l.ori==0?(y=Po,R=cR):(y=Io,R=uR);let M=l.dir*(l.ori==0?1:-1),x={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ro},S=x.stroke,U=!1;if(r-s>=v*4){let z=ae=>t.posToVal(ae,l.key,!0),D=null,V=null,Z,H,de,K=_(a[M==1?s:r]),ee=_(a[s]),oe=_(a[r]),ie=z(M==1?ee+1:oe-1);for(let ae=M==1?s:r;ae>=s&&ae<=r;ae+=M){let $=a[ae],O=(M==1?$<ie:$>ie)?K:_($),Y=c[ae];O==K?Y!=null?(H=Y,D==null?(y(S,O,E(H)),Z=D=V=H):H<D?D=H:H>V&&(V=H)):Y===null&&(U=!0):(D!=null&&R(S,K,E(D),E(V),E(Z),E(H)),Y!=null?(H=Y,y(S,O,E(H)),D=V=Z=H):(D=V=null,Y===null&&(U=!0)),K=O,ie=z(K+M))}D!=null&&D!=V&&de!=K&&R(S,K,E(D),E(V),E(Z),E(H))}else for(let z=M==1?s:r;z>=s&&z<=r;z+=M){let D=c[z];D===null?U=!0:D!=null&&y(S,_(a[z]),E(D))}let[C,F]=pf(t,i);if(o.fill!=null||C!=0){let z=x.fill=new Path2D(S),D=o.fillTo(t,i,o.min,o.max,C),V=E(D),Z=_(a[s]),H=_(a[r]);M==-1&&([H,Z]=[Z,H]),y(z,H,V),y(z,Z,V)}if(!o.spanGaps){let z=[];U&&z.push(...mf(a,c,s,r,M,_,e)),x.gaps=z=o.gaps(t,i,s,r,z),x.clip=Nu(z,l.ori,p,g,v,f)}return F!=0&&(x.band=F==2?[Ss(t,i,s,r,S,-1),Ss(t,i,s,r,S,1)]:Ss(t,i,s,r,S,F)),x})}function hR(n){let e=Mt(n.align,1),t=Mt(n.ascDesc,!1),i=Mt(n.alignGaps,0),s=Mt(n.extend,!1);return(r,o,a,c)=>Er(r,o,(l,u,h,d,p,g,v,f,m,_,E)=>{[a,c]=Pu(h,a,c);let y=l.pxRound,{left:R,width:M}=r.bbox,x=ee=>y(g(ee,d,_,f)),S=ee=>y(v(ee,p,E,m)),U=d.ori==0?Po:Io,P={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ro},C=P.stroke,F=d.dir*(d.ori==0?1:-1),z=S(h[F==1?a:c]),D=x(u[F==1?a:c]),V=D,Z=D;s&&e==-1&&(Z=R,U(C,Z,z)),U(C,D,z);for(let ee=F==1?a:c;ee>=a&&ee<=c;ee+=F){let oe=h[ee];if(oe==null)continue;let ie=x(u[ee]),ae=S(oe);e==1?U(C,ie,z):U(C,V,ae),U(C,ie,ae),z=ae,V=ie}let H=V;s&&e==1&&(H=R+M,U(C,H,z));let[de,K]=pf(r,o);if(l.fill!=null||de!=0){let ee=P.fill=new Path2D(C),oe=l.fillTo(r,o,l.min,l.max,de),ie=S(oe);U(ee,H,ie),U(ee,Z,ie)}if(!l.spanGaps){let ee=[];ee.push(...mf(u,h,a,c,F,x,i));let oe=l.width*Tt/2,ie=t||e==1?oe:-oe,ae=t||e==-1?-oe:oe;ee.forEach($=>{$[0]+=ie,$[1]+=ae}),P.gaps=ee=l.gaps(r,o,a,c,ee),P.clip=Nu(ee,d.ori,f,m,_,E)}return K!=0&&(P.band=K==2?[Ss(r,o,a,c,C,-1),Ss(r,o,a,c,C,1)]:Ss(r,o,a,c,C,K)),P})}function Lx(n,e,t,i,s,r,o=Ut){if(n.length>1){let a=null;for(let c=0,l=1/0;c<n.length;c++)if(e[c]!==void 0){if(a!=null){let u=Sn(n[c]-n[a]);u<l&&(l=u,o=Sn(t(n[c],i,s,r)-t(n[a],i,s,r)))}a=c}}return o}function dR(n){n=n||Za;let e=Mt(n.size,[.6,Ut,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=_t(s),o=1-e[0],a=Mt(e[1],Ut),c=Mt(e[2],1),l=Mt(n.disp,Za),u=Mt(n.each,p=>{}),{fill:h,stroke:d}=l;return(p,g,v,f)=>Er(p,g,(m,_,E,y,R,M,x,S,U,P,C)=>{let F=m.pxRound,z=t,D=i*Tt,V=a*Tt,Z=c*Tt,H,de;y.ori==0?[H,de]=r(p,g):[de,H]=r(p,g);let K=y.dir*(y.ori==0?1:-1),ee=y.ori==0?Fu:gf,oe=y.ori==0?u:(Pe,Ze,lt,we,Nt,He,Ye)=>{u(Pe,Ze,lt,Nt,we,Ye,He)},ie=Mt(p.bands,cf).find(Pe=>Pe.series[0]==g),ae=ie!=null?ie.dir:0,$=m.fillTo(p,g,m.min,m.max,ae),se=F(x($,R,C,U)),O,Y,te,Ce=P,qe=F(m.width*Tt),Be=!1,ot=null,at=null,st=null,Xt=null;h!=null&&(qe==0||d!=null)&&(Be=!0,ot=h.values(p,g,v,f),at=new Map,new Set(ot).forEach(Pe=>{Pe!=null&&at.set(Pe,new Path2D)}),qe>0&&(st=d.values(p,g,v,f),Xt=new Map,new Set(st).forEach(Pe=>{Pe!=null&&Xt.set(Pe,new Path2D)})));let{x0:Bt,size:rn}=l;if(Bt!=null&&rn!=null){z=1,_=Bt.values(p,g,v,f),Bt.unit==2&&(_=_.map(lt=>p.posToVal(S+lt*P,y.key,!0)));let Pe=rn.values(p,g,v,f);rn.unit==2?Y=Pe[0]*P:Y=M(Pe[0],y,P,S)-M(0,y,P,S),Ce=Lx(_,E,M,y,P,S,Ce),te=Ce-Y+D}else Ce=Lx(_,E,M,y,P,S,Ce),te=Ce*o+D,Y=Ce-te;te<1&&(te=0),qe>=Y/2&&(qe=0),te<5&&(F=Vx);let Lt=te>0,bn=Ce-te-(Lt?qe:0);Y=F(Kd(bn,Z,V)),O=(z==0?Y/2:z==K?0:Y)-z*K*((z==0?D/2:0)+(Lt?qe/2:0));let vt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},mn=Be?null:new Path2D,Kt=null;if(ie!=null)Kt=p.data[ie.series[1]];else{let{y0:Pe,y1:Ze}=l;Pe!=null&&Ze!=null&&(E=Ze.values(p,g,v,f),Kt=Pe.values(p,g,v,f))}let on=H*Y,k=de*Y;for(let Pe=K==1?v:f;Pe>=v&&Pe<=f;Pe+=K){let Ze=E[Pe];if(Ze==null)continue;if(Kt!=null){let q=Kt[Pe]??0;if(Ze-q==0)continue;se=x(q,R,C,U)}let lt=y.distr!=2||l!=null?_[Pe]:Pe,we=M(lt,y,P,S),Nt=x(Mt(Ze,$),R,C,U),He=F(we-O),Ye=F(Xn(Nt,se)),I=F(Bi(Nt,se)),w=Ye-I;if(Ze!=null){let q=Ze<0?k:on,ge=Ze<0?on:k;Be?(qe>0&&st[Pe]!=null&&ee(Xt.get(st[Pe]),He,I+li(qe/2),Y,Xn(0,w-qe),q,ge),ot[Pe]!=null&&ee(at.get(ot[Pe]),He,I+li(qe/2),Y,Xn(0,w-qe),q,ge)):ee(mn,He,I+li(qe/2),Y,Xn(0,w-qe),q,ge),oe(p,g,Pe,He-qe/2,I,Y+qe,w)}}return qe>0?vt.stroke=Be?Xt:mn:Be||(vt._fill=m.width==0?m._fill:m._stroke??m._fill,vt.width=0),vt.fill=Be?at:mn,vt})}function fR(n,e){let t=Mt(e?.alignGaps,0);return(i,s,r,o)=>Er(i,s,(a,c,l,u,h,d,p,g,v,f,m)=>{[r,o]=Pu(l,r,o);let _=a.pxRound,E=H=>_(d(H,u,f,g)),y=H=>_(p(H,h,m,v)),R,M,x;u.ori==0?(R=Ou,x=Po,M=p_):(R=Uu,x=Io,M=m_);let S=u.dir*(u.ori==0?1:-1),U=E(c[S==1?r:o]),P=U,C=[],F=[];for(let H=S==1?r:o;H>=r&&H<=o;H+=S)if(l[H]!=null){let K=c[H],ee=E(K);C.push(P=ee),F.push(y(l[H]))}let z={stroke:n(C,F,R,x,M,_),fill:null,clip:null,band:null,gaps:null,flags:Ro},D=z.stroke,[V,Z]=pf(i,s);if(a.fill!=null||V!=0){let H=z.fill=new Path2D(D),de=a.fillTo(i,s,a.min,a.max,V),K=y(de);x(H,P,K),x(H,U,K)}if(!a.spanGaps){let H=[];H.push(...mf(c,l,r,o,S,E,t)),z.gaps=H=a.gaps(i,s,r,o,H),z.clip=Nu(H,u.ori,g,v,f,m)}return Z!=0&&(z.band=Z==2?[Ss(i,s,r,o,D,-1),Ss(i,s,r,o,D,1)]:Ss(i,s,r,o,D,Z)),z})}function pR(n){return fR(mR,n)}function mR(n,e,t,i,s,r){let o=n.length;if(o<2)return null;let a=new Path2D;if(t(a,n[0],e[0]),o==2)i(a,n[1],e[1]);else{let c=Array(o),l=Array(o-1),u=Array(o-1),h=Array(o-1);for(let d=0;d<o-1;d++)u[d]=e[d+1]-e[d],h[d]=n[d+1]-n[d],l[d]=u[d]/h[d];c[0]=l[0];for(let d=1;d<o-1;d++)l[d]===0||l[d-1]===0||l[d-1]>0!=l[d]>0?c[d]=0:(c[d]=3*(h[d-1]+h[d])/((2*h[d]+h[d-1])/l[d-1]+(h[d]+2*h[d-1])/l[d]),isFinite(c[d])||(c[d]=0));c[o-1]=l[o-2];for(let d=0;d<o-1;d++)s(a,n[d]+h[d]/3,e[d]+c[d]*h[d]/3,n[d+1]-h[d]/3,e[d+1]-c[d+1]*h[d]/3,n[d+1],e[d+1])}return a}var ef=new Set;function Dx(){for(let n of ef)n.syncRect(!0)}Co&&(Mr(ZT,wo,Dx),Mr(KT,wo,Dx,!0),Mr(Au,wo,()=>{Pn.pxRatio=Tt}));var gR=__(),xR=g_();function Nx(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,o)=>tf(r,o,e,t))}function _R(n,e){return n.map((t,i)=>i==0?{}:pn({},e,t))}function tf(n,e,t,i){return pn({},e==0?t:i,n)}function v_(n,e,t){return e==null?To:[e,t]}var vR=v_;function yR(n,e,t){return e==null?To:Ru(e,t,af,!0)}function y_(n,e,t,i){return e==null?To:Iu(e,t,n.scales[i].log,!1)}var SR=y_;function S_(n,e,t,i){return e==null?To:of(e,t,n.scales[i].log,!1)}var bR=S_;function MR(n,e,t,i,s){let r=Xn(dx(n),dx(e)),o=e-n,a=Fi(s/i*o,t);do{let c=t[a],l=i*c/o;if(l>=s&&r+(c<5?js.get(c):0)<=17)return[c,l]}while(++a<t.length);return[0,0]}function Ox(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=yn((t=+s)*Tt))+"px"),[n,e,t]}function wR(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Ft(e[2]*Tt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Pn(n,e,t){let i={mode:Mt(n.mode,1)},s=i.mode;function r(b,T,L,N){let W=T.valToPct(b);return N+L*(T.dir==-1?1-W:W)}function o(b,T,L,N){let W=T.valToPct(b);return N+L*(T.dir==-1?W:1-W)}function a(b,T,L,N){return T.ori==0?r(b,T,L,N):o(b,T,L,N)}i.valToPosH=r,i.valToPosV=o;let c=!1;i.status=0;let l=i.root=Si(IT);if(n.id!=null&&(l.id=n.id),ai(l,n.class),n.title){let b=Si(NT,l);b.textContent=n.title}let u=Ui("canvas"),h=i.ctx=u.getContext("2d"),d=Si(OT,l);Mr("click",d,b=>{b.target===g&&(zt!=Lr||qt!=Dr)&&Cn.click(i,b)},!0);let p=i.under=Si(UT,d);d.appendChild(u);let g=i.over=Si(FT,d);n=Ao(n);let v=+Mt(n.pxAlign,1),f=Ix(v);(n.plugins||[]).forEach(b=>{b.opts&&(n=b.opts(i,n)||n)});let m=n.ms||.001,_=i.series=s==1?Nx(n.series||[],wx,Cx,!1):_R(n.series||[null],Rx),E=i.axes=Nx(n.axes||[],Mx,Tx,!0),y=i.scales={},R=i.bands=n.bands||[];R.forEach(b=>{b.fill=_t(b.fill||null),b.dir=Mt(b.dir,-1)});let M=s==2?_[1].facets[0].scale:_[0].scale,x={axes:is,series:ft},S=(n.drawOrder||["axes","series"]).map(b=>x[b]);function U(b){let T=b.distr==3?L=>ys(L>0?L:b.clamp(i,L,b.min,b.max,b.key)):b.distr==4?L=>Gd(L,b.asinh):b.distr==100?L=>b.fwd(L):L=>L;return L=>{let N=T(L),{_min:W,_max:ne}=b,pe=ne-W;return(N-W)/pe}}function P(b){let T=y[b];if(T==null){let L=(n.scales||Za)[b]||Za;if(L.from!=null){P(L.from);let N=pn({},y[L.from],L,{key:b});N.valToPct=U(N),y[b]=N}else{T=y[b]=pn({},b==M?c_:oR,L),T.key=b;let N=T.time,W=T.range,ne=Js(W);if((b!=M||s==2&&!N)&&(ne&&(W[0]==null||W[1]==null)&&(W={min:W[0]==null?cx:{mode:1,hard:W[0],soft:W[0]},max:W[1]==null?cx:{mode:1,hard:W[1],soft:W[1]}},ne=!1),!ne&&Du(W))){let pe=W;W=(xe,be,Ne)=>be==null?To:Ru(be,Ne,pe)}T.range=_t(W||(N?vR:b==M?T.distr==3?SR:T.distr==4?bR:v_:T.distr==3?y_:T.distr==4?S_:yR)),T.auto=_t(ne?!1:T.auto),T.clamp=_t(T.clamp||rR),T._min=T._max=null,T.valToPct=U(T)}}}P("x"),P("y"),s==1&&_.forEach(b=>{P(b.scale)}),E.forEach(b=>{P(b.scale)});for(let b in n.scales)P(b);let C=y[M],F=C.distr,z,D;C.ori==0?(ai(l,LT),z=r,D=o):(ai(l,DT),z=o,D=r);let V={};for(let b in y){let T=y[b];(T.min!=null||T.max!=null)&&(V[b]={min:T.min,max:T.max},T.min=T.max=null)}let Z=n.tzDate||(b=>new Date(yn(b/m))),H=n.fmtDate||uf,de=m==1?LA(Z):OA(Z),K=yx(Z,vx(m==1?IA:NA,H)),ee=bx(Z,Sx(FA,H)),oe=[],ie=i.legend=pn({},zA,n.legend),ae=i.cursor=pn({},qA,{drag:{y:s==2}},n.cursor),$=ie.show,se=ae.show,O=ie.markers;ie.idxs=oe,O.width=_t(O.width),O.dash=_t(O.dash),O.stroke=_t(O.stroke),O.fill=_t(O.fill);let Y,te,Ce,qe=[],Be=[],ot,at=!1,st={};if(ie.live){let b=_[1]?_[1].values:null;at=b!=null,ot=at?b(i,1,0):{_:0};for(let T in ot)st[T]=sf}if($)if(Y=Ui("table",HT,l),Ce=Ui("tbody",null,Y),ie.mount(i,Y),at){te=Ui("thead",null,Y,Ce);let b=Ui("tr",null,te);Ui("th",null,b);for(var Xt in ot)Ui("th",K0,b).textContent=Xt}else ai(Y,XT),ie.live&&ai(Y,WT);let Bt={show:!0},rn={show:!1};function Lt(b,T){if(T==0&&(at||!ie.live||s==2))return To;let L=[],N=Ui("tr",qT,Ce,Ce.childNodes[T]);ai(N,b.class),b.show||ai(N,br);let W=Ui("th",null,N);if(O.show){let xe=Si($T,W);if(T>0){let be=O.width(i,T);be&&(xe.style.border=be+"px "+O.dash(i,T)+" "+O.stroke(i,T)),xe.style.background=O.fill(i,T)}}let ne=Si(K0,W);b.label instanceof HTMLElement?ne.appendChild(b.label):ne.textContent=b.label,T>0&&(O.show||(ne.style.color=b.width>0?O.stroke(i,T):O.fill(i,T)),vt("click",W,xe=>{if(ae._lock)return;je(xe);let be=_.indexOf(b);if((xe.ctrlKey||xe.metaKey)!=ie.isolate){let Ne=_.some((Oe,ke)=>ke>0&&ke!=be&&Oe.show);_.forEach((Oe,ke)=>{ke>0&&Gi(ke,Ne?ke==be?Bt:rn:Bt,!0,un.setSeries)})}else Gi(be,{show:!b.show},!0,un.setSeries)},!1),Qe&&vt(ex,W,xe=>{ae._lock||(je(xe),Gi(_.indexOf(b),Or,!0,un.setSeries))},!1));for(var pe in ot){let xe=Ui("td",YT,N);xe.textContent="--",L.push(xe)}return[N,L]}let bn=new Map;function vt(b,T,L,N=!0){let W=bn.get(T)||{},ne=ae.bind[b](i,T,L,N);ne&&(Mr(b,T,W[b]=ne),bn.set(T,W))}function mn(b,T,L){let N=bn.get(T)||{};for(let W in N)(b==null||W==b)&&(Zd(W,T,N[W]),delete N[W]);b==null&&bn.delete(T)}let Kt=0,on=0,k=0,Pe=0,Ze=0,lt=0,we=Ze,Nt=lt,He=k,Ye=Pe,I=0,w=0,q=0,ge=0;i.bbox={};let fe=!1,ye=!1,Se=!1,le=!1,ue=!1,_e=!1;function B(b,T,L){(L||b!=i.width||T!=i.height)&&he(b,T),ut(!1),Se=!0,ye=!0,In()}function he(b,T){i.width=Kt=k=b,i.height=on=Pe=T,Ze=lt=0,Me(),We();let L=i.bbox;I=L.left=yr(Ze*Tt,.5),w=L.top=yr(lt*Tt,.5),q=L.width=yr(k*Tt,.5),ge=L.height=yr(Pe*Tt,.5)}let ce=3;function Ee(){let b=!1,T=0;for(;!b;){T++;let L=Cr(T),N=Vi(T);b=T==ce||L&&N,b||(he(i.width,i.height),ye=!0)}}function ve({width:b,height:T}){B(b,T)}i.setSize=ve;function Me(){let b=!1,T=!1,L=!1,N=!1;E.forEach((W,ne)=>{if(W.show&&W._show){let{side:pe,_size:xe}=W,be=pe%2,Ne=W.label!=null?W.labelSize:0,Oe=xe+Ne;Oe>0&&(be?(k-=Oe,pe==3?(Ze+=Oe,N=!0):L=!0):(Pe-=Oe,pe==0?(lt+=Oe,b=!0):T=!0))}}),ki[0]=b,ki[1]=L,ki[2]=T,ki[3]=N,k-=Mi[1]+Mi[3],Ze+=Mi[3],Pe-=Mi[2]+Mi[0],lt+=Mi[0]}function We(){let b=Ze+k,T=lt+Pe,L=Ze,N=lt;function W(ne,pe){switch(ne){case 1:return b+=pe,b-pe;case 2:return T+=pe,T-pe;case 3:return L-=pe,L+pe;case 0:return N-=pe,N+pe}}E.forEach((ne,pe)=>{if(ne.show&&ne._show){let xe=ne.side;ne._pos=W(xe,ne._size),ne.label!=null&&(ne._lpos=W(xe,ne.labelSize))}})}if(ae.dataIdx==null){let b=ae.hover,T=b.skip=new Set(b.skip??[]);T.add(void 0);let L=b.prox=_t(b.prox),N=b.bias??=0;ae.dataIdx=(W,ne,pe,xe)=>{if(ne==0)return pe;let be=pe,Ne=L(W,ne,pe,xe)??Ut,Oe=Ne>=0&&Ne<Ut,ke=C.ori==0?k:Pe,rt=ae.left,wt=e[0],St=e[ne];if(T.has(St[pe])){be=null;let mt=null,Je=null,Xe;if(N==0||N==-1)for(Xe=pe;mt==null&&Xe-- >0;)T.has(St[Xe])||(mt=Xe);if(N==0||N==1)for(Xe=pe;Je==null&&Xe++<St.length;)T.has(St[Xe])||(Je=Xe);if(mt!=null||Je!=null)if(Oe){let Gt=mt==null?-1/0:z(wt[mt],C,ke,0),Qt=Je==null?1/0:z(wt[Je],C,ke,0),Tn=rt-Gt,Dt=Qt-rt;Tn<=Dt?Tn<=Ne&&(be=mt):Dt<=Ne&&(be=Je)}else be=Je==null?mt:mt==null?Je:pe-mt<=Je-pe?mt:Je}else Oe&&Sn(rt-z(wt[pe],C,ke,0))>Ne&&(be=null);return be}}let je=b=>{ae.event=b};ae.idxs=oe,ae._lock=!1;let me=ae.points;me.show=_t(me.show),me.size=_t(me.size),me.stroke=_t(me.stroke),me.width=_t(me.width),me.fill=_t(me.fill);let ze=i.focus=pn({},n.focus||{alpha:.3},ae.focus),Qe=ze.prox>=0,Re=Qe&&me.one,ct=[],kt=[],Un=[];function Do(b,T){let L=me.show(i,T);if(L instanceof HTMLElement)return ai(L,GT),ai(L,b.class),Qi(L,-10,-10,k,Pe),g.insertBefore(L,ct[T]),L}function Tr(b,T){if(s==1||T>0){let L=s==1&&y[b.scale].time,N=b.value;b.value=L?mx(N)?bx(Z,Sx(N,H)):N||ee:N||nR,b.label=b.label||(L?YA:$A)}if(Re||T>0){b.width=b.width==null?1:b.width,b.paths=b.paths||gR||oA,b.fillTo=_t(b.fillTo||aR),b.pxAlign=+Mt(b.pxAlign,v),b.pxRound=Ix(b.pxAlign),b.stroke=_t(b.stroke||null),b.fill=_t(b.fill||null),b._stroke=b._fill=b._paths=b._focus=null;let L=iR(Xn(1,b.width),1),N=b.points=pn({},{size:L,width:Xn(1,L*.2),stroke:b.stroke,space:L*2,paths:xR,_stroke:null,_fill:null},b.points);N.show=_t(N.show),N.filter=_t(N.filter),N.fill=_t(N.fill),N.stroke=_t(N.stroke),N.paths=_t(N.paths),N.pxAlign=b.pxAlign}if($){let L=Lt(b,T);qe.splice(T,0,L[0]),Be.splice(T,0,L[1]),ie.values.push(null)}if(se){oe.splice(T,0,null);let L=null;Re?T==0&&(L=Do(b,T)):T>0&&(L=Do(b,T)),ct.splice(T,0,L),kt.splice(T,0,0),Un.splice(T,0,0)}En("addSeries",T)}function Bu(b,T){T=T??_.length,b=s==1?tf(b,T,wx,Cx):tf(b,T,{},Rx),_.splice(T,0,b),Tr(_[T],T)}i.addSeries=Bu;function Ja(b){if(_.splice(b,1),$){ie.values.splice(b,1),Be.splice(b,1);let T=qe.splice(b,1)[0];mn(null,T.firstChild),T.remove()}se&&(oe.splice(b,1),ct.splice(b,1)[0].remove(),kt.splice(b,1),Un.splice(b,1)),En("delSeries",b)}i.delSeries=Ja;let ki=[!1,!1,!1,!1];function es(b,T){if(b._show=b.show,b.show){let L=b.side%2,N=y[b.scale];N==null&&(b.scale=L?_[1].scale:M,N=y[b.scale]);let W=N.time;b.size=_t(b.size),b.space=_t(b.space),b.rotate=_t(b.rotate),Js(b.incrs)&&b.incrs.forEach(pe=>{!js.has(pe)&&js.set(pe,Wx(pe))}),b.incrs=_t(b.incrs||(N.distr==2?RA:W?m==1?PA:DA:Sr)),b.splits=_t(b.splits||(W&&N.distr==1?de:N.distr==3?Jd:N.distr==4?JA:KA)),b.stroke=_t(b.stroke),b.grid.stroke=_t(b.grid.stroke),b.ticks.stroke=_t(b.ticks.stroke),b.border.stroke=_t(b.border.stroke);let ne=b.values;b.values=Js(ne)&&!Js(ne[0])?_t(ne):W?Js(ne)?yx(Z,vx(ne,H)):mx(ne)?UA(Z,ne):ne||K:ne||ZA,b.filter=_t(b.filter||(N.distr>=3&&N.log==10?eR:N.distr==3&&N.log==2?tR:Gx)),b.font=Ox(b.font),b.labelFont=Ox(b.labelFont),b._size=b.size(i,null,T,0),b._space=b._rotate=b._incrs=b._found=b._splits=b._values=null,b._size>0&&(ki[T]=!0,b._el=Si(BT,d))}}function ts(b,T,L,N){let[W,ne,pe,xe]=L,be=T%2,Ne=0;return be==0&&(xe||ne)&&(Ne=T==0&&!W||T==2&&!pe?yn(Mx.size/3):0),be==1&&(W||pe)&&(Ne=T==1&&!ne||T==3&&!xe?yn(Tx.size/2):0),Ne}let No=i.padding=(n.padding||[ts,ts,ts,ts]).map(b=>_t(Mt(b,ts))),Mi=i._padding=No.map((b,T)=>b(i,T,ki,0)),Jt,tn=null,nn=null,zi=s==1?_[0].idxs:null,Yn=null,bs=!1;function Oo(b,T){if(e=b??[],i.data=i._data=e,s==2){Jt=0;for(let L=1;L<_.length;L++)Jt+=e[L][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),Yn=e[0],Jt=Yn.length;let L=e;if(F==2){L=e.slice();let N=L[0]=Array(Jt);for(let W=0;W<Jt;W++)N[W]=W}i._data=e=L}if(ut(!0),En("setData"),F==2&&(Se=!0),T!==!1){let L=C;L.auto(i,bs)?Uo():Es(M,L.min,L.max),le=le||ae.left>=0,_e=!0,In()}}i.setData=Oo;function Uo(){bs=!0;let b,T;s==1&&(Jt>0?(tn=zi[0]=0,nn=zi[1]=Jt-1,b=e[0][tn],T=e[0][nn],F==2?(b=tn,T=nn):b==T&&(F==3?[b,T]=Iu(b,b,C.log,!1):F==4?[b,T]=of(b,b,C.log,!1):C.time?T=b+yn(86400/m):[b,T]=Ru(b,T,af,!0))):(tn=zi[0]=b=null,nn=zi[1]=T=null)),Es(M,b,T)}let Ar,Ms,Rr,A,G,re,J,Q,Te,Ie;function Ae(b,T,L,N,W,ne){b??=j0,L??=cf,N??="butt",W??=j0,ne??="round",b!=Ar&&(h.strokeStyle=Ar=b),W!=Ms&&(h.fillStyle=Ms=W),T!=Rr&&(h.lineWidth=Rr=T),ne!=G&&(h.lineJoin=G=ne),N!=re&&(h.lineCap=re=N),L!=A&&h.setLineDash(A=L)}function Le(b,T,L,N){T!=Ms&&(h.fillStyle=Ms=T),b!=J&&(h.font=J=b),L!=Q&&(h.textAlign=Q=L),N!=Te&&(h.textBaseline=Te=N)}function Ge(b,T,L,N,W=0){if(N.length>0&&b.auto(i,bs)&&(T==null||T.min==null)){let ne=Mt(tn,0),pe=Mt(nn,N.length-1),xe=L.min==null?eA(N,ne,pe,W,b.distr==3):[L.min,L.max];b.min=Bi(b.min,L.min=xe[0]),b.max=Xn(b.max,L.max=xe[1])}}let et={min:null,max:null};function dt(){for(let N in y){let W=y[N];V[N]==null&&(W.min==null||V[M]!=null&&W.auto(i,bs))&&(V[N]=et)}for(let N in y){let W=y[N];V[N]==null&&W.from!=null&&V[W.from]!=null&&(V[N]=et)}V[M]!=null&&ut(!0);let b={};for(let N in V){let W=V[N];if(W!=null){let ne=b[N]=Ao(y[N],cA);if(W.min!=null)pn(ne,W);else if(N!=M||s==2)if(Jt==0&&ne.from==null){let pe=ne.range(i,null,null,N);ne.min=pe[0],ne.max=pe[1]}else ne.min=Ut,ne.max=-Ut}}if(Jt>0){_.forEach((N,W)=>{if(s==1){let ne=N.scale,pe=V[ne];if(pe==null)return;let xe=b[ne];if(W==0){let be=xe.range(i,xe.min,xe.max,ne);xe.min=be[0],xe.max=be[1],tn=Fi(xe.min,e[0]),nn=Fi(xe.max,e[0]),nn-tn>1&&(e[0][tn]<xe.min&&tn++,e[0][nn]>xe.max&&nn--),N.min=Yn[tn],N.max=Yn[nn]}else N.show&&N.auto&&Ge(xe,pe,N,e[W],N.sorted);N.idxs[0]=tn,N.idxs[1]=nn}else if(W>0&&N.show&&N.auto){let[ne,pe]=N.facets,xe=ne.scale,be=pe.scale,[Ne,Oe]=e[W],ke=b[xe],rt=b[be];ke!=null&&Ge(ke,V[xe],ne,Ne,ne.sorted),rt!=null&&Ge(rt,V[be],pe,Oe,pe.sorted),N.min=pe.min,N.max=pe.max}});for(let N in b){let W=b[N],ne=V[N];if(W.from==null&&(ne==null||ne.min==null)){let pe=W.range(i,W.min==Ut?null:W.min,W.max==-Ut?null:W.max,N);W.min=pe[0],W.max=pe[1]}}}for(let N in b){let W=b[N];if(W.from!=null){let ne=b[W.from];if(ne.min==null)W.min=W.max=null;else{let pe=W.range(i,ne.min,ne.max,N);W.min=pe[0],W.max=pe[1]}}}let T={},L=!1;for(let N in b){let W=b[N],ne=y[N];if(ne.min!=W.min||ne.max!=W.max){ne.min=W.min,ne.max=W.max;let pe=ne.distr;ne._min=pe==3?ys(ne.min):pe==4?Gd(ne.min,ne.asinh):pe==100?ne.fwd(ne.min):ne.min,ne._max=pe==3?ys(ne.max):pe==4?Gd(ne.max,ne.asinh):pe==100?ne.fwd(ne.max):ne.max,T[N]=L=!0}}if(L){_.forEach((N,W)=>{s==2?W>0&&T.y&&(N._paths=null):T[N.scale]&&(N._paths=null)});for(let N in T)Se=!0,En("setScale",N);se&&ae.left>=0&&(le=_e=!0)}for(let N in V)V[N]=null}function Ve(b){let T=Kd(tn-1,0,Jt-1),L=Kd(nn+1,0,Jt-1);for(;b[T]==null&&T>0;)T--;for(;b[L]==null&&L<Jt-1;)L++;return[T,L]}function ft(){if(Jt>0){let b=_.some(T=>T._focus)&&Ie!=ze.alpha;b&&(h.globalAlpha=Ie=ze.alpha),_.forEach((T,L)=>{if(L>0&&T.show&&(Yt(L,!1),Yt(L,!0),T._paths==null)){let N=Ie;Ie!=T.alpha&&(h.globalAlpha=Ie=T.alpha);let W=s==2?[0,e[L][0].length-1]:Ve(e[L]);T._paths=T.paths(i,L,W[0],W[1]),Ie!=N&&(h.globalAlpha=Ie=N)}}),_.forEach((T,L)=>{if(L>0&&T.show){let N=Ie;Ie!=T.alpha&&(h.globalAlpha=Ie=T.alpha),T._paths!=null&&Ct(L,!1);{let W=T._paths!=null?T._paths.gaps:null,ne=T.points.show(i,L,tn,nn,W),pe=T.points.filter(i,L,ne,W);(ne||pe)&&(T.points._paths=T.points.paths(i,L,tn,nn,pe),Ct(L,!0))}Ie!=N&&(h.globalAlpha=Ie=N),En("drawSeries",L)}}),b&&(h.globalAlpha=Ie=1)}}function Yt(b,T){let L=T?_[b].points:_[b];L._stroke=L.stroke(i,b),L._fill=L.fill(i,b)}function Ct(b,T){let L=T?_[b].points:_[b],{stroke:N,fill:W,clip:ne,flags:pe,_stroke:xe=L._stroke,_fill:be=L._fill,_width:Ne=L.width}=L._paths;Ne=Ft(Ne*Tt,3);let Oe=null,ke=Ne%2/2;T&&be==null&&(be=Ne>0?"#fff":xe);let rt=L.pxAlign==1&&ke>0;if(rt&&h.translate(ke,ke),!T){let wt=I-Ne/2,St=w-Ne/2,mt=q+Ne,Je=ge+Ne;Oe=new Path2D,Oe.rect(wt,St,mt,Je)}T?Fe(xe,Ne,L.dash,L.cap,be,N,W,pe,ne):Pt(b,xe,Ne,L.dash,L.cap,be,N,W,pe,Oe,ne),rt&&h.translate(-ke,-ke)}function Pt(b,T,L,N,W,ne,pe,xe,be,Ne,Oe){let ke=!1;be!=0&&R.forEach((rt,wt)=>{if(rt.series[0]==b){let St=_[rt.series[1]],mt=e[rt.series[1]],Je=(St._paths||Za).band;Js(Je)&&(Je=rt.dir==1?Je[0]:Je[1]);let Xe,Gt=null;St.show&&Je&&nA(mt,tn,nn)?(Gt=rt.fill(i,wt)||ne,Xe=St._paths.clip):Je=null,Fe(T,L,N,W,Gt,pe,xe,be,Ne,Oe,Xe,Je),ke=!0}}),ke||Fe(T,L,N,W,ne,pe,xe,be,Ne,Oe)}let gn=Ro|Qd;function Fe(b,T,L,N,W,ne,pe,xe,be,Ne,Oe,ke){Ae(b,T,L,N,W),(be||Ne||ke)&&(h.save(),be&&h.clip(be),Ne&&h.clip(Ne)),ke?(xe&gn)==gn?(h.clip(ke),Oe&&h.clip(Oe),gt(W,pe),an(b,ne,T)):xe&Qd?(gt(W,pe),h.clip(ke),an(b,ne,T)):xe&Ro&&(h.save(),h.clip(ke),Oe&&h.clip(Oe),gt(W,pe),h.restore(),an(b,ne,T)):(gt(W,pe),an(b,ne,T)),(be||Ne||ke)&&h.restore()}function an(b,T,L){L>0&&(T instanceof Map?T.forEach((N,W)=>{h.strokeStyle=Ar=W,h.stroke(N)}):T!=null&&b&&h.stroke(T))}function gt(b,T){T instanceof Map?T.forEach((L,N)=>{h.fillStyle=Ms=N,h.fill(L)}):T!=null&&b&&h.fill(T)}function ns(b,T,L,N){let W=E[b],ne;if(N<=0)ne=[0,0];else{let pe=W._space=W.space(i,b,T,L,N),xe=W._incrs=W.incrs(i,b,T,L,N,pe);ne=MR(T,L,xe,N,pe)}return W._found=ne}function ln(b,T,L,N,W,ne,pe,xe,be,Ne){let Oe=pe%2/2;v==1&&h.translate(Oe,Oe),Ae(xe,pe,be,Ne,xe),h.beginPath();let ke,rt,wt,St,mt=W+(N==0||N==3?-ne:ne);L==0?(rt=W,St=mt):(ke=W,wt=mt);for(let Je=0;Je<b.length;Je++)T[Je]!=null&&(L==0?ke=wt=b[Je]:rt=St=b[Je],h.moveTo(ke,rt),h.lineTo(wt,St));h.stroke(),v==1&&h.translate(-Oe,-Oe)}function Cr(b){let T=!0;return E.forEach((L,N)=>{if(!L.show)return;let W=y[L.scale];if(W.min==null){L._show&&(T=!1,L._show=!1,ut(!1));return}else L._show||(T=!1,L._show=!0,ut(!1));let ne=L.side,pe=ne%2,{min:xe,max:be}=W,[Ne,Oe]=ns(N,xe,be,pe==0?k:Pe);if(Oe==0)return;let ke=W.distr==2,rt=L._splits=L.splits(i,N,xe,be,Ne,Oe,ke),wt=W.distr==2?rt.map(Xe=>Yn[Xe]):rt,St=W.distr==2?Yn[rt[1]]-Yn[rt[0]]:Ne,mt=L._values=L.values(i,L.filter(i,wt,N,Oe,St),N,Oe,St);L._rotate=ne==2?L.rotate(i,mt,N,Oe):0;let Je=L._size;L._size=bi(L.size(i,mt,N,b)),Je!=null&&L._size!=Je&&(T=!1)}),T}function Vi(b){let T=!0;return No.forEach((L,N)=>{let W=L(i,N,ki,b);W!=Mi[N]&&(T=!1),Mi[N]=W}),T}function is(){for(let b=0;b<E.length;b++){let T=E[b];if(!T.show||!T._show)continue;let L=T.side,N=L%2,W,ne,pe=T.stroke(i,b),xe=L==0||L==3?-1:1,[be,Ne]=T._found;if(T.label!=null){let kn=T.labelGap*xe,Jn=yn((T._lpos+kn)*Tt);Le(T.labelFont[0],pe,"center",L==2?"top":J0),h.save(),N==1?(W=ne=0,h.translate(Jn,yn(w+ge/2)),h.rotate((L==3?-Tu:Tu)/2)):(W=yn(I+q/2),ne=Jn);let tr=zx(T.label)?T.label(i,b,be,Ne):T.label;h.fillText(tr,W,ne),h.restore()}if(Ne==0)continue;let Oe=y[T.scale],ke=N==0?q:ge,rt=N==0?I:w,wt=T._splits,St=Oe.distr==2?wt.map(kn=>Yn[kn]):wt,mt=Oe.distr==2?Yn[wt[1]]-Yn[wt[0]]:be,Je=T.ticks,Xe=T.border,Gt=Je.show?Je.size:0,Qt=yn(Gt*Tt),Tn=yn((T.alignTo==2?T._size-Gt-T.gap:T.gap)*Tt),Dt=T._rotate*-Tu/180,en=f(T._pos*Tt),Zn=(Qt+Tn)*xe,Bn=en+Zn;ne=N==0?Bn:0,W=N==1?Bn:0;let ui=T.font[0],wi=T.align==1?bo:T.align==2?kd:Dt>0?bo:Dt<0?kd:N==0?"center":L==3?kd:bo,Wi=Dt||N==1?"middle":L==2?"top":J0;Le(ui,pe,wi,Wi);let Kn=T.font[1]*T.lineGap,hi=wt.map(kn=>f(a(kn,Oe,ke,rt))),Ei=T._values;for(let kn=0;kn<Ei.length;kn++){let Jn=Ei[kn];if(Jn!=null){N==0?W=hi[kn]:ne=hi[kn],Jn=""+Jn;let tr=Jn.indexOf(`
`)==-1?[Jn]:Jn.split(/\n/gm);for(let zn=0;zn<tr.length;zn++){let zf=tr[zn];Dt?(h.save(),h.translate(W,ne+zn*Kn),h.rotate(Dt),h.fillText(zf,0,0),h.restore()):h.fillText(zf,W,ne+zn*Kn)}}}Je.show&&ln(hi,Je.filter(i,St,b,Ne,mt),N,L,en,Qt,Ft(Je.width*Tt,3),Je.stroke(i,b),Je.dash,Je.cap);let Xi=T.grid;Xi.show&&ln(hi,Xi.filter(i,St,b,Ne,mt),N,N==0?2:1,N==0?w:I,N==0?ge:q,Ft(Xi.width*Tt,3),Xi.stroke(i,b),Xi.dash,Xi.cap),Xe.show&&ln([en],[1],N==0?1:0,N==0?1:2,N==1?w:I,N==1?ge:q,Ft(Xe.width*Tt,3),Xe.stroke(i,b),Xe.dash,Xe.cap)}En("drawAxes")}function ut(b){_.forEach((T,L)=>{L>0&&(T._paths=null,b&&(s==1?(T.min=null,T.max=null):T.facets.forEach(N=>{N.min=null,N.max=null})))})}let jt=!1,Fn=!1,It=[];function cn(){Fn=!1;for(let b=0;b<It.length;b++)En(...It[b]);It.length=0}function In(){jt||(gA(bf),jt=!0)}function ja(b,T=!1){jt=!0,Fn=T,b(i),bf(),T&&It.length>0&&queueMicrotask(cn)}i.batch=ja;function bf(){if(fe&&(dt(),fe=!1),Se&&(Ee(),Se=!1),ye){if(Wt(p,bo,Ze),Wt(p,"top",lt),Wt(p,Xa,k),Wt(p,qa,Pe),Wt(g,bo,Ze),Wt(g,"top",lt),Wt(g,Xa,k),Wt(g,qa,Pe),Wt(d,Xa,Kt),Wt(d,qa,on),u.width=yn(Kt*Tt),u.height=yn(on*Tt),E.forEach(({_el:b,_show:T,_size:L,_pos:N,side:W})=>{if(b!=null)if(T){let ne=W===3||W===0?L:0,pe=W%2==1;Wt(b,pe?"left":"top",N-ne),Wt(b,pe?"width":"height",L),Wt(b,pe?"top":"left",pe?lt:Ze),Wt(b,pe?"height":"width",pe?Pe:k),Yd(b,br)}else ai(b,br)}),Ar=Ms=Rr=G=re=J=Q=Te=A=null,Ie=1,ko(!0),Ze!=we||lt!=Nt||k!=He||Pe!=Ye){ut(!1);let b=k/He,T=Pe/Ye;if(se&&!le&&ae.left>=0){ae.left*=b,ae.top*=T,Pr&&Qi(Pr,yn(ae.left),0,k,Pe),Ir&&Qi(Ir,0,yn(ae.top),k,Pe);for(let L=0;L<ct.length;L++){let N=ct[L];N!=null&&(kt[L]*=b,Un[L]*=T,Qi(N,bi(kt[L]),bi(Un[L]),k,Pe))}}if(Vt.show&&!ue&&Vt.left>=0&&Vt.width>0){Vt.left*=b,Vt.width*=b,Vt.top*=T,Vt.height*=T;for(let L in Wu)Wt(Nr,L,Vt[L])}we=Ze,Nt=lt,He=k,Ye=Pe}En("setSize"),ye=!1}Kt>0&&on>0&&(h.clearRect(0,0,u.width,u.height),En("drawClear"),S.forEach(b=>b()),En("draw")),Vt.show&&ue&&(Qa(Vt),ue=!1),se&&le&&(er(null,!0,!1),le=!1),ie.show&&ie.live&&_e&&(Gu(),_e=!1),c||(c=!0,i.status=1,En("ready")),bs=!1,jt=!1}i.redraw=(b,T)=>{Se=T||!1,b!==!1?Es(M,C.min,C.max):In()};function ku(b,T){let L=y[b];if(L.from==null){if(Jt==0){let N=L.range(i,T.min,T.max,b);T.min=N[0],T.max=N[1]}if(T.min>T.max){let N=T.min;T.min=T.max,T.max=N}if(Jt>1&&T.min!=null&&T.max!=null&&T.max-T.min<1e-16)return;b==M&&L.distr==2&&Jt>0&&(T.min=Fi(T.min,e[0]),T.max=Fi(T.max,e[0]),T.min==T.max&&T.max++),V[b]=T,fe=!0,In()}}i.setScale=ku;let zu,Vu,Pr,Ir,Mf,wf,Lr,Dr,Ef,Tf,zt,qt,ws=!1,Cn=ae.drag,Mn=Cn.x,wn=Cn.y;se&&(ae.x&&(zu=Si(zT,g)),ae.y&&(Vu=Si(VT,g)),C.ori==0?(Pr=zu,Ir=Vu):(Pr=Vu,Ir=zu),zt=ae.left,qt=ae.top);let Vt=i.select=pn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Nr=Vt.show?Si(kT,Vt.over?g:p):null;function Qa(b,T){if(Vt.show){for(let L in b)Vt[L]=b[L],L in Wu&&Wt(Nr,L,b[L]);T!==!1&&En("setSelect")}}i.setSelect=Qa;function U_(b){if(_[b].show)$&&Yd(qe[b],br);else if($&&ai(qe[b],br),se){let L=Re?ct[0]:ct[b];L!=null&&Qi(L,-10,-10,k,Pe)}}function Es(b,T,L){ku(b,{min:T,max:L})}function Gi(b,T,L,N){T.focus!=null&&V_(b),T.show!=null&&_.forEach((W,ne)=>{ne>0&&(b==ne||b==null)&&(W.show=T.show,U_(ne),s==2?(Es(W.facets[0].scale,null,null),Es(W.facets[1].scale,null,null)):Es(W.scale,null,null),In())}),L!==!1&&En("setSeries",b,T),N&&zo("setSeries",i,b,T)}i.setSeries=Gi;function F_(b,T){pn(R[b],T)}function B_(b,T){b.fill=_t(b.fill||null),b.dir=Mt(b.dir,-1),T=T??R.length,R.splice(T,0,b)}function k_(b){b==null?R.length=0:R.splice(b,1)}i.addBand=B_,i.setBand=F_,i.delBand=k_;function z_(b,T){_[b].alpha=T,se&&ct[b]!=null&&(ct[b].style.opacity=T),$&&qe[b]&&(qe[b].style.opacity=T)}let ss,Ts,Qs,Or={focus:!0};function V_(b){if(b!=Qs){let T=b==null,L=ze.alpha!=1;_.forEach((N,W)=>{if(s==1||W>0){let ne=T||W==0||W==b;N._focus=T?null:ne,L&&z_(W,ne?1:ze.alpha)}}),Qs=b,L&&In()}}$&&Qe&&vt(tx,Y,b=>{ae._lock||(je(b),Qs!=null&&Gi(null,Or,!0,un.setSeries))});function Hi(b,T,L){let N=y[T];L&&(b=b/Tt-(N.ori==1?lt:Ze));let W=k;N.ori==1&&(W=Pe,b=W-b),N.dir==-1&&(b=W-b);let ne=N._min,pe=N._max,xe=b/W,be=ne+(pe-ne)*xe,Ne=N.distr;return Ne==3?Eo(10,be):Ne==4?sA(be,N.asinh):Ne==100?N.bwd(be):be}function G_(b,T){let L=Hi(b,M,T);return Fi(L,e[0],tn,nn)}i.valToIdx=b=>Fi(b,e[0]),i.posToIdx=G_,i.posToVal=Hi,i.valToPos=(b,T,L)=>y[T].ori==0?r(b,y[T],L?q:k,L?I:0):o(b,y[T],L?ge:Pe,L?w:0),i.setCursor=(b,T,L)=>{zt=b.left,qt=b.top,er(null,T,L)};function Af(b,T){Wt(Nr,bo,Vt.left=b),Wt(Nr,Xa,Vt.width=T)}function Rf(b,T){Wt(Nr,"top",Vt.top=b),Wt(Nr,qa,Vt.height=T)}let Fo=C.ori==0?Af:Rf,Bo=C.ori==1?Af:Rf;function H_(){if($&&ie.live)for(let b=s==2?1:0;b<_.length;b++){if(b==0&&at)continue;let T=ie.values[b],L=0;for(let N in T)Be[b][L++].firstChild.nodeValue=T[N]}}function Gu(b,T){if(b!=null&&(b.idxs?b.idxs.forEach((L,N)=>{oe[N]=L}):lA(b.idx)||oe.fill(b.idx),ie.idx=oe[0]),$&&ie.live){for(let L=0;L<_.length;L++)(L>0||s==1&&!at)&&W_(L,oe[L]);H_()}_e=!1,T!==!1&&En("setLegend")}i.setLegend=Gu;function W_(b,T){let L=_[b],N=b==0&&F==2?Yn:e[b],W;at?W=L.values(i,b,T)??st:(W=L.value(i,T==null?null:N[T],b,T),W=W==null?st:{_:W}),ie.values[b]=W}function er(b,T,L){Ef=zt,Tf=qt,[zt,qt]=ae.move(i,zt,qt),ae.left=zt,ae.top=qt,se&&(Pr&&Qi(Pr,yn(zt),0,k,Pe),Ir&&Qi(Ir,0,yn(qt),k,Pe));let N,W=tn>nn;ss=Ut,Ts=null;let ne=C.ori==0?k:Pe,pe=C.ori==1?k:Pe;if(zt<0||Jt==0||W){N=ae.idx=null;for(let xe=0;xe<_.length;xe++){let be=ct[xe];be!=null&&Qi(be,-10,-10,k,Pe)}Qe&&Gi(null,Or,!0,b==null&&un.setSeries),ie.live&&(oe.fill(N),_e=!0)}else{let xe,be,Ne;s==1&&(xe=C.ori==0?zt:qt,be=Hi(xe,M),N=ae.idx=Fi(be,e[0],tn,nn),Ne=z(e[0][N],C,ne,0));let Oe=-10,ke=-10,rt=0,wt=0,St=!0,mt="",Je="";for(let Xe=s==2?1:0;Xe<_.length;Xe++){let Gt=_[Xe],Qt=oe[Xe],Tn=Qt==null?null:s==1?e[Xe][Qt]:e[Xe][1][Qt],Dt=ae.dataIdx(i,Xe,N,be),en=Dt==null?null:s==1?e[Xe][Dt]:e[Xe][1][Dt];if(_e=_e||en!=Tn||Dt!=Qt,oe[Xe]=Dt,Xe>0&&Gt.show){let Zn=Dt==null?-10:Dt==N?Ne:z(s==1?e[0][Dt]:e[Xe][0][Dt],C,ne,0),Bn=en==null?-10:D(en,s==1?y[Gt.scale]:y[Gt.facets[1].scale],pe,0);if(Qe&&en!=null){let ui=C.ori==1?zt:qt,wi=Sn(ze.dist(i,Xe,Dt,Bn,ui));if(wi<ss){let Wi=ze.bias;if(Wi!=0){let Kn=Hi(ui,Gt.scale),hi=en>=0?1:-1,Ei=Kn>=0?1:-1;Ei==hi&&(Ei==1?Wi==1?en>=Kn:en<=Kn:Wi==1?en<=Kn:en>=Kn)&&(ss=wi,Ts=Xe)}else ss=wi,Ts=Xe}}if(_e||Re){let ui,wi;C.ori==0?(ui=Zn,wi=Bn):(ui=Bn,wi=Zn);let Wi,Kn,hi,Ei,Xi,kn,Jn=!0,tr=me.bbox;if(tr!=null){Jn=!1;let zn=tr(i,Xe);hi=zn.left,Ei=zn.top,Wi=zn.width,Kn=zn.height}else hi=ui,Ei=wi,Wi=Kn=me.size(i,Xe);if(kn=me.fill(i,Xe),Xi=me.stroke(i,Xe),Re)Xe==Ts&&ss<=ze.prox&&(Oe=hi,ke=Ei,rt=Wi,wt=Kn,St=Jn,mt=kn,Je=Xi);else{let zn=ct[Xe];zn!=null&&(kt[Xe]=hi,Un[Xe]=Ei,lx(zn,Wi,Kn,Jn),ox(zn,kn,Xi),Qi(zn,bi(hi),bi(Ei),k,Pe))}}}}if(Re){let Xe=ze.prox,Gt=Qs==null?ss<=Xe:ss>Xe||Ts!=Qs;if(_e||Gt){let Qt=ct[0];Qt!=null&&(kt[0]=Oe,Un[0]=ke,lx(Qt,rt,wt,St),ox(Qt,mt,Je),Qi(Qt,bi(Oe),bi(ke),k,Pe))}}}if(Vt.show&&ws)if(b!=null){let[xe,be]=un.scales,[Ne,Oe]=un.match,[ke,rt]=b.cursor.sync.scales,wt=b.cursor.drag;if(Mn=wt._x,wn=wt._y,Mn||wn){let{left:St,top:mt,width:Je,height:Xe}=b.select,Gt=b.scales[ke].ori,Qt=b.posToVal,Tn,Dt,en,Zn,Bn,ui=xe!=null&&Ne(xe,ke),wi=be!=null&&Oe(be,rt);ui&&Mn?(Gt==0?(Tn=St,Dt=Je):(Tn=mt,Dt=Xe),en=y[xe],Zn=z(Qt(Tn,ke),en,ne,0),Bn=z(Qt(Tn+Dt,ke),en,ne,0),Fo(Bi(Zn,Bn),Sn(Bn-Zn))):Fo(0,ne),wi&&wn?(Gt==1?(Tn=St,Dt=Je):(Tn=mt,Dt=Xe),en=y[be],Zn=D(Qt(Tn,rt),en,pe,0),Bn=D(Qt(Tn+Dt,rt),en,pe,0),Bo(Bi(Zn,Bn),Sn(Bn-Zn))):Bo(0,pe)}else Xu()}else{let xe=Sn(Ef-Mf),be=Sn(Tf-wf);if(C.ori==1){let rt=xe;xe=be,be=rt}Mn=Cn.x&&xe>=Cn.dist,wn=Cn.y&&be>=Cn.dist;let Ne=Cn.uni;Ne!=null?Mn&&wn&&(Mn=xe>=Ne,wn=be>=Ne,!Mn&&!wn&&(be>xe?wn=!0:Mn=!0)):Cn.x&&Cn.y&&(Mn||wn)&&(Mn=wn=!0);let Oe,ke;Mn&&(C.ori==0?(Oe=Lr,ke=zt):(Oe=Dr,ke=qt),Fo(Bi(Oe,ke),Sn(ke-Oe)),wn||Bo(0,pe)),wn&&(C.ori==1?(Oe=Lr,ke=zt):(Oe=Dr,ke=qt),Bo(Bi(Oe,ke),Sn(ke-Oe)),Mn||Fo(0,ne)),!Mn&&!wn&&(Fo(0,0),Bo(0,0))}if(Cn._x=Mn,Cn._y=wn,b==null){if(L){if(kf!=null){let[xe,be]=un.scales;un.values[0]=xe!=null?Hi(C.ori==0?zt:qt,xe):null,un.values[1]=be!=null?Hi(C.ori==1?zt:qt,be):null}zo(zd,i,zt,qt,k,Pe,N)}if(Qe){let xe=L&&un.setSeries,be=ze.prox;Qs==null?ss<=be&&Gi(Ts,Or,!0,xe):ss>be?Gi(null,Or,!0,xe):Ts!=Qs&&Gi(Ts,Or,!0,xe)}}_e&&(ie.idx=N,Gu()),T!==!1&&En("setCursor")}let As=null;Object.defineProperty(i,"rect",{get(){return As==null&&ko(!1),As}});function ko(b=!1){b?As=null:(As=g.getBoundingClientRect(),En("syncRect",As))}function Cf(b,T,L,N,W,ne,pe){ae._lock||ws&&b!=null&&b.movementX==0&&b.movementY==0||(Hu(b,T,L,N,W,ne,pe,!1,b!=null),b!=null?er(null,!0,!0):er(T,!0,!1))}function Hu(b,T,L,N,W,ne,pe,xe,be){if(As==null&&ko(!1),je(b),b!=null)L=b.clientX-As.left,N=b.clientY-As.top;else{if(L<0||N<0){zt=-10,qt=-10;return}let[Ne,Oe]=un.scales,ke=T.cursor.sync,[rt,wt]=ke.values,[St,mt]=ke.scales,[Je,Xe]=un.match,Gt=T.axes[0].side%2==1,Qt=C.ori==0?k:Pe,Tn=C.ori==1?k:Pe,Dt=Gt?ne:W,en=Gt?W:ne,Zn=Gt?N:L,Bn=Gt?L:N;if(St!=null?L=Je(Ne,St)?a(rt,y[Ne],Qt,0):-10:L=Qt*(Zn/Dt),mt!=null?N=Xe(Oe,mt)?a(wt,y[Oe],Tn,0):-10:N=Tn*(Bn/en),C.ori==1){let ui=L;L=N,N=ui}}be&&(T==null||T.cursor.event.type==zd)&&((L<=1||L>=k-1)&&(L=yr(L,k)),(N<=1||N>=Pe-1)&&(N=yr(N,Pe))),xe?(Mf=L,wf=N,[Lr,Dr]=ae.move(i,L,N)):(zt=L,qt=N)}let Wu={width:0,height:0,left:0,top:0};function Xu(){Qa(Wu,!1)}let Pf,If,Lf,Df;function Nf(b,T,L,N,W,ne,pe){ws=!0,Mn=wn=Cn._x=Cn._y=!1,Hu(b,T,L,N,W,ne,pe,!0,!1),b!=null&&(vt(Vd,qd,Of,!1),zo(Q0,i,Lr,Dr,k,Pe,null));let{left:xe,top:be,width:Ne,height:Oe}=Vt;Pf=xe,If=be,Lf=Ne,Df=Oe}function Of(b,T,L,N,W,ne,pe){ws=Cn._x=Cn._y=!1,Hu(b,T,L,N,W,ne,pe,!1,!0);let{left:xe,top:be,width:Ne,height:Oe}=Vt,ke=Ne>0||Oe>0,rt=Pf!=xe||If!=be||Lf!=Ne||Df!=Oe;if(ke&&rt&&Qa(Vt),Cn.setScale&&ke&&rt){let wt=xe,St=Ne,mt=be,Je=Oe;if(C.ori==1&&(wt=be,St=Oe,mt=xe,Je=Ne),Mn&&Es(M,Hi(wt,M),Hi(wt+St,M)),wn)for(let Xe in y){let Gt=y[Xe];Xe!=M&&Gt.from==null&&Gt.min!=Ut&&Es(Xe,Hi(mt+Je,Xe),Hi(mt,Xe))}Xu()}else ae.lock&&(ae._lock=!ae._lock,er(T,!0,b!=null));b!=null&&(mn(Vd,qd),zo(Vd,i,zt,qt,k,Pe,null))}function X_(b,T,L,N,W,ne,pe){if(ae._lock)return;je(b);let xe=ws;if(ws){let be=!0,Ne=!0,Oe=10,ke,rt;C.ori==0?(ke=Mn,rt=wn):(ke=wn,rt=Mn),ke&&rt&&(be=zt<=Oe||zt>=k-Oe,Ne=qt<=Oe||qt>=Pe-Oe),ke&&be&&(zt=zt<Lr?0:k),rt&&Ne&&(qt=qt<Dr?0:Pe),er(null,!0,!0),ws=!1}zt=-10,qt=-10,oe.fill(null),er(null,!0,!0),xe&&(ws=xe)}function Uf(b,T,L,N,W,ne,pe){ae._lock||(je(b),Uo(),Xu(),b!=null&&zo(nx,i,zt,qt,k,Pe,null))}function Ff(){E.forEach(wR),B(i.width,i.height,!0)}Mr(Au,wo,Ff);let Ur={};Ur.mousedown=Nf,Ur.mousemove=Cf,Ur.mouseup=Of,Ur.dblclick=Uf,Ur.setSeries=(b,T,L,N)=>{let W=un.match[2];L=W(i,T,L),L!=-1&&Gi(L,N,!0,!1)},se&&(vt(Q0,g,Nf),vt(zd,g,Cf),vt(ex,g,b=>{je(b),ko(!1)}),vt(tx,g,X_),vt(nx,g,Uf),ef.add(i),i.syncRect=ko);let el=i.hooks=n.hooks||{};function En(b,T,L){Fn?It.push([b,T,L]):b in el&&el[b].forEach(N=>{N.call(null,i,T,L)})}(n.plugins||[]).forEach(b=>{for(let T in b.hooks)el[T]=(el[T]||[]).concat(b.hooks[T])});let Bf=(b,T,L)=>L,un=pn({key:null,setSeries:!1,filters:{pub:fx,sub:fx},scales:[M,_[1]?_[1].scale:null],match:[px,px,Bf],values:[null,null]},ae.sync);un.match.length==2&&un.match.push(Bf),ae.sync=un;let kf=un.key,qu=u_(kf);function zo(b,T,L,N,W,ne,pe){un.filters.pub(b,T,L,N,W,ne,pe)&&qu.pub(b,T,L,N,W,ne,pe)}qu.sub(i);function q_(b,T,L,N,W,ne,pe){un.filters.sub(b,T,L,N,W,ne,pe)&&Ur[b](null,T,L,N,W,ne,pe)}i.pub=q_;function $_(){qu.unsub(i),ef.delete(i),bn.clear(),Zd(Au,wo,Ff),l.remove(),Y?.remove(),En("destroy")}i.destroy=$_;function $u(){En("init",n,e),Oo(e||n.data,!1),V[M]?ku(M,V[M]):Uo(),ue=Vt.show&&(Vt.width>0||Vt.height>0),le=_e=!0,B(n.width,n.height)}return _.forEach(Tr),E.forEach(es),t?t instanceof HTMLElement?(t.appendChild(l),$u()):t(i,$u):$u(),i}Pn.assign=pn;Pn.fmtNum=lf;Pn.rangeNum=Ru;Pn.rangeLog=Iu;Pn.rangeAsinh=of;Pn.orient=Er;Pn.pxRatio=Tt;Pn.join=mA;Pn.fmtDate=uf,Pn.tzDate=TA;Pn.sync=u_;{Pn.addGap=lR,Pn.clipGaps=Nu;let n=Pn.paths={points:g_};n.linear=__,n.stepped=hR,n.bars=dR,n.spline=pR}var b_=118,[M_,xf,w_,ER,_f]=[1,2,3,4,5],TR={left:-10,top:-10},vf=(n,e=1)=>`rgb(${n.map(t=>Math.round(t*255)).join(" ")} / ${e})`;function E_({look:n,pointed:e,chosen:t}){let i=X("figure","wi-chart"),s=X("figcaption","wi-chart-head"),[r,o]=[X("b","wi-chart-name"),X("span","wi-chart-what")];s.append(r,o);let a=X("div","wi-plot"),c=X("div","wi-readout");i.append(s,a,c),i.addEventListener("click",()=>t());let[l,u,h,d,p,g,v]=[null,["now"],1,"ink",!0,"",0],f=M=>()=>vf(n().ink,M),m=M=>vf(n()[d]??n().ink,M),_={stroke:f(.72),font:"11px system-ui, sans-serif",ticks:{show:!1}};function E(){return{width:v,height:b_,padding:[6,18,0,0],legend:{show:!1},scales:{x:{time:!1},y:{range:(M,x,S)=>AR(x,S)}},axes:[{..._,size:20,gap:4,grid:{show:!1},splits:()=>ep(h),values:(M,x)=>x.map(S=>y(S))},{..._,size:50,gap:5,space:28,grid:{stroke:f(.09),width:1},values:(M,x,S,U,P)=>x.map(C=>qo(C,100*P))}],series:[{},{stroke:f(.85),width:1.5,points:{show:!0,size:4,fill:f(.85)}},{stroke:()=>"transparent",points:{show:!1}},{stroke:()=>"transparent",points:{show:!1}},{stroke:f(.6),width:1,dash:[3,3],points:{show:!1}},{stroke:()=>m(1),width:2,points:{show:!1}}],bands:[{series:[w_,xf],fill:()=>m(n().dark?.26:.18)}],cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1}},hooks:{drawClear:[R],setCursor:[({cursor:M,data:x})=>M.event&&e(M.idx===null||M.left<0?null:x[0][M.idx])]}}}let y=M=>M&&u[M].length>5?String(M):u[M];function R({ctx:M,bbox:x,valToPos:S}){let U=Math.round(S(0,"x",!0))+.5;M.save(),M.strokeStyle=vf(n().ink,.35),M.lineWidth=1,M.beginPath(),M.moveTo(U,x.top),M.lineTo(U,x.top+x.height),M.stroke(),M.restore()}return{element:i,update(M,x,S,U,P){let C=x.shown[S];({when:u,horizon:h}=x),d=U===null||U.effect===null?"ink":U.effect<0?"lowers":"raises",p=U===null||U.sure!==!1,g=U===null?P:p?"":"not sure",Ot(r,M.names[C]),Ot(o,[M.units[C],g].filter(Boolean).join(", ")),i.setAttribute("aria-label",`${M.names[C]} over time; the table below holds the figures`);let F=cl(x,S),z=p?null:[7,4];if(l)l.series[_f].dash=z,l.setData(F);else{if(!v)return i.waiting=()=>this.update(M,x,S,U,P);l=new Pn(E(),F,a),l.series[_f].dash=z}},size(M){M===v||M<=0||(v=M,l?.setSize({width:v,height:b_}),i.waiting?.(),i.waiting=null)},dress:()=>l?.status===1&&l.redraw(!0,!0),point(M){if(!l)return;let[x]=l.data,S=M===null?-1:M-x[0];if(S<0||S>=x.length)return l.setCursor(TR,!1),Ot(c,"");l.setCursor({left:l.valToPos(M,"x"),top:0},!1);let U=F=>l.data[F][S],P=F=>U(F)===null?"\u2013":qo(U(F),l.scales.y.max-l.scales.y.min),C=U(xf)===null||M<=0?"":` [${P(xf)}, ${P(w_)}]`;Ot(c,M<=0?U(M_)===null?"not measured":`measured ${P(M_)}`:`${P(_f)}${C}, without ${P(ER)}`)},press:M=>i.classList.toggle("wi-chosen",M),dispose:()=>l?.destroy()}}function AR(n,e){if(!Number.isFinite(n)||!Number.isFinite(e))return[0,1];let t=(e-n)*.08||Math.abs(n)*.05||1;return[n-t,e+t]}var[RR,yf]=[232,12];function T_(n,e,t,i){let s=X("div","wi-charts-head"),r=X("span","wi-key");for(let[v,f]of[["measured","measured"],["without","without"],["with","with, and where it lies with 90 %"]]){let m=X("span","wi-key-part",f);m.prepend(X("i",`wi-key-${v}`,"",{"aria-hidden":"true"})),r.append(m)}let o=X("span","wi-at","",{role:"status"});s.append(r,o);let a=X("div","wi-charts","",{tabindex:"0",role:"group","aria-label":"Paths over time; the arrow keys move through time"});n.append(s,a);let c=new Map,[l,u,h]=[null,null,0];function d(v){if(v!==u){u=v;for(let f of c.values())f.point(u);Ot(o,u===null||!l?"":u>0?`in ${l.when[u]}`:u===0?"now":`${l.when[-u]} ago`)}}function p(){h=a.clientWidth;let v=Math.max(1,Math.floor((h+yf)/(RR+yf))),f=Math.floor((h-yf*(v-1))/v);a.style.setProperty("--columns",v);for(let m of c.values())m.size(f);return f}let g=new ResizeObserver(()=>a.clientWidth!==h&&p());return g.observe(a),e.add(()=>{g.disconnect();for(let v of c.values())v.dispose()}),e.on(a,"keydown",v=>{if(!l||v.target!==a)return;let[f,m]=[1-Math.max(l.past,1),l.horizon],_=u??0,E={ArrowRight:_+1,ArrowLeft:_-1,Home:f,End:m,Escape:null}[v.key];E!==void 0&&(v.preventDefault(),d(E===null?null:Math.max(f,Math.min(m,E))))}),e.on(a,"focusout",()=>d(null)),{update(v,f,m){l=f;let _=new Map(l.rows.map(y=>[y.node,y])),E=new Set(l.shown);for(let[y,R]of c)E.has(y)||(R.dispose(),R.element.remove(),c.delete(y));if(l.shown.forEach((y,R)=>{c.has(y)||c.set(y,E_({look:t,pointed:d,chosen:()=>i(y)}));let M=c.get(y);a.children[R]!==M.element&&a.insertBefore(M.element,a.children[R]??null),M.update(v,l,R,_.get(y)??null,m)}),p(),u!==null)for(let y of c.values())y.point(u)},choose(v){for(let[f,m]of c)m.press(f===v)},dress(){for(let v of c.values())v.dress()},forget(){for(let v of c.values())v.dispose(),v.element.remove();c.clear()}}}var[A_,CR]=[3,200];function Sf(n,{mean:e,scale:t,now:i}){let s=t>0&&Number.isFinite(t)?t:1,r=n==="hold"&&Number.isFinite(e)?e:0,o=PR(2*A_*s/CR),a=n==="hold"&&Number.isFinite(i)?Math.abs(i-r):0,c=Math.max(A_*s,a),[l,u]=[Lo(r-c,o),Lo(r+c,o)],h=n==="hold"?[{value:r,word:"mean"},...Number.isFinite(i)?[{value:i,word:"now"}]:[]]:[{value:-s,word:"\u22121 sd"},{value:0,word:"0"},{value:s,word:"+1 sd"}];return{low:l,high:u,step:o,ticks:IR(h,(u-l)/8)}}function R_(n,{mean:e,scale:t,now:i}){let{step:s}=Sf(n,{mean:e,scale:t,now:i}),r=t>0&&Number.isFinite(t)?t:1;return Lo(n==="hold"&&Number.isFinite(e)?e+r:r,10*s)}function Lo(n,e){return Number((Math.round(n/e)*e).toPrecision(12))}function PR(n){let e=10**Math.floor(Math.log10(n));return Number(([5,2,1].find(t=>t*e<=n*1.0001)*e).toPrecision(6))}function IR(n,e){return n.map(({value:t,word:i},s)=>({value:t,word:n.slice(s+1).some(r=>Math.abs(r.value-t)<e)?"":i}))}var LR=0;function C_(n,e,t){let i=`wi-list-${++LR}`,s=X("div","wi-picker"),r=X("input","wi-field","",{type:"text",role:"combobox","aria-label":"Variable","aria-autocomplete":"list","aria-expanded":"false","aria-controls":i,autocomplete:"off",spellcheck:"false"}),o=X("ul","wi-list","",{role:"listbox",id:i,"aria-label":"Variables"});o.hidden=!0,s.append(r,o),n.append(s);let[a,c,l,u,h]=[[],[],null,[],-1];function d(m){u=m,o.replaceChildren(...m.map((_,E)=>{let y=X("li","wi-item","",{role:"option",id:`${i}-${E}`,"aria-selected":String(_===l)});return y.append(X("span","",a[_])),c[_]&&y.append(X("small","",c[_])),y})),m.length||o.append(X("li","wi-none","no such variable",{role:"presentation"})),o.hidden=!1,r.setAttribute("aria-expanded","true"),g(Math.max(0,m.indexOf(l)))}function p(){o.hidden=!0,o.replaceChildren(),r.setAttribute("aria-expanded","false"),r.removeAttribute("aria-activedescendant"),r.value=a[l]??""}function g(m){o.querySelector(".wi-active")?.classList.remove("wi-active"),h=m;let _=u.length?o.children[m]:null;if(!_)return r.removeAttribute("aria-activedescendant");_.classList.add("wi-active"),r.setAttribute("aria-activedescendant",_.id),_.offsetTop<o.scrollTop?o.scrollTop=_.offsetTop:_.offsetTop+_.offsetHeight>o.scrollTop+o.clientHeight&&(o.scrollTop=_.offsetTop+_.offsetHeight-o.clientHeight)}function v(m){let _=u[m];if(_===void 0)return;let E=_!==l;l=_,p(),E&&t(_)}let f=()=>a.map((m,_)=>_);return e.on(r,"click",()=>{r.select(),o.hidden&&d(f())}),e.on(r,"input",()=>d(r.value.trim()?Nd(a,r.value):f())),e.on(r,"blur",p),e.on(r,"keydown",m=>{let _=u.length-1,E={ArrowDown:h+1,ArrowUp:h-1,PageDown:h+8,PageUp:h-8}[m.key];if(E!==void 0)o.hidden?d(f()):g(Math.max(0,Math.min(_,E)));else if(m.key==="Enter"&&!o.hidden)v(h);else if(m.key==="Escape"&&!o.hidden)p(),r.select(),m.stopPropagation();else return;m.preventDefault()}),e.on(o,"pointerdown",m=>m.preventDefault()),e.on(o,"click",m=>{let _=m.target.closest("[role=option]");_&&v([...o.children].indexOf(_))}),{element:s,update(m,_){m!==a&&([a,c]=[m,_],p())},set(m){l=m,o.hidden&&(r.value=a[m]??"")}}}var DR=[["hold","hold at"],["add","add every step"],["push","push once"],["cut","cut a link"]],NR=0;function P_(n,e,t){let i=X("fieldset","wi-controls");i.append(X("legend","wi-heard","The question")),n.append(i);let s=++NR,[r,o,a,c,l,u]=[null,null,null,null,null,null],h=V("What if"),d=C_(h,e,se=>ee({variable:se,...de(r.kind,se)})),p=X("button","wi-about","",{type:"button"});p.hidden=!0,h.append(p),e.on(p,"click",()=>ee({variable:u,...de(r.kind,u)}));let g=X("div","wi-kinds","",{role:"radiogroup","aria-label":"What is done"}),v=new Map;for(let[se,O]of DR){let Y=X("label","wi-kind"),te=X("input","","",{type:"radio",name:`wi-kind-${s}`,value:se});Y.append(te,X("span","",O)),g.append(Y),v.set(se,te),e.on(te,"change",()=>ee({kind:se,...de(se,r.variable)}))}i.append(g);let f=V("");f.classList.add("wi-amount");let m=X("div","wi-track"),_=X("input","wi-slider","",{type:"range","aria-label":"Amount"}),E=X("div","wi-ticks","",{"aria-hidden":"true"});m.append(_,E);let y=X("input","wi-field wi-number","",{type:"number",step:"any","aria-label":"Amount, as a number"}),R=X("span","wi-unit");f.append(m,y,R),e.on(_,"input",()=>ee({amount:Lo(Number(_.value),l.step)},_));let M=()=>{y.value!==""&&Number.isFinite(y.valueAsNumber)&&y.valueAsNumber!==r?.amount&&ee({amount:y.valueAsNumber},y)};e.on(y,"input",M),e.on(y,"blur",()=>r&&oe());let x=V("");x.classList.add("wi-cut");let S=X("select","wi-field","",{"aria-label":"Link that is cut"}),U=X("span","wi-unit","no link leads to it or on from it");x.append(S,U),e.on(S,"change",()=>ee({link:JSON.parse(S.value)}));let P=V("for"),C=X("select","wi-field","",{"aria-label":"For how long"});P.append(C),e.on(C,"change",()=>ee({horizon:Number(C.value)}));let F=X("label","wi-open","",{title:"Links within a row whose direction the data leave open: refuse an answer that depends on them, or average over both directions"}),z=X("input","","",{type:"checkbox"});F.append(z,X("span","","average over open directions")),i.append(F),e.on(z,"change",()=>ee({undirected:z.checked?"average":"refuse"}));let D=X("button","wi-reset","reset",{type:"button",title:"The question that this began with"});i.append(D),e.on(D,"click",()=>c&&ee({...c,...H(c)?{}:{link:null}}));function V(se){let O=X("div","wi-group");return se&&O.append(X("span","wi-word",se)),i.append(O),O}let Z=se=>({mean:a[se*Br.width],scale:a[se*Br.width+Br.scale],now:a[se*Br.width+Br.now]}),H=({link:se})=>!se||K(se[0]).some(({key:O})=>O===JSON.stringify(se));function de(se,O){return l=null,se!=="cut"?{amount:R_(se,Z(O)),link:null}:{amount:0,link:K(O)[0]?.link??null}}function K(se){let O=[];for(let Y=0;Y<o.m;Y++){let[te,Ce,qe]=[Ue.source,Ue.target,Ue.lag].map(at=>$e(o,Y,at));if(!Ti(o,Y)||te!==se&&Ce!==se)continue;let Be=o.lags[qe]?.after??`lag ${qe}`,ot=te===Ce?`its own past (${Be})`:`${o.names[te]} \u2192 ${o.names[Ce]} (${Be})`;O.push({link:[te,Ce,qe],key:JSON.stringify([te,Ce,qe]),words:ot})}return O.sort((Y,te)=>(Y.link[0]===Y.link[1])-(te.link[0]===te.link[1]))}function ee(se,O=null){r&&(r={...r,...se},oe(O),(r.kind!=="cut"||r.link)&&t(r))}function oe(se=null){let{variable:O,kind:Y}=r;if(d.set(O),v.get(Y).checked=!0,f.hidden=Y==="cut",x.hidden=Y!=="cut",Y==="cut")ae(O);else{l??=Sf(Y,Z(O)),_.min=l.low,_.max=l.high,_.step=l.step,se!==_&&(_.value=r.amount);let te=`${hn(r.amount)} ${o.units[O]??""}`.trim();_.setAttribute("aria-valuetext",te),se!==y&&(y.value=String(Number(r.amount.toPrecision(6)))),Ot(R,o.units[O]??""),ie()}C.value=String(r.horizon),z.checked=r.undirected==="average",$()}function ie(){let se=Y=>(Y-l.low)/(l.high-l.low),O=JSON.stringify(l.ticks);E.dataset.key!==O&&(E.dataset.key=O,E.replaceChildren(...l.ticks.map(({value:Y,word:te})=>{let Ce=X("button","wi-tick",te,{type:"button",tabindex:"-1",title:`${te} ${hn(Y)}`.trim()});return Ce.style.setProperty("--at",se(Y)),Ce.dataset.value=Y,Ce})))}e.on(E,"click",se=>{let O=se.target.closest(".wi-tick");O&&ee({amount:Lo(Number(O.dataset.value),l.step)})});function ae(se){let O=K(se),Y=JSON.stringify(O.map(te=>te.words));S.dataset.key!==Y&&(S.dataset.key=Y,S.replaceChildren(...O.map(({key:te,words:Ce})=>X("option","",Ce,{value:te})))),S.hidden=!O.length,U.hidden=O.length>0,r.link&&(S.value=JSON.stringify(r.link))}function $(){p.hidden=u===null||u===r?.variable,p.hidden||Ot(p,`ask about ${o.names[u]}`)}return{get question(){return r},update(se,O,Y){o&&se.namesId!==o.namesId&&([l,c,u]=[null,null,null]),[o,a]=[se,O.ranges],d.update(o.names,o.units);let te=JSON.stringify(O.horizons);if(C.dataset.key!==te&&(C.dataset.key=te,C.replaceChildren(...O.horizons.map(([Ce,qe])=>X("option","",qe,{value:Ce})))),!Y)return r&&oe(i.getRootNode().activeElement);(!r||Y.variable!==r.variable||Y.kind!==r.kind)&&(l=null),c??=Y,r=Y,F.hidden=!OR(o)&&Y.undirected==="refuse",oe()},ask:ee,selected(se){u=se.length===1?se[0]:null,o&&$()},disable:se=>i.disabled=se}}var OR=n=>Array.from({length:n.m},(e,t)=>t).some(e=>!Ti(n,e));var UR=["moved","in its sd","at most, 90 % interval","when",""],I_=6,FR=98,BR=(n,e)=>`${n.effect===null?"out of all bounds":Wo(n.effect)}${e&&n.effect!==null?` ${e}`:""}`,kR=({low:n,high:e})=>n===null||e===null?"":`[${hn(n)}, ${hn(e)}]`,zR=({sure:n})=>n===null?"":n?"sure":"not sure";function L_(n,e,t){let i=X("ul","wi-rank","",{"aria-label":"Who is moved, the most moved one first"}),[s,r]=[X("button","wi-all","",{type:"button"}),X("p","wi-more")],o=X("div","wi-columns","",{"aria-hidden":"true"});o.append(...UR.map(v=>X("span","",v))),n.append(o,i,s,r);let a=Su(i,e),c=new Map,[l,u,h]=[null,!1,null];e.on(s,"click",()=>{u=!u,p(...h)});function d(v){let f=X("li"),m=X("button","wi-row","",{type:"button","aria-pressed":"false"}),[_,E,y,R,M]=["wi-name","wi-bar","wi-effect","wi-when","wi-way"].map(F=>X("span",F)),[x,S]=[X("i","wi-fill"),X("i","wi-whisker")],[U,P,C]=[X("b"),X("span","wi-interval"),X("span","wi-sure")];return E.setAttribute("aria-hidden","true"),E.append(x,S),y.append(U,P),m.append(_,E,y,R,C,M),f.append(m),m.addEventListener("click",()=>t(l===v?null:v)),{item:f,button:m,name:_,fill:x,whisker:S,size:U,interval:P,when:R,sure:C,way:M}}function p(v,f){let m=Math.max(...f.rows.flatMap(({effect:M,low:x,high:S,scale:U})=>[M,x,S].map(P=>Math.abs(P??0)/U)),1e-12),_=(M,x)=>50+M/x/m*(FR/2),E=u?f.rows:f.rows.slice(0,I_),y=new Set(E.map(({node:M})=>M));for(let[M,{item:x}]of c)y.has(M)||(x.remove(),c.delete(M));E.forEach((M,x)=>{c.has(M.node)||c.set(M.node,d(M.node));let S=c.get(M.node);i.children[x]!==S.item&&i.insertBefore(S.item,i.children[x]??null),Ot(S.name,v.names[M.node]),Ot(S.size,BR(M,v.units[M.node])),Ot(S.interval,kR(M)),Ot(S.when,M.when),Ot(S.sure,zR(M)),Ot(S.way,M.through),S.button.classList.toggle("wi-falls",M.effect<0),S.button.classList.toggle("wi-unsure",M.sure===!1),S.button.title=Number.isFinite(M.effect)&&M.effect!==null?`${Wo(M.effect/M.scale)} standard deviations`:"";let U=_(M.effect??0,M.scale);Object.assign(S.fill.style,{left:`${Math.min(50,U)}%`,width:`${Math.abs(U-50)}%`});let[P,C]=[M.low??0,M.high??0].map(F=>_(F,M.scale));S.whisker.hidden=M.low===null||M.high===null,Object.assign(S.whisker.style,{left:`${P}%`,width:`${C-P}%`})}),Ot(r,f.more?`and ${f.more} others less`:""),r.hidden=!f.more||!u,i.hidden=o.hidden=!f.rows.length;let R=f.rows.length-I_;s.hidden=R<=0,Ot(s,u?"show fewer":`show ${R} more`),g(),a.renew()}function g(){for(let[v,{button:f}]of c)f.setAttribute("aria-pressed",String(v===l))}return{update(v,f){h=[v,f],p(v,f)},choose(v){l=v,g()}}}var VR=["when","with","low","high","without","difference"];function D_(n,e){let t=X("details","wi-table"),i=X("summary","","The figures as a table"),s=X("div","wi-scroll","",{tabindex:"0",role:"region","aria-label":"The figures"});t.append(i,s),n.append(t);let r=null;function o(){if(!r||!t.open)return;let[a,c,l]=r,u=c.shown.indexOf(l);if(u<0)return s.replaceChildren();let[h,d,p,g,v,f]=cl(c,u),m=[d,p,g,v,f].flat().filter(x=>x!==null),_=Math.max(...m)-Math.min(...m),E=X("table"),y=a.units[l]?`, ${a.units[l]}`:"";E.append(X("caption","",`${a.names[l]}${y}; low and high hold it with 90 %`));let R=X("tr");R.append(...VR.map(x=>X("th","",x,{scope:"col"})));let M=h.map((x,S)=>{let U=X("tr"),P=x>0?[f[S],p[S],g[S],v[S],f[S]===null||v[S]===null?null:f[S]-v[S]]:[d[S],null,null,null,null],C=x>0?c.when[x]:x===0?"now, measured":`${c.when[-x]} ago, measured`;return U.append(X("th","",C,{scope:"row"}),...P.map(F=>X("td","",F===null?"":qo(F,_)))),U});E.append(R,...M),s.replaceChildren(E)}return e.on(t,"toggle",o),{update(a,c,l){r=[a,c,l],o()}}}var GR=60,HR=new Set(["ended","lost","paused"]);function N_(n,e,{ask:t,light:i=()=>{},places:s={}}){let r=Math.random().toString(36).slice(2),o=X("div","wi");n.append(o);let a=X("div","wi-top"),c=X("p","wi-state","",{role:"status"}),l=X("div","wi-answer"),u=X("p","wi-sentence","",{"aria-live":"polite"}),h=X("p","wi-line"),[d,p]=[X("span","wi-basis"),X("span","wi-busy","computing")];h.append(d,p);let g=X("div","wi-trouble","",{role:"alert"}),[v,f]=[X("p"),X("button","","average over both directions",{type:"button"})];g.append(v,f),o.append(a);let m=P_(a,e,K),_=X("ul","wi-notes","",{"aria-label":"What was assumed"}),E=X("p","wi-nothing","No answer to this question.");a.append(c,g,u,h,_),(s.answer??o).append(E,l);let y=L_(l,e,oe),R=null,M=T_(l,e,()=>R??=rr(o),O=>oe(z===O?null:O)),x=X("details","wi-still"),[S,U]=[X("summary"),X("p")];x.append(S,U),l.append(x);let P=D_(l,e);e.on(f,"click",()=>m.ask({undirected:"average"}));let[C,F,z,D,V,Z,H,de]=[null,null,null,0,0,null,"",null];e.add(()=>clearTimeout(V));function K(O){D+=1,Z=O,o.classList.add("wi-stale");for(let Y of[l])Y.classList.add("wi-stale");V||ee()}function ee(){V=0,!(!Z||!C)&&(t("question",{names_id:C.namesId,question:Z,asker:r,count:D}),Z=null,V=setTimeout(ee,GR))}function oe(O){let{answer:Y}=F??{};z=Y?.rows.some(te=>te.node===O)?O:null,y.choose(z),M.choose(z),Y&&P.update(C,Y,z??Y.rows[0]?.node??Y.own),ie()}function ie(){let O=F?.answer?Qf(F.answer,z):[],Y=JSON.stringify([C?.namesId,O]);Y!==H&&(H=Y,i(O.length?O:null))}function ae(){let{answer:O}=F,Y=O.still.map(te=>C.names[te]);Ot(u,O.sentence),Ot(d,O.basis),y.update(C,O),M.update(C,O,WR(O.question,C)),x.hidden=!Y.length,Ot(S,`not moved (${Y.length.toLocaleString("en-US")})`),Ot(U,Y.join(", ")),_.hidden=!O.notes.length,_.replaceChildren(...O.notes.map(te=>X("li","",te))),oe(z)}function $({face:O,title:Y,detail:te}){o.dataset.face=O;let Ce=O==="waiting"||O==="gone"||HR.has(O);Ot(c,Ce?[Y,te].filter(Boolean).join(": "):""),c.hidden=!Ce}function se(O){m.disable(O),f.disabled=O}return{element:o,update(O,Y,te=!1){let Ce=C?.namesId===O.namesId;[C,F]=[O,Y],Ce||([z,de,Z]=[null,null,null]),!Ce&&F.asker===r&&(D=F.count);let qe=C.n>0;o.classList.toggle("wi-empty",!qe),$(te?ll:C.state),se(te||!qe);let Be=F.asker===r;qe&&F.horizons&&m.update(C,F,F.question&&!Be?F.question:null);let ot=F.answered!==F.question_id||Be&&F.count!==D;for(let at of[o,l])at.classList.toggle("wi-stale",!te&&(ot||!!F.error));o.classList.toggle("wi-computing",!te&&ot&&!F.error),g.hidden=!F.error,F.error&&(Ot(v,F.error.text),f.hidden=F.error.offer!=="average"),l.hidden=u.hidden=!F.answer,h.hidden=!F.answer&&(!qe||!!F.error),E.hidden=!!F.answer||!F.error,F.answer?de!==F.answer_id&&(de=F.answer_id,ae()):(_.hidden=!0,Ot(d,""),M.forget(),ie())},selected:O=>m.selected(O),waiting(O){$(O),se(!0),o.classList.add("wi-empty"),l.hidden=u.hidden=h.hidden=_.hidden=E.hidden=g.hidden=!0},gone(){$($f),se(!0)},dressed(O){R=O,M.dress()}}}function WR({kind:n,amount:e}){return{hold:`held at ${hn(e)}`,add:`${e<0?"\u2212":"+"}${hn(Math.abs(e))} every step`,push:`pushed ${e<0?"\u2212":"+"}${hn(Math.abs(e))}`}[n]??""}function O_(n,{height:e,selected:t,dimensions:i,wanted:s,pinned:r,painted:o,ask:a}){let c=null,{root:l,listeners:u}=Yf(n,{kind:"wi-root",label:"What if",style:Z0,dressed:_=>c?.dressed(_)}),h=X("div","wi-in"),[d,p,g]=["wi-head","wi-graph","wi-side"].map(_=>X("div",_));h.append(d,p,g),l.append(h),l.style.setProperty("--wi-graph",typeof e=="number"?`${e}px`:"480px");let v=Y0(p,{height:"100%",selected:m,dimensions:i,wanted:s,pinned:r,painted:o});u.add(v.dispose),c=N_(d,u,{ask:a,light:v.light,places:{answer:g}});let f=null;function m(_){c.selected(_),t(_)}return{element:l,update(_,{graph_id:E},y){let R=JSON.stringify(_.state);f&&f.id===E&&f.state===R&&f.namesId===_.namesId&&!y?o(_.seq):v.update(_),f={id:E,state:R,namesId:_.namesId},c.update(_,_.whatIf,y),l.dataset.seq=_.seq},gone(){v.gone(),c.gone()},select(_){v.select(_),c.selected(_)},pin:v.pin,waiting(_){v.waiting(_),c.waiting(_)},dispose:()=>u.dispose()}}var XR=(n,e,t)=>({...Vf(n,e,t),whatIf:jf(n.what_if,e,t?.whatIf)}),MO={render:n=>Zf(n,O_,XR)};export{MO as default};
