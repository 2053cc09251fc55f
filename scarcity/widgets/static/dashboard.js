/* scarcity dashboard; contains three (MIT, three.js authors), uplot (MIT, Leon Sorokin); sources sha256 83ea1ba71bf535289e3cabff1f0409c6b32ebd5c6b409fe8e264f6f7d5a7f0d3 */
function Ip(n){let e=0,t=[],i=Math.random().toString(36).slice(2),s=(r,o)=>(n.on(r,o),()=>n.off(r,o));return{send(r){if(typeof n.send=="function"){try{n.send(r)}catch{}return}t.push([++e,r]),t.length>24&&t.shift(),n.set("_outbox",{from:i,messages:[...t]}),n.save_changes()},onMessage(r){return s("msg:custom",(o,a)=>{o&&o.header!==void 0?r(o.header,o.buffers??[]):o&&r(o,a?.length?a:o.buffers??[])})},onConnection:r=>typeof n.send=="function"?s("comm_live_update",r):()=>{},snapshot(){let r=n.get("_snapshot");return r&&r.header?r:null},async source(){let r=n.get("_esm");if(typeof r=="string"&&r.includes("export"))return r;let o=await fetch(import.meta.url);if(!o.ok)throw new Error(`the module answers ${o.status}`);return o.text()},height(){let r=n.get("plot_height");return r===0?"100%":r||n.get("height")||480}}}function P(n,e="",t="",i={}){let s=document.createElement(n);e&&(s.className=e),t&&(s.textContent=t);for(let[r,o]of Object.entries(i))s.setAttribute(r,o);return s}function De(n,e){n.textContent!==e&&(n.textContent=e)}function xs(){let n=[];return{on(e,t,i,s){e.addEventListener(t,i,s),n.push(()=>e.removeEventListener(t,i,s))},add:e=>n.push(e),dispose(){for(;n.length;)n.pop()()}}}var ub="default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:",hb={"&":"&amp;","<":"&lt;",">":"&gt;"};function Lp({title:n,module:e,header:t,buffers:i}){let s={title:n,module:e,header:{...t,state:db(t.state),saved:!0},buffers:Array.from(i,fb)},r=JSON.stringify(s).replace(/</g,"\\u003c");return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ub}">
<meta name="viewport" content="width=device-width">
<title>${n.replace(/[&<>]/g,o=>hb[o])}</title>
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
`}var db=n=>!n?.title||n.face==="still"?n:{...n,face:"still",title:`saved: ${n.title}`,detail:""};function Dp({title:n,module:e,header:t,buffers:i},s){let r={_esm:e,_snapshot:{header:t,buffers:i.map(pb)},plot_height:0,_title:n},o=P("main");return o.style.height="100vh",document.body.append(o),s({model:{get:a=>r[a],on(){},off(){},send(){}},el:o})}function fb(n){let e=n instanceof ArrayBuffer?new Uint8Array(n):new Uint8Array(n.buffer,n.byteOffset,n.byteLength),t="";for(let i=0;i<e.length;i+=8192)t+=String.fromCharCode(...e.subarray(i,i+8192));return btoa(t)}var pb=n=>Uint8Array.from(atob(n),e=>e.charCodeAt(0)).buffer;function Np(n,e){if(!e)return n;let t=n.names?{}:Object.fromEntries(["names","units","lags","strength","certainty"].map(s=>[s,e[s]])),i=n.dashboard&&{dashboard:{...mb(e.dashboard,["feed","governor"]),...n.dashboard}};return{...t,...n,...i}}var mb=(n,e)=>Object.fromEntries(e.filter(t=>n?.[t]!==void 0).map(t=>[t,n[t]]));var ha=n=>`
${n}[data-theme="light"] { --sg-ink: #1a1e24; --sg-quiet: #5b6470; --sg-line: #d5dae1; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #00588a; --sg-lowers-text: #a84300; --sg-both-text: #7d3570; --sg-ring: #0b57d0; color-scheme: light; }
${n}[data-theme="dark"] { --sg-ink: #eceff3; --sg-quiet: #a4adb8; --sg-line: #3a4048; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #7cc6f2; --sg-lowers-text: #f0b53c; --sg-both-text: #e3b3d8; --sg-ring: #8ab4f8; color-scheme: dark; }
`;var Ah={light:{raises:"#0072B2",lowers:"#D55E00",both:"#9A4C8B"},dark:{raises:"#56B4E9",lowers:"#E69F00",both:"#D79BC8"}},gb={light:["#64707f","#4f7f77","#8a6d8f","#7d7a4c","#94655f","#5d6a99"],dark:["#a3aebb","#8fbcb2","#c0a3c6","#bdb98a","#cc9f98","#9aa7d8"]},xb={light:["#cfd8d3","#a3bfb3","#72a291","#43806e","#1c5949"],dark:["#3c4a46","#52706a","#6b988c","#8cc3b2","#c3efdd"]},Op=(n,{nodes:e})=>n===0?0:1+(n-1)%(e.length-1);function pr(n){let e=(n.match(/[\d.]+/g)??[]).map(Number);if(e.length<3)return[1,1,1,0];let t=n.startsWith("color(")?1:255;return[e[0]/t,e[1]/t,e[2]/t,e[3]??1]}var da=n=>[1,3,5].map(e=>parseInt(n.slice(e,e+2),16)/255);function _b(n){for(let e=n;e;e=e.parentElement??e.getRootNode()?.host){let t=pr(getComputedStyle(e).backgroundColor);if(t[3]>.5)return t.slice(0,3)}return vb()?[.07,.07,.07]:[1,1,1]}function vb(){let n=getComputedStyle(document.documentElement).colorScheme,e=n&&n!=="normal"?n:document.querySelector("meta[name='color-scheme']")?.content??"";return/\bdark\b/.test(e)?!/\blight\b/.test(e)||!!matchMedia?.("(prefers-color-scheme: dark)").matches:!1}function Gs(n){let e=_b(n),t=.2126*e[0]+.7152*e[1]+.0722*e[2]<.45,i=t?"dark":"light";return{dark:t,background:e,raises:da(Ah[i].raises),lowers:da(Ah[i].lowers),both:da(Ah[i].both),nodes:gb[i].map(da),levels:xb[i].map(da),ink:t?[.93,.94,.96]:[.1,.12,.15]}}function fa(n,e){let t=i=>`rgb(${i.map(s=>Math.round(s*255)).join(" ")})`;n.dataset.theme=e.dark?"dark":"light",n.style.setProperty("--sg-background",t(e.background)),n.style.setProperty("--sg-raises",t(e.raises)),n.style.setProperty("--sg-lowers",t(e.lowers)),n.style.setProperty("--sg-both",t(e.both)),e.nodes.forEach((i,s)=>n.style.setProperty(`--sg-shade-${s}`,t(i))),e.levels.forEach((i,s)=>n.style.setProperty(`--sg-level-${s}`,t(i)))}function pa(n,e){let t=new MutationObserver(e),i={attributes:!0,attributeFilter:["class","style","data-theme","data-jp-theme-name","data-jp-theme-light"]};for(let o of[document.documentElement,document.body])t.observe(o,i);let s=globalThis.matchMedia?.("(prefers-color-scheme: dark)");s?.addEventListener("change",e);let r=new ResizeObserver(()=>n.isConnected&&(r.disconnect(),e()));return r.observe(n),()=>{t.disconnect(),r.disconnect(),s?.removeEventListener("change",e)}}var Up={face:"still",title:"saved page",detail:"the state at the time when it was saved"},Fp={face:"gone",title:"not connected",detail:"the last state kept in the notebook; run the cell again"},eo={face:"gone",title:"not connected",detail:"the kernel has gone; run the cell again"};var yb=0;function kp({model:n,el:e},t,i){let s=Ip(n),r=`${Date.now().toString(36)}-${++yb}`,[o,a]=[null,null],c=0,l=t(e,{height:s.height(),painted:(f,g=null)=>s.send({kind:"ack",view:r,seq:f,...g&&!document.hidden?{fps:Math.round(g)}:{}}),selected:f=>s.send({kind:"select",view:r,choice:++c,names_id:o?.namesId??"",nodes:f}),dimensions:f=>s.send({kind:"dimensions",view:r,value:f}),pinned:f=>s.send({kind:"pin",view:r,names_id:o?.namesId??"",pins:f}),wanted:f=>s.send({kind:"wanted",view:r,value:f}),ask:(f,g={})=>s.send({...g,kind:f,view:r}),page:async()=>({...a,module:await s.source()})});function u(f,g,w=!1){if(f.kind==="frame"){try{let E=i(f,g,o);l.check?.(f),o=E,a={header:Np(f,a?.header),buffers:g}}catch(E){s.send({kind:"refused",view:r,seq:f.seq,reason:String(E.message)});return}l.connected?.(!w),l.update(o,f,w),f.selection&&l.select(f.selection),f.pins&&l.pin?.(f.pins)}else if(f.kind==="file")f.view===r&&l.file?.(f,g);else if(f.kind==="select"||f.kind==="pin"){if(f.view===r||!o||f.names_id!==o.namesId)return;f.kind==="select"?l.select(f.nodes):l.pin?.(f.pins)}else l.told?.(f)}let h=s.snapshot();h?u({...h.header,kind:"frame"},h.buffers,h.header.saved?Up:Fp):l.waiting({face:"waiting",title:"connecting",detail:""});let d=s.onMessage((f,g)=>u(f,g)),p=()=>s.send({...l.introduced?.(),kind:"ready",view:r}),m=s.onConnection(()=>{l.gone(),p()}),x=()=>document.hidden||p();return document.addEventListener("visibilitychange",x),p(),()=>{document.removeEventListener("visibilitychange",x),d(),m(),l.dispose(),s.send({kind:"bye",view:r})}}function mr(n){if(!n)return new Float32Array(0);if(n instanceof ArrayBuffer)return new Float32Array(n);let{buffer:e,byteOffset:t,byteLength:i}=n;return t%4===0?new Float32Array(e,t,i/4):new Float32Array(e.slice(t,t+i))}var _t={drives:0,driven:1,own:2,group:3,change:4,community:5,component:6,pagerank:7,betweenness:8,width:9},we={source:0,target:1,lag:2,effect:3,low:4,high:5,stability:6,flags:7,coefficient:8,since:9,age:10,weight:11,partialR2:12,width:13},to=5,bb=1;var wb=2,[Sb,Mb]=[16,32],Eb=3,[Di,Ll,Dl]=[0,1,2];function Bp(n,e,t=null){let[i,s,r,o]=[0,1,2,3].map(u=>mr(e[u])),a=i.length/3,c=r.length/we.width,l=n.names?n:t&&t.namesId===n.names_id?t:null;if(!l)throw new Error(`frame ${n.seq} refers to names ${n.names_id}, which never arrived`);if(l.names.length!==a||s.length!==a*_t.width||!Number.isInteger(c))throw new Error(`frame ${n.seq}: ${l.names.length} names, ${a} positions, ${s.length} node values`);if(n.compare&&o.length!==to*c)throw new Error(`frame ${n.seq}: ${c} links, ${o.length} values of a comparison`);return{seq:n.seq,moment:n.moment??null,compare:n.compare??null,versus:n.compare?o:null,namesId:n.names_id,names:l.names,keys:l.names,units:l.units,lags:l.lags,sums:l.sums??[],strength:l.strength,certainty:l.certainty,since:n.since??[],subject:n.subject??null,groups:n.groups??[],detail:n.detail??null,shown:n.shown??null,leads:n.leads??null,colour:n.colour??"group",size:n.size??"drives",n:a,m:c,positions:i,nodes:s,links:r,state:n.state,dimensions:n.dimensions}}var We=(n,e,t)=>n.links[e*we.width+t],On=(n,e,t)=>n.nodes[e*_t.width+t],no=(n,e,t,i)=>(i*n+e)*n+t,Kn=(n,e)=>(We(n,e,we.flags)&bb)!==0,Jn=(n,e)=>We(n,e,we.flags)>>wb&3,Nl=(n,e)=>We(n,e,we.age)<Eb,Un=(n,e)=>We(n,e,we.source)===We(n,e,we.target),vn=(n,e)=>Math.abs(We(n,e,we.weight)),gr=(n,e)=>(We(n,e,we.flags)&Sb)!==0,Ni=(n,e)=>(We(n,e,we.flags)&Mb)!==0,[Rh,Ch,Tb]=[0,1,2],_s=(n,e)=>Ni(n,e)?Tb:We(n,e,we.effect)<0?Ch:Rh,xr=(n,e)=>We(n,e,we.low)<=0&&We(n,e,we.high)>=0;function Kt(n){if(!Number.isFinite(n))return"\u2013";let e=Math.abs(n),t=e!==0&&e>=1e3&&e<1e7?Number(e.toPrecision(3)).toLocaleString("en-US"):String(Number(e.toPrecision(3)));return n<0?`\u2212${t}`:t}var ma=n=>n>=0?`+${Kt(n)}`:Kt(n),es=n=>Number.isFinite(n)?`${n<0?"\u2212":"+"}${Math.abs(n).toFixed(2)}`:"\u2013",ts=(n,e)=>Number.isFinite(n)&&Number.isFinite(e)?`[${[n,e].map(t=>t.toFixed(2).replace(/^-(?=0\.00$)/,"").replace("-","\u2212")).join(", ")}]`:"",zp=["raises","lowers","moves"],_r=["sg-raises","sg-lowers","sg-both"],yi=n=>Number.isFinite(n)?`${Math.round(n*100)} %`:"",$t=(n,e)=>`${n.toLocaleString("en-US")} ${e}${n===1?"":"s"}`;function Gp(n,{figure:e,lag:t,certainty:i,fresh:s},r){let o=n.lags[t]?.short??String(t),a=i===0?`, ${n.certainty[0]}`:"";return`${r===void 0?"":`${r}.  `}${e} ${t?"after ":""}${o}${s?", new":""}${a}`}var Ab=3,io={mean:0,scale:1,now:2,width:3};function Hp(n,e,t=null){let i=mr(e[n.buffers.ranges]);if(!n.answer){if(n.answer_id&&t?.answer_id!==n.answer_id)throw new Error(`the answer ${n.answer_id} never arrived`);return{...n,ranges:i,answer:n.answer_id?t.answer:null}}let s=mr(e[n.buffers.curves]),{shown:r,horizon:o,past:a}=n.answer;if(s.length!==r.length*(4*o+a))throw new Error(`the answer ${n.answer_id} has ${s.length} values`);return{...n,ranges:i,answer:{...n.answer,curves:s}}}function Ol({curves:n,horizon:e,past:t},i){let s=i*(4*e+t),r=m=>Array.from(n.subarray(s+m*e,s+(m+1)*e),Vp),o=Array.from(n.subarray(s+4*e,s+4*e+t),Vp),a=Array.from({length:Math.max(t,1)+e},(m,x)=>x-Math.max(t,1)+1),c=Array(Math.max(t-1,0)).fill(null),l=o.at(-1)??null,[u,h,d,p]=[0,1,2,3].map(m=>[...c,l,...r(m)]);return[a,[...t?o:[null],...Array(e).fill(null)],h,d,p,u]}var Vp=n=>Number.isFinite(n)?n:null;function Wp(n,e=null){return(e===null?n.rows.slice(0,Ab):n.rows.filter(i=>i.node===e)).map(({way:i})=>i.map(([s,r,o])=>({source:s,target:r,lag:o}))).filter(i=>i.length)}function $p(n,e=4){let i=[1,2,3,5,6,10,12,20,24,25,48,50,72,96,100,168,200].find(s=>n/s<=e)??n;return Array.from({length:Math.floor(n/i)+1},(s,r)=>r*i)}function ga(n,e){if(!Number.isFinite(n))return"\u2013";let t=Math.max(Math.abs(n),Math.abs(e));if(!(e>0)||t>=1e7||t<.001)return Kt(n);let i=Math.max(0,Math.min(6,Math.ceil(-Math.log10(e/100)-1e-9)));return n.toLocaleString("en-US",{minimumFractionDigits:i,maximumFractionDigits:i}).replace(/^-(?=0(\.0*)?$)/,"").replace("-","\u2212")}var Xp=new Set(["stream","whatif"]);function qp(n,e,t=null){let i=Bp(n,e,t),s=t?.namesId===i.namesId?t:null;return{...i,stream:n.stream?{told:n.stream,heights:mr(e[n.stream.buffer])}:t?.stream??null,whatIf:n.what_if?Hp(n.what_if,e,s?.whatIf):s?.whatIf??null}}function Yp(n,{stream:e,whatIf:t}){let{stream:i,what_if:s,...r}=n.header,o=new Set([i?.buffer,s?.buffers.ranges,s?.buffers.curves]),a=n.buffers.filter((c,l)=>!o.has(l));if(e&&(r.stream={...e.told,buffer:a.push(e.heights)-1}),t){let{ranges:c,answer:l,...u}=t,h={ranges:a.push(c)-1,curves:a.push(l?.curves??new Float32Array(0))-1};r.what_if={...u,buffers:h},l&&(r.what_if.answer=Object.fromEntries(Object.entries(l).filter(([d])=>d!=="curves")))}return{...n,header:r,buffers:a}}var Ph=[];function Zp(n,{fresh:e,gone:t,told:i,...s}){let r=new Set(t),o=e?[]:n.filter(c=>!r.has(c.told)),a=i.map((c,l)=>Object.fromEntries([["told",c],...["when","time","rows","regime","came","went"].map(u=>[u,s[u][l]])]));return[...o,...a].sort((c,l)=>c.told-l.told)}function Kp(n){let e=n.length-1;if(e<1)return n.map(()=>1);let t=a=>n.every((c,l)=>Number.isFinite(a(c))&&(l===0||a(c)>=a(n[l-1]))),i=[({time:a})=>a??NaN,({rows:a})=>a].find(t)??(({told:a})=>a),[s,r]=[i(n[0]),i(n[e])],o=n.map((a,c)=>r>s?(i(a)-s)/(r-s):c/e);for(let a=1;a<=e;a++)o[a]=Math.max(o[a],o[a-1]+.25/e);return o.map(a=>a/o[e])}var Jp=(n,e)=>n.reduce((t,i,s)=>Math.abs(i-e)<Math.abs(n[t]-e)?s:t,0),Ul=(n,e)=>n.findLastIndex(t=>t.told<=e);function jp(n,e){let t=[];return n.forEach(({regime:i},s)=>{if(t.at(-1)?.regime!==i){let r=s?(e[s-1]+e[s])/2:0;s&&(t.at(-1).to=r),t.push({regime:i,from:r,to:1})}}),t}var Ih=({when:n,rows:e,regime:t},i)=>[n,n.startsWith("row ")?"":`${e.toLocaleString("en-US")} rows`,i?`regime ${t}`:""].filter(Boolean).join(", ");function Qp(n,e){let{regime:t}=n[e],i=e;for(;i>0&&n[i-1].regime===t;)i-=1;return i>0?i-1:e>0?Math.floor(e/2):n.length-1}var em="http://www.w3.org/2000/svg",Fl=18,tm=10,[Rb,Cb]=[330,80],nm=6.6,Pb=12;function im(n,e){let t=xs(),i=P("div","sg-time","",{role:"group","aria-label":"Time line"});i.hidden=!0;let s=(z,Z,ye,Ue="")=>{let je=P("button",Ue,Z,{type:"button","aria-label":z,title:z});return t.on(je,"click",ye),je},r=s("One graph back","\u2039",()=>$(-1),"sg-step"),o=s("Replay from here","\u25B6",()=>K(),"sg-play"),a=s("One graph on","\u203A",()=>$(1),"sg-step"),c=s("1\xD7: speed of the replay","1\xD7",()=>ee(),"sg-speed"),l=s("Compare with another moment","Compare",()=>ne(),"sg-compare"),u=s("Live: show the newest graph","Live",()=>Q(null),"sg-live-button"),h=P("div","sg-track"),d=P("div","sg-tints"),p=document.createElementNS(em,"svg");for(let[z,Z]of Object.entries({viewBox:`0 0 1000 ${Fl}`,preserveAspectRatio:"none","aria-hidden":"true"}))p.setAttribute(z,Z);let[m,x]=[0,1].map(()=>document.createElementNS(em,"path"));m.setAttribute("class","sg-ticks"),x.setAttribute("class","sg-bars"),p.append(m,x);let[f,g]=[P("div","sg-span"),P("div","sg-future")],w=z=>P("div","sg-handle","",{role:"slider",tabindex:"0","aria-label":z}),[E,b]=[w("Moment shown"),w("Moment compared with")];for(let z of[E,b])z.append(P("span","sg-knob"),P("output","sg-when"));b.classList.add("sg-second"),b.hidden=!0;let S=[P("span","sg-end"),P("span","sg-end sg-last")];h.append(d,p,f,g,...S,b,E),i.append(r,o,a,c,h,l,u),n.append(i);let[y,v]=[Ph,[]],[_,L]=[null,null],T,[A,N,F,D,O]=[0,0,!1,null,null],W=()=>y.length-1,G=z=>z===null?W():Math.max(0,Ul(y,z)),ce=()=>G(T===void 0?_:T);function Q(z){z!==null&&z===y[W()]?.told&&(z=null),z!==(T===void 0?_:T)&&(T=z,j(),N||=requestAnimationFrame(()=>{N=0,T!==void 0&&e.go(T)}))}function $(z){let Z=Math.max(0,Math.min(W(),ce()+z));Q(Z===W()?null:y[Z].told)}function K(z=!A){clearInterval(A),A=0,z&&y.length>1&&(ce()===W()&&Q(y[0].told),A=setInterval(J,F?Cb:Rb)),De(o,A?"\u275A\u275A":"\u25B6"),o.setAttribute("aria-label",A?"Stop the replay":"Replay from here"),o.title=o.getAttribute("aria-label")}function J(){if(T===void 0){if(ce()>=W())return K(!1);$(1)}}function ee(){F=!F,De(c,F?"4\xD7":"1\xD7"),A&&K(!0),c.setAttribute("aria-label",`${c.textContent}: speed of the replay`)}function q(z){L=z,e.compare(z),j()}function ne(){if(L!==null)return q(null);K(!1);let z=ce();if(z===W())return q(y[Qp(y,z)].told);q(y[z].told),Q(null)}function j(){let[z,Z]=[ce(),L===null?null:G(L)],ye=new Set(y.map(({regime:st})=>st)).size>1,Ue=z<W(),je=(st,At,Lt)=>{let[sn,V]=st.children;st.style.left=`${100*v[At]}%`,De(sn,Lt),De(V,ye?`${y[At].when} \xB7 regime ${y[At].regime}`:y[At].when),st.setAttribute("aria-valuemin","1"),st.setAttribute("aria-valuemax",String(y.length)),st.setAttribute("aria-valuenow",String(At+1)),st.setAttribute("aria-valuetext",Ih(y[At],ye))};je(E,z,Z===null?"":Z<=z?"B":"A"),b.hidden=Z===null,Z!==null&&je(b,Z,Z<=z?"A":"B");let[Qe,gt]=Z===null?[v[z],v[z]]:[v[Math.min(z,Z)],v[Math.max(z,Z)]];f.style.left=`${100*Qe}%`,f.style.width=`${100*(gt-Qe)}%`,g.style.left=`${100*gt}%`,i.classList.toggle("sg-past",Ue),i.classList.toggle("sg-comparing",Z!==null),u.setAttribute("aria-pressed",String(!Ue)),l.setAttribute("aria-pressed",String(Z!==null)),r.disabled=z===0,a.disabled=!Ue,oe()}function oe(){let z=h.clientWidth||600,Z=Ue=>ye.every(([je,Qe])=>Ue[1]<je||Ue[0]>Qe),ye=[];for(let Ue of b.hidden?[E]:[E,b]){let je=Ue.lastChild,[Qe,gt]=[parseFloat(Ue.style.left)/100*z,je.textContent.length*nm],st=[["left",[Qe-10-gt,Qe-10]],["right",[Qe+10,Qe+10+gt]]];(Ue===E?Qe<z/2:Qe>z/2)&&st.reverse();let At=st.find(([,Lt])=>Lt[0]>-8&&Lt[1]<z+8&&Z(Lt))??(Ue===E?st[0]:null);je.hidden=At===null,At&&([Ue.dataset.side]=(ye.push([At[1][0]-8,At[1][1]+8]),At))}S.forEach((Ue,je)=>{let Qe=Ue.textContent.length*nm;Ue.hidden=!Z(je?[z-Qe,z]:[0,Qe])})}function ue(){if(i.hidden=y.length<2,n.style.setProperty("--sg-strip",`${nt.height}px`),i.hidden)return;v=Kp(y);let z=Math.max(4,...y.map(({came:Ue,went:je})=>Ue+je)),Z=v.map(Ue=>(1e3*Ue).toFixed(1));m.setAttribute("d",Z.map(Ue=>`M${Ue} ${Fl}v-2`).join("")),x.setAttribute("d",y.map(({came:Ue,went:je},Qe)=>Ue+je?`M${Z[Qe]} ${Fl}v${(-(Fl-2)*Math.sqrt((Ue+je)/z)).toFixed(1)}`:"").join(""));let ye=jp(y,v);d.replaceChildren(...(ye.length<2?[]:ye).map(({regime:Ue,from:je,to:Qe})=>{let gt=P("span",`sg-tint sg-tint-${Ue%3}`,ye.length<=Pb&&Qe-je>.06?`regime ${Ue}`:"");return[gt.style.left,gt.style.width]=[`${100*je}%`,`${100*(Qe-je)}%`],gt.title=`regime ${Ue}`,gt})),De(S[0],y[0].when),De(S[1],y[W()].when),j()}let Ee=z=>{let Z=h.getBoundingClientRect();return Math.max(0,Math.min(1,(z.clientX-Z.left)/(Z.width||1)))};function Ye(z){let Z=Jp(v,Ee(z));D===b?y[Z].told!==L&&q(y[Z].told):Q(y[Z].told)}t.on(h,"pointerdown",z=>{if(z.button>0||y.length<2)return;K(!1);let Z=Ee(z),ye=!b.hidden&&Math.abs(v[G(L)]-Z)<Math.abs(v[ce()]-Z);D=b.contains(z.target)||ye&&!E.contains(z.target)?b:E,h.setPointerCapture?.(z.pointerId),D.focus({preventScroll:!0}),Ye(z),z.preventDefault()}),t.on(h,"pointermove",z=>D&&Ye(z));for(let z of["pointerup","pointercancel"])t.on(h,z,()=>D=null);let ze=new ResizeObserver(()=>!i.hidden&&oe());ze.observe(h),t.add(()=>ze.disconnect()),t.on(i,"keydown",z=>{if(z.ctrlKey||z.metaKey||z.altKey)return;let Z=z.target.closest(".sg-handle"),ye={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-tm,PageUp:tm,Home:-1/0,End:1/0}[z.key];!Z||ye===void 0&&z.key!==" "||(z.key===" "?K():Z===E?$(ye):q(y[Math.max(0,Math.min(W(),G(L)+ye))].told),z.preventDefault(),z.stopPropagation())});let nt={element:i,get height(){return i.hidden?0:i.offsetHeight||40},told(z){y=Zp(y,z),ue()},show({moment:z=null,compare:Z}){if(!z)return y=Ph,K(!1),ue();let ye=z.live?null:z.told;(T===void 0||T===ye||G(T)===G(ye))&&(T=void 0),_=ye,L=D===b?L:Z?.with??null,i.hidden||j();let Ue=z.live?"":Ih(z,y.some(({regime:je})=>je!==y[0].regime));O!==null&&Ue!==O&&!A&&!D&&e.noted(Ue?`showing ${Ue}`:"showing the newest graph"),O=Ue},whenOf:z=>y[Ul(y,z)]?.when??"",placeOf:z=>v[Math.max(0,Ul(y,z))]??0,get moments(){return y},go:Q,step:$,dispose(){clearInterval(A),cancelAnimationFrame(N),t.dispose()}};return nt}function vr({moment:n}){return!n||n.live?"":`${n.when}, ${$t(n.behind,"graph")} behind`}var[Vs,sm,ro,$I,XI,Ib]=[0,1,2,3,4,5],[Lb,Lh,rm,om,am]=[0,1,2,3,4],[lm,cm,um]=[1,2,3],Dh=.05,[hm,dm]=[.22,.75],ns=(n,e,t)=>n.versus[e*to+t],jn=(n,e)=>n.versus?ns(n,e,Lb):null,fm=(n,e)=>n.versus!==null&&jn(n,e)!==Vs&&Math.max(vn(n,e),Math.abs(ns(n,e,Lh))||0)>=Dh,Qn=(n,e)=>jn(n,e)===ro;function pm(n,e,t){let i=jn(n,e);if(i===sm)return`came ${t}`;if(i===ro)return`went, was ${t}`;if(i===Vs||i===null)return t;let s=es(ns(n,e,Lh)),r={[lm]:"reversed, ",[cm]:"direction found, ",[um]:"direction open, "}[ns(n,e,am)]??"";return s===t?`${r}${t}`:`${r}${s} \u2192 ${t}`}function mm(n,e){let t=jn(n,e);return t===null?"":["same","came","went","stronger","weaker","turned"][t]}function xa(n,e){let t=jn(n,e);if(t===null)return"";let[i,s]=n.compare.labels,r=`${es(ns(n,e,Lh))} ${ts(ns(n,e,rm),ns(n,e,om))}`.trim(),o=es(We(n,e,we.effect));if(t===sm)return`came: not there ${so(i)}`;if(t===ro)return`went: was ${r} ${so(i)}, not there ${so(s)}`;if(t===Vs)return`the same as ${so(i)}, within the intervals: ${r}`;let a={[lm]:"pointed the other way",[cm]:"direction was open",[um]:"its direction was known"}[ns(n,e,am)];return`${a?`${a}; `:t===Ib?"its sign turned; ":""}was ${r} ${so(i)}, now ${o}`}var gm=(n,e)=>`${ts(ns(n,e,rm),ns(n,e,om))} ${so(n.compare.labels[0])}`.trim(),so=n=>/\d/.test(n)?`at ${n}`:n;function xm({labels:[n,e],came:t,went:i,stronger:s,weaker:r,turned:o,weak:a}){let c=s+r+o,l=[t&&`${$t(t,"link")} came`,i&&`${t?i:$t(i,"link")} went`,c&&`${t||i?c:$t(c,"link")} changed`].filter(Boolean),u=a?` (and ${$t(a,"weak one")})`:"";return[l.join(", ")||"No link of 0.05 or more came, went or changed",` between ${n} and ${e}${u}`]}function Bl(n,e){let[t,i]=[new Map,new Map],s=null;for(let o=0;o<n.m;o++){let[a,c]=[We(n,o,we.source),We(n,o,we.target)];if(!(a!==e&&c!==e))if(Un(n,o))s??=Qn(n,o)?null:o;else{let l=Kn(n,o);Db(l&&a===e?i:t,{row:o,other:a===e?c:a,directed:l,further:[]},n)}}let r=o=>[...o.values()].sort((a,c)=>kl(n,a)-kl(n,c)||a.row-c.row);return{into:r(t),out:r(i),own:s}}var kl=(n,{row:e})=>Qn(n,e)?2:+(Jn(n,e)===Di);function Db(n,e,t){let i=n.get(e.other);if(!i)return n.set(e.other,e);let[s,r]=kl(t,i)>kl(t,e)?[e,i]:[i,e];n.set(e.other,{...s,further:[...i.further,r.row].sort((o,a)=>o-a)})}var Nb=["raised","lowered","moved"],Ob=2;function _m(n,e,t=0){let i=d=>We(n,e,d),[s,r]=[n.names[i(we.source)],n.names[i(we.target)]],o=Kn(n,e),a=[[{text:o?`${s} \u2192 ${r}`:`${s} \u2014 ${r}`,strong:!0}],[{text:o?`${wm(n,e)} it ${Ni(n,e)?"both ways ":""}${_a(n,e)}`:`go together ${_a(n,e)}; which drives which is open`}],Fb(n,e)];n.versus&&a.push([{text:xa(n,e),strong:jn(n,e)!==Vs}]),n.counts&&a.push(...Ub(n,e)),gr(n,e)&&a.push([{text:`along a bend${Gb(n,e)}`}]);let[c,l]=[n.units[i(we.source)],n.units[i(we.target)]];c&&l&&Number.isFinite(i(we.coefficient))&&!Un(n,e)&&a.push([{text:`${ma(i(we.coefficient))} ${l} per ${c}`}]);let u=yi(i(we.stability));a.push([{text:`${n.certainty[Jn(n,e)]}${u?`: found in ${u} of resamples`:""}`}]);let h=bm(n,e);return h&&a.push([{text:h,faint:!0}]),t&&a.push([{text:`+${$t(t,"more lag")}`,faint:!0}]),a}function Ub(n,e){let[t,i]=[n.origins[e],n.counts[e]],s=[we.source,we.target].map(o=>We(n.whole,t,o));if(s.every((o,a)=>n.members[We(n,e,[we.source,we.target][a])].length===1))return[];let r=s.map(o=>n.whole.names[o]).join(Kn(n,e)?" \u2192 ":" \u2014 ");return[[{text:i>1?`${r}, the strongest of ${i.toLocaleString("en-US")} links`:r,faint:!0}]]}function Fb(n,e){let t=s=>We(n,e,s),i=ts(t(we.low),t(we.high));return[{text:is(n,e),tone:zl(n,e)},{text:Ni(n,e)?"":`${i&&` ${i}`}${xr(n,e)?", could be 0":""}`}]}function Nh(n,e,t=5){let{into:i,out:s,own:r}=Bl(n,e),o=a=>({entries:a.slice(0,t).map((c,l)=>kb(n,c,l+1)),left:Math.max(0,a.length-t)});return{title:n.names[e],unit:n.units[e],into:o(i),out:o(s),own:r===null?"":`its own past ${is(n,r)} ${_a(n,r)}`}}function kb(n,{row:e,other:t,directed:i,further:s},r){let o=bm(n,e);return{rank:r,row:e,other:t,name:n.names[t],tone:zl(n,e),verb:i?wm(n,e):Qn(n,e)?"went with":"goes with",after:_a(n,e),short:Uh(n,e),effect:is(n,e),gone:Qn(n,e),sure:Qn(n,e)?"went":n.certainty[Jn(n,e)],doubtful:Qn(n,e)||Jn(n,e)===Di,more:Qn(n,e)?[gm(n,e)]:[n.versus&&jn(n,e)!==Vs?xa(n,e):"",...Vb(n,e),i?"":"direction open",Bb(n,s),Nl(n,e)?`new${o&&`, ${o}`}`:""].filter(Boolean)}}function Bb(n,e){let t=e.slice(0,Ob).map(s=>`${is(n,s)} ${Uh(n,s)}`),i=e.length-t.length;return t.length?`also ${t.join(", ")}${i?` and at ${$t(i,"lag")} more`:""}`:""}function vm(n,e){let{title:t,into:i,out:s,own:r}=Nh(n,e,3),o=({left:l})=>l?`; and ${l} more`:"",a=i.entries.map(({name:l,verb:u,after:h,effect:d,sure:p,more:m})=>`${l} ${u} it ${h}, ${[d,p,...m].join(", ")}`),c=s.entries.map(({name:l,verb:u,after:h,effect:d,sure:p})=>`${u} ${l} ${h}, ${d}, ${p}`);return[t,a.length?`${a.join("; ")}${o(i)}`:"nothing drives it",c.length?`it ${c.join("; ")}${o(s)}`:"",r].filter(Boolean).join(". ")}function Oh(n,e,t,i,s){let r=(c,l,u)=>({title:`From ${n.names[c]} to ${n.names[l]}`,from:n.names[c],to:n.names[l],ways:u.map(h=>zb(n,h.map(d=>e[d])))}),o=[r(t,i,s[0]),r(i,t,s[1])],a=e.some(({source:c,target:l,directed:u,gone:h})=>!u&&!h&&(c===t&&l===i||c===i&&l===t));return{sides:o[0].ways.length||!o[1].ways.length?o:o.reverse(),open:a}}function zb(n,e){let t=e.map(({row:o})=>o),i=t.reduce((o,a)=>o*We(n,a,we.effect),1),s=t.reduce((o,a)=>o+We(n,a,we.lag),0),r=t.some(o=>Ni(n,o)||gr(n,o));return{effect:r?"along a bend":es(i),tone:r?"sg-both":_r[i<0?1:0],after:n.sums[s]??`after ${$t(s,"step")}`,sure:n.certainty[Math.min(...t.map(o=>Jn(n,o)))],steps:[{node:e[0].source,name:n.names[e[0].source],lag:""},...e.map(({target:o,row:a})=>({node:o,name:n.names[o],lag:Uh(n,a)}))]}}function ym({sides:n,open:e}){let t=({title:i,from:s,to:r,ways:o})=>o.length?`${i}: ${o.map(({steps:a,effect:c,after:l,sure:u})=>`${a.slice(1).map(({name:h,lag:d})=>`to ${h} ${d}`).join(", ")}, ${[c,l,u].join(", ")}`).join("; ")}`:`no way leads from ${s} to ${r}`;return[...n.map(t),e?"between the two a direction is open":""].filter(Boolean).join(". ")}var Uh=(n,e)=>We(n,e,we.lag)?_a(n,e):n.lags[0]?.short??"same step",_a=(n,e)=>n.lags[We(n,e,we.lag)]?.after??`after ${$t(We(n,e,we.lag),"step")}`;function bm(n,e){let t=n.since[We(n,e,we.since)];return t?`since ${t}`:""}var wm=(n,e)=>(Qn(n,e)?Nb:zp)[_s(n,e)],zl=(n,e)=>_r[_s(n,e)],is=(n,e)=>Ni(n,e)?`\xB1${vn(n,e).toFixed(2)}`:es(We(n,e,we.effect)),Gb=(n,e)=>{let t=yi(We(n,e,we.partialR2));return t?`, explains ${t} of what the others leave`:""};function Vb(n,e){return Ni(n,e)?["along a bend"]:[ts(We(n,e,we.low),We(n,e,we.high)),gr(n,e)?"along a bend":"",xr(n,e)?"could be 0":""]}var Hb=[_t.change,_t.pagerank],Wb=[_t.betweenness],$b=40,[Xb,qb]=[.9,40];function Sm(n,e=new Set){if(!n.shown)return n;let t=new Int32Array(n.n),i=[],s=new Map;if(n.shown.forEach((a,c)=>{let l=e.has(n.names[n.leads[a]]);(l||!s.has(a))&&(l||s.set(a,i.length),i.push([])),t[c]=l?i.length-1:s.get(a),i[t[c]].push(c)}),i.length===n.n)return n;let r=i.map(a=>a.length>1?n.leads[n.shown[a[0]]]:a[0]),o={...n,...Yb(n,t,i),whole:n,members:i,stands:t,n:i.length};return o.names=i.map((a,c)=>a.length>1?`${n.names[r[c]]} +${a.length-1}`:n.names[r[c]]),o.keys=r.map(a=>n.names[a]),o.units=i.map((a,c)=>a.length>1?"":n.units[r[c]]),o.namesId=`${n.namesId}/${[...t].join()}`,o.subject=n.subject===null?null:t[n.subject],o.dimensions=i.length<=$b?2:n.dimensions,o.positions=Zb(Kb(n,i),o.dimensions),o.nodes=Jb(n,o,i,r),o}function Yb(n,e,t){let i=new Map;for(let a=0;a<n.m;a++){let[c,l,u]=[we.source,we.target,we.lag].map(m=>We(n,a,m)),[h,d]=[e[c],e[l]];if(h===d&&t[h].length>1)continue;let p=`${h}>${d}@${u}`;i.has(p)?i.get(p).count+=1:i.set(p,{row:a,from:h,to:d,count:1})}let s=[...i.values()],r=new Float32Array(s.length*we.width);s.forEach(({row:a,from:c,to:l},u)=>{r.set(n.links.subarray(a*we.width,(a+1)*we.width),u*we.width),r[u*we.width+we.source]=c,r[u*we.width+we.target]=l});let o=n.versus&&Float32Array.from(s.flatMap(({row:a})=>[...n.versus.subarray(a*to,(a+1)*to)]));return{links:r,m:s.length,versus:o,origins:s.map(({row:a})=>a),counts:s.map(({count:a})=>a)}}function Zb(n,e){let t=n.length/3,i=Xb/Math.sqrt(t),s=e===2?2:3;for(let r=0;r<qb;r++){let o=!1;for(let a=0;a<t;a++)for(let c=a+1;c<t;c++){let l=[0,1,2].map(d=>d<s?n[3*c+d]-n[3*a+d]:0),u=Math.hypot(...l);if(u>=i)continue;u<1e-6&&([l[0],l[1]]=[Math.cos(a+c),Math.sin(a+c)]);let h=.5*(i-u)/Math.hypot(...l);for(let d=0;d<s;d++)n[3*a+d]-=h*l[d],n[3*c+d]+=h*l[d];o=!0}if(!o)break}return n}function Kb(n,e){let t=new Float32Array(3*e.length);return e.forEach((i,s)=>{for(let r of i)for(let o=0;o<3;o++)t[3*s+o]+=n.positions[3*r+o]/i.length}),t}function Jb(n,e,t,i){let s=(o,a)=>n.nodes[o*_t.width+a],r=new Float32Array(t.length*_t.width);t.forEach((o,a)=>{if(r.set(n.nodes.subarray(i[a]*_t.width,(i[a]+1)*_t.width),a*_t.width),o.length!==1){for(let c of[_t.drives,_t.driven,_t.own])r[a*_t.width+c]=0;for(let c of Hb)r[a*_t.width+c]=o.reduce((l,u)=>l+s(u,c),0);for(let c of Wb)r[a*_t.width+c]=Math.max(...o.map(l=>s(l,c)))}});for(let o=0;o<e.whole.m;o++){let[a,c]=[we.source,we.target].map(l=>e.stands[We(n,o,l)]);a!==c&&(t[a].length>1&&(r[a*_t.width+_t.drives]+=vn(n,o)),t[c].length>1&&(r[c*_t.width+_t.driven]+=vn(n,o)))}return r}var va=(n,e)=>n.members?e.flatMap(t=>n.members[t]):e;function Mm(n,e){if(!n.stands)return e;let t=({source:i,target:s,lag:r})=>({source:n.stands[i],target:n.stands[s],lag:r});return e.map(i=>i.map(t).filter(({source:s,target:r})=>s!==r))}var oo=(n,e)=>n.stands?[...new Set(e.map(t=>n.stands[t]))]:e;function Em(n,e,t){let i=e.namesId===t.namesId,s=i?null:new Map(t.keys.map((o,a)=>[o,a])),r=new Map;for(let o of n.links){if(o.gone)continue;let a=i?o.source:s.get(e.keys[o.source]),c=i?o.target:s.get(e.keys[o.target]);if(a===void 0||c===void 0)continue;let l=no(t.n,a,c,o.lag);r.set(l,i?o:{...o,key:l,source:a,target:c})}return r}function jb(n,e){let t=new Set(n.links.map(i=>i.key));return[...e.values()].filter(i=>!t.has(i.key)).map(i=>({...i,gone:!0}))}var Gl=3;function Tm(n,e,t){let i=l=>l.filter(u=>u.leads).sort((u,h)=>h.strength-u.strength).slice(0,Gl),s=jb(n,e),r=n.links.filter(l=>l.leads&&!e.has(l.key)),o=new Set([...t].slice(0,Gl)),a=new Set(i(r).slice(0,Gl-o.size)),c=i(s).slice(0,Gl-o.size-a.size);return{gone:c,nodes:o,from:l=>a.has(l)?0:e.get(l.key)?.opacity??l.opacity,more:t.size+r.length+s.filter(l=>l.leads).length-o.size-a.size-c.length}}function Am(n,e){if(n.namesId===e.namesId)return new Set;let t=new Set((n.whole??n).names);return new Set(e.keys.flatMap((i,s)=>t.has(i)?[]:[s]))}function Rm(n,e,t,i,s){if(!n)return null;let r=h=>t.namesId===s.namesId?h:s.keys.indexOf(t.keys[h]);if(n.node!==void 0){let h=r(n.node);return h<0?null:{node:h}}let{source:o,target:a,lag:c}=e.links[n.link],l=[r(o),r(a)],u=i.links.findIndex(h=>h.source===l[0]&&h.target===l[1]&&h.lag===c);return u<0?null:{link:u}}var Qb=["drives","driven","pagerank","betweenness"],ya=5,Fh=[["group","its group","group"],["community","who is closely linked","closely linked"],["component","what hangs together","what hangs together"],["drives","how much it drives","how much it drives"],["driven","how much it is driven","how much it is driven"],["pagerank","how much it drives through others","how much it drives through others"],["betweenness","how many ways lead through it","ways between others through it"],["plain","nothing",""]],kh=n=>Qb.includes(n),Bh=(n,e)=>Array.from({length:n.n},(t,i)=>e==="plain"?0:On(n,i,_t[e])||0),Cm=(n,e)=>n.n>0&&_t[e]!==void 0&&Number.isNaN(On(n,0,_t[e])),ew=(n,e)=>e>0?Math.min(ya-1,Math.floor(ya*Math.sqrt(Math.max(0,n)/e))):0;function zh(n,e,t){let i=Bh(n,e);if(!kh(e))return r=>t.nodes[Op(i[r],t)];let s=Math.max(0,...i);return r=>t.levels[ew(i[r],s)]}var Vl={least:6.5,grow:.85},Hs=`
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
float headOf(float width, float directed) { return directed * (${Vl.least.toFixed(1)} + width * ${Vl.grow.toFixed(2)}); }
`,Hl=n=>Vl.least+n*Vl.grow;function Pm(n,e,t){let i=e.x-n.x,s=e.y-n.y;return{x:(n.x+e.x)/2-s*2*t,y:(n.y+e.y)/2+i*2*t}}function ao(n,e,t,i){let s=1-i;return{x:s*s*n.x+2*s*i*e.x+i*i*t.x,y:s*s*n.y+2*s*i*e.y+i*i*t.y}}var tw=.085,nw=2**24;function Im(n){let e=new Map;n.forEach(({source:i,target:s},r)=>{let o=Math.min(i,s)*nw+Math.max(i,s),a=e.get(o);a?a.push(r):e.set(o,[r])});let t=new Float32Array(n.length);for(let i of e.values()){let s=n[i[0]].source,r={here:0,there:0};i.sort((a,c)=>Number(n[c].leads??0)-Number(n[a].leads??0)||n[c].strength-n[a].strength);let o=i.some(a=>n[a].source!==s);for(let a of i){let c=n[a].source===s?"here":"there";t[a]=(o?.07:.045)+tw*r[c]++}}return t}var iw=9;function ba(n,e){let t={x:e[3*n.source],y:e[3*n.source+1]},i={x:e[3*n.target],y:e[3*n.target+1]};return{a:t,c:Pm(t,i,-n.bend),b:i}}function Wl(n,e,t){let{a:i,b:s,c:r}=ba(n,t),[o,a]=[t[3*n.source+2],t[3*n.target+2]];if(o===0||a===0)return null;let c=Math.hypot(s.x-i.x,s.y-i.y),l=Math.max(c,.001)*Math.sqrt(1+16*n.bend*n.bend),u=n.directed?Hl(n.width):0,h=(e.outer[n.source]*o+2.5)/l,d=1-(e.outer[n.target]*a+2.5+u)/l;if(d<=h)return null;let p=f=>ao(i,r,s,f),m=n.directed?p(Math.min(1,d+.5*u/l)):p(.5),x=n.directed?u/2+1:5+n.width/2;return{at:p,from:h,to:d,length:c,head:{x:m.x-x,y:m.y-x,w:2*x,h:2*x}}}function Dm({at:n,from:e,to:t,length:i}){let s=Math.max(2,Math.ceil((t-e)*i/iw));return Array.from({length:s+1},(r,o)=>n(e+(t-e)*o/s))}var Om=5,Nm=14,sw=[.06,.12,.19,.27];function Um(n,e,t){let i=new Set(n.map(({source:s,target:r})=>s*e.length+r));for(let s of n){if(!s.leads||s.gone)continue;let r=!i.has(s.target*e.length+s.source),o=[s.bend,...sw.flatMap(l=>r?[s.bend+l,-l]:[s.bend+l])],[a,c]=[s.bend,-1/0];for(let l of o){let u=rw({...s,bend:l},e,t);if(u>c&&([a,c]=[l,u]),u>=Om)break}s.bend=a}}function rw(n,e,t){let{a:i,b:s,c:r}=ba(n,t),o=Om;for(let a=1;a<Nm;a++){let{x:c,y:l}=ao(i,r,s,a/Nm);for(let u=0;u<e.length;u++){if(u===n.source||u===n.target)continue;let[h,d]=[t[3*u]-c,t[3*u+1]-l],p=e[u]*t[3*u+2]+o;h*h+d*d<p*p&&(o=Math.hypot(h,d)-e[u]*t[3*u+2])}}return o}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */var Bi={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},nr={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},rg=0,dd=1,og=2;var Ya=1,ag=2,Do=3,ir=0,Yn=1,Ti=2,Ar=0,No=1,fd=2,pd=3,md=4,Hc=5;var Rr=100,lg=101,cg=102,ug=103,hg=104,dg=200,Wc=201,fg=202,pg=203,gd=204,Za=205,mg=206,gg=207,xg=208,_g=209,vg=210,yg=211,bg=212,wg=213,Sg=214,fc=0,pc=1,mc=2,So=3,gc=4,xc=5,_c=6,vc=7,xd=0,Mg=1,Eg=2,as=0,_d=1,vd=2,yd=3,bd=4,wd=5,Sd=6,Md=7;var Ed=300,Cr=301,Oo=302,$c=303,Xc=304,yc=1e3,rs=1001,bc=1002,Pn=1003,Tg=1004;var Ka=1005;var qn=1006,qc=1007;var Rs=1008;var pi=1009,Td=1010,Ad=1011,Uo=1012,Yc=1013,zi=1014,Gi=1015,Vi=1016,Zc=1017,Kc=1018,Pr=1020,Rd=35902,Cd=35899,Pd=1021,Id=1022,Hi=1023,Es=1026,Cs=1027,Ld=1028,Jc=1029,sr=1030,jc=1031;var Qc=1033,Ja=33776,ja=33777,Qa=33778,el=33779,eu=35840,tu=35841,nu=35842,iu=35843,su=36196,ru=37492,ou=37496,au=37488,lu=37489,tl=37490,cu=37491,uu=37808,hu=37809,du=37810,fu=37811,pu=37812,mu=37813,gu=37814,xu=37815,_u=37816,vu=37817,yu=37818,bu=37819,wu=37820,Su=37821,Mu=36492,Eu=36494,Tu=36495,Au=36283,Ru=36284,nl=36285,Cu=36286;var Ca=2300,wc=2301,hc=2302,od=2303,ad=2400,ld=2401,cd=2402;var Ag=3200;var Dd=0,Rg=1,Ps="",li="srgb",Pa="srgb-linear",Ia="linear",Ut="srgb";var dc=7680;var Cg=519,Pg=512,Ig=513,Lg=514,Nd=515,Dg=516,Ng=517,Od=518,Ud=519,Og=35044,Fd=35048;var il="300 es",wi=2e3,La=2001;function ow(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function aw(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Da(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Ug(){let n=Da("canvas");return n.style.display="block",n}var Fm={},Mo=null;function kd(...n){let e="THREE."+n.shift();Mo?Mo("log",e,...n):console.log(e,...n)}function Fg(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function rt(...n){n=Fg(n);let e="THREE."+n.shift();if(Mo)Mo("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function ut(...n){n=Fg(n);let e="THREE."+n.shift();if(Mo)Mo("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Ta(...n){let e=n.join(" ");e in Fm||(Fm[e]=!0,rt(...n))}function kg(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var Bg={[fc]:fc,[mc]:_c,[gc]:gc,[So]:xc,[pc]:pc,[_c]:mc,[vc]:vc,[xc]:So},ki=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Fn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],km=1234567,Aa=Math.PI/180,Eo=180/Math.PI;function Fo(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Fn[n&255]+Fn[n>>8&255]+Fn[n>>16&255]+Fn[n>>24&255]+"-"+Fn[e&255]+Fn[e>>8&255]+"-"+Fn[e>>16&15|64]+Fn[e>>24&255]+"-"+Fn[t&63|128]+Fn[t>>8&255]+"-"+Fn[t>>16&255]+Fn[t>>24&255]+Fn[i&255]+Fn[i>>8&255]+Fn[i>>16&255]+Fn[i>>24&255]).toLowerCase()}function wt(n,e,t){return Math.max(e,Math.min(t,n))}function Bd(n,e){return(n%e+e)%e}function lw(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function cw(n,e,t){return n!==e?(t-n)/(e-n):0}function Ra(n,e,t){return(1-t)*n+t*e}function uw(n,e,t,i){return Ra(n,e,1-Math.exp(-t*i))}function hw(n,e=1){return e-Math.abs(Bd(n,e*2)-e)}function dw(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function fw(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function pw(n,e){return n+Math.floor(Math.random()*(e-n+1))}function mw(n,e){return n+Math.random()*(e-n)}function gw(n){return n*(.5-Math.random())}function xw(n){n!==void 0&&(km=n);let e=km+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function _w(n){return n*Aa}function vw(n){return n*Eo}function yw(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function bw(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function zd(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function ww(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),c=o(t/2),l=r((e+i)/2),u=o((e+i)/2),h=r((e-i)/2),d=o((e-i)/2),p=r((i-e)/2),m=o((i-e)/2);switch(s){case"XYX":n.set(a*u,c*h,c*d,a*l);break;case"YZY":n.set(c*d,a*u,c*h,a*l);break;case"ZXZ":n.set(c*h,c*d,a*u,a*l);break;case"XZX":n.set(a*u,c*m,c*p,a*l);break;case"YXY":n.set(c*p,a*u,c*m,a*l);break;case"ZYZ":n.set(c*m,c*p,a*u,a*l);break;default:rt("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Gd(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function zg(n,e){if(e.constructor===Float32Array)return n;let t=Gd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Gg(n,e){if(e.constructor===Float32Array)return n;let t=Gd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var Vd={DEG2RAD:Aa,RAD2DEG:Eo,generateUUID:Fo,clamp:wt,euclideanModulo:Bd,mapLinear:lw,inverseLerp:cw,lerp:Ra,damp:uw,pingpong:hw,smoothstep:dw,smootherstep:fw,randInt:pw,randFloat:mw,randFloatSpread:gw,seededRandom:xw,degToRad:_w,radToDeg:vw,isPowerOfTwo:yw,ceilPowerOfTwo:bw,floorPowerOfTwo:zd,setQuaternionFromProperEuler:ww,normalize:Gg,denormalize:zg},ht=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=wt(this.x,e.x,t.x),this.y=wt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=wt(this.x,e,t),this.y=wt(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(wt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(wt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},hi=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let c=i[s+0],l=i[s+1],u=i[s+2],h=i[s+3],d=r[o+0],p=r[o+1],m=r[o+2],x=r[o+3];if(h!==x||c!==d||l!==p||u!==m){let f=c*d+l*p+u*m+h*x;f<0&&(d=-d,p=-p,m=-m,x=-x,f=-f);let g=1-a;if(f<.9995){let w=Math.acos(f),E=Math.sin(w);g=Math.sin(g*w)/E,a=Math.sin(a*w)/E,c=c*g+d*a,l=l*g+p*a,u=u*g+m*a,h=h*g+x*a}else{c=c*g+d*a,l=l*g+p*a,u=u*g+m*a,h=h*g+x*a;let w=1/Math.sqrt(c*c+l*l+u*u+h*h);c*=w,l*=w,u*=w,h*=w}}e[t]=c,e[t+1]=l,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],c=i[s+1],l=i[s+2],u=i[s+3],h=r[o],d=r[o+1],p=r[o+2],m=r[o+3];return e[t]=a*m+u*h+c*p-l*d,e[t+1]=c*m+u*d+l*h-a*p,e[t+2]=l*m+u*p+a*d-c*h,e[t+3]=u*m-a*h-c*d-l*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,c=Math.sin,l=a(i/2),u=a(s/2),h=a(r/2),d=c(i/2),p=c(s/2),m=c(r/2);switch(o){case"XYZ":this._x=d*u*h+l*p*m,this._y=l*p*h-d*u*m,this._z=l*u*m+d*p*h,this._w=l*u*h-d*p*m;break;case"YXZ":this._x=d*u*h+l*p*m,this._y=l*p*h-d*u*m,this._z=l*u*m-d*p*h,this._w=l*u*h+d*p*m;break;case"ZXY":this._x=d*u*h-l*p*m,this._y=l*p*h+d*u*m,this._z=l*u*m+d*p*h,this._w=l*u*h-d*p*m;break;case"ZYX":this._x=d*u*h-l*p*m,this._y=l*p*h+d*u*m,this._z=l*u*m-d*p*h,this._w=l*u*h+d*p*m;break;case"YZX":this._x=d*u*h+l*p*m,this._y=l*p*h+d*u*m,this._z=l*u*m-d*p*h,this._w=l*u*h-d*p*m;break;case"XZY":this._x=d*u*h-l*p*m,this._y=l*p*h-d*u*m,this._z=l*u*m+d*p*h,this._w=l*u*h+d*p*m;break;default:rt("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],c=t[9],l=t[2],u=t[6],h=t[10],d=i+a+h;if(d>0){let p=.5/Math.sqrt(d+1);this._w=.25/p,this._x=(u-c)*p,this._y=(r-l)*p,this._z=(o-s)*p}else if(i>a&&i>h){let p=2*Math.sqrt(1+i-a-h);this._w=(u-c)/p,this._x=.25*p,this._y=(s+o)/p,this._z=(r+l)/p}else if(a>h){let p=2*Math.sqrt(1+a-i-h);this._w=(r-l)/p,this._x=(s+o)/p,this._y=.25*p,this._z=(c+u)/p}else{let p=2*Math.sqrt(1+h-i-a);this._w=(o-s)/p,this._x=(r+l)/p,this._y=(c+u)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(wt(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,c=t._y,l=t._z,u=t._w;return this._x=i*u+o*a+s*l-r*c,this._y=s*u+o*c+r*a-i*l,this._z=r*u+o*l+i*c-s*a,this._w=o*u-i*a-s*c-r*l,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let c=1-t;if(a<.9995){let l=Math.acos(a),u=Math.sin(l);c=Math.sin(c*l)/u,t=Math.sin(t*l)/u,this._x=this._x*c+i*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this._onChangeCallback()}else this._x=this._x*c+i*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},se=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Bm.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Bm.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,c=e.w,l=2*(o*s-a*i),u=2*(a*t-r*s),h=2*(r*i-o*t);return this.x=t+c*l+o*h-a*u,this.y=i+c*u+a*l-r*h,this.z=s+c*h+r*u-o*l,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=wt(this.x,e.x,t.x),this.y=wt(this.y,e.y,t.y),this.z=wt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=wt(this.x,e,t),this.y=wt(this.y,e,t),this.z=wt(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(wt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,c=t.z;return this.x=s*c-r*a,this.y=r*o-i*c,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Gh.copy(this).projectOnVector(e),this.sub(Gh)}reflect(e){return this.sub(Gh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(wt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Gh=new se,Bm=new hi,dt=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,c,l){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,c,l)}set(e,t,i,s,r,o,a,c,l){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=c,u[6]=i,u[7]=o,u[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],c=i[6],l=i[1],u=i[4],h=i[7],d=i[2],p=i[5],m=i[8],x=s[0],f=s[3],g=s[6],w=s[1],E=s[4],b=s[7],S=s[2],y=s[5],v=s[8];return r[0]=o*x+a*w+c*S,r[3]=o*f+a*E+c*y,r[6]=o*g+a*b+c*v,r[1]=l*x+u*w+h*S,r[4]=l*f+u*E+h*y,r[7]=l*g+u*b+h*v,r[2]=d*x+p*w+m*S,r[5]=d*f+p*E+m*y,r[8]=d*g+p*b+m*v,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8];return t*o*u-t*a*l-i*r*u+i*a*c+s*r*l-s*o*c}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8],h=u*o-a*l,d=a*c-u*r,p=l*r-o*c,m=t*h+i*d+s*p;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/m;return e[0]=h*x,e[1]=(s*l-u*i)*x,e[2]=(a*i-s*o)*x,e[3]=d*x,e[4]=(u*t-s*c)*x,e[5]=(s*r-a*t)*x,e[6]=p*x,e[7]=(i*c-l*t)*x,e[8]=(o*t-i*r)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let c=Math.cos(r),l=Math.sin(r);return this.set(i*c,i*l,-i*(c*o+l*a)+o+e,-s*l,s*c,-s*(-l*o+c*a)+a+t,0,0,1),this}scale(e,t){return Ta("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Vh.makeScale(e,t)),this}rotate(e){return Ta("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Vh.makeRotation(-e)),this}translate(e,t){return Ta("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Vh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Vh=new dt,zm=new dt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Gm=new dt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Sw(){let n={enabled:!0,workingColorSpace:Pa,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Ut&&(s.r=Ms(s.r),s.g=Ms(s.g),s.b=Ms(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Ut&&(s.r=wo(s.r),s.g=wo(s.g),s.b=wo(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Ps?Ia:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Pa]:{primaries:e,whitePoint:i,transfer:Ia,toXYZ:zm,fromXYZ:Gm,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:li},outputColorSpaceConfig:{drawingBufferColorSpace:li}},[li]:{primaries:e,whitePoint:i,transfer:Ut,toXYZ:zm,fromXYZ:Gm,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:li}}}),n}var Et=Sw();function Ms(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function wo(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var lo,Sc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{lo===void 0&&(lo=Da("canvas")),lo.width=e.width,lo.height=e.height;let s=lo.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=lo}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Da("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Ms(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Ms(t[i]/255)*255):t[i]=Ms(t[i]);return{data:t,width:e.width,height:e.height}}else return rt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},Mw=0,To=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Mw++}),this.uuid=Fo(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Hh(s[o].image)):r.push(Hh(s[o]))}else r=Hh(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function Hh(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Sc.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(rt("Texture: Unable to serialize Texture."),{})}var Ew=0,Wh=new se,ei=class n extends ki{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=rs,s=rs,r=qn,o=Rs,a=Hi,c=pi,l=n.DEFAULT_ANISOTROPY,u=Ps){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Ew++}),this.uuid=Fo(),this.name="",this.source=new To(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=l,this.format=a,this.internalFormat=null,this.type=c,this.offset=new ht(0,0),this.repeat=new ht(1,1),this.center=new ht(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new dt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Wh).x}get height(){return this.source.getSize(Wh).y}get depth(){return this.source.getSize(Wh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){rt(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){rt(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Ed)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case yc:e.x=e.x-Math.floor(e.x);break;case rs:e.x=e.x<0?0:1;break;case bc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case yc:e.y=e.y-Math.floor(e.y);break;case rs:e.y=e.y<0?0:1;break;case bc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};ei.DEFAULT_IMAGE=null;ei.DEFAULT_MAPPING=Ed;ei.DEFAULT_ANISOTROPY=1;var nn=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,c=e.elements,l=c[0],u=c[4],h=c[8],d=c[1],p=c[5],m=c[9],x=c[2],f=c[6],g=c[10];if(Math.abs(u-d)<.01&&Math.abs(h-x)<.01&&Math.abs(m-f)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+x)<.1&&Math.abs(m+f)<.1&&Math.abs(l+p+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let E=(l+1)/2,b=(p+1)/2,S=(g+1)/2,y=(u+d)/4,v=(h+x)/4,_=(m+f)/4;return E>b&&E>S?E<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(E),s=y/i,r=v/i):b>S?b<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(b),i=y/s,r=_/s):S<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(S),i=v/r,s=_/r),this.set(i,s,r,t),this}let w=Math.sqrt((f-m)*(f-m)+(h-x)*(h-x)+(d-u)*(d-u));return Math.abs(w)<.001&&(w=1),this.x=(f-m)/w,this.y=(h-x)/w,this.z=(d-u)/w,this.w=Math.acos((l+p+g-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=wt(this.x,e.x,t.x),this.y=wt(this.y,e.y,t.y),this.z=wt(this.z,e.z,t.z),this.w=wt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=wt(this.x,e,t),this.y=wt(this.y,e,t),this.z=wt(this.z,e,t),this.w=wt(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(wt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Mc=class extends ki{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:qn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new nn(0,0,e,t),this.scissorTest=!1,this.viewport=new nn(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new ei({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:qn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new To(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},di=class extends Mc{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},Na=class extends ei{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Pn,this.minFilter=Pn,this.wrapR=rs,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Ec=class extends ei{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Pn,this.minFilter=Pn,this.wrapR=rs,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var en=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,c,l,u,h,d,p,m,x,f){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,c,l,u,h,d,p,m,x,f)}set(e,t,i,s,r,o,a,c,l,u,h,d,p,m,x,f){let g=this.elements;return g[0]=e,g[4]=t,g[8]=i,g[12]=s,g[1]=r,g[5]=o,g[9]=a,g[13]=c,g[2]=l,g[6]=u,g[10]=h,g[14]=d,g[3]=p,g[7]=m,g[11]=x,g[15]=f,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/co.setFromMatrixColumn(e,0).length(),r=1/co.setFromMatrixColumn(e,1).length(),o=1/co.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),c=Math.cos(s),l=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,p=o*h,m=a*u,x=a*h;t[0]=c*u,t[4]=-c*h,t[8]=l,t[1]=p+m*l,t[5]=d-x*l,t[9]=-a*c,t[2]=x-d*l,t[6]=m+p*l,t[10]=o*c}else if(e.order==="YXZ"){let d=c*u,p=c*h,m=l*u,x=l*h;t[0]=d+x*a,t[4]=m*a-p,t[8]=o*l,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=p*a-m,t[6]=x+d*a,t[10]=o*c}else if(e.order==="ZXY"){let d=c*u,p=c*h,m=l*u,x=l*h;t[0]=d-x*a,t[4]=-o*h,t[8]=m+p*a,t[1]=p+m*a,t[5]=o*u,t[9]=x-d*a,t[2]=-o*l,t[6]=a,t[10]=o*c}else if(e.order==="ZYX"){let d=o*u,p=o*h,m=a*u,x=a*h;t[0]=c*u,t[4]=m*l-p,t[8]=d*l+x,t[1]=c*h,t[5]=x*l+d,t[9]=p*l-m,t[2]=-l,t[6]=a*c,t[10]=o*c}else if(e.order==="YZX"){let d=o*c,p=o*l,m=a*c,x=a*l;t[0]=c*u,t[4]=x-d*h,t[8]=m*h+p,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-l*u,t[6]=p*h+m,t[10]=d-x*h}else if(e.order==="XZY"){let d=o*c,p=o*l,m=a*c,x=a*l;t[0]=c*u,t[4]=-h,t[8]=l*u,t[1]=d*h+x,t[5]=o*u,t[9]=p*h-m,t[2]=m*h-p,t[6]=a*u,t[10]=x*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Tw,e,Aw)}lookAt(e,t,i){let s=this.elements;return oi.subVectors(e,t),oi.lengthSq()===0&&(oi.z=1),oi.normalize(),Ws.crossVectors(i,oi),Ws.lengthSq()===0&&(Math.abs(i.z)===1?oi.x+=1e-4:oi.z+=1e-4,oi.normalize(),Ws.crossVectors(i,oi)),Ws.normalize(),$l.crossVectors(oi,Ws),s[0]=Ws.x,s[4]=$l.x,s[8]=oi.x,s[1]=Ws.y,s[5]=$l.y,s[9]=oi.y,s[2]=Ws.z,s[6]=$l.z,s[10]=oi.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],c=i[8],l=i[12],u=i[1],h=i[5],d=i[9],p=i[13],m=i[2],x=i[6],f=i[10],g=i[14],w=i[3],E=i[7],b=i[11],S=i[15],y=s[0],v=s[4],_=s[8],L=s[12],T=s[1],A=s[5],N=s[9],F=s[13],D=s[2],O=s[6],W=s[10],G=s[14],ce=s[3],Q=s[7],$=s[11],K=s[15];return r[0]=o*y+a*T+c*D+l*ce,r[4]=o*v+a*A+c*O+l*Q,r[8]=o*_+a*N+c*W+l*$,r[12]=o*L+a*F+c*G+l*K,r[1]=u*y+h*T+d*D+p*ce,r[5]=u*v+h*A+d*O+p*Q,r[9]=u*_+h*N+d*W+p*$,r[13]=u*L+h*F+d*G+p*K,r[2]=m*y+x*T+f*D+g*ce,r[6]=m*v+x*A+f*O+g*Q,r[10]=m*_+x*N+f*W+g*$,r[14]=m*L+x*F+f*G+g*K,r[3]=w*y+E*T+b*D+S*ce,r[7]=w*v+E*A+b*O+S*Q,r[11]=w*_+E*N+b*W+S*$,r[15]=w*L+E*F+b*G+S*K,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],c=e[9],l=e[13],u=e[2],h=e[6],d=e[10],p=e[14],m=e[3],x=e[7],f=e[11],g=e[15],w=c*p-l*d,E=a*p-l*h,b=a*d-c*h,S=o*p-l*u,y=o*d-c*u,v=o*h-a*u;return t*(x*w-f*E+g*b)-i*(m*w-f*S+g*y)+s*(m*E-x*S+g*v)-r*(m*b-x*y+f*v)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],c=e[2],l=e[6],u=e[10];return t*(o*u-a*l)-i*(r*u-a*c)+s*(r*l-o*c)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8],h=e[9],d=e[10],p=e[11],m=e[12],x=e[13],f=e[14],g=e[15],w=t*a-i*o,E=t*c-s*o,b=t*l-r*o,S=i*c-s*a,y=i*l-r*a,v=s*l-r*c,_=u*x-h*m,L=u*f-d*m,T=u*g-p*m,A=h*f-d*x,N=h*g-p*x,F=d*g-p*f,D=w*F-E*N+b*A+S*T-y*L+v*_;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let O=1/D;return e[0]=(a*F-c*N+l*A)*O,e[1]=(s*N-i*F-r*A)*O,e[2]=(x*v-f*y+g*S)*O,e[3]=(d*y-h*v-p*S)*O,e[4]=(c*T-o*F-l*L)*O,e[5]=(t*F-s*T+r*L)*O,e[6]=(f*b-m*v-g*E)*O,e[7]=(u*v-d*b+p*E)*O,e[8]=(o*N-a*T+l*_)*O,e[9]=(i*T-t*N-r*_)*O,e[10]=(m*y-x*b+g*w)*O,e[11]=(h*b-u*y-p*w)*O,e[12]=(a*L-o*A-c*_)*O,e[13]=(t*A-i*L+s*_)*O,e[14]=(x*E-m*S-f*w)*O,e[15]=(u*S-h*E+d*w)*O,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,c=e.z,l=r*o,u=r*a;return this.set(l*o+i,l*a-s*c,l*c+s*a,0,l*a+s*c,u*a+i,u*c-s*o,0,l*c-s*a,u*c+s*o,r*c*c+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,c=t._w,l=r+r,u=o+o,h=a+a,d=r*l,p=r*u,m=r*h,x=o*u,f=o*h,g=a*h,w=c*l,E=c*u,b=c*h,S=i.x,y=i.y,v=i.z;return s[0]=(1-(x+g))*S,s[1]=(p+b)*S,s[2]=(m-E)*S,s[3]=0,s[4]=(p-b)*y,s[5]=(1-(d+g))*y,s[6]=(f+w)*y,s[7]=0,s[8]=(m+E)*v,s[9]=(f-w)*v,s[10]=(1-(d+x))*v,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=co.set(s[0],s[1],s[2]).length(),a=co.set(s[4],s[5],s[6]).length(),c=co.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Oi.copy(this);let l=1/o,u=1/a,h=1/c;return Oi.elements[0]*=l,Oi.elements[1]*=l,Oi.elements[2]*=l,Oi.elements[4]*=u,Oi.elements[5]*=u,Oi.elements[6]*=u,Oi.elements[8]*=h,Oi.elements[9]*=h,Oi.elements[10]*=h,t.setFromRotationMatrix(Oi),i.x=o,i.y=a,i.z=c,this}makePerspective(e,t,i,s,r,o,a=wi,c=!1){let l=this.elements,u=2*r/(t-e),h=2*r/(i-s),d=(t+e)/(t-e),p=(i+s)/(i-s),m,x;if(c)m=r/(o-r),x=o*r/(o-r);else if(a===wi)m=-(o+r)/(o-r),x=-2*o*r/(o-r);else if(a===La)m=-o/(o-r),x=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=d,l[12]=0,l[1]=0,l[5]=h,l[9]=p,l[13]=0,l[2]=0,l[6]=0,l[10]=m,l[14]=x,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=wi,c=!1){let l=this.elements,u=2/(t-e),h=2/(i-s),d=-(t+e)/(t-e),p=-(i+s)/(i-s),m,x;if(c)m=1/(o-r),x=o/(o-r);else if(a===wi)m=-2/(o-r),x=-(o+r)/(o-r);else if(a===La)m=-1/(o-r),x=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=0,l[12]=d,l[1]=0,l[5]=h,l[9]=0,l[13]=p,l[2]=0,l[6]=0,l[10]=m,l[14]=x,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},co=new se,Oi=new en,Tw=new se(0,0,0),Aw=new se(1,1,1),Ws=new se,$l=new se,oi=new se,Vm=new en,Hm=new hi,Ks=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],c=s[1],l=s[5],u=s[9],h=s[2],d=s[6],p=s[10];switch(t){case"XYZ":this._y=Math.asin(wt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,p),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,l),this._z=0);break;case"YXZ":this._x=Math.asin(-wt(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,p),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(wt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,p),this._z=Math.atan2(-o,l)):(this._y=0,this._z=Math.atan2(c,r));break;case"ZYX":this._y=Math.asin(-wt(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,p),this._z=Math.atan2(c,r)):(this._x=0,this._z=Math.atan2(-o,l));break;case"YZX":this._z=Math.asin(wt(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-u,l),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,p));break;case"XZY":this._z=Math.asin(-wt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,l),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,p),this._y=0);break;default:rt("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Vm.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Vm,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Hm.setFromEuler(this),this.setFromQuaternion(Hm,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Ks.DEFAULT_ORDER="XYZ";var Oa=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},Rw=0,Wm=new se,uo=new hi,vs=new en,Xl=new se,wa=new se,Cw=new se,Pw=new hi,$m=new se(1,0,0),Xm=new se(0,1,0),qm=new se(0,0,1),Ym={type:"added"},Iw={type:"removed"},ho={type:"childadded",child:null},$h={type:"childremoved",child:null},Mi=class n extends ki{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Rw++}),this.uuid=Fo(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new se,t=new Ks,i=new hi,s=new se(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new en},normalMatrix:{value:new dt}}),this.matrix=new en,this.matrixWorld=new en,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Oa,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return uo.setFromAxisAngle(e,t),this.quaternion.multiply(uo),this}rotateOnWorldAxis(e,t){return uo.setFromAxisAngle(e,t),this.quaternion.premultiply(uo),this}rotateX(e){return this.rotateOnAxis($m,e)}rotateY(e){return this.rotateOnAxis(Xm,e)}rotateZ(e){return this.rotateOnAxis(qm,e)}translateOnAxis(e,t){return Wm.copy(e).applyQuaternion(this.quaternion),this.position.add(Wm.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis($m,e)}translateY(e){return this.translateOnAxis(Xm,e)}translateZ(e){return this.translateOnAxis(qm,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(vs.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Xl.copy(e):Xl.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),wa.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?vs.lookAt(wa,Xl,this.up):vs.lookAt(Xl,wa,this.up),this.quaternion.setFromRotationMatrix(vs),s&&(vs.extractRotation(s.matrixWorld),uo.setFromRotationMatrix(vs),this.quaternion.premultiply(uo.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(ut("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Ym),ho.child=e,this.dispatchEvent(ho),ho.child=null):ut("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Iw),$h.child=e,this.dispatchEvent($h),$h.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),vs.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),vs.multiply(e.parent.matrixWorld)),e.applyMatrix4(vs),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Ym),ho.child=e,this.dispatchEvent(ho),ho.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(wa,e,Cw),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(wa,Pw,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,c){return a[c.uuid]===void 0&&(a[c.uuid]=c.toJSON(e)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let c=a.shapes;if(Array.isArray(c))for(let l=0,u=c.length;l<u;l++){let h=c[l];r(e.shapes,h)}else r(e.shapes,c)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let c=0,l=this.material.length;c<l;c++)a.push(r(e.materials,this.material[c]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let c=this.animations[a];s.animations.push(r(e.animations,c))}}if(t){let a=o(e.geometries),c=o(e.materials),l=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),p=o(e.animations),m=o(e.nodes);a.length>0&&(i.geometries=a),c.length>0&&(i.materials=c),l.length>0&&(i.textures=l),u.length>0&&(i.images=u),h.length>0&&(i.shapes=h),d.length>0&&(i.skeletons=d),p.length>0&&(i.animations=p),m.length>0&&(i.nodes=m)}return i.object=s,i;function o(a){let c=[];for(let l in a){let u=a[l];delete u.metadata,c.push(u)}return c}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Mi.DEFAULT_UP=new se(0,1,0);Mi.DEFAULT_MATRIX_AUTO_UPDATE=!0;Mi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Mr=class extends Mi{constructor(){super(),this.isGroup=!0,this.type="Group"}},Lw={type:"move"},Ao=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Mr,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Mr,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new se,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new se),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Mr,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new se,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new se,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,c=this._grip,l=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(l&&e.hand){o=!0;for(let x of e.hand.values()){let f=t.getJointPose(x,i),g=this._getHandJoint(l,x);f!==null&&(g.matrix.fromArray(f.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=f.radius),g.visible=f!==null}let u=l.joints["index-finger-tip"],h=l.joints["thumb-tip"],d=u.position.distanceTo(h.position),p=.02,m=.005;l.inputState.pinching&&d>p+m?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!l.inputState.pinching&&d<=p-m&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else c!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(c.matrix.fromArray(r.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,r.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(r.linearVelocity)):c.hasLinearVelocity=!1,r.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(r.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(Lw)))}return a!==null&&(a.visible=s!==null),c!==null&&(c.visible=r!==null),l!==null&&(l.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new Mr;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},Vg={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},$s={h:0,s:0,l:0},ql={h:0,s:0,l:0};function Xh(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var Rt=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=li){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Et.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=Et.workingColorSpace){return this.r=e,this.g=t,this.b=i,Et.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=Et.workingColorSpace){if(e=Bd(e,1),t=wt(t,0,1),i=wt(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=Xh(o,r,e+1/3),this.g=Xh(o,r,e),this.b=Xh(o,r,e-1/3)}return Et.colorSpaceToWorking(this,s),this}setStyle(e,t=li){function i(r){r!==void 0&&parseFloat(r)<1&&rt("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:rt("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);rt("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=li){let i=Vg[e.toLowerCase()];return i!==void 0?this.setHex(i,t):rt("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ms(e.r),this.g=Ms(e.g),this.b=Ms(e.b),this}copyLinearToSRGB(e){return this.r=wo(e.r),this.g=wo(e.g),this.b=wo(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=li){return Et.workingToColorSpace(kn.copy(this),e),Math.round(wt(kn.r*255,0,255))*65536+Math.round(wt(kn.g*255,0,255))*256+Math.round(wt(kn.b*255,0,255))}getHexString(e=li){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Et.workingColorSpace){Et.workingToColorSpace(kn.copy(this),t);let i=kn.r,s=kn.g,r=kn.b,o=Math.max(i,s,r),a=Math.min(i,s,r),c,l,u=(a+o)/2;if(a===o)c=0,l=0;else{let h=o-a;switch(l=u<=.5?h/(o+a):h/(2-o-a),o){case i:c=(s-r)/h+(s<r?6:0);break;case s:c=(r-i)/h+2;break;case r:c=(i-s)/h+4;break}c/=6}return e.h=c,e.s=l,e.l=u,e}getRGB(e,t=Et.workingColorSpace){return Et.workingToColorSpace(kn.copy(this),t),e.r=kn.r,e.g=kn.g,e.b=kn.b,e}getStyle(e=li){Et.workingToColorSpace(kn.copy(this),e);let t=kn.r,i=kn.g,s=kn.b;return e!==li?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL($s),this.setHSL($s.h+e,$s.s+t,$s.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL($s),e.getHSL(ql);let i=Ra($s.h,ql.h,t),s=Ra($s.s,ql.s,t),r=Ra($s.l,ql.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},kn=new Rt;Rt.NAMES=Vg;var Ua=class extends Mi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ks,this.environmentIntensity=1,this.environmentRotation=new Ks,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Ui=new se,ys=new se,qh=new se,bs=new se,fo=new se,po=new se,Zm=new se,Yh=new se,Zh=new se,Kh=new se,Jh=new nn,jh=new nn,Qh=new nn,Zs=class n{constructor(e=new se,t=new se,i=new se){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ui.subVectors(e,t),s.cross(Ui);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ui.subVectors(s,t),ys.subVectors(i,t),qh.subVectors(e,t);let o=Ui.dot(Ui),a=Ui.dot(ys),c=Ui.dot(qh),l=ys.dot(ys),u=ys.dot(qh),h=o*l-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,p=(l*c-a*u)*d,m=(o*u-a*c)*d;return r.set(1-p-m,m,p)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,bs)===null?!1:bs.x>=0&&bs.y>=0&&bs.x+bs.y<=1}static getInterpolation(e,t,i,s,r,o,a,c){return this.getBarycoord(e,t,i,s,bs)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(r,bs.x),c.addScaledVector(o,bs.y),c.addScaledVector(a,bs.z),c)}static getInterpolatedAttribute(e,t,i,s,r,o){return Jh.setScalar(0),jh.setScalar(0),Qh.setScalar(0),Jh.fromBufferAttribute(e,t),jh.fromBufferAttribute(e,i),Qh.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(Jh,r.x),o.addScaledVector(jh,r.y),o.addScaledVector(Qh,r.z),o}static isFrontFacing(e,t,i,s){return Ui.subVectors(i,t),ys.subVectors(e,t),Ui.cross(ys).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ui.subVectors(this.c,this.b),ys.subVectors(this.a,this.b),Ui.cross(ys).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;fo.subVectors(s,i),po.subVectors(r,i),Yh.subVectors(e,i);let c=fo.dot(Yh),l=po.dot(Yh);if(c<=0&&l<=0)return t.copy(i);Zh.subVectors(e,s);let u=fo.dot(Zh),h=po.dot(Zh);if(u>=0&&h<=u)return t.copy(s);let d=c*h-u*l;if(d<=0&&c>=0&&u<=0&&c-u>0)return o=c/(c-u),t.copy(i).addScaledVector(fo,o);Kh.subVectors(e,r);let p=fo.dot(Kh),m=po.dot(Kh);if(m>=0&&p<=m)return t.copy(r);let x=p*l-c*m;if(x<=0&&l>=0&&m<=0)return a=l/(l-m),t.copy(i).addScaledVector(po,a);let f=u*m-p*h;if(f<=0&&h-u>=0&&p-m>=0)return Zm.subVectors(r,s),a=(h-u)/(h-u+(p-m)),t.copy(s).addScaledVector(Zm,a);let g=1/(f+x+d);return o=x*g,a=d*g,t.copy(i).addScaledVector(fo,o).addScaledVector(po,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},Js=class{constructor(e=new se(1/0,1/0,1/0),t=new se(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Fi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Fi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Fi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Fi):Fi.fromBufferAttribute(r,o),Fi.applyMatrix4(e.matrixWorld),this.expandByPoint(Fi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Yl.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Yl.copy(i.boundingBox)),Yl.applyMatrix4(e.matrixWorld),this.union(Yl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Fi),Fi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Sa),Zl.subVectors(this.max,Sa),mo.subVectors(e.a,Sa),go.subVectors(e.b,Sa),xo.subVectors(e.c,Sa),Xs.subVectors(go,mo),qs.subVectors(xo,go),yr.subVectors(mo,xo);let t=[0,-Xs.z,Xs.y,0,-qs.z,qs.y,0,-yr.z,yr.y,Xs.z,0,-Xs.x,qs.z,0,-qs.x,yr.z,0,-yr.x,-Xs.y,Xs.x,0,-qs.y,qs.x,0,-yr.y,yr.x,0];return!ed(t,mo,go,xo,Zl)||(t=[1,0,0,0,1,0,0,0,1],!ed(t,mo,go,xo,Zl))?!1:(Kl.crossVectors(Xs,qs),t=[Kl.x,Kl.y,Kl.z],ed(t,mo,go,xo,Zl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Fi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Fi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ws[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ws[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ws[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ws[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ws[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ws[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ws[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ws[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ws),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},ws=[new se,new se,new se,new se,new se,new se,new se,new se],Fi=new se,Yl=new Js,mo=new se,go=new se,xo=new se,Xs=new se,qs=new se,yr=new se,Sa=new se,Zl=new se,Kl=new se,br=new se;function ed(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){br.fromArray(n,r);let a=s.x*Math.abs(br.x)+s.y*Math.abs(br.y)+s.z*Math.abs(br.z),c=e.dot(br),l=t.dot(br),u=i.dot(br);if(Math.max(-Math.max(c,l,u),Math.min(c,l,u))>a)return!1}return!0}var mn=new se,Jl=new ht,Dw=0,ui=class extends ki{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Dw++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Og,this.updateRanges=[],this.gpuType=Gi,this.version=0,this._normalizationScale=e!==void 0?Gd(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Jl.fromBufferAttribute(this,t),Jl.applyMatrix3(e),this.setXY(t,Jl.x,Jl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyMatrix3(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyMatrix4(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyNormalMatrix(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.transformDirection(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):zg(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Gg(e,this.array)}};var Fa=class extends ui{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var ka=class extends ui{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Si=class extends ui{constructor(e,t,i){super(new Float32Array(e),t,i)}},Nw=new Js,Ma=new se,td=new se,js=class{constructor(e=new se,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):Nw.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ma.subVectors(e,this.center);let t=Ma.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(Ma,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(td.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ma.copy(e.center).add(td)),this.expandByPoint(Ma.copy(e.center).sub(td))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},Ow=0,bi=new en,nd=new Mi,_o=new se,ai=new Js,Ea=new Js,Cn=new se,Ts=class n extends ki{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Ow++}),this.uuid=Fo(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(ow(e)?ka:Fa)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new dt().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return bi.makeRotationFromQuaternion(e),this.applyMatrix4(bi),this}rotateX(e){return bi.makeRotationX(e),this.applyMatrix4(bi),this}rotateY(e){return bi.makeRotationY(e),this.applyMatrix4(bi),this}rotateZ(e){return bi.makeRotationZ(e),this.applyMatrix4(bi),this}translate(e,t,i){return bi.makeTranslation(e,t,i),this.applyMatrix4(bi),this}scale(e,t,i){return bi.makeScale(e,t,i),this.applyMatrix4(bi),this}lookAt(e){return nd.lookAt(e),nd.updateMatrix(),this.applyMatrix4(nd.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(_o).negate(),this.translate(_o.x,_o.y,_o.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Si(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&rt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Js);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ut("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new se(-1/0,-1/0,-1/0),new se(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];ai.setFromBufferAttribute(r),this.morphTargetsRelative?(Cn.addVectors(this.boundingBox.min,ai.min),this.boundingBox.expandByPoint(Cn),Cn.addVectors(this.boundingBox.max,ai.max),this.boundingBox.expandByPoint(Cn)):(this.boundingBox.expandByPoint(ai.min),this.boundingBox.expandByPoint(ai.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&ut('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new js);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ut("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new se,1/0);return}if(e){let i=this.boundingSphere.center;if(ai.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Ea.setFromBufferAttribute(a),this.morphTargetsRelative?(Cn.addVectors(ai.min,Ea.min),ai.expandByPoint(Cn),Cn.addVectors(ai.max,Ea.max),ai.expandByPoint(Cn)):(ai.expandByPoint(Ea.min),ai.expandByPoint(Ea.max))}ai.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)Cn.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Cn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],c=this.morphTargetsRelative;for(let l=0,u=a.count;l<u;l++)Cn.fromBufferAttribute(a,l),c&&(_o.fromBufferAttribute(e,l),Cn.add(_o)),s=Math.max(s,i.distanceToSquared(Cn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&ut('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){ut("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new ui(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],c=[],l=new Uint8Array(i.count);for(let L=0;L<i.count;L++)a[L]=new se,c[L]=new se;let u=new se,h=new se,d=new se,p=new ht,m=new ht,x=new ht,f=new se,g=new se;function w(L,T,A){l[L]=l[T]=l[A]=1,u.fromBufferAttribute(i,L),h.fromBufferAttribute(i,T),d.fromBufferAttribute(i,A),p.fromBufferAttribute(r,L),m.fromBufferAttribute(r,T),x.fromBufferAttribute(r,A),h.sub(u),d.sub(u),m.sub(p),x.sub(p);let N=1/(m.x*x.y-x.x*m.y);isFinite(N)&&(f.copy(h).multiplyScalar(x.y).addScaledVector(d,-m.y).multiplyScalar(N),g.copy(d).multiplyScalar(m.x).addScaledVector(h,-x.x).multiplyScalar(N),a[L].add(f),a[T].add(f),a[A].add(f),c[L].add(g),c[T].add(g),c[A].add(g))}let E=this.groups;E.length===0&&(E=[{start:0,count:e.count}]);for(let L=0,T=E.length;L<T;++L){let A=E[L],N=A.start,F=A.count;for(let D=N,O=N+F;D<O;D+=3)w(e.getX(D+0),e.getX(D+1),e.getX(D+2))}let b=new se,S=new se,y=new se,v=new se;function _(L){y.fromBufferAttribute(s,L),v.copy(y);let T=a[L];b.copy(T),b.sub(y.multiplyScalar(y.dot(T))).normalize(),S.crossVectors(v,T);let N=S.dot(c[L])<0?-1:1;o.setXYZW(L,b.x,b.y,b.z,N)}for(let L=0,T=i.count;L<T;++L)l[L]&&_(L);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new ui(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,p=i.count;d<p;d++)i.setXYZ(d,0,0,0);let s=new se,r=new se,o=new se,a=new se,c=new se,l=new se,u=new se,h=new se;if(e)for(let d=0,p=e.count;d<p;d+=3){let m=e.getX(d+0),x=e.getX(d+1),f=e.getX(d+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,x),o.fromBufferAttribute(t,f),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(i,m),c.fromBufferAttribute(i,x),l.fromBufferAttribute(i,f),a.add(u),c.add(u),l.add(u),i.setXYZ(m,a.x,a.y,a.z),i.setXYZ(x,c.x,c.y,c.z),i.setXYZ(f,l.x,l.y,l.z)}else for(let d=0,p=t.count;d<p;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),i.setXYZ(d+0,u.x,u.y,u.z),i.setXYZ(d+1,u.x,u.y,u.z),i.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Cn.fromBufferAttribute(e,t),Cn.normalize(),e.setXYZ(t,Cn.x,Cn.y,Cn.z)}toNonIndexed(){function e(a,c){let l=a.array,u=a.itemSize,h=a.normalized,d=new l.constructor(c.length*u),p=0,m=0;for(let x=0,f=c.length;x<f;x++){a.isInterleavedBufferAttribute?p=c[x]*a.data.stride+a.offset:p=c[x]*u;for(let g=0;g<u;g++)d[m++]=l[p++]}return new ui(d,u,h)}if(this.index===null)return rt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let c=s[a],l=e(c,i);t.setAttribute(a,l)}let r=this.morphAttributes;for(let a in r){let c=[],l=r[a];for(let u=0,h=l.length;u<h;u++){let d=l[u],p=e(d,i);c.push(p)}t.morphAttributes[a]=c}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,c=o.length;a<c;a++){let l=o[a];t.addGroup(l.start,l.count,l.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let c=this.parameters;for(let l in c)c[l]!==void 0&&(e[l]=c[l]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let c in i){let l=i[c];e.data.attributes[c]=l.toJSON(e.data)}let s={},r=!1;for(let c in this.morphAttributes){let l=this.morphAttributes[c],u=[];for(let h=0,d=l.length;h<d;h++){let p=l[h];u.push(p.toJSON(e.data))}u.length>0&&(s[c]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let l in s){let u=s[l];this.setAttribute(l,u.clone(t))}let r=e.morphAttributes;for(let l in r){let u=[],h=r[l];for(let d=0,p=h.length;d<p;d++)u.push(h[d].clone(t));this.morphAttributes[l]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let l=0,u=o.length;l<u;l++){let h=o[l];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let c=e.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var id=new se,Uw=new se,Fw=new dt,ci=class{constructor(e=new se(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=id.subVectors(i,t).cross(Uw.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(id),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||Fw.getNormalMatrix(e),s=this.coplanarPoint(id).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},kw=0,Er=class extends ki{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:kw++}),this.uuid=Fo(),this.name="",this.type="Material",this.blending=No,this.side=ir,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=gd,this.blendDst=Za,this.blendEquation=Rr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Rt(0,0,0),this.blendAlpha=0,this.depthFunc=So,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Cg,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=dc,this.stencilZFail=dc,this.stencilZPass=dc,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){rt(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){rt(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let c=r[a];delete c.metadata,o.push(c)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Rt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new ci().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new ht().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new ht().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Ss=new se,sd=new se,jl=new se,Ql=new se,Ro=class{constructor(e=new se,t=new se(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Ss)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Ss.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Ss.copy(this.origin).addScaledVector(this.direction,t),Ss.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){sd.copy(e).add(t).multiplyScalar(.5),jl.copy(t).sub(e).normalize(),Ql.copy(this.origin).sub(sd);let r=e.distanceTo(t)*.5,o=-this.direction.dot(jl),a=Ql.dot(this.direction),c=-Ql.dot(jl),l=Ql.lengthSq(),u=Math.abs(1-o*o),h,d,p,m;if(u>0)if(h=o*c-a,d=o*a-c,m=r*u,h>=0)if(d>=-m)if(d<=m){let x=1/u;h*=x,d*=x,p=h*(h+o*d+2*a)+d*(o*h+d+2*c)+l}else d=r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*c)+l;else d=-r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*c)+l;else d<=-m?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-c),r),p=-h*h+d*(d+2*c)+l):d<=m?(h=0,d=Math.min(Math.max(-r,-c),r),p=d*(d+2*c)+l):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-c),r),p=-h*h+d*(d+2*c)+l);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*c)+l;return i&&i.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(sd).addScaledVector(jl,d),p}intersectSphere(e,t){if(e.radius<0)return null;Ss.subVectors(e.center,this.origin);let i=Ss.dot(this.direction),s=Ss.dot(Ss)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,c=i+o;return c<0?null:a<0?this.at(c,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,c,l=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return l>=0?(i=(e.min.x-d.x)*l,s=(e.max.x-d.x)*l):(i=(e.max.x-d.x)*l,s=(e.min.x-d.x)*l),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,c=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,c=(e.min.z-d.z)*h),i>c||a>s)||((a>i||i!==i)&&(i=a),(c<s||s!==s)&&(s=c),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,Ss)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,c=a.x,l=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,p=e.z-o.z,m=t.x-o.x,x=t.y-o.y,f=t.z-o.z,g=i.x-o.x,w=i.y-o.y,E=i.z-o.z,b=Math.abs(c),S=Math.abs(l),y=Math.abs(u),v,_,L,T,A,N,F,D,O,W,G,ce;if(b>=S&&b>=y?(L=c,N=h,O=m,ce=g,c>=0?(v=l,_=u,T=d,A=p,F=x,D=f,W=w,G=E):(v=u,_=l,T=p,A=d,F=f,D=x,W=E,G=w)):S>=y?(L=l,N=d,O=x,ce=w,l>=0?(v=u,_=c,T=p,A=h,F=f,D=m,W=E,G=g):(v=c,_=u,T=h,A=p,F=m,D=f,W=g,G=E)):(L=u,N=p,O=f,ce=E,u>=0?(v=c,_=l,T=h,A=d,F=m,D=x,W=g,G=w):(v=l,_=c,T=d,A=h,F=x,D=m,W=w,G=g)),L===0)return null;let Q=v/L,$=_/L,K=1/L,J=T-Q*N,ee=A-$*N,q=F-Q*O,ne=D-$*O,j=W-Q*ce,oe=G-$*ce,ue=j*ne-oe*q,Ee=J*oe-ee*j,Ye=q*ee-ne*J;if(s){if(ue<0||Ee<0||Ye<0)return null}else if((ue<0||Ee<0||Ye<0)&&(ue>0||Ee>0||Ye>0))return null;let ze=ue+Ee+Ye;if(ze===0)return null;let nt=K*(ue*N+Ee*O+Ye*ce);return(ze>0?nt<0:nt>0)?null:this.at(nt/ze,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Tc=class extends Er{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Rt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ks,this.combine=xd,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Km=new en,wr=new Ro,ec=new js,Jm=new se,tc=new se,nc=new se,ic=new se,rd=new se,sc=new se,jm=new se,rc=new se,Ei=class extends Mi{constructor(e=new Ts,t=new Tc){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){sc.set(0,0,0);for(let c=0,l=r.length;c<l;c++){let u=a[c],h=r[c];u!==0&&(rd.fromBufferAttribute(h,e),o?sc.addScaledVector(rd,u):sc.addScaledVector(rd.sub(t),u))}t.add(sc)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),ec.copy(i.boundingSphere),ec.applyMatrix4(r),wr.copy(e.ray).recast(e.near),!(ec.containsPoint(wr.origin)===!1&&(wr.intersectSphere(ec,Jm)===null||wr.origin.distanceToSquared(Jm)>(e.far-e.near)**2))&&(Km.copy(r).invert(),wr.copy(e.ray).applyMatrix4(Km),!(i.boundingBox!==null&&wr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,wr)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,c=r.attributes.position,l=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,p=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,x=d.length;m<x;m++){let f=d[m],g=o[f.materialIndex],w=Math.max(f.start,p.start),E=Math.min(a.count,Math.min(f.start+f.count,p.start+p.count));for(let b=w,S=E;b<S;b+=3){let y=a.getX(b),v=a.getX(b+1),_=a.getX(b+2);s=oc(this,g,e,i,l,u,h,y,v,_),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=f.materialIndex,t.push(s))}}else{let m=Math.max(0,p.start),x=Math.min(a.count,p.start+p.count);for(let f=m,g=x;f<g;f+=3){let w=a.getX(f),E=a.getX(f+1),b=a.getX(f+2);s=oc(this,o,e,i,l,u,h,w,E,b),s&&(s.faceIndex=Math.floor(f/3),t.push(s))}}else if(c!==void 0)if(Array.isArray(o))for(let m=0,x=d.length;m<x;m++){let f=d[m],g=o[f.materialIndex],w=Math.max(f.start,p.start),E=Math.min(c.count,Math.min(f.start+f.count,p.start+p.count));for(let b=w,S=E;b<S;b+=3){let y=b,v=b+1,_=b+2;s=oc(this,g,e,i,l,u,h,y,v,_),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=f.materialIndex,t.push(s))}}else{let m=Math.max(0,p.start),x=Math.min(c.count,p.start+p.count);for(let f=m,g=x;f<g;f+=3){let w=f,E=f+1,b=f+2;s=oc(this,o,e,i,l,u,h,w,E,b),s&&(s.faceIndex=Math.floor(f/3),t.push(s))}}}};function Bw(n,e,t,i,s,r,o,a){let c;if(e.side===Yn?c=i.intersectTriangle(o,r,s,!0,a):c=i.intersectTriangle(s,r,o,e.side===ir,a),c===null)return null;rc.copy(a),rc.applyMatrix4(n.matrixWorld);let l=t.ray.origin.distanceTo(rc);return l<t.near||l>t.far?null:{distance:l,point:rc.clone(),object:n}}function oc(n,e,t,i,s,r,o,a,c,l){n.getVertexPosition(a,tc),n.getVertexPosition(c,nc),n.getVertexPosition(l,ic);let u=Bw(n,e,t,i,tc,nc,ic,jm);if(u){let h=new se;Zs.getBarycoord(jm,tc,nc,ic,h),s&&(u.uv=Zs.getInterpolatedAttribute(s,a,c,l,h,new ht)),r&&(u.uv1=Zs.getInterpolatedAttribute(r,a,c,l,h,new ht)),o&&(u.normal=Zs.getInterpolatedAttribute(o,a,c,l,h,new se),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:c,c:l,normal:new se,materialIndex:0};Zs.getNormal(tc,nc,ic,d.normal),u.face=d,u.barycoord=h}return u}var Ac=class extends ei{constructor(e=null,t=1,i=1,s,r,o,a,c,l=Pn,u=Pn,h,d){super(null,o,a,c,l,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Ba=class extends ui{constructor(e,t,i,s=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var Sr=new js,zw=new ht(.5,.5),ac=new se,Tr=class{constructor(e=new ci,t=new ci,i=new ci,s=new ci,r=new ci,o=new ci){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=wi,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],c=r[2],l=r[3],u=r[4],h=r[5],d=r[6],p=r[7],m=r[8],x=r[9],f=r[10],g=r[11],w=r[12],E=r[13],b=r[14],S=r[15];if(s[0].setComponents(l-o,p-u,g-m,S-w).normalize(),s[1].setComponents(l+o,p+u,g+m,S+w).normalize(),s[2].setComponents(l+a,p+h,g+x,S+E).normalize(),s[3].setComponents(l-a,p-h,g-x,S-E).normalize(),i)s[4].setComponents(c,d,f,b).normalize(),s[5].setComponents(l-c,p-d,g-f,S-b).normalize();else if(s[4].setComponents(l-c,p-d,g-f,S-b).normalize(),t===wi)s[5].setComponents(l+c,p+d,g+f,S+b).normalize();else if(t===La)s[5].setComponents(c,d,f,b).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Sr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Sr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Sr)}intersectsSprite(e){Sr.center.set(0,0,0);let t=zw.distanceTo(e.center);return Sr.radius=.7071067811865476+t,Sr.applyMatrix4(e.matrixWorld),this.intersectsSphere(Sr)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(ac.x=s.normal.x>0?e.max.x:e.min.x,ac.y=s.normal.y>0?e.max.y:e.min.y,ac.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(ac)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Qm=new en,Rc=class n{constructor(){this.coordinateSystem=wi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Qm.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Tr),i[s].setFromProjectionMatrix(Qm,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Tr),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var za=class extends ei{constructor(e=[],t=Cr,i,s,r,o,a,c,l,u){super(e,t,i,s,r,o,a,c,l,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var As=class extends ei{constructor(e,t,i=zi,s,r,o,a=Pn,c=Pn,l,u=Es,h=1){if(u!==Es&&u!==Cs)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,c,u,i,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new To(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Ga=class extends As{constructor(e,t=zi,i=Cr,s,r,o=Pn,a=Pn,c,l=Es){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,i,s,r,o,a,c,l),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Va=class extends ei{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Co=class n extends Ts{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let c=[],l=[],u=[],h=[],d=0,p=0;m("z","y","x",-1,-1,i,t,e,o,r,0),m("z","y","x",1,-1,i,t,-e,o,r,1),m("x","z","y",1,1,e,i,t,s,o,2),m("x","z","y",1,-1,e,i,-t,s,o,3),m("x","y","z",1,-1,e,t,i,s,r,4),m("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(c),this.setAttribute("position",new Si(l,3)),this.setAttribute("normal",new Si(u,3)),this.setAttribute("uv",new Si(h,2));function m(x,f,g,w,E,b,S,y,v,_,L){let T=b/v,A=S/_,N=b/2,F=S/2,D=y/2,O=v+1,W=_+1,G=0,ce=0,Q=new se;for(let $=0;$<W;$++){let K=$*A-F;for(let J=0;J<O;J++){let ee=J*T-N;Q[x]=ee*w,Q[f]=K*E,Q[g]=D,l.push(Q.x,Q.y,Q.z),Q[x]=0,Q[f]=0,Q[g]=y>0?1:-1,u.push(Q.x,Q.y,Q.z),h.push(J/v),h.push(1-$/_),G+=1}}for(let $=0;$<_;$++)for(let K=0;K<v;K++){let J=d+K+O*$,ee=d+K+O*($+1),q=d+(K+1)+O*($+1),ne=d+(K+1)+O*$;c.push(J,ee,ne),c.push(ee,q,ne),ce+=6}a.addGroup(p,ce,L),p+=ce,d+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Ha=class n extends Ts{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),c=Math.floor(s),l=a+1,u=c+1,h=e/a,d=t/c,p=[],m=[],x=[],f=[];for(let g=0;g<u;g++){let w=g*d-o;for(let E=0;E<l;E++){let b=E*h-r;m.push(b,-w,0),x.push(0,0,1),f.push(E/a),f.push(1-g/c)}}for(let g=0;g<c;g++)for(let w=0;w<a;w++){let E=w+l*g,b=w+l*(g+1),S=w+1+l*(g+1),y=w+1+l*g;p.push(E,b,y),p.push(b,S,y)}this.setIndex(p),this.setAttribute("position",new Si(m,3)),this.setAttribute("normal",new Si(x,3)),this.setAttribute("uv",new Si(f,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};function Ir(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(eg(s))s.isRenderTargetTexture?(rt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(eg(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function Bn(n){let e={};for(let t=0;t<n.length;t++){let i=Ir(n[t]);for(let s in i)e[s]=i[s]}return e}function eg(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function Gw(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Hd(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Et.workingColorSpace}var Hg={clone:Ir,merge:Bn},Vw=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Hw=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,os=class extends Er{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Vw,this.fragmentShader=Hw,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Ir(e.uniforms),this.uniformsGroups=Gw(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Rt().setHex(s.value);break;case"v2":this.uniforms[i].value=new ht().fromArray(s.value);break;case"v3":this.uniforms[i].value=new se().fromArray(s.value);break;case"v4":this.uniforms[i].value=new nn().fromArray(s.value);break;case"m3":this.uniforms[i].value=new dt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new en().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Po=class extends os{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Cc=class extends Er{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Ag,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Pc=class extends Er{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function vo(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function lc(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var Qs=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let c=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===c)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break n}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Ic=class extends Qs{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:ad,endingEnd:ad}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],c=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case ld:r=e,a=2*t-i;break;case cd:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(c===void 0)switch(this.getSettings_().endingEnd){case ld:o=e,c=2*i-t;break;case cd:o=1,c=i+s[1]-s[0];break;default:o=e-1,c=t}let l=(i-t)*.5,u=this.valueSize;this._weightPrev=l/(t-a),this._weightNext=l/(c-i),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,p=this._weightNext,m=(i-t)/(s-t),x=m*m,f=x*m,g=-d*f+2*d*x-d*m,w=(1+d)*f+(-1.5-2*d)*x+(-.5+d)*m+1,E=(-1-p)*f+(1.5+p)*x+.5*m,b=p*f-p*x;for(let S=0;S!==a;++S)r[S]=g*o[u+S]+w*o[l+S]+E*o[c+S]+b*o[h+S];return r}},Lc=class extends Qs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=(i-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[l+d]*h+o[c+d]*u;return r}},Dc=class extends Qs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},Nc=class extends Qs{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let m=(i-t)/(s-t),x=1-m;for(let f=0;f!==a;++f)r[f]=o[l+f]*x+o[c+f]*m;return r}let d=a*2,p=e-1;for(let m=0;m!==a;++m){let x=o[l+m],f=o[c+m],g=p*d+m*2,w=h[g],E=h[g+1],b=e*d+m*2,S=u[b],y=u[b+1],v=$w(i,t,w,S,s);r[m]=Wg(v,x,E,y,f)}return r}};function Wg(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function Ww(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function $w(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=Wg(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let c=Ww(r,e,t,i,s);if(Math.abs(c)<1e-10)break;r=Math.max(0,Math.min(1,r-a/c))}return r}var fi=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=vo(t,this.TimeBufferType),this.values=vo(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:vo(e.times,Array),values:vo(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),lc(e.settings)&&(i.settings={inTangents:vo(e.settings.inTangents,Array),outTangents:vo(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Dc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Lc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Ic(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Nc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Ca:t=this.InterpolantFactoryMethodDiscrete;break;case wc:t=this.InterpolantFactoryMethodLinear;break;case hc:t=this.InterpolantFactoryMethodSmooth;break;case od:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return rt("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Ca;case this.InterpolantFactoryMethodLinear:return wc;case this.InterpolantFactoryMethodSmooth:return hc;case this.InterpolantFactoryMethodBezier:return od}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;lc(this.settings)&&(tg(this.settings.inTangents,e),tg(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;lc(this.settings)&&(ng(this.settings.inTangents,e),ng(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(ut("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(ut("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let c=i[a];if(typeof c=="number"&&isNaN(c)){ut("KeyframeTrack: Time is not a valid number.",this,a,c),e=!1;break}if(o!==null&&o>c){ut("KeyframeTrack: Out of order keys.",this,a,c,o),e=!1;break}o=c}if(s!==void 0&&aw(s))for(let a=0,c=s.length;a!==c;++a){let l=s[a];if(isNaN(l)){ut("KeyframeTrack: Value is not a valid number.",this,a,l),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===hc,r=e.length-1,o=1;for(let a=1;a<r;++a){let c=!1,l=e[a],u=e[a+1];if(l!==u&&(a!==1||l!==e[0]))if(s)c=!0;else{let h=a*i,d=h-i,p=h+i;for(let m=0;m!==i;++m){let x=t[h+m];if(x!==t[d+m]||x!==t[p+m]){c=!0;break}}}if(c){if(a!==o){e[o]=e[a];let h=a*i,d=o*i;for(let p=0;p!==i;++p)t[d+p]=t[h+p]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,c=o*i,l=0;l!==i;++l)t[c+l]=t[a+l];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,lc(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function tg(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function ng(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}fi.prototype.ValueTypeName="";fi.prototype.TimeBufferType=Float32Array;fi.prototype.ValueBufferType=Float32Array;fi.prototype.DefaultInterpolation=wc;var er=class extends fi{constructor(e,t,i){super(e,t,i)}};er.prototype.ValueTypeName="bool";er.prototype.ValueBufferType=Array;er.prototype.DefaultInterpolation=Ca;er.prototype.InterpolantFactoryMethodLinear=void 0;er.prototype.InterpolantFactoryMethodSmooth=void 0;var Oc=class extends fi{constructor(e,t,i,s){super(e,t,i,s)}};Oc.prototype.ValueTypeName="color";var Uc=class extends fi{constructor(e,t,i,s){super(e,t,i,s)}};Uc.prototype.ValueTypeName="number";var Fc=class extends Qs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=(i-t)/(s-t),l=e*a;for(let u=l+a;l!==u;l+=4)hi.slerpFlat(r,0,o,l-a,o,l,c);return r}},Wa=class extends fi{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new Fc(this.times,this.values,this.getValueSize(),e)}};Wa.prototype.ValueTypeName="quaternion";Wa.prototype.InterpolantFactoryMethodSmooth=void 0;var tr=class extends fi{constructor(e,t,i){super(e,t,i)}};tr.prototype.ValueTypeName="string";tr.prototype.ValueBufferType=Array;tr.prototype.DefaultInterpolation=Ca;tr.prototype.InterpolantFactoryMethodLinear=void 0;tr.prototype.InterpolantFactoryMethodSmooth=void 0;var kc=class extends fi{constructor(e,t,i,s){super(e,t,i,s)}};kc.prototype.ValueTypeName="vector";var Bc=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,c,l=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),c?c(u):u},this.setURLModifier=function(u){return c=u,this},this.addHandler=function(u,h){return l.push(u,h),this},this.removeHandler=function(u){let h=l.indexOf(u);return h!==-1&&l.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=l.length;h<d;h+=2){let p=l[h],m=l[h+1];if(p.global&&(p.lastIndex=0),p.test(u))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},$g=new Bc,zc=class{constructor(e){this.manager=e!==void 0?e:$g,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};zc.DEFAULT_MATERIAL_NAME="__DEFAULT";var cc=new se,uc=new hi,ss=new se,$a=class extends Mi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new en,this.projectionMatrix=new en,this.projectionMatrixInverse=new en,this.coordinateSystem=wi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(cc,uc,ss),ss.x===1&&ss.y===1&&ss.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(cc,uc,ss.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(cc,uc,ss),ss.x===1&&ss.y===1&&ss.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(cc,uc,ss.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Ys=new se,ig=new ht,sg=new ht,Xn=class extends $a{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Eo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Aa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Eo*2*Math.atan(Math.tan(Aa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Ys.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Ys.x,Ys.y).multiplyScalar(-e/Ys.z),Ys.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Ys.x,Ys.y).multiplyScalar(-e/Ys.z)}getViewSize(e,t){return this.getViewBounds(e,ig,sg),t.subVectors(sg,ig)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Aa*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let c=o.fullWidth,l=o.fullHeight;r+=o.offsetX*s/c,t-=o.offsetY*i/l,s*=o.width/c,i*=o.height/l}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Gc=class extends $a{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,c=s-t;if(this.view!==null&&this.view.enabled){let l=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=l*this.view.offsetX,o=r+l*this.view.width,a-=u*this.view.offsetY,c=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var Xa=class extends Ts{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var yo=-90,bo=1,Io=class extends Mi{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Xn(yo,bo,e,t);s.layers=this.layers,this.add(s);let r=new Xn(yo,bo,e,t);r.layers=this.layers,this.add(r);let o=new Xn(yo,bo,e,t);o.layers=this.layers,this.add(o);let a=new Xn(yo,bo,e,t);a.layers=this.layers,this.add(a);let c=new Xn(yo,bo,e,t);c.layers=this.layers,this.add(c);let l=new Xn(yo,bo,e,t);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,c]=t;for(let l of t)this.remove(l);if(e===wi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(e===La)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let l of t)this.add(l),l.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,c,l,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let f=!1;e.isWebGLRenderer===!0?f=e.state.buffers.depth.getReversed():f=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),e.setRenderTarget(i,4,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,p),e.xr.enabled=m,i.texture.needsPMREMUpdate=!0}},Vc=class extends Xn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Wd="\\[\\]\\.:\\/",Xw=new RegExp("["+Wd+"]","g"),$d="[^"+Wd+"]",qw="[^"+Wd.replace("\\.","")+"]",Yw=/((?:WC+[\/:])*)/.source.replace("WC",$d),Zw=/(WCOD+)?/.source.replace("WCOD",qw),Kw=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",$d),Jw=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",$d),jw=new RegExp("^"+Yw+Zw+Kw+Jw+"$"),Qw=["material","materials","bones","map"],ud=class{constructor(e,t,i){let s=i||Jt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},Jt=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Xw,"")}static parseTrackName(e){let t=jw.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);Qw.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let c=i(a.children);if(c)return c}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){rt("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let l=t.objectIndex;switch(i){case"materials":if(!e.material){ut("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){ut("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){ut("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===l){l=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){ut("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){ut("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){ut("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(l!==void 0){if(e[l]===void 0){ut("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[l]}}let o=e[s];if(o===void 0){let l=t.nodeName;ut("PropertyBinding: Trying to update property for track: "+l+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let c=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){ut("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){ut("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}c=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(c=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(c=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[c],this.setValue=this.SetterByBindingTypeAndVersioning[c][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Jt.Composite=ud;Jt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Jt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Jt.prototype.GetterByBindingType=[Jt.prototype._getValue_direct,Jt.prototype._getValue_array,Jt.prototype._getValue_arrayElement,Jt.prototype._getValue_toArray];Jt.prototype.SetterByBindingTypeAndVersioning=[[Jt.prototype._setValue_direct,Jt.prototype._setValue_direct_setNeedsUpdate,Jt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Jt.prototype._setValue_array,Jt.prototype._setValue_array_setNeedsUpdate,Jt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Jt.prototype._setValue_arrayElement,Jt.prototype._setValue_arrayElement_setNeedsUpdate,Jt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Jt.prototype._setValue_fromArray,Jt.prototype._setValue_fromArray_setNeedsUpdate,Jt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var mL=new Float32Array(1);var Lo=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=wt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(wt(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var hd=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var qa=class extends ki{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Xd(n,e,t,i){let s=eS(i);switch(t){case Pd:return n*e;case Ld:return n*e/s.components*s.byteLength;case Jc:return n*e/s.components*s.byteLength;case sr:return n*e*2/s.components*s.byteLength;case jc:return n*e*2/s.components*s.byteLength;case Id:return n*e*3/s.components*s.byteLength;case Hi:return n*e*4/s.components*s.byteLength;case Qc:return n*e*4/s.components*s.byteLength;case Ja:case ja:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Qa:case el:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case tu:case iu:return Math.max(n,16)*Math.max(e,8)/4;case eu:case nu:return Math.max(n,8)*Math.max(e,8)/2;case su:case ru:case au:case lu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case ou:case tl:case cu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case uu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case hu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case du:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case fu:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case pu:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case mu:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case gu:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case xu:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case _u:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case vu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case yu:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case bu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case wu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case Su:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case Mu:case Eu:case Tu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Au:case Ru:return Math.ceil(n/4)*Math.ceil(e/4)*8;case nl:case Cu:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function eS(n){switch(n){case pi:case Td:return{byteLength:1,components:1};case Uo:case Ad:case Vi:return{byteLength:2,components:1};case Zc:case Kc:return{byteLength:2,components:4};case zi:case Yc:case Gi:return{byteLength:4,components:1};case Rd:case Cd:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?rt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function f0(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function nS(n){let e=new WeakMap;function t(a,c){let l=a.array,u=a.usage,h=l.byteLength,d=n.createBuffer();n.bindBuffer(c,d),n.bufferData(c,l,u),a.onUploadCallback();let p;if(l instanceof Float32Array)p=n.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)p=n.HALF_FLOAT;else if(l instanceof Uint16Array)a.isFloat16BufferAttribute?p=n.HALF_FLOAT:p=n.UNSIGNED_SHORT;else if(l instanceof Int16Array)p=n.SHORT;else if(l instanceof Uint32Array)p=n.UNSIGNED_INT;else if(l instanceof Int32Array)p=n.INT;else if(l instanceof Int8Array)p=n.BYTE;else if(l instanceof Uint8Array)p=n.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)p=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:d,type:p,bytesPerElement:l.BYTES_PER_ELEMENT,version:a.version,size:h}}function i(a,c,l){let u=c.array,h=c.updateRanges;if(n.bindBuffer(l,a),h.length===0)n.bufferSubData(l,0,u);else{h.sort((p,m)=>p.start-m.start);let d=0;for(let p=1;p<h.length;p++){let m=h[d],x=h[p];x.start<=m.start+m.count+1?m.count=Math.max(m.count,x.start+x.count-m.start):(++d,h[d]=x)}h.length=d+1;for(let p=0,m=h.length;p<m;p++){let x=h[p];n.bufferSubData(l,x.start*u.BYTES_PER_ELEMENT,u,x.start,x.count)}c.clearUpdateRanges()}c.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let c=e.get(a);c&&(n.deleteBuffer(c.buffer),e.delete(a))}function o(a,c){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let l=e.get(a);if(l===void 0)e.set(a,t(a,c));else if(l.version<a.version){if(l.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(l.buffer,a,c),l.version=a.version}}return{get:s,remove:r,update:o}}var iS=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,sS=`#ifdef USE_ALPHAHASH
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
#endif`,rS=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,oS=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,aS=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,lS=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,cS=`#ifdef USE_AOMAP
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
#endif`,uS=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,hS=`#ifdef USE_BATCHING
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
#endif`,dS=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,fS=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,pS=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,mS=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,gS=`#ifdef USE_IRIDESCENCE
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
#endif`,xS=`#ifdef USE_BUMPMAP
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
#endif`,_S=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,vS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,yS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,bS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,wS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,SS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,MS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,ES=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,TS=`#define PI 3.141592653589793
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
} // validated`,AS=`vec3 transformedNormal = objectNormal;
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
#endif`,RS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,CS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,PS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,IS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,LS="gl_FragColor = linearToOutputTexel( gl_FragColor );",DS=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,NS=`#ifdef USE_ENVMAP
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
#endif`,OS=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,US=`#ifdef USE_ENVMAP
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
#endif`,FS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,kS=`#ifdef USE_ENVMAP
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
#endif`,BS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,zS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,GS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,VS=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,HS=`#ifdef USE_GRADIENTMAP
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
}`,WS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,$S=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,XS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,qS=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,YS=`#ifdef USE_ENVMAP
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
#endif`,ZS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,KS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,JS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,jS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,QS=`PhysicalMaterial material;
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
#endif`,eM=`uniform sampler2D dfgLUT;
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
}`,tM=`
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
#endif`,nM=`#if defined( RE_IndirectDiffuse )
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
#endif`,iM=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,sM=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,rM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,oM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,aM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,lM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,cM=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,uM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,hM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,dM=`#if defined( USE_POINTS_UV )
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
#endif`,fM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,pM=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,mM=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,gM=`#if defined( USE_MORPHCOLORS )
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
#endif`,xM=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,_M=`#ifdef USE_MORPHTARGETS
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
#endif`,vM=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,yM=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,bM=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,wM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,SM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,MM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,EM=`#ifdef USE_NORMALMAP
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
#endif`,TM=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,AM=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,RM=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,CM=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,PM=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,IM=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,LM=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,DM=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,NM=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,OM=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,UM=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,FM=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,kM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,BM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,zM=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,GM=`float getShadowMask() {
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
}`,VM=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,HM=`#ifdef USE_SKINNING
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
#endif`,WM=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,$M=`#ifdef USE_SKINNING
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
#endif`,XM=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,qM=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,YM=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,ZM=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,KM=`#ifdef USE_TRANSMISSION
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
#endif`,JM=`#ifdef USE_TRANSMISSION
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
#endif`,jM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,QM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,e1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,t1=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,n1=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,i1=`uniform sampler2D t2D;
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
}`,s1=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,r1=`uniform float backgroundBlurriness;
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
}`,o1=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,a1=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,l1=`#include <common>
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
}`,c1=`#if DEPTH_PACKING == 3200
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
}`,u1=`#define DISTANCE
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
}`,h1=`#define DISTANCE
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
}`,d1=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,f1=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,p1=`uniform float scale;
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
}`,m1=`uniform vec3 diffuse;
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
}`,g1=`#include <common>
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
}`,x1=`uniform vec3 diffuse;
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
}`,_1=`#define LAMBERT
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
}`,v1=`#define LAMBERT
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
}`,y1=`#define MATCAP
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
}`,b1=`#define MATCAP
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
}`,w1=`#define NORMAL
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
}`,S1=`#define NORMAL
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
}`,M1=`#define PHONG
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
}`,E1=`#define PHONG
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
}`,T1=`#define STANDARD
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
}`,A1=`#define STANDARD
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
}`,R1=`#define TOON
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
}`,C1=`#define TOON
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
}`,P1=`uniform float size;
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
}`,I1=`uniform vec3 diffuse;
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
}`,L1=`#include <common>
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
}`,D1=`uniform vec3 color;
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
}`,N1=`uniform float rotation;
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
}`,O1=`uniform vec3 diffuse;
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
}`,vt={alphahash_fragment:iS,alphahash_pars_fragment:sS,alphamap_fragment:rS,alphamap_pars_fragment:oS,alphatest_fragment:aS,alphatest_pars_fragment:lS,aomap_fragment:cS,aomap_pars_fragment:uS,batching_pars_vertex:hS,batching_vertex:dS,begin_vertex:fS,beginnormal_vertex:pS,bsdfs:mS,iridescence_fragment:gS,bumpmap_pars_fragment:xS,clipping_planes_fragment:_S,clipping_planes_pars_fragment:vS,clipping_planes_pars_vertex:yS,clipping_planes_vertex:bS,color_fragment:wS,color_pars_fragment:SS,color_pars_vertex:MS,color_vertex:ES,common:TS,defaultnormal_vertex:AS,displacementmap_pars_vertex:RS,displacementmap_vertex:CS,emissivemap_fragment:PS,emissivemap_pars_fragment:IS,colorspace_fragment:LS,colorspace_pars_fragment:DS,envmap_fragment:NS,envmap_common_pars_fragment:OS,envmap_pars_fragment:US,envmap_pars_vertex:FS,envmap_physical_pars_fragment:YS,envmap_vertex:kS,fog_vertex:BS,fog_pars_vertex:zS,fog_fragment:GS,fog_pars_fragment:VS,gradientmap_pars_fragment:HS,lightmap_pars_fragment:WS,lights_lambert_fragment:$S,lights_lambert_pars_fragment:XS,lights_pars_begin:qS,lights_toon_fragment:ZS,lights_toon_pars_fragment:KS,lights_phong_fragment:JS,lights_phong_pars_fragment:jS,lights_physical_fragment:QS,lights_physical_pars_fragment:eM,lights_fragment_begin:tM,lights_fragment_maps:nM,lights_fragment_end:iM,lightprobes_pars_fragment:sM,logdepthbuf_fragment:rM,logdepthbuf_pars_fragment:oM,logdepthbuf_pars_vertex:aM,logdepthbuf_vertex:lM,map_fragment:cM,map_pars_fragment:uM,map_particle_fragment:hM,map_particle_pars_fragment:dM,metalnessmap_fragment:fM,metalnessmap_pars_fragment:pM,morphinstance_vertex:mM,morphcolor_vertex:gM,morphnormal_vertex:xM,morphtarget_pars_vertex:_M,morphtarget_vertex:vM,normal_fragment_begin:yM,normal_fragment_maps:bM,normal_pars_fragment:wM,normal_pars_vertex:SM,normal_vertex:MM,normalmap_pars_fragment:EM,clearcoat_normal_fragment_begin:TM,clearcoat_normal_fragment_maps:AM,clearcoat_pars_fragment:RM,iridescence_pars_fragment:CM,opaque_fragment:PM,packing:IM,premultiplied_alpha_fragment:LM,project_vertex:DM,dithering_fragment:NM,dithering_pars_fragment:OM,roughnessmap_fragment:UM,roughnessmap_pars_fragment:FM,shadowmap_pars_fragment:kM,shadowmap_pars_vertex:BM,shadowmap_vertex:zM,shadowmask_pars_fragment:GM,skinbase_vertex:VM,skinning_pars_vertex:HM,skinning_vertex:WM,skinnormal_vertex:$M,specularmap_fragment:XM,specularmap_pars_fragment:qM,tonemapping_fragment:YM,tonemapping_pars_fragment:ZM,transmission_fragment:KM,transmission_pars_fragment:JM,uv_pars_fragment:jM,uv_pars_vertex:QM,uv_vertex:e1,worldpos_vertex:t1,background_vert:n1,background_frag:i1,backgroundCube_vert:s1,backgroundCube_frag:r1,cube_vert:o1,cube_frag:a1,depth_vert:l1,depth_frag:c1,distance_vert:u1,distance_frag:h1,equirect_vert:d1,equirect_frag:f1,linedashed_vert:p1,linedashed_frag:m1,meshbasic_vert:g1,meshbasic_frag:x1,meshlambert_vert:_1,meshlambert_frag:v1,meshmatcap_vert:y1,meshmatcap_frag:b1,meshnormal_vert:w1,meshnormal_frag:S1,meshphong_vert:M1,meshphong_frag:E1,meshphysical_vert:T1,meshphysical_frag:A1,meshtoon_vert:R1,meshtoon_frag:C1,points_vert:P1,points_frag:I1,shadow_vert:L1,shadow_frag:D1,sprite_vert:N1,sprite_frag:O1},Be={common:{diffuse:{value:new Rt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new dt},alphaMap:{value:null},alphaMapTransform:{value:new dt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new dt}},envmap:{envMap:{value:null},envMapRotation:{value:new dt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new dt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new dt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new dt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new dt},normalScale:{value:new ht(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new dt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new dt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new dt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new dt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Rt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Rt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new dt},alphaTest:{value:0},uvTransform:{value:new dt}},sprite:{diffuse:{value:new Rt(16777215)},opacity:{value:1},center:{value:new ht(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new dt},alphaMap:{value:null},alphaMapTransform:{value:new dt},alphaTest:{value:0}}},cs={basic:{uniforms:Bn([Be.common,Be.specularmap,Be.envmap,Be.aomap,Be.lightmap,Be.fog]),vertexShader:vt.meshbasic_vert,fragmentShader:vt.meshbasic_frag},lambert:{uniforms:Bn([Be.common,Be.specularmap,Be.envmap,Be.aomap,Be.lightmap,Be.emissivemap,Be.bumpmap,Be.normalmap,Be.displacementmap,Be.fog,Be.lights,{emissive:{value:new Rt(0)},envMapIntensity:{value:1}}]),vertexShader:vt.meshlambert_vert,fragmentShader:vt.meshlambert_frag},phong:{uniforms:Bn([Be.common,Be.specularmap,Be.envmap,Be.aomap,Be.lightmap,Be.emissivemap,Be.bumpmap,Be.normalmap,Be.displacementmap,Be.fog,Be.lights,{emissive:{value:new Rt(0)},specular:{value:new Rt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:vt.meshphong_vert,fragmentShader:vt.meshphong_frag},standard:{uniforms:Bn([Be.common,Be.envmap,Be.aomap,Be.lightmap,Be.emissivemap,Be.bumpmap,Be.normalmap,Be.displacementmap,Be.roughnessmap,Be.metalnessmap,Be.fog,Be.lights,{emissive:{value:new Rt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:vt.meshphysical_vert,fragmentShader:vt.meshphysical_frag},toon:{uniforms:Bn([Be.common,Be.aomap,Be.lightmap,Be.emissivemap,Be.bumpmap,Be.normalmap,Be.displacementmap,Be.gradientmap,Be.fog,Be.lights,{emissive:{value:new Rt(0)}}]),vertexShader:vt.meshtoon_vert,fragmentShader:vt.meshtoon_frag},matcap:{uniforms:Bn([Be.common,Be.bumpmap,Be.normalmap,Be.displacementmap,Be.fog,{matcap:{value:null}}]),vertexShader:vt.meshmatcap_vert,fragmentShader:vt.meshmatcap_frag},points:{uniforms:Bn([Be.points,Be.fog]),vertexShader:vt.points_vert,fragmentShader:vt.points_frag},dashed:{uniforms:Bn([Be.common,Be.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:vt.linedashed_vert,fragmentShader:vt.linedashed_frag},depth:{uniforms:Bn([Be.common,Be.displacementmap]),vertexShader:vt.depth_vert,fragmentShader:vt.depth_frag},normal:{uniforms:Bn([Be.common,Be.bumpmap,Be.normalmap,Be.displacementmap,{opacity:{value:1}}]),vertexShader:vt.meshnormal_vert,fragmentShader:vt.meshnormal_frag},sprite:{uniforms:Bn([Be.sprite,Be.fog]),vertexShader:vt.sprite_vert,fragmentShader:vt.sprite_frag},background:{uniforms:{uvTransform:{value:new dt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:vt.background_vert,fragmentShader:vt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new dt}},vertexShader:vt.backgroundCube_vert,fragmentShader:vt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:vt.cube_vert,fragmentShader:vt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:vt.equirect_vert,fragmentShader:vt.equirect_frag},distance:{uniforms:Bn([Be.common,Be.displacementmap,{referencePosition:{value:new se},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:vt.distance_vert,fragmentShader:vt.distance_frag},shadow:{uniforms:Bn([Be.lights,Be.fog,{color:{value:new Rt(0)},opacity:{value:1}}]),vertexShader:vt.shadow_vert,fragmentShader:vt.shadow_frag}};cs.physical={uniforms:Bn([cs.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new dt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new dt},clearcoatNormalScale:{value:new ht(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new dt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new dt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new dt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new dt},sheen:{value:0},sheenColor:{value:new Rt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new dt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new dt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new dt},transmissionSamplerSize:{value:new ht},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new dt},attenuationDistance:{value:0},attenuationColor:{value:new Rt(0)},specularColor:{value:new Rt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new dt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new dt},anisotropyVector:{value:new ht},anisotropyMap:{value:null},anisotropyMapTransform:{value:new dt}}]),vertexShader:vt.meshphysical_vert,fragmentShader:vt.meshphysical_frag};var Pu={r:0,b:0,g:0},U1=new en,p0=new dt;p0.set(-1,0,0,0,1,0,0,0,1);function F1(n,e,t,i,s,r){let o=new Rt(0),a=s===!0?0:1,c,l,u=null,h=0,d=null;function p(w){let E=w.isScene===!0?w.background:null;if(E&&E.isTexture){let b=w.backgroundBlurriness>0;E=e.get(E,b)}return E}function m(w){let E=!1,b=p(w);b===null?f(o,a):b&&b.isColor&&(f(b,1),E=!0);let S=n.xr.getEnvironmentBlendMode();S==="additive"?t.buffers.color.setClear(0,0,0,1,r):S==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||E)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(w,E){let b=p(E);b&&b.isCubeTexture?(l===void 0&&(l=new Ei(new Co(1,1,1),new os({name:"BackgroundCubeMaterial",uniforms:Ir(cs.backgroundCube.uniforms),vertexShader:cs.backgroundCube.vertexShader,fragmentShader:cs.backgroundCube.fragmentShader,side:Yn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(S,y,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(l)),l.material.uniforms.envMap.value=b,l.material.uniforms.backgroundBlurriness.value=E.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(U1.makeRotationFromEuler(E.backgroundRotation)).transpose(),b.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(p0),l.material.toneMapped=Et.getTransfer(b.colorSpace)!==Ut,(u!==b||h!==b.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,u=b,h=b.version,d=n.toneMapping),l.layers.enableAll(),w.unshift(l,l.geometry,l.material,0,0,null)):b&&b.isTexture&&(c===void 0&&(c=new Ei(new Ha(2,2),new os({name:"BackgroundMaterial",uniforms:Ir(cs.background.uniforms),vertexShader:cs.background.vertexShader,fragmentShader:cs.background.fragmentShader,side:ir,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(c)),c.material.uniforms.t2D.value=b,c.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,c.material.toneMapped=Et.getTransfer(b.colorSpace)!==Ut,b.matrixAutoUpdate===!0&&b.updateMatrix(),c.material.uniforms.uvTransform.value.copy(b.matrix),(u!==b||h!==b.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,u=b,h=b.version,d=n.toneMapping),c.layers.enableAll(),w.unshift(c,c.geometry,c.material,0,0,null))}function f(w,E){w.getRGB(Pu,Hd(n)),t.buffers.color.setClear(Pu.r,Pu.g,Pu.b,E,r)}function g(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return o},setClearColor:function(w,E=1){o.set(w),a=E,f(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(w){a=w,f(o,a)},render:m,addToRenderList:x,dispose:g}}function k1(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,o=!1;function a(A,N,F,D,O){let W=!1,G=h(A,D,F,N);r!==G&&(r=G,l(r.object)),W=p(A,D,F,O),W&&m(A,D,F,O),O!==null&&e.update(O,n.ELEMENT_ARRAY_BUFFER),(W||o)&&(o=!1,b(A,N,F,D),O!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(O).buffer))}function c(){return n.createVertexArray()}function l(A){return n.bindVertexArray(A)}function u(A){return n.deleteVertexArray(A)}function h(A,N,F,D){let O=D.wireframe===!0,W=i[N.id];W===void 0&&(W={},i[N.id]=W);let G=A.isInstancedMesh===!0?A.id:0,ce=W[G];ce===void 0&&(ce={},W[G]=ce);let Q=ce[F.id];Q===void 0&&(Q={},ce[F.id]=Q);let $=Q[O];return $===void 0&&($=d(c()),Q[O]=$),$}function d(A){let N=[],F=[],D=[];for(let O=0;O<t;O++)N[O]=0,F[O]=0,D[O]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:N,enabledAttributes:F,attributeDivisors:D,object:A,attributes:{},index:null}}function p(A,N,F,D){let O=r.attributes,W=N.attributes,G=0,ce=F.getAttributes();for(let Q in ce)if(ce[Q].location>=0){let K=O[Q],J=W[Q];if(J===void 0&&(Q==="instanceMatrix"&&A.instanceMatrix&&(J=A.instanceMatrix),Q==="instanceColor"&&A.instanceColor&&(J=A.instanceColor)),K===void 0||K.attribute!==J||J&&K.data!==J.data)return!0;G++}return r.attributesNum!==G||r.index!==D}function m(A,N,F,D){let O={},W=N.attributes,G=0,ce=F.getAttributes();for(let Q in ce)if(ce[Q].location>=0){let K=W[Q];K===void 0&&(Q==="instanceMatrix"&&A.instanceMatrix&&(K=A.instanceMatrix),Q==="instanceColor"&&A.instanceColor&&(K=A.instanceColor));let J={};J.attribute=K,K&&K.data&&(J.data=K.data),O[Q]=J,G++}r.attributes=O,r.attributesNum=G,r.index=D}function x(){let A=r.newAttributes;for(let N=0,F=A.length;N<F;N++)A[N]=0}function f(A){g(A,0)}function g(A,N){let F=r.newAttributes,D=r.enabledAttributes,O=r.attributeDivisors;F[A]=1,D[A]===0&&(n.enableVertexAttribArray(A),D[A]=1),O[A]!==N&&(n.vertexAttribDivisor(A,N),O[A]=N)}function w(){let A=r.newAttributes,N=r.enabledAttributes;for(let F=0,D=N.length;F<D;F++)N[F]!==A[F]&&(n.disableVertexAttribArray(F),N[F]=0)}function E(A,N,F,D,O,W,G){G===!0?n.vertexAttribIPointer(A,N,F,O,W):n.vertexAttribPointer(A,N,F,D,O,W)}function b(A,N,F,D){x();let O=D.attributes,W=F.getAttributes(),G=N.defaultAttributeValues;for(let ce in W){let Q=W[ce];if(Q.location>=0){let $=O[ce];if($===void 0&&(ce==="instanceMatrix"&&A.instanceMatrix&&($=A.instanceMatrix),ce==="instanceColor"&&A.instanceColor&&($=A.instanceColor)),$!==void 0){let K=$.normalized,J=$.itemSize,ee=e.get($);if(ee===void 0)continue;let q=ee.buffer,ne=ee.type,j=ee.bytesPerElement,oe=ne===n.INT||ne===n.UNSIGNED_INT||$.gpuType===Yc;if($.isInterleavedBufferAttribute){let ue=$.data,Ee=ue.isInterleavedBuffer===!0?ue.stride:ue.itemSize,Ye=$.offset;if(ue.isInstancedInterleavedBuffer||ue.isInstancedBufferAttribute){for(let ze=0;ze<Q.locationSize;ze++)g(Q.location+ze,ue.meshPerAttribute);A.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=ue.meshPerAttribute*ue.count)}else for(let ze=0;ze<Q.locationSize;ze++)f(Q.location+ze);n.bindBuffer(n.ARRAY_BUFFER,q);for(let ze=0;ze<Q.locationSize;ze++)E(Q.location+ze,J/Q.locationSize,ne,K,Ee*j,(Ye+J/Q.locationSize*ze)*j,oe)}else{if($.isInstancedBufferAttribute){for(let ue=0;ue<Q.locationSize;ue++)g(Q.location+ue,$.meshPerAttribute);A.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=$.meshPerAttribute*$.count)}else for(let ue=0;ue<Q.locationSize;ue++)f(Q.location+ue);n.bindBuffer(n.ARRAY_BUFFER,q);for(let ue=0;ue<Q.locationSize;ue++)E(Q.location+ue,J/Q.locationSize,ne,K,J*j,J/Q.locationSize*ue*j,oe)}}else if(G!==void 0){let K=G[ce];if(K!==void 0)switch(K.length){case 2:n.vertexAttrib2fv(Q.location,K);break;case 3:n.vertexAttrib3fv(Q.location,K);break;case 4:n.vertexAttrib4fv(Q.location,K);break;default:n.vertexAttrib1fv(Q.location,K)}}}}w()}function S(){L();for(let A in i){let N=i[A];for(let F in N){let D=N[F];for(let O in D){let W=D[O];for(let G in W)u(W[G].object),delete W[G];delete D[O]}}delete i[A]}}function y(A){if(i[A.id]===void 0)return;let N=i[A.id];for(let F in N){let D=N[F];for(let O in D){let W=D[O];for(let G in W)u(W[G].object),delete W[G];delete D[O]}}delete i[A.id]}function v(A){for(let N in i){let F=i[N];for(let D in F){let O=F[D];if(O[A.id]===void 0)continue;let W=O[A.id];for(let G in W)u(W[G].object),delete W[G];delete O[A.id]}}}function _(A){for(let N in i){let F=i[N],D=A.isInstancedMesh===!0?A.id:0,O=F[D];if(O!==void 0){for(let W in O){let G=O[W];for(let ce in G)u(G[ce].object),delete G[ce];delete O[W]}delete F[D],Object.keys(F).length===0&&delete i[N]}}}function L(){T(),o=!0,r!==s&&(r=s,l(r.object))}function T(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:L,resetDefaultState:T,dispose:S,releaseStatesOfGeometry:y,releaseStatesOfObject:_,releaseStatesOfProgram:v,initAttributes:x,enableAttribute:f,disableUnusedAttributes:w}}function B1(n,e,t){let i;function s(c){i=c}function r(c,l){n.drawArrays(i,c,l),t.update(l,i,1)}function o(c,l,u){u!==0&&(n.drawArraysInstanced(i,c,l,u),t.update(l,i,u))}function a(c,l,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,c,0,l,0,u);let d=0;for(let p=0;p<u;p++)d+=l[p];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function z1(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let v=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(v){return!(v!==Hi&&i.convert(v)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(v){let _=v===Vi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==pi&&v!==Gi&&!_&&i.convert(v)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function c(v){if(v==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=t.precision!==void 0?t.precision:"highp",u=c(l);u!==l&&(rt("WebGLRenderer:",l,"not supported, using",u,"instead."),l=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&rt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&rt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let p=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),m=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),f=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),g=n.getParameter(n.MAX_VERTEX_ATTRIBS),w=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),E=n.getParameter(n.MAX_VARYING_VECTORS),b=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),S=n.getParameter(n.MAX_SAMPLES),y=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:c,textureFormatReadable:o,textureTypeReadable:a,precision:l,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:p,maxVertexTextures:m,maxTextureSize:x,maxCubemapSize:f,maxAttributes:g,maxVertexUniforms:w,maxVaryings:E,maxFragmentUniforms:b,maxSamples:S,samples:y}}function G1(n){let e=this,t=null,i=0,s=!1,r=!1,o=new ci,a=new dt,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let p=h.length!==0||d||i!==0||s;return s=d,i=h.length,p},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,p){let m=h.clippingPlanes,x=h.clipIntersection,f=h.clipShadows,g=n.get(h);if(!s||m===null||m.length===0||r&&!f)r?u(null):l();else{let w=r?0:i,E=w*4,b=g.clippingState||null;c.value=b,b=u(m,d,E,p);for(let S=0;S!==E;++S)b[S]=t[S];g.clippingState=b,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=w}};function l(){c.value!==t&&(c.value=t,c.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(h,d,p,m){let x=h!==null?h.length:0,f=null;if(x!==0){if(f=c.value,m!==!0||f===null){let g=p+x*4,w=d.matrixWorldInverse;a.getNormalMatrix(w),(f===null||f.length<g)&&(f=new Float32Array(g));for(let E=0,b=p;E!==x;++E,b+=4)o.copy(h[E]).applyMatrix4(w,a),o.normal.toArray(f,b),f[b+3]=o.constant}c.value=f,c.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,f}}var ol=class extends di{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new za(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Co(5,5,5),r=new os({name:"CubemapFromEquirect",uniforms:Ir(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Yn,blending:Ar});r.uniforms.tEquirect.value=t;let o=new Ei(s,r),a=t.minFilter;return t.minFilter===Rs&&(t.minFilter=qn),new Io(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},Xg=256,V1=3,H1=20,m0=256,g0=16,W1=3,$1=new se,X1=new Rt,Lu=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Io(1,10,null),this._boxMesh=new Ei(new Co(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=$1}=r,c=this._renderer;this._setSize(o);let l=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=c.autoClear,d=c.autoClearColor,p=c.autoClearDepth,m=c.autoClearStencil,x=e.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,x===null&&(e.background=c.getClearColor(X1));let f=new Io(i,s,u);return f.position.copy(a),f.update(c,e),c.autoClear=h,c.autoClearColor=d,c.autoClearDepth=p,c.autoClearStencil=m,e.background=x,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(l,t)),this._applyPMREM(l),l}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Zg(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Yg(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Xg,zd(e))}_fromTexture(e,t){e.mapping===Cr||e.mapping===Oo?this._setSize(e.image.length===0?Xg:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=qg(e,!1,!1),i=Math.log2(e)-V1;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=qg(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Cr||e.mapping===Oo?(this._cubemapMaterial===null&&(this._cubemapMaterial=Zg()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Yg()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=q1(),this._integrationMaterial=Y1());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/g0);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-W1)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let c=a>0?Math.log2(t)+.5*Math.log2(6/(m0*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=c,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=Z1());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function qg(n,e,t){return new ol(n,{minFilter:Rs,generateMipmaps:e,type:Vi,colorSpace:Pa,depthBuffer:t})}function al(n,e,t){return new os({name:n,uniforms:e,vertexShader:vt.cube_vert,fragmentShader:t,side:Yn,blending:Ar,depthTest:!1,depthWrite:!1})}function q1(){return al("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${m0}u

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
	`)}function Y1(){return al("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:g0}},`

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
	`)}function Z1(){return al("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${H1}
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
	`)}function Yg(){return al("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Zg(){return al("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function K1(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,p=!1){return d==null?null:p?o(d):r(d)}function r(d){if(d&&d.isTexture){let p=d.mapping;if(p===$c||p===Xc)if(e.has(d)){let m=e.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let x=new ol(m.height);return x.fromEquirectangularTexture(n,d),e.set(d,x),d.addEventListener("dispose",l),a(x.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let p=d.mapping,m=p===$c||p===Xc,x=p===Cr||p===Oo;if(m||x){let f=t.get(d),g=f!==void 0?f.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==g)return i===null&&(i=new Lu(n)),f=m?i.fromEquirectangular(d,f):i.fromCubemap(d,f),f.texture.pmremVersion=d.pmremVersion,t.set(d,f),f.texture;if(f!==void 0)return f.texture;{let w=d.image;return m&&w&&w.height>0||x&&w&&c(w)?(i===null&&(i=new Lu(n)),f=m?i.fromEquirectangular(d):i.fromCubemap(d),f.texture.pmremVersion=d.pmremVersion,t.set(d,f),d.addEventListener("dispose",u),f.texture):null}}}return d}function a(d,p){return p===$c?d.mapping=Cr:p===Xc&&(d.mapping=Oo),d}function c(d){let p=0,m=6;for(let x=0;x<m;x++)d[x]!==void 0&&p++;return p===m}function l(d){let p=d.target;p.removeEventListener("dispose",l);let m=e.get(p);m!==void 0&&(e.delete(p),m.dispose())}function u(d){let p=d.target;p.removeEventListener("dispose",u);let m=t.get(p);m!==void 0&&(t.delete(p),m.dispose())}function h(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:h}}function J1(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&Ta("WebGLRenderer: "+i+" extension not supported."),s}}}function j1(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){c(m.target)}function c(m){m.index!==null&&e.remove(m.index);for(let f in m.attributes)e.remove(m.attributes[f]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let x=r.get(m);x&&(e.remove(x),r.delete(m)),i.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function l(m,x){return s[x.id]!==void 0||(x.addEventListener("dispose",a),s[x.id]=new WeakRef(x),o.register(x,x.id,x),t.memory.geometries++),x}function u(m){let x=m.attributes;for(let f in x)e.update(x[f],n.ARRAY_BUFFER)}function h(m){let x=m.index,f=m.attributes.position,g=0;if(f===void 0)return;let w=x!==null?x.array.length:f.array.length/3-1,E=f.count>=65535?ka:Fa,b=new E(Math.ceil(w/3)*6,1),S=b.array;if(x!==null){let v=x.array;g=x.version;for(let _=0,L=0;_<w;_+=3){let T=v[_+0],A=v[_+1],N=v[_+2];S[L++]=T,S[L++]=A,S[L++]=A,S[L++]=N,S[L++]=N,S[L++]=T}}else{g=f.version;for(let v=0,_=0;v<w;v+=3){let L=v+0,T=v+1,A=v+2;S[_++]=L,S[_++]=T,S[_++]=T,S[_++]=A,S[_++]=A,S[_++]=L}}b.version=g;let y=r.get(m);y&&e.remove(y),r.set(m,b)}function d(m){let x=r.get(m);if(x){let f=m.index;f!==null&&x.version<f.version&&h(m)}else h(m);return r.get(m)}function p(){for(let m in s){let x=s[m].deref();x!==void 0&&c(x)}}return{get:l,update:u,getWireframeAttribute:d,dispose:p}}function Q1(n,e,t){let i;function s(h){i=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function c(h,d){n.drawElements(i,d,r,h*o),t.update(d,i,1)}function l(h,d,p){p!==0&&(n.drawElementsInstanced(i,d,r,h*o,p),t.update(d,i,p))}function u(h,d,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,h,0,p);let x=0;for(let f=0;f<p;f++)x+=d[f];t.update(x,i,1)}this.setMode=s,this.setIndex=a,this.render=c,this.renderInstances=l,this.renderMultiDraw=u}function eE(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:ut("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function tE(n,e,t){let i=new WeakMap,s=new nn;function r(o,a,c){let l=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=i.get(a);if(d===void 0||d.count!==h){let L=function(){v.dispose(),i.delete(a),a.removeEventListener("dispose",L)};d!==void 0&&d.texture.dispose();let p=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,f=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],w=a.morphAttributes.color||[],E=0;p===!0&&(E=1),m===!0&&(E=2),x===!0&&(E=3);let b=a.attributes.position.count*E,S=1;b>e.maxTextureSize&&(S=Math.ceil(b/e.maxTextureSize),b=e.maxTextureSize);let y=new Float32Array(b*S*4*h),v=new Na(y,b,S,h);v.type=Gi,v.needsUpdate=!0;let _=E*4;for(let T=0;T<h;T++){let A=f[T],N=g[T],F=w[T],D=b*S*4*T;for(let O=0;O<A.count;O++){let W=O*_;p===!0&&(s.fromBufferAttribute(A,O),y[D+W+0]=s.x,y[D+W+1]=s.y,y[D+W+2]=s.z,y[D+W+3]=0),m===!0&&(s.fromBufferAttribute(N,O),y[D+W+4]=s.x,y[D+W+5]=s.y,y[D+W+6]=s.z,y[D+W+7]=0),x===!0&&(s.fromBufferAttribute(F,O),y[D+W+8]=s.x,y[D+W+9]=s.y,y[D+W+10]=s.z,y[D+W+11]=F.itemSize===4?s.w:1)}}d={count:h,texture:v,size:new ht(b,S)},i.set(a,d),a.addEventListener("dispose",L)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)c.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let p=0;for(let x=0;x<l.length;x++)p+=l[x];let m=a.morphTargetsRelative?1:1-p;c.getUniforms().setValue(n,"morphTargetBaseInfluence",m),c.getUniforms().setValue(n,"morphTargetInfluences",l)}c.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),c.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function nE(n,e,t,i,s){let r=new WeakMap;function o(l){let u=s.render.frame,h=l.geometry,d=e.get(l,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),r.get(l)!==u&&(t.update(l.instanceMatrix,n.ARRAY_BUFFER),l.instanceColor!==null&&t.update(l.instanceColor,n.ARRAY_BUFFER),r.set(l,u))),l.isSkinnedMesh){let p=l.skeleton;r.get(p)!==u&&(p.update(),r.set(p,u))}return d}function a(){r=new WeakMap}function c(l){let u=l.target;u.removeEventListener("dispose",c),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var iE={[_d]:"LINEAR_TONE_MAPPING",[vd]:"REINHARD_TONE_MAPPING",[yd]:"CINEON_TONE_MAPPING",[bd]:"ACES_FILMIC_TONE_MAPPING",[Sd]:"AGX_TONE_MAPPING",[Md]:"NEUTRAL_TONE_MAPPING",[wd]:"CUSTOM_TONE_MAPPING"};function sE(n,e,t,i,s,r){let o=new di(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,c=null,l=null,u=new Ts;u.setAttribute("position",new Si([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Si([0,2,0,0,2,0],2));let h=new Po({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Ei(u,h),p=new Gc(-1,1,1,-1,0,1),m=null,x=null,f=!1,g,w=null,E=[],b=!1;this.setSize=function(S,y){o.setSize(S,y),a!==null&&a.setSize(S,y),c!==null&&c.setSize(S,y);for(let v=0;v<E.length;v++){let _=E[v];_.setSize&&_.setSize(S,y)}},this.setEffects=function(S){E=S,b=E.length>0&&E[0].isRenderPass===!0;let y=o.width,v=o.height;E.length>0&&a===null&&(a=new di(y,v,{type:Vi,depthBuffer:!1,stencilBuffer:!1}),c=new di(y,v,{type:Vi,depthBuffer:!1,stencilBuffer:!1}));let _=s===!0&&E.some(L=>L.needsDepthTexture===!0);_!==(o.depthTexture!==null)&&(_===!0&&l===null&&(l=new As(y,v),r===!0&&(l.format=Cs,l.type=Pr)),o.dispose(),o.depthTexture=_?l:null,o.resolveDepthBuffer=_,o.storeMultisampledDepthBuffer=_);for(let L=0;L<E.length;L++){let T=E[L];T.setSize&&T.setSize(y,v),_&&T.needsDepthTexture===!0&&T.setDepthTexture&&T.setDepthTexture(l)}},this.begin=function(S,y){if(f||S.toneMapping===as&&E.length===0)return!1;if(w=y,y!==null){let v=y.width,_=y.height;(o.width!==v||o.height!==_)&&this.setSize(v,_)}return b===!1&&S.setRenderTarget(o),g=S.toneMapping,S.toneMapping=as,!0},this.hasRenderPass=function(){return b},this.end=function(S,y){S.toneMapping=g,f=!0;let v=o,_=a;for(let L=0;L<E.length;L++){let T=E[L];T.enabled!==!1&&(T.render(S,_,v,y),T.needsSwap!==!1&&(v=_,_=_===a?c:a))}if(m!==S.outputColorSpace||x!==S.toneMapping){m=S.outputColorSpace,x=S.toneMapping,h.defines={},Et.getTransfer(m)===Ut&&(h.defines.SRGB_TRANSFER="");let L=iE[x];L&&(h.defines[L]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=v.texture,S.setRenderTarget(w),S.render(d,p),w=null,f=!1},this.isCompositing=function(){return f},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),c!==null&&c.dispose(),u.dispose(),h.dispose()}}var x0=new ei,_0=new As(1,1),v0=new Ga(1),y0=new Na,b0=new Ec,w0=new za,Kg=[],Jg=[],jg=new Float32Array(16),Qg=new Float32Array(9),e0=new Float32Array(4);function Bo(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=Kg[s];if(r===void 0&&(r=new Float32Array(s),Kg[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function yn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function bn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Nu(n,e){let t=Jg[e];t===void 0&&(t=new Int32Array(e),Jg[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function rE(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function oE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(yn(t,e))return;n.uniform2fv(this.addr,e),bn(t,e)}}function aE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(yn(t,e))return;n.uniform3fv(this.addr,e),bn(t,e)}}function lE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(yn(t,e))return;n.uniform4fv(this.addr,e),bn(t,e)}}function cE(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(yn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),bn(t,e)}else{if(yn(t,i))return;e0.set(i),n.uniformMatrix2fv(this.addr,!1,e0),bn(t,i)}}function uE(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(yn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),bn(t,e)}else{if(yn(t,i))return;Qg.set(i),n.uniformMatrix3fv(this.addr,!1,Qg),bn(t,i)}}function hE(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(yn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),bn(t,e)}else{if(yn(t,i))return;jg.set(i),n.uniformMatrix4fv(this.addr,!1,jg),bn(t,i)}}function dE(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function fE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(yn(t,e))return;n.uniform2iv(this.addr,e),bn(t,e)}}function pE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(yn(t,e))return;n.uniform3iv(this.addr,e),bn(t,e)}}function mE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(yn(t,e))return;n.uniform4iv(this.addr,e),bn(t,e)}}function gE(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function xE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(yn(t,e))return;n.uniform2uiv(this.addr,e),bn(t,e)}}function _E(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(yn(t,e))return;n.uniform3uiv(this.addr,e),bn(t,e)}}function vE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(yn(t,e))return;n.uniform4uiv(this.addr,e),bn(t,e)}}function Ou(n){return n.version===0&&(n.compareFunction=Ud,n.needsUpdate=!0),n}function yE(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Ou(_0):r=x0,t.setTexture2D(e||r,s)}function bE(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||b0,s)}function wE(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Ou(v0):r=w0,t.setTextureCube(e||r,s)}function SE(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||y0,s)}function ME(n){switch(n){case 5126:return rE;case 35664:return oE;case 35665:return aE;case 35666:return lE;case 35674:return cE;case 35675:return uE;case 35676:return hE;case 5124:case 35670:return dE;case 35667:case 35671:return fE;case 35668:case 35672:return pE;case 35669:case 35673:return mE;case 5125:return gE;case 36294:return xE;case 36295:return _E;case 36296:return vE;case 35678:case 36198:case 36298:case 36306:case 35682:return yE;case 35679:case 36299:case 36307:return bE;case 35680:case 36300:case 36308:case 36293:return wE;case 36289:case 36303:case 36311:case 36292:return SE}}function EE(n,e){n.uniform1fv(this.addr,e)}function TE(n,e){let t=Bo(e,this.size,2);n.uniform2fv(this.addr,t)}function AE(n,e){let t=Bo(e,this.size,3);n.uniform3fv(this.addr,t)}function RE(n,e){let t=Bo(e,this.size,4);n.uniform4fv(this.addr,t)}function CE(n,e){let t=Bo(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function PE(n,e){let t=Bo(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function IE(n,e){let t=Bo(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function LE(n,e){n.uniform1iv(this.addr,e)}function DE(n,e){n.uniform2iv(this.addr,e)}function NE(n,e){n.uniform3iv(this.addr,e)}function OE(n,e){n.uniform4iv(this.addr,e)}function UE(n,e){n.uniform1uiv(this.addr,e)}function FE(n,e){n.uniform2uiv(this.addr,e)}function kE(n,e){n.uniform3uiv(this.addr,e)}function BE(n,e){n.uniform4uiv(this.addr,e)}function zE(n,e,t){let i=this.cache,s=e.length,r=Nu(t,s);yn(i,r)||(n.uniform1iv(this.addr,r),bn(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=Ou(_0):o=x0;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function GE(n,e,t){let i=this.cache,s=e.length,r=Nu(t,s);yn(i,r)||(n.uniform1iv(this.addr,r),bn(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||b0,r[o])}function VE(n,e,t){let i=this.cache,s=e.length,r=Nu(t,s);yn(i,r)||(n.uniform1iv(this.addr,r),bn(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Ou(v0):o=w0;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function HE(n,e,t){let i=this.cache,s=e.length,r=Nu(t,s);yn(i,r)||(n.uniform1iv(this.addr,r),bn(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||y0,r[o])}function WE(n){switch(n){case 5126:return EE;case 35664:return TE;case 35665:return AE;case 35666:return RE;case 35674:return CE;case 35675:return PE;case 35676:return IE;case 5124:case 35670:return LE;case 35667:case 35671:return DE;case 35668:case 35672:return NE;case 35669:case 35673:return OE;case 5125:return UE;case 36294:return FE;case 36295:return kE;case 36296:return BE;case 35678:case 36198:case 36298:case 36306:case 35682:return zE;case 35679:case 36299:case 36307:return GE;case 35680:case 36300:case 36308:case 36293:return VE;case 36289:case 36303:case 36311:case 36292:return HE}}var Zd=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=ME(t.type)}},Kd=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=WE(t.type)}},Jd=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},qd=/(\w+)(\])?(\[|\.)?/g;function t0(n,e){n.seq.push(e),n.map[e.id]=e}function $E(n,e,t){let i=n.name,s=i.length;for(qd.lastIndex=0;;){let r=qd.exec(i),o=qd.lastIndex,a=r[1],c=r[2]==="]",l=r[3];if(c&&(a=a|0),l===void 0||l==="["&&o+2===s){t0(t,l===void 0?new Zd(a,n,e):new Kd(a,n,e));break}else{let h=t.map[a];h===void 0&&(h=new Jd(a),t0(t,h)),t=h}}}var ko=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),c=e.getUniformLocation(t,a.name);$E(a,c,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],c=i[a.id];c.needsUpdate!==!1&&a.setValue(e,c.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function n0(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var XE=37297,qE=0;function YE(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var i0=new dt;function ZE(n){Et._getMatrix(i0,Et.workingColorSpace,n);let e=`mat3( ${i0.elements.map(t=>t.toFixed(4))} )`;switch(Et.getTransfer(n)){case Ia:return[e,"LinearTransferOETF"];case Ut:return[e,"sRGBTransferOETF"];default:return rt("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function s0(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+YE(n.getShaderSource(e),a)}else return r}function KE(n,e){let t=ZE(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var JE={[_d]:"Linear",[vd]:"Reinhard",[yd]:"Cineon",[bd]:"ACESFilmic",[Sd]:"AgX",[Md]:"Neutral",[wd]:"Custom"};function jE(n,e){let t=JE[e];return t===void 0?(rt("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Iu=new se;function QE(){Et.getLuminanceCoefficients(Iu);let n=Iu.x.toFixed(4),e=Iu.y.toFixed(4),t=Iu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function eT(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(rl).join(`
`)}function tT(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function nT(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function rl(n){return n!==""}function r0(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function o0(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var iT=/^[ \t]*#include +<([\w\d./]+)>/gm;function jd(n){return n.replace(iT,sT)}function sT(n,e){let t=vt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return jd(t)}var rT=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function a0(n){return n.replace(rT,oT)}function oT(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function l0(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var aT={[Ya]:"SHADOWMAP_TYPE_PCF",[Do]:"SHADOWMAP_TYPE_VSM"};function lT(n){return aT[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var cT={[Oo]:"ENVMAP_MODE_REFRACTION"};function uT(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":cT[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var hT={[xd]:"ENVMAP_BLENDING_MULTIPLY",[Mg]:"ENVMAP_BLENDING_MIX",[Eg]:"ENVMAP_BLENDING_ADD"};function dT(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":hT[n.combine]||"ENVMAP_BLENDING_NONE"}function fT(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,c=lT(t),l=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=uT(t),h=dT(t),d=eT(t),p=tT(r),m=s.createProgram(),x,f,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(rl).join(`
`),x.length>0&&(x+=`
`),f=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(rl).join(`
`),f.length>0&&(f+=`
`)):(x=[l0(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(rl).join(`
`),f=[l0(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+l:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==as?"#define TONE_MAPPING":"",t.toneMapping!==as?vt.tonemapping_pars_fragment:"",t.toneMapping!==as?jE("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",vt.colorspace_pars_fragment,KE("linearToOutputTexel",t.outputColorSpace),QE(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(rl).join(`
`)),o=jd(o),o=r0(o,t),o=o0(o,t),a=jd(a),a=r0(a,t),a=o0(a,t),o=a0(o),a=a0(a),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,x=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,f=["#define varying in",t.glslVersion===il?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===il?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+f);let w=g+x+o,E=g+f+a,b=n0(s,s.VERTEX_SHADER,w),S=n0(s,s.FRAGMENT_SHADER,E);s.attachShader(m,b),s.attachShader(m,S),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function y(T){if(n.debug.checkShaderErrors){let A=s.getProgramInfoLog(m)||"",N=s.getShaderInfoLog(b)||"",F=s.getShaderInfoLog(S)||"",D=A.trim(),O=N.trim(),W=F.trim(),G=!0,ce=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(G=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,m,b,S);else{let Q=s0(s,b,"vertex"),$=s0(s,S,"fragment");ut("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+T.name+`
Material Type: `+T.type+`

Program Info Log: `+D+`
`+Q+`
`+$)}else D!==""?rt("WebGLProgram: Program Info Log:",D):(O===""||W==="")&&(ce=!1);ce&&(T.diagnostics={runnable:G,programLog:D,vertexShader:{log:O,prefix:x},fragmentShader:{log:W,prefix:f}})}s.deleteShader(b),s.deleteShader(S),v=new ko(s,m),_=nT(s,m)}let v;this.getUniforms=function(){return v===void 0&&y(this),v};let _;this.getAttributes=function(){return _===void 0&&y(this),_};let L=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return L===!1&&(L=s.getProgramParameter(m,XE)),L},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=qE++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=b,this.fragmentShader=S,this}var pT=0,Qd=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new ef(e),t.set(e,i)),i}},ef=class{constructor(e){this.id=pT++,this.code=e,this.usedTimes=0}};function mT(n){return n===sr||n===tl||n===nl}function gT(n,e,t,i,s,r){let o=new Oa,a=new Qd,c=new Set,l=[],u=new Map,h=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(v){return c.add(v),v===0?"uv":`uv${v}`}function m(v,_,L,T,A,N){let F=T.fog,D=A.geometry,O=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?T.environment:null,W=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,G=e.get(v.envMap||O,W),ce=d[v.type],Q=i.precision;v.precision!==null&&(Q=i.getMaxPrecision(v.precision),Q!==v.precision&&rt("WebGLProgram.getParameters:",v.precision,"not supported, using",Q,"instead."));let $=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,K=$!==void 0?$.length:0,J=0;D.morphAttributes.position!==void 0&&(J=1),D.morphAttributes.normal!==void 0&&(J=2),D.morphAttributes.color!==void 0&&(J=3);let ee,q,ne,j;if(ce){let Ne=cs[ce];ee=Ne.vertexShader,q=Ne.fragmentShader}else{ee=v.vertexShader,q=v.fragmentShader;let Ne=a.getVertexShaderStage(v),mt=a.getFragmentShaderStage(v);a.update(v,Ne,mt),ne=Ne.id,j=mt.id}let oe=n.getRenderTarget(),ue=n.state.buffers.depth.getReversed(),Ee=A.isInstancedMesh===!0,Ye=A.isBatchedMesh===!0,ze=!!v.map,nt=!!v.matcap,z=!!G,Z=z&&G.isPMREMTexture===!0,ye=!!v.aoMap,Ue=!!v.lightMap,je=!!v.bumpMap&&v.wireframe===!1,Qe=!!v.normalMap,gt=!!v.displacementMap,st=!!v.emissiveMap,At=!!v.metalnessMap,Lt=!!v.roughnessMap,sn=v.anisotropy>0,V=v.clearcoat>0,Oe=v.diffuseRoughness>0,it=v.dispersion>0,pt=v.retroreflectivity>0,Ce=v.iridescence>0,Vt=v.sheen>0,Ke=v.transmission>0,tt=sn&&!!v.anisotropyMap,U=V&&!!v.clearcoatMap,R=V&&!!v.clearcoatNormalMap,te=V&&!!v.clearcoatRoughnessMap,_e=Oe&&!!v.diffuseRoughnessMap,me=Ce&&!!v.iridescenceMap,Me=Ce&&!!v.iridescenceThicknessMap,Te=Vt&&!!v.sheenColorMap,he=Vt&&!!v.sheenRoughnessMap,fe=!!v.specularMap,be=!!v.specularColorMap,H=!!v.specularIntensityMap,pe=Ke&&!!v.transmissionMap,de=Ke&&!!v.thicknessMap,Pe=!!v.gradientMap,Se=!!v.alphaMap,Re=v.alphaTest>0,Je=!!v.alphaHash,at=!!v.extensions,xe=as;v.toneMapped&&(oe===null||oe.isXRRenderTarget===!0)&&(xe=n.toneMapping);let Xe=Z?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,lt={shaderID:ce,shaderType:v.type,shaderName:v.name,vertexShader:ee,fragmentShader:q,defines:v.defines,customVertexShaderID:ne,customFragmentShaderID:j,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:Q,batching:Ye,batchingColor:Ye&&A._colorsTexture!==null,instancing:Ee,instancingColor:Ee&&A.instanceColor!==null,instancingMorph:Ee&&A.morphTexture!==null,outputColorSpace:oe===null?n.outputColorSpace:oe.isXRRenderTarget===!0?oe.texture.colorSpace:Et.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:ze,matcap:nt,envMap:z,envMapMode:z&&G.mapping,envMapPMREM:Z,envMapMaxLod:Z?Xe.length-1:null,envMapSize:Z?Xe[0].width:null,aoMap:ye,lightMap:Ue,bumpMap:je,normalMap:Qe,displacementMap:gt,emissiveMap:st,normalMapObjectSpace:Qe&&v.normalMapType===Rg,normalMapTangentSpace:Qe&&v.normalMapType===Dd,packedNormalMap:Qe&&v.normalMapType===Dd&&mT(v.normalMap.format),metalnessMap:At,roughnessMap:Lt,anisotropy:sn,anisotropyMap:tt,clearcoat:V,clearcoatMap:U,clearcoatNormalMap:R,clearcoatRoughnessMap:te,diffuseRoughness:Oe,diffuseRoughnessMap:_e,dispersion:it,retroreflection:pt,iridescence:Ce,iridescenceMap:me,iridescenceThicknessMap:Me,sheen:Vt,sheenColorMap:Te,sheenRoughnessMap:he,specularMap:fe,specularColorMap:be,specularIntensityMap:H,transmission:Ke,transmissionMap:pe,thicknessMap:de,gradientMap:Pe,opaque:v.transparent===!1&&v.blending===No&&v.alphaToCoverage===!1,alphaMap:Se,alphaTest:Re,alphaHash:Je,combine:v.combine,mapUv:ze&&p(v.map.channel),aoMapUv:ye&&p(v.aoMap.channel),lightMapUv:Ue&&p(v.lightMap.channel),bumpMapUv:je&&p(v.bumpMap.channel),normalMapUv:Qe&&p(v.normalMap.channel),displacementMapUv:gt&&p(v.displacementMap.channel),emissiveMapUv:st&&p(v.emissiveMap.channel),metalnessMapUv:At&&p(v.metalnessMap.channel),roughnessMapUv:Lt&&p(v.roughnessMap.channel),anisotropyMapUv:tt&&p(v.anisotropyMap.channel),clearcoatMapUv:U&&p(v.clearcoatMap.channel),clearcoatNormalMapUv:R&&p(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:te&&p(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:_e&&p(v.diffuseRoughnessMap.channel),iridescenceMapUv:me&&p(v.iridescenceMap.channel),iridescenceThicknessMapUv:Me&&p(v.iridescenceThicknessMap.channel),sheenColorMapUv:Te&&p(v.sheenColorMap.channel),sheenRoughnessMapUv:he&&p(v.sheenRoughnessMap.channel),specularMapUv:fe&&p(v.specularMap.channel),specularColorMapUv:be&&p(v.specularColorMap.channel),specularIntensityMapUv:H&&p(v.specularIntensityMap.channel),transmissionMapUv:pe&&p(v.transmissionMap.channel),thicknessMapUv:de&&p(v.thicknessMap.channel),alphaMapUv:Se&&p(v.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(Qe||sn),vertexNormals:!!D.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:A.isPoints===!0&&!!D.attributes.uv&&(ze||Se),fog:!!F,useFog:v.fog===!0,fogExp2:!!F&&F.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||D.attributes.normal===void 0&&Qe===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:ue,skinning:A.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:K,morphTextureStride:J,numSunLights:_.sun.length,numDirLights:_.directional.length,numPointLights:_.point.length,numSpotLights:_.spot.length,numSpotLightMaps:_.spotLightMap.length,numRectAreaLights:_.rectArea.length,numHemiLights:_.hemi.length,numSunLightShadows:_.sunShadowMap.length,numDirLightShadows:_.directionalShadowMap.length,numPointLightShadows:_.pointShadowMap.length,numSpotLightShadows:_.spotShadowMap.length,numSpotLightShadowsWithMaps:_.numSpotLightShadowsWithMaps,numLightProbes:_.numLightProbes,numLightProbeGrids:N.filter(Ne=>Ne.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:v.dithering,shadowMapEnabled:n.shadowMap.enabled&&L.length>0,shadowMapType:n.shadowMap.type,toneMapping:xe,decodeVideoTexture:ze&&v.map.isVideoTexture===!0&&Et.getTransfer(v.map.colorSpace)===Ut,decodeVideoTextureEmissive:st&&v.emissiveMap.isVideoTexture===!0&&Et.getTransfer(v.emissiveMap.colorSpace)===Ut,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===Ti,flipSided:v.side===Yn,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:at&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(at&&v.extensions.multiDraw===!0||Ye)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return lt.vertexUv1s=c.has(1),lt.vertexUv2s=c.has(2),lt.vertexUv3s=c.has(3),c.clear(),lt}function x(v){let _=[];if(v.shaderID?_.push(v.shaderID):(_.push(v.customVertexShaderID),_.push(v.customFragmentShaderID)),v.defines!==void 0)for(let L in v.defines)_.push(L),_.push(v.defines[L]);return v.isRawShaderMaterial===!1&&(f(_,v),g(_,v),_.push(n.outputColorSpace)),_.push(v.customProgramCacheKey),_.join()}function f(v,_){v.push(_.precision),v.push(_.outputColorSpace),v.push(_.envMapMode),v.push(_.envMapPMREM),v.push(_.envMapMaxLod),v.push(_.envMapSize),v.push(_.mapUv),v.push(_.alphaMapUv),v.push(_.lightMapUv),v.push(_.aoMapUv),v.push(_.bumpMapUv),v.push(_.normalMapUv),v.push(_.displacementMapUv),v.push(_.emissiveMapUv),v.push(_.metalnessMapUv),v.push(_.roughnessMapUv),v.push(_.anisotropyMapUv),v.push(_.clearcoatMapUv),v.push(_.clearcoatNormalMapUv),v.push(_.clearcoatRoughnessMapUv),v.push(_.diffuseRoughnessMapUv),v.push(_.iridescenceMapUv),v.push(_.iridescenceThicknessMapUv),v.push(_.sheenColorMapUv),v.push(_.sheenRoughnessMapUv),v.push(_.specularMapUv),v.push(_.specularColorMapUv),v.push(_.specularIntensityMapUv),v.push(_.transmissionMapUv),v.push(_.thicknessMapUv),v.push(_.combine),v.push(_.fogExp2),v.push(_.sizeAttenuation),v.push(_.morphTargetsCount),v.push(_.numSunLights),v.push(_.numDirLights),v.push(_.numPointLights),v.push(_.numSpotLights),v.push(_.numSpotLightMaps),v.push(_.numHemiLights),v.push(_.numRectAreaLights),v.push(_.numSunLightShadows),v.push(_.numDirLightShadows),v.push(_.numPointLightShadows),v.push(_.numSpotLightShadows),v.push(_.numSpotLightShadowsWithMaps),v.push(_.numLightProbes),v.push(_.numLightProbeGrids),v.push(_.shadowMapType),v.push(_.toneMapping),v.push(_.numClippingPlanes),v.push(_.numClipIntersection),v.push(_.depthPacking)}function g(v,_){o.disableAll(),_.instancing&&o.enable(0),_.instancingColor&&o.enable(1),_.instancingMorph&&o.enable(2),_.matcap&&o.enable(3),_.envMap&&o.enable(4),_.normalMapObjectSpace&&o.enable(5),_.normalMapTangentSpace&&o.enable(6),_.clearcoat&&o.enable(7),_.iridescence&&o.enable(8),_.alphaTest&&o.enable(9),_.vertexColors&&o.enable(10),_.vertexAlphas&&o.enable(11),_.vertexUv1s&&o.enable(12),_.vertexUv2s&&o.enable(13),_.vertexUv3s&&o.enable(14),_.vertexTangents&&o.enable(15),_.anisotropy&&o.enable(16),_.alphaHash&&o.enable(17),_.batching&&o.enable(18),_.dispersion&&o.enable(19),_.retroreflection&&o.enable(24),_.diffuseRoughness&&o.enable(25),_.batchingColor&&o.enable(20),_.gradientMap&&o.enable(21),_.packedNormalMap&&o.enable(22),_.vertexNormals&&o.enable(23),v.push(o.mask),o.disableAll(),_.fog&&o.enable(0),_.useFog&&o.enable(1),_.flatShading&&o.enable(2),_.logarithmicDepthBuffer&&o.enable(3),_.reversedDepthBuffer&&o.enable(4),_.skinning&&o.enable(5),_.morphTargets&&o.enable(6),_.morphNormals&&o.enable(7),_.morphColors&&o.enable(8),_.premultipliedAlpha&&o.enable(9),_.shadowMapEnabled&&o.enable(10),_.doubleSided&&o.enable(11),_.flipSided&&o.enable(12),_.useDepthPacking&&o.enable(13),_.dithering&&o.enable(14),_.transmission&&o.enable(15),_.sheen&&o.enable(16),_.opaque&&o.enable(17),_.pointsUvs&&o.enable(18),_.decodeVideoTexture&&o.enable(19),_.decodeVideoTextureEmissive&&o.enable(20),_.alphaToCoverage&&o.enable(21),_.numLightProbeGrids>0&&o.enable(22),_.hasPositionAttribute&&o.enable(23),v.push(o.mask)}function w(v){let _=d[v.type],L;if(_){let T=cs[_];L=Hg.clone(T.uniforms)}else L=v.uniforms;return L}function E(v,_){let L=u.get(_);return L!==void 0?++L.usedTimes:(L=new fT(n,_,v,s),l.push(L),u.set(_,L)),L}function b(v){if(--v.usedTimes===0){let _=l.indexOf(v);l[_]=l[l.length-1],l.pop(),u.delete(v.cacheKey),v.destroy()}}function S(v){a.remove(v)}function y(){a.dispose()}return{getParameters:m,getProgramCacheKey:x,getUniforms:w,acquireProgram:E,releaseProgram:b,releaseShaderCache:S,programs:l,dispose:y}}function xT(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,c){n.get(o)[a]=c}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function _T(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function c0(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function u0(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(d){let p=0;return d.isInstancedMesh&&(p+=2),d.isSkinnedMesh&&(p+=1),p}function a(d,p,m,x,f,g){let w=n[e];return w===void 0?(w={id:d.id,object:d,geometry:p,material:m,materialVariant:o(d),groupOrder:x,renderOrder:d.renderOrder,z:f,group:g},n[e]=w):(w.id=d.id,w.object=d,w.geometry=p,w.material=m,w.materialVariant=o(d),w.groupOrder=x,w.renderOrder=d.renderOrder,w.z=f,w.group=g),e++,w}function c(d,p,m,x,f,g,w){w.reversedDepth===!0&&(f=-f);let E=a(d,p,m,x,f,g);m.transmission>0?i.push(E):m.transparent===!0?s.push(E):t.push(E)}function l(d,p,m,x,f,g){let w=a(d,p,m,x,f,g);m.transmission>0?i.unshift(w):m.transparent===!0?s.unshift(w):t.unshift(w)}function u(d,p){t.length>1&&t.sort(d||_T),i.length>1&&i.sort(p||c0),s.length>1&&s.sort(p||c0)}function h(){for(let d=e,p=n.length;d<p;d++){let m=n[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:c,unshift:l,finish:h,sort:u}}function vT(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new u0,n.set(i,[o])):s>=r.length?(o=new u0,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function yT(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new se,color:new Rt};break;case"SpotLight":t={position:new se,direction:new se,color:new Rt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new se,color:new Rt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new se,skyColor:new Rt,groundColor:new Rt};break;case"RectAreaLight":t={color:new Rt,position:new se,halfWidth:new se,halfHeight:new se};break}return n[e.id]=t,t}}}function bT(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ht};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ht};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ht,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var wT=0;function ST(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function MT(n){let e=new yT,t=bT(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)i.probe.push(new se);let s=new se,r=new en,o=new en;function a(l){let u=0,h=0,d=0;for(let N=0;N<9;N++)i.probe[N].set(0,0,0);let p=0,m=0,x=0,f=0,g=0,w=0,E=0,b=0,S=0,y=0,v=0,_=0,L=0,T=0;l.sort(ST);for(let N=0,F=l.length;N<F;N++){let D=l[N],O=D.color,W=D.intensity,G=D.distance,ce=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===sr?ce=D.shadow.map.texture:ce=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)u+=O.r*W,h+=O.g*W,d+=O.b*W;else if(D.isLightProbe){for(let Q=0;Q<9;Q++)i.probe[Q].addScaledVector(D.sh.coefficients[Q],W);T++}else if(D.isSunLight){let Q=e.get(D);if(Q.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let $=D.shadow,K=t.get(D);K.shadowIntensity=$.intensity,K.shadowBias=$.bias,K.shadowNormalBias=$.normalBias,K.shadowRadius=$.radius,K.shadowMapSize.copy($.mapSize).multiply($.getFrameExtents()),i.sunShadow[m]=K,i.sunShadowMap[m]=ce;let J=$.getViewportCount();for(let ee=0;ee<J;ee++)i.sunShadowMatrix[x+ee]=$.getMatrix(ee),i.sunShadowCascade[x+ee]=$._cascadeData[ee];x+=J,m++}i.sun[p]=Q,p++}else if(D.isDirectionalLight){let Q=e.get(D);if(Q.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let $=D.shadow,K=t.get(D);K.shadowIntensity=$.intensity,K.shadowBias=$.bias,K.shadowNormalBias=$.normalBias,K.shadowRadius=$.radius,K.shadowMapSize=$.mapSize,i.directionalShadow[f]=K,i.directionalShadowMap[f]=ce,i.directionalShadowMatrix[f]=D.shadow.matrix,S++}i.directional[f]=Q,f++}else if(D.isSpotLight){let Q=e.get(D);Q.position.setFromMatrixPosition(D.matrixWorld),Q.color.copy(O).multiplyScalar(W),Q.distance=G,Q.coneCos=Math.cos(D.angle),Q.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),Q.decay=D.decay,i.spot[w]=Q;let $=D.shadow;if(D.map&&(i.spotLightMap[_]=D.map,_++,$.updateMatrices(D),D.castShadow&&L++),i.spotLightMatrix[w]=$.matrix,D.castShadow){let K=t.get(D);K.shadowIntensity=$.intensity,K.shadowBias=$.bias,K.shadowNormalBias=$.normalBias,K.shadowRadius=$.radius,K.shadowMapSize=$.mapSize,i.spotShadow[w]=K,i.spotShadowMap[w]=ce,v++}w++}else if(D.isRectAreaLight){let Q=e.get(D);Q.color.copy(O).multiplyScalar(W),Q.halfWidth.set(D.width*.5,0,0),Q.halfHeight.set(0,D.height*.5,0),i.rectArea[E]=Q,E++}else if(D.isPointLight){let Q=e.get(D);if(Q.color.copy(D.color).multiplyScalar(D.intensity),Q.distance=D.distance,Q.decay=D.decay,D.castShadow){let $=D.shadow,K=t.get(D);K.shadowIntensity=$.intensity,K.shadowBias=$.bias,K.shadowNormalBias=$.normalBias,K.shadowRadius=$.radius,K.shadowMapSize=$.mapSize,K.shadowCameraNear=$.camera.near,K.shadowCameraFar=$.camera.far,i.pointShadow[g]=K,i.pointShadowMap[g]=ce,i.pointShadowMatrix[g]=D.shadow.matrix,y++}i.point[g]=Q,g++}else if(D.isHemisphereLight){let Q=e.get(D);Q.skyColor.copy(D.color).multiplyScalar(W),Q.groundColor.copy(D.groundColor).multiplyScalar(W),i.hemi[b]=Q,b++}}E>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=Be.LTC_FLOAT_1,i.rectAreaLTC2=Be.LTC_FLOAT_2):(i.rectAreaLTC1=Be.LTC_HALF_1,i.rectAreaLTC2=Be.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=h,i.ambient[2]=d;let A=i.hash;(A.sunLength!==p||A.directionalLength!==f||A.pointLength!==g||A.spotLength!==w||A.rectAreaLength!==E||A.hemiLength!==b||A.numSunShadows!==m||A.numDirectionalShadows!==S||A.numPointShadows!==y||A.numSpotShadows!==v||A.numSpotMaps!==_||A.numLightProbes!==T)&&(i.sun.length=p,i.directional.length=f,i.spot.length=w,i.rectArea.length=E,i.point.length=g,i.hemi.length=b,i.sunShadow.length=m,i.sunShadowMap.length=m,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=S,i.directionalShadowMap.length=S,i.directionalShadowMatrix.length=S,i.pointShadow.length=y,i.pointShadowMap.length=y,i.pointShadowMatrix.length=y,i.spotShadow.length=v,i.spotShadowMap.length=v,i.spotLightMatrix.length=v+_-L,i.spotLightMap.length=_,i.numSpotLightShadowsWithMaps=L,i.numLightProbes=T,A.sunLength=p,A.directionalLength=f,A.pointLength=g,A.spotLength=w,A.rectAreaLength=E,A.hemiLength=b,A.numSunShadows=m,A.numDirectionalShadows=S,A.numPointShadows=y,A.numSpotShadows=v,A.numSpotMaps=_,A.numLightProbes=T,i.version=wT++)}function c(l,u){let h=0,d=0,p=0,m=0,x=0,f=0,g=u.matrixWorldInverse;for(let w=0,E=l.length;w<E;w++){let b=l[w];if(b.isSunLight){let S=i.sun[h];S.direction.setFromMatrixPosition(b.matrixWorld),S.direction.transformDirection(g),h++}else if(b.isDirectionalLight){let S=i.directional[d];S.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),S.direction.sub(s),S.direction.transformDirection(g),d++}else if(b.isSpotLight){let S=i.spot[m];S.position.setFromMatrixPosition(b.matrixWorld),S.position.applyMatrix4(g),S.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),S.direction.sub(s),S.direction.transformDirection(g),m++}else if(b.isRectAreaLight){let S=i.rectArea[x];S.position.setFromMatrixPosition(b.matrixWorld),S.position.applyMatrix4(g),o.identity(),r.copy(b.matrixWorld),r.premultiply(g),o.extractRotation(r),S.halfWidth.set(b.width*.5,0,0),S.halfHeight.set(0,b.height*.5,0),S.halfWidth.applyMatrix4(o),S.halfHeight.applyMatrix4(o),x++}else if(b.isPointLight){let S=i.point[p];S.position.setFromMatrixPosition(b.matrixWorld),S.position.applyMatrix4(g),p++}else if(b.isHemisphereLight){let S=i.hemi[f];S.direction.setFromMatrixPosition(b.matrixWorld),S.direction.transformDirection(g),f++}}}return{setup:a,setupView:c,state:i}}function h0(n){let e=new MT(n),t=[],i=[],s=[];function r(h){u.camera=h,t.length=0,i.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){i.push(h)}function c(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function l(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:c,setupLightsView:l,pushLight:o,pushShadow:a}}function ET(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new h0(n),e.set(s,[a])):r>=o.length?(a=new h0(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var TT=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,AT=`uniform sampler2D shadow_pass;
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
}`,RT=[new se(1,0,0),new se(-1,0,0),new se(0,1,0),new se(0,-1,0),new se(0,0,1),new se(0,0,-1)],CT=[new se(0,-1,0),new se(0,-1,0),new se(0,0,1),new se(0,0,-1),new se(0,-1,0),new se(0,-1,0)],d0=new en,sl=new se,Yd=new se;function PT(n,e,t){let i=new Tr,s=new ht,r=new ht,o=new nn,a=new Cc,c=new Pc,l={},u=t.maxTextureSize,h={[ir]:Yn,[Yn]:ir,[Ti]:Ti},d=new os({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new ht},radius:{value:4}},vertexShader:TT,fragmentShader:AT}),p=d.clone();p.defines.HORIZONTAL_PASS=1;let m=new Ts;m.setAttribute("position",new ui(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new Ei(m,d),f=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Ya;let g=this.type;this.render=function(y,v,_){if(f.enabled===!1||f.autoUpdate===!1&&f.needsUpdate===!1||y.length===0)return;this.type===ag&&(rt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Ya);let L=n.getRenderTarget(),T=n.getActiveCubeFace(),A=n.getActiveMipmapLevel(),N=n.state;N.setBlending(Ar),N.buffers.depth.getReversed()===!0?N.buffers.color.setClear(0,0,0,0):N.buffers.color.setClear(1,1,1,1),N.buffers.depth.setTest(!0),N.setScissorTest(!1);let F=g!==this.type;F&&v.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(O=>O.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,O=y.length;D<O;D++){let W=y[D],G=W.shadow;if(G===void 0){rt("WebGLShadowMap:",W,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;s.copy(G.mapSize);let ce=G.getFrameExtents();s.multiply(ce),r.copy(G.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/ce.x),s.x=r.x*ce.x,G.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/ce.y),s.y=r.y*ce.y,G.mapSize.y=r.y));let Q=n.state.buffers.depth.getReversed();if(G.camera._reversedDepth=Q,G.map===null||F===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===Do){if(W.isPointLight){rt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new di(s.x,s.y,{format:sr,type:Vi,minFilter:qn,magFilter:qn,generateMipmaps:!1}),G.map.texture.name=W.name+".shadowMap",G.map.depthTexture=new As(s.x,s.y,Gi),G.map.depthTexture.name=W.name+".shadowMapDepth",G.map.depthTexture.format=Es,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Pn,G.map.depthTexture.magFilter=Pn}else W.isPointLight?(G.map=new ol(s.x),G.map.depthTexture=new Ga(s.x,zi)):(G.map=new di(s.x,s.y),G.map.depthTexture=new As(s.x,s.y,zi)),G.map.depthTexture.name=W.name+".shadowMap",G.map.depthTexture.format=Es,this.type===Ya?(G.map.depthTexture.compareFunction=Q?Od:Nd,G.map.depthTexture.minFilter=qn,G.map.depthTexture.magFilter=qn):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Pn,G.map.depthTexture.magFilter=Pn);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==s.x||G.map.height!==s.y)&&G.map.setSize(s.x,s.y);let $=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();W.isPointLight!==!0&&G.updateMatrices(W,_);let K=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:_.layers;for(let J=0;J<$;J++){let ee=G.getCamera(J);if(W.isPointLight){let q=G.camera,ne=G.matrix,j=W.distance||q.far;j!==q.far&&(q.far=j,q.updateProjectionMatrix()),sl.setFromMatrixPosition(W.matrixWorld),q.position.copy(sl),Yd.copy(q.position),Yd.add(RT[J]),q.up.copy(CT[J]),q.lookAt(Yd),q.updateMatrixWorld(),ne.makeTranslation(-sl.x,-sl.y,-sl.z),d0.multiplyMatrices(q.projectionMatrix,q.matrixWorldInverse),G._frustum.setFromProjectionMatrix(d0,q.coordinateSystem,q.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)n.setRenderTarget(G.map,J),n.clear();else{J===0&&(n.setRenderTarget(G.map),n.clear());let q=G.getViewport(J);o.set(r.x*q.x,r.y*q.y,r.x*q.z,r.y*q.w),N.viewport(o)}i=G.getFrustum(J),b(v,_,ee,W,K,this.type)}G.isPointLightShadow!==!0&&this.type===Do&&w(G,_),G.needsUpdate=!1}g=this.type,f.needsUpdate=!1,n.setRenderTarget(L,T,A)};function w(y,v){let _=e.update(x);d.defines.VSM_SAMPLES!==y.blurSamples&&(d.defines.VSM_SAMPLES=y.blurSamples,p.defines.VSM_SAMPLES=y.blurSamples,d.needsUpdate=!0,p.needsUpdate=!0),y.mapPass===null?y.mapPass=new di(s.x,s.y,{format:sr,type:Vi}):(y.mapPass.width!==y.map.width||y.mapPass.height!==y.map.height)&&y.mapPass.setSize(y.map.width,y.map.height),d.uniforms.shadow_pass.value=y.map.depthTexture,d.uniforms.resolution.value.set(y.map.width,y.map.height),d.uniforms.radius.value=y.radius,n.setRenderTarget(y.mapPass),n.clear(),n.renderBufferDirect(v,null,_,d,x,null),p.uniforms.shadow_pass.value=y.mapPass.texture,p.uniforms.resolution.value.set(y.map.width,y.map.height),p.uniforms.radius.value=y.radius,n.setRenderTarget(y.map),n.clear(),n.renderBufferDirect(v,null,_,p,x,null)}function E(y,v,_,L){let T=null,A=_.isPointLight===!0?y.customDistanceMaterial:y.customDepthMaterial;if(A!==void 0)T=A;else if(T=_.isPointLight===!0?c:a,n.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){let N=T.uuid,F=v.uuid,D=l[N];D===void 0&&(D={},l[N]=D);let O=D[F];O===void 0&&(O=T.clone(),D[F]=O,v.addEventListener("dispose",S)),T=O}if(T.visible=v.visible,T.wireframe=v.wireframe,L===Do?T.side=v.shadowSide!==null?v.shadowSide:v.side:T.side=v.shadowSide!==null?v.shadowSide:h[v.side],T.alphaMap=v.alphaMap,T.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,T.map=v.map,T.clipShadows=v.clipShadows,T.clippingPlanes=v.clippingPlanes,T.clipIntersection=v.clipIntersection,T.displacementMap=v.displacementMap,T.displacementScale=v.displacementScale,T.displacementBias=v.displacementBias,T.wireframeLinewidth=v.wireframeLinewidth,T.linewidth=v.linewidth,_.isPointLight===!0&&T.isMeshDistanceMaterial===!0){let N=n.properties.get(T);N.light=_}return T}function b(y,v,_,L,T,A){if(y.visible===!1)return;if(y.layers.test(T)&&(y.isMesh||y.isLine||y.isPoints)&&(y.castShadow||y.receiveShadow&&A===Do)&&(!y.frustumCulled||y.intersectsFrustum(i))){y.modelViewMatrix.multiplyMatrices(_.matrixWorldInverse,y.matrixWorld);let D=e.update(y),O=y.material;if(Array.isArray(O)){let W=D.groups;for(let G=0,ce=W.length;G<ce;G++){let Q=W[G],$=O[Q.materialIndex];if($&&$.visible){let K=E(y,$,L,A);y.onBeforeShadow(n,y,v,_,D,K,Q),n.renderBufferDirect(_,null,D,K,y,Q),y.onAfterShadow(n,y,v,_,D,K,Q)}}}else if(O.visible){let W=E(y,O,L,A);y.onBeforeShadow(n,y,v,_,D,W,null),n.renderBufferDirect(_,null,D,W,y,null),y.onAfterShadow(n,y,v,_,D,W,null)}}let F=y.children;for(let D=0,O=F.length;D<O;D++)b(F[D],v,_,L,T,A)}function S(y){y.target.removeEventListener("dispose",S);for(let _ in l){let L=l[_],T=y.target.uuid;T in L&&(L[T].dispose(),delete L[T])}}}function IT(n,e){function t(){let H=!1,pe=new nn,de=null,Pe=new nn(0,0,0,0);return{setMask:function(Se){de!==Se&&!H&&(n.colorMask(Se,Se,Se,Se),de=Se)},setLocked:function(Se){H=Se},setClear:function(Se,Re,Je,at,xe){xe===!0&&(Se*=at,Re*=at,Je*=at),pe.set(Se,Re,Je,at),Pe.equals(pe)===!1&&(n.clearColor(Se,Re,Je,at),Pe.copy(pe))},reset:function(){H=!1,de=null,Pe.set(-1,0,0,0)}}}function i(){let H=!1,pe=!1,de=null,Pe=null,Se=null;return{setReversed:function(Re){if(pe!==Re){let Je=e.get("EXT_clip_control");Re?Je.clipControlEXT(Je.LOWER_LEFT_EXT,Je.ZERO_TO_ONE_EXT):Je.clipControlEXT(Je.LOWER_LEFT_EXT,Je.NEGATIVE_ONE_TO_ONE_EXT),pe=Re;let at=Se;Se=null,this.setClear(at)}},getReversed:function(){return pe},setTest:function(Re){Re?ue(n.DEPTH_TEST):Ee(n.DEPTH_TEST)},setMask:function(Re){de!==Re&&!H&&(n.depthMask(Re),de=Re)},setFunc:function(Re){if(pe&&(Re=Bg[Re]),Pe!==Re){switch(Re){case fc:n.depthFunc(n.NEVER);break;case pc:n.depthFunc(n.ALWAYS);break;case mc:n.depthFunc(n.LESS);break;case So:n.depthFunc(n.LEQUAL);break;case gc:n.depthFunc(n.EQUAL);break;case xc:n.depthFunc(n.GEQUAL);break;case _c:n.depthFunc(n.GREATER);break;case vc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Pe=Re}},setLocked:function(Re){H=Re},setClear:function(Re){Se!==Re&&(Se=Re,pe&&(Re=1-Re),n.clearDepth(Re))},reset:function(){H=!1,de=null,Pe=null,Se=null,pe=!1}}}function s(){let H=!1,pe=null,de=null,Pe=null,Se=null,Re=null,Je=null,at=null,xe=null;return{setTest:function(Xe){H||(Xe?ue(n.STENCIL_TEST):Ee(n.STENCIL_TEST))},setMask:function(Xe){pe!==Xe&&!H&&(n.stencilMask(Xe),pe=Xe)},setFunc:function(Xe,lt,Ne){(de!==Xe||Pe!==lt||Se!==Ne)&&(n.stencilFunc(Xe,lt,Ne),de=Xe,Pe=lt,Se=Ne)},setOp:function(Xe,lt,Ne){(Re!==Xe||Je!==lt||at!==Ne)&&(n.stencilOp(Xe,lt,Ne),Re=Xe,Je=lt,at=Ne)},setLocked:function(Xe){H=Xe},setClear:function(Xe){xe!==Xe&&(n.clearStencil(Xe),xe=Xe)},reset:function(){H=!1,pe=null,de=null,Pe=null,Se=null,Re=null,Je=null,at=null,xe=null}}}let r=new t,o=new i,a=new s,c={},l=new WeakMap,u={},h={},d={},p=new WeakMap,m=[],x=null,f=!1,g=null,w=null,E=null,b=null,S=null,y=null,v=null,_=new Rt(0,0,0),L=0,T=!1,A=null,N=null,F=null,D=null,O=null,W=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),G=!1,ce=0,Q=n.getParameter(n.VERSION);Q.indexOf("WebGL")!==-1?(ce=parseFloat(/^WebGL (\d)/.exec(Q)[1]),G=ce>=1):Q.indexOf("OpenGL ES")!==-1&&(ce=parseFloat(/^OpenGL ES (\d)/.exec(Q)[1]),G=ce>=2);let $=null,K={},J=n.getParameter(n.SCISSOR_BOX),ee=n.getParameter(n.VIEWPORT),q=new nn().fromArray(J),ne=new nn().fromArray(ee);function j(H,pe,de,Pe){let Se=new Uint8Array(4),Re=n.createTexture();n.bindTexture(H,Re),n.texParameteri(H,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(H,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Je=0;Je<de;Je++)H===n.TEXTURE_3D||H===n.TEXTURE_2D_ARRAY?n.texImage3D(pe,0,n.RGBA,1,1,Pe,0,n.RGBA,n.UNSIGNED_BYTE,Se):n.texImage2D(pe+Je,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,Se);return Re}let oe={};oe[n.TEXTURE_2D]=j(n.TEXTURE_2D,n.TEXTURE_2D,1),oe[n.TEXTURE_CUBE_MAP]=j(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),oe[n.TEXTURE_2D_ARRAY]=j(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),oe[n.TEXTURE_3D]=j(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ue(n.DEPTH_TEST),o.setFunc(So),je(!1),Qe(dd),ue(n.CULL_FACE),ye(Ar);function ue(H){u[H]!==!0&&(n.enable(H),u[H]=!0)}function Ee(H){u[H]!==!1&&(n.disable(H),u[H]=!1)}function Ye(H,pe){return d[H]!==pe?(n.bindFramebuffer(H,pe),d[H]=pe,H===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=pe),H===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=pe),!0):!1}function ze(H,pe){let de=m,Pe=!1;if(H){de=p.get(pe),de===void 0&&(de=[],p.set(pe,de));let Se=H.textures;if(de.length!==Se.length||de[0]!==n.COLOR_ATTACHMENT0){for(let Re=0,Je=Se.length;Re<Je;Re++)de[Re]=n.COLOR_ATTACHMENT0+Re;de.length=Se.length,Pe=!0}}else de[0]!==n.BACK&&(de[0]=n.BACK,Pe=!0);Pe&&n.drawBuffers(de)}function nt(H){return x!==H?(n.useProgram(H),x=H,!0):!1}let z={[Rr]:n.FUNC_ADD,[lg]:n.FUNC_SUBTRACT,[cg]:n.FUNC_REVERSE_SUBTRACT};z[ug]=n.MIN,z[hg]=n.MAX;let Z={[dg]:n.ZERO,[Wc]:n.ONE,[fg]:n.SRC_COLOR,[gd]:n.SRC_ALPHA,[vg]:n.SRC_ALPHA_SATURATE,[xg]:n.DST_COLOR,[mg]:n.DST_ALPHA,[pg]:n.ONE_MINUS_SRC_COLOR,[Za]:n.ONE_MINUS_SRC_ALPHA,[_g]:n.ONE_MINUS_DST_COLOR,[gg]:n.ONE_MINUS_DST_ALPHA,[yg]:n.CONSTANT_COLOR,[bg]:n.ONE_MINUS_CONSTANT_COLOR,[wg]:n.CONSTANT_ALPHA,[Sg]:n.ONE_MINUS_CONSTANT_ALPHA};function ye(H,pe,de,Pe,Se,Re,Je,at,xe,Xe){if(H===Ar){f===!0&&(Ee(n.BLEND),f=!1);return}if(f===!1&&(ue(n.BLEND),f=!0),H!==Hc){if(H!==g||Xe!==T){if((w!==Rr||S!==Rr)&&(n.blendEquation(n.FUNC_ADD),w=Rr,S=Rr),Xe)switch(H){case No:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case fd:n.blendFunc(n.ONE,n.ONE);break;case pd:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case md:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:ut("WebGLState: Invalid blending: ",H);break}else switch(H){case No:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case fd:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case pd:ut("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case md:ut("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:ut("WebGLState: Invalid blending: ",H);break}E=null,b=null,y=null,v=null,_.set(0,0,0),L=0,g=H,T=Xe}return}Se=Se||pe,Re=Re||de,Je=Je||Pe,(pe!==w||Se!==S)&&(n.blendEquationSeparate(z[pe],z[Se]),w=pe,S=Se),(de!==E||Pe!==b||Re!==y||Je!==v)&&(n.blendFuncSeparate(Z[de],Z[Pe],Z[Re],Z[Je]),E=de,b=Pe,y=Re,v=Je),(at.equals(_)===!1||xe!==L)&&(n.blendColor(at.r,at.g,at.b,xe),_.copy(at),L=xe),g=H,T=!1}function Ue(H,pe){H.side===Ti?Ee(n.CULL_FACE):ue(n.CULL_FACE);let de=H.side===Yn;pe&&(de=!de),je(de),H.blending===No&&H.transparent===!1?ye(Ar):ye(H.blending,H.blendEquation,H.blendSrc,H.blendDst,H.blendEquationAlpha,H.blendSrcAlpha,H.blendDstAlpha,H.blendColor,H.blendAlpha,H.premultipliedAlpha),o.setFunc(H.depthFunc),o.setTest(H.depthTest),o.setMask(H.depthWrite),r.setMask(H.colorWrite);let Pe=H.stencilWrite;a.setTest(Pe),Pe&&(a.setMask(H.stencilWriteMask),a.setFunc(H.stencilFunc,H.stencilRef,H.stencilFuncMask),a.setOp(H.stencilFail,H.stencilZFail,H.stencilZPass)),st(H.polygonOffset,H.polygonOffsetFactor,H.polygonOffsetUnits),H.alphaToCoverage===!0?ue(n.SAMPLE_ALPHA_TO_COVERAGE):Ee(n.SAMPLE_ALPHA_TO_COVERAGE)}function je(H){A!==H&&(H?n.frontFace(n.CW):n.frontFace(n.CCW),A=H)}function Qe(H){H!==rg?(ue(n.CULL_FACE),H!==N&&(H===dd?n.cullFace(n.BACK):H===og?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ee(n.CULL_FACE),N=H}function gt(H){H!==F&&(G&&n.lineWidth(H),F=H)}function st(H,pe,de){H?(ue(n.POLYGON_OFFSET_FILL),(D!==pe||O!==de)&&(D=pe,O=de,o.getReversed()&&(pe=-pe,de=-de),n.polygonOffset(pe,de))):Ee(n.POLYGON_OFFSET_FILL)}function At(H){H?ue(n.SCISSOR_TEST):Ee(n.SCISSOR_TEST)}function Lt(H){H===void 0&&(H=n.TEXTURE0+W-1),$!==H&&(n.activeTexture(H),$=H)}function sn(H,pe,de){de===void 0&&($===null?de=n.TEXTURE0+W-1:de=$);let Pe=K[de];Pe===void 0&&(Pe={type:void 0,texture:void 0},K[de]=Pe),(Pe.type!==H||Pe.texture!==pe)&&($!==de&&(n.activeTexture(de),$=de),n.bindTexture(H,pe||oe[H]),Pe.type=H,Pe.texture=pe)}function V(){let H=K[$];H!==void 0&&H.type!==void 0&&(n.bindTexture(H.type,null),H.type=void 0,H.texture=void 0)}function Oe(){try{n.compressedTexImage2D(...arguments)}catch(H){ut("WebGLState:",H)}}function it(){try{n.compressedTexImage3D(...arguments)}catch(H){ut("WebGLState:",H)}}function pt(){try{n.texSubImage2D(...arguments)}catch(H){ut("WebGLState:",H)}}function Ce(){try{n.texSubImage3D(...arguments)}catch(H){ut("WebGLState:",H)}}function Vt(){try{n.compressedTexSubImage2D(...arguments)}catch(H){ut("WebGLState:",H)}}function Ke(){try{n.compressedTexSubImage3D(...arguments)}catch(H){ut("WebGLState:",H)}}function tt(){try{n.texStorage2D(...arguments)}catch(H){ut("WebGLState:",H)}}function U(){try{n.texStorage3D(...arguments)}catch(H){ut("WebGLState:",H)}}function R(){try{n.texImage2D(...arguments)}catch(H){ut("WebGLState:",H)}}function te(){try{n.texImage3D(...arguments)}catch(H){ut("WebGLState:",H)}}function _e(H){return h[H]!==void 0?h[H]:n.getParameter(H)}function me(H,pe){h[H]!==pe&&(n.pixelStorei(H,pe),h[H]=pe)}function Me(H){q.equals(H)===!1&&(n.scissor(H.x,H.y,H.z,H.w),q.copy(H))}function Te(H){ne.equals(H)===!1&&(n.viewport(H.x,H.y,H.z,H.w),ne.copy(H))}function he(H,pe){let de=l.get(pe);de===void 0&&(de=new WeakMap,l.set(pe,de));let Pe=de.get(H);Pe===void 0&&(Pe=n.getUniformBlockIndex(pe,H.name),n.uniformBlockBinding(pe,Pe,Pe),de.set(H,Pe))}function fe(H,pe,de){let Se=l.get(pe).get(H);c[Se]!==de&&(n.bindBufferBase(n.UNIFORM_BUFFER,Se,de),c[Se]=de)}function be(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},h={},$=null,K={},d={},c={},p=new WeakMap,m=[],x=null,f=!1,g=null,w=null,E=null,b=null,S=null,y=null,v=null,_=new Rt(0,0,0),L=0,T=!1,A=null,N=null,F=null,D=null,O=null,q.set(0,0,n.canvas.width,n.canvas.height),ne.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:ue,disable:Ee,bindFramebuffer:Ye,drawBuffers:ze,useProgram:nt,setBlending:ye,setMaterial:Ue,setFlipSided:je,setCullFace:Qe,setLineWidth:gt,setPolygonOffset:st,setScissorTest:At,activeTexture:Lt,bindTexture:sn,unbindTexture:V,compressedTexImage2D:Oe,compressedTexImage3D:it,texImage2D:R,texImage3D:te,pixelStorei:me,getParameter:_e,updateUBOMapping:he,uniformBlockBinding:fe,texStorage2D:tt,texStorage3D:U,texSubImage2D:pt,texSubImage3D:Ce,compressedTexSubImage2D:Vt,compressedTexSubImage3D:Ke,scissor:Me,viewport:Te,reset:be}}function LT(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new ht,u=new WeakMap,h=new Set,d,p=new WeakMap,m=new Set,x=new FinalizationRegistry(U=>m.delete(U)),f=!1;try{f=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(U,R){return f?new OffscreenCanvas(U,R):Da("canvas")}function w(U,R,te){let _e=1,me=tt(U);if((me.width>te||me.height>te)&&(_e=te/Math.max(me.width,me.height)),_e<1)if(typeof HTMLImageElement<"u"&&U instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&U instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&U instanceof ImageBitmap||typeof VideoFrame<"u"&&U instanceof VideoFrame){let Me=Math.floor(_e*me.width),Te=Math.floor(_e*me.height);d===void 0&&(d=g(Me,Te));let he=R?g(Me,Te):d;return he.width=Me,he.height=Te,he.getContext("2d").drawImage(U,0,0,Me,Te),rt("WebGLRenderer: Texture has been resized from ("+me.width+"x"+me.height+") to ("+Me+"x"+Te+")."),he}else return"data"in U&&rt("WebGLRenderer: Image in DataTexture is too big ("+me.width+"x"+me.height+")."),U;return U}function E(U){return U.generateMipmaps}function b(U){n.generateMipmap(U)}function S(U){return U.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:U.isWebGL3DRenderTarget?n.TEXTURE_3D:U.isWebGLArrayRenderTarget||U.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function y(U,R,te,_e,me,Me=!1){if(U!==null){if(n[U]!==void 0)return n[U];rt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+U+"'")}let Te;_e&&(Te=e.get("EXT_texture_norm16"),Te||rt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let he=R;if(R===n.RED&&(te===n.FLOAT&&(he=n.R32F),te===n.HALF_FLOAT&&(he=n.R16F),te===n.UNSIGNED_BYTE&&(he=n.R8),te===n.UNSIGNED_SHORT&&Te&&(he=Te.R16_EXT),te===n.SHORT&&Te&&(he=Te.R16_SNORM_EXT)),R===n.RED_INTEGER&&(te===n.UNSIGNED_BYTE&&(he=n.R8UI),te===n.UNSIGNED_SHORT&&(he=n.R16UI),te===n.UNSIGNED_INT&&(he=n.R32UI),te===n.BYTE&&(he=n.R8I),te===n.SHORT&&(he=n.R16I),te===n.INT&&(he=n.R32I)),R===n.RG&&(te===n.FLOAT&&(he=n.RG32F),te===n.HALF_FLOAT&&(he=n.RG16F),te===n.UNSIGNED_BYTE&&(he=n.RG8),te===n.UNSIGNED_SHORT&&Te&&(he=Te.RG16_EXT),te===n.SHORT&&Te&&(he=Te.RG16_SNORM_EXT)),R===n.RG_INTEGER&&(te===n.UNSIGNED_BYTE&&(he=n.RG8UI),te===n.UNSIGNED_SHORT&&(he=n.RG16UI),te===n.UNSIGNED_INT&&(he=n.RG32UI),te===n.BYTE&&(he=n.RG8I),te===n.SHORT&&(he=n.RG16I),te===n.INT&&(he=n.RG32I)),R===n.RGB_INTEGER&&(te===n.UNSIGNED_BYTE&&(he=n.RGB8UI),te===n.UNSIGNED_SHORT&&(he=n.RGB16UI),te===n.UNSIGNED_INT&&(he=n.RGB32UI),te===n.BYTE&&(he=n.RGB8I),te===n.SHORT&&(he=n.RGB16I),te===n.INT&&(he=n.RGB32I)),R===n.RGBA_INTEGER&&(te===n.UNSIGNED_BYTE&&(he=n.RGBA8UI),te===n.UNSIGNED_SHORT&&(he=n.RGBA16UI),te===n.UNSIGNED_INT&&(he=n.RGBA32UI),te===n.BYTE&&(he=n.RGBA8I),te===n.SHORT&&(he=n.RGBA16I),te===n.INT&&(he=n.RGBA32I)),R===n.RGB&&(te===n.UNSIGNED_SHORT&&Te&&(he=Te.RGB16_EXT),te===n.SHORT&&Te&&(he=Te.RGB16_SNORM_EXT),te===n.UNSIGNED_INT_5_9_9_9_REV&&(he=n.RGB9_E5),te===n.UNSIGNED_INT_10F_11F_11F_REV&&(he=n.R11F_G11F_B10F)),R===n.RGBA){let fe=Me?Ia:Et.getTransfer(me);te===n.FLOAT&&(he=n.RGBA32F),te===n.HALF_FLOAT&&(he=n.RGBA16F),te===n.UNSIGNED_BYTE&&(he=fe===Ut?n.SRGB8_ALPHA8:n.RGBA8),te===n.UNSIGNED_SHORT&&Te&&(he=Te.RGBA16_EXT),te===n.SHORT&&Te&&(he=Te.RGBA16_SNORM_EXT),te===n.UNSIGNED_SHORT_4_4_4_4&&(he=n.RGBA4),te===n.UNSIGNED_SHORT_5_5_5_1&&(he=n.RGB5_A1)}return(he===n.R16F||he===n.R32F||he===n.RG16F||he===n.RG32F||he===n.RGBA16F||he===n.RGBA32F)&&e.get("EXT_color_buffer_float"),he}function v(U,R){let te;return U?R===null||R===zi||R===Pr?te=n.DEPTH24_STENCIL8:R===Gi?te=n.DEPTH32F_STENCIL8:R===Uo&&(te=n.DEPTH24_STENCIL8,rt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):R===null||R===zi||R===Pr?te=n.DEPTH_COMPONENT24:R===Gi?te=n.DEPTH_COMPONENT32F:R===Uo&&(te=n.DEPTH_COMPONENT16),te}function _(U,R){return E(U)===!0||U.isFramebufferTexture&&U.minFilter!==Pn&&U.minFilter!==qn?Math.log2(Math.max(R.width,R.height))+1:U.mipmaps.length>0?U.mipmaps.length:U.isCompressedTexture&&Array.isArray(U.image)?R.mipmaps.length:1}function L(U){let R=new WeakRef(U);i.get(U).__ref=R,m.add(R),x.register(U,R,R)}function T(U){let R=i.get(U).__ref;R!==void 0&&(m.delete(R),x.unregister(R))}function A(U){F(U.target)}function N(U){D(U.target)}function F(U){U.removeEventListener("dispose",A),T(U),W(U),U.isVideoTexture&&u.delete(U),U.isHTMLTexture&&h.delete(U)}function D(U){U.removeEventListener("dispose",N),T(U),ce(U)}function O(){for(let U of m){let R=U.deref();R!==void 0&&(R.isRenderTarget===!0?D(R):F(R))}m.clear(),h.clear()}function W(U){let R=i.get(U);if(R.__webglInit===void 0)return;let te=U.source,_e=p.get(te);if(_e){let me=_e[R.__cacheKey];me.usedTimes--,me.usedTimes===0&&G(U),Object.keys(_e).length===0&&p.delete(te)}i.remove(U)}function G(U){let R=i.get(U);n.deleteTexture(R.__webglTexture);let te=U.source,_e=p.get(te);delete _e[R.__cacheKey],o.memory.textures--}function ce(U){let R=i.get(U);R.__depthDisposeCallback&&R.__depthDisposeCallback();let te=U.depthTexture;if(te&&te.renderTarget===U&&F(te),U.isWebGLCubeRenderTarget)for(let me=0;me<6;me++){if(Array.isArray(R.__webglFramebuffer[me]))for(let Me=0;Me<R.__webglFramebuffer[me].length;Me++)n.deleteFramebuffer(R.__webglFramebuffer[me][Me]);else n.deleteFramebuffer(R.__webglFramebuffer[me]);R.__webglDepthbuffer&&n.deleteRenderbuffer(R.__webglDepthbuffer[me])}else{if(Array.isArray(R.__webglFramebuffer))for(let me=0;me<R.__webglFramebuffer.length;me++)n.deleteFramebuffer(R.__webglFramebuffer[me]);else n.deleteFramebuffer(R.__webglFramebuffer);if(R.__webglDepthbuffer&&n.deleteRenderbuffer(R.__webglDepthbuffer),R.__webglMultisampledFramebuffer&&n.deleteFramebuffer(R.__webglMultisampledFramebuffer),R.__webglColorRenderbuffer)for(let me=0;me<R.__webglColorRenderbuffer.length;me++)R.__webglColorRenderbuffer[me]&&n.deleteRenderbuffer(R.__webglColorRenderbuffer[me]);R.__webglDepthRenderbuffer&&n.deleteRenderbuffer(R.__webglDepthRenderbuffer)}let _e=U.textures;for(let me=0,Me=_e.length;me<Me;me++){let Te=i.get(_e[me]);Te.__webglTexture&&(n.deleteTexture(Te.__webglTexture),o.memory.textures--),i.remove(_e[me])}i.remove(U)}let Q=0;function $(){Q=0}function K(){return Q}function J(U){Q=U}function ee(){let U=Q;return U>=s.maxTextures&&rt("WebGLTextures: Trying to use "+(U+1)+" texture units while this GPU supports only "+s.maxTextures),Q+=1,U}function q(U){let R=[];return R.push(U.wrapS),R.push(U.wrapT),R.push(U.wrapR||0),R.push(U.magFilter),R.push(U.minFilter),R.push(U.anisotropy),R.push(U.internalFormat),R.push(U.format),R.push(U.type),R.push(U.generateMipmaps),R.push(U.mipmapsAutoUpdate),R.push(U.premultiplyAlpha),R.push(U.flipY),R.push(U.unpackAlignment),R.push(U.colorSpace),R.join()}function ne(U,R){let te=i.get(U);if(U.isVideoTexture&&Vt(U),U.isRenderTargetTexture===!1&&U.isExternalTexture!==!0&&U.version>0&&te.__version!==U.version){let _e=U.image;if(_e===null)rt("WebGLRenderer: Texture marked for update but no image data found.");else if(_e.complete===!1)rt("WebGLRenderer: Texture marked for update but image is incomplete");else{Ue(te,U,R);return}}else U.isExternalTexture&&(te.__webglTexture=U.sourceTexture?U.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,te.__webglTexture,n.TEXTURE0+R)}function j(U,R){let te=i.get(U);if(U.isRenderTargetTexture===!1&&U.version>0&&te.__version!==U.version){Ue(te,U,R);return}else U.isExternalTexture&&(te.__webglTexture=U.sourceTexture?U.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,te.__webglTexture,n.TEXTURE0+R)}function oe(U,R){let te=i.get(U);if(U.isRenderTargetTexture===!1&&U.version>0&&te.__version!==U.version){Ue(te,U,R);return}t.bindTexture(n.TEXTURE_3D,te.__webglTexture,n.TEXTURE0+R)}function ue(U,R){let te=i.get(U);if(U.version>0&&te.__version!==U.version){je(te,U,R);return}t.bindTexture(n.TEXTURE_CUBE_MAP,te.__webglTexture,n.TEXTURE0+R)}let Ee={[yc]:n.REPEAT,[rs]:n.CLAMP_TO_EDGE,[bc]:n.MIRRORED_REPEAT},Ye={[Pn]:n.NEAREST,[Tg]:n.NEAREST_MIPMAP_NEAREST,[Ka]:n.NEAREST_MIPMAP_LINEAR,[qn]:n.LINEAR,[qc]:n.LINEAR_MIPMAP_NEAREST,[Rs]:n.LINEAR_MIPMAP_LINEAR},ze={[Pg]:n.NEVER,[Ud]:n.ALWAYS,[Ig]:n.LESS,[Nd]:n.LEQUAL,[Lg]:n.EQUAL,[Od]:n.GEQUAL,[Dg]:n.GREATER,[Ng]:n.NOTEQUAL};function nt(U,R){if(R.type===Gi&&e.has("OES_texture_float_linear")===!1&&(R.magFilter===qn||R.magFilter===qc||R.magFilter===Ka||R.magFilter===Rs||R.minFilter===qn||R.minFilter===qc||R.minFilter===Ka||R.minFilter===Rs)&&rt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(U,n.TEXTURE_WRAP_S,Ee[R.wrapS]),n.texParameteri(U,n.TEXTURE_WRAP_T,Ee[R.wrapT]),(U===n.TEXTURE_3D||U===n.TEXTURE_2D_ARRAY)&&n.texParameteri(U,n.TEXTURE_WRAP_R,Ee[R.wrapR]),n.texParameteri(U,n.TEXTURE_MAG_FILTER,Ye[R.magFilter]),n.texParameteri(U,n.TEXTURE_MIN_FILTER,Ye[R.minFilter]),R.compareFunction&&(n.texParameteri(U,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(U,n.TEXTURE_COMPARE_FUNC,ze[R.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(R.magFilter===Pn||R.minFilter!==Ka&&R.minFilter!==Rs||R.type===Gi&&e.has("OES_texture_float_linear")===!1)return;if(R.anisotropy>1||i.get(R).__currentAnisotropy){let te=e.get("EXT_texture_filter_anisotropic");n.texParameterf(U,te.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(R.anisotropy,s.getMaxAnisotropy())),i.get(R).__currentAnisotropy=R.anisotropy}}}function z(U,R){let te=!1;U.__webglInit===void 0&&(U.__webglInit=!0,R.addEventListener("dispose",A),L(R));let _e=R.source,me=p.get(_e);me===void 0&&(me={},p.set(_e,me));let Me=q(R);if(Me!==U.__cacheKey){me[Me]===void 0&&(me[Me]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,te=!0),me[Me].usedTimes++;let Te=me[U.__cacheKey];Te!==void 0&&(me[U.__cacheKey].usedTimes--,Te.usedTimes===0&&G(R)),U.__cacheKey=Me,U.__webglTexture=me[Me].texture}return te}function Z(U,R,te){return Math.floor(Math.floor(U/te)/R)}function ye(U,R,te,_e){let Me=U.updateRanges;if(Me.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,R.width,R.height,te,_e,R.data);else{Me.sort((H,pe)=>H.start-pe.start);let Te=0;for(let H=1;H<Me.length;H++){let pe=Me[Te],de=Me[H],Pe=pe.start+pe.count,Se=Z(de.start,R.width,4),Re=Z(pe.start,R.width,4);de.start<=Pe+1&&Se===Re&&Z(de.start+de.count-1,R.width,4)===Se?pe.count=Math.max(pe.count,de.start+de.count-pe.start):(++Te,Me[Te]=de)}Me.length=Te+1;let he=t.getParameter(n.UNPACK_ROW_LENGTH),fe=t.getParameter(n.UNPACK_SKIP_PIXELS),be=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,R.width);for(let H=0,pe=Me.length;H<pe;H++){let de=Me[H],Pe=Math.floor(de.start/4),Se=Math.ceil(de.count/4),Re=Pe%R.width,Je=Math.floor(Pe/R.width),at=Se,xe=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Re),t.pixelStorei(n.UNPACK_SKIP_ROWS,Je),t.texSubImage2D(n.TEXTURE_2D,0,Re,Je,at,xe,te,_e,R.data)}U.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,he),t.pixelStorei(n.UNPACK_SKIP_PIXELS,fe),t.pixelStorei(n.UNPACK_SKIP_ROWS,be)}}function Ue(U,R,te){let _e=n.TEXTURE_2D;(R.isDataArrayTexture||R.isCompressedArrayTexture)&&(_e=n.TEXTURE_2D_ARRAY),R.isData3DTexture&&(_e=n.TEXTURE_3D);let me=z(U,R),Me=R.source;t.bindTexture(_e,U.__webglTexture,n.TEXTURE0+te);let Te=i.get(Me);if(Me.version!==Te.__version||me===!0){if(t.activeTexture(n.TEXTURE0+te),(typeof ImageBitmap<"u"&&R.image instanceof ImageBitmap)===!1){let xe=Et.getPrimaries(Et.workingColorSpace),Xe=R.colorSpace===Ps?null:Et.getPrimaries(R.colorSpace),lt=R.colorSpace===Ps||xe===Xe?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,R.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,R.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,lt)}t.pixelStorei(n.UNPACK_ALIGNMENT,R.unpackAlignment);let fe=w(R.image,!1,s.maxTextureSize);fe=Ke(R,fe);let be=r.convert(R.format,R.colorSpace),H=r.convert(R.type),pe=y(R.internalFormat,be,H,R.normalized,R.colorSpace,R.isVideoTexture);nt(_e,R);let de,Pe=R.mipmaps,Se=R.isVideoTexture!==!0,Re=Te.__version===void 0||me===!0,Je=Me.dataReady,at=_(R,fe);if(R.isDepthTexture)pe=v(R.format===Cs,R.type),Re&&(Se?t.texStorage2D(n.TEXTURE_2D,1,pe,fe.width,fe.height):t.texImage2D(n.TEXTURE_2D,0,pe,fe.width,fe.height,0,be,H,null));else if(R.isDataTexture)if(Pe.length>0){Se&&Re&&t.texStorage2D(n.TEXTURE_2D,at,pe,Pe[0].width,Pe[0].height);for(let xe=0,Xe=Pe.length;xe<Xe;xe++)de=Pe[xe],Se?Je&&t.texSubImage2D(n.TEXTURE_2D,xe,0,0,de.width,de.height,be,H,de.data):t.texImage2D(n.TEXTURE_2D,xe,pe,de.width,de.height,0,be,H,de.data);R.generateMipmaps=!1}else Se?(Re&&t.texStorage2D(n.TEXTURE_2D,at,pe,fe.width,fe.height),Je&&ye(R,fe,be,H)):t.texImage2D(n.TEXTURE_2D,0,pe,fe.width,fe.height,0,be,H,fe.data);else if(R.isCompressedTexture)if(R.isCompressedArrayTexture){Se&&Re&&t.texStorage3D(n.TEXTURE_2D_ARRAY,at,pe,Pe[0].width,Pe[0].height,fe.depth);for(let xe=0,Xe=Pe.length;xe<Xe;xe++)if(de=Pe[xe],R.format!==Hi)if(be!==null)if(Se){if(Je)if(R.layerUpdates.size>0){let lt=Xd(de.width,de.height,R.format,R.type);for(let Ne of R.layerUpdates){let mt=de.data.subarray(Ne*lt/de.data.BYTES_PER_ELEMENT,(Ne+1)*lt/de.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,xe,0,0,Ne,de.width,de.height,1,be,mt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,xe,0,0,0,de.width,de.height,fe.depth,be,de.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,xe,pe,de.width,de.height,fe.depth,0,de.data,0,0);else rt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else Se?Je&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,xe,0,0,0,de.width,de.height,fe.depth,be,H,de.data):t.texImage3D(n.TEXTURE_2D_ARRAY,xe,pe,de.width,de.height,fe.depth,0,be,H,de.data);R.layerUpdates.size>0&&R.clearLayerUpdates()}else{Se&&Re&&t.texStorage2D(n.TEXTURE_2D,at,pe,Pe[0].width,Pe[0].height);for(let xe=0,Xe=Pe.length;xe<Xe;xe++)de=Pe[xe],R.format!==Hi?be!==null?Se?Je&&t.compressedTexSubImage2D(n.TEXTURE_2D,xe,0,0,de.width,de.height,be,de.data):t.compressedTexImage2D(n.TEXTURE_2D,xe,pe,de.width,de.height,0,de.data):rt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):Se?Je&&t.texSubImage2D(n.TEXTURE_2D,xe,0,0,de.width,de.height,be,H,de.data):t.texImage2D(n.TEXTURE_2D,xe,pe,de.width,de.height,0,be,H,de.data)}else if(R.isDataArrayTexture)if(Se){if(Re&&t.texStorage3D(n.TEXTURE_2D_ARRAY,at,pe,fe.width,fe.height,fe.depth),Je)if(R.layerUpdates.size>0){let xe=Xd(fe.width,fe.height,R.format,R.type);for(let Xe of R.layerUpdates){let lt=fe.data.subarray(Xe*xe/fe.data.BYTES_PER_ELEMENT,(Xe+1)*xe/fe.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Xe,fe.width,fe.height,1,be,H,lt)}R.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,fe.width,fe.height,fe.depth,be,H,fe.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,pe,fe.width,fe.height,fe.depth,0,be,H,fe.data);else if(R.isData3DTexture)Se?(Re&&t.texStorage3D(n.TEXTURE_3D,at,pe,fe.width,fe.height,fe.depth),Je&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,fe.width,fe.height,fe.depth,be,H,fe.data)):t.texImage3D(n.TEXTURE_3D,0,pe,fe.width,fe.height,fe.depth,0,be,H,fe.data);else if(R.isFramebufferTexture){if(Re)if(Se)t.texStorage2D(n.TEXTURE_2D,at,pe,fe.width,fe.height);else{let xe=fe.width,Xe=fe.height;for(let lt=0;lt<at;lt++)t.texImage2D(n.TEXTURE_2D,lt,pe,xe,Xe,0,be,H,null),xe>>=1,Xe>>=1}}else if(R.isHTMLTexture){if("texElementImage2D"in n){let xe=n.canvas;if(xe.hasAttribute("layoutsubtree")||xe.setAttribute("layoutsubtree","true"),fe.parentNode!==xe){xe.appendChild(fe),h.add(R),xe.onpaint=Xe=>{let lt=Xe.changedElements;for(let Ne of h)lt.includes(Ne.image)&&(Ne.needsUpdate=!0)},xe.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,fe);else{let lt=n.RGBA,Ne=n.RGBA,mt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,lt,Ne,mt,fe)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Pe.length>0){if(Se&&Re){let xe=tt(Pe[0]);t.texStorage2D(n.TEXTURE_2D,at,pe,xe.width,xe.height)}for(let xe=0,Xe=Pe.length;xe<Xe;xe++)de=Pe[xe],Se?Je&&t.texSubImage2D(n.TEXTURE_2D,xe,0,0,be,H,de):t.texImage2D(n.TEXTURE_2D,xe,pe,be,H,de);R.generateMipmaps=!1}else if(Se){if(Re){let xe=tt(fe);t.texStorage2D(n.TEXTURE_2D,at,pe,xe.width,xe.height)}Je&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,be,H,fe)}else t.texImage2D(n.TEXTURE_2D,0,pe,be,H,fe);E(R)&&R.mipmapsAutoUpdate===!0&&b(_e),Te.__version=Me.version,R.onUpdate&&R.onUpdate(R)}U.__version=R.version}function je(U,R,te){if(R.image.length!==6)return;let _e=z(U,R),me=R.source;t.bindTexture(n.TEXTURE_CUBE_MAP,U.__webglTexture,n.TEXTURE0+te);let Me=i.get(me);if(me.version!==Me.__version||_e===!0){t.activeTexture(n.TEXTURE0+te);let Te=Et.getPrimaries(Et.workingColorSpace),he=R.colorSpace===Ps?null:Et.getPrimaries(R.colorSpace),fe=R.colorSpace===Ps||Te===he?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,R.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,R.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,R.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,fe);let be=R.isCompressedTexture||R.image[0].isCompressedTexture,H=R.image[0]&&R.image[0].isDataTexture,pe=[];for(let Ne=0;Ne<6;Ne++)!be&&!H?pe[Ne]=w(R.image[Ne],!0,s.maxCubemapSize):pe[Ne]=H?R.image[Ne].image:R.image[Ne],pe[Ne]=Ke(R,pe[Ne]);let de=pe[0],Pe=r.convert(R.format,R.colorSpace),Se=r.convert(R.type),Re=y(R.internalFormat,Pe,Se,R.normalized,R.colorSpace),Je=R.isVideoTexture!==!0,at=Me.__version===void 0||_e===!0,xe=me.dataReady,Xe=_(R,de);nt(n.TEXTURE_CUBE_MAP,R);let lt;if(R.isDepthTexture){if(Re=v(R.format===Cs,R.type),at)if(Je)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Re,de.width,de.height);else for(let Ne=0;Ne<6;Ne++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,Re,de.width,de.height,0,Pe,Se,null)}else if(be){Je&&at&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Xe,Re,de.width,de.height);for(let Ne=0;Ne<6;Ne++){lt=pe[Ne].mipmaps;for(let mt=0;mt<lt.length;mt++){let Xt=lt[mt];R.format!==Hi?Pe!==null?Je?xe&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,mt,0,0,Xt.width,Xt.height,Pe,Xt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,mt,Re,Xt.width,Xt.height,0,Xt.data):rt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Je?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,mt,0,0,Xt.width,Xt.height,Pe,Se,Xt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,mt,Re,Xt.width,Xt.height,0,Pe,Se,Xt.data)}}}else{if(lt=R.mipmaps,Je&&at){lt.length>0&&Xe++;let Ne=tt(pe[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Xe,Re,Ne.width,Ne.height)}for(let Ne=0;Ne<6;Ne++)if(H){Je?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,0,0,pe[Ne].width,pe[Ne].height,Pe,Se,pe[Ne].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,Re,pe[Ne].width,pe[Ne].height,0,Pe,Se,pe[Ne].data);for(let mt=0;mt<lt.length;mt++){let Gn=lt[mt].image[Ne].image;Je?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,mt+1,0,0,Gn.width,Gn.height,Pe,Se,Gn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,mt+1,Re,Gn.width,Gn.height,0,Pe,Se,Gn.data)}}else{Je?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,0,0,Pe,Se,pe[Ne]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,Re,Pe,Se,pe[Ne]);for(let mt=0;mt<lt.length;mt++){let Xt=lt[mt];Je?xe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,mt+1,0,0,Pe,Se,Xt.image[Ne]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,mt+1,Re,Pe,Se,Xt.image[Ne])}}}E(R)&&R.mipmapsAutoUpdate===!0&&b(n.TEXTURE_CUBE_MAP),Me.__version=me.version,R.onUpdate&&R.onUpdate(R)}U.__version=R.version}function Qe(U,R,te,_e,me,Me){let Te=r.convert(te.format,te.colorSpace),he=r.convert(te.type),fe=y(te.internalFormat,Te,he,te.normalized,te.colorSpace),be=i.get(R),H=i.get(te);if(H.__renderTarget=R,!be.__hasExternalTextures){let pe=Math.max(1,R.width>>Me),de=Math.max(1,R.height>>Me);me===n.TEXTURE_3D||me===n.TEXTURE_2D_ARRAY?t.texImage3D(me,Me,fe,pe,de,R.depth,0,Te,he,null):t.texImage2D(me,Me,fe,pe,de,0,Te,he,null)}t.bindFramebuffer(n.FRAMEBUFFER,U),Ce(R)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,_e,me,H.__webglTexture,0,pt(R)):(me===n.TEXTURE_2D||me>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&me<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,_e,me,H.__webglTexture,Me),t.bindFramebuffer(n.FRAMEBUFFER,null)}function gt(U,R,te){if(n.bindRenderbuffer(n.RENDERBUFFER,U),R.depthBuffer){let _e=R.depthTexture,me=_e&&_e.isDepthTexture?_e.type:null,Me=v(R.stencilBuffer,me),Te=R.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;Ce(R)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,pt(R),Me,R.width,R.height):te?n.renderbufferStorageMultisample(n.RENDERBUFFER,pt(R),Me,R.width,R.height):n.renderbufferStorage(n.RENDERBUFFER,Me,R.width,R.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Te,n.RENDERBUFFER,U)}else{let _e=R.textures;for(let me=0;me<_e.length;me++){let Me=_e[me],Te=r.convert(Me.format,Me.colorSpace),he=r.convert(Me.type),fe=y(Me.internalFormat,Te,he,Me.normalized,Me.colorSpace);Ce(R)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,pt(R),fe,R.width,R.height):te?n.renderbufferStorageMultisample(n.RENDERBUFFER,pt(R),fe,R.width,R.height):n.renderbufferStorage(n.RENDERBUFFER,fe,R.width,R.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function st(U,R,te){let _e=R.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,U),!(R.depthTexture&&R.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let me=i.get(R.depthTexture);me.__renderTarget=R;let Me=_e?R.depthTexture.image[0]:R.depthTexture.image;(!me.__webglTexture||Me.width!==R.width||Me.height!==R.height)&&(Me.width=R.width,Me.height=R.height,R.depthTexture.needsUpdate=!0),_e?ue(R.depthTexture,0):ne(R.depthTexture,0);let Te=me.__webglTexture,he=pt(R),fe=_e?n.TEXTURE_CUBE_MAP_POSITIVE_X+te:n.TEXTURE_2D,be=R.depthTexture.format===Cs?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(R.depthTexture.format===Es)Ce(R)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,be,fe,Te,0,he):n.framebufferTexture2D(n.FRAMEBUFFER,be,fe,Te,0);else if(R.depthTexture.format===Cs)Ce(R)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,be,fe,Te,0,he):n.framebufferTexture2D(n.FRAMEBUFFER,be,fe,Te,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function At(U){let R=i.get(U),te=U.isWebGLCubeRenderTarget===!0;if(R.__boundDepthTexture!==U.depthTexture){let _e=U.depthTexture;if(R.__depthDisposeCallback&&R.__depthDisposeCallback(),_e){let me=()=>{delete R.__boundDepthTexture,delete R.__depthDisposeCallback,_e.removeEventListener("dispose",me)};_e.addEventListener("dispose",me),R.__depthDisposeCallback=me}R.__boundDepthTexture=_e}if(U.depthTexture&&!R.__autoAllocateDepthBuffer)if(te)for(let _e=0;_e<6;_e++)st(R.__webglFramebuffer[_e],U,_e);else U.texture.mipmaps.length>0?st(R.__webglFramebuffer[0],U,0):st(R.__webglFramebuffer,U,0);else if(te){R.__webglDepthbuffer=[];for(let _e=0;_e<6;_e++)if(t.bindFramebuffer(n.FRAMEBUFFER,R.__webglFramebuffer[_e]),R.__webglDepthbuffer[_e]===void 0)R.__webglDepthbuffer[_e]=n.createRenderbuffer(),gt(R.__webglDepthbuffer[_e],U,!1);else{let me=U.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Me=R.__webglDepthbuffer[_e];n.bindRenderbuffer(n.RENDERBUFFER,Me),n.framebufferRenderbuffer(n.FRAMEBUFFER,me,n.RENDERBUFFER,Me)}}else if(U.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,R.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,R.__webglFramebuffer),R.__webglDepthbuffer===void 0)R.__webglDepthbuffer=n.createRenderbuffer(),gt(R.__webglDepthbuffer,U,!1);else{let me=U.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Me=R.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,Me),n.framebufferRenderbuffer(n.FRAMEBUFFER,me,n.RENDERBUFFER,Me)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function Lt(U,R,te){let _e=i.get(U);R!==void 0&&Qe(_e.__webglFramebuffer,U,U.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),te!==void 0&&At(U)}function sn(U){let R=U.texture,te=i.get(U),_e=i.get(R);U.addEventListener("dispose",N),L(U);let me=U.textures,Me=U.isWebGLCubeRenderTarget===!0,Te=me.length>1;if(Te||(_e.__webglTexture===void 0&&(_e.__webglTexture=n.createTexture()),_e.__version=R.version,o.memory.textures++),Me){te.__webglFramebuffer=[];for(let he=0;he<6;he++)if(R.mipmaps.length>0){te.__webglFramebuffer[he]=[];for(let fe=0;fe<R.mipmaps.length;fe++)te.__webglFramebuffer[he][fe]=n.createFramebuffer()}else te.__webglFramebuffer[he]=n.createFramebuffer()}else{if(R.mipmaps.length>0){te.__webglFramebuffer=[];for(let he=0;he<R.mipmaps.length;he++)te.__webglFramebuffer[he]=n.createFramebuffer()}else te.__webglFramebuffer=n.createFramebuffer();if(Te)for(let he=0,fe=me.length;he<fe;he++){let be=i.get(me[he]);be.__webglTexture===void 0&&(be.__webglTexture=n.createTexture(),o.memory.textures++)}if(U.samples>0&&Ce(U)===!1){te.__webglMultisampledFramebuffer=n.createFramebuffer(),te.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,te.__webglMultisampledFramebuffer);for(let he=0;he<me.length;he++){let fe=me[he];te.__webglColorRenderbuffer[he]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,te.__webglColorRenderbuffer[he]);let be=r.convert(fe.format,fe.colorSpace),H=r.convert(fe.type),pe=y(fe.internalFormat,be,H,fe.normalized,fe.colorSpace,U.isXRRenderTarget===!0),de=pt(U);n.renderbufferStorageMultisample(n.RENDERBUFFER,de,pe,U.width,U.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+he,n.RENDERBUFFER,te.__webglColorRenderbuffer[he])}n.bindRenderbuffer(n.RENDERBUFFER,null),U.depthBuffer&&(te.__webglDepthRenderbuffer=n.createRenderbuffer(),gt(te.__webglDepthRenderbuffer,U,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(Me){t.bindTexture(n.TEXTURE_CUBE_MAP,_e.__webglTexture),nt(n.TEXTURE_CUBE_MAP,R);for(let he=0;he<6;he++)if(R.mipmaps.length>0)for(let fe=0;fe<R.mipmaps.length;fe++)Qe(te.__webglFramebuffer[he][fe],U,R,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+he,fe);else Qe(te.__webglFramebuffer[he],U,R,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+he,0);E(R)?b(n.TEXTURE_CUBE_MAP):R.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,R.mipmaps.length-1),t.unbindTexture()}else if(Te){for(let he=0,fe=me.length;he<fe;he++){let be=me[he],H=i.get(be),pe=n.TEXTURE_2D;(U.isWebGL3DRenderTarget||U.isWebGLArrayRenderTarget)&&(pe=U.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(pe,H.__webglTexture),nt(pe,be),Qe(te.__webglFramebuffer,U,be,n.COLOR_ATTACHMENT0+he,pe,0),E(be)&&b(pe)}t.unbindTexture()}else{let he=n.TEXTURE_2D;if((U.isWebGL3DRenderTarget||U.isWebGLArrayRenderTarget)&&(he=U.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(he,_e.__webglTexture),nt(he,R),R.mipmaps.length>0)for(let fe=0;fe<R.mipmaps.length;fe++)Qe(te.__webglFramebuffer[fe],U,R,n.COLOR_ATTACHMENT0,he,fe);else Qe(te.__webglFramebuffer,U,R,n.COLOR_ATTACHMENT0,he,0);E(R)?b(he):R.mipmaps.length>0&&n.texParameteri(he,n.TEXTURE_MAX_LEVEL,R.mipmaps.length-1),t.unbindTexture()}U.depthBuffer&&At(U)}function V(U){let R=U.textures;for(let te=0,_e=R.length;te<_e;te++){let me=R[te];if(E(me)&&me.mipmapsAutoUpdate===!0){let Me=S(U),Te=i.get(me).__webglTexture;t.bindTexture(Me,Te),b(Me),t.unbindTexture()}}}let Oe=[];function it(U){if(U.samples>0){if(Ce(U)===!1){let R=U.textures,te=U.width,_e=U.height,me=n.COLOR_BUFFER_BIT,Me=U.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Te=i.get(U),he=R.length>1;if(he)for(let be=0;be<R.length;be++)t.bindFramebuffer(n.FRAMEBUFFER,Te.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+be,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Te.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+be,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Te.__webglMultisampledFramebuffer),U.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Te.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Te.__webglFramebuffer);for(let be=0;be<R.length;be++){if(U.resolveDepthBuffer&&(U.depthBuffer&&(me|=n.DEPTH_BUFFER_BIT),U.stencilBuffer&&U.resolveStencilBuffer&&(me|=n.STENCIL_BUFFER_BIT)),he){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Te.__webglColorRenderbuffer[be]);let H=i.get(R[be]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,H,0)}n.blitFramebuffer(0,0,te,_e,0,0,te,_e,me,n.NEAREST),c===!0&&(Oe.length=0,Oe.push(n.COLOR_ATTACHMENT0+be),U.depthBuffer&&U.storeMultisampledDepthBuffer===!1&&Oe.push(Me),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Oe))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),he)for(let be=0;be<R.length;be++){t.bindFramebuffer(n.FRAMEBUFFER,Te.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+be,n.RENDERBUFFER,Te.__webglColorRenderbuffer[be]);let H=i.get(R[be]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Te.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+be,n.TEXTURE_2D,H,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Te.__webglMultisampledFramebuffer)}else if(U.depthBuffer&&U.storeMultisampledDepthBuffer===!1&&c){let R=U.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[R])}}}function pt(U){return Math.min(s.maxSamples,U.samples)}function Ce(U){let R=i.get(U);return U.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&R.__useRenderToTexture!==!1}function Vt(U){let R=o.render.frame;u.get(U)!==R&&(u.set(U,R),U.update())}function Ke(U,R){let te=U.colorSpace,_e=U.format,me=U.type;return U.isCompressedTexture===!0||U.isVideoTexture===!0||te!==Pa&&te!==Ps&&(Et.getTransfer(te)===Ut?(_e!==Hi||me!==pi)&&rt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):ut("WebGLTextures: Unsupported texture color space:",te)),R}function tt(U){return typeof HTMLImageElement<"u"&&U instanceof HTMLImageElement?(l.width=U.naturalWidth||U.width,l.height=U.naturalHeight||U.height):typeof VideoFrame<"u"&&U instanceof VideoFrame?(l.width=U.displayWidth,l.height=U.displayHeight):(l.width=U.width,l.height=U.height),l}this.allocateTextureUnit=ee,this.resetTextureUnits=$,this.getTextureUnits=K,this.setTextureUnits=J,this.setTexture2D=ne,this.setTexture2DArray=j,this.setTexture3D=oe,this.setTextureCube=ue,this.rebindTextures=Lt,this.setupRenderTarget=sn,this.updateRenderTargetMipmap=V,this.updateMultisampleRenderTarget=it,this.setupDepthRenderbuffer=At,this.setupFrameBufferTexture=Qe,this.useMultisampledRTT=Ce,this.dispose=O}function DT(n,e){function t(i,s=Ps){let r,o=Et.getTransfer(s);if(i===pi)return n.UNSIGNED_BYTE;if(i===Zc)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Kc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Rd)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===Cd)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Td)return n.BYTE;if(i===Ad)return n.SHORT;if(i===Uo)return n.UNSIGNED_SHORT;if(i===Yc)return n.INT;if(i===zi)return n.UNSIGNED_INT;if(i===Gi)return n.FLOAT;if(i===Vi)return n.HALF_FLOAT;if(i===Pd)return n.ALPHA;if(i===Id)return n.RGB;if(i===Hi)return n.RGBA;if(i===Es)return n.DEPTH_COMPONENT;if(i===Cs)return n.DEPTH_STENCIL;if(i===Ld)return n.RED;if(i===Jc)return n.RED_INTEGER;if(i===sr)return n.RG;if(i===jc)return n.RG_INTEGER;if(i===Qc)return n.RGBA_INTEGER;if(i===Ja||i===ja||i===Qa||i===el)if(o===Ut)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===Ja)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===ja)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Qa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===el)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===Ja)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===ja)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Qa)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===el)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===eu||i===tu||i===nu||i===iu)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===eu)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===tu)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===nu)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===iu)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===su||i===ru||i===ou||i===au||i===lu||i===tl||i===cu)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===su||i===ru)return o===Ut?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===ou)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===au)return r.COMPRESSED_R11_EAC;if(i===lu)return r.COMPRESSED_SIGNED_R11_EAC;if(i===tl)return r.COMPRESSED_RG11_EAC;if(i===cu)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===uu||i===hu||i===du||i===fu||i===pu||i===mu||i===gu||i===xu||i===_u||i===vu||i===yu||i===bu||i===wu||i===Su)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===uu)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===hu)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===du)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===fu)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===pu)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===mu)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===gu)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===xu)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===_u)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===vu)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===yu)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===bu)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===wu)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Su)return o===Ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Mu||i===Eu||i===Tu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===Mu)return o===Ut?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Eu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Tu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Au||i===Ru||i===nl||i===Cu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===Au)return r.COMPRESSED_RED_RGTC1_EXT;if(i===Ru)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===nl)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Cu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Pr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var NT=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,OT=`
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

}`,tf=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new Va(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new os({vertexShader:NT,fragmentShader:OT,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Ei(new Ha(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},nf=class extends ki{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",c=1,l=null,u=null,h=null,d=null,p=null,m=null,x=typeof XRWebGLBinding<"u",f=new tf,g={},w=t.getContextAttributes(),E=null,b=null,S=[],y=[],v=new ht,_=null,L=null,T=new Xn;T.viewport=new nn;let A=new Xn;A.viewport=new nn;let N=[T,A],F=new Vc,D=null,O=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(q){let ne=S[q];return ne===void 0&&(ne=new Ao,S[q]=ne),ne.getTargetRaySpace()},this.getControllerGrip=function(q){let ne=S[q];return ne===void 0&&(ne=new Ao,S[q]=ne),ne.getGripSpace()},this.getHand=function(q){let ne=S[q];return ne===void 0&&(ne=new Ao,S[q]=ne),ne.getHandSpace()};function W(q){let ne=y.indexOf(q.inputSource);if(ne===-1)return;let j=S[ne];j!==void 0&&(j.update(q.inputSource,q.frame,l||o),j.dispatchEvent({type:q.type,data:q.inputSource}))}function G(){s.removeEventListener("select",W),s.removeEventListener("selectstart",W),s.removeEventListener("selectend",W),s.removeEventListener("squeeze",W),s.removeEventListener("squeezestart",W),s.removeEventListener("squeezeend",W),s.removeEventListener("end",G),s.removeEventListener("inputsourceschange",ce);for(let q=0;q<S.length;q++){let ne=y[q];ne!==null&&(y[q]=null,S[q].disconnect(ne))}D=null,O=null,f.reset();for(let q in g)delete g[q];if(e.setRenderTarget(E),p=null,d=null,h=null,s=null,b=null,ee.stop(),i.isPresenting=!1,e.setPixelRatio(_),e.setSize(v.width,v.height,!1),L!==null){let q=L.camera;q.fov=L.fov,q.zoom=L.zoom,q.updateProjectionMatrix(),L=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(q){r=q,i.isPresenting===!0&&rt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(q){a=q,i.isPresenting===!0&&rt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||o},this.setReferenceSpace=function(q){l=q},this.getBaseLayer=function(){return d!==null?d:p},this.getBinding=function(){return h===null&&x&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(q){if(s=q,s!==null){if(E=e.getRenderTarget(),s.addEventListener("select",W),s.addEventListener("selectstart",W),s.addEventListener("selectend",W),s.addEventListener("squeeze",W),s.addEventListener("squeezestart",W),s.addEventListener("squeezeend",W),s.addEventListener("end",G),s.addEventListener("inputsourceschange",ce),w.xrCompatible!==!0&&await t.makeXRCompatible(),_=e.getPixelRatio(),e.getSize(v),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let j=null,oe=null,ue=null;w.depth&&(ue=w.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,j=w.stencil?Cs:Es,oe=w.stencil?Pr:zi);let Ee={colorFormat:t.RGBA8,depthFormat:ue,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(Ee),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),b=new di(d.textureWidth,d.textureHeight,{format:Hi,type:pi,depthTexture:new As(d.textureWidth,d.textureHeight,oe,void 0,void 0,void 0,void 0,void 0,void 0,j),stencilBuffer:w.stencil,colorSpace:e.outputColorSpace,samples:w.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let j={antialias:w.antialias,alpha:!0,depth:w.depth,stencil:w.stencil,framebufferScaleFactor:r};p=new XRWebGLLayer(s,t,j),s.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),b=new di(p.framebufferWidth,p.framebufferHeight,{format:Hi,type:pi,colorSpace:e.outputColorSpace,stencilBuffer:w.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}b.isXRRenderTarget=!0,this.setFoveation(c),l=null,o=await s.requestReferenceSpace(a),ee.setContext(s),ee.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return f.getDepthTexture()};function ce(q){for(let ne=0;ne<q.removed.length;ne++){let j=q.removed[ne],oe=y.indexOf(j);oe>=0&&(y[oe]=null,S[oe].disconnect(j))}for(let ne=0;ne<q.added.length;ne++){let j=q.added[ne],oe=y.indexOf(j);if(oe===-1){for(let Ee=0;Ee<S.length;Ee++)if(Ee>=y.length){y.push(j),oe=Ee;break}else if(y[Ee]===null){y[Ee]=j,oe=Ee;break}if(oe===-1)break}let ue=S[oe];ue&&ue.connect(j)}}function Q(q,ne){ne===null?q.matrixWorld.copy(q.matrix):q.matrixWorld.multiplyMatrices(ne.matrixWorld,q.matrix),q.matrixWorldInverse.copy(q.matrixWorld).invert()}this.updateCamera=function(q){if(s===null)return;let ne=q.near,j=q.far;f.texture!==null&&(f.depthNear>0&&(ne=f.depthNear),f.depthFar>0&&(j=f.depthFar)),F.near=A.near=T.near=ne,F.far=A.far=T.far=j,(D!==F.near||O!==F.far)&&(s.updateRenderState({depthNear:F.near,depthFar:F.far}),D=F.near,O=F.far),F.layers.mask=q.layers.mask|6,T.layers.mask=F.layers.mask&-5,A.layers.mask=F.layers.mask&-3;let oe=q.parent,ue=F.cameras;Q(F,oe);for(let Ee=0;Ee<ue.length;Ee++)Q(ue[Ee],oe);F.projectionMatrix.copy(T.projectionMatrix),F.projectionMatrixInverse.copy(T.projectionMatrixInverse),L===null&&q.isPerspectiveCamera&&(L={camera:q,fov:q.fov,zoom:q.zoom}),$(q,F,oe)};function $(q,ne,j){j===null?q.matrix.copy(ne.matrixWorld):(q.matrix.copy(j.matrixWorld),q.matrix.invert(),q.matrix.multiply(ne.matrixWorld)),q.matrix.decompose(q.position,q.quaternion,q.scale),q.updateMatrixWorld(!0),q.projectionMatrix.copy(ne.projectionMatrix),q.projectionMatrixInverse.copy(ne.projectionMatrixInverse),q.isPerspectiveCamera&&(q.fov=Eo*2*Math.atan(1/q.projectionMatrix.elements[5]),q.zoom=1)}this.getCamera=function(){return F},this.getFoveation=function(){if(!(d===null&&p===null))return c},this.setFoveation=function(q){c=q,d!==null&&(d.fixedFoveation=q),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=q)},this.hasDepthSensing=function(){return f.texture!==null},this.getDepthSensingMesh=function(){return f.getMesh(F)},this.getCameraTexture=function(q){return g[q]};let K=null;function J(q,ne){if(u=ne.getViewerPose(l||o),m=ne,u!==null){let j=u.views;p!==null&&(e.setRenderTargetFramebuffer(b,p.framebuffer),e.setRenderTarget(b));let oe=!1;j.length!==F.cameras.length&&(F.cameras.length=0,oe=!0);for(let ze=0;ze<j.length;ze++){let nt=j[ze],z=null;if(p!==null)z=p.getViewport(nt);else{let ye=h.getViewSubImage(d,nt);z=ye.viewport,ze===0&&(e.setRenderTargetTextures(b,ye.colorTexture,ye.depthStencilTexture),e.setRenderTarget(b))}let Z=N[ze];Z===void 0&&(Z=new Xn,Z.layers.enable(ze),Z.viewport=new nn,N[ze]=Z),Z.matrix.fromArray(nt.transform.matrix),Z.matrix.decompose(Z.position,Z.quaternion,Z.scale),Z.projectionMatrix.fromArray(nt.projectionMatrix),Z.projectionMatrixInverse.copy(Z.projectionMatrix).invert(),Z.viewport.set(z.x,z.y,z.width,z.height),ze===0&&(F.matrix.copy(Z.matrix),F.matrix.decompose(F.position,F.quaternion,F.scale)),oe===!0&&F.cameras.push(Z)}let ue=s.enabledFeatures;if(ue&&ue.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){h=i.getBinding();let ze=h.getDepthInformation(j[0]);ze&&ze.isValid&&ze.texture&&f.init(ze,s.renderState)}if(ue&&ue.includes("camera-access")&&x){e.state.unbindTexture(),h=i.getBinding();for(let ze=0;ze<j.length;ze++){let nt=j[ze].camera;if(nt){let z=g[nt];z||(z=new Va,g[nt]=z);let Z=h.getCameraImage(nt);z.sourceTexture=Z}}}}for(let j=0;j<S.length;j++){let oe=y[j],ue=S[j];oe!==null&&ue!==void 0&&ue.update(oe,ne,l||o)}K&&K(q,ne),ne.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ne}),m=null}let ee=new f0;ee.setAnimationLoop(J),this.setAnimationLoop=function(q){K=q},this.dispose=function(){}}},UT=new en,S0=new dt;S0.set(-1,0,0,0,1,0,0,0,1);function FT(n,e){function t(f,g){f.matrixAutoUpdate===!0&&f.updateMatrix(),g.value.copy(f.matrix)}function i(f,g){g.color.getRGB(f.fogColor.value,Hd(n)),g.isFog?(f.fogNear.value=g.near,f.fogFar.value=g.far):g.isFogExp2&&(f.fogDensity.value=g.density)}function s(f,g,w,E,b){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?r(f,g):g.isMeshLambertMaterial?(r(f,g),g.envMap&&(f.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(r(f,g),h(f,g)):g.isMeshPhongMaterial?(r(f,g),u(f,g),g.envMap&&(f.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(r(f,g),d(f,g),g.isMeshPhysicalMaterial&&p(f,g,b)):g.isMeshMatcapMaterial?(r(f,g),m(f,g)):g.isMeshDepthMaterial?r(f,g):g.isMeshDistanceMaterial?(r(f,g),x(f,g)):g.isMeshNormalMaterial?r(f,g):g.isLineBasicMaterial?(o(f,g),g.isLineDashedMaterial&&a(f,g)):g.isPointsMaterial?c(f,g,w,E):g.isSpriteMaterial?l(f,g):g.isShadowMaterial?(f.color.value.copy(g.color),f.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function r(f,g){f.opacity.value=g.opacity,g.color&&f.diffuse.value.copy(g.color),g.emissive&&f.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(f.map.value=g.map,t(g.map,f.mapTransform)),g.alphaMap&&(f.alphaMap.value=g.alphaMap,t(g.alphaMap,f.alphaMapTransform)),g.bumpMap&&(f.bumpMap.value=g.bumpMap,t(g.bumpMap,f.bumpMapTransform),f.bumpScale.value=g.bumpScale,g.side===Yn&&(f.bumpScale.value*=-1)),g.normalMap&&(f.normalMap.value=g.normalMap,t(g.normalMap,f.normalMapTransform),f.normalScale.value.copy(g.normalScale),g.side===Yn&&f.normalScale.value.negate()),g.displacementMap&&(f.displacementMap.value=g.displacementMap,t(g.displacementMap,f.displacementMapTransform),f.displacementScale.value=g.displacementScale,f.displacementBias.value=g.displacementBias),g.emissiveMap&&(f.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,f.emissiveMapTransform)),g.specularMap&&(f.specularMap.value=g.specularMap,t(g.specularMap,f.specularMapTransform)),g.alphaTest>0&&(f.alphaTest.value=g.alphaTest);let w=e.get(g),E=w.envMap,b=w.envMapRotation;E&&(f.envMap.value=E,f.envMapRotation.value.setFromMatrix4(UT.makeRotationFromEuler(b)).transpose(),E.isCubeTexture&&E.isRenderTargetTexture===!1&&f.envMapRotation.value.premultiply(S0),f.reflectivity.value=g.reflectivity,f.ior.value=g.ior,f.refractionRatio.value=g.refractionRatio),g.lightMap&&(f.lightMap.value=g.lightMap,f.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,f.lightMapTransform)),g.aoMap&&(f.aoMap.value=g.aoMap,f.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,f.aoMapTransform))}function o(f,g){f.diffuse.value.copy(g.color),f.opacity.value=g.opacity,g.map&&(f.map.value=g.map,t(g.map,f.mapTransform))}function a(f,g){f.dashSize.value=g.dashSize,f.totalSize.value=g.dashSize+g.gapSize,f.scale.value=g.scale}function c(f,g,w,E){f.diffuse.value.copy(g.color),f.opacity.value=g.opacity,f.size.value=g.size*w,f.scale.value=E*.5,g.map&&(f.map.value=g.map,t(g.map,f.uvTransform)),g.alphaMap&&(f.alphaMap.value=g.alphaMap,t(g.alphaMap,f.alphaMapTransform)),g.alphaTest>0&&(f.alphaTest.value=g.alphaTest)}function l(f,g){f.diffuse.value.copy(g.color),f.opacity.value=g.opacity,f.rotation.value=g.rotation,g.map&&(f.map.value=g.map,t(g.map,f.mapTransform)),g.alphaMap&&(f.alphaMap.value=g.alphaMap,t(g.alphaMap,f.alphaMapTransform)),g.alphaTest>0&&(f.alphaTest.value=g.alphaTest)}function u(f,g){f.specular.value.copy(g.specular),f.shininess.value=Math.max(g.shininess,1e-4)}function h(f,g){g.gradientMap&&(f.gradientMap.value=g.gradientMap)}function d(f,g){f.metalness.value=g.metalness,g.metalnessMap&&(f.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,f.metalnessMapTransform)),f.roughness.value=g.roughness,g.roughnessMap&&(f.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,f.roughnessMapTransform)),g.envMap&&(f.envMapIntensity.value=g.envMapIntensity)}function p(f,g,w){f.ior.value=g.ior,g.diffuseRoughness>0&&(f.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(f.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,f.diffuseRoughnessMapTransform))),g.sheen>0&&(f.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),f.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(f.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,f.sheenColorMapTransform)),g.sheenRoughnessMap&&(f.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,f.sheenRoughnessMapTransform))),g.clearcoat>0&&(f.clearcoat.value=g.clearcoat,f.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(f.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,f.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(f.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,f.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(f.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,f.clearcoatNormalMapTransform),f.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===Yn&&f.clearcoatNormalScale.value.negate())),g.dispersion>0&&(f.dispersion.value=g.dispersion),g.retroreflectivity>0&&(f.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(f.iridescence.value=g.iridescence,f.iridescenceIOR.value=g.iridescenceIOR,f.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,f.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(f.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,f.iridescenceMapTransform)),g.iridescenceThicknessMap&&(f.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,f.iridescenceThicknessMapTransform))),g.transmission>0&&(f.transmission.value=g.transmission,f.transmissionSamplerMap.value=w.texture,f.transmissionSamplerSize.value.set(w.width,w.height),g.transmissionMap&&(f.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,f.transmissionMapTransform)),f.thickness.value=g.thickness,g.thicknessMap&&(f.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,f.thicknessMapTransform)),f.attenuationDistance.value=g.attenuationDistance,f.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(f.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(f.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,f.anisotropyMapTransform))),f.specularIntensity.value=g.specularIntensity,f.specularColor.value.copy(g.specularColor),g.specularColorMap&&(f.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,f.specularColorMapTransform)),g.specularIntensityMap&&(f.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,f.specularIntensityMapTransform))}function m(f,g){g.matcap&&(f.matcap.value=g.matcap)}function x(f,g){let w=e.get(g).light;f.referencePosition.value.setFromMatrixPosition(w.matrixWorld),f.nearDistance.value=w.shadow.camera.near,f.farDistance.value=w.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function kT(n,e,t,i){let s={},r={};function o(w,E){let b=E.program;i.uniformBlockBinding(w,b,s[w.id])}function a(w,E){let b=s[w.id];b===void 0&&(m(w),b=c(w),s[w.id]=b,w.addEventListener("dispose",f));let S=E.program;i.updateUBOMapping(w,S);let y=e.render.frame;r[w.id]!==y&&(l(w),r[w.id]=y)}function c(w){let E=n.createBuffer(),b=w.__size,S=w.usage;return n.bindBuffer(n.UNIFORM_BUFFER,E),n.bufferData(n.UNIFORM_BUFFER,b,S),n.bindBuffer(n.UNIFORM_BUFFER,null),E}function l(w){let E=s[w.id],b=w.uniforms,S=w.__cache;n.bindBuffer(n.UNIFORM_BUFFER,E);for(let y=0,v=b.length;y<v;y++){let _=b[y];if(Array.isArray(_))for(let L=0,T=_.length;L<T;L++)u(_[L],y,L,S);else u(_,y,0,S)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(w,E,b,S){if(d(w,E,b,S)===!0){let y=w.__offset,v=w.value;if(Array.isArray(v)){let _=0;for(let L=0;L<v.length;L++){let T=v[L],A=x(T,!0);h(T,w.__data,_),_+=A.storage/Float32Array.BYTES_PER_ELEMENT}}else h(v,w.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,y,w.__data)}}function h(w,E,b){typeof w=="number"||typeof w=="boolean"?E[b]=w:w.isMatrix3?(E[b]=w.elements[0],E[b+1]=w.elements[1],E[b+2]=w.elements[2],E[b+3]=0,E[b+4]=w.elements[3],E[b+5]=w.elements[4],E[b+6]=w.elements[5],E[b+7]=0,E[b+8]=w.elements[6],E[b+9]=w.elements[7],E[b+10]=w.elements[8],E[b+11]=0):ArrayBuffer.isView(w)?E.set(w.subarray(0,E.length-b),b):w.toArray(E,b)}function d(w,E,b,S){let y=w.value,v=E+"_"+b;if(Array.isArray(y)){S[v]===void 0&&(S[v]=[]);let _=S[v],L=!1;for(let T=0;T<y.length;T++)p(y[T],_,T)===!0&&(L=!0);return L}return p(y,S,v)}function p(w,E,b){if(E[b]===void 0)return typeof w=="number"||typeof w=="boolean"?E[b]=w:ArrayBuffer.isView(w)?E[b]=w.slice():E[b]=w.clone(),!0;{let S=E[b];if(typeof w=="number"||typeof w=="boolean"){if(S!==w)return E[b]=w,!0}else{if(ArrayBuffer.isView(w))return!0;if(S.equals(w)===!1)return S.copy(w),!0}}return!1}function m(w){let E=w.uniforms,b=0,S=16;for(let v=0,_=E.length;v<_;v++){let L=Array.isArray(E[v])?E[v]:[E[v]];for(let T=0,A=L.length;T<A;T++){let N=L[T],F=Array.isArray(N.value)?N.value:[N.value],D=Array.isArray(E[v])||Array.isArray(N.value),O=b;for(let G=0,ce=F.length;G<ce;G++){let Q=F[G],$=x(Q,D),K=b%S,J=K%$.boundary,ee=K+J;b+=J,ee!==0&&S-ee<$.storage&&(b+=S-ee),G===0&&(O=b),b+=$.storage}let W=N.type==="int"?Int32Array:N.type==="uint"?Uint32Array:Float32Array;N.__data=new W((b-O)/Float32Array.BYTES_PER_ELEMENT),N.__offset=O}}let y=b%S;return y>0&&(b+=S-y),w.__size=b,w.__cache={},this}function x(w,E){let b={boundary:0,storage:0};return typeof w=="number"||typeof w=="boolean"?(b.boundary=4,b.storage=4):w.isVector2?(b.boundary=8,b.storage=8):w.isVector3||w.isColor?(b.boundary=16,b.storage=12):w.isVector4?(b.boundary=16,b.storage=16):w.isMatrix3?(b.boundary=16,b.storage=48):w.isMatrix4?(b.boundary=16,b.storage=64):w.isTexture?rt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(w)?(b.boundary=16,b.storage=w.byteLength):rt("WebGLRenderer: Unsupported uniform value type.",w),E===!0&&(b.boundary=16,b.storage=Math.ceil(b.storage/16)*16),b}function f(w){let E=w.target;E.removeEventListener("dispose",f),n.deleteBuffer(s[E.id]),delete s[E.id],delete r[E.id]}function g(){for(let w in s)n.deleteBuffer(s[w]);s={},r={}}return{bind:o,update:a,dispose:g}}var BT=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),ls=null;function zT(){return ls===null&&(ls=new Ac(BT,16,16,sr,Vi),ls.name="DFG_LUT",ls.minFilter=qn,ls.magFilter=qn,ls.wrapS=rs,ls.wrapT=rs,ls.generateMipmaps=!1,ls.needsUpdate=!0),ls}var Du=class{constructor(e={}){let{canvas:t=Ug(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:p=pi}=e;this.isWebGLRenderer=!0;let m;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=i.getContextAttributes().alpha}else m=o;let x=p,f=new Set([Qc,jc,Jc]),g=new Set([pi,zi,Uo,Pr,Zc,Kc]),w=new Uint32Array(4),E=new Int32Array(4),b={textures:[],min:[],max:[],resolution:[]},S=null,y=null,v=[],_=[],L=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=as,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let T=this,A=!1,N=null,F=null,D=null,O=null;this._outputColorSpace=li;let W=0,G=0,ce=null,Q=-1,$=null,K=new nn,J=new nn,ee=null,q=new Rt(0),ne=0,j=t.width,oe=t.height,ue=1,Ee=null,Ye=null,ze=new nn(0,0,j,oe),nt=new nn(0,0,j,oe),z=!1,Z=new Tr,ye=new Rc,Ue=!1,je=!1,Qe=new en,gt=new se,st=new nn,At={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Lt=!1;function sn(){return ce===null?ue:1}let V=i;function Oe(I,X){return t.getContext(I,X)}let it,pt,Ce,Vt,Ke,tt,U,R,te,_e,me,Me,Te,he,fe,be,H,pe,de,Pe,Se,Re,Je;try{let I={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Xe,!1),t.addEventListener("webglcontextrestored",lt,!1),t.addEventListener("webglcontextcreationerror",Ne,!1),V===null){let X="webgl2";if(V=Oe(X,I),V===null)throw Oe(X)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}at()}catch(I){throw t.removeEventListener("webglcontextlost",Xe,!1),t.removeEventListener("webglcontextrestored",lt,!1),t.removeEventListener("webglcontextcreationerror",Ne,!1),ut("WebGLRenderer: "+I.message),I}function at(){it=new J1(V),it.init(),Se=new DT(V,it),pt=new z1(V,it,e,Se),Ce=new IT(V,it),pt.reversedDepthBuffer&&d&&Ce.buffers.depth.setReversed(!0),F=V.createFramebuffer(),D=V.createFramebuffer(),O=V.createFramebuffer(),Vt=new eE(V),Ke=new xT,tt=new LT(V,it,Ce,Ke,pt,Se,Vt),U=new K1(T),R=new nS(V),Re=new k1(V,R),te=new j1(V,R,Vt,Re),_e=new nE(V,te,R,Re,Vt),pe=new tE(V,pt,tt),fe=new G1(Ke),me=new gT(T,U,it,pt,Re,fe),Me=new FT(T,Ke),Te=new vT,he=new ET(it),H=new F1(T,U,Ce,_e,m,c),be=new PT(T,_e,pt),Je=new kT(V,Vt,pt,Ce),de=new B1(V,it,Vt),Pe=new Q1(V,it,Vt),Vt.programs=me.programs,T.capabilities=pt,T.extensions=it,T.properties=Ke,T.renderLists=Te,T.shadowMap=be,T.state=Ce,T.info=Vt}x!==pi&&(L=new sE(x,t.width,t.height,a,s,r));let xe=new nf(T,V);this.xr=xe,this.getContext=function(){return V},this.getContextAttributes=function(){return V.getContextAttributes()},this.forceContextLoss=function(){let I=it.get("WEBGL_lose_context");I&&I.loseContext()},this.forceContextRestore=function(){let I=it.get("WEBGL_lose_context");I&&I.restoreContext()},this.getPixelRatio=function(){return ue},this.setPixelRatio=function(I){I!==void 0&&(ue=I,this.setSize(j,oe,!1))},this.getSize=function(I){return I.set(j,oe)},this.setSize=function(I,X,le=!0){if(xe.isPresenting){rt("WebGLRenderer: Can't change size while VR device is presenting.");return}j=I,oe=X,t.width=Math.floor(I*ue),t.height=Math.floor(X*ue),le===!0&&(t.style.width=I+"px",t.style.height=X+"px"),L!==null&&L.setSize(t.width,t.height),this.setViewport(0,0,I,X)},this.getDrawingBufferSize=function(I){return I.set(j*ue,oe*ue).floor()},this.setDrawingBufferSize=function(I,X,le){j=I,oe=X,ue=le,t.width=Math.floor(I*le),t.height=Math.floor(X*le),this.setViewport(0,0,I,X)},this.setEffects=function(I){if(x===pi){ut("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(I){for(let X=0;X<I.length;X++)if(I[X].isOutputPass===!0){rt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}L.setEffects(I||[])},this.getCurrentViewport=function(I){return I.copy(K)},this.getViewport=function(I){return I.copy(ze)},this.setViewport=function(I,X,le,ie){I.isVector4?ze.set(I.x,I.y,I.z,I.w):ze.set(I,X,le,ie),Ce.viewport(K.copy(ze).multiplyScalar(sn()).round())},this.getScissor=function(I){return I.copy(nt)},this.setScissor=function(I,X,le,ie){I.isVector4?nt.set(I.x,I.y,I.z,I.w):nt.set(I,X,le,ie),Ce.scissor(J.copy(nt).multiplyScalar(sn()).round())},this.getScissorTest=function(){return z},this.setScissorTest=function(I){Ce.setScissorTest(z=I)},this.setOpaqueSort=function(I){Ee=I},this.setTransparentSort=function(I){Ye=I},this.getClearColor=function(I){return I.copy(H.getClearColor())},this.setClearColor=function(){H.setClearColor(...arguments)},this.getClearAlpha=function(){return H.getClearAlpha()},this.setClearAlpha=function(){H.setClearAlpha(...arguments)},this.clear=function(I=!0,X=!0,le=!0){let ie=0;if(I){let re=!1;if(ce!==null){let Ie=ce.texture.format;re=f.has(Ie)}if(re){let Ie=ce.texture.type,Fe=g.has(Ie),Le=H.getClearColor(),ke=H.getClearAlpha(),Ze=Le.r,ct=Le.g,yt=Le.b;Fe?(w[0]=Ze,w[1]=ct,w[2]=yt,w[3]=ke,V.clearBufferuiv(V.COLOR,0,w)):(E[0]=Ze,E[1]=ct,E[2]=yt,E[3]=ke,V.clearBufferiv(V.COLOR,0,E))}else ie|=V.COLOR_BUFFER_BIT}X&&(ie|=V.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),le&&(ie|=V.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),ie!==0&&V.clear(ie)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(I){I.setRenderer(this),N=I},this.dispose=function(){t.removeEventListener("webglcontextlost",Xe,!1),t.removeEventListener("webglcontextrestored",lt,!1),t.removeEventListener("webglcontextcreationerror",Ne,!1),H.dispose(),Te.dispose(),he.dispose(),tt.dispose(),Ke.dispose(),U.dispose(),_e.dispose(),te.dispose(),Re.dispose(),Je.dispose(),me.dispose(),xe.dispose(),xe.removeEventListener("sessionstart",Rl),xe.removeEventListener("sessionend",qi),ds.stop()};function Xe(I){I.preventDefault(),kd("WebGLRenderer: Context Lost."),A=!0}function lt(){kd("WebGLRenderer: Context Restored."),A=!1;let I=Vt.autoReset,X=be.enabled,le=be.autoUpdate,ie=be.needsUpdate,re=be.type;at(),Vt.autoReset=I,be.enabled=X,be.autoUpdate=le,be.needsUpdate=ie,be.type=re}function Ne(I){ut("WebGLRenderer: A WebGL context could not be created. Reason: ",I.statusMessage)}function mt(I){let X=I.target;X.removeEventListener("dispose",mt),Xt(X)}function Xt(I){Gn(I),Ke.remove(I)}function Gn(I){let X=Ke.get(I).programs;X!==void 0&&(X.forEach(function(le){me.releaseProgram(le)}),I.isShaderMaterial&&me.releaseShaderCache(I))}this.renderBufferDirect=function(I,X,le,ie,re,Ie){X===null&&(X=At);let Fe=re.isMesh&&re.matrixWorld.determinantAffine()<0,Le=oa(I,X,le,ie,re);Ce.setMaterial(ie,Fe);let ke=le.index,Ze=1;if(ie.wireframe===!0){if(ke=te.getWireframeAttribute(le),ke===void 0)return;Ze=2}let ct=le.drawRange,yt=le.attributes.position,qe=ct.start*Ze,bt=(ct.start+ct.count)*Ze;Ie!==null&&(qe=Math.max(qe,Ie.start*Ze),bt=Math.min(bt,(Ie.start+Ie.count)*Ze)),ke!==null?(qe=Math.max(qe,0),bt=Math.min(bt,ke.count)):yt!=null&&(qe=Math.max(qe,0),bt=Math.min(bt,yt.count));let tn=bt-qe;if(tn<0||tn===1/0)return;Re.setup(re,ie,Le,le,ke);let kt,Bt=de;if(ke!==null&&(kt=R.get(ke),Bt=Pe,Bt.setIndex(kt)),re.isMesh)ie.wireframe===!0?(Ce.setLineWidth(ie.wireframeLinewidth*sn()),Bt.setMode(V.LINES)):Bt.setMode(V.TRIANGLES);else if(re.isLine){let _n=ie.linewidth;_n===void 0&&(_n=1),Ce.setLineWidth(_n*sn()),re.isLineSegments?Bt.setMode(V.LINES):re.isLineLoop?Bt.setMode(V.LINE_LOOP):Bt.setMode(V.LINE_STRIP)}else re.isPoints?Bt.setMode(V.POINTS):re.isSprite&&Bt.setMode(V.TRIANGLES);if(re.isBatchedMesh)if(it.get("WEBGL_multi_draw"))Bt.renderMultiDraw(re._multiDrawStarts,re._multiDrawCounts,re._multiDrawCount);else{let _n=re._multiDrawStarts,He=re._multiDrawCounts,hn=re._multiDrawCount,Mt=ke?R.get(ke).bytesPerElement:1,ps=Ke.get(ie).currentProgram.getUniforms();for(let dn=0;dn<hn;dn++)ps.setValue(V,"_gl_DrawID",dn),Bt.render(_n[dn]/Mt,He[dn])}else if(re.isInstancedMesh)Bt.renderInstances(qe,tn,re.count);else if(le.isInstancedBufferGeometry){let _n=le._maxInstanceCount!==void 0?le._maxInstanceCount:1/0,He=Math.min(le.instanceCount,_n);Bt.renderInstances(qe,tn,He)}else Bt.render(qe,tn)};function ia(I,X,le,ie){N!==null&&I.isNodeMaterial&&N.setObject(ie,I),Ue===!0&&fe.setState(I,le,!1),I.transparent===!0&&I.side===Ti&&I.forceSinglePass===!1?(I.side=Yn,I.needsUpdate=!0,Yi(I,X,ie),I.side=ir,I.needsUpdate=!0,Yi(I,X,ie),I.side=Ti):Yi(I,X,ie)}this.compile=function(I,X,le=null){le===null&&(le=I),N!==null&&N.renderStart(I,X,le),y=he.get(le),y.init(X),_.push(y),le.traverseVisible(function(re){re.isLight&&re.layers.test(X.layers)&&(y.pushLight(re),re.castShadow&&y.pushShadow(re))}),I!==le&&I.traverseVisible(function(re){re.isLight&&re.layers.test(X.layers)&&(y.pushLight(re),re.castShadow&&y.pushShadow(re))}),y.setupLights(),N!==null&&N.updateLights(y.state.lightsArray),je=this.localClippingEnabled,Ue=fe.init(this.clippingPlanes,je),Ue===!0&&fe.setGlobalState(this.clippingPlanes,X),N!==null&&be.render(y.state.shadowsArray,le,X);let ie=new Set;return I.traverse(function(re){if(!(re.isMesh||re.isPoints||re.isLine||re.isSprite))return;let Ie=re.material;if(Ie)if(Array.isArray(Ie))for(let Fe=0;Fe<Ie.length;Fe++){let Le=Ie[Fe];ia(Le,le,X,re),ie.add(Le)}else ia(Ie,le,X,re),ie.add(Ie)}),y=_.pop(),N!==null&&N.renderEnd(),ie},this.compileAsync=function(I,X,le=null){let ie=this.compile(I,X,le);return new Promise(re=>{function Ie(){if(ie.forEach(function(Fe){let ke=Ke.get(Fe).currentProgram;(ke===void 0||ke.isReady())&&ie.delete(Fe)}),ie.size===0){re(I);return}setTimeout(Ie,10)}it.get("KHR_parallel_shader_compile")!==null?Ie():setTimeout(Ie,10)})};let Hr=null;function xh(I){Hr&&Hr(I)}function Rl(){ds.stop()}function qi(){ds.start()}let ds=new f0;ds.setAnimationLoop(xh),typeof self<"u"&&ds.setContext(self),this.setAnimationLoop=function(I){Hr=I,xe.setAnimationLoop(I),I===null?ds.stop():ds.start()},xe.addEventListener("sessionstart",Rl),xe.addEventListener("sessionend",qi),this.render=function(I,X){if(X!==void 0&&X.isCamera!==!0){ut("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(A===!0)return;N!==null&&N.renderStart(I,X);let le=xe.enabled===!0&&xe.isPresenting===!0,ie=L!==null&&(ce===null||le)&&L.begin(T,ce);if(I.matrixWorldAutoUpdate===!0&&I.updateMatrixWorld(),X.parent===null&&X.matrixWorldAutoUpdate===!0&&X.updateMatrixWorld(),xe.enabled===!0&&xe.isPresenting===!0&&(L===null||L.isCompositing()===!1)&&(xe.cameraAutoUpdate===!0&&xe.updateCamera(X),X=xe.getCamera()),I.isScene===!0&&I.onBeforeRender(T,I,X,ce),y=he.get(I,_.length),y.init(X),y.state.textureUnits=tt.getTextureUnits(),_.push(y),Qe.multiplyMatrices(X.projectionMatrix,X.matrixWorldInverse),X.isArrayCamera?ye.setFromArrayCamera(X):Z.setFromProjectionMatrix(Qe,wi,X.reversedDepth),je=this.localClippingEnabled,Ue=fe.init(this.clippingPlanes,je),S=Te.get(I,v.length),S.init(),v.push(S),this.info.render.frame++,xe.enabled===!0&&xe.isPresenting===!0){let Fe=T.xr.getDepthSensingMesh();Fe!==null&&fs(Fe,X,-1/0,T.sortObjects)}fs(I,X,0,T.sortObjects),S.finish(),N!==null&&N.updateLights(y.state.lightsArray),T.sortObjects===!0&&S.sort(Ee,Ye),Lt=xe.enabled===!1||xe.isPresenting===!1||xe.hasDepthSensing()===!1,Lt&&H.addToRenderList(S,I),this.info.autoReset===!0&&this.info.reset(),Ue===!0&&fe.beginShadows();let re=y.state.shadowsArray;if(be.render(re,I,X),Ue===!0&&fe.endShadows(),(ie&&L.hasRenderPass())===!1){let Fe=S.opaque,Le=S.transmissive;if(y.setupLights(),X.isArrayCamera){let ke=X.cameras;if(Le.length>0)for(let Ze=0,ct=ke.length;Ze<ct;Ze++){let yt=ke[Ze];Pi(Fe,Le,I,yt)}Lt&&H.render(I);for(let Ze=0,ct=ke.length;Ze<ct;Ze++){let yt=ke[Ze];sa(S,I,yt,yt.viewport)}}else Le.length>0&&Pi(Fe,Le,I,X),Lt&&H.render(I),sa(S,I,X)}ce!==null&&G===0&&(tt.updateMultisampleRenderTarget(ce),tt.updateRenderTargetMipmap(ce)),ie&&L.end(T),I.isScene===!0&&I.onAfterRender(T,I,X),Re.resetDefaultState(),Q=-1,$=null,_.pop(),_.length>0?(y=_[_.length-1],tt.setTextureUnits(y.state.textureUnits),Ue===!0&&fe.setGlobalState(T.clippingPlanes,y.state.camera)):y=null,v.pop(),v.length>0?S=v[v.length-1]:S=null,N!==null&&N.renderEnd()};function fs(I,X,le,ie){if(I.visible===!1)return;if(I.layers.test(X.layers)){if(I.isGroup)le=I.renderOrder;else if(I.isLOD)I.autoUpdate===!0&&I.update(X);else if(I.isLight)y.pushLight(I),I.castShadow&&y.pushShadow(I);else if(I.isSprite){let Fe=X.isArrayCamera?ye:Z;if(!I.frustumCulled||I.intersectsFrustum(Fe)){ie&&st.setFromMatrixPosition(I.matrixWorld).applyMatrix4(Qe);let Le=_e.update(I),ke=I.material;ke.visible&&S.push(I,Le,ke,le,st.z,null,X)}}else if(I.isMesh||I.isLine||I.isPoints){let Fe=X.isArrayCamera?ye:Z;if(!I.frustumCulled||I.intersectsFrustum(Fe)){let Le=_e.update(I),ke=I.material;if(ie&&(I.boundingSphere!==void 0?(I.boundingSphere===null&&I.computeBoundingSphere(),st.copy(I.boundingSphere.center)):(Le.boundingSphere===null&&Le.computeBoundingSphere(),st.copy(Le.boundingSphere.center)),st.applyMatrix4(I.matrixWorld).applyMatrix4(Qe)),Array.isArray(ke)){let Ze=Le.groups;for(let ct=0,yt=Ze.length;ct<yt;ct++){let qe=Ze[ct],bt=ke[qe.materialIndex];bt&&bt.visible&&S.push(I,Le,bt,le,st.z,qe,X)}}else ke.visible&&S.push(I,Le,ke,le,st.z,null,X)}}}let Ie=I.children;for(let Fe=0,Le=Ie.length;Fe<Le;Fe++)fs(Ie[Fe],X,le,ie)}function sa(I,X,le,ie){let{opaque:re,transmissive:Ie,transparent:Fe}=I;y.setupLightsView(le),Ue===!0&&fe.setGlobalState(T.clippingPlanes,le),ie&&Ce.viewport(K.copy(ie)),re.length>0&&rn(re,X,le),Ie.length>0&&rn(Ie,X,le),Fe.length>0&&rn(Fe,X,le),Ce.buffers.depth.setTest(!0),Ce.buffers.depth.setMask(!0),Ce.buffers.color.setMask(!0),Ce.setPolygonOffset(!1)}function Pi(I,X,le,ie){if((le.isScene===!0?le.overrideMaterial:null)!==null)return;if(y.state.transmissionRenderTarget[ie.id]===void 0){let qe=it.has("EXT_color_buffer_half_float")||it.has("EXT_color_buffer_float");y.state.transmissionRenderTarget[ie.id]=new di(1,1,{generateMipmaps:!0,type:qe?Vi:pi,minFilter:Rs,samples:Math.max(4,pt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Et.workingColorSpace})}let Ie=y.state.transmissionRenderTarget[ie.id],Fe=ie.viewport||K;Ie.setSize(Fe.z*T.transmissionResolutionScale,Fe.w*T.transmissionResolutionScale);let Le=T.getRenderTarget(),ke=T.getActiveCubeFace(),Ze=T.getActiveMipmapLevel();T.setRenderTarget(Ie),T.getClearColor(q),ne=T.getClearAlpha(),ne<1&&T.setClearColor(16777215,.5),T.clear(),Lt&&H.render(le);let ct=T.toneMapping;T.toneMapping=as;let yt=ie.viewport;if(ie.viewport!==void 0&&(ie.viewport=void 0),y.setupLightsView(ie),Ue===!0&&fe.setGlobalState(T.clippingPlanes,ie),rn(I,le,ie),tt.updateMultisampleRenderTarget(Ie),tt.updateRenderTargetMipmap(Ie),it.has("WEBGL_multisampled_render_to_texture")===!1){let qe=!1;for(let bt=0,tn=X.length;bt<tn;bt++){let kt=X[bt],{object:Bt,geometry:_n,material:He,group:hn}=kt;if(He.side===Ti&&Bt.layers.test(ie.layers)){let Mt=He.side;He.side=Yn,He.needsUpdate=!0,cn(Bt,le,ie,_n,He,hn),He.side=Mt,He.needsUpdate=!0,qe=!0}}qe===!0&&(tt.updateMultisampleRenderTarget(Ie),tt.updateRenderTargetMipmap(Ie))}T.setRenderTarget(Le,ke,Ze),T.setClearColor(q,ne),yt!==void 0&&(ie.viewport=yt),T.toneMapping=ct}function rn(I,X,le){let ie=X.isScene===!0?X.overrideMaterial:null;for(let re=0,Ie=I.length;re<Ie;re++){let Fe=I[re],{object:Le,geometry:ke,group:Ze}=Fe,ct=Fe.material;ct.allowOverride===!0&&ie!==null&&(ct=ie),Le.layers.test(le.layers)&&cn(Le,X,le,ke,ct,Ze)}}function cn(I,X,le,ie,re,Ie){N!==null&&re.isNodeMaterial&&N.setObject(I,re),I.onBeforeRender(T,X,le,ie,re,Ie),I.modelViewMatrix.multiplyMatrices(le.matrixWorldInverse,I.matrixWorld),I.normalMatrix.getNormalMatrix(I.modelViewMatrix),re.onBeforeRender(T,X,le,ie,I,Ie),re.transparent===!0&&re.side===Ti&&re.forceSinglePass===!1?(re.side=Yn,re.needsUpdate=!0,T.renderBufferDirect(le,X,ie,re,I,Ie),re.side=ir,re.needsUpdate=!0,T.renderBufferDirect(le,X,ie,re,I,Ie),re.side=Ti):T.renderBufferDirect(le,X,ie,re,I,Ie),I.onAfterRender(T,X,le,ie,re,Ie)}function un(I){let X=0;for(let le of I)le.texture!==null&&X++;return X}function Yi(I,X,le){X.isScene!==!0&&(X=At);let ie=Ke.get(I),re=y.state.lights,Ie=y.state.shadowsArray,Fe=re.state.version,Le=me.getParameters(I,re.state,Ie,X,le,y.state.lightProbeGridArray),ke=me.getProgramCacheKey(Le),Ze=ie.programs;ie.environment=I.isMeshStandardMaterial||I.isMeshLambertMaterial||I.isMeshPhongMaterial?X.environment:null,ie.fog=X.fog;let ct=I.isMeshStandardMaterial||I.isMeshLambertMaterial&&!I.envMap||I.isMeshPhongMaterial&&!I.envMap;ie.envMap=U.get(I.envMap||ie.environment,ct),ie.envMapRotation=ie.environment!==null&&I.envMap===null?X.environmentRotation:I.envMapRotation,Ze===void 0&&(I.addEventListener("dispose",mt),Ze=new Map,ie.programs=Ze,ie.programVariants=new Map);let yt=Ze.get(ke);if(yt!==void 0){if(ie.currentProgram===yt&&ie.lightsStateVersion===Fe)return ra(I,Le),yt}else Le.uniforms=me.getUniforms(I),N!==null&&I.isNodeMaterial&&N.build(I,le,Le),I.onBeforeCompile(Le,T),yt=me.acquireProgram(Le,ke),Ze.set(ke,yt),ie.uniforms=Le.uniforms;let qe=ie.uniforms;return(!I.isShaderMaterial&&!I.isRawShaderMaterial||I.clipping===!0)&&(qe.clippingPlanes=fe.uniform),ra(I,Le),ie.needsLights=Us(I),ie.lightsStateVersion=Fe,ie.needsLights&&(qe.ambientLightColor.value=re.state.ambient,qe.lightProbe.value=re.state.probe,qe.sunLights.value=re.state.sun,qe.sunLightShadows.value=re.state.sunShadow,qe.directionalLights.value=re.state.directional,qe.directionalLightShadows.value=re.state.directionalShadow,qe.spotLights.value=re.state.spot,qe.spotLightShadows.value=re.state.spotShadow,qe.rectAreaLights.value=re.state.rectArea,qe.ltc_1.value=re.state.rectAreaLTC1,qe.ltc_2.value=re.state.rectAreaLTC2,qe.pointLights.value=re.state.point,qe.pointLightShadows.value=re.state.pointShadow,qe.hemisphereLights.value=re.state.hemi,qe.sunShadowMatrix.value=re.state.sunShadowMatrix,qe.sunShadowCascade.value=re.state.sunShadowCascade,qe.directionalShadowMatrix.value=re.state.directionalShadowMatrix,qe.spotLightMatrix.value=re.state.spotLightMatrix,qe.spotLightMap.value=re.state.spotLightMap,qe.pointShadowMatrix.value=re.state.pointShadowMatrix),ie.numLightProbeGrids=un(y.state.lightProbeGridArray),ie.currentProgram=yt,ie.uniformsList=null,yt}function ni(I,X,le,ie,re){let Ie=Ke.get(I),Fe=Ie.currentProgram.id+","+ie+","+re,Le=Ie.programVariants.get(Fe);return Le===void 0?(Le=Yi(I,X,le),Ie.programVariants.set(Fe,Le)):(Ie.currentProgram=Le,Ie.uniformsList=null,Ie.outputColorSpace=ie,Ie.toneMapping=re),Le}function Os(I){if(I.uniformsList===null){let X=I.currentProgram.getUniforms();I.uniformsList=ko.seqWithValue(X.seq,I.uniforms)}return I.uniformsList}function ra(I,X){let le=Ke.get(I);le.outputColorSpace=X.outputColorSpace,le.batching=X.batching,le.batchingColor=X.batchingColor,le.instancing=X.instancing,le.instancingColor=X.instancingColor,le.instancingMorph=X.instancingMorph,le.skinning=X.skinning,le.morphTargets=X.morphTargets,le.morphNormals=X.morphNormals,le.morphColors=X.morphColors,le.morphTargetsCount=X.morphTargetsCount,le.numClippingPlanes=X.numClippingPlanes,le.numIntersection=X.numClipIntersection,le.vertexAlphas=X.vertexAlphas,le.vertexTangents=X.vertexTangents,le.toneMapping=X.toneMapping}function oa(I,X,le,ie,re){X.isScene!==!0&&(X=At),tt.resetTextureUnits();let Ie=X.fog,Fe=ie.isMeshStandardMaterial||ie.isMeshLambertMaterial||ie.isMeshPhongMaterial?X.environment:null,Le=ce===null?T.outputColorSpace:ce.isXRRenderTarget===!0?ce.texture.colorSpace:Et.workingColorSpace,ke=ie.isMeshStandardMaterial||ie.isMeshLambertMaterial&&!ie.envMap||ie.isMeshPhongMaterial&&!ie.envMap,Ze=U.get(ie.envMap||Fe,ke),ct=ie.vertexColors===!0&&!!le.attributes.color&&le.attributes.color.itemSize===4,yt=!!le.attributes.tangent&&(!!ie.normalMap||ie.anisotropy>0),qe=!!le.morphAttributes.position,bt=!!le.morphAttributes.normal,tn=!!le.morphAttributes.color,kt=as;ie.toneMapped&&(ce===null||ce.isXRRenderTarget===!0)&&(kt=T.toneMapping);let Bt=le.morphAttributes.position||le.morphAttributes.normal||le.morphAttributes.color,_n=Bt!==void 0?Bt.length:0,He=Ke.get(ie),hn=y.state.lights;if(Ue===!0&&(je===!0||I!==$)){let zt=I===$&&ie.id===Q;fe.setState(ie,I,zt)}let Mt=!1,ps=!1;ie.version===He.__version?He.needsLights&&He.lightsStateVersion!==hn.state.version||re.isBatchedMesh&&He.batching===!1||!re.isBatchedMesh&&He.batching===!0||re.isBatchedMesh&&He.batchingColor===!0&&re._colorsTexture===null||re.isBatchedMesh&&He.batchingColor===!1&&re._colorsTexture!==null||re.isInstancedMesh&&He.instancing===!1||!re.isInstancedMesh&&He.instancing===!0||re.isSkinnedMesh&&He.skinning===!1||!re.isSkinnedMesh&&He.skinning===!0||re.isInstancedMesh&&He.instancingColor===!0&&re.instanceColor===null||re.isInstancedMesh&&He.instancingColor===!1&&re.instanceColor!==null||re.isInstancedMesh&&He.instancingMorph===!0&&re.morphTexture===null||re.isInstancedMesh&&He.instancingMorph===!1&&re.morphTexture!==null||He.envMap!==Ze||ie.fog===!0&&He.fog!==Ie||He.numClippingPlanes!==void 0&&(He.numClippingPlanes!==fe.numPlanes||He.numIntersection!==fe.numIntersection)||He.vertexAlphas!==ct||He.vertexTangents!==yt||He.morphTargets!==qe||He.morphNormals!==bt||He.morphColors!==tn||He.morphTargetsCount!==_n||He.numLightProbeGrids!==un(y.state.lightProbeGridArray)?Mt=!0:(He.outputColorSpace!==Le||He.toneMapping!==kt)&&(ps=!0):(Mt=!0,He.__version=ie.version);let dn=He.currentProgram;(Mt===!0||ps===!0)&&(dn=ps===!0?ni(ie,X,re,Le,kt):Yi(ie,X,re),N&&ie.isNodeMaterial&&N.onUpdateProgram(ie,dn,He));let Xr=!1,Zi=!1,ms=!1,xt=dn.getUniforms(),on=He.uniforms;if(Ce.useProgram(dn.program)&&(Xr=!0,Zi=!0,ms=!0),ie.id!==Q&&(Q=ie.id,Zi=!0),Xr||$!==I){Ce.buffers.depth.getReversed()&&I.reversedDepth!==!0&&(I._reversedDepth=!0,I.updateProjectionMatrix()),xt.setValue(V,"projectionMatrix",I.projectionMatrix),xt.setValue(V,"viewMatrix",I.matrixWorldInverse);let fn=xt.map.cameraPosition;fn!==void 0&&fn.setValue(V,gt.setFromMatrixPosition(I.matrixWorld)),pt.logarithmicDepthBuffer&&xt.setValue(V,"logDepthBufFC",2/(Math.log(I.far+1)/Math.LN2)),(ie.isMeshPhongMaterial||ie.isMeshToonMaterial||ie.isMeshLambertMaterial||ie.isMeshBasicMaterial||ie.isMeshStandardMaterial||ie.isShaderMaterial)&&xt.setValue(V,"isOrthographic",I.isOrthographicCamera===!0),$!==I&&($=I,Zi=!0,ms=!0)}if(He.needsLights&&(hn.state.sunShadowMap.length>0&&xt.setValue(V,"sunShadowMap",hn.state.sunShadowMap,tt),hn.state.directionalShadowMap.length>0&&xt.setValue(V,"directionalShadowMap",hn.state.directionalShadowMap,tt),hn.state.spotShadowMap.length>0&&xt.setValue(V,"spotShadowMap",hn.state.spotShadowMap,tt),hn.state.pointShadowMap.length>0&&xt.setValue(V,"pointShadowMap",hn.state.pointShadowMap,tt)),re.isSkinnedMesh){xt.setOptional(V,re,"bindMatrix"),xt.setOptional(V,re,"bindMatrixInverse");let zt=re.skeleton;zt&&(zt.boneTexture===null&&zt.computeBoneTexture(),xt.setValue(V,"boneTexture",zt.boneTexture,tt))}re.isBatchedMesh&&(xt.setOptional(V,re,"batchingTexture"),xt.setValue(V,"batchingTexture",re._matricesTexture,tt),xt.setOptional(V,re,"batchingIdTexture"),xt.setValue(V,"batchingIdTexture",re._indirectTexture,tt),xt.setOptional(V,re,"batchingColorTexture"),re._colorsTexture!==null&&xt.setValue(V,"batchingColorTexture",re._colorsTexture,tt));let Vn=le.morphAttributes;if((Vn.position!==void 0||Vn.normal!==void 0||Vn.color!==void 0)&&pe.update(re,le,dn),(Zi||He.receiveShadow!==re.receiveShadow)&&(He.receiveShadow=re.receiveShadow,xt.setValue(V,"receiveShadow",re.receiveShadow)),(ie.isMeshStandardMaterial||ie.isMeshLambertMaterial||ie.isMeshPhongMaterial)&&ie.envMap===null&&X.environment!==null&&(on.envMapIntensity.value=X.environmentIntensity),on.dfgLUT!==void 0&&(on.dfgLUT.value=zT()),Zi){if(xt.setValue(V,"toneMappingExposure",T.toneMappingExposure),He.needsLights&&Wr(on,ms),Ie&&ie.fog===!0&&Me.refreshFogUniforms(on,Ie),Me.refreshMaterialUniforms(on,ie,ue,oe,y.state.transmissionRenderTarget[I.id]),He.needsLights&&He.numLightProbeGrids>0){let zt=b,fn=0;for(let Nn of y.state.lightProbeGridArray)Nn.texture!==null&&(zt.textures[fn]=Nn.texture,zt.min[fn]=Nn.boundingBox.min,zt.max[fn]=Nn.boundingBox.max,zt.resolution[fn]=Nn.resolution,fn++);for(let Nn in zt)zt[Nn].length=fn;on.probesSH.value=zt.textures,on.probesMin.value=zt.min,on.probesMax.value=zt.max,on.probesResolution.value=zt.resolution}ko.upload(V,Os(He),on,tt)}if(ie.isShaderMaterial&&ie.uniformsNeedUpdate===!0&&(ko.upload(V,Os(He),on,tt),ie.uniformsNeedUpdate=!1),ie.isSpriteMaterial&&xt.setValue(V,"center",re.center),xt.setValue(V,"modelViewMatrix",re.modelViewMatrix),xt.setValue(V,"normalMatrix",re.normalMatrix),xt.setValue(V,"modelMatrix",re.matrixWorld),ie.uniformsGroups!==void 0){let zt=ie.uniformsGroups;for(let fn=0,Nn=zt.length;fn<Nn;fn++){let Cl=zt[fn];Je.update(Cl,dn),Je.bind(Cl,dn)}}return dn}function Wr(I,X){I.ambientLightColor.needsUpdate=X,I.lightProbe.needsUpdate=X,I.sunLights.needsUpdate=X,I.sunLightShadows.needsUpdate=X,I.directionalLights.needsUpdate=X,I.directionalLightShadows.needsUpdate=X,I.pointLights.needsUpdate=X,I.pointLightShadows.needsUpdate=X,I.spotLights.needsUpdate=X,I.spotLightShadows.needsUpdate=X,I.rectAreaLights.needsUpdate=X,I.hemisphereLights.needsUpdate=X}function Us(I){return I.isMeshLambertMaterial||I.isMeshToonMaterial||I.isMeshPhongMaterial||I.isMeshStandardMaterial||I.isShadowMaterial||I.isShaderMaterial&&I.lights===!0}this.getActiveCubeFace=function(){return W},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return ce},this.setRenderTargetTextures=function(I,X,le){let ie=Ke.get(I);ie.__autoAllocateDepthBuffer=I.resolveDepthBuffer===!1,ie.__autoAllocateDepthBuffer===!1&&(ie.__useRenderToTexture=!1),Ke.get(I.texture).__webglTexture=X,Ke.get(I.depthTexture).__webglTexture=ie.__autoAllocateDepthBuffer?void 0:le,ie.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(I,X){let le=Ke.get(I);le.__webglFramebuffer=X,le.__useDefaultFramebuffer=X===void 0},this.setRenderTarget=function(I,X=0,le=0){ce=I,W=X,G=le;let ie=null,re=!1,Ie=!1;if(I){let Le=Ke.get(I);if(Le.__useDefaultFramebuffer!==void 0){Ce.bindFramebuffer(V.FRAMEBUFFER,Le.__webglFramebuffer),K.copy(I.viewport),J.copy(I.scissor),ee=I.scissorTest,Ce.viewport(K),Ce.scissor(J),Ce.setScissorTest(ee),Q=-1;return}else if(Le.__webglFramebuffer===void 0)tt.setupRenderTarget(I);else if(Le.__hasExternalTextures)tt.rebindTextures(I,Ke.get(I.texture).__webglTexture,Ke.get(I.depthTexture).__webglTexture);else if(I.depthBuffer){let ct=I.depthTexture;if(Le.__boundDepthTexture!==ct){if(ct!==null&&Ke.has(ct)&&(I.width!==ct.image.width||I.height!==ct.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");tt.setupDepthRenderbuffer(I)}}let ke=I.texture;(ke.isData3DTexture||ke.isDataArrayTexture||ke.isCompressedArrayTexture)&&(Ie=!0);let Ze=Ke.get(I).__webglFramebuffer;I.isWebGLCubeRenderTarget?(Array.isArray(Ze[X])?ie=Ze[X][le]:ie=Ze[X],re=!0):I.samples>0&&tt.useMultisampledRTT(I)===!1?ie=Ke.get(I).__webglMultisampledFramebuffer:Array.isArray(Ze)?ie=Ze[le]:ie=Ze,K.copy(I.viewport),J.copy(I.scissor),ee=I.scissorTest}else K.copy(ze).multiplyScalar(ue).floor(),J.copy(nt).multiplyScalar(ue).floor(),ee=z;if(le!==0&&(ie=F),Ce.bindFramebuffer(V.FRAMEBUFFER,ie)&&Ce.drawBuffers(I,ie),Ce.viewport(K),Ce.scissor(J),Ce.setScissorTest(ee),re){let Le=Ke.get(I.texture);V.framebufferTexture2D(V.FRAMEBUFFER,V.COLOR_ATTACHMENT0,V.TEXTURE_CUBE_MAP_POSITIVE_X+X,Le.__webglTexture,le)}else if(Ie){let Le=X;for(let ke=0;ke<I.textures.length;ke++){let Ze=Ke.get(I.textures[ke]);V.framebufferTextureLayer(V.FRAMEBUFFER,V.COLOR_ATTACHMENT0+ke,Ze.__webglTexture,le,Le)}}else if(I!==null&&le!==0){let Le=Ke.get(I.texture);V.framebufferTexture2D(V.FRAMEBUFFER,V.COLOR_ATTACHMENT0,V.TEXTURE_2D,Le.__webglTexture,le)}Q=-1};function $r(I){let X=Ke.get(I);return(X.__readFormat!==I.format||X.__readType!==I.type)&&(X.__readFormat=I.format,X.__readType=I.type,X.__formatReadable=pt.textureFormatReadable(I.format),X.__typeReadable=pt.textureTypeReadable(I.type)),X}this.readRenderTargetPixels=function(I,X,le,ie,re,Ie,Fe,Le=0){if(!(I&&I.isWebGLRenderTarget)){ut("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ke=Ke.get(I).__webglFramebuffer;if(I.isWebGLCubeRenderTarget&&Fe!==void 0&&(ke=ke[Fe],Array.isArray(ke)&&(ke=ke[0])),ke){Ce.bindFramebuffer(V.FRAMEBUFFER,ke);try{let Ze=I.textures[Le],ct=Ze.format,yt=Ze.type;I.textures.length>1&&V.readBuffer(V.COLOR_ATTACHMENT0+Le);let qe=$r(Ze);if(qe.__formatReadable===!1){ut("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(qe.__typeReadable===!1){ut("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}X>=0&&X<=I.width-ie&&le>=0&&le<=I.height-re&&V.readPixels(X,le,ie,re,Se.convert(ct),Se.convert(yt),Ie)}finally{let Ze=ce!==null?Ke.get(ce).__webglFramebuffer:null;Ce.bindFramebuffer(V.FRAMEBUFFER,Ze)}}},this.readRenderTargetPixelsAsync=async function(I,X,le,ie,re,Ie,Fe,Le=0){if(!(I&&I.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ke=Ke.get(I).__webglFramebuffer;if(I.isWebGLCubeRenderTarget&&Fe!==void 0&&(ke=ke[Fe],Array.isArray(ke)&&(ke=ke[0])),ke)if(X>=0&&X<=I.width-ie&&le>=0&&le<=I.height-re){Ce.bindFramebuffer(V.FRAMEBUFFER,ke);let Ze=I.textures[Le],ct=Ze.format,yt=Ze.type;I.textures.length>1&&V.readBuffer(V.COLOR_ATTACHMENT0+Le);let qe=$r(Ze);if(qe.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(qe.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let bt=V.createBuffer();V.bindBuffer(V.PIXEL_PACK_BUFFER,bt),V.bufferData(V.PIXEL_PACK_BUFFER,Ie.byteLength,V.STREAM_READ),V.readPixels(X,le,ie,re,Se.convert(ct),Se.convert(yt),0),V.bindBuffer(V.PIXEL_PACK_BUFFER,null);let tn=ce!==null?Ke.get(ce).__webglFramebuffer:null;Ce.bindFramebuffer(V.FRAMEBUFFER,tn);let kt=V.fenceSync(V.SYNC_GPU_COMMANDS_COMPLETE,0);return V.flush(),await kg(V,kt,4),V.bindBuffer(V.PIXEL_PACK_BUFFER,bt),V.getBufferSubData(V.PIXEL_PACK_BUFFER,0,Ie),V.bindBuffer(V.PIXEL_PACK_BUFFER,null),V.deleteBuffer(bt),V.deleteSync(kt),Ie}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(I,X=null,le=0){let ie=Math.pow(2,-le),re=Math.floor(I.image.width*ie),Ie=Math.floor(I.image.height*ie),Fe=X!==null?X.x:0,Le=X!==null?X.y:0;tt.setTexture2D(I,0),V.copyTexSubImage2D(V.TEXTURE_2D,le,0,0,Fe,Le,re,Ie),Ce.unbindTexture()},this.copyTextureToTexture=function(I,X,le=null,ie=null,re=0,Ie=0){let Fe,Le,ke,Ze,ct,yt,qe,bt,tn,kt=I.isCompressedTexture?I.mipmaps[Ie]:I.image;if(le!==null)Fe=le.max.x-le.min.x,Le=le.max.y-le.min.y,ke=le.isBox3?le.max.z-le.min.z:1,Ze=le.min.x,ct=le.min.y,yt=le.isBox3?le.min.z:0;else{let xt=Math.pow(2,-re);Fe=Math.floor(kt.width*xt),Le=Math.floor(kt.height*xt),I.isDataArrayTexture?ke=kt.depth:I.isData3DTexture?ke=Math.floor(kt.depth*xt):ke=1,Ze=0,ct=0,yt=0}ie!==null?(qe=ie.x,bt=ie.y,tn=ie.z):(qe=0,bt=0,tn=0);let Bt=Se.convert(X.format),_n=Se.convert(X.type),He;X.isData3DTexture?(tt.setTexture3D(X,0),He=V.TEXTURE_3D):X.isDataArrayTexture||X.isCompressedArrayTexture?(tt.setTexture2DArray(X,0),He=V.TEXTURE_2D_ARRAY):(tt.setTexture2D(X,0),He=V.TEXTURE_2D),Ce.activeTexture(V.TEXTURE0),Ce.pixelStorei(V.UNPACK_FLIP_Y_WEBGL,X.flipY),Ce.pixelStorei(V.UNPACK_PREMULTIPLY_ALPHA_WEBGL,X.premultiplyAlpha),Ce.pixelStorei(V.UNPACK_ALIGNMENT,X.unpackAlignment);let hn=Ce.getParameter(V.UNPACK_ROW_LENGTH),Mt=Ce.getParameter(V.UNPACK_IMAGE_HEIGHT),ps=Ce.getParameter(V.UNPACK_SKIP_PIXELS),dn=Ce.getParameter(V.UNPACK_SKIP_ROWS),Xr=Ce.getParameter(V.UNPACK_SKIP_IMAGES);Ce.pixelStorei(V.UNPACK_ROW_LENGTH,kt.width),Ce.pixelStorei(V.UNPACK_IMAGE_HEIGHT,kt.height),Ce.pixelStorei(V.UNPACK_SKIP_PIXELS,Ze),Ce.pixelStorei(V.UNPACK_SKIP_ROWS,ct),Ce.pixelStorei(V.UNPACK_SKIP_IMAGES,yt);let Zi=I.isDataArrayTexture||I.isData3DTexture,ms=X.isDataArrayTexture||X.isData3DTexture;if(I.isDepthTexture){let xt=Ke.get(I),on=Ke.get(X),Vn=Ke.get(xt.__renderTarget),zt=Ke.get(on.__renderTarget);Ce.bindFramebuffer(V.READ_FRAMEBUFFER,Vn.__webglFramebuffer),Ce.bindFramebuffer(V.DRAW_FRAMEBUFFER,zt.__webglFramebuffer);for(let fn=0;fn<ke;fn++)Zi&&(V.framebufferTextureLayer(V.READ_FRAMEBUFFER,V.COLOR_ATTACHMENT0,Ke.get(I).__webglTexture,re,yt+fn),V.framebufferTextureLayer(V.DRAW_FRAMEBUFFER,V.COLOR_ATTACHMENT0,Ke.get(X).__webglTexture,Ie,tn+fn)),V.blitFramebuffer(Ze,ct,Ze+Fe,ct+Le,qe,bt,qe+Fe,bt+Le,V.DEPTH_BUFFER_BIT,V.NEAREST);Ce.bindFramebuffer(V.READ_FRAMEBUFFER,null),Ce.bindFramebuffer(V.DRAW_FRAMEBUFFER,null)}else if(re!==0||I.isRenderTargetTexture||Ke.has(I)){let xt=Ke.get(I),on=Ke.get(X);Ce.bindFramebuffer(V.READ_FRAMEBUFFER,D),Ce.bindFramebuffer(V.DRAW_FRAMEBUFFER,O);for(let Vn=0;Vn<ke;Vn++)Zi?V.framebufferTextureLayer(V.READ_FRAMEBUFFER,V.COLOR_ATTACHMENT0,xt.__webglTexture,re,yt+Vn):V.framebufferTexture2D(V.READ_FRAMEBUFFER,V.COLOR_ATTACHMENT0,V.TEXTURE_2D,xt.__webglTexture,re),ms?V.framebufferTextureLayer(V.DRAW_FRAMEBUFFER,V.COLOR_ATTACHMENT0,on.__webglTexture,Ie,tn+Vn):V.framebufferTexture2D(V.DRAW_FRAMEBUFFER,V.COLOR_ATTACHMENT0,V.TEXTURE_2D,on.__webglTexture,Ie),re!==0?V.blitFramebuffer(Ze,ct,Ze+Fe,ct+Le,qe,bt,qe+Fe,bt+Le,V.COLOR_BUFFER_BIT,V.NEAREST):ms?V.copyTexSubImage3D(He,Ie,qe,bt,tn+Vn,Ze,ct,Fe,Le):V.copyTexSubImage2D(He,Ie,qe,bt,Ze,ct,Fe,Le);Ce.bindFramebuffer(V.READ_FRAMEBUFFER,null),Ce.bindFramebuffer(V.DRAW_FRAMEBUFFER,null)}else ms?I.isDataTexture||I.isData3DTexture?V.texSubImage3D(He,Ie,qe,bt,tn,Fe,Le,ke,Bt,_n,kt.data):X.isCompressedArrayTexture?V.compressedTexSubImage3D(He,Ie,qe,bt,tn,Fe,Le,ke,Bt,kt.data):V.texSubImage3D(He,Ie,qe,bt,tn,Fe,Le,ke,Bt,_n,kt):I.isDataTexture?V.texSubImage2D(V.TEXTURE_2D,Ie,qe,bt,Fe,Le,Bt,_n,kt.data):I.isCompressedTexture?V.compressedTexSubImage2D(V.TEXTURE_2D,Ie,qe,bt,kt.width,kt.height,Bt,kt.data):V.texSubImage2D(V.TEXTURE_2D,Ie,qe,bt,Fe,Le,Bt,_n,kt);Ce.pixelStorei(V.UNPACK_ROW_LENGTH,hn),Ce.pixelStorei(V.UNPACK_IMAGE_HEIGHT,Mt),Ce.pixelStorei(V.UNPACK_SKIP_PIXELS,ps),Ce.pixelStorei(V.UNPACK_SKIP_ROWS,dn),Ce.pixelStorei(V.UNPACK_SKIP_IMAGES,Xr),Ie===0&&X.generateMipmaps===!0&&X.mipmapsAutoUpdate===!0&&V.generateMipmap(He),Ce.unbindTexture()},this.initRenderTarget=function(I){Ke.get(I).__webglFramebuffer===void 0&&tt.setupRenderTarget(I)},this.initTexture=function(I){I.isCubeTexture?tt.setTextureCube(I,0):I.isData3DTexture?tt.setTexture3D(I,0):I.isDataArrayTexture||I.isCompressedArrayTexture?tt.setTexture2DArray(I,0):tt.setTexture2D(I,0),Ce.unbindTexture()},this.resetState=function(){W=0,G=0,ce=null,Ce.reset(),Re.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return wi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Et._getDrawingBufferColorSpace(e),t.unpackColorSpace=Et._getUnpackColorSpace()}};function GT(n,e){let t={};for(let[i,s]of Object.entries(n))t[i]=new Ba(new Float32Array(Math.max(1,e)*s),s),t[i].setUsage(Fd);return t}function ll(n,e,t){let i=n&&Object.values(n)[0];return i&&i.count>=t?n:GT(e,Math.ceil(t*1.25))}function Is(n,...e){for(let t of e.length?e:Object.keys(n))n[t].needsUpdate=!0}function rr(n,e,t,i){let s=new Ei(M0(n,e,{}),t);return s.frustumCulled=!1,s.renderOrder=i,s.userData={corners:n,index:e,buffers:null},s}function zo(n,e,t){n.userData.buffers!==e&&(n.geometry.dispose(),n.geometry=M0(n.userData.corners,n.userData.index,e),n.userData.buffers=e),n.geometry.instanceCount=t,n.visible=t>0}function M0(n,e,t){let i=new Xa;i.setAttribute("position",new ui(Float32Array.from(n),2)),i.setIndex(e);for(let[s,r]of Object.entries(t))i.setAttribute(s,r);return i.boundingSphere=new js,i}var Go=[[-1,-1,1,-1,1,1,-1,1],[0,1,2,0,2,3]];function E0(){return{uViewProjection:{value:new en},uSize:{value:new ht(1,1)},uReference:{value:1},uTime:{value:0},uStill:{value:0},uRaises:{value:new se},uLowers:{value:new se},uBoth:{value:new se},uBackground:{value:new se(1,1,1)},uInk:{value:new se},uDark:{value:0},uDepthFade:{value:0},uShare:{value:1}}}function or(n,e,t,i=!1){return new Po({glslVersion:il,uniforms:n,vertexShader:`precision highp float;
${e}`,fragmentShader:`precision highp float;
out vec4 outColour;
${t}`,side:Ti,transparent:!0,premultipliedAlpha:!0,blending:Hc,blendSrc:Wc,blendDst:Za,depthTest:i,depthWrite:i})}var T0=4,VT=`
${Hs}
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
}`,HT=`
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
}`,A0={iCentre:3,iBody:4,iColour:4},R0=n=>rr(...Go,or(n,VT,HT,!0),3);var[WT,$T]=[13,3.6],C0=12,XT=.7,qT=1.25,cl=[.1,.3,1],Uu=n=>Math.max($T,WT*Math.min(1,Math.sqrt(C0/Math.max(1,n)))),ul=(n,e)=>Math.max(1,e*Math.min(Math.abs(n),qT)**XT),Fu=n=>n===Dl?1:n===Ll?.66:.4;function P0(n,e,t){let i=t<=C0?21:t<=40?14:Math.max(3.6,14*Math.sqrt(40/t)),s=i*.36;return e>0?Math.sqrt(s**2+(i**2-s**2)*Math.min(1,Math.max(0,n/e))):s}var YT=80,sf={least:0,stable:0,lag:null,group:null};function I0(n,{filter:e=sf,sizing:t=_t.drives,room:i=1}={}){let s=new Float32Array(n.n),r=[],o=Uu(n.n)*i;for(let h=0;h<n.m;h++){let d=We(n,h,we.source);Un(n,h)?n.n<=YT&&We(n,h,we.lag)>0&&(s[d]=On(n,d,_t.own)):ZT(n,h,e)&&r.push(KT(n,h,o))}let a=0,c=h=>On(n,h,t)||0;for(let h=0;h<n.n;h++)a=Math.max(a,c(h));let l=Float32Array.from({length:n.n},(h,d)=>i*P0(c(d),a,n.n)),u=l.map((h,d)=>h+(s[d]===0?1:T0+.5));r.sort((h,d)=>h.strength-d.strength),JT(r,n.n);for(let h of r)h.leads||=h.changed;return Im(r).forEach((h,d)=>r[d].bend=h),{links:r,radii:l,outer:u,own:s,widest:o}}function ZT(n,e,{least:t,stable:i=0,lag:s,group:r=null}){if(vn(n,e)<t||s!==null&&We(n,e,we.lag)!==s||i>0&&!(We(n,e,we.stability)>=i-1e-6))return!1;let o=a=>On(n,We(n,e,a),_t.group)===r;return r===null||o(we.source)||o(we.target)}function KT(n,e,t){let[i,s,r]=[we.source,we.target,we.lag].map(p=>We(n,e,p)),o=vn(n,e),[a,c]=[We(n,e,we.low),We(n,e,we.high)],l=Number.isFinite(a+c)&&!gr(n,e)?Math.max(Math.abs(a),Math.abs(c)):o,u=Jn(n,e),h=jn(n,e),d=fm(n,e);return{row:e,key:no(n.n,i,s,r),source:i,target:s,lag:r,way:_s(n,e),figure:pm(n,e,is(n,e)),compared:h!==null,changed:d,strength:o,width:ul(o,t),reach:ul(l,t),certainty:u,opacity:(h===ro?dm:Fu(u))*(h===null||d?1:hm),dashed:h===null?xr(n,e)&&!gr(n,e):h===ro,directed:Kn(n,e),fresh:h===null&&Nl(n,e),bend:0,leads:!1,more:0}}function JT(n,e){let t=new Map,i=new Map;for(let s of n){let r=s.source*e+s.target,o=t.get(r);(!o||s.certainty>Di||o.certainty===Di)&&t.set(r,s),i.set(r,(i.get(r)??-1)+1)}for(let[s,r]of t)[r.leads,r.more]=[!0,i.get(s)]}var rf=(n,e)=>n.flatMap((t,i)=>e.has(t.source)||e.has(t.target)?[i]:[]);function ku(n,e){let t=new Set(e);for(let{source:i,target:s}of n)e.has(i)&&t.add(s),e.has(s)&&t.add(i);return t}function L0(n){let e=0;for(let t=1;t<n.n;t++)On(n,t,_t.drives)>On(n,e,_t.drives)&&(e=t);return e}var D0=.15,N0=.35,O0=3,jT=24,QT=16;function F0(n,{chosen:e,hover:t,overview:i,subject:s=null,ways:r=null,still:o=!1}){let{links:a}=n,c=e.size===1?e.values().next().value:e.size?null:s,l=r?eA(a,r,e):e.size?ku(a,e):null,u=new Set(r?r.flat():e.size?rf(a,e).filter(x=>a[x].leads||tA(a[x],e)):[]),h=t===null?null:t.node!==void 0?new Set(rf(a,new Set([t.node])).filter(x=>a[x].leads)):nA(a,t.link),d=a.some(x=>x.compared),p=h??(l?u:new Set(c===null||d?[]:iA(a,c))),m=x=>!a[x].gone&&(d?a[x].changed:a[x].fresh&&a[x].strength>=Dh);return{chosen:e,near:l,subject:c,rows:p,news:l||h?[]:U0([...i].filter(m)).slice(0,d?QT:O0),node:x=>l&&!l.has(x)?D0:1,link(x){return h?.has(x)?1:u.has(x)?h?N0:1:i.has(x)?l?D0:h?N0:1:0},beating:(r&&!h?r[0]??[]:U0([...p].filter(x=>!a[x].gone))).slice(0,o?jT:O0)}}var eA=(n,e,t)=>new Set([...t,...e.flat().flatMap(i=>[n[i].source,n[i].target])]),U0=n=>n.sort((e,t)=>t-e),tA=({source:n,target:e},t)=>t.size===2&&t.has(n)&&t.has(e);function nA(n,e){let{source:t,target:i}=n[e];return new Set(n.flatMap((s,r)=>s.source===t&&s.target===i?[r]:[]))}var iA=(n,e)=>n.flatMap((t,i)=>t.leads&&!t.gone&&(t.target===e||!t.directed&&t.source===e)?[i]:[]);var k0={type:"change"},af={type:"start"},z0={type:"end"},Bu=new Ro,B0=new ci,sA=Math.cos(70*Vd.DEG2RAD),wn=new se,ti=2*Math.PI,Nt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},of=1e-6,zu=class extends qa{constructor(e,t=null){super(e,t),this.state=Nt.NONE,this.target=new se,this.cursor=new se,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Bi.ROTATE,MIDDLE:Bi.DOLLY,RIGHT:Bi.PAN},this.touches={ONE:nr.ROTATE,TWO:nr.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new se,this._lastQuaternion=new hi,this._lastTargetPosition=new se,this._quat=new hi().setFromUnitVectors(e.up,new se(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Lo,this._sphericalDelta=new Lo,this._scale=1,this._panOffset=new se,this._rotateStart=new ht,this._rotateEnd=new ht,this._rotateDelta=new ht,this._panStart=new ht,this._panEnd=new ht,this._panDelta=new ht,this._dollyStart=new ht,this._dollyEnd=new ht,this._dollyDelta=new ht,this._dollyDirection=new se,this._mouse=new ht,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=oA.bind(this),this._onPointerDown=rA.bind(this),this._onPointerUp=aA.bind(this),this._onContextMenu=pA.bind(this),this._onMouseWheel=uA.bind(this),this._onKeyDown=hA.bind(this),this._onTouchStart=dA.bind(this),this._onTouchMove=fA.bind(this),this._onMouseDown=lA.bind(this),this._onMouseMove=cA.bind(this),this._interceptControlDown=mA.bind(this),this._interceptControlUp=gA.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Nt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(k0),this.update(),this.state=Nt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;wn.copy(t).sub(this.target),wn.applyQuaternion(this._quat),this._spherical.setFromVector3(wn),this.autoRotate&&this.state===Nt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=ti:i>Math.PI&&(i-=ti),s<-Math.PI?s+=ti:s>Math.PI&&(s-=ti),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(wn.setFromSpherical(this._spherical),wn.applyQuaternion(this._quatInverse),t.copy(this.target).add(wn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=wn.length();o=this._clampDistance(a*this._scale);let c=a-o;this.object.position.addScaledVector(this._dollyDirection,c),this.object.updateMatrixWorld(),r=!!c}else if(this.object.isOrthographicCamera){let a=new se(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let c=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=c!==this.object.zoom;let l=new se(this._mouse.x,this._mouse.y,0);l.unproject(this.object),this.object.position.sub(l).add(a),this.object.updateMatrixWorld(),o=wn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Bu.origin.copy(this.object.position),Bu.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Bu.direction))<sA?this.object.lookAt(this.target):(B0.setFromNormalAndCoplanarPoint(this.object.up,this.target),Bu.intersectPlane(B0,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>of||8*(1-this._lastQuaternion.dot(this.object.quaternion))>of||this._lastTargetPosition.distanceToSquared(this.target)>of?(this.dispatchEvent(k0),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?ti/60*this.autoRotateSpeed*e:ti/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){wn.setFromMatrixColumn(t,0),wn.multiplyScalar(-e),this._panOffset.add(wn)}_panUp(e,t){this.screenSpacePanning===!0?wn.setFromMatrixColumn(t,1):(wn.setFromMatrixColumn(t,0),wn.crossVectors(this.object.up,wn)),wn.multiplyScalar(e),this._panOffset.add(wn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;wn.copy(s).sub(this.target);let r=wn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ti*this._rotateDelta.x/t.clientHeight),this._rotateUp(ti*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(ti*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-ti*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(ti*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-ti*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ti*this._rotateDelta.x/t.clientHeight),this._rotateUp(ti*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new ht,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function rA(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function oA(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function aA(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(z0),this.state=Nt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function lA(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case Bi.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=Nt.DOLLY;break;case Bi.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Nt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Nt.ROTATE}break;case Bi.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Nt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Nt.PAN}break;default:this.state=Nt.NONE}this.state!==Nt.NONE&&this.dispatchEvent(af)}function cA(n){switch(this.state){case Nt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case Nt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case Nt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function uA(n){this.enabled===!1||this.enableZoom===!1||this.state!==Nt.NONE||(n.preventDefault(),this.dispatchEvent(af),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(z0))}function hA(n){this.enabled!==!1&&this._handleKeyDown(n)}function dA(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case nr.ROTATE:if(this.enableRotate===!1){this.state=Nt.NONE;break}this._handleTouchStartRotate(n),this.state=Nt.TOUCH_ROTATE;break;case nr.PAN:if(this.enablePan===!1){this.state=Nt.NONE;break}this._handleTouchStartPan(n),this.state=Nt.TOUCH_PAN;break;default:this.state=Nt.NONE}break;case 2:switch(this.touches.TWO){case nr.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=Nt.TOUCH_DOLLY_PAN;break;case nr.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=Nt.TOUCH_DOLLY_ROTATE;break;default:this.state=Nt.NONE}break;default:this.state=Nt.NONE}this.state!==Nt.NONE&&this.dispatchEvent(af)}function fA(n){switch(this._trackPointer(n),this.state){case Nt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case Nt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case Nt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case Nt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=Nt.NONE}}function pA(n){this.enabled!==!1&&n.preventDefault()}function mA(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function gA(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var xA=.8,Ls={left:64,right:64,top:46,bottom:32};function V0(n,e){let t=new Xn(28,1,.05,100);t.position.set(0,0,6);let i=new zu(t,n);i.zoomToCursor=!0,i.enableDamping=!1,i.rotateSpeed=.6,i.minDistance=.3,i.maxDistance=40,i.addEventListener("change",e);let s=!1,r=null,o=()=>s=!0;i.addEventListener("start",o);let a=u=>{let h=n.getRootNode().activeElement;i.enableZoom=u.ctrlKey||u.metaKey||h!==null&&(h===n.parentElement||n.parentElement.contains(h))};n.addEventListener("wheel",a,{capture:!0,passive:!0});function c(u,h,d,p){let[m,x]=H0(u),f=m.clone().add(x).multiplyScalar(.5),g=x.clone().sub(m).multiplyScalar(.5),w=Math.tan(t.fov*Math.PI/360),[E,b,S]=[Ls.left+p.left,Ls.bottom+p.bottom,Ls.top+(p.top??0)],y={x:Math.max(.3,1-(E+Ls.right)/h),y:Math.max(.3,1-(S+b)/d)},v=Math.max(g.x*d/(w*h*y.x),g.y/(w*y.y),.4)+g.z;return f.x-=(E-Ls.right)/d*v*w,f.y-=(b-S)/d*v*w,{middle:f,distance:v}}function l(u,h,d,p){let{middle:m,distance:x}=c(u,h,d,p);t.aspect=h/d,s=!1,r=null,i.target.copy(m),t.position.set(m.x,m.y,m.z+x),t.up.set(0,1,0),t.updateProjectionMatrix(),i.update(),e()}return{camera:t,fit:l,follow(u,h,d,p){if(r=null,s)return;let{distance:m,middle:x}=c(u,h,d,p),f=t.position.distanceTo(i.target),g=x.distanceTo(i.target)*d/(2*f*Math.tan(t.fov*Math.PI/360));(m/f>1.03||m/f<.85||g>12)&&(r={from:i.target.clone(),to:x,near:f,far:m})},glide(u){!r||s||(i.target.lerpVectors(r.from,r.to,u),t.position.copy(i.target).z+=r.near+(r.far-r.near)*u,t.lookAt(i.target),u>=1&&(r=null))},reference:()=>t.position.distanceTo(i.target),resize(u,h){t.aspect=u/h,t.updateProjectionMatrix()},near(u,h,d,p){let{middle:m,distance:x}=c(u,h,d,p),f=t.position.clone().sub(i.target).normalize();s=!0,r=null,i.target.copy(m),t.position.copy(m).addScaledVector(f,Math.max(x,xA)),i.update(),e()},moved(u,h,d,p,m){t.updateMatrixWorld();let x=new se(...u).project(t);return x.x+=2*h/p,x.y-=2*d/m,x.unproject(t).toArray()},get touched(){return s},hold(u){i.enabled=!u,u&&o()},flat(u){i.enableRotate=!u,i.mouseButtons.LEFT=u?Bi.PAN:Bi.ROTATE},dispose(){n.removeEventListener("wheel",a,{capture:!0}),i.removeEventListener("change",e),i.removeEventListener("start",o),i.dispose()}}}function H0(n){let e=new se(1/0,1/0,1/0),t=new se(-1/0,-1/0,-1/0),i=new se;for(let s=0;s<n.length;s+=3)i.fromArray(n,s),e.min(i),t.max(i);return n.length?[e,t]:[new se(-1,-1,0),new se(1,1,0)]}var G0=1.7;function W0(n,e){let[t,i]=H0(n),s=Math.max(i.x-t.x,1e-6)/Math.max(i.y-t.y,1e-6),r=Math.max(1/G0,Math.min(G0,e/s));return[Math.max(1,r),Math.max(1,1/r)]}function $0(n,[e,t]){let i=n.slice();for(let s=0;s<i.length;s+=3)i[s]*=e,i[s+1]*=t,i[s+2]=0;return i}var X0=(n,e,t)=>Math.max(80,n-Ls.left-Ls.right-t.left)/Math.max(80,e-Ls.top-(t.top??0)-Ls.bottom-t.bottom);function lf(n,e,t,i,s,r){let o=e.projectionMatrix.clone().multiply(e.matrixWorldInverse).elements;for(let a=0,c=0;a<n.length;a+=3,c+=3){let[l,u,h]=[n[a],n[a+1],n[a+2]],d=o[3]*l+o[7]*u+o[11]*h+o[15],p=d>1e-4;r[c]=p?((o[0]*l+o[4]*u+o[8]*h+o[12])/d*.5+.5)*i:-1e4,r[c+1]=p?(.5-(o[1]*l+o[5]*u+o[9]*h+o[13])/d*.5)*s:-1e4,r[c+2]=p?Math.min(2.2,Math.max(.45,t/d)):0}return r}var hl=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,_A=n=>1-(1-n)**3;function q0(n=220){let e=-1/0;return{start(t){e=hl()?-1/0:t},at:t=>t-e>=n?1:_A(Math.max(0,(t-e)/n)),running:t=>t-e<n}}function Y0(n,e,t,i){if(i>=1)n.set(t);else for(let s=0;s<t.length;s++)n[s]=e[s]+(t[s]-e[s])*i;return n}function Z0(n,e,t){let i=n.positions.slice();if(!e)return i;if(e.namesId===n.namesId)return t.slice();let s=new Map(e.keys.map((r,o)=>[r,o]));return n.keys.forEach((r,o)=>{let a=s.get(r);a!==void 0&&i.set(t.subarray(3*a,3*a+3),3*o)}),i}function K0(){let n=q0(),[e,t,i]=[new Float32Array(0),new Float32Array(0),new Float32Array(0)],s=!0;return{get shown(){return e},get goal(){return i},enter(r,o,a,c){t=Z0(r,o,e),i=a,e=o?.n?t.slice():a.slice(),o?.n&&n.start(c),s=!0},go(r,o){[t,i,s]=[e.slice(),r,!0],n.start(o)},aim(r){[i,s]=[r,!0]},touch:()=>s=!0,advance(r){let o=n.at(r),a=s;return s&&Y0(e,t,i,o),s=s&&o<1,{share:o,moved:a}},going:r=>s||n.running(r)}}var vA=40;function J0(n,[e,t],i,s,r){let o=K0(),a=V0(n,s),[c,l]=[null,new Float32Array(0)],[u,h,d]=[3,null,!1],p=()=>u===2?W0(c.positions,X0(e,t,i())):[1,1];function m(){let f=r.applied(c,c.positions);return u===2?$0(f,p()):f.slice()}function x(){c&&(d=!0,a.fit(o.goal,e,t,i()))}return{fit:x,get places(){return l},get size(){return[e,t]},get scale(){let{left:f,bottom:g}=i();return Math.max(.5,Math.min(1,(e-f)/560,(t-g)/460))},get dimensions(){return u},get depthFade(){return u===2||c.n<=vA?0:.4},enter(f,g,w){c=f,u=h??(c.dimensions===2?2:3),o.enter(c,g,m(),w),!d||!g?.n?x():a.follow(o.goal,e,t,i())},flatten(f,g){u=h=f,a.flat(f===2),c&&(o.go(m(),g),x())},resize(f,g){[e,t]=[f,g],c&&(o.aim(m()),x())},atRest(){return a.resize(e,t),a.camera.updateMatrixWorld(),lf(o.goal,a.camera,a.reference(),e,t,new Float32Array(o.goal.length))},sees:f=>l[3*f+2]>0&&l[3*f]>=0&&l[3*f]<=e&&l[3*f+1]>=0&&l[3*f+1]<=t,approach:f=>a.near(Float32Array.from(f.flatMap(g=>[...o.goal.subarray(3*g,3*g+3)])),e,t,i()),move(f,g,w){let E=o.goal.subarray(3*f,3*f+3),[b,S,y]=a.moved(E,g,w,e,t),[v,_]=p();r.set(c.keys[f],u===2?[b/v,S/_,c.positions[3*f+2]]:[b,S,y]),o.aim(m()),s()},pin(f,g,w){if(g)return this.move(f,0,0);r.set(c.keys[f],null),this.settle(w)},settle(f){c&&(o.go(m(),f),s())},get touched(){return a.touched},hold:a.hold,touch:o.touch,going:o.going,look(f){let{share:g,moved:w}=o.advance(f);w&&a.glide(g),a.resize(e,t);let E=a.reference();return a.camera.updateMatrixWorld(),l.length!==o.shown.length&&(l=new Float32Array(o.shown.length)),lf(o.shown,a.camera,E,e,t,l),{positions:w?o.shown:null,camera:a.camera,reference:E,share:g,depthFade:this.depthFade}},dispose:a.dispose}}var[j0,Q0,Gu]=[0,-1,-2],Vu=1e4;function ex(n,e){let t=Math.ceil(n/5)+1,i=Math.ceil(e/5)+1,s=new Int32Array(t*i),r=(a,c,l)=>{if(a<0||c<0||a>=t||c>=i)return;let u=c*t+a;s[u]!==Gu&&(s[u]=l===Gu||s[u]===j0||s[u]===l?l:Q0)},o=({x:a,y:c,w:l,h:u},h)=>{let[d,p]=[Math.min(t-1,Math.floor((a+l)/5)),Math.min(i-1,Math.floor((c+u)/5))];for(let m=Math.max(0,Math.floor(c/5));m<=p;m++)for(let x=Math.max(0,Math.floor(a/5));x<=d;x++)h(x,m)};return{line(a,c){for(let l=1;l<c.length;l++){let[u,h]=[c[l-1],c[l]],d=Math.max(1,Math.ceil(Math.hypot(h.x-u.x,h.y-u.y)/(5*.8)));for(let p=0;p<=d;p++)r(Math.floor((u.x+(h.x-u.x)*p/d)/5),Math.floor((u.y+(h.y-u.y)*p/d)/5),a+1)}},dot:(a,c)=>r(Math.floor(a/5),Math.floor(c/5),Q0),head:a=>o(a,(c,l)=>r(c,l,Gu)),cost(a,c=-1){let l=0;return o(a,(u,h)=>{let d=s[h*t+u];d===Gu?l+=Vu:d!==j0&&d!==c+1&&(l+=1)}),l}}}var yA="500 12px system-ui, sans-serif",cf="11px system-ui, sans-serif",rx="700 13px system-ui, sans-serif",[bA,wA,SA]=[17,15,4],tx=(n,e)=>n.x<e.x+e.w&&e.x<n.x+n.w&&n.y<e.y+e.h&&e.y<n.y+n.h,MA=6,nx=({x:n,y:e,w:t,h:i},s)=>({x:n-s,y:e-s,w:t+2*s,h:i+2*s}),EA={cost:()=>0};function ox(n,e,t,i,s=80,r=new Map,o=EA){let a=[],c=l=>{let u=r.get(l.key),[h,d]=[null,l.must?1/0:Vu];return l.places.forEach((p,m)=>{if(p===null||d===0&&m!==u)return;let{x,y:f}=p,g={x,y:f,w:l.width,h:l.height};if(x<2||f<2||x+g.w>t-2||f+g.h>i-2||e.some(b=>b.owner!==l.key&&tx(g,b)))return;let w=l.own===void 0?g:nx(g,MA);if(a.some(b=>tx(w,b)))return;let E=o.cost(p.room?nx(g,p.room):g,l.own);(E<d||m===u&&E<=d&&(l.must||E<Vu))&&([h,d]=[{...g,at:m},E])}),h&&d<=(l.most??1/0)&&{...h,key:l.key,text:l.text,kind:l.kind,node:l.node,link:l.own,tone:l.tone,ends:l.ends}};for(let l of n){if(a.length>=s)break;for(let u=l,h=null;u&&!h;u=u.short)h=c(u),h&&a.push(h)}return a}function ax(n,e,t,i,s){let[r,o]=[s[3*i],s[3*i+1]],a=2*Math.max(...n.map(u=>Math.max(Math.abs(u.x-r),Math.abs(u.x+e-r),Math.abs(u.y-o),Math.abs(u.y+t-o)))),c=[];for(let u=0;3*u<s.length;u++)u!==i&&s[3*u+2]>0&&Math.abs(s[3*u]-r)<a&&Math.abs(s[3*u+1]-o)<a&&c.push(u);let l=(u,h)=>Math.hypot(Math.max(u.x-s[3*h],0,s[3*h]-u.x-e),Math.max(u.y-s[3*h+1],0,s[3*h+1]-u.y-t));return n.map(u=>{let h=l(u,i);return c.some(d=>l(u,d)<h)?null:u})}function lx(n,e,t,i,s){return[0,9,18].flatMap(r=>{let o=t+3+r,a=t*.7+2+r*.7;return[{x:n-i/2,y:e+o},{x:n-i/2,y:e-o-s},{x:n+o,y:e-s/2},{x:n-o-i,y:e-s/2},{x:n+a,y:e+a},{x:n-a-i,y:e+a},{x:n+a,y:e-a-s},{x:n-a-i,y:e-a-s}]})}function cx(){let n=new Map,e=null;try{e=document.createElement("canvas").getContext("2d")}catch{e=null}return(t,i=yA)=>{let s=i+t,r=n.get(s);return r===void 0&&(n.size>5e3&&n.clear(),e&&(e.font=i),r=Math.ceil((e?e.measureText(t).width:t.length*6.6)+2*SA),n.set(s,r)),{width:Math.min(r,220),height:i===cf?wA:bA}}}function ux(n){let e=document.createElement("div");e.className="sg-labels",e.setAttribute("aria-hidden","true"),n.append(e);let t=new Map,i=[],s=[],r=()=>{let o=i.pop();if(o)return o;let a=document.createElement("span");return e.append(a),{element:a,text:"",look:"",place:"",width:""}};return{draw(o,a){s=o;let c=t;t=new Map;for(let{key:l}of o){let u=c.get(l);u&&t.set(l,u),c.delete(l)}i.push(...c.values());for(let l of o){t.has(l.key)||t.set(l.key,r()),sx(t.get(l.key),l);let[u,h]=ix(l.ends,a);l.off=[l.x-u,l.y-h]}for(let l of i)l.element.hidden||(l.element.hidden=!0)},follow(o){for(let a of s){let[c,l]=ix(a.ends,o);[a.x,a.y]=[c+a.off[0],l+a.off[1]],sx(t.get(a.key),a)}},element:e,at:(o,a)=>s.find(c=>o>=c.x&&o<=c.x+c.w&&a>=c.y&&a<=c.y+c.h),get shown(){return s},dispose:()=>e.remove()}}function ix(n,e){let[t,i]=[0,0];for(let s of n)t+=e[3*s]/n.length,i+=e[3*s+1]/n.length;return[t,i]}function sx(n,e){let{element:t}=n,i=`sg-label sg-${e.kind} ${e.tone??""}`,s=`translate(${Math.round(e.x)}px, ${Math.round(e.y)}px)`,r=`${e.w}px`;n.text!==e.text&&(t.textContent=n.text=e.text),n.look!==i&&(t.className=n.look=i),n.place!==s&&(t.style.transform=n.place=s),n.width!==r&&(t.style.maxWidth=n.width=r),t.hidden&&(t.hidden=!1)}var uf="\u25AA",TA=16,AA=5,RA=28,CA=60,PA=.3,IA=[.5,.44,.56,.38,.62,.32,.68,.26],LA=[0,1,-1],hx=2,DA=8,NA=3;function dx(n,e,t,i,[s,r],o,a,c,l=()=>!1){let u=ex(s,r),h=new Map;e.links.forEach((m,x)=>{if(m.gone||t.link(x)*m.opacity<PA)return;let f=Wl(m,e,i);f&&(h.set(x,f),u.line(x,Dm(f)))});for(let{head:m}of h.values())u.head(m);let d=[];return{wanted:[...OA(n,e,t,i,o,a,d,u,l),...UA(n,e,t,h,o,c,a)],taken:d,occupied:u}}function OA(n,e,{chosen:t,near:i,subject:s,node:r},o,a,c,l,u,h){let d=[];for(let f=0;f<n.n;f++){let g=o[3*f+2];if(g===0)continue;let w=c?.node===f?4e3:f===s||t.has(f)?3e3:i?.has(f)?1e3:0;d.push({node:f,importance:w+On(n,f,_t.drives)+.5*On(n,f,_t.driven),x:o[3*f],y:o[3*f+1],radius:e.outer[f]*g})}d.sort((f,g)=>g.importance-f.importance);let p=n.n>CA,m=p?d.filter(({importance:f},g)=>f>=1e3||g<RA):d,x=new Float32Array(o.length);for(let{node:f}of m)x.set(o.subarray(3*f,3*f+3),3*f);if(p)for(let{x:f,y:g}of d)u.dot(f,g);for(let{node:f,x:g,y:w,radius:E}of m)l.push({x:g-.8*E,y:w-.8*E,w:1.6*E,h:1.6*E,owner:`n${f}`});return m.map(({node:f,x:g,y:w,radius:E,importance:b})=>{let S=h(f)?`${n.names[f]} ${uf}`:n.names[f],{width:y,height:v}=a(S,f===s?rx:void 0),_=lx(g,w,E,y,v),L=ax(_,y,v,f,x);return{key:`n${f}`,node:f,ends:[f],kind:f===s?"node sg-subject":"node",text:S,width:y,height:v,must:b>=3e3,tone:r(f)<1?"sg-back":"",places:b>=3e3&&L.every(T=>T===null)?_:L}})}function UA(n,e,{rows:t,news:i,chosen:s},r,o,a,c){let{links:l}=e,u=[...t].sort((p,m)=>(a(l[p])??99)-(a(l[m])??99)||m-p),h=s.size>0||c!==null,d=u.filter(p=>c?.link!==void 0||l[p].leads).slice(0,h?TA:AA);return[...new Set([...d,...i])].filter(p=>r.has(p)).map(p=>{let m=l[p],x=g=>{let w=o(g,cf);return{key:`l${m.key}`,own:p,ends:[m.source,m.target],most:0,kind:"link",text:g,...w,tone:_r[m.way],places:FA(r.get(p),w)}},f=x(Gp(n,m,a(m)));return m.changed?{...f,short:{...x(m.figure),most:hx}}:a(m)===void 0?f:{...f,short:{...x(`${a(m)}.  ${m.figure}`),short:{...x(`${a(m)}.`),most:hx}}}})}function FA({at:n,from:e,to:t},{width:i,height:s}){return LA.flatMap(r=>IA.map(o=>{let a=e+(t-e)*o,[c,l]=[n(a),n(a+.01)],[u,h]=[l.x-c.x,l.y-c.y],d=Math.hypot(u,h)||1,p=r*(NA+.5*(Math.abs(h)*i+Math.abs(u)*s)/d)/d;return{x:c.x+h*p-i/2,y:c.y-u*p-s/2,room:r&&DA}}))}var kA=120,BA=80;function fx(n,e){let t=cx(),[i,s,r]=[-1/0,!0,!1];return{renew:()=>s=!0,step(o,a,{graph:c,picture:l,emphasis:u,places:h,size:d,hover:p,rank:m,pinned:x}){if(s||(a?r:o-i>=kA)){let{wanted:f,taken:g,occupied:w}=dx(c,l,u,h,d,t,p,m,x),E=new Map(n.shown.map(b=>[b.key,b.at]));n.draw(ox(f,[...e(),...g],...d,BA,E,w),h),[i,s,r]=[o,!1,!1]}else a||(n.follow(h),r=!0);return r}}}var[zA,GA,VA]=[14,2,160],HA=1.25,WA=n=>Math.min(VA,Math.max(zA,GA*n));function px(n,e,t=new Set,i=()=>!0,s=()=>!1){let r=WA(e),o=new Set,a=0;for(let c=n.length-1;c>=0;c--){let l=n[c];l.leads&&(l.gone||s(l)?o.add(c):i(l.source)&&i(l.target)&&(a+=1,(a<=r||a<=HA*r&&t.has(l.key))&&o.add(c)))}return o}var[$A,XA]=[20,60];function qA(){let n=[],e=null;return{step(t,i){e!==null&&n.push(t-e),n.length>XA&&n.shift(),e=i?t:null},take(){if(n.length<$A)return null;let t=n.reduce((i,s)=>i+s,0)/n.length;return n=[],t>0?1e3/t:null}}}function mx(n,e){let[t,i,s,r]=[0,0,!0,!1],o=!1,a=qA();function c(l){if(t=0,r||!n())return a.step(l,!1);if(s||l-i>=33){let u=s;[s,i]=[!1,l],o=e(l,u)}a.step(l,o||s),(o||s)&&(t=requestAnimationFrame(c))}return{invalidate(){s=!0,!t&&!r&&(t=requestAnimationFrame(c))},rate:a.take,stop(){r=!0,cancelAnimationFrame(t)}}}var[YA,ZA,gx]=[4,5,14];function xx(n,e,t,i,s=()=>!0){let r=null,o=1/0;return t.outer.forEach((a,c)=>{let l=i[3*c+2],u=Math.hypot(i[3*c]-n,i[3*c+1]-e)-a*l;l>0&&u<YA&&u<o&&([r,o]=[{node:c},u])}),r||(t.links.forEach((a,c)=>{if(a.gone||!s(c))return;let l=KA(n,e,a,i)-a.width/2;l<ZA&&l<=o&&([r,o]=[{link:c},l])}),r)}function KA(n,e,t,i){let{a:s,b:r,c:o}=ba(t,i),[a,c]=[Math.min(s.x,r.x,o.x)-12,Math.max(s.x,r.x,o.x)+12];if(n<a||n>c||e<Math.min(s.y,r.y,o.y)-12||e>Math.max(s.y,r.y,o.y)+12)return 1/0;let l=1/0,u=s;for(let h=1;h<=gx;h++){let d=ao(s,o,r,h/gx),[p,m]=[d.x-u.x,d.y-u.y],x=Math.max(0,Math.min(1,((n-u.x)*p+(e-u.y)*m)/(p*p+m*m||1)));l=Math.min(l,Math.hypot(u.x+x*p-n,u.y+x*m-e)),u=d}return l}var dl={iA:3,iB:3,iShape:4,iLook:4,iMore:4},Vo=`
in vec3 iA; in vec3 iB; in vec4 iShape; in vec4 iLook; in vec4 iMore;
`,Ho=`
uniform vec3 uRaises; uniform vec3 uLowers; uniform vec3 uBoth;
vec3 colourOf(float way) { return way < 0.5 ? uRaises : way < 1.5 ? uLowers : uBoth; }
`;function _x(n,e,t){let i=n.iA.array,s=n.iB.array;for(let r=0;r<e.length;r++){let{source:o,target:a}=e[r];for(let c=0;c<3;c++)i[3*r+c]=t[3*o+c],s[3*r+c]=t[3*a+c]}Is(n,"iA","iB")}var JA=`
${Hs}
${Vo}
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
}`,jA=`
${Ho}
in vec2 vAt; in float vAlpha; in float vWay; in float vDirected; in vec2 vBox;
void main() {
  float inside = vDirected > 0.5
    ? min((vBox.x - vAt.x) * 0.5 * vBox.y / vBox.x - abs(vAt.y), vAt.x + vBox.x)
    : vBox.x - abs(vAt.x) - abs(vAt.y);
  float alpha = smoothstep(-0.5, 0.5, inside) * vAlpha;
  if (alpha < 0.004) discard;
  outColour = vec4(colourOf(vWay) * alpha, alpha);
}`,vx=n=>rr(...Go,or(n,JA,jA),1);var QA=Symbol.for("scarcity.webgl-contexts");function yx(n){let e=globalThis[QA]??=new Set;return{take(){for(let t of[...e])e.size>=8&&t!==n&&t();e.delete(n),e.add(n)},give:()=>e.delete(n)}}var Hu=20,eR=`
${Hs}
${Vo}
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
}`,tR=`
${Ho}
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
}`;function bx(n){let e=[],t=[];for(let i=0;i<=Hu;i++)e.push(i/Hu,-1,i/Hu,1),i<Hu&&t.push(2*i,2*i+1,2*i+2,2*i+1,2*i+3,2*i+2);return rr(e,t,or(n,eR,tR),0)}var nR=.75,iR=`
${Hs}
${Vo}
in vec2 position;
in vec3 iBeat; // which mark, how many lags, the largest lag
uniform float uTime; uniform float uStill;
out vec2 vAt; out float vRadius; out float vAlpha; out float vWay;
void main() {
  vec4 a = toScreen(iA), b = toScreen(iB);
  Curve k = curveOf(a, b, iShape, headOf(iShape.x, iLook.w));
  float lags = max(iBeat.y, 0.3);
  float beat = mod(uTime / ${nR.toFixed(2)}, iBeat.z + 1.0);
  float share = uStill > 0.5 ? (iBeat.x + 1.0) / (iBeat.y + 1.0) : beat / lags;
  bool shown = uStill > 0.5 ? iBeat.y > 0.5 : iBeat.x < 0.5 && share <= 1.0;
  if (!shown || a.w == 0.0 || b.w == 0.0 || k.t1 <= k.t0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  float t = mix(k.t0, k.t1, share);
  vRadius = max(3.2, iShape.x * 0.5 + 1.6);
  vAt = position * (vRadius + 2.0);
  vAlpha = 1.0; vWay = iLook.x;
  gl_Position = fromScreen(pointAt(k, t) + vAt, 0.0);
}`,sR=`
${Ho}
uniform vec3 uBackground;
in vec2 vAt; in float vRadius; in float vAlpha; in float vWay;
void main() {
  float off = length(vAt);
  float rim = 1.0 - smoothstep(vRadius + 0.5, vRadius + 1.5, off);
  float body = 1.0 - smoothstep(vRadius - 0.5, vRadius + 0.5, off);
  if (rim < 0.01) discard;
  outColour = vec4(mix(uBackground, colourOf(vWay), body) * rim, rim) * vAlpha;
}`,rR={...dl,iBeat:3},wx=n=>rr(...Go,or(n,iR,sR),2);function hf(n,e,t,i){let s=t.flatMap(o=>{let a=e.iMore.array[4*o+3];return Array.from({length:Math.max(1,a)},(c,l)=>[o,l,a])}),r=ll(n.userData.buffers,rR,s.length);s.forEach(([o,a,c],l)=>{for(let[u,h]of Object.entries(dl))r[u].array.set(e[u].array.subarray(o*h,(o+1)*h),l*h);r.iBeat.array.set([a,c,i],3*l)}),Is(r),zo(n,r,s.length)}function Sx(n,e,t){let i=E0(),s=new Ua,r=null,o={links:bx(i),arrows:vx(i),pulses:wx(i),nodes:R0(i)};s.add(...Object.values(o));for(let _ of Object.values(o))_.visible=!1;let[a,c]=[null,null],l=null,u=null,h=null,[d,p]=[1,1],m=yx(()=>!t()&&g(!0)),x=_=>{_.preventDefault(),g(!1,!0),e()};function f(){if(r)return!0;let _=document.createElement("canvas");_.className="sg-canvas",_.setAttribute("aria-hidden","true");try{r=new Du({canvas:_,alpha:!0,antialias:!1,powerPreference:"low-power"})}catch{return!1}return _.addEventListener("webglcontextlost",x),r.setClearColor(0,0),n.prepend(_),y(d,p),m.take(),!0}function g(_=!0,L=!1){if(!r)return;let T=r.domElement;h?.remove(),h=null,_&&(h=document.createElement("img"),h.className="sg-canvas",h.alt="",r.render(s,l),h.src=T.toDataURL(),n.prepend(h)),T.removeEventListener("webglcontextlost",x),r.dispose(),L||r.forceContextLoss(),T.remove(),r=null,m.give()}function w(_,L){u=_,a=ll(a,dl,u.links.length),c=ll(c,A0,u.radii.length);let{iShape:{array:T},iLook:{array:A},iMore:{array:N}}=a;u.links.forEach((F,D)=>{let O=4*D;T[O]=F.width,T[O+1]=F.bend,T[O+2]=u.outer[F.source],T[O+3]=u.outer[F.target],A[O]=F.way,A[O+1]=F.gone?0:F.opacity,A[O+2]=F.dashed?1:0,A[O+3]=F.directed?1:0,N[O]=F.reach,N[O+1]=1,N[O+2]=L(F),N[O+3]=F.lag}),Is(a),zo(o.links,a,u.links.length),zo(o.arrows,a,u.links.length),zo(o.nodes,c,u.radii.length)}function E(_){u&&(c.iCentre.array.set(_),Is(c,"iCentre"),_x(a,u.links,_),u.beating.length&&hf(o.pulses,a,u.beating,u.longest))}function b(_){if(!u)return;let{iBody:{array:L},iColour:{array:T}}=c;u.radii.forEach((A,N)=>{let F=4*N;L[F]=A,L[F+1]=u.own[N],L[F+2]=_.selected(N)?1:0,L[F+3]=_.node(N),T.set(_.colour(N),F),T[F+3]=_.fresh(N)?1:0}),Is(c,"iBody","iColour");for(let A=0;A<u.links.length;A++)a.iMore.array[4*A+1]=_.link(A);Is(a,"iMore"),u.beating=_.beating,hf(o.pulses,a,_.beating,u.longest)}function S(_){i.uRaises.value.set(..._.raises),i.uLowers.value.set(..._.lowers),i.uBoth.value.set(..._.both),i.uBackground.value.set(..._.background),i.uInk.value.set(..._.ink),i.uDark.value=_.dark?1:0}function y(_,L){[d,p]=[_,L],r?.setPixelRatio(Math.min(globalThis.devicePixelRatio||1,2)),r?.setSize(_,L,!1)}function v(_){return l=_.camera,r?(l.updateMatrixWorld(),i.uViewProjection.value.multiplyMatrices(l.projectionMatrix,l.matrixWorldInverse),i.uSize.value.set(d,p),i.uReference.value=_.reference,i.uTime.value=_.time,i.uStill.value=_.still?1:0,i.uShare.value=_.share,i.uDepthFade.value=_.depthFade,r.render(s,l),h?.remove(),h=null,!0):!1}return{show:w,move:E,focus:b,theme:S,resize:y,draw:v,acquire:f,release:g,get active(){return r!==null},get info(){return r?{calls:r.info.render.calls,geometries:r.info.memory.geometries}:null},dispose(){g(!1);for(let _ of Object.values(o))_.geometry.dispose(),_.material.dispose();h?.remove()}}}function Mx(n,{show:e,rest:t}){let[i,s,r,o]=[!1,0,0,0],a=new IntersectionObserver(l=>{i=l[l.length-1].isIntersecting,clearTimeout(s),i?e():s=setTimeout(t,6e3)}),c=()=>i&&!document.hidden&&e();return document.addEventListener("visibilitychange",c),{get visible(){return i},get hidden(){return!i||document.hidden},start:()=>a.observe(n),retry(){clearTimeout(r),r=setTimeout(()=>i&&e(),400*2**Math.min(o++,5))},dispose(){clearTimeout(s),clearTimeout(r),a.disconnect(),document.removeEventListener("visibilitychange",c)}}}function df(n,e,t,i=3){let s=new Map;n.forEach((c,l)=>{!c.leads||!c.directed||c.gone||c.target===e||(s.has(c.source)||s.set(c.source,[]),s.get(c.source).push([l,c.target,Math.min(c.strength,.99)]))});let r=oR(n,t),o=[],a=[{at:e,rows:[],passed:new Set([e]),worth:1}];for(let c=0;a.length&&o.length<i&&c<2e4;c++){let l=lR(a);if(l.at===t){o.push(l.rows);continue}for(let[u,h,d]of s.get(l.at)??[])l.passed.has(h)||l.rows.length+1+(r.get(h)??1/0)>5||aR(a,{at:h,rows:[...l.rows,u],passed:new Set(l.passed).add(h),worth:l.worth*d})}return o}function oR(n,e){let t=new Map;for(let{source:s,target:r,directed:o,gone:a}of n)!o||a||(t.has(r)||t.set(r,[]),t.get(r).push(s));let i=new Map([[e,0]]);for(let s of i.keys())for(let r of t.get(s)??[])i.has(r)||i.set(r,i.get(s)+1);return i}function aR(n,e){let t=n.push(e)-1;for(;t&&n[t-1>>1].worth<e.worth;)n[t]=n[t-1>>1],t=t-1>>1;n[t]=e}function lR(n){let[e,t]=[n[0],n.pop()];if(!n.length)return e;let i=0;for(;;){let s=2*i+1;if(s>=n.length||(s+1<n.length&&n[s+1].worth>n[s].worth&&(s+=1),n[s].worth<=t.worth))break;n[i]=n[s],i=s}return n[i]=t,e}function Ex(n,e){let t=new Map;return n.forEach((i,s)=>{i.gone||(t.set(`${i.source}>${i.target}@${i.lag}`,s),i.leads&&t.set(`${i.source}>${i.target}`,s),i.leads&&!i.directed&&t.set(`${i.target}>${i.source}`,s))}),e.map(i=>i.flatMap(({source:s,target:r,lag:o})=>{let a=t.get(`${s}>${r}@${o}`)??t.get(`${s}>${r}`);return a===void 0?[]:[a]}))}var Wu=40,cR=150;function Tx({root:n,stage:e,labels:t,state:i,corners:s,room:r,size:o},a){let[c,l,u,h,d]=[null,null,null,null,null],[p,m,x]=[new Set,Gs(n),!1],f={pair:"",ways:null},[g,w,E,b]=[new Set,new Map,0,null],S=fx(t,s),y=mx(G,ce),v=Sx(e,()=>L.retry(),()=>L.visible),_=J0(e,o(),r,y.invalidate,a.pins),L=Mx(n,{show(){x||(v.acquire()||i.problem(c?"This browser gives no WebGL context; the table holds the same graph.":""),!l&&c&&A(),_.touch(),y.invalidate())},rest:()=>v.release(!0)});function T(J){let ee=c,q=l&&Em(l,ee,J),ne=ee?Am(ee,J):new Set;[c,d]=[J,J.seq],_.enter(c,ee,performance.now());let j=A(q,ee,ne);return L.hidden&&W(),j}function A(J=null,ee=c,q=new Set){let ne=l,j=new Set(ne?.links.filter((ue,Ee)=>g.has(Ee)).map(ue=>ue.key));l=I0(c,{...a.options(),room:_.scale}),l.longest=c.lags.length-1;let oe=J&&Tm(l,J,q);return p=oe?.nodes??new Set,oe&&(l.links=[...oe.gone,...l.links]),_.dimensions===2&&c.n<=Wu&&Um(l.links,l.outer,_.atRest()),ne&&(h=Rm(h,ne,ee,l,c)),f={pair:"",ways:null},v.show(l,oe?oe.from:ue=>ue.opacity),N(j),O(),oe?.more??0}function N(J){F();let ee=c.n>Wu&&_.places.length===3*c.n?_.sees:void 0;g=px(l.links,c.n,J,ee,q=>w.has(q.row)||q.changed)}function F(){let J=a.subject();w=new Map(J===null?[]:Bl(c,J).into.map(({row:ee},q)=>[ee,q+1]))}function D(){let[J,ee]=[a.lit(),a.pair()];if(J)return Ex(l.links,J);if(!ee)return null;f.pair!==ee.join()&&(f={pair:ee.join(),ways:[df(l.links,...ee),df(l.links,...ee.toReversed())]});let q=f.ways.flat(),ne=l.links.flatMap(({source:j,target:oe,gone:ue},Ee)=>!ue&&ee.includes(j)&&ee.includes(oe)?[Ee]:[]);return q.length||ne.length?[...q,ne]:null}function O(){l&&(F(),u=F0(l,{chosen:a.chosen(),hover:h,overview:g,subject:a.subject(),ways:D(),still:hl()}),v.focus({...u,colour:zh(c,a.options().colouring,m),selected:J=>a.marked(J)||J===u.subject,fresh:J=>p.has(J)}),S.renew(),y.invalidate())}function W(){if(d===null)return;let J=d;d=null,a.painted(J,y.rate())}function G(){return L.visible||W(),l&&L.visible}function ce(J,ee){let q=_.look(J);q.positions&&v.move(q.positions),c.n>Wu&&J-E>cR&&Q(J);let ne=v.draw({...q,time:J/1e3,still:hl()}),j=!ee&&!q.positions,oe=S.step(J,j,{graph:c,picture:l,emphasis:u,places:_.places,size:_.size,hover:h,rank:ue=>c.versus?void 0:w.get(ue.row),pinned:ue=>a.pins.has(c.keys[ue])});return b=l,ne&&Object.assign(n.dataset,{draws:Number(n.dataset.draws??0)+1,calls:v.info?.calls??0}),W(),oe||_.going(J)||u.beating.length>0&&a.watched()&&!hl()}function Q(J){E=J;let ee=g;N(new Set([...ee].map(q=>l.links[q].key))),(ee.size!==g.size||[...ee].some(q=>!g.has(q)))&&O()}function $(){c&&_.dimensions===2&&c.n<=Wu?A():S.renew()}let K=new ResizeObserver(()=>{if(!n.clientWidth||!n.clientHeight)return;let[J,ee]=o();J===_.size[0]&&ee===_.size[1]||(v.resize(J,ee),c&&a.resized(),_.resize(J,ee),c&&A())});return{show:T,refocus:O,settled:$,eye:_,reconsider:()=>c&&A(),get picture(){return l},get counts(){return l===null?{pairs:0,drawn:0}:{pairs:l.links.filter(J=>J.leads&&!J.gone).length,drawn:[...g].filter(J=>!l.links[J].gone).length}},get ways(){return f.ways??[[],[]]},invalidate:y.invalidate,still:()=>l&&{picture:l,emphasis:u,theme:m,size:_.size,places:_.places.length===3*c.n?_.places:_.atRest(),depthFade:_.depthFade,colour:zh(c,a.options().colouring,m),marked:J=>a.marked(J)||J===u.subject},start(){v.resize(..._.size),K.observe(n),L.start()},under(J,ee){let q=b===l?t.at(J,ee):null;return q?q.node!==void 0?{node:q.node}:{link:q.link}:l&&_.places.length?xx(J,ee,l,_.places,ne=>u.link(ne)>0):null},hover(J){J?.node===h?.node&&J?.link===h?.link||(h=J,O())},dress(){n.style.removeProperty("--sg-background"),m=Gs(n),fa(n,m),v.theme(m),O()},dispose(){x=!0,y.stop(),K.disconnect(),L.dispose(),_.dispose(),v.dispose()}}}function Ax(n,e){let t=new Map,i=new Map,s=(r,o)=>`${r}|${o.join("|")}`;return{of(r,o,a=""){let c=s(r.namesId,o),l=t.get(c),u=r.moment?r.moment.told+r.moment.behind:null;if(u===null||l?.newest===u||i.get(a)?.key===c)return l?.history??null;clearTimeout(i.get(a)?.timer);let h=setTimeout(()=>{i.delete(a),t.delete(c),t.set(c,{history:l?.history??null,newest:u}),t.size>60&&t.delete(t.keys().next().value),n(o,r.namesId)},80);return i.set(a,{key:c,timer:h}),l?.history??null},told(r){let o=t.get(s(r.names_id,r.link));o&&(o.history=r,e())},dispose:()=>[...i.values()].forEach(({timer:r})=>clearTimeout(r))}}var uR=Math.cos(75*Math.PI/180),$u={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Rx(n,e,t,i){let[s,r]=$u[n],o=null,a=1/0;for(let{source:c,target:l}of t){if(c!==e&&l!==e)continue;let u=c===e?l:c,[h,d]=[i[3*u]-i[3*e],i[3*u+1]-i[3*e+1]],p=Math.hypot(h,d)||1,m=(h*s+d*r)/p,x=p*(2-m);m>uR&&x<a&&([o,a]=[u,x])}return o}function Cx(n){let e={f:n.fit,F:n.fit,"/":n.search,Escape:n.clear," ":n.pause,2:()=>n.dimensions(2),3:()=>n.dimensions(3),p:n.pin,P:n.pin,t:n.table,T:n.table,o:n.options,O:n.options,s:n.save,S:n.save};return t=>{if(!(t.ctrlKey||t.metaKey||t.altKey)){if(t.target.closest?.("button, input, select, table")&&t.key!=="Escape"){t.stopPropagation();return}if(t.key in $u&&t.shiftKey)n.push(...$u[t.key]);else if(t.key in $u)n.walk(t.key);else if(t.key in e)e[t.key]();else return t.key==="Tab"?void 0:t.stopPropagation();t.preventDefault(),t.stopPropagation()}}}var Px="http://www.w3.org/2000/svg",Xu=14;function zn(n,e){let t=document.createElementNS(Px,"svg");for(let[i,s]of Object.entries({width:n,height:Xu,"aria-hidden":"true"}))t.setAttribute(i,s);for(let[i,s]of e){let r=document.createElementNS(Px,i);for(let[o,a]of Object.entries(s))r.setAttribute(o,a);t.append(r)}return t}var Lr=(n,e,t,i={})=>["line",{x1:n,x2:n+e,y1:Xu/2,y2:Xu/2,"stroke-width":t,stroke:"currentColor",...i}],fl=[Lr(0,15,3),["path",{d:"M14 2.5 L22 7 L14 11.5 Z",fill:"currentColor"}]],hR=[Lr(0,26,2.5),["path",{d:"M13 1.5 L18.5 7 L13 12.5 L7.5 7 Z",fill:"currentColor"}]];function In(n,e,t=""){let i=P("span",`sg-key ${t}`);return i.append(n,P("span","",e)),i}var Ix=n=>Array.from({length:n.m},(e,t)=>Ni(n,t)).includes(!0),ff=(n,e)=>["circle",{cx:n,cy:Xu/2,r:4.5,fill:`var(--sg-${e})`}],dR=n=>Number(n.toPrecision(2)),Lx=5;function fR(n,[e,t]){let i=Bh(n,e),s=Math.max(0,...i);if(!s)return[];if(kh(e)){let a=zn(11*ya,Array.from({length:ya},(c,l)=>ff(5.5+11*l,`level-${l}`)));return[In(a,`colour: ${t}, 0 to ${Kt(dR(s))}`,"sg-extra")]}if(e==="group"&&n.groups.length)return n.groups.map((a,c)=>In(zn(11,[ff(5.5,`shade-${1+c%Lx}`)]),a,"sg-extra"));let r=Math.min(Lx,s),o=zn(11*r,Array.from({length:r},(a,c)=>ff(5.5+11*c,`shade-${1+c}`)));return[In(o,`colour: ${e==="group"?"closely linked":t}`,"sg-extra")]}var pR=()=>[In(zn(22,fl),"raises","sg-raises"),In(zn(22,fl),"lowers","sg-lowers"),In(zn(26,[Lr(0,26,2.5,{"stroke-dasharray":"5 4"})]),"dashed: went, as it was"),In(P("b","","0.20 \u2192 0.41"),"changed beyond both intervals"),In(zn(22,[Lr(0,22,3,{opacity:.25})]),"faint: the same")];function Dx(n){let e=P("div","sg-legend","",{role:"note","aria-label":"Legend"}),t=P("div","sg-keys"),i=P("div","sg-note");e.append(i,t),n.append(e);let s="";return{element:e,get height(){return e.hidden?0:e.offsetHeight+14},note(r){i.textContent!==r&&(i.textContent=r)},update(r,o,a,c){let l=fR(r,c),u=Uu(r.n)*o,h=`${!!r.versus}|${u}|${r.strength}|${r.certainty}|${a}|${l.map(x=>x.outerHTML)}|${Ix(r)}`;if(h===s)return;s=h;let d=zn(22*cl.length,cl.map((x,f)=>Lr(22*f,18,ul(x,u)))),p=[Dl,Ll,Di],m=zn(24*p.length,p.map((x,f)=>Lr(24*f,20,3,{opacity:Fu(x)})));if(r.versus)return t.replaceChildren(...pR(),In(d,`${cl.map(Kt).join(" \xB7 ")} ${r.strength}`,"sg-extra"));t.replaceChildren(In(zn(22,fl),"raises","sg-raises"),In(zn(22,fl),"lowers","sg-lowers"),...Ix(r)?[In(zn(22,fl),"moves both ways","sg-both")]:[],In(zn(26,hR),"direction open"),In(d,`${cl.map(Kt).join(" \xB7 ")} ${r.strength}`),In(m,p.map(x=>r.certainty[x]).join(" \xB7 ")),In(zn(26,[Lr(0,26,2,{"stroke-dasharray":"5 4"})]),"dashed: could be 0"),...l,In(zn(22,[["circle",{cx:4,cy:7,r:2.5,fill:"currentColor"}],["circle",{cx:15,cy:7,r:6,fill:"currentColor"}]]),a,"sg-extra"),In(zn(14,[["circle",{cx:7,cy:7,r:3,fill:"currentColor",opacity:.6}],["circle",{cx:7,cy:7,r:5.2,fill:"none",stroke:"currentColor","stroke-dasharray":"22 40",transform:"rotate(-90 7 7)"}]]),"ring: own past","sg-extra"))}}}function Nx({pairs:n,drawn:e},{words:t},i=0,s=!1){let r=e<n?`The ${e} strongest of ${$t(n,"linked pair")}; select a variable for its others. `:"";return`${s?"Groups are one node, named after who leads them; a double click opens one. ":""}${t?`Only links ${t}. `:""}${r}Each at its strongest lag; point at it for further lags.${i?` ${uf} put there by hand.`:""}`}var pl=16;function Ox(n){let e=P("div","sg-card","",{role:"tooltip"});return e.hidden=!0,n.append(e),{element:e,hide:()=>e.hidden=!0,tell(t,i,[s,r],o,[a,c],l=null){e.replaceChildren(..._m(t,i.row,i.more).map(mR),...l?[l]:[]),e.hidden=!1;let[u,h]=[e.offsetWidth||200,e.offsetHeight||80],d=(w,E)=>[Math.max(4,Math.min(w,a-u-4)),Math.max(4,Math.min(E,c-h-4))],p=[s+pl,s-pl-u,s-u/2].flatMap(w=>[r+pl,r-h-pl,r-h/2].map(E=>d(w,E))),m=([w,E],b,S,y)=>b>w-y&&b<w+u+y&&S>E-y&&S<E+h+y,x=w=>{let E=m(w,s,r,pl-4)?100:0;for(let b=0;b<o.length;b+=3)E+=m(w,o[b],o[b+1],10)?b===3*i.source||b===3*i.target?10:1:0;return E},[f,g]=p.reduce((w,E)=>x(E)<x(w)?E:w);[e.style.left,e.style.top]=[`${f}px`,`${g}px`]}}}function mR(n){let e=P("div");for(let{text:t,strong:i,faint:s,tone:r}of n)e.append(P(i?"strong":"span",s?"sg-faint":r??"",t));return e}var qu=560,Ux=[[6,6,!0],[6,3,!0],[5,2,!0],[4,2,!0],[4,0,!0],[4,0,!1],[3,0,!1],[2,0,!1]],gR=[2,0,!1],Fx=38;function Bx(n,e){let t=P("section","sg-dock","",{"aria-label":"What drives the selected variable"});t.hidden=!0,n.append(t);let i="";function s(r,[o,a,c],l){let u=[_R(r),vR(kx(r.into,o),c,e,c?l:null)];a&&r.out.entries.length&&u.push(yR(kx(r.out,a),e)),r.own&&c&&u.push(P("p","sg-faint",r.own)),t.replaceChildren(...u)}return{element:t,hide:()=>t.hidden=!0,tell(r,o,[a,c],l,u=()=>null){let h=a<qu,d=Nh(r,o,Ux[0][0]),[p]=d.into.entries,m=p&&!h?u(p.row,p.tone):null,x=JSON.stringify([d,h,c,l,m?.outerHTML]);if(t.hidden=!1,x!==i){i=x,t.classList.toggle("sg-below",h),t.style.bottom=h?`${l}px`:"";for(let f of h?[gR]:Ux)if(s(d,f,m),t.offsetHeight<=c-Fx-l)break}},tellWays(r,[o,a],c){let l=o<qu,u=JSON.stringify([r,l,a,c]);if(t.hidden=!1,u!==i){i=u,t.classList.toggle("sg-below",l),t.style.bottom=l?`${c}px`:"";for(let h of l?[1]:[3,2,1])if(t.replaceChildren(...r.sides.flatMap((d,p)=>xR(d,l&&p?0:h,e)),...r.open?[P("p","sg-faint","Between the two a direction is open.")]:[]),t.offsetHeight<=a-Fx-c)break}},get room(){return t.hidden?{left:0,bottom:0}:t.classList.contains("sg-below")?{left:0,bottom:t.offsetHeight}:{left:t.offsetWidth,bottom:0}}}}function xR({title:n,from:e,to:t,ways:i},s,r){if(!s)return[];if(!i.length)return[P("p","sg-faint",`No way leads from ${e} to ${t}.`)];let o=P("ol");for(let{effect:a,tone:c,after:l,sure:u,steps:h}of i.slice(0,s)){let d=P("li"),p=P("div","sg-figures");p.append(P("span",`sg-effect ${c}`,a),P("span","",` ${l} `),P("span","sg-faint",u));let m=P("div");for(let{node:x,name:f,lag:g}of h)g&&m.append(P("span","sg-faint"," \u2192 ")),m.append(pf({name:f,other:x},r)),g&&m.append(P("span","sg-faint",` ${g}`));d.append(p,m),o.append(d)}return[P("h3","",n),mf(o,Math.max(0,i.length-s))]}var kx=({entries:n,left:e},t)=>({entries:n.slice(0,t),left:e+Math.max(0,n.length-t)});function _R({title:n,unit:e}){let t=P("h3","",`What drives ${n}`);return e&&t.append(P("span","sg-faint",` ${e}`)),t}function vR({entries:n,left:e},t,i,s){if(!n.length)return P("p","sg-faint","nothing in the data, significantly");let r=P("ol"),o=null;for(let a of n){a.doubtful&&o&&o.sure!==a.sure&&r.append(P("li","sg-rest sg-faint",`${a.sure}:`)),o=a;let c=P("li",a.gone?"sg-rest":""),l=P("div");l.append(pf(a,i),P("span","",` ${a.verb} it, ${a.short}`));let u=P("div","sg-figures");u.append(P("span",`sg-effect ${a.tone}`,a.effect),P("span","",a.gone?" ":` ${a.sure} `),P("span","sg-faint",(t?a.more:a.more.slice(0,1)).join(" \xB7 "))),c.append(l,u),s&&a.rank===1&&c.append(s),r.append(c)}return mf(r,e)}function yR({entries:n,left:e},t){let i=P("div");i.append(P("p","sg-faint","It drives"));let s=P("ul");for(let r of n){let o=P("li","sg-figures");o.append(pf(r,t),P("span",`sg-effect ${r.tone}`,` ${r.effect} `),P("span","sg-faint",`${r.short}${r.sure==="sure"?"":`, ${r.sure}`}`)),s.append(o)}return i.append(mf(s,e)),i}function pf({name:n,other:e},t){let i=P("button","sg-name",n,{type:"button"});return i.addEventListener("click",()=>t(e)),i}function mf(n,e){return e&&n.append(P("li","sg-rest sg-faint",`and ${e} more`)),n}var bR=[["drives","how much it drives"],["driven","how much it is driven"],["pagerank","how much it drives through others"],["betweenness","how many ways lead through it"],["change","how much it changed lately"]],wR=.5,SR=.01,MR=[["","as the machine allows"],["0","every variable"],["1","about half as many nodes"],["2","about a quarter"],["3","about an eighth"]],ER=12,Yu=()=>{};function Gx(n,{changed:e,wanted:t=Yu,released:i=Yu,detailed:s=Yu,closed:r=Yu}){let o=P("form","sg-options","",{"aria-label":"Options of the picture"});o.hidden=!0;let a=ml("Colour of a node",Fh),c=ml("Size of a node",bR),[l,u]=zx(wR,SR),[h,d]=zx(1,.05),p=ml("Of the group",[["","any"]]),m=P("button","","Release the nodes put there by hand",{type:"button"});m.hidden=!0,m.addEventListener("click",i);let x=ml("Nodes drawn",MR);x.label.hidden=!0;let f=P("button","","Close the groups opened",{type:"button"});f.hidden=!0,f.addEventListener("click",r);let g=ml("Lag",[["","any"]]);o.append(a.label,c.label,gf("Strength at least",l,u),gf("Stable in at least",h,d),g.label,p.label,x.label,f,m),n.append(o);let[w,E,b,S]=["","",null,""],y=new Set,v={sizing:_t.drives,colouring:"group",filter:sf},_=()=>{v.sizing=_t[c.select.value],v.colouring=a.select.value;let T=({select:A})=>A.value===""?null:Number(A.value);v.filter={least:Number(l.value),stable:Number(h.value),lag:T(g),group:T(p)},u.textContent=v.filter.least?Kt(v.filter.least):"any",d.textContent=v.filter.stable?yi(v.filter.stable):"any"};function L(){let T=b&&[a,c].map(({select:A})=>A.value).find(A=>Cm(b,A));T&&T!==S&&t(T),S=T??""}return o.addEventListener("input",({target:T})=>{if(T===x.select)return s(T.value===""?null:Number(T.value));y.add(T),_(),L(),e()}),o.addEventListener("submit",T=>T.preventDefault()),_(),{element:o,values:v,update(T,A=0){b=T,x.label.hidden=!b.detail||(b.whole??b).n<ER,b.detail&&document.activeElement!==x.select&&(x.select.value=String(b.detail.wanted??"")),f.hidden=!A||!b.shown,f.textContent=`Close ${A===1?"the group":`${A} groups`} opened`;for(let[{select:O},W]of[[a,b.colour],[c,b.size]])y.has(O)||(O.value=W);_(),a.select.querySelector("[value=group]").hidden=!b.groups.length&&v.colouring!=="group",L();let N=b.lags.map(({short:O})=>O).join(`
`);N!==w&&(w=N,g.offer([["","any"],...b.lags.map(({short:O},W)=>[String(W),O])]),_());let F=TR(b);p.label.hidden=!F.length,F.join(`
`)!==E&&(E=F.join(`
`),p.offer([["","any"],...F.map((O,W)=>[String(W+1),O])]),_());let D=Array.from({length:b.n},(O,W)=>On(b,W,_t.change)).some(O=>O>0);c.select.querySelector("[value=change]").disabled=!D},pinned(T){m.hidden=!T,m.textContent=`Release ${T===1?"the node":`${T} nodes`} put there by hand`},get coloured(){return[v.colouring,Fh.find(([T])=>T===v.colouring)[2]]},get sized(){return`size: ${c.select.selectedOptions[0].textContent}`},get words(){let{least:T,stable:A,lag:N,group:F}=v.filter,D=({select:O})=>O.selectedOptions[0].textContent;return[T?`at least ${Kt(T)} strong`:"",A?`found in at least ${yi(A)} of resamples`:"",N===null?"":D(g),F===null?"":`of the group ${D(p)}`].filter(Boolean).join(", ")},toggle:(T=o.hidden)=>(o.hidden=!T,T&&a.select.focus(),T)}}function TR(n){if(n.groups.length)return n.groups;let e=[];for(let i=0;i<n.n;i++){let s=On(n,i,_t.group);s>0&&(e[s-1]??=[]).push(i)}let t=i=>On(n,i,_t.drives);return Array.from(e,(i=[])=>{let[s,r]=[...i].sort((o,a)=>t(a)-t(o));return s===void 0?"none":r===void 0?n.names[s]:`${n.names[s]}, ${n.names[r]}${i.length>2?" \u2026":""}`})}function zx(n,e){return[P("input","","",{type:"range",min:"0",max:String(n),step:String(e),value:"0"}),P("output")]}function gf(n,...e){let t=P("label");return t.append(P("span","",n),...e),t}function ml(n,e){let t=P("select"),i=s=>{let r=t.value;t.replaceChildren(...s.map(([o,a])=>P("option","",a,{value:o}))),t.value=s.some(([o])=>o===r)?r:s[0][0]};return i(e),{select:t,offer:i,label:gf(n,t)}}function xf(n,e){let t=e.trim().toLocaleLowerCase();return t?n.flatMap((s,r)=>{let o=s.toLocaleLowerCase().indexOf(t);return o<0?[]:[{i:r,at:o}]}).sort((s,r)=>(s.at===0?0:1)-(r.at===0?0:1)||s.i-r.i).map(({i:s})=>s):[]}function Vx(n,e,t,i){let s=P("input","sg-search","",{type:"search","aria-label":"Find a variable",placeholder:"find a variable",spellcheck:"false"});s.hidden=!0,n.append(s);let r=()=>{s.hidden||(s.hidden=!0,s.value="",i())};return s.addEventListener("input",()=>t(xf(e(),s.value))),s.addEventListener("keydown",o=>{(o.key==="Enter"||o.key==="Escape")&&(o.key==="Escape"&&t([]),r(),o.preventDefault()),o.stopPropagation()}),{element:s,open(){s.hidden=!1,s.focus()}}}var AR={waiting:"waiting",learning:"learning",live:"live",paused:"paused",ended:"ended",lost:"lost",still:"still",throttled:"throttled"};function Hx(n,e){let t=P("div","sg-state"),i=P("span","sg-dot","",{"aria-hidden":"true"}),s=P("span","sg-state-text"),r=P("span","sg-badge"),o=P("span","sg-others"),[a,c]=[P("span","sg-moment"),P("strong","sg-sentence")];r.hidden=o.hidden=a.hidden=c.hidden=!0,t.append(i,a,c,s,r,o);let l=P("div","sg-plate");l.hidden=!0,n.append(t),e.append(l);let[u,h]=[P("strong"),P("span")];return l.append(u,h),{element:t,get low(){return l.hidden||!l.classList.contains("sg-low")?0:l.offsetHeight+8},update(d,p,m=p){let{title:x="",detail:f="",figures:g=""}=d??{},w=AR[d?.face]??"still";t.dataset.face=w;let E=[x,g].filter(Boolean).join("  \xB7  ");s.textContent!==E&&(s.textContent=E),t.title=f,l.hidden=!(p&&(x||f)),l.classList.toggle("sg-low",!m),u.textContent=x,h.textContent=f},more(d){o.hidden=d===0,o.textContent=`and ${$t(d,"more change")}`},past(d){a.hidden=!d,a.textContent!==d&&(a.textContent=d)},compared(d,p=""){c.hidden=!d,s.hidden=i.hidden=!!d,t.classList.toggle("sg-compared",!!d),c.textContent!==d+p&&c.replaceChildren(d,P("span","sg-between",p))},held(d){r.hidden=!d,r.textContent=d},problem(d){l.hidden=!d,u.textContent=d,h.textContent=""}}}var Wx=`
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
`;var $x=`
${ha(".sg")}.sg { position: relative; width: 100%; min-width: 240px; overflow: hidden; box-sizing: border-box; outline: none;
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
${Wx}
@container (max-width: 700px) { .sg-extra, .sg-others { display: none; } .sg-keys { gap: 2px 11px; } }
@container (max-width: 560px) { .sg-between { display: none; } .sg-sentence { font-size: 12px; } .sg-legend > .sg-note { display: none; } }
@container (max-width: 520px) { .sg-legend { font-size: 10px; gap: 1px 9px; } .sg button { padding: 2px 4px; } .sg-search { width: 90px; } }
`;var Zu=[["cause",(n,e)=>n.names[We(n,e,we.source)]],["effect on",(n,e)=>n.names[We(n,e,we.target)]],["direction",(n,e)=>Un(n,e)?"own past":Kn(n,e)?"\u2192":"open"],["after",(n,e)=>n.lags[We(n,e,we.lag)]?.short??String(We(n,e,we.lag)),(n,e)=>We(n,e,we.lag)],["strength",(n,e)=>is(n,e),vn],["90 % interval",(n,e)=>ts(We(n,e,we.low),We(n,e,we.high)),(n,e)=>We(n,e,we.low)],["how sure",(n,e)=>n.certainty[Jn(n,e)],Jn],["stable",(n,e)=>yi(We(n,e,we.stability)),(n,e)=>We(n,e,we.stability)],["since",(n,e)=>n.since[We(n,e,we.since)]??"",(n,e)=>Number.isFinite(We(n,e,we.age))?-We(n,e,we.age):-1e9],["compared",xa,(n,e)=>jn(n,e)??0]],[RR,CR]=[4,9],PR=(n,e,t)=>Ku(n,Zu[e][2]??Zu[e][1],t);function Ku(n,e,t){let i=Array.from({length:n.m},(o,a)=>a),s=i.map(o=>e(n,o)),r=typeof s[0]=="number";return i.sort((o,a)=>(r?(s[a]||0)-(s[o]||0):String(s[o]).localeCompare(String(s[a])))||o-a),t?i.reverse():i}var Xx=n=>n===CR?"sg-compared":n>=3?"sg-number":"";function qx(n,e){let t=P("div","sg-table");t.hidden=!0;let i=P("table","","",{"aria-label":"Links of the causal graph"}),s=P("tr"),r=P("tbody"),[o,a,c]=[null,RR,!1],l=Zu.map(([d],p)=>{let m=P("th",Xx(p),"",{scope:"col"}),x=P("button","",d,{type:"button"});return x.addEventListener("click",()=>{[a,c]=[p,p===a?!c:!1],h()}),m.append(x),s.append(m),m}),u=P("thead");u.append(s),i.append(u,r),t.append(i),n.append(t);function h(){t.hidden||!o||(i.classList.toggle("sg-alone",!o.versus),l.forEach((d,p)=>d.setAttribute("aria-sort",p!==a?"none":c?"ascending":"descending")),r.replaceChildren(...PR(o,a,c).map(d=>{let p=P("tr",_r[_s(o,d)]);return p.addEventListener("click",()=>e(We(o,d,we.source),We(o,d,we.target))),p.append(...Zu.map(([,m],x)=>P("td",Xx(x),m(o,d)))),p})))}return{element:t,update(d){o=d,h()},toggle(d=t.hidden){return t.hidden=!d,d?h():r.replaceChildren(),d}}}function Yx(n,e){let t=P("div","sg-toolbar","",{role:"toolbar","aria-label":"View"}),i=new Map;for(let[s,r,o,a]of e){let c=P("button","",r,{type:"button",title:`${s} (${o})`,"aria-label":s,"aria-keyshortcuts":o});c.addEventListener("click",a),t.append(c),i.set(s,c)}return n.append(t),{element:t,press:(s,r)=>i.get(s).setAttribute("aria-pressed",String(r)),button:s=>i.get(s),name:(s,r)=>i.get(s).textContent=r}}var Zx=24,IR=440;function Kx(n,e,t){let i=P("div","sg","",{role:"application",tabindex:"0","aria-label":"Causal graph","aria-roledescription":"interactive graph"});i.style.height=typeof e=="number"?`${e}px`:e;let s=P("div","sg-stage"),r=P("div","sg-live","",{role:"status","aria-live":"polite"});i.append(P("style","",$x),s,r),n.append(i);let o=ux(i),a=P("div","sg-top");i.append(a);let c=Hx(a,i),l=P("div","sg-tools");a.append(l);let u=Dx(i),h=qx(i,(b,S)=>t.chooseWhole([b,S])),d=Vx(l,t.names,t.found,t.left),p=Yx(l,[["Find a variable","Find","/",d.open],["Fit to view","Fit","F",t.fit],["2D: flat or in space","2D","2",t.flat],["Options","Options","O",t.options],["Table of links","Table","T",t.table],["Save the picture or the graph","Save","S",t.save]].filter(([,,,b])=>b)),m=Bx(i,b=>t.choose([b])),x=Gx(i,{changed:t.reconsider,wanted:t.wanted,released:t.released,detailed:t.detailed,closed:t.closed}),f=im(i,t.moments),g=Ox(i),w=()=>u.height+f.height+c.low,E=b=>({x:b.offsetLeft,y:b.offsetTop,w:b.offsetWidth,h:b.offsetHeight});return{root:i,stage:s,live:r,labels:o,state:c,legend:u,table:h,search:d,toolbar:p,options:x,dock:m,card:g,timeline:f,taken:w,free(){let b=Math.max(0,c.element.offsetHeight-Zx);return i.style.setProperty("--sg-over",`${b}px`),[i.clientWidth||640,(i.clientHeight||480)-b]},cramped:()=>i.clientWidth<qu&&i.clientHeight>0&&i.clientHeight<IR,corners:()=>[a,u.element,m.element,f.element].filter(b=>!b.hidden).map(E),over:()=>[c.element,u.element,m.element].filter(b=>!b.hidden),room:()=>({left:m.room.left,bottom:m.room.bottom+w(),top:Math.max(0,c.element.offsetHeight-Zx)}),size:()=>[i.clientWidth||640,i.clientHeight||480],say:b=>r.textContent=b,remove(){f.dispose(),i.remove()}}}function Jx(n,e){let[t,i,s]=[!1,null,0],r={holds(o){return t?(s+=1,i=o,e(`paused, ${$t(s,"frame")} behind`),!0):!1},release(){t&&r.toggle()},toggle(){if(t=!t,e(t?"paused":""),t)return;let o=i;[i,s]=[null,0],o&&n(o)}};return r}function jx(n){let e=new Map;return{get size(){return e.size},has:i=>e.has(i),set:(i,s)=>{s?e.set(i,s):e.delete(i),n()},clear(){e=new Map,n()},take(i){e=new Map(i.map(([s,...r])=>[s,r]))},of:i=>i.keys.flatMap((s,r)=>e.has(s)?[[r,...e.get(s)]]:[]),applied(i,s){if(!e.size)return s;let r=s.slice();return i.keys.forEach((o,a)=>e.has(o)&&r.set(e.get(o),3*a)),r}}}function Qx(n,e,t,i){let[s,r,o]=[null,null,null],a=!1,c=null,l=p=>{let m=n.getBoundingClientRect();return[p.clientX-m.left,p.clientY-m.top]},u=(p,m=0,x=0)=>{(p||c)&&i.hover(p,m,x),c=p};e.on(n,"pointermove",p=>{if(a=!0,r!==null&&s)return h(l(p));if(p.buttons)return u(null);let[m,x]=l(p);u(t(m,x),m,x)}),e.on(n,"pointerleave",()=>{a=!1,u(null)});function h([p,m]){if(!o&&Math.hypot(p-s[0],m-s[1])<=4)return;let[x,f]=o??s;o=[p,m],i.drag(r,p-x,m-f)}function d(){r!==null&&i.grab(r,!1),[s,r,o]=[null,null,null]}return e.on(n,"pointerdown",p=>{if(p.isPrimary===!1)return d();s=l(p),i.press();let m=p.button?void 0:t(...s)?.node;m!==void 0&&(r=m,i.grab(m,!0),n.setPointerCapture?.(p.pointerId))},{capture:!0}),e.on(n,"pointercancel",d),e.on(n,"pointerup",p=>{let[m,x]=l(p);s&&!o&&Math.hypot(m-s[0],x-s[1])<=4&&i.click(t(m,x),p),d()}),e.on(n,"dblclick",p=>i.open(t(...l(p)))),{get inside(){return a}}}function e_(n,e="scarcity-graph"){return[...(String(n??"").normalize("NFC").match(/[\p{L}\p{N}_]+/gu)??[]).join("-")].slice(0,60).join("").replace(/-+$/,"")||e}function t_(n,e,t){let i=e instanceof Blob?e:new Blob([e],{type:t}),s=URL.createObjectURL(i),r=document.createElement("a");[r.href,r.download,r.hidden]=[s,n,!0],document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var n_={ArrowDown:1,ArrowUp:-1};function us(n,e){let t=null,i=()=>[...n.querySelectorAll("button")];function s(r){t&&(t.tabIndex=-1),t=r??null,t&&(t.tabIndex=0)}return e.on(n,"keydown",r=>{let o=i(),a=o.indexOf(r.target),c={Home:0,End:o.length-1}[r.key]??(r.key in n_?a+n_[r.key]:null);c===null||a<0||(r.preventDefault(),o[Math.max(0,Math.min(o.length-1,c))].focus())}),e.on(n,"focusin",r=>r.target.tagName==="BUTTON"&&s(r.target)),{renew(){let r=i();for(let o of r)o.tabIndex=-1;s(r.includes(t)?t:r[0])}}}var _f=[["png","PNG, a picture",!1],["svg","SVG, a picture to edit",!1],["html","HTML, a live page",!1],["graphml","GraphML, for Gephi and others",!0],["dot","DOT, for Graphviz",!0],["json","JSON, all numbers",!0]],LR="GraphML, DOT and JSON are written by Python, which is not connected.";function i_(n,e,t,i){let s=xs(),r=P("div","sg-menu","",{role:"menu","aria-label":"Save as"}),o=P("p","sg-faint",LR,{id:`sg-why-${Math.random().toString(36).slice(2)}`});r.hidden=!0;let a=t.map(([u,h,d])=>{let p=P("button","",h,{type:"button",role:"menuitem"});return p.addEventListener("click",()=>{p.ariaDisabled!=="true"&&(l(!0),i(u))}),r.append(p),{entry:p,remote:d}});r.append(o),n.append(r);for(let[u,h]of[["aria-haspopup","menu"],["aria-expanded","false"]])e().setAttribute(u,h);us(r,s).renew();function l(u){r.hidden||(r.hidden=!0,e().setAttribute("aria-expanded","false"),u&&e().focus())}return r.addEventListener("keydown",u=>{if(u.key==="Escape")l(!0);else return u.key==="Tab"?l(!0):void 0;u.preventDefault(),u.stopPropagation()}),e().addEventListener("mousedown",u=>r.hidden||u.preventDefault()),r.addEventListener("focusout",({relatedTarget:u})=>!r.contains(u)&&l(!1)),{element:r,offer(u){let h=a.filter(({remote:d})=>d);for(let{entry:d}of h)for(let[p,m]of[["aria-disabled","true"],["aria-describedby",o.id]])u?d.removeAttribute(p):d.setAttribute(p,m);o.hidden=u||!h.length},toggle(){if(!r.hidden)return l(!0);r.hidden=!1,e().setAttribute("aria-expanded","true"),a[0].entry.focus()}}}var DR=["line","path","circle"],s_="\u2026",r_=2,gl=([n,e,t])=>`#${[n,e,t].map(i=>Math.round(255*i).toString(16).padStart(2,"0")).join("")}`;function o_(n,e){let t=n.getBoundingClientRect(),i=[];for(let s of e){let r=s.getBoundingClientRect();r.width&&r.height&&a_(s,{root:n,at:t,bounds:r,items:i,alpha:1})}return i}function a_(n,e){let t=n.getBoundingClientRect();if(!t.width&&!t.height)return;let i=getComputedStyle(n);if(i.visibility==="hidden"||i.clipPath==="inset(50%)")return;if(n.localName==="svg")return e.items.push(zR(n,t,i,e));let s=e.alpha*Number(i.opacity||1);NR(n,t,i,s,e),i.display==="list-item"&&OR(n,t,i,s,e);for(let r of n.childNodes)r.nodeType===Node.TEXT_NODE?UR(r,n,i,s,e):r.nodeType===Node.ELEMENT_NODE&&a_(r,{...e,alpha:s})}function NR(n,e,t,i,{at:s,items:r}){let o=pr(t.backgroundColor),a=t.borderTopStyle==="none"?0:parseFloat(t.borderTopWidth)||0;if(o[3]*i===0&&!a)return;let c=Math.min(e.width,e.height)/2,l=t.borderTopLeftRadius.endsWith("%")?2*c*parseFloat(t.borderTopLeftRadius)/100:parseFloat(t.borderTopLeftRadius)||0;r.push({kind:"plate",x:e.left-s.left+a/2,y:e.top-s.top+a/2,w:e.width-a,h:e.height-a,r:Math.max(0,Math.min(l,c)-a/2),fill:gl(o),alpha:o[3]*i,stroke:gl(pr(t.borderTopColor)),thick:a})}function OR(n,e,t,i,{at:s,items:r}){if(t.listStyleType!=="decimal")return;let o=[...n.parentElement.children].filter(l=>getComputedStyle(l).listStyleType==="decimal").indexOf(n)+1,[a]=n.getClientRects(),c=parseFloat(t.fontSize);r.push({kind:"text",...l_(t,i),weight:600,end:!0,x:a.left-s.left-5,y:a.top-s.top+1.04*c,text:`${o}.`})}var l_=(n,e)=>({size:parseFloat(n.fontSize),weight:Number(n.fontWeight)||400,fill:gl(pr(n.color)),alpha:e});function UR(n,e,t,i,{at:s,bounds:r,items:o}){let a=[];for(let{box:u,text:h,glued:d}of FR(n)){let p=a.at(-1);p&&Math.abs(p.box.top-u.top)<2?p.text+=(d?"":" ")+h:a.push({box:u,text:h})}let c=BR(t),l=t.textOverflow==="ellipsis"&&e.scrollWidth>e.clientWidth+1?e.getBoundingClientRect().right-parseFloat(t.paddingRight||0):1/0;for(let{box:u,text:h}of a){if(u.top<r.top-r_||u.bottom>r.bottom+r_)continue;let d=c.ascent*(u.height/(c.ascent+c.descent));o.push({kind:"text",...l_(t,i),x:u.left-s.left,y:u.top-s.top+d,text:kR(h,l-u.left,c.width)})}}function FR(n){let e=document.createRange(),t=(i,s)=>(e.setStart(n,i),e.setEnd(n,s),e.getClientRects());return[...n.data.matchAll(/\S+/g)].flatMap(({0:i,index:s})=>{let r=t(s,s+i.length);if(r.length<2)return r.length?[{box:r[0],text:i}]:[];let o=s;return[...i].flatMap((a,c)=>{let[l]=t(o,o+=a.length);return l?[{box:l,text:a,glued:c>0}]:[]})})}function kR(n,e,t){if(!Number.isFinite(e)||t(n)<=e+1)return n;let i=[...n],[s,r]=[0,i.length];for(;s<r;){let o=s+r+1>>1;t(i.slice(0,o).join("")+s_)<=e?s=o:r=o-1}return i.slice(0,s).join("").trimEnd()+s_}var Dr=null;function BR(n){if(Dr??=document.createElement("canvas").getContext("2d"),!Dr)return{ascent:.93,descent:.24,width:s=>.55*parseFloat(n.fontSize)*s.length};Dr.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:e,fontBoundingBoxDescent:t}=Dr.measureText("x"),{font:i}=Dr;return{ascent:e,descent:t,width:s=>(Dr.font=i,Dr.measureText(s).width)}}function zR(n,e,t,{root:i,at:s}){let r=getComputedStyle(i),o=c=>c.replace(/currentColor/g,gl(pr(t.color))).replace(/var\((--[\w-]+)\)/g,(l,u)=>gl(pr(r.getPropertyValue(u)))),a=[...n.children].filter(({localName:c})=>DR.includes(c));return{kind:"shapes",x:e.left-s.left,y:e.top-s.top,shapes:a.map(c=>[c.localName,Object.fromEntries([...c.attributes].map(({name:l,value:u})=>[l,o(u)]))])}}async function c_(n,[e,t]){let i=n.replace(/(<svg [^>]*?)width="[^"]*" height="[^"]*"/,`$1width="${2*e}" height="${2*t}"`),s=URL.createObjectURL(new Blob([i],{type:"image/svg+xml"}));try{let r=new Image;r.src=s,await r.decode();let o=document.createElement("canvas");return[o.width,o.height]=[2*e,2*t],o.getContext("2d").drawImage(r,0,0,o.width,o.height),await new Promise((a,c)=>o.toBlob(l=>l?a(l):c(new Error("this browser made no picture")),"image/png"))}finally{URL.revokeObjectURL(s)}}var GR=.45,VR=10,[HR,WR,$R]=[5,9,.5],[XR,qR]=[.46,4];function u_(n,e){let t=Math.max(e.length,.001)*Math.sqrt(1+16*n.bend*n.bend),i=e.to+(n.directed?1/t:0),s=a=>n.directed?1-(1-GR)*((a-e.from)/(i-e.from)):1,r=a=>.5*n.width*s(a),o=a=>Math.max(.5*n.reach*s(a),r(a));return{core:n.dashed?YR(e,i,r):[vf(e,e.from,i,r)],halo:n.reach>n.width?vf(e,e.from,i,o):null,head:n.directed?ZR(e,Hl(n.width)):KR(e.at(.5),h_(e,.5),qR+.5*n.width)}}function vf(n,e,t,i){let s=Math.max(2,Math.ceil((t-e)*n.length/VR)),[r,o]=[[],[]];for(let a=0;a<=s;a++){let c=e+(t-e)*a/s,[{x:l,y:u},[h,d],p]=[n.at(c),h_(n,c),i(c)];r.push({x:l-d*p,y:u+h*p}),o.push({x:l+d*p,y:u-h*p})}return[...r,...o.reverse()]}function YR(n,e,t){let i=[];for(let s=0;s<(e-n.from)*n.length;s+=WR){let r=n.from+Math.max(0,s-$R)/n.length;i.push(vf(n,r,Math.min(e,n.from+(s+HR)/n.length),t))}return i}function ZR({at:n,to:e},t){let[i,s]=[n(e),n(1-(1-e)*.2)],r=Math.hypot(s.x-i.x,s.y-i.y)||1,[o,a]=[(s.x-i.x)/r,(s.y-i.y)/r],c=XR*t;return[{x:i.x-a*c,y:i.y+o*c},{x:i.x+o*t,y:i.y+a*t},{x:i.x+a*c,y:i.y-o*c}]}var KR=({x:n,y:e},[t,i],s)=>[[t,i],[-i,t],[-t,-i],[i,-t]].map(([r,o])=>({x:n+r*s,y:e+o*s}));function h_({at:n},e){let[t,i]=[n(e-.001),n(e+.001)],s=Math.hypot(i.x-t.x,i.y-t.y)||1;return[(i.x-t.x)/s,(i.y-t.y)/s]}var JR="system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif",jR=.16,[QR,eC,d_,tC]=[1.4,4.8,3,1.8],nC=1.15,iC=.004,sC=/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,rC={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"},Ju=n=>String(n).replace(sC,"\uFFFD").replace(/[&<>"']/g,e=>rC[e]),Pt=n=>String(Number(n.toFixed(1))),yf=(n,e,t)=>n.map((i,s)=>i+(e[s]-i)*t),ar=n=>`#${n.map(e=>Math.round(255*Math.min(1,Math.max(0,e))).toString(16).padStart(2,"0")).join("")}`,gn=(n,e,t)=>{let i=Object.entries(e).filter(([,s])=>s!==void 0).map(([s,r])=>` ${s}="${Ju(typeof r=="number"?Number(r.toFixed(3)):r)}"`);return t===void 0?`<${n}${i.join("")}/>`:`<${n}${i.join("")}>${t}</${n}>`},bf=n=>`M${n.map(({x:e,y:t})=>`${Pt(e)} ${Pt(t)}`).join("L")}Z`;function f_({size:[n,e],picture:t,emphasis:i,places:s,theme:r,colour:o,marked:a,depthFade:c=0,overlay:l=[],title:u="",about:h=""}){let d=b=>1-c+c*Math.min(1,Math.max(0,b))**2,p=[r.raises,r.lowers,r.both].map(ar),[m,x,f]=[[],[],[]];t.links.forEach((b,S)=>{let y=b.gone?0:b.opacity*i.link(S),v=y>0?Wl(b,t,s):null;if(!v)return;let _=y*d((s[3*b.source+2]+s[3*b.target+2])/2);if(_<iC)return;let{core:L,halo:T,head:A}=u_(b,v),N=[T?gn("path",{d:bf(T),"fill-opacity":jR}):"",gn("path",{d:L.map(bf).join("")})];m.push(gn("g",{fill:p[b.way],opacity:_<1?_:void 0},N.join("")));let F=Math.min(1,nC*_);x.push(gn("path",{d:bf(A),fill:p[b.way],opacity:F<1?F:void 0})),i.beating.includes(S)&&f.push(...oC(b,v,p[b.way],ar(r.background)))});let w=Array.from(t.radii,(b,S)=>S).filter(b=>s[3*b+2]>0).sort((b,S)=>s[3*b+2]-s[3*S+2]||b-S).map(b=>aC(b,t,s,r,{focus:i.node(b)*d(s[3*b+2]),colour:o(b),marked:a(b)})),E={width:Pt(n),height:Pt(e)};return[`<?xml version="1.0" encoding="UTF-8"?>
`,`<svg xmlns="http://www.w3.org/2000/svg" width="${E.width}" height="${E.height}" viewBox="0 0 ${E.width} ${E.height}" role="img" font-family="${JR}" style="font-variant-numeric: tabular-nums">
`,gn("title",{},Ju(u)),`
`,gn("desc",{},Ju(h)),`
`,`<defs><radialGradient id="light" cx=".5" cy=".5" r=".62" fx=".36" fy=".28"><stop offset="0" stop-color="#fff" stop-opacity=".05"/><stop offset=".45" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".2"/></radialGradient></defs>
`,gn("rect",{...E,fill:ar(r.background)}),`
`,...[["links",m],["heads",x],["beats",f],["nodes",w],["words",l.map(cC)]].map(([b,S])=>`<g id="${b}">
${S.map(y=>`${y}
`).join("")}</g>
`),`</svg>
`].join("")}function oC({lag:n,width:e},{at:t,from:i,to:s},r,o){let a=Math.max(3.2,.5*e+1.6);return Array.from({length:n},(c,l)=>{let{x:u,y:h}=t(i+(s-i)*(l+1)/(n+1));return gn("circle",{cx:Pt(u),cy:Pt(h),r:Pt(a+.5),fill:r,stroke:o,"stroke-width":1})})}function aC(n,{radii:e,own:t},i,s,{focus:r,colour:o,marked:a}){let c=.22+.78*Math.min(1,r),[l,u,h]=i.subarray(3*n,3*n+3),[d,p]=[{cx:Pt(l),cy:Pt(u)},e[n]*h],m=p+(t[n]===0?QR:eC),x=[gn("circle",{...d,r:Pt(m),fill:ar(s.background)}),gn("circle",{...d,r:Pt(p),fill:ar(yf(s.background,o,c))}),gn("circle",{...d,r:Pt(p),fill:"url(#light)",opacity:c<1?c:void 0})];if(t[n]!==0){let f={fill:"none","stroke-width":tC},g=ar(yf(s.background,t[n]>0?s.raises:s.lowers,.2+.65*r));x.push(gn("circle",{...d,r:Pt(p+d_),stroke:ar(yf(s.background,s.ink,.14)),...f})),x.push(lC(l,u,p+d_,Math.min(1,Math.abs(t[n])),{stroke:g,...f}))}return a&&x.push(gn("circle",{...d,r:Pt(m+2.4),fill:"none",stroke:ar(s.ink),"stroke-width":2.4})),gn("g",{},x.join(""))}function lC(n,e,t,i,s){if(i>.999)return gn("circle",{cx:Pt(n),cy:Pt(e),r:Pt(t),...s});let r=2*Math.PI*i,[o,a]=[n+t*Math.sin(r),e-t*Math.cos(r)];return gn("path",{d:`M${Pt(n)} ${Pt(e-t)}A${Pt(t)} ${Pt(t)} 0 ${i>.5?1:0} 1 ${Pt(o)} ${Pt(a)}`,...s})}function cC({kind:n,...e}){if(n==="plate"){let{x:t,y:i,w:s,h:r,r:o,fill:a,alpha:c,stroke:l,thick:u}=e,h=u?{stroke:l,"stroke-width":u}:{};return gn("rect",{x:Pt(t),y:Pt(i),width:Pt(s),height:Pt(r),rx:o?Pt(o):void 0,fill:a,"fill-opacity":c<1?c:void 0,...h})}if(n==="text"){let{x:t,y:i,text:s,size:r,weight:o,fill:a,alpha:c,end:l}=e;return gn("text",{x:Pt(t),y:Pt(i),"font-size":r,"font-weight":o===400?void 0:o,fill:a,opacity:c<1?c:void 0,"text-anchor":l?"end":void 0},Ju(s))}return gn("g",{transform:`translate(${Pt(e.x)} ${Pt(e.y)})`},e.shapes.map(([t,i])=>gn(t,i)).join(""))}var uC=3e4,hC={svg:"image/svg+xml",png:"image/png",html:"text/html"};function p_({root:n,labels:e,over:t,say:i,toolbar:s},r,o){let a=()=>s.button("Save the picture or the graph"),c=_f.filter(([S,,y])=>y?o.ask:S!=="html"||o.page),l=i_(n,a,c,g),[u,h,d]=[!1,"",null],p=S=>`${e_(h)}.${S}`,m=()=>l.offer(u);function x(){let S=r();if(!S)throw new Error("there is no graph yet");let y={title:h||"Causal graph",about:n.getAttribute("aria-label")};return{svg:f_({...S,...y,overlay:o_(n,[e.element,...t()])}),size:S.size}}let f={svg:async()=>x().svg,png:async()=>{let{svg:S,size:y}=x();return c_(S,y)},html:async()=>{let{header:S,...y}=await o.page();return Lp({title:h||"Causal graph",header:{...S,selection:o.selected(),pins:o.pins()},...y})}};async function g(S){if(_f.find(([v])=>v===S)[2])return w(S);try{b(S,await f[S](),hC[S])}catch(v){S==="html"&&u&&o.ask?w(S):i(`could not be saved: ${v.message}`)}}function w(S){E(),d={format:S,timer:setTimeout(()=>(E(),i(`${p(S)} could not be saved: Python does not answer`)),uC)},i(`asking Python for ${p(S)}`),o.ask("export",{format:S,title:h})}function E(){clearTimeout(d?.timer),d=null}function b(S,y,v){t_(p(S),y,v),i(`saved ${p(S)}`)}return m(),{toggle:l.toggle,connected(S){u=S,m()},titled:S=>h=S,file({format:S,type:y,problem:v},[_]){S===d?.format&&(E(),v?i(`could not be saved: ${v}`):b(S,_,y))},dispose:E}}function m_(n){let[e,t]=[new Set,new Set];return{get selected(){return e},get found(){return t},get chosen(){return t.size?t:e},set(i,s=!0){e=new Set(i),n(s)},toggle(i){this.set(e.has(i)?[...e].filter(s=>s!==i):[...e,i])},find(i){t=new Set(i)},carry(i,s){if(!i||i.namesId===s.namesId)return;let[r,o]=[i.whole??i,s.whole??s],a=new Set(va(i,[...e]).map(c=>r.names[c]));e=new Set(oo(s,o.names.flatMap((c,l)=>a.has(c)?[l]:[]))),t=new Set}}}var g_="http://www.w3.org/2000/svg",[xl,ju]=[180,34],x_=2;function dC({told:n,effect:e,low:t,high:i},s){let r=[...e,...t,...i].filter(x=>x!==null),[o,a]=[Math.min(0,...r),Math.max(0,...r)],c=x=>x_+(ju-2*x_)*(1-(x-o)/(a-o||1)),l=n.map(x=>xl*s(x)),u=(x,f)=>`${l[x].toFixed(1)} ${c(f).toFixed(1)}`,[h,d]=["",""],p=0;for(let x=0;x<=n.length;x++){if(x<n.length&&e[x]!==null)continue;let f=Array.from({length:x-p},(E,b)=>p+b);if(p=x+1,!f.length)continue;let g=f.length===1?"h2":"";h+=`M${f.map(E=>u(E,e[E])).join("L")}${g}`;let w=f.filter(E=>t[E]!==null&&i[E]!==null);w.length&&(d+=`M${[...w.map(E=>u(E,i[E])),...w.toReversed().map(E=>u(E,t[E]))].join("L")}Z`)}let m=e.flatMap((x,f)=>x===null?[]:[f]);return{line:h,band:d,zero:c(0),first:m[0]??null,last:m.at(-1)??null,count:m.length}}function __(n,e,t,i=""){let{told:s,effect:r}=n,{line:o,band:a,zero:c,first:l,last:u,count:h}=dC(n,e.placeOf),d=P("div",`sg-spark ${i}`);if(l===null||s.length<2)return d;let p=document.createElementNS(g_,"svg");for(let[w,E]of Object.entries({width:xl,height:ju,viewBox:`0 0 ${xl} ${ju}`,"aria-hidden":"true"}))p.setAttribute(w,E);let m=xl*e.placeOf(t??s.at(-1)),x=[["sg-zero",`M0 ${c.toFixed(1)}H${xl}`],["sg-band",a],["sg-line",o],["sg-here",`M${m.toFixed(1)} 0V${ju}`]];for(let[w,E]of x){let b=document.createElementNS(g_,"path");b.setAttribute("class",w),b.setAttribute("d",E),p.append(b)}let f=`${es(r[l])} at ${e.whenOf(s[l])} \u2192 ${es(r[u])} at ${e.whenOf(s[u])}`,g=h<s.length?`, in ${h} of ${s.length} graphs`:"";return d.append(p,P("span","sg-faint",`${f}${g}`)),d}var v_=12,Nr=()=>{},y_=n=>Array.from({length:n.m},(e,t)=>Qn(n,t)).filter(e=>!e).length;function fC(n){return vr(n)?{...n.state,figures:$t(y_(n),"link"),title:n.m?"":"no link at this moment",detail:""}:n.state}function b_(n,{height:e=480,selected:t=Nr,dimensions:i=Nr,wanted:s=Nr,pinned:r=Nr,painted:o=Nr,ask:a=Nr,page:c=null,table:l}={}){let u=xs(),[h,d,p,m]=[null,null,null,!1],x=new Set,f=Kx(n,e,{fit:()=>_.eye.fit(),flat:()=>K(_.eye.dimensions===2?3:2),table:l?null:ne,options:ee,reconsider:q,wanted:s,save:()=>L.toggle(),released:()=>{v.clear(),_.eye.settle(performance.now())},closed:()=>{x.clear(),A(d)},detailed:z=>a("detail",{level:z}),choose:z=>S.set(z),chooseWhole:z=>S.set(oo(h,z)),names:()=>d?.names??[],found:Q,left:$,moments:{go:z=>(y.release(),a("moment",{told:z})),compare:z=>a("compare",{with:z}),noted:z=>f.say(z)}}),g=Ax((z,Z)=>a("history",{link:z,names_id:Z}),()=>{h&&(G(),f.card.element.hidden||w?.())}),w=null,{root:E,stage:b}=f,S=m_(O),y=Jx(A,z=>f.state.held(z)),v=jx(j),_=Tx(f,{pins:v,chosen:()=>S.chosen,subject:T,pair:ce,lit:()=>p&&Mm(h,p),options:()=>f.options.values,marked:z=>S.selected.has(z)||S.found.has(z),watched:()=>Ye.inside||E.contains(E.getRootNode().activeElement),painted:o,resized:()=>(J(),N(h),G())}),L=p_(f,_.still,{ask:a===Nr?null:a,page:c,selected:()=>va(h,[...S.selected]),pins:()=>v.of(d)});function T(){let[z]=S.chosen;return S.chosen.size===1?z:S.chosen.size||!h?null:h.subject}function A(z){let[Z,ye]=[h,Sm(z,x)];S.carry(Z,ye),[d,h]=[z,ye];let Ue=Z!==null&&Z.namesId!==ye.namesId;Ue&&D(),N(h),f.options.update(h,x.size),J(),G();let je=_.show(h),Qe=f.state.low;ce()&&G(),f.state.update(fC(h),_.picture.links.length===0,h.n===0),f.state.low!==Qe&&_.eye.fit(),f.state.more(h.compare||Ue||vr(h)?0:je),f.table.update(d),J(),E.setAttribute("aria-label",`Causal graph${vr(h)&&` at ${h.moment.when}`}: ${$t(d.n,"variable")}, ${$t(y_(d),"link")}`),Object.assign(E.dataset,{nodes:h.n,links:h.m,seq:h.seq})}function N(z){f.timeline.show(z),f.state.past(z.compare?"":vr(z)),f.state.compared(...z.compare?xm(z.compare):[""]),E.dataset.moment=z.moment&&!z.moment.live?z.moment.told:""}function F(z,Z,ye){let Ue=[we.source,we.target,we.lag].map(Qe=>We(d,h.origins?.[z]??z,Qe)),je=f.timeline.moments.length>1?g.of(d,Ue,ye):null;return je&&__(je,f.timeline,h.moment?.told,Z)}function D(){E.dataset.selected=[...S.selected].map(z=>h.names[z]).join(`
`)}function O(z){let Z=[...S.selected];D(),p=null,_.refocus(),f.say(W(Z)),G(),z&&t(va(h,Z))}function W(z){return z.length===0?"nothing selected":z.length===1?vm(h,z[0]):z.length===2?ym(Oh(h,_.picture.links,...z,_.ways)):`${$t(z.length,"variable")} selected`}function G(z=T()){let[Z,ye]=z===null?ce()??[]:[];p&&S.chosen.size===0||!f.table.element.hidden||z===null&&ye===void 0?f.dock.hide():ye!==void 0?f.dock.tellWays(Oh(h,_.picture.links,Z,ye,_.ways),f.free(),f.taken()):f.dock.tell(h,z,f.free(),f.taken(),(je,Qe)=>F(je,Qe,"dock"))}function ce(){return S.selected.size===2&&!S.found.size?[...S.selected]:null}function Q(z){S.find(oo(h,z)),_.refocus(),f.say(z.length?`${z.length===1?"1 match":`${z.length} matches`}, first: ${d.names[z[0]]}`:"no match")}function $(){let[z]=S.found;S.find([]),z===void 0?_.refocus():S.set([z]),E.focus()}function K(z){_.eye.flatten(z,performance.now()),f.toolbar.press("2D: flat or in space",z===2),_.invalidate(),i(z)}function J(){f.legend.element.hidden=!f.table.element.hidden||!h?.m||f.cramped(),h&&(f.legend.update(h,_.eye.scale,f.options.sized,f.options.coloured),f.legend.note(Nx(_.counts,f.options,v.of(h).length,!!h.members)))}function ee(){let z=f.options.toggle();f.toolbar.press("Options",z),z||E.focus()}function q(){_.reconsider(),J()}function ne(){f.toolbar.press("Table of links",f.table.toggle()),J(),f.card.hide(),h&&G()}function j(z=!m){if(!h||!z)return;let Z=v.of(d);f.options.pinned(Z.length),_.settled(),J(),r(Z)}function oe(){let z=[...S.selected],Z=z.some(ye=>!v.has(h.keys[ye]));for(let ye of z)_.eye.pin(ye,Z,performance.now());z.length&&f.say(`${z.map(ye=>h.names[ye]).join(", ")} ${Z?"stays where it is":"goes with the layout"}`)}function ue(){p=null,S.find([]),f.options.element.hidden||ee(),f.table.element.hidden||ne(),S.set([])}function Ee(z){if(!h?.n)return;let[Z]=S.selected,ye=Z===void 0?T()??L0(h):Rx(z,Z,_.picture.links,_.eye.places);ye!==null&&S.set([ye])}let Ye=Qx(b,u,_.under,{press(){E.classList.add("sg-pointing"),E.focus({preventScroll:!0})},hover(z,Z,ye){if(b.dataset.over=z?"thing":"",_.hover(z),w=null,z?.link===void 0)f.card.hide();else{let Ue=_.picture.links[z.link],je=h;w=()=>je===h&&f.card.tell(h,Ue,[Z,ye],_.eye.places,_.eye.size,F(Ue.row,zl(h,Ue.row),"card")),w()}h&&G(z?.node)},click(z,Z){h&&(z?.node!==void 0&&Z.shiftKey?S.toggle(z.node):z?.node!==void 0?S.set([z.node]):z?S.set([_.picture.links[z.link].source,_.picture.links[z.link].target]):S.set([]))},grab(z,Z){if(_.eye.hold(Z),Z)return;let ye=m;m=!1,ye&&j()},drag(z,Z,ye){m=!0,f.card.hide(),_.eye.move(z,Z,ye)},open(z){let Z=h?.members?.[z?.node];Z?.length>1?(x.add(h.keys[z.node]),A(d),f.say(`${Z.length} variables are drawn that were one node`)):z?.node===void 0?_.eye.fit():_.eye.approach([...ku(_.picture.links,new Set([z.node]))])}}),nt={walk:Ee,push:(z,Z)=>h&&S.selected.forEach(ye=>_.eye.move(ye,v_*z,v_*Z)),pin:oe,fit:_.eye.fit,search:f.search.open,clear:ue,dimensions:K,pause:y.toggle,table:l??ne,options:ee,save:L.toggle};return u.on(E,"keydown",Cx(nt)),u.on(E,"keydown",()=>E.classList.remove("sg-pointing"),{capture:!0}),u.on(E,"focusin",_.invalidate),u.add(pa(E,_.dress)),u.add(g.dispose),_.dress(),_.start(),{element:E,get graph(){return d},update(z){if((!z.moment||z.moment.live)&&y.holds(z))return o(z.seq);f.state.held(""),A(z)},pin(z){!h||m||(v.take(z.map(([Z,...ye])=>[d.names[Z],...ye])),f.options.pinned(z.length),_.eye.settle(performance.now()),J())},light(z){let Z=p!==null;p=z?.length?z:null,h&&Z!==(p!==null)&&(G(),_.eye.touched||_.eye.fit()),_.refocus()},gone(){L.connected(!1),f.state.held("not connected"),f.timeline.show({})},connected:L.connected,titled:L.titled,file:L.file,told(z){z.kind==="timeline"?f.timeline.told(z):z.kind==="history"&&g.told(z)},goTo:z=>f.timeline.go(z),get moments(){return f.timeline.moments},rest(z){h&&(h.moment=d.moment=z.moment,N(z))},select:z=>h&&S.set(oo(h,z),!1),waiting:z=>f.state.update(z,!h),dispose(){u.dispose(),L.dispose(),_.dispose(),f.remove()}}}function S_(n,e){let t=w_(n,"Held back now"),i=w_(e,"What gave way before"),s=P("p","gg-empty","Nothing gave way so far.");return e.append(s),{update(r){t(r.filter(o=>o.now)),i(r.filter(o=>!o.now)),s.hidden!==r.length>0&&(s.hidden=r.length>0)}}}function w_(n,e){let t=P("h4","gg-heading",e),i=P("ul","gg-actions","",{"aria-label":`${e}, newest first`});n.append(t,i);let s=new Map;t.hidden=i.hidden=!0;let r=!0;return o=>{let a=new Set(o.map(({key:c})=>c));for(let[c,l]of s)a.has(c)||(l.remove(),s.delete(c));o.forEach(({key:c,text:l},u)=>{s.has(c)||s.set(c,P("li",r?"":"gg-fresh"));let h=s.get(c);i.children[u]!==h&&i.insertBefore(h,i.children[u]??null),De(h,l)}),r=!1,i.hidden!==!o.length&&(t.hidden=i.hidden=!o.length)}}function E_(){let n=P("span","gg-bullet","",{"aria-hidden":"true"}),e=P("span","gg-track"),[t,i,s,r,o,a]=["zone","band","bar","acts","forecast","limit"].map(u=>P("i",`gg-${u}`)),c=P("span","gg-label");e.append(t,i,s,r,o,a),n.append(e,c);let l="";return{element:n,update(u){let{at:h,acts:d,clears:p,below:m}=u;s.style.transform=`scaleX(${h??0})`;for(let x of[t,i,r,c])wf(x,d===null);if(d!==null){let x=[d,p,m,u.acts_words].join();x!==l&&(l=x,M_(t,m?0:d,m?d:1),M_(i,Math.min(d,p),Math.max(d,p)),r.style.left=c.style.left=Qu(d),r.title=`rules act ${m?"below":"above"} ${u.acts_words}`,c.textContent=u.acts_words,c.classList.toggle("gg-end",d>.85))}wf(o,u.forecast===null),o.hidden||(o.style.transform=`translateX(${Qu(u.forecast)})`,o.title!==`expected: ${u.expected}`&&(o.title=`expected: ${u.expected}`)),wf(a,!u.limit),a.title!==u.amount&&(a.title=u.amount)}}}function wf(n,e){n.hidden!==e&&(n.hidden=e)}function M_(n,e,t){n.style.left=Qu(e),n.style.width=Qu(t-e)}var Qu=n=>`${(100*n).toFixed(2)}%`;var pC="http://www.w3.org/2000/svg";function Sf(n,e){let t=document.createElementNS(pC,n);for(let[i,s]of Object.entries(e))t.setAttribute(i,s);return t}function mC(n){let[e,t]=["",-1/0];return n.forEach((i,s)=>{if(i===null)return;let r=(100*(1-i)).toFixed(1);e+=s-t>5?`M${s} ${r}h0`:`L${s} ${r}`,t=s}),e}function T_(){let n=Sf("svg",{class:"gg-line",viewBox:"0 -6 59 112",preserveAspectRatio:"none","aria-hidden":"true"}),e=Sf("path",{class:"gg-line-acts"}),t=Sf("path",{class:"gg-line-values"});n.append(e,t);let i;return{element:n,update({line:s,acts:r}){t.setAttribute("d",mC(s)),r!==i&&e.setAttribute("d",r===null?"":`M0 ${(100*(1-r)).toFixed(1)}h59`),i=r}}}var gC=0;function A_(){let n=`gg-more-${++gC}`,e=P("li","gg-gauge"),t=P("button","gg-row","",{type:"button","aria-expanded":"false","aria-controls":n}),[i,s,r,o]=["gg-name","gg-word","gg-value","gg-amount"].map(p=>P("span",p)),a=P("ul","gg-more","",{id:n}),[c,l]=[E_(),T_()];t.append(i,r,o,c.element,l.element,s),e.append(t,a),a.hidden=!0;let[u,h]=["",null];t.addEventListener("click",()=>{a.hidden=!a.hidden,t.setAttribute("aria-expanded",String(!a.hidden)),d()});function d(){if(a.hidden)return;let p=_C(h);p.join(`
`)!==[...a.children].map(m=>m.textContent).join(`
`)&&a.replaceChildren(...p.map(m=>P("li","",m)))}return{element:e,update(p){let m=JSON.stringify(p);m!==u&&([u,h]=[m,p],e.dataset.state!==p.state&&(e.dataset.state=p.state),e.classList.toggle("gg-plain",p.acts===null&&!p.amount),De(i,p.name),De(r,p.value),De(o,p.amount),De(s,xC[p.state]),c.update(p),l.update(p),d())}}}var xC={tight:"tight",near:"near its threshold","":""};function _C({meaning:n,rules:e,expected:t,minute:i,beside:s,state:r,tight_s:o,end:a,limit:c}){return[r==="tight"?`Tight for ${o} s.`:"",n&&`${n[0].toUpperCase()}${n.slice(1)}.`,...e.map(l=>`${l[0].toUpperCase()}${l.slice(1)}.`),e.length?"":"No rule is about it.",t&&`Expected: ${t}.`,i&&`In the last minute: ${i}.`,...s.map(l=>`${l[0].toUpperCase()}${l.slice(1)}.`),c?"The scale ends at the limit.":`The scale ends at ${a}.`].filter(Boolean)}var C_=["Figure","Now","State","Limit","Rules","Expected","Last minute"];function P_(n,e){let t=P("details","gg-text"),i=P("div","gg-words"),s=P("table","gg-table"),[r,o]=[P("thead"),P("tbody")],a=P("tr");a.append(...C_.map(h=>P("th","",h,{scope:"col"}))),r.append(a),s.append(P("caption","gg-heard","What is measured"),r,o);let c=P("div","gg-scroll","",{tabindex:"0",role:"region","aria-label":"Table of what is measured"});c.append(s),t.append(P("summary","","In words, and as a table"),i,c),n.append(t);let l=null,u=()=>{!l||!t.open||(R_(i,l.words,()=>P("p"),De),R_(o,l.gauges,vC,yC))};return e.on(t,"toggle",u),t.hidden=!0,{update(h){l=h,t.hidden=!h.gauges.length,u()}}}function R_(n,e,t,i){for(;n.children.length>e.length;)n.lastElementChild.remove();e.forEach((s,r)=>{n.children[r]||n.append(t()),i(n.children[r],s)})}function vC(){let n=P("tr");return n.append(P("th","","",{scope:"row"}),...C_.slice(1).map(()=>P("td"))),n}function yC(n,{name:e,value:t,state:i,amount:s,end:r,rules:o,expected:a,minute:c,beside:l}){[e,[t,...l].join("; "),i||"within limits",s||`none; the scale ends at ${r}`,o.join(". ")||"none",a,c].forEach((h,d)=>De(n.children[d],h))}var bC=new Set(["ended","lost","gone"]);function I_(n,e){let t=P("div","gg"),i=P("div","gg-head"),[s,r]=[P("b","gg-title","",{role:"status"}),P("span","gg-detail")];i.append(P("span","gg-dot","",{"aria-hidden":"true"}),s,r);let o=P("pre","gg-how"),[a,c,l,u]=["gg-body","gg-now","gg-main","gg-before"].map(T=>P("div",T)),h=P("ul","gg-gauges","",{"aria-label":"What is measured"}),d=P("div","gg-heard","",{"aria-live":"polite"});l.append(h),a.append(c,l,u),t.append(i,o,a,d),n.append(t);let p=us(h,e),m=S_(c,u),x=P_(t,e),f=new Map,[g,w,E]=[null,!0,null],b=()=>w&&!document.hidden,S=()=>{if(!g||!b())return;let T=g;g=null,v(T.state),a.hidden===T.gauges.length>0&&(a.hidden=!a.hidden),_(T.gauges),t.classList.toggle("gg-holding",T.held>0),m.update(T.actions),x.update(T),L(T.actions)},y=new IntersectionObserver(T=>{w=T.at(-1).isIntersecting,S()});y.observe(t),e.add(()=>y.disconnect()),e.on(document,"visibilitychange",S),a.hidden=!0,o.hidden=!0;function v({face:T,title:A,detail:N="",how:F=""}){t.dataset.face!==T&&(t.dataset.face=T),t.classList.toggle("gg-stale",bC.has(T)),De(s,A),De(r,N),De(o,F),o.hidden!==!F&&(o.hidden=!F)}function _(T){let A=new Set(T.map(({key:D})=>D)),N=h.children.length;for(let[D,O]of f)A.has(D)||(O.element.remove(),f.delete(D));let F=N!==h.children.length;T.forEach((D,O)=>{f.has(D.key)||(f.set(D.key,A_()),F=!0);let{element:W,update:G}=f.get(D.key);h.children[O]!==W&&h.insertBefore(W,h.children[O]??null),G(D)}),F&&p.renew()}function L(T){let A=E&&T.find(({key:N})=>!E.has(N));A&&De(d,A.text),E=new Set(T.map(({key:N})=>N))}return{element:t,says:v,update(T){g=T,S()}}}var wC=3,Mf=6,SC={kinds:null,text:"",nodes:null};function MC(n,e,{text:t,nodes:i}){let s=t.trim().toLowerCase(),r=n.nodes.map(o=>e[o]??"");return s&&!(r.length?r:[n.text]).some(o=>o.toLowerCase().includes(s))?!1:!i?.length||i.every(o=>n.nodes.includes(o))}function L_(n,e,t){let i=P("ul","fd-list","",{"aria-label":"What changed, newest first"}),s=P("p","fd-empty"),r=us(i,e);n.append(i,s);let[o,a,c,l]=[null,null,"",[]],[u,h,d,p]=[SC,[],null,new Set],m=new Set,x=new Map,f=({when:y,word:v,lines:_})=>[y,v,_[0]?.text].join(`
`);function g({text:y,nodes:v},_){if(!v.length&&!_)return P("span","fd-said",y);let L=P("button","fd-said",y,{type:"button"});return h.length&&(!d||d.told===_)&&h.every(T=>v.includes(T))&&(L.classList.add("fd-chosen"),L.setAttribute("aria-current","true")),L.addEventListener("click",()=>t(v,_)),L}function w(y){let{when:v,word:_,kind:L,lines:T,more:A,moment:N}=y;if(u.kinds&&!u.kinds.has(L))return null;let F=u.text.trim()||u.nodes?.length,D=F?T.filter(ce=>MC(ce,l,u)):T;if(!D.length)return null;let O=P("li",_?"":"fd-routine");d?.past&&d.told===N&&O.classList.add("fd-at"),O.append(P("time","",v)),_&&O.append(P("b","",_));let W=D.length>Mf&&!F,G=m.has(f(y));if(O.append(...(W&&!G?D.slice(0,Mf-1):D).map(ce=>g(ce,N))),W){let ce=P("button","fd-more",G?"show fewer":`and ${D.length-Mf+1+A} more`,{type:"button","aria-expanded":String(G)});ce.addEventListener("click",()=>{m.delete(f(y))||m.add(f(y)),S()}),A&&G&&O.append(P("span","fd-more",`and ${A} more`)),O.append(ce)}else A&&!F&&O.append(P("span","fd-more",`and ${A} more`));return O}function E(y,v){let _=u.text.trim()||u.nodes?.length,L=JSON.stringify([y,h,d,m.has(f(y)),u.text,u.nodes,u.kinds&&[...u.kinds],_?l:0]),T=v.get(L)??w(y);return T?.classList.toggle("fd-fresh",!!y.word&&p.has(f(y))),T&&x.set(L,T),T}function b(y){let v=new Set(y);for(let _ of[...i.children])v.has(_)||_.remove();y.forEach((_,L)=>{i.children[L]!==_&&i.insertBefore(_,i.children[L]??null)})}function S(){let{items:y,notes:v,waiting:_}=o,L=i.getRootNode().activeElement,T=i.contains(L)?[...i.querySelectorAll("button")].indexOf(L):-1,A=T>=0?L.textContent:null,N=u.text.trim().toLowerCase(),F=u.kinds&&!u.kinds.has("note")?[]:v.filter(O=>!u.nodes?.length&&O.toLowerCase().includes(N)),D=x;if(x=new Map,b([...y.map(O=>E(O,D)).filter(Boolean),...F.map(O=>P("li","fd-routine",`Note: ${O}`))]),i.hidden=!i.children.length,s.textContent=i.hidden?y.length||v.length?"Nothing of this kind.":_:"",s.hidden=!i.hidden,A!==null&&!i.contains(i.getRootNode().activeElement)){let O=[...i.querySelectorAll("button")];(O.find(W=>W.textContent===A)??O[Math.min(T,O.length-1)])?.focus({preventScroll:!0})}return r.renew(),i.querySelectorAll(".fd-said").length}return{get newest(){return c},update(y,v=[]){o=y,l=v;let _=o.items.filter(({word:A})=>A),L=_.map(f),T=a?L.filter(A=>!a.has(A)).length:0;return p=new Set(L.slice(0,Math.min(T,wC))),S(),p.clear(),a=new Set(L),T&&(c=`${_[0].word}: ${_[0].lines[0].text}`),T},only(y){return u=y,o?S():0},mark(y,v=null){JSON.stringify([y,v])!==JSON.stringify([h,d])&&([h,d]=[y,v],o&&S())}}}var[Wo,Or,EC,Ur]=[1e3,6e4,36e5,864e5],TC=[1,2,5,10,20,50,100,200,500,...[1,2,5,10,15,30].map(n=>n*Wo),...[1,2,5,10,15,30].map(n=>n*Or),...[1,2,3,6,12].map(n=>n*EC),...[1,2,7,14].map(n=>n*Ur)],D_=[1,2,3,6,12,24,60,120,240,600,1200],N_=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],_l=n=>String(n).padStart(2,"0");function O_(n,e,t,i){if(!(t>e)||i<1)return e===t?[{at:e,text:vl(n,e)}]:[];if(n!=="time")return AC(e,t,i).map((a,c)=>n==="row"&&!c?{...a,text:`row ${a.text}`}:a);let s=TC.find(a=>(t-e)/a<=i);if(!s)return RC(e,t,i);let r=s%(7*Ur)===0?4*Ur:0,o=[];for(let a=Math.ceil((e-r)/s)*s+r;a<=t;a+=s)o.push({at:a,text:CC(a,s)});return o}function vl(n,e,t=0){if(n==="row")return`row ${Math.round(e).toLocaleString("en-US")}`;if(n==="number")return String(Number(e.toPrecision(10)));let i=new Date(e);if(Number.isNaN(i.getTime()))return"";let s=`${i.getUTCFullYear()}-${_l(i.getUTCMonth()+1)}-${_l(i.getUTCDate())}`;return t>=Ur&&e%Ur===0?s:`${s} ${U_(i,t&&t<Wo?1:t>=Or&&e%Or===0?Or:Wo)}`}function AC(n,e,t){let i=(e-n)/t,s=10**Math.floor(Math.log10(i)),r=[1,2,5,10].map(a=>a*s).find(a=>a>=i*(1-1e-9)),o=[];for(let a=Math.ceil(n/r);a*r<=e;a++)o.push({at:a*r,text:Number((a*r).toPrecision(10)).toLocaleString("en-US",{maximumFractionDigits:9})});return o}function RC(n,e,t){let i=D_.find(o=>(e-n)/(o*30.4*Ur)<=t)??D_.at(-1),s=new Date(n),r=[];for(let o=Math.ceil((s.getUTCFullYear()*12+s.getUTCMonth())/i)*i;;o+=i){let a=Date.UTC(Math.floor(o/12),o%12,1);if(!(a<=e))return r;a>=n&&r.push({at:a,text:o%12?N_[o%12]:String(Math.floor(o/12))})}}function CC(n,e){let t=new Date(n);return n%Ur===0?`${t.getUTCDate()} ${N_[t.getUTCMonth()]}`:U_(t,e<Wo?1:e<Or?Wo:Or)}function U_(n,e){let t=`${_l(n.getUTCHours())}:${_l(n.getUTCMinutes())}`;if(e>=Or)return t;let i=`${t}:${_l(n.getUTCSeconds())}`;return e>=Wo?i:`${i}.${String(n.getUTCMilliseconds()).padStart(3,"0")}`}var PC=64;function F_(n,e,t){let i=P("div","sm-axis","",{tabindex:"0",role:"slider","aria-label":"Moment at which all lines are read","aria-orientation":"horizontal"});n.append(i);let[s,r]=["",[]];return e.on(i,"keydown",o=>{let a={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1,PageUp:10,PageDown:-10,Home:"first",End:"last",Escape:null}[o.key];a!==void 0&&(o.preventDefault(),t(a))}),e.on(i,"blur",()=>t(null)),{element:i,update(o,a,c){let[l,u]=[o.at[0],o.at.at(-1)],h=O_(o.kind,l,u,Math.max(1,Math.floor(c/PC))),d=JSON.stringify([l,u,a,h.length]);d!==s&&(s=d,r=Array.from({length:a},()=>{let p=P("div","sm-ticks"),m=P("div","sm-scale");for(let{at:f,text:g}of h){let w=P("span","",g),E=u>l?(f-l)/(u-l):.5;w.style.left=`${(100*E).toFixed(2)}%`,E<.12?w.classList.add("sm-first"):E>.88&&w.classList.add("sm-last"),m.append(w)}let x=P("b","sm-here");return m.append(x),p.append(m),{cell:p,here:x}}),i.replaceChildren(...r.map(({cell:p})=>p)))},point(o,a,c){i.classList.toggle("sm-pointed",a!==null);let l=o.at.length>1?(o.at.at(-1)-o.at[0])/(o.at.length-1):0,u=vl(o.kind,o.at[a??o.at.length-1],l);for(let{here:h}of r)De(h,a===null?"":u),h.className=`sm-here${c<.3?" sm-first":c>.7?" sm-last":""}`;i.setAttribute("aria-valuemin","0"),i.setAttribute("aria-valuemax",String(o.at.length-1)),i.setAttribute("aria-valuenow",String(a??o.at.length-1)),i.setAttribute("aria-valuetext",a===null?`newest, ${u}`:u)}}}var IC="http://www.w3.org/2000/svg";function Ef(n,e){let t=document.createElementNS(IC,n);for(let[i,s]of Object.entries(e))t.setAttribute(i,s);return t}function eh(n,e,t=[]){let i=new Set(t),[s,r]=["",!1];for(let o=0;o<n.length;o++){let a=n[o];if(a===null||Number.isNaN(a)){r=!1;continue}let[c,l]=[(1e3*e[o]).toFixed(1),(100*(1-a)).toFixed(1)];s+=r&&!i.has(o)?`L${c} ${l}`:`M${c} ${l}h0`,r=!0}return s}function th(){let n=Ef("svg",{class:"sm-line",viewBox:"0 -6 1000 112",preserveAspectRatio:"none","aria-hidden":"true"}),[e,t]=[Ef("rect",{class:"sm-band",x:0,width:1e3}),Ef("path",{})];n.append(e,t);let i="";return{element:n,draw(s){s!==i&&t.setAttribute("d",i=s)},band(s){if(e.setAttribute("visibility",s?"visible":"hidden"),!s)return;let[r,o]=[s[0]<=0?-.06:s[0],s[1]>=1?1.06:s[1]];e.setAttribute("y",(100*(1-o)).toFixed(1)),e.setAttribute("height",(100*(o-r)).toFixed(1))}}}var LC=10,k_=1e-6;function lr(n,e=null,t=null){if(n===null||!Number.isFinite(n))return"\u2013";let[i,s]=[Math.abs(n),t===null||e===null?0:t-e];if(i>=1e15||!(s>0)||!Number.isFinite(s))return Kt(n);let r=10**(Math.floor(Math.log10(s))-3);if(i<100*r)return Kt(i<k_*s?n:Math.round(n/r)*r);let o=Math.floor(Math.log10(i)),a=Math.min(LC,o-Math.floor(Math.log10(s))+2);if(a<=3)return Kt(n);let c=Math.max(0,a-1-o),l=i.toLocaleString("en-US",{minimumFractionDigits:c,maximumFractionDigits:c});return n<0?`\u2212${l}`:l}var B_=n=>n?n<.01?"less than 1 % missing":n===1?"no value yet":`${yi(Math.min(n,.99))} missing`:"";function z_(n,e,t){if(Number.isNaN(n)||e===null||t===null)return null;let i=e*(1-n)+t*n;return e<t&&Math.abs(i)/2<k_*(t/2-e/2)?0:i}var DC=.1;function G_(){let n=P("li","sm-chart"),[e,t,i]=["sm-name","sm-missing","sm-newest"].map(p=>P("span",p)),s=P("div","sm-plot"),r=th(),[o,a]=["sm-end sm-high","sm-end sm-low"].map(p=>P("span",p,"",{"aria-hidden":"true"})),c=P("span","sm-nothing");s.append(r.element,P("i","sm-cursor","",{"aria-hidden":"true"}),c),n.append(e,i,s,o,a,t);let[l,u,h]=[null,1,null];function d(){if(!l)return;let{newest:p,unit:m,low:x,high:f,heights:g}=l,w=lr(p,x,f);if(h!==null){let E=[...g.slice(h,h+(u>1?2:1))].filter(y=>!Number.isNaN(y)).sort((y,v)=>y-v).map(y=>lr(z_(y,x,f),x,f)),[b,S]=[E[0]??"\u2013",E.at(-1)??"\u2013"];w=b===S?b:`${b} to ${S}`}De(i,m&&w!=="\u2013"?`${w} ${m}`:w)}return{element:n,plot:s,update(p,m,x){[l,u]=[p,x.each],De(e,p.name),e.title!==p.name&&(e.title=p.name);let f=p.low!==null&&p.low===p.high;De(t,[f?"all equal":"",B_(p.missing)].filter(Boolean).join(", ")),n.classList.toggle("sm-lacking",p.missing>=DC),De(o,f?"":lr(p.high,p.low,p.high)),De(a,f?"":lr(p.low,p.low,p.high)),o.hidden=a.hidden=p.low===null,De(c,p.low===null?"no value in these rows":""),r.draw(eh(p.heights,m,x.breaks)),r.band(f?null:p.band),d()},point(p){h=p,d()}}}var V_=[["data","as in the data"],["move","largest move"],["missing","most missing"],["name","name"]];function H_({names:n,missing:e,move:t},i,s=""){let r=s.trim().toLowerCase(),o=n.map((c,l)=>l).filter(c=>n[c].toLowerCase().includes(r)),a={move:(c,l)=>(t[l]??0)-(t[c]??0),missing:(c,l)=>e[l]-e[c],name:(c,l)=>n[c].localeCompare(n[l],"en",{numeric:!0})}[i];return a?o.sort((c,l)=>a(c,l)||c-l):o}function W_(n,e){let[t,i]=[0,n.length-1];for(;t<i;){let s=t+i>>1;n[s]<e?t=s+1:i=s}return t>0&&e-n[t-1]<=n[t]-e?t-1:t}var yl=24,Tf=250,[NC,OC]=[24,58],UC=1e4,FC=9;function $_(n,e){let t=P("section","sm-charts","",{"aria-label":"Variables"}),i=P("div","sm-tools"),s=P("span","sm-count"),r=P("input","sm-find","",{type:"search",placeholder:"Find a variable","aria-label":"Find a variable"}),o=P("label","sm-sort","Sort by "),a=P("select");a.append(...V_.map(([$,K])=>P("option","",K,{value:$}))),o.append(a),i.append(s,r,o);let c=P("ul","sm-grid"),l=P("p","sm-empty"),u=P("button","sm-more","",{type:"button"});t.append(i,c,l,u),n.append(t);let h=F_(t,e,F);t.insertBefore(h.element,u);let d=[],p=new Set,[m,x,f,g]=[null,new Float32Array(0),[],""],[w,E,b,S,y,v]=["data",yl,[],0,1,Tf],_=null,L=!1;t.hidden=!0;let T=new IntersectionObserver($=>{for(let{target:K,isIntersecting:J}of $){let ee=d.find(({element:q})=>q===K);ee&&(J?p.has(ee)||(p.add(ee),Q(ee)):p.delete(ee))}},{rootMargin:"80px"}),A=new ResizeObserver(()=>{let $=c.clientWidth||Tf;y=Math.max(1,Math.floor($/Tf)),v=$/y-NC-OC,t.style.setProperty("--sm-columns",y),ce()});A.observe(c),e.add(()=>T.disconnect()),e.add(()=>A.disconnect()),e.on(a,"change",()=>{w=a.value,G()}),e.on(r,"input",()=>{E=yl,G()}),e.on(u,"click",()=>{let $=d.length;E+=yl,ce(),d[$]?.element.scrollIntoView?.({block:"nearest"})}),e.on(c,"pointerenter",()=>L=!0),e.on(c,"pointermove",$=>{let K=$.target.closest?.(".sm-plot");K?O(N(K,$.clientX)):$.pointerType==="mouse"&&O(null)}),e.on(c,"pointerdown",$=>{let K=$.target.closest?.(".sm-plot");O(K?N(K,$.clientX):null)}),e.on(c,"pointerleave",$=>{L=!1,$.pointerType==="mouse"&&O(null)});function N($,K){let{left:J,width:ee}=$.getBoundingClientRect(),{at:q}=m.axis;return q[0]+Math.max(0,Math.min(1,ee?(K-J)/ee:0))*(q.at(-1)-q[0])}function F($){if(!m?.axis)return;let{at:K,each:J}=m.axis;if($===null)return O(null);let ee=J>1?2:1,q=K.length-1,ne=D()??($==="last"?0:q),j=$==="first"?0:$==="last"?q:Math.max(0,Math.min(q,ne+$*ee));O(K[j])}function D(){if(_===null)return null;let $=W_(m.axis.at,_);return m.axis.each>1?$-$%2:$}function O($){_=$,W()}function W(){if(!m?.axis)return;let{at:$}=m.axis;_!==null&&!(_>=$[0]&&_<=$.at(-1))&&(_=null);let K=D();t.classList.toggle("sm-pointing",K!==null);let J=K===null?0:f[K];K!==null&&t.style.setProperty("--sm-at",J.toFixed(4));for(let ee of p)ee.point(K);h.point(m.axis,K,J)}function G(){m?.variables&&(b=H_(m.variables,w,r.value),S=performance.now(),ce())}function ce(){if(!m?.variables)return;let $=Math.min(E,b.length);for(;d.length>$;){let ee=d.pop();T.unobserve?.(ee.element),p.delete(ee),ee.element.remove()}for(;d.length<$;){let ee=G_();d.push(ee),c.append(ee.element),T.observe(ee.element)}let K=m.variables.names.length;De(s,b.length===K?$t(K,"variable"):`${b.length.toLocaleString("en-US")} of ${$t(K,"variable")}`),r.hidden=K<FC,o.hidden=K<2;let J=b.length-$;u.hidden=!J,De(u,`Show ${Math.min(yl,J)} more (${J.toLocaleString("en-US")} left)`),De(l,$?"":"No variable has such a name."),l.hidden=$>0,h.element.hidden=!$,h.update(m.axis,Math.min(y,$),v),p.forEach(Q),W()}function Q($){let{variables:K,axis:J}=m,ee=b[d.indexOf($)];if(ee===void 0)return;let q=J.at.length,ne={heights:x.subarray(ee*q,(ee+1)*q)};for(let[j,oe]of kC)ne[j]=K[oe][ee];$.update(ne,f,J)}return{element:t,update($,K){if(m=$,t.hidden=!m.variables,t.hidden)return;x=K;let{at:J}=m.axis,ee=J.at(-1)-J[0];f=J.map(j=>ee>0?(j-J[0])/ee:.5);let q=m.variables.names.join(`
`),ne=(w==="move"||w==="missing")&&performance.now()-S>UC&&!L&&_===null;if(q===g&&!ne)return ce();q!==g&&(g=q,g&&w==="data"&&m.variables.names.length>yl&&(a.value=w="move")),G()}}}var kC=[["name","names"],["unit","units"],["newest","newest"],["missing","missing"],["low","low"],["high","high"],["band","band"]];var X_=60;function q_(n){let e=P("dl","sm-figures");n.append(e);let t=new Map;return{update(i){e.hidden=!i.length;for(let{key:s,label:r,value:o,note:a,line:c,top:l}of i){t.has(s)||t.set(s,BC(e,r,!!c));let u=t.get(s);if(De(u.value,o),De(u.note,a),!u.path)continue;let h=c.map((d,p)=>(X_-c.length+p)/(X_-1));u.path.draw(eh(c,h)),De(u.minute,l),u.spark.title=l}}}}function BC(n,e,t){let i=P("div","sm-figure"),s=P("dt","",e),r=P("dd","sm-value"),o=P("dd","sm-note");if(i.append(s,r),!t)return i.append(o),n.append(i),{value:r,note:o};let a=P("dd","sm-spark"),c=P("span","sm-heard"),l=th();return a.append(l.element,c),i.append(a,o),n.append(i),{value:r,note:o,spark:a,minute:c,path:l}}var Y_=["Variable","Newest","Missing","Mean","Standard deviation","Lowest shown","Highest shown","Largest move"];function Z_(n,e){let t=P("details","sm-text"),i=P("p","sm-words"),s=P("table","sm-table"),[r,o]=[P("thead"),P("tbody")],a=P("tr");a.append(...Y_.map(h=>P("th","",h,{scope:"col"}))),r.append(a),s.append(P("caption","sm-heard","What streams in"),r,o);let c=P("div","sm-scroll","",{tabindex:"0",role:"region","aria-label":"Table of what streams in"});c.append(s),t.append(P("summary","","As a table, and how it is drawn"),i,c),n.append(t);let l=null,u=()=>{if(!l?.variables||!t.open)return;De(i,zC(l));let{names:h,units:d,newest:p,missing:m,mean:x,sd:f,low:g,high:w,move:E}=l.variables;for(;o.children.length>h.length;)o.lastElementChild.remove();h.forEach((b,S)=>{o.children[S]||o.append(GC());let y=_=>`${lr(_,g[S],w[S])}${d[S]&&_!==null?` ${d[S]}`:""}`;[b,y(p[S]),`${(100*m[S]).toFixed(1)} %`,y(x[S]),y(f[S]),y(g[S]),y(w[S]),`${lr(E[S])} sd`].forEach((_,L)=>De(o.children[S].children[L],_))})};return e.on(t,"toggle",u),t.hidden=!0,{update(h){l=h,t.hidden=!h.variables,u()}}}function zC({rows:n,axis:e}){let t=[e.at[0],e.at.at(-1)].map(s=>vl(e.kind,s));return[`The last ${n.toLocaleString("en-US")} rows, ${t[0]} to ${t[1]}.`,e.each>1?`Of each ${e.each} rows the smallest and the largest value are drawn, in the order in which they came; the line is broken where all are missing.`:"Every row is drawn; the line is broken where values are missing.","The shade is the mean of all rows so far, two standard deviations up and down.","A move is how far one of the newest rows went from the mean of those before, in standard deviations.",e.why?`${e.why[0].toUpperCase()}${e.why.slice(1)}.`:""].filter(Boolean).join(" ")}function GC(){let n=P("tr");return n.append(P("th","","",{scope:"row"}),...Y_.slice(1).map(()=>P("td"))),n}var VC=new Set(["gone"]),Af=3;function K_(n,e){let t=P("div","sm"),i=P("div","sm-head"),[s,r]=[P("b","sm-title","",{role:"status"}),P("span","sm-detail")];i.append(P("span","sm-dot","",{"aria-hidden":"true"}),s,r);let o=P("pre","sm-how"),a=P("div","sm-body");t.append(i,o,a),n.append(t);let c=q_(a),l=HC(a,e),u=$_(a,e),h=Z_(a,e),[d,p]=[null,!0],m=()=>{if(!d||!p||document.hidden)return;let[g,w]=d;d=null,f(g.state),a.hidden=!1,c.update(g.figures),l.update(g.events,g.notes),u.update(g,w),h.update(g)},x=new IntersectionObserver(g=>{p=g.at(-1).isIntersecting,m()});x.observe(t),e.add(()=>x.disconnect()),e.on(document,"visibilitychange",m),a.hidden=!0,o.hidden=!0;function f({face:g,title:w,detail:E="",how:b=""}){t.dataset.face!==g&&(t.dataset.face=g),t.classList.toggle("sm-stale",VC.has(g)),De(s,w),De(r,E),De(o,b),o.hidden=!b}return{element:t,says:f,update(g,w){d=[g,w],m()}}}function HC(n,e){let t=P("div","sm-events"),i=P("ul","","",{"aria-label":"What happened to the columns, newest first"}),s=P("button","sm-more","",{type:"button"}),r=P("div","sm-heard","",{"aria-live":"polite"});t.append(i,s,r),n.append(t);let[o,a,c]=["",[],null],l=!1;function u(){let h=l?a:a.slice(0,Af);i.replaceChildren(...h.map(({when:d,text:p})=>{let m=P("li");return d&&m.append(P("time","",d)),m.append(P("span","",p)),m})),t.hidden=!a.length,s.hidden=a.length<=Af,De(s,l?"Show fewer":`Show ${a.length-Af} more`),s.setAttribute("aria-expanded",String(l))}return e.on(s,"click",()=>{l=!l,u()}),t.hidden=!0,{update(h,d){let p=JSON.stringify([h,d]);if(p===o)return;o=p,a=[...h,...d.map(x=>({when:"",text:x}))];let m=h[0]?`${h[0].when}: ${h[0].text}`:"";c!==null&&m&&m!==c&&De(r,m),c=m,u()}}}var WC="uplot",$C="u-hz",XC="u-vt",qC="u-title",YC="u-wrap",ZC="u-under",KC="u-over",JC="u-axis",Br="u-off",jC="u-select",QC="u-cursor-x",e2="u-cursor-y",t2="u-cursor-pt",n2="u-legend",i2="u-live",s2="u-inline",r2="u-series",o2="u-marker",J_="u-label",a2="u-value",wl="width",Sl="height";var j_="bottom",$o="left",Rf="right",$f="#000",Q_=$f+"0",Cf="mousemove",ev="mousedown",Pf="mouseup",tv="mouseenter",nv="mouseleave",iv="dblclick",l2="resize",c2="scroll",sv="change",oh="dppxchange",Xf="--",jo=typeof window<"u",Of=jo?document:null,qo=jo?window:null,u2=jo?navigator:null,Ot,nh;function Uf(){let n=devicePixelRatio;Ot!=n&&(Ot=n,nh&&kf(sv,nh,Uf),nh=matchMedia(`(min-resolution: ${Ot-.001}dppx) and (max-resolution: ${Ot+.001}dppx)`),zr(sv,nh,Uf),qo.dispatchEvent(new CustomEvent(oh)))}function mi(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function Ff(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function jt(n,e,t){n.style[e]=t+"px"}function Wi(n,e,t,i){let s=Of.createElement(n);return e!=null&&mi(s,e),t?.insertBefore(s,i),s}function Ai(n,e){return Wi("div",n,e)}var rv=new WeakMap;function hs(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",o=rv.get(n);r!=o&&(n.style.transform=r,rv.set(n,r),e<0||t<0||e>i||t>s?mi(n,Br):Ff(n,Br))}var ov=new WeakMap;function av(n,e,t){let i=e+t,s=ov.get(n);i!=s&&(ov.set(n,i),n.style.background=e,n.style.borderColor=t)}var lv=new WeakMap;function cv(n,e,t,i){let s=e+""+t,r=lv.get(n);s!=r&&(lv.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var qf={passive:!0},h2={...qf,capture:!0};function zr(n,e,t,i){e.addEventListener(n,t,i?h2:qf)}function kf(n,e,t,i){e.removeEventListener(n,t,qf)}jo&&Uf();function $i(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:gi((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function Fv(n){return(t,i,s)=>{let r=-1,o=-1;for(let a=i;a<=s;a++)if(n(t[a])){r=a;break}for(let a=s;a>=i;a--)if(n(t[a])){o=a;break}return[r,o]}}var kv=n=>n!=null,Bv=n=>n!=null&&n>0,ch=Fv(kv),d2=Fv(Bv);function f2(n,e,t,i=0,s=!1){let r=s?d2:ch,o=s?Bv:kv;[e,t]=r(n,e,t);let a=n[e],c=n[e];if(e>-1)if(i==1)a=n[e],c=n[t];else if(i==-1)a=n[t],c=n[e];else for(let l=e;l<=t;l++){let u=n[l];o(u)&&(u<a?a=u:u>c&&(c=u))}return[a??Ht,c??-Ht]}function uh(n,e,t,i){let s=dv(n),r=dv(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let o=t==10?Ds:zv,a=s==1?gi:Ri,c=r==1?Ri:gi,l=a(o(Mn(n))),u=c(o(Mn(e))),h=Yo(t,l),d=Yo(t,u);return t==10&&(l<0&&(h=Wt(h,-l)),u<0&&(d=Wt(d,-u))),i||t==2?(n=h*s,e=d*r):(n=Wv(n,h),e=hh(e,d)),[n,e]}function Yf(n,e,t,i){let s=uh(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var Zf=.1,uv={mode:3,pad:Zf},El={pad:0,soft:null,mode:0},p2={min:El,max:El};function ah(n,e,t,i){return dh(t)?hv(n,e,t):(El.pad=t,El.soft=i?0:null,El.mode=i?3:0,hv(n,e,p2))}function It(n,e){return n??e}function m2(n,e,t){for(e=It(e,0),t=It(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function hv(n,e,t){let i=t.min,s=t.max,r=It(i.pad,0),o=It(s.pad,0),a=It(i.hard,-Ht),c=It(s.hard,Ht),l=It(i.soft,Ht),u=It(s.soft,-Ht),h=It(i.mode,0),d=It(s.mode,0),p=e-n,m=Ds(p),x=Zn(Mn(n),Mn(e)),f=Ds(x),g=Mn(f-m);(p<1e-24||g>10)&&(p=0,(n==0||e==0)&&(p=1e-24,h==2&&l!=Ht&&(r=0),d==2&&u!=-Ht&&(o=0)));let w=p||x||1e3,E=Ds(w),b=Yo(10,gi(E)),S=w*(p==0?n==0?.1:1:r),y=Wt(Wv(n-S,b/10),24),v=n>=l&&(h==1||h==3&&y<=l||h==2&&y>=l)?l:Ht,_=Zn(a,y<v&&n>=v?v:Xi(v,y)),L=w*(p==0?e==0?.1:1:o),T=Wt(hh(e+L,b/10),24),A=e<=u&&(d==1||d==3&&T>=u||d==2&&T<=u)?u:-Ht,N=Xi(c,T>A&&e<=A?A:Zn(A,T));return _==N&&_==0&&(N=100),[_,N]}var g2=new Intl.NumberFormat(jo?u2.language:"en-US"),Kf=n=>g2.format(n),xi=Math,rh=xi.PI,Mn=xi.abs,gi=xi.floor,Sn=xi.round,Ri=xi.ceil,Xi=xi.min,Zn=xi.max,Yo=xi.pow,dv=xi.sign,Ds=xi.log10,zv=xi.log2,x2=(n,e=1)=>xi.sinh(n)*e,If=(n,e=1)=>xi.asinh(n/e),Ht=1/0;function fv(n){return(Ds((n^n>>31)-(n>>31))|0)+1}function Bf(n,e,t){return Xi(Zn(n,e),t)}function Gv(n){return typeof n=="function"}function Tt(n){return Gv(n)?n:()=>n}var _2=()=>{},Vv=n=>n,Hv=(n,e)=>e,v2=n=>null,pv=n=>!0,mv=(n,e)=>n==e,y2=/\.\d*?(?=9{6,}|0{6,})/gm,Gr=n=>{if(Xv(n)||ur.has(n))return n;let e=`${n}`,t=e.match(y2);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Gr(s)}e${r}`}return Wt(n,i)};function Fr(n,e){return Gr(Wt(Gr(n/e))*e)}function hh(n,e){return Gr(Ri(Gr(n/e))*e)}function Wv(n,e){return Gr(gi(Gr(n/e))*e)}function Wt(n,e=0){if(Xv(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return Sn(i)/t}var ur=new Map;function $v(n){return((""+n).split(".")[1]||"").length}function Al(n,e,t,i){let s=[],r=i.map($v);for(let o=e;o<t;o++){let a=Mn(o),c=Wt(Yo(n,o),a);for(let l=0;l<i.length;l++){let u=n==10?+`${i[l]}e${o}`:i[l]*c,h=(o>=0?0:a)+(o>=r[l]?0:r[l]),d=n==10?u:Wt(u,h);s.push(d),ur.set(d,h)}}return s}var Tl={},Jf=[],Zo=[null,null],cr=Array.isArray,Xv=Number.isInteger,b2=n=>n===void 0;function gv(n){return typeof n=="string"}function dh(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function w2(n){return n!=null&&typeof n=="object"}var S2=Object.getPrototypeOf(Uint8Array),qv="__proto__";function Ko(n,e=dh){let t;if(cr(n)){let i=n.find(s=>s!=null);if(cr(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Ko(n[s],e)}else t=n.slice()}else if(n instanceof S2)t=n.slice();else if(e(n)){t={};for(let i in n)i!=qv&&(t[i]=Ko(n[i],e))}else t=n;return t}function xn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=qv&&(dh(n[s])?xn(n[s],Ko(i[s])):n[s]=Ko(i[s]))}return n}var M2=0,E2=1,T2=2;function A2(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let o=e[i];if(o>r){for(s=o-1;s>=0&&n[s]==null;)n[s--]=null;for(s=o+1;s<t&&n[s]==null;)n[r=s++]=null}}}function R2(n,e){if(I2(n)){let o=n[0].slice();for(let a=1;a<n.length;a++)o.push(...n[a].slice(1));return L2(o[0])||(o=P2(o)),o}let t=new Set;for(let o=0;o<n.length;o++){let c=n[o][0],l=c.length;for(let u=0;u<l;u++)t.add(c[u])}let i=[Array.from(t).sort((o,a)=>o-a)],s=i[0].length,r=new Map;for(let o=0;o<s;o++)r.set(i[0][o],o);for(let o=0;o<n.length;o++){let a=n[o],c=a[0];for(let l=1;l<a.length;l++){let u=a[l],h=Array(s).fill(void 0),d=e?e[o][l]:E2,p=[];for(let m=0;m<u.length;m++){let x=u[m],f=r.get(c[m]);x===null?d!=M2&&(h[f]=x,d==T2&&p.push(f)):h[f]=x}A2(h,p,s),i.push(h)}}return i}var C2=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function P2(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<n.length;r++){let o=n[r],a=Array(t);for(let c=0;c<t;c++)a[c]=o[i[c]];s.push(a)}return s}function I2(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function L2(n,e=100){let t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let r=Zn(1,gi((s-i+1)/e));for(let o=n[i],a=i+r;a<=s;a+=r){let c=n[a];if(c!=null){if(c<=o)return!1;o=c}}return!0}var Yv=["January","February","March","April","May","June","July","August","September","October","November","December"],Zv=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Kv(n){return n.slice(0,3)}var D2=Zv.map(Kv),N2=Yv.map(Kv),O2={MMMM:Yv,MMM:N2,WWWW:Zv,WWW:D2};function bl(n){return(n<10?"0":"")+n}function U2(n){return(n<10?"00":n<100?"0":"")+n}var F2={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>bl(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>bl(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>bl(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>bl(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>bl(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>U2(n.getMilliseconds())};function jf(n,e){e=e||O2;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?F2[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var k2=new Intl.DateTimeFormat().resolvedOptions().timeZone;function B2(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==k2?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}var Jv=n=>n%1==0,lh=[1,2,2.5,5],z2=Al(10,-32,0,lh),jv=Al(10,0,32,lh),G2=jv.filter(Jv),kr=z2.concat(jv),Qf=`
`,Qv="{YYYY}",xv=Qf+Qv,ey="{M}/{D}",Ml=Qf+ey,ih=Ml+"/{YY}",ty="{aa}",V2="{h}:{mm}",Xo=V2+ty,_v=Qf+Xo,vv=":{ss}",Ft=null;function ny(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,o=s*365,c=(n==1?Al(10,0,3,lh).filter(Jv):Al(10,-3,0,lh)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),l=[[o,Qv,Ft,Ft,Ft,Ft,Ft,Ft,1],[s*28,"{MMM}",xv,Ft,Ft,Ft,Ft,Ft,1],[s,ey,xv,Ft,Ft,Ft,Ft,Ft,1],[i,"{h}"+ty,ih,Ft,Ml,Ft,Ft,Ft,1],[t,Xo,ih,Ft,Ml,Ft,Ft,Ft,1],[e,vv,ih+" "+Xo,Ft,Ml+" "+Xo,Ft,_v,Ft,1],[n,vv+".{fff}",ih+" "+Xo,Ft,Ml+" "+Xo,Ft,_v,Ft,1]];function u(h){return(d,p,m,x,f,g)=>{let w=[],E=f>=o,b=f>=r&&f<o,S=h(m),y=Wt(S*n,3),v=Lf(S.getFullYear(),E?0:S.getMonth(),b||E?1:S.getDate()),_=Wt(v*n,3);if(b||E){let L=b?f/r:0,T=E?f/o:0,A=y==_?y:Wt(Lf(v.getFullYear()+T,v.getMonth()+L,1)*n,3),N=new Date(Sn(A/n)),F=N.getFullYear(),D=N.getMonth();for(let O=0;A<=x;O++){let W=Lf(F+T*O,D+L*O,1),G=W-h(Wt(W*n,3));A=Wt((+W+G)*n,3),A<=x&&w.push(A)}}else{let L=f>=s?s:f,T=gi(m)-gi(y),A=_+T+hh(y-_,L);w.push(A);let N=h(A),F=N.getHours()+N.getMinutes()/t+N.getSeconds()/i,D=f/i,O=d.axes[p]._space,W=g/O;for(;A=Wt(A+f,n==1?0:3),!(A>x);)if(D>1){let G=gi(Wt(F+D,6))%24,$=h(A).getHours()-G;$>1&&($=-1),A-=$*i,F=(F+D)%24;let K=w[w.length-1];Wt((A-K)/f,3)*W>=.7&&w.push(A)}else w.push(A)}return w}}return[c,l,u]}var[H2,W2,$2]=ny(1),[X2,q2,Y2]=ny(.001);Al(2,-53,53,[1]);function yv(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function bv(n,e){return(t,i,s,r,o)=>{let a=e.find(m=>o>=m[0])||e[e.length-1],c,l,u,h,d,p;return i.map(m=>{let x=n(m),f=x.getFullYear(),g=x.getMonth(),w=x.getDate(),E=x.getHours(),b=x.getMinutes(),S=x.getSeconds(),y=f!=c&&a[2]||g!=l&&a[3]||w!=u&&a[4]||E!=h&&a[5]||b!=d&&a[6]||S!=p&&a[7]||a[1];return c=f,l=g,u=w,h=E,d=b,p=S,y(x)})}}function Z2(n,e){let t=jf(e);return(i,s,r,o,a)=>s.map(c=>t(n(c)))}function Lf(n,e,t){return new Date(n,e,t)}function wv(n,e){return e(n)}var K2="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Sv(n,e){return(t,i,s,r)=>r==null?Xf:e(n(i))}function J2(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function j2(n,e){return n.series[e].fill(n,e)}var Q2={show:!0,live:!0,isolate:!1,mount:_2,markers:{show:!0,width:2,stroke:J2,fill:j2,dash:"solid"},idx:null,idxs:null,values:[]};function eP(n,e){let t=n.cursor.points,i=Ai(),s=t.size(n,e);jt(i,wl,s),jt(i,Sl,s);let r=s/-2;jt(i,"marginLeft",r),jt(i,"marginTop",r);let o=t.width(n,e,s);return o&&jt(i,"borderWidth",o),i}function tP(n,e){let t=n.series[e].points;return t._fill||t._stroke}function nP(n,e){let t=n.series[e].points;return t._stroke||t._fill}function iP(n,e){return n.series[e].points.size}var Df=[0,0];function sP(n,e,t){return Df[0]=e,Df[1]=t,Df}function sh(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function Nf(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var rP={show:!0,x:!0,y:!0,lock:!1,move:sP,points:{one:!1,show:eP,size:iP,width:0,stroke:nP,fill:tP},bind:{mousedown:sh,mouseup:sh,click:sh,dblclick:sh,mousemove:Nf,mouseleave:Nf,mouseenter:Nf},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},iy={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},ep=xn({},iy,{filter:Hv}),sy=xn({},ep,{size:10}),ry=xn({},iy,{show:!1}),tp='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',oy="bold "+tp,ay=1.5,Mv={show:!0,scale:"x",stroke:$f,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:oy,side:2,grid:ep,ticks:sy,border:ry,font:tp,lineGap:ay,rotate:0},oP="Value",aP="Time",Ev={show:!0,scale:"x",auto:!1,sorted:1,min:Ht,max:-Ht,idxs:[]};function lP(n,e,t,i,s){return e.map(r=>r==null?"":Kf(r))}function cP(n,e,t,i,s,r,o){let a=[],c=ur.get(s)||0;t=o?t:Wt(hh(t,s),c);for(let l=t;l<=i;l=Wt(l+s,c))a.push(Object.is(l,-0)?0:l);return a}function zf(n,e,t,i,s,r,o){let a=[],c=n.scales[n.axes[e].scale].log,l=c==10?Ds:zv,u=gi(l(t));s=Yo(c,u),c==10&&(s=kr[$i(s,kr)]);let h=t,d=s*c;c==10&&(d=kr[$i(d,kr)]);do a.push(h),h=h+s,c==10&&!ur.has(h)&&(h=Wt(h,ur.get(s))),h>=d&&(s=h,d=s*c,c==10&&(d=kr[$i(d,kr)]));while(h<=i);return a}function uP(n,e,t,i,s,r,o){let c=n.scales[n.axes[e].scale].asinh,l=i>c?zf(n,e,Zn(c,t),i,s):[c],u=i>=0&&t<=0?[0]:[];return(t<-c?zf(n,e,Zn(c,-i),-t,s):[c]).reverse().map(d=>-d).concat(u,l)}var ly=/./,hP=/[12357]/,dP=/[125]/,Tv=/1/,Gf=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function fP(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=n.scales[o],c=n.valToPos,l=r._space,u=c(10,o),h=c(9,o)-u>=l?ly:c(7,o)-u>=l?hP:c(5,o)-u>=l?dP:Tv;if(h==Tv){let d=Mn(c(1,o)-u);if(d<l)return Gf(e.slice().reverse(),a.distr,h,Ri(l/d)).reverse()}return Gf(e,a.distr,h,1)}function pP(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=r._space,c=n.valToPos,l=Mn(c(1,o)-c(2,o));return l<a?Gf(e.slice().reverse(),3,ly,Ri(a/l)).reverse():e}function mP(n,e,t,i){return i==null?Xf:e==null?"":Kf(e)}var Av={show:!0,scale:"y",stroke:$f,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:oy,side:3,grid:ep,ticks:sy,border:ry,font:tp,lineGap:ay,rotate:0};function gP(n,e){let t=3+(n||1)*2;return Wt(t*e,3)}function xP(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),o=n.valToPos(s[i[1]],t,!0),a=Mn(o-r),c=n.series[e],l=a/(c.points.space*Ot);return i[1]-i[0]<=l}var Rv={scale:null,auto:!0,sorted:0,min:Ht,max:-Ht},cy=(n,e,t,i,s)=>s,Cv={show:!0,auto:!0,sorted:0,gaps:cy,alpha:1,facets:[xn({},Rv,{scale:"x"}),xn({},Rv,{scale:"y"})]},Pv={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:cy,alpha:1,points:{show:xP,filter:null},values:null,min:Ht,max:-Ht,idxs:[],path:null,clip:null};function _P(n,e,t,i,s){return t/10}var uy={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},vP=xn({},uy,{time:!1,ori:1}),Iv={};function hy(n,e){let t=Iv[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,o,a,c,l){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,o,a,c,l)}},n!=null&&(Iv[n]=t)),t}var Jo=1,Vf=2;function Vr(n,e,t){let i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,o=n.scales,a=n.bbox,c=r[0],l=i==2?r[1]:r[e],u=i==2?o[s.facets[0].scale]:o[n.series[0].scale],h=i==2?o[s.facets[1].scale]:o[s.scale],d=a.left,p=a.top,m=a.width,x=a.height,f=n.valToPosH,g=n.valToPosV;return u.ori==0?t(s,c,l,u,h,f,g,d,p,m,x,ph,Qo,gh,fy,my):t(s,c,l,u,h,g,f,p,d,x,m,mh,ea,sp,py,gy)}function np(n,e){let t=0,i=0,s=It(n.bands,Jf);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function yP(n,e,t,i,s){let r=n.mode,o=n.series[e],a=r==2?o.facets[1].scale:o.scale,c=n.scales[a];return s==-1?c.min:s==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Ns(n,e,t,i,s,r){return Vr(n,e,(o,a,c,l,u,h,d,p,m,x,f)=>{let g=o.pxRound,w=l.dir*(l.ori==0?1:-1),E=l.ori==0?Qo:ea,b,S;w==1?(b=t,S=i):(b=i,S=t);let y=g(h(a[b],l,x,p)),v=g(d(c[b],u,f,m)),_=g(h(a[S],l,x,p)),L=g(d(r==1?u.max:u.min,u,f,m)),T=new Path2D(s);return E(T,_,L),E(T,y,L),E(T,y,v),T})}function fh(n,e,t,i,s,r){let o=null;if(n.length>0){o=new Path2D;let a=e==0?gh:sp,c=t;for(let h=0;h<n.length;h++){let d=n[h];if(d[1]>d[0]){let p=d[0]-c;p>0&&a(o,c,i,p,i+r),c=d[1]}}let l=t+s-c,u=10;l>0&&a(o,c,i-u/2,l,i+r+u)}return o}function bP(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function ip(n,e,t,i,s,r,o){let a=[],c=n.length;for(let l=s==1?t:i;l>=t&&l<=i;l+=s)if(e[l]===null){let h=l,d=l;if(s==1)for(;++l<=i&&e[l]===null;)d=l;else for(;--l>=t&&e[l]===null;)d=l;let p=r(n[h]),m=d==h?p:r(n[d]),x=h-s;p=o<=0&&x>=0&&x<c?r(n[x]):p;let g=d+s;m=o>=0&&g>=0&&g<c?r(n[g]):m,m>=p&&a.push([p,m])}return a}function Lv(n){return n==0?Vv:n==1?Sn:e=>Fr(e,n)}function dy(n){let e=n==0?ph:mh,t=n==0?(s,r,o,a,c,l)=>{s.arcTo(r,o,a,c,l)}:(s,r,o,a,c,l)=>{s.arcTo(o,r,c,a,l)},i=n==0?(s,r,o,a,c)=>{s.rect(r,o,a,c)}:(s,r,o,a,c)=>{s.rect(o,r,c,a)};return(s,r,o,a,c,l=0,u=0)=>{l==0&&u==0?i(s,r,o,a,c):(l=Xi(l,a/2,c/2),u=Xi(u,a/2,c/2),e(s,r+l,o),t(s,r+a,o,r+a,o+c,l),t(s,r+a,o+c,r,o+c,u),t(s,r,o+c,r,o,u),t(s,r,o,r+a,o,l),s.closePath())}}var ph=(n,e,t)=>{n.moveTo(e,t)},mh=(n,e,t)=>{n.moveTo(t,e)},Qo=(n,e,t)=>{n.lineTo(e,t)},ea=(n,e,t)=>{n.lineTo(t,e)},gh=dy(0),sp=dy(1),fy=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},py=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},my=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(e,t,i,s,r,o)},gy=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(t,e,s,i,o,r)};function xy(n){return(e,t,i,s,r)=>Vr(e,t,(o,a,c,l,u,h,d,p,m,x,f)=>{let{pxRound:g,points:w}=o,E,b;l.ori==0?(E=ph,b=fy):(E=mh,b=py);let S=Wt(w.width*Ot,3),y=(w.size-w.width)/2*Ot,v=Wt(y*2,3),_=new Path2D,L=new Path2D,{left:T,top:A,width:N,height:F}=e.bbox;gh(L,T-v,A-v,N+v*2,F+v*2);let D=O=>{if(c[O]!=null){let W=g(h(a[O],l,x,p)),G=g(d(c[O],u,f,m));E(_,W+y,G),b(_,W,G,y,0,rh*2)}};if(r)r.forEach(D);else for(let O=i;O<=s;O++)D(O);return{stroke:S>0?_:null,fill:_,clip:L,flags:Jo|Vf}})}function _y(n){return(e,t,i,s,r,o)=>{i!=s&&(r!=i&&o!=i&&n(e,t,i),r!=s&&o!=s&&n(e,t,s),n(e,t,o))}}var wP=_y(Qo),SP=_y(ea);function vy(n){let e=It(n?.alignGaps,0);return(t,i,s,r)=>Vr(t,i,(o,a,c,l,u,h,d,p,m,x,f)=>{[s,r]=ch(c,s,r);let g=o.pxRound,w=F=>g(h(F,l,x,p)),E=F=>g(d(F,u,f,m)),b,S;l.ori==0?(b=Qo,S=wP):(b=ea,S=SP);let y=l.dir*(l.ori==0?1:-1),v={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Jo},_=v.stroke,L=!1;if(r-s>=x*4){let F=ee=>t.posToVal(ee,l.key,!0),D=null,O=null,W,G,ce,Q=w(a[y==1?s:r]),$=w(a[s]),K=w(a[r]),J=F(y==1?$+1:K-1);for(let ee=y==1?s:r;ee>=s&&ee<=r;ee+=y){let q=a[ee],j=(y==1?q<J:q>J)?Q:w(q),oe=c[ee];j==Q?oe!=null?(G=oe,D==null?(b(_,j,E(G)),W=D=O=G):G<D?D=G:G>O&&(O=G)):oe===null&&(L=!0):(D!=null&&S(_,Q,E(D),E(O),E(W),E(G)),oe!=null?(G=oe,b(_,j,E(G)),D=O=W=G):(D=O=null,oe===null&&(L=!0)),Q=j,J=F(Q+y))}D!=null&&D!=O&&ce!=Q&&S(_,Q,E(D),E(O),E(W),E(G))}else for(let F=y==1?s:r;F>=s&&F<=r;F+=y){let D=c[F];D===null?L=!0:D!=null&&b(_,w(a[F]),E(D))}let[A,N]=np(t,i);if(o.fill!=null||A!=0){let F=v.fill=new Path2D(_),D=o.fillTo(t,i,o.min,o.max,A),O=E(D),W=w(a[s]),G=w(a[r]);y==-1&&([G,W]=[W,G]),b(F,G,O),b(F,W,O)}if(!o.spanGaps){let F=[];L&&F.push(...ip(a,c,s,r,y,w,e)),v.gaps=F=o.gaps(t,i,s,r,F),v.clip=fh(F,l.ori,p,m,x,f)}return N!=0&&(v.band=N==2?[Ns(t,i,s,r,_,-1),Ns(t,i,s,r,_,1)]:Ns(t,i,s,r,_,N)),v})}function MP(n){let e=It(n.align,1),t=It(n.ascDesc,!1),i=It(n.alignGaps,0),s=It(n.extend,!1);return(r,o,a,c)=>Vr(r,o,(l,u,h,d,p,m,x,f,g,w,E)=>{[a,c]=ch(h,a,c);let b=l.pxRound,{left:S,width:y}=r.bbox,v=$=>b(m($,d,w,f)),_=$=>b(x($,p,E,g)),L=d.ori==0?Qo:ea,T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Jo},A=T.stroke,N=d.dir*(d.ori==0?1:-1),F=_(h[N==1?a:c]),D=v(u[N==1?a:c]),O=D,W=D;s&&e==-1&&(W=S,L(A,W,F)),L(A,D,F);for(let $=N==1?a:c;$>=a&&$<=c;$+=N){let K=h[$];if(K==null)continue;let J=v(u[$]),ee=_(K);e==1?L(A,J,F):L(A,O,ee),L(A,J,ee),F=ee,O=J}let G=O;s&&e==1&&(G=S+y,L(A,G,F));let[ce,Q]=np(r,o);if(l.fill!=null||ce!=0){let $=T.fill=new Path2D(A),K=l.fillTo(r,o,l.min,l.max,ce),J=_(K);L($,G,J),L($,W,J)}if(!l.spanGaps){let $=[];$.push(...ip(u,h,a,c,N,v,i));let K=l.width*Ot/2,J=t||e==1?K:-K,ee=t||e==-1?-K:K;$.forEach(q=>{q[0]+=J,q[1]+=ee}),T.gaps=$=l.gaps(r,o,a,c,$),T.clip=fh($,d.ori,f,g,w,E)}return Q!=0&&(T.band=Q==2?[Ns(r,o,a,c,A,-1),Ns(r,o,a,c,A,1)]:Ns(r,o,a,c,A,Q)),T})}function Dv(n,e,t,i,s,r,o=Ht){if(n.length>1){let a=null;for(let c=0,l=1/0;c<n.length;c++)if(e[c]!==void 0){if(a!=null){let u=Mn(n[c]-n[a]);u<l&&(l=u,o=Mn(t(n[c],i,s,r)-t(n[a],i,s,r)))}a=c}}return o}function EP(n){n=n||Tl;let e=It(n.size,[.6,Ht,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=Tt(s),o=1-e[0],a=It(e[1],Ht),c=It(e[2],1),l=It(n.disp,Tl),u=It(n.each,p=>{}),{fill:h,stroke:d}=l;return(p,m,x,f)=>Vr(p,m,(g,w,E,b,S,y,v,_,L,T,A)=>{let N=g.pxRound,F=t,D=i*Ot,O=a*Ot,W=c*Ot,G,ce;b.ori==0?[G,ce]=r(p,m):[ce,G]=r(p,m);let Q=b.dir*(b.ori==0?1:-1),$=b.ori==0?gh:sp,K=b.ori==0?u:(Oe,it,pt,Ce,Vt,Ke,tt)=>{u(Oe,it,pt,Vt,Ce,tt,Ke)},J=It(p.bands,Jf).find(Oe=>Oe.series[0]==m),ee=J!=null?J.dir:0,q=g.fillTo(p,m,g.min,g.max,ee),ne=N(v(q,S,A,L)),j,oe,ue,Ee=T,Ye=N(g.width*Ot),ze=!1,nt=null,z=null,Z=null,ye=null;h!=null&&(Ye==0||d!=null)&&(ze=!0,nt=h.values(p,m,x,f),z=new Map,new Set(nt).forEach(Oe=>{Oe!=null&&z.set(Oe,new Path2D)}),Ye>0&&(Z=d.values(p,m,x,f),ye=new Map,new Set(Z).forEach(Oe=>{Oe!=null&&ye.set(Oe,new Path2D)})));let{x0:Ue,size:je}=l;if(Ue!=null&&je!=null){F=1,w=Ue.values(p,m,x,f),Ue.unit==2&&(w=w.map(pt=>p.posToVal(_+pt*T,b.key,!0)));let Oe=je.values(p,m,x,f);je.unit==2?oe=Oe[0]*T:oe=y(Oe[0],b,T,_)-y(0,b,T,_),Ee=Dv(w,E,y,b,T,_,Ee),ue=Ee-oe+D}else Ee=Dv(w,E,y,b,T,_,Ee),ue=Ee*o+D,oe=Ee-ue;ue<1&&(ue=0),Ye>=oe/2&&(Ye=0),ue<5&&(N=Vv);let Qe=ue>0,gt=Ee-ue-(Qe?Ye:0);oe=N(Bf(gt,W,O)),j=(F==0?oe/2:F==Q?0:oe)-F*Q*((F==0?D/2:0)+(Qe?Ye/2:0));let st={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},At=ze?null:new Path2D,Lt=null;if(J!=null)Lt=p.data[J.series[1]];else{let{y0:Oe,y1:it}=l;Oe!=null&&it!=null&&(E=it.values(p,m,x,f),Lt=Oe.values(p,m,x,f))}let sn=G*oe,V=ce*oe;for(let Oe=Q==1?x:f;Oe>=x&&Oe<=f;Oe+=Q){let it=E[Oe];if(it==null)continue;if(Lt!=null){let te=Lt[Oe]??0;if(it-te==0)continue;ne=v(te,S,A,L)}let pt=b.distr!=2||l!=null?w[Oe]:Oe,Ce=y(pt,b,T,_),Vt=v(It(it,q),S,A,L),Ke=N(Ce-j),tt=N(Zn(Vt,ne)),U=N(Xi(Vt,ne)),R=tt-U;if(it!=null){let te=it<0?V:sn,_e=it<0?sn:V;ze?(Ye>0&&Z[Oe]!=null&&$(ye.get(Z[Oe]),Ke,U+gi(Ye/2),oe,Zn(0,R-Ye),te,_e),nt[Oe]!=null&&$(z.get(nt[Oe]),Ke,U+gi(Ye/2),oe,Zn(0,R-Ye),te,_e)):$(At,Ke,U+gi(Ye/2),oe,Zn(0,R-Ye),te,_e),K(p,m,Oe,Ke-Ye/2,U,oe+Ye,R)}}return Ye>0?st.stroke=ze?ye:At:ze||(st._fill=g.width==0?g._fill:g._stroke??g._fill,st.width=0),st.fill=ze?z:At,st})}function TP(n,e){let t=It(e?.alignGaps,0);return(i,s,r,o)=>Vr(i,s,(a,c,l,u,h,d,p,m,x,f,g)=>{[r,o]=ch(l,r,o);let w=a.pxRound,E=G=>w(d(G,u,f,m)),b=G=>w(p(G,h,g,x)),S,y,v;u.ori==0?(S=ph,v=Qo,y=my):(S=mh,v=ea,y=gy);let _=u.dir*(u.ori==0?1:-1),L=E(c[_==1?r:o]),T=L,A=[],N=[];for(let G=_==1?r:o;G>=r&&G<=o;G+=_)if(l[G]!=null){let Q=c[G],$=E(Q);A.push(T=$),N.push(b(l[G]))}let F={stroke:n(A,N,S,v,y,w),fill:null,clip:null,band:null,gaps:null,flags:Jo},D=F.stroke,[O,W]=np(i,s);if(a.fill!=null||O!=0){let G=F.fill=new Path2D(D),ce=a.fillTo(i,s,a.min,a.max,O),Q=b(ce);v(G,T,Q),v(G,L,Q)}if(!a.spanGaps){let G=[];G.push(...ip(c,l,r,o,_,E,t)),F.gaps=G=a.gaps(i,s,r,o,G),F.clip=fh(G,u.ori,m,x,f,g)}return W!=0&&(F.band=W==2?[Ns(i,s,r,o,D,-1),Ns(i,s,r,o,D,1)]:Ns(i,s,r,o,D,W)),F})}function AP(n){return TP(RP,n)}function RP(n,e,t,i,s,r){let o=n.length;if(o<2)return null;let a=new Path2D;if(t(a,n[0],e[0]),o==2)i(a,n[1],e[1]);else{let c=Array(o),l=Array(o-1),u=Array(o-1),h=Array(o-1);for(let d=0;d<o-1;d++)u[d]=e[d+1]-e[d],h[d]=n[d+1]-n[d],l[d]=u[d]/h[d];c[0]=l[0];for(let d=1;d<o-1;d++)l[d]===0||l[d-1]===0||l[d-1]>0!=l[d]>0?c[d]=0:(c[d]=3*(h[d-1]+h[d])/((2*h[d]+h[d-1])/l[d-1]+(h[d]+2*h[d-1])/l[d]),isFinite(c[d])||(c[d]=0));c[o-1]=l[o-2];for(let d=0;d<o-1;d++)s(a,n[d]+h[d]/3,e[d]+c[d]*h[d]/3,n[d+1]-h[d]/3,e[d+1]-c[d+1]*h[d]/3,n[d+1],e[d+1])}return a}var Hf=new Set;function Nv(){for(let n of Hf)n.syncRect(!0)}jo&&(zr(l2,qo,Nv),zr(c2,qo,Nv,!0),zr(oh,qo,()=>{Dn.pxRatio=Ot}));var CP=vy(),PP=xy();function Ov(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,o)=>Wf(r,o,e,t))}function IP(n,e){return n.map((t,i)=>i==0?{}:xn({},e,t))}function Wf(n,e,t,i){return xn({},e==0?t:i,n)}function yy(n,e,t){return e==null?Zo:[e,t]}var LP=yy;function DP(n,e,t){return e==null?Zo:ah(e,t,Zf,!0)}function by(n,e,t,i){return e==null?Zo:uh(e,t,n.scales[i].log,!1)}var NP=by;function wy(n,e,t,i){return e==null?Zo:Yf(e,t,n.scales[i].log,!1)}var OP=wy;function UP(n,e,t,i,s){let r=Zn(fv(n),fv(e)),o=e-n,a=$i(s/i*o,t);do{let c=t[a],l=i*c/o;if(l>=s&&r+(c<5?ur.get(c):0)<=17)return[c,l]}while(++a<t.length);return[0,0]}function Uv(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=Sn((t=+s)*Ot))+"px"),[n,e,t]}function FP(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Wt(e[2]*Ot,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Dn(n,e,t){let i={mode:It(n.mode,1)},s=i.mode;function r(M,C,k,B){let Y=C.valToPct(M);return B+k*(C.dir==-1?1-Y:Y)}function o(M,C,k,B){let Y=C.valToPct(M);return B+k*(C.dir==-1?Y:1-Y)}function a(M,C,k,B){return C.ori==0?r(M,C,k,B):o(M,C,k,B)}i.valToPosH=r,i.valToPosV=o;let c=!1;i.status=0;let l=i.root=Ai(WC);if(n.id!=null&&(l.id=n.id),mi(l,n.class),n.title){let M=Ai(qC,l);M.textContent=n.title}let u=Wi("canvas"),h=i.ctx=u.getContext("2d"),d=Ai(YC,l);zr("click",d,M=>{M.target===m&&(qt!=Zr||Qt!=Kr)&&Ln.click(i,M)},!0);let p=i.under=Ai(ZC,d);d.appendChild(u);let m=i.over=Ai(KC,d);n=Ko(n);let x=+It(n.pxAlign,1),f=Lv(x);(n.plugins||[]).forEach(M=>{M.opts&&(n=M.opts(i,n)||n)});let g=n.ms||.001,w=i.series=s==1?Ov(n.series||[],Ev,Pv,!1):IP(n.series||[null],Cv),E=i.axes=Ov(n.axes||[],Mv,Av,!0),b=i.scales={},S=i.bands=n.bands||[];S.forEach(M=>{M.fill=Tt(M.fill||null),M.dir=It(M.dir,-1)});let y=s==2?w[1].facets[0].scale:w[0].scale,v={axes:ms,series:bt},_=(n.drawOrder||["axes","series"]).map(M=>v[M]);function L(M){let C=M.distr==3?k=>Ds(k>0?k:M.clamp(i,k,M.min,M.max,M.key)):M.distr==4?k=>If(k,M.asinh):M.distr==100?k=>M.fwd(k):k=>k;return k=>{let B=C(k),{_min:Y,_max:ae}=M,ge=ae-Y;return(B-Y)/ge}}function T(M){let C=b[M];if(C==null){let k=(n.scales||Tl)[M]||Tl;if(k.from!=null){T(k.from);let B=xn({},b[k.from],k,{key:M});B.valToPct=L(B),b[M]=B}else{C=b[M]=xn({},M==y?uy:vP,k),C.key=M;let B=C.time,Y=C.range,ae=cr(Y);if((M!=y||s==2&&!B)&&(ae&&(Y[0]==null||Y[1]==null)&&(Y={min:Y[0]==null?uv:{mode:1,hard:Y[0],soft:Y[0]},max:Y[1]==null?uv:{mode:1,hard:Y[1],soft:Y[1]}},ae=!1),!ae&&dh(Y))){let ge=Y;Y=(ve,Ae,Ge)=>Ae==null?Zo:ah(Ae,Ge,ge)}C.range=Tt(Y||(B?LP:M==y?C.distr==3?NP:C.distr==4?OP:yy:C.distr==3?by:C.distr==4?wy:DP)),C.auto=Tt(ae?!1:C.auto),C.clamp=Tt(C.clamp||_P),C._min=C._max=null,C.valToPct=L(C)}}}T("x"),T("y"),s==1&&w.forEach(M=>{T(M.scale)}),E.forEach(M=>{T(M.scale)});for(let M in n.scales)T(M);let A=b[y],N=A.distr,F,D;A.ori==0?(mi(l,$C),F=r,D=o):(mi(l,XC),F=o,D=r);let O={};for(let M in b){let C=b[M];(C.min!=null||C.max!=null)&&(O[M]={min:C.min,max:C.max},C.min=C.max=null)}let W=n.tzDate||(M=>new Date(Sn(M/g))),G=n.fmtDate||jf,ce=g==1?$2(W):Y2(W),Q=bv(W,yv(g==1?W2:q2,G)),$=Sv(W,wv(K2,G)),K=[],J=i.legend=xn({},Q2,n.legend),ee=i.cursor=xn({},rP,{drag:{y:s==2}},n.cursor),q=J.show,ne=ee.show,j=J.markers;J.idxs=K,j.width=Tt(j.width),j.dash=Tt(j.dash),j.stroke=Tt(j.stroke),j.fill=Tt(j.fill);let oe,ue,Ee,Ye=[],ze=[],nt,z=!1,Z={};if(J.live){let M=w[1]?w[1].values:null;z=M!=null,nt=z?M(i,1,0):{_:0};for(let C in nt)Z[C]=Xf}if(q)if(oe=Wi("table",n2,l),Ee=Wi("tbody",null,oe),J.mount(i,oe),z){ue=Wi("thead",null,oe,Ee);let M=Wi("tr",null,ue);Wi("th",null,M);for(var ye in nt)Wi("th",J_,M).textContent=ye}else mi(oe,s2),J.live&&mi(oe,i2);let Ue={show:!0},je={show:!1};function Qe(M,C){if(C==0&&(z||!J.live||s==2))return Zo;let k=[],B=Wi("tr",r2,Ee,Ee.childNodes[C]);mi(B,M.class),M.show||mi(B,Br);let Y=Wi("th",null,B);if(j.show){let ve=Ai(o2,Y);if(C>0){let Ae=j.width(i,C);Ae&&(ve.style.border=Ae+"px "+j.dash(i,C)+" "+j.stroke(i,C)),ve.style.background=j.fill(i,C)}}let ae=Ai(J_,Y);M.label instanceof HTMLElement?ae.appendChild(M.label):ae.textContent=M.label,C>0&&(j.show||(ae.style.color=M.width>0?j.stroke(i,C):j.fill(i,C)),st("click",Y,ve=>{if(ee._lock)return;at(ve);let Ae=w.indexOf(M);if((ve.ctrlKey||ve.metaKey)!=J.isolate){let Ge=w.some((Ve,$e)=>$e>0&&$e!=Ae&&Ve.show);w.forEach((Ve,$e)=>{$e>0&&Ki($e,Ge?$e==Ae?Ue:je:Ue,!0,pn.setSeries)})}else Ki(Ae,{show:!M.show},!0,pn.setSeries)},!1),lt&&st(tv,Y,ve=>{ee._lock||(at(ve),Ki(w.indexOf(M),jr,!0,pn.setSeries))},!1));for(var ge in nt){let ve=Wi("td",a2,B);ve.textContent="--",k.push(ve)}return[B,k]}let gt=new Map;function st(M,C,k,B=!0){let Y=gt.get(C)||{},ae=ee.bind[M](i,C,k,B);ae&&(zr(M,C,Y[M]=ae),gt.set(C,Y))}function At(M,C,k){let B=gt.get(C)||{};for(let Y in B)(M==null||Y==M)&&(kf(Y,C,B[Y]),delete B[Y]);M==null&&gt.delete(C)}let Lt=0,sn=0,V=0,Oe=0,it=0,pt=0,Ce=it,Vt=pt,Ke=V,tt=Oe,U=0,R=0,te=0,_e=0;i.bbox={};let me=!1,Me=!1,Te=!1,he=!1,fe=!1,be=!1;function H(M,C,k){(k||M!=i.width||C!=i.height)&&pe(M,C),xt(!1),Te=!0,Me=!0,Nn()}function pe(M,C){i.width=Lt=V=M,i.height=sn=Oe=C,it=pt=0,Re(),Je();let k=i.bbox;U=k.left=Fr(it*Ot,.5),R=k.top=Fr(pt*Ot,.5),te=k.width=Fr(V*Ot,.5),_e=k.height=Fr(Oe*Ot,.5)}let de=3;function Pe(){let M=!1,C=0;for(;!M;){C++;let k=Xr(C),B=Zi(C);M=C==de||k&&B,M||(pe(i.width,i.height),Me=!0)}}function Se({width:M,height:C}){H(M,C)}i.setSize=Se;function Re(){let M=!1,C=!1,k=!1,B=!1;E.forEach((Y,ae)=>{if(Y.show&&Y._show){let{side:ge,_size:ve}=Y,Ae=ge%2,Ge=Y.label!=null?Y.labelSize:0,Ve=ve+Ge;Ve>0&&(Ae?(V-=Ve,ge==3?(it+=Ve,B=!0):k=!0):(Oe-=Ve,ge==0?(pt+=Ve,M=!0):C=!0))}}),qi[0]=M,qi[1]=k,qi[2]=C,qi[3]=B,V-=Pi[1]+Pi[3],it+=Pi[3],Oe-=Pi[2]+Pi[0],pt+=Pi[0]}function Je(){let M=it+V,C=pt+Oe,k=it,B=pt;function Y(ae,ge){switch(ae){case 1:return M+=ge,M-ge;case 2:return C+=ge,C-ge;case 3:return k-=ge,k+ge;case 0:return B-=ge,B+ge}}E.forEach((ae,ge)=>{if(ae.show&&ae._show){let ve=ae.side;ae._pos=Y(ve,ae._size),ae.label!=null&&(ae._lpos=Y(ve,ae.labelSize))}})}if(ee.dataIdx==null){let M=ee.hover,C=M.skip=new Set(M.skip??[]);C.add(void 0);let k=M.prox=Tt(M.prox),B=M.bias??=0;ee.dataIdx=(Y,ae,ge,ve)=>{if(ae==0)return ge;let Ae=ge,Ge=k(Y,ae,ge,ve)??Ht,Ve=Ge>=0&&Ge<Ht,$e=A.ori==0?V:Oe,ft=ee.left,Dt=e[0],Ct=e[ae];if(C.has(Ct[ge])){Ae=null;let St=null,ot=null,et;if(B==0||B==-1)for(et=ge;St==null&&et-- >0;)C.has(Ct[et])||(St=et);if(B==0||B==1)for(et=ge;ot==null&&et++<Ct.length;)C.has(Ct[et])||(ot=et);if(St!=null||ot!=null)if(Ve){let Zt=St==null?-1/0:F(Dt[St],A,$e,0),an=ot==null?1/0:F(Dt[ot],A,$e,0),Rn=ft-Zt,Gt=an-ft;Rn<=Gt?Rn<=Ge&&(Ae=St):Gt<=Ge&&(Ae=ot)}else Ae=ot==null?St:St==null?ot:ge-St<=ot-ge?St:ot}else Ve&&Mn(ft-F(Dt[ge],A,$e,0))>Ge&&(Ae=null);return Ae}}let at=M=>{ee.event=M};ee.idxs=K,ee._lock=!1;let xe=ee.points;xe.show=Tt(xe.show),xe.size=Tt(xe.size),xe.stroke=Tt(xe.stroke),xe.width=Tt(xe.width),xe.fill=Tt(xe.fill);let Xe=i.focus=xn({},n.focus||{alpha:.3},ee.focus),lt=Xe.prox>=0,Ne=lt&&xe.one,mt=[],Xt=[],Gn=[];function ia(M,C){let k=xe.show(i,C);if(k instanceof HTMLElement)return mi(k,t2),mi(k,M.class),hs(k,-10,-10,V,Oe),m.insertBefore(k,mt[C]),k}function Hr(M,C){if(s==1||C>0){let k=s==1&&b[M.scale].time,B=M.value;M.value=k?gv(B)?Sv(W,wv(B,G)):B||$:B||mP,M.label=M.label||(k?aP:oP)}if(Ne||C>0){M.width=M.width==null?1:M.width,M.paths=M.paths||CP||v2,M.fillTo=Tt(M.fillTo||yP),M.pxAlign=+It(M.pxAlign,x),M.pxRound=Lv(M.pxAlign),M.stroke=Tt(M.stroke||null),M.fill=Tt(M.fill||null),M._stroke=M._fill=M._paths=M._focus=null;let k=gP(Zn(1,M.width),1),B=M.points=xn({},{size:k,width:Zn(1,k*.2),stroke:M.stroke,space:k*2,paths:PP,_stroke:null,_fill:null},M.points);B.show=Tt(B.show),B.filter=Tt(B.filter),B.fill=Tt(B.fill),B.stroke=Tt(B.stroke),B.paths=Tt(B.paths),B.pxAlign=M.pxAlign}if(q){let k=Qe(M,C);Ye.splice(C,0,k[0]),ze.splice(C,0,k[1]),J.values.push(null)}if(ne){K.splice(C,0,null);let k=null;Ne?C==0&&(k=ia(M,C)):C>0&&(k=ia(M,C)),mt.splice(C,0,k),Xt.splice(C,0,0),Gn.splice(C,0,0)}An("addSeries",C)}function xh(M,C){C=C??w.length,M=s==1?Wf(M,C,Ev,Pv):Wf(M,C,{},Cv),w.splice(C,0,M),Hr(w[C],C)}i.addSeries=xh;function Rl(M){if(w.splice(M,1),q){J.values.splice(M,1),ze.splice(M,1);let C=Ye.splice(M,1)[0];At(null,C.firstChild),C.remove()}ne&&(K.splice(M,1),mt.splice(M,1)[0].remove(),Xt.splice(M,1),Gn.splice(M,1)),An("delSeries",M)}i.delSeries=Rl;let qi=[!1,!1,!1,!1];function ds(M,C){if(M._show=M.show,M.show){let k=M.side%2,B=b[M.scale];B==null&&(M.scale=k?w[1].scale:y,B=b[M.scale]);let Y=B.time;M.size=Tt(M.size),M.space=Tt(M.space),M.rotate=Tt(M.rotate),cr(M.incrs)&&M.incrs.forEach(ge=>{!ur.has(ge)&&ur.set(ge,$v(ge))}),M.incrs=Tt(M.incrs||(B.distr==2?G2:Y?g==1?H2:X2:kr)),M.splits=Tt(M.splits||(Y&&B.distr==1?ce:B.distr==3?zf:B.distr==4?uP:cP)),M.stroke=Tt(M.stroke),M.grid.stroke=Tt(M.grid.stroke),M.ticks.stroke=Tt(M.ticks.stroke),M.border.stroke=Tt(M.border.stroke);let ae=M.values;M.values=cr(ae)&&!cr(ae[0])?Tt(ae):Y?cr(ae)?bv(W,yv(ae,G)):gv(ae)?Z2(W,ae):ae||Q:ae||lP,M.filter=Tt(M.filter||(B.distr>=3&&B.log==10?fP:B.distr==3&&B.log==2?pP:Hv)),M.font=Uv(M.font),M.labelFont=Uv(M.labelFont),M._size=M.size(i,null,C,0),M._space=M._rotate=M._incrs=M._found=M._splits=M._values=null,M._size>0&&(qi[C]=!0,M._el=Ai(JC,d))}}function fs(M,C,k,B){let[Y,ae,ge,ve]=k,Ae=C%2,Ge=0;return Ae==0&&(ve||ae)&&(Ge=C==0&&!Y||C==2&&!ge?Sn(Mv.size/3):0),Ae==1&&(Y||ge)&&(Ge=C==1&&!ae||C==3&&!ve?Sn(Av.size/2):0),Ge}let sa=i.padding=(n.padding||[fs,fs,fs,fs]).map(M=>Tt(It(M,fs))),Pi=i._padding=sa.map((M,C)=>M(i,C,qi,0)),rn,cn=null,un=null,Yi=s==1?w[0].idxs:null,ni=null,Os=!1;function ra(M,C){if(e=M??[],i.data=i._data=e,s==2){rn=0;for(let k=1;k<w.length;k++)rn+=e[k][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),ni=e[0],rn=ni.length;let k=e;if(N==2){k=e.slice();let B=k[0]=Array(rn);for(let Y=0;Y<rn;Y++)B[Y]=Y}i._data=e=k}if(xt(!0),An("setData"),N==2&&(Te=!0),C!==!1){let k=A;k.auto(i,Os)?oa():ks(y,k.min,k.max),he=he||ee.left>=0,be=!0,Nn()}}i.setData=ra;function oa(){Os=!0;let M,C;s==1&&(rn>0?(cn=Yi[0]=0,un=Yi[1]=rn-1,M=e[0][cn],C=e[0][un],N==2?(M=cn,C=un):M==C&&(N==3?[M,C]=uh(M,M,A.log,!1):N==4?[M,C]=Yf(M,M,A.log,!1):A.time?C=M+Sn(86400/g):[M,C]=ah(M,C,Zf,!0))):(cn=Yi[0]=M=null,un=Yi[1]=C=null)),ks(y,M,C)}let Wr,Us,$r,I,X,le,ie,re,Ie,Fe;function Le(M,C,k,B,Y,ae){M??=Q_,k??=Jf,B??="butt",Y??=Q_,ae??="round",M!=Wr&&(h.strokeStyle=Wr=M),Y!=Us&&(h.fillStyle=Us=Y),C!=$r&&(h.lineWidth=$r=C),ae!=X&&(h.lineJoin=X=ae),B!=le&&(h.lineCap=le=B),k!=I&&h.setLineDash(I=k)}function ke(M,C,k,B){C!=Us&&(h.fillStyle=Us=C),M!=ie&&(h.font=ie=M),k!=re&&(h.textAlign=re=k),B!=Ie&&(h.textBaseline=Ie=B)}function Ze(M,C,k,B,Y=0){if(B.length>0&&M.auto(i,Os)&&(C==null||C.min==null)){let ae=It(cn,0),ge=It(un,B.length-1),ve=k.min==null?f2(B,ae,ge,Y,M.distr==3):[k.min,k.max];M.min=Xi(M.min,k.min=ve[0]),M.max=Zn(M.max,k.max=ve[1])}}let ct={min:null,max:null};function yt(){for(let B in b){let Y=b[B];O[B]==null&&(Y.min==null||O[y]!=null&&Y.auto(i,Os))&&(O[B]=ct)}for(let B in b){let Y=b[B];O[B]==null&&Y.from!=null&&O[Y.from]!=null&&(O[B]=ct)}O[y]!=null&&xt(!0);let M={};for(let B in O){let Y=O[B];if(Y!=null){let ae=M[B]=Ko(b[B],w2);if(Y.min!=null)xn(ae,Y);else if(B!=y||s==2)if(rn==0&&ae.from==null){let ge=ae.range(i,null,null,B);ae.min=ge[0],ae.max=ge[1]}else ae.min=Ht,ae.max=-Ht}}if(rn>0){w.forEach((B,Y)=>{if(s==1){let ae=B.scale,ge=O[ae];if(ge==null)return;let ve=M[ae];if(Y==0){let Ae=ve.range(i,ve.min,ve.max,ae);ve.min=Ae[0],ve.max=Ae[1],cn=$i(ve.min,e[0]),un=$i(ve.max,e[0]),un-cn>1&&(e[0][cn]<ve.min&&cn++,e[0][un]>ve.max&&un--),B.min=ni[cn],B.max=ni[un]}else B.show&&B.auto&&Ze(ve,ge,B,e[Y],B.sorted);B.idxs[0]=cn,B.idxs[1]=un}else if(Y>0&&B.show&&B.auto){let[ae,ge]=B.facets,ve=ae.scale,Ae=ge.scale,[Ge,Ve]=e[Y],$e=M[ve],ft=M[Ae];$e!=null&&Ze($e,O[ve],ae,Ge,ae.sorted),ft!=null&&Ze(ft,O[Ae],ge,Ve,ge.sorted),B.min=ge.min,B.max=ge.max}});for(let B in M){let Y=M[B],ae=O[B];if(Y.from==null&&(ae==null||ae.min==null)){let ge=Y.range(i,Y.min==Ht?null:Y.min,Y.max==-Ht?null:Y.max,B);Y.min=ge[0],Y.max=ge[1]}}}for(let B in M){let Y=M[B];if(Y.from!=null){let ae=M[Y.from];if(ae.min==null)Y.min=Y.max=null;else{let ge=Y.range(i,ae.min,ae.max,B);Y.min=ge[0],Y.max=ge[1]}}}let C={},k=!1;for(let B in M){let Y=M[B],ae=b[B];if(ae.min!=Y.min||ae.max!=Y.max){ae.min=Y.min,ae.max=Y.max;let ge=ae.distr;ae._min=ge==3?Ds(ae.min):ge==4?If(ae.min,ae.asinh):ge==100?ae.fwd(ae.min):ae.min,ae._max=ge==3?Ds(ae.max):ge==4?If(ae.max,ae.asinh):ge==100?ae.fwd(ae.max):ae.max,C[B]=k=!0}}if(k){w.forEach((B,Y)=>{s==2?Y>0&&C.y&&(B._paths=null):C[B.scale]&&(B._paths=null)});for(let B in C)Te=!0,An("setScale",B);ne&&ee.left>=0&&(he=be=!0)}for(let B in O)O[B]=null}function qe(M){let C=Bf(cn-1,0,rn-1),k=Bf(un+1,0,rn-1);for(;M[C]==null&&C>0;)C--;for(;M[k]==null&&k<rn-1;)k++;return[C,k]}function bt(){if(rn>0){let M=w.some(C=>C._focus)&&Fe!=Xe.alpha;M&&(h.globalAlpha=Fe=Xe.alpha),w.forEach((C,k)=>{if(k>0&&C.show&&(tn(k,!1),tn(k,!0),C._paths==null)){let B=Fe;Fe!=C.alpha&&(h.globalAlpha=Fe=C.alpha);let Y=s==2?[0,e[k][0].length-1]:qe(e[k]);C._paths=C.paths(i,k,Y[0],Y[1]),Fe!=B&&(h.globalAlpha=Fe=B)}}),w.forEach((C,k)=>{if(k>0&&C.show){let B=Fe;Fe!=C.alpha&&(h.globalAlpha=Fe=C.alpha),C._paths!=null&&kt(k,!1);{let Y=C._paths!=null?C._paths.gaps:null,ae=C.points.show(i,k,cn,un,Y),ge=C.points.filter(i,k,ae,Y);(ae||ge)&&(C.points._paths=C.points.paths(i,k,cn,un,ge),kt(k,!0))}Fe!=B&&(h.globalAlpha=Fe=B),An("drawSeries",k)}}),M&&(h.globalAlpha=Fe=1)}}function tn(M,C){let k=C?w[M].points:w[M];k._stroke=k.stroke(i,M),k._fill=k.fill(i,M)}function kt(M,C){let k=C?w[M].points:w[M],{stroke:B,fill:Y,clip:ae,flags:ge,_stroke:ve=k._stroke,_fill:Ae=k._fill,_width:Ge=k.width}=k._paths;Ge=Wt(Ge*Ot,3);let Ve=null,$e=Ge%2/2;C&&Ae==null&&(Ae=Ge>0?"#fff":ve);let ft=k.pxAlign==1&&$e>0;if(ft&&h.translate($e,$e),!C){let Dt=U-Ge/2,Ct=R-Ge/2,St=te+Ge,ot=_e+Ge;Ve=new Path2D,Ve.rect(Dt,Ct,St,ot)}C?He(ve,Ge,k.dash,k.cap,Ae,B,Y,ge,ae):Bt(M,ve,Ge,k.dash,k.cap,Ae,B,Y,ge,Ve,ae),ft&&h.translate(-$e,-$e)}function Bt(M,C,k,B,Y,ae,ge,ve,Ae,Ge,Ve){let $e=!1;Ae!=0&&S.forEach((ft,Dt)=>{if(ft.series[0]==M){let Ct=w[ft.series[1]],St=e[ft.series[1]],ot=(Ct._paths||Tl).band;cr(ot)&&(ot=ft.dir==1?ot[0]:ot[1]);let et,Zt=null;Ct.show&&ot&&m2(St,cn,un)?(Zt=ft.fill(i,Dt)||ae,et=Ct._paths.clip):ot=null,He(C,k,B,Y,Zt,ge,ve,Ae,Ge,Ve,et,ot),$e=!0}}),$e||He(C,k,B,Y,ae,ge,ve,Ae,Ge,Ve)}let _n=Jo|Vf;function He(M,C,k,B,Y,ae,ge,ve,Ae,Ge,Ve,$e){Le(M,C,k,B,Y),(Ae||Ge||$e)&&(h.save(),Ae&&h.clip(Ae),Ge&&h.clip(Ge)),$e?(ve&_n)==_n?(h.clip($e),Ve&&h.clip(Ve),Mt(Y,ge),hn(M,ae,C)):ve&Vf?(Mt(Y,ge),h.clip($e),hn(M,ae,C)):ve&Jo&&(h.save(),h.clip($e),Ve&&h.clip(Ve),Mt(Y,ge),h.restore(),hn(M,ae,C)):(Mt(Y,ge),hn(M,ae,C)),(Ae||Ge||$e)&&h.restore()}function hn(M,C,k){k>0&&(C instanceof Map?C.forEach((B,Y)=>{h.strokeStyle=Wr=Y,h.stroke(B)}):C!=null&&M&&h.stroke(C))}function Mt(M,C){C instanceof Map?C.forEach((k,B)=>{h.fillStyle=Us=B,h.fill(k)}):C!=null&&M&&h.fill(C)}function ps(M,C,k,B){let Y=E[M],ae;if(B<=0)ae=[0,0];else{let ge=Y._space=Y.space(i,M,C,k,B),ve=Y._incrs=Y.incrs(i,M,C,k,B,ge);ae=UP(C,k,ve,B,ge)}return Y._found=ae}function dn(M,C,k,B,Y,ae,ge,ve,Ae,Ge){let Ve=ge%2/2;x==1&&h.translate(Ve,Ve),Le(ve,ge,Ae,Ge,ve),h.beginPath();let $e,ft,Dt,Ct,St=Y+(B==0||B==3?-ae:ae);k==0?(ft=Y,Ct=St):($e=Y,Dt=St);for(let ot=0;ot<M.length;ot++)C[ot]!=null&&(k==0?$e=Dt=M[ot]:ft=Ct=M[ot],h.moveTo($e,ft),h.lineTo(Dt,Ct));h.stroke(),x==1&&h.translate(-Ve,-Ve)}function Xr(M){let C=!0;return E.forEach((k,B)=>{if(!k.show)return;let Y=b[k.scale];if(Y.min==null){k._show&&(C=!1,k._show=!1,xt(!1));return}else k._show||(C=!1,k._show=!0,xt(!1));let ae=k.side,ge=ae%2,{min:ve,max:Ae}=Y,[Ge,Ve]=ps(B,ve,Ae,ge==0?V:Oe);if(Ve==0)return;let $e=Y.distr==2,ft=k._splits=k.splits(i,B,ve,Ae,Ge,Ve,$e),Dt=Y.distr==2?ft.map(et=>ni[et]):ft,Ct=Y.distr==2?ni[ft[1]]-ni[ft[0]]:Ge,St=k._values=k.values(i,k.filter(i,Dt,B,Ve,Ct),B,Ve,Ct);k._rotate=ae==2?k.rotate(i,St,B,Ve):0;let ot=k._size;k._size=Ri(k.size(i,St,B,M)),ot!=null&&k._size!=ot&&(C=!1)}),C}function Zi(M){let C=!0;return sa.forEach((k,B)=>{let Y=k(i,B,qi,M);Y!=Pi[B]&&(C=!1),Pi[B]=Y}),C}function ms(){for(let M=0;M<E.length;M++){let C=E[M];if(!C.show||!C._show)continue;let k=C.side,B=k%2,Y,ae,ge=C.stroke(i,M),ve=k==0||k==3?-1:1,[Ae,Ge]=C._found;if(C.label!=null){let Wn=C.labelGap*ve,ri=Sn((C._lpos+Wn)*Ot);ke(C.labelFont[0],ge,"center",k==2?"top":j_),h.save(),B==1?(Y=ae=0,h.translate(ri,Sn(R+_e/2)),h.rotate((k==3?-rh:rh)/2)):(Y=Sn(U+te/2),ae=ri);let fr=Gv(C.label)?C.label(i,M,Ae,Ge):C.label;h.fillText(fr,Y,ae),h.restore()}if(Ge==0)continue;let Ve=b[C.scale],$e=B==0?te:_e,ft=B==0?U:R,Dt=C._splits,Ct=Ve.distr==2?Dt.map(Wn=>ni[Wn]):Dt,St=Ve.distr==2?ni[Dt[1]]-ni[Dt[0]]:Ae,ot=C.ticks,et=C.border,Zt=ot.show?ot.size:0,an=Sn(Zt*Ot),Rn=Sn((C.alignTo==2?C._size-Zt-C.gap:C.gap)*Ot),Gt=C._rotate*-rh/180,ln=f(C._pos*Ot),ii=(an+Rn)*ve,Hn=ln+ii;ae=B==0?Hn:0,Y=B==1?Hn:0;let _i=C.font[0],Ii=C.align==1?$o:C.align==2?Rf:Gt>0?$o:Gt<0?Rf:B==0?"center":k==3?Rf:$o,ji=Gt||B==1?"middle":k==2?"top":j_;ke(_i,ge,Ii,ji);let si=C.font[1]*C.lineGap,vi=Dt.map(Wn=>f(a(Wn,Ve,$e,ft))),Li=C._values;for(let Wn=0;Wn<Li.length;Wn++){let ri=Li[Wn];if(ri!=null){B==0?Y=vi[Wn]:ae=vi[Wn],ri=""+ri;let fr=ri.indexOf(`
`)==-1?[ri]:ri.split(/\n/gm);for(let $n=0;$n<fr.length;$n++){let Pp=fr[$n];Gt?(h.save(),h.translate(Y,ae+$n*si),h.rotate(Gt),h.fillText(Pp,0,0),h.restore()):h.fillText(Pp,Y,ae+$n*si)}}}ot.show&&dn(vi,ot.filter(i,Ct,M,Ge,St),B,k,ln,an,Wt(ot.width*Ot,3),ot.stroke(i,M),ot.dash,ot.cap);let Qi=C.grid;Qi.show&&dn(vi,Qi.filter(i,Ct,M,Ge,St),B,B==0?2:1,B==0?R:U,B==0?_e:te,Wt(Qi.width*Ot,3),Qi.stroke(i,M),Qi.dash,Qi.cap),et.show&&dn([ln],[1],B==0?1:0,B==0?1:2,B==1?R:U,B==1?_e:te,Wt(et.width*Ot,3),et.stroke(i,M),et.dash,et.cap)}An("drawAxes")}function xt(M){w.forEach((C,k)=>{k>0&&(C._paths=null,M&&(s==1?(C.min=null,C.max=null):C.facets.forEach(B=>{B.min=null,B.max=null})))})}let on=!1,Vn=!1,zt=[];function fn(){Vn=!1;for(let M=0;M<zt.length;M++)An(...zt[M]);zt.length=0}function Nn(){on||(C2(dp),on=!0)}function Cl(M,C=!1){on=!0,Vn=C,M(i),dp(),C&&zt.length>0&&queueMicrotask(fn)}i.batch=Cl;function dp(){if(me&&(yt(),me=!1),Te&&(Pe(),Te=!1),Me){if(jt(p,$o,it),jt(p,"top",pt),jt(p,wl,V),jt(p,Sl,Oe),jt(m,$o,it),jt(m,"top",pt),jt(m,wl,V),jt(m,Sl,Oe),jt(d,wl,Lt),jt(d,Sl,sn),u.width=Sn(Lt*Ot),u.height=Sn(sn*Ot),E.forEach(({_el:M,_show:C,_size:k,_pos:B,side:Y})=>{if(M!=null)if(C){let ae=Y===3||Y===0?k:0,ge=Y%2==1;jt(M,ge?"left":"top",B-ae),jt(M,ge?"width":"height",k),jt(M,ge?"top":"left",ge?pt:it),jt(M,ge?"height":"width",ge?Oe:V),Ff(M,Br)}else mi(M,Br)}),Wr=Us=$r=X=le=ie=re=Ie=I=null,Fe=1,ca(!0),it!=Ce||pt!=Vt||V!=Ke||Oe!=tt){xt(!1);let M=V/Ke,C=Oe/tt;if(ne&&!he&&ee.left>=0){ee.left*=M,ee.top*=C,qr&&hs(qr,Sn(ee.left),0,V,Oe),Yr&&hs(Yr,0,Sn(ee.top),V,Oe);for(let k=0;k<mt.length;k++){let B=mt[k];B!=null&&(Xt[k]*=M,Gn[k]*=C,hs(B,Ri(Xt[k]),Ri(Gn[k]),V,Oe))}}if(Yt.show&&!fe&&Yt.left>=0&&Yt.width>0){Yt.left*=M,Yt.width*=M,Yt.top*=C,Yt.height*=C;for(let k in Sh)jt(Jr,k,Yt[k])}Ce=it,Vt=pt,Ke=V,tt=Oe}An("setSize"),Me=!1}Lt>0&&sn>0&&(h.clearRect(0,0,u.width,u.height),An("drawClear"),_.forEach(M=>M()),An("draw")),Yt.show&&fe&&(Pl(Yt),fe=!1),ne&&he&&(dr(null,!0,!1),he=!1),J.show&&J.live&&be&&(bh(),be=!1),c||(c=!0,i.status=1,An("ready")),Os=!1,on=!1}i.redraw=(M,C)=>{Te=C||!1,M!==!1?ks(y,A.min,A.max):Nn()};function _h(M,C){let k=b[M];if(k.from==null){if(rn==0){let B=k.range(i,C.min,C.max,M);C.min=B[0],C.max=B[1]}if(C.min>C.max){let B=C.min;C.min=C.max,C.max=B}if(rn>1&&C.min!=null&&C.max!=null&&C.max-C.min<1e-16)return;M==y&&k.distr==2&&rn>0&&(C.min=$i(C.min,e[0]),C.max=$i(C.max,e[0]),C.min==C.max&&C.max++),O[M]=C,me=!0,Nn()}}i.setScale=_h;let vh,yh,qr,Yr,fp,pp,Zr,Kr,mp,gp,qt,Qt,Fs=!1,Ln=ee.drag,En=Ln.x,Tn=Ln.y;ne&&(ee.x&&(vh=Ai(QC,m)),ee.y&&(yh=Ai(e2,m)),A.ori==0?(qr=vh,Yr=yh):(qr=yh,Yr=vh),qt=ee.left,Qt=ee.top);let Yt=i.select=xn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Jr=Yt.show?Ai(jC,Yt.over?m:p):null;function Pl(M,C){if(Yt.show){for(let k in M)Yt[k]=M[k],k in Sh&&jt(Jr,k,M[k]);C!==!1&&An("setSelect")}}i.setSelect=Pl;function jy(M){if(w[M].show)q&&Ff(Ye[M],Br);else if(q&&mi(Ye[M],Br),ne){let k=Ne?mt[0]:mt[M];k!=null&&hs(k,-10,-10,V,Oe)}}function ks(M,C,k){_h(M,{min:C,max:k})}function Ki(M,C,k,B){C.focus!=null&&ib(M),C.show!=null&&w.forEach((Y,ae)=>{ae>0&&(M==ae||M==null)&&(Y.show=C.show,jy(ae),s==2?(ks(Y.facets[0].scale,null,null),ks(Y.facets[1].scale,null,null)):ks(Y.scale,null,null),Nn())}),k!==!1&&An("setSeries",M,C),B&&ua("setSeries",i,M,C)}i.setSeries=Ki;function Qy(M,C){xn(S[M],C)}function eb(M,C){M.fill=Tt(M.fill||null),M.dir=It(M.dir,-1),C=C??S.length,S.splice(C,0,M)}function tb(M){M==null?S.length=0:S.splice(M,1)}i.addBand=eb,i.setBand=Qy,i.delBand=tb;function nb(M,C){w[M].alpha=C,ne&&mt[M]!=null&&(mt[M].style.opacity=C),q&&Ye[M]&&(Ye[M].style.opacity=C)}let gs,Bs,hr,jr={focus:!0};function ib(M){if(M!=hr){let C=M==null,k=Xe.alpha!=1;w.forEach((B,Y)=>{if(s==1||Y>0){let ae=C||Y==0||Y==M;B._focus=C?null:ae,k&&nb(Y,ae?1:Xe.alpha)}}),hr=M,k&&Nn()}}q&&lt&&st(nv,oe,M=>{ee._lock||(at(M),hr!=null&&Ki(null,jr,!0,pn.setSeries))});function Ji(M,C,k){let B=b[C];k&&(M=M/Ot-(B.ori==1?pt:it));let Y=V;B.ori==1&&(Y=Oe,M=Y-M),B.dir==-1&&(M=Y-M);let ae=B._min,ge=B._max,ve=M/Y,Ae=ae+(ge-ae)*ve,Ge=B.distr;return Ge==3?Yo(10,Ae):Ge==4?x2(Ae,B.asinh):Ge==100?B.bwd(Ae):Ae}function sb(M,C){let k=Ji(M,y,C);return $i(k,e[0],cn,un)}i.valToIdx=M=>$i(M,e[0]),i.posToIdx=sb,i.posToVal=Ji,i.valToPos=(M,C,k)=>b[C].ori==0?r(M,b[C],k?te:V,k?U:0):o(M,b[C],k?_e:Oe,k?R:0),i.setCursor=(M,C,k)=>{qt=M.left,Qt=M.top,dr(null,C,k)};function xp(M,C){jt(Jr,$o,Yt.left=M),jt(Jr,wl,Yt.width=C)}function _p(M,C){jt(Jr,"top",Yt.top=M),jt(Jr,Sl,Yt.height=C)}let aa=A.ori==0?xp:_p,la=A.ori==1?xp:_p;function rb(){if(q&&J.live)for(let M=s==2?1:0;M<w.length;M++){if(M==0&&z)continue;let C=J.values[M],k=0;for(let B in C)ze[M][k++].firstChild.nodeValue=C[B]}}function bh(M,C){if(M!=null&&(M.idxs?M.idxs.forEach((k,B)=>{K[B]=k}):b2(M.idx)||K.fill(M.idx),J.idx=K[0]),q&&J.live){for(let k=0;k<w.length;k++)(k>0||s==1&&!z)&&ob(k,K[k]);rb()}be=!1,C!==!1&&An("setLegend")}i.setLegend=bh;function ob(M,C){let k=w[M],B=M==0&&N==2?ni:e[M],Y;z?Y=k.values(i,M,C)??Z:(Y=k.value(i,C==null?null:B[C],M,C),Y=Y==null?Z:{_:Y}),J.values[M]=Y}function dr(M,C,k){mp=qt,gp=Qt,[qt,Qt]=ee.move(i,qt,Qt),ee.left=qt,ee.top=Qt,ne&&(qr&&hs(qr,Sn(qt),0,V,Oe),Yr&&hs(Yr,0,Sn(Qt),V,Oe));let B,Y=cn>un;gs=Ht,Bs=null;let ae=A.ori==0?V:Oe,ge=A.ori==1?V:Oe;if(qt<0||rn==0||Y){B=ee.idx=null;for(let ve=0;ve<w.length;ve++){let Ae=mt[ve];Ae!=null&&hs(Ae,-10,-10,V,Oe)}lt&&Ki(null,jr,!0,M==null&&pn.setSeries),J.live&&(K.fill(B),be=!0)}else{let ve,Ae,Ge;s==1&&(ve=A.ori==0?qt:Qt,Ae=Ji(ve,y),B=ee.idx=$i(Ae,e[0],cn,un),Ge=F(e[0][B],A,ae,0));let Ve=-10,$e=-10,ft=0,Dt=0,Ct=!0,St="",ot="";for(let et=s==2?1:0;et<w.length;et++){let Zt=w[et],an=K[et],Rn=an==null?null:s==1?e[et][an]:e[et][1][an],Gt=ee.dataIdx(i,et,B,Ae),ln=Gt==null?null:s==1?e[et][Gt]:e[et][1][Gt];if(be=be||ln!=Rn||Gt!=an,K[et]=Gt,et>0&&Zt.show){let ii=Gt==null?-10:Gt==B?Ge:F(s==1?e[0][Gt]:e[et][0][Gt],A,ae,0),Hn=ln==null?-10:D(ln,s==1?b[Zt.scale]:b[Zt.facets[1].scale],ge,0);if(lt&&ln!=null){let _i=A.ori==1?qt:Qt,Ii=Mn(Xe.dist(i,et,Gt,Hn,_i));if(Ii<gs){let ji=Xe.bias;if(ji!=0){let si=Ji(_i,Zt.scale),vi=ln>=0?1:-1,Li=si>=0?1:-1;Li==vi&&(Li==1?ji==1?ln>=si:ln<=si:ji==1?ln<=si:ln>=si)&&(gs=Ii,Bs=et)}else gs=Ii,Bs=et}}if(be||Ne){let _i,Ii;A.ori==0?(_i=ii,Ii=Hn):(_i=Hn,Ii=ii);let ji,si,vi,Li,Qi,Wn,ri=!0,fr=xe.bbox;if(fr!=null){ri=!1;let $n=fr(i,et);vi=$n.left,Li=$n.top,ji=$n.width,si=$n.height}else vi=_i,Li=Ii,ji=si=xe.size(i,et);if(Wn=xe.fill(i,et),Qi=xe.stroke(i,et),Ne)et==Bs&&gs<=Xe.prox&&(Ve=vi,$e=Li,ft=ji,Dt=si,Ct=ri,St=Wn,ot=Qi);else{let $n=mt[et];$n!=null&&(Xt[et]=vi,Gn[et]=Li,cv($n,ji,si,ri),av($n,Wn,Qi),hs($n,Ri(vi),Ri(Li),V,Oe))}}}}if(Ne){let et=Xe.prox,Zt=hr==null?gs<=et:gs>et||Bs!=hr;if(be||Zt){let an=mt[0];an!=null&&(Xt[0]=Ve,Gn[0]=$e,cv(an,ft,Dt,Ct),av(an,St,ot),hs(an,Ri(Ve),Ri($e),V,Oe))}}}if(Yt.show&&Fs)if(M!=null){let[ve,Ae]=pn.scales,[Ge,Ve]=pn.match,[$e,ft]=M.cursor.sync.scales,Dt=M.cursor.drag;if(En=Dt._x,Tn=Dt._y,En||Tn){let{left:Ct,top:St,width:ot,height:et}=M.select,Zt=M.scales[$e].ori,an=M.posToVal,Rn,Gt,ln,ii,Hn,_i=ve!=null&&Ge(ve,$e),Ii=Ae!=null&&Ve(Ae,ft);_i&&En?(Zt==0?(Rn=Ct,Gt=ot):(Rn=St,Gt=et),ln=b[ve],ii=F(an(Rn,$e),ln,ae,0),Hn=F(an(Rn+Gt,$e),ln,ae,0),aa(Xi(ii,Hn),Mn(Hn-ii))):aa(0,ae),Ii&&Tn?(Zt==1?(Rn=Ct,Gt=ot):(Rn=St,Gt=et),ln=b[Ae],ii=D(an(Rn,ft),ln,ge,0),Hn=D(an(Rn+Gt,ft),ln,ge,0),la(Xi(ii,Hn),Mn(Hn-ii))):la(0,ge)}else Mh()}else{let ve=Mn(mp-fp),Ae=Mn(gp-pp);if(A.ori==1){let ft=ve;ve=Ae,Ae=ft}En=Ln.x&&ve>=Ln.dist,Tn=Ln.y&&Ae>=Ln.dist;let Ge=Ln.uni;Ge!=null?En&&Tn&&(En=ve>=Ge,Tn=Ae>=Ge,!En&&!Tn&&(Ae>ve?Tn=!0:En=!0)):Ln.x&&Ln.y&&(En||Tn)&&(En=Tn=!0);let Ve,$e;En&&(A.ori==0?(Ve=Zr,$e=qt):(Ve=Kr,$e=Qt),aa(Xi(Ve,$e),Mn($e-Ve)),Tn||la(0,ge)),Tn&&(A.ori==1?(Ve=Zr,$e=qt):(Ve=Kr,$e=Qt),la(Xi(Ve,$e),Mn($e-Ve)),En||aa(0,ae)),!En&&!Tn&&(aa(0,0),la(0,0))}if(Ln._x=En,Ln._y=Tn,M==null){if(k){if(Cp!=null){let[ve,Ae]=pn.scales;pn.values[0]=ve!=null?Ji(A.ori==0?qt:Qt,ve):null,pn.values[1]=Ae!=null?Ji(A.ori==1?qt:Qt,Ae):null}ua(Cf,i,qt,Qt,V,Oe,B)}if(lt){let ve=k&&pn.setSeries,Ae=Xe.prox;hr==null?gs<=Ae&&Ki(Bs,jr,!0,ve):gs>Ae?Ki(null,jr,!0,ve):Bs!=hr&&Ki(Bs,jr,!0,ve)}}be&&(J.idx=B,bh()),C!==!1&&An("setCursor")}let zs=null;Object.defineProperty(i,"rect",{get(){return zs==null&&ca(!1),zs}});function ca(M=!1){M?zs=null:(zs=m.getBoundingClientRect(),An("syncRect",zs))}function vp(M,C,k,B,Y,ae,ge){ee._lock||Fs&&M!=null&&M.movementX==0&&M.movementY==0||(wh(M,C,k,B,Y,ae,ge,!1,M!=null),M!=null?dr(null,!0,!0):dr(C,!0,!1))}function wh(M,C,k,B,Y,ae,ge,ve,Ae){if(zs==null&&ca(!1),at(M),M!=null)k=M.clientX-zs.left,B=M.clientY-zs.top;else{if(k<0||B<0){qt=-10,Qt=-10;return}let[Ge,Ve]=pn.scales,$e=C.cursor.sync,[ft,Dt]=$e.values,[Ct,St]=$e.scales,[ot,et]=pn.match,Zt=C.axes[0].side%2==1,an=A.ori==0?V:Oe,Rn=A.ori==1?V:Oe,Gt=Zt?ae:Y,ln=Zt?Y:ae,ii=Zt?B:k,Hn=Zt?k:B;if(Ct!=null?k=ot(Ge,Ct)?a(ft,b[Ge],an,0):-10:k=an*(ii/Gt),St!=null?B=et(Ve,St)?a(Dt,b[Ve],Rn,0):-10:B=Rn*(Hn/ln),A.ori==1){let _i=k;k=B,B=_i}}Ae&&(C==null||C.cursor.event.type==Cf)&&((k<=1||k>=V-1)&&(k=Fr(k,V)),(B<=1||B>=Oe-1)&&(B=Fr(B,Oe))),ve?(fp=k,pp=B,[Zr,Kr]=ee.move(i,k,B)):(qt=k,Qt=B)}let Sh={width:0,height:0,left:0,top:0};function Mh(){Pl(Sh,!1)}let yp,bp,wp,Sp;function Mp(M,C,k,B,Y,ae,ge){Fs=!0,En=Tn=Ln._x=Ln._y=!1,wh(M,C,k,B,Y,ae,ge,!0,!1),M!=null&&(st(Pf,Of,Ep,!1),ua(ev,i,Zr,Kr,V,Oe,null));let{left:ve,top:Ae,width:Ge,height:Ve}=Yt;yp=ve,bp=Ae,wp=Ge,Sp=Ve}function Ep(M,C,k,B,Y,ae,ge){Fs=Ln._x=Ln._y=!1,wh(M,C,k,B,Y,ae,ge,!1,!0);let{left:ve,top:Ae,width:Ge,height:Ve}=Yt,$e=Ge>0||Ve>0,ft=yp!=ve||bp!=Ae||wp!=Ge||Sp!=Ve;if($e&&ft&&Pl(Yt),Ln.setScale&&$e&&ft){let Dt=ve,Ct=Ge,St=Ae,ot=Ve;if(A.ori==1&&(Dt=Ae,Ct=Ve,St=ve,ot=Ge),En&&ks(y,Ji(Dt,y),Ji(Dt+Ct,y)),Tn)for(let et in b){let Zt=b[et];et!=y&&Zt.from==null&&Zt.min!=Ht&&ks(et,Ji(St+ot,et),Ji(St,et))}Mh()}else ee.lock&&(ee._lock=!ee._lock,dr(C,!0,M!=null));M!=null&&(At(Pf,Of),ua(Pf,i,qt,Qt,V,Oe,null))}function ab(M,C,k,B,Y,ae,ge){if(ee._lock)return;at(M);let ve=Fs;if(Fs){let Ae=!0,Ge=!0,Ve=10,$e,ft;A.ori==0?($e=En,ft=Tn):($e=Tn,ft=En),$e&&ft&&(Ae=qt<=Ve||qt>=V-Ve,Ge=Qt<=Ve||Qt>=Oe-Ve),$e&&Ae&&(qt=qt<Zr?0:V),ft&&Ge&&(Qt=Qt<Kr?0:Oe),dr(null,!0,!0),Fs=!1}qt=-10,Qt=-10,K.fill(null),dr(null,!0,!0),ve&&(Fs=ve)}function Tp(M,C,k,B,Y,ae,ge){ee._lock||(at(M),oa(),Mh(),M!=null&&ua(iv,i,qt,Qt,V,Oe,null))}function Ap(){E.forEach(FP),H(i.width,i.height,!0)}zr(oh,qo,Ap);let Qr={};Qr.mousedown=Mp,Qr.mousemove=vp,Qr.mouseup=Ep,Qr.dblclick=Tp,Qr.setSeries=(M,C,k,B)=>{let Y=pn.match[2];k=Y(i,C,k),k!=-1&&Ki(k,B,!0,!1)},ne&&(st(ev,m,Mp),st(Cf,m,vp),st(tv,m,M=>{at(M),ca(!1)}),st(nv,m,ab),st(iv,m,Tp),Hf.add(i),i.syncRect=ca);let Il=i.hooks=n.hooks||{};function An(M,C,k){Vn?zt.push([M,C,k]):M in Il&&Il[M].forEach(B=>{B.call(null,i,C,k)})}(n.plugins||[]).forEach(M=>{for(let C in M.hooks)Il[C]=(Il[C]||[]).concat(M.hooks[C])});let Rp=(M,C,k)=>k,pn=xn({key:null,setSeries:!1,filters:{pub:pv,sub:pv},scales:[y,w[1]?w[1].scale:null],match:[mv,mv,Rp],values:[null,null]},ee.sync);pn.match.length==2&&pn.match.push(Rp),ee.sync=pn;let Cp=pn.key,Eh=hy(Cp);function ua(M,C,k,B,Y,ae,ge){pn.filters.pub(M,C,k,B,Y,ae,ge)&&Eh.pub(M,C,k,B,Y,ae,ge)}Eh.sub(i);function lb(M,C,k,B,Y,ae,ge){pn.filters.sub(M,C,k,B,Y,ae,ge)&&Qr[M](null,C,k,B,Y,ae,ge)}i.pub=lb;function cb(){Eh.unsub(i),Hf.delete(i),gt.clear(),kf(oh,qo,Ap),l.remove(),oe?.remove(),An("destroy")}i.destroy=cb;function Th(){An("init",n,e),ra(e||n.data,!1),O[y]?_h(y,O[y]):oa(),fe=Yt.show&&(Yt.width>0||Yt.height>0),he=be=!0,H(n.width,n.height)}return w.forEach(Hr),E.forEach(ds),t?t instanceof HTMLElement?(t.appendChild(l),Th()):t(i,Th):Th(),i}Dn.assign=xn;Dn.fmtNum=Kf;Dn.rangeNum=ah;Dn.rangeLog=uh;Dn.rangeAsinh=Yf;Dn.orient=Vr;Dn.pxRatio=Ot;Dn.join=R2;Dn.fmtDate=jf,Dn.tzDate=B2;Dn.sync=hy;{Dn.addGap=bP,Dn.clipGaps=fh;let n=Dn.paths={points:xy};n.linear=vy,n.stepped=MP,n.bars=EP,n.spline=AP}var Sy=118,[My,rp,Ey,kP,op]=[1,2,3,4,5],BP={left:-10,top:-10},ap=(n,e=1)=>`rgb(${n.map(t=>Math.round(t*255)).join(" ")} / ${e})`;function Ty({look:n,pointed:e,chosen:t}){let i=P("figure","wi-chart"),s=P("figcaption","wi-chart-head"),[r,o]=[P("b","wi-chart-name"),P("span","wi-chart-what")];s.append(r,o);let a=P("div","wi-plot"),c=P("div","wi-readout");i.append(s,a,c),i.addEventListener("click",()=>t());let[l,u,h,d,p,m,x]=[null,["now"],1,"ink",!0,"",0],f=y=>()=>ap(n().ink,y),g=y=>ap(n()[d]??n().ink,y),w={stroke:f(.72),font:"11px system-ui, sans-serif",ticks:{show:!1}};function E(){return{width:x,height:Sy,padding:[6,18,0,0],legend:{show:!1},scales:{x:{time:!1},y:{range:(y,v,_)=>zP(v,_)}},axes:[{...w,size:20,gap:4,grid:{show:!1},splits:()=>$p(h),values:(y,v)=>v.map(_=>b(_))},{...w,size:50,gap:5,space:28,grid:{stroke:f(.09),width:1},values:(y,v,_,L,T)=>v.map(A=>ga(A,100*T))}],series:[{},{stroke:f(.85),width:1.5,points:{show:!0,size:4,fill:f(.85)}},{stroke:()=>"transparent",points:{show:!1}},{stroke:()=>"transparent",points:{show:!1}},{stroke:f(.6),width:1,dash:[3,3],points:{show:!1}},{stroke:()=>g(1),width:2,points:{show:!1}}],bands:[{series:[Ey,rp],fill:()=>g(n().dark?.26:.18)}],cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1}},hooks:{drawClear:[S],setCursor:[({cursor:y,data:v})=>y.event&&e(y.idx===null||y.left<0?null:v[0][y.idx])]}}}let b=y=>y&&u[y].length>5?String(y):u[y];function S({ctx:y,bbox:v,valToPos:_}){let L=Math.round(_(0,"x",!0))+.5;y.save(),y.strokeStyle=ap(n().ink,.35),y.lineWidth=1,y.beginPath(),y.moveTo(L,v.top),y.lineTo(L,v.top+v.height),y.stroke(),y.restore()}return{element:i,update(y,v,_,L,T){let A=v.shown[_];({when:u,horizon:h}=v),d=L===null||L.effect===null?"ink":L.effect<0?"lowers":"raises",p=L===null||L.sure!==!1,m=L===null?T:p?"":"not sure",De(r,y.names[A]),De(o,[y.units[A],m].filter(Boolean).join(", ")),i.setAttribute("aria-label",`${y.names[A]} over time; the table below holds the figures`);let N=Ol(v,_),F=p?null:[7,4];if(l)l.series[op].dash=F,l.setData(N);else{if(!x)return i.waiting=()=>this.update(y,v,_,L,T);l=new Dn(E(),N,a),l.series[op].dash=F}},size(y){y===x||y<=0||(x=y,l?.setSize({width:x,height:Sy}),i.waiting?.(),i.waiting=null)},dress:()=>l?.status===1&&l.redraw(!0,!0),point(y){if(!l)return;let[v]=l.data,_=y===null?-1:y-v[0];if(_<0||_>=v.length)return l.setCursor(BP,!1),De(c,"");l.setCursor({left:l.valToPos(y,"x"),top:0},!1);let L=N=>l.data[N][_],T=N=>L(N)===null?"\u2013":ga(L(N),l.scales.y.max-l.scales.y.min),A=L(rp)===null||y<=0?"":` [${T(rp)}, ${T(Ey)}]`;De(c,y<=0?L(My)===null?"not measured":`measured ${T(My)}`:`${T(op)}${A}, without ${T(kP)}`)},press:y=>i.classList.toggle("wi-chosen",y),dispose:()=>l?.destroy()}}function zP(n,e){if(!Number.isFinite(n)||!Number.isFinite(e))return[0,1];let t=(e-n)*.08||Math.abs(n)*.05||1;return[n-t,e+t]}var[GP,lp]=[232,12];function Ay(n,e,t,i){let s=P("div","wi-charts-head"),r=P("span","wi-key");for(let[x,f]of[["measured","measured"],["without","without"],["with","with, and where it lies with 90 %"]]){let g=P("span","wi-key-part",f);g.prepend(P("i",`wi-key-${x}`,"",{"aria-hidden":"true"})),r.append(g)}let o=P("span","wi-at","",{role:"status"});s.append(r,o);let a=P("div","wi-charts","",{tabindex:"0",role:"group","aria-label":"Paths over time; the arrow keys move through time"});n.append(s,a);let c=new Map,[l,u,h]=[null,null,0];function d(x){if(x!==u){u=x;for(let f of c.values())f.point(u);De(o,u===null||!l?"":u>0?`in ${l.when[u]}`:u===0?"now":`${l.when[-u]} ago`)}}function p(){h=a.clientWidth;let x=Math.max(1,Math.floor((h+lp)/(GP+lp))),f=Math.floor((h-lp*(x-1))/x);a.style.setProperty("--columns",x);for(let g of c.values())g.size(f);return f}let m=new ResizeObserver(()=>a.clientWidth!==h&&p());return m.observe(a),e.add(()=>{m.disconnect();for(let x of c.values())x.dispose()}),e.on(a,"keydown",x=>{if(!l||x.target!==a)return;let[f,g]=[1-Math.max(l.past,1),l.horizon],w=u??0,E={ArrowRight:w+1,ArrowLeft:w-1,Home:f,End:g,Escape:null}[x.key];E!==void 0&&(x.preventDefault(),d(E===null?null:Math.max(f,Math.min(g,E))))}),e.on(a,"focusout",()=>d(null)),{update(x,f,g){l=f;let w=new Map(l.rows.map(b=>[b.node,b])),E=new Set(l.shown);for(let[b,S]of c)E.has(b)||(S.dispose(),S.element.remove(),c.delete(b));if(l.shown.forEach((b,S)=>{c.has(b)||c.set(b,Ty({look:t,pointed:d,chosen:()=>i(b)}));let y=c.get(b);a.children[S]!==y.element&&a.insertBefore(y.element,a.children[S]??null),y.update(x,l,S,w.get(b)??null,g)}),p(),u!==null)for(let b of c.values())b.point(u)},choose(x){for(let[f,g]of c)g.press(f===x)},dress(){for(let x of c.values())x.dress()},forget(){for(let x of c.values())x.dispose(),x.element.remove();c.clear()}}}var[Ry,VP]=[3,200];function cp(n,{mean:e,scale:t,now:i}){let s=t>0&&Number.isFinite(t)?t:1,r=n==="hold"&&Number.isFinite(e)?e:0,o=HP(2*Ry*s/VP),a=n==="hold"&&Number.isFinite(i)?Math.abs(i-r):0,c=Math.max(Ry*s,a),[l,u]=[ta(r-c,o),ta(r+c,o)],h=n==="hold"?[{value:r,word:"mean"},...Number.isFinite(i)?[{value:i,word:"now"}]:[]]:[{value:-s,word:"\u22121 sd"},{value:0,word:"0"},{value:s,word:"+1 sd"}];return{low:l,high:u,step:o,ticks:WP(h,(u-l)/8)}}function Cy(n,{mean:e,scale:t,now:i}){let{step:s}=cp(n,{mean:e,scale:t,now:i}),r=t>0&&Number.isFinite(t)?t:1;return ta(n==="hold"&&Number.isFinite(e)?e+r:r,10*s)}function ta(n,e){return Number((Math.round(n/e)*e).toPrecision(12))}function HP(n){let e=10**Math.floor(Math.log10(n));return Number(([5,2,1].find(t=>t*e<=n*1.0001)*e).toPrecision(6))}function WP(n,e){return n.map(({value:t,word:i},s)=>({value:t,word:n.slice(s+1).some(r=>Math.abs(r.value-t)<e)?"":i}))}var $P=0;function Py(n,e,t){let i=`wi-list-${++$P}`,s=P("div","wi-picker"),r=P("input","wi-field","",{type:"text",role:"combobox","aria-label":"Variable","aria-autocomplete":"list","aria-expanded":"false","aria-controls":i,autocomplete:"off",spellcheck:"false"}),o=P("ul","wi-list","",{role:"listbox",id:i,"aria-label":"Variables"});o.hidden=!0,s.append(r,o),n.append(s);let[a,c,l,u,h]=[[],[],null,[],-1];function d(g){u=g,o.replaceChildren(...g.map((w,E)=>{let b=P("li","wi-item","",{role:"option",id:`${i}-${E}`,"aria-selected":String(w===l)});return b.append(P("span","",a[w])),c[w]&&b.append(P("small","",c[w])),b})),g.length||o.append(P("li","wi-none","no such variable",{role:"presentation"})),o.hidden=!1,r.setAttribute("aria-expanded","true"),m(Math.max(0,g.indexOf(l)))}function p(){o.hidden=!0,o.replaceChildren(),r.setAttribute("aria-expanded","false"),r.removeAttribute("aria-activedescendant"),r.value=a[l]??""}function m(g){o.querySelector(".wi-active")?.classList.remove("wi-active"),h=g;let w=u.length?o.children[g]:null;if(!w)return r.removeAttribute("aria-activedescendant");w.classList.add("wi-active"),r.setAttribute("aria-activedescendant",w.id),w.offsetTop<o.scrollTop?o.scrollTop=w.offsetTop:w.offsetTop+w.offsetHeight>o.scrollTop+o.clientHeight&&(o.scrollTop=w.offsetTop+w.offsetHeight-o.clientHeight)}function x(g){let w=u[g];if(w===void 0)return;let E=w!==l;l=w,p(),E&&t(w)}let f=()=>a.map((g,w)=>w);return e.on(r,"click",()=>{r.select(),o.hidden&&d(f())}),e.on(r,"input",()=>d(r.value.trim()?xf(a,r.value):f())),e.on(r,"blur",p),e.on(r,"keydown",g=>{let w=u.length-1,E={ArrowDown:h+1,ArrowUp:h-1,PageDown:h+8,PageUp:h-8}[g.key];if(E!==void 0)o.hidden?d(f()):m(Math.max(0,Math.min(w,E)));else if(g.key==="Enter"&&!o.hidden)x(h);else if(g.key==="Escape"&&!o.hidden)p(),r.select(),g.stopPropagation();else return;g.preventDefault()}),e.on(o,"pointerdown",g=>g.preventDefault()),e.on(o,"click",g=>{let w=g.target.closest("[role=option]");w&&x([...o.children].indexOf(w))}),{element:s,update(g,w){g!==a&&([a,c]=[g,w],p())},set(g){l=g,o.hidden&&(r.value=a[g]??"")}}}var XP=[["hold","hold at"],["add","add every step"],["push","push once"],["cut","cut a link"]],qP=0;function Iy(n,e,t){let i=P("fieldset","wi-controls");i.append(P("legend","wi-heard","The question")),n.append(i);let s=++qP,[r,o,a,c,l,u]=[null,null,null,null,null,null],h=O("What if"),d=Py(h,e,ne=>$({variable:ne,...ce(r.kind,ne)})),p=P("button","wi-about","",{type:"button"});p.hidden=!0,h.append(p),e.on(p,"click",()=>$({variable:u,...ce(r.kind,u)}));let m=P("div","wi-kinds","",{role:"radiogroup","aria-label":"What is done"}),x=new Map;for(let[ne,j]of XP){let oe=P("label","wi-kind"),ue=P("input","","",{type:"radio",name:`wi-kind-${s}`,value:ne});oe.append(ue,P("span","",j)),m.append(oe),x.set(ne,ue),e.on(ue,"change",()=>$({kind:ne,...ce(ne,r.variable)}))}i.append(m);let f=O("");f.classList.add("wi-amount");let g=P("div","wi-track"),w=P("input","wi-slider","",{type:"range","aria-label":"Amount"}),E=P("div","wi-ticks","",{"aria-hidden":"true"});g.append(w,E);let b=P("input","wi-field wi-number","",{type:"number",step:"any","aria-label":"Amount, as a number"}),S=P("span","wi-unit");f.append(g,b,S),e.on(w,"input",()=>$({amount:ta(Number(w.value),l.step)},w));let y=()=>{b.value!==""&&Number.isFinite(b.valueAsNumber)&&b.valueAsNumber!==r?.amount&&$({amount:b.valueAsNumber},b)};e.on(b,"input",y),e.on(b,"blur",()=>r&&K());let v=O("");v.classList.add("wi-cut");let _=P("select","wi-field","",{"aria-label":"Link that is cut"}),L=P("span","wi-unit","no link leads to it or on from it");v.append(_,L),e.on(_,"change",()=>$({link:JSON.parse(_.value)}));let T=O("for"),A=P("select","wi-field","",{"aria-label":"For how long"});T.append(A),e.on(A,"change",()=>$({horizon:Number(A.value)}));let N=P("label","wi-open","",{title:"Links within a row whose direction the data leave open: refuse an answer that depends on them, or average over both directions"}),F=P("input","","",{type:"checkbox"});N.append(F,P("span","","average over open directions")),i.append(N),e.on(F,"change",()=>$({undirected:F.checked?"average":"refuse"}));let D=P("button","wi-reset","reset",{type:"button",title:"The question that this began with"});i.append(D),e.on(D,"click",()=>c&&$({...c,...G(c)?{}:{link:null}}));function O(ne){let j=P("div","wi-group");return ne&&j.append(P("span","wi-word",ne)),i.append(j),j}let W=ne=>({mean:a[ne*io.width],scale:a[ne*io.width+io.scale],now:a[ne*io.width+io.now]}),G=({link:ne})=>!ne||Q(ne[0]).some(({key:j})=>j===JSON.stringify(ne));function ce(ne,j){return l=null,ne!=="cut"?{amount:Cy(ne,W(j)),link:null}:{amount:0,link:Q(j)[0]?.link??null}}function Q(ne){let j=[];for(let oe=0;oe<o.m;oe++){let[ue,Ee,Ye]=[we.source,we.target,we.lag].map(z=>We(o,oe,z));if(!Kn(o,oe)||ue!==ne&&Ee!==ne)continue;let ze=o.lags[Ye]?.after??`lag ${Ye}`,nt=ue===Ee?`its own past (${ze})`:`${o.names[ue]} \u2192 ${o.names[Ee]} (${ze})`;j.push({link:[ue,Ee,Ye],key:JSON.stringify([ue,Ee,Ye]),words:nt})}return j.sort((oe,ue)=>(oe.link[0]===oe.link[1])-(ue.link[0]===ue.link[1]))}function $(ne,j=null){r&&(r={...r,...ne},K(j),(r.kind!=="cut"||r.link)&&t(r))}function K(ne=null){let{variable:j,kind:oe}=r;if(d.set(j),x.get(oe).checked=!0,f.hidden=oe==="cut",v.hidden=oe!=="cut",oe==="cut")ee(j);else{l??=cp(oe,W(j)),w.min=l.low,w.max=l.high,w.step=l.step,ne!==w&&(w.value=r.amount);let ue=`${Kt(r.amount)} ${o.units[j]??""}`.trim();w.setAttribute("aria-valuetext",ue),ne!==b&&(b.value=String(Number(r.amount.toPrecision(6)))),De(S,o.units[j]??""),J()}A.value=String(r.horizon),F.checked=r.undirected==="average",q()}function J(){let ne=oe=>(oe-l.low)/(l.high-l.low),j=JSON.stringify(l.ticks);E.dataset.key!==j&&(E.dataset.key=j,E.replaceChildren(...l.ticks.map(({value:oe,word:ue})=>{let Ee=P("button","wi-tick",ue,{type:"button",tabindex:"-1",title:`${ue} ${Kt(oe)}`.trim()});return Ee.style.setProperty("--at",ne(oe)),Ee.dataset.value=oe,Ee})))}e.on(E,"click",ne=>{let j=ne.target.closest(".wi-tick");j&&$({amount:ta(Number(j.dataset.value),l.step)})});function ee(ne){let j=Q(ne),oe=JSON.stringify(j.map(ue=>ue.words));_.dataset.key!==oe&&(_.dataset.key=oe,_.replaceChildren(...j.map(({key:ue,words:Ee})=>P("option","",Ee,{value:ue})))),_.hidden=!j.length,L.hidden=j.length>0,r.link&&(_.value=JSON.stringify(r.link))}function q(){p.hidden=u===null||u===r?.variable,p.hidden||De(p,`ask about ${o.names[u]}`)}return{get question(){return r},update(ne,j,oe){o&&ne.namesId!==o.namesId&&([l,c,u]=[null,null,null]),[o,a]=[ne,j.ranges],d.update(o.names,o.units);let ue=JSON.stringify(j.horizons);if(A.dataset.key!==ue&&(A.dataset.key=ue,A.replaceChildren(...j.horizons.map(([Ee,Ye])=>P("option","",Ye,{value:Ee})))),!oe)return r&&K(i.getRootNode().activeElement);(!r||oe.variable!==r.variable||oe.kind!==r.kind)&&(l=null),c??=oe,r=oe,N.hidden=!YP(o)&&oe.undirected==="refuse",K()},ask:$,selected(ne){u=ne.length===1?ne[0]:null,o&&q()},disable:ne=>i.disabled=ne}}var YP=n=>Array.from({length:n.m},(e,t)=>t).some(e=>!Kn(n,e));var ZP=["moved","in its sd","at most, 90 % interval","when",""],Ly=6,KP=98,JP=(n,e)=>`${n.effect===null?"out of all bounds":ma(n.effect)}${e&&n.effect!==null?` ${e}`:""}`,jP=({low:n,high:e})=>n===null||e===null?"":`[${Kt(n)}, ${Kt(e)}]`,QP=({sure:n})=>n===null?"":n?"sure":"not sure";function Dy(n,e,t){let i=P("ul","wi-rank","",{"aria-label":"Who is moved, the most moved one first"}),[s,r]=[P("button","wi-all","",{type:"button"}),P("p","wi-more")],o=P("div","wi-columns","",{"aria-hidden":"true"});o.append(...ZP.map(x=>P("span","",x))),n.append(o,i,s,r);let a=us(i,e),c=new Map,[l,u,h]=[null,!1,null];e.on(s,"click",()=>{u=!u,p(...h)});function d(x){let f=P("li"),g=P("button","wi-row","",{type:"button","aria-pressed":"false"}),[w,E,b,S,y]=["wi-name","wi-bar","wi-effect","wi-when","wi-way"].map(N=>P("span",N)),[v,_]=[P("i","wi-fill"),P("i","wi-whisker")],[L,T,A]=[P("b"),P("span","wi-interval"),P("span","wi-sure")];return E.setAttribute("aria-hidden","true"),E.append(v,_),b.append(L,T),g.append(w,E,b,S,A,y),f.append(g),g.addEventListener("click",()=>t(l===x?null:x)),{item:f,button:g,name:w,fill:v,whisker:_,size:L,interval:T,when:S,sure:A,way:y}}function p(x,f){let g=Math.max(...f.rows.flatMap(({effect:y,low:v,high:_,scale:L})=>[y,v,_].map(T=>Math.abs(T??0)/L)),1e-12),w=(y,v)=>50+y/v/g*(KP/2),E=u?f.rows:f.rows.slice(0,Ly),b=new Set(E.map(({node:y})=>y));for(let[y,{item:v}]of c)b.has(y)||(v.remove(),c.delete(y));E.forEach((y,v)=>{c.has(y.node)||c.set(y.node,d(y.node));let _=c.get(y.node);i.children[v]!==_.item&&i.insertBefore(_.item,i.children[v]??null),De(_.name,x.names[y.node]),De(_.size,JP(y,x.units[y.node])),De(_.interval,jP(y)),De(_.when,y.when),De(_.sure,QP(y)),De(_.way,y.through),_.button.classList.toggle("wi-falls",y.effect<0),_.button.classList.toggle("wi-unsure",y.sure===!1),_.button.title=Number.isFinite(y.effect)&&y.effect!==null?`${ma(y.effect/y.scale)} standard deviations`:"";let L=w(y.effect??0,y.scale);Object.assign(_.fill.style,{left:`${Math.min(50,L)}%`,width:`${Math.abs(L-50)}%`});let[T,A]=[y.low??0,y.high??0].map(N=>w(N,y.scale));_.whisker.hidden=y.low===null||y.high===null,Object.assign(_.whisker.style,{left:`${T}%`,width:`${A-T}%`})}),De(r,f.more?`and ${f.more} others less`:""),r.hidden=!f.more||!u,i.hidden=o.hidden=!f.rows.length;let S=f.rows.length-Ly;s.hidden=S<=0,De(s,u?"show fewer":`show ${S} more`),m(),a.renew()}function m(){for(let[x,{button:f}]of c)f.setAttribute("aria-pressed",String(x===l))}return{update(x,f){h=[x,f],p(x,f)},choose(x){l=x,m()}}}var eI=["when","with","low","high","without","difference"];function Ny(n,e){let t=P("details","wi-table"),i=P("summary","","The figures as a table"),s=P("div","wi-scroll","",{tabindex:"0",role:"region","aria-label":"The figures"});t.append(i,s),n.append(t);let r=null;function o(){if(!r||!t.open)return;let[a,c,l]=r,u=c.shown.indexOf(l);if(u<0)return s.replaceChildren();let[h,d,p,m,x,f]=Ol(c,u),g=[d,p,m,x,f].flat().filter(v=>v!==null),w=Math.max(...g)-Math.min(...g),E=P("table"),b=a.units[l]?`, ${a.units[l]}`:"";E.append(P("caption","",`${a.names[l]}${b}; low and high hold it with 90 %`));let S=P("tr");S.append(...eI.map(v=>P("th","",v,{scope:"col"})));let y=h.map((v,_)=>{let L=P("tr"),T=v>0?[f[_],p[_],m[_],x[_],f[_]===null||x[_]===null?null:f[_]-x[_]]:[d[_],null,null,null,null],A=v>0?c.when[v]:v===0?"now, measured":`${c.when[-v]} ago, measured`;return L.append(P("th","",A,{scope:"row"}),...T.map(N=>P("td","",N===null?"":ga(N,w)))),L});E.append(S,...y),s.replaceChildren(E)}return e.on(t,"toggle",o),{update(a,c,l){r=[a,c,l],o()}}}var tI=60,nI=new Set(["ended","lost","paused"]);function Oy(n,e,{ask:t,light:i=()=>{},places:s={}}){let r=Math.random().toString(36).slice(2),o=P("div","wi");n.append(o);let a=P("div","wi-top"),c=P("p","wi-state","",{role:"status"}),l=P("div","wi-answer"),u=P("p","wi-sentence","",{"aria-live":"polite"}),h=P("p","wi-line"),[d,p]=[P("span","wi-basis"),P("span","wi-busy","computing")];h.append(d,p);let m=P("div","wi-trouble","",{role:"alert"}),[x,f]=[P("p"),P("button","","average over both directions",{type:"button"})];m.append(x,f),o.append(a);let g=Iy(a,e,Q),w=P("ul","wi-notes","",{"aria-label":"What was assumed"}),E=P("p","wi-nothing","No answer to this question.");a.append(c,m,u,h,w),(s.answer??o).append(E,l);let b=Dy(l,e,K),S=null,y=Ay(l,e,()=>S??=Gs(o),j=>K(F===j?null:j)),v=P("details","wi-still"),[_,L]=[P("summary"),P("p")];v.append(_,L),l.append(v);let T=Ny(l,e);e.on(f,"click",()=>g.ask({undirected:"average"}));let[A,N,F,D,O,W,G,ce]=[null,null,null,0,0,null,"",null];e.add(()=>clearTimeout(O));function Q(j){D+=1,W=j,o.classList.add("wi-stale");for(let oe of[l])oe.classList.add("wi-stale");O||$()}function $(){O=0,!(!W||!A)&&(t("question",{names_id:A.namesId,question:W,asker:r,count:D}),W=null,O=setTimeout($,tI))}function K(j){let{answer:oe}=N??{};F=oe?.rows.some(ue=>ue.node===j)?j:null,b.choose(F),y.choose(F),oe&&T.update(A,oe,F??oe.rows[0]?.node??oe.own),J()}function J(){let j=N?.answer?Wp(N.answer,F):[],oe=JSON.stringify([A?.namesId,j]);oe!==G&&(G=oe,i(j.length?j:null))}function ee(){let{answer:j}=N,oe=j.still.map(ue=>A.names[ue]);De(u,j.sentence),De(d,j.basis),b.update(A,j),y.update(A,j,iI(j.question,A)),v.hidden=!oe.length,De(_,`not moved (${oe.length.toLocaleString("en-US")})`),De(L,oe.join(", ")),w.hidden=!j.notes.length,w.replaceChildren(...j.notes.map(ue=>P("li","",ue))),K(F)}function q({face:j,title:oe,detail:ue}){o.dataset.face=j;let Ee=j==="waiting"||j==="gone"||nI.has(j);De(c,Ee?[oe,ue].filter(Boolean).join(": "):""),c.hidden=!Ee}function ne(j){g.disable(j),f.disabled=j}return{element:o,update(j,oe,ue=!1){let Ee=A?.namesId===j.namesId;[A,N]=[j,oe],Ee||([F,ce,W]=[null,null,null]),!Ee&&N.asker===r&&(D=N.count);let Ye=A.n>0;o.classList.toggle("wi-empty",!Ye),q(ue||A.state),ne(ue||!Ye);let ze=N.asker===r;Ye&&N.horizons&&g.update(A,N,N.question&&!ze?N.question:null);let nt=N.answered!==N.question_id||ze&&N.count!==D;for(let z of[o,l])z.classList.toggle("wi-stale",!ue&&(nt||!!N.error));o.classList.toggle("wi-computing",!ue&&nt&&!N.error),m.hidden=!N.error,N.error&&(De(x,N.error.text),f.hidden=N.error.offer!=="average"),l.hidden=u.hidden=!N.answer,h.hidden=!N.answer&&(!Ye||!!N.error),E.hidden=!!N.answer||!N.error,N.answer?ce!==N.answer_id&&(ce=N.answer_id,ee()):(w.hidden=!0,De(d,""),y.forget(),J())},selected:j=>g.selected(j),waiting(j){q(j),ne(!0),o.classList.add("wi-empty"),l.hidden=u.hidden=h.hidden=w.hidden=E.hidden=m.hidden=!0},gone(){q(eo),ne(!0)},dressed(j){S=j,y.dress()}}}function iI({kind:n,amount:e}){return{hold:`held at ${Kt(e)}`,add:`${e<0?"\u2212":"+"}${Kt(Math.abs(e))} every step`,push:`pushed ${e<0?"\u2212":"+"}${Kt(Math.abs(e))}`}[n]??""}var sI=1e4,Uy={pause:["Pause","Pausing \u2026"],resume:["Resume","Resuming \u2026"]};function Fy(n,e,t){let i=P("header","sd-head"),s=P("div","sd-line"),r=P("h2","sd-title"),o=P("span","sd-state","",{role:"status"}),a=P("span");o.append(P("span","sd-dot","",{"aria-hidden":"true"}),a);let c=P("span","sd-why"),l=P("button","sd-pause","",{type:"button"}),u=P("dl","sd-figures"),h=P("div","sd-progress","",{role:"progressbar","aria-label":"read so far","aria-valuemin":"0","aria-valuemax":"100"}),d=P("i");h.append(d),s.append(r,o,c,l),i.append(s,u,h),n.append(i);let p=new Map,[m,x,f]=["","",0];e.on(l,"click",()=>{!m||x||(x=m,f=setTimeout(()=>g(""),sI),w(),t(x))}),e.add(()=>clearTimeout(f));function g(b){clearTimeout(f),x=b,w()}function w(){let[b,S]=Uy[m]??Uy.pause;De(l,x?S:b),l.setAttribute("aria-disabled",String(!m||!!x)),l.hidden=!m}function E(b){for(let[y,{row:v}]of p)b.some(([_])=>_===y)||(v.remove(),p.delete(y));b.forEach(([y,v],_)=>{if(!p.has(y)){let A=P("div"),N=P("dd");A.append(P("dt","",y),N),p.set(y,{row:A,value:N,widest:0})}let{row:L,value:T}=p.get(y);De(T,v),u.children[_]!==L&&u.insertBefore(L,u.children[_]??null)});let S=[...p.values()].map(({value:y})=>y.offsetWidth);[...p.values()].forEach((y,v)=>{S[v]>y.widest&&(y.value.style.minWidth=`${y.widest=S[v]}px`)})}return w(),{element:i,update(b,S){if(De(r,b.title),o.dataset.face=S.face,De(a,S.title),De(c,S.detail??""),c.title=c.textContent,E(b.figures),h.hidden=typeof b.progress!="number",!h.hidden){let y=100*Math.max(0,Math.min(1,b.progress));h.setAttribute("aria-valuenow",y.toFixed(1)),d.style.width=`${y}%`}b.can!==m&&(m=b.can,g(""))}}}var rI=.9,Ci=n=>(e,t)=>We(e,t,we[n]);function up(n,e){let[t,i]=[n.names[Ci("source")(n,e)],n.names[Ci("target")(n,e)]];return Un(n,e)?`${t}, its own past`:`${t} ${Kn(n,e)?"\u2192":"\u2014"} ${i}`}function By(){let n=P("tr"),e=P("button","sd-name","",{type:"button"}),[t,i,s,r,o]=["","sd-after","sd-number","sd-number sd-interval","sd-number"].map(m=>P("td",m)),a=P("span","sd-track","",{"aria-hidden":"true"}),[c,l]=[P("i","sd-bar"),P("i","sd-whisker")],u=P("span","sd-effect"),h=P("span","sd-below");a.append(c,l),s.append(a,u,h),t.append(e),n.append(t,i,s,r,o);let d={element:n,button:e,ends:[0,0],update:p};function p(m,x,f){let[g,w,E,b]=["weight","low","high","lag"].map(O=>Ci(O)(m,x)),[S,y]=[_s(m,x),Ni(m,x)],v=O=>50+50*Math.max(-f,Math.min(f,O))/f,_=Number.isFinite(w)&&Number.isFinite(E)&&!y,L=_&&xr(m,x),T=Ci("stability")(m,x);d.ends=[Ci("source")(m,x),Ci("target")(m,x)];let A={"sd-lowers":S===Ch,"sd-raises":S===Rh,"sd-both":y,"sd-own":Un(m,x),"sd-unsure":L||Qn(m,x)||Jn(m,x)===Di,"sd-loose":T<rI};for(let[O,W]of Object.entries(A))n.classList.toggle(O,W);na(e,up(m,x)),na(i,m.lags[b]?.short??String(b)),na(u,is(m,x));let N=m.versus&&jn(m,x)!==Vs?mm(m,x):"",F=y?"moves both ways":ts(w,E);na(r,F),na(h,F),na(o,N||yi(T));let D=y?[v(-vn(m,x)/2),v(vn(m,x)/2)]:[Math.min(50,v(g)),Math.max(50,v(g))];ky(c,...D),l.hidden=!_,_&&ky(l,v(w),v(E))}return d}function ky(n,e,t){n.style.left=`${e.toFixed(1)}%`,n.style.width=`${(t-e).toFixed(1)}%`}function na(n,e){n.textContent!==e&&(n.textContent=e)}var zy=[["What drives what",up,""],["After",Ci("lag"),"How long until the effect shows"],["Strength",vn,"Of the effect, and its 90 % interval"],["90 % interval",Ci("low"),""],["Stable",Ci("stability"),"Share of the resamples that find the link again"]],[oI,Gy,aI]=[1,2,3],Vy=400;function Hy(n,e,t){let i=P("table","sd-links","",{"aria-label":"Links of the causal graph"}),[s,r,o]=[P("thead"),P("tr"),P("tbody")],a=P("button","sd-more","",{type:"button"}),c=P("p","sd-empty"),l=us(o,e),[u,h,d,p,m]=[null,Gy,!1,!1,!1],x=new Map,f=new Set,g=zy.map(([_,,L],T)=>{let A=P("th",[T>=Gy?"sd-number":"",T===aI?"sd-interval":""].join(" ").trim(),"",{scope:"col"}),N=P("button","",_,{type:"button",...L?{title:L}:{}});return e.on(N,"click",()=>{[h,d]=[T,T===h?!d:T===oI],b(!1)}),A.append(N),r.append(A),A});s.append(r),i.append(s,o),n.append(i,a,c),e.on(o,"click",_=>{let L=_.target.closest("tr"),T=[...x.values()].find(({element:A})=>A===L);T&&t(T.button.getAttribute("aria-pressed")==="true"?[]:[...new Set(T.ends)])}),e.on(o,"animationend",_=>_.target.classList.remove("sd-fresh")),e.on(o,"pointerenter",()=>m=!0),e.on(o,"pointerleave",()=>{m=!1,b(!1)}),e.on(a,"click",()=>{p=!p,b(!1)});let w=_=>no(u.n,...["source","target","lag"].map(L=>We(u,_,we[L])));function E(){let _=Ku(u,vn,!1),L=p?_:[..._.filter(F=>!Un(u,F)),..._.filter(F=>Un(u,F))].slice(0,Vy),T=new Set(L),A=Ku(u,zy[h][1],d).filter(F=>T.has(F)),N=F=>(f.size&&!S([Ci("source")(u,F),Ci("target")(u,F)])?2:0)+Number(Un(u,F));return A.map((F,D)=>[N(F),D,F]).sort((F,D)=>F[0]-D[0]||F[1]-D[1]).map(([,,F])=>F)}function b(_){if(!u||n.hidden)return;let L=Math.max(.1,...Array.from({length:u.m},(D,O)=>Un(u,O)?0:vn(u,O))),T=x,A=E().map(D=>[w(D),D]);if(m){let D=new Map([...T.keys()].map((O,W)=>[O,W]));A=A.map((O,W)=>[O,D.get(O[0])??T.size+W]).sort((O,W)=>O[1]-W[1]).map(([O])=>O)}x=new Map(A.map(([D,O])=>{let W=T.get(D)??By();return W.update(u,O,L),[D,W]}));let N=_&&T.size?[...x].filter(([D])=>!T.has(D)).slice(0,3):[];for(let[,D]of N)D.element.classList.add("sd-fresh");y([...x.values()].map(D=>D.element)),g.forEach((D,O)=>O===h?D.setAttribute("aria-sort",d===(O!==0)?"ascending":"descending"):D.removeAttribute("aria-sort"));let F=u.m-x.size;a.hidden=!F&&!p,a.textContent=p?`Show the strongest ${Vy}`:`Show ${F.toLocaleString("en-US")} weaker ones`,i.hidden=!u.m,c.hidden=!!u.m,c.textContent=u.m?"":u.n&&u.state?.detail||"The links are listed here from the first graph on.",v(),l.renew()}let S=_=>_.some(L=>f.has(L));function y(_){let L=o.getRootNode().activeElement,T=new Set(_);for(let A of[...o.children])T.has(A)||A.remove();_.forEach((A,N)=>{o.children[N]!==A&&o.insertBefore(A,o.children[N]??null)}),L&&o.contains(L)&&L.focus({preventScroll:!0})}function v(){for(let{element:_,button:L,ends:T}of x.values()){let A=new Set(T).size===f.size&&T.every(N=>f.has(N));L.setAttribute("aria-pressed",String(A)),_.classList.toggle("sd-chosen",A),_.classList.toggle("sd-back",f.size>0&&!S(T))}}return{update(_){u&&u.namesId!==_.namesId&&(x=new Map),u=_,b(!0)},show:()=>b(!1),select(_){f=new Set(_),b(!1),v()}}}function Wy(n,e,t){let i=P("p","sd-missing","",{role:"status"});n.append(i);let[s,r]=[[],null],[o,a]=[null,!1],c=u=>u.length===s.length&&u.every((h,d)=>h===s[d]);function l(){De(i,""),o!==null&&e.goTo(null),o=null}return{back:l,go(u,h){De(i,"");let{moments:d}=e;if(c(u)&&(o??r?.told??h)===h)return o??=h,l(),t([]);if(t(u),!h||!d.length)return;let m=d.some(({told:x})=>x===h);[o,a]=[m&&h!==d.at(-1).told?h:null,!1],e.goTo(o),m||De(i,"The graph that brought this change is no longer kept: you see the newest.")},at(u,h=s){return s=h,r=u?.moment?{told:u.moment.told,past:!u.moment.live}:null,(r?.past?r.told:null)===o?a=!0:a&&(o=null),[s,r]}}}var $y=`
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
`;var hp=`
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
ul.fd-list.fd-list > li.fd-at { margin: 0 -12px; padding-left: 12px; padding-right: 12px; box-shadow: inset 3px 0 0 var(--sg-ring); background: color-mix(in srgb, var(--sg-ring) 8%, transparent); }
.fd-at time { color: var(--sg-ink); font-weight: 600; } .fd-at .fd-chosen { background: none; box-shadow: none; font-weight: 600; }
.fd-list .fd-more { color: var(--sg-quiet); }
p.fd-empty.fd-empty { margin: 0; padding: 10px 12px; color: var(--sg-quiet); overflow-wrap: anywhere; }
@media (prefers-reduced-motion: no-preference) {
  @keyframes fd-appear { from { background: rgb(255 196 0 / .25); } to { background: none; } }
  .fd-fresh { animation: fd-appear 2s ease-out; }
}
`,Az=`
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
${hp}`;var Xy=`
.sm-root { width: 100%; min-width: 220px; box-sizing: border-box; color: var(--sg-ink); border: 1px solid var(--sg-line); border-radius: 4px;
  background: var(--jp-layout-color0, var(--vscode-editor-background, transparent));
  font: 13px/1.4 var(--jp-ui-font-family, var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif)); }
.sm { container: sm / inline-size; font-variant-numeric: tabular-nums; color: var(--sg-ink); font-size: 13px; }
.sm *, .sm *::before, .sm *::after { box-sizing: border-box; }
.sm [hidden] { display: none !important; }
.sm button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: inherit; cursor: pointer; border-radius: 3px; }
.sm button:focus-visible, .sm summary:focus-visible, .sm select:focus-visible, .sm input:focus-visible, .sm-axis:focus-visible, .sm-scroll:focus-visible { outline: 2px solid var(--sg-ring); outline-offset: -2px; }
.sm-head { display: flex; gap: 2px 8px; align-items: baseline; padding: 8px 12px 7px; overflow-wrap: anywhere; }
.sm-title { font-weight: 600; flex: none; max-width: 60%; }
.sm-detail { color: var(--sg-quiet); min-width: 0; text-wrap: pretty; }
.sm-dot { width: 8px; height: 8px; border-radius: 50%; background: var(--sg-quiet); flex: none; }
[data-face="live"] > .sm-head > .sm-dot { background: var(--sg-raises); }
[data-face="waiting"] > .sm-head > .sm-dot, [data-face="silent"] > .sm-head > .sm-dot { background: none; border: 2px solid var(--sg-raises); }
[data-face="throttled"] > .sm-head > .sm-dot, [data-face="lost"] > .sm-head > .sm-dot { background: var(--sg-lowers); border-radius: 1px; }
[data-face="paused"] > .sm-head > .sm-dot { border-radius: 1px; }
[data-face="gone"] > .sm-head > .sm-dot { background: none; border: 2px solid var(--sg-quiet); }
[data-face="throttled"] > .sm-head > .sm-title, [data-face="lost"] > .sm-head > .sm-title, [data-face="silent"] > .sm-head > .sm-title { color: var(--sg-lowers-text); }
[data-face="throttled"] > .sm-head > .sm-detail, [data-face="lost"] > .sm-head > .sm-detail { color: var(--sg-ink); }
.sm .sm-how { margin: 0 12px 12px; padding: 6px 8px; border: 1px solid var(--sg-line); border-radius: 3px; background: none; color: inherit; white-space: pre-wrap;
  font: 12px/1.45 var(--jp-code-font-family, ui-monospace, Consolas, monospace); user-select: all; overflow-wrap: anywhere; }
.sm-stale .sm-body { opacity: .55; }
/* JupyterLab has rules for lists of its own. */
.sm .sm-figures { display: grid; grid-template-columns: 1.5fr 1.5fr 1.2fr 1fr 1fr; margin: 0; padding: 0; border-top: 1px solid var(--sg-line); }
.sm .sm-figure { display: grid; grid-template: "label spark" auto "value spark" auto "note note" auto / auto minmax(0, 1fr); align-content: start; gap: 0 12px; padding: 6px 12px 7px; min-width: 0; }
.sm .sm-figure dt, .sm .sm-figure dd { margin: 0; padding: 0; width: auto; float: none; font-weight: 400; }
.sm .sm-figure dt { grid-area: label; font-size: 11px; color: var(--sg-quiet); white-space: nowrap; }
.sm .sm-figure .sm-value { grid-area: value; font-size: 18px; line-height: 1.25; font-weight: 600; white-space: nowrap; min-width: 56px; }
.sm .sm-figure .sm-note { grid-area: note; font-size: 11px; line-height: 1.3; color: var(--sg-quiet); overflow-wrap: anywhere; min-height: 1.3em; }
.sm .sm-figure .sm-spark { grid-area: spark; position: relative; height: 34px; align-self: end; border-bottom: 1px solid var(--sg-line); }
.sm-line { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; display: block; }
.sm-line path { fill: none; stroke: var(--sg-ink); stroke-width: 1.25; stroke-linejoin: round; stroke-linecap: round; vector-effect: non-scaling-stroke; }
.sm-spark .sm-line path { stroke: var(--sg-quiet); }
.sm-band { fill: var(--sg-ink); opacity: .055; }
.sm-spark .sm-band { display: none; }
.sm-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sm-events { border-top: 1px solid var(--sg-line); padding: 6px 12px; }
.sm .sm-events ul { list-style: none; margin: 0; padding: 0; }
.sm .sm-events li { margin: 0; padding: 1px 0; list-style: none; overflow-wrap: anywhere; }
.sm-events time { color: var(--sg-quiet); font-size: 12px; margin-right: 8px; }
.sm .sm-more { display: block; width: 100%; padding: 6px 12px 8px; color: var(--sg-quiet); }
.sm .sm-events .sm-more { padding: 2px 0 0; width: auto; }
.sm .sm-more:hover { color: var(--sg-ink); text-decoration: underline; }
.sm-charts { border-top: 1px solid var(--sg-line); --sm-at: 0; }
.sm-tools { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; padding: 6px 12px; min-height: 36px; }
.sm-count { font-weight: 600; margin-right: auto; }
.sm .sm-tools select, .sm .sm-tools input { font: inherit; font-size: 12px; color: var(--sg-ink); background: var(--sg-background); border: 1px solid var(--sg-line); border-radius: 3px; padding: 2px 6px; height: 24px; margin: 0; width: auto; max-width: 100%; }
.sm .sm-tools input { width: 150px; }
.sm-sort { color: var(--sg-quiet); font-size: 12px; white-space: nowrap; }
.sm .sm-grid, .sm-axis { display: grid; grid-template-columns: repeat(var(--sm-columns, 1), minmax(0, 1fr)); list-style: none; margin: 0; padding: 0; }
.sm .sm-chart { contain: layout; display: grid; grid-template: "name value value" auto "plot plot high" 1fr "plot plot low" auto "missing missing missing" 15px / minmax(0, 1fr) auto 50px; gap: 0 8px;
  margin: 0; padding: 6px 12px 2px; list-style: none; min-width: 0; }
.sm-name { grid-area: name; font-weight: 500; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.sm-newest { grid-area: value; white-space: nowrap; text-align: right; overflow: hidden; text-overflow: ellipsis; max-width: 190px; }
.sm-pointing .sm-newest { color: var(--sg-ring); }
.sm-missing { grid-area: missing; font-size: 11px; line-height: 15px; color: var(--sg-quiet); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.sm-lacking .sm-missing { color: var(--sg-lowers-text); }
.sm-plot { grid-area: plot; position: relative; height: 46px; cursor: crosshair; touch-action: pan-y; background: color-mix(in srgb, var(--sg-ink) 2.5%, transparent); }
.sm-end { font-size: 10px; line-height: 12px; color: var(--sg-quiet); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.sm-high { grid-area: high; } .sm-low { grid-area: low; }
.sm-cursor { position: absolute; top: 0; bottom: 0; left: calc(var(--sm-at) * 100%); width: 1px; background: var(--sg-ring); display: none; pointer-events: none; }
.sm-pointing .sm-cursor { display: block; }
.sm-nothing { position: absolute; inset: 0; display: grid; place-items: center; font-size: 11px; color: var(--sg-quiet); pointer-events: none; }
.sm-axis { position: sticky; bottom: 0; z-index: 1; background: var(--sg-background); border-top: 1px solid var(--sg-line); border-radius: 3px; }
.sm-ticks { padding: 0 70px 0 12px; min-width: 0; }
.sm-scale { position: relative; height: 20px; font-size: 10px; line-height: 14px; color: var(--sg-quiet); }
.sm-scale > * { position: absolute; top: 4px; transform: translateX(-50%); white-space: nowrap; }
.sm-scale > span::before { content: ""; position: absolute; left: 50%; top: -4px; height: 3px; border-left: 1px solid var(--sg-quiet); }
.sm-scale > .sm-first { transform: none; } .sm-scale > .sm-first::before { left: 0; }
.sm-scale > .sm-last { transform: translateX(-100%); } .sm-scale > .sm-last::before { left: 100%; }
.sm-scale > .sm-here { left: calc(var(--sm-at) * 100%); padding: 0 3px; background: var(--sg-background); color: var(--sg-ring); font-weight: 600; visibility: hidden; }
.sm-pointed .sm-here { visibility: visible; }
.sm .sm-empty { margin: 0; padding: 8px 12px 12px; color: var(--sg-quiet); }
.sm-text { border-top: 1px solid var(--sg-line); padding: 6px 12px; }
.sm-text summary { cursor: pointer; color: var(--sg-quiet); border-radius: 3px; }
.sm-text summary:hover { color: var(--sg-ink); }
.sm .sm-words { margin: 6px 0; max-width: 75ch; text-wrap: pretty; }
.sm-scroll { overflow: auto; max-height: 320px; }
.sm .sm-table { border-collapse: collapse; width: 100%; margin: 0; font: inherit; font-size: 12px; color: inherit; border: 0; }
.sm .sm-table tr { background: none; }
.sm .sm-table th, .sm .sm-table td { padding: 3px 12px 3px 0; border: 0; border-bottom: 1px solid var(--sg-line); text-align: right; vertical-align: top; font-weight: 400; white-space: nowrap; background: none; }
.sm .sm-table th:first-child { text-align: left; white-space: normal; overflow-wrap: anywhere; min-width: 100px; }
.sm .sm-table thead th { color: var(--sg-quiet); white-space: normal; vertical-align: bottom; position: sticky; top: 0; background: var(--sg-background); }
@container sm (max-width: 860px) { .sm .sm-figures { grid-template-columns: repeat(6, 1fr); } .sm .sm-figure { grid-column: span 2; } .sm .sm-figure:nth-child(-n+2) { grid-column: span 3; } }
@container sm (max-width: 480px) {
  .sm .sm-figures { grid-template-columns: repeat(2, 1fr); } .sm .sm-figure, .sm .sm-figure:nth-child(-n+2) { grid-column: span 1; } .sm .sm-figure:nth-child(3) { grid-column: span 2; }
  .sm-head { flex-wrap: wrap; } .sm-detail { flex: 1 1 100%; } .sm-title { max-width: calc(100% - 20px); }
  .sm .sm-tools input { flex: 1 1 100px; }
}
`;var qy=`
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
`;var Yy=`
${ha(".sd")}${$y}${hp}${Xy}${qy}
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
.sd-tabs { position: relative; flex: none; display: flex; gap: 2px; padding: 4px 6px 0; box-shadow: inset 0 -1px var(--sg-line); overflow-x: auto; scrollbar-width: none; }
.sd .sd-tab { flex: none; padding: 4px 8px 5px; color: var(--sg-quiet); border-bottom: 2px solid transparent; border-radius: 3px 3px 0 0; white-space: nowrap; }
.sd .sd-tab:focus-visible { outline-offset: -2px; }
.sd .sd-tab:hover { color: var(--sg-ink); }
.sd .sd-tab[aria-selected="true"] { color: var(--sg-ink); font-weight: 600; border-bottom-color: var(--sg-ink); }
.sd-new { margin-left: 6px; padding: 0 6px; font-size: 11px; font-weight: 400; border: 1px solid var(--sg-line); border-radius: 8px; color: var(--sg-ink); }
/* The head says so. */
.sd .sm:is([data-face="live"], [data-face="throttled"], [data-face="paused"], [data-face="ended"], [data-face="lost"]) > .sm-head { display: none; }
.sd .sm:is([data-face="live"], [data-face="throttled"], [data-face="paused"], [data-face="ended"], [data-face="lost"]) .sm-figures { border-top: 0; }
.sd-panel.sd-whatif { container: wi-root / inline-size; }
.sd .sd-missing { margin: 0; padding: 0 12px; color: var(--sg-lowers-text); } .sd .sd-missing:not(:empty) { padding: 8px 12px 4px; }
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
.sd-heard, .sd-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
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
  .sd-line .sd-why { flex: 1 1 100%; order: 1; white-space: normal; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; }
  .sd-line .sd-why:empty { display: none; }
  .sd-body { display: block; }
  .sd .sd-headline { min-height: 0; padding-bottom: 6px; }
  .sd-graph { height: 440px; }
  .sd-side { border-left: 0; border-top: 1px solid var(--sg-line); }
  .sd-panel { max-height: 320px; }
  .sd-panel.sd-tall { max-height: 620px; }
}
`;var lI=0;function Zy(n,e,t,i){let s=++lI,r=P("div","sd-tabs","",{role:"tablist"}),o=new Map,a=new Set,[c,l]=[e[0].key,!1];n.append(r);for(let S of e){let{key:y,label:v,panel:_}=S,[L,T]=[`sd-tab-${s}-${y}`,`sd-panel-${s}-${y}`],A=P("button","sd-tab","",{type:"button",role:"tab",id:L}),[N,F]=[P("span"),P("span","sd-new")];F.hidden=!0,A.append(N,F);for(let[O,W]of Object.entries({role:"tabpanel",id:T,"aria-labelledby":L}))_.setAttribute(O,W);let D=P("h3","sd-heading",S.heading??v,{tabindex:"-1"});o.set(y,{...S,tab:A,text:N,badge:F,heading:D,panelId:T}),t.on(A,"click",()=>x(y))}let u=()=>[...o.keys()].filter(S=>!a.has(S)),h=S=>l&&o.get(S).below||S,d=S=>u().filter(y=>h(y)===h(S)),p=()=>u().filter(S=>h(S)===S);function m(){let S=d(c);for(let[L,{tab:T,text:A,label:N,both:F,panel:D,heading:O}]of o){let W=d(L);T.hidden=h(L)!==L,A.textContent=W.length>1&&F?F:N,T.setAttribute("aria-controls",W.map(G=>o.get(G).panelId).join(" ")),T.setAttribute("aria-selected",String(L===h(c))),T.tabIndex=L===h(c)?0:-1,D.hidden=!S.includes(L),O.hidden=D.hidden||S.length<2}r.setAttribute("aria-label",p().map(L=>o.get(L).text.textContent).join(", "));for(let L of S)g(L,0);let{tab:y}=o.get(h(c)),[v,_]=[y.offsetLeft,y.offsetLeft+y.offsetWidth];v<r.scrollLeft?r.scrollLeft=v:_>r.scrollLeft+r.clientWidth&&(r.scrollLeft=_-r.clientWidth),i(S)}function x(S){c=S,m()}function f(S){S!==l&&(l=S,n.classList.toggle("sd-spread",S),m())}function g(S,y){for(let _ of d(S))o.get(_).badge.hidden=!0;let{badge:v}=o.get(h(S));v.replaceChildren(...y?[y.toLocaleString("en-US"),P("span","sd-unseen"," new")]:[]),v.hidden=!y}function w(){for(let[S,{tab:y,heading:v,panel:_}]of o)if(a.has(S))for(let L of[y,v,_])L.remove();else r.append(y),n.append(v,_)}function E(S,y){y===a.has(S)&&(y?a.delete(S):a.add(S),w(),x(a.has(c)?u()[0]:c))}function b(S){x(S);let{heading:y,tab:v}=o.get(S);(y.hidden?v:y).focus()}return t.on(r,"keydown",S=>{let y=p(),v=y.indexOf(h(c)),_={ArrowLeft:v-1,ArrowRight:v+1,Home:0,End:y.length-1}[S.key];_!==void 0&&(S.preventDefault(),x(y.at(_%y.length)),o.get(c).tab.focus())}),w(),{choose:x,focus:b,spread:f,count:g,offer:E}}var cI=250,[uI,hI]=[1100,600];function Ky(n,{height:e,selected:t,dimensions:i,wanted:s,pinned:r,painted:o,ask:a,page:c}){let l=xs(),u=P("section","sd","",{"aria-label":"Dashboard"});u.style.setProperty("--sd-height",typeof e=="number"?`${e}px`:e),typeof e!="number"&&(u.style.height=e);let h=P("div","sd-in"),d=P("div","sd-heard","",{role:"status","aria-live":"polite"});u.append(P("style","",Yy),h,d),n.append(u),l.add(()=>u.remove());let p=Fy(h,l,a),[m,x,f,g]=["sd-body","sd-main","sd-side","sd-graph"].map(Z=>P("div",Z)),w=P("p","sd-headline"),[E,b,S,y,v]=["",""," sd-tall"," sd-tall sd-whatif",""].map(Z=>P("div",`sd-panel${Z}`));x.append(w,g),m.append(x,f),h.append(m);let _=b_(g,{height:"100%",selected:Ye,dimensions:i,wanted:s,pinned:r,painted:o,ask:a,page:async()=>Yp(await c(),ce),table:()=>oe.focus("links")});l.add(_.dispose);let L=Z=>{_.select(Z),Ye(Z)},T=Hy(E,l,L),A=Wy(b,_,L),N=L_(b,l,A.go),F=K_(S,l),D=null,O=Oy(y,l,{ask:a,light:Z=>(D=Z,y.hidden||_.light(Z))}),W=I_(v,l),G=null,[ce,Q,$,K,J]=[null,null,null,null,0],ee={title:"",can:"",figures:[],progress:null},[q,ne]=[[],null],j=[{key:"links",label:"Links",both:"Links and changes",panel:E,shown:()=>T.show()},{key:"changes",label:"Changes",heading:"What changed",below:"links",panel:b,shown:()=>J=0},{key:"stream",label:"Stream",panel:S},{key:"whatif",label:"What if",panel:y},{key:"governor",label:"Governor",panel:v}],oe=Zy(f,j,l,Z=>{for(let Ue of j)Z.includes(Ue.key)&&Ue.shown?.();let ye=Z.filter(Ue=>Xp.has(Ue));ye.join()!==q.join()&&(ye.includes("whatif")&&nt(),ye.includes("whatif")!==q.includes("whatif")&&_.light(ye.includes("whatif")?D:null),q=ye,a("watching",{tabs:q}))});oe.choose("links"),oe.offer("governor",!1);let ue=new ResizeObserver(()=>oe.spread(h.clientWidth>=uI&&h.clientHeight>=hI));ue.observe(h),l.add(()=>ue.disconnect());let Ee=dI(l,()=>{if(_.graph&&T.update(_.graph),!K)return;let Z=N.update(K);K=null,Z&&(d.textContent=N.newest,b.hidden&&oe.count("changes",J+=Z))});function Ye(Z){ze(Z),t(Z)}function ze(Z){T.select(Z),O.selected(Z),N.mark(...A.at(ce,Z))}function nt(){ne&&O.update(...ne),ne=null}l.on(u,"keydown",Z=>{Z.ctrlKey||Z.metaKey||Z.altKey||Z.key==="Tab"||(Z.key==="Escape"&&(A.back(),L([])),Z.stopPropagation())});let z=()=>{u.style.removeProperty("--sg-background");let Z=Gs(u);fa(u,Z),O.dressed(Z)};return l.add(pa(u,z)),z(),{element:u,check({dashboard:Z}){let ye=Z.governor_id;if(ye!==void 0&&!Z.governor&&ye!==G)throw new Error(`the governor ${ye} never arrived`);if(!Z.feed&&Z.feed_id!==$)throw new Error(`the feed ${Z.feed_id} never arrived`)},update(Z,{dashboard:ye,graph_id:Ue,stream:je,what_if:Qe},gt){ce=Z,$=ye.feed_id,K=ye.feed??K,G=ye.governor_id??null,oe.offer("governor",G!==null),ye.governor&&W.update(gt?{...ye.governor,state:gt}:ye.governor),oe.offer("stream",!gt||!!je),oe.offer("whatif",!gt||!!Qe),je&&F.update(gt?{...je,state:gt}:je,Z.stream.heights),ee={...ye,can:""},p.update(gt?ee:ye,gt||Z.state),_.titled(ye.title);let st=vr(Z),At=st?`You look at ${st}. By the newest graph: ${ye.headline}`:ye.headline;w.textContent!==At&&(w.textContent=At);let Lt=JSON.stringify(Z.state);Q&&Q.id===Ue&&Q.state===Lt&&Q.namesId===Z.namesId&&!gt?(_.rest(Z),o(Z.seq)):_.update(Z),Q={id:Ue,state:Lt,namesId:Z.namesId},Qe&&(ne=[Z,Z.whatIf,gt]),y.hidden||nt(),N.mark(...A.at(Z)),u.dataset.seq=Z.seq,Ee()},told:Z=>_.told(Z),goTo:Z=>_.goTo(Z),gone(){p.update(ee,eo),_.gone(),W.says(eo),F.says(eo),O.gone()},select(Z){_.select(Z),ze(Z)},introduced:()=>({tabs:q}),pin:_.pin,waiting(Z){p.update(ee,Z),_.waiting(Z),F.says(Z),O.waiting(Z)},connected:_.connected,file:_.file,dispose:()=>l.dispose()}}function dI(n,e){let[t,i]=[0,!1];n.add(()=>clearTimeout(t));let s=()=>{t=0,i&&r()},r=()=>{i=t!==0,!i&&(e(),t=setTimeout(s,cI))};return r}var Jy=n=>kp(n,Ky,qp),r4={render:Jy},o4=n=>Dp(n,Jy);export{r4 as default,o4 as open};
