/* scarcity what-if-panel; contains three (MIT, three.js authors), uplot (MIT, Leon Sorokin); sources sha256 2ab3e42cd4d4d43124fd7f50167647b02a3a83e9d3cef6aeddc9660ac14ec16b */
function Qo(n){if(!n)return new Float32Array(0);if(n instanceof ArrayBuffer)return new Float32Array(n);let{buffer:e,byteOffset:t,byteLength:i}=n;return t%4===0?new Float32Array(e,t,i/4):new Float32Array(e.slice(t,t+i))}var gt={drives:0,driven:1,own:2,group:3,change:4,community:5,component:6,pagerank:7,betweenness:8,width:9},be={source:0,target:1,lag:2,effect:3,low:4,high:5,stability:6,flags:7,coefficient:8,since:9,age:10,weight:11,partialR2:12,width:13},$r=5,Yv=1;var Zv=2,[Kv,Jv]=[16,32],jv=3,[cs,xl,_l]=[0,1,2];function ap(n,e,t=null){let[i,s,r,o]=[0,1,2,3].map(u=>Qo(e[u])),a=i.length/3,c=r.length/be.width,l=n.names?n:t&&t.namesId===n.names_id?t:null;if(!l)throw new Error(`frame ${n.seq} refers to names ${n.names_id}, which never arrived`);if(l.names.length!==a||s.length!==a*gt.width||!Number.isInteger(c))throw new Error(`frame ${n.seq}: ${l.names.length} names, ${a} positions, ${s.length} node values`);if(n.compare&&o.length!==$r*c)throw new Error(`frame ${n.seq}: ${c} links, ${o.length} values of a comparison`);return{seq:n.seq,moment:n.moment??null,compare:n.compare??null,versus:n.compare?o:null,namesId:n.names_id,names:l.names,keys:l.names,units:l.units,lags:l.lags,sums:l.sums??[],strength:l.strength,certainty:l.certainty,since:n.since??[],subject:n.subject??null,groups:n.groups??[],detail:n.detail??null,shown:n.shown??null,leads:n.leads??null,colour:n.colour??"group",size:n.size??"drives",n:a,m:c,positions:i,nodes:s,links:r,state:n.state,dimensions:n.dimensions}}var qe=(n,e,t)=>n.links[e*be.width+t],Nn=(n,e,t)=>n.nodes[e*gt.width+t],vl=(n,e,t,i)=>(i*n+e)*n+t,pi=(n,e)=>(qe(n,e,be.flags)&Yv)!==0,mi=(n,e)=>qe(n,e,be.flags)>>Zv&3,yl=(n,e)=>qe(n,e,be.age)<jv,Ds=(n,e)=>qe(n,e,be.source)===qe(n,e,be.target),gi=(n,e)=>Math.abs(qe(n,e,be.weight)),lr=(n,e)=>(qe(n,e,be.flags)&Kv)!==0,us=(n,e)=>(qe(n,e,be.flags)&Jv)!==0,[Qv,ey,ty]=[0,1,2],cr=(n,e)=>us(n,e)?ty:qe(n,e,be.effect)<0?ey:Qv,ea=(n,e)=>qe(n,e,be.low)<=0&&qe(n,e,be.high)>=0;function lp(n){let e=0,t=[],i=Math.random().toString(36).slice(2),s=(r,o)=>(n.on(r,o),()=>n.off(r,o));return{send(r){if(typeof n.send=="function"){try{n.send(r)}catch{}return}t.push([++e,r]),t.length>24&&t.shift(),n.set("_outbox",{from:i,messages:[...t]}),n.save_changes()},onMessage(r){return s("msg:custom",(o,a)=>{o&&o.header!==void 0?r(o.header,o.buffers??[]):o&&r(o,a?.length?a:o.buffers??[])})},onConnection:r=>typeof n.send=="function"?s("comm_live_update",r):()=>{},snapshot(){let r=n.get("_snapshot");return r&&r.header?r:null},async source(){let r=n.get("_esm");if(typeof r=="string"&&r.includes("export"))return r;let o=await fetch(import.meta.url);if(!o.ok)throw new Error(`the module answers ${o.status}`);return o.text()},height(){let r=n.get("plot_height");return r===0?"100%":r||n.get("height")||480}}}function W(n,e="",t="",i={}){let s=document.createElement(n);e&&(s.className=e),t&&(s.textContent=t);for(let[r,o]of Object.entries(i))s.setAttribute(r,o);return s}function Et(n,e){n.textContent!==e&&(n.textContent=e)}function Ns(){let n=[];return{on(e,t,i,s){e.addEventListener(t,i,s),n.push(()=>e.removeEventListener(t,i,s))},add:e=>n.push(e),dispose(){for(;n.length;)n.pop()()}}}var ny="default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:",iy={"&":"&amp;","<":"&lt;",">":"&gt;"};function cp({title:n,module:e,header:t,buffers:i}){let s={title:n,module:e,header:{...t,state:sy(t.state),saved:!0},buffers:Array.from(i,ry)},r=JSON.stringify(s).replace(/</g,"\\u003c");return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ny}">
<meta name="viewport" content="width=device-width">
<title>${n.replace(/[&<>]/g,o=>iy[o])}</title>
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
`}var sy=n=>!n?.title||n.face==="still"?n:{...n,face:"still",title:`saved: ${n.title}`,detail:""};function ry(n){let e=n instanceof ArrayBuffer?new Uint8Array(n):new Uint8Array(n.buffer,n.byteOffset,n.byteLength),t="";for(let i=0;i<e.length;i+=8192)t+=String.fromCharCode(...e.subarray(i,i+8192));return btoa(t)}function up(n,e){if(!e)return n;let t=n.names?{}:Object.fromEntries(["names","units","lags","strength","certainty"].map(s=>[s,e[s]])),i=n.dashboard&&{dashboard:{...oy(e.dashboard,["feed","governor"]),...n.dashboard}};return{...t,...n,...i}}var oy=(n,e)=>Object.fromEntries(e.filter(t=>n?.[t]!==void 0).map(t=>[t,n[t]]));var bl=n=>`
${n}[data-theme="light"] { --sg-ink: #1a1e24; --sg-quiet: #5b6470; --sg-line: #d5dae1; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #00588a; --sg-lowers-text: #a84300; --sg-both-text: #7d3570; --sg-ring: #0b57d0; color-scheme: light; }
${n}[data-theme="dark"] { --sg-ink: #eceff3; --sg-quiet: #a4adb8; --sg-line: #3a4048; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #7cc6f2; --sg-lowers-text: #f0b53c; --sg-both-text: #e3b3d8; --sg-ring: #8ab4f8; color-scheme: dark; }
`;var fh={light:{raises:"#0072B2",lowers:"#D55E00",both:"#9A4C8B"},dark:{raises:"#56B4E9",lowers:"#E69F00",both:"#D79BC8"}},ay={light:["#64707f","#4f7f77","#8a6d8f","#7d7a4c","#94655f","#5d6a99"],dark:["#a3aebb","#8fbcb2","#c0a3c6","#bdb98a","#cc9f98","#9aa7d8"]},ly={light:["#cfd8d3","#a3bfb3","#72a291","#43806e","#1c5949"],dark:["#3c4a46","#52706a","#6b988c","#8cc3b2","#c3efdd"]},hp=(n,{nodes:e})=>n===0?0:1+(n-1)%(e.length-1);function ur(n){let e=(n.match(/[\d.]+/g)??[]).map(Number);if(e.length<3)return[1,1,1,0];let t=n.startsWith("color(")?1:255;return[e[0]/t,e[1]/t,e[2]/t,e[3]??1]}var ta=n=>[1,3,5].map(e=>parseInt(n.slice(e,e+2),16)/255);function cy(n){for(let e=n;e;e=e.parentElement??e.getRootNode()?.host){let t=ur(getComputedStyle(e).backgroundColor);if(t[3]>.5)return t.slice(0,3)}return uy()?[.07,.07,.07]:[1,1,1]}function uy(){let n=getComputedStyle(document.documentElement).colorScheme,e=n&&n!=="normal"?n:document.querySelector("meta[name='color-scheme']")?.content??"";return/\bdark\b/.test(e)?!/\blight\b/.test(e)||!!matchMedia?.("(prefers-color-scheme: dark)").matches:!1}function hr(n){let e=cy(n),t=.2126*e[0]+.7152*e[1]+.0722*e[2]<.45,i=t?"dark":"light";return{dark:t,background:e,raises:ta(fh[i].raises),lowers:ta(fh[i].lowers),both:ta(fh[i].both),nodes:ay[i].map(ta),levels:ly[i].map(ta),ink:t?[.93,.94,.96]:[.1,.12,.15]}}function Sl(n,e){let t=i=>`rgb(${i.map(s=>Math.round(s*255)).join(" ")})`;n.dataset.theme=e.dark?"dark":"light",n.style.setProperty("--sg-background",t(e.background)),n.style.setProperty("--sg-raises",t(e.raises)),n.style.setProperty("--sg-lowers",t(e.lowers)),n.style.setProperty("--sg-both",t(e.both)),e.nodes.forEach((i,s)=>n.style.setProperty(`--sg-shade-${s}`,t(i))),e.levels.forEach((i,s)=>n.style.setProperty(`--sg-level-${s}`,t(i)))}function wl(n,e){let t=new MutationObserver(e),i={attributes:!0,attributeFilter:["class","style","data-theme","data-jp-theme-name","data-jp-theme-light"]};for(let o of[document.documentElement,document.body])t.observe(o,i);let s=globalThis.matchMedia?.("(prefers-color-scheme: dark)");s?.addEventListener("change",e);let r=new ResizeObserver(()=>n.isConnected&&(r.disconnect(),e()));return r.observe(n),()=>{t.disconnect(),r.disconnect(),s?.removeEventListener("change",e)}}var dp={face:"still",title:"saved page",detail:"the state at the time when it was saved"},fp={face:"gone",title:"not connected",detail:"the last state kept in the notebook; run the cell again"},pp={face:"gone",title:"not connected",detail:"the kernel has gone; run the cell again"};function mp(n,{kind:e,label:t,style:i,dressed:s=()=>{}}){let r=Ns(),o=W("section",e,"",{"aria-label":t});o.append(W("style","",bl(`.${e}`)+i)),n.append(o),r.add(()=>o.remove()),r.on(o,"keydown",c=>{!c.ctrlKey&&!c.metaKey&&!c.altKey&&c.key!=="Tab"&&c.stopPropagation()});let a=()=>{o.style.removeProperty("--sg-background");let c=hr(o);Sl(o,c),s(c)};return r.add(wl(o,a)),a(),{root:o,listeners:r}}var hy=0;function gp({model:n,el:e},t,i){let s=lp(n),r=`${Date.now().toString(36)}-${++hy}`,[o,a]=[null,null],c=0,l=t(e,{height:s.height(),painted:(f,m=null)=>s.send({kind:"ack",view:r,seq:f,...m&&!document.hidden?{fps:Math.round(m)}:{}}),selected:f=>s.send({kind:"select",view:r,choice:++c,names_id:o?.namesId??"",nodes:f}),dimensions:f=>s.send({kind:"dimensions",view:r,value:f}),pinned:f=>s.send({kind:"pin",view:r,names_id:o?.namesId??"",pins:f}),wanted:f=>s.send({kind:"wanted",view:r,value:f}),ask:(f,m={})=>s.send({...m,kind:f,view:r}),page:async()=>({...a,module:await s.source()})});function u(f,m,v=!1){if(f.kind==="frame"){try{let M=i(f,m,o);l.check?.(f),o=M,a={header:up(f,a?.header),buffers:m}}catch(M){s.send({kind:"refused",view:r,seq:f.seq,reason:String(M.message)});return}l.connected?.(!v),l.update(o,f,v),f.selection&&l.select(f.selection),f.pins&&l.pin?.(f.pins)}else if(f.kind==="file")f.view===r&&l.file?.(f,m);else if(f.kind==="select"||f.kind==="pin"){if(f.view===r||!o||f.names_id!==o.namesId)return;f.kind==="select"?l.select(f.nodes):l.pin?.(f.pins)}else l.told?.(f)}let h=s.snapshot();h?u({...h.header,kind:"frame"},h.buffers,h.header.saved?dp:fp):l.waiting({face:"waiting",title:"connecting",detail:""});let d=s.onMessage((f,m)=>u(f,m)),p=()=>s.send({...l.introduced?.(),kind:"ready",view:r}),g=s.onConnection(()=>{l.gone(),p()}),x=()=>document.hidden||p();return document.addEventListener("visibilitychange",x),p(),()=>{document.removeEventListener("visibilitychange",x),d(),g(),l.dispose(),s.send({kind:"bye",view:r})}}function un(n){if(!Number.isFinite(n))return"\u2013";let e=Math.abs(n),t=e!==0&&e>=1e3&&e<1e7?Number(e.toPrecision(3)).toLocaleString("en-US"):String(Number(e.toPrecision(3)));return n<0?`\u2212${t}`:t}var na=n=>n>=0?`+${un(n)}`:un(n),Zi=n=>Number.isFinite(n)?`${n<0?"\u2212":"+"}${Math.abs(n).toFixed(2)}`:"\u2013",Os=(n,e)=>Number.isFinite(n)&&Number.isFinite(e)?`[${[n,e].map(t=>t.toFixed(2).replace(/^-(?=0\.00$)/,"").replace("-","\u2212")).join(", ")}]`:"",xp=["raises","lowers","moves"],dr=["sg-raises","sg-lowers","sg-both"],Us=n=>Number.isFinite(n)?`${Math.round(n*100)} %`:"",en=(n,e)=>`${n.toLocaleString("en-US")} ${e}${n===1?"":"s"}`;function _p(n,{figure:e,lag:t,certainty:i,fresh:s},r){let o=n.lags[t]?.short??String(t),a=i===0?`, ${n.certainty[0]}`:"";return`${r===void 0?"":`${r}.  `}${e} ${t?"after ":""}${o}${s?", new":""}${a}`}var dy=3,Xr={mean:0,scale:1,now:2,width:3};function yp(n,e,t=null){let i=Qo(e[n.buffers.ranges]);if(!n.answer){if(n.answer_id&&t?.answer_id!==n.answer_id)throw new Error(`the answer ${n.answer_id} never arrived`);return{...n,ranges:i,answer:n.answer_id?t.answer:null}}let s=Qo(e[n.buffers.curves]),{shown:r,horizon:o,past:a}=n.answer;if(s.length!==r.length*(4*o+a))throw new Error(`the answer ${n.answer_id} has ${s.length} values`);return{...n,ranges:i,answer:{...n.answer,curves:s}}}function Ml({curves:n,horizon:e,past:t},i){let s=i*(4*e+t),r=g=>Array.from(n.subarray(s+g*e,s+(g+1)*e),vp),o=Array.from(n.subarray(s+4*e,s+4*e+t),vp),a=Array.from({length:Math.max(t,1)+e},(g,x)=>x-Math.max(t,1)+1),c=Array(Math.max(t-1,0)).fill(null),l=o.at(-1)??null,[u,h,d,p]=[0,1,2,3].map(g=>[...c,l,...r(g)]);return[a,[...t?o:[null],...Array(e).fill(null)],h,d,p,u]}var vp=n=>Number.isFinite(n)?n:null;function bp(n,e=null){return(e===null?n.rows.slice(0,dy):n.rows.filter(i=>i.node===e)).map(({way:i})=>i.map(([s,r,o])=>({source:s,target:r,lag:o}))).filter(i=>i.length)}function Sp(n,e=4){let i=[1,2,3,5,6,10,12,20,24,25,48,50,72,96,100,168,200].find(s=>n/s<=e)??n;return Array.from({length:Math.floor(n/i)+1},(s,r)=>r*i)}function ia(n,e){if(!Number.isFinite(n))return"\u2013";let t=Math.max(Math.abs(n),Math.abs(e));if(!(e>0)||t>=1e7||t<.001)return un(n);let i=Math.max(0,Math.min(6,Math.ceil(-Math.log10(e/100)-1e-9)));return n.toLocaleString("en-US",{minimumFractionDigits:i,maximumFractionDigits:i}).replace(/^-(?=0(\.0*)?$)/,"").replace("-","\u2212")}var[Yr,wp,Zr,kP,BP,fy]=[0,1,2,3,4,5],[py,ph,Mp,Ep,Tp]=[0,1,2,3,4],[Ap,Rp,Cp]=[1,2,3],mh=.05,[Pp,Ip]=[.22,.75],Ki=(n,e,t)=>n.versus[e*$r+t],Ci=(n,e)=>n.versus?Ki(n,e,py):null,Lp=(n,e)=>n.versus!==null&&Ci(n,e)!==Yr&&Math.max(gi(n,e),Math.abs(Ki(n,e,ph))||0)>=mh,xi=(n,e)=>Ci(n,e)===Zr;function Dp(n,e,t){let i=Ci(n,e);if(i===wp)return`came ${t}`;if(i===Zr)return`went, was ${t}`;if(i===Yr||i===null)return t;let s=Zi(Ki(n,e,ph)),r={[Ap]:"reversed, ",[Rp]:"direction found, ",[Cp]:"direction open, "}[Ki(n,e,Tp)]??"";return s===t?`${r}${t}`:`${r}${s} \u2192 ${t}`}function sa(n,e){let t=Ci(n,e);if(t===null)return"";let[i,s]=n.compare.labels,r=`${Zi(Ki(n,e,ph))} ${Os(Ki(n,e,Mp),Ki(n,e,Ep))}`.trim(),o=Zi(qe(n,e,be.effect));if(t===wp)return`came: not there ${qr(i)}`;if(t===Zr)return`went: was ${r} ${qr(i)}, not there ${qr(s)}`;if(t===Yr)return`the same as ${qr(i)}, within the intervals: ${r}`;let a={[Ap]:"pointed the other way",[Rp]:"direction was open",[Cp]:"its direction was known"}[Ki(n,e,Tp)];return`${a?`${a}; `:t===fy?"its sign turned; ":""}was ${r} ${qr(i)}, now ${o}`}var Np=(n,e)=>`${Os(Ki(n,e,Mp),Ki(n,e,Ep))} ${qr(n.compare.labels[0])}`.trim(),qr=n=>/\d/.test(n)?`at ${n}`:n;function Op({labels:[n,e],came:t,went:i,stronger:s,weaker:r,turned:o,weak:a}){let c=s+r+o,l=[t&&`${en(t,"link")} came`,i&&`${t?i:en(i,"link")} went`,c&&`${t||i?c:en(c,"link")} changed`].filter(Boolean),u=a?` (and ${en(a,"weak one")})`:"";return[l.join(", ")||"No link of 0.05 or more came, went or changed",` between ${n} and ${e}${u}`]}function Tl(n,e){let[t,i]=[new Map,new Map],s=null;for(let o=0;o<n.m;o++){let[a,c]=[qe(n,o,be.source),qe(n,o,be.target)];if(!(a!==e&&c!==e))if(Ds(n,o))s??=xi(n,o)?null:o;else{let l=pi(n,o);my(l&&a===e?i:t,{row:o,other:a===e?c:a,directed:l,further:[]},n)}}let r=o=>[...o.values()].sort((a,c)=>El(n,a)-El(n,c)||a.row-c.row);return{into:r(t),out:r(i),own:s}}var El=(n,{row:e})=>xi(n,e)?2:+(mi(n,e)===cs);function my(n,e,t){let i=n.get(e.other);if(!i)return n.set(e.other,e);let[s,r]=El(t,i)>El(t,e)?[e,i]:[i,e];n.set(e.other,{...s,further:[...i.further,r.row].sort((o,a)=>o-a)})}var gy=["raised","lowered","moved"],xy=2;function Up(n,e,t=0){let i=d=>qe(n,e,d),[s,r]=[n.names[i(be.source)],n.names[i(be.target)]],o=pi(n,e),a=[[{text:o?`${s} \u2192 ${r}`:`${s} \u2014 ${r}`,strong:!0}],[{text:o?`${zp(n,e)} it ${us(n,e)?"both ways ":""}${ra(n,e)}`:`go together ${ra(n,e)}; which drives which is open`}],vy(n,e)];n.versus&&a.push([{text:sa(n,e),strong:Ci(n,e)!==Yr}]),n.counts&&a.push(..._y(n,e)),lr(n,e)&&a.push([{text:`along a bend${wy(n,e)}`}]);let[c,l]=[n.units[i(be.source)],n.units[i(be.target)]];c&&l&&Number.isFinite(i(be.coefficient))&&!Ds(n,e)&&a.push([{text:`${na(i(be.coefficient))} ${l} per ${c}`}]);let u=Us(i(be.stability));a.push([{text:`${n.certainty[mi(n,e)]}${u?`: found in ${u} of resamples`:""}`}]);let h=Bp(n,e);return h&&a.push([{text:h,faint:!0}]),t&&a.push([{text:`+${en(t,"more lag")}`,faint:!0}]),a}function _y(n,e){let[t,i]=[n.origins[e],n.counts[e]],s=[be.source,be.target].map(o=>qe(n.whole,t,o));if(s.every((o,a)=>n.members[qe(n,e,[be.source,be.target][a])].length===1))return[];let r=s.map(o=>n.whole.names[o]).join(pi(n,e)?" \u2192 ":" \u2014 ");return[[{text:i>1?`${r}, the strongest of ${i.toLocaleString("en-US")} links`:r,faint:!0}]]}function vy(n,e){let t=s=>qe(n,e,s),i=Os(t(be.low),t(be.high));return[{text:Fs(n,e),tone:Al(n,e)},{text:us(n,e)?"":`${i&&` ${i}`}${ea(n,e)?", could be 0":""}`}]}function gh(n,e,t=5){let{into:i,out:s,own:r}=Tl(n,e),o=a=>({entries:a.slice(0,t).map((c,l)=>yy(n,c,l+1)),left:Math.max(0,a.length-t)});return{title:n.names[e],unit:n.units[e],into:o(i),out:o(s),own:r===null?"":`its own past ${Fs(n,r)} ${ra(n,r)}`}}function yy(n,{row:e,other:t,directed:i,further:s},r){let o=Bp(n,e);return{rank:r,row:e,other:t,name:n.names[t],tone:Al(n,e),verb:i?zp(n,e):xi(n,e)?"went with":"goes with",after:ra(n,e),short:_h(n,e),effect:Fs(n,e),gone:xi(n,e),sure:xi(n,e)?"went":n.certainty[mi(n,e)],doubtful:xi(n,e)||mi(n,e)===cs,more:xi(n,e)?[Np(n,e)]:[n.versus&&Ci(n,e)!==Yr?sa(n,e):"",...My(n,e),i?"":"direction open",by(n,s),yl(n,e)?`new${o&&`, ${o}`}`:""].filter(Boolean)}}function by(n,e){let t=e.slice(0,xy).map(s=>`${Fs(n,s)} ${_h(n,s)}`),i=e.length-t.length;return t.length?`also ${t.join(", ")}${i?` and at ${en(i,"lag")} more`:""}`:""}function Fp(n,e){let{title:t,into:i,out:s,own:r}=gh(n,e,3),o=({left:l})=>l?`; and ${l} more`:"",a=i.entries.map(({name:l,verb:u,after:h,effect:d,sure:p,more:g})=>`${l} ${u} it ${h}, ${[d,p,...g].join(", ")}`),c=s.entries.map(({name:l,verb:u,after:h,effect:d,sure:p})=>`${u} ${l} ${h}, ${d}, ${p}`);return[t,a.length?`${a.join("; ")}${o(i)}`:"nothing drives it",c.length?`it ${c.join("; ")}${o(s)}`:"",r].filter(Boolean).join(". ")}function xh(n,e,t,i,s){let r=(c,l,u)=>({title:`From ${n.names[c]} to ${n.names[l]}`,from:n.names[c],to:n.names[l],ways:u.map(h=>Sy(n,h.map(d=>e[d])))}),o=[r(t,i,s[0]),r(i,t,s[1])],a=e.some(({source:c,target:l,directed:u,gone:h})=>!u&&!h&&(c===t&&l===i||c===i&&l===t));return{sides:o[0].ways.length||!o[1].ways.length?o:o.reverse(),open:a}}function Sy(n,e){let t=e.map(({row:o})=>o),i=t.reduce((o,a)=>o*qe(n,a,be.effect),1),s=t.reduce((o,a)=>o+qe(n,a,be.lag),0),r=t.some(o=>us(n,o)||lr(n,o));return{effect:r?"along a bend":Zi(i),tone:r?"sg-both":dr[i<0?1:0],after:n.sums[s]??`after ${en(s,"step")}`,sure:n.certainty[Math.min(...t.map(o=>mi(n,o)))],steps:[{node:e[0].source,name:n.names[e[0].source],lag:""},...e.map(({target:o,row:a})=>({node:o,name:n.names[o],lag:_h(n,a)}))]}}function kp({sides:n,open:e}){let t=({title:i,from:s,to:r,ways:o})=>o.length?`${i}: ${o.map(({steps:a,effect:c,after:l,sure:u})=>`${a.slice(1).map(({name:h,lag:d})=>`to ${h} ${d}`).join(", ")}, ${[c,l,u].join(", ")}`).join("; ")}`:`no way leads from ${s} to ${r}`;return[...n.map(t),e?"between the two a direction is open":""].filter(Boolean).join(". ")}var _h=(n,e)=>qe(n,e,be.lag)?ra(n,e):n.lags[0]?.short??"same step",ra=(n,e)=>n.lags[qe(n,e,be.lag)]?.after??`after ${en(qe(n,e,be.lag),"step")}`;function Bp(n,e){let t=n.since[qe(n,e,be.since)];return t?`since ${t}`:""}var zp=(n,e)=>(xi(n,e)?gy:xp)[cr(n,e)],Al=(n,e)=>dr[cr(n,e)],Fs=(n,e)=>us(n,e)?`\xB1${gi(n,e).toFixed(2)}`:Zi(qe(n,e,be.effect)),wy=(n,e)=>{let t=Us(qe(n,e,be.partialR2));return t?`, explains ${t} of what the others leave`:""};function My(n,e){return us(n,e)?["along a bend"]:[Os(qe(n,e,be.low),qe(n,e,be.high)),lr(n,e)?"along a bend":"",ea(n,e)?"could be 0":""]}var Ey=[gt.change,gt.pagerank],Ty=[gt.betweenness],Ay=40,[Ry,Cy]=[.9,40];function Vp(n,e=new Set){if(!n.shown)return n;let t=new Int32Array(n.n),i=[],s=new Map;if(n.shown.forEach((a,c)=>{let l=e.has(n.names[n.leads[a]]);(l||!s.has(a))&&(l||s.set(a,i.length),i.push([])),t[c]=l?i.length-1:s.get(a),i[t[c]].push(c)}),i.length===n.n)return n;let r=i.map(a=>a.length>1?n.leads[n.shown[a[0]]]:a[0]),o={...n,...Py(n,t,i),whole:n,members:i,stands:t,n:i.length};return o.names=i.map((a,c)=>a.length>1?`${n.names[r[c]]} +${a.length-1}`:n.names[r[c]]),o.keys=r.map(a=>n.names[a]),o.units=i.map((a,c)=>a.length>1?"":n.units[r[c]]),o.namesId=`${n.namesId}/${[...t].join()}`,o.subject=n.subject===null?null:t[n.subject],o.dimensions=i.length<=Ay?2:n.dimensions,o.positions=Iy(Ly(n,i),o.dimensions),o.nodes=Dy(n,o,i,r),o}function Py(n,e,t){let i=new Map;for(let a=0;a<n.m;a++){let[c,l,u]=[be.source,be.target,be.lag].map(g=>qe(n,a,g)),[h,d]=[e[c],e[l]];if(h===d&&t[h].length>1)continue;let p=`${h}>${d}@${u}`;i.has(p)?i.get(p).count+=1:i.set(p,{row:a,from:h,to:d,count:1})}let s=[...i.values()],r=new Float32Array(s.length*be.width);s.forEach(({row:a,from:c,to:l},u)=>{r.set(n.links.subarray(a*be.width,(a+1)*be.width),u*be.width),r[u*be.width+be.source]=c,r[u*be.width+be.target]=l});let o=n.versus&&Float32Array.from(s.flatMap(({row:a})=>[...n.versus.subarray(a*$r,(a+1)*$r)]));return{links:r,m:s.length,versus:o,origins:s.map(({row:a})=>a),counts:s.map(({count:a})=>a)}}function Iy(n,e){let t=n.length/3,i=Ry/Math.sqrt(t),s=e===2?2:3;for(let r=0;r<Cy;r++){let o=!1;for(let a=0;a<t;a++)for(let c=a+1;c<t;c++){let l=[0,1,2].map(d=>d<s?n[3*c+d]-n[3*a+d]:0),u=Math.hypot(...l);if(u>=i)continue;u<1e-6&&([l[0],l[1]]=[Math.cos(a+c),Math.sin(a+c)]);let h=.5*(i-u)/Math.hypot(...l);for(let d=0;d<s;d++)n[3*a+d]-=h*l[d],n[3*c+d]+=h*l[d];o=!0}if(!o)break}return n}function Ly(n,e){let t=new Float32Array(3*e.length);return e.forEach((i,s)=>{for(let r of i)for(let o=0;o<3;o++)t[3*s+o]+=n.positions[3*r+o]/i.length}),t}function Dy(n,e,t,i){let s=(o,a)=>n.nodes[o*gt.width+a],r=new Float32Array(t.length*gt.width);t.forEach((o,a)=>{if(r.set(n.nodes.subarray(i[a]*gt.width,(i[a]+1)*gt.width),a*gt.width),o.length!==1){for(let c of[gt.drives,gt.driven,gt.own])r[a*gt.width+c]=0;for(let c of Ey)r[a*gt.width+c]=o.reduce((l,u)=>l+s(u,c),0);for(let c of Ty)r[a*gt.width+c]=Math.max(...o.map(l=>s(l,c)))}});for(let o=0;o<e.whole.m;o++){let[a,c]=[be.source,be.target].map(l=>e.stands[qe(n,o,l)]);a!==c&&(t[a].length>1&&(r[a*gt.width+gt.drives]+=gi(n,o)),t[c].length>1&&(r[c*gt.width+gt.driven]+=gi(n,o)))}return r}var oa=(n,e)=>n.members?e.flatMap(t=>n.members[t]):e;function Gp(n,e){if(!n.stands)return e;let t=({source:i,target:s,lag:r})=>({source:n.stands[i],target:n.stands[s],lag:r});return e.map(i=>i.map(t).filter(({source:s,target:r})=>s!==r))}var Kr=(n,e)=>n.stands?[...new Set(e.map(t=>n.stands[t]))]:e;function Hp(n,e,t){let i=e.namesId===t.namesId,s=i?null:new Map(t.keys.map((o,a)=>[o,a])),r=new Map;for(let o of n.links){if(o.gone)continue;let a=i?o.source:s.get(e.keys[o.source]),c=i?o.target:s.get(e.keys[o.target]);if(a===void 0||c===void 0)continue;let l=vl(t.n,a,c,o.lag);r.set(l,i?o:{...o,key:l,source:a,target:c})}return r}function Ny(n,e){let t=new Set(n.links.map(i=>i.key));return[...e.values()].filter(i=>!t.has(i.key)).map(i=>({...i,gone:!0}))}var Rl=3;function Wp(n,e,t){let i=l=>l.filter(u=>u.leads).sort((u,h)=>h.strength-u.strength).slice(0,Rl),s=Ny(n,e),r=n.links.filter(l=>l.leads&&!e.has(l.key)),o=new Set([...t].slice(0,Rl)),a=new Set(i(r).slice(0,Rl-o.size)),c=i(s).slice(0,Rl-o.size-a.size);return{gone:c,nodes:o,from:l=>a.has(l)?0:e.get(l.key)?.opacity??l.opacity,more:t.size+r.length+s.filter(l=>l.leads).length-o.size-a.size-c.length}}function $p(n,e){if(n.namesId===e.namesId)return new Set;let t=new Set((n.whole??n).names);return new Set(e.keys.flatMap((i,s)=>t.has(i)?[]:[s]))}function Xp(n,e,t,i,s){if(!n)return null;let r=h=>t.namesId===s.namesId?h:s.keys.indexOf(t.keys[h]);if(n.node!==void 0){let h=r(n.node);return h<0?null:{node:h}}let{source:o,target:a,lag:c}=e.links[n.link],l=[r(o),r(a)],u=i.links.findIndex(h=>h.source===l[0]&&h.target===l[1]&&h.lag===c);return u<0?null:{link:u}}var Oy=["drives","driven","pagerank","betweenness"],aa=5,vh=[["group","its group","group"],["community","who is closely linked","closely linked"],["component","what hangs together","what hangs together"],["drives","how much it drives","how much it drives"],["driven","how much it is driven","how much it is driven"],["pagerank","how much it drives through others","how much it drives through others"],["betweenness","how many ways lead through it","ways between others through it"],["plain","nothing",""]],yh=n=>Oy.includes(n),bh=(n,e)=>Array.from({length:n.n},(t,i)=>e==="plain"?0:Nn(n,i,gt[e])||0),qp=(n,e)=>n.n>0&&gt[e]!==void 0&&Number.isNaN(Nn(n,0,gt[e])),Uy=(n,e)=>e>0?Math.min(aa-1,Math.floor(aa*Math.sqrt(Math.max(0,n)/e))):0;function Sh(n,e,t){let i=bh(n,e);if(!yh(e))return r=>t.nodes[hp(i[r],t)];let s=Math.max(0,...i);return r=>t.levels[Uy(i[r],s)]}var Cl={least:6.5,grow:.85},ks=`
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
float headOf(float width, float directed) { return directed * (${Cl.least.toFixed(1)} + width * ${Cl.grow.toFixed(2)}); }
`,Pl=n=>Cl.least+n*Cl.grow;function Yp(n,e,t){let i=e.x-n.x,s=e.y-n.y;return{x:(n.x+e.x)/2-s*2*t,y:(n.y+e.y)/2+i*2*t}}function Jr(n,e,t,i){let s=1-i;return{x:s*s*n.x+2*s*i*e.x+i*i*t.x,y:s*s*n.y+2*s*i*e.y+i*i*t.y}}var Fy=.085,ky=2**24;function Zp(n){let e=new Map;n.forEach(({source:i,target:s},r)=>{let o=Math.min(i,s)*ky+Math.max(i,s),a=e.get(o);a?a.push(r):e.set(o,[r])});let t=new Float32Array(n.length);for(let i of e.values()){let s=n[i[0]].source,r={here:0,there:0};i.sort((a,c)=>Number(n[c].leads??0)-Number(n[a].leads??0)||n[c].strength-n[a].strength);let o=i.some(a=>n[a].source!==s);for(let a of i){let c=n[a].source===s?"here":"there";t[a]=(o?.07:.045)+Fy*r[c]++}}return t}var By=9;function la(n,e){let t={x:e[3*n.source],y:e[3*n.source+1]},i={x:e[3*n.target],y:e[3*n.target+1]};return{a:t,c:Yp(t,i,-n.bend),b:i}}function Il(n,e,t){let{a:i,b:s,c:r}=la(n,t),[o,a]=[t[3*n.source+2],t[3*n.target+2]];if(o===0||a===0)return null;let c=Math.hypot(s.x-i.x,s.y-i.y),l=Math.max(c,.001)*Math.sqrt(1+16*n.bend*n.bend),u=n.directed?Pl(n.width):0,h=(e.outer[n.source]*o+2.5)/l,d=1-(e.outer[n.target]*a+2.5+u)/l;if(d<=h)return null;let p=f=>Jr(i,r,s,f),g=n.directed?p(Math.min(1,d+.5*u/l)):p(.5),x=n.directed?u/2+1:5+n.width/2;return{at:p,from:h,to:d,length:c,head:{x:g.x-x,y:g.y-x,w:2*x,h:2*x}}}function Jp({at:n,from:e,to:t,length:i}){let s=Math.max(2,Math.ceil((t-e)*i/By));return Array.from({length:s+1},(r,o)=>n(e+(t-e)*o/s))}var Qp=5,jp=14,zy=[.06,.12,.19,.27];function em(n,e,t){let i=new Set(n.map(({source:s,target:r})=>s*e.length+r));for(let s of n){if(!s.leads||s.gone)continue;let r=!i.has(s.target*e.length+s.source),o=[s.bend,...zy.flatMap(l=>r?[s.bend+l,-l]:[s.bend+l])],[a,c]=[s.bend,-1/0];for(let l of o){let u=Vy({...s,bend:l},e,t);if(u>c&&([a,c]=[l,u]),u>=Qp)break}s.bend=a}}function Vy(n,e,t){let{a:i,b:s,c:r}=la(n,t),o=Qp;for(let a=1;a<jp;a++){let{x:c,y:l}=Jr(i,r,s,a/jp);for(let u=0;u<e.length;u++){if(u===n.source||u===n.target)continue;let[h,d]=[t[3*u]-c,t[3*u+1]-l],p=e[u]*t[3*u+2]+o;h*h+d*d<p*p&&(o=Math.hypot(h,d)-e[u]*t[3*u+2])}}return o}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */var Ni={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Js={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},wm=0,Yh=1,Mm=2;var Oa=1,Em=2,wo=3,js=0,Xn=1,wi=2,yr=0,Mo=1,Zh=2,Kh=3,Jh=4,Pc=5;var br=100,Tm=101,Am=102,Rm=103,Cm=104,Pm=200,Ic=201,Im=202,Lm=203,jh=204,Ua=205,Dm=206,Nm=207,Om=208,Um=209,Fm=210,km=211,Bm=212,zm=213,Vm=214,ec=0,tc=1,nc=2,fo=3,ic=4,sc=5,rc=6,oc=7,Qh=0,Gm=1,Hm=2,es=0,ed=1,td=2,nd=3,id=4,sd=5,rd=6,od=7;var ad=300,Sr=301,Eo=302,Lc=303,Dc=304,ac=1e3,ji=1001,lc=1002,Cn=1003,Wm=1004;var Fa=1005;var $n=1006,Nc=1007;var ys=1008;var li=1009,ld=1010,cd=1011,To=1012,Oc=1013,Oi=1014,Ui=1015,Fi=1016,Uc=1017,Fc=1018,wr=1020,ud=35902,hd=35899,dd=1021,fd=1022,ki=1023,xs=1026,bs=1027,pd=1028,kc=1029,Qs=1030,Bc=1031;var zc=1033,ka=33776,Ba=33777,za=33778,Va=33779,Vc=35840,Gc=35841,Hc=35842,Wc=35843,$c=36196,Xc=37492,qc=37496,Yc=37488,Zc=37489,Ga=37490,Kc=37491,Jc=37808,jc=37809,Qc=37810,eu=37811,tu=37812,nu=37813,iu=37814,su=37815,ru=37816,ou=37817,au=37818,lu=37819,cu=37820,uu=37821,hu=36492,du=36494,fu=36495,pu=36283,mu=36284,Ha=36285,gu=36286;var ga=2300,cc=2301,jl=2302,Gh=2303,Hh=2400,Wh=2401,$h=2402;var $m=3200;var md=0,Xm=1,Ss="",ni="srgb",xa="srgb-linear",_a="linear",Nt="srgb";var Ql=7680;var qm=519,Ym=512,Zm=513,Km=514,gd=515,Jm=516,jm=517,xd=518,_d=519,Qm=35044,vd=35048;var Wa="300 es",vi=2e3,va=2001;function Gy(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function Hy(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function ya(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function eg(){let n=ya("canvas");return n.style.display="block",n}var tm={},po=null;function yd(...n){let e="THREE."+n.shift();po?po("log",e,...n):console.log(e,...n)}function tg(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function nt(...n){n=tg(n);let e="THREE."+n.shift();if(po)po("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function ct(...n){n=tg(n);let e="THREE."+n.shift();if(po)po("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function fa(...n){let e=n.join(" ");e in tm||(tm[e]=!0,nt(...n))}function ng(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var ig={[ec]:ec,[nc]:rc,[ic]:ic,[fo]:sc,[tc]:tc,[rc]:nc,[oc]:oc,[sc]:fo},Di=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},On=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],nm=1234567,pa=Math.PI/180,mo=180/Math.PI;function Ao(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(On[n&255]+On[n>>8&255]+On[n>>16&255]+On[n>>24&255]+"-"+On[e&255]+On[e>>8&255]+"-"+On[e>>16&15|64]+On[e>>24&255]+"-"+On[t&63|128]+On[t>>8&255]+"-"+On[t>>16&255]+On[t>>24&255]+On[i&255]+On[i>>8&255]+On[i>>16&255]+On[i>>24&255]).toLowerCase()}function yt(n,e,t){return Math.max(e,Math.min(t,n))}function bd(n,e){return(n%e+e)%e}function Wy(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function $y(n,e,t){return n!==e?(t-n)/(e-n):0}function ma(n,e,t){return(1-t)*n+t*e}function Xy(n,e,t,i){return ma(n,e,1-Math.exp(-t*i))}function qy(n,e=1){return e-Math.abs(bd(n,e*2)-e)}function Yy(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function Zy(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function Ky(n,e){return n+Math.floor(Math.random()*(e-n+1))}function Jy(n,e){return n+Math.random()*(e-n)}function jy(n){return n*(.5-Math.random())}function Qy(n){n!==void 0&&(nm=n);let e=nm+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function eb(n){return n*pa}function tb(n){return n*mo}function nb(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function ib(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Sd(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function sb(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),c=o(t/2),l=r((e+i)/2),u=o((e+i)/2),h=r((e-i)/2),d=o((e-i)/2),p=r((i-e)/2),g=o((i-e)/2);switch(s){case"XYX":n.set(a*u,c*h,c*d,a*l);break;case"YZY":n.set(c*d,a*u,c*h,a*l);break;case"ZXZ":n.set(c*h,c*d,a*u,a*l);break;case"XZX":n.set(a*u,c*g,c*p,a*l);break;case"YXY":n.set(c*p,a*u,c*g,a*l);break;case"ZYZ":n.set(c*g,c*p,a*u,a*l);break;default:nt("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function wd(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function sg(n,e){if(e.constructor===Float32Array)return n;let t=wd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function rg(n,e){if(e.constructor===Float32Array)return n;let t=wd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var Md={DEG2RAD:pa,RAD2DEG:mo,generateUUID:Ao,clamp:yt,euclideanModulo:bd,mapLinear:Wy,inverseLerp:$y,lerp:ma,damp:Xy,pingpong:qy,smoothstep:Yy,smootherstep:Zy,randInt:Ky,randFloat:Jy,randFloatSpread:jy,seededRandom:Qy,degToRad:eb,radToDeg:tb,isPowerOfTwo:nb,ceilPowerOfTwo:ib,floorPowerOfTwo:Sd,setQuaternionFromProperEuler:sb,normalize:rg,denormalize:sg},ut=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=yt(this.x,e.x,t.x),this.y=yt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=yt(this.x,e,t),this.y=yt(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(yt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(yt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},ri=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let c=i[s+0],l=i[s+1],u=i[s+2],h=i[s+3],d=r[o+0],p=r[o+1],g=r[o+2],x=r[o+3];if(h!==x||c!==d||l!==p||u!==g){let f=c*d+l*p+u*g+h*x;f<0&&(d=-d,p=-p,g=-g,x=-x,f=-f);let m=1-a;if(f<.9995){let v=Math.acos(f),M=Math.sin(v);m=Math.sin(m*v)/M,a=Math.sin(a*v)/M,c=c*m+d*a,l=l*m+p*a,u=u*m+g*a,h=h*m+x*a}else{c=c*m+d*a,l=l*m+p*a,u=u*m+g*a,h=h*m+x*a;let v=1/Math.sqrt(c*c+l*l+u*u+h*h);c*=v,l*=v,u*=v,h*=v}}e[t]=c,e[t+1]=l,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],c=i[s+1],l=i[s+2],u=i[s+3],h=r[o],d=r[o+1],p=r[o+2],g=r[o+3];return e[t]=a*g+u*h+c*p-l*d,e[t+1]=c*g+u*d+l*h-a*p,e[t+2]=l*g+u*p+a*d-c*h,e[t+3]=u*g-a*h-c*d-l*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,c=Math.sin,l=a(i/2),u=a(s/2),h=a(r/2),d=c(i/2),p=c(s/2),g=c(r/2);switch(o){case"XYZ":this._x=d*u*h+l*p*g,this._y=l*p*h-d*u*g,this._z=l*u*g+d*p*h,this._w=l*u*h-d*p*g;break;case"YXZ":this._x=d*u*h+l*p*g,this._y=l*p*h-d*u*g,this._z=l*u*g-d*p*h,this._w=l*u*h+d*p*g;break;case"ZXY":this._x=d*u*h-l*p*g,this._y=l*p*h+d*u*g,this._z=l*u*g+d*p*h,this._w=l*u*h-d*p*g;break;case"ZYX":this._x=d*u*h-l*p*g,this._y=l*p*h+d*u*g,this._z=l*u*g-d*p*h,this._w=l*u*h+d*p*g;break;case"YZX":this._x=d*u*h+l*p*g,this._y=l*p*h+d*u*g,this._z=l*u*g-d*p*h,this._w=l*u*h-d*p*g;break;case"XZY":this._x=d*u*h-l*p*g,this._y=l*p*h-d*u*g,this._z=l*u*g+d*p*h,this._w=l*u*h+d*p*g;break;default:nt("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],c=t[9],l=t[2],u=t[6],h=t[10],d=i+a+h;if(d>0){let p=.5/Math.sqrt(d+1);this._w=.25/p,this._x=(u-c)*p,this._y=(r-l)*p,this._z=(o-s)*p}else if(i>a&&i>h){let p=2*Math.sqrt(1+i-a-h);this._w=(u-c)/p,this._x=.25*p,this._y=(s+o)/p,this._z=(r+l)/p}else if(a>h){let p=2*Math.sqrt(1+a-i-h);this._w=(r-l)/p,this._x=(s+o)/p,this._y=.25*p,this._z=(c+u)/p}else{let p=2*Math.sqrt(1+h-i-a);this._w=(o-s)/p,this._x=(r+l)/p,this._y=(c+u)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(yt(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,c=t._y,l=t._z,u=t._w;return this._x=i*u+o*a+s*l-r*c,this._y=s*u+o*c+r*a-i*l,this._z=r*u+o*l+i*c-s*a,this._w=o*u-i*a-s*c-r*l,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let c=1-t;if(a<.9995){let l=Math.acos(a),u=Math.sin(l);c=Math.sin(c*l)/u,t=Math.sin(t*l)/u,this._x=this._x*c+i*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this._onChangeCallback()}else this._x=this._x*c+i*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},ee=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(im.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(im.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,c=e.w,l=2*(o*s-a*i),u=2*(a*t-r*s),h=2*(r*i-o*t);return this.x=t+c*l+o*h-a*u,this.y=i+c*u+a*l-r*h,this.z=s+c*h+r*u-o*l,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=yt(this.x,e.x,t.x),this.y=yt(this.y,e.y,t.y),this.z=yt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=yt(this.x,e,t),this.y=yt(this.y,e,t),this.z=yt(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(yt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,c=t.z;return this.x=s*c-r*a,this.y=r*o-i*c,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return wh.copy(this).projectOnVector(e),this.sub(wh)}reflect(e){return this.sub(wh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(yt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},wh=new ee,im=new ri,ht=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,c,l){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,c,l)}set(e,t,i,s,r,o,a,c,l){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=c,u[6]=i,u[7]=o,u[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],c=i[6],l=i[1],u=i[4],h=i[7],d=i[2],p=i[5],g=i[8],x=s[0],f=s[3],m=s[6],v=s[1],M=s[4],b=s[7],E=s[2],S=s[5],_=s[8];return r[0]=o*x+a*v+c*E,r[3]=o*f+a*M+c*S,r[6]=o*m+a*b+c*_,r[1]=l*x+u*v+h*E,r[4]=l*f+u*M+h*S,r[7]=l*m+u*b+h*_,r[2]=d*x+p*v+g*E,r[5]=d*f+p*M+g*S,r[8]=d*m+p*b+g*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8];return t*o*u-t*a*l-i*r*u+i*a*c+s*r*l-s*o*c}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8],h=u*o-a*l,d=a*c-u*r,p=l*r-o*c,g=t*h+i*d+s*p;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/g;return e[0]=h*x,e[1]=(s*l-u*i)*x,e[2]=(a*i-s*o)*x,e[3]=d*x,e[4]=(u*t-s*c)*x,e[5]=(s*r-a*t)*x,e[6]=p*x,e[7]=(i*c-l*t)*x,e[8]=(o*t-i*r)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let c=Math.cos(r),l=Math.sin(r);return this.set(i*c,i*l,-i*(c*o+l*a)+o+e,-s*l,s*c,-s*(-l*o+c*a)+a+t,0,0,1),this}scale(e,t){return fa("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Mh.makeScale(e,t)),this}rotate(e){return fa("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Mh.makeRotation(-e)),this}translate(e,t){return fa("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Mh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Mh=new ht,sm=new ht().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),rm=new ht().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function rb(){let n={enabled:!0,workingColorSpace:xa,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Nt&&(s.r=gs(s.r),s.g=gs(s.g),s.b=gs(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Nt&&(s.r=ho(s.r),s.g=ho(s.g),s.b=ho(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Ss?_a:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[xa]:{primaries:e,whitePoint:i,transfer:_a,toXYZ:sm,fromXYZ:rm,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:ni},outputColorSpaceConfig:{drawingBufferColorSpace:ni}},[ni]:{primaries:e,whitePoint:i,transfer:Nt,toXYZ:sm,fromXYZ:rm,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:ni}}}),n}var wt=rb();function gs(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function ho(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var jr,uc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{jr===void 0&&(jr=ya("canvas")),jr.width=e.width,jr.height=e.height;let s=jr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=jr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=ya("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=gs(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(gs(t[i]/255)*255):t[i]=gs(t[i]);return{data:t,width:e.width,height:e.height}}else return nt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},ob=0,go=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:ob++}),this.uuid=Ao(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Eh(s[o].image)):r.push(Eh(s[o]))}else r=Eh(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function Eh(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?uc.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(nt("Texture: Unable to serialize Texture."),{})}var ab=0,Th=new ee,Yn=class n extends Di{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=ji,s=ji,r=$n,o=ys,a=ki,c=li,l=n.DEFAULT_ANISOTROPY,u=Ss){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:ab++}),this.uuid=Ao(),this.name="",this.source=new go(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=l,this.format=a,this.internalFormat=null,this.type=c,this.offset=new ut(0,0),this.repeat=new ut(1,1),this.center=new ut(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new ht,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Th).x}get height(){return this.source.getSize(Th).y}get depth(){return this.source.getSize(Th).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){nt(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){nt(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==ad)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case ac:e.x=e.x-Math.floor(e.x);break;case ji:e.x=e.x<0?0:1;break;case lc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case ac:e.y=e.y-Math.floor(e.y);break;case ji:e.y=e.y<0?0:1;break;case lc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Yn.DEFAULT_IMAGE=null;Yn.DEFAULT_MAPPING=ad;Yn.DEFAULT_ANISOTROPY=1;var tn=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,c=e.elements,l=c[0],u=c[4],h=c[8],d=c[1],p=c[5],g=c[9],x=c[2],f=c[6],m=c[10];if(Math.abs(u-d)<.01&&Math.abs(h-x)<.01&&Math.abs(g-f)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+x)<.1&&Math.abs(g+f)<.1&&Math.abs(l+p+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let M=(l+1)/2,b=(p+1)/2,E=(m+1)/2,S=(u+d)/4,_=(h+x)/4,y=(g+f)/4;return M>b&&M>E?M<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(M),s=S/i,r=_/i):b>E?b<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(b),i=S/s,r=y/s):E<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(E),i=_/r,s=y/r),this.set(i,s,r,t),this}let v=Math.sqrt((f-g)*(f-g)+(h-x)*(h-x)+(d-u)*(d-u));return Math.abs(v)<.001&&(v=1),this.x=(f-g)/v,this.y=(h-x)/v,this.z=(d-u)/v,this.w=Math.acos((l+p+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=yt(this.x,e.x,t.x),this.y=yt(this.y,e.y,t.y),this.z=yt(this.z,e.z,t.z),this.w=yt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=yt(this.x,e,t),this.y=yt(this.y,e,t),this.z=yt(this.z,e,t),this.w=yt(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(yt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},hc=class extends Di{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:$n,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new tn(0,0,e,t),this.scissorTest=!1,this.viewport=new tn(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Yn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:$n,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new go(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},oi=class extends hc{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},ba=class extends Yn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Cn,this.minFilter=Cn,this.wrapR=ji,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var dc=class extends Yn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Cn,this.minFilter=Cn,this.wrapR=ji,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var jt=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,c,l,u,h,d,p,g,x,f){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,c,l,u,h,d,p,g,x,f)}set(e,t,i,s,r,o,a,c,l,u,h,d,p,g,x,f){let m=this.elements;return m[0]=e,m[4]=t,m[8]=i,m[12]=s,m[1]=r,m[5]=o,m[9]=a,m[13]=c,m[2]=l,m[6]=u,m[10]=h,m[14]=d,m[3]=p,m[7]=g,m[11]=x,m[15]=f,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/Qr.setFromMatrixColumn(e,0).length(),r=1/Qr.setFromMatrixColumn(e,1).length(),o=1/Qr.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),c=Math.cos(s),l=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,p=o*h,g=a*u,x=a*h;t[0]=c*u,t[4]=-c*h,t[8]=l,t[1]=p+g*l,t[5]=d-x*l,t[9]=-a*c,t[2]=x-d*l,t[6]=g+p*l,t[10]=o*c}else if(e.order==="YXZ"){let d=c*u,p=c*h,g=l*u,x=l*h;t[0]=d+x*a,t[4]=g*a-p,t[8]=o*l,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=p*a-g,t[6]=x+d*a,t[10]=o*c}else if(e.order==="ZXY"){let d=c*u,p=c*h,g=l*u,x=l*h;t[0]=d-x*a,t[4]=-o*h,t[8]=g+p*a,t[1]=p+g*a,t[5]=o*u,t[9]=x-d*a,t[2]=-o*l,t[6]=a,t[10]=o*c}else if(e.order==="ZYX"){let d=o*u,p=o*h,g=a*u,x=a*h;t[0]=c*u,t[4]=g*l-p,t[8]=d*l+x,t[1]=c*h,t[5]=x*l+d,t[9]=p*l-g,t[2]=-l,t[6]=a*c,t[10]=o*c}else if(e.order==="YZX"){let d=o*c,p=o*l,g=a*c,x=a*l;t[0]=c*u,t[4]=x-d*h,t[8]=g*h+p,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-l*u,t[6]=p*h+g,t[10]=d-x*h}else if(e.order==="XZY"){let d=o*c,p=o*l,g=a*c,x=a*l;t[0]=c*u,t[4]=-h,t[8]=l*u,t[1]=d*h+x,t[5]=o*u,t[9]=p*h-g,t[2]=g*h-p,t[6]=a*u,t[10]=x*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(lb,e,cb)}lookAt(e,t,i){let s=this.elements;return ei.subVectors(e,t),ei.lengthSq()===0&&(ei.z=1),ei.normalize(),Bs.crossVectors(i,ei),Bs.lengthSq()===0&&(Math.abs(i.z)===1?ei.x+=1e-4:ei.z+=1e-4,ei.normalize(),Bs.crossVectors(i,ei)),Bs.normalize(),Ll.crossVectors(ei,Bs),s[0]=Bs.x,s[4]=Ll.x,s[8]=ei.x,s[1]=Bs.y,s[5]=Ll.y,s[9]=ei.y,s[2]=Bs.z,s[6]=Ll.z,s[10]=ei.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],c=i[8],l=i[12],u=i[1],h=i[5],d=i[9],p=i[13],g=i[2],x=i[6],f=i[10],m=i[14],v=i[3],M=i[7],b=i[11],E=i[15],S=s[0],_=s[4],y=s[8],N=s[12],P=s[1],C=s[5],O=s[9],k=s[13],D=s[2],B=s[6],X=s[10],G=s[14],he=s[3],K=s[7],J=s[11],se=s[15];return r[0]=o*S+a*P+c*D+l*he,r[4]=o*_+a*C+c*B+l*K,r[8]=o*y+a*O+c*X+l*J,r[12]=o*N+a*k+c*G+l*se,r[1]=u*S+h*P+d*D+p*he,r[5]=u*_+h*C+d*B+p*K,r[9]=u*y+h*O+d*X+p*J,r[13]=u*N+h*k+d*G+p*se,r[2]=g*S+x*P+f*D+m*he,r[6]=g*_+x*C+f*B+m*K,r[10]=g*y+x*O+f*X+m*J,r[14]=g*N+x*k+f*G+m*se,r[3]=v*S+M*P+b*D+E*he,r[7]=v*_+M*C+b*B+E*K,r[11]=v*y+M*O+b*X+E*J,r[15]=v*N+M*k+b*G+E*se,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],c=e[9],l=e[13],u=e[2],h=e[6],d=e[10],p=e[14],g=e[3],x=e[7],f=e[11],m=e[15],v=c*p-l*d,M=a*p-l*h,b=a*d-c*h,E=o*p-l*u,S=o*d-c*u,_=o*h-a*u;return t*(x*v-f*M+m*b)-i*(g*v-f*E+m*S)+s*(g*M-x*E+m*_)-r*(g*b-x*S+f*_)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],c=e[2],l=e[6],u=e[10];return t*(o*u-a*l)-i*(r*u-a*c)+s*(r*l-o*c)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8],h=e[9],d=e[10],p=e[11],g=e[12],x=e[13],f=e[14],m=e[15],v=t*a-i*o,M=t*c-s*o,b=t*l-r*o,E=i*c-s*a,S=i*l-r*a,_=s*l-r*c,y=u*x-h*g,N=u*f-d*g,P=u*m-p*g,C=h*f-d*x,O=h*m-p*x,k=d*m-p*f,D=v*k-M*O+b*C+E*P-S*N+_*y;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let B=1/D;return e[0]=(a*k-c*O+l*C)*B,e[1]=(s*O-i*k-r*C)*B,e[2]=(x*_-f*S+m*E)*B,e[3]=(d*S-h*_-p*E)*B,e[4]=(c*P-o*k-l*N)*B,e[5]=(t*k-s*P+r*N)*B,e[6]=(f*b-g*_-m*M)*B,e[7]=(u*_-d*b+p*M)*B,e[8]=(o*O-a*P+l*y)*B,e[9]=(i*P-t*O-r*y)*B,e[10]=(g*S-x*b+m*v)*B,e[11]=(h*b-u*S-p*v)*B,e[12]=(a*N-o*C-c*y)*B,e[13]=(t*C-i*N+s*y)*B,e[14]=(x*M-g*E-f*v)*B,e[15]=(u*E-h*M+d*v)*B,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,c=e.z,l=r*o,u=r*a;return this.set(l*o+i,l*a-s*c,l*c+s*a,0,l*a+s*c,u*a+i,u*c-s*o,0,l*c-s*a,u*c+s*o,r*c*c+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,c=t._w,l=r+r,u=o+o,h=a+a,d=r*l,p=r*u,g=r*h,x=o*u,f=o*h,m=a*h,v=c*l,M=c*u,b=c*h,E=i.x,S=i.y,_=i.z;return s[0]=(1-(x+m))*E,s[1]=(p+b)*E,s[2]=(g-M)*E,s[3]=0,s[4]=(p-b)*S,s[5]=(1-(d+m))*S,s[6]=(f+v)*S,s[7]=0,s[8]=(g+M)*_,s[9]=(f-v)*_,s[10]=(1-(d+x))*_,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=Qr.set(s[0],s[1],s[2]).length(),a=Qr.set(s[4],s[5],s[6]).length(),c=Qr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Pi.copy(this);let l=1/o,u=1/a,h=1/c;return Pi.elements[0]*=l,Pi.elements[1]*=l,Pi.elements[2]*=l,Pi.elements[4]*=u,Pi.elements[5]*=u,Pi.elements[6]*=u,Pi.elements[8]*=h,Pi.elements[9]*=h,Pi.elements[10]*=h,t.setFromRotationMatrix(Pi),i.x=o,i.y=a,i.z=c,this}makePerspective(e,t,i,s,r,o,a=vi,c=!1){let l=this.elements,u=2*r/(t-e),h=2*r/(i-s),d=(t+e)/(t-e),p=(i+s)/(i-s),g,x;if(c)g=r/(o-r),x=o*r/(o-r);else if(a===vi)g=-(o+r)/(o-r),x=-2*o*r/(o-r);else if(a===va)g=-o/(o-r),x=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=d,l[12]=0,l[1]=0,l[5]=h,l[9]=p,l[13]=0,l[2]=0,l[6]=0,l[10]=g,l[14]=x,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=vi,c=!1){let l=this.elements,u=2/(t-e),h=2/(i-s),d=-(t+e)/(t-e),p=-(i+s)/(i-s),g,x;if(c)g=1/(o-r),x=o/(o-r);else if(a===vi)g=-2/(o-r),x=-(o+r)/(o-r);else if(a===va)g=-1/(o-r),x=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=0,l[12]=d,l[1]=0,l[5]=h,l[9]=0,l[13]=p,l[2]=0,l[6]=0,l[10]=g,l[14]=x,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},Qr=new ee,Pi=new jt,lb=new ee(0,0,0),cb=new ee(1,1,1),Bs=new ee,Ll=new ee,ei=new ee,om=new jt,am=new ri,$s=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],c=s[1],l=s[5],u=s[9],h=s[2],d=s[6],p=s[10];switch(t){case"XYZ":this._y=Math.asin(yt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,p),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,l),this._z=0);break;case"YXZ":this._x=Math.asin(-yt(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,p),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(yt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,p),this._z=Math.atan2(-o,l)):(this._y=0,this._z=Math.atan2(c,r));break;case"ZYX":this._y=Math.asin(-yt(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,p),this._z=Math.atan2(c,r)):(this._x=0,this._z=Math.atan2(-o,l));break;case"YZX":this._z=Math.asin(yt(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-u,l),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,p));break;case"XZY":this._z=Math.asin(-yt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,l),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,p),this._y=0);break;default:nt("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return om.makeRotationFromQuaternion(e),this.setFromRotationMatrix(om,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return am.setFromEuler(this),this.setFromQuaternion(am,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};$s.DEFAULT_ORDER="XYZ";var Sa=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},ub=0,lm=new ee,eo=new ri,hs=new jt,Dl=new ee,ca=new ee,hb=new ee,db=new ri,cm=new ee(1,0,0),um=new ee(0,1,0),hm=new ee(0,0,1),dm={type:"added"},fb={type:"removed"},to={type:"childadded",child:null},Ah={type:"childremoved",child:null},bi=class n extends Di{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:ub++}),this.uuid=Ao(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new ee,t=new $s,i=new ri,s=new ee(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new jt},normalMatrix:{value:new ht}}),this.matrix=new jt,this.matrixWorld=new jt,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Sa,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return eo.setFromAxisAngle(e,t),this.quaternion.multiply(eo),this}rotateOnWorldAxis(e,t){return eo.setFromAxisAngle(e,t),this.quaternion.premultiply(eo),this}rotateX(e){return this.rotateOnAxis(cm,e)}rotateY(e){return this.rotateOnAxis(um,e)}rotateZ(e){return this.rotateOnAxis(hm,e)}translateOnAxis(e,t){return lm.copy(e).applyQuaternion(this.quaternion),this.position.add(lm.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(cm,e)}translateY(e){return this.translateOnAxis(um,e)}translateZ(e){return this.translateOnAxis(hm,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(hs.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Dl.copy(e):Dl.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),ca.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?hs.lookAt(ca,Dl,this.up):hs.lookAt(Dl,ca,this.up),this.quaternion.setFromRotationMatrix(hs),s&&(hs.extractRotation(s.matrixWorld),eo.setFromRotationMatrix(hs),this.quaternion.premultiply(eo.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(ct("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(dm),to.child=e,this.dispatchEvent(to),to.child=null):ct("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(fb),Ah.child=e,this.dispatchEvent(Ah),Ah.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),hs.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),hs.multiply(e.parent.matrixWorld)),e.applyMatrix4(hs),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(dm),to.child=e,this.dispatchEvent(to),to.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ca,e,hb),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ca,db,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,c){return a[c.uuid]===void 0&&(a[c.uuid]=c.toJSON(e)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let c=a.shapes;if(Array.isArray(c))for(let l=0,u=c.length;l<u;l++){let h=c[l];r(e.shapes,h)}else r(e.shapes,c)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let c=0,l=this.material.length;c<l;c++)a.push(r(e.materials,this.material[c]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let c=this.animations[a];s.animations.push(r(e.animations,c))}}if(t){let a=o(e.geometries),c=o(e.materials),l=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),p=o(e.animations),g=o(e.nodes);a.length>0&&(i.geometries=a),c.length>0&&(i.materials=c),l.length>0&&(i.textures=l),u.length>0&&(i.images=u),h.length>0&&(i.shapes=h),d.length>0&&(i.skeletons=d),p.length>0&&(i.animations=p),g.length>0&&(i.nodes=g)}return i.object=s,i;function o(a){let c=[];for(let l in a){let u=a[l];delete u.metadata,c.push(u)}return c}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};bi.DEFAULT_UP=new ee(0,1,0);bi.DEFAULT_MATRIX_AUTO_UPDATE=!0;bi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var xr=class extends bi{constructor(){super(),this.isGroup=!0,this.type="Group"}},pb={type:"move"},xo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new xr,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new xr,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new ee,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new ee),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new xr,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new ee,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new ee,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,c=this._grip,l=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(l&&e.hand){o=!0;for(let x of e.hand.values()){let f=t.getJointPose(x,i),m=this._getHandJoint(l,x);f!==null&&(m.matrix.fromArray(f.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=f.radius),m.visible=f!==null}let u=l.joints["index-finger-tip"],h=l.joints["thumb-tip"],d=u.position.distanceTo(h.position),p=.02,g=.005;l.inputState.pinching&&d>p+g?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!l.inputState.pinching&&d<=p-g&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else c!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(c.matrix.fromArray(r.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,r.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(r.linearVelocity)):c.hasLinearVelocity=!1,r.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(r.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(pb)))}return a!==null&&(a.visible=s!==null),c!==null&&(c.visible=r!==null),l!==null&&(l.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new xr;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},og={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},zs={h:0,s:0,l:0},Nl={h:0,s:0,l:0};function Rh(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var Tt=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=ni){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,wt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=wt.workingColorSpace){return this.r=e,this.g=t,this.b=i,wt.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=wt.workingColorSpace){if(e=bd(e,1),t=yt(t,0,1),i=yt(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=Rh(o,r,e+1/3),this.g=Rh(o,r,e),this.b=Rh(o,r,e-1/3)}return wt.colorSpaceToWorking(this,s),this}setStyle(e,t=ni){function i(r){r!==void 0&&parseFloat(r)<1&&nt("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:nt("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);nt("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=ni){let i=og[e.toLowerCase()];return i!==void 0?this.setHex(i,t):nt("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=gs(e.r),this.g=gs(e.g),this.b=gs(e.b),this}copyLinearToSRGB(e){return this.r=ho(e.r),this.g=ho(e.g),this.b=ho(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=ni){return wt.workingToColorSpace(Un.copy(this),e),Math.round(yt(Un.r*255,0,255))*65536+Math.round(yt(Un.g*255,0,255))*256+Math.round(yt(Un.b*255,0,255))}getHexString(e=ni){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=wt.workingColorSpace){wt.workingToColorSpace(Un.copy(this),t);let i=Un.r,s=Un.g,r=Un.b,o=Math.max(i,s,r),a=Math.min(i,s,r),c,l,u=(a+o)/2;if(a===o)c=0,l=0;else{let h=o-a;switch(l=u<=.5?h/(o+a):h/(2-o-a),o){case i:c=(s-r)/h+(s<r?6:0);break;case s:c=(r-i)/h+2;break;case r:c=(i-s)/h+4;break}c/=6}return e.h=c,e.s=l,e.l=u,e}getRGB(e,t=wt.workingColorSpace){return wt.workingToColorSpace(Un.copy(this),t),e.r=Un.r,e.g=Un.g,e.b=Un.b,e}getStyle(e=ni){wt.workingToColorSpace(Un.copy(this),e);let t=Un.r,i=Un.g,s=Un.b;return e!==ni?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(zs),this.setHSL(zs.h+e,zs.s+t,zs.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(zs),e.getHSL(Nl);let i=ma(zs.h,Nl.h,t),s=ma(zs.s,Nl.s,t),r=ma(zs.l,Nl.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Un=new Tt;Tt.NAMES=og;var wa=class extends bi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new $s,this.environmentIntensity=1,this.environmentRotation=new $s,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Ii=new ee,ds=new ee,Ch=new ee,fs=new ee,no=new ee,io=new ee,fm=new ee,Ph=new ee,Ih=new ee,Lh=new ee,Dh=new tn,Nh=new tn,Oh=new tn,Ws=class n{constructor(e=new ee,t=new ee,i=new ee){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ii.subVectors(e,t),s.cross(Ii);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ii.subVectors(s,t),ds.subVectors(i,t),Ch.subVectors(e,t);let o=Ii.dot(Ii),a=Ii.dot(ds),c=Ii.dot(Ch),l=ds.dot(ds),u=ds.dot(Ch),h=o*l-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,p=(l*c-a*u)*d,g=(o*u-a*c)*d;return r.set(1-p-g,g,p)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,fs)===null?!1:fs.x>=0&&fs.y>=0&&fs.x+fs.y<=1}static getInterpolation(e,t,i,s,r,o,a,c){return this.getBarycoord(e,t,i,s,fs)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(r,fs.x),c.addScaledVector(o,fs.y),c.addScaledVector(a,fs.z),c)}static getInterpolatedAttribute(e,t,i,s,r,o){return Dh.setScalar(0),Nh.setScalar(0),Oh.setScalar(0),Dh.fromBufferAttribute(e,t),Nh.fromBufferAttribute(e,i),Oh.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(Dh,r.x),o.addScaledVector(Nh,r.y),o.addScaledVector(Oh,r.z),o}static isFrontFacing(e,t,i,s){return Ii.subVectors(i,t),ds.subVectors(e,t),Ii.cross(ds).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ii.subVectors(this.c,this.b),ds.subVectors(this.a,this.b),Ii.cross(ds).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;no.subVectors(s,i),io.subVectors(r,i),Ph.subVectors(e,i);let c=no.dot(Ph),l=io.dot(Ph);if(c<=0&&l<=0)return t.copy(i);Ih.subVectors(e,s);let u=no.dot(Ih),h=io.dot(Ih);if(u>=0&&h<=u)return t.copy(s);let d=c*h-u*l;if(d<=0&&c>=0&&u<=0&&c-u>0)return o=c/(c-u),t.copy(i).addScaledVector(no,o);Lh.subVectors(e,r);let p=no.dot(Lh),g=io.dot(Lh);if(g>=0&&p<=g)return t.copy(r);let x=p*l-c*g;if(x<=0&&l>=0&&g<=0)return a=l/(l-g),t.copy(i).addScaledVector(io,a);let f=u*g-p*h;if(f<=0&&h-u>=0&&p-g>=0)return fm.subVectors(r,s),a=(h-u)/(h-u+(p-g)),t.copy(s).addScaledVector(fm,a);let m=1/(f+x+d);return o=x*m,a=d*m,t.copy(i).addScaledVector(no,o).addScaledVector(io,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},Xs=class{constructor(e=new ee(1/0,1/0,1/0),t=new ee(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Li.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Li.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Li.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Li):Li.fromBufferAttribute(r,o),Li.applyMatrix4(e.matrixWorld),this.expandByPoint(Li);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Ol.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Ol.copy(i.boundingBox)),Ol.applyMatrix4(e.matrixWorld),this.union(Ol)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Li),Li.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(ua),Ul.subVectors(this.max,ua),so.subVectors(e.a,ua),ro.subVectors(e.b,ua),oo.subVectors(e.c,ua),Vs.subVectors(ro,so),Gs.subVectors(oo,ro),fr.subVectors(so,oo);let t=[0,-Vs.z,Vs.y,0,-Gs.z,Gs.y,0,-fr.z,fr.y,Vs.z,0,-Vs.x,Gs.z,0,-Gs.x,fr.z,0,-fr.x,-Vs.y,Vs.x,0,-Gs.y,Gs.x,0,-fr.y,fr.x,0];return!Uh(t,so,ro,oo,Ul)||(t=[1,0,0,0,1,0,0,0,1],!Uh(t,so,ro,oo,Ul))?!1:(Fl.crossVectors(Vs,Gs),t=[Fl.x,Fl.y,Fl.z],Uh(t,so,ro,oo,Ul))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Li).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Li).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ps[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ps[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ps[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ps[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ps[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ps[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ps[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ps[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ps),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},ps=[new ee,new ee,new ee,new ee,new ee,new ee,new ee,new ee],Li=new ee,Ol=new Xs,so=new ee,ro=new ee,oo=new ee,Vs=new ee,Gs=new ee,fr=new ee,ua=new ee,Ul=new ee,Fl=new ee,pr=new ee;function Uh(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){pr.fromArray(n,r);let a=s.x*Math.abs(pr.x)+s.y*Math.abs(pr.y)+s.z*Math.abs(pr.z),c=e.dot(pr),l=t.dot(pr),u=i.dot(pr);if(Math.max(-Math.max(c,l,u),Math.min(c,l,u))>a)return!1}return!0}var mn=new ee,kl=new ut,mb=0,si=class extends Di{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:mb++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Qm,this.updateRanges=[],this.gpuType=Ui,this.version=0,this._normalizationScale=e!==void 0?wd(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)kl.fromBufferAttribute(this,t),kl.applyMatrix3(e),this.setXY(t,kl.x,kl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyMatrix3(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyMatrix4(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyNormalMatrix(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.transformDirection(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):sg(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):rg(e,this.array)}};var Ma=class extends si{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var Ea=class extends si{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var yi=class extends si{constructor(e,t,i){super(new Float32Array(e),t,i)}},gb=new Xs,ha=new ee,Fh=new ee,qs=class{constructor(e=new ee,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):gb.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;ha.subVectors(e,this.center);let t=ha.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(ha,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Fh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(ha.copy(e.center).add(Fh)),this.expandByPoint(ha.copy(e.center).sub(Fh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},xb=0,_i=new jt,kh=new bi,ao=new ee,ti=new Xs,da=new Xs,Rn=new ee,_s=class n extends Di{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:xb++}),this.uuid=Ao(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Gy(e)?Ea:Ma)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new ht().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return _i.makeRotationFromQuaternion(e),this.applyMatrix4(_i),this}rotateX(e){return _i.makeRotationX(e),this.applyMatrix4(_i),this}rotateY(e){return _i.makeRotationY(e),this.applyMatrix4(_i),this}rotateZ(e){return _i.makeRotationZ(e),this.applyMatrix4(_i),this}translate(e,t,i){return _i.makeTranslation(e,t,i),this.applyMatrix4(_i),this}scale(e,t,i){return _i.makeScale(e,t,i),this.applyMatrix4(_i),this}lookAt(e){return kh.lookAt(e),kh.updateMatrix(),this.applyMatrix4(kh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(ao).negate(),this.translate(ao.x,ao.y,ao.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new yi(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&nt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Xs);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ct("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new ee(-1/0,-1/0,-1/0),new ee(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];ti.setFromBufferAttribute(r),this.morphTargetsRelative?(Rn.addVectors(this.boundingBox.min,ti.min),this.boundingBox.expandByPoint(Rn),Rn.addVectors(this.boundingBox.max,ti.max),this.boundingBox.expandByPoint(Rn)):(this.boundingBox.expandByPoint(ti.min),this.boundingBox.expandByPoint(ti.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&ct('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new qs);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ct("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new ee,1/0);return}if(e){let i=this.boundingSphere.center;if(ti.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];da.setFromBufferAttribute(a),this.morphTargetsRelative?(Rn.addVectors(ti.min,da.min),ti.expandByPoint(Rn),Rn.addVectors(ti.max,da.max),ti.expandByPoint(Rn)):(ti.expandByPoint(da.min),ti.expandByPoint(da.max))}ti.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)Rn.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Rn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],c=this.morphTargetsRelative;for(let l=0,u=a.count;l<u;l++)Rn.fromBufferAttribute(a,l),c&&(ao.fromBufferAttribute(e,l),Rn.add(ao)),s=Math.max(s,i.distanceToSquared(Rn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&ct('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){ct("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new si(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],c=[],l=new Uint8Array(i.count);for(let N=0;N<i.count;N++)a[N]=new ee,c[N]=new ee;let u=new ee,h=new ee,d=new ee,p=new ut,g=new ut,x=new ut,f=new ee,m=new ee;function v(N,P,C){l[N]=l[P]=l[C]=1,u.fromBufferAttribute(i,N),h.fromBufferAttribute(i,P),d.fromBufferAttribute(i,C),p.fromBufferAttribute(r,N),g.fromBufferAttribute(r,P),x.fromBufferAttribute(r,C),h.sub(u),d.sub(u),g.sub(p),x.sub(p);let O=1/(g.x*x.y-x.x*g.y);isFinite(O)&&(f.copy(h).multiplyScalar(x.y).addScaledVector(d,-g.y).multiplyScalar(O),m.copy(d).multiplyScalar(g.x).addScaledVector(h,-x.x).multiplyScalar(O),a[N].add(f),a[P].add(f),a[C].add(f),c[N].add(m),c[P].add(m),c[C].add(m))}let M=this.groups;M.length===0&&(M=[{start:0,count:e.count}]);for(let N=0,P=M.length;N<P;++N){let C=M[N],O=C.start,k=C.count;for(let D=O,B=O+k;D<B;D+=3)v(e.getX(D+0),e.getX(D+1),e.getX(D+2))}let b=new ee,E=new ee,S=new ee,_=new ee;function y(N){S.fromBufferAttribute(s,N),_.copy(S);let P=a[N];b.copy(P),b.sub(S.multiplyScalar(S.dot(P))).normalize(),E.crossVectors(_,P);let O=E.dot(c[N])<0?-1:1;o.setXYZW(N,b.x,b.y,b.z,O)}for(let N=0,P=i.count;N<P;++N)l[N]&&y(N);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new si(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,p=i.count;d<p;d++)i.setXYZ(d,0,0,0);let s=new ee,r=new ee,o=new ee,a=new ee,c=new ee,l=new ee,u=new ee,h=new ee;if(e)for(let d=0,p=e.count;d<p;d+=3){let g=e.getX(d+0),x=e.getX(d+1),f=e.getX(d+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,x),o.fromBufferAttribute(t,f),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(i,g),c.fromBufferAttribute(i,x),l.fromBufferAttribute(i,f),a.add(u),c.add(u),l.add(u),i.setXYZ(g,a.x,a.y,a.z),i.setXYZ(x,c.x,c.y,c.z),i.setXYZ(f,l.x,l.y,l.z)}else for(let d=0,p=t.count;d<p;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),i.setXYZ(d+0,u.x,u.y,u.z),i.setXYZ(d+1,u.x,u.y,u.z),i.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Rn.fromBufferAttribute(e,t),Rn.normalize(),e.setXYZ(t,Rn.x,Rn.y,Rn.z)}toNonIndexed(){function e(a,c){let l=a.array,u=a.itemSize,h=a.normalized,d=new l.constructor(c.length*u),p=0,g=0;for(let x=0,f=c.length;x<f;x++){a.isInterleavedBufferAttribute?p=c[x]*a.data.stride+a.offset:p=c[x]*u;for(let m=0;m<u;m++)d[g++]=l[p++]}return new si(d,u,h)}if(this.index===null)return nt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let c=s[a],l=e(c,i);t.setAttribute(a,l)}let r=this.morphAttributes;for(let a in r){let c=[],l=r[a];for(let u=0,h=l.length;u<h;u++){let d=l[u],p=e(d,i);c.push(p)}t.morphAttributes[a]=c}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,c=o.length;a<c;a++){let l=o[a];t.addGroup(l.start,l.count,l.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let c=this.parameters;for(let l in c)c[l]!==void 0&&(e[l]=c[l]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let c in i){let l=i[c];e.data.attributes[c]=l.toJSON(e.data)}let s={},r=!1;for(let c in this.morphAttributes){let l=this.morphAttributes[c],u=[];for(let h=0,d=l.length;h<d;h++){let p=l[h];u.push(p.toJSON(e.data))}u.length>0&&(s[c]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let l in s){let u=s[l];this.setAttribute(l,u.clone(t))}let r=e.morphAttributes;for(let l in r){let u=[],h=r[l];for(let d=0,p=h.length;d<p;d++)u.push(h[d].clone(t));this.morphAttributes[l]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let l=0,u=o.length;l<u;l++){let h=o[l];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let c=e.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var Bh=new ee,_b=new ee,vb=new ht,ii=class{constructor(e=new ee(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=Bh.subVectors(i,t).cross(_b.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(Bh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||vb.getNormalMatrix(e),s=this.coplanarPoint(Bh).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},yb=0,_r=class extends Di{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:yb++}),this.uuid=Ao(),this.name="",this.type="Material",this.blending=Mo,this.side=js,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=jh,this.blendDst=Ua,this.blendEquation=br,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Tt(0,0,0),this.blendAlpha=0,this.depthFunc=fo,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=qm,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Ql,this.stencilZFail=Ql,this.stencilZPass=Ql,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){nt(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){nt(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let c=r[a];delete c.metadata,o.push(c)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Tt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new ii().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new ut().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new ut().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var ms=new ee,zh=new ee,Bl=new ee,zl=new ee,_o=class{constructor(e=new ee,t=new ee(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,ms)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=ms.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(ms.copy(this.origin).addScaledVector(this.direction,t),ms.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){zh.copy(e).add(t).multiplyScalar(.5),Bl.copy(t).sub(e).normalize(),zl.copy(this.origin).sub(zh);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Bl),a=zl.dot(this.direction),c=-zl.dot(Bl),l=zl.lengthSq(),u=Math.abs(1-o*o),h,d,p,g;if(u>0)if(h=o*c-a,d=o*a-c,g=r*u,h>=0)if(d>=-g)if(d<=g){let x=1/u;h*=x,d*=x,p=h*(h+o*d+2*a)+d*(o*h+d+2*c)+l}else d=r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*c)+l;else d=-r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*c)+l;else d<=-g?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-c),r),p=-h*h+d*(d+2*c)+l):d<=g?(h=0,d=Math.min(Math.max(-r,-c),r),p=d*(d+2*c)+l):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-c),r),p=-h*h+d*(d+2*c)+l);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*c)+l;return i&&i.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(zh).addScaledVector(Bl,d),p}intersectSphere(e,t){if(e.radius<0)return null;ms.subVectors(e.center,this.origin);let i=ms.dot(this.direction),s=ms.dot(ms)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,c=i+o;return c<0?null:a<0?this.at(c,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,c,l=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return l>=0?(i=(e.min.x-d.x)*l,s=(e.max.x-d.x)*l):(i=(e.max.x-d.x)*l,s=(e.min.x-d.x)*l),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,c=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,c=(e.min.z-d.z)*h),i>c||a>s)||((a>i||i!==i)&&(i=a),(c<s||s!==s)&&(s=c),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,ms)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,c=a.x,l=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,p=e.z-o.z,g=t.x-o.x,x=t.y-o.y,f=t.z-o.z,m=i.x-o.x,v=i.y-o.y,M=i.z-o.z,b=Math.abs(c),E=Math.abs(l),S=Math.abs(u),_,y,N,P,C,O,k,D,B,X,G,he;if(b>=E&&b>=S?(N=c,O=h,B=g,he=m,c>=0?(_=l,y=u,P=d,C=p,k=x,D=f,X=v,G=M):(_=u,y=l,P=p,C=d,k=f,D=x,X=M,G=v)):E>=S?(N=l,O=d,B=x,he=v,l>=0?(_=u,y=c,P=p,C=h,k=f,D=g,X=M,G=m):(_=c,y=u,P=h,C=p,k=g,D=f,X=m,G=M)):(N=u,O=p,B=f,he=M,u>=0?(_=c,y=l,P=h,C=d,k=g,D=x,X=m,G=v):(_=l,y=c,P=d,C=h,k=x,D=g,X=v,G=m)),N===0)return null;let K=_/N,J=y/N,se=1/N,Q=P-K*O,ae=C-J*O,q=k-K*B,ie=D-J*B,Y=X-K*he,re=G-J*he,le=Y*ie-re*q,Te=Q*re-ae*Y,Ze=q*ae-ie*Q;if(s){if(le<0||Te<0||Ze<0)return null}else if((le<0||Te<0||Ze<0)&&(le>0||Te>0||Ze>0))return null;let ze=le+Te+Ze;if(ze===0)return null;let it=se*(le*O+Te*B+Ze*he);return(ze>0?it<0:it>0)?null:this.at(it/ze,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},fc=class extends _r{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Tt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new $s,this.combine=Qh,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},pm=new jt,mr=new _o,Vl=new qs,mm=new ee,Gl=new ee,Hl=new ee,Wl=new ee,Vh=new ee,$l=new ee,gm=new ee,Xl=new ee,Si=class extends bi{constructor(e=new _s,t=new fc){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){$l.set(0,0,0);for(let c=0,l=r.length;c<l;c++){let u=a[c],h=r[c];u!==0&&(Vh.fromBufferAttribute(h,e),o?$l.addScaledVector(Vh,u):$l.addScaledVector(Vh.sub(t),u))}t.add($l)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Vl.copy(i.boundingSphere),Vl.applyMatrix4(r),mr.copy(e.ray).recast(e.near),!(Vl.containsPoint(mr.origin)===!1&&(mr.intersectSphere(Vl,mm)===null||mr.origin.distanceToSquared(mm)>(e.far-e.near)**2))&&(pm.copy(r).invert(),mr.copy(e.ray).applyMatrix4(pm),!(i.boundingBox!==null&&mr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,mr)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,c=r.attributes.position,l=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,p=r.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,x=d.length;g<x;g++){let f=d[g],m=o[f.materialIndex],v=Math.max(f.start,p.start),M=Math.min(a.count,Math.min(f.start+f.count,p.start+p.count));for(let b=v,E=M;b<E;b+=3){let S=a.getX(b),_=a.getX(b+1),y=a.getX(b+2);s=ql(this,m,e,i,l,u,h,S,_,y),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=f.materialIndex,t.push(s))}}else{let g=Math.max(0,p.start),x=Math.min(a.count,p.start+p.count);for(let f=g,m=x;f<m;f+=3){let v=a.getX(f),M=a.getX(f+1),b=a.getX(f+2);s=ql(this,o,e,i,l,u,h,v,M,b),s&&(s.faceIndex=Math.floor(f/3),t.push(s))}}else if(c!==void 0)if(Array.isArray(o))for(let g=0,x=d.length;g<x;g++){let f=d[g],m=o[f.materialIndex],v=Math.max(f.start,p.start),M=Math.min(c.count,Math.min(f.start+f.count,p.start+p.count));for(let b=v,E=M;b<E;b+=3){let S=b,_=b+1,y=b+2;s=ql(this,m,e,i,l,u,h,S,_,y),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=f.materialIndex,t.push(s))}}else{let g=Math.max(0,p.start),x=Math.min(c.count,p.start+p.count);for(let f=g,m=x;f<m;f+=3){let v=f,M=f+1,b=f+2;s=ql(this,o,e,i,l,u,h,v,M,b),s&&(s.faceIndex=Math.floor(f/3),t.push(s))}}}};function bb(n,e,t,i,s,r,o,a){let c;if(e.side===Xn?c=i.intersectTriangle(o,r,s,!0,a):c=i.intersectTriangle(s,r,o,e.side===js,a),c===null)return null;Xl.copy(a),Xl.applyMatrix4(n.matrixWorld);let l=t.ray.origin.distanceTo(Xl);return l<t.near||l>t.far?null:{distance:l,point:Xl.clone(),object:n}}function ql(n,e,t,i,s,r,o,a,c,l){n.getVertexPosition(a,Gl),n.getVertexPosition(c,Hl),n.getVertexPosition(l,Wl);let u=bb(n,e,t,i,Gl,Hl,Wl,gm);if(u){let h=new ee;Ws.getBarycoord(gm,Gl,Hl,Wl,h),s&&(u.uv=Ws.getInterpolatedAttribute(s,a,c,l,h,new ut)),r&&(u.uv1=Ws.getInterpolatedAttribute(r,a,c,l,h,new ut)),o&&(u.normal=Ws.getInterpolatedAttribute(o,a,c,l,h,new ee),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:c,c:l,normal:new ee,materialIndex:0};Ws.getNormal(Gl,Hl,Wl,d.normal),u.face=d,u.barycoord=h}return u}var pc=class extends Yn{constructor(e=null,t=1,i=1,s,r,o,a,c,l=Cn,u=Cn,h,d){super(null,o,a,c,l,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Ta=class extends si{constructor(e,t,i,s=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var gr=new qs,Sb=new ut(.5,.5),Yl=new ee,vr=class{constructor(e=new ii,t=new ii,i=new ii,s=new ii,r=new ii,o=new ii){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=vi,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],c=r[2],l=r[3],u=r[4],h=r[5],d=r[6],p=r[7],g=r[8],x=r[9],f=r[10],m=r[11],v=r[12],M=r[13],b=r[14],E=r[15];if(s[0].setComponents(l-o,p-u,m-g,E-v).normalize(),s[1].setComponents(l+o,p+u,m+g,E+v).normalize(),s[2].setComponents(l+a,p+h,m+x,E+M).normalize(),s[3].setComponents(l-a,p-h,m-x,E-M).normalize(),i)s[4].setComponents(c,d,f,b).normalize(),s[5].setComponents(l-c,p-d,m-f,E-b).normalize();else if(s[4].setComponents(l-c,p-d,m-f,E-b).normalize(),t===vi)s[5].setComponents(l+c,p+d,m+f,E+b).normalize();else if(t===va)s[5].setComponents(c,d,f,b).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),gr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),gr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(gr)}intersectsSprite(e){gr.center.set(0,0,0);let t=Sb.distanceTo(e.center);return gr.radius=.7071067811865476+t,gr.applyMatrix4(e.matrixWorld),this.intersectsSphere(gr)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(Yl.x=s.normal.x>0?e.max.x:e.min.x,Yl.y=s.normal.y>0?e.max.y:e.min.y,Yl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Yl)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},xm=new jt,mc=class n{constructor(){this.coordinateSystem=vi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];xm.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new vr),i[s].setFromProjectionMatrix(xm,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new vr),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var Aa=class extends Yn{constructor(e=[],t=Sr,i,s,r,o,a,c,l,u){super(e,t,i,s,r,o,a,c,l,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var vs=class extends Yn{constructor(e,t,i=Oi,s,r,o,a=Cn,c=Cn,l,u=xs,h=1){if(u!==xs&&u!==bs)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,c,u,i,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new go(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Ra=class extends vs{constructor(e,t=Oi,i=Sr,s,r,o=Cn,a=Cn,c,l=xs){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,i,s,r,o,a,c,l),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Ca=class extends Yn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},vo=class n extends _s{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let c=[],l=[],u=[],h=[],d=0,p=0;g("z","y","x",-1,-1,i,t,e,o,r,0),g("z","y","x",1,-1,i,t,-e,o,r,1),g("x","z","y",1,1,e,i,t,s,o,2),g("x","z","y",1,-1,e,i,-t,s,o,3),g("x","y","z",1,-1,e,t,i,s,r,4),g("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(c),this.setAttribute("position",new yi(l,3)),this.setAttribute("normal",new yi(u,3)),this.setAttribute("uv",new yi(h,2));function g(x,f,m,v,M,b,E,S,_,y,N){let P=b/_,C=E/y,O=b/2,k=E/2,D=S/2,B=_+1,X=y+1,G=0,he=0,K=new ee;for(let J=0;J<X;J++){let se=J*C-k;for(let Q=0;Q<B;Q++){let ae=Q*P-O;K[x]=ae*v,K[f]=se*M,K[m]=D,l.push(K.x,K.y,K.z),K[x]=0,K[f]=0,K[m]=S>0?1:-1,u.push(K.x,K.y,K.z),h.push(Q/_),h.push(1-J/y),G+=1}}for(let J=0;J<y;J++)for(let se=0;se<_;se++){let Q=d+se+B*J,ae=d+se+B*(J+1),q=d+(se+1)+B*(J+1),ie=d+(se+1)+B*J;c.push(Q,ae,ie),c.push(ae,q,ie),he+=6}a.addGroup(p,he,N),p+=he,d+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Pa=class n extends _s{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),c=Math.floor(s),l=a+1,u=c+1,h=e/a,d=t/c,p=[],g=[],x=[],f=[];for(let m=0;m<u;m++){let v=m*d-o;for(let M=0;M<l;M++){let b=M*h-r;g.push(b,-v,0),x.push(0,0,1),f.push(M/a),f.push(1-m/c)}}for(let m=0;m<c;m++)for(let v=0;v<a;v++){let M=v+l*m,b=v+l*(m+1),E=v+1+l*(m+1),S=v+1+l*m;p.push(M,b,S),p.push(b,E,S)}this.setIndex(p),this.setAttribute("position",new yi(g,3)),this.setAttribute("normal",new yi(x,3)),this.setAttribute("uv",new yi(f,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};function Mr(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(_m(s))s.isRenderTargetTexture?(nt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(_m(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function Fn(n){let e={};for(let t=0;t<n.length;t++){let i=Mr(n[t]);for(let s in i)e[s]=i[s]}return e}function _m(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function wb(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Ed(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:wt.workingColorSpace}var ag={clone:Mr,merge:Fn},Mb=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Eb=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Qi=class extends _r{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Mb,this.fragmentShader=Eb,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Mr(e.uniforms),this.uniformsGroups=wb(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Tt().setHex(s.value);break;case"v2":this.uniforms[i].value=new ut().fromArray(s.value);break;case"v3":this.uniforms[i].value=new ee().fromArray(s.value);break;case"v4":this.uniforms[i].value=new tn().fromArray(s.value);break;case"m3":this.uniforms[i].value=new ht().fromArray(s.value);break;case"m4":this.uniforms[i].value=new jt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},yo=class extends Qi{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var gc=class extends _r{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=$m,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},xc=class extends _r{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function lo(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Zl(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var Ys=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let c=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===c)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break n}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},_c=class extends Ys{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Hh,endingEnd:Hh}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],c=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Wh:r=e,a=2*t-i;break;case $h:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(c===void 0)switch(this.getSettings_().endingEnd){case Wh:o=e,c=2*i-t;break;case $h:o=1,c=i+s[1]-s[0];break;default:o=e-1,c=t}let l=(i-t)*.5,u=this.valueSize;this._weightPrev=l/(t-a),this._weightNext=l/(c-i),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,p=this._weightNext,g=(i-t)/(s-t),x=g*g,f=x*g,m=-d*f+2*d*x-d*g,v=(1+d)*f+(-1.5-2*d)*x+(-.5+d)*g+1,M=(-1-p)*f+(1.5+p)*x+.5*g,b=p*f-p*x;for(let E=0;E!==a;++E)r[E]=m*o[u+E]+v*o[l+E]+M*o[c+E]+b*o[h+E];return r}},vc=class extends Ys{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=(i-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[l+d]*h+o[c+d]*u;return r}},yc=class extends Ys{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},bc=class extends Ys{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let g=(i-t)/(s-t),x=1-g;for(let f=0;f!==a;++f)r[f]=o[l+f]*x+o[c+f]*g;return r}let d=a*2,p=e-1;for(let g=0;g!==a;++g){let x=o[l+g],f=o[c+g],m=p*d+g*2,v=h[m],M=h[m+1],b=e*d+g*2,E=u[b],S=u[b+1],_=Ab(i,t,v,E,s);r[g]=lg(_,x,M,S,f)}return r}};function lg(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function Tb(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function Ab(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=lg(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let c=Tb(r,e,t,i,s);if(Math.abs(c)<1e-10)break;r=Math.max(0,Math.min(1,r-a/c))}return r}var ai=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=lo(t,this.TimeBufferType),this.values=lo(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:lo(e.times,Array),values:lo(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),Zl(e.settings)&&(i.settings={inTangents:lo(e.settings.inTangents,Array),outTangents:lo(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new yc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new vc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new _c(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new bc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case ga:t=this.InterpolantFactoryMethodDiscrete;break;case cc:t=this.InterpolantFactoryMethodLinear;break;case jl:t=this.InterpolantFactoryMethodSmooth;break;case Gh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return nt("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return ga;case this.InterpolantFactoryMethodLinear:return cc;case this.InterpolantFactoryMethodSmooth:return jl;case this.InterpolantFactoryMethodBezier:return Gh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;Zl(this.settings)&&(vm(this.settings.inTangents,e),vm(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;Zl(this.settings)&&(ym(this.settings.inTangents,e),ym(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(ct("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(ct("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let c=i[a];if(typeof c=="number"&&isNaN(c)){ct("KeyframeTrack: Time is not a valid number.",this,a,c),e=!1;break}if(o!==null&&o>c){ct("KeyframeTrack: Out of order keys.",this,a,c,o),e=!1;break}o=c}if(s!==void 0&&Hy(s))for(let a=0,c=s.length;a!==c;++a){let l=s[a];if(isNaN(l)){ct("KeyframeTrack: Value is not a valid number.",this,a,l),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===jl,r=e.length-1,o=1;for(let a=1;a<r;++a){let c=!1,l=e[a],u=e[a+1];if(l!==u&&(a!==1||l!==e[0]))if(s)c=!0;else{let h=a*i,d=h-i,p=h+i;for(let g=0;g!==i;++g){let x=t[h+g];if(x!==t[d+g]||x!==t[p+g]){c=!0;break}}}if(c){if(a!==o){e[o]=e[a];let h=a*i,d=o*i;for(let p=0;p!==i;++p)t[d+p]=t[h+p]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,c=o*i,l=0;l!==i;++l)t[c+l]=t[a+l];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,Zl(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function vm(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function ym(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}ai.prototype.ValueTypeName="";ai.prototype.TimeBufferType=Float32Array;ai.prototype.ValueBufferType=Float32Array;ai.prototype.DefaultInterpolation=cc;var Zs=class extends ai{constructor(e,t,i){super(e,t,i)}};Zs.prototype.ValueTypeName="bool";Zs.prototype.ValueBufferType=Array;Zs.prototype.DefaultInterpolation=ga;Zs.prototype.InterpolantFactoryMethodLinear=void 0;Zs.prototype.InterpolantFactoryMethodSmooth=void 0;var Sc=class extends ai{constructor(e,t,i,s){super(e,t,i,s)}};Sc.prototype.ValueTypeName="color";var wc=class extends ai{constructor(e,t,i,s){super(e,t,i,s)}};wc.prototype.ValueTypeName="number";var Mc=class extends Ys{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=(i-t)/(s-t),l=e*a;for(let u=l+a;l!==u;l+=4)ri.slerpFlat(r,0,o,l-a,o,l,c);return r}},Ia=class extends ai{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new Mc(this.times,this.values,this.getValueSize(),e)}};Ia.prototype.ValueTypeName="quaternion";Ia.prototype.InterpolantFactoryMethodSmooth=void 0;var Ks=class extends ai{constructor(e,t,i){super(e,t,i)}};Ks.prototype.ValueTypeName="string";Ks.prototype.ValueBufferType=Array;Ks.prototype.DefaultInterpolation=ga;Ks.prototype.InterpolantFactoryMethodLinear=void 0;Ks.prototype.InterpolantFactoryMethodSmooth=void 0;var Ec=class extends ai{constructor(e,t,i,s){super(e,t,i,s)}};Ec.prototype.ValueTypeName="vector";var Tc=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,c,l=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),c?c(u):u},this.setURLModifier=function(u){return c=u,this},this.addHandler=function(u,h){return l.push(u,h),this},this.removeHandler=function(u){let h=l.indexOf(u);return h!==-1&&l.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=l.length;h<d;h+=2){let p=l[h],g=l[h+1];if(p.global&&(p.lastIndex=0),p.test(u))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},cg=new Tc,Ac=class{constructor(e){this.manager=e!==void 0?e:cg,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Ac.DEFAULT_MATERIAL_NAME="__DEFAULT";var Kl=new ee,Jl=new ri,Ji=new ee,La=class extends bi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new jt,this.projectionMatrix=new jt,this.projectionMatrixInverse=new jt,this.coordinateSystem=vi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Kl,Jl,Ji),Ji.x===1&&Ji.y===1&&Ji.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Kl,Jl,Ji.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Kl,Jl,Ji),Ji.x===1&&Ji.y===1&&Ji.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Kl,Jl,Ji.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Hs=new ee,bm=new ut,Sm=new ut,Wn=class extends La{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=mo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(pa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return mo*2*Math.atan(Math.tan(pa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Hs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Hs.x,Hs.y).multiplyScalar(-e/Hs.z),Hs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Hs.x,Hs.y).multiplyScalar(-e/Hs.z)}getViewSize(e,t){return this.getViewBounds(e,bm,Sm),t.subVectors(Sm,bm)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(pa*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let c=o.fullWidth,l=o.fullHeight;r+=o.offsetX*s/c,t-=o.offsetY*i/l,s*=o.width/c,i*=o.height/l}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Rc=class extends La{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,c=s-t;if(this.view!==null&&this.view.enabled){let l=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=l*this.view.offsetX,o=r+l*this.view.width,a-=u*this.view.offsetY,c=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var Da=class extends _s{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var co=-90,uo=1,bo=class extends bi{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Wn(co,uo,e,t);s.layers=this.layers,this.add(s);let r=new Wn(co,uo,e,t);r.layers=this.layers,this.add(r);let o=new Wn(co,uo,e,t);o.layers=this.layers,this.add(o);let a=new Wn(co,uo,e,t);a.layers=this.layers,this.add(a);let c=new Wn(co,uo,e,t);c.layers=this.layers,this.add(c);let l=new Wn(co,uo,e,t);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,c]=t;for(let l of t)this.remove(l);if(e===vi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(e===va)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let l of t)this.add(l),l.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,c,l,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let f=!1;e.isWebGLRenderer===!0?f=e.state.buffers.depth.getReversed():f=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),e.setRenderTarget(i,4,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,p),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}},Cc=class extends Wn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Td="\\[\\]\\.:\\/",Rb=new RegExp("["+Td+"]","g"),Ad="[^"+Td+"]",Cb="[^"+Td.replace("\\.","")+"]",Pb=/((?:WC+[\/:])*)/.source.replace("WC",Ad),Ib=/(WCOD+)?/.source.replace("WCOD",Cb),Lb=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Ad),Db=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Ad),Nb=new RegExp("^"+Pb+Ib+Lb+Db+"$"),Ob=["material","materials","bones","map"],Xh=class{constructor(e,t,i){let s=i||Zt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},Zt=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Rb,"")}static parseTrackName(e){let t=Nb.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);Ob.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let c=i(a.children);if(c)return c}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){nt("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let l=t.objectIndex;switch(i){case"materials":if(!e.material){ct("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){ct("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){ct("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===l){l=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){ct("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){ct("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){ct("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(l!==void 0){if(e[l]===void 0){ct("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[l]}}let o=e[s];if(o===void 0){let l=t.nodeName;ct("PropertyBinding: Trying to update property for track: "+l+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let c=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){ct("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){ct("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}c=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(c=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(c=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[c],this.setValue=this.SetterByBindingTypeAndVersioning[c][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Zt.Composite=Xh;Zt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Zt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Zt.prototype.GetterByBindingType=[Zt.prototype._getValue_direct,Zt.prototype._getValue_array,Zt.prototype._getValue_arrayElement,Zt.prototype._getValue_toArray];Zt.prototype.SetterByBindingTypeAndVersioning=[[Zt.prototype._setValue_direct,Zt.prototype._setValue_direct_setNeedsUpdate,Zt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Zt.prototype._setValue_array,Zt.prototype._setValue_array_setNeedsUpdate,Zt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Zt.prototype._setValue_arrayElement,Zt.prototype._setValue_arrayElement_setNeedsUpdate,Zt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Zt.prototype._setValue_fromArray,Zt.prototype._setValue_fromArray_setNeedsUpdate,Zt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var lI=new Float32Array(1);var So=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=yt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(yt(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var qh=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var Na=class extends Di{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Rd(n,e,t,i){let s=Ub(i);switch(t){case dd:return n*e;case pd:return n*e/s.components*s.byteLength;case kc:return n*e/s.components*s.byteLength;case Qs:return n*e*2/s.components*s.byteLength;case Bc:return n*e*2/s.components*s.byteLength;case fd:return n*e*3/s.components*s.byteLength;case ki:return n*e*4/s.components*s.byteLength;case zc:return n*e*4/s.components*s.byteLength;case ka:case Ba:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case za:case Va:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Gc:case Wc:return Math.max(n,16)*Math.max(e,8)/4;case Vc:case Hc:return Math.max(n,8)*Math.max(e,8)/2;case $c:case Xc:case Yc:case Zc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case qc:case Ga:case Kc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Jc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case jc:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Qc:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case eu:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case tu:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case nu:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case iu:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case su:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case ru:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case ou:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case au:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case lu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case cu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case uu:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case hu:case du:case fu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case pu:case mu:return Math.ceil(n/4)*Math.ceil(e/4)*8;case Ha:case gu:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Ub(n){switch(n){case li:case ld:return{byteLength:1,components:1};case To:case cd:case Fi:return{byteLength:2,components:1};case Uc:case Fc:return{byteLength:2,components:4};case Oi:case Oc:case Ui:return{byteLength:4,components:1};case ud:case hd:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?nt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function Ig(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function kb(n){let e=new WeakMap;function t(a,c){let l=a.array,u=a.usage,h=l.byteLength,d=n.createBuffer();n.bindBuffer(c,d),n.bufferData(c,l,u),a.onUploadCallback();let p;if(l instanceof Float32Array)p=n.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)p=n.HALF_FLOAT;else if(l instanceof Uint16Array)a.isFloat16BufferAttribute?p=n.HALF_FLOAT:p=n.UNSIGNED_SHORT;else if(l instanceof Int16Array)p=n.SHORT;else if(l instanceof Uint32Array)p=n.UNSIGNED_INT;else if(l instanceof Int32Array)p=n.INT;else if(l instanceof Int8Array)p=n.BYTE;else if(l instanceof Uint8Array)p=n.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)p=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:d,type:p,bytesPerElement:l.BYTES_PER_ELEMENT,version:a.version,size:h}}function i(a,c,l){let u=c.array,h=c.updateRanges;if(n.bindBuffer(l,a),h.length===0)n.bufferSubData(l,0,u);else{h.sort((p,g)=>p.start-g.start);let d=0;for(let p=1;p<h.length;p++){let g=h[d],x=h[p];x.start<=g.start+g.count+1?g.count=Math.max(g.count,x.start+x.count-g.start):(++d,h[d]=x)}h.length=d+1;for(let p=0,g=h.length;p<g;p++){let x=h[p];n.bufferSubData(l,x.start*u.BYTES_PER_ELEMENT,u,x.start,x.count)}c.clearUpdateRanges()}c.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let c=e.get(a);c&&(n.deleteBuffer(c.buffer),e.delete(a))}function o(a,c){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let l=e.get(a);if(l===void 0)e.set(a,t(a,c));else if(l.version<a.version){if(l.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(l.buffer,a,c),l.version=a.version}}return{get:s,remove:r,update:o}}var Bb=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,zb=`#ifdef USE_ALPHAHASH
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
#endif`,Vb=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Gb=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Hb=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Wb=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,$b=`#ifdef USE_AOMAP
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
#endif`,Xb=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,qb=`#ifdef USE_BATCHING
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
#endif`,Yb=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Zb=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Kb=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Jb=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,jb=`#ifdef USE_IRIDESCENCE
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
#endif`,Qb=`#ifdef USE_BUMPMAP
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
#endif`,eS=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,tS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,nS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,iS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,sS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,rS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,oS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,aS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,lS=`#define PI 3.141592653589793
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
} // validated`,cS=`vec3 transformedNormal = objectNormal;
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
#endif`,uS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,hS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,dS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,fS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,pS="gl_FragColor = linearToOutputTexel( gl_FragColor );",mS=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,gS=`#ifdef USE_ENVMAP
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
#endif`,xS=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,_S=`#ifdef USE_ENVMAP
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
#endif`,vS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,yS=`#ifdef USE_ENVMAP
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
#endif`,bS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,SS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,wS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,MS=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,ES=`#ifdef USE_GRADIENTMAP
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
}`,TS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,AS=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,RS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,CS=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,PS=`#ifdef USE_ENVMAP
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
#endif`,IS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,LS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,DS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,NS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,OS=`PhysicalMaterial material;
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
#endif`,US=`uniform sampler2D dfgLUT;
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
}`,FS=`
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
#endif`,kS=`#if defined( RE_IndirectDiffuse )
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
#endif`,BS=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,zS=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,VS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,GS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,HS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,WS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,$S=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,XS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,qS=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,YS=`#if defined( USE_POINTS_UV )
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
#endif`,ZS=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,KS=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,JS=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,jS=`#if defined( USE_MORPHCOLORS )
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
#endif`,QS=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,ew=`#ifdef USE_MORPHTARGETS
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
#endif`,tw=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,nw=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,iw=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,sw=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,rw=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,ow=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,aw=`#ifdef USE_NORMALMAP
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
#endif`,lw=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,cw=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,uw=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,hw=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,dw=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,fw=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,pw=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,mw=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,gw=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,xw=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,_w=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,vw=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,yw=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,bw=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Sw=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,ww=`float getShadowMask() {
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
}`,Mw=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Ew=`#ifdef USE_SKINNING
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
#endif`,Tw=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Aw=`#ifdef USE_SKINNING
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
#endif`,Rw=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Cw=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Pw=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Iw=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,Lw=`#ifdef USE_TRANSMISSION
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
#endif`,Dw=`#ifdef USE_TRANSMISSION
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
#endif`,Nw=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Ow=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Uw=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Fw=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,kw=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Bw=`uniform sampler2D t2D;
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
}`,zw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Vw=`uniform float backgroundBlurriness;
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
}`,Gw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Hw=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Ww=`#include <common>
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
}`,$w=`#if DEPTH_PACKING == 3200
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
}`,Xw=`#define DISTANCE
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
}`,qw=`#define DISTANCE
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
}`,Yw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,Zw=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Kw=`uniform float scale;
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
}`,Jw=`uniform vec3 diffuse;
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
}`,jw=`#include <common>
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
}`,Qw=`uniform vec3 diffuse;
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
}`,eM=`#define LAMBERT
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
}`,tM=`#define LAMBERT
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
}`,nM=`#define MATCAP
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
}`,iM=`#define MATCAP
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
}`,sM=`#define NORMAL
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
}`,rM=`#define NORMAL
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
}`,oM=`#define PHONG
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
}`,aM=`#define PHONG
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
}`,lM=`#define STANDARD
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
}`,cM=`#define STANDARD
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
}`,uM=`#define TOON
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
}`,hM=`#define TOON
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
}`,dM=`uniform float size;
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
}`,fM=`uniform vec3 diffuse;
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
}`,pM=`#include <common>
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
}`,mM=`uniform vec3 color;
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
}`,gM=`uniform float rotation;
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
}`,xM=`uniform vec3 diffuse;
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
}`,xt={alphahash_fragment:Bb,alphahash_pars_fragment:zb,alphamap_fragment:Vb,alphamap_pars_fragment:Gb,alphatest_fragment:Hb,alphatest_pars_fragment:Wb,aomap_fragment:$b,aomap_pars_fragment:Xb,batching_pars_vertex:qb,batching_vertex:Yb,begin_vertex:Zb,beginnormal_vertex:Kb,bsdfs:Jb,iridescence_fragment:jb,bumpmap_pars_fragment:Qb,clipping_planes_fragment:eS,clipping_planes_pars_fragment:tS,clipping_planes_pars_vertex:nS,clipping_planes_vertex:iS,color_fragment:sS,color_pars_fragment:rS,color_pars_vertex:oS,color_vertex:aS,common:lS,defaultnormal_vertex:cS,displacementmap_pars_vertex:uS,displacementmap_vertex:hS,emissivemap_fragment:dS,emissivemap_pars_fragment:fS,colorspace_fragment:pS,colorspace_pars_fragment:mS,envmap_fragment:gS,envmap_common_pars_fragment:xS,envmap_pars_fragment:_S,envmap_pars_vertex:vS,envmap_physical_pars_fragment:PS,envmap_vertex:yS,fog_vertex:bS,fog_pars_vertex:SS,fog_fragment:wS,fog_pars_fragment:MS,gradientmap_pars_fragment:ES,lightmap_pars_fragment:TS,lights_lambert_fragment:AS,lights_lambert_pars_fragment:RS,lights_pars_begin:CS,lights_toon_fragment:IS,lights_toon_pars_fragment:LS,lights_phong_fragment:DS,lights_phong_pars_fragment:NS,lights_physical_fragment:OS,lights_physical_pars_fragment:US,lights_fragment_begin:FS,lights_fragment_maps:kS,lights_fragment_end:BS,lightprobes_pars_fragment:zS,logdepthbuf_fragment:VS,logdepthbuf_pars_fragment:GS,logdepthbuf_pars_vertex:HS,logdepthbuf_vertex:WS,map_fragment:$S,map_pars_fragment:XS,map_particle_fragment:qS,map_particle_pars_fragment:YS,metalnessmap_fragment:ZS,metalnessmap_pars_fragment:KS,morphinstance_vertex:JS,morphcolor_vertex:jS,morphnormal_vertex:QS,morphtarget_pars_vertex:ew,morphtarget_vertex:tw,normal_fragment_begin:nw,normal_fragment_maps:iw,normal_pars_fragment:sw,normal_pars_vertex:rw,normal_vertex:ow,normalmap_pars_fragment:aw,clearcoat_normal_fragment_begin:lw,clearcoat_normal_fragment_maps:cw,clearcoat_pars_fragment:uw,iridescence_pars_fragment:hw,opaque_fragment:dw,packing:fw,premultiplied_alpha_fragment:pw,project_vertex:mw,dithering_fragment:gw,dithering_pars_fragment:xw,roughnessmap_fragment:_w,roughnessmap_pars_fragment:vw,shadowmap_pars_fragment:yw,shadowmap_pars_vertex:bw,shadowmap_vertex:Sw,shadowmask_pars_fragment:ww,skinbase_vertex:Mw,skinning_pars_vertex:Ew,skinning_vertex:Tw,skinnormal_vertex:Aw,specularmap_fragment:Rw,specularmap_pars_fragment:Cw,tonemapping_fragment:Pw,tonemapping_pars_fragment:Iw,transmission_fragment:Lw,transmission_pars_fragment:Dw,uv_pars_fragment:Nw,uv_pars_vertex:Ow,uv_vertex:Uw,worldpos_vertex:Fw,background_vert:kw,background_frag:Bw,backgroundCube_vert:zw,backgroundCube_frag:Vw,cube_vert:Gw,cube_frag:Hw,depth_vert:Ww,depth_frag:$w,distance_vert:Xw,distance_frag:qw,equirect_vert:Yw,equirect_frag:Zw,linedashed_vert:Kw,linedashed_frag:Jw,meshbasic_vert:jw,meshbasic_frag:Qw,meshlambert_vert:eM,meshlambert_frag:tM,meshmatcap_vert:nM,meshmatcap_frag:iM,meshnormal_vert:sM,meshnormal_frag:rM,meshphong_vert:oM,meshphong_frag:aM,meshphysical_vert:lM,meshphysical_frag:cM,meshtoon_vert:uM,meshtoon_frag:hM,points_vert:dM,points_frag:fM,shadow_vert:pM,shadow_frag:mM,sprite_vert:gM,sprite_frag:xM},Fe={common:{diffuse:{value:new Tt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new ht},alphaMap:{value:null},alphaMapTransform:{value:new ht},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new ht}},envmap:{envMap:{value:null},envMapRotation:{value:new ht},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new ht}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new ht}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new ht},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new ht},normalScale:{value:new ut(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new ht},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new ht}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new ht}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new ht}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Tt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Tt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new ht},alphaTest:{value:0},uvTransform:{value:new ht}},sprite:{diffuse:{value:new Tt(16777215)},opacity:{value:1},center:{value:new ut(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new ht},alphaMap:{value:null},alphaMapTransform:{value:new ht},alphaTest:{value:0}}},ns={basic:{uniforms:Fn([Fe.common,Fe.specularmap,Fe.envmap,Fe.aomap,Fe.lightmap,Fe.fog]),vertexShader:xt.meshbasic_vert,fragmentShader:xt.meshbasic_frag},lambert:{uniforms:Fn([Fe.common,Fe.specularmap,Fe.envmap,Fe.aomap,Fe.lightmap,Fe.emissivemap,Fe.bumpmap,Fe.normalmap,Fe.displacementmap,Fe.fog,Fe.lights,{emissive:{value:new Tt(0)},envMapIntensity:{value:1}}]),vertexShader:xt.meshlambert_vert,fragmentShader:xt.meshlambert_frag},phong:{uniforms:Fn([Fe.common,Fe.specularmap,Fe.envmap,Fe.aomap,Fe.lightmap,Fe.emissivemap,Fe.bumpmap,Fe.normalmap,Fe.displacementmap,Fe.fog,Fe.lights,{emissive:{value:new Tt(0)},specular:{value:new Tt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:xt.meshphong_vert,fragmentShader:xt.meshphong_frag},standard:{uniforms:Fn([Fe.common,Fe.envmap,Fe.aomap,Fe.lightmap,Fe.emissivemap,Fe.bumpmap,Fe.normalmap,Fe.displacementmap,Fe.roughnessmap,Fe.metalnessmap,Fe.fog,Fe.lights,{emissive:{value:new Tt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:xt.meshphysical_vert,fragmentShader:xt.meshphysical_frag},toon:{uniforms:Fn([Fe.common,Fe.aomap,Fe.lightmap,Fe.emissivemap,Fe.bumpmap,Fe.normalmap,Fe.displacementmap,Fe.gradientmap,Fe.fog,Fe.lights,{emissive:{value:new Tt(0)}}]),vertexShader:xt.meshtoon_vert,fragmentShader:xt.meshtoon_frag},matcap:{uniforms:Fn([Fe.common,Fe.bumpmap,Fe.normalmap,Fe.displacementmap,Fe.fog,{matcap:{value:null}}]),vertexShader:xt.meshmatcap_vert,fragmentShader:xt.meshmatcap_frag},points:{uniforms:Fn([Fe.points,Fe.fog]),vertexShader:xt.points_vert,fragmentShader:xt.points_frag},dashed:{uniforms:Fn([Fe.common,Fe.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:xt.linedashed_vert,fragmentShader:xt.linedashed_frag},depth:{uniforms:Fn([Fe.common,Fe.displacementmap]),vertexShader:xt.depth_vert,fragmentShader:xt.depth_frag},normal:{uniforms:Fn([Fe.common,Fe.bumpmap,Fe.normalmap,Fe.displacementmap,{opacity:{value:1}}]),vertexShader:xt.meshnormal_vert,fragmentShader:xt.meshnormal_frag},sprite:{uniforms:Fn([Fe.sprite,Fe.fog]),vertexShader:xt.sprite_vert,fragmentShader:xt.sprite_frag},background:{uniforms:{uvTransform:{value:new ht},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:xt.background_vert,fragmentShader:xt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new ht}},vertexShader:xt.backgroundCube_vert,fragmentShader:xt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:xt.cube_vert,fragmentShader:xt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:xt.equirect_vert,fragmentShader:xt.equirect_frag},distance:{uniforms:Fn([Fe.common,Fe.displacementmap,{referencePosition:{value:new ee},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:xt.distance_vert,fragmentShader:xt.distance_frag},shadow:{uniforms:Fn([Fe.lights,Fe.fog,{color:{value:new Tt(0)},opacity:{value:1}}]),vertexShader:xt.shadow_vert,fragmentShader:xt.shadow_frag}};ns.physical={uniforms:Fn([ns.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new ht},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new ht},clearcoatNormalScale:{value:new ut(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new ht},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new ht},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new ht},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new ht},sheen:{value:0},sheenColor:{value:new Tt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new ht},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new ht},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new ht},transmissionSamplerSize:{value:new ut},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new ht},attenuationDistance:{value:0},attenuationColor:{value:new Tt(0)},specularColor:{value:new Tt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new ht},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new ht},anisotropyVector:{value:new ut},anisotropyMap:{value:null},anisotropyMapTransform:{value:new ht}}]),vertexShader:xt.meshphysical_vert,fragmentShader:xt.meshphysical_frag};var xu={r:0,b:0,g:0},_M=new jt,Lg=new ht;Lg.set(-1,0,0,0,1,0,0,0,1);function vM(n,e,t,i,s,r){let o=new Tt(0),a=s===!0?0:1,c,l,u=null,h=0,d=null;function p(v){let M=v.isScene===!0?v.background:null;if(M&&M.isTexture){let b=v.backgroundBlurriness>0;M=e.get(M,b)}return M}function g(v){let M=!1,b=p(v);b===null?f(o,a):b&&b.isColor&&(f(b,1),M=!0);let E=n.xr.getEnvironmentBlendMode();E==="additive"?t.buffers.color.setClear(0,0,0,1,r):E==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||M)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(v,M){let b=p(M);b&&b.isCubeTexture?(l===void 0&&(l=new Si(new vo(1,1,1),new Qi({name:"BackgroundCubeMaterial",uniforms:Mr(ns.backgroundCube.uniforms),vertexShader:ns.backgroundCube.vertexShader,fragmentShader:ns.backgroundCube.fragmentShader,side:Xn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(E,S,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(l)),l.material.uniforms.envMap.value=b,l.material.uniforms.backgroundBlurriness.value=M.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=M.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(_M.makeRotationFromEuler(M.backgroundRotation)).transpose(),b.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(Lg),l.material.toneMapped=wt.getTransfer(b.colorSpace)!==Nt,(u!==b||h!==b.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,u=b,h=b.version,d=n.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null)):b&&b.isTexture&&(c===void 0&&(c=new Si(new Pa(2,2),new Qi({name:"BackgroundMaterial",uniforms:Mr(ns.background.uniforms),vertexShader:ns.background.vertexShader,fragmentShader:ns.background.fragmentShader,side:js,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(c)),c.material.uniforms.t2D.value=b,c.material.uniforms.backgroundIntensity.value=M.backgroundIntensity,c.material.toneMapped=wt.getTransfer(b.colorSpace)!==Nt,b.matrixAutoUpdate===!0&&b.updateMatrix(),c.material.uniforms.uvTransform.value.copy(b.matrix),(u!==b||h!==b.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,u=b,h=b.version,d=n.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null))}function f(v,M){v.getRGB(xu,Ed(n)),t.buffers.color.setClear(xu.r,xu.g,xu.b,M,r)}function m(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return o},setClearColor:function(v,M=1){o.set(v),a=M,f(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(v){a=v,f(o,a)},render:g,addToRenderList:x,dispose:m}}function yM(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,o=!1;function a(C,O,k,D,B){let X=!1,G=h(C,D,k,O);r!==G&&(r=G,l(r.object)),X=p(C,D,k,B),X&&g(C,D,k,B),B!==null&&e.update(B,n.ELEMENT_ARRAY_BUFFER),(X||o)&&(o=!1,b(C,O,k,D),B!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(B).buffer))}function c(){return n.createVertexArray()}function l(C){return n.bindVertexArray(C)}function u(C){return n.deleteVertexArray(C)}function h(C,O,k,D){let B=D.wireframe===!0,X=i[O.id];X===void 0&&(X={},i[O.id]=X);let G=C.isInstancedMesh===!0?C.id:0,he=X[G];he===void 0&&(he={},X[G]=he);let K=he[k.id];K===void 0&&(K={},he[k.id]=K);let J=K[B];return J===void 0&&(J=d(c()),K[B]=J),J}function d(C){let O=[],k=[],D=[];for(let B=0;B<t;B++)O[B]=0,k[B]=0,D[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:O,enabledAttributes:k,attributeDivisors:D,object:C,attributes:{},index:null}}function p(C,O,k,D){let B=r.attributes,X=O.attributes,G=0,he=k.getAttributes();for(let K in he)if(he[K].location>=0){let se=B[K],Q=X[K];if(Q===void 0&&(K==="instanceMatrix"&&C.instanceMatrix&&(Q=C.instanceMatrix),K==="instanceColor"&&C.instanceColor&&(Q=C.instanceColor)),se===void 0||se.attribute!==Q||Q&&se.data!==Q.data)return!0;G++}return r.attributesNum!==G||r.index!==D}function g(C,O,k,D){let B={},X=O.attributes,G=0,he=k.getAttributes();for(let K in he)if(he[K].location>=0){let se=X[K];se===void 0&&(K==="instanceMatrix"&&C.instanceMatrix&&(se=C.instanceMatrix),K==="instanceColor"&&C.instanceColor&&(se=C.instanceColor));let Q={};Q.attribute=se,se&&se.data&&(Q.data=se.data),B[K]=Q,G++}r.attributes=B,r.attributesNum=G,r.index=D}function x(){let C=r.newAttributes;for(let O=0,k=C.length;O<k;O++)C[O]=0}function f(C){m(C,0)}function m(C,O){let k=r.newAttributes,D=r.enabledAttributes,B=r.attributeDivisors;k[C]=1,D[C]===0&&(n.enableVertexAttribArray(C),D[C]=1),B[C]!==O&&(n.vertexAttribDivisor(C,O),B[C]=O)}function v(){let C=r.newAttributes,O=r.enabledAttributes;for(let k=0,D=O.length;k<D;k++)O[k]!==C[k]&&(n.disableVertexAttribArray(k),O[k]=0)}function M(C,O,k,D,B,X,G){G===!0?n.vertexAttribIPointer(C,O,k,B,X):n.vertexAttribPointer(C,O,k,D,B,X)}function b(C,O,k,D){x();let B=D.attributes,X=k.getAttributes(),G=O.defaultAttributeValues;for(let he in X){let K=X[he];if(K.location>=0){let J=B[he];if(J===void 0&&(he==="instanceMatrix"&&C.instanceMatrix&&(J=C.instanceMatrix),he==="instanceColor"&&C.instanceColor&&(J=C.instanceColor)),J!==void 0){let se=J.normalized,Q=J.itemSize,ae=e.get(J);if(ae===void 0)continue;let q=ae.buffer,ie=ae.type,Y=ae.bytesPerElement,re=ie===n.INT||ie===n.UNSIGNED_INT||J.gpuType===Oc;if(J.isInterleavedBufferAttribute){let le=J.data,Te=le.isInterleavedBuffer===!0?le.stride:le.itemSize,Ze=J.offset;if(le.isInstancedInterleavedBuffer||le.isInstancedBufferAttribute){for(let ze=0;ze<K.locationSize;ze++)m(K.location+ze,le.meshPerAttribute);C.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=le.meshPerAttribute*le.count)}else for(let ze=0;ze<K.locationSize;ze++)f(K.location+ze);n.bindBuffer(n.ARRAY_BUFFER,q);for(let ze=0;ze<K.locationSize;ze++)M(K.location+ze,Q/K.locationSize,ie,se,Te*Y,(Ze+Q/K.locationSize*ze)*Y,re)}else{if(J.isInstancedBufferAttribute){for(let le=0;le<K.locationSize;le++)m(K.location+le,J.meshPerAttribute);C.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=J.meshPerAttribute*J.count)}else for(let le=0;le<K.locationSize;le++)f(K.location+le);n.bindBuffer(n.ARRAY_BUFFER,q);for(let le=0;le<K.locationSize;le++)M(K.location+le,Q/K.locationSize,ie,se,Q*Y,Q/K.locationSize*le*Y,re)}}else if(G!==void 0){let se=G[he];if(se!==void 0)switch(se.length){case 2:n.vertexAttrib2fv(K.location,se);break;case 3:n.vertexAttrib3fv(K.location,se);break;case 4:n.vertexAttrib4fv(K.location,se);break;default:n.vertexAttrib1fv(K.location,se)}}}}v()}function E(){N();for(let C in i){let O=i[C];for(let k in O){let D=O[k];for(let B in D){let X=D[B];for(let G in X)u(X[G].object),delete X[G];delete D[B]}}delete i[C]}}function S(C){if(i[C.id]===void 0)return;let O=i[C.id];for(let k in O){let D=O[k];for(let B in D){let X=D[B];for(let G in X)u(X[G].object),delete X[G];delete D[B]}}delete i[C.id]}function _(C){for(let O in i){let k=i[O];for(let D in k){let B=k[D];if(B[C.id]===void 0)continue;let X=B[C.id];for(let G in X)u(X[G].object),delete X[G];delete B[C.id]}}}function y(C){for(let O in i){let k=i[O],D=C.isInstancedMesh===!0?C.id:0,B=k[D];if(B!==void 0){for(let X in B){let G=B[X];for(let he in G)u(G[he].object),delete G[he];delete B[X]}delete k[D],Object.keys(k).length===0&&delete i[O]}}}function N(){P(),o=!0,r!==s&&(r=s,l(r.object))}function P(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:N,resetDefaultState:P,dispose:E,releaseStatesOfGeometry:S,releaseStatesOfObject:y,releaseStatesOfProgram:_,initAttributes:x,enableAttribute:f,disableUnusedAttributes:v}}function bM(n,e,t){let i;function s(c){i=c}function r(c,l){n.drawArrays(i,c,l),t.update(l,i,1)}function o(c,l,u){u!==0&&(n.drawArraysInstanced(i,c,l,u),t.update(l,i,u))}function a(c,l,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,c,0,l,0,u);let d=0;for(let p=0;p<u;p++)d+=l[p];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function SM(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(_){return!(_!==ki&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let y=_===Fi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==li&&_!==Ui&&!y&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function c(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=t.precision!==void 0?t.precision:"highp",u=c(l);u!==l&&(nt("WebGLRenderer:",l,"not supported, using",u,"instead."),l=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&nt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&nt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let p=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),f=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),m=n.getParameter(n.MAX_VERTEX_ATTRIBS),v=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),M=n.getParameter(n.MAX_VARYING_VECTORS),b=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),E=n.getParameter(n.MAX_SAMPLES),S=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:c,textureFormatReadable:o,textureTypeReadable:a,precision:l,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:p,maxVertexTextures:g,maxTextureSize:x,maxCubemapSize:f,maxAttributes:m,maxVertexUniforms:v,maxVaryings:M,maxFragmentUniforms:b,maxSamples:E,samples:S}}function wM(n){let e=this,t=null,i=0,s=!1,r=!1,o=new ii,a=new ht,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let p=h.length!==0||d||i!==0||s;return s=d,i=h.length,p},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,p){let g=h.clippingPlanes,x=h.clipIntersection,f=h.clipShadows,m=n.get(h);if(!s||g===null||g.length===0||r&&!f)r?u(null):l();else{let v=r?0:i,M=v*4,b=m.clippingState||null;c.value=b,b=u(g,d,M,p);for(let E=0;E!==M;++E)b[E]=t[E];m.clippingState=b,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=v}};function l(){c.value!==t&&(c.value=t,c.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(h,d,p,g){let x=h!==null?h.length:0,f=null;if(x!==0){if(f=c.value,g!==!0||f===null){let m=p+x*4,v=d.matrixWorldInverse;a.getNormalMatrix(v),(f===null||f.length<m)&&(f=new Float32Array(m));for(let M=0,b=p;M!==x;++M,b+=4)o.copy(h[M]).applyMatrix4(v,a),o.normal.toArray(f,b),f[b+3]=o.constant}c.value=f,c.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,f}}var qa=class extends oi{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Aa(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new vo(5,5,5),r=new Qi({name:"CubemapFromEquirect",uniforms:Mr(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Xn,blending:yr});r.uniforms.tEquirect.value=t;let o=new Si(s,r),a=t.minFilter;return t.minFilter===ys&&(t.minFilter=$n),new bo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},ug=256,MM=3,EM=20,Dg=256,Ng=16,TM=3,AM=new ee,RM=new Tt,vu=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new bo(1,10,null),this._boxMesh=new Si(new vo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=AM}=r,c=this._renderer;this._setSize(o);let l=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=c.autoClear,d=c.autoClearColor,p=c.autoClearDepth,g=c.autoClearStencil,x=e.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,x===null&&(e.background=c.getClearColor(RM));let f=new bo(i,s,u);return f.position.copy(a),f.update(c,e),c.autoClear=h,c.autoClearColor=d,c.autoClearDepth=p,c.autoClearStencil=g,e.background=x,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(l,t)),this._applyPMREM(l),l}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=fg(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=dg(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(ug,Sd(e))}_fromTexture(e,t){e.mapping===Sr||e.mapping===Eo?this._setSize(e.image.length===0?ug:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=hg(e,!1,!1),i=Math.log2(e)-MM;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=hg(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Sr||e.mapping===Eo?(this._cubemapMaterial===null&&(this._cubemapMaterial=fg()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=dg()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=CM(),this._integrationMaterial=PM());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Ng);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-TM)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let c=a>0?Math.log2(t)+.5*Math.log2(6/(Dg*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=c,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=IM());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function hg(n,e,t){return new qa(n,{minFilter:ys,generateMipmaps:e,type:Fi,colorSpace:xa,depthBuffer:t})}function Ya(n,e,t){return new Qi({name:n,uniforms:e,vertexShader:xt.cube_vert,fragmentShader:t,side:Xn,blending:yr,depthTest:!1,depthWrite:!1})}function CM(){return Ya("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Dg}u

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
	`)}function PM(){return Ya("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Ng}},`

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
	`)}function IM(){return Ya("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${EM}
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
	`)}function dg(){return Ya("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function fg(){return Ya("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function LM(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,p=!1){return d==null?null:p?o(d):r(d)}function r(d){if(d&&d.isTexture){let p=d.mapping;if(p===Lc||p===Dc)if(e.has(d)){let g=e.get(d).texture;return a(g,d.mapping)}else{let g=d.image;if(g&&g.height>0){let x=new qa(g.height);return x.fromEquirectangularTexture(n,d),e.set(d,x),d.addEventListener("dispose",l),a(x.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let p=d.mapping,g=p===Lc||p===Dc,x=p===Sr||p===Eo;if(g||x){let f=t.get(d),m=f!==void 0?f.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==m)return i===null&&(i=new vu(n)),f=g?i.fromEquirectangular(d,f):i.fromCubemap(d,f),f.texture.pmremVersion=d.pmremVersion,t.set(d,f),f.texture;if(f!==void 0)return f.texture;{let v=d.image;return g&&v&&v.height>0||x&&v&&c(v)?(i===null&&(i=new vu(n)),f=g?i.fromEquirectangular(d):i.fromCubemap(d),f.texture.pmremVersion=d.pmremVersion,t.set(d,f),d.addEventListener("dispose",u),f.texture):null}}}return d}function a(d,p){return p===Lc?d.mapping=Sr:p===Dc&&(d.mapping=Eo),d}function c(d){let p=0,g=6;for(let x=0;x<g;x++)d[x]!==void 0&&p++;return p===g}function l(d){let p=d.target;p.removeEventListener("dispose",l);let g=e.get(p);g!==void 0&&(e.delete(p),g.dispose())}function u(d){let p=d.target;p.removeEventListener("dispose",u);let g=t.get(p);g!==void 0&&(t.delete(p),g.dispose())}function h(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:h}}function DM(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&fa("WebGLRenderer: "+i+" extension not supported."),s}}}function NM(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(g=>delete s[g]);function a(g){c(g.target)}function c(g){g.index!==null&&e.remove(g.index);for(let f in g.attributes)e.remove(g.attributes[f]);g.removeEventListener("dispose",a),delete s[g.id],o.unregister(g);let x=r.get(g);x&&(e.remove(x),r.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function l(g,x){return s[x.id]!==void 0||(x.addEventListener("dispose",a),s[x.id]=new WeakRef(x),o.register(x,x.id,x),t.memory.geometries++),x}function u(g){let x=g.attributes;for(let f in x)e.update(x[f],n.ARRAY_BUFFER)}function h(g){let x=g.index,f=g.attributes.position,m=0;if(f===void 0)return;let v=x!==null?x.array.length:f.array.length/3-1,M=f.count>=65535?Ea:Ma,b=new M(Math.ceil(v/3)*6,1),E=b.array;if(x!==null){let _=x.array;m=x.version;for(let y=0,N=0;y<v;y+=3){let P=_[y+0],C=_[y+1],O=_[y+2];E[N++]=P,E[N++]=C,E[N++]=C,E[N++]=O,E[N++]=O,E[N++]=P}}else{m=f.version;for(let _=0,y=0;_<v;_+=3){let N=_+0,P=_+1,C=_+2;E[y++]=N,E[y++]=P,E[y++]=P,E[y++]=C,E[y++]=C,E[y++]=N}}b.version=m;let S=r.get(g);S&&e.remove(S),r.set(g,b)}function d(g){let x=r.get(g);if(x){let f=g.index;f!==null&&x.version<f.version&&h(g)}else h(g);return r.get(g)}function p(){for(let g in s){let x=s[g].deref();x!==void 0&&c(x)}}return{get:l,update:u,getWireframeAttribute:d,dispose:p}}function OM(n,e,t){let i;function s(h){i=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function c(h,d){n.drawElements(i,d,r,h*o),t.update(d,i,1)}function l(h,d,p){p!==0&&(n.drawElementsInstanced(i,d,r,h*o,p),t.update(d,i,p))}function u(h,d,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,h,0,p);let x=0;for(let f=0;f<p;f++)x+=d[f];t.update(x,i,1)}this.setMode=s,this.setIndex=a,this.render=c,this.renderInstances=l,this.renderMultiDraw=u}function UM(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:ct("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function FM(n,e,t){let i=new WeakMap,s=new tn;function r(o,a,c){let l=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=i.get(a);if(d===void 0||d.count!==h){let N=function(){_.dispose(),i.delete(a),a.removeEventListener("dispose",N)};d!==void 0&&d.texture.dispose();let p=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,f=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],v=a.morphAttributes.color||[],M=0;p===!0&&(M=1),g===!0&&(M=2),x===!0&&(M=3);let b=a.attributes.position.count*M,E=1;b>e.maxTextureSize&&(E=Math.ceil(b/e.maxTextureSize),b=e.maxTextureSize);let S=new Float32Array(b*E*4*h),_=new ba(S,b,E,h);_.type=Ui,_.needsUpdate=!0;let y=M*4;for(let P=0;P<h;P++){let C=f[P],O=m[P],k=v[P],D=b*E*4*P;for(let B=0;B<C.count;B++){let X=B*y;p===!0&&(s.fromBufferAttribute(C,B),S[D+X+0]=s.x,S[D+X+1]=s.y,S[D+X+2]=s.z,S[D+X+3]=0),g===!0&&(s.fromBufferAttribute(O,B),S[D+X+4]=s.x,S[D+X+5]=s.y,S[D+X+6]=s.z,S[D+X+7]=0),x===!0&&(s.fromBufferAttribute(k,B),S[D+X+8]=s.x,S[D+X+9]=s.y,S[D+X+10]=s.z,S[D+X+11]=k.itemSize===4?s.w:1)}}d={count:h,texture:_,size:new ut(b,E)},i.set(a,d),a.addEventListener("dispose",N)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)c.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let p=0;for(let x=0;x<l.length;x++)p+=l[x];let g=a.morphTargetsRelative?1:1-p;c.getUniforms().setValue(n,"morphTargetBaseInfluence",g),c.getUniforms().setValue(n,"morphTargetInfluences",l)}c.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),c.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function kM(n,e,t,i,s){let r=new WeakMap;function o(l){let u=s.render.frame,h=l.geometry,d=e.get(l,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),r.get(l)!==u&&(t.update(l.instanceMatrix,n.ARRAY_BUFFER),l.instanceColor!==null&&t.update(l.instanceColor,n.ARRAY_BUFFER),r.set(l,u))),l.isSkinnedMesh){let p=l.skeleton;r.get(p)!==u&&(p.update(),r.set(p,u))}return d}function a(){r=new WeakMap}function c(l){let u=l.target;u.removeEventListener("dispose",c),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var BM={[ed]:"LINEAR_TONE_MAPPING",[td]:"REINHARD_TONE_MAPPING",[nd]:"CINEON_TONE_MAPPING",[id]:"ACES_FILMIC_TONE_MAPPING",[rd]:"AGX_TONE_MAPPING",[od]:"NEUTRAL_TONE_MAPPING",[sd]:"CUSTOM_TONE_MAPPING"};function zM(n,e,t,i,s,r){let o=new oi(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,c=null,l=null,u=new _s;u.setAttribute("position",new yi([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new yi([0,2,0,0,2,0],2));let h=new yo({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Si(u,h),p=new Rc(-1,1,1,-1,0,1),g=null,x=null,f=!1,m,v=null,M=[],b=!1;this.setSize=function(E,S){o.setSize(E,S),a!==null&&a.setSize(E,S),c!==null&&c.setSize(E,S);for(let _=0;_<M.length;_++){let y=M[_];y.setSize&&y.setSize(E,S)}},this.setEffects=function(E){M=E,b=M.length>0&&M[0].isRenderPass===!0;let S=o.width,_=o.height;M.length>0&&a===null&&(a=new oi(S,_,{type:Fi,depthBuffer:!1,stencilBuffer:!1}),c=new oi(S,_,{type:Fi,depthBuffer:!1,stencilBuffer:!1}));let y=s===!0&&M.some(N=>N.needsDepthTexture===!0);y!==(o.depthTexture!==null)&&(y===!0&&l===null&&(l=new vs(S,_),r===!0&&(l.format=bs,l.type=wr)),o.dispose(),o.depthTexture=y?l:null,o.resolveDepthBuffer=y,o.storeMultisampledDepthBuffer=y);for(let N=0;N<M.length;N++){let P=M[N];P.setSize&&P.setSize(S,_),y&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(l)}},this.begin=function(E,S){if(f||E.toneMapping===es&&M.length===0)return!1;if(v=S,S!==null){let _=S.width,y=S.height;(o.width!==_||o.height!==y)&&this.setSize(_,y)}return b===!1&&E.setRenderTarget(o),m=E.toneMapping,E.toneMapping=es,!0},this.hasRenderPass=function(){return b},this.end=function(E,S){E.toneMapping=m,f=!0;let _=o,y=a;for(let N=0;N<M.length;N++){let P=M[N];P.enabled!==!1&&(P.render(E,y,_,S),P.needsSwap!==!1&&(_=y,y=y===a?c:a))}if(g!==E.outputColorSpace||x!==E.toneMapping){g=E.outputColorSpace,x=E.toneMapping,h.defines={},wt.getTransfer(g)===Nt&&(h.defines.SRGB_TRANSFER="");let N=BM[x];N&&(h.defines[N]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=_.texture,E.setRenderTarget(v),E.render(d,p),v=null,f=!1},this.isCompositing=function(){return f},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),c!==null&&c.dispose(),u.dispose(),h.dispose()}}var Og=new Yn,Ug=new vs(1,1),Fg=new Ra(1),kg=new ba,Bg=new dc,zg=new Aa,pg=[],mg=[],gg=new Float32Array(16),xg=new Float32Array(9),_g=new Float32Array(4);function Co(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=pg[s];if(r===void 0&&(r=new Float32Array(s),pg[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function vn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function yn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function bu(n,e){let t=mg[e];t===void 0&&(t=new Int32Array(e),mg[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function VM(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function GM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(vn(t,e))return;n.uniform2fv(this.addr,e),yn(t,e)}}function HM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(vn(t,e))return;n.uniform3fv(this.addr,e),yn(t,e)}}function WM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(vn(t,e))return;n.uniform4fv(this.addr,e),yn(t,e)}}function $M(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(vn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),yn(t,e)}else{if(vn(t,i))return;_g.set(i),n.uniformMatrix2fv(this.addr,!1,_g),yn(t,i)}}function XM(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(vn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),yn(t,e)}else{if(vn(t,i))return;xg.set(i),n.uniformMatrix3fv(this.addr,!1,xg),yn(t,i)}}function qM(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(vn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),yn(t,e)}else{if(vn(t,i))return;gg.set(i),n.uniformMatrix4fv(this.addr,!1,gg),yn(t,i)}}function YM(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function ZM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(vn(t,e))return;n.uniform2iv(this.addr,e),yn(t,e)}}function KM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(vn(t,e))return;n.uniform3iv(this.addr,e),yn(t,e)}}function JM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(vn(t,e))return;n.uniform4iv(this.addr,e),yn(t,e)}}function jM(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function QM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(vn(t,e))return;n.uniform2uiv(this.addr,e),yn(t,e)}}function e1(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(vn(t,e))return;n.uniform3uiv(this.addr,e),yn(t,e)}}function t1(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(vn(t,e))return;n.uniform4uiv(this.addr,e),yn(t,e)}}function Su(n){return n.version===0&&(n.compareFunction=_d,n.needsUpdate=!0),n}function n1(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Su(Ug):r=Og,t.setTexture2D(e||r,s)}function i1(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||Bg,s)}function s1(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Su(Fg):r=zg,t.setTextureCube(e||r,s)}function r1(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||kg,s)}function o1(n){switch(n){case 5126:return VM;case 35664:return GM;case 35665:return HM;case 35666:return WM;case 35674:return $M;case 35675:return XM;case 35676:return qM;case 5124:case 35670:return YM;case 35667:case 35671:return ZM;case 35668:case 35672:return KM;case 35669:case 35673:return JM;case 5125:return jM;case 36294:return QM;case 36295:return e1;case 36296:return t1;case 35678:case 36198:case 36298:case 36306:case 35682:return n1;case 35679:case 36299:case 36307:return i1;case 35680:case 36300:case 36308:case 36293:return s1;case 36289:case 36303:case 36311:case 36292:return r1}}function a1(n,e){n.uniform1fv(this.addr,e)}function l1(n,e){let t=Co(e,this.size,2);n.uniform2fv(this.addr,t)}function c1(n,e){let t=Co(e,this.size,3);n.uniform3fv(this.addr,t)}function u1(n,e){let t=Co(e,this.size,4);n.uniform4fv(this.addr,t)}function h1(n,e){let t=Co(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function d1(n,e){let t=Co(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function f1(n,e){let t=Co(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function p1(n,e){n.uniform1iv(this.addr,e)}function m1(n,e){n.uniform2iv(this.addr,e)}function g1(n,e){n.uniform3iv(this.addr,e)}function x1(n,e){n.uniform4iv(this.addr,e)}function _1(n,e){n.uniform1uiv(this.addr,e)}function v1(n,e){n.uniform2uiv(this.addr,e)}function y1(n,e){n.uniform3uiv(this.addr,e)}function b1(n,e){n.uniform4uiv(this.addr,e)}function S1(n,e,t){let i=this.cache,s=e.length,r=bu(t,s);vn(i,r)||(n.uniform1iv(this.addr,r),yn(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=Su(Ug):o=Og;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function w1(n,e,t){let i=this.cache,s=e.length,r=bu(t,s);vn(i,r)||(n.uniform1iv(this.addr,r),yn(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Bg,r[o])}function M1(n,e,t){let i=this.cache,s=e.length,r=bu(t,s);vn(i,r)||(n.uniform1iv(this.addr,r),yn(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Su(Fg):o=zg;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function E1(n,e,t){let i=this.cache,s=e.length,r=bu(t,s);vn(i,r)||(n.uniform1iv(this.addr,r),yn(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||kg,r[o])}function T1(n){switch(n){case 5126:return a1;case 35664:return l1;case 35665:return c1;case 35666:return u1;case 35674:return h1;case 35675:return d1;case 35676:return f1;case 5124:case 35670:return p1;case 35667:case 35671:return m1;case 35668:case 35672:return g1;case 35669:case 35673:return x1;case 5125:return _1;case 36294:return v1;case 36295:return y1;case 36296:return b1;case 35678:case 36198:case 36298:case 36306:case 35682:return S1;case 35679:case 36299:case 36307:return w1;case 35680:case 36300:case 36308:case 36293:return M1;case 36289:case 36303:case 36311:case 36292:return E1}}var Id=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=o1(t.type)}},Ld=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=T1(t.type)}},Dd=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},Cd=/(\w+)(\])?(\[|\.)?/g;function vg(n,e){n.seq.push(e),n.map[e.id]=e}function A1(n,e,t){let i=n.name,s=i.length;for(Cd.lastIndex=0;;){let r=Cd.exec(i),o=Cd.lastIndex,a=r[1],c=r[2]==="]",l=r[3];if(c&&(a=a|0),l===void 0||l==="["&&o+2===s){vg(t,l===void 0?new Id(a,n,e):new Ld(a,n,e));break}else{let h=t.map[a];h===void 0&&(h=new Dd(a),vg(t,h)),t=h}}}var Ro=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),c=e.getUniformLocation(t,a.name);A1(a,c,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],c=i[a.id];c.needsUpdate!==!1&&a.setValue(e,c.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function yg(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var R1=37297,C1=0;function P1(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var bg=new ht;function I1(n){wt._getMatrix(bg,wt.workingColorSpace,n);let e=`mat3( ${bg.elements.map(t=>t.toFixed(4))} )`;switch(wt.getTransfer(n)){case _a:return[e,"LinearTransferOETF"];case Nt:return[e,"sRGBTransferOETF"];default:return nt("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function Sg(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+P1(n.getShaderSource(e),a)}else return r}function L1(n,e){let t=I1(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var D1={[ed]:"Linear",[td]:"Reinhard",[nd]:"Cineon",[id]:"ACESFilmic",[rd]:"AgX",[od]:"Neutral",[sd]:"Custom"};function N1(n,e){let t=D1[e];return t===void 0?(nt("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var _u=new ee;function O1(){wt.getLuminanceCoefficients(_u);let n=_u.x.toFixed(4),e=_u.y.toFixed(4),t=_u.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function U1(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Xa).join(`
`)}function F1(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function k1(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function Xa(n){return n!==""}function wg(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Mg(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var B1=/^[ \t]*#include +<([\w\d./]+)>/gm;function Nd(n){return n.replace(B1,z1)}function z1(n,e){let t=xt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Nd(t)}var V1=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Eg(n){return n.replace(V1,G1)}function G1(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Tg(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var H1={[Oa]:"SHADOWMAP_TYPE_PCF",[wo]:"SHADOWMAP_TYPE_VSM"};function W1(n){return H1[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var $1={[Eo]:"ENVMAP_MODE_REFRACTION"};function X1(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":$1[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var q1={[Qh]:"ENVMAP_BLENDING_MULTIPLY",[Gm]:"ENVMAP_BLENDING_MIX",[Hm]:"ENVMAP_BLENDING_ADD"};function Y1(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":q1[n.combine]||"ENVMAP_BLENDING_NONE"}function Z1(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,c=W1(t),l=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=X1(t),h=Y1(t),d=U1(t),p=F1(r),g=s.createProgram(),x,f,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Xa).join(`
`),x.length>0&&(x+=`
`),f=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Xa).join(`
`),f.length>0&&(f+=`
`)):(x=[Tg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Xa).join(`
`),f=[Tg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+l:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==es?"#define TONE_MAPPING":"",t.toneMapping!==es?xt.tonemapping_pars_fragment:"",t.toneMapping!==es?N1("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",xt.colorspace_pars_fragment,L1("linearToOutputTexel",t.outputColorSpace),O1(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Xa).join(`
`)),o=Nd(o),o=wg(o,t),o=Mg(o,t),a=Nd(a),a=wg(a,t),a=Mg(a,t),o=Eg(o),a=Eg(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,x=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,f=["#define varying in",t.glslVersion===Wa?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Wa?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+f);let v=m+x+o,M=m+f+a,b=yg(s,s.VERTEX_SHADER,v),E=yg(s,s.FRAGMENT_SHADER,M);s.attachShader(g,b),s.attachShader(g,E),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function S(P){if(n.debug.checkShaderErrors){let C=s.getProgramInfoLog(g)||"",O=s.getShaderInfoLog(b)||"",k=s.getShaderInfoLog(E)||"",D=C.trim(),B=O.trim(),X=k.trim(),G=!0,he=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(G=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,g,b,E);else{let K=Sg(s,b,"vertex"),J=Sg(s,E,"fragment");ct("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+D+`
`+K+`
`+J)}else D!==""?nt("WebGLProgram: Program Info Log:",D):(B===""||X==="")&&(he=!1);he&&(P.diagnostics={runnable:G,programLog:D,vertexShader:{log:B,prefix:x},fragmentShader:{log:X,prefix:f}})}s.deleteShader(b),s.deleteShader(E),_=new Ro(s,g),y=k1(s,g)}let _;this.getUniforms=function(){return _===void 0&&S(this),_};let y;this.getAttributes=function(){return y===void 0&&S(this),y};let N=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return N===!1&&(N=s.getProgramParameter(g,R1)),N},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=C1++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=b,this.fragmentShader=E,this}var K1=0,Od=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new Ud(e),t.set(e,i)),i}},Ud=class{constructor(e){this.id=K1++,this.code=e,this.usedTimes=0}};function J1(n){return n===Qs||n===Ga||n===Ha}function j1(n,e,t,i,s,r){let o=new Sa,a=new Od,c=new Set,l=[],u=new Map,h=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(_){return c.add(_),_===0?"uv":`uv${_}`}function g(_,y,N,P,C,O){let k=P.fog,D=C.geometry,B=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?P.environment:null,X=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,G=e.get(_.envMap||B,X),he=d[_.type],K=i.precision;_.precision!==null&&(K=i.getMaxPrecision(_.precision),K!==_.precision&&nt("WebGLProgram.getParameters:",_.precision,"not supported, using",K,"instead."));let J=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,se=J!==void 0?J.length:0,Q=0;D.morphAttributes.position!==void 0&&(Q=1),D.morphAttributes.normal!==void 0&&(Q=2),D.morphAttributes.color!==void 0&&(Q=3);let ae,q,ie,Y;if(he){let Le=ns[he];ae=Le.vertexShader,q=Le.fragmentShader}else{ae=_.vertexShader,q=_.fragmentShader;let Le=a.getVertexShaderStage(_),pt=a.getFragmentShaderStage(_);a.update(_,Le,pt),ie=Le.id,Y=pt.id}let re=n.getRenderTarget(),le=n.state.buffers.depth.getReversed(),Te=C.isInstancedMesh===!0,Ze=C.isBatchedMesh===!0,ze=!!_.map,it=!!_.matcap,F=!!G,fe=F&&G.isPMREMTexture===!0,Ue=!!_.aoMap,ke=!!_.lightMap,Qe=!!_.bumpMap&&_.wireframe===!1,je=!!_.normalMap,Ut=!!_.displacementMap,at=!!_.emissiveMap,At=!!_.metalnessMap,zt=!!_.roughnessMap,nn=_.anisotropy>0,z=_.clearcoat>0,De=_.diffuseRoughness>0,tt=_.dispersion>0,ft=_.retroreflectivity>0,Re=_.iridescence>0,Gt=_.sheen>0,Ye=_.transmission>0,et=nn&&!!_.anisotropyMap,I=z&&!!_.clearcoatMap,T=z&&!!_.clearcoatNormalMap,Z=z&&!!_.clearcoatRoughnessMap,_e=De&&!!_.diffuseRoughnessMap,me=Re&&!!_.iridescenceMap,we=Re&&!!_.iridescenceThicknessMap,Me=Gt&&!!_.sheenColorMap,ce=Gt&&!!_.sheenRoughnessMap,de=!!_.specularMap,ye=!!_.specularColorMap,V=!!_.specularIntensityMap,pe=Ye&&!!_.transmissionMap,ue=Ye&&!!_.thicknessMap,Ce=!!_.gradientMap,Se=!!_.alphaMap,Ae=_.alphaTest>0,Ke=!!_.alphaHash,rt=!!_.extensions,xe=es;_.toneMapped&&(re===null||re.isXRRenderTarget===!0)&&(xe=n.toneMapping);let We=fe?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,ot={shaderID:he,shaderType:_.type,shaderName:_.name,vertexShader:ae,fragmentShader:q,defines:_.defines,customVertexShaderID:ie,customFragmentShaderID:Y,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:K,batching:Ze,batchingColor:Ze&&C._colorsTexture!==null,instancing:Te,instancingColor:Te&&C.instanceColor!==null,instancingMorph:Te&&C.morphTexture!==null,outputColorSpace:re===null?n.outputColorSpace:re.isXRRenderTarget===!0?re.texture.colorSpace:wt.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:ze,matcap:it,envMap:F,envMapMode:F&&G.mapping,envMapPMREM:fe,envMapMaxLod:fe?We.length-1:null,envMapSize:fe?We[0].width:null,aoMap:Ue,lightMap:ke,bumpMap:Qe,normalMap:je,displacementMap:Ut,emissiveMap:at,normalMapObjectSpace:je&&_.normalMapType===Xm,normalMapTangentSpace:je&&_.normalMapType===md,packedNormalMap:je&&_.normalMapType===md&&J1(_.normalMap.format),metalnessMap:At,roughnessMap:zt,anisotropy:nn,anisotropyMap:et,clearcoat:z,clearcoatMap:I,clearcoatNormalMap:T,clearcoatRoughnessMap:Z,diffuseRoughness:De,diffuseRoughnessMap:_e,dispersion:tt,retroreflection:ft,iridescence:Re,iridescenceMap:me,iridescenceThicknessMap:we,sheen:Gt,sheenColorMap:Me,sheenRoughnessMap:ce,specularMap:de,specularColorMap:ye,specularIntensityMap:V,transmission:Ye,transmissionMap:pe,thicknessMap:ue,gradientMap:Ce,opaque:_.transparent===!1&&_.blending===Mo&&_.alphaToCoverage===!1,alphaMap:Se,alphaTest:Ae,alphaHash:Ke,combine:_.combine,mapUv:ze&&p(_.map.channel),aoMapUv:Ue&&p(_.aoMap.channel),lightMapUv:ke&&p(_.lightMap.channel),bumpMapUv:Qe&&p(_.bumpMap.channel),normalMapUv:je&&p(_.normalMap.channel),displacementMapUv:Ut&&p(_.displacementMap.channel),emissiveMapUv:at&&p(_.emissiveMap.channel),metalnessMapUv:At&&p(_.metalnessMap.channel),roughnessMapUv:zt&&p(_.roughnessMap.channel),anisotropyMapUv:et&&p(_.anisotropyMap.channel),clearcoatMapUv:I&&p(_.clearcoatMap.channel),clearcoatNormalMapUv:T&&p(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:Z&&p(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:_e&&p(_.diffuseRoughnessMap.channel),iridescenceMapUv:me&&p(_.iridescenceMap.channel),iridescenceThicknessMapUv:we&&p(_.iridescenceThicknessMap.channel),sheenColorMapUv:Me&&p(_.sheenColorMap.channel),sheenRoughnessMapUv:ce&&p(_.sheenRoughnessMap.channel),specularMapUv:de&&p(_.specularMap.channel),specularColorMapUv:ye&&p(_.specularColorMap.channel),specularIntensityMapUv:V&&p(_.specularIntensityMap.channel),transmissionMapUv:pe&&p(_.transmissionMap.channel),thicknessMapUv:ue&&p(_.thicknessMap.channel),alphaMapUv:Se&&p(_.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(je||nn),vertexNormals:!!D.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:C.isPoints===!0&&!!D.attributes.uv&&(ze||Se),fog:!!k,useFog:_.fog===!0,fogExp2:!!k&&k.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||D.attributes.normal===void 0&&je===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:le,skinning:C.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:se,morphTextureStride:Q,numSunLights:y.sun.length,numDirLights:y.directional.length,numPointLights:y.point.length,numSpotLights:y.spot.length,numSpotLightMaps:y.spotLightMap.length,numRectAreaLights:y.rectArea.length,numHemiLights:y.hemi.length,numSunLightShadows:y.sunShadowMap.length,numDirLightShadows:y.directionalShadowMap.length,numPointLightShadows:y.pointShadowMap.length,numSpotLightShadows:y.spotShadowMap.length,numSpotLightShadowsWithMaps:y.numSpotLightShadowsWithMaps,numLightProbes:y.numLightProbes,numLightProbeGrids:O.filter(Le=>Le.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&N.length>0,shadowMapType:n.shadowMap.type,toneMapping:xe,decodeVideoTexture:ze&&_.map.isVideoTexture===!0&&wt.getTransfer(_.map.colorSpace)===Nt,decodeVideoTextureEmissive:at&&_.emissiveMap.isVideoTexture===!0&&wt.getTransfer(_.emissiveMap.colorSpace)===Nt,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===wi,flipSided:_.side===Xn,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:rt&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(rt&&_.extensions.multiDraw===!0||Ze)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return ot.vertexUv1s=c.has(1),ot.vertexUv2s=c.has(2),ot.vertexUv3s=c.has(3),c.clear(),ot}function x(_){let y=[];if(_.shaderID?y.push(_.shaderID):(y.push(_.customVertexShaderID),y.push(_.customFragmentShaderID)),_.defines!==void 0)for(let N in _.defines)y.push(N),y.push(_.defines[N]);return _.isRawShaderMaterial===!1&&(f(y,_),m(y,_),y.push(n.outputColorSpace)),y.push(_.customProgramCacheKey),y.join()}function f(_,y){_.push(y.precision),_.push(y.outputColorSpace),_.push(y.envMapMode),_.push(y.envMapPMREM),_.push(y.envMapMaxLod),_.push(y.envMapSize),_.push(y.mapUv),_.push(y.alphaMapUv),_.push(y.lightMapUv),_.push(y.aoMapUv),_.push(y.bumpMapUv),_.push(y.normalMapUv),_.push(y.displacementMapUv),_.push(y.emissiveMapUv),_.push(y.metalnessMapUv),_.push(y.roughnessMapUv),_.push(y.anisotropyMapUv),_.push(y.clearcoatMapUv),_.push(y.clearcoatNormalMapUv),_.push(y.clearcoatRoughnessMapUv),_.push(y.diffuseRoughnessMapUv),_.push(y.iridescenceMapUv),_.push(y.iridescenceThicknessMapUv),_.push(y.sheenColorMapUv),_.push(y.sheenRoughnessMapUv),_.push(y.specularMapUv),_.push(y.specularColorMapUv),_.push(y.specularIntensityMapUv),_.push(y.transmissionMapUv),_.push(y.thicknessMapUv),_.push(y.combine),_.push(y.fogExp2),_.push(y.sizeAttenuation),_.push(y.morphTargetsCount),_.push(y.numSunLights),_.push(y.numDirLights),_.push(y.numPointLights),_.push(y.numSpotLights),_.push(y.numSpotLightMaps),_.push(y.numHemiLights),_.push(y.numRectAreaLights),_.push(y.numSunLightShadows),_.push(y.numDirLightShadows),_.push(y.numPointLightShadows),_.push(y.numSpotLightShadows),_.push(y.numSpotLightShadowsWithMaps),_.push(y.numLightProbes),_.push(y.numLightProbeGrids),_.push(y.shadowMapType),_.push(y.toneMapping),_.push(y.numClippingPlanes),_.push(y.numClipIntersection),_.push(y.depthPacking)}function m(_,y){o.disableAll(),y.instancing&&o.enable(0),y.instancingColor&&o.enable(1),y.instancingMorph&&o.enable(2),y.matcap&&o.enable(3),y.envMap&&o.enable(4),y.normalMapObjectSpace&&o.enable(5),y.normalMapTangentSpace&&o.enable(6),y.clearcoat&&o.enable(7),y.iridescence&&o.enable(8),y.alphaTest&&o.enable(9),y.vertexColors&&o.enable(10),y.vertexAlphas&&o.enable(11),y.vertexUv1s&&o.enable(12),y.vertexUv2s&&o.enable(13),y.vertexUv3s&&o.enable(14),y.vertexTangents&&o.enable(15),y.anisotropy&&o.enable(16),y.alphaHash&&o.enable(17),y.batching&&o.enable(18),y.dispersion&&o.enable(19),y.retroreflection&&o.enable(24),y.diffuseRoughness&&o.enable(25),y.batchingColor&&o.enable(20),y.gradientMap&&o.enable(21),y.packedNormalMap&&o.enable(22),y.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),y.fog&&o.enable(0),y.useFog&&o.enable(1),y.flatShading&&o.enable(2),y.logarithmicDepthBuffer&&o.enable(3),y.reversedDepthBuffer&&o.enable(4),y.skinning&&o.enable(5),y.morphTargets&&o.enable(6),y.morphNormals&&o.enable(7),y.morphColors&&o.enable(8),y.premultipliedAlpha&&o.enable(9),y.shadowMapEnabled&&o.enable(10),y.doubleSided&&o.enable(11),y.flipSided&&o.enable(12),y.useDepthPacking&&o.enable(13),y.dithering&&o.enable(14),y.transmission&&o.enable(15),y.sheen&&o.enable(16),y.opaque&&o.enable(17),y.pointsUvs&&o.enable(18),y.decodeVideoTexture&&o.enable(19),y.decodeVideoTextureEmissive&&o.enable(20),y.alphaToCoverage&&o.enable(21),y.numLightProbeGrids>0&&o.enable(22),y.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function v(_){let y=d[_.type],N;if(y){let P=ns[y];N=ag.clone(P.uniforms)}else N=_.uniforms;return N}function M(_,y){let N=u.get(y);return N!==void 0?++N.usedTimes:(N=new Z1(n,y,_,s),l.push(N),u.set(y,N)),N}function b(_){if(--_.usedTimes===0){let y=l.indexOf(_);l[y]=l[l.length-1],l.pop(),u.delete(_.cacheKey),_.destroy()}}function E(_){a.remove(_)}function S(){a.dispose()}return{getParameters:g,getProgramCacheKey:x,getUniforms:v,acquireProgram:M,releaseProgram:b,releaseShaderCache:E,programs:l,dispose:S}}function Q1(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,c){n.get(o)[a]=c}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function eE(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Ag(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Rg(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(d){let p=0;return d.isInstancedMesh&&(p+=2),d.isSkinnedMesh&&(p+=1),p}function a(d,p,g,x,f,m){let v=n[e];return v===void 0?(v={id:d.id,object:d,geometry:p,material:g,materialVariant:o(d),groupOrder:x,renderOrder:d.renderOrder,z:f,group:m},n[e]=v):(v.id=d.id,v.object=d,v.geometry=p,v.material=g,v.materialVariant=o(d),v.groupOrder=x,v.renderOrder=d.renderOrder,v.z=f,v.group=m),e++,v}function c(d,p,g,x,f,m,v){v.reversedDepth===!0&&(f=-f);let M=a(d,p,g,x,f,m);g.transmission>0?i.push(M):g.transparent===!0?s.push(M):t.push(M)}function l(d,p,g,x,f,m){let v=a(d,p,g,x,f,m);g.transmission>0?i.unshift(v):g.transparent===!0?s.unshift(v):t.unshift(v)}function u(d,p){t.length>1&&t.sort(d||eE),i.length>1&&i.sort(p||Ag),s.length>1&&s.sort(p||Ag)}function h(){for(let d=e,p=n.length;d<p;d++){let g=n[d];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:c,unshift:l,finish:h,sort:u}}function tE(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new Rg,n.set(i,[o])):s>=r.length?(o=new Rg,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function nE(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new ee,color:new Tt};break;case"SpotLight":t={position:new ee,direction:new ee,color:new Tt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new ee,color:new Tt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new ee,skyColor:new Tt,groundColor:new Tt};break;case"RectAreaLight":t={color:new Tt,position:new ee,halfWidth:new ee,halfHeight:new ee};break}return n[e.id]=t,t}}}function iE(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ut};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ut};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ut,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var sE=0;function rE(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function oE(n){let e=new nE,t=iE(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)i.probe.push(new ee);let s=new ee,r=new jt,o=new jt;function a(l){let u=0,h=0,d=0;for(let O=0;O<9;O++)i.probe[O].set(0,0,0);let p=0,g=0,x=0,f=0,m=0,v=0,M=0,b=0,E=0,S=0,_=0,y=0,N=0,P=0;l.sort(rE);for(let O=0,k=l.length;O<k;O++){let D=l[O],B=D.color,X=D.intensity,G=D.distance,he=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===Qs?he=D.shadow.map.texture:he=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)u+=B.r*X,h+=B.g*X,d+=B.b*X;else if(D.isLightProbe){for(let K=0;K<9;K++)i.probe[K].addScaledVector(D.sh.coefficients[K],X);P++}else if(D.isSunLight){let K=e.get(D);if(K.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let J=D.shadow,se=t.get(D);se.shadowIntensity=J.intensity,se.shadowBias=J.bias,se.shadowNormalBias=J.normalBias,se.shadowRadius=J.radius,se.shadowMapSize.copy(J.mapSize).multiply(J.getFrameExtents()),i.sunShadow[g]=se,i.sunShadowMap[g]=he;let Q=J.getViewportCount();for(let ae=0;ae<Q;ae++)i.sunShadowMatrix[x+ae]=J.getMatrix(ae),i.sunShadowCascade[x+ae]=J._cascadeData[ae];x+=Q,g++}i.sun[p]=K,p++}else if(D.isDirectionalLight){let K=e.get(D);if(K.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let J=D.shadow,se=t.get(D);se.shadowIntensity=J.intensity,se.shadowBias=J.bias,se.shadowNormalBias=J.normalBias,se.shadowRadius=J.radius,se.shadowMapSize=J.mapSize,i.directionalShadow[f]=se,i.directionalShadowMap[f]=he,i.directionalShadowMatrix[f]=D.shadow.matrix,E++}i.directional[f]=K,f++}else if(D.isSpotLight){let K=e.get(D);K.position.setFromMatrixPosition(D.matrixWorld),K.color.copy(B).multiplyScalar(X),K.distance=G,K.coneCos=Math.cos(D.angle),K.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),K.decay=D.decay,i.spot[v]=K;let J=D.shadow;if(D.map&&(i.spotLightMap[y]=D.map,y++,J.updateMatrices(D),D.castShadow&&N++),i.spotLightMatrix[v]=J.matrix,D.castShadow){let se=t.get(D);se.shadowIntensity=J.intensity,se.shadowBias=J.bias,se.shadowNormalBias=J.normalBias,se.shadowRadius=J.radius,se.shadowMapSize=J.mapSize,i.spotShadow[v]=se,i.spotShadowMap[v]=he,_++}v++}else if(D.isRectAreaLight){let K=e.get(D);K.color.copy(B).multiplyScalar(X),K.halfWidth.set(D.width*.5,0,0),K.halfHeight.set(0,D.height*.5,0),i.rectArea[M]=K,M++}else if(D.isPointLight){let K=e.get(D);if(K.color.copy(D.color).multiplyScalar(D.intensity),K.distance=D.distance,K.decay=D.decay,D.castShadow){let J=D.shadow,se=t.get(D);se.shadowIntensity=J.intensity,se.shadowBias=J.bias,se.shadowNormalBias=J.normalBias,se.shadowRadius=J.radius,se.shadowMapSize=J.mapSize,se.shadowCameraNear=J.camera.near,se.shadowCameraFar=J.camera.far,i.pointShadow[m]=se,i.pointShadowMap[m]=he,i.pointShadowMatrix[m]=D.shadow.matrix,S++}i.point[m]=K,m++}else if(D.isHemisphereLight){let K=e.get(D);K.skyColor.copy(D.color).multiplyScalar(X),K.groundColor.copy(D.groundColor).multiplyScalar(X),i.hemi[b]=K,b++}}M>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=Fe.LTC_FLOAT_1,i.rectAreaLTC2=Fe.LTC_FLOAT_2):(i.rectAreaLTC1=Fe.LTC_HALF_1,i.rectAreaLTC2=Fe.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=h,i.ambient[2]=d;let C=i.hash;(C.sunLength!==p||C.directionalLength!==f||C.pointLength!==m||C.spotLength!==v||C.rectAreaLength!==M||C.hemiLength!==b||C.numSunShadows!==g||C.numDirectionalShadows!==E||C.numPointShadows!==S||C.numSpotShadows!==_||C.numSpotMaps!==y||C.numLightProbes!==P)&&(i.sun.length=p,i.directional.length=f,i.spot.length=v,i.rectArea.length=M,i.point.length=m,i.hemi.length=b,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=E,i.directionalShadowMap.length=E,i.directionalShadowMatrix.length=E,i.pointShadow.length=S,i.pointShadowMap.length=S,i.pointShadowMatrix.length=S,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+y-N,i.spotLightMap.length=y,i.numSpotLightShadowsWithMaps=N,i.numLightProbes=P,C.sunLength=p,C.directionalLength=f,C.pointLength=m,C.spotLength=v,C.rectAreaLength=M,C.hemiLength=b,C.numSunShadows=g,C.numDirectionalShadows=E,C.numPointShadows=S,C.numSpotShadows=_,C.numSpotMaps=y,C.numLightProbes=P,i.version=sE++)}function c(l,u){let h=0,d=0,p=0,g=0,x=0,f=0,m=u.matrixWorldInverse;for(let v=0,M=l.length;v<M;v++){let b=l[v];if(b.isSunLight){let E=i.sun[h];E.direction.setFromMatrixPosition(b.matrixWorld),E.direction.transformDirection(m),h++}else if(b.isDirectionalLight){let E=i.directional[d];E.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),E.direction.sub(s),E.direction.transformDirection(m),d++}else if(b.isSpotLight){let E=i.spot[g];E.position.setFromMatrixPosition(b.matrixWorld),E.position.applyMatrix4(m),E.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),E.direction.sub(s),E.direction.transformDirection(m),g++}else if(b.isRectAreaLight){let E=i.rectArea[x];E.position.setFromMatrixPosition(b.matrixWorld),E.position.applyMatrix4(m),o.identity(),r.copy(b.matrixWorld),r.premultiply(m),o.extractRotation(r),E.halfWidth.set(b.width*.5,0,0),E.halfHeight.set(0,b.height*.5,0),E.halfWidth.applyMatrix4(o),E.halfHeight.applyMatrix4(o),x++}else if(b.isPointLight){let E=i.point[p];E.position.setFromMatrixPosition(b.matrixWorld),E.position.applyMatrix4(m),p++}else if(b.isHemisphereLight){let E=i.hemi[f];E.direction.setFromMatrixPosition(b.matrixWorld),E.direction.transformDirection(m),f++}}}return{setup:a,setupView:c,state:i}}function Cg(n){let e=new oE(n),t=[],i=[],s=[];function r(h){u.camera=h,t.length=0,i.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){i.push(h)}function c(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function l(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:c,setupLightsView:l,pushLight:o,pushShadow:a}}function aE(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Cg(n),e.set(s,[a])):r>=o.length?(a=new Cg(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var lE=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,cE=`uniform sampler2D shadow_pass;
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
}`,uE=[new ee(1,0,0),new ee(-1,0,0),new ee(0,1,0),new ee(0,-1,0),new ee(0,0,1),new ee(0,0,-1)],hE=[new ee(0,-1,0),new ee(0,-1,0),new ee(0,0,1),new ee(0,0,-1),new ee(0,-1,0),new ee(0,-1,0)],Pg=new jt,$a=new ee,Pd=new ee;function dE(n,e,t){let i=new vr,s=new ut,r=new ut,o=new tn,a=new gc,c=new xc,l={},u=t.maxTextureSize,h={[js]:Xn,[Xn]:js,[wi]:wi},d=new Qi({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new ut},radius:{value:4}},vertexShader:lE,fragmentShader:cE}),p=d.clone();p.defines.HORIZONTAL_PASS=1;let g=new _s;g.setAttribute("position",new si(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new Si(g,d),f=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Oa;let m=this.type;this.render=function(S,_,y){if(f.enabled===!1||f.autoUpdate===!1&&f.needsUpdate===!1||S.length===0)return;this.type===Em&&(nt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Oa);let N=n.getRenderTarget(),P=n.getActiveCubeFace(),C=n.getActiveMipmapLevel(),O=n.state;O.setBlending(yr),O.buffers.depth.getReversed()===!0?O.buffers.color.setClear(0,0,0,0):O.buffers.color.setClear(1,1,1,1),O.buffers.depth.setTest(!0),O.setScissorTest(!1);let k=m!==this.type;k&&_.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(B=>B.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,B=S.length;D<B;D++){let X=S[D],G=X.shadow;if(G===void 0){nt("WebGLShadowMap:",X,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;s.copy(G.mapSize);let he=G.getFrameExtents();s.multiply(he),r.copy(G.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/he.x),s.x=r.x*he.x,G.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/he.y),s.y=r.y*he.y,G.mapSize.y=r.y));let K=n.state.buffers.depth.getReversed();if(G.camera._reversedDepth=K,G.map===null||k===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===wo){if(X.isPointLight){nt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new oi(s.x,s.y,{format:Qs,type:Fi,minFilter:$n,magFilter:$n,generateMipmaps:!1}),G.map.texture.name=X.name+".shadowMap",G.map.depthTexture=new vs(s.x,s.y,Ui),G.map.depthTexture.name=X.name+".shadowMapDepth",G.map.depthTexture.format=xs,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Cn,G.map.depthTexture.magFilter=Cn}else X.isPointLight?(G.map=new qa(s.x),G.map.depthTexture=new Ra(s.x,Oi)):(G.map=new oi(s.x,s.y),G.map.depthTexture=new vs(s.x,s.y,Oi)),G.map.depthTexture.name=X.name+".shadowMap",G.map.depthTexture.format=xs,this.type===Oa?(G.map.depthTexture.compareFunction=K?xd:gd,G.map.depthTexture.minFilter=$n,G.map.depthTexture.magFilter=$n):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Cn,G.map.depthTexture.magFilter=Cn);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==s.x||G.map.height!==s.y)&&G.map.setSize(s.x,s.y);let J=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();X.isPointLight!==!0&&G.updateMatrices(X,y);let se=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:y.layers;for(let Q=0;Q<J;Q++){let ae=G.getCamera(Q);if(X.isPointLight){let q=G.camera,ie=G.matrix,Y=X.distance||q.far;Y!==q.far&&(q.far=Y,q.updateProjectionMatrix()),$a.setFromMatrixPosition(X.matrixWorld),q.position.copy($a),Pd.copy(q.position),Pd.add(uE[Q]),q.up.copy(hE[Q]),q.lookAt(Pd),q.updateMatrixWorld(),ie.makeTranslation(-$a.x,-$a.y,-$a.z),Pg.multiplyMatrices(q.projectionMatrix,q.matrixWorldInverse),G._frustum.setFromProjectionMatrix(Pg,q.coordinateSystem,q.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)n.setRenderTarget(G.map,Q),n.clear();else{Q===0&&(n.setRenderTarget(G.map),n.clear());let q=G.getViewport(Q);o.set(r.x*q.x,r.y*q.y,r.x*q.z,r.y*q.w),O.viewport(o)}i=G.getFrustum(Q),b(_,y,ae,X,se,this.type)}G.isPointLightShadow!==!0&&this.type===wo&&v(G,y),G.needsUpdate=!1}m=this.type,f.needsUpdate=!1,n.setRenderTarget(N,P,C)};function v(S,_){let y=e.update(x);d.defines.VSM_SAMPLES!==S.blurSamples&&(d.defines.VSM_SAMPLES=S.blurSamples,p.defines.VSM_SAMPLES=S.blurSamples,d.needsUpdate=!0,p.needsUpdate=!0),S.mapPass===null?S.mapPass=new oi(s.x,s.y,{format:Qs,type:Fi}):(S.mapPass.width!==S.map.width||S.mapPass.height!==S.map.height)&&S.mapPass.setSize(S.map.width,S.map.height),d.uniforms.shadow_pass.value=S.map.depthTexture,d.uniforms.resolution.value.set(S.map.width,S.map.height),d.uniforms.radius.value=S.radius,n.setRenderTarget(S.mapPass),n.clear(),n.renderBufferDirect(_,null,y,d,x,null),p.uniforms.shadow_pass.value=S.mapPass.texture,p.uniforms.resolution.value.set(S.map.width,S.map.height),p.uniforms.radius.value=S.radius,n.setRenderTarget(S.map),n.clear(),n.renderBufferDirect(_,null,y,p,x,null)}function M(S,_,y,N){let P=null,C=y.isPointLight===!0?S.customDistanceMaterial:S.customDepthMaterial;if(C!==void 0)P=C;else if(P=y.isPointLight===!0?c:a,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let O=P.uuid,k=_.uuid,D=l[O];D===void 0&&(D={},l[O]=D);let B=D[k];B===void 0&&(B=P.clone(),D[k]=B,_.addEventListener("dispose",E)),P=B}if(P.visible=_.visible,P.wireframe=_.wireframe,N===wo?P.side=_.shadowSide!==null?_.shadowSide:_.side:P.side=_.shadowSide!==null?_.shadowSide:h[_.side],P.alphaMap=_.alphaMap,P.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,P.map=_.map,P.clipShadows=_.clipShadows,P.clippingPlanes=_.clippingPlanes,P.clipIntersection=_.clipIntersection,P.displacementMap=_.displacementMap,P.displacementScale=_.displacementScale,P.displacementBias=_.displacementBias,P.wireframeLinewidth=_.wireframeLinewidth,P.linewidth=_.linewidth,y.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let O=n.properties.get(P);O.light=y}return P}function b(S,_,y,N,P,C){if(S.visible===!1)return;if(S.layers.test(P)&&(S.isMesh||S.isLine||S.isPoints)&&(S.castShadow||S.receiveShadow&&C===wo)&&(!S.frustumCulled||S.intersectsFrustum(i))){S.modelViewMatrix.multiplyMatrices(y.matrixWorldInverse,S.matrixWorld);let D=e.update(S),B=S.material;if(Array.isArray(B)){let X=D.groups;for(let G=0,he=X.length;G<he;G++){let K=X[G],J=B[K.materialIndex];if(J&&J.visible){let se=M(S,J,N,C);S.onBeforeShadow(n,S,_,y,D,se,K),n.renderBufferDirect(y,null,D,se,S,K),S.onAfterShadow(n,S,_,y,D,se,K)}}}else if(B.visible){let X=M(S,B,N,C);S.onBeforeShadow(n,S,_,y,D,X,null),n.renderBufferDirect(y,null,D,X,S,null),S.onAfterShadow(n,S,_,y,D,X,null)}}let k=S.children;for(let D=0,B=k.length;D<B;D++)b(k[D],_,y,N,P,C)}function E(S){S.target.removeEventListener("dispose",E);for(let y in l){let N=l[y],P=S.target.uuid;P in N&&(N[P].dispose(),delete N[P])}}}function fE(n,e){function t(){let V=!1,pe=new tn,ue=null,Ce=new tn(0,0,0,0);return{setMask:function(Se){ue!==Se&&!V&&(n.colorMask(Se,Se,Se,Se),ue=Se)},setLocked:function(Se){V=Se},setClear:function(Se,Ae,Ke,rt,xe){xe===!0&&(Se*=rt,Ae*=rt,Ke*=rt),pe.set(Se,Ae,Ke,rt),Ce.equals(pe)===!1&&(n.clearColor(Se,Ae,Ke,rt),Ce.copy(pe))},reset:function(){V=!1,ue=null,Ce.set(-1,0,0,0)}}}function i(){let V=!1,pe=!1,ue=null,Ce=null,Se=null;return{setReversed:function(Ae){if(pe!==Ae){let Ke=e.get("EXT_clip_control");Ae?Ke.clipControlEXT(Ke.LOWER_LEFT_EXT,Ke.ZERO_TO_ONE_EXT):Ke.clipControlEXT(Ke.LOWER_LEFT_EXT,Ke.NEGATIVE_ONE_TO_ONE_EXT),pe=Ae;let rt=Se;Se=null,this.setClear(rt)}},getReversed:function(){return pe},setTest:function(Ae){Ae?le(n.DEPTH_TEST):Te(n.DEPTH_TEST)},setMask:function(Ae){ue!==Ae&&!V&&(n.depthMask(Ae),ue=Ae)},setFunc:function(Ae){if(pe&&(Ae=ig[Ae]),Ce!==Ae){switch(Ae){case ec:n.depthFunc(n.NEVER);break;case tc:n.depthFunc(n.ALWAYS);break;case nc:n.depthFunc(n.LESS);break;case fo:n.depthFunc(n.LEQUAL);break;case ic:n.depthFunc(n.EQUAL);break;case sc:n.depthFunc(n.GEQUAL);break;case rc:n.depthFunc(n.GREATER);break;case oc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Ce=Ae}},setLocked:function(Ae){V=Ae},setClear:function(Ae){Se!==Ae&&(Se=Ae,pe&&(Ae=1-Ae),n.clearDepth(Ae))},reset:function(){V=!1,ue=null,Ce=null,Se=null,pe=!1}}}function s(){let V=!1,pe=null,ue=null,Ce=null,Se=null,Ae=null,Ke=null,rt=null,xe=null;return{setTest:function(We){V||(We?le(n.STENCIL_TEST):Te(n.STENCIL_TEST))},setMask:function(We){pe!==We&&!V&&(n.stencilMask(We),pe=We)},setFunc:function(We,ot,Le){(ue!==We||Ce!==ot||Se!==Le)&&(n.stencilFunc(We,ot,Le),ue=We,Ce=ot,Se=Le)},setOp:function(We,ot,Le){(Ae!==We||Ke!==ot||rt!==Le)&&(n.stencilOp(We,ot,Le),Ae=We,Ke=ot,rt=Le)},setLocked:function(We){V=We},setClear:function(We){xe!==We&&(n.clearStencil(We),xe=We)},reset:function(){V=!1,pe=null,ue=null,Ce=null,Se=null,Ae=null,Ke=null,rt=null,xe=null}}}let r=new t,o=new i,a=new s,c={},l=new WeakMap,u={},h={},d={},p=new WeakMap,g=[],x=null,f=!1,m=null,v=null,M=null,b=null,E=null,S=null,_=null,y=new Tt(0,0,0),N=0,P=!1,C=null,O=null,k=null,D=null,B=null,X=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),G=!1,he=0,K=n.getParameter(n.VERSION);K.indexOf("WebGL")!==-1?(he=parseFloat(/^WebGL (\d)/.exec(K)[1]),G=he>=1):K.indexOf("OpenGL ES")!==-1&&(he=parseFloat(/^OpenGL ES (\d)/.exec(K)[1]),G=he>=2);let J=null,se={},Q=n.getParameter(n.SCISSOR_BOX),ae=n.getParameter(n.VIEWPORT),q=new tn().fromArray(Q),ie=new tn().fromArray(ae);function Y(V,pe,ue,Ce){let Se=new Uint8Array(4),Ae=n.createTexture();n.bindTexture(V,Ae),n.texParameteri(V,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(V,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Ke=0;Ke<ue;Ke++)V===n.TEXTURE_3D||V===n.TEXTURE_2D_ARRAY?n.texImage3D(pe,0,n.RGBA,1,1,Ce,0,n.RGBA,n.UNSIGNED_BYTE,Se):n.texImage2D(pe+Ke,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,Se);return Ae}let re={};re[n.TEXTURE_2D]=Y(n.TEXTURE_2D,n.TEXTURE_2D,1),re[n.TEXTURE_CUBE_MAP]=Y(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),re[n.TEXTURE_2D_ARRAY]=Y(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),re[n.TEXTURE_3D]=Y(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),le(n.DEPTH_TEST),o.setFunc(fo),Qe(!1),je(Yh),le(n.CULL_FACE),Ue(yr);function le(V){u[V]!==!0&&(n.enable(V),u[V]=!0)}function Te(V){u[V]!==!1&&(n.disable(V),u[V]=!1)}function Ze(V,pe){return d[V]!==pe?(n.bindFramebuffer(V,pe),d[V]=pe,V===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=pe),V===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=pe),!0):!1}function ze(V,pe){let ue=g,Ce=!1;if(V){ue=p.get(pe),ue===void 0&&(ue=[],p.set(pe,ue));let Se=V.textures;if(ue.length!==Se.length||ue[0]!==n.COLOR_ATTACHMENT0){for(let Ae=0,Ke=Se.length;Ae<Ke;Ae++)ue[Ae]=n.COLOR_ATTACHMENT0+Ae;ue.length=Se.length,Ce=!0}}else ue[0]!==n.BACK&&(ue[0]=n.BACK,Ce=!0);Ce&&n.drawBuffers(ue)}function it(V){return x!==V?(n.useProgram(V),x=V,!0):!1}let F={[br]:n.FUNC_ADD,[Tm]:n.FUNC_SUBTRACT,[Am]:n.FUNC_REVERSE_SUBTRACT};F[Rm]=n.MIN,F[Cm]=n.MAX;let fe={[Pm]:n.ZERO,[Ic]:n.ONE,[Im]:n.SRC_COLOR,[jh]:n.SRC_ALPHA,[Fm]:n.SRC_ALPHA_SATURATE,[Om]:n.DST_COLOR,[Dm]:n.DST_ALPHA,[Lm]:n.ONE_MINUS_SRC_COLOR,[Ua]:n.ONE_MINUS_SRC_ALPHA,[Um]:n.ONE_MINUS_DST_COLOR,[Nm]:n.ONE_MINUS_DST_ALPHA,[km]:n.CONSTANT_COLOR,[Bm]:n.ONE_MINUS_CONSTANT_COLOR,[zm]:n.CONSTANT_ALPHA,[Vm]:n.ONE_MINUS_CONSTANT_ALPHA};function Ue(V,pe,ue,Ce,Se,Ae,Ke,rt,xe,We){if(V===yr){f===!0&&(Te(n.BLEND),f=!1);return}if(f===!1&&(le(n.BLEND),f=!0),V!==Pc){if(V!==m||We!==P){if((v!==br||E!==br)&&(n.blendEquation(n.FUNC_ADD),v=br,E=br),We)switch(V){case Mo:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Zh:n.blendFunc(n.ONE,n.ONE);break;case Kh:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Jh:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:ct("WebGLState: Invalid blending: ",V);break}else switch(V){case Mo:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Zh:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Kh:ct("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Jh:ct("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:ct("WebGLState: Invalid blending: ",V);break}M=null,b=null,S=null,_=null,y.set(0,0,0),N=0,m=V,P=We}return}Se=Se||pe,Ae=Ae||ue,Ke=Ke||Ce,(pe!==v||Se!==E)&&(n.blendEquationSeparate(F[pe],F[Se]),v=pe,E=Se),(ue!==M||Ce!==b||Ae!==S||Ke!==_)&&(n.blendFuncSeparate(fe[ue],fe[Ce],fe[Ae],fe[Ke]),M=ue,b=Ce,S=Ae,_=Ke),(rt.equals(y)===!1||xe!==N)&&(n.blendColor(rt.r,rt.g,rt.b,xe),y.copy(rt),N=xe),m=V,P=!1}function ke(V,pe){V.side===wi?Te(n.CULL_FACE):le(n.CULL_FACE);let ue=V.side===Xn;pe&&(ue=!ue),Qe(ue),V.blending===Mo&&V.transparent===!1?Ue(yr):Ue(V.blending,V.blendEquation,V.blendSrc,V.blendDst,V.blendEquationAlpha,V.blendSrcAlpha,V.blendDstAlpha,V.blendColor,V.blendAlpha,V.premultipliedAlpha),o.setFunc(V.depthFunc),o.setTest(V.depthTest),o.setMask(V.depthWrite),r.setMask(V.colorWrite);let Ce=V.stencilWrite;a.setTest(Ce),Ce&&(a.setMask(V.stencilWriteMask),a.setFunc(V.stencilFunc,V.stencilRef,V.stencilFuncMask),a.setOp(V.stencilFail,V.stencilZFail,V.stencilZPass)),at(V.polygonOffset,V.polygonOffsetFactor,V.polygonOffsetUnits),V.alphaToCoverage===!0?le(n.SAMPLE_ALPHA_TO_COVERAGE):Te(n.SAMPLE_ALPHA_TO_COVERAGE)}function Qe(V){C!==V&&(V?n.frontFace(n.CW):n.frontFace(n.CCW),C=V)}function je(V){V!==wm?(le(n.CULL_FACE),V!==O&&(V===Yh?n.cullFace(n.BACK):V===Mm?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Te(n.CULL_FACE),O=V}function Ut(V){V!==k&&(G&&n.lineWidth(V),k=V)}function at(V,pe,ue){V?(le(n.POLYGON_OFFSET_FILL),(D!==pe||B!==ue)&&(D=pe,B=ue,o.getReversed()&&(pe=-pe,ue=-ue),n.polygonOffset(pe,ue))):Te(n.POLYGON_OFFSET_FILL)}function At(V){V?le(n.SCISSOR_TEST):Te(n.SCISSOR_TEST)}function zt(V){V===void 0&&(V=n.TEXTURE0+X-1),J!==V&&(n.activeTexture(V),J=V)}function nn(V,pe,ue){ue===void 0&&(J===null?ue=n.TEXTURE0+X-1:ue=J);let Ce=se[ue];Ce===void 0&&(Ce={type:void 0,texture:void 0},se[ue]=Ce),(Ce.type!==V||Ce.texture!==pe)&&(J!==ue&&(n.activeTexture(ue),J=ue),n.bindTexture(V,pe||re[V]),Ce.type=V,Ce.texture=pe)}function z(){let V=se[J];V!==void 0&&V.type!==void 0&&(n.bindTexture(V.type,null),V.type=void 0,V.texture=void 0)}function De(){try{n.compressedTexImage2D(...arguments)}catch(V){ct("WebGLState:",V)}}function tt(){try{n.compressedTexImage3D(...arguments)}catch(V){ct("WebGLState:",V)}}function ft(){try{n.texSubImage2D(...arguments)}catch(V){ct("WebGLState:",V)}}function Re(){try{n.texSubImage3D(...arguments)}catch(V){ct("WebGLState:",V)}}function Gt(){try{n.compressedTexSubImage2D(...arguments)}catch(V){ct("WebGLState:",V)}}function Ye(){try{n.compressedTexSubImage3D(...arguments)}catch(V){ct("WebGLState:",V)}}function et(){try{n.texStorage2D(...arguments)}catch(V){ct("WebGLState:",V)}}function I(){try{n.texStorage3D(...arguments)}catch(V){ct("WebGLState:",V)}}function T(){try{n.texImage2D(...arguments)}catch(V){ct("WebGLState:",V)}}function Z(){try{n.texImage3D(...arguments)}catch(V){ct("WebGLState:",V)}}function _e(V){return h[V]!==void 0?h[V]:n.getParameter(V)}function me(V,pe){h[V]!==pe&&(n.pixelStorei(V,pe),h[V]=pe)}function we(V){q.equals(V)===!1&&(n.scissor(V.x,V.y,V.z,V.w),q.copy(V))}function Me(V){ie.equals(V)===!1&&(n.viewport(V.x,V.y,V.z,V.w),ie.copy(V))}function ce(V,pe){let ue=l.get(pe);ue===void 0&&(ue=new WeakMap,l.set(pe,ue));let Ce=ue.get(V);Ce===void 0&&(Ce=n.getUniformBlockIndex(pe,V.name),n.uniformBlockBinding(pe,Ce,Ce),ue.set(V,Ce))}function de(V,pe,ue){let Se=l.get(pe).get(V);c[Se]!==ue&&(n.bindBufferBase(n.UNIFORM_BUFFER,Se,ue),c[Se]=ue)}function ye(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},h={},J=null,se={},d={},c={},p=new WeakMap,g=[],x=null,f=!1,m=null,v=null,M=null,b=null,E=null,S=null,_=null,y=new Tt(0,0,0),N=0,P=!1,C=null,O=null,k=null,D=null,B=null,q.set(0,0,n.canvas.width,n.canvas.height),ie.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:le,disable:Te,bindFramebuffer:Ze,drawBuffers:ze,useProgram:it,setBlending:Ue,setMaterial:ke,setFlipSided:Qe,setCullFace:je,setLineWidth:Ut,setPolygonOffset:at,setScissorTest:At,activeTexture:zt,bindTexture:nn,unbindTexture:z,compressedTexImage2D:De,compressedTexImage3D:tt,texImage2D:T,texImage3D:Z,pixelStorei:me,getParameter:_e,updateUBOMapping:ce,uniformBlockBinding:de,texStorage2D:et,texStorage3D:I,texSubImage2D:ft,texSubImage3D:Re,compressedTexSubImage2D:Gt,compressedTexSubImage3D:Ye,scissor:we,viewport:Me,reset:ye}}function pE(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new ut,u=new WeakMap,h=new Set,d,p=new WeakMap,g=new Set,x=new FinalizationRegistry(I=>g.delete(I)),f=!1;try{f=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(I,T){return f?new OffscreenCanvas(I,T):ya("canvas")}function v(I,T,Z){let _e=1,me=et(I);if((me.width>Z||me.height>Z)&&(_e=Z/Math.max(me.width,me.height)),_e<1)if(typeof HTMLImageElement<"u"&&I instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&I instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&I instanceof ImageBitmap||typeof VideoFrame<"u"&&I instanceof VideoFrame){let we=Math.floor(_e*me.width),Me=Math.floor(_e*me.height);d===void 0&&(d=m(we,Me));let ce=T?m(we,Me):d;return ce.width=we,ce.height=Me,ce.getContext("2d").drawImage(I,0,0,we,Me),nt("WebGLRenderer: Texture has been resized from ("+me.width+"x"+me.height+") to ("+we+"x"+Me+")."),ce}else return"data"in I&&nt("WebGLRenderer: Image in DataTexture is too big ("+me.width+"x"+me.height+")."),I;return I}function M(I){return I.generateMipmaps}function b(I){n.generateMipmap(I)}function E(I){return I.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:I.isWebGL3DRenderTarget?n.TEXTURE_3D:I.isWebGLArrayRenderTarget||I.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function S(I,T,Z,_e,me,we=!1){if(I!==null){if(n[I]!==void 0)return n[I];nt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+I+"'")}let Me;_e&&(Me=e.get("EXT_texture_norm16"),Me||nt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let ce=T;if(T===n.RED&&(Z===n.FLOAT&&(ce=n.R32F),Z===n.HALF_FLOAT&&(ce=n.R16F),Z===n.UNSIGNED_BYTE&&(ce=n.R8),Z===n.UNSIGNED_SHORT&&Me&&(ce=Me.R16_EXT),Z===n.SHORT&&Me&&(ce=Me.R16_SNORM_EXT)),T===n.RED_INTEGER&&(Z===n.UNSIGNED_BYTE&&(ce=n.R8UI),Z===n.UNSIGNED_SHORT&&(ce=n.R16UI),Z===n.UNSIGNED_INT&&(ce=n.R32UI),Z===n.BYTE&&(ce=n.R8I),Z===n.SHORT&&(ce=n.R16I),Z===n.INT&&(ce=n.R32I)),T===n.RG&&(Z===n.FLOAT&&(ce=n.RG32F),Z===n.HALF_FLOAT&&(ce=n.RG16F),Z===n.UNSIGNED_BYTE&&(ce=n.RG8),Z===n.UNSIGNED_SHORT&&Me&&(ce=Me.RG16_EXT),Z===n.SHORT&&Me&&(ce=Me.RG16_SNORM_EXT)),T===n.RG_INTEGER&&(Z===n.UNSIGNED_BYTE&&(ce=n.RG8UI),Z===n.UNSIGNED_SHORT&&(ce=n.RG16UI),Z===n.UNSIGNED_INT&&(ce=n.RG32UI),Z===n.BYTE&&(ce=n.RG8I),Z===n.SHORT&&(ce=n.RG16I),Z===n.INT&&(ce=n.RG32I)),T===n.RGB_INTEGER&&(Z===n.UNSIGNED_BYTE&&(ce=n.RGB8UI),Z===n.UNSIGNED_SHORT&&(ce=n.RGB16UI),Z===n.UNSIGNED_INT&&(ce=n.RGB32UI),Z===n.BYTE&&(ce=n.RGB8I),Z===n.SHORT&&(ce=n.RGB16I),Z===n.INT&&(ce=n.RGB32I)),T===n.RGBA_INTEGER&&(Z===n.UNSIGNED_BYTE&&(ce=n.RGBA8UI),Z===n.UNSIGNED_SHORT&&(ce=n.RGBA16UI),Z===n.UNSIGNED_INT&&(ce=n.RGBA32UI),Z===n.BYTE&&(ce=n.RGBA8I),Z===n.SHORT&&(ce=n.RGBA16I),Z===n.INT&&(ce=n.RGBA32I)),T===n.RGB&&(Z===n.UNSIGNED_SHORT&&Me&&(ce=Me.RGB16_EXT),Z===n.SHORT&&Me&&(ce=Me.RGB16_SNORM_EXT),Z===n.UNSIGNED_INT_5_9_9_9_REV&&(ce=n.RGB9_E5),Z===n.UNSIGNED_INT_10F_11F_11F_REV&&(ce=n.R11F_G11F_B10F)),T===n.RGBA){let de=we?_a:wt.getTransfer(me);Z===n.FLOAT&&(ce=n.RGBA32F),Z===n.HALF_FLOAT&&(ce=n.RGBA16F),Z===n.UNSIGNED_BYTE&&(ce=de===Nt?n.SRGB8_ALPHA8:n.RGBA8),Z===n.UNSIGNED_SHORT&&Me&&(ce=Me.RGBA16_EXT),Z===n.SHORT&&Me&&(ce=Me.RGBA16_SNORM_EXT),Z===n.UNSIGNED_SHORT_4_4_4_4&&(ce=n.RGBA4),Z===n.UNSIGNED_SHORT_5_5_5_1&&(ce=n.RGB5_A1)}return(ce===n.R16F||ce===n.R32F||ce===n.RG16F||ce===n.RG32F||ce===n.RGBA16F||ce===n.RGBA32F)&&e.get("EXT_color_buffer_float"),ce}function _(I,T){let Z;return I?T===null||T===Oi||T===wr?Z=n.DEPTH24_STENCIL8:T===Ui?Z=n.DEPTH32F_STENCIL8:T===To&&(Z=n.DEPTH24_STENCIL8,nt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):T===null||T===Oi||T===wr?Z=n.DEPTH_COMPONENT24:T===Ui?Z=n.DEPTH_COMPONENT32F:T===To&&(Z=n.DEPTH_COMPONENT16),Z}function y(I,T){return M(I)===!0||I.isFramebufferTexture&&I.minFilter!==Cn&&I.minFilter!==$n?Math.log2(Math.max(T.width,T.height))+1:I.mipmaps.length>0?I.mipmaps.length:I.isCompressedTexture&&Array.isArray(I.image)?T.mipmaps.length:1}function N(I){let T=new WeakRef(I);i.get(I).__ref=T,g.add(T),x.register(I,T,T)}function P(I){let T=i.get(I).__ref;T!==void 0&&(g.delete(T),x.unregister(T))}function C(I){k(I.target)}function O(I){D(I.target)}function k(I){I.removeEventListener("dispose",C),P(I),X(I),I.isVideoTexture&&u.delete(I),I.isHTMLTexture&&h.delete(I)}function D(I){I.removeEventListener("dispose",O),P(I),he(I)}function B(){for(let I of g){let T=I.deref();T!==void 0&&(T.isRenderTarget===!0?D(T):k(T))}g.clear(),h.clear()}function X(I){let T=i.get(I);if(T.__webglInit===void 0)return;let Z=I.source,_e=p.get(Z);if(_e){let me=_e[T.__cacheKey];me.usedTimes--,me.usedTimes===0&&G(I),Object.keys(_e).length===0&&p.delete(Z)}i.remove(I)}function G(I){let T=i.get(I);n.deleteTexture(T.__webglTexture);let Z=I.source,_e=p.get(Z);delete _e[T.__cacheKey],o.memory.textures--}function he(I){let T=i.get(I);T.__depthDisposeCallback&&T.__depthDisposeCallback();let Z=I.depthTexture;if(Z&&Z.renderTarget===I&&k(Z),I.isWebGLCubeRenderTarget)for(let me=0;me<6;me++){if(Array.isArray(T.__webglFramebuffer[me]))for(let we=0;we<T.__webglFramebuffer[me].length;we++)n.deleteFramebuffer(T.__webglFramebuffer[me][we]);else n.deleteFramebuffer(T.__webglFramebuffer[me]);T.__webglDepthbuffer&&n.deleteRenderbuffer(T.__webglDepthbuffer[me])}else{if(Array.isArray(T.__webglFramebuffer))for(let me=0;me<T.__webglFramebuffer.length;me++)n.deleteFramebuffer(T.__webglFramebuffer[me]);else n.deleteFramebuffer(T.__webglFramebuffer);if(T.__webglDepthbuffer&&n.deleteRenderbuffer(T.__webglDepthbuffer),T.__webglMultisampledFramebuffer&&n.deleteFramebuffer(T.__webglMultisampledFramebuffer),T.__webglColorRenderbuffer)for(let me=0;me<T.__webglColorRenderbuffer.length;me++)T.__webglColorRenderbuffer[me]&&n.deleteRenderbuffer(T.__webglColorRenderbuffer[me]);T.__webglDepthRenderbuffer&&n.deleteRenderbuffer(T.__webglDepthRenderbuffer)}let _e=I.textures;for(let me=0,we=_e.length;me<we;me++){let Me=i.get(_e[me]);Me.__webglTexture&&(n.deleteTexture(Me.__webglTexture),o.memory.textures--),i.remove(_e[me])}i.remove(I)}let K=0;function J(){K=0}function se(){return K}function Q(I){K=I}function ae(){let I=K;return I>=s.maxTextures&&nt("WebGLTextures: Trying to use "+(I+1)+" texture units while this GPU supports only "+s.maxTextures),K+=1,I}function q(I){let T=[];return T.push(I.wrapS),T.push(I.wrapT),T.push(I.wrapR||0),T.push(I.magFilter),T.push(I.minFilter),T.push(I.anisotropy),T.push(I.internalFormat),T.push(I.format),T.push(I.type),T.push(I.generateMipmaps),T.push(I.mipmapsAutoUpdate),T.push(I.premultiplyAlpha),T.push(I.flipY),T.push(I.unpackAlignment),T.push(I.colorSpace),T.join()}function ie(I,T){let Z=i.get(I);if(I.isVideoTexture&&Gt(I),I.isRenderTargetTexture===!1&&I.isExternalTexture!==!0&&I.version>0&&Z.__version!==I.version){let _e=I.image;if(_e===null)nt("WebGLRenderer: Texture marked for update but no image data found.");else if(_e.complete===!1)nt("WebGLRenderer: Texture marked for update but image is incomplete");else{ke(Z,I,T);return}}else I.isExternalTexture&&(Z.__webglTexture=I.sourceTexture?I.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,Z.__webglTexture,n.TEXTURE0+T)}function Y(I,T){let Z=i.get(I);if(I.isRenderTargetTexture===!1&&I.version>0&&Z.__version!==I.version){ke(Z,I,T);return}else I.isExternalTexture&&(Z.__webglTexture=I.sourceTexture?I.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,Z.__webglTexture,n.TEXTURE0+T)}function re(I,T){let Z=i.get(I);if(I.isRenderTargetTexture===!1&&I.version>0&&Z.__version!==I.version){ke(Z,I,T);return}t.bindTexture(n.TEXTURE_3D,Z.__webglTexture,n.TEXTURE0+T)}function le(I,T){let Z=i.get(I);if(I.version>0&&Z.__version!==I.version){Qe(Z,I,T);return}t.bindTexture(n.TEXTURE_CUBE_MAP,Z.__webglTexture,n.TEXTURE0+T)}let Te={[ac]:n.REPEAT,[ji]:n.CLAMP_TO_EDGE,[lc]:n.MIRRORED_REPEAT},Ze={[Cn]:n.NEAREST,[Wm]:n.NEAREST_MIPMAP_NEAREST,[Fa]:n.NEAREST_MIPMAP_LINEAR,[$n]:n.LINEAR,[Nc]:n.LINEAR_MIPMAP_NEAREST,[ys]:n.LINEAR_MIPMAP_LINEAR},ze={[Ym]:n.NEVER,[_d]:n.ALWAYS,[Zm]:n.LESS,[gd]:n.LEQUAL,[Km]:n.EQUAL,[xd]:n.GEQUAL,[Jm]:n.GREATER,[jm]:n.NOTEQUAL};function it(I,T){if(T.type===Ui&&e.has("OES_texture_float_linear")===!1&&(T.magFilter===$n||T.magFilter===Nc||T.magFilter===Fa||T.magFilter===ys||T.minFilter===$n||T.minFilter===Nc||T.minFilter===Fa||T.minFilter===ys)&&nt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(I,n.TEXTURE_WRAP_S,Te[T.wrapS]),n.texParameteri(I,n.TEXTURE_WRAP_T,Te[T.wrapT]),(I===n.TEXTURE_3D||I===n.TEXTURE_2D_ARRAY)&&n.texParameteri(I,n.TEXTURE_WRAP_R,Te[T.wrapR]),n.texParameteri(I,n.TEXTURE_MAG_FILTER,Ze[T.magFilter]),n.texParameteri(I,n.TEXTURE_MIN_FILTER,Ze[T.minFilter]),T.compareFunction&&(n.texParameteri(I,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(I,n.TEXTURE_COMPARE_FUNC,ze[T.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(T.magFilter===Cn||T.minFilter!==Fa&&T.minFilter!==ys||T.type===Ui&&e.has("OES_texture_float_linear")===!1)return;if(T.anisotropy>1||i.get(T).__currentAnisotropy){let Z=e.get("EXT_texture_filter_anisotropic");n.texParameterf(I,Z.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(T.anisotropy,s.getMaxAnisotropy())),i.get(T).__currentAnisotropy=T.anisotropy}}}function F(I,T){let Z=!1;I.__webglInit===void 0&&(I.__webglInit=!0,T.addEventListener("dispose",C),N(T));let _e=T.source,me=p.get(_e);me===void 0&&(me={},p.set(_e,me));let we=q(T);if(we!==I.__cacheKey){me[we]===void 0&&(me[we]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,Z=!0),me[we].usedTimes++;let Me=me[I.__cacheKey];Me!==void 0&&(me[I.__cacheKey].usedTimes--,Me.usedTimes===0&&G(T)),I.__cacheKey=we,I.__webglTexture=me[we].texture}return Z}function fe(I,T,Z){return Math.floor(Math.floor(I/Z)/T)}function Ue(I,T,Z,_e){let we=I.updateRanges;if(we.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,T.width,T.height,Z,_e,T.data);else{we.sort((V,pe)=>V.start-pe.start);let Me=0;for(let V=1;V<we.length;V++){let pe=we[Me],ue=we[V],Ce=pe.start+pe.count,Se=fe(ue.start,T.width,4),Ae=fe(pe.start,T.width,4);ue.start<=Ce+1&&Se===Ae&&fe(ue.start+ue.count-1,T.width,4)===Se?pe.count=Math.max(pe.count,ue.start+ue.count-pe.start):(++Me,we[Me]=ue)}we.length=Me+1;let ce=t.getParameter(n.UNPACK_ROW_LENGTH),de=t.getParameter(n.UNPACK_SKIP_PIXELS),ye=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,T.width);for(let V=0,pe=we.length;V<pe;V++){let ue=we[V],Ce=Math.floor(ue.start/4),Se=Math.ceil(ue.count/4),Ae=Ce%T.width,Ke=Math.floor(Ce/T.width),rt=Se,xe=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Ae),t.pixelStorei(n.UNPACK_SKIP_ROWS,Ke),t.texSubImage2D(n.TEXTURE_2D,0,Ae,Ke,rt,xe,Z,_e,T.data)}I.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,ce),t.pixelStorei(n.UNPACK_SKIP_PIXELS,de),t.pixelStorei(n.UNPACK_SKIP_ROWS,ye)}}function ke(I,T,Z){let _e=n.TEXTURE_2D;(T.isDataArrayTexture||T.isCompressedArrayTexture)&&(_e=n.TEXTURE_2D_ARRAY),T.isData3DTexture&&(_e=n.TEXTURE_3D);let me=F(I,T),we=T.source;t.bindTexture(_e,I.__webglTexture,n.TEXTURE0+Z);let Me=i.get(we);if(we.version!==Me.__version||me===!0){if(t.activeTexture(n.TEXTURE0+Z),(typeof ImageBitmap<"u"&&T.image instanceof ImageBitmap)===!1){let xe=wt.getPrimaries(wt.workingColorSpace),We=T.colorSpace===Ss?null:wt.getPrimaries(T.colorSpace),ot=T.colorSpace===Ss||xe===We?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,ot)}t.pixelStorei(n.UNPACK_ALIGNMENT,T.unpackAlignment);let de=v(T.image,!1,s.maxTextureSize);de=Ye(T,de);let ye=r.convert(T.format,T.colorSpace),V=r.convert(T.type),pe=S(T.internalFormat,ye,V,T.normalized,T.colorSpace,T.isVideoTexture);it(_e,T);let ue,Ce=T.mipmaps,Se=T.isVideoTexture!==!0,Ae=Me.__version===void 0||me===!0,Ke=we.dataReady,rt=y(T,de);if(T.isDepthTexture)pe=_(T.format===bs,T.type),Ae&&(Se?t.texStorage2D(n.TEXTURE_2D,1,pe,de.width,de.height):t.texImage2D(n.TEXTURE_2D,0,pe,de.width,de.height,0,ye,V,null));else if(T.isDataTexture)if(Ce.length>0){Se&&Ae&&t.texStorage2D(n.TEXTURE_2D,rt,pe,Ce[0].width,Ce[0].height);for(let xe=0,We=Ce.length;xe<We;xe++)ue=Ce[xe],Se?Ke&&t.texSubImage2D(n.TEXTURE_2D,xe,0,0,ue.width,ue.height,ye,V,ue.data):t.texImage2D(n.TEXTURE_2D,xe,pe,ue.width,ue.height,0,ye,V,ue.data);T.generateMipmaps=!1}else Se?(Ae&&t.texStorage2D(n.TEXTURE_2D,rt,pe,de.width,de.height),Ke&&Ue(T,de,ye,V)):t.texImage2D(n.TEXTURE_2D,0,pe,de.width,de.height,0,ye,V,de.data);else if(T.isCompressedTexture)if(T.isCompressedArrayTexture){Se&&Ae&&t.texStorage3D(n.TEXTURE_2D_ARRAY,rt,pe,Ce[0].width,Ce[0].height,de.depth);for(let xe=0,We=Ce.length;xe<We;xe++)if(ue=Ce[xe],T.format!==ki)if(ye!==null)if(Se){if(Ke)if(T.layerUpdates.size>0){let ot=Rd(ue.width,ue.height,T.format,T.type);for(let Le of T.layerUpdates){let pt=ue.data.subarray(Le*ot/ue.data.BYTES_PER_ELEMENT,(Le+1)*ot/ue.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,xe,0,0,Le,ue.width,ue.height,1,ye,pt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,xe,0,0,0,ue.width,ue.height,de.depth,ye,ue.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,xe,pe,ue.width,ue.height,de.depth,0,ue.data,0,0);else nt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else Se?Ke&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,xe,0,0,0,ue.width,ue.height,de.depth,ye,V,ue.data):t.texImage3D(n.TEXTURE_2D_ARRAY,xe,pe,ue.width,ue.height,de.depth,0,ye,V,ue.data);T.layerUpdates.size>0&&T.clearLayerUpdates()}else{Se&&Ae&&t.texStorage2D(n.TEXTURE_2D,rt,pe,Ce[0].width,Ce[0].height);for(let xe=0,We=Ce.length;xe<We;xe++)ue=Ce[xe],T.format!==ki?ye!==null?Se?Ke&&t.compressedTexSubImage2D(n.TEXTURE_2D,xe,0,0,ue.width,ue.height,ye,ue.data):t.compressedTexImage2D(n.TEXTURE_2D,xe,pe,ue.width,ue.height,0,ue.data):nt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):Se?Ke&&t.texSubImage2D(n.TEXTURE_2D,xe,0,0,ue.width,ue.height,ye,V,ue.data):t.texImage2D(n.TEXTURE_2D,xe,pe,ue.width,ue.height,0,ye,V,ue.data)}else if(T.isDataArrayTexture)if(Se){if(Ae&&t.texStorage3D(n.TEXTURE_2D_ARRAY,rt,pe,de.width,de.height,de.depth),Ke)if(T.layerUpdates.size>0){let xe=Rd(de.width,de.height,T.format,T.type);for(let We of T.layerUpdates){let ot=de.data.subarray(We*xe/de.data.BYTES_PER_ELEMENT,(We+1)*xe/de.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,We,de.width,de.height,1,ye,V,ot)}T.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,de.width,de.height,de.depth,ye,V,de.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,pe,de.width,de.height,de.depth,0,ye,V,de.data);else if(T.isData3DTexture)Se?(Ae&&t.texStorage3D(n.TEXTURE_3D,rt,pe,de.width,de.height,de.depth),Ke&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,de.width,de.height,de.depth,ye,V,de.data)):t.texImage3D(n.TEXTURE_3D,0,pe,de.width,de.height,de.depth,0,ye,V,de.data);else if(T.isFramebufferTexture){if(Ae)if(Se)t.texStorage2D(n.TEXTURE_2D,rt,pe,de.width,de.height);else{let xe=de.width,We=de.height;for(let ot=0;ot<rt;ot++)t.texImage2D(n.TEXTURE_2D,ot,pe,xe,We,0,ye,V,null),xe>>=1,We>>=1}}else if(T.isHTMLTexture){if("texElementImage2D"in n){let xe=n.canvas;if(xe.hasAttribute("layoutsubtree")||xe.setAttribute("layoutsubtree","true"),de.parentNode!==xe){xe.appendChild(de),h.add(T),xe.onpaint=We=>{let ot=We.changedElements;for(let Le of h)ot.includes(Le.image)&&(Le.needsUpdate=!0)},xe.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,de);else{let ot=n.RGBA,Le=n.RGBA,pt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,ot,Le,pt,de)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Ce.length>0){if(Se&&Ae){let xe=et(Ce[0]);t.texStorage2D(n.TEXTURE_2D,rt,pe,xe.width,xe.height)}for(let xe=0,We=Ce.length;xe<We;xe++)ue=Ce[xe],Se?Ke&&t.texSubImage2D(n.TEXTURE_2D,xe,0,0,ye,V,ue):t.texImage2D(n.TEXTURE_2D,xe,pe,ye,V,ue);T.generateMipmaps=!1}else if(Se){if(Ae){let xe=et(de);t.texStorage2D(n.TEXTURE_2D,rt,pe,xe.width,xe.height)}Ke&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,ye,V,de)}else t.texImage2D(n.TEXTURE_2D,0,pe,ye,V,de);M(T)&&T.mipmapsAutoUpdate===!0&&b(_e),Me.__version=we.version,T.onUpdate&&T.onUpdate(T)}I.__version=T.version}function Qe(I,T,Z){if(T.image.length!==6)return;let _e=F(I,T),me=T.source;t.bindTexture(n.TEXTURE_CUBE_MAP,I.__webglTexture,n.TEXTURE0+Z);let we=i.get(me);if(me.version!==we.__version||_e===!0){t.activeTexture(n.TEXTURE0+Z);let Me=wt.getPrimaries(wt.workingColorSpace),ce=T.colorSpace===Ss?null:wt.getPrimaries(T.colorSpace),de=T.colorSpace===Ss||Me===ce?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,T.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,de);let ye=T.isCompressedTexture||T.image[0].isCompressedTexture,V=T.image[0]&&T.image[0].isDataTexture,pe=[];for(let Le=0;Le<6;Le++)!ye&&!V?pe[Le]=v(T.image[Le],!0,s.maxCubemapSize):pe[Le]=V?T.image[Le].image:T.image[Le],pe[Le]=Ye(T,pe[Le]);let ue=pe[0],Ce=r.convert(T.format,T.colorSpace),Se=r.convert(T.type),Ae=S(T.internalFormat,Ce,Se,T.normalized,T.colorSpace),Ke=T.isVideoTexture!==!0,rt=we.__version===void 0||_e===!0,xe=me.dataReady,We=y(T,ue);it(n.TEXTURE_CUBE_MAP,T);let ot;if(T.isDepthTexture){if(Ae=_(T.format===bs,T.type),rt)if(Ke)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Ae,ue.width,ue.height);else for(let Le=0;Le<6;Le++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,0,Ae,ue.width,ue.height,0,Ce,Se,null)}else if(ye){Ke&&rt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,We,Ae,ue.width,ue.height);for(let Le=0;Le<6;Le++){ot=pe[Le].mipmaps;for(let pt=0;pt<ot.length;pt++){let $t=ot[pt];T.format!==ki?Ce!==null?Ke?xe&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,pt,0,0,$t.width,$t.height,Ce,$t.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,pt,Ae,$t.width,$t.height,0,$t.data):nt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ke?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,pt,0,0,$t.width,$t.height,Ce,Se,$t.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,pt,Ae,$t.width,$t.height,0,Ce,Se,$t.data)}}}else{if(ot=T.mipmaps,Ke&&rt){ot.length>0&&We++;let Le=et(pe[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,We,Ae,Le.width,Le.height)}for(let Le=0;Le<6;Le++)if(V){Ke?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,0,0,0,pe[Le].width,pe[Le].height,Ce,Se,pe[Le].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,0,Ae,pe[Le].width,pe[Le].height,0,Ce,Se,pe[Le].data);for(let pt=0;pt<ot.length;pt++){let Bn=ot[pt].image[Le].image;Ke?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,pt+1,0,0,Bn.width,Bn.height,Ce,Se,Bn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,pt+1,Ae,Bn.width,Bn.height,0,Ce,Se,Bn.data)}}else{Ke?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,0,0,0,Ce,Se,pe[Le]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,0,Ae,Ce,Se,pe[Le]);for(let pt=0;pt<ot.length;pt++){let $t=ot[pt];Ke?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,pt+1,0,0,Ce,Se,$t.image[Le]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Le,pt+1,Ae,Ce,Se,$t.image[Le])}}}M(T)&&T.mipmapsAutoUpdate===!0&&b(n.TEXTURE_CUBE_MAP),we.__version=me.version,T.onUpdate&&T.onUpdate(T)}I.__version=T.version}function je(I,T,Z,_e,me,we){let Me=r.convert(Z.format,Z.colorSpace),ce=r.convert(Z.type),de=S(Z.internalFormat,Me,ce,Z.normalized,Z.colorSpace),ye=i.get(T),V=i.get(Z);if(V.__renderTarget=T,!ye.__hasExternalTextures){let pe=Math.max(1,T.width>>we),ue=Math.max(1,T.height>>we);me===n.TEXTURE_3D||me===n.TEXTURE_2D_ARRAY?t.texImage3D(me,we,de,pe,ue,T.depth,0,Me,ce,null):t.texImage2D(me,we,de,pe,ue,0,Me,ce,null)}t.bindFramebuffer(n.FRAMEBUFFER,I),Re(T)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,_e,me,V.__webglTexture,0,ft(T)):(me===n.TEXTURE_2D||me>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&me<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,_e,me,V.__webglTexture,we),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Ut(I,T,Z){if(n.bindRenderbuffer(n.RENDERBUFFER,I),T.depthBuffer){let _e=T.depthTexture,me=_e&&_e.isDepthTexture?_e.type:null,we=_(T.stencilBuffer,me),Me=T.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;Re(T)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ft(T),we,T.width,T.height):Z?n.renderbufferStorageMultisample(n.RENDERBUFFER,ft(T),we,T.width,T.height):n.renderbufferStorage(n.RENDERBUFFER,we,T.width,T.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Me,n.RENDERBUFFER,I)}else{let _e=T.textures;for(let me=0;me<_e.length;me++){let we=_e[me],Me=r.convert(we.format,we.colorSpace),ce=r.convert(we.type),de=S(we.internalFormat,Me,ce,we.normalized,we.colorSpace);Re(T)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ft(T),de,T.width,T.height):Z?n.renderbufferStorageMultisample(n.RENDERBUFFER,ft(T),de,T.width,T.height):n.renderbufferStorage(n.RENDERBUFFER,de,T.width,T.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function at(I,T,Z){let _e=T.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,I),!(T.depthTexture&&T.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let me=i.get(T.depthTexture);me.__renderTarget=T;let we=_e?T.depthTexture.image[0]:T.depthTexture.image;(!me.__webglTexture||we.width!==T.width||we.height!==T.height)&&(we.width=T.width,we.height=T.height,T.depthTexture.needsUpdate=!0),_e?le(T.depthTexture,0):ie(T.depthTexture,0);let Me=me.__webglTexture,ce=ft(T),de=_e?n.TEXTURE_CUBE_MAP_POSITIVE_X+Z:n.TEXTURE_2D,ye=T.depthTexture.format===bs?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(T.depthTexture.format===xs)Re(T)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ye,de,Me,0,ce):n.framebufferTexture2D(n.FRAMEBUFFER,ye,de,Me,0);else if(T.depthTexture.format===bs)Re(T)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ye,de,Me,0,ce):n.framebufferTexture2D(n.FRAMEBUFFER,ye,de,Me,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function At(I){let T=i.get(I),Z=I.isWebGLCubeRenderTarget===!0;if(T.__boundDepthTexture!==I.depthTexture){let _e=I.depthTexture;if(T.__depthDisposeCallback&&T.__depthDisposeCallback(),_e){let me=()=>{delete T.__boundDepthTexture,delete T.__depthDisposeCallback,_e.removeEventListener("dispose",me)};_e.addEventListener("dispose",me),T.__depthDisposeCallback=me}T.__boundDepthTexture=_e}if(I.depthTexture&&!T.__autoAllocateDepthBuffer)if(Z)for(let _e=0;_e<6;_e++)at(T.__webglFramebuffer[_e],I,_e);else I.texture.mipmaps.length>0?at(T.__webglFramebuffer[0],I,0):at(T.__webglFramebuffer,I,0);else if(Z){T.__webglDepthbuffer=[];for(let _e=0;_e<6;_e++)if(t.bindFramebuffer(n.FRAMEBUFFER,T.__webglFramebuffer[_e]),T.__webglDepthbuffer[_e]===void 0)T.__webglDepthbuffer[_e]=n.createRenderbuffer(),Ut(T.__webglDepthbuffer[_e],I,!1);else{let me=I.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,we=T.__webglDepthbuffer[_e];n.bindRenderbuffer(n.RENDERBUFFER,we),n.framebufferRenderbuffer(n.FRAMEBUFFER,me,n.RENDERBUFFER,we)}}else if(I.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,T.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,T.__webglFramebuffer),T.__webglDepthbuffer===void 0)T.__webglDepthbuffer=n.createRenderbuffer(),Ut(T.__webglDepthbuffer,I,!1);else{let me=I.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,we=T.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,we),n.framebufferRenderbuffer(n.FRAMEBUFFER,me,n.RENDERBUFFER,we)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function zt(I,T,Z){let _e=i.get(I);T!==void 0&&je(_e.__webglFramebuffer,I,I.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),Z!==void 0&&At(I)}function nn(I){let T=I.texture,Z=i.get(I),_e=i.get(T);I.addEventListener("dispose",O),N(I);let me=I.textures,we=I.isWebGLCubeRenderTarget===!0,Me=me.length>1;if(Me||(_e.__webglTexture===void 0&&(_e.__webglTexture=n.createTexture()),_e.__version=T.version,o.memory.textures++),we){Z.__webglFramebuffer=[];for(let ce=0;ce<6;ce++)if(T.mipmaps.length>0){Z.__webglFramebuffer[ce]=[];for(let de=0;de<T.mipmaps.length;de++)Z.__webglFramebuffer[ce][de]=n.createFramebuffer()}else Z.__webglFramebuffer[ce]=n.createFramebuffer()}else{if(T.mipmaps.length>0){Z.__webglFramebuffer=[];for(let ce=0;ce<T.mipmaps.length;ce++)Z.__webglFramebuffer[ce]=n.createFramebuffer()}else Z.__webglFramebuffer=n.createFramebuffer();if(Me)for(let ce=0,de=me.length;ce<de;ce++){let ye=i.get(me[ce]);ye.__webglTexture===void 0&&(ye.__webglTexture=n.createTexture(),o.memory.textures++)}if(I.samples>0&&Re(I)===!1){Z.__webglMultisampledFramebuffer=n.createFramebuffer(),Z.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,Z.__webglMultisampledFramebuffer);for(let ce=0;ce<me.length;ce++){let de=me[ce];Z.__webglColorRenderbuffer[ce]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,Z.__webglColorRenderbuffer[ce]);let ye=r.convert(de.format,de.colorSpace),V=r.convert(de.type),pe=S(de.internalFormat,ye,V,de.normalized,de.colorSpace,I.isXRRenderTarget===!0),ue=ft(I);n.renderbufferStorageMultisample(n.RENDERBUFFER,ue,pe,I.width,I.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ce,n.RENDERBUFFER,Z.__webglColorRenderbuffer[ce])}n.bindRenderbuffer(n.RENDERBUFFER,null),I.depthBuffer&&(Z.__webglDepthRenderbuffer=n.createRenderbuffer(),Ut(Z.__webglDepthRenderbuffer,I,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(we){t.bindTexture(n.TEXTURE_CUBE_MAP,_e.__webglTexture),it(n.TEXTURE_CUBE_MAP,T);for(let ce=0;ce<6;ce++)if(T.mipmaps.length>0)for(let de=0;de<T.mipmaps.length;de++)je(Z.__webglFramebuffer[ce][de],I,T,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ce,de);else je(Z.__webglFramebuffer[ce],I,T,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ce,0);M(T)?b(n.TEXTURE_CUBE_MAP):T.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}else if(Me){for(let ce=0,de=me.length;ce<de;ce++){let ye=me[ce],V=i.get(ye),pe=n.TEXTURE_2D;(I.isWebGL3DRenderTarget||I.isWebGLArrayRenderTarget)&&(pe=I.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(pe,V.__webglTexture),it(pe,ye),je(Z.__webglFramebuffer,I,ye,n.COLOR_ATTACHMENT0+ce,pe,0),M(ye)&&b(pe)}t.unbindTexture()}else{let ce=n.TEXTURE_2D;if((I.isWebGL3DRenderTarget||I.isWebGLArrayRenderTarget)&&(ce=I.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(ce,_e.__webglTexture),it(ce,T),T.mipmaps.length>0)for(let de=0;de<T.mipmaps.length;de++)je(Z.__webglFramebuffer[de],I,T,n.COLOR_ATTACHMENT0,ce,de);else je(Z.__webglFramebuffer,I,T,n.COLOR_ATTACHMENT0,ce,0);M(T)?b(ce):T.mipmaps.length>0&&n.texParameteri(ce,n.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}I.depthBuffer&&At(I)}function z(I){let T=I.textures;for(let Z=0,_e=T.length;Z<_e;Z++){let me=T[Z];if(M(me)&&me.mipmapsAutoUpdate===!0){let we=E(I),Me=i.get(me).__webglTexture;t.bindTexture(we,Me),b(we),t.unbindTexture()}}}let De=[];function tt(I){if(I.samples>0){if(Re(I)===!1){let T=I.textures,Z=I.width,_e=I.height,me=n.COLOR_BUFFER_BIT,we=I.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Me=i.get(I),ce=T.length>1;if(ce)for(let ye=0;ye<T.length;ye++)t.bindFramebuffer(n.FRAMEBUFFER,Me.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ye,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Me.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ye,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Me.__webglMultisampledFramebuffer),I.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Me.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Me.__webglFramebuffer);for(let ye=0;ye<T.length;ye++){if(I.resolveDepthBuffer&&(I.depthBuffer&&(me|=n.DEPTH_BUFFER_BIT),I.stencilBuffer&&I.resolveStencilBuffer&&(me|=n.STENCIL_BUFFER_BIT)),ce){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Me.__webglColorRenderbuffer[ye]);let V=i.get(T[ye]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,V,0)}n.blitFramebuffer(0,0,Z,_e,0,0,Z,_e,me,n.NEAREST),c===!0&&(De.length=0,De.push(n.COLOR_ATTACHMENT0+ye),I.depthBuffer&&I.storeMultisampledDepthBuffer===!1&&De.push(we),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,De))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),ce)for(let ye=0;ye<T.length;ye++){t.bindFramebuffer(n.FRAMEBUFFER,Me.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ye,n.RENDERBUFFER,Me.__webglColorRenderbuffer[ye]);let V=i.get(T[ye]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Me.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ye,n.TEXTURE_2D,V,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Me.__webglMultisampledFramebuffer)}else if(I.depthBuffer&&I.storeMultisampledDepthBuffer===!1&&c){let T=I.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[T])}}}function ft(I){return Math.min(s.maxSamples,I.samples)}function Re(I){let T=i.get(I);return I.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&T.__useRenderToTexture!==!1}function Gt(I){let T=o.render.frame;u.get(I)!==T&&(u.set(I,T),I.update())}function Ye(I,T){let Z=I.colorSpace,_e=I.format,me=I.type;return I.isCompressedTexture===!0||I.isVideoTexture===!0||Z!==xa&&Z!==Ss&&(wt.getTransfer(Z)===Nt?(_e!==ki||me!==li)&&nt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):ct("WebGLTextures: Unsupported texture color space:",Z)),T}function et(I){return typeof HTMLImageElement<"u"&&I instanceof HTMLImageElement?(l.width=I.naturalWidth||I.width,l.height=I.naturalHeight||I.height):typeof VideoFrame<"u"&&I instanceof VideoFrame?(l.width=I.displayWidth,l.height=I.displayHeight):(l.width=I.width,l.height=I.height),l}this.allocateTextureUnit=ae,this.resetTextureUnits=J,this.getTextureUnits=se,this.setTextureUnits=Q,this.setTexture2D=ie,this.setTexture2DArray=Y,this.setTexture3D=re,this.setTextureCube=le,this.rebindTextures=zt,this.setupRenderTarget=nn,this.updateRenderTargetMipmap=z,this.updateMultisampleRenderTarget=tt,this.setupDepthRenderbuffer=At,this.setupFrameBufferTexture=je,this.useMultisampledRTT=Re,this.dispose=B}function mE(n,e){function t(i,s=Ss){let r,o=wt.getTransfer(s);if(i===li)return n.UNSIGNED_BYTE;if(i===Uc)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Fc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===ud)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===hd)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===ld)return n.BYTE;if(i===cd)return n.SHORT;if(i===To)return n.UNSIGNED_SHORT;if(i===Oc)return n.INT;if(i===Oi)return n.UNSIGNED_INT;if(i===Ui)return n.FLOAT;if(i===Fi)return n.HALF_FLOAT;if(i===dd)return n.ALPHA;if(i===fd)return n.RGB;if(i===ki)return n.RGBA;if(i===xs)return n.DEPTH_COMPONENT;if(i===bs)return n.DEPTH_STENCIL;if(i===pd)return n.RED;if(i===kc)return n.RED_INTEGER;if(i===Qs)return n.RG;if(i===Bc)return n.RG_INTEGER;if(i===zc)return n.RGBA_INTEGER;if(i===ka||i===Ba||i===za||i===Va)if(o===Nt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===ka)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Ba)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===za)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Va)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===ka)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Ba)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===za)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Va)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Vc||i===Gc||i===Hc||i===Wc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Vc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Gc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Hc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Wc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===$c||i===Xc||i===qc||i===Yc||i===Zc||i===Ga||i===Kc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===$c||i===Xc)return o===Nt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===qc)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Yc)return r.COMPRESSED_R11_EAC;if(i===Zc)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Ga)return r.COMPRESSED_RG11_EAC;if(i===Kc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Jc||i===jc||i===Qc||i===eu||i===tu||i===nu||i===iu||i===su||i===ru||i===ou||i===au||i===lu||i===cu||i===uu)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Jc)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===jc)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Qc)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===eu)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===tu)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===nu)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===iu)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===su)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===ru)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===ou)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===au)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===lu)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===cu)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===uu)return o===Nt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===hu||i===du||i===fu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===hu)return o===Nt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===du)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===fu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===pu||i===mu||i===Ha||i===gu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===pu)return r.COMPRESSED_RED_RGTC1_EXT;if(i===mu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Ha)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===gu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===wr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var gE=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,xE=`
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

}`,Fd=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new Ca(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new Qi({vertexShader:gE,fragmentShader:xE,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Si(new Pa(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},kd=class extends Di{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",c=1,l=null,u=null,h=null,d=null,p=null,g=null,x=typeof XRWebGLBinding<"u",f=new Fd,m={},v=t.getContextAttributes(),M=null,b=null,E=[],S=[],_=new ut,y=null,N=null,P=new Wn;P.viewport=new tn;let C=new Wn;C.viewport=new tn;let O=[P,C],k=new Cc,D=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(q){let ie=E[q];return ie===void 0&&(ie=new xo,E[q]=ie),ie.getTargetRaySpace()},this.getControllerGrip=function(q){let ie=E[q];return ie===void 0&&(ie=new xo,E[q]=ie),ie.getGripSpace()},this.getHand=function(q){let ie=E[q];return ie===void 0&&(ie=new xo,E[q]=ie),ie.getHandSpace()};function X(q){let ie=S.indexOf(q.inputSource);if(ie===-1)return;let Y=E[ie];Y!==void 0&&(Y.update(q.inputSource,q.frame,l||o),Y.dispatchEvent({type:q.type,data:q.inputSource}))}function G(){s.removeEventListener("select",X),s.removeEventListener("selectstart",X),s.removeEventListener("selectend",X),s.removeEventListener("squeeze",X),s.removeEventListener("squeezestart",X),s.removeEventListener("squeezeend",X),s.removeEventListener("end",G),s.removeEventListener("inputsourceschange",he);for(let q=0;q<E.length;q++){let ie=S[q];ie!==null&&(S[q]=null,E[q].disconnect(ie))}D=null,B=null,f.reset();for(let q in m)delete m[q];if(e.setRenderTarget(M),p=null,d=null,h=null,s=null,b=null,ae.stop(),i.isPresenting=!1,e.setPixelRatio(y),e.setSize(_.width,_.height,!1),N!==null){let q=N.camera;q.fov=N.fov,q.zoom=N.zoom,q.updateProjectionMatrix(),N=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(q){r=q,i.isPresenting===!0&&nt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(q){a=q,i.isPresenting===!0&&nt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||o},this.setReferenceSpace=function(q){l=q},this.getBaseLayer=function(){return d!==null?d:p},this.getBinding=function(){return h===null&&x&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(q){if(s=q,s!==null){if(M=e.getRenderTarget(),s.addEventListener("select",X),s.addEventListener("selectstart",X),s.addEventListener("selectend",X),s.addEventListener("squeeze",X),s.addEventListener("squeezestart",X),s.addEventListener("squeezeend",X),s.addEventListener("end",G),s.addEventListener("inputsourceschange",he),v.xrCompatible!==!0&&await t.makeXRCompatible(),y=e.getPixelRatio(),e.getSize(_),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let Y=null,re=null,le=null;v.depth&&(le=v.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,Y=v.stencil?bs:xs,re=v.stencil?wr:Oi);let Te={colorFormat:t.RGBA8,depthFormat:le,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(Te),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),b=new oi(d.textureWidth,d.textureHeight,{format:ki,type:li,depthTexture:new vs(d.textureWidth,d.textureHeight,re,void 0,void 0,void 0,void 0,void 0,void 0,Y),stencilBuffer:v.stencil,colorSpace:e.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let Y={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:r};p=new XRWebGLLayer(s,t,Y),s.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),b=new oi(p.framebufferWidth,p.framebufferHeight,{format:ki,type:li,colorSpace:e.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}b.isXRRenderTarget=!0,this.setFoveation(c),l=null,o=await s.requestReferenceSpace(a),ae.setContext(s),ae.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return f.getDepthTexture()};function he(q){for(let ie=0;ie<q.removed.length;ie++){let Y=q.removed[ie],re=S.indexOf(Y);re>=0&&(S[re]=null,E[re].disconnect(Y))}for(let ie=0;ie<q.added.length;ie++){let Y=q.added[ie],re=S.indexOf(Y);if(re===-1){for(let Te=0;Te<E.length;Te++)if(Te>=S.length){S.push(Y),re=Te;break}else if(S[Te]===null){S[Te]=Y,re=Te;break}if(re===-1)break}let le=E[re];le&&le.connect(Y)}}function K(q,ie){ie===null?q.matrixWorld.copy(q.matrix):q.matrixWorld.multiplyMatrices(ie.matrixWorld,q.matrix),q.matrixWorldInverse.copy(q.matrixWorld).invert()}this.updateCamera=function(q){if(s===null)return;let ie=q.near,Y=q.far;f.texture!==null&&(f.depthNear>0&&(ie=f.depthNear),f.depthFar>0&&(Y=f.depthFar)),k.near=C.near=P.near=ie,k.far=C.far=P.far=Y,(D!==k.near||B!==k.far)&&(s.updateRenderState({depthNear:k.near,depthFar:k.far}),D=k.near,B=k.far),k.layers.mask=q.layers.mask|6,P.layers.mask=k.layers.mask&-5,C.layers.mask=k.layers.mask&-3;let re=q.parent,le=k.cameras;K(k,re);for(let Te=0;Te<le.length;Te++)K(le[Te],re);k.projectionMatrix.copy(P.projectionMatrix),k.projectionMatrixInverse.copy(P.projectionMatrixInverse),N===null&&q.isPerspectiveCamera&&(N={camera:q,fov:q.fov,zoom:q.zoom}),J(q,k,re)};function J(q,ie,Y){Y===null?q.matrix.copy(ie.matrixWorld):(q.matrix.copy(Y.matrixWorld),q.matrix.invert(),q.matrix.multiply(ie.matrixWorld)),q.matrix.decompose(q.position,q.quaternion,q.scale),q.updateMatrixWorld(!0),q.projectionMatrix.copy(ie.projectionMatrix),q.projectionMatrixInverse.copy(ie.projectionMatrixInverse),q.isPerspectiveCamera&&(q.fov=mo*2*Math.atan(1/q.projectionMatrix.elements[5]),q.zoom=1)}this.getCamera=function(){return k},this.getFoveation=function(){if(!(d===null&&p===null))return c},this.setFoveation=function(q){c=q,d!==null&&(d.fixedFoveation=q),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=q)},this.hasDepthSensing=function(){return f.texture!==null},this.getDepthSensingMesh=function(){return f.getMesh(k)},this.getCameraTexture=function(q){return m[q]};let se=null;function Q(q,ie){if(u=ie.getViewerPose(l||o),g=ie,u!==null){let Y=u.views;p!==null&&(e.setRenderTargetFramebuffer(b,p.framebuffer),e.setRenderTarget(b));let re=!1;Y.length!==k.cameras.length&&(k.cameras.length=0,re=!0);for(let ze=0;ze<Y.length;ze++){let it=Y[ze],F=null;if(p!==null)F=p.getViewport(it);else{let Ue=h.getViewSubImage(d,it);F=Ue.viewport,ze===0&&(e.setRenderTargetTextures(b,Ue.colorTexture,Ue.depthStencilTexture),e.setRenderTarget(b))}let fe=O[ze];fe===void 0&&(fe=new Wn,fe.layers.enable(ze),fe.viewport=new tn,O[ze]=fe),fe.matrix.fromArray(it.transform.matrix),fe.matrix.decompose(fe.position,fe.quaternion,fe.scale),fe.projectionMatrix.fromArray(it.projectionMatrix),fe.projectionMatrixInverse.copy(fe.projectionMatrix).invert(),fe.viewport.set(F.x,F.y,F.width,F.height),ze===0&&(k.matrix.copy(fe.matrix),k.matrix.decompose(k.position,k.quaternion,k.scale)),re===!0&&k.cameras.push(fe)}let le=s.enabledFeatures;if(le&&le.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){h=i.getBinding();let ze=h.getDepthInformation(Y[0]);ze&&ze.isValid&&ze.texture&&f.init(ze,s.renderState)}if(le&&le.includes("camera-access")&&x){e.state.unbindTexture(),h=i.getBinding();for(let ze=0;ze<Y.length;ze++){let it=Y[ze].camera;if(it){let F=m[it];F||(F=new Ca,m[it]=F);let fe=h.getCameraImage(it);F.sourceTexture=fe}}}}for(let Y=0;Y<E.length;Y++){let re=S[Y],le=E[Y];re!==null&&le!==void 0&&le.update(re,ie,l||o)}se&&se(q,ie),ie.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ie}),g=null}let ae=new Ig;ae.setAnimationLoop(Q),this.setAnimationLoop=function(q){se=q},this.dispose=function(){}}},_E=new jt,Vg=new ht;Vg.set(-1,0,0,0,1,0,0,0,1);function vE(n,e){function t(f,m){f.matrixAutoUpdate===!0&&f.updateMatrix(),m.value.copy(f.matrix)}function i(f,m){m.color.getRGB(f.fogColor.value,Ed(n)),m.isFog?(f.fogNear.value=m.near,f.fogFar.value=m.far):m.isFogExp2&&(f.fogDensity.value=m.density)}function s(f,m,v,M,b){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(f,m):m.isMeshLambertMaterial?(r(f,m),m.envMap&&(f.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(f,m),h(f,m)):m.isMeshPhongMaterial?(r(f,m),u(f,m),m.envMap&&(f.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(f,m),d(f,m),m.isMeshPhysicalMaterial&&p(f,m,b)):m.isMeshMatcapMaterial?(r(f,m),g(f,m)):m.isMeshDepthMaterial?r(f,m):m.isMeshDistanceMaterial?(r(f,m),x(f,m)):m.isMeshNormalMaterial?r(f,m):m.isLineBasicMaterial?(o(f,m),m.isLineDashedMaterial&&a(f,m)):m.isPointsMaterial?c(f,m,v,M):m.isSpriteMaterial?l(f,m):m.isShadowMaterial?(f.color.value.copy(m.color),f.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(f,m){f.opacity.value=m.opacity,m.color&&f.diffuse.value.copy(m.color),m.emissive&&f.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(f.map.value=m.map,t(m.map,f.mapTransform)),m.alphaMap&&(f.alphaMap.value=m.alphaMap,t(m.alphaMap,f.alphaMapTransform)),m.bumpMap&&(f.bumpMap.value=m.bumpMap,t(m.bumpMap,f.bumpMapTransform),f.bumpScale.value=m.bumpScale,m.side===Xn&&(f.bumpScale.value*=-1)),m.normalMap&&(f.normalMap.value=m.normalMap,t(m.normalMap,f.normalMapTransform),f.normalScale.value.copy(m.normalScale),m.side===Xn&&f.normalScale.value.negate()),m.displacementMap&&(f.displacementMap.value=m.displacementMap,t(m.displacementMap,f.displacementMapTransform),f.displacementScale.value=m.displacementScale,f.displacementBias.value=m.displacementBias),m.emissiveMap&&(f.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,f.emissiveMapTransform)),m.specularMap&&(f.specularMap.value=m.specularMap,t(m.specularMap,f.specularMapTransform)),m.alphaTest>0&&(f.alphaTest.value=m.alphaTest);let v=e.get(m),M=v.envMap,b=v.envMapRotation;M&&(f.envMap.value=M,f.envMapRotation.value.setFromMatrix4(_E.makeRotationFromEuler(b)).transpose(),M.isCubeTexture&&M.isRenderTargetTexture===!1&&f.envMapRotation.value.premultiply(Vg),f.reflectivity.value=m.reflectivity,f.ior.value=m.ior,f.refractionRatio.value=m.refractionRatio),m.lightMap&&(f.lightMap.value=m.lightMap,f.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,f.lightMapTransform)),m.aoMap&&(f.aoMap.value=m.aoMap,f.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,f.aoMapTransform))}function o(f,m){f.diffuse.value.copy(m.color),f.opacity.value=m.opacity,m.map&&(f.map.value=m.map,t(m.map,f.mapTransform))}function a(f,m){f.dashSize.value=m.dashSize,f.totalSize.value=m.dashSize+m.gapSize,f.scale.value=m.scale}function c(f,m,v,M){f.diffuse.value.copy(m.color),f.opacity.value=m.opacity,f.size.value=m.size*v,f.scale.value=M*.5,m.map&&(f.map.value=m.map,t(m.map,f.uvTransform)),m.alphaMap&&(f.alphaMap.value=m.alphaMap,t(m.alphaMap,f.alphaMapTransform)),m.alphaTest>0&&(f.alphaTest.value=m.alphaTest)}function l(f,m){f.diffuse.value.copy(m.color),f.opacity.value=m.opacity,f.rotation.value=m.rotation,m.map&&(f.map.value=m.map,t(m.map,f.mapTransform)),m.alphaMap&&(f.alphaMap.value=m.alphaMap,t(m.alphaMap,f.alphaMapTransform)),m.alphaTest>0&&(f.alphaTest.value=m.alphaTest)}function u(f,m){f.specular.value.copy(m.specular),f.shininess.value=Math.max(m.shininess,1e-4)}function h(f,m){m.gradientMap&&(f.gradientMap.value=m.gradientMap)}function d(f,m){f.metalness.value=m.metalness,m.metalnessMap&&(f.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,f.metalnessMapTransform)),f.roughness.value=m.roughness,m.roughnessMap&&(f.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,f.roughnessMapTransform)),m.envMap&&(f.envMapIntensity.value=m.envMapIntensity)}function p(f,m,v){f.ior.value=m.ior,m.diffuseRoughness>0&&(f.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(f.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,f.diffuseRoughnessMapTransform))),m.sheen>0&&(f.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),f.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(f.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,f.sheenColorMapTransform)),m.sheenRoughnessMap&&(f.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,f.sheenRoughnessMapTransform))),m.clearcoat>0&&(f.clearcoat.value=m.clearcoat,f.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(f.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,f.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(f.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,f.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(f.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,f.clearcoatNormalMapTransform),f.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===Xn&&f.clearcoatNormalScale.value.negate())),m.dispersion>0&&(f.dispersion.value=m.dispersion),m.retroreflectivity>0&&(f.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(f.iridescence.value=m.iridescence,f.iridescenceIOR.value=m.iridescenceIOR,f.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,f.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(f.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,f.iridescenceMapTransform)),m.iridescenceThicknessMap&&(f.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,f.iridescenceThicknessMapTransform))),m.transmission>0&&(f.transmission.value=m.transmission,f.transmissionSamplerMap.value=v.texture,f.transmissionSamplerSize.value.set(v.width,v.height),m.transmissionMap&&(f.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,f.transmissionMapTransform)),f.thickness.value=m.thickness,m.thicknessMap&&(f.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,f.thicknessMapTransform)),f.attenuationDistance.value=m.attenuationDistance,f.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(f.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(f.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,f.anisotropyMapTransform))),f.specularIntensity.value=m.specularIntensity,f.specularColor.value.copy(m.specularColor),m.specularColorMap&&(f.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,f.specularColorMapTransform)),m.specularIntensityMap&&(f.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,f.specularIntensityMapTransform))}function g(f,m){m.matcap&&(f.matcap.value=m.matcap)}function x(f,m){let v=e.get(m).light;f.referencePosition.value.setFromMatrixPosition(v.matrixWorld),f.nearDistance.value=v.shadow.camera.near,f.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function yE(n,e,t,i){let s={},r={};function o(v,M){let b=M.program;i.uniformBlockBinding(v,b,s[v.id])}function a(v,M){let b=s[v.id];b===void 0&&(g(v),b=c(v),s[v.id]=b,v.addEventListener("dispose",f));let E=M.program;i.updateUBOMapping(v,E);let S=e.render.frame;r[v.id]!==S&&(l(v),r[v.id]=S)}function c(v){let M=n.createBuffer(),b=v.__size,E=v.usage;return n.bindBuffer(n.UNIFORM_BUFFER,M),n.bufferData(n.UNIFORM_BUFFER,b,E),n.bindBuffer(n.UNIFORM_BUFFER,null),M}function l(v){let M=s[v.id],b=v.uniforms,E=v.__cache;n.bindBuffer(n.UNIFORM_BUFFER,M);for(let S=0,_=b.length;S<_;S++){let y=b[S];if(Array.isArray(y))for(let N=0,P=y.length;N<P;N++)u(y[N],S,N,E);else u(y,S,0,E)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(v,M,b,E){if(d(v,M,b,E)===!0){let S=v.__offset,_=v.value;if(Array.isArray(_)){let y=0;for(let N=0;N<_.length;N++){let P=_[N],C=x(P,!0);h(P,v.__data,y),y+=C.storage/Float32Array.BYTES_PER_ELEMENT}}else h(_,v.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,S,v.__data)}}function h(v,M,b){typeof v=="number"||typeof v=="boolean"?M[b]=v:v.isMatrix3?(M[b]=v.elements[0],M[b+1]=v.elements[1],M[b+2]=v.elements[2],M[b+3]=0,M[b+4]=v.elements[3],M[b+5]=v.elements[4],M[b+6]=v.elements[5],M[b+7]=0,M[b+8]=v.elements[6],M[b+9]=v.elements[7],M[b+10]=v.elements[8],M[b+11]=0):ArrayBuffer.isView(v)?M.set(v.subarray(0,M.length-b),b):v.toArray(M,b)}function d(v,M,b,E){let S=v.value,_=M+"_"+b;if(Array.isArray(S)){E[_]===void 0&&(E[_]=[]);let y=E[_],N=!1;for(let P=0;P<S.length;P++)p(S[P],y,P)===!0&&(N=!0);return N}return p(S,E,_)}function p(v,M,b){if(M[b]===void 0)return typeof v=="number"||typeof v=="boolean"?M[b]=v:ArrayBuffer.isView(v)?M[b]=v.slice():M[b]=v.clone(),!0;{let E=M[b];if(typeof v=="number"||typeof v=="boolean"){if(E!==v)return M[b]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(E.equals(v)===!1)return E.copy(v),!0}}return!1}function g(v){let M=v.uniforms,b=0,E=16;for(let _=0,y=M.length;_<y;_++){let N=Array.isArray(M[_])?M[_]:[M[_]];for(let P=0,C=N.length;P<C;P++){let O=N[P],k=Array.isArray(O.value)?O.value:[O.value],D=Array.isArray(M[_])||Array.isArray(O.value),B=b;for(let G=0,he=k.length;G<he;G++){let K=k[G],J=x(K,D),se=b%E,Q=se%J.boundary,ae=se+Q;b+=Q,ae!==0&&E-ae<J.storage&&(b+=E-ae),G===0&&(B=b),b+=J.storage}let X=O.type==="int"?Int32Array:O.type==="uint"?Uint32Array:Float32Array;O.__data=new X((b-B)/Float32Array.BYTES_PER_ELEMENT),O.__offset=B}}let S=b%E;return S>0&&(b+=E-S),v.__size=b,v.__cache={},this}function x(v,M){let b={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(b.boundary=4,b.storage=4):v.isVector2?(b.boundary=8,b.storage=8):v.isVector3||v.isColor?(b.boundary=16,b.storage=12):v.isVector4?(b.boundary=16,b.storage=16):v.isMatrix3?(b.boundary=16,b.storage=48):v.isMatrix4?(b.boundary=16,b.storage=64):v.isTexture?nt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(b.boundary=16,b.storage=v.byteLength):nt("WebGLRenderer: Unsupported uniform value type.",v),M===!0&&(b.boundary=16,b.storage=Math.ceil(b.storage/16)*16),b}function f(v){let M=v.target;M.removeEventListener("dispose",f),n.deleteBuffer(s[M.id]),delete s[M.id],delete r[M.id]}function m(){for(let v in s)n.deleteBuffer(s[v]);s={},r={}}return{bind:o,update:a,dispose:m}}var bE=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),ts=null;function SE(){return ts===null&&(ts=new pc(bE,16,16,Qs,Fi),ts.name="DFG_LUT",ts.minFilter=$n,ts.magFilter=$n,ts.wrapS=ji,ts.wrapT=ji,ts.generateMipmaps=!1,ts.needsUpdate=!0),ts}var yu=class{constructor(e={}){let{canvas:t=eg(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:p=li}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=o;let x=p,f=new Set([zc,Bc,kc]),m=new Set([li,Oi,To,wr,Uc,Fc]),v=new Uint32Array(4),M=new Int32Array(4),b={textures:[],min:[],max:[],resolution:[]},E=null,S=null,_=[],y=[],N=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=es,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,C=!1,O=null,k=null,D=null,B=null;this._outputColorSpace=ni;let X=0,G=0,he=null,K=-1,J=null,se=new tn,Q=new tn,ae=null,q=new Tt(0),ie=0,Y=t.width,re=t.height,le=1,Te=null,Ze=null,ze=new tn(0,0,Y,re),it=new tn(0,0,Y,re),F=!1,fe=new vr,Ue=new mc,ke=!1,Qe=!1,je=new jt,Ut=new ee,at=new tn,At={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},zt=!1;function nn(){return he===null?le:1}let z=i;function De(R,H){return t.getContext(R,H)}let tt,ft,Re,Gt,Ye,et,I,T,Z,_e,me,we,Me,ce,de,ye,V,pe,ue,Ce,Se,Ae,Ke;try{let R={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",We,!1),t.addEventListener("webglcontextrestored",ot,!1),t.addEventListener("webglcontextcreationerror",Le,!1),z===null){let H="webgl2";if(z=De(H,R),z===null)throw De(H)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}rt()}catch(R){throw t.removeEventListener("webglcontextlost",We,!1),t.removeEventListener("webglcontextrestored",ot,!1),t.removeEventListener("webglcontextcreationerror",Le,!1),ct("WebGLRenderer: "+R.message),R}function rt(){tt=new DM(z),tt.init(),Se=new mE(z,tt),ft=new SM(z,tt,e,Se),Re=new fE(z,tt),ft.reversedDepthBuffer&&d&&Re.buffers.depth.setReversed(!0),k=z.createFramebuffer(),D=z.createFramebuffer(),B=z.createFramebuffer(),Gt=new UM(z),Ye=new Q1,et=new pE(z,tt,Re,Ye,ft,Se,Gt),I=new LM(P),T=new kb(z),Ae=new yM(z,T),Z=new NM(z,T,Gt,Ae),_e=new kM(z,Z,T,Ae,Gt),pe=new FM(z,ft,et),de=new wM(Ye),me=new j1(P,I,tt,ft,Ae,de),we=new vE(P,Ye),Me=new tE,ce=new aE(tt),V=new vM(P,I,Re,_e,g,c),ye=new dE(P,_e,ft),Ke=new yE(z,Gt,ft,Re),ue=new bM(z,tt,Gt),Ce=new OM(z,tt,Gt),Gt.programs=me.programs,P.capabilities=ft,P.extensions=tt,P.properties=Ye,P.renderLists=Me,P.shadowMap=ye,P.state=Re,P.info=Gt}x!==li&&(N=new zM(x,t.width,t.height,a,s,r));let xe=new kd(P,z);this.xr=xe,this.getContext=function(){return z},this.getContextAttributes=function(){return z.getContextAttributes()},this.forceContextLoss=function(){let R=tt.get("WEBGL_lose_context");R&&R.loseContext()},this.forceContextRestore=function(){let R=tt.get("WEBGL_lose_context");R&&R.restoreContext()},this.getPixelRatio=function(){return le},this.setPixelRatio=function(R){R!==void 0&&(le=R,this.setSize(Y,re,!1))},this.getSize=function(R){return R.set(Y,re)},this.setSize=function(R,H,oe=!0){if(xe.isPresenting){nt("WebGLRenderer: Can't change size while VR device is presenting.");return}Y=R,re=H,t.width=Math.floor(R*le),t.height=Math.floor(H*le),oe===!0&&(t.style.width=R+"px",t.style.height=H+"px"),N!==null&&N.setSize(t.width,t.height),this.setViewport(0,0,R,H)},this.getDrawingBufferSize=function(R){return R.set(Y*le,re*le).floor()},this.setDrawingBufferSize=function(R,H,oe){Y=R,re=H,le=oe,t.width=Math.floor(R*oe),t.height=Math.floor(H*oe),this.setViewport(0,0,R,H)},this.setEffects=function(R){if(x===li){ct("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(R){for(let H=0;H<R.length;H++)if(R[H].isOutputPass===!0){nt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}N.setEffects(R||[])},this.getCurrentViewport=function(R){return R.copy(se)},this.getViewport=function(R){return R.copy(ze)},this.setViewport=function(R,H,oe,j){R.isVector4?ze.set(R.x,R.y,R.z,R.w):ze.set(R,H,oe,j),Re.viewport(se.copy(ze).multiplyScalar(nn()).round())},this.getScissor=function(R){return R.copy(it)},this.setScissor=function(R,H,oe,j){R.isVector4?it.set(R.x,R.y,R.z,R.w):it.set(R,H,oe,j),Re.scissor(Q.copy(it).multiplyScalar(nn()).round())},this.getScissorTest=function(){return F},this.setScissorTest=function(R){Re.setScissorTest(F=R)},this.setOpaqueSort=function(R){Te=R},this.setTransparentSort=function(R){Ze=R},this.getClearColor=function(R){return R.copy(V.getClearColor())},this.setClearColor=function(){V.setClearColor(...arguments)},this.getClearAlpha=function(){return V.getClearAlpha()},this.setClearAlpha=function(){V.setClearAlpha(...arguments)},this.clear=function(R=!0,H=!0,oe=!0){let j=0;if(R){let te=!1;if(he!==null){let Pe=he.texture.format;te=f.has(Pe)}if(te){let Pe=he.texture.type,Ne=m.has(Pe),Ie=V.getClearColor(),Oe=V.getClearAlpha(),Xe=Ie.r,lt=Ie.g,_t=Ie.b;Ne?(v[0]=Xe,v[1]=lt,v[2]=_t,v[3]=Oe,z.clearBufferuiv(z.COLOR,0,v)):(M[0]=Xe,M[1]=lt,M[2]=_t,M[3]=Oe,z.clearBufferiv(z.COLOR,0,M))}else j|=z.COLOR_BUFFER_BIT}H&&(j|=z.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),oe&&(j|=z.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),j!==0&&z.clear(j)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(R){R.setRenderer(this),O=R},this.dispose=function(){t.removeEventListener("webglcontextlost",We,!1),t.removeEventListener("webglcontextrestored",ot,!1),t.removeEventListener("webglcontextcreationerror",Le,!1),V.dispose(),Me.dispose(),ce.dispose(),et.dispose(),Ye.dispose(),I.dispose(),_e.dispose(),Z.dispose(),Ae.dispose(),Ke.dispose(),me.dispose(),xe.dispose(),xe.removeEventListener("sessionstart",fl),xe.removeEventListener("sessionend",Gi),ss.stop()};function We(R){R.preventDefault(),yd("WebGLRenderer: Context Lost."),C=!0}function ot(){yd("WebGLRenderer: Context Restored."),C=!1;let R=Gt.autoReset,H=ye.enabled,oe=ye.autoUpdate,j=ye.needsUpdate,te=ye.type;rt(),Gt.autoReset=R,ye.enabled=H,ye.autoUpdate=oe,ye.needsUpdate=j,ye.type=te}function Le(R){ct("WebGLRenderer: A WebGL context could not be created. Reason: ",R.statusMessage)}function pt(R){let H=R.target;H.removeEventListener("dispose",pt),$t(H)}function $t(R){Bn(R),Ye.remove(R)}function Bn(R){let H=Ye.get(R).programs;H!==void 0&&(H.forEach(function(oe){me.releaseProgram(oe)}),R.isShaderMaterial&&me.releaseShaderCache(R))}this.renderBufferDirect=function(R,H,oe,j,te,Pe){H===null&&(H=At);let Ne=te.isMesh&&te.matrixWorld.determinantAffine()<0,Ie=Yo(R,H,oe,j,te);Re.setMaterial(j,Ne);let Oe=oe.index,Xe=1;if(j.wireframe===!0){if(Oe=Z.getWireframeAttribute(oe),Oe===void 0)return;Xe=2}let lt=oe.drawRange,_t=oe.attributes.position,$e=lt.start*Xe,vt=(lt.start+lt.count)*Xe;Pe!==null&&($e=Math.max($e,Pe.start*Xe),vt=Math.min(vt,(Pe.start+Pe.count)*Xe)),Oe!==null?($e=Math.max($e,0),vt=Math.min(vt,Oe.count)):_t!=null&&($e=Math.max($e,0),vt=Math.min(vt,_t.count));let Qt=vt-$e;if(Qt<0||Qt===1/0)return;Ae.setup(te,j,Ie,oe,Oe);let Ft,kt=ue;if(Oe!==null&&(Ft=T.get(Oe),kt=Ce,kt.setIndex(Ft)),te.isMesh)j.wireframe===!0?(Re.setLineWidth(j.wireframeLinewidth*nn()),kt.setMode(z.LINES)):kt.setMode(z.TRIANGLES);else if(te.isLine){let _n=j.linewidth;_n===void 0&&(_n=1),Re.setLineWidth(_n*nn()),te.isLineSegments?kt.setMode(z.LINES):te.isLineLoop?kt.setMode(z.LINE_LOOP):kt.setMode(z.LINE_STRIP)}else te.isPoints?kt.setMode(z.POINTS):te.isSprite&&kt.setMode(z.TRIANGLES);if(te.isBatchedMesh)if(tt.get("WEBGL_multi_draw"))kt.renderMultiDraw(te._multiDrawStarts,te._multiDrawCounts,te._multiDrawCount);else{let _n=te._multiDrawStarts,Ge=te._multiDrawCounts,hn=te._multiDrawCount,St=Oe?T.get(Oe).bytesPerElement:1,os=Ye.get(j).currentProgram.getUniforms();for(let dn=0;dn<hn;dn++)os.setValue(z,"_gl_DrawID",dn),kt.render(_n[dn]/St,Ge[dn])}else if(te.isInstancedMesh)kt.renderInstances($e,Qt,te.count);else if(oe.isInstancedBufferGeometry){let _n=oe._maxInstanceCount!==void 0?oe._maxInstanceCount:1/0,Ge=Math.min(oe.instanceCount,_n);kt.renderInstances($e,Qt,Ge)}else kt.render($e,Qt)};function $o(R,H,oe,j){O!==null&&R.isNodeMaterial&&O.setObject(j,R),ke===!0&&de.setState(R,oe,!1),R.transparent===!0&&R.side===wi&&R.forceSinglePass===!1?(R.side=Xn,R.needsUpdate=!0,Hi(R,H,j),R.side=js,R.needsUpdate=!0,Hi(R,H,j),R.side=wi):Hi(R,H,j)}this.compile=function(R,H,oe=null){oe===null&&(oe=R),O!==null&&O.renderStart(R,H,oe),S=ce.get(oe),S.init(H),y.push(S),oe.traverseVisible(function(te){te.isLight&&te.layers.test(H.layers)&&(S.pushLight(te),te.castShadow&&S.pushShadow(te))}),R!==oe&&R.traverseVisible(function(te){te.isLight&&te.layers.test(H.layers)&&(S.pushLight(te),te.castShadow&&S.pushShadow(te))}),S.setupLights(),O!==null&&O.updateLights(S.state.lightsArray),Qe=this.localClippingEnabled,ke=de.init(this.clippingPlanes,Qe),ke===!0&&de.setGlobalState(this.clippingPlanes,H),O!==null&&ye.render(S.state.shadowsArray,oe,H);let j=new Set;return R.traverse(function(te){if(!(te.isMesh||te.isPoints||te.isLine||te.isSprite))return;let Pe=te.material;if(Pe)if(Array.isArray(Pe))for(let Ne=0;Ne<Pe.length;Ne++){let Ie=Pe[Ne];$o(Ie,oe,H,te),j.add(Ie)}else $o(Pe,oe,H,te),j.add(Pe)}),S=y.pop(),O!==null&&O.renderEnd(),j},this.compileAsync=function(R,H,oe=null){let j=this.compile(R,H,oe);return new Promise(te=>{function Pe(){if(j.forEach(function(Ne){let Oe=Ye.get(Ne).currentProgram;(Oe===void 0||Oe.isReady())&&j.delete(Ne)}),j.size===0){te(R);return}setTimeout(Pe,10)}tt.get("KHR_parallel_shader_compile")!==null?Pe():setTimeout(Pe,10)})};let Nr=null;function ih(R){Nr&&Nr(R)}function fl(){ss.stop()}function Gi(){ss.start()}let ss=new Ig;ss.setAnimationLoop(ih),typeof self<"u"&&ss.setContext(self),this.setAnimationLoop=function(R){Nr=R,xe.setAnimationLoop(R),R===null?ss.stop():ss.start()},xe.addEventListener("sessionstart",fl),xe.addEventListener("sessionend",Gi),this.render=function(R,H){if(H!==void 0&&H.isCamera!==!0){ct("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(C===!0)return;O!==null&&O.renderStart(R,H);let oe=xe.enabled===!0&&xe.isPresenting===!0,j=N!==null&&(he===null||oe)&&N.begin(P,he);if(R.matrixWorldAutoUpdate===!0&&R.updateMatrixWorld(),H.parent===null&&H.matrixWorldAutoUpdate===!0&&H.updateMatrixWorld(),xe.enabled===!0&&xe.isPresenting===!0&&(N===null||N.isCompositing()===!1)&&(xe.cameraAutoUpdate===!0&&xe.updateCamera(H),H=xe.getCamera()),R.isScene===!0&&R.onBeforeRender(P,R,H,he),S=ce.get(R,y.length),S.init(H),S.state.textureUnits=et.getTextureUnits(),y.push(S),je.multiplyMatrices(H.projectionMatrix,H.matrixWorldInverse),H.isArrayCamera?Ue.setFromArrayCamera(H):fe.setFromProjectionMatrix(je,vi,H.reversedDepth),Qe=this.localClippingEnabled,ke=de.init(this.clippingPlanes,Qe),E=Me.get(R,_.length),E.init(),_.push(E),this.info.render.frame++,xe.enabled===!0&&xe.isPresenting===!0){let Ne=P.xr.getDepthSensingMesh();Ne!==null&&rs(Ne,H,-1/0,P.sortObjects)}rs(R,H,0,P.sortObjects),E.finish(),O!==null&&O.updateLights(S.state.lightsArray),P.sortObjects===!0&&E.sort(Te,Ze),zt=xe.enabled===!1||xe.isPresenting===!1||xe.hasDepthSensing()===!1,zt&&V.addToRenderList(E,R),this.info.autoReset===!0&&this.info.reset(),ke===!0&&de.beginShadows();let te=S.state.shadowsArray;if(ye.render(te,R,H),ke===!0&&de.endShadows(),(j&&N.hasRenderPass())===!1){let Ne=E.opaque,Ie=E.transmissive;if(S.setupLights(),H.isArrayCamera){let Oe=H.cameras;if(Ie.length>0)for(let Xe=0,lt=Oe.length;Xe<lt;Xe++){let _t=Oe[Xe];Ti(Ne,Ie,R,_t)}zt&&V.render(R);for(let Xe=0,lt=Oe.length;Xe<lt;Xe++){let _t=Oe[Xe];Xo(E,R,_t,_t.viewport)}}else Ie.length>0&&Ti(Ne,Ie,R,H),zt&&V.render(R),Xo(E,R,H)}he!==null&&G===0&&(et.updateMultisampleRenderTarget(he),et.updateRenderTargetMipmap(he)),j&&N.end(P),R.isScene===!0&&R.onAfterRender(P,R,H),Ae.resetDefaultState(),K=-1,J=null,y.pop(),y.length>0?(S=y[y.length-1],et.setTextureUnits(S.state.textureUnits),ke===!0&&de.setGlobalState(P.clippingPlanes,S.state.camera)):S=null,_.pop(),_.length>0?E=_[_.length-1]:E=null,O!==null&&O.renderEnd()};function rs(R,H,oe,j){if(R.visible===!1)return;if(R.layers.test(H.layers)){if(R.isGroup)oe=R.renderOrder;else if(R.isLOD)R.autoUpdate===!0&&R.update(H);else if(R.isLight)S.pushLight(R),R.castShadow&&S.pushShadow(R);else if(R.isSprite){let Ne=H.isArrayCamera?Ue:fe;if(!R.frustumCulled||R.intersectsFrustum(Ne)){j&&at.setFromMatrixPosition(R.matrixWorld).applyMatrix4(je);let Ie=_e.update(R),Oe=R.material;Oe.visible&&E.push(R,Ie,Oe,oe,at.z,null,H)}}else if(R.isMesh||R.isLine||R.isPoints){let Ne=H.isArrayCamera?Ue:fe;if(!R.frustumCulled||R.intersectsFrustum(Ne)){let Ie=_e.update(R),Oe=R.material;if(j&&(R.boundingSphere!==void 0?(R.boundingSphere===null&&R.computeBoundingSphere(),at.copy(R.boundingSphere.center)):(Ie.boundingSphere===null&&Ie.computeBoundingSphere(),at.copy(Ie.boundingSphere.center)),at.applyMatrix4(R.matrixWorld).applyMatrix4(je)),Array.isArray(Oe)){let Xe=Ie.groups;for(let lt=0,_t=Xe.length;lt<_t;lt++){let $e=Xe[lt],vt=Oe[$e.materialIndex];vt&&vt.visible&&E.push(R,Ie,vt,oe,at.z,$e,H)}}else Oe.visible&&E.push(R,Ie,Oe,oe,at.z,null,H)}}}let Pe=R.children;for(let Ne=0,Ie=Pe.length;Ne<Ie;Ne++)rs(Pe[Ne],H,oe,j)}function Xo(R,H,oe,j){let{opaque:te,transmissive:Pe,transparent:Ne}=R;S.setupLightsView(oe),ke===!0&&de.setGlobalState(P.clippingPlanes,oe),j&&Re.viewport(se.copy(j)),te.length>0&&sn(te,H,oe),Pe.length>0&&sn(Pe,H,oe),Ne.length>0&&sn(Ne,H,oe),Re.buffers.depth.setTest(!0),Re.buffers.depth.setMask(!0),Re.buffers.color.setMask(!0),Re.setPolygonOffset(!1)}function Ti(R,H,oe,j){if((oe.isScene===!0?oe.overrideMaterial:null)!==null)return;if(S.state.transmissionRenderTarget[j.id]===void 0){let $e=tt.has("EXT_color_buffer_half_float")||tt.has("EXT_color_buffer_float");S.state.transmissionRenderTarget[j.id]=new oi(1,1,{generateMipmaps:!0,type:$e?Fi:li,minFilter:ys,samples:Math.max(4,ft.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:wt.workingColorSpace})}let Pe=S.state.transmissionRenderTarget[j.id],Ne=j.viewport||se;Pe.setSize(Ne.z*P.transmissionResolutionScale,Ne.w*P.transmissionResolutionScale);let Ie=P.getRenderTarget(),Oe=P.getActiveCubeFace(),Xe=P.getActiveMipmapLevel();P.setRenderTarget(Pe),P.getClearColor(q),ie=P.getClearAlpha(),ie<1&&P.setClearColor(16777215,.5),P.clear(),zt&&V.render(oe);let lt=P.toneMapping;P.toneMapping=es;let _t=j.viewport;if(j.viewport!==void 0&&(j.viewport=void 0),S.setupLightsView(j),ke===!0&&de.setGlobalState(P.clippingPlanes,j),sn(R,oe,j),et.updateMultisampleRenderTarget(Pe),et.updateRenderTargetMipmap(Pe),tt.has("WEBGL_multisampled_render_to_texture")===!1){let $e=!1;for(let vt=0,Qt=H.length;vt<Qt;vt++){let Ft=H[vt],{object:kt,geometry:_n,material:Ge,group:hn}=Ft;if(Ge.side===wi&&kt.layers.test(j.layers)){let St=Ge.side;Ge.side=Xn,Ge.needsUpdate=!0,ln(kt,oe,j,_n,Ge,hn),Ge.side=St,Ge.needsUpdate=!0,$e=!0}}$e===!0&&(et.updateMultisampleRenderTarget(Pe),et.updateRenderTargetMipmap(Pe))}P.setRenderTarget(Ie,Oe,Xe),P.setClearColor(q,ie),_t!==void 0&&(j.viewport=_t),P.toneMapping=lt}function sn(R,H,oe){let j=H.isScene===!0?H.overrideMaterial:null;for(let te=0,Pe=R.length;te<Pe;te++){let Ne=R[te],{object:Ie,geometry:Oe,group:Xe}=Ne,lt=Ne.material;lt.allowOverride===!0&&j!==null&&(lt=j),Ie.layers.test(oe.layers)&&ln(Ie,H,oe,Oe,lt,Xe)}}function ln(R,H,oe,j,te,Pe){O!==null&&te.isNodeMaterial&&O.setObject(R,te),R.onBeforeRender(P,H,oe,j,te,Pe),R.modelViewMatrix.multiplyMatrices(oe.matrixWorldInverse,R.matrixWorld),R.normalMatrix.getNormalMatrix(R.modelViewMatrix),te.onBeforeRender(P,H,oe,j,R,Pe),te.transparent===!0&&te.side===wi&&te.forceSinglePass===!1?(te.side=Xn,te.needsUpdate=!0,P.renderBufferDirect(oe,H,j,te,R,Pe),te.side=js,te.needsUpdate=!0,P.renderBufferDirect(oe,H,j,te,R,Pe),te.side=wi):P.renderBufferDirect(oe,H,j,te,R,Pe),R.onAfterRender(P,H,oe,j,te,Pe)}function cn(R){let H=0;for(let oe of R)oe.texture!==null&&H++;return H}function Hi(R,H,oe){H.isScene!==!0&&(H=At);let j=Ye.get(R),te=S.state.lights,Pe=S.state.shadowsArray,Ne=te.state.version,Ie=me.getParameters(R,te.state,Pe,H,oe,S.state.lightProbeGridArray),Oe=me.getProgramCacheKey(Ie),Xe=j.programs;j.environment=R.isMeshStandardMaterial||R.isMeshLambertMaterial||R.isMeshPhongMaterial?H.environment:null,j.fog=H.fog;let lt=R.isMeshStandardMaterial||R.isMeshLambertMaterial&&!R.envMap||R.isMeshPhongMaterial&&!R.envMap;j.envMap=I.get(R.envMap||j.environment,lt),j.envMapRotation=j.environment!==null&&R.envMap===null?H.environmentRotation:R.envMapRotation,Xe===void 0&&(R.addEventListener("dispose",pt),Xe=new Map,j.programs=Xe,j.programVariants=new Map);let _t=Xe.get(Oe);if(_t!==void 0){if(j.currentProgram===_t&&j.lightsStateVersion===Ne)return qo(R,Ie),_t}else Ie.uniforms=me.getUniforms(R),O!==null&&R.isNodeMaterial&&O.build(R,oe,Ie),R.onBeforeCompile(Ie,P),_t=me.acquireProgram(Ie,Oe),Xe.set(Oe,_t),j.uniforms=Ie.uniforms;let $e=j.uniforms;return(!R.isShaderMaterial&&!R.isRawShaderMaterial||R.clipping===!0)&&($e.clippingPlanes=de.uniform),qo(R,Ie),j.needsLights=Rs(R),j.lightsStateVersion=Ne,j.needsLights&&($e.ambientLightColor.value=te.state.ambient,$e.lightProbe.value=te.state.probe,$e.sunLights.value=te.state.sun,$e.sunLightShadows.value=te.state.sunShadow,$e.directionalLights.value=te.state.directional,$e.directionalLightShadows.value=te.state.directionalShadow,$e.spotLights.value=te.state.spot,$e.spotLightShadows.value=te.state.spotShadow,$e.rectAreaLights.value=te.state.rectArea,$e.ltc_1.value=te.state.rectAreaLTC1,$e.ltc_2.value=te.state.rectAreaLTC2,$e.pointLights.value=te.state.point,$e.pointLightShadows.value=te.state.pointShadow,$e.hemisphereLights.value=te.state.hemi,$e.sunShadowMatrix.value=te.state.sunShadowMatrix,$e.sunShadowCascade.value=te.state.sunShadowCascade,$e.directionalShadowMatrix.value=te.state.directionalShadowMatrix,$e.spotLightMatrix.value=te.state.spotLightMatrix,$e.spotLightMap.value=te.state.spotLightMap,$e.pointShadowMatrix.value=te.state.pointShadowMatrix),j.numLightProbeGrids=cn(S.state.lightProbeGridArray),j.currentProgram=_t,j.uniformsList=null,_t}function Kn(R,H,oe,j,te){let Pe=Ye.get(R),Ne=Pe.currentProgram.id+","+j+","+te,Ie=Pe.programVariants.get(Ne);return Ie===void 0?(Ie=Hi(R,H,oe),Pe.programVariants.set(Ne,Ie)):(Pe.currentProgram=Ie,Pe.uniformsList=null,Pe.outputColorSpace=j,Pe.toneMapping=te),Ie}function As(R){if(R.uniformsList===null){let H=R.currentProgram.getUniforms();R.uniformsList=Ro.seqWithValue(H.seq,R.uniforms)}return R.uniformsList}function qo(R,H){let oe=Ye.get(R);oe.outputColorSpace=H.outputColorSpace,oe.batching=H.batching,oe.batchingColor=H.batchingColor,oe.instancing=H.instancing,oe.instancingColor=H.instancingColor,oe.instancingMorph=H.instancingMorph,oe.skinning=H.skinning,oe.morphTargets=H.morphTargets,oe.morphNormals=H.morphNormals,oe.morphColors=H.morphColors,oe.morphTargetsCount=H.morphTargetsCount,oe.numClippingPlanes=H.numClippingPlanes,oe.numIntersection=H.numClipIntersection,oe.vertexAlphas=H.vertexAlphas,oe.vertexTangents=H.vertexTangents,oe.toneMapping=H.toneMapping}function Yo(R,H,oe,j,te){H.isScene!==!0&&(H=At),et.resetTextureUnits();let Pe=H.fog,Ne=j.isMeshStandardMaterial||j.isMeshLambertMaterial||j.isMeshPhongMaterial?H.environment:null,Ie=he===null?P.outputColorSpace:he.isXRRenderTarget===!0?he.texture.colorSpace:wt.workingColorSpace,Oe=j.isMeshStandardMaterial||j.isMeshLambertMaterial&&!j.envMap||j.isMeshPhongMaterial&&!j.envMap,Xe=I.get(j.envMap||Ne,Oe),lt=j.vertexColors===!0&&!!oe.attributes.color&&oe.attributes.color.itemSize===4,_t=!!oe.attributes.tangent&&(!!j.normalMap||j.anisotropy>0),$e=!!oe.morphAttributes.position,vt=!!oe.morphAttributes.normal,Qt=!!oe.morphAttributes.color,Ft=es;j.toneMapped&&(he===null||he.isXRRenderTarget===!0)&&(Ft=P.toneMapping);let kt=oe.morphAttributes.position||oe.morphAttributes.normal||oe.morphAttributes.color,_n=kt!==void 0?kt.length:0,Ge=Ye.get(j),hn=S.state.lights;if(ke===!0&&(Qe===!0||R!==J)){let Bt=R===J&&j.id===K;de.setState(j,R,Bt)}let St=!1,os=!1;j.version===Ge.__version?Ge.needsLights&&Ge.lightsStateVersion!==hn.state.version||te.isBatchedMesh&&Ge.batching===!1||!te.isBatchedMesh&&Ge.batching===!0||te.isBatchedMesh&&Ge.batchingColor===!0&&te._colorsTexture===null||te.isBatchedMesh&&Ge.batchingColor===!1&&te._colorsTexture!==null||te.isInstancedMesh&&Ge.instancing===!1||!te.isInstancedMesh&&Ge.instancing===!0||te.isSkinnedMesh&&Ge.skinning===!1||!te.isSkinnedMesh&&Ge.skinning===!0||te.isInstancedMesh&&Ge.instancingColor===!0&&te.instanceColor===null||te.isInstancedMesh&&Ge.instancingColor===!1&&te.instanceColor!==null||te.isInstancedMesh&&Ge.instancingMorph===!0&&te.morphTexture===null||te.isInstancedMesh&&Ge.instancingMorph===!1&&te.morphTexture!==null||Ge.envMap!==Xe||j.fog===!0&&Ge.fog!==Pe||Ge.numClippingPlanes!==void 0&&(Ge.numClippingPlanes!==de.numPlanes||Ge.numIntersection!==de.numIntersection)||Ge.vertexAlphas!==lt||Ge.vertexTangents!==_t||Ge.morphTargets!==$e||Ge.morphNormals!==vt||Ge.morphColors!==Qt||Ge.morphTargetsCount!==_n||Ge.numLightProbeGrids!==cn(S.state.lightProbeGridArray)?St=!0:(Ge.outputColorSpace!==Ie||Ge.toneMapping!==Ft)&&(os=!0):(St=!0,Ge.__version=j.version);let dn=Ge.currentProgram;(St===!0||os===!0)&&(dn=os===!0?Kn(j,H,te,Ie,Ft):Hi(j,H,te),O&&j.isNodeMaterial&&O.onUpdateProgram(j,dn,Ge));let Fr=!1,Wi=!1,as=!1,mt=dn.getUniforms(),rn=Ge.uniforms;if(Re.useProgram(dn.program)&&(Fr=!0,Wi=!0,as=!0),j.id!==K&&(K=j.id,Wi=!0),Fr||J!==R){Re.buffers.depth.getReversed()&&R.reversedDepth!==!0&&(R._reversedDepth=!0,R.updateProjectionMatrix()),mt.setValue(z,"projectionMatrix",R.projectionMatrix),mt.setValue(z,"viewMatrix",R.matrixWorldInverse);let fn=mt.map.cameraPosition;fn!==void 0&&fn.setValue(z,Ut.setFromMatrixPosition(R.matrixWorld)),ft.logarithmicDepthBuffer&&mt.setValue(z,"logDepthBufFC",2/(Math.log(R.far+1)/Math.LN2)),(j.isMeshPhongMaterial||j.isMeshToonMaterial||j.isMeshLambertMaterial||j.isMeshBasicMaterial||j.isMeshStandardMaterial||j.isShaderMaterial)&&mt.setValue(z,"isOrthographic",R.isOrthographicCamera===!0),J!==R&&(J=R,Wi=!0,as=!0)}if(Ge.needsLights&&(hn.state.sunShadowMap.length>0&&mt.setValue(z,"sunShadowMap",hn.state.sunShadowMap,et),hn.state.directionalShadowMap.length>0&&mt.setValue(z,"directionalShadowMap",hn.state.directionalShadowMap,et),hn.state.spotShadowMap.length>0&&mt.setValue(z,"spotShadowMap",hn.state.spotShadowMap,et),hn.state.pointShadowMap.length>0&&mt.setValue(z,"pointShadowMap",hn.state.pointShadowMap,et)),te.isSkinnedMesh){mt.setOptional(z,te,"bindMatrix"),mt.setOptional(z,te,"bindMatrixInverse");let Bt=te.skeleton;Bt&&(Bt.boneTexture===null&&Bt.computeBoneTexture(),mt.setValue(z,"boneTexture",Bt.boneTexture,et))}te.isBatchedMesh&&(mt.setOptional(z,te,"batchingTexture"),mt.setValue(z,"batchingTexture",te._matricesTexture,et),mt.setOptional(z,te,"batchingIdTexture"),mt.setValue(z,"batchingIdTexture",te._indirectTexture,et),mt.setOptional(z,te,"batchingColorTexture"),te._colorsTexture!==null&&mt.setValue(z,"batchingColorTexture",te._colorsTexture,et));let zn=oe.morphAttributes;if((zn.position!==void 0||zn.normal!==void 0||zn.color!==void 0)&&pe.update(te,oe,dn),(Wi||Ge.receiveShadow!==te.receiveShadow)&&(Ge.receiveShadow=te.receiveShadow,mt.setValue(z,"receiveShadow",te.receiveShadow)),(j.isMeshStandardMaterial||j.isMeshLambertMaterial||j.isMeshPhongMaterial)&&j.envMap===null&&H.environment!==null&&(rn.envMapIntensity.value=H.environmentIntensity),rn.dfgLUT!==void 0&&(rn.dfgLUT.value=SE()),Wi){if(mt.setValue(z,"toneMappingExposure",P.toneMappingExposure),Ge.needsLights&&Or(rn,as),Pe&&j.fog===!0&&we.refreshFogUniforms(rn,Pe),we.refreshMaterialUniforms(rn,j,le,re,S.state.transmissionRenderTarget[R.id]),Ge.needsLights&&Ge.numLightProbeGrids>0){let Bt=b,fn=0;for(let Dn of S.state.lightProbeGridArray)Dn.texture!==null&&(Bt.textures[fn]=Dn.texture,Bt.min[fn]=Dn.boundingBox.min,Bt.max[fn]=Dn.boundingBox.max,Bt.resolution[fn]=Dn.resolution,fn++);for(let Dn in Bt)Bt[Dn].length=fn;rn.probesSH.value=Bt.textures,rn.probesMin.value=Bt.min,rn.probesMax.value=Bt.max,rn.probesResolution.value=Bt.resolution}Ro.upload(z,As(Ge),rn,et)}if(j.isShaderMaterial&&j.uniformsNeedUpdate===!0&&(Ro.upload(z,As(Ge),rn,et),j.uniformsNeedUpdate=!1),j.isSpriteMaterial&&mt.setValue(z,"center",te.center),mt.setValue(z,"modelViewMatrix",te.modelViewMatrix),mt.setValue(z,"normalMatrix",te.normalMatrix),mt.setValue(z,"modelMatrix",te.matrixWorld),j.uniformsGroups!==void 0){let Bt=j.uniformsGroups;for(let fn=0,Dn=Bt.length;fn<Dn;fn++){let pl=Bt[fn];Ke.update(pl,dn),Ke.bind(pl,dn)}}return dn}function Or(R,H){R.ambientLightColor.needsUpdate=H,R.lightProbe.needsUpdate=H,R.sunLights.needsUpdate=H,R.sunLightShadows.needsUpdate=H,R.directionalLights.needsUpdate=H,R.directionalLightShadows.needsUpdate=H,R.pointLights.needsUpdate=H,R.pointLightShadows.needsUpdate=H,R.spotLights.needsUpdate=H,R.spotLightShadows.needsUpdate=H,R.rectAreaLights.needsUpdate=H,R.hemisphereLights.needsUpdate=H}function Rs(R){return R.isMeshLambertMaterial||R.isMeshToonMaterial||R.isMeshPhongMaterial||R.isMeshStandardMaterial||R.isShadowMaterial||R.isShaderMaterial&&R.lights===!0}this.getActiveCubeFace=function(){return X},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return he},this.setRenderTargetTextures=function(R,H,oe){let j=Ye.get(R);j.__autoAllocateDepthBuffer=R.resolveDepthBuffer===!1,j.__autoAllocateDepthBuffer===!1&&(j.__useRenderToTexture=!1),Ye.get(R.texture).__webglTexture=H,Ye.get(R.depthTexture).__webglTexture=j.__autoAllocateDepthBuffer?void 0:oe,j.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(R,H){let oe=Ye.get(R);oe.__webglFramebuffer=H,oe.__useDefaultFramebuffer=H===void 0},this.setRenderTarget=function(R,H=0,oe=0){he=R,X=H,G=oe;let j=null,te=!1,Pe=!1;if(R){let Ie=Ye.get(R);if(Ie.__useDefaultFramebuffer!==void 0){Re.bindFramebuffer(z.FRAMEBUFFER,Ie.__webglFramebuffer),se.copy(R.viewport),Q.copy(R.scissor),ae=R.scissorTest,Re.viewport(se),Re.scissor(Q),Re.setScissorTest(ae),K=-1;return}else if(Ie.__webglFramebuffer===void 0)et.setupRenderTarget(R);else if(Ie.__hasExternalTextures)et.rebindTextures(R,Ye.get(R.texture).__webglTexture,Ye.get(R.depthTexture).__webglTexture);else if(R.depthBuffer){let lt=R.depthTexture;if(Ie.__boundDepthTexture!==lt){if(lt!==null&&Ye.has(lt)&&(R.width!==lt.image.width||R.height!==lt.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");et.setupDepthRenderbuffer(R)}}let Oe=R.texture;(Oe.isData3DTexture||Oe.isDataArrayTexture||Oe.isCompressedArrayTexture)&&(Pe=!0);let Xe=Ye.get(R).__webglFramebuffer;R.isWebGLCubeRenderTarget?(Array.isArray(Xe[H])?j=Xe[H][oe]:j=Xe[H],te=!0):R.samples>0&&et.useMultisampledRTT(R)===!1?j=Ye.get(R).__webglMultisampledFramebuffer:Array.isArray(Xe)?j=Xe[oe]:j=Xe,se.copy(R.viewport),Q.copy(R.scissor),ae=R.scissorTest}else se.copy(ze).multiplyScalar(le).floor(),Q.copy(it).multiplyScalar(le).floor(),ae=F;if(oe!==0&&(j=k),Re.bindFramebuffer(z.FRAMEBUFFER,j)&&Re.drawBuffers(R,j),Re.viewport(se),Re.scissor(Q),Re.setScissorTest(ae),te){let Ie=Ye.get(R.texture);z.framebufferTexture2D(z.FRAMEBUFFER,z.COLOR_ATTACHMENT0,z.TEXTURE_CUBE_MAP_POSITIVE_X+H,Ie.__webglTexture,oe)}else if(Pe){let Ie=H;for(let Oe=0;Oe<R.textures.length;Oe++){let Xe=Ye.get(R.textures[Oe]);z.framebufferTextureLayer(z.FRAMEBUFFER,z.COLOR_ATTACHMENT0+Oe,Xe.__webglTexture,oe,Ie)}}else if(R!==null&&oe!==0){let Ie=Ye.get(R.texture);z.framebufferTexture2D(z.FRAMEBUFFER,z.COLOR_ATTACHMENT0,z.TEXTURE_2D,Ie.__webglTexture,oe)}K=-1};function Ur(R){let H=Ye.get(R);return(H.__readFormat!==R.format||H.__readType!==R.type)&&(H.__readFormat=R.format,H.__readType=R.type,H.__formatReadable=ft.textureFormatReadable(R.format),H.__typeReadable=ft.textureTypeReadable(R.type)),H}this.readRenderTargetPixels=function(R,H,oe,j,te,Pe,Ne,Ie=0){if(!(R&&R.isWebGLRenderTarget)){ct("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Oe=Ye.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&Ne!==void 0&&(Oe=Oe[Ne],Array.isArray(Oe)&&(Oe=Oe[0])),Oe){Re.bindFramebuffer(z.FRAMEBUFFER,Oe);try{let Xe=R.textures[Ie],lt=Xe.format,_t=Xe.type;R.textures.length>1&&z.readBuffer(z.COLOR_ATTACHMENT0+Ie);let $e=Ur(Xe);if($e.__formatReadable===!1){ct("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if($e.__typeReadable===!1){ct("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}H>=0&&H<=R.width-j&&oe>=0&&oe<=R.height-te&&z.readPixels(H,oe,j,te,Se.convert(lt),Se.convert(_t),Pe)}finally{let Xe=he!==null?Ye.get(he).__webglFramebuffer:null;Re.bindFramebuffer(z.FRAMEBUFFER,Xe)}}},this.readRenderTargetPixelsAsync=async function(R,H,oe,j,te,Pe,Ne,Ie=0){if(!(R&&R.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Oe=Ye.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&Ne!==void 0&&(Oe=Oe[Ne],Array.isArray(Oe)&&(Oe=Oe[0])),Oe)if(H>=0&&H<=R.width-j&&oe>=0&&oe<=R.height-te){Re.bindFramebuffer(z.FRAMEBUFFER,Oe);let Xe=R.textures[Ie],lt=Xe.format,_t=Xe.type;R.textures.length>1&&z.readBuffer(z.COLOR_ATTACHMENT0+Ie);let $e=Ur(Xe);if($e.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if($e.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let vt=z.createBuffer();z.bindBuffer(z.PIXEL_PACK_BUFFER,vt),z.bufferData(z.PIXEL_PACK_BUFFER,Pe.byteLength,z.STREAM_READ),z.readPixels(H,oe,j,te,Se.convert(lt),Se.convert(_t),0),z.bindBuffer(z.PIXEL_PACK_BUFFER,null);let Qt=he!==null?Ye.get(he).__webglFramebuffer:null;Re.bindFramebuffer(z.FRAMEBUFFER,Qt);let Ft=z.fenceSync(z.SYNC_GPU_COMMANDS_COMPLETE,0);return z.flush(),await ng(z,Ft,4),z.bindBuffer(z.PIXEL_PACK_BUFFER,vt),z.getBufferSubData(z.PIXEL_PACK_BUFFER,0,Pe),z.bindBuffer(z.PIXEL_PACK_BUFFER,null),z.deleteBuffer(vt),z.deleteSync(Ft),Pe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(R,H=null,oe=0){let j=Math.pow(2,-oe),te=Math.floor(R.image.width*j),Pe=Math.floor(R.image.height*j),Ne=H!==null?H.x:0,Ie=H!==null?H.y:0;et.setTexture2D(R,0),z.copyTexSubImage2D(z.TEXTURE_2D,oe,0,0,Ne,Ie,te,Pe),Re.unbindTexture()},this.copyTextureToTexture=function(R,H,oe=null,j=null,te=0,Pe=0){let Ne,Ie,Oe,Xe,lt,_t,$e,vt,Qt,Ft=R.isCompressedTexture?R.mipmaps[Pe]:R.image;if(oe!==null)Ne=oe.max.x-oe.min.x,Ie=oe.max.y-oe.min.y,Oe=oe.isBox3?oe.max.z-oe.min.z:1,Xe=oe.min.x,lt=oe.min.y,_t=oe.isBox3?oe.min.z:0;else{let mt=Math.pow(2,-te);Ne=Math.floor(Ft.width*mt),Ie=Math.floor(Ft.height*mt),R.isDataArrayTexture?Oe=Ft.depth:R.isData3DTexture?Oe=Math.floor(Ft.depth*mt):Oe=1,Xe=0,lt=0,_t=0}j!==null?($e=j.x,vt=j.y,Qt=j.z):($e=0,vt=0,Qt=0);let kt=Se.convert(H.format),_n=Se.convert(H.type),Ge;H.isData3DTexture?(et.setTexture3D(H,0),Ge=z.TEXTURE_3D):H.isDataArrayTexture||H.isCompressedArrayTexture?(et.setTexture2DArray(H,0),Ge=z.TEXTURE_2D_ARRAY):(et.setTexture2D(H,0),Ge=z.TEXTURE_2D),Re.activeTexture(z.TEXTURE0),Re.pixelStorei(z.UNPACK_FLIP_Y_WEBGL,H.flipY),Re.pixelStorei(z.UNPACK_PREMULTIPLY_ALPHA_WEBGL,H.premultiplyAlpha),Re.pixelStorei(z.UNPACK_ALIGNMENT,H.unpackAlignment);let hn=Re.getParameter(z.UNPACK_ROW_LENGTH),St=Re.getParameter(z.UNPACK_IMAGE_HEIGHT),os=Re.getParameter(z.UNPACK_SKIP_PIXELS),dn=Re.getParameter(z.UNPACK_SKIP_ROWS),Fr=Re.getParameter(z.UNPACK_SKIP_IMAGES);Re.pixelStorei(z.UNPACK_ROW_LENGTH,Ft.width),Re.pixelStorei(z.UNPACK_IMAGE_HEIGHT,Ft.height),Re.pixelStorei(z.UNPACK_SKIP_PIXELS,Xe),Re.pixelStorei(z.UNPACK_SKIP_ROWS,lt),Re.pixelStorei(z.UNPACK_SKIP_IMAGES,_t);let Wi=R.isDataArrayTexture||R.isData3DTexture,as=H.isDataArrayTexture||H.isData3DTexture;if(R.isDepthTexture){let mt=Ye.get(R),rn=Ye.get(H),zn=Ye.get(mt.__renderTarget),Bt=Ye.get(rn.__renderTarget);Re.bindFramebuffer(z.READ_FRAMEBUFFER,zn.__webglFramebuffer),Re.bindFramebuffer(z.DRAW_FRAMEBUFFER,Bt.__webglFramebuffer);for(let fn=0;fn<Oe;fn++)Wi&&(z.framebufferTextureLayer(z.READ_FRAMEBUFFER,z.COLOR_ATTACHMENT0,Ye.get(R).__webglTexture,te,_t+fn),z.framebufferTextureLayer(z.DRAW_FRAMEBUFFER,z.COLOR_ATTACHMENT0,Ye.get(H).__webglTexture,Pe,Qt+fn)),z.blitFramebuffer(Xe,lt,Xe+Ne,lt+Ie,$e,vt,$e+Ne,vt+Ie,z.DEPTH_BUFFER_BIT,z.NEAREST);Re.bindFramebuffer(z.READ_FRAMEBUFFER,null),Re.bindFramebuffer(z.DRAW_FRAMEBUFFER,null)}else if(te!==0||R.isRenderTargetTexture||Ye.has(R)){let mt=Ye.get(R),rn=Ye.get(H);Re.bindFramebuffer(z.READ_FRAMEBUFFER,D),Re.bindFramebuffer(z.DRAW_FRAMEBUFFER,B);for(let zn=0;zn<Oe;zn++)Wi?z.framebufferTextureLayer(z.READ_FRAMEBUFFER,z.COLOR_ATTACHMENT0,mt.__webglTexture,te,_t+zn):z.framebufferTexture2D(z.READ_FRAMEBUFFER,z.COLOR_ATTACHMENT0,z.TEXTURE_2D,mt.__webglTexture,te),as?z.framebufferTextureLayer(z.DRAW_FRAMEBUFFER,z.COLOR_ATTACHMENT0,rn.__webglTexture,Pe,Qt+zn):z.framebufferTexture2D(z.DRAW_FRAMEBUFFER,z.COLOR_ATTACHMENT0,z.TEXTURE_2D,rn.__webglTexture,Pe),te!==0?z.blitFramebuffer(Xe,lt,Xe+Ne,lt+Ie,$e,vt,$e+Ne,vt+Ie,z.COLOR_BUFFER_BIT,z.NEAREST):as?z.copyTexSubImage3D(Ge,Pe,$e,vt,Qt+zn,Xe,lt,Ne,Ie):z.copyTexSubImage2D(Ge,Pe,$e,vt,Xe,lt,Ne,Ie);Re.bindFramebuffer(z.READ_FRAMEBUFFER,null),Re.bindFramebuffer(z.DRAW_FRAMEBUFFER,null)}else as?R.isDataTexture||R.isData3DTexture?z.texSubImage3D(Ge,Pe,$e,vt,Qt,Ne,Ie,Oe,kt,_n,Ft.data):H.isCompressedArrayTexture?z.compressedTexSubImage3D(Ge,Pe,$e,vt,Qt,Ne,Ie,Oe,kt,Ft.data):z.texSubImage3D(Ge,Pe,$e,vt,Qt,Ne,Ie,Oe,kt,_n,Ft):R.isDataTexture?z.texSubImage2D(z.TEXTURE_2D,Pe,$e,vt,Ne,Ie,kt,_n,Ft.data):R.isCompressedTexture?z.compressedTexSubImage2D(z.TEXTURE_2D,Pe,$e,vt,Ft.width,Ft.height,kt,Ft.data):z.texSubImage2D(z.TEXTURE_2D,Pe,$e,vt,Ne,Ie,kt,_n,Ft);Re.pixelStorei(z.UNPACK_ROW_LENGTH,hn),Re.pixelStorei(z.UNPACK_IMAGE_HEIGHT,St),Re.pixelStorei(z.UNPACK_SKIP_PIXELS,os),Re.pixelStorei(z.UNPACK_SKIP_ROWS,dn),Re.pixelStorei(z.UNPACK_SKIP_IMAGES,Fr),Pe===0&&H.generateMipmaps===!0&&H.mipmapsAutoUpdate===!0&&z.generateMipmap(Ge),Re.unbindTexture()},this.initRenderTarget=function(R){Ye.get(R).__webglFramebuffer===void 0&&et.setupRenderTarget(R)},this.initTexture=function(R){R.isCubeTexture?et.setTextureCube(R,0):R.isData3DTexture?et.setTexture3D(R,0):R.isDataArrayTexture||R.isCompressedArrayTexture?et.setTexture2DArray(R,0):et.setTexture2D(R,0),Re.unbindTexture()},this.resetState=function(){X=0,G=0,he=null,Re.reset(),Ae.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return vi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=wt._getDrawingBufferColorSpace(e),t.unpackColorSpace=wt._getUnpackColorSpace()}};function wE(n,e){let t={};for(let[i,s]of Object.entries(n))t[i]=new Ta(new Float32Array(Math.max(1,e)*s),s),t[i].setUsage(vd);return t}function Za(n,e,t){let i=n&&Object.values(n)[0];return i&&i.count>=t?n:wE(e,Math.ceil(t*1.25))}function ws(n,...e){for(let t of e.length?e:Object.keys(n))n[t].needsUpdate=!0}function er(n,e,t,i){let s=new Si(Gg(n,e,{}),t);return s.frustumCulled=!1,s.renderOrder=i,s.userData={corners:n,index:e,buffers:null},s}function Po(n,e,t){n.userData.buffers!==e&&(n.geometry.dispose(),n.geometry=Gg(n.userData.corners,n.userData.index,e),n.userData.buffers=e),n.geometry.instanceCount=t,n.visible=t>0}function Gg(n,e,t){let i=new Da;i.setAttribute("position",new si(Float32Array.from(n),2)),i.setIndex(e);for(let[s,r]of Object.entries(t))i.setAttribute(s,r);return i.boundingSphere=new qs,i}var Io=[[-1,-1,1,-1,1,1,-1,1],[0,1,2,0,2,3]];function Hg(){return{uViewProjection:{value:new jt},uSize:{value:new ut(1,1)},uReference:{value:1},uTime:{value:0},uStill:{value:0},uRaises:{value:new ee},uLowers:{value:new ee},uBoth:{value:new ee},uBackground:{value:new ee(1,1,1)},uInk:{value:new ee},uDark:{value:0},uDepthFade:{value:0},uShare:{value:1}}}function tr(n,e,t,i=!1){return new yo({glslVersion:Wa,uniforms:n,vertexShader:`precision highp float;
${e}`,fragmentShader:`precision highp float;
out vec4 outColour;
${t}`,side:wi,transparent:!0,premultipliedAlpha:!0,blending:Pc,blendSrc:Ic,blendDst:Ua,depthTest:i,depthWrite:i})}var Wg=4,ME=`
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
}`,EE=`
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
}`,$g={iCentre:3,iBody:4,iColour:4},Xg=n=>er(...Io,tr(n,ME,EE,!0),3);var[TE,AE]=[13,3.6],qg=12,RE=.7,CE=1.25,Ka=[.1,.3,1],wu=n=>Math.max(AE,TE*Math.min(1,Math.sqrt(qg/Math.max(1,n)))),Ja=(n,e)=>Math.max(1,e*Math.min(Math.abs(n),CE)**RE),Mu=n=>n===_l?1:n===xl?.66:.4;function Yg(n,e,t){let i=t<=qg?21:t<=40?14:Math.max(3.6,14*Math.sqrt(40/t)),s=i*.36;return e>0?Math.sqrt(s**2+(i**2-s**2)*Math.min(1,Math.max(0,n/e))):s}var PE=80,Bd={least:0,stable:0,lag:null,group:null};function Zg(n,{filter:e=Bd,sizing:t=gt.drives,room:i=1}={}){let s=new Float32Array(n.n),r=[],o=wu(n.n)*i;for(let h=0;h<n.m;h++){let d=qe(n,h,be.source);Ds(n,h)?n.n<=PE&&qe(n,h,be.lag)>0&&(s[d]=Nn(n,d,gt.own)):IE(n,h,e)&&r.push(LE(n,h,o))}let a=0,c=h=>Nn(n,h,t)||0;for(let h=0;h<n.n;h++)a=Math.max(a,c(h));let l=Float32Array.from({length:n.n},(h,d)=>i*Yg(c(d),a,n.n)),u=l.map((h,d)=>h+(s[d]===0?1:Wg+.5));r.sort((h,d)=>h.strength-d.strength),DE(r,n.n);for(let h of r)h.leads||=h.changed;return Zp(r).forEach((h,d)=>r[d].bend=h),{links:r,radii:l,outer:u,own:s,widest:o}}function IE(n,e,{least:t,stable:i=0,lag:s,group:r=null}){if(gi(n,e)<t||s!==null&&qe(n,e,be.lag)!==s||i>0&&!(qe(n,e,be.stability)>=i-1e-6))return!1;let o=a=>Nn(n,qe(n,e,a),gt.group)===r;return r===null||o(be.source)||o(be.target)}function LE(n,e,t){let[i,s,r]=[be.source,be.target,be.lag].map(p=>qe(n,e,p)),o=gi(n,e),[a,c]=[qe(n,e,be.low),qe(n,e,be.high)],l=Number.isFinite(a+c)&&!lr(n,e)?Math.max(Math.abs(a),Math.abs(c)):o,u=mi(n,e),h=Ci(n,e),d=Lp(n,e);return{row:e,key:vl(n.n,i,s,r),source:i,target:s,lag:r,way:cr(n,e),figure:Dp(n,e,Fs(n,e)),compared:h!==null,changed:d,strength:o,width:Ja(o,t),reach:Ja(l,t),certainty:u,opacity:(h===Zr?Ip:Mu(u))*(h===null||d?1:Pp),dashed:h===null?ea(n,e)&&!lr(n,e):h===Zr,directed:pi(n,e),fresh:h===null&&yl(n,e),bend:0,leads:!1,more:0}}function DE(n,e){let t=new Map,i=new Map;for(let s of n){let r=s.source*e+s.target,o=t.get(r);(!o||s.certainty>cs||o.certainty===cs)&&t.set(r,s),i.set(r,(i.get(r)??-1)+1)}for(let[s,r]of t)[r.leads,r.more]=[!0,i.get(s)]}var zd=(n,e)=>n.flatMap((t,i)=>e.has(t.source)||e.has(t.target)?[i]:[]);function Eu(n,e){let t=new Set(e);for(let{source:i,target:s}of n)e.has(i)&&t.add(s),e.has(s)&&t.add(i);return t}function Kg(n){let e=0;for(let t=1;t<n.n;t++)Nn(n,t,gt.drives)>Nn(n,e,gt.drives)&&(e=t);return e}var Jg=.15,jg=.35,Qg=3,NE=24,OE=16;function t0(n,{chosen:e,hover:t,overview:i,subject:s=null,ways:r=null,still:o=!1}){let{links:a}=n,c=e.size===1?e.values().next().value:e.size?null:s,l=r?UE(a,r,e):e.size?Eu(a,e):null,u=new Set(r?r.flat():e.size?zd(a,e).filter(x=>a[x].leads||FE(a[x],e)):[]),h=t===null?null:t.node!==void 0?new Set(zd(a,new Set([t.node])).filter(x=>a[x].leads)):kE(a,t.link),d=a.some(x=>x.compared),p=h??(l?u:new Set(c===null||d?[]:BE(a,c))),g=x=>!a[x].gone&&(d?a[x].changed:a[x].fresh&&a[x].strength>=mh);return{chosen:e,near:l,subject:c,rows:p,news:l||h?[]:e0([...i].filter(g)).slice(0,d?OE:Qg),node:x=>l&&!l.has(x)?Jg:1,link(x){return h?.has(x)?1:u.has(x)?h?jg:1:i.has(x)?l?Jg:h?jg:1:0},beating:(r&&!h?r[0]??[]:e0([...p].filter(x=>!a[x].gone))).slice(0,o?NE:Qg)}}var UE=(n,e,t)=>new Set([...t,...e.flat().flatMap(i=>[n[i].source,n[i].target])]),e0=n=>n.sort((e,t)=>t-e),FE=({source:n,target:e},t)=>t.size===2&&t.has(n)&&t.has(e);function kE(n,e){let{source:t,target:i}=n[e];return new Set(n.flatMap((s,r)=>s.source===t&&s.target===i?[r]:[]))}var BE=(n,e)=>n.flatMap((t,i)=>t.leads&&!t.gone&&(t.target===e||!t.directed&&t.source===e)?[i]:[]);var n0={type:"change"},Gd={type:"start"},s0={type:"end"},Tu=new _o,i0=new ii,zE=Math.cos(70*Md.DEG2RAD),bn=new ee,Zn=2*Math.PI,Lt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Vd=1e-6,Au=class extends Na{constructor(e,t=null){super(e,t),this.state=Lt.NONE,this.target=new ee,this.cursor=new ee,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Ni.ROTATE,MIDDLE:Ni.DOLLY,RIGHT:Ni.PAN},this.touches={ONE:Js.ROTATE,TWO:Js.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new ee,this._lastQuaternion=new ri,this._lastTargetPosition=new ee,this._quat=new ri().setFromUnitVectors(e.up,new ee(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new So,this._sphericalDelta=new So,this._scale=1,this._panOffset=new ee,this._rotateStart=new ut,this._rotateEnd=new ut,this._rotateDelta=new ut,this._panStart=new ut,this._panEnd=new ut,this._panDelta=new ut,this._dollyStart=new ut,this._dollyEnd=new ut,this._dollyDelta=new ut,this._dollyDirection=new ee,this._mouse=new ut,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=GE.bind(this),this._onPointerDown=VE.bind(this),this._onPointerUp=HE.bind(this),this._onContextMenu=KE.bind(this),this._onMouseWheel=XE.bind(this),this._onKeyDown=qE.bind(this),this._onTouchStart=YE.bind(this),this._onTouchMove=ZE.bind(this),this._onMouseDown=WE.bind(this),this._onMouseMove=$E.bind(this),this._interceptControlDown=JE.bind(this),this._interceptControlUp=jE.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Lt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(n0),this.update(),this.state=Lt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;bn.copy(t).sub(this.target),bn.applyQuaternion(this._quat),this._spherical.setFromVector3(bn),this.autoRotate&&this.state===Lt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=Zn:i>Math.PI&&(i-=Zn),s<-Math.PI?s+=Zn:s>Math.PI&&(s-=Zn),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(bn.setFromSpherical(this._spherical),bn.applyQuaternion(this._quatInverse),t.copy(this.target).add(bn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=bn.length();o=this._clampDistance(a*this._scale);let c=a-o;this.object.position.addScaledVector(this._dollyDirection,c),this.object.updateMatrixWorld(),r=!!c}else if(this.object.isOrthographicCamera){let a=new ee(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let c=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=c!==this.object.zoom;let l=new ee(this._mouse.x,this._mouse.y,0);l.unproject(this.object),this.object.position.sub(l).add(a),this.object.updateMatrixWorld(),o=bn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Tu.origin.copy(this.object.position),Tu.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Tu.direction))<zE?this.object.lookAt(this.target):(i0.setFromNormalAndCoplanarPoint(this.object.up,this.target),Tu.intersectPlane(i0,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Vd||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Vd||this._lastTargetPosition.distanceToSquared(this.target)>Vd?(this.dispatchEvent(n0),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?Zn/60*this.autoRotateSpeed*e:Zn/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){bn.setFromMatrixColumn(t,0),bn.multiplyScalar(-e),this._panOffset.add(bn)}_panUp(e,t){this.screenSpacePanning===!0?bn.setFromMatrixColumn(t,1):(bn.setFromMatrixColumn(t,0),bn.crossVectors(this.object.up,bn)),bn.multiplyScalar(e),this._panOffset.add(bn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;bn.copy(s).sub(this.target);let r=bn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Zn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Zn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(Zn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-Zn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(Zn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-Zn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Zn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Zn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new ut,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function VE(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function GE(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function HE(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(s0),this.state=Lt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function WE(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case Ni.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=Lt.DOLLY;break;case Ni.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Lt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Lt.ROTATE}break;case Ni.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Lt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Lt.PAN}break;default:this.state=Lt.NONE}this.state!==Lt.NONE&&this.dispatchEvent(Gd)}function $E(n){switch(this.state){case Lt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case Lt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case Lt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function XE(n){this.enabled===!1||this.enableZoom===!1||this.state!==Lt.NONE||(n.preventDefault(),this.dispatchEvent(Gd),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(s0))}function qE(n){this.enabled!==!1&&this._handleKeyDown(n)}function YE(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Js.ROTATE:if(this.enableRotate===!1){this.state=Lt.NONE;break}this._handleTouchStartRotate(n),this.state=Lt.TOUCH_ROTATE;break;case Js.PAN:if(this.enablePan===!1){this.state=Lt.NONE;break}this._handleTouchStartPan(n),this.state=Lt.TOUCH_PAN;break;default:this.state=Lt.NONE}break;case 2:switch(this.touches.TWO){case Js.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=Lt.TOUCH_DOLLY_PAN;break;case Js.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=Lt.TOUCH_DOLLY_ROTATE;break;default:this.state=Lt.NONE}break;default:this.state=Lt.NONE}this.state!==Lt.NONE&&this.dispatchEvent(Gd)}function ZE(n){switch(this._trackPointer(n),this.state){case Lt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case Lt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case Lt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case Lt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=Lt.NONE}}function KE(n){this.enabled!==!1&&n.preventDefault()}function JE(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function jE(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var QE=.8,Ms={left:64,right:64,top:46,bottom:32};function o0(n,e){let t=new Wn(28,1,.05,100);t.position.set(0,0,6);let i=new Au(t,n);i.zoomToCursor=!0,i.enableDamping=!1,i.rotateSpeed=.6,i.minDistance=.3,i.maxDistance=40,i.addEventListener("change",e);let s=!1,r=null,o=()=>s=!0;i.addEventListener("start",o);let a=u=>{let h=n.getRootNode().activeElement;i.enableZoom=u.ctrlKey||u.metaKey||h!==null&&(h===n.parentElement||n.parentElement.contains(h))};n.addEventListener("wheel",a,{capture:!0,passive:!0});function c(u,h,d,p){let[g,x]=a0(u),f=g.clone().add(x).multiplyScalar(.5),m=x.clone().sub(g).multiplyScalar(.5),v=Math.tan(t.fov*Math.PI/360),[M,b,E]=[Ms.left+p.left,Ms.bottom+p.bottom,Ms.top+(p.top??0)],S={x:Math.max(.3,1-(M+Ms.right)/h),y:Math.max(.3,1-(E+b)/d)},_=Math.max(m.x*d/(v*h*S.x),m.y/(v*S.y),.4)+m.z;return f.x-=(M-Ms.right)/d*_*v,f.y-=(b-E)/d*_*v,{middle:f,distance:_}}function l(u,h,d,p){let{middle:g,distance:x}=c(u,h,d,p);t.aspect=h/d,s=!1,r=null,i.target.copy(g),t.position.set(g.x,g.y,g.z+x),t.up.set(0,1,0),t.updateProjectionMatrix(),i.update(),e()}return{camera:t,fit:l,follow(u,h,d,p){if(r=null,s)return;let{distance:g,middle:x}=c(u,h,d,p),f=t.position.distanceTo(i.target),m=x.distanceTo(i.target)*d/(2*f*Math.tan(t.fov*Math.PI/360));(g/f>1.03||g/f<.85||m>12)&&(r={from:i.target.clone(),to:x,near:f,far:g})},glide(u){!r||s||(i.target.lerpVectors(r.from,r.to,u),t.position.copy(i.target).z+=r.near+(r.far-r.near)*u,t.lookAt(i.target),u>=1&&(r=null))},reference:()=>t.position.distanceTo(i.target),resize(u,h){t.aspect=u/h,t.updateProjectionMatrix()},near(u,h,d,p){let{middle:g,distance:x}=c(u,h,d,p),f=t.position.clone().sub(i.target).normalize();s=!0,r=null,i.target.copy(g),t.position.copy(g).addScaledVector(f,Math.max(x,QE)),i.update(),e()},moved(u,h,d,p,g){t.updateMatrixWorld();let x=new ee(...u).project(t);return x.x+=2*h/p,x.y-=2*d/g,x.unproject(t).toArray()},get touched(){return s},hold(u){i.enabled=!u,u&&o()},flat(u){i.enableRotate=!u,i.mouseButtons.LEFT=u?Ni.PAN:Ni.ROTATE},dispose(){n.removeEventListener("wheel",a,{capture:!0}),i.removeEventListener("change",e),i.removeEventListener("start",o),i.dispose()}}}function a0(n){let e=new ee(1/0,1/0,1/0),t=new ee(-1/0,-1/0,-1/0),i=new ee;for(let s=0;s<n.length;s+=3)i.fromArray(n,s),e.min(i),t.max(i);return n.length?[e,t]:[new ee(-1,-1,0),new ee(1,1,0)]}var r0=1.7;function l0(n,e){let[t,i]=a0(n),s=Math.max(i.x-t.x,1e-6)/Math.max(i.y-t.y,1e-6),r=Math.max(1/r0,Math.min(r0,e/s));return[Math.max(1,r),Math.max(1,1/r)]}function c0(n,[e,t]){let i=n.slice();for(let s=0;s<i.length;s+=3)i[s]*=e,i[s+1]*=t,i[s+2]=0;return i}var u0=(n,e,t)=>Math.max(80,n-Ms.left-Ms.right-t.left)/Math.max(80,e-Ms.top-(t.top??0)-Ms.bottom-t.bottom);function Hd(n,e,t,i,s,r){let o=e.projectionMatrix.clone().multiply(e.matrixWorldInverse).elements;for(let a=0,c=0;a<n.length;a+=3,c+=3){let[l,u,h]=[n[a],n[a+1],n[a+2]],d=o[3]*l+o[7]*u+o[11]*h+o[15],p=d>1e-4;r[c]=p?((o[0]*l+o[4]*u+o[8]*h+o[12])/d*.5+.5)*i:-1e4,r[c+1]=p?(.5-(o[1]*l+o[5]*u+o[9]*h+o[13])/d*.5)*s:-1e4,r[c+2]=p?Math.min(2.2,Math.max(.45,t/d)):0}return r}var ja=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,eT=n=>1-(1-n)**3;function h0(n=220){let e=-1/0;return{start(t){e=ja()?-1/0:t},at:t=>t-e>=n?1:eT(Math.max(0,(t-e)/n)),running:t=>t-e<n}}function d0(n,e,t,i){if(i>=1)n.set(t);else for(let s=0;s<t.length;s++)n[s]=e[s]+(t[s]-e[s])*i;return n}function f0(n,e,t){let i=n.positions.slice();if(!e)return i;if(e.namesId===n.namesId)return t.slice();let s=new Map(e.keys.map((r,o)=>[r,o]));return n.keys.forEach((r,o)=>{let a=s.get(r);a!==void 0&&i.set(t.subarray(3*a,3*a+3),3*o)}),i}function p0(){let n=h0(),[e,t,i]=[new Float32Array(0),new Float32Array(0),new Float32Array(0)],s=!0;return{get shown(){return e},get goal(){return i},enter(r,o,a,c){t=f0(r,o,e),i=a,e=o?.n?t.slice():a.slice(),o?.n&&n.start(c),s=!0},go(r,o){[t,i,s]=[e.slice(),r,!0],n.start(o)},aim(r){[i,s]=[r,!0]},touch:()=>s=!0,advance(r){let o=n.at(r),a=s;return s&&d0(e,t,i,o),s=s&&o<1,{share:o,moved:a}},going:r=>s||n.running(r)}}var tT=40;function m0(n,[e,t],i,s,r){let o=p0(),a=o0(n,s),[c,l]=[null,new Float32Array(0)],[u,h,d]=[3,null,!1],p=()=>u===2?l0(c.positions,u0(e,t,i())):[1,1];function g(){let f=r.applied(c,c.positions);return u===2?c0(f,p()):f.slice()}function x(){c&&(d=!0,a.fit(o.goal,e,t,i()))}return{fit:x,get places(){return l},get size(){return[e,t]},get scale(){let{left:f,bottom:m}=i();return Math.max(.5,Math.min(1,(e-f)/560,(t-m)/460))},get dimensions(){return u},get depthFade(){return u===2||c.n<=tT?0:.4},enter(f,m,v){c=f,u=h??(c.dimensions===2?2:3),o.enter(c,m,g(),v),!d||!m?.n?x():a.follow(o.goal,e,t,i())},flatten(f,m){u=h=f,a.flat(f===2),c&&(o.go(g(),m),x())},resize(f,m){[e,t]=[f,m],c&&(o.aim(g()),x())},atRest(){return a.resize(e,t),a.camera.updateMatrixWorld(),Hd(o.goal,a.camera,a.reference(),e,t,new Float32Array(o.goal.length))},sees:f=>l[3*f+2]>0&&l[3*f]>=0&&l[3*f]<=e&&l[3*f+1]>=0&&l[3*f+1]<=t,approach:f=>a.near(Float32Array.from(f.flatMap(m=>[...o.goal.subarray(3*m,3*m+3)])),e,t,i()),move(f,m,v){let M=o.goal.subarray(3*f,3*f+3),[b,E,S]=a.moved(M,m,v,e,t),[_,y]=p();r.set(c.keys[f],u===2?[b/_,E/y,c.positions[3*f+2]]:[b,E,S]),o.aim(g()),s()},pin(f,m,v){if(m)return this.move(f,0,0);r.set(c.keys[f],null),this.settle(v)},settle(f){c&&(o.go(g(),f),s())},get touched(){return a.touched},hold:a.hold,touch:o.touch,going:o.going,look(f){let{share:m,moved:v}=o.advance(f);v&&a.glide(m),a.resize(e,t);let M=a.reference();return a.camera.updateMatrixWorld(),l.length!==o.shown.length&&(l=new Float32Array(o.shown.length)),Hd(o.shown,a.camera,M,e,t,l),{positions:v?o.shown:null,camera:a.camera,reference:M,share:m,depthFade:this.depthFade}},dispose:a.dispose}}var[g0,x0,Ru]=[0,-1,-2],Cu=1e4;function _0(n,e){let t=Math.ceil(n/5)+1,i=Math.ceil(e/5)+1,s=new Int32Array(t*i),r=(a,c,l)=>{if(a<0||c<0||a>=t||c>=i)return;let u=c*t+a;s[u]!==Ru&&(s[u]=l===Ru||s[u]===g0||s[u]===l?l:x0)},o=({x:a,y:c,w:l,h:u},h)=>{let[d,p]=[Math.min(t-1,Math.floor((a+l)/5)),Math.min(i-1,Math.floor((c+u)/5))];for(let g=Math.max(0,Math.floor(c/5));g<=p;g++)for(let x=Math.max(0,Math.floor(a/5));x<=d;x++)h(x,g)};return{line(a,c){for(let l=1;l<c.length;l++){let[u,h]=[c[l-1],c[l]],d=Math.max(1,Math.ceil(Math.hypot(h.x-u.x,h.y-u.y)/(5*.8)));for(let p=0;p<=d;p++)r(Math.floor((u.x+(h.x-u.x)*p/d)/5),Math.floor((u.y+(h.y-u.y)*p/d)/5),a+1)}},dot:(a,c)=>r(Math.floor(a/5),Math.floor(c/5),x0),head:a=>o(a,(c,l)=>r(c,l,Ru)),cost(a,c=-1){let l=0;return o(a,(u,h)=>{let d=s[h*t+u];d===Ru?l+=Cu:d!==g0&&d!==c+1&&(l+=1)}),l}}}var nT="500 12px system-ui, sans-serif",Wd="11px system-ui, sans-serif",w0="700 13px system-ui, sans-serif",[iT,sT,rT]=[17,15,4],v0=(n,e)=>n.x<e.x+e.w&&e.x<n.x+n.w&&n.y<e.y+e.h&&e.y<n.y+n.h,oT=6,y0=({x:n,y:e,w:t,h:i},s)=>({x:n-s,y:e-s,w:t+2*s,h:i+2*s}),aT={cost:()=>0};function M0(n,e,t,i,s=80,r=new Map,o=aT){let a=[],c=l=>{let u=r.get(l.key),[h,d]=[null,l.must?1/0:Cu];return l.places.forEach((p,g)=>{if(p===null||d===0&&g!==u)return;let{x,y:f}=p,m={x,y:f,w:l.width,h:l.height};if(x<2||f<2||x+m.w>t-2||f+m.h>i-2||e.some(b=>b.owner!==l.key&&v0(m,b)))return;let v=l.own===void 0?m:y0(m,oT);if(a.some(b=>v0(v,b)))return;let M=o.cost(p.room?y0(m,p.room):m,l.own);(M<d||g===u&&M<=d&&(l.must||M<Cu))&&([h,d]=[{...m,at:g},M])}),h&&d<=(l.most??1/0)&&{...h,key:l.key,text:l.text,kind:l.kind,node:l.node,link:l.own,tone:l.tone,ends:l.ends}};for(let l of n){if(a.length>=s)break;for(let u=l,h=null;u&&!h;u=u.short)h=c(u),h&&a.push(h)}return a}function E0(n,e,t,i,s){let[r,o]=[s[3*i],s[3*i+1]],a=2*Math.max(...n.map(u=>Math.max(Math.abs(u.x-r),Math.abs(u.x+e-r),Math.abs(u.y-o),Math.abs(u.y+t-o)))),c=[];for(let u=0;3*u<s.length;u++)u!==i&&s[3*u+2]>0&&Math.abs(s[3*u]-r)<a&&Math.abs(s[3*u+1]-o)<a&&c.push(u);let l=(u,h)=>Math.hypot(Math.max(u.x-s[3*h],0,s[3*h]-u.x-e),Math.max(u.y-s[3*h+1],0,s[3*h+1]-u.y-t));return n.map(u=>{let h=l(u,i);return c.some(d=>l(u,d)<h)?null:u})}function T0(n,e,t,i,s){return[0,9,18].flatMap(r=>{let o=t+3+r,a=t*.7+2+r*.7;return[{x:n-i/2,y:e+o},{x:n-i/2,y:e-o-s},{x:n+o,y:e-s/2},{x:n-o-i,y:e-s/2},{x:n+a,y:e+a},{x:n-a-i,y:e+a},{x:n+a,y:e-a-s},{x:n-a-i,y:e-a-s}]})}function A0(){let n=new Map,e=null;try{e=document.createElement("canvas").getContext("2d")}catch{e=null}return(t,i=nT)=>{let s=i+t,r=n.get(s);return r===void 0&&(n.size>5e3&&n.clear(),e&&(e.font=i),r=Math.ceil((e?e.measureText(t).width:t.length*6.6)+2*rT),n.set(s,r)),{width:Math.min(r,220),height:i===Wd?sT:iT}}}function R0(n){let e=document.createElement("div");e.className="sg-labels",e.setAttribute("aria-hidden","true"),n.append(e);let t=new Map,i=[],s=[],r=()=>{let o=i.pop();if(o)return o;let a=document.createElement("span");return e.append(a),{element:a,text:"",look:"",place:"",width:""}};return{draw(o,a){s=o;let c=t;t=new Map;for(let{key:l}of o){let u=c.get(l);u&&t.set(l,u),c.delete(l)}i.push(...c.values());for(let l of o){t.has(l.key)||t.set(l.key,r()),S0(t.get(l.key),l);let[u,h]=b0(l.ends,a);l.off=[l.x-u,l.y-h]}for(let l of i)l.element.hidden||(l.element.hidden=!0)},follow(o){for(let a of s){let[c,l]=b0(a.ends,o);[a.x,a.y]=[c+a.off[0],l+a.off[1]],S0(t.get(a.key),a)}},element:e,at:(o,a)=>s.find(c=>o>=c.x&&o<=c.x+c.w&&a>=c.y&&a<=c.y+c.h),get shown(){return s},dispose:()=>e.remove()}}function b0(n,e){let[t,i]=[0,0];for(let s of n)t+=e[3*s]/n.length,i+=e[3*s+1]/n.length;return[t,i]}function S0(n,e){let{element:t}=n,i=`sg-label sg-${e.kind} ${e.tone??""}`,s=`translate(${Math.round(e.x)}px, ${Math.round(e.y)}px)`,r=`${e.w}px`;n.text!==e.text&&(t.textContent=n.text=e.text),n.look!==i&&(t.className=n.look=i),n.place!==s&&(t.style.transform=n.place=s),n.width!==r&&(t.style.maxWidth=n.width=r),t.hidden&&(t.hidden=!1)}var $d="\u25AA",lT=16,cT=5,uT=28,hT=60,dT=.3,fT=[.5,.44,.56,.38,.62,.32,.68,.26],pT=[0,1,-1],C0=2,mT=8,gT=3;function P0(n,e,t,i,[s,r],o,a,c,l=()=>!1){let u=_0(s,r),h=new Map;e.links.forEach((g,x)=>{if(g.gone||t.link(x)*g.opacity<dT)return;let f=Il(g,e,i);f&&(h.set(x,f),u.line(x,Jp(f)))});for(let{head:g}of h.values())u.head(g);let d=[];return{wanted:[...xT(n,e,t,i,o,a,d,u,l),..._T(n,e,t,h,o,c,a)],taken:d,occupied:u}}function xT(n,e,{chosen:t,near:i,subject:s,node:r},o,a,c,l,u,h){let d=[];for(let f=0;f<n.n;f++){let m=o[3*f+2];if(m===0)continue;let v=c?.node===f?4e3:f===s||t.has(f)?3e3:i?.has(f)?1e3:0;d.push({node:f,importance:v+Nn(n,f,gt.drives)+.5*Nn(n,f,gt.driven),x:o[3*f],y:o[3*f+1],radius:e.outer[f]*m})}d.sort((f,m)=>m.importance-f.importance);let p=n.n>hT,g=p?d.filter(({importance:f},m)=>f>=1e3||m<uT):d,x=new Float32Array(o.length);for(let{node:f}of g)x.set(o.subarray(3*f,3*f+3),3*f);if(p)for(let{x:f,y:m}of d)u.dot(f,m);for(let{node:f,x:m,y:v,radius:M}of g)l.push({x:m-.8*M,y:v-.8*M,w:1.6*M,h:1.6*M,owner:`n${f}`});return g.map(({node:f,x:m,y:v,radius:M,importance:b})=>{let E=h(f)?`${n.names[f]} ${$d}`:n.names[f],{width:S,height:_}=a(E,f===s?w0:void 0),y=T0(m,v,M,S,_),N=E0(y,S,_,f,x);return{key:`n${f}`,node:f,ends:[f],kind:f===s?"node sg-subject":"node",text:E,width:S,height:_,must:b>=3e3,tone:r(f)<1?"sg-back":"",places:b>=3e3&&N.every(P=>P===null)?y:N}})}function _T(n,e,{rows:t,news:i,chosen:s},r,o,a,c){let{links:l}=e,u=[...t].sort((p,g)=>(a(l[p])??99)-(a(l[g])??99)||g-p),h=s.size>0||c!==null,d=u.filter(p=>c?.link!==void 0||l[p].leads).slice(0,h?lT:cT);return[...new Set([...d,...i])].filter(p=>r.has(p)).map(p=>{let g=l[p],x=m=>{let v=o(m,Wd);return{key:`l${g.key}`,own:p,ends:[g.source,g.target],most:0,kind:"link",text:m,...v,tone:dr[g.way],places:vT(r.get(p),v)}},f=x(_p(n,g,a(g)));return g.changed?{...f,short:{...x(g.figure),most:C0}}:a(g)===void 0?f:{...f,short:{...x(`${a(g)}.  ${g.figure}`),short:{...x(`${a(g)}.`),most:C0}}}})}function vT({at:n,from:e,to:t},{width:i,height:s}){return pT.flatMap(r=>fT.map(o=>{let a=e+(t-e)*o,[c,l]=[n(a),n(a+.01)],[u,h]=[l.x-c.x,l.y-c.y],d=Math.hypot(u,h)||1,p=r*(gT+.5*(Math.abs(h)*i+Math.abs(u)*s)/d)/d;return{x:c.x+h*p-i/2,y:c.y-u*p-s/2,room:r&&mT}}))}var yT=120,bT=80;function I0(n,e){let t=A0(),[i,s,r]=[-1/0,!0,!1];return{renew:()=>s=!0,step(o,a,{graph:c,picture:l,emphasis:u,places:h,size:d,hover:p,rank:g,pinned:x}){if(s||(a?r:o-i>=yT)){let{wanted:f,taken:m,occupied:v}=P0(c,l,u,h,d,t,p,g,x),M=new Map(n.shown.map(b=>[b.key,b.at]));n.draw(M0(f,[...e(),...m],...d,bT,M,v),h),[i,s,r]=[o,!1,!1]}else a||(n.follow(h),r=!0);return r}}}var[ST,wT,MT]=[14,2,160],ET=1.25,TT=n=>Math.min(MT,Math.max(ST,wT*n));function L0(n,e,t=new Set,i=()=>!0,s=()=>!1){let r=TT(e),o=new Set,a=0;for(let c=n.length-1;c>=0;c--){let l=n[c];l.leads&&(l.gone||s(l)?o.add(c):i(l.source)&&i(l.target)&&(a+=1,(a<=r||a<=ET*r&&t.has(l.key))&&o.add(c)))}return o}var[AT,RT]=[20,60];function CT(){let n=[],e=null;return{step(t,i){e!==null&&n.push(t-e),n.length>RT&&n.shift(),e=i?t:null},take(){if(n.length<AT)return null;let t=n.reduce((i,s)=>i+s,0)/n.length;return n=[],t>0?1e3/t:null}}}function D0(n,e){let[t,i,s,r]=[0,0,!0,!1],o=!1,a=CT();function c(l){if(t=0,r||!n())return a.step(l,!1);if(s||l-i>=33){let u=s;[s,i]=[!1,l],o=e(l,u)}a.step(l,o||s),(o||s)&&(t=requestAnimationFrame(c))}return{invalidate(){s=!0,!t&&!r&&(t=requestAnimationFrame(c))},rate:a.take,stop(){r=!0,cancelAnimationFrame(t)}}}var[PT,IT,N0]=[4,5,14];function O0(n,e,t,i,s=()=>!0){let r=null,o=1/0;return t.outer.forEach((a,c)=>{let l=i[3*c+2],u=Math.hypot(i[3*c]-n,i[3*c+1]-e)-a*l;l>0&&u<PT&&u<o&&([r,o]=[{node:c},u])}),r||(t.links.forEach((a,c)=>{if(a.gone||!s(c))return;let l=LT(n,e,a,i)-a.width/2;l<IT&&l<=o&&([r,o]=[{link:c},l])}),r)}function LT(n,e,t,i){let{a:s,b:r,c:o}=la(t,i),[a,c]=[Math.min(s.x,r.x,o.x)-12,Math.max(s.x,r.x,o.x)+12];if(n<a||n>c||e<Math.min(s.y,r.y,o.y)-12||e>Math.max(s.y,r.y,o.y)+12)return 1/0;let l=1/0,u=s;for(let h=1;h<=N0;h++){let d=Jr(s,o,r,h/N0),[p,g]=[d.x-u.x,d.y-u.y],x=Math.max(0,Math.min(1,((n-u.x)*p+(e-u.y)*g)/(p*p+g*g||1)));l=Math.min(l,Math.hypot(u.x+x*p-n,u.y+x*g-e)),u=d}return l}var Qa={iA:3,iB:3,iShape:4,iLook:4,iMore:4},Lo=`
in vec3 iA; in vec3 iB; in vec4 iShape; in vec4 iLook; in vec4 iMore;
`,Do=`
uniform vec3 uRaises; uniform vec3 uLowers; uniform vec3 uBoth;
vec3 colourOf(float way) { return way < 0.5 ? uRaises : way < 1.5 ? uLowers : uBoth; }
`;function U0(n,e,t){let i=n.iA.array,s=n.iB.array;for(let r=0;r<e.length;r++){let{source:o,target:a}=e[r];for(let c=0;c<3;c++)i[3*r+c]=t[3*o+c],s[3*r+c]=t[3*a+c]}ws(n,"iA","iB")}var DT=`
${ks}
${Lo}
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
}`,NT=`
${Do}
in vec2 vAt; in float vAlpha; in float vWay; in float vDirected; in vec2 vBox;
void main() {
  float inside = vDirected > 0.5
    ? min((vBox.x - vAt.x) * 0.5 * vBox.y / vBox.x - abs(vAt.y), vAt.x + vBox.x)
    : vBox.x - abs(vAt.x) - abs(vAt.y);
  float alpha = smoothstep(-0.5, 0.5, inside) * vAlpha;
  if (alpha < 0.004) discard;
  outColour = vec4(colourOf(vWay) * alpha, alpha);
}`,F0=n=>er(...Io,tr(n,DT,NT),1);var OT=Symbol.for("scarcity.webgl-contexts");function k0(n){let e=globalThis[OT]??=new Set;return{take(){for(let t of[...e])e.size>=8&&t!==n&&t();e.delete(n),e.add(n)},give:()=>e.delete(n)}}var Pu=20,UT=`
${ks}
${Lo}
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
}`,FT=`
${Do}
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
}`;function B0(n){let e=[],t=[];for(let i=0;i<=Pu;i++)e.push(i/Pu,-1,i/Pu,1),i<Pu&&t.push(2*i,2*i+1,2*i+2,2*i+1,2*i+3,2*i+2);return er(e,t,tr(n,UT,FT),0)}var kT=.75,BT=`
${ks}
${Lo}
in vec2 position;
in vec3 iBeat; // which mark, how many lags, the largest lag
uniform float uTime; uniform float uStill;
out vec2 vAt; out float vRadius; out float vAlpha; out float vWay;
void main() {
  vec4 a = toScreen(iA), b = toScreen(iB);
  Curve k = curveOf(a, b, iShape, headOf(iShape.x, iLook.w));
  float lags = max(iBeat.y, 0.3);
  float beat = mod(uTime / ${kT.toFixed(2)}, iBeat.z + 1.0);
  float share = uStill > 0.5 ? (iBeat.x + 1.0) / (iBeat.y + 1.0) : beat / lags;
  bool shown = uStill > 0.5 ? iBeat.y > 0.5 : iBeat.x < 0.5 && share <= 1.0;
  if (!shown || a.w == 0.0 || b.w == 0.0 || k.t1 <= k.t0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  float t = mix(k.t0, k.t1, share);
  vRadius = max(3.2, iShape.x * 0.5 + 1.6);
  vAt = position * (vRadius + 2.0);
  vAlpha = 1.0; vWay = iLook.x;
  gl_Position = fromScreen(pointAt(k, t) + vAt, 0.0);
}`,zT=`
${Do}
uniform vec3 uBackground;
in vec2 vAt; in float vRadius; in float vAlpha; in float vWay;
void main() {
  float off = length(vAt);
  float rim = 1.0 - smoothstep(vRadius + 0.5, vRadius + 1.5, off);
  float body = 1.0 - smoothstep(vRadius - 0.5, vRadius + 0.5, off);
  if (rim < 0.01) discard;
  outColour = vec4(mix(uBackground, colourOf(vWay), body) * rim, rim) * vAlpha;
}`,VT={...Qa,iBeat:3},z0=n=>er(...Io,tr(n,BT,zT),2);function Xd(n,e,t,i){let s=t.flatMap(o=>{let a=e.iMore.array[4*o+3];return Array.from({length:Math.max(1,a)},(c,l)=>[o,l,a])}),r=Za(n.userData.buffers,VT,s.length);s.forEach(([o,a,c],l)=>{for(let[u,h]of Object.entries(Qa))r[u].array.set(e[u].array.subarray(o*h,(o+1)*h),l*h);r.iBeat.array.set([a,c,i],3*l)}),ws(r),Po(n,r,s.length)}function V0(n,e,t){let i=Hg(),s=new wa,r=null,o={links:B0(i),arrows:F0(i),pulses:z0(i),nodes:Xg(i)};s.add(...Object.values(o));for(let y of Object.values(o))y.visible=!1;let[a,c]=[null,null],l=null,u=null,h=null,[d,p]=[1,1],g=k0(()=>!t()&&m(!0)),x=y=>{y.preventDefault(),m(!1,!0),e()};function f(){if(r)return!0;let y=document.createElement("canvas");y.className="sg-canvas",y.setAttribute("aria-hidden","true");try{r=new yu({canvas:y,alpha:!0,antialias:!1,powerPreference:"low-power"})}catch{return!1}return y.addEventListener("webglcontextlost",x),r.setClearColor(0,0),n.prepend(y),S(d,p),g.take(),!0}function m(y=!0,N=!1){if(!r)return;let P=r.domElement;h?.remove(),h=null,y&&(h=document.createElement("img"),h.className="sg-canvas",h.alt="",r.render(s,l),h.src=P.toDataURL(),n.prepend(h)),P.removeEventListener("webglcontextlost",x),r.dispose(),N||r.forceContextLoss(),P.remove(),r=null,g.give()}function v(y,N){u=y,a=Za(a,Qa,u.links.length),c=Za(c,$g,u.radii.length);let{iShape:{array:P},iLook:{array:C},iMore:{array:O}}=a;u.links.forEach((k,D)=>{let B=4*D;P[B]=k.width,P[B+1]=k.bend,P[B+2]=u.outer[k.source],P[B+3]=u.outer[k.target],C[B]=k.way,C[B+1]=k.gone?0:k.opacity,C[B+2]=k.dashed?1:0,C[B+3]=k.directed?1:0,O[B]=k.reach,O[B+1]=1,O[B+2]=N(k),O[B+3]=k.lag}),ws(a),Po(o.links,a,u.links.length),Po(o.arrows,a,u.links.length),Po(o.nodes,c,u.radii.length)}function M(y){u&&(c.iCentre.array.set(y),ws(c,"iCentre"),U0(a,u.links,y),u.beating.length&&Xd(o.pulses,a,u.beating,u.longest))}function b(y){if(!u)return;let{iBody:{array:N},iColour:{array:P}}=c;u.radii.forEach((C,O)=>{let k=4*O;N[k]=C,N[k+1]=u.own[O],N[k+2]=y.selected(O)?1:0,N[k+3]=y.node(O),P.set(y.colour(O),k),P[k+3]=y.fresh(O)?1:0}),ws(c,"iBody","iColour");for(let C=0;C<u.links.length;C++)a.iMore.array[4*C+1]=y.link(C);ws(a,"iMore"),u.beating=y.beating,Xd(o.pulses,a,y.beating,u.longest)}function E(y){i.uRaises.value.set(...y.raises),i.uLowers.value.set(...y.lowers),i.uBoth.value.set(...y.both),i.uBackground.value.set(...y.background),i.uInk.value.set(...y.ink),i.uDark.value=y.dark?1:0}function S(y,N){[d,p]=[y,N],r?.setPixelRatio(Math.min(globalThis.devicePixelRatio||1,2)),r?.setSize(y,N,!1)}function _(y){return l=y.camera,r?(l.updateMatrixWorld(),i.uViewProjection.value.multiplyMatrices(l.projectionMatrix,l.matrixWorldInverse),i.uSize.value.set(d,p),i.uReference.value=y.reference,i.uTime.value=y.time,i.uStill.value=y.still?1:0,i.uShare.value=y.share,i.uDepthFade.value=y.depthFade,r.render(s,l),h?.remove(),h=null,!0):!1}return{show:v,move:M,focus:b,theme:E,resize:S,draw:_,acquire:f,release:m,get active(){return r!==null},get info(){return r?{calls:r.info.render.calls,geometries:r.info.memory.geometries}:null},dispose(){m(!1);for(let y of Object.values(o))y.geometry.dispose(),y.material.dispose();h?.remove()}}}function G0(n,{show:e,rest:t}){let[i,s,r,o]=[!1,0,0,0],a=new IntersectionObserver(l=>{i=l[l.length-1].isIntersecting,clearTimeout(s),i?e():s=setTimeout(t,6e3)}),c=()=>i&&!document.hidden&&e();return document.addEventListener("visibilitychange",c),{get visible(){return i},get hidden(){return!i||document.hidden},start:()=>a.observe(n),retry(){clearTimeout(r),r=setTimeout(()=>i&&e(),400*2**Math.min(o++,5))},dispose(){clearTimeout(s),clearTimeout(r),a.disconnect(),document.removeEventListener("visibilitychange",c)}}}function qd(n,e,t,i=3){let s=new Map;n.forEach((c,l)=>{!c.leads||!c.directed||c.gone||c.target===e||(s.has(c.source)||s.set(c.source,[]),s.get(c.source).push([l,c.target,Math.min(c.strength,.99)]))});let r=GT(n,t),o=[],a=[{at:e,rows:[],passed:new Set([e]),worth:1}];for(let c=0;a.length&&o.length<i&&c<2e4;c++){let l=WT(a);if(l.at===t){o.push(l.rows);continue}for(let[u,h,d]of s.get(l.at)??[])l.passed.has(h)||l.rows.length+1+(r.get(h)??1/0)>5||HT(a,{at:h,rows:[...l.rows,u],passed:new Set(l.passed).add(h),worth:l.worth*d})}return o}function GT(n,e){let t=new Map;for(let{source:s,target:r,directed:o,gone:a}of n)!o||a||(t.has(r)||t.set(r,[]),t.get(r).push(s));let i=new Map([[e,0]]);for(let s of i.keys())for(let r of t.get(s)??[])i.has(r)||i.set(r,i.get(s)+1);return i}function HT(n,e){let t=n.push(e)-1;for(;t&&n[t-1>>1].worth<e.worth;)n[t]=n[t-1>>1],t=t-1>>1;n[t]=e}function WT(n){let[e,t]=[n[0],n.pop()];if(!n.length)return e;let i=0;for(;;){let s=2*i+1;if(s>=n.length||(s+1<n.length&&n[s+1].worth>n[s].worth&&(s+=1),n[s].worth<=t.worth))break;n[i]=n[s],i=s}return n[i]=t,e}function H0(n,e){let t=new Map;return n.forEach((i,s)=>{i.gone||(t.set(`${i.source}>${i.target}@${i.lag}`,s),i.leads&&t.set(`${i.source}>${i.target}`,s),i.leads&&!i.directed&&t.set(`${i.target}>${i.source}`,s))}),e.map(i=>i.flatMap(({source:s,target:r,lag:o})=>{let a=t.get(`${s}>${r}@${o}`)??t.get(`${s}>${r}`);return a===void 0?[]:[a]}))}var Iu=40,$T=150;function W0({root:n,stage:e,labels:t,state:i,corners:s,room:r,size:o},a){let[c,l,u,h,d]=[null,null,null,null,null],[p,g,x]=[new Set,hr(n),!1],f={pair:"",ways:null},[m,v,M,b]=[new Set,new Map,0,null],E=I0(t,s),S=D0(G,he),_=V0(e,()=>N.retry(),()=>N.visible),y=m0(e,o(),r,S.invalidate,a.pins),N=G0(n,{show(){x||(_.acquire()||i.problem(c?"This browser gives no WebGL context; the table holds the same graph.":""),!l&&c&&C(),y.touch(),S.invalidate())},rest:()=>_.release(!0)});function P(Q){let ae=c,q=l&&Hp(l,ae,Q),ie=ae?$p(ae,Q):new Set;[c,d]=[Q,Q.seq],y.enter(c,ae,performance.now());let Y=C(q,ae,ie);return N.hidden&&X(),Y}function C(Q=null,ae=c,q=new Set){let ie=l,Y=new Set(ie?.links.filter((le,Te)=>m.has(Te)).map(le=>le.key));l=Zg(c,{...a.options(),room:y.scale}),l.longest=c.lags.length-1;let re=Q&&Wp(l,Q,q);return p=re?.nodes??new Set,re&&(l.links=[...re.gone,...l.links]),y.dimensions===2&&c.n<=Iu&&em(l.links,l.outer,y.atRest()),ie&&(h=Xp(h,ie,ae,l,c)),f={pair:"",ways:null},_.show(l,re?re.from:le=>le.opacity),O(Y),B(),re?.more??0}function O(Q){k();let ae=c.n>Iu&&y.places.length===3*c.n?y.sees:void 0;m=L0(l.links,c.n,Q,ae,q=>v.has(q.row)||q.changed)}function k(){let Q=a.subject();v=new Map(Q===null?[]:Tl(c,Q).into.map(({row:ae},q)=>[ae,q+1]))}function D(){let[Q,ae]=[a.lit(),a.pair()];if(Q)return H0(l.links,Q);if(!ae)return null;f.pair!==ae.join()&&(f={pair:ae.join(),ways:[qd(l.links,...ae),qd(l.links,...ae.toReversed())]});let q=f.ways.flat(),ie=l.links.flatMap(({source:Y,target:re,gone:le},Te)=>!le&&ae.includes(Y)&&ae.includes(re)?[Te]:[]);return q.length||ie.length?[...q,ie]:null}function B(){l&&(k(),u=t0(l,{chosen:a.chosen(),hover:h,overview:m,subject:a.subject(),ways:D(),still:ja()}),_.focus({...u,colour:Sh(c,a.options().colouring,g),selected:Q=>a.marked(Q)||Q===u.subject,fresh:Q=>p.has(Q)}),E.renew(),S.invalidate())}function X(){if(d===null)return;let Q=d;d=null,a.painted(Q,S.rate())}function G(){return N.visible||X(),l&&N.visible}function he(Q,ae){let q=y.look(Q);q.positions&&_.move(q.positions),c.n>Iu&&Q-M>$T&&K(Q);let ie=_.draw({...q,time:Q/1e3,still:ja()}),Y=!ae&&!q.positions,re=E.step(Q,Y,{graph:c,picture:l,emphasis:u,places:y.places,size:y.size,hover:h,rank:le=>c.versus?void 0:v.get(le.row),pinned:le=>a.pins.has(c.keys[le])});return b=l,ie&&Object.assign(n.dataset,{draws:Number(n.dataset.draws??0)+1,calls:_.info?.calls??0}),X(),re||y.going(Q)||u.beating.length>0&&a.watched()&&!ja()}function K(Q){M=Q;let ae=m;O(new Set([...ae].map(q=>l.links[q].key))),(ae.size!==m.size||[...ae].some(q=>!m.has(q)))&&B()}function J(){c&&y.dimensions===2&&c.n<=Iu?C():E.renew()}let se=new ResizeObserver(()=>{if(!n.clientWidth||!n.clientHeight)return;let[Q,ae]=o();Q===y.size[0]&&ae===y.size[1]||(_.resize(Q,ae),c&&a.resized(),y.resize(Q,ae),c&&C())});return{show:P,refocus:B,settled:J,eye:y,reconsider:()=>c&&C(),get picture(){return l},get counts(){return l===null?{pairs:0,drawn:0}:{pairs:l.links.filter(Q=>Q.leads&&!Q.gone).length,drawn:[...m].filter(Q=>!l.links[Q].gone).length}},get ways(){return f.ways??[[],[]]},invalidate:S.invalidate,still:()=>l&&{picture:l,emphasis:u,theme:g,size:y.size,places:y.places.length===3*c.n?y.places:y.atRest(),depthFade:y.depthFade,colour:Sh(c,a.options().colouring,g),marked:Q=>a.marked(Q)||Q===u.subject},start(){_.resize(...y.size),se.observe(n),N.start()},under(Q,ae){let q=b===l?t.at(Q,ae):null;return q?q.node!==void 0?{node:q.node}:{link:q.link}:l&&y.places.length?O0(Q,ae,l,y.places,ie=>u.link(ie)>0):null},hover(Q){Q?.node===h?.node&&Q?.link===h?.link||(h=Q,B())},dress(){n.style.removeProperty("--sg-background"),g=hr(n),Sl(n,g),_.theme(g),B()},dispose(){x=!0,S.stop(),se.disconnect(),N.dispose(),y.dispose(),_.dispose()}}}function $0(n,e){let t=new Map,i=new Map,s=(r,o)=>`${r}|${o.join("|")}`;return{of(r,o,a=""){let c=s(r.namesId,o),l=t.get(c),u=r.moment?r.moment.told+r.moment.behind:null;if(u===null||l?.newest===u||i.get(a)?.key===c)return l?.history??null;clearTimeout(i.get(a)?.timer);let h=setTimeout(()=>{i.delete(a),t.delete(c),t.set(c,{history:l?.history??null,newest:u}),t.size>60&&t.delete(t.keys().next().value),n(o,r.namesId)},80);return i.set(a,{key:c,timer:h}),l?.history??null},told(r){let o=t.get(s(r.names_id,r.link));o&&(o.history=r,e())},dispose:()=>[...i.values()].forEach(({timer:r})=>clearTimeout(r))}}var XT=Math.cos(75*Math.PI/180),Lu={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function X0(n,e,t,i){let[s,r]=Lu[n],o=null,a=1/0;for(let{source:c,target:l}of t){if(c!==e&&l!==e)continue;let u=c===e?l:c,[h,d]=[i[3*u]-i[3*e],i[3*u+1]-i[3*e+1]],p=Math.hypot(h,d)||1,g=(h*s+d*r)/p,x=p*(2-g);g>XT&&x<a&&([o,a]=[u,x])}return o}function q0(n){let e={f:n.fit,F:n.fit,"/":n.search,Escape:n.clear," ":n.pause,2:()=>n.dimensions(2),3:()=>n.dimensions(3),p:n.pin,P:n.pin,t:n.table,T:n.table,o:n.options,O:n.options,s:n.save,S:n.save};return t=>{if(!(t.ctrlKey||t.metaKey||t.altKey)){if(t.target.closest?.("button, input, select, table")&&t.key!=="Escape"){t.stopPropagation();return}if(t.key in Lu&&t.shiftKey)n.push(...Lu[t.key]);else if(t.key in Lu)n.walk(t.key);else if(t.key in e)e[t.key]();else return t.key==="Tab"?void 0:t.stopPropagation();t.preventDefault(),t.stopPropagation()}}}var Y0="http://www.w3.org/2000/svg",Du=14;function kn(n,e){let t=document.createElementNS(Y0,"svg");for(let[i,s]of Object.entries({width:n,height:Du,"aria-hidden":"true"}))t.setAttribute(i,s);for(let[i,s]of e){let r=document.createElementNS(Y0,i);for(let[o,a]of Object.entries(s))r.setAttribute(o,a);t.append(r)}return t}var Er=(n,e,t,i={})=>["line",{x1:n,x2:n+e,y1:Du/2,y2:Du/2,"stroke-width":t,stroke:"currentColor",...i}],el=[Er(0,15,3),["path",{d:"M14 2.5 L22 7 L14 11.5 Z",fill:"currentColor"}]],qT=[Er(0,26,2.5),["path",{d:"M13 1.5 L18.5 7 L13 12.5 L7.5 7 Z",fill:"currentColor"}]];function Pn(n,e,t=""){let i=W("span",`sg-key ${t}`);return i.append(n,W("span","",e)),i}var Z0=n=>Array.from({length:n.m},(e,t)=>us(n,t)).includes(!0),Yd=(n,e)=>["circle",{cx:n,cy:Du/2,r:4.5,fill:`var(--sg-${e})`}],YT=n=>Number(n.toPrecision(2)),K0=5;function ZT(n,[e,t]){let i=bh(n,e),s=Math.max(0,...i);if(!s)return[];if(yh(e)){let a=kn(11*aa,Array.from({length:aa},(c,l)=>Yd(5.5+11*l,`level-${l}`)));return[Pn(a,`colour: ${t}, 0 to ${un(YT(s))}`,"sg-extra")]}if(e==="group"&&n.groups.length)return n.groups.map((a,c)=>Pn(kn(11,[Yd(5.5,`shade-${1+c%K0}`)]),a,"sg-extra"));let r=Math.min(K0,s),o=kn(11*r,Array.from({length:r},(a,c)=>Yd(5.5+11*c,`shade-${1+c}`)));return[Pn(o,`colour: ${e==="group"?"closely linked":t}`,"sg-extra")]}var KT=()=>[Pn(kn(22,el),"raises","sg-raises"),Pn(kn(22,el),"lowers","sg-lowers"),Pn(kn(26,[Er(0,26,2.5,{"stroke-dasharray":"5 4"})]),"dashed: went, as it was"),Pn(W("b","","0.20 \u2192 0.41"),"changed beyond both intervals"),Pn(kn(22,[Er(0,22,3,{opacity:.25})]),"faint: the same")];function J0(n){let e=W("div","sg-legend","",{role:"note","aria-label":"Legend"}),t=W("div","sg-keys"),i=W("div","sg-note");e.append(i,t),n.append(e);let s="";return{element:e,get height(){return e.hidden?0:e.offsetHeight+14},note(r){i.textContent!==r&&(i.textContent=r)},update(r,o,a,c){let l=ZT(r,c),u=wu(r.n)*o,h=`${!!r.versus}|${u}|${r.strength}|${r.certainty}|${a}|${l.map(x=>x.outerHTML)}|${Z0(r)}`;if(h===s)return;s=h;let d=kn(22*Ka.length,Ka.map((x,f)=>Er(22*f,18,Ja(x,u)))),p=[_l,xl,cs],g=kn(24*p.length,p.map((x,f)=>Er(24*f,20,3,{opacity:Mu(x)})));if(r.versus)return t.replaceChildren(...KT(),Pn(d,`${Ka.map(un).join(" \xB7 ")} ${r.strength}`,"sg-extra"));t.replaceChildren(Pn(kn(22,el),"raises","sg-raises"),Pn(kn(22,el),"lowers","sg-lowers"),...Z0(r)?[Pn(kn(22,el),"moves both ways","sg-both")]:[],Pn(kn(26,qT),"direction open"),Pn(d,`${Ka.map(un).join(" \xB7 ")} ${r.strength}`),Pn(g,p.map(x=>r.certainty[x]).join(" \xB7 ")),Pn(kn(26,[Er(0,26,2,{"stroke-dasharray":"5 4"})]),"dashed: could be 0"),...l,Pn(kn(22,[["circle",{cx:4,cy:7,r:2.5,fill:"currentColor"}],["circle",{cx:15,cy:7,r:6,fill:"currentColor"}]]),a,"sg-extra"),Pn(kn(14,[["circle",{cx:7,cy:7,r:3,fill:"currentColor",opacity:.6}],["circle",{cx:7,cy:7,r:5.2,fill:"none",stroke:"currentColor","stroke-dasharray":"22 40",transform:"rotate(-90 7 7)"}]]),"ring: own past","sg-extra"))}}}function j0({pairs:n,drawn:e},{words:t},i=0,s=!1){let r=e<n?`The ${e} strongest of ${en(n,"linked pair")}; select a variable for its others. `:"";return`${s?"Groups are one node, named after who leads them; a double click opens one. ":""}${t?`Only links ${t}. `:""}${r}Each at its strongest lag; point at it for further lags.${i?` ${$d} put there by hand.`:""}`}var tl=16;function Q0(n){let e=W("div","sg-card","",{role:"tooltip"});return e.hidden=!0,n.append(e),{element:e,hide:()=>e.hidden=!0,tell(t,i,[s,r],o,[a,c],l=null){e.replaceChildren(...Up(t,i.row,i.more).map(JT),...l?[l]:[]),e.hidden=!1;let[u,h]=[e.offsetWidth||200,e.offsetHeight||80],d=(v,M)=>[Math.max(4,Math.min(v,a-u-4)),Math.max(4,Math.min(M,c-h-4))],p=[s+tl,s-tl-u,s-u/2].flatMap(v=>[r+tl,r-h-tl,r-h/2].map(M=>d(v,M))),g=([v,M],b,E,S)=>b>v-S&&b<v+u+S&&E>M-S&&E<M+h+S,x=v=>{let M=g(v,s,r,tl-4)?100:0;for(let b=0;b<o.length;b+=3)M+=g(v,o[b],o[b+1],10)?b===3*i.source||b===3*i.target?10:1:0;return M},[f,m]=p.reduce((v,M)=>x(M)<x(v)?M:v);[e.style.left,e.style.top]=[`${f}px`,`${m}px`]}}}function JT(n){let e=W("div");for(let{text:t,strong:i,faint:s,tone:r}of n)e.append(W(i?"strong":"span",s?"sg-faint":r??"",t));return e}var Nu=560,ex=[[6,6,!0],[6,3,!0],[5,2,!0],[4,2,!0],[4,0,!0],[4,0,!1],[3,0,!1],[2,0,!1]],jT=[2,0,!1],tx=38;function ix(n,e){let t=W("section","sg-dock","",{"aria-label":"What drives the selected variable"});t.hidden=!0,n.append(t);let i="";function s(r,[o,a,c],l){let u=[eA(r),tA(nx(r.into,o),c,e,c?l:null)];a&&r.out.entries.length&&u.push(nA(nx(r.out,a),e)),r.own&&c&&u.push(W("p","sg-faint",r.own)),t.replaceChildren(...u)}return{element:t,hide:()=>t.hidden=!0,tell(r,o,[a,c],l,u=()=>null){let h=a<Nu,d=gh(r,o,ex[0][0]),[p]=d.into.entries,g=p&&!h?u(p.row,p.tone):null,x=JSON.stringify([d,h,c,l,g?.outerHTML]);if(t.hidden=!1,x!==i){i=x,t.classList.toggle("sg-below",h),t.style.bottom=h?`${l}px`:"";for(let f of h?[jT]:ex)if(s(d,f,g),t.offsetHeight<=c-tx-l)break}},tellWays(r,[o,a],c){let l=o<Nu,u=JSON.stringify([r,l,a,c]);if(t.hidden=!1,u!==i){i=u,t.classList.toggle("sg-below",l),t.style.bottom=l?`${c}px`:"";for(let h of l?[1]:[3,2,1])if(t.replaceChildren(...r.sides.flatMap((d,p)=>QT(d,l&&p?0:h,e)),...r.open?[W("p","sg-faint","Between the two a direction is open.")]:[]),t.offsetHeight<=a-tx-c)break}},get room(){return t.hidden?{left:0,bottom:0}:t.classList.contains("sg-below")?{left:0,bottom:t.offsetHeight}:{left:t.offsetWidth,bottom:0}}}}function QT({title:n,from:e,to:t,ways:i},s,r){if(!s)return[];if(!i.length)return[W("p","sg-faint",`No way leads from ${e} to ${t}.`)];let o=W("ol");for(let{effect:a,tone:c,after:l,sure:u,steps:h}of i.slice(0,s)){let d=W("li"),p=W("div","sg-figures");p.append(W("span",`sg-effect ${c}`,a),W("span","",` ${l} `),W("span","sg-faint",u));let g=W("div");for(let{node:x,name:f,lag:m}of h)m&&g.append(W("span","sg-faint"," \u2192 ")),g.append(Zd({name:f,other:x},r)),m&&g.append(W("span","sg-faint",` ${m}`));d.append(p,g),o.append(d)}return[W("h3","",n),Kd(o,Math.max(0,i.length-s))]}var nx=({entries:n,left:e},t)=>({entries:n.slice(0,t),left:e+Math.max(0,n.length-t)});function eA({title:n,unit:e}){let t=W("h3","",`What drives ${n}`);return e&&t.append(W("span","sg-faint",` ${e}`)),t}function tA({entries:n,left:e},t,i,s){if(!n.length)return W("p","sg-faint","nothing in the data, significantly");let r=W("ol"),o=null;for(let a of n){a.doubtful&&o&&o.sure!==a.sure&&r.append(W("li","sg-rest sg-faint",`${a.sure}:`)),o=a;let c=W("li",a.gone?"sg-rest":""),l=W("div");l.append(Zd(a,i),W("span","",` ${a.verb} it, ${a.short}`));let u=W("div","sg-figures");u.append(W("span",`sg-effect ${a.tone}`,a.effect),W("span","",a.gone?" ":` ${a.sure} `),W("span","sg-faint",(t?a.more:a.more.slice(0,1)).join(" \xB7 "))),c.append(l,u),s&&a.rank===1&&c.append(s),r.append(c)}return Kd(r,e)}function nA({entries:n,left:e},t){let i=W("div");i.append(W("p","sg-faint","It drives"));let s=W("ul");for(let r of n){let o=W("li","sg-figures");o.append(Zd(r,t),W("span",`sg-effect ${r.tone}`,` ${r.effect} `),W("span","sg-faint",`${r.short}${r.sure==="sure"?"":`, ${r.sure}`}`)),s.append(o)}return i.append(Kd(s,e)),i}function Zd({name:n,other:e},t){let i=W("button","sg-name",n,{type:"button"});return i.addEventListener("click",()=>t(e)),i}function Kd(n,e){return e&&n.append(W("li","sg-rest sg-faint",`and ${e} more`)),n}var iA=[["drives","how much it drives"],["driven","how much it is driven"],["pagerank","how much it drives through others"],["betweenness","how many ways lead through it"],["change","how much it changed lately"]],sA=.5,rA=.01,oA=[["","as the machine allows"],["0","every variable"],["1","about half as many nodes"],["2","about a quarter"],["3","about an eighth"]],aA=12,Ou=()=>{};function rx(n,{changed:e,wanted:t=Ou,released:i=Ou,detailed:s=Ou,closed:r=Ou}){let o=W("form","sg-options","",{"aria-label":"Options of the picture"});o.hidden=!0;let a=nl("Colour of a node",vh),c=nl("Size of a node",iA),[l,u]=sx(sA,rA),[h,d]=sx(1,.05),p=nl("Of the group",[["","any"]]),g=W("button","","Release the nodes put there by hand",{type:"button"});g.hidden=!0,g.addEventListener("click",i);let x=nl("Nodes drawn",oA);x.label.hidden=!0;let f=W("button","","Close the groups opened",{type:"button"});f.hidden=!0,f.addEventListener("click",r);let m=nl("Lag",[["","any"]]);o.append(a.label,c.label,Jd("Strength at least",l,u),Jd("Stable in at least",h,d),m.label,p.label,x.label,f,g),n.append(o);let[v,M,b,E]=["","",null,""],S=new Set,_={sizing:gt.drives,colouring:"group",filter:Bd},y=()=>{_.sizing=gt[c.select.value],_.colouring=a.select.value;let P=({select:C})=>C.value===""?null:Number(C.value);_.filter={least:Number(l.value),stable:Number(h.value),lag:P(m),group:P(p)},u.textContent=_.filter.least?un(_.filter.least):"any",d.textContent=_.filter.stable?Us(_.filter.stable):"any"};function N(){let P=b&&[a,c].map(({select:C})=>C.value).find(C=>qp(b,C));P&&P!==E&&t(P),E=P??""}return o.addEventListener("input",({target:P})=>{if(P===x.select)return s(P.value===""?null:Number(P.value));S.add(P),y(),N(),e()}),o.addEventListener("submit",P=>P.preventDefault()),y(),{element:o,values:_,update(P,C=0){b=P,x.label.hidden=!b.detail||(b.whole??b).n<aA,b.detail&&document.activeElement!==x.select&&(x.select.value=String(b.detail.wanted??"")),f.hidden=!C||!b.shown,f.textContent=`Close ${C===1?"the group":`${C} groups`} opened`;for(let[{select:B},X]of[[a,b.colour],[c,b.size]])S.has(B)||(B.value=X);y(),a.select.querySelector("[value=group]").hidden=!b.groups.length&&_.colouring!=="group",N();let O=b.lags.map(({short:B})=>B).join(`
`);O!==v&&(v=O,m.offer([["","any"],...b.lags.map(({short:B},X)=>[String(X),B])]),y());let k=lA(b);p.label.hidden=!k.length,k.join(`
`)!==M&&(M=k.join(`
`),p.offer([["","any"],...k.map((B,X)=>[String(X+1),B])]),y());let D=Array.from({length:b.n},(B,X)=>Nn(b,X,gt.change)).some(B=>B>0);c.select.querySelector("[value=change]").disabled=!D},pinned(P){g.hidden=!P,g.textContent=`Release ${P===1?"the node":`${P} nodes`} put there by hand`},get coloured(){return[_.colouring,vh.find(([P])=>P===_.colouring)[2]]},get sized(){return`size: ${c.select.selectedOptions[0].textContent}`},get words(){let{least:P,stable:C,lag:O,group:k}=_.filter,D=({select:B})=>B.selectedOptions[0].textContent;return[P?`at least ${un(P)} strong`:"",C?`found in at least ${Us(C)} of resamples`:"",O===null?"":D(m),k===null?"":`of the group ${D(p)}`].filter(Boolean).join(", ")},toggle:(P=o.hidden)=>(o.hidden=!P,P&&a.select.focus(),P)}}function lA(n){if(n.groups.length)return n.groups;let e=[];for(let i=0;i<n.n;i++){let s=Nn(n,i,gt.group);s>0&&(e[s-1]??=[]).push(i)}let t=i=>Nn(n,i,gt.drives);return Array.from(e,(i=[])=>{let[s,r]=[...i].sort((o,a)=>t(a)-t(o));return s===void 0?"none":r===void 0?n.names[s]:`${n.names[s]}, ${n.names[r]}${i.length>2?" \u2026":""}`})}function sx(n,e){return[W("input","","",{type:"range",min:"0",max:String(n),step:String(e),value:"0"}),W("output")]}function Jd(n,...e){let t=W("label");return t.append(W("span","",n),...e),t}function nl(n,e){let t=W("select"),i=s=>{let r=t.value;t.replaceChildren(...s.map(([o,a])=>W("option","",a,{value:o}))),t.value=s.some(([o])=>o===r)?r:s[0][0]};return i(e),{select:t,offer:i,label:Jd(n,t)}}function jd(n,e){let t=e.trim().toLocaleLowerCase();return t?n.flatMap((s,r)=>{let o=s.toLocaleLowerCase().indexOf(t);return o<0?[]:[{i:r,at:o}]}).sort((s,r)=>(s.at===0?0:1)-(r.at===0?0:1)||s.i-r.i).map(({i:s})=>s):[]}function ox(n,e,t,i){let s=W("input","sg-search","",{type:"search","aria-label":"Find a variable",placeholder:"find a variable",spellcheck:"false"});s.hidden=!0,n.append(s);let r=()=>{s.hidden||(s.hidden=!0,s.value="",i())};return s.addEventListener("input",()=>t(jd(e(),s.value))),s.addEventListener("keydown",o=>{(o.key==="Enter"||o.key==="Escape")&&(o.key==="Escape"&&t([]),r(),o.preventDefault()),o.stopPropagation()}),{element:s,open(){s.hidden=!1,s.focus()}}}var cA={waiting:"waiting",learning:"learning",live:"live",paused:"paused",ended:"ended",lost:"lost",still:"still",throttled:"throttled"};function ax(n,e){let t=W("div","sg-state"),i=W("span","sg-dot","",{"aria-hidden":"true"}),s=W("span","sg-state-text"),r=W("span","sg-badge"),o=W("span","sg-others"),[a,c]=[W("span","sg-moment"),W("strong","sg-sentence")];r.hidden=o.hidden=a.hidden=c.hidden=!0,t.append(i,a,c,s,r,o);let l=W("div","sg-plate");l.hidden=!0,n.append(t),e.append(l);let[u,h]=[W("strong"),W("span")];return l.append(u,h),{element:t,get low(){return l.hidden||!l.classList.contains("sg-low")?0:l.offsetHeight+8},update(d,p,g=p){let{title:x="",detail:f="",figures:m=""}=d??{},v=cA[d?.face]??"still";t.dataset.face=v;let M=[x,m].filter(Boolean).join("  \xB7  ");s.textContent!==M&&(s.textContent=M),t.title=f,l.hidden=!(p&&(x||f)),l.classList.toggle("sg-low",!g),u.textContent=x,h.textContent=f},more(d){o.hidden=d===0,o.textContent=`and ${en(d,"more change")}`},past(d){a.hidden=!d,a.textContent!==d&&(a.textContent=d)},compared(d,p=""){c.hidden=!d,s.hidden=i.hidden=!!d,t.classList.toggle("sg-compared",!!d),c.textContent!==d+p&&c.replaceChildren(d,W("span","sg-between",p))},held(d){r.hidden=!d,r.textContent=d},problem(d){l.hidden=!d,u.textContent=d,h.textContent=""}}}var lx=`
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
`;var cx=`
${bl(".sg")}.sg { position: relative; width: 100%; min-width: 240px; overflow: hidden; box-sizing: border-box; outline: none;
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
${lx}
@container (max-width: 700px) { .sg-extra, .sg-others { display: none; } .sg-keys { gap: 2px 11px; } }
@container (max-width: 560px) { .sg-between { display: none; } .sg-sentence { font-size: 12px; } .sg-legend > .sg-note { display: none; } }
@container (max-width: 520px) { .sg-legend { font-size: 10px; gap: 1px 9px; } .sg button { padding: 2px 4px; } .sg-search { width: 90px; } }
`;var Uu=[["cause",(n,e)=>n.names[qe(n,e,be.source)]],["effect on",(n,e)=>n.names[qe(n,e,be.target)]],["direction",(n,e)=>Ds(n,e)?"own past":pi(n,e)?"\u2192":"open"],["after",(n,e)=>n.lags[qe(n,e,be.lag)]?.short??String(qe(n,e,be.lag)),(n,e)=>qe(n,e,be.lag)],["strength",(n,e)=>Fs(n,e),gi],["90 % interval",(n,e)=>Os(qe(n,e,be.low),qe(n,e,be.high)),(n,e)=>qe(n,e,be.low)],["how sure",(n,e)=>n.certainty[mi(n,e)],mi],["stable",(n,e)=>Us(qe(n,e,be.stability)),(n,e)=>qe(n,e,be.stability)],["since",(n,e)=>n.since[qe(n,e,be.since)]??"",(n,e)=>Number.isFinite(qe(n,e,be.age))?-qe(n,e,be.age):-1e9],["compared",sa,(n,e)=>Ci(n,e)??0]],[uA,hA]=[4,9],dA=(n,e,t)=>fA(n,Uu[e][2]??Uu[e][1],t);function fA(n,e,t){let i=Array.from({length:n.m},(o,a)=>a),s=i.map(o=>e(n,o)),r=typeof s[0]=="number";return i.sort((o,a)=>(r?(s[a]||0)-(s[o]||0):String(s[o]).localeCompare(String(s[a])))||o-a),t?i.reverse():i}var ux=n=>n===hA?"sg-compared":n>=3?"sg-number":"";function hx(n,e){let t=W("div","sg-table");t.hidden=!0;let i=W("table","","",{"aria-label":"Links of the causal graph"}),s=W("tr"),r=W("tbody"),[o,a,c]=[null,uA,!1],l=Uu.map(([d],p)=>{let g=W("th",ux(p),"",{scope:"col"}),x=W("button","",d,{type:"button"});return x.addEventListener("click",()=>{[a,c]=[p,p===a?!c:!1],h()}),g.append(x),s.append(g),g}),u=W("thead");u.append(s),i.append(u,r),t.append(i),n.append(t);function h(){t.hidden||!o||(i.classList.toggle("sg-alone",!o.versus),l.forEach((d,p)=>d.setAttribute("aria-sort",p!==a?"none":c?"ascending":"descending")),r.replaceChildren(...dA(o,a,c).map(d=>{let p=W("tr",dr[cr(o,d)]);return p.addEventListener("click",()=>e(qe(o,d,be.source),qe(o,d,be.target))),p.append(...Uu.map(([,g],x)=>W("td",ux(x),g(o,d)))),p})))}return{element:t,update(d){o=d,h()},toggle(d=t.hidden){return t.hidden=!d,d?h():r.replaceChildren(),d}}}var Qd=[];function dx(n,{fresh:e,gone:t,told:i,...s}){let r=new Set(t),o=e?[]:n.filter(c=>!r.has(c.told)),a=i.map((c,l)=>Object.fromEntries([["told",c],...["when","time","rows","regime","came","went"].map(u=>[u,s[u][l]])]));return[...o,...a].sort((c,l)=>c.told-l.told)}function fx(n){let e=n.length-1;if(e<1)return n.map(()=>1);let t=a=>n.every((c,l)=>Number.isFinite(a(c))&&(l===0||a(c)>=a(n[l-1]))),i=[({time:a})=>a??NaN,({rows:a})=>a].find(t)??(({told:a})=>a),[s,r]=[i(n[0]),i(n[e])],o=n.map((a,c)=>r>s?(i(a)-s)/(r-s):c/e);for(let a=1;a<=e;a++)o[a]=Math.max(o[a],o[a-1]+.25/e);return o.map(a=>a/o[e])}var px=(n,e)=>n.reduce((t,i,s)=>Math.abs(i-e)<Math.abs(n[t]-e)?s:t,0),Fu=(n,e)=>n.findLastIndex(t=>t.told<=e);function mx(n,e){let t=[];return n.forEach(({regime:i},s)=>{if(t.at(-1)?.regime!==i){let r=s?(e[s-1]+e[s])/2:0;s&&(t.at(-1).to=r),t.push({regime:i,from:r,to:1})}}),t}var ef=({when:n,rows:e,regime:t},i)=>[n,n.startsWith("row ")?"":`${e.toLocaleString("en-US")} rows`,i?`regime ${t}`:""].filter(Boolean).join(", ");function gx(n,e){let{regime:t}=n[e],i=e;for(;i>0&&n[i-1].regime===t;)i-=1;return i>0?i-1:e>0?Math.floor(e/2):n.length-1}var xx="http://www.w3.org/2000/svg",ku=18,_x=10,[pA,mA]=[330,80],vx=6.6,gA=12;function yx(n,e){let t=Ns(),i=W("div","sg-time","",{role:"group","aria-label":"Time line"});i.hidden=!0;let s=(F,fe,Ue,ke="")=>{let Qe=W("button",ke,fe,{type:"button","aria-label":F,title:F});return t.on(Qe,"click",Ue),Qe},r=s("One graph back","\u2039",()=>J(-1),"sg-step"),o=s("Replay from here","\u25B6",()=>se(),"sg-play"),a=s("One graph on","\u203A",()=>J(1),"sg-step"),c=s("1\xD7: speed of the replay","1\xD7",()=>ae(),"sg-speed"),l=s("Compare with another moment","Compare",()=>ie(),"sg-compare"),u=s("Live: show the newest graph","Live",()=>K(null),"sg-live-button"),h=W("div","sg-track"),d=W("div","sg-tints"),p=document.createElementNS(xx,"svg");for(let[F,fe]of Object.entries({viewBox:`0 0 1000 ${ku}`,preserveAspectRatio:"none","aria-hidden":"true"}))p.setAttribute(F,fe);let[g,x]=[0,1].map(()=>document.createElementNS(xx,"path"));g.setAttribute("class","sg-ticks"),x.setAttribute("class","sg-bars"),p.append(g,x);let[f,m]=[W("div","sg-span"),W("div","sg-future")],v=F=>W("div","sg-handle","",{role:"slider",tabindex:"0","aria-label":F}),[M,b]=[v("Moment shown"),v("Moment compared with")];for(let F of[M,b])F.append(W("span","sg-knob"),W("output","sg-when"));b.classList.add("sg-second"),b.hidden=!0;let E=[W("span","sg-end"),W("span","sg-end sg-last")];h.append(d,p,f,m,...E,b,M),i.append(r,o,a,c,h,l,u),n.append(i);let[S,_]=[Qd,[]],[y,N]=[null,null],P,[C,O,k,D,B]=[0,0,!1,null,null],X=()=>S.length-1,G=F=>F===null?X():Math.max(0,Fu(S,F)),he=()=>G(P===void 0?y:P);function K(F){F!==null&&F===S[X()]?.told&&(F=null),F!==(P===void 0?y:P)&&(P=F,Y(),O||=requestAnimationFrame(()=>{O=0,P!==void 0&&e.go(P)}))}function J(F){let fe=Math.max(0,Math.min(X(),he()+F));K(fe===X()?null:S[fe].told)}function se(F=!C){clearInterval(C),C=0,F&&S.length>1&&(he()===X()&&K(S[0].told),C=setInterval(Q,k?mA:pA)),Et(o,C?"\u275A\u275A":"\u25B6"),o.setAttribute("aria-label",C?"Stop the replay":"Replay from here"),o.title=o.getAttribute("aria-label")}function Q(){if(P===void 0){if(he()>=X())return se(!1);J(1)}}function ae(){k=!k,Et(c,k?"4\xD7":"1\xD7"),C&&se(!0),c.setAttribute("aria-label",`${c.textContent}: speed of the replay`)}function q(F){N=F,e.compare(F),Y()}function ie(){if(N!==null)return q(null);se(!1);let F=he();if(F===X())return q(S[gx(S,F)].told);q(S[F].told),K(null)}function Y(){let[F,fe]=[he(),N===null?null:G(N)],Ue=new Set(S.map(({regime:at})=>at)).size>1,ke=F<X(),Qe=(at,At,zt)=>{let[nn,z]=at.children;at.style.left=`${100*_[At]}%`,Et(nn,zt),Et(z,Ue?`${S[At].when} \xB7 regime ${S[At].regime}`:S[At].when),at.setAttribute("aria-valuemin","1"),at.setAttribute("aria-valuemax",String(S.length)),at.setAttribute("aria-valuenow",String(At+1)),at.setAttribute("aria-valuetext",ef(S[At],Ue))};Qe(M,F,fe===null?"":fe<=F?"B":"A"),b.hidden=fe===null,fe!==null&&Qe(b,fe,fe<=F?"A":"B");let[je,Ut]=fe===null?[_[F],_[F]]:[_[Math.min(F,fe)],_[Math.max(F,fe)]];f.style.left=`${100*je}%`,f.style.width=`${100*(Ut-je)}%`,m.style.left=`${100*Ut}%`,i.classList.toggle("sg-past",ke),i.classList.toggle("sg-comparing",fe!==null),u.setAttribute("aria-pressed",String(!ke)),l.setAttribute("aria-pressed",String(fe!==null)),r.disabled=F===0,a.disabled=!ke,re()}function re(){let F=h.clientWidth||600,fe=ke=>Ue.every(([Qe,je])=>ke[1]<Qe||ke[0]>je),Ue=[];for(let ke of b.hidden?[M]:[M,b]){let Qe=ke.lastChild,[je,Ut]=[parseFloat(ke.style.left)/100*F,Qe.textContent.length*vx],at=[["left",[je-10-Ut,je-10]],["right",[je+10,je+10+Ut]]];(ke===M?je<F/2:je>F/2)&&at.reverse();let At=at.find(([,zt])=>zt[0]>-8&&zt[1]<F+8&&fe(zt))??(ke===M?at[0]:null);Qe.hidden=At===null,At&&([ke.dataset.side]=(Ue.push([At[1][0]-8,At[1][1]+8]),At))}E.forEach((ke,Qe)=>{let je=ke.textContent.length*vx;ke.hidden=!fe(Qe?[F-je,F]:[0,je])})}function le(){if(i.hidden=S.length<2,n.style.setProperty("--sg-strip",`${it.height}px`),i.hidden)return;_=fx(S);let F=Math.max(4,...S.map(({came:ke,went:Qe})=>ke+Qe)),fe=_.map(ke=>(1e3*ke).toFixed(1));g.setAttribute("d",fe.map(ke=>`M${ke} ${ku}v-2`).join("")),x.setAttribute("d",S.map(({came:ke,went:Qe},je)=>ke+Qe?`M${fe[je]} ${ku}v${(-(ku-2)*Math.sqrt((ke+Qe)/F)).toFixed(1)}`:"").join(""));let Ue=mx(S,_);d.replaceChildren(...(Ue.length<2?[]:Ue).map(({regime:ke,from:Qe,to:je})=>{let Ut=W("span",`sg-tint sg-tint-${ke%3}`,Ue.length<=gA&&je-Qe>.06?`regime ${ke}`:"");return[Ut.style.left,Ut.style.width]=[`${100*Qe}%`,`${100*(je-Qe)}%`],Ut.title=`regime ${ke}`,Ut})),Et(E[0],S[0].when),Et(E[1],S[X()].when),Y()}let Te=F=>{let fe=h.getBoundingClientRect();return Math.max(0,Math.min(1,(F.clientX-fe.left)/(fe.width||1)))};function Ze(F){let fe=px(_,Te(F));D===b?S[fe].told!==N&&q(S[fe].told):K(S[fe].told)}t.on(h,"pointerdown",F=>{if(F.button>0||S.length<2)return;se(!1);let fe=Te(F),Ue=!b.hidden&&Math.abs(_[G(N)]-fe)<Math.abs(_[he()]-fe);D=b.contains(F.target)||Ue&&!M.contains(F.target)?b:M,h.setPointerCapture?.(F.pointerId),D.focus({preventScroll:!0}),Ze(F),F.preventDefault()}),t.on(h,"pointermove",F=>D&&Ze(F));for(let F of["pointerup","pointercancel"])t.on(h,F,()=>D=null);let ze=new ResizeObserver(()=>!i.hidden&&re());ze.observe(h),t.add(()=>ze.disconnect()),t.on(i,"keydown",F=>{if(F.ctrlKey||F.metaKey||F.altKey)return;let fe=F.target.closest(".sg-handle"),Ue={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-_x,PageUp:_x,Home:-1/0,End:1/0}[F.key];!fe||Ue===void 0&&F.key!==" "||(F.key===" "?se():fe===M?J(Ue):q(S[Math.max(0,Math.min(X(),G(N)+Ue))].told),F.preventDefault(),F.stopPropagation())});let it={element:i,get height(){return i.hidden?0:i.offsetHeight||40},told(F){S=dx(S,F),le()},show({moment:F=null,compare:fe}){if(!F)return S=Qd,se(!1),le();let Ue=F.live?null:F.told;(P===void 0||P===Ue||G(P)===G(Ue))&&(P=void 0),y=Ue,N=D===b?N:fe?.with??null,i.hidden||Y();let ke=F.live?"":ef(F,S.some(({regime:Qe})=>Qe!==S[0].regime));B!==null&&ke!==B&&!C&&!D&&e.noted(ke?`showing ${ke}`:"showing the newest graph"),B=ke},whenOf:F=>S[Fu(S,F)]?.when??"",placeOf:F=>_[Math.max(0,Fu(S,F))]??0,get moments(){return S},go:K,step:J,dispose(){clearInterval(C),cancelAnimationFrame(O),t.dispose()}};return it}function il({moment:n}){return!n||n.live?"":`${n.when}, ${en(n.behind,"graph")} behind`}function bx(n,e){let t=W("div","sg-toolbar","",{role:"toolbar","aria-label":"View"}),i=new Map;for(let[s,r,o,a]of e){let c=W("button","",r,{type:"button",title:`${s} (${o})`,"aria-label":s,"aria-keyshortcuts":o});c.addEventListener("click",a),t.append(c),i.set(s,c)}return n.append(t),{element:t,press:(s,r)=>i.get(s).setAttribute("aria-pressed",String(r)),button:s=>i.get(s),name:(s,r)=>i.get(s).textContent=r}}var Sx=24,xA=440;function wx(n,e,t){let i=W("div","sg","",{role:"application",tabindex:"0","aria-label":"Causal graph","aria-roledescription":"interactive graph"});i.style.height=typeof e=="number"?`${e}px`:e;let s=W("div","sg-stage"),r=W("div","sg-live","",{role:"status","aria-live":"polite"});i.append(W("style","",cx),s,r),n.append(i);let o=R0(i),a=W("div","sg-top");i.append(a);let c=ax(a,i),l=W("div","sg-tools");a.append(l);let u=J0(i),h=hx(i,(b,E)=>t.chooseWhole([b,E])),d=ox(l,t.names,t.found,t.left),p=bx(l,[["Find a variable","Find","/",d.open],["Fit to view","Fit","F",t.fit],["2D: flat or in space","2D","2",t.flat],["Options","Options","O",t.options],["Table of links","Table","T",t.table],["Save the picture or the graph","Save","S",t.save]].filter(([,,,b])=>b)),g=ix(i,b=>t.choose([b])),x=rx(i,{changed:t.reconsider,wanted:t.wanted,released:t.released,detailed:t.detailed,closed:t.closed}),f=yx(i,t.moments),m=Q0(i),v=()=>u.height+f.height+c.low,M=b=>({x:b.offsetLeft,y:b.offsetTop,w:b.offsetWidth,h:b.offsetHeight});return{root:i,stage:s,live:r,labels:o,state:c,legend:u,table:h,search:d,toolbar:p,options:x,dock:g,card:m,timeline:f,taken:v,free(){let b=Math.max(0,c.element.offsetHeight-Sx);return i.style.setProperty("--sg-over",`${b}px`),[i.clientWidth||640,(i.clientHeight||480)-b]},cramped:()=>i.clientWidth<Nu&&i.clientHeight>0&&i.clientHeight<xA,corners:()=>[a,u.element,g.element,f.element].filter(b=>!b.hidden).map(M),over:()=>[c.element,u.element,g.element].filter(b=>!b.hidden),room:()=>({left:g.room.left,bottom:g.room.bottom+v(),top:Math.max(0,c.element.offsetHeight-Sx)}),size:()=>[i.clientWidth||640,i.clientHeight||480],say:b=>r.textContent=b,remove(){f.dispose(),i.remove()}}}function Mx(n,e){let[t,i,s]=[!1,null,0],r={holds(o){return t?(s+=1,i=o,e(`paused, ${en(s,"frame")} behind`),!0):!1},release(){t&&r.toggle()},toggle(){if(t=!t,e(t?"paused":""),t)return;let o=i;[i,s]=[null,0],o&&n(o)}};return r}function Ex(n){let e=new Map;return{get size(){return e.size},has:i=>e.has(i),set:(i,s)=>{s?e.set(i,s):e.delete(i),n()},clear(){e=new Map,n()},take(i){e=new Map(i.map(([s,...r])=>[s,r]))},of:i=>i.keys.flatMap((s,r)=>e.has(s)?[[r,...e.get(s)]]:[]),applied(i,s){if(!e.size)return s;let r=s.slice();return i.keys.forEach((o,a)=>e.has(o)&&r.set(e.get(o),3*a)),r}}}function Tx(n,e,t,i){let[s,r,o]=[null,null,null],a=!1,c=null,l=p=>{let g=n.getBoundingClientRect();return[p.clientX-g.left,p.clientY-g.top]},u=(p,g=0,x=0)=>{(p||c)&&i.hover(p,g,x),c=p};e.on(n,"pointermove",p=>{if(a=!0,r!==null&&s)return h(l(p));if(p.buttons)return u(null);let[g,x]=l(p);u(t(g,x),g,x)}),e.on(n,"pointerleave",()=>{a=!1,u(null)});function h([p,g]){if(!o&&Math.hypot(p-s[0],g-s[1])<=4)return;let[x,f]=o??s;o=[p,g],i.drag(r,p-x,g-f)}function d(){r!==null&&i.grab(r,!1),[s,r,o]=[null,null,null]}return e.on(n,"pointerdown",p=>{if(p.isPrimary===!1)return d();s=l(p),i.press();let g=p.button?void 0:t(...s)?.node;g!==void 0&&(r=g,i.grab(g,!0),n.setPointerCapture?.(p.pointerId))},{capture:!0}),e.on(n,"pointercancel",d),e.on(n,"pointerup",p=>{let[g,x]=l(p);s&&!o&&Math.hypot(g-s[0],x-s[1])<=4&&i.click(t(g,x),p),d()}),e.on(n,"dblclick",p=>i.open(t(...l(p)))),{get inside(){return a}}}function Ax(n,e="scarcity-graph"){return[...(String(n??"").normalize("NFC").match(/[\p{L}\p{N}_]+/gu)??[]).join("-")].slice(0,60).join("").replace(/-+$/,"")||e}function Rx(n,e,t){let i=e instanceof Blob?e:new Blob([e],{type:t}),s=URL.createObjectURL(i),r=document.createElement("a");[r.href,r.download,r.hidden]=[s,n,!0],document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var Cx={ArrowDown:1,ArrowUp:-1};function Bu(n,e){let t=null,i=()=>[...n.querySelectorAll("button")];function s(r){t&&(t.tabIndex=-1),t=r??null,t&&(t.tabIndex=0)}return e.on(n,"keydown",r=>{let o=i(),a=o.indexOf(r.target),c={Home:0,End:o.length-1}[r.key]??(r.key in Cx?a+Cx[r.key]:null);c===null||a<0||(r.preventDefault(),o[Math.max(0,Math.min(o.length-1,c))].focus())}),e.on(n,"focusin",r=>r.target.tagName==="BUTTON"&&s(r.target)),{renew(){let r=i();for(let o of r)o.tabIndex=-1;s(r.includes(t)?t:r[0])}}}var tf=[["png","PNG, a picture",!1],["svg","SVG, a picture to edit",!1],["html","HTML, a live page",!1],["graphml","GraphML, for Gephi and others",!0],["dot","DOT, for Graphviz",!0],["json","JSON, all numbers",!0]],_A="GraphML, DOT and JSON are written by Python, which is not connected.";function Px(n,e,t,i){let s=Ns(),r=W("div","sg-menu","",{role:"menu","aria-label":"Save as"}),o=W("p","sg-faint",_A,{id:`sg-why-${Math.random().toString(36).slice(2)}`});r.hidden=!0;let a=t.map(([u,h,d])=>{let p=W("button","",h,{type:"button",role:"menuitem"});return p.addEventListener("click",()=>{p.ariaDisabled!=="true"&&(l(!0),i(u))}),r.append(p),{entry:p,remote:d}});r.append(o),n.append(r);for(let[u,h]of[["aria-haspopup","menu"],["aria-expanded","false"]])e().setAttribute(u,h);Bu(r,s).renew();function l(u){r.hidden||(r.hidden=!0,e().setAttribute("aria-expanded","false"),u&&e().focus())}return r.addEventListener("keydown",u=>{if(u.key==="Escape")l(!0);else return u.key==="Tab"?l(!0):void 0;u.preventDefault(),u.stopPropagation()}),e().addEventListener("mousedown",u=>r.hidden||u.preventDefault()),r.addEventListener("focusout",({relatedTarget:u})=>!r.contains(u)&&l(!1)),{element:r,offer(u){let h=a.filter(({remote:d})=>d);for(let{entry:d}of h)for(let[p,g]of[["aria-disabled","true"],["aria-describedby",o.id]])u?d.removeAttribute(p):d.setAttribute(p,g);o.hidden=u||!h.length},toggle(){if(!r.hidden)return l(!0);r.hidden=!1,e().setAttribute("aria-expanded","true"),a[0].entry.focus()}}}var vA=["line","path","circle"],Ix="\u2026",Lx=2,sl=([n,e,t])=>`#${[n,e,t].map(i=>Math.round(255*i).toString(16).padStart(2,"0")).join("")}`;function Dx(n,e){let t=n.getBoundingClientRect(),i=[];for(let s of e){let r=s.getBoundingClientRect();r.width&&r.height&&Nx(s,{root:n,at:t,bounds:r,items:i,alpha:1})}return i}function Nx(n,e){let t=n.getBoundingClientRect();if(!t.width&&!t.height)return;let i=getComputedStyle(n);if(i.visibility==="hidden"||i.clipPath==="inset(50%)")return;if(n.localName==="svg")return e.items.push(TA(n,t,i,e));let s=e.alpha*Number(i.opacity||1);yA(n,t,i,s,e),i.display==="list-item"&&bA(n,t,i,s,e);for(let r of n.childNodes)r.nodeType===Node.TEXT_NODE?SA(r,n,i,s,e):r.nodeType===Node.ELEMENT_NODE&&Nx(r,{...e,alpha:s})}function yA(n,e,t,i,{at:s,items:r}){let o=ur(t.backgroundColor),a=t.borderTopStyle==="none"?0:parseFloat(t.borderTopWidth)||0;if(o[3]*i===0&&!a)return;let c=Math.min(e.width,e.height)/2,l=t.borderTopLeftRadius.endsWith("%")?2*c*parseFloat(t.borderTopLeftRadius)/100:parseFloat(t.borderTopLeftRadius)||0;r.push({kind:"plate",x:e.left-s.left+a/2,y:e.top-s.top+a/2,w:e.width-a,h:e.height-a,r:Math.max(0,Math.min(l,c)-a/2),fill:sl(o),alpha:o[3]*i,stroke:sl(ur(t.borderTopColor)),thick:a})}function bA(n,e,t,i,{at:s,items:r}){if(t.listStyleType!=="decimal")return;let o=[...n.parentElement.children].filter(l=>getComputedStyle(l).listStyleType==="decimal").indexOf(n)+1,[a]=n.getClientRects(),c=parseFloat(t.fontSize);r.push({kind:"text",...Ox(t,i),weight:600,end:!0,x:a.left-s.left-5,y:a.top-s.top+1.04*c,text:`${o}.`})}var Ox=(n,e)=>({size:parseFloat(n.fontSize),weight:Number(n.fontWeight)||400,fill:sl(ur(n.color)),alpha:e});function SA(n,e,t,i,{at:s,bounds:r,items:o}){let a=[];for(let{box:u,text:h,glued:d}of wA(n)){let p=a.at(-1);p&&Math.abs(p.box.top-u.top)<2?p.text+=(d?"":" ")+h:a.push({box:u,text:h})}let c=EA(t),l=t.textOverflow==="ellipsis"&&e.scrollWidth>e.clientWidth+1?e.getBoundingClientRect().right-parseFloat(t.paddingRight||0):1/0;for(let{box:u,text:h}of a){if(u.top<r.top-Lx||u.bottom>r.bottom+Lx)continue;let d=c.ascent*(u.height/(c.ascent+c.descent));o.push({kind:"text",...Ox(t,i),x:u.left-s.left,y:u.top-s.top+d,text:MA(h,l-u.left,c.width)})}}function wA(n){let e=document.createRange(),t=(i,s)=>(e.setStart(n,i),e.setEnd(n,s),e.getClientRects());return[...n.data.matchAll(/\S+/g)].flatMap(({0:i,index:s})=>{let r=t(s,s+i.length);if(r.length<2)return r.length?[{box:r[0],text:i}]:[];let o=s;return[...i].flatMap((a,c)=>{let[l]=t(o,o+=a.length);return l?[{box:l,text:a,glued:c>0}]:[]})})}function MA(n,e,t){if(!Number.isFinite(e)||t(n)<=e+1)return n;let i=[...n],[s,r]=[0,i.length];for(;s<r;){let o=s+r+1>>1;t(i.slice(0,o).join("")+Ix)<=e?s=o:r=o-1}return i.slice(0,s).join("").trimEnd()+Ix}var Tr=null;function EA(n){if(Tr??=document.createElement("canvas").getContext("2d"),!Tr)return{ascent:.93,descent:.24,width:s=>.55*parseFloat(n.fontSize)*s.length};Tr.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:e,fontBoundingBoxDescent:t}=Tr.measureText("x"),{font:i}=Tr;return{ascent:e,descent:t,width:s=>(Tr.font=i,Tr.measureText(s).width)}}function TA(n,e,t,{root:i,at:s}){let r=getComputedStyle(i),o=c=>c.replace(/currentColor/g,sl(ur(t.color))).replace(/var\((--[\w-]+)\)/g,(l,u)=>sl(ur(r.getPropertyValue(u)))),a=[...n.children].filter(({localName:c})=>vA.includes(c));return{kind:"shapes",x:e.left-s.left,y:e.top-s.top,shapes:a.map(c=>[c.localName,Object.fromEntries([...c.attributes].map(({name:l,value:u})=>[l,o(u)]))])}}async function Ux(n,[e,t]){let i=n.replace(/(<svg [^>]*?)width="[^"]*" height="[^"]*"/,`$1width="${2*e}" height="${2*t}"`),s=URL.createObjectURL(new Blob([i],{type:"image/svg+xml"}));try{let r=new Image;r.src=s,await r.decode();let o=document.createElement("canvas");return[o.width,o.height]=[2*e,2*t],o.getContext("2d").drawImage(r,0,0,o.width,o.height),await new Promise((a,c)=>o.toBlob(l=>l?a(l):c(new Error("this browser made no picture")),"image/png"))}finally{URL.revokeObjectURL(s)}}var AA=.45,RA=10,[CA,PA,IA]=[5,9,.5],[LA,DA]=[.46,4];function Fx(n,e){let t=Math.max(e.length,.001)*Math.sqrt(1+16*n.bend*n.bend),i=e.to+(n.directed?1/t:0),s=a=>n.directed?1-(1-AA)*((a-e.from)/(i-e.from)):1,r=a=>.5*n.width*s(a),o=a=>Math.max(.5*n.reach*s(a),r(a));return{core:n.dashed?NA(e,i,r):[nf(e,e.from,i,r)],halo:n.reach>n.width?nf(e,e.from,i,o):null,head:n.directed?OA(e,Pl(n.width)):UA(e.at(.5),kx(e,.5),DA+.5*n.width)}}function nf(n,e,t,i){let s=Math.max(2,Math.ceil((t-e)*n.length/RA)),[r,o]=[[],[]];for(let a=0;a<=s;a++){let c=e+(t-e)*a/s,[{x:l,y:u},[h,d],p]=[n.at(c),kx(n,c),i(c)];r.push({x:l-d*p,y:u+h*p}),o.push({x:l+d*p,y:u-h*p})}return[...r,...o.reverse()]}function NA(n,e,t){let i=[];for(let s=0;s<(e-n.from)*n.length;s+=PA){let r=n.from+Math.max(0,s-IA)/n.length;i.push(nf(n,r,Math.min(e,n.from+(s+CA)/n.length),t))}return i}function OA({at:n,to:e},t){let[i,s]=[n(e),n(1-(1-e)*.2)],r=Math.hypot(s.x-i.x,s.y-i.y)||1,[o,a]=[(s.x-i.x)/r,(s.y-i.y)/r],c=LA*t;return[{x:i.x-a*c,y:i.y+o*c},{x:i.x+o*t,y:i.y+a*t},{x:i.x+a*c,y:i.y-o*c}]}var UA=({x:n,y:e},[t,i],s)=>[[t,i],[-i,t],[-t,-i],[i,-t]].map(([r,o])=>({x:n+r*s,y:e+o*s}));function kx({at:n},e){let[t,i]=[n(e-.001),n(e+.001)],s=Math.hypot(i.x-t.x,i.y-t.y)||1;return[(i.x-t.x)/s,(i.y-t.y)/s]}var FA="system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif",kA=.16,[BA,zA,Bx,VA]=[1.4,4.8,3,1.8],GA=1.15,HA=.004,WA=/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,$A={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"},zu=n=>String(n).replace(WA,"\uFFFD").replace(/[&<>"']/g,e=>$A[e]),Ct=n=>String(Number(n.toFixed(1))),sf=(n,e,t)=>n.map((i,s)=>i+(e[s]-i)*t),nr=n=>`#${n.map(e=>Math.round(255*Math.min(1,Math.max(0,e))).toString(16).padStart(2,"0")).join("")}`,gn=(n,e,t)=>{let i=Object.entries(e).filter(([,s])=>s!==void 0).map(([s,r])=>` ${s}="${zu(typeof r=="number"?Number(r.toFixed(3)):r)}"`);return t===void 0?`<${n}${i.join("")}/>`:`<${n}${i.join("")}>${t}</${n}>`},rf=n=>`M${n.map(({x:e,y:t})=>`${Ct(e)} ${Ct(t)}`).join("L")}Z`;function zx({size:[n,e],picture:t,emphasis:i,places:s,theme:r,colour:o,marked:a,depthFade:c=0,overlay:l=[],title:u="",about:h=""}){let d=b=>1-c+c*Math.min(1,Math.max(0,b))**2,p=[r.raises,r.lowers,r.both].map(nr),[g,x,f]=[[],[],[]];t.links.forEach((b,E)=>{let S=b.gone?0:b.opacity*i.link(E),_=S>0?Il(b,t,s):null;if(!_)return;let y=S*d((s[3*b.source+2]+s[3*b.target+2])/2);if(y<HA)return;let{core:N,halo:P,head:C}=Fx(b,_),O=[P?gn("path",{d:rf(P),"fill-opacity":kA}):"",gn("path",{d:N.map(rf).join("")})];g.push(gn("g",{fill:p[b.way],opacity:y<1?y:void 0},O.join("")));let k=Math.min(1,GA*y);x.push(gn("path",{d:rf(C),fill:p[b.way],opacity:k<1?k:void 0})),i.beating.includes(E)&&f.push(...XA(b,_,p[b.way],nr(r.background)))});let v=Array.from(t.radii,(b,E)=>E).filter(b=>s[3*b+2]>0).sort((b,E)=>s[3*b+2]-s[3*E+2]||b-E).map(b=>qA(b,t,s,r,{focus:i.node(b)*d(s[3*b+2]),colour:o(b),marked:a(b)})),M={width:Ct(n),height:Ct(e)};return[`<?xml version="1.0" encoding="UTF-8"?>
`,`<svg xmlns="http://www.w3.org/2000/svg" width="${M.width}" height="${M.height}" viewBox="0 0 ${M.width} ${M.height}" role="img" font-family="${FA}" style="font-variant-numeric: tabular-nums">
`,gn("title",{},zu(u)),`
`,gn("desc",{},zu(h)),`
`,`<defs><radialGradient id="light" cx=".5" cy=".5" r=".62" fx=".36" fy=".28"><stop offset="0" stop-color="#fff" stop-opacity=".05"/><stop offset=".45" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".2"/></radialGradient></defs>
`,gn("rect",{...M,fill:nr(r.background)}),`
`,...[["links",g],["heads",x],["beats",f],["nodes",v],["words",l.map(ZA)]].map(([b,E])=>`<g id="${b}">
${E.map(S=>`${S}
`).join("")}</g>
`),`</svg>
`].join("")}function XA({lag:n,width:e},{at:t,from:i,to:s},r,o){let a=Math.max(3.2,.5*e+1.6);return Array.from({length:n},(c,l)=>{let{x:u,y:h}=t(i+(s-i)*(l+1)/(n+1));return gn("circle",{cx:Ct(u),cy:Ct(h),r:Ct(a+.5),fill:r,stroke:o,"stroke-width":1})})}function qA(n,{radii:e,own:t},i,s,{focus:r,colour:o,marked:a}){let c=.22+.78*Math.min(1,r),[l,u,h]=i.subarray(3*n,3*n+3),[d,p]=[{cx:Ct(l),cy:Ct(u)},e[n]*h],g=p+(t[n]===0?BA:zA),x=[gn("circle",{...d,r:Ct(g),fill:nr(s.background)}),gn("circle",{...d,r:Ct(p),fill:nr(sf(s.background,o,c))}),gn("circle",{...d,r:Ct(p),fill:"url(#light)",opacity:c<1?c:void 0})];if(t[n]!==0){let f={fill:"none","stroke-width":VA},m=nr(sf(s.background,t[n]>0?s.raises:s.lowers,.2+.65*r));x.push(gn("circle",{...d,r:Ct(p+Bx),stroke:nr(sf(s.background,s.ink,.14)),...f})),x.push(YA(l,u,p+Bx,Math.min(1,Math.abs(t[n])),{stroke:m,...f}))}return a&&x.push(gn("circle",{...d,r:Ct(g+2.4),fill:"none",stroke:nr(s.ink),"stroke-width":2.4})),gn("g",{},x.join(""))}function YA(n,e,t,i,s){if(i>.999)return gn("circle",{cx:Ct(n),cy:Ct(e),r:Ct(t),...s});let r=2*Math.PI*i,[o,a]=[n+t*Math.sin(r),e-t*Math.cos(r)];return gn("path",{d:`M${Ct(n)} ${Ct(e-t)}A${Ct(t)} ${Ct(t)} 0 ${i>.5?1:0} 1 ${Ct(o)} ${Ct(a)}`,...s})}function ZA({kind:n,...e}){if(n==="plate"){let{x:t,y:i,w:s,h:r,r:o,fill:a,alpha:c,stroke:l,thick:u}=e,h=u?{stroke:l,"stroke-width":u}:{};return gn("rect",{x:Ct(t),y:Ct(i),width:Ct(s),height:Ct(r),rx:o?Ct(o):void 0,fill:a,"fill-opacity":c<1?c:void 0,...h})}if(n==="text"){let{x:t,y:i,text:s,size:r,weight:o,fill:a,alpha:c,end:l}=e;return gn("text",{x:Ct(t),y:Ct(i),"font-size":r,"font-weight":o===400?void 0:o,fill:a,opacity:c<1?c:void 0,"text-anchor":l?"end":void 0},zu(s))}return gn("g",{transform:`translate(${Ct(e.x)} ${Ct(e.y)})`},e.shapes.map(([t,i])=>gn(t,i)).join(""))}var KA=3e4,JA={svg:"image/svg+xml",png:"image/png",html:"text/html"};function Vx({root:n,labels:e,over:t,say:i,toolbar:s},r,o){let a=()=>s.button("Save the picture or the graph"),c=tf.filter(([E,,S])=>S?o.ask:E!=="html"||o.page),l=Px(n,a,c,m),[u,h,d]=[!1,"",null],p=E=>`${Ax(h)}.${E}`,g=()=>l.offer(u);function x(){let E=r();if(!E)throw new Error("there is no graph yet");let S={title:h||"Causal graph",about:n.getAttribute("aria-label")};return{svg:zx({...E,...S,overlay:Dx(n,[e.element,...t()])}),size:E.size}}let f={svg:async()=>x().svg,png:async()=>{let{svg:E,size:S}=x();return Ux(E,S)},html:async()=>{let{header:E,...S}=await o.page();return cp({title:h||"Causal graph",header:{...E,selection:o.selected(),pins:o.pins()},...S})}};async function m(E){if(tf.find(([_])=>_===E)[2])return v(E);try{b(E,await f[E](),JA[E])}catch(_){E==="html"&&u&&o.ask?v(E):i(`could not be saved: ${_.message}`)}}function v(E){M(),d={format:E,timer:setTimeout(()=>(M(),i(`${p(E)} could not be saved: Python does not answer`)),KA)},i(`asking Python for ${p(E)}`),o.ask("export",{format:E,title:h})}function M(){clearTimeout(d?.timer),d=null}function b(E,S,_){Rx(p(E),S,_),i(`saved ${p(E)}`)}return g(),{toggle:l.toggle,connected(E){u=E,g()},titled:E=>h=E,file({format:E,type:S,problem:_},[y]){E===d?.format&&(M(),_?i(`could not be saved: ${_}`):b(E,y,S))},dispose:M}}function Gx(n){let[e,t]=[new Set,new Set];return{get selected(){return e},get found(){return t},get chosen(){return t.size?t:e},set(i,s=!0){e=new Set(i),n(s)},toggle(i){this.set(e.has(i)?[...e].filter(s=>s!==i):[...e,i])},find(i){t=new Set(i)},carry(i,s){if(!i||i.namesId===s.namesId)return;let[r,o]=[i.whole??i,s.whole??s],a=new Set(oa(i,[...e]).map(c=>r.names[c]));e=new Set(Kr(s,o.names.flatMap((c,l)=>a.has(c)?[l]:[]))),t=new Set}}}var Hx="http://www.w3.org/2000/svg",[rl,Vu]=[180,34],Wx=2;function jA({told:n,effect:e,low:t,high:i},s){let r=[...e,...t,...i].filter(x=>x!==null),[o,a]=[Math.min(0,...r),Math.max(0,...r)],c=x=>Wx+(Vu-2*Wx)*(1-(x-o)/(a-o||1)),l=n.map(x=>rl*s(x)),u=(x,f)=>`${l[x].toFixed(1)} ${c(f).toFixed(1)}`,[h,d]=["",""],p=0;for(let x=0;x<=n.length;x++){if(x<n.length&&e[x]!==null)continue;let f=Array.from({length:x-p},(M,b)=>p+b);if(p=x+1,!f.length)continue;let m=f.length===1?"h2":"";h+=`M${f.map(M=>u(M,e[M])).join("L")}${m}`;let v=f.filter(M=>t[M]!==null&&i[M]!==null);v.length&&(d+=`M${[...v.map(M=>u(M,i[M])),...v.toReversed().map(M=>u(M,t[M]))].join("L")}Z`)}let g=e.flatMap((x,f)=>x===null?[]:[f]);return{line:h,band:d,zero:c(0),first:g[0]??null,last:g.at(-1)??null,count:g.length}}function $x(n,e,t,i=""){let{told:s,effect:r}=n,{line:o,band:a,zero:c,first:l,last:u,count:h}=jA(n,e.placeOf),d=W("div",`sg-spark ${i}`);if(l===null||s.length<2)return d;let p=document.createElementNS(Hx,"svg");for(let[v,M]of Object.entries({width:rl,height:Vu,viewBox:`0 0 ${rl} ${Vu}`,"aria-hidden":"true"}))p.setAttribute(v,M);let g=rl*e.placeOf(t??s.at(-1)),x=[["sg-zero",`M0 ${c.toFixed(1)}H${rl}`],["sg-band",a],["sg-line",o],["sg-here",`M${g.toFixed(1)} 0V${Vu}`]];for(let[v,M]of x){let b=document.createElementNS(Hx,"path");b.setAttribute("class",v),b.setAttribute("d",M),p.append(b)}let f=`${Zi(r[l])} at ${e.whenOf(s[l])} \u2192 ${Zi(r[u])} at ${e.whenOf(s[u])}`,m=h<s.length?`, in ${h} of ${s.length} graphs`:"";return d.append(p,W("span","sg-faint",`${f}${m}`)),d}var Xx=12,Ar=()=>{},qx=n=>Array.from({length:n.m},(e,t)=>xi(n,t)).filter(e=>!e).length;function QA(n){return il(n)?{...n.state,figures:en(qx(n),"link"),title:n.m?"":"no link at this moment",detail:""}:n.state}function Yx(n,{height:e=480,selected:t=Ar,dimensions:i=Ar,wanted:s=Ar,pinned:r=Ar,painted:o=Ar,ask:a=Ar,page:c=null,table:l}={}){let u=Ns(),[h,d,p,g]=[null,null,null,!1],x=new Set,f=wx(n,e,{fit:()=>y.eye.fit(),flat:()=>se(y.eye.dimensions===2?3:2),table:l?null:ie,options:ae,reconsider:q,wanted:s,save:()=>N.toggle(),released:()=>{_.clear(),y.eye.settle(performance.now())},closed:()=>{x.clear(),C(d)},detailed:F=>a("detail",{level:F}),choose:F=>E.set(F),chooseWhole:F=>E.set(Kr(h,F)),names:()=>d?.names??[],found:K,left:J,moments:{go:F=>(S.release(),a("moment",{told:F})),compare:F=>a("compare",{with:F}),noted:F=>f.say(F)}}),m=$0((F,fe)=>a("history",{link:F,names_id:fe}),()=>{h&&(G(),f.card.element.hidden||v?.())}),v=null,{root:M,stage:b}=f,E=Gx(B),S=Mx(C,F=>f.state.held(F)),_=Ex(Y),y=W0(f,{pins:_,chosen:()=>E.chosen,subject:P,pair:he,lit:()=>p&&Gp(h,p),options:()=>f.options.values,marked:F=>E.selected.has(F)||E.found.has(F),watched:()=>Ze.inside||M.contains(M.getRootNode().activeElement),painted:o,resized:()=>(Q(),O(h),G())}),N=Vx(f,y.still,{ask:a===Ar?null:a,page:c,selected:()=>oa(h,[...E.selected]),pins:()=>_.of(d)});function P(){let[F]=E.chosen;return E.chosen.size===1?F:E.chosen.size||!h?null:h.subject}function C(F){let[fe,Ue]=[h,Vp(F,x)];E.carry(fe,Ue),[d,h]=[F,Ue];let ke=fe!==null&&fe.namesId!==Ue.namesId;ke&&D(),O(h),f.options.update(h,x.size),Q(),G();let Qe=y.show(h),je=f.state.low;he()&&G(),f.state.update(QA(h),y.picture.links.length===0,h.n===0),f.state.low!==je&&y.eye.fit(),f.state.more(h.compare||ke||il(h)?0:Qe),f.table.update(d),Q(),M.setAttribute("aria-label",`Causal graph${il(h)&&` at ${h.moment.when}`}: ${en(d.n,"variable")}, ${en(qx(d),"link")}`),Object.assign(M.dataset,{nodes:h.n,links:h.m,seq:h.seq})}function O(F){f.timeline.show(F),f.state.past(F.compare?"":il(F)),f.state.compared(...F.compare?Op(F.compare):[""]),M.dataset.moment=F.moment&&!F.moment.live?F.moment.told:""}function k(F,fe,Ue){let ke=[be.source,be.target,be.lag].map(je=>qe(d,h.origins?.[F]??F,je)),Qe=f.timeline.moments.length>1?m.of(d,ke,Ue):null;return Qe&&$x(Qe,f.timeline,h.moment?.told,fe)}function D(){M.dataset.selected=[...E.selected].map(F=>h.names[F]).join(`
`)}function B(F){let fe=[...E.selected];D(),p=null,y.refocus(),f.say(X(fe)),G(),F&&t(oa(h,fe))}function X(F){return F.length===0?"nothing selected":F.length===1?Fp(h,F[0]):F.length===2?kp(xh(h,y.picture.links,...F,y.ways)):`${en(F.length,"variable")} selected`}function G(F=P()){let[fe,Ue]=F===null?he()??[]:[];p&&E.chosen.size===0||!f.table.element.hidden||F===null&&Ue===void 0?f.dock.hide():Ue!==void 0?f.dock.tellWays(xh(h,y.picture.links,fe,Ue,y.ways),f.free(),f.taken()):f.dock.tell(h,F,f.free(),f.taken(),(Qe,je)=>k(Qe,je,"dock"))}function he(){return E.selected.size===2&&!E.found.size?[...E.selected]:null}function K(F){E.find(Kr(h,F)),y.refocus(),f.say(F.length?`${F.length===1?"1 match":`${F.length} matches`}, first: ${d.names[F[0]]}`:"no match")}function J(){let[F]=E.found;E.find([]),F===void 0?y.refocus():E.set([F]),M.focus()}function se(F){y.eye.flatten(F,performance.now()),f.toolbar.press("2D: flat or in space",F===2),y.invalidate(),i(F)}function Q(){f.legend.element.hidden=!f.table.element.hidden||!h?.m||f.cramped(),h&&(f.legend.update(h,y.eye.scale,f.options.sized,f.options.coloured),f.legend.note(j0(y.counts,f.options,_.of(h).length,!!h.members)))}function ae(){let F=f.options.toggle();f.toolbar.press("Options",F),F||M.focus()}function q(){y.reconsider(),Q()}function ie(){f.toolbar.press("Table of links",f.table.toggle()),Q(),f.card.hide(),h&&G()}function Y(F=!g){if(!h||!F)return;let fe=_.of(d);f.options.pinned(fe.length),y.settled(),Q(),r(fe)}function re(){let F=[...E.selected],fe=F.some(Ue=>!_.has(h.keys[Ue]));for(let Ue of F)y.eye.pin(Ue,fe,performance.now());F.length&&f.say(`${F.map(Ue=>h.names[Ue]).join(", ")} ${fe?"stays where it is":"goes with the layout"}`)}function le(){p=null,E.find([]),f.options.element.hidden||ae(),f.table.element.hidden||ie(),E.set([])}function Te(F){if(!h?.n)return;let[fe]=E.selected,Ue=fe===void 0?P()??Kg(h):X0(F,fe,y.picture.links,y.eye.places);Ue!==null&&E.set([Ue])}let Ze=Tx(b,u,y.under,{press(){M.classList.add("sg-pointing"),M.focus({preventScroll:!0})},hover(F,fe,Ue){if(b.dataset.over=F?"thing":"",y.hover(F),v=null,F?.link===void 0)f.card.hide();else{let ke=y.picture.links[F.link],Qe=h;v=()=>Qe===h&&f.card.tell(h,ke,[fe,Ue],y.eye.places,y.eye.size,k(ke.row,Al(h,ke.row),"card")),v()}h&&G(F?.node)},click(F,fe){h&&(F?.node!==void 0&&fe.shiftKey?E.toggle(F.node):F?.node!==void 0?E.set([F.node]):F?E.set([y.picture.links[F.link].source,y.picture.links[F.link].target]):E.set([]))},grab(F,fe){if(y.eye.hold(fe),fe)return;let Ue=g;g=!1,Ue&&Y()},drag(F,fe,Ue){g=!0,f.card.hide(),y.eye.move(F,fe,Ue)},open(F){let fe=h?.members?.[F?.node];fe?.length>1?(x.add(h.keys[F.node]),C(d),f.say(`${fe.length} variables are drawn that were one node`)):F?.node===void 0?y.eye.fit():y.eye.approach([...Eu(y.picture.links,new Set([F.node]))])}}),it={walk:Te,push:(F,fe)=>h&&E.selected.forEach(Ue=>y.eye.move(Ue,Xx*F,Xx*fe)),pin:re,fit:y.eye.fit,search:f.search.open,clear:le,dimensions:se,pause:S.toggle,table:l??ie,options:ae,save:N.toggle};return u.on(M,"keydown",q0(it)),u.on(M,"keydown",()=>M.classList.remove("sg-pointing"),{capture:!0}),u.on(M,"focusin",y.invalidate),u.add(wl(M,y.dress)),u.add(m.dispose),y.dress(),y.start(),{element:M,get graph(){return d},update(F){if((!F.moment||F.moment.live)&&S.holds(F))return o(F.seq);f.state.held(""),C(F)},pin(F){!h||g||(_.take(F.map(([fe,...Ue])=>[d.names[fe],...Ue])),f.options.pinned(F.length),y.eye.settle(performance.now()),Q())},light(F){let fe=p!==null;p=F?.length?F:null,h&&fe!==(p!==null)&&(G(),y.eye.touched||y.eye.fit()),y.refocus()},gone(){N.connected(!1),f.state.held("not connected"),f.timeline.show({})},connected:N.connected,titled:N.titled,file:N.file,told(F){F.kind==="timeline"?f.timeline.told(F):F.kind==="history"&&m.told(F)},goTo:F=>f.timeline.go(F),get moments(){return f.timeline.moments},rest(F){h&&(h.moment=d.moment=F.moment,O(F))},select:F=>h&&E.set(Kr(h,F),!1),waiting:F=>f.state.update(F,!h),dispose(){u.dispose(),N.dispose(),y.dispose(),f.remove()}}}var Zx=`
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
`;var eR="uplot",tR="u-hz",nR="u-vt",iR="u-title",sR="u-wrap",rR="u-under",oR="u-over",aR="u-axis",Pr="u-off",lR="u-select",cR="u-cursor-x",uR="u-cursor-y",hR="u-cursor-pt",dR="u-legend",fR="u-live",pR="u-inline",mR="u-series",gR="u-marker",Kx="u-label",xR="u-value",al="width",ll="height";var Jx="bottom",No="left",of="right",wf="#000",jx=wf+"0",af="mousemove",Qx="mousedown",lf="mouseup",e_="mouseenter",t_="mouseleave",n_="dblclick",_R="resize",vR="scroll",i_="change",Xu="dppxchange",Mf="--",Vo=typeof window<"u",ff=Vo?document:null,Uo=Vo?window:null,yR=Vo?navigator:null,Dt,Gu;function pf(){let n=devicePixelRatio;Dt!=n&&(Dt=n,Gu&&gf(i_,Gu,pf),Gu=matchMedia(`(min-resolution: ${Dt-.001}dppx) and (max-resolution: ${Dt+.001}dppx)`),Ir(i_,Gu,pf),Uo.dispatchEvent(new CustomEvent(Xu)))}function ci(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function mf(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function Kt(n,e,t){n.style[e]=t+"px"}function Bi(n,e,t,i){let s=ff.createElement(n);return e!=null&&ci(s,e),t?.insertBefore(s,i),s}function Mi(n,e){return Bi("div",n,e)}var s_=new WeakMap;function is(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",o=s_.get(n);r!=o&&(n.style.transform=r,s_.set(n,r),e<0||t<0||e>i||t>s?ci(n,Pr):mf(n,Pr))}var r_=new WeakMap;function o_(n,e,t){let i=e+t,s=r_.get(n);i!=s&&(r_.set(n,i),n.style.background=e,n.style.borderColor=t)}var a_=new WeakMap;function l_(n,e,t,i){let s=e+""+t,r=a_.get(n);s!=r&&(a_.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var Ef={passive:!0},bR={...Ef,capture:!0};function Ir(n,e,t,i){e.addEventListener(n,t,i?bR:Ef)}function gf(n,e,t,i){e.removeEventListener(n,t,Ef)}Vo&&pf();function zi(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:ui((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function U_(n){return(t,i,s)=>{let r=-1,o=-1;for(let a=i;a<=s;a++)if(n(t[a])){r=a;break}for(let a=s;a>=i;a--)if(n(t[a])){o=a;break}return[r,o]}}var F_=n=>n!=null,k_=n=>n!=null&&n>0,Zu=U_(F_),SR=U_(k_);function wR(n,e,t,i=0,s=!1){let r=s?SR:Zu,o=s?k_:F_;[e,t]=r(n,e,t);let a=n[e],c=n[e];if(e>-1)if(i==1)a=n[e],c=n[t];else if(i==-1)a=n[t],c=n[e];else for(let l=e;l<=t;l++){let u=n[l];o(u)&&(u<a?a=u:u>c&&(c=u))}return[a??Ht,c??-Ht]}function Ku(n,e,t,i){let s=h_(n),r=h_(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let o=t==10?Es:B_,a=s==1?ui:Ei,c=r==1?Ei:ui,l=a(o(wn(n))),u=c(o(wn(e))),h=Fo(t,l),d=Fo(t,u);return t==10&&(l<0&&(h=Wt(h,-l)),u<0&&(d=Wt(d,-u))),i||t==2?(n=h*s,e=d*r):(n=H_(n,h),e=Ju(e,d)),[n,e]}function Tf(n,e,t,i){let s=Ku(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var Af=.1,c_={mode:3,pad:Af},ul={pad:0,soft:null,mode:0},MR={min:ul,max:ul};function qu(n,e,t,i){return ju(t)?u_(n,e,t):(ul.pad=t,ul.soft=i?0:null,ul.mode=i?3:0,u_(n,e,MR))}function Pt(n,e){return n??e}function ER(n,e,t){for(e=Pt(e,0),t=Pt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function u_(n,e,t){let i=t.min,s=t.max,r=Pt(i.pad,0),o=Pt(s.pad,0),a=Pt(i.hard,-Ht),c=Pt(s.hard,Ht),l=Pt(i.soft,Ht),u=Pt(s.soft,-Ht),h=Pt(i.mode,0),d=Pt(s.mode,0),p=e-n,g=Es(p),x=qn(wn(n),wn(e)),f=Es(x),m=wn(f-g);(p<1e-24||m>10)&&(p=0,(n==0||e==0)&&(p=1e-24,h==2&&l!=Ht&&(r=0),d==2&&u!=-Ht&&(o=0)));let v=p||x||1e3,M=Es(v),b=Fo(10,ui(M)),E=v*(p==0?n==0?.1:1:r),S=Wt(H_(n-E,b/10),24),_=n>=l&&(h==1||h==3&&S<=l||h==2&&S>=l)?l:Ht,y=qn(a,S<_&&n>=_?_:Vi(_,S)),N=v*(p==0?e==0?.1:1:o),P=Wt(Ju(e+N,b/10),24),C=e<=u&&(d==1||d==3&&P>=u||d==2&&P<=u)?u:-Ht,O=Vi(c,P>C&&e<=C?C:qn(C,P));return y==O&&y==0&&(O=100),[y,O]}var TR=new Intl.NumberFormat(Vo?yR.language:"en-US"),Rf=n=>TR.format(n),hi=Math,$u=hi.PI,wn=hi.abs,ui=hi.floor,Sn=hi.round,Ei=hi.ceil,Vi=hi.min,qn=hi.max,Fo=hi.pow,h_=hi.sign,Es=hi.log10,B_=hi.log2,AR=(n,e=1)=>hi.sinh(n)*e,cf=(n,e=1)=>hi.asinh(n/e),Ht=1/0;function d_(n){return(Es((n^n>>31)-(n>>31))|0)+1}function xf(n,e,t){return Vi(qn(n,e),t)}function z_(n){return typeof n=="function"}function Mt(n){return z_(n)?n:()=>n}var RR=()=>{},V_=n=>n,G_=(n,e)=>e,CR=n=>null,f_=n=>!0,p_=(n,e)=>n==e,PR=/\.\d*?(?=9{6,}|0{6,})/gm,Lr=n=>{if($_(n)||sr.has(n))return n;let e=`${n}`,t=e.match(PR);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Lr(s)}e${r}`}return Wt(n,i)};function Rr(n,e){return Lr(Wt(Lr(n/e))*e)}function Ju(n,e){return Lr(Ei(Lr(n/e))*e)}function H_(n,e){return Lr(ui(Lr(n/e))*e)}function Wt(n,e=0){if($_(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return Sn(i)/t}var sr=new Map;function W_(n){return((""+n).split(".")[1]||"").length}function dl(n,e,t,i){let s=[],r=i.map(W_);for(let o=e;o<t;o++){let a=wn(o),c=Wt(Fo(n,o),a);for(let l=0;l<i.length;l++){let u=n==10?+`${i[l]}e${o}`:i[l]*c,h=(o>=0?0:a)+(o>=r[l]?0:r[l]),d=n==10?u:Wt(u,h);s.push(d),sr.set(d,h)}}return s}var hl={},Cf=[],ko=[null,null],ir=Array.isArray,$_=Number.isInteger,IR=n=>n===void 0;function m_(n){return typeof n=="string"}function ju(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function LR(n){return n!=null&&typeof n=="object"}var DR=Object.getPrototypeOf(Uint8Array),X_="__proto__";function Bo(n,e=ju){let t;if(ir(n)){let i=n.find(s=>s!=null);if(ir(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Bo(n[s],e)}else t=n.slice()}else if(n instanceof DR)t=n.slice();else if(e(n)){t={};for(let i in n)i!=X_&&(t[i]=Bo(n[i],e))}else t=n;return t}function xn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=X_&&(ju(n[s])?xn(n[s],Bo(i[s])):n[s]=Bo(i[s]))}return n}var NR=0,OR=1,UR=2;function FR(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let o=e[i];if(o>r){for(s=o-1;s>=0&&n[s]==null;)n[s--]=null;for(s=o+1;s<t&&n[s]==null;)n[r=s++]=null}}}function kR(n,e){if(VR(n)){let o=n[0].slice();for(let a=1;a<n.length;a++)o.push(...n[a].slice(1));return GR(o[0])||(o=zR(o)),o}let t=new Set;for(let o=0;o<n.length;o++){let c=n[o][0],l=c.length;for(let u=0;u<l;u++)t.add(c[u])}let i=[Array.from(t).sort((o,a)=>o-a)],s=i[0].length,r=new Map;for(let o=0;o<s;o++)r.set(i[0][o],o);for(let o=0;o<n.length;o++){let a=n[o],c=a[0];for(let l=1;l<a.length;l++){let u=a[l],h=Array(s).fill(void 0),d=e?e[o][l]:OR,p=[];for(let g=0;g<u.length;g++){let x=u[g],f=r.get(c[g]);x===null?d!=NR&&(h[f]=x,d==UR&&p.push(f)):h[f]=x}FR(h,p,s),i.push(h)}}return i}var BR=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function zR(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<n.length;r++){let o=n[r],a=Array(t);for(let c=0;c<t;c++)a[c]=o[i[c]];s.push(a)}return s}function VR(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function GR(n,e=100){let t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let r=qn(1,ui((s-i+1)/e));for(let o=n[i],a=i+r;a<=s;a+=r){let c=n[a];if(c!=null){if(c<=o)return!1;o=c}}return!0}var q_=["January","February","March","April","May","June","July","August","September","October","November","December"],Y_=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Z_(n){return n.slice(0,3)}var HR=Y_.map(Z_),WR=q_.map(Z_),$R={MMMM:q_,MMM:WR,WWWW:Y_,WWW:HR};function ol(n){return(n<10?"0":"")+n}function XR(n){return(n<10?"00":n<100?"0":"")+n}var qR={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>ol(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>ol(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>ol(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>ol(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>ol(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>XR(n.getMilliseconds())};function Pf(n,e){e=e||$R;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?qR[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var YR=new Intl.DateTimeFormat().resolvedOptions().timeZone;function ZR(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==YR?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}var K_=n=>n%1==0,Yu=[1,2,2.5,5],KR=dl(10,-32,0,Yu),J_=dl(10,0,32,Yu),JR=J_.filter(K_),Cr=KR.concat(J_),If=`
`,j_="{YYYY}",g_=If+j_,Q_="{M}/{D}",cl=If+Q_,Hu=cl+"/{YY}",ev="{aa}",jR="{h}:{mm}",Oo=jR+ev,x_=If+Oo,__=":{ss}",Ot=null;function tv(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,o=s*365,c=(n==1?dl(10,0,3,Yu).filter(K_):dl(10,-3,0,Yu)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),l=[[o,j_,Ot,Ot,Ot,Ot,Ot,Ot,1],[s*28,"{MMM}",g_,Ot,Ot,Ot,Ot,Ot,1],[s,Q_,g_,Ot,Ot,Ot,Ot,Ot,1],[i,"{h}"+ev,Hu,Ot,cl,Ot,Ot,Ot,1],[t,Oo,Hu,Ot,cl,Ot,Ot,Ot,1],[e,__,Hu+" "+Oo,Ot,cl+" "+Oo,Ot,x_,Ot,1],[n,__+".{fff}",Hu+" "+Oo,Ot,cl+" "+Oo,Ot,x_,Ot,1]];function u(h){return(d,p,g,x,f,m)=>{let v=[],M=f>=o,b=f>=r&&f<o,E=h(g),S=Wt(E*n,3),_=uf(E.getFullYear(),M?0:E.getMonth(),b||M?1:E.getDate()),y=Wt(_*n,3);if(b||M){let N=b?f/r:0,P=M?f/o:0,C=S==y?S:Wt(uf(_.getFullYear()+P,_.getMonth()+N,1)*n,3),O=new Date(Sn(C/n)),k=O.getFullYear(),D=O.getMonth();for(let B=0;C<=x;B++){let X=uf(k+P*B,D+N*B,1),G=X-h(Wt(X*n,3));C=Wt((+X+G)*n,3),C<=x&&v.push(C)}}else{let N=f>=s?s:f,P=ui(g)-ui(S),C=y+P+Ju(S-y,N);v.push(C);let O=h(C),k=O.getHours()+O.getMinutes()/t+O.getSeconds()/i,D=f/i,B=d.axes[p]._space,X=m/B;for(;C=Wt(C+f,n==1?0:3),!(C>x);)if(D>1){let G=ui(Wt(k+D,6))%24,J=h(C).getHours()-G;J>1&&(J=-1),C-=J*i,k=(k+D)%24;let se=v[v.length-1];Wt((C-se)/f,3)*X>=.7&&v.push(C)}else v.push(C)}return v}}return[c,l,u]}var[QR,eC,tC]=tv(1),[nC,iC,sC]=tv(.001);dl(2,-53,53,[1]);function v_(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function y_(n,e){return(t,i,s,r,o)=>{let a=e.find(g=>o>=g[0])||e[e.length-1],c,l,u,h,d,p;return i.map(g=>{let x=n(g),f=x.getFullYear(),m=x.getMonth(),v=x.getDate(),M=x.getHours(),b=x.getMinutes(),E=x.getSeconds(),S=f!=c&&a[2]||m!=l&&a[3]||v!=u&&a[4]||M!=h&&a[5]||b!=d&&a[6]||E!=p&&a[7]||a[1];return c=f,l=m,u=v,h=M,d=b,p=E,S(x)})}}function rC(n,e){let t=Pf(e);return(i,s,r,o,a)=>s.map(c=>t(n(c)))}function uf(n,e,t){return new Date(n,e,t)}function b_(n,e){return e(n)}var oC="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function S_(n,e){return(t,i,s,r)=>r==null?Mf:e(n(i))}function aC(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function lC(n,e){return n.series[e].fill(n,e)}var cC={show:!0,live:!0,isolate:!1,mount:RR,markers:{show:!0,width:2,stroke:aC,fill:lC,dash:"solid"},idx:null,idxs:null,values:[]};function uC(n,e){let t=n.cursor.points,i=Mi(),s=t.size(n,e);Kt(i,al,s),Kt(i,ll,s);let r=s/-2;Kt(i,"marginLeft",r),Kt(i,"marginTop",r);let o=t.width(n,e,s);return o&&Kt(i,"borderWidth",o),i}function hC(n,e){let t=n.series[e].points;return t._fill||t._stroke}function dC(n,e){let t=n.series[e].points;return t._stroke||t._fill}function fC(n,e){return n.series[e].points.size}var hf=[0,0];function pC(n,e,t){return hf[0]=e,hf[1]=t,hf}function Wu(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function df(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var mC={show:!0,x:!0,y:!0,lock:!1,move:pC,points:{one:!1,show:uC,size:fC,width:0,stroke:dC,fill:hC},bind:{mousedown:Wu,mouseup:Wu,click:Wu,dblclick:Wu,mousemove:df,mouseleave:df,mouseenter:df},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},nv={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Lf=xn({},nv,{filter:G_}),iv=xn({},Lf,{size:10}),sv=xn({},nv,{show:!1}),Df='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',rv="bold "+Df,ov=1.5,w_={show:!0,scale:"x",stroke:wf,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:rv,side:2,grid:Lf,ticks:iv,border:sv,font:Df,lineGap:ov,rotate:0},gC="Value",xC="Time",M_={show:!0,scale:"x",auto:!1,sorted:1,min:Ht,max:-Ht,idxs:[]};function _C(n,e,t,i,s){return e.map(r=>r==null?"":Rf(r))}function vC(n,e,t,i,s,r,o){let a=[],c=sr.get(s)||0;t=o?t:Wt(Ju(t,s),c);for(let l=t;l<=i;l=Wt(l+s,c))a.push(Object.is(l,-0)?0:l);return a}function _f(n,e,t,i,s,r,o){let a=[],c=n.scales[n.axes[e].scale].log,l=c==10?Es:B_,u=ui(l(t));s=Fo(c,u),c==10&&(s=Cr[zi(s,Cr)]);let h=t,d=s*c;c==10&&(d=Cr[zi(d,Cr)]);do a.push(h),h=h+s,c==10&&!sr.has(h)&&(h=Wt(h,sr.get(s))),h>=d&&(s=h,d=s*c,c==10&&(d=Cr[zi(d,Cr)]));while(h<=i);return a}function yC(n,e,t,i,s,r,o){let c=n.scales[n.axes[e].scale].asinh,l=i>c?_f(n,e,qn(c,t),i,s):[c],u=i>=0&&t<=0?[0]:[];return(t<-c?_f(n,e,qn(c,-i),-t,s):[c]).reverse().map(d=>-d).concat(u,l)}var av=/./,bC=/[12357]/,SC=/[125]/,E_=/1/,vf=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function wC(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=n.scales[o],c=n.valToPos,l=r._space,u=c(10,o),h=c(9,o)-u>=l?av:c(7,o)-u>=l?bC:c(5,o)-u>=l?SC:E_;if(h==E_){let d=wn(c(1,o)-u);if(d<l)return vf(e.slice().reverse(),a.distr,h,Ei(l/d)).reverse()}return vf(e,a.distr,h,1)}function MC(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=r._space,c=n.valToPos,l=wn(c(1,o)-c(2,o));return l<a?vf(e.slice().reverse(),3,av,Ei(a/l)).reverse():e}function EC(n,e,t,i){return i==null?Mf:e==null?"":Rf(e)}var T_={show:!0,scale:"y",stroke:wf,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:rv,side:3,grid:Lf,ticks:iv,border:sv,font:Df,lineGap:ov,rotate:0};function TC(n,e){let t=3+(n||1)*2;return Wt(t*e,3)}function AC(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),o=n.valToPos(s[i[1]],t,!0),a=wn(o-r),c=n.series[e],l=a/(c.points.space*Dt);return i[1]-i[0]<=l}var A_={scale:null,auto:!0,sorted:0,min:Ht,max:-Ht},lv=(n,e,t,i,s)=>s,R_={show:!0,auto:!0,sorted:0,gaps:lv,alpha:1,facets:[xn({},A_,{scale:"x"}),xn({},A_,{scale:"y"})]},C_={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:lv,alpha:1,points:{show:AC,filter:null},values:null,min:Ht,max:-Ht,idxs:[],path:null,clip:null};function RC(n,e,t,i,s){return t/10}var cv={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},CC=xn({},cv,{time:!1,ori:1}),P_={};function uv(n,e){let t=P_[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,o,a,c,l){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,o,a,c,l)}},n!=null&&(P_[n]=t)),t}var zo=1,yf=2;function Dr(n,e,t){let i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,o=n.scales,a=n.bbox,c=r[0],l=i==2?r[1]:r[e],u=i==2?o[s.facets[0].scale]:o[n.series[0].scale],h=i==2?o[s.facets[1].scale]:o[s.scale],d=a.left,p=a.top,g=a.width,x=a.height,f=n.valToPosH,m=n.valToPosV;return u.ori==0?t(s,c,l,u,h,f,m,d,p,g,x,eh,Go,nh,dv,pv):t(s,c,l,u,h,m,f,p,d,x,g,th,Ho,Uf,fv,mv)}function Nf(n,e){let t=0,i=0,s=Pt(n.bands,Cf);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function PC(n,e,t,i,s){let r=n.mode,o=n.series[e],a=r==2?o.facets[1].scale:o.scale,c=n.scales[a];return s==-1?c.min:s==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Ts(n,e,t,i,s,r){return Dr(n,e,(o,a,c,l,u,h,d,p,g,x,f)=>{let m=o.pxRound,v=l.dir*(l.ori==0?1:-1),M=l.ori==0?Go:Ho,b,E;v==1?(b=t,E=i):(b=i,E=t);let S=m(h(a[b],l,x,p)),_=m(d(c[b],u,f,g)),y=m(h(a[E],l,x,p)),N=m(d(r==1?u.max:u.min,u,f,g)),P=new Path2D(s);return M(P,y,N),M(P,S,N),M(P,S,_),P})}function Qu(n,e,t,i,s,r){let o=null;if(n.length>0){o=new Path2D;let a=e==0?nh:Uf,c=t;for(let h=0;h<n.length;h++){let d=n[h];if(d[1]>d[0]){let p=d[0]-c;p>0&&a(o,c,i,p,i+r),c=d[1]}}let l=t+s-c,u=10;l>0&&a(o,c,i-u/2,l,i+r+u)}return o}function IC(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function Of(n,e,t,i,s,r,o){let a=[],c=n.length;for(let l=s==1?t:i;l>=t&&l<=i;l+=s)if(e[l]===null){let h=l,d=l;if(s==1)for(;++l<=i&&e[l]===null;)d=l;else for(;--l>=t&&e[l]===null;)d=l;let p=r(n[h]),g=d==h?p:r(n[d]),x=h-s;p=o<=0&&x>=0&&x<c?r(n[x]):p;let m=d+s;g=o>=0&&m>=0&&m<c?r(n[m]):g,g>=p&&a.push([p,g])}return a}function I_(n){return n==0?V_:n==1?Sn:e=>Rr(e,n)}function hv(n){let e=n==0?eh:th,t=n==0?(s,r,o,a,c,l)=>{s.arcTo(r,o,a,c,l)}:(s,r,o,a,c,l)=>{s.arcTo(o,r,c,a,l)},i=n==0?(s,r,o,a,c)=>{s.rect(r,o,a,c)}:(s,r,o,a,c)=>{s.rect(o,r,c,a)};return(s,r,o,a,c,l=0,u=0)=>{l==0&&u==0?i(s,r,o,a,c):(l=Vi(l,a/2,c/2),u=Vi(u,a/2,c/2),e(s,r+l,o),t(s,r+a,o,r+a,o+c,l),t(s,r+a,o+c,r,o+c,u),t(s,r,o+c,r,o,u),t(s,r,o,r+a,o,l),s.closePath())}}var eh=(n,e,t)=>{n.moveTo(e,t)},th=(n,e,t)=>{n.moveTo(t,e)},Go=(n,e,t)=>{n.lineTo(e,t)},Ho=(n,e,t)=>{n.lineTo(t,e)},nh=hv(0),Uf=hv(1),dv=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},fv=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},pv=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(e,t,i,s,r,o)},mv=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(t,e,s,i,o,r)};function gv(n){return(e,t,i,s,r)=>Dr(e,t,(o,a,c,l,u,h,d,p,g,x,f)=>{let{pxRound:m,points:v}=o,M,b;l.ori==0?(M=eh,b=dv):(M=th,b=fv);let E=Wt(v.width*Dt,3),S=(v.size-v.width)/2*Dt,_=Wt(S*2,3),y=new Path2D,N=new Path2D,{left:P,top:C,width:O,height:k}=e.bbox;nh(N,P-_,C-_,O+_*2,k+_*2);let D=B=>{if(c[B]!=null){let X=m(h(a[B],l,x,p)),G=m(d(c[B],u,f,g));M(y,X+S,G),b(y,X,G,S,0,$u*2)}};if(r)r.forEach(D);else for(let B=i;B<=s;B++)D(B);return{stroke:E>0?y:null,fill:y,clip:N,flags:zo|yf}})}function xv(n){return(e,t,i,s,r,o)=>{i!=s&&(r!=i&&o!=i&&n(e,t,i),r!=s&&o!=s&&n(e,t,s),n(e,t,o))}}var LC=xv(Go),DC=xv(Ho);function _v(n){let e=Pt(n?.alignGaps,0);return(t,i,s,r)=>Dr(t,i,(o,a,c,l,u,h,d,p,g,x,f)=>{[s,r]=Zu(c,s,r);let m=o.pxRound,v=k=>m(h(k,l,x,p)),M=k=>m(d(k,u,f,g)),b,E;l.ori==0?(b=Go,E=LC):(b=Ho,E=DC);let S=l.dir*(l.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:zo},y=_.stroke,N=!1;if(r-s>=x*4){let k=ae=>t.posToVal(ae,l.key,!0),D=null,B=null,X,G,he,K=v(a[S==1?s:r]),J=v(a[s]),se=v(a[r]),Q=k(S==1?J+1:se-1);for(let ae=S==1?s:r;ae>=s&&ae<=r;ae+=S){let q=a[ae],Y=(S==1?q<Q:q>Q)?K:v(q),re=c[ae];Y==K?re!=null?(G=re,D==null?(b(y,Y,M(G)),X=D=B=G):G<D?D=G:G>B&&(B=G)):re===null&&(N=!0):(D!=null&&E(y,K,M(D),M(B),M(X),M(G)),re!=null?(G=re,b(y,Y,M(G)),D=B=X=G):(D=B=null,re===null&&(N=!0)),K=Y,Q=k(K+S))}D!=null&&D!=B&&he!=K&&E(y,K,M(D),M(B),M(X),M(G))}else for(let k=S==1?s:r;k>=s&&k<=r;k+=S){let D=c[k];D===null?N=!0:D!=null&&b(y,v(a[k]),M(D))}let[C,O]=Nf(t,i);if(o.fill!=null||C!=0){let k=_.fill=new Path2D(y),D=o.fillTo(t,i,o.min,o.max,C),B=M(D),X=v(a[s]),G=v(a[r]);S==-1&&([G,X]=[X,G]),b(k,G,B),b(k,X,B)}if(!o.spanGaps){let k=[];N&&k.push(...Of(a,c,s,r,S,v,e)),_.gaps=k=o.gaps(t,i,s,r,k),_.clip=Qu(k,l.ori,p,g,x,f)}return O!=0&&(_.band=O==2?[Ts(t,i,s,r,y,-1),Ts(t,i,s,r,y,1)]:Ts(t,i,s,r,y,O)),_})}function NC(n){let e=Pt(n.align,1),t=Pt(n.ascDesc,!1),i=Pt(n.alignGaps,0),s=Pt(n.extend,!1);return(r,o,a,c)=>Dr(r,o,(l,u,h,d,p,g,x,f,m,v,M)=>{[a,c]=Zu(h,a,c);let b=l.pxRound,{left:E,width:S}=r.bbox,_=J=>b(g(J,d,v,f)),y=J=>b(x(J,p,M,m)),N=d.ori==0?Go:Ho,P={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:zo},C=P.stroke,O=d.dir*(d.ori==0?1:-1),k=y(h[O==1?a:c]),D=_(u[O==1?a:c]),B=D,X=D;s&&e==-1&&(X=E,N(C,X,k)),N(C,D,k);for(let J=O==1?a:c;J>=a&&J<=c;J+=O){let se=h[J];if(se==null)continue;let Q=_(u[J]),ae=y(se);e==1?N(C,Q,k):N(C,B,ae),N(C,Q,ae),k=ae,B=Q}let G=B;s&&e==1&&(G=E+S,N(C,G,k));let[he,K]=Nf(r,o);if(l.fill!=null||he!=0){let J=P.fill=new Path2D(C),se=l.fillTo(r,o,l.min,l.max,he),Q=y(se);N(J,G,Q),N(J,X,Q)}if(!l.spanGaps){let J=[];J.push(...Of(u,h,a,c,O,_,i));let se=l.width*Dt/2,Q=t||e==1?se:-se,ae=t||e==-1?-se:se;J.forEach(q=>{q[0]+=Q,q[1]+=ae}),P.gaps=J=l.gaps(r,o,a,c,J),P.clip=Qu(J,d.ori,f,m,v,M)}return K!=0&&(P.band=K==2?[Ts(r,o,a,c,C,-1),Ts(r,o,a,c,C,1)]:Ts(r,o,a,c,C,K)),P})}function L_(n,e,t,i,s,r,o=Ht){if(n.length>1){let a=null;for(let c=0,l=1/0;c<n.length;c++)if(e[c]!==void 0){if(a!=null){let u=wn(n[c]-n[a]);u<l&&(l=u,o=wn(t(n[c],i,s,r)-t(n[a],i,s,r)))}a=c}}return o}function OC(n){n=n||hl;let e=Pt(n.size,[.6,Ht,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=Mt(s),o=1-e[0],a=Pt(e[1],Ht),c=Pt(e[2],1),l=Pt(n.disp,hl),u=Pt(n.each,p=>{}),{fill:h,stroke:d}=l;return(p,g,x,f)=>Dr(p,g,(m,v,M,b,E,S,_,y,N,P,C)=>{let O=m.pxRound,k=t,D=i*Dt,B=a*Dt,X=c*Dt,G,he;b.ori==0?[G,he]=r(p,g):[he,G]=r(p,g);let K=b.dir*(b.ori==0?1:-1),J=b.ori==0?nh:Uf,se=b.ori==0?u:(De,tt,ft,Re,Gt,Ye,et)=>{u(De,tt,ft,Gt,Re,et,Ye)},Q=Pt(p.bands,Cf).find(De=>De.series[0]==g),ae=Q!=null?Q.dir:0,q=m.fillTo(p,g,m.min,m.max,ae),ie=O(_(q,E,C,N)),Y,re,le,Te=P,Ze=O(m.width*Dt),ze=!1,it=null,F=null,fe=null,Ue=null;h!=null&&(Ze==0||d!=null)&&(ze=!0,it=h.values(p,g,x,f),F=new Map,new Set(it).forEach(De=>{De!=null&&F.set(De,new Path2D)}),Ze>0&&(fe=d.values(p,g,x,f),Ue=new Map,new Set(fe).forEach(De=>{De!=null&&Ue.set(De,new Path2D)})));let{x0:ke,size:Qe}=l;if(ke!=null&&Qe!=null){k=1,v=ke.values(p,g,x,f),ke.unit==2&&(v=v.map(ft=>p.posToVal(y+ft*P,b.key,!0)));let De=Qe.values(p,g,x,f);Qe.unit==2?re=De[0]*P:re=S(De[0],b,P,y)-S(0,b,P,y),Te=L_(v,M,S,b,P,y,Te),le=Te-re+D}else Te=L_(v,M,S,b,P,y,Te),le=Te*o+D,re=Te-le;le<1&&(le=0),Ze>=re/2&&(Ze=0),le<5&&(O=V_);let je=le>0,Ut=Te-le-(je?Ze:0);re=O(xf(Ut,X,B)),Y=(k==0?re/2:k==K?0:re)-k*K*((k==0?D/2:0)+(je?Ze/2:0));let at={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},At=ze?null:new Path2D,zt=null;if(Q!=null)zt=p.data[Q.series[1]];else{let{y0:De,y1:tt}=l;De!=null&&tt!=null&&(M=tt.values(p,g,x,f),zt=De.values(p,g,x,f))}let nn=G*re,z=he*re;for(let De=K==1?x:f;De>=x&&De<=f;De+=K){let tt=M[De];if(tt==null)continue;if(zt!=null){let Z=zt[De]??0;if(tt-Z==0)continue;ie=_(Z,E,C,N)}let ft=b.distr!=2||l!=null?v[De]:De,Re=S(ft,b,P,y),Gt=_(Pt(tt,q),E,C,N),Ye=O(Re-Y),et=O(qn(Gt,ie)),I=O(Vi(Gt,ie)),T=et-I;if(tt!=null){let Z=tt<0?z:nn,_e=tt<0?nn:z;ze?(Ze>0&&fe[De]!=null&&J(Ue.get(fe[De]),Ye,I+ui(Ze/2),re,qn(0,T-Ze),Z,_e),it[De]!=null&&J(F.get(it[De]),Ye,I+ui(Ze/2),re,qn(0,T-Ze),Z,_e)):J(At,Ye,I+ui(Ze/2),re,qn(0,T-Ze),Z,_e),se(p,g,De,Ye-Ze/2,I,re+Ze,T)}}return Ze>0?at.stroke=ze?Ue:At:ze||(at._fill=m.width==0?m._fill:m._stroke??m._fill,at.width=0),at.fill=ze?F:At,at})}function UC(n,e){let t=Pt(e?.alignGaps,0);return(i,s,r,o)=>Dr(i,s,(a,c,l,u,h,d,p,g,x,f,m)=>{[r,o]=Zu(l,r,o);let v=a.pxRound,M=G=>v(d(G,u,f,g)),b=G=>v(p(G,h,m,x)),E,S,_;u.ori==0?(E=eh,_=Go,S=pv):(E=th,_=Ho,S=mv);let y=u.dir*(u.ori==0?1:-1),N=M(c[y==1?r:o]),P=N,C=[],O=[];for(let G=y==1?r:o;G>=r&&G<=o;G+=y)if(l[G]!=null){let K=c[G],J=M(K);C.push(P=J),O.push(b(l[G]))}let k={stroke:n(C,O,E,_,S,v),fill:null,clip:null,band:null,gaps:null,flags:zo},D=k.stroke,[B,X]=Nf(i,s);if(a.fill!=null||B!=0){let G=k.fill=new Path2D(D),he=a.fillTo(i,s,a.min,a.max,B),K=b(he);_(G,P,K),_(G,N,K)}if(!a.spanGaps){let G=[];G.push(...Of(c,l,r,o,y,M,t)),k.gaps=G=a.gaps(i,s,r,o,G),k.clip=Qu(G,u.ori,g,x,f,m)}return X!=0&&(k.band=X==2?[Ts(i,s,r,o,D,-1),Ts(i,s,r,o,D,1)]:Ts(i,s,r,o,D,X)),k})}function FC(n){return UC(kC,n)}function kC(n,e,t,i,s,r){let o=n.length;if(o<2)return null;let a=new Path2D;if(t(a,n[0],e[0]),o==2)i(a,n[1],e[1]);else{let c=Array(o),l=Array(o-1),u=Array(o-1),h=Array(o-1);for(let d=0;d<o-1;d++)u[d]=e[d+1]-e[d],h[d]=n[d+1]-n[d],l[d]=u[d]/h[d];c[0]=l[0];for(let d=1;d<o-1;d++)l[d]===0||l[d-1]===0||l[d-1]>0!=l[d]>0?c[d]=0:(c[d]=3*(h[d-1]+h[d])/((2*h[d]+h[d-1])/l[d-1]+(h[d]+2*h[d-1])/l[d]),isFinite(c[d])||(c[d]=0));c[o-1]=l[o-2];for(let d=0;d<o-1;d++)s(a,n[d]+h[d]/3,e[d]+c[d]*h[d]/3,n[d+1]-h[d]/3,e[d+1]-c[d+1]*h[d]/3,n[d+1],e[d+1])}return a}var bf=new Set;function D_(){for(let n of bf)n.syncRect(!0)}Vo&&(Ir(_R,Uo,D_),Ir(vR,Uo,D_,!0),Ir(Xu,Uo,()=>{Ln.pxRatio=Dt}));var BC=_v(),zC=gv();function N_(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,o)=>Sf(r,o,e,t))}function VC(n,e){return n.map((t,i)=>i==0?{}:xn({},e,t))}function Sf(n,e,t,i){return xn({},e==0?t:i,n)}function vv(n,e,t){return e==null?ko:[e,t]}var GC=vv;function HC(n,e,t){return e==null?ko:qu(e,t,Af,!0)}function yv(n,e,t,i){return e==null?ko:Ku(e,t,n.scales[i].log,!1)}var WC=yv;function bv(n,e,t,i){return e==null?ko:Tf(e,t,n.scales[i].log,!1)}var $C=bv;function XC(n,e,t,i,s){let r=qn(d_(n),d_(e)),o=e-n,a=zi(s/i*o,t);do{let c=t[a],l=i*c/o;if(l>=s&&r+(c<5?sr.get(c):0)<=17)return[c,l]}while(++a<t.length);return[0,0]}function O_(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=Sn((t=+s)*Dt))+"px"),[n,e,t]}function qC(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Wt(e[2]*Dt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ln(n,e,t){let i={mode:Pt(n.mode,1)},s=i.mode;function r(w,A,L,U){let $=A.valToPct(w);return U+L*(A.dir==-1?1-$:$)}function o(w,A,L,U){let $=A.valToPct(w);return U+L*(A.dir==-1?$:1-$)}function a(w,A,L,U){return A.ori==0?r(w,A,L,U):o(w,A,L,U)}i.valToPosH=r,i.valToPosV=o;let c=!1;i.status=0;let l=i.root=Mi(eR);if(n.id!=null&&(l.id=n.id),ci(l,n.class),n.title){let w=Mi(iR,l);w.textContent=n.title}let u=Bi("canvas"),h=i.ctx=u.getContext("2d"),d=Mi(sR,l);Ir("click",d,w=>{w.target===g&&(Xt!=zr||Jt!=Vr)&&In.click(i,w)},!0);let p=i.under=Mi(rR,d);d.appendChild(u);let g=i.over=Mi(oR,d);n=Bo(n);let x=+Pt(n.pxAlign,1),f=I_(x);(n.plugins||[]).forEach(w=>{w.opts&&(n=w.opts(i,n)||n)});let m=n.ms||.001,v=i.series=s==1?N_(n.series||[],M_,C_,!1):VC(n.series||[null],R_),M=i.axes=N_(n.axes||[],w_,T_,!0),b=i.scales={},E=i.bands=n.bands||[];E.forEach(w=>{w.fill=Mt(w.fill||null),w.dir=Pt(w.dir,-1)});let S=s==2?v[1].facets[0].scale:v[0].scale,_={axes:as,series:vt},y=(n.drawOrder||["axes","series"]).map(w=>_[w]);function N(w){let A=w.distr==3?L=>Es(L>0?L:w.clamp(i,L,w.min,w.max,w.key)):w.distr==4?L=>cf(L,w.asinh):w.distr==100?L=>w.fwd(L):L=>L;return L=>{let U=A(L),{_min:$,_max:ne}=w,ge=ne-$;return(U-$)/ge}}function P(w){let A=b[w];if(A==null){let L=(n.scales||hl)[w]||hl;if(L.from!=null){P(L.from);let U=xn({},b[L.from],L,{key:w});U.valToPct=N(U),b[w]=U}else{A=b[w]=xn({},w==S?cv:CC,L),A.key=w;let U=A.time,$=A.range,ne=ir($);if((w!=S||s==2&&!U)&&(ne&&($[0]==null||$[1]==null)&&($={min:$[0]==null?c_:{mode:1,hard:$[0],soft:$[0]},max:$[1]==null?c_:{mode:1,hard:$[1],soft:$[1]}},ne=!1),!ne&&ju($))){let ge=$;$=(ve,Ee,Be)=>Ee==null?ko:qu(Ee,Be,ge)}A.range=Mt($||(U?GC:w==S?A.distr==3?WC:A.distr==4?$C:vv:A.distr==3?yv:A.distr==4?bv:HC)),A.auto=Mt(ne?!1:A.auto),A.clamp=Mt(A.clamp||RC),A._min=A._max=null,A.valToPct=N(A)}}}P("x"),P("y"),s==1&&v.forEach(w=>{P(w.scale)}),M.forEach(w=>{P(w.scale)});for(let w in n.scales)P(w);let C=b[S],O=C.distr,k,D;C.ori==0?(ci(l,tR),k=r,D=o):(ci(l,nR),k=o,D=r);let B={};for(let w in b){let A=b[w];(A.min!=null||A.max!=null)&&(B[w]={min:A.min,max:A.max},A.min=A.max=null)}let X=n.tzDate||(w=>new Date(Sn(w/m))),G=n.fmtDate||Pf,he=m==1?tC(X):sC(X),K=y_(X,v_(m==1?eC:iC,G)),J=S_(X,b_(oC,G)),se=[],Q=i.legend=xn({},cC,n.legend),ae=i.cursor=xn({},mC,{drag:{y:s==2}},n.cursor),q=Q.show,ie=ae.show,Y=Q.markers;Q.idxs=se,Y.width=Mt(Y.width),Y.dash=Mt(Y.dash),Y.stroke=Mt(Y.stroke),Y.fill=Mt(Y.fill);let re,le,Te,Ze=[],ze=[],it,F=!1,fe={};if(Q.live){let w=v[1]?v[1].values:null;F=w!=null,it=F?w(i,1,0):{_:0};for(let A in it)fe[A]=Mf}if(q)if(re=Bi("table",dR,l),Te=Bi("tbody",null,re),Q.mount(i,re),F){le=Bi("thead",null,re,Te);let w=Bi("tr",null,le);Bi("th",null,w);for(var Ue in it)Bi("th",Kx,w).textContent=Ue}else ci(re,pR),Q.live&&ci(re,fR);let ke={show:!0},Qe={show:!1};function je(w,A){if(A==0&&(F||!Q.live||s==2))return ko;let L=[],U=Bi("tr",mR,Te,Te.childNodes[A]);ci(U,w.class),w.show||ci(U,Pr);let $=Bi("th",null,U);if(Y.show){let ve=Mi(gR,$);if(A>0){let Ee=Y.width(i,A);Ee&&(ve.style.border=Ee+"px "+Y.dash(i,A)+" "+Y.stroke(i,A)),ve.style.background=Y.fill(i,A)}}let ne=Mi(Kx,$);w.label instanceof HTMLElement?ne.appendChild(w.label):ne.textContent=w.label,A>0&&(Y.show||(ne.style.color=w.width>0?Y.stroke(i,A):Y.fill(i,A)),at("click",$,ve=>{if(ae._lock)return;rt(ve);let Ee=v.indexOf(w);if((ve.ctrlKey||ve.metaKey)!=Q.isolate){let Be=v.some((Ve,He)=>He>0&&He!=Ee&&Ve.show);v.forEach((Ve,He)=>{He>0&&$i(He,Be?He==Ee?ke:Qe:ke,!0,pn.setSeries)})}else $i(Ee,{show:!w.show},!0,pn.setSeries)},!1),ot&&at(e_,$,ve=>{ae._lock||(rt(ve),$i(v.indexOf(w),Hr,!0,pn.setSeries))},!1));for(var ge in it){let ve=Bi("td",xR,U);ve.textContent="--",L.push(ve)}return[U,L]}let Ut=new Map;function at(w,A,L,U=!0){let $=Ut.get(A)||{},ne=ae.bind[w](i,A,L,U);ne&&(Ir(w,A,$[w]=ne),Ut.set(A,$))}function At(w,A,L){let U=Ut.get(A)||{};for(let $ in U)(w==null||$==w)&&(gf($,A,U[$]),delete U[$]);w==null&&Ut.delete(A)}let zt=0,nn=0,z=0,De=0,tt=0,ft=0,Re=tt,Gt=ft,Ye=z,et=De,I=0,T=0,Z=0,_e=0;i.bbox={};let me=!1,we=!1,Me=!1,ce=!1,de=!1,ye=!1;function V(w,A,L){(L||w!=i.width||A!=i.height)&&pe(w,A),mt(!1),Me=!0,we=!0,Dn()}function pe(w,A){i.width=zt=z=w,i.height=nn=De=A,tt=ft=0,Ae(),Ke();let L=i.bbox;I=L.left=Rr(tt*Dt,.5),T=L.top=Rr(ft*Dt,.5),Z=L.width=Rr(z*Dt,.5),_e=L.height=Rr(De*Dt,.5)}let ue=3;function Ce(){let w=!1,A=0;for(;!w;){A++;let L=Fr(A),U=Wi(A);w=A==ue||L&&U,w||(pe(i.width,i.height),we=!0)}}function Se({width:w,height:A}){V(w,A)}i.setSize=Se;function Ae(){let w=!1,A=!1,L=!1,U=!1;M.forEach(($,ne)=>{if($.show&&$._show){let{side:ge,_size:ve}=$,Ee=ge%2,Be=$.label!=null?$.labelSize:0,Ve=ve+Be;Ve>0&&(Ee?(z-=Ve,ge==3?(tt+=Ve,U=!0):L=!0):(De-=Ve,ge==0?(ft+=Ve,w=!0):A=!0))}}),Gi[0]=w,Gi[1]=L,Gi[2]=A,Gi[3]=U,z-=Ti[1]+Ti[3],tt+=Ti[3],De-=Ti[2]+Ti[0],ft+=Ti[0]}function Ke(){let w=tt+z,A=ft+De,L=tt,U=ft;function $(ne,ge){switch(ne){case 1:return w+=ge,w-ge;case 2:return A+=ge,A-ge;case 3:return L-=ge,L+ge;case 0:return U-=ge,U+ge}}M.forEach((ne,ge)=>{if(ne.show&&ne._show){let ve=ne.side;ne._pos=$(ve,ne._size),ne.label!=null&&(ne._lpos=$(ve,ne.labelSize))}})}if(ae.dataIdx==null){let w=ae.hover,A=w.skip=new Set(w.skip??[]);A.add(void 0);let L=w.prox=Mt(w.prox),U=w.bias??=0;ae.dataIdx=($,ne,ge,ve)=>{if(ne==0)return ge;let Ee=ge,Be=L($,ne,ge,ve)??Ht,Ve=Be>=0&&Be<Ht,He=C.ori==0?z:De,dt=ae.left,It=e[0],Rt=e[ne];if(A.has(Rt[ge])){Ee=null;let bt=null,st=null,Je;if(U==0||U==-1)for(Je=ge;bt==null&&Je-- >0;)A.has(Rt[Je])||(bt=Je);if(U==0||U==1)for(Je=ge;st==null&&Je++<Rt.length;)A.has(Rt[Je])||(st=Je);if(bt!=null||st!=null)if(Ve){let Yt=bt==null?-1/0:k(It[bt],C,He,0),on=st==null?1/0:k(It[st],C,He,0),An=dt-Yt,Vt=on-dt;An<=Vt?An<=Be&&(Ee=bt):Vt<=Be&&(Ee=st)}else Ee=st==null?bt:bt==null?st:ge-bt<=st-ge?bt:st}else Ve&&wn(dt-k(It[ge],C,He,0))>Be&&(Ee=null);return Ee}}let rt=w=>{ae.event=w};ae.idxs=se,ae._lock=!1;let xe=ae.points;xe.show=Mt(xe.show),xe.size=Mt(xe.size),xe.stroke=Mt(xe.stroke),xe.width=Mt(xe.width),xe.fill=Mt(xe.fill);let We=i.focus=xn({},n.focus||{alpha:.3},ae.focus),ot=We.prox>=0,Le=ot&&xe.one,pt=[],$t=[],Bn=[];function $o(w,A){let L=xe.show(i,A);if(L instanceof HTMLElement)return ci(L,hR),ci(L,w.class),is(L,-10,-10,z,De),g.insertBefore(L,pt[A]),L}function Nr(w,A){if(s==1||A>0){let L=s==1&&b[w.scale].time,U=w.value;w.value=L?m_(U)?S_(X,b_(U,G)):U||J:U||EC,w.label=w.label||(L?xC:gC)}if(Le||A>0){w.width=w.width==null?1:w.width,w.paths=w.paths||BC||CR,w.fillTo=Mt(w.fillTo||PC),w.pxAlign=+Pt(w.pxAlign,x),w.pxRound=I_(w.pxAlign),w.stroke=Mt(w.stroke||null),w.fill=Mt(w.fill||null),w._stroke=w._fill=w._paths=w._focus=null;let L=TC(qn(1,w.width),1),U=w.points=xn({},{size:L,width:qn(1,L*.2),stroke:w.stroke,space:L*2,paths:zC,_stroke:null,_fill:null},w.points);U.show=Mt(U.show),U.filter=Mt(U.filter),U.fill=Mt(U.fill),U.stroke=Mt(U.stroke),U.paths=Mt(U.paths),U.pxAlign=w.pxAlign}if(q){let L=je(w,A);Ze.splice(A,0,L[0]),ze.splice(A,0,L[1]),Q.values.push(null)}if(ie){se.splice(A,0,null);let L=null;Le?A==0&&(L=$o(w,A)):A>0&&(L=$o(w,A)),pt.splice(A,0,L),$t.splice(A,0,0),Bn.splice(A,0,0)}Tn("addSeries",A)}function ih(w,A){A=A??v.length,w=s==1?Sf(w,A,M_,C_):Sf(w,A,{},R_),v.splice(A,0,w),Nr(v[A],A)}i.addSeries=ih;function fl(w){if(v.splice(w,1),q){Q.values.splice(w,1),ze.splice(w,1);let A=Ze.splice(w,1)[0];At(null,A.firstChild),A.remove()}ie&&(se.splice(w,1),pt.splice(w,1)[0].remove(),$t.splice(w,1),Bn.splice(w,1)),Tn("delSeries",w)}i.delSeries=fl;let Gi=[!1,!1,!1,!1];function ss(w,A){if(w._show=w.show,w.show){let L=w.side%2,U=b[w.scale];U==null&&(w.scale=L?v[1].scale:S,U=b[w.scale]);let $=U.time;w.size=Mt(w.size),w.space=Mt(w.space),w.rotate=Mt(w.rotate),ir(w.incrs)&&w.incrs.forEach(ge=>{!sr.has(ge)&&sr.set(ge,W_(ge))}),w.incrs=Mt(w.incrs||(U.distr==2?JR:$?m==1?QR:nC:Cr)),w.splits=Mt(w.splits||($&&U.distr==1?he:U.distr==3?_f:U.distr==4?yC:vC)),w.stroke=Mt(w.stroke),w.grid.stroke=Mt(w.grid.stroke),w.ticks.stroke=Mt(w.ticks.stroke),w.border.stroke=Mt(w.border.stroke);let ne=w.values;w.values=ir(ne)&&!ir(ne[0])?Mt(ne):$?ir(ne)?y_(X,v_(ne,G)):m_(ne)?rC(X,ne):ne||K:ne||_C,w.filter=Mt(w.filter||(U.distr>=3&&U.log==10?wC:U.distr==3&&U.log==2?MC:G_)),w.font=O_(w.font),w.labelFont=O_(w.labelFont),w._size=w.size(i,null,A,0),w._space=w._rotate=w._incrs=w._found=w._splits=w._values=null,w._size>0&&(Gi[A]=!0,w._el=Mi(aR,d))}}function rs(w,A,L,U){let[$,ne,ge,ve]=L,Ee=A%2,Be=0;return Ee==0&&(ve||ne)&&(Be=A==0&&!$||A==2&&!ge?Sn(w_.size/3):0),Ee==1&&($||ge)&&(Be=A==1&&!ne||A==3&&!ve?Sn(T_.size/2):0),Be}let Xo=i.padding=(n.padding||[rs,rs,rs,rs]).map(w=>Mt(Pt(w,rs))),Ti=i._padding=Xo.map((w,A)=>w(i,A,Gi,0)),sn,ln=null,cn=null,Hi=s==1?v[0].idxs:null,Kn=null,As=!1;function qo(w,A){if(e=w??[],i.data=i._data=e,s==2){sn=0;for(let L=1;L<v.length;L++)sn+=e[L][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),Kn=e[0],sn=Kn.length;let L=e;if(O==2){L=e.slice();let U=L[0]=Array(sn);for(let $=0;$<sn;$++)U[$]=$}i._data=e=L}if(mt(!0),Tn("setData"),O==2&&(Me=!0),A!==!1){let L=C;L.auto(i,As)?Yo():Ps(S,L.min,L.max),ce=ce||ae.left>=0,ye=!0,Dn()}}i.setData=qo;function Yo(){As=!0;let w,A;s==1&&(sn>0?(ln=Hi[0]=0,cn=Hi[1]=sn-1,w=e[0][ln],A=e[0][cn],O==2?(w=ln,A=cn):w==A&&(O==3?[w,A]=Ku(w,w,C.log,!1):O==4?[w,A]=Tf(w,w,C.log,!1):C.time?A=w+Sn(86400/m):[w,A]=qu(w,A,Af,!0))):(ln=Hi[0]=w=null,cn=Hi[1]=A=null)),Ps(S,w,A)}let Or,Rs,Ur,R,H,oe,j,te,Pe,Ne;function Ie(w,A,L,U,$,ne){w??=jx,L??=Cf,U??="butt",$??=jx,ne??="round",w!=Or&&(h.strokeStyle=Or=w),$!=Rs&&(h.fillStyle=Rs=$),A!=Ur&&(h.lineWidth=Ur=A),ne!=H&&(h.lineJoin=H=ne),U!=oe&&(h.lineCap=oe=U),L!=R&&h.setLineDash(R=L)}function Oe(w,A,L,U){A!=Rs&&(h.fillStyle=Rs=A),w!=j&&(h.font=j=w),L!=te&&(h.textAlign=te=L),U!=Pe&&(h.textBaseline=Pe=U)}function Xe(w,A,L,U,$=0){if(U.length>0&&w.auto(i,As)&&(A==null||A.min==null)){let ne=Pt(ln,0),ge=Pt(cn,U.length-1),ve=L.min==null?wR(U,ne,ge,$,w.distr==3):[L.min,L.max];w.min=Vi(w.min,L.min=ve[0]),w.max=qn(w.max,L.max=ve[1])}}let lt={min:null,max:null};function _t(){for(let U in b){let $=b[U];B[U]==null&&($.min==null||B[S]!=null&&$.auto(i,As))&&(B[U]=lt)}for(let U in b){let $=b[U];B[U]==null&&$.from!=null&&B[$.from]!=null&&(B[U]=lt)}B[S]!=null&&mt(!0);let w={};for(let U in B){let $=B[U];if($!=null){let ne=w[U]=Bo(b[U],LR);if($.min!=null)xn(ne,$);else if(U!=S||s==2)if(sn==0&&ne.from==null){let ge=ne.range(i,null,null,U);ne.min=ge[0],ne.max=ge[1]}else ne.min=Ht,ne.max=-Ht}}if(sn>0){v.forEach((U,$)=>{if(s==1){let ne=U.scale,ge=B[ne];if(ge==null)return;let ve=w[ne];if($==0){let Ee=ve.range(i,ve.min,ve.max,ne);ve.min=Ee[0],ve.max=Ee[1],ln=zi(ve.min,e[0]),cn=zi(ve.max,e[0]),cn-ln>1&&(e[0][ln]<ve.min&&ln++,e[0][cn]>ve.max&&cn--),U.min=Kn[ln],U.max=Kn[cn]}else U.show&&U.auto&&Xe(ve,ge,U,e[$],U.sorted);U.idxs[0]=ln,U.idxs[1]=cn}else if($>0&&U.show&&U.auto){let[ne,ge]=U.facets,ve=ne.scale,Ee=ge.scale,[Be,Ve]=e[$],He=w[ve],dt=w[Ee];He!=null&&Xe(He,B[ve],ne,Be,ne.sorted),dt!=null&&Xe(dt,B[Ee],ge,Ve,ge.sorted),U.min=ge.min,U.max=ge.max}});for(let U in w){let $=w[U],ne=B[U];if($.from==null&&(ne==null||ne.min==null)){let ge=$.range(i,$.min==Ht?null:$.min,$.max==-Ht?null:$.max,U);$.min=ge[0],$.max=ge[1]}}}for(let U in w){let $=w[U];if($.from!=null){let ne=w[$.from];if(ne.min==null)$.min=$.max=null;else{let ge=$.range(i,ne.min,ne.max,U);$.min=ge[0],$.max=ge[1]}}}let A={},L=!1;for(let U in w){let $=w[U],ne=b[U];if(ne.min!=$.min||ne.max!=$.max){ne.min=$.min,ne.max=$.max;let ge=ne.distr;ne._min=ge==3?Es(ne.min):ge==4?cf(ne.min,ne.asinh):ge==100?ne.fwd(ne.min):ne.min,ne._max=ge==3?Es(ne.max):ge==4?cf(ne.max,ne.asinh):ge==100?ne.fwd(ne.max):ne.max,A[U]=L=!0}}if(L){v.forEach((U,$)=>{s==2?$>0&&A.y&&(U._paths=null):A[U.scale]&&(U._paths=null)});for(let U in A)Me=!0,Tn("setScale",U);ie&&ae.left>=0&&(ce=ye=!0)}for(let U in B)B[U]=null}function $e(w){let A=xf(ln-1,0,sn-1),L=xf(cn+1,0,sn-1);for(;w[A]==null&&A>0;)A--;for(;w[L]==null&&L<sn-1;)L++;return[A,L]}function vt(){if(sn>0){let w=v.some(A=>A._focus)&&Ne!=We.alpha;w&&(h.globalAlpha=Ne=We.alpha),v.forEach((A,L)=>{if(L>0&&A.show&&(Qt(L,!1),Qt(L,!0),A._paths==null)){let U=Ne;Ne!=A.alpha&&(h.globalAlpha=Ne=A.alpha);let $=s==2?[0,e[L][0].length-1]:$e(e[L]);A._paths=A.paths(i,L,$[0],$[1]),Ne!=U&&(h.globalAlpha=Ne=U)}}),v.forEach((A,L)=>{if(L>0&&A.show){let U=Ne;Ne!=A.alpha&&(h.globalAlpha=Ne=A.alpha),A._paths!=null&&Ft(L,!1);{let $=A._paths!=null?A._paths.gaps:null,ne=A.points.show(i,L,ln,cn,$),ge=A.points.filter(i,L,ne,$);(ne||ge)&&(A.points._paths=A.points.paths(i,L,ln,cn,ge),Ft(L,!0))}Ne!=U&&(h.globalAlpha=Ne=U),Tn("drawSeries",L)}}),w&&(h.globalAlpha=Ne=1)}}function Qt(w,A){let L=A?v[w].points:v[w];L._stroke=L.stroke(i,w),L._fill=L.fill(i,w)}function Ft(w,A){let L=A?v[w].points:v[w],{stroke:U,fill:$,clip:ne,flags:ge,_stroke:ve=L._stroke,_fill:Ee=L._fill,_width:Be=L.width}=L._paths;Be=Wt(Be*Dt,3);let Ve=null,He=Be%2/2;A&&Ee==null&&(Ee=Be>0?"#fff":ve);let dt=L.pxAlign==1&&He>0;if(dt&&h.translate(He,He),!A){let It=I-Be/2,Rt=T-Be/2,bt=Z+Be,st=_e+Be;Ve=new Path2D,Ve.rect(It,Rt,bt,st)}A?Ge(ve,Be,L.dash,L.cap,Ee,U,$,ge,ne):kt(w,ve,Be,L.dash,L.cap,Ee,U,$,ge,Ve,ne),dt&&h.translate(-He,-He)}function kt(w,A,L,U,$,ne,ge,ve,Ee,Be,Ve){let He=!1;Ee!=0&&E.forEach((dt,It)=>{if(dt.series[0]==w){let Rt=v[dt.series[1]],bt=e[dt.series[1]],st=(Rt._paths||hl).band;ir(st)&&(st=dt.dir==1?st[0]:st[1]);let Je,Yt=null;Rt.show&&st&&ER(bt,ln,cn)?(Yt=dt.fill(i,It)||ne,Je=Rt._paths.clip):st=null,Ge(A,L,U,$,Yt,ge,ve,Ee,Be,Ve,Je,st),He=!0}}),He||Ge(A,L,U,$,ne,ge,ve,Ee,Be,Ve)}let _n=zo|yf;function Ge(w,A,L,U,$,ne,ge,ve,Ee,Be,Ve,He){Ie(w,A,L,U,$),(Ee||Be||He)&&(h.save(),Ee&&h.clip(Ee),Be&&h.clip(Be)),He?(ve&_n)==_n?(h.clip(He),Ve&&h.clip(Ve),St($,ge),hn(w,ne,A)):ve&yf?(St($,ge),h.clip(He),hn(w,ne,A)):ve&zo&&(h.save(),h.clip(He),Ve&&h.clip(Ve),St($,ge),h.restore(),hn(w,ne,A)):(St($,ge),hn(w,ne,A)),(Ee||Be||He)&&h.restore()}function hn(w,A,L){L>0&&(A instanceof Map?A.forEach((U,$)=>{h.strokeStyle=Or=$,h.stroke(U)}):A!=null&&w&&h.stroke(A))}function St(w,A){A instanceof Map?A.forEach((L,U)=>{h.fillStyle=Rs=U,h.fill(L)}):A!=null&&w&&h.fill(A)}function os(w,A,L,U){let $=M[w],ne;if(U<=0)ne=[0,0];else{let ge=$._space=$.space(i,w,A,L,U),ve=$._incrs=$.incrs(i,w,A,L,U,ge);ne=XC(A,L,ve,U,ge)}return $._found=ne}function dn(w,A,L,U,$,ne,ge,ve,Ee,Be){let Ve=ge%2/2;x==1&&h.translate(Ve,Ve),Ie(ve,ge,Ee,Be,ve),h.beginPath();let He,dt,It,Rt,bt=$+(U==0||U==3?-ne:ne);L==0?(dt=$,Rt=bt):(He=$,It=bt);for(let st=0;st<w.length;st++)A[st]!=null&&(L==0?He=It=w[st]:dt=Rt=w[st],h.moveTo(He,dt),h.lineTo(It,Rt));h.stroke(),x==1&&h.translate(-Ve,-Ve)}function Fr(w){let A=!0;return M.forEach((L,U)=>{if(!L.show)return;let $=b[L.scale];if($.min==null){L._show&&(A=!1,L._show=!1,mt(!1));return}else L._show||(A=!1,L._show=!0,mt(!1));let ne=L.side,ge=ne%2,{min:ve,max:Ee}=$,[Be,Ve]=os(U,ve,Ee,ge==0?z:De);if(Ve==0)return;let He=$.distr==2,dt=L._splits=L.splits(i,U,ve,Ee,Be,Ve,He),It=$.distr==2?dt.map(Je=>Kn[Je]):dt,Rt=$.distr==2?Kn[dt[1]]-Kn[dt[0]]:Be,bt=L._values=L.values(i,L.filter(i,It,U,Ve,Rt),U,Ve,Rt);L._rotate=ne==2?L.rotate(i,bt,U,Ve):0;let st=L._size;L._size=Ei(L.size(i,bt,U,w)),st!=null&&L._size!=st&&(A=!1)}),A}function Wi(w){let A=!0;return Xo.forEach((L,U)=>{let $=L(i,U,Gi,w);$!=Ti[U]&&(A=!1),Ti[U]=$}),A}function as(){for(let w=0;w<M.length;w++){let A=M[w];if(!A.show||!A._show)continue;let L=A.side,U=L%2,$,ne,ge=A.stroke(i,w),ve=L==0||L==3?-1:1,[Ee,Be]=A._found;if(A.label!=null){let Gn=A.labelGap*ve,Qn=Sn((A._lpos+Gn)*Dt);Oe(A.labelFont[0],ge,"center",L==2?"top":Jx),h.save(),U==1?($=ne=0,h.translate(Qn,Sn(T+_e/2)),h.rotate((L==3?-$u:$u)/2)):($=Sn(I+Z/2),ne=Qn);let ar=z_(A.label)?A.label(i,w,Ee,Be):A.label;h.fillText(ar,$,ne),h.restore()}if(Be==0)continue;let Ve=b[A.scale],He=U==0?Z:_e,dt=U==0?I:T,It=A._splits,Rt=Ve.distr==2?It.map(Gn=>Kn[Gn]):It,bt=Ve.distr==2?Kn[It[1]]-Kn[It[0]]:Ee,st=A.ticks,Je=A.border,Yt=st.show?st.size:0,on=Sn(Yt*Dt),An=Sn((A.alignTo==2?A._size-Yt-A.gap:A.gap)*Dt),Vt=A._rotate*-$u/180,an=f(A._pos*Dt),Jn=(on+An)*ve,Vn=an+Jn;ne=U==0?Vn:0,$=U==1?Vn:0;let di=A.font[0],Ai=A.align==1?No:A.align==2?of:Vt>0?No:Vt<0?of:U==0?"center":L==3?of:No,qi=Vt||U==1?"middle":L==2?"top":Jx;Oe(di,ge,Ai,qi);let jn=A.font[1]*A.lineGap,fi=It.map(Gn=>f(a(Gn,Ve,He,dt))),Ri=A._values;for(let Gn=0;Gn<Ri.length;Gn++){let Qn=Ri[Gn];if(Qn!=null){U==0?$=fi[Gn]:ne=fi[Gn],Qn=""+Qn;let ar=Qn.indexOf(`
`)==-1?[Qn]:Qn.split(/\n/gm);for(let Hn=0;Hn<ar.length;Hn++){let op=ar[Hn];Vt?(h.save(),h.translate($,ne+Hn*jn),h.rotate(Vt),h.fillText(op,0,0),h.restore()):h.fillText(op,$,ne+Hn*jn)}}}st.show&&dn(fi,st.filter(i,Rt,w,Be,bt),U,L,an,on,Wt(st.width*Dt,3),st.stroke(i,w),st.dash,st.cap);let Yi=A.grid;Yi.show&&dn(fi,Yi.filter(i,Rt,w,Be,bt),U,U==0?2:1,U==0?T:I,U==0?_e:Z,Wt(Yi.width*Dt,3),Yi.stroke(i,w),Yi.dash,Yi.cap),Je.show&&dn([an],[1],U==0?1:0,U==0?1:2,U==1?T:I,U==1?_e:Z,Wt(Je.width*Dt,3),Je.stroke(i,w),Je.dash,Je.cap)}Tn("drawAxes")}function mt(w){v.forEach((A,L)=>{L>0&&(A._paths=null,w&&(s==1?(A.min=null,A.max=null):A.facets.forEach(U=>{U.min=null,U.max=null})))})}let rn=!1,zn=!1,Bt=[];function fn(){zn=!1;for(let w=0;w<Bt.length;w++)Tn(...Bt[w]);Bt.length=0}function Dn(){rn||(BR(Gf),rn=!0)}function pl(w,A=!1){rn=!0,zn=A,w(i),Gf(),A&&Bt.length>0&&queueMicrotask(fn)}i.batch=pl;function Gf(){if(me&&(_t(),me=!1),Me&&(Ce(),Me=!1),we){if(Kt(p,No,tt),Kt(p,"top",ft),Kt(p,al,z),Kt(p,ll,De),Kt(g,No,tt),Kt(g,"top",ft),Kt(g,al,z),Kt(g,ll,De),Kt(d,al,zt),Kt(d,ll,nn),u.width=Sn(zt*Dt),u.height=Sn(nn*Dt),M.forEach(({_el:w,_show:A,_size:L,_pos:U,side:$})=>{if(w!=null)if(A){let ne=$===3||$===0?L:0,ge=$%2==1;Kt(w,ge?"left":"top",U-ne),Kt(w,ge?"width":"height",L),Kt(w,ge?"top":"left",ge?ft:tt),Kt(w,ge?"height":"width",ge?De:z),mf(w,Pr)}else ci(w,Pr)}),Or=Rs=Ur=H=oe=j=te=Pe=R=null,Ne=1,Jo(!0),tt!=Re||ft!=Gt||z!=Ye||De!=et){mt(!1);let w=z/Ye,A=De/et;if(ie&&!ce&&ae.left>=0){ae.left*=w,ae.top*=A,kr&&is(kr,Sn(ae.left),0,z,De),Br&&is(Br,0,Sn(ae.top),z,De);for(let L=0;L<pt.length;L++){let U=pt[L];U!=null&&($t[L]*=w,Bn[L]*=A,is(U,Ei($t[L]),Ei(Bn[L]),z,De))}}if(qt.show&&!de&&qt.left>=0&&qt.width>0){qt.left*=w,qt.width*=w,qt.top*=A,qt.height*=A;for(let L in ch)Kt(Gr,L,qt[L])}Re=tt,Gt=ft,Ye=z,et=De}Tn("setSize"),we=!1}zt>0&&nn>0&&(h.clearRect(0,0,u.width,u.height),Tn("drawClear"),y.forEach(w=>w()),Tn("draw")),qt.show&&de&&(ml(qt),de=!1),ie&&ce&&(or(null,!0,!1),ce=!1),Q.show&&Q.live&&ye&&(ah(),ye=!1),c||(c=!0,i.status=1,Tn("ready")),As=!1,rn=!1}i.redraw=(w,A)=>{Me=A||!1,w!==!1?Ps(S,C.min,C.max):Dn()};function sh(w,A){let L=b[w];if(L.from==null){if(sn==0){let U=L.range(i,A.min,A.max,w);A.min=U[0],A.max=U[1]}if(A.min>A.max){let U=A.min;A.min=A.max,A.max=U}if(sn>1&&A.min!=null&&A.max!=null&&A.max-A.min<1e-16)return;w==S&&L.distr==2&&sn>0&&(A.min=zi(A.min,e[0]),A.max=zi(A.max,e[0]),A.min==A.max&&A.max++),B[w]=A,me=!0,Dn()}}i.setScale=sh;let rh,oh,kr,Br,Hf,Wf,zr,Vr,$f,Xf,Xt,Jt,Cs=!1,In=ae.drag,Mn=In.x,En=In.y;ie&&(ae.x&&(rh=Mi(cR,g)),ae.y&&(oh=Mi(uR,g)),C.ori==0?(kr=rh,Br=oh):(kr=oh,Br=rh),Xt=ae.left,Jt=ae.top);let qt=i.select=xn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Gr=qt.show?Mi(lR,qt.over?g:p):null;function ml(w,A){if(qt.show){for(let L in w)qt[L]=w[L],L in ch&&Kt(Gr,L,w[L]);A!==!1&&Tn("setSelect")}}i.setSelect=ml;function Uv(w){if(v[w].show)q&&mf(Ze[w],Pr);else if(q&&ci(Ze[w],Pr),ie){let L=Le?pt[0]:pt[w];L!=null&&is(L,-10,-10,z,De)}}function Ps(w,A,L){sh(w,{min:A,max:L})}function $i(w,A,L,U){A.focus!=null&&Vv(w),A.show!=null&&v.forEach(($,ne)=>{ne>0&&(w==ne||w==null)&&($.show=A.show,Uv(ne),s==2?(Ps($.facets[0].scale,null,null),Ps($.facets[1].scale,null,null)):Ps($.scale,null,null),Dn())}),L!==!1&&Tn("setSeries",w,A),U&&jo("setSeries",i,w,A)}i.setSeries=$i;function Fv(w,A){xn(E[w],A)}function kv(w,A){w.fill=Mt(w.fill||null),w.dir=Pt(w.dir,-1),A=A??E.length,E.splice(A,0,w)}function Bv(w){w==null?E.length=0:E.splice(w,1)}i.addBand=kv,i.setBand=Fv,i.delBand=Bv;function zv(w,A){v[w].alpha=A,ie&&pt[w]!=null&&(pt[w].style.opacity=A),q&&Ze[w]&&(Ze[w].style.opacity=A)}let ls,Is,rr,Hr={focus:!0};function Vv(w){if(w!=rr){let A=w==null,L=We.alpha!=1;v.forEach((U,$)=>{if(s==1||$>0){let ne=A||$==0||$==w;U._focus=A?null:ne,L&&zv($,ne?1:We.alpha)}}),rr=w,L&&Dn()}}q&&ot&&at(t_,re,w=>{ae._lock||(rt(w),rr!=null&&$i(null,Hr,!0,pn.setSeries))});function Xi(w,A,L){let U=b[A];L&&(w=w/Dt-(U.ori==1?ft:tt));let $=z;U.ori==1&&($=De,w=$-w),U.dir==-1&&(w=$-w);let ne=U._min,ge=U._max,ve=w/$,Ee=ne+(ge-ne)*ve,Be=U.distr;return Be==3?Fo(10,Ee):Be==4?AR(Ee,U.asinh):Be==100?U.bwd(Ee):Ee}function Gv(w,A){let L=Xi(w,S,A);return zi(L,e[0],ln,cn)}i.valToIdx=w=>zi(w,e[0]),i.posToIdx=Gv,i.posToVal=Xi,i.valToPos=(w,A,L)=>b[A].ori==0?r(w,b[A],L?Z:z,L?I:0):o(w,b[A],L?_e:De,L?T:0),i.setCursor=(w,A,L)=>{Xt=w.left,Jt=w.top,or(null,A,L)};function qf(w,A){Kt(Gr,No,qt.left=w),Kt(Gr,al,qt.width=A)}function Yf(w,A){Kt(Gr,"top",qt.top=w),Kt(Gr,ll,qt.height=A)}let Zo=C.ori==0?qf:Yf,Ko=C.ori==1?qf:Yf;function Hv(){if(q&&Q.live)for(let w=s==2?1:0;w<v.length;w++){if(w==0&&F)continue;let A=Q.values[w],L=0;for(let U in A)ze[w][L++].firstChild.nodeValue=A[U]}}function ah(w,A){if(w!=null&&(w.idxs?w.idxs.forEach((L,U)=>{se[U]=L}):IR(w.idx)||se.fill(w.idx),Q.idx=se[0]),q&&Q.live){for(let L=0;L<v.length;L++)(L>0||s==1&&!F)&&Wv(L,se[L]);Hv()}ye=!1,A!==!1&&Tn("setLegend")}i.setLegend=ah;function Wv(w,A){let L=v[w],U=w==0&&O==2?Kn:e[w],$;F?$=L.values(i,w,A)??fe:($=L.value(i,A==null?null:U[A],w,A),$=$==null?fe:{_:$}),Q.values[w]=$}function or(w,A,L){$f=Xt,Xf=Jt,[Xt,Jt]=ae.move(i,Xt,Jt),ae.left=Xt,ae.top=Jt,ie&&(kr&&is(kr,Sn(Xt),0,z,De),Br&&is(Br,0,Sn(Jt),z,De));let U,$=ln>cn;ls=Ht,Is=null;let ne=C.ori==0?z:De,ge=C.ori==1?z:De;if(Xt<0||sn==0||$){U=ae.idx=null;for(let ve=0;ve<v.length;ve++){let Ee=pt[ve];Ee!=null&&is(Ee,-10,-10,z,De)}ot&&$i(null,Hr,!0,w==null&&pn.setSeries),Q.live&&(se.fill(U),ye=!0)}else{let ve,Ee,Be;s==1&&(ve=C.ori==0?Xt:Jt,Ee=Xi(ve,S),U=ae.idx=zi(Ee,e[0],ln,cn),Be=k(e[0][U],C,ne,0));let Ve=-10,He=-10,dt=0,It=0,Rt=!0,bt="",st="";for(let Je=s==2?1:0;Je<v.length;Je++){let Yt=v[Je],on=se[Je],An=on==null?null:s==1?e[Je][on]:e[Je][1][on],Vt=ae.dataIdx(i,Je,U,Ee),an=Vt==null?null:s==1?e[Je][Vt]:e[Je][1][Vt];if(ye=ye||an!=An||Vt!=on,se[Je]=Vt,Je>0&&Yt.show){let Jn=Vt==null?-10:Vt==U?Be:k(s==1?e[0][Vt]:e[Je][0][Vt],C,ne,0),Vn=an==null?-10:D(an,s==1?b[Yt.scale]:b[Yt.facets[1].scale],ge,0);if(ot&&an!=null){let di=C.ori==1?Xt:Jt,Ai=wn(We.dist(i,Je,Vt,Vn,di));if(Ai<ls){let qi=We.bias;if(qi!=0){let jn=Xi(di,Yt.scale),fi=an>=0?1:-1,Ri=jn>=0?1:-1;Ri==fi&&(Ri==1?qi==1?an>=jn:an<=jn:qi==1?an<=jn:an>=jn)&&(ls=Ai,Is=Je)}else ls=Ai,Is=Je}}if(ye||Le){let di,Ai;C.ori==0?(di=Jn,Ai=Vn):(di=Vn,Ai=Jn);let qi,jn,fi,Ri,Yi,Gn,Qn=!0,ar=xe.bbox;if(ar!=null){Qn=!1;let Hn=ar(i,Je);fi=Hn.left,Ri=Hn.top,qi=Hn.width,jn=Hn.height}else fi=di,Ri=Ai,qi=jn=xe.size(i,Je);if(Gn=xe.fill(i,Je),Yi=xe.stroke(i,Je),Le)Je==Is&&ls<=We.prox&&(Ve=fi,He=Ri,dt=qi,It=jn,Rt=Qn,bt=Gn,st=Yi);else{let Hn=pt[Je];Hn!=null&&($t[Je]=fi,Bn[Je]=Ri,l_(Hn,qi,jn,Qn),o_(Hn,Gn,Yi),is(Hn,Ei(fi),Ei(Ri),z,De))}}}}if(Le){let Je=We.prox,Yt=rr==null?ls<=Je:ls>Je||Is!=rr;if(ye||Yt){let on=pt[0];on!=null&&($t[0]=Ve,Bn[0]=He,l_(on,dt,It,Rt),o_(on,bt,st),is(on,Ei(Ve),Ei(He),z,De))}}}if(qt.show&&Cs)if(w!=null){let[ve,Ee]=pn.scales,[Be,Ve]=pn.match,[He,dt]=w.cursor.sync.scales,It=w.cursor.drag;if(Mn=It._x,En=It._y,Mn||En){let{left:Rt,top:bt,width:st,height:Je}=w.select,Yt=w.scales[He].ori,on=w.posToVal,An,Vt,an,Jn,Vn,di=ve!=null&&Be(ve,He),Ai=Ee!=null&&Ve(Ee,dt);di&&Mn?(Yt==0?(An=Rt,Vt=st):(An=bt,Vt=Je),an=b[ve],Jn=k(on(An,He),an,ne,0),Vn=k(on(An+Vt,He),an,ne,0),Zo(Vi(Jn,Vn),wn(Vn-Jn))):Zo(0,ne),Ai&&En?(Yt==1?(An=Rt,Vt=st):(An=bt,Vt=Je),an=b[Ee],Jn=D(on(An,dt),an,ge,0),Vn=D(on(An+Vt,dt),an,ge,0),Ko(Vi(Jn,Vn),wn(Vn-Jn))):Ko(0,ge)}else uh()}else{let ve=wn($f-Hf),Ee=wn(Xf-Wf);if(C.ori==1){let dt=ve;ve=Ee,Ee=dt}Mn=In.x&&ve>=In.dist,En=In.y&&Ee>=In.dist;let Be=In.uni;Be!=null?Mn&&En&&(Mn=ve>=Be,En=Ee>=Be,!Mn&&!En&&(Ee>ve?En=!0:Mn=!0)):In.x&&In.y&&(Mn||En)&&(Mn=En=!0);let Ve,He;Mn&&(C.ori==0?(Ve=zr,He=Xt):(Ve=Vr,He=Jt),Zo(Vi(Ve,He),wn(He-Ve)),En||Ko(0,ge)),En&&(C.ori==1?(Ve=zr,He=Xt):(Ve=Vr,He=Jt),Ko(Vi(Ve,He),wn(He-Ve)),Mn||Zo(0,ne)),!Mn&&!En&&(Zo(0,0),Ko(0,0))}if(In._x=Mn,In._y=En,w==null){if(L){if(rp!=null){let[ve,Ee]=pn.scales;pn.values[0]=ve!=null?Xi(C.ori==0?Xt:Jt,ve):null,pn.values[1]=Ee!=null?Xi(C.ori==1?Xt:Jt,Ee):null}jo(af,i,Xt,Jt,z,De,U)}if(ot){let ve=L&&pn.setSeries,Ee=We.prox;rr==null?ls<=Ee&&$i(Is,Hr,!0,ve):ls>Ee?$i(null,Hr,!0,ve):Is!=rr&&$i(Is,Hr,!0,ve)}}ye&&(Q.idx=U,ah()),A!==!1&&Tn("setCursor")}let Ls=null;Object.defineProperty(i,"rect",{get(){return Ls==null&&Jo(!1),Ls}});function Jo(w=!1){w?Ls=null:(Ls=g.getBoundingClientRect(),Tn("syncRect",Ls))}function Zf(w,A,L,U,$,ne,ge){ae._lock||Cs&&w!=null&&w.movementX==0&&w.movementY==0||(lh(w,A,L,U,$,ne,ge,!1,w!=null),w!=null?or(null,!0,!0):or(A,!0,!1))}function lh(w,A,L,U,$,ne,ge,ve,Ee){if(Ls==null&&Jo(!1),rt(w),w!=null)L=w.clientX-Ls.left,U=w.clientY-Ls.top;else{if(L<0||U<0){Xt=-10,Jt=-10;return}let[Be,Ve]=pn.scales,He=A.cursor.sync,[dt,It]=He.values,[Rt,bt]=He.scales,[st,Je]=pn.match,Yt=A.axes[0].side%2==1,on=C.ori==0?z:De,An=C.ori==1?z:De,Vt=Yt?ne:$,an=Yt?$:ne,Jn=Yt?U:L,Vn=Yt?L:U;if(Rt!=null?L=st(Be,Rt)?a(dt,b[Be],on,0):-10:L=on*(Jn/Vt),bt!=null?U=Je(Ve,bt)?a(It,b[Ve],An,0):-10:U=An*(Vn/an),C.ori==1){let di=L;L=U,U=di}}Ee&&(A==null||A.cursor.event.type==af)&&((L<=1||L>=z-1)&&(L=Rr(L,z)),(U<=1||U>=De-1)&&(U=Rr(U,De))),ve?(Hf=L,Wf=U,[zr,Vr]=ae.move(i,L,U)):(Xt=L,Jt=U)}let ch={width:0,height:0,left:0,top:0};function uh(){ml(ch,!1)}let Kf,Jf,jf,Qf;function ep(w,A,L,U,$,ne,ge){Cs=!0,Mn=En=In._x=In._y=!1,lh(w,A,L,U,$,ne,ge,!0,!1),w!=null&&(at(lf,ff,tp,!1),jo(Qx,i,zr,Vr,z,De,null));let{left:ve,top:Ee,width:Be,height:Ve}=qt;Kf=ve,Jf=Ee,jf=Be,Qf=Ve}function tp(w,A,L,U,$,ne,ge){Cs=In._x=In._y=!1,lh(w,A,L,U,$,ne,ge,!1,!0);let{left:ve,top:Ee,width:Be,height:Ve}=qt,He=Be>0||Ve>0,dt=Kf!=ve||Jf!=Ee||jf!=Be||Qf!=Ve;if(He&&dt&&ml(qt),In.setScale&&He&&dt){let It=ve,Rt=Be,bt=Ee,st=Ve;if(C.ori==1&&(It=Ee,Rt=Ve,bt=ve,st=Be),Mn&&Ps(S,Xi(It,S),Xi(It+Rt,S)),En)for(let Je in b){let Yt=b[Je];Je!=S&&Yt.from==null&&Yt.min!=Ht&&Ps(Je,Xi(bt+st,Je),Xi(bt,Je))}uh()}else ae.lock&&(ae._lock=!ae._lock,or(A,!0,w!=null));w!=null&&(At(lf,ff),jo(lf,i,Xt,Jt,z,De,null))}function $v(w,A,L,U,$,ne,ge){if(ae._lock)return;rt(w);let ve=Cs;if(Cs){let Ee=!0,Be=!0,Ve=10,He,dt;C.ori==0?(He=Mn,dt=En):(He=En,dt=Mn),He&&dt&&(Ee=Xt<=Ve||Xt>=z-Ve,Be=Jt<=Ve||Jt>=De-Ve),He&&Ee&&(Xt=Xt<zr?0:z),dt&&Be&&(Jt=Jt<Vr?0:De),or(null,!0,!0),Cs=!1}Xt=-10,Jt=-10,se.fill(null),or(null,!0,!0),ve&&(Cs=ve)}function np(w,A,L,U,$,ne,ge){ae._lock||(rt(w),Yo(),uh(),w!=null&&jo(n_,i,Xt,Jt,z,De,null))}function ip(){M.forEach(qC),V(i.width,i.height,!0)}Ir(Xu,Uo,ip);let Wr={};Wr.mousedown=ep,Wr.mousemove=Zf,Wr.mouseup=tp,Wr.dblclick=np,Wr.setSeries=(w,A,L,U)=>{let $=pn.match[2];L=$(i,A,L),L!=-1&&$i(L,U,!0,!1)},ie&&(at(Qx,g,ep),at(af,g,Zf),at(e_,g,w=>{rt(w),Jo(!1)}),at(t_,g,$v),at(n_,g,np),bf.add(i),i.syncRect=Jo);let gl=i.hooks=n.hooks||{};function Tn(w,A,L){zn?Bt.push([w,A,L]):w in gl&&gl[w].forEach(U=>{U.call(null,i,A,L)})}(n.plugins||[]).forEach(w=>{for(let A in w.hooks)gl[A]=(gl[A]||[]).concat(w.hooks[A])});let sp=(w,A,L)=>L,pn=xn({key:null,setSeries:!1,filters:{pub:f_,sub:f_},scales:[S,v[1]?v[1].scale:null],match:[p_,p_,sp],values:[null,null]},ae.sync);pn.match.length==2&&pn.match.push(sp),ae.sync=pn;let rp=pn.key,hh=uv(rp);function jo(w,A,L,U,$,ne,ge){pn.filters.pub(w,A,L,U,$,ne,ge)&&hh.pub(w,A,L,U,$,ne,ge)}hh.sub(i);function Xv(w,A,L,U,$,ne,ge){pn.filters.sub(w,A,L,U,$,ne,ge)&&Wr[w](null,A,L,U,$,ne,ge)}i.pub=Xv;function qv(){hh.unsub(i),bf.delete(i),Ut.clear(),gf(Xu,Uo,ip),l.remove(),re?.remove(),Tn("destroy")}i.destroy=qv;function dh(){Tn("init",n,e),qo(e||n.data,!1),B[S]?sh(S,B[S]):Yo(),de=qt.show&&(qt.width>0||qt.height>0),ce=ye=!0,V(n.width,n.height)}return v.forEach(Nr),M.forEach(ss),t?t instanceof HTMLElement?(t.appendChild(l),dh()):t(i,dh):dh(),i}Ln.assign=xn;Ln.fmtNum=Rf;Ln.rangeNum=qu;Ln.rangeLog=Ku;Ln.rangeAsinh=Tf;Ln.orient=Dr;Ln.pxRatio=Dt;Ln.join=kR;Ln.fmtDate=Pf,Ln.tzDate=ZR;Ln.sync=uv;{Ln.addGap=IC,Ln.clipGaps=Qu;let n=Ln.paths={points:gv};n.linear=_v,n.stepped=NC,n.bars=OC,n.spline=FC}var Sv=118,[wv,Ff,Mv,YC,kf]=[1,2,3,4,5],ZC={left:-10,top:-10},Bf=(n,e=1)=>`rgb(${n.map(t=>Math.round(t*255)).join(" ")} / ${e})`;function Ev({look:n,pointed:e,chosen:t}){let i=W("figure","wi-chart"),s=W("figcaption","wi-chart-head"),[r,o]=[W("b","wi-chart-name"),W("span","wi-chart-what")];s.append(r,o);let a=W("div","wi-plot"),c=W("div","wi-readout");i.append(s,a,c),i.addEventListener("click",()=>t());let[l,u,h,d,p,g,x]=[null,["now"],1,"ink",!0,"",0],f=S=>()=>Bf(n().ink,S),m=S=>Bf(n()[d]??n().ink,S),v={stroke:f(.72),font:"11px system-ui, sans-serif",ticks:{show:!1}};function M(){return{width:x,height:Sv,padding:[6,18,0,0],legend:{show:!1},scales:{x:{time:!1},y:{range:(S,_,y)=>KC(_,y)}},axes:[{...v,size:20,gap:4,grid:{show:!1},splits:()=>Sp(h),values:(S,_)=>_.map(y=>b(y))},{...v,size:50,gap:5,space:28,grid:{stroke:f(.09),width:1},values:(S,_,y,N,P)=>_.map(C=>ia(C,100*P))}],series:[{},{stroke:f(.85),width:1.5,points:{show:!0,size:4,fill:f(.85)}},{stroke:()=>"transparent",points:{show:!1}},{stroke:()=>"transparent",points:{show:!1}},{stroke:f(.6),width:1,dash:[3,3],points:{show:!1}},{stroke:()=>m(1),width:2,points:{show:!1}}],bands:[{series:[Mv,Ff],fill:()=>m(n().dark?.26:.18)}],cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1}},hooks:{drawClear:[E],setCursor:[({cursor:S,data:_})=>S.event&&e(S.idx===null||S.left<0?null:_[0][S.idx])]}}}let b=S=>S&&u[S].length>5?String(S):u[S];function E({ctx:S,bbox:_,valToPos:y}){let N=Math.round(y(0,"x",!0))+.5;S.save(),S.strokeStyle=Bf(n().ink,.35),S.lineWidth=1,S.beginPath(),S.moveTo(N,_.top),S.lineTo(N,_.top+_.height),S.stroke(),S.restore()}return{element:i,update(S,_,y,N,P){let C=_.shown[y];({when:u,horizon:h}=_),d=N===null||N.effect===null?"ink":N.effect<0?"lowers":"raises",p=N===null||N.sure!==!1,g=N===null?P:p?"":"not sure",Et(r,S.names[C]),Et(o,[S.units[C],g].filter(Boolean).join(", ")),i.setAttribute("aria-label",`${S.names[C]} over time; the table below holds the figures`);let O=Ml(_,y),k=p?null:[7,4];if(l)l.series[kf].dash=k,l.setData(O);else{if(!x)return i.waiting=()=>this.update(S,_,y,N,P);l=new Ln(M(),O,a),l.series[kf].dash=k}},size(S){S===x||S<=0||(x=S,l?.setSize({width:x,height:Sv}),i.waiting?.(),i.waiting=null)},dress:()=>l?.status===1&&l.redraw(!0,!0),point(S){if(!l)return;let[_]=l.data,y=S===null?-1:S-_[0];if(y<0||y>=_.length)return l.setCursor(ZC,!1),Et(c,"");l.setCursor({left:l.valToPos(S,"x"),top:0},!1);let N=O=>l.data[O][y],P=O=>N(O)===null?"\u2013":ia(N(O),l.scales.y.max-l.scales.y.min),C=N(Ff)===null||S<=0?"":` [${P(Ff)}, ${P(Mv)}]`;Et(c,S<=0?N(wv)===null?"not measured":`measured ${P(wv)}`:`${P(kf)}${C}, without ${P(YC)}`)},press:S=>i.classList.toggle("wi-chosen",S),dispose:()=>l?.destroy()}}function KC(n,e){if(!Number.isFinite(n)||!Number.isFinite(e))return[0,1];let t=(e-n)*.08||Math.abs(n)*.05||1;return[n-t,e+t]}var[JC,zf]=[232,12];function Tv(n,e,t,i){let s=W("div","wi-charts-head"),r=W("span","wi-key");for(let[x,f]of[["measured","measured"],["without","without"],["with","with, and where it lies with 90 %"]]){let m=W("span","wi-key-part",f);m.prepend(W("i",`wi-key-${x}`,"",{"aria-hidden":"true"})),r.append(m)}let o=W("span","wi-at","",{role:"status"});s.append(r,o);let a=W("div","wi-charts","",{tabindex:"0",role:"group","aria-label":"Paths over time; the arrow keys move through time"});n.append(s,a);let c=new Map,[l,u,h]=[null,null,0];function d(x){if(x!==u){u=x;for(let f of c.values())f.point(u);Et(o,u===null||!l?"":u>0?`in ${l.when[u]}`:u===0?"now":`${l.when[-u]} ago`)}}function p(){h=a.clientWidth;let x=Math.max(1,Math.floor((h+zf)/(JC+zf))),f=Math.floor((h-zf*(x-1))/x);a.style.setProperty("--columns",x);for(let m of c.values())m.size(f);return f}let g=new ResizeObserver(()=>a.clientWidth!==h&&p());return g.observe(a),e.add(()=>{g.disconnect();for(let x of c.values())x.dispose()}),e.on(a,"keydown",x=>{if(!l||x.target!==a)return;let[f,m]=[1-Math.max(l.past,1),l.horizon],v=u??0,M={ArrowRight:v+1,ArrowLeft:v-1,Home:f,End:m,Escape:null}[x.key];M!==void 0&&(x.preventDefault(),d(M===null?null:Math.max(f,Math.min(m,M))))}),e.on(a,"focusout",()=>d(null)),{update(x,f,m){l=f;let v=new Map(l.rows.map(b=>[b.node,b])),M=new Set(l.shown);for(let[b,E]of c)M.has(b)||(E.dispose(),E.element.remove(),c.delete(b));if(l.shown.forEach((b,E)=>{c.has(b)||c.set(b,Ev({look:t,pointed:d,chosen:()=>i(b)}));let S=c.get(b);a.children[E]!==S.element&&a.insertBefore(S.element,a.children[E]??null),S.update(x,l,E,v.get(b)??null,m)}),p(),u!==null)for(let b of c.values())b.point(u)},choose(x){for(let[f,m]of c)m.press(f===x)},dress(){for(let x of c.values())x.dress()},forget(){for(let x of c.values())x.dispose(),x.element.remove();c.clear()}}}var[Av,jC]=[3,200];function Vf(n,{mean:e,scale:t,now:i}){let s=t>0&&Number.isFinite(t)?t:1,r=n==="hold"&&Number.isFinite(e)?e:0,o=QC(2*Av*s/jC),a=n==="hold"&&Number.isFinite(i)?Math.abs(i-r):0,c=Math.max(Av*s,a),[l,u]=[Wo(r-c,o),Wo(r+c,o)],h=n==="hold"?[{value:r,word:"mean"},...Number.isFinite(i)?[{value:i,word:"now"}]:[]]:[{value:-s,word:"\u22121 sd"},{value:0,word:"0"},{value:s,word:"+1 sd"}];return{low:l,high:u,step:o,ticks:eP(h,(u-l)/8)}}function Rv(n,{mean:e,scale:t,now:i}){let{step:s}=Vf(n,{mean:e,scale:t,now:i}),r=t>0&&Number.isFinite(t)?t:1;return Wo(n==="hold"&&Number.isFinite(e)?e+r:r,10*s)}function Wo(n,e){return Number((Math.round(n/e)*e).toPrecision(12))}function QC(n){let e=10**Math.floor(Math.log10(n));return Number(([5,2,1].find(t=>t*e<=n*1.0001)*e).toPrecision(6))}function eP(n,e){return n.map(({value:t,word:i},s)=>({value:t,word:n.slice(s+1).some(r=>Math.abs(r.value-t)<e)?"":i}))}var tP=0;function Cv(n,e,t){let i=`wi-list-${++tP}`,s=W("div","wi-picker"),r=W("input","wi-field","",{type:"text",role:"combobox","aria-label":"Variable","aria-autocomplete":"list","aria-expanded":"false","aria-controls":i,autocomplete:"off",spellcheck:"false"}),o=W("ul","wi-list","",{role:"listbox",id:i,"aria-label":"Variables"});o.hidden=!0,s.append(r,o),n.append(s);let[a,c,l,u,h]=[[],[],null,[],-1];function d(m){u=m,o.replaceChildren(...m.map((v,M)=>{let b=W("li","wi-item","",{role:"option",id:`${i}-${M}`,"aria-selected":String(v===l)});return b.append(W("span","",a[v])),c[v]&&b.append(W("small","",c[v])),b})),m.length||o.append(W("li","wi-none","no such variable",{role:"presentation"})),o.hidden=!1,r.setAttribute("aria-expanded","true"),g(Math.max(0,m.indexOf(l)))}function p(){o.hidden=!0,o.replaceChildren(),r.setAttribute("aria-expanded","false"),r.removeAttribute("aria-activedescendant"),r.value=a[l]??""}function g(m){o.querySelector(".wi-active")?.classList.remove("wi-active"),h=m;let v=u.length?o.children[m]:null;if(!v)return r.removeAttribute("aria-activedescendant");v.classList.add("wi-active"),r.setAttribute("aria-activedescendant",v.id),v.offsetTop<o.scrollTop?o.scrollTop=v.offsetTop:v.offsetTop+v.offsetHeight>o.scrollTop+o.clientHeight&&(o.scrollTop=v.offsetTop+v.offsetHeight-o.clientHeight)}function x(m){let v=u[m];if(v===void 0)return;let M=v!==l;l=v,p(),M&&t(v)}let f=()=>a.map((m,v)=>v);return e.on(r,"click",()=>{r.select(),o.hidden&&d(f())}),e.on(r,"input",()=>d(r.value.trim()?jd(a,r.value):f())),e.on(r,"blur",p),e.on(r,"keydown",m=>{let v=u.length-1,M={ArrowDown:h+1,ArrowUp:h-1,PageDown:h+8,PageUp:h-8}[m.key];if(M!==void 0)o.hidden?d(f()):g(Math.max(0,Math.min(v,M)));else if(m.key==="Enter"&&!o.hidden)x(h);else if(m.key==="Escape"&&!o.hidden)p(),r.select(),m.stopPropagation();else return;m.preventDefault()}),e.on(o,"pointerdown",m=>m.preventDefault()),e.on(o,"click",m=>{let v=m.target.closest("[role=option]");v&&x([...o.children].indexOf(v))}),{element:s,update(m,v){m!==a&&([a,c]=[m,v],p())},set(m){l=m,o.hidden&&(r.value=a[m]??"")}}}var nP=[["hold","hold at"],["add","add every step"],["push","push once"],["cut","cut a link"]],iP=0;function Pv(n,e,t){let i=W("fieldset","wi-controls");i.append(W("legend","wi-heard","The question")),n.append(i);let s=++iP,[r,o,a,c,l,u]=[null,null,null,null,null,null],h=B("What if"),d=Cv(h,e,ie=>J({variable:ie,...he(r.kind,ie)})),p=W("button","wi-about","",{type:"button"});p.hidden=!0,h.append(p),e.on(p,"click",()=>J({variable:u,...he(r.kind,u)}));let g=W("div","wi-kinds","",{role:"radiogroup","aria-label":"What is done"}),x=new Map;for(let[ie,Y]of nP){let re=W("label","wi-kind"),le=W("input","","",{type:"radio",name:`wi-kind-${s}`,value:ie});re.append(le,W("span","",Y)),g.append(re),x.set(ie,le),e.on(le,"change",()=>J({kind:ie,...he(ie,r.variable)}))}i.append(g);let f=B("");f.classList.add("wi-amount");let m=W("div","wi-track"),v=W("input","wi-slider","",{type:"range","aria-label":"Amount"}),M=W("div","wi-ticks","",{"aria-hidden":"true"});m.append(v,M);let b=W("input","wi-field wi-number","",{type:"number",step:"any","aria-label":"Amount, as a number"}),E=W("span","wi-unit");f.append(m,b,E),e.on(v,"input",()=>J({amount:Wo(Number(v.value),l.step)},v));let S=()=>{b.value!==""&&Number.isFinite(b.valueAsNumber)&&b.valueAsNumber!==r?.amount&&J({amount:b.valueAsNumber},b)};e.on(b,"input",S),e.on(b,"blur",()=>r&&se());let _=B("");_.classList.add("wi-cut");let y=W("select","wi-field","",{"aria-label":"Link that is cut"}),N=W("span","wi-unit","no link leads to it or on from it");_.append(y,N),e.on(y,"change",()=>J({link:JSON.parse(y.value)}));let P=B("for"),C=W("select","wi-field","",{"aria-label":"For how long"});P.append(C),e.on(C,"change",()=>J({horizon:Number(C.value)}));let O=W("label","wi-open","",{title:"Links within a row whose direction the data leave open: refuse an answer that depends on them, or average over both directions"}),k=W("input","","",{type:"checkbox"});O.append(k,W("span","","average over open directions")),i.append(O),e.on(k,"change",()=>J({undirected:k.checked?"average":"refuse"}));let D=W("button","wi-reset","reset",{type:"button",title:"The question that this began with"});i.append(D),e.on(D,"click",()=>c&&J({...c,...G(c)?{}:{link:null}}));function B(ie){let Y=W("div","wi-group");return ie&&Y.append(W("span","wi-word",ie)),i.append(Y),Y}let X=ie=>({mean:a[ie*Xr.width],scale:a[ie*Xr.width+Xr.scale],now:a[ie*Xr.width+Xr.now]}),G=({link:ie})=>!ie||K(ie[0]).some(({key:Y})=>Y===JSON.stringify(ie));function he(ie,Y){return l=null,ie!=="cut"?{amount:Rv(ie,X(Y)),link:null}:{amount:0,link:K(Y)[0]?.link??null}}function K(ie){let Y=[];for(let re=0;re<o.m;re++){let[le,Te,Ze]=[be.source,be.target,be.lag].map(F=>qe(o,re,F));if(!pi(o,re)||le!==ie&&Te!==ie)continue;let ze=o.lags[Ze]?.after??`lag ${Ze}`,it=le===Te?`its own past (${ze})`:`${o.names[le]} \u2192 ${o.names[Te]} (${ze})`;Y.push({link:[le,Te,Ze],key:JSON.stringify([le,Te,Ze]),words:it})}return Y.sort((re,le)=>(re.link[0]===re.link[1])-(le.link[0]===le.link[1]))}function J(ie,Y=null){r&&(r={...r,...ie},se(Y),(r.kind!=="cut"||r.link)&&t(r))}function se(ie=null){let{variable:Y,kind:re}=r;if(d.set(Y),x.get(re).checked=!0,f.hidden=re==="cut",_.hidden=re!=="cut",re==="cut")ae(Y);else{l??=Vf(re,X(Y)),v.min=l.low,v.max=l.high,v.step=l.step,ie!==v&&(v.value=r.amount);let le=`${un(r.amount)} ${o.units[Y]??""}`.trim();v.setAttribute("aria-valuetext",le),ie!==b&&(b.value=String(Number(r.amount.toPrecision(6)))),Et(E,o.units[Y]??""),Q()}C.value=String(r.horizon),k.checked=r.undirected==="average",q()}function Q(){let ie=re=>(re-l.low)/(l.high-l.low),Y=JSON.stringify(l.ticks);M.dataset.key!==Y&&(M.dataset.key=Y,M.replaceChildren(...l.ticks.map(({value:re,word:le})=>{let Te=W("button","wi-tick",le,{type:"button",tabindex:"-1",title:`${le} ${un(re)}`.trim()});return Te.style.setProperty("--at",ie(re)),Te.dataset.value=re,Te})))}e.on(M,"click",ie=>{let Y=ie.target.closest(".wi-tick");Y&&J({amount:Wo(Number(Y.dataset.value),l.step)})});function ae(ie){let Y=K(ie),re=JSON.stringify(Y.map(le=>le.words));y.dataset.key!==re&&(y.dataset.key=re,y.replaceChildren(...Y.map(({key:le,words:Te})=>W("option","",Te,{value:le})))),y.hidden=!Y.length,N.hidden=Y.length>0,r.link&&(y.value=JSON.stringify(r.link))}function q(){p.hidden=u===null||u===r?.variable,p.hidden||Et(p,`ask about ${o.names[u]}`)}return{get question(){return r},update(ie,Y,re){o&&ie.namesId!==o.namesId&&([l,c,u]=[null,null,null]),[o,a]=[ie,Y.ranges],d.update(o.names,o.units);let le=JSON.stringify(Y.horizons);if(C.dataset.key!==le&&(C.dataset.key=le,C.replaceChildren(...Y.horizons.map(([Te,Ze])=>W("option","",Ze,{value:Te})))),!re)return r&&se(i.getRootNode().activeElement);(!r||re.variable!==r.variable||re.kind!==r.kind)&&(l=null),c??=re,r=re,O.hidden=!sP(o)&&re.undirected==="refuse",se()},ask:J,selected(ie){u=ie.length===1?ie[0]:null,o&&q()},disable:ie=>i.disabled=ie}}var sP=n=>Array.from({length:n.m},(e,t)=>t).some(e=>!pi(n,e));var rP=["moved","in its sd","at most, 90 % interval","when",""],Iv=6,oP=98,aP=(n,e)=>`${n.effect===null?"out of all bounds":na(n.effect)}${e&&n.effect!==null?` ${e}`:""}`,lP=({low:n,high:e})=>n===null||e===null?"":`[${un(n)}, ${un(e)}]`,cP=({sure:n})=>n===null?"":n?"sure":"not sure";function Lv(n,e,t){let i=W("ul","wi-rank","",{"aria-label":"Who is moved, the most moved one first"}),[s,r]=[W("button","wi-all","",{type:"button"}),W("p","wi-more")],o=W("div","wi-columns","",{"aria-hidden":"true"});o.append(...rP.map(x=>W("span","",x))),n.append(o,i,s,r);let a=Bu(i,e),c=new Map,[l,u,h]=[null,!1,null];e.on(s,"click",()=>{u=!u,p(...h)});function d(x){let f=W("li"),m=W("button","wi-row","",{type:"button","aria-pressed":"false"}),[v,M,b,E,S]=["wi-name","wi-bar","wi-effect","wi-when","wi-way"].map(O=>W("span",O)),[_,y]=[W("i","wi-fill"),W("i","wi-whisker")],[N,P,C]=[W("b"),W("span","wi-interval"),W("span","wi-sure")];return M.setAttribute("aria-hidden","true"),M.append(_,y),b.append(N,P),m.append(v,M,b,E,C,S),f.append(m),m.addEventListener("click",()=>t(l===x?null:x)),{item:f,button:m,name:v,fill:_,whisker:y,size:N,interval:P,when:E,sure:C,way:S}}function p(x,f){let m=Math.max(...f.rows.flatMap(({effect:S,low:_,high:y,scale:N})=>[S,_,y].map(P=>Math.abs(P??0)/N)),1e-12),v=(S,_)=>50+S/_/m*(oP/2),M=u?f.rows:f.rows.slice(0,Iv),b=new Set(M.map(({node:S})=>S));for(let[S,{item:_}]of c)b.has(S)||(_.remove(),c.delete(S));M.forEach((S,_)=>{c.has(S.node)||c.set(S.node,d(S.node));let y=c.get(S.node);i.children[_]!==y.item&&i.insertBefore(y.item,i.children[_]??null),Et(y.name,x.names[S.node]),Et(y.size,aP(S,x.units[S.node])),Et(y.interval,lP(S)),Et(y.when,S.when),Et(y.sure,cP(S)),Et(y.way,S.through),y.button.classList.toggle("wi-falls",S.effect<0),y.button.classList.toggle("wi-unsure",S.sure===!1),y.button.title=Number.isFinite(S.effect)&&S.effect!==null?`${na(S.effect/S.scale)} standard deviations`:"";let N=v(S.effect??0,S.scale);Object.assign(y.fill.style,{left:`${Math.min(50,N)}%`,width:`${Math.abs(N-50)}%`});let[P,C]=[S.low??0,S.high??0].map(O=>v(O,S.scale));y.whisker.hidden=S.low===null||S.high===null,Object.assign(y.whisker.style,{left:`${P}%`,width:`${C-P}%`})}),Et(r,f.more?`and ${f.more} others less`:""),r.hidden=!f.more||!u,i.hidden=o.hidden=!f.rows.length;let E=f.rows.length-Iv;s.hidden=E<=0,Et(s,u?"show fewer":`show ${E} more`),g(),a.renew()}function g(){for(let[x,{button:f}]of c)f.setAttribute("aria-pressed",String(x===l))}return{update(x,f){h=[x,f],p(x,f)},choose(x){l=x,g()}}}var uP=["when","with","low","high","without","difference"];function Dv(n,e){let t=W("details","wi-table"),i=W("summary","","The figures as a table"),s=W("div","wi-scroll","",{tabindex:"0",role:"region","aria-label":"The figures"});t.append(i,s),n.append(t);let r=null;function o(){if(!r||!t.open)return;let[a,c,l]=r,u=c.shown.indexOf(l);if(u<0)return s.replaceChildren();let[h,d,p,g,x,f]=Ml(c,u),m=[d,p,g,x,f].flat().filter(_=>_!==null),v=Math.max(...m)-Math.min(...m),M=W("table"),b=a.units[l]?`, ${a.units[l]}`:"";M.append(W("caption","",`${a.names[l]}${b}; low and high hold it with 90 %`));let E=W("tr");E.append(...uP.map(_=>W("th","",_,{scope:"col"})));let S=h.map((_,y)=>{let N=W("tr"),P=_>0?[f[y],p[y],g[y],x[y],f[y]===null||x[y]===null?null:f[y]-x[y]]:[d[y],null,null,null,null],C=_>0?c.when[_]:_===0?"now, measured":`${c.when[-_]} ago, measured`;return N.append(W("th","",C,{scope:"row"}),...P.map(O=>W("td","",O===null?"":ia(O,v)))),N});M.append(E,...S),s.replaceChildren(M)}return e.on(t,"toggle",o),{update(a,c,l){r=[a,c,l],o()}}}var hP=60,dP=new Set(["ended","lost","paused"]);function Nv(n,e,{ask:t,light:i=()=>{},places:s={}}){let r=Math.random().toString(36).slice(2),o=W("div","wi");n.append(o);let a=W("div","wi-top"),c=W("p","wi-state","",{role:"status"}),l=W("div","wi-answer"),u=W("p","wi-sentence","",{"aria-live":"polite"}),h=W("p","wi-line"),[d,p]=[W("span","wi-basis"),W("span","wi-busy","computing")];h.append(d,p);let g=W("div","wi-trouble","",{role:"alert"}),[x,f]=[W("p"),W("button","","average over both directions",{type:"button"})];g.append(x,f),o.append(a);let m=Pv(a,e,K),v=W("ul","wi-notes","",{"aria-label":"What was assumed"}),M=W("p","wi-nothing","No answer to this question.");a.append(c,g,u,h,v),(s.answer??o).append(M,l);let b=Lv(l,e,se),E=null,S=Tv(l,e,()=>E??=hr(o),Y=>se(k===Y?null:Y)),_=W("details","wi-still"),[y,N]=[W("summary"),W("p")];_.append(y,N),l.append(_);let P=Dv(l,e);e.on(f,"click",()=>m.ask({undirected:"average"}));let[C,O,k,D,B,X,G,he]=[null,null,null,0,0,null,"",null];e.add(()=>clearTimeout(B));function K(Y){D+=1,X=Y,o.classList.add("wi-stale");for(let re of[l])re.classList.add("wi-stale");B||J()}function J(){B=0,!(!X||!C)&&(t("question",{names_id:C.namesId,question:X,asker:r,count:D}),X=null,B=setTimeout(J,hP))}function se(Y){let{answer:re}=O??{};k=re?.rows.some(le=>le.node===Y)?Y:null,b.choose(k),S.choose(k),re&&P.update(C,re,k??re.rows[0]?.node??re.own),Q()}function Q(){let Y=O?.answer?bp(O.answer,k):[],re=JSON.stringify([C?.namesId,Y]);re!==G&&(G=re,i(Y.length?Y:null))}function ae(){let{answer:Y}=O,re=Y.still.map(le=>C.names[le]);Et(u,Y.sentence),Et(d,Y.basis),b.update(C,Y),S.update(C,Y,fP(Y.question,C)),_.hidden=!re.length,Et(y,`not moved (${re.length.toLocaleString("en-US")})`),Et(N,re.join(", ")),v.hidden=!Y.notes.length,v.replaceChildren(...Y.notes.map(le=>W("li","",le))),se(k)}function q({face:Y,title:re,detail:le}){o.dataset.face=Y;let Te=Y==="waiting"||Y==="gone"||dP.has(Y);Et(c,Te?[re,le].filter(Boolean).join(": "):""),c.hidden=!Te}function ie(Y){m.disable(Y),f.disabled=Y}return{element:o,update(Y,re,le=!1){let Te=C?.namesId===Y.namesId;[C,O]=[Y,re],Te||([k,he,X]=[null,null,null]),!Te&&O.asker===r&&(D=O.count);let Ze=C.n>0;o.classList.toggle("wi-empty",!Ze),q(le||C.state),ie(le||!Ze);let ze=O.asker===r;Ze&&O.horizons&&m.update(C,O,O.question&&!ze?O.question:null);let it=O.answered!==O.question_id||ze&&O.count!==D;for(let F of[o,l])F.classList.toggle("wi-stale",!le&&(it||!!O.error));o.classList.toggle("wi-computing",!le&&it&&!O.error),g.hidden=!O.error,O.error&&(Et(x,O.error.text),f.hidden=O.error.offer!=="average"),l.hidden=u.hidden=!O.answer,h.hidden=!O.answer&&(!Ze||!!O.error),M.hidden=!!O.answer||!O.error,O.answer?he!==O.answer_id&&(he=O.answer_id,ae()):(v.hidden=!0,Et(d,""),S.forget(),Q())},selected:Y=>m.selected(Y),waiting(Y){q(Y),ie(!0),o.classList.add("wi-empty"),l.hidden=u.hidden=h.hidden=v.hidden=M.hidden=g.hidden=!0},gone(){q(pp),ie(!0)},dressed(Y){E=Y,S.dress()}}}function fP({kind:n,amount:e}){return{hold:`held at ${un(e)}`,add:`${e<0?"\u2212":"+"}${un(Math.abs(e))} every step`,push:`pushed ${e<0?"\u2212":"+"}${un(Math.abs(e))}`}[n]??""}function Ov(n,{height:e,selected:t,dimensions:i,wanted:s,pinned:r,painted:o,ask:a}){let c=null,{root:l,listeners:u}=mp(n,{kind:"wi-root",label:"What if",style:Zx,dressed:v=>c?.dressed(v)}),h=W("div","wi-in"),[d,p,g]=["wi-head","wi-graph","wi-side"].map(v=>W("div",v));h.append(d,p,g),l.append(h),l.style.setProperty("--wi-graph",typeof e=="number"?`${e}px`:"480px");let x=Yx(p,{height:"100%",selected:m,dimensions:i,wanted:s,pinned:r,painted:o});u.add(x.dispose),c=Nv(d,u,{ask:a,light:x.light,places:{answer:g}});let f=null;function m(v){c.selected(v),t(v)}return{element:l,update(v,{graph_id:M},b){let E=JSON.stringify(v.state);f&&f.id===M&&f.state===E&&f.namesId===v.namesId&&!b?o(v.seq):x.update(v),f={id:M,state:E,namesId:v.namesId},c.update(v,v.whatIf,b),h.classList.toggle("wi-bare",v.n===0),l.dataset.seq=v.seq},gone(){x.gone(),c.gone()},select(v){x.select(v),c.selected(v)},pin:x.pin,waiting(v){x.waiting(v),c.waiting(v),h.classList.toggle("wi-bare",!x.graph?.n)},dispose:()=>u.dispose()}}var pP=(n,e,t)=>({...ap(n,e,t),whatIf:yp(n.what_if,e,t?.whatIf)}),wF={render:n=>gp(n,Ov,pP)};export{wF as default};
