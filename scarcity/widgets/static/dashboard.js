/* scarcity dashboard; contains three (MIT, three.js authors); sources sha256 8436526b421872f382451eae62600482b29df9fb968513d8d032e6cfa08ab15d */
function Eh(n){if(!n)return new Float32Array(0);if(n instanceof ArrayBuffer)return new Float32Array(n);let{buffer:t,byteOffset:e,byteLength:i}=n;return e%4===0?new Float32Array(t,e,i/4):new Float32Array(t.slice(e,e+i))}var ye={drives:0,driven:1,own:2,group:3,change:4,community:5,component:6,pagerank:7,betweenness:8,width:9},wt={source:0,target:1,lag:2,effect:3,low:4,high:5,stability:6,flags:7,coefficient:8,since:9,age:10,weight:11,partialR2:12,width:13},pl=5,km=1;var zm=2,[Gm,Vm]=[16,32],Hm=3,[vn,Xr,$r]=[0,1,2];function Th(n,t,e=null){let[i,s,r,o]=[0,1,2,3].map(h=>Eh(t[h])),a=i.length/3,c=r.length/wt.width,l=n.names?n:e&&e.namesId===n.names_id?e:null;if(!l)throw new Error(`frame ${n.seq} refers to names ${n.names_id}, which never arrived`);if(l.names.length!==a||s.length!==a*ye.width||!Number.isInteger(c))throw new Error(`frame ${n.seq}: ${l.names.length} names, ${a} positions, ${s.length} node values`);if(n.compare&&o.length!==pl*c)throw new Error(`frame ${n.seq}: ${c} links, ${o.length} values of a comparison`);return{seq:n.seq,moment:n.moment??null,compare:n.compare??null,versus:n.compare?o:null,namesId:n.names_id,names:l.names,units:l.units,lags:l.lags,sums:l.sums??[],strength:l.strength,certainty:l.certainty,since:n.since??[],subject:n.subject??null,groups:n.groups??[],colour:n.colour??"group",size:n.size??"drives",n:a,m:c,positions:i,nodes:s,links:r,state:n.state,dimensions:n.dimensions}}var Pt=(n,t,e)=>n.links[t*wt.width+e],Fe=(n,t,e)=>n.nodes[t*ye.width+e],ji=(n,t,e,i)=>(i*n+t)*n+e,In=(n,t)=>(Pt(n,t,wt.flags)&km)!==0,Ze=(n,t)=>Pt(n,t,wt.flags)>>zm&3,qr=(n,t)=>Pt(n,t,wt.age)<Hm,Be=(n,t)=>Pt(n,t,wt.source)===Pt(n,t,wt.target),ke=(n,t)=>Math.abs(Pt(n,t,wt.weight)),Li=(n,t)=>(Pt(n,t,wt.flags)&Gm)!==0,yn=(n,t)=>(Pt(n,t,wt.flags)&Vm)!==0,[ml,gl,Wm]=[0,1,2],Wn=(n,t)=>yn(n,t)?Wm:Pt(n,t,wt.effect)<0?gl:ml,Di=(n,t)=>Pt(n,t,wt.low)<=0&&Pt(n,t,wt.high)>=0;function Ah(n){let t=0,e=[],i=Math.random().toString(36).slice(2),s=(r,o)=>(n.on(r,o),()=>n.off(r,o));return{send(r){if(typeof n.send=="function"){try{n.send(r)}catch{}return}e.push([++t,r]),e.length>24&&e.shift(),n.set("_outbox",{from:i,messages:[...e]}),n.save_changes()},onMessage(r){return s("msg:custom",(o,a)=>{o&&o.header!==void 0?r(o.header,o.buffers??[]):o&&r(o,a?.length?a:o.buffers??[])})},onConnection:r=>typeof n.send=="function"?s("comm_live_update",r):()=>{},snapshot(){let r=n.get("_snapshot");return r&&r.header?r:null},async source(){let r=n.get("_esm");if(typeof r=="string"&&r.includes("export"))return r;let o=await fetch(import.meta.url);if(!o.ok)throw new Error(`the module answers ${o.status}`);return o.text()},height(){let r=n.get("plot_height");return r===0?"100%":r||n.get("height")||480}}}function D(n,t="",e="",i={}){let s=document.createElement(n);t&&(s.className=t),e&&(s.textContent=e);for(let[r,o]of Object.entries(i))s.setAttribute(r,o);return s}function le(n,t){n.textContent!==t&&(n.textContent=t)}function Xn(){let n=[];return{on(t,e,i,s){t.addEventListener(e,i,s),n.push(()=>t.removeEventListener(e,i,s))},add:t=>n.push(t),dispose(){for(;n.length;)n.pop()()}}}var Xm="default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:",$m={"&":"&amp;","<":"&lt;",">":"&gt;"};function Rh({title:n,module:t,header:e,buffers:i}){let s={title:n,module:t,header:{...e,state:qm(e.state),saved:!0},buffers:Array.from(i,Ym)},r=JSON.stringify(s).replace(/</g,"\\u003c");return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Xm}">
<meta name="viewport" content="width=device-width">
<title>${n.replace(/[&<>]/g,o=>$m[o])}</title>
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
`}var qm=n=>!n?.title||n.face==="still"?n:{...n,face:"still",title:`saved: ${n.title}`,detail:""};function Ch({title:n,module:t,header:e,buffers:i},s){let r={_esm:t,_snapshot:{header:e,buffers:i.map(Zm)},plot_height:0,_title:n},o=D("main");return o.style.height="100vh",document.body.append(o),s({model:{get:a=>r[a],on(){},off(){},send(){}},el:o})}function Ym(n){let t=n instanceof ArrayBuffer?new Uint8Array(n):new Uint8Array(n.buffer,n.byteOffset,n.byteLength),e="";for(let i=0;i<t.length;i+=8192)e+=String.fromCharCode(...t.subarray(i,i+8192));return btoa(e)}var Zm=n=>Uint8Array.from(atob(n),t=>t.charCodeAt(0)).buffer;function Ih(n,t){if(!t)return n;let e=n.names?{}:Object.fromEntries(["names","units","lags","strength","certainty"].map(s=>[s,t[s]])),i=n.dashboard&&{dashboard:{...Km(t.dashboard,["feed","governor"]),...n.dashboard}};return{...e,...n,...i}}var Km=(n,t)=>Object.fromEntries(t.filter(e=>n?.[e]!==void 0).map(e=>[e,n[e]]));var zs=n=>`
${n}[data-theme="light"] { --sg-ink: #1a1e24; --sg-quiet: #5b6470; --sg-line: #d5dae1; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #00588a; --sg-lowers-text: #a84300; --sg-both-text: #7d3570; --sg-ring: #0b57d0; color-scheme: light; }
${n}[data-theme="dark"] { --sg-ink: #eceff3; --sg-quiet: #a4adb8; --sg-line: #3a4048; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #7cc6f2; --sg-lowers-text: #f0b53c; --sg-both-text: #e3b3d8; --sg-ring: #8ab4f8; color-scheme: dark; }
`;var xl={light:{raises:"#0072B2",lowers:"#D55E00",both:"#9A4C8B"},dark:{raises:"#56B4E9",lowers:"#E69F00",both:"#D79BC8"}},Jm={light:["#64707f","#4f7f77","#8a6d8f","#7d7a4c","#94655f","#5d6a99"],dark:["#a3aebb","#8fbcb2","#c0a3c6","#bdb98a","#cc9f98","#9aa7d8"]},jm={light:["#cfd8d3","#a3bfb3","#72a291","#43806e","#1c5949"],dark:["#3c4a46","#52706a","#6b988c","#8cc3b2","#c3efdd"]},Ph=(n,{nodes:t})=>n===0?0:1+(n-1)%(t.length-1);function Ni(n){let t=(n.match(/[\d.]+/g)??[]).map(Number);if(t.length<3)return[1,1,1,0];let e=n.startsWith("color(")?1:255;return[t[0]/e,t[1]/e,t[2]/e,t[3]??1]}var Gs=n=>[1,3,5].map(t=>parseInt(n.slice(t,t+2),16)/255);function Qm(n){for(let t=n;t;t=t.parentElement??t.getRootNode()?.host){let e=Ni(getComputedStyle(t).backgroundColor);if(e[3]>.5)return e.slice(0,3)}return matchMedia?.("(prefers-color-scheme: dark)").matches?[.07,.07,.07]:[1,1,1]}function Qi(n){let t=Qm(n),e=.2126*t[0]+.7152*t[1]+.0722*t[2]<.45,i=e?"dark":"light";return{dark:e,background:t,raises:Gs(xl[i].raises),lowers:Gs(xl[i].lowers),both:Gs(xl[i].both),nodes:Jm[i].map(Gs),levels:jm[i].map(Gs),ink:e?[.93,.94,.96]:[.1,.12,.15]}}function Vs(n,t){let e=i=>`rgb(${i.map(s=>Math.round(s*255)).join(" ")})`;n.dataset.theme=t.dark?"dark":"light",n.style.setProperty("--sg-background",e(t.background)),n.style.setProperty("--sg-raises",e(t.raises)),n.style.setProperty("--sg-lowers",e(t.lowers)),n.style.setProperty("--sg-both",e(t.both)),t.nodes.forEach((i,s)=>n.style.setProperty(`--sg-shade-${s}`,e(i))),t.levels.forEach((i,s)=>n.style.setProperty(`--sg-level-${s}`,e(i)))}function Hs(n,t){let e=new MutationObserver(t),i={attributes:!0,attributeFilter:["class","style","data-theme","data-jp-theme-name","data-jp-theme-light"]};for(let o of[document.documentElement,document.body])e.observe(o,i);let s=globalThis.matchMedia?.("(prefers-color-scheme: dark)");s?.addEventListener("change",t);let r=new ResizeObserver(()=>n.isConnected&&(r.disconnect(),t()));return r.observe(n),()=>{e.disconnect(),r.disconnect(),s?.removeEventListener("change",t)}}var Lh={face:"still",title:"saved page",detail:"the state at the time when it was saved"},Dh={face:"gone",title:"not connected",detail:"the last state kept in the notebook; run the cell again"},_l={face:"gone",title:"not connected",detail:"the kernel has gone; run the cell again"};var tg=0;function Nh({model:n,el:t},e,i){let s=Ah(n),r=`${Date.now().toString(36)}-${++tg}`,[o,a]=[null,null],c=0,l=e(t,{height:s.height(),painted:(p,g=null)=>s.send({kind:"ack",view:r,seq:p,...g&&!document.hidden?{fps:Math.round(g)}:{}}),selected:p=>s.send({kind:"select",view:r,choice:++c,names_id:o?.namesId??"",nodes:p}),dimensions:p=>s.send({kind:"dimensions",view:r,value:p}),pinned:p=>s.send({kind:"pin",view:r,names_id:o?.namesId??"",pins:p}),wanted:p=>s.send({kind:"wanted",view:r,value:p}),ask:(p,g={})=>s.send({...g,kind:p,view:r}),page:async()=>({...a,module:await s.source()})});function h(p,g,S=!1){if(p.kind==="frame"){try{let M=i(p,g,o);l.check?.(p),o=M,a={header:Ih(p,a?.header),buffers:g}}catch(M){s.send({kind:"refused",view:r,seq:p.seq,reason:String(M.message)});return}l.connected?.(!S),l.update(o,p,S),p.selection&&l.select(p.selection),p.pins&&l.pin?.(p.pins)}else if(p.kind==="file")p.view===r&&l.file?.(p,g);else if(p.kind==="select"||p.kind==="pin"){if(p.view===r||!o||p.names_id!==o.namesId)return;p.kind==="select"?l.select(p.nodes):l.pin?.(p.pins)}else l.told?.(p)}let u=s.snapshot();u?h({...u.header,kind:"frame"},u.buffers,u.header.saved?Lh:Dh):l.waiting({face:"waiting",title:"connecting",detail:""});let d=s.onMessage((p,g)=>h(p,g)),f=()=>s.send({kind:"ready",view:r}),m=s.onConnection(()=>{l.gone(),f()}),_=()=>document.hidden||f();return document.addEventListener("visibilitychange",_),f(),()=>{document.removeEventListener("visibilitychange",_),d(),m(),l.dispose(),s.send({kind:"bye",view:r})}}var vl=[];function Oh(n,{fresh:t,gone:e,told:i,...s}){let r=new Set(e),o=t?[]:n.filter(c=>!r.has(c.told)),a=i.map((c,l)=>Object.fromEntries([["told",c],...["when","time","rows","regime","came","went"].map(h=>[h,s[h][l]])]));return[...o,...a].sort((c,l)=>c.told-l.told)}function Uh(n){let t=n.length-1;if(t<1)return n.map(()=>1);let e=a=>n.every((c,l)=>Number.isFinite(a(c))&&(l===0||a(c)>=a(n[l-1]))),i=[({time:a})=>a??NaN,({rows:a})=>a].find(e)??(({told:a})=>a),[s,r]=[i(n[0]),i(n[t])],o=n.map((a,c)=>r>s?(i(a)-s)/(r-s):c/t);for(let a=1;a<=t;a++)o[a]=Math.max(o[a],o[a-1]+.25/t);return o.map(a=>a/o[t])}var Fh=(n,t)=>n.reduce((e,i,s)=>Math.abs(i-t)<Math.abs(n[e]-t)?s:e,0),Yr=(n,t)=>n.findLastIndex(e=>e.told<=t);function Bh(n,t){let e=[];return n.forEach(({regime:i},s)=>{if(e.at(-1)?.regime!==i){let r=s?(t[s-1]+t[s])/2:0;s&&(e.at(-1).to=r),e.push({regime:i,from:r,to:1})}}),e}var yl=({when:n,rows:t,regime:e},i)=>[n,n.startsWith("row ")?"":`${t.toLocaleString("en-US")} rows`,i?`regime ${e}`:""].filter(Boolean).join(", ");function kh(n,t){let{regime:e}=n[t],i=t;for(;i>0&&n[i-1].regime===e;)i-=1;return i>0?i-1:t>0?Math.floor(t/2):n.length-1}function $n(n){if(!Number.isFinite(n))return"\u2013";let t=Math.abs(n),e=t!==0&&t>=1e3&&t<1e7?Number(t.toPrecision(3)).toLocaleString("en-US"):String(Number(t.toPrecision(3)));return n<0?`\u2212${e}`:e}var zh=n=>n>=0?`+${$n(n)}`:$n(n),Pn=n=>Number.isFinite(n)?`${n<0?"\u2212":"+"}${Math.abs(n).toFixed(2)}`:"\u2013",Ln=(n,t)=>Number.isFinite(n)&&Number.isFinite(t)?`[${[n,t].map(e=>e.toFixed(2).replace(/^-(?=0\.00$)/,"").replace("-","\u2212")).join(", ")}]`:"",Gh=["raises","lowers","moves"],Oi=["sg-raises","sg-lowers","sg-both"],Dn=n=>Number.isFinite(n)?`${Math.round(n*100)} %`:"",xe=(n,t)=>`${n.toLocaleString("en-US")} ${t}${n===1?"":"s"}`;function Vh(n,{figure:t,lag:e,certainty:i,fresh:s},r){let o=n.lags[e]?.short??String(e),a=i===0?`, ${n.certainty[0]}`:"";return`${r===void 0?"":`${r}.  `}${t} ${e?"after ":""}${o}${s?", new":""}${a}`}var Hh="http://www.w3.org/2000/svg",Zr=18,Wh=10,[eg,ng]=[330,80],Xh=6.6,ig=12;function $h(n,t){let e=Xn(),i=D("div","sg-time","",{role:"group","aria-label":"Time line"});i.hidden=!0;let s=(et,pt,Xt,Nt="")=>{let Zt=D("button",Nt,pt,{type:"button","aria-label":et,title:et});return e.on(Zt,"click",Xt),Zt},r=s("One graph back","\u2039",()=>j(-1),"sg-step"),o=s("Replay from here","\u25B6",()=>it(),"sg-play"),a=s("One graph on","\u203A",()=>j(1),"sg-step"),c=s("Speed of the replay","1\xD7",()=>rt(),"sg-speed"),l=s("Compare with another moment","Compare",()=>ot(),"sg-compare"),h=s("Show the newest graph","Live",()=>q(null),"sg-live-button"),u=D("div","sg-track"),d=D("div","sg-tints"),f=document.createElementNS(Hh,"svg");for(let[et,pt]of Object.entries({viewBox:`0 0 1000 ${Zr}`,preserveAspectRatio:"none","aria-hidden":"true"}))f.setAttribute(et,pt);let[m,_]=[0,1].map(()=>document.createElementNS(Hh,"path"));m.setAttribute("class","sg-ticks"),_.setAttribute("class","sg-bars"),f.append(m,_);let[p,g]=[D("div","sg-span"),D("div","sg-future")],S=et=>D("div","sg-handle","",{role:"slider",tabindex:"0","aria-label":et}),[M,y]=[S("Moment shown"),S("Moment compared with")];for(let et of[M,y])et.append(D("span","sg-knob"),D("output","sg-when"));y.classList.add("sg-second"),y.hidden=!0;let T=[D("span","sg-end"),D("span","sg-end sg-last")];u.append(d,f,p,g,...T,y,M),i.append(r,o,a,c,u,l,h),n.append(i);let[v,x]=[vl,[]],[b,P]=[null,null],A,[I,O,U,C,B]=[0,0,!1,null,null],$=()=>v.length-1,H=et=>et===null?$():Math.max(0,Yr(v,et)),st=()=>H(A===void 0?b:A);function q(et){et!==null&&et===v[$()]?.told&&(et=null),et!==(A===void 0?b:A)&&(A=et,_t(),O||=requestAnimationFrame(()=>{O=0,A!==void 0&&t.go(A)}))}function j(et){let pt=Math.max(0,Math.min($(),st()+et));q(pt===$()?null:v[pt].told)}function it(et=!I){clearInterval(I),I=0,et&&v.length>1&&(st()===$()&&q(v[0].told),I=setInterval(z,U?ng:eg)),le(o,I?"\u275A\u275A":"\u25B6"),o.setAttribute("aria-label",I?"Stop the replay":"Replay from here"),o.title=o.getAttribute("aria-label")}function z(){if(A===void 0){if(st()>=$())return it(!1);j(1)}}function rt(){U=!U,le(c,U?"4\xD7":"1\xD7"),I&&it(!0)}function W(et){P=et,t.compare(et),_t()}function ot(){if(P!==null)return W(null);it(!1);let et=st();if(et===$())return W(v[kh(v,et)].told);W(v[et].told),q(null)}function _t(){let[et,pt]=[st(),P===null?null:H(P)],Xt=new Set(v.map(({regime:ie})=>ie)).size>1,Nt=et<$(),Zt=(ie,ue,Re)=>{let[Ye,F]=ie.children;ie.style.left=`${100*x[ue]}%`,le(Ye,Re),le(F,Xt?`${v[ue].when} \xB7 regime ${v[ue].regime}`:v[ue].when),ie.setAttribute("aria-valuemin","1"),ie.setAttribute("aria-valuemax",String(v.length)),ie.setAttribute("aria-valuenow",String(ue+1)),ie.setAttribute("aria-valuetext",yl(v[ue],Xt))};Zt(M,et,pt===null?"":pt<=et?"B":"A"),y.hidden=pt===null,pt!==null&&Zt(y,pt,pt<=et?"A":"B");let[Wt,ve]=pt===null?[x[et],x[et]]:[x[Math.min(et,pt)],x[Math.max(et,pt)]];p.style.left=`${100*Wt}%`,p.style.width=`${100*(ve-Wt)}%`,g.style.left=`${100*ve}%`,i.classList.toggle("sg-past",Nt),i.classList.toggle("sg-comparing",pt!==null),h.setAttribute("aria-pressed",String(!Nt)),l.setAttribute("aria-pressed",String(pt!==null)),r.disabled=et===0,a.disabled=!Nt,Tt()}function Tt(){let et=u.clientWidth||600,pt=Nt=>Xt.every(([Zt,Wt])=>Nt[1]<Zt||Nt[0]>Wt),Xt=[];for(let Nt of y.hidden?[M]:[M,y]){let Zt=Nt.lastChild,[Wt,ve]=[parseFloat(Nt.style.left)/100*et,Zt.textContent.length*Xh],ie=[["left",[Wt-10-ve,Wt-10]],["right",[Wt+10,Wt+10+ve]]];(Nt===M?Wt<et/2:Wt>et/2)&&ie.reverse();let ue=ie.find(([,Re])=>Re[0]>-8&&Re[1]<et+8&&pt(Re))??(Nt===M?ie[0]:null);Zt.hidden=ue===null,ue&&([Nt.dataset.side]=(Xt.push([ue[1][0]-8,ue[1][1]+8]),ue))}T.forEach((Nt,Zt)=>{let Wt=Nt.textContent.length*Xh;Nt.hidden=!pt(Zt?[et-Wt,et]:[0,Wt])})}function ct(){if(i.hidden=v.length<2,n.style.setProperty("--sg-strip",`${Lt.height}px`),i.hidden)return;x=Uh(v);let et=Math.max(4,...v.map(({came:Nt,went:Zt})=>Nt+Zt)),pt=x.map(Nt=>(1e3*Nt).toFixed(1));m.setAttribute("d",pt.map(Nt=>`M${Nt} ${Zr}v-2`).join("")),_.setAttribute("d",v.map(({came:Nt,went:Zt},Wt)=>Nt+Zt?`M${pt[Wt]} ${Zr}v${(-(Zr-2)*Math.sqrt((Nt+Zt)/et)).toFixed(1)}`:"").join(""));let Xt=Bh(v,x);d.replaceChildren(...(Xt.length<2?[]:Xt).map(({regime:Nt,from:Zt,to:Wt})=>{let ve=D("span",`sg-tint sg-tint-${Nt%3}`,Xt.length<=ig&&Wt-Zt>.06?`regime ${Nt}`:"");return[ve.style.left,ve.style.width]=[`${100*Zt}%`,`${100*(Wt-Zt)}%`],ve.title=`regime ${Nt}`,ve})),le(T[0],v[0].when),le(T[1],v[$()].when),_t()}let Ut=et=>{let pt=u.getBoundingClientRect();return Math.max(0,Math.min(1,(et.clientX-pt.left)/(pt.width||1)))};function Z(et){let pt=Fh(x,Ut(et));C===y?v[pt].told!==P&&W(v[pt].told):q(v[pt].told)}e.on(u,"pointerdown",et=>{if(et.button>0||v.length<2)return;it(!1);let pt=Ut(et),Xt=!y.hidden&&Math.abs(x[H(P)]-pt)<Math.abs(x[st()]-pt);C=y.contains(et.target)||Xt&&!M.contains(et.target)?y:M,u.setPointerCapture?.(et.pointerId),C.focus({preventScroll:!0}),Z(et),et.preventDefault()}),e.on(u,"pointermove",et=>C&&Z(et));for(let et of["pointerup","pointercancel"])e.on(u,et,()=>C=null);let ut=new ResizeObserver(()=>!i.hidden&&Tt());ut.observe(u),e.add(()=>ut.disconnect()),e.on(i,"keydown",et=>{if(et.ctrlKey||et.metaKey||et.altKey)return;let pt=et.target.closest(".sg-handle"),Xt={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-Wh,PageUp:Wh,Home:-1/0,End:1/0}[et.key];!pt||Xt===void 0&&et.key!==" "||(et.key===" "?it():pt===M?j(Xt):W(v[Math.max(0,Math.min($(),H(P)+Xt))].told),et.preventDefault(),et.stopPropagation())});let Lt={element:i,get height(){return i.hidden?0:i.offsetHeight||40},told(et){v=Oh(v,et),ct()},show({moment:et=null,compare:pt}){if(!et)return v=vl,it(!1),ct();let Xt=et.live?null:et.told;(A===void 0||A===Xt||H(A)===H(Xt))&&(A=void 0),b=Xt,P=C===y?P:pt?.with??null,i.hidden||_t();let Nt=et.live?"":yl(et,v.some(({regime:Zt})=>Zt!==v[0].regime));B!==null&&Nt!==B&&!I&&!C&&t.noted(Nt?`showing ${Nt}`:"showing the newest graph"),B=Nt},whenOf:et=>v[Yr(v,et)]?.when??"",placeOf:et=>x[Math.max(0,Yr(v,et))]??0,get moments(){return v},go:q,step:j,dispose(){clearInterval(I),cancelAnimationFrame(O),e.dispose()}};return Lt}function Ui({moment:n}){return!n||n.live?"":`${n.when}, ${xe(n.behind,"graph")} behind`}var[li,qh,es,bw,Sw,sg]=[0,1,2,3,4,5],[rg,bl,Yh,Zh,Kh]=[0,1,2,3,4],[Jh,jh,Qh]=[1,2,3],Sl=.05,[tu,eu]=[.22,.75],Nn=(n,t,e)=>n.versus[t*pl+e],Ke=(n,t)=>n.versus?Nn(n,t,rg):null,nu=(n,t)=>n.versus!==null&&Ke(n,t)!==li&&Math.max(ke(n,t),Math.abs(Nn(n,t,bl))||0)>=Sl,Je=(n,t)=>Ke(n,t)===es;function iu(n,t,e){let i=Ke(n,t);if(i===qh)return`came ${e}`;if(i===es)return`went, was ${e}`;if(i===li||i===null)return e;let s=Pn(Nn(n,t,bl)),r={[Jh]:"reversed, ",[jh]:"direction found, ",[Qh]:"direction open, "}[Nn(n,t,Kh)]??"";return s===e?`${r}${e}`:`${r}${s} \u2192 ${e}`}function su(n,t){let e=Ke(n,t);return e===null?"":["same","came","went","stronger","weaker","turned"][e]}function Ws(n,t){let e=Ke(n,t);if(e===null)return"";let[i,s]=n.compare.labels,r=`${Pn(Nn(n,t,bl))} ${Ln(Nn(n,t,Yh),Nn(n,t,Zh))}`.trim(),o=Pn(Pt(n,t,wt.effect));if(e===qh)return`came: not there ${ts(i)}`;if(e===es)return`went: was ${r} ${ts(i)}, not there ${ts(s)}`;if(e===li)return`the same as ${ts(i)}, within the intervals: ${r}`;let a={[Jh]:"pointed the other way",[jh]:"direction was open",[Qh]:"its direction was known"}[Nn(n,t,Kh)];return`${a?`${a}; `:e===sg?"its sign turned; ":""}was ${r} ${ts(i)}, now ${o}`}var ru=(n,t)=>`${Ln(Nn(n,t,Yh),Nn(n,t,Zh))} ${ts(n.compare.labels[0])}`.trim(),ts=n=>/\d/.test(n)?`at ${n}`:n;function ou({labels:[n,t],came:e,went:i,stronger:s,weaker:r,turned:o,weak:a}){let c=s+r+o,l=[e&&`${xe(e,"link")} came`,i&&`${e?i:xe(i,"link")} went`,c&&`${e||i?c:xe(c,"link")} changed`].filter(Boolean),h=a?` (and ${xe(a,"weak one")})`:"";return[l.join(", ")||"No link of 0.05 or more came, went or changed",` between ${n} and ${t}${h}`]}function Jr(n,t){let[e,i]=[new Map,new Map],s=null;for(let o=0;o<n.m;o++){let[a,c]=[Pt(n,o,wt.source),Pt(n,o,wt.target)];if(!(a!==t&&c!==t))if(Be(n,o))s??=Je(n,o)?null:o;else{let l=In(n,o);og(l&&a===t?i:e,{row:o,other:a===t?c:a,directed:l,further:[]},n)}}let r=o=>[...o.values()].sort((a,c)=>Kr(n,a)-Kr(n,c)||a.row-c.row);return{into:r(e),out:r(i),own:s}}var Kr=(n,{row:t})=>Je(n,t)?2:+(Ze(n,t)===vn);function og(n,t,e){let i=n.get(t.other);if(!i)return n.set(t.other,t);let[s,r]=Kr(e,i)>Kr(e,t)?[t,i]:[i,t];n.set(t.other,{...s,further:[...i.further,r.row].sort((o,a)=>o-a)})}var ag=["raised","lowered","moved"],lg=2;function au(n,t,e=0){let i=d=>Pt(n,t,d),[s,r]=[n.names[i(wt.source)],n.names[i(wt.target)]],o=In(n,t),a=[[{text:o?`${s} \u2192 ${r}`:`${s} \u2014 ${r}`,strong:!0}],[{text:o?`${uu(n,t)} it ${yn(n,t)?"both ways ":""}${Xs(n,t)}`:`go together ${Xs(n,t)}; which drives which is open`}],cg(n,t)];n.versus&&a.push([{text:Ws(n,t),strong:Ke(n,t)!==li}]),Li(n,t)&&a.push([{text:`along a bend${fg(n,t)}`}]);let[c,l]=[n.units[i(wt.source)],n.units[i(wt.target)]];c&&l&&Number.isFinite(i(wt.coefficient))&&!Be(n,t)&&a.push([{text:`${zh(i(wt.coefficient))} ${l} per ${c}`}]);let h=Dn(i(wt.stability));a.push([{text:`${n.certainty[Ze(n,t)]}${h?`: found in ${h} of resamples`:""}`}]);let u=hu(n,t);return u&&a.push([{text:u,faint:!0}]),e&&a.push([{text:`+${xe(e,"more lag")}`,faint:!0}]),a}function cg(n,t){let e=s=>Pt(n,t,s),i=Ln(e(wt.low),e(wt.high));return[{text:On(n,t),tone:jr(n,t)},{text:yn(n,t)?"":`${i&&` ${i}`}${Di(n,t)?", could be 0":""}`}]}function Ml(n,t,e=5){let{into:i,out:s,own:r}=Jr(n,t),o=a=>({entries:a.slice(0,e).map((c,l)=>hg(n,c,l+1)),left:Math.max(0,a.length-e)});return{title:n.names[t],unit:n.units[t],into:o(i),out:o(s),own:r===null?"":`its own past ${On(n,r)} ${Xs(n,r)}`}}function hg(n,{row:t,other:e,directed:i,further:s},r){let o=hu(n,t);return{rank:r,row:t,other:e,name:n.names[e],tone:jr(n,t),verb:i?uu(n,t):Je(n,t)?"went with":"goes with",after:Xs(n,t),short:El(n,t),effect:On(n,t),gone:Je(n,t),sure:Je(n,t)?"went":n.certainty[Ze(n,t)],doubtful:Je(n,t)||Ze(n,t)===vn,more:Je(n,t)?[ru(n,t)]:[n.versus&&Ke(n,t)!==li?Ws(n,t):"",...pg(n,t),i?"":"direction open",ug(n,s),qr(n,t)?`new${o&&`, ${o}`}`:""].filter(Boolean)}}function ug(n,t){let e=t.slice(0,lg).map(s=>`${On(n,s)} ${El(n,s)}`),i=t.length-e.length;return e.length?`also ${e.join(", ")}${i?` and at ${xe(i,"lag")} more`:""}`:""}function lu(n,t){let{title:e,into:i,out:s,own:r}=Ml(n,t,3),o=({left:l})=>l?`; and ${l} more`:"",a=i.entries.map(({name:l,verb:h,after:u,effect:d,sure:f,more:m})=>`${l} ${h} it ${u}, ${[d,f,...m].join(", ")}`),c=s.entries.map(({name:l,verb:h,after:u,effect:d,sure:f})=>`${h} ${l} ${u}, ${d}, ${f}`);return[e,a.length?`${a.join("; ")}${o(i)}`:"nothing drives it",c.length?`it ${c.join("; ")}${o(s)}`:"",r].filter(Boolean).join(". ")}function wl(n,t,e,i,s){let r=(c,l,h)=>({title:`From ${n.names[c]} to ${n.names[l]}`,from:n.names[c],to:n.names[l],ways:h.map(u=>dg(n,u.map(d=>t[d])))}),o=[r(e,i,s[0]),r(i,e,s[1])],a=t.some(({source:c,target:l,directed:h,gone:u})=>!h&&!u&&(c===e&&l===i||c===i&&l===e));return{sides:o[0].ways.length||!o[1].ways.length?o:o.reverse(),open:a}}function dg(n,t){let e=t.map(({row:o})=>o),i=e.reduce((o,a)=>o*Pt(n,a,wt.effect),1),s=e.reduce((o,a)=>o+Pt(n,a,wt.lag),0),r=e.some(o=>yn(n,o)||Li(n,o));return{effect:r?"along a bend":Pn(i),tone:r?"sg-both":Oi[i<0?1:0],after:n.sums[s]??`after ${xe(s,"step")}`,sure:n.certainty[Math.min(...e.map(o=>Ze(n,o)))],steps:[{node:t[0].source,name:n.names[t[0].source],lag:""},...t.map(({target:o,row:a})=>({node:o,name:n.names[o],lag:El(n,a)}))]}}function cu({sides:n,open:t}){let e=({title:i,from:s,to:r,ways:o})=>o.length?`${i}: ${o.map(({steps:a,effect:c,after:l,sure:h})=>`${a.slice(1).map(({name:u,lag:d})=>`to ${u} ${d}`).join(", ")}, ${[c,l,h].join(", ")}`).join("; ")}`:`no way leads from ${s} to ${r}`;return[...n.map(e),t?"between the two a direction is open":""].filter(Boolean).join(". ")}var El=(n,t)=>Pt(n,t,wt.lag)?Xs(n,t):n.lags[0]?.short??"same step",Xs=(n,t)=>n.lags[Pt(n,t,wt.lag)]?.after??`after ${xe(Pt(n,t,wt.lag),"step")}`;function hu(n,t){let e=n.since[Pt(n,t,wt.since)];return e?`since ${e}`:""}var uu=(n,t)=>(Je(n,t)?ag:Gh)[Wn(n,t)],jr=(n,t)=>Oi[Wn(n,t)],On=(n,t)=>yn(n,t)?`\xB1${ke(n,t).toFixed(2)}`:Pn(Pt(n,t,wt.effect)),fg=(n,t)=>{let e=Dn(Pt(n,t,wt.partialR2));return e?`, explains ${e} of what the others leave`:""};function pg(n,t){return yn(n,t)?["along a bend"]:[Ln(Pt(n,t,wt.low),Pt(n,t,wt.high)),Li(n,t)?"along a bend":"",Di(n,t)?"could be 0":""]}function du(n,t,e){let i=t.namesId===e.namesId,s=i?null:new Map(e.names.map((o,a)=>[o,a])),r=new Map;for(let o of n.links){if(o.gone)continue;let a=i?o.source:s.get(t.names[o.source]),c=i?o.target:s.get(t.names[o.target]);if(a===void 0||c===void 0)continue;let l=ji(e.n,a,c,o.lag);r.set(l,i?o:{...o,key:l,source:a,target:c})}return r}function mg(n,t){let e=new Set(n.links.map(i=>i.key));return[...t.values()].filter(i=>!e.has(i.key)).map(i=>({...i,gone:!0}))}var Qr=3;function fu(n,t,e){let i=l=>l.filter(h=>h.leads).sort((h,u)=>u.strength-h.strength).slice(0,Qr),s=mg(n,t),r=n.links.filter(l=>l.leads&&!t.has(l.key)),o=new Set([...e].slice(0,Qr)),a=new Set(i(r).slice(0,Qr-o.size)),c=i(s).slice(0,Qr-o.size-a.size);return{gone:c,nodes:o,from:l=>a.has(l)?0:t.get(l.key)?.opacity??l.opacity,more:e.size+r.length+s.filter(l=>l.leads).length-o.size-a.size-c.length}}function pu(n,t){if(n.namesId===t.namesId)return new Set;let e=new Set(n.names);return new Set(t.names.flatMap((i,s)=>e.has(i)?[]:[s]))}function mu(n,t,e,i,s){if(!n)return null;let r=u=>e.namesId===s.namesId?u:s.names.indexOf(e.names[u]);if(n.node!==void 0){let u=r(n.node);return u<0?null:{node:u}}let{source:o,target:a,lag:c}=t.links[n.link],l=[r(o),r(a)],h=i.links.findIndex(u=>u.source===l[0]&&u.target===l[1]&&u.lag===c);return h<0?null:{link:h}}var gg=["drives","driven","pagerank","betweenness"],$s=5,Tl=[["group","its group","group"],["community","who is closely linked","closely linked"],["component","what hangs together","what hangs together"],["drives","how much it drives","how much it drives"],["driven","how much it is driven","how much it is driven"],["pagerank","how much it drives through others","how much it drives through others"],["betweenness","how many ways lead through it","ways between others through it"],["plain","nothing",""]],Al=n=>gg.includes(n),Rl=(n,t)=>Array.from({length:n.n},(e,i)=>t==="plain"?0:Fe(n,i,ye[t])||0),gu=(n,t)=>n.n>0&&ye[t]!==void 0&&Number.isNaN(Fe(n,0,ye[t])),xg=(n,t)=>t>0?Math.min($s-1,Math.floor($s*Math.sqrt(Math.max(0,n)/t))):0;function Cl(n,t,e){let i=Rl(n,t);if(!Al(t))return r=>e.nodes[Ph(i[r],e)];let s=Math.max(0,...i);return r=>e.levels[xg(i[r],s)]}var to={least:6.5,grow:.85},ci=`
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
float headOf(float width, float directed) { return directed * (${to.least.toFixed(1)} + width * ${to.grow.toFixed(2)}); }
`,eo=n=>to.least+n*to.grow;function xu(n,t,e){let i=t.x-n.x,s=t.y-n.y;return{x:(n.x+t.x)/2-s*2*e,y:(n.y+t.y)/2+i*2*e}}function ns(n,t,e,i){let s=1-i;return{x:s*s*n.x+2*s*i*t.x+i*i*e.x,y:s*s*n.y+2*s*i*t.y+i*i*e.y}}var _g=.085,vg=2**24;function _u(n){let t=new Map;n.forEach(({source:i,target:s},r)=>{let o=Math.min(i,s)*vg+Math.max(i,s),a=t.get(o);a?a.push(r):t.set(o,[r])});let e=new Float32Array(n.length);for(let i of t.values()){let s=n[i[0]].source,r={here:0,there:0};i.sort((a,c)=>Number(n[c].leads??0)-Number(n[a].leads??0)||n[c].strength-n[a].strength);let o=i.some(a=>n[a].source!==s);for(let a of i){let c=n[a].source===s?"here":"there";e[a]=(o?.07:.045)+_g*r[c]++}}return e}var yg=9;function qs(n,t){let e={x:t[3*n.source],y:t[3*n.source+1]},i={x:t[3*n.target],y:t[3*n.target+1]};return{a:e,c:xu(e,i,-n.bend),b:i}}function no(n,t,e){let{a:i,b:s,c:r}=qs(n,e),[o,a]=[e[3*n.source+2],e[3*n.target+2]];if(o===0||a===0)return null;let c=Math.hypot(s.x-i.x,s.y-i.y),l=Math.max(c,.001)*Math.sqrt(1+16*n.bend*n.bend),h=n.directed?eo(n.width):0,u=(t.outer[n.source]*o+2.5)/l,d=1-(t.outer[n.target]*a+2.5+h)/l;if(d<=u)return null;let f=p=>ns(i,r,s,p),m=n.directed?f(Math.min(1,d+.5*h/l)):f(.5),_=n.directed?h/2+1:5+n.width/2;return{at:f,from:u,to:d,length:c,head:{x:m.x-_,y:m.y-_,w:2*_,h:2*_}}}function yu({at:n,from:t,to:e,length:i}){let s=Math.max(2,Math.ceil((e-t)*i/yg));return Array.from({length:s+1},(r,o)=>n(t+(e-t)*o/s))}var Su=5,bu=14,bg=[.06,.12,.19,.27];function Mu(n,t,e){let i=new Set(n.map(({source:s,target:r})=>s*t.length+r));for(let s of n){if(!s.leads||s.gone)continue;let r=!i.has(s.target*t.length+s.source),o=[s.bend,...bg.flatMap(l=>r?[s.bend+l,-l]:[s.bend+l])],[a,c]=[s.bend,-1/0];for(let l of o){let h=Sg({...s,bend:l},t,e);if(h>c&&([a,c]=[l,h]),h>=Su)break}s.bend=a}}function Sg(n,t,e){let{a:i,b:s,c:r}=qs(n,e),o=Su;for(let a=1;a<bu;a++){let{x:c,y:l}=ns(i,r,s,a/bu);for(let h=0;h<t.length;h++){if(h===n.source||h===n.target)continue;let[u,d]=[e[3*h]-c,e[3*h+1]-l],f=t[h]*e[3*h+2]+o;u*u+d*d<f*f&&(o=Math.hypot(u,d)-t[h]*e[3*h+2])}}return o}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */var En={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Si={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},$u=0,ec=1,qu=2;var yr=1,Yu=2,As=3,Mi=0,qe=1,gn=2,Wi=0,Rs=1,nc=2,ic=3,sc=4,na=5;var Xi=100,Zu=101,Ku=102,Ju=103,ju=104,Qu=200,ia=201,td=202,ed=203,rc=204,br=205,nd=206,id=207,sd=208,rd=209,od=210,ad=211,ld=212,cd=213,hd=214,To=0,Ao=1,Ro=2,xs=3,Co=4,Io=5,Po=6,Lo=7,oc=0,ud=1,dd=2,kn=0,ac=1,lc=2,cc=3,hc=4,uc=5,dc=6,fc=7;var pc=300,$i=301,Cs=302,sa=303,ra=304,Do=1e3,Fn=1001,No=1002,Le=1003,fd=1004;var Sr=1005;var $e=1006,oa=1007;var ni=1008;var cn=1009,mc=1010,gc=1011,Is=1012,aa=1013,Tn=1014,An=1015,Rn=1016,la=1017,ca=1018,qi=1020,xc=35902,_c=35899,vc=1021,yc=1022,Cn=1023,Qn=1026,ii=1027,bc=1028,ha=1029,wi=1030,ua=1031;var da=1033,Mr=33776,wr=33777,Er=33778,Tr=33779,fa=35840,pa=35841,ma=35842,ga=35843,xa=36196,_a=37492,va=37496,ya=37488,ba=37489,Ar=37490,Sa=37491,Ma=37808,wa=37809,Ea=37810,Ta=37811,Aa=37812,Ra=37813,Ca=37814,Ia=37815,Pa=37816,La=37817,Da=37818,Na=37819,Oa=37820,Ua=37821,Fa=36492,Ba=36494,ka=36495,za=36283,Ga=36284,Rr=36285,Va=36286;var er=2300,Oo=2301,wo=2302,Zl=2303,Kl=2400,Jl=2401,jl=2402;var pd=3200;var Sc=0,md=1,si="",nn="srgb",nr="srgb-linear",ir="linear",oe="srgb";var Eo=7680;var gd=519,xd=512,_d=513,vd=514,Mc=515,yd=516,bd=517,wc=518,Ec=519,Sd=35044,Tc=35048;var Cr="300 es",dn=2e3,sr=2001;function Mg(n){for(let t=n.length-1;t>=0;--t)if(n[t]>=65535)return!0;return!1}function wg(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function rr(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Md(){let n=rr("canvas");return n.style.display="block",n}var wu={},_s=null;function Ac(...n){let t="THREE."+n.shift();_s?_s("log",t,...n):console.log(t,...n)}function wd(n){let t=n[0];if(typeof t=="string"&&t.startsWith("TSL:")){let e=n[1];e&&e.isStackTrace?n[0]+=" "+e.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Bt(...n){n=wd(n);let t="THREE."+n.shift();if(_s)_s("warn",t,...n);else{let e=n[0];e&&e.isStackTrace?console.warn(e.getError(t)):console.warn(t,...n)}}function kt(...n){n=wd(n);let t="THREE."+n.shift();if(_s)_s("error",t,...n);else{let e=n[0];e&&e.isStackTrace?console.error(e.getError(t)):console.error(t,...n)}}function js(...n){let t=n.join(" ");t in wu||(wu[t]=!0,Bt(...n))}function Ed(n,t,e){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(t,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,e);break;default:i()}}setTimeout(r,e)})}var Td={[To]:To,[Ro]:Po,[Co]:Co,[xs]:Io,[Ao]:Ao,[Po]:Ro,[Lo]:Lo,[Io]:xs},wn=class{addEventListener(t,e){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[t]===void 0&&(i[t]=[]),i[t].indexOf(e)===-1&&i[t].push(e)}hasEventListener(t,e){let i=this._listeners;return i===void 0?!1:i[t]!==void 0&&i[t].indexOf(e)!==-1}removeEventListener(t,e){let i=this._listeners;if(i===void 0)return;let s=i[t];if(s!==void 0){let r=s.indexOf(e);r!==-1&&s.splice(r,1)}}dispatchEvent(t){let e=this._listeners;if(e===void 0)return;let i=e[t.type];if(i!==void 0){t.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,t);t.target=null}}},ze=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Eu=1234567,Qs=Math.PI/180,vs=180/Math.PI;function Ps(){let n=Math.random()*4294967295|0,t=Math.random()*4294967295|0,e=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(ze[n&255]+ze[n>>8&255]+ze[n>>16&255]+ze[n>>24&255]+"-"+ze[t&255]+ze[t>>8&255]+"-"+ze[t>>16&15|64]+ze[t>>24&255]+"-"+ze[e&63|128]+ze[e>>8&255]+"-"+ze[e>>16&255]+ze[e>>24&255]+ze[i&255]+ze[i>>8&255]+ze[i>>16&255]+ze[i>>24&255]).toLowerCase()}function Kt(n,t,e){return Math.max(t,Math.min(e,n))}function Rc(n,t){return(n%t+t)%t}function Eg(n,t,e,i,s){return i+(n-t)*(s-i)/(e-t)}function Tg(n,t,e){return n!==t?(e-n)/(t-n):0}function tr(n,t,e){return(1-e)*n+e*t}function Ag(n,t,e,i){return tr(n,t,1-Math.exp(-e*i))}function Rg(n,t=1){return t-Math.abs(Rc(n,t*2)-t)}function Cg(n,t,e){return n<=t?0:n>=e?1:(n=(n-t)/(e-t),n*n*(3-2*n))}function Ig(n,t,e){return n<=t?0:n>=e?1:(n=(n-t)/(e-t),n*n*n*(n*(n*6-15)+10))}function Pg(n,t){return n+Math.floor(Math.random()*(t-n+1))}function Lg(n,t){return n+Math.random()*(t-n)}function Dg(n){return n*(.5-Math.random())}function Ng(n){n!==void 0&&(Eu=n);let t=Eu+=1831565813;return t=Math.imul(t^t>>>15,t|1),t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}function Og(n){return n*Qs}function Ug(n){return n*vs}function Fg(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function Bg(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Cc(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function kg(n,t,e,i,s){let r=Math.cos,o=Math.sin,a=r(e/2),c=o(e/2),l=r((t+i)/2),h=o((t+i)/2),u=r((t-i)/2),d=o((t-i)/2),f=r((i-t)/2),m=o((i-t)/2);switch(s){case"XYX":n.set(a*h,c*u,c*d,a*l);break;case"YZY":n.set(c*d,a*h,c*u,a*l);break;case"ZXZ":n.set(c*u,c*d,a*h,a*l);break;case"XZX":n.set(a*h,c*m,c*f,a*l);break;case"YXY":n.set(c*f,a*h,c*m,a*l);break;case"ZYZ":n.set(c*m,c*f,a*h,a*l);break;default:Bt("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Ic(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Ad(n,t){if(t.constructor===Float32Array)return n;let e=Ic(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/e,-1)}function Rd(n,t){if(t.constructor===Float32Array)return n;let e=Ic(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*e)}var Pc={DEG2RAD:Qs,RAD2DEG:vs,generateUUID:Ps,clamp:Kt,euclideanModulo:Rc,mapLinear:Eg,inverseLerp:Tg,lerp:tr,damp:Ag,pingpong:Rg,smoothstep:Cg,smootherstep:Ig,randInt:Pg,randFloat:Lg,randFloatSpread:Dg,seededRandom:Ng,degToRad:Og,radToDeg:Ug,isPowerOfTwo:Fg,ceilPowerOfTwo:Bg,floorPowerOfTwo:Cc,setQuaternionFromProperEuler:kg,normalize:Rd,denormalize:Ad},zt=class{static{this.prototype.isVector2=!0}constructor(t=0,e=0){this.x=t,this.y=e}get width(){return this.x}set width(t){this.x=t}get height(){return this.y}set height(t){this.y=t}set(t,e){return this.x=t,this.y=e,this}setScalar(t){return this.x=t,this.y=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;default:throw new Error("THREE.Vector2: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y)}copy(t){return this.x=t.x,this.y=t.y,this}add(t){return this.x+=t.x,this.y+=t.y,this}addScalar(t){return this.x+=t,this.y+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this}subScalar(t){return this.x-=t,this.y-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this}multiply(t){return this.x*=t.x,this.y*=t.y,this}multiplyScalar(t){return this.x*=t,this.y*=t,this}divide(t){return this.x/=t.x,this.y/=t.y,this}divideScalar(t){return this.multiplyScalar(1/t)}applyMatrix3(t){let e=this.x,i=this.y,s=t.elements;return this.x=s[0]*e+s[3]*i+s[6],this.y=s[1]*e+s[4]*i+s[7],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this}clamp(t,e){return this.x=Kt(this.x,t.x,e.x),this.y=Kt(this.y,t.y,e.y),this}clampScalar(t,e){return this.x=Kt(this.x,t,e),this.y=Kt(this.y,t,e),this}clampLength(t,e){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Kt(i,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(t){return this.x*t.x+this.y*t.y}cross(t){return this.x*t.y-this.y*t.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let i=this.dot(t)/e;return Math.acos(Kt(i,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,i=this.y-t.y;return e*e+i*i}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this}lerpVectors(t,e,i){return this.x=t.x+(e.x-t.x)*i,this.y=t.y+(e.y-t.y)*i,this}equals(t){return t.x===this.x&&t.y===this.y}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this}rotateAround(t,e){let i=Math.cos(e),s=Math.sin(e),r=this.x-t.x,o=this.y-t.y;return this.x=r*i-o*s+t.x,this.y=r*s+o*i+t.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},on=class{constructor(t=0,e=0,i=0,s=1){this.isQuaternion=!0,this._x=t,this._y=e,this._z=i,this._w=s}static slerpFlat(t,e,i,s,r,o,a){let c=i[s+0],l=i[s+1],h=i[s+2],u=i[s+3],d=r[o+0],f=r[o+1],m=r[o+2],_=r[o+3];if(u!==_||c!==d||l!==f||h!==m){let p=c*d+l*f+h*m+u*_;p<0&&(d=-d,f=-f,m=-m,_=-_,p=-p);let g=1-a;if(p<.9995){let S=Math.acos(p),M=Math.sin(S);g=Math.sin(g*S)/M,a=Math.sin(a*S)/M,c=c*g+d*a,l=l*g+f*a,h=h*g+m*a,u=u*g+_*a}else{c=c*g+d*a,l=l*g+f*a,h=h*g+m*a,u=u*g+_*a;let S=1/Math.sqrt(c*c+l*l+h*h+u*u);c*=S,l*=S,h*=S,u*=S}}t[e]=c,t[e+1]=l,t[e+2]=h,t[e+3]=u}static multiplyQuaternionsFlat(t,e,i,s,r,o){let a=i[s],c=i[s+1],l=i[s+2],h=i[s+3],u=r[o],d=r[o+1],f=r[o+2],m=r[o+3];return t[e]=a*m+h*u+c*f-l*d,t[e+1]=c*m+h*d+l*u-a*f,t[e+2]=l*m+h*f+a*d-c*u,t[e+3]=h*m-a*u-c*d-l*f,t}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get w(){return this._w}set w(t){this._w=t,this._onChangeCallback()}set(t,e,i,s){return this._x=t,this._y=e,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(t){return this._x=t.x,this._y=t.y,this._z=t.z,this._w=t.w,this._onChangeCallback(),this}setFromEuler(t,e=!0){let i=t._x,s=t._y,r=t._z,o=t._order,a=Math.cos,c=Math.sin,l=a(i/2),h=a(s/2),u=a(r/2),d=c(i/2),f=c(s/2),m=c(r/2);switch(o){case"XYZ":this._x=d*h*u+l*f*m,this._y=l*f*u-d*h*m,this._z=l*h*m+d*f*u,this._w=l*h*u-d*f*m;break;case"YXZ":this._x=d*h*u+l*f*m,this._y=l*f*u-d*h*m,this._z=l*h*m-d*f*u,this._w=l*h*u+d*f*m;break;case"ZXY":this._x=d*h*u-l*f*m,this._y=l*f*u+d*h*m,this._z=l*h*m+d*f*u,this._w=l*h*u-d*f*m;break;case"ZYX":this._x=d*h*u-l*f*m,this._y=l*f*u+d*h*m,this._z=l*h*m-d*f*u,this._w=l*h*u+d*f*m;break;case"YZX":this._x=d*h*u+l*f*m,this._y=l*f*u+d*h*m,this._z=l*h*m-d*f*u,this._w=l*h*u-d*f*m;break;case"XZY":this._x=d*h*u-l*f*m,this._y=l*f*u-d*h*m,this._z=l*h*m+d*f*u,this._w=l*h*u+d*f*m;break;default:Bt("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return e===!0&&this._onChangeCallback(),this}setFromAxisAngle(t,e){let i=e/2,s=Math.sin(i);return this._x=t.x*s,this._y=t.y*s,this._z=t.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(t){let e=t.elements,i=e[0],s=e[4],r=e[8],o=e[1],a=e[5],c=e[9],l=e[2],h=e[6],u=e[10],d=i+a+u;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(h-c)*f,this._y=(r-l)*f,this._z=(o-s)*f}else if(i>a&&i>u){let f=2*Math.sqrt(1+i-a-u);this._w=(h-c)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+l)/f}else if(a>u){let f=2*Math.sqrt(1+a-i-u);this._w=(r-l)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(c+h)/f}else{let f=2*Math.sqrt(1+u-i-a);this._w=(o-s)/f,this._x=(r+l)/f,this._y=(c+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(t,e){let i=t.dot(e)+1;return i<1e-8?(i=0,Math.abs(t.x)>Math.abs(t.z)?(this._x=-t.y,this._y=t.x,this._z=0,this._w=i):(this._x=0,this._y=-t.z,this._z=t.y,this._w=i)):(this._x=t.y*e.z-t.z*e.y,this._y=t.z*e.x-t.x*e.z,this._z=t.x*e.y-t.y*e.x,this._w=i),this.normalize()}angleTo(t){return 2*Math.acos(Math.abs(Kt(this.dot(t),-1,1)))}rotateTowards(t,e){let i=this.angleTo(t);if(i===0)return this;let s=Math.min(1,e/i);return this.slerp(t,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(t){return this._x*t._x+this._y*t._y+this._z*t._z+this._w*t._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let t=this.length();return t===0?(this._x=0,this._y=0,this._z=0,this._w=1):(t=1/t,this._x=this._x*t,this._y=this._y*t,this._z=this._z*t,this._w=this._w*t),this._onChangeCallback(),this}multiply(t){return this.multiplyQuaternions(this,t)}premultiply(t){return this.multiplyQuaternions(t,this)}multiplyQuaternions(t,e){let i=t._x,s=t._y,r=t._z,o=t._w,a=e._x,c=e._y,l=e._z,h=e._w;return this._x=i*h+o*a+s*l-r*c,this._y=s*h+o*c+r*a-i*l,this._z=r*h+o*l+i*c-s*a,this._w=o*h-i*a-s*c-r*l,this._onChangeCallback(),this}slerp(t,e){let i=t._x,s=t._y,r=t._z,o=t._w,a=this.dot(t);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let c=1-e;if(a<.9995){let l=Math.acos(a),h=Math.sin(l);c=Math.sin(c*l)/h,e=Math.sin(e*l)/h,this._x=this._x*c+i*e,this._y=this._y*c+s*e,this._z=this._z*c+r*e,this._w=this._w*c+o*e,this._onChangeCallback()}else this._x=this._x*c+i*e,this._y=this._y*c+s*e,this._z=this._z*c+r*e,this._w=this._w*c+o*e,this.normalize();return this}slerpQuaternions(t,e,i){return this.copy(t).slerp(e,i)}random(){let t=2*Math.PI*Math.random(),e=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(t),s*Math.cos(t),r*Math.sin(e),r*Math.cos(e))}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._w===this._w}fromArray(t,e=0){return this._x=t[e],this._y=t[e+1],this._z=t[e+2],this._w=t[e+3],this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._w,t}fromBufferAttribute(t,e){return this._x=t.getX(e),this._y=t.getY(e),this._z=t.getZ(e),this._w=t.getW(e),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},k=class{static{this.prototype.isVector3=!0}constructor(t=0,e=0,i=0){this.x=t,this.y=e,this.z=i}set(t,e,i){return i===void 0&&(i=this.z),this.x=t,this.y=e,this.z=i,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;default:throw new Error("THREE.Vector3: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this}multiplyVectors(t,e){return this.x=t.x*e.x,this.y=t.y*e.y,this.z=t.z*e.z,this}applyEuler(t){return this.applyQuaternion(Tu.setFromEuler(t))}applyAxisAngle(t,e){return this.applyQuaternion(Tu.setFromAxisAngle(t,e))}applyMatrix3(t){let e=this.x,i=this.y,s=this.z,r=t.elements;return this.x=r[0]*e+r[3]*i+r[6]*s,this.y=r[1]*e+r[4]*i+r[7]*s,this.z=r[2]*e+r[5]*i+r[8]*s,this}applyNormalMatrix(t){return this.applyMatrix3(t).normalize()}applyMatrix4(t){let e=this.x,i=this.y,s=this.z,r=t.elements,o=1/(r[3]*e+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*e+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*e+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*e+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(t){let e=this.x,i=this.y,s=this.z,r=t.x,o=t.y,a=t.z,c=t.w,l=2*(o*s-a*i),h=2*(a*e-r*s),u=2*(r*i-o*e);return this.x=e+c*l+o*u-a*h,this.y=i+c*h+a*l-r*u,this.z=s+c*u+r*h-o*l,this}project(t){return this.applyMatrix4(t.matrixWorldInverse).applyMatrix4(t.projectionMatrix)}unproject(t){return this.applyMatrix4(t.projectionMatrixInverse).applyMatrix4(t.matrixWorld)}transformDirection(t){let e=this.x,i=this.y,s=this.z,r=t.elements;return this.x=r[0]*e+r[4]*i+r[8]*s,this.y=r[1]*e+r[5]*i+r[9]*s,this.z=r[2]*e+r[6]*i+r[10]*s,this.normalize()}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this}divideScalar(t){return this.multiplyScalar(1/t)}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this}clamp(t,e){return this.x=Kt(this.x,t.x,e.x),this.y=Kt(this.y,t.y,e.y),this.z=Kt(this.z,t.z,e.z),this}clampScalar(t,e){return this.x=Kt(this.x,t,e),this.y=Kt(this.y,t,e),this.z=Kt(this.z,t,e),this}clampLength(t,e){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Kt(i,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this}lerpVectors(t,e,i){return this.x=t.x+(e.x-t.x)*i,this.y=t.y+(e.y-t.y)*i,this.z=t.z+(e.z-t.z)*i,this}cross(t){return this.crossVectors(this,t)}crossVectors(t,e){let i=t.x,s=t.y,r=t.z,o=e.x,a=e.y,c=e.z;return this.x=s*c-r*a,this.y=r*o-i*c,this.z=i*a-s*o,this}projectOnVector(t){let e=t.lengthSq();if(e===0)return this.set(0,0,0);let i=t.dot(this)/e;return this.copy(t).multiplyScalar(i)}projectOnPlane(t){return Il.copy(this).projectOnVector(t),this.sub(Il)}reflect(t){return this.sub(Il.copy(t).multiplyScalar(2*this.dot(t)))}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let i=this.dot(t)/e;return Math.acos(Kt(i,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,i=this.y-t.y,s=this.z-t.z;return e*e+i*i+s*s}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)+Math.abs(this.z-t.z)}setFromSpherical(t){return this.setFromSphericalCoords(t.radius,t.phi,t.theta)}setFromSphericalCoords(t,e,i){let s=Math.sin(e)*t;return this.x=s*Math.sin(i),this.y=Math.cos(e)*t,this.z=s*Math.cos(i),this}setFromCylindrical(t){return this.setFromCylindricalCoords(t.radius,t.theta,t.y)}setFromCylindricalCoords(t,e,i){return this.x=t*Math.sin(e),this.y=i,this.z=t*Math.cos(e),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this}setFromMatrixScale(t){let e=this.setFromMatrixColumn(t,0).length(),i=this.setFromMatrixColumn(t,1).length(),s=this.setFromMatrixColumn(t,2).length();return this.x=e,this.y=i,this.z=s,this}setFromMatrixColumn(t,e){return this.fromArray(t.elements,e*4)}setFromMatrix3Column(t,e){return this.fromArray(t.elements,e*3)}setFromEuler(t){return this.x=t._x,this.y=t._y,this.z=t._z,this}setFromColor(t){return this.x=t.r,this.y=t.g,this.z=t.b,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let t=Math.random()*Math.PI*2,e=Math.random()*2-1,i=Math.sqrt(1-e*e);return this.x=i*Math.cos(t),this.y=e,this.z=i*Math.sin(t),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Il=new k,Tu=new on,Gt=class{static{this.prototype.isMatrix3=!0}constructor(t,e,i,s,r,o,a,c,l){this.elements=[1,0,0,0,1,0,0,0,1],t!==void 0&&this.set(t,e,i,s,r,o,a,c,l)}set(t,e,i,s,r,o,a,c,l){let h=this.elements;return h[0]=t,h[1]=s,h[2]=a,h[3]=e,h[4]=r,h[5]=c,h[6]=i,h[7]=o,h[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(t){let e=this.elements,i=t.elements;return e[0]=i[0],e[1]=i[1],e[2]=i[2],e[3]=i[3],e[4]=i[4],e[5]=i[5],e[6]=i[6],e[7]=i[7],e[8]=i[8],this}extractBasis(t,e,i){return t.setFromMatrix3Column(this,0),e.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(t){let e=t.elements;return this.set(e[0],e[4],e[8],e[1],e[5],e[9],e[2],e[6],e[10]),this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let i=t.elements,s=e.elements,r=this.elements,o=i[0],a=i[3],c=i[6],l=i[1],h=i[4],u=i[7],d=i[2],f=i[5],m=i[8],_=s[0],p=s[3],g=s[6],S=s[1],M=s[4],y=s[7],T=s[2],v=s[5],x=s[8];return r[0]=o*_+a*S+c*T,r[3]=o*p+a*M+c*v,r[6]=o*g+a*y+c*x,r[1]=l*_+h*S+u*T,r[4]=l*p+h*M+u*v,r[7]=l*g+h*y+u*x,r[2]=d*_+f*S+m*T,r[5]=d*p+f*M+m*v,r[8]=d*g+f*y+m*x,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[3]*=t,e[6]*=t,e[1]*=t,e[4]*=t,e[7]*=t,e[2]*=t,e[5]*=t,e[8]*=t,this}determinant(){let t=this.elements,e=t[0],i=t[1],s=t[2],r=t[3],o=t[4],a=t[5],c=t[6],l=t[7],h=t[8];return e*o*h-e*a*l-i*r*h+i*a*c+s*r*l-s*o*c}invert(){let t=this.elements,e=t[0],i=t[1],s=t[2],r=t[3],o=t[4],a=t[5],c=t[6],l=t[7],h=t[8],u=h*o-a*l,d=a*c-h*r,f=l*r-o*c,m=e*u+i*d+s*f;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let _=1/m;return t[0]=u*_,t[1]=(s*l-h*i)*_,t[2]=(a*i-s*o)*_,t[3]=d*_,t[4]=(h*e-s*c)*_,t[5]=(s*r-a*e)*_,t[6]=f*_,t[7]=(i*c-l*e)*_,t[8]=(o*e-i*r)*_,this}transpose(){let t,e=this.elements;return t=e[1],e[1]=e[3],e[3]=t,t=e[2],e[2]=e[6],e[6]=t,t=e[5],e[5]=e[7],e[7]=t,this}getNormalMatrix(t){return this.setFromMatrix4(t).invert().transpose()}transposeIntoArray(t){let e=this.elements;return t[0]=e[0],t[1]=e[3],t[2]=e[6],t[3]=e[1],t[4]=e[4],t[5]=e[7],t[6]=e[2],t[7]=e[5],t[8]=e[8],this}setUvTransform(t,e,i,s,r,o,a){let c=Math.cos(r),l=Math.sin(r);return this.set(i*c,i*l,-i*(c*o+l*a)+o+t,-s*l,s*c,-s*(-l*o+c*a)+a+e,0,0,1),this}scale(t,e){return js("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Pl.makeScale(t,e)),this}rotate(t){return js("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Pl.makeRotation(-t)),this}translate(t,e){return js("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Pl.makeTranslation(t,e)),this}makeTranslation(t,e){return t.isVector2?this.set(1,0,t.x,0,1,t.y,0,0,1):this.set(1,0,t,0,1,e,0,0,1),this}makeRotation(t){let e=Math.cos(t),i=Math.sin(t);return this.set(e,-i,0,i,e,0,0,0,1),this}makeScale(t,e){return this.set(t,0,0,0,e,0,0,0,1),this}equals(t){let e=this.elements,i=t.elements;for(let s=0;s<9;s++)if(e[s]!==i[s])return!1;return!0}fromArray(t,e=0){for(let i=0;i<9;i++)this.elements[i]=t[i+e];return this}toArray(t=[],e=0){let i=this.elements;return t[e]=i[0],t[e+1]=i[1],t[e+2]=i[2],t[e+3]=i[3],t[e+4]=i[4],t[e+5]=i[5],t[e+6]=i[6],t[e+7]=i[7],t[e+8]=i[8],t}clone(){return new this.constructor().fromArray(this.elements)}},Pl=new Gt,Au=new Gt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Ru=new Gt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function zg(){let n={enabled:!0,workingColorSpace:nr,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===oe&&(s.r=jn(s.r),s.g=jn(s.g),s.b=jn(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===oe&&(s.r=gs(s.r),s.g=gs(s.g),s.b=gs(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===si?ir:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},t=[.64,.33,.3,.6,.15,.06],e=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[nr]:{primaries:t,whitePoint:i,transfer:ir,toXYZ:Au,fromXYZ:Ru,luminanceCoefficients:e,workingColorSpaceConfig:{unpackColorSpace:nn},outputColorSpaceConfig:{drawingBufferColorSpace:nn}},[nn]:{primaries:t,whitePoint:i,transfer:oe,toXYZ:Au,fromXYZ:Ru,luminanceCoefficients:e,outputColorSpaceConfig:{drawingBufferColorSpace:nn}}}),n}var Qt=zg();function jn(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function gs(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var is,Uo=class{static getDataURL(t,e="image/png"){if(/^data:/i.test(t.src)||typeof HTMLCanvasElement>"u")return t.src;let i;if(t instanceof HTMLCanvasElement)i=t;else{is===void 0&&(is=rr("canvas")),is.width=t.width,is.height=t.height;let s=is.getContext("2d");t instanceof ImageData?s.putImageData(t,0,0):s.drawImage(t,0,0,t.width,t.height),i=is}return i.toDataURL(e)}static sRGBToLinear(t){if(typeof HTMLImageElement<"u"&&t instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&t instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&t instanceof ImageBitmap){let e=rr("canvas");e.width=t.width,e.height=t.height;let i=e.getContext("2d");i.drawImage(t,0,0,t.width,t.height);let s=i.getImageData(0,0,t.width,t.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=jn(r[o]/255)*255;return i.putImageData(s,0,0),e}else if(t.data){let e=t.data.slice(0);for(let i=0;i<e.length;i++)e instanceof Uint8Array||e instanceof Uint8ClampedArray?e[i]=Math.floor(jn(e[i]/255)*255):e[i]=jn(e[i]);return{data:e,width:t.width,height:t.height}}else return Bt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),t}},Gg=0,ys=class{constructor(t=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Gg++}),this.uuid=Ps(),this.data=t,this.dataReady=!0,this.version=0}getSize(t){let e=this.data;return typeof HTMLVideoElement<"u"&&e instanceof HTMLVideoElement?t.set(e.videoWidth,e.videoHeight,0):typeof VideoFrame<"u"&&e instanceof VideoFrame?t.set(e.displayWidth,e.displayHeight,0):e!==null?t.set(e.width||0,e.height||0,e.depth||0):t.set(0,0,0),t}set needsUpdate(t){t===!0&&this.version++}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.images[this.uuid]!==void 0)return t.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Ll(s[o].image)):r.push(Ll(s[o]))}else r=Ll(s);i.url=r}return e||(t.images[this.uuid]=i),i}};function Ll(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Uo.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Bt("Texture: Unable to serialize Texture."),{})}var Vg=0,Dl=new k,je=class n extends wn{constructor(t=n.DEFAULT_IMAGE,e=n.DEFAULT_MAPPING,i=Fn,s=Fn,r=$e,o=ni,a=Cn,c=cn,l=n.DEFAULT_ANISOTROPY,h=si){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Vg++}),this.uuid=Ps(),this.name="",this.source=new ys(t),this.mipmaps=[],this.mapping=e,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=l,this.format=a,this.internalFormat=null,this.type=c,this.offset=new zt(0,0),this.repeat=new zt(1,1),this.center=new zt(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Gt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(t&&t.depth&&t.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Dl).x}get height(){return this.source.getSize(Dl).y}get depth(){return this.source.getSize(Dl).z}get image(){return this.source.data}set image(t){this.source.data=t}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(t){return this.name=t.name,this.source=t.source,this.mipmaps=t.mipmaps.slice(0),this.mapping=t.mapping,this.channel=t.channel,this.wrapS=t.wrapS,this.wrapT=t.wrapT,this.magFilter=t.magFilter,this.minFilter=t.minFilter,this.anisotropy=t.anisotropy,this.format=t.format,this.internalFormat=t.internalFormat,this.type=t.type,this.normalized=t.normalized,this.offset.copy(t.offset),this.repeat.copy(t.repeat),this.center.copy(t.center),this.rotation=t.rotation,this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrix.copy(t.matrix),this.generateMipmaps=t.generateMipmaps,this.mipmapsAutoUpdate=t.mipmapsAutoUpdate,this.premultiplyAlpha=t.premultiplyAlpha,this.flipY=t.flipY,this.unpackAlignment=t.unpackAlignment,this.colorSpace=t.colorSpace,this.renderTarget=t.renderTarget,this.isRenderTargetTexture=t.isRenderTargetTexture,this.isPMREMTexture=t.isPMREMTexture,this.isArrayTexture=t.isArrayTexture,this.userData=JSON.parse(JSON.stringify(t.userData)),this.needsUpdate=!0,this}setValues(t){for(let e in t){let i=t[e];if(i===void 0){Bt(`Texture.setValues(): parameter '${e}' has value of undefined.`);continue}let s=this[e];if(s===void 0){Bt(`Texture.setValues(): property '${e}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[e]=i}}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.textures[this.uuid]!==void 0)return t.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(t).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),e||(t.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(t){if(this.mapping!==pc)return t;if(t.applyMatrix3(this.matrix),t.x<0||t.x>1)switch(this.wrapS){case Do:t.x=t.x-Math.floor(t.x);break;case Fn:t.x=t.x<0?0:1;break;case No:Math.abs(Math.floor(t.x)%2)===1?t.x=Math.ceil(t.x)-t.x:t.x=t.x-Math.floor(t.x);break}if(t.y<0||t.y>1)switch(this.wrapT){case Do:t.y=t.y-Math.floor(t.y);break;case Fn:t.y=t.y<0?0:1;break;case No:Math.abs(Math.floor(t.y)%2)===1?t.y=Math.ceil(t.y)-t.y:t.y=t.y-Math.floor(t.y);break}return this.flipY&&(t.y=1-t.y),t}set needsUpdate(t){t===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(t){t===!0&&this.pmremVersion++}};je.DEFAULT_IMAGE=null;je.DEFAULT_MAPPING=pc;je.DEFAULT_ANISOTROPY=1;var _e=class{static{this.prototype.isVector4=!0}constructor(t=0,e=0,i=0,s=1){this.x=t,this.y=e,this.z=i,this.w=s}get width(){return this.z}set width(t){this.z=t}get height(){return this.w}set height(t){this.w=t}set(t,e,i,s){return this.x=t,this.y=e,this.z=i,this.w=s,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this.w=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setW(t){return this.w=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;case 3:this.w=e;break;default:throw new Error("THREE.Vector4: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this.w=t.w!==void 0?t.w:1,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this.w+=t.w,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this.w+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this.w=t.w+e.w,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this.w+=t.w*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this.w-=t.w,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this.w-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this.w=t.w-e.w,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this.w*=t.w,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this.w*=t,this}applyMatrix4(t){let e=this.x,i=this.y,s=this.z,r=this.w,o=t.elements;return this.x=o[0]*e+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*e+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*e+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*e+o[7]*i+o[11]*s+o[15]*r,this}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this.w/=t.w,this}divideScalar(t){return this.multiplyScalar(1/t)}setAxisAngleFromQuaternion(t){this.w=2*Math.acos(t.w);let e=Math.sqrt(1-t.w*t.w);return e<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=t.x/e,this.y=t.y/e,this.z=t.z/e),this}setAxisAngleFromRotationMatrix(t){let e,i,s,r,c=t.elements,l=c[0],h=c[4],u=c[8],d=c[1],f=c[5],m=c[9],_=c[2],p=c[6],g=c[10];if(Math.abs(h-d)<.01&&Math.abs(u-_)<.01&&Math.abs(m-p)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+_)<.1&&Math.abs(m+p)<.1&&Math.abs(l+f+g-3)<.1)return this.set(1,0,0,0),this;e=Math.PI;let M=(l+1)/2,y=(f+1)/2,T=(g+1)/2,v=(h+d)/4,x=(u+_)/4,b=(m+p)/4;return M>y&&M>T?M<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(M),s=v/i,r=x/i):y>T?y<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(y),i=v/s,r=b/s):T<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(T),i=x/r,s=b/r),this.set(i,s,r,e),this}let S=Math.sqrt((p-m)*(p-m)+(u-_)*(u-_)+(d-h)*(d-h));return Math.abs(S)<.001&&(S=1),this.x=(p-m)/S,this.y=(u-_)/S,this.z=(d-h)/S,this.w=Math.acos((l+f+g-1)/2),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this.w=e[15],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this.w=Math.min(this.w,t.w),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this.w=Math.max(this.w,t.w),this}clamp(t,e){return this.x=Kt(this.x,t.x,e.x),this.y=Kt(this.y,t.y,e.y),this.z=Kt(this.z,t.z,e.z),this.w=Kt(this.w,t.w,e.w),this}clampScalar(t,e){return this.x=Kt(this.x,t,e),this.y=Kt(this.y,t,e),this.z=Kt(this.z,t,e),this.w=Kt(this.w,t,e),this}clampLength(t,e){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Kt(i,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z+this.w*t.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this.w+=(t.w-this.w)*e,this}lerpVectors(t,e,i){return this.x=t.x+(e.x-t.x)*i,this.y=t.y+(e.y-t.y)*i,this.z=t.z+(e.z-t.z)*i,this.w=t.w+(e.w-t.w)*i,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z&&t.w===this.w}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this.w=t[e+3],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t[e+3]=this.w,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this.w=t.getW(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Fo=class extends wn{constructor(t=1,e=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:$e,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=t,this.height=e,this.depth=i.depth,this.scissor=new _e(0,0,t,e),this.scissorTest=!1,this.viewport=new _e(0,0,t,e),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new je({width:t,height:e,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(t={}){let e={minFilter:$e,generateMipmaps:!1,flipY:!1,internalFormat:null};t.mapping!==void 0&&(e.mapping=t.mapping),t.wrapS!==void 0&&(e.wrapS=t.wrapS),t.wrapT!==void 0&&(e.wrapT=t.wrapT),t.wrapR!==void 0&&(e.wrapR=t.wrapR),t.magFilter!==void 0&&(e.magFilter=t.magFilter),t.minFilter!==void 0&&(e.minFilter=t.minFilter),t.format!==void 0&&(e.format=t.format),t.type!==void 0&&(e.type=t.type),t.anisotropy!==void 0&&(e.anisotropy=t.anisotropy),t.colorSpace!==void 0&&(e.colorSpace=t.colorSpace),t.flipY!==void 0&&(e.flipY=t.flipY),t.generateMipmaps!==void 0&&(e.generateMipmaps=t.generateMipmaps),t.mipmapsAutoUpdate!==void 0&&(e.mipmapsAutoUpdate=t.mipmapsAutoUpdate),t.internalFormat!==void 0&&(e.internalFormat=t.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(e)}get texture(){return this.textures[0]}set texture(t){this.textures[0]=t}set depthTexture(t){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),t!==null&&t.renderTarget===null&&(t.renderTarget=this),this._depthTexture=t}get depthTexture(){return this._depthTexture}setSize(t,e,i=1){if(this.width!==t||this.height!==e||this.depth!==i){this.width=t,this.height=e,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=t,this.textures[s].image.height=e,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,t,e),this.scissor.set(0,0,t,e)}clone(){return new this.constructor().copy(this)}copy(t){this.width=t.width,this.height=t.height,this.depth=t.depth,this.scissor.copy(t.scissor),this.scissorTest=t.scissorTest,this.viewport.copy(t.viewport),this.textures.length=0;for(let e=0,i=t.textures.length;e<i;e++){this.textures[e]=t.textures[e].clone(),this.textures[e].isRenderTargetTexture=!0,this.textures[e].renderTarget=this;let s=Object.assign({},t.textures[e].image);this.textures[e].source=new ys(s)}if(this.depthBuffer=t.depthBuffer,this.stencilBuffer=t.stencilBuffer,this.resolveColorBuffer=t.resolveColorBuffer,this.resolveDepthBuffer=t.resolveDepthBuffer,this.resolveStencilBuffer=t.resolveStencilBuffer,this.storeMultisampledColorBuffer=t.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=t.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=t.storeMultisampledStencilBuffer,t.depthTexture!==null)if(t.depthTexture.renderTarget===t){let e=t.depthTexture.clone();e.renderTarget=null,this.depthTexture=e}else this.depthTexture=t.depthTexture;else this.depthTexture=null;return this.samples=t.samples,this.multiview=t.multiview,this.useArrayDepthTexture=t.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},an=class extends Fo{constructor(t=1,e=1,i={}){super(t,e,i),this.isWebGLRenderTarget=!0}},or=class extends je{constructor(t=null,e=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:t,width:e,height:i,depth:s},this.magFilter=Le,this.minFilter=Le,this.wrapR=Fn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}addLayerUpdate(t){this.layerUpdates.add(t)}clearLayerUpdates(){this.layerUpdates.clear()}};var Bo=class extends je{constructor(t=null,e=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:t,width:e,height:i,depth:s},this.magFilter=Le,this.minFilter=Le,this.wrapR=Fn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}};var me=class n{static{this.prototype.isMatrix4=!0}constructor(t,e,i,s,r,o,a,c,l,h,u,d,f,m,_,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],t!==void 0&&this.set(t,e,i,s,r,o,a,c,l,h,u,d,f,m,_,p)}set(t,e,i,s,r,o,a,c,l,h,u,d,f,m,_,p){let g=this.elements;return g[0]=t,g[4]=e,g[8]=i,g[12]=s,g[1]=r,g[5]=o,g[9]=a,g[13]=c,g[2]=l,g[6]=h,g[10]=u,g[14]=d,g[3]=f,g[7]=m,g[11]=_,g[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(t){let e=this.elements,i=t.elements;return e[0]=i[0],e[1]=i[1],e[2]=i[2],e[3]=i[3],e[4]=i[4],e[5]=i[5],e[6]=i[6],e[7]=i[7],e[8]=i[8],e[9]=i[9],e[10]=i[10],e[11]=i[11],e[12]=i[12],e[13]=i[13],e[14]=i[14],e[15]=i[15],this}copyPosition(t){let e=this.elements,i=t.elements;return e[12]=i[12],e[13]=i[13],e[14]=i[14],this}setFromMatrix3(t){let e=t.elements;return this.set(e[0],e[3],e[6],0,e[1],e[4],e[7],0,e[2],e[5],e[8],0,0,0,0,1),this}extractBasis(t,e,i){return this.determinantAffine()===0?(t.set(1,0,0),e.set(0,1,0),i.set(0,0,1),this):(t.setFromMatrixColumn(this,0),e.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(t,e,i){return this.set(t.x,e.x,i.x,0,t.y,e.y,i.y,0,t.z,e.z,i.z,0,0,0,0,1),this}extractRotation(t){if(t.determinantAffine()===0)return this.identity();let e=this.elements,i=t.elements,s=1/ss.setFromMatrixColumn(t,0).length(),r=1/ss.setFromMatrixColumn(t,1).length(),o=1/ss.setFromMatrixColumn(t,2).length();return e[0]=i[0]*s,e[1]=i[1]*s,e[2]=i[2]*s,e[3]=0,e[4]=i[4]*r,e[5]=i[5]*r,e[6]=i[6]*r,e[7]=0,e[8]=i[8]*o,e[9]=i[9]*o,e[10]=i[10]*o,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromEuler(t){let e=this.elements,i=t.x,s=t.y,r=t.z,o=Math.cos(i),a=Math.sin(i),c=Math.cos(s),l=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(t.order==="XYZ"){let d=o*h,f=o*u,m=a*h,_=a*u;e[0]=c*h,e[4]=-c*u,e[8]=l,e[1]=f+m*l,e[5]=d-_*l,e[9]=-a*c,e[2]=_-d*l,e[6]=m+f*l,e[10]=o*c}else if(t.order==="YXZ"){let d=c*h,f=c*u,m=l*h,_=l*u;e[0]=d+_*a,e[4]=m*a-f,e[8]=o*l,e[1]=o*u,e[5]=o*h,e[9]=-a,e[2]=f*a-m,e[6]=_+d*a,e[10]=o*c}else if(t.order==="ZXY"){let d=c*h,f=c*u,m=l*h,_=l*u;e[0]=d-_*a,e[4]=-o*u,e[8]=m+f*a,e[1]=f+m*a,e[5]=o*h,e[9]=_-d*a,e[2]=-o*l,e[6]=a,e[10]=o*c}else if(t.order==="ZYX"){let d=o*h,f=o*u,m=a*h,_=a*u;e[0]=c*h,e[4]=m*l-f,e[8]=d*l+_,e[1]=c*u,e[5]=_*l+d,e[9]=f*l-m,e[2]=-l,e[6]=a*c,e[10]=o*c}else if(t.order==="YZX"){let d=o*c,f=o*l,m=a*c,_=a*l;e[0]=c*h,e[4]=_-d*u,e[8]=m*u+f,e[1]=u,e[5]=o*h,e[9]=-a*h,e[2]=-l*h,e[6]=f*u+m,e[10]=d-_*u}else if(t.order==="XZY"){let d=o*c,f=o*l,m=a*c,_=a*l;e[0]=c*h,e[4]=-u,e[8]=l*h,e[1]=d*u+_,e[5]=o*h,e[9]=f*u-m,e[2]=m*u-f,e[6]=a*h,e[10]=_*u+d}return e[3]=0,e[7]=0,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromQuaternion(t){return this.compose(Hg,t,Wg)}lookAt(t,e,i){let s=this.elements;return tn.subVectors(t,e),tn.lengthSq()===0&&(tn.z=1),tn.normalize(),hi.crossVectors(i,tn),hi.lengthSq()===0&&(Math.abs(i.z)===1?tn.x+=1e-4:tn.z+=1e-4,tn.normalize(),hi.crossVectors(i,tn)),hi.normalize(),io.crossVectors(tn,hi),s[0]=hi.x,s[4]=io.x,s[8]=tn.x,s[1]=hi.y,s[5]=io.y,s[9]=tn.y,s[2]=hi.z,s[6]=io.z,s[10]=tn.z,this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let i=t.elements,s=e.elements,r=this.elements,o=i[0],a=i[4],c=i[8],l=i[12],h=i[1],u=i[5],d=i[9],f=i[13],m=i[2],_=i[6],p=i[10],g=i[14],S=i[3],M=i[7],y=i[11],T=i[15],v=s[0],x=s[4],b=s[8],P=s[12],A=s[1],I=s[5],O=s[9],U=s[13],C=s[2],B=s[6],$=s[10],H=s[14],st=s[3],q=s[7],j=s[11],it=s[15];return r[0]=o*v+a*A+c*C+l*st,r[4]=o*x+a*I+c*B+l*q,r[8]=o*b+a*O+c*$+l*j,r[12]=o*P+a*U+c*H+l*it,r[1]=h*v+u*A+d*C+f*st,r[5]=h*x+u*I+d*B+f*q,r[9]=h*b+u*O+d*$+f*j,r[13]=h*P+u*U+d*H+f*it,r[2]=m*v+_*A+p*C+g*st,r[6]=m*x+_*I+p*B+g*q,r[10]=m*b+_*O+p*$+g*j,r[14]=m*P+_*U+p*H+g*it,r[3]=S*v+M*A+y*C+T*st,r[7]=S*x+M*I+y*B+T*q,r[11]=S*b+M*O+y*$+T*j,r[15]=S*P+M*U+y*H+T*it,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[4]*=t,e[8]*=t,e[12]*=t,e[1]*=t,e[5]*=t,e[9]*=t,e[13]*=t,e[2]*=t,e[6]*=t,e[10]*=t,e[14]*=t,e[3]*=t,e[7]*=t,e[11]*=t,e[15]*=t,this}determinant(){let t=this.elements,e=t[0],i=t[4],s=t[8],r=t[12],o=t[1],a=t[5],c=t[9],l=t[13],h=t[2],u=t[6],d=t[10],f=t[14],m=t[3],_=t[7],p=t[11],g=t[15],S=c*f-l*d,M=a*f-l*u,y=a*d-c*u,T=o*f-l*h,v=o*d-c*h,x=o*u-a*h;return e*(_*S-p*M+g*y)-i*(m*S-p*T+g*v)+s*(m*M-_*T+g*x)-r*(m*y-_*v+p*x)}determinantAffine(){let t=this.elements,e=t[0],i=t[4],s=t[8],r=t[1],o=t[5],a=t[9],c=t[2],l=t[6],h=t[10];return e*(o*h-a*l)-i*(r*h-a*c)+s*(r*l-o*c)}transpose(){let t=this.elements,e;return e=t[1],t[1]=t[4],t[4]=e,e=t[2],t[2]=t[8],t[8]=e,e=t[6],t[6]=t[9],t[9]=e,e=t[3],t[3]=t[12],t[12]=e,e=t[7],t[7]=t[13],t[13]=e,e=t[11],t[11]=t[14],t[14]=e,this}setPosition(t,e,i){let s=this.elements;return t.isVector3?(s[12]=t.x,s[13]=t.y,s[14]=t.z):(s[12]=t,s[13]=e,s[14]=i),this}invert(){let t=this.elements,e=t[0],i=t[1],s=t[2],r=t[3],o=t[4],a=t[5],c=t[6],l=t[7],h=t[8],u=t[9],d=t[10],f=t[11],m=t[12],_=t[13],p=t[14],g=t[15],S=e*a-i*o,M=e*c-s*o,y=e*l-r*o,T=i*c-s*a,v=i*l-r*a,x=s*l-r*c,b=h*_-u*m,P=h*p-d*m,A=h*g-f*m,I=u*p-d*_,O=u*g-f*_,U=d*g-f*p,C=S*U-M*O+y*I+T*A-v*P+x*b;if(C===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let B=1/C;return t[0]=(a*U-c*O+l*I)*B,t[1]=(s*O-i*U-r*I)*B,t[2]=(_*x-p*v+g*T)*B,t[3]=(d*v-u*x-f*T)*B,t[4]=(c*A-o*U-l*P)*B,t[5]=(e*U-s*A+r*P)*B,t[6]=(p*y-m*x-g*M)*B,t[7]=(h*x-d*y+f*M)*B,t[8]=(o*O-a*A+l*b)*B,t[9]=(i*A-e*O-r*b)*B,t[10]=(m*v-_*y+g*S)*B,t[11]=(u*y-h*v-f*S)*B,t[12]=(a*P-o*I-c*b)*B,t[13]=(e*I-i*P+s*b)*B,t[14]=(_*M-m*T-p*S)*B,t[15]=(h*T-u*M+d*S)*B,this}scale(t){let e=this.elements,i=t.x,s=t.y,r=t.z;return e[0]*=i,e[4]*=s,e[8]*=r,e[1]*=i,e[5]*=s,e[9]*=r,e[2]*=i,e[6]*=s,e[10]*=r,e[3]*=i,e[7]*=s,e[11]*=r,this}getMaxScaleOnAxis(){let t=this.elements,e=t[0]*t[0]+t[1]*t[1]+t[2]*t[2],i=t[4]*t[4]+t[5]*t[5]+t[6]*t[6],s=t[8]*t[8]+t[9]*t[9]+t[10]*t[10];return Math.sqrt(Math.max(e,i,s))}makeTranslation(t,e,i){return t.isVector3?this.set(1,0,0,t.x,0,1,0,t.y,0,0,1,t.z,0,0,0,1):this.set(1,0,0,t,0,1,0,e,0,0,1,i,0,0,0,1),this}makeRotationX(t){let e=Math.cos(t),i=Math.sin(t);return this.set(1,0,0,0,0,e,-i,0,0,i,e,0,0,0,0,1),this}makeRotationY(t){let e=Math.cos(t),i=Math.sin(t);return this.set(e,0,i,0,0,1,0,0,-i,0,e,0,0,0,0,1),this}makeRotationZ(t){let e=Math.cos(t),i=Math.sin(t);return this.set(e,-i,0,0,i,e,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(t,e){let i=Math.cos(e),s=Math.sin(e),r=1-i,o=t.x,a=t.y,c=t.z,l=r*o,h=r*a;return this.set(l*o+i,l*a-s*c,l*c+s*a,0,l*a+s*c,h*a+i,h*c-s*o,0,l*c-s*a,h*c+s*o,r*c*c+i,0,0,0,0,1),this}makeScale(t,e,i){return this.set(t,0,0,0,0,e,0,0,0,0,i,0,0,0,0,1),this}makeShear(t,e,i,s,r,o){return this.set(1,i,r,0,t,1,o,0,e,s,1,0,0,0,0,1),this}compose(t,e,i){let s=this.elements,r=e._x,o=e._y,a=e._z,c=e._w,l=r+r,h=o+o,u=a+a,d=r*l,f=r*h,m=r*u,_=o*h,p=o*u,g=a*u,S=c*l,M=c*h,y=c*u,T=i.x,v=i.y,x=i.z;return s[0]=(1-(_+g))*T,s[1]=(f+y)*T,s[2]=(m-M)*T,s[3]=0,s[4]=(f-y)*v,s[5]=(1-(d+g))*v,s[6]=(p+S)*v,s[7]=0,s[8]=(m+M)*x,s[9]=(p-S)*x,s[10]=(1-(d+_))*x,s[11]=0,s[12]=t.x,s[13]=t.y,s[14]=t.z,s[15]=1,this}decompose(t,e,i){let s=this.elements;t.x=s[12],t.y=s[13],t.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),e.identity(),this;let o=ss.set(s[0],s[1],s[2]).length(),a=ss.set(s[4],s[5],s[6]).length(),c=ss.set(s[8],s[9],s[10]).length();r<0&&(o=-o),bn.copy(this);let l=1/o,h=1/a,u=1/c;return bn.elements[0]*=l,bn.elements[1]*=l,bn.elements[2]*=l,bn.elements[4]*=h,bn.elements[5]*=h,bn.elements[6]*=h,bn.elements[8]*=u,bn.elements[9]*=u,bn.elements[10]*=u,e.setFromRotationMatrix(bn),i.x=o,i.y=a,i.z=c,this}makePerspective(t,e,i,s,r,o,a=dn,c=!1){let l=this.elements,h=2*r/(e-t),u=2*r/(i-s),d=(e+t)/(e-t),f=(i+s)/(i-s),m,_;if(c)m=r/(o-r),_=o*r/(o-r);else if(a===dn)m=-(o+r)/(o-r),_=-2*o*r/(o-r);else if(a===sr)m=-o/(o-r),_=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return l[0]=h,l[4]=0,l[8]=d,l[12]=0,l[1]=0,l[5]=u,l[9]=f,l[13]=0,l[2]=0,l[6]=0,l[10]=m,l[14]=_,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(t,e,i,s,r,o,a=dn,c=!1){let l=this.elements,h=2/(e-t),u=2/(i-s),d=-(e+t)/(e-t),f=-(i+s)/(i-s),m,_;if(c)m=1/(o-r),_=o/(o-r);else if(a===dn)m=-2/(o-r),_=-(o+r)/(o-r);else if(a===sr)m=-1/(o-r),_=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return l[0]=h,l[4]=0,l[8]=0,l[12]=d,l[1]=0,l[5]=u,l[9]=0,l[13]=f,l[2]=0,l[6]=0,l[10]=m,l[14]=_,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(t){let e=this.elements,i=t.elements;for(let s=0;s<16;s++)if(e[s]!==i[s])return!1;return!0}fromArray(t,e=0){for(let i=0;i<16;i++)this.elements[i]=t[i+e];return this}toArray(t=[],e=0){let i=this.elements;return t[e]=i[0],t[e+1]=i[1],t[e+2]=i[2],t[e+3]=i[3],t[e+4]=i[4],t[e+5]=i[5],t[e+6]=i[6],t[e+7]=i[7],t[e+8]=i[8],t[e+9]=i[9],t[e+10]=i[10],t[e+11]=i[11],t[e+12]=i[12],t[e+13]=i[13],t[e+14]=i[14],t[e+15]=i[15],t}},ss=new k,bn=new me,Hg=new k(0,0,0),Wg=new k(1,1,1),hi=new k,io=new k,tn=new k,Cu=new me,Iu=new on,gi=class n{constructor(t=0,e=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=t,this._y=e,this._z=i,this._order=s}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get order(){return this._order}set order(t){this._order=t,this._onChangeCallback()}set(t,e,i,s=this._order){return this._x=t,this._y=e,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(t){return this._x=t._x,this._y=t._y,this._z=t._z,this._order=t._order,this._onChangeCallback(),this}setFromRotationMatrix(t,e=this._order,i=!0){let s=t.elements,r=s[0],o=s[4],a=s[8],c=s[1],l=s[5],h=s[9],u=s[2],d=s[6],f=s[10];switch(e){case"XYZ":this._y=Math.asin(Kt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,l),this._z=0);break;case"YXZ":this._x=Math.asin(-Kt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(Kt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-o,l)):(this._y=0,this._z=Math.atan2(c,r));break;case"ZYX":this._y=Math.asin(-Kt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(c,r)):(this._x=0,this._z=Math.atan2(-o,l));break;case"YZX":this._z=Math.asin(Kt(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-h,l),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Kt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,l),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Bt("Euler: .setFromRotationMatrix() encountered an unknown order: "+e)}return this._order=e,i===!0&&this._onChangeCallback(),this}setFromQuaternion(t,e,i){return Cu.makeRotationFromQuaternion(t),this.setFromRotationMatrix(Cu,e,i)}setFromVector3(t,e=this._order){return this.set(t.x,t.y,t.z,e)}reorder(t){return Iu.setFromEuler(this),this.setFromQuaternion(Iu,t)}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._order===this._order}fromArray(t){return this._x=t[0],this._y=t[1],this._z=t[2],t[3]!==void 0&&(this._order=t[3]),this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._order,t}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};gi.DEFAULT_ORDER="XYZ";var ar=class{constructor(){this.mask=1}set(t){this.mask=(1<<t|0)>>>0}enable(t){this.mask|=1<<t|0}enableAll(){this.mask=-1}toggle(t){this.mask^=1<<t|0}disable(t){this.mask&=~(1<<t|0)}disableAll(){this.mask=0}test(t){return(this.mask&t.mask)!==0}isEnabled(t){return(this.mask&(1<<t|0))!==0}},Xg=0,Pu=new k,rs=new on,qn=new me,so=new k,Ys=new k,$g=new k,qg=new on,Lu=new k(1,0,0),Du=new k(0,1,0),Nu=new k(0,0,1),Ou={type:"added"},Yg={type:"removed"},os={type:"childadded",child:null},Nl={type:"childremoved",child:null},pn=class n extends wn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Xg++}),this.uuid=Ps(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let t=new k,e=new gi,i=new on,s=new k(1,1,1);function r(){i.setFromEuler(e,!1)}function o(){e.setFromQuaternion(i,void 0,!1)}e._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:t},rotation:{configurable:!0,enumerable:!0,value:e},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new me},normalMatrix:{value:new Gt}}),this.matrix=new me,this.matrixWorld=new me,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new ar,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(t){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(t),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(t){return this.quaternion.premultiply(t),this}setRotationFromAxisAngle(t,e){this.quaternion.setFromAxisAngle(t,e)}setRotationFromEuler(t){this.quaternion.setFromEuler(t,!0)}setRotationFromMatrix(t){this.quaternion.setFromRotationMatrix(t)}setRotationFromQuaternion(t){this.quaternion.copy(t)}rotateOnAxis(t,e){return rs.setFromAxisAngle(t,e),this.quaternion.multiply(rs),this}rotateOnWorldAxis(t,e){return rs.setFromAxisAngle(t,e),this.quaternion.premultiply(rs),this}rotateX(t){return this.rotateOnAxis(Lu,t)}rotateY(t){return this.rotateOnAxis(Du,t)}rotateZ(t){return this.rotateOnAxis(Nu,t)}translateOnAxis(t,e){return Pu.copy(t).applyQuaternion(this.quaternion),this.position.add(Pu.multiplyScalar(e)),this}translateX(t){return this.translateOnAxis(Lu,t)}translateY(t){return this.translateOnAxis(Du,t)}translateZ(t){return this.translateOnAxis(Nu,t)}localToWorld(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(this.matrixWorld)}worldToLocal(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(qn.copy(this.matrixWorld).invert())}lookAt(t,e,i){t.isVector3?so.copy(t):so.set(t,e,i);let s=this.parent;this.updateWorldMatrix(!0,!1),Ys.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?qn.lookAt(Ys,so,this.up):qn.lookAt(so,Ys,this.up),this.quaternion.setFromRotationMatrix(qn),s&&(qn.extractRotation(s.matrixWorld),rs.setFromRotationMatrix(qn),this.quaternion.premultiply(rs.invert()))}add(t){if(arguments.length>1){for(let e=0;e<arguments.length;e++)this.add(arguments[e]);return this}return t===this?(kt("Object3D.add: object can't be added as a child of itself.",t),this):(t&&t.isObject3D?(t.removeFromParent(),t.parent=this,this.children.push(t),t.dispatchEvent(Ou),os.child=t,this.dispatchEvent(os),os.child=null):kt("Object3D.add: object not an instance of THREE.Object3D.",t),this)}remove(t){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let e=this.children.indexOf(t);return e!==-1&&(t.parent=null,this.children.splice(e,1),t.dispatchEvent(Yg),Nl.child=t,this.dispatchEvent(Nl),Nl.child=null),this}removeFromParent(){let t=this.parent;return t!==null&&t.remove(this),this}clear(){return this.remove(...this.children)}attach(t){return this.updateWorldMatrix(!0,!1),qn.copy(this.matrixWorld).invert(),t.parent!==null&&(t.parent.updateWorldMatrix(!0,!1),qn.multiply(t.parent.matrixWorld)),t.applyMatrix4(qn),t.removeFromParent(),t.parent=this,this.children.push(t),t.updateWorldMatrix(!1,!0),t.dispatchEvent(Ou),os.child=t,this.dispatchEvent(os),os.child=null,this}getObjectById(t){return this.getObjectByProperty("id",t)}getObjectByName(t){return this.getObjectByProperty("name",t)}getObjectByProperty(t,e){if(this[t]===e)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(t,e);if(o!==void 0)return o}}getObjectsByProperty(t,e,i=[]){this[t]===e&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(t,e,i);return i}getWorldPosition(t){return this.updateWorldMatrix(!0,!1),t.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ys,t,$g),t}getWorldScale(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ys,qg,t),t}getWorldDirection(t){this.updateWorldMatrix(!0,!1);let e=this.matrixWorld.elements;return t.set(e[8],e[9],e[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(t){t(this);let e=this.children;for(let i=0,s=e.length;i<s;i++)e[i].traverse(t)}traverseVisible(t){if(this.visible===!1)return;t(this);let e=this.children;for(let i=0,s=e.length;i<s;i++)e[i].traverseVisible(t)}traverseAncestors(t){let e=this.parent;e!==null&&(t(e),e.traverseAncestors(t))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let t=this.pivot;if(t!==null){let e=t.x,i=t.y,s=t.z,r=this.matrix.elements;r[12]+=e-r[0]*e-r[4]*i-r[8]*s,r[13]+=i-r[1]*e-r[5]*i-r[9]*s,r[14]+=s-r[2]*e-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(t){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||t)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,t=!0);let e=this.children;for(let i=0,s=e.length;i<s;i++)e[i].updateMatrixWorld(t)}updateWorldMatrix(t,e,i=!1){let s=this.parent;if(t===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),e===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(t){let e=t===void 0||typeof t=="string",i={};e&&(t={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(t),s.indirectTexture=this._indirectTexture.toJSON(t),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(t)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,c){return a[c.uuid]===void 0&&(a[c.uuid]=c.toJSON(t)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(t).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(t).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(t.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let c=a.shapes;if(Array.isArray(c))for(let l=0,h=c.length;l<h;l++){let u=c[l];r(t.shapes,u)}else r(t.shapes,c)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(t.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let c=0,l=this.material.length;c<l;c++)a.push(r(t.materials,this.material[c]));s.material=a}else s.material=r(t.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(t).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let c=this.animations[a];s.animations.push(r(t.animations,c))}}if(e){let a=o(t.geometries),c=o(t.materials),l=o(t.textures),h=o(t.images),u=o(t.shapes),d=o(t.skeletons),f=o(t.animations),m=o(t.nodes);a.length>0&&(i.geometries=a),c.length>0&&(i.materials=c),l.length>0&&(i.textures=l),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),d.length>0&&(i.skeletons=d),f.length>0&&(i.animations=f),m.length>0&&(i.nodes=m)}return i.object=s,i;function o(a){let c=[];for(let l in a){let h=a[l];delete h.metadata,c.push(h)}return c}}clone(t){return new this.constructor().copy(this,t)}copy(t,e=!0){if(this.name=t.name,this.up.copy(t.up),this.position.copy(t.position),this.rotation.order=t.rotation.order,this.quaternion.copy(t.quaternion),this.scale.copy(t.scale),this.pivot=t.pivot!==null?t.pivot.clone():null,this.matrix.copy(t.matrix),this.matrixWorld.copy(t.matrixWorld),this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrixWorldAutoUpdate=t.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=t.matrixWorldNeedsUpdate,this.layers.mask=t.layers.mask,this.visible=t.visible,this.castShadow=t.castShadow,this.receiveShadow=t.receiveShadow,this.frustumCulled=t.frustumCulled,this.renderOrder=t.renderOrder,this.static=t.static,this.animations=t.animations.slice(),this.userData=JSON.parse(JSON.stringify(t.userData)),e===!0)for(let i=0;i<t.children.length;i++){let s=t.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};pn.DEFAULT_UP=new k(0,1,0);pn.DEFAULT_MATRIX_AUTO_UPDATE=!0;pn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Gi=class extends pn{constructor(){super(),this.isGroup=!0,this.type="Group"}},Zg={type:"move"},bs=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Gi,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Gi,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new k,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new k),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Gi,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new k,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new k,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(t){return this._targetRay!==null&&this._targetRay.dispatchEvent(t),this._grip!==null&&this._grip.dispatchEvent(t),this._hand!==null&&this._hand.dispatchEvent(t),this}connect(t){if(t&&t.hand){let e=this._hand;if(e)for(let i of t.hand.values())this._getHandJoint(e,i)}return this.dispatchEvent({type:"connected",data:t}),this}disconnect(t){return this.dispatchEvent({type:"disconnected",data:t}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(t,e,i){let s=null,r=null,o=null,a=this._targetRay,c=this._grip,l=this._hand;if(t&&e.session.visibilityState!=="visible-blurred"){if(l&&t.hand){o=!0;for(let _ of t.hand.values()){let p=e.getJointPose(_,i),g=this._getHandJoint(l,_);p!==null&&(g.matrix.fromArray(p.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=p.radius),g.visible=p!==null}let h=l.joints["index-finger-tip"],u=l.joints["thumb-tip"],d=h.position.distanceTo(u.position),f=.02,m=.005;l.inputState.pinching&&d>f+m?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:t.handedness,target:this})):!l.inputState.pinching&&d<=f-m&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:t.handedness,target:this}))}else c!==null&&t.gripSpace&&(r=e.getPose(t.gripSpace,i),r!==null&&(c.matrix.fromArray(r.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,r.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(r.linearVelocity)):c.hasLinearVelocity=!1,r.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(r.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:t,target:this})));a!==null&&(s=e.getPose(t.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(Zg)))}return a!==null&&(a.visible=s!==null),c!==null&&(c.visible=r!==null),l!==null&&(l.visible=o!==null),this}_getHandJoint(t,e){if(t.joints[e.jointName]===void 0){let i=new Gi;i.matrixAutoUpdate=!1,i.visible=!1,t.joints[e.jointName]=i,t.add(i)}return t.joints[e.jointName]}},Cd={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},ui={h:0,s:0,l:0},ro={h:0,s:0,l:0};function Ol(n,t,e){return e<0&&(e+=1),e>1&&(e-=1),e<1/6?n+(t-n)*6*e:e<1/2?t:e<2/3?n+(t-n)*6*(2/3-e):n}var ee=class{constructor(t,e,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(t,e,i)}set(t,e,i){if(e===void 0&&i===void 0){let s=t;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(t,e,i);return this}setScalar(t){return this.r=t,this.g=t,this.b=t,this}setHex(t,e=nn){return t=Math.floor(t),this.r=(t>>16&255)/255,this.g=(t>>8&255)/255,this.b=(t&255)/255,Qt.colorSpaceToWorking(this,e),this}setRGB(t,e,i,s=Qt.workingColorSpace){return this.r=t,this.g=e,this.b=i,Qt.colorSpaceToWorking(this,s),this}setHSL(t,e,i,s=Qt.workingColorSpace){if(t=Rc(t,1),e=Kt(e,0,1),i=Kt(i,0,1),e===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+e):i+e-i*e,o=2*i-r;this.r=Ol(o,r,t+1/3),this.g=Ol(o,r,t),this.b=Ol(o,r,t-1/3)}return Qt.colorSpaceToWorking(this,s),this}setStyle(t,e=nn){function i(r){r!==void 0&&parseFloat(r)<1&&Bt("Color: Alpha component of "+t+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(t)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,e);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,e);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,e);break;default:Bt("Color: Unknown color model "+t)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(t)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,e);if(o===6)return this.setHex(parseInt(r,16),e);Bt("Color: Invalid hex color "+t)}else if(t&&t.length>0)return this.setColorName(t,e);return this}setColorName(t,e=nn){let i=Cd[t.toLowerCase()];return i!==void 0?this.setHex(i,e):Bt("Color: Unknown color "+t),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(t){return this.r=t.r,this.g=t.g,this.b=t.b,this}copySRGBToLinear(t){return this.r=jn(t.r),this.g=jn(t.g),this.b=jn(t.b),this}copyLinearToSRGB(t){return this.r=gs(t.r),this.g=gs(t.g),this.b=gs(t.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(t=nn){return Qt.workingToColorSpace(Ge.copy(this),t),Math.round(Kt(Ge.r*255,0,255))*65536+Math.round(Kt(Ge.g*255,0,255))*256+Math.round(Kt(Ge.b*255,0,255))}getHexString(t=nn){return("000000"+this.getHex(t).toString(16)).slice(-6)}getHSL(t,e=Qt.workingColorSpace){Qt.workingToColorSpace(Ge.copy(this),e);let i=Ge.r,s=Ge.g,r=Ge.b,o=Math.max(i,s,r),a=Math.min(i,s,r),c,l,h=(a+o)/2;if(a===o)c=0,l=0;else{let u=o-a;switch(l=h<=.5?u/(o+a):u/(2-o-a),o){case i:c=(s-r)/u+(s<r?6:0);break;case s:c=(r-i)/u+2;break;case r:c=(i-s)/u+4;break}c/=6}return t.h=c,t.s=l,t.l=h,t}getRGB(t,e=Qt.workingColorSpace){return Qt.workingToColorSpace(Ge.copy(this),e),t.r=Ge.r,t.g=Ge.g,t.b=Ge.b,t}getStyle(t=nn){Qt.workingToColorSpace(Ge.copy(this),t);let e=Ge.r,i=Ge.g,s=Ge.b;return t!==nn?`color(${t} ${e.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(e*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(t,e,i){return this.getHSL(ui),this.setHSL(ui.h+t,ui.s+e,ui.l+i)}add(t){return this.r+=t.r,this.g+=t.g,this.b+=t.b,this}addColors(t,e){return this.r=t.r+e.r,this.g=t.g+e.g,this.b=t.b+e.b,this}addScalar(t){return this.r+=t,this.g+=t,this.b+=t,this}sub(t){return this.r=Math.max(0,this.r-t.r),this.g=Math.max(0,this.g-t.g),this.b=Math.max(0,this.b-t.b),this}multiply(t){return this.r*=t.r,this.g*=t.g,this.b*=t.b,this}multiplyScalar(t){return this.r*=t,this.g*=t,this.b*=t,this}lerp(t,e){return this.r+=(t.r-this.r)*e,this.g+=(t.g-this.g)*e,this.b+=(t.b-this.b)*e,this}lerpColors(t,e,i){return this.r=t.r+(e.r-t.r)*i,this.g=t.g+(e.g-t.g)*i,this.b=t.b+(e.b-t.b)*i,this}lerpHSL(t,e){this.getHSL(ui),t.getHSL(ro);let i=tr(ui.h,ro.h,e),s=tr(ui.s,ro.s,e),r=tr(ui.l,ro.l,e);return this.setHSL(i,s,r),this}setFromVector3(t){return this.r=t.x,this.g=t.y,this.b=t.z,this}applyMatrix3(t){let e=this.r,i=this.g,s=this.b,r=t.elements;return this.r=r[0]*e+r[3]*i+r[6]*s,this.g=r[1]*e+r[4]*i+r[7]*s,this.b=r[2]*e+r[5]*i+r[8]*s,this}equals(t){return t.r===this.r&&t.g===this.g&&t.b===this.b}fromArray(t,e=0){return this.r=t[e],this.g=t[e+1],this.b=t[e+2],this}toArray(t=[],e=0){return t[e]=this.r,t[e+1]=this.g,t[e+2]=this.b,t}fromBufferAttribute(t,e){return this.r=t.getX(e),this.g=t.getY(e),this.b=t.getZ(e),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Ge=new ee;ee.NAMES=Cd;var lr=class extends pn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new gi,this.environmentIntensity=1,this.environmentRotation=new gi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(t,e){return super.copy(t,e),this.background=t.background!==null?t.background.clone():null,this.environment=t.environment!==null?t.environment.clone():null,this.fog=t.fog!==null?t.fog.clone():null,this.backgroundBlurriness=t.backgroundBlurriness,this.backgroundIntensity=t.backgroundIntensity,this.backgroundRotation.copy(t.backgroundRotation),this.environmentIntensity=t.environmentIntensity,this.environmentRotation.copy(t.environmentRotation),this.overrideMaterial=t.overrideMaterial!==null?t.overrideMaterial.clone():null,this.matrixAutoUpdate=t.matrixAutoUpdate,this}toJSON(t){let e=super.toJSON(t);return this.fog!==null&&(e.object.fog=this.fog.toJSON()),e.object.backgroundBlurriness=this.backgroundBlurriness,e.object.backgroundIntensity=this.backgroundIntensity,e.object.backgroundRotation=this.backgroundRotation.toArray(),e.object.environmentIntensity=this.environmentIntensity,e.object.environmentRotation=this.environmentRotation.toArray(),e}},Sn=new k,Yn=new k,Ul=new k,Zn=new k,as=new k,ls=new k,Uu=new k,Fl=new k,Bl=new k,kl=new k,zl=new _e,Gl=new _e,Vl=new _e,mi=class n{constructor(t=new k,e=new k,i=new k){this.a=t,this.b=e,this.c=i}static getNormal(t,e,i,s){s.subVectors(i,e),Sn.subVectors(t,e),s.cross(Sn);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(t,e,i,s,r){Sn.subVectors(s,e),Yn.subVectors(i,e),Ul.subVectors(t,e);let o=Sn.dot(Sn),a=Sn.dot(Yn),c=Sn.dot(Ul),l=Yn.dot(Yn),h=Yn.dot(Ul),u=o*l-a*a;if(u===0)return r.set(0,0,0),null;let d=1/u,f=(l*c-a*h)*d,m=(o*h-a*c)*d;return r.set(1-f-m,m,f)}static containsPoint(t,e,i,s){return this.getBarycoord(t,e,i,s,Zn)===null?!1:Zn.x>=0&&Zn.y>=0&&Zn.x+Zn.y<=1}static getInterpolation(t,e,i,s,r,o,a,c){return this.getBarycoord(t,e,i,s,Zn)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(r,Zn.x),c.addScaledVector(o,Zn.y),c.addScaledVector(a,Zn.z),c)}static getInterpolatedAttribute(t,e,i,s,r,o){return zl.setScalar(0),Gl.setScalar(0),Vl.setScalar(0),zl.fromBufferAttribute(t,e),Gl.fromBufferAttribute(t,i),Vl.fromBufferAttribute(t,s),o.setScalar(0),o.addScaledVector(zl,r.x),o.addScaledVector(Gl,r.y),o.addScaledVector(Vl,r.z),o}static isFrontFacing(t,e,i,s){return Sn.subVectors(i,e),Yn.subVectors(t,e),Sn.cross(Yn).dot(s)<0}set(t,e,i){return this.a.copy(t),this.b.copy(e),this.c.copy(i),this}setFromPointsAndIndices(t,e,i,s){return this.a.copy(t[e]),this.b.copy(t[i]),this.c.copy(t[s]),this}setFromAttributeAndIndices(t,e,i,s){return this.a.fromBufferAttribute(t,e),this.b.fromBufferAttribute(t,i),this.c.fromBufferAttribute(t,s),this}clone(){return new this.constructor().copy(this)}copy(t){return this.a.copy(t.a),this.b.copy(t.b),this.c.copy(t.c),this}getArea(){return Sn.subVectors(this.c,this.b),Yn.subVectors(this.a,this.b),Sn.cross(Yn).length()*.5}getMidpoint(t){return t.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(t){return n.getNormal(this.a,this.b,this.c,t)}getPlane(t){return t.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(t,e){return n.getBarycoord(t,this.a,this.b,this.c,e)}getInterpolation(t,e,i,s,r){return n.getInterpolation(t,this.a,this.b,this.c,e,i,s,r)}containsPoint(t){return n.containsPoint(t,this.a,this.b,this.c)}isFrontFacing(t){return n.isFrontFacing(this.a,this.b,this.c,t)}intersectsBox(t){return t.intersectsTriangle(this)}closestPointToPoint(t,e){let i=this.a,s=this.b,r=this.c,o,a;as.subVectors(s,i),ls.subVectors(r,i),Fl.subVectors(t,i);let c=as.dot(Fl),l=ls.dot(Fl);if(c<=0&&l<=0)return e.copy(i);Bl.subVectors(t,s);let h=as.dot(Bl),u=ls.dot(Bl);if(h>=0&&u<=h)return e.copy(s);let d=c*u-h*l;if(d<=0&&c>=0&&h<=0&&c-h>0)return o=c/(c-h),e.copy(i).addScaledVector(as,o);kl.subVectors(t,r);let f=as.dot(kl),m=ls.dot(kl);if(m>=0&&f<=m)return e.copy(r);let _=f*l-c*m;if(_<=0&&l>=0&&m<=0)return a=l/(l-m),e.copy(i).addScaledVector(ls,a);let p=h*m-f*u;if(p<=0&&u-h>=0&&f-m>=0)return Uu.subVectors(r,s),a=(u-h)/(u-h+(f-m)),e.copy(s).addScaledVector(Uu,a);let g=1/(p+_+d);return o=_*g,a=d*g,e.copy(i).addScaledVector(as,o).addScaledVector(ls,a)}equals(t){return t.a.equals(this.a)&&t.b.equals(this.b)&&t.c.equals(this.c)}},xi=class{constructor(t=new k(1/0,1/0,1/0),e=new k(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=t,this.max=e}set(t,e){return this.min.copy(t),this.max.copy(e),this}setFromArray(t){this.makeEmpty();for(let e=0,i=t.length;e<i;e+=3)this.expandByPoint(Mn.fromArray(t,e));return this}setFromBufferAttribute(t){this.makeEmpty();for(let e=0,i=t.count;e<i;e++)this.expandByPoint(Mn.fromBufferAttribute(t,e));return this}setFromPoints(t){this.makeEmpty();for(let e=0,i=t.length;e<i;e++)this.expandByPoint(t[e]);return this}setFromCenterAndSize(t,e){let i=Mn.copy(e).multiplyScalar(.5);return this.min.copy(t).sub(i),this.max.copy(t).add(i),this}setFromObject(t,e=!1){return this.makeEmpty(),this.expandByObject(t,e)}clone(){return new this.constructor().copy(this)}copy(t){return this.min.copy(t.min),this.max.copy(t.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(t){return this.isEmpty()?t.set(0,0,0):t.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(t){return this.isEmpty()?t.set(0,0,0):t.subVectors(this.max,this.min)}expandByPoint(t){return this.min.min(t),this.max.max(t),this}expandByVector(t){return this.min.sub(t),this.max.add(t),this}expandByScalar(t){return this.min.addScalar(-t),this.max.addScalar(t),this}expandByObject(t,e=!1){t.updateWorldMatrix(!1,!1);let i=t.geometry;if(i!==void 0){let r=i.getAttribute("position");if(e===!0&&r!==void 0&&t.isInstancedMesh!==!0&&t.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)t.isMesh===!0?t.getVertexPosition(o,Mn):Mn.fromBufferAttribute(r,o),Mn.applyMatrix4(t.matrixWorld),this.expandByPoint(Mn);else t.boundingBox!==void 0?(t.boundingBox===null&&t.computeBoundingBox(),oo.copy(t.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),oo.copy(i.boundingBox)),oo.applyMatrix4(t.matrixWorld),this.union(oo)}let s=t.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],e);return this}containsPoint(t){return t.x>=this.min.x&&t.x<=this.max.x&&t.y>=this.min.y&&t.y<=this.max.y&&t.z>=this.min.z&&t.z<=this.max.z}containsBox(t){return this.min.x<=t.min.x&&t.max.x<=this.max.x&&this.min.y<=t.min.y&&t.max.y<=this.max.y&&this.min.z<=t.min.z&&t.max.z<=this.max.z}getParameter(t,e){return e.set((t.x-this.min.x)/(this.max.x-this.min.x),(t.y-this.min.y)/(this.max.y-this.min.y),(t.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(t){return t.max.x>=this.min.x&&t.min.x<=this.max.x&&t.max.y>=this.min.y&&t.min.y<=this.max.y&&t.max.z>=this.min.z&&t.min.z<=this.max.z}intersectsSphere(t){return this.clampPoint(t.center,Mn),Mn.distanceToSquared(t.center)<=t.radius*t.radius}intersectsPlane(t){let e,i;return t.normal.x>0?(e=t.normal.x*this.min.x,i=t.normal.x*this.max.x):(e=t.normal.x*this.max.x,i=t.normal.x*this.min.x),t.normal.y>0?(e+=t.normal.y*this.min.y,i+=t.normal.y*this.max.y):(e+=t.normal.y*this.max.y,i+=t.normal.y*this.min.y),t.normal.z>0?(e+=t.normal.z*this.min.z,i+=t.normal.z*this.max.z):(e+=t.normal.z*this.max.z,i+=t.normal.z*this.min.z),e<=-t.constant&&i>=-t.constant}intersectsTriangle(t){if(this.isEmpty())return!1;this.getCenter(Zs),ao.subVectors(this.max,Zs),cs.subVectors(t.a,Zs),hs.subVectors(t.b,Zs),us.subVectors(t.c,Zs),di.subVectors(hs,cs),fi.subVectors(us,hs),Fi.subVectors(cs,us);let e=[0,-di.z,di.y,0,-fi.z,fi.y,0,-Fi.z,Fi.y,di.z,0,-di.x,fi.z,0,-fi.x,Fi.z,0,-Fi.x,-di.y,di.x,0,-fi.y,fi.x,0,-Fi.y,Fi.x,0];return!Hl(e,cs,hs,us,ao)||(e=[1,0,0,0,1,0,0,0,1],!Hl(e,cs,hs,us,ao))?!1:(lo.crossVectors(di,fi),e=[lo.x,lo.y,lo.z],Hl(e,cs,hs,us,ao))}clampPoint(t,e){return e.copy(t).clamp(this.min,this.max)}distanceToPoint(t){return this.clampPoint(t,Mn).distanceTo(t)}getBoundingSphere(t){return this.isEmpty()?t.makeEmpty():(this.getCenter(t.center),t.radius=this.getSize(Mn).length()*.5),t}intersect(t){return this.min.max(t.min),this.max.min(t.max),this.isEmpty()&&this.makeEmpty(),this}union(t){return this.min.min(t.min),this.max.max(t.max),this}applyMatrix4(t){return this.isEmpty()?this:(Kn[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(t),Kn[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(t),Kn[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(t),Kn[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(t),Kn[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(t),Kn[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(t),Kn[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(t),Kn[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(t),this.setFromPoints(Kn),this)}translate(t){return this.min.add(t),this.max.add(t),this}equals(t){return t.min.equals(this.min)&&t.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(t){return this.min.fromArray(t.min),this.max.fromArray(t.max),this}},Kn=[new k,new k,new k,new k,new k,new k,new k,new k],Mn=new k,oo=new xi,cs=new k,hs=new k,us=new k,di=new k,fi=new k,Fi=new k,Zs=new k,ao=new k,lo=new k,Bi=new k;function Hl(n,t,e,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){Bi.fromArray(n,r);let a=s.x*Math.abs(Bi.x)+s.y*Math.abs(Bi.y)+s.z*Math.abs(Bi.z),c=t.dot(Bi),l=e.dot(Bi),h=i.dot(Bi);if(Math.max(-Math.max(c,l,h),Math.min(c,l,h))>a)return!1}return!0}var Se=new k,co=new zt,Kg=0,rn=class extends wn{constructor(t,e,i=!1){if(super(),Array.isArray(t))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Kg++}),this.name="",this.array=t,this.itemSize=e,this.count=t!==void 0?t.length/e:0,this.normalized=i,this.usage=Sd,this.updateRanges=[],this.gpuType=An,this.version=0,this._normalizationScale=t!==void 0?Ic(t):void 0}onUploadCallback(){}set needsUpdate(t){t===!0&&this.version++}setUsage(t){return this.usage=t,this}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}copy(t){return this.name=t.name,this.array=new t.array.constructor(t.array),this.itemSize=t.itemSize,this.count=t.count,this.normalized=t.normalized,this.usage=t.usage,this.gpuType=t.gpuType,this._normalizationScale=t._normalizationScale,this}copyAt(t,e,i){t*=this.itemSize,i*=e.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[t+s]=e.array[i+s];return this}copyArray(t){return this.array.set(t),this}applyMatrix3(t){if(this.itemSize===2)for(let e=0,i=this.count;e<i;e++)co.fromBufferAttribute(this,e),co.applyMatrix3(t),this.setXY(e,co.x,co.y);else if(this.itemSize===3)for(let e=0,i=this.count;e<i;e++)Se.fromBufferAttribute(this,e),Se.applyMatrix3(t),this.setXYZ(e,Se.x,Se.y,Se.z);return this}applyMatrix4(t){for(let e=0,i=this.count;e<i;e++)Se.fromBufferAttribute(this,e),Se.applyMatrix4(t),this.setXYZ(e,Se.x,Se.y,Se.z);return this}applyNormalMatrix(t){for(let e=0,i=this.count;e<i;e++)Se.fromBufferAttribute(this,e),Se.applyNormalMatrix(t),this.setXYZ(e,Se.x,Se.y,Se.z);return this}transformDirection(t){for(let e=0,i=this.count;e<i;e++)Se.fromBufferAttribute(this,e),Se.transformDirection(t),this.setXYZ(e,Se.x,Se.y,Se.z);return this}set(t,e=0){return this.array.set(t,e),this}getComponent(t,e){let i=this.array[t*this.itemSize+e];return this.normalized&&(i=this._denormalize(i)),i}setComponent(t,e,i){return this.normalized&&(i=this._normalize(i)),this.array[t*this.itemSize+e]=i,this}getX(t){let e=this.array[t*this.itemSize];return this.normalized&&(e=this._denormalize(e)),e}setX(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize]=e,this}getY(t){let e=this.array[t*this.itemSize+1];return this.normalized&&(e=this._denormalize(e)),e}setY(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+1]=e,this}getZ(t){let e=this.array[t*this.itemSize+2];return this.normalized&&(e=this._denormalize(e)),e}setZ(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+2]=e,this}getW(t){let e=this.array[t*this.itemSize+3];return this.normalized&&(e=this._denormalize(e)),e}setW(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+3]=e,this}setXY(t,e,i){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),i=this._normalize(i)),this.array[t+0]=e,this.array[t+1]=i,this}setXYZ(t,e,i,s){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),i=this._normalize(i),s=this._normalize(s)),this.array[t+0]=e,this.array[t+1]=i,this.array[t+2]=s,this}setXYZW(t,e,i,s,r){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[t+0]=e,this.array[t+1]=i,this.array[t+2]=s,this.array[t+3]=r,this}onUpload(t){return this.onUploadCallback=t,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let t={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return t.name=this.name,t.usage=this.usage,t.gpuType=this.gpuType,t}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(t){let e=this._normalizationScale;return e!==void 0?Math.max(t/e,-1):Ad(t,this.array)}_normalize(t){let e=this._normalizationScale;return e!==void 0?Math.round(t*e):Rd(t,this.array)}};var cr=class extends rn{constructor(t,e,i){super(new Uint16Array(t),e,i)}};var hr=class extends rn{constructor(t,e,i){super(new Uint32Array(t),e,i)}};var fn=class extends rn{constructor(t,e,i){super(new Float32Array(t),e,i)}},Jg=new xi,Ks=new k,Wl=new k,_i=class{constructor(t=new k,e=-1){this.isSphere=!0,this.center=t,this.radius=e}set(t,e){return this.center.copy(t),this.radius=e,this}setFromPoints(t,e){let i=this.center;e!==void 0?i.copy(e):Jg.setFromPoints(t).getCenter(i);let s=0;for(let r=0,o=t.length;r<o;r++)s=Math.max(s,i.distanceToSquared(t[r]));return this.radius=Math.sqrt(s),this}copy(t){return this.center.copy(t.center),this.radius=t.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(t){return t.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(t){return t.distanceTo(this.center)-this.radius}intersectsSphere(t){let e=this.radius+t.radius;return t.center.distanceToSquared(this.center)<=e*e}intersectsBox(t){return t.intersectsSphere(this)}intersectsPlane(t){return Math.abs(t.distanceToPoint(this.center))<=this.radius}clampPoint(t,e){let i=this.center.distanceToSquared(t);return e.copy(t),i>this.radius*this.radius&&(e.sub(this.center).normalize(),e.multiplyScalar(this.radius).add(this.center)),e}getBoundingBox(t){return this.isEmpty()?(t.makeEmpty(),t):(t.set(this.center,this.center),t.expandByScalar(this.radius),t)}applyMatrix4(t){return this.center.applyMatrix4(t),this.radius=this.radius*t.getMaxScaleOnAxis(),this}translate(t){return this.center.add(t),this}expandByPoint(t){if(this.isEmpty())return this.center.copy(t),this.radius=0,this;Ks.subVectors(t,this.center);let e=Ks.lengthSq();if(e>this.radius*this.radius){let i=Math.sqrt(e),s=(i-this.radius)*.5;this.center.addScaledVector(Ks,s/i),this.radius+=s}return this}union(t){return t.isEmpty()?this:this.isEmpty()?(this.copy(t),this):(this.center.equals(t.center)===!0?this.radius=Math.max(this.radius,t.radius):(Wl.subVectors(t.center,this.center).setLength(t.radius),this.expandByPoint(Ks.copy(t.center).add(Wl)),this.expandByPoint(Ks.copy(t.center).sub(Wl))),this)}equals(t){return t.center.equals(this.center)&&t.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(t){return this.radius=t.radius,this.center.fromArray(t.center),this}},jg=0,un=new me,Xl=new pn,ds=new k,en=new xi,Js=new xi,Pe=new k,ti=class n extends wn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:jg++}),this.uuid=Ps(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(t){return Array.isArray(t)?this.index=new(Mg(t)?hr:cr)(t,1):this.index=t,this}setIndirect(t,e=0){return this.indirect=t,this.indirectOffset=e,this}getIndirect(){return this.indirect}getAttribute(t){return this.attributes[t]}setAttribute(t,e){return this.attributes[t]=e,this}deleteAttribute(t){return delete this.attributes[t],this}hasAttribute(t){return this.attributes[t]!==void 0}addGroup(t,e,i=0){this.groups.push({start:t,count:e,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(t,e){this.drawRange.start=t,this.drawRange.count=e}applyMatrix4(t){let e=this.attributes.position;e!==void 0&&(e.applyMatrix4(t),e.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new Gt().getNormalMatrix(t);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(t),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(t){return un.makeRotationFromQuaternion(t),this.applyMatrix4(un),this}rotateX(t){return un.makeRotationX(t),this.applyMatrix4(un),this}rotateY(t){return un.makeRotationY(t),this.applyMatrix4(un),this}rotateZ(t){return un.makeRotationZ(t),this.applyMatrix4(un),this}translate(t,e,i){return un.makeTranslation(t,e,i),this.applyMatrix4(un),this}scale(t,e,i){return un.makeScale(t,e,i),this.applyMatrix4(un),this}lookAt(t){return Xl.lookAt(t),Xl.updateMatrix(),this.applyMatrix4(Xl.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(ds).negate(),this.translate(ds.x,ds.y,ds.z),this}setFromPoints(t){let e=this.getAttribute("position");if(e===void 0){let i=[];for(let s=0,r=t.length;s<r;s++){let o=t[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new fn(i,3))}else{let i=Math.min(t.length,e.count);for(let s=0;s<i;s++){let r=t[s];e.setXYZ(s,r.x,r.y,r.z||0)}t.length>e.count&&Bt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),e.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new xi);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){kt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new k(-1/0,-1/0,-1/0),new k(1/0,1/0,1/0));return}if(t!==void 0){if(this.boundingBox.setFromBufferAttribute(t),e)for(let i=0,s=e.length;i<s;i++){let r=e[i];en.setFromBufferAttribute(r),this.morphTargetsRelative?(Pe.addVectors(this.boundingBox.min,en.min),this.boundingBox.expandByPoint(Pe),Pe.addVectors(this.boundingBox.max,en.max),this.boundingBox.expandByPoint(Pe)):(this.boundingBox.expandByPoint(en.min),this.boundingBox.expandByPoint(en.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&kt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new _i);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){kt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new k,1/0);return}if(t){let i=this.boundingSphere.center;if(en.setFromBufferAttribute(t),e)for(let r=0,o=e.length;r<o;r++){let a=e[r];Js.setFromBufferAttribute(a),this.morphTargetsRelative?(Pe.addVectors(en.min,Js.min),en.expandByPoint(Pe),Pe.addVectors(en.max,Js.max),en.expandByPoint(Pe)):(en.expandByPoint(Js.min),en.expandByPoint(Js.max))}en.getCenter(i);let s=0;for(let r=0,o=t.count;r<o;r++)Pe.fromBufferAttribute(t,r),s=Math.max(s,i.distanceToSquared(Pe));if(e)for(let r=0,o=e.length;r<o;r++){let a=e[r],c=this.morphTargetsRelative;for(let l=0,h=a.count;l<h;l++)Pe.fromBufferAttribute(a,l),c&&(ds.fromBufferAttribute(t,l),Pe.add(ds)),s=Math.max(s,i.distanceToSquared(Pe))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&kt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let t=this.index,e=this.attributes;if(t===null||e.position===void 0||e.normal===void 0||e.uv===void 0){kt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=e.position,s=e.normal,r=e.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new rn(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],c=[],l=new Uint8Array(i.count);for(let P=0;P<i.count;P++)a[P]=new k,c[P]=new k;let h=new k,u=new k,d=new k,f=new zt,m=new zt,_=new zt,p=new k,g=new k;function S(P,A,I){l[P]=l[A]=l[I]=1,h.fromBufferAttribute(i,P),u.fromBufferAttribute(i,A),d.fromBufferAttribute(i,I),f.fromBufferAttribute(r,P),m.fromBufferAttribute(r,A),_.fromBufferAttribute(r,I),u.sub(h),d.sub(h),m.sub(f),_.sub(f);let O=1/(m.x*_.y-_.x*m.y);isFinite(O)&&(p.copy(u).multiplyScalar(_.y).addScaledVector(d,-m.y).multiplyScalar(O),g.copy(d).multiplyScalar(m.x).addScaledVector(u,-_.x).multiplyScalar(O),a[P].add(p),a[A].add(p),a[I].add(p),c[P].add(g),c[A].add(g),c[I].add(g))}let M=this.groups;M.length===0&&(M=[{start:0,count:t.count}]);for(let P=0,A=M.length;P<A;++P){let I=M[P],O=I.start,U=I.count;for(let C=O,B=O+U;C<B;C+=3)S(t.getX(C+0),t.getX(C+1),t.getX(C+2))}let y=new k,T=new k,v=new k,x=new k;function b(P){v.fromBufferAttribute(s,P),x.copy(v);let A=a[P];y.copy(A),y.sub(v.multiplyScalar(v.dot(A))).normalize(),T.crossVectors(x,A);let O=T.dot(c[P])<0?-1:1;o.setXYZW(P,y.x,y.y,y.z,O)}for(let P=0,A=i.count;P<A;++P)l[P]&&b(P);this._transformed=!0}computeVertexNormals(){let t=this.index,e=this.getAttribute("position");if(e!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==e.count)i=new rn(new Float32Array(e.count*3),3),this.setAttribute("normal",i);else for(let d=0,f=i.count;d<f;d++)i.setXYZ(d,0,0,0);let s=new k,r=new k,o=new k,a=new k,c=new k,l=new k,h=new k,u=new k;if(t)for(let d=0,f=t.count;d<f;d+=3){let m=t.getX(d+0),_=t.getX(d+1),p=t.getX(d+2);s.fromBufferAttribute(e,m),r.fromBufferAttribute(e,_),o.fromBufferAttribute(e,p),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),a.fromBufferAttribute(i,m),c.fromBufferAttribute(i,_),l.fromBufferAttribute(i,p),a.add(h),c.add(h),l.add(h),i.setXYZ(m,a.x,a.y,a.z),i.setXYZ(_,c.x,c.y,c.z),i.setXYZ(p,l.x,l.y,l.z)}else for(let d=0,f=e.count;d<f;d+=3)s.fromBufferAttribute(e,d+0),r.fromBufferAttribute(e,d+1),o.fromBufferAttribute(e,d+2),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),i.setXYZ(d+0,h.x,h.y,h.z),i.setXYZ(d+1,h.x,h.y,h.z),i.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let t=this.attributes.normal;for(let e=0,i=t.count;e<i;e++)Pe.fromBufferAttribute(t,e),Pe.normalize(),t.setXYZ(e,Pe.x,Pe.y,Pe.z)}toNonIndexed(){function t(a,c){let l=a.array,h=a.itemSize,u=a.normalized,d=new l.constructor(c.length*h),f=0,m=0;for(let _=0,p=c.length;_<p;_++){a.isInterleavedBufferAttribute?f=c[_]*a.data.stride+a.offset:f=c[_]*h;for(let g=0;g<h;g++)d[m++]=l[f++]}return new rn(d,h,u)}if(this.index===null)return Bt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let e=new n,i=this.index.array,s=this.attributes;for(let a in s){let c=s[a],l=t(c,i);e.setAttribute(a,l)}let r=this.morphAttributes;for(let a in r){let c=[],l=r[a];for(let h=0,u=l.length;h<u;h++){let d=l[h],f=t(d,i);c.push(f)}e.morphAttributes[a]=c}e.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,c=o.length;a<c;a++){let l=o[a];e.addGroup(l.start,l.count,l.materialIndex)}return e}toJSON(){let t={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(t.uuid=this.uuid,t.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,t.name=this.name,Object.keys(this.userData).length>0&&(t.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let c=this.parameters;for(let l in c)c[l]!==void 0&&(t[l]=c[l]);return t}t.data={attributes:{}};let e=this.index;e!==null&&(t.data.index={type:e.array.constructor.name,array:Array.prototype.slice.call(e.array)});let i=this.attributes;for(let c in i){let l=i[c];t.data.attributes[c]=l.toJSON(t.data)}let s={},r=!1;for(let c in this.morphAttributes){let l=this.morphAttributes[c],h=[];for(let u=0,d=l.length;u<d;u++){let f=l[u];h.push(f.toJSON(t.data))}h.length>0&&(s[c]=h,r=!0)}r&&(t.data.morphAttributes=s,t.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(t.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(t.data.boundingSphere=a.toJSON()),t}clone(){return new this.constructor().copy(this)}copy(t){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let e={};this.name=t.name;let i=t.index;i!==null&&this.setIndex(i.clone());let s=t.attributes;for(let l in s){let h=s[l];this.setAttribute(l,h.clone(e))}let r=t.morphAttributes;for(let l in r){let h=[],u=r[l];for(let d=0,f=u.length;d<f;d++)h.push(u[d].clone(e));this.morphAttributes[l]=h}this.morphTargetsRelative=t.morphTargetsRelative;let o=t.groups;for(let l=0,h=o.length;l<h;l++){let u=o[l];this.addGroup(u.start,u.count,u.materialIndex)}let a=t.boundingBox;a!==null&&(this.boundingBox=a.clone());let c=t.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=t.drawRange.start,this.drawRange.count=t.drawRange.count,this.userData=t.userData,this._transformed=t._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var $l=new k,Qg=new k,t0=new Gt,sn=class{constructor(t=new k(1,0,0),e=0){this.isPlane=!0,this.normal=t,this.constant=e}set(t,e){return this.normal.copy(t),this.constant=e,this}setComponents(t,e,i,s){return this.normal.set(t,e,i),this.constant=s,this}setFromNormalAndCoplanarPoint(t,e){return this.normal.copy(t),this.constant=-e.dot(this.normal),this}setFromCoplanarPoints(t,e,i){let s=$l.subVectors(i,e).cross(Qg.subVectors(t,e)).normalize();return this.setFromNormalAndCoplanarPoint(s,t),this}copy(t){return this.normal.copy(t.normal),this.constant=t.constant,this}normalize(){let t=1/this.normal.length();return this.normal.multiplyScalar(t),this.constant*=t,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(t){return this.normal.dot(t)+this.constant}distanceToSphere(t){return this.distanceToPoint(t.center)-t.radius}projectPoint(t,e){return e.copy(t).addScaledVector(this.normal,-this.distanceToPoint(t))}intersectLine(t,e,i=!0){let s=t.delta($l),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(t.start)===0?e.copy(t.start):null;let o=-(t.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:e.copy(t.start).addScaledVector(s,o)}intersectsLine(t){let e=this.distanceToPoint(t.start),i=this.distanceToPoint(t.end);return e<0&&i>0||i<0&&e>0}intersectsBox(t){return t.intersectsPlane(this)}intersectsSphere(t){return t.intersectsPlane(this)}coplanarPoint(t){return t.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(t,e){let i=e||t0.getNormalMatrix(t),s=this.coplanarPoint($l).applyMatrix4(t),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(t){return this.constant-=t.dot(this.normal),this}equals(t){return t.normal.equals(this.normal)&&t.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(t){return this.normal.fromArray(t.normal),this.constant=t.constant,this}},e0=0,Vi=class extends wn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:e0++}),this.uuid=Ps(),this.name="",this.type="Material",this.blending=Rs,this.side=Mi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=rc,this.blendDst=br,this.blendEquation=Xi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new ee(0,0,0),this.blendAlpha=0,this.depthFunc=xs,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=gd,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Eo,this.stencilZFail=Eo,this.stencilZPass=Eo,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(t){this._alphaTest>0!=t>0&&this.version++,this._alphaTest=t}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(t){if(t!==void 0)for(let e in t){let i=t[e];if(i===void 0){Bt(`Material: parameter '${e}' has value of undefined.`);continue}let s=this[e];if(s===void 0){Bt(`Material: '${e}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[e]=i}}toJSON(t){let e=t===void 0||typeof t=="string";e&&(t={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(t).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(t).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(t).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(t).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(t).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(t).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(t).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(t).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(t).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(t).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(t).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(t).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(t).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(t).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(t).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(t).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(t).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(t).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(t).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(t).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(t).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(t).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(t).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(t).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(t).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(t).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(t).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let c=r[a];delete c.metadata,o.push(c)}return o}if(e){let r=s(t.textures),o=s(t.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(t,e){if(t.uuid!==void 0&&(this.uuid=t.uuid),t.name!==void 0&&(this.name=t.name),t.color!==void 0&&this.color!==void 0&&this.color.setHex(t.color),t.roughness!==void 0&&(this.roughness=t.roughness),t.metalness!==void 0&&(this.metalness=t.metalness),t.sheen!==void 0&&(this.sheen=t.sheen),t.sheenColor!==void 0&&(this.sheenColor=new ee().setHex(t.sheenColor)),t.sheenRoughness!==void 0&&(this.sheenRoughness=t.sheenRoughness),t.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(t.emissive),t.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(t.specular),t.specularIntensity!==void 0&&(this.specularIntensity=t.specularIntensity),t.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(t.specularColor),t.shininess!==void 0&&(this.shininess=t.shininess),t.clearcoat!==void 0&&(this.clearcoat=t.clearcoat),t.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=t.clearcoatRoughness),t.diffuseRoughness!==void 0&&(this.diffuseRoughness=t.diffuseRoughness),t.dispersion!==void 0&&(this.dispersion=t.dispersion),t.retroreflectivity!==void 0&&(this.retroreflectivity=t.retroreflectivity),t.iridescence!==void 0&&(this.iridescence=t.iridescence),t.iridescenceIOR!==void 0&&(this.iridescenceIOR=t.iridescenceIOR),t.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessMinimum),t.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=t.iridescenceThicknessMaximum),t.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=t.iridescenceThicknessRange[1]),t.transmission!==void 0&&(this.transmission=t.transmission),t.thickness!==void 0&&(this.thickness=t.thickness),t.attenuationDistance!==void 0&&(this.attenuationDistance=t.attenuationDistance),t.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(t.attenuationColor),t.anisotropy!==void 0&&(this.anisotropy=t.anisotropy),t.anisotropyRotation!==void 0&&(this.anisotropyRotation=t.anisotropyRotation),t.fog!==void 0&&(this.fog=t.fog),t.flatShading!==void 0&&(this.flatShading=t.flatShading),t.blending!==void 0&&(this.blending=t.blending),t.combine!==void 0&&(this.combine=t.combine),t.side!==void 0&&(this.side=t.side),t.shadowSide!==void 0&&(this.shadowSide=t.shadowSide),t.opacity!==void 0&&(this.opacity=t.opacity),t.transparent!==void 0&&(this.transparent=t.transparent),t.alphaTest!==void 0&&(this.alphaTest=t.alphaTest),t.alphaHash!==void 0&&(this.alphaHash=t.alphaHash),t.depthFunc!==void 0&&(this.depthFunc=t.depthFunc),t.depthTest!==void 0&&(this.depthTest=t.depthTest),t.depthWrite!==void 0&&(this.depthWrite=t.depthWrite),t.colorWrite!==void 0&&(this.colorWrite=t.colorWrite),t.clippingPlanes!==void 0&&(this.clippingPlanes=t.clippingPlanes.map(i=>new sn().fromJSON(i))),t.clipIntersection!==void 0&&(this.clipIntersection=t.clipIntersection),t.clipShadows!==void 0&&(this.clipShadows=t.clipShadows),t.depthPacking!==void 0&&(this.depthPacking=t.depthPacking),t.blendSrc!==void 0&&(this.blendSrc=t.blendSrc),t.blendDst!==void 0&&(this.blendDst=t.blendDst),t.blendEquation!==void 0&&(this.blendEquation=t.blendEquation),t.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=t.blendSrcAlpha),t.blendDstAlpha!==void 0&&(this.blendDstAlpha=t.blendDstAlpha),t.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=t.blendEquationAlpha),t.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(t.blendColor),t.blendAlpha!==void 0&&(this.blendAlpha=t.blendAlpha),t.stencilWriteMask!==void 0&&(this.stencilWriteMask=t.stencilWriteMask),t.stencilFunc!==void 0&&(this.stencilFunc=t.stencilFunc),t.stencilRef!==void 0&&(this.stencilRef=t.stencilRef),t.stencilFuncMask!==void 0&&(this.stencilFuncMask=t.stencilFuncMask),t.stencilFail!==void 0&&(this.stencilFail=t.stencilFail),t.stencilZFail!==void 0&&(this.stencilZFail=t.stencilZFail),t.stencilZPass!==void 0&&(this.stencilZPass=t.stencilZPass),t.stencilWrite!==void 0&&(this.stencilWrite=t.stencilWrite),t.wireframe!==void 0&&(this.wireframe=t.wireframe),t.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=t.wireframeLinewidth),t.wireframeLinecap!==void 0&&(this.wireframeLinecap=t.wireframeLinecap),t.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=t.wireframeLinejoin),t.rotation!==void 0&&(this.rotation=t.rotation),t.linewidth!==void 0&&(this.linewidth=t.linewidth),t.linecap!==void 0&&(this.linecap=t.linecap),t.linejoin!==void 0&&(this.linejoin=t.linejoin),t.dashSize!==void 0&&(this.dashSize=t.dashSize),t.gapSize!==void 0&&(this.gapSize=t.gapSize),t.scale!==void 0&&(this.scale=t.scale),t.polygonOffset!==void 0&&(this.polygonOffset=t.polygonOffset),t.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=t.polygonOffsetFactor),t.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=t.polygonOffsetUnits),t.dithering!==void 0&&(this.dithering=t.dithering),t.alphaToCoverage!==void 0&&(this.alphaToCoverage=t.alphaToCoverage),t.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=t.premultipliedAlpha),t.forceSinglePass!==void 0&&(this.forceSinglePass=t.forceSinglePass),t.allowOverride!==void 0&&(this.allowOverride=t.allowOverride),t.visible!==void 0&&(this.visible=t.visible),t.toneMapped!==void 0&&(this.toneMapped=t.toneMapped),t.userData!==void 0&&(this.userData=t.userData),t.vertexColors!==void 0&&(typeof t.vertexColors=="number"?this.vertexColors=t.vertexColors>0:this.vertexColors=t.vertexColors),t.size!==void 0&&(this.size=t.size),t.sizeAttenuation!==void 0&&(this.sizeAttenuation=t.sizeAttenuation),t.map!==void 0&&(this.map=e[t.map]||null),t.matcap!==void 0&&(this.matcap=e[t.matcap]||null),t.alphaMap!==void 0&&(this.alphaMap=e[t.alphaMap]||null),t.bumpMap!==void 0&&(this.bumpMap=e[t.bumpMap]||null),t.bumpScale!==void 0&&(this.bumpScale=t.bumpScale),t.normalMap!==void 0&&(this.normalMap=e[t.normalMap]||null),t.normalMapType!==void 0&&(this.normalMapType=t.normalMapType),t.normalScale!==void 0){let i=t.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new zt().fromArray(i)}return t.displacementMap!==void 0&&(this.displacementMap=e[t.displacementMap]||null),t.displacementScale!==void 0&&(this.displacementScale=t.displacementScale),t.displacementBias!==void 0&&(this.displacementBias=t.displacementBias),t.roughnessMap!==void 0&&(this.roughnessMap=e[t.roughnessMap]||null),t.metalnessMap!==void 0&&(this.metalnessMap=e[t.metalnessMap]||null),t.emissiveMap!==void 0&&(this.emissiveMap=e[t.emissiveMap]||null),t.emissiveIntensity!==void 0&&(this.emissiveIntensity=t.emissiveIntensity),t.specularMap!==void 0&&(this.specularMap=e[t.specularMap]||null),t.specularIntensityMap!==void 0&&(this.specularIntensityMap=e[t.specularIntensityMap]||null),t.specularColorMap!==void 0&&(this.specularColorMap=e[t.specularColorMap]||null),t.envMap!==void 0&&(this.envMap=e[t.envMap]||null),t.envMapRotation!==void 0&&this.envMapRotation.fromArray(t.envMapRotation),t.envMapIntensity!==void 0&&(this.envMapIntensity=t.envMapIntensity),t.reflectivity!==void 0&&(this.reflectivity=t.reflectivity),t.refractionRatio!==void 0&&(this.refractionRatio=t.refractionRatio),t.lightMap!==void 0&&(this.lightMap=e[t.lightMap]||null),t.lightMapIntensity!==void 0&&(this.lightMapIntensity=t.lightMapIntensity),t.aoMap!==void 0&&(this.aoMap=e[t.aoMap]||null),t.aoMapIntensity!==void 0&&(this.aoMapIntensity=t.aoMapIntensity),t.gradientMap!==void 0&&(this.gradientMap=e[t.gradientMap]||null),t.clearcoatMap!==void 0&&(this.clearcoatMap=e[t.clearcoatMap]||null),t.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=e[t.clearcoatRoughnessMap]||null),t.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=e[t.clearcoatNormalMap]||null),t.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new zt().fromArray(t.clearcoatNormalScale)),t.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=e[t.diffuseRoughnessMap]||null),t.iridescenceMap!==void 0&&(this.iridescenceMap=e[t.iridescenceMap]||null),t.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=e[t.iridescenceThicknessMap]||null),t.transmissionMap!==void 0&&(this.transmissionMap=e[t.transmissionMap]||null),t.thicknessMap!==void 0&&(this.thicknessMap=e[t.thicknessMap]||null),t.anisotropyMap!==void 0&&(this.anisotropyMap=e[t.anisotropyMap]||null),t.sheenColorMap!==void 0&&(this.sheenColorMap=e[t.sheenColorMap]||null),t.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=e[t.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(t){this.name=t.name,this.blending=t.blending,this.side=t.side,this.vertexColors=t.vertexColors,this.opacity=t.opacity,this.transparent=t.transparent,this.blendSrc=t.blendSrc,this.blendDst=t.blendDst,this.blendEquation=t.blendEquation,this.blendSrcAlpha=t.blendSrcAlpha,this.blendDstAlpha=t.blendDstAlpha,this.blendEquationAlpha=t.blendEquationAlpha,this.blendColor.copy(t.blendColor),this.blendAlpha=t.blendAlpha,this.depthFunc=t.depthFunc,this.depthTest=t.depthTest,this.depthWrite=t.depthWrite,this.stencilWriteMask=t.stencilWriteMask,this.stencilFunc=t.stencilFunc,this.stencilRef=t.stencilRef,this.stencilFuncMask=t.stencilFuncMask,this.stencilFail=t.stencilFail,this.stencilZFail=t.stencilZFail,this.stencilZPass=t.stencilZPass,this.stencilWrite=t.stencilWrite;let e=t.clippingPlanes,i=null;if(e!==null){let s=e.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=e[r].clone()}return this.clippingPlanes=i,this.clipIntersection=t.clipIntersection,this.clipShadows=t.clipShadows,this.shadowSide=t.shadowSide,this.colorWrite=t.colorWrite,this.precision=t.precision,this.polygonOffset=t.polygonOffset,this.polygonOffsetFactor=t.polygonOffsetFactor,this.polygonOffsetUnits=t.polygonOffsetUnits,this.dithering=t.dithering,this.alphaTest=t.alphaTest,this.alphaHash=t.alphaHash,this.alphaToCoverage=t.alphaToCoverage,this.premultipliedAlpha=t.premultipliedAlpha,this.forceSinglePass=t.forceSinglePass,this.allowOverride=t.allowOverride,this.visible=t.visible,this.toneMapped=t.toneMapped,this.userData=JSON.parse(JSON.stringify(t.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(t){t===!0&&this.version++}};var Jn=new k,ql=new k,ho=new k,uo=new k,Ss=class{constructor(t=new k,e=new k(0,0,-1)){this.origin=t,this.direction=e}set(t,e){return this.origin.copy(t),this.direction.copy(e),this}copy(t){return this.origin.copy(t.origin),this.direction.copy(t.direction),this}at(t,e){return e.copy(this.origin).addScaledVector(this.direction,t)}lookAt(t){return this.direction.copy(t).sub(this.origin).normalize(),this}recast(t){return this.origin.copy(this.at(t,Jn)),this}closestPointToPoint(t,e){e.subVectors(t,this.origin);let i=e.dot(this.direction);return i<0?e.copy(this.origin):e.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(t){return Math.sqrt(this.distanceSqToPoint(t))}distanceSqToPoint(t){let e=Jn.subVectors(t,this.origin).dot(this.direction);return e<0?this.origin.distanceToSquared(t):(Jn.copy(this.origin).addScaledVector(this.direction,e),Jn.distanceToSquared(t))}distanceSqToSegment(t,e,i,s){ql.copy(t).add(e).multiplyScalar(.5),ho.copy(e).sub(t).normalize(),uo.copy(this.origin).sub(ql);let r=t.distanceTo(e)*.5,o=-this.direction.dot(ho),a=uo.dot(this.direction),c=-uo.dot(ho),l=uo.lengthSq(),h=Math.abs(1-o*o),u,d,f,m;if(h>0)if(u=o*c-a,d=o*a-c,m=r*h,u>=0)if(d>=-m)if(d<=m){let _=1/h;u*=_,d*=_,f=u*(u+o*d+2*a)+d*(o*u+d+2*c)+l}else d=r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*c)+l;else d=-r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*c)+l;else d<=-m?(u=Math.max(0,-(-o*r+a)),d=u>0?-r:Math.min(Math.max(-r,-c),r),f=-u*u+d*(d+2*c)+l):d<=m?(u=0,d=Math.min(Math.max(-r,-c),r),f=d*(d+2*c)+l):(u=Math.max(0,-(o*r+a)),d=u>0?r:Math.min(Math.max(-r,-c),r),f=-u*u+d*(d+2*c)+l);else d=o>0?-r:r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*c)+l;return i&&i.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(ql).addScaledVector(ho,d),f}intersectSphere(t,e){if(t.radius<0)return null;Jn.subVectors(t.center,this.origin);let i=Jn.dot(this.direction),s=Jn.dot(Jn)-i*i,r=t.radius*t.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,c=i+o;return c<0?null:a<0?this.at(c,e):this.at(a,e)}intersectsSphere(t){return t.radius<0?!1:this.distanceSqToPoint(t.center)<=t.radius*t.radius}distanceToPlane(t){let e=t.normal.dot(this.direction);if(e===0)return t.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(t.normal)+t.constant)/e;return i>=0?i:null}intersectPlane(t,e){let i=this.distanceToPlane(t);return i===null?null:this.at(i,e)}intersectsPlane(t){let e=t.distanceToPoint(this.origin);return e===0||t.normal.dot(this.direction)*e<0}intersectBox(t,e){let i,s,r,o,a,c,l=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return l>=0?(i=(t.min.x-d.x)*l,s=(t.max.x-d.x)*l):(i=(t.max.x-d.x)*l,s=(t.min.x-d.x)*l),h>=0?(r=(t.min.y-d.y)*h,o=(t.max.y-d.y)*h):(r=(t.max.y-d.y)*h,o=(t.min.y-d.y)*h),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(t.min.z-d.z)*u,c=(t.max.z-d.z)*u):(a=(t.max.z-d.z)*u,c=(t.min.z-d.z)*u),i>c||a>s)||((a>i||i!==i)&&(i=a),(c<s||s!==s)&&(s=c),s<0)?null:this.at(i>=0?i:s,e)}intersectsBox(t){return this.intersectBox(t,Jn)!==null}intersectTriangle(t,e,i,s,r){let o=this.origin,a=this.direction,c=a.x,l=a.y,h=a.z,u=t.x-o.x,d=t.y-o.y,f=t.z-o.z,m=e.x-o.x,_=e.y-o.y,p=e.z-o.z,g=i.x-o.x,S=i.y-o.y,M=i.z-o.z,y=Math.abs(c),T=Math.abs(l),v=Math.abs(h),x,b,P,A,I,O,U,C,B,$,H,st;if(y>=T&&y>=v?(P=c,O=u,B=m,st=g,c>=0?(x=l,b=h,A=d,I=f,U=_,C=p,$=S,H=M):(x=h,b=l,A=f,I=d,U=p,C=_,$=M,H=S)):T>=v?(P=l,O=d,B=_,st=S,l>=0?(x=h,b=c,A=f,I=u,U=p,C=m,$=M,H=g):(x=c,b=h,A=u,I=f,U=m,C=p,$=g,H=M)):(P=h,O=f,B=p,st=M,h>=0?(x=c,b=l,A=u,I=d,U=m,C=_,$=g,H=S):(x=l,b=c,A=d,I=u,U=_,C=m,$=S,H=g)),P===0)return null;let q=x/P,j=b/P,it=1/P,z=A-q*O,rt=I-j*O,W=U-q*B,ot=C-j*B,_t=$-q*st,Tt=H-j*st,ct=_t*ot-Tt*W,Ut=z*Tt-rt*_t,Z=W*rt-ot*z;if(s){if(ct<0||Ut<0||Z<0)return null}else if((ct<0||Ut<0||Z<0)&&(ct>0||Ut>0||Z>0))return null;let ut=ct+Ut+Z;if(ut===0)return null;let Lt=it*(ct*O+Ut*B+Z*st);return(ut>0?Lt<0:Lt>0)?null:this.at(Lt/ut,r)}applyMatrix4(t){return this.origin.applyMatrix4(t),this.direction.transformDirection(t),this}equals(t){return t.origin.equals(this.origin)&&t.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},ko=class extends Vi{constructor(t){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new ee(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new gi,this.combine=oc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.specularMap=t.specularMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.combine=t.combine,this.reflectivity=t.reflectivity,this.refractionRatio=t.refractionRatio,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.fog=t.fog,this}},Fu=new me,ki=new Ss,fo=new _i,Bu=new k,po=new k,mo=new k,go=new k,Yl=new k,xo=new k,ku=new k,_o=new k,mn=class extends pn{constructor(t=new ti,e=new ko){super(),this.isMesh=!0,this.type="Mesh",this.geometry=t,this.material=e,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(t,e){return super.copy(t,e),t.morphTargetInfluences!==void 0?this.morphTargetInfluences=t.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,t.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},t.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(t.material)?t.material.slice():t.material,this.geometry=t.geometry,this}updateMorphTargets(){let e=this.geometry.morphAttributes,i=Object.keys(e);if(i.length>0){let s=e[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(t,e){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;e.fromBufferAttribute(s,t);let a=this.morphTargetInfluences;if(r&&a){xo.set(0,0,0);for(let c=0,l=r.length;c<l;c++){let h=a[c],u=r[c];h!==0&&(Yl.fromBufferAttribute(u,t),o?xo.addScaledVector(Yl,h):xo.addScaledVector(Yl.sub(e),h))}e.add(xo)}return e}intersectsFrustum(t){return t.intersectsObject(this)}raycast(t,e){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),fo.copy(i.boundingSphere),fo.applyMatrix4(r),ki.copy(t.ray).recast(t.near),!(fo.containsPoint(ki.origin)===!1&&(ki.intersectSphere(fo,Bu)===null||ki.origin.distanceToSquared(Bu)>(t.far-t.near)**2))&&(Fu.copy(r).invert(),ki.copy(t.ray).applyMatrix4(Fu),!(i.boundingBox!==null&&ki.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(t,e,ki)))}_computeIntersections(t,e,i){let s,r=this.geometry,o=this.material,a=r.index,c=r.attributes.position,l=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,_=d.length;m<_;m++){let p=d[m],g=o[p.materialIndex],S=Math.max(p.start,f.start),M=Math.min(a.count,Math.min(p.start+p.count,f.start+f.count));for(let y=S,T=M;y<T;y+=3){let v=a.getX(y),x=a.getX(y+1),b=a.getX(y+2);s=vo(this,g,t,i,l,h,u,v,x,b),s&&(s.faceIndex=Math.floor(y/3),s.face.materialIndex=p.materialIndex,e.push(s))}}else{let m=Math.max(0,f.start),_=Math.min(a.count,f.start+f.count);for(let p=m,g=_;p<g;p+=3){let S=a.getX(p),M=a.getX(p+1),y=a.getX(p+2);s=vo(this,o,t,i,l,h,u,S,M,y),s&&(s.faceIndex=Math.floor(p/3),e.push(s))}}else if(c!==void 0)if(Array.isArray(o))for(let m=0,_=d.length;m<_;m++){let p=d[m],g=o[p.materialIndex],S=Math.max(p.start,f.start),M=Math.min(c.count,Math.min(p.start+p.count,f.start+f.count));for(let y=S,T=M;y<T;y+=3){let v=y,x=y+1,b=y+2;s=vo(this,g,t,i,l,h,u,v,x,b),s&&(s.faceIndex=Math.floor(y/3),s.face.materialIndex=p.materialIndex,e.push(s))}}else{let m=Math.max(0,f.start),_=Math.min(c.count,f.start+f.count);for(let p=m,g=_;p<g;p+=3){let S=p,M=p+1,y=p+2;s=vo(this,o,t,i,l,h,u,S,M,y),s&&(s.faceIndex=Math.floor(p/3),e.push(s))}}}};function n0(n,t,e,i,s,r,o,a){let c;if(t.side===qe?c=i.intersectTriangle(o,r,s,!0,a):c=i.intersectTriangle(s,r,o,t.side===Mi,a),c===null)return null;_o.copy(a),_o.applyMatrix4(n.matrixWorld);let l=e.ray.origin.distanceTo(_o);return l<e.near||l>e.far?null:{distance:l,point:_o.clone(),object:n}}function vo(n,t,e,i,s,r,o,a,c,l){n.getVertexPosition(a,po),n.getVertexPosition(c,mo),n.getVertexPosition(l,go);let h=n0(n,t,e,i,po,mo,go,ku);if(h){let u=new k;mi.getBarycoord(ku,po,mo,go,u),s&&(h.uv=mi.getInterpolatedAttribute(s,a,c,l,u,new zt)),r&&(h.uv1=mi.getInterpolatedAttribute(r,a,c,l,u,new zt)),o&&(h.normal=mi.getInterpolatedAttribute(o,a,c,l,u,new k),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:c,c:l,normal:new k,materialIndex:0};mi.getNormal(po,mo,go,d.normal),h.face=d,h.barycoord=u}return h}var zo=class extends je{constructor(t=null,e=1,i=1,s,r,o,a,c,l=Le,h=Le,u,d){super(null,o,a,c,l,h,s,r,u,d),this.isDataTexture=!0,this.image={data:t,width:e,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var ur=class extends rn{constructor(t,e,i,s=1){super(t,e,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(t){return super.copy(t),this.meshPerAttribute=t.meshPerAttribute,this}toJSON(){let t=super.toJSON();return t.meshPerAttribute=this.meshPerAttribute,t.isInstancedBufferAttribute=!0,t}};var zi=new _i,i0=new zt(.5,.5),yo=new k,Hi=class{constructor(t=new sn,e=new sn,i=new sn,s=new sn,r=new sn,o=new sn){this.planes=[t,e,i,s,r,o]}set(t,e,i,s,r,o){let a=this.planes;return a[0].copy(t),a[1].copy(e),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(t){let e=this.planes;for(let i=0;i<6;i++)e[i].copy(t.planes[i]);return this}setFromProjectionMatrix(t,e=dn,i=!1){let s=this.planes,r=t.elements,o=r[0],a=r[1],c=r[2],l=r[3],h=r[4],u=r[5],d=r[6],f=r[7],m=r[8],_=r[9],p=r[10],g=r[11],S=r[12],M=r[13],y=r[14],T=r[15];if(s[0].setComponents(l-o,f-h,g-m,T-S).normalize(),s[1].setComponents(l+o,f+h,g+m,T+S).normalize(),s[2].setComponents(l+a,f+u,g+_,T+M).normalize(),s[3].setComponents(l-a,f-u,g-_,T-M).normalize(),i)s[4].setComponents(c,d,p,y).normalize(),s[5].setComponents(l-c,f-d,g-p,T-y).normalize();else if(s[4].setComponents(l-c,f-d,g-p,T-y).normalize(),e===dn)s[5].setComponents(l+c,f+d,g+p,T+y).normalize();else if(e===sr)s[5].setComponents(c,d,p,y).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+e);return this}intersectsObject(t){if(t.boundingSphere!==void 0)t.boundingSphere===null&&t.computeBoundingSphere(),zi.copy(t.boundingSphere).applyMatrix4(t.matrixWorld);else{let e=t.geometry;e.boundingSphere===null&&e.computeBoundingSphere(),zi.copy(e.boundingSphere).applyMatrix4(t.matrixWorld)}return this.intersectsSphere(zi)}intersectsSprite(t){zi.center.set(0,0,0);let e=i0.distanceTo(t.center);return zi.radius=.7071067811865476+e,zi.applyMatrix4(t.matrixWorld),this.intersectsSphere(zi)}intersectsSphere(t){let e=this.planes,i=t.center,s=-t.radius;for(let r=0;r<6;r++)if(e[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(t){let e=this.planes;for(let i=0;i<6;i++){let s=e[i];if(yo.x=s.normal.x>0?t.max.x:t.min.x,yo.y=s.normal.y>0?t.max.y:t.min.y,yo.z=s.normal.z>0?t.max.z:t.min.z,s.distanceToPoint(yo)<0)return!1}return!0}containsPoint(t){let e=this.planes;for(let i=0;i<6;i++)if(e[i].distanceToPoint(t)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},zu=new me,Go=class n{constructor(){this.coordinateSystem=dn,this._frustums=[],this._count=0}setFromArrayCamera(t){let e=t.cameras,i=this._frustums;for(let s=0;s<e.length;s++){let r=e[s];zu.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Hi),i[s].setFromProjectionMatrix(zu,r.coordinateSystem,r.reversedDepth)}return this._count=e.length,this}getFrustum(t){return this._frustums[t]}intersectsObject(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsObject(t))return!0;return!1}intersectsSprite(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsSprite(t))return!0;return!1}intersectsSphere(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsSphere(t))return!0;return!1}intersectsBox(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsBox(t))return!0;return!1}containsPoint(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].containsPoint(t))return!0;return!1}copy(t){this.coordinateSystem=t.coordinateSystem;let e=this._frustums,i=t._frustums;for(let s=0;s<t._count;s++)e[s]===void 0&&(e[s]=new Hi),e[s].copy(i[s]);return this._count=t._count,this}clone(){return new n().copy(this)}};var dr=class extends je{constructor(t=[],e=$i,i,s,r,o,a,c,l,h){super(t,e,i,s,r,o,a,c,l,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(t){this.image=t}};var ei=class extends je{constructor(t,e,i=Tn,s,r,o,a=Le,c=Le,l,h=Qn,u=1){if(h!==Qn&&h!==ii)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:t,height:e,depth:u};super(d,s,r,o,a,c,h,i,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(t){return super.copy(t),this.source=new ys(Object.assign({},t.image)),this.compareFunction=t.compareFunction,this}toJSON(t){let e=super.toJSON(t);return e.compareFunction=this.compareFunction,e}},fr=class extends ei{constructor(t,e=Tn,i=$i,s,r,o=Le,a=Le,c,l=Qn){let h={width:t,height:t,depth:1},u=[h,h,h,h,h,h];super(t,t,e,i,s,r,o,a,c,l),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(t){this.image=t}},pr=class extends je{constructor(t=null){super(),this.sourceTexture=t,this.isExternalTexture=!0}copy(t){return super.copy(t),this.sourceTexture=t.sourceTexture,this}},Ms=class n extends ti{constructor(t=1,e=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:t,height:e,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let c=[],l=[],h=[],u=[],d=0,f=0;m("z","y","x",-1,-1,i,e,t,o,r,0),m("z","y","x",1,-1,i,e,-t,o,r,1),m("x","z","y",1,1,t,i,e,s,o,2),m("x","z","y",1,-1,t,i,-e,s,o,3),m("x","y","z",1,-1,t,e,i,s,r,4),m("x","y","z",-1,-1,t,e,-i,s,r,5),this.setIndex(c),this.setAttribute("position",new fn(l,3)),this.setAttribute("normal",new fn(h,3)),this.setAttribute("uv",new fn(u,2));function m(_,p,g,S,M,y,T,v,x,b,P){let A=y/x,I=T/b,O=y/2,U=T/2,C=v/2,B=x+1,$=b+1,H=0,st=0,q=new k;for(let j=0;j<$;j++){let it=j*I-U;for(let z=0;z<B;z++){let rt=z*A-O;q[_]=rt*S,q[p]=it*M,q[g]=C,l.push(q.x,q.y,q.z),q[_]=0,q[p]=0,q[g]=v>0?1:-1,h.push(q.x,q.y,q.z),u.push(z/x),u.push(1-j/b),H+=1}}for(let j=0;j<b;j++)for(let it=0;it<x;it++){let z=d+it+B*j,rt=d+it+B*(j+1),W=d+(it+1)+B*(j+1),ot=d+(it+1)+B*j;c.push(z,rt,ot),c.push(rt,W,ot),st+=6}a.addGroup(f,st,P),f+=st,d+=H}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new n(t.width,t.height,t.depth,t.widthSegments,t.heightSegments,t.depthSegments)}};var mr=class n extends ti{constructor(t=1,e=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:t,height:e,widthSegments:i,heightSegments:s};let r=t/2,o=e/2,a=Math.floor(i),c=Math.floor(s),l=a+1,h=c+1,u=t/a,d=e/c,f=[],m=[],_=[],p=[];for(let g=0;g<h;g++){let S=g*d-o;for(let M=0;M<l;M++){let y=M*u-r;m.push(y,-S,0),_.push(0,0,1),p.push(M/a),p.push(1-g/c)}}for(let g=0;g<c;g++)for(let S=0;S<a;S++){let M=S+l*g,y=S+l*(g+1),T=S+1+l*(g+1),v=S+1+l*g;f.push(M,y,v),f.push(y,T,v)}this.setIndex(f),this.setAttribute("position",new fn(m,3)),this.setAttribute("normal",new fn(_,3)),this.setAttribute("uv",new fn(p,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new n(t.width,t.height,t.widthSegments,t.heightSegments)}};function Yi(n){let t={};for(let e in n){t[e]={};for(let i in n[e]){let s=n[e][i];if(Gu(s))s.isRenderTargetTexture?(Bt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),t[e][i]=null):t[e][i]=s.clone();else if(Array.isArray(s))if(Gu(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();t[e][i]=r}else t[e][i]=s.slice();else t[e][i]=s}}return t}function Ve(n){let t={};for(let e=0;e<n.length;e++){let i=Yi(n[e]);for(let s in i)t[s]=i[s]}return t}function Gu(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function s0(n){let t=[];for(let e=0;e<n.length;e++)t.push(n[e].clone());return t}function Lc(n){let t=n.getRenderTarget();return t===null?n.outputColorSpace:t.isXRRenderTarget===!0?t.texture.colorSpace:Qt.workingColorSpace}var Id={clone:Yi,merge:Ve},r0=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,o0=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Bn=class extends Vi{constructor(t){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=r0,this.fragmentShader=o0,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,t!==void 0&&this.setValues(t)}copy(t){return super.copy(t),this.fragmentShader=t.fragmentShader,this.vertexShader=t.vertexShader,this.uniforms=Yi(t.uniforms),this.uniformsGroups=s0(t.uniformsGroups),this.defines=Object.assign({},t.defines),this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.fog=t.fog,this.lights=t.lights,this.clipping=t.clipping,this.extensions=Object.assign({},t.extensions),this.glslVersion=t.glslVersion,this.defaultAttributeValues=Object.assign({},t.defaultAttributeValues),this.index0AttributeName=t.index0AttributeName,this.uniformsNeedUpdate=t.uniformsNeedUpdate,this}toJSON(t){let e=super.toJSON(t);e.glslVersion=this.glslVersion,e.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?e.uniforms[s]={type:"t",value:o.toJSON(t).uuid}:o&&o.isColor?e.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?e.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?e.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?e.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?e.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?e.uniforms[s]={type:"m4",value:o.toArray()}:e.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(e.defines=this.defines),e.vertexShader=this.vertexShader,e.fragmentShader=this.fragmentShader,e.lights=this.lights,e.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(e.extensions=i),e}fromJSON(t,e){if(super.fromJSON(t,e),t.uniforms!==void 0)for(let i in t.uniforms){let s=t.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=e[s.value]||null;break;case"c":this.uniforms[i].value=new ee().setHex(s.value);break;case"v2":this.uniforms[i].value=new zt().fromArray(s.value);break;case"v3":this.uniforms[i].value=new k().fromArray(s.value);break;case"v4":this.uniforms[i].value=new _e().fromArray(s.value);break;case"m3":this.uniforms[i].value=new Gt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new me().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(t.defines!==void 0&&(this.defines=t.defines),t.vertexShader!==void 0&&(this.vertexShader=t.vertexShader),t.fragmentShader!==void 0&&(this.fragmentShader=t.fragmentShader),t.glslVersion!==void 0&&(this.glslVersion=t.glslVersion),t.extensions!==void 0)for(let i in t.extensions)this.extensions[i]=t.extensions[i];return t.lights!==void 0&&(this.lights=t.lights),t.clipping!==void 0&&(this.clipping=t.clipping),this}},ws=class extends Bn{constructor(t){super(t),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Vo=class extends Vi{constructor(t){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=pd,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(t)}copy(t){return super.copy(t),this.depthPacking=t.depthPacking,this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this}},Ho=class extends Vi{constructor(t){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(t)}copy(t){return super.copy(t),this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this}};function fs(n,t){return!n||n.constructor===t?n:typeof t.BYTES_PER_ELEMENT=="number"?new t(n):Array.prototype.slice.call(n)}function bo(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var vi=class{constructor(t,e,i,s){this.parameterPositions=t,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new e.constructor(i),this.sampleValues=e,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(t){let e=this.parameterPositions,i=this._cachedIndex,s=e[i],r=e[i-1];n:{t:{let o;e:{i:if(!(t<s)){for(let a=i+2;;){if(s===void 0){if(t<r)break i;return i=e.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=e[++i],t<s)break t}o=e.length;break e}if(!(t>=r)){let a=e[1];t<a&&(i=2,r=a);for(let c=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===c)break;if(s=r,r=e[--i-1],t>=r)break t}o=i,i=0;break e}break n}for(;i<o;){let a=i+o>>>1;t<e[a]?o=a:i=a+1}if(s=e[i],r=e[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=e.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,t,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(t){let e=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=t*s;for(let o=0;o!==s;++o)e[o]=i[r+o];return e}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Wo=class extends vi{constructor(t,e,i,s){super(t,e,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Kl,endingEnd:Kl}}intervalChanged_(t,e,i){let s=this.parameterPositions,r=t-2,o=t+1,a=s[r],c=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Jl:r=t,a=2*e-i;break;case jl:r=s.length-2,a=e+s[r]-s[r+1];break;default:r=t,a=i}if(c===void 0)switch(this.getSettings_().endingEnd){case Jl:o=t,c=2*i-e;break;case jl:o=1,c=i+s[1]-s[0];break;default:o=t-1,c=e}let l=(i-e)*.5,h=this.valueSize;this._weightPrev=l/(e-a),this._weightNext=l/(c-i),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(t,e,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=t*a,l=c-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,f=this._weightNext,m=(i-e)/(s-e),_=m*m,p=_*m,g=-d*p+2*d*_-d*m,S=(1+d)*p+(-1.5-2*d)*_+(-.5+d)*m+1,M=(-1-f)*p+(1.5+f)*_+.5*m,y=f*p-f*_;for(let T=0;T!==a;++T)r[T]=g*o[h+T]+S*o[l+T]+M*o[c+T]+y*o[u+T];return r}},Xo=class extends vi{constructor(t,e,i,s){super(t,e,i,s)}interpolate_(t,e,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=t*a,l=c-a,h=(i-e)/(s-e),u=1-h;for(let d=0;d!==a;++d)r[d]=o[l+d]*u+o[c+d]*h;return r}},$o=class extends vi{constructor(t,e,i,s){super(t,e,i,s)}interpolate_(t){return this.copySampleValue_(t-1)}},qo=class extends vi{interpolate_(t,e,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=t*a,l=c-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let m=(i-e)/(s-e),_=1-m;for(let p=0;p!==a;++p)r[p]=o[l+p]*_+o[c+p]*m;return r}let d=a*2,f=t-1;for(let m=0;m!==a;++m){let _=o[l+m],p=o[c+m],g=f*d+m*2,S=u[g],M=u[g+1],y=t*d+m*2,T=h[y],v=h[y+1],x=l0(i,e,S,T,s);r[m]=Pd(x,_,M,v,p)}return r}};function Pd(n,t,e,i,s){let r=1-n;return r*r*r*t+3*r*r*n*e+3*r*n*n*i+n*n*n*s}function a0(n,t,e,i,s){let r=1-n;return 3*r*r*(e-t)+6*r*n*(i-e)+3*n*n*(s-i)}function l0(n,t,e,i,s){let r=(n-t)/(s-t);for(let o=0;o<8;o++){let a=Pd(r,t,e,i,s)-n;if(Math.abs(a)<1e-10)break;let c=a0(r,t,e,i,s);if(Math.abs(c)<1e-10)break;r=Math.max(0,Math.min(1,r-a/c))}return r}var ln=class{constructor(t,e,i,s){if(t===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(e===void 0||e.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+t);this.name=t,this.times=fs(e,this.TimeBufferType),this.values=fs(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(t){let e=t.constructor,i;if(e.toJSON!==this.toJSON)i=e.toJSON(t);else{i={name:t.name,times:fs(t.times,Array),values:fs(t.values,Array)};let s=t.getInterpolation();s!==t.DefaultInterpolation&&(i.interpolation=s),bo(t.settings)&&(i.settings={inTangents:fs(t.settings.inTangents,Array),outTangents:fs(t.settings.outTangents,Array)})}return i.type=t.ValueTypeName,i}InterpolantFactoryMethodDiscrete(t){return new $o(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodLinear(t){return new Xo(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodSmooth(t){return new Wo(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodBezier(t){let e=new qo(this.times,this.values,this.getValueSize(),t);return this.settings&&(e.inTangents=this.settings.inTangents,e.outTangents=this.settings.outTangents),e}setInterpolation(t){let e;switch(t){case er:e=this.InterpolantFactoryMethodDiscrete;break;case Oo:e=this.InterpolantFactoryMethodLinear;break;case wo:e=this.InterpolantFactoryMethodSmooth;break;case Zl:e=this.InterpolantFactoryMethodBezier;break}if(e===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(t!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Bt("KeyframeTrack:",i),this}return this.createInterpolant=e,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return er;case this.InterpolantFactoryMethodLinear:return Oo;case this.InterpolantFactoryMethodSmooth:return wo;case this.InterpolantFactoryMethodBezier:return Zl}}getValueSize(){return this.values.length/this.times.length}shift(t){if(t!==0){let e=this.times;for(let i=0,s=e.length;i!==s;++i)e[i]+=t;bo(this.settings)&&(Vu(this.settings.inTangents,t),Vu(this.settings.outTangents,t))}return this}scale(t){if(t!==1){let e=this.times;for(let i=0,s=e.length;i!==s;++i)e[i]*=t;bo(this.settings)&&(Hu(this.settings.inTangents,t),Hu(this.settings.outTangents,t))}return this}trim(t,e){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<t;)++r;for(;o!==-1&&i[o]>e;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let t=!0,e=this.getValueSize();e-Math.floor(e)!==0&&(kt("KeyframeTrack: Invalid value size in track.",this),t=!1);let i=this.times,s=this.values,r=i.length;r===0&&(kt("KeyframeTrack: Track is empty.",this),t=!1);let o=null;for(let a=0;a!==r;a++){let c=i[a];if(typeof c=="number"&&isNaN(c)){kt("KeyframeTrack: Time is not a valid number.",this,a,c),t=!1;break}if(o!==null&&o>c){kt("KeyframeTrack: Out of order keys.",this,a,c,o),t=!1;break}o=c}if(s!==void 0&&wg(s))for(let a=0,c=s.length;a!==c;++a){let l=s[a];if(isNaN(l)){kt("KeyframeTrack: Value is not a valid number.",this,a,l),t=!1;break}}return t}optimize(){let t=this.times.slice(),e=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===wo,r=t.length-1,o=1;for(let a=1;a<r;++a){let c=!1,l=t[a],h=t[a+1];if(l!==h&&(a!==1||l!==t[0]))if(s)c=!0;else{let u=a*i,d=u-i,f=u+i;for(let m=0;m!==i;++m){let _=e[u+m];if(_!==e[d+m]||_!==e[f+m]){c=!0;break}}}if(c){if(a!==o){t[o]=t[a];let u=a*i,d=o*i;for(let f=0;f!==i;++f)e[d+f]=e[u+f]}++o}}if(r>0){t[o]=t[r];for(let a=r*i,c=o*i,l=0;l!==i;++l)e[c+l]=e[a+l];++o}return o!==t.length?(this.times=t.slice(0,o),this.values=e.slice(0,o*i)):(this.times=t,this.values=e),this}clone(){let t=this.times.slice(),e=this.values.slice(),i=this.constructor,s=new i(this.name,t,e);return s.createInterpolant=this.createInterpolant,bo(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Vu(n,t){for(let e=0,i=n.length;e!==i;e+=2)n[e]+=t}function Hu(n,t){for(let e=0,i=n.length;e!==i;e+=2)n[e]*=t}ln.prototype.ValueTypeName="";ln.prototype.TimeBufferType=Float32Array;ln.prototype.ValueBufferType=Float32Array;ln.prototype.DefaultInterpolation=Oo;var yi=class extends ln{constructor(t,e,i){super(t,e,i)}};yi.prototype.ValueTypeName="bool";yi.prototype.ValueBufferType=Array;yi.prototype.DefaultInterpolation=er;yi.prototype.InterpolantFactoryMethodLinear=void 0;yi.prototype.InterpolantFactoryMethodSmooth=void 0;var Yo=class extends ln{constructor(t,e,i,s){super(t,e,i,s)}};Yo.prototype.ValueTypeName="color";var Zo=class extends ln{constructor(t,e,i,s){super(t,e,i,s)}};Zo.prototype.ValueTypeName="number";var Ko=class extends vi{constructor(t,e,i,s){super(t,e,i,s)}interpolate_(t,e,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=(i-e)/(s-e),l=t*a;for(let h=l+a;l!==h;l+=4)on.slerpFlat(r,0,o,l-a,o,l,c);return r}},gr=class extends ln{constructor(t,e,i,s){super(t,e,i,s)}InterpolantFactoryMethodLinear(t){return new Ko(this.times,this.values,this.getValueSize(),t)}};gr.prototype.ValueTypeName="quaternion";gr.prototype.InterpolantFactoryMethodSmooth=void 0;var bi=class extends ln{constructor(t,e,i){super(t,e,i)}};bi.prototype.ValueTypeName="string";bi.prototype.ValueBufferType=Array;bi.prototype.DefaultInterpolation=er;bi.prototype.InterpolantFactoryMethodLinear=void 0;bi.prototype.InterpolantFactoryMethodSmooth=void 0;var Jo=class extends ln{constructor(t,e,i,s){super(t,e,i,s)}};Jo.prototype.ValueTypeName="vector";var jo=class{constructor(t,e,i){let s=this,r=!1,o=0,a=0,c,l=[];this.onStart=void 0,this.onLoad=t,this.onProgress=e,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),c?c(h):h},this.setURLModifier=function(h){return c=h,this},this.addHandler=function(h,u){return l.push(h,u),this},this.removeHandler=function(h){let u=l.indexOf(h);return u!==-1&&l.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=l.length;u<d;u+=2){let f=l[u],m=l[u+1];if(f.global&&(f.lastIndex=0),f.test(h))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Ld=new jo,Qo=class{constructor(t){this.manager=t!==void 0?t:Ld,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(t,e){let i=this;return new Promise(function(s,r){i.load(t,s,e,r)})}parse(){}setCrossOrigin(t){return this.crossOrigin=t,this}setWithCredentials(t){return this.withCredentials=t,this}setPath(t){return this.path=t,this}setResourcePath(t){return this.resourcePath=t,this}setRequestHeader(t){return this.requestHeader=t,this}setPriority(t){return this.priority=t,this}setCache(t){return this.cache=t,this}abort(){return this}};Qo.DEFAULT_MATERIAL_NAME="__DEFAULT";var So=new k,Mo=new on,Un=new k,xr=class extends pn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new me,this.projectionMatrix=new me,this.projectionMatrixInverse=new me,this.coordinateSystem=dn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(t,e){return super.copy(t,e),this.matrixWorldInverse.copy(t.matrixWorldInverse),this.projectionMatrix.copy(t.projectionMatrix),this.projectionMatrixInverse.copy(t.projectionMatrixInverse),this.coordinateSystem=t.coordinateSystem,this}getWorldDirection(t){return super.getWorldDirection(t).negate()}updateMatrixWorld(t){super.updateMatrixWorld(t),this.matrixWorld.decompose(So,Mo,Un),Un.x===1&&Un.y===1&&Un.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(So,Mo,Un.set(1,1,1)).invert()}updateWorldMatrix(t,e,i=!1){super.updateWorldMatrix(t,e,i),this.matrixWorld.decompose(So,Mo,Un),Un.x===1&&Un.y===1&&Un.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(So,Mo,Un.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},pi=new k,Wu=new zt,Xu=new zt,Xe=class extends xr{constructor(t=50,e=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=t,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=e,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.fov=t.fov,this.zoom=t.zoom,this.near=t.near,this.far=t.far,this.focus=t.focus,this.aspect=t.aspect,this.view=t.view===null?null:Object.assign({},t.view),this.filmGauge=t.filmGauge,this.filmOffset=t.filmOffset,this}setFocalLength(t){let e=.5*this.getFilmHeight()/t;this.fov=vs*2*Math.atan(e),this.updateProjectionMatrix()}getFocalLength(){let t=Math.tan(Qs*.5*this.fov);return .5*this.getFilmHeight()/t}getEffectiveFOV(){return vs*2*Math.atan(Math.tan(Qs*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(t,e,i){pi.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),e.set(pi.x,pi.y).multiplyScalar(-t/pi.z),pi.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(pi.x,pi.y).multiplyScalar(-t/pi.z)}getViewSize(t,e){return this.getViewBounds(t,Wu,Xu),e.subVectors(Xu,Wu)}setViewOffset(t,e,i,s,r,o){this.aspect=t/e,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=this.near,e=t*Math.tan(Qs*.5*this.fov)/this.zoom,i=2*e,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let c=o.fullWidth,l=o.fullHeight;r+=o.offsetX*s/c,e-=o.offsetY*i/l,s*=o.width/c,i*=o.height/l}let a=this.filmOffset;a!==0&&(r+=t*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,e,e-i,t,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.fov=this.fov,e.object.zoom=this.zoom,e.object.near=this.near,e.object.far=this.far,e.object.focus=this.focus,e.object.aspect=this.aspect,this.view!==null&&(e.object.view=Object.assign({},this.view)),e.object.filmGauge=this.filmGauge,e.object.filmOffset=this.filmOffset,e}};var ta=class extends xr{constructor(t=-1,e=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=t,this.right=e,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.left=t.left,this.right=t.right,this.top=t.top,this.bottom=t.bottom,this.near=t.near,this.far=t.far,this.zoom=t.zoom,this.view=t.view===null?null:Object.assign({},t.view),this}setViewOffset(t,e,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=(this.right-this.left)/(2*this.zoom),e=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-t,o=i+t,a=s+e,c=s-e;if(this.view!==null&&this.view.enabled){let l=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=l*this.view.offsetX,o=r+l*this.view.width,a-=h*this.view.offsetY,c=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.zoom=this.zoom,e.object.left=this.left,e.object.right=this.right,e.object.top=this.top,e.object.bottom=this.bottom,e.object.near=this.near,e.object.far=this.far,this.view!==null&&(e.object.view=Object.assign({},this.view)),e}};var _r=class extends ti{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(t){return super.copy(t),this.instanceCount=t.instanceCount,this}toJSON(){let t=super.toJSON();return t.instanceCount=this.instanceCount,t.isInstancedBufferGeometry=!0,t}};var ps=-90,ms=1,Es=class extends pn{constructor(t,e,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Xe(ps,ms,t,e);s.layers=this.layers,this.add(s);let r=new Xe(ps,ms,t,e);r.layers=this.layers,this.add(r);let o=new Xe(ps,ms,t,e);o.layers=this.layers,this.add(o);let a=new Xe(ps,ms,t,e);a.layers=this.layers,this.add(a);let c=new Xe(ps,ms,t,e);c.layers=this.layers,this.add(c);let l=new Xe(ps,ms,t,e);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){let t=this.coordinateSystem,e=this.children.concat(),[i,s,r,o,a,c]=e;for(let l of e)this.remove(l);if(t===dn)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(t===sr)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+t);for(let l of e)this.add(l),l.updateMatrixWorld()}update(t,e){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==t.coordinateSystem&&(this.coordinateSystem=t.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,c,l,h]=this.children,u=t.getRenderTarget(),d=t.getActiveCubeFace(),f=t.getActiveMipmapLevel(),m=t.xr.enabled;t.xr.enabled=!1;let _=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let p=!1;t.isWebGLRenderer===!0?p=t.state.buffers.depth.getReversed():p=t.reversedDepthBuffer,t.setRenderTarget(i,0,s),p&&t.autoClear===!1&&t.clearDepth(),t.render(e,r),t.setRenderTarget(i,1,s),p&&t.autoClear===!1&&t.clearDepth(),t.render(e,o),t.setRenderTarget(i,2,s),p&&t.autoClear===!1&&t.clearDepth(),t.render(e,a),t.setRenderTarget(i,3,s),p&&t.autoClear===!1&&t.clearDepth(),t.render(e,c),t.setRenderTarget(i,4,s),p&&t.autoClear===!1&&t.clearDepth(),t.render(e,l),i.texture.mipmapsAutoUpdate=_,t.setRenderTarget(i,5,s),p&&t.autoClear===!1&&t.clearDepth(),t.render(e,h),t.setRenderTarget(u,d,f),t.xr.enabled=m,i.texture.needsPMREMUpdate=!0}},ea=class extends Xe{constructor(t=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=t,this.perCameraFrustumCulled=!1}};var Dc="\\[\\]\\.:\\/",c0=new RegExp("["+Dc+"]","g"),Nc="[^"+Dc+"]",h0="[^"+Dc.replace("\\.","")+"]",u0=/((?:WC+[\/:])*)/.source.replace("WC",Nc),d0=/(WCOD+)?/.source.replace("WCOD",h0),f0=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Nc),p0=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Nc),m0=new RegExp("^"+u0+d0+f0+p0+"$"),g0=["material","materials","bones","map"],Ql=class{constructor(t,e,i){let s=i||de.parseTrackName(e);this._targetGroup=t,this._bindings=t.subscribe_(e,s)}getValue(t,e){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(t,e)}setValue(t,e){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(t,e)}bind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,i=t.length;e!==i;++e)t[e].bind()}unbind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,i=t.length;e!==i;++e)t[e].unbind()}},de=class n{constructor(t,e,i){this.path=e,this.parsedPath=i||n.parseTrackName(e),this.node=n.findNode(t,this.parsedPath.nodeName),this.rootNode=t,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(t,e,i){return t&&t.isAnimationObjectGroup?new n.Composite(t,e,i):new n(t,e,i)}static sanitizeNodeName(t){return t.replace(/\s/g,"_").replace(c0,"")}static parseTrackName(t){let e=m0.exec(t);if(e===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+t);let i={nodeName:e[2],objectName:e[3],objectIndex:e[4],propertyName:e[5],propertyIndex:e[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);g0.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+t);return i}static findNode(t,e){if(e===void 0||e===""||e==="."||e===-1||e===t.name||e===t.uuid)return t;if(t.skeleton){let i=t.skeleton.getBoneByName(e);if(i!==void 0)return i}if(t.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===e||a.uuid===e)return a;let c=i(a.children);if(c)return c}return null},s=i(t.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(t,e){t[e]=this.targetObject[this.propertyName]}_getValue_array(t,e){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)t[e++]=i[s]}_getValue_arrayElement(t,e){t[e]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(t,e){this.resolvedProperty.toArray(t,e)}_setValue_direct(t,e){this.targetObject[this.propertyName]=t[e]}_setValue_direct_setNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(t,e){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=t[e++]}_setValue_array_setNeedsUpdate(t,e){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=t[e++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(t,e){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=t[e++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(t,e){this.resolvedProperty[this.propertyIndex]=t[e]}_setValue_arrayElement_setNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(t,e){this.resolvedProperty.fromArray(t,e)}_setValue_fromArray_setNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(t,e){this.bind(),this.getValue(t,e)}_setValue_unbound(t,e){this.bind(),this.setValue(t,e)}bind(){let t=this.node,e=this.parsedPath,i=e.objectName,s=e.propertyName,r=e.propertyIndex;if(t||(t=n.findNode(this.rootNode,e.nodeName),this.node=t),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!t){Bt("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let l=e.objectIndex;switch(i){case"materials":if(!t.material){kt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.materials){kt("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}t=t.material.materials;break;case"bones":if(!t.skeleton){kt("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}t=t.skeleton.bones;for(let h=0;h<t.length;h++)if(t[h].name===l){l=h;break}break;case"map":if("map"in t){t=t.map;break}if(!t.material){kt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.map){kt("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}t=t.material.map;break;default:if(t[i]===void 0){kt("PropertyBinding: Can not bind to objectName of node undefined.",this);return}t=t[i]}if(l!==void 0){if(t[l]===void 0){kt("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,t);return}t=t[l]}}let o=t[s];if(o===void 0){let l=e.nodeName;kt("PropertyBinding: Trying to update property for track: "+l+"."+s+" but it wasn't found.",t);return}let a=this.Versioning.None;this.targetObject=t,t.isMaterial===!0?a=this.Versioning.NeedsUpdate:t.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let c=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!t.geometry){kt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!t.geometry.morphAttributes){kt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}t.morphTargetDictionary[r]!==void 0&&(r=t.morphTargetDictionary[r])}c=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(c=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(c=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[c],this.setValue=this.SetterByBindingTypeAndVersioning[c][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};de.Composite=Ql;de.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};de.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};de.prototype.GetterByBindingType=[de.prototype._getValue_direct,de.prototype._getValue_array,de.prototype._getValue_arrayElement,de.prototype._getValue_toArray];de.prototype.SetterByBindingTypeAndVersioning=[[de.prototype._setValue_direct,de.prototype._setValue_direct_setNeedsUpdate,de.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[de.prototype._setValue_array,de.prototype._setValue_array_setNeedsUpdate,de.prototype._setValue_array_setMatrixWorldNeedsUpdate],[de.prototype._setValue_arrayElement,de.prototype._setValue_arrayElement_setNeedsUpdate,de.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[de.prototype._setValue_fromArray,de.prototype._setValue_fromArray_setNeedsUpdate,de.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var Hw=new Float32Array(1);var Ts=class{constructor(t=1,e=0,i=0){this.radius=t,this.phi=e,this.theta=i}set(t,e,i){return this.radius=t,this.phi=e,this.theta=i,this}copy(t){return this.radius=t.radius,this.phi=t.phi,this.theta=t.theta,this}makeSafe(){return this.phi=Kt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(t){return this.setFromCartesianCoords(t.x,t.y,t.z)}setFromCartesianCoords(t,e,i){return this.radius=Math.sqrt(t*t+e*e+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(t,i),this.phi=Math.acos(Kt(e/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var tc=class{static{this.prototype.isMatrix2=!0}constructor(t,e,i,s){this.elements=[1,0,0,1],t!==void 0&&this.set(t,e,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(t,e=0){for(let i=0;i<4;i++)this.elements[i]=t[i+e];return this}set(t,e,i,s){let r=this.elements;return r[0]=t,r[2]=e,r[1]=i,r[3]=s,this}};var vr=class extends wn{constructor(t,e=null){super(),this.object=t,this.domElement=e,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(t){this.domElement!==null&&this.disconnect(),this.domElement=t}disconnect(){}dispose(){}update(){}};function Oc(n,t,e,i){let s=x0(i);switch(e){case vc:return n*t;case bc:return n*t/s.components*s.byteLength;case ha:return n*t/s.components*s.byteLength;case wi:return n*t*2/s.components*s.byteLength;case ua:return n*t*2/s.components*s.byteLength;case yc:return n*t*3/s.components*s.byteLength;case Cn:return n*t*4/s.components*s.byteLength;case da:return n*t*4/s.components*s.byteLength;case Mr:case wr:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*8;case Er:case Tr:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*16;case pa:case ga:return Math.max(n,16)*Math.max(t,8)/4;case fa:case ma:return Math.max(n,8)*Math.max(t,8)/2;case xa:case _a:case ya:case ba:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*8;case va:case Ar:case Sa:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*16;case Ma:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*16;case wa:return Math.floor((n+4)/5)*Math.floor((t+3)/4)*16;case Ea:return Math.floor((n+4)/5)*Math.floor((t+4)/5)*16;case Ta:return Math.floor((n+5)/6)*Math.floor((t+4)/5)*16;case Aa:return Math.floor((n+5)/6)*Math.floor((t+5)/6)*16;case Ra:return Math.floor((n+7)/8)*Math.floor((t+4)/5)*16;case Ca:return Math.floor((n+7)/8)*Math.floor((t+5)/6)*16;case Ia:return Math.floor((n+7)/8)*Math.floor((t+7)/8)*16;case Pa:return Math.floor((n+9)/10)*Math.floor((t+4)/5)*16;case La:return Math.floor((n+9)/10)*Math.floor((t+5)/6)*16;case Da:return Math.floor((n+9)/10)*Math.floor((t+7)/8)*16;case Na:return Math.floor((n+9)/10)*Math.floor((t+9)/10)*16;case Oa:return Math.floor((n+11)/12)*Math.floor((t+9)/10)*16;case Ua:return Math.floor((n+11)/12)*Math.floor((t+11)/12)*16;case Fa:case Ba:case ka:return Math.ceil(n/4)*Math.ceil(t/4)*16;case za:case Ga:return Math.ceil(n/4)*Math.ceil(t/4)*8;case Rr:case Va:return Math.ceil(n/4)*Math.ceil(t/4)*16}throw new Error(`Unable to determine texture byte length for ${e} format.`)}function x0(n){switch(n){case cn:case mc:return{byteLength:1,components:1};case Is:case gc:case Rn:return{byteLength:2,components:1};case la:case ca:return{byteLength:2,components:4};case Tn:case aa:case An:return{byteLength:4,components:1};case xc:case _c:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Bt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function tf(){let n=null,t=!1,e=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),e(r,o)}return{start:function(){t!==!0&&e!==null&&n!==null&&(i=n.requestAnimationFrame(s),t=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),t=!1},setAnimationLoop:function(r){e=r},setContext:function(r){n=r}}}function v0(n){let t=new WeakMap;function e(a,c){let l=a.array,h=a.usage,u=l.byteLength,d=n.createBuffer();n.bindBuffer(c,d),n.bufferData(c,l,h),a.onUploadCallback();let f;if(l instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)f=n.HALF_FLOAT;else if(l instanceof Uint16Array)a.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(l instanceof Int16Array)f=n.SHORT;else if(l instanceof Uint32Array)f=n.UNSIGNED_INT;else if(l instanceof Int32Array)f=n.INT;else if(l instanceof Int8Array)f=n.BYTE;else if(l instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:d,type:f,bytesPerElement:l.BYTES_PER_ELEMENT,version:a.version,size:u}}function i(a,c,l){let h=c.array,u=c.updateRanges;if(n.bindBuffer(l,a),u.length===0)n.bufferSubData(l,0,h);else{u.sort((f,m)=>f.start-m.start);let d=0;for(let f=1;f<u.length;f++){let m=u[d],_=u[f];_.start<=m.start+m.count+1?m.count=Math.max(m.count,_.start+_.count-m.start):(++d,u[d]=_)}u.length=d+1;for(let f=0,m=u.length;f<m;f++){let _=u[f];n.bufferSubData(l,_.start*h.BYTES_PER_ELEMENT,h,_.start,_.count)}c.clearUpdateRanges()}c.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),t.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let c=t.get(a);c&&(n.deleteBuffer(c.buffer),t.delete(a))}function o(a,c){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=t.get(a);(!h||h.version<a.version)&&t.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let l=t.get(a);if(l===void 0)t.set(a,e(a,c));else if(l.version<a.version){if(l.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(l.buffer,a,c),l.version=a.version}}return{get:s,remove:r,update:o}}var y0=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,b0=`#ifdef USE_ALPHAHASH
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
#endif`,S0=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,M0=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,w0=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,E0=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,T0=`#ifdef USE_AOMAP
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
#endif`,A0=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,R0=`#ifdef USE_BATCHING
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
#endif`,C0=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,I0=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,P0=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,L0=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,D0=`#ifdef USE_IRIDESCENCE
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
#endif`,N0=`#ifdef USE_BUMPMAP
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
#endif`,O0=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,U0=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,F0=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,B0=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,k0=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,z0=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,G0=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,V0=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,H0=`#define PI 3.141592653589793
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
} // validated`,W0=`vec3 transformedNormal = objectNormal;
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
#endif`,X0=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,$0=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,q0=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Y0=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Z0="gl_FragColor = linearToOutputTexel( gl_FragColor );",K0=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,J0=`#ifdef USE_ENVMAP
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
#endif`,j0=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Q0=`#ifdef USE_ENVMAP
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
#endif`,tx=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,ex=`#ifdef USE_ENVMAP
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
#endif`,nx=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,ix=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,sx=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,rx=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,ox=`#ifdef USE_GRADIENTMAP
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
}`,ax=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,lx=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,cx=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,hx=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,ux=`#ifdef USE_ENVMAP
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
#endif`,dx=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,fx=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,px=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,mx=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,gx=`PhysicalMaterial material;
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
#endif`,xx=`uniform sampler2D dfgLUT;
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
}`,_x=`
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
#endif`,vx=`#if defined( RE_IndirectDiffuse )
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
#endif`,yx=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,bx=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,Sx=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,Mx=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,wx=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Ex=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Tx=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,Ax=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,Rx=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,Cx=`#if defined( USE_POINTS_UV )
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
#endif`,Ix=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,Px=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,Lx=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,Dx=`#if defined( USE_MORPHCOLORS )
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
#endif`,Nx=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Ox=`#ifdef USE_MORPHTARGETS
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
#endif`,Ux=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Fx=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,Bx=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,kx=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,zx=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Gx=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,Vx=`#ifdef USE_NORMALMAP
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
#endif`,Hx=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,Wx=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,Xx=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,$x=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,qx=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,Yx=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,Zx=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,Kx=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Jx=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,jx=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,Qx=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,t_=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,e_=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,n_=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,i_=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,s_=`float getShadowMask() {
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
}`,r_=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,o_=`#ifdef USE_SKINNING
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
#endif`,a_=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,l_=`#ifdef USE_SKINNING
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
#endif`,c_=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,h_=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,u_=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,d_=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,f_=`#ifdef USE_TRANSMISSION
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
#endif`,p_=`#ifdef USE_TRANSMISSION
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
#endif`,m_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,g_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,x_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,__=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,v_=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,y_=`uniform sampler2D t2D;
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
}`,b_=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,S_=`uniform float backgroundBlurriness;
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
}`,M_=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,w_=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,E_=`#include <common>
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
}`,T_=`#if DEPTH_PACKING == 3200
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
}`,A_=`#define DISTANCE
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
}`,R_=`#define DISTANCE
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
}`,C_=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,I_=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,P_=`uniform float scale;
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
}`,L_=`uniform vec3 diffuse;
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
}`,D_=`#include <common>
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
}`,N_=`uniform vec3 diffuse;
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
}`,O_=`#define LAMBERT
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
}`,U_=`#define LAMBERT
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
}`,F_=`#define MATCAP
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
}`,B_=`#define MATCAP
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
}`,k_=`#define NORMAL
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
}`,z_=`#define NORMAL
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
}`,G_=`#define PHONG
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
}`,V_=`#define PHONG
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
}`,H_=`#define STANDARD
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
}`,W_=`#define STANDARD
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
}`,X_=`#define TOON
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
}`,$_=`#define TOON
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
}`,q_=`uniform float size;
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
}`,Y_=`uniform vec3 diffuse;
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
}`,Z_=`#include <common>
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
}`,K_=`uniform vec3 color;
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
}`,J_=`uniform float rotation;
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
}`,j_=`uniform vec3 diffuse;
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
}`,Yt={alphahash_fragment:y0,alphahash_pars_fragment:b0,alphamap_fragment:S0,alphamap_pars_fragment:M0,alphatest_fragment:w0,alphatest_pars_fragment:E0,aomap_fragment:T0,aomap_pars_fragment:A0,batching_pars_vertex:R0,batching_vertex:C0,begin_vertex:I0,beginnormal_vertex:P0,bsdfs:L0,iridescence_fragment:D0,bumpmap_pars_fragment:N0,clipping_planes_fragment:O0,clipping_planes_pars_fragment:U0,clipping_planes_pars_vertex:F0,clipping_planes_vertex:B0,color_fragment:k0,color_pars_fragment:z0,color_pars_vertex:G0,color_vertex:V0,common:H0,defaultnormal_vertex:W0,displacementmap_pars_vertex:X0,displacementmap_vertex:$0,emissivemap_fragment:q0,emissivemap_pars_fragment:Y0,colorspace_fragment:Z0,colorspace_pars_fragment:K0,envmap_fragment:J0,envmap_common_pars_fragment:j0,envmap_pars_fragment:Q0,envmap_pars_vertex:tx,envmap_physical_pars_fragment:ux,envmap_vertex:ex,fog_vertex:nx,fog_pars_vertex:ix,fog_fragment:sx,fog_pars_fragment:rx,gradientmap_pars_fragment:ox,lightmap_pars_fragment:ax,lights_lambert_fragment:lx,lights_lambert_pars_fragment:cx,lights_pars_begin:hx,lights_toon_fragment:dx,lights_toon_pars_fragment:fx,lights_phong_fragment:px,lights_phong_pars_fragment:mx,lights_physical_fragment:gx,lights_physical_pars_fragment:xx,lights_fragment_begin:_x,lights_fragment_maps:vx,lights_fragment_end:yx,lightprobes_pars_fragment:bx,logdepthbuf_fragment:Sx,logdepthbuf_pars_fragment:Mx,logdepthbuf_pars_vertex:wx,logdepthbuf_vertex:Ex,map_fragment:Tx,map_pars_fragment:Ax,map_particle_fragment:Rx,map_particle_pars_fragment:Cx,metalnessmap_fragment:Ix,metalnessmap_pars_fragment:Px,morphinstance_vertex:Lx,morphcolor_vertex:Dx,morphnormal_vertex:Nx,morphtarget_pars_vertex:Ox,morphtarget_vertex:Ux,normal_fragment_begin:Fx,normal_fragment_maps:Bx,normal_pars_fragment:kx,normal_pars_vertex:zx,normal_vertex:Gx,normalmap_pars_fragment:Vx,clearcoat_normal_fragment_begin:Hx,clearcoat_normal_fragment_maps:Wx,clearcoat_pars_fragment:Xx,iridescence_pars_fragment:$x,opaque_fragment:qx,packing:Yx,premultiplied_alpha_fragment:Zx,project_vertex:Kx,dithering_fragment:Jx,dithering_pars_fragment:jx,roughnessmap_fragment:Qx,roughnessmap_pars_fragment:t_,shadowmap_pars_fragment:e_,shadowmap_pars_vertex:n_,shadowmap_vertex:i_,shadowmask_pars_fragment:s_,skinbase_vertex:r_,skinning_pars_vertex:o_,skinning_vertex:a_,skinnormal_vertex:l_,specularmap_fragment:c_,specularmap_pars_fragment:h_,tonemapping_fragment:u_,tonemapping_pars_fragment:d_,transmission_fragment:f_,transmission_pars_fragment:p_,uv_pars_fragment:m_,uv_pars_vertex:g_,uv_vertex:x_,worldpos_vertex:__,background_vert:v_,background_frag:y_,backgroundCube_vert:b_,backgroundCube_frag:S_,cube_vert:M_,cube_frag:w_,depth_vert:E_,depth_frag:T_,distance_vert:A_,distance_frag:R_,equirect_vert:C_,equirect_frag:I_,linedashed_vert:P_,linedashed_frag:L_,meshbasic_vert:D_,meshbasic_frag:N_,meshlambert_vert:O_,meshlambert_frag:U_,meshmatcap_vert:F_,meshmatcap_frag:B_,meshnormal_vert:k_,meshnormal_frag:z_,meshphong_vert:G_,meshphong_frag:V_,meshphysical_vert:H_,meshphysical_frag:W_,meshtoon_vert:X_,meshtoon_frag:$_,points_vert:q_,points_frag:Y_,shadow_vert:Z_,shadow_frag:K_,sprite_vert:J_,sprite_frag:j_},Mt={common:{diffuse:{value:new ee(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Gt},alphaMap:{value:null},alphaMapTransform:{value:new Gt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Gt}},envmap:{envMap:{value:null},envMapRotation:{value:new Gt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Gt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Gt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Gt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Gt},normalScale:{value:new zt(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Gt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Gt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Gt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Gt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new ee(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new ee(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Gt},alphaTest:{value:0},uvTransform:{value:new Gt}},sprite:{diffuse:{value:new ee(16777215)},opacity:{value:1},center:{value:new zt(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Gt},alphaMap:{value:null},alphaMapTransform:{value:new Gt},alphaTest:{value:0}}},Gn={basic:{uniforms:Ve([Mt.common,Mt.specularmap,Mt.envmap,Mt.aomap,Mt.lightmap,Mt.fog]),vertexShader:Yt.meshbasic_vert,fragmentShader:Yt.meshbasic_frag},lambert:{uniforms:Ve([Mt.common,Mt.specularmap,Mt.envmap,Mt.aomap,Mt.lightmap,Mt.emissivemap,Mt.bumpmap,Mt.normalmap,Mt.displacementmap,Mt.fog,Mt.lights,{emissive:{value:new ee(0)},envMapIntensity:{value:1}}]),vertexShader:Yt.meshlambert_vert,fragmentShader:Yt.meshlambert_frag},phong:{uniforms:Ve([Mt.common,Mt.specularmap,Mt.envmap,Mt.aomap,Mt.lightmap,Mt.emissivemap,Mt.bumpmap,Mt.normalmap,Mt.displacementmap,Mt.fog,Mt.lights,{emissive:{value:new ee(0)},specular:{value:new ee(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Yt.meshphong_vert,fragmentShader:Yt.meshphong_frag},standard:{uniforms:Ve([Mt.common,Mt.envmap,Mt.aomap,Mt.lightmap,Mt.emissivemap,Mt.bumpmap,Mt.normalmap,Mt.displacementmap,Mt.roughnessmap,Mt.metalnessmap,Mt.fog,Mt.lights,{emissive:{value:new ee(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Yt.meshphysical_vert,fragmentShader:Yt.meshphysical_frag},toon:{uniforms:Ve([Mt.common,Mt.aomap,Mt.lightmap,Mt.emissivemap,Mt.bumpmap,Mt.normalmap,Mt.displacementmap,Mt.gradientmap,Mt.fog,Mt.lights,{emissive:{value:new ee(0)}}]),vertexShader:Yt.meshtoon_vert,fragmentShader:Yt.meshtoon_frag},matcap:{uniforms:Ve([Mt.common,Mt.bumpmap,Mt.normalmap,Mt.displacementmap,Mt.fog,{matcap:{value:null}}]),vertexShader:Yt.meshmatcap_vert,fragmentShader:Yt.meshmatcap_frag},points:{uniforms:Ve([Mt.points,Mt.fog]),vertexShader:Yt.points_vert,fragmentShader:Yt.points_frag},dashed:{uniforms:Ve([Mt.common,Mt.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Yt.linedashed_vert,fragmentShader:Yt.linedashed_frag},depth:{uniforms:Ve([Mt.common,Mt.displacementmap]),vertexShader:Yt.depth_vert,fragmentShader:Yt.depth_frag},normal:{uniforms:Ve([Mt.common,Mt.bumpmap,Mt.normalmap,Mt.displacementmap,{opacity:{value:1}}]),vertexShader:Yt.meshnormal_vert,fragmentShader:Yt.meshnormal_frag},sprite:{uniforms:Ve([Mt.sprite,Mt.fog]),vertexShader:Yt.sprite_vert,fragmentShader:Yt.sprite_frag},background:{uniforms:{uvTransform:{value:new Gt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Yt.background_vert,fragmentShader:Yt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Gt}},vertexShader:Yt.backgroundCube_vert,fragmentShader:Yt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Yt.cube_vert,fragmentShader:Yt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Yt.equirect_vert,fragmentShader:Yt.equirect_frag},distance:{uniforms:Ve([Mt.common,Mt.displacementmap,{referencePosition:{value:new k},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Yt.distance_vert,fragmentShader:Yt.distance_frag},shadow:{uniforms:Ve([Mt.lights,Mt.fog,{color:{value:new ee(0)},opacity:{value:1}}]),vertexShader:Yt.shadow_vert,fragmentShader:Yt.shadow_frag}};Gn.physical={uniforms:Ve([Gn.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Gt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Gt},clearcoatNormalScale:{value:new zt(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Gt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Gt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Gt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Gt},sheen:{value:0},sheenColor:{value:new ee(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Gt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Gt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Gt},transmissionSamplerSize:{value:new zt},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Gt},attenuationDistance:{value:0},attenuationColor:{value:new ee(0)},specularColor:{value:new ee(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Gt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Gt},anisotropyVector:{value:new zt},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Gt}}]),vertexShader:Yt.meshphysical_vert,fragmentShader:Yt.meshphysical_frag};var Ha={r:0,b:0,g:0},Q_=new me,ef=new Gt;ef.set(-1,0,0,0,1,0,0,0,1);function tv(n,t,e,i,s,r){let o=new ee(0),a=s===!0?0:1,c,l,h=null,u=0,d=null;function f(S){let M=S.isScene===!0?S.background:null;if(M&&M.isTexture){let y=S.backgroundBlurriness>0;M=t.get(M,y)}return M}function m(S){let M=!1,y=f(S);y===null?p(o,a):y&&y.isColor&&(p(y,1),M=!0);let T=n.xr.getEnvironmentBlendMode();T==="additive"?e.buffers.color.setClear(0,0,0,1,r):T==="alpha-blend"&&e.buffers.color.setClear(0,0,0,0,r),(n.autoClear||M)&&(e.buffers.depth.setTest(!0),e.buffers.depth.setMask(!0),e.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function _(S,M){let y=f(M);y&&y.isCubeTexture?(l===void 0&&(l=new mn(new Ms(1,1,1),new Bn({name:"BackgroundCubeMaterial",uniforms:Yi(Gn.backgroundCube.uniforms),vertexShader:Gn.backgroundCube.vertexShader,fragmentShader:Gn.backgroundCube.fragmentShader,side:qe,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(T,v,x){this.matrixWorld.copyPosition(x.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(l)),l.material.uniforms.envMap.value=y,l.material.uniforms.backgroundBlurriness.value=M.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=M.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(Q_.makeRotationFromEuler(M.backgroundRotation)).transpose(),y.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(ef),l.material.toneMapped=Qt.getTransfer(y.colorSpace)!==oe,(h!==y||u!==y.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,h=y,u=y.version,d=n.toneMapping),l.layers.enableAll(),S.unshift(l,l.geometry,l.material,0,0,null)):y&&y.isTexture&&(c===void 0&&(c=new mn(new mr(2,2),new Bn({name:"BackgroundMaterial",uniforms:Yi(Gn.background.uniforms),vertexShader:Gn.background.vertexShader,fragmentShader:Gn.background.fragmentShader,side:Mi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(c)),c.material.uniforms.t2D.value=y,c.material.uniforms.backgroundIntensity.value=M.backgroundIntensity,c.material.toneMapped=Qt.getTransfer(y.colorSpace)!==oe,y.matrixAutoUpdate===!0&&y.updateMatrix(),c.material.uniforms.uvTransform.value.copy(y.matrix),(h!==y||u!==y.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,h=y,u=y.version,d=n.toneMapping),c.layers.enableAll(),S.unshift(c,c.geometry,c.material,0,0,null))}function p(S,M){S.getRGB(Ha,Lc(n)),e.buffers.color.setClear(Ha.r,Ha.g,Ha.b,M,r)}function g(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return o},setClearColor:function(S,M=1){o.set(S),a=M,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(S){a=S,p(o,a)},render:m,addToRenderList:_,dispose:g}}function ev(n,t){let e=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,o=!1;function a(I,O,U,C,B){let $=!1,H=u(I,C,U,O);r!==H&&(r=H,l(r.object)),$=f(I,C,U,B),$&&m(I,C,U,B),B!==null&&t.update(B,n.ELEMENT_ARRAY_BUFFER),($||o)&&(o=!1,y(I,O,U,C),B!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,t.get(B).buffer))}function c(){return n.createVertexArray()}function l(I){return n.bindVertexArray(I)}function h(I){return n.deleteVertexArray(I)}function u(I,O,U,C){let B=C.wireframe===!0,$=i[O.id];$===void 0&&($={},i[O.id]=$);let H=I.isInstancedMesh===!0?I.id:0,st=$[H];st===void 0&&(st={},$[H]=st);let q=st[U.id];q===void 0&&(q={},st[U.id]=q);let j=q[B];return j===void 0&&(j=d(c()),q[B]=j),j}function d(I){let O=[],U=[],C=[];for(let B=0;B<e;B++)O[B]=0,U[B]=0,C[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:O,enabledAttributes:U,attributeDivisors:C,object:I,attributes:{},index:null}}function f(I,O,U,C){let B=r.attributes,$=O.attributes,H=0,st=U.getAttributes();for(let q in st)if(st[q].location>=0){let it=B[q],z=$[q];if(z===void 0&&(q==="instanceMatrix"&&I.instanceMatrix&&(z=I.instanceMatrix),q==="instanceColor"&&I.instanceColor&&(z=I.instanceColor)),it===void 0||it.attribute!==z||z&&it.data!==z.data)return!0;H++}return r.attributesNum!==H||r.index!==C}function m(I,O,U,C){let B={},$=O.attributes,H=0,st=U.getAttributes();for(let q in st)if(st[q].location>=0){let it=$[q];it===void 0&&(q==="instanceMatrix"&&I.instanceMatrix&&(it=I.instanceMatrix),q==="instanceColor"&&I.instanceColor&&(it=I.instanceColor));let z={};z.attribute=it,it&&it.data&&(z.data=it.data),B[q]=z,H++}r.attributes=B,r.attributesNum=H,r.index=C}function _(){let I=r.newAttributes;for(let O=0,U=I.length;O<U;O++)I[O]=0}function p(I){g(I,0)}function g(I,O){let U=r.newAttributes,C=r.enabledAttributes,B=r.attributeDivisors;U[I]=1,C[I]===0&&(n.enableVertexAttribArray(I),C[I]=1),B[I]!==O&&(n.vertexAttribDivisor(I,O),B[I]=O)}function S(){let I=r.newAttributes,O=r.enabledAttributes;for(let U=0,C=O.length;U<C;U++)O[U]!==I[U]&&(n.disableVertexAttribArray(U),O[U]=0)}function M(I,O,U,C,B,$,H){H===!0?n.vertexAttribIPointer(I,O,U,B,$):n.vertexAttribPointer(I,O,U,C,B,$)}function y(I,O,U,C){_();let B=C.attributes,$=U.getAttributes(),H=O.defaultAttributeValues;for(let st in $){let q=$[st];if(q.location>=0){let j=B[st];if(j===void 0&&(st==="instanceMatrix"&&I.instanceMatrix&&(j=I.instanceMatrix),st==="instanceColor"&&I.instanceColor&&(j=I.instanceColor)),j!==void 0){let it=j.normalized,z=j.itemSize,rt=t.get(j);if(rt===void 0)continue;let W=rt.buffer,ot=rt.type,_t=rt.bytesPerElement,Tt=ot===n.INT||ot===n.UNSIGNED_INT||j.gpuType===aa;if(j.isInterleavedBufferAttribute){let ct=j.data,Ut=ct.isInterleavedBuffer===!0?ct.stride:ct.itemSize,Z=j.offset;if(ct.isInstancedInterleavedBuffer||ct.isInstancedBufferAttribute){for(let ut=0;ut<q.locationSize;ut++)g(q.location+ut,ct.meshPerAttribute);I.isInstancedMesh!==!0&&C._maxInstanceCount===void 0&&(C._maxInstanceCount=ct.meshPerAttribute*ct.count)}else for(let ut=0;ut<q.locationSize;ut++)p(q.location+ut);n.bindBuffer(n.ARRAY_BUFFER,W);for(let ut=0;ut<q.locationSize;ut++)M(q.location+ut,z/q.locationSize,ot,it,Ut*_t,(Z+z/q.locationSize*ut)*_t,Tt)}else{if(j.isInstancedBufferAttribute){for(let ct=0;ct<q.locationSize;ct++)g(q.location+ct,j.meshPerAttribute);I.isInstancedMesh!==!0&&C._maxInstanceCount===void 0&&(C._maxInstanceCount=j.meshPerAttribute*j.count)}else for(let ct=0;ct<q.locationSize;ct++)p(q.location+ct);n.bindBuffer(n.ARRAY_BUFFER,W);for(let ct=0;ct<q.locationSize;ct++)M(q.location+ct,z/q.locationSize,ot,it,z*_t,z/q.locationSize*ct*_t,Tt)}}else if(H!==void 0){let it=H[st];if(it!==void 0)switch(it.length){case 2:n.vertexAttrib2fv(q.location,it);break;case 3:n.vertexAttrib3fv(q.location,it);break;case 4:n.vertexAttrib4fv(q.location,it);break;default:n.vertexAttrib1fv(q.location,it)}}}}S()}function T(){P();for(let I in i){let O=i[I];for(let U in O){let C=O[U];for(let B in C){let $=C[B];for(let H in $)h($[H].object),delete $[H];delete C[B]}}delete i[I]}}function v(I){if(i[I.id]===void 0)return;let O=i[I.id];for(let U in O){let C=O[U];for(let B in C){let $=C[B];for(let H in $)h($[H].object),delete $[H];delete C[B]}}delete i[I.id]}function x(I){for(let O in i){let U=i[O];for(let C in U){let B=U[C];if(B[I.id]===void 0)continue;let $=B[I.id];for(let H in $)h($[H].object),delete $[H];delete B[I.id]}}}function b(I){for(let O in i){let U=i[O],C=I.isInstancedMesh===!0?I.id:0,B=U[C];if(B!==void 0){for(let $ in B){let H=B[$];for(let st in H)h(H[st].object),delete H[st];delete B[$]}delete U[C],Object.keys(U).length===0&&delete i[O]}}}function P(){A(),o=!0,r!==s&&(r=s,l(r.object))}function A(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:P,resetDefaultState:A,dispose:T,releaseStatesOfGeometry:v,releaseStatesOfObject:b,releaseStatesOfProgram:x,initAttributes:_,enableAttribute:p,disableUnusedAttributes:S}}function nv(n,t,e){let i;function s(c){i=c}function r(c,l){n.drawArrays(i,c,l),e.update(l,i,1)}function o(c,l,h){h!==0&&(n.drawArraysInstanced(i,c,l,h),e.update(l,i,h))}function a(c,l,h){if(h===0)return;t.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,c,0,l,0,h);let d=0;for(let f=0;f<h;f++)d+=l[f];e.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function iv(n,t,e,i){let s;function r(){if(s!==void 0)return s;if(t.has("EXT_texture_filter_anisotropic")===!0){let x=t.get("EXT_texture_filter_anisotropic");s=n.getParameter(x.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(x){return!(x!==Cn&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(x){let b=x===Rn&&(t.has("EXT_color_buffer_half_float")||t.has("EXT_color_buffer_float"));return!(x!==cn&&x!==An&&!b&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function c(x){if(x==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";x="mediump"}return x==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=e.precision!==void 0?e.precision:"highp",h=c(l);h!==l&&(Bt("WebGLRenderer:",l,"not supported, using",h,"instead."),l=h);let u=e.reversedDepthBuffer===!0&&t.has("EXT_clip_control"),d=e.logarithmicDepthBuffer===!0&&u===!1;e.reversedDepthBuffer===!0&&u===!1&&Bt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),e.logarithmicDepthBuffer===!0&&u===!0&&Bt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),m=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=n.getParameter(n.MAX_TEXTURE_SIZE),p=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),g=n.getParameter(n.MAX_VERTEX_ATTRIBS),S=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),M=n.getParameter(n.MAX_VARYING_VECTORS),y=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),T=n.getParameter(n.MAX_SAMPLES),v=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:c,textureFormatReadable:o,textureTypeReadable:a,precision:l,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:m,maxTextureSize:_,maxCubemapSize:p,maxAttributes:g,maxVertexUniforms:S,maxVaryings:M,maxFragmentUniforms:y,maxSamples:T,samples:v}}function sv(n){let t=this,e=null,i=0,s=!1,r=!1,o=new sn,a=new Gt,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let f=u.length!==0||d||i!==0||s;return s=d,i=u.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,d){e=h(u,d,0)},this.setState=function(u,d,f){let m=u.clippingPlanes,_=u.clipIntersection,p=u.clipShadows,g=n.get(u);if(!s||m===null||m.length===0||r&&!p)r?h(null):l();else{let S=r?0:i,M=S*4,y=g.clippingState||null;c.value=y,y=h(m,d,M,f);for(let T=0;T!==M;++T)y[T]=e[T];g.clippingState=y,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=S}};function l(){c.value!==e&&(c.value=e,c.needsUpdate=i>0),t.numPlanes=i,t.numIntersection=0}function h(u,d,f,m){let _=u!==null?u.length:0,p=null;if(_!==0){if(p=c.value,m!==!0||p===null){let g=f+_*4,S=d.matrixWorldInverse;a.getNormalMatrix(S),(p===null||p.length<g)&&(p=new Float32Array(g));for(let M=0,y=f;M!==_;++M,y+=4)o.copy(u[M]).applyMatrix4(S,a),o.normal.toArray(p,y),p[y+3]=o.constant}c.value=p,c.needsUpdate=!0}return t.numPlanes=_,t.numIntersection=0,p}}var Lr=class extends an{constructor(t=1,e={}){super(t,t,e),this.isWebGLCubeRenderTarget=!0;let i={width:t,height:t,depth:1},s=[i,i,i,i,i,i];this.texture=new dr(s),this._setTextureOptions(e),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(t,e){this.texture.type=e.type,this.texture.colorSpace=e.colorSpace,this.texture.generateMipmaps=e.generateMipmaps,this.texture.minFilter=e.minFilter,this.texture.magFilter=e.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Ms(5,5,5),r=new Bn({name:"CubemapFromEquirect",uniforms:Yi(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:qe,blending:Wi});r.uniforms.tEquirect.value=e;let o=new mn(s,r),a=e.minFilter;return e.minFilter===ni&&(e.minFilter=$e),new Es(1,10,this).update(t,o),e.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(t,e=!0,i=!0,s=!0){let r=t.getRenderTarget();for(let o=0;o<6;o++)t.setRenderTarget(this,o),t.clear(e,i,s);t.setRenderTarget(r)}},Dd=256,rv=3,ov=20,nf=256,sf=16,av=3,lv=new k,cv=new ee,Xa=class n{constructor(t){this._renderer=t,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Es(1,10,null),this._boxMesh=new mn(new Ms(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(t,e=0,i=.1,s=100,r={}){let{size:o=256,position:a=lv}=r,c=this._renderer;this._setSize(o);let l=this._allocateTarget(),h=this._getSourceTarget(!0);e>0&&(h.texture.mipmapsAutoUpdate=!1);let u=c.autoClear,d=c.autoClearColor,f=c.autoClearDepth,m=c.autoClearStencil,_=t.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,_===null&&(t.background=c.getClearColor(cv));let p=new Es(i,s,h);return p.position.copy(a),p.update(c,t),c.autoClear=u,c.autoClearColor=d,c.autoClearDepth=f,c.autoClearStencil=m,t.background=_,e>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(l,e)),this._applyPMREM(l),l}fromEquirectangular(t,e=null){return this._fromTexture(t,e)}fromCubemap(t,e=null){return this._fromTexture(t,e)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Ud(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Od(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(t,e){return e>0?1-Math.sqrt(1-t/e):0}_setSize(t){this._cubeSize=Math.max(Dd,Cc(t))}_fromTexture(t,e){t.mapping===$i||t.mapping===Cs?this._setSize(t.image.length===0?Dd:t.image[0].width||t.image[0].image.width):this._setSize(t.image.width/4);let i=e||this._allocateTarget();return this._textureToCubemap(t),this._applyPMREM(i),i}_allocateTarget(){let t=this._cubeSize,e=Nd(t,!1,!1),i=Math.log2(t)-rv;for(let s=0;s<=i;s++)e.texture.mipmaps.push({width:t>>s,height:t>>s});return e.texture.name="PMREM",e.texture.isPMREMTexture=!0,e}_getSourceTarget(t=!1){let e=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==e||t&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Nd(e,!0,t)),this._sourceTarget}_compileMaterial(t){this._boxMesh.material=t,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(t,e,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=t,r.activeMipmapLevel=e;let o=t.width>>e;t.viewport.set(0,0,o,o),r.update(this._renderer,s),t.viewport.set(0,0,t.width,t.height)}_textureToCubemap(t){let e;t.mapping===$i||t.mapping===Cs?(this._cubemapMaterial===null&&(this._cubemapMaterial=Ud()),e=this._cubemapMaterial,e.uniforms.flipEnvMap.value=t.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Od()),e=this._equirectMaterial),e.uniforms.envMap.value=t,this._renderCube(this._getSourceTarget(),0,e)}_applyPMREM(t){this._ggxMaterial===null&&(this._ggxMaterial=hv(),this._integrationMaterial=uv());let e=this._cubeSize,i=t.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(e/sf);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-av)r.roughness.value=a,this._renderCube(t,o,this._integrationMaterial);else{let c=a>0?Math.log2(e)+.5*Math.log2(6/(nf*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=c,this._renderCube(t,o,this._ggxMaterial)}}}_blur(t,e){this._blurMaterial===null&&(this._blurMaterial=dv());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(e,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(t,0,i),s.envMap.value=t.texture,this._renderCube(r,0,i)}};function Nd(n,t,e){return new Lr(n,{minFilter:ni,generateMipmaps:t,type:Rn,colorSpace:nr,depthBuffer:e})}function Dr(n,t,e){return new Bn({name:n,uniforms:t,vertexShader:Yt.cube_vert,fragmentShader:e,side:qe,blending:Wi,depthTest:!1,depthWrite:!1})}function hv(){return Dr("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${nf}u

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
	`)}function uv(){return Dr("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:sf}},`

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
	`)}function dv(){return Dr("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${ov}
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
	`)}function Od(){return Dr("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Ud(){return Dr("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function fv(n){let t=new WeakMap,e=new WeakMap,i=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===sa||f===ra)if(t.has(d)){let m=t.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let _=new Lr(m.height);return _.fromEquirectangularTexture(n,d),t.set(d,_),d.addEventListener("dispose",l),a(_.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,m=f===sa||f===ra,_=f===$i||f===Cs;if(m||_){let p=e.get(d),g=p!==void 0?p.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==g)return i===null&&(i=new Xa(n)),p=m?i.fromEquirectangular(d,p):i.fromCubemap(d,p),p.texture.pmremVersion=d.pmremVersion,e.set(d,p),p.texture;if(p!==void 0)return p.texture;{let S=d.image;return m&&S&&S.height>0||_&&S&&c(S)?(i===null&&(i=new Xa(n)),p=m?i.fromEquirectangular(d):i.fromCubemap(d),p.texture.pmremVersion=d.pmremVersion,e.set(d,p),d.addEventListener("dispose",h),p.texture):null}}}return d}function a(d,f){return f===sa?d.mapping=$i:f===ra&&(d.mapping=Cs),d}function c(d){let f=0,m=6;for(let _=0;_<m;_++)d[_]!==void 0&&f++;return f===m}function l(d){let f=d.target;f.removeEventListener("dispose",l);let m=t.get(f);m!==void 0&&(t.delete(f),m.dispose())}function h(d){let f=d.target;f.removeEventListener("dispose",h);let m=e.get(f);m!==void 0&&(e.delete(f),m.dispose())}function u(){t=new WeakMap,e=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:u}}function pv(n){let t={};function e(i){if(t[i]!==void 0)return t[i];let s=n.getExtension(i);return t[i]=s,s}return{has:function(i){return e(i)!==null},init:function(){e("EXT_color_buffer_float"),e("WEBGL_clip_cull_distance"),e("OES_texture_float_linear"),e("EXT_color_buffer_half_float"),e("WEBGL_multisampled_render_to_texture"),e("WEBGL_render_shared_exponent")},get:function(i){let s=e(i);return s===null&&js("WebGLRenderer: "+i+" extension not supported."),s}}}function mv(n,t,e,i){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){c(m.target)}function c(m){m.index!==null&&t.remove(m.index);for(let p in m.attributes)t.remove(m.attributes[p]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let _=r.get(m);_&&(t.remove(_),r.delete(m)),i.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,e.memory.geometries--}function l(m,_){return s[_.id]!==void 0||(_.addEventListener("dispose",a),s[_.id]=new WeakRef(_),o.register(_,_.id,_),e.memory.geometries++),_}function h(m){let _=m.attributes;for(let p in _)t.update(_[p],n.ARRAY_BUFFER)}function u(m){let _=m.index,p=m.attributes.position,g=0;if(p===void 0)return;let S=_!==null?_.array.length:p.array.length/3-1,M=p.count>=65535?hr:cr,y=new M(Math.ceil(S/3)*6,1),T=y.array;if(_!==null){let x=_.array;g=_.version;for(let b=0,P=0;b<S;b+=3){let A=x[b+0],I=x[b+1],O=x[b+2];T[P++]=A,T[P++]=I,T[P++]=I,T[P++]=O,T[P++]=O,T[P++]=A}}else{g=p.version;for(let x=0,b=0;x<S;x+=3){let P=x+0,A=x+1,I=x+2;T[b++]=P,T[b++]=A,T[b++]=A,T[b++]=I,T[b++]=I,T[b++]=P}}y.version=g;let v=r.get(m);v&&t.remove(v),r.set(m,y)}function d(m){let _=r.get(m);if(_){let p=m.index;p!==null&&_.version<p.version&&u(m)}else u(m);return r.get(m)}function f(){for(let m in s){let _=s[m].deref();_!==void 0&&c(_)}}return{get:l,update:h,getWireframeAttribute:d,dispose:f}}function gv(n,t,e){let i;function s(u){i=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function c(u,d){n.drawElements(i,d,r,u*o),e.update(d,i,1)}function l(u,d,f){f!==0&&(n.drawElementsInstanced(i,d,r,u*o,f),e.update(d,i,f))}function h(u,d,f){if(f===0)return;t.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,u,0,f);let _=0;for(let p=0;p<f;p++)_+=d[p];e.update(_,i,1)}this.setMode=s,this.setIndex=a,this.render=c,this.renderInstances=l,this.renderMultiDraw=h}function xv(n){let t={geometries:0,textures:0},e={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(e.calls++,o){case n.TRIANGLES:e.triangles+=a*(r/3);break;case n.LINES:e.lines+=a*(r/2);break;case n.LINE_STRIP:e.lines+=a*(r-1);break;case n.LINE_LOOP:e.lines+=a*r;break;case n.POINTS:e.points+=a*r;break;default:kt("WebGLInfo: Unknown draw mode:",o);break}}function s(){e.calls=0,e.triangles=0,e.points=0,e.lines=0}return{memory:t,render:e,programs:null,autoReset:!0,reset:s,update:i}}function _v(n,t,e){let i=new WeakMap,s=new _e;function r(o,a,c){let l=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=i.get(a);if(d===void 0||d.count!==u){let P=function(){x.dispose(),i.delete(a),a.removeEventListener("dispose",P)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,_=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],S=a.morphAttributes.color||[],M=0;f===!0&&(M=1),m===!0&&(M=2),_===!0&&(M=3);let y=a.attributes.position.count*M,T=1;y>t.maxTextureSize&&(T=Math.ceil(y/t.maxTextureSize),y=t.maxTextureSize);let v=new Float32Array(y*T*4*u),x=new or(v,y,T,u);x.type=An,x.needsUpdate=!0;let b=M*4;for(let A=0;A<u;A++){let I=p[A],O=g[A],U=S[A],C=y*T*4*A;for(let B=0;B<I.count;B++){let $=B*b;f===!0&&(s.fromBufferAttribute(I,B),v[C+$+0]=s.x,v[C+$+1]=s.y,v[C+$+2]=s.z,v[C+$+3]=0),m===!0&&(s.fromBufferAttribute(O,B),v[C+$+4]=s.x,v[C+$+5]=s.y,v[C+$+6]=s.z,v[C+$+7]=0),_===!0&&(s.fromBufferAttribute(U,B),v[C+$+8]=s.x,v[C+$+9]=s.y,v[C+$+10]=s.z,v[C+$+11]=U.itemSize===4?s.w:1)}}d={count:u,texture:x,size:new zt(y,T)},i.set(a,d),a.addEventListener("dispose",P)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)c.getUniforms().setValue(n,"morphTexture",o.morphTexture,e);else{let f=0;for(let _=0;_<l.length;_++)f+=l[_];let m=a.morphTargetsRelative?1:1-f;c.getUniforms().setValue(n,"morphTargetBaseInfluence",m),c.getUniforms().setValue(n,"morphTargetInfluences",l)}c.getUniforms().setValue(n,"morphTargetsTexture",d.texture,e),c.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function vv(n,t,e,i,s){let r=new WeakMap;function o(l){let h=s.render.frame,u=l.geometry,d=t.get(l,u);if(r.get(d)!==h&&(t.update(d),r.set(d,h)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),r.get(l)!==h&&(e.update(l.instanceMatrix,n.ARRAY_BUFFER),l.instanceColor!==null&&e.update(l.instanceColor,n.ARRAY_BUFFER),r.set(l,h))),l.isSkinnedMesh){let f=l.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return d}function a(){r=new WeakMap}function c(l){let h=l.target;h.removeEventListener("dispose",c),i.releaseStatesOfObject(h),e.remove(h.instanceMatrix),h.instanceColor!==null&&e.remove(h.instanceColor)}return{update:o,dispose:a}}var yv={[ac]:"LINEAR_TONE_MAPPING",[lc]:"REINHARD_TONE_MAPPING",[cc]:"CINEON_TONE_MAPPING",[hc]:"ACES_FILMIC_TONE_MAPPING",[dc]:"AGX_TONE_MAPPING",[fc]:"NEUTRAL_TONE_MAPPING",[uc]:"CUSTOM_TONE_MAPPING"};function bv(n,t,e,i,s,r){let o=new an(t,e,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,c=null,l=null,h=new ti;h.setAttribute("position",new fn([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new fn([0,2,0,0,2,0],2));let u=new ws({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new mn(h,u),f=new ta(-1,1,1,-1,0,1),m=null,_=null,p=!1,g,S=null,M=[],y=!1;this.setSize=function(T,v){o.setSize(T,v),a!==null&&a.setSize(T,v),c!==null&&c.setSize(T,v);for(let x=0;x<M.length;x++){let b=M[x];b.setSize&&b.setSize(T,v)}},this.setEffects=function(T){M=T,y=M.length>0&&M[0].isRenderPass===!0;let v=o.width,x=o.height;M.length>0&&a===null&&(a=new an(v,x,{type:Rn,depthBuffer:!1,stencilBuffer:!1}),c=new an(v,x,{type:Rn,depthBuffer:!1,stencilBuffer:!1}));let b=s===!0&&M.some(P=>P.needsDepthTexture===!0);b!==(o.depthTexture!==null)&&(b===!0&&l===null&&(l=new ei(v,x),r===!0&&(l.format=ii,l.type=qi)),o.dispose(),o.depthTexture=b?l:null,o.resolveDepthBuffer=b,o.storeMultisampledDepthBuffer=b);for(let P=0;P<M.length;P++){let A=M[P];A.setSize&&A.setSize(v,x),b&&A.needsDepthTexture===!0&&A.setDepthTexture&&A.setDepthTexture(l)}},this.begin=function(T,v){if(p||T.toneMapping===kn&&M.length===0)return!1;if(S=v,v!==null){let x=v.width,b=v.height;(o.width!==x||o.height!==b)&&this.setSize(x,b)}return y===!1&&T.setRenderTarget(o),g=T.toneMapping,T.toneMapping=kn,!0},this.hasRenderPass=function(){return y},this.end=function(T,v){T.toneMapping=g,p=!0;let x=o,b=a;for(let P=0;P<M.length;P++){let A=M[P];A.enabled!==!1&&(A.render(T,b,x,v),A.needsSwap!==!1&&(x=b,b=b===a?c:a))}if(m!==T.outputColorSpace||_!==T.toneMapping){m=T.outputColorSpace,_=T.toneMapping,u.defines={},Qt.getTransfer(m)===oe&&(u.defines.SRGB_TRANSFER="");let P=yv[_];P&&(u.defines[P]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=x.texture,T.setRenderTarget(S),T.render(d,f),S=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),c!==null&&c.dispose(),h.dispose(),u.dispose()}}var rf=new je,of=new ei(1,1),af=new fr(1),lf=new or,cf=new Bo,hf=new dr,Fd=[],Bd=[],kd=new Float32Array(16),zd=new Float32Array(9),Gd=new Float32Array(4);function Ds(n,t,e){let i=n[0];if(i<=0||i>0)return n;let s=t*e,r=Fd[s];if(r===void 0&&(r=new Float32Array(s),Fd[s]=r),t!==0){i.toArray(r,0);for(let o=1,a=0;o!==t;++o)a+=e,n[o].toArray(r,a)}return r}function Ee(n,t){if(n.length!==t.length)return!1;for(let e=0,i=n.length;e<i;e++)if(n[e]!==t[e])return!1;return!0}function Te(n,t){for(let e=0,i=t.length;e<i;e++)n[e]=t[e]}function qa(n,t){let e=Bd[t];e===void 0&&(e=new Int32Array(t),Bd[t]=e);for(let i=0;i!==t;++i)e[i]=n.allocateTextureUnit();return e}function Sv(n,t){let e=this.cache;e[0]!==t&&(n.uniform1f(this.addr,t),e[0]=t)}function Mv(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(n.uniform2f(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ee(e,t))return;n.uniform2fv(this.addr,t),Te(e,t)}}function wv(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(n.uniform3f(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else if(t.r!==void 0)(e[0]!==t.r||e[1]!==t.g||e[2]!==t.b)&&(n.uniform3f(this.addr,t.r,t.g,t.b),e[0]=t.r,e[1]=t.g,e[2]=t.b);else{if(Ee(e,t))return;n.uniform3fv(this.addr,t),Te(e,t)}}function Ev(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(n.uniform4f(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ee(e,t))return;n.uniform4fv(this.addr,t),Te(e,t)}}function Tv(n,t){let e=this.cache,i=t.elements;if(i===void 0){if(Ee(e,t))return;n.uniformMatrix2fv(this.addr,!1,t),Te(e,t)}else{if(Ee(e,i))return;Gd.set(i),n.uniformMatrix2fv(this.addr,!1,Gd),Te(e,i)}}function Av(n,t){let e=this.cache,i=t.elements;if(i===void 0){if(Ee(e,t))return;n.uniformMatrix3fv(this.addr,!1,t),Te(e,t)}else{if(Ee(e,i))return;zd.set(i),n.uniformMatrix3fv(this.addr,!1,zd),Te(e,i)}}function Rv(n,t){let e=this.cache,i=t.elements;if(i===void 0){if(Ee(e,t))return;n.uniformMatrix4fv(this.addr,!1,t),Te(e,t)}else{if(Ee(e,i))return;kd.set(i),n.uniformMatrix4fv(this.addr,!1,kd),Te(e,i)}}function Cv(n,t){let e=this.cache;e[0]!==t&&(n.uniform1i(this.addr,t),e[0]=t)}function Iv(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(n.uniform2i(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ee(e,t))return;n.uniform2iv(this.addr,t),Te(e,t)}}function Pv(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(n.uniform3i(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Ee(e,t))return;n.uniform3iv(this.addr,t),Te(e,t)}}function Lv(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(n.uniform4i(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ee(e,t))return;n.uniform4iv(this.addr,t),Te(e,t)}}function Dv(n,t){let e=this.cache;e[0]!==t&&(n.uniform1ui(this.addr,t),e[0]=t)}function Nv(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(n.uniform2ui(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ee(e,t))return;n.uniform2uiv(this.addr,t),Te(e,t)}}function Ov(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(n.uniform3ui(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Ee(e,t))return;n.uniform3uiv(this.addr,t),Te(e,t)}}function Uv(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(n.uniform4ui(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ee(e,t))return;n.uniform4uiv(this.addr,t),Te(e,t)}}function Ya(n){return n.version===0&&(n.compareFunction=Ec,n.needsUpdate=!0),n}function Fv(n,t,e){let i=this.cache,s=e.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Ya(of):r=rf,e.setTexture2D(t||r,s)}function Bv(n,t,e){let i=this.cache,s=e.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),e.setTexture3D(t||cf,s)}function kv(n,t,e){let i=this.cache,s=e.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Ya(af):r=hf,e.setTextureCube(t||r,s)}function zv(n,t,e){let i=this.cache,s=e.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),e.setTexture2DArray(t||lf,s)}function Gv(n){switch(n){case 5126:return Sv;case 35664:return Mv;case 35665:return wv;case 35666:return Ev;case 35674:return Tv;case 35675:return Av;case 35676:return Rv;case 5124:case 35670:return Cv;case 35667:case 35671:return Iv;case 35668:case 35672:return Pv;case 35669:case 35673:return Lv;case 5125:return Dv;case 36294:return Nv;case 36295:return Ov;case 36296:return Uv;case 35678:case 36198:case 36298:case 36306:case 35682:return Fv;case 35679:case 36299:case 36307:return Bv;case 35680:case 36300:case 36308:case 36293:return kv;case 36289:case 36303:case 36311:case 36292:return zv}}function Vv(n,t){n.uniform1fv(this.addr,t)}function Hv(n,t){let e=Ds(t,this.size,2);n.uniform2fv(this.addr,e)}function Wv(n,t){let e=Ds(t,this.size,3);n.uniform3fv(this.addr,e)}function Xv(n,t){let e=Ds(t,this.size,4);n.uniform4fv(this.addr,e)}function $v(n,t){let e=Ds(t,this.size,4);n.uniformMatrix2fv(this.addr,!1,e)}function qv(n,t){let e=Ds(t,this.size,9);n.uniformMatrix3fv(this.addr,!1,e)}function Yv(n,t){let e=Ds(t,this.size,16);n.uniformMatrix4fv(this.addr,!1,e)}function Zv(n,t){n.uniform1iv(this.addr,t)}function Kv(n,t){n.uniform2iv(this.addr,t)}function Jv(n,t){n.uniform3iv(this.addr,t)}function jv(n,t){n.uniform4iv(this.addr,t)}function Qv(n,t){n.uniform1uiv(this.addr,t)}function ty(n,t){n.uniform2uiv(this.addr,t)}function ey(n,t){n.uniform3uiv(this.addr,t)}function ny(n,t){n.uniform4uiv(this.addr,t)}function iy(n,t,e){let i=this.cache,s=t.length,r=qa(e,s);Ee(i,r)||(n.uniform1iv(this.addr,r),Te(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=Ya(of):o=rf;for(let a=0;a!==s;++a)e.setTexture2D(t[a]||o,r[a])}function sy(n,t,e){let i=this.cache,s=t.length,r=qa(e,s);Ee(i,r)||(n.uniform1iv(this.addr,r),Te(i,r));for(let o=0;o!==s;++o)e.setTexture3D(t[o]||cf,r[o])}function ry(n,t,e){let i=this.cache,s=t.length,r=qa(e,s);Ee(i,r)||(n.uniform1iv(this.addr,r),Te(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Ya(af):o=hf;for(let a=0;a!==s;++a)e.setTextureCube(t[a]||o,r[a])}function oy(n,t,e){let i=this.cache,s=t.length,r=qa(e,s);Ee(i,r)||(n.uniform1iv(this.addr,r),Te(i,r));for(let o=0;o!==s;++o)e.setTexture2DArray(t[o]||lf,r[o])}function ay(n){switch(n){case 5126:return Vv;case 35664:return Hv;case 35665:return Wv;case 35666:return Xv;case 35674:return $v;case 35675:return qv;case 35676:return Yv;case 5124:case 35670:return Zv;case 35667:case 35671:return Kv;case 35668:case 35672:return Jv;case 35669:case 35673:return jv;case 5125:return Qv;case 36294:return ty;case 36295:return ey;case 36296:return ny;case 35678:case 36198:case 36298:case 36306:case 35682:return iy;case 35679:case 36299:case 36307:return sy;case 35680:case 36300:case 36308:case 36293:return ry;case 36289:case 36303:case 36311:case 36292:return oy}}var Bc=class{constructor(t,e,i){this.id=t,this.addr=i,this.cache=[],this.type=e.type,this.setValue=Gv(e.type)}},kc=class{constructor(t,e,i){this.id=t,this.addr=i,this.cache=[],this.type=e.type,this.size=e.size,this.setValue=ay(e.type)}},zc=class{constructor(t){this.id=t,this.seq=[],this.map={}}setValue(t,e,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(t,e[a.id],i)}}},Uc=/(\w+)(\])?(\[|\.)?/g;function Vd(n,t){n.seq.push(t),n.map[t.id]=t}function ly(n,t,e){let i=n.name,s=i.length;for(Uc.lastIndex=0;;){let r=Uc.exec(i),o=Uc.lastIndex,a=r[1],c=r[2]==="]",l=r[3];if(c&&(a=a|0),l===void 0||l==="["&&o+2===s){Vd(e,l===void 0?new Bc(a,n,t):new kc(a,n,t));break}else{let u=e.map[a];u===void 0&&(u=new zc(a),Vd(e,u)),e=u}}}var Ls=class{constructor(t,e){this.seq=[],this.map={};let i=t.getProgramParameter(e,t.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=t.getActiveUniform(e,o),c=t.getUniformLocation(e,a.name);ly(a,c,this)}let s=[],r=[];for(let o of this.seq)o.type===t.SAMPLER_2D_SHADOW||o.type===t.SAMPLER_CUBE_SHADOW||o.type===t.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(t,e,i,s){let r=this.map[e];r!==void 0&&r.setValue(t,i,s)}setOptional(t,e,i){let s=e[i];s!==void 0&&this.setValue(t,i,s)}static upload(t,e,i,s){for(let r=0,o=e.length;r!==o;++r){let a=e[r],c=i[a.id];c.needsUpdate!==!1&&a.setValue(t,c.value,s)}}static seqWithValue(t,e){let i=[];for(let s=0,r=t.length;s!==r;++s){let o=t[s];o.id in e&&i.push(o)}return i}};function Hd(n,t,e){let i=n.createShader(t);return n.shaderSource(i,e),n.compileShader(i),i}var cy=37297,hy=0;function uy(n,t){let e=n.split(`
`),i=[],s=Math.max(t-6,0),r=Math.min(t+6,e.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===t?">":" "} ${a}: ${e[o]}`)}return i.join(`
`)}var Wd=new Gt;function dy(n){Qt._getMatrix(Wd,Qt.workingColorSpace,n);let t=`mat3( ${Wd.elements.map(e=>e.toFixed(4))} )`;switch(Qt.getTransfer(n)){case ir:return[t,"LinearTransferOETF"];case oe:return[t,"sRGBTransferOETF"];default:return Bt("WebGLProgram: Unsupported color space: ",n),[t,"LinearTransferOETF"]}}function Xd(n,t,e){let i=n.getShaderParameter(t,n.COMPILE_STATUS),r=(n.getShaderInfoLog(t)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return e.toUpperCase()+`

`+r+`

`+uy(n.getShaderSource(t),a)}else return r}function fy(n,t){let e=dy(t);return[`vec4 ${n}( vec4 value ) {`,`	return ${e[1]}( vec4( ${e[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var py={[ac]:"Linear",[lc]:"Reinhard",[cc]:"Cineon",[hc]:"ACESFilmic",[dc]:"AgX",[fc]:"Neutral",[uc]:"Custom"};function my(n,t){let e=py[t];return e===void 0?(Bt("WebGLProgram: Unsupported toneMapping:",t),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+e+"ToneMapping( color ); }"}var Wa=new k;function gy(){Qt.getLuminanceCoefficients(Wa);let n=Wa.x.toFixed(4),t=Wa.y.toFixed(4),e=Wa.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${t}, ${e} );`,"	return dot( weights, rgb );","}"].join(`
`)}function xy(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Pr).join(`
`)}function _y(n){let t=[];for(let e in n){let i=n[e];i!==!1&&t.push("#define "+e+" "+i)}return t.join(`
`)}function vy(n,t){let e={},i=n.getProgramParameter(t,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(t,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),e[o]={type:r.type,location:n.getAttribLocation(t,o),locationSize:a}}return e}function Pr(n){return n!==""}function $d(n,t){let e=t.numSpotLightShadows+t.numSpotLightMaps-t.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,t.numSunLights).replace(/NUM_DIR_LIGHTS/g,t.numDirLights).replace(/NUM_SPOT_LIGHTS/g,t.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,t.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,e).replace(/NUM_RECT_AREA_LIGHTS/g,t.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,t.numPointLights).replace(/NUM_HEMI_LIGHTS/g,t.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,t.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,t.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,t.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,t.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,t.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,t.numLightProbeGrids)}function qd(n,t){return n.replace(/NUM_CLIPPING_PLANES/g,t.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,t.numClippingPlanes-t.numClipIntersection)}var yy=/^[ \t]*#include +<([\w\d./]+)>/gm;function Gc(n){return n.replace(yy,by)}function by(n,t){let e=Yt[t];if(e===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+t+">");return Gc(e)}var Sy=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Yd(n){return n.replace(Sy,My)}function My(n,t,e,i){let s="";for(let r=parseInt(t);r<parseInt(e);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Zd(n){let t=`precision ${n.precision} float;
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
	`;return n.precision==="highp"?t+=`
#define HIGH_PRECISION`:n.precision==="mediump"?t+=`
#define MEDIUM_PRECISION`:n.precision==="lowp"&&(t+=`
#define LOW_PRECISION`),t}var wy={[yr]:"SHADOWMAP_TYPE_PCF",[As]:"SHADOWMAP_TYPE_VSM"};function Ey(n){return wy[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var Ty={[Cs]:"ENVMAP_MODE_REFRACTION"};function Ay(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":Ty[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var Ry={[oc]:"ENVMAP_BLENDING_MULTIPLY",[ud]:"ENVMAP_BLENDING_MIX",[dd]:"ENVMAP_BLENDING_ADD"};function Cy(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":Ry[n.combine]||"ENVMAP_BLENDING_NONE"}function Iy(n,t,e,i){let s=n.getContext(),r=e.defines,o=e.vertexShader,a=e.fragmentShader,c=Ey(e),l=e.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=Ay(e),u=Cy(e),d=xy(e),f=_y(r),m=s.createProgram(),_,p,g=e.glslVersion?"#version "+e.glslVersion+`
`:"";e.isRawShaderMaterial?(_=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f].filter(Pr).join(`
`),_.length>0&&(_+=`
`),p=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f].filter(Pr).join(`
`),p.length>0&&(p+=`
`)):(_=[Zd(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f,e.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",e.batching?"#define USE_BATCHING":"",e.batchingColor?"#define USE_BATCHING_COLOR":"",e.instancing?"#define USE_INSTANCING":"",e.instancingColor?"#define USE_INSTANCING_COLOR":"",e.instancingMorph?"#define USE_INSTANCING_MORPH":"",e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.map?"#define USE_MAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+h:"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.displacementMap?"#define USE_DISPLACEMENTMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.mapUv?"#define MAP_UV "+e.mapUv:"",e.alphaMapUv?"#define ALPHAMAP_UV "+e.alphaMapUv:"",e.lightMapUv?"#define LIGHTMAP_UV "+e.lightMapUv:"",e.aoMapUv?"#define AOMAP_UV "+e.aoMapUv:"",e.emissiveMapUv?"#define EMISSIVEMAP_UV "+e.emissiveMapUv:"",e.bumpMapUv?"#define BUMPMAP_UV "+e.bumpMapUv:"",e.normalMapUv?"#define NORMALMAP_UV "+e.normalMapUv:"",e.displacementMapUv?"#define DISPLACEMENTMAP_UV "+e.displacementMapUv:"",e.metalnessMapUv?"#define METALNESSMAP_UV "+e.metalnessMapUv:"",e.roughnessMapUv?"#define ROUGHNESSMAP_UV "+e.roughnessMapUv:"",e.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+e.anisotropyMapUv:"",e.clearcoatMapUv?"#define CLEARCOATMAP_UV "+e.clearcoatMapUv:"",e.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+e.clearcoatNormalMapUv:"",e.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+e.clearcoatRoughnessMapUv:"",e.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+e.diffuseRoughnessMapUv:"",e.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+e.iridescenceMapUv:"",e.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+e.iridescenceThicknessMapUv:"",e.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+e.sheenColorMapUv:"",e.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+e.sheenRoughnessMapUv:"",e.specularMapUv?"#define SPECULARMAP_UV "+e.specularMapUv:"",e.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+e.specularColorMapUv:"",e.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+e.specularIntensityMapUv:"",e.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+e.transmissionMapUv:"",e.thicknessMapUv?"#define THICKNESSMAP_UV "+e.thicknessMapUv:"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexNormals?"#define HAS_NORMAL":"",e.vertexColors?"#define USE_COLOR":"",e.vertexAlphas?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.flatShading?"#define FLAT_SHADED":"",e.skinning?"#define USE_SKINNING":"",e.morphTargets?"#define USE_MORPHTARGETS":"",e.morphNormals&&e.flatShading===!1?"#define USE_MORPHNORMALS":"",e.morphColors?"#define USE_MORPHCOLORS":"",e.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+e.morphTextureStride:"",e.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+e.morphTargetsCount:"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+c:"",e.sizeAttenuation?"#define USE_SIZEATTENUATION":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Pr).join(`
`),p=[Zd(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f,e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",e.map?"#define USE_MAP":"",e.matcap?"#define USE_MATCAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+l:"",e.envMap?"#define "+h:"",e.envMap?"#define "+u:"",e.envMapPMREM?"#define ENVMAP_MAX_LOD "+e.envMapMaxLod+".0":"",e.envMapPMREM?"#define ENVMAP_SIZE "+e.envMapSize+".0":"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoat?"#define USE_CLEARCOAT":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.dispersion?"#define USE_DISPERSION":"",e.retroreflection?"#define USE_RETROREFLECTION":"",e.iridescence?"#define USE_IRIDESCENCE":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaTest?"#define USE_ALPHATEST":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.sheen?"#define USE_SHEEN":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexColors||e.instancingColor?"#define USE_COLOR":"",e.vertexAlphas||e.batchingColor?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.gradientMap?"#define USE_GRADIENTMAP":"",e.flatShading?"#define FLAT_SHADED":"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+c:"",e.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",e.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",e.toneMapping!==kn?"#define TONE_MAPPING":"",e.toneMapping!==kn?Yt.tonemapping_pars_fragment:"",e.toneMapping!==kn?my("toneMapping",e.toneMapping):"",e.dithering?"#define DITHERING":"",e.opaque?"#define OPAQUE":"",Yt.colorspace_pars_fragment,fy("linearToOutputTexel",e.outputColorSpace),gy(),e.useDepthPacking?"#define DEPTH_PACKING "+e.depthPacking:"",`
`].filter(Pr).join(`
`)),o=Gc(o),o=$d(o,e),o=qd(o,e),a=Gc(a),a=$d(a,e),a=qd(a,e),o=Yd(o),a=Yd(a),e.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,_=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,p=["#define varying in",e.glslVersion===Cr?"":"layout(location = 0) out highp vec4 pc_fragColor;",e.glslVersion===Cr?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let S=g+_+o,M=g+p+a,y=Hd(s,s.VERTEX_SHADER,S),T=Hd(s,s.FRAGMENT_SHADER,M);s.attachShader(m,y),s.attachShader(m,T),e.index0AttributeName!==void 0?s.bindAttribLocation(m,0,e.index0AttributeName):e.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function v(A){if(n.debug.checkShaderErrors){let I=s.getProgramInfoLog(m)||"",O=s.getShaderInfoLog(y)||"",U=s.getShaderInfoLog(T)||"",C=I.trim(),B=O.trim(),$=U.trim(),H=!0,st=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(H=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,m,y,T);else{let q=Xd(s,y,"vertex"),j=Xd(s,T,"fragment");kt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+A.name+`
Material Type: `+A.type+`

Program Info Log: `+C+`
`+q+`
`+j)}else C!==""?Bt("WebGLProgram: Program Info Log:",C):(B===""||$==="")&&(st=!1);st&&(A.diagnostics={runnable:H,programLog:C,vertexShader:{log:B,prefix:_},fragmentShader:{log:$,prefix:p}})}s.deleteShader(y),s.deleteShader(T),x=new Ls(s,m),b=vy(s,m)}let x;this.getUniforms=function(){return x===void 0&&v(this),x};let b;this.getAttributes=function(){return b===void 0&&v(this),b};let P=e.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return P===!1&&(P=s.getProgramParameter(m,cy)),P},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=e.shaderType,this.name=e.shaderName,this.id=hy++,this.cacheKey=t,this.usedTimes=1,this.program=m,this.vertexShader=y,this.fragmentShader=T,this}var Py=0,Vc=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(t,e,i){let s=this._getShaderCacheForMaterial(t);return s.has(e)===!1&&(s.add(e),e.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(t){let e=this.materialCache.get(t);for(let i of e)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(t),this}getVertexShaderStage(t){return this._getShaderStage(t.vertexShader)}getFragmentShaderStage(t){return this._getShaderStage(t.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(t){let e=this.materialCache,i=e.get(t);return i===void 0&&(i=new Set,e.set(t,i)),i}_getShaderStage(t){let e=this.shaderCache,i=e.get(t);return i===void 0&&(i=new Hc(t),e.set(t,i)),i}},Hc=class{constructor(t){this.id=Py++,this.code=t,this.usedTimes=0}};function Ly(n){return n===wi||n===Ar||n===Rr}function Dy(n,t,e,i,s,r){let o=new ar,a=new Vc,c=new Set,l=[],h=new Map,u=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(x){return c.add(x),x===0?"uv":`uv${x}`}function m(x,b,P,A,I,O){let U=A.fog,C=I.geometry,B=x.isMeshStandardMaterial||x.isMeshLambertMaterial||x.isMeshPhongMaterial?A.environment:null,$=x.isMeshStandardMaterial||x.isMeshLambertMaterial&&!x.envMap||x.isMeshPhongMaterial&&!x.envMap,H=t.get(x.envMap||B,$),st=d[x.type],q=i.precision;x.precision!==null&&(q=i.getMaxPrecision(x.precision),q!==x.precision&&Bt("WebGLProgram.getParameters:",x.precision,"not supported, using",q,"instead."));let j=C.morphAttributes.position||C.morphAttributes.normal||C.morphAttributes.color,it=j!==void 0?j.length:0,z=0;C.morphAttributes.position!==void 0&&(z=1),C.morphAttributes.normal!==void 0&&(z=2),C.morphAttributes.color!==void 0&&(z=3);let rt,W,ot,_t;if(st){let St=Gn[st];rt=St.vertexShader,W=St.fragmentShader}else{rt=x.vertexShader,W=x.fragmentShader;let St=a.getVertexShaderStage(x),ae=a.getFragmentShaderStage(x);a.update(x,St,ae),ot=St.id,_t=ae.id}let Tt=n.getRenderTarget(),ct=n.state.buffers.depth.getReversed(),Ut=I.isInstancedMesh===!0,Z=I.isBatchedMesh===!0,ut=!!x.map,Lt=!!x.matcap,et=!!H,pt=et&&H.isPMREMTexture===!0,Xt=!!x.aoMap,Nt=!!x.lightMap,Zt=!!x.bumpMap&&x.wireframe===!1,Wt=!!x.normalMap,ve=!!x.displacementMap,ie=!!x.emissiveMap,ue=!!x.metalnessMap,Re=!!x.roughnessMap,Ye=x.anisotropy>0,F=x.clearcoat>0,hn=x.diffuseRoughness>0,fe=x.dispersion>0,pe=x.retroreflectivity>0,bt=x.iridescence>0,we=x.sheen>0,Ft=x.transmission>0,Vt=Ye&&!!x.anisotropyMap,R=F&&!!x.clearcoatMap,w=F&&!!x.clearcoatNormalMap,V=F&&!!x.clearcoatRoughnessMap,at=hn&&!!x.diffuseRoughnessMap,nt=bt&&!!x.iridescenceMap,dt=bt&&!!x.iridescenceThicknessMap,vt=we&&!!x.sheenColorMap,J=we&&!!x.sheenRoughnessMap,Q=!!x.specularMap,mt=!!x.specularColorMap,L=!!x.specularIntensityMap,tt=Ft&&!!x.transmissionMap,K=Ft&&!!x.thicknessMap,gt=!!x.gradientMap,ht=!!x.alphaMap,ft=x.alphaTest>0,Dt=!!x.alphaHash,qt=!!x.extensions,lt=kn;x.toneMapped&&(Tt===null||Tt.isXRRenderTarget===!0)&&(lt=n.toneMapping);let Ot=pt?H.isCompressedCubeTexture?H.image[0].mipmaps:H.mipmaps:null,$t={shaderID:st,shaderType:x.type,shaderName:x.name,vertexShader:rt,fragmentShader:W,defines:x.defines,customVertexShaderID:ot,customFragmentShaderID:_t,isRawShaderMaterial:x.isRawShaderMaterial===!0,glslVersion:x.glslVersion,precision:q,batching:Z,batchingColor:Z&&I._colorsTexture!==null,instancing:Ut,instancingColor:Ut&&I.instanceColor!==null,instancingMorph:Ut&&I.morphTexture!==null,outputColorSpace:Tt===null?n.outputColorSpace:Tt.isXRRenderTarget===!0?Tt.texture.colorSpace:Qt.workingColorSpace,alphaToCoverage:!!x.alphaToCoverage,map:ut,matcap:Lt,envMap:et,envMapMode:et&&H.mapping,envMapPMREM:pt,envMapMaxLod:pt?Ot.length-1:null,envMapSize:pt?Ot[0].width:null,aoMap:Xt,lightMap:Nt,bumpMap:Zt,normalMap:Wt,displacementMap:ve,emissiveMap:ie,normalMapObjectSpace:Wt&&x.normalMapType===md,normalMapTangentSpace:Wt&&x.normalMapType===Sc,packedNormalMap:Wt&&x.normalMapType===Sc&&Ly(x.normalMap.format),metalnessMap:ue,roughnessMap:Re,anisotropy:Ye,anisotropyMap:Vt,clearcoat:F,clearcoatMap:R,clearcoatNormalMap:w,clearcoatRoughnessMap:V,diffuseRoughness:hn,diffuseRoughnessMap:at,dispersion:fe,retroreflection:pe,iridescence:bt,iridescenceMap:nt,iridescenceThicknessMap:dt,sheen:we,sheenColorMap:vt,sheenRoughnessMap:J,specularMap:Q,specularColorMap:mt,specularIntensityMap:L,transmission:Ft,transmissionMap:tt,thicknessMap:K,gradientMap:gt,opaque:x.transparent===!1&&x.blending===Rs&&x.alphaToCoverage===!1,alphaMap:ht,alphaTest:ft,alphaHash:Dt,combine:x.combine,mapUv:ut&&f(x.map.channel),aoMapUv:Xt&&f(x.aoMap.channel),lightMapUv:Nt&&f(x.lightMap.channel),bumpMapUv:Zt&&f(x.bumpMap.channel),normalMapUv:Wt&&f(x.normalMap.channel),displacementMapUv:ve&&f(x.displacementMap.channel),emissiveMapUv:ie&&f(x.emissiveMap.channel),metalnessMapUv:ue&&f(x.metalnessMap.channel),roughnessMapUv:Re&&f(x.roughnessMap.channel),anisotropyMapUv:Vt&&f(x.anisotropyMap.channel),clearcoatMapUv:R&&f(x.clearcoatMap.channel),clearcoatNormalMapUv:w&&f(x.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:V&&f(x.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:at&&f(x.diffuseRoughnessMap.channel),iridescenceMapUv:nt&&f(x.iridescenceMap.channel),iridescenceThicknessMapUv:dt&&f(x.iridescenceThicknessMap.channel),sheenColorMapUv:vt&&f(x.sheenColorMap.channel),sheenRoughnessMapUv:J&&f(x.sheenRoughnessMap.channel),specularMapUv:Q&&f(x.specularMap.channel),specularColorMapUv:mt&&f(x.specularColorMap.channel),specularIntensityMapUv:L&&f(x.specularIntensityMap.channel),transmissionMapUv:tt&&f(x.transmissionMap.channel),thicknessMapUv:K&&f(x.thicknessMap.channel),alphaMapUv:ht&&f(x.alphaMap.channel),vertexTangents:!!C.attributes.tangent&&(Wt||Ye),vertexNormals:!!C.attributes.normal,vertexColors:x.vertexColors,vertexAlphas:x.vertexColors===!0&&!!C.attributes.color&&C.attributes.color.itemSize===4,pointsUvs:I.isPoints===!0&&!!C.attributes.uv&&(ut||ht),fog:!!U,useFog:x.fog===!0,fogExp2:!!U&&U.isFogExp2,flatShading:x.wireframe===!1&&(x.flatShading===!0||C.attributes.normal===void 0&&Wt===!1&&(x.isMeshLambertMaterial||x.isMeshPhongMaterial||x.isMeshStandardMaterial||x.isMeshPhysicalMaterial)),sizeAttenuation:x.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:ct,skinning:I.isSkinnedMesh===!0,hasPositionAttribute:C.attributes.position!==void 0,morphTargets:C.morphAttributes.position!==void 0,morphNormals:C.morphAttributes.normal!==void 0,morphColors:C.morphAttributes.color!==void 0,morphTargetsCount:it,morphTextureStride:z,numSunLights:b.sun.length,numDirLights:b.directional.length,numPointLights:b.point.length,numSpotLights:b.spot.length,numSpotLightMaps:b.spotLightMap.length,numRectAreaLights:b.rectArea.length,numHemiLights:b.hemi.length,numSunLightShadows:b.sunShadowMap.length,numDirLightShadows:b.directionalShadowMap.length,numPointLightShadows:b.pointShadowMap.length,numSpotLightShadows:b.spotShadowMap.length,numSpotLightShadowsWithMaps:b.numSpotLightShadowsWithMaps,numLightProbes:b.numLightProbes,numLightProbeGrids:O.filter(St=>St.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:x.dithering,shadowMapEnabled:n.shadowMap.enabled&&P.length>0,shadowMapType:n.shadowMap.type,toneMapping:lt,decodeVideoTexture:ut&&x.map.isVideoTexture===!0&&Qt.getTransfer(x.map.colorSpace)===oe,decodeVideoTextureEmissive:ie&&x.emissiveMap.isVideoTexture===!0&&Qt.getTransfer(x.emissiveMap.colorSpace)===oe,premultipliedAlpha:x.premultipliedAlpha,doubleSided:x.side===gn,flipSided:x.side===qe,useDepthPacking:x.depthPacking>=0,depthPacking:x.depthPacking||0,index0AttributeName:x.index0AttributeName,extensionClipCullDistance:qt&&x.extensions.clipCullDistance===!0&&e.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(qt&&x.extensions.multiDraw===!0||Z)&&e.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:e.has("KHR_parallel_shader_compile"),customProgramCacheKey:x.customProgramCacheKey()};return $t.vertexUv1s=c.has(1),$t.vertexUv2s=c.has(2),$t.vertexUv3s=c.has(3),c.clear(),$t}function _(x){let b=[];if(x.shaderID?b.push(x.shaderID):(b.push(x.customVertexShaderID),b.push(x.customFragmentShaderID)),x.defines!==void 0)for(let P in x.defines)b.push(P),b.push(x.defines[P]);return x.isRawShaderMaterial===!1&&(p(b,x),g(b,x),b.push(n.outputColorSpace)),b.push(x.customProgramCacheKey),b.join()}function p(x,b){x.push(b.precision),x.push(b.outputColorSpace),x.push(b.envMapMode),x.push(b.envMapPMREM),x.push(b.envMapMaxLod),x.push(b.envMapSize),x.push(b.mapUv),x.push(b.alphaMapUv),x.push(b.lightMapUv),x.push(b.aoMapUv),x.push(b.bumpMapUv),x.push(b.normalMapUv),x.push(b.displacementMapUv),x.push(b.emissiveMapUv),x.push(b.metalnessMapUv),x.push(b.roughnessMapUv),x.push(b.anisotropyMapUv),x.push(b.clearcoatMapUv),x.push(b.clearcoatNormalMapUv),x.push(b.clearcoatRoughnessMapUv),x.push(b.diffuseRoughnessMapUv),x.push(b.iridescenceMapUv),x.push(b.iridescenceThicknessMapUv),x.push(b.sheenColorMapUv),x.push(b.sheenRoughnessMapUv),x.push(b.specularMapUv),x.push(b.specularColorMapUv),x.push(b.specularIntensityMapUv),x.push(b.transmissionMapUv),x.push(b.thicknessMapUv),x.push(b.combine),x.push(b.fogExp2),x.push(b.sizeAttenuation),x.push(b.morphTargetsCount),x.push(b.numSunLights),x.push(b.numDirLights),x.push(b.numPointLights),x.push(b.numSpotLights),x.push(b.numSpotLightMaps),x.push(b.numHemiLights),x.push(b.numRectAreaLights),x.push(b.numSunLightShadows),x.push(b.numDirLightShadows),x.push(b.numPointLightShadows),x.push(b.numSpotLightShadows),x.push(b.numSpotLightShadowsWithMaps),x.push(b.numLightProbes),x.push(b.numLightProbeGrids),x.push(b.shadowMapType),x.push(b.toneMapping),x.push(b.numClippingPlanes),x.push(b.numClipIntersection),x.push(b.depthPacking)}function g(x,b){o.disableAll(),b.instancing&&o.enable(0),b.instancingColor&&o.enable(1),b.instancingMorph&&o.enable(2),b.matcap&&o.enable(3),b.envMap&&o.enable(4),b.normalMapObjectSpace&&o.enable(5),b.normalMapTangentSpace&&o.enable(6),b.clearcoat&&o.enable(7),b.iridescence&&o.enable(8),b.alphaTest&&o.enable(9),b.vertexColors&&o.enable(10),b.vertexAlphas&&o.enable(11),b.vertexUv1s&&o.enable(12),b.vertexUv2s&&o.enable(13),b.vertexUv3s&&o.enable(14),b.vertexTangents&&o.enable(15),b.anisotropy&&o.enable(16),b.alphaHash&&o.enable(17),b.batching&&o.enable(18),b.dispersion&&o.enable(19),b.retroreflection&&o.enable(24),b.diffuseRoughness&&o.enable(25),b.batchingColor&&o.enable(20),b.gradientMap&&o.enable(21),b.packedNormalMap&&o.enable(22),b.vertexNormals&&o.enable(23),x.push(o.mask),o.disableAll(),b.fog&&o.enable(0),b.useFog&&o.enable(1),b.flatShading&&o.enable(2),b.logarithmicDepthBuffer&&o.enable(3),b.reversedDepthBuffer&&o.enable(4),b.skinning&&o.enable(5),b.morphTargets&&o.enable(6),b.morphNormals&&o.enable(7),b.morphColors&&o.enable(8),b.premultipliedAlpha&&o.enable(9),b.shadowMapEnabled&&o.enable(10),b.doubleSided&&o.enable(11),b.flipSided&&o.enable(12),b.useDepthPacking&&o.enable(13),b.dithering&&o.enable(14),b.transmission&&o.enable(15),b.sheen&&o.enable(16),b.opaque&&o.enable(17),b.pointsUvs&&o.enable(18),b.decodeVideoTexture&&o.enable(19),b.decodeVideoTextureEmissive&&o.enable(20),b.alphaToCoverage&&o.enable(21),b.numLightProbeGrids>0&&o.enable(22),b.hasPositionAttribute&&o.enable(23),x.push(o.mask)}function S(x){let b=d[x.type],P;if(b){let A=Gn[b];P=Id.clone(A.uniforms)}else P=x.uniforms;return P}function M(x,b){let P=h.get(b);return P!==void 0?++P.usedTimes:(P=new Iy(n,b,x,s),l.push(P),h.set(b,P)),P}function y(x){if(--x.usedTimes===0){let b=l.indexOf(x);l[b]=l[l.length-1],l.pop(),h.delete(x.cacheKey),x.destroy()}}function T(x){a.remove(x)}function v(){a.dispose()}return{getParameters:m,getProgramCacheKey:_,getUniforms:S,acquireProgram:M,releaseProgram:y,releaseShaderCache:T,programs:l,dispose:v}}function Ny(){let n=new WeakMap;function t(o){return n.has(o)}function e(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,c){n.get(o)[a]=c}function r(){n=new WeakMap}return{has:t,get:e,remove:i,update:s,dispose:r}}function Oy(n,t){return n.groupOrder!==t.groupOrder?n.groupOrder-t.groupOrder:n.renderOrder!==t.renderOrder?n.renderOrder-t.renderOrder:n.material.id!==t.material.id?n.material.id-t.material.id:n.materialVariant!==t.materialVariant?n.materialVariant-t.materialVariant:n.z!==t.z?n.z-t.z:n.id-t.id}function Kd(n,t){return n.groupOrder!==t.groupOrder?n.groupOrder-t.groupOrder:n.renderOrder!==t.renderOrder?n.renderOrder-t.renderOrder:n.z!==t.z?t.z-n.z:n.id-t.id}function Jd(){let n=[],t=0,e=[],i=[],s=[];function r(){t=0,e.length=0,i.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,m,_,p,g){let S=n[t];return S===void 0?(S={id:d.id,object:d,geometry:f,material:m,materialVariant:o(d),groupOrder:_,renderOrder:d.renderOrder,z:p,group:g},n[t]=S):(S.id=d.id,S.object=d,S.geometry=f,S.material=m,S.materialVariant=o(d),S.groupOrder=_,S.renderOrder=d.renderOrder,S.z=p,S.group=g),t++,S}function c(d,f,m,_,p,g,S){S.reversedDepth===!0&&(p=-p);let M=a(d,f,m,_,p,g);m.transmission>0?i.push(M):m.transparent===!0?s.push(M):e.push(M)}function l(d,f,m,_,p,g){let S=a(d,f,m,_,p,g);m.transmission>0?i.unshift(S):m.transparent===!0?s.unshift(S):e.unshift(S)}function h(d,f){e.length>1&&e.sort(d||Oy),i.length>1&&i.sort(f||Kd),s.length>1&&s.sort(f||Kd)}function u(){for(let d=t,f=n.length;d<f;d++){let m=n[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:e,transmissive:i,transparent:s,init:r,push:c,unshift:l,finish:u,sort:h}}function Uy(){let n=new WeakMap;function t(i,s){let r=n.get(i),o;return r===void 0?(o=new Jd,n.set(i,[o])):s>=r.length?(o=new Jd,r.push(o)):o=r[s],o}function e(){n=new WeakMap}return{get:t,dispose:e}}function Fy(){let n={};return{get:function(t){if(n[t.id]!==void 0)return n[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={direction:new k,color:new ee};break;case"SpotLight":e={position:new k,direction:new k,color:new ee,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":e={position:new k,color:new ee,distance:0,decay:0};break;case"HemisphereLight":e={direction:new k,skyColor:new ee,groundColor:new ee};break;case"RectAreaLight":e={color:new ee,position:new k,halfWidth:new k,halfHeight:new k};break}return n[t.id]=e,e}}}function By(){let n={};return{get:function(t){if(n[t.id]!==void 0)return n[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new zt};break;case"SpotLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new zt};break;case"PointLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new zt,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[t.id]=e,e}}}var ky=0;function zy(n,t){return(t.castShadow?2:0)-(n.castShadow?2:0)+(t.map?1:0)-(n.map?1:0)}function Gy(n){let t=new Fy,e=By(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)i.probe.push(new k);let s=new k,r=new me,o=new me;function a(l){let h=0,u=0,d=0;for(let O=0;O<9;O++)i.probe[O].set(0,0,0);let f=0,m=0,_=0,p=0,g=0,S=0,M=0,y=0,T=0,v=0,x=0,b=0,P=0,A=0;l.sort(zy);for(let O=0,U=l.length;O<U;O++){let C=l[O],B=C.color,$=C.intensity,H=C.distance,st=null;if(C.shadow&&C.shadow.map&&(C.shadow.map.texture.format===wi?st=C.shadow.map.texture:st=C.shadow.map.depthTexture||C.shadow.map.texture),C.isAmbientLight)h+=B.r*$,u+=B.g*$,d+=B.b*$;else if(C.isLightProbe){for(let q=0;q<9;q++)i.probe[q].addScaledVector(C.sh.coefficients[q],$);A++}else if(C.isSunLight){let q=t.get(C);if(q.color.copy(C.color).multiplyScalar(C.intensity),C.castShadow){let j=C.shadow,it=e.get(C);it.shadowIntensity=j.intensity,it.shadowBias=j.bias,it.shadowNormalBias=j.normalBias,it.shadowRadius=j.radius,it.shadowMapSize.copy(j.mapSize).multiply(j.getFrameExtents()),i.sunShadow[m]=it,i.sunShadowMap[m]=st;let z=j.getViewportCount();for(let rt=0;rt<z;rt++)i.sunShadowMatrix[_+rt]=j.getMatrix(rt),i.sunShadowCascade[_+rt]=j._cascadeData[rt];_+=z,m++}i.sun[f]=q,f++}else if(C.isDirectionalLight){let q=t.get(C);if(q.color.copy(C.color).multiplyScalar(C.intensity),C.castShadow){let j=C.shadow,it=e.get(C);it.shadowIntensity=j.intensity,it.shadowBias=j.bias,it.shadowNormalBias=j.normalBias,it.shadowRadius=j.radius,it.shadowMapSize=j.mapSize,i.directionalShadow[p]=it,i.directionalShadowMap[p]=st,i.directionalShadowMatrix[p]=C.shadow.matrix,T++}i.directional[p]=q,p++}else if(C.isSpotLight){let q=t.get(C);q.position.setFromMatrixPosition(C.matrixWorld),q.color.copy(B).multiplyScalar($),q.distance=H,q.coneCos=Math.cos(C.angle),q.penumbraCos=Math.cos(C.angle*(1-C.penumbra)),q.decay=C.decay,i.spot[S]=q;let j=C.shadow;if(C.map&&(i.spotLightMap[b]=C.map,b++,j.updateMatrices(C),C.castShadow&&P++),i.spotLightMatrix[S]=j.matrix,C.castShadow){let it=e.get(C);it.shadowIntensity=j.intensity,it.shadowBias=j.bias,it.shadowNormalBias=j.normalBias,it.shadowRadius=j.radius,it.shadowMapSize=j.mapSize,i.spotShadow[S]=it,i.spotShadowMap[S]=st,x++}S++}else if(C.isRectAreaLight){let q=t.get(C);q.color.copy(B).multiplyScalar($),q.halfWidth.set(C.width*.5,0,0),q.halfHeight.set(0,C.height*.5,0),i.rectArea[M]=q,M++}else if(C.isPointLight){let q=t.get(C);if(q.color.copy(C.color).multiplyScalar(C.intensity),q.distance=C.distance,q.decay=C.decay,C.castShadow){let j=C.shadow,it=e.get(C);it.shadowIntensity=j.intensity,it.shadowBias=j.bias,it.shadowNormalBias=j.normalBias,it.shadowRadius=j.radius,it.shadowMapSize=j.mapSize,it.shadowCameraNear=j.camera.near,it.shadowCameraFar=j.camera.far,i.pointShadow[g]=it,i.pointShadowMap[g]=st,i.pointShadowMatrix[g]=C.shadow.matrix,v++}i.point[g]=q,g++}else if(C.isHemisphereLight){let q=t.get(C);q.skyColor.copy(C.color).multiplyScalar($),q.groundColor.copy(C.groundColor).multiplyScalar($),i.hemi[y]=q,y++}}M>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=Mt.LTC_FLOAT_1,i.rectAreaLTC2=Mt.LTC_FLOAT_2):(i.rectAreaLTC1=Mt.LTC_HALF_1,i.rectAreaLTC2=Mt.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=d;let I=i.hash;(I.sunLength!==f||I.directionalLength!==p||I.pointLength!==g||I.spotLength!==S||I.rectAreaLength!==M||I.hemiLength!==y||I.numSunShadows!==m||I.numDirectionalShadows!==T||I.numPointShadows!==v||I.numSpotShadows!==x||I.numSpotMaps!==b||I.numLightProbes!==A)&&(i.sun.length=f,i.directional.length=p,i.spot.length=S,i.rectArea.length=M,i.point.length=g,i.hemi.length=y,i.sunShadow.length=m,i.sunShadowMap.length=m,i.sunShadowMatrix.length=_,i.sunShadowCascade.length=_,i.directionalShadow.length=T,i.directionalShadowMap.length=T,i.directionalShadowMatrix.length=T,i.pointShadow.length=v,i.pointShadowMap.length=v,i.pointShadowMatrix.length=v,i.spotShadow.length=x,i.spotShadowMap.length=x,i.spotLightMatrix.length=x+b-P,i.spotLightMap.length=b,i.numSpotLightShadowsWithMaps=P,i.numLightProbes=A,I.sunLength=f,I.directionalLength=p,I.pointLength=g,I.spotLength=S,I.rectAreaLength=M,I.hemiLength=y,I.numSunShadows=m,I.numDirectionalShadows=T,I.numPointShadows=v,I.numSpotShadows=x,I.numSpotMaps=b,I.numLightProbes=A,i.version=ky++)}function c(l,h){let u=0,d=0,f=0,m=0,_=0,p=0,g=h.matrixWorldInverse;for(let S=0,M=l.length;S<M;S++){let y=l[S];if(y.isSunLight){let T=i.sun[u];T.direction.setFromMatrixPosition(y.matrixWorld),T.direction.transformDirection(g),u++}else if(y.isDirectionalLight){let T=i.directional[d];T.direction.setFromMatrixPosition(y.matrixWorld),s.setFromMatrixPosition(y.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(g),d++}else if(y.isSpotLight){let T=i.spot[m];T.position.setFromMatrixPosition(y.matrixWorld),T.position.applyMatrix4(g),T.direction.setFromMatrixPosition(y.matrixWorld),s.setFromMatrixPosition(y.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(g),m++}else if(y.isRectAreaLight){let T=i.rectArea[_];T.position.setFromMatrixPosition(y.matrixWorld),T.position.applyMatrix4(g),o.identity(),r.copy(y.matrixWorld),r.premultiply(g),o.extractRotation(r),T.halfWidth.set(y.width*.5,0,0),T.halfHeight.set(0,y.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),_++}else if(y.isPointLight){let T=i.point[f];T.position.setFromMatrixPosition(y.matrixWorld),T.position.applyMatrix4(g),f++}else if(y.isHemisphereLight){let T=i.hemi[p];T.direction.setFromMatrixPosition(y.matrixWorld),T.direction.transformDirection(g),p++}}}return{setup:a,setupView:c,state:i}}function jd(n){let t=new Gy(n),e=[],i=[],s=[];function r(u){h.camera=u,e.length=0,i.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):e.push(u)}function a(u){i.push(u)}function c(){t.setup(e),s.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function l(u){t.setupView(e,u)}let h={lightsArray:e,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:t,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:c,setupLightsView:l,pushLight:o,pushShadow:a}}function Vy(n){let t=new WeakMap;function e(s,r=0){let o=t.get(s),a;return o===void 0?(a=new jd(n),t.set(s,[a])):r>=o.length?(a=new jd(n),o.push(a)):a=o[r],a}function i(){t=new WeakMap}return{get:e,dispose:i}}var Hy=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Wy=`uniform sampler2D shadow_pass;
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
}`,Xy=[new k(1,0,0),new k(-1,0,0),new k(0,1,0),new k(0,-1,0),new k(0,0,1),new k(0,0,-1)],$y=[new k(0,-1,0),new k(0,-1,0),new k(0,0,1),new k(0,0,-1),new k(0,-1,0),new k(0,-1,0)],Qd=new me,Ir=new k,Fc=new k;function qy(n,t,e){let i=new Hi,s=new zt,r=new zt,o=new _e,a=new Vo,c=new Ho,l={},h=e.maxTextureSize,u={[Mi]:qe,[qe]:Mi,[gn]:gn},d=new Bn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new zt},radius:{value:4}},vertexShader:Hy,fragmentShader:Wy}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let m=new ti;m.setAttribute("position",new rn(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let _=new mn(m,d),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=yr;let g=this.type;this.render=function(v,x,b){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||v.length===0)return;this.type===Yu&&(Bt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=yr);let P=n.getRenderTarget(),A=n.getActiveCubeFace(),I=n.getActiveMipmapLevel(),O=n.state;O.setBlending(Wi),O.buffers.depth.getReversed()===!0?O.buffers.color.setClear(0,0,0,0):O.buffers.color.setClear(1,1,1,1),O.buffers.depth.setTest(!0),O.setScissorTest(!1);let U=g!==this.type;U&&x.traverse(function(C){C.material&&(Array.isArray(C.material)?C.material.forEach(B=>B.needsUpdate=!0):C.material.needsUpdate=!0)});for(let C=0,B=v.length;C<B;C++){let $=v[C],H=$.shadow;if(H===void 0){Bt("WebGLShadowMap:",$,"has no shadow.");continue}if(H.autoUpdate===!1&&H.needsUpdate===!1)continue;s.copy(H.mapSize);let st=H.getFrameExtents();s.multiply(st),r.copy(H.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/st.x),s.x=r.x*st.x,H.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/st.y),s.y=r.y*st.y,H.mapSize.y=r.y));let q=n.state.buffers.depth.getReversed();if(H.camera._reversedDepth=q,H.map===null||U===!0){if(H.map!==null&&(H.map.depthTexture!==null&&(H.map.depthTexture.dispose(),H.map.depthTexture=null),H.map.dispose()),this.type===As){if($.isPointLight){Bt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}H.map=new an(s.x,s.y,{format:wi,type:Rn,minFilter:$e,magFilter:$e,generateMipmaps:!1}),H.map.texture.name=$.name+".shadowMap",H.map.depthTexture=new ei(s.x,s.y,An),H.map.depthTexture.name=$.name+".shadowMapDepth",H.map.depthTexture.format=Qn,H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Le,H.map.depthTexture.magFilter=Le}else $.isPointLight?(H.map=new Lr(s.x),H.map.depthTexture=new fr(s.x,Tn)):(H.map=new an(s.x,s.y),H.map.depthTexture=new ei(s.x,s.y,Tn)),H.map.depthTexture.name=$.name+".shadowMap",H.map.depthTexture.format=Qn,this.type===yr?(H.map.depthTexture.compareFunction=q?wc:Mc,H.map.depthTexture.minFilter=$e,H.map.depthTexture.magFilter=$e):(H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Le,H.map.depthTexture.magFilter=Le);H.camera.updateProjectionMatrix()}H.map.isWebGLCubeRenderTarget!==!0&&(H.map.width!==s.x||H.map.height!==s.y)&&H.map.setSize(s.x,s.y);let j=H.map.isWebGLCubeRenderTarget?6:H.getViewportCount();$.isPointLight!==!0&&H.updateMatrices($,b);let it=(H.camera.layers.mask&4294967294)!==0?H.camera.layers:b.layers;for(let z=0;z<j;z++){let rt=H.getCamera(z);if($.isPointLight){let W=H.camera,ot=H.matrix,_t=$.distance||W.far;_t!==W.far&&(W.far=_t,W.updateProjectionMatrix()),Ir.setFromMatrixPosition($.matrixWorld),W.position.copy(Ir),Fc.copy(W.position),Fc.add(Xy[z]),W.up.copy($y[z]),W.lookAt(Fc),W.updateMatrixWorld(),ot.makeTranslation(-Ir.x,-Ir.y,-Ir.z),Qd.multiplyMatrices(W.projectionMatrix,W.matrixWorldInverse),H._frustum.setFromProjectionMatrix(Qd,W.coordinateSystem,W.reversedDepth)}if(H.map.isWebGLCubeRenderTarget)n.setRenderTarget(H.map,z),n.clear();else{z===0&&(n.setRenderTarget(H.map),n.clear());let W=H.getViewport(z);o.set(r.x*W.x,r.y*W.y,r.x*W.z,r.y*W.w),O.viewport(o)}i=H.getFrustum(z),y(x,b,rt,$,it,this.type)}H.isPointLightShadow!==!0&&this.type===As&&S(H,b),H.needsUpdate=!1}g=this.type,p.needsUpdate=!1,n.setRenderTarget(P,A,I)};function S(v,x){let b=t.update(_);d.defines.VSM_SAMPLES!==v.blurSamples&&(d.defines.VSM_SAMPLES=v.blurSamples,f.defines.VSM_SAMPLES=v.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),v.mapPass===null?v.mapPass=new an(s.x,s.y,{format:wi,type:Rn}):(v.mapPass.width!==v.map.width||v.mapPass.height!==v.map.height)&&v.mapPass.setSize(v.map.width,v.map.height),d.uniforms.shadow_pass.value=v.map.depthTexture,d.uniforms.resolution.value.set(v.map.width,v.map.height),d.uniforms.radius.value=v.radius,n.setRenderTarget(v.mapPass),n.clear(),n.renderBufferDirect(x,null,b,d,_,null),f.uniforms.shadow_pass.value=v.mapPass.texture,f.uniforms.resolution.value.set(v.map.width,v.map.height),f.uniforms.radius.value=v.radius,n.setRenderTarget(v.map),n.clear(),n.renderBufferDirect(x,null,b,f,_,null)}function M(v,x,b,P){let A=null,I=b.isPointLight===!0?v.customDistanceMaterial:v.customDepthMaterial;if(I!==void 0)A=I;else if(A=b.isPointLight===!0?c:a,n.localClippingEnabled&&x.clipShadows===!0&&Array.isArray(x.clippingPlanes)&&x.clippingPlanes.length!==0||x.displacementMap&&x.displacementScale!==0||x.alphaMap&&x.alphaTest>0||x.map&&x.alphaTest>0||x.alphaToCoverage===!0){let O=A.uuid,U=x.uuid,C=l[O];C===void 0&&(C={},l[O]=C);let B=C[U];B===void 0&&(B=A.clone(),C[U]=B,x.addEventListener("dispose",T)),A=B}if(A.visible=x.visible,A.wireframe=x.wireframe,P===As?A.side=x.shadowSide!==null?x.shadowSide:x.side:A.side=x.shadowSide!==null?x.shadowSide:u[x.side],A.alphaMap=x.alphaMap,A.alphaTest=x.alphaToCoverage===!0?.5:x.alphaTest,A.map=x.map,A.clipShadows=x.clipShadows,A.clippingPlanes=x.clippingPlanes,A.clipIntersection=x.clipIntersection,A.displacementMap=x.displacementMap,A.displacementScale=x.displacementScale,A.displacementBias=x.displacementBias,A.wireframeLinewidth=x.wireframeLinewidth,A.linewidth=x.linewidth,b.isPointLight===!0&&A.isMeshDistanceMaterial===!0){let O=n.properties.get(A);O.light=b}return A}function y(v,x,b,P,A,I){if(v.visible===!1)return;if(v.layers.test(A)&&(v.isMesh||v.isLine||v.isPoints)&&(v.castShadow||v.receiveShadow&&I===As)&&(!v.frustumCulled||v.intersectsFrustum(i))){v.modelViewMatrix.multiplyMatrices(b.matrixWorldInverse,v.matrixWorld);let C=t.update(v),B=v.material;if(Array.isArray(B)){let $=C.groups;for(let H=0,st=$.length;H<st;H++){let q=$[H],j=B[q.materialIndex];if(j&&j.visible){let it=M(v,j,P,I);v.onBeforeShadow(n,v,x,b,C,it,q),n.renderBufferDirect(b,null,C,it,v,q),v.onAfterShadow(n,v,x,b,C,it,q)}}}else if(B.visible){let $=M(v,B,P,I);v.onBeforeShadow(n,v,x,b,C,$,null),n.renderBufferDirect(b,null,C,$,v,null),v.onAfterShadow(n,v,x,b,C,$,null)}}let U=v.children;for(let C=0,B=U.length;C<B;C++)y(U[C],x,b,P,A,I)}function T(v){v.target.removeEventListener("dispose",T);for(let b in l){let P=l[b],A=v.target.uuid;A in P&&(P[A].dispose(),delete P[A])}}}function Yy(n,t){function e(){let L=!1,tt=new _e,K=null,gt=new _e(0,0,0,0);return{setMask:function(ht){K!==ht&&!L&&(n.colorMask(ht,ht,ht,ht),K=ht)},setLocked:function(ht){L=ht},setClear:function(ht,ft,Dt,qt,lt){lt===!0&&(ht*=qt,ft*=qt,Dt*=qt),tt.set(ht,ft,Dt,qt),gt.equals(tt)===!1&&(n.clearColor(ht,ft,Dt,qt),gt.copy(tt))},reset:function(){L=!1,K=null,gt.set(-1,0,0,0)}}}function i(){let L=!1,tt=!1,K=null,gt=null,ht=null;return{setReversed:function(ft){if(tt!==ft){let Dt=t.get("EXT_clip_control");ft?Dt.clipControlEXT(Dt.LOWER_LEFT_EXT,Dt.ZERO_TO_ONE_EXT):Dt.clipControlEXT(Dt.LOWER_LEFT_EXT,Dt.NEGATIVE_ONE_TO_ONE_EXT),tt=ft;let qt=ht;ht=null,this.setClear(qt)}},getReversed:function(){return tt},setTest:function(ft){ft?ct(n.DEPTH_TEST):Ut(n.DEPTH_TEST)},setMask:function(ft){K!==ft&&!L&&(n.depthMask(ft),K=ft)},setFunc:function(ft){if(tt&&(ft=Td[ft]),gt!==ft){switch(ft){case To:n.depthFunc(n.NEVER);break;case Ao:n.depthFunc(n.ALWAYS);break;case Ro:n.depthFunc(n.LESS);break;case xs:n.depthFunc(n.LEQUAL);break;case Co:n.depthFunc(n.EQUAL);break;case Io:n.depthFunc(n.GEQUAL);break;case Po:n.depthFunc(n.GREATER);break;case Lo:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}gt=ft}},setLocked:function(ft){L=ft},setClear:function(ft){ht!==ft&&(ht=ft,tt&&(ft=1-ft),n.clearDepth(ft))},reset:function(){L=!1,K=null,gt=null,ht=null,tt=!1}}}function s(){let L=!1,tt=null,K=null,gt=null,ht=null,ft=null,Dt=null,qt=null,lt=null;return{setTest:function(Ot){L||(Ot?ct(n.STENCIL_TEST):Ut(n.STENCIL_TEST))},setMask:function(Ot){tt!==Ot&&!L&&(n.stencilMask(Ot),tt=Ot)},setFunc:function(Ot,$t,St){(K!==Ot||gt!==$t||ht!==St)&&(n.stencilFunc(Ot,$t,St),K=Ot,gt=$t,ht=St)},setOp:function(Ot,$t,St){(ft!==Ot||Dt!==$t||qt!==St)&&(n.stencilOp(Ot,$t,St),ft=Ot,Dt=$t,qt=St)},setLocked:function(Ot){L=Ot},setClear:function(Ot){lt!==Ot&&(n.clearStencil(Ot),lt=Ot)},reset:function(){L=!1,tt=null,K=null,gt=null,ht=null,ft=null,Dt=null,qt=null,lt=null}}}let r=new e,o=new i,a=new s,c={},l=new WeakMap,h={},u={},d={},f=new WeakMap,m=[],_=null,p=!1,g=null,S=null,M=null,y=null,T=null,v=null,x=null,b=new ee(0,0,0),P=0,A=!1,I=null,O=null,U=null,C=null,B=null,$=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),H=!1,st=0,q=n.getParameter(n.VERSION);q.indexOf("WebGL")!==-1?(st=parseFloat(/^WebGL (\d)/.exec(q)[1]),H=st>=1):q.indexOf("OpenGL ES")!==-1&&(st=parseFloat(/^OpenGL ES (\d)/.exec(q)[1]),H=st>=2);let j=null,it={},z=n.getParameter(n.SCISSOR_BOX),rt=n.getParameter(n.VIEWPORT),W=new _e().fromArray(z),ot=new _e().fromArray(rt);function _t(L,tt,K,gt){let ht=new Uint8Array(4),ft=n.createTexture();n.bindTexture(L,ft),n.texParameteri(L,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(L,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Dt=0;Dt<K;Dt++)L===n.TEXTURE_3D||L===n.TEXTURE_2D_ARRAY?n.texImage3D(tt,0,n.RGBA,1,1,gt,0,n.RGBA,n.UNSIGNED_BYTE,ht):n.texImage2D(tt+Dt,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,ht);return ft}let Tt={};Tt[n.TEXTURE_2D]=_t(n.TEXTURE_2D,n.TEXTURE_2D,1),Tt[n.TEXTURE_CUBE_MAP]=_t(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Tt[n.TEXTURE_2D_ARRAY]=_t(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Tt[n.TEXTURE_3D]=_t(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ct(n.DEPTH_TEST),o.setFunc(xs),Zt(!1),Wt(ec),ct(n.CULL_FACE),Xt(Wi);function ct(L){h[L]!==!0&&(n.enable(L),h[L]=!0)}function Ut(L){h[L]!==!1&&(n.disable(L),h[L]=!1)}function Z(L,tt){return d[L]!==tt?(n.bindFramebuffer(L,tt),d[L]=tt,L===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=tt),L===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=tt),!0):!1}function ut(L,tt){let K=m,gt=!1;if(L){K=f.get(tt),K===void 0&&(K=[],f.set(tt,K));let ht=L.textures;if(K.length!==ht.length||K[0]!==n.COLOR_ATTACHMENT0){for(let ft=0,Dt=ht.length;ft<Dt;ft++)K[ft]=n.COLOR_ATTACHMENT0+ft;K.length=ht.length,gt=!0}}else K[0]!==n.BACK&&(K[0]=n.BACK,gt=!0);gt&&n.drawBuffers(K)}function Lt(L){return _!==L?(n.useProgram(L),_=L,!0):!1}let et={[Xi]:n.FUNC_ADD,[Zu]:n.FUNC_SUBTRACT,[Ku]:n.FUNC_REVERSE_SUBTRACT};et[Ju]=n.MIN,et[ju]=n.MAX;let pt={[Qu]:n.ZERO,[ia]:n.ONE,[td]:n.SRC_COLOR,[rc]:n.SRC_ALPHA,[od]:n.SRC_ALPHA_SATURATE,[sd]:n.DST_COLOR,[nd]:n.DST_ALPHA,[ed]:n.ONE_MINUS_SRC_COLOR,[br]:n.ONE_MINUS_SRC_ALPHA,[rd]:n.ONE_MINUS_DST_COLOR,[id]:n.ONE_MINUS_DST_ALPHA,[ad]:n.CONSTANT_COLOR,[ld]:n.ONE_MINUS_CONSTANT_COLOR,[cd]:n.CONSTANT_ALPHA,[hd]:n.ONE_MINUS_CONSTANT_ALPHA};function Xt(L,tt,K,gt,ht,ft,Dt,qt,lt,Ot){if(L===Wi){p===!0&&(Ut(n.BLEND),p=!1);return}if(p===!1&&(ct(n.BLEND),p=!0),L!==na){if(L!==g||Ot!==A){if((S!==Xi||T!==Xi)&&(n.blendEquation(n.FUNC_ADD),S=Xi,T=Xi),Ot)switch(L){case Rs:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case nc:n.blendFunc(n.ONE,n.ONE);break;case ic:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case sc:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:kt("WebGLState: Invalid blending: ",L);break}else switch(L){case Rs:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case nc:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case ic:kt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case sc:kt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:kt("WebGLState: Invalid blending: ",L);break}M=null,y=null,v=null,x=null,b.set(0,0,0),P=0,g=L,A=Ot}return}ht=ht||tt,ft=ft||K,Dt=Dt||gt,(tt!==S||ht!==T)&&(n.blendEquationSeparate(et[tt],et[ht]),S=tt,T=ht),(K!==M||gt!==y||ft!==v||Dt!==x)&&(n.blendFuncSeparate(pt[K],pt[gt],pt[ft],pt[Dt]),M=K,y=gt,v=ft,x=Dt),(qt.equals(b)===!1||lt!==P)&&(n.blendColor(qt.r,qt.g,qt.b,lt),b.copy(qt),P=lt),g=L,A=!1}function Nt(L,tt){L.side===gn?Ut(n.CULL_FACE):ct(n.CULL_FACE);let K=L.side===qe;tt&&(K=!K),Zt(K),L.blending===Rs&&L.transparent===!1?Xt(Wi):Xt(L.blending,L.blendEquation,L.blendSrc,L.blendDst,L.blendEquationAlpha,L.blendSrcAlpha,L.blendDstAlpha,L.blendColor,L.blendAlpha,L.premultipliedAlpha),o.setFunc(L.depthFunc),o.setTest(L.depthTest),o.setMask(L.depthWrite),r.setMask(L.colorWrite);let gt=L.stencilWrite;a.setTest(gt),gt&&(a.setMask(L.stencilWriteMask),a.setFunc(L.stencilFunc,L.stencilRef,L.stencilFuncMask),a.setOp(L.stencilFail,L.stencilZFail,L.stencilZPass)),ie(L.polygonOffset,L.polygonOffsetFactor,L.polygonOffsetUnits),L.alphaToCoverage===!0?ct(n.SAMPLE_ALPHA_TO_COVERAGE):Ut(n.SAMPLE_ALPHA_TO_COVERAGE)}function Zt(L){I!==L&&(L?n.frontFace(n.CW):n.frontFace(n.CCW),I=L)}function Wt(L){L!==$u?(ct(n.CULL_FACE),L!==O&&(L===ec?n.cullFace(n.BACK):L===qu?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ut(n.CULL_FACE),O=L}function ve(L){L!==U&&(H&&n.lineWidth(L),U=L)}function ie(L,tt,K){L?(ct(n.POLYGON_OFFSET_FILL),(C!==tt||B!==K)&&(C=tt,B=K,o.getReversed()&&(tt=-tt,K=-K),n.polygonOffset(tt,K))):Ut(n.POLYGON_OFFSET_FILL)}function ue(L){L?ct(n.SCISSOR_TEST):Ut(n.SCISSOR_TEST)}function Re(L){L===void 0&&(L=n.TEXTURE0+$-1),j!==L&&(n.activeTexture(L),j=L)}function Ye(L,tt,K){K===void 0&&(j===null?K=n.TEXTURE0+$-1:K=j);let gt=it[K];gt===void 0&&(gt={type:void 0,texture:void 0},it[K]=gt),(gt.type!==L||gt.texture!==tt)&&(j!==K&&(n.activeTexture(K),j=K),n.bindTexture(L,tt||Tt[L]),gt.type=L,gt.texture=tt)}function F(){let L=it[j];L!==void 0&&L.type!==void 0&&(n.bindTexture(L.type,null),L.type=void 0,L.texture=void 0)}function hn(){try{n.compressedTexImage2D(...arguments)}catch(L){kt("WebGLState:",L)}}function fe(){try{n.compressedTexImage3D(...arguments)}catch(L){kt("WebGLState:",L)}}function pe(){try{n.texSubImage2D(...arguments)}catch(L){kt("WebGLState:",L)}}function bt(){try{n.texSubImage3D(...arguments)}catch(L){kt("WebGLState:",L)}}function we(){try{n.compressedTexSubImage2D(...arguments)}catch(L){kt("WebGLState:",L)}}function Ft(){try{n.compressedTexSubImage3D(...arguments)}catch(L){kt("WebGLState:",L)}}function Vt(){try{n.texStorage2D(...arguments)}catch(L){kt("WebGLState:",L)}}function R(){try{n.texStorage3D(...arguments)}catch(L){kt("WebGLState:",L)}}function w(){try{n.texImage2D(...arguments)}catch(L){kt("WebGLState:",L)}}function V(){try{n.texImage3D(...arguments)}catch(L){kt("WebGLState:",L)}}function at(L){return u[L]!==void 0?u[L]:n.getParameter(L)}function nt(L,tt){u[L]!==tt&&(n.pixelStorei(L,tt),u[L]=tt)}function dt(L){W.equals(L)===!1&&(n.scissor(L.x,L.y,L.z,L.w),W.copy(L))}function vt(L){ot.equals(L)===!1&&(n.viewport(L.x,L.y,L.z,L.w),ot.copy(L))}function J(L,tt){let K=l.get(tt);K===void 0&&(K=new WeakMap,l.set(tt,K));let gt=K.get(L);gt===void 0&&(gt=n.getUniformBlockIndex(tt,L.name),n.uniformBlockBinding(tt,gt,gt),K.set(L,gt))}function Q(L,tt,K){let ht=l.get(tt).get(L);c[ht]!==K&&(n.bindBufferBase(n.UNIFORM_BUFFER,ht,K),c[ht]=K)}function mt(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},j=null,it={},d={},c={},f=new WeakMap,m=[],_=null,p=!1,g=null,S=null,M=null,y=null,T=null,v=null,x=null,b=new ee(0,0,0),P=0,A=!1,I=null,O=null,U=null,C=null,B=null,W.set(0,0,n.canvas.width,n.canvas.height),ot.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:ct,disable:Ut,bindFramebuffer:Z,drawBuffers:ut,useProgram:Lt,setBlending:Xt,setMaterial:Nt,setFlipSided:Zt,setCullFace:Wt,setLineWidth:ve,setPolygonOffset:ie,setScissorTest:ue,activeTexture:Re,bindTexture:Ye,unbindTexture:F,compressedTexImage2D:hn,compressedTexImage3D:fe,texImage2D:w,texImage3D:V,pixelStorei:nt,getParameter:at,updateUBOMapping:J,uniformBlockBinding:Q,texStorage2D:Vt,texStorage3D:R,texSubImage2D:pe,texSubImage3D:bt,compressedTexSubImage2D:we,compressedTexSubImage3D:Ft,scissor:dt,viewport:vt,reset:mt}}function Zy(n,t,e,i,s,r,o){let a=t.has("WEBGL_multisampled_render_to_texture")?t.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new zt,h=new WeakMap,u=new Set,d,f=new WeakMap,m=new Set,_=new FinalizationRegistry(R=>m.delete(R)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(R,w){return p?new OffscreenCanvas(R,w):rr("canvas")}function S(R,w,V){let at=1,nt=Vt(R);if((nt.width>V||nt.height>V)&&(at=V/Math.max(nt.width,nt.height)),at<1)if(typeof HTMLImageElement<"u"&&R instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&R instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&R instanceof ImageBitmap||typeof VideoFrame<"u"&&R instanceof VideoFrame){let dt=Math.floor(at*nt.width),vt=Math.floor(at*nt.height);d===void 0&&(d=g(dt,vt));let J=w?g(dt,vt):d;return J.width=dt,J.height=vt,J.getContext("2d").drawImage(R,0,0,dt,vt),Bt("WebGLRenderer: Texture has been resized from ("+nt.width+"x"+nt.height+") to ("+dt+"x"+vt+")."),J}else return"data"in R&&Bt("WebGLRenderer: Image in DataTexture is too big ("+nt.width+"x"+nt.height+")."),R;return R}function M(R){return R.generateMipmaps}function y(R){n.generateMipmap(R)}function T(R){return R.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:R.isWebGL3DRenderTarget?n.TEXTURE_3D:R.isWebGLArrayRenderTarget||R.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function v(R,w,V,at,nt,dt=!1){if(R!==null){if(n[R]!==void 0)return n[R];Bt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+R+"'")}let vt;at&&(vt=t.get("EXT_texture_norm16"),vt||Bt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let J=w;if(w===n.RED&&(V===n.FLOAT&&(J=n.R32F),V===n.HALF_FLOAT&&(J=n.R16F),V===n.UNSIGNED_BYTE&&(J=n.R8),V===n.UNSIGNED_SHORT&&vt&&(J=vt.R16_EXT),V===n.SHORT&&vt&&(J=vt.R16_SNORM_EXT)),w===n.RED_INTEGER&&(V===n.UNSIGNED_BYTE&&(J=n.R8UI),V===n.UNSIGNED_SHORT&&(J=n.R16UI),V===n.UNSIGNED_INT&&(J=n.R32UI),V===n.BYTE&&(J=n.R8I),V===n.SHORT&&(J=n.R16I),V===n.INT&&(J=n.R32I)),w===n.RG&&(V===n.FLOAT&&(J=n.RG32F),V===n.HALF_FLOAT&&(J=n.RG16F),V===n.UNSIGNED_BYTE&&(J=n.RG8),V===n.UNSIGNED_SHORT&&vt&&(J=vt.RG16_EXT),V===n.SHORT&&vt&&(J=vt.RG16_SNORM_EXT)),w===n.RG_INTEGER&&(V===n.UNSIGNED_BYTE&&(J=n.RG8UI),V===n.UNSIGNED_SHORT&&(J=n.RG16UI),V===n.UNSIGNED_INT&&(J=n.RG32UI),V===n.BYTE&&(J=n.RG8I),V===n.SHORT&&(J=n.RG16I),V===n.INT&&(J=n.RG32I)),w===n.RGB_INTEGER&&(V===n.UNSIGNED_BYTE&&(J=n.RGB8UI),V===n.UNSIGNED_SHORT&&(J=n.RGB16UI),V===n.UNSIGNED_INT&&(J=n.RGB32UI),V===n.BYTE&&(J=n.RGB8I),V===n.SHORT&&(J=n.RGB16I),V===n.INT&&(J=n.RGB32I)),w===n.RGBA_INTEGER&&(V===n.UNSIGNED_BYTE&&(J=n.RGBA8UI),V===n.UNSIGNED_SHORT&&(J=n.RGBA16UI),V===n.UNSIGNED_INT&&(J=n.RGBA32UI),V===n.BYTE&&(J=n.RGBA8I),V===n.SHORT&&(J=n.RGBA16I),V===n.INT&&(J=n.RGBA32I)),w===n.RGB&&(V===n.UNSIGNED_SHORT&&vt&&(J=vt.RGB16_EXT),V===n.SHORT&&vt&&(J=vt.RGB16_SNORM_EXT),V===n.UNSIGNED_INT_5_9_9_9_REV&&(J=n.RGB9_E5),V===n.UNSIGNED_INT_10F_11F_11F_REV&&(J=n.R11F_G11F_B10F)),w===n.RGBA){let Q=dt?ir:Qt.getTransfer(nt);V===n.FLOAT&&(J=n.RGBA32F),V===n.HALF_FLOAT&&(J=n.RGBA16F),V===n.UNSIGNED_BYTE&&(J=Q===oe?n.SRGB8_ALPHA8:n.RGBA8),V===n.UNSIGNED_SHORT&&vt&&(J=vt.RGBA16_EXT),V===n.SHORT&&vt&&(J=vt.RGBA16_SNORM_EXT),V===n.UNSIGNED_SHORT_4_4_4_4&&(J=n.RGBA4),V===n.UNSIGNED_SHORT_5_5_5_1&&(J=n.RGB5_A1)}return(J===n.R16F||J===n.R32F||J===n.RG16F||J===n.RG32F||J===n.RGBA16F||J===n.RGBA32F)&&t.get("EXT_color_buffer_float"),J}function x(R,w){let V;return R?w===null||w===Tn||w===qi?V=n.DEPTH24_STENCIL8:w===An?V=n.DEPTH32F_STENCIL8:w===Is&&(V=n.DEPTH24_STENCIL8,Bt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===Tn||w===qi?V=n.DEPTH_COMPONENT24:w===An?V=n.DEPTH_COMPONENT32F:w===Is&&(V=n.DEPTH_COMPONENT16),V}function b(R,w){return M(R)===!0||R.isFramebufferTexture&&R.minFilter!==Le&&R.minFilter!==$e?Math.log2(Math.max(w.width,w.height))+1:R.mipmaps.length>0?R.mipmaps.length:R.isCompressedTexture&&Array.isArray(R.image)?w.mipmaps.length:1}function P(R){let w=new WeakRef(R);i.get(R).__ref=w,m.add(w),_.register(R,w,w)}function A(R){let w=i.get(R).__ref;w!==void 0&&(m.delete(w),_.unregister(w))}function I(R){U(R.target)}function O(R){C(R.target)}function U(R){R.removeEventListener("dispose",I),A(R),$(R),R.isVideoTexture&&h.delete(R),R.isHTMLTexture&&u.delete(R)}function C(R){R.removeEventListener("dispose",O),A(R),st(R)}function B(){for(let R of m){let w=R.deref();w!==void 0&&(w.isRenderTarget===!0?C(w):U(w))}m.clear(),u.clear()}function $(R){let w=i.get(R);if(w.__webglInit===void 0)return;let V=R.source,at=f.get(V);if(at){let nt=at[w.__cacheKey];nt.usedTimes--,nt.usedTimes===0&&H(R),Object.keys(at).length===0&&f.delete(V)}i.remove(R)}function H(R){let w=i.get(R);n.deleteTexture(w.__webglTexture);let V=R.source,at=f.get(V);delete at[w.__cacheKey],o.memory.textures--}function st(R){let w=i.get(R);w.__depthDisposeCallback&&w.__depthDisposeCallback();let V=R.depthTexture;if(V&&V.renderTarget===R&&U(V),R.isWebGLCubeRenderTarget)for(let nt=0;nt<6;nt++){if(Array.isArray(w.__webglFramebuffer[nt]))for(let dt=0;dt<w.__webglFramebuffer[nt].length;dt++)n.deleteFramebuffer(w.__webglFramebuffer[nt][dt]);else n.deleteFramebuffer(w.__webglFramebuffer[nt]);w.__webglDepthbuffer&&n.deleteRenderbuffer(w.__webglDepthbuffer[nt])}else{if(Array.isArray(w.__webglFramebuffer))for(let nt=0;nt<w.__webglFramebuffer.length;nt++)n.deleteFramebuffer(w.__webglFramebuffer[nt]);else n.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&n.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&n.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let nt=0;nt<w.__webglColorRenderbuffer.length;nt++)w.__webglColorRenderbuffer[nt]&&n.deleteRenderbuffer(w.__webglColorRenderbuffer[nt]);w.__webglDepthRenderbuffer&&n.deleteRenderbuffer(w.__webglDepthRenderbuffer)}let at=R.textures;for(let nt=0,dt=at.length;nt<dt;nt++){let vt=i.get(at[nt]);vt.__webglTexture&&(n.deleteTexture(vt.__webglTexture),o.memory.textures--),i.remove(at[nt])}i.remove(R)}let q=0;function j(){q=0}function it(){return q}function z(R){q=R}function rt(){let R=q;return R>=s.maxTextures&&Bt("WebGLTextures: Trying to use "+(R+1)+" texture units while this GPU supports only "+s.maxTextures),q+=1,R}function W(R){let w=[];return w.push(R.wrapS),w.push(R.wrapT),w.push(R.wrapR||0),w.push(R.magFilter),w.push(R.minFilter),w.push(R.anisotropy),w.push(R.internalFormat),w.push(R.format),w.push(R.type),w.push(R.generateMipmaps),w.push(R.mipmapsAutoUpdate),w.push(R.premultiplyAlpha),w.push(R.flipY),w.push(R.unpackAlignment),w.push(R.colorSpace),w.join()}function ot(R,w){let V=i.get(R);if(R.isVideoTexture&&we(R),R.isRenderTargetTexture===!1&&R.isExternalTexture!==!0&&R.version>0&&V.__version!==R.version){let at=R.image;if(at===null)Bt("WebGLRenderer: Texture marked for update but no image data found.");else if(at.complete===!1)Bt("WebGLRenderer: Texture marked for update but image is incomplete");else{Nt(V,R,w);return}}else R.isExternalTexture&&(V.__webglTexture=R.sourceTexture?R.sourceTexture:null);e.bindTexture(n.TEXTURE_2D,V.__webglTexture,n.TEXTURE0+w)}function _t(R,w){let V=i.get(R);if(R.isRenderTargetTexture===!1&&R.version>0&&V.__version!==R.version){Nt(V,R,w);return}else R.isExternalTexture&&(V.__webglTexture=R.sourceTexture?R.sourceTexture:null);e.bindTexture(n.TEXTURE_2D_ARRAY,V.__webglTexture,n.TEXTURE0+w)}function Tt(R,w){let V=i.get(R);if(R.isRenderTargetTexture===!1&&R.version>0&&V.__version!==R.version){Nt(V,R,w);return}e.bindTexture(n.TEXTURE_3D,V.__webglTexture,n.TEXTURE0+w)}function ct(R,w){let V=i.get(R);if(R.version>0&&V.__version!==R.version){Zt(V,R,w);return}e.bindTexture(n.TEXTURE_CUBE_MAP,V.__webglTexture,n.TEXTURE0+w)}let Ut={[Do]:n.REPEAT,[Fn]:n.CLAMP_TO_EDGE,[No]:n.MIRRORED_REPEAT},Z={[Le]:n.NEAREST,[fd]:n.NEAREST_MIPMAP_NEAREST,[Sr]:n.NEAREST_MIPMAP_LINEAR,[$e]:n.LINEAR,[oa]:n.LINEAR_MIPMAP_NEAREST,[ni]:n.LINEAR_MIPMAP_LINEAR},ut={[xd]:n.NEVER,[Ec]:n.ALWAYS,[_d]:n.LESS,[Mc]:n.LEQUAL,[vd]:n.EQUAL,[wc]:n.GEQUAL,[yd]:n.GREATER,[bd]:n.NOTEQUAL};function Lt(R,w){if(w.type===An&&t.has("OES_texture_float_linear")===!1&&(w.magFilter===$e||w.magFilter===oa||w.magFilter===Sr||w.magFilter===ni||w.minFilter===$e||w.minFilter===oa||w.minFilter===Sr||w.minFilter===ni)&&Bt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(R,n.TEXTURE_WRAP_S,Ut[w.wrapS]),n.texParameteri(R,n.TEXTURE_WRAP_T,Ut[w.wrapT]),(R===n.TEXTURE_3D||R===n.TEXTURE_2D_ARRAY)&&n.texParameteri(R,n.TEXTURE_WRAP_R,Ut[w.wrapR]),n.texParameteri(R,n.TEXTURE_MAG_FILTER,Z[w.magFilter]),n.texParameteri(R,n.TEXTURE_MIN_FILTER,Z[w.minFilter]),w.compareFunction&&(n.texParameteri(R,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(R,n.TEXTURE_COMPARE_FUNC,ut[w.compareFunction])),t.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===Le||w.minFilter!==Sr&&w.minFilter!==ni||w.type===An&&t.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||i.get(w).__currentAnisotropy){let V=t.get("EXT_texture_filter_anisotropic");n.texParameterf(R,V.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,s.getMaxAnisotropy())),i.get(w).__currentAnisotropy=w.anisotropy}}}function et(R,w){let V=!1;R.__webglInit===void 0&&(R.__webglInit=!0,w.addEventListener("dispose",I),P(w));let at=w.source,nt=f.get(at);nt===void 0&&(nt={},f.set(at,nt));let dt=W(w);if(dt!==R.__cacheKey){nt[dt]===void 0&&(nt[dt]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,V=!0),nt[dt].usedTimes++;let vt=nt[R.__cacheKey];vt!==void 0&&(nt[R.__cacheKey].usedTimes--,vt.usedTimes===0&&H(w)),R.__cacheKey=dt,R.__webglTexture=nt[dt].texture}return V}function pt(R,w,V){return Math.floor(Math.floor(R/V)/w)}function Xt(R,w,V,at){let dt=R.updateRanges;if(dt.length===0)e.texSubImage2D(n.TEXTURE_2D,0,0,0,w.width,w.height,V,at,w.data);else{dt.sort((L,tt)=>L.start-tt.start);let vt=0;for(let L=1;L<dt.length;L++){let tt=dt[vt],K=dt[L],gt=tt.start+tt.count,ht=pt(K.start,w.width,4),ft=pt(tt.start,w.width,4);K.start<=gt+1&&ht===ft&&pt(K.start+K.count-1,w.width,4)===ht?tt.count=Math.max(tt.count,K.start+K.count-tt.start):(++vt,dt[vt]=K)}dt.length=vt+1;let J=e.getParameter(n.UNPACK_ROW_LENGTH),Q=e.getParameter(n.UNPACK_SKIP_PIXELS),mt=e.getParameter(n.UNPACK_SKIP_ROWS);e.pixelStorei(n.UNPACK_ROW_LENGTH,w.width);for(let L=0,tt=dt.length;L<tt;L++){let K=dt[L],gt=Math.floor(K.start/4),ht=Math.ceil(K.count/4),ft=gt%w.width,Dt=Math.floor(gt/w.width),qt=ht,lt=1;e.pixelStorei(n.UNPACK_SKIP_PIXELS,ft),e.pixelStorei(n.UNPACK_SKIP_ROWS,Dt),e.texSubImage2D(n.TEXTURE_2D,0,ft,Dt,qt,lt,V,at,w.data)}R.clearUpdateRanges(),e.pixelStorei(n.UNPACK_ROW_LENGTH,J),e.pixelStorei(n.UNPACK_SKIP_PIXELS,Q),e.pixelStorei(n.UNPACK_SKIP_ROWS,mt)}}function Nt(R,w,V){let at=n.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(at=n.TEXTURE_2D_ARRAY),w.isData3DTexture&&(at=n.TEXTURE_3D);let nt=et(R,w),dt=w.source;e.bindTexture(at,R.__webglTexture,n.TEXTURE0+V);let vt=i.get(dt);if(dt.version!==vt.__version||nt===!0){if(e.activeTexture(n.TEXTURE0+V),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){let lt=Qt.getPrimaries(Qt.workingColorSpace),Ot=w.colorSpace===si?null:Qt.getPrimaries(w.colorSpace),$t=w.colorSpace===si||lt===Ot?n.NONE:n.BROWSER_DEFAULT_WEBGL;e.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,w.flipY),e.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),e.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,$t)}e.pixelStorei(n.UNPACK_ALIGNMENT,w.unpackAlignment);let Q=S(w.image,!1,s.maxTextureSize);Q=Ft(w,Q);let mt=r.convert(w.format,w.colorSpace),L=r.convert(w.type),tt=v(w.internalFormat,mt,L,w.normalized,w.colorSpace,w.isVideoTexture);Lt(at,w);let K,gt=w.mipmaps,ht=w.isVideoTexture!==!0,ft=vt.__version===void 0||nt===!0,Dt=dt.dataReady,qt=b(w,Q);if(w.isDepthTexture)tt=x(w.format===ii,w.type),ft&&(ht?e.texStorage2D(n.TEXTURE_2D,1,tt,Q.width,Q.height):e.texImage2D(n.TEXTURE_2D,0,tt,Q.width,Q.height,0,mt,L,null));else if(w.isDataTexture)if(gt.length>0){ht&&ft&&e.texStorage2D(n.TEXTURE_2D,qt,tt,gt[0].width,gt[0].height);for(let lt=0,Ot=gt.length;lt<Ot;lt++)K=gt[lt],ht?Dt&&e.texSubImage2D(n.TEXTURE_2D,lt,0,0,K.width,K.height,mt,L,K.data):e.texImage2D(n.TEXTURE_2D,lt,tt,K.width,K.height,0,mt,L,K.data);w.generateMipmaps=!1}else ht?(ft&&e.texStorage2D(n.TEXTURE_2D,qt,tt,Q.width,Q.height),Dt&&Xt(w,Q,mt,L)):e.texImage2D(n.TEXTURE_2D,0,tt,Q.width,Q.height,0,mt,L,Q.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){ht&&ft&&e.texStorage3D(n.TEXTURE_2D_ARRAY,qt,tt,gt[0].width,gt[0].height,Q.depth);for(let lt=0,Ot=gt.length;lt<Ot;lt++)if(K=gt[lt],w.format!==Cn)if(mt!==null)if(ht){if(Dt)if(w.layerUpdates.size>0){let $t=Oc(K.width,K.height,w.format,w.type);for(let St of w.layerUpdates){let ae=K.data.subarray(St*$t/K.data.BYTES_PER_ELEMENT,(St+1)*$t/K.data.BYTES_PER_ELEMENT);e.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,lt,0,0,St,K.width,K.height,1,mt,ae)}}else e.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,lt,0,0,0,K.width,K.height,Q.depth,mt,K.data)}else e.compressedTexImage3D(n.TEXTURE_2D_ARRAY,lt,tt,K.width,K.height,Q.depth,0,K.data,0,0);else Bt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ht?Dt&&e.texSubImage3D(n.TEXTURE_2D_ARRAY,lt,0,0,0,K.width,K.height,Q.depth,mt,L,K.data):e.texImage3D(n.TEXTURE_2D_ARRAY,lt,tt,K.width,K.height,Q.depth,0,mt,L,K.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{ht&&ft&&e.texStorage2D(n.TEXTURE_2D,qt,tt,gt[0].width,gt[0].height);for(let lt=0,Ot=gt.length;lt<Ot;lt++)K=gt[lt],w.format!==Cn?mt!==null?ht?Dt&&e.compressedTexSubImage2D(n.TEXTURE_2D,lt,0,0,K.width,K.height,mt,K.data):e.compressedTexImage2D(n.TEXTURE_2D,lt,tt,K.width,K.height,0,K.data):Bt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ht?Dt&&e.texSubImage2D(n.TEXTURE_2D,lt,0,0,K.width,K.height,mt,L,K.data):e.texImage2D(n.TEXTURE_2D,lt,tt,K.width,K.height,0,mt,L,K.data)}else if(w.isDataArrayTexture)if(ht){if(ft&&e.texStorage3D(n.TEXTURE_2D_ARRAY,qt,tt,Q.width,Q.height,Q.depth),Dt)if(w.layerUpdates.size>0){let lt=Oc(Q.width,Q.height,w.format,w.type);for(let Ot of w.layerUpdates){let $t=Q.data.subarray(Ot*lt/Q.data.BYTES_PER_ELEMENT,(Ot+1)*lt/Q.data.BYTES_PER_ELEMENT);e.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Ot,Q.width,Q.height,1,mt,L,$t)}w.clearLayerUpdates()}else e.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,Q.width,Q.height,Q.depth,mt,L,Q.data)}else e.texImage3D(n.TEXTURE_2D_ARRAY,0,tt,Q.width,Q.height,Q.depth,0,mt,L,Q.data);else if(w.isData3DTexture)ht?(ft&&e.texStorage3D(n.TEXTURE_3D,qt,tt,Q.width,Q.height,Q.depth),Dt&&e.texSubImage3D(n.TEXTURE_3D,0,0,0,0,Q.width,Q.height,Q.depth,mt,L,Q.data)):e.texImage3D(n.TEXTURE_3D,0,tt,Q.width,Q.height,Q.depth,0,mt,L,Q.data);else if(w.isFramebufferTexture){if(ft)if(ht)e.texStorage2D(n.TEXTURE_2D,qt,tt,Q.width,Q.height);else{let lt=Q.width,Ot=Q.height;for(let $t=0;$t<qt;$t++)e.texImage2D(n.TEXTURE_2D,$t,tt,lt,Ot,0,mt,L,null),lt>>=1,Ot>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in n){let lt=n.canvas;if(lt.hasAttribute("layoutsubtree")||lt.setAttribute("layoutsubtree","true"),Q.parentNode!==lt){lt.appendChild(Q),u.add(w),lt.onpaint=Ot=>{let $t=Ot.changedElements;for(let St of u)$t.includes(St.image)&&(St.needsUpdate=!0)},lt.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,Q);else{let $t=n.RGBA,St=n.RGBA,ae=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,$t,St,ae,Q)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(gt.length>0){if(ht&&ft){let lt=Vt(gt[0]);e.texStorage2D(n.TEXTURE_2D,qt,tt,lt.width,lt.height)}for(let lt=0,Ot=gt.length;lt<Ot;lt++)K=gt[lt],ht?Dt&&e.texSubImage2D(n.TEXTURE_2D,lt,0,0,mt,L,K):e.texImage2D(n.TEXTURE_2D,lt,tt,mt,L,K);w.generateMipmaps=!1}else if(ht){if(ft){let lt=Vt(Q);e.texStorage2D(n.TEXTURE_2D,qt,tt,lt.width,lt.height)}Dt&&e.texSubImage2D(n.TEXTURE_2D,0,0,0,mt,L,Q)}else e.texImage2D(n.TEXTURE_2D,0,tt,mt,L,Q);M(w)&&w.mipmapsAutoUpdate===!0&&y(at),vt.__version=dt.version,w.onUpdate&&w.onUpdate(w)}R.__version=w.version}function Zt(R,w,V){if(w.image.length!==6)return;let at=et(R,w),nt=w.source;e.bindTexture(n.TEXTURE_CUBE_MAP,R.__webglTexture,n.TEXTURE0+V);let dt=i.get(nt);if(nt.version!==dt.__version||at===!0){e.activeTexture(n.TEXTURE0+V);let vt=Qt.getPrimaries(Qt.workingColorSpace),J=w.colorSpace===si?null:Qt.getPrimaries(w.colorSpace),Q=w.colorSpace===si||vt===J?n.NONE:n.BROWSER_DEFAULT_WEBGL;e.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,w.flipY),e.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),e.pixelStorei(n.UNPACK_ALIGNMENT,w.unpackAlignment),e.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,Q);let mt=w.isCompressedTexture||w.image[0].isCompressedTexture,L=w.image[0]&&w.image[0].isDataTexture,tt=[];for(let St=0;St<6;St++)!mt&&!L?tt[St]=S(w.image[St],!0,s.maxCubemapSize):tt[St]=L?w.image[St].image:w.image[St],tt[St]=Ft(w,tt[St]);let K=tt[0],gt=r.convert(w.format,w.colorSpace),ht=r.convert(w.type),ft=v(w.internalFormat,gt,ht,w.normalized,w.colorSpace),Dt=w.isVideoTexture!==!0,qt=dt.__version===void 0||at===!0,lt=nt.dataReady,Ot=b(w,K);Lt(n.TEXTURE_CUBE_MAP,w);let $t;if(w.isDepthTexture){if(ft=x(w.format===ii,w.type),qt)if(Dt)e.texStorage2D(n.TEXTURE_CUBE_MAP,1,ft,K.width,K.height);else for(let St=0;St<6;St++)e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,0,ft,K.width,K.height,0,gt,ht,null)}else if(mt){Dt&&qt&&e.texStorage2D(n.TEXTURE_CUBE_MAP,Ot,ft,K.width,K.height);for(let St=0;St<6;St++){$t=tt[St].mipmaps;for(let ae=0;ae<$t.length;ae++){let Ce=$t[ae];w.format!==Cn?gt!==null?Dt?lt&&e.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,ae,0,0,Ce.width,Ce.height,gt,Ce.data):e.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,ae,ft,Ce.width,Ce.height,0,Ce.data):Bt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Dt?lt&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,ae,0,0,Ce.width,Ce.height,gt,ht,Ce.data):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,ae,ft,Ce.width,Ce.height,0,gt,ht,Ce.data)}}}else{if($t=w.mipmaps,Dt&&qt){$t.length>0&&Ot++;let St=Vt(tt[0]);e.texStorage2D(n.TEXTURE_CUBE_MAP,Ot,ft,St.width,St.height)}for(let St=0;St<6;St++)if(L){Dt?lt&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,0,0,0,tt[St].width,tt[St].height,gt,ht,tt[St].data):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,0,ft,tt[St].width,tt[St].height,0,gt,ht,tt[St].data);for(let ae=0;ae<$t.length;ae++){let oi=$t[ae].image[St].image;Dt?lt&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,ae+1,0,0,oi.width,oi.height,gt,ht,oi.data):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,ae+1,ft,oi.width,oi.height,0,gt,ht,oi.data)}}else{Dt?lt&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,0,0,0,gt,ht,tt[St]):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,0,ft,gt,ht,tt[St]);for(let ae=0;ae<$t.length;ae++){let Ce=$t[ae];Dt?lt&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,ae+1,0,0,gt,ht,Ce.image[St]):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+St,ae+1,ft,gt,ht,Ce.image[St])}}}M(w)&&w.mipmapsAutoUpdate===!0&&y(n.TEXTURE_CUBE_MAP),dt.__version=nt.version,w.onUpdate&&w.onUpdate(w)}R.__version=w.version}function Wt(R,w,V,at,nt,dt){let vt=r.convert(V.format,V.colorSpace),J=r.convert(V.type),Q=v(V.internalFormat,vt,J,V.normalized,V.colorSpace),mt=i.get(w),L=i.get(V);if(L.__renderTarget=w,!mt.__hasExternalTextures){let tt=Math.max(1,w.width>>dt),K=Math.max(1,w.height>>dt);nt===n.TEXTURE_3D||nt===n.TEXTURE_2D_ARRAY?e.texImage3D(nt,dt,Q,tt,K,w.depth,0,vt,J,null):e.texImage2D(nt,dt,Q,tt,K,0,vt,J,null)}e.bindFramebuffer(n.FRAMEBUFFER,R),bt(w)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,at,nt,L.__webglTexture,0,pe(w)):(nt===n.TEXTURE_2D||nt>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&nt<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,at,nt,L.__webglTexture,dt),e.bindFramebuffer(n.FRAMEBUFFER,null)}function ve(R,w,V){if(n.bindRenderbuffer(n.RENDERBUFFER,R),w.depthBuffer){let at=w.depthTexture,nt=at&&at.isDepthTexture?at.type:null,dt=x(w.stencilBuffer,nt),vt=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;bt(w)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,pe(w),dt,w.width,w.height):V?n.renderbufferStorageMultisample(n.RENDERBUFFER,pe(w),dt,w.width,w.height):n.renderbufferStorage(n.RENDERBUFFER,dt,w.width,w.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,vt,n.RENDERBUFFER,R)}else{let at=w.textures;for(let nt=0;nt<at.length;nt++){let dt=at[nt],vt=r.convert(dt.format,dt.colorSpace),J=r.convert(dt.type),Q=v(dt.internalFormat,vt,J,dt.normalized,dt.colorSpace);bt(w)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,pe(w),Q,w.width,w.height):V?n.renderbufferStorageMultisample(n.RENDERBUFFER,pe(w),Q,w.width,w.height):n.renderbufferStorage(n.RENDERBUFFER,Q,w.width,w.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function ie(R,w,V){let at=w.isWebGLCubeRenderTarget===!0;if(e.bindFramebuffer(n.FRAMEBUFFER,R),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let nt=i.get(w.depthTexture);nt.__renderTarget=w;let dt=at?w.depthTexture.image[0]:w.depthTexture.image;(!nt.__webglTexture||dt.width!==w.width||dt.height!==w.height)&&(dt.width=w.width,dt.height=w.height,w.depthTexture.needsUpdate=!0),at?ct(w.depthTexture,0):ot(w.depthTexture,0);let vt=nt.__webglTexture,J=pe(w),Q=at?n.TEXTURE_CUBE_MAP_POSITIVE_X+V:n.TEXTURE_2D,mt=w.depthTexture.format===ii?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(w.depthTexture.format===Qn)bt(w)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,mt,Q,vt,0,J):n.framebufferTexture2D(n.FRAMEBUFFER,mt,Q,vt,0);else if(w.depthTexture.format===ii)bt(w)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,mt,Q,vt,0,J):n.framebufferTexture2D(n.FRAMEBUFFER,mt,Q,vt,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function ue(R){let w=i.get(R),V=R.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==R.depthTexture){let at=R.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),at){let nt=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,at.removeEventListener("dispose",nt)};at.addEventListener("dispose",nt),w.__depthDisposeCallback=nt}w.__boundDepthTexture=at}if(R.depthTexture&&!w.__autoAllocateDepthBuffer)if(V)for(let at=0;at<6;at++)ie(w.__webglFramebuffer[at],R,at);else R.texture.mipmaps.length>0?ie(w.__webglFramebuffer[0],R,0):ie(w.__webglFramebuffer,R,0);else if(V){w.__webglDepthbuffer=[];for(let at=0;at<6;at++)if(e.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer[at]),w.__webglDepthbuffer[at]===void 0)w.__webglDepthbuffer[at]=n.createRenderbuffer(),ve(w.__webglDepthbuffer[at],R,!1);else{let nt=R.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,dt=w.__webglDepthbuffer[at];n.bindRenderbuffer(n.RENDERBUFFER,dt),n.framebufferRenderbuffer(n.FRAMEBUFFER,nt,n.RENDERBUFFER,dt)}}else if(R.texture.mipmaps.length>0?e.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer[0]):e.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=n.createRenderbuffer(),ve(w.__webglDepthbuffer,R,!1);else{let nt=R.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,dt=w.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,dt),n.framebufferRenderbuffer(n.FRAMEBUFFER,nt,n.RENDERBUFFER,dt)}e.bindFramebuffer(n.FRAMEBUFFER,null)}function Re(R,w,V){let at=i.get(R);w!==void 0&&Wt(at.__webglFramebuffer,R,R.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),V!==void 0&&ue(R)}function Ye(R){let w=R.texture,V=i.get(R),at=i.get(w);R.addEventListener("dispose",O),P(R);let nt=R.textures,dt=R.isWebGLCubeRenderTarget===!0,vt=nt.length>1;if(vt||(at.__webglTexture===void 0&&(at.__webglTexture=n.createTexture()),at.__version=w.version,o.memory.textures++),dt){V.__webglFramebuffer=[];for(let J=0;J<6;J++)if(w.mipmaps.length>0){V.__webglFramebuffer[J]=[];for(let Q=0;Q<w.mipmaps.length;Q++)V.__webglFramebuffer[J][Q]=n.createFramebuffer()}else V.__webglFramebuffer[J]=n.createFramebuffer()}else{if(w.mipmaps.length>0){V.__webglFramebuffer=[];for(let J=0;J<w.mipmaps.length;J++)V.__webglFramebuffer[J]=n.createFramebuffer()}else V.__webglFramebuffer=n.createFramebuffer();if(vt)for(let J=0,Q=nt.length;J<Q;J++){let mt=i.get(nt[J]);mt.__webglTexture===void 0&&(mt.__webglTexture=n.createTexture(),o.memory.textures++)}if(R.samples>0&&bt(R)===!1){V.__webglMultisampledFramebuffer=n.createFramebuffer(),V.__webglColorRenderbuffer=[],e.bindFramebuffer(n.FRAMEBUFFER,V.__webglMultisampledFramebuffer);for(let J=0;J<nt.length;J++){let Q=nt[J];V.__webglColorRenderbuffer[J]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,V.__webglColorRenderbuffer[J]);let mt=r.convert(Q.format,Q.colorSpace),L=r.convert(Q.type),tt=v(Q.internalFormat,mt,L,Q.normalized,Q.colorSpace,R.isXRRenderTarget===!0),K=pe(R);n.renderbufferStorageMultisample(n.RENDERBUFFER,K,tt,R.width,R.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+J,n.RENDERBUFFER,V.__webglColorRenderbuffer[J])}n.bindRenderbuffer(n.RENDERBUFFER,null),R.depthBuffer&&(V.__webglDepthRenderbuffer=n.createRenderbuffer(),ve(V.__webglDepthRenderbuffer,R,!0)),e.bindFramebuffer(n.FRAMEBUFFER,null)}}if(dt){e.bindTexture(n.TEXTURE_CUBE_MAP,at.__webglTexture),Lt(n.TEXTURE_CUBE_MAP,w);for(let J=0;J<6;J++)if(w.mipmaps.length>0)for(let Q=0;Q<w.mipmaps.length;Q++)Wt(V.__webglFramebuffer[J][Q],R,w,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+J,Q);else Wt(V.__webglFramebuffer[J],R,w,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+J,0);M(w)?y(n.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),e.unbindTexture()}else if(vt){for(let J=0,Q=nt.length;J<Q;J++){let mt=nt[J],L=i.get(mt),tt=n.TEXTURE_2D;(R.isWebGL3DRenderTarget||R.isWebGLArrayRenderTarget)&&(tt=R.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),e.bindTexture(tt,L.__webglTexture),Lt(tt,mt),Wt(V.__webglFramebuffer,R,mt,n.COLOR_ATTACHMENT0+J,tt,0),M(mt)&&y(tt)}e.unbindTexture()}else{let J=n.TEXTURE_2D;if((R.isWebGL3DRenderTarget||R.isWebGLArrayRenderTarget)&&(J=R.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),e.bindTexture(J,at.__webglTexture),Lt(J,w),w.mipmaps.length>0)for(let Q=0;Q<w.mipmaps.length;Q++)Wt(V.__webglFramebuffer[Q],R,w,n.COLOR_ATTACHMENT0,J,Q);else Wt(V.__webglFramebuffer,R,w,n.COLOR_ATTACHMENT0,J,0);M(w)?y(J):w.mipmaps.length>0&&n.texParameteri(J,n.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),e.unbindTexture()}R.depthBuffer&&ue(R)}function F(R){let w=R.textures;for(let V=0,at=w.length;V<at;V++){let nt=w[V];if(M(nt)&&nt.mipmapsAutoUpdate===!0){let dt=T(R),vt=i.get(nt).__webglTexture;e.bindTexture(dt,vt),y(dt),e.unbindTexture()}}}let hn=[];function fe(R){if(R.samples>0){if(bt(R)===!1){let w=R.textures,V=R.width,at=R.height,nt=n.COLOR_BUFFER_BIT,dt=R.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,vt=i.get(R),J=w.length>1;if(J)for(let mt=0;mt<w.length;mt++)e.bindFramebuffer(n.FRAMEBUFFER,vt.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+mt,n.RENDERBUFFER,null),e.bindFramebuffer(n.FRAMEBUFFER,vt.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+mt,n.TEXTURE_2D,null,0);e.bindFramebuffer(n.READ_FRAMEBUFFER,vt.__webglMultisampledFramebuffer),R.texture.mipmaps.length>0?e.bindFramebuffer(n.DRAW_FRAMEBUFFER,vt.__webglFramebuffer[0]):e.bindFramebuffer(n.DRAW_FRAMEBUFFER,vt.__webglFramebuffer);for(let mt=0;mt<w.length;mt++){if(R.resolveDepthBuffer&&(R.depthBuffer&&(nt|=n.DEPTH_BUFFER_BIT),R.stencilBuffer&&R.resolveStencilBuffer&&(nt|=n.STENCIL_BUFFER_BIT)),J){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,vt.__webglColorRenderbuffer[mt]);let L=i.get(w[mt]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,L,0)}n.blitFramebuffer(0,0,V,at,0,0,V,at,nt,n.NEAREST),c===!0&&(hn.length=0,hn.push(n.COLOR_ATTACHMENT0+mt),R.depthBuffer&&R.storeMultisampledDepthBuffer===!1&&hn.push(dt),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,hn))}if(e.bindFramebuffer(n.READ_FRAMEBUFFER,null),e.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),J)for(let mt=0;mt<w.length;mt++){e.bindFramebuffer(n.FRAMEBUFFER,vt.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+mt,n.RENDERBUFFER,vt.__webglColorRenderbuffer[mt]);let L=i.get(w[mt]).__webglTexture;e.bindFramebuffer(n.FRAMEBUFFER,vt.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+mt,n.TEXTURE_2D,L,0)}e.bindFramebuffer(n.DRAW_FRAMEBUFFER,vt.__webglMultisampledFramebuffer)}else if(R.depthBuffer&&R.storeMultisampledDepthBuffer===!1&&c){let w=R.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[w])}}}function pe(R){return Math.min(s.maxSamples,R.samples)}function bt(R){let w=i.get(R);return R.samples>0&&t.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function we(R){let w=o.render.frame;h.get(R)!==w&&(h.set(R,w),R.update())}function Ft(R,w){let V=R.colorSpace,at=R.format,nt=R.type;return R.isCompressedTexture===!0||R.isVideoTexture===!0||V!==nr&&V!==si&&(Qt.getTransfer(V)===oe?(at!==Cn||nt!==cn)&&Bt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):kt("WebGLTextures: Unsupported texture color space:",V)),w}function Vt(R){return typeof HTMLImageElement<"u"&&R instanceof HTMLImageElement?(l.width=R.naturalWidth||R.width,l.height=R.naturalHeight||R.height):typeof VideoFrame<"u"&&R instanceof VideoFrame?(l.width=R.displayWidth,l.height=R.displayHeight):(l.width=R.width,l.height=R.height),l}this.allocateTextureUnit=rt,this.resetTextureUnits=j,this.getTextureUnits=it,this.setTextureUnits=z,this.setTexture2D=ot,this.setTexture2DArray=_t,this.setTexture3D=Tt,this.setTextureCube=ct,this.rebindTextures=Re,this.setupRenderTarget=Ye,this.updateRenderTargetMipmap=F,this.updateMultisampleRenderTarget=fe,this.setupDepthRenderbuffer=ue,this.setupFrameBufferTexture=Wt,this.useMultisampledRTT=bt,this.dispose=B}function Ky(n,t){function e(i,s=si){let r,o=Qt.getTransfer(s);if(i===cn)return n.UNSIGNED_BYTE;if(i===la)return n.UNSIGNED_SHORT_4_4_4_4;if(i===ca)return n.UNSIGNED_SHORT_5_5_5_1;if(i===xc)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===_c)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===mc)return n.BYTE;if(i===gc)return n.SHORT;if(i===Is)return n.UNSIGNED_SHORT;if(i===aa)return n.INT;if(i===Tn)return n.UNSIGNED_INT;if(i===An)return n.FLOAT;if(i===Rn)return n.HALF_FLOAT;if(i===vc)return n.ALPHA;if(i===yc)return n.RGB;if(i===Cn)return n.RGBA;if(i===Qn)return n.DEPTH_COMPONENT;if(i===ii)return n.DEPTH_STENCIL;if(i===bc)return n.RED;if(i===ha)return n.RED_INTEGER;if(i===wi)return n.RG;if(i===ua)return n.RG_INTEGER;if(i===da)return n.RGBA_INTEGER;if(i===Mr||i===wr||i===Er||i===Tr)if(o===oe)if(r=t.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===Mr)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===wr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Er)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Tr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=t.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===Mr)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===wr)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Er)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Tr)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===fa||i===pa||i===ma||i===ga)if(r=t.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===fa)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===pa)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===ma)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===ga)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===xa||i===_a||i===va||i===ya||i===ba||i===Ar||i===Sa)if(r=t.get("WEBGL_compressed_texture_etc"),r!==null){if(i===xa||i===_a)return o===oe?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===va)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===ya)return r.COMPRESSED_R11_EAC;if(i===ba)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Ar)return r.COMPRESSED_RG11_EAC;if(i===Sa)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Ma||i===wa||i===Ea||i===Ta||i===Aa||i===Ra||i===Ca||i===Ia||i===Pa||i===La||i===Da||i===Na||i===Oa||i===Ua)if(r=t.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Ma)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===wa)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Ea)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Ta)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Aa)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Ra)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Ca)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Ia)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Pa)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===La)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Da)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Na)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Oa)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Ua)return o===oe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Fa||i===Ba||i===ka)if(r=t.get("EXT_texture_compression_bptc"),r!==null){if(i===Fa)return o===oe?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Ba)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===ka)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===za||i===Ga||i===Rr||i===Va)if(r=t.get("EXT_texture_compression_rgtc"),r!==null){if(i===za)return r.COMPRESSED_RED_RGTC1_EXT;if(i===Ga)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Rr)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Va)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===qi?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:e}}var Jy=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,jy=`
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

}`,Wc=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(t,e){if(this.texture===null){let i=new pr(t.texture);(t.depthNear!==e.depthNear||t.depthFar!==e.depthFar)&&(this.depthNear=t.depthNear,this.depthFar=t.depthFar),this.texture=i}}getMesh(t){if(this.texture!==null&&this.mesh===null){let e=t.cameras[0].viewport,i=new Bn({vertexShader:Jy,fragmentShader:jy,uniforms:{depthColor:{value:this.texture},depthWidth:{value:e.z},depthHeight:{value:e.w}}});this.mesh=new mn(new mr(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Xc=class extends wn{constructor(t,e){super();let i=this,s=null,r=1,o=null,a="local-floor",c=1,l=null,h=null,u=null,d=null,f=null,m=null,_=typeof XRWebGLBinding<"u",p=new Wc,g={},S=e.getContextAttributes(),M=null,y=null,T=[],v=[],x=new zt,b=null,P=null,A=new Xe;A.viewport=new _e;let I=new Xe;I.viewport=new _e;let O=[A,I],U=new ea,C=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(W){let ot=T[W];return ot===void 0&&(ot=new bs,T[W]=ot),ot.getTargetRaySpace()},this.getControllerGrip=function(W){let ot=T[W];return ot===void 0&&(ot=new bs,T[W]=ot),ot.getGripSpace()},this.getHand=function(W){let ot=T[W];return ot===void 0&&(ot=new bs,T[W]=ot),ot.getHandSpace()};function $(W){let ot=v.indexOf(W.inputSource);if(ot===-1)return;let _t=T[ot];_t!==void 0&&(_t.update(W.inputSource,W.frame,l||o),_t.dispatchEvent({type:W.type,data:W.inputSource}))}function H(){s.removeEventListener("select",$),s.removeEventListener("selectstart",$),s.removeEventListener("selectend",$),s.removeEventListener("squeeze",$),s.removeEventListener("squeezestart",$),s.removeEventListener("squeezeend",$),s.removeEventListener("end",H),s.removeEventListener("inputsourceschange",st);for(let W=0;W<T.length;W++){let ot=v[W];ot!==null&&(v[W]=null,T[W].disconnect(ot))}C=null,B=null,p.reset();for(let W in g)delete g[W];if(t.setRenderTarget(M),f=null,d=null,u=null,s=null,y=null,rt.stop(),i.isPresenting=!1,t.setPixelRatio(b),t.setSize(x.width,x.height,!1),P!==null){let W=P.camera;W.fov=P.fov,W.zoom=P.zoom,W.updateProjectionMatrix(),P=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(W){r=W,i.isPresenting===!0&&Bt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(W){a=W,i.isPresenting===!0&&Bt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||o},this.setReferenceSpace=function(W){l=W},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return u===null&&_&&(u=new XRWebGLBinding(s,e)),u},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(W){if(s=W,s!==null){if(M=t.getRenderTarget(),s.addEventListener("select",$),s.addEventListener("selectstart",$),s.addEventListener("selectend",$),s.addEventListener("squeeze",$),s.addEventListener("squeezestart",$),s.addEventListener("squeezeend",$),s.addEventListener("end",H),s.addEventListener("inputsourceschange",st),S.xrCompatible!==!0&&await e.makeXRCompatible(),b=t.getPixelRatio(),t.getSize(x),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let _t=null,Tt=null,ct=null;S.depth&&(ct=S.stencil?e.DEPTH24_STENCIL8:e.DEPTH_COMPONENT24,_t=S.stencil?ii:Qn,Tt=S.stencil?qi:Tn);let Ut={colorFormat:e.RGBA8,depthFormat:ct,scaleFactor:r};u=this.getBinding(),d=u.createProjectionLayer(Ut),s.updateRenderState({layers:[d]}),t.setPixelRatio(1),t.setSize(d.textureWidth,d.textureHeight,!1),y=new an(d.textureWidth,d.textureHeight,{format:Cn,type:cn,depthTexture:new ei(d.textureWidth,d.textureHeight,Tt,void 0,void 0,void 0,void 0,void 0,void 0,_t),stencilBuffer:S.stencil,colorSpace:t.outputColorSpace,samples:S.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let _t={antialias:S.antialias,alpha:!0,depth:S.depth,stencil:S.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,e,_t),s.updateRenderState({baseLayer:f}),t.setPixelRatio(1),t.setSize(f.framebufferWidth,f.framebufferHeight,!1),y=new an(f.framebufferWidth,f.framebufferHeight,{format:Cn,type:cn,colorSpace:t.outputColorSpace,stencilBuffer:S.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}y.isXRRenderTarget=!0,this.setFoveation(c),l=null,o=await s.requestReferenceSpace(a),rt.setContext(s),rt.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function st(W){for(let ot=0;ot<W.removed.length;ot++){let _t=W.removed[ot],Tt=v.indexOf(_t);Tt>=0&&(v[Tt]=null,T[Tt].disconnect(_t))}for(let ot=0;ot<W.added.length;ot++){let _t=W.added[ot],Tt=v.indexOf(_t);if(Tt===-1){for(let Ut=0;Ut<T.length;Ut++)if(Ut>=v.length){v.push(_t),Tt=Ut;break}else if(v[Ut]===null){v[Ut]=_t,Tt=Ut;break}if(Tt===-1)break}let ct=T[Tt];ct&&ct.connect(_t)}}function q(W,ot){ot===null?W.matrixWorld.copy(W.matrix):W.matrixWorld.multiplyMatrices(ot.matrixWorld,W.matrix),W.matrixWorldInverse.copy(W.matrixWorld).invert()}this.updateCamera=function(W){if(s===null)return;let ot=W.near,_t=W.far;p.texture!==null&&(p.depthNear>0&&(ot=p.depthNear),p.depthFar>0&&(_t=p.depthFar)),U.near=I.near=A.near=ot,U.far=I.far=A.far=_t,(C!==U.near||B!==U.far)&&(s.updateRenderState({depthNear:U.near,depthFar:U.far}),C=U.near,B=U.far),U.layers.mask=W.layers.mask|6,A.layers.mask=U.layers.mask&-5,I.layers.mask=U.layers.mask&-3;let Tt=W.parent,ct=U.cameras;q(U,Tt);for(let Ut=0;Ut<ct.length;Ut++)q(ct[Ut],Tt);U.projectionMatrix.copy(A.projectionMatrix),U.projectionMatrixInverse.copy(A.projectionMatrixInverse),P===null&&W.isPerspectiveCamera&&(P={camera:W,fov:W.fov,zoom:W.zoom}),j(W,U,Tt)};function j(W,ot,_t){_t===null?W.matrix.copy(ot.matrixWorld):(W.matrix.copy(_t.matrixWorld),W.matrix.invert(),W.matrix.multiply(ot.matrixWorld)),W.matrix.decompose(W.position,W.quaternion,W.scale),W.updateMatrixWorld(!0),W.projectionMatrix.copy(ot.projectionMatrix),W.projectionMatrixInverse.copy(ot.projectionMatrixInverse),W.isPerspectiveCamera&&(W.fov=vs*2*Math.atan(1/W.projectionMatrix.elements[5]),W.zoom=1)}this.getCamera=function(){return U},this.getFoveation=function(){if(!(d===null&&f===null))return c},this.setFoveation=function(W){c=W,d!==null&&(d.fixedFoveation=W),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=W)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(U)},this.getCameraTexture=function(W){return g[W]};let it=null;function z(W,ot){if(h=ot.getViewerPose(l||o),m=ot,h!==null){let _t=h.views;f!==null&&(t.setRenderTargetFramebuffer(y,f.framebuffer),t.setRenderTarget(y));let Tt=!1;_t.length!==U.cameras.length&&(U.cameras.length=0,Tt=!0);for(let ut=0;ut<_t.length;ut++){let Lt=_t[ut],et=null;if(f!==null)et=f.getViewport(Lt);else{let Xt=u.getViewSubImage(d,Lt);et=Xt.viewport,ut===0&&(t.setRenderTargetTextures(y,Xt.colorTexture,Xt.depthStencilTexture),t.setRenderTarget(y))}let pt=O[ut];pt===void 0&&(pt=new Xe,pt.layers.enable(ut),pt.viewport=new _e,O[ut]=pt),pt.matrix.fromArray(Lt.transform.matrix),pt.matrix.decompose(pt.position,pt.quaternion,pt.scale),pt.projectionMatrix.fromArray(Lt.projectionMatrix),pt.projectionMatrixInverse.copy(pt.projectionMatrix).invert(),pt.viewport.set(et.x,et.y,et.width,et.height),ut===0&&(U.matrix.copy(pt.matrix),U.matrix.decompose(U.position,U.quaternion,U.scale)),Tt===!0&&U.cameras.push(pt)}let ct=s.enabledFeatures;if(ct&&ct.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&_){u=i.getBinding();let ut=u.getDepthInformation(_t[0]);ut&&ut.isValid&&ut.texture&&p.init(ut,s.renderState)}if(ct&&ct.includes("camera-access")&&_){t.state.unbindTexture(),u=i.getBinding();for(let ut=0;ut<_t.length;ut++){let Lt=_t[ut].camera;if(Lt){let et=g[Lt];et||(et=new pr,g[Lt]=et);let pt=u.getCameraImage(Lt);et.sourceTexture=pt}}}}for(let _t=0;_t<T.length;_t++){let Tt=v[_t],ct=T[_t];Tt!==null&&ct!==void 0&&ct.update(Tt,ot,l||o)}it&&it(W,ot),ot.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ot}),m=null}let rt=new tf;rt.setAnimationLoop(z),this.setAnimationLoop=function(W){it=W},this.dispose=function(){}}},Qy=new me,uf=new Gt;uf.set(-1,0,0,0,1,0,0,0,1);function tb(n,t){function e(p,g){p.matrixAutoUpdate===!0&&p.updateMatrix(),g.value.copy(p.matrix)}function i(p,g){g.color.getRGB(p.fogColor.value,Lc(n)),g.isFog?(p.fogNear.value=g.near,p.fogFar.value=g.far):g.isFogExp2&&(p.fogDensity.value=g.density)}function s(p,g,S,M,y){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?r(p,g):g.isMeshLambertMaterial?(r(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(r(p,g),u(p,g)):g.isMeshPhongMaterial?(r(p,g),h(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(r(p,g),d(p,g),g.isMeshPhysicalMaterial&&f(p,g,y)):g.isMeshMatcapMaterial?(r(p,g),m(p,g)):g.isMeshDepthMaterial?r(p,g):g.isMeshDistanceMaterial?(r(p,g),_(p,g)):g.isMeshNormalMaterial?r(p,g):g.isLineBasicMaterial?(o(p,g),g.isLineDashedMaterial&&a(p,g)):g.isPointsMaterial?c(p,g,S,M):g.isSpriteMaterial?l(p,g):g.isShadowMaterial?(p.color.value.copy(g.color),p.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function r(p,g){p.opacity.value=g.opacity,g.color&&p.diffuse.value.copy(g.color),g.emissive&&p.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(p.map.value=g.map,e(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,e(g.alphaMap,p.alphaMapTransform)),g.bumpMap&&(p.bumpMap.value=g.bumpMap,e(g.bumpMap,p.bumpMapTransform),p.bumpScale.value=g.bumpScale,g.side===qe&&(p.bumpScale.value*=-1)),g.normalMap&&(p.normalMap.value=g.normalMap,e(g.normalMap,p.normalMapTransform),p.normalScale.value.copy(g.normalScale),g.side===qe&&p.normalScale.value.negate()),g.displacementMap&&(p.displacementMap.value=g.displacementMap,e(g.displacementMap,p.displacementMapTransform),p.displacementScale.value=g.displacementScale,p.displacementBias.value=g.displacementBias),g.emissiveMap&&(p.emissiveMap.value=g.emissiveMap,e(g.emissiveMap,p.emissiveMapTransform)),g.specularMap&&(p.specularMap.value=g.specularMap,e(g.specularMap,p.specularMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest);let S=t.get(g),M=S.envMap,y=S.envMapRotation;M&&(p.envMap.value=M,p.envMapRotation.value.setFromMatrix4(Qy.makeRotationFromEuler(y)).transpose(),M.isCubeTexture&&M.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(uf),p.reflectivity.value=g.reflectivity,p.ior.value=g.ior,p.refractionRatio.value=g.refractionRatio),g.lightMap&&(p.lightMap.value=g.lightMap,p.lightMapIntensity.value=g.lightMapIntensity,e(g.lightMap,p.lightMapTransform)),g.aoMap&&(p.aoMap.value=g.aoMap,p.aoMapIntensity.value=g.aoMapIntensity,e(g.aoMap,p.aoMapTransform))}function o(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,g.map&&(p.map.value=g.map,e(g.map,p.mapTransform))}function a(p,g){p.dashSize.value=g.dashSize,p.totalSize.value=g.dashSize+g.gapSize,p.scale.value=g.scale}function c(p,g,S,M){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.size.value=g.size*S,p.scale.value=M*.5,g.map&&(p.map.value=g.map,e(g.map,p.uvTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,e(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function l(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.rotation.value=g.rotation,g.map&&(p.map.value=g.map,e(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,e(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function h(p,g){p.specular.value.copy(g.specular),p.shininess.value=Math.max(g.shininess,1e-4)}function u(p,g){g.gradientMap&&(p.gradientMap.value=g.gradientMap)}function d(p,g){p.metalness.value=g.metalness,g.metalnessMap&&(p.metalnessMap.value=g.metalnessMap,e(g.metalnessMap,p.metalnessMapTransform)),p.roughness.value=g.roughness,g.roughnessMap&&(p.roughnessMap.value=g.roughnessMap,e(g.roughnessMap,p.roughnessMapTransform)),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)}function f(p,g,S){p.ior.value=g.ior,g.diffuseRoughness>0&&(p.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=g.diffuseRoughnessMap,e(g.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),g.sheen>0&&(p.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),p.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(p.sheenColorMap.value=g.sheenColorMap,e(g.sheenColorMap,p.sheenColorMapTransform)),g.sheenRoughnessMap&&(p.sheenRoughnessMap.value=g.sheenRoughnessMap,e(g.sheenRoughnessMap,p.sheenRoughnessMapTransform))),g.clearcoat>0&&(p.clearcoat.value=g.clearcoat,p.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(p.clearcoatMap.value=g.clearcoatMap,e(g.clearcoatMap,p.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,e(g.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(p.clearcoatNormalMap.value=g.clearcoatNormalMap,e(g.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===qe&&p.clearcoatNormalScale.value.negate())),g.dispersion>0&&(p.dispersion.value=g.dispersion),g.retroreflectivity>0&&(p.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(p.iridescence.value=g.iridescence,p.iridescenceIOR.value=g.iridescenceIOR,p.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(p.iridescenceMap.value=g.iridescenceMap,e(g.iridescenceMap,p.iridescenceMapTransform)),g.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=g.iridescenceThicknessMap,e(g.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),g.transmission>0&&(p.transmission.value=g.transmission,p.transmissionSamplerMap.value=S.texture,p.transmissionSamplerSize.value.set(S.width,S.height),g.transmissionMap&&(p.transmissionMap.value=g.transmissionMap,e(g.transmissionMap,p.transmissionMapTransform)),p.thickness.value=g.thickness,g.thicknessMap&&(p.thicknessMap.value=g.thicknessMap,e(g.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=g.attenuationDistance,p.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(p.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(p.anisotropyMap.value=g.anisotropyMap,e(g.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=g.specularIntensity,p.specularColor.value.copy(g.specularColor),g.specularColorMap&&(p.specularColorMap.value=g.specularColorMap,e(g.specularColorMap,p.specularColorMapTransform)),g.specularIntensityMap&&(p.specularIntensityMap.value=g.specularIntensityMap,e(g.specularIntensityMap,p.specularIntensityMapTransform))}function m(p,g){g.matcap&&(p.matcap.value=g.matcap)}function _(p,g){let S=t.get(g).light;p.referencePosition.value.setFromMatrixPosition(S.matrixWorld),p.nearDistance.value=S.shadow.camera.near,p.farDistance.value=S.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function eb(n,t,e,i){let s={},r={};function o(S,M){let y=M.program;i.uniformBlockBinding(S,y,s[S.id])}function a(S,M){let y=s[S.id];y===void 0&&(m(S),y=c(S),s[S.id]=y,S.addEventListener("dispose",p));let T=M.program;i.updateUBOMapping(S,T);let v=t.render.frame;r[S.id]!==v&&(l(S),r[S.id]=v)}function c(S){let M=n.createBuffer(),y=S.__size,T=S.usage;return n.bindBuffer(n.UNIFORM_BUFFER,M),n.bufferData(n.UNIFORM_BUFFER,y,T),n.bindBuffer(n.UNIFORM_BUFFER,null),M}function l(S){let M=s[S.id],y=S.uniforms,T=S.__cache;n.bindBuffer(n.UNIFORM_BUFFER,M);for(let v=0,x=y.length;v<x;v++){let b=y[v];if(Array.isArray(b))for(let P=0,A=b.length;P<A;P++)h(b[P],v,P,T);else h(b,v,0,T)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(S,M,y,T){if(d(S,M,y,T)===!0){let v=S.__offset,x=S.value;if(Array.isArray(x)){let b=0;for(let P=0;P<x.length;P++){let A=x[P],I=_(A,!0);u(A,S.__data,b),b+=I.storage/Float32Array.BYTES_PER_ELEMENT}}else u(x,S.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,v,S.__data)}}function u(S,M,y){typeof S=="number"||typeof S=="boolean"?M[y]=S:S.isMatrix3?(M[y]=S.elements[0],M[y+1]=S.elements[1],M[y+2]=S.elements[2],M[y+3]=0,M[y+4]=S.elements[3],M[y+5]=S.elements[4],M[y+6]=S.elements[5],M[y+7]=0,M[y+8]=S.elements[6],M[y+9]=S.elements[7],M[y+10]=S.elements[8],M[y+11]=0):ArrayBuffer.isView(S)?M.set(S.subarray(0,M.length-y),y):S.toArray(M,y)}function d(S,M,y,T){let v=S.value,x=M+"_"+y;if(Array.isArray(v)){T[x]===void 0&&(T[x]=[]);let b=T[x],P=!1;for(let A=0;A<v.length;A++)f(v[A],b,A)===!0&&(P=!0);return P}return f(v,T,x)}function f(S,M,y){if(M[y]===void 0)return typeof S=="number"||typeof S=="boolean"?M[y]=S:ArrayBuffer.isView(S)?M[y]=S.slice():M[y]=S.clone(),!0;{let T=M[y];if(typeof S=="number"||typeof S=="boolean"){if(T!==S)return M[y]=S,!0}else{if(ArrayBuffer.isView(S))return!0;if(T.equals(S)===!1)return T.copy(S),!0}}return!1}function m(S){let M=S.uniforms,y=0,T=16;for(let x=0,b=M.length;x<b;x++){let P=Array.isArray(M[x])?M[x]:[M[x]];for(let A=0,I=P.length;A<I;A++){let O=P[A],U=Array.isArray(O.value)?O.value:[O.value],C=Array.isArray(M[x])||Array.isArray(O.value),B=y;for(let H=0,st=U.length;H<st;H++){let q=U[H],j=_(q,C),it=y%T,z=it%j.boundary,rt=it+z;y+=z,rt!==0&&T-rt<j.storage&&(y+=T-rt),H===0&&(B=y),y+=j.storage}let $=O.type==="int"?Int32Array:O.type==="uint"?Uint32Array:Float32Array;O.__data=new $((y-B)/Float32Array.BYTES_PER_ELEMENT),O.__offset=B}}let v=y%T;return v>0&&(y+=T-v),S.__size=y,S.__cache={},this}function _(S,M){let y={boundary:0,storage:0};return typeof S=="number"||typeof S=="boolean"?(y.boundary=4,y.storage=4):S.isVector2?(y.boundary=8,y.storage=8):S.isVector3||S.isColor?(y.boundary=16,y.storage=12):S.isVector4?(y.boundary=16,y.storage=16):S.isMatrix3?(y.boundary=16,y.storage=48):S.isMatrix4?(y.boundary=16,y.storage=64):S.isTexture?Bt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(S)?(y.boundary=16,y.storage=S.byteLength):Bt("WebGLRenderer: Unsupported uniform value type.",S),M===!0&&(y.boundary=16,y.storage=Math.ceil(y.storage/16)*16),y}function p(S){let M=S.target;M.removeEventListener("dispose",p),n.deleteBuffer(s[M.id]),delete s[M.id],delete r[M.id]}function g(){for(let S in s)n.deleteBuffer(s[S]);s={},r={}}return{bind:o,update:a,dispose:g}}var nb=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),zn=null;function ib(){return zn===null&&(zn=new zo(nb,16,16,wi,Rn),zn.name="DFG_LUT",zn.minFilter=$e,zn.magFilter=$e,zn.wrapS=Fn,zn.wrapT=Fn,zn.generateMipmaps=!1,zn.needsUpdate=!0),zn}var $a=class{constructor(t={}){let{canvas:e=Md(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:f=cn}=t;this.isWebGLRenderer=!0;let m;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=i.getContextAttributes().alpha}else m=o;let _=f,p=new Set([da,ua,ha]),g=new Set([cn,Tn,Is,qi,la,ca]),S=new Uint32Array(4),M=new Int32Array(4),y={textures:[],min:[],max:[],resolution:[]},T=null,v=null,x=[],b=[],P=null;this.domElement=e,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=kn,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let A=this,I=!1,O=null,U=null,C=null,B=null;this._outputColorSpace=nn;let $=0,H=0,st=null,q=-1,j=null,it=new _e,z=new _e,rt=null,W=new ee(0),ot=0,_t=e.width,Tt=e.height,ct=1,Ut=null,Z=null,ut=new _e(0,0,_t,Tt),Lt=new _e(0,0,_t,Tt),et=!1,pt=new Hi,Xt=new Go,Nt=!1,Zt=!1,Wt=new me,ve=new k,ie=new _e,ue={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Re=!1;function Ye(){return st===null?ct:1}let F=i;function hn(E,N){return e.getContext(E,N)}let fe,pe,bt,we,Ft,Vt,R,w,V,at,nt,dt,vt,J,Q,mt,L,tt,K,gt,ht,ft,Dt;try{let E={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in e&&e.setAttribute("data-engine",`three.js r${"187"}`),e.addEventListener("webglcontextlost",Ot,!1),e.addEventListener("webglcontextrestored",$t,!1),e.addEventListener("webglcontextcreationerror",St,!1),F===null){let N="webgl2";if(F=hn(N,E),F===null)throw hn(N)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}qt()}catch(E){throw e.removeEventListener("webglcontextlost",Ot,!1),e.removeEventListener("webglcontextrestored",$t,!1),e.removeEventListener("webglcontextcreationerror",St,!1),kt("WebGLRenderer: "+E.message),E}function qt(){fe=new pv(F),fe.init(),ht=new Ky(F,fe),pe=new iv(F,fe,t,ht),bt=new Yy(F,fe),pe.reversedDepthBuffer&&d&&bt.buffers.depth.setReversed(!0),U=F.createFramebuffer(),C=F.createFramebuffer(),B=F.createFramebuffer(),we=new xv(F),Ft=new Ny,Vt=new Zy(F,fe,bt,Ft,pe,ht,we),R=new fv(A),w=new v0(F),ft=new ev(F,w),V=new mv(F,w,we,ft),at=new vv(F,V,w,ft,we),tt=new _v(F,pe,Vt),Q=new sv(Ft),nt=new Dy(A,R,fe,pe,ft,Q),dt=new tb(A,Ft),vt=new Uy,J=new Vy(fe),L=new tv(A,R,bt,at,m,c),mt=new qy(A,at,pe),Dt=new eb(F,we,pe,bt),K=new nv(F,fe,we),gt=new gv(F,fe,we),we.programs=nt.programs,A.capabilities=pe,A.extensions=fe,A.properties=Ft,A.renderLists=vt,A.shadowMap=mt,A.state=bt,A.info=we}_!==cn&&(P=new bv(_,e.width,e.height,a,s,r));let lt=new Xc(A,F);this.xr=lt,this.getContext=function(){return F},this.getContextAttributes=function(){return F.getContextAttributes()},this.forceContextLoss=function(){let E=fe.get("WEBGL_lose_context");E&&E.loseContext()},this.forceContextRestore=function(){let E=fe.get("WEBGL_lose_context");E&&E.restoreContext()},this.getPixelRatio=function(){return ct},this.setPixelRatio=function(E){E!==void 0&&(ct=E,this.setSize(_t,Tt,!1))},this.getSize=function(E){return E.set(_t,Tt)},this.setSize=function(E,N,Y=!0){if(lt.isPresenting){Bt("WebGLRenderer: Can't change size while VR device is presenting.");return}_t=E,Tt=N,e.width=Math.floor(E*ct),e.height=Math.floor(N*ct),Y===!0&&(e.style.width=E+"px",e.style.height=N+"px"),P!==null&&P.setSize(e.width,e.height),this.setViewport(0,0,E,N)},this.getDrawingBufferSize=function(E){return E.set(_t*ct,Tt*ct).floor()},this.setDrawingBufferSize=function(E,N,Y){_t=E,Tt=N,ct=Y,e.width=Math.floor(E*Y),e.height=Math.floor(N*Y),this.setViewport(0,0,E,N)},this.setEffects=function(E){if(_===cn){kt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(E){for(let N=0;N<E.length;N++)if(E[N].isOutputPass===!0){Bt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}P.setEffects(E||[])},this.getCurrentViewport=function(E){return E.copy(it)},this.getViewport=function(E){return E.copy(ut)},this.setViewport=function(E,N,Y,G){E.isVector4?ut.set(E.x,E.y,E.z,E.w):ut.set(E,N,Y,G),bt.viewport(it.copy(ut).multiplyScalar(Ye()).round())},this.getScissor=function(E){return E.copy(Lt)},this.setScissor=function(E,N,Y,G){E.isVector4?Lt.set(E.x,E.y,E.z,E.w):Lt.set(E,N,Y,G),bt.scissor(z.copy(Lt).multiplyScalar(Ye()).round())},this.getScissorTest=function(){return et},this.setScissorTest=function(E){bt.setScissorTest(et=E)},this.setOpaqueSort=function(E){Ut=E},this.setTransparentSort=function(E){Z=E},this.getClearColor=function(E){return E.copy(L.getClearColor())},this.setClearColor=function(){L.setClearColor(...arguments)},this.getClearAlpha=function(){return L.getClearAlpha()},this.setClearAlpha=function(){L.setClearAlpha(...arguments)},this.clear=function(E=!0,N=!0,Y=!0){let G=0;if(E){let X=!1;if(st!==null){let yt=st.texture.format;X=p.has(yt)}if(X){let yt=st.texture.type,At=g.has(yt),xt=L.getClearColor(),Et=L.getClearAlpha(),It=xt.r,Ht=xt.g,Jt=xt.b;At?(S[0]=It,S[1]=Ht,S[2]=Jt,S[3]=Et,F.clearBufferuiv(F.COLOR,0,S)):(M[0]=It,M[1]=Ht,M[2]=Jt,M[3]=Et,F.clearBufferiv(F.COLOR,0,M))}else G|=F.COLOR_BUFFER_BIT}N&&(G|=F.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),Y&&(G|=F.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),G!==0&&F.clear(G)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(E){E.setRenderer(this),O=E},this.dispose=function(){e.removeEventListener("webglcontextlost",Ot,!1),e.removeEventListener("webglcontextrestored",$t,!1),e.removeEventListener("webglcontextcreationerror",St,!1),L.dispose(),vt.dispose(),J.dispose(),Vt.dispose(),Ft.dispose(),R.dispose(),at.dispose(),V.dispose(),ft.dispose(),Dt.dispose(),nt.dispose(),lt.dispose(),lt.removeEventListener("sessionstart",mh),lt.removeEventListener("sessionend",gh),Ci.stop()};function Ot(E){E.preventDefault(),Ac("WebGLRenderer: Context Lost."),I=!0}function $t(){Ac("WebGLRenderer: Context Restored."),I=!1;let E=we.autoReset,N=mt.enabled,Y=mt.autoUpdate,G=mt.needsUpdate,X=mt.type;qt(),we.autoReset=E,mt.enabled=N,mt.autoUpdate=Y,mt.needsUpdate=G,mt.type=X}function St(E){kt("WebGLRenderer: A WebGL context could not be created. Reason: ",E.statusMessage)}function ae(E){let N=E.target;N.removeEventListener("dispose",ae),Ce(N)}function Ce(E){oi(E),Ft.remove(E)}function oi(E){let N=Ft.get(E).programs;N!==void 0&&(N.forEach(function(Y){nt.releaseProgram(Y)}),E.isShaderMaterial&&nt.releaseShaderCache(E))}this.renderBufferDirect=function(E,N,Y,G,X,yt){N===null&&(N=ue);let At=X.isMesh&&X.matrixWorld.determinantAffine()<0,xt=Um(E,N,Y,G,X);bt.setMaterial(G,At);let Et=Y.index,It=1;if(G.wireframe===!0){if(Et=V.getWireframeAttribute(Y),Et===void 0)return;It=2}let Ht=Y.drawRange,Jt=Y.attributes.position,Rt=Ht.start*It,jt=(Ht.start+Ht.count)*It;yt!==null&&(Rt=Math.max(Rt,yt.start*It),jt=Math.min(jt,(yt.start+yt.count)*It)),Et!==null?(Rt=Math.max(Rt,0),jt=Math.min(jt,Et.count)):Jt!=null&&(Rt=Math.max(Rt,0),jt=Math.min(jt,Jt.count));let be=jt-Rt;if(be<0||be===1/0)return;ft.setup(X,G,xt,Y,Et);let he,ce=K;if(Et!==null&&(he=w.get(Et),ce=gt,ce.setIndex(he)),X.isMesh)G.wireframe===!0?(bt.setLineWidth(G.wireframeLinewidth*Ye()),ce.setMode(F.LINES)):ce.setMode(F.TRIANGLES);else if(X.isLine){let Oe=G.linewidth;Oe===void 0&&(Oe=1),bt.setLineWidth(Oe*Ye()),X.isLineSegments?ce.setMode(F.LINES):X.isLineLoop?ce.setMode(F.LINE_LOOP):ce.setMode(F.LINE_STRIP)}else X.isPoints?ce.setMode(F.POINTS):X.isSprite&&ce.setMode(F.TRIANGLES);if(X.isBatchedMesh)if(fe.get("WEBGL_multi_draw"))ce.renderMultiDraw(X._multiDrawStarts,X._multiDrawCounts,X._multiDrawCount);else{let Oe=X._multiDrawStarts,Ct=X._multiDrawCounts,We=X._multiDrawCount,se=Et?w.get(Et).bytesPerElement:1,Ii=Ft.get(G).currentProgram.getUniforms();for(let Ue=0;Ue<We;Ue++)Ii.setValue(F,"_gl_DrawID",Ue),ce.render(Oe[Ue]/se,Ct[Ue])}else if(X.isInstancedMesh)ce.renderInstances(Rt,be,X.count);else if(Y.isInstancedBufferGeometry){let Oe=Y._maxInstanceCount!==void 0?Y._maxInstanceCount:1/0,Ct=Math.min(Y.instanceCount,Oe);ce.renderInstances(Rt,be,Ct)}else ce.render(Rt,be)};function ph(E,N,Y,G){O!==null&&E.isNodeMaterial&&O.setObject(G,E),Nt===!0&&Q.setState(E,Y,!1),E.transparent===!0&&E.side===gn&&E.forceSinglePass===!1?(E.side=qe,E.needsUpdate=!0,ks(E,N,G),E.side=Mi,E.needsUpdate=!0,ks(E,N,G),E.side=gn):ks(E,N,G)}this.compile=function(E,N,Y=null){Y===null&&(Y=E),O!==null&&O.renderStart(E,N,Y),v=J.get(Y),v.init(N),b.push(v),Y.traverseVisible(function(X){X.isLight&&X.layers.test(N.layers)&&(v.pushLight(X),X.castShadow&&v.pushShadow(X))}),E!==Y&&E.traverseVisible(function(X){X.isLight&&X.layers.test(N.layers)&&(v.pushLight(X),X.castShadow&&v.pushShadow(X))}),v.setupLights(),O!==null&&O.updateLights(v.state.lightsArray),Zt=this.localClippingEnabled,Nt=Q.init(this.clippingPlanes,Zt),Nt===!0&&Q.setGlobalState(this.clippingPlanes,N),O!==null&&mt.render(v.state.shadowsArray,Y,N);let G=new Set;return E.traverse(function(X){if(!(X.isMesh||X.isPoints||X.isLine||X.isSprite))return;let yt=X.material;if(yt)if(Array.isArray(yt))for(let At=0;At<yt.length;At++){let xt=yt[At];ph(xt,Y,N,X),G.add(xt)}else ph(yt,Y,N,X),G.add(yt)}),v=b.pop(),O!==null&&O.renderEnd(),G},this.compileAsync=function(E,N,Y=null){let G=this.compile(E,N,Y);return new Promise(X=>{function yt(){if(G.forEach(function(At){let Et=Ft.get(At).currentProgram;(Et===void 0||Et.isReady())&&G.delete(At)}),G.size===0){X(E);return}setTimeout(yt,10)}fe.get("KHR_parallel_shader_compile")!==null?yt():setTimeout(yt,10)})};let dl=null;function Nm(E){dl&&dl(E)}function mh(){Ci.stop()}function gh(){Ci.start()}let Ci=new tf;Ci.setAnimationLoop(Nm),typeof self<"u"&&Ci.setContext(self),this.setAnimationLoop=function(E){dl=E,lt.setAnimationLoop(E),E===null?Ci.stop():Ci.start()},lt.addEventListener("sessionstart",mh),lt.addEventListener("sessionend",gh),this.render=function(E,N){if(N!==void 0&&N.isCamera!==!0){kt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(I===!0)return;O!==null&&O.renderStart(E,N);let Y=lt.enabled===!0&&lt.isPresenting===!0,G=P!==null&&(st===null||Y)&&P.begin(A,st);if(E.matrixWorldAutoUpdate===!0&&E.updateMatrixWorld(),N.parent===null&&N.matrixWorldAutoUpdate===!0&&N.updateMatrixWorld(),lt.enabled===!0&&lt.isPresenting===!0&&(P===null||P.isCompositing()===!1)&&(lt.cameraAutoUpdate===!0&&lt.updateCamera(N),N=lt.getCamera()),E.isScene===!0&&E.onBeforeRender(A,E,N,st),v=J.get(E,b.length),v.init(N),v.state.textureUnits=Vt.getTextureUnits(),b.push(v),Wt.multiplyMatrices(N.projectionMatrix,N.matrixWorldInverse),N.isArrayCamera?Xt.setFromArrayCamera(N):pt.setFromProjectionMatrix(Wt,dn,N.reversedDepth),Zt=this.localClippingEnabled,Nt=Q.init(this.clippingPlanes,Zt),T=vt.get(E,x.length),T.init(),x.push(T),this.info.render.frame++,lt.enabled===!0&&lt.isPresenting===!0){let At=A.xr.getDepthSensingMesh();At!==null&&fl(At,N,-1/0,A.sortObjects)}fl(E,N,0,A.sortObjects),T.finish(),O!==null&&O.updateLights(v.state.lightsArray),A.sortObjects===!0&&T.sort(Ut,Z),Re=lt.enabled===!1||lt.isPresenting===!1||lt.hasDepthSensing()===!1,Re&&L.addToRenderList(T,E),this.info.autoReset===!0&&this.info.reset(),Nt===!0&&Q.beginShadows();let X=v.state.shadowsArray;if(mt.render(X,E,N),Nt===!0&&Q.endShadows(),(G&&P.hasRenderPass())===!1){let At=T.opaque,xt=T.transmissive;if(v.setupLights(),N.isArrayCamera){let Et=N.cameras;if(xt.length>0)for(let It=0,Ht=Et.length;It<Ht;It++){let Jt=Et[It];_h(At,xt,E,Jt)}Re&&L.render(E);for(let It=0,Ht=Et.length;It<Ht;It++){let Jt=Et[It];xh(T,E,Jt,Jt.viewport)}}else xt.length>0&&_h(At,xt,E,N),Re&&L.render(E),xh(T,E,N)}st!==null&&H===0&&(Vt.updateMultisampleRenderTarget(st),Vt.updateRenderTargetMipmap(st)),G&&P.end(A),E.isScene===!0&&E.onAfterRender(A,E,N),ft.resetDefaultState(),q=-1,j=null,b.pop(),b.length>0?(v=b[b.length-1],Vt.setTextureUnits(v.state.textureUnits),Nt===!0&&Q.setGlobalState(A.clippingPlanes,v.state.camera)):v=null,x.pop(),x.length>0?T=x[x.length-1]:T=null,O!==null&&O.renderEnd()};function fl(E,N,Y,G){if(E.visible===!1)return;if(E.layers.test(N.layers)){if(E.isGroup)Y=E.renderOrder;else if(E.isLOD)E.autoUpdate===!0&&E.update(N);else if(E.isLight)v.pushLight(E),E.castShadow&&v.pushShadow(E);else if(E.isSprite){let At=N.isArrayCamera?Xt:pt;if(!E.frustumCulled||E.intersectsFrustum(At)){G&&ie.setFromMatrixPosition(E.matrixWorld).applyMatrix4(Wt);let xt=at.update(E),Et=E.material;Et.visible&&T.push(E,xt,Et,Y,ie.z,null,N)}}else if(E.isMesh||E.isLine||E.isPoints){let At=N.isArrayCamera?Xt:pt;if(!E.frustumCulled||E.intersectsFrustum(At)){let xt=at.update(E),Et=E.material;if(G&&(E.boundingSphere!==void 0?(E.boundingSphere===null&&E.computeBoundingSphere(),ie.copy(E.boundingSphere.center)):(xt.boundingSphere===null&&xt.computeBoundingSphere(),ie.copy(xt.boundingSphere.center)),ie.applyMatrix4(E.matrixWorld).applyMatrix4(Wt)),Array.isArray(Et)){let It=xt.groups;for(let Ht=0,Jt=It.length;Ht<Jt;Ht++){let Rt=It[Ht],jt=Et[Rt.materialIndex];jt&&jt.visible&&T.push(E,xt,jt,Y,ie.z,Rt,N)}}else Et.visible&&T.push(E,xt,Et,Y,ie.z,null,N)}}}let yt=E.children;for(let At=0,xt=yt.length;At<xt;At++)fl(yt[At],N,Y,G)}function xh(E,N,Y,G){let{opaque:X,transmissive:yt,transparent:At}=E;v.setupLightsView(Y),Nt===!0&&Q.setGlobalState(A.clippingPlanes,Y),G&&bt.viewport(it.copy(G)),X.length>0&&Hr(X,N,Y),yt.length>0&&Hr(yt,N,Y),At.length>0&&Hr(At,N,Y),bt.buffers.depth.setTest(!0),bt.buffers.depth.setMask(!0),bt.buffers.color.setMask(!0),bt.setPolygonOffset(!1)}function _h(E,N,Y,G){if((Y.isScene===!0?Y.overrideMaterial:null)!==null)return;if(v.state.transmissionRenderTarget[G.id]===void 0){let Rt=fe.has("EXT_color_buffer_half_float")||fe.has("EXT_color_buffer_float");v.state.transmissionRenderTarget[G.id]=new an(1,1,{generateMipmaps:!0,type:Rt?Rn:cn,minFilter:ni,samples:Math.max(4,pe.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Qt.workingColorSpace})}let yt=v.state.transmissionRenderTarget[G.id],At=G.viewport||it;yt.setSize(At.z*A.transmissionResolutionScale,At.w*A.transmissionResolutionScale);let xt=A.getRenderTarget(),Et=A.getActiveCubeFace(),It=A.getActiveMipmapLevel();A.setRenderTarget(yt),A.getClearColor(W),ot=A.getClearAlpha(),ot<1&&A.setClearColor(16777215,.5),A.clear(),Re&&L.render(Y);let Ht=A.toneMapping;A.toneMapping=kn;let Jt=G.viewport;if(G.viewport!==void 0&&(G.viewport=void 0),v.setupLightsView(G),Nt===!0&&Q.setGlobalState(A.clippingPlanes,G),Hr(E,Y,G),Vt.updateMultisampleRenderTarget(yt),Vt.updateRenderTargetMipmap(yt),fe.has("WEBGL_multisampled_render_to_texture")===!1){let Rt=!1;for(let jt=0,be=N.length;jt<be;jt++){let he=N[jt],{object:ce,geometry:Oe,material:Ct,group:We}=he;if(Ct.side===gn&&ce.layers.test(G.layers)){let se=Ct.side;Ct.side=qe,Ct.needsUpdate=!0,vh(ce,Y,G,Oe,Ct,We),Ct.side=se,Ct.needsUpdate=!0,Rt=!0}}Rt===!0&&(Vt.updateMultisampleRenderTarget(yt),Vt.updateRenderTargetMipmap(yt))}A.setRenderTarget(xt,Et,It),A.setClearColor(W,ot),Jt!==void 0&&(G.viewport=Jt),A.toneMapping=Ht}function Hr(E,N,Y){let G=N.isScene===!0?N.overrideMaterial:null;for(let X=0,yt=E.length;X<yt;X++){let At=E[X],{object:xt,geometry:Et,group:It}=At,Ht=At.material;Ht.allowOverride===!0&&G!==null&&(Ht=G),xt.layers.test(Y.layers)&&vh(xt,N,Y,Et,Ht,It)}}function vh(E,N,Y,G,X,yt){O!==null&&X.isNodeMaterial&&O.setObject(E,X),E.onBeforeRender(A,N,Y,G,X,yt),E.modelViewMatrix.multiplyMatrices(Y.matrixWorldInverse,E.matrixWorld),E.normalMatrix.getNormalMatrix(E.modelViewMatrix),X.onBeforeRender(A,N,Y,G,E,yt),X.transparent===!0&&X.side===gn&&X.forceSinglePass===!1?(X.side=qe,X.needsUpdate=!0,A.renderBufferDirect(Y,N,G,X,E,yt),X.side=Mi,X.needsUpdate=!0,A.renderBufferDirect(Y,N,G,X,E,yt),X.side=gn):A.renderBufferDirect(Y,N,G,X,E,yt),E.onAfterRender(A,N,Y,G,X,yt)}function yh(E){let N=0;for(let Y of E)Y.texture!==null&&N++;return N}function ks(E,N,Y){N.isScene!==!0&&(N=ue);let G=Ft.get(E),X=v.state.lights,yt=v.state.shadowsArray,At=X.state.version,xt=nt.getParameters(E,X.state,yt,N,Y,v.state.lightProbeGridArray),Et=nt.getProgramCacheKey(xt),It=G.programs;G.environment=E.isMeshStandardMaterial||E.isMeshLambertMaterial||E.isMeshPhongMaterial?N.environment:null,G.fog=N.fog;let Ht=E.isMeshStandardMaterial||E.isMeshLambertMaterial&&!E.envMap||E.isMeshPhongMaterial&&!E.envMap;G.envMap=R.get(E.envMap||G.environment,Ht),G.envMapRotation=G.environment!==null&&E.envMap===null?N.environmentRotation:E.envMapRotation,It===void 0&&(E.addEventListener("dispose",ae),It=new Map,G.programs=It,G.programVariants=new Map);let Jt=It.get(Et);if(Jt!==void 0){if(G.currentProgram===Jt&&G.lightsStateVersion===At)return Sh(E,xt),Jt}else xt.uniforms=nt.getUniforms(E),O!==null&&E.isNodeMaterial&&O.build(E,Y,xt),E.onBeforeCompile(xt,A),Jt=nt.acquireProgram(xt,Et),It.set(Et,Jt),G.uniforms=xt.uniforms;let Rt=G.uniforms;return(!E.isShaderMaterial&&!E.isRawShaderMaterial||E.clipping===!0)&&(Rt.clippingPlanes=Q.uniform),Sh(E,xt),G.needsLights=Bm(E),G.lightsStateVersion=At,G.needsLights&&(Rt.ambientLightColor.value=X.state.ambient,Rt.lightProbe.value=X.state.probe,Rt.sunLights.value=X.state.sun,Rt.sunLightShadows.value=X.state.sunShadow,Rt.directionalLights.value=X.state.directional,Rt.directionalLightShadows.value=X.state.directionalShadow,Rt.spotLights.value=X.state.spot,Rt.spotLightShadows.value=X.state.spotShadow,Rt.rectAreaLights.value=X.state.rectArea,Rt.ltc_1.value=X.state.rectAreaLTC1,Rt.ltc_2.value=X.state.rectAreaLTC2,Rt.pointLights.value=X.state.point,Rt.pointLightShadows.value=X.state.pointShadow,Rt.hemisphereLights.value=X.state.hemi,Rt.sunShadowMatrix.value=X.state.sunShadowMatrix,Rt.sunShadowCascade.value=X.state.sunShadowCascade,Rt.directionalShadowMatrix.value=X.state.directionalShadowMatrix,Rt.spotLightMatrix.value=X.state.spotLightMatrix,Rt.spotLightMap.value=X.state.spotLightMap,Rt.pointShadowMatrix.value=X.state.pointShadowMatrix),G.numLightProbeGrids=yh(v.state.lightProbeGridArray),G.currentProgram=Jt,G.uniformsList=null,Jt}function Om(E,N,Y,G,X){let yt=Ft.get(E),At=yt.currentProgram.id+","+G+","+X,xt=yt.programVariants.get(At);return xt===void 0?(xt=ks(E,N,Y),yt.programVariants.set(At,xt)):(yt.currentProgram=xt,yt.uniformsList=null,yt.outputColorSpace=G,yt.toneMapping=X),xt}function bh(E){if(E.uniformsList===null){let N=E.currentProgram.getUniforms();E.uniformsList=Ls.seqWithValue(N.seq,E.uniforms)}return E.uniformsList}function Sh(E,N){let Y=Ft.get(E);Y.outputColorSpace=N.outputColorSpace,Y.batching=N.batching,Y.batchingColor=N.batchingColor,Y.instancing=N.instancing,Y.instancingColor=N.instancingColor,Y.instancingMorph=N.instancingMorph,Y.skinning=N.skinning,Y.morphTargets=N.morphTargets,Y.morphNormals=N.morphNormals,Y.morphColors=N.morphColors,Y.morphTargetsCount=N.morphTargetsCount,Y.numClippingPlanes=N.numClippingPlanes,Y.numIntersection=N.numClipIntersection,Y.vertexAlphas=N.vertexAlphas,Y.vertexTangents=N.vertexTangents,Y.toneMapping=N.toneMapping}function Um(E,N,Y,G,X){N.isScene!==!0&&(N=ue),Vt.resetTextureUnits();let yt=N.fog,At=G.isMeshStandardMaterial||G.isMeshLambertMaterial||G.isMeshPhongMaterial?N.environment:null,xt=st===null?A.outputColorSpace:st.isXRRenderTarget===!0?st.texture.colorSpace:Qt.workingColorSpace,Et=G.isMeshStandardMaterial||G.isMeshLambertMaterial&&!G.envMap||G.isMeshPhongMaterial&&!G.envMap,It=R.get(G.envMap||At,Et),Ht=G.vertexColors===!0&&!!Y.attributes.color&&Y.attributes.color.itemSize===4,Jt=!!Y.attributes.tangent&&(!!G.normalMap||G.anisotropy>0),Rt=!!Y.morphAttributes.position,jt=!!Y.morphAttributes.normal,be=!!Y.morphAttributes.color,he=kn;G.toneMapped&&(st===null||st.isXRRenderTarget===!0)&&(he=A.toneMapping);let ce=Y.morphAttributes.position||Y.morphAttributes.normal||Y.morphAttributes.color,Oe=ce!==void 0?ce.length:0,Ct=Ft.get(G),We=v.state.lights;if(Nt===!0&&(Zt===!0||E!==j)){let ge=E===j&&G.id===q;Q.setState(G,E,ge)}let se=!1,Ii=!1;G.version===Ct.__version?Ct.needsLights&&Ct.lightsStateVersion!==We.state.version||X.isBatchedMesh&&Ct.batching===!1||!X.isBatchedMesh&&Ct.batching===!0||X.isBatchedMesh&&Ct.batchingColor===!0&&X._colorsTexture===null||X.isBatchedMesh&&Ct.batchingColor===!1&&X._colorsTexture!==null||X.isInstancedMesh&&Ct.instancing===!1||!X.isInstancedMesh&&Ct.instancing===!0||X.isSkinnedMesh&&Ct.skinning===!1||!X.isSkinnedMesh&&Ct.skinning===!0||X.isInstancedMesh&&Ct.instancingColor===!0&&X.instanceColor===null||X.isInstancedMesh&&Ct.instancingColor===!1&&X.instanceColor!==null||X.isInstancedMesh&&Ct.instancingMorph===!0&&X.morphTexture===null||X.isInstancedMesh&&Ct.instancingMorph===!1&&X.morphTexture!==null||Ct.envMap!==It||G.fog===!0&&Ct.fog!==yt||Ct.numClippingPlanes!==void 0&&(Ct.numClippingPlanes!==Q.numPlanes||Ct.numIntersection!==Q.numIntersection)||Ct.vertexAlphas!==Ht||Ct.vertexTangents!==Jt||Ct.morphTargets!==Rt||Ct.morphNormals!==jt||Ct.morphColors!==be||Ct.morphTargetsCount!==Oe||Ct.numLightProbeGrids!==yh(v.state.lightProbeGridArray)?se=!0:(Ct.outputColorSpace!==xt||Ct.toneMapping!==he)&&(Ii=!0):(se=!0,Ct.__version=G.version);let Ue=Ct.currentProgram;(se===!0||Ii===!0)&&(Ue=Ii===!0?Om(G,N,X,xt,he):ks(G,N,X),O&&G.isNodeMaterial&&O.onUpdateProgram(G,Ue,Ct));let Wr=!1,ai=!1,Pi=!1,te=Ue.getUniforms(),Ne=Ct.uniforms;if(bt.useProgram(Ue.program)&&(Wr=!0,ai=!0,Pi=!0),G.id!==q&&(q=G.id,ai=!0),Wr||j!==E){bt.buffers.depth.getReversed()&&E.reversedDepth!==!0&&(E._reversedDepth=!0,E.updateProjectionMatrix()),te.setValue(F,"projectionMatrix",E.projectionMatrix),te.setValue(F,"viewMatrix",E.matrixWorldInverse);let Ie=te.map.cameraPosition;Ie!==void 0&&Ie.setValue(F,ve.setFromMatrixPosition(E.matrixWorld)),pe.logarithmicDepthBuffer&&te.setValue(F,"logDepthBufFC",2/(Math.log(E.far+1)/Math.LN2)),(G.isMeshPhongMaterial||G.isMeshToonMaterial||G.isMeshLambertMaterial||G.isMeshBasicMaterial||G.isMeshStandardMaterial||G.isShaderMaterial)&&te.setValue(F,"isOrthographic",E.isOrthographicCamera===!0),j!==E&&(j=E,ai=!0,Pi=!0)}if(Ct.needsLights&&(We.state.sunShadowMap.length>0&&te.setValue(F,"sunShadowMap",We.state.sunShadowMap,Vt),We.state.directionalShadowMap.length>0&&te.setValue(F,"directionalShadowMap",We.state.directionalShadowMap,Vt),We.state.spotShadowMap.length>0&&te.setValue(F,"spotShadowMap",We.state.spotShadowMap,Vt),We.state.pointShadowMap.length>0&&te.setValue(F,"pointShadowMap",We.state.pointShadowMap,Vt)),X.isSkinnedMesh){te.setOptional(F,X,"bindMatrix"),te.setOptional(F,X,"bindMatrixInverse");let ge=X.skeleton;ge&&(ge.boneTexture===null&&ge.computeBoneTexture(),te.setValue(F,"boneTexture",ge.boneTexture,Vt))}X.isBatchedMesh&&(te.setOptional(F,X,"batchingTexture"),te.setValue(F,"batchingTexture",X._matricesTexture,Vt),te.setOptional(F,X,"batchingIdTexture"),te.setValue(F,"batchingIdTexture",X._indirectTexture,Vt),te.setOptional(F,X,"batchingColorTexture"),X._colorsTexture!==null&&te.setValue(F,"batchingColorTexture",X._colorsTexture,Vt));let _n=Y.morphAttributes;if((_n.position!==void 0||_n.normal!==void 0||_n.color!==void 0)&&tt.update(X,Y,Ue),(ai||Ct.receiveShadow!==X.receiveShadow)&&(Ct.receiveShadow=X.receiveShadow,te.setValue(F,"receiveShadow",X.receiveShadow)),(G.isMeshStandardMaterial||G.isMeshLambertMaterial||G.isMeshPhongMaterial)&&G.envMap===null&&N.environment!==null&&(Ne.envMapIntensity.value=N.environmentIntensity),Ne.dfgLUT!==void 0&&(Ne.dfgLUT.value=ib()),ai){if(te.setValue(F,"toneMappingExposure",A.toneMappingExposure),Ct.needsLights&&Fm(Ne,Pi),yt&&G.fog===!0&&dt.refreshFogUniforms(Ne,yt),dt.refreshMaterialUniforms(Ne,G,ct,Tt,v.state.transmissionRenderTarget[E.id]),Ct.needsLights&&Ct.numLightProbeGrids>0){let ge=y,Ie=0;for(let Hn of v.state.lightProbeGridArray)Hn.texture!==null&&(ge.textures[Ie]=Hn.texture,ge.min[Ie]=Hn.boundingBox.min,ge.max[Ie]=Hn.boundingBox.max,ge.resolution[Ie]=Hn.resolution,Ie++);for(let Hn in ge)ge[Hn].length=Ie;Ne.probesSH.value=ge.textures,Ne.probesMin.value=ge.min,Ne.probesMax.value=ge.max,Ne.probesResolution.value=ge.resolution}Ls.upload(F,bh(Ct),Ne,Vt)}if(G.isShaderMaterial&&G.uniformsNeedUpdate===!0&&(Ls.upload(F,bh(Ct),Ne,Vt),G.uniformsNeedUpdate=!1),G.isSpriteMaterial&&te.setValue(F,"center",X.center),te.setValue(F,"modelViewMatrix",X.modelViewMatrix),te.setValue(F,"normalMatrix",X.normalMatrix),te.setValue(F,"modelMatrix",X.matrixWorld),G.uniformsGroups!==void 0){let ge=G.uniformsGroups;for(let Ie=0,Hn=ge.length;Ie<Hn;Ie++){let wh=ge[Ie];Dt.update(wh,Ue),Dt.bind(wh,Ue)}}return Ue}function Fm(E,N){E.ambientLightColor.needsUpdate=N,E.lightProbe.needsUpdate=N,E.sunLights.needsUpdate=N,E.sunLightShadows.needsUpdate=N,E.directionalLights.needsUpdate=N,E.directionalLightShadows.needsUpdate=N,E.pointLights.needsUpdate=N,E.pointLightShadows.needsUpdate=N,E.spotLights.needsUpdate=N,E.spotLightShadows.needsUpdate=N,E.rectAreaLights.needsUpdate=N,E.hemisphereLights.needsUpdate=N}function Bm(E){return E.isMeshLambertMaterial||E.isMeshToonMaterial||E.isMeshPhongMaterial||E.isMeshStandardMaterial||E.isShadowMaterial||E.isShaderMaterial&&E.lights===!0}this.getActiveCubeFace=function(){return $},this.getActiveMipmapLevel=function(){return H},this.getRenderTarget=function(){return st},this.setRenderTargetTextures=function(E,N,Y){let G=Ft.get(E);G.__autoAllocateDepthBuffer=E.resolveDepthBuffer===!1,G.__autoAllocateDepthBuffer===!1&&(G.__useRenderToTexture=!1),Ft.get(E.texture).__webglTexture=N,Ft.get(E.depthTexture).__webglTexture=G.__autoAllocateDepthBuffer?void 0:Y,G.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(E,N){let Y=Ft.get(E);Y.__webglFramebuffer=N,Y.__useDefaultFramebuffer=N===void 0},this.setRenderTarget=function(E,N=0,Y=0){st=E,$=N,H=Y;let G=null,X=!1,yt=!1;if(E){let xt=Ft.get(E);if(xt.__useDefaultFramebuffer!==void 0){bt.bindFramebuffer(F.FRAMEBUFFER,xt.__webglFramebuffer),it.copy(E.viewport),z.copy(E.scissor),rt=E.scissorTest,bt.viewport(it),bt.scissor(z),bt.setScissorTest(rt),q=-1;return}else if(xt.__webglFramebuffer===void 0)Vt.setupRenderTarget(E);else if(xt.__hasExternalTextures)Vt.rebindTextures(E,Ft.get(E.texture).__webglTexture,Ft.get(E.depthTexture).__webglTexture);else if(E.depthBuffer){let Ht=E.depthTexture;if(xt.__boundDepthTexture!==Ht){if(Ht!==null&&Ft.has(Ht)&&(E.width!==Ht.image.width||E.height!==Ht.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Vt.setupDepthRenderbuffer(E)}}let Et=E.texture;(Et.isData3DTexture||Et.isDataArrayTexture||Et.isCompressedArrayTexture)&&(yt=!0);let It=Ft.get(E).__webglFramebuffer;E.isWebGLCubeRenderTarget?(Array.isArray(It[N])?G=It[N][Y]:G=It[N],X=!0):E.samples>0&&Vt.useMultisampledRTT(E)===!1?G=Ft.get(E).__webglMultisampledFramebuffer:Array.isArray(It)?G=It[Y]:G=It,it.copy(E.viewport),z.copy(E.scissor),rt=E.scissorTest}else it.copy(ut).multiplyScalar(ct).floor(),z.copy(Lt).multiplyScalar(ct).floor(),rt=et;if(Y!==0&&(G=U),bt.bindFramebuffer(F.FRAMEBUFFER,G)&&bt.drawBuffers(E,G),bt.viewport(it),bt.scissor(z),bt.setScissorTest(rt),X){let xt=Ft.get(E.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_CUBE_MAP_POSITIVE_X+N,xt.__webglTexture,Y)}else if(yt){let xt=N;for(let Et=0;Et<E.textures.length;Et++){let It=Ft.get(E.textures[Et]);F.framebufferTextureLayer(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0+Et,It.__webglTexture,Y,xt)}}else if(E!==null&&Y!==0){let xt=Ft.get(E.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,xt.__webglTexture,Y)}q=-1};function Mh(E){let N=Ft.get(E);return(N.__readFormat!==E.format||N.__readType!==E.type)&&(N.__readFormat=E.format,N.__readType=E.type,N.__formatReadable=pe.textureFormatReadable(E.format),N.__typeReadable=pe.textureTypeReadable(E.type)),N}this.readRenderTargetPixels=function(E,N,Y,G,X,yt,At,xt=0){if(!(E&&E.isWebGLRenderTarget)){kt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Et=Ft.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&At!==void 0&&(Et=Et[At],Array.isArray(Et)&&(Et=Et[0])),Et){bt.bindFramebuffer(F.FRAMEBUFFER,Et);try{let It=E.textures[xt],Ht=It.format,Jt=It.type;E.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+xt);let Rt=Mh(It);if(Rt.__formatReadable===!1){kt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Rt.__typeReadable===!1){kt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}N>=0&&N<=E.width-G&&Y>=0&&Y<=E.height-X&&F.readPixels(N,Y,G,X,ht.convert(Ht),ht.convert(Jt),yt)}finally{let It=st!==null?Ft.get(st).__webglFramebuffer:null;bt.bindFramebuffer(F.FRAMEBUFFER,It)}}},this.readRenderTargetPixelsAsync=async function(E,N,Y,G,X,yt,At,xt=0){if(!(E&&E.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Et=Ft.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&At!==void 0&&(Et=Et[At],Array.isArray(Et)&&(Et=Et[0])),Et)if(N>=0&&N<=E.width-G&&Y>=0&&Y<=E.height-X){bt.bindFramebuffer(F.FRAMEBUFFER,Et);let It=E.textures[xt],Ht=It.format,Jt=It.type;E.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+xt);let Rt=Mh(It);if(Rt.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Rt.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let jt=F.createBuffer();F.bindBuffer(F.PIXEL_PACK_BUFFER,jt),F.bufferData(F.PIXEL_PACK_BUFFER,yt.byteLength,F.STREAM_READ),F.readPixels(N,Y,G,X,ht.convert(Ht),ht.convert(Jt),0),F.bindBuffer(F.PIXEL_PACK_BUFFER,null);let be=st!==null?Ft.get(st).__webglFramebuffer:null;bt.bindFramebuffer(F.FRAMEBUFFER,be);let he=F.fenceSync(F.SYNC_GPU_COMMANDS_COMPLETE,0);return F.flush(),await Ed(F,he,4),F.bindBuffer(F.PIXEL_PACK_BUFFER,jt),F.getBufferSubData(F.PIXEL_PACK_BUFFER,0,yt),F.bindBuffer(F.PIXEL_PACK_BUFFER,null),F.deleteBuffer(jt),F.deleteSync(he),yt}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(E,N=null,Y=0){let G=Math.pow(2,-Y),X=Math.floor(E.image.width*G),yt=Math.floor(E.image.height*G),At=N!==null?N.x:0,xt=N!==null?N.y:0;Vt.setTexture2D(E,0),F.copyTexSubImage2D(F.TEXTURE_2D,Y,0,0,At,xt,X,yt),bt.unbindTexture()},this.copyTextureToTexture=function(E,N,Y=null,G=null,X=0,yt=0){let At,xt,Et,It,Ht,Jt,Rt,jt,be,he=E.isCompressedTexture?E.mipmaps[yt]:E.image;if(Y!==null)At=Y.max.x-Y.min.x,xt=Y.max.y-Y.min.y,Et=Y.isBox3?Y.max.z-Y.min.z:1,It=Y.min.x,Ht=Y.min.y,Jt=Y.isBox3?Y.min.z:0;else{let te=Math.pow(2,-X);At=Math.floor(he.width*te),xt=Math.floor(he.height*te),E.isDataArrayTexture?Et=he.depth:E.isData3DTexture?Et=Math.floor(he.depth*te):Et=1,It=0,Ht=0,Jt=0}G!==null?(Rt=G.x,jt=G.y,be=G.z):(Rt=0,jt=0,be=0);let ce=ht.convert(N.format),Oe=ht.convert(N.type),Ct;N.isData3DTexture?(Vt.setTexture3D(N,0),Ct=F.TEXTURE_3D):N.isDataArrayTexture||N.isCompressedArrayTexture?(Vt.setTexture2DArray(N,0),Ct=F.TEXTURE_2D_ARRAY):(Vt.setTexture2D(N,0),Ct=F.TEXTURE_2D),bt.activeTexture(F.TEXTURE0),bt.pixelStorei(F.UNPACK_FLIP_Y_WEBGL,N.flipY),bt.pixelStorei(F.UNPACK_PREMULTIPLY_ALPHA_WEBGL,N.premultiplyAlpha),bt.pixelStorei(F.UNPACK_ALIGNMENT,N.unpackAlignment);let We=bt.getParameter(F.UNPACK_ROW_LENGTH),se=bt.getParameter(F.UNPACK_IMAGE_HEIGHT),Ii=bt.getParameter(F.UNPACK_SKIP_PIXELS),Ue=bt.getParameter(F.UNPACK_SKIP_ROWS),Wr=bt.getParameter(F.UNPACK_SKIP_IMAGES);bt.pixelStorei(F.UNPACK_ROW_LENGTH,he.width),bt.pixelStorei(F.UNPACK_IMAGE_HEIGHT,he.height),bt.pixelStorei(F.UNPACK_SKIP_PIXELS,It),bt.pixelStorei(F.UNPACK_SKIP_ROWS,Ht),bt.pixelStorei(F.UNPACK_SKIP_IMAGES,Jt);let ai=E.isDataArrayTexture||E.isData3DTexture,Pi=N.isDataArrayTexture||N.isData3DTexture;if(E.isDepthTexture){let te=Ft.get(E),Ne=Ft.get(N),_n=Ft.get(te.__renderTarget),ge=Ft.get(Ne.__renderTarget);bt.bindFramebuffer(F.READ_FRAMEBUFFER,_n.__webglFramebuffer),bt.bindFramebuffer(F.DRAW_FRAMEBUFFER,ge.__webglFramebuffer);for(let Ie=0;Ie<Et;Ie++)ai&&(F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Ft.get(E).__webglTexture,X,Jt+Ie),F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Ft.get(N).__webglTexture,yt,be+Ie)),F.blitFramebuffer(It,Ht,It+At,Ht+xt,Rt,jt,Rt+At,jt+xt,F.DEPTH_BUFFER_BIT,F.NEAREST);bt.bindFramebuffer(F.READ_FRAMEBUFFER,null),bt.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else if(X!==0||E.isRenderTargetTexture||Ft.has(E)){let te=Ft.get(E),Ne=Ft.get(N);bt.bindFramebuffer(F.READ_FRAMEBUFFER,C),bt.bindFramebuffer(F.DRAW_FRAMEBUFFER,B);for(let _n=0;_n<Et;_n++)ai?F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,te.__webglTexture,X,Jt+_n):F.framebufferTexture2D(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,te.__webglTexture,X),Pi?F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Ne.__webglTexture,yt,be+_n):F.framebufferTexture2D(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,Ne.__webglTexture,yt),X!==0?F.blitFramebuffer(It,Ht,It+At,Ht+xt,Rt,jt,Rt+At,jt+xt,F.COLOR_BUFFER_BIT,F.NEAREST):Pi?F.copyTexSubImage3D(Ct,yt,Rt,jt,be+_n,It,Ht,At,xt):F.copyTexSubImage2D(Ct,yt,Rt,jt,It,Ht,At,xt);bt.bindFramebuffer(F.READ_FRAMEBUFFER,null),bt.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else Pi?E.isDataTexture||E.isData3DTexture?F.texSubImage3D(Ct,yt,Rt,jt,be,At,xt,Et,ce,Oe,he.data):N.isCompressedArrayTexture?F.compressedTexSubImage3D(Ct,yt,Rt,jt,be,At,xt,Et,ce,he.data):F.texSubImage3D(Ct,yt,Rt,jt,be,At,xt,Et,ce,Oe,he):E.isDataTexture?F.texSubImage2D(F.TEXTURE_2D,yt,Rt,jt,At,xt,ce,Oe,he.data):E.isCompressedTexture?F.compressedTexSubImage2D(F.TEXTURE_2D,yt,Rt,jt,he.width,he.height,ce,he.data):F.texSubImage2D(F.TEXTURE_2D,yt,Rt,jt,At,xt,ce,Oe,he);bt.pixelStorei(F.UNPACK_ROW_LENGTH,We),bt.pixelStorei(F.UNPACK_IMAGE_HEIGHT,se),bt.pixelStorei(F.UNPACK_SKIP_PIXELS,Ii),bt.pixelStorei(F.UNPACK_SKIP_ROWS,Ue),bt.pixelStorei(F.UNPACK_SKIP_IMAGES,Wr),yt===0&&N.generateMipmaps===!0&&N.mipmapsAutoUpdate===!0&&F.generateMipmap(Ct),bt.unbindTexture()},this.initRenderTarget=function(E){Ft.get(E).__webglFramebuffer===void 0&&Vt.setupRenderTarget(E)},this.initTexture=function(E){E.isCubeTexture?Vt.setTextureCube(E,0):E.isData3DTexture?Vt.setTexture3D(E,0):E.isDataArrayTexture||E.isCompressedArrayTexture?Vt.setTexture2DArray(E,0):Vt.setTexture2D(E,0),bt.unbindTexture()},this.resetState=function(){$=0,H=0,st=null,bt.reset(),ft.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return dn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(t){this._outputColorSpace=t;let e=this.getContext();e.drawingBufferColorSpace=Qt._getDrawingBufferColorSpace(t),e.unpackColorSpace=Qt._getUnpackColorSpace()}};function sb(n,t){let e={};for(let[i,s]of Object.entries(n))e[i]=new ur(new Float32Array(Math.max(1,t)*s),s),e[i].setUsage(Tc);return e}function Nr(n,t,e){let i=n&&Object.values(n)[0];return i&&i.count>=e?n:sb(t,Math.ceil(e*1.25))}function ri(n,...t){for(let e of t.length?t:Object.keys(n))n[e].needsUpdate=!0}function Ei(n,t,e,i){let s=new mn(df(n,t,{}),e);return s.frustumCulled=!1,s.renderOrder=i,s.userData={corners:n,index:t,buffers:null},s}function Ns(n,t,e){n.userData.buffers!==t&&(n.geometry.dispose(),n.geometry=df(n.userData.corners,n.userData.index,t),n.userData.buffers=t),n.geometry.instanceCount=e,n.visible=e>0}function df(n,t,e){let i=new _r;i.setAttribute("position",new rn(Float32Array.from(n),2)),i.setIndex(t);for(let[s,r]of Object.entries(e))i.setAttribute(s,r);return i.boundingSphere=new _i,i}var Os=[[-1,-1,1,-1,1,1,-1,1],[0,1,2,0,2,3]];function ff(){return{uViewProjection:{value:new me},uSize:{value:new zt(1,1)},uReference:{value:1},uTime:{value:0},uStill:{value:0},uRaises:{value:new k},uLowers:{value:new k},uBoth:{value:new k},uBackground:{value:new k(1,1,1)},uInk:{value:new k},uDark:{value:0},uDepthFade:{value:0},uShare:{value:1}}}function Ti(n,t,e,i=!1){return new ws({glslVersion:Cr,uniforms:n,vertexShader:`precision highp float;
${t}`,fragmentShader:`precision highp float;
out vec4 outColour;
${e}`,side:gn,transparent:!0,premultipliedAlpha:!0,blending:na,blendSrc:ia,blendDst:br,depthTest:i,depthWrite:i})}var pf=4,rb=`
${ci}
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
}`,ob=`
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
}`,mf={iCentre:3,iBody:4,iColour:4},gf=n=>Ei(...Os,Ti(n,rb,ob,!0),3);var[ab,lb]=[13,3.6],xf=12,cb=.7,hb=1.25,Or=[.1,.3,1],Za=n=>Math.max(lb,ab*Math.min(1,Math.sqrt(xf/Math.max(1,n)))),Ur=(n,t)=>Math.max(1,t*Math.min(Math.abs(n),hb)**cb),Ka=n=>n===$r?1:n===Xr?.66:.4;function _f(n,t,e){let i=e<=xf?21:e<=40?14:Math.max(3.6,14*Math.sqrt(40/e)),s=i*.36;return t>0?Math.sqrt(s**2+(i**2-s**2)*Math.min(1,Math.max(0,n/t))):s}var ub=80,$c={least:0,stable:0,lag:null,group:null};function vf(n,{filter:t=$c,sizing:e=ye.drives,room:i=1}={}){let s=new Float32Array(n.n),r=[],o=Za(n.n)*i;for(let u=0;u<n.m;u++){let d=Pt(n,u,wt.source);Be(n,u)?n.n<=ub&&Pt(n,u,wt.lag)>0&&(s[d]=Fe(n,d,ye.own)):db(n,u,t)&&r.push(fb(n,u,o))}let a=0,c=u=>Fe(n,u,e)||0;for(let u=0;u<n.n;u++)a=Math.max(a,c(u));let l=Float32Array.from({length:n.n},(u,d)=>i*_f(c(d),a,n.n)),h=l.map((u,d)=>u+(s[d]===0?1:pf+.5));r.sort((u,d)=>u.strength-d.strength),pb(r,n.n);for(let u of r)u.leads||=u.changed;return _u(r).forEach((u,d)=>r[d].bend=u),{links:r,radii:l,outer:h,own:s,widest:o}}function db(n,t,{least:e,stable:i=0,lag:s,group:r=null}){if(ke(n,t)<e||s!==null&&Pt(n,t,wt.lag)!==s||i>0&&!(Pt(n,t,wt.stability)>=i-1e-6))return!1;let o=a=>Fe(n,Pt(n,t,a),ye.group)===r;return r===null||o(wt.source)||o(wt.target)}function fb(n,t,e){let[i,s,r]=[wt.source,wt.target,wt.lag].map(f=>Pt(n,t,f)),o=ke(n,t),[a,c]=[Pt(n,t,wt.low),Pt(n,t,wt.high)],l=Number.isFinite(a+c)&&!Li(n,t)?Math.max(Math.abs(a),Math.abs(c)):o,h=Ze(n,t),u=Ke(n,t),d=nu(n,t);return{row:t,key:ji(n.n,i,s,r),source:i,target:s,lag:r,way:Wn(n,t),figure:iu(n,t,On(n,t)),compared:u!==null,changed:d,strength:o,width:Ur(o,e),reach:Ur(l,e),certainty:h,opacity:(u===es?eu:Ka(h))*(u===null||d?1:tu),dashed:u===null?Di(n,t)&&!Li(n,t):u===es,directed:In(n,t),fresh:u===null&&qr(n,t),bend:0,leads:!1,more:0}}function pb(n,t){let e=new Map,i=new Map;for(let s of n){let r=s.source*t+s.target,o=e.get(r);(!o||s.certainty>vn||o.certainty===vn)&&e.set(r,s),i.set(r,(i.get(r)??-1)+1)}for(let[s,r]of e)[r.leads,r.more]=[!0,i.get(s)]}var qc=(n,t)=>n.flatMap((e,i)=>t.has(e.source)||t.has(e.target)?[i]:[]);function Ja(n,t){let e=new Set(t);for(let{source:i,target:s}of n)t.has(i)&&e.add(s),t.has(s)&&e.add(i);return e}function yf(n){let t=0;for(let e=1;e<n.n;e++)Fe(n,e,ye.drives)>Fe(n,t,ye.drives)&&(t=e);return t}var bf=.15,Sf=.35,Mf=3,mb=24,gb=16;function Ef(n,{chosen:t,hover:e,overview:i,subject:s=null,ways:r=null,still:o=!1}){let{links:a}=n,c=t.size===1?t.values().next().value:t.size?null:s,l=r?xb(a,r,t):t.size?Ja(a,t):null,h=new Set(r?r.flat():t.size?qc(a,t).filter(_=>a[_].leads||_b(a[_],t)):[]),u=e===null?null:e.node!==void 0?new Set(qc(a,new Set([e.node])).filter(_=>a[_].leads)):vb(a,e.link),d=a.some(_=>_.compared),f=u??(l?h:new Set(c===null||d?[]:yb(a,c))),m=_=>!a[_].gone&&(d?a[_].changed:a[_].fresh&&a[_].strength>=Sl);return{chosen:t,near:l,subject:c,rows:f,news:l||u?[]:wf([...i].filter(m)).slice(0,d?gb:Mf),node:_=>l&&!l.has(_)?bf:1,link(_){return u?.has(_)?1:h.has(_)?u?Sf:1:i.has(_)?l?bf:u?Sf:1:0},beating:(r&&!u?r[0]??[]:wf([...f].filter(_=>!a[_].gone))).slice(0,o?mb:Mf)}}var xb=(n,t,e)=>new Set([...e,...t.flat().flatMap(i=>[n[i].source,n[i].target])]),wf=n=>n.sort((t,e)=>e-t),_b=({source:n,target:t},e)=>e.size===2&&e.has(n)&&e.has(t);function vb(n,t){let{source:e,target:i}=n[t];return new Set(n.flatMap((s,r)=>s.source===e&&s.target===i?[r]:[]))}var yb=(n,t)=>n.flatMap((e,i)=>e.leads&&!e.gone&&(e.target===t||!e.directed&&e.source===t)?[i]:[]);var Tf={type:"change"},Zc={type:"start"},Rf={type:"end"},ja=new Ss,Af=new sn,bb=Math.cos(70*Pc.DEG2RAD),Ae=new k,Qe=2*Math.PI,re={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Yc=1e-6,Qa=class extends vr{constructor(t,e=null){super(t,e),this.state=re.NONE,this.target=new k,this.cursor=new k,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:En.ROTATE,MIDDLE:En.DOLLY,RIGHT:En.PAN},this.touches={ONE:Si.ROTATE,TWO:Si.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new k,this._lastQuaternion=new on,this._lastTargetPosition=new k,this._quat=new on().setFromUnitVectors(t.up,new k(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Ts,this._sphericalDelta=new Ts,this._scale=1,this._panOffset=new k,this._rotateStart=new zt,this._rotateEnd=new zt,this._rotateDelta=new zt,this._panStart=new zt,this._panEnd=new zt,this._panDelta=new zt,this._dollyStart=new zt,this._dollyEnd=new zt,this._dollyDelta=new zt,this._dollyDirection=new k,this._mouse=new zt,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=Mb.bind(this),this._onPointerDown=Sb.bind(this),this._onPointerUp=wb.bind(this),this._onContextMenu=Pb.bind(this),this._onMouseWheel=Ab.bind(this),this._onKeyDown=Rb.bind(this),this._onTouchStart=Cb.bind(this),this._onTouchMove=Ib.bind(this),this._onMouseDown=Eb.bind(this),this._onMouseMove=Tb.bind(this),this._interceptControlDown=Lb.bind(this),this._interceptControlUp=Db.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(t){this._cursorStyle=t,t==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(t){super.connect(t),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=re.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(t){t.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=t}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(Tf),this.update(),this.state=re.NONE}pan(t,e){this._pan(t,e),this.update()}dollyIn(t){this._dollyIn(t),this.update()}dollyOut(t){this._dollyOut(t),this.update()}rotateLeft(t){this._rotateLeft(t),this.update()}rotateUp(t){this._rotateUp(t),this.update()}update(t=null){let e=this.object.position;Ae.copy(e).sub(this.target),Ae.applyQuaternion(this._quat),this._spherical.setFromVector3(Ae),this.autoRotate&&this.state===re.NONE&&this._rotateLeft(this._getAutoRotationAngle(t)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=Qe:i>Math.PI&&(i-=Qe),s<-Math.PI?s+=Qe:s>Math.PI&&(s-=Qe),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(Ae.setFromSpherical(this._spherical),Ae.applyQuaternion(this._quatInverse),e.copy(this.target).add(Ae),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Ae.length();o=this._clampDistance(a*this._scale);let c=a-o;this.object.position.addScaledVector(this._dollyDirection,c),this.object.updateMatrixWorld(),r=!!c}else if(this.object.isOrthographicCamera){let a=new k(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let c=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=c!==this.object.zoom;let l=new k(this._mouse.x,this._mouse.y,0);l.unproject(this.object),this.object.position.sub(l).add(a),this.object.updateMatrixWorld(),o=Ae.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(ja.origin.copy(this.object.position),ja.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(ja.direction))<bb?this.object.lookAt(this.target):(Af.setFromNormalAndCoplanarPoint(this.object.up,this.target),ja.intersectPlane(Af,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Yc||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Yc||this._lastTargetPosition.distanceToSquared(this.target)>Yc?(this.dispatchEvent(Tf),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(t){return t!==null?Qe/60*this.autoRotateSpeed*t:Qe/60/60*this.autoRotateSpeed}_getZoomScale(t){let e=Math.abs(t*.01);return Math.pow(.95,this.zoomSpeed*e)}_rotateLeft(t){this._sphericalDelta.theta-=t}_rotateUp(t){this._sphericalDelta.phi-=t}_panLeft(t,e){Ae.setFromMatrixColumn(e,0),Ae.multiplyScalar(-t),this._panOffset.add(Ae)}_panUp(t,e){this.screenSpacePanning===!0?Ae.setFromMatrixColumn(e,1):(Ae.setFromMatrixColumn(e,0),Ae.crossVectors(this.object.up,Ae)),Ae.multiplyScalar(t),this._panOffset.add(Ae)}_pan(t,e){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;Ae.copy(s).sub(this.target);let r=Ae.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*t*r/i.clientHeight,this.object.matrix),this._panUp(2*e*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(t*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(e*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(t){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=t:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(t){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=t:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(t,e){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=t-i.left,r=e-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(t){return Math.max(this.minDistance,Math.min(this.maxDistance,t))}_handleMouseDownRotate(t){this._rotateStart.set(t.clientX,t.clientY)}_handleMouseDownDolly(t){this._updateZoomParameters(t.clientX,t.clientY),this._dollyStart.set(t.clientX,t.clientY)}_handleMouseDownPan(t){this._panStart.set(t.clientX,t.clientY)}_handleMouseMoveRotate(t){this._rotateEnd.set(t.clientX,t.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let e=this.domElement;this._rotateLeft(Qe*this._rotateDelta.x/e.clientHeight),this._rotateUp(Qe*this._rotateDelta.y/e.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(t){this._dollyEnd.set(t.clientX,t.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(t){this._panEnd.set(t.clientX,t.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(t){this._updateZoomParameters(t.clientX,t.clientY),t.deltaY<0?this._dollyIn(this._getZoomScale(t.deltaY)):t.deltaY>0&&this._dollyOut(this._getZoomScale(t.deltaY)),this.update()}_handleKeyDown(t){let e=!1;switch(t.code){case this.keys.UP:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateUp(Qe*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),e=!0;break;case this.keys.BOTTOM:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateUp(-Qe*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),e=!0;break;case this.keys.LEFT:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateLeft(Qe*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),e=!0;break;case this.keys.RIGHT:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateLeft(-Qe*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),e=!0;break}e&&(t.preventDefault(),this.update())}_handleTouchStartRotate(t){if(this._pointers.length===1)this._rotateStart.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),i=.5*(t.pageX+e.x),s=.5*(t.pageY+e.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(t){if(this._pointers.length===1)this._panStart.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),i=.5*(t.pageX+e.x),s=.5*(t.pageY+e.y);this._panStart.set(i,s)}}_handleTouchStartDolly(t){let e=this._getSecondPointerPosition(t),i=t.pageX-e.x,s=t.pageY-e.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(t){this.enableZoom&&this._handleTouchStartDolly(t),this.enablePan&&this._handleTouchStartPan(t)}_handleTouchStartDollyRotate(t){this.enableZoom&&this._handleTouchStartDolly(t),this.enableRotate&&this._handleTouchStartRotate(t)}_handleTouchMoveRotate(t){if(this._pointers.length==1)this._rotateEnd.set(t.pageX,t.pageY);else{let i=this._getSecondPointerPosition(t),s=.5*(t.pageX+i.x),r=.5*(t.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let e=this.domElement;this._rotateLeft(Qe*this._rotateDelta.x/e.clientHeight),this._rotateUp(Qe*this._rotateDelta.y/e.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(t){if(this._pointers.length===1)this._panEnd.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),i=.5*(t.pageX+e.x),s=.5*(t.pageY+e.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(t){let e=this._getSecondPointerPosition(t),i=t.pageX-e.x,s=t.pageY-e.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(t.pageX+e.x)*.5,a=(t.pageY+e.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(t){this.enableZoom&&this._handleTouchMoveDolly(t),this.enablePan&&this._handleTouchMovePan(t)}_handleTouchMoveDollyRotate(t){this.enableZoom&&this._handleTouchMoveDolly(t),this.enableRotate&&this._handleTouchMoveRotate(t)}_addPointer(t){this._pointers.push(t.pointerId)}_removePointer(t){delete this._pointerPositions[t.pointerId];for(let e=0;e<this._pointers.length;e++)if(this._pointers[e]==t.pointerId){this._pointers.splice(e,1);return}}_isTrackingPointer(t){for(let e=0;e<this._pointers.length;e++)if(this._pointers[e]==t.pointerId)return!0;return!1}_trackPointer(t){let e=this._pointerPositions[t.pointerId];e===void 0&&(e=new zt,this._pointerPositions[t.pointerId]=e),e.set(t.pageX,t.pageY)}_getSecondPointerPosition(t){let e=t.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[e]}_customWheelEvent(t){let e=t.deltaMode,i={clientX:t.clientX,clientY:t.clientY,deltaY:t.deltaY};switch(e){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return t.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function Sb(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function Mb(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function wb(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(Rf),this.state=re.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let t=this._pointers[0],e=this._pointerPositions[t];this._onTouchStart({pointerId:t,pageX:e.x,pageY:e.y});break}}function Eb(n){let t;switch(n.button){case 0:t=this.mouseButtons.LEFT;break;case 1:t=this.mouseButtons.MIDDLE;break;case 2:t=this.mouseButtons.RIGHT;break;default:t=-1}switch(t){case En.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=re.DOLLY;break;case En.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=re.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=re.ROTATE}break;case En.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=re.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=re.PAN}break;default:this.state=re.NONE}this.state!==re.NONE&&this.dispatchEvent(Zc)}function Tb(n){switch(this.state){case re.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case re.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case re.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function Ab(n){this.enabled===!1||this.enableZoom===!1||this.state!==re.NONE||(n.preventDefault(),this.dispatchEvent(Zc),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(Rf))}function Rb(n){this.enabled!==!1&&this._handleKeyDown(n)}function Cb(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Si.ROTATE:if(this.enableRotate===!1){this.state=re.NONE;break}this._handleTouchStartRotate(n),this.state=re.TOUCH_ROTATE;break;case Si.PAN:if(this.enablePan===!1){this.state=re.NONE;break}this._handleTouchStartPan(n),this.state=re.TOUCH_PAN;break;default:this.state=re.NONE}break;case 2:switch(this.touches.TWO){case Si.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=re.TOUCH_DOLLY_PAN;break;case Si.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=re.TOUCH_DOLLY_ROTATE;break;default:this.state=re.NONE}break;default:this.state=re.NONE}this.state!==re.NONE&&this.dispatchEvent(Zc)}function Ib(n){switch(this._trackPointer(n),this.state){case re.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case re.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case re.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case re.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=re.NONE}}function Pb(n){this.enabled!==!1&&n.preventDefault()}function Lb(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function Db(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var Nb=.8,Vn={left:64,right:64,top:46,bottom:32};function If(n,t){let e=new Xe(28,1,.05,100);e.position.set(0,0,6);let i=new Qa(e,n);i.zoomToCursor=!0,i.enableDamping=!1,i.rotateSpeed=.6,i.minDistance=.3,i.maxDistance=40,i.addEventListener("change",t);let s=!1,r=null,o=()=>s=!0;i.addEventListener("start",o);let a=h=>{let u=n.getRootNode().activeElement;i.enableZoom=h.ctrlKey||h.metaKey||u!==null&&(u===n.parentElement||n.parentElement.contains(u))};n.addEventListener("wheel",a,{capture:!0,passive:!0});function c(h,u,d,f){let[m,_]=Pf(h),p=m.clone().add(_).multiplyScalar(.5),g=_.clone().sub(m).multiplyScalar(.5),S=Math.tan(e.fov*Math.PI/360),[M,y]=[Vn.left+f.left,Vn.bottom+f.bottom],T={x:Math.max(.3,1-(M+Vn.right)/u),y:Math.max(.3,1-(Vn.top+y)/d)},v=Math.max(g.x*d/(S*u*T.x),g.y/(S*T.y),.4)+g.z;return p.x-=(M-Vn.right)/d*v*S,p.y-=(y-Vn.top)/d*v*S,{middle:p,distance:v}}function l(h,u,d,f){let{middle:m,distance:_}=c(h,u,d,f);e.aspect=u/d,s=!1,r=null,i.target.copy(m),e.position.set(m.x,m.y,m.z+_),e.up.set(0,1,0),e.updateProjectionMatrix(),i.update(),t()}return{camera:e,fit:l,follow(h,u,d,f){if(r=null,s)return;let{distance:m,middle:_}=c(h,u,d,f),p=e.position.distanceTo(i.target),g=_.distanceTo(i.target)*d/(2*p*Math.tan(e.fov*Math.PI/360));(m/p>1.03||m/p<.85||g>12)&&(r={from:i.target.clone(),to:_,near:p,far:m})},glide(h){!r||s||(i.target.lerpVectors(r.from,r.to,h),e.position.copy(i.target).z+=r.near+(r.far-r.near)*h,e.lookAt(i.target),h>=1&&(r=null))},reference:()=>e.position.distanceTo(i.target),resize(h,u){e.aspect=h/u,e.updateProjectionMatrix()},near(h,u,d,f){let{middle:m,distance:_}=c(h,u,d,f),p=e.position.clone().sub(i.target).normalize();s=!0,r=null,i.target.copy(m),e.position.copy(m).addScaledVector(p,Math.max(_,Nb)),i.update(),t()},moved(h,u,d,f,m){e.updateMatrixWorld();let _=new k(...h).project(e);return _.x+=2*u/f,_.y-=2*d/m,_.unproject(e).toArray()},hold(h){i.enabled=!h,h&&o()},flat(h){i.enableRotate=!h,i.mouseButtons.LEFT=h?En.PAN:En.ROTATE},dispose(){n.removeEventListener("wheel",a,{capture:!0}),i.removeEventListener("change",t),i.removeEventListener("start",o),i.dispose()}}}function Pf(n){let t=new k(1/0,1/0,1/0),e=new k(-1/0,-1/0,-1/0),i=new k;for(let s=0;s<n.length;s+=3)i.fromArray(n,s),t.min(i),e.max(i);return n.length?[t,e]:[new k(-1,-1,0),new k(1,1,0)]}var Cf=1.7;function Lf(n,t){let[e,i]=Pf(n),s=Math.max(i.x-e.x,1e-6)/Math.max(i.y-e.y,1e-6),r=Math.max(1/Cf,Math.min(Cf,t/s));return[Math.max(1,r),Math.max(1,1/r)]}function Df(n,[t,e]){let i=n.slice();for(let s=0;s<i.length;s+=3)i[s]*=t,i[s+1]*=e,i[s+2]=0;return i}var Nf=(n,t,e)=>Math.max(80,n-Vn.left-Vn.right-e.left)/Math.max(80,t-Vn.top-Vn.bottom-e.bottom);function Kc(n,t,e,i,s,r){let o=t.projectionMatrix.clone().multiply(t.matrixWorldInverse).elements;for(let a=0,c=0;a<n.length;a+=3,c+=3){let[l,h,u]=[n[a],n[a+1],n[a+2]],d=o[3]*l+o[7]*h+o[11]*u+o[15],f=d>1e-4;r[c]=f?((o[0]*l+o[4]*h+o[8]*u+o[12])/d*.5+.5)*i:-1e4,r[c+1]=f?(.5-(o[1]*l+o[5]*h+o[9]*u+o[13])/d*.5)*s:-1e4,r[c+2]=f?Math.min(2.2,Math.max(.45,e/d)):0}return r}var Fr=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,Ob=n=>1-(1-n)**3;function Of(n=220){let t=-1/0;return{start(e){t=Fr()?-1/0:e},at:e=>e-t>=n?1:Ob(Math.max(0,(e-t)/n)),running:e=>e-t<n}}function Uf(n,t,e,i){if(i>=1)n.set(e);else for(let s=0;s<e.length;s++)n[s]=t[s]+(e[s]-t[s])*i;return n}function Ff(n,t,e){let i=n.positions.slice();if(!t)return i;if(t.namesId===n.namesId)return e.slice();let s=new Map(t.names.map((r,o)=>[r,o]));return n.names.forEach((r,o)=>{let a=s.get(r);a!==void 0&&i.set(e.subarray(3*a,3*a+3),3*o)}),i}function Bf(){let n=Of(),[t,e,i]=[new Float32Array(0),new Float32Array(0),new Float32Array(0)],s=!0;return{get shown(){return t},get goal(){return i},enter(r,o,a,c){e=Ff(r,o,t),i=a,t=o?.n?e.slice():a.slice(),o?.n&&n.start(c),s=!0},go(r,o){[e,i,s]=[t.slice(),r,!0],n.start(o)},aim(r){[i,s]=[r,!0]},touch:()=>s=!0,advance(r){let o=n.at(r),a=s;return s&&Uf(t,e,i,o),s=s&&o<1,{share:o,moved:a}},going:r=>s||n.running(r)}}var Ub=40;function kf(n,[t,e],i,s,r){let o=Bf(),a=If(n,s),[c,l]=[null,new Float32Array(0)],[h,u,d]=[3,null,!1],f=()=>h===2?Lf(c.positions,Nf(t,e,i())):[1,1];function m(){let p=r.applied(c,c.positions);return h===2?Df(p,f()):p.slice()}function _(){c&&(d=!0,a.fit(o.goal,t,e,i()))}return{fit:_,get places(){return l},get size(){return[t,e]},get scale(){let{left:p,bottom:g}=i();return Math.max(.5,Math.min(1,(t-p)/560,(e-g)/460))},get dimensions(){return h},get depthFade(){return h===2||c.n<=Ub?0:.4},enter(p,g,S){c=p,h=u??(c.dimensions===2?2:3),o.enter(c,g,m(),S),!d||!g?.n?_():a.follow(o.goal,t,e,i())},flatten(p,g){h=u=p,a.flat(p===2),c&&(o.go(m(),g),_())},resize(p,g){[t,e]=[p,g],c&&(o.aim(m()),_())},atRest(){return a.resize(t,e),a.camera.updateMatrixWorld(),Kc(o.goal,a.camera,a.reference(),t,e,new Float32Array(o.goal.length))},sees:p=>l[3*p+2]>0&&l[3*p]>=0&&l[3*p]<=t&&l[3*p+1]>=0&&l[3*p+1]<=e,approach:p=>a.near(Float32Array.from(p.flatMap(g=>[...o.goal.subarray(3*g,3*g+3)])),t,e,i()),move(p,g,S){let M=o.goal.subarray(3*p,3*p+3),[y,T,v]=a.moved(M,g,S,t,e),[x,b]=f();r.set(c.names[p],h===2?[y/x,T/b,c.positions[3*p+2]]:[y,T,v]),o.aim(m()),s()},pin(p,g,S){if(g)return this.move(p,0,0);r.set(c.names[p],null),this.settle(S)},settle(p){c&&(o.go(m(),p),s())},hold:a.hold,touch:o.touch,going:o.going,look(p){let{share:g,moved:S}=o.advance(p);S&&a.glide(g),a.resize(t,e);let M=a.reference();return a.camera.updateMatrixWorld(),l.length!==o.shown.length&&(l=new Float32Array(o.shown.length)),Kc(o.shown,a.camera,M,t,e,l),{positions:S?o.shown:null,camera:a.camera,reference:M,share:g,depthFade:this.depthFade}},dispose:a.dispose}}var[zf,Gf,tl]=[0,-1,-2],el=1e4;function Vf(n,t){let e=Math.ceil(n/5)+1,i=Math.ceil(t/5)+1,s=new Int32Array(e*i),r=(a,c,l)=>{if(a<0||c<0||a>=e||c>=i)return;let h=c*e+a;s[h]!==tl&&(s[h]=l===tl||s[h]===zf||s[h]===l?l:Gf)},o=({x:a,y:c,w:l,h},u)=>{let[d,f]=[Math.min(e-1,Math.floor((a+l)/5)),Math.min(i-1,Math.floor((c+h)/5))];for(let m=Math.max(0,Math.floor(c/5));m<=f;m++)for(let _=Math.max(0,Math.floor(a/5));_<=d;_++)u(_,m)};return{line(a,c){for(let l=1;l<c.length;l++){let[h,u]=[c[l-1],c[l]],d=Math.max(1,Math.ceil(Math.hypot(u.x-h.x,u.y-h.y)/(5*.8)));for(let f=0;f<=d;f++)r(Math.floor((h.x+(u.x-h.x)*f/d)/5),Math.floor((h.y+(u.y-h.y)*f/d)/5),a+1)}},dot:(a,c)=>r(Math.floor(a/5),Math.floor(c/5),Gf),head:a=>o(a,(c,l)=>r(c,l,tl)),cost(a,c=-1){let l=0;return o(a,(h,u)=>{let d=s[u*e+h];d===tl?l+=el:d!==zf&&d!==c+1&&(l+=1)}),l}}}var Fb="500 12px system-ui, sans-serif",Jc="11px system-ui, sans-serif",qf="700 13px system-ui, sans-serif",[Bb,kb,zb]=[17,15,4],Hf=(n,t)=>n.x<t.x+t.w&&t.x<n.x+n.w&&n.y<t.y+t.h&&t.y<n.y+n.h,Gb=6,Wf=({x:n,y:t,w:e,h:i},s)=>({x:n-s,y:t-s,w:e+2*s,h:i+2*s}),Vb={cost:()=>0};function Yf(n,t,e,i,s=80,r=new Map,o=Vb){let a=[],c=l=>{let h=r.get(l.key),[u,d]=[null,l.must?1/0:el];return l.places.forEach((f,m)=>{if(f===null||d===0&&m!==h)return;let{x:_,y:p}=f,g={x:_,y:p,w:l.width,h:l.height};if(_<2||p<2||_+g.w>e-2||p+g.h>i-2||t.some(y=>y.owner!==l.key&&Hf(g,y)))return;let S=l.own===void 0?g:Wf(g,Gb);if(a.some(y=>Hf(S,y)))return;let M=o.cost(f.room?Wf(g,f.room):g,l.own);(M<d||m===h&&M<=d&&(l.must||M<el))&&([u,d]=[{...g,at:m},M])}),u&&d<=(l.most??1/0)&&{...u,key:l.key,text:l.text,kind:l.kind,node:l.node,link:l.own,tone:l.tone,ends:l.ends}};for(let l of n){if(a.length>=s)break;for(let h=l,u=null;h&&!u;h=h.short)u=c(h),u&&a.push(u)}return a}function Zf(n,t,e,i,s){let[r,o]=[s[3*i],s[3*i+1]],a=2*Math.max(...n.map(h=>Math.max(Math.abs(h.x-r),Math.abs(h.x+t-r),Math.abs(h.y-o),Math.abs(h.y+e-o)))),c=[];for(let h=0;3*h<s.length;h++)h!==i&&s[3*h+2]>0&&Math.abs(s[3*h]-r)<a&&Math.abs(s[3*h+1]-o)<a&&c.push(h);let l=(h,u)=>Math.hypot(Math.max(h.x-s[3*u],0,s[3*u]-h.x-t),Math.max(h.y-s[3*u+1],0,s[3*u+1]-h.y-e));return n.map(h=>{let u=l(h,i);return c.some(d=>l(h,d)<u)?null:h})}function Kf(n,t,e,i,s){return[0,9,18].flatMap(r=>{let o=e+3+r,a=e*.7+2+r*.7;return[{x:n-i/2,y:t+o},{x:n-i/2,y:t-o-s},{x:n+o,y:t-s/2},{x:n-o-i,y:t-s/2},{x:n+a,y:t+a},{x:n-a-i,y:t+a},{x:n+a,y:t-a-s},{x:n-a-i,y:t-a-s}]})}function Jf(){let n=new Map,t=null;try{t=document.createElement("canvas").getContext("2d")}catch{t=null}return(e,i=Fb)=>{let s=i+e,r=n.get(s);return r===void 0&&(n.size>5e3&&n.clear(),t&&(t.font=i),r=Math.ceil((t?t.measureText(e).width:e.length*6.6)+2*zb),n.set(s,r)),{width:Math.min(r,220),height:i===Jc?kb:Bb}}}function jf(n){let t=document.createElement("div");t.className="sg-labels",t.setAttribute("aria-hidden","true"),n.append(t);let e=new Map,i=[],s=[],r=()=>{let o=i.pop();if(o)return o;let a=document.createElement("span");return t.append(a),{element:a,text:"",look:"",place:"",width:""}};return{draw(o,a){s=o;let c=e;e=new Map;for(let{key:l}of o){let h=c.get(l);h&&e.set(l,h),c.delete(l)}i.push(...c.values());for(let l of o){e.has(l.key)||e.set(l.key,r()),$f(e.get(l.key),l);let[h,u]=Xf(l.ends,a);l.off=[l.x-h,l.y-u]}for(let l of i)l.element.hidden||(l.element.hidden=!0)},follow(o){for(let a of s){let[c,l]=Xf(a.ends,o);[a.x,a.y]=[c+a.off[0],l+a.off[1]],$f(e.get(a.key),a)}},element:t,at:(o,a)=>s.find(c=>o>=c.x&&o<=c.x+c.w&&a>=c.y&&a<=c.y+c.h),get shown(){return s},dispose:()=>t.remove()}}function Xf(n,t){let[e,i]=[0,0];for(let s of n)e+=t[3*s]/n.length,i+=t[3*s+1]/n.length;return[e,i]}function $f(n,t){let{element:e}=n,i=`sg-label sg-${t.kind} ${t.tone??""}`,s=`translate(${Math.round(t.x)}px, ${Math.round(t.y)}px)`,r=`${t.w}px`;n.text!==t.text&&(e.textContent=n.text=t.text),n.look!==i&&(e.className=n.look=i),n.place!==s&&(e.style.transform=n.place=s),n.width!==r&&(e.style.maxWidth=n.width=r),e.hidden&&(e.hidden=!1)}var jc="\u25AA",Hb=16,Wb=5,Xb=28,$b=60,qb=.3,Yb=[.5,.44,.56,.38,.62,.32,.68,.26],Zb=[0,1,-1],Qf=2,Kb=8,Jb=3;function tp(n,t,e,i,[s,r],o,a,c,l=()=>!1){let h=Vf(s,r),u=new Map;t.links.forEach((m,_)=>{if(m.gone||e.link(_)*m.opacity<qb)return;let p=no(m,t,i);p&&(u.set(_,p),h.line(_,yu(p)))});for(let{head:m}of u.values())h.head(m);let d=[];return{wanted:[...jb(n,t,e,i,o,a,d,h,l),...Qb(n,t,e,u,o,c,a)],taken:d,occupied:h}}function jb(n,t,{chosen:e,near:i,subject:s,node:r},o,a,c,l,h,u){let d=[];for(let p=0;p<n.n;p++){let g=o[3*p+2];if(g===0)continue;let S=c?.node===p?4e3:p===s||e.has(p)?3e3:i?.has(p)?1e3:0;d.push({node:p,importance:S+Fe(n,p,ye.drives)+.5*Fe(n,p,ye.driven),x:o[3*p],y:o[3*p+1],radius:t.outer[p]*g})}d.sort((p,g)=>g.importance-p.importance);let f=n.n>$b,m=f?d.filter(({importance:p},g)=>p>=1e3||g<Xb):d,_=new Float32Array(o.length);for(let{node:p}of m)_.set(o.subarray(3*p,3*p+3),3*p);if(f)for(let{x:p,y:g}of d)h.dot(p,g);for(let{node:p,x:g,y:S,radius:M}of m)l.push({x:g-.8*M,y:S-.8*M,w:1.6*M,h:1.6*M,owner:`n${p}`});return m.map(({node:p,x:g,y:S,radius:M,importance:y})=>{let T=u(p)?`${n.names[p]} ${jc}`:n.names[p],{width:v,height:x}=a(T,p===s?qf:void 0),b=Kf(g,S,M,v,x),P=Zf(b,v,x,p,_);return{key:`n${p}`,node:p,ends:[p],kind:p===s?"node sg-subject":"node",text:T,width:v,height:x,must:y>=3e3,tone:r(p)<1?"sg-back":"",places:y>=3e3&&P.every(A=>A===null)?b:P}})}function Qb(n,t,{rows:e,news:i,chosen:s},r,o,a,c){let{links:l}=t,h=[...e].sort((f,m)=>(a(l[f])??99)-(a(l[m])??99)||m-f),u=s.size>0||c!==null,d=h.filter(f=>c?.link!==void 0||l[f].leads).slice(0,u?Hb:Wb);return[...new Set([...d,...i])].filter(f=>r.has(f)).map(f=>{let m=l[f],_=g=>{let S=o(g,Jc);return{key:`l${m.key}`,own:f,ends:[m.source,m.target],most:0,kind:"link",text:g,...S,tone:Oi[m.way],places:tS(r.get(f),S)}},p=_(Vh(n,m,a(m)));return m.changed?{...p,short:{..._(m.figure),most:Qf}}:a(m)===void 0?p:{...p,short:{..._(`${a(m)}.  ${m.figure}`),short:{..._(`${a(m)}.`),most:Qf}}}})}function tS({at:n,from:t,to:e},{width:i,height:s}){return Zb.flatMap(r=>Yb.map(o=>{let a=t+(e-t)*o,[c,l]=[n(a),n(a+.01)],[h,u]=[l.x-c.x,l.y-c.y],d=Math.hypot(h,u)||1,f=r*(Jb+.5*(Math.abs(u)*i+Math.abs(h)*s)/d)/d;return{x:c.x+u*f-i/2,y:c.y-h*f-s/2,room:r&&Kb}}))}var eS=120,nS=80;function ep(n,t){let e=Jf(),[i,s,r]=[-1/0,!0,!1];return{renew:()=>s=!0,step(o,a,{graph:c,picture:l,emphasis:h,places:u,size:d,hover:f,rank:m,pinned:_}){if(s||(a?r:o-i>=eS)){let{wanted:p,taken:g,occupied:S}=tp(c,l,h,u,d,e,f,m,_),M=new Map(n.shown.map(y=>[y.key,y.at]));n.draw(Yf(p,[...t(),...g],...d,nS,M,S),u),[i,s,r]=[o,!1,!1]}else a||(n.follow(u),r=!0);return r}}}var[iS,sS,rS]=[14,2,160],oS=1.25,aS=n=>Math.min(rS,Math.max(iS,sS*n));function np(n,t,e=new Set,i=()=>!0,s=()=>!1){let r=aS(t),o=new Set,a=0;for(let c=n.length-1;c>=0;c--){let l=n[c];l.leads&&(l.gone||s(l)?o.add(c):i(l.source)&&i(l.target)&&(a+=1,(a<=r||a<=oS*r&&e.has(l.key))&&o.add(c)))}return o}var[lS,cS]=[20,60];function hS(){let n=[],t=null;return{step(e,i){t!==null&&n.push(e-t),n.length>cS&&n.shift(),t=i?e:null},take(){if(n.length<lS)return null;let e=n.reduce((i,s)=>i+s,0)/n.length;return n=[],e>0?1e3/e:null}}}function ip(n,t){let[e,i,s,r]=[0,0,!0,!1],o=!1,a=hS();function c(l){if(e=0,r||!n())return a.step(l,!1);if(s||l-i>=33){let h=s;[s,i]=[!1,l],o=t(l,h)}a.step(l,o||s),(o||s)&&(e=requestAnimationFrame(c))}return{invalidate(){s=!0,!e&&!r&&(e=requestAnimationFrame(c))},rate:a.take,stop(){r=!0,cancelAnimationFrame(e)}}}var[uS,dS,sp]=[4,5,14];function rp(n,t,e,i,s=()=>!0){let r=null,o=1/0;return e.outer.forEach((a,c)=>{let l=i[3*c+2],h=Math.hypot(i[3*c]-n,i[3*c+1]-t)-a*l;l>0&&h<uS&&h<o&&([r,o]=[{node:c},h])}),r||(e.links.forEach((a,c)=>{if(a.gone||!s(c))return;let l=fS(n,t,a,i)-a.width/2;l<dS&&l<=o&&([r,o]=[{link:c},l])}),r)}function fS(n,t,e,i){let{a:s,b:r,c:o}=qs(e,i),[a,c]=[Math.min(s.x,r.x,o.x)-12,Math.max(s.x,r.x,o.x)+12];if(n<a||n>c||t<Math.min(s.y,r.y,o.y)-12||t>Math.max(s.y,r.y,o.y)+12)return 1/0;let l=1/0,h=s;for(let u=1;u<=sp;u++){let d=ns(s,o,r,u/sp),[f,m]=[d.x-h.x,d.y-h.y],_=Math.max(0,Math.min(1,((n-h.x)*f+(t-h.y)*m)/(f*f+m*m||1)));l=Math.min(l,Math.hypot(h.x+_*f-n,h.y+_*m-t)),h=d}return l}var Br={iA:3,iB:3,iShape:4,iLook:4,iMore:4},Us=`
in vec3 iA; in vec3 iB; in vec4 iShape; in vec4 iLook; in vec4 iMore;
`,Fs=`
uniform vec3 uRaises; uniform vec3 uLowers; uniform vec3 uBoth;
vec3 colourOf(float way) { return way < 0.5 ? uRaises : way < 1.5 ? uLowers : uBoth; }
`;function op(n,t,e){let i=n.iA.array,s=n.iB.array;for(let r=0;r<t.length;r++){let{source:o,target:a}=t[r];for(let c=0;c<3;c++)i[3*r+c]=e[3*o+c],s[3*r+c]=e[3*a+c]}ri(n,"iA","iB")}var pS=`
${ci}
${Us}
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
}`,mS=`
${Fs}
in vec2 vAt; in float vAlpha; in float vWay; in float vDirected; in vec2 vBox;
void main() {
  float inside = vDirected > 0.5
    ? min((vBox.x - vAt.x) * 0.5 * vBox.y / vBox.x - abs(vAt.y), vAt.x + vBox.x)
    : vBox.x - abs(vAt.x) - abs(vAt.y);
  float alpha = smoothstep(-0.5, 0.5, inside) * vAlpha;
  if (alpha < 0.004) discard;
  outColour = vec4(colourOf(vWay) * alpha, alpha);
}`,ap=n=>Ei(...Os,Ti(n,pS,mS),1);var gS=Symbol.for("scarcity.webgl-contexts");function lp(n){let t=globalThis[gS]??=new Set;return{take(){for(let e of[...t])t.size>=8&&e!==n&&e();t.delete(n),t.add(n)},give:()=>t.delete(n)}}var nl=20,xS=`
${ci}
${Us}
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
}`,_S=`
${Fs}
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
}`;function cp(n){let t=[],e=[];for(let i=0;i<=nl;i++)t.push(i/nl,-1,i/nl,1),i<nl&&e.push(2*i,2*i+1,2*i+2,2*i+1,2*i+3,2*i+2);return Ei(t,e,Ti(n,xS,_S),0)}var vS=.75,yS=`
${ci}
${Us}
in vec2 position;
in vec3 iBeat; // which mark, how many lags, the largest lag
uniform float uTime; uniform float uStill;
out vec2 vAt; out float vRadius; out float vAlpha; out float vWay;
void main() {
  vec4 a = toScreen(iA), b = toScreen(iB);
  Curve k = curveOf(a, b, iShape, headOf(iShape.x, iLook.w));
  float lags = max(iBeat.y, 0.3);
  float beat = mod(uTime / ${vS.toFixed(2)}, iBeat.z + 1.0);
  float share = uStill > 0.5 ? (iBeat.x + 1.0) / (iBeat.y + 1.0) : beat / lags;
  bool shown = uStill > 0.5 ? iBeat.y > 0.5 : iBeat.x < 0.5 && share <= 1.0;
  if (!shown || a.w == 0.0 || b.w == 0.0 || k.t1 <= k.t0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  float t = mix(k.t0, k.t1, share);
  vRadius = max(3.2, iShape.x * 0.5 + 1.6);
  vAt = position * (vRadius + 2.0);
  vAlpha = 1.0; vWay = iLook.x;
  gl_Position = fromScreen(pointAt(k, t) + vAt, 0.0);
}`,bS=`
${Fs}
uniform vec3 uBackground;
in vec2 vAt; in float vRadius; in float vAlpha; in float vWay;
void main() {
  float off = length(vAt);
  float rim = 1.0 - smoothstep(vRadius + 0.5, vRadius + 1.5, off);
  float body = 1.0 - smoothstep(vRadius - 0.5, vRadius + 0.5, off);
  if (rim < 0.01) discard;
  outColour = vec4(mix(uBackground, colourOf(vWay), body) * rim, rim) * vAlpha;
}`,SS={...Br,iBeat:3},hp=n=>Ei(...Os,Ti(n,yS,bS),2);function Qc(n,t,e,i){let s=e.flatMap(o=>{let a=t.iMore.array[4*o+3];return Array.from({length:Math.max(1,a)},(c,l)=>[o,l,a])}),r=Nr(n.userData.buffers,SS,s.length);s.forEach(([o,a,c],l)=>{for(let[h,u]of Object.entries(Br))r[h].array.set(t[h].array.subarray(o*u,(o+1)*u),l*u);r.iBeat.array.set([a,c,i],3*l)}),ri(r),Ns(n,r,s.length)}function up(n,t,e){let i=ff(),s=new lr,r=null,o={links:cp(i),arrows:ap(i),pulses:hp(i),nodes:gf(i)};s.add(...Object.values(o));for(let b of Object.values(o))b.visible=!1;let[a,c]=[null,null],l=null,h=null,u=null,[d,f]=[1,1],m=lp(()=>!e()&&g(!0)),_=b=>{b.preventDefault(),g(!1,!0),t()};function p(){if(r)return!0;let b=document.createElement("canvas");b.className="sg-canvas",b.setAttribute("aria-hidden","true");try{r=new $a({canvas:b,alpha:!0,antialias:!1,powerPreference:"low-power"})}catch{return!1}return b.addEventListener("webglcontextlost",_),r.setClearColor(0,0),n.prepend(b),v(d,f),m.take(),!0}function g(b=!0,P=!1){if(!r)return;let A=r.domElement;u?.remove(),u=null,b&&(u=document.createElement("img"),u.className="sg-canvas",u.alt="",r.render(s,l),u.src=A.toDataURL(),n.prepend(u)),A.removeEventListener("webglcontextlost",_),r.dispose(),P||r.forceContextLoss(),A.remove(),r=null,m.give()}function S(b,P){h=b,a=Nr(a,Br,h.links.length),c=Nr(c,mf,h.radii.length);let{iShape:{array:A},iLook:{array:I},iMore:{array:O}}=a;h.links.forEach((U,C)=>{let B=4*C;A[B]=U.width,A[B+1]=U.bend,A[B+2]=h.outer[U.source],A[B+3]=h.outer[U.target],I[B]=U.way,I[B+1]=U.gone?0:U.opacity,I[B+2]=U.dashed?1:0,I[B+3]=U.directed?1:0,O[B]=U.reach,O[B+1]=1,O[B+2]=P(U),O[B+3]=U.lag}),ri(a),Ns(o.links,a,h.links.length),Ns(o.arrows,a,h.links.length),Ns(o.nodes,c,h.radii.length)}function M(b){h&&(c.iCentre.array.set(b),ri(c,"iCentre"),op(a,h.links,b),h.beating.length&&Qc(o.pulses,a,h.beating,h.longest))}function y(b){if(!h)return;let{iBody:{array:P},iColour:{array:A}}=c;h.radii.forEach((I,O)=>{let U=4*O;P[U]=I,P[U+1]=h.own[O],P[U+2]=b.selected(O)?1:0,P[U+3]=b.node(O),A.set(b.colour(O),U),A[U+3]=b.fresh(O)?1:0}),ri(c,"iBody","iColour");for(let I=0;I<h.links.length;I++)a.iMore.array[4*I+1]=b.link(I);ri(a,"iMore"),h.beating=b.beating,Qc(o.pulses,a,b.beating,h.longest)}function T(b){i.uRaises.value.set(...b.raises),i.uLowers.value.set(...b.lowers),i.uBoth.value.set(...b.both),i.uBackground.value.set(...b.background),i.uInk.value.set(...b.ink),i.uDark.value=b.dark?1:0}function v(b,P){[d,f]=[b,P],r?.setPixelRatio(Math.min(globalThis.devicePixelRatio||1,2)),r?.setSize(b,P,!1)}function x(b){return l=b.camera,r?(l.updateMatrixWorld(),i.uViewProjection.value.multiplyMatrices(l.projectionMatrix,l.matrixWorldInverse),i.uSize.value.set(d,f),i.uReference.value=b.reference,i.uTime.value=b.time,i.uStill.value=b.still?1:0,i.uShare.value=b.share,i.uDepthFade.value=b.depthFade,r.render(s,l),u?.remove(),u=null,!0):!1}return{show:S,move:M,focus:y,theme:T,resize:v,draw:x,acquire:p,release:g,get active(){return r!==null},get info(){return r?{calls:r.info.render.calls,geometries:r.info.memory.geometries}:null},dispose(){g(!1);for(let b of Object.values(o))b.geometry.dispose(),b.material.dispose();u?.remove()}}}function dp(n,{show:t,rest:e}){let[i,s,r,o]=[!1,0,0,0],a=new IntersectionObserver(l=>{i=l[l.length-1].isIntersecting,clearTimeout(s),i?t():s=setTimeout(e,6e3)}),c=()=>i&&!document.hidden&&t();return document.addEventListener("visibilitychange",c),{get visible(){return i},get hidden(){return!i||document.hidden},start:()=>a.observe(n),retry(){clearTimeout(r),r=setTimeout(()=>i&&t(),400*2**Math.min(o++,5))},dispose(){clearTimeout(s),clearTimeout(r),a.disconnect(),document.removeEventListener("visibilitychange",c)}}}function th(n,t,e,i=3){let s=new Map;n.forEach((c,l)=>{!c.leads||!c.directed||c.gone||c.target===t||(s.has(c.source)||s.set(c.source,[]),s.get(c.source).push([l,c.target,Math.min(c.strength,.99)]))});let r=MS(n,e),o=[],a=[{at:t,rows:[],passed:new Set([t]),worth:1}];for(let c=0;a.length&&o.length<i&&c<2e4;c++){let l=ES(a);if(l.at===e){o.push(l.rows);continue}for(let[h,u,d]of s.get(l.at)??[])l.passed.has(u)||l.rows.length+1+(r.get(u)??1/0)>5||wS(a,{at:u,rows:[...l.rows,h],passed:new Set(l.passed).add(u),worth:l.worth*d})}return o}function MS(n,t){let e=new Map;for(let{source:s,target:r,directed:o,gone:a}of n)!o||a||(e.has(r)||e.set(r,[]),e.get(r).push(s));let i=new Map([[t,0]]);for(let s of i.keys())for(let r of e.get(s)??[])i.has(r)||i.set(r,i.get(s)+1);return i}function wS(n,t){let e=n.push(t)-1;for(;e&&n[e-1>>1].worth<t.worth;)n[e]=n[e-1>>1],e=e-1>>1;n[e]=t}function ES(n){let[t,e]=[n[0],n.pop()];if(!n.length)return t;let i=0;for(;;){let s=2*i+1;if(s>=n.length||(s+1<n.length&&n[s+1].worth>n[s].worth&&(s+=1),n[s].worth<=e.worth))break;n[i]=n[s],i=s}return n[i]=e,t}function fp(n,t){let e=new Map;return n.forEach((i,s)=>{i.gone||(e.set(`${i.source}>${i.target}@${i.lag}`,s),i.leads&&e.set(`${i.source}>${i.target}`,s),i.leads&&!i.directed&&e.set(`${i.target}>${i.source}`,s))}),t.map(i=>i.flatMap(({source:s,target:r,lag:o})=>{let a=e.get(`${s}>${r}@${o}`)??e.get(`${s}>${r}`);return a===void 0?[]:[a]}))}var il=40,TS=150;function pp({root:n,stage:t,labels:e,state:i,corners:s,room:r,size:o},a){let[c,l,h,u,d]=[null,null,null,null,null],[f,m,_]=[new Set,Qi(n),!1],p={pair:"",ways:null},[g,S,M,y]=[new Set,new Map,0,null],T=ep(e,s),v=ip(H,st),x=up(t,()=>P.retry(),()=>P.visible),b=kf(t,o(),r,v.invalidate,a.pins),P=dp(n,{show(){_||(x.acquire()||i.problem(c?"This browser gives no WebGL context; the table holds the same graph.":""),!l&&c&&I(),b.touch(),v.invalidate())},rest:()=>x.release(!0)});function A(z){let rt=c,W=l&&du(l,rt,z),ot=rt?pu(rt,z):new Set;[c,d]=[z,z.seq],b.enter(c,rt,performance.now());let _t=I(W,rt,ot);return P.hidden&&$(),_t}function I(z=null,rt=c,W=new Set){let ot=l,_t=new Set(ot?.links.filter((ct,Ut)=>g.has(Ut)).map(ct=>ct.key));l=vf(c,{...a.options(),room:b.scale}),l.longest=c.lags.length-1;let Tt=z&&fu(l,z,W);return f=Tt?.nodes??new Set,Tt&&(l.links=[...Tt.gone,...l.links]),b.dimensions===2&&c.n<=il&&Mu(l.links,l.outer,b.atRest()),ot&&(u=mu(u,ot,rt,l,c)),p={pair:"",ways:null},x.show(l,Tt?Tt.from:ct=>ct.opacity),O(_t),B(),Tt?.more??0}function O(z){U();let rt=c.n>il&&b.places.length===3*c.n?b.sees:void 0;g=np(l.links,c.n,z,rt,W=>S.has(W.row)||W.changed)}function U(){let z=a.subject();S=new Map(z===null?[]:Jr(c,z).into.map(({row:rt},W)=>[rt,W+1]))}function C(){let[z,rt]=[a.lit(),a.pair()];if(z)return fp(l.links,z);if(!rt)return null;p.pair!==rt.join()&&(p={pair:rt.join(),ways:[th(l.links,...rt),th(l.links,...rt.toReversed())]});let W=p.ways.flat(),ot=l.links.flatMap(({source:_t,target:Tt,gone:ct},Ut)=>!ct&&rt.includes(_t)&&rt.includes(Tt)?[Ut]:[]);return W.length||ot.length?[...W,ot]:null}function B(){l&&(U(),h=Ef(l,{chosen:a.chosen(),hover:u,overview:g,subject:a.subject(),ways:C(),still:Fr()}),x.focus({...h,colour:Cl(c,a.options().colouring,m),selected:z=>a.marked(z)||z===h.subject,fresh:z=>f.has(z)}),T.renew(),v.invalidate())}function $(){if(d===null)return;let z=d;d=null,a.painted(z,v.rate())}function H(){return P.visible||$(),l&&P.visible}function st(z,rt){let W=b.look(z);W.positions&&x.move(W.positions),c.n>il&&z-M>TS&&q(z);let ot=x.draw({...W,time:z/1e3,still:Fr()}),_t=!rt&&!W.positions,Tt=T.step(z,_t,{graph:c,picture:l,emphasis:h,places:b.places,size:b.size,hover:u,rank:ct=>c.versus?void 0:S.get(ct.row),pinned:ct=>a.pins.has(c.names[ct])});return y=l,ot&&Object.assign(n.dataset,{draws:Number(n.dataset.draws??0)+1,calls:x.info?.calls??0}),$(),Tt||b.going(z)||h.beating.length>0&&a.watched()&&!Fr()}function q(z){M=z;let rt=g;O(new Set([...rt].map(W=>l.links[W].key))),(rt.size!==g.size||[...rt].some(W=>!g.has(W)))&&B()}function j(){c&&b.dimensions===2&&c.n<=il?I():T.renew()}let it=new ResizeObserver(()=>{if(!n.clientWidth||!n.clientHeight)return;let[z,rt]=o();z===b.size[0]&&rt===b.size[1]||(x.resize(z,rt),b.resize(z,rt),c&&(a.resized(),I()))});return{show:A,refocus:B,settled:j,eye:b,reconsider:()=>c&&I(),get picture(){return l},get counts(){return l===null?{pairs:0,drawn:0}:{pairs:l.links.filter(z=>z.leads&&!z.gone).length,drawn:[...g].filter(z=>!l.links[z].gone).length}},get ways(){return p.ways??[[],[]]},invalidate:v.invalidate,still:()=>l&&{picture:l,emphasis:h,theme:m,size:b.size,places:b.places.length===3*c.n?b.places:b.atRest(),depthFade:b.depthFade,colour:Cl(c,a.options().colouring,m),marked:z=>a.marked(z)||z===h.subject},start(){x.resize(...b.size),it.observe(n),P.start()},under(z,rt){let W=y===l?e.at(z,rt):null;return W?W.node!==void 0?{node:W.node}:{link:W.link}:l&&b.places.length?rp(z,rt,l,b.places,ot=>h.link(ot)>0):null},hover(z){z?.node===u?.node&&z?.link===u?.link||(u=z,B())},dress(){n.style.removeProperty("--sg-background"),m=Qi(n),Vs(n,m),x.theme(m),B()},dispose(){_=!0,v.stop(),it.disconnect(),P.dispose(),b.dispose(),x.dispose()}}}function mp(n,t){let e=new Map,i=new Map,s=(r,o)=>`${r}|${o.join("|")}`;return{of(r,o,a=""){let c=s(r.namesId,o),l=e.get(c),h=r.moment?r.moment.told+r.moment.behind:null;if(h===null||l?.newest===h||i.get(a)?.key===c)return l?.history??null;clearTimeout(i.get(a)?.timer);let u=setTimeout(()=>{i.delete(a),e.delete(c),e.set(c,{history:l?.history??null,newest:h}),e.size>60&&e.delete(e.keys().next().value),n(o,r.namesId)},80);return i.set(a,{key:c,timer:u}),l?.history??null},told(r){let o=e.get(s(r.names_id,r.link));o&&(o.history=r,t())},dispose:()=>[...i.values()].forEach(({timer:r})=>clearTimeout(r))}}var AS=Math.cos(75*Math.PI/180),sl={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function gp(n,t,e,i){let[s,r]=sl[n],o=null,a=1/0;for(let{source:c,target:l}of e){if(c!==t&&l!==t)continue;let h=c===t?l:c,[u,d]=[i[3*h]-i[3*t],i[3*h+1]-i[3*t+1]],f=Math.hypot(u,d)||1,m=(u*s+d*r)/f,_=f*(2-m);m>AS&&_<a&&([o,a]=[h,_])}return o}function xp(n){let t={f:n.fit,F:n.fit,"/":n.search,Escape:n.clear," ":n.pause,2:()=>n.dimensions(2),3:()=>n.dimensions(3),p:n.pin,P:n.pin,t:n.table,T:n.table,o:n.options,O:n.options,s:n.save,S:n.save};return e=>{if(!(e.ctrlKey||e.metaKey||e.altKey)){if(e.target.closest?.("button, input, select, table")&&e.key!=="Escape"){e.stopPropagation();return}if(e.key in sl&&e.shiftKey)n.push(...sl[e.key]);else if(e.key in sl)n.walk(e.key);else if(e.key in t)t[e.key]();else return e.key==="Tab"?void 0:e.stopPropagation();e.preventDefault(),e.stopPropagation()}}}var _p="http://www.w3.org/2000/svg",rl=14;function He(n,t){let e=document.createElementNS(_p,"svg");for(let[i,s]of Object.entries({width:n,height:rl,"aria-hidden":"true"}))e.setAttribute(i,s);for(let[i,s]of t){let r=document.createElementNS(_p,i);for(let[o,a]of Object.entries(s))r.setAttribute(o,a);e.append(r)}return e}var Zi=(n,t,e,i={})=>["line",{x1:n,x2:n+t,y1:rl/2,y2:rl/2,"stroke-width":e,stroke:"currentColor",...i}],kr=[Zi(0,15,3),["path",{d:"M14 2.5 L22 7 L14 11.5 Z",fill:"currentColor"}]],RS=[Zi(0,26,2.5),["path",{d:"M13 1.5 L18.5 7 L13 12.5 L7.5 7 Z",fill:"currentColor"}]];function De(n,t,e=""){let i=D("span",`sg-key ${e}`);return i.append(n,D("span","",t)),i}var vp=n=>Array.from({length:n.m},(t,e)=>yn(n,e)).includes(!0),eh=(n,t)=>["circle",{cx:n,cy:rl/2,r:4.5,fill:`var(--sg-${t})`}],CS=n=>Number(n.toPrecision(2)),yp=5;function IS(n,[t,e]){let i=Rl(n,t),s=Math.max(0,...i);if(!s)return[];if(Al(t)){let a=He(11*$s,Array.from({length:$s},(c,l)=>eh(5.5+11*l,`level-${l}`)));return[De(a,`colour: ${e}, 0 to ${$n(CS(s))}`,"sg-extra")]}if(t==="group"&&n.groups.length)return n.groups.map((a,c)=>De(He(11,[eh(5.5,`shade-${1+c%yp}`)]),a,"sg-extra"));let r=Math.min(yp,s),o=He(11*r,Array.from({length:r},(a,c)=>eh(5.5+11*c,`shade-${1+c}`)));return[De(o,`colour: ${t==="group"?"closely linked":e}`,"sg-extra")]}var PS=()=>[De(He(22,kr),"raises","sg-raises"),De(He(22,kr),"lowers","sg-lowers"),De(He(26,[Zi(0,26,2.5,{"stroke-dasharray":"5 4"})]),"dashed: went, as it was"),De(D("b","","0.20 \u2192 0.41"),"changed beyond both intervals"),De(He(22,[Zi(0,22,3,{opacity:.25})]),"faint: the same")];function bp(n){let t=D("div","sg-legend","",{role:"note","aria-label":"Legend"}),e=D("div","sg-keys"),i=D("div","sg-note");t.append(i,e),n.append(t);let s="";return{element:t,get height(){return t.hidden?0:t.offsetHeight+14},note(r){i.textContent!==r&&(i.textContent=r)},update(r,o,a,c){let l=IS(r,c),h=Za(r.n)*o,u=`${!!r.versus}|${h}|${r.strength}|${r.certainty}|${a}|${l.map(_=>_.outerHTML)}|${vp(r)}`;if(u===s)return;s=u;let d=He(22*Or.length,Or.map((_,p)=>Zi(22*p,18,Ur(_,h)))),f=[$r,Xr,vn],m=He(24*f.length,f.map((_,p)=>Zi(24*p,20,3,{opacity:Ka(_)})));if(r.versus)return e.replaceChildren(...PS(),De(d,`${Or.map($n).join(" \xB7 ")} ${r.strength}`,"sg-extra"));e.replaceChildren(De(He(22,kr),"raises","sg-raises"),De(He(22,kr),"lowers","sg-lowers"),...vp(r)?[De(He(22,kr),"moves both ways","sg-both")]:[],De(He(26,RS),"direction open"),De(d,`${Or.map($n).join(" \xB7 ")} ${r.strength}`),De(m,f.map(_=>r.certainty[_]).join(" \xB7 ")),De(He(26,[Zi(0,26,2,{"stroke-dasharray":"5 4"})]),"dashed: could be 0"),...l,De(He(22,[["circle",{cx:4,cy:7,r:2.5,fill:"currentColor"}],["circle",{cx:15,cy:7,r:6,fill:"currentColor"}]]),a,"sg-extra"),De(He(14,[["circle",{cx:7,cy:7,r:3,fill:"currentColor",opacity:.6}],["circle",{cx:7,cy:7,r:5.2,fill:"none",stroke:"currentColor","stroke-dasharray":"22 40",transform:"rotate(-90 7 7)"}]]),"ring: own past","sg-extra"))}}}function Sp({pairs:n,drawn:t},{words:e},i=0){let s=t<n?`The ${t} strongest of ${xe(n,"linked pair")}; select a variable for its others. `:"";return`${e?`Only links ${e}. `:""}${s}Each at its strongest lag; point at it for further lags.${i?` ${jc} put there by hand.`:""}`}var zr=16;function Mp(n){let t=D("div","sg-card","",{role:"tooltip"});return t.hidden=!0,n.append(t),{element:t,hide:()=>t.hidden=!0,tell(e,i,[s,r],o,[a,c],l=null){t.replaceChildren(...au(e,i.row,i.more).map(LS),...l?[l]:[]),t.hidden=!1;let[h,u]=[t.offsetWidth||200,t.offsetHeight||80],d=(S,M)=>[Math.max(4,Math.min(S,a-h-4)),Math.max(4,Math.min(M,c-u-4))],f=[s+zr,s-zr-h,s-h/2].flatMap(S=>[r+zr,r-u-zr,r-u/2].map(M=>d(S,M))),m=([S,M],y,T,v)=>y>S-v&&y<S+h+v&&T>M-v&&T<M+u+v,_=S=>{let M=m(S,s,r,zr-4)?100:0;for(let y=0;y<o.length;y+=3)M+=m(S,o[y],o[y+1],10)?y===3*i.source||y===3*i.target?10:1:0;return M},[p,g]=f.reduce((S,M)=>_(M)<_(S)?M:S);[t.style.left,t.style.top]=[`${p}px`,`${g}px`]}}}function LS(n){let t=D("div");for(let{text:e,strong:i,faint:s,tone:r}of n)t.append(D(i?"strong":"span",s?"sg-faint":r??"",e));return t}var wp=560,Ep=[[6,6,!0],[6,3,!0],[5,2,!0],[4,2,!0],[4,0,!0],[4,0,!1],[3,0,!1],[2,0,!1]],DS=[2,0,!1],Tp=38;function Rp(n,t){let e=D("section","sg-dock","",{"aria-label":"What drives the selected variable"});e.hidden=!0,n.append(e);let i="";function s(r,[o,a,c],l){let h=[OS(r),US(Ap(r.into,o),c,t,c?l:null)];a&&r.out.entries.length&&h.push(FS(Ap(r.out,a),t)),r.own&&c&&h.push(D("p","sg-faint",r.own)),e.replaceChildren(...h)}return{element:e,hide:()=>e.hidden=!0,tell(r,o,[a,c],l,h=()=>null){let u=a<wp,d=Ml(r,o,Ep[0][0]),[f]=d.into.entries,m=f&&!u?h(f.row,f.tone):null,_=JSON.stringify([d,u,c,l,m?.outerHTML]);if(e.hidden=!1,_!==i){i=_,e.classList.toggle("sg-below",u),e.style.bottom=u?`${l}px`:"";for(let p of u?[DS]:Ep)if(s(d,p,m),e.offsetHeight<=c-Tp-l)break}},tellWays(r,[o,a],c){let l=o<wp,h=JSON.stringify([r,l,a,c]);if(e.hidden=!1,h!==i){i=h,e.classList.toggle("sg-below",l),e.style.bottom=l?`${c}px`:"";for(let u of l?[1]:[3,2,1])if(e.replaceChildren(...r.sides.flatMap((d,f)=>NS(d,l&&f?0:u,t)),...r.open?[D("p","sg-faint","Between the two a direction is open.")]:[]),e.offsetHeight<=a-Tp-c)break}},get room(){return e.hidden?{left:0,bottom:0}:e.classList.contains("sg-below")?{left:0,bottom:e.offsetHeight}:{left:e.offsetWidth,bottom:0}}}}function NS({title:n,from:t,to:e,ways:i},s,r){if(!s)return[];if(!i.length)return[D("p","sg-faint",`No way leads from ${t} to ${e}.`)];let o=D("ol");for(let{effect:a,tone:c,after:l,sure:h,steps:u}of i.slice(0,s)){let d=D("li"),f=D("div","sg-figures");f.append(D("span",`sg-effect ${c}`,a),D("span","",` ${l} `),D("span","sg-faint",h));let m=D("div");for(let{node:_,name:p,lag:g}of u)g&&m.append(D("span","sg-faint"," \u2192 ")),m.append(nh({name:p,other:_},r)),g&&m.append(D("span","sg-faint",` ${g}`));d.append(f,m),o.append(d)}return[D("h3","",n),ih(o,Math.max(0,i.length-s))]}var Ap=({entries:n,left:t},e)=>({entries:n.slice(0,e),left:t+Math.max(0,n.length-e)});function OS({title:n,unit:t}){let e=D("h3","",`What drives ${n}`);return t&&e.append(D("span","sg-faint",` ${t}`)),e}function US({entries:n,left:t},e,i,s){if(!n.length)return D("p","sg-faint","nothing in the data, significantly");let r=D("ol"),o=null;for(let a of n){a.doubtful&&o&&o.sure!==a.sure&&r.append(D("li","sg-rest sg-faint",`${a.sure}:`)),o=a;let c=D("li",a.gone?"sg-rest":""),l=D("div");l.append(nh(a,i),D("span","",` ${a.verb} it, ${a.short}`));let h=D("div","sg-figures");h.append(D("span",`sg-effect ${a.tone}`,a.effect),D("span","",a.gone?" ":` ${a.sure} `),D("span","sg-faint",(e?a.more:a.more.slice(0,1)).join(" \xB7 "))),c.append(l,h),s&&a.rank===1&&c.append(s),r.append(c)}return ih(r,t)}function FS({entries:n,left:t},e){let i=D("div");i.append(D("p","sg-faint","It drives"));let s=D("ul");for(let r of n){let o=D("li","sg-figures");o.append(nh(r,e),D("span",`sg-effect ${r.tone}`,` ${r.effect} `),D("span","sg-faint",`${r.short}${r.sure==="sure"?"":`, ${r.sure}`}`)),s.append(o)}return i.append(ih(s,t)),i}function nh({name:n,other:t},e){let i=D("button","sg-name",n,{type:"button"});return i.addEventListener("click",()=>e(t)),i}function ih(n,t){return t&&n.append(D("li","sg-rest sg-faint",`and ${t} more`)),n}var BS=[["drives","how much it drives"],["driven","how much it is driven"],["pagerank","how much it drives through others"],["betweenness","how many ways lead through it"],["change","how much it changed lately"]],kS=.5,zS=.01;function Ip(n,t,e=()=>{},i=()=>{}){let s=D("form","sg-options","",{"aria-label":"Options of the picture"});s.hidden=!0;let r=ol("Colour of a node",Tl),o=ol("Size of a node",BS),[a,c]=Cp(kS,zS),[l,h]=Cp(1,.05),u=ol("Of the group",[["","any"]]),d=D("button","","",{type:"button"});d.hidden=!0,d.addEventListener("click",i);let f=ol("Lag",[["","any"]]);s.append(r.label,o.label,sh("Strength at least",a,c),sh("Stable in at least",l,h),f.label,u.label,d),n.append(s);let[m,_,p,g]=["","",null,""],S=new Set,M={sizing:ye.drives,colouring:"group",filter:$c},y=()=>{M.sizing=ye[o.select.value],M.colouring=r.select.value;let v=({select:x})=>x.value===""?null:Number(x.value);M.filter={least:Number(a.value),stable:Number(l.value),lag:v(f),group:v(u)},c.textContent=M.filter.least?$n(M.filter.least):"any",h.textContent=M.filter.stable?Dn(M.filter.stable):"any"};function T(){let v=p&&[r,o].map(({select:x})=>x.value).find(x=>gu(p,x));v&&v!==g&&e(v),g=v??""}return s.addEventListener("input",({target:v})=>{S.add(v),y(),T(),t()}),s.addEventListener("submit",v=>v.preventDefault()),y(),{element:s,values:M,update(v){p=v;for(let[{select:A},I]of[[r,p.colour],[o,p.size]])S.has(A)||(A.value=I);y(),r.select.querySelector("[value=group]").hidden=!p.groups.length&&M.colouring!=="group",T();let x=p.lags.map(({short:A})=>A).join(`
`);x!==m&&(m=x,f.offer([["","any"],...p.lags.map(({short:A},I)=>[String(I),A])]),y());let b=GS(p);u.label.hidden=!b.length,b.join(`
`)!==_&&(_=b.join(`
`),u.offer([["","any"],...b.map((A,I)=>[String(I+1),A])]),y());let P=Array.from({length:p.n},(A,I)=>Fe(p,I,ye.change)).some(A=>A>0);o.select.querySelector("[value=change]").disabled=!P},pinned(v){d.hidden=!v,d.textContent=`Release ${v===1?"the node":`${v} nodes`} put there by hand`},get coloured(){return[M.colouring,Tl.find(([v])=>v===M.colouring)[2]]},get sized(){return`size: ${o.select.selectedOptions[0].textContent}`},get words(){let{least:v,stable:x,lag:b,group:P}=M.filter,A=({select:I})=>I.selectedOptions[0].textContent;return[v?`at least ${$n(v)} strong`:"",x?`found in at least ${Dn(x)} of resamples`:"",b===null?"":A(f),P===null?"":`of the group ${A(u)}`].filter(Boolean).join(", ")},toggle:(v=s.hidden)=>(s.hidden=!v,v&&r.select.focus(),v)}}function GS(n){if(n.groups.length)return n.groups;let t=[];for(let i=0;i<n.n;i++){let s=Fe(n,i,ye.group);s>0&&(t[s-1]??=[]).push(i)}let e=i=>Fe(n,i,ye.drives);return Array.from(t,(i=[])=>{let[s,r]=[...i].sort((o,a)=>e(a)-e(o));return s===void 0?"none":r===void 0?n.names[s]:`${n.names[s]}, ${n.names[r]}${i.length>2?" \u2026":""}`})}function Cp(n,t){return[D("input","","",{type:"range",min:"0",max:String(n),step:String(t),value:"0"}),D("output")]}function sh(n,...t){let e=D("label");return e.append(D("span","",n),...t),e}function ol(n,t){let e=D("select"),i=s=>{let r=e.value;e.replaceChildren(...s.map(([o,a])=>D("option","",a,{value:o}))),e.value=s.some(([o])=>o===r)?r:s[0][0]};return i(t),{select:e,offer:i,label:sh(n,e)}}function VS(n,t){let e=t.trim().toLocaleLowerCase();return e?n.flatMap((s,r)=>{let o=s.toLocaleLowerCase().indexOf(e);return o<0?[]:[{i:r,at:o}]}).sort((s,r)=>(s.at===0?0:1)-(r.at===0?0:1)||s.i-r.i).map(({i:s})=>s):[]}function Pp(n,t,e,i){let s=D("input","sg-search","",{type:"search","aria-label":"Find a variable",placeholder:"find a variable",spellcheck:"false"});s.hidden=!0,n.append(s);let r=()=>{s.hidden||(s.hidden=!0,s.value="",i())};return s.addEventListener("input",()=>e(VS(t(),s.value))),s.addEventListener("keydown",o=>{(o.key==="Enter"||o.key==="Escape")&&(o.key==="Escape"&&e([]),r(),o.preventDefault()),o.stopPropagation()}),{element:s,open(){s.hidden=!1,s.focus()}}}var HS={waiting:"waiting",learning:"learning",live:"live",paused:"paused",ended:"ended",lost:"lost",still:"still",throttled:"throttled"};function Lp(n,t){let e=D("div","sg-state"),i=D("span","sg-dot","",{"aria-hidden":"true"}),s=D("span","sg-state-text"),r=D("span","sg-badge"),o=D("span","sg-others"),[a,c]=[D("span","sg-moment"),D("strong","sg-sentence")];r.hidden=o.hidden=a.hidden=c.hidden=!0,e.append(i,a,c,s,r,o);let l=D("div","sg-plate");l.hidden=!0,n.append(e),t.append(l);let[h,u]=[D("strong"),D("span")];return l.append(h,u),{element:e,update(d,f,m=f){let{title:_="",detail:p="",figures:g=""}=d??{},S=HS[d?.face]??"still";e.dataset.face=S;let M=[_,g].filter(Boolean).join("  \xB7  ");s.textContent!==M&&(s.textContent=M),e.title=p,l.hidden=!(f&&(_||p)),l.classList.toggle("sg-low",!m),h.textContent=_,u.textContent=p},more(d){o.hidden=d===0,o.textContent=`and ${xe(d,"more change")}`},past(d){a.hidden=!d,a.textContent!==d&&(a.textContent=d)},compared(d,f=""){c.hidden=!d,s.hidden=i.hidden=!!d,e.classList.toggle("sg-compared",!!d),c.textContent!==d+f&&c.replaceChildren(d,D("span","sg-between",f))},held(d){r.hidden=!d,r.textContent=d},problem(d){l.hidden=!d,h.textContent=d,u.textContent=""}}}var Dp=`
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
`;var Np=`
${zs(".sg")}.sg { position: relative; width: 100%; min-width: 240px; overflow: hidden; box-sizing: border-box; outline: none;
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
${Dp}
@container (max-width: 700px) { .sg-extra { display: none; } .sg-keys { gap: 2px 11px; } }
@container (max-width: 560px) { .sg-between { display: none; } .sg-sentence { font-size: 12px; } .sg-legend > .sg-note { display: none; } }
@container (max-width: 520px) { .sg-legend { font-size: 10px; gap: 1px 9px; } .sg button { padding: 2px 4px; } .sg-search { width: 90px; } }
`;var al=[["cause",(n,t)=>n.names[Pt(n,t,wt.source)]],["effect on",(n,t)=>n.names[Pt(n,t,wt.target)]],["direction",(n,t)=>Be(n,t)?"own past":In(n,t)?"\u2192":"open"],["after",(n,t)=>n.lags[Pt(n,t,wt.lag)]?.short??String(Pt(n,t,wt.lag)),(n,t)=>Pt(n,t,wt.lag)],["strength",(n,t)=>On(n,t),ke],["90 % interval",(n,t)=>Ln(Pt(n,t,wt.low),Pt(n,t,wt.high)),(n,t)=>Pt(n,t,wt.low)],["how sure",(n,t)=>n.certainty[Ze(n,t)],Ze],["stable",(n,t)=>Dn(Pt(n,t,wt.stability)),(n,t)=>Pt(n,t,wt.stability)],["since",(n,t)=>n.since[Pt(n,t,wt.since)]??"",(n,t)=>Number.isFinite(Pt(n,t,wt.age))?-Pt(n,t,wt.age):-1e9],["compared",Ws,(n,t)=>Ke(n,t)??0]],[WS,XS]=[4,9],$S=(n,t,e)=>ll(n,al[t][2]??al[t][1],e);function ll(n,t,e){let i=Array.from({length:n.m},(o,a)=>a),s=i.map(o=>t(n,o)),r=typeof s[0]=="number";return i.sort((o,a)=>(r?(s[a]||0)-(s[o]||0):String(s[o]).localeCompare(String(s[a])))||o-a),e?i.reverse():i}var Op=n=>n===XS?"sg-compared":n>=3?"sg-number":"";function Up(n,t){let e=D("div","sg-table");e.hidden=!0;let i=D("table","","",{"aria-label":"Links of the causal graph"}),s=D("tr"),r=D("tbody"),[o,a,c]=[null,WS,!1],l=al.map(([d],f)=>{let m=D("th",Op(f),"",{scope:"col"}),_=D("button","",d,{type:"button"});return _.addEventListener("click",()=>{[a,c]=[f,f===a?!c:!1],u()}),m.append(_),s.append(m),m}),h=D("thead");h.append(s),i.append(h,r),e.append(i),n.append(e);function u(){e.hidden||!o||(i.classList.toggle("sg-alone",!o.versus),l.forEach((d,f)=>d.setAttribute("aria-sort",f!==a?"none":c?"ascending":"descending")),r.replaceChildren(...$S(o,a,c).map(d=>{let f=D("tr",Oi[Wn(o,d)]);return f.addEventListener("click",()=>t(Pt(o,d,wt.source),Pt(o,d,wt.target))),f.append(...al.map(([,m],_)=>D("td",Op(_),m(o,d)))),f})))}return{element:e,update(d){o=d,u()},toggle(d=e.hidden){return e.hidden=!d,d?u():r.replaceChildren(),d}}}function Fp(n,t){let e=D("div","sg-toolbar","",{role:"toolbar","aria-label":"View"}),i=new Map;for(let[s,r,o,a]of t){let c=D("button","",r,{type:"button",title:`${s} (${o})`,"aria-label":s,"aria-keyshortcuts":o});c.addEventListener("click",a),e.append(c),i.set(s,c)}return n.append(e),{element:e,press:(s,r)=>i.get(s).setAttribute("aria-pressed",String(r)),button:s=>i.get(s),name:(s,r)=>i.get(s).textContent=r}}var qS=24;function Bp(n,t,e){let i=D("div","sg","",{role:"application",tabindex:"0","aria-label":"Causal graph","aria-roledescription":"interactive graph"});i.style.height=typeof t=="number"?`${t}px`:t;let s=D("div","sg-stage"),r=D("div","sg-live","",{role:"status","aria-live":"polite"});i.append(D("style","",Np),s,r),n.append(i);let o=jf(i),a=D("div","sg-top");i.append(a);let c=Lp(a,i),l=D("div","sg-tools");a.append(l);let h=bp(i),u=Up(i,(y,T)=>e.choose([y,T])),d=Pp(l,e.names,e.found,e.left),f=Fp(l,[["Find a variable","Find","/",d.open],["Fit to view","Fit","F",e.fit],["2D: flat or in space","2D","2",e.flat],["Options","Options","O",e.options],["Table of links","Table","T",e.table],["Save the picture or the graph","Save","S",e.save]].filter(([,,,y])=>y)),m=Rp(i,y=>e.choose([y])),_=Ip(i,e.reconsider,e.wanted,e.released),p=$h(i,e.moments),g=Mp(i),S=()=>h.height+p.height,M=y=>({x:y.offsetLeft,y:y.offsetTop,w:y.offsetWidth,h:y.offsetHeight});return{root:i,stage:s,live:r,labels:o,state:c,legend:h,table:u,search:d,toolbar:f,options:_,dock:m,card:g,timeline:p,taken:S,free(){let y=Math.max(0,c.element.offsetHeight-qS);return i.style.setProperty("--sg-over",`${y}px`),[i.clientWidth||640,(i.clientHeight||480)-y]},corners:()=>[a,h.element,m.element,p.element].filter(y=>!y.hidden).map(M),over:()=>[c.element,h.element,m.element].filter(y=>!y.hidden),room:()=>({left:m.room.left,bottom:m.room.bottom+S()}),size:()=>[i.clientWidth||640,i.clientHeight||480],say:y=>r.textContent=y,remove(){p.dispose(),i.remove()}}}function kp(n,t){let[e,i,s]=[!1,null,0],r={holds(o){return e?(s+=1,i=o,t(`paused, ${xe(s,"frame")} behind`),!0):!1},release(){e&&r.toggle()},toggle(){if(e=!e,t(e?"paused":""),e)return;let o=i;[i,s]=[null,0],o&&n(o)}};return r}function zp(n){let t=new Map;return{get size(){return t.size},has:i=>t.has(i),set:(i,s)=>{s?t.set(i,s):t.delete(i),n()},clear(){t=new Map,n()},take(i){t=new Map(i.map(([s,...r])=>[s,r]))},of:i=>i.names.flatMap((s,r)=>t.has(s)?[[r,...t.get(s)]]:[]),applied(i,s){if(!t.size)return s;let r=s.slice();return i.names.forEach((o,a)=>t.has(o)&&r.set(t.get(o),3*a)),r}}}function Gp(n,t,e,i){let[s,r,o]=[null,null,null],a=!1,c=null,l=f=>{let m=n.getBoundingClientRect();return[f.clientX-m.left,f.clientY-m.top]},h=(f,m=0,_=0)=>{(f||c)&&i.hover(f,m,_),c=f};t.on(n,"pointermove",f=>{if(a=!0,r!==null&&s)return u(l(f));if(f.buttons)return h(null);let[m,_]=l(f);h(e(m,_),m,_)}),t.on(n,"pointerleave",()=>{a=!1,h(null)});function u([f,m]){if(!o&&Math.hypot(f-s[0],m-s[1])<=4)return;let[_,p]=o??s;o=[f,m],i.drag(r,f-_,m-p)}function d(){r!==null&&i.grab(r,!1),[s,r,o]=[null,null,null]}return t.on(n,"pointerdown",f=>{if(f.isPrimary===!1)return d();s=l(f),i.press();let m=f.button?void 0:e(...s)?.node;m!==void 0&&(r=m,i.grab(m,!0),n.setPointerCapture?.(f.pointerId))},{capture:!0}),t.on(n,"pointercancel",d),t.on(n,"pointerup",f=>{let[m,_]=l(f);s&&!o&&Math.hypot(m-s[0],_-s[1])<=4&&i.click(e(m,_),f),d()}),t.on(n,"dblclick",f=>i.open(e(...l(f)))),{get inside(){return a}}}function Vp(n,t="scarcity-graph"){return[...(String(n??"").normalize("NFC").match(/[\p{L}\p{N}_]+/gu)??[]).join("-")].slice(0,60).join("").replace(/-+$/,"")||t}function Hp(n,t,e){let i=t instanceof Blob?t:new Blob([t],{type:e}),s=URL.createObjectURL(i),r=document.createElement("a");[r.href,r.download,r.hidden]=[s,n,!0],document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var Wp={ArrowDown:1,ArrowUp:-1};function Ai(n,t){let e=null,i=()=>[...n.querySelectorAll("button")];function s(r){e&&(e.tabIndex=-1),e=r??null,e&&(e.tabIndex=0)}return t.on(n,"keydown",r=>{let o=i(),a=o.indexOf(r.target),c={Home:0,End:o.length-1}[r.key]??(r.key in Wp?a+Wp[r.key]:null);c===null||a<0||(r.preventDefault(),o[Math.max(0,Math.min(o.length-1,c))].focus())}),t.on(n,"focusin",r=>r.target.tagName==="BUTTON"&&s(r.target)),{renew(){let r=i();for(let o of r)o.tabIndex=-1;s(r.includes(e)?e:r[0])}}}var rh=[["png","PNG, a picture",!1],["svg","SVG, a picture to edit",!1],["html","HTML, a live page",!1],["graphml","GraphML, for Gephi and others",!0],["dot","DOT, for Graphviz",!0],["json","JSON, all numbers",!0]],YS="GraphML, DOT and JSON are written by Python, which is not connected.";function Xp(n,t,e,i){let s=Xn(),r=D("div","sg-menu","",{role:"menu","aria-label":"Save as"}),o=D("p","sg-faint",YS,{id:`sg-why-${Math.random().toString(36).slice(2)}`});r.hidden=!0;let a=e.map(([h,u,d])=>{let f=D("button","",u,{type:"button",role:"menuitem"});return f.addEventListener("click",()=>{f.ariaDisabled!=="true"&&(l(!0),i(h))}),r.append(f),{entry:f,remote:d}});r.append(o),n.append(r);for(let[h,u]of[["aria-haspopup","menu"],["aria-expanded","false"]])t().setAttribute(h,u);Ai(r,s).renew();function l(h){r.hidden||(r.hidden=!0,t().setAttribute("aria-expanded","false"),h&&t().focus())}return r.addEventListener("keydown",h=>{if(h.key==="Escape")l(!0);else return h.key==="Tab"?l(!0):void 0;h.preventDefault(),h.stopPropagation()}),t().addEventListener("mousedown",h=>r.hidden||h.preventDefault()),r.addEventListener("focusout",({relatedTarget:h})=>!r.contains(h)&&l(!1)),{element:r,offer(h){let u=a.filter(({remote:d})=>d);for(let{entry:d}of u)for(let[f,m]of[["aria-disabled","true"],["aria-describedby",o.id]])h?d.removeAttribute(f):d.setAttribute(f,m);o.hidden=h||!u.length},toggle(){if(!r.hidden)return l(!0);r.hidden=!1,t().setAttribute("aria-expanded","true"),a[0].entry.focus()}}}var ZS=["line","path","circle"],$p="\u2026",qp=2,Gr=([n,t,e])=>`#${[n,t,e].map(i=>Math.round(255*i).toString(16).padStart(2,"0")).join("")}`;function Yp(n,t){let e=n.getBoundingClientRect(),i=[];for(let s of t){let r=s.getBoundingClientRect();r.width&&r.height&&Zp(s,{root:n,at:e,bounds:r,items:i,alpha:1})}return i}function Zp(n,t){let e=n.getBoundingClientRect();if(!e.width&&!e.height)return;let i=getComputedStyle(n);if(i.visibility==="hidden"||i.clipPath==="inset(50%)")return;if(n.localName==="svg")return t.items.push(nM(n,e,i,t));let s=t.alpha*Number(i.opacity||1);KS(n,e,i,s,t),i.display==="list-item"&&JS(n,e,i,s,t);for(let r of n.childNodes)r.nodeType===Node.TEXT_NODE?jS(r,n,i,s,t):r.nodeType===Node.ELEMENT_NODE&&Zp(r,{...t,alpha:s})}function KS(n,t,e,i,{at:s,items:r}){let o=Ni(e.backgroundColor),a=e.borderTopStyle==="none"?0:parseFloat(e.borderTopWidth)||0;if(o[3]*i===0&&!a)return;let c=Math.min(t.width,t.height)/2,l=e.borderTopLeftRadius.endsWith("%")?2*c*parseFloat(e.borderTopLeftRadius)/100:parseFloat(e.borderTopLeftRadius)||0;r.push({kind:"plate",x:t.left-s.left+a/2,y:t.top-s.top+a/2,w:t.width-a,h:t.height-a,r:Math.max(0,Math.min(l,c)-a/2),fill:Gr(o),alpha:o[3]*i,stroke:Gr(Ni(e.borderTopColor)),thick:a})}function JS(n,t,e,i,{at:s,items:r}){if(e.listStyleType!=="decimal")return;let o=[...n.parentElement.children].filter(l=>getComputedStyle(l).listStyleType==="decimal").indexOf(n)+1,[a]=n.getClientRects(),c=parseFloat(e.fontSize);r.push({kind:"text",...Kp(e,i),weight:600,end:!0,x:a.left-s.left-5,y:a.top-s.top+1.04*c,text:`${o}.`})}var Kp=(n,t)=>({size:parseFloat(n.fontSize),weight:Number(n.fontWeight)||400,fill:Gr(Ni(n.color)),alpha:t});function jS(n,t,e,i,{at:s,bounds:r,items:o}){let a=[];for(let{box:h,text:u,glued:d}of QS(n)){let f=a.at(-1);f&&Math.abs(f.box.top-h.top)<2?f.text+=(d?"":" ")+u:a.push({box:h,text:u})}let c=eM(e),l=e.textOverflow==="ellipsis"&&t.scrollWidth>t.clientWidth+1?t.getBoundingClientRect().right-parseFloat(e.paddingRight||0):1/0;for(let{box:h,text:u}of a){if(h.top<r.top-qp||h.bottom>r.bottom+qp)continue;let d=c.ascent*(h.height/(c.ascent+c.descent));o.push({kind:"text",...Kp(e,i),x:h.left-s.left,y:h.top-s.top+d,text:tM(u,l-h.left,c.width)})}}function QS(n){let t=document.createRange(),e=(i,s)=>(t.setStart(n,i),t.setEnd(n,s),t.getClientRects());return[...n.data.matchAll(/\S+/g)].flatMap(({0:i,index:s})=>{let r=e(s,s+i.length);if(r.length<2)return r.length?[{box:r[0],text:i}]:[];let o=s;return[...i].flatMap((a,c)=>{let[l]=e(o,o+=a.length);return l?[{box:l,text:a,glued:c>0}]:[]})})}function tM(n,t,e){if(!Number.isFinite(t)||e(n)<=t+1)return n;let i=[...n],[s,r]=[0,i.length];for(;s<r;){let o=s+r+1>>1;e(i.slice(0,o).join("")+$p)<=t?s=o:r=o-1}return i.slice(0,s).join("").trimEnd()+$p}var Ki=null;function eM(n){if(Ki??=document.createElement("canvas").getContext("2d"),!Ki)return{ascent:.93,descent:.24,width:s=>.55*parseFloat(n.fontSize)*s.length};Ki.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:t,fontBoundingBoxDescent:e}=Ki.measureText("x"),{font:i}=Ki;return{ascent:t,descent:e,width:s=>(Ki.font=i,Ki.measureText(s).width)}}function nM(n,t,e,{root:i,at:s}){let r=getComputedStyle(i),o=c=>c.replace(/currentColor/g,Gr(Ni(e.color))).replace(/var\((--[\w-]+)\)/g,(l,h)=>Gr(Ni(r.getPropertyValue(h)))),a=[...n.children].filter(({localName:c})=>ZS.includes(c));return{kind:"shapes",x:t.left-s.left,y:t.top-s.top,shapes:a.map(c=>[c.localName,Object.fromEntries([...c.attributes].map(({name:l,value:h})=>[l,o(h)]))])}}async function Jp(n,[t,e]){let i=n.replace(/(<svg [^>]*?)width="[^"]*" height="[^"]*"/,`$1width="${2*t}" height="${2*e}"`),s=URL.createObjectURL(new Blob([i],{type:"image/svg+xml"}));try{let r=new Image;r.src=s,await r.decode();let o=document.createElement("canvas");return[o.width,o.height]=[2*t,2*e],o.getContext("2d").drawImage(r,0,0,o.width,o.height),await new Promise((a,c)=>o.toBlob(l=>l?a(l):c(new Error("this browser made no picture")),"image/png"))}finally{URL.revokeObjectURL(s)}}var iM=.45,sM=10,[rM,oM,aM]=[5,9,.5],[lM,cM]=[.46,4];function jp(n,t){let e=Math.max(t.length,.001)*Math.sqrt(1+16*n.bend*n.bend),i=t.to+(n.directed?1/e:0),s=a=>n.directed?1-(1-iM)*((a-t.from)/(i-t.from)):1,r=a=>.5*n.width*s(a),o=a=>Math.max(.5*n.reach*s(a),r(a));return{core:n.dashed?hM(t,i,r):[oh(t,t.from,i,r)],halo:n.reach>n.width?oh(t,t.from,i,o):null,head:n.directed?uM(t,eo(n.width)):dM(t.at(.5),Qp(t,.5),cM+.5*n.width)}}function oh(n,t,e,i){let s=Math.max(2,Math.ceil((e-t)*n.length/sM)),[r,o]=[[],[]];for(let a=0;a<=s;a++){let c=t+(e-t)*a/s,[{x:l,y:h},[u,d],f]=[n.at(c),Qp(n,c),i(c)];r.push({x:l-d*f,y:h+u*f}),o.push({x:l+d*f,y:h-u*f})}return[...r,...o.reverse()]}function hM(n,t,e){let i=[];for(let s=0;s<(t-n.from)*n.length;s+=oM){let r=n.from+Math.max(0,s-aM)/n.length;i.push(oh(n,r,Math.min(t,n.from+(s+rM)/n.length),e))}return i}function uM({at:n,to:t},e){let[i,s]=[n(t),n(1-(1-t)*.2)],r=Math.hypot(s.x-i.x,s.y-i.y)||1,[o,a]=[(s.x-i.x)/r,(s.y-i.y)/r],c=lM*e;return[{x:i.x-a*c,y:i.y+o*c},{x:i.x+o*e,y:i.y+a*e},{x:i.x+a*c,y:i.y-o*c}]}var dM=({x:n,y:t},[e,i],s)=>[[e,i],[-i,e],[-e,-i],[i,-e]].map(([r,o])=>({x:n+r*s,y:t+o*s}));function Qp({at:n},t){let[e,i]=[n(t-.001),n(t+.001)],s=Math.hypot(i.x-e.x,i.y-e.y)||1;return[(i.x-e.x)/s,(i.y-e.y)/s]}var fM="system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif",pM=.16,[mM,gM,tm,xM]=[1.4,4.8,3,1.8],_M=1.15,vM=.004,yM=/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,bM={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"},cl=n=>String(n).replace(yM,"\uFFFD").replace(/[&<>"']/g,t=>bM[t]),ne=n=>String(Number(n.toFixed(1))),ah=(n,t,e)=>n.map((i,s)=>i+(t[s]-i)*e),Ri=n=>`#${n.map(t=>Math.round(255*Math.min(1,Math.max(0,t))).toString(16).padStart(2,"0")).join("")}`,Me=(n,t,e)=>{let i=Object.entries(t).filter(([,s])=>s!==void 0).map(([s,r])=>` ${s}="${cl(typeof r=="number"?Number(r.toFixed(3)):r)}"`);return e===void 0?`<${n}${i.join("")}/>`:`<${n}${i.join("")}>${e}</${n}>`},lh=n=>`M${n.map(({x:t,y:e})=>`${ne(t)} ${ne(e)}`).join("L")}Z`;function em({size:[n,t],picture:e,emphasis:i,places:s,theme:r,colour:o,marked:a,depthFade:c=0,overlay:l=[],title:h="",about:u=""}){let d=y=>1-c+c*Math.min(1,Math.max(0,y))**2,f=[r.raises,r.lowers,r.both].map(Ri),[m,_,p]=[[],[],[]];e.links.forEach((y,T)=>{let v=y.gone?0:y.opacity*i.link(T),x=v>0?no(y,e,s):null;if(!x)return;let b=v*d((s[3*y.source+2]+s[3*y.target+2])/2);if(b<vM)return;let{core:P,halo:A,head:I}=jp(y,x),O=[A?Me("path",{d:lh(A),"fill-opacity":pM}):"",Me("path",{d:P.map(lh).join("")})];m.push(Me("g",{fill:f[y.way],opacity:b<1?b:void 0},O.join("")));let U=Math.min(1,_M*b);_.push(Me("path",{d:lh(I),fill:f[y.way],opacity:U<1?U:void 0})),i.beating.includes(T)&&p.push(...SM(y,x,f[y.way],Ri(r.background)))});let S=Array.from(e.radii,(y,T)=>T).filter(y=>s[3*y+2]>0).sort((y,T)=>s[3*y+2]-s[3*T+2]||y-T).map(y=>MM(y,e,s,r,{focus:i.node(y)*d(s[3*y+2]),colour:o(y),marked:a(y)})),M={width:ne(n),height:ne(t)};return[`<?xml version="1.0" encoding="UTF-8"?>
`,`<svg xmlns="http://www.w3.org/2000/svg" width="${M.width}" height="${M.height}" viewBox="0 0 ${M.width} ${M.height}" role="img" font-family="${fM}" style="font-variant-numeric: tabular-nums">
`,Me("title",{},cl(h)),`
`,Me("desc",{},cl(u)),`
`,`<defs><radialGradient id="light" cx=".5" cy=".5" r=".62" fx=".36" fy=".28"><stop offset="0" stop-color="#fff" stop-opacity=".05"/><stop offset=".45" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".2"/></radialGradient></defs>
`,Me("rect",{...M,fill:Ri(r.background)}),`
`,...[["links",m],["heads",_],["beats",p],["nodes",S],["words",l.map(EM)]].map(([y,T])=>`<g id="${y}">
${T.map(v=>`${v}
`).join("")}</g>
`),`</svg>
`].join("")}function SM({lag:n,width:t},{at:e,from:i,to:s},r,o){let a=Math.max(3.2,.5*t+1.6);return Array.from({length:n},(c,l)=>{let{x:h,y:u}=e(i+(s-i)*(l+1)/(n+1));return Me("circle",{cx:ne(h),cy:ne(u),r:ne(a+.5),fill:r,stroke:o,"stroke-width":1})})}function MM(n,{radii:t,own:e},i,s,{focus:r,colour:o,marked:a}){let c=.22+.78*Math.min(1,r),[l,h,u]=i.subarray(3*n,3*n+3),[d,f]=[{cx:ne(l),cy:ne(h)},t[n]*u],m=f+(e[n]===0?mM:gM),_=[Me("circle",{...d,r:ne(m),fill:Ri(s.background)}),Me("circle",{...d,r:ne(f),fill:Ri(ah(s.background,o,c))}),Me("circle",{...d,r:ne(f),fill:"url(#light)",opacity:c<1?c:void 0})];if(e[n]!==0){let p={fill:"none","stroke-width":xM},g=Ri(ah(s.background,e[n]>0?s.raises:s.lowers,.2+.65*r));_.push(Me("circle",{...d,r:ne(f+tm),stroke:Ri(ah(s.background,s.ink,.14)),...p})),_.push(wM(l,h,f+tm,Math.min(1,Math.abs(e[n])),{stroke:g,...p}))}return a&&_.push(Me("circle",{...d,r:ne(m+2.4),fill:"none",stroke:Ri(s.ink),"stroke-width":2.4})),Me("g",{},_.join(""))}function wM(n,t,e,i,s){if(i>.999)return Me("circle",{cx:ne(n),cy:ne(t),r:ne(e),...s});let r=2*Math.PI*i,[o,a]=[n+e*Math.sin(r),t-e*Math.cos(r)];return Me("path",{d:`M${ne(n)} ${ne(t-e)}A${ne(e)} ${ne(e)} 0 ${i>.5?1:0} 1 ${ne(o)} ${ne(a)}`,...s})}function EM({kind:n,...t}){if(n==="plate"){let{x:e,y:i,w:s,h:r,r:o,fill:a,alpha:c,stroke:l,thick:h}=t,u=h?{stroke:l,"stroke-width":h}:{};return Me("rect",{x:ne(e),y:ne(i),width:ne(s),height:ne(r),rx:o?ne(o):void 0,fill:a,"fill-opacity":c<1?c:void 0,...u})}if(n==="text"){let{x:e,y:i,text:s,size:r,weight:o,fill:a,alpha:c,end:l}=t;return Me("text",{x:ne(e),y:ne(i),"font-size":r,"font-weight":o===400?void 0:o,fill:a,opacity:c<1?c:void 0,"text-anchor":l?"end":void 0},cl(s))}return Me("g",{transform:`translate(${ne(t.x)} ${ne(t.y)})`},t.shapes.map(([e,i])=>Me(e,i)).join(""))}var TM=3e4,AM={svg:"image/svg+xml",png:"image/png",html:"text/html"};function nm({root:n,labels:t,over:e,say:i,toolbar:s},r,o){let a=()=>s.button("Save the picture or the graph"),c=rh.filter(([T,,v])=>v?o.ask:T!=="html"||o.page),l=Xp(n,a,c,g),[h,u,d]=[!1,"",null],f=T=>`${Vp(u)}.${T}`,m=()=>l.offer(h);function _(){let T=r();if(!T)throw new Error("there is no graph yet");let v={title:u||"Causal graph",about:n.getAttribute("aria-label")};return{svg:em({...T,...v,overlay:Yp(n,[t.element,...e()])}),size:T.size}}let p={svg:async()=>_().svg,png:async()=>{let{svg:T,size:v}=_();return Jp(T,v)},html:async()=>{let{header:T,...v}=await o.page();return Rh({title:u||"Causal graph",header:{...T,selection:o.selected(),pins:o.pins()},...v})}};async function g(T){if(rh.find(([x])=>x===T)[2])return S(T);try{y(T,await p[T](),AM[T])}catch(x){T==="html"&&h&&o.ask?S(T):i(`could not be saved: ${x.message}`)}}function S(T){M(),d={format:T,timer:setTimeout(()=>(M(),i(`${f(T)} could not be saved: Python does not answer`)),TM)},i(`asking Python for ${f(T)}`),o.ask("export",{format:T,title:u})}function M(){clearTimeout(d?.timer),d=null}function y(T,v,x){Hp(f(T),v,x),i(`saved ${f(T)}`)}return m(),{toggle:l.toggle,connected(T){h=T,m()},titled:T=>u=T,file({format:T,type:v,problem:x},[b]){T===d?.format&&(M(),x?i(`could not be saved: ${x}`):y(T,b,v))},dispose:M}}function im(n){let[t,e]=[new Set,new Set];return{get selected(){return t},get found(){return e},get chosen(){return e.size?e:t},set(i,s=!0){t=new Set(i),n(s)},toggle(i){this.set(t.has(i)?[...t].filter(s=>s!==i):[...t,i])},find(i){e=new Set(i)},carry(i,s){let r=new Set([...t].map(o=>i?.names[o]));t=new Set(s.flatMap((o,a)=>r.has(o)?[a]:[])),i&&i.names!==s&&(e=new Set)}}}var sm="http://www.w3.org/2000/svg",[Vr,hl]=[180,34],rm=2;function RM({told:n,effect:t,low:e,high:i},s){let r=[...t,...e,...i].filter(_=>_!==null),[o,a]=[Math.min(0,...r),Math.max(0,...r)],c=_=>rm+(hl-2*rm)*(1-(_-o)/(a-o||1)),l=n.map(_=>Vr*s(_)),h=(_,p)=>`${l[_].toFixed(1)} ${c(p).toFixed(1)}`,[u,d]=["",""],f=0;for(let _=0;_<=n.length;_++){if(_<n.length&&t[_]!==null)continue;let p=Array.from({length:_-f},(M,y)=>f+y);if(f=_+1,!p.length)continue;let g=p.length===1?"h2":"";u+=`M${p.map(M=>h(M,t[M])).join("L")}${g}`;let S=p.filter(M=>e[M]!==null&&i[M]!==null);S.length&&(d+=`M${[...S.map(M=>h(M,i[M])),...S.toReversed().map(M=>h(M,e[M]))].join("L")}Z`)}let m=t.flatMap((_,p)=>_===null?[]:[p]);return{line:u,band:d,zero:c(0),first:m[0]??null,last:m.at(-1)??null,count:m.length}}function om(n,t,e,i=""){let{told:s,effect:r}=n,{line:o,band:a,zero:c,first:l,last:h,count:u}=RM(n,t.placeOf),d=D("div",`sg-spark ${i}`);if(l===null||s.length<2)return d;let f=document.createElementNS(sm,"svg");for(let[S,M]of Object.entries({width:Vr,height:hl,viewBox:`0 0 ${Vr} ${hl}`,"aria-hidden":"true"}))f.setAttribute(S,M);let m=Vr*t.placeOf(e??s.at(-1)),_=[["sg-zero",`M0 ${c.toFixed(1)}H${Vr}`],["sg-band",a],["sg-line",o],["sg-here",`M${m.toFixed(1)} 0V${hl}`]];for(let[S,M]of _){let y=document.createElementNS(sm,"path");y.setAttribute("class",S),y.setAttribute("d",M),f.append(y)}let p=`${Pn(r[l])} at ${t.whenOf(s[l])} \u2192 ${Pn(r[h])} at ${t.whenOf(s[h])}`,g=u<s.length?`, in ${u} of ${s.length} graphs`:"";return d.append(f,D("span","sg-faint",`${p}${g}`)),d}var am=12,Ji=()=>{},lm=n=>Array.from({length:n.m},(t,e)=>Je(n,e)).filter(t=>!t).length;function CM(n){return Ui(n)?{...n.state,figures:xe(lm(n),"link"),title:n.m?"":"no link at this moment",detail:""}:n.state}function cm(n,{height:t=480,selected:e=Ji,dimensions:i=Ji,wanted:s=Ji,pinned:r=Ji,painted:o=Ji,ask:a=Ji,page:c=null,table:l}={}){let h=Xn(),[u,d,f]=[null,null,!1],m=Bp(n,t,{fit:()=>v.eye.fit(),flat:()=>st(v.eye.dimensions===2?3:2),table:l?null:z,options:j,reconsider:it,wanted:s,save:()=>x.toggle(),released:()=>{T.clear(),v.eye.settle(performance.now())},choose:Z=>M.set(Z),names:()=>u?.names??[],found:$,left:H,moments:{go:Z=>(y.release(),a("moment",{told:Z})),compare:Z=>a("compare",{with:Z}),noted:Z=>m.say(Z)}}),_=mp((Z,ut)=>a("history",{link:Z,names_id:ut}),()=>{u&&(C(),m.card.element.hidden||p?.())}),p=null,{root:g,stage:S}=m,M=im(O),y=kp(P,Z=>m.state.held(Z)),T=zp(rt),v=pp(m,{pins:T,chosen:()=>M.chosen,subject:b,pair:B,lit:()=>d,options:()=>m.options.values,marked:Z=>M.selected.has(Z)||M.found.has(Z),watched:()=>Tt.inside||g.contains(g.getRootNode().activeElement),painted:o,resized:()=>(A(u),C())}),x=nm(m,v.still,{ask:a===Ji?null:a,page:c,selected:()=>[...M.selected],pins:()=>T.of(u)});function b(){let[Z]=M.chosen;return M.chosen.size===1?Z:M.chosen.size||!u?null:u.subject}function P(Z){M.carry(u,Z.names),u=Z,A(u),m.options.update(u),q(),C();let ut=v.show(u);m.state.update(CM(u),v.picture.links.length===0,u.n===0),m.state.more(u.compare||Ui(u)?0:ut),m.table.update(u),q(),g.setAttribute("aria-label",`Causal graph${Ui(u)&&` at ${u.moment.when}`}: ${xe(u.n,"variable")}, ${xe(lm(u),"link")}`),Object.assign(g.dataset,{nodes:u.n,links:u.m,seq:u.seq})}function A(Z){m.timeline.show(Z),m.state.past(Z.compare?"":Ui(Z)),m.state.compared(...Z.compare?ou(Z.compare):[""]),g.dataset.moment=Z.moment&&!Z.moment.live?Z.moment.told:""}function I(Z,ut,Lt){let et=[wt.source,wt.target,wt.lag].map(Xt=>Pt(u,Z,Xt)),pt=m.timeline.moments.length>1?_.of(u,et,Lt):null;return pt&&om(pt,m.timeline,u.moment?.told,ut)}function O(Z){let ut=[...M.selected];g.dataset.selected=ut.map(Lt=>u.names[Lt]).join(`
`),d=null,v.refocus(),m.say(U(ut)),C(),Z&&e(ut)}function U(Z){return Z.length===0?"nothing selected":Z.length===1?lu(u,Z[0]):Z.length===2?cu(wl(u,v.picture.links,...Z,v.ways)):`${xe(Z.length,"variable")} selected`}function C(Z=b()){let[ut,Lt]=Z===null?B()??[]:[];!m.table.element.hidden||Z===null&&Lt===void 0?m.dock.hide():Lt!==void 0?m.dock.tellWays(wl(u,v.picture.links,ut,Lt,v.ways),m.free(),m.taken()):m.dock.tell(u,Z,m.free(),m.taken(),(et,pt)=>I(et,pt,"dock"))}function B(){return M.selected.size===2&&!M.found.size?[...M.selected]:null}function $(Z){M.find(Z),v.refocus(),m.say(Z.length?`${Z.length===1?"1 match":`${Z.length} matches`}, first: ${u.names[Z[0]]}`:"no match")}function H(){let[Z]=M.found;M.find([]),Z===void 0?v.refocus():M.set([Z]),g.focus()}function st(Z){v.eye.flatten(Z,performance.now()),m.toolbar.press("2D: flat or in space",Z===2),v.invalidate(),i(Z)}function q(){m.legend.element.hidden=!m.table.element.hidden||!u?.m,u&&(m.legend.update(u,v.eye.scale,m.options.sized,m.options.coloured),m.legend.note(Sp(v.counts,m.options,T.of(u).length)))}function j(){let Z=m.options.toggle();m.toolbar.press("Options",Z),Z||g.focus()}function it(){v.reconsider(),q()}function z(){m.toolbar.press("Table of links",m.table.toggle()),q(),m.card.hide(),u&&C()}function rt(Z=!f){if(!u||!Z)return;let ut=T.of(u);m.options.pinned(ut.length),v.settled(),q(),r(ut)}function W(){let Z=[...M.selected],ut=Z.some(Lt=>!T.has(u.names[Lt]));for(let Lt of Z)v.eye.pin(Lt,ut,performance.now());Z.length&&m.say(`${Z.map(Lt=>u.names[Lt]).join(", ")} ${ut?"stays where it is":"goes with the layout"}`)}function ot(){d=null,M.find([]),m.options.element.hidden||j(),m.table.element.hidden||z(),M.set([])}function _t(Z){if(!u?.n)return;let[ut]=M.selected,Lt=ut===void 0?b()??yf(u):gp(Z,ut,v.picture.links,v.eye.places);Lt!==null&&M.set([Lt])}let Tt=Gp(S,h,v.under,{press(){g.classList.add("sg-pointing"),g.focus({preventScroll:!0})},hover(Z,ut,Lt){if(S.dataset.over=Z?"thing":"",v.hover(Z),p=null,Z?.link===void 0)m.card.hide();else{let et=v.picture.links[Z.link],pt=u;p=()=>pt===u&&m.card.tell(u,et,[ut,Lt],v.eye.places,v.eye.size,I(et.row,jr(u,et.row),"card")),p()}u&&C(Z?.node)},click(Z,ut){u&&(Z?.node!==void 0&&ut.shiftKey?M.toggle(Z.node):Z?.node!==void 0?M.set([Z.node]):Z?M.set([v.picture.links[Z.link].source,v.picture.links[Z.link].target]):M.set([]))},grab(Z,ut){if(v.eye.hold(ut),ut)return;let Lt=f;f=!1,Lt&&rt()},drag(Z,ut,Lt){f=!0,m.card.hide(),v.eye.move(Z,ut,Lt)},open:Z=>Z?.node===void 0?v.eye.fit():v.eye.approach([...Ja(v.picture.links,new Set([Z.node]))])}),Ut={walk:_t,push:(Z,ut)=>u&&M.selected.forEach(Lt=>v.eye.move(Lt,am*Z,am*ut)),pin:W,fit:v.eye.fit,search:m.search.open,clear:ot,dimensions:st,pause:y.toggle,table:l??z,options:j,save:x.toggle};return h.on(g,"keydown",xp(Ut)),h.on(g,"keydown",()=>g.classList.remove("sg-pointing"),{capture:!0}),h.on(g,"focusin",v.invalidate),h.add(Hs(g,v.dress)),h.add(_.dispose),v.dress(),v.start(),{element:g,get graph(){return u},update(Z){if((!Z.moment||Z.moment.live)&&y.holds(Z))return o(Z.seq);m.state.held(""),P(Z)},pin(Z){!u||f||(T.take(Z.map(([ut,...Lt])=>[u.names[ut],...Lt])),m.options.pinned(Z.length),v.eye.settle(performance.now()),q())},light(Z){d=Z?.length?Z:null,v.refocus()},gone(){x.connected(!1),m.state.held("not connected"),m.timeline.show({})},connected:x.connected,titled:x.titled,file:x.file,told(Z){Z.kind==="timeline"?m.timeline.told(Z):Z.kind==="history"&&_.told(Z)},goTo:Z=>m.timeline.go(Z),rest(Z){u&&(u.moment=Z.moment,A(Z))},select:Z=>u&&M.set(Z,!1),waiting:Z=>m.state.update(Z,!u),dispose(){h.dispose(),x.dispose(),v.dispose(),m.remove()}}}function um(n,t){let e=hm(n,"Held back now"),i=hm(t,"What gave way before"),s=D("p","gg-empty","Nothing gave way so far.");return t.append(s),{update(r){e(r.filter(o=>o.now)),i(r.filter(o=>!o.now)),s.hidden!==r.length>0&&(s.hidden=r.length>0)}}}function hm(n,t){let e=D("h4","gg-heading",t),i=D("ul","gg-actions","",{"aria-label":`${t}, newest first`});n.append(e,i);let s=new Map;e.hidden=i.hidden=!0;let r=!0;return o=>{let a=new Set(o.map(({key:c})=>c));for(let[c,l]of s)a.has(c)||(l.remove(),s.delete(c));o.forEach(({key:c,text:l},h)=>{s.has(c)||s.set(c,D("li",r?"":"gg-fresh"));let u=s.get(c);i.children[h]!==u&&i.insertBefore(u,i.children[h]??null),le(u,l)}),r=!1,i.hidden!==!o.length&&(e.hidden=i.hidden=!o.length)}}function fm(){let n=D("span","gg-bullet","",{"aria-hidden":"true"}),t=D("span","gg-track"),[e,i,s,r,o,a]=["zone","band","bar","acts","forecast","limit"].map(h=>D("i",`gg-${h}`)),c=D("span","gg-label");t.append(e,i,s,r,o,a),n.append(t,c);let l="";return{element:n,update(h){let{at:u,acts:d,clears:f,below:m}=h;s.style.transform=`scaleX(${u??0})`;for(let _ of[e,i,r,c])ch(_,d===null);if(d!==null){let _=[d,f,m,h.acts_words].join();_!==l&&(l=_,dm(e,m?0:d,m?d:1),dm(i,Math.min(d,f),Math.max(d,f)),r.style.left=c.style.left=ul(d),r.title=`rules act ${m?"below":"above"} ${h.acts_words}`,c.textContent=h.acts_words,c.classList.toggle("gg-end",d>.85))}ch(o,h.forecast===null),o.hidden||(o.style.transform=`translateX(${ul(h.forecast)})`,o.title!==`expected: ${h.expected}`&&(o.title=`expected: ${h.expected}`)),ch(a,!h.limit),a.title!==h.amount&&(a.title=h.amount)}}}function ch(n,t){n.hidden!==t&&(n.hidden=t)}function dm(n,t,e){n.style.left=ul(t),n.style.width=ul(e-t)}var ul=n=>`${(100*n).toFixed(2)}%`;var IM="http://www.w3.org/2000/svg";function hh(n,t){let e=document.createElementNS(IM,n);for(let[i,s]of Object.entries(t))e.setAttribute(i,s);return e}function PM(n){let[t,e]=["",-1/0];return n.forEach((i,s)=>{if(i===null)return;let r=(100*(1-i)).toFixed(1);t+=s-e>5?`M${s} ${r}h0`:`L${s} ${r}`,e=s}),t}function pm(){let n=hh("svg",{class:"gg-line",viewBox:"0 -6 59 112",preserveAspectRatio:"none","aria-hidden":"true"}),t=hh("path",{class:"gg-line-acts"}),e=hh("path",{class:"gg-line-values"});n.append(t,e);let i;return{element:n,update({line:s,acts:r}){e.setAttribute("d",PM(s)),r!==i&&t.setAttribute("d",r===null?"":`M0 ${(100*(1-r)).toFixed(1)}h59`),i=r}}}var LM=0;function mm(){let n=`gg-more-${++LM}`,t=D("li","gg-gauge"),e=D("button","gg-row","",{type:"button","aria-expanded":"false","aria-controls":n}),[i,s,r,o]=["gg-name","gg-word","gg-value","gg-amount"].map(f=>D("span",f)),a=D("ul","gg-more","",{id:n}),[c,l]=[fm(),pm()];e.append(i,r,o,c.element,l.element,s),t.append(e,a),a.hidden=!0;let[h,u]=["",null];e.addEventListener("click",()=>{a.hidden=!a.hidden,e.setAttribute("aria-expanded",String(!a.hidden)),d()});function d(){if(a.hidden)return;let f=NM(u);f.join(`
`)!==[...a.children].map(m=>m.textContent).join(`
`)&&a.replaceChildren(...f.map(m=>D("li","",m)))}return{element:t,update(f){let m=JSON.stringify(f);m!==h&&([h,u]=[m,f],t.dataset.state!==f.state&&(t.dataset.state=f.state),t.classList.toggle("gg-plain",f.acts===null&&!f.amount),le(i,f.name),le(r,f.value),le(o,f.amount),le(s,DM[f.state]),c.update(f),l.update(f),d())}}}var DM={tight:"tight",near:"near its threshold","":""};function NM({meaning:n,rules:t,expected:e,minute:i,beside:s,state:r,tight_s:o,end:a,limit:c}){return[r==="tight"?`Tight for ${o} s.`:"",n&&`${n[0].toUpperCase()}${n.slice(1)}.`,...t.map(l=>`${l[0].toUpperCase()}${l.slice(1)}.`),t.length?"":"No rule is about it.",e&&`Expected: ${e}.`,i&&`In the last minute: ${i}.`,...s.map(l=>`${l[0].toUpperCase()}${l.slice(1)}.`),c?"The scale ends at the limit.":`The scale ends at ${a}.`].filter(Boolean)}var xm=["Figure","Now","State","Limit","Rules","Expected","Last minute"];function _m(n,t){let e=D("details","gg-text"),i=D("div","gg-words"),s=D("table","gg-table"),[r,o]=[D("thead"),D("tbody")],a=D("tr");a.append(...xm.map(u=>D("th","",u,{scope:"col"}))),r.append(a),s.append(D("caption","gg-heard","What is measured"),r,o);let c=D("div","gg-scroll","",{tabindex:"0",role:"region","aria-label":"Table of what is measured"});c.append(s),e.append(D("summary","","In words, and as a table"),i,c),n.append(e);let l=null,h=()=>{!l||!e.open||(gm(i,l.words,()=>D("p"),le),gm(o,l.gauges,OM,UM))};return t.on(e,"toggle",h),e.hidden=!0,{update(u){l=u,e.hidden=!u.gauges.length,h()}}}function gm(n,t,e,i){for(;n.children.length>t.length;)n.lastElementChild.remove();t.forEach((s,r)=>{n.children[r]||n.append(e()),i(n.children[r],s)})}function OM(){let n=D("tr");return n.append(D("th","","",{scope:"row"}),...xm.slice(1).map(()=>D("td"))),n}function UM(n,{name:t,value:e,state:i,amount:s,end:r,rules:o,expected:a,minute:c,beside:l}){[t,[e,...l].join("; "),i||"within limits",s||`none; the scale ends at ${r}`,o.join(". ")||"none",a,c].forEach((u,d)=>le(n.children[d],u))}var FM=new Set(["ended","lost","gone"]);function vm(n,t){let e=D("div","gg"),i=D("div","gg-head"),[s,r]=[D("b","gg-title","",{role:"status"}),D("span","gg-detail")];i.append(D("span","gg-dot","",{"aria-hidden":"true"}),s,r);let o=D("pre","gg-how"),[a,c,l,h]=["gg-body","gg-now","gg-main","gg-before"].map(A=>D("div",A)),u=D("ul","gg-gauges","",{"aria-label":"What is measured"}),d=D("div","gg-heard","",{"aria-live":"polite"});l.append(u),a.append(c,l,h),e.append(i,o,a,d),n.append(e);let f=Ai(u,t),m=um(c,h),_=_m(e,t),p=new Map,[g,S,M]=[null,!0,null],y=()=>S&&!document.hidden,T=()=>{if(!g||!y())return;let A=g;g=null,x(A.state),a.hidden===A.gauges.length>0&&(a.hidden=!a.hidden),b(A.gauges),e.classList.toggle("gg-holding",A.held>0),m.update(A.actions),_.update(A),P(A.actions)},v=new IntersectionObserver(A=>{S=A.at(-1).isIntersecting,T()});v.observe(e),t.add(()=>v.disconnect()),t.on(document,"visibilitychange",T),a.hidden=!0,o.hidden=!0;function x({face:A,title:I,detail:O="",how:U=""}){e.dataset.face!==A&&(e.dataset.face=A),e.classList.toggle("gg-stale",FM.has(A)),le(s,I),le(r,O),le(o,U),o.hidden!==!U&&(o.hidden=!U)}function b(A){let I=new Set(A.map(({key:C})=>C)),O=u.children.length;for(let[C,B]of p)I.has(C)||(B.element.remove(),p.delete(C));let U=O!==u.children.length;A.forEach((C,B)=>{p.has(C.key)||(p.set(C.key,mm()),U=!0);let{element:$,update:H}=p.get(C.key);u.children[B]!==$&&u.insertBefore($,u.children[B]??null),H(C)}),U&&f.renew()}function P(A){let I=M&&A.find(({key:O})=>!M.has(O));I&&le(d,I.text),M=new Set(A.map(({key:O})=>O))}return{element:e,says:x,update(A){g=A,T()}}}var BM=3,uh=6,kM={kinds:null,text:"",nodes:null};function zM(n,t,{text:e,nodes:i}){let s=e.trim().toLowerCase(),r=n.nodes.map(o=>t[o]??"");return s&&!(r.length?r:[n.text]).some(o=>o.toLowerCase().includes(s))?!1:!i?.length||i.every(o=>n.nodes.includes(o))}function ym(n,t,e){let i=D("ul","fd-list","",{"aria-label":"What changed, newest first"}),s=D("p","fd-empty"),r=Ai(i,t);n.append(i,s);let[o,a,c,l]=[null,null,"",[]],[h,u,d]=[kM,[],new Set],f=new Set,m=({when:S,word:M,lines:y})=>[S,M,y[0]?.text].join(`
`);function _({text:S,nodes:M},y){if(!M.length&&!y)return D("span","fd-said",S);let T=D("button","fd-said",S,{type:"button"});return u.length&&u.every(v=>M.includes(v))&&(T.classList.add("fd-chosen"),T.setAttribute("aria-current","true")),T.addEventListener("click",()=>e(M,y)),T}function p(S){let{when:M,word:y,kind:T,lines:v,more:x,moment:b}=S;if(h.kinds&&!h.kinds.has(T))return null;let P=h.text.trim()||h.nodes?.length,A=P?v.filter(C=>zM(C,l,h)):v;if(!A.length)return null;let I=D("li",y?"":"fd-routine");y&&d.has(m(S))&&I.classList.add("fd-fresh"),I.append(D("time","",M)),y&&I.append(D("b","",y));let O=A.length>uh&&!P,U=f.has(m(S));if(I.append(...(O&&!U?A.slice(0,uh-1):A).map(C=>_(C,b))),O){let C=D("button","fd-more",U?"show fewer":`and ${A.length-uh+1+x} more`,{type:"button","aria-expanded":String(U)});C.addEventListener("click",()=>{f.delete(m(S))||f.add(m(S)),g()}),x&&U&&I.append(D("span","fd-more",`and ${x} more`)),I.append(C)}else x&&!P&&I.append(D("span","fd-more",`and ${x} more`));return I}function g(){let{items:S,notes:M,waiting:y}=o,T=i.getRootNode().activeElement,v=i.contains(T)?[...i.querySelectorAll("button")].indexOf(T):-1,x=v>=0?T.textContent:null,b=h.text.trim().toLowerCase(),P=h.kinds&&!h.kinds.has("note")?[]:M.filter(A=>!h.nodes?.length&&A.toLowerCase().includes(b));if(i.replaceChildren(...S.map(p).filter(Boolean),...P.map(A=>D("li","fd-routine",`Note: ${A}`))),i.hidden=!i.children.length,s.textContent=i.hidden?S.length||M.length?"Nothing of this kind.":y:"",s.hidden=!i.hidden,x!==null){let A=[...i.querySelectorAll("button")];(A.find(I=>I.textContent===x)??A[Math.min(v,A.length-1)])?.focus({preventScroll:!0})}return r.renew(),i.querySelectorAll(".fd-said").length}return{get newest(){return c},update(S,M=[]){o=S,l=M;let y=o.items.filter(({word:x})=>x),T=y.map(m),v=a?T.filter(x=>!a.has(x)).length:0;return d=new Set(T.slice(0,Math.min(v,BM))),g(),d.clear(),a=new Set(T),v&&(c=`${y[0].word}: ${y[0].lines[0].text}`),v},only(S){return h=S,o?g():0},mark(S){u=S,o&&g()}}}var GM=1e4,bm={pause:["Pause","Pausing \u2026"],resume:["Resume","Resuming \u2026"]};function Sm(n,t,e){let i=D("header","sd-head"),s=D("div","sd-line"),r=D("h2","sd-title"),o=D("span","sd-state","",{role:"status"}),a=D("span");o.append(D("span","sd-dot","",{"aria-hidden":"true"}),a);let c=D("span","sd-why"),l=D("button","sd-pause","",{type:"button"}),h=D("dl","sd-figures"),u=D("div","sd-progress","",{role:"progressbar","aria-label":"read so far","aria-valuemin":"0","aria-valuemax":"100"}),d=D("i");u.append(d),s.append(r,o,c,l),i.append(s,h,u),n.append(i);let f=new Map,[m,_,p]=["","",0];t.on(l,"click",()=>{!m||_||(_=m,p=setTimeout(()=>g(""),GM),S(),e(_))}),t.add(()=>clearTimeout(p));function g(y){clearTimeout(p),_=y,S()}function S(){let[y,T]=bm[m]??bm.pause;le(l,_?T:y),l.setAttribute("aria-disabled",String(!m||!!_)),l.hidden=!m}function M(y){for(let[v,{row:x}]of f)y.some(([b])=>b===v)||(x.remove(),f.delete(v));y.forEach(([v,x],b)=>{if(!f.has(v)){let I=D("div"),O=D("dd");I.append(D("dt","",v),O),f.set(v,{row:I,value:O,widest:0})}let{row:P,value:A}=f.get(v);le(A,x),h.children[b]!==P&&h.insertBefore(P,h.children[b]??null)});let T=[...f.values()].map(({value:v})=>v.offsetWidth);[...f.values()].forEach((v,x)=>{T[x]>v.widest&&(v.value.style.minWidth=`${v.widest=T[x]}px`)})}return S(),{element:i,update(y,T){if(le(r,y.title),o.dataset.face=T.face,le(a,T.title),le(c,T.detail??""),c.title=c.textContent,M(y.figures),u.hidden=typeof y.progress!="number",!u.hidden){let v=100*Math.max(0,Math.min(1,y.progress));u.setAttribute("aria-valuenow",v.toFixed(1)),d.style.width=`${v}%`}y.can!==m&&(m=y.can,g(""))}}}var VM=.9,xn=n=>(t,e)=>Pt(t,e,wt[n]);function dh(n,t){let[e,i]=[n.names[xn("source")(n,t)],n.names[xn("target")(n,t)]];return Be(n,t)?`${e}, its own past`:`${e} ${In(n,t)?"\u2192":"\u2014"} ${i}`}function wm(){let n=D("tr"),t=D("button","sd-name","",{type:"button"}),[e,i,s,r,o]=["","sd-after","sd-number","sd-number sd-interval","sd-number"].map(m=>D("td",m)),a=D("span","sd-track","",{"aria-hidden":"true"}),[c,l]=[D("i","sd-bar"),D("i","sd-whisker")],h=D("span","sd-effect"),u=D("span","sd-below");a.append(c,l),s.append(a,h,u),e.append(t),n.append(e,i,s,r,o);let d={element:n,button:t,ends:[0,0],update:f};function f(m,_,p){let[g,S,M,y]=["weight","low","high","lag"].map(B=>xn(B)(m,_)),[T,v]=[Wn(m,_),yn(m,_)],x=B=>50+50*Math.max(-p,Math.min(p,B))/p,b=Number.isFinite(S)&&Number.isFinite(M)&&!v,P=b&&Di(m,_),A=xn("stability")(m,_);d.ends=[xn("source")(m,_),xn("target")(m,_)];let I={"sd-lowers":T===gl,"sd-raises":T===ml,"sd-both":v,"sd-own":Be(m,_),"sd-unsure":P||Je(m,_)||Ze(m,_)===vn,"sd-loose":A<VM};for(let[B,$]of Object.entries(I))n.classList.toggle(B,$);Bs(t,dh(m,_)),Bs(i,m.lags[y]?.short??String(y)),Bs(h,On(m,_));let O=m.versus&&Ke(m,_)!==li?su(m,_):"",U=v?"moves both ways":Ln(S,M);Bs(r,U),Bs(u,U),Bs(o,O||Dn(A));let C=v?[x(-ke(m,_)/2),x(ke(m,_)/2)]:[Math.min(50,x(g)),Math.max(50,x(g))];Mm(c,...C),l.hidden=!b,b&&Mm(l,x(S),x(M))}return d}function Mm(n,t,e){n.style.left=`${t.toFixed(1)}%`,n.style.width=`${(e-t).toFixed(1)}%`}function Bs(n,t){n.textContent!==t&&(n.textContent=t)}var Em=[["What drives what",dh,""],["After",xn("lag"),"How long until the effect shows"],["Strength",ke,"Of the effect, and its 90 % interval"],["90 % interval",xn("low"),""],["Stable",xn("stability"),"Share of the resamples that find the link again"]],[HM,Tm,WM]=[1,2,3],Am=400;function Rm(n,t,e){let i=D("table","sd-links","",{"aria-label":"Links of the causal graph"}),[s,r,o]=[D("thead"),D("tr"),D("tbody")],a=D("button","sd-more","",{type:"button"}),c=D("p","sd-empty"),l=Ai(o,t),[h,u,d,f,m]=[null,Tm,!1,!1,!1],_=new Map,p=new Set,g=Em.map(([b,,P],A)=>{let I=D("th",[A>=Tm?"sd-number":"",A===WM?"sd-interval":""].join(" ").trim(),"",{scope:"col"}),O=D("button","",b,{type:"button",...P?{title:P}:{}});return t.on(O,"click",()=>{[u,d]=[A,A===u?!d:A===HM],y(!1)}),I.append(O),r.append(I),I});s.append(r),i.append(s,o),n.append(i,a,c),t.on(o,"click",b=>{let P=b.target.closest("tr"),A=[..._.values()].find(({element:I})=>I===P);A&&e(A.button.getAttribute("aria-pressed")==="true"?[]:[...new Set(A.ends)])}),t.on(o,"animationend",b=>b.target.classList.remove("sd-fresh")),t.on(o,"pointerenter",()=>m=!0),t.on(o,"pointerleave",()=>{m=!1,y(!1)}),t.on(a,"click",()=>{f=!f,y(!1)});let S=b=>ji(h.n,...["source","target","lag"].map(P=>Pt(h,b,wt[P])));function M(){let b=ll(h,ke,!1),P=f?b:[...b.filter(U=>!Be(h,U)),...b.filter(U=>Be(h,U))].slice(0,Am),A=new Set(P),I=ll(h,Em[u][1],d).filter(U=>A.has(U)),O=U=>(p.size&&!T([xn("source")(h,U),xn("target")(h,U)])?2:0)+Number(Be(h,U));return I.map((U,C)=>[O(U),C,U]).sort((U,C)=>U[0]-C[0]||U[1]-C[1]).map(([,,U])=>U)}function y(b){if(!h||n.hidden)return;let P=Math.max(.1,...Array.from({length:h.m},(C,B)=>Be(h,B)?0:ke(h,B))),A=_,I=M().map(C=>[S(C),C]);if(m){let C=new Map([...A.keys()].map((B,$)=>[B,$]));I=I.map((B,$)=>[B,C.get(B[0])??A.size+$]).sort((B,$)=>B[1]-$[1]).map(([B])=>B)}_=new Map(I.map(([C,B])=>{let $=A.get(C)??wm();return $.update(h,B,P),[C,$]}));let O=b&&A.size?[..._].filter(([C])=>!A.has(C)).slice(0,3):[];for(let[,C]of O)C.element.classList.add("sd-fresh");v([..._.values()].map(C=>C.element)),g.forEach((C,B)=>B===u?C.setAttribute("aria-sort",d===(B!==0)?"ascending":"descending"):C.removeAttribute("aria-sort"));let U=h.m-_.size;a.hidden=!U&&!f,a.textContent=f?`Show the strongest ${Am}`:`Show ${U.toLocaleString("en-US")} weaker ones`,i.hidden=!h.m,c.hidden=!!h.m,c.textContent=h.m?"":h.n&&h.state?.detail||"The links are listed here from the first graph on.",x(),l.renew()}let T=b=>b.some(P=>p.has(P));function v(b){let P=o.getRootNode().activeElement,A=new Set(b);for(let I of[...o.children])A.has(I)||I.remove();b.forEach((I,O)=>{o.children[O]!==I&&o.insertBefore(I,o.children[O]??null)}),P&&o.contains(P)&&P.focus({preventScroll:!0})}function x(){for(let{element:b,button:P,ends:A}of _.values()){let I=new Set(A).size===p.size&&A.every(O=>p.has(O));P.setAttribute("aria-pressed",String(I)),b.classList.toggle("sd-chosen",I),b.classList.toggle("sd-back",p.size>0&&!T(A))}}return{update(b){h&&h.namesId!==b.namesId&&(_=new Map),h=b,y(!0)},show:()=>y(!1),select(b){p=new Set(b),y(!1),x()}}}var Cm=`
.gg-root { width: 100%; min-width: 220px; box-sizing: border-box; color: var(--sg-ink); border: 1px solid var(--sg-line); border-radius: 4px;
  background: var(--jp-layout-color0, var(--vscode-editor-background, transparent));
  font: 13px/1.4 var(--jp-ui-font-family, var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif)); }
.gg { container: gg / inline-size; font-variant-numeric: tabular-nums; color: var(--sg-ink); font-size: 13px; }
.gg *, .gg *::before, .gg *::after { box-sizing: border-box; }
.gg [hidden] { display: none !important; }
.gg button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: inherit; cursor: pointer; border-radius: 3px; }
.gg button:focus-visible, .gg summary:focus-visible, .gg-scroll:focus-visible { outline: 2px solid var(--sg-ring); outline-offset: -2px; }
.gg-head { display: flex; gap: 2px 8px; align-items: baseline; padding: 8px 12px 7px; min-height: calc(2 * 1.4em + 15px); overflow-wrap: anywhere; }
.gg-title { font-weight: 600; flex: none; }
.gg-detail { color: var(--sg-quiet); min-width: 0; text-wrap: pretty; }
.gg-dot { width: 8px; height: 8px; border-radius: 50%; background: var(--sg-quiet); flex: none; }
[data-face="live"] > .gg-head > .gg-dot { background: var(--sg-raises); }
[data-face="waiting"] > .gg-head > .gg-dot { background: none; border: 2px solid var(--sg-quiet); }
[data-face="tight"] > .gg-head > .gg-dot, [data-face="lost"] > .gg-head > .gg-dot { background: var(--sg-lowers); border-radius: 1px; }
[data-face="gone"] > .gg-head > .gg-dot { background: none; border: 2px solid var(--sg-quiet); }
[data-face="tight"] > .gg-head > .gg-title { color: var(--sg-lowers-text); }
[data-face="tight"] > .gg-head > .gg-detail { color: var(--sg-ink); }
.gg .gg-how { margin: 0 12px 12px; padding: 6px 8px; border: 1px solid var(--sg-line); border-radius: 3px; background: none; color: inherit; white-space: pre-wrap;
  font: 12px/1.45 var(--jp-code-font-family, ui-monospace, Consolas, monospace); user-select: all; overflow-wrap: anywhere; }
.gg-body { display: block; }
.gg-stale .gg-body, .gg-stale .gg-text { opacity: .92; filter: grayscale(1); }
.gg .gg-gauges, .gg .gg-more, .gg .gg-actions { list-style: none; margin: 0; padding: 0; }
.gg .gg-actions { padding-bottom: 6px; }
.gg .gg-gauge { contain: layout; margin: 0; padding: 0; border-top: 1px solid var(--sg-line); list-style: none; }
.gg .gg-row { display: grid; width: 100%; padding: 5px 12px 4px; gap: 0 10px; align-items: center;
  grid-template: "name value bullet line" auto "amount amount label line" auto / minmax(104px, 1.2fr) 72px minmax(90px, 2fr) 84px; }
.gg .gg-row:hover { background: color-mix(in srgb, var(--sg-ink) 5%, transparent); }
.gg-name::after { content: "\u203A"; display: inline-block; margin-left: 6px; color: var(--sg-quiet); opacity: 0; }
.gg-row:hover .gg-name::after, .gg-row:focus-visible .gg-name::after, .gg-row[aria-expanded="true"] .gg-name::after { opacity: 1; }
.gg-row[aria-expanded="true"] .gg-name::after { transform: rotate(90deg); }
@media (hover: none) { .gg-name::after { opacity: 1; } }
.gg-name { grid-area: name; font-weight: 500; overflow-wrap: anywhere; }
/* Of fixed size, so that a new figure lays nothing else out anew. */
.gg-value { grid-area: value; display: block; height: 1.4em; contain: size layout; text-align: right; white-space: nowrap; }
.gg-amount { grid-area: amount; font-size: 11px; color: var(--sg-quiet); overflow-wrap: anywhere; line-height: 1.3; }
.gg-word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.gg-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.gg-gauge[data-state="tight"] .gg-value { color: var(--sg-lowers-text); font-weight: 600; }
.gg-bullet { grid-area: bullet / bullet / label / label; contain: layout; position: relative; display: block; padding-bottom: 13px; }
.gg-track { position: relative; display: block; height: 14px; background: color-mix(in srgb, var(--sg-ink) 7%, transparent); border-radius: 1px; }
.gg-track i { position: absolute; display: block; }
.gg-zone { top: 0; bottom: 0; background: color-mix(in srgb, var(--sg-lowers) 22%, transparent); }
.gg-band { top: 0; bottom: 0; background: color-mix(in srgb, var(--sg-lowers) 10%, transparent); }
.gg-gauge[data-state="tight"] .gg-zone { background: color-mix(in srgb, var(--sg-lowers) 38%, transparent); }
.gg-gauge[data-state="tight"] .gg-band { background: color-mix(in srgb, var(--sg-lowers) 18%, transparent); }
/* Nothing below it: a row is lower. */
.gg-plain .gg-bullet { padding-bottom: 0; } .gg-plain .gg-track { height: 10px; } .gg-plain .gg-bar { top: 3px; height: 4px; }
.gg .gg-plain .gg-row { padding: 4px 12px; grid-template-rows: auto 0; } .gg-plain .gg-line { height: 20px; }
.gg-bar { left: 0; top: 4px; height: 6px; width: 100%; transform-origin: 0 0; transform: scaleX(0); background: var(--sg-ink); opacity: .78; }
.gg-gauge[data-state="tight"] .gg-bar { background: var(--sg-lowers); opacity: 1; }
.gg-acts { top: -2px; bottom: -2px; width: 2px; margin-left: -1px; background: var(--sg-lowers-text); }
.gg-forecast { top: -1px; bottom: -1px; left: 0; width: 100%; pointer-events: none; }
.gg-forecast::before, .gg-forecast::after { pointer-events: auto; }
.gg-forecast::before { content: ""; position: absolute; left: -1px; top: 0; bottom: 0; width: 2px; background: var(--sg-raises); }
.gg-forecast::after { content: ""; position: absolute; left: -4.5px; top: -3px; border: 4.5px solid transparent; border-top: 5px solid var(--sg-raises); border-bottom: 0; }
.gg-limit { right: 0; top: -2px; bottom: -2px; width: 3px; background: var(--sg-ink); }
.gg-label { position: absolute; bottom: 0; transform: translateX(-50%); font-size: 10.5px; line-height: 12px; color: var(--sg-quiet); white-space: nowrap; }
.gg-label.gg-end { transform: translateX(-80%); }
.gg-line { grid-area: line; width: 100%; height: 30px; display: block; overflow: visible; contain: size layout; }
.gg-line path { fill: none; vector-effect: non-scaling-stroke; stroke-linejoin: round; stroke-linecap: round; }
.gg-line-values { stroke: var(--sg-ink); stroke-width: 1.4; opacity: .85; }
.gg-line-acts { stroke: var(--sg-lowers-text); stroke-width: 1; stroke-dasharray: 2 3; opacity: .8; }
.gg .gg-more { padding: 0 12px 8px; color: var(--sg-quiet); font-size: 12px; overflow-wrap: anywhere; }
.gg .gg-more li { margin: 0; list-style: none; }
.gg .gg-heading { margin: 0; padding: 8px 12px 2px; font: inherit; font-weight: 600; color: inherit; }
.gg-main, .gg-before, .gg-holding .gg-now { border-top: 1px solid var(--sg-line); }
.gg .gg-gauge:first-child { border-top: 0; }
.gg .gg-actions li { list-style: none; margin: 0; padding: 4px 12px 4px 9px; border-left: 3px solid transparent; color: var(--sg-quiet); overflow-wrap: anywhere; text-wrap: pretty; }
.gg .gg-now .gg-actions li { color: var(--sg-ink); border-left-color: var(--sg-lowers); }
.gg .gg-empty { margin: 0; padding: 8px 12px; color: var(--sg-quiet); }
.gg-text { border-top: 1px solid var(--sg-line); }
.gg-text summary { padding: 5px 12px; color: var(--sg-quiet); cursor: pointer; }
.gg-text summary:hover { color: var(--sg-ink); }
.gg-words { padding: 0 12px; }
.gg .gg-words p { margin: 0 0 4px; overflow-wrap: anywhere; }
.gg-scroll { overflow-x: auto; padding: 0 12px 10px; }
.gg .gg-table { border-collapse: collapse; margin: 4px 0 0; width: 100%; min-width: 700px; font: inherit; font-size: 12px; color: inherit; border: 0; }
.gg .gg-table tr { background: none; }
.gg .gg-table th, .gg .gg-table td { padding: 3px 10px 3px 0; border: 0; border-bottom: 1px solid var(--sg-line); text-align: left; vertical-align: top; font-weight: 400; background: none; min-width: 60px; max-width: none; white-space: normal; }
.gg .gg-table thead th { color: var(--sg-quiet); }
.gg .gg-table tbody th { font-weight: 500; }
@media (prefers-reduced-motion: no-preference) {
  @keyframes gg-appear { from { background: rgb(255 196 0 / .25); } to { background: none; } }
  .gg-fresh { animation: gg-appear 2s ease-out; }
}
@container gg (min-width: 760px) {
  .gg-head { min-height: 0; }
  .gg-body { display: grid; grid-template: "main now" auto "main before" 1fr / minmax(0, 3fr) minmax(0, 2fr); border-top: 1px solid var(--sg-line); }
  .gg-main { grid-area: main; border-right: 1px solid var(--sg-line); } .gg-now { grid-area: now; } .gg-before { grid-area: before; }
  .gg-main, .gg-holding .gg-now { border-top: 0; }
  .gg:not(.gg-holding) .gg-before { border-top: 0; }
}
@container gg (max-width: 480px) {
  .gg .gg-row { grid-template-columns: 112px 70px minmax(64px, 1fr) 54px; gap: 0 8px; }
}
@container gg (max-width: 370px) {
  .gg .gg-row { grid-template: "name value" auto "amount amount" auto "bullet line" auto "label line" auto / minmax(0, 1fr) 76px; }
  .gg .gg-plain .gg-row { grid-template-rows: auto 0 auto 0; }
  .gg-bullet { margin-top: 4px; }
}
`;var fh=`
.fd-list, .fd-empty { font-variant-numeric: tabular-nums; }
ul.fd-list.fd-list { list-style: none; margin: 0; padding: 4px 12px 12px; }
ul.fd-list.fd-list > li { margin: 0; padding: 5px 0; border-top: 1px solid var(--sg-line); overflow-wrap: anywhere; list-style: none; }
ul.fd-list.fd-list > li:first-child { border-top: 0; }
.fd-list time { color: var(--sg-quiet); font-size: 12px; margin-right: 8px; }
.fd-list b { font-weight: 600; }
.fd-list button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: inherit; cursor: pointer; border-radius: 3px; }
.fd-list button:focus-visible { outline: 2px solid var(--sg-ring); outline-offset: 1px; }
.fd-routine, .fd-routine .fd-said { color: var(--sg-quiet); }
.fd-list li:not(.fd-routine) > .fd-said { display: block; }
.fd-list button.fd-said:hover, .fd-list button.fd-more:hover { text-decoration: underline; }
.fd-list .fd-chosen { background: color-mix(in srgb, var(--sg-ring) 14%, transparent); box-shadow: -3px 0 0 var(--sg-ring); border-radius: 0; }
.fd-list .fd-more { color: var(--sg-quiet); }
p.fd-empty.fd-empty { margin: 0; padding: 10px 12px; color: var(--sg-quiet); overflow-wrap: anywhere; }
@media (prefers-reduced-motion: no-preference) {
  @keyframes fd-appear { from { background: rgb(255 196 0 / .25); } to { background: none; } }
  .fd-fresh { animation: fd-appear 2s ease-out; }
}
`,kP=`
.fd { container: fd / inline-size; display: flex; flex-direction: column; width: 100%; height: var(--fd-height); min-width: 220px; box-sizing: border-box; overflow: hidden; color: var(--sg-ink); border: 1px solid var(--sg-line);
  border-radius: 4px; background: var(--jp-layout-color0, var(--vscode-editor-background, transparent));
  font: 13px/1.4 var(--jp-ui-font-family, var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif)); }
.fd *, .fd *::before, .fd *::after { box-sizing: border-box; }
.fd [hidden] { display: none !important; }
.fd button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: inherit; cursor: pointer; border-radius: 3px; }
.fd button:focus-visible, .fd input:focus-visible { outline: 2px solid var(--sg-ring); outline-offset: 1px; }
.fd-head { flex: none; display: flex; gap: 2px 8px; align-items: baseline; padding: 8px 12px 6px; overflow-wrap: anywhere; }
.fd-title { font-weight: 600; flex: none; max-width: 70%; }
.fd-detail { color: var(--sg-quiet); min-width: 0; }
.fd-dot { width: 8px; height: 8px; border-radius: 50%; background: var(--sg-quiet); flex: none; }
.fd[data-face="live"] .fd-dot { background: var(--sg-raises); }
.fd[data-face="learning"] .fd-dot, .fd[data-face="waiting"] .fd-dot { background: none; border: 2px solid var(--sg-raises); }
.fd[data-face="lost"] .fd-dot, .fd[data-face="throttled"] .fd-dot { background: var(--sg-lowers); border-radius: 1px; }
.fd[data-face="paused"] .fd-dot { border-radius: 1px; }
.fd[data-face="gone"] .fd-dot { background: none; border: 2px solid var(--sg-quiet); }
.fd-tools { flex: none; display: flex; flex-wrap: wrap; gap: 6px; align-items: center; padding: 0 12px 8px; border-bottom: 1px solid var(--sg-line); }
.fd .fd-tools input { flex: 1 1 150px; max-width: 240px; min-width: 0; margin: 0; height: 24px; padding: 2px 6px; font: inherit; font-size: 12px; color: var(--sg-ink); background: var(--sg-background); border: 1px solid var(--sg-line); border-radius: 3px; }
.fd-kinds { display: flex; flex-wrap: wrap; gap: 4px; }
.fd .fd-kinds button { padding: 1px 8px 2px; font-size: 12px; border: 1px solid var(--sg-line); border-radius: 11px; color: var(--sg-quiet); }
.fd .fd-kinds button:hover { color: var(--sg-ink); border-color: var(--sg-quiet); }
.fd .fd-kinds button[aria-pressed="true"] { color: var(--sg-ink); border-color: var(--sg-ink); }
.fd .fd-kinds button[aria-pressed="false"] { text-decoration: line-through; }
.fd-chosen-line { flex: none; display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; padding: 5px 12px; border-bottom: 1px solid var(--sg-line); background: color-mix(in srgb, var(--sg-ring) 8%, transparent); overflow-wrap: anywhere; }
.fd-chosen-line b { font-weight: 600; min-width: 0; }
.fd .fd-chosen-line button { color: var(--sg-ring); }
.fd .fd-chosen-line button:hover { text-decoration: underline; }
.fd-scroll { flex: 1 1 auto; min-height: 0; overflow: auto; }
.fd-stale .fd-scroll { opacity: .55; }
.fd-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container fd (max-width: 480px) { .fd-head { flex-wrap: wrap; } .fd-detail { flex: 1 1 100%; } .fd .fd-tools input { max-width: none; flex-basis: 100%; } }
${fh}`;var Im=`
${zs(".sd")}${Cm}${fh}
.sd { container: sd / inline-size; width: 100%; min-width: 240px; box-sizing: border-box; color: var(--sg-ink);
  background: var(--jp-layout-color0, var(--vscode-editor-background, transparent));
  font: 13px/1.4 var(--jp-ui-font-family, var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif));
  font-variant-numeric: tabular-nums; }
.sd *, .sd *::before, .sd *::after { box-sizing: border-box; }
.sd [hidden] { display: none !important; }
.sd-in { display: flex; flex-direction: column; height: var(--sd-height); border: 1px solid var(--sg-line); border-radius: 4px; overflow: hidden; }
.sd-head { flex: none; padding: 8px 12px 0; }
.sd-line { display: flex; gap: 2px 12px; align-items: baseline; }
.sd .sd-title { margin: 0; padding: 0; font: inherit; font-size: 15px; font-weight: 600; color: inherit; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; min-width: 0; max-width: 60%; }
.sd-state { display: inline-flex; gap: 6px; align-items: baseline; font-weight: 600; flex: none; max-width: 100%; }
.sd-dot { width: 8px; height: 8px; border-radius: 50%; background: var(--sg-quiet); flex: none; }
.sd-state[data-face="live"] .sd-dot { background: var(--sg-raises); }
.sd-state[data-face="learning"] .sd-dot, .sd-state[data-face="waiting"] .sd-dot { background: none; border: 2px solid var(--sg-raises); }
.sd-state[data-face="lost"] .sd-dot, .sd-state[data-face="throttled"] .sd-dot { background: var(--sg-lowers); border-radius: 1px; }
.sd-state[data-face="paused"] .sd-dot { border-radius: 1px; }
.sd-state[data-face="gone"] .sd-dot { background: none; border: 2px solid var(--sg-quiet); }
.sd-why { color: var(--sg-quiet); min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.sd-line .sd-why { flex: 1 1 0; white-space: nowrap; }
.sd button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: inherit; cursor: pointer; border-radius: 3px; }
.sd button:focus-visible { outline: 2px solid var(--sg-ring); outline-offset: 1px; }
.sd .sd-pause { flex: none; margin-left: auto; padding: 2px 12px; min-width: 78px; text-align: center; border: 1px solid var(--sg-line); }
.sd .sd-pause:hover { border-color: var(--sg-quiet); }
.sd .sd-pause[aria-disabled="true"] { color: var(--sg-quiet); cursor: default; }
/* JupyterLab has rules for lists of its own. */
.sd .sd-head .sd-figures { display: flex; flex-wrap: wrap; gap: 0 16px; margin: 2px 0 7px; padding: 0; font-size: 12px; }
.sd-figures div { white-space: nowrap; display: flex; gap: 5px; }
.sd .sd-figures dt, .sd .sd-figures dd { margin: 0; padding: 0; width: auto; float: none; font-weight: 400; }
.sd .sd-figures dt { color: var(--sg-quiet); }
.sd-progress { height: 2px; margin: 0 -12px; background: var(--sg-line); }
.sd-progress i { display: block; height: 100%; background: var(--sg-quiet); }
.sd-body { flex: 1 1 auto; min-height: 0; display: grid; grid-template-columns: minmax(0, 2fr) minmax(340px, 1fr); border-top: 1px solid var(--sg-line); }
.sd-main { display: flex; flex-direction: column; min-width: 0; min-height: 0; }
/* Room for two lines: the picture below does not jump when the words change. */
.sd .sd-headline { flex: none; margin: 0; padding: 8px 12px 0; min-height: calc(2 * 1.4 * 13px + 8px); overflow-wrap: anywhere; text-wrap: pretty; }
.sd-graph { flex: 1 1 auto; min-height: 0; position: relative; }
/* Said in the head, among the links and in the feed. */
.sd .sg-dot, .sd .sg-state-text, .sd .sg-others, .sd .sg-plate.sg-low { display: none; }
.sd .sg-state { background: none; }
.sd-side { display: flex; flex-direction: column; min-width: 0; min-height: 0; border-left: 1px solid var(--sg-line); container: sd-side / inline-size; }
.sd-tabs { flex: none; display: flex; gap: 2px; padding: 4px 6px 0; border-bottom: 1px solid var(--sg-line); }
.sd .sd-tab { padding: 4px 8px 5px; color: var(--sg-quiet); border-bottom: 2px solid transparent; border-radius: 3px 3px 0 0; margin-bottom: -1px; }
.sd .sd-tab:hover { color: var(--sg-ink); }
.sd .sd-tab[aria-selected="true"] { color: var(--sg-ink); font-weight: 600; border-bottom-color: var(--sg-ink); }
.sd-new { margin-left: 6px; padding: 0 6px; font-size: 11px; font-weight: 400; border: 1px solid var(--sg-line); border-radius: 8px; color: var(--sg-ink); }
.sd-panel { flex: 1 1 auto; min-height: 0; overflow: auto; }
.sd .sd-heading { flex: none; margin: 0; padding: 8px 12px 4px; font: inherit; font-weight: 600; color: inherit; outline-offset: -2px; }
.sd-spread .sd-panel { flex: 3 1 0; } .sd-spread .sd-panel ~ .sd-panel { flex-grow: 2; }
.sd-panel ~ .sd-heading { border-top: 1px solid var(--sg-line); }
.sd-links { border-collapse: collapse; width: 100%; margin: 0; font: inherit; font-size: 12px; color: inherit; border: 0; table-layout: auto; }
.sd .sd-links thead { border: 0; }
.sd .sd-links th { position: sticky; top: 0; z-index: 1; padding: 0; border: 0; box-shadow: inset 0 -1px var(--sg-line); background: var(--sg-background); text-align: left; font-weight: 400; vertical-align: bottom; }
.sd .sd-links th button { padding: 4px 5px; color: var(--sg-quiet); white-space: nowrap; width: 100%; }
.sd .sd-links th button:hover, .sd .sd-links th[aria-sort] button { color: var(--sg-ink); }
.sd .sd-links th button:focus-visible, .sd .sd-name:focus-visible { outline-offset: -2px; }
.sd th[aria-sort="descending"] button::after { content: " \u2193"; } .sd th[aria-sort="ascending"] button::after { content: " \u2191"; }
.sd .sd-links td { padding: 3px 5px; border: 0; border-bottom: 1px solid var(--sg-line); text-align: left; vertical-align: top; white-space: nowrap; background: none; }
.sd .sd-links tr { background: none; cursor: pointer; }
.sd .sd-links tbody tr:hover { background: color-mix(in srgb, var(--sg-ink) 6%, transparent); }
.sd .sd-links tr.sd-chosen { background: color-mix(in srgb, var(--sg-ring) 14%, transparent); }
.sd-back { opacity: .5; }
.sd .sd-links td:first-child { white-space: normal; overflow-wrap: anywhere; padding-left: 12px; min-width: 96px; }
.sd .sd-links th:first-child button { padding-left: 12px; }
.sd .sd-links td:last-child, .sd .sd-links th:last-child button { padding-right: 12px; }
.sd .sd-links .sd-number, .sd .sd-links .sd-number button { text-align: right; }
.sd-own .sd-name, .sd-own .sd-after { color: var(--sg-quiet); }
.sd-unsure td, .sd-unsure .sd-below, .sd-unsure .sd-effect, .sd-loose td:last-child { color: var(--sg-quiet); }
.sd-raises .sd-effect { color: var(--sg-raises-text); } .sd-lowers .sd-effect { color: var(--sg-lowers-text); } .sd-both .sd-effect { color: var(--sg-both-text); }
.sd-effect { display: inline-block; min-width: 40px; }
.sd-track { position: relative; display: inline-block; width: 44px; height: 11px; vertical-align: -1px; }
.sd-track::before { content: ""; position: absolute; left: 50%; top: 0; bottom: 0; width: 1px; background: var(--sg-line); }
.sd-bar, .sd-whisker { position: absolute; }
.sd-bar { top: 2px; bottom: 2px; border-radius: 1px; background: var(--sg-raises); }
.sd-lowers .sd-bar { background: var(--sg-lowers); } .sd-both .sd-bar { background: var(--sg-both); } .sd-unsure .sd-bar { opacity: .4; }
.sd-whisker { top: 5px; height: 1px; background: var(--sg-ink); }
.sd-below { display: block; font-size: 11px; line-height: 1.2; color: var(--sg-quiet); }
.sd .sd-links .sd-interval { display: none; }
.sd .sd-more { display: block; width: 100%; padding: 6px 12px 10px; color: var(--sg-quiet); }
.sd .sd-more:hover { color: var(--sg-ink); text-decoration: underline; }
.sd .sd-empty { margin: 0; padding: 10px 12px; color: var(--sg-quiet); overflow-wrap: anywhere; }
.sd-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  @keyframes sd-appear { from { background: rgb(255 196 0 / .25); } to { background: none; } }
  .sd-fresh { animation: sd-appear 2s ease-out; }
}
@container sd-side (min-width: 470px) { .sd .sd-links .sd-interval { display: table-cell; } .sd-below { display: none; } }
@container sd (min-width: 1100px) {
  .sd-head { padding: 12px 16px 0; }
  .sd .sd-title { font-size: 18px; }
  .sd-progress { margin: 0 -16px; }
  .sd .sd-head .sd-figures, .sd-links { font-size: 13px; }
  .sd-body { grid-template-columns: minmax(0, 1.65fr) minmax(480px, 1fr); }
  .sd .sd-headline { font-size: 14px; padding: 10px 16px 0; min-height: calc(2 * 1.4 * 14px + 10px); }
}
@container sd (max-width: 760px) { /* beside each other the table would be cut off */
  .sd-in { height: auto; }
  .sd-line { flex-wrap: wrap; }
  .sd .sd-title { white-space: normal; max-width: 100%; }
  .sd-line .sd-why { flex: 1 1 100%; order: 1; white-space: normal; }
  .sd-line .sd-why:empty { display: none; }
  .sd-body { display: block; }
  .sd .sd-headline { min-height: 0; padding-bottom: 6px; }
  .sd-graph { height: 360px; }
  .sd-side { border-left: 0; border-top: 1px solid var(--sg-line); }
  .sd-panel { max-height: 320px; }
}
`;var XM=0;function Pm(n,t,e,i){let s=++XM,r=D("div","sd-tabs","",{role:"tablist"}),o=new Map,[a,c]=[t[0][0],!1];n.append(r);for(let[g,S,M]of t){let[y,T]=[`sd-tab-${s}-${g}`,`sd-panel-${s}-${g}`],v=D("button","sd-tab",S,{type:"button",role:"tab",id:y,"aria-controls":T}),x=D("span","sd-new");x.hidden=!0,v.append(x);for(let[P,A]of Object.entries({role:"tabpanel",id:T,"aria-labelledby":y}))M.setAttribute(P,A);r.append(v);let b=D("h3","sd-heading",S,{tabindex:"-1"});b.hidden=!0,n.append(b,M),o.set(g,{tab:v,panel:M,badge:x,heading:b}),e.on(v,"click",()=>u(g))}let l=new Set;_();let h=()=>[...o.keys()].filter(g=>!l.has(g));function u(g){a=g;for(let[S,{tab:M,panel:y}]of o)M.setAttribute("aria-selected",String(S===g)),M.tabIndex=S===g?0:-1,y.hidden=!c&&S!==g;f(g,0),i(g)}function d(g){if(g!==c){c=g,n.classList.toggle("sd-spread",g),r.hidden=g;for(let[S,{panel:M,heading:y}]of o)y.hidden=!g,M.hidden=!g&&S!==a,g&&!l.has(S)&&i(S)}}function f(g,S){let{badge:M}=o.get(g);c&&(S=0),M.textContent=S?`${S} new`:"",M.hidden=!S}function m(g,S){if(S===l.has(g)){S?l.delete(g):l.add(g);for(let[M,{tab:y,heading:T,panel:v}]of o)if(!l.has(M))r.append(y),n.append(T,v);else for(let x of[y,T,v])x.remove();_(),o.get(g).heading.hidden=!c,u(l.has(a)?h()[0]:a)}}function _(){r.setAttribute("aria-label",t.filter(([g])=>!l.has(g)).map(([,g])=>g).join(", "))}function p(g){u(g),o.get(g)[c?"heading":"tab"].focus()}return e.on(r,"keydown",g=>{let S=h().indexOf(a),M={ArrowLeft:S-1,ArrowRight:S+1,Home:0,End:h().length-1}[g.key];M!==void 0&&(g.preventDefault(),p(h().at(M%h().length)))}),{choose:u,focus:p,spread:d,count:f,offer:m}}var $M=250,[qM,YM]=[1100,600];function Lm(n,{height:t,selected:e,dimensions:i,wanted:s,pinned:r,painted:o,ask:a,page:c}){let l=Xn(),h=D("section","sd","",{"aria-label":"Dashboard"});h.style.setProperty("--sd-height",typeof t=="number"?`${t}px`:t),typeof t!="number"&&(h.style.height=t);let u=D("div","sd-in"),d=D("div","sd-heard","",{role:"status","aria-live":"polite"});h.append(D("style","",Im),u,d),n.append(h),l.add(()=>h.remove());let f=Sm(u,l,a),[m,_,p,g]=["sd-body","sd-main","sd-side","sd-graph"].map(z=>D("div",z)),S=D("p","sd-headline"),[M,y,T]=[1,2,3].map(()=>D("div","sd-panel"));_.append(S,g),m.append(_,p),u.append(m);let v=cm(g,{height:"100%",selected:j,dimensions:i,wanted:s,pinned:r,painted:o,ask:a,page:c,table:()=>H.focus("links")});l.add(v.dispose);let x=z=>{v.select(z),j(z)},b=Rm(M,l,x),P=ym(y,l,x),A=vm(T,l),I=null,[O,U,C,B]=[null,null,null,0],$={title:"",can:"",figures:[],progress:null},H=Pm(p,[["links","Links",M],["changes","What changed",y],["governor","Governor",T]],l,z=>{z==="links"?b.show():z==="changes"&&(B=0)});H.choose("links"),H.offer("governor",!1);let st=new ResizeObserver(()=>H.spread(u.clientWidth>=qM&&u.clientHeight>=YM));st.observe(u),l.add(()=>st.disconnect());let q=ZM(l,()=>{if(v.graph&&b.update(v.graph),!C)return;let z=P.update(C);C=null,z&&(d.textContent=P.newest,y.hidden&&H.count("changes",B+=z))});function j(z){b.select(z),e(z)}l.on(h,"keydown",z=>{z.ctrlKey||z.metaKey||z.altKey||z.key==="Tab"||(z.key==="Escape"&&x([]),z.stopPropagation())});let it=()=>{h.style.removeProperty("--sg-background"),Vs(h,Qi(h))};return l.add(Hs(h,it)),it(),{element:h,check({dashboard:z}){let rt=z.governor_id;if(rt!==void 0&&!z.governor&&rt!==I)throw new Error(`the governor ${rt} never arrived`);if(!z.feed&&z.feed_id!==U)throw new Error(`the feed ${z.feed_id} never arrived`)},update(z,{dashboard:rt,graph_id:W},ot){U=rt.feed_id,C=rt.feed??C,I=rt.governor_id??null,H.offer("governor",I!==null),rt.governor&&A.update(ot?{...rt.governor,state:ot}:rt.governor),$={...rt,can:""},f.update(ot?$:rt,ot||z.state),v.titled(rt.title);let _t=Ui(z),Tt=_t?`You look at ${_t}. By the newest graph: ${rt.headline}`:rt.headline;S.textContent!==Tt&&(S.textContent=Tt);let ct=JSON.stringify(z.state);O&&O.id===W&&O.state===ct&&O.namesId===z.namesId&&!ot?(v.rest(z),o(z.seq)):v.update(z),O={id:W,state:ct,namesId:z.namesId},h.dataset.seq=z.seq,q()},told:z=>v.told(z),goTo:z=>v.goTo(z),gone(){f.update($,_l),v.gone(),A.says(_l)},select(z){v.select(z),b.select(z)},pin:v.pin,waiting(z){f.update($,z),v.waiting(z)},connected:v.connected,file:v.file,dispose:()=>l.dispose()}}function ZM(n,t){let[e,i]=[0,!1];n.add(()=>clearTimeout(e));let s=()=>{e=0,i&&r()},r=()=>{i=e!==0,!i&&(t(),e=setTimeout(s,$M))};return r}var Dm=n=>Nh(n,Lm,Th),cL={render:Dm},hL=n=>Ch(n,Dm);export{cL as default,hL as open};
