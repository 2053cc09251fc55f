/* scarcity what-if-panel; contains three (MIT, three.js authors), uplot (MIT, Leon Sorokin); sources sha256 e1ed5dddda867404e35ae96564c02e242e9212a1dfc923dac72dfac74700f6bb */
function Jo(n){if(!n)return new Float32Array(0);if(n instanceof ArrayBuffer)return new Float32Array(n);let{buffer:e,byteOffset:t,byteLength:i}=n;return t%4===0?new Float32Array(e,t,i/4):new Float32Array(e.slice(t,t+i))}var cn={drives:0,driven:1,own:2,group:3,change:4,community:5,component:6,pagerank:7,betweenness:8,width:9},Be={source:0,target:1,lag:2,effect:3,low:4,high:5,stability:6,flags:7,coefficient:8,since:9,age:10,weight:11,partialR2:12,width:13},lh=5,Gv=1;var Hv=2,[Wv,Xv]=[16,32],$v=3,[cs,fl,pl]=[0,1,2];function ip(n,e,t=null){let[i,s,r,o]=[0,1,2,3].map(u=>Jo(e[u])),a=i.length/3,c=r.length/Be.width,l=n.names?n:t&&t.namesId===n.names_id?t:null;if(!l)throw new Error(`frame ${n.seq} refers to names ${n.names_id}, which never arrived`);if(l.names.length!==a||s.length!==a*cn.width||!Number.isInteger(c))throw new Error(`frame ${n.seq}: ${l.names.length} names, ${a} positions, ${s.length} node values`);if(n.compare&&o.length!==lh*c)throw new Error(`frame ${n.seq}: ${c} links, ${o.length} values of a comparison`);return{seq:n.seq,moment:n.moment??null,compare:n.compare??null,versus:n.compare?o:null,namesId:n.names_id,names:l.names,units:l.units,lags:l.lags,sums:l.sums??[],strength:l.strength,certainty:l.certainty,since:n.since??[],subject:n.subject??null,groups:n.groups??[],colour:n.colour??"group",size:n.size??"drives",n:a,m:c,positions:i,nodes:s,links:r,state:n.state,dimensions:n.dimensions}}var Ke=(n,e,t)=>n.links[e*Be.width+t],Nn=(n,e,t)=>n.nodes[e*cn.width+t],ml=(n,e,t,i)=>(i*n+e)*n+t,Ai=(n,e)=>(Ke(n,e,Be.flags)&Gv)!==0,pi=(n,e)=>Ke(n,e,Be.flags)>>Hv&3,gl=(n,e)=>Ke(n,e,Be.age)<$v,Ds=(n,e)=>Ke(n,e,Be.source)===Ke(n,e,Be.target),us=(n,e)=>Math.abs(Ke(n,e,Be.weight)),lr=(n,e)=>(Ke(n,e,Be.flags)&Wv)!==0,hs=(n,e)=>(Ke(n,e,Be.flags)&Xv)!==0,[qv,Yv,Zv]=[0,1,2],cr=(n,e)=>hs(n,e)?Zv:Ke(n,e,Be.effect)<0?Yv:qv,jo=(n,e)=>Ke(n,e,Be.low)<=0&&Ke(n,e,Be.high)>=0;function sp(n){let e=0,t=[],i=Math.random().toString(36).slice(2),s=(r,o)=>(n.on(r,o),()=>n.off(r,o));return{send(r){if(typeof n.send=="function"){try{n.send(r)}catch{}return}t.push([++e,r]),t.length>24&&t.shift(),n.set("_outbox",{from:i,messages:[...t]}),n.save_changes()},onMessage(r){return s("msg:custom",(o,a)=>{o&&o.header!==void 0?r(o.header,o.buffers??[]):o&&r(o,a?.length?a:o.buffers??[])})},onConnection:r=>typeof n.send=="function"?s("comm_live_update",r):()=>{},snapshot(){let r=n.get("_snapshot");return r&&r.header?r:null},async source(){let r=n.get("_esm");if(typeof r=="string"&&r.includes("export"))return r;let o=await fetch(import.meta.url);if(!o.ok)throw new Error(`the module answers ${o.status}`);return o.text()},height(){let r=n.get("plot_height");return r===0?"100%":r||n.get("height")||480}}}function H(n,e="",t="",i={}){let s=document.createElement(n);e&&(s.className=e),t&&(s.textContent=t);for(let[r,o]of Object.entries(i))s.setAttribute(r,o);return s}function wt(n,e){n.textContent!==e&&(n.textContent=e)}function Ns(){let n=[];return{on(e,t,i,s){e.addEventListener(t,i,s),n.push(()=>e.removeEventListener(t,i,s))},add:e=>n.push(e),dispose(){for(;n.length;)n.pop()()}}}var Kv="default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:",Jv={"&":"&amp;","<":"&lt;",">":"&gt;"};function rp({title:n,module:e,header:t,buffers:i}){let s={title:n,module:e,header:{...t,state:jv(t.state),saved:!0},buffers:Array.from(i,Qv)},r=JSON.stringify(s).replace(/</g,"\\u003c");return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Kv}">
<meta name="viewport" content="width=device-width">
<title>${n.replace(/[&<>]/g,o=>Jv[o])}</title>
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
`}var jv=n=>!n?.title||n.face==="still"?n:{...n,face:"still",title:`saved: ${n.title}`,detail:""};function Qv(n){let e=n instanceof ArrayBuffer?new Uint8Array(n):new Uint8Array(n.buffer,n.byteOffset,n.byteLength),t="";for(let i=0;i<e.length;i+=8192)t+=String.fromCharCode(...e.subarray(i,i+8192));return btoa(t)}function op(n,e){if(!e)return n;let t=n.names?{}:Object.fromEntries(["names","units","lags","strength","certainty"].map(s=>[s,e[s]])),i=n.dashboard&&{dashboard:{...ey(e.dashboard,["feed","governor"]),...n.dashboard}};return{...t,...n,...i}}var ey=(n,e)=>Object.fromEntries(e.filter(t=>n?.[t]!==void 0).map(t=>[t,n[t]]));var xl=n=>`
${n}[data-theme="light"] { --sg-ink: #1a1e24; --sg-quiet: #5b6470; --sg-line: #d5dae1; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #00588a; --sg-lowers-text: #a84300; --sg-both-text: #7d3570; --sg-ring: #0b57d0; color-scheme: light; }
${n}[data-theme="dark"] { --sg-ink: #eceff3; --sg-quiet: #a4adb8; --sg-line: #3a4048; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #7cc6f2; --sg-lowers-text: #f0b53c; --sg-both-text: #e3b3d8; --sg-ring: #8ab4f8; color-scheme: dark; }
`;var ch={light:{raises:"#0072B2",lowers:"#D55E00",both:"#9A4C8B"},dark:{raises:"#56B4E9",lowers:"#E69F00",both:"#D79BC8"}},ty={light:["#64707f","#4f7f77","#8a6d8f","#7d7a4c","#94655f","#5d6a99"],dark:["#a3aebb","#8fbcb2","#c0a3c6","#bdb98a","#cc9f98","#9aa7d8"]},ny={light:["#cfd8d3","#a3bfb3","#72a291","#43806e","#1c5949"],dark:["#3c4a46","#52706a","#6b988c","#8cc3b2","#c3efdd"]},ap=(n,{nodes:e})=>n===0?0:1+(n-1)%(e.length-1);function ur(n){let e=(n.match(/[\d.]+/g)??[]).map(Number);if(e.length<3)return[1,1,1,0];let t=n.startsWith("color(")?1:255;return[e[0]/t,e[1]/t,e[2]/t,e[3]??1]}var Qo=n=>[1,3,5].map(e=>parseInt(n.slice(e,e+2),16)/255);function iy(n){for(let e=n;e;e=e.parentElement??e.getRootNode()?.host){let t=ur(getComputedStyle(e).backgroundColor);if(t[3]>.5)return t.slice(0,3)}return matchMedia?.("(prefers-color-scheme: dark)").matches?[.07,.07,.07]:[1,1,1]}function hr(n){let e=iy(n),t=.2126*e[0]+.7152*e[1]+.0722*e[2]<.45,i=t?"dark":"light";return{dark:t,background:e,raises:Qo(ch[i].raises),lowers:Qo(ch[i].lowers),both:Qo(ch[i].both),nodes:ty[i].map(Qo),levels:ny[i].map(Qo),ink:t?[.93,.94,.96]:[.1,.12,.15]}}function _l(n,e){let t=i=>`rgb(${i.map(s=>Math.round(s*255)).join(" ")})`;n.dataset.theme=e.dark?"dark":"light",n.style.setProperty("--sg-background",t(e.background)),n.style.setProperty("--sg-raises",t(e.raises)),n.style.setProperty("--sg-lowers",t(e.lowers)),n.style.setProperty("--sg-both",t(e.both)),e.nodes.forEach((i,s)=>n.style.setProperty(`--sg-shade-${s}`,t(i))),e.levels.forEach((i,s)=>n.style.setProperty(`--sg-level-${s}`,t(i)))}function vl(n,e){let t=new MutationObserver(e),i={attributes:!0,attributeFilter:["class","style","data-theme","data-jp-theme-name","data-jp-theme-light"]};for(let o of[document.documentElement,document.body])t.observe(o,i);let s=globalThis.matchMedia?.("(prefers-color-scheme: dark)");s?.addEventListener("change",e);let r=new ResizeObserver(()=>n.isConnected&&(r.disconnect(),e()));return r.observe(n),()=>{t.disconnect(),r.disconnect(),s?.removeEventListener("change",e)}}var lp={face:"still",title:"saved page",detail:"the state at the time when it was saved"},cp={face:"gone",title:"not connected",detail:"the last state kept in the notebook; run the cell again"},up={face:"gone",title:"not connected",detail:"the kernel has gone; run the cell again"};function hp(n,{kind:e,label:t,style:i,dressed:s=()=>{}}){let r=Ns(),o=H("section",e,"",{"aria-label":t});o.append(H("style","",xl(`.${e}`)+i)),n.append(o),r.add(()=>o.remove()),r.on(o,"keydown",c=>{!c.ctrlKey&&!c.metaKey&&!c.altKey&&c.key!=="Tab"&&c.stopPropagation()});let a=()=>{o.style.removeProperty("--sg-background");let c=hr(o);_l(o,c),s(c)};return r.add(vl(o,a)),a(),{root:o,listeners:r}}var sy=0;function dp({model:n,el:e},t,i){let s=sp(n),r=`${Date.now().toString(36)}-${++sy}`,[o,a]=[null,null],c=0,l=t(e,{height:s.height(),painted:(f,g=null)=>s.send({kind:"ack",view:r,seq:f,...g&&!document.hidden?{fps:Math.round(g)}:{}}),selected:f=>s.send({kind:"select",view:r,choice:++c,names_id:o?.namesId??"",nodes:f}),dimensions:f=>s.send({kind:"dimensions",view:r,value:f}),pinned:f=>s.send({kind:"pin",view:r,names_id:o?.namesId??"",pins:f}),wanted:f=>s.send({kind:"wanted",view:r,value:f}),ask:(f,g={})=>s.send({...g,kind:f,view:r}),page:async()=>({...a,module:await s.source()})});function u(f,g,y=!1){if(f.kind==="frame"){try{let w=i(f,g,o);l.check?.(f),o=w,a={header:op(f,a?.header),buffers:g}}catch(w){s.send({kind:"refused",view:r,seq:f.seq,reason:String(w.message)});return}l.connected?.(!y),l.update(o,f,y),f.selection&&l.select(f.selection),f.pins&&l.pin?.(f.pins)}else if(f.kind==="file")f.view===r&&l.file?.(f,g);else if(f.kind==="select"||f.kind==="pin"){if(f.view===r||!o||f.names_id!==o.namesId)return;f.kind==="select"?l.select(f.nodes):l.pin?.(f.pins)}else l.told?.(f)}let h=s.snapshot();h?u({...h.header,kind:"frame"},h.buffers,h.header.saved?lp:cp):l.waiting({face:"waiting",title:"connecting",detail:""});let d=s.onMessage((f,g)=>u(f,g)),p=()=>s.send({kind:"ready",view:r}),m=s.onConnection(()=>{l.gone(),p()}),x=()=>document.hidden||p();return document.addEventListener("visibilitychange",x),p(),()=>{document.removeEventListener("visibilitychange",x),d(),m(),l.dispose(),s.send({kind:"bye",view:r})}}function un(n){if(!Number.isFinite(n))return"\u2013";let e=Math.abs(n),t=e!==0&&e>=1e3&&e<1e7?Number(e.toPrecision(3)).toLocaleString("en-US"):String(Number(e.toPrecision(3)));return n<0?`\u2212${t}`:t}var ea=n=>n>=0?`+${un(n)}`:un(n),Yi=n=>Number.isFinite(n)?`${n<0?"\u2212":"+"}${Math.abs(n).toFixed(2)}`:"\u2013",Os=(n,e)=>Number.isFinite(n)&&Number.isFinite(e)?`[${[n,e].map(t=>t.toFixed(2).replace(/^-(?=0\.00$)/,"").replace("-","\u2212")).join(", ")}]`:"",fp=["raises","lowers","moves"],dr=["sg-raises","sg-lowers","sg-both"],Us=n=>Number.isFinite(n)?`${Math.round(n*100)} %`:"",Qt=(n,e)=>`${n.toLocaleString("en-US")} ${e}${n===1?"":"s"}`;function pp(n,{figure:e,lag:t,certainty:i,fresh:s},r){let o=n.lags[t]?.short??String(t),a=i===0?`, ${n.certainty[0]}`:"";return`${r===void 0?"":`${r}.  `}${e} ${t?"after ":""}${o}${s?", new":""}${a}`}var ry=3,Xr={mean:0,scale:1,now:2,width:3};function gp(n,e,t=null){let i=Jo(e[n.buffers.ranges]);if(!n.answer){if(n.answer_id&&t?.answer_id!==n.answer_id)throw new Error(`the answer ${n.answer_id} never arrived`);return{...n,ranges:i,answer:n.answer_id?t.answer:null}}let s=Jo(e[n.buffers.curves]),{shown:r,horizon:o,past:a}=n.answer;if(s.length!==r.length*(4*o+a))throw new Error(`the answer ${n.answer_id} has ${s.length} values`);return{...n,ranges:i,answer:{...n.answer,curves:s}}}function yl({curves:n,horizon:e,past:t},i){let s=i*(4*e+t),r=m=>Array.from(n.subarray(s+m*e,s+(m+1)*e),mp),o=Array.from(n.subarray(s+4*e,s+4*e+t),mp),a=Array.from({length:Math.max(t,1)+e},(m,x)=>x-Math.max(t,1)+1),c=Array(Math.max(t-1,0)).fill(null),l=o.at(-1)??null,[u,h,d,p]=[0,1,2,3].map(m=>[...c,l,...r(m)]);return[a,[...t?o:[null],...Array(e).fill(null)],h,d,p,u]}var mp=n=>Number.isFinite(n)?n:null;function xp(n,e=null){return(e===null?n.rows.slice(0,ry):n.rows.filter(i=>i.node===e)).map(({way:i})=>i.map(([s,r,o])=>({source:s,target:r,lag:o}))).filter(i=>i.length)}function _p(n,e=4){let i=[1,2,3,5,6,10,12,20,24,25,48,50,72,96,100,168,200].find(s=>n/s<=e)??n;return Array.from({length:Math.floor(n/i)+1},(s,r)=>r*i)}function ta(n,e){if(!Number.isFinite(n))return"\u2013";let t=Math.max(Math.abs(n),Math.abs(e));if(!(e>0)||t>=1e7||t<.001)return un(n);let i=Math.max(0,Math.min(6,Math.ceil(-Math.log10(e/100)-1e-9)));return n.toLocaleString("en-US",{minimumFractionDigits:i,maximumFractionDigits:i}).replace(/^-(?=0(\.0*)?$)/,"").replace("-","\u2212")}var[qr,vp,Yr,vP,yP,oy]=[0,1,2,3,4,5],[ay,uh,yp,bp,Sp]=[0,1,2,3,4],[Mp,wp,Ep]=[1,2,3],hh=.05,[Tp,Ap]=[.22,.75],Zi=(n,e,t)=>n.versus[e*lh+t],Ri=(n,e)=>n.versus?Zi(n,e,ay):null,Rp=(n,e)=>n.versus!==null&&Ri(n,e)!==qr&&Math.max(us(n,e),Math.abs(Zi(n,e,uh))||0)>=hh,mi=(n,e)=>Ri(n,e)===Yr;function Cp(n,e,t){let i=Ri(n,e);if(i===vp)return`came ${t}`;if(i===Yr)return`went, was ${t}`;if(i===qr||i===null)return t;let s=Yi(Zi(n,e,uh)),r={[Mp]:"reversed, ",[wp]:"direction found, ",[Ep]:"direction open, "}[Zi(n,e,Sp)]??"";return s===t?`${r}${t}`:`${r}${s} \u2192 ${t}`}function na(n,e){let t=Ri(n,e);if(t===null)return"";let[i,s]=n.compare.labels,r=`${Yi(Zi(n,e,uh))} ${Os(Zi(n,e,yp),Zi(n,e,bp))}`.trim(),o=Yi(Ke(n,e,Be.effect));if(t===vp)return`came: not there ${$r(i)}`;if(t===Yr)return`went: was ${r} ${$r(i)}, not there ${$r(s)}`;if(t===qr)return`the same as ${$r(i)}, within the intervals: ${r}`;let a={[Mp]:"pointed the other way",[wp]:"direction was open",[Ep]:"its direction was known"}[Zi(n,e,Sp)];return`${a?`${a}; `:t===oy?"its sign turned; ":""}was ${r} ${$r(i)}, now ${o}`}var Pp=(n,e)=>`${Os(Zi(n,e,yp),Zi(n,e,bp))} ${$r(n.compare.labels[0])}`.trim(),$r=n=>/\d/.test(n)?`at ${n}`:n;function Ip({labels:[n,e],came:t,went:i,stronger:s,weaker:r,turned:o,weak:a}){let c=s+r+o,l=[t&&`${Qt(t,"link")} came`,i&&`${t?i:Qt(i,"link")} went`,c&&`${t||i?c:Qt(c,"link")} changed`].filter(Boolean),u=a?` (and ${Qt(a,"weak one")})`:"";return[l.join(", ")||"No link of 0.05 or more came, went or changed",` between ${n} and ${e}${u}`]}function Sl(n,e){let[t,i]=[new Map,new Map],s=null;for(let o=0;o<n.m;o++){let[a,c]=[Ke(n,o,Be.source),Ke(n,o,Be.target)];if(!(a!==e&&c!==e))if(Ds(n,o))s??=mi(n,o)?null:o;else{let l=Ai(n,o);ly(l&&a===e?i:t,{row:o,other:a===e?c:a,directed:l,further:[]},n)}}let r=o=>[...o.values()].sort((a,c)=>bl(n,a)-bl(n,c)||a.row-c.row);return{into:r(t),out:r(i),own:s}}var bl=(n,{row:e})=>mi(n,e)?2:+(pi(n,e)===cs);function ly(n,e,t){let i=n.get(e.other);if(!i)return n.set(e.other,e);let[s,r]=bl(t,i)>bl(t,e)?[e,i]:[i,e];n.set(e.other,{...s,further:[...i.further,r.row].sort((o,a)=>o-a)})}var cy=["raised","lowered","moved"],uy=2;function Lp(n,e,t=0){let i=d=>Ke(n,e,d),[s,r]=[n.names[i(Be.source)],n.names[i(Be.target)]],o=Ai(n,e),a=[[{text:o?`${s} \u2192 ${r}`:`${s} \u2014 ${r}`,strong:!0}],[{text:o?`${Up(n,e)} it ${hs(n,e)?"both ways ":""}${ia(n,e)}`:`go together ${ia(n,e)}; which drives which is open`}],hy(n,e)];n.versus&&a.push([{text:na(n,e),strong:Ri(n,e)!==qr}]),lr(n,e)&&a.push([{text:`along a bend${my(n,e)}`}]);let[c,l]=[n.units[i(Be.source)],n.units[i(Be.target)]];c&&l&&Number.isFinite(i(Be.coefficient))&&!Ds(n,e)&&a.push([{text:`${ea(i(Be.coefficient))} ${l} per ${c}`}]);let u=Us(i(Be.stability));a.push([{text:`${n.certainty[pi(n,e)]}${u?`: found in ${u} of resamples`:""}`}]);let h=Op(n,e);return h&&a.push([{text:h,faint:!0}]),t&&a.push([{text:`+${Qt(t,"more lag")}`,faint:!0}]),a}function hy(n,e){let t=s=>Ke(n,e,s),i=Os(t(Be.low),t(Be.high));return[{text:Fs(n,e),tone:Ml(n,e)},{text:hs(n,e)?"":`${i&&` ${i}`}${jo(n,e)?", could be 0":""}`}]}function dh(n,e,t=5){let{into:i,out:s,own:r}=Sl(n,e),o=a=>({entries:a.slice(0,t).map((c,l)=>dy(n,c,l+1)),left:Math.max(0,a.length-t)});return{title:n.names[e],unit:n.units[e],into:o(i),out:o(s),own:r===null?"":`its own past ${Fs(n,r)} ${ia(n,r)}`}}function dy(n,{row:e,other:t,directed:i,further:s},r){let o=Op(n,e);return{rank:r,row:e,other:t,name:n.names[t],tone:Ml(n,e),verb:i?Up(n,e):mi(n,e)?"went with":"goes with",after:ia(n,e),short:ph(n,e),effect:Fs(n,e),gone:mi(n,e),sure:mi(n,e)?"went":n.certainty[pi(n,e)],doubtful:mi(n,e)||pi(n,e)===cs,more:mi(n,e)?[Pp(n,e)]:[n.versus&&Ri(n,e)!==qr?na(n,e):"",...gy(n,e),i?"":"direction open",fy(n,s),gl(n,e)?`new${o&&`, ${o}`}`:""].filter(Boolean)}}function fy(n,e){let t=e.slice(0,uy).map(s=>`${Fs(n,s)} ${ph(n,s)}`),i=e.length-t.length;return t.length?`also ${t.join(", ")}${i?` and at ${Qt(i,"lag")} more`:""}`:""}function Dp(n,e){let{title:t,into:i,out:s,own:r}=dh(n,e,3),o=({left:l})=>l?`; and ${l} more`:"",a=i.entries.map(({name:l,verb:u,after:h,effect:d,sure:p,more:m})=>`${l} ${u} it ${h}, ${[d,p,...m].join(", ")}`),c=s.entries.map(({name:l,verb:u,after:h,effect:d,sure:p})=>`${u} ${l} ${h}, ${d}, ${p}`);return[t,a.length?`${a.join("; ")}${o(i)}`:"nothing drives it",c.length?`it ${c.join("; ")}${o(s)}`:"",r].filter(Boolean).join(". ")}function fh(n,e,t,i,s){let r=(c,l,u)=>({title:`From ${n.names[c]} to ${n.names[l]}`,from:n.names[c],to:n.names[l],ways:u.map(h=>py(n,h.map(d=>e[d])))}),o=[r(t,i,s[0]),r(i,t,s[1])],a=e.some(({source:c,target:l,directed:u,gone:h})=>!u&&!h&&(c===t&&l===i||c===i&&l===t));return{sides:o[0].ways.length||!o[1].ways.length?o:o.reverse(),open:a}}function py(n,e){let t=e.map(({row:o})=>o),i=t.reduce((o,a)=>o*Ke(n,a,Be.effect),1),s=t.reduce((o,a)=>o+Ke(n,a,Be.lag),0),r=t.some(o=>hs(n,o)||lr(n,o));return{effect:r?"along a bend":Yi(i),tone:r?"sg-both":dr[i<0?1:0],after:n.sums[s]??`after ${Qt(s,"step")}`,sure:n.certainty[Math.min(...t.map(o=>pi(n,o)))],steps:[{node:e[0].source,name:n.names[e[0].source],lag:""},...e.map(({target:o,row:a})=>({node:o,name:n.names[o],lag:ph(n,a)}))]}}function Np({sides:n,open:e}){let t=({title:i,from:s,to:r,ways:o})=>o.length?`${i}: ${o.map(({steps:a,effect:c,after:l,sure:u})=>`${a.slice(1).map(({name:h,lag:d})=>`to ${h} ${d}`).join(", ")}, ${[c,l,u].join(", ")}`).join("; ")}`:`no way leads from ${s} to ${r}`;return[...n.map(t),e?"between the two a direction is open":""].filter(Boolean).join(". ")}var ph=(n,e)=>Ke(n,e,Be.lag)?ia(n,e):n.lags[0]?.short??"same step",ia=(n,e)=>n.lags[Ke(n,e,Be.lag)]?.after??`after ${Qt(Ke(n,e,Be.lag),"step")}`;function Op(n,e){let t=n.since[Ke(n,e,Be.since)];return t?`since ${t}`:""}var Up=(n,e)=>(mi(n,e)?cy:fp)[cr(n,e)],Ml=(n,e)=>dr[cr(n,e)],Fs=(n,e)=>hs(n,e)?`\xB1${us(n,e).toFixed(2)}`:Yi(Ke(n,e,Be.effect)),my=(n,e)=>{let t=Us(Ke(n,e,Be.partialR2));return t?`, explains ${t} of what the others leave`:""};function gy(n,e){return hs(n,e)?["along a bend"]:[Os(Ke(n,e,Be.low),Ke(n,e,Be.high)),lr(n,e)?"along a bend":"",jo(n,e)?"could be 0":""]}function Fp(n,e,t){let i=e.namesId===t.namesId,s=i?null:new Map(t.names.map((o,a)=>[o,a])),r=new Map;for(let o of n.links){if(o.gone)continue;let a=i?o.source:s.get(e.names[o.source]),c=i?o.target:s.get(e.names[o.target]);if(a===void 0||c===void 0)continue;let l=ml(t.n,a,c,o.lag);r.set(l,i?o:{...o,key:l,source:a,target:c})}return r}function xy(n,e){let t=new Set(n.links.map(i=>i.key));return[...e.values()].filter(i=>!t.has(i.key)).map(i=>({...i,gone:!0}))}var wl=3;function kp(n,e,t){let i=l=>l.filter(u=>u.leads).sort((u,h)=>h.strength-u.strength).slice(0,wl),s=xy(n,e),r=n.links.filter(l=>l.leads&&!e.has(l.key)),o=new Set([...t].slice(0,wl)),a=new Set(i(r).slice(0,wl-o.size)),c=i(s).slice(0,wl-o.size-a.size);return{gone:c,nodes:o,from:l=>a.has(l)?0:e.get(l.key)?.opacity??l.opacity,more:t.size+r.length+s.filter(l=>l.leads).length-o.size-a.size-c.length}}function Bp(n,e){if(n.namesId===e.namesId)return new Set;let t=new Set(n.names);return new Set(e.names.flatMap((i,s)=>t.has(i)?[]:[s]))}function zp(n,e,t,i,s){if(!n)return null;let r=h=>t.namesId===s.namesId?h:s.names.indexOf(t.names[h]);if(n.node!==void 0){let h=r(n.node);return h<0?null:{node:h}}let{source:o,target:a,lag:c}=e.links[n.link],l=[r(o),r(a)],u=i.links.findIndex(h=>h.source===l[0]&&h.target===l[1]&&h.lag===c);return u<0?null:{link:u}}var _y=["drives","driven","pagerank","betweenness"],sa=5,mh=[["group","its group","group"],["community","who is closely linked","closely linked"],["component","what hangs together","what hangs together"],["drives","how much it drives","how much it drives"],["driven","how much it is driven","how much it is driven"],["pagerank","how much it drives through others","how much it drives through others"],["betweenness","how many ways lead through it","ways between others through it"],["plain","nothing",""]],gh=n=>_y.includes(n),xh=(n,e)=>Array.from({length:n.n},(t,i)=>e==="plain"?0:Nn(n,i,cn[e])||0),Vp=(n,e)=>n.n>0&&cn[e]!==void 0&&Number.isNaN(Nn(n,0,cn[e])),vy=(n,e)=>e>0?Math.min(sa-1,Math.floor(sa*Math.sqrt(Math.max(0,n)/e))):0;function _h(n,e,t){let i=xh(n,e);if(!gh(e))return r=>t.nodes[ap(i[r],t)];let s=Math.max(0,...i);return r=>t.levels[vy(i[r],s)]}var El={least:6.5,grow:.85},ks=`
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
float headOf(float width, float directed) { return directed * (${El.least.toFixed(1)} + width * ${El.grow.toFixed(2)}); }
`,Tl=n=>El.least+n*El.grow;function Gp(n,e,t){let i=e.x-n.x,s=e.y-n.y;return{x:(n.x+e.x)/2-s*2*t,y:(n.y+e.y)/2+i*2*t}}function Zr(n,e,t,i){let s=1-i;return{x:s*s*n.x+2*s*i*e.x+i*i*t.x,y:s*s*n.y+2*s*i*e.y+i*i*t.y}}var yy=.085,by=2**24;function Hp(n){let e=new Map;n.forEach(({source:i,target:s},r)=>{let o=Math.min(i,s)*by+Math.max(i,s),a=e.get(o);a?a.push(r):e.set(o,[r])});let t=new Float32Array(n.length);for(let i of e.values()){let s=n[i[0]].source,r={here:0,there:0};i.sort((a,c)=>Number(n[c].leads??0)-Number(n[a].leads??0)||n[c].strength-n[a].strength);let o=i.some(a=>n[a].source!==s);for(let a of i){let c=n[a].source===s?"here":"there";t[a]=(o?.07:.045)+yy*r[c]++}}return t}var Sy=9;function ra(n,e){let t={x:e[3*n.source],y:e[3*n.source+1]},i={x:e[3*n.target],y:e[3*n.target+1]};return{a:t,c:Gp(t,i,-n.bend),b:i}}function Al(n,e,t){let{a:i,b:s,c:r}=ra(n,t),[o,a]=[t[3*n.source+2],t[3*n.target+2]];if(o===0||a===0)return null;let c=Math.hypot(s.x-i.x,s.y-i.y),l=Math.max(c,.001)*Math.sqrt(1+16*n.bend*n.bend),u=n.directed?Tl(n.width):0,h=(e.outer[n.source]*o+2.5)/l,d=1-(e.outer[n.target]*a+2.5+u)/l;if(d<=h)return null;let p=f=>Zr(i,r,s,f),m=n.directed?p(Math.min(1,d+.5*u/l)):p(.5),x=n.directed?u/2+1:5+n.width/2;return{at:p,from:h,to:d,length:c,head:{x:m.x-x,y:m.y-x,w:2*x,h:2*x}}}function Xp({at:n,from:e,to:t,length:i}){let s=Math.max(2,Math.ceil((t-e)*i/Sy));return Array.from({length:s+1},(r,o)=>n(e+(t-e)*o/s))}var qp=5,$p=14,My=[.06,.12,.19,.27];function Yp(n,e,t){let i=new Set(n.map(({source:s,target:r})=>s*e.length+r));for(let s of n){if(!s.leads||s.gone)continue;let r=!i.has(s.target*e.length+s.source),o=[s.bend,...My.flatMap(l=>r?[s.bend+l,-l]:[s.bend+l])],[a,c]=[s.bend,-1/0];for(let l of o){let u=wy({...s,bend:l},e,t);if(u>c&&([a,c]=[l,u]),u>=qp)break}s.bend=a}}function wy(n,e,t){let{a:i,b:s,c:r}=ra(n,t),o=qp;for(let a=1;a<$p;a++){let{x:c,y:l}=Zr(i,r,s,a/$p);for(let u=0;u<e.length;u++){if(u===n.source||u===n.target)continue;let[h,d]=[t[3*u]-c,t[3*u+1]-l],p=e[u]*t[3*u+2]+o;h*h+d*d<p*p&&(o=Math.hypot(h,d)-e[u]*t[3*u+2])}}return o}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */var Di={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Js={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},xm=0,Wh=1,_m=2;var La=1,vm=2,bo=3,js=0,$n=1,bi=2,yr=0,So=1,Xh=2,$h=3,qh=4,Tc=5;var br=100,ym=101,bm=102,Sm=103,Mm=104,wm=200,Ac=201,Em=202,Tm=203,Yh=204,Da=205,Am=206,Rm=207,Cm=208,Pm=209,Im=210,Lm=211,Dm=212,Nm=213,Om=214,Kl=0,Jl=1,jl=2,uo=3,Ql=4,ec=5,tc=6,nc=7,Zh=0,Um=1,Fm=2,Qi=0,Kh=1,Jh=2,jh=3,Qh=4,ed=5,td=6,nd=7;var id=300,Sr=301,Mo=302,Rc=303,Cc=304,ic=1e3,Ji=1001,sc=1002,Cn=1003,km=1004;var Na=1005;var Xn=1006,Pc=1007;var bs=1008;var li=1009,sd=1010,rd=1011,wo=1012,Ic=1013,Ni=1014,Oi=1015,Ui=1016,Lc=1017,Dc=1018,Mr=1020,od=35902,ad=35899,ld=1021,cd=1022,Fi=1023,_s=1026,Ss=1027,ud=1028,Nc=1029,Qs=1030,Oc=1031;var Uc=1033,Oa=33776,Ua=33777,Fa=33778,ka=33779,Fc=35840,kc=35841,Bc=35842,zc=35843,Vc=36196,Gc=37492,Hc=37496,Wc=37488,Xc=37489,Ba=37490,$c=37491,qc=37808,Yc=37809,Zc=37810,Kc=37811,Jc=37812,jc=37813,Qc=37814,eu=37815,tu=37816,nu=37817,iu=37818,su=37819,ru=37820,ou=37821,au=36492,lu=36494,cu=36495,uu=36283,hu=36284,za=36285,du=36286;var fa=2300,rc=2301,Yl=2302,kh=2303,Bh=2400,zh=2401,Vh=2402;var Bm=3200;var hd=0,zm=1,Ms="",ni="srgb",pa="srgb-linear",ma="linear",Dt="srgb";var Zl=7680;var Vm=519,Gm=512,Hm=513,Wm=514,dd=515,Xm=516,$m=517,fd=518,pd=519,qm=35044,md=35048;var Va="300 es",xi=2e3,ga=2001;function Ey(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function Ty(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function xa(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Ym(){let n=xa("canvas");return n.style.display="block",n}var Zp={},ho=null;function gd(...n){let e="THREE."+n.shift();ho?ho("log",e,...n):console.log(e,...n)}function Zm(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function et(...n){n=Zm(n);let e="THREE."+n.shift();if(ho)ho("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function lt(...n){n=Zm(n);let e="THREE."+n.shift();if(ho)ho("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function ua(...n){let e=n.join(" ");e in Zp||(Zp[e]=!0,et(...n))}function Km(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var Jm={[Kl]:Kl,[jl]:tc,[Ql]:Ql,[uo]:ec,[Jl]:Jl,[tc]:jl,[nc]:nc,[ec]:uo},Li=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},On=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Kp=1234567,ha=Math.PI/180,fo=180/Math.PI;function Eo(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(On[n&255]+On[n>>8&255]+On[n>>16&255]+On[n>>24&255]+"-"+On[e&255]+On[e>>8&255]+"-"+On[e>>16&15|64]+On[e>>24&255]+"-"+On[t&63|128]+On[t>>8&255]+"-"+On[t>>16&255]+On[t>>24&255]+On[i&255]+On[i>>8&255]+On[i>>16&255]+On[i>>24&255]).toLowerCase()}function vt(n,e,t){return Math.max(e,Math.min(t,n))}function xd(n,e){return(n%e+e)%e}function Ay(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function Ry(n,e,t){return n!==e?(t-n)/(e-n):0}function da(n,e,t){return(1-t)*n+t*e}function Cy(n,e,t,i){return da(n,e,1-Math.exp(-t*i))}function Py(n,e=1){return e-Math.abs(xd(n,e*2)-e)}function Iy(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function Ly(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function Dy(n,e){return n+Math.floor(Math.random()*(e-n+1))}function Ny(n,e){return n+Math.random()*(e-n)}function Oy(n){return n*(.5-Math.random())}function Uy(n){n!==void 0&&(Kp=n);let e=Kp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Fy(n){return n*ha}function ky(n){return n*fo}function By(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function zy(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function _d(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function Vy(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),c=o(t/2),l=r((e+i)/2),u=o((e+i)/2),h=r((e-i)/2),d=o((e-i)/2),p=r((i-e)/2),m=o((i-e)/2);switch(s){case"XYX":n.set(a*u,c*h,c*d,a*l);break;case"YZY":n.set(c*d,a*u,c*h,a*l);break;case"ZXZ":n.set(c*h,c*d,a*u,a*l);break;case"XZX":n.set(a*u,c*m,c*p,a*l);break;case"YXY":n.set(c*p,a*u,c*m,a*l);break;case"ZYZ":n.set(c*m,c*p,a*u,a*l);break;default:et("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function vd(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function jm(n,e){if(e.constructor===Float32Array)return n;let t=vd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Qm(n,e){if(e.constructor===Float32Array)return n;let t=vd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var yd={DEG2RAD:ha,RAD2DEG:fo,generateUUID:Eo,clamp:vt,euclideanModulo:xd,mapLinear:Ay,inverseLerp:Ry,lerp:da,damp:Cy,pingpong:Py,smoothstep:Iy,smootherstep:Ly,randInt:Dy,randFloat:Ny,randFloatSpread:Oy,seededRandom:Uy,degToRad:Fy,radToDeg:ky,isPowerOfTwo:By,ceilPowerOfTwo:zy,floorPowerOfTwo:_d,setQuaternionFromProperEuler:Vy,normalize:Qm,denormalize:jm},ct=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=vt(this.x,e.x,t.x),this.y=vt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=vt(this.x,e,t),this.y=vt(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(vt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(vt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},ri=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let c=i[s+0],l=i[s+1],u=i[s+2],h=i[s+3],d=r[o+0],p=r[o+1],m=r[o+2],x=r[o+3];if(h!==x||c!==d||l!==p||u!==m){let f=c*d+l*p+u*m+h*x;f<0&&(d=-d,p=-p,m=-m,x=-x,f=-f);let g=1-a;if(f<.9995){let y=Math.acos(f),w=Math.sin(y);g=Math.sin(g*y)/w,a=Math.sin(a*y)/w,c=c*g+d*a,l=l*g+p*a,u=u*g+m*a,h=h*g+x*a}else{c=c*g+d*a,l=l*g+p*a,u=u*g+m*a,h=h*g+x*a;let y=1/Math.sqrt(c*c+l*l+u*u+h*h);c*=y,l*=y,u*=y,h*=y}}e[t]=c,e[t+1]=l,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],c=i[s+1],l=i[s+2],u=i[s+3],h=r[o],d=r[o+1],p=r[o+2],m=r[o+3];return e[t]=a*m+u*h+c*p-l*d,e[t+1]=c*m+u*d+l*h-a*p,e[t+2]=l*m+u*p+a*d-c*h,e[t+3]=u*m-a*h-c*d-l*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,c=Math.sin,l=a(i/2),u=a(s/2),h=a(r/2),d=c(i/2),p=c(s/2),m=c(r/2);switch(o){case"XYZ":this._x=d*u*h+l*p*m,this._y=l*p*h-d*u*m,this._z=l*u*m+d*p*h,this._w=l*u*h-d*p*m;break;case"YXZ":this._x=d*u*h+l*p*m,this._y=l*p*h-d*u*m,this._z=l*u*m-d*p*h,this._w=l*u*h+d*p*m;break;case"ZXY":this._x=d*u*h-l*p*m,this._y=l*p*h+d*u*m,this._z=l*u*m+d*p*h,this._w=l*u*h-d*p*m;break;case"ZYX":this._x=d*u*h-l*p*m,this._y=l*p*h+d*u*m,this._z=l*u*m-d*p*h,this._w=l*u*h+d*p*m;break;case"YZX":this._x=d*u*h+l*p*m,this._y=l*p*h+d*u*m,this._z=l*u*m-d*p*h,this._w=l*u*h-d*p*m;break;case"XZY":this._x=d*u*h-l*p*m,this._y=l*p*h-d*u*m,this._z=l*u*m+d*p*h,this._w=l*u*h+d*p*m;break;default:et("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],c=t[9],l=t[2],u=t[6],h=t[10],d=i+a+h;if(d>0){let p=.5/Math.sqrt(d+1);this._w=.25/p,this._x=(u-c)*p,this._y=(r-l)*p,this._z=(o-s)*p}else if(i>a&&i>h){let p=2*Math.sqrt(1+i-a-h);this._w=(u-c)/p,this._x=.25*p,this._y=(s+o)/p,this._z=(r+l)/p}else if(a>h){let p=2*Math.sqrt(1+a-i-h);this._w=(r-l)/p,this._x=(s+o)/p,this._y=.25*p,this._z=(c+u)/p}else{let p=2*Math.sqrt(1+h-i-a);this._w=(o-s)/p,this._x=(r+l)/p,this._y=(c+u)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(vt(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,c=t._y,l=t._z,u=t._w;return this._x=i*u+o*a+s*l-r*c,this._y=s*u+o*c+r*a-i*l,this._z=r*u+o*l+i*c-s*a,this._w=o*u-i*a-s*c-r*l,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let c=1-t;if(a<.9995){let l=Math.acos(a),u=Math.sin(l);c=Math.sin(c*l)/u,t=Math.sin(t*l)/u,this._x=this._x*c+i*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this._onChangeCallback()}else this._x=this._x*c+i*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},Q=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Jp.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Jp.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,c=e.w,l=2*(o*s-a*i),u=2*(a*t-r*s),h=2*(r*i-o*t);return this.x=t+c*l+o*h-a*u,this.y=i+c*u+a*l-r*h,this.z=s+c*h+r*u-o*l,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=vt(this.x,e.x,t.x),this.y=vt(this.y,e.y,t.y),this.z=vt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=vt(this.x,e,t),this.y=vt(this.y,e,t),this.z=vt(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(vt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,c=t.z;return this.x=s*c-r*a,this.y=r*o-i*c,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return vh.copy(this).projectOnVector(e),this.sub(vh)}reflect(e){return this.sub(vh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(vt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},vh=new Q,Jp=new ri,ut=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,c,l){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,c,l)}set(e,t,i,s,r,o,a,c,l){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=c,u[6]=i,u[7]=o,u[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],c=i[6],l=i[1],u=i[4],h=i[7],d=i[2],p=i[5],m=i[8],x=s[0],f=s[3],g=s[6],y=s[1],w=s[4],b=s[7],T=s[2],v=s[5],_=s[8];return r[0]=o*x+a*y+c*T,r[3]=o*f+a*w+c*v,r[6]=o*g+a*b+c*_,r[1]=l*x+u*y+h*T,r[4]=l*f+u*w+h*v,r[7]=l*g+u*b+h*_,r[2]=d*x+p*y+m*T,r[5]=d*f+p*w+m*v,r[8]=d*g+p*b+m*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8];return t*o*u-t*a*l-i*r*u+i*a*c+s*r*l-s*o*c}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8],h=u*o-a*l,d=a*c-u*r,p=l*r-o*c,m=t*h+i*d+s*p;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/m;return e[0]=h*x,e[1]=(s*l-u*i)*x,e[2]=(a*i-s*o)*x,e[3]=d*x,e[4]=(u*t-s*c)*x,e[5]=(s*r-a*t)*x,e[6]=p*x,e[7]=(i*c-l*t)*x,e[8]=(o*t-i*r)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let c=Math.cos(r),l=Math.sin(r);return this.set(i*c,i*l,-i*(c*o+l*a)+o+e,-s*l,s*c,-s*(-l*o+c*a)+a+t,0,0,1),this}scale(e,t){return ua("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(yh.makeScale(e,t)),this}rotate(e){return ua("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(yh.makeRotation(-e)),this}translate(e,t){return ua("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(yh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},yh=new ut,jp=new ut().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Qp=new ut().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Gy(){let n={enabled:!0,workingColorSpace:pa,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Dt&&(s.r=xs(s.r),s.g=xs(s.g),s.b=xs(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Dt&&(s.r=co(s.r),s.g=co(s.g),s.b=co(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Ms?ma:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[pa]:{primaries:e,whitePoint:i,transfer:ma,toXYZ:jp,fromXYZ:Qp,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:ni},outputColorSpaceConfig:{drawingBufferColorSpace:ni}},[ni]:{primaries:e,whitePoint:i,transfer:Dt,toXYZ:jp,fromXYZ:Qp,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:ni}}}),n}var St=Gy();function xs(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function co(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var Kr,oc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Kr===void 0&&(Kr=xa("canvas")),Kr.width=e.width,Kr.height=e.height;let s=Kr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=Kr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=xa("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=xs(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(xs(t[i]/255)*255):t[i]=xs(t[i]);return{data:t,width:e.width,height:e.height}}else return et("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},Hy=0,po=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Hy++}),this.uuid=Eo(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(bh(s[o].image)):r.push(bh(s[o]))}else r=bh(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function bh(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?oc.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(et("Texture: Unable to serialize Texture."),{})}var Wy=0,Sh=new Q,Yn=class n extends Li{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Ji,s=Ji,r=Xn,o=bs,a=Fi,c=li,l=n.DEFAULT_ANISOTROPY,u=Ms){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Wy++}),this.uuid=Eo(),this.name="",this.source=new po(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=l,this.format=a,this.internalFormat=null,this.type=c,this.offset=new ct(0,0),this.repeat=new ct(1,1),this.center=new ct(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new ut,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Sh).x}get height(){return this.source.getSize(Sh).y}get depth(){return this.source.getSize(Sh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){et(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){et(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==id)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case ic:e.x=e.x-Math.floor(e.x);break;case Ji:e.x=e.x<0?0:1;break;case sc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case ic:e.y=e.y-Math.floor(e.y);break;case Ji:e.y=e.y<0?0:1;break;case sc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Yn.DEFAULT_IMAGE=null;Yn.DEFAULT_MAPPING=id;Yn.DEFAULT_ANISOTROPY=1;var en=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,c=e.elements,l=c[0],u=c[4],h=c[8],d=c[1],p=c[5],m=c[9],x=c[2],f=c[6],g=c[10];if(Math.abs(u-d)<.01&&Math.abs(h-x)<.01&&Math.abs(m-f)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+x)<.1&&Math.abs(m+f)<.1&&Math.abs(l+p+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let w=(l+1)/2,b=(p+1)/2,T=(g+1)/2,v=(u+d)/4,_=(h+x)/4,S=(m+f)/4;return w>b&&w>T?w<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(w),s=v/i,r=_/i):b>T?b<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(b),i=v/s,r=S/s):T<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(T),i=_/r,s=S/r),this.set(i,s,r,t),this}let y=Math.sqrt((f-m)*(f-m)+(h-x)*(h-x)+(d-u)*(d-u));return Math.abs(y)<.001&&(y=1),this.x=(f-m)/y,this.y=(h-x)/y,this.z=(d-u)/y,this.w=Math.acos((l+p+g-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=vt(this.x,e.x,t.x),this.y=vt(this.y,e.y,t.y),this.z=vt(this.z,e.z,t.z),this.w=vt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=vt(this.x,e,t),this.y=vt(this.y,e,t),this.z=vt(this.z,e,t),this.w=vt(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(vt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},ac=class extends Li{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Xn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new en(0,0,e,t),this.scissorTest=!1,this.viewport=new en(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Yn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Xn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new po(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},oi=class extends ac{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},_a=class extends Yn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Cn,this.minFilter=Cn,this.wrapR=Ji,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var lc=class extends Yn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Cn,this.minFilter=Cn,this.wrapR=Ji,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Jt=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,c,l,u,h,d,p,m,x,f){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,c,l,u,h,d,p,m,x,f)}set(e,t,i,s,r,o,a,c,l,u,h,d,p,m,x,f){let g=this.elements;return g[0]=e,g[4]=t,g[8]=i,g[12]=s,g[1]=r,g[5]=o,g[9]=a,g[13]=c,g[2]=l,g[6]=u,g[10]=h,g[14]=d,g[3]=p,g[7]=m,g[11]=x,g[15]=f,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/Jr.setFromMatrixColumn(e,0).length(),r=1/Jr.setFromMatrixColumn(e,1).length(),o=1/Jr.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),c=Math.cos(s),l=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,p=o*h,m=a*u,x=a*h;t[0]=c*u,t[4]=-c*h,t[8]=l,t[1]=p+m*l,t[5]=d-x*l,t[9]=-a*c,t[2]=x-d*l,t[6]=m+p*l,t[10]=o*c}else if(e.order==="YXZ"){let d=c*u,p=c*h,m=l*u,x=l*h;t[0]=d+x*a,t[4]=m*a-p,t[8]=o*l,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=p*a-m,t[6]=x+d*a,t[10]=o*c}else if(e.order==="ZXY"){let d=c*u,p=c*h,m=l*u,x=l*h;t[0]=d-x*a,t[4]=-o*h,t[8]=m+p*a,t[1]=p+m*a,t[5]=o*u,t[9]=x-d*a,t[2]=-o*l,t[6]=a,t[10]=o*c}else if(e.order==="ZYX"){let d=o*u,p=o*h,m=a*u,x=a*h;t[0]=c*u,t[4]=m*l-p,t[8]=d*l+x,t[1]=c*h,t[5]=x*l+d,t[9]=p*l-m,t[2]=-l,t[6]=a*c,t[10]=o*c}else if(e.order==="YZX"){let d=o*c,p=o*l,m=a*c,x=a*l;t[0]=c*u,t[4]=x-d*h,t[8]=m*h+p,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-l*u,t[6]=p*h+m,t[10]=d-x*h}else if(e.order==="XZY"){let d=o*c,p=o*l,m=a*c,x=a*l;t[0]=c*u,t[4]=-h,t[8]=l*u,t[1]=d*h+x,t[5]=o*u,t[9]=p*h-m,t[2]=m*h-p,t[6]=a*u,t[10]=x*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Xy,e,$y)}lookAt(e,t,i){let s=this.elements;return ei.subVectors(e,t),ei.lengthSq()===0&&(ei.z=1),ei.normalize(),Bs.crossVectors(i,ei),Bs.lengthSq()===0&&(Math.abs(i.z)===1?ei.x+=1e-4:ei.z+=1e-4,ei.normalize(),Bs.crossVectors(i,ei)),Bs.normalize(),Rl.crossVectors(ei,Bs),s[0]=Bs.x,s[4]=Rl.x,s[8]=ei.x,s[1]=Bs.y,s[5]=Rl.y,s[9]=ei.y,s[2]=Bs.z,s[6]=Rl.z,s[10]=ei.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],c=i[8],l=i[12],u=i[1],h=i[5],d=i[9],p=i[13],m=i[2],x=i[6],f=i[10],g=i[14],y=i[3],w=i[7],b=i[11],T=i[15],v=s[0],_=s[4],S=s[8],N=s[12],P=s[1],C=s[5],U=s[9],F=s[13],D=s[2],z=s[6],X=s[10],V=s[14],fe=s[3],q=s[7],J=s[11],se=s[15];return r[0]=o*v+a*P+c*D+l*fe,r[4]=o*_+a*C+c*z+l*q,r[8]=o*S+a*U+c*X+l*J,r[12]=o*N+a*F+c*V+l*se,r[1]=u*v+h*P+d*D+p*fe,r[5]=u*_+h*C+d*z+p*q,r[9]=u*S+h*U+d*X+p*J,r[13]=u*N+h*F+d*V+p*se,r[2]=m*v+x*P+f*D+g*fe,r[6]=m*_+x*C+f*z+g*q,r[10]=m*S+x*U+f*X+g*J,r[14]=m*N+x*F+f*V+g*se,r[3]=y*v+w*P+b*D+T*fe,r[7]=y*_+w*C+b*z+T*q,r[11]=y*S+w*U+b*X+T*J,r[15]=y*N+w*F+b*V+T*se,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],c=e[9],l=e[13],u=e[2],h=e[6],d=e[10],p=e[14],m=e[3],x=e[7],f=e[11],g=e[15],y=c*p-l*d,w=a*p-l*h,b=a*d-c*h,T=o*p-l*u,v=o*d-c*u,_=o*h-a*u;return t*(x*y-f*w+g*b)-i*(m*y-f*T+g*v)+s*(m*w-x*T+g*_)-r*(m*b-x*v+f*_)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],c=e[2],l=e[6],u=e[10];return t*(o*u-a*l)-i*(r*u-a*c)+s*(r*l-o*c)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8],h=e[9],d=e[10],p=e[11],m=e[12],x=e[13],f=e[14],g=e[15],y=t*a-i*o,w=t*c-s*o,b=t*l-r*o,T=i*c-s*a,v=i*l-r*a,_=s*l-r*c,S=u*x-h*m,N=u*f-d*m,P=u*g-p*m,C=h*f-d*x,U=h*g-p*x,F=d*g-p*f,D=y*F-w*U+b*C+T*P-v*N+_*S;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let z=1/D;return e[0]=(a*F-c*U+l*C)*z,e[1]=(s*U-i*F-r*C)*z,e[2]=(x*_-f*v+g*T)*z,e[3]=(d*v-h*_-p*T)*z,e[4]=(c*P-o*F-l*N)*z,e[5]=(t*F-s*P+r*N)*z,e[6]=(f*b-m*_-g*w)*z,e[7]=(u*_-d*b+p*w)*z,e[8]=(o*U-a*P+l*S)*z,e[9]=(i*P-t*U-r*S)*z,e[10]=(m*v-x*b+g*y)*z,e[11]=(h*b-u*v-p*y)*z,e[12]=(a*N-o*C-c*S)*z,e[13]=(t*C-i*N+s*S)*z,e[14]=(x*w-m*T-f*y)*z,e[15]=(u*T-h*w+d*y)*z,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,c=e.z,l=r*o,u=r*a;return this.set(l*o+i,l*a-s*c,l*c+s*a,0,l*a+s*c,u*a+i,u*c-s*o,0,l*c-s*a,u*c+s*o,r*c*c+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,c=t._w,l=r+r,u=o+o,h=a+a,d=r*l,p=r*u,m=r*h,x=o*u,f=o*h,g=a*h,y=c*l,w=c*u,b=c*h,T=i.x,v=i.y,_=i.z;return s[0]=(1-(x+g))*T,s[1]=(p+b)*T,s[2]=(m-w)*T,s[3]=0,s[4]=(p-b)*v,s[5]=(1-(d+g))*v,s[6]=(f+y)*v,s[7]=0,s[8]=(m+w)*_,s[9]=(f-y)*_,s[10]=(1-(d+x))*_,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=Jr.set(s[0],s[1],s[2]).length(),a=Jr.set(s[4],s[5],s[6]).length(),c=Jr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Ci.copy(this);let l=1/o,u=1/a,h=1/c;return Ci.elements[0]*=l,Ci.elements[1]*=l,Ci.elements[2]*=l,Ci.elements[4]*=u,Ci.elements[5]*=u,Ci.elements[6]*=u,Ci.elements[8]*=h,Ci.elements[9]*=h,Ci.elements[10]*=h,t.setFromRotationMatrix(Ci),i.x=o,i.y=a,i.z=c,this}makePerspective(e,t,i,s,r,o,a=xi,c=!1){let l=this.elements,u=2*r/(t-e),h=2*r/(i-s),d=(t+e)/(t-e),p=(i+s)/(i-s),m,x;if(c)m=r/(o-r),x=o*r/(o-r);else if(a===xi)m=-(o+r)/(o-r),x=-2*o*r/(o-r);else if(a===ga)m=-o/(o-r),x=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=d,l[12]=0,l[1]=0,l[5]=h,l[9]=p,l[13]=0,l[2]=0,l[6]=0,l[10]=m,l[14]=x,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=xi,c=!1){let l=this.elements,u=2/(t-e),h=2/(i-s),d=-(t+e)/(t-e),p=-(i+s)/(i-s),m,x;if(c)m=1/(o-r),x=o/(o-r);else if(a===xi)m=-2/(o-r),x=-(o+r)/(o-r);else if(a===ga)m=-1/(o-r),x=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=0,l[12]=d,l[1]=0,l[5]=h,l[9]=0,l[13]=p,l[2]=0,l[6]=0,l[10]=m,l[14]=x,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},Jr=new Q,Ci=new Jt,Xy=new Q(0,0,0),$y=new Q(1,1,1),Bs=new Q,Rl=new Q,ei=new Q,em=new Jt,tm=new ri,Xs=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],c=s[1],l=s[5],u=s[9],h=s[2],d=s[6],p=s[10];switch(t){case"XYZ":this._y=Math.asin(vt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,p),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,l),this._z=0);break;case"YXZ":this._x=Math.asin(-vt(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,p),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(vt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,p),this._z=Math.atan2(-o,l)):(this._y=0,this._z=Math.atan2(c,r));break;case"ZYX":this._y=Math.asin(-vt(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,p),this._z=Math.atan2(c,r)):(this._x=0,this._z=Math.atan2(-o,l));break;case"YZX":this._z=Math.asin(vt(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-u,l),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,p));break;case"XZY":this._z=Math.asin(-vt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,l),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,p),this._y=0);break;default:et("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return em.makeRotationFromQuaternion(e),this.setFromRotationMatrix(em,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return tm.setFromEuler(this),this.setFromQuaternion(tm,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Xs.DEFAULT_ORDER="XYZ";var va=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},qy=0,nm=new Q,jr=new ri,ds=new Jt,Cl=new Q,oa=new Q,Yy=new Q,Zy=new ri,im=new Q(1,0,0),sm=new Q(0,1,0),rm=new Q(0,0,1),om={type:"added"},Ky={type:"removed"},Qr={type:"childadded",child:null},Mh={type:"childremoved",child:null},vi=class n extends Li{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:qy++}),this.uuid=Eo(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new Q,t=new Xs,i=new ri,s=new Q(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Jt},normalMatrix:{value:new ut}}),this.matrix=new Jt,this.matrixWorld=new Jt,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new va,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return jr.setFromAxisAngle(e,t),this.quaternion.multiply(jr),this}rotateOnWorldAxis(e,t){return jr.setFromAxisAngle(e,t),this.quaternion.premultiply(jr),this}rotateX(e){return this.rotateOnAxis(im,e)}rotateY(e){return this.rotateOnAxis(sm,e)}rotateZ(e){return this.rotateOnAxis(rm,e)}translateOnAxis(e,t){return nm.copy(e).applyQuaternion(this.quaternion),this.position.add(nm.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(im,e)}translateY(e){return this.translateOnAxis(sm,e)}translateZ(e){return this.translateOnAxis(rm,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(ds.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Cl.copy(e):Cl.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),oa.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?ds.lookAt(oa,Cl,this.up):ds.lookAt(Cl,oa,this.up),this.quaternion.setFromRotationMatrix(ds),s&&(ds.extractRotation(s.matrixWorld),jr.setFromRotationMatrix(ds),this.quaternion.premultiply(jr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(lt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(om),Qr.child=e,this.dispatchEvent(Qr),Qr.child=null):lt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Ky),Mh.child=e,this.dispatchEvent(Mh),Mh.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),ds.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),ds.multiply(e.parent.matrixWorld)),e.applyMatrix4(ds),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(om),Qr.child=e,this.dispatchEvent(Qr),Qr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(oa,e,Yy),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(oa,Zy,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,c){return a[c.uuid]===void 0&&(a[c.uuid]=c.toJSON(e)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let c=a.shapes;if(Array.isArray(c))for(let l=0,u=c.length;l<u;l++){let h=c[l];r(e.shapes,h)}else r(e.shapes,c)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let c=0,l=this.material.length;c<l;c++)a.push(r(e.materials,this.material[c]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let c=this.animations[a];s.animations.push(r(e.animations,c))}}if(t){let a=o(e.geometries),c=o(e.materials),l=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),p=o(e.animations),m=o(e.nodes);a.length>0&&(i.geometries=a),c.length>0&&(i.materials=c),l.length>0&&(i.textures=l),u.length>0&&(i.images=u),h.length>0&&(i.shapes=h),d.length>0&&(i.skeletons=d),p.length>0&&(i.animations=p),m.length>0&&(i.nodes=m)}return i.object=s,i;function o(a){let c=[];for(let l in a){let u=a[l];delete u.metadata,c.push(u)}return c}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};vi.DEFAULT_UP=new Q(0,1,0);vi.DEFAULT_MATRIX_AUTO_UPDATE=!0;vi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var xr=class extends vi{constructor(){super(),this.isGroup=!0,this.type="Group"}},Jy={type:"move"},mo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new xr,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new xr,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new Q,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new Q),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new xr,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new Q,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new Q,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,c=this._grip,l=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(l&&e.hand){o=!0;for(let x of e.hand.values()){let f=t.getJointPose(x,i),g=this._getHandJoint(l,x);f!==null&&(g.matrix.fromArray(f.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=f.radius),g.visible=f!==null}let u=l.joints["index-finger-tip"],h=l.joints["thumb-tip"],d=u.position.distanceTo(h.position),p=.02,m=.005;l.inputState.pinching&&d>p+m?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!l.inputState.pinching&&d<=p-m&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else c!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(c.matrix.fromArray(r.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,r.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(r.linearVelocity)):c.hasLinearVelocity=!1,r.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(r.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(Jy)))}return a!==null&&(a.visible=s!==null),c!==null&&(c.visible=r!==null),l!==null&&(l.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new xr;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},eg={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},zs={h:0,s:0,l:0},Pl={h:0,s:0,l:0};function wh(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var Et=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=ni){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,St.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=St.workingColorSpace){return this.r=e,this.g=t,this.b=i,St.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=St.workingColorSpace){if(e=xd(e,1),t=vt(t,0,1),i=vt(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=wh(o,r,e+1/3),this.g=wh(o,r,e),this.b=wh(o,r,e-1/3)}return St.colorSpaceToWorking(this,s),this}setStyle(e,t=ni){function i(r){r!==void 0&&parseFloat(r)<1&&et("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:et("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);et("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=ni){let i=eg[e.toLowerCase()];return i!==void 0?this.setHex(i,t):et("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=xs(e.r),this.g=xs(e.g),this.b=xs(e.b),this}copyLinearToSRGB(e){return this.r=co(e.r),this.g=co(e.g),this.b=co(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=ni){return St.workingToColorSpace(Un.copy(this),e),Math.round(vt(Un.r*255,0,255))*65536+Math.round(vt(Un.g*255,0,255))*256+Math.round(vt(Un.b*255,0,255))}getHexString(e=ni){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=St.workingColorSpace){St.workingToColorSpace(Un.copy(this),t);let i=Un.r,s=Un.g,r=Un.b,o=Math.max(i,s,r),a=Math.min(i,s,r),c,l,u=(a+o)/2;if(a===o)c=0,l=0;else{let h=o-a;switch(l=u<=.5?h/(o+a):h/(2-o-a),o){case i:c=(s-r)/h+(s<r?6:0);break;case s:c=(r-i)/h+2;break;case r:c=(i-s)/h+4;break}c/=6}return e.h=c,e.s=l,e.l=u,e}getRGB(e,t=St.workingColorSpace){return St.workingToColorSpace(Un.copy(this),t),e.r=Un.r,e.g=Un.g,e.b=Un.b,e}getStyle(e=ni){St.workingToColorSpace(Un.copy(this),e);let t=Un.r,i=Un.g,s=Un.b;return e!==ni?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(zs),this.setHSL(zs.h+e,zs.s+t,zs.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(zs),e.getHSL(Pl);let i=da(zs.h,Pl.h,t),s=da(zs.s,Pl.s,t),r=da(zs.l,Pl.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Un=new Et;Et.NAMES=eg;var ya=class extends vi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Xs,this.environmentIntensity=1,this.environmentRotation=new Xs,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Pi=new Q,fs=new Q,Eh=new Q,ps=new Q,eo=new Q,to=new Q,am=new Q,Th=new Q,Ah=new Q,Rh=new Q,Ch=new en,Ph=new en,Ih=new en,Ws=class n{constructor(e=new Q,t=new Q,i=new Q){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Pi.subVectors(e,t),s.cross(Pi);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Pi.subVectors(s,t),fs.subVectors(i,t),Eh.subVectors(e,t);let o=Pi.dot(Pi),a=Pi.dot(fs),c=Pi.dot(Eh),l=fs.dot(fs),u=fs.dot(Eh),h=o*l-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,p=(l*c-a*u)*d,m=(o*u-a*c)*d;return r.set(1-p-m,m,p)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,ps)===null?!1:ps.x>=0&&ps.y>=0&&ps.x+ps.y<=1}static getInterpolation(e,t,i,s,r,o,a,c){return this.getBarycoord(e,t,i,s,ps)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(r,ps.x),c.addScaledVector(o,ps.y),c.addScaledVector(a,ps.z),c)}static getInterpolatedAttribute(e,t,i,s,r,o){return Ch.setScalar(0),Ph.setScalar(0),Ih.setScalar(0),Ch.fromBufferAttribute(e,t),Ph.fromBufferAttribute(e,i),Ih.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(Ch,r.x),o.addScaledVector(Ph,r.y),o.addScaledVector(Ih,r.z),o}static isFrontFacing(e,t,i,s){return Pi.subVectors(i,t),fs.subVectors(e,t),Pi.cross(fs).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Pi.subVectors(this.c,this.b),fs.subVectors(this.a,this.b),Pi.cross(fs).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;eo.subVectors(s,i),to.subVectors(r,i),Th.subVectors(e,i);let c=eo.dot(Th),l=to.dot(Th);if(c<=0&&l<=0)return t.copy(i);Ah.subVectors(e,s);let u=eo.dot(Ah),h=to.dot(Ah);if(u>=0&&h<=u)return t.copy(s);let d=c*h-u*l;if(d<=0&&c>=0&&u<=0&&c-u>0)return o=c/(c-u),t.copy(i).addScaledVector(eo,o);Rh.subVectors(e,r);let p=eo.dot(Rh),m=to.dot(Rh);if(m>=0&&p<=m)return t.copy(r);let x=p*l-c*m;if(x<=0&&l>=0&&m<=0)return a=l/(l-m),t.copy(i).addScaledVector(to,a);let f=u*m-p*h;if(f<=0&&h-u>=0&&p-m>=0)return am.subVectors(r,s),a=(h-u)/(h-u+(p-m)),t.copy(s).addScaledVector(am,a);let g=1/(f+x+d);return o=x*g,a=d*g,t.copy(i).addScaledVector(eo,o).addScaledVector(to,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},$s=class{constructor(e=new Q(1/0,1/0,1/0),t=new Q(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Ii.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Ii.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Ii.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Ii):Ii.fromBufferAttribute(r,o),Ii.applyMatrix4(e.matrixWorld),this.expandByPoint(Ii);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Il.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Il.copy(i.boundingBox)),Il.applyMatrix4(e.matrixWorld),this.union(Il)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Ii),Ii.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(aa),Ll.subVectors(this.max,aa),no.subVectors(e.a,aa),io.subVectors(e.b,aa),so.subVectors(e.c,aa),Vs.subVectors(io,no),Gs.subVectors(so,io),fr.subVectors(no,so);let t=[0,-Vs.z,Vs.y,0,-Gs.z,Gs.y,0,-fr.z,fr.y,Vs.z,0,-Vs.x,Gs.z,0,-Gs.x,fr.z,0,-fr.x,-Vs.y,Vs.x,0,-Gs.y,Gs.x,0,-fr.y,fr.x,0];return!Lh(t,no,io,so,Ll)||(t=[1,0,0,0,1,0,0,0,1],!Lh(t,no,io,so,Ll))?!1:(Dl.crossVectors(Vs,Gs),t=[Dl.x,Dl.y,Dl.z],Lh(t,no,io,so,Ll))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Ii).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Ii).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ms[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ms[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ms[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ms[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ms[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ms[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ms[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ms[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ms),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},ms=[new Q,new Q,new Q,new Q,new Q,new Q,new Q,new Q],Ii=new Q,Il=new $s,no=new Q,io=new Q,so=new Q,Vs=new Q,Gs=new Q,fr=new Q,aa=new Q,Ll=new Q,Dl=new Q,pr=new Q;function Lh(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){pr.fromArray(n,r);let a=s.x*Math.abs(pr.x)+s.y*Math.abs(pr.y)+s.z*Math.abs(pr.z),c=e.dot(pr),l=t.dot(pr),u=i.dot(pr);if(Math.max(-Math.max(c,l,u),Math.min(c,l,u))>a)return!1}return!0}var mn=new Q,Nl=new ct,jy=0,si=class extends Li{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:jy++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=qm,this.updateRanges=[],this.gpuType=Oi,this.version=0,this._normalizationScale=e!==void 0?vd(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Nl.fromBufferAttribute(this,t),Nl.applyMatrix3(e),this.setXY(t,Nl.x,Nl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyMatrix3(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyMatrix4(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyNormalMatrix(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.transformDirection(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):jm(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Qm(e,this.array)}};var ba=class extends si{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var Sa=class extends si{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var _i=class extends si{constructor(e,t,i){super(new Float32Array(e),t,i)}},Qy=new $s,la=new Q,Dh=new Q,qs=class{constructor(e=new Q,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):Qy.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;la.subVectors(e,this.center);let t=la.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(la,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Dh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(la.copy(e.center).add(Dh)),this.expandByPoint(la.copy(e.center).sub(Dh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},eb=0,gi=new Jt,Nh=new vi,ro=new Q,ti=new $s,ca=new $s,Rn=new Q,vs=class n extends Li{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:eb++}),this.uuid=Eo(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Ey(e)?Sa:ba)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new ut().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return gi.makeRotationFromQuaternion(e),this.applyMatrix4(gi),this}rotateX(e){return gi.makeRotationX(e),this.applyMatrix4(gi),this}rotateY(e){return gi.makeRotationY(e),this.applyMatrix4(gi),this}rotateZ(e){return gi.makeRotationZ(e),this.applyMatrix4(gi),this}translate(e,t,i){return gi.makeTranslation(e,t,i),this.applyMatrix4(gi),this}scale(e,t,i){return gi.makeScale(e,t,i),this.applyMatrix4(gi),this}lookAt(e){return Nh.lookAt(e),Nh.updateMatrix(),this.applyMatrix4(Nh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(ro).negate(),this.translate(ro.x,ro.y,ro.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new _i(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&et("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new $s);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){lt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new Q(-1/0,-1/0,-1/0),new Q(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];ti.setFromBufferAttribute(r),this.morphTargetsRelative?(Rn.addVectors(this.boundingBox.min,ti.min),this.boundingBox.expandByPoint(Rn),Rn.addVectors(this.boundingBox.max,ti.max),this.boundingBox.expandByPoint(Rn)):(this.boundingBox.expandByPoint(ti.min),this.boundingBox.expandByPoint(ti.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&lt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new qs);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){lt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new Q,1/0);return}if(e){let i=this.boundingSphere.center;if(ti.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];ca.setFromBufferAttribute(a),this.morphTargetsRelative?(Rn.addVectors(ti.min,ca.min),ti.expandByPoint(Rn),Rn.addVectors(ti.max,ca.max),ti.expandByPoint(Rn)):(ti.expandByPoint(ca.min),ti.expandByPoint(ca.max))}ti.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)Rn.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Rn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],c=this.morphTargetsRelative;for(let l=0,u=a.count;l<u;l++)Rn.fromBufferAttribute(a,l),c&&(ro.fromBufferAttribute(e,l),Rn.add(ro)),s=Math.max(s,i.distanceToSquared(Rn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&lt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){lt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new si(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],c=[],l=new Uint8Array(i.count);for(let N=0;N<i.count;N++)a[N]=new Q,c[N]=new Q;let u=new Q,h=new Q,d=new Q,p=new ct,m=new ct,x=new ct,f=new Q,g=new Q;function y(N,P,C){l[N]=l[P]=l[C]=1,u.fromBufferAttribute(i,N),h.fromBufferAttribute(i,P),d.fromBufferAttribute(i,C),p.fromBufferAttribute(r,N),m.fromBufferAttribute(r,P),x.fromBufferAttribute(r,C),h.sub(u),d.sub(u),m.sub(p),x.sub(p);let U=1/(m.x*x.y-x.x*m.y);isFinite(U)&&(f.copy(h).multiplyScalar(x.y).addScaledVector(d,-m.y).multiplyScalar(U),g.copy(d).multiplyScalar(m.x).addScaledVector(h,-x.x).multiplyScalar(U),a[N].add(f),a[P].add(f),a[C].add(f),c[N].add(g),c[P].add(g),c[C].add(g))}let w=this.groups;w.length===0&&(w=[{start:0,count:e.count}]);for(let N=0,P=w.length;N<P;++N){let C=w[N],U=C.start,F=C.count;for(let D=U,z=U+F;D<z;D+=3)y(e.getX(D+0),e.getX(D+1),e.getX(D+2))}let b=new Q,T=new Q,v=new Q,_=new Q;function S(N){v.fromBufferAttribute(s,N),_.copy(v);let P=a[N];b.copy(P),b.sub(v.multiplyScalar(v.dot(P))).normalize(),T.crossVectors(_,P);let U=T.dot(c[N])<0?-1:1;o.setXYZW(N,b.x,b.y,b.z,U)}for(let N=0,P=i.count;N<P;++N)l[N]&&S(N);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new si(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,p=i.count;d<p;d++)i.setXYZ(d,0,0,0);let s=new Q,r=new Q,o=new Q,a=new Q,c=new Q,l=new Q,u=new Q,h=new Q;if(e)for(let d=0,p=e.count;d<p;d+=3){let m=e.getX(d+0),x=e.getX(d+1),f=e.getX(d+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,x),o.fromBufferAttribute(t,f),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(i,m),c.fromBufferAttribute(i,x),l.fromBufferAttribute(i,f),a.add(u),c.add(u),l.add(u),i.setXYZ(m,a.x,a.y,a.z),i.setXYZ(x,c.x,c.y,c.z),i.setXYZ(f,l.x,l.y,l.z)}else for(let d=0,p=t.count;d<p;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),i.setXYZ(d+0,u.x,u.y,u.z),i.setXYZ(d+1,u.x,u.y,u.z),i.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Rn.fromBufferAttribute(e,t),Rn.normalize(),e.setXYZ(t,Rn.x,Rn.y,Rn.z)}toNonIndexed(){function e(a,c){let l=a.array,u=a.itemSize,h=a.normalized,d=new l.constructor(c.length*u),p=0,m=0;for(let x=0,f=c.length;x<f;x++){a.isInterleavedBufferAttribute?p=c[x]*a.data.stride+a.offset:p=c[x]*u;for(let g=0;g<u;g++)d[m++]=l[p++]}return new si(d,u,h)}if(this.index===null)return et("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let c=s[a],l=e(c,i);t.setAttribute(a,l)}let r=this.morphAttributes;for(let a in r){let c=[],l=r[a];for(let u=0,h=l.length;u<h;u++){let d=l[u],p=e(d,i);c.push(p)}t.morphAttributes[a]=c}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,c=o.length;a<c;a++){let l=o[a];t.addGroup(l.start,l.count,l.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let c=this.parameters;for(let l in c)c[l]!==void 0&&(e[l]=c[l]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let c in i){let l=i[c];e.data.attributes[c]=l.toJSON(e.data)}let s={},r=!1;for(let c in this.morphAttributes){let l=this.morphAttributes[c],u=[];for(let h=0,d=l.length;h<d;h++){let p=l[h];u.push(p.toJSON(e.data))}u.length>0&&(s[c]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let l in s){let u=s[l];this.setAttribute(l,u.clone(t))}let r=e.morphAttributes;for(let l in r){let u=[],h=r[l];for(let d=0,p=h.length;d<p;d++)u.push(h[d].clone(t));this.morphAttributes[l]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let l=0,u=o.length;l<u;l++){let h=o[l];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let c=e.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var Oh=new Q,tb=new Q,nb=new ut,ii=class{constructor(e=new Q(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=Oh.subVectors(i,t).cross(tb.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(Oh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||nb.getNormalMatrix(e),s=this.coplanarPoint(Oh).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},ib=0,_r=class extends Li{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:ib++}),this.uuid=Eo(),this.name="",this.type="Material",this.blending=So,this.side=js,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Yh,this.blendDst=Da,this.blendEquation=br,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Et(0,0,0),this.blendAlpha=0,this.depthFunc=uo,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Vm,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Zl,this.stencilZFail=Zl,this.stencilZPass=Zl,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){et(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){et(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let c=r[a];delete c.metadata,o.push(c)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Et().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new ii().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new ct().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new ct().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var gs=new Q,Uh=new Q,Ol=new Q,Ul=new Q,go=class{constructor(e=new Q,t=new Q(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,gs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=gs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(gs.copy(this.origin).addScaledVector(this.direction,t),gs.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Uh.copy(e).add(t).multiplyScalar(.5),Ol.copy(t).sub(e).normalize(),Ul.copy(this.origin).sub(Uh);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Ol),a=Ul.dot(this.direction),c=-Ul.dot(Ol),l=Ul.lengthSq(),u=Math.abs(1-o*o),h,d,p,m;if(u>0)if(h=o*c-a,d=o*a-c,m=r*u,h>=0)if(d>=-m)if(d<=m){let x=1/u;h*=x,d*=x,p=h*(h+o*d+2*a)+d*(o*h+d+2*c)+l}else d=r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*c)+l;else d=-r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*c)+l;else d<=-m?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-c),r),p=-h*h+d*(d+2*c)+l):d<=m?(h=0,d=Math.min(Math.max(-r,-c),r),p=d*(d+2*c)+l):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-c),r),p=-h*h+d*(d+2*c)+l);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*c)+l;return i&&i.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(Uh).addScaledVector(Ol,d),p}intersectSphere(e,t){if(e.radius<0)return null;gs.subVectors(e.center,this.origin);let i=gs.dot(this.direction),s=gs.dot(gs)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,c=i+o;return c<0?null:a<0?this.at(c,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,c,l=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return l>=0?(i=(e.min.x-d.x)*l,s=(e.max.x-d.x)*l):(i=(e.max.x-d.x)*l,s=(e.min.x-d.x)*l),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,c=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,c=(e.min.z-d.z)*h),i>c||a>s)||((a>i||i!==i)&&(i=a),(c<s||s!==s)&&(s=c),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,gs)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,c=a.x,l=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,p=e.z-o.z,m=t.x-o.x,x=t.y-o.y,f=t.z-o.z,g=i.x-o.x,y=i.y-o.y,w=i.z-o.z,b=Math.abs(c),T=Math.abs(l),v=Math.abs(u),_,S,N,P,C,U,F,D,z,X,V,fe;if(b>=T&&b>=v?(N=c,U=h,z=m,fe=g,c>=0?(_=l,S=u,P=d,C=p,F=x,D=f,X=y,V=w):(_=u,S=l,P=p,C=d,F=f,D=x,X=w,V=y)):T>=v?(N=l,U=d,z=x,fe=y,l>=0?(_=u,S=c,P=p,C=h,F=f,D=m,X=w,V=g):(_=c,S=u,P=h,C=p,F=m,D=f,X=g,V=w)):(N=u,U=p,z=f,fe=w,u>=0?(_=c,S=l,P=h,C=d,F=m,D=x,X=g,V=y):(_=l,S=c,P=d,C=h,F=x,D=m,X=y,V=g)),N===0)return null;let q=_/N,J=S/N,se=1/N,te=P-q*U,ae=C-J*U,$=F-q*z,ie=D-J*z,Y=X-q*fe,re=V-J*fe,le=Y*ie-re*$,Ae=te*re-ae*Y,Z=$*ae-ie*te;if(s){if(le<0||Ae<0||Z<0)return null}else if((le<0||Ae<0||Z<0)&&(le>0||Ae>0||Z>0))return null;let ve=le+Ae+Z;if(ve===0)return null;let ke=se*(le*U+Ae*z+Z*fe);return(ve>0?ke<0:ke>0)?null:this.at(ke/ve,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},cc=class extends _r{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Et(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Xs,this.combine=Zh,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},lm=new Jt,mr=new go,Fl=new qs,cm=new Q,kl=new Q,Bl=new Q,zl=new Q,Fh=new Q,Vl=new Q,um=new Q,Gl=new Q,yi=class extends vi{constructor(e=new vs,t=new cc){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Vl.set(0,0,0);for(let c=0,l=r.length;c<l;c++){let u=a[c],h=r[c];u!==0&&(Fh.fromBufferAttribute(h,e),o?Vl.addScaledVector(Fh,u):Vl.addScaledVector(Fh.sub(t),u))}t.add(Vl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Fl.copy(i.boundingSphere),Fl.applyMatrix4(r),mr.copy(e.ray).recast(e.near),!(Fl.containsPoint(mr.origin)===!1&&(mr.intersectSphere(Fl,cm)===null||mr.origin.distanceToSquared(cm)>(e.far-e.near)**2))&&(lm.copy(r).invert(),mr.copy(e.ray).applyMatrix4(lm),!(i.boundingBox!==null&&mr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,mr)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,c=r.attributes.position,l=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,p=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,x=d.length;m<x;m++){let f=d[m],g=o[f.materialIndex],y=Math.max(f.start,p.start),w=Math.min(a.count,Math.min(f.start+f.count,p.start+p.count));for(let b=y,T=w;b<T;b+=3){let v=a.getX(b),_=a.getX(b+1),S=a.getX(b+2);s=Hl(this,g,e,i,l,u,h,v,_,S),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=f.materialIndex,t.push(s))}}else{let m=Math.max(0,p.start),x=Math.min(a.count,p.start+p.count);for(let f=m,g=x;f<g;f+=3){let y=a.getX(f),w=a.getX(f+1),b=a.getX(f+2);s=Hl(this,o,e,i,l,u,h,y,w,b),s&&(s.faceIndex=Math.floor(f/3),t.push(s))}}else if(c!==void 0)if(Array.isArray(o))for(let m=0,x=d.length;m<x;m++){let f=d[m],g=o[f.materialIndex],y=Math.max(f.start,p.start),w=Math.min(c.count,Math.min(f.start+f.count,p.start+p.count));for(let b=y,T=w;b<T;b+=3){let v=b,_=b+1,S=b+2;s=Hl(this,g,e,i,l,u,h,v,_,S),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=f.materialIndex,t.push(s))}}else{let m=Math.max(0,p.start),x=Math.min(c.count,p.start+p.count);for(let f=m,g=x;f<g;f+=3){let y=f,w=f+1,b=f+2;s=Hl(this,o,e,i,l,u,h,y,w,b),s&&(s.faceIndex=Math.floor(f/3),t.push(s))}}}};function sb(n,e,t,i,s,r,o,a){let c;if(e.side===$n?c=i.intersectTriangle(o,r,s,!0,a):c=i.intersectTriangle(s,r,o,e.side===js,a),c===null)return null;Gl.copy(a),Gl.applyMatrix4(n.matrixWorld);let l=t.ray.origin.distanceTo(Gl);return l<t.near||l>t.far?null:{distance:l,point:Gl.clone(),object:n}}function Hl(n,e,t,i,s,r,o,a,c,l){n.getVertexPosition(a,kl),n.getVertexPosition(c,Bl),n.getVertexPosition(l,zl);let u=sb(n,e,t,i,kl,Bl,zl,um);if(u){let h=new Q;Ws.getBarycoord(um,kl,Bl,zl,h),s&&(u.uv=Ws.getInterpolatedAttribute(s,a,c,l,h,new ct)),r&&(u.uv1=Ws.getInterpolatedAttribute(r,a,c,l,h,new ct)),o&&(u.normal=Ws.getInterpolatedAttribute(o,a,c,l,h,new Q),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:c,c:l,normal:new Q,materialIndex:0};Ws.getNormal(kl,Bl,zl,d.normal),u.face=d,u.barycoord=h}return u}var uc=class extends Yn{constructor(e=null,t=1,i=1,s,r,o,a,c,l=Cn,u=Cn,h,d){super(null,o,a,c,l,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Ma=class extends si{constructor(e,t,i,s=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var gr=new qs,rb=new ct(.5,.5),Wl=new Q,vr=class{constructor(e=new ii,t=new ii,i=new ii,s=new ii,r=new ii,o=new ii){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=xi,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],c=r[2],l=r[3],u=r[4],h=r[5],d=r[6],p=r[7],m=r[8],x=r[9],f=r[10],g=r[11],y=r[12],w=r[13],b=r[14],T=r[15];if(s[0].setComponents(l-o,p-u,g-m,T-y).normalize(),s[1].setComponents(l+o,p+u,g+m,T+y).normalize(),s[2].setComponents(l+a,p+h,g+x,T+w).normalize(),s[3].setComponents(l-a,p-h,g-x,T-w).normalize(),i)s[4].setComponents(c,d,f,b).normalize(),s[5].setComponents(l-c,p-d,g-f,T-b).normalize();else if(s[4].setComponents(l-c,p-d,g-f,T-b).normalize(),t===xi)s[5].setComponents(l+c,p+d,g+f,T+b).normalize();else if(t===ga)s[5].setComponents(c,d,f,b).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),gr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),gr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(gr)}intersectsSprite(e){gr.center.set(0,0,0);let t=rb.distanceTo(e.center);return gr.radius=.7071067811865476+t,gr.applyMatrix4(e.matrixWorld),this.intersectsSphere(gr)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(Wl.x=s.normal.x>0?e.max.x:e.min.x,Wl.y=s.normal.y>0?e.max.y:e.min.y,Wl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Wl)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},hm=new Jt,hc=class n{constructor(){this.coordinateSystem=xi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];hm.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new vr),i[s].setFromProjectionMatrix(hm,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new vr),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var wa=class extends Yn{constructor(e=[],t=Sr,i,s,r,o,a,c,l,u){super(e,t,i,s,r,o,a,c,l,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var ys=class extends Yn{constructor(e,t,i=Ni,s,r,o,a=Cn,c=Cn,l,u=_s,h=1){if(u!==_s&&u!==Ss)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,c,u,i,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new po(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Ea=class extends ys{constructor(e,t=Ni,i=Sr,s,r,o=Cn,a=Cn,c,l=_s){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,i,s,r,o,a,c,l),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Ta=class extends Yn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},xo=class n extends vs{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let c=[],l=[],u=[],h=[],d=0,p=0;m("z","y","x",-1,-1,i,t,e,o,r,0),m("z","y","x",1,-1,i,t,-e,o,r,1),m("x","z","y",1,1,e,i,t,s,o,2),m("x","z","y",1,-1,e,i,-t,s,o,3),m("x","y","z",1,-1,e,t,i,s,r,4),m("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(c),this.setAttribute("position",new _i(l,3)),this.setAttribute("normal",new _i(u,3)),this.setAttribute("uv",new _i(h,2));function m(x,f,g,y,w,b,T,v,_,S,N){let P=b/_,C=T/S,U=b/2,F=T/2,D=v/2,z=_+1,X=S+1,V=0,fe=0,q=new Q;for(let J=0;J<X;J++){let se=J*C-F;for(let te=0;te<z;te++){let ae=te*P-U;q[x]=ae*y,q[f]=se*w,q[g]=D,l.push(q.x,q.y,q.z),q[x]=0,q[f]=0,q[g]=v>0?1:-1,u.push(q.x,q.y,q.z),h.push(te/_),h.push(1-J/S),V+=1}}for(let J=0;J<S;J++)for(let se=0;se<_;se++){let te=d+se+z*J,ae=d+se+z*(J+1),$=d+(se+1)+z*(J+1),ie=d+(se+1)+z*J;c.push(te,ae,ie),c.push(ae,$,ie),fe+=6}a.addGroup(p,fe,N),p+=fe,d+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Aa=class n extends vs{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),c=Math.floor(s),l=a+1,u=c+1,h=e/a,d=t/c,p=[],m=[],x=[],f=[];for(let g=0;g<u;g++){let y=g*d-o;for(let w=0;w<l;w++){let b=w*h-r;m.push(b,-y,0),x.push(0,0,1),f.push(w/a),f.push(1-g/c)}}for(let g=0;g<c;g++)for(let y=0;y<a;y++){let w=y+l*g,b=y+l*(g+1),T=y+1+l*(g+1),v=y+1+l*g;p.push(w,b,v),p.push(b,T,v)}this.setIndex(p),this.setAttribute("position",new _i(m,3)),this.setAttribute("normal",new _i(x,3)),this.setAttribute("uv",new _i(f,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};function wr(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(dm(s))s.isRenderTargetTexture?(et("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(dm(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function Fn(n){let e={};for(let t=0;t<n.length;t++){let i=wr(n[t]);for(let s in i)e[s]=i[s]}return e}function dm(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function ob(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function bd(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:St.workingColorSpace}var tg={clone:wr,merge:Fn},ab=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,lb=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,ji=class extends _r{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=ab,this.fragmentShader=lb,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=wr(e.uniforms),this.uniformsGroups=ob(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Et().setHex(s.value);break;case"v2":this.uniforms[i].value=new ct().fromArray(s.value);break;case"v3":this.uniforms[i].value=new Q().fromArray(s.value);break;case"v4":this.uniforms[i].value=new en().fromArray(s.value);break;case"m3":this.uniforms[i].value=new ut().fromArray(s.value);break;case"m4":this.uniforms[i].value=new Jt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},_o=class extends ji{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var dc=class extends _r{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Bm,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},fc=class extends _r{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function oo(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Xl(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var Ys=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let c=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===c)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break n}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},pc=class extends Ys{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Bh,endingEnd:Bh}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],c=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case zh:r=e,a=2*t-i;break;case Vh:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(c===void 0)switch(this.getSettings_().endingEnd){case zh:o=e,c=2*i-t;break;case Vh:o=1,c=i+s[1]-s[0];break;default:o=e-1,c=t}let l=(i-t)*.5,u=this.valueSize;this._weightPrev=l/(t-a),this._weightNext=l/(c-i),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,p=this._weightNext,m=(i-t)/(s-t),x=m*m,f=x*m,g=-d*f+2*d*x-d*m,y=(1+d)*f+(-1.5-2*d)*x+(-.5+d)*m+1,w=(-1-p)*f+(1.5+p)*x+.5*m,b=p*f-p*x;for(let T=0;T!==a;++T)r[T]=g*o[u+T]+y*o[l+T]+w*o[c+T]+b*o[h+T];return r}},mc=class extends Ys{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=(i-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[l+d]*h+o[c+d]*u;return r}},gc=class extends Ys{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},xc=class extends Ys{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let m=(i-t)/(s-t),x=1-m;for(let f=0;f!==a;++f)r[f]=o[l+f]*x+o[c+f]*m;return r}let d=a*2,p=e-1;for(let m=0;m!==a;++m){let x=o[l+m],f=o[c+m],g=p*d+m*2,y=h[g],w=h[g+1],b=e*d+m*2,T=u[b],v=u[b+1],_=ub(i,t,y,T,s);r[m]=ng(_,x,w,v,f)}return r}};function ng(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function cb(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function ub(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=ng(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let c=cb(r,e,t,i,s);if(Math.abs(c)<1e-10)break;r=Math.max(0,Math.min(1,r-a/c))}return r}var ai=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=oo(t,this.TimeBufferType),this.values=oo(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:oo(e.times,Array),values:oo(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),Xl(e.settings)&&(i.settings={inTangents:oo(e.settings.inTangents,Array),outTangents:oo(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new gc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new mc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new pc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new xc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case fa:t=this.InterpolantFactoryMethodDiscrete;break;case rc:t=this.InterpolantFactoryMethodLinear;break;case Yl:t=this.InterpolantFactoryMethodSmooth;break;case kh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return et("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return fa;case this.InterpolantFactoryMethodLinear:return rc;case this.InterpolantFactoryMethodSmooth:return Yl;case this.InterpolantFactoryMethodBezier:return kh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;Xl(this.settings)&&(fm(this.settings.inTangents,e),fm(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;Xl(this.settings)&&(pm(this.settings.inTangents,e),pm(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(lt("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(lt("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let c=i[a];if(typeof c=="number"&&isNaN(c)){lt("KeyframeTrack: Time is not a valid number.",this,a,c),e=!1;break}if(o!==null&&o>c){lt("KeyframeTrack: Out of order keys.",this,a,c,o),e=!1;break}o=c}if(s!==void 0&&Ty(s))for(let a=0,c=s.length;a!==c;++a){let l=s[a];if(isNaN(l)){lt("KeyframeTrack: Value is not a valid number.",this,a,l),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===Yl,r=e.length-1,o=1;for(let a=1;a<r;++a){let c=!1,l=e[a],u=e[a+1];if(l!==u&&(a!==1||l!==e[0]))if(s)c=!0;else{let h=a*i,d=h-i,p=h+i;for(let m=0;m!==i;++m){let x=t[h+m];if(x!==t[d+m]||x!==t[p+m]){c=!0;break}}}if(c){if(a!==o){e[o]=e[a];let h=a*i,d=o*i;for(let p=0;p!==i;++p)t[d+p]=t[h+p]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,c=o*i,l=0;l!==i;++l)t[c+l]=t[a+l];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,Xl(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function fm(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function pm(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}ai.prototype.ValueTypeName="";ai.prototype.TimeBufferType=Float32Array;ai.prototype.ValueBufferType=Float32Array;ai.prototype.DefaultInterpolation=rc;var Zs=class extends ai{constructor(e,t,i){super(e,t,i)}};Zs.prototype.ValueTypeName="bool";Zs.prototype.ValueBufferType=Array;Zs.prototype.DefaultInterpolation=fa;Zs.prototype.InterpolantFactoryMethodLinear=void 0;Zs.prototype.InterpolantFactoryMethodSmooth=void 0;var _c=class extends ai{constructor(e,t,i,s){super(e,t,i,s)}};_c.prototype.ValueTypeName="color";var vc=class extends ai{constructor(e,t,i,s){super(e,t,i,s)}};vc.prototype.ValueTypeName="number";var yc=class extends Ys{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=(i-t)/(s-t),l=e*a;for(let u=l+a;l!==u;l+=4)ri.slerpFlat(r,0,o,l-a,o,l,c);return r}},Ra=class extends ai{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new yc(this.times,this.values,this.getValueSize(),e)}};Ra.prototype.ValueTypeName="quaternion";Ra.prototype.InterpolantFactoryMethodSmooth=void 0;var Ks=class extends ai{constructor(e,t,i){super(e,t,i)}};Ks.prototype.ValueTypeName="string";Ks.prototype.ValueBufferType=Array;Ks.prototype.DefaultInterpolation=fa;Ks.prototype.InterpolantFactoryMethodLinear=void 0;Ks.prototype.InterpolantFactoryMethodSmooth=void 0;var bc=class extends ai{constructor(e,t,i,s){super(e,t,i,s)}};bc.prototype.ValueTypeName="vector";var Sc=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,c,l=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),c?c(u):u},this.setURLModifier=function(u){return c=u,this},this.addHandler=function(u,h){return l.push(u,h),this},this.removeHandler=function(u){let h=l.indexOf(u);return h!==-1&&l.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=l.length;h<d;h+=2){let p=l[h],m=l[h+1];if(p.global&&(p.lastIndex=0),p.test(u))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},ig=new Sc,Mc=class{constructor(e){this.manager=e!==void 0?e:ig,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Mc.DEFAULT_MATERIAL_NAME="__DEFAULT";var $l=new Q,ql=new ri,Ki=new Q,Ca=class extends vi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Jt,this.projectionMatrix=new Jt,this.projectionMatrixInverse=new Jt,this.coordinateSystem=xi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose($l,ql,Ki),Ki.x===1&&Ki.y===1&&Ki.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose($l,ql,Ki.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose($l,ql,Ki),Ki.x===1&&Ki.y===1&&Ki.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose($l,ql,Ki.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Hs=new Q,mm=new ct,gm=new ct,Wn=class extends Ca{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=fo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(ha*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return fo*2*Math.atan(Math.tan(ha*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Hs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Hs.x,Hs.y).multiplyScalar(-e/Hs.z),Hs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Hs.x,Hs.y).multiplyScalar(-e/Hs.z)}getViewSize(e,t){return this.getViewBounds(e,mm,gm),t.subVectors(gm,mm)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(ha*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let c=o.fullWidth,l=o.fullHeight;r+=o.offsetX*s/c,t-=o.offsetY*i/l,s*=o.width/c,i*=o.height/l}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var wc=class extends Ca{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,c=s-t;if(this.view!==null&&this.view.enabled){let l=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=l*this.view.offsetX,o=r+l*this.view.width,a-=u*this.view.offsetY,c=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var Pa=class extends vs{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var ao=-90,lo=1,vo=class extends vi{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Wn(ao,lo,e,t);s.layers=this.layers,this.add(s);let r=new Wn(ao,lo,e,t);r.layers=this.layers,this.add(r);let o=new Wn(ao,lo,e,t);o.layers=this.layers,this.add(o);let a=new Wn(ao,lo,e,t);a.layers=this.layers,this.add(a);let c=new Wn(ao,lo,e,t);c.layers=this.layers,this.add(c);let l=new Wn(ao,lo,e,t);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,c]=t;for(let l of t)this.remove(l);if(e===xi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(e===ga)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let l of t)this.add(l),l.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,c,l,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let f=!1;e.isWebGLRenderer===!0?f=e.state.buffers.depth.getReversed():f=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),e.setRenderTarget(i,4,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,p),e.xr.enabled=m,i.texture.needsPMREMUpdate=!0}},Ec=class extends Wn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Sd="\\[\\]\\.:\\/",hb=new RegExp("["+Sd+"]","g"),Md="[^"+Sd+"]",db="[^"+Sd.replace("\\.","")+"]",fb=/((?:WC+[\/:])*)/.source.replace("WC",Md),pb=/(WCOD+)?/.source.replace("WCOD",db),mb=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Md),gb=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Md),xb=new RegExp("^"+fb+pb+mb+gb+"$"),_b=["material","materials","bones","map"],Gh=class{constructor(e,t,i){let s=i||Yt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},Yt=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(hb,"")}static parseTrackName(e){let t=xb.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);_b.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let c=i(a.children);if(c)return c}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){et("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let l=t.objectIndex;switch(i){case"materials":if(!e.material){lt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){lt("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){lt("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===l){l=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){lt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){lt("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){lt("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(l!==void 0){if(e[l]===void 0){lt("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[l]}}let o=e[s];if(o===void 0){let l=t.nodeName;lt("PropertyBinding: Trying to update property for track: "+l+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let c=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){lt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){lt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}c=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(c=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(c=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[c],this.setValue=this.SetterByBindingTypeAndVersioning[c][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Yt.Composite=Gh;Yt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Yt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Yt.prototype.GetterByBindingType=[Yt.prototype._getValue_direct,Yt.prototype._getValue_array,Yt.prototype._getValue_arrayElement,Yt.prototype._getValue_toArray];Yt.prototype.SetterByBindingTypeAndVersioning=[[Yt.prototype._setValue_direct,Yt.prototype._setValue_direct_setNeedsUpdate,Yt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Yt.prototype._setValue_array,Yt.prototype._setValue_array_setNeedsUpdate,Yt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Yt.prototype._setValue_arrayElement,Yt.prototype._setValue_arrayElement_setNeedsUpdate,Yt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Yt.prototype._setValue_fromArray,Yt.prototype._setValue_fromArray_setNeedsUpdate,Yt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var VP=new Float32Array(1);var yo=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=vt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(vt(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Hh=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var Ia=class extends Li{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function wd(n,e,t,i){let s=vb(i);switch(t){case ld:return n*e;case ud:return n*e/s.components*s.byteLength;case Nc:return n*e/s.components*s.byteLength;case Qs:return n*e*2/s.components*s.byteLength;case Oc:return n*e*2/s.components*s.byteLength;case cd:return n*e*3/s.components*s.byteLength;case Fi:return n*e*4/s.components*s.byteLength;case Uc:return n*e*4/s.components*s.byteLength;case Oa:case Ua:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Fa:case ka:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case kc:case zc:return Math.max(n,16)*Math.max(e,8)/4;case Fc:case Bc:return Math.max(n,8)*Math.max(e,8)/2;case Vc:case Gc:case Wc:case Xc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Hc:case Ba:case $c:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case qc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Yc:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Zc:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case Kc:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Jc:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case jc:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Qc:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case eu:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case tu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case nu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case iu:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case su:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case ru:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case ou:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case au:case lu:case cu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case uu:case hu:return Math.ceil(n/4)*Math.ceil(e/4)*8;case za:case du:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function vb(n){switch(n){case li:case sd:return{byteLength:1,components:1};case wo:case rd:case Ui:return{byteLength:2,components:1};case Lc:case Dc:return{byteLength:2,components:4};case Ni:case Ic:case Oi:return{byteLength:4,components:1};case od:case ad:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?et("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function Eg(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function bb(n){let e=new WeakMap;function t(a,c){let l=a.array,u=a.usage,h=l.byteLength,d=n.createBuffer();n.bindBuffer(c,d),n.bufferData(c,l,u),a.onUploadCallback();let p;if(l instanceof Float32Array)p=n.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)p=n.HALF_FLOAT;else if(l instanceof Uint16Array)a.isFloat16BufferAttribute?p=n.HALF_FLOAT:p=n.UNSIGNED_SHORT;else if(l instanceof Int16Array)p=n.SHORT;else if(l instanceof Uint32Array)p=n.UNSIGNED_INT;else if(l instanceof Int32Array)p=n.INT;else if(l instanceof Int8Array)p=n.BYTE;else if(l instanceof Uint8Array)p=n.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)p=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:d,type:p,bytesPerElement:l.BYTES_PER_ELEMENT,version:a.version,size:h}}function i(a,c,l){let u=c.array,h=c.updateRanges;if(n.bindBuffer(l,a),h.length===0)n.bufferSubData(l,0,u);else{h.sort((p,m)=>p.start-m.start);let d=0;for(let p=1;p<h.length;p++){let m=h[d],x=h[p];x.start<=m.start+m.count+1?m.count=Math.max(m.count,x.start+x.count-m.start):(++d,h[d]=x)}h.length=d+1;for(let p=0,m=h.length;p<m;p++){let x=h[p];n.bufferSubData(l,x.start*u.BYTES_PER_ELEMENT,u,x.start,x.count)}c.clearUpdateRanges()}c.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let c=e.get(a);c&&(n.deleteBuffer(c.buffer),e.delete(a))}function o(a,c){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let l=e.get(a);if(l===void 0)e.set(a,t(a,c));else if(l.version<a.version){if(l.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(l.buffer,a,c),l.version=a.version}}return{get:s,remove:r,update:o}}var Sb=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Mb=`#ifdef USE_ALPHAHASH
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
#endif`,wb=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Eb=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Tb=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Ab=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Rb=`#ifdef USE_AOMAP
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
#endif`,Cb=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Pb=`#ifdef USE_BATCHING
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
#endif`,Ib=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Lb=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Db=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Nb=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,Ob=`#ifdef USE_IRIDESCENCE
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
#endif`,Ub=`#ifdef USE_BUMPMAP
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
#endif`,Fb=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,kb=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Bb=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,zb=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Vb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Gb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Hb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Wb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,Xb=`#define PI 3.141592653589793
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
} // validated`,$b=`vec3 transformedNormal = objectNormal;
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
#endif`,qb=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Yb=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Zb=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Kb=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Jb="gl_FragColor = linearToOutputTexel( gl_FragColor );",jb=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Qb=`#ifdef USE_ENVMAP
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
#endif`,eS=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,tS=`#ifdef USE_ENVMAP
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
#endif`,nS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,iS=`#ifdef USE_ENVMAP
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
#endif`,sS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,rS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,oS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,aS=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,lS=`#ifdef USE_GRADIENTMAP
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
}`,cS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,uS=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,hS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,dS=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,fS=`#ifdef USE_ENVMAP
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
#endif`,pS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,mS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,gS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,xS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,_S=`PhysicalMaterial material;
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
#endif`,vS=`uniform sampler2D dfgLUT;
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
}`,yS=`
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
#endif`,bS=`#if defined( RE_IndirectDiffuse )
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
#endif`,SS=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,MS=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,wS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,ES=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,TS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,AS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,RS=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,CS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,PS=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,IS=`#if defined( USE_POINTS_UV )
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
#endif`,LS=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,DS=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,NS=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,OS=`#if defined( USE_MORPHCOLORS )
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
#endif`,US=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,FS=`#ifdef USE_MORPHTARGETS
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
#endif`,kS=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,BS=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,zS=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,VS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,GS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,HS=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,WS=`#ifdef USE_NORMALMAP
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
#endif`,XS=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,$S=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,qS=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,YS=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,ZS=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,KS=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,JS=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,jS=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,QS=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,eM=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,tM=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,nM=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,iM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,sM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,rM=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,oM=`float getShadowMask() {
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
}`,aM=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,lM=`#ifdef USE_SKINNING
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
#endif`,cM=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,uM=`#ifdef USE_SKINNING
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
#endif`,hM=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,dM=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,fM=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,pM=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,mM=`#ifdef USE_TRANSMISSION
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
#endif`,gM=`#ifdef USE_TRANSMISSION
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
#endif`,xM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,_M=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,vM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,yM=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,bM=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,SM=`uniform sampler2D t2D;
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
}`,MM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,wM=`uniform float backgroundBlurriness;
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
}`,EM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,TM=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,AM=`#include <common>
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
}`,RM=`#if DEPTH_PACKING == 3200
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
}`,CM=`#define DISTANCE
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
}`,PM=`#define DISTANCE
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
}`,IM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,LM=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,DM=`uniform float scale;
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
}`,NM=`uniform vec3 diffuse;
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
}`,OM=`#include <common>
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
}`,UM=`uniform vec3 diffuse;
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
}`,FM=`#define LAMBERT
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
}`,kM=`#define LAMBERT
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
}`,BM=`#define MATCAP
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
}`,zM=`#define MATCAP
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
}`,VM=`#define NORMAL
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
}`,GM=`#define NORMAL
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
}`,HM=`#define PHONG
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
}`,WM=`#define PHONG
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
}`,XM=`#define STANDARD
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
}`,$M=`#define STANDARD
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
}`,qM=`#define TOON
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
}`,YM=`#define TOON
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
}`,ZM=`uniform float size;
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
}`,KM=`uniform vec3 diffuse;
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
}`,JM=`#include <common>
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
}`,jM=`uniform vec3 color;
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
}`,QM=`uniform float rotation;
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
}`,ew=`uniform vec3 diffuse;
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
}`,gt={alphahash_fragment:Sb,alphahash_pars_fragment:Mb,alphamap_fragment:wb,alphamap_pars_fragment:Eb,alphatest_fragment:Tb,alphatest_pars_fragment:Ab,aomap_fragment:Rb,aomap_pars_fragment:Cb,batching_pars_vertex:Pb,batching_vertex:Ib,begin_vertex:Lb,beginnormal_vertex:Db,bsdfs:Nb,iridescence_fragment:Ob,bumpmap_pars_fragment:Ub,clipping_planes_fragment:Fb,clipping_planes_pars_fragment:kb,clipping_planes_pars_vertex:Bb,clipping_planes_vertex:zb,color_fragment:Vb,color_pars_fragment:Gb,color_pars_vertex:Hb,color_vertex:Wb,common:Xb,defaultnormal_vertex:$b,displacementmap_pars_vertex:qb,displacementmap_vertex:Yb,emissivemap_fragment:Zb,emissivemap_pars_fragment:Kb,colorspace_fragment:Jb,colorspace_pars_fragment:jb,envmap_fragment:Qb,envmap_common_pars_fragment:eS,envmap_pars_fragment:tS,envmap_pars_vertex:nS,envmap_physical_pars_fragment:fS,envmap_vertex:iS,fog_vertex:sS,fog_pars_vertex:rS,fog_fragment:oS,fog_pars_fragment:aS,gradientmap_pars_fragment:lS,lightmap_pars_fragment:cS,lights_lambert_fragment:uS,lights_lambert_pars_fragment:hS,lights_pars_begin:dS,lights_toon_fragment:pS,lights_toon_pars_fragment:mS,lights_phong_fragment:gS,lights_phong_pars_fragment:xS,lights_physical_fragment:_S,lights_physical_pars_fragment:vS,lights_fragment_begin:yS,lights_fragment_maps:bS,lights_fragment_end:SS,lightprobes_pars_fragment:MS,logdepthbuf_fragment:wS,logdepthbuf_pars_fragment:ES,logdepthbuf_pars_vertex:TS,logdepthbuf_vertex:AS,map_fragment:RS,map_pars_fragment:CS,map_particle_fragment:PS,map_particle_pars_fragment:IS,metalnessmap_fragment:LS,metalnessmap_pars_fragment:DS,morphinstance_vertex:NS,morphcolor_vertex:OS,morphnormal_vertex:US,morphtarget_pars_vertex:FS,morphtarget_vertex:kS,normal_fragment_begin:BS,normal_fragment_maps:zS,normal_pars_fragment:VS,normal_pars_vertex:GS,normal_vertex:HS,normalmap_pars_fragment:WS,clearcoat_normal_fragment_begin:XS,clearcoat_normal_fragment_maps:$S,clearcoat_pars_fragment:qS,iridescence_pars_fragment:YS,opaque_fragment:ZS,packing:KS,premultiplied_alpha_fragment:JS,project_vertex:jS,dithering_fragment:QS,dithering_pars_fragment:eM,roughnessmap_fragment:tM,roughnessmap_pars_fragment:nM,shadowmap_pars_fragment:iM,shadowmap_pars_vertex:sM,shadowmap_vertex:rM,shadowmask_pars_fragment:oM,skinbase_vertex:aM,skinning_pars_vertex:lM,skinning_vertex:cM,skinnormal_vertex:uM,specularmap_fragment:hM,specularmap_pars_fragment:dM,tonemapping_fragment:fM,tonemapping_pars_fragment:pM,transmission_fragment:mM,transmission_pars_fragment:gM,uv_pars_fragment:xM,uv_pars_vertex:_M,uv_vertex:vM,worldpos_vertex:yM,background_vert:bM,background_frag:SM,backgroundCube_vert:MM,backgroundCube_frag:wM,cube_vert:EM,cube_frag:TM,depth_vert:AM,depth_frag:RM,distance_vert:CM,distance_frag:PM,equirect_vert:IM,equirect_frag:LM,linedashed_vert:DM,linedashed_frag:NM,meshbasic_vert:OM,meshbasic_frag:UM,meshlambert_vert:FM,meshlambert_frag:kM,meshmatcap_vert:BM,meshmatcap_frag:zM,meshnormal_vert:VM,meshnormal_frag:GM,meshphong_vert:HM,meshphong_frag:WM,meshphysical_vert:XM,meshphysical_frag:$M,meshtoon_vert:qM,meshtoon_frag:YM,points_vert:ZM,points_frag:KM,shadow_vert:JM,shadow_frag:jM,sprite_vert:QM,sprite_frag:ew},Fe={common:{diffuse:{value:new Et(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new ut},alphaMap:{value:null},alphaMapTransform:{value:new ut},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new ut}},envmap:{envMap:{value:null},envMapRotation:{value:new ut},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new ut}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new ut}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new ut},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new ut},normalScale:{value:new ct(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new ut},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new ut}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new ut}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new ut}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Et(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Et(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new ut},alphaTest:{value:0},uvTransform:{value:new ut}},sprite:{diffuse:{value:new Et(16777215)},opacity:{value:1},center:{value:new ct(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new ut},alphaMap:{value:null},alphaMapTransform:{value:new ut},alphaTest:{value:0}}},ts={basic:{uniforms:Fn([Fe.common,Fe.specularmap,Fe.envmap,Fe.aomap,Fe.lightmap,Fe.fog]),vertexShader:gt.meshbasic_vert,fragmentShader:gt.meshbasic_frag},lambert:{uniforms:Fn([Fe.common,Fe.specularmap,Fe.envmap,Fe.aomap,Fe.lightmap,Fe.emissivemap,Fe.bumpmap,Fe.normalmap,Fe.displacementmap,Fe.fog,Fe.lights,{emissive:{value:new Et(0)},envMapIntensity:{value:1}}]),vertexShader:gt.meshlambert_vert,fragmentShader:gt.meshlambert_frag},phong:{uniforms:Fn([Fe.common,Fe.specularmap,Fe.envmap,Fe.aomap,Fe.lightmap,Fe.emissivemap,Fe.bumpmap,Fe.normalmap,Fe.displacementmap,Fe.fog,Fe.lights,{emissive:{value:new Et(0)},specular:{value:new Et(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:gt.meshphong_vert,fragmentShader:gt.meshphong_frag},standard:{uniforms:Fn([Fe.common,Fe.envmap,Fe.aomap,Fe.lightmap,Fe.emissivemap,Fe.bumpmap,Fe.normalmap,Fe.displacementmap,Fe.roughnessmap,Fe.metalnessmap,Fe.fog,Fe.lights,{emissive:{value:new Et(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:gt.meshphysical_vert,fragmentShader:gt.meshphysical_frag},toon:{uniforms:Fn([Fe.common,Fe.aomap,Fe.lightmap,Fe.emissivemap,Fe.bumpmap,Fe.normalmap,Fe.displacementmap,Fe.gradientmap,Fe.fog,Fe.lights,{emissive:{value:new Et(0)}}]),vertexShader:gt.meshtoon_vert,fragmentShader:gt.meshtoon_frag},matcap:{uniforms:Fn([Fe.common,Fe.bumpmap,Fe.normalmap,Fe.displacementmap,Fe.fog,{matcap:{value:null}}]),vertexShader:gt.meshmatcap_vert,fragmentShader:gt.meshmatcap_frag},points:{uniforms:Fn([Fe.points,Fe.fog]),vertexShader:gt.points_vert,fragmentShader:gt.points_frag},dashed:{uniforms:Fn([Fe.common,Fe.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:gt.linedashed_vert,fragmentShader:gt.linedashed_frag},depth:{uniforms:Fn([Fe.common,Fe.displacementmap]),vertexShader:gt.depth_vert,fragmentShader:gt.depth_frag},normal:{uniforms:Fn([Fe.common,Fe.bumpmap,Fe.normalmap,Fe.displacementmap,{opacity:{value:1}}]),vertexShader:gt.meshnormal_vert,fragmentShader:gt.meshnormal_frag},sprite:{uniforms:Fn([Fe.sprite,Fe.fog]),vertexShader:gt.sprite_vert,fragmentShader:gt.sprite_frag},background:{uniforms:{uvTransform:{value:new ut},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:gt.background_vert,fragmentShader:gt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new ut}},vertexShader:gt.backgroundCube_vert,fragmentShader:gt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:gt.cube_vert,fragmentShader:gt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:gt.equirect_vert,fragmentShader:gt.equirect_frag},distance:{uniforms:Fn([Fe.common,Fe.displacementmap,{referencePosition:{value:new Q},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:gt.distance_vert,fragmentShader:gt.distance_frag},shadow:{uniforms:Fn([Fe.lights,Fe.fog,{color:{value:new Et(0)},opacity:{value:1}}]),vertexShader:gt.shadow_vert,fragmentShader:gt.shadow_frag}};ts.physical={uniforms:Fn([ts.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new ut},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new ut},clearcoatNormalScale:{value:new ct(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new ut},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new ut},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new ut},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new ut},sheen:{value:0},sheenColor:{value:new Et(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new ut},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new ut},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new ut},transmissionSamplerSize:{value:new ct},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new ut},attenuationDistance:{value:0},attenuationColor:{value:new Et(0)},specularColor:{value:new Et(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new ut},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new ut},anisotropyVector:{value:new ct},anisotropyMap:{value:null},anisotropyMapTransform:{value:new ut}}]),vertexShader:gt.meshphysical_vert,fragmentShader:gt.meshphysical_frag};var fu={r:0,b:0,g:0},tw=new Jt,Tg=new ut;Tg.set(-1,0,0,0,1,0,0,0,1);function nw(n,e,t,i,s,r){let o=new Et(0),a=s===!0?0:1,c,l,u=null,h=0,d=null;function p(y){let w=y.isScene===!0?y.background:null;if(w&&w.isTexture){let b=y.backgroundBlurriness>0;w=e.get(w,b)}return w}function m(y){let w=!1,b=p(y);b===null?f(o,a):b&&b.isColor&&(f(b,1),w=!0);let T=n.xr.getEnvironmentBlendMode();T==="additive"?t.buffers.color.setClear(0,0,0,1,r):T==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||w)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(y,w){let b=p(w);b&&b.isCubeTexture?(l===void 0&&(l=new yi(new xo(1,1,1),new ji({name:"BackgroundCubeMaterial",uniforms:wr(ts.backgroundCube.uniforms),vertexShader:ts.backgroundCube.vertexShader,fragmentShader:ts.backgroundCube.fragmentShader,side:$n,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(T,v,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(l)),l.material.uniforms.envMap.value=b,l.material.uniforms.backgroundBlurriness.value=w.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(tw.makeRotationFromEuler(w.backgroundRotation)).transpose(),b.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(Tg),l.material.toneMapped=St.getTransfer(b.colorSpace)!==Dt,(u!==b||h!==b.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,u=b,h=b.version,d=n.toneMapping),l.layers.enableAll(),y.unshift(l,l.geometry,l.material,0,0,null)):b&&b.isTexture&&(c===void 0&&(c=new yi(new Aa(2,2),new ji({name:"BackgroundMaterial",uniforms:wr(ts.background.uniforms),vertexShader:ts.background.vertexShader,fragmentShader:ts.background.fragmentShader,side:js,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(c)),c.material.uniforms.t2D.value=b,c.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,c.material.toneMapped=St.getTransfer(b.colorSpace)!==Dt,b.matrixAutoUpdate===!0&&b.updateMatrix(),c.material.uniforms.uvTransform.value.copy(b.matrix),(u!==b||h!==b.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,u=b,h=b.version,d=n.toneMapping),c.layers.enableAll(),y.unshift(c,c.geometry,c.material,0,0,null))}function f(y,w){y.getRGB(fu,bd(n)),t.buffers.color.setClear(fu.r,fu.g,fu.b,w,r)}function g(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return o},setClearColor:function(y,w=1){o.set(y),a=w,f(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(y){a=y,f(o,a)},render:m,addToRenderList:x,dispose:g}}function iw(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,o=!1;function a(C,U,F,D,z){let X=!1,V=h(C,D,F,U);r!==V&&(r=V,l(r.object)),X=p(C,D,F,z),X&&m(C,D,F,z),z!==null&&e.update(z,n.ELEMENT_ARRAY_BUFFER),(X||o)&&(o=!1,b(C,U,F,D),z!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(z).buffer))}function c(){return n.createVertexArray()}function l(C){return n.bindVertexArray(C)}function u(C){return n.deleteVertexArray(C)}function h(C,U,F,D){let z=D.wireframe===!0,X=i[U.id];X===void 0&&(X={},i[U.id]=X);let V=C.isInstancedMesh===!0?C.id:0,fe=X[V];fe===void 0&&(fe={},X[V]=fe);let q=fe[F.id];q===void 0&&(q={},fe[F.id]=q);let J=q[z];return J===void 0&&(J=d(c()),q[z]=J),J}function d(C){let U=[],F=[],D=[];for(let z=0;z<t;z++)U[z]=0,F[z]=0,D[z]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:U,enabledAttributes:F,attributeDivisors:D,object:C,attributes:{},index:null}}function p(C,U,F,D){let z=r.attributes,X=U.attributes,V=0,fe=F.getAttributes();for(let q in fe)if(fe[q].location>=0){let se=z[q],te=X[q];if(te===void 0&&(q==="instanceMatrix"&&C.instanceMatrix&&(te=C.instanceMatrix),q==="instanceColor"&&C.instanceColor&&(te=C.instanceColor)),se===void 0||se.attribute!==te||te&&se.data!==te.data)return!0;V++}return r.attributesNum!==V||r.index!==D}function m(C,U,F,D){let z={},X=U.attributes,V=0,fe=F.getAttributes();for(let q in fe)if(fe[q].location>=0){let se=X[q];se===void 0&&(q==="instanceMatrix"&&C.instanceMatrix&&(se=C.instanceMatrix),q==="instanceColor"&&C.instanceColor&&(se=C.instanceColor));let te={};te.attribute=se,se&&se.data&&(te.data=se.data),z[q]=te,V++}r.attributes=z,r.attributesNum=V,r.index=D}function x(){let C=r.newAttributes;for(let U=0,F=C.length;U<F;U++)C[U]=0}function f(C){g(C,0)}function g(C,U){let F=r.newAttributes,D=r.enabledAttributes,z=r.attributeDivisors;F[C]=1,D[C]===0&&(n.enableVertexAttribArray(C),D[C]=1),z[C]!==U&&(n.vertexAttribDivisor(C,U),z[C]=U)}function y(){let C=r.newAttributes,U=r.enabledAttributes;for(let F=0,D=U.length;F<D;F++)U[F]!==C[F]&&(n.disableVertexAttribArray(F),U[F]=0)}function w(C,U,F,D,z,X,V){V===!0?n.vertexAttribIPointer(C,U,F,z,X):n.vertexAttribPointer(C,U,F,D,z,X)}function b(C,U,F,D){x();let z=D.attributes,X=F.getAttributes(),V=U.defaultAttributeValues;for(let fe in X){let q=X[fe];if(q.location>=0){let J=z[fe];if(J===void 0&&(fe==="instanceMatrix"&&C.instanceMatrix&&(J=C.instanceMatrix),fe==="instanceColor"&&C.instanceColor&&(J=C.instanceColor)),J!==void 0){let se=J.normalized,te=J.itemSize,ae=e.get(J);if(ae===void 0)continue;let $=ae.buffer,ie=ae.type,Y=ae.bytesPerElement,re=ie===n.INT||ie===n.UNSIGNED_INT||J.gpuType===Ic;if(J.isInterleavedBufferAttribute){let le=J.data,Ae=le.isInterleavedBuffer===!0?le.stride:le.itemSize,Z=J.offset;if(le.isInstancedInterleavedBuffer||le.isInstancedBufferAttribute){for(let ve=0;ve<q.locationSize;ve++)g(q.location+ve,le.meshPerAttribute);C.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=le.meshPerAttribute*le.count)}else for(let ve=0;ve<q.locationSize;ve++)f(q.location+ve);n.bindBuffer(n.ARRAY_BUFFER,$);for(let ve=0;ve<q.locationSize;ve++)w(q.location+ve,te/q.locationSize,ie,se,Ae*Y,(Z+te/q.locationSize*ve)*Y,re)}else{if(J.isInstancedBufferAttribute){for(let le=0;le<q.locationSize;le++)g(q.location+le,J.meshPerAttribute);C.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=J.meshPerAttribute*J.count)}else for(let le=0;le<q.locationSize;le++)f(q.location+le);n.bindBuffer(n.ARRAY_BUFFER,$);for(let le=0;le<q.locationSize;le++)w(q.location+le,te/q.locationSize,ie,se,te*Y,te/q.locationSize*le*Y,re)}}else if(V!==void 0){let se=V[fe];if(se!==void 0)switch(se.length){case 2:n.vertexAttrib2fv(q.location,se);break;case 3:n.vertexAttrib3fv(q.location,se);break;case 4:n.vertexAttrib4fv(q.location,se);break;default:n.vertexAttrib1fv(q.location,se)}}}}y()}function T(){N();for(let C in i){let U=i[C];for(let F in U){let D=U[F];for(let z in D){let X=D[z];for(let V in X)u(X[V].object),delete X[V];delete D[z]}}delete i[C]}}function v(C){if(i[C.id]===void 0)return;let U=i[C.id];for(let F in U){let D=U[F];for(let z in D){let X=D[z];for(let V in X)u(X[V].object),delete X[V];delete D[z]}}delete i[C.id]}function _(C){for(let U in i){let F=i[U];for(let D in F){let z=F[D];if(z[C.id]===void 0)continue;let X=z[C.id];for(let V in X)u(X[V].object),delete X[V];delete z[C.id]}}}function S(C){for(let U in i){let F=i[U],D=C.isInstancedMesh===!0?C.id:0,z=F[D];if(z!==void 0){for(let X in z){let V=z[X];for(let fe in V)u(V[fe].object),delete V[fe];delete z[X]}delete F[D],Object.keys(F).length===0&&delete i[U]}}}function N(){P(),o=!0,r!==s&&(r=s,l(r.object))}function P(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:N,resetDefaultState:P,dispose:T,releaseStatesOfGeometry:v,releaseStatesOfObject:S,releaseStatesOfProgram:_,initAttributes:x,enableAttribute:f,disableUnusedAttributes:y}}function sw(n,e,t){let i;function s(c){i=c}function r(c,l){n.drawArrays(i,c,l),t.update(l,i,1)}function o(c,l,u){u!==0&&(n.drawArraysInstanced(i,c,l,u),t.update(l,i,u))}function a(c,l,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,c,0,l,0,u);let d=0;for(let p=0;p<u;p++)d+=l[p];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function rw(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(_){return!(_!==Fi&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let S=_===Ui&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==li&&_!==Oi&&!S&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function c(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=t.precision!==void 0?t.precision:"highp",u=c(l);u!==l&&(et("WebGLRenderer:",l,"not supported, using",u,"instead."),l=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&et("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&et("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let p=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),m=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),f=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),g=n.getParameter(n.MAX_VERTEX_ATTRIBS),y=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),w=n.getParameter(n.MAX_VARYING_VECTORS),b=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),T=n.getParameter(n.MAX_SAMPLES),v=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:c,textureFormatReadable:o,textureTypeReadable:a,precision:l,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:p,maxVertexTextures:m,maxTextureSize:x,maxCubemapSize:f,maxAttributes:g,maxVertexUniforms:y,maxVaryings:w,maxFragmentUniforms:b,maxSamples:T,samples:v}}function ow(n){let e=this,t=null,i=0,s=!1,r=!1,o=new ii,a=new ut,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let p=h.length!==0||d||i!==0||s;return s=d,i=h.length,p},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,p){let m=h.clippingPlanes,x=h.clipIntersection,f=h.clipShadows,g=n.get(h);if(!s||m===null||m.length===0||r&&!f)r?u(null):l();else{let y=r?0:i,w=y*4,b=g.clippingState||null;c.value=b,b=u(m,d,w,p);for(let T=0;T!==w;++T)b[T]=t[T];g.clippingState=b,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=y}};function l(){c.value!==t&&(c.value=t,c.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(h,d,p,m){let x=h!==null?h.length:0,f=null;if(x!==0){if(f=c.value,m!==!0||f===null){let g=p+x*4,y=d.matrixWorldInverse;a.getNormalMatrix(y),(f===null||f.length<g)&&(f=new Float32Array(g));for(let w=0,b=p;w!==x;++w,b+=4)o.copy(h[w]).applyMatrix4(y,a),o.normal.toArray(f,b),f[b+3]=o.constant}c.value=f,c.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,f}}var Wa=class extends oi{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new wa(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new xo(5,5,5),r=new ji({name:"CubemapFromEquirect",uniforms:wr(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:$n,blending:yr});r.uniforms.tEquirect.value=t;let o=new yi(s,r),a=t.minFilter;return t.minFilter===bs&&(t.minFilter=Xn),new vo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},sg=256,aw=3,lw=20,Ag=256,Rg=16,cw=3,uw=new Q,hw=new Et,mu=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new vo(1,10,null),this._boxMesh=new yi(new xo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=uw}=r,c=this._renderer;this._setSize(o);let l=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=c.autoClear,d=c.autoClearColor,p=c.autoClearDepth,m=c.autoClearStencil,x=e.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,x===null&&(e.background=c.getClearColor(hw));let f=new vo(i,s,u);return f.position.copy(a),f.update(c,e),c.autoClear=h,c.autoClearColor=d,c.autoClearDepth=p,c.autoClearStencil=m,e.background=x,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(l,t)),this._applyPMREM(l),l}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=ag(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=og(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(sg,_d(e))}_fromTexture(e,t){e.mapping===Sr||e.mapping===Mo?this._setSize(e.image.length===0?sg:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=rg(e,!1,!1),i=Math.log2(e)-aw;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=rg(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Sr||e.mapping===Mo?(this._cubemapMaterial===null&&(this._cubemapMaterial=ag()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=og()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=dw(),this._integrationMaterial=fw());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Rg);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-cw)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let c=a>0?Math.log2(t)+.5*Math.log2(6/(Ag*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=c,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=pw());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function rg(n,e,t){return new Wa(n,{minFilter:bs,generateMipmaps:e,type:Ui,colorSpace:pa,depthBuffer:t})}function Xa(n,e,t){return new ji({name:n,uniforms:e,vertexShader:gt.cube_vert,fragmentShader:t,side:$n,blending:yr,depthTest:!1,depthWrite:!1})}function dw(){return Xa("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Ag}u

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
	`)}function fw(){return Xa("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Rg}},`

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
	`)}function pw(){return Xa("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${lw}
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
	`)}function og(){return Xa("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function ag(){return Xa("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function mw(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,p=!1){return d==null?null:p?o(d):r(d)}function r(d){if(d&&d.isTexture){let p=d.mapping;if(p===Rc||p===Cc)if(e.has(d)){let m=e.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let x=new Wa(m.height);return x.fromEquirectangularTexture(n,d),e.set(d,x),d.addEventListener("dispose",l),a(x.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let p=d.mapping,m=p===Rc||p===Cc,x=p===Sr||p===Mo;if(m||x){let f=t.get(d),g=f!==void 0?f.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==g)return i===null&&(i=new mu(n)),f=m?i.fromEquirectangular(d,f):i.fromCubemap(d,f),f.texture.pmremVersion=d.pmremVersion,t.set(d,f),f.texture;if(f!==void 0)return f.texture;{let y=d.image;return m&&y&&y.height>0||x&&y&&c(y)?(i===null&&(i=new mu(n)),f=m?i.fromEquirectangular(d):i.fromCubemap(d),f.texture.pmremVersion=d.pmremVersion,t.set(d,f),d.addEventListener("dispose",u),f.texture):null}}}return d}function a(d,p){return p===Rc?d.mapping=Sr:p===Cc&&(d.mapping=Mo),d}function c(d){let p=0,m=6;for(let x=0;x<m;x++)d[x]!==void 0&&p++;return p===m}function l(d){let p=d.target;p.removeEventListener("dispose",l);let m=e.get(p);m!==void 0&&(e.delete(p),m.dispose())}function u(d){let p=d.target;p.removeEventListener("dispose",u);let m=t.get(p);m!==void 0&&(t.delete(p),m.dispose())}function h(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:h}}function gw(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&ua("WebGLRenderer: "+i+" extension not supported."),s}}}function xw(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){c(m.target)}function c(m){m.index!==null&&e.remove(m.index);for(let f in m.attributes)e.remove(m.attributes[f]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let x=r.get(m);x&&(e.remove(x),r.delete(m)),i.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function l(m,x){return s[x.id]!==void 0||(x.addEventListener("dispose",a),s[x.id]=new WeakRef(x),o.register(x,x.id,x),t.memory.geometries++),x}function u(m){let x=m.attributes;for(let f in x)e.update(x[f],n.ARRAY_BUFFER)}function h(m){let x=m.index,f=m.attributes.position,g=0;if(f===void 0)return;let y=x!==null?x.array.length:f.array.length/3-1,w=f.count>=65535?Sa:ba,b=new w(Math.ceil(y/3)*6,1),T=b.array;if(x!==null){let _=x.array;g=x.version;for(let S=0,N=0;S<y;S+=3){let P=_[S+0],C=_[S+1],U=_[S+2];T[N++]=P,T[N++]=C,T[N++]=C,T[N++]=U,T[N++]=U,T[N++]=P}}else{g=f.version;for(let _=0,S=0;_<y;_+=3){let N=_+0,P=_+1,C=_+2;T[S++]=N,T[S++]=P,T[S++]=P,T[S++]=C,T[S++]=C,T[S++]=N}}b.version=g;let v=r.get(m);v&&e.remove(v),r.set(m,b)}function d(m){let x=r.get(m);if(x){let f=m.index;f!==null&&x.version<f.version&&h(m)}else h(m);return r.get(m)}function p(){for(let m in s){let x=s[m].deref();x!==void 0&&c(x)}}return{get:l,update:u,getWireframeAttribute:d,dispose:p}}function _w(n,e,t){let i;function s(h){i=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function c(h,d){n.drawElements(i,d,r,h*o),t.update(d,i,1)}function l(h,d,p){p!==0&&(n.drawElementsInstanced(i,d,r,h*o,p),t.update(d,i,p))}function u(h,d,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,h,0,p);let x=0;for(let f=0;f<p;f++)x+=d[f];t.update(x,i,1)}this.setMode=s,this.setIndex=a,this.render=c,this.renderInstances=l,this.renderMultiDraw=u}function vw(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:lt("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function yw(n,e,t){let i=new WeakMap,s=new en;function r(o,a,c){let l=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=i.get(a);if(d===void 0||d.count!==h){let N=function(){_.dispose(),i.delete(a),a.removeEventListener("dispose",N)};d!==void 0&&d.texture.dispose();let p=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,f=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],y=a.morphAttributes.color||[],w=0;p===!0&&(w=1),m===!0&&(w=2),x===!0&&(w=3);let b=a.attributes.position.count*w,T=1;b>e.maxTextureSize&&(T=Math.ceil(b/e.maxTextureSize),b=e.maxTextureSize);let v=new Float32Array(b*T*4*h),_=new _a(v,b,T,h);_.type=Oi,_.needsUpdate=!0;let S=w*4;for(let P=0;P<h;P++){let C=f[P],U=g[P],F=y[P],D=b*T*4*P;for(let z=0;z<C.count;z++){let X=z*S;p===!0&&(s.fromBufferAttribute(C,z),v[D+X+0]=s.x,v[D+X+1]=s.y,v[D+X+2]=s.z,v[D+X+3]=0),m===!0&&(s.fromBufferAttribute(U,z),v[D+X+4]=s.x,v[D+X+5]=s.y,v[D+X+6]=s.z,v[D+X+7]=0),x===!0&&(s.fromBufferAttribute(F,z),v[D+X+8]=s.x,v[D+X+9]=s.y,v[D+X+10]=s.z,v[D+X+11]=F.itemSize===4?s.w:1)}}d={count:h,texture:_,size:new ct(b,T)},i.set(a,d),a.addEventListener("dispose",N)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)c.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let p=0;for(let x=0;x<l.length;x++)p+=l[x];let m=a.morphTargetsRelative?1:1-p;c.getUniforms().setValue(n,"morphTargetBaseInfluence",m),c.getUniforms().setValue(n,"morphTargetInfluences",l)}c.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),c.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function bw(n,e,t,i,s){let r=new WeakMap;function o(l){let u=s.render.frame,h=l.geometry,d=e.get(l,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),r.get(l)!==u&&(t.update(l.instanceMatrix,n.ARRAY_BUFFER),l.instanceColor!==null&&t.update(l.instanceColor,n.ARRAY_BUFFER),r.set(l,u))),l.isSkinnedMesh){let p=l.skeleton;r.get(p)!==u&&(p.update(),r.set(p,u))}return d}function a(){r=new WeakMap}function c(l){let u=l.target;u.removeEventListener("dispose",c),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var Sw={[Kh]:"LINEAR_TONE_MAPPING",[Jh]:"REINHARD_TONE_MAPPING",[jh]:"CINEON_TONE_MAPPING",[Qh]:"ACES_FILMIC_TONE_MAPPING",[td]:"AGX_TONE_MAPPING",[nd]:"NEUTRAL_TONE_MAPPING",[ed]:"CUSTOM_TONE_MAPPING"};function Mw(n,e,t,i,s,r){let o=new oi(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,c=null,l=null,u=new vs;u.setAttribute("position",new _i([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new _i([0,2,0,0,2,0],2));let h=new _o({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new yi(u,h),p=new wc(-1,1,1,-1,0,1),m=null,x=null,f=!1,g,y=null,w=[],b=!1;this.setSize=function(T,v){o.setSize(T,v),a!==null&&a.setSize(T,v),c!==null&&c.setSize(T,v);for(let _=0;_<w.length;_++){let S=w[_];S.setSize&&S.setSize(T,v)}},this.setEffects=function(T){w=T,b=w.length>0&&w[0].isRenderPass===!0;let v=o.width,_=o.height;w.length>0&&a===null&&(a=new oi(v,_,{type:Ui,depthBuffer:!1,stencilBuffer:!1}),c=new oi(v,_,{type:Ui,depthBuffer:!1,stencilBuffer:!1}));let S=s===!0&&w.some(N=>N.needsDepthTexture===!0);S!==(o.depthTexture!==null)&&(S===!0&&l===null&&(l=new ys(v,_),r===!0&&(l.format=Ss,l.type=Mr)),o.dispose(),o.depthTexture=S?l:null,o.resolveDepthBuffer=S,o.storeMultisampledDepthBuffer=S);for(let N=0;N<w.length;N++){let P=w[N];P.setSize&&P.setSize(v,_),S&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(l)}},this.begin=function(T,v){if(f||T.toneMapping===Qi&&w.length===0)return!1;if(y=v,v!==null){let _=v.width,S=v.height;(o.width!==_||o.height!==S)&&this.setSize(_,S)}return b===!1&&T.setRenderTarget(o),g=T.toneMapping,T.toneMapping=Qi,!0},this.hasRenderPass=function(){return b},this.end=function(T,v){T.toneMapping=g,f=!0;let _=o,S=a;for(let N=0;N<w.length;N++){let P=w[N];P.enabled!==!1&&(P.render(T,S,_,v),P.needsSwap!==!1&&(_=S,S=S===a?c:a))}if(m!==T.outputColorSpace||x!==T.toneMapping){m=T.outputColorSpace,x=T.toneMapping,h.defines={},St.getTransfer(m)===Dt&&(h.defines.SRGB_TRANSFER="");let N=Sw[x];N&&(h.defines[N]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=_.texture,T.setRenderTarget(y),T.render(d,p),y=null,f=!1},this.isCompositing=function(){return f},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),c!==null&&c.dispose(),u.dispose(),h.dispose()}}var Cg=new Yn,Pg=new ys(1,1),Ig=new Ea(1),Lg=new _a,Dg=new lc,Ng=new wa,lg=[],cg=[],ug=new Float32Array(16),hg=new Float32Array(9),dg=new Float32Array(4);function Ao(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=lg[s];if(r===void 0&&(r=new Float32Array(s),lg[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function vn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function yn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function xu(n,e){let t=cg[e];t===void 0&&(t=new Int32Array(e),cg[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function ww(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function Ew(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(vn(t,e))return;n.uniform2fv(this.addr,e),yn(t,e)}}function Tw(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(vn(t,e))return;n.uniform3fv(this.addr,e),yn(t,e)}}function Aw(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(vn(t,e))return;n.uniform4fv(this.addr,e),yn(t,e)}}function Rw(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(vn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),yn(t,e)}else{if(vn(t,i))return;dg.set(i),n.uniformMatrix2fv(this.addr,!1,dg),yn(t,i)}}function Cw(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(vn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),yn(t,e)}else{if(vn(t,i))return;hg.set(i),n.uniformMatrix3fv(this.addr,!1,hg),yn(t,i)}}function Pw(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(vn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),yn(t,e)}else{if(vn(t,i))return;ug.set(i),n.uniformMatrix4fv(this.addr,!1,ug),yn(t,i)}}function Iw(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function Lw(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(vn(t,e))return;n.uniform2iv(this.addr,e),yn(t,e)}}function Dw(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(vn(t,e))return;n.uniform3iv(this.addr,e),yn(t,e)}}function Nw(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(vn(t,e))return;n.uniform4iv(this.addr,e),yn(t,e)}}function Ow(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function Uw(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(vn(t,e))return;n.uniform2uiv(this.addr,e),yn(t,e)}}function Fw(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(vn(t,e))return;n.uniform3uiv(this.addr,e),yn(t,e)}}function kw(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(vn(t,e))return;n.uniform4uiv(this.addr,e),yn(t,e)}}function _u(n){return n.version===0&&(n.compareFunction=pd,n.needsUpdate=!0),n}function Bw(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=_u(Pg):r=Cg,t.setTexture2D(e||r,s)}function zw(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||Dg,s)}function Vw(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=_u(Ig):r=Ng,t.setTextureCube(e||r,s)}function Gw(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||Lg,s)}function Hw(n){switch(n){case 5126:return ww;case 35664:return Ew;case 35665:return Tw;case 35666:return Aw;case 35674:return Rw;case 35675:return Cw;case 35676:return Pw;case 5124:case 35670:return Iw;case 35667:case 35671:return Lw;case 35668:case 35672:return Dw;case 35669:case 35673:return Nw;case 5125:return Ow;case 36294:return Uw;case 36295:return Fw;case 36296:return kw;case 35678:case 36198:case 36298:case 36306:case 35682:return Bw;case 35679:case 36299:case 36307:return zw;case 35680:case 36300:case 36308:case 36293:return Vw;case 36289:case 36303:case 36311:case 36292:return Gw}}function Ww(n,e){n.uniform1fv(this.addr,e)}function Xw(n,e){let t=Ao(e,this.size,2);n.uniform2fv(this.addr,t)}function $w(n,e){let t=Ao(e,this.size,3);n.uniform3fv(this.addr,t)}function qw(n,e){let t=Ao(e,this.size,4);n.uniform4fv(this.addr,t)}function Yw(n,e){let t=Ao(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function Zw(n,e){let t=Ao(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function Kw(n,e){let t=Ao(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function Jw(n,e){n.uniform1iv(this.addr,e)}function jw(n,e){n.uniform2iv(this.addr,e)}function Qw(n,e){n.uniform3iv(this.addr,e)}function e1(n,e){n.uniform4iv(this.addr,e)}function t1(n,e){n.uniform1uiv(this.addr,e)}function n1(n,e){n.uniform2uiv(this.addr,e)}function i1(n,e){n.uniform3uiv(this.addr,e)}function s1(n,e){n.uniform4uiv(this.addr,e)}function r1(n,e,t){let i=this.cache,s=e.length,r=xu(t,s);vn(i,r)||(n.uniform1iv(this.addr,r),yn(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=_u(Pg):o=Cg;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function o1(n,e,t){let i=this.cache,s=e.length,r=xu(t,s);vn(i,r)||(n.uniform1iv(this.addr,r),yn(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Dg,r[o])}function a1(n,e,t){let i=this.cache,s=e.length,r=xu(t,s);vn(i,r)||(n.uniform1iv(this.addr,r),yn(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=_u(Ig):o=Ng;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function l1(n,e,t){let i=this.cache,s=e.length,r=xu(t,s);vn(i,r)||(n.uniform1iv(this.addr,r),yn(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||Lg,r[o])}function c1(n){switch(n){case 5126:return Ww;case 35664:return Xw;case 35665:return $w;case 35666:return qw;case 35674:return Yw;case 35675:return Zw;case 35676:return Kw;case 5124:case 35670:return Jw;case 35667:case 35671:return jw;case 35668:case 35672:return Qw;case 35669:case 35673:return e1;case 5125:return t1;case 36294:return n1;case 36295:return i1;case 36296:return s1;case 35678:case 36198:case 36298:case 36306:case 35682:return r1;case 35679:case 36299:case 36307:return o1;case 35680:case 36300:case 36308:case 36293:return a1;case 36289:case 36303:case 36311:case 36292:return l1}}var Ad=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=Hw(t.type)}},Rd=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=c1(t.type)}},Cd=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},Ed=/(\w+)(\])?(\[|\.)?/g;function fg(n,e){n.seq.push(e),n.map[e.id]=e}function u1(n,e,t){let i=n.name,s=i.length;for(Ed.lastIndex=0;;){let r=Ed.exec(i),o=Ed.lastIndex,a=r[1],c=r[2]==="]",l=r[3];if(c&&(a=a|0),l===void 0||l==="["&&o+2===s){fg(t,l===void 0?new Ad(a,n,e):new Rd(a,n,e));break}else{let h=t.map[a];h===void 0&&(h=new Cd(a),fg(t,h)),t=h}}}var To=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),c=e.getUniformLocation(t,a.name);u1(a,c,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],c=i[a.id];c.needsUpdate!==!1&&a.setValue(e,c.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function pg(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var h1=37297,d1=0;function f1(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var mg=new ut;function p1(n){St._getMatrix(mg,St.workingColorSpace,n);let e=`mat3( ${mg.elements.map(t=>t.toFixed(4))} )`;switch(St.getTransfer(n)){case ma:return[e,"LinearTransferOETF"];case Dt:return[e,"sRGBTransferOETF"];default:return et("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function gg(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+f1(n.getShaderSource(e),a)}else return r}function m1(n,e){let t=p1(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var g1={[Kh]:"Linear",[Jh]:"Reinhard",[jh]:"Cineon",[Qh]:"ACESFilmic",[td]:"AgX",[nd]:"Neutral",[ed]:"Custom"};function x1(n,e){let t=g1[e];return t===void 0?(et("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var pu=new Q;function _1(){St.getLuminanceCoefficients(pu);let n=pu.x.toFixed(4),e=pu.y.toFixed(4),t=pu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function v1(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ha).join(`
`)}function y1(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function b1(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function Ha(n){return n!==""}function xg(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function _g(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var S1=/^[ \t]*#include +<([\w\d./]+)>/gm;function Pd(n){return n.replace(S1,M1)}function M1(n,e){let t=gt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Pd(t)}var w1=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function vg(n){return n.replace(w1,E1)}function E1(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function yg(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var T1={[La]:"SHADOWMAP_TYPE_PCF",[bo]:"SHADOWMAP_TYPE_VSM"};function A1(n){return T1[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var R1={[Mo]:"ENVMAP_MODE_REFRACTION"};function C1(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":R1[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var P1={[Zh]:"ENVMAP_BLENDING_MULTIPLY",[Um]:"ENVMAP_BLENDING_MIX",[Fm]:"ENVMAP_BLENDING_ADD"};function I1(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":P1[n.combine]||"ENVMAP_BLENDING_NONE"}function L1(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,c=A1(t),l=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=C1(t),h=I1(t),d=v1(t),p=y1(r),m=s.createProgram(),x,f,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Ha).join(`
`),x.length>0&&(x+=`
`),f=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Ha).join(`
`),f.length>0&&(f+=`
`)):(x=[yg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ha).join(`
`),f=[yg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+l:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Qi?"#define TONE_MAPPING":"",t.toneMapping!==Qi?gt.tonemapping_pars_fragment:"",t.toneMapping!==Qi?x1("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",gt.colorspace_pars_fragment,m1("linearToOutputTexel",t.outputColorSpace),_1(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ha).join(`
`)),o=Pd(o),o=xg(o,t),o=_g(o,t),a=Pd(a),a=xg(a,t),a=_g(a,t),o=vg(o),a=vg(a),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,x=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,f=["#define varying in",t.glslVersion===Va?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Va?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+f);let y=g+x+o,w=g+f+a,b=pg(s,s.VERTEX_SHADER,y),T=pg(s,s.FRAGMENT_SHADER,w);s.attachShader(m,b),s.attachShader(m,T),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function v(P){if(n.debug.checkShaderErrors){let C=s.getProgramInfoLog(m)||"",U=s.getShaderInfoLog(b)||"",F=s.getShaderInfoLog(T)||"",D=C.trim(),z=U.trim(),X=F.trim(),V=!0,fe=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(V=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,m,b,T);else{let q=gg(s,b,"vertex"),J=gg(s,T,"fragment");lt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+D+`
`+q+`
`+J)}else D!==""?et("WebGLProgram: Program Info Log:",D):(z===""||X==="")&&(fe=!1);fe&&(P.diagnostics={runnable:V,programLog:D,vertexShader:{log:z,prefix:x},fragmentShader:{log:X,prefix:f}})}s.deleteShader(b),s.deleteShader(T),_=new To(s,m),S=b1(s,m)}let _;this.getUniforms=function(){return _===void 0&&v(this),_};let S;this.getAttributes=function(){return S===void 0&&v(this),S};let N=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return N===!1&&(N=s.getProgramParameter(m,h1)),N},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=d1++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=b,this.fragmentShader=T,this}var D1=0,Id=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new Ld(e),t.set(e,i)),i}},Ld=class{constructor(e){this.id=D1++,this.code=e,this.usedTimes=0}};function N1(n){return n===Qs||n===Ba||n===za}function O1(n,e,t,i,s,r){let o=new va,a=new Id,c=new Set,l=[],u=new Map,h=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(_){return c.add(_),_===0?"uv":`uv${_}`}function m(_,S,N,P,C,U){let F=P.fog,D=C.geometry,z=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?P.environment:null,X=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,V=e.get(_.envMap||z,X),fe=d[_.type],q=i.precision;_.precision!==null&&(q=i.getMaxPrecision(_.precision),q!==_.precision&&et("WebGLProgram.getParameters:",_.precision,"not supported, using",q,"instead."));let J=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,se=J!==void 0?J.length:0,te=0;D.morphAttributes.position!==void 0&&(te=1),D.morphAttributes.normal!==void 0&&(te=2),D.morphAttributes.color!==void 0&&(te=3);let ae,$,ie,Y;if(fe){let De=ts[fe];ae=De.vertexShader,$=De.fragmentShader}else{ae=_.vertexShader,$=_.fragmentShader;let De=a.getVertexShaderStage(_),pt=a.getFragmentShaderStage(_);a.update(_,De,pt),ie=De.id,Y=pt.id}let re=n.getRenderTarget(),le=n.state.buffers.depth.getReversed(),Ae=C.isInstancedMesh===!0,Z=C.isBatchedMesh===!0,ve=!!_.map,ke=!!_.matcap,ce=!!V,Se=ce&&V.isPMREMTexture===!0,nt=!!_.aoMap,qe=!!_.lightMap,dt=!!_.bumpMap&&_.wireframe===!1,it=!!_.normalMap,Ot=!!_.displacementMap,ot=!!_.emissiveMap,Tt=!!_.metalnessMap,Bt=!!_.roughnessMap,tn=_.anisotropy>0,k=_.clearcoat>0,Ne=_.diffuseRoughness>0,Qe=_.dispersion>0,ft=_.retroreflectivity>0,Ce=_.iridescence>0,Vt=_.sheen>0,Ye=_.transmission>0,je=tn&&!!_.anisotropyMap,I=k&&!!_.clearcoatMap,E=k&&!!_.clearcoatNormalMap,K=k&&!!_.clearcoatRoughnessMap,_e=Ne&&!!_.diffuseRoughnessMap,me=Ce&&!!_.iridescenceMap,we=Ce&&!!_.iridescenceThicknessMap,Ee=Vt&&!!_.sheenColorMap,ue=Vt&&!!_.sheenRoughnessMap,de=!!_.specularMap,be=!!_.specularColorMap,B=!!_.specularIntensityMap,pe=Ye&&!!_.transmissionMap,he=Ye&&!!_.thicknessMap,Pe=!!_.gradientMap,Me=!!_.alphaMap,Re=_.alphaTest>0,Ze=!!_.alphaHash,st=!!_.extensions,xe=Qi;_.toneMapped&&(re===null||re.isXRRenderTarget===!0)&&(xe=n.toneMapping);let We=Se?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,rt={shaderID:fe,shaderType:_.type,shaderName:_.name,vertexShader:ae,fragmentShader:$,defines:_.defines,customVertexShaderID:ie,customFragmentShaderID:Y,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:q,batching:Z,batchingColor:Z&&C._colorsTexture!==null,instancing:Ae,instancingColor:Ae&&C.instanceColor!==null,instancingMorph:Ae&&C.morphTexture!==null,outputColorSpace:re===null?n.outputColorSpace:re.isXRRenderTarget===!0?re.texture.colorSpace:St.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:ve,matcap:ke,envMap:ce,envMapMode:ce&&V.mapping,envMapPMREM:Se,envMapMaxLod:Se?We.length-1:null,envMapSize:Se?We[0].width:null,aoMap:nt,lightMap:qe,bumpMap:dt,normalMap:it,displacementMap:Ot,emissiveMap:ot,normalMapObjectSpace:it&&_.normalMapType===zm,normalMapTangentSpace:it&&_.normalMapType===hd,packedNormalMap:it&&_.normalMapType===hd&&N1(_.normalMap.format),metalnessMap:Tt,roughnessMap:Bt,anisotropy:tn,anisotropyMap:je,clearcoat:k,clearcoatMap:I,clearcoatNormalMap:E,clearcoatRoughnessMap:K,diffuseRoughness:Ne,diffuseRoughnessMap:_e,dispersion:Qe,retroreflection:ft,iridescence:Ce,iridescenceMap:me,iridescenceThicknessMap:we,sheen:Vt,sheenColorMap:Ee,sheenRoughnessMap:ue,specularMap:de,specularColorMap:be,specularIntensityMap:B,transmission:Ye,transmissionMap:pe,thicknessMap:he,gradientMap:Pe,opaque:_.transparent===!1&&_.blending===So&&_.alphaToCoverage===!1,alphaMap:Me,alphaTest:Re,alphaHash:Ze,combine:_.combine,mapUv:ve&&p(_.map.channel),aoMapUv:nt&&p(_.aoMap.channel),lightMapUv:qe&&p(_.lightMap.channel),bumpMapUv:dt&&p(_.bumpMap.channel),normalMapUv:it&&p(_.normalMap.channel),displacementMapUv:Ot&&p(_.displacementMap.channel),emissiveMapUv:ot&&p(_.emissiveMap.channel),metalnessMapUv:Tt&&p(_.metalnessMap.channel),roughnessMapUv:Bt&&p(_.roughnessMap.channel),anisotropyMapUv:je&&p(_.anisotropyMap.channel),clearcoatMapUv:I&&p(_.clearcoatMap.channel),clearcoatNormalMapUv:E&&p(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:K&&p(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:_e&&p(_.diffuseRoughnessMap.channel),iridescenceMapUv:me&&p(_.iridescenceMap.channel),iridescenceThicknessMapUv:we&&p(_.iridescenceThicknessMap.channel),sheenColorMapUv:Ee&&p(_.sheenColorMap.channel),sheenRoughnessMapUv:ue&&p(_.sheenRoughnessMap.channel),specularMapUv:de&&p(_.specularMap.channel),specularColorMapUv:be&&p(_.specularColorMap.channel),specularIntensityMapUv:B&&p(_.specularIntensityMap.channel),transmissionMapUv:pe&&p(_.transmissionMap.channel),thicknessMapUv:he&&p(_.thicknessMap.channel),alphaMapUv:Me&&p(_.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(it||tn),vertexNormals:!!D.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:C.isPoints===!0&&!!D.attributes.uv&&(ve||Me),fog:!!F,useFog:_.fog===!0,fogExp2:!!F&&F.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||D.attributes.normal===void 0&&it===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:le,skinning:C.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:se,morphTextureStride:te,numSunLights:S.sun.length,numDirLights:S.directional.length,numPointLights:S.point.length,numSpotLights:S.spot.length,numSpotLightMaps:S.spotLightMap.length,numRectAreaLights:S.rectArea.length,numHemiLights:S.hemi.length,numSunLightShadows:S.sunShadowMap.length,numDirLightShadows:S.directionalShadowMap.length,numPointLightShadows:S.pointShadowMap.length,numSpotLightShadows:S.spotShadowMap.length,numSpotLightShadowsWithMaps:S.numSpotLightShadowsWithMaps,numLightProbes:S.numLightProbes,numLightProbeGrids:U.filter(De=>De.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&N.length>0,shadowMapType:n.shadowMap.type,toneMapping:xe,decodeVideoTexture:ve&&_.map.isVideoTexture===!0&&St.getTransfer(_.map.colorSpace)===Dt,decodeVideoTextureEmissive:ot&&_.emissiveMap.isVideoTexture===!0&&St.getTransfer(_.emissiveMap.colorSpace)===Dt,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===bi,flipSided:_.side===$n,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:st&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(st&&_.extensions.multiDraw===!0||Z)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return rt.vertexUv1s=c.has(1),rt.vertexUv2s=c.has(2),rt.vertexUv3s=c.has(3),c.clear(),rt}function x(_){let S=[];if(_.shaderID?S.push(_.shaderID):(S.push(_.customVertexShaderID),S.push(_.customFragmentShaderID)),_.defines!==void 0)for(let N in _.defines)S.push(N),S.push(_.defines[N]);return _.isRawShaderMaterial===!1&&(f(S,_),g(S,_),S.push(n.outputColorSpace)),S.push(_.customProgramCacheKey),S.join()}function f(_,S){_.push(S.precision),_.push(S.outputColorSpace),_.push(S.envMapMode),_.push(S.envMapPMREM),_.push(S.envMapMaxLod),_.push(S.envMapSize),_.push(S.mapUv),_.push(S.alphaMapUv),_.push(S.lightMapUv),_.push(S.aoMapUv),_.push(S.bumpMapUv),_.push(S.normalMapUv),_.push(S.displacementMapUv),_.push(S.emissiveMapUv),_.push(S.metalnessMapUv),_.push(S.roughnessMapUv),_.push(S.anisotropyMapUv),_.push(S.clearcoatMapUv),_.push(S.clearcoatNormalMapUv),_.push(S.clearcoatRoughnessMapUv),_.push(S.diffuseRoughnessMapUv),_.push(S.iridescenceMapUv),_.push(S.iridescenceThicknessMapUv),_.push(S.sheenColorMapUv),_.push(S.sheenRoughnessMapUv),_.push(S.specularMapUv),_.push(S.specularColorMapUv),_.push(S.specularIntensityMapUv),_.push(S.transmissionMapUv),_.push(S.thicknessMapUv),_.push(S.combine),_.push(S.fogExp2),_.push(S.sizeAttenuation),_.push(S.morphTargetsCount),_.push(S.numSunLights),_.push(S.numDirLights),_.push(S.numPointLights),_.push(S.numSpotLights),_.push(S.numSpotLightMaps),_.push(S.numHemiLights),_.push(S.numRectAreaLights),_.push(S.numSunLightShadows),_.push(S.numDirLightShadows),_.push(S.numPointLightShadows),_.push(S.numSpotLightShadows),_.push(S.numSpotLightShadowsWithMaps),_.push(S.numLightProbes),_.push(S.numLightProbeGrids),_.push(S.shadowMapType),_.push(S.toneMapping),_.push(S.numClippingPlanes),_.push(S.numClipIntersection),_.push(S.depthPacking)}function g(_,S){o.disableAll(),S.instancing&&o.enable(0),S.instancingColor&&o.enable(1),S.instancingMorph&&o.enable(2),S.matcap&&o.enable(3),S.envMap&&o.enable(4),S.normalMapObjectSpace&&o.enable(5),S.normalMapTangentSpace&&o.enable(6),S.clearcoat&&o.enable(7),S.iridescence&&o.enable(8),S.alphaTest&&o.enable(9),S.vertexColors&&o.enable(10),S.vertexAlphas&&o.enable(11),S.vertexUv1s&&o.enable(12),S.vertexUv2s&&o.enable(13),S.vertexUv3s&&o.enable(14),S.vertexTangents&&o.enable(15),S.anisotropy&&o.enable(16),S.alphaHash&&o.enable(17),S.batching&&o.enable(18),S.dispersion&&o.enable(19),S.retroreflection&&o.enable(24),S.diffuseRoughness&&o.enable(25),S.batchingColor&&o.enable(20),S.gradientMap&&o.enable(21),S.packedNormalMap&&o.enable(22),S.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),S.fog&&o.enable(0),S.useFog&&o.enable(1),S.flatShading&&o.enable(2),S.logarithmicDepthBuffer&&o.enable(3),S.reversedDepthBuffer&&o.enable(4),S.skinning&&o.enable(5),S.morphTargets&&o.enable(6),S.morphNormals&&o.enable(7),S.morphColors&&o.enable(8),S.premultipliedAlpha&&o.enable(9),S.shadowMapEnabled&&o.enable(10),S.doubleSided&&o.enable(11),S.flipSided&&o.enable(12),S.useDepthPacking&&o.enable(13),S.dithering&&o.enable(14),S.transmission&&o.enable(15),S.sheen&&o.enable(16),S.opaque&&o.enable(17),S.pointsUvs&&o.enable(18),S.decodeVideoTexture&&o.enable(19),S.decodeVideoTextureEmissive&&o.enable(20),S.alphaToCoverage&&o.enable(21),S.numLightProbeGrids>0&&o.enable(22),S.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function y(_){let S=d[_.type],N;if(S){let P=ts[S];N=tg.clone(P.uniforms)}else N=_.uniforms;return N}function w(_,S){let N=u.get(S);return N!==void 0?++N.usedTimes:(N=new L1(n,S,_,s),l.push(N),u.set(S,N)),N}function b(_){if(--_.usedTimes===0){let S=l.indexOf(_);l[S]=l[l.length-1],l.pop(),u.delete(_.cacheKey),_.destroy()}}function T(_){a.remove(_)}function v(){a.dispose()}return{getParameters:m,getProgramCacheKey:x,getUniforms:y,acquireProgram:w,releaseProgram:b,releaseShaderCache:T,programs:l,dispose:v}}function U1(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,c){n.get(o)[a]=c}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function F1(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function bg(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Sg(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(d){let p=0;return d.isInstancedMesh&&(p+=2),d.isSkinnedMesh&&(p+=1),p}function a(d,p,m,x,f,g){let y=n[e];return y===void 0?(y={id:d.id,object:d,geometry:p,material:m,materialVariant:o(d),groupOrder:x,renderOrder:d.renderOrder,z:f,group:g},n[e]=y):(y.id=d.id,y.object=d,y.geometry=p,y.material=m,y.materialVariant=o(d),y.groupOrder=x,y.renderOrder=d.renderOrder,y.z=f,y.group=g),e++,y}function c(d,p,m,x,f,g,y){y.reversedDepth===!0&&(f=-f);let w=a(d,p,m,x,f,g);m.transmission>0?i.push(w):m.transparent===!0?s.push(w):t.push(w)}function l(d,p,m,x,f,g){let y=a(d,p,m,x,f,g);m.transmission>0?i.unshift(y):m.transparent===!0?s.unshift(y):t.unshift(y)}function u(d,p){t.length>1&&t.sort(d||F1),i.length>1&&i.sort(p||bg),s.length>1&&s.sort(p||bg)}function h(){for(let d=e,p=n.length;d<p;d++){let m=n[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:c,unshift:l,finish:h,sort:u}}function k1(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new Sg,n.set(i,[o])):s>=r.length?(o=new Sg,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function B1(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new Q,color:new Et};break;case"SpotLight":t={position:new Q,direction:new Q,color:new Et,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new Q,color:new Et,distance:0,decay:0};break;case"HemisphereLight":t={direction:new Q,skyColor:new Et,groundColor:new Et};break;case"RectAreaLight":t={color:new Et,position:new Q,halfWidth:new Q,halfHeight:new Q};break}return n[e.id]=t,t}}}function z1(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ct};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ct};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ct,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var V1=0;function G1(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function H1(n){let e=new B1,t=z1(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)i.probe.push(new Q);let s=new Q,r=new Jt,o=new Jt;function a(l){let u=0,h=0,d=0;for(let U=0;U<9;U++)i.probe[U].set(0,0,0);let p=0,m=0,x=0,f=0,g=0,y=0,w=0,b=0,T=0,v=0,_=0,S=0,N=0,P=0;l.sort(G1);for(let U=0,F=l.length;U<F;U++){let D=l[U],z=D.color,X=D.intensity,V=D.distance,fe=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===Qs?fe=D.shadow.map.texture:fe=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)u+=z.r*X,h+=z.g*X,d+=z.b*X;else if(D.isLightProbe){for(let q=0;q<9;q++)i.probe[q].addScaledVector(D.sh.coefficients[q],X);P++}else if(D.isSunLight){let q=e.get(D);if(q.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let J=D.shadow,se=t.get(D);se.shadowIntensity=J.intensity,se.shadowBias=J.bias,se.shadowNormalBias=J.normalBias,se.shadowRadius=J.radius,se.shadowMapSize.copy(J.mapSize).multiply(J.getFrameExtents()),i.sunShadow[m]=se,i.sunShadowMap[m]=fe;let te=J.getViewportCount();for(let ae=0;ae<te;ae++)i.sunShadowMatrix[x+ae]=J.getMatrix(ae),i.sunShadowCascade[x+ae]=J._cascadeData[ae];x+=te,m++}i.sun[p]=q,p++}else if(D.isDirectionalLight){let q=e.get(D);if(q.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let J=D.shadow,se=t.get(D);se.shadowIntensity=J.intensity,se.shadowBias=J.bias,se.shadowNormalBias=J.normalBias,se.shadowRadius=J.radius,se.shadowMapSize=J.mapSize,i.directionalShadow[f]=se,i.directionalShadowMap[f]=fe,i.directionalShadowMatrix[f]=D.shadow.matrix,T++}i.directional[f]=q,f++}else if(D.isSpotLight){let q=e.get(D);q.position.setFromMatrixPosition(D.matrixWorld),q.color.copy(z).multiplyScalar(X),q.distance=V,q.coneCos=Math.cos(D.angle),q.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),q.decay=D.decay,i.spot[y]=q;let J=D.shadow;if(D.map&&(i.spotLightMap[S]=D.map,S++,J.updateMatrices(D),D.castShadow&&N++),i.spotLightMatrix[y]=J.matrix,D.castShadow){let se=t.get(D);se.shadowIntensity=J.intensity,se.shadowBias=J.bias,se.shadowNormalBias=J.normalBias,se.shadowRadius=J.radius,se.shadowMapSize=J.mapSize,i.spotShadow[y]=se,i.spotShadowMap[y]=fe,_++}y++}else if(D.isRectAreaLight){let q=e.get(D);q.color.copy(z).multiplyScalar(X),q.halfWidth.set(D.width*.5,0,0),q.halfHeight.set(0,D.height*.5,0),i.rectArea[w]=q,w++}else if(D.isPointLight){let q=e.get(D);if(q.color.copy(D.color).multiplyScalar(D.intensity),q.distance=D.distance,q.decay=D.decay,D.castShadow){let J=D.shadow,se=t.get(D);se.shadowIntensity=J.intensity,se.shadowBias=J.bias,se.shadowNormalBias=J.normalBias,se.shadowRadius=J.radius,se.shadowMapSize=J.mapSize,se.shadowCameraNear=J.camera.near,se.shadowCameraFar=J.camera.far,i.pointShadow[g]=se,i.pointShadowMap[g]=fe,i.pointShadowMatrix[g]=D.shadow.matrix,v++}i.point[g]=q,g++}else if(D.isHemisphereLight){let q=e.get(D);q.skyColor.copy(D.color).multiplyScalar(X),q.groundColor.copy(D.groundColor).multiplyScalar(X),i.hemi[b]=q,b++}}w>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=Fe.LTC_FLOAT_1,i.rectAreaLTC2=Fe.LTC_FLOAT_2):(i.rectAreaLTC1=Fe.LTC_HALF_1,i.rectAreaLTC2=Fe.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=h,i.ambient[2]=d;let C=i.hash;(C.sunLength!==p||C.directionalLength!==f||C.pointLength!==g||C.spotLength!==y||C.rectAreaLength!==w||C.hemiLength!==b||C.numSunShadows!==m||C.numDirectionalShadows!==T||C.numPointShadows!==v||C.numSpotShadows!==_||C.numSpotMaps!==S||C.numLightProbes!==P)&&(i.sun.length=p,i.directional.length=f,i.spot.length=y,i.rectArea.length=w,i.point.length=g,i.hemi.length=b,i.sunShadow.length=m,i.sunShadowMap.length=m,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=T,i.directionalShadowMap.length=T,i.directionalShadowMatrix.length=T,i.pointShadow.length=v,i.pointShadowMap.length=v,i.pointShadowMatrix.length=v,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+S-N,i.spotLightMap.length=S,i.numSpotLightShadowsWithMaps=N,i.numLightProbes=P,C.sunLength=p,C.directionalLength=f,C.pointLength=g,C.spotLength=y,C.rectAreaLength=w,C.hemiLength=b,C.numSunShadows=m,C.numDirectionalShadows=T,C.numPointShadows=v,C.numSpotShadows=_,C.numSpotMaps=S,C.numLightProbes=P,i.version=V1++)}function c(l,u){let h=0,d=0,p=0,m=0,x=0,f=0,g=u.matrixWorldInverse;for(let y=0,w=l.length;y<w;y++){let b=l[y];if(b.isSunLight){let T=i.sun[h];T.direction.setFromMatrixPosition(b.matrixWorld),T.direction.transformDirection(g),h++}else if(b.isDirectionalLight){let T=i.directional[d];T.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(g),d++}else if(b.isSpotLight){let T=i.spot[m];T.position.setFromMatrixPosition(b.matrixWorld),T.position.applyMatrix4(g),T.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(g),m++}else if(b.isRectAreaLight){let T=i.rectArea[x];T.position.setFromMatrixPosition(b.matrixWorld),T.position.applyMatrix4(g),o.identity(),r.copy(b.matrixWorld),r.premultiply(g),o.extractRotation(r),T.halfWidth.set(b.width*.5,0,0),T.halfHeight.set(0,b.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),x++}else if(b.isPointLight){let T=i.point[p];T.position.setFromMatrixPosition(b.matrixWorld),T.position.applyMatrix4(g),p++}else if(b.isHemisphereLight){let T=i.hemi[f];T.direction.setFromMatrixPosition(b.matrixWorld),T.direction.transformDirection(g),f++}}}return{setup:a,setupView:c,state:i}}function Mg(n){let e=new H1(n),t=[],i=[],s=[];function r(h){u.camera=h,t.length=0,i.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){i.push(h)}function c(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function l(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:c,setupLightsView:l,pushLight:o,pushShadow:a}}function W1(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Mg(n),e.set(s,[a])):r>=o.length?(a=new Mg(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var X1=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,$1=`uniform sampler2D shadow_pass;
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
}`,q1=[new Q(1,0,0),new Q(-1,0,0),new Q(0,1,0),new Q(0,-1,0),new Q(0,0,1),new Q(0,0,-1)],Y1=[new Q(0,-1,0),new Q(0,-1,0),new Q(0,0,1),new Q(0,0,-1),new Q(0,-1,0),new Q(0,-1,0)],wg=new Jt,Ga=new Q,Td=new Q;function Z1(n,e,t){let i=new vr,s=new ct,r=new ct,o=new en,a=new dc,c=new fc,l={},u=t.maxTextureSize,h={[js]:$n,[$n]:js,[bi]:bi},d=new ji({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new ct},radius:{value:4}},vertexShader:X1,fragmentShader:$1}),p=d.clone();p.defines.HORIZONTAL_PASS=1;let m=new vs;m.setAttribute("position",new si(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new yi(m,d),f=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=La;let g=this.type;this.render=function(v,_,S){if(f.enabled===!1||f.autoUpdate===!1&&f.needsUpdate===!1||v.length===0)return;this.type===vm&&(et("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=La);let N=n.getRenderTarget(),P=n.getActiveCubeFace(),C=n.getActiveMipmapLevel(),U=n.state;U.setBlending(yr),U.buffers.depth.getReversed()===!0?U.buffers.color.setClear(0,0,0,0):U.buffers.color.setClear(1,1,1,1),U.buffers.depth.setTest(!0),U.setScissorTest(!1);let F=g!==this.type;F&&_.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(z=>z.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,z=v.length;D<z;D++){let X=v[D],V=X.shadow;if(V===void 0){et("WebGLShadowMap:",X,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;s.copy(V.mapSize);let fe=V.getFrameExtents();s.multiply(fe),r.copy(V.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/fe.x),s.x=r.x*fe.x,V.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/fe.y),s.y=r.y*fe.y,V.mapSize.y=r.y));let q=n.state.buffers.depth.getReversed();if(V.camera._reversedDepth=q,V.map===null||F===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===bo){if(X.isPointLight){et("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new oi(s.x,s.y,{format:Qs,type:Ui,minFilter:Xn,magFilter:Xn,generateMipmaps:!1}),V.map.texture.name=X.name+".shadowMap",V.map.depthTexture=new ys(s.x,s.y,Oi),V.map.depthTexture.name=X.name+".shadowMapDepth",V.map.depthTexture.format=_s,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Cn,V.map.depthTexture.magFilter=Cn}else X.isPointLight?(V.map=new Wa(s.x),V.map.depthTexture=new Ea(s.x,Ni)):(V.map=new oi(s.x,s.y),V.map.depthTexture=new ys(s.x,s.y,Ni)),V.map.depthTexture.name=X.name+".shadowMap",V.map.depthTexture.format=_s,this.type===La?(V.map.depthTexture.compareFunction=q?fd:dd,V.map.depthTexture.minFilter=Xn,V.map.depthTexture.magFilter=Xn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Cn,V.map.depthTexture.magFilter=Cn);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==s.x||V.map.height!==s.y)&&V.map.setSize(s.x,s.y);let J=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();X.isPointLight!==!0&&V.updateMatrices(X,S);let se=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:S.layers;for(let te=0;te<J;te++){let ae=V.getCamera(te);if(X.isPointLight){let $=V.camera,ie=V.matrix,Y=X.distance||$.far;Y!==$.far&&($.far=Y,$.updateProjectionMatrix()),Ga.setFromMatrixPosition(X.matrixWorld),$.position.copy(Ga),Td.copy($.position),Td.add(q1[te]),$.up.copy(Y1[te]),$.lookAt(Td),$.updateMatrixWorld(),ie.makeTranslation(-Ga.x,-Ga.y,-Ga.z),wg.multiplyMatrices($.projectionMatrix,$.matrixWorldInverse),V._frustum.setFromProjectionMatrix(wg,$.coordinateSystem,$.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)n.setRenderTarget(V.map,te),n.clear();else{te===0&&(n.setRenderTarget(V.map),n.clear());let $=V.getViewport(te);o.set(r.x*$.x,r.y*$.y,r.x*$.z,r.y*$.w),U.viewport(o)}i=V.getFrustum(te),b(_,S,ae,X,se,this.type)}V.isPointLightShadow!==!0&&this.type===bo&&y(V,S),V.needsUpdate=!1}g=this.type,f.needsUpdate=!1,n.setRenderTarget(N,P,C)};function y(v,_){let S=e.update(x);d.defines.VSM_SAMPLES!==v.blurSamples&&(d.defines.VSM_SAMPLES=v.blurSamples,p.defines.VSM_SAMPLES=v.blurSamples,d.needsUpdate=!0,p.needsUpdate=!0),v.mapPass===null?v.mapPass=new oi(s.x,s.y,{format:Qs,type:Ui}):(v.mapPass.width!==v.map.width||v.mapPass.height!==v.map.height)&&v.mapPass.setSize(v.map.width,v.map.height),d.uniforms.shadow_pass.value=v.map.depthTexture,d.uniforms.resolution.value.set(v.map.width,v.map.height),d.uniforms.radius.value=v.radius,n.setRenderTarget(v.mapPass),n.clear(),n.renderBufferDirect(_,null,S,d,x,null),p.uniforms.shadow_pass.value=v.mapPass.texture,p.uniforms.resolution.value.set(v.map.width,v.map.height),p.uniforms.radius.value=v.radius,n.setRenderTarget(v.map),n.clear(),n.renderBufferDirect(_,null,S,p,x,null)}function w(v,_,S,N){let P=null,C=S.isPointLight===!0?v.customDistanceMaterial:v.customDepthMaterial;if(C!==void 0)P=C;else if(P=S.isPointLight===!0?c:a,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let U=P.uuid,F=_.uuid,D=l[U];D===void 0&&(D={},l[U]=D);let z=D[F];z===void 0&&(z=P.clone(),D[F]=z,_.addEventListener("dispose",T)),P=z}if(P.visible=_.visible,P.wireframe=_.wireframe,N===bo?P.side=_.shadowSide!==null?_.shadowSide:_.side:P.side=_.shadowSide!==null?_.shadowSide:h[_.side],P.alphaMap=_.alphaMap,P.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,P.map=_.map,P.clipShadows=_.clipShadows,P.clippingPlanes=_.clippingPlanes,P.clipIntersection=_.clipIntersection,P.displacementMap=_.displacementMap,P.displacementScale=_.displacementScale,P.displacementBias=_.displacementBias,P.wireframeLinewidth=_.wireframeLinewidth,P.linewidth=_.linewidth,S.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let U=n.properties.get(P);U.light=S}return P}function b(v,_,S,N,P,C){if(v.visible===!1)return;if(v.layers.test(P)&&(v.isMesh||v.isLine||v.isPoints)&&(v.castShadow||v.receiveShadow&&C===bo)&&(!v.frustumCulled||v.intersectsFrustum(i))){v.modelViewMatrix.multiplyMatrices(S.matrixWorldInverse,v.matrixWorld);let D=e.update(v),z=v.material;if(Array.isArray(z)){let X=D.groups;for(let V=0,fe=X.length;V<fe;V++){let q=X[V],J=z[q.materialIndex];if(J&&J.visible){let se=w(v,J,N,C);v.onBeforeShadow(n,v,_,S,D,se,q),n.renderBufferDirect(S,null,D,se,v,q),v.onAfterShadow(n,v,_,S,D,se,q)}}}else if(z.visible){let X=w(v,z,N,C);v.onBeforeShadow(n,v,_,S,D,X,null),n.renderBufferDirect(S,null,D,X,v,null),v.onAfterShadow(n,v,_,S,D,X,null)}}let F=v.children;for(let D=0,z=F.length;D<z;D++)b(F[D],_,S,N,P,C)}function T(v){v.target.removeEventListener("dispose",T);for(let S in l){let N=l[S],P=v.target.uuid;P in N&&(N[P].dispose(),delete N[P])}}}function K1(n,e){function t(){let B=!1,pe=new en,he=null,Pe=new en(0,0,0,0);return{setMask:function(Me){he!==Me&&!B&&(n.colorMask(Me,Me,Me,Me),he=Me)},setLocked:function(Me){B=Me},setClear:function(Me,Re,Ze,st,xe){xe===!0&&(Me*=st,Re*=st,Ze*=st),pe.set(Me,Re,Ze,st),Pe.equals(pe)===!1&&(n.clearColor(Me,Re,Ze,st),Pe.copy(pe))},reset:function(){B=!1,he=null,Pe.set(-1,0,0,0)}}}function i(){let B=!1,pe=!1,he=null,Pe=null,Me=null;return{setReversed:function(Re){if(pe!==Re){let Ze=e.get("EXT_clip_control");Re?Ze.clipControlEXT(Ze.LOWER_LEFT_EXT,Ze.ZERO_TO_ONE_EXT):Ze.clipControlEXT(Ze.LOWER_LEFT_EXT,Ze.NEGATIVE_ONE_TO_ONE_EXT),pe=Re;let st=Me;Me=null,this.setClear(st)}},getReversed:function(){return pe},setTest:function(Re){Re?le(n.DEPTH_TEST):Ae(n.DEPTH_TEST)},setMask:function(Re){he!==Re&&!B&&(n.depthMask(Re),he=Re)},setFunc:function(Re){if(pe&&(Re=Jm[Re]),Pe!==Re){switch(Re){case Kl:n.depthFunc(n.NEVER);break;case Jl:n.depthFunc(n.ALWAYS);break;case jl:n.depthFunc(n.LESS);break;case uo:n.depthFunc(n.LEQUAL);break;case Ql:n.depthFunc(n.EQUAL);break;case ec:n.depthFunc(n.GEQUAL);break;case tc:n.depthFunc(n.GREATER);break;case nc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Pe=Re}},setLocked:function(Re){B=Re},setClear:function(Re){Me!==Re&&(Me=Re,pe&&(Re=1-Re),n.clearDepth(Re))},reset:function(){B=!1,he=null,Pe=null,Me=null,pe=!1}}}function s(){let B=!1,pe=null,he=null,Pe=null,Me=null,Re=null,Ze=null,st=null,xe=null;return{setTest:function(We){B||(We?le(n.STENCIL_TEST):Ae(n.STENCIL_TEST))},setMask:function(We){pe!==We&&!B&&(n.stencilMask(We),pe=We)},setFunc:function(We,rt,De){(he!==We||Pe!==rt||Me!==De)&&(n.stencilFunc(We,rt,De),he=We,Pe=rt,Me=De)},setOp:function(We,rt,De){(Re!==We||Ze!==rt||st!==De)&&(n.stencilOp(We,rt,De),Re=We,Ze=rt,st=De)},setLocked:function(We){B=We},setClear:function(We){xe!==We&&(n.clearStencil(We),xe=We)},reset:function(){B=!1,pe=null,he=null,Pe=null,Me=null,Re=null,Ze=null,st=null,xe=null}}}let r=new t,o=new i,a=new s,c={},l=new WeakMap,u={},h={},d={},p=new WeakMap,m=[],x=null,f=!1,g=null,y=null,w=null,b=null,T=null,v=null,_=null,S=new Et(0,0,0),N=0,P=!1,C=null,U=null,F=null,D=null,z=null,X=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,fe=0,q=n.getParameter(n.VERSION);q.indexOf("WebGL")!==-1?(fe=parseFloat(/^WebGL (\d)/.exec(q)[1]),V=fe>=1):q.indexOf("OpenGL ES")!==-1&&(fe=parseFloat(/^OpenGL ES (\d)/.exec(q)[1]),V=fe>=2);let J=null,se={},te=n.getParameter(n.SCISSOR_BOX),ae=n.getParameter(n.VIEWPORT),$=new en().fromArray(te),ie=new en().fromArray(ae);function Y(B,pe,he,Pe){let Me=new Uint8Array(4),Re=n.createTexture();n.bindTexture(B,Re),n.texParameteri(B,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(B,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Ze=0;Ze<he;Ze++)B===n.TEXTURE_3D||B===n.TEXTURE_2D_ARRAY?n.texImage3D(pe,0,n.RGBA,1,1,Pe,0,n.RGBA,n.UNSIGNED_BYTE,Me):n.texImage2D(pe+Ze,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,Me);return Re}let re={};re[n.TEXTURE_2D]=Y(n.TEXTURE_2D,n.TEXTURE_2D,1),re[n.TEXTURE_CUBE_MAP]=Y(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),re[n.TEXTURE_2D_ARRAY]=Y(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),re[n.TEXTURE_3D]=Y(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),le(n.DEPTH_TEST),o.setFunc(uo),dt(!1),it(Wh),le(n.CULL_FACE),nt(yr);function le(B){u[B]!==!0&&(n.enable(B),u[B]=!0)}function Ae(B){u[B]!==!1&&(n.disable(B),u[B]=!1)}function Z(B,pe){return d[B]!==pe?(n.bindFramebuffer(B,pe),d[B]=pe,B===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=pe),B===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=pe),!0):!1}function ve(B,pe){let he=m,Pe=!1;if(B){he=p.get(pe),he===void 0&&(he=[],p.set(pe,he));let Me=B.textures;if(he.length!==Me.length||he[0]!==n.COLOR_ATTACHMENT0){for(let Re=0,Ze=Me.length;Re<Ze;Re++)he[Re]=n.COLOR_ATTACHMENT0+Re;he.length=Me.length,Pe=!0}}else he[0]!==n.BACK&&(he[0]=n.BACK,Pe=!0);Pe&&n.drawBuffers(he)}function ke(B){return x!==B?(n.useProgram(B),x=B,!0):!1}let ce={[br]:n.FUNC_ADD,[ym]:n.FUNC_SUBTRACT,[bm]:n.FUNC_REVERSE_SUBTRACT};ce[Sm]=n.MIN,ce[Mm]=n.MAX;let Se={[wm]:n.ZERO,[Ac]:n.ONE,[Em]:n.SRC_COLOR,[Yh]:n.SRC_ALPHA,[Im]:n.SRC_ALPHA_SATURATE,[Cm]:n.DST_COLOR,[Am]:n.DST_ALPHA,[Tm]:n.ONE_MINUS_SRC_COLOR,[Da]:n.ONE_MINUS_SRC_ALPHA,[Pm]:n.ONE_MINUS_DST_COLOR,[Rm]:n.ONE_MINUS_DST_ALPHA,[Lm]:n.CONSTANT_COLOR,[Dm]:n.ONE_MINUS_CONSTANT_COLOR,[Nm]:n.CONSTANT_ALPHA,[Om]:n.ONE_MINUS_CONSTANT_ALPHA};function nt(B,pe,he,Pe,Me,Re,Ze,st,xe,We){if(B===yr){f===!0&&(Ae(n.BLEND),f=!1);return}if(f===!1&&(le(n.BLEND),f=!0),B!==Tc){if(B!==g||We!==P){if((y!==br||T!==br)&&(n.blendEquation(n.FUNC_ADD),y=br,T=br),We)switch(B){case So:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Xh:n.blendFunc(n.ONE,n.ONE);break;case $h:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case qh:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:lt("WebGLState: Invalid blending: ",B);break}else switch(B){case So:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Xh:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case $h:lt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case qh:lt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:lt("WebGLState: Invalid blending: ",B);break}w=null,b=null,v=null,_=null,S.set(0,0,0),N=0,g=B,P=We}return}Me=Me||pe,Re=Re||he,Ze=Ze||Pe,(pe!==y||Me!==T)&&(n.blendEquationSeparate(ce[pe],ce[Me]),y=pe,T=Me),(he!==w||Pe!==b||Re!==v||Ze!==_)&&(n.blendFuncSeparate(Se[he],Se[Pe],Se[Re],Se[Ze]),w=he,b=Pe,v=Re,_=Ze),(st.equals(S)===!1||xe!==N)&&(n.blendColor(st.r,st.g,st.b,xe),S.copy(st),N=xe),g=B,P=!1}function qe(B,pe){B.side===bi?Ae(n.CULL_FACE):le(n.CULL_FACE);let he=B.side===$n;pe&&(he=!he),dt(he),B.blending===So&&B.transparent===!1?nt(yr):nt(B.blending,B.blendEquation,B.blendSrc,B.blendDst,B.blendEquationAlpha,B.blendSrcAlpha,B.blendDstAlpha,B.blendColor,B.blendAlpha,B.premultipliedAlpha),o.setFunc(B.depthFunc),o.setTest(B.depthTest),o.setMask(B.depthWrite),r.setMask(B.colorWrite);let Pe=B.stencilWrite;a.setTest(Pe),Pe&&(a.setMask(B.stencilWriteMask),a.setFunc(B.stencilFunc,B.stencilRef,B.stencilFuncMask),a.setOp(B.stencilFail,B.stencilZFail,B.stencilZPass)),ot(B.polygonOffset,B.polygonOffsetFactor,B.polygonOffsetUnits),B.alphaToCoverage===!0?le(n.SAMPLE_ALPHA_TO_COVERAGE):Ae(n.SAMPLE_ALPHA_TO_COVERAGE)}function dt(B){C!==B&&(B?n.frontFace(n.CW):n.frontFace(n.CCW),C=B)}function it(B){B!==xm?(le(n.CULL_FACE),B!==U&&(B===Wh?n.cullFace(n.BACK):B===_m?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ae(n.CULL_FACE),U=B}function Ot(B){B!==F&&(V&&n.lineWidth(B),F=B)}function ot(B,pe,he){B?(le(n.POLYGON_OFFSET_FILL),(D!==pe||z!==he)&&(D=pe,z=he,o.getReversed()&&(pe=-pe,he=-he),n.polygonOffset(pe,he))):Ae(n.POLYGON_OFFSET_FILL)}function Tt(B){B?le(n.SCISSOR_TEST):Ae(n.SCISSOR_TEST)}function Bt(B){B===void 0&&(B=n.TEXTURE0+X-1),J!==B&&(n.activeTexture(B),J=B)}function tn(B,pe,he){he===void 0&&(J===null?he=n.TEXTURE0+X-1:he=J);let Pe=se[he];Pe===void 0&&(Pe={type:void 0,texture:void 0},se[he]=Pe),(Pe.type!==B||Pe.texture!==pe)&&(J!==he&&(n.activeTexture(he),J=he),n.bindTexture(B,pe||re[B]),Pe.type=B,Pe.texture=pe)}function k(){let B=se[J];B!==void 0&&B.type!==void 0&&(n.bindTexture(B.type,null),B.type=void 0,B.texture=void 0)}function Ne(){try{n.compressedTexImage2D(...arguments)}catch(B){lt("WebGLState:",B)}}function Qe(){try{n.compressedTexImage3D(...arguments)}catch(B){lt("WebGLState:",B)}}function ft(){try{n.texSubImage2D(...arguments)}catch(B){lt("WebGLState:",B)}}function Ce(){try{n.texSubImage3D(...arguments)}catch(B){lt("WebGLState:",B)}}function Vt(){try{n.compressedTexSubImage2D(...arguments)}catch(B){lt("WebGLState:",B)}}function Ye(){try{n.compressedTexSubImage3D(...arguments)}catch(B){lt("WebGLState:",B)}}function je(){try{n.texStorage2D(...arguments)}catch(B){lt("WebGLState:",B)}}function I(){try{n.texStorage3D(...arguments)}catch(B){lt("WebGLState:",B)}}function E(){try{n.texImage2D(...arguments)}catch(B){lt("WebGLState:",B)}}function K(){try{n.texImage3D(...arguments)}catch(B){lt("WebGLState:",B)}}function _e(B){return h[B]!==void 0?h[B]:n.getParameter(B)}function me(B,pe){h[B]!==pe&&(n.pixelStorei(B,pe),h[B]=pe)}function we(B){$.equals(B)===!1&&(n.scissor(B.x,B.y,B.z,B.w),$.copy(B))}function Ee(B){ie.equals(B)===!1&&(n.viewport(B.x,B.y,B.z,B.w),ie.copy(B))}function ue(B,pe){let he=l.get(pe);he===void 0&&(he=new WeakMap,l.set(pe,he));let Pe=he.get(B);Pe===void 0&&(Pe=n.getUniformBlockIndex(pe,B.name),n.uniformBlockBinding(pe,Pe,Pe),he.set(B,Pe))}function de(B,pe,he){let Me=l.get(pe).get(B);c[Me]!==he&&(n.bindBufferBase(n.UNIFORM_BUFFER,Me,he),c[Me]=he)}function be(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},h={},J=null,se={},d={},c={},p=new WeakMap,m=[],x=null,f=!1,g=null,y=null,w=null,b=null,T=null,v=null,_=null,S=new Et(0,0,0),N=0,P=!1,C=null,U=null,F=null,D=null,z=null,$.set(0,0,n.canvas.width,n.canvas.height),ie.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:le,disable:Ae,bindFramebuffer:Z,drawBuffers:ve,useProgram:ke,setBlending:nt,setMaterial:qe,setFlipSided:dt,setCullFace:it,setLineWidth:Ot,setPolygonOffset:ot,setScissorTest:Tt,activeTexture:Bt,bindTexture:tn,unbindTexture:k,compressedTexImage2D:Ne,compressedTexImage3D:Qe,texImage2D:E,texImage3D:K,pixelStorei:me,getParameter:_e,updateUBOMapping:ue,uniformBlockBinding:de,texStorage2D:je,texStorage3D:I,texSubImage2D:ft,texSubImage3D:Ce,compressedTexSubImage2D:Vt,compressedTexSubImage3D:Ye,scissor:we,viewport:Ee,reset:be}}function J1(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new ct,u=new WeakMap,h=new Set,d,p=new WeakMap,m=new Set,x=new FinalizationRegistry(I=>m.delete(I)),f=!1;try{f=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(I,E){return f?new OffscreenCanvas(I,E):xa("canvas")}function y(I,E,K){let _e=1,me=je(I);if((me.width>K||me.height>K)&&(_e=K/Math.max(me.width,me.height)),_e<1)if(typeof HTMLImageElement<"u"&&I instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&I instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&I instanceof ImageBitmap||typeof VideoFrame<"u"&&I instanceof VideoFrame){let we=Math.floor(_e*me.width),Ee=Math.floor(_e*me.height);d===void 0&&(d=g(we,Ee));let ue=E?g(we,Ee):d;return ue.width=we,ue.height=Ee,ue.getContext("2d").drawImage(I,0,0,we,Ee),et("WebGLRenderer: Texture has been resized from ("+me.width+"x"+me.height+") to ("+we+"x"+Ee+")."),ue}else return"data"in I&&et("WebGLRenderer: Image in DataTexture is too big ("+me.width+"x"+me.height+")."),I;return I}function w(I){return I.generateMipmaps}function b(I){n.generateMipmap(I)}function T(I){return I.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:I.isWebGL3DRenderTarget?n.TEXTURE_3D:I.isWebGLArrayRenderTarget||I.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function v(I,E,K,_e,me,we=!1){if(I!==null){if(n[I]!==void 0)return n[I];et("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+I+"'")}let Ee;_e&&(Ee=e.get("EXT_texture_norm16"),Ee||et("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let ue=E;if(E===n.RED&&(K===n.FLOAT&&(ue=n.R32F),K===n.HALF_FLOAT&&(ue=n.R16F),K===n.UNSIGNED_BYTE&&(ue=n.R8),K===n.UNSIGNED_SHORT&&Ee&&(ue=Ee.R16_EXT),K===n.SHORT&&Ee&&(ue=Ee.R16_SNORM_EXT)),E===n.RED_INTEGER&&(K===n.UNSIGNED_BYTE&&(ue=n.R8UI),K===n.UNSIGNED_SHORT&&(ue=n.R16UI),K===n.UNSIGNED_INT&&(ue=n.R32UI),K===n.BYTE&&(ue=n.R8I),K===n.SHORT&&(ue=n.R16I),K===n.INT&&(ue=n.R32I)),E===n.RG&&(K===n.FLOAT&&(ue=n.RG32F),K===n.HALF_FLOAT&&(ue=n.RG16F),K===n.UNSIGNED_BYTE&&(ue=n.RG8),K===n.UNSIGNED_SHORT&&Ee&&(ue=Ee.RG16_EXT),K===n.SHORT&&Ee&&(ue=Ee.RG16_SNORM_EXT)),E===n.RG_INTEGER&&(K===n.UNSIGNED_BYTE&&(ue=n.RG8UI),K===n.UNSIGNED_SHORT&&(ue=n.RG16UI),K===n.UNSIGNED_INT&&(ue=n.RG32UI),K===n.BYTE&&(ue=n.RG8I),K===n.SHORT&&(ue=n.RG16I),K===n.INT&&(ue=n.RG32I)),E===n.RGB_INTEGER&&(K===n.UNSIGNED_BYTE&&(ue=n.RGB8UI),K===n.UNSIGNED_SHORT&&(ue=n.RGB16UI),K===n.UNSIGNED_INT&&(ue=n.RGB32UI),K===n.BYTE&&(ue=n.RGB8I),K===n.SHORT&&(ue=n.RGB16I),K===n.INT&&(ue=n.RGB32I)),E===n.RGBA_INTEGER&&(K===n.UNSIGNED_BYTE&&(ue=n.RGBA8UI),K===n.UNSIGNED_SHORT&&(ue=n.RGBA16UI),K===n.UNSIGNED_INT&&(ue=n.RGBA32UI),K===n.BYTE&&(ue=n.RGBA8I),K===n.SHORT&&(ue=n.RGBA16I),K===n.INT&&(ue=n.RGBA32I)),E===n.RGB&&(K===n.UNSIGNED_SHORT&&Ee&&(ue=Ee.RGB16_EXT),K===n.SHORT&&Ee&&(ue=Ee.RGB16_SNORM_EXT),K===n.UNSIGNED_INT_5_9_9_9_REV&&(ue=n.RGB9_E5),K===n.UNSIGNED_INT_10F_11F_11F_REV&&(ue=n.R11F_G11F_B10F)),E===n.RGBA){let de=we?ma:St.getTransfer(me);K===n.FLOAT&&(ue=n.RGBA32F),K===n.HALF_FLOAT&&(ue=n.RGBA16F),K===n.UNSIGNED_BYTE&&(ue=de===Dt?n.SRGB8_ALPHA8:n.RGBA8),K===n.UNSIGNED_SHORT&&Ee&&(ue=Ee.RGBA16_EXT),K===n.SHORT&&Ee&&(ue=Ee.RGBA16_SNORM_EXT),K===n.UNSIGNED_SHORT_4_4_4_4&&(ue=n.RGBA4),K===n.UNSIGNED_SHORT_5_5_5_1&&(ue=n.RGB5_A1)}return(ue===n.R16F||ue===n.R32F||ue===n.RG16F||ue===n.RG32F||ue===n.RGBA16F||ue===n.RGBA32F)&&e.get("EXT_color_buffer_float"),ue}function _(I,E){let K;return I?E===null||E===Ni||E===Mr?K=n.DEPTH24_STENCIL8:E===Oi?K=n.DEPTH32F_STENCIL8:E===wo&&(K=n.DEPTH24_STENCIL8,et("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):E===null||E===Ni||E===Mr?K=n.DEPTH_COMPONENT24:E===Oi?K=n.DEPTH_COMPONENT32F:E===wo&&(K=n.DEPTH_COMPONENT16),K}function S(I,E){return w(I)===!0||I.isFramebufferTexture&&I.minFilter!==Cn&&I.minFilter!==Xn?Math.log2(Math.max(E.width,E.height))+1:I.mipmaps.length>0?I.mipmaps.length:I.isCompressedTexture&&Array.isArray(I.image)?E.mipmaps.length:1}function N(I){let E=new WeakRef(I);i.get(I).__ref=E,m.add(E),x.register(I,E,E)}function P(I){let E=i.get(I).__ref;E!==void 0&&(m.delete(E),x.unregister(E))}function C(I){F(I.target)}function U(I){D(I.target)}function F(I){I.removeEventListener("dispose",C),P(I),X(I),I.isVideoTexture&&u.delete(I),I.isHTMLTexture&&h.delete(I)}function D(I){I.removeEventListener("dispose",U),P(I),fe(I)}function z(){for(let I of m){let E=I.deref();E!==void 0&&(E.isRenderTarget===!0?D(E):F(E))}m.clear(),h.clear()}function X(I){let E=i.get(I);if(E.__webglInit===void 0)return;let K=I.source,_e=p.get(K);if(_e){let me=_e[E.__cacheKey];me.usedTimes--,me.usedTimes===0&&V(I),Object.keys(_e).length===0&&p.delete(K)}i.remove(I)}function V(I){let E=i.get(I);n.deleteTexture(E.__webglTexture);let K=I.source,_e=p.get(K);delete _e[E.__cacheKey],o.memory.textures--}function fe(I){let E=i.get(I);E.__depthDisposeCallback&&E.__depthDisposeCallback();let K=I.depthTexture;if(K&&K.renderTarget===I&&F(K),I.isWebGLCubeRenderTarget)for(let me=0;me<6;me++){if(Array.isArray(E.__webglFramebuffer[me]))for(let we=0;we<E.__webglFramebuffer[me].length;we++)n.deleteFramebuffer(E.__webglFramebuffer[me][we]);else n.deleteFramebuffer(E.__webglFramebuffer[me]);E.__webglDepthbuffer&&n.deleteRenderbuffer(E.__webglDepthbuffer[me])}else{if(Array.isArray(E.__webglFramebuffer))for(let me=0;me<E.__webglFramebuffer.length;me++)n.deleteFramebuffer(E.__webglFramebuffer[me]);else n.deleteFramebuffer(E.__webglFramebuffer);if(E.__webglDepthbuffer&&n.deleteRenderbuffer(E.__webglDepthbuffer),E.__webglMultisampledFramebuffer&&n.deleteFramebuffer(E.__webglMultisampledFramebuffer),E.__webglColorRenderbuffer)for(let me=0;me<E.__webglColorRenderbuffer.length;me++)E.__webglColorRenderbuffer[me]&&n.deleteRenderbuffer(E.__webglColorRenderbuffer[me]);E.__webglDepthRenderbuffer&&n.deleteRenderbuffer(E.__webglDepthRenderbuffer)}let _e=I.textures;for(let me=0,we=_e.length;me<we;me++){let Ee=i.get(_e[me]);Ee.__webglTexture&&(n.deleteTexture(Ee.__webglTexture),o.memory.textures--),i.remove(_e[me])}i.remove(I)}let q=0;function J(){q=0}function se(){return q}function te(I){q=I}function ae(){let I=q;return I>=s.maxTextures&&et("WebGLTextures: Trying to use "+(I+1)+" texture units while this GPU supports only "+s.maxTextures),q+=1,I}function $(I){let E=[];return E.push(I.wrapS),E.push(I.wrapT),E.push(I.wrapR||0),E.push(I.magFilter),E.push(I.minFilter),E.push(I.anisotropy),E.push(I.internalFormat),E.push(I.format),E.push(I.type),E.push(I.generateMipmaps),E.push(I.mipmapsAutoUpdate),E.push(I.premultiplyAlpha),E.push(I.flipY),E.push(I.unpackAlignment),E.push(I.colorSpace),E.join()}function ie(I,E){let K=i.get(I);if(I.isVideoTexture&&Vt(I),I.isRenderTargetTexture===!1&&I.isExternalTexture!==!0&&I.version>0&&K.__version!==I.version){let _e=I.image;if(_e===null)et("WebGLRenderer: Texture marked for update but no image data found.");else if(_e.complete===!1)et("WebGLRenderer: Texture marked for update but image is incomplete");else{qe(K,I,E);return}}else I.isExternalTexture&&(K.__webglTexture=I.sourceTexture?I.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,K.__webglTexture,n.TEXTURE0+E)}function Y(I,E){let K=i.get(I);if(I.isRenderTargetTexture===!1&&I.version>0&&K.__version!==I.version){qe(K,I,E);return}else I.isExternalTexture&&(K.__webglTexture=I.sourceTexture?I.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,K.__webglTexture,n.TEXTURE0+E)}function re(I,E){let K=i.get(I);if(I.isRenderTargetTexture===!1&&I.version>0&&K.__version!==I.version){qe(K,I,E);return}t.bindTexture(n.TEXTURE_3D,K.__webglTexture,n.TEXTURE0+E)}function le(I,E){let K=i.get(I);if(I.version>0&&K.__version!==I.version){dt(K,I,E);return}t.bindTexture(n.TEXTURE_CUBE_MAP,K.__webglTexture,n.TEXTURE0+E)}let Ae={[ic]:n.REPEAT,[Ji]:n.CLAMP_TO_EDGE,[sc]:n.MIRRORED_REPEAT},Z={[Cn]:n.NEAREST,[km]:n.NEAREST_MIPMAP_NEAREST,[Na]:n.NEAREST_MIPMAP_LINEAR,[Xn]:n.LINEAR,[Pc]:n.LINEAR_MIPMAP_NEAREST,[bs]:n.LINEAR_MIPMAP_LINEAR},ve={[Gm]:n.NEVER,[pd]:n.ALWAYS,[Hm]:n.LESS,[dd]:n.LEQUAL,[Wm]:n.EQUAL,[fd]:n.GEQUAL,[Xm]:n.GREATER,[$m]:n.NOTEQUAL};function ke(I,E){if(E.type===Oi&&e.has("OES_texture_float_linear")===!1&&(E.magFilter===Xn||E.magFilter===Pc||E.magFilter===Na||E.magFilter===bs||E.minFilter===Xn||E.minFilter===Pc||E.minFilter===Na||E.minFilter===bs)&&et("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(I,n.TEXTURE_WRAP_S,Ae[E.wrapS]),n.texParameteri(I,n.TEXTURE_WRAP_T,Ae[E.wrapT]),(I===n.TEXTURE_3D||I===n.TEXTURE_2D_ARRAY)&&n.texParameteri(I,n.TEXTURE_WRAP_R,Ae[E.wrapR]),n.texParameteri(I,n.TEXTURE_MAG_FILTER,Z[E.magFilter]),n.texParameteri(I,n.TEXTURE_MIN_FILTER,Z[E.minFilter]),E.compareFunction&&(n.texParameteri(I,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(I,n.TEXTURE_COMPARE_FUNC,ve[E.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(E.magFilter===Cn||E.minFilter!==Na&&E.minFilter!==bs||E.type===Oi&&e.has("OES_texture_float_linear")===!1)return;if(E.anisotropy>1||i.get(E).__currentAnisotropy){let K=e.get("EXT_texture_filter_anisotropic");n.texParameterf(I,K.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(E.anisotropy,s.getMaxAnisotropy())),i.get(E).__currentAnisotropy=E.anisotropy}}}function ce(I,E){let K=!1;I.__webglInit===void 0&&(I.__webglInit=!0,E.addEventListener("dispose",C),N(E));let _e=E.source,me=p.get(_e);me===void 0&&(me={},p.set(_e,me));let we=$(E);if(we!==I.__cacheKey){me[we]===void 0&&(me[we]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,K=!0),me[we].usedTimes++;let Ee=me[I.__cacheKey];Ee!==void 0&&(me[I.__cacheKey].usedTimes--,Ee.usedTimes===0&&V(E)),I.__cacheKey=we,I.__webglTexture=me[we].texture}return K}function Se(I,E,K){return Math.floor(Math.floor(I/K)/E)}function nt(I,E,K,_e){let we=I.updateRanges;if(we.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,E.width,E.height,K,_e,E.data);else{we.sort((B,pe)=>B.start-pe.start);let Ee=0;for(let B=1;B<we.length;B++){let pe=we[Ee],he=we[B],Pe=pe.start+pe.count,Me=Se(he.start,E.width,4),Re=Se(pe.start,E.width,4);he.start<=Pe+1&&Me===Re&&Se(he.start+he.count-1,E.width,4)===Me?pe.count=Math.max(pe.count,he.start+he.count-pe.start):(++Ee,we[Ee]=he)}we.length=Ee+1;let ue=t.getParameter(n.UNPACK_ROW_LENGTH),de=t.getParameter(n.UNPACK_SKIP_PIXELS),be=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,E.width);for(let B=0,pe=we.length;B<pe;B++){let he=we[B],Pe=Math.floor(he.start/4),Me=Math.ceil(he.count/4),Re=Pe%E.width,Ze=Math.floor(Pe/E.width),st=Me,xe=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Re),t.pixelStorei(n.UNPACK_SKIP_ROWS,Ze),t.texSubImage2D(n.TEXTURE_2D,0,Re,Ze,st,xe,K,_e,E.data)}I.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,ue),t.pixelStorei(n.UNPACK_SKIP_PIXELS,de),t.pixelStorei(n.UNPACK_SKIP_ROWS,be)}}function qe(I,E,K){let _e=n.TEXTURE_2D;(E.isDataArrayTexture||E.isCompressedArrayTexture)&&(_e=n.TEXTURE_2D_ARRAY),E.isData3DTexture&&(_e=n.TEXTURE_3D);let me=ce(I,E),we=E.source;t.bindTexture(_e,I.__webglTexture,n.TEXTURE0+K);let Ee=i.get(we);if(we.version!==Ee.__version||me===!0){if(t.activeTexture(n.TEXTURE0+K),(typeof ImageBitmap<"u"&&E.image instanceof ImageBitmap)===!1){let xe=St.getPrimaries(St.workingColorSpace),We=E.colorSpace===Ms?null:St.getPrimaries(E.colorSpace),rt=E.colorSpace===Ms||xe===We?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,E.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,E.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,rt)}t.pixelStorei(n.UNPACK_ALIGNMENT,E.unpackAlignment);let de=y(E.image,!1,s.maxTextureSize);de=Ye(E,de);let be=r.convert(E.format,E.colorSpace),B=r.convert(E.type),pe=v(E.internalFormat,be,B,E.normalized,E.colorSpace,E.isVideoTexture);ke(_e,E);let he,Pe=E.mipmaps,Me=E.isVideoTexture!==!0,Re=Ee.__version===void 0||me===!0,Ze=we.dataReady,st=S(E,de);if(E.isDepthTexture)pe=_(E.format===Ss,E.type),Re&&(Me?t.texStorage2D(n.TEXTURE_2D,1,pe,de.width,de.height):t.texImage2D(n.TEXTURE_2D,0,pe,de.width,de.height,0,be,B,null));else if(E.isDataTexture)if(Pe.length>0){Me&&Re&&t.texStorage2D(n.TEXTURE_2D,st,pe,Pe[0].width,Pe[0].height);for(let xe=0,We=Pe.length;xe<We;xe++)he=Pe[xe],Me?Ze&&t.texSubImage2D(n.TEXTURE_2D,xe,0,0,he.width,he.height,be,B,he.data):t.texImage2D(n.TEXTURE_2D,xe,pe,he.width,he.height,0,be,B,he.data);E.generateMipmaps=!1}else Me?(Re&&t.texStorage2D(n.TEXTURE_2D,st,pe,de.width,de.height),Ze&&nt(E,de,be,B)):t.texImage2D(n.TEXTURE_2D,0,pe,de.width,de.height,0,be,B,de.data);else if(E.isCompressedTexture)if(E.isCompressedArrayTexture){Me&&Re&&t.texStorage3D(n.TEXTURE_2D_ARRAY,st,pe,Pe[0].width,Pe[0].height,de.depth);for(let xe=0,We=Pe.length;xe<We;xe++)if(he=Pe[xe],E.format!==Fi)if(be!==null)if(Me){if(Ze)if(E.layerUpdates.size>0){let rt=wd(he.width,he.height,E.format,E.type);for(let De of E.layerUpdates){let pt=he.data.subarray(De*rt/he.data.BYTES_PER_ELEMENT,(De+1)*rt/he.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,xe,0,0,De,he.width,he.height,1,be,pt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,xe,0,0,0,he.width,he.height,de.depth,be,he.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,xe,pe,he.width,he.height,de.depth,0,he.data,0,0);else et("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else Me?Ze&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,xe,0,0,0,he.width,he.height,de.depth,be,B,he.data):t.texImage3D(n.TEXTURE_2D_ARRAY,xe,pe,he.width,he.height,de.depth,0,be,B,he.data);E.layerUpdates.size>0&&E.clearLayerUpdates()}else{Me&&Re&&t.texStorage2D(n.TEXTURE_2D,st,pe,Pe[0].width,Pe[0].height);for(let xe=0,We=Pe.length;xe<We;xe++)he=Pe[xe],E.format!==Fi?be!==null?Me?Ze&&t.compressedTexSubImage2D(n.TEXTURE_2D,xe,0,0,he.width,he.height,be,he.data):t.compressedTexImage2D(n.TEXTURE_2D,xe,pe,he.width,he.height,0,he.data):et("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):Me?Ze&&t.texSubImage2D(n.TEXTURE_2D,xe,0,0,he.width,he.height,be,B,he.data):t.texImage2D(n.TEXTURE_2D,xe,pe,he.width,he.height,0,be,B,he.data)}else if(E.isDataArrayTexture)if(Me){if(Re&&t.texStorage3D(n.TEXTURE_2D_ARRAY,st,pe,de.width,de.height,de.depth),Ze)if(E.layerUpdates.size>0){let xe=wd(de.width,de.height,E.format,E.type);for(let We of E.layerUpdates){let rt=de.data.subarray(We*xe/de.data.BYTES_PER_ELEMENT,(We+1)*xe/de.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,We,de.width,de.height,1,be,B,rt)}E.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,de.width,de.height,de.depth,be,B,de.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,pe,de.width,de.height,de.depth,0,be,B,de.data);else if(E.isData3DTexture)Me?(Re&&t.texStorage3D(n.TEXTURE_3D,st,pe,de.width,de.height,de.depth),Ze&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,de.width,de.height,de.depth,be,B,de.data)):t.texImage3D(n.TEXTURE_3D,0,pe,de.width,de.height,de.depth,0,be,B,de.data);else if(E.isFramebufferTexture){if(Re)if(Me)t.texStorage2D(n.TEXTURE_2D,st,pe,de.width,de.height);else{let xe=de.width,We=de.height;for(let rt=0;rt<st;rt++)t.texImage2D(n.TEXTURE_2D,rt,pe,xe,We,0,be,B,null),xe>>=1,We>>=1}}else if(E.isHTMLTexture){if("texElementImage2D"in n){let xe=n.canvas;if(xe.hasAttribute("layoutsubtree")||xe.setAttribute("layoutsubtree","true"),de.parentNode!==xe){xe.appendChild(de),h.add(E),xe.onpaint=We=>{let rt=We.changedElements;for(let De of h)rt.includes(De.image)&&(De.needsUpdate=!0)},xe.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,de);else{let rt=n.RGBA,De=n.RGBA,pt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,rt,De,pt,de)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Pe.length>0){if(Me&&Re){let xe=je(Pe[0]);t.texStorage2D(n.TEXTURE_2D,st,pe,xe.width,xe.height)}for(let xe=0,We=Pe.length;xe<We;xe++)he=Pe[xe],Me?Ze&&t.texSubImage2D(n.TEXTURE_2D,xe,0,0,be,B,he):t.texImage2D(n.TEXTURE_2D,xe,pe,be,B,he);E.generateMipmaps=!1}else if(Me){if(Re){let xe=je(de);t.texStorage2D(n.TEXTURE_2D,st,pe,xe.width,xe.height)}Ze&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,be,B,de)}else t.texImage2D(n.TEXTURE_2D,0,pe,be,B,de);w(E)&&E.mipmapsAutoUpdate===!0&&b(_e),Ee.__version=we.version,E.onUpdate&&E.onUpdate(E)}I.__version=E.version}function dt(I,E,K){if(E.image.length!==6)return;let _e=ce(I,E),me=E.source;t.bindTexture(n.TEXTURE_CUBE_MAP,I.__webglTexture,n.TEXTURE0+K);let we=i.get(me);if(me.version!==we.__version||_e===!0){t.activeTexture(n.TEXTURE0+K);let Ee=St.getPrimaries(St.workingColorSpace),ue=E.colorSpace===Ms?null:St.getPrimaries(E.colorSpace),de=E.colorSpace===Ms||Ee===ue?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,E.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,E.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,E.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,de);let be=E.isCompressedTexture||E.image[0].isCompressedTexture,B=E.image[0]&&E.image[0].isDataTexture,pe=[];for(let De=0;De<6;De++)!be&&!B?pe[De]=y(E.image[De],!0,s.maxCubemapSize):pe[De]=B?E.image[De].image:E.image[De],pe[De]=Ye(E,pe[De]);let he=pe[0],Pe=r.convert(E.format,E.colorSpace),Me=r.convert(E.type),Re=v(E.internalFormat,Pe,Me,E.normalized,E.colorSpace),Ze=E.isVideoTexture!==!0,st=we.__version===void 0||_e===!0,xe=me.dataReady,We=S(E,he);ke(n.TEXTURE_CUBE_MAP,E);let rt;if(E.isDepthTexture){if(Re=_(E.format===Ss,E.type),st)if(Ze)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Re,he.width,he.height);else for(let De=0;De<6;De++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,0,Re,he.width,he.height,0,Pe,Me,null)}else if(be){Ze&&st&&t.texStorage2D(n.TEXTURE_CUBE_MAP,We,Re,he.width,he.height);for(let De=0;De<6;De++){rt=pe[De].mipmaps;for(let pt=0;pt<rt.length;pt++){let Wt=rt[pt];E.format!==Fi?Pe!==null?Ze?xe&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,pt,0,0,Wt.width,Wt.height,Pe,Wt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,pt,Re,Wt.width,Wt.height,0,Wt.data):et("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ze?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,pt,0,0,Wt.width,Wt.height,Pe,Me,Wt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,pt,Re,Wt.width,Wt.height,0,Pe,Me,Wt.data)}}}else{if(rt=E.mipmaps,Ze&&st){rt.length>0&&We++;let De=je(pe[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,We,Re,De.width,De.height)}for(let De=0;De<6;De++)if(B){Ze?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,0,0,0,pe[De].width,pe[De].height,Pe,Me,pe[De].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,0,Re,pe[De].width,pe[De].height,0,Pe,Me,pe[De].data);for(let pt=0;pt<rt.length;pt++){let Bn=rt[pt].image[De].image;Ze?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,pt+1,0,0,Bn.width,Bn.height,Pe,Me,Bn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,pt+1,Re,Bn.width,Bn.height,0,Pe,Me,Bn.data)}}else{Ze?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,0,0,0,Pe,Me,pe[De]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,0,Re,Pe,Me,pe[De]);for(let pt=0;pt<rt.length;pt++){let Wt=rt[pt];Ze?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,pt+1,0,0,Pe,Me,Wt.image[De]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+De,pt+1,Re,Pe,Me,Wt.image[De])}}}w(E)&&E.mipmapsAutoUpdate===!0&&b(n.TEXTURE_CUBE_MAP),we.__version=me.version,E.onUpdate&&E.onUpdate(E)}I.__version=E.version}function it(I,E,K,_e,me,we){let Ee=r.convert(K.format,K.colorSpace),ue=r.convert(K.type),de=v(K.internalFormat,Ee,ue,K.normalized,K.colorSpace),be=i.get(E),B=i.get(K);if(B.__renderTarget=E,!be.__hasExternalTextures){let pe=Math.max(1,E.width>>we),he=Math.max(1,E.height>>we);me===n.TEXTURE_3D||me===n.TEXTURE_2D_ARRAY?t.texImage3D(me,we,de,pe,he,E.depth,0,Ee,ue,null):t.texImage2D(me,we,de,pe,he,0,Ee,ue,null)}t.bindFramebuffer(n.FRAMEBUFFER,I),Ce(E)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,_e,me,B.__webglTexture,0,ft(E)):(me===n.TEXTURE_2D||me>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&me<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,_e,me,B.__webglTexture,we),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Ot(I,E,K){if(n.bindRenderbuffer(n.RENDERBUFFER,I),E.depthBuffer){let _e=E.depthTexture,me=_e&&_e.isDepthTexture?_e.type:null,we=_(E.stencilBuffer,me),Ee=E.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;Ce(E)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ft(E),we,E.width,E.height):K?n.renderbufferStorageMultisample(n.RENDERBUFFER,ft(E),we,E.width,E.height):n.renderbufferStorage(n.RENDERBUFFER,we,E.width,E.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Ee,n.RENDERBUFFER,I)}else{let _e=E.textures;for(let me=0;me<_e.length;me++){let we=_e[me],Ee=r.convert(we.format,we.colorSpace),ue=r.convert(we.type),de=v(we.internalFormat,Ee,ue,we.normalized,we.colorSpace);Ce(E)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ft(E),de,E.width,E.height):K?n.renderbufferStorageMultisample(n.RENDERBUFFER,ft(E),de,E.width,E.height):n.renderbufferStorage(n.RENDERBUFFER,de,E.width,E.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function ot(I,E,K){let _e=E.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,I),!(E.depthTexture&&E.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let me=i.get(E.depthTexture);me.__renderTarget=E;let we=_e?E.depthTexture.image[0]:E.depthTexture.image;(!me.__webglTexture||we.width!==E.width||we.height!==E.height)&&(we.width=E.width,we.height=E.height,E.depthTexture.needsUpdate=!0),_e?le(E.depthTexture,0):ie(E.depthTexture,0);let Ee=me.__webglTexture,ue=ft(E),de=_e?n.TEXTURE_CUBE_MAP_POSITIVE_X+K:n.TEXTURE_2D,be=E.depthTexture.format===Ss?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(E.depthTexture.format===_s)Ce(E)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,be,de,Ee,0,ue):n.framebufferTexture2D(n.FRAMEBUFFER,be,de,Ee,0);else if(E.depthTexture.format===Ss)Ce(E)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,be,de,Ee,0,ue):n.framebufferTexture2D(n.FRAMEBUFFER,be,de,Ee,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Tt(I){let E=i.get(I),K=I.isWebGLCubeRenderTarget===!0;if(E.__boundDepthTexture!==I.depthTexture){let _e=I.depthTexture;if(E.__depthDisposeCallback&&E.__depthDisposeCallback(),_e){let me=()=>{delete E.__boundDepthTexture,delete E.__depthDisposeCallback,_e.removeEventListener("dispose",me)};_e.addEventListener("dispose",me),E.__depthDisposeCallback=me}E.__boundDepthTexture=_e}if(I.depthTexture&&!E.__autoAllocateDepthBuffer)if(K)for(let _e=0;_e<6;_e++)ot(E.__webglFramebuffer[_e],I,_e);else I.texture.mipmaps.length>0?ot(E.__webglFramebuffer[0],I,0):ot(E.__webglFramebuffer,I,0);else if(K){E.__webglDepthbuffer=[];for(let _e=0;_e<6;_e++)if(t.bindFramebuffer(n.FRAMEBUFFER,E.__webglFramebuffer[_e]),E.__webglDepthbuffer[_e]===void 0)E.__webglDepthbuffer[_e]=n.createRenderbuffer(),Ot(E.__webglDepthbuffer[_e],I,!1);else{let me=I.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,we=E.__webglDepthbuffer[_e];n.bindRenderbuffer(n.RENDERBUFFER,we),n.framebufferRenderbuffer(n.FRAMEBUFFER,me,n.RENDERBUFFER,we)}}else if(I.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,E.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,E.__webglFramebuffer),E.__webglDepthbuffer===void 0)E.__webglDepthbuffer=n.createRenderbuffer(),Ot(E.__webglDepthbuffer,I,!1);else{let me=I.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,we=E.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,we),n.framebufferRenderbuffer(n.FRAMEBUFFER,me,n.RENDERBUFFER,we)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function Bt(I,E,K){let _e=i.get(I);E!==void 0&&it(_e.__webglFramebuffer,I,I.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),K!==void 0&&Tt(I)}function tn(I){let E=I.texture,K=i.get(I),_e=i.get(E);I.addEventListener("dispose",U),N(I);let me=I.textures,we=I.isWebGLCubeRenderTarget===!0,Ee=me.length>1;if(Ee||(_e.__webglTexture===void 0&&(_e.__webglTexture=n.createTexture()),_e.__version=E.version,o.memory.textures++),we){K.__webglFramebuffer=[];for(let ue=0;ue<6;ue++)if(E.mipmaps.length>0){K.__webglFramebuffer[ue]=[];for(let de=0;de<E.mipmaps.length;de++)K.__webglFramebuffer[ue][de]=n.createFramebuffer()}else K.__webglFramebuffer[ue]=n.createFramebuffer()}else{if(E.mipmaps.length>0){K.__webglFramebuffer=[];for(let ue=0;ue<E.mipmaps.length;ue++)K.__webglFramebuffer[ue]=n.createFramebuffer()}else K.__webglFramebuffer=n.createFramebuffer();if(Ee)for(let ue=0,de=me.length;ue<de;ue++){let be=i.get(me[ue]);be.__webglTexture===void 0&&(be.__webglTexture=n.createTexture(),o.memory.textures++)}if(I.samples>0&&Ce(I)===!1){K.__webglMultisampledFramebuffer=n.createFramebuffer(),K.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,K.__webglMultisampledFramebuffer);for(let ue=0;ue<me.length;ue++){let de=me[ue];K.__webglColorRenderbuffer[ue]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,K.__webglColorRenderbuffer[ue]);let be=r.convert(de.format,de.colorSpace),B=r.convert(de.type),pe=v(de.internalFormat,be,B,de.normalized,de.colorSpace,I.isXRRenderTarget===!0),he=ft(I);n.renderbufferStorageMultisample(n.RENDERBUFFER,he,pe,I.width,I.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.RENDERBUFFER,K.__webglColorRenderbuffer[ue])}n.bindRenderbuffer(n.RENDERBUFFER,null),I.depthBuffer&&(K.__webglDepthRenderbuffer=n.createRenderbuffer(),Ot(K.__webglDepthRenderbuffer,I,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(we){t.bindTexture(n.TEXTURE_CUBE_MAP,_e.__webglTexture),ke(n.TEXTURE_CUBE_MAP,E);for(let ue=0;ue<6;ue++)if(E.mipmaps.length>0)for(let de=0;de<E.mipmaps.length;de++)it(K.__webglFramebuffer[ue][de],I,E,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ue,de);else it(K.__webglFramebuffer[ue],I,E,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ue,0);w(E)?b(n.TEXTURE_CUBE_MAP):E.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,E.mipmaps.length-1),t.unbindTexture()}else if(Ee){for(let ue=0,de=me.length;ue<de;ue++){let be=me[ue],B=i.get(be),pe=n.TEXTURE_2D;(I.isWebGL3DRenderTarget||I.isWebGLArrayRenderTarget)&&(pe=I.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(pe,B.__webglTexture),ke(pe,be),it(K.__webglFramebuffer,I,be,n.COLOR_ATTACHMENT0+ue,pe,0),w(be)&&b(pe)}t.unbindTexture()}else{let ue=n.TEXTURE_2D;if((I.isWebGL3DRenderTarget||I.isWebGLArrayRenderTarget)&&(ue=I.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(ue,_e.__webglTexture),ke(ue,E),E.mipmaps.length>0)for(let de=0;de<E.mipmaps.length;de++)it(K.__webglFramebuffer[de],I,E,n.COLOR_ATTACHMENT0,ue,de);else it(K.__webglFramebuffer,I,E,n.COLOR_ATTACHMENT0,ue,0);w(E)?b(ue):E.mipmaps.length>0&&n.texParameteri(ue,n.TEXTURE_MAX_LEVEL,E.mipmaps.length-1),t.unbindTexture()}I.depthBuffer&&Tt(I)}function k(I){let E=I.textures;for(let K=0,_e=E.length;K<_e;K++){let me=E[K];if(w(me)&&me.mipmapsAutoUpdate===!0){let we=T(I),Ee=i.get(me).__webglTexture;t.bindTexture(we,Ee),b(we),t.unbindTexture()}}}let Ne=[];function Qe(I){if(I.samples>0){if(Ce(I)===!1){let E=I.textures,K=I.width,_e=I.height,me=n.COLOR_BUFFER_BIT,we=I.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Ee=i.get(I),ue=E.length>1;if(ue)for(let be=0;be<E.length;be++)t.bindFramebuffer(n.FRAMEBUFFER,Ee.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+be,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Ee.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+be,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Ee.__webglMultisampledFramebuffer),I.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ee.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ee.__webglFramebuffer);for(let be=0;be<E.length;be++){if(I.resolveDepthBuffer&&(I.depthBuffer&&(me|=n.DEPTH_BUFFER_BIT),I.stencilBuffer&&I.resolveStencilBuffer&&(me|=n.STENCIL_BUFFER_BIT)),ue){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Ee.__webglColorRenderbuffer[be]);let B=i.get(E[be]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,B,0)}n.blitFramebuffer(0,0,K,_e,0,0,K,_e,me,n.NEAREST),c===!0&&(Ne.length=0,Ne.push(n.COLOR_ATTACHMENT0+be),I.depthBuffer&&I.storeMultisampledDepthBuffer===!1&&Ne.push(we),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Ne))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),ue)for(let be=0;be<E.length;be++){t.bindFramebuffer(n.FRAMEBUFFER,Ee.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+be,n.RENDERBUFFER,Ee.__webglColorRenderbuffer[be]);let B=i.get(E[be]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Ee.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+be,n.TEXTURE_2D,B,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ee.__webglMultisampledFramebuffer)}else if(I.depthBuffer&&I.storeMultisampledDepthBuffer===!1&&c){let E=I.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[E])}}}function ft(I){return Math.min(s.maxSamples,I.samples)}function Ce(I){let E=i.get(I);return I.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&E.__useRenderToTexture!==!1}function Vt(I){let E=o.render.frame;u.get(I)!==E&&(u.set(I,E),I.update())}function Ye(I,E){let K=I.colorSpace,_e=I.format,me=I.type;return I.isCompressedTexture===!0||I.isVideoTexture===!0||K!==pa&&K!==Ms&&(St.getTransfer(K)===Dt?(_e!==Fi||me!==li)&&et("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):lt("WebGLTextures: Unsupported texture color space:",K)),E}function je(I){return typeof HTMLImageElement<"u"&&I instanceof HTMLImageElement?(l.width=I.naturalWidth||I.width,l.height=I.naturalHeight||I.height):typeof VideoFrame<"u"&&I instanceof VideoFrame?(l.width=I.displayWidth,l.height=I.displayHeight):(l.width=I.width,l.height=I.height),l}this.allocateTextureUnit=ae,this.resetTextureUnits=J,this.getTextureUnits=se,this.setTextureUnits=te,this.setTexture2D=ie,this.setTexture2DArray=Y,this.setTexture3D=re,this.setTextureCube=le,this.rebindTextures=Bt,this.setupRenderTarget=tn,this.updateRenderTargetMipmap=k,this.updateMultisampleRenderTarget=Qe,this.setupDepthRenderbuffer=Tt,this.setupFrameBufferTexture=it,this.useMultisampledRTT=Ce,this.dispose=z}function j1(n,e){function t(i,s=Ms){let r,o=St.getTransfer(s);if(i===li)return n.UNSIGNED_BYTE;if(i===Lc)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Dc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===od)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===ad)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===sd)return n.BYTE;if(i===rd)return n.SHORT;if(i===wo)return n.UNSIGNED_SHORT;if(i===Ic)return n.INT;if(i===Ni)return n.UNSIGNED_INT;if(i===Oi)return n.FLOAT;if(i===Ui)return n.HALF_FLOAT;if(i===ld)return n.ALPHA;if(i===cd)return n.RGB;if(i===Fi)return n.RGBA;if(i===_s)return n.DEPTH_COMPONENT;if(i===Ss)return n.DEPTH_STENCIL;if(i===ud)return n.RED;if(i===Nc)return n.RED_INTEGER;if(i===Qs)return n.RG;if(i===Oc)return n.RG_INTEGER;if(i===Uc)return n.RGBA_INTEGER;if(i===Oa||i===Ua||i===Fa||i===ka)if(o===Dt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===Oa)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Ua)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Fa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===ka)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===Oa)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Ua)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Fa)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===ka)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Fc||i===kc||i===Bc||i===zc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Fc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===kc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Bc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===zc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Vc||i===Gc||i===Hc||i===Wc||i===Xc||i===Ba||i===$c)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Vc||i===Gc)return o===Dt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Hc)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Wc)return r.COMPRESSED_R11_EAC;if(i===Xc)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Ba)return r.COMPRESSED_RG11_EAC;if(i===$c)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===qc||i===Yc||i===Zc||i===Kc||i===Jc||i===jc||i===Qc||i===eu||i===tu||i===nu||i===iu||i===su||i===ru||i===ou)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===qc)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Yc)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Zc)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Kc)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Jc)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===jc)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Qc)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===eu)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===tu)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===nu)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===iu)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===su)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===ru)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===ou)return o===Dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===au||i===lu||i===cu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===au)return o===Dt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===lu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===cu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===uu||i===hu||i===za||i===du)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===uu)return r.COMPRESSED_RED_RGTC1_EXT;if(i===hu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===za)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===du)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Mr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var Q1=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,eE=`
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

}`,Dd=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new Ta(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new ji({vertexShader:Q1,fragmentShader:eE,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new yi(new Aa(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Nd=class extends Li{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",c=1,l=null,u=null,h=null,d=null,p=null,m=null,x=typeof XRWebGLBinding<"u",f=new Dd,g={},y=t.getContextAttributes(),w=null,b=null,T=[],v=[],_=new ct,S=null,N=null,P=new Wn;P.viewport=new en;let C=new Wn;C.viewport=new en;let U=[P,C],F=new Ec,D=null,z=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function($){let ie=T[$];return ie===void 0&&(ie=new mo,T[$]=ie),ie.getTargetRaySpace()},this.getControllerGrip=function($){let ie=T[$];return ie===void 0&&(ie=new mo,T[$]=ie),ie.getGripSpace()},this.getHand=function($){let ie=T[$];return ie===void 0&&(ie=new mo,T[$]=ie),ie.getHandSpace()};function X($){let ie=v.indexOf($.inputSource);if(ie===-1)return;let Y=T[ie];Y!==void 0&&(Y.update($.inputSource,$.frame,l||o),Y.dispatchEvent({type:$.type,data:$.inputSource}))}function V(){s.removeEventListener("select",X),s.removeEventListener("selectstart",X),s.removeEventListener("selectend",X),s.removeEventListener("squeeze",X),s.removeEventListener("squeezestart",X),s.removeEventListener("squeezeend",X),s.removeEventListener("end",V),s.removeEventListener("inputsourceschange",fe);for(let $=0;$<T.length;$++){let ie=v[$];ie!==null&&(v[$]=null,T[$].disconnect(ie))}D=null,z=null,f.reset();for(let $ in g)delete g[$];if(e.setRenderTarget(w),p=null,d=null,h=null,s=null,b=null,ae.stop(),i.isPresenting=!1,e.setPixelRatio(S),e.setSize(_.width,_.height,!1),N!==null){let $=N.camera;$.fov=N.fov,$.zoom=N.zoom,$.updateProjectionMatrix(),N=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function($){r=$,i.isPresenting===!0&&et("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function($){a=$,i.isPresenting===!0&&et("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||o},this.setReferenceSpace=function($){l=$},this.getBaseLayer=function(){return d!==null?d:p},this.getBinding=function(){return h===null&&x&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function($){if(s=$,s!==null){if(w=e.getRenderTarget(),s.addEventListener("select",X),s.addEventListener("selectstart",X),s.addEventListener("selectend",X),s.addEventListener("squeeze",X),s.addEventListener("squeezestart",X),s.addEventListener("squeezeend",X),s.addEventListener("end",V),s.addEventListener("inputsourceschange",fe),y.xrCompatible!==!0&&await t.makeXRCompatible(),S=e.getPixelRatio(),e.getSize(_),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let Y=null,re=null,le=null;y.depth&&(le=y.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,Y=y.stencil?Ss:_s,re=y.stencil?Mr:Ni);let Ae={colorFormat:t.RGBA8,depthFormat:le,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(Ae),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),b=new oi(d.textureWidth,d.textureHeight,{format:Fi,type:li,depthTexture:new ys(d.textureWidth,d.textureHeight,re,void 0,void 0,void 0,void 0,void 0,void 0,Y),stencilBuffer:y.stencil,colorSpace:e.outputColorSpace,samples:y.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let Y={antialias:y.antialias,alpha:!0,depth:y.depth,stencil:y.stencil,framebufferScaleFactor:r};p=new XRWebGLLayer(s,t,Y),s.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),b=new oi(p.framebufferWidth,p.framebufferHeight,{format:Fi,type:li,colorSpace:e.outputColorSpace,stencilBuffer:y.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}b.isXRRenderTarget=!0,this.setFoveation(c),l=null,o=await s.requestReferenceSpace(a),ae.setContext(s),ae.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return f.getDepthTexture()};function fe($){for(let ie=0;ie<$.removed.length;ie++){let Y=$.removed[ie],re=v.indexOf(Y);re>=0&&(v[re]=null,T[re].disconnect(Y))}for(let ie=0;ie<$.added.length;ie++){let Y=$.added[ie],re=v.indexOf(Y);if(re===-1){for(let Ae=0;Ae<T.length;Ae++)if(Ae>=v.length){v.push(Y),re=Ae;break}else if(v[Ae]===null){v[Ae]=Y,re=Ae;break}if(re===-1)break}let le=T[re];le&&le.connect(Y)}}function q($,ie){ie===null?$.matrixWorld.copy($.matrix):$.matrixWorld.multiplyMatrices(ie.matrixWorld,$.matrix),$.matrixWorldInverse.copy($.matrixWorld).invert()}this.updateCamera=function($){if(s===null)return;let ie=$.near,Y=$.far;f.texture!==null&&(f.depthNear>0&&(ie=f.depthNear),f.depthFar>0&&(Y=f.depthFar)),F.near=C.near=P.near=ie,F.far=C.far=P.far=Y,(D!==F.near||z!==F.far)&&(s.updateRenderState({depthNear:F.near,depthFar:F.far}),D=F.near,z=F.far),F.layers.mask=$.layers.mask|6,P.layers.mask=F.layers.mask&-5,C.layers.mask=F.layers.mask&-3;let re=$.parent,le=F.cameras;q(F,re);for(let Ae=0;Ae<le.length;Ae++)q(le[Ae],re);F.projectionMatrix.copy(P.projectionMatrix),F.projectionMatrixInverse.copy(P.projectionMatrixInverse),N===null&&$.isPerspectiveCamera&&(N={camera:$,fov:$.fov,zoom:$.zoom}),J($,F,re)};function J($,ie,Y){Y===null?$.matrix.copy(ie.matrixWorld):($.matrix.copy(Y.matrixWorld),$.matrix.invert(),$.matrix.multiply(ie.matrixWorld)),$.matrix.decompose($.position,$.quaternion,$.scale),$.updateMatrixWorld(!0),$.projectionMatrix.copy(ie.projectionMatrix),$.projectionMatrixInverse.copy(ie.projectionMatrixInverse),$.isPerspectiveCamera&&($.fov=fo*2*Math.atan(1/$.projectionMatrix.elements[5]),$.zoom=1)}this.getCamera=function(){return F},this.getFoveation=function(){if(!(d===null&&p===null))return c},this.setFoveation=function($){c=$,d!==null&&(d.fixedFoveation=$),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=$)},this.hasDepthSensing=function(){return f.texture!==null},this.getDepthSensingMesh=function(){return f.getMesh(F)},this.getCameraTexture=function($){return g[$]};let se=null;function te($,ie){if(u=ie.getViewerPose(l||o),m=ie,u!==null){let Y=u.views;p!==null&&(e.setRenderTargetFramebuffer(b,p.framebuffer),e.setRenderTarget(b));let re=!1;Y.length!==F.cameras.length&&(F.cameras.length=0,re=!0);for(let ve=0;ve<Y.length;ve++){let ke=Y[ve],ce=null;if(p!==null)ce=p.getViewport(ke);else{let nt=h.getViewSubImage(d,ke);ce=nt.viewport,ve===0&&(e.setRenderTargetTextures(b,nt.colorTexture,nt.depthStencilTexture),e.setRenderTarget(b))}let Se=U[ve];Se===void 0&&(Se=new Wn,Se.layers.enable(ve),Se.viewport=new en,U[ve]=Se),Se.matrix.fromArray(ke.transform.matrix),Se.matrix.decompose(Se.position,Se.quaternion,Se.scale),Se.projectionMatrix.fromArray(ke.projectionMatrix),Se.projectionMatrixInverse.copy(Se.projectionMatrix).invert(),Se.viewport.set(ce.x,ce.y,ce.width,ce.height),ve===0&&(F.matrix.copy(Se.matrix),F.matrix.decompose(F.position,F.quaternion,F.scale)),re===!0&&F.cameras.push(Se)}let le=s.enabledFeatures;if(le&&le.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){h=i.getBinding();let ve=h.getDepthInformation(Y[0]);ve&&ve.isValid&&ve.texture&&f.init(ve,s.renderState)}if(le&&le.includes("camera-access")&&x){e.state.unbindTexture(),h=i.getBinding();for(let ve=0;ve<Y.length;ve++){let ke=Y[ve].camera;if(ke){let ce=g[ke];ce||(ce=new Ta,g[ke]=ce);let Se=h.getCameraImage(ke);ce.sourceTexture=Se}}}}for(let Y=0;Y<T.length;Y++){let re=v[Y],le=T[Y];re!==null&&le!==void 0&&le.update(re,ie,l||o)}se&&se($,ie),ie.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ie}),m=null}let ae=new Eg;ae.setAnimationLoop(te),this.setAnimationLoop=function($){se=$},this.dispose=function(){}}},tE=new Jt,Og=new ut;Og.set(-1,0,0,0,1,0,0,0,1);function nE(n,e){function t(f,g){f.matrixAutoUpdate===!0&&f.updateMatrix(),g.value.copy(f.matrix)}function i(f,g){g.color.getRGB(f.fogColor.value,bd(n)),g.isFog?(f.fogNear.value=g.near,f.fogFar.value=g.far):g.isFogExp2&&(f.fogDensity.value=g.density)}function s(f,g,y,w,b){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?r(f,g):g.isMeshLambertMaterial?(r(f,g),g.envMap&&(f.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(r(f,g),h(f,g)):g.isMeshPhongMaterial?(r(f,g),u(f,g),g.envMap&&(f.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(r(f,g),d(f,g),g.isMeshPhysicalMaterial&&p(f,g,b)):g.isMeshMatcapMaterial?(r(f,g),m(f,g)):g.isMeshDepthMaterial?r(f,g):g.isMeshDistanceMaterial?(r(f,g),x(f,g)):g.isMeshNormalMaterial?r(f,g):g.isLineBasicMaterial?(o(f,g),g.isLineDashedMaterial&&a(f,g)):g.isPointsMaterial?c(f,g,y,w):g.isSpriteMaterial?l(f,g):g.isShadowMaterial?(f.color.value.copy(g.color),f.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function r(f,g){f.opacity.value=g.opacity,g.color&&f.diffuse.value.copy(g.color),g.emissive&&f.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(f.map.value=g.map,t(g.map,f.mapTransform)),g.alphaMap&&(f.alphaMap.value=g.alphaMap,t(g.alphaMap,f.alphaMapTransform)),g.bumpMap&&(f.bumpMap.value=g.bumpMap,t(g.bumpMap,f.bumpMapTransform),f.bumpScale.value=g.bumpScale,g.side===$n&&(f.bumpScale.value*=-1)),g.normalMap&&(f.normalMap.value=g.normalMap,t(g.normalMap,f.normalMapTransform),f.normalScale.value.copy(g.normalScale),g.side===$n&&f.normalScale.value.negate()),g.displacementMap&&(f.displacementMap.value=g.displacementMap,t(g.displacementMap,f.displacementMapTransform),f.displacementScale.value=g.displacementScale,f.displacementBias.value=g.displacementBias),g.emissiveMap&&(f.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,f.emissiveMapTransform)),g.specularMap&&(f.specularMap.value=g.specularMap,t(g.specularMap,f.specularMapTransform)),g.alphaTest>0&&(f.alphaTest.value=g.alphaTest);let y=e.get(g),w=y.envMap,b=y.envMapRotation;w&&(f.envMap.value=w,f.envMapRotation.value.setFromMatrix4(tE.makeRotationFromEuler(b)).transpose(),w.isCubeTexture&&w.isRenderTargetTexture===!1&&f.envMapRotation.value.premultiply(Og),f.reflectivity.value=g.reflectivity,f.ior.value=g.ior,f.refractionRatio.value=g.refractionRatio),g.lightMap&&(f.lightMap.value=g.lightMap,f.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,f.lightMapTransform)),g.aoMap&&(f.aoMap.value=g.aoMap,f.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,f.aoMapTransform))}function o(f,g){f.diffuse.value.copy(g.color),f.opacity.value=g.opacity,g.map&&(f.map.value=g.map,t(g.map,f.mapTransform))}function a(f,g){f.dashSize.value=g.dashSize,f.totalSize.value=g.dashSize+g.gapSize,f.scale.value=g.scale}function c(f,g,y,w){f.diffuse.value.copy(g.color),f.opacity.value=g.opacity,f.size.value=g.size*y,f.scale.value=w*.5,g.map&&(f.map.value=g.map,t(g.map,f.uvTransform)),g.alphaMap&&(f.alphaMap.value=g.alphaMap,t(g.alphaMap,f.alphaMapTransform)),g.alphaTest>0&&(f.alphaTest.value=g.alphaTest)}function l(f,g){f.diffuse.value.copy(g.color),f.opacity.value=g.opacity,f.rotation.value=g.rotation,g.map&&(f.map.value=g.map,t(g.map,f.mapTransform)),g.alphaMap&&(f.alphaMap.value=g.alphaMap,t(g.alphaMap,f.alphaMapTransform)),g.alphaTest>0&&(f.alphaTest.value=g.alphaTest)}function u(f,g){f.specular.value.copy(g.specular),f.shininess.value=Math.max(g.shininess,1e-4)}function h(f,g){g.gradientMap&&(f.gradientMap.value=g.gradientMap)}function d(f,g){f.metalness.value=g.metalness,g.metalnessMap&&(f.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,f.metalnessMapTransform)),f.roughness.value=g.roughness,g.roughnessMap&&(f.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,f.roughnessMapTransform)),g.envMap&&(f.envMapIntensity.value=g.envMapIntensity)}function p(f,g,y){f.ior.value=g.ior,g.diffuseRoughness>0&&(f.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(f.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,f.diffuseRoughnessMapTransform))),g.sheen>0&&(f.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),f.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(f.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,f.sheenColorMapTransform)),g.sheenRoughnessMap&&(f.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,f.sheenRoughnessMapTransform))),g.clearcoat>0&&(f.clearcoat.value=g.clearcoat,f.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(f.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,f.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(f.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,f.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(f.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,f.clearcoatNormalMapTransform),f.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===$n&&f.clearcoatNormalScale.value.negate())),g.dispersion>0&&(f.dispersion.value=g.dispersion),g.retroreflectivity>0&&(f.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(f.iridescence.value=g.iridescence,f.iridescenceIOR.value=g.iridescenceIOR,f.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,f.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(f.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,f.iridescenceMapTransform)),g.iridescenceThicknessMap&&(f.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,f.iridescenceThicknessMapTransform))),g.transmission>0&&(f.transmission.value=g.transmission,f.transmissionSamplerMap.value=y.texture,f.transmissionSamplerSize.value.set(y.width,y.height),g.transmissionMap&&(f.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,f.transmissionMapTransform)),f.thickness.value=g.thickness,g.thicknessMap&&(f.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,f.thicknessMapTransform)),f.attenuationDistance.value=g.attenuationDistance,f.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(f.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(f.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,f.anisotropyMapTransform))),f.specularIntensity.value=g.specularIntensity,f.specularColor.value.copy(g.specularColor),g.specularColorMap&&(f.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,f.specularColorMapTransform)),g.specularIntensityMap&&(f.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,f.specularIntensityMapTransform))}function m(f,g){g.matcap&&(f.matcap.value=g.matcap)}function x(f,g){let y=e.get(g).light;f.referencePosition.value.setFromMatrixPosition(y.matrixWorld),f.nearDistance.value=y.shadow.camera.near,f.farDistance.value=y.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function iE(n,e,t,i){let s={},r={};function o(y,w){let b=w.program;i.uniformBlockBinding(y,b,s[y.id])}function a(y,w){let b=s[y.id];b===void 0&&(m(y),b=c(y),s[y.id]=b,y.addEventListener("dispose",f));let T=w.program;i.updateUBOMapping(y,T);let v=e.render.frame;r[y.id]!==v&&(l(y),r[y.id]=v)}function c(y){let w=n.createBuffer(),b=y.__size,T=y.usage;return n.bindBuffer(n.UNIFORM_BUFFER,w),n.bufferData(n.UNIFORM_BUFFER,b,T),n.bindBuffer(n.UNIFORM_BUFFER,null),w}function l(y){let w=s[y.id],b=y.uniforms,T=y.__cache;n.bindBuffer(n.UNIFORM_BUFFER,w);for(let v=0,_=b.length;v<_;v++){let S=b[v];if(Array.isArray(S))for(let N=0,P=S.length;N<P;N++)u(S[N],v,N,T);else u(S,v,0,T)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(y,w,b,T){if(d(y,w,b,T)===!0){let v=y.__offset,_=y.value;if(Array.isArray(_)){let S=0;for(let N=0;N<_.length;N++){let P=_[N],C=x(P,!0);h(P,y.__data,S),S+=C.storage/Float32Array.BYTES_PER_ELEMENT}}else h(_,y.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,v,y.__data)}}function h(y,w,b){typeof y=="number"||typeof y=="boolean"?w[b]=y:y.isMatrix3?(w[b]=y.elements[0],w[b+1]=y.elements[1],w[b+2]=y.elements[2],w[b+3]=0,w[b+4]=y.elements[3],w[b+5]=y.elements[4],w[b+6]=y.elements[5],w[b+7]=0,w[b+8]=y.elements[6],w[b+9]=y.elements[7],w[b+10]=y.elements[8],w[b+11]=0):ArrayBuffer.isView(y)?w.set(y.subarray(0,w.length-b),b):y.toArray(w,b)}function d(y,w,b,T){let v=y.value,_=w+"_"+b;if(Array.isArray(v)){T[_]===void 0&&(T[_]=[]);let S=T[_],N=!1;for(let P=0;P<v.length;P++)p(v[P],S,P)===!0&&(N=!0);return N}return p(v,T,_)}function p(y,w,b){if(w[b]===void 0)return typeof y=="number"||typeof y=="boolean"?w[b]=y:ArrayBuffer.isView(y)?w[b]=y.slice():w[b]=y.clone(),!0;{let T=w[b];if(typeof y=="number"||typeof y=="boolean"){if(T!==y)return w[b]=y,!0}else{if(ArrayBuffer.isView(y))return!0;if(T.equals(y)===!1)return T.copy(y),!0}}return!1}function m(y){let w=y.uniforms,b=0,T=16;for(let _=0,S=w.length;_<S;_++){let N=Array.isArray(w[_])?w[_]:[w[_]];for(let P=0,C=N.length;P<C;P++){let U=N[P],F=Array.isArray(U.value)?U.value:[U.value],D=Array.isArray(w[_])||Array.isArray(U.value),z=b;for(let V=0,fe=F.length;V<fe;V++){let q=F[V],J=x(q,D),se=b%T,te=se%J.boundary,ae=se+te;b+=te,ae!==0&&T-ae<J.storage&&(b+=T-ae),V===0&&(z=b),b+=J.storage}let X=U.type==="int"?Int32Array:U.type==="uint"?Uint32Array:Float32Array;U.__data=new X((b-z)/Float32Array.BYTES_PER_ELEMENT),U.__offset=z}}let v=b%T;return v>0&&(b+=T-v),y.__size=b,y.__cache={},this}function x(y,w){let b={boundary:0,storage:0};return typeof y=="number"||typeof y=="boolean"?(b.boundary=4,b.storage=4):y.isVector2?(b.boundary=8,b.storage=8):y.isVector3||y.isColor?(b.boundary=16,b.storage=12):y.isVector4?(b.boundary=16,b.storage=16):y.isMatrix3?(b.boundary=16,b.storage=48):y.isMatrix4?(b.boundary=16,b.storage=64):y.isTexture?et("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(y)?(b.boundary=16,b.storage=y.byteLength):et("WebGLRenderer: Unsupported uniform value type.",y),w===!0&&(b.boundary=16,b.storage=Math.ceil(b.storage/16)*16),b}function f(y){let w=y.target;w.removeEventListener("dispose",f),n.deleteBuffer(s[w.id]),delete s[w.id],delete r[w.id]}function g(){for(let y in s)n.deleteBuffer(s[y]);s={},r={}}return{bind:o,update:a,dispose:g}}var sE=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),es=null;function rE(){return es===null&&(es=new uc(sE,16,16,Qs,Ui),es.name="DFG_LUT",es.minFilter=Xn,es.magFilter=Xn,es.wrapS=Ji,es.wrapT=Ji,es.generateMipmaps=!1,es.needsUpdate=!0),es}var gu=class{constructor(e={}){let{canvas:t=Ym(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:p=li}=e;this.isWebGLRenderer=!0;let m;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=i.getContextAttributes().alpha}else m=o;let x=p,f=new Set([Uc,Oc,Nc]),g=new Set([li,Ni,wo,Mr,Lc,Dc]),y=new Uint32Array(4),w=new Int32Array(4),b={textures:[],min:[],max:[],resolution:[]},T=null,v=null,_=[],S=[],N=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Qi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,C=!1,U=null,F=null,D=null,z=null;this._outputColorSpace=ni;let X=0,V=0,fe=null,q=-1,J=null,se=new en,te=new en,ae=null,$=new Et(0),ie=0,Y=t.width,re=t.height,le=1,Ae=null,Z=null,ve=new en(0,0,Y,re),ke=new en(0,0,Y,re),ce=!1,Se=new vr,nt=new hc,qe=!1,dt=!1,it=new Jt,Ot=new Q,ot=new en,Tt={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Bt=!1;function tn(){return fe===null?le:1}let k=i;function Ne(R,G){return t.getContext(R,G)}let Qe,ft,Ce,Vt,Ye,je,I,E,K,_e,me,we,Ee,ue,de,be,B,pe,he,Pe,Me,Re,Ze;try{let R={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",We,!1),t.addEventListener("webglcontextrestored",rt,!1),t.addEventListener("webglcontextcreationerror",De,!1),k===null){let G="webgl2";if(k=Ne(G,R),k===null)throw Ne(G)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}st()}catch(R){throw t.removeEventListener("webglcontextlost",We,!1),t.removeEventListener("webglcontextrestored",rt,!1),t.removeEventListener("webglcontextcreationerror",De,!1),lt("WebGLRenderer: "+R.message),R}function st(){Qe=new gw(k),Qe.init(),Me=new j1(k,Qe),ft=new rw(k,Qe,e,Me),Ce=new K1(k,Qe),ft.reversedDepthBuffer&&d&&Ce.buffers.depth.setReversed(!0),F=k.createFramebuffer(),D=k.createFramebuffer(),z=k.createFramebuffer(),Vt=new vw(k),Ye=new U1,je=new J1(k,Qe,Ce,Ye,ft,Me,Vt),I=new mw(P),E=new bb(k),Re=new iw(k,E),K=new xw(k,E,Vt,Re),_e=new bw(k,K,E,Re,Vt),pe=new yw(k,ft,je),de=new ow(Ye),me=new O1(P,I,Qe,ft,Re,de),we=new nE(P,Ye),Ee=new k1,ue=new W1(Qe),B=new nw(P,I,Ce,_e,m,c),be=new Z1(P,_e,ft),Ze=new iE(k,Vt,ft,Ce),he=new sw(k,Qe,Vt),Pe=new _w(k,Qe,Vt),Vt.programs=me.programs,P.capabilities=ft,P.extensions=Qe,P.properties=Ye,P.renderLists=Ee,P.shadowMap=be,P.state=Ce,P.info=Vt}x!==li&&(N=new Mw(x,t.width,t.height,a,s,r));let xe=new Nd(P,k);this.xr=xe,this.getContext=function(){return k},this.getContextAttributes=function(){return k.getContextAttributes()},this.forceContextLoss=function(){let R=Qe.get("WEBGL_lose_context");R&&R.loseContext()},this.forceContextRestore=function(){let R=Qe.get("WEBGL_lose_context");R&&R.restoreContext()},this.getPixelRatio=function(){return le},this.setPixelRatio=function(R){R!==void 0&&(le=R,this.setSize(Y,re,!1))},this.getSize=function(R){return R.set(Y,re)},this.setSize=function(R,G,oe=!0){if(xe.isPresenting){et("WebGLRenderer: Can't change size while VR device is presenting.");return}Y=R,re=G,t.width=Math.floor(R*le),t.height=Math.floor(G*le),oe===!0&&(t.style.width=R+"px",t.style.height=G+"px"),N!==null&&N.setSize(t.width,t.height),this.setViewport(0,0,R,G)},this.getDrawingBufferSize=function(R){return R.set(Y*le,re*le).floor()},this.setDrawingBufferSize=function(R,G,oe){Y=R,re=G,le=oe,t.width=Math.floor(R*oe),t.height=Math.floor(G*oe),this.setViewport(0,0,R,G)},this.setEffects=function(R){if(x===li){lt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(R){for(let G=0;G<R.length;G++)if(R[G].isOutputPass===!0){et("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}N.setEffects(R||[])},this.getCurrentViewport=function(R){return R.copy(se)},this.getViewport=function(R){return R.copy(ve)},this.setViewport=function(R,G,oe,j){R.isVector4?ve.set(R.x,R.y,R.z,R.w):ve.set(R,G,oe,j),Ce.viewport(se.copy(ve).multiplyScalar(tn()).round())},this.getScissor=function(R){return R.copy(ke)},this.setScissor=function(R,G,oe,j){R.isVector4?ke.set(R.x,R.y,R.z,R.w):ke.set(R,G,oe,j),Ce.scissor(te.copy(ke).multiplyScalar(tn()).round())},this.getScissorTest=function(){return ce},this.setScissorTest=function(R){Ce.setScissorTest(ce=R)},this.setOpaqueSort=function(R){Ae=R},this.setTransparentSort=function(R){Z=R},this.getClearColor=function(R){return R.copy(B.getClearColor())},this.setClearColor=function(){B.setClearColor(...arguments)},this.getClearAlpha=function(){return B.getClearAlpha()},this.setClearAlpha=function(){B.setClearAlpha(...arguments)},this.clear=function(R=!0,G=!0,oe=!0){let j=0;if(R){let ee=!1;if(fe!==null){let Ie=fe.texture.format;ee=f.has(Ie)}if(ee){let Ie=fe.texture.type,Oe=g.has(Ie),Le=B.getClearColor(),Ue=B.getClearAlpha(),$e=Le.r,at=Le.g,xt=Le.b;Oe?(y[0]=$e,y[1]=at,y[2]=xt,y[3]=Ue,k.clearBufferuiv(k.COLOR,0,y)):(w[0]=$e,w[1]=at,w[2]=xt,w[3]=Ue,k.clearBufferiv(k.COLOR,0,w))}else j|=k.COLOR_BUFFER_BIT}G&&(j|=k.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),oe&&(j|=k.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),j!==0&&k.clear(j)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(R){R.setRenderer(this),U=R},this.dispose=function(){t.removeEventListener("webglcontextlost",We,!1),t.removeEventListener("webglcontextrestored",rt,!1),t.removeEventListener("webglcontextcreationerror",De,!1),B.dispose(),Ee.dispose(),ue.dispose(),je.dispose(),Ye.dispose(),I.dispose(),_e.dispose(),K.dispose(),Re.dispose(),Ze.dispose(),me.dispose(),xe.dispose(),xe.removeEventListener("sessionstart",cl),xe.removeEventListener("sessionend",Vi),ss.stop()};function We(R){R.preventDefault(),gd("WebGLRenderer: Context Lost."),C=!0}function rt(){gd("WebGLRenderer: Context Restored."),C=!1;let R=Vt.autoReset,G=be.enabled,oe=be.autoUpdate,j=be.needsUpdate,ee=be.type;st(),Vt.autoReset=R,be.enabled=G,be.autoUpdate=oe,be.needsUpdate=j,be.type=ee}function De(R){lt("WebGLRenderer: A WebGL context could not be created. Reason: ",R.statusMessage)}function pt(R){let G=R.target;G.removeEventListener("dispose",pt),Wt(G)}function Wt(R){Bn(R),Ye.remove(R)}function Bn(R){let G=Ye.get(R).programs;G!==void 0&&(G.forEach(function(oe){me.releaseProgram(oe)}),R.isShaderMaterial&&me.releaseShaderCache(R))}this.renderBufferDirect=function(R,G,oe,j,ee,Ie){G===null&&(G=Tt);let Oe=ee.isMesh&&ee.matrixWorld.determinantAffine()<0,Le=$o(R,G,oe,j,ee);Ce.setMaterial(j,Oe);let Ue=oe.index,$e=1;if(j.wireframe===!0){if(Ue=K.getWireframeAttribute(oe),Ue===void 0)return;$e=2}let at=oe.drawRange,xt=oe.attributes.position,Xe=at.start*$e,_t=(at.start+at.count)*$e;Ie!==null&&(Xe=Math.max(Xe,Ie.start*$e),_t=Math.min(_t,(Ie.start+Ie.count)*$e)),Ue!==null?(Xe=Math.max(Xe,0),_t=Math.min(_t,Ue.count)):xt!=null&&(Xe=Math.max(Xe,0),_t=Math.min(_t,xt.count));let jt=_t-Xe;if(jt<0||jt===1/0)return;Re.setup(ee,j,Le,oe,Ue);let Ut,Ft=he;if(Ue!==null&&(Ut=E.get(Ue),Ft=Pe,Ft.setIndex(Ut)),ee.isMesh)j.wireframe===!0?(Ce.setLineWidth(j.wireframeLinewidth*tn()),Ft.setMode(k.LINES)):Ft.setMode(k.TRIANGLES);else if(ee.isLine){let _n=j.linewidth;_n===void 0&&(_n=1),Ce.setLineWidth(_n*tn()),ee.isLineSegments?Ft.setMode(k.LINES):ee.isLineLoop?Ft.setMode(k.LINE_LOOP):Ft.setMode(k.LINE_STRIP)}else ee.isPoints?Ft.setMode(k.POINTS):ee.isSprite&&Ft.setMode(k.TRIANGLES);if(ee.isBatchedMesh)if(Qe.get("WEBGL_multi_draw"))Ft.renderMultiDraw(ee._multiDrawStarts,ee._multiDrawCounts,ee._multiDrawCount);else{let _n=ee._multiDrawStarts,Ge=ee._multiDrawCounts,hn=ee._multiDrawCount,bt=Ue?E.get(Ue).bytesPerElement:1,os=Ye.get(j).currentProgram.getUniforms();for(let dn=0;dn<hn;dn++)os.setValue(k,"_gl_DrawID",dn),Ft.render(_n[dn]/bt,Ge[dn])}else if(ee.isInstancedMesh)Ft.renderInstances(Xe,jt,ee.count);else if(oe.isInstancedBufferGeometry){let _n=oe._maxInstanceCount!==void 0?oe._maxInstanceCount:1/0,Ge=Math.min(oe.instanceCount,_n);Ft.renderInstances(Xe,jt,Ge)}else Ft.render(Xe,jt)};function Ho(R,G,oe,j){U!==null&&R.isNodeMaterial&&U.setObject(j,R),qe===!0&&de.setState(R,oe,!1),R.transparent===!0&&R.side===bi&&R.forceSinglePass===!1?(R.side=$n,R.needsUpdate=!0,Gi(R,G,j),R.side=js,R.needsUpdate=!0,Gi(R,G,j),R.side=bi):Gi(R,G,j)}this.compile=function(R,G,oe=null){oe===null&&(oe=R),U!==null&&U.renderStart(R,G,oe),v=ue.get(oe),v.init(G),S.push(v),oe.traverseVisible(function(ee){ee.isLight&&ee.layers.test(G.layers)&&(v.pushLight(ee),ee.castShadow&&v.pushShadow(ee))}),R!==oe&&R.traverseVisible(function(ee){ee.isLight&&ee.layers.test(G.layers)&&(v.pushLight(ee),ee.castShadow&&v.pushShadow(ee))}),v.setupLights(),U!==null&&U.updateLights(v.state.lightsArray),dt=this.localClippingEnabled,qe=de.init(this.clippingPlanes,dt),qe===!0&&de.setGlobalState(this.clippingPlanes,G),U!==null&&be.render(v.state.shadowsArray,oe,G);let j=new Set;return R.traverse(function(ee){if(!(ee.isMesh||ee.isPoints||ee.isLine||ee.isSprite))return;let Ie=ee.material;if(Ie)if(Array.isArray(Ie))for(let Oe=0;Oe<Ie.length;Oe++){let Le=Ie[Oe];Ho(Le,oe,G,ee),j.add(Le)}else Ho(Ie,oe,G,ee),j.add(Ie)}),v=S.pop(),U!==null&&U.renderEnd(),j},this.compileAsync=function(R,G,oe=null){let j=this.compile(R,G,oe);return new Promise(ee=>{function Ie(){if(j.forEach(function(Oe){let Ue=Ye.get(Oe).currentProgram;(Ue===void 0||Ue.isReady())&&j.delete(Oe)}),j.size===0){ee(R);return}setTimeout(Ie,10)}Qe.get("KHR_parallel_shader_compile")!==null?Ie():setTimeout(Ie,10)})};let Nr=null;function ju(R){Nr&&Nr(R)}function cl(){ss.stop()}function Vi(){ss.start()}let ss=new Eg;ss.setAnimationLoop(ju),typeof self<"u"&&ss.setContext(self),this.setAnimationLoop=function(R){Nr=R,xe.setAnimationLoop(R),R===null?ss.stop():ss.start()},xe.addEventListener("sessionstart",cl),xe.addEventListener("sessionend",Vi),this.render=function(R,G){if(G!==void 0&&G.isCamera!==!0){lt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(C===!0)return;U!==null&&U.renderStart(R,G);let oe=xe.enabled===!0&&xe.isPresenting===!0,j=N!==null&&(fe===null||oe)&&N.begin(P,fe);if(R.matrixWorldAutoUpdate===!0&&R.updateMatrixWorld(),G.parent===null&&G.matrixWorldAutoUpdate===!0&&G.updateMatrixWorld(),xe.enabled===!0&&xe.isPresenting===!0&&(N===null||N.isCompositing()===!1)&&(xe.cameraAutoUpdate===!0&&xe.updateCamera(G),G=xe.getCamera()),R.isScene===!0&&R.onBeforeRender(P,R,G,fe),v=ue.get(R,S.length),v.init(G),v.state.textureUnits=je.getTextureUnits(),S.push(v),it.multiplyMatrices(G.projectionMatrix,G.matrixWorldInverse),G.isArrayCamera?nt.setFromArrayCamera(G):Se.setFromProjectionMatrix(it,xi,G.reversedDepth),dt=this.localClippingEnabled,qe=de.init(this.clippingPlanes,dt),T=Ee.get(R,_.length),T.init(),_.push(T),this.info.render.frame++,xe.enabled===!0&&xe.isPresenting===!0){let Oe=P.xr.getDepthSensingMesh();Oe!==null&&rs(Oe,G,-1/0,P.sortObjects)}rs(R,G,0,P.sortObjects),T.finish(),U!==null&&U.updateLights(v.state.lightsArray),P.sortObjects===!0&&T.sort(Ae,Z),Bt=xe.enabled===!1||xe.isPresenting===!1||xe.hasDepthSensing()===!1,Bt&&B.addToRenderList(T,R),this.info.autoReset===!0&&this.info.reset(),qe===!0&&de.beginShadows();let ee=v.state.shadowsArray;if(be.render(ee,R,G),qe===!0&&de.endShadows(),(j&&N.hasRenderPass())===!1){let Oe=T.opaque,Le=T.transmissive;if(v.setupLights(),G.isArrayCamera){let Ue=G.cameras;if(Le.length>0)for(let $e=0,at=Ue.length;$e<at;$e++){let xt=Ue[$e];wi(Oe,Le,R,xt)}Bt&&B.render(R);for(let $e=0,at=Ue.length;$e<at;$e++){let xt=Ue[$e];Wo(T,R,xt,xt.viewport)}}else Le.length>0&&wi(Oe,Le,R,G),Bt&&B.render(R),Wo(T,R,G)}fe!==null&&V===0&&(je.updateMultisampleRenderTarget(fe),je.updateRenderTargetMipmap(fe)),j&&N.end(P),R.isScene===!0&&R.onAfterRender(P,R,G),Re.resetDefaultState(),q=-1,J=null,S.pop(),S.length>0?(v=S[S.length-1],je.setTextureUnits(v.state.textureUnits),qe===!0&&de.setGlobalState(P.clippingPlanes,v.state.camera)):v=null,_.pop(),_.length>0?T=_[_.length-1]:T=null,U!==null&&U.renderEnd()};function rs(R,G,oe,j){if(R.visible===!1)return;if(R.layers.test(G.layers)){if(R.isGroup)oe=R.renderOrder;else if(R.isLOD)R.autoUpdate===!0&&R.update(G);else if(R.isLight)v.pushLight(R),R.castShadow&&v.pushShadow(R);else if(R.isSprite){let Oe=G.isArrayCamera?nt:Se;if(!R.frustumCulled||R.intersectsFrustum(Oe)){j&&ot.setFromMatrixPosition(R.matrixWorld).applyMatrix4(it);let Le=_e.update(R),Ue=R.material;Ue.visible&&T.push(R,Le,Ue,oe,ot.z,null,G)}}else if(R.isMesh||R.isLine||R.isPoints){let Oe=G.isArrayCamera?nt:Se;if(!R.frustumCulled||R.intersectsFrustum(Oe)){let Le=_e.update(R),Ue=R.material;if(j&&(R.boundingSphere!==void 0?(R.boundingSphere===null&&R.computeBoundingSphere(),ot.copy(R.boundingSphere.center)):(Le.boundingSphere===null&&Le.computeBoundingSphere(),ot.copy(Le.boundingSphere.center)),ot.applyMatrix4(R.matrixWorld).applyMatrix4(it)),Array.isArray(Ue)){let $e=Le.groups;for(let at=0,xt=$e.length;at<xt;at++){let Xe=$e[at],_t=Ue[Xe.materialIndex];_t&&_t.visible&&T.push(R,Le,_t,oe,ot.z,Xe,G)}}else Ue.visible&&T.push(R,Le,Ue,oe,ot.z,null,G)}}}let Ie=R.children;for(let Oe=0,Le=Ie.length;Oe<Le;Oe++)rs(Ie[Oe],G,oe,j)}function Wo(R,G,oe,j){let{opaque:ee,transmissive:Ie,transparent:Oe}=R;v.setupLightsView(oe),qe===!0&&de.setGlobalState(P.clippingPlanes,oe),j&&Ce.viewport(se.copy(j)),ee.length>0&&nn(ee,G,oe),Ie.length>0&&nn(Ie,G,oe),Oe.length>0&&nn(Oe,G,oe),Ce.buffers.depth.setTest(!0),Ce.buffers.depth.setMask(!0),Ce.buffers.color.setMask(!0),Ce.setPolygonOffset(!1)}function wi(R,G,oe,j){if((oe.isScene===!0?oe.overrideMaterial:null)!==null)return;if(v.state.transmissionRenderTarget[j.id]===void 0){let Xe=Qe.has("EXT_color_buffer_half_float")||Qe.has("EXT_color_buffer_float");v.state.transmissionRenderTarget[j.id]=new oi(1,1,{generateMipmaps:!0,type:Xe?Ui:li,minFilter:bs,samples:Math.max(4,ft.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:St.workingColorSpace})}let Ie=v.state.transmissionRenderTarget[j.id],Oe=j.viewport||se;Ie.setSize(Oe.z*P.transmissionResolutionScale,Oe.w*P.transmissionResolutionScale);let Le=P.getRenderTarget(),Ue=P.getActiveCubeFace(),$e=P.getActiveMipmapLevel();P.setRenderTarget(Ie),P.getClearColor($),ie=P.getClearAlpha(),ie<1&&P.setClearColor(16777215,.5),P.clear(),Bt&&B.render(oe);let at=P.toneMapping;P.toneMapping=Qi;let xt=j.viewport;if(j.viewport!==void 0&&(j.viewport=void 0),v.setupLightsView(j),qe===!0&&de.setGlobalState(P.clippingPlanes,j),nn(R,oe,j),je.updateMultisampleRenderTarget(Ie),je.updateRenderTargetMipmap(Ie),Qe.has("WEBGL_multisampled_render_to_texture")===!1){let Xe=!1;for(let _t=0,jt=G.length;_t<jt;_t++){let Ut=G[_t],{object:Ft,geometry:_n,material:Ge,group:hn}=Ut;if(Ge.side===bi&&Ft.layers.test(j.layers)){let bt=Ge.side;Ge.side=$n,Ge.needsUpdate=!0,an(Ft,oe,j,_n,Ge,hn),Ge.side=bt,Ge.needsUpdate=!0,Xe=!0}}Xe===!0&&(je.updateMultisampleRenderTarget(Ie),je.updateRenderTargetMipmap(Ie))}P.setRenderTarget(Le,Ue,$e),P.setClearColor($,ie),xt!==void 0&&(j.viewport=xt),P.toneMapping=at}function nn(R,G,oe){let j=G.isScene===!0?G.overrideMaterial:null;for(let ee=0,Ie=R.length;ee<Ie;ee++){let Oe=R[ee],{object:Le,geometry:Ue,group:$e}=Oe,at=Oe.material;at.allowOverride===!0&&j!==null&&(at=j),Le.layers.test(oe.layers)&&an(Le,G,oe,Ue,at,$e)}}function an(R,G,oe,j,ee,Ie){U!==null&&ee.isNodeMaterial&&U.setObject(R,ee),R.onBeforeRender(P,G,oe,j,ee,Ie),R.modelViewMatrix.multiplyMatrices(oe.matrixWorldInverse,R.matrixWorld),R.normalMatrix.getNormalMatrix(R.modelViewMatrix),ee.onBeforeRender(P,G,oe,j,R,Ie),ee.transparent===!0&&ee.side===bi&&ee.forceSinglePass===!1?(ee.side=$n,ee.needsUpdate=!0,P.renderBufferDirect(oe,G,j,ee,R,Ie),ee.side=js,ee.needsUpdate=!0,P.renderBufferDirect(oe,G,j,ee,R,Ie),ee.side=bi):P.renderBufferDirect(oe,G,j,ee,R,Ie),R.onAfterRender(P,G,oe,j,ee,Ie)}function ln(R){let G=0;for(let oe of R)oe.texture!==null&&G++;return G}function Gi(R,G,oe){G.isScene!==!0&&(G=Tt);let j=Ye.get(R),ee=v.state.lights,Ie=v.state.shadowsArray,Oe=ee.state.version,Le=me.getParameters(R,ee.state,Ie,G,oe,v.state.lightProbeGridArray),Ue=me.getProgramCacheKey(Le),$e=j.programs;j.environment=R.isMeshStandardMaterial||R.isMeshLambertMaterial||R.isMeshPhongMaterial?G.environment:null,j.fog=G.fog;let at=R.isMeshStandardMaterial||R.isMeshLambertMaterial&&!R.envMap||R.isMeshPhongMaterial&&!R.envMap;j.envMap=I.get(R.envMap||j.environment,at),j.envMapRotation=j.environment!==null&&R.envMap===null?G.environmentRotation:R.envMapRotation,$e===void 0&&(R.addEventListener("dispose",pt),$e=new Map,j.programs=$e,j.programVariants=new Map);let xt=$e.get(Ue);if(xt!==void 0){if(j.currentProgram===xt&&j.lightsStateVersion===Oe)return Xo(R,Le),xt}else Le.uniforms=me.getUniforms(R),U!==null&&R.isNodeMaterial&&U.build(R,oe,Le),R.onBeforeCompile(Le,P),xt=me.acquireProgram(Le,Ue),$e.set(Ue,xt),j.uniforms=Le.uniforms;let Xe=j.uniforms;return(!R.isShaderMaterial&&!R.isRawShaderMaterial||R.clipping===!0)&&(Xe.clippingPlanes=de.uniform),Xo(R,Le),j.needsLights=Rs(R),j.lightsStateVersion=Oe,j.needsLights&&(Xe.ambientLightColor.value=ee.state.ambient,Xe.lightProbe.value=ee.state.probe,Xe.sunLights.value=ee.state.sun,Xe.sunLightShadows.value=ee.state.sunShadow,Xe.directionalLights.value=ee.state.directional,Xe.directionalLightShadows.value=ee.state.directionalShadow,Xe.spotLights.value=ee.state.spot,Xe.spotLightShadows.value=ee.state.spotShadow,Xe.rectAreaLights.value=ee.state.rectArea,Xe.ltc_1.value=ee.state.rectAreaLTC1,Xe.ltc_2.value=ee.state.rectAreaLTC2,Xe.pointLights.value=ee.state.point,Xe.pointLightShadows.value=ee.state.pointShadow,Xe.hemisphereLights.value=ee.state.hemi,Xe.sunShadowMatrix.value=ee.state.sunShadowMatrix,Xe.sunShadowCascade.value=ee.state.sunShadowCascade,Xe.directionalShadowMatrix.value=ee.state.directionalShadowMatrix,Xe.spotLightMatrix.value=ee.state.spotLightMatrix,Xe.spotLightMap.value=ee.state.spotLightMap,Xe.pointShadowMatrix.value=ee.state.pointShadowMatrix),j.numLightProbeGrids=ln(v.state.lightProbeGridArray),j.currentProgram=xt,j.uniformsList=null,xt}function Kn(R,G,oe,j,ee){let Ie=Ye.get(R),Oe=Ie.currentProgram.id+","+j+","+ee,Le=Ie.programVariants.get(Oe);return Le===void 0?(Le=Gi(R,G,oe),Ie.programVariants.set(Oe,Le)):(Ie.currentProgram=Le,Ie.uniformsList=null,Ie.outputColorSpace=j,Ie.toneMapping=ee),Le}function As(R){if(R.uniformsList===null){let G=R.currentProgram.getUniforms();R.uniformsList=To.seqWithValue(G.seq,R.uniforms)}return R.uniformsList}function Xo(R,G){let oe=Ye.get(R);oe.outputColorSpace=G.outputColorSpace,oe.batching=G.batching,oe.batchingColor=G.batchingColor,oe.instancing=G.instancing,oe.instancingColor=G.instancingColor,oe.instancingMorph=G.instancingMorph,oe.skinning=G.skinning,oe.morphTargets=G.morphTargets,oe.morphNormals=G.morphNormals,oe.morphColors=G.morphColors,oe.morphTargetsCount=G.morphTargetsCount,oe.numClippingPlanes=G.numClippingPlanes,oe.numIntersection=G.numClipIntersection,oe.vertexAlphas=G.vertexAlphas,oe.vertexTangents=G.vertexTangents,oe.toneMapping=G.toneMapping}function $o(R,G,oe,j,ee){G.isScene!==!0&&(G=Tt),je.resetTextureUnits();let Ie=G.fog,Oe=j.isMeshStandardMaterial||j.isMeshLambertMaterial||j.isMeshPhongMaterial?G.environment:null,Le=fe===null?P.outputColorSpace:fe.isXRRenderTarget===!0?fe.texture.colorSpace:St.workingColorSpace,Ue=j.isMeshStandardMaterial||j.isMeshLambertMaterial&&!j.envMap||j.isMeshPhongMaterial&&!j.envMap,$e=I.get(j.envMap||Oe,Ue),at=j.vertexColors===!0&&!!oe.attributes.color&&oe.attributes.color.itemSize===4,xt=!!oe.attributes.tangent&&(!!j.normalMap||j.anisotropy>0),Xe=!!oe.morphAttributes.position,_t=!!oe.morphAttributes.normal,jt=!!oe.morphAttributes.color,Ut=Qi;j.toneMapped&&(fe===null||fe.isXRRenderTarget===!0)&&(Ut=P.toneMapping);let Ft=oe.morphAttributes.position||oe.morphAttributes.normal||oe.morphAttributes.color,_n=Ft!==void 0?Ft.length:0,Ge=Ye.get(j),hn=v.state.lights;if(qe===!0&&(dt===!0||R!==J)){let kt=R===J&&j.id===q;de.setState(j,R,kt)}let bt=!1,os=!1;j.version===Ge.__version?Ge.needsLights&&Ge.lightsStateVersion!==hn.state.version||ee.isBatchedMesh&&Ge.batching===!1||!ee.isBatchedMesh&&Ge.batching===!0||ee.isBatchedMesh&&Ge.batchingColor===!0&&ee._colorsTexture===null||ee.isBatchedMesh&&Ge.batchingColor===!1&&ee._colorsTexture!==null||ee.isInstancedMesh&&Ge.instancing===!1||!ee.isInstancedMesh&&Ge.instancing===!0||ee.isSkinnedMesh&&Ge.skinning===!1||!ee.isSkinnedMesh&&Ge.skinning===!0||ee.isInstancedMesh&&Ge.instancingColor===!0&&ee.instanceColor===null||ee.isInstancedMesh&&Ge.instancingColor===!1&&ee.instanceColor!==null||ee.isInstancedMesh&&Ge.instancingMorph===!0&&ee.morphTexture===null||ee.isInstancedMesh&&Ge.instancingMorph===!1&&ee.morphTexture!==null||Ge.envMap!==$e||j.fog===!0&&Ge.fog!==Ie||Ge.numClippingPlanes!==void 0&&(Ge.numClippingPlanes!==de.numPlanes||Ge.numIntersection!==de.numIntersection)||Ge.vertexAlphas!==at||Ge.vertexTangents!==xt||Ge.morphTargets!==Xe||Ge.morphNormals!==_t||Ge.morphColors!==jt||Ge.morphTargetsCount!==_n||Ge.numLightProbeGrids!==ln(v.state.lightProbeGridArray)?bt=!0:(Ge.outputColorSpace!==Le||Ge.toneMapping!==Ut)&&(os=!0):(bt=!0,Ge.__version=j.version);let dn=Ge.currentProgram;(bt===!0||os===!0)&&(dn=os===!0?Kn(j,G,ee,Le,Ut):Gi(j,G,ee),U&&j.isNodeMaterial&&U.onUpdateProgram(j,dn,Ge));let Fr=!1,Hi=!1,as=!1,mt=dn.getUniforms(),sn=Ge.uniforms;if(Ce.useProgram(dn.program)&&(Fr=!0,Hi=!0,as=!0),j.id!==q&&(q=j.id,Hi=!0),Fr||J!==R){Ce.buffers.depth.getReversed()&&R.reversedDepth!==!0&&(R._reversedDepth=!0,R.updateProjectionMatrix()),mt.setValue(k,"projectionMatrix",R.projectionMatrix),mt.setValue(k,"viewMatrix",R.matrixWorldInverse);let fn=mt.map.cameraPosition;fn!==void 0&&fn.setValue(k,Ot.setFromMatrixPosition(R.matrixWorld)),ft.logarithmicDepthBuffer&&mt.setValue(k,"logDepthBufFC",2/(Math.log(R.far+1)/Math.LN2)),(j.isMeshPhongMaterial||j.isMeshToonMaterial||j.isMeshLambertMaterial||j.isMeshBasicMaterial||j.isMeshStandardMaterial||j.isShaderMaterial)&&mt.setValue(k,"isOrthographic",R.isOrthographicCamera===!0),J!==R&&(J=R,Hi=!0,as=!0)}if(Ge.needsLights&&(hn.state.sunShadowMap.length>0&&mt.setValue(k,"sunShadowMap",hn.state.sunShadowMap,je),hn.state.directionalShadowMap.length>0&&mt.setValue(k,"directionalShadowMap",hn.state.directionalShadowMap,je),hn.state.spotShadowMap.length>0&&mt.setValue(k,"spotShadowMap",hn.state.spotShadowMap,je),hn.state.pointShadowMap.length>0&&mt.setValue(k,"pointShadowMap",hn.state.pointShadowMap,je)),ee.isSkinnedMesh){mt.setOptional(k,ee,"bindMatrix"),mt.setOptional(k,ee,"bindMatrixInverse");let kt=ee.skeleton;kt&&(kt.boneTexture===null&&kt.computeBoneTexture(),mt.setValue(k,"boneTexture",kt.boneTexture,je))}ee.isBatchedMesh&&(mt.setOptional(k,ee,"batchingTexture"),mt.setValue(k,"batchingTexture",ee._matricesTexture,je),mt.setOptional(k,ee,"batchingIdTexture"),mt.setValue(k,"batchingIdTexture",ee._indirectTexture,je),mt.setOptional(k,ee,"batchingColorTexture"),ee._colorsTexture!==null&&mt.setValue(k,"batchingColorTexture",ee._colorsTexture,je));let zn=oe.morphAttributes;if((zn.position!==void 0||zn.normal!==void 0||zn.color!==void 0)&&pe.update(ee,oe,dn),(Hi||Ge.receiveShadow!==ee.receiveShadow)&&(Ge.receiveShadow=ee.receiveShadow,mt.setValue(k,"receiveShadow",ee.receiveShadow)),(j.isMeshStandardMaterial||j.isMeshLambertMaterial||j.isMeshPhongMaterial)&&j.envMap===null&&G.environment!==null&&(sn.envMapIntensity.value=G.environmentIntensity),sn.dfgLUT!==void 0&&(sn.dfgLUT.value=rE()),Hi){if(mt.setValue(k,"toneMappingExposure",P.toneMappingExposure),Ge.needsLights&&Or(sn,as),Ie&&j.fog===!0&&we.refreshFogUniforms(sn,Ie),we.refreshMaterialUniforms(sn,j,le,re,v.state.transmissionRenderTarget[R.id]),Ge.needsLights&&Ge.numLightProbeGrids>0){let kt=b,fn=0;for(let Dn of v.state.lightProbeGridArray)Dn.texture!==null&&(kt.textures[fn]=Dn.texture,kt.min[fn]=Dn.boundingBox.min,kt.max[fn]=Dn.boundingBox.max,kt.resolution[fn]=Dn.resolution,fn++);for(let Dn in kt)kt[Dn].length=fn;sn.probesSH.value=kt.textures,sn.probesMin.value=kt.min,sn.probesMax.value=kt.max,sn.probesResolution.value=kt.resolution}To.upload(k,As(Ge),sn,je)}if(j.isShaderMaterial&&j.uniformsNeedUpdate===!0&&(To.upload(k,As(Ge),sn,je),j.uniformsNeedUpdate=!1),j.isSpriteMaterial&&mt.setValue(k,"center",ee.center),mt.setValue(k,"modelViewMatrix",ee.modelViewMatrix),mt.setValue(k,"normalMatrix",ee.normalMatrix),mt.setValue(k,"modelMatrix",ee.matrixWorld),j.uniformsGroups!==void 0){let kt=j.uniformsGroups;for(let fn=0,Dn=kt.length;fn<Dn;fn++){let ul=kt[fn];Ze.update(ul,dn),Ze.bind(ul,dn)}}return dn}function Or(R,G){R.ambientLightColor.needsUpdate=G,R.lightProbe.needsUpdate=G,R.sunLights.needsUpdate=G,R.sunLightShadows.needsUpdate=G,R.directionalLights.needsUpdate=G,R.directionalLightShadows.needsUpdate=G,R.pointLights.needsUpdate=G,R.pointLightShadows.needsUpdate=G,R.spotLights.needsUpdate=G,R.spotLightShadows.needsUpdate=G,R.rectAreaLights.needsUpdate=G,R.hemisphereLights.needsUpdate=G}function Rs(R){return R.isMeshLambertMaterial||R.isMeshToonMaterial||R.isMeshPhongMaterial||R.isMeshStandardMaterial||R.isShadowMaterial||R.isShaderMaterial&&R.lights===!0}this.getActiveCubeFace=function(){return X},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return fe},this.setRenderTargetTextures=function(R,G,oe){let j=Ye.get(R);j.__autoAllocateDepthBuffer=R.resolveDepthBuffer===!1,j.__autoAllocateDepthBuffer===!1&&(j.__useRenderToTexture=!1),Ye.get(R.texture).__webglTexture=G,Ye.get(R.depthTexture).__webglTexture=j.__autoAllocateDepthBuffer?void 0:oe,j.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(R,G){let oe=Ye.get(R);oe.__webglFramebuffer=G,oe.__useDefaultFramebuffer=G===void 0},this.setRenderTarget=function(R,G=0,oe=0){fe=R,X=G,V=oe;let j=null,ee=!1,Ie=!1;if(R){let Le=Ye.get(R);if(Le.__useDefaultFramebuffer!==void 0){Ce.bindFramebuffer(k.FRAMEBUFFER,Le.__webglFramebuffer),se.copy(R.viewport),te.copy(R.scissor),ae=R.scissorTest,Ce.viewport(se),Ce.scissor(te),Ce.setScissorTest(ae),q=-1;return}else if(Le.__webglFramebuffer===void 0)je.setupRenderTarget(R);else if(Le.__hasExternalTextures)je.rebindTextures(R,Ye.get(R.texture).__webglTexture,Ye.get(R.depthTexture).__webglTexture);else if(R.depthBuffer){let at=R.depthTexture;if(Le.__boundDepthTexture!==at){if(at!==null&&Ye.has(at)&&(R.width!==at.image.width||R.height!==at.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");je.setupDepthRenderbuffer(R)}}let Ue=R.texture;(Ue.isData3DTexture||Ue.isDataArrayTexture||Ue.isCompressedArrayTexture)&&(Ie=!0);let $e=Ye.get(R).__webglFramebuffer;R.isWebGLCubeRenderTarget?(Array.isArray($e[G])?j=$e[G][oe]:j=$e[G],ee=!0):R.samples>0&&je.useMultisampledRTT(R)===!1?j=Ye.get(R).__webglMultisampledFramebuffer:Array.isArray($e)?j=$e[oe]:j=$e,se.copy(R.viewport),te.copy(R.scissor),ae=R.scissorTest}else se.copy(ve).multiplyScalar(le).floor(),te.copy(ke).multiplyScalar(le).floor(),ae=ce;if(oe!==0&&(j=F),Ce.bindFramebuffer(k.FRAMEBUFFER,j)&&Ce.drawBuffers(R,j),Ce.viewport(se),Ce.scissor(te),Ce.setScissorTest(ae),ee){let Le=Ye.get(R.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_CUBE_MAP_POSITIVE_X+G,Le.__webglTexture,oe)}else if(Ie){let Le=G;for(let Ue=0;Ue<R.textures.length;Ue++){let $e=Ye.get(R.textures[Ue]);k.framebufferTextureLayer(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0+Ue,$e.__webglTexture,oe,Le)}}else if(R!==null&&oe!==0){let Le=Ye.get(R.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,Le.__webglTexture,oe)}q=-1};function Ur(R){let G=Ye.get(R);return(G.__readFormat!==R.format||G.__readType!==R.type)&&(G.__readFormat=R.format,G.__readType=R.type,G.__formatReadable=ft.textureFormatReadable(R.format),G.__typeReadable=ft.textureTypeReadable(R.type)),G}this.readRenderTargetPixels=function(R,G,oe,j,ee,Ie,Oe,Le=0){if(!(R&&R.isWebGLRenderTarget)){lt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Ue=Ye.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&Oe!==void 0&&(Ue=Ue[Oe],Array.isArray(Ue)&&(Ue=Ue[0])),Ue){Ce.bindFramebuffer(k.FRAMEBUFFER,Ue);try{let $e=R.textures[Le],at=$e.format,xt=$e.type;R.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Le);let Xe=Ur($e);if(Xe.__formatReadable===!1){lt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Xe.__typeReadable===!1){lt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}G>=0&&G<=R.width-j&&oe>=0&&oe<=R.height-ee&&k.readPixels(G,oe,j,ee,Me.convert(at),Me.convert(xt),Ie)}finally{let $e=fe!==null?Ye.get(fe).__webglFramebuffer:null;Ce.bindFramebuffer(k.FRAMEBUFFER,$e)}}},this.readRenderTargetPixelsAsync=async function(R,G,oe,j,ee,Ie,Oe,Le=0){if(!(R&&R.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Ue=Ye.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&Oe!==void 0&&(Ue=Ue[Oe],Array.isArray(Ue)&&(Ue=Ue[0])),Ue)if(G>=0&&G<=R.width-j&&oe>=0&&oe<=R.height-ee){Ce.bindFramebuffer(k.FRAMEBUFFER,Ue);let $e=R.textures[Le],at=$e.format,xt=$e.type;R.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Le);let Xe=Ur($e);if(Xe.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Xe.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let _t=k.createBuffer();k.bindBuffer(k.PIXEL_PACK_BUFFER,_t),k.bufferData(k.PIXEL_PACK_BUFFER,Ie.byteLength,k.STREAM_READ),k.readPixels(G,oe,j,ee,Me.convert(at),Me.convert(xt),0),k.bindBuffer(k.PIXEL_PACK_BUFFER,null);let jt=fe!==null?Ye.get(fe).__webglFramebuffer:null;Ce.bindFramebuffer(k.FRAMEBUFFER,jt);let Ut=k.fenceSync(k.SYNC_GPU_COMMANDS_COMPLETE,0);return k.flush(),await Km(k,Ut,4),k.bindBuffer(k.PIXEL_PACK_BUFFER,_t),k.getBufferSubData(k.PIXEL_PACK_BUFFER,0,Ie),k.bindBuffer(k.PIXEL_PACK_BUFFER,null),k.deleteBuffer(_t),k.deleteSync(Ut),Ie}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(R,G=null,oe=0){let j=Math.pow(2,-oe),ee=Math.floor(R.image.width*j),Ie=Math.floor(R.image.height*j),Oe=G!==null?G.x:0,Le=G!==null?G.y:0;je.setTexture2D(R,0),k.copyTexSubImage2D(k.TEXTURE_2D,oe,0,0,Oe,Le,ee,Ie),Ce.unbindTexture()},this.copyTextureToTexture=function(R,G,oe=null,j=null,ee=0,Ie=0){let Oe,Le,Ue,$e,at,xt,Xe,_t,jt,Ut=R.isCompressedTexture?R.mipmaps[Ie]:R.image;if(oe!==null)Oe=oe.max.x-oe.min.x,Le=oe.max.y-oe.min.y,Ue=oe.isBox3?oe.max.z-oe.min.z:1,$e=oe.min.x,at=oe.min.y,xt=oe.isBox3?oe.min.z:0;else{let mt=Math.pow(2,-ee);Oe=Math.floor(Ut.width*mt),Le=Math.floor(Ut.height*mt),R.isDataArrayTexture?Ue=Ut.depth:R.isData3DTexture?Ue=Math.floor(Ut.depth*mt):Ue=1,$e=0,at=0,xt=0}j!==null?(Xe=j.x,_t=j.y,jt=j.z):(Xe=0,_t=0,jt=0);let Ft=Me.convert(G.format),_n=Me.convert(G.type),Ge;G.isData3DTexture?(je.setTexture3D(G,0),Ge=k.TEXTURE_3D):G.isDataArrayTexture||G.isCompressedArrayTexture?(je.setTexture2DArray(G,0),Ge=k.TEXTURE_2D_ARRAY):(je.setTexture2D(G,0),Ge=k.TEXTURE_2D),Ce.activeTexture(k.TEXTURE0),Ce.pixelStorei(k.UNPACK_FLIP_Y_WEBGL,G.flipY),Ce.pixelStorei(k.UNPACK_PREMULTIPLY_ALPHA_WEBGL,G.premultiplyAlpha),Ce.pixelStorei(k.UNPACK_ALIGNMENT,G.unpackAlignment);let hn=Ce.getParameter(k.UNPACK_ROW_LENGTH),bt=Ce.getParameter(k.UNPACK_IMAGE_HEIGHT),os=Ce.getParameter(k.UNPACK_SKIP_PIXELS),dn=Ce.getParameter(k.UNPACK_SKIP_ROWS),Fr=Ce.getParameter(k.UNPACK_SKIP_IMAGES);Ce.pixelStorei(k.UNPACK_ROW_LENGTH,Ut.width),Ce.pixelStorei(k.UNPACK_IMAGE_HEIGHT,Ut.height),Ce.pixelStorei(k.UNPACK_SKIP_PIXELS,$e),Ce.pixelStorei(k.UNPACK_SKIP_ROWS,at),Ce.pixelStorei(k.UNPACK_SKIP_IMAGES,xt);let Hi=R.isDataArrayTexture||R.isData3DTexture,as=G.isDataArrayTexture||G.isData3DTexture;if(R.isDepthTexture){let mt=Ye.get(R),sn=Ye.get(G),zn=Ye.get(mt.__renderTarget),kt=Ye.get(sn.__renderTarget);Ce.bindFramebuffer(k.READ_FRAMEBUFFER,zn.__webglFramebuffer),Ce.bindFramebuffer(k.DRAW_FRAMEBUFFER,kt.__webglFramebuffer);for(let fn=0;fn<Ue;fn++)Hi&&(k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Ye.get(R).__webglTexture,ee,xt+fn),k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Ye.get(G).__webglTexture,Ie,jt+fn)),k.blitFramebuffer($e,at,$e+Oe,at+Le,Xe,_t,Xe+Oe,_t+Le,k.DEPTH_BUFFER_BIT,k.NEAREST);Ce.bindFramebuffer(k.READ_FRAMEBUFFER,null),Ce.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else if(ee!==0||R.isRenderTargetTexture||Ye.has(R)){let mt=Ye.get(R),sn=Ye.get(G);Ce.bindFramebuffer(k.READ_FRAMEBUFFER,D),Ce.bindFramebuffer(k.DRAW_FRAMEBUFFER,z);for(let zn=0;zn<Ue;zn++)Hi?k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,mt.__webglTexture,ee,xt+zn):k.framebufferTexture2D(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,mt.__webglTexture,ee),as?k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,sn.__webglTexture,Ie,jt+zn):k.framebufferTexture2D(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,sn.__webglTexture,Ie),ee!==0?k.blitFramebuffer($e,at,$e+Oe,at+Le,Xe,_t,Xe+Oe,_t+Le,k.COLOR_BUFFER_BIT,k.NEAREST):as?k.copyTexSubImage3D(Ge,Ie,Xe,_t,jt+zn,$e,at,Oe,Le):k.copyTexSubImage2D(Ge,Ie,Xe,_t,$e,at,Oe,Le);Ce.bindFramebuffer(k.READ_FRAMEBUFFER,null),Ce.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else as?R.isDataTexture||R.isData3DTexture?k.texSubImage3D(Ge,Ie,Xe,_t,jt,Oe,Le,Ue,Ft,_n,Ut.data):G.isCompressedArrayTexture?k.compressedTexSubImage3D(Ge,Ie,Xe,_t,jt,Oe,Le,Ue,Ft,Ut.data):k.texSubImage3D(Ge,Ie,Xe,_t,jt,Oe,Le,Ue,Ft,_n,Ut):R.isDataTexture?k.texSubImage2D(k.TEXTURE_2D,Ie,Xe,_t,Oe,Le,Ft,_n,Ut.data):R.isCompressedTexture?k.compressedTexSubImage2D(k.TEXTURE_2D,Ie,Xe,_t,Ut.width,Ut.height,Ft,Ut.data):k.texSubImage2D(k.TEXTURE_2D,Ie,Xe,_t,Oe,Le,Ft,_n,Ut);Ce.pixelStorei(k.UNPACK_ROW_LENGTH,hn),Ce.pixelStorei(k.UNPACK_IMAGE_HEIGHT,bt),Ce.pixelStorei(k.UNPACK_SKIP_PIXELS,os),Ce.pixelStorei(k.UNPACK_SKIP_ROWS,dn),Ce.pixelStorei(k.UNPACK_SKIP_IMAGES,Fr),Ie===0&&G.generateMipmaps===!0&&G.mipmapsAutoUpdate===!0&&k.generateMipmap(Ge),Ce.unbindTexture()},this.initRenderTarget=function(R){Ye.get(R).__webglFramebuffer===void 0&&je.setupRenderTarget(R)},this.initTexture=function(R){R.isCubeTexture?je.setTextureCube(R,0):R.isData3DTexture?je.setTexture3D(R,0):R.isDataArrayTexture||R.isCompressedArrayTexture?je.setTexture2DArray(R,0):je.setTexture2D(R,0),Ce.unbindTexture()},this.resetState=function(){X=0,V=0,fe=null,Ce.reset(),Re.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return xi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=St._getDrawingBufferColorSpace(e),t.unpackColorSpace=St._getUnpackColorSpace()}};function oE(n,e){let t={};for(let[i,s]of Object.entries(n))t[i]=new Ma(new Float32Array(Math.max(1,e)*s),s),t[i].setUsage(md);return t}function $a(n,e,t){let i=n&&Object.values(n)[0];return i&&i.count>=t?n:oE(e,Math.ceil(t*1.25))}function ws(n,...e){for(let t of e.length?e:Object.keys(n))n[t].needsUpdate=!0}function er(n,e,t,i){let s=new yi(Ug(n,e,{}),t);return s.frustumCulled=!1,s.renderOrder=i,s.userData={corners:n,index:e,buffers:null},s}function Ro(n,e,t){n.userData.buffers!==e&&(n.geometry.dispose(),n.geometry=Ug(n.userData.corners,n.userData.index,e),n.userData.buffers=e),n.geometry.instanceCount=t,n.visible=t>0}function Ug(n,e,t){let i=new Pa;i.setAttribute("position",new si(Float32Array.from(n),2)),i.setIndex(e);for(let[s,r]of Object.entries(t))i.setAttribute(s,r);return i.boundingSphere=new qs,i}var Co=[[-1,-1,1,-1,1,1,-1,1],[0,1,2,0,2,3]];function Fg(){return{uViewProjection:{value:new Jt},uSize:{value:new ct(1,1)},uReference:{value:1},uTime:{value:0},uStill:{value:0},uRaises:{value:new Q},uLowers:{value:new Q},uBoth:{value:new Q},uBackground:{value:new Q(1,1,1)},uInk:{value:new Q},uDark:{value:0},uDepthFade:{value:0},uShare:{value:1}}}function tr(n,e,t,i=!1){return new _o({glslVersion:Va,uniforms:n,vertexShader:`precision highp float;
${e}`,fragmentShader:`precision highp float;
out vec4 outColour;
${t}`,side:bi,transparent:!0,premultipliedAlpha:!0,blending:Tc,blendSrc:Ac,blendDst:Da,depthTest:i,depthWrite:i})}var kg=4,aE=`
${ks}
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
}`,lE=`
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
}`,Bg={iCentre:3,iBody:4,iColour:4},zg=n=>er(...Co,tr(n,aE,lE,!0),3);var[cE,uE]=[13,3.6],Vg=12,hE=.7,dE=1.25,qa=[.1,.3,1],vu=n=>Math.max(uE,cE*Math.min(1,Math.sqrt(Vg/Math.max(1,n)))),Ya=(n,e)=>Math.max(1,e*Math.min(Math.abs(n),dE)**hE),yu=n=>n===pl?1:n===fl?.66:.4;function Gg(n,e,t){let i=t<=Vg?21:t<=40?14:Math.max(3.6,14*Math.sqrt(40/t)),s=i*.36;return e>0?Math.sqrt(s**2+(i**2-s**2)*Math.min(1,Math.max(0,n/e))):s}var fE=80,Od={least:0,stable:0,lag:null,group:null};function Hg(n,{filter:e=Od,sizing:t=cn.drives,room:i=1}={}){let s=new Float32Array(n.n),r=[],o=vu(n.n)*i;for(let h=0;h<n.m;h++){let d=Ke(n,h,Be.source);Ds(n,h)?n.n<=fE&&Ke(n,h,Be.lag)>0&&(s[d]=Nn(n,d,cn.own)):pE(n,h,e)&&r.push(mE(n,h,o))}let a=0,c=h=>Nn(n,h,t)||0;for(let h=0;h<n.n;h++)a=Math.max(a,c(h));let l=Float32Array.from({length:n.n},(h,d)=>i*Gg(c(d),a,n.n)),u=l.map((h,d)=>h+(s[d]===0?1:kg+.5));r.sort((h,d)=>h.strength-d.strength),gE(r,n.n);for(let h of r)h.leads||=h.changed;return Hp(r).forEach((h,d)=>r[d].bend=h),{links:r,radii:l,outer:u,own:s,widest:o}}function pE(n,e,{least:t,stable:i=0,lag:s,group:r=null}){if(us(n,e)<t||s!==null&&Ke(n,e,Be.lag)!==s||i>0&&!(Ke(n,e,Be.stability)>=i-1e-6))return!1;let o=a=>Nn(n,Ke(n,e,a),cn.group)===r;return r===null||o(Be.source)||o(Be.target)}function mE(n,e,t){let[i,s,r]=[Be.source,Be.target,Be.lag].map(p=>Ke(n,e,p)),o=us(n,e),[a,c]=[Ke(n,e,Be.low),Ke(n,e,Be.high)],l=Number.isFinite(a+c)&&!lr(n,e)?Math.max(Math.abs(a),Math.abs(c)):o,u=pi(n,e),h=Ri(n,e),d=Rp(n,e);return{row:e,key:ml(n.n,i,s,r),source:i,target:s,lag:r,way:cr(n,e),figure:Cp(n,e,Fs(n,e)),compared:h!==null,changed:d,strength:o,width:Ya(o,t),reach:Ya(l,t),certainty:u,opacity:(h===Yr?Ap:yu(u))*(h===null||d?1:Tp),dashed:h===null?jo(n,e)&&!lr(n,e):h===Yr,directed:Ai(n,e),fresh:h===null&&gl(n,e),bend:0,leads:!1,more:0}}function gE(n,e){let t=new Map,i=new Map;for(let s of n){let r=s.source*e+s.target,o=t.get(r);(!o||s.certainty>cs||o.certainty===cs)&&t.set(r,s),i.set(r,(i.get(r)??-1)+1)}for(let[s,r]of t)[r.leads,r.more]=[!0,i.get(s)]}var Ud=(n,e)=>n.flatMap((t,i)=>e.has(t.source)||e.has(t.target)?[i]:[]);function bu(n,e){let t=new Set(e);for(let{source:i,target:s}of n)e.has(i)&&t.add(s),e.has(s)&&t.add(i);return t}function Wg(n){let e=0;for(let t=1;t<n.n;t++)Nn(n,t,cn.drives)>Nn(n,e,cn.drives)&&(e=t);return e}var Xg=.15,$g=.35,qg=3,xE=24,_E=16;function Zg(n,{chosen:e,hover:t,overview:i,subject:s=null,ways:r=null,still:o=!1}){let{links:a}=n,c=e.size===1?e.values().next().value:e.size?null:s,l=r?vE(a,r,e):e.size?bu(a,e):null,u=new Set(r?r.flat():e.size?Ud(a,e).filter(x=>a[x].leads||yE(a[x],e)):[]),h=t===null?null:t.node!==void 0?new Set(Ud(a,new Set([t.node])).filter(x=>a[x].leads)):bE(a,t.link),d=a.some(x=>x.compared),p=h??(l?u:new Set(c===null||d?[]:SE(a,c))),m=x=>!a[x].gone&&(d?a[x].changed:a[x].fresh&&a[x].strength>=hh);return{chosen:e,near:l,subject:c,rows:p,news:l||h?[]:Yg([...i].filter(m)).slice(0,d?_E:qg),node:x=>l&&!l.has(x)?Xg:1,link(x){return h?.has(x)?1:u.has(x)?h?$g:1:i.has(x)?l?Xg:h?$g:1:0},beating:(r&&!h?r[0]??[]:Yg([...p].filter(x=>!a[x].gone))).slice(0,o?xE:qg)}}var vE=(n,e,t)=>new Set([...t,...e.flat().flatMap(i=>[n[i].source,n[i].target])]),Yg=n=>n.sort((e,t)=>t-e),yE=({source:n,target:e},t)=>t.size===2&&t.has(n)&&t.has(e);function bE(n,e){let{source:t,target:i}=n[e];return new Set(n.flatMap((s,r)=>s.source===t&&s.target===i?[r]:[]))}var SE=(n,e)=>n.flatMap((t,i)=>t.leads&&!t.gone&&(t.target===e||!t.directed&&t.source===e)?[i]:[]);var Kg={type:"change"},kd={type:"start"},jg={type:"end"},Su=new go,Jg=new ii,ME=Math.cos(70*yd.DEG2RAD),bn=new Q,Zn=2*Math.PI,It={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Fd=1e-6,Mu=class extends Ia{constructor(e,t=null){super(e,t),this.state=It.NONE,this.target=new Q,this.cursor=new Q,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Di.ROTATE,MIDDLE:Di.DOLLY,RIGHT:Di.PAN},this.touches={ONE:Js.ROTATE,TWO:Js.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new Q,this._lastQuaternion=new ri,this._lastTargetPosition=new Q,this._quat=new ri().setFromUnitVectors(e.up,new Q(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new yo,this._sphericalDelta=new yo,this._scale=1,this._panOffset=new Q,this._rotateStart=new ct,this._rotateEnd=new ct,this._rotateDelta=new ct,this._panStart=new ct,this._panEnd=new ct,this._panDelta=new ct,this._dollyStart=new ct,this._dollyEnd=new ct,this._dollyDelta=new ct,this._dollyDirection=new Q,this._mouse=new ct,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=EE.bind(this),this._onPointerDown=wE.bind(this),this._onPointerUp=TE.bind(this),this._onContextMenu=DE.bind(this),this._onMouseWheel=CE.bind(this),this._onKeyDown=PE.bind(this),this._onTouchStart=IE.bind(this),this._onTouchMove=LE.bind(this),this._onMouseDown=AE.bind(this),this._onMouseMove=RE.bind(this),this._interceptControlDown=NE.bind(this),this._interceptControlUp=OE.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=It.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(Kg),this.update(),this.state=It.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;bn.copy(t).sub(this.target),bn.applyQuaternion(this._quat),this._spherical.setFromVector3(bn),this.autoRotate&&this.state===It.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=Zn:i>Math.PI&&(i-=Zn),s<-Math.PI?s+=Zn:s>Math.PI&&(s-=Zn),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(bn.setFromSpherical(this._spherical),bn.applyQuaternion(this._quatInverse),t.copy(this.target).add(bn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=bn.length();o=this._clampDistance(a*this._scale);let c=a-o;this.object.position.addScaledVector(this._dollyDirection,c),this.object.updateMatrixWorld(),r=!!c}else if(this.object.isOrthographicCamera){let a=new Q(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let c=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=c!==this.object.zoom;let l=new Q(this._mouse.x,this._mouse.y,0);l.unproject(this.object),this.object.position.sub(l).add(a),this.object.updateMatrixWorld(),o=bn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Su.origin.copy(this.object.position),Su.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Su.direction))<ME?this.object.lookAt(this.target):(Jg.setFromNormalAndCoplanarPoint(this.object.up,this.target),Su.intersectPlane(Jg,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Fd||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Fd||this._lastTargetPosition.distanceToSquared(this.target)>Fd?(this.dispatchEvent(Kg),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?Zn/60*this.autoRotateSpeed*e:Zn/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){bn.setFromMatrixColumn(t,0),bn.multiplyScalar(-e),this._panOffset.add(bn)}_panUp(e,t){this.screenSpacePanning===!0?bn.setFromMatrixColumn(t,1):(bn.setFromMatrixColumn(t,0),bn.crossVectors(this.object.up,bn)),bn.multiplyScalar(e),this._panOffset.add(bn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;bn.copy(s).sub(this.target);let r=bn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Zn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Zn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(Zn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-Zn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(Zn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-Zn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Zn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Zn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new ct,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function wE(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function EE(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function TE(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(jg),this.state=It.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function AE(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case Di.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=It.DOLLY;break;case Di.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=It.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=It.ROTATE}break;case Di.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=It.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=It.PAN}break;default:this.state=It.NONE}this.state!==It.NONE&&this.dispatchEvent(kd)}function RE(n){switch(this.state){case It.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case It.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case It.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function CE(n){this.enabled===!1||this.enableZoom===!1||this.state!==It.NONE||(n.preventDefault(),this.dispatchEvent(kd),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(jg))}function PE(n){this.enabled!==!1&&this._handleKeyDown(n)}function IE(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Js.ROTATE:if(this.enableRotate===!1){this.state=It.NONE;break}this._handleTouchStartRotate(n),this.state=It.TOUCH_ROTATE;break;case Js.PAN:if(this.enablePan===!1){this.state=It.NONE;break}this._handleTouchStartPan(n),this.state=It.TOUCH_PAN;break;default:this.state=It.NONE}break;case 2:switch(this.touches.TWO){case Js.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=It.TOUCH_DOLLY_PAN;break;case Js.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=It.TOUCH_DOLLY_ROTATE;break;default:this.state=It.NONE}break;default:this.state=It.NONE}this.state!==It.NONE&&this.dispatchEvent(kd)}function LE(n){switch(this._trackPointer(n),this.state){case It.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case It.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case It.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case It.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=It.NONE}}function DE(n){this.enabled!==!1&&n.preventDefault()}function NE(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function OE(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var UE=.8,ns={left:64,right:64,top:46,bottom:32};function e0(n,e){let t=new Wn(28,1,.05,100);t.position.set(0,0,6);let i=new Mu(t,n);i.zoomToCursor=!0,i.enableDamping=!1,i.rotateSpeed=.6,i.minDistance=.3,i.maxDistance=40,i.addEventListener("change",e);let s=!1,r=null,o=()=>s=!0;i.addEventListener("start",o);let a=u=>{let h=n.getRootNode().activeElement;i.enableZoom=u.ctrlKey||u.metaKey||h!==null&&(h===n.parentElement||n.parentElement.contains(h))};n.addEventListener("wheel",a,{capture:!0,passive:!0});function c(u,h,d,p){let[m,x]=t0(u),f=m.clone().add(x).multiplyScalar(.5),g=x.clone().sub(m).multiplyScalar(.5),y=Math.tan(t.fov*Math.PI/360),[w,b]=[ns.left+p.left,ns.bottom+p.bottom],T={x:Math.max(.3,1-(w+ns.right)/h),y:Math.max(.3,1-(ns.top+b)/d)},v=Math.max(g.x*d/(y*h*T.x),g.y/(y*T.y),.4)+g.z;return f.x-=(w-ns.right)/d*v*y,f.y-=(b-ns.top)/d*v*y,{middle:f,distance:v}}function l(u,h,d,p){let{middle:m,distance:x}=c(u,h,d,p);t.aspect=h/d,s=!1,r=null,i.target.copy(m),t.position.set(m.x,m.y,m.z+x),t.up.set(0,1,0),t.updateProjectionMatrix(),i.update(),e()}return{camera:t,fit:l,follow(u,h,d,p){if(r=null,s)return;let{distance:m,middle:x}=c(u,h,d,p),f=t.position.distanceTo(i.target),g=x.distanceTo(i.target)*d/(2*f*Math.tan(t.fov*Math.PI/360));(m/f>1.03||m/f<.85||g>12)&&(r={from:i.target.clone(),to:x,near:f,far:m})},glide(u){!r||s||(i.target.lerpVectors(r.from,r.to,u),t.position.copy(i.target).z+=r.near+(r.far-r.near)*u,t.lookAt(i.target),u>=1&&(r=null))},reference:()=>t.position.distanceTo(i.target),resize(u,h){t.aspect=u/h,t.updateProjectionMatrix()},near(u,h,d,p){let{middle:m,distance:x}=c(u,h,d,p),f=t.position.clone().sub(i.target).normalize();s=!0,r=null,i.target.copy(m),t.position.copy(m).addScaledVector(f,Math.max(x,UE)),i.update(),e()},moved(u,h,d,p,m){t.updateMatrixWorld();let x=new Q(...u).project(t);return x.x+=2*h/p,x.y-=2*d/m,x.unproject(t).toArray()},hold(u){i.enabled=!u,u&&o()},flat(u){i.enableRotate=!u,i.mouseButtons.LEFT=u?Di.PAN:Di.ROTATE},dispose(){n.removeEventListener("wheel",a,{capture:!0}),i.removeEventListener("change",e),i.removeEventListener("start",o),i.dispose()}}}function t0(n){let e=new Q(1/0,1/0,1/0),t=new Q(-1/0,-1/0,-1/0),i=new Q;for(let s=0;s<n.length;s+=3)i.fromArray(n,s),e.min(i),t.max(i);return n.length?[e,t]:[new Q(-1,-1,0),new Q(1,1,0)]}var Qg=1.7;function n0(n,e){let[t,i]=t0(n),s=Math.max(i.x-t.x,1e-6)/Math.max(i.y-t.y,1e-6),r=Math.max(1/Qg,Math.min(Qg,e/s));return[Math.max(1,r),Math.max(1,1/r)]}function i0(n,[e,t]){let i=n.slice();for(let s=0;s<i.length;s+=3)i[s]*=e,i[s+1]*=t,i[s+2]=0;return i}var s0=(n,e,t)=>Math.max(80,n-ns.left-ns.right-t.left)/Math.max(80,e-ns.top-ns.bottom-t.bottom);function Bd(n,e,t,i,s,r){let o=e.projectionMatrix.clone().multiply(e.matrixWorldInverse).elements;for(let a=0,c=0;a<n.length;a+=3,c+=3){let[l,u,h]=[n[a],n[a+1],n[a+2]],d=o[3]*l+o[7]*u+o[11]*h+o[15],p=d>1e-4;r[c]=p?((o[0]*l+o[4]*u+o[8]*h+o[12])/d*.5+.5)*i:-1e4,r[c+1]=p?(.5-(o[1]*l+o[5]*u+o[9]*h+o[13])/d*.5)*s:-1e4,r[c+2]=p?Math.min(2.2,Math.max(.45,t/d)):0}return r}var Za=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,FE=n=>1-(1-n)**3;function r0(n=220){let e=-1/0;return{start(t){e=Za()?-1/0:t},at:t=>t-e>=n?1:FE(Math.max(0,(t-e)/n)),running:t=>t-e<n}}function o0(n,e,t,i){if(i>=1)n.set(t);else for(let s=0;s<t.length;s++)n[s]=e[s]+(t[s]-e[s])*i;return n}function a0(n,e,t){let i=n.positions.slice();if(!e)return i;if(e.namesId===n.namesId)return t.slice();let s=new Map(e.names.map((r,o)=>[r,o]));return n.names.forEach((r,o)=>{let a=s.get(r);a!==void 0&&i.set(t.subarray(3*a,3*a+3),3*o)}),i}function l0(){let n=r0(),[e,t,i]=[new Float32Array(0),new Float32Array(0),new Float32Array(0)],s=!0;return{get shown(){return e},get goal(){return i},enter(r,o,a,c){t=a0(r,o,e),i=a,e=o?.n?t.slice():a.slice(),o?.n&&n.start(c),s=!0},go(r,o){[t,i,s]=[e.slice(),r,!0],n.start(o)},aim(r){[i,s]=[r,!0]},touch:()=>s=!0,advance(r){let o=n.at(r),a=s;return s&&o0(e,t,i,o),s=s&&o<1,{share:o,moved:a}},going:r=>s||n.running(r)}}var kE=40;function c0(n,[e,t],i,s,r){let o=l0(),a=e0(n,s),[c,l]=[null,new Float32Array(0)],[u,h,d]=[3,null,!1],p=()=>u===2?n0(c.positions,s0(e,t,i())):[1,1];function m(){let f=r.applied(c,c.positions);return u===2?i0(f,p()):f.slice()}function x(){c&&(d=!0,a.fit(o.goal,e,t,i()))}return{fit:x,get places(){return l},get size(){return[e,t]},get scale(){let{left:f,bottom:g}=i();return Math.max(.5,Math.min(1,(e-f)/560,(t-g)/460))},get dimensions(){return u},get depthFade(){return u===2||c.n<=kE?0:.4},enter(f,g,y){c=f,u=h??(c.dimensions===2?2:3),o.enter(c,g,m(),y),!d||!g?.n?x():a.follow(o.goal,e,t,i())},flatten(f,g){u=h=f,a.flat(f===2),c&&(o.go(m(),g),x())},resize(f,g){[e,t]=[f,g],c&&(o.aim(m()),x())},atRest(){return a.resize(e,t),a.camera.updateMatrixWorld(),Bd(o.goal,a.camera,a.reference(),e,t,new Float32Array(o.goal.length))},sees:f=>l[3*f+2]>0&&l[3*f]>=0&&l[3*f]<=e&&l[3*f+1]>=0&&l[3*f+1]<=t,approach:f=>a.near(Float32Array.from(f.flatMap(g=>[...o.goal.subarray(3*g,3*g+3)])),e,t,i()),move(f,g,y){let w=o.goal.subarray(3*f,3*f+3),[b,T,v]=a.moved(w,g,y,e,t),[_,S]=p();r.set(c.names[f],u===2?[b/_,T/S,c.positions[3*f+2]]:[b,T,v]),o.aim(m()),s()},pin(f,g,y){if(g)return this.move(f,0,0);r.set(c.names[f],null),this.settle(y)},settle(f){c&&(o.go(m(),f),s())},hold:a.hold,touch:o.touch,going:o.going,look(f){let{share:g,moved:y}=o.advance(f);y&&a.glide(g),a.resize(e,t);let w=a.reference();return a.camera.updateMatrixWorld(),l.length!==o.shown.length&&(l=new Float32Array(o.shown.length)),Bd(o.shown,a.camera,w,e,t,l),{positions:y?o.shown:null,camera:a.camera,reference:w,share:g,depthFade:this.depthFade}},dispose:a.dispose}}var[u0,h0,wu]=[0,-1,-2],Eu=1e4;function d0(n,e){let t=Math.ceil(n/5)+1,i=Math.ceil(e/5)+1,s=new Int32Array(t*i),r=(a,c,l)=>{if(a<0||c<0||a>=t||c>=i)return;let u=c*t+a;s[u]!==wu&&(s[u]=l===wu||s[u]===u0||s[u]===l?l:h0)},o=({x:a,y:c,w:l,h:u},h)=>{let[d,p]=[Math.min(t-1,Math.floor((a+l)/5)),Math.min(i-1,Math.floor((c+u)/5))];for(let m=Math.max(0,Math.floor(c/5));m<=p;m++)for(let x=Math.max(0,Math.floor(a/5));x<=d;x++)h(x,m)};return{line(a,c){for(let l=1;l<c.length;l++){let[u,h]=[c[l-1],c[l]],d=Math.max(1,Math.ceil(Math.hypot(h.x-u.x,h.y-u.y)/(5*.8)));for(let p=0;p<=d;p++)r(Math.floor((u.x+(h.x-u.x)*p/d)/5),Math.floor((u.y+(h.y-u.y)*p/d)/5),a+1)}},dot:(a,c)=>r(Math.floor(a/5),Math.floor(c/5),h0),head:a=>o(a,(c,l)=>r(c,l,wu)),cost(a,c=-1){let l=0;return o(a,(u,h)=>{let d=s[h*t+u];d===wu?l+=Eu:d!==u0&&d!==c+1&&(l+=1)}),l}}}var BE="500 12px system-ui, sans-serif",zd="11px system-ui, sans-serif",x0="700 13px system-ui, sans-serif",[zE,VE,GE]=[17,15,4],f0=(n,e)=>n.x<e.x+e.w&&e.x<n.x+n.w&&n.y<e.y+e.h&&e.y<n.y+n.h,HE=6,p0=({x:n,y:e,w:t,h:i},s)=>({x:n-s,y:e-s,w:t+2*s,h:i+2*s}),WE={cost:()=>0};function _0(n,e,t,i,s=80,r=new Map,o=WE){let a=[],c=l=>{let u=r.get(l.key),[h,d]=[null,l.must?1/0:Eu];return l.places.forEach((p,m)=>{if(p===null||d===0&&m!==u)return;let{x,y:f}=p,g={x,y:f,w:l.width,h:l.height};if(x<2||f<2||x+g.w>t-2||f+g.h>i-2||e.some(b=>b.owner!==l.key&&f0(g,b)))return;let y=l.own===void 0?g:p0(g,HE);if(a.some(b=>f0(y,b)))return;let w=o.cost(p.room?p0(g,p.room):g,l.own);(w<d||m===u&&w<=d&&(l.must||w<Eu))&&([h,d]=[{...g,at:m},w])}),h&&d<=(l.most??1/0)&&{...h,key:l.key,text:l.text,kind:l.kind,node:l.node,link:l.own,tone:l.tone,ends:l.ends}};for(let l of n){if(a.length>=s)break;for(let u=l,h=null;u&&!h;u=u.short)h=c(u),h&&a.push(h)}return a}function v0(n,e,t,i,s){let[r,o]=[s[3*i],s[3*i+1]],a=2*Math.max(...n.map(u=>Math.max(Math.abs(u.x-r),Math.abs(u.x+e-r),Math.abs(u.y-o),Math.abs(u.y+t-o)))),c=[];for(let u=0;3*u<s.length;u++)u!==i&&s[3*u+2]>0&&Math.abs(s[3*u]-r)<a&&Math.abs(s[3*u+1]-o)<a&&c.push(u);let l=(u,h)=>Math.hypot(Math.max(u.x-s[3*h],0,s[3*h]-u.x-e),Math.max(u.y-s[3*h+1],0,s[3*h+1]-u.y-t));return n.map(u=>{let h=l(u,i);return c.some(d=>l(u,d)<h)?null:u})}function y0(n,e,t,i,s){return[0,9,18].flatMap(r=>{let o=t+3+r,a=t*.7+2+r*.7;return[{x:n-i/2,y:e+o},{x:n-i/2,y:e-o-s},{x:n+o,y:e-s/2},{x:n-o-i,y:e-s/2},{x:n+a,y:e+a},{x:n-a-i,y:e+a},{x:n+a,y:e-a-s},{x:n-a-i,y:e-a-s}]})}function b0(){let n=new Map,e=null;try{e=document.createElement("canvas").getContext("2d")}catch{e=null}return(t,i=BE)=>{let s=i+t,r=n.get(s);return r===void 0&&(n.size>5e3&&n.clear(),e&&(e.font=i),r=Math.ceil((e?e.measureText(t).width:t.length*6.6)+2*GE),n.set(s,r)),{width:Math.min(r,220),height:i===zd?VE:zE}}}function S0(n){let e=document.createElement("div");e.className="sg-labels",e.setAttribute("aria-hidden","true"),n.append(e);let t=new Map,i=[],s=[],r=()=>{let o=i.pop();if(o)return o;let a=document.createElement("span");return e.append(a),{element:a,text:"",look:"",place:"",width:""}};return{draw(o,a){s=o;let c=t;t=new Map;for(let{key:l}of o){let u=c.get(l);u&&t.set(l,u),c.delete(l)}i.push(...c.values());for(let l of o){t.has(l.key)||t.set(l.key,r()),g0(t.get(l.key),l);let[u,h]=m0(l.ends,a);l.off=[l.x-u,l.y-h]}for(let l of i)l.element.hidden||(l.element.hidden=!0)},follow(o){for(let a of s){let[c,l]=m0(a.ends,o);[a.x,a.y]=[c+a.off[0],l+a.off[1]],g0(t.get(a.key),a)}},element:e,at:(o,a)=>s.find(c=>o>=c.x&&o<=c.x+c.w&&a>=c.y&&a<=c.y+c.h),get shown(){return s},dispose:()=>e.remove()}}function m0(n,e){let[t,i]=[0,0];for(let s of n)t+=e[3*s]/n.length,i+=e[3*s+1]/n.length;return[t,i]}function g0(n,e){let{element:t}=n,i=`sg-label sg-${e.kind} ${e.tone??""}`,s=`translate(${Math.round(e.x)}px, ${Math.round(e.y)}px)`,r=`${e.w}px`;n.text!==e.text&&(t.textContent=n.text=e.text),n.look!==i&&(t.className=n.look=i),n.place!==s&&(t.style.transform=n.place=s),n.width!==r&&(t.style.maxWidth=n.width=r),t.hidden&&(t.hidden=!1)}var Vd="\u25AA",XE=16,$E=5,qE=28,YE=60,ZE=.3,KE=[.5,.44,.56,.38,.62,.32,.68,.26],JE=[0,1,-1],M0=2,jE=8,QE=3;function w0(n,e,t,i,[s,r],o,a,c,l=()=>!1){let u=d0(s,r),h=new Map;e.links.forEach((m,x)=>{if(m.gone||t.link(x)*m.opacity<ZE)return;let f=Al(m,e,i);f&&(h.set(x,f),u.line(x,Xp(f)))});for(let{head:m}of h.values())u.head(m);let d=[];return{wanted:[...eT(n,e,t,i,o,a,d,u,l),...tT(n,e,t,h,o,c,a)],taken:d,occupied:u}}function eT(n,e,{chosen:t,near:i,subject:s,node:r},o,a,c,l,u,h){let d=[];for(let f=0;f<n.n;f++){let g=o[3*f+2];if(g===0)continue;let y=c?.node===f?4e3:f===s||t.has(f)?3e3:i?.has(f)?1e3:0;d.push({node:f,importance:y+Nn(n,f,cn.drives)+.5*Nn(n,f,cn.driven),x:o[3*f],y:o[3*f+1],radius:e.outer[f]*g})}d.sort((f,g)=>g.importance-f.importance);let p=n.n>YE,m=p?d.filter(({importance:f},g)=>f>=1e3||g<qE):d,x=new Float32Array(o.length);for(let{node:f}of m)x.set(o.subarray(3*f,3*f+3),3*f);if(p)for(let{x:f,y:g}of d)u.dot(f,g);for(let{node:f,x:g,y,radius:w}of m)l.push({x:g-.8*w,y:y-.8*w,w:1.6*w,h:1.6*w,owner:`n${f}`});return m.map(({node:f,x:g,y,radius:w,importance:b})=>{let T=h(f)?`${n.names[f]} ${Vd}`:n.names[f],{width:v,height:_}=a(T,f===s?x0:void 0),S=y0(g,y,w,v,_),N=v0(S,v,_,f,x);return{key:`n${f}`,node:f,ends:[f],kind:f===s?"node sg-subject":"node",text:T,width:v,height:_,must:b>=3e3,tone:r(f)<1?"sg-back":"",places:b>=3e3&&N.every(P=>P===null)?S:N}})}function tT(n,e,{rows:t,news:i,chosen:s},r,o,a,c){let{links:l}=e,u=[...t].sort((p,m)=>(a(l[p])??99)-(a(l[m])??99)||m-p),h=s.size>0||c!==null,d=u.filter(p=>c?.link!==void 0||l[p].leads).slice(0,h?XE:$E);return[...new Set([...d,...i])].filter(p=>r.has(p)).map(p=>{let m=l[p],x=g=>{let y=o(g,zd);return{key:`l${m.key}`,own:p,ends:[m.source,m.target],most:0,kind:"link",text:g,...y,tone:dr[m.way],places:nT(r.get(p),y)}},f=x(pp(n,m,a(m)));return m.changed?{...f,short:{...x(m.figure),most:M0}}:a(m)===void 0?f:{...f,short:{...x(`${a(m)}.  ${m.figure}`),short:{...x(`${a(m)}.`),most:M0}}}})}function nT({at:n,from:e,to:t},{width:i,height:s}){return JE.flatMap(r=>KE.map(o=>{let a=e+(t-e)*o,[c,l]=[n(a),n(a+.01)],[u,h]=[l.x-c.x,l.y-c.y],d=Math.hypot(u,h)||1,p=r*(QE+.5*(Math.abs(h)*i+Math.abs(u)*s)/d)/d;return{x:c.x+h*p-i/2,y:c.y-u*p-s/2,room:r&&jE}}))}var iT=120,sT=80;function E0(n,e){let t=b0(),[i,s,r]=[-1/0,!0,!1];return{renew:()=>s=!0,step(o,a,{graph:c,picture:l,emphasis:u,places:h,size:d,hover:p,rank:m,pinned:x}){if(s||(a?r:o-i>=iT)){let{wanted:f,taken:g,occupied:y}=w0(c,l,u,h,d,t,p,m,x),w=new Map(n.shown.map(b=>[b.key,b.at]));n.draw(_0(f,[...e(),...g],...d,sT,w,y),h),[i,s,r]=[o,!1,!1]}else a||(n.follow(h),r=!0);return r}}}var[rT,oT,aT]=[14,2,160],lT=1.25,cT=n=>Math.min(aT,Math.max(rT,oT*n));function T0(n,e,t=new Set,i=()=>!0,s=()=>!1){let r=cT(e),o=new Set,a=0;for(let c=n.length-1;c>=0;c--){let l=n[c];l.leads&&(l.gone||s(l)?o.add(c):i(l.source)&&i(l.target)&&(a+=1,(a<=r||a<=lT*r&&t.has(l.key))&&o.add(c)))}return o}var[uT,hT]=[20,60];function dT(){let n=[],e=null;return{step(t,i){e!==null&&n.push(t-e),n.length>hT&&n.shift(),e=i?t:null},take(){if(n.length<uT)return null;let t=n.reduce((i,s)=>i+s,0)/n.length;return n=[],t>0?1e3/t:null}}}function A0(n,e){let[t,i,s,r]=[0,0,!0,!1],o=!1,a=dT();function c(l){if(t=0,r||!n())return a.step(l,!1);if(s||l-i>=33){let u=s;[s,i]=[!1,l],o=e(l,u)}a.step(l,o||s),(o||s)&&(t=requestAnimationFrame(c))}return{invalidate(){s=!0,!t&&!r&&(t=requestAnimationFrame(c))},rate:a.take,stop(){r=!0,cancelAnimationFrame(t)}}}var[fT,pT,R0]=[4,5,14];function C0(n,e,t,i,s=()=>!0){let r=null,o=1/0;return t.outer.forEach((a,c)=>{let l=i[3*c+2],u=Math.hypot(i[3*c]-n,i[3*c+1]-e)-a*l;l>0&&u<fT&&u<o&&([r,o]=[{node:c},u])}),r||(t.links.forEach((a,c)=>{if(a.gone||!s(c))return;let l=mT(n,e,a,i)-a.width/2;l<pT&&l<=o&&([r,o]=[{link:c},l])}),r)}function mT(n,e,t,i){let{a:s,b:r,c:o}=ra(t,i),[a,c]=[Math.min(s.x,r.x,o.x)-12,Math.max(s.x,r.x,o.x)+12];if(n<a||n>c||e<Math.min(s.y,r.y,o.y)-12||e>Math.max(s.y,r.y,o.y)+12)return 1/0;let l=1/0,u=s;for(let h=1;h<=R0;h++){let d=Zr(s,o,r,h/R0),[p,m]=[d.x-u.x,d.y-u.y],x=Math.max(0,Math.min(1,((n-u.x)*p+(e-u.y)*m)/(p*p+m*m||1)));l=Math.min(l,Math.hypot(u.x+x*p-n,u.y+x*m-e)),u=d}return l}var Ka={iA:3,iB:3,iShape:4,iLook:4,iMore:4},Po=`
in vec3 iA; in vec3 iB; in vec4 iShape; in vec4 iLook; in vec4 iMore;
`,Io=`
uniform vec3 uRaises; uniform vec3 uLowers; uniform vec3 uBoth;
vec3 colourOf(float way) { return way < 0.5 ? uRaises : way < 1.5 ? uLowers : uBoth; }
`;function P0(n,e,t){let i=n.iA.array,s=n.iB.array;for(let r=0;r<e.length;r++){let{source:o,target:a}=e[r];for(let c=0;c<3;c++)i[3*r+c]=t[3*o+c],s[3*r+c]=t[3*a+c]}ws(n,"iA","iB")}var gT=`
${ks}
${Po}
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
}`,xT=`
${Io}
in vec2 vAt; in float vAlpha; in float vWay; in float vDirected; in vec2 vBox;
void main() {
  float inside = vDirected > 0.5
    ? min((vBox.x - vAt.x) * 0.5 * vBox.y / vBox.x - abs(vAt.y), vAt.x + vBox.x)
    : vBox.x - abs(vAt.x) - abs(vAt.y);
  float alpha = smoothstep(-0.5, 0.5, inside) * vAlpha;
  if (alpha < 0.004) discard;
  outColour = vec4(colourOf(vWay) * alpha, alpha);
}`,I0=n=>er(...Co,tr(n,gT,xT),1);var _T=Symbol.for("scarcity.webgl-contexts");function L0(n){let e=globalThis[_T]??=new Set;return{take(){for(let t of[...e])e.size>=8&&t!==n&&t();e.delete(n),e.add(n)},give:()=>e.delete(n)}}var Tu=20,vT=`
${ks}
${Po}
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
}`,yT=`
${Io}
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
}`;function D0(n){let e=[],t=[];for(let i=0;i<=Tu;i++)e.push(i/Tu,-1,i/Tu,1),i<Tu&&t.push(2*i,2*i+1,2*i+2,2*i+1,2*i+3,2*i+2);return er(e,t,tr(n,vT,yT),0)}var bT=.75,ST=`
${ks}
${Po}
in vec2 position;
in vec3 iBeat; // which mark, how many lags, the largest lag
uniform float uTime; uniform float uStill;
out vec2 vAt; out float vRadius; out float vAlpha; out float vWay;
void main() {
  vec4 a = toScreen(iA), b = toScreen(iB);
  Curve k = curveOf(a, b, iShape, headOf(iShape.x, iLook.w));
  float lags = max(iBeat.y, 0.3);
  float beat = mod(uTime / ${bT.toFixed(2)}, iBeat.z + 1.0);
  float share = uStill > 0.5 ? (iBeat.x + 1.0) / (iBeat.y + 1.0) : beat / lags;
  bool shown = uStill > 0.5 ? iBeat.y > 0.5 : iBeat.x < 0.5 && share <= 1.0;
  if (!shown || a.w == 0.0 || b.w == 0.0 || k.t1 <= k.t0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  float t = mix(k.t0, k.t1, share);
  vRadius = max(3.2, iShape.x * 0.5 + 1.6);
  vAt = position * (vRadius + 2.0);
  vAlpha = 1.0; vWay = iLook.x;
  gl_Position = fromScreen(pointAt(k, t) + vAt, 0.0);
}`,MT=`
${Io}
uniform vec3 uBackground;
in vec2 vAt; in float vRadius; in float vAlpha; in float vWay;
void main() {
  float off = length(vAt);
  float rim = 1.0 - smoothstep(vRadius + 0.5, vRadius + 1.5, off);
  float body = 1.0 - smoothstep(vRadius - 0.5, vRadius + 0.5, off);
  if (rim < 0.01) discard;
  outColour = vec4(mix(uBackground, colourOf(vWay), body) * rim, rim) * vAlpha;
}`,wT={...Ka,iBeat:3},N0=n=>er(...Co,tr(n,ST,MT),2);function Gd(n,e,t,i){let s=t.flatMap(o=>{let a=e.iMore.array[4*o+3];return Array.from({length:Math.max(1,a)},(c,l)=>[o,l,a])}),r=$a(n.userData.buffers,wT,s.length);s.forEach(([o,a,c],l)=>{for(let[u,h]of Object.entries(Ka))r[u].array.set(e[u].array.subarray(o*h,(o+1)*h),l*h);r.iBeat.array.set([a,c,i],3*l)}),ws(r),Ro(n,r,s.length)}function O0(n,e,t){let i=Fg(),s=new ya,r=null,o={links:D0(i),arrows:I0(i),pulses:N0(i),nodes:zg(i)};s.add(...Object.values(o));for(let S of Object.values(o))S.visible=!1;let[a,c]=[null,null],l=null,u=null,h=null,[d,p]=[1,1],m=L0(()=>!t()&&g(!0)),x=S=>{S.preventDefault(),g(!1,!0),e()};function f(){if(r)return!0;let S=document.createElement("canvas");S.className="sg-canvas",S.setAttribute("aria-hidden","true");try{r=new gu({canvas:S,alpha:!0,antialias:!1,powerPreference:"low-power"})}catch{return!1}return S.addEventListener("webglcontextlost",x),r.setClearColor(0,0),n.prepend(S),v(d,p),m.take(),!0}function g(S=!0,N=!1){if(!r)return;let P=r.domElement;h?.remove(),h=null,S&&(h=document.createElement("img"),h.className="sg-canvas",h.alt="",r.render(s,l),h.src=P.toDataURL(),n.prepend(h)),P.removeEventListener("webglcontextlost",x),r.dispose(),N||r.forceContextLoss(),P.remove(),r=null,m.give()}function y(S,N){u=S,a=$a(a,Ka,u.links.length),c=$a(c,Bg,u.radii.length);let{iShape:{array:P},iLook:{array:C},iMore:{array:U}}=a;u.links.forEach((F,D)=>{let z=4*D;P[z]=F.width,P[z+1]=F.bend,P[z+2]=u.outer[F.source],P[z+3]=u.outer[F.target],C[z]=F.way,C[z+1]=F.gone?0:F.opacity,C[z+2]=F.dashed?1:0,C[z+3]=F.directed?1:0,U[z]=F.reach,U[z+1]=1,U[z+2]=N(F),U[z+3]=F.lag}),ws(a),Ro(o.links,a,u.links.length),Ro(o.arrows,a,u.links.length),Ro(o.nodes,c,u.radii.length)}function w(S){u&&(c.iCentre.array.set(S),ws(c,"iCentre"),P0(a,u.links,S),u.beating.length&&Gd(o.pulses,a,u.beating,u.longest))}function b(S){if(!u)return;let{iBody:{array:N},iColour:{array:P}}=c;u.radii.forEach((C,U)=>{let F=4*U;N[F]=C,N[F+1]=u.own[U],N[F+2]=S.selected(U)?1:0,N[F+3]=S.node(U),P.set(S.colour(U),F),P[F+3]=S.fresh(U)?1:0}),ws(c,"iBody","iColour");for(let C=0;C<u.links.length;C++)a.iMore.array[4*C+1]=S.link(C);ws(a,"iMore"),u.beating=S.beating,Gd(o.pulses,a,S.beating,u.longest)}function T(S){i.uRaises.value.set(...S.raises),i.uLowers.value.set(...S.lowers),i.uBoth.value.set(...S.both),i.uBackground.value.set(...S.background),i.uInk.value.set(...S.ink),i.uDark.value=S.dark?1:0}function v(S,N){[d,p]=[S,N],r?.setPixelRatio(Math.min(globalThis.devicePixelRatio||1,2)),r?.setSize(S,N,!1)}function _(S){return l=S.camera,r?(l.updateMatrixWorld(),i.uViewProjection.value.multiplyMatrices(l.projectionMatrix,l.matrixWorldInverse),i.uSize.value.set(d,p),i.uReference.value=S.reference,i.uTime.value=S.time,i.uStill.value=S.still?1:0,i.uShare.value=S.share,i.uDepthFade.value=S.depthFade,r.render(s,l),h?.remove(),h=null,!0):!1}return{show:y,move:w,focus:b,theme:T,resize:v,draw:_,acquire:f,release:g,get active(){return r!==null},get info(){return r?{calls:r.info.render.calls,geometries:r.info.memory.geometries}:null},dispose(){g(!1);for(let S of Object.values(o))S.geometry.dispose(),S.material.dispose();h?.remove()}}}function U0(n,{show:e,rest:t}){let[i,s,r,o]=[!1,0,0,0],a=new IntersectionObserver(l=>{i=l[l.length-1].isIntersecting,clearTimeout(s),i?e():s=setTimeout(t,6e3)}),c=()=>i&&!document.hidden&&e();return document.addEventListener("visibilitychange",c),{get visible(){return i},get hidden(){return!i||document.hidden},start:()=>a.observe(n),retry(){clearTimeout(r),r=setTimeout(()=>i&&e(),400*2**Math.min(o++,5))},dispose(){clearTimeout(s),clearTimeout(r),a.disconnect(),document.removeEventListener("visibilitychange",c)}}}function Hd(n,e,t,i=3){let s=new Map;n.forEach((c,l)=>{!c.leads||!c.directed||c.gone||c.target===e||(s.has(c.source)||s.set(c.source,[]),s.get(c.source).push([l,c.target,Math.min(c.strength,.99)]))});let r=ET(n,t),o=[],a=[{at:e,rows:[],passed:new Set([e]),worth:1}];for(let c=0;a.length&&o.length<i&&c<2e4;c++){let l=AT(a);if(l.at===t){o.push(l.rows);continue}for(let[u,h,d]of s.get(l.at)??[])l.passed.has(h)||l.rows.length+1+(r.get(h)??1/0)>5||TT(a,{at:h,rows:[...l.rows,u],passed:new Set(l.passed).add(h),worth:l.worth*d})}return o}function ET(n,e){let t=new Map;for(let{source:s,target:r,directed:o,gone:a}of n)!o||a||(t.has(r)||t.set(r,[]),t.get(r).push(s));let i=new Map([[e,0]]);for(let s of i.keys())for(let r of t.get(s)??[])i.has(r)||i.set(r,i.get(s)+1);return i}function TT(n,e){let t=n.push(e)-1;for(;t&&n[t-1>>1].worth<e.worth;)n[t]=n[t-1>>1],t=t-1>>1;n[t]=e}function AT(n){let[e,t]=[n[0],n.pop()];if(!n.length)return e;let i=0;for(;;){let s=2*i+1;if(s>=n.length||(s+1<n.length&&n[s+1].worth>n[s].worth&&(s+=1),n[s].worth<=t.worth))break;n[i]=n[s],i=s}return n[i]=t,e}function F0(n,e){let t=new Map;return n.forEach((i,s)=>{i.gone||(t.set(`${i.source}>${i.target}@${i.lag}`,s),i.leads&&t.set(`${i.source}>${i.target}`,s),i.leads&&!i.directed&&t.set(`${i.target}>${i.source}`,s))}),e.map(i=>i.flatMap(({source:s,target:r,lag:o})=>{let a=t.get(`${s}>${r}@${o}`)??t.get(`${s}>${r}`);return a===void 0?[]:[a]}))}var Au=40,RT=150;function k0({root:n,stage:e,labels:t,state:i,corners:s,room:r,size:o},a){let[c,l,u,h,d]=[null,null,null,null,null],[p,m,x]=[new Set,hr(n),!1],f={pair:"",ways:null},[g,y,w,b]=[new Set,new Map,0,null],T=E0(t,s),v=A0(V,fe),_=O0(e,()=>N.retry(),()=>N.visible),S=c0(e,o(),r,v.invalidate,a.pins),N=U0(n,{show(){x||(_.acquire()||i.problem(c?"This browser gives no WebGL context; the table holds the same graph.":""),!l&&c&&C(),S.touch(),v.invalidate())},rest:()=>_.release(!0)});function P(te){let ae=c,$=l&&Fp(l,ae,te),ie=ae?Bp(ae,te):new Set;[c,d]=[te,te.seq],S.enter(c,ae,performance.now());let Y=C($,ae,ie);return N.hidden&&X(),Y}function C(te=null,ae=c,$=new Set){let ie=l,Y=new Set(ie?.links.filter((le,Ae)=>g.has(Ae)).map(le=>le.key));l=Hg(c,{...a.options(),room:S.scale}),l.longest=c.lags.length-1;let re=te&&kp(l,te,$);return p=re?.nodes??new Set,re&&(l.links=[...re.gone,...l.links]),S.dimensions===2&&c.n<=Au&&Yp(l.links,l.outer,S.atRest()),ie&&(h=zp(h,ie,ae,l,c)),f={pair:"",ways:null},_.show(l,re?re.from:le=>le.opacity),U(Y),z(),re?.more??0}function U(te){F();let ae=c.n>Au&&S.places.length===3*c.n?S.sees:void 0;g=T0(l.links,c.n,te,ae,$=>y.has($.row)||$.changed)}function F(){let te=a.subject();y=new Map(te===null?[]:Sl(c,te).into.map(({row:ae},$)=>[ae,$+1]))}function D(){let[te,ae]=[a.lit(),a.pair()];if(te)return F0(l.links,te);if(!ae)return null;f.pair!==ae.join()&&(f={pair:ae.join(),ways:[Hd(l.links,...ae),Hd(l.links,...ae.toReversed())]});let $=f.ways.flat(),ie=l.links.flatMap(({source:Y,target:re,gone:le},Ae)=>!le&&ae.includes(Y)&&ae.includes(re)?[Ae]:[]);return $.length||ie.length?[...$,ie]:null}function z(){l&&(F(),u=Zg(l,{chosen:a.chosen(),hover:h,overview:g,subject:a.subject(),ways:D(),still:Za()}),_.focus({...u,colour:_h(c,a.options().colouring,m),selected:te=>a.marked(te)||te===u.subject,fresh:te=>p.has(te)}),T.renew(),v.invalidate())}function X(){if(d===null)return;let te=d;d=null,a.painted(te,v.rate())}function V(){return N.visible||X(),l&&N.visible}function fe(te,ae){let $=S.look(te);$.positions&&_.move($.positions),c.n>Au&&te-w>RT&&q(te);let ie=_.draw({...$,time:te/1e3,still:Za()}),Y=!ae&&!$.positions,re=T.step(te,Y,{graph:c,picture:l,emphasis:u,places:S.places,size:S.size,hover:h,rank:le=>c.versus?void 0:y.get(le.row),pinned:le=>a.pins.has(c.names[le])});return b=l,ie&&Object.assign(n.dataset,{draws:Number(n.dataset.draws??0)+1,calls:_.info?.calls??0}),X(),re||S.going(te)||u.beating.length>0&&a.watched()&&!Za()}function q(te){w=te;let ae=g;U(new Set([...ae].map($=>l.links[$].key))),(ae.size!==g.size||[...ae].some($=>!g.has($)))&&z()}function J(){c&&S.dimensions===2&&c.n<=Au?C():T.renew()}let se=new ResizeObserver(()=>{if(!n.clientWidth||!n.clientHeight)return;let[te,ae]=o();te===S.size[0]&&ae===S.size[1]||(_.resize(te,ae),S.resize(te,ae),c&&(a.resized(),C()))});return{show:P,refocus:z,settled:J,eye:S,reconsider:()=>c&&C(),get picture(){return l},get counts(){return l===null?{pairs:0,drawn:0}:{pairs:l.links.filter(te=>te.leads&&!te.gone).length,drawn:[...g].filter(te=>!l.links[te].gone).length}},get ways(){return f.ways??[[],[]]},invalidate:v.invalidate,still:()=>l&&{picture:l,emphasis:u,theme:m,size:S.size,places:S.places.length===3*c.n?S.places:S.atRest(),depthFade:S.depthFade,colour:_h(c,a.options().colouring,m),marked:te=>a.marked(te)||te===u.subject},start(){_.resize(...S.size),se.observe(n),N.start()},under(te,ae){let $=b===l?t.at(te,ae):null;return $?$.node!==void 0?{node:$.node}:{link:$.link}:l&&S.places.length?C0(te,ae,l,S.places,ie=>u.link(ie)>0):null},hover(te){te?.node===h?.node&&te?.link===h?.link||(h=te,z())},dress(){n.style.removeProperty("--sg-background"),m=hr(n),_l(n,m),_.theme(m),z()},dispose(){x=!0,v.stop(),se.disconnect(),N.dispose(),S.dispose(),_.dispose()}}}function B0(n,e){let t=new Map,i=new Map,s=(r,o)=>`${r}|${o.join("|")}`;return{of(r,o,a=""){let c=s(r.namesId,o),l=t.get(c),u=r.moment?r.moment.told+r.moment.behind:null;if(u===null||l?.newest===u||i.get(a)?.key===c)return l?.history??null;clearTimeout(i.get(a)?.timer);let h=setTimeout(()=>{i.delete(a),t.delete(c),t.set(c,{history:l?.history??null,newest:u}),t.size>60&&t.delete(t.keys().next().value),n(o,r.namesId)},80);return i.set(a,{key:c,timer:h}),l?.history??null},told(r){let o=t.get(s(r.names_id,r.link));o&&(o.history=r,e())},dispose:()=>[...i.values()].forEach(({timer:r})=>clearTimeout(r))}}var CT=Math.cos(75*Math.PI/180),Ru={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function z0(n,e,t,i){let[s,r]=Ru[n],o=null,a=1/0;for(let{source:c,target:l}of t){if(c!==e&&l!==e)continue;let u=c===e?l:c,[h,d]=[i[3*u]-i[3*e],i[3*u+1]-i[3*e+1]],p=Math.hypot(h,d)||1,m=(h*s+d*r)/p,x=p*(2-m);m>CT&&x<a&&([o,a]=[u,x])}return o}function V0(n){let e={f:n.fit,F:n.fit,"/":n.search,Escape:n.clear," ":n.pause,2:()=>n.dimensions(2),3:()=>n.dimensions(3),p:n.pin,P:n.pin,t:n.table,T:n.table,o:n.options,O:n.options,s:n.save,S:n.save};return t=>{if(!(t.ctrlKey||t.metaKey||t.altKey)){if(t.target.closest?.("button, input, select, table")&&t.key!=="Escape"){t.stopPropagation();return}if(t.key in Ru&&t.shiftKey)n.push(...Ru[t.key]);else if(t.key in Ru)n.walk(t.key);else if(t.key in e)e[t.key]();else return t.key==="Tab"?void 0:t.stopPropagation();t.preventDefault(),t.stopPropagation()}}}var G0="http://www.w3.org/2000/svg",Cu=14;function kn(n,e){let t=document.createElementNS(G0,"svg");for(let[i,s]of Object.entries({width:n,height:Cu,"aria-hidden":"true"}))t.setAttribute(i,s);for(let[i,s]of e){let r=document.createElementNS(G0,i);for(let[o,a]of Object.entries(s))r.setAttribute(o,a);t.append(r)}return t}var Er=(n,e,t,i={})=>["line",{x1:n,x2:n+e,y1:Cu/2,y2:Cu/2,"stroke-width":t,stroke:"currentColor",...i}],Ja=[Er(0,15,3),["path",{d:"M14 2.5 L22 7 L14 11.5 Z",fill:"currentColor"}]],PT=[Er(0,26,2.5),["path",{d:"M13 1.5 L18.5 7 L13 12.5 L7.5 7 Z",fill:"currentColor"}]];function Pn(n,e,t=""){let i=H("span",`sg-key ${t}`);return i.append(n,H("span","",e)),i}var H0=n=>Array.from({length:n.m},(e,t)=>hs(n,t)).includes(!0),Wd=(n,e)=>["circle",{cx:n,cy:Cu/2,r:4.5,fill:`var(--sg-${e})`}],IT=n=>Number(n.toPrecision(2)),W0=5;function LT(n,[e,t]){let i=xh(n,e),s=Math.max(0,...i);if(!s)return[];if(gh(e)){let a=kn(11*sa,Array.from({length:sa},(c,l)=>Wd(5.5+11*l,`level-${l}`)));return[Pn(a,`colour: ${t}, 0 to ${un(IT(s))}`,"sg-extra")]}if(e==="group"&&n.groups.length)return n.groups.map((a,c)=>Pn(kn(11,[Wd(5.5,`shade-${1+c%W0}`)]),a,"sg-extra"));let r=Math.min(W0,s),o=kn(11*r,Array.from({length:r},(a,c)=>Wd(5.5+11*c,`shade-${1+c}`)));return[Pn(o,`colour: ${e==="group"?"closely linked":t}`,"sg-extra")]}var DT=()=>[Pn(kn(22,Ja),"raises","sg-raises"),Pn(kn(22,Ja),"lowers","sg-lowers"),Pn(kn(26,[Er(0,26,2.5,{"stroke-dasharray":"5 4"})]),"dashed: went, as it was"),Pn(H("b","","0.20 \u2192 0.41"),"changed beyond both intervals"),Pn(kn(22,[Er(0,22,3,{opacity:.25})]),"faint: the same")];function X0(n){let e=H("div","sg-legend","",{role:"note","aria-label":"Legend"}),t=H("div","sg-keys"),i=H("div","sg-note");e.append(i,t),n.append(e);let s="";return{element:e,get height(){return e.hidden?0:e.offsetHeight+14},note(r){i.textContent!==r&&(i.textContent=r)},update(r,o,a,c){let l=LT(r,c),u=vu(r.n)*o,h=`${!!r.versus}|${u}|${r.strength}|${r.certainty}|${a}|${l.map(x=>x.outerHTML)}|${H0(r)}`;if(h===s)return;s=h;let d=kn(22*qa.length,qa.map((x,f)=>Er(22*f,18,Ya(x,u)))),p=[pl,fl,cs],m=kn(24*p.length,p.map((x,f)=>Er(24*f,20,3,{opacity:yu(x)})));if(r.versus)return t.replaceChildren(...DT(),Pn(d,`${qa.map(un).join(" \xB7 ")} ${r.strength}`,"sg-extra"));t.replaceChildren(Pn(kn(22,Ja),"raises","sg-raises"),Pn(kn(22,Ja),"lowers","sg-lowers"),...H0(r)?[Pn(kn(22,Ja),"moves both ways","sg-both")]:[],Pn(kn(26,PT),"direction open"),Pn(d,`${qa.map(un).join(" \xB7 ")} ${r.strength}`),Pn(m,p.map(x=>r.certainty[x]).join(" \xB7 ")),Pn(kn(26,[Er(0,26,2,{"stroke-dasharray":"5 4"})]),"dashed: could be 0"),...l,Pn(kn(22,[["circle",{cx:4,cy:7,r:2.5,fill:"currentColor"}],["circle",{cx:15,cy:7,r:6,fill:"currentColor"}]]),a,"sg-extra"),Pn(kn(14,[["circle",{cx:7,cy:7,r:3,fill:"currentColor",opacity:.6}],["circle",{cx:7,cy:7,r:5.2,fill:"none",stroke:"currentColor","stroke-dasharray":"22 40",transform:"rotate(-90 7 7)"}]]),"ring: own past","sg-extra"))}}}function $0({pairs:n,drawn:e},{words:t},i=0){let s=e<n?`The ${e} strongest of ${Qt(n,"linked pair")}; select a variable for its others. `:"";return`${t?`Only links ${t}. `:""}${s}Each at its strongest lag; point at it for further lags.${i?` ${Vd} put there by hand.`:""}`}var ja=16;function q0(n){let e=H("div","sg-card","",{role:"tooltip"});return e.hidden=!0,n.append(e),{element:e,hide:()=>e.hidden=!0,tell(t,i,[s,r],o,[a,c],l=null){e.replaceChildren(...Lp(t,i.row,i.more).map(NT),...l?[l]:[]),e.hidden=!1;let[u,h]=[e.offsetWidth||200,e.offsetHeight||80],d=(y,w)=>[Math.max(4,Math.min(y,a-u-4)),Math.max(4,Math.min(w,c-h-4))],p=[s+ja,s-ja-u,s-u/2].flatMap(y=>[r+ja,r-h-ja,r-h/2].map(w=>d(y,w))),m=([y,w],b,T,v)=>b>y-v&&b<y+u+v&&T>w-v&&T<w+h+v,x=y=>{let w=m(y,s,r,ja-4)?100:0;for(let b=0;b<o.length;b+=3)w+=m(y,o[b],o[b+1],10)?b===3*i.source||b===3*i.target?10:1:0;return w},[f,g]=p.reduce((y,w)=>x(w)<x(y)?w:y);[e.style.left,e.style.top]=[`${f}px`,`${g}px`]}}}function NT(n){let e=H("div");for(let{text:t,strong:i,faint:s,tone:r}of n)e.append(H(i?"strong":"span",s?"sg-faint":r??"",t));return e}var Y0=560,Z0=[[6,6,!0],[6,3,!0],[5,2,!0],[4,2,!0],[4,0,!0],[4,0,!1],[3,0,!1],[2,0,!1]],OT=[2,0,!1],K0=38;function j0(n,e){let t=H("section","sg-dock","",{"aria-label":"What drives the selected variable"});t.hidden=!0,n.append(t);let i="";function s(r,[o,a,c],l){let u=[FT(r),kT(J0(r.into,o),c,e,c?l:null)];a&&r.out.entries.length&&u.push(BT(J0(r.out,a),e)),r.own&&c&&u.push(H("p","sg-faint",r.own)),t.replaceChildren(...u)}return{element:t,hide:()=>t.hidden=!0,tell(r,o,[a,c],l,u=()=>null){let h=a<Y0,d=dh(r,o,Z0[0][0]),[p]=d.into.entries,m=p&&!h?u(p.row,p.tone):null,x=JSON.stringify([d,h,c,l,m?.outerHTML]);if(t.hidden=!1,x!==i){i=x,t.classList.toggle("sg-below",h),t.style.bottom=h?`${l}px`:"";for(let f of h?[OT]:Z0)if(s(d,f,m),t.offsetHeight<=c-K0-l)break}},tellWays(r,[o,a],c){let l=o<Y0,u=JSON.stringify([r,l,a,c]);if(t.hidden=!1,u!==i){i=u,t.classList.toggle("sg-below",l),t.style.bottom=l?`${c}px`:"";for(let h of l?[1]:[3,2,1])if(t.replaceChildren(...r.sides.flatMap((d,p)=>UT(d,l&&p?0:h,e)),...r.open?[H("p","sg-faint","Between the two a direction is open.")]:[]),t.offsetHeight<=a-K0-c)break}},get room(){return t.hidden?{left:0,bottom:0}:t.classList.contains("sg-below")?{left:0,bottom:t.offsetHeight}:{left:t.offsetWidth,bottom:0}}}}function UT({title:n,from:e,to:t,ways:i},s,r){if(!s)return[];if(!i.length)return[H("p","sg-faint",`No way leads from ${e} to ${t}.`)];let o=H("ol");for(let{effect:a,tone:c,after:l,sure:u,steps:h}of i.slice(0,s)){let d=H("li"),p=H("div","sg-figures");p.append(H("span",`sg-effect ${c}`,a),H("span","",` ${l} `),H("span","sg-faint",u));let m=H("div");for(let{node:x,name:f,lag:g}of h)g&&m.append(H("span","sg-faint"," \u2192 ")),m.append(Xd({name:f,other:x},r)),g&&m.append(H("span","sg-faint",` ${g}`));d.append(p,m),o.append(d)}return[H("h3","",n),$d(o,Math.max(0,i.length-s))]}var J0=({entries:n,left:e},t)=>({entries:n.slice(0,t),left:e+Math.max(0,n.length-t)});function FT({title:n,unit:e}){let t=H("h3","",`What drives ${n}`);return e&&t.append(H("span","sg-faint",` ${e}`)),t}function kT({entries:n,left:e},t,i,s){if(!n.length)return H("p","sg-faint","nothing in the data, significantly");let r=H("ol"),o=null;for(let a of n){a.doubtful&&o&&o.sure!==a.sure&&r.append(H("li","sg-rest sg-faint",`${a.sure}:`)),o=a;let c=H("li",a.gone?"sg-rest":""),l=H("div");l.append(Xd(a,i),H("span","",` ${a.verb} it, ${a.short}`));let u=H("div","sg-figures");u.append(H("span",`sg-effect ${a.tone}`,a.effect),H("span","",a.gone?" ":` ${a.sure} `),H("span","sg-faint",(t?a.more:a.more.slice(0,1)).join(" \xB7 "))),c.append(l,u),s&&a.rank===1&&c.append(s),r.append(c)}return $d(r,e)}function BT({entries:n,left:e},t){let i=H("div");i.append(H("p","sg-faint","It drives"));let s=H("ul");for(let r of n){let o=H("li","sg-figures");o.append(Xd(r,t),H("span",`sg-effect ${r.tone}`,` ${r.effect} `),H("span","sg-faint",`${r.short}${r.sure==="sure"?"":`, ${r.sure}`}`)),s.append(o)}return i.append($d(s,e)),i}function Xd({name:n,other:e},t){let i=H("button","sg-name",n,{type:"button"});return i.addEventListener("click",()=>t(e)),i}function $d(n,e){return e&&n.append(H("li","sg-rest sg-faint",`and ${e} more`)),n}var zT=[["drives","how much it drives"],["driven","how much it is driven"],["pagerank","how much it drives through others"],["betweenness","how many ways lead through it"],["change","how much it changed lately"]],VT=.5,GT=.01;function ex(n,e,t=()=>{},i=()=>{}){let s=H("form","sg-options","",{"aria-label":"Options of the picture"});s.hidden=!0;let r=Pu("Colour of a node",mh),o=Pu("Size of a node",zT),[a,c]=Q0(VT,GT),[l,u]=Q0(1,.05),h=Pu("Of the group",[["","any"]]),d=H("button","","",{type:"button"});d.hidden=!0,d.addEventListener("click",i);let p=Pu("Lag",[["","any"]]);s.append(r.label,o.label,qd("Strength at least",a,c),qd("Stable in at least",l,u),p.label,h.label,d),n.append(s);let[m,x,f,g]=["","",null,""],y=new Set,w={sizing:cn.drives,colouring:"group",filter:Od},b=()=>{w.sizing=cn[o.select.value],w.colouring=r.select.value;let v=({select:_})=>_.value===""?null:Number(_.value);w.filter={least:Number(a.value),stable:Number(l.value),lag:v(p),group:v(h)},c.textContent=w.filter.least?un(w.filter.least):"any",u.textContent=w.filter.stable?Us(w.filter.stable):"any"};function T(){let v=f&&[r,o].map(({select:_})=>_.value).find(_=>Vp(f,_));v&&v!==g&&t(v),g=v??""}return s.addEventListener("input",({target:v})=>{y.add(v),b(),T(),e()}),s.addEventListener("submit",v=>v.preventDefault()),b(),{element:s,values:w,update(v){f=v;for(let[{select:P},C]of[[r,f.colour],[o,f.size]])y.has(P)||(P.value=C);b(),r.select.querySelector("[value=group]").hidden=!f.groups.length&&w.colouring!=="group",T();let _=f.lags.map(({short:P})=>P).join(`
`);_!==m&&(m=_,p.offer([["","any"],...f.lags.map(({short:P},C)=>[String(C),P])]),b());let S=HT(f);h.label.hidden=!S.length,S.join(`
`)!==x&&(x=S.join(`
`),h.offer([["","any"],...S.map((P,C)=>[String(C+1),P])]),b());let N=Array.from({length:f.n},(P,C)=>Nn(f,C,cn.change)).some(P=>P>0);o.select.querySelector("[value=change]").disabled=!N},pinned(v){d.hidden=!v,d.textContent=`Release ${v===1?"the node":`${v} nodes`} put there by hand`},get coloured(){return[w.colouring,mh.find(([v])=>v===w.colouring)[2]]},get sized(){return`size: ${o.select.selectedOptions[0].textContent}`},get words(){let{least:v,stable:_,lag:S,group:N}=w.filter,P=({select:C})=>C.selectedOptions[0].textContent;return[v?`at least ${un(v)} strong`:"",_?`found in at least ${Us(_)} of resamples`:"",S===null?"":P(p),N===null?"":`of the group ${P(h)}`].filter(Boolean).join(", ")},toggle:(v=s.hidden)=>(s.hidden=!v,v&&r.select.focus(),v)}}function HT(n){if(n.groups.length)return n.groups;let e=[];for(let i=0;i<n.n;i++){let s=Nn(n,i,cn.group);s>0&&(e[s-1]??=[]).push(i)}let t=i=>Nn(n,i,cn.drives);return Array.from(e,(i=[])=>{let[s,r]=[...i].sort((o,a)=>t(a)-t(o));return s===void 0?"none":r===void 0?n.names[s]:`${n.names[s]}, ${n.names[r]}${i.length>2?" \u2026":""}`})}function Q0(n,e){return[H("input","","",{type:"range",min:"0",max:String(n),step:String(e),value:"0"}),H("output")]}function qd(n,...e){let t=H("label");return t.append(H("span","",n),...e),t}function Pu(n,e){let t=H("select"),i=s=>{let r=t.value;t.replaceChildren(...s.map(([o,a])=>H("option","",a,{value:o}))),t.value=s.some(([o])=>o===r)?r:s[0][0]};return i(e),{select:t,offer:i,label:qd(n,t)}}function Yd(n,e){let t=e.trim().toLocaleLowerCase();return t?n.flatMap((s,r)=>{let o=s.toLocaleLowerCase().indexOf(t);return o<0?[]:[{i:r,at:o}]}).sort((s,r)=>(s.at===0?0:1)-(r.at===0?0:1)||s.i-r.i).map(({i:s})=>s):[]}function tx(n,e,t,i){let s=H("input","sg-search","",{type:"search","aria-label":"Find a variable",placeholder:"find a variable",spellcheck:"false"});s.hidden=!0,n.append(s);let r=()=>{s.hidden||(s.hidden=!0,s.value="",i())};return s.addEventListener("input",()=>t(Yd(e(),s.value))),s.addEventListener("keydown",o=>{(o.key==="Enter"||o.key==="Escape")&&(o.key==="Escape"&&t([]),r(),o.preventDefault()),o.stopPropagation()}),{element:s,open(){s.hidden=!1,s.focus()}}}var WT={waiting:"waiting",learning:"learning",live:"live",paused:"paused",ended:"ended",lost:"lost",still:"still",throttled:"throttled"};function nx(n,e){let t=H("div","sg-state"),i=H("span","sg-dot","",{"aria-hidden":"true"}),s=H("span","sg-state-text"),r=H("span","sg-badge"),o=H("span","sg-others"),[a,c]=[H("span","sg-moment"),H("strong","sg-sentence")];r.hidden=o.hidden=a.hidden=c.hidden=!0,t.append(i,a,c,s,r,o);let l=H("div","sg-plate");l.hidden=!0,n.append(t),e.append(l);let[u,h]=[H("strong"),H("span")];return l.append(u,h),{element:t,update(d,p,m=p){let{title:x="",detail:f="",figures:g=""}=d??{},y=WT[d?.face]??"still";t.dataset.face=y;let w=[x,g].filter(Boolean).join("  \xB7  ");s.textContent!==w&&(s.textContent=w),t.title=f,l.hidden=!(p&&(x||f)),l.classList.toggle("sg-low",!m),u.textContent=x,h.textContent=f},more(d){o.hidden=d===0,o.textContent=`and ${Qt(d,"more change")}`},past(d){a.hidden=!d,a.textContent!==d&&(a.textContent=d)},compared(d,p=""){c.hidden=!d,s.hidden=i.hidden=!!d,t.classList.toggle("sg-compared",!!d),c.textContent!==d+p&&c.replaceChildren(d,H("span","sg-between",p))},held(d){r.hidden=!d,r.textContent=d},problem(d){l.hidden=!d,u.textContent=d,h.textContent=""}}}var ix=`
.sg-time { position: absolute; left: 0; right: 0; bottom: 0; height: 44px; display: flex; gap: 3px; align-items: center; padding: 0 10px; box-sizing: border-box;
  border-top: 1px solid var(--sg-line); background: var(--sg-background); z-index: 1; }
.sg .sg-time button { flex: none; background: none; padding: 2px 6px; min-width: 24px; }
.sg .sg-time button:disabled { opacity: .35; cursor: default; border-color: transparent; }
.sg .sg-time .sg-play { font-size: 10px; min-width: 28px; }
.sg-track { position: relative; flex: 1 1 0; min-width: 0; height: 40px; margin: 0 12px; cursor: pointer; touch-action: none; user-select: none; }
.sg-track svg { position: absolute; left: 0; top: 3px; width: 100%; height: 18px; overflow: visible; pointer-events: none; }
.sg-ticks, .sg-bars { fill: none; vector-effect: non-scaling-stroke; }
.sg-ticks { stroke: var(--sg-line); stroke-width: 1; } .sg-bars { stroke: var(--sg-quiet); stroke-width: 2; }
.sg-track::before { content: ""; position: absolute; left: 0; right: 0; top: 21px; height: 1px; background: var(--sg-line); }
.sg-tints span { position: absolute; top: 0; height: 21px; overflow: hidden; white-space: nowrap; text-align: center; font-size: 10px; line-height: 11px; color: var(--sg-quiet);
  background: color-mix(in srgb, var(--sg-ink) 4%, transparent); box-sizing: border-box; }
.sg-tints span ~ span { border-left: 1px solid var(--sg-line); }
.sg-tints .sg-tint-1 { background: color-mix(in srgb, var(--sg-ink) 13%, transparent); } .sg-tints .sg-tint-2 { background: color-mix(in srgb, var(--sg-ink) 22%, transparent); }
.sg-future { position: absolute; right: 0; top: 0; height: 21px; background: var(--sg-background); opacity: .6; pointer-events: none; }
.sg-span { position: absolute; top: 20px; height: 3px; background: var(--sg-ring); pointer-events: none; }
.sg-end { position: absolute; left: 0; top: 24px; font-size: 11px; line-height: 14px; color: var(--sg-quiet); white-space: nowrap; pointer-events: none; }
.sg-last { left: auto; right: 0; }
.sg-handle { position: absolute; top: 0; width: 0; height: 38px; outline: none; z-index: 1; }
.sg-handle::before { content: ""; position: absolute; left: -1px; top: 0; width: 2px; height: 21px; background: var(--sg-ink); }
.sg-knob { position: absolute; left: -7px; top: 15px; min-width: 14px; height: 14px; border-radius: 7px; background: var(--sg-ink); color: var(--sg-background); font-size: 10px; font-weight: 700;
  line-height: 14px; text-align: center; box-sizing: border-box; cursor: ew-resize; }
.sg-second .sg-knob { background: var(--sg-background); color: var(--sg-ink); border: 2px solid var(--sg-ink); line-height: 10px; }
.sg-handle:focus-visible .sg-knob { outline: 2px solid var(--sg-ring); outline-offset: 2px; }
.sg-when { position: absolute; top: 24px; left: 10px; font-size: 11px; line-height: 14px; font-weight: 600; color: var(--sg-ink); white-space: nowrap; pointer-events: none; }
.sg-handle[data-side="left"] .sg-when { left: auto; right: 10px; }
.sg-spark { margin-top: 4px; max-width: 100%; } .sg-spark svg { display: block; max-width: 100%; overflow: visible; }
.sg-spark span { display: block; font-size: 11px; font-weight: 400; white-space: normal; }
.sg-spark path { fill: none; } .sg-spark .sg-zero { stroke: var(--sg-line); } .sg-spark .sg-here { stroke: var(--sg-quiet); stroke-dasharray: 2 2; }
.sg-spark .sg-line { stroke: var(--sg-quiet); stroke-width: 1.5; } .sg-spark .sg-band { fill: var(--sg-quiet); opacity: .25; }
.sg-spark.sg-raises .sg-line { stroke: var(--sg-raises); } .sg-spark.sg-raises .sg-band { fill: var(--sg-raises); }
.sg-spark.sg-lowers .sg-line { stroke: var(--sg-lowers); } .sg-spark.sg-lowers .sg-band { fill: var(--sg-lowers); }
@container (max-width: 700px) { .sg-step, .sg-speed { display: none; } .sg-track { margin: 0 8px; } }
@container (max-width: 430px) { .sg-time { padding: 0 4px; gap: 0; } .sg .sg-time button { padding: 2px 4px; min-width: 22px; } .sg-end { display: none; } }
`;var sx=`
${xl(".sg")}.sg { position: relative; width: 100%; min-width: 240px; overflow: hidden; box-sizing: border-box; outline: none;
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
.sg-legend { position: absolute; left: 10px; bottom: calc(8px + var(--sg-strip, 0px)); max-width: calc(100% - 20px); display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 11px; color: var(--sg-quiet);
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
.sg-dock { position: absolute; left: 10px; top: calc(38px + var(--sg-over, 0px)); width: 246px; padding: 2px 5px; box-sizing: border-box; pointer-events: none; }
.sg-dock h3 { margin: 0; font-size: 15px; font-weight: 600; overflow-wrap: anywhere; } .sg-dock h3 span { font-weight: 400; font-size: 12px; }
.sg-dock p { margin: 2px 0; } .sg-dock ol, .sg-dock ul { margin: 0 0 6px; padding: 0 0 0 18px; } .sg-dock ol { list-style: decimal; } .sg-dock ul { padding-left: 0; list-style: none; }
.sg-dock li { margin: 0 0 3px; overflow-wrap: anywhere; } .sg-dock li::marker { font-weight: 600; } .sg-dock li.sg-rest { list-style: none; counter-increment: list-item 0; }
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
.sg-plate.sg-low { inset: auto 10px calc(8px + var(--sg-strip, 0px)); transform: none; max-width: none; background: var(--sg-plate); font-size: 11px; }
.sg-low strong { display: none; }
.sg-plate[hidden], .sg-card[hidden], .sg-table[hidden], .sg [hidden] { display: none; }
.sg-plate strong { font-size: 14px; font-weight: 600; } .sg-plate span { color: var(--sg-quiet); }
.sg-table { position: absolute; inset: 36px 0 var(--sg-strip, 0px); overflow: auto; background: var(--sg-background); z-index: 2; }
.sg-table table { border-collapse: collapse; width: 100%; font: inherit; color: inherit; margin: 0; }
.sg-table th, .sg-table td { padding: 3px 10px; text-align: left; border: 0; border-bottom: 1px solid var(--sg-line); white-space: nowrap; background: none; max-width: 240px; overflow: hidden; text-overflow: ellipsis; }
.sg-table thead th { position: sticky; top: 0; background: var(--sg-background); padding: 2px 3px; }
.sg-table th[aria-sort="descending"] button::after { content: " \u2193"; } .sg-table th[aria-sort="ascending"] button::after { content: " \u2191"; }
.sg-table tbody tr { cursor: pointer; } .sg-table tbody tr:hover { background: color-mix(in srgb, var(--sg-ink) 6%, transparent); }
.sg-number { text-align: right !important; }
.sg-live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sg-alone .sg-compared { display: none; }
.sg-state.sg-compared { white-space: normal; flex-wrap: wrap; }
.sg-sentence { font-size: 13px; font-weight: 600; color: var(--sg-ink); min-width: 0; }
.sg-moment { flex: none; color: var(--sg-ink); font-weight: 600; border: 1px solid var(--sg-ink); border-radius: 8px; padding: 0 7px; background: var(--sg-background); }
${ix}
@container (max-width: 700px) { .sg-extra { display: none; } .sg-keys { gap: 2px 11px; } }
@container (max-width: 560px) { .sg-between { display: none; } .sg-sentence { font-size: 12px; } .sg-legend > .sg-note { display: none; } }
@container (max-width: 520px) { .sg-legend { font-size: 10px; gap: 1px 9px; } .sg button { padding: 2px 4px; } .sg-search { width: 90px; } }
`;var Iu=[["cause",(n,e)=>n.names[Ke(n,e,Be.source)]],["effect on",(n,e)=>n.names[Ke(n,e,Be.target)]],["direction",(n,e)=>Ds(n,e)?"own past":Ai(n,e)?"\u2192":"open"],["after",(n,e)=>n.lags[Ke(n,e,Be.lag)]?.short??String(Ke(n,e,Be.lag)),(n,e)=>Ke(n,e,Be.lag)],["strength",(n,e)=>Fs(n,e),us],["90 % interval",(n,e)=>Os(Ke(n,e,Be.low),Ke(n,e,Be.high)),(n,e)=>Ke(n,e,Be.low)],["how sure",(n,e)=>n.certainty[pi(n,e)],pi],["stable",(n,e)=>Us(Ke(n,e,Be.stability)),(n,e)=>Ke(n,e,Be.stability)],["since",(n,e)=>n.since[Ke(n,e,Be.since)]??"",(n,e)=>Number.isFinite(Ke(n,e,Be.age))?-Ke(n,e,Be.age):-1e9],["compared",na,(n,e)=>Ri(n,e)??0]],[XT,$T]=[4,9],qT=(n,e,t)=>YT(n,Iu[e][2]??Iu[e][1],t);function YT(n,e,t){let i=Array.from({length:n.m},(o,a)=>a),s=i.map(o=>e(n,o)),r=typeof s[0]=="number";return i.sort((o,a)=>(r?(s[a]||0)-(s[o]||0):String(s[o]).localeCompare(String(s[a])))||o-a),t?i.reverse():i}var rx=n=>n===$T?"sg-compared":n>=3?"sg-number":"";function ox(n,e){let t=H("div","sg-table");t.hidden=!0;let i=H("table","","",{"aria-label":"Links of the causal graph"}),s=H("tr"),r=H("tbody"),[o,a,c]=[null,XT,!1],l=Iu.map(([d],p)=>{let m=H("th",rx(p),"",{scope:"col"}),x=H("button","",d,{type:"button"});return x.addEventListener("click",()=>{[a,c]=[p,p===a?!c:!1],h()}),m.append(x),s.append(m),m}),u=H("thead");u.append(s),i.append(u,r),t.append(i),n.append(t);function h(){t.hidden||!o||(i.classList.toggle("sg-alone",!o.versus),l.forEach((d,p)=>d.setAttribute("aria-sort",p!==a?"none":c?"ascending":"descending")),r.replaceChildren(...qT(o,a,c).map(d=>{let p=H("tr",dr[cr(o,d)]);return p.addEventListener("click",()=>e(Ke(o,d,Be.source),Ke(o,d,Be.target))),p.append(...Iu.map(([,m],x)=>H("td",rx(x),m(o,d)))),p})))}return{element:t,update(d){o=d,h()},toggle(d=t.hidden){return t.hidden=!d,d?h():r.replaceChildren(),d}}}var Zd=[];function ax(n,{fresh:e,gone:t,told:i,...s}){let r=new Set(t),o=e?[]:n.filter(c=>!r.has(c.told)),a=i.map((c,l)=>Object.fromEntries([["told",c],...["when","time","rows","regime","came","went"].map(u=>[u,s[u][l]])]));return[...o,...a].sort((c,l)=>c.told-l.told)}function lx(n){let e=n.length-1;if(e<1)return n.map(()=>1);let t=a=>n.every((c,l)=>Number.isFinite(a(c))&&(l===0||a(c)>=a(n[l-1]))),i=[({time:a})=>a??NaN,({rows:a})=>a].find(t)??(({told:a})=>a),[s,r]=[i(n[0]),i(n[e])],o=n.map((a,c)=>r>s?(i(a)-s)/(r-s):c/e);for(let a=1;a<=e;a++)o[a]=Math.max(o[a],o[a-1]+.25/e);return o.map(a=>a/o[e])}var cx=(n,e)=>n.reduce((t,i,s)=>Math.abs(i-e)<Math.abs(n[t]-e)?s:t,0),Lu=(n,e)=>n.findLastIndex(t=>t.told<=e);function ux(n,e){let t=[];return n.forEach(({regime:i},s)=>{if(t.at(-1)?.regime!==i){let r=s?(e[s-1]+e[s])/2:0;s&&(t.at(-1).to=r),t.push({regime:i,from:r,to:1})}}),t}var Kd=({when:n,rows:e,regime:t},i)=>[n,n.startsWith("row ")?"":`${e.toLocaleString("en-US")} rows`,i?`regime ${t}`:""].filter(Boolean).join(", ");function hx(n,e){let{regime:t}=n[e],i=e;for(;i>0&&n[i-1].regime===t;)i-=1;return i>0?i-1:e>0?Math.floor(e/2):n.length-1}var dx="http://www.w3.org/2000/svg",Du=18,fx=10,[ZT,KT]=[330,80],px=6.6,JT=12;function mx(n,e){let t=Ns(),i=H("div","sg-time","",{role:"group","aria-label":"Time line"});i.hidden=!0;let s=(ce,Se,nt,qe="")=>{let dt=H("button",qe,Se,{type:"button","aria-label":ce,title:ce});return t.on(dt,"click",nt),dt},r=s("One graph back","\u2039",()=>J(-1),"sg-step"),o=s("Replay from here","\u25B6",()=>se(),"sg-play"),a=s("One graph on","\u203A",()=>J(1),"sg-step"),c=s("Speed of the replay","1\xD7",()=>ae(),"sg-speed"),l=s("Compare with another moment","Compare",()=>ie(),"sg-compare"),u=s("Show the newest graph","Live",()=>q(null),"sg-live-button"),h=H("div","sg-track"),d=H("div","sg-tints"),p=document.createElementNS(dx,"svg");for(let[ce,Se]of Object.entries({viewBox:`0 0 1000 ${Du}`,preserveAspectRatio:"none","aria-hidden":"true"}))p.setAttribute(ce,Se);let[m,x]=[0,1].map(()=>document.createElementNS(dx,"path"));m.setAttribute("class","sg-ticks"),x.setAttribute("class","sg-bars"),p.append(m,x);let[f,g]=[H("div","sg-span"),H("div","sg-future")],y=ce=>H("div","sg-handle","",{role:"slider",tabindex:"0","aria-label":ce}),[w,b]=[y("Moment shown"),y("Moment compared with")];for(let ce of[w,b])ce.append(H("span","sg-knob"),H("output","sg-when"));b.classList.add("sg-second"),b.hidden=!0;let T=[H("span","sg-end"),H("span","sg-end sg-last")];h.append(d,p,f,g,...T,b,w),i.append(r,o,a,c,h,l,u),n.append(i);let[v,_]=[Zd,[]],[S,N]=[null,null],P,[C,U,F,D,z]=[0,0,!1,null,null],X=()=>v.length-1,V=ce=>ce===null?X():Math.max(0,Lu(v,ce)),fe=()=>V(P===void 0?S:P);function q(ce){ce!==null&&ce===v[X()]?.told&&(ce=null),ce!==(P===void 0?S:P)&&(P=ce,Y(),U||=requestAnimationFrame(()=>{U=0,P!==void 0&&e.go(P)}))}function J(ce){let Se=Math.max(0,Math.min(X(),fe()+ce));q(Se===X()?null:v[Se].told)}function se(ce=!C){clearInterval(C),C=0,ce&&v.length>1&&(fe()===X()&&q(v[0].told),C=setInterval(te,F?KT:ZT)),wt(o,C?"\u275A\u275A":"\u25B6"),o.setAttribute("aria-label",C?"Stop the replay":"Replay from here"),o.title=o.getAttribute("aria-label")}function te(){if(P===void 0){if(fe()>=X())return se(!1);J(1)}}function ae(){F=!F,wt(c,F?"4\xD7":"1\xD7"),C&&se(!0)}function $(ce){N=ce,e.compare(ce),Y()}function ie(){if(N!==null)return $(null);se(!1);let ce=fe();if(ce===X())return $(v[hx(v,ce)].told);$(v[ce].told),q(null)}function Y(){let[ce,Se]=[fe(),N===null?null:V(N)],nt=new Set(v.map(({regime:ot})=>ot)).size>1,qe=ce<X(),dt=(ot,Tt,Bt)=>{let[tn,k]=ot.children;ot.style.left=`${100*_[Tt]}%`,wt(tn,Bt),wt(k,nt?`${v[Tt].when} \xB7 regime ${v[Tt].regime}`:v[Tt].when),ot.setAttribute("aria-valuemin","1"),ot.setAttribute("aria-valuemax",String(v.length)),ot.setAttribute("aria-valuenow",String(Tt+1)),ot.setAttribute("aria-valuetext",Kd(v[Tt],nt))};dt(w,ce,Se===null?"":Se<=ce?"B":"A"),b.hidden=Se===null,Se!==null&&dt(b,Se,Se<=ce?"A":"B");let[it,Ot]=Se===null?[_[ce],_[ce]]:[_[Math.min(ce,Se)],_[Math.max(ce,Se)]];f.style.left=`${100*it}%`,f.style.width=`${100*(Ot-it)}%`,g.style.left=`${100*Ot}%`,i.classList.toggle("sg-past",qe),i.classList.toggle("sg-comparing",Se!==null),u.setAttribute("aria-pressed",String(!qe)),l.setAttribute("aria-pressed",String(Se!==null)),r.disabled=ce===0,a.disabled=!qe,re()}function re(){let ce=h.clientWidth||600,Se=qe=>nt.every(([dt,it])=>qe[1]<dt||qe[0]>it),nt=[];for(let qe of b.hidden?[w]:[w,b]){let dt=qe.lastChild,[it,Ot]=[parseFloat(qe.style.left)/100*ce,dt.textContent.length*px],ot=[["left",[it-10-Ot,it-10]],["right",[it+10,it+10+Ot]]];(qe===w?it<ce/2:it>ce/2)&&ot.reverse();let Tt=ot.find(([,Bt])=>Bt[0]>-8&&Bt[1]<ce+8&&Se(Bt))??(qe===w?ot[0]:null);dt.hidden=Tt===null,Tt&&([qe.dataset.side]=(nt.push([Tt[1][0]-8,Tt[1][1]+8]),Tt))}T.forEach((qe,dt)=>{let it=qe.textContent.length*px;qe.hidden=!Se(dt?[ce-it,ce]:[0,it])})}function le(){if(i.hidden=v.length<2,n.style.setProperty("--sg-strip",`${ke.height}px`),i.hidden)return;_=lx(v);let ce=Math.max(4,...v.map(({came:qe,went:dt})=>qe+dt)),Se=_.map(qe=>(1e3*qe).toFixed(1));m.setAttribute("d",Se.map(qe=>`M${qe} ${Du}v-2`).join("")),x.setAttribute("d",v.map(({came:qe,went:dt},it)=>qe+dt?`M${Se[it]} ${Du}v${(-(Du-2)*Math.sqrt((qe+dt)/ce)).toFixed(1)}`:"").join(""));let nt=ux(v,_);d.replaceChildren(...(nt.length<2?[]:nt).map(({regime:qe,from:dt,to:it})=>{let Ot=H("span",`sg-tint sg-tint-${qe%3}`,nt.length<=JT&&it-dt>.06?`regime ${qe}`:"");return[Ot.style.left,Ot.style.width]=[`${100*dt}%`,`${100*(it-dt)}%`],Ot.title=`regime ${qe}`,Ot})),wt(T[0],v[0].when),wt(T[1],v[X()].when),Y()}let Ae=ce=>{let Se=h.getBoundingClientRect();return Math.max(0,Math.min(1,(ce.clientX-Se.left)/(Se.width||1)))};function Z(ce){let Se=cx(_,Ae(ce));D===b?v[Se].told!==N&&$(v[Se].told):q(v[Se].told)}t.on(h,"pointerdown",ce=>{if(ce.button>0||v.length<2)return;se(!1);let Se=Ae(ce),nt=!b.hidden&&Math.abs(_[V(N)]-Se)<Math.abs(_[fe()]-Se);D=b.contains(ce.target)||nt&&!w.contains(ce.target)?b:w,h.setPointerCapture?.(ce.pointerId),D.focus({preventScroll:!0}),Z(ce),ce.preventDefault()}),t.on(h,"pointermove",ce=>D&&Z(ce));for(let ce of["pointerup","pointercancel"])t.on(h,ce,()=>D=null);let ve=new ResizeObserver(()=>!i.hidden&&re());ve.observe(h),t.add(()=>ve.disconnect()),t.on(i,"keydown",ce=>{if(ce.ctrlKey||ce.metaKey||ce.altKey)return;let Se=ce.target.closest(".sg-handle"),nt={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-fx,PageUp:fx,Home:-1/0,End:1/0}[ce.key];!Se||nt===void 0&&ce.key!==" "||(ce.key===" "?se():Se===w?J(nt):$(v[Math.max(0,Math.min(X(),V(N)+nt))].told),ce.preventDefault(),ce.stopPropagation())});let ke={element:i,get height(){return i.hidden?0:i.offsetHeight||40},told(ce){v=ax(v,ce),le()},show({moment:ce=null,compare:Se}){if(!ce)return v=Zd,se(!1),le();let nt=ce.live?null:ce.told;(P===void 0||P===nt||V(P)===V(nt))&&(P=void 0),S=nt,N=D===b?N:Se?.with??null,i.hidden||Y();let qe=ce.live?"":Kd(ce,v.some(({regime:dt})=>dt!==v[0].regime));z!==null&&qe!==z&&!C&&!D&&e.noted(qe?`showing ${qe}`:"showing the newest graph"),z=qe},whenOf:ce=>v[Lu(v,ce)]?.when??"",placeOf:ce=>_[Math.max(0,Lu(v,ce))]??0,get moments(){return v},go:q,step:J,dispose(){clearInterval(C),cancelAnimationFrame(U),t.dispose()}};return ke}function Qa({moment:n}){return!n||n.live?"":`${n.when}, ${Qt(n.behind,"graph")} behind`}function gx(n,e){let t=H("div","sg-toolbar","",{role:"toolbar","aria-label":"View"}),i=new Map;for(let[s,r,o,a]of e){let c=H("button","",r,{type:"button",title:`${s} (${o})`,"aria-label":s,"aria-keyshortcuts":o});c.addEventListener("click",a),t.append(c),i.set(s,c)}return n.append(t),{element:t,press:(s,r)=>i.get(s).setAttribute("aria-pressed",String(r)),button:s=>i.get(s),name:(s,r)=>i.get(s).textContent=r}}var jT=24;function xx(n,e,t){let i=H("div","sg","",{role:"application",tabindex:"0","aria-label":"Causal graph","aria-roledescription":"interactive graph"});i.style.height=typeof e=="number"?`${e}px`:e;let s=H("div","sg-stage"),r=H("div","sg-live","",{role:"status","aria-live":"polite"});i.append(H("style","",sx),s,r),n.append(i);let o=S0(i),a=H("div","sg-top");i.append(a);let c=nx(a,i),l=H("div","sg-tools");a.append(l);let u=X0(i),h=ox(i,(b,T)=>t.choose([b,T])),d=tx(l,t.names,t.found,t.left),p=gx(l,[["Find a variable","Find","/",d.open],["Fit to view","Fit","F",t.fit],["2D: flat or in space","2D","2",t.flat],["Options","Options","O",t.options],["Table of links","Table","T",t.table],["Save the picture or the graph","Save","S",t.save]].filter(([,,,b])=>b)),m=j0(i,b=>t.choose([b])),x=ex(i,t.reconsider,t.wanted,t.released),f=mx(i,t.moments),g=q0(i),y=()=>u.height+f.height,w=b=>({x:b.offsetLeft,y:b.offsetTop,w:b.offsetWidth,h:b.offsetHeight});return{root:i,stage:s,live:r,labels:o,state:c,legend:u,table:h,search:d,toolbar:p,options:x,dock:m,card:g,timeline:f,taken:y,free(){let b=Math.max(0,c.element.offsetHeight-jT);return i.style.setProperty("--sg-over",`${b}px`),[i.clientWidth||640,(i.clientHeight||480)-b]},corners:()=>[a,u.element,m.element,f.element].filter(b=>!b.hidden).map(w),over:()=>[c.element,u.element,m.element].filter(b=>!b.hidden),room:()=>({left:m.room.left,bottom:m.room.bottom+y()}),size:()=>[i.clientWidth||640,i.clientHeight||480],say:b=>r.textContent=b,remove(){f.dispose(),i.remove()}}}function _x(n,e){let[t,i,s]=[!1,null,0],r={holds(o){return t?(s+=1,i=o,e(`paused, ${Qt(s,"frame")} behind`),!0):!1},release(){t&&r.toggle()},toggle(){if(t=!t,e(t?"paused":""),t)return;let o=i;[i,s]=[null,0],o&&n(o)}};return r}function vx(n){let e=new Map;return{get size(){return e.size},has:i=>e.has(i),set:(i,s)=>{s?e.set(i,s):e.delete(i),n()},clear(){e=new Map,n()},take(i){e=new Map(i.map(([s,...r])=>[s,r]))},of:i=>i.names.flatMap((s,r)=>e.has(s)?[[r,...e.get(s)]]:[]),applied(i,s){if(!e.size)return s;let r=s.slice();return i.names.forEach((o,a)=>e.has(o)&&r.set(e.get(o),3*a)),r}}}function yx(n,e,t,i){let[s,r,o]=[null,null,null],a=!1,c=null,l=p=>{let m=n.getBoundingClientRect();return[p.clientX-m.left,p.clientY-m.top]},u=(p,m=0,x=0)=>{(p||c)&&i.hover(p,m,x),c=p};e.on(n,"pointermove",p=>{if(a=!0,r!==null&&s)return h(l(p));if(p.buttons)return u(null);let[m,x]=l(p);u(t(m,x),m,x)}),e.on(n,"pointerleave",()=>{a=!1,u(null)});function h([p,m]){if(!o&&Math.hypot(p-s[0],m-s[1])<=4)return;let[x,f]=o??s;o=[p,m],i.drag(r,p-x,m-f)}function d(){r!==null&&i.grab(r,!1),[s,r,o]=[null,null,null]}return e.on(n,"pointerdown",p=>{if(p.isPrimary===!1)return d();s=l(p),i.press();let m=p.button?void 0:t(...s)?.node;m!==void 0&&(r=m,i.grab(m,!0),n.setPointerCapture?.(p.pointerId))},{capture:!0}),e.on(n,"pointercancel",d),e.on(n,"pointerup",p=>{let[m,x]=l(p);s&&!o&&Math.hypot(m-s[0],x-s[1])<=4&&i.click(t(m,x),p),d()}),e.on(n,"dblclick",p=>i.open(t(...l(p)))),{get inside(){return a}}}function bx(n,e="scarcity-graph"){return[...(String(n??"").normalize("NFC").match(/[\p{L}\p{N}_]+/gu)??[]).join("-")].slice(0,60).join("").replace(/-+$/,"")||e}function Sx(n,e,t){let i=e instanceof Blob?e:new Blob([e],{type:t}),s=URL.createObjectURL(i),r=document.createElement("a");[r.href,r.download,r.hidden]=[s,n,!0],document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var Mx={ArrowDown:1,ArrowUp:-1};function Nu(n,e){let t=null,i=()=>[...n.querySelectorAll("button")];function s(r){t&&(t.tabIndex=-1),t=r??null,t&&(t.tabIndex=0)}return e.on(n,"keydown",r=>{let o=i(),a=o.indexOf(r.target),c={Home:0,End:o.length-1}[r.key]??(r.key in Mx?a+Mx[r.key]:null);c===null||a<0||(r.preventDefault(),o[Math.max(0,Math.min(o.length-1,c))].focus())}),e.on(n,"focusin",r=>r.target.tagName==="BUTTON"&&s(r.target)),{renew(){let r=i();for(let o of r)o.tabIndex=-1;s(r.includes(t)?t:r[0])}}}var Jd=[["png","PNG, a picture",!1],["svg","SVG, a picture to edit",!1],["html","HTML, a live page",!1],["graphml","GraphML, for Gephi and others",!0],["dot","DOT, for Graphviz",!0],["json","JSON, all numbers",!0]],QT="GraphML, DOT and JSON are written by Python, which is not connected.";function wx(n,e,t,i){let s=Ns(),r=H("div","sg-menu","",{role:"menu","aria-label":"Save as"}),o=H("p","sg-faint",QT,{id:`sg-why-${Math.random().toString(36).slice(2)}`});r.hidden=!0;let a=t.map(([u,h,d])=>{let p=H("button","",h,{type:"button",role:"menuitem"});return p.addEventListener("click",()=>{p.ariaDisabled!=="true"&&(l(!0),i(u))}),r.append(p),{entry:p,remote:d}});r.append(o),n.append(r);for(let[u,h]of[["aria-haspopup","menu"],["aria-expanded","false"]])e().setAttribute(u,h);Nu(r,s).renew();function l(u){r.hidden||(r.hidden=!0,e().setAttribute("aria-expanded","false"),u&&e().focus())}return r.addEventListener("keydown",u=>{if(u.key==="Escape")l(!0);else return u.key==="Tab"?l(!0):void 0;u.preventDefault(),u.stopPropagation()}),e().addEventListener("mousedown",u=>r.hidden||u.preventDefault()),r.addEventListener("focusout",({relatedTarget:u})=>!r.contains(u)&&l(!1)),{element:r,offer(u){let h=a.filter(({remote:d})=>d);for(let{entry:d}of h)for(let[p,m]of[["aria-disabled","true"],["aria-describedby",o.id]])u?d.removeAttribute(p):d.setAttribute(p,m);o.hidden=u||!h.length},toggle(){if(!r.hidden)return l(!0);r.hidden=!1,e().setAttribute("aria-expanded","true"),a[0].entry.focus()}}}var eA=["line","path","circle"],Ex="\u2026",Tx=2,el=([n,e,t])=>`#${[n,e,t].map(i=>Math.round(255*i).toString(16).padStart(2,"0")).join("")}`;function Ax(n,e){let t=n.getBoundingClientRect(),i=[];for(let s of e){let r=s.getBoundingClientRect();r.width&&r.height&&Rx(s,{root:n,at:t,bounds:r,items:i,alpha:1})}return i}function Rx(n,e){let t=n.getBoundingClientRect();if(!t.width&&!t.height)return;let i=getComputedStyle(n);if(i.visibility==="hidden"||i.clipPath==="inset(50%)")return;if(n.localName==="svg")return e.items.push(aA(n,t,i,e));let s=e.alpha*Number(i.opacity||1);tA(n,t,i,s,e),i.display==="list-item"&&nA(n,t,i,s,e);for(let r of n.childNodes)r.nodeType===Node.TEXT_NODE?iA(r,n,i,s,e):r.nodeType===Node.ELEMENT_NODE&&Rx(r,{...e,alpha:s})}function tA(n,e,t,i,{at:s,items:r}){let o=ur(t.backgroundColor),a=t.borderTopStyle==="none"?0:parseFloat(t.borderTopWidth)||0;if(o[3]*i===0&&!a)return;let c=Math.min(e.width,e.height)/2,l=t.borderTopLeftRadius.endsWith("%")?2*c*parseFloat(t.borderTopLeftRadius)/100:parseFloat(t.borderTopLeftRadius)||0;r.push({kind:"plate",x:e.left-s.left+a/2,y:e.top-s.top+a/2,w:e.width-a,h:e.height-a,r:Math.max(0,Math.min(l,c)-a/2),fill:el(o),alpha:o[3]*i,stroke:el(ur(t.borderTopColor)),thick:a})}function nA(n,e,t,i,{at:s,items:r}){if(t.listStyleType!=="decimal")return;let o=[...n.parentElement.children].filter(l=>getComputedStyle(l).listStyleType==="decimal").indexOf(n)+1,[a]=n.getClientRects(),c=parseFloat(t.fontSize);r.push({kind:"text",...Cx(t,i),weight:600,end:!0,x:a.left-s.left-5,y:a.top-s.top+1.04*c,text:`${o}.`})}var Cx=(n,e)=>({size:parseFloat(n.fontSize),weight:Number(n.fontWeight)||400,fill:el(ur(n.color)),alpha:e});function iA(n,e,t,i,{at:s,bounds:r,items:o}){let a=[];for(let{box:u,text:h,glued:d}of sA(n)){let p=a.at(-1);p&&Math.abs(p.box.top-u.top)<2?p.text+=(d?"":" ")+h:a.push({box:u,text:h})}let c=oA(t),l=t.textOverflow==="ellipsis"&&e.scrollWidth>e.clientWidth+1?e.getBoundingClientRect().right-parseFloat(t.paddingRight||0):1/0;for(let{box:u,text:h}of a){if(u.top<r.top-Tx||u.bottom>r.bottom+Tx)continue;let d=c.ascent*(u.height/(c.ascent+c.descent));o.push({kind:"text",...Cx(t,i),x:u.left-s.left,y:u.top-s.top+d,text:rA(h,l-u.left,c.width)})}}function sA(n){let e=document.createRange(),t=(i,s)=>(e.setStart(n,i),e.setEnd(n,s),e.getClientRects());return[...n.data.matchAll(/\S+/g)].flatMap(({0:i,index:s})=>{let r=t(s,s+i.length);if(r.length<2)return r.length?[{box:r[0],text:i}]:[];let o=s;return[...i].flatMap((a,c)=>{let[l]=t(o,o+=a.length);return l?[{box:l,text:a,glued:c>0}]:[]})})}function rA(n,e,t){if(!Number.isFinite(e)||t(n)<=e+1)return n;let i=[...n],[s,r]=[0,i.length];for(;s<r;){let o=s+r+1>>1;t(i.slice(0,o).join("")+Ex)<=e?s=o:r=o-1}return i.slice(0,s).join("").trimEnd()+Ex}var Tr=null;function oA(n){if(Tr??=document.createElement("canvas").getContext("2d"),!Tr)return{ascent:.93,descent:.24,width:s=>.55*parseFloat(n.fontSize)*s.length};Tr.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:e,fontBoundingBoxDescent:t}=Tr.measureText("x"),{font:i}=Tr;return{ascent:e,descent:t,width:s=>(Tr.font=i,Tr.measureText(s).width)}}function aA(n,e,t,{root:i,at:s}){let r=getComputedStyle(i),o=c=>c.replace(/currentColor/g,el(ur(t.color))).replace(/var\((--[\w-]+)\)/g,(l,u)=>el(ur(r.getPropertyValue(u)))),a=[...n.children].filter(({localName:c})=>eA.includes(c));return{kind:"shapes",x:e.left-s.left,y:e.top-s.top,shapes:a.map(c=>[c.localName,Object.fromEntries([...c.attributes].map(({name:l,value:u})=>[l,o(u)]))])}}async function Px(n,[e,t]){let i=n.replace(/(<svg [^>]*?)width="[^"]*" height="[^"]*"/,`$1width="${2*e}" height="${2*t}"`),s=URL.createObjectURL(new Blob([i],{type:"image/svg+xml"}));try{let r=new Image;r.src=s,await r.decode();let o=document.createElement("canvas");return[o.width,o.height]=[2*e,2*t],o.getContext("2d").drawImage(r,0,0,o.width,o.height),await new Promise((a,c)=>o.toBlob(l=>l?a(l):c(new Error("this browser made no picture")),"image/png"))}finally{URL.revokeObjectURL(s)}}var lA=.45,cA=10,[uA,hA,dA]=[5,9,.5],[fA,pA]=[.46,4];function Ix(n,e){let t=Math.max(e.length,.001)*Math.sqrt(1+16*n.bend*n.bend),i=e.to+(n.directed?1/t:0),s=a=>n.directed?1-(1-lA)*((a-e.from)/(i-e.from)):1,r=a=>.5*n.width*s(a),o=a=>Math.max(.5*n.reach*s(a),r(a));return{core:n.dashed?mA(e,i,r):[jd(e,e.from,i,r)],halo:n.reach>n.width?jd(e,e.from,i,o):null,head:n.directed?gA(e,Tl(n.width)):xA(e.at(.5),Lx(e,.5),pA+.5*n.width)}}function jd(n,e,t,i){let s=Math.max(2,Math.ceil((t-e)*n.length/cA)),[r,o]=[[],[]];for(let a=0;a<=s;a++){let c=e+(t-e)*a/s,[{x:l,y:u},[h,d],p]=[n.at(c),Lx(n,c),i(c)];r.push({x:l-d*p,y:u+h*p}),o.push({x:l+d*p,y:u-h*p})}return[...r,...o.reverse()]}function mA(n,e,t){let i=[];for(let s=0;s<(e-n.from)*n.length;s+=hA){let r=n.from+Math.max(0,s-dA)/n.length;i.push(jd(n,r,Math.min(e,n.from+(s+uA)/n.length),t))}return i}function gA({at:n,to:e},t){let[i,s]=[n(e),n(1-(1-e)*.2)],r=Math.hypot(s.x-i.x,s.y-i.y)||1,[o,a]=[(s.x-i.x)/r,(s.y-i.y)/r],c=fA*t;return[{x:i.x-a*c,y:i.y+o*c},{x:i.x+o*t,y:i.y+a*t},{x:i.x+a*c,y:i.y-o*c}]}var xA=({x:n,y:e},[t,i],s)=>[[t,i],[-i,t],[-t,-i],[i,-t]].map(([r,o])=>({x:n+r*s,y:e+o*s}));function Lx({at:n},e){let[t,i]=[n(e-.001),n(e+.001)],s=Math.hypot(i.x-t.x,i.y-t.y)||1;return[(i.x-t.x)/s,(i.y-t.y)/s]}var _A="system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif",vA=.16,[yA,bA,Dx,SA]=[1.4,4.8,3,1.8],MA=1.15,wA=.004,EA=/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,TA={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"},Ou=n=>String(n).replace(EA,"\uFFFD").replace(/[&<>"']/g,e=>TA[e]),Rt=n=>String(Number(n.toFixed(1))),Qd=(n,e,t)=>n.map((i,s)=>i+(e[s]-i)*t),nr=n=>`#${n.map(e=>Math.round(255*Math.min(1,Math.max(0,e))).toString(16).padStart(2,"0")).join("")}`,gn=(n,e,t)=>{let i=Object.entries(e).filter(([,s])=>s!==void 0).map(([s,r])=>` ${s}="${Ou(typeof r=="number"?Number(r.toFixed(3)):r)}"`);return t===void 0?`<${n}${i.join("")}/>`:`<${n}${i.join("")}>${t}</${n}>`},ef=n=>`M${n.map(({x:e,y:t})=>`${Rt(e)} ${Rt(t)}`).join("L")}Z`;function Nx({size:[n,e],picture:t,emphasis:i,places:s,theme:r,colour:o,marked:a,depthFade:c=0,overlay:l=[],title:u="",about:h=""}){let d=b=>1-c+c*Math.min(1,Math.max(0,b))**2,p=[r.raises,r.lowers,r.both].map(nr),[m,x,f]=[[],[],[]];t.links.forEach((b,T)=>{let v=b.gone?0:b.opacity*i.link(T),_=v>0?Al(b,t,s):null;if(!_)return;let S=v*d((s[3*b.source+2]+s[3*b.target+2])/2);if(S<wA)return;let{core:N,halo:P,head:C}=Ix(b,_),U=[P?gn("path",{d:ef(P),"fill-opacity":vA}):"",gn("path",{d:N.map(ef).join("")})];m.push(gn("g",{fill:p[b.way],opacity:S<1?S:void 0},U.join("")));let F=Math.min(1,MA*S);x.push(gn("path",{d:ef(C),fill:p[b.way],opacity:F<1?F:void 0})),i.beating.includes(T)&&f.push(...AA(b,_,p[b.way],nr(r.background)))});let y=Array.from(t.radii,(b,T)=>T).filter(b=>s[3*b+2]>0).sort((b,T)=>s[3*b+2]-s[3*T+2]||b-T).map(b=>RA(b,t,s,r,{focus:i.node(b)*d(s[3*b+2]),colour:o(b),marked:a(b)})),w={width:Rt(n),height:Rt(e)};return[`<?xml version="1.0" encoding="UTF-8"?>
`,`<svg xmlns="http://www.w3.org/2000/svg" width="${w.width}" height="${w.height}" viewBox="0 0 ${w.width} ${w.height}" role="img" font-family="${_A}" style="font-variant-numeric: tabular-nums">
`,gn("title",{},Ou(u)),`
`,gn("desc",{},Ou(h)),`
`,`<defs><radialGradient id="light" cx=".5" cy=".5" r=".62" fx=".36" fy=".28"><stop offset="0" stop-color="#fff" stop-opacity=".05"/><stop offset=".45" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".2"/></radialGradient></defs>
`,gn("rect",{...w,fill:nr(r.background)}),`
`,...[["links",m],["heads",x],["beats",f],["nodes",y],["words",l.map(PA)]].map(([b,T])=>`<g id="${b}">
${T.map(v=>`${v}
`).join("")}</g>
`),`</svg>
`].join("")}function AA({lag:n,width:e},{at:t,from:i,to:s},r,o){let a=Math.max(3.2,.5*e+1.6);return Array.from({length:n},(c,l)=>{let{x:u,y:h}=t(i+(s-i)*(l+1)/(n+1));return gn("circle",{cx:Rt(u),cy:Rt(h),r:Rt(a+.5),fill:r,stroke:o,"stroke-width":1})})}function RA(n,{radii:e,own:t},i,s,{focus:r,colour:o,marked:a}){let c=.22+.78*Math.min(1,r),[l,u,h]=i.subarray(3*n,3*n+3),[d,p]=[{cx:Rt(l),cy:Rt(u)},e[n]*h],m=p+(t[n]===0?yA:bA),x=[gn("circle",{...d,r:Rt(m),fill:nr(s.background)}),gn("circle",{...d,r:Rt(p),fill:nr(Qd(s.background,o,c))}),gn("circle",{...d,r:Rt(p),fill:"url(#light)",opacity:c<1?c:void 0})];if(t[n]!==0){let f={fill:"none","stroke-width":SA},g=nr(Qd(s.background,t[n]>0?s.raises:s.lowers,.2+.65*r));x.push(gn("circle",{...d,r:Rt(p+Dx),stroke:nr(Qd(s.background,s.ink,.14)),...f})),x.push(CA(l,u,p+Dx,Math.min(1,Math.abs(t[n])),{stroke:g,...f}))}return a&&x.push(gn("circle",{...d,r:Rt(m+2.4),fill:"none",stroke:nr(s.ink),"stroke-width":2.4})),gn("g",{},x.join(""))}function CA(n,e,t,i,s){if(i>.999)return gn("circle",{cx:Rt(n),cy:Rt(e),r:Rt(t),...s});let r=2*Math.PI*i,[o,a]=[n+t*Math.sin(r),e-t*Math.cos(r)];return gn("path",{d:`M${Rt(n)} ${Rt(e-t)}A${Rt(t)} ${Rt(t)} 0 ${i>.5?1:0} 1 ${Rt(o)} ${Rt(a)}`,...s})}function PA({kind:n,...e}){if(n==="plate"){let{x:t,y:i,w:s,h:r,r:o,fill:a,alpha:c,stroke:l,thick:u}=e,h=u?{stroke:l,"stroke-width":u}:{};return gn("rect",{x:Rt(t),y:Rt(i),width:Rt(s),height:Rt(r),rx:o?Rt(o):void 0,fill:a,"fill-opacity":c<1?c:void 0,...h})}if(n==="text"){let{x:t,y:i,text:s,size:r,weight:o,fill:a,alpha:c,end:l}=e;return gn("text",{x:Rt(t),y:Rt(i),"font-size":r,"font-weight":o===400?void 0:o,fill:a,opacity:c<1?c:void 0,"text-anchor":l?"end":void 0},Ou(s))}return gn("g",{transform:`translate(${Rt(e.x)} ${Rt(e.y)})`},e.shapes.map(([t,i])=>gn(t,i)).join(""))}var IA=3e4,LA={svg:"image/svg+xml",png:"image/png",html:"text/html"};function Ox({root:n,labels:e,over:t,say:i,toolbar:s},r,o){let a=()=>s.button("Save the picture or the graph"),c=Jd.filter(([T,,v])=>v?o.ask:T!=="html"||o.page),l=wx(n,a,c,g),[u,h,d]=[!1,"",null],p=T=>`${bx(h)}.${T}`,m=()=>l.offer(u);function x(){let T=r();if(!T)throw new Error("there is no graph yet");let v={title:h||"Causal graph",about:n.getAttribute("aria-label")};return{svg:Nx({...T,...v,overlay:Ax(n,[e.element,...t()])}),size:T.size}}let f={svg:async()=>x().svg,png:async()=>{let{svg:T,size:v}=x();return Px(T,v)},html:async()=>{let{header:T,...v}=await o.page();return rp({title:h||"Causal graph",header:{...T,selection:o.selected(),pins:o.pins()},...v})}};async function g(T){if(Jd.find(([_])=>_===T)[2])return y(T);try{b(T,await f[T](),LA[T])}catch(_){T==="html"&&u&&o.ask?y(T):i(`could not be saved: ${_.message}`)}}function y(T){w(),d={format:T,timer:setTimeout(()=>(w(),i(`${p(T)} could not be saved: Python does not answer`)),IA)},i(`asking Python for ${p(T)}`),o.ask("export",{format:T,title:h})}function w(){clearTimeout(d?.timer),d=null}function b(T,v,_){Sx(p(T),v,_),i(`saved ${p(T)}`)}return m(),{toggle:l.toggle,connected(T){u=T,m()},titled:T=>h=T,file({format:T,type:v,problem:_},[S]){T===d?.format&&(w(),_?i(`could not be saved: ${_}`):b(T,S,v))},dispose:w}}function Ux(n){let[e,t]=[new Set,new Set];return{get selected(){return e},get found(){return t},get chosen(){return t.size?t:e},set(i,s=!0){e=new Set(i),n(s)},toggle(i){this.set(e.has(i)?[...e].filter(s=>s!==i):[...e,i])},find(i){t=new Set(i)},carry(i,s){let r=new Set([...e].map(o=>i?.names[o]));e=new Set(s.flatMap((o,a)=>r.has(o)?[a]:[])),i&&i.names!==s&&(t=new Set)}}}var Fx="http://www.w3.org/2000/svg",[tl,Uu]=[180,34],kx=2;function DA({told:n,effect:e,low:t,high:i},s){let r=[...e,...t,...i].filter(x=>x!==null),[o,a]=[Math.min(0,...r),Math.max(0,...r)],c=x=>kx+(Uu-2*kx)*(1-(x-o)/(a-o||1)),l=n.map(x=>tl*s(x)),u=(x,f)=>`${l[x].toFixed(1)} ${c(f).toFixed(1)}`,[h,d]=["",""],p=0;for(let x=0;x<=n.length;x++){if(x<n.length&&e[x]!==null)continue;let f=Array.from({length:x-p},(w,b)=>p+b);if(p=x+1,!f.length)continue;let g=f.length===1?"h2":"";h+=`M${f.map(w=>u(w,e[w])).join("L")}${g}`;let y=f.filter(w=>t[w]!==null&&i[w]!==null);y.length&&(d+=`M${[...y.map(w=>u(w,i[w])),...y.toReversed().map(w=>u(w,t[w]))].join("L")}Z`)}let m=e.flatMap((x,f)=>x===null?[]:[f]);return{line:h,band:d,zero:c(0),first:m[0]??null,last:m.at(-1)??null,count:m.length}}function Bx(n,e,t,i=""){let{told:s,effect:r}=n,{line:o,band:a,zero:c,first:l,last:u,count:h}=DA(n,e.placeOf),d=H("div",`sg-spark ${i}`);if(l===null||s.length<2)return d;let p=document.createElementNS(Fx,"svg");for(let[y,w]of Object.entries({width:tl,height:Uu,viewBox:`0 0 ${tl} ${Uu}`,"aria-hidden":"true"}))p.setAttribute(y,w);let m=tl*e.placeOf(t??s.at(-1)),x=[["sg-zero",`M0 ${c.toFixed(1)}H${tl}`],["sg-band",a],["sg-line",o],["sg-here",`M${m.toFixed(1)} 0V${Uu}`]];for(let[y,w]of x){let b=document.createElementNS(Fx,"path");b.setAttribute("class",y),b.setAttribute("d",w),p.append(b)}let f=`${Yi(r[l])} at ${e.whenOf(s[l])} \u2192 ${Yi(r[u])} at ${e.whenOf(s[u])}`,g=h<s.length?`, in ${h} of ${s.length} graphs`:"";return d.append(p,H("span","sg-faint",`${f}${g}`)),d}var zx=12,Ar=()=>{},Vx=n=>Array.from({length:n.m},(e,t)=>mi(n,t)).filter(e=>!e).length;function NA(n){return Qa(n)?{...n.state,figures:Qt(Vx(n),"link"),title:n.m?"":"no link at this moment",detail:""}:n.state}function Gx(n,{height:e=480,selected:t=Ar,dimensions:i=Ar,wanted:s=Ar,pinned:r=Ar,painted:o=Ar,ask:a=Ar,page:c=null,table:l}={}){let u=Ns(),[h,d,p]=[null,null,!1],m=xx(n,e,{fit:()=>v.eye.fit(),flat:()=>fe(v.eye.dimensions===2?3:2),table:l?null:te,options:J,reconsider:se,wanted:s,save:()=>_.toggle(),released:()=>{T.clear(),v.eye.settle(performance.now())},choose:Z=>w.set(Z),names:()=>h?.names??[],found:X,left:V,moments:{go:Z=>(b.release(),a("moment",{told:Z})),compare:Z=>a("compare",{with:Z}),noted:Z=>m.say(Z)}}),x=B0((Z,ve)=>a("history",{link:Z,names_id:ve}),()=>{h&&(D(),m.card.element.hidden||f?.())}),f=null,{root:g,stage:y}=m,w=Ux(U),b=_x(N,Z=>m.state.held(Z)),T=vx(ae),v=k0(m,{pins:T,chosen:()=>w.chosen,subject:S,pair:z,lit:()=>d,options:()=>m.options.values,marked:Z=>w.selected.has(Z)||w.found.has(Z),watched:()=>re.inside||g.contains(g.getRootNode().activeElement),painted:o,resized:()=>(P(h),D())}),_=Ox(m,v.still,{ask:a===Ar?null:a,page:c,selected:()=>[...w.selected],pins:()=>T.of(h)});function S(){let[Z]=w.chosen;return w.chosen.size===1?Z:w.chosen.size||!h?null:h.subject}function N(Z){w.carry(h,Z.names),h=Z,P(h),m.options.update(h),q(),D();let ve=v.show(h);m.state.update(NA(h),v.picture.links.length===0,h.n===0),m.state.more(h.compare||Qa(h)?0:ve),m.table.update(h),q(),g.setAttribute("aria-label",`Causal graph${Qa(h)&&` at ${h.moment.when}`}: ${Qt(h.n,"variable")}, ${Qt(Vx(h),"link")}`),Object.assign(g.dataset,{nodes:h.n,links:h.m,seq:h.seq})}function P(Z){m.timeline.show(Z),m.state.past(Z.compare?"":Qa(Z)),m.state.compared(...Z.compare?Ip(Z.compare):[""]),g.dataset.moment=Z.moment&&!Z.moment.live?Z.moment.told:""}function C(Z,ve,ke){let ce=[Be.source,Be.target,Be.lag].map(nt=>Ke(h,Z,nt)),Se=m.timeline.moments.length>1?x.of(h,ce,ke):null;return Se&&Bx(Se,m.timeline,h.moment?.told,ve)}function U(Z){let ve=[...w.selected];g.dataset.selected=ve.map(ke=>h.names[ke]).join(`
`),d=null,v.refocus(),m.say(F(ve)),D(),Z&&t(ve)}function F(Z){return Z.length===0?"nothing selected":Z.length===1?Dp(h,Z[0]):Z.length===2?Np(fh(h,v.picture.links,...Z,v.ways)):`${Qt(Z.length,"variable")} selected`}function D(Z=S()){let[ve,ke]=Z===null?z()??[]:[];!m.table.element.hidden||Z===null&&ke===void 0?m.dock.hide():ke!==void 0?m.dock.tellWays(fh(h,v.picture.links,ve,ke,v.ways),m.free(),m.taken()):m.dock.tell(h,Z,m.free(),m.taken(),(ce,Se)=>C(ce,Se,"dock"))}function z(){return w.selected.size===2&&!w.found.size?[...w.selected]:null}function X(Z){w.find(Z),v.refocus(),m.say(Z.length?`${Z.length===1?"1 match":`${Z.length} matches`}, first: ${h.names[Z[0]]}`:"no match")}function V(){let[Z]=w.found;w.find([]),Z===void 0?v.refocus():w.set([Z]),g.focus()}function fe(Z){v.eye.flatten(Z,performance.now()),m.toolbar.press("2D: flat or in space",Z===2),v.invalidate(),i(Z)}function q(){m.legend.element.hidden=!m.table.element.hidden||!h?.m,h&&(m.legend.update(h,v.eye.scale,m.options.sized,m.options.coloured),m.legend.note($0(v.counts,m.options,T.of(h).length)))}function J(){let Z=m.options.toggle();m.toolbar.press("Options",Z),Z||g.focus()}function se(){v.reconsider(),q()}function te(){m.toolbar.press("Table of links",m.table.toggle()),q(),m.card.hide(),h&&D()}function ae(Z=!p){if(!h||!Z)return;let ve=T.of(h);m.options.pinned(ve.length),v.settled(),q(),r(ve)}function $(){let Z=[...w.selected],ve=Z.some(ke=>!T.has(h.names[ke]));for(let ke of Z)v.eye.pin(ke,ve,performance.now());Z.length&&m.say(`${Z.map(ke=>h.names[ke]).join(", ")} ${ve?"stays where it is":"goes with the layout"}`)}function ie(){d=null,w.find([]),m.options.element.hidden||J(),m.table.element.hidden||te(),w.set([])}function Y(Z){if(!h?.n)return;let[ve]=w.selected,ke=ve===void 0?S()??Wg(h):z0(Z,ve,v.picture.links,v.eye.places);ke!==null&&w.set([ke])}let re=yx(y,u,v.under,{press(){g.classList.add("sg-pointing"),g.focus({preventScroll:!0})},hover(Z,ve,ke){if(y.dataset.over=Z?"thing":"",v.hover(Z),f=null,Z?.link===void 0)m.card.hide();else{let ce=v.picture.links[Z.link],Se=h;f=()=>Se===h&&m.card.tell(h,ce,[ve,ke],v.eye.places,v.eye.size,C(ce.row,Ml(h,ce.row),"card")),f()}h&&D(Z?.node)},click(Z,ve){h&&(Z?.node!==void 0&&ve.shiftKey?w.toggle(Z.node):Z?.node!==void 0?w.set([Z.node]):Z?w.set([v.picture.links[Z.link].source,v.picture.links[Z.link].target]):w.set([]))},grab(Z,ve){if(v.eye.hold(ve),ve)return;let ke=p;p=!1,ke&&ae()},drag(Z,ve,ke){p=!0,m.card.hide(),v.eye.move(Z,ve,ke)},open:Z=>Z?.node===void 0?v.eye.fit():v.eye.approach([...bu(v.picture.links,new Set([Z.node]))])}),Ae={walk:Y,push:(Z,ve)=>h&&w.selected.forEach(ke=>v.eye.move(ke,zx*Z,zx*ve)),pin:$,fit:v.eye.fit,search:m.search.open,clear:ie,dimensions:fe,pause:b.toggle,table:l??te,options:J,save:_.toggle};return u.on(g,"keydown",V0(Ae)),u.on(g,"keydown",()=>g.classList.remove("sg-pointing"),{capture:!0}),u.on(g,"focusin",v.invalidate),u.add(vl(g,v.dress)),u.add(x.dispose),v.dress(),v.start(),{element:g,get graph(){return h},update(Z){if((!Z.moment||Z.moment.live)&&b.holds(Z))return o(Z.seq);m.state.held(""),N(Z)},pin(Z){!h||p||(T.take(Z.map(([ve,...ke])=>[h.names[ve],...ke])),m.options.pinned(Z.length),v.eye.settle(performance.now()),q())},light(Z){d=Z?.length?Z:null,v.refocus()},gone(){_.connected(!1),m.state.held("not connected"),m.timeline.show({})},connected:_.connected,titled:_.titled,file:_.file,told(Z){Z.kind==="timeline"?m.timeline.told(Z):Z.kind==="history"&&x.told(Z)},goTo:Z=>m.timeline.go(Z),rest(Z){h&&(h.moment=Z.moment,P(Z))},select:Z=>h&&w.set(Z,!1),waiting:Z=>m.state.update(Z,!h),dispose(){u.dispose(),_.dispose(),v.dispose(),m.remove()}}}var Hx=`
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
.wi .wi-slider:focus-visible { outline: none; }
.wi .wi-slider:focus-visible::-webkit-slider-thumb { box-shadow: 0 0 0 2px var(--sg-background), 0 0 0 4px var(--sg-ring); }
.wi .wi-slider:focus-visible::-moz-range-thumb { box-shadow: 0 0 0 2px var(--sg-background), 0 0 0 4px var(--sg-ring); }
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
  .wi-bare { display: block; }
  .wi-head { grid-area: head; } .wi-side { grid-area: side; border-right: 1px solid var(--sg-line); } .wi-graph { grid-area: graph; height: var(--wi-graph); position: sticky; top: 0; }
}
.wi-bare .wi-head, .wi-bare .wi-side { display: none; }
.wi-bare .wi-graph { border-top: 0; }
@container wi-root (max-width: 520px) {
  .wi .wi-sentence { font-size: 15px; }
  .wi-amount, .wi-kinds, .wi-cut { flex: 1 1 100%; max-width: none; }
  .wi .wi-kind { flex: 1 1 auto; } .wi .wi-kind span { padding: 3px 4px; text-align: center; font-size: 12px; }
  .wi-answer .wi-row { grid-template: "name effect" auto "when bar" auto "way way" auto / minmax(80px, 1fr) auto; gap: 1px 10px; }
  .wi-columns { display: none; } .wi-graph { height: 420px; }
  .wi-effect { text-align: right; } .wi-bar { width: 100%; } .wi-sure { display: none; }
}
@media (prefers-reduced-motion: reduce) { .wi .wi-sentence, .wi-answer { transition: none; } }
`;var OA="uplot",UA="u-hz",FA="u-vt",kA="u-title",BA="u-wrap",zA="u-under",VA="u-over",GA="u-axis",Pr="u-off",HA="u-select",WA="u-cursor-x",XA="u-cursor-y",$A="u-cursor-pt",qA="u-legend",YA="u-live",ZA="u-inline",KA="u-series",JA="u-marker",Wx="u-label",jA="u-value",il="width",sl="height";var Xx="bottom",Lo="left",tf="right",vf="#000",$x=vf+"0",nf="mousemove",qx="mousedown",sf="mouseup",Yx="mouseenter",Zx="mouseleave",Kx="dblclick",QA="resize",eR="scroll",Jx="change",Vu="dppxchange",yf="--",Bo=typeof window<"u",cf=Bo?document:null,No=Bo?window:null,tR=Bo?navigator:null,Lt,Fu;function uf(){let n=devicePixelRatio;Lt!=n&&(Lt=n,Fu&&df(Jx,Fu,uf),Fu=matchMedia(`(min-resolution: ${Lt-.001}dppx) and (max-resolution: ${Lt+.001}dppx)`),Ir(Jx,Fu,uf),No.dispatchEvent(new CustomEvent(Vu)))}function ci(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function hf(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function Zt(n,e,t){n.style[e]=t+"px"}function ki(n,e,t,i){let s=cf.createElement(n);return e!=null&&ci(s,e),t?.insertBefore(s,i),s}function Si(n,e){return ki("div",n,e)}var jx=new WeakMap;function is(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",o=jx.get(n);r!=o&&(n.style.transform=r,jx.set(n,r),e<0||t<0||e>i||t>s?ci(n,Pr):hf(n,Pr))}var Qx=new WeakMap;function e_(n,e,t){let i=e+t,s=Qx.get(n);i!=s&&(Qx.set(n,i),n.style.background=e,n.style.borderColor=t)}var t_=new WeakMap;function n_(n,e,t,i){let s=e+""+t,r=t_.get(n);s!=r&&(t_.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var bf={passive:!0},nR={...bf,capture:!0};function Ir(n,e,t,i){e.addEventListener(n,t,i?nR:bf)}function df(n,e,t,i){e.removeEventListener(n,t,bf)}Bo&&uf();function Bi(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:ui((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function P_(n){return(t,i,s)=>{let r=-1,o=-1;for(let a=i;a<=s;a++)if(n(t[a])){r=a;break}for(let a=s;a>=i;a--)if(n(t[a])){o=a;break}return[r,o]}}var I_=n=>n!=null,L_=n=>n!=null&&n>0,Wu=P_(I_),iR=P_(L_);function sR(n,e,t,i=0,s=!1){let r=s?iR:Wu,o=s?L_:I_;[e,t]=r(n,e,t);let a=n[e],c=n[e];if(e>-1)if(i==1)a=n[e],c=n[t];else if(i==-1)a=n[t],c=n[e];else for(let l=e;l<=t;l++){let u=n[l];o(u)&&(u<a?a=u:u>c&&(c=u))}return[a??Gt,c??-Gt]}function Xu(n,e,t,i){let s=r_(n),r=r_(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let o=t==10?Es:D_,a=s==1?ui:Mi,c=r==1?Mi:ui,l=a(o(Mn(n))),u=c(o(Mn(e))),h=Oo(t,l),d=Oo(t,u);return t==10&&(l<0&&(h=Ht(h,-l)),u<0&&(d=Ht(d,-u))),i||t==2?(n=h*s,e=d*r):(n=F_(n,h),e=$u(e,d)),[n,e]}function Sf(n,e,t,i){let s=Xu(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var Mf=.1,i_={mode:3,pad:Mf},ol={pad:0,soft:null,mode:0},rR={min:ol,max:ol};function Gu(n,e,t,i){return qu(t)?s_(n,e,t):(ol.pad=t,ol.soft=i?0:null,ol.mode=i?3:0,s_(n,e,rR))}function Ct(n,e){return n??e}function oR(n,e,t){for(e=Ct(e,0),t=Ct(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function s_(n,e,t){let i=t.min,s=t.max,r=Ct(i.pad,0),o=Ct(s.pad,0),a=Ct(i.hard,-Gt),c=Ct(s.hard,Gt),l=Ct(i.soft,Gt),u=Ct(s.soft,-Gt),h=Ct(i.mode,0),d=Ct(s.mode,0),p=e-n,m=Es(p),x=qn(Mn(n),Mn(e)),f=Es(x),g=Mn(f-m);(p<1e-24||g>10)&&(p=0,(n==0||e==0)&&(p=1e-24,h==2&&l!=Gt&&(r=0),d==2&&u!=-Gt&&(o=0)));let y=p||x||1e3,w=Es(y),b=Oo(10,ui(w)),T=y*(p==0?n==0?.1:1:r),v=Ht(F_(n-T,b/10),24),_=n>=l&&(h==1||h==3&&v<=l||h==2&&v>=l)?l:Gt,S=qn(a,v<_&&n>=_?_:zi(_,v)),N=y*(p==0?e==0?.1:1:o),P=Ht($u(e+N,b/10),24),C=e<=u&&(d==1||d==3&&P>=u||d==2&&P<=u)?u:-Gt,U=zi(c,P>C&&e<=C?C:qn(C,P));return S==U&&S==0&&(U=100),[S,U]}var aR=new Intl.NumberFormat(Bo?tR.language:"en-US"),wf=n=>aR.format(n),hi=Math,zu=hi.PI,Mn=hi.abs,ui=hi.floor,Sn=hi.round,Mi=hi.ceil,zi=hi.min,qn=hi.max,Oo=hi.pow,r_=hi.sign,Es=hi.log10,D_=hi.log2,lR=(n,e=1)=>hi.sinh(n)*e,rf=(n,e=1)=>hi.asinh(n/e),Gt=1/0;function o_(n){return(Es((n^n>>31)-(n>>31))|0)+1}function ff(n,e,t){return zi(qn(n,e),t)}function N_(n){return typeof n=="function"}function Mt(n){return N_(n)?n:()=>n}var cR=()=>{},O_=n=>n,U_=(n,e)=>e,uR=n=>null,a_=n=>!0,l_=(n,e)=>n==e,hR=/\.\d*?(?=9{6,}|0{6,})/gm,Lr=n=>{if(B_(n)||sr.has(n))return n;let e=`${n}`,t=e.match(hR);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Lr(s)}e${r}`}return Ht(n,i)};function Rr(n,e){return Lr(Ht(Lr(n/e))*e)}function $u(n,e){return Lr(Mi(Lr(n/e))*e)}function F_(n,e){return Lr(ui(Lr(n/e))*e)}function Ht(n,e=0){if(B_(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return Sn(i)/t}var sr=new Map;function k_(n){return((""+n).split(".")[1]||"").length}function ll(n,e,t,i){let s=[],r=i.map(k_);for(let o=e;o<t;o++){let a=Mn(o),c=Ht(Oo(n,o),a);for(let l=0;l<i.length;l++){let u=n==10?+`${i[l]}e${o}`:i[l]*c,h=(o>=0?0:a)+(o>=r[l]?0:r[l]),d=n==10?u:Ht(u,h);s.push(d),sr.set(d,h)}}return s}var al={},Ef=[],Uo=[null,null],ir=Array.isArray,B_=Number.isInteger,dR=n=>n===void 0;function c_(n){return typeof n=="string"}function qu(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function fR(n){return n!=null&&typeof n=="object"}var pR=Object.getPrototypeOf(Uint8Array),z_="__proto__";function Fo(n,e=qu){let t;if(ir(n)){let i=n.find(s=>s!=null);if(ir(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Fo(n[s],e)}else t=n.slice()}else if(n instanceof pR)t=n.slice();else if(e(n)){t={};for(let i in n)i!=z_&&(t[i]=Fo(n[i],e))}else t=n;return t}function xn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=z_&&(qu(n[s])?xn(n[s],Fo(i[s])):n[s]=Fo(i[s]))}return n}var mR=0,gR=1,xR=2;function _R(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let o=e[i];if(o>r){for(s=o-1;s>=0&&n[s]==null;)n[s--]=null;for(s=o+1;s<t&&n[s]==null;)n[r=s++]=null}}}function vR(n,e){if(SR(n)){let o=n[0].slice();for(let a=1;a<n.length;a++)o.push(...n[a].slice(1));return MR(o[0])||(o=bR(o)),o}let t=new Set;for(let o=0;o<n.length;o++){let c=n[o][0],l=c.length;for(let u=0;u<l;u++)t.add(c[u])}let i=[Array.from(t).sort((o,a)=>o-a)],s=i[0].length,r=new Map;for(let o=0;o<s;o++)r.set(i[0][o],o);for(let o=0;o<n.length;o++){let a=n[o],c=a[0];for(let l=1;l<a.length;l++){let u=a[l],h=Array(s).fill(void 0),d=e?e[o][l]:gR,p=[];for(let m=0;m<u.length;m++){let x=u[m],f=r.get(c[m]);x===null?d!=mR&&(h[f]=x,d==xR&&p.push(f)):h[f]=x}_R(h,p,s),i.push(h)}}return i}var yR=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function bR(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<n.length;r++){let o=n[r],a=Array(t);for(let c=0;c<t;c++)a[c]=o[i[c]];s.push(a)}return s}function SR(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function MR(n,e=100){let t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let r=qn(1,ui((s-i+1)/e));for(let o=n[i],a=i+r;a<=s;a+=r){let c=n[a];if(c!=null){if(c<=o)return!1;o=c}}return!0}var V_=["January","February","March","April","May","June","July","August","September","October","November","December"],G_=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function H_(n){return n.slice(0,3)}var wR=G_.map(H_),ER=V_.map(H_),TR={MMMM:V_,MMM:ER,WWWW:G_,WWW:wR};function nl(n){return(n<10?"0":"")+n}function AR(n){return(n<10?"00":n<100?"0":"")+n}var RR={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>nl(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>nl(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>nl(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>nl(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>nl(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>AR(n.getMilliseconds())};function Tf(n,e){e=e||TR;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?RR[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var CR=new Intl.DateTimeFormat().resolvedOptions().timeZone;function PR(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==CR?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}var W_=n=>n%1==0,Hu=[1,2,2.5,5],IR=ll(10,-32,0,Hu),X_=ll(10,0,32,Hu),LR=X_.filter(W_),Cr=IR.concat(X_),Af=`
`,$_="{YYYY}",u_=Af+$_,q_="{M}/{D}",rl=Af+q_,ku=rl+"/{YY}",Y_="{aa}",DR="{h}:{mm}",Do=DR+Y_,h_=Af+Do,d_=":{ss}",Nt=null;function Z_(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,o=s*365,c=(n==1?ll(10,0,3,Hu).filter(W_):ll(10,-3,0,Hu)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),l=[[o,$_,Nt,Nt,Nt,Nt,Nt,Nt,1],[s*28,"{MMM}",u_,Nt,Nt,Nt,Nt,Nt,1],[s,q_,u_,Nt,Nt,Nt,Nt,Nt,1],[i,"{h}"+Y_,ku,Nt,rl,Nt,Nt,Nt,1],[t,Do,ku,Nt,rl,Nt,Nt,Nt,1],[e,d_,ku+" "+Do,Nt,rl+" "+Do,Nt,h_,Nt,1],[n,d_+".{fff}",ku+" "+Do,Nt,rl+" "+Do,Nt,h_,Nt,1]];function u(h){return(d,p,m,x,f,g)=>{let y=[],w=f>=o,b=f>=r&&f<o,T=h(m),v=Ht(T*n,3),_=of(T.getFullYear(),w?0:T.getMonth(),b||w?1:T.getDate()),S=Ht(_*n,3);if(b||w){let N=b?f/r:0,P=w?f/o:0,C=v==S?v:Ht(of(_.getFullYear()+P,_.getMonth()+N,1)*n,3),U=new Date(Sn(C/n)),F=U.getFullYear(),D=U.getMonth();for(let z=0;C<=x;z++){let X=of(F+P*z,D+N*z,1),V=X-h(Ht(X*n,3));C=Ht((+X+V)*n,3),C<=x&&y.push(C)}}else{let N=f>=s?s:f,P=ui(m)-ui(v),C=S+P+$u(v-S,N);y.push(C);let U=h(C),F=U.getHours()+U.getMinutes()/t+U.getSeconds()/i,D=f/i,z=d.axes[p]._space,X=g/z;for(;C=Ht(C+f,n==1?0:3),!(C>x);)if(D>1){let V=ui(Ht(F+D,6))%24,J=h(C).getHours()-V;J>1&&(J=-1),C-=J*i,F=(F+D)%24;let se=y[y.length-1];Ht((C-se)/f,3)*X>=.7&&y.push(C)}else y.push(C)}return y}}return[c,l,u]}var[NR,OR,UR]=Z_(1),[FR,kR,BR]=Z_(.001);ll(2,-53,53,[1]);function f_(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function p_(n,e){return(t,i,s,r,o)=>{let a=e.find(m=>o>=m[0])||e[e.length-1],c,l,u,h,d,p;return i.map(m=>{let x=n(m),f=x.getFullYear(),g=x.getMonth(),y=x.getDate(),w=x.getHours(),b=x.getMinutes(),T=x.getSeconds(),v=f!=c&&a[2]||g!=l&&a[3]||y!=u&&a[4]||w!=h&&a[5]||b!=d&&a[6]||T!=p&&a[7]||a[1];return c=f,l=g,u=y,h=w,d=b,p=T,v(x)})}}function zR(n,e){let t=Tf(e);return(i,s,r,o,a)=>s.map(c=>t(n(c)))}function of(n,e,t){return new Date(n,e,t)}function m_(n,e){return e(n)}var VR="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function g_(n,e){return(t,i,s,r)=>r==null?yf:e(n(i))}function GR(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function HR(n,e){return n.series[e].fill(n,e)}var WR={show:!0,live:!0,isolate:!1,mount:cR,markers:{show:!0,width:2,stroke:GR,fill:HR,dash:"solid"},idx:null,idxs:null,values:[]};function XR(n,e){let t=n.cursor.points,i=Si(),s=t.size(n,e);Zt(i,il,s),Zt(i,sl,s);let r=s/-2;Zt(i,"marginLeft",r),Zt(i,"marginTop",r);let o=t.width(n,e,s);return o&&Zt(i,"borderWidth",o),i}function $R(n,e){let t=n.series[e].points;return t._fill||t._stroke}function qR(n,e){let t=n.series[e].points;return t._stroke||t._fill}function YR(n,e){return n.series[e].points.size}var af=[0,0];function ZR(n,e,t){return af[0]=e,af[1]=t,af}function Bu(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function lf(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var KR={show:!0,x:!0,y:!0,lock:!1,move:ZR,points:{one:!1,show:XR,size:YR,width:0,stroke:qR,fill:$R},bind:{mousedown:Bu,mouseup:Bu,click:Bu,dblclick:Bu,mousemove:lf,mouseleave:lf,mouseenter:lf},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},K_={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Rf=xn({},K_,{filter:U_}),J_=xn({},Rf,{size:10}),j_=xn({},K_,{show:!1}),Cf='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Q_="bold "+Cf,ev=1.5,x_={show:!0,scale:"x",stroke:vf,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Q_,side:2,grid:Rf,ticks:J_,border:j_,font:Cf,lineGap:ev,rotate:0},JR="Value",jR="Time",__={show:!0,scale:"x",auto:!1,sorted:1,min:Gt,max:-Gt,idxs:[]};function QR(n,e,t,i,s){return e.map(r=>r==null?"":wf(r))}function eC(n,e,t,i,s,r,o){let a=[],c=sr.get(s)||0;t=o?t:Ht($u(t,s),c);for(let l=t;l<=i;l=Ht(l+s,c))a.push(Object.is(l,-0)?0:l);return a}function pf(n,e,t,i,s,r,o){let a=[],c=n.scales[n.axes[e].scale].log,l=c==10?Es:D_,u=ui(l(t));s=Oo(c,u),c==10&&(s=Cr[Bi(s,Cr)]);let h=t,d=s*c;c==10&&(d=Cr[Bi(d,Cr)]);do a.push(h),h=h+s,c==10&&!sr.has(h)&&(h=Ht(h,sr.get(s))),h>=d&&(s=h,d=s*c,c==10&&(d=Cr[Bi(d,Cr)]));while(h<=i);return a}function tC(n,e,t,i,s,r,o){let c=n.scales[n.axes[e].scale].asinh,l=i>c?pf(n,e,qn(c,t),i,s):[c],u=i>=0&&t<=0?[0]:[];return(t<-c?pf(n,e,qn(c,-i),-t,s):[c]).reverse().map(d=>-d).concat(u,l)}var tv=/./,nC=/[12357]/,iC=/[125]/,v_=/1/,mf=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function sC(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=n.scales[o],c=n.valToPos,l=r._space,u=c(10,o),h=c(9,o)-u>=l?tv:c(7,o)-u>=l?nC:c(5,o)-u>=l?iC:v_;if(h==v_){let d=Mn(c(1,o)-u);if(d<l)return mf(e.slice().reverse(),a.distr,h,Mi(l/d)).reverse()}return mf(e,a.distr,h,1)}function rC(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=r._space,c=n.valToPos,l=Mn(c(1,o)-c(2,o));return l<a?mf(e.slice().reverse(),3,tv,Mi(a/l)).reverse():e}function oC(n,e,t,i){return i==null?yf:e==null?"":wf(e)}var y_={show:!0,scale:"y",stroke:vf,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Q_,side:3,grid:Rf,ticks:J_,border:j_,font:Cf,lineGap:ev,rotate:0};function aC(n,e){let t=3+(n||1)*2;return Ht(t*e,3)}function lC(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),o=n.valToPos(s[i[1]],t,!0),a=Mn(o-r),c=n.series[e],l=a/(c.points.space*Lt);return i[1]-i[0]<=l}var b_={scale:null,auto:!0,sorted:0,min:Gt,max:-Gt},nv=(n,e,t,i,s)=>s,S_={show:!0,auto:!0,sorted:0,gaps:nv,alpha:1,facets:[xn({},b_,{scale:"x"}),xn({},b_,{scale:"y"})]},M_={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:nv,alpha:1,points:{show:lC,filter:null},values:null,min:Gt,max:-Gt,idxs:[],path:null,clip:null};function cC(n,e,t,i,s){return t/10}var iv={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},uC=xn({},iv,{time:!1,ori:1}),w_={};function sv(n,e){let t=w_[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,o,a,c,l){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,o,a,c,l)}},n!=null&&(w_[n]=t)),t}var ko=1,gf=2;function Dr(n,e,t){let i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,o=n.scales,a=n.bbox,c=r[0],l=i==2?r[1]:r[e],u=i==2?o[s.facets[0].scale]:o[n.series[0].scale],h=i==2?o[s.facets[1].scale]:o[s.scale],d=a.left,p=a.top,m=a.width,x=a.height,f=n.valToPosH,g=n.valToPosV;return u.ori==0?t(s,c,l,u,h,f,g,d,p,m,x,Zu,zo,Ju,ov,lv):t(s,c,l,u,h,g,f,p,d,x,m,Ku,Vo,Lf,av,cv)}function Pf(n,e){let t=0,i=0,s=Ct(n.bands,Ef);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function hC(n,e,t,i,s){let r=n.mode,o=n.series[e],a=r==2?o.facets[1].scale:o.scale,c=n.scales[a];return s==-1?c.min:s==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Ts(n,e,t,i,s,r){return Dr(n,e,(o,a,c,l,u,h,d,p,m,x,f)=>{let g=o.pxRound,y=l.dir*(l.ori==0?1:-1),w=l.ori==0?zo:Vo,b,T;y==1?(b=t,T=i):(b=i,T=t);let v=g(h(a[b],l,x,p)),_=g(d(c[b],u,f,m)),S=g(h(a[T],l,x,p)),N=g(d(r==1?u.max:u.min,u,f,m)),P=new Path2D(s);return w(P,S,N),w(P,v,N),w(P,v,_),P})}function Yu(n,e,t,i,s,r){let o=null;if(n.length>0){o=new Path2D;let a=e==0?Ju:Lf,c=t;for(let h=0;h<n.length;h++){let d=n[h];if(d[1]>d[0]){let p=d[0]-c;p>0&&a(o,c,i,p,i+r),c=d[1]}}let l=t+s-c,u=10;l>0&&a(o,c,i-u/2,l,i+r+u)}return o}function dC(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function If(n,e,t,i,s,r,o){let a=[],c=n.length;for(let l=s==1?t:i;l>=t&&l<=i;l+=s)if(e[l]===null){let h=l,d=l;if(s==1)for(;++l<=i&&e[l]===null;)d=l;else for(;--l>=t&&e[l]===null;)d=l;let p=r(n[h]),m=d==h?p:r(n[d]),x=h-s;p=o<=0&&x>=0&&x<c?r(n[x]):p;let g=d+s;m=o>=0&&g>=0&&g<c?r(n[g]):m,m>=p&&a.push([p,m])}return a}function E_(n){return n==0?O_:n==1?Sn:e=>Rr(e,n)}function rv(n){let e=n==0?Zu:Ku,t=n==0?(s,r,o,a,c,l)=>{s.arcTo(r,o,a,c,l)}:(s,r,o,a,c,l)=>{s.arcTo(o,r,c,a,l)},i=n==0?(s,r,o,a,c)=>{s.rect(r,o,a,c)}:(s,r,o,a,c)=>{s.rect(o,r,c,a)};return(s,r,o,a,c,l=0,u=0)=>{l==0&&u==0?i(s,r,o,a,c):(l=zi(l,a/2,c/2),u=zi(u,a/2,c/2),e(s,r+l,o),t(s,r+a,o,r+a,o+c,l),t(s,r+a,o+c,r,o+c,u),t(s,r,o+c,r,o,u),t(s,r,o,r+a,o,l),s.closePath())}}var Zu=(n,e,t)=>{n.moveTo(e,t)},Ku=(n,e,t)=>{n.moveTo(t,e)},zo=(n,e,t)=>{n.lineTo(e,t)},Vo=(n,e,t)=>{n.lineTo(t,e)},Ju=rv(0),Lf=rv(1),ov=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},av=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},lv=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(e,t,i,s,r,o)},cv=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(t,e,s,i,o,r)};function uv(n){return(e,t,i,s,r)=>Dr(e,t,(o,a,c,l,u,h,d,p,m,x,f)=>{let{pxRound:g,points:y}=o,w,b;l.ori==0?(w=Zu,b=ov):(w=Ku,b=av);let T=Ht(y.width*Lt,3),v=(y.size-y.width)/2*Lt,_=Ht(v*2,3),S=new Path2D,N=new Path2D,{left:P,top:C,width:U,height:F}=e.bbox;Ju(N,P-_,C-_,U+_*2,F+_*2);let D=z=>{if(c[z]!=null){let X=g(h(a[z],l,x,p)),V=g(d(c[z],u,f,m));w(S,X+v,V),b(S,X,V,v,0,zu*2)}};if(r)r.forEach(D);else for(let z=i;z<=s;z++)D(z);return{stroke:T>0?S:null,fill:S,clip:N,flags:ko|gf}})}function hv(n){return(e,t,i,s,r,o)=>{i!=s&&(r!=i&&o!=i&&n(e,t,i),r!=s&&o!=s&&n(e,t,s),n(e,t,o))}}var fC=hv(zo),pC=hv(Vo);function dv(n){let e=Ct(n?.alignGaps,0);return(t,i,s,r)=>Dr(t,i,(o,a,c,l,u,h,d,p,m,x,f)=>{[s,r]=Wu(c,s,r);let g=o.pxRound,y=F=>g(h(F,l,x,p)),w=F=>g(d(F,u,f,m)),b,T;l.ori==0?(b=zo,T=fC):(b=Vo,T=pC);let v=l.dir*(l.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ko},S=_.stroke,N=!1;if(r-s>=x*4){let F=ae=>t.posToVal(ae,l.key,!0),D=null,z=null,X,V,fe,q=y(a[v==1?s:r]),J=y(a[s]),se=y(a[r]),te=F(v==1?J+1:se-1);for(let ae=v==1?s:r;ae>=s&&ae<=r;ae+=v){let $=a[ae],Y=(v==1?$<te:$>te)?q:y($),re=c[ae];Y==q?re!=null?(V=re,D==null?(b(S,Y,w(V)),X=D=z=V):V<D?D=V:V>z&&(z=V)):re===null&&(N=!0):(D!=null&&T(S,q,w(D),w(z),w(X),w(V)),re!=null?(V=re,b(S,Y,w(V)),D=z=X=V):(D=z=null,re===null&&(N=!0)),q=Y,te=F(q+v))}D!=null&&D!=z&&fe!=q&&T(S,q,w(D),w(z),w(X),w(V))}else for(let F=v==1?s:r;F>=s&&F<=r;F+=v){let D=c[F];D===null?N=!0:D!=null&&b(S,y(a[F]),w(D))}let[C,U]=Pf(t,i);if(o.fill!=null||C!=0){let F=_.fill=new Path2D(S),D=o.fillTo(t,i,o.min,o.max,C),z=w(D),X=y(a[s]),V=y(a[r]);v==-1&&([V,X]=[X,V]),b(F,V,z),b(F,X,z)}if(!o.spanGaps){let F=[];N&&F.push(...If(a,c,s,r,v,y,e)),_.gaps=F=o.gaps(t,i,s,r,F),_.clip=Yu(F,l.ori,p,m,x,f)}return U!=0&&(_.band=U==2?[Ts(t,i,s,r,S,-1),Ts(t,i,s,r,S,1)]:Ts(t,i,s,r,S,U)),_})}function mC(n){let e=Ct(n.align,1),t=Ct(n.ascDesc,!1),i=Ct(n.alignGaps,0),s=Ct(n.extend,!1);return(r,o,a,c)=>Dr(r,o,(l,u,h,d,p,m,x,f,g,y,w)=>{[a,c]=Wu(h,a,c);let b=l.pxRound,{left:T,width:v}=r.bbox,_=J=>b(m(J,d,y,f)),S=J=>b(x(J,p,w,g)),N=d.ori==0?zo:Vo,P={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ko},C=P.stroke,U=d.dir*(d.ori==0?1:-1),F=S(h[U==1?a:c]),D=_(u[U==1?a:c]),z=D,X=D;s&&e==-1&&(X=T,N(C,X,F)),N(C,D,F);for(let J=U==1?a:c;J>=a&&J<=c;J+=U){let se=h[J];if(se==null)continue;let te=_(u[J]),ae=S(se);e==1?N(C,te,F):N(C,z,ae),N(C,te,ae),F=ae,z=te}let V=z;s&&e==1&&(V=T+v,N(C,V,F));let[fe,q]=Pf(r,o);if(l.fill!=null||fe!=0){let J=P.fill=new Path2D(C),se=l.fillTo(r,o,l.min,l.max,fe),te=S(se);N(J,V,te),N(J,X,te)}if(!l.spanGaps){let J=[];J.push(...If(u,h,a,c,U,_,i));let se=l.width*Lt/2,te=t||e==1?se:-se,ae=t||e==-1?-se:se;J.forEach($=>{$[0]+=te,$[1]+=ae}),P.gaps=J=l.gaps(r,o,a,c,J),P.clip=Yu(J,d.ori,f,g,y,w)}return q!=0&&(P.band=q==2?[Ts(r,o,a,c,C,-1),Ts(r,o,a,c,C,1)]:Ts(r,o,a,c,C,q)),P})}function T_(n,e,t,i,s,r,o=Gt){if(n.length>1){let a=null;for(let c=0,l=1/0;c<n.length;c++)if(e[c]!==void 0){if(a!=null){let u=Mn(n[c]-n[a]);u<l&&(l=u,o=Mn(t(n[c],i,s,r)-t(n[a],i,s,r)))}a=c}}return o}function gC(n){n=n||al;let e=Ct(n.size,[.6,Gt,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=Mt(s),o=1-e[0],a=Ct(e[1],Gt),c=Ct(e[2],1),l=Ct(n.disp,al),u=Ct(n.each,p=>{}),{fill:h,stroke:d}=l;return(p,m,x,f)=>Dr(p,m,(g,y,w,b,T,v,_,S,N,P,C)=>{let U=g.pxRound,F=t,D=i*Lt,z=a*Lt,X=c*Lt,V,fe;b.ori==0?[V,fe]=r(p,m):[fe,V]=r(p,m);let q=b.dir*(b.ori==0?1:-1),J=b.ori==0?Ju:Lf,se=b.ori==0?u:(Ne,Qe,ft,Ce,Vt,Ye,je)=>{u(Ne,Qe,ft,Vt,Ce,je,Ye)},te=Ct(p.bands,Ef).find(Ne=>Ne.series[0]==m),ae=te!=null?te.dir:0,$=g.fillTo(p,m,g.min,g.max,ae),ie=U(_($,T,C,N)),Y,re,le,Ae=P,Z=U(g.width*Lt),ve=!1,ke=null,ce=null,Se=null,nt=null;h!=null&&(Z==0||d!=null)&&(ve=!0,ke=h.values(p,m,x,f),ce=new Map,new Set(ke).forEach(Ne=>{Ne!=null&&ce.set(Ne,new Path2D)}),Z>0&&(Se=d.values(p,m,x,f),nt=new Map,new Set(Se).forEach(Ne=>{Ne!=null&&nt.set(Ne,new Path2D)})));let{x0:qe,size:dt}=l;if(qe!=null&&dt!=null){F=1,y=qe.values(p,m,x,f),qe.unit==2&&(y=y.map(ft=>p.posToVal(S+ft*P,b.key,!0)));let Ne=dt.values(p,m,x,f);dt.unit==2?re=Ne[0]*P:re=v(Ne[0],b,P,S)-v(0,b,P,S),Ae=T_(y,w,v,b,P,S,Ae),le=Ae-re+D}else Ae=T_(y,w,v,b,P,S,Ae),le=Ae*o+D,re=Ae-le;le<1&&(le=0),Z>=re/2&&(Z=0),le<5&&(U=O_);let it=le>0,Ot=Ae-le-(it?Z:0);re=U(ff(Ot,X,z)),Y=(F==0?re/2:F==q?0:re)-F*q*((F==0?D/2:0)+(it?Z/2:0));let ot={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Tt=ve?null:new Path2D,Bt=null;if(te!=null)Bt=p.data[te.series[1]];else{let{y0:Ne,y1:Qe}=l;Ne!=null&&Qe!=null&&(w=Qe.values(p,m,x,f),Bt=Ne.values(p,m,x,f))}let tn=V*re,k=fe*re;for(let Ne=q==1?x:f;Ne>=x&&Ne<=f;Ne+=q){let Qe=w[Ne];if(Qe==null)continue;if(Bt!=null){let K=Bt[Ne]??0;if(Qe-K==0)continue;ie=_(K,T,C,N)}let ft=b.distr!=2||l!=null?y[Ne]:Ne,Ce=v(ft,b,P,S),Vt=_(Ct(Qe,$),T,C,N),Ye=U(Ce-Y),je=U(qn(Vt,ie)),I=U(zi(Vt,ie)),E=je-I;if(Qe!=null){let K=Qe<0?k:tn,_e=Qe<0?tn:k;ve?(Z>0&&Se[Ne]!=null&&J(nt.get(Se[Ne]),Ye,I+ui(Z/2),re,qn(0,E-Z),K,_e),ke[Ne]!=null&&J(ce.get(ke[Ne]),Ye,I+ui(Z/2),re,qn(0,E-Z),K,_e)):J(Tt,Ye,I+ui(Z/2),re,qn(0,E-Z),K,_e),se(p,m,Ne,Ye-Z/2,I,re+Z,E)}}return Z>0?ot.stroke=ve?nt:Tt:ve||(ot._fill=g.width==0?g._fill:g._stroke??g._fill,ot.width=0),ot.fill=ve?ce:Tt,ot})}function xC(n,e){let t=Ct(e?.alignGaps,0);return(i,s,r,o)=>Dr(i,s,(a,c,l,u,h,d,p,m,x,f,g)=>{[r,o]=Wu(l,r,o);let y=a.pxRound,w=V=>y(d(V,u,f,m)),b=V=>y(p(V,h,g,x)),T,v,_;u.ori==0?(T=Zu,_=zo,v=lv):(T=Ku,_=Vo,v=cv);let S=u.dir*(u.ori==0?1:-1),N=w(c[S==1?r:o]),P=N,C=[],U=[];for(let V=S==1?r:o;V>=r&&V<=o;V+=S)if(l[V]!=null){let q=c[V],J=w(q);C.push(P=J),U.push(b(l[V]))}let F={stroke:n(C,U,T,_,v,y),fill:null,clip:null,band:null,gaps:null,flags:ko},D=F.stroke,[z,X]=Pf(i,s);if(a.fill!=null||z!=0){let V=F.fill=new Path2D(D),fe=a.fillTo(i,s,a.min,a.max,z),q=b(fe);_(V,P,q),_(V,N,q)}if(!a.spanGaps){let V=[];V.push(...If(c,l,r,o,S,w,t)),F.gaps=V=a.gaps(i,s,r,o,V),F.clip=Yu(V,u.ori,m,x,f,g)}return X!=0&&(F.band=X==2?[Ts(i,s,r,o,D,-1),Ts(i,s,r,o,D,1)]:Ts(i,s,r,o,D,X)),F})}function _C(n){return xC(vC,n)}function vC(n,e,t,i,s,r){let o=n.length;if(o<2)return null;let a=new Path2D;if(t(a,n[0],e[0]),o==2)i(a,n[1],e[1]);else{let c=Array(o),l=Array(o-1),u=Array(o-1),h=Array(o-1);for(let d=0;d<o-1;d++)u[d]=e[d+1]-e[d],h[d]=n[d+1]-n[d],l[d]=u[d]/h[d];c[0]=l[0];for(let d=1;d<o-1;d++)l[d]===0||l[d-1]===0||l[d-1]>0!=l[d]>0?c[d]=0:(c[d]=3*(h[d-1]+h[d])/((2*h[d]+h[d-1])/l[d-1]+(h[d]+2*h[d-1])/l[d]),isFinite(c[d])||(c[d]=0));c[o-1]=l[o-2];for(let d=0;d<o-1;d++)s(a,n[d]+h[d]/3,e[d]+c[d]*h[d]/3,n[d+1]-h[d]/3,e[d+1]-c[d+1]*h[d]/3,n[d+1],e[d+1])}return a}var xf=new Set;function A_(){for(let n of xf)n.syncRect(!0)}Bo&&(Ir(QA,No,A_),Ir(eR,No,A_,!0),Ir(Vu,No,()=>{Ln.pxRatio=Lt}));var yC=dv(),bC=uv();function R_(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,o)=>_f(r,o,e,t))}function SC(n,e){return n.map((t,i)=>i==0?{}:xn({},e,t))}function _f(n,e,t,i){return xn({},e==0?t:i,n)}function fv(n,e,t){return e==null?Uo:[e,t]}var MC=fv;function wC(n,e,t){return e==null?Uo:Gu(e,t,Mf,!0)}function pv(n,e,t,i){return e==null?Uo:Xu(e,t,n.scales[i].log,!1)}var EC=pv;function mv(n,e,t,i){return e==null?Uo:Sf(e,t,n.scales[i].log,!1)}var TC=mv;function AC(n,e,t,i,s){let r=qn(o_(n),o_(e)),o=e-n,a=Bi(s/i*o,t);do{let c=t[a],l=i*c/o;if(l>=s&&r+(c<5?sr.get(c):0)<=17)return[c,l]}while(++a<t.length);return[0,0]}function C_(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=Sn((t=+s)*Lt))+"px"),[n,e,t]}function RC(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Ht(e[2]*Lt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ln(n,e,t){let i={mode:Ct(n.mode,1)},s=i.mode;function r(M,A,L,O){let W=A.valToPct(M);return O+L*(A.dir==-1?1-W:W)}function o(M,A,L,O){let W=A.valToPct(M);return O+L*(A.dir==-1?W:1-W)}function a(M,A,L,O){return A.ori==0?r(M,A,L,O):o(M,A,L,O)}i.valToPosH=r,i.valToPosV=o;let c=!1;i.status=0;let l=i.root=Si(OA);if(n.id!=null&&(l.id=n.id),ci(l,n.class),n.title){let M=Si(kA,l);M.textContent=n.title}let u=ki("canvas"),h=i.ctx=u.getContext("2d"),d=Si(BA,l);Ir("click",d,M=>{M.target===m&&(Xt!=zr||Kt!=Vr)&&In.click(i,M)},!0);let p=i.under=Si(zA,d);d.appendChild(u);let m=i.over=Si(VA,d);n=Fo(n);let x=+Ct(n.pxAlign,1),f=E_(x);(n.plugins||[]).forEach(M=>{M.opts&&(n=M.opts(i,n)||n)});let g=n.ms||.001,y=i.series=s==1?R_(n.series||[],__,M_,!1):SC(n.series||[null],S_),w=i.axes=R_(n.axes||[],x_,y_,!0),b=i.scales={},T=i.bands=n.bands||[];T.forEach(M=>{M.fill=Mt(M.fill||null),M.dir=Ct(M.dir,-1)});let v=s==2?y[1].facets[0].scale:y[0].scale,_={axes:as,series:_t},S=(n.drawOrder||["axes","series"]).map(M=>_[M]);function N(M){let A=M.distr==3?L=>Es(L>0?L:M.clamp(i,L,M.min,M.max,M.key)):M.distr==4?L=>rf(L,M.asinh):M.distr==100?L=>M.fwd(L):L=>L;return L=>{let O=A(L),{_min:W,_max:ne}=M,ge=ne-W;return(O-W)/ge}}function P(M){let A=b[M];if(A==null){let L=(n.scales||al)[M]||al;if(L.from!=null){P(L.from);let O=xn({},b[L.from],L,{key:M});O.valToPct=N(O),b[M]=O}else{A=b[M]=xn({},M==v?iv:uC,L),A.key=M;let O=A.time,W=A.range,ne=ir(W);if((M!=v||s==2&&!O)&&(ne&&(W[0]==null||W[1]==null)&&(W={min:W[0]==null?i_:{mode:1,hard:W[0],soft:W[0]},max:W[1]==null?i_:{mode:1,hard:W[1],soft:W[1]}},ne=!1),!ne&&qu(W))){let ge=W;W=(ye,Te,ze)=>Te==null?Uo:Gu(Te,ze,ge)}A.range=Mt(W||(O?MC:M==v?A.distr==3?EC:A.distr==4?TC:fv:A.distr==3?pv:A.distr==4?mv:wC)),A.auto=Mt(ne?!1:A.auto),A.clamp=Mt(A.clamp||cC),A._min=A._max=null,A.valToPct=N(A)}}}P("x"),P("y"),s==1&&y.forEach(M=>{P(M.scale)}),w.forEach(M=>{P(M.scale)});for(let M in n.scales)P(M);let C=b[v],U=C.distr,F,D;C.ori==0?(ci(l,UA),F=r,D=o):(ci(l,FA),F=o,D=r);let z={};for(let M in b){let A=b[M];(A.min!=null||A.max!=null)&&(z[M]={min:A.min,max:A.max},A.min=A.max=null)}let X=n.tzDate||(M=>new Date(Sn(M/g))),V=n.fmtDate||Tf,fe=g==1?UR(X):BR(X),q=p_(X,f_(g==1?OR:kR,V)),J=g_(X,m_(VR,V)),se=[],te=i.legend=xn({},WR,n.legend),ae=i.cursor=xn({},KR,{drag:{y:s==2}},n.cursor),$=te.show,ie=ae.show,Y=te.markers;te.idxs=se,Y.width=Mt(Y.width),Y.dash=Mt(Y.dash),Y.stroke=Mt(Y.stroke),Y.fill=Mt(Y.fill);let re,le,Ae,Z=[],ve=[],ke,ce=!1,Se={};if(te.live){let M=y[1]?y[1].values:null;ce=M!=null,ke=ce?M(i,1,0):{_:0};for(let A in ke)Se[A]=yf}if($)if(re=ki("table",qA,l),Ae=ki("tbody",null,re),te.mount(i,re),ce){le=ki("thead",null,re,Ae);let M=ki("tr",null,le);ki("th",null,M);for(var nt in ke)ki("th",Wx,M).textContent=nt}else ci(re,ZA),te.live&&ci(re,YA);let qe={show:!0},dt={show:!1};function it(M,A){if(A==0&&(ce||!te.live||s==2))return Uo;let L=[],O=ki("tr",KA,Ae,Ae.childNodes[A]);ci(O,M.class),M.show||ci(O,Pr);let W=ki("th",null,O);if(Y.show){let ye=Si(JA,W);if(A>0){let Te=Y.width(i,A);Te&&(ye.style.border=Te+"px "+Y.dash(i,A)+" "+Y.stroke(i,A)),ye.style.background=Y.fill(i,A)}}let ne=Si(Wx,W);M.label instanceof HTMLElement?ne.appendChild(M.label):ne.textContent=M.label,A>0&&(Y.show||(ne.style.color=M.width>0?Y.stroke(i,A):Y.fill(i,A)),ot("click",W,ye=>{if(ae._lock)return;st(ye);let Te=y.indexOf(M);if((ye.ctrlKey||ye.metaKey)!=te.isolate){let ze=y.some((Ve,He)=>He>0&&He!=Te&&Ve.show);y.forEach((Ve,He)=>{He>0&&Wi(He,ze?He==Te?qe:dt:qe,!0,pn.setSeries)})}else Wi(Te,{show:!M.show},!0,pn.setSeries)},!1),rt&&ot(Yx,W,ye=>{ae._lock||(st(ye),Wi(y.indexOf(M),Hr,!0,pn.setSeries))},!1));for(var ge in ke){let ye=ki("td",jA,O);ye.textContent="--",L.push(ye)}return[O,L]}let Ot=new Map;function ot(M,A,L,O=!0){let W=Ot.get(A)||{},ne=ae.bind[M](i,A,L,O);ne&&(Ir(M,A,W[M]=ne),Ot.set(A,W))}function Tt(M,A,L){let O=Ot.get(A)||{};for(let W in O)(M==null||W==M)&&(df(W,A,O[W]),delete O[W]);M==null&&Ot.delete(A)}let Bt=0,tn=0,k=0,Ne=0,Qe=0,ft=0,Ce=Qe,Vt=ft,Ye=k,je=Ne,I=0,E=0,K=0,_e=0;i.bbox={};let me=!1,we=!1,Ee=!1,ue=!1,de=!1,be=!1;function B(M,A,L){(L||M!=i.width||A!=i.height)&&pe(M,A),mt(!1),Ee=!0,we=!0,Dn()}function pe(M,A){i.width=Bt=k=M,i.height=tn=Ne=A,Qe=ft=0,Re(),Ze();let L=i.bbox;I=L.left=Rr(Qe*Lt,.5),E=L.top=Rr(ft*Lt,.5),K=L.width=Rr(k*Lt,.5),_e=L.height=Rr(Ne*Lt,.5)}let he=3;function Pe(){let M=!1,A=0;for(;!M;){A++;let L=Fr(A),O=Hi(A);M=A==he||L&&O,M||(pe(i.width,i.height),we=!0)}}function Me({width:M,height:A}){B(M,A)}i.setSize=Me;function Re(){let M=!1,A=!1,L=!1,O=!1;w.forEach((W,ne)=>{if(W.show&&W._show){let{side:ge,_size:ye}=W,Te=ge%2,ze=W.label!=null?W.labelSize:0,Ve=ye+ze;Ve>0&&(Te?(k-=Ve,ge==3?(Qe+=Ve,O=!0):L=!0):(Ne-=Ve,ge==0?(ft+=Ve,M=!0):A=!0))}}),Vi[0]=M,Vi[1]=L,Vi[2]=A,Vi[3]=O,k-=wi[1]+wi[3],Qe+=wi[3],Ne-=wi[2]+wi[0],ft+=wi[0]}function Ze(){let M=Qe+k,A=ft+Ne,L=Qe,O=ft;function W(ne,ge){switch(ne){case 1:return M+=ge,M-ge;case 2:return A+=ge,A-ge;case 3:return L-=ge,L+ge;case 0:return O-=ge,O+ge}}w.forEach((ne,ge)=>{if(ne.show&&ne._show){let ye=ne.side;ne._pos=W(ye,ne._size),ne.label!=null&&(ne._lpos=W(ye,ne.labelSize))}})}if(ae.dataIdx==null){let M=ae.hover,A=M.skip=new Set(M.skip??[]);A.add(void 0);let L=M.prox=Mt(M.prox),O=M.bias??=0;ae.dataIdx=(W,ne,ge,ye)=>{if(ne==0)return ge;let Te=ge,ze=L(W,ne,ge,ye)??Gt,Ve=ze>=0&&ze<Gt,He=C.ori==0?k:Ne,ht=ae.left,Pt=e[0],At=e[ne];if(A.has(At[ge])){Te=null;let yt=null,tt=null,Je;if(O==0||O==-1)for(Je=ge;yt==null&&Je-- >0;)A.has(At[Je])||(yt=Je);if(O==0||O==1)for(Je=ge;tt==null&&Je++<At.length;)A.has(At[Je])||(tt=Je);if(yt!=null||tt!=null)if(Ve){let qt=yt==null?-1/0:F(Pt[yt],C,He,0),rn=tt==null?1/0:F(Pt[tt],C,He,0),An=ht-qt,zt=rn-ht;An<=zt?An<=ze&&(Te=yt):zt<=ze&&(Te=tt)}else Te=tt==null?yt:yt==null?tt:ge-yt<=tt-ge?yt:tt}else Ve&&Mn(ht-F(Pt[ge],C,He,0))>ze&&(Te=null);return Te}}let st=M=>{ae.event=M};ae.idxs=se,ae._lock=!1;let xe=ae.points;xe.show=Mt(xe.show),xe.size=Mt(xe.size),xe.stroke=Mt(xe.stroke),xe.width=Mt(xe.width),xe.fill=Mt(xe.fill);let We=i.focus=xn({},n.focus||{alpha:.3},ae.focus),rt=We.prox>=0,De=rt&&xe.one,pt=[],Wt=[],Bn=[];function Ho(M,A){let L=xe.show(i,A);if(L instanceof HTMLElement)return ci(L,$A),ci(L,M.class),is(L,-10,-10,k,Ne),m.insertBefore(L,pt[A]),L}function Nr(M,A){if(s==1||A>0){let L=s==1&&b[M.scale].time,O=M.value;M.value=L?c_(O)?g_(X,m_(O,V)):O||J:O||oC,M.label=M.label||(L?jR:JR)}if(De||A>0){M.width=M.width==null?1:M.width,M.paths=M.paths||yC||uR,M.fillTo=Mt(M.fillTo||hC),M.pxAlign=+Ct(M.pxAlign,x),M.pxRound=E_(M.pxAlign),M.stroke=Mt(M.stroke||null),M.fill=Mt(M.fill||null),M._stroke=M._fill=M._paths=M._focus=null;let L=aC(qn(1,M.width),1),O=M.points=xn({},{size:L,width:qn(1,L*.2),stroke:M.stroke,space:L*2,paths:bC,_stroke:null,_fill:null},M.points);O.show=Mt(O.show),O.filter=Mt(O.filter),O.fill=Mt(O.fill),O.stroke=Mt(O.stroke),O.paths=Mt(O.paths),O.pxAlign=M.pxAlign}if($){let L=it(M,A);Z.splice(A,0,L[0]),ve.splice(A,0,L[1]),te.values.push(null)}if(ie){se.splice(A,0,null);let L=null;De?A==0&&(L=Ho(M,A)):A>0&&(L=Ho(M,A)),pt.splice(A,0,L),Wt.splice(A,0,0),Bn.splice(A,0,0)}Tn("addSeries",A)}function ju(M,A){A=A??y.length,M=s==1?_f(M,A,__,M_):_f(M,A,{},S_),y.splice(A,0,M),Nr(y[A],A)}i.addSeries=ju;function cl(M){if(y.splice(M,1),$){te.values.splice(M,1),ve.splice(M,1);let A=Z.splice(M,1)[0];Tt(null,A.firstChild),A.remove()}ie&&(se.splice(M,1),pt.splice(M,1)[0].remove(),Wt.splice(M,1),Bn.splice(M,1)),Tn("delSeries",M)}i.delSeries=cl;let Vi=[!1,!1,!1,!1];function ss(M,A){if(M._show=M.show,M.show){let L=M.side%2,O=b[M.scale];O==null&&(M.scale=L?y[1].scale:v,O=b[M.scale]);let W=O.time;M.size=Mt(M.size),M.space=Mt(M.space),M.rotate=Mt(M.rotate),ir(M.incrs)&&M.incrs.forEach(ge=>{!sr.has(ge)&&sr.set(ge,k_(ge))}),M.incrs=Mt(M.incrs||(O.distr==2?LR:W?g==1?NR:FR:Cr)),M.splits=Mt(M.splits||(W&&O.distr==1?fe:O.distr==3?pf:O.distr==4?tC:eC)),M.stroke=Mt(M.stroke),M.grid.stroke=Mt(M.grid.stroke),M.ticks.stroke=Mt(M.ticks.stroke),M.border.stroke=Mt(M.border.stroke);let ne=M.values;M.values=ir(ne)&&!ir(ne[0])?Mt(ne):W?ir(ne)?p_(X,f_(ne,V)):c_(ne)?zR(X,ne):ne||q:ne||QR,M.filter=Mt(M.filter||(O.distr>=3&&O.log==10?sC:O.distr==3&&O.log==2?rC:U_)),M.font=C_(M.font),M.labelFont=C_(M.labelFont),M._size=M.size(i,null,A,0),M._space=M._rotate=M._incrs=M._found=M._splits=M._values=null,M._size>0&&(Vi[A]=!0,M._el=Si(GA,d))}}function rs(M,A,L,O){let[W,ne,ge,ye]=L,Te=A%2,ze=0;return Te==0&&(ye||ne)&&(ze=A==0&&!W||A==2&&!ge?Sn(x_.size/3):0),Te==1&&(W||ge)&&(ze=A==1&&!ne||A==3&&!ye?Sn(y_.size/2):0),ze}let Wo=i.padding=(n.padding||[rs,rs,rs,rs]).map(M=>Mt(Ct(M,rs))),wi=i._padding=Wo.map((M,A)=>M(i,A,Vi,0)),nn,an=null,ln=null,Gi=s==1?y[0].idxs:null,Kn=null,As=!1;function Xo(M,A){if(e=M??[],i.data=i._data=e,s==2){nn=0;for(let L=1;L<y.length;L++)nn+=e[L][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),Kn=e[0],nn=Kn.length;let L=e;if(U==2){L=e.slice();let O=L[0]=Array(nn);for(let W=0;W<nn;W++)O[W]=W}i._data=e=L}if(mt(!0),Tn("setData"),U==2&&(Ee=!0),A!==!1){let L=C;L.auto(i,As)?$o():Ps(v,L.min,L.max),ue=ue||ae.left>=0,be=!0,Dn()}}i.setData=Xo;function $o(){As=!0;let M,A;s==1&&(nn>0?(an=Gi[0]=0,ln=Gi[1]=nn-1,M=e[0][an],A=e[0][ln],U==2?(M=an,A=ln):M==A&&(U==3?[M,A]=Xu(M,M,C.log,!1):U==4?[M,A]=Sf(M,M,C.log,!1):C.time?A=M+Sn(86400/g):[M,A]=Gu(M,A,Mf,!0))):(an=Gi[0]=M=null,ln=Gi[1]=A=null)),Ps(v,M,A)}let Or,Rs,Ur,R,G,oe,j,ee,Ie,Oe;function Le(M,A,L,O,W,ne){M??=$x,L??=Ef,O??="butt",W??=$x,ne??="round",M!=Or&&(h.strokeStyle=Or=M),W!=Rs&&(h.fillStyle=Rs=W),A!=Ur&&(h.lineWidth=Ur=A),ne!=G&&(h.lineJoin=G=ne),O!=oe&&(h.lineCap=oe=O),L!=R&&h.setLineDash(R=L)}function Ue(M,A,L,O){A!=Rs&&(h.fillStyle=Rs=A),M!=j&&(h.font=j=M),L!=ee&&(h.textAlign=ee=L),O!=Ie&&(h.textBaseline=Ie=O)}function $e(M,A,L,O,W=0){if(O.length>0&&M.auto(i,As)&&(A==null||A.min==null)){let ne=Ct(an,0),ge=Ct(ln,O.length-1),ye=L.min==null?sR(O,ne,ge,W,M.distr==3):[L.min,L.max];M.min=zi(M.min,L.min=ye[0]),M.max=qn(M.max,L.max=ye[1])}}let at={min:null,max:null};function xt(){for(let O in b){let W=b[O];z[O]==null&&(W.min==null||z[v]!=null&&W.auto(i,As))&&(z[O]=at)}for(let O in b){let W=b[O];z[O]==null&&W.from!=null&&z[W.from]!=null&&(z[O]=at)}z[v]!=null&&mt(!0);let M={};for(let O in z){let W=z[O];if(W!=null){let ne=M[O]=Fo(b[O],fR);if(W.min!=null)xn(ne,W);else if(O!=v||s==2)if(nn==0&&ne.from==null){let ge=ne.range(i,null,null,O);ne.min=ge[0],ne.max=ge[1]}else ne.min=Gt,ne.max=-Gt}}if(nn>0){y.forEach((O,W)=>{if(s==1){let ne=O.scale,ge=z[ne];if(ge==null)return;let ye=M[ne];if(W==0){let Te=ye.range(i,ye.min,ye.max,ne);ye.min=Te[0],ye.max=Te[1],an=Bi(ye.min,e[0]),ln=Bi(ye.max,e[0]),ln-an>1&&(e[0][an]<ye.min&&an++,e[0][ln]>ye.max&&ln--),O.min=Kn[an],O.max=Kn[ln]}else O.show&&O.auto&&$e(ye,ge,O,e[W],O.sorted);O.idxs[0]=an,O.idxs[1]=ln}else if(W>0&&O.show&&O.auto){let[ne,ge]=O.facets,ye=ne.scale,Te=ge.scale,[ze,Ve]=e[W],He=M[ye],ht=M[Te];He!=null&&$e(He,z[ye],ne,ze,ne.sorted),ht!=null&&$e(ht,z[Te],ge,Ve,ge.sorted),O.min=ge.min,O.max=ge.max}});for(let O in M){let W=M[O],ne=z[O];if(W.from==null&&(ne==null||ne.min==null)){let ge=W.range(i,W.min==Gt?null:W.min,W.max==-Gt?null:W.max,O);W.min=ge[0],W.max=ge[1]}}}for(let O in M){let W=M[O];if(W.from!=null){let ne=M[W.from];if(ne.min==null)W.min=W.max=null;else{let ge=W.range(i,ne.min,ne.max,O);W.min=ge[0],W.max=ge[1]}}}let A={},L=!1;for(let O in M){let W=M[O],ne=b[O];if(ne.min!=W.min||ne.max!=W.max){ne.min=W.min,ne.max=W.max;let ge=ne.distr;ne._min=ge==3?Es(ne.min):ge==4?rf(ne.min,ne.asinh):ge==100?ne.fwd(ne.min):ne.min,ne._max=ge==3?Es(ne.max):ge==4?rf(ne.max,ne.asinh):ge==100?ne.fwd(ne.max):ne.max,A[O]=L=!0}}if(L){y.forEach((O,W)=>{s==2?W>0&&A.y&&(O._paths=null):A[O.scale]&&(O._paths=null)});for(let O in A)Ee=!0,Tn("setScale",O);ie&&ae.left>=0&&(ue=be=!0)}for(let O in z)z[O]=null}function Xe(M){let A=ff(an-1,0,nn-1),L=ff(ln+1,0,nn-1);for(;M[A]==null&&A>0;)A--;for(;M[L]==null&&L<nn-1;)L++;return[A,L]}function _t(){if(nn>0){let M=y.some(A=>A._focus)&&Oe!=We.alpha;M&&(h.globalAlpha=Oe=We.alpha),y.forEach((A,L)=>{if(L>0&&A.show&&(jt(L,!1),jt(L,!0),A._paths==null)){let O=Oe;Oe!=A.alpha&&(h.globalAlpha=Oe=A.alpha);let W=s==2?[0,e[L][0].length-1]:Xe(e[L]);A._paths=A.paths(i,L,W[0],W[1]),Oe!=O&&(h.globalAlpha=Oe=O)}}),y.forEach((A,L)=>{if(L>0&&A.show){let O=Oe;Oe!=A.alpha&&(h.globalAlpha=Oe=A.alpha),A._paths!=null&&Ut(L,!1);{let W=A._paths!=null?A._paths.gaps:null,ne=A.points.show(i,L,an,ln,W),ge=A.points.filter(i,L,ne,W);(ne||ge)&&(A.points._paths=A.points.paths(i,L,an,ln,ge),Ut(L,!0))}Oe!=O&&(h.globalAlpha=Oe=O),Tn("drawSeries",L)}}),M&&(h.globalAlpha=Oe=1)}}function jt(M,A){let L=A?y[M].points:y[M];L._stroke=L.stroke(i,M),L._fill=L.fill(i,M)}function Ut(M,A){let L=A?y[M].points:y[M],{stroke:O,fill:W,clip:ne,flags:ge,_stroke:ye=L._stroke,_fill:Te=L._fill,_width:ze=L.width}=L._paths;ze=Ht(ze*Lt,3);let Ve=null,He=ze%2/2;A&&Te==null&&(Te=ze>0?"#fff":ye);let ht=L.pxAlign==1&&He>0;if(ht&&h.translate(He,He),!A){let Pt=I-ze/2,At=E-ze/2,yt=K+ze,tt=_e+ze;Ve=new Path2D,Ve.rect(Pt,At,yt,tt)}A?Ge(ye,ze,L.dash,L.cap,Te,O,W,ge,ne):Ft(M,ye,ze,L.dash,L.cap,Te,O,W,ge,Ve,ne),ht&&h.translate(-He,-He)}function Ft(M,A,L,O,W,ne,ge,ye,Te,ze,Ve){let He=!1;Te!=0&&T.forEach((ht,Pt)=>{if(ht.series[0]==M){let At=y[ht.series[1]],yt=e[ht.series[1]],tt=(At._paths||al).band;ir(tt)&&(tt=ht.dir==1?tt[0]:tt[1]);let Je,qt=null;At.show&&tt&&oR(yt,an,ln)?(qt=ht.fill(i,Pt)||ne,Je=At._paths.clip):tt=null,Ge(A,L,O,W,qt,ge,ye,Te,ze,Ve,Je,tt),He=!0}}),He||Ge(A,L,O,W,ne,ge,ye,Te,ze,Ve)}let _n=ko|gf;function Ge(M,A,L,O,W,ne,ge,ye,Te,ze,Ve,He){Le(M,A,L,O,W),(Te||ze||He)&&(h.save(),Te&&h.clip(Te),ze&&h.clip(ze)),He?(ye&_n)==_n?(h.clip(He),Ve&&h.clip(Ve),bt(W,ge),hn(M,ne,A)):ye&gf?(bt(W,ge),h.clip(He),hn(M,ne,A)):ye&ko&&(h.save(),h.clip(He),Ve&&h.clip(Ve),bt(W,ge),h.restore(),hn(M,ne,A)):(bt(W,ge),hn(M,ne,A)),(Te||ze||He)&&h.restore()}function hn(M,A,L){L>0&&(A instanceof Map?A.forEach((O,W)=>{h.strokeStyle=Or=W,h.stroke(O)}):A!=null&&M&&h.stroke(A))}function bt(M,A){A instanceof Map?A.forEach((L,O)=>{h.fillStyle=Rs=O,h.fill(L)}):A!=null&&M&&h.fill(A)}function os(M,A,L,O){let W=w[M],ne;if(O<=0)ne=[0,0];else{let ge=W._space=W.space(i,M,A,L,O),ye=W._incrs=W.incrs(i,M,A,L,O,ge);ne=AC(A,L,ye,O,ge)}return W._found=ne}function dn(M,A,L,O,W,ne,ge,ye,Te,ze){let Ve=ge%2/2;x==1&&h.translate(Ve,Ve),Le(ye,ge,Te,ze,ye),h.beginPath();let He,ht,Pt,At,yt=W+(O==0||O==3?-ne:ne);L==0?(ht=W,At=yt):(He=W,Pt=yt);for(let tt=0;tt<M.length;tt++)A[tt]!=null&&(L==0?He=Pt=M[tt]:ht=At=M[tt],h.moveTo(He,ht),h.lineTo(Pt,At));h.stroke(),x==1&&h.translate(-Ve,-Ve)}function Fr(M){let A=!0;return w.forEach((L,O)=>{if(!L.show)return;let W=b[L.scale];if(W.min==null){L._show&&(A=!1,L._show=!1,mt(!1));return}else L._show||(A=!1,L._show=!0,mt(!1));let ne=L.side,ge=ne%2,{min:ye,max:Te}=W,[ze,Ve]=os(O,ye,Te,ge==0?k:Ne);if(Ve==0)return;let He=W.distr==2,ht=L._splits=L.splits(i,O,ye,Te,ze,Ve,He),Pt=W.distr==2?ht.map(Je=>Kn[Je]):ht,At=W.distr==2?Kn[ht[1]]-Kn[ht[0]]:ze,yt=L._values=L.values(i,L.filter(i,Pt,O,Ve,At),O,Ve,At);L._rotate=ne==2?L.rotate(i,yt,O,Ve):0;let tt=L._size;L._size=Mi(L.size(i,yt,O,M)),tt!=null&&L._size!=tt&&(A=!1)}),A}function Hi(M){let A=!0;return Wo.forEach((L,O)=>{let W=L(i,O,Vi,M);W!=wi[O]&&(A=!1),wi[O]=W}),A}function as(){for(let M=0;M<w.length;M++){let A=w[M];if(!A.show||!A._show)continue;let L=A.side,O=L%2,W,ne,ge=A.stroke(i,M),ye=L==0||L==3?-1:1,[Te,ze]=A._found;if(A.label!=null){let Gn=A.labelGap*ye,Qn=Sn((A._lpos+Gn)*Lt);Ue(A.labelFont[0],ge,"center",L==2?"top":Xx),h.save(),O==1?(W=ne=0,h.translate(Qn,Sn(E+_e/2)),h.rotate((L==3?-zu:zu)/2)):(W=Sn(I+K/2),ne=Qn);let ar=N_(A.label)?A.label(i,M,Te,ze):A.label;h.fillText(ar,W,ne),h.restore()}if(ze==0)continue;let Ve=b[A.scale],He=O==0?K:_e,ht=O==0?I:E,Pt=A._splits,At=Ve.distr==2?Pt.map(Gn=>Kn[Gn]):Pt,yt=Ve.distr==2?Kn[Pt[1]]-Kn[Pt[0]]:Te,tt=A.ticks,Je=A.border,qt=tt.show?tt.size:0,rn=Sn(qt*Lt),An=Sn((A.alignTo==2?A._size-qt-A.gap:A.gap)*Lt),zt=A._rotate*-zu/180,on=f(A._pos*Lt),Jn=(rn+An)*ye,Vn=on+Jn;ne=O==0?Vn:0,W=O==1?Vn:0;let di=A.font[0],Ei=A.align==1?Lo:A.align==2?tf:zt>0?Lo:zt<0?tf:O==0?"center":L==3?tf:Lo,$i=zt||O==1?"middle":L==2?"top":Xx;Ue(di,ge,Ei,$i);let jn=A.font[1]*A.lineGap,fi=Pt.map(Gn=>f(a(Gn,Ve,He,ht))),Ti=A._values;for(let Gn=0;Gn<Ti.length;Gn++){let Qn=Ti[Gn];if(Qn!=null){O==0?W=fi[Gn]:ne=fi[Gn],Qn=""+Qn;let ar=Qn.indexOf(`
`)==-1?[Qn]:Qn.split(/\n/gm);for(let Hn=0;Hn<ar.length;Hn++){let np=ar[Hn];zt?(h.save(),h.translate(W,ne+Hn*jn),h.rotate(zt),h.fillText(np,0,0),h.restore()):h.fillText(np,W,ne+Hn*jn)}}}tt.show&&dn(fi,tt.filter(i,At,M,ze,yt),O,L,on,rn,Ht(tt.width*Lt,3),tt.stroke(i,M),tt.dash,tt.cap);let qi=A.grid;qi.show&&dn(fi,qi.filter(i,At,M,ze,yt),O,O==0?2:1,O==0?E:I,O==0?_e:K,Ht(qi.width*Lt,3),qi.stroke(i,M),qi.dash,qi.cap),Je.show&&dn([on],[1],O==0?1:0,O==0?1:2,O==1?E:I,O==1?_e:K,Ht(Je.width*Lt,3),Je.stroke(i,M),Je.dash,Je.cap)}Tn("drawAxes")}function mt(M){y.forEach((A,L)=>{L>0&&(A._paths=null,M&&(s==1?(A.min=null,A.max=null):A.facets.forEach(O=>{O.min=null,O.max=null})))})}let sn=!1,zn=!1,kt=[];function fn(){zn=!1;for(let M=0;M<kt.length;M++)Tn(...kt[M]);kt.length=0}function Dn(){sn||(yR(kf),sn=!0)}function ul(M,A=!1){sn=!0,zn=A,M(i),kf(),A&&kt.length>0&&queueMicrotask(fn)}i.batch=ul;function kf(){if(me&&(xt(),me=!1),Ee&&(Pe(),Ee=!1),we){if(Zt(p,Lo,Qe),Zt(p,"top",ft),Zt(p,il,k),Zt(p,sl,Ne),Zt(m,Lo,Qe),Zt(m,"top",ft),Zt(m,il,k),Zt(m,sl,Ne),Zt(d,il,Bt),Zt(d,sl,tn),u.width=Sn(Bt*Lt),u.height=Sn(tn*Lt),w.forEach(({_el:M,_show:A,_size:L,_pos:O,side:W})=>{if(M!=null)if(A){let ne=W===3||W===0?L:0,ge=W%2==1;Zt(M,ge?"left":"top",O-ne),Zt(M,ge?"width":"height",L),Zt(M,ge?"top":"left",ge?ft:Qe),Zt(M,ge?"height":"width",ge?Ne:k),hf(M,Pr)}else ci(M,Pr)}),Or=Rs=Ur=G=oe=j=ee=Ie=R=null,Oe=1,Zo(!0),Qe!=Ce||ft!=Vt||k!=Ye||Ne!=je){mt(!1);let M=k/Ye,A=Ne/je;if(ie&&!ue&&ae.left>=0){ae.left*=M,ae.top*=A,kr&&is(kr,Sn(ae.left),0,k,Ne),Br&&is(Br,0,Sn(ae.top),k,Ne);for(let L=0;L<pt.length;L++){let O=pt[L];O!=null&&(Wt[L]*=M,Bn[L]*=A,is(O,Mi(Wt[L]),Mi(Bn[L]),k,Ne))}}if($t.show&&!de&&$t.left>=0&&$t.width>0){$t.left*=M,$t.width*=M,$t.top*=A,$t.height*=A;for(let L in sh)Zt(Gr,L,$t[L])}Ce=Qe,Vt=ft,Ye=k,je=Ne}Tn("setSize"),we=!1}Bt>0&&tn>0&&(h.clearRect(0,0,u.width,u.height),Tn("drawClear"),S.forEach(M=>M()),Tn("draw")),$t.show&&de&&(hl($t),de=!1),ie&&ue&&(or(null,!0,!1),ue=!1),te.show&&te.live&&be&&(nh(),be=!1),c||(c=!0,i.status=1,Tn("ready")),As=!1,sn=!1}i.redraw=(M,A)=>{Ee=A||!1,M!==!1?Ps(v,C.min,C.max):Dn()};function Qu(M,A){let L=b[M];if(L.from==null){if(nn==0){let O=L.range(i,A.min,A.max,M);A.min=O[0],A.max=O[1]}if(A.min>A.max){let O=A.min;A.min=A.max,A.max=O}if(nn>1&&A.min!=null&&A.max!=null&&A.max-A.min<1e-16)return;M==v&&L.distr==2&&nn>0&&(A.min=Bi(A.min,e[0]),A.max=Bi(A.max,e[0]),A.min==A.max&&A.max++),z[M]=A,me=!0,Dn()}}i.setScale=Qu;let eh,th,kr,Br,Bf,zf,zr,Vr,Vf,Gf,Xt,Kt,Cs=!1,In=ae.drag,wn=In.x,En=In.y;ie&&(ae.x&&(eh=Si(WA,m)),ae.y&&(th=Si(XA,m)),C.ori==0?(kr=eh,Br=th):(kr=th,Br=eh),Xt=ae.left,Kt=ae.top);let $t=i.select=xn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Gr=$t.show?Si(HA,$t.over?m:p):null;function hl(M,A){if($t.show){for(let L in M)$t[L]=M[L],L in sh&&Zt(Gr,L,M[L]);A!==!1&&Tn("setSelect")}}i.setSelect=hl;function Pv(M){if(y[M].show)$&&hf(Z[M],Pr);else if($&&ci(Z[M],Pr),ie){let L=De?pt[0]:pt[M];L!=null&&is(L,-10,-10,k,Ne)}}function Ps(M,A,L){Qu(M,{min:A,max:L})}function Wi(M,A,L,O){A.focus!=null&&Ov(M),A.show!=null&&y.forEach((W,ne)=>{ne>0&&(M==ne||M==null)&&(W.show=A.show,Pv(ne),s==2?(Ps(W.facets[0].scale,null,null),Ps(W.facets[1].scale,null,null)):Ps(W.scale,null,null),Dn())}),L!==!1&&Tn("setSeries",M,A),O&&Ko("setSeries",i,M,A)}i.setSeries=Wi;function Iv(M,A){xn(T[M],A)}function Lv(M,A){M.fill=Mt(M.fill||null),M.dir=Ct(M.dir,-1),A=A??T.length,T.splice(A,0,M)}function Dv(M){M==null?T.length=0:T.splice(M,1)}i.addBand=Lv,i.setBand=Iv,i.delBand=Dv;function Nv(M,A){y[M].alpha=A,ie&&pt[M]!=null&&(pt[M].style.opacity=A),$&&Z[M]&&(Z[M].style.opacity=A)}let ls,Is,rr,Hr={focus:!0};function Ov(M){if(M!=rr){let A=M==null,L=We.alpha!=1;y.forEach((O,W)=>{if(s==1||W>0){let ne=A||W==0||W==M;O._focus=A?null:ne,L&&Nv(W,ne?1:We.alpha)}}),rr=M,L&&Dn()}}$&&rt&&ot(Zx,re,M=>{ae._lock||(st(M),rr!=null&&Wi(null,Hr,!0,pn.setSeries))});function Xi(M,A,L){let O=b[A];L&&(M=M/Lt-(O.ori==1?ft:Qe));let W=k;O.ori==1&&(W=Ne,M=W-M),O.dir==-1&&(M=W-M);let ne=O._min,ge=O._max,ye=M/W,Te=ne+(ge-ne)*ye,ze=O.distr;return ze==3?Oo(10,Te):ze==4?lR(Te,O.asinh):ze==100?O.bwd(Te):Te}function Uv(M,A){let L=Xi(M,v,A);return Bi(L,e[0],an,ln)}i.valToIdx=M=>Bi(M,e[0]),i.posToIdx=Uv,i.posToVal=Xi,i.valToPos=(M,A,L)=>b[A].ori==0?r(M,b[A],L?K:k,L?I:0):o(M,b[A],L?_e:Ne,L?E:0),i.setCursor=(M,A,L)=>{Xt=M.left,Kt=M.top,or(null,A,L)};function Hf(M,A){Zt(Gr,Lo,$t.left=M),Zt(Gr,il,$t.width=A)}function Wf(M,A){Zt(Gr,"top",$t.top=M),Zt(Gr,sl,$t.height=A)}let qo=C.ori==0?Hf:Wf,Yo=C.ori==1?Hf:Wf;function Fv(){if($&&te.live)for(let M=s==2?1:0;M<y.length;M++){if(M==0&&ce)continue;let A=te.values[M],L=0;for(let O in A)ve[M][L++].firstChild.nodeValue=A[O]}}function nh(M,A){if(M!=null&&(M.idxs?M.idxs.forEach((L,O)=>{se[O]=L}):dR(M.idx)||se.fill(M.idx),te.idx=se[0]),$&&te.live){for(let L=0;L<y.length;L++)(L>0||s==1&&!ce)&&kv(L,se[L]);Fv()}be=!1,A!==!1&&Tn("setLegend")}i.setLegend=nh;function kv(M,A){let L=y[M],O=M==0&&U==2?Kn:e[M],W;ce?W=L.values(i,M,A)??Se:(W=L.value(i,A==null?null:O[A],M,A),W=W==null?Se:{_:W}),te.values[M]=W}function or(M,A,L){Vf=Xt,Gf=Kt,[Xt,Kt]=ae.move(i,Xt,Kt),ae.left=Xt,ae.top=Kt,ie&&(kr&&is(kr,Sn(Xt),0,k,Ne),Br&&is(Br,0,Sn(Kt),k,Ne));let O,W=an>ln;ls=Gt,Is=null;let ne=C.ori==0?k:Ne,ge=C.ori==1?k:Ne;if(Xt<0||nn==0||W){O=ae.idx=null;for(let ye=0;ye<y.length;ye++){let Te=pt[ye];Te!=null&&is(Te,-10,-10,k,Ne)}rt&&Wi(null,Hr,!0,M==null&&pn.setSeries),te.live&&(se.fill(O),be=!0)}else{let ye,Te,ze;s==1&&(ye=C.ori==0?Xt:Kt,Te=Xi(ye,v),O=ae.idx=Bi(Te,e[0],an,ln),ze=F(e[0][O],C,ne,0));let Ve=-10,He=-10,ht=0,Pt=0,At=!0,yt="",tt="";for(let Je=s==2?1:0;Je<y.length;Je++){let qt=y[Je],rn=se[Je],An=rn==null?null:s==1?e[Je][rn]:e[Je][1][rn],zt=ae.dataIdx(i,Je,O,Te),on=zt==null?null:s==1?e[Je][zt]:e[Je][1][zt];if(be=be||on!=An||zt!=rn,se[Je]=zt,Je>0&&qt.show){let Jn=zt==null?-10:zt==O?ze:F(s==1?e[0][zt]:e[Je][0][zt],C,ne,0),Vn=on==null?-10:D(on,s==1?b[qt.scale]:b[qt.facets[1].scale],ge,0);if(rt&&on!=null){let di=C.ori==1?Xt:Kt,Ei=Mn(We.dist(i,Je,zt,Vn,di));if(Ei<ls){let $i=We.bias;if($i!=0){let jn=Xi(di,qt.scale),fi=on>=0?1:-1,Ti=jn>=0?1:-1;Ti==fi&&(Ti==1?$i==1?on>=jn:on<=jn:$i==1?on<=jn:on>=jn)&&(ls=Ei,Is=Je)}else ls=Ei,Is=Je}}if(be||De){let di,Ei;C.ori==0?(di=Jn,Ei=Vn):(di=Vn,Ei=Jn);let $i,jn,fi,Ti,qi,Gn,Qn=!0,ar=xe.bbox;if(ar!=null){Qn=!1;let Hn=ar(i,Je);fi=Hn.left,Ti=Hn.top,$i=Hn.width,jn=Hn.height}else fi=di,Ti=Ei,$i=jn=xe.size(i,Je);if(Gn=xe.fill(i,Je),qi=xe.stroke(i,Je),De)Je==Is&&ls<=We.prox&&(Ve=fi,He=Ti,ht=$i,Pt=jn,At=Qn,yt=Gn,tt=qi);else{let Hn=pt[Je];Hn!=null&&(Wt[Je]=fi,Bn[Je]=Ti,n_(Hn,$i,jn,Qn),e_(Hn,Gn,qi),is(Hn,Mi(fi),Mi(Ti),k,Ne))}}}}if(De){let Je=We.prox,qt=rr==null?ls<=Je:ls>Je||Is!=rr;if(be||qt){let rn=pt[0];rn!=null&&(Wt[0]=Ve,Bn[0]=He,n_(rn,ht,Pt,At),e_(rn,yt,tt),is(rn,Mi(Ve),Mi(He),k,Ne))}}}if($t.show&&Cs)if(M!=null){let[ye,Te]=pn.scales,[ze,Ve]=pn.match,[He,ht]=M.cursor.sync.scales,Pt=M.cursor.drag;if(wn=Pt._x,En=Pt._y,wn||En){let{left:At,top:yt,width:tt,height:Je}=M.select,qt=M.scales[He].ori,rn=M.posToVal,An,zt,on,Jn,Vn,di=ye!=null&&ze(ye,He),Ei=Te!=null&&Ve(Te,ht);di&&wn?(qt==0?(An=At,zt=tt):(An=yt,zt=Je),on=b[ye],Jn=F(rn(An,He),on,ne,0),Vn=F(rn(An+zt,He),on,ne,0),qo(zi(Jn,Vn),Mn(Vn-Jn))):qo(0,ne),Ei&&En?(qt==1?(An=At,zt=tt):(An=yt,zt=Je),on=b[Te],Jn=D(rn(An,ht),on,ge,0),Vn=D(rn(An+zt,ht),on,ge,0),Yo(zi(Jn,Vn),Mn(Vn-Jn))):Yo(0,ge)}else rh()}else{let ye=Mn(Vf-Bf),Te=Mn(Gf-zf);if(C.ori==1){let ht=ye;ye=Te,Te=ht}wn=In.x&&ye>=In.dist,En=In.y&&Te>=In.dist;let ze=In.uni;ze!=null?wn&&En&&(wn=ye>=ze,En=Te>=ze,!wn&&!En&&(Te>ye?En=!0:wn=!0)):In.x&&In.y&&(wn||En)&&(wn=En=!0);let Ve,He;wn&&(C.ori==0?(Ve=zr,He=Xt):(Ve=Vr,He=Kt),qo(zi(Ve,He),Mn(He-Ve)),En||Yo(0,ge)),En&&(C.ori==1?(Ve=zr,He=Xt):(Ve=Vr,He=Kt),Yo(zi(Ve,He),Mn(He-Ve)),wn||qo(0,ne)),!wn&&!En&&(qo(0,0),Yo(0,0))}if(In._x=wn,In._y=En,M==null){if(L){if(tp!=null){let[ye,Te]=pn.scales;pn.values[0]=ye!=null?Xi(C.ori==0?Xt:Kt,ye):null,pn.values[1]=Te!=null?Xi(C.ori==1?Xt:Kt,Te):null}Ko(nf,i,Xt,Kt,k,Ne,O)}if(rt){let ye=L&&pn.setSeries,Te=We.prox;rr==null?ls<=Te&&Wi(Is,Hr,!0,ye):ls>Te?Wi(null,Hr,!0,ye):Is!=rr&&Wi(Is,Hr,!0,ye)}}be&&(te.idx=O,nh()),A!==!1&&Tn("setCursor")}let Ls=null;Object.defineProperty(i,"rect",{get(){return Ls==null&&Zo(!1),Ls}});function Zo(M=!1){M?Ls=null:(Ls=m.getBoundingClientRect(),Tn("syncRect",Ls))}function Xf(M,A,L,O,W,ne,ge){ae._lock||Cs&&M!=null&&M.movementX==0&&M.movementY==0||(ih(M,A,L,O,W,ne,ge,!1,M!=null),M!=null?or(null,!0,!0):or(A,!0,!1))}function ih(M,A,L,O,W,ne,ge,ye,Te){if(Ls==null&&Zo(!1),st(M),M!=null)L=M.clientX-Ls.left,O=M.clientY-Ls.top;else{if(L<0||O<0){Xt=-10,Kt=-10;return}let[ze,Ve]=pn.scales,He=A.cursor.sync,[ht,Pt]=He.values,[At,yt]=He.scales,[tt,Je]=pn.match,qt=A.axes[0].side%2==1,rn=C.ori==0?k:Ne,An=C.ori==1?k:Ne,zt=qt?ne:W,on=qt?W:ne,Jn=qt?O:L,Vn=qt?L:O;if(At!=null?L=tt(ze,At)?a(ht,b[ze],rn,0):-10:L=rn*(Jn/zt),yt!=null?O=Je(Ve,yt)?a(Pt,b[Ve],An,0):-10:O=An*(Vn/on),C.ori==1){let di=L;L=O,O=di}}Te&&(A==null||A.cursor.event.type==nf)&&((L<=1||L>=k-1)&&(L=Rr(L,k)),(O<=1||O>=Ne-1)&&(O=Rr(O,Ne))),ye?(Bf=L,zf=O,[zr,Vr]=ae.move(i,L,O)):(Xt=L,Kt=O)}let sh={width:0,height:0,left:0,top:0};function rh(){hl(sh,!1)}let $f,qf,Yf,Zf;function Kf(M,A,L,O,W,ne,ge){Cs=!0,wn=En=In._x=In._y=!1,ih(M,A,L,O,W,ne,ge,!0,!1),M!=null&&(ot(sf,cf,Jf,!1),Ko(qx,i,zr,Vr,k,Ne,null));let{left:ye,top:Te,width:ze,height:Ve}=$t;$f=ye,qf=Te,Yf=ze,Zf=Ve}function Jf(M,A,L,O,W,ne,ge){Cs=In._x=In._y=!1,ih(M,A,L,O,W,ne,ge,!1,!0);let{left:ye,top:Te,width:ze,height:Ve}=$t,He=ze>0||Ve>0,ht=$f!=ye||qf!=Te||Yf!=ze||Zf!=Ve;if(He&&ht&&hl($t),In.setScale&&He&&ht){let Pt=ye,At=ze,yt=Te,tt=Ve;if(C.ori==1&&(Pt=Te,At=Ve,yt=ye,tt=ze),wn&&Ps(v,Xi(Pt,v),Xi(Pt+At,v)),En)for(let Je in b){let qt=b[Je];Je!=v&&qt.from==null&&qt.min!=Gt&&Ps(Je,Xi(yt+tt,Je),Xi(yt,Je))}rh()}else ae.lock&&(ae._lock=!ae._lock,or(A,!0,M!=null));M!=null&&(Tt(sf,cf),Ko(sf,i,Xt,Kt,k,Ne,null))}function Bv(M,A,L,O,W,ne,ge){if(ae._lock)return;st(M);let ye=Cs;if(Cs){let Te=!0,ze=!0,Ve=10,He,ht;C.ori==0?(He=wn,ht=En):(He=En,ht=wn),He&&ht&&(Te=Xt<=Ve||Xt>=k-Ve,ze=Kt<=Ve||Kt>=Ne-Ve),He&&Te&&(Xt=Xt<zr?0:k),ht&&ze&&(Kt=Kt<Vr?0:Ne),or(null,!0,!0),Cs=!1}Xt=-10,Kt=-10,se.fill(null),or(null,!0,!0),ye&&(Cs=ye)}function jf(M,A,L,O,W,ne,ge){ae._lock||(st(M),$o(),rh(),M!=null&&Ko(Kx,i,Xt,Kt,k,Ne,null))}function Qf(){w.forEach(RC),B(i.width,i.height,!0)}Ir(Vu,No,Qf);let Wr={};Wr.mousedown=Kf,Wr.mousemove=Xf,Wr.mouseup=Jf,Wr.dblclick=jf,Wr.setSeries=(M,A,L,O)=>{let W=pn.match[2];L=W(i,A,L),L!=-1&&Wi(L,O,!0,!1)},ie&&(ot(qx,m,Kf),ot(nf,m,Xf),ot(Yx,m,M=>{st(M),Zo(!1)}),ot(Zx,m,Bv),ot(Kx,m,jf),xf.add(i),i.syncRect=Zo);let dl=i.hooks=n.hooks||{};function Tn(M,A,L){zn?kt.push([M,A,L]):M in dl&&dl[M].forEach(O=>{O.call(null,i,A,L)})}(n.plugins||[]).forEach(M=>{for(let A in M.hooks)dl[A]=(dl[A]||[]).concat(M.hooks[A])});let ep=(M,A,L)=>L,pn=xn({key:null,setSeries:!1,filters:{pub:a_,sub:a_},scales:[v,y[1]?y[1].scale:null],match:[l_,l_,ep],values:[null,null]},ae.sync);pn.match.length==2&&pn.match.push(ep),ae.sync=pn;let tp=pn.key,oh=sv(tp);function Ko(M,A,L,O,W,ne,ge){pn.filters.pub(M,A,L,O,W,ne,ge)&&oh.pub(M,A,L,O,W,ne,ge)}oh.sub(i);function zv(M,A,L,O,W,ne,ge){pn.filters.sub(M,A,L,O,W,ne,ge)&&Wr[M](null,A,L,O,W,ne,ge)}i.pub=zv;function Vv(){oh.unsub(i),xf.delete(i),Ot.clear(),df(Vu,No,Qf),l.remove(),re?.remove(),Tn("destroy")}i.destroy=Vv;function ah(){Tn("init",n,e),Xo(e||n.data,!1),z[v]?Qu(v,z[v]):$o(),de=$t.show&&($t.width>0||$t.height>0),ue=be=!0,B(n.width,n.height)}return y.forEach(Nr),w.forEach(ss),t?t instanceof HTMLElement?(t.appendChild(l),ah()):t(i,ah):ah(),i}Ln.assign=xn;Ln.fmtNum=wf;Ln.rangeNum=Gu;Ln.rangeLog=Xu;Ln.rangeAsinh=Sf;Ln.orient=Dr;Ln.pxRatio=Lt;Ln.join=vR;Ln.fmtDate=Tf,Ln.tzDate=PR;Ln.sync=sv;{Ln.addGap=dC,Ln.clipGaps=Yu;let n=Ln.paths={points:uv};n.linear=dv,n.stepped=mC,n.bars=gC,n.spline=_C}var gv=118,[xv,Df,_v,CC,Nf]=[1,2,3,4,5],PC={left:-10,top:-10},Of=(n,e=1)=>`rgb(${n.map(t=>Math.round(t*255)).join(" ")} / ${e})`;function vv({look:n,pointed:e,chosen:t}){let i=H("figure","wi-chart"),s=H("figcaption","wi-chart-head"),[r,o]=[H("b","wi-chart-name"),H("span","wi-chart-what")];s.append(r,o);let a=H("div","wi-plot"),c=H("div","wi-readout");i.append(s,a,c),i.addEventListener("click",()=>t());let[l,u,h,d,p,m,x]=[null,["now"],1,"ink",!0,"",0],f=v=>()=>Of(n().ink,v),g=v=>Of(n()[d]??n().ink,v),y={stroke:f(.72),font:"11px system-ui, sans-serif",ticks:{show:!1}};function w(){return{width:x,height:gv,padding:[6,18,0,0],legend:{show:!1},scales:{x:{time:!1},y:{range:(v,_,S)=>IC(_,S)}},axes:[{...y,size:20,gap:4,grid:{show:!1},splits:()=>_p(h),values:(v,_)=>_.map(S=>b(S))},{...y,size:50,gap:5,space:28,grid:{stroke:f(.09),width:1},values:(v,_,S,N,P)=>_.map(C=>ta(C,100*P))}],series:[{},{stroke:f(.85),width:1.5,points:{show:!0,size:4,fill:f(.85)}},{stroke:()=>"transparent",points:{show:!1}},{stroke:()=>"transparent",points:{show:!1}},{stroke:f(.6),width:1,dash:[3,3],points:{show:!1}},{stroke:()=>g(1),width:2,points:{show:!1}}],bands:[{series:[_v,Df],fill:()=>g(n().dark?.26:.18)}],cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1}},hooks:{drawClear:[T],setCursor:[({cursor:v,data:_})=>v.event&&e(v.idx===null||v.left<0?null:_[0][v.idx])]}}}let b=v=>v&&u[v].length>5?String(v):u[v];function T({ctx:v,bbox:_,valToPos:S}){let N=Math.round(S(0,"x",!0))+.5;v.save(),v.strokeStyle=Of(n().ink,.35),v.lineWidth=1,v.beginPath(),v.moveTo(N,_.top),v.lineTo(N,_.top+_.height),v.stroke(),v.restore()}return{element:i,update(v,_,S,N,P){let C=_.shown[S];({when:u,horizon:h}=_),d=N===null||N.effect===null?"ink":N.effect<0?"lowers":"raises",p=N===null||N.sure!==!1,m=N===null?P:p?"":"not sure",wt(r,v.names[C]),wt(o,[v.units[C],m].filter(Boolean).join(", ")),i.setAttribute("aria-label",`${v.names[C]} over time; the table below holds the figures`);let U=yl(_,S),F=p?null:[7,4];if(l)l.series[Nf].dash=F,l.setData(U);else{if(!x)return i.waiting=()=>this.update(v,_,S,N,P);l=new Ln(w(),U,a),l.series[Nf].dash=F}},size(v){v===x||v<=0||(x=v,l?.setSize({width:x,height:gv}),i.waiting?.(),i.waiting=null)},dress:()=>l?.status===1&&l.redraw(!0,!0),point(v){if(!l)return;let[_]=l.data,S=v===null?-1:v-_[0];if(S<0||S>=_.length)return l.setCursor(PC,!1),wt(c,"");l.setCursor({left:l.valToPos(v,"x"),top:0},!1);let N=U=>l.data[U][S],P=U=>N(U)===null?"\u2013":ta(N(U),l.scales.y.max-l.scales.y.min),C=N(Df)===null||v<=0?"":` [${P(Df)}, ${P(_v)}]`;wt(c,v<=0?N(xv)===null?"not measured":`measured ${P(xv)}`:`${P(Nf)}${C}, without ${P(CC)}`)},press:v=>i.classList.toggle("wi-chosen",v),dispose:()=>l?.destroy()}}function IC(n,e){if(!Number.isFinite(n)||!Number.isFinite(e))return[0,1];let t=(e-n)*.08||Math.abs(n)*.05||1;return[n-t,e+t]}var[LC,Uf]=[232,12];function yv(n,e,t,i){let s=H("div","wi-charts-head"),r=H("span","wi-key");for(let[x,f]of[["measured","measured"],["without","without"],["with","with, and where it lies with 90 %"]]){let g=H("span","wi-key-part",f);g.prepend(H("i",`wi-key-${x}`,"",{"aria-hidden":"true"})),r.append(g)}let o=H("span","wi-at","",{role:"status"});s.append(r,o);let a=H("div","wi-charts","",{tabindex:"0",role:"group","aria-label":"Paths over time; the arrow keys move through time"});n.append(s,a);let c=new Map,[l,u,h]=[null,null,0];function d(x){if(x!==u){u=x;for(let f of c.values())f.point(u);wt(o,u===null||!l?"":u>0?`in ${l.when[u]}`:u===0?"now":`${l.when[-u]} ago`)}}function p(){h=a.clientWidth;let x=Math.max(1,Math.floor((h+Uf)/(LC+Uf))),f=Math.floor((h-Uf*(x-1))/x);a.style.setProperty("--columns",x);for(let g of c.values())g.size(f);return f}let m=new ResizeObserver(()=>a.clientWidth!==h&&p());return m.observe(a),e.add(()=>{m.disconnect();for(let x of c.values())x.dispose()}),e.on(a,"keydown",x=>{if(!l||x.target!==a)return;let[f,g]=[1-Math.max(l.past,1),l.horizon],y=u??0,w={ArrowRight:y+1,ArrowLeft:y-1,Home:f,End:g,Escape:null}[x.key];w!==void 0&&(x.preventDefault(),d(w===null?null:Math.max(f,Math.min(g,w))))}),e.on(a,"focusout",()=>d(null)),{update(x,f,g){l=f;let y=new Map(l.rows.map(b=>[b.node,b])),w=new Set(l.shown);for(let[b,T]of c)w.has(b)||(T.dispose(),T.element.remove(),c.delete(b));if(l.shown.forEach((b,T)=>{c.has(b)||c.set(b,vv({look:t,pointed:d,chosen:()=>i(b)}));let v=c.get(b);a.children[T]!==v.element&&a.insertBefore(v.element,a.children[T]??null),v.update(x,l,T,y.get(b)??null,g)}),p(),u!==null)for(let b of c.values())b.point(u)},choose(x){for(let[f,g]of c)g.press(f===x)},dress(){for(let x of c.values())x.dress()},forget(){for(let x of c.values())x.dispose(),x.element.remove();c.clear()}}}var[bv,DC]=[3,200];function Ff(n,{mean:e,scale:t,now:i}){let s=t>0&&Number.isFinite(t)?t:1,r=n==="hold"&&Number.isFinite(e)?e:0,o=NC(2*bv*s/DC),a=n==="hold"&&Number.isFinite(i)?Math.abs(i-r):0,c=Math.max(bv*s,a),[l,u]=[Go(r-c,o),Go(r+c,o)],h=n==="hold"?[{value:r,word:"mean"},...Number.isFinite(i)?[{value:i,word:"now"}]:[]]:[{value:-s,word:"\u22121 sd"},{value:0,word:"0"},{value:s,word:"+1 sd"}];return{low:l,high:u,step:o,ticks:OC(h,(u-l)/8)}}function Sv(n,{mean:e,scale:t,now:i}){let{step:s}=Ff(n,{mean:e,scale:t,now:i}),r=t>0&&Number.isFinite(t)?t:1;return Go(n==="hold"&&Number.isFinite(e)?e+r:r,10*s)}function Go(n,e){return Number((Math.round(n/e)*e).toPrecision(12))}function NC(n){let e=10**Math.floor(Math.log10(n));return Number(([5,2,1].find(t=>t*e<=n*1.0001)*e).toPrecision(6))}function OC(n,e){return n.map(({value:t,word:i},s)=>({value:t,word:n.slice(s+1).some(r=>Math.abs(r.value-t)<e)?"":i}))}var UC=0;function Mv(n,e,t){let i=`wi-list-${++UC}`,s=H("div","wi-picker"),r=H("input","wi-field","",{type:"text",role:"combobox","aria-label":"Variable","aria-autocomplete":"list","aria-expanded":"false","aria-controls":i,autocomplete:"off",spellcheck:"false"}),o=H("ul","wi-list","",{role:"listbox",id:i,"aria-label":"Variables"});o.hidden=!0,s.append(r,o),n.append(s);let[a,c,l,u,h]=[[],[],null,[],-1];function d(g){u=g,o.replaceChildren(...g.map((y,w)=>{let b=H("li","wi-item","",{role:"option",id:`${i}-${w}`,"aria-selected":String(y===l)});return b.append(H("span","",a[y])),c[y]&&b.append(H("small","",c[y])),b})),g.length||o.append(H("li","wi-none","no such variable",{role:"presentation"})),o.hidden=!1,r.setAttribute("aria-expanded","true"),m(Math.max(0,g.indexOf(l)))}function p(){o.hidden=!0,o.replaceChildren(),r.setAttribute("aria-expanded","false"),r.removeAttribute("aria-activedescendant"),r.value=a[l]??""}function m(g){o.querySelector(".wi-active")?.classList.remove("wi-active"),h=g;let y=u.length?o.children[g]:null;if(!y)return r.removeAttribute("aria-activedescendant");y.classList.add("wi-active"),r.setAttribute("aria-activedescendant",y.id),y.offsetTop<o.scrollTop?o.scrollTop=y.offsetTop:y.offsetTop+y.offsetHeight>o.scrollTop+o.clientHeight&&(o.scrollTop=y.offsetTop+y.offsetHeight-o.clientHeight)}function x(g){let y=u[g];if(y===void 0)return;let w=y!==l;l=y,p(),w&&t(y)}let f=()=>a.map((g,y)=>y);return e.on(r,"click",()=>{r.select(),o.hidden&&d(f())}),e.on(r,"input",()=>d(r.value.trim()?Yd(a,r.value):f())),e.on(r,"blur",p),e.on(r,"keydown",g=>{let y=u.length-1,w={ArrowDown:h+1,ArrowUp:h-1,PageDown:h+8,PageUp:h-8}[g.key];if(w!==void 0)o.hidden?d(f()):m(Math.max(0,Math.min(y,w)));else if(g.key==="Enter"&&!o.hidden)x(h);else if(g.key==="Escape"&&!o.hidden)p(),r.select(),g.stopPropagation();else return;g.preventDefault()}),e.on(o,"pointerdown",g=>g.preventDefault()),e.on(o,"click",g=>{let y=g.target.closest("[role=option]");y&&x([...o.children].indexOf(y))}),{element:s,update(g,y){g!==a&&([a,c]=[g,y],p())},set(g){l=g,o.hidden&&(r.value=a[g]??"")}}}var FC=[["hold","hold at"],["add","add every step"],["push","push once"],["cut","cut a link"]],kC=0;function wv(n,e,t){let i=H("fieldset","wi-controls");i.append(H("legend","wi-heard","The question")),n.append(i);let s=++kC,[r,o,a,c,l,u]=[null,null,null,null,null,null],h=z("What if"),d=Mv(h,e,ie=>J({variable:ie,...fe(r.kind,ie)})),p=H("button","wi-about","",{type:"button"});p.hidden=!0,h.append(p),e.on(p,"click",()=>J({variable:u,...fe(r.kind,u)}));let m=H("div","wi-kinds","",{role:"radiogroup","aria-label":"What is done"}),x=new Map;for(let[ie,Y]of FC){let re=H("label","wi-kind"),le=H("input","","",{type:"radio",name:`wi-kind-${s}`,value:ie});re.append(le,H("span","",Y)),m.append(re),x.set(ie,le),e.on(le,"change",()=>J({kind:ie,...fe(ie,r.variable)}))}i.append(m);let f=z("");f.classList.add("wi-amount");let g=H("div","wi-track"),y=H("input","wi-slider","",{type:"range","aria-label":"Amount"}),w=H("div","wi-ticks","",{"aria-hidden":"true"});g.append(y,w);let b=H("input","wi-field wi-number","",{type:"number",step:"any","aria-label":"Amount, as a number"}),T=H("span","wi-unit");f.append(g,b,T),e.on(y,"input",()=>J({amount:Go(Number(y.value),l.step)},y));let v=()=>{b.value!==""&&Number.isFinite(b.valueAsNumber)&&b.valueAsNumber!==r?.amount&&J({amount:b.valueAsNumber},b)};e.on(b,"input",v),e.on(b,"blur",()=>r&&se());let _=z("");_.classList.add("wi-cut");let S=H("select","wi-field","",{"aria-label":"Link that is cut"}),N=H("span","wi-unit","no link leads to it or on from it");_.append(S,N),e.on(S,"change",()=>J({link:JSON.parse(S.value)}));let P=z("for"),C=H("select","wi-field","",{"aria-label":"For how long"});P.append(C),e.on(C,"change",()=>J({horizon:Number(C.value)}));let U=H("label","wi-open","",{title:"Links within a row whose direction the data leave open: refuse an answer that depends on them, or average over both directions"}),F=H("input","","",{type:"checkbox"});U.append(F,H("span","","average over open directions")),i.append(U),e.on(F,"change",()=>J({undirected:F.checked?"average":"refuse"}));let D=H("button","wi-reset","reset",{type:"button",title:"The question that this began with"});i.append(D),e.on(D,"click",()=>c&&J({...c,...V(c)?{}:{link:null}}));function z(ie){let Y=H("div","wi-group");return ie&&Y.append(H("span","wi-word",ie)),i.append(Y),Y}let X=ie=>({mean:a[ie*Xr.width],scale:a[ie*Xr.width+Xr.scale],now:a[ie*Xr.width+Xr.now]}),V=({link:ie})=>!ie||q(ie[0]).some(({key:Y})=>Y===JSON.stringify(ie));function fe(ie,Y){return l=null,ie!=="cut"?{amount:Sv(ie,X(Y)),link:null}:{amount:0,link:q(Y)[0]?.link??null}}function q(ie){let Y=[];for(let re=0;re<o.m;re++){let[le,Ae,Z]=[Be.source,Be.target,Be.lag].map(ce=>Ke(o,re,ce));if(!Ai(o,re)||le!==ie&&Ae!==ie)continue;let ve=o.lags[Z]?.after??`lag ${Z}`,ke=le===Ae?`its own past (${ve})`:`${o.names[le]} \u2192 ${o.names[Ae]} (${ve})`;Y.push({link:[le,Ae,Z],key:JSON.stringify([le,Ae,Z]),words:ke})}return Y.sort((re,le)=>(re.link[0]===re.link[1])-(le.link[0]===le.link[1]))}function J(ie,Y=null){r&&(r={...r,...ie},se(Y),(r.kind!=="cut"||r.link)&&t(r))}function se(ie=null){let{variable:Y,kind:re}=r;if(d.set(Y),x.get(re).checked=!0,f.hidden=re==="cut",_.hidden=re!=="cut",re==="cut")ae(Y);else{l??=Ff(re,X(Y)),y.min=l.low,y.max=l.high,y.step=l.step,ie!==y&&(y.value=r.amount);let le=`${un(r.amount)} ${o.units[Y]??""}`.trim();y.setAttribute("aria-valuetext",le),ie!==b&&(b.value=String(Number(r.amount.toPrecision(6)))),wt(T,o.units[Y]??""),te()}C.value=String(r.horizon),F.checked=r.undirected==="average",$()}function te(){let ie=re=>(re-l.low)/(l.high-l.low),Y=JSON.stringify(l.ticks);w.dataset.key!==Y&&(w.dataset.key=Y,w.replaceChildren(...l.ticks.map(({value:re,word:le})=>{let Ae=H("button","wi-tick",le,{type:"button",tabindex:"-1",title:`${le} ${un(re)}`.trim()});return Ae.style.setProperty("--at",ie(re)),Ae.dataset.value=re,Ae})))}e.on(w,"click",ie=>{let Y=ie.target.closest(".wi-tick");Y&&J({amount:Go(Number(Y.dataset.value),l.step)})});function ae(ie){let Y=q(ie),re=JSON.stringify(Y.map(le=>le.words));S.dataset.key!==re&&(S.dataset.key=re,S.replaceChildren(...Y.map(({key:le,words:Ae})=>H("option","",Ae,{value:le})))),S.hidden=!Y.length,N.hidden=Y.length>0,r.link&&(S.value=JSON.stringify(r.link))}function $(){p.hidden=u===null||u===r?.variable,p.hidden||wt(p,`ask about ${o.names[u]}`)}return{get question(){return r},update(ie,Y,re){o&&ie.namesId!==o.namesId&&([l,c,u]=[null,null,null]),[o,a]=[ie,Y.ranges],d.update(o.names,o.units);let le=JSON.stringify(Y.horizons);if(C.dataset.key!==le&&(C.dataset.key=le,C.replaceChildren(...Y.horizons.map(([Ae,Z])=>H("option","",Z,{value:Ae})))),!re)return r&&se(i.getRootNode().activeElement);(!r||re.variable!==r.variable||re.kind!==r.kind)&&(l=null),c??=re,r=re,U.hidden=!BC(o)&&re.undirected==="refuse",se()},ask:J,selected(ie){u=ie.length===1?ie[0]:null,o&&$()},disable:ie=>i.disabled=ie}}var BC=n=>Array.from({length:n.m},(e,t)=>t).some(e=>!Ai(n,e));var zC=["moved","in its sd","at most, 90 % interval","when",""],Ev=6,VC=98,GC=(n,e)=>`${n.effect===null?"out of all bounds":ea(n.effect)}${e&&n.effect!==null?` ${e}`:""}`,HC=({low:n,high:e})=>n===null||e===null?"":`[${un(n)}, ${un(e)}]`,WC=({sure:n})=>n===null?"":n?"sure":"not sure";function Tv(n,e,t){let i=H("ul","wi-rank","",{"aria-label":"Who is moved, the most moved one first"}),[s,r]=[H("button","wi-all","",{type:"button"}),H("p","wi-more")],o=H("div","wi-columns","",{"aria-hidden":"true"});o.append(...zC.map(x=>H("span","",x))),n.append(o,i,s,r);let a=Nu(i,e),c=new Map,[l,u,h]=[null,!1,null];e.on(s,"click",()=>{u=!u,p(...h)});function d(x){let f=H("li"),g=H("button","wi-row","",{type:"button","aria-pressed":"false"}),[y,w,b,T,v]=["wi-name","wi-bar","wi-effect","wi-when","wi-way"].map(U=>H("span",U)),[_,S]=[H("i","wi-fill"),H("i","wi-whisker")],[N,P,C]=[H("b"),H("span","wi-interval"),H("span","wi-sure")];return w.setAttribute("aria-hidden","true"),w.append(_,S),b.append(N,P),g.append(y,w,b,T,C,v),f.append(g),g.addEventListener("click",()=>t(l===x?null:x)),{item:f,button:g,name:y,fill:_,whisker:S,size:N,interval:P,when:T,sure:C,way:v}}function p(x,f){let g=Math.max(...f.rows.flatMap(({effect:v,low:_,high:S,scale:N})=>[v,_,S].map(P=>Math.abs(P??0)/N)),1e-12),y=(v,_)=>50+v/_/g*(VC/2),w=u?f.rows:f.rows.slice(0,Ev),b=new Set(w.map(({node:v})=>v));for(let[v,{item:_}]of c)b.has(v)||(_.remove(),c.delete(v));w.forEach((v,_)=>{c.has(v.node)||c.set(v.node,d(v.node));let S=c.get(v.node);i.children[_]!==S.item&&i.insertBefore(S.item,i.children[_]??null),wt(S.name,x.names[v.node]),wt(S.size,GC(v,x.units[v.node])),wt(S.interval,HC(v)),wt(S.when,v.when),wt(S.sure,WC(v)),wt(S.way,v.through),S.button.classList.toggle("wi-falls",v.effect<0),S.button.classList.toggle("wi-unsure",v.sure===!1),S.button.title=Number.isFinite(v.effect)&&v.effect!==null?`${ea(v.effect/v.scale)} standard deviations`:"";let N=y(v.effect??0,v.scale);Object.assign(S.fill.style,{left:`${Math.min(50,N)}%`,width:`${Math.abs(N-50)}%`});let[P,C]=[v.low??0,v.high??0].map(U=>y(U,v.scale));S.whisker.hidden=v.low===null||v.high===null,Object.assign(S.whisker.style,{left:`${P}%`,width:`${C-P}%`})}),wt(r,f.more?`and ${f.more} others less`:""),r.hidden=!f.more||!u,i.hidden=o.hidden=!f.rows.length;let T=f.rows.length-Ev;s.hidden=T<=0,wt(s,u?"show fewer":`show ${T} more`),m(),a.renew()}function m(){for(let[x,{button:f}]of c)f.setAttribute("aria-pressed",String(x===l))}return{update(x,f){h=[x,f],p(x,f)},choose(x){l=x,m()}}}var XC=["when","with","low","high","without","difference"];function Av(n,e){let t=H("details","wi-table"),i=H("summary","","The figures as a table"),s=H("div","wi-scroll","",{tabindex:"0",role:"region","aria-label":"The figures"});t.append(i,s),n.append(t);let r=null;function o(){if(!r||!t.open)return;let[a,c,l]=r,u=c.shown.indexOf(l);if(u<0)return s.replaceChildren();let[h,d,p,m,x,f]=yl(c,u),g=[d,p,m,x,f].flat().filter(_=>_!==null),y=Math.max(...g)-Math.min(...g),w=H("table"),b=a.units[l]?`, ${a.units[l]}`:"";w.append(H("caption","",`${a.names[l]}${b}; low and high hold it with 90 %`));let T=H("tr");T.append(...XC.map(_=>H("th","",_,{scope:"col"})));let v=h.map((_,S)=>{let N=H("tr"),P=_>0?[f[S],p[S],m[S],x[S],f[S]===null||x[S]===null?null:f[S]-x[S]]:[d[S],null,null,null,null],C=_>0?c.when[_]:_===0?"now, measured":`${c.when[-_]} ago, measured`;return N.append(H("th","",C,{scope:"row"}),...P.map(U=>H("td","",U===null?"":ta(U,y)))),N});w.append(T,...v),s.replaceChildren(w)}return e.on(t,"toggle",o),{update(a,c,l){r=[a,c,l],o()}}}var $C=60,qC=new Set(["ended","lost","paused"]);function Rv(n,e,{ask:t,light:i=()=>{},places:s={}}){let r=Math.random().toString(36).slice(2),o=H("div","wi");n.append(o);let a=H("div","wi-top"),c=H("p","wi-state","",{role:"status"}),l=H("div","wi-answer"),u=H("p","wi-sentence","",{"aria-live":"polite"}),h=H("p","wi-line"),[d,p]=[H("span","wi-basis"),H("span","wi-busy","computing")];h.append(d,p);let m=H("div","wi-trouble","",{role:"alert"}),[x,f]=[H("p"),H("button","","average over both directions",{type:"button"})];m.append(x,f),o.append(a);let g=wv(a,e,q),y=H("ul","wi-notes","",{"aria-label":"What was assumed"}),w=H("p","wi-nothing","No answer to this question.");a.append(c,m,u,h,y),(s.answer??o).append(w,l);let b=Tv(l,e,se),T=null,v=yv(l,e,()=>T??=hr(o),Y=>se(F===Y?null:Y)),_=H("details","wi-still"),[S,N]=[H("summary"),H("p")];_.append(S,N),l.append(_);let P=Av(l,e);e.on(f,"click",()=>g.ask({undirected:"average"}));let[C,U,F,D,z,X,V,fe]=[null,null,null,0,0,null,"",null];e.add(()=>clearTimeout(z));function q(Y){D+=1,X=Y,o.classList.add("wi-stale");for(let re of[l])re.classList.add("wi-stale");z||J()}function J(){z=0,!(!X||!C)&&(t("question",{names_id:C.namesId,question:X,asker:r,count:D}),X=null,z=setTimeout(J,$C))}function se(Y){let{answer:re}=U??{};F=re?.rows.some(le=>le.node===Y)?Y:null,b.choose(F),v.choose(F),re&&P.update(C,re,F??re.rows[0]?.node??re.own),te()}function te(){let Y=U?.answer?xp(U.answer,F):[],re=JSON.stringify([C?.namesId,Y]);re!==V&&(V=re,i(Y.length?Y:null))}function ae(){let{answer:Y}=U,re=Y.still.map(le=>C.names[le]);wt(u,Y.sentence),wt(d,Y.basis),b.update(C,Y),v.update(C,Y,YC(Y.question,C)),_.hidden=!re.length,wt(S,`not moved (${re.length.toLocaleString("en-US")})`),wt(N,re.join(", ")),y.hidden=!Y.notes.length,y.replaceChildren(...Y.notes.map(le=>H("li","",le))),se(F)}function $({face:Y,title:re,detail:le}){o.dataset.face=Y;let Ae=Y==="waiting"||Y==="gone"||qC.has(Y);wt(c,Ae?[re,le].filter(Boolean).join(": "):""),c.hidden=!Ae}function ie(Y){g.disable(Y),f.disabled=Y}return{element:o,update(Y,re,le=!1){let Ae=C?.namesId===Y.namesId;[C,U]=[Y,re],Ae||([F,fe,X]=[null,null,null]),!Ae&&U.asker===r&&(D=U.count);let Z=C.n>0;o.classList.toggle("wi-empty",!Z),$(le||C.state),ie(le||!Z);let ve=U.asker===r;Z&&U.horizons&&g.update(C,U,U.question&&!ve?U.question:null);let ke=U.answered!==U.question_id||ve&&U.count!==D;for(let ce of[o,l])ce.classList.toggle("wi-stale",!le&&(ke||!!U.error));o.classList.toggle("wi-computing",!le&&ke&&!U.error),m.hidden=!U.error,U.error&&(wt(x,U.error.text),f.hidden=U.error.offer!=="average"),l.hidden=u.hidden=!U.answer,h.hidden=!U.answer&&(!Z||!!U.error),w.hidden=!!U.answer||!U.error,U.answer?fe!==U.answer_id&&(fe=U.answer_id,ae()):(y.hidden=!0,wt(d,""),v.forget(),te())},selected:Y=>g.selected(Y),waiting(Y){$(Y),ie(!0),o.classList.add("wi-empty"),l.hidden=u.hidden=h.hidden=y.hidden=w.hidden=m.hidden=!0},gone(){$(up),ie(!0)},dressed(Y){T=Y,v.dress()}}}function YC({kind:n,amount:e}){return{hold:`held at ${un(e)}`,add:`${e<0?"\u2212":"+"}${un(Math.abs(e))} every step`,push:`pushed ${e<0?"\u2212":"+"}${un(Math.abs(e))}`}[n]??""}function Cv(n,{height:e,selected:t,dimensions:i,wanted:s,pinned:r,painted:o,ask:a}){let c=null,{root:l,listeners:u}=hp(n,{kind:"wi-root",label:"What if",style:Hx,dressed:y=>c?.dressed(y)}),h=H("div","wi-in"),[d,p,m]=["wi-head","wi-graph","wi-side"].map(y=>H("div",y));h.append(d,p,m),l.append(h),l.style.setProperty("--wi-graph",typeof e=="number"?`${e}px`:"480px");let x=Gx(p,{height:"100%",selected:g,dimensions:i,wanted:s,pinned:r,painted:o});u.add(x.dispose),c=Rv(d,u,{ask:a,light:x.light,places:{answer:m}});let f=null;function g(y){c.selected(y),t(y)}return{element:l,update(y,{graph_id:w},b){let T=JSON.stringify(y.state);f&&f.id===w&&f.state===T&&f.namesId===y.namesId&&!b?o(y.seq):x.update(y),f={id:w,state:T,namesId:y.namesId},c.update(y,y.whatIf,b),h.classList.toggle("wi-bare",y.n===0),l.dataset.seq=y.seq},gone(){x.gone(),c.gone()},select(y){x.select(y),c.selected(y)},pin:x.pin,waiting(y){x.waiting(y),c.waiting(y),h.classList.toggle("wi-bare",!x.graph?.n)},dispose:()=>u.dispose()}}var ZC=(n,e,t)=>({...ip(n,e,t),whatIf:gp(n.what_if,e,t?.whatIf)}),eF={render:n=>dp(n,Cv,ZC)};export{eF as default};
