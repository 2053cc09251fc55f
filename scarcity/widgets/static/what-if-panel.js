/* scarcity what-if-panel; contains three (MIT, three.js authors), uplot (MIT, Leon Sorokin); sources sha256 31799d28989766548069dfe55e514bece52ef59c4faeb6e1313d4e14c1d57641 */
function Oo(n){if(!n)return new Float32Array(0);if(n instanceof ArrayBuffer)return new Float32Array(n);let{buffer:e,byteOffset:t,byteLength:i}=n;return t%4===0?new Float32Array(e,t,i/4):new Float32Array(e.slice(t,t+i))}var nn={drives:0,driven:1,own:2,group:3,change:4,community:5,component:6,pagerank:7,betweenness:8,width:9},Ue={source:0,target:1,lag:2,effect:3,low:4,high:5,stability:6,flags:7,coefficient:8,since:9,age:10,weight:11,partialR2:12,width:13},yx=1;var Sx=2,[bx,Mx]=[16,32],wx=3,[is,Ya,Za]=[0,1,2];function Ef(n,e,t=null){let[i,s,r]=[0,1,2].map(l=>Oo(e[l])),o=i.length/3,a=r.length/Ue.width,c=n.names?n:t&&t.namesId===n.names_id?t:null;if(!c)throw new Error(`frame ${n.seq} refers to names ${n.names_id}, which never arrived`);if(c.names.length!==o||s.length!==o*nn.width||!Number.isInteger(a))throw new Error(`frame ${n.seq}: ${c.names.length} names, ${o} positions, ${s.length} node values`);return{seq:n.seq,namesId:n.names_id,names:c.names,units:c.units,lags:c.lags,sums:c.sums??[],strength:c.strength,certainty:c.certainty,since:n.since??[],subject:n.subject??null,groups:n.groups??[],colour:n.colour??"group",size:n.size??"drives",n:o,m:a,positions:i,nodes:s,links:r,state:n.state,dimensions:n.dimensions}}var $e=(n,e,t)=>n.links[e*Ue.width+t],Pn=(n,e,t)=>n.nodes[e*nn.width+t],Ka=(n,e,t,i)=>(i*n+e)*n+t,wi=(n,e)=>($e(n,e,Ue.flags)&yx)!==0,ui=(n,e)=>$e(n,e,Ue.flags)>>Sx&3,Ja=(n,e)=>$e(n,e,Ue.age)<wx,Ts=(n,e)=>$e(n,e,Ue.source)===$e(n,e,Ue.target),Qs=(n,e)=>Math.abs($e(n,e,Ue.weight)),er=(n,e)=>($e(n,e,Ue.flags)&bx)!==0,ss=(n,e)=>($e(n,e,Ue.flags)&Mx)!==0,[Ex,Tx,Ax]=[0,1,2],As=(n,e)=>ss(n,e)?Ax:$e(n,e,Ue.effect)<0?Tx:Ex,Uo=(n,e)=>$e(n,e,Ue.low)<=0&&$e(n,e,Ue.high)>=0;function Tf(n){let e=0,t=[],i=Math.random().toString(36).slice(2),s=(r,o)=>(n.on(r,o),()=>n.off(r,o));return{send(r){if(typeof n.send=="function"){try{n.send(r)}catch{}return}t.push([++e,r]),t.length>24&&t.shift(),n.set("_outbox",{from:i,messages:[...t]}),n.save_changes()},onMessage(r){return s("msg:custom",(o,a)=>{o&&o.header!==void 0?r(o.header,o.buffers??[]):o&&r(o,a?.length?a:o.buffers??[])})},onConnection:r=>typeof n.send=="function"?s("comm_live_update",r):()=>{},snapshot(){let r=n.get("_snapshot");return r&&r.header?r:null},height(){let r=n.get("plot_height");return r===0?"100%":r||n.get("height")||480}}}var Rx=0;function Af({model:n,el:e},t,i){let s=Tf(n),r=`${Date.now().toString(36)}-${++Rx}`,o=null,a=0,c=t(e,{height:s.height(),painted:(x,p=null)=>s.send({kind:"ack",view:r,seq:x,...p&&!document.hidden?{fps:Math.round(p)}:{}}),selected:x=>s.send({kind:"select",view:r,choice:++a,names_id:o?.namesId??"",nodes:x}),dimensions:x=>s.send({kind:"dimensions",view:r,value:x}),pinned:x=>s.send({kind:"pin",view:r,names_id:o?.namesId??"",pins:x}),wanted:x=>s.send({kind:"wanted",view:r,value:x}),ask:(x,p={})=>s.send({...p,kind:x,view:r})});function l(x,p,m=!1){if(x.kind==="frame"){try{let _=i(x,p,o);c.check?.(x),o=_}catch(_){s.send({kind:"refused",view:r,seq:x.seq,reason:String(_.message)});return}c.update(o,x,m),x.selection&&c.select(x.selection),x.pins&&c.pin?.(x.pins)}else x.kind==="select"&&x.view!==r?o&&x.names_id===o.namesId&&c.select(x.nodes):x.kind==="pin"&&x.view!==r&&o&&x.names_id===o.namesId&&c.pin?.(x.pins)}let u=s.snapshot();u?l({...u.header,kind:"frame"},u.buffers,!0):c.waiting({face:"waiting",title:"connecting",detail:""});let d=s.onMessage((x,p)=>l(x,p)),h=()=>s.send({kind:"ready",view:r}),f=s.onConnection(()=>{c.gone(),h()}),g=()=>document.hidden||h();return document.addEventListener("visibilitychange",g),h(),()=>{document.removeEventListener("visibilitychange",g),d(),f(),c.dispose(),s.send({kind:"bye",view:r})}}function un(n){if(!Number.isFinite(n))return"\u2013";let e=Math.abs(n),t=e!==0&&e>=1e3&&e<1e7?Number(e.toPrecision(3)).toLocaleString("en-US"):String(Number(e.toPrecision(3)));return n<0?`\u2212${t}`:t}var Fo=n=>n>=0?`+${un(n)}`:un(n),Fu=n=>Number.isFinite(n)?`${n<0?"\u2212":"+"}${Math.abs(n).toFixed(2)}`:"\u2013",Bo=(n,e)=>Number.isFinite(n)&&Number.isFinite(e)?`[${[n,e].map(t=>t.toFixed(2).replace(/^-(?=0\.00$)/,"").replace("-","\u2212")).join(", ")}]`:"",Bu=["raises","lowers","moves"],tr=["sg-raises","sg-lowers","sg-both"],Rs=n=>Number.isFinite(n)?`${Math.round(n*100)} %`:"",kn=(n,e)=>`${n.toLocaleString("en-US")} ${e}${n===1?"":"s"}`;function Rf(n,{figure:e,lag:t,certainty:i,fresh:s},r){let o=n.lags[t]?.short??String(t),a=i===0?`, ${n.certainty[0]}`:"";return`${r===void 0?"":`${r}.  `}${e} ${t?"after ":""}${o}${s?", new":""}${a}`}var Cx=3,Lr={mean:0,scale:1,now:2,width:3};function Pf(n,e,t=null){let i=Oo(e[n.buffers.ranges]);if(!n.answer){if(n.answer_id&&t?.answer_id!==n.answer_id)throw new Error(`the answer ${n.answer_id} never arrived`);return{...n,ranges:i,answer:n.answer_id?t.answer:null}}let s=Oo(e[n.buffers.curves]),{shown:r,horizon:o,past:a}=n.answer;if(s.length!==r.length*(4*o+a))throw new Error(`the answer ${n.answer_id} has ${s.length} values`);return{...n,ranges:i,answer:{...n.answer,curves:s}}}function ja({curves:n,horizon:e,past:t},i){let s=i*(4*e+t),r=g=>Array.from(n.subarray(s+g*e,s+(g+1)*e),Cf),o=Array.from(n.subarray(s+4*e,s+4*e+t),Cf),a=Array.from({length:Math.max(t,1)+e},(g,x)=>x-Math.max(t,1)+1),c=Array(Math.max(t-1,0)).fill(null),l=o.at(-1)??null,[u,d,h,f]=[0,1,2,3].map(g=>[...c,l,...r(g)]);return[a,[...t?o:[null],...Array(e).fill(null)],d,h,f,u]}var Cf=n=>Number.isFinite(n)?n:null;function If(n,e=null){return(e===null?n.rows.slice(0,Cx):n.rows.filter(i=>i.node===e)).map(({way:i})=>i.map(([s,r,o])=>({source:s,target:r,lag:o}))).filter(i=>i.length)}function Lf(n,e=4){let i=[1,2,3,5,6,10,12,20,24,25,48,50,72,96,100,168,200].find(s=>n/s<=e)??n;return Array.from({length:Math.floor(n/i)+1},(s,r)=>r*i)}function ko(n,e){if(!Number.isFinite(n))return"\u2013";let t=Math.max(Math.abs(n),Math.abs(e));if(!(e>0)||t>=1e7||t<.001)return un(n);let i=Math.max(0,Math.min(6,Math.ceil(-Math.log10(e/100)-1e-9)));return n.toLocaleString("en-US",{minimumFractionDigits:i,maximumFractionDigits:i}).replace(/^-(?=0(\.0*)?$)/,"").replace("-","\u2212")}function el(n,e){let[t,i]=[new Map,new Map],s=null;for(let o=0;o<n.m;o++){let[a,c]=[$e(n,o,Ue.source),$e(n,o,Ue.target)];if(!(a!==e&&c!==e))if(Ts(n,o))s??=o;else{let l=wi(n,o);Px(l&&a===e?i:t,{row:o,other:a===e?c:a,directed:l,further:[]},n)}}let r=o=>[...o.values()].sort((a,c)=>Qa(n,a)-Qa(n,c)||a.row-c.row);return{into:r(t),out:r(i),own:s}}var Qa=(n,{row:e})=>+(ui(n,e)===is);function Px(n,e,t){let i=n.get(e.other);if(!i)return n.set(e.other,e);let[s,r]=Qa(t,i)>Qa(t,e)?[e,i]:[i,e];n.set(e.other,{...s,further:[...i.further,r.row].sort((o,a)=>o-a)})}var Ix=2;function Df(n,e,t=0){let i=h=>$e(n,e,h),[s,r]=[n.names[i(Ue.source)],n.names[i(Ue.target)]],o=wi(n,e),a=[[{text:o?`${s} \u2192 ${r}`:`${s} \u2014 ${r}`,strong:!0}],[{text:o?`${Bu[As(n,e)]} it ${ss(n,e)?"both ways ":""}${zo(n,e)}`:`go together ${zo(n,e)}; which drives which is open`}],Lx(n,e)];er(n,e)&&a.push([{text:`along a bend${Ux(n,e)}`}]);let[c,l]=[n.units[i(Ue.source)],n.units[i(Ue.target)]];c&&l&&Number.isFinite(i(Ue.coefficient))&&!Ts(n,e)&&a.push([{text:`${Fo(i(Ue.coefficient))} ${l} per ${c}`}]);let u=Rs(i(Ue.stability));a.push([{text:`${n.certainty[ui(n,e)]}${u?`: found in ${u} of resamples`:""}`}]);let d=Uf(n,e);return d&&a.push([{text:d,faint:!0}]),t&&a.push([{text:`+${kn(t,"more lag")}`,faint:!0}]),a}function Lx(n,e){let t=s=>$e(n,e,s),i=Bo(t(Ue.low),t(Ue.high));return[{text:Cs(n,e),tone:Ff(n,e)},{text:ss(n,e)?"":`${i&&` ${i}`}${Uo(n,e)?", could be 0":""}`}]}function ku(n,e,t=5){let{into:i,out:s,own:r}=el(n,e),o=a=>({entries:a.slice(0,t).map((c,l)=>Dx(n,c,l+1)),left:Math.max(0,a.length-t)});return{title:n.names[e],unit:n.units[e],into:o(i),out:o(s),own:r===null?"":`its own past ${Cs(n,r)} ${zo(n,r)}`}}function Dx(n,{row:e,other:t,directed:i,further:s},r){let o=Uf(n,e);return{rank:r,other:t,name:n.names[t],tone:Ff(n,e),verb:i?Bu[As(n,e)]:"goes with",after:zo(n,e),short:Vu(n,e),effect:Cs(n,e),sure:n.certainty[ui(n,e)],doubtful:ui(n,e)===is,more:[...Fx(n,e),i?"":"direction open",Nx(n,s),Ja(n,e)?`new${o&&`, ${o}`}`:""].filter(Boolean)}}function Nx(n,e){let t=e.slice(0,Ix).map(s=>`${Cs(n,s)} ${Vu(n,s)}`),i=e.length-t.length;return t.length?`also ${t.join(", ")}${i?` and at ${kn(i,"lag")} more`:""}`:""}function Nf(n,e){let{title:t,into:i,out:s,own:r}=ku(n,e,3),o=({left:l})=>l?`; and ${l} more`:"",a=i.entries.map(({name:l,verb:u,after:d,effect:h,sure:f,more:g})=>`${l} ${u} it ${d}, ${[h,f,...g].join(", ")}`),c=s.entries.map(({name:l,verb:u,after:d,effect:h,sure:f})=>`${u} ${l} ${d}, ${h}, ${f}`);return[t,a.length?`${a.join("; ")}${o(i)}`:"nothing drives it",c.length?`it ${c.join("; ")}${o(s)}`:"",r].filter(Boolean).join(". ")}function zu(n,e,t,i,s){let r=(c,l,u)=>({title:`From ${n.names[c]} to ${n.names[l]}`,from:n.names[c],to:n.names[l],ways:u.map(d=>Ox(n,d.map(h=>e[h])))}),o=[r(t,i,s[0]),r(i,t,s[1])],a=e.some(({source:c,target:l,directed:u,gone:d})=>!u&&!d&&(c===t&&l===i||c===i&&l===t));return{sides:o[0].ways.length||!o[1].ways.length?o:o.reverse(),open:a}}function Ox(n,e){let t=e.map(({row:o})=>o),i=t.reduce((o,a)=>o*$e(n,a,Ue.effect),1),s=t.reduce((o,a)=>o+$e(n,a,Ue.lag),0),r=t.some(o=>ss(n,o)||er(n,o));return{effect:r?"along a bend":Fu(i),tone:r?"sg-both":tr[i<0?1:0],after:n.sums[s]??`after ${kn(s,"step")}`,sure:n.certainty[Math.min(...t.map(o=>ui(n,o)))],steps:[{node:e[0].source,name:n.names[e[0].source],lag:""},...e.map(({target:o,row:a})=>({node:o,name:n.names[o],lag:Vu(n,a)}))]}}function Of({sides:n,open:e}){let t=({title:i,from:s,to:r,ways:o})=>o.length?`${i}: ${o.map(({steps:a,effect:c,after:l,sure:u})=>`${a.slice(1).map(({name:d,lag:h})=>`to ${d} ${h}`).join(", ")}, ${[c,l,u].join(", ")}`).join("; ")}`:`no way leads from ${s} to ${r}`;return[...n.map(t),e?"between the two a direction is open":""].filter(Boolean).join(". ")}var Vu=(n,e)=>$e(n,e,Ue.lag)?zo(n,e):n.lags[0]?.short??"same step",zo=(n,e)=>n.lags[$e(n,e,Ue.lag)]?.after??`after ${kn($e(n,e,Ue.lag),"step")}`;function Uf(n,e){let t=n.since[$e(n,e,Ue.since)];return t?`since ${t}`:""}var Ff=(n,e)=>tr[As(n,e)],Cs=(n,e)=>ss(n,e)?`\xB1${Qs(n,e).toFixed(2)}`:Fu($e(n,e,Ue.effect)),Ux=(n,e)=>{let t=Rs($e(n,e,Ue.partialR2));return t?`, explains ${t} of what the others leave`:""};function Fx(n,e){return ss(n,e)?["along a bend"]:[Bo($e(n,e,Ue.low),$e(n,e,Ue.high)),er(n,e)?"along a bend":"",Uo(n,e)?"could be 0":""]}function q(n,e="",t="",i={}){let s=document.createElement(n);e&&(s.className=e),t&&(s.textContent=t);for(let[r,o]of Object.entries(i))s.setAttribute(r,o);return s}function Nt(n,e){n.textContent!==e&&(n.textContent=e)}function tl(){let n=[];return{on(e,t,i,s){e.addEventListener(t,i,s),n.push(()=>e.removeEventListener(t,i,s))},add:e=>n.push(e),dispose(){for(;n.length;)n.pop()()}}}function Bf(n,e,t){let i=e.namesId===t.namesId,s=i?null:new Map(t.names.map((o,a)=>[o,a])),r=new Map;for(let o of n.links){if(o.gone)continue;let a=i?o.source:s.get(e.names[o.source]),c=i?o.target:s.get(e.names[o.target]);if(a===void 0||c===void 0)continue;let l=Ka(t.n,a,c,o.lag);r.set(l,i?o:{...o,key:l,source:a,target:c})}return r}function Bx(n,e){let t=new Set(n.links.map(i=>i.key));return[...e.values()].filter(i=>!t.has(i.key)).map(i=>({...i,gone:!0}))}var nl=3;function kf(n,e,t){let i=l=>l.filter(u=>u.leads).sort((u,d)=>d.strength-u.strength).slice(0,nl),s=Bx(n,e),r=n.links.filter(l=>l.leads&&!e.has(l.key)),o=new Set([...t].slice(0,nl)),a=new Set(i(r).slice(0,nl-o.size)),c=i(s).slice(0,nl-o.size-a.size);return{gone:c,nodes:o,from:l=>a.has(l)?0:e.get(l.key)?.opacity??l.opacity,more:t.size+r.length+s.filter(l=>l.leads).length-o.size-a.size-c.length}}function zf(n,e){if(n.namesId===e.namesId)return new Set;let t=new Set(n.names);return new Set(e.names.flatMap((i,s)=>t.has(i)?[]:[s]))}function Vf(n,e,t,i,s){if(!n)return null;let r=d=>t.namesId===s.namesId?d:s.names.indexOf(t.names[d]);if(n.node!==void 0){let d=r(n.node);return d<0?null:{node:d}}let{source:o,target:a,lag:c}=e.links[n.link],l=[r(o),r(a)],u=i.links.findIndex(d=>d.source===l[0]&&d.target===l[1]&&d.lag===c);return u<0?null:{link:u}}var Gu={light:{raises:"#0072B2",lowers:"#D55E00",both:"#9A4C8B"},dark:{raises:"#56B4E9",lowers:"#E69F00",both:"#D79BC8"}},kx={light:["#64707f","#4f7f77","#8a6d8f","#7d7a4c","#94655f","#5d6a99"],dark:["#a3aebb","#8fbcb2","#c0a3c6","#bdb98a","#cc9f98","#9aa7d8"]},zx={light:["#cfd8d3","#a3bfb3","#72a291","#43806e","#1c5949"],dark:["#3c4a46","#52706a","#6b988c","#8cc3b2","#c3efdd"]},Gf=(n,{nodes:e})=>n===0?0:1+(n-1)%(e.length-1);function Vx(n){let e=(n.match(/[\d.]+/g)??[]).map(Number);if(e.length<3)return[1,1,1,0];let t=n.startsWith("color(")?1:255;return[e[0]/t,e[1]/t,e[2]/t,e[3]??1]}var Vo=n=>[1,3,5].map(e=>parseInt(n.slice(e,e+2),16)/255);function Gx(n){for(let e=n;e;e=e.parentElement??e.getRootNode()?.host){let t=Vx(getComputedStyle(e).backgroundColor);if(t[3]>.5)return t.slice(0,3)}return matchMedia?.("(prefers-color-scheme: dark)").matches?[.07,.07,.07]:[1,1,1]}function nr(n){let e=Gx(n),t=.2126*e[0]+.7152*e[1]+.0722*e[2]<.45,i=t?"dark":"light";return{dark:t,background:e,raises:Vo(Gu[i].raises),lowers:Vo(Gu[i].lowers),both:Vo(Gu[i].both),nodes:kx[i].map(Vo),levels:zx[i].map(Vo),ink:t?[.93,.94,.96]:[.1,.12,.15]}}function il(n,e){let t=i=>`rgb(${i.map(s=>Math.round(s*255)).join(" ")})`;n.dataset.theme=e.dark?"dark":"light",n.style.setProperty("--sg-background",t(e.background)),n.style.setProperty("--sg-raises",t(e.raises)),n.style.setProperty("--sg-lowers",t(e.lowers)),n.style.setProperty("--sg-both",t(e.both)),e.nodes.forEach((i,s)=>n.style.setProperty(`--sg-shade-${s}`,t(i))),e.levels.forEach((i,s)=>n.style.setProperty(`--sg-level-${s}`,t(i)))}function sl(n,e){let t=new MutationObserver(e),i={attributes:!0,attributeFilter:["class","style","data-theme","data-jp-theme-name","data-jp-theme-light"]};for(let o of[document.documentElement,document.body])t.observe(o,i);let s=globalThis.matchMedia?.("(prefers-color-scheme: dark)");s?.addEventListener("change",e);let r=new ResizeObserver(()=>n.isConnected&&(r.disconnect(),e()));return r.observe(n),()=>{t.disconnect(),r.disconnect(),s?.removeEventListener("change",e)}}var Hx=["drives","driven","pagerank","betweenness"],Go=5,Hu=[["group","its group","group"],["community","who is closely linked","closely linked"],["component","what hangs together","what hangs together"],["drives","how much it drives","how much it drives"],["driven","how much it is driven","how much it is driven"],["pagerank","how much it drives through others","how much it drives through others"],["betweenness","how many ways lead through it","ways between others through it"],["plain","nothing",""]],Wu=n=>Hx.includes(n),Xu=(n,e)=>Array.from({length:n.n},(t,i)=>e==="plain"?0:Pn(n,i,nn[e])||0),Hf=(n,e)=>n.n>0&&nn[e]!==void 0&&Number.isNaN(Pn(n,0,nn[e])),Wx=(n,e)=>e>0?Math.min(Go-1,Math.floor(Go*Math.sqrt(Math.max(0,n)/e))):0;function Wf(n,e,t){let i=Xu(n,e);if(!Wu(e))return r=>t.nodes[Gf(i[r],t)];let s=Math.max(0,...i);return r=>t.levels[Wx(i[r],s)]}var rl={least:6.5,grow:.85},Ps=`
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
float headOf(float width, float directed) { return directed * (${rl.least.toFixed(1)} + width * ${rl.grow.toFixed(2)}); }
`,Xf=n=>rl.least+n*rl.grow;function qf(n,e,t){let i=e.x-n.x,s=e.y-n.y;return{x:(n.x+e.x)/2-s*2*t,y:(n.y+e.y)/2+i*2*t}}function Dr(n,e,t,i){let s=1-i;return{x:s*s*n.x+2*s*i*e.x+i*i*t.x,y:s*s*n.y+2*s*i*e.y+i*i*t.y}}var Xx=.085,qx=2**24;function $f(n){let e=new Map;n.forEach(({source:i,target:s},r)=>{let o=Math.min(i,s)*qx+Math.max(i,s),a=e.get(o);a?a.push(r):e.set(o,[r])});let t=new Float32Array(n.length);for(let i of e.values()){let s=n[i[0]].source,r={here:0,there:0};i.sort((a,c)=>Number(n[c].leads??0)-Number(n[a].leads??0)||n[c].strength-n[a].strength);let o=i.some(a=>n[a].source!==s);for(let a of i){let c=n[a].source===s?"here":"there";t[a]=(o?.07:.045)+Xx*r[c]++}}return t}var $x=9;function Ho(n,e){let t={x:e[3*n.source],y:e[3*n.source+1]},i={x:e[3*n.target],y:e[3*n.target+1]};return{a:t,c:qf(t,i,-n.bend),b:i}}function Zf(n,e,t){let{a:i,b:s,c:r}=Ho(n,t),[o,a]=[t[3*n.source+2],t[3*n.target+2]];if(o===0||a===0)return null;let c=Math.hypot(s.x-i.x,s.y-i.y),l=Math.max(c,.001)*Math.sqrt(1+16*n.bend*n.bend),u=n.directed?Xf(n.width):0,d=(e.outer[n.source]*o+2.5)/l,h=1-(e.outer[n.target]*a+2.5+u)/l;if(h<=d)return null;let f=p=>Dr(i,r,s,p),g=n.directed?f(Math.min(1,h+.5*u/l)):f(.5),x=n.directed?u/2+1:5+n.width/2;return{at:f,from:d,to:h,length:c,head:{x:g.x-x,y:g.y-x,w:2*x,h:2*x}}}function Kf({at:n,from:e,to:t,length:i}){let s=Math.max(2,Math.ceil((t-e)*i/$x));return Array.from({length:s+1},(r,o)=>n(e+(t-e)*o/s))}var jf=5,Jf=14,Yx=[.06,.12,.19,.27];function Qf(n,e,t){let i=new Set(n.map(({source:s,target:r})=>s*e.length+r));for(let s of n){if(!s.leads||s.gone)continue;let r=!i.has(s.target*e.length+s.source),o=[s.bend,...Yx.flatMap(l=>r?[s.bend+l,-l]:[s.bend+l])],[a,c]=[s.bend,-1/0];for(let l of o){let u=Zx({...s,bend:l},e,t);if(u>c&&([a,c]=[l,u]),u>=jf)break}s.bend=a}}function Zx(n,e,t){let{a:i,b:s,c:r}=Ho(n,t),o=jf;for(let a=1;a<Jf;a++){let{x:c,y:l}=Dr(i,r,s,a/Jf);for(let u=0;u<e.length;u++){if(u===n.source||u===n.target)continue;let[d,h]=[t[3*u]-c,t[3*u+1]-l],f=e[u]*t[3*u+2]+o;d*d+h*h<f*f&&(o=Math.hypot(d,h)-e[u]*t[3*u+2])}}return o}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */var Ci={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Hs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},bp=0,_h=1,Mp=2;var ga=1,wp=2,so=3,Ws=0,Gn=1,gi=2,ur=0,ro=1,xh=2,vh=3,yh=4,sc=5;var hr=100,Ep=101,Tp=102,Ap=103,Rp=104,Cp=200,rc=201,Pp=202,Ip=203,Sh=204,_a=205,Lp=206,Dp=207,Np=208,Op=209,Up=210,Fp=211,Bp=212,kp=213,zp=214,Rl=0,Cl=1,Pl=2,Yr=3,Il=4,Ll=5,Dl=6,Nl=7,bh=0,Vp=1,Gp=2,$i=0,Mh=1,wh=2,Eh=3,Th=4,Ah=5,Rh=6,Ch=7;var Ph=300,dr=301,oo=302,oc=303,ac=304,Ol=1e3,Xi=1001,Ul=1002,Tn=1003,Hp=1004;var xa=1005;var Vn=1006,lc=1007;var ps=1008;var si=1009,Ih=1010,Lh=1011,ao=1012,cc=1013,Pi=1014,Ii=1015,Li=1016,uc=1017,hc=1018,fr=1020,Dh=35902,Nh=35899,Oh=1021,Uh=1022,Di=1023,hs=1026,ms=1027,Fh=1028,dc=1029,Xs=1030,fc=1031;var pc=1033,va=33776,ya=33777,Sa=33778,ba=33779,mc=35840,gc=35841,_c=35842,xc=35843,vc=36196,yc=37492,Sc=37496,bc=37488,Mc=37489,Ma=37490,wc=37491,Ec=37808,Tc=37809,Ac=37810,Rc=37811,Cc=37812,Pc=37813,Ic=37814,Lc=37815,Dc=37816,Nc=37817,Oc=37818,Uc=37819,Fc=37820,Bc=37821,kc=36492,zc=36494,Vc=36495,Gc=36283,Hc=36284,wa=36285,Wc=36286;var Jo=2300,Fl=2301,Tl=2302,hh=2303,dh=2400,fh=2401,ph=2402;var Wp=3200;var Bh=0,Xp=1,gs="",jn="srgb",jo="srgb-linear",Qo="linear",Tt="srgb";var Al=7680;var qp=519,$p=512,Yp=513,Zp=514,kh=515,Kp=516,Jp=517,zh=518,Vh=519,jp=35044,Gh=35048;var Ea="300 es",di=2e3,ea=2001;function Kx(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function Jx(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function ta(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Qp(){let n=ta("canvas");return n.style.display="block",n}var ep={},Zr=null;function Hh(...n){let e="THREE."+n.shift();Zr?Zr("log",e,...n):console.log(e,...n)}function em(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Ke(...n){n=em(n);let e="THREE."+n.shift();if(Zr)Zr("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function tt(...n){n=em(n);let e="THREE."+n.shift();if(Zr)Zr("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Yo(...n){let e=n.join(" ");e in ep||(ep[e]=!0,Ke(...n))}function tm(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var nm={[Rl]:Rl,[Pl]:Dl,[Il]:Il,[Yr]:Ll,[Cl]:Cl,[Dl]:Pl,[Nl]:Nl,[Ll]:Yr},Ri=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},In=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],tp=1234567,Zo=Math.PI/180,Kr=180/Math.PI;function lo(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(In[n&255]+In[n>>8&255]+In[n>>16&255]+In[n>>24&255]+"-"+In[e&255]+In[e>>8&255]+"-"+In[e>>16&15|64]+In[e>>24&255]+"-"+In[t&63|128]+In[t>>8&255]+"-"+In[t>>16&255]+In[t>>24&255]+In[i&255]+In[i>>8&255]+In[i>>16&255]+In[i>>24&255]).toLowerCase()}function pt(n,e,t){return Math.max(e,Math.min(t,n))}function Wh(n,e){return(n%e+e)%e}function jx(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function Qx(n,e,t){return n!==e?(t-n)/(e-n):0}function Ko(n,e,t){return(1-t)*n+t*e}function ev(n,e,t,i){return Ko(n,e,1-Math.exp(-t*i))}function tv(n,e=1){return e-Math.abs(Wh(n,e*2)-e)}function nv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function iv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function sv(n,e){return n+Math.floor(Math.random()*(e-n+1))}function rv(n,e){return n+Math.random()*(e-n)}function ov(n){return n*(.5-Math.random())}function av(n){n!==void 0&&(tp=n);let e=tp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function lv(n){return n*Zo}function cv(n){return n*Kr}function uv(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function hv(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Xh(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function dv(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),c=o(t/2),l=r((e+i)/2),u=o((e+i)/2),d=r((e-i)/2),h=o((e-i)/2),f=r((i-e)/2),g=o((i-e)/2);switch(s){case"XYX":n.set(a*u,c*d,c*h,a*l);break;case"YZY":n.set(c*h,a*u,c*d,a*l);break;case"ZXZ":n.set(c*d,c*h,a*u,a*l);break;case"XZX":n.set(a*u,c*g,c*f,a*l);break;case"YXY":n.set(c*f,a*u,c*g,a*l);break;case"ZYZ":n.set(c*g,c*f,a*u,a*l);break;default:Ke("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function qh(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function im(n,e){if(e.constructor===Float32Array)return n;let t=qh(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function sm(n,e){if(e.constructor===Float32Array)return n;let t=qh(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var $h={DEG2RAD:Zo,RAD2DEG:Kr,generateUUID:lo,clamp:pt,euclideanModulo:Wh,mapLinear:jx,inverseLerp:Qx,lerp:Ko,damp:ev,pingpong:tv,smoothstep:nv,smootherstep:iv,randInt:sv,randFloat:rv,randFloatSpread:ov,seededRandom:av,degToRad:lv,radToDeg:cv,isPowerOfTwo:uv,ceilPowerOfTwo:hv,floorPowerOfTwo:Xh,setQuaternionFromProperEuler:dv,normalize:sm,denormalize:im},nt=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=pt(this.x,e.x,t.x),this.y=pt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=pt(this.x,e,t),this.y=pt(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(pt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(pt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},ti=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let c=i[s+0],l=i[s+1],u=i[s+2],d=i[s+3],h=r[o+0],f=r[o+1],g=r[o+2],x=r[o+3];if(d!==x||c!==h||l!==f||u!==g){let p=c*h+l*f+u*g+d*x;p<0&&(h=-h,f=-f,g=-g,x=-x,p=-p);let m=1-a;if(p<.9995){let _=Math.acos(p),T=Math.sin(_);m=Math.sin(m*_)/T,a=Math.sin(a*_)/T,c=c*m+h*a,l=l*m+f*a,u=u*m+g*a,d=d*m+x*a}else{c=c*m+h*a,l=l*m+f*a,u=u*m+g*a,d=d*m+x*a;let _=1/Math.sqrt(c*c+l*l+u*u+d*d);c*=_,l*=_,u*=_,d*=_}}e[t]=c,e[t+1]=l,e[t+2]=u,e[t+3]=d}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],c=i[s+1],l=i[s+2],u=i[s+3],d=r[o],h=r[o+1],f=r[o+2],g=r[o+3];return e[t]=a*g+u*d+c*f-l*h,e[t+1]=c*g+u*h+l*d-a*f,e[t+2]=l*g+u*f+a*h-c*d,e[t+3]=u*g-a*d-c*h-l*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,c=Math.sin,l=a(i/2),u=a(s/2),d=a(r/2),h=c(i/2),f=c(s/2),g=c(r/2);switch(o){case"XYZ":this._x=h*u*d+l*f*g,this._y=l*f*d-h*u*g,this._z=l*u*g+h*f*d,this._w=l*u*d-h*f*g;break;case"YXZ":this._x=h*u*d+l*f*g,this._y=l*f*d-h*u*g,this._z=l*u*g-h*f*d,this._w=l*u*d+h*f*g;break;case"ZXY":this._x=h*u*d-l*f*g,this._y=l*f*d+h*u*g,this._z=l*u*g+h*f*d,this._w=l*u*d-h*f*g;break;case"ZYX":this._x=h*u*d-l*f*g,this._y=l*f*d+h*u*g,this._z=l*u*g-h*f*d,this._w=l*u*d+h*f*g;break;case"YZX":this._x=h*u*d+l*f*g,this._y=l*f*d+h*u*g,this._z=l*u*g-h*f*d,this._w=l*u*d-h*f*g;break;case"XZY":this._x=h*u*d-l*f*g,this._y=l*f*d-h*u*g,this._z=l*u*g+h*f*d,this._w=l*u*d+h*f*g;break;default:Ke("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],c=t[9],l=t[2],u=t[6],d=t[10],h=i+a+d;if(h>0){let f=.5/Math.sqrt(h+1);this._w=.25/f,this._x=(u-c)*f,this._y=(r-l)*f,this._z=(o-s)*f}else if(i>a&&i>d){let f=2*Math.sqrt(1+i-a-d);this._w=(u-c)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+l)/f}else if(a>d){let f=2*Math.sqrt(1+a-i-d);this._w=(r-l)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(c+u)/f}else{let f=2*Math.sqrt(1+d-i-a);this._w=(o-s)/f,this._x=(r+l)/f,this._y=(c+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(pt(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,c=t._y,l=t._z,u=t._w;return this._x=i*u+o*a+s*l-r*c,this._y=s*u+o*c+r*a-i*l,this._z=r*u+o*l+i*c-s*a,this._w=o*u-i*a-s*c-r*l,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let c=1-t;if(a<.9995){let l=Math.acos(a),u=Math.sin(l);c=Math.sin(c*l)/u,t=Math.sin(t*l)/u,this._x=this._x*c+i*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this._onChangeCallback()}else this._x=this._x*c+i*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},Q=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(np.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(np.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,c=e.w,l=2*(o*s-a*i),u=2*(a*t-r*s),d=2*(r*i-o*t);return this.x=t+c*l+o*d-a*u,this.y=i+c*u+a*l-r*d,this.z=s+c*d+r*u-o*l,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=pt(this.x,e.x,t.x),this.y=pt(this.y,e.y,t.y),this.z=pt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=pt(this.x,e,t),this.y=pt(this.y,e,t),this.z=pt(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(pt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,c=t.z;return this.x=s*c-r*a,this.y=r*o-i*c,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return qu.copy(this).projectOnVector(e),this.sub(qu)}reflect(e){return this.sub(qu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(pt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},qu=new Q,np=new ti,it=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,c,l){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,c,l)}set(e,t,i,s,r,o,a,c,l){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=c,u[6]=i,u[7]=o,u[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],c=i[6],l=i[1],u=i[4],d=i[7],h=i[2],f=i[5],g=i[8],x=s[0],p=s[3],m=s[6],_=s[1],T=s[4],M=s[7],C=s[2],b=s[5],v=s[8];return r[0]=o*x+a*_+c*C,r[3]=o*p+a*T+c*b,r[6]=o*m+a*M+c*v,r[1]=l*x+u*_+d*C,r[4]=l*p+u*T+d*b,r[7]=l*m+u*M+d*v,r[2]=h*x+f*_+g*C,r[5]=h*p+f*T+g*b,r[8]=h*m+f*M+g*v,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8];return t*o*u-t*a*l-i*r*u+i*a*c+s*r*l-s*o*c}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8],d=u*o-a*l,h=a*c-u*r,f=l*r-o*c,g=t*d+i*h+s*f;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/g;return e[0]=d*x,e[1]=(s*l-u*i)*x,e[2]=(a*i-s*o)*x,e[3]=h*x,e[4]=(u*t-s*c)*x,e[5]=(s*r-a*t)*x,e[6]=f*x,e[7]=(i*c-l*t)*x,e[8]=(o*t-i*r)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let c=Math.cos(r),l=Math.sin(r);return this.set(i*c,i*l,-i*(c*o+l*a)+o+e,-s*l,s*c,-s*(-l*o+c*a)+a+t,0,0,1),this}scale(e,t){return Yo("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply($u.makeScale(e,t)),this}rotate(e){return Yo("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply($u.makeRotation(-e)),this}translate(e,t){return Yo("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply($u.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},$u=new it,ip=new it().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),sp=new it().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function fv(){let n={enabled:!0,workingColorSpace:jo,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Tt&&(s.r=us(s.r),s.g=us(s.g),s.b=us(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Tt&&(s.r=$r(s.r),s.g=$r(s.g),s.b=$r(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===gs?Qo:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[jo]:{primaries:e,whitePoint:i,transfer:Qo,toXYZ:ip,fromXYZ:sp,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:jn},outputColorSpaceConfig:{drawingBufferColorSpace:jn}},[jn]:{primaries:e,whitePoint:i,transfer:Tt,toXYZ:ip,fromXYZ:sp,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:jn}}}),n}var _t=fv();function us(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function $r(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var Nr,Bl=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Nr===void 0&&(Nr=ta("canvas")),Nr.width=e.width,Nr.height=e.height;let s=Nr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=Nr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=ta("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=us(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(us(t[i]/255)*255):t[i]=us(t[i]);return{data:t,width:e.width,height:e.height}}else return Ke("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},pv=0,Jr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:pv++}),this.uuid=lo(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Yu(s[o].image)):r.push(Yu(s[o]))}else r=Yu(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function Yu(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Bl.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Ke("Texture: Unable to serialize Texture."),{})}var mv=0,Zu=new Q,Wn=class n extends Ri{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Xi,s=Xi,r=Vn,o=ps,a=Di,c=si,l=n.DEFAULT_ANISOTROPY,u=gs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:mv++}),this.uuid=lo(),this.name="",this.source=new Jr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=l,this.format=a,this.internalFormat=null,this.type=c,this.offset=new nt(0,0),this.repeat=new nt(1,1),this.center=new nt(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new it,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Zu).x}get height(){return this.source.getSize(Zu).y}get depth(){return this.source.getSize(Zu).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Ke(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ke(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Ph)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Ol:e.x=e.x-Math.floor(e.x);break;case Xi:e.x=e.x<0?0:1;break;case Ul:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Ol:e.y=e.y-Math.floor(e.y);break;case Xi:e.y=e.y<0?0:1;break;case Ul:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Wn.DEFAULT_IMAGE=null;Wn.DEFAULT_MAPPING=Ph;Wn.DEFAULT_ANISOTROPY=1;var Yt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,c=e.elements,l=c[0],u=c[4],d=c[8],h=c[1],f=c[5],g=c[9],x=c[2],p=c[6],m=c[10];if(Math.abs(u-h)<.01&&Math.abs(d-x)<.01&&Math.abs(g-p)<.01){if(Math.abs(u+h)<.1&&Math.abs(d+x)<.1&&Math.abs(g+p)<.1&&Math.abs(l+f+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let T=(l+1)/2,M=(f+1)/2,C=(m+1)/2,b=(u+h)/4,v=(d+x)/4,S=(g+p)/4;return T>M&&T>C?T<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(T),s=b/i,r=v/i):M>C?M<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(M),i=b/s,r=S/s):C<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(C),i=v/r,s=S/r),this.set(i,s,r,t),this}let _=Math.sqrt((p-g)*(p-g)+(d-x)*(d-x)+(h-u)*(h-u));return Math.abs(_)<.001&&(_=1),this.x=(p-g)/_,this.y=(d-x)/_,this.z=(h-u)/_,this.w=Math.acos((l+f+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=pt(this.x,e.x,t.x),this.y=pt(this.y,e.y,t.y),this.z=pt(this.z,e.z,t.z),this.w=pt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=pt(this.x,e,t),this.y=pt(this.y,e,t),this.z=pt(this.z,e,t),this.w=pt(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(pt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},kl=class extends Ri{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Vn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Yt(0,0,e,t),this.scissorTest=!1,this.viewport=new Yt(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Wn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Vn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new Jr(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},ni=class extends kl{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},na=class extends Wn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Tn,this.minFilter=Tn,this.wrapR=Xi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var zl=class extends Wn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Tn,this.minFilter=Tn,this.wrapR=Xi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var qt=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,c,l,u,d,h,f,g,x,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,c,l,u,d,h,f,g,x,p)}set(e,t,i,s,r,o,a,c,l,u,d,h,f,g,x,p){let m=this.elements;return m[0]=e,m[4]=t,m[8]=i,m[12]=s,m[1]=r,m[5]=o,m[9]=a,m[13]=c,m[2]=l,m[6]=u,m[10]=d,m[14]=h,m[3]=f,m[7]=g,m[11]=x,m[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/Or.setFromMatrixColumn(e,0).length(),r=1/Or.setFromMatrixColumn(e,1).length(),o=1/Or.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),c=Math.cos(s),l=Math.sin(s),u=Math.cos(r),d=Math.sin(r);if(e.order==="XYZ"){let h=o*u,f=o*d,g=a*u,x=a*d;t[0]=c*u,t[4]=-c*d,t[8]=l,t[1]=f+g*l,t[5]=h-x*l,t[9]=-a*c,t[2]=x-h*l,t[6]=g+f*l,t[10]=o*c}else if(e.order==="YXZ"){let h=c*u,f=c*d,g=l*u,x=l*d;t[0]=h+x*a,t[4]=g*a-f,t[8]=o*l,t[1]=o*d,t[5]=o*u,t[9]=-a,t[2]=f*a-g,t[6]=x+h*a,t[10]=o*c}else if(e.order==="ZXY"){let h=c*u,f=c*d,g=l*u,x=l*d;t[0]=h-x*a,t[4]=-o*d,t[8]=g+f*a,t[1]=f+g*a,t[5]=o*u,t[9]=x-h*a,t[2]=-o*l,t[6]=a,t[10]=o*c}else if(e.order==="ZYX"){let h=o*u,f=o*d,g=a*u,x=a*d;t[0]=c*u,t[4]=g*l-f,t[8]=h*l+x,t[1]=c*d,t[5]=x*l+h,t[9]=f*l-g,t[2]=-l,t[6]=a*c,t[10]=o*c}else if(e.order==="YZX"){let h=o*c,f=o*l,g=a*c,x=a*l;t[0]=c*u,t[4]=x-h*d,t[8]=g*d+f,t[1]=d,t[5]=o*u,t[9]=-a*u,t[2]=-l*u,t[6]=f*d+g,t[10]=h-x*d}else if(e.order==="XZY"){let h=o*c,f=o*l,g=a*c,x=a*l;t[0]=c*u,t[4]=-d,t[8]=l*u,t[1]=h*d+x,t[5]=o*u,t[9]=f*d-g,t[2]=g*d-f,t[6]=a*u,t[10]=x*d+h}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(gv,e,_v)}lookAt(e,t,i){let s=this.elements;return Kn.subVectors(e,t),Kn.lengthSq()===0&&(Kn.z=1),Kn.normalize(),Is.crossVectors(i,Kn),Is.lengthSq()===0&&(Math.abs(i.z)===1?Kn.x+=1e-4:Kn.z+=1e-4,Kn.normalize(),Is.crossVectors(i,Kn)),Is.normalize(),ol.crossVectors(Kn,Is),s[0]=Is.x,s[4]=ol.x,s[8]=Kn.x,s[1]=Is.y,s[5]=ol.y,s[9]=Kn.y,s[2]=Is.z,s[6]=ol.z,s[10]=Kn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],c=i[8],l=i[12],u=i[1],d=i[5],h=i[9],f=i[13],g=i[2],x=i[6],p=i[10],m=i[14],_=i[3],T=i[7],M=i[11],C=i[15],b=s[0],v=s[4],S=s[8],U=s[12],I=s[1],R=s[5],O=s[9],k=s[13],D=s[2],V=s[6],Z=s[10],H=s[14],fe=s[3],J=s[7],te=s[11],oe=s[15];return r[0]=o*b+a*I+c*D+l*fe,r[4]=o*v+a*R+c*V+l*J,r[8]=o*S+a*O+c*Z+l*te,r[12]=o*U+a*k+c*H+l*oe,r[1]=u*b+d*I+h*D+f*fe,r[5]=u*v+d*R+h*V+f*J,r[9]=u*S+d*O+h*Z+f*te,r[13]=u*U+d*k+h*H+f*oe,r[2]=g*b+x*I+p*D+m*fe,r[6]=g*v+x*R+p*V+m*J,r[10]=g*S+x*O+p*Z+m*te,r[14]=g*U+x*k+p*H+m*oe,r[3]=_*b+T*I+M*D+C*fe,r[7]=_*v+T*R+M*V+C*J,r[11]=_*S+T*O+M*Z+C*te,r[15]=_*U+T*k+M*H+C*oe,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],c=e[9],l=e[13],u=e[2],d=e[6],h=e[10],f=e[14],g=e[3],x=e[7],p=e[11],m=e[15],_=c*f-l*h,T=a*f-l*d,M=a*h-c*d,C=o*f-l*u,b=o*h-c*u,v=o*d-a*u;return t*(x*_-p*T+m*M)-i*(g*_-p*C+m*b)+s*(g*T-x*C+m*v)-r*(g*M-x*b+p*v)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],c=e[2],l=e[6],u=e[10];return t*(o*u-a*l)-i*(r*u-a*c)+s*(r*l-o*c)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8],d=e[9],h=e[10],f=e[11],g=e[12],x=e[13],p=e[14],m=e[15],_=t*a-i*o,T=t*c-s*o,M=t*l-r*o,C=i*c-s*a,b=i*l-r*a,v=s*l-r*c,S=u*x-d*g,U=u*p-h*g,I=u*m-f*g,R=d*p-h*x,O=d*m-f*x,k=h*m-f*p,D=_*k-T*O+M*R+C*I-b*U+v*S;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let V=1/D;return e[0]=(a*k-c*O+l*R)*V,e[1]=(s*O-i*k-r*R)*V,e[2]=(x*v-p*b+m*C)*V,e[3]=(h*b-d*v-f*C)*V,e[4]=(c*I-o*k-l*U)*V,e[5]=(t*k-s*I+r*U)*V,e[6]=(p*M-g*v-m*T)*V,e[7]=(u*v-h*M+f*T)*V,e[8]=(o*O-a*I+l*S)*V,e[9]=(i*I-t*O-r*S)*V,e[10]=(g*b-x*M+m*_)*V,e[11]=(d*M-u*b-f*_)*V,e[12]=(a*U-o*R-c*S)*V,e[13]=(t*R-i*U+s*S)*V,e[14]=(x*T-g*C-p*_)*V,e[15]=(u*C-d*T+h*_)*V,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,c=e.z,l=r*o,u=r*a;return this.set(l*o+i,l*a-s*c,l*c+s*a,0,l*a+s*c,u*a+i,u*c-s*o,0,l*c-s*a,u*c+s*o,r*c*c+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,c=t._w,l=r+r,u=o+o,d=a+a,h=r*l,f=r*u,g=r*d,x=o*u,p=o*d,m=a*d,_=c*l,T=c*u,M=c*d,C=i.x,b=i.y,v=i.z;return s[0]=(1-(x+m))*C,s[1]=(f+M)*C,s[2]=(g-T)*C,s[3]=0,s[4]=(f-M)*b,s[5]=(1-(h+m))*b,s[6]=(p+_)*b,s[7]=0,s[8]=(g+T)*v,s[9]=(p-_)*v,s[10]=(1-(h+x))*v,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=Or.set(s[0],s[1],s[2]).length(),a=Or.set(s[4],s[5],s[6]).length(),c=Or.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Ei.copy(this);let l=1/o,u=1/a,d=1/c;return Ei.elements[0]*=l,Ei.elements[1]*=l,Ei.elements[2]*=l,Ei.elements[4]*=u,Ei.elements[5]*=u,Ei.elements[6]*=u,Ei.elements[8]*=d,Ei.elements[9]*=d,Ei.elements[10]*=d,t.setFromRotationMatrix(Ei),i.x=o,i.y=a,i.z=c,this}makePerspective(e,t,i,s,r,o,a=di,c=!1){let l=this.elements,u=2*r/(t-e),d=2*r/(i-s),h=(t+e)/(t-e),f=(i+s)/(i-s),g,x;if(c)g=r/(o-r),x=o*r/(o-r);else if(a===di)g=-(o+r)/(o-r),x=-2*o*r/(o-r);else if(a===ea)g=-o/(o-r),x=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=h,l[12]=0,l[1]=0,l[5]=d,l[9]=f,l[13]=0,l[2]=0,l[6]=0,l[10]=g,l[14]=x,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=di,c=!1){let l=this.elements,u=2/(t-e),d=2/(i-s),h=-(t+e)/(t-e),f=-(i+s)/(i-s),g,x;if(c)g=1/(o-r),x=o/(o-r);else if(a===di)g=-2/(o-r),x=-(o+r)/(o-r);else if(a===ea)g=-1/(o-r),x=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=0,l[12]=h,l[1]=0,l[5]=d,l[9]=0,l[13]=f,l[2]=0,l[6]=0,l[10]=g,l[14]=x,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},Or=new Q,Ei=new qt,gv=new Q(0,0,0),_v=new Q(1,1,1),Is=new Q,ol=new Q,Kn=new Q,rp=new qt,op=new ti,Fs=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],c=s[1],l=s[5],u=s[9],d=s[2],h=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(pt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(h,l),this._z=0);break;case"YXZ":this._x=Math.asin(-pt(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-d,r),this._z=0);break;case"ZXY":this._x=Math.asin(pt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-o,l)):(this._y=0,this._z=Math.atan2(c,r));break;case"ZYX":this._y=Math.asin(-pt(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(h,f),this._z=Math.atan2(c,r)):(this._x=0,this._z=Math.atan2(-o,l));break;case"YZX":this._z=Math.asin(pt(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-u,l),this._y=Math.atan2(-d,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-pt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(h,l),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:Ke("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return rp.makeRotationFromQuaternion(e),this.setFromRotationMatrix(rp,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return op.setFromEuler(this),this.setFromQuaternion(op,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Fs.DEFAULT_ORDER="XYZ";var ia=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},xv=0,ap=new Q,Ur=new ti,rs=new qt,al=new Q,Wo=new Q,vv=new Q,yv=new ti,lp=new Q(1,0,0),cp=new Q(0,1,0),up=new Q(0,0,1),hp={type:"added"},Sv={type:"removed"},Fr={type:"childadded",child:null},Ku={type:"childremoved",child:null},pi=class n extends Ri{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:xv++}),this.uuid=lo(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new Q,t=new Fs,i=new ti,s=new Q(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new qt},normalMatrix:{value:new it}}),this.matrix=new qt,this.matrixWorld=new qt,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new ia,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Ur.setFromAxisAngle(e,t),this.quaternion.multiply(Ur),this}rotateOnWorldAxis(e,t){return Ur.setFromAxisAngle(e,t),this.quaternion.premultiply(Ur),this}rotateX(e){return this.rotateOnAxis(lp,e)}rotateY(e){return this.rotateOnAxis(cp,e)}rotateZ(e){return this.rotateOnAxis(up,e)}translateOnAxis(e,t){return ap.copy(e).applyQuaternion(this.quaternion),this.position.add(ap.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(lp,e)}translateY(e){return this.translateOnAxis(cp,e)}translateZ(e){return this.translateOnAxis(up,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(rs.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?al.copy(e):al.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),Wo.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?rs.lookAt(Wo,al,this.up):rs.lookAt(al,Wo,this.up),this.quaternion.setFromRotationMatrix(rs),s&&(rs.extractRotation(s.matrixWorld),Ur.setFromRotationMatrix(rs),this.quaternion.premultiply(Ur.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(tt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(hp),Fr.child=e,this.dispatchEvent(Fr),Fr.child=null):tt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Sv),Ku.child=e,this.dispatchEvent(Ku),Ku.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),rs.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),rs.multiply(e.parent.matrixWorld)),e.applyMatrix4(rs),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(hp),Fr.child=e,this.dispatchEvent(Fr),Fr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Wo,e,vv),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Wo,yv,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,c){return a[c.uuid]===void 0&&(a[c.uuid]=c.toJSON(e)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let c=a.shapes;if(Array.isArray(c))for(let l=0,u=c.length;l<u;l++){let d=c[l];r(e.shapes,d)}else r(e.shapes,c)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let c=0,l=this.material.length;c<l;c++)a.push(r(e.materials,this.material[c]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let c=this.animations[a];s.animations.push(r(e.animations,c))}}if(t){let a=o(e.geometries),c=o(e.materials),l=o(e.textures),u=o(e.images),d=o(e.shapes),h=o(e.skeletons),f=o(e.animations),g=o(e.nodes);a.length>0&&(i.geometries=a),c.length>0&&(i.materials=c),l.length>0&&(i.textures=l),u.length>0&&(i.images=u),d.length>0&&(i.shapes=d),h.length>0&&(i.skeletons=h),f.length>0&&(i.animations=f),g.length>0&&(i.nodes=g)}return i.object=s,i;function o(a){let c=[];for(let l in a){let u=a[l];delete u.metadata,c.push(u)}return c}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};pi.DEFAULT_UP=new Q(0,1,0);pi.DEFAULT_MATRIX_AUTO_UPDATE=!0;pi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var ar=class extends pi{constructor(){super(),this.isGroup=!0,this.type="Group"}},bv={type:"move"},jr=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new ar,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new ar,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new Q,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new Q),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new ar,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new Q,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new Q,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,c=this._grip,l=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(l&&e.hand){o=!0;for(let x of e.hand.values()){let p=t.getJointPose(x,i),m=this._getHandJoint(l,x);p!==null&&(m.matrix.fromArray(p.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=p.radius),m.visible=p!==null}let u=l.joints["index-finger-tip"],d=l.joints["thumb-tip"],h=u.position.distanceTo(d.position),f=.02,g=.005;l.inputState.pinching&&h>f+g?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!l.inputState.pinching&&h<=f-g&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else c!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(c.matrix.fromArray(r.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,r.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(r.linearVelocity)):c.hasLinearVelocity=!1,r.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(r.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(bv)))}return a!==null&&(a.visible=s!==null),c!==null&&(c.visible=r!==null),l!==null&&(l.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new ar;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},rm={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Ls={h:0,s:0,l:0},ll={h:0,s:0,l:0};function Ju(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var yt=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=jn){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,_t.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=_t.workingColorSpace){return this.r=e,this.g=t,this.b=i,_t.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=_t.workingColorSpace){if(e=Wh(e,1),t=pt(t,0,1),i=pt(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=Ju(o,r,e+1/3),this.g=Ju(o,r,e),this.b=Ju(o,r,e-1/3)}return _t.colorSpaceToWorking(this,s),this}setStyle(e,t=jn){function i(r){r!==void 0&&parseFloat(r)<1&&Ke("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ke("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ke("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=jn){let i=rm[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Ke("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=us(e.r),this.g=us(e.g),this.b=us(e.b),this}copyLinearToSRGB(e){return this.r=$r(e.r),this.g=$r(e.g),this.b=$r(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=jn){return _t.workingToColorSpace(Ln.copy(this),e),Math.round(pt(Ln.r*255,0,255))*65536+Math.round(pt(Ln.g*255,0,255))*256+Math.round(pt(Ln.b*255,0,255))}getHexString(e=jn){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=_t.workingColorSpace){_t.workingToColorSpace(Ln.copy(this),t);let i=Ln.r,s=Ln.g,r=Ln.b,o=Math.max(i,s,r),a=Math.min(i,s,r),c,l,u=(a+o)/2;if(a===o)c=0,l=0;else{let d=o-a;switch(l=u<=.5?d/(o+a):d/(2-o-a),o){case i:c=(s-r)/d+(s<r?6:0);break;case s:c=(r-i)/d+2;break;case r:c=(i-s)/d+4;break}c/=6}return e.h=c,e.s=l,e.l=u,e}getRGB(e,t=_t.workingColorSpace){return _t.workingToColorSpace(Ln.copy(this),t),e.r=Ln.r,e.g=Ln.g,e.b=Ln.b,e}getStyle(e=jn){_t.workingToColorSpace(Ln.copy(this),e);let t=Ln.r,i=Ln.g,s=Ln.b;return e!==jn?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Ls),this.setHSL(Ls.h+e,Ls.s+t,Ls.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Ls),e.getHSL(ll);let i=Ko(Ls.h,ll.h,t),s=Ko(Ls.s,ll.s,t),r=Ko(Ls.l,ll.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Ln=new yt;yt.NAMES=rm;var sa=class extends pi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Fs,this.environmentIntensity=1,this.environmentRotation=new Fs,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Ti=new Q,os=new Q,ju=new Q,as=new Q,Br=new Q,kr=new Q,dp=new Q,Qu=new Q,eh=new Q,th=new Q,nh=new Yt,ih=new Yt,sh=new Yt,Us=class n{constructor(e=new Q,t=new Q,i=new Q){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ti.subVectors(e,t),s.cross(Ti);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ti.subVectors(s,t),os.subVectors(i,t),ju.subVectors(e,t);let o=Ti.dot(Ti),a=Ti.dot(os),c=Ti.dot(ju),l=os.dot(os),u=os.dot(ju),d=o*l-a*a;if(d===0)return r.set(0,0,0),null;let h=1/d,f=(l*c-a*u)*h,g=(o*u-a*c)*h;return r.set(1-f-g,g,f)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,as)===null?!1:as.x>=0&&as.y>=0&&as.x+as.y<=1}static getInterpolation(e,t,i,s,r,o,a,c){return this.getBarycoord(e,t,i,s,as)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(r,as.x),c.addScaledVector(o,as.y),c.addScaledVector(a,as.z),c)}static getInterpolatedAttribute(e,t,i,s,r,o){return nh.setScalar(0),ih.setScalar(0),sh.setScalar(0),nh.fromBufferAttribute(e,t),ih.fromBufferAttribute(e,i),sh.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(nh,r.x),o.addScaledVector(ih,r.y),o.addScaledVector(sh,r.z),o}static isFrontFacing(e,t,i,s){return Ti.subVectors(i,t),os.subVectors(e,t),Ti.cross(os).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ti.subVectors(this.c,this.b),os.subVectors(this.a,this.b),Ti.cross(os).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;Br.subVectors(s,i),kr.subVectors(r,i),Qu.subVectors(e,i);let c=Br.dot(Qu),l=kr.dot(Qu);if(c<=0&&l<=0)return t.copy(i);eh.subVectors(e,s);let u=Br.dot(eh),d=kr.dot(eh);if(u>=0&&d<=u)return t.copy(s);let h=c*d-u*l;if(h<=0&&c>=0&&u<=0&&c-u>0)return o=c/(c-u),t.copy(i).addScaledVector(Br,o);th.subVectors(e,r);let f=Br.dot(th),g=kr.dot(th);if(g>=0&&f<=g)return t.copy(r);let x=f*l-c*g;if(x<=0&&l>=0&&g<=0)return a=l/(l-g),t.copy(i).addScaledVector(kr,a);let p=u*g-f*d;if(p<=0&&d-u>=0&&f-g>=0)return dp.subVectors(r,s),a=(d-u)/(d-u+(f-g)),t.copy(s).addScaledVector(dp,a);let m=1/(p+x+h);return o=x*m,a=h*m,t.copy(i).addScaledVector(Br,o).addScaledVector(kr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},Bs=class{constructor(e=new Q(1/0,1/0,1/0),t=new Q(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Ai.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Ai.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Ai.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Ai):Ai.fromBufferAttribute(r,o),Ai.applyMatrix4(e.matrixWorld),this.expandByPoint(Ai);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),cl.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),cl.copy(i.boundingBox)),cl.applyMatrix4(e.matrixWorld),this.union(cl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Ai),Ai.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Xo),ul.subVectors(this.max,Xo),zr.subVectors(e.a,Xo),Vr.subVectors(e.b,Xo),Gr.subVectors(e.c,Xo),Ds.subVectors(Vr,zr),Ns.subVectors(Gr,Vr),ir.subVectors(zr,Gr);let t=[0,-Ds.z,Ds.y,0,-Ns.z,Ns.y,0,-ir.z,ir.y,Ds.z,0,-Ds.x,Ns.z,0,-Ns.x,ir.z,0,-ir.x,-Ds.y,Ds.x,0,-Ns.y,Ns.x,0,-ir.y,ir.x,0];return!rh(t,zr,Vr,Gr,ul)||(t=[1,0,0,0,1,0,0,0,1],!rh(t,zr,Vr,Gr,ul))?!1:(hl.crossVectors(Ds,Ns),t=[hl.x,hl.y,hl.z],rh(t,zr,Vr,Gr,ul))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Ai).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Ai).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ls[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ls[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ls[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ls[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ls[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ls[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ls[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ls[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ls),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},ls=[new Q,new Q,new Q,new Q,new Q,new Q,new Q,new Q],Ai=new Q,cl=new Bs,zr=new Q,Vr=new Q,Gr=new Q,Ds=new Q,Ns=new Q,ir=new Q,Xo=new Q,ul=new Q,hl=new Q,sr=new Q;function rh(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){sr.fromArray(n,r);let a=s.x*Math.abs(sr.x)+s.y*Math.abs(sr.y)+s.z*Math.abs(sr.z),c=e.dot(sr),l=t.dot(sr),u=i.dot(sr);if(Math.max(-Math.max(c,l,u),Math.min(c,l,u))>a)return!1}return!0}var hn=new Q,dl=new nt,Mv=0,ei=class extends Ri{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Mv++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=jp,this.updateRanges=[],this.gpuType=Ii,this.version=0,this._normalizationScale=e!==void 0?qh(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)dl.fromBufferAttribute(this,t),dl.applyMatrix3(e),this.setXY(t,dl.x,dl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)hn.fromBufferAttribute(this,t),hn.applyMatrix3(e),this.setXYZ(t,hn.x,hn.y,hn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)hn.fromBufferAttribute(this,t),hn.applyMatrix4(e),this.setXYZ(t,hn.x,hn.y,hn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)hn.fromBufferAttribute(this,t),hn.applyNormalMatrix(e),this.setXYZ(t,hn.x,hn.y,hn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)hn.fromBufferAttribute(this,t),hn.transformDirection(e),this.setXYZ(t,hn.x,hn.y,hn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):im(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):sm(e,this.array)}};var ra=class extends ei{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var oa=class extends ei{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var fi=class extends ei{constructor(e,t,i){super(new Float32Array(e),t,i)}},wv=new Bs,qo=new Q,oh=new Q,ks=class{constructor(e=new Q,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):wv.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;qo.subVectors(e,this.center);let t=qo.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(qo,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(oh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(qo.copy(e.center).add(oh)),this.expandByPoint(qo.copy(e.center).sub(oh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},Ev=0,hi=new qt,ah=new pi,Hr=new Q,Jn=new Bs,$o=new Bs,En=new Q,ds=class n extends Ri{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Ev++}),this.uuid=lo(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Kx(e)?oa:ra)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new it().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return hi.makeRotationFromQuaternion(e),this.applyMatrix4(hi),this}rotateX(e){return hi.makeRotationX(e),this.applyMatrix4(hi),this}rotateY(e){return hi.makeRotationY(e),this.applyMatrix4(hi),this}rotateZ(e){return hi.makeRotationZ(e),this.applyMatrix4(hi),this}translate(e,t,i){return hi.makeTranslation(e,t,i),this.applyMatrix4(hi),this}scale(e,t,i){return hi.makeScale(e,t,i),this.applyMatrix4(hi),this}lookAt(e){return ah.lookAt(e),ah.updateMatrix(),this.applyMatrix4(ah.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Hr).negate(),this.translate(Hr.x,Hr.y,Hr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new fi(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ke("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Bs);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){tt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new Q(-1/0,-1/0,-1/0),new Q(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];Jn.setFromBufferAttribute(r),this.morphTargetsRelative?(En.addVectors(this.boundingBox.min,Jn.min),this.boundingBox.expandByPoint(En),En.addVectors(this.boundingBox.max,Jn.max),this.boundingBox.expandByPoint(En)):(this.boundingBox.expandByPoint(Jn.min),this.boundingBox.expandByPoint(Jn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&tt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ks);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){tt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new Q,1/0);return}if(e){let i=this.boundingSphere.center;if(Jn.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];$o.setFromBufferAttribute(a),this.morphTargetsRelative?(En.addVectors(Jn.min,$o.min),Jn.expandByPoint(En),En.addVectors(Jn.max,$o.max),Jn.expandByPoint(En)):(Jn.expandByPoint($o.min),Jn.expandByPoint($o.max))}Jn.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)En.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(En));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],c=this.morphTargetsRelative;for(let l=0,u=a.count;l<u;l++)En.fromBufferAttribute(a,l),c&&(Hr.fromBufferAttribute(e,l),En.add(Hr)),s=Math.max(s,i.distanceToSquared(En))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&tt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){tt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new ei(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],c=[],l=new Uint8Array(i.count);for(let U=0;U<i.count;U++)a[U]=new Q,c[U]=new Q;let u=new Q,d=new Q,h=new Q,f=new nt,g=new nt,x=new nt,p=new Q,m=new Q;function _(U,I,R){l[U]=l[I]=l[R]=1,u.fromBufferAttribute(i,U),d.fromBufferAttribute(i,I),h.fromBufferAttribute(i,R),f.fromBufferAttribute(r,U),g.fromBufferAttribute(r,I),x.fromBufferAttribute(r,R),d.sub(u),h.sub(u),g.sub(f),x.sub(f);let O=1/(g.x*x.y-x.x*g.y);isFinite(O)&&(p.copy(d).multiplyScalar(x.y).addScaledVector(h,-g.y).multiplyScalar(O),m.copy(h).multiplyScalar(g.x).addScaledVector(d,-x.x).multiplyScalar(O),a[U].add(p),a[I].add(p),a[R].add(p),c[U].add(m),c[I].add(m),c[R].add(m))}let T=this.groups;T.length===0&&(T=[{start:0,count:e.count}]);for(let U=0,I=T.length;U<I;++U){let R=T[U],O=R.start,k=R.count;for(let D=O,V=O+k;D<V;D+=3)_(e.getX(D+0),e.getX(D+1),e.getX(D+2))}let M=new Q,C=new Q,b=new Q,v=new Q;function S(U){b.fromBufferAttribute(s,U),v.copy(b);let I=a[U];M.copy(I),M.sub(b.multiplyScalar(b.dot(I))).normalize(),C.crossVectors(v,I);let O=C.dot(c[U])<0?-1:1;o.setXYZW(U,M.x,M.y,M.z,O)}for(let U=0,I=i.count;U<I;++U)l[U]&&S(U);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new ei(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let h=0,f=i.count;h<f;h++)i.setXYZ(h,0,0,0);let s=new Q,r=new Q,o=new Q,a=new Q,c=new Q,l=new Q,u=new Q,d=new Q;if(e)for(let h=0,f=e.count;h<f;h+=3){let g=e.getX(h+0),x=e.getX(h+1),p=e.getX(h+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,x),o.fromBufferAttribute(t,p),u.subVectors(o,r),d.subVectors(s,r),u.cross(d),a.fromBufferAttribute(i,g),c.fromBufferAttribute(i,x),l.fromBufferAttribute(i,p),a.add(u),c.add(u),l.add(u),i.setXYZ(g,a.x,a.y,a.z),i.setXYZ(x,c.x,c.y,c.z),i.setXYZ(p,l.x,l.y,l.z)}else for(let h=0,f=t.count;h<f;h+=3)s.fromBufferAttribute(t,h+0),r.fromBufferAttribute(t,h+1),o.fromBufferAttribute(t,h+2),u.subVectors(o,r),d.subVectors(s,r),u.cross(d),i.setXYZ(h+0,u.x,u.y,u.z),i.setXYZ(h+1,u.x,u.y,u.z),i.setXYZ(h+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)En.fromBufferAttribute(e,t),En.normalize(),e.setXYZ(t,En.x,En.y,En.z)}toNonIndexed(){function e(a,c){let l=a.array,u=a.itemSize,d=a.normalized,h=new l.constructor(c.length*u),f=0,g=0;for(let x=0,p=c.length;x<p;x++){a.isInterleavedBufferAttribute?f=c[x]*a.data.stride+a.offset:f=c[x]*u;for(let m=0;m<u;m++)h[g++]=l[f++]}return new ei(h,u,d)}if(this.index===null)return Ke("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let c=s[a],l=e(c,i);t.setAttribute(a,l)}let r=this.morphAttributes;for(let a in r){let c=[],l=r[a];for(let u=0,d=l.length;u<d;u++){let h=l[u],f=e(h,i);c.push(f)}t.morphAttributes[a]=c}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,c=o.length;a<c;a++){let l=o[a];t.addGroup(l.start,l.count,l.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let c=this.parameters;for(let l in c)c[l]!==void 0&&(e[l]=c[l]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let c in i){let l=i[c];e.data.attributes[c]=l.toJSON(e.data)}let s={},r=!1;for(let c in this.morphAttributes){let l=this.morphAttributes[c],u=[];for(let d=0,h=l.length;d<h;d++){let f=l[d];u.push(f.toJSON(e.data))}u.length>0&&(s[c]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let l in s){let u=s[l];this.setAttribute(l,u.clone(t))}let r=e.morphAttributes;for(let l in r){let u=[],d=r[l];for(let h=0,f=d.length;h<f;h++)u.push(d[h].clone(t));this.morphAttributes[l]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let l=0,u=o.length;l<u;l++){let d=o[l];this.addGroup(d.start,d.count,d.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let c=e.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var lh=new Q,Tv=new Q,Av=new it,Qn=class{constructor(e=new Q(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=lh.subVectors(i,t).cross(Tv.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(lh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||Av.getNormalMatrix(e),s=this.coplanarPoint(lh).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},Rv=0,lr=class extends Ri{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Rv++}),this.uuid=lo(),this.name="",this.type="Material",this.blending=ro,this.side=Ws,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Sh,this.blendDst=_a,this.blendEquation=hr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new yt(0,0,0),this.blendAlpha=0,this.depthFunc=Yr,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=qp,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Al,this.stencilZFail=Al,this.stencilZPass=Al,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Ke(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ke(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let c=r[a];delete c.metadata,o.push(c)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new yt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new Qn().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new nt().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new nt().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var cs=new Q,ch=new Q,fl=new Q,pl=new Q,Qr=class{constructor(e=new Q,t=new Q(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,cs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=cs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(cs.copy(this.origin).addScaledVector(this.direction,t),cs.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){ch.copy(e).add(t).multiplyScalar(.5),fl.copy(t).sub(e).normalize(),pl.copy(this.origin).sub(ch);let r=e.distanceTo(t)*.5,o=-this.direction.dot(fl),a=pl.dot(this.direction),c=-pl.dot(fl),l=pl.lengthSq(),u=Math.abs(1-o*o),d,h,f,g;if(u>0)if(d=o*c-a,h=o*a-c,g=r*u,d>=0)if(h>=-g)if(h<=g){let x=1/u;d*=x,h*=x,f=d*(d+o*h+2*a)+h*(o*d+h+2*c)+l}else h=r,d=Math.max(0,-(o*h+a)),f=-d*d+h*(h+2*c)+l;else h=-r,d=Math.max(0,-(o*h+a)),f=-d*d+h*(h+2*c)+l;else h<=-g?(d=Math.max(0,-(-o*r+a)),h=d>0?-r:Math.min(Math.max(-r,-c),r),f=-d*d+h*(h+2*c)+l):h<=g?(d=0,h=Math.min(Math.max(-r,-c),r),f=h*(h+2*c)+l):(d=Math.max(0,-(o*r+a)),h=d>0?r:Math.min(Math.max(-r,-c),r),f=-d*d+h*(h+2*c)+l);else h=o>0?-r:r,d=Math.max(0,-(o*h+a)),f=-d*d+h*(h+2*c)+l;return i&&i.copy(this.origin).addScaledVector(this.direction,d),s&&s.copy(ch).addScaledVector(fl,h),f}intersectSphere(e,t){if(e.radius<0)return null;cs.subVectors(e.center,this.origin);let i=cs.dot(this.direction),s=cs.dot(cs)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,c=i+o;return c<0?null:a<0?this.at(c,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,c,l=1/this.direction.x,u=1/this.direction.y,d=1/this.direction.z,h=this.origin;return l>=0?(i=(e.min.x-h.x)*l,s=(e.max.x-h.x)*l):(i=(e.max.x-h.x)*l,s=(e.min.x-h.x)*l),u>=0?(r=(e.min.y-h.y)*u,o=(e.max.y-h.y)*u):(r=(e.max.y-h.y)*u,o=(e.min.y-h.y)*u),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),d>=0?(a=(e.min.z-h.z)*d,c=(e.max.z-h.z)*d):(a=(e.max.z-h.z)*d,c=(e.min.z-h.z)*d),i>c||a>s)||((a>i||i!==i)&&(i=a),(c<s||s!==s)&&(s=c),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,cs)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,c=a.x,l=a.y,u=a.z,d=e.x-o.x,h=e.y-o.y,f=e.z-o.z,g=t.x-o.x,x=t.y-o.y,p=t.z-o.z,m=i.x-o.x,_=i.y-o.y,T=i.z-o.z,M=Math.abs(c),C=Math.abs(l),b=Math.abs(u),v,S,U,I,R,O,k,D,V,Z,H,fe;if(M>=C&&M>=b?(U=c,O=d,V=g,fe=m,c>=0?(v=l,S=u,I=h,R=f,k=x,D=p,Z=_,H=T):(v=u,S=l,I=f,R=h,k=p,D=x,Z=T,H=_)):C>=b?(U=l,O=h,V=x,fe=_,l>=0?(v=u,S=c,I=f,R=d,k=p,D=g,Z=T,H=m):(v=c,S=u,I=d,R=f,k=g,D=p,Z=m,H=T)):(U=u,O=f,V=p,fe=T,u>=0?(v=c,S=l,I=d,R=h,k=g,D=x,Z=m,H=_):(v=l,S=c,I=h,R=d,k=x,D=g,Z=_,H=m)),U===0)return null;let J=v/U,te=S/U,oe=1/U,ie=I-J*O,z=R-te*O,W=k-J*V,$=D-te*V,K=Z-J*fe,re=H-te*fe,ce=K*$-re*W,Ce=ie*re-z*K,qe=W*z-$*ie;if(s){if(ce<0||Ce<0||qe<0)return null}else if((ce<0||Ce<0||qe<0)&&(ce>0||Ce>0||qe>0))return null;let Be=ce+Ce+qe;if(Be===0)return null;let ot=oe*(ce*O+Ce*V+qe*fe);return(Be>0?ot<0:ot>0)?null:this.at(ot/Be,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Vl=class extends lr{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new yt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Fs,this.combine=bh,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},fp=new qt,rr=new Qr,ml=new ks,pp=new Q,gl=new Q,_l=new Q,xl=new Q,uh=new Q,vl=new Q,mp=new Q,yl=new Q,mi=class extends pi{constructor(e=new ds,t=new Vl){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){vl.set(0,0,0);for(let c=0,l=r.length;c<l;c++){let u=a[c],d=r[c];u!==0&&(uh.fromBufferAttribute(d,e),o?vl.addScaledVector(uh,u):vl.addScaledVector(uh.sub(t),u))}t.add(vl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),ml.copy(i.boundingSphere),ml.applyMatrix4(r),rr.copy(e.ray).recast(e.near),!(ml.containsPoint(rr.origin)===!1&&(rr.intersectSphere(ml,pp)===null||rr.origin.distanceToSquared(pp)>(e.far-e.near)**2))&&(fp.copy(r).invert(),rr.copy(e.ray).applyMatrix4(fp),!(i.boundingBox!==null&&rr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,rr)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,c=r.attributes.position,l=r.attributes.uv,u=r.attributes.uv1,d=r.attributes.normal,h=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,x=h.length;g<x;g++){let p=h[g],m=o[p.materialIndex],_=Math.max(p.start,f.start),T=Math.min(a.count,Math.min(p.start+p.count,f.start+f.count));for(let M=_,C=T;M<C;M+=3){let b=a.getX(M),v=a.getX(M+1),S=a.getX(M+2);s=Sl(this,m,e,i,l,u,d,b,v,S),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),x=Math.min(a.count,f.start+f.count);for(let p=g,m=x;p<m;p+=3){let _=a.getX(p),T=a.getX(p+1),M=a.getX(p+2);s=Sl(this,o,e,i,l,u,d,_,T,M),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}else if(c!==void 0)if(Array.isArray(o))for(let g=0,x=h.length;g<x;g++){let p=h[g],m=o[p.materialIndex],_=Math.max(p.start,f.start),T=Math.min(c.count,Math.min(p.start+p.count,f.start+f.count));for(let M=_,C=T;M<C;M+=3){let b=M,v=M+1,S=M+2;s=Sl(this,m,e,i,l,u,d,b,v,S),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),x=Math.min(c.count,f.start+f.count);for(let p=g,m=x;p<m;p+=3){let _=p,T=p+1,M=p+2;s=Sl(this,o,e,i,l,u,d,_,T,M),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}}};function Cv(n,e,t,i,s,r,o,a){let c;if(e.side===Gn?c=i.intersectTriangle(o,r,s,!0,a):c=i.intersectTriangle(s,r,o,e.side===Ws,a),c===null)return null;yl.copy(a),yl.applyMatrix4(n.matrixWorld);let l=t.ray.origin.distanceTo(yl);return l<t.near||l>t.far?null:{distance:l,point:yl.clone(),object:n}}function Sl(n,e,t,i,s,r,o,a,c,l){n.getVertexPosition(a,gl),n.getVertexPosition(c,_l),n.getVertexPosition(l,xl);let u=Cv(n,e,t,i,gl,_l,xl,mp);if(u){let d=new Q;Us.getBarycoord(mp,gl,_l,xl,d),s&&(u.uv=Us.getInterpolatedAttribute(s,a,c,l,d,new nt)),r&&(u.uv1=Us.getInterpolatedAttribute(r,a,c,l,d,new nt)),o&&(u.normal=Us.getInterpolatedAttribute(o,a,c,l,d,new Q),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));let h={a,b:c,c:l,normal:new Q,materialIndex:0};Us.getNormal(gl,_l,xl,h.normal),u.face=h,u.barycoord=d}return u}var Gl=class extends Wn{constructor(e=null,t=1,i=1,s,r,o,a,c,l=Tn,u=Tn,d,h){super(null,o,a,c,l,u,s,r,d,h),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var aa=class extends ei{constructor(e,t,i,s=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var or=new ks,Pv=new nt(.5,.5),bl=new Q,cr=class{constructor(e=new Qn,t=new Qn,i=new Qn,s=new Qn,r=new Qn,o=new Qn){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=di,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],c=r[2],l=r[3],u=r[4],d=r[5],h=r[6],f=r[7],g=r[8],x=r[9],p=r[10],m=r[11],_=r[12],T=r[13],M=r[14],C=r[15];if(s[0].setComponents(l-o,f-u,m-g,C-_).normalize(),s[1].setComponents(l+o,f+u,m+g,C+_).normalize(),s[2].setComponents(l+a,f+d,m+x,C+T).normalize(),s[3].setComponents(l-a,f-d,m-x,C-T).normalize(),i)s[4].setComponents(c,h,p,M).normalize(),s[5].setComponents(l-c,f-h,m-p,C-M).normalize();else if(s[4].setComponents(l-c,f-h,m-p,C-M).normalize(),t===di)s[5].setComponents(l+c,f+h,m+p,C+M).normalize();else if(t===ea)s[5].setComponents(c,h,p,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),or.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),or.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(or)}intersectsSprite(e){or.center.set(0,0,0);let t=Pv.distanceTo(e.center);return or.radius=.7071067811865476+t,or.applyMatrix4(e.matrixWorld),this.intersectsSphere(or)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(bl.x=s.normal.x>0?e.max.x:e.min.x,bl.y=s.normal.y>0?e.max.y:e.min.y,bl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(bl)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},gp=new qt,Hl=class n{constructor(){this.coordinateSystem=di,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];gp.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new cr),i[s].setFromProjectionMatrix(gp,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new cr),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var la=class extends Wn{constructor(e=[],t=dr,i,s,r,o,a,c,l,u){super(e,t,i,s,r,o,a,c,l,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var fs=class extends Wn{constructor(e,t,i=Pi,s,r,o,a=Tn,c=Tn,l,u=hs,d=1){if(u!==hs&&u!==ms)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let h={width:e,height:t,depth:d};super(h,s,r,o,a,c,u,i,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Jr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},ca=class extends fs{constructor(e,t=Pi,i=dr,s,r,o=Tn,a=Tn,c,l=hs){let u={width:e,height:e,depth:1},d=[u,u,u,u,u,u];super(e,e,t,i,s,r,o,a,c,l),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},ua=class extends Wn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},eo=class n extends ds{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let c=[],l=[],u=[],d=[],h=0,f=0;g("z","y","x",-1,-1,i,t,e,o,r,0),g("z","y","x",1,-1,i,t,-e,o,r,1),g("x","z","y",1,1,e,i,t,s,o,2),g("x","z","y",1,-1,e,i,-t,s,o,3),g("x","y","z",1,-1,e,t,i,s,r,4),g("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(c),this.setAttribute("position",new fi(l,3)),this.setAttribute("normal",new fi(u,3)),this.setAttribute("uv",new fi(d,2));function g(x,p,m,_,T,M,C,b,v,S,U){let I=M/v,R=C/S,O=M/2,k=C/2,D=b/2,V=v+1,Z=S+1,H=0,fe=0,J=new Q;for(let te=0;te<Z;te++){let oe=te*R-k;for(let ie=0;ie<V;ie++){let z=ie*I-O;J[x]=z*_,J[p]=oe*T,J[m]=D,l.push(J.x,J.y,J.z),J[x]=0,J[p]=0,J[m]=b>0?1:-1,u.push(J.x,J.y,J.z),d.push(ie/v),d.push(1-te/S),H+=1}}for(let te=0;te<S;te++)for(let oe=0;oe<v;oe++){let ie=h+oe+V*te,z=h+oe+V*(te+1),W=h+(oe+1)+V*(te+1),$=h+(oe+1)+V*te;c.push(ie,z,$),c.push(z,W,$),fe+=6}a.addGroup(f,fe,U),f+=fe,h+=H}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var ha=class n extends ds{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),c=Math.floor(s),l=a+1,u=c+1,d=e/a,h=t/c,f=[],g=[],x=[],p=[];for(let m=0;m<u;m++){let _=m*h-o;for(let T=0;T<l;T++){let M=T*d-r;g.push(M,-_,0),x.push(0,0,1),p.push(T/a),p.push(1-m/c)}}for(let m=0;m<c;m++)for(let _=0;_<a;_++){let T=_+l*m,M=_+l*(m+1),C=_+1+l*(m+1),b=_+1+l*m;f.push(T,M,b),f.push(M,C,b)}this.setIndex(f),this.setAttribute("position",new fi(g,3)),this.setAttribute("normal",new fi(x,3)),this.setAttribute("uv",new fi(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};function pr(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(_p(s))s.isRenderTargetTexture?(Ke("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(_p(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function Dn(n){let e={};for(let t=0;t<n.length;t++){let i=pr(n[t]);for(let s in i)e[s]=i[s]}return e}function _p(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function Iv(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Yh(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:_t.workingColorSpace}var om={clone:pr,merge:Dn},Lv=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Dv=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,qi=class extends lr{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Lv,this.fragmentShader=Dv,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=pr(e.uniforms),this.uniformsGroups=Iv(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new yt().setHex(s.value);break;case"v2":this.uniforms[i].value=new nt().fromArray(s.value);break;case"v3":this.uniforms[i].value=new Q().fromArray(s.value);break;case"v4":this.uniforms[i].value=new Yt().fromArray(s.value);break;case"m3":this.uniforms[i].value=new it().fromArray(s.value);break;case"m4":this.uniforms[i].value=new qt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},to=class extends qi{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Wl=class extends lr{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Wp,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Xl=class extends lr{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Wr(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Ml(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var zs=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let c=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===c)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break n}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},ql=class extends zs{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:dh,endingEnd:dh}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],c=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case fh:r=e,a=2*t-i;break;case ph:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(c===void 0)switch(this.getSettings_().endingEnd){case fh:o=e,c=2*i-t;break;case ph:o=1,c=i+s[1]-s[0];break;default:o=e-1,c=t}let l=(i-t)*.5,u=this.valueSize;this._weightPrev=l/(t-a),this._weightNext=l/(c-i),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=this._offsetPrev,d=this._offsetNext,h=this._weightPrev,f=this._weightNext,g=(i-t)/(s-t),x=g*g,p=x*g,m=-h*p+2*h*x-h*g,_=(1+h)*p+(-1.5-2*h)*x+(-.5+h)*g+1,T=(-1-f)*p+(1.5+f)*x+.5*g,M=f*p-f*x;for(let C=0;C!==a;++C)r[C]=m*o[u+C]+_*o[l+C]+T*o[c+C]+M*o[d+C];return r}},$l=class extends zs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=(i-t)/(s-t),d=1-u;for(let h=0;h!==a;++h)r[h]=o[l+h]*d+o[c+h]*u;return r}},Yl=class extends zs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},Zl=class extends zs{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=this.inTangents,d=this.outTangents;if(!u||!d){let g=(i-t)/(s-t),x=1-g;for(let p=0;p!==a;++p)r[p]=o[l+p]*x+o[c+p]*g;return r}let h=a*2,f=e-1;for(let g=0;g!==a;++g){let x=o[l+g],p=o[c+g],m=f*h+g*2,_=d[m],T=d[m+1],M=e*h+g*2,C=u[M],b=u[M+1],v=Ov(i,t,_,C,s);r[g]=am(v,x,T,b,p)}return r}};function am(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function Nv(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function Ov(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=am(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let c=Nv(r,e,t,i,s);if(Math.abs(c)<1e-10)break;r=Math.max(0,Math.min(1,r-a/c))}return r}var ii=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Wr(t,this.TimeBufferType),this.values=Wr(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:Wr(e.times,Array),values:Wr(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),Ml(e.settings)&&(i.settings={inTangents:Wr(e.settings.inTangents,Array),outTangents:Wr(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Yl(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new $l(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new ql(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Zl(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Jo:t=this.InterpolantFactoryMethodDiscrete;break;case Fl:t=this.InterpolantFactoryMethodLinear;break;case Tl:t=this.InterpolantFactoryMethodSmooth;break;case hh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Ke("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Jo;case this.InterpolantFactoryMethodLinear:return Fl;case this.InterpolantFactoryMethodSmooth:return Tl;case this.InterpolantFactoryMethodBezier:return hh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;Ml(this.settings)&&(xp(this.settings.inTangents,e),xp(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;Ml(this.settings)&&(vp(this.settings.inTangents,e),vp(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(tt("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(tt("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let c=i[a];if(typeof c=="number"&&isNaN(c)){tt("KeyframeTrack: Time is not a valid number.",this,a,c),e=!1;break}if(o!==null&&o>c){tt("KeyframeTrack: Out of order keys.",this,a,c,o),e=!1;break}o=c}if(s!==void 0&&Jx(s))for(let a=0,c=s.length;a!==c;++a){let l=s[a];if(isNaN(l)){tt("KeyframeTrack: Value is not a valid number.",this,a,l),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===Tl,r=e.length-1,o=1;for(let a=1;a<r;++a){let c=!1,l=e[a],u=e[a+1];if(l!==u&&(a!==1||l!==e[0]))if(s)c=!0;else{let d=a*i,h=d-i,f=d+i;for(let g=0;g!==i;++g){let x=t[d+g];if(x!==t[h+g]||x!==t[f+g]){c=!0;break}}}if(c){if(a!==o){e[o]=e[a];let d=a*i,h=o*i;for(let f=0;f!==i;++f)t[h+f]=t[d+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,c=o*i,l=0;l!==i;++l)t[c+l]=t[a+l];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,Ml(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function xp(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function vp(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}ii.prototype.ValueTypeName="";ii.prototype.TimeBufferType=Float32Array;ii.prototype.ValueBufferType=Float32Array;ii.prototype.DefaultInterpolation=Fl;var Vs=class extends ii{constructor(e,t,i){super(e,t,i)}};Vs.prototype.ValueTypeName="bool";Vs.prototype.ValueBufferType=Array;Vs.prototype.DefaultInterpolation=Jo;Vs.prototype.InterpolantFactoryMethodLinear=void 0;Vs.prototype.InterpolantFactoryMethodSmooth=void 0;var Kl=class extends ii{constructor(e,t,i,s){super(e,t,i,s)}};Kl.prototype.ValueTypeName="color";var Jl=class extends ii{constructor(e,t,i,s){super(e,t,i,s)}};Jl.prototype.ValueTypeName="number";var jl=class extends zs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=(i-t)/(s-t),l=e*a;for(let u=l+a;l!==u;l+=4)ti.slerpFlat(r,0,o,l-a,o,l,c);return r}},da=class extends ii{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new jl(this.times,this.values,this.getValueSize(),e)}};da.prototype.ValueTypeName="quaternion";da.prototype.InterpolantFactoryMethodSmooth=void 0;var Gs=class extends ii{constructor(e,t,i){super(e,t,i)}};Gs.prototype.ValueTypeName="string";Gs.prototype.ValueBufferType=Array;Gs.prototype.DefaultInterpolation=Jo;Gs.prototype.InterpolantFactoryMethodLinear=void 0;Gs.prototype.InterpolantFactoryMethodSmooth=void 0;var Ql=class extends ii{constructor(e,t,i,s){super(e,t,i,s)}};Ql.prototype.ValueTypeName="vector";var ec=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,c,l=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),c?c(u):u},this.setURLModifier=function(u){return c=u,this},this.addHandler=function(u,d){return l.push(u,d),this},this.removeHandler=function(u){let d=l.indexOf(u);return d!==-1&&l.splice(d,2),this},this.getHandler=function(u){for(let d=0,h=l.length;d<h;d+=2){let f=l[d],g=l[d+1];if(f.global&&(f.lastIndex=0),f.test(u))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},lm=new ec,tc=class{constructor(e){this.manager=e!==void 0?e:lm,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};tc.DEFAULT_MATERIAL_NAME="__DEFAULT";var wl=new Q,El=new ti,Wi=new Q,fa=class extends pi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new qt,this.projectionMatrix=new qt,this.projectionMatrixInverse=new qt,this.coordinateSystem=di,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(wl,El,Wi),Wi.x===1&&Wi.y===1&&Wi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(wl,El,Wi.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(wl,El,Wi),Wi.x===1&&Wi.y===1&&Wi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(wl,El,Wi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Os=new Q,yp=new nt,Sp=new nt,zn=class extends fa{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Kr*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Zo*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Kr*2*Math.atan(Math.tan(Zo*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Os.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Os.x,Os.y).multiplyScalar(-e/Os.z),Os.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Os.x,Os.y).multiplyScalar(-e/Os.z)}getViewSize(e,t){return this.getViewBounds(e,yp,Sp),t.subVectors(Sp,yp)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Zo*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let c=o.fullWidth,l=o.fullHeight;r+=o.offsetX*s/c,t-=o.offsetY*i/l,s*=o.width/c,i*=o.height/l}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var nc=class extends fa{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,c=s-t;if(this.view!==null&&this.view.enabled){let l=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=l*this.view.offsetX,o=r+l*this.view.width,a-=u*this.view.offsetY,c=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var pa=class extends ds{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var Xr=-90,qr=1,no=class extends pi{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new zn(Xr,qr,e,t);s.layers=this.layers,this.add(s);let r=new zn(Xr,qr,e,t);r.layers=this.layers,this.add(r);let o=new zn(Xr,qr,e,t);o.layers=this.layers,this.add(o);let a=new zn(Xr,qr,e,t);a.layers=this.layers,this.add(a);let c=new zn(Xr,qr,e,t);c.layers=this.layers,this.add(c);let l=new zn(Xr,qr,e,t);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,c]=t;for(let l of t)this.remove(l);if(e===di)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(e===ea)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let l of t)this.add(l),l.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,c,l,u]=this.children,d=e.getRenderTarget(),h=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),e.setRenderTarget(i,4,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(d,h,f),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}},ic=class extends zn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Zh="\\[\\]\\.:\\/",Uv=new RegExp("["+Zh+"]","g"),Kh="[^"+Zh+"]",Fv="[^"+Zh.replace("\\.","")+"]",Bv=/((?:WC+[\/:])*)/.source.replace("WC",Kh),kv=/(WCOD+)?/.source.replace("WCOD",Fv),zv=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Kh),Vv=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Kh),Gv=new RegExp("^"+Bv+kv+zv+Vv+"$"),Hv=["material","materials","bones","map"],mh=class{constructor(e,t,i){let s=i||Gt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},Gt=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Uv,"")}static parseTrackName(e){let t=Gv.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);Hv.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let c=i(a.children);if(c)return c}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ke("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let l=t.objectIndex;switch(i){case"materials":if(!e.material){tt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){tt("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){tt("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===l){l=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){tt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){tt("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){tt("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(l!==void 0){if(e[l]===void 0){tt("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[l]}}let o=e[s];if(o===void 0){let l=t.nodeName;tt("PropertyBinding: Trying to update property for track: "+l+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let c=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){tt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){tt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}c=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(c=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(c=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[c],this.setValue=this.SetterByBindingTypeAndVersioning[c][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Gt.Composite=mh;Gt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Gt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Gt.prototype.GetterByBindingType=[Gt.prototype._getValue_direct,Gt.prototype._getValue_array,Gt.prototype._getValue_arrayElement,Gt.prototype._getValue_toArray];Gt.prototype.SetterByBindingTypeAndVersioning=[[Gt.prototype._setValue_direct,Gt.prototype._setValue_direct_setNeedsUpdate,Gt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Gt.prototype._setValue_array,Gt.prototype._setValue_array_setNeedsUpdate,Gt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Gt.prototype._setValue_arrayElement,Gt.prototype._setValue_arrayElement_setNeedsUpdate,Gt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Gt.prototype._setValue_fromArray,Gt.prototype._setValue_fromArray_setNeedsUpdate,Gt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var cR=new Float32Array(1);var io=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=pt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(pt(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var gh=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var ma=class extends Ri{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Jh(n,e,t,i){let s=Wv(i);switch(t){case Oh:return n*e;case Fh:return n*e/s.components*s.byteLength;case dc:return n*e/s.components*s.byteLength;case Xs:return n*e*2/s.components*s.byteLength;case fc:return n*e*2/s.components*s.byteLength;case Uh:return n*e*3/s.components*s.byteLength;case Di:return n*e*4/s.components*s.byteLength;case pc:return n*e*4/s.components*s.byteLength;case va:case ya:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Sa:case ba:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case gc:case xc:return Math.max(n,16)*Math.max(e,8)/4;case mc:case _c:return Math.max(n,8)*Math.max(e,8)/2;case vc:case yc:case bc:case Mc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Sc:case Ma:case wc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Ec:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Tc:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Ac:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case Rc:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Cc:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case Pc:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Ic:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case Lc:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case Dc:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case Nc:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case Oc:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case Uc:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case Fc:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case Bc:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case kc:case zc:case Vc:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Gc:case Hc:return Math.ceil(n/4)*Math.ceil(e/4)*8;case wa:case Wc:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Wv(n){switch(n){case si:case Ih:return{byteLength:1,components:1};case ao:case Lh:case Li:return{byteLength:2,components:1};case uc:case hc:return{byteLength:2,components:4};case Pi:case cc:case Ii:return{byteLength:4,components:1};case Dh:case Nh:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ke("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function Pm(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function qv(n){let e=new WeakMap;function t(a,c){let l=a.array,u=a.usage,d=l.byteLength,h=n.createBuffer();n.bindBuffer(c,h),n.bufferData(c,l,u),a.onUploadCallback();let f;if(l instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)f=n.HALF_FLOAT;else if(l instanceof Uint16Array)a.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(l instanceof Int16Array)f=n.SHORT;else if(l instanceof Uint32Array)f=n.UNSIGNED_INT;else if(l instanceof Int32Array)f=n.INT;else if(l instanceof Int8Array)f=n.BYTE;else if(l instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:h,type:f,bytesPerElement:l.BYTES_PER_ELEMENT,version:a.version,size:d}}function i(a,c,l){let u=c.array,d=c.updateRanges;if(n.bindBuffer(l,a),d.length===0)n.bufferSubData(l,0,u);else{d.sort((f,g)=>f.start-g.start);let h=0;for(let f=1;f<d.length;f++){let g=d[h],x=d[f];x.start<=g.start+g.count+1?g.count=Math.max(g.count,x.start+x.count-g.start):(++h,d[h]=x)}d.length=h+1;for(let f=0,g=d.length;f<g;f++){let x=d[f];n.bufferSubData(l,x.start*u.BYTES_PER_ELEMENT,u,x.start,x.count)}c.clearUpdateRanges()}c.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let c=e.get(a);c&&(n.deleteBuffer(c.buffer),e.delete(a))}function o(a,c){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let l=e.get(a);if(l===void 0)e.set(a,t(a,c));else if(l.version<a.version){if(l.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(l.buffer,a,c),l.version=a.version}}return{get:s,remove:r,update:o}}var $v=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Yv=`#ifdef USE_ALPHAHASH
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
#endif`,Zv=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Kv=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Jv=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,jv=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Qv=`#ifdef USE_AOMAP
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
#endif`,ey=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,ty=`#ifdef USE_BATCHING
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
#endif`,ny=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,iy=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,sy=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,ry=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,oy=`#ifdef USE_IRIDESCENCE
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
#endif`,ay=`#ifdef USE_BUMPMAP
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
#endif`,ly=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,cy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,uy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,hy=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,dy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,fy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,py=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,my=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,gy=`#define PI 3.141592653589793
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
} // validated`,_y=`vec3 transformedNormal = objectNormal;
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
#endif`,xy=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,vy=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,yy=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Sy=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,by="gl_FragColor = linearToOutputTexel( gl_FragColor );",My=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,wy=`#ifdef USE_ENVMAP
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
#endif`,Ey=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Ty=`#ifdef USE_ENVMAP
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
#endif`,Ay=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Ry=`#ifdef USE_ENVMAP
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
#endif`,Cy=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,Py=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Iy=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Ly=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Dy=`#ifdef USE_GRADIENTMAP
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
}`,Ny=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,Oy=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Uy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Fy=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,By=`#ifdef USE_ENVMAP
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
#endif`,ky=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,zy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Vy=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Gy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Hy=`PhysicalMaterial material;
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
#endif`,Wy=`uniform sampler2D dfgLUT;
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
}`,Xy=`
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
#endif`,qy=`#if defined( RE_IndirectDiffuse )
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
#endif`,$y=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,Yy=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,Zy=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,Ky=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Jy=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,jy=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Qy=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,eS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,tS=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,nS=`#if defined( USE_POINTS_UV )
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
#endif`,iS=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,sS=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,rS=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,oS=`#if defined( USE_MORPHCOLORS )
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
#endif`,aS=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,lS=`#ifdef USE_MORPHTARGETS
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
#endif`,cS=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,uS=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,hS=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,dS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,fS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,pS=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,mS=`#ifdef USE_NORMALMAP
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
#endif`,gS=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,_S=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,xS=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,vS=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,yS=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,SS=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,bS=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,MS=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,wS=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,ES=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,TS=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,AS=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,RS=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,CS=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,PS=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,IS=`float getShadowMask() {
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
}`,LS=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,DS=`#ifdef USE_SKINNING
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
#endif`,NS=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,OS=`#ifdef USE_SKINNING
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
#endif`,US=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,FS=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,BS=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,kS=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,zS=`#ifdef USE_TRANSMISSION
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
#endif`,VS=`#ifdef USE_TRANSMISSION
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
#endif`,GS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,HS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,WS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,XS=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,qS=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,$S=`uniform sampler2D t2D;
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
}`,YS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,ZS=`uniform float backgroundBlurriness;
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
}`,KS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,JS=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,jS=`#include <common>
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
}`,QS=`#if DEPTH_PACKING == 3200
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
}`,eb=`#define DISTANCE
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
}`,tb=`#define DISTANCE
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
}`,nb=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,ib=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,sb=`uniform float scale;
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
}`,rb=`uniform vec3 diffuse;
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
}`,ob=`#include <common>
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
}`,ab=`uniform vec3 diffuse;
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
}`,lb=`#define LAMBERT
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
}`,cb=`#define LAMBERT
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
}`,ub=`#define MATCAP
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
}`,hb=`#define MATCAP
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
}`,db=`#define NORMAL
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
}`,fb=`#define NORMAL
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
}`,pb=`#define PHONG
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
}`,mb=`#define PHONG
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
}`,gb=`#define STANDARD
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
}`,_b=`#define STANDARD
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
}`,xb=`#define TOON
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
}`,vb=`#define TOON
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
}`,yb=`uniform float size;
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
}`,Sb=`uniform vec3 diffuse;
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
}`,bb=`#include <common>
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
}`,Mb=`uniform vec3 color;
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
}`,wb=`uniform float rotation;
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
}`,Eb=`uniform vec3 diffuse;
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
}`,ht={alphahash_fragment:$v,alphahash_pars_fragment:Yv,alphamap_fragment:Zv,alphamap_pars_fragment:Kv,alphatest_fragment:Jv,alphatest_pars_fragment:jv,aomap_fragment:Qv,aomap_pars_fragment:ey,batching_pars_vertex:ty,batching_vertex:ny,begin_vertex:iy,beginnormal_vertex:sy,bsdfs:ry,iridescence_fragment:oy,bumpmap_pars_fragment:ay,clipping_planes_fragment:ly,clipping_planes_pars_fragment:cy,clipping_planes_pars_vertex:uy,clipping_planes_vertex:hy,color_fragment:dy,color_pars_fragment:fy,color_pars_vertex:py,color_vertex:my,common:gy,defaultnormal_vertex:_y,displacementmap_pars_vertex:xy,displacementmap_vertex:vy,emissivemap_fragment:yy,emissivemap_pars_fragment:Sy,colorspace_fragment:by,colorspace_pars_fragment:My,envmap_fragment:wy,envmap_common_pars_fragment:Ey,envmap_pars_fragment:Ty,envmap_pars_vertex:Ay,envmap_physical_pars_fragment:By,envmap_vertex:Ry,fog_vertex:Cy,fog_pars_vertex:Py,fog_fragment:Iy,fog_pars_fragment:Ly,gradientmap_pars_fragment:Dy,lightmap_pars_fragment:Ny,lights_lambert_fragment:Oy,lights_lambert_pars_fragment:Uy,lights_pars_begin:Fy,lights_toon_fragment:ky,lights_toon_pars_fragment:zy,lights_phong_fragment:Vy,lights_phong_pars_fragment:Gy,lights_physical_fragment:Hy,lights_physical_pars_fragment:Wy,lights_fragment_begin:Xy,lights_fragment_maps:qy,lights_fragment_end:$y,lightprobes_pars_fragment:Yy,logdepthbuf_fragment:Zy,logdepthbuf_pars_fragment:Ky,logdepthbuf_pars_vertex:Jy,logdepthbuf_vertex:jy,map_fragment:Qy,map_pars_fragment:eS,map_particle_fragment:tS,map_particle_pars_fragment:nS,metalnessmap_fragment:iS,metalnessmap_pars_fragment:sS,morphinstance_vertex:rS,morphcolor_vertex:oS,morphnormal_vertex:aS,morphtarget_pars_vertex:lS,morphtarget_vertex:cS,normal_fragment_begin:uS,normal_fragment_maps:hS,normal_pars_fragment:dS,normal_pars_vertex:fS,normal_vertex:pS,normalmap_pars_fragment:mS,clearcoat_normal_fragment_begin:gS,clearcoat_normal_fragment_maps:_S,clearcoat_pars_fragment:xS,iridescence_pars_fragment:vS,opaque_fragment:yS,packing:SS,premultiplied_alpha_fragment:bS,project_vertex:MS,dithering_fragment:wS,dithering_pars_fragment:ES,roughnessmap_fragment:TS,roughnessmap_pars_fragment:AS,shadowmap_pars_fragment:RS,shadowmap_pars_vertex:CS,shadowmap_vertex:PS,shadowmask_pars_fragment:IS,skinbase_vertex:LS,skinning_pars_vertex:DS,skinning_vertex:NS,skinnormal_vertex:OS,specularmap_fragment:US,specularmap_pars_fragment:FS,tonemapping_fragment:BS,tonemapping_pars_fragment:kS,transmission_fragment:zS,transmission_pars_fragment:VS,uv_pars_fragment:GS,uv_pars_vertex:HS,uv_vertex:WS,worldpos_vertex:XS,background_vert:qS,background_frag:$S,backgroundCube_vert:YS,backgroundCube_frag:ZS,cube_vert:KS,cube_frag:JS,depth_vert:jS,depth_frag:QS,distance_vert:eb,distance_frag:tb,equirect_vert:nb,equirect_frag:ib,linedashed_vert:sb,linedashed_frag:rb,meshbasic_vert:ob,meshbasic_frag:ab,meshlambert_vert:lb,meshlambert_frag:cb,meshmatcap_vert:ub,meshmatcap_frag:hb,meshnormal_vert:db,meshnormal_frag:fb,meshphong_vert:pb,meshphong_frag:mb,meshphysical_vert:gb,meshphysical_frag:_b,meshtoon_vert:xb,meshtoon_frag:vb,points_vert:yb,points_frag:Sb,shadow_vert:bb,shadow_frag:Mb,sprite_vert:wb,sprite_frag:Eb},De={common:{diffuse:{value:new yt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new it},alphaMap:{value:null},alphaMapTransform:{value:new it},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new it}},envmap:{envMap:{value:null},envMapRotation:{value:new it},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new it}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new it}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new it},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new it},normalScale:{value:new nt(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new it},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new it}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new it}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new it}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new yt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new yt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new it},alphaTest:{value:0},uvTransform:{value:new it}},sprite:{diffuse:{value:new yt(16777215)},opacity:{value:1},center:{value:new nt(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new it},alphaMap:{value:null},alphaMapTransform:{value:new it},alphaTest:{value:0}}},Zi={basic:{uniforms:Dn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.fog]),vertexShader:ht.meshbasic_vert,fragmentShader:ht.meshbasic_frag},lambert:{uniforms:Dn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new yt(0)},envMapIntensity:{value:1}}]),vertexShader:ht.meshlambert_vert,fragmentShader:ht.meshlambert_frag},phong:{uniforms:Dn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new yt(0)},specular:{value:new yt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ht.meshphong_vert,fragmentShader:ht.meshphong_frag},standard:{uniforms:Dn([De.common,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.roughnessmap,De.metalnessmap,De.fog,De.lights,{emissive:{value:new yt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ht.meshphysical_vert,fragmentShader:ht.meshphysical_frag},toon:{uniforms:Dn([De.common,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.gradientmap,De.fog,De.lights,{emissive:{value:new yt(0)}}]),vertexShader:ht.meshtoon_vert,fragmentShader:ht.meshtoon_frag},matcap:{uniforms:Dn([De.common,De.bumpmap,De.normalmap,De.displacementmap,De.fog,{matcap:{value:null}}]),vertexShader:ht.meshmatcap_vert,fragmentShader:ht.meshmatcap_frag},points:{uniforms:Dn([De.points,De.fog]),vertexShader:ht.points_vert,fragmentShader:ht.points_frag},dashed:{uniforms:Dn([De.common,De.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ht.linedashed_vert,fragmentShader:ht.linedashed_frag},depth:{uniforms:Dn([De.common,De.displacementmap]),vertexShader:ht.depth_vert,fragmentShader:ht.depth_frag},normal:{uniforms:Dn([De.common,De.bumpmap,De.normalmap,De.displacementmap,{opacity:{value:1}}]),vertexShader:ht.meshnormal_vert,fragmentShader:ht.meshnormal_frag},sprite:{uniforms:Dn([De.sprite,De.fog]),vertexShader:ht.sprite_vert,fragmentShader:ht.sprite_frag},background:{uniforms:{uvTransform:{value:new it},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ht.background_vert,fragmentShader:ht.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new it}},vertexShader:ht.backgroundCube_vert,fragmentShader:ht.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ht.cube_vert,fragmentShader:ht.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ht.equirect_vert,fragmentShader:ht.equirect_frag},distance:{uniforms:Dn([De.common,De.displacementmap,{referencePosition:{value:new Q},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ht.distance_vert,fragmentShader:ht.distance_frag},shadow:{uniforms:Dn([De.lights,De.fog,{color:{value:new yt(0)},opacity:{value:1}}]),vertexShader:ht.shadow_vert,fragmentShader:ht.shadow_frag}};Zi.physical={uniforms:Dn([Zi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new it},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new it},clearcoatNormalScale:{value:new nt(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new it},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new it},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new it},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new it},sheen:{value:0},sheenColor:{value:new yt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new it},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new it},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new it},transmissionSamplerSize:{value:new nt},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new it},attenuationDistance:{value:0},attenuationColor:{value:new yt(0)},specularColor:{value:new yt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new it},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new it},anisotropyVector:{value:new nt},anisotropyMap:{value:null},anisotropyMapTransform:{value:new it}}]),vertexShader:ht.meshphysical_vert,fragmentShader:ht.meshphysical_frag};var Xc={r:0,b:0,g:0},Tb=new qt,Im=new it;Im.set(-1,0,0,0,1,0,0,0,1);function Ab(n,e,t,i,s,r){let o=new yt(0),a=s===!0?0:1,c,l,u=null,d=0,h=null;function f(_){let T=_.isScene===!0?_.background:null;if(T&&T.isTexture){let M=_.backgroundBlurriness>0;T=e.get(T,M)}return T}function g(_){let T=!1,M=f(_);M===null?p(o,a):M&&M.isColor&&(p(M,1),T=!0);let C=n.xr.getEnvironmentBlendMode();C==="additive"?t.buffers.color.setClear(0,0,0,1,r):C==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||T)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(_,T){let M=f(T);M&&M.isCubeTexture?(l===void 0&&(l=new mi(new eo(1,1,1),new qi({name:"BackgroundCubeMaterial",uniforms:pr(Zi.backgroundCube.uniforms),vertexShader:Zi.backgroundCube.vertexShader,fragmentShader:Zi.backgroundCube.fragmentShader,side:Gn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(C,b,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(l)),l.material.uniforms.envMap.value=M,l.material.uniforms.backgroundBlurriness.value=T.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(Tb.makeRotationFromEuler(T.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(Im),l.material.toneMapped=_t.getTransfer(M.colorSpace)!==Tt,(u!==M||d!==M.version||h!==n.toneMapping)&&(l.material.needsUpdate=!0,u=M,d=M.version,h=n.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null)):M&&M.isTexture&&(c===void 0&&(c=new mi(new ha(2,2),new qi({name:"BackgroundMaterial",uniforms:pr(Zi.background.uniforms),vertexShader:Zi.background.vertexShader,fragmentShader:Zi.background.fragmentShader,side:Ws,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(c)),c.material.uniforms.t2D.value=M,c.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,c.material.toneMapped=_t.getTransfer(M.colorSpace)!==Tt,M.matrixAutoUpdate===!0&&M.updateMatrix(),c.material.uniforms.uvTransform.value.copy(M.matrix),(u!==M||d!==M.version||h!==n.toneMapping)&&(c.material.needsUpdate=!0,u=M,d=M.version,h=n.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null))}function p(_,T){_.getRGB(Xc,Yh(n)),t.buffers.color.setClear(Xc.r,Xc.g,Xc.b,T,r)}function m(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return o},setClearColor:function(_,T=1){o.set(_),a=T,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(_){a=_,p(o,a)},render:g,addToRenderList:x,dispose:m}}function Rb(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=h(null),r=s,o=!1;function a(R,O,k,D,V){let Z=!1,H=d(R,D,k,O);r!==H&&(r=H,l(r.object)),Z=f(R,D,k,V),Z&&g(R,D,k,V),V!==null&&e.update(V,n.ELEMENT_ARRAY_BUFFER),(Z||o)&&(o=!1,M(R,O,k,D),V!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(V).buffer))}function c(){return n.createVertexArray()}function l(R){return n.bindVertexArray(R)}function u(R){return n.deleteVertexArray(R)}function d(R,O,k,D){let V=D.wireframe===!0,Z=i[O.id];Z===void 0&&(Z={},i[O.id]=Z);let H=R.isInstancedMesh===!0?R.id:0,fe=Z[H];fe===void 0&&(fe={},Z[H]=fe);let J=fe[k.id];J===void 0&&(J={},fe[k.id]=J);let te=J[V];return te===void 0&&(te=h(c()),J[V]=te),te}function h(R){let O=[],k=[],D=[];for(let V=0;V<t;V++)O[V]=0,k[V]=0,D[V]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:O,enabledAttributes:k,attributeDivisors:D,object:R,attributes:{},index:null}}function f(R,O,k,D){let V=r.attributes,Z=O.attributes,H=0,fe=k.getAttributes();for(let J in fe)if(fe[J].location>=0){let oe=V[J],ie=Z[J];if(ie===void 0&&(J==="instanceMatrix"&&R.instanceMatrix&&(ie=R.instanceMatrix),J==="instanceColor"&&R.instanceColor&&(ie=R.instanceColor)),oe===void 0||oe.attribute!==ie||ie&&oe.data!==ie.data)return!0;H++}return r.attributesNum!==H||r.index!==D}function g(R,O,k,D){let V={},Z=O.attributes,H=0,fe=k.getAttributes();for(let J in fe)if(fe[J].location>=0){let oe=Z[J];oe===void 0&&(J==="instanceMatrix"&&R.instanceMatrix&&(oe=R.instanceMatrix),J==="instanceColor"&&R.instanceColor&&(oe=R.instanceColor));let ie={};ie.attribute=oe,oe&&oe.data&&(ie.data=oe.data),V[J]=ie,H++}r.attributes=V,r.attributesNum=H,r.index=D}function x(){let R=r.newAttributes;for(let O=0,k=R.length;O<k;O++)R[O]=0}function p(R){m(R,0)}function m(R,O){let k=r.newAttributes,D=r.enabledAttributes,V=r.attributeDivisors;k[R]=1,D[R]===0&&(n.enableVertexAttribArray(R),D[R]=1),V[R]!==O&&(n.vertexAttribDivisor(R,O),V[R]=O)}function _(){let R=r.newAttributes,O=r.enabledAttributes;for(let k=0,D=O.length;k<D;k++)O[k]!==R[k]&&(n.disableVertexAttribArray(k),O[k]=0)}function T(R,O,k,D,V,Z,H){H===!0?n.vertexAttribIPointer(R,O,k,V,Z):n.vertexAttribPointer(R,O,k,D,V,Z)}function M(R,O,k,D){x();let V=D.attributes,Z=k.getAttributes(),H=O.defaultAttributeValues;for(let fe in Z){let J=Z[fe];if(J.location>=0){let te=V[fe];if(te===void 0&&(fe==="instanceMatrix"&&R.instanceMatrix&&(te=R.instanceMatrix),fe==="instanceColor"&&R.instanceColor&&(te=R.instanceColor)),te!==void 0){let oe=te.normalized,ie=te.itemSize,z=e.get(te);if(z===void 0)continue;let W=z.buffer,$=z.type,K=z.bytesPerElement,re=$===n.INT||$===n.UNSIGNED_INT||te.gpuType===cc;if(te.isInterleavedBufferAttribute){let ce=te.data,Ce=ce.isInterleavedBuffer===!0?ce.stride:ce.itemSize,qe=te.offset;if(ce.isInstancedInterleavedBuffer||ce.isInstancedBufferAttribute){for(let Be=0;Be<J.locationSize;Be++)m(J.location+Be,ce.meshPerAttribute);R.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=ce.meshPerAttribute*ce.count)}else for(let Be=0;Be<J.locationSize;Be++)p(J.location+Be);n.bindBuffer(n.ARRAY_BUFFER,W);for(let Be=0;Be<J.locationSize;Be++)T(J.location+Be,ie/J.locationSize,$,oe,Ce*K,(qe+ie/J.locationSize*Be)*K,re)}else{if(te.isInstancedBufferAttribute){for(let ce=0;ce<J.locationSize;ce++)m(J.location+ce,te.meshPerAttribute);R.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=te.meshPerAttribute*te.count)}else for(let ce=0;ce<J.locationSize;ce++)p(J.location+ce);n.bindBuffer(n.ARRAY_BUFFER,W);for(let ce=0;ce<J.locationSize;ce++)T(J.location+ce,ie/J.locationSize,$,oe,ie*K,ie/J.locationSize*ce*K,re)}}else if(H!==void 0){let oe=H[fe];if(oe!==void 0)switch(oe.length){case 2:n.vertexAttrib2fv(J.location,oe);break;case 3:n.vertexAttrib3fv(J.location,oe);break;case 4:n.vertexAttrib4fv(J.location,oe);break;default:n.vertexAttrib1fv(J.location,oe)}}}}_()}function C(){U();for(let R in i){let O=i[R];for(let k in O){let D=O[k];for(let V in D){let Z=D[V];for(let H in Z)u(Z[H].object),delete Z[H];delete D[V]}}delete i[R]}}function b(R){if(i[R.id]===void 0)return;let O=i[R.id];for(let k in O){let D=O[k];for(let V in D){let Z=D[V];for(let H in Z)u(Z[H].object),delete Z[H];delete D[V]}}delete i[R.id]}function v(R){for(let O in i){let k=i[O];for(let D in k){let V=k[D];if(V[R.id]===void 0)continue;let Z=V[R.id];for(let H in Z)u(Z[H].object),delete Z[H];delete V[R.id]}}}function S(R){for(let O in i){let k=i[O],D=R.isInstancedMesh===!0?R.id:0,V=k[D];if(V!==void 0){for(let Z in V){let H=V[Z];for(let fe in H)u(H[fe].object),delete H[fe];delete V[Z]}delete k[D],Object.keys(k).length===0&&delete i[O]}}}function U(){I(),o=!0,r!==s&&(r=s,l(r.object))}function I(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:U,resetDefaultState:I,dispose:C,releaseStatesOfGeometry:b,releaseStatesOfObject:S,releaseStatesOfProgram:v,initAttributes:x,enableAttribute:p,disableUnusedAttributes:_}}function Cb(n,e,t){let i;function s(c){i=c}function r(c,l){n.drawArrays(i,c,l),t.update(l,i,1)}function o(c,l,u){u!==0&&(n.drawArraysInstanced(i,c,l,u),t.update(l,i,u))}function a(c,l,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,c,0,l,0,u);let h=0;for(let f=0;f<u;f++)h+=l[f];t.update(h,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function Pb(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let v=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(v){return!(v!==Di&&i.convert(v)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(v){let S=v===Li&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==si&&v!==Ii&&!S&&i.convert(v)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function c(v){if(v==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=t.precision!==void 0?t.precision:"highp",u=c(l);u!==l&&(Ke("WebGLRenderer:",l,"not supported, using",u,"instead."),l=u);let d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),h=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Ke("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Ke("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),p=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),m=n.getParameter(n.MAX_VERTEX_ATTRIBS),_=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),T=n.getParameter(n.MAX_VARYING_VECTORS),M=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),C=n.getParameter(n.MAX_SAMPLES),b=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:c,textureFormatReadable:o,textureTypeReadable:a,precision:l,logarithmicDepthBuffer:h,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:g,maxTextureSize:x,maxCubemapSize:p,maxAttributes:m,maxVertexUniforms:_,maxVaryings:T,maxFragmentUniforms:M,maxSamples:C,samples:b}}function Ib(n){let e=this,t=null,i=0,s=!1,r=!1,o=new Qn,a=new it,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(d,h){let f=d.length!==0||h||i!==0||s;return s=h,i=d.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(d,h){t=u(d,h,0)},this.setState=function(d,h,f){let g=d.clippingPlanes,x=d.clipIntersection,p=d.clipShadows,m=n.get(d);if(!s||g===null||g.length===0||r&&!p)r?u(null):l();else{let _=r?0:i,T=_*4,M=m.clippingState||null;c.value=M,M=u(g,h,T,f);for(let C=0;C!==T;++C)M[C]=t[C];m.clippingState=M,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=_}};function l(){c.value!==t&&(c.value=t,c.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(d,h,f,g){let x=d!==null?d.length:0,p=null;if(x!==0){if(p=c.value,g!==!0||p===null){let m=f+x*4,_=h.matrixWorldInverse;a.getNormalMatrix(_),(p===null||p.length<m)&&(p=new Float32Array(m));for(let T=0,M=f;T!==x;++T,M+=4)o.copy(d[T]).applyMatrix4(_,a),o.normal.toArray(p,M),p[M+3]=o.constant}c.value=p,c.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,p}}var Ra=class extends ni{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new la(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new eo(5,5,5),r=new qi({name:"CubemapFromEquirect",uniforms:pr(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Gn,blending:ur});r.uniforms.tEquirect.value=t;let o=new mi(s,r),a=t.minFilter;return t.minFilter===ps&&(t.minFilter=Vn),new no(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},cm=256,Lb=3,Db=20,Lm=256,Dm=16,Nb=3,Ob=new Q,Ub=new yt,$c=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new no(1,10,null),this._boxMesh=new mi(new eo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=Ob}=r,c=this._renderer;this._setSize(o);let l=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let d=c.autoClear,h=c.autoClearColor,f=c.autoClearDepth,g=c.autoClearStencil,x=e.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,x===null&&(e.background=c.getClearColor(Ub));let p=new no(i,s,u);return p.position.copy(a),p.update(c,e),c.autoClear=d,c.autoClearColor=h,c.autoClearDepth=f,c.autoClearStencil=g,e.background=x,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(l,t)),this._applyPMREM(l),l}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=dm(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=hm(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(cm,Xh(e))}_fromTexture(e,t){e.mapping===dr||e.mapping===oo?this._setSize(e.image.length===0?cm:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=um(e,!1,!1),i=Math.log2(e)-Lb;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=um(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===dr||e.mapping===oo?(this._cubemapMaterial===null&&(this._cubemapMaterial=dm()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=hm()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=Fb(),this._integrationMaterial=Bb());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Dm);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-Nb)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let c=a>0?Math.log2(t)+.5*Math.log2(6/(Lm*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=c,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=kb());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function um(n,e,t){return new Ra(n,{minFilter:ps,generateMipmaps:e,type:Li,colorSpace:jo,depthBuffer:t})}function Ca(n,e,t){return new qi({name:n,uniforms:e,vertexShader:ht.cube_vert,fragmentShader:t,side:Gn,blending:ur,depthTest:!1,depthWrite:!1})}function Fb(){return Ca("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Lm}u

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
	`)}function Bb(){return Ca("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Dm}},`

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
	`)}function kb(){return Ca("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Db}
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
	`)}function hm(){return Ca("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function dm(){return Ca("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function zb(n){let e=new WeakMap,t=new WeakMap,i=null;function s(h,f=!1){return h==null?null:f?o(h):r(h)}function r(h){if(h&&h.isTexture){let f=h.mapping;if(f===oc||f===ac)if(e.has(h)){let g=e.get(h).texture;return a(g,h.mapping)}else{let g=h.image;if(g&&g.height>0){let x=new Ra(g.height);return x.fromEquirectangularTexture(n,h),e.set(h,x),h.addEventListener("dispose",l),a(x.texture,h.mapping)}else return null}}return h}function o(h){if(h&&h.isTexture&&h.isPMREMTexture!==!0){let f=h.mapping,g=f===oc||f===ac,x=f===dr||f===oo;if(g||x){let p=t.get(h),m=p!==void 0?p.texture.pmremVersion:0;if(h.isRenderTargetTexture&&h.pmremVersion!==m)return i===null&&(i=new $c(n)),p=g?i.fromEquirectangular(h,p):i.fromCubemap(h,p),p.texture.pmremVersion=h.pmremVersion,t.set(h,p),p.texture;if(p!==void 0)return p.texture;{let _=h.image;return g&&_&&_.height>0||x&&_&&c(_)?(i===null&&(i=new $c(n)),p=g?i.fromEquirectangular(h):i.fromCubemap(h),p.texture.pmremVersion=h.pmremVersion,t.set(h,p),h.addEventListener("dispose",u),p.texture):null}}}return h}function a(h,f){return f===oc?h.mapping=dr:f===ac&&(h.mapping=oo),h}function c(h){let f=0,g=6;for(let x=0;x<g;x++)h[x]!==void 0&&f++;return f===g}function l(h){let f=h.target;f.removeEventListener("dispose",l);let g=e.get(f);g!==void 0&&(e.delete(f),g.dispose())}function u(h){let f=h.target;f.removeEventListener("dispose",u);let g=t.get(f);g!==void 0&&(t.delete(f),g.dispose())}function d(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:d}}function Vb(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&Yo("WebGLRenderer: "+i+" extension not supported."),s}}}function Gb(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(g=>delete s[g]);function a(g){c(g.target)}function c(g){g.index!==null&&e.remove(g.index);for(let p in g.attributes)e.remove(g.attributes[p]);g.removeEventListener("dispose",a),delete s[g.id],o.unregister(g);let x=r.get(g);x&&(e.remove(x),r.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function l(g,x){return s[x.id]!==void 0||(x.addEventListener("dispose",a),s[x.id]=new WeakRef(x),o.register(x,x.id,x),t.memory.geometries++),x}function u(g){let x=g.attributes;for(let p in x)e.update(x[p],n.ARRAY_BUFFER)}function d(g){let x=g.index,p=g.attributes.position,m=0;if(p===void 0)return;let _=x!==null?x.array.length:p.array.length/3-1,T=p.count>=65535?oa:ra,M=new T(Math.ceil(_/3)*6,1),C=M.array;if(x!==null){let v=x.array;m=x.version;for(let S=0,U=0;S<_;S+=3){let I=v[S+0],R=v[S+1],O=v[S+2];C[U++]=I,C[U++]=R,C[U++]=R,C[U++]=O,C[U++]=O,C[U++]=I}}else{m=p.version;for(let v=0,S=0;v<_;v+=3){let U=v+0,I=v+1,R=v+2;C[S++]=U,C[S++]=I,C[S++]=I,C[S++]=R,C[S++]=R,C[S++]=U}}M.version=m;let b=r.get(g);b&&e.remove(b),r.set(g,M)}function h(g){let x=r.get(g);if(x){let p=g.index;p!==null&&x.version<p.version&&d(g)}else d(g);return r.get(g)}function f(){for(let g in s){let x=s[g].deref();x!==void 0&&c(x)}}return{get:l,update:u,getWireframeAttribute:h,dispose:f}}function Hb(n,e,t){let i;function s(d){i=d}let r,o;function a(d){r=d.type,o=d.bytesPerElement}function c(d,h){n.drawElements(i,h,r,d*o),t.update(h,i,1)}function l(d,h,f){f!==0&&(n.drawElementsInstanced(i,h,r,d*o,f),t.update(h,i,f))}function u(d,h,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,h,0,r,d,0,f);let x=0;for(let p=0;p<f;p++)x+=h[p];t.update(x,i,1)}this.setMode=s,this.setIndex=a,this.render=c,this.renderInstances=l,this.renderMultiDraw=u}function Wb(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:tt("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function Xb(n,e,t){let i=new WeakMap,s=new Yt;function r(o,a,c){let l=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,d=u!==void 0?u.length:0,h=i.get(a);if(h===void 0||h.count!==d){let U=function(){v.dispose(),i.delete(a),a.removeEventListener("dispose",U)};h!==void 0&&h.texture.dispose();let f=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],_=a.morphAttributes.color||[],T=0;f===!0&&(T=1),g===!0&&(T=2),x===!0&&(T=3);let M=a.attributes.position.count*T,C=1;M>e.maxTextureSize&&(C=Math.ceil(M/e.maxTextureSize),M=e.maxTextureSize);let b=new Float32Array(M*C*4*d),v=new na(b,M,C,d);v.type=Ii,v.needsUpdate=!0;let S=T*4;for(let I=0;I<d;I++){let R=p[I],O=m[I],k=_[I],D=M*C*4*I;for(let V=0;V<R.count;V++){let Z=V*S;f===!0&&(s.fromBufferAttribute(R,V),b[D+Z+0]=s.x,b[D+Z+1]=s.y,b[D+Z+2]=s.z,b[D+Z+3]=0),g===!0&&(s.fromBufferAttribute(O,V),b[D+Z+4]=s.x,b[D+Z+5]=s.y,b[D+Z+6]=s.z,b[D+Z+7]=0),x===!0&&(s.fromBufferAttribute(k,V),b[D+Z+8]=s.x,b[D+Z+9]=s.y,b[D+Z+10]=s.z,b[D+Z+11]=k.itemSize===4?s.w:1)}}h={count:d,texture:v,size:new nt(M,C)},i.set(a,h),a.addEventListener("dispose",U)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)c.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let f=0;for(let x=0;x<l.length;x++)f+=l[x];let g=a.morphTargetsRelative?1:1-f;c.getUniforms().setValue(n,"morphTargetBaseInfluence",g),c.getUniforms().setValue(n,"morphTargetInfluences",l)}c.getUniforms().setValue(n,"morphTargetsTexture",h.texture,t),c.getUniforms().setValue(n,"morphTargetsTextureSize",h.size)}return{update:r}}function qb(n,e,t,i,s){let r=new WeakMap;function o(l){let u=s.render.frame,d=l.geometry,h=e.get(l,d);if(r.get(h)!==u&&(e.update(h),r.set(h,u)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),r.get(l)!==u&&(t.update(l.instanceMatrix,n.ARRAY_BUFFER),l.instanceColor!==null&&t.update(l.instanceColor,n.ARRAY_BUFFER),r.set(l,u))),l.isSkinnedMesh){let f=l.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return h}function a(){r=new WeakMap}function c(l){let u=l.target;u.removeEventListener("dispose",c),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var $b={[Mh]:"LINEAR_TONE_MAPPING",[wh]:"REINHARD_TONE_MAPPING",[Eh]:"CINEON_TONE_MAPPING",[Th]:"ACES_FILMIC_TONE_MAPPING",[Rh]:"AGX_TONE_MAPPING",[Ch]:"NEUTRAL_TONE_MAPPING",[Ah]:"CUSTOM_TONE_MAPPING"};function Yb(n,e,t,i,s,r){let o=new ni(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,c=null,l=null,u=new ds;u.setAttribute("position",new fi([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new fi([0,2,0,0,2,0],2));let d=new to({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),h=new mi(u,d),f=new nc(-1,1,1,-1,0,1),g=null,x=null,p=!1,m,_=null,T=[],M=!1;this.setSize=function(C,b){o.setSize(C,b),a!==null&&a.setSize(C,b),c!==null&&c.setSize(C,b);for(let v=0;v<T.length;v++){let S=T[v];S.setSize&&S.setSize(C,b)}},this.setEffects=function(C){T=C,M=T.length>0&&T[0].isRenderPass===!0;let b=o.width,v=o.height;T.length>0&&a===null&&(a=new ni(b,v,{type:Li,depthBuffer:!1,stencilBuffer:!1}),c=new ni(b,v,{type:Li,depthBuffer:!1,stencilBuffer:!1}));let S=s===!0&&T.some(U=>U.needsDepthTexture===!0);S!==(o.depthTexture!==null)&&(S===!0&&l===null&&(l=new fs(b,v),r===!0&&(l.format=ms,l.type=fr)),o.dispose(),o.depthTexture=S?l:null,o.resolveDepthBuffer=S,o.storeMultisampledDepthBuffer=S);for(let U=0;U<T.length;U++){let I=T[U];I.setSize&&I.setSize(b,v),S&&I.needsDepthTexture===!0&&I.setDepthTexture&&I.setDepthTexture(l)}},this.begin=function(C,b){if(p||C.toneMapping===$i&&T.length===0)return!1;if(_=b,b!==null){let v=b.width,S=b.height;(o.width!==v||o.height!==S)&&this.setSize(v,S)}return M===!1&&C.setRenderTarget(o),m=C.toneMapping,C.toneMapping=$i,!0},this.hasRenderPass=function(){return M},this.end=function(C,b){C.toneMapping=m,p=!0;let v=o,S=a;for(let U=0;U<T.length;U++){let I=T[U];I.enabled!==!1&&(I.render(C,S,v,b),I.needsSwap!==!1&&(v=S,S=S===a?c:a))}if(g!==C.outputColorSpace||x!==C.toneMapping){g=C.outputColorSpace,x=C.toneMapping,d.defines={},_t.getTransfer(g)===Tt&&(d.defines.SRGB_TRANSFER="");let U=$b[x];U&&(d.defines[U]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=v.texture,C.setRenderTarget(_),C.render(h,f),_=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),c!==null&&c.dispose(),u.dispose(),d.dispose()}}var Nm=new Wn,Om=new fs(1,1),Um=new ca(1),Fm=new na,Bm=new zl,km=new la,fm=[],pm=[],mm=new Float32Array(16),gm=new Float32Array(9),_m=new Float32Array(4);function uo(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=fm[s];if(r===void 0&&(r=new Float32Array(s),fm[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function mn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function gn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Zc(n,e){let t=pm[e];t===void 0&&(t=new Int32Array(e),pm[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function Zb(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function Kb(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(mn(t,e))return;n.uniform2fv(this.addr,e),gn(t,e)}}function Jb(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(mn(t,e))return;n.uniform3fv(this.addr,e),gn(t,e)}}function jb(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(mn(t,e))return;n.uniform4fv(this.addr,e),gn(t,e)}}function Qb(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(mn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),gn(t,e)}else{if(mn(t,i))return;_m.set(i),n.uniformMatrix2fv(this.addr,!1,_m),gn(t,i)}}function eM(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(mn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),gn(t,e)}else{if(mn(t,i))return;gm.set(i),n.uniformMatrix3fv(this.addr,!1,gm),gn(t,i)}}function tM(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(mn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),gn(t,e)}else{if(mn(t,i))return;mm.set(i),n.uniformMatrix4fv(this.addr,!1,mm),gn(t,i)}}function nM(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function iM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(mn(t,e))return;n.uniform2iv(this.addr,e),gn(t,e)}}function sM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(mn(t,e))return;n.uniform3iv(this.addr,e),gn(t,e)}}function rM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(mn(t,e))return;n.uniform4iv(this.addr,e),gn(t,e)}}function oM(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function aM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(mn(t,e))return;n.uniform2uiv(this.addr,e),gn(t,e)}}function lM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(mn(t,e))return;n.uniform3uiv(this.addr,e),gn(t,e)}}function cM(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(mn(t,e))return;n.uniform4uiv(this.addr,e),gn(t,e)}}function Kc(n){return n.version===0&&(n.compareFunction=Vh,n.needsUpdate=!0),n}function uM(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Kc(Om):r=Nm,t.setTexture2D(e||r,s)}function hM(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||Bm,s)}function dM(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Kc(Um):r=km,t.setTextureCube(e||r,s)}function fM(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||Fm,s)}function pM(n){switch(n){case 5126:return Zb;case 35664:return Kb;case 35665:return Jb;case 35666:return jb;case 35674:return Qb;case 35675:return eM;case 35676:return tM;case 5124:case 35670:return nM;case 35667:case 35671:return iM;case 35668:case 35672:return sM;case 35669:case 35673:return rM;case 5125:return oM;case 36294:return aM;case 36295:return lM;case 36296:return cM;case 35678:case 36198:case 36298:case 36306:case 35682:return uM;case 35679:case 36299:case 36307:return hM;case 35680:case 36300:case 36308:case 36293:return dM;case 36289:case 36303:case 36311:case 36292:return fM}}function mM(n,e){n.uniform1fv(this.addr,e)}function gM(n,e){let t=uo(e,this.size,2);n.uniform2fv(this.addr,t)}function _M(n,e){let t=uo(e,this.size,3);n.uniform3fv(this.addr,t)}function xM(n,e){let t=uo(e,this.size,4);n.uniform4fv(this.addr,t)}function vM(n,e){let t=uo(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function yM(n,e){let t=uo(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function SM(n,e){let t=uo(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function bM(n,e){n.uniform1iv(this.addr,e)}function MM(n,e){n.uniform2iv(this.addr,e)}function wM(n,e){n.uniform3iv(this.addr,e)}function EM(n,e){n.uniform4iv(this.addr,e)}function TM(n,e){n.uniform1uiv(this.addr,e)}function AM(n,e){n.uniform2uiv(this.addr,e)}function RM(n,e){n.uniform3uiv(this.addr,e)}function CM(n,e){n.uniform4uiv(this.addr,e)}function PM(n,e,t){let i=this.cache,s=e.length,r=Zc(t,s);mn(i,r)||(n.uniform1iv(this.addr,r),gn(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=Kc(Om):o=Nm;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function IM(n,e,t){let i=this.cache,s=e.length,r=Zc(t,s);mn(i,r)||(n.uniform1iv(this.addr,r),gn(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Bm,r[o])}function LM(n,e,t){let i=this.cache,s=e.length,r=Zc(t,s);mn(i,r)||(n.uniform1iv(this.addr,r),gn(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Kc(Um):o=km;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function DM(n,e,t){let i=this.cache,s=e.length,r=Zc(t,s);mn(i,r)||(n.uniform1iv(this.addr,r),gn(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||Fm,r[o])}function NM(n){switch(n){case 5126:return mM;case 35664:return gM;case 35665:return _M;case 35666:return xM;case 35674:return vM;case 35675:return yM;case 35676:return SM;case 5124:case 35670:return bM;case 35667:case 35671:return MM;case 35668:case 35672:return wM;case 35669:case 35673:return EM;case 5125:return TM;case 36294:return AM;case 36295:return RM;case 36296:return CM;case 35678:case 36198:case 36298:case 36306:case 35682:return PM;case 35679:case 36299:case 36307:return IM;case 35680:case 36300:case 36308:case 36293:return LM;case 36289:case 36303:case 36311:case 36292:return DM}}var ed=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=pM(t.type)}},td=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=NM(t.type)}},nd=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},jh=/(\w+)(\])?(\[|\.)?/g;function xm(n,e){n.seq.push(e),n.map[e.id]=e}function OM(n,e,t){let i=n.name,s=i.length;for(jh.lastIndex=0;;){let r=jh.exec(i),o=jh.lastIndex,a=r[1],c=r[2]==="]",l=r[3];if(c&&(a=a|0),l===void 0||l==="["&&o+2===s){xm(t,l===void 0?new ed(a,n,e):new td(a,n,e));break}else{let d=t.map[a];d===void 0&&(d=new nd(a),xm(t,d)),t=d}}}var co=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),c=e.getUniformLocation(t,a.name);OM(a,c,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],c=i[a.id];c.needsUpdate!==!1&&a.setValue(e,c.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function vm(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var UM=37297,FM=0;function BM(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var ym=new it;function kM(n){_t._getMatrix(ym,_t.workingColorSpace,n);let e=`mat3( ${ym.elements.map(t=>t.toFixed(4))} )`;switch(_t.getTransfer(n)){case Qo:return[e,"LinearTransferOETF"];case Tt:return[e,"sRGBTransferOETF"];default:return Ke("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function Sm(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+BM(n.getShaderSource(e),a)}else return r}function zM(n,e){let t=kM(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var VM={[Mh]:"Linear",[wh]:"Reinhard",[Eh]:"Cineon",[Th]:"ACESFilmic",[Rh]:"AgX",[Ch]:"Neutral",[Ah]:"Custom"};function GM(n,e){let t=VM[e];return t===void 0?(Ke("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var qc=new Q;function HM(){_t.getLuminanceCoefficients(qc);let n=qc.x.toFixed(4),e=qc.y.toFixed(4),t=qc.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function WM(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Aa).join(`
`)}function XM(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function qM(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function Aa(n){return n!==""}function bm(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Mm(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var $M=/^[ \t]*#include +<([\w\d./]+)>/gm;function id(n){return n.replace($M,YM)}function YM(n,e){let t=ht[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return id(t)}var ZM=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function wm(n){return n.replace(ZM,KM)}function KM(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Em(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var JM={[ga]:"SHADOWMAP_TYPE_PCF",[so]:"SHADOWMAP_TYPE_VSM"};function jM(n){return JM[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var QM={[oo]:"ENVMAP_MODE_REFRACTION"};function ew(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":QM[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var tw={[bh]:"ENVMAP_BLENDING_MULTIPLY",[Vp]:"ENVMAP_BLENDING_MIX",[Gp]:"ENVMAP_BLENDING_ADD"};function nw(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":tw[n.combine]||"ENVMAP_BLENDING_NONE"}function iw(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,c=jM(t),l=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=ew(t),d=nw(t),h=WM(t),f=XM(r),g=s.createProgram(),x,p,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Aa).join(`
`),x.length>0&&(x+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Aa).join(`
`),p.length>0&&(p+=`
`)):(x=[Em(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Aa).join(`
`),p=[Em(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+l:"",t.envMap?"#define "+u:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==$i?"#define TONE_MAPPING":"",t.toneMapping!==$i?ht.tonemapping_pars_fragment:"",t.toneMapping!==$i?GM("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ht.colorspace_pars_fragment,zM("linearToOutputTexel",t.outputColorSpace),HM(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Aa).join(`
`)),o=id(o),o=bm(o,t),o=Mm(o,t),a=id(a),a=bm(a,t),a=Mm(a,t),o=wm(o),a=wm(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,x=[h,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,p=["#define varying in",t.glslVersion===Ea?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Ea?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let _=m+x+o,T=m+p+a,M=vm(s,s.VERTEX_SHADER,_),C=vm(s,s.FRAGMENT_SHADER,T);s.attachShader(g,M),s.attachShader(g,C),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function b(I){if(n.debug.checkShaderErrors){let R=s.getProgramInfoLog(g)||"",O=s.getShaderInfoLog(M)||"",k=s.getShaderInfoLog(C)||"",D=R.trim(),V=O.trim(),Z=k.trim(),H=!0,fe=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(H=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,g,M,C);else{let J=Sm(s,M,"vertex"),te=Sm(s,C,"fragment");tt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+I.name+`
Material Type: `+I.type+`

Program Info Log: `+D+`
`+J+`
`+te)}else D!==""?Ke("WebGLProgram: Program Info Log:",D):(V===""||Z==="")&&(fe=!1);fe&&(I.diagnostics={runnable:H,programLog:D,vertexShader:{log:V,prefix:x},fragmentShader:{log:Z,prefix:p}})}s.deleteShader(M),s.deleteShader(C),v=new co(s,g),S=qM(s,g)}let v;this.getUniforms=function(){return v===void 0&&b(this),v};let S;this.getAttributes=function(){return S===void 0&&b(this),S};let U=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return U===!1&&(U=s.getProgramParameter(g,UM)),U},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=FM++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=M,this.fragmentShader=C,this}var sw=0,sd=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new rd(e),t.set(e,i)),i}},rd=class{constructor(e){this.id=sw++,this.code=e,this.usedTimes=0}};function rw(n){return n===Xs||n===Ma||n===wa}function ow(n,e,t,i,s,r){let o=new ia,a=new sd,c=new Set,l=[],u=new Map,d=i.logarithmicDepthBuffer,h={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(v){return c.add(v),v===0?"uv":`uv${v}`}function g(v,S,U,I,R,O){let k=I.fog,D=R.geometry,V=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?I.environment:null,Z=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,H=e.get(v.envMap||V,Z),fe=h[v.type],J=i.precision;v.precision!==null&&(J=i.getMaxPrecision(v.precision),J!==v.precision&&Ke("WebGLProgram.getParameters:",v.precision,"not supported, using",J,"instead."));let te=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,oe=te!==void 0?te.length:0,ie=0;D.morphAttributes.position!==void 0&&(ie=1),D.morphAttributes.normal!==void 0&&(ie=2),D.morphAttributes.color!==void 0&&(ie=3);let z,W,$,K;if(fe){let Re=Zi[fe];z=Re.vertexShader,W=Re.fragmentShader}else{z=v.vertexShader,W=v.fragmentShader;let Re=a.getVertexShaderStage(v),ct=a.getFragmentShaderStage(v);a.update(v,Re,ct),$=Re.id,K=ct.id}let re=n.getRenderTarget(),ce=n.state.buffers.depth.getReversed(),Ce=R.isInstancedMesh===!0,qe=R.isBatchedMesh===!0,Be=!!v.map,ot=!!v.matcap,at=!!H,st=at&&H.isPMREMTexture===!0,Wt=!!v.aoMap,Ft=!!v.lightMap,sn=!!v.bumpMap&&v.wireframe===!1,It=!!v.normalMap,yn=!!v.displacementMap,vt=!!v.emissiveMap,fn=!!v.metalnessMap,Zt=!!v.roughnessMap,rn=v.anisotropy>0,B=v.clearcoat>0,Pe=v.diffuseRoughness>0,Ze=v.dispersion>0,lt=v.retroreflectivity>0,we=v.iridescence>0,Dt=v.sheen>0,He=v.transmission>0,Ye=rn&&!!v.anisotropyMap,P=B&&!!v.clearcoatMap,w=B&&!!v.clearcoatNormalMap,Y=B&&!!v.clearcoatRoughnessMap,ge=Pe&&!!v.diffuseRoughnessMap,de=we&&!!v.iridescenceMap,ye=we&&!!v.iridescenceThicknessMap,Se=Dt&&!!v.sheenColorMap,ae=Dt&&!!v.sheenRoughnessMap,ue=!!v.specularMap,xe=!!v.specularColorMap,F=!!v.specularIntensityMap,he=He&&!!v.transmissionMap,le=He&&!!v.thicknessMap,Ee=!!v.gradientMap,ve=!!v.alphaMap,Me=v.alphaTest>0,We=!!v.alphaHash,je=!!v.extensions,me=$i;v.toneMapped&&(re===null||re.isXRRenderTarget===!0)&&(me=n.toneMapping);let ze=st?H.isCompressedCubeTexture?H.image[0].mipmaps:H.mipmaps:null,Qe={shaderID:fe,shaderType:v.type,shaderName:v.name,vertexShader:z,fragmentShader:W,defines:v.defines,customVertexShaderID:$,customFragmentShaderID:K,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:J,batching:qe,batchingColor:qe&&R._colorsTexture!==null,instancing:Ce,instancingColor:Ce&&R.instanceColor!==null,instancingMorph:Ce&&R.morphTexture!==null,outputColorSpace:re===null?n.outputColorSpace:re.isXRRenderTarget===!0?re.texture.colorSpace:_t.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:Be,matcap:ot,envMap:at,envMapMode:at&&H.mapping,envMapPMREM:st,envMapMaxLod:st?ze.length-1:null,envMapSize:st?ze[0].width:null,aoMap:Wt,lightMap:Ft,bumpMap:sn,normalMap:It,displacementMap:yn,emissiveMap:vt,normalMapObjectSpace:It&&v.normalMapType===Xp,normalMapTangentSpace:It&&v.normalMapType===Bh,packedNormalMap:It&&v.normalMapType===Bh&&rw(v.normalMap.format),metalnessMap:fn,roughnessMap:Zt,anisotropy:rn,anisotropyMap:Ye,clearcoat:B,clearcoatMap:P,clearcoatNormalMap:w,clearcoatRoughnessMap:Y,diffuseRoughness:Pe,diffuseRoughnessMap:ge,dispersion:Ze,retroreflection:lt,iridescence:we,iridescenceMap:de,iridescenceThicknessMap:ye,sheen:Dt,sheenColorMap:Se,sheenRoughnessMap:ae,specularMap:ue,specularColorMap:xe,specularIntensityMap:F,transmission:He,transmissionMap:he,thicknessMap:le,gradientMap:Ee,opaque:v.transparent===!1&&v.blending===ro&&v.alphaToCoverage===!1,alphaMap:ve,alphaTest:Me,alphaHash:We,combine:v.combine,mapUv:Be&&f(v.map.channel),aoMapUv:Wt&&f(v.aoMap.channel),lightMapUv:Ft&&f(v.lightMap.channel),bumpMapUv:sn&&f(v.bumpMap.channel),normalMapUv:It&&f(v.normalMap.channel),displacementMapUv:yn&&f(v.displacementMap.channel),emissiveMapUv:vt&&f(v.emissiveMap.channel),metalnessMapUv:fn&&f(v.metalnessMap.channel),roughnessMapUv:Zt&&f(v.roughnessMap.channel),anisotropyMapUv:Ye&&f(v.anisotropyMap.channel),clearcoatMapUv:P&&f(v.clearcoatMap.channel),clearcoatNormalMapUv:w&&f(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:Y&&f(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ge&&f(v.diffuseRoughnessMap.channel),iridescenceMapUv:de&&f(v.iridescenceMap.channel),iridescenceThicknessMapUv:ye&&f(v.iridescenceThicknessMap.channel),sheenColorMapUv:Se&&f(v.sheenColorMap.channel),sheenRoughnessMapUv:ae&&f(v.sheenRoughnessMap.channel),specularMapUv:ue&&f(v.specularMap.channel),specularColorMapUv:xe&&f(v.specularColorMap.channel),specularIntensityMapUv:F&&f(v.specularIntensityMap.channel),transmissionMapUv:he&&f(v.transmissionMap.channel),thicknessMapUv:le&&f(v.thicknessMap.channel),alphaMapUv:ve&&f(v.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(It||rn),vertexNormals:!!D.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:R.isPoints===!0&&!!D.attributes.uv&&(Be||ve),fog:!!k,useFog:v.fog===!0,fogExp2:!!k&&k.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||D.attributes.normal===void 0&&It===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:ce,skinning:R.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:oe,morphTextureStride:ie,numSunLights:S.sun.length,numDirLights:S.directional.length,numPointLights:S.point.length,numSpotLights:S.spot.length,numSpotLightMaps:S.spotLightMap.length,numRectAreaLights:S.rectArea.length,numHemiLights:S.hemi.length,numSunLightShadows:S.sunShadowMap.length,numDirLightShadows:S.directionalShadowMap.length,numPointLightShadows:S.pointShadowMap.length,numSpotLightShadows:S.spotShadowMap.length,numSpotLightShadowsWithMaps:S.numSpotLightShadowsWithMaps,numLightProbes:S.numLightProbes,numLightProbeGrids:O.filter(Re=>Re.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:v.dithering,shadowMapEnabled:n.shadowMap.enabled&&U.length>0,shadowMapType:n.shadowMap.type,toneMapping:me,decodeVideoTexture:Be&&v.map.isVideoTexture===!0&&_t.getTransfer(v.map.colorSpace)===Tt,decodeVideoTextureEmissive:vt&&v.emissiveMap.isVideoTexture===!0&&_t.getTransfer(v.emissiveMap.colorSpace)===Tt,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===gi,flipSided:v.side===Gn,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:je&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(je&&v.extensions.multiDraw===!0||qe)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return Qe.vertexUv1s=c.has(1),Qe.vertexUv2s=c.has(2),Qe.vertexUv3s=c.has(3),c.clear(),Qe}function x(v){let S=[];if(v.shaderID?S.push(v.shaderID):(S.push(v.customVertexShaderID),S.push(v.customFragmentShaderID)),v.defines!==void 0)for(let U in v.defines)S.push(U),S.push(v.defines[U]);return v.isRawShaderMaterial===!1&&(p(S,v),m(S,v),S.push(n.outputColorSpace)),S.push(v.customProgramCacheKey),S.join()}function p(v,S){v.push(S.precision),v.push(S.outputColorSpace),v.push(S.envMapMode),v.push(S.envMapPMREM),v.push(S.envMapMaxLod),v.push(S.envMapSize),v.push(S.mapUv),v.push(S.alphaMapUv),v.push(S.lightMapUv),v.push(S.aoMapUv),v.push(S.bumpMapUv),v.push(S.normalMapUv),v.push(S.displacementMapUv),v.push(S.emissiveMapUv),v.push(S.metalnessMapUv),v.push(S.roughnessMapUv),v.push(S.anisotropyMapUv),v.push(S.clearcoatMapUv),v.push(S.clearcoatNormalMapUv),v.push(S.clearcoatRoughnessMapUv),v.push(S.diffuseRoughnessMapUv),v.push(S.iridescenceMapUv),v.push(S.iridescenceThicknessMapUv),v.push(S.sheenColorMapUv),v.push(S.sheenRoughnessMapUv),v.push(S.specularMapUv),v.push(S.specularColorMapUv),v.push(S.specularIntensityMapUv),v.push(S.transmissionMapUv),v.push(S.thicknessMapUv),v.push(S.combine),v.push(S.fogExp2),v.push(S.sizeAttenuation),v.push(S.morphTargetsCount),v.push(S.numSunLights),v.push(S.numDirLights),v.push(S.numPointLights),v.push(S.numSpotLights),v.push(S.numSpotLightMaps),v.push(S.numHemiLights),v.push(S.numRectAreaLights),v.push(S.numSunLightShadows),v.push(S.numDirLightShadows),v.push(S.numPointLightShadows),v.push(S.numSpotLightShadows),v.push(S.numSpotLightShadowsWithMaps),v.push(S.numLightProbes),v.push(S.numLightProbeGrids),v.push(S.shadowMapType),v.push(S.toneMapping),v.push(S.numClippingPlanes),v.push(S.numClipIntersection),v.push(S.depthPacking)}function m(v,S){o.disableAll(),S.instancing&&o.enable(0),S.instancingColor&&o.enable(1),S.instancingMorph&&o.enable(2),S.matcap&&o.enable(3),S.envMap&&o.enable(4),S.normalMapObjectSpace&&o.enable(5),S.normalMapTangentSpace&&o.enable(6),S.clearcoat&&o.enable(7),S.iridescence&&o.enable(8),S.alphaTest&&o.enable(9),S.vertexColors&&o.enable(10),S.vertexAlphas&&o.enable(11),S.vertexUv1s&&o.enable(12),S.vertexUv2s&&o.enable(13),S.vertexUv3s&&o.enable(14),S.vertexTangents&&o.enable(15),S.anisotropy&&o.enable(16),S.alphaHash&&o.enable(17),S.batching&&o.enable(18),S.dispersion&&o.enable(19),S.retroreflection&&o.enable(24),S.diffuseRoughness&&o.enable(25),S.batchingColor&&o.enable(20),S.gradientMap&&o.enable(21),S.packedNormalMap&&o.enable(22),S.vertexNormals&&o.enable(23),v.push(o.mask),o.disableAll(),S.fog&&o.enable(0),S.useFog&&o.enable(1),S.flatShading&&o.enable(2),S.logarithmicDepthBuffer&&o.enable(3),S.reversedDepthBuffer&&o.enable(4),S.skinning&&o.enable(5),S.morphTargets&&o.enable(6),S.morphNormals&&o.enable(7),S.morphColors&&o.enable(8),S.premultipliedAlpha&&o.enable(9),S.shadowMapEnabled&&o.enable(10),S.doubleSided&&o.enable(11),S.flipSided&&o.enable(12),S.useDepthPacking&&o.enable(13),S.dithering&&o.enable(14),S.transmission&&o.enable(15),S.sheen&&o.enable(16),S.opaque&&o.enable(17),S.pointsUvs&&o.enable(18),S.decodeVideoTexture&&o.enable(19),S.decodeVideoTextureEmissive&&o.enable(20),S.alphaToCoverage&&o.enable(21),S.numLightProbeGrids>0&&o.enable(22),S.hasPositionAttribute&&o.enable(23),v.push(o.mask)}function _(v){let S=h[v.type],U;if(S){let I=Zi[S];U=om.clone(I.uniforms)}else U=v.uniforms;return U}function T(v,S){let U=u.get(S);return U!==void 0?++U.usedTimes:(U=new iw(n,S,v,s),l.push(U),u.set(S,U)),U}function M(v){if(--v.usedTimes===0){let S=l.indexOf(v);l[S]=l[l.length-1],l.pop(),u.delete(v.cacheKey),v.destroy()}}function C(v){a.remove(v)}function b(){a.dispose()}return{getParameters:g,getProgramCacheKey:x,getUniforms:_,acquireProgram:T,releaseProgram:M,releaseShaderCache:C,programs:l,dispose:b}}function aw(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,c){n.get(o)[a]=c}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function lw(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Tm(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Am(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(h){let f=0;return h.isInstancedMesh&&(f+=2),h.isSkinnedMesh&&(f+=1),f}function a(h,f,g,x,p,m){let _=n[e];return _===void 0?(_={id:h.id,object:h,geometry:f,material:g,materialVariant:o(h),groupOrder:x,renderOrder:h.renderOrder,z:p,group:m},n[e]=_):(_.id=h.id,_.object=h,_.geometry=f,_.material=g,_.materialVariant=o(h),_.groupOrder=x,_.renderOrder=h.renderOrder,_.z=p,_.group=m),e++,_}function c(h,f,g,x,p,m,_){_.reversedDepth===!0&&(p=-p);let T=a(h,f,g,x,p,m);g.transmission>0?i.push(T):g.transparent===!0?s.push(T):t.push(T)}function l(h,f,g,x,p,m){let _=a(h,f,g,x,p,m);g.transmission>0?i.unshift(_):g.transparent===!0?s.unshift(_):t.unshift(_)}function u(h,f){t.length>1&&t.sort(h||lw),i.length>1&&i.sort(f||Tm),s.length>1&&s.sort(f||Tm)}function d(){for(let h=e,f=n.length;h<f;h++){let g=n[h];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:c,unshift:l,finish:d,sort:u}}function cw(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new Am,n.set(i,[o])):s>=r.length?(o=new Am,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function uw(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new Q,color:new yt};break;case"SpotLight":t={position:new Q,direction:new Q,color:new yt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new Q,color:new yt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new Q,skyColor:new yt,groundColor:new yt};break;case"RectAreaLight":t={color:new yt,position:new Q,halfWidth:new Q,halfHeight:new Q};break}return n[e.id]=t,t}}}function hw(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new nt};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new nt};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new nt,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var dw=0;function fw(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function pw(n){let e=new uw,t=hw(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)i.probe.push(new Q);let s=new Q,r=new qt,o=new qt;function a(l){let u=0,d=0,h=0;for(let O=0;O<9;O++)i.probe[O].set(0,0,0);let f=0,g=0,x=0,p=0,m=0,_=0,T=0,M=0,C=0,b=0,v=0,S=0,U=0,I=0;l.sort(fw);for(let O=0,k=l.length;O<k;O++){let D=l[O],V=D.color,Z=D.intensity,H=D.distance,fe=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===Xs?fe=D.shadow.map.texture:fe=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)u+=V.r*Z,d+=V.g*Z,h+=V.b*Z;else if(D.isLightProbe){for(let J=0;J<9;J++)i.probe[J].addScaledVector(D.sh.coefficients[J],Z);I++}else if(D.isSunLight){let J=e.get(D);if(J.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let te=D.shadow,oe=t.get(D);oe.shadowIntensity=te.intensity,oe.shadowBias=te.bias,oe.shadowNormalBias=te.normalBias,oe.shadowRadius=te.radius,oe.shadowMapSize.copy(te.mapSize).multiply(te.getFrameExtents()),i.sunShadow[g]=oe,i.sunShadowMap[g]=fe;let ie=te.getViewportCount();for(let z=0;z<ie;z++)i.sunShadowMatrix[x+z]=te.getMatrix(z),i.sunShadowCascade[x+z]=te._cascadeData[z];x+=ie,g++}i.sun[f]=J,f++}else if(D.isDirectionalLight){let J=e.get(D);if(J.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let te=D.shadow,oe=t.get(D);oe.shadowIntensity=te.intensity,oe.shadowBias=te.bias,oe.shadowNormalBias=te.normalBias,oe.shadowRadius=te.radius,oe.shadowMapSize=te.mapSize,i.directionalShadow[p]=oe,i.directionalShadowMap[p]=fe,i.directionalShadowMatrix[p]=D.shadow.matrix,C++}i.directional[p]=J,p++}else if(D.isSpotLight){let J=e.get(D);J.position.setFromMatrixPosition(D.matrixWorld),J.color.copy(V).multiplyScalar(Z),J.distance=H,J.coneCos=Math.cos(D.angle),J.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),J.decay=D.decay,i.spot[_]=J;let te=D.shadow;if(D.map&&(i.spotLightMap[S]=D.map,S++,te.updateMatrices(D),D.castShadow&&U++),i.spotLightMatrix[_]=te.matrix,D.castShadow){let oe=t.get(D);oe.shadowIntensity=te.intensity,oe.shadowBias=te.bias,oe.shadowNormalBias=te.normalBias,oe.shadowRadius=te.radius,oe.shadowMapSize=te.mapSize,i.spotShadow[_]=oe,i.spotShadowMap[_]=fe,v++}_++}else if(D.isRectAreaLight){let J=e.get(D);J.color.copy(V).multiplyScalar(Z),J.halfWidth.set(D.width*.5,0,0),J.halfHeight.set(0,D.height*.5,0),i.rectArea[T]=J,T++}else if(D.isPointLight){let J=e.get(D);if(J.color.copy(D.color).multiplyScalar(D.intensity),J.distance=D.distance,J.decay=D.decay,D.castShadow){let te=D.shadow,oe=t.get(D);oe.shadowIntensity=te.intensity,oe.shadowBias=te.bias,oe.shadowNormalBias=te.normalBias,oe.shadowRadius=te.radius,oe.shadowMapSize=te.mapSize,oe.shadowCameraNear=te.camera.near,oe.shadowCameraFar=te.camera.far,i.pointShadow[m]=oe,i.pointShadowMap[m]=fe,i.pointShadowMatrix[m]=D.shadow.matrix,b++}i.point[m]=J,m++}else if(D.isHemisphereLight){let J=e.get(D);J.skyColor.copy(D.color).multiplyScalar(Z),J.groundColor.copy(D.groundColor).multiplyScalar(Z),i.hemi[M]=J,M++}}T>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=De.LTC_FLOAT_1,i.rectAreaLTC2=De.LTC_FLOAT_2):(i.rectAreaLTC1=De.LTC_HALF_1,i.rectAreaLTC2=De.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=d,i.ambient[2]=h;let R=i.hash;(R.sunLength!==f||R.directionalLength!==p||R.pointLength!==m||R.spotLength!==_||R.rectAreaLength!==T||R.hemiLength!==M||R.numSunShadows!==g||R.numDirectionalShadows!==C||R.numPointShadows!==b||R.numSpotShadows!==v||R.numSpotMaps!==S||R.numLightProbes!==I)&&(i.sun.length=f,i.directional.length=p,i.spot.length=_,i.rectArea.length=T,i.point.length=m,i.hemi.length=M,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=C,i.directionalShadowMap.length=C,i.directionalShadowMatrix.length=C,i.pointShadow.length=b,i.pointShadowMap.length=b,i.pointShadowMatrix.length=b,i.spotShadow.length=v,i.spotShadowMap.length=v,i.spotLightMatrix.length=v+S-U,i.spotLightMap.length=S,i.numSpotLightShadowsWithMaps=U,i.numLightProbes=I,R.sunLength=f,R.directionalLength=p,R.pointLength=m,R.spotLength=_,R.rectAreaLength=T,R.hemiLength=M,R.numSunShadows=g,R.numDirectionalShadows=C,R.numPointShadows=b,R.numSpotShadows=v,R.numSpotMaps=S,R.numLightProbes=I,i.version=dw++)}function c(l,u){let d=0,h=0,f=0,g=0,x=0,p=0,m=u.matrixWorldInverse;for(let _=0,T=l.length;_<T;_++){let M=l[_];if(M.isSunLight){let C=i.sun[d];C.direction.setFromMatrixPosition(M.matrixWorld),C.direction.transformDirection(m),d++}else if(M.isDirectionalLight){let C=i.directional[h];C.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),C.direction.sub(s),C.direction.transformDirection(m),h++}else if(M.isSpotLight){let C=i.spot[g];C.position.setFromMatrixPosition(M.matrixWorld),C.position.applyMatrix4(m),C.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),C.direction.sub(s),C.direction.transformDirection(m),g++}else if(M.isRectAreaLight){let C=i.rectArea[x];C.position.setFromMatrixPosition(M.matrixWorld),C.position.applyMatrix4(m),o.identity(),r.copy(M.matrixWorld),r.premultiply(m),o.extractRotation(r),C.halfWidth.set(M.width*.5,0,0),C.halfHeight.set(0,M.height*.5,0),C.halfWidth.applyMatrix4(o),C.halfHeight.applyMatrix4(o),x++}else if(M.isPointLight){let C=i.point[f];C.position.setFromMatrixPosition(M.matrixWorld),C.position.applyMatrix4(m),f++}else if(M.isHemisphereLight){let C=i.hemi[p];C.direction.setFromMatrixPosition(M.matrixWorld),C.direction.transformDirection(m),p++}}}return{setup:a,setupView:c,state:i}}function Rm(n){let e=new pw(n),t=[],i=[],s=[];function r(d){u.camera=d,t.length=0,i.length=0,s.length=0}function o(d){d.isLightProbeGrid?s.push(d):t.push(d)}function a(d){i.push(d)}function c(){e.setup(t),s.sort((d,h)=>d.priority-h.priority||d.id-h.id)}function l(d){e.setupView(t,d)}let u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:c,setupLightsView:l,pushLight:o,pushShadow:a}}function mw(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Rm(n),e.set(s,[a])):r>=o.length?(a=new Rm(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var gw=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,_w=`uniform sampler2D shadow_pass;
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
}`,xw=[new Q(1,0,0),new Q(-1,0,0),new Q(0,1,0),new Q(0,-1,0),new Q(0,0,1),new Q(0,0,-1)],vw=[new Q(0,-1,0),new Q(0,-1,0),new Q(0,0,1),new Q(0,0,-1),new Q(0,-1,0),new Q(0,-1,0)],Cm=new qt,Ta=new Q,Qh=new Q;function yw(n,e,t){let i=new cr,s=new nt,r=new nt,o=new Yt,a=new Wl,c=new Xl,l={},u=t.maxTextureSize,d={[Ws]:Gn,[Gn]:Ws,[gi]:gi},h=new qi({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new nt},radius:{value:4}},vertexShader:gw,fragmentShader:_w}),f=h.clone();f.defines.HORIZONTAL_PASS=1;let g=new ds;g.setAttribute("position",new ei(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new mi(g,h),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ga;let m=this.type;this.render=function(b,v,S){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||b.length===0)return;this.type===wp&&(Ke("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ga);let U=n.getRenderTarget(),I=n.getActiveCubeFace(),R=n.getActiveMipmapLevel(),O=n.state;O.setBlending(ur),O.buffers.depth.getReversed()===!0?O.buffers.color.setClear(0,0,0,0):O.buffers.color.setClear(1,1,1,1),O.buffers.depth.setTest(!0),O.setScissorTest(!1);let k=m!==this.type;k&&v.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(V=>V.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,V=b.length;D<V;D++){let Z=b[D],H=Z.shadow;if(H===void 0){Ke("WebGLShadowMap:",Z,"has no shadow.");continue}if(H.autoUpdate===!1&&H.needsUpdate===!1)continue;s.copy(H.mapSize);let fe=H.getFrameExtents();s.multiply(fe),r.copy(H.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/fe.x),s.x=r.x*fe.x,H.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/fe.y),s.y=r.y*fe.y,H.mapSize.y=r.y));let J=n.state.buffers.depth.getReversed();if(H.camera._reversedDepth=J,H.map===null||k===!0){if(H.map!==null&&(H.map.depthTexture!==null&&(H.map.depthTexture.dispose(),H.map.depthTexture=null),H.map.dispose()),this.type===so){if(Z.isPointLight){Ke("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}H.map=new ni(s.x,s.y,{format:Xs,type:Li,minFilter:Vn,magFilter:Vn,generateMipmaps:!1}),H.map.texture.name=Z.name+".shadowMap",H.map.depthTexture=new fs(s.x,s.y,Ii),H.map.depthTexture.name=Z.name+".shadowMapDepth",H.map.depthTexture.format=hs,H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Tn,H.map.depthTexture.magFilter=Tn}else Z.isPointLight?(H.map=new Ra(s.x),H.map.depthTexture=new ca(s.x,Pi)):(H.map=new ni(s.x,s.y),H.map.depthTexture=new fs(s.x,s.y,Pi)),H.map.depthTexture.name=Z.name+".shadowMap",H.map.depthTexture.format=hs,this.type===ga?(H.map.depthTexture.compareFunction=J?zh:kh,H.map.depthTexture.minFilter=Vn,H.map.depthTexture.magFilter=Vn):(H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Tn,H.map.depthTexture.magFilter=Tn);H.camera.updateProjectionMatrix()}H.map.isWebGLCubeRenderTarget!==!0&&(H.map.width!==s.x||H.map.height!==s.y)&&H.map.setSize(s.x,s.y);let te=H.map.isWebGLCubeRenderTarget?6:H.getViewportCount();Z.isPointLight!==!0&&H.updateMatrices(Z,S);let oe=(H.camera.layers.mask&4294967294)!==0?H.camera.layers:S.layers;for(let ie=0;ie<te;ie++){let z=H.getCamera(ie);if(Z.isPointLight){let W=H.camera,$=H.matrix,K=Z.distance||W.far;K!==W.far&&(W.far=K,W.updateProjectionMatrix()),Ta.setFromMatrixPosition(Z.matrixWorld),W.position.copy(Ta),Qh.copy(W.position),Qh.add(xw[ie]),W.up.copy(vw[ie]),W.lookAt(Qh),W.updateMatrixWorld(),$.makeTranslation(-Ta.x,-Ta.y,-Ta.z),Cm.multiplyMatrices(W.projectionMatrix,W.matrixWorldInverse),H._frustum.setFromProjectionMatrix(Cm,W.coordinateSystem,W.reversedDepth)}if(H.map.isWebGLCubeRenderTarget)n.setRenderTarget(H.map,ie),n.clear();else{ie===0&&(n.setRenderTarget(H.map),n.clear());let W=H.getViewport(ie);o.set(r.x*W.x,r.y*W.y,r.x*W.z,r.y*W.w),O.viewport(o)}i=H.getFrustum(ie),M(v,S,z,Z,oe,this.type)}H.isPointLightShadow!==!0&&this.type===so&&_(H,S),H.needsUpdate=!1}m=this.type,p.needsUpdate=!1,n.setRenderTarget(U,I,R)};function _(b,v){let S=e.update(x);h.defines.VSM_SAMPLES!==b.blurSamples&&(h.defines.VSM_SAMPLES=b.blurSamples,f.defines.VSM_SAMPLES=b.blurSamples,h.needsUpdate=!0,f.needsUpdate=!0),b.mapPass===null?b.mapPass=new ni(s.x,s.y,{format:Xs,type:Li}):(b.mapPass.width!==b.map.width||b.mapPass.height!==b.map.height)&&b.mapPass.setSize(b.map.width,b.map.height),h.uniforms.shadow_pass.value=b.map.depthTexture,h.uniforms.resolution.value.set(b.map.width,b.map.height),h.uniforms.radius.value=b.radius,n.setRenderTarget(b.mapPass),n.clear(),n.renderBufferDirect(v,null,S,h,x,null),f.uniforms.shadow_pass.value=b.mapPass.texture,f.uniforms.resolution.value.set(b.map.width,b.map.height),f.uniforms.radius.value=b.radius,n.setRenderTarget(b.map),n.clear(),n.renderBufferDirect(v,null,S,f,x,null)}function T(b,v,S,U){let I=null,R=S.isPointLight===!0?b.customDistanceMaterial:b.customDepthMaterial;if(R!==void 0)I=R;else if(I=S.isPointLight===!0?c:a,n.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){let O=I.uuid,k=v.uuid,D=l[O];D===void 0&&(D={},l[O]=D);let V=D[k];V===void 0&&(V=I.clone(),D[k]=V,v.addEventListener("dispose",C)),I=V}if(I.visible=v.visible,I.wireframe=v.wireframe,U===so?I.side=v.shadowSide!==null?v.shadowSide:v.side:I.side=v.shadowSide!==null?v.shadowSide:d[v.side],I.alphaMap=v.alphaMap,I.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,I.map=v.map,I.clipShadows=v.clipShadows,I.clippingPlanes=v.clippingPlanes,I.clipIntersection=v.clipIntersection,I.displacementMap=v.displacementMap,I.displacementScale=v.displacementScale,I.displacementBias=v.displacementBias,I.wireframeLinewidth=v.wireframeLinewidth,I.linewidth=v.linewidth,S.isPointLight===!0&&I.isMeshDistanceMaterial===!0){let O=n.properties.get(I);O.light=S}return I}function M(b,v,S,U,I,R){if(b.visible===!1)return;if(b.layers.test(I)&&(b.isMesh||b.isLine||b.isPoints)&&(b.castShadow||b.receiveShadow&&R===so)&&(!b.frustumCulled||b.intersectsFrustum(i))){b.modelViewMatrix.multiplyMatrices(S.matrixWorldInverse,b.matrixWorld);let D=e.update(b),V=b.material;if(Array.isArray(V)){let Z=D.groups;for(let H=0,fe=Z.length;H<fe;H++){let J=Z[H],te=V[J.materialIndex];if(te&&te.visible){let oe=T(b,te,U,R);b.onBeforeShadow(n,b,v,S,D,oe,J),n.renderBufferDirect(S,null,D,oe,b,J),b.onAfterShadow(n,b,v,S,D,oe,J)}}}else if(V.visible){let Z=T(b,V,U,R);b.onBeforeShadow(n,b,v,S,D,Z,null),n.renderBufferDirect(S,null,D,Z,b,null),b.onAfterShadow(n,b,v,S,D,Z,null)}}let k=b.children;for(let D=0,V=k.length;D<V;D++)M(k[D],v,S,U,I,R)}function C(b){b.target.removeEventListener("dispose",C);for(let S in l){let U=l[S],I=b.target.uuid;I in U&&(U[I].dispose(),delete U[I])}}}function Sw(n,e){function t(){let F=!1,he=new Yt,le=null,Ee=new Yt(0,0,0,0);return{setMask:function(ve){le!==ve&&!F&&(n.colorMask(ve,ve,ve,ve),le=ve)},setLocked:function(ve){F=ve},setClear:function(ve,Me,We,je,me){me===!0&&(ve*=je,Me*=je,We*=je),he.set(ve,Me,We,je),Ee.equals(he)===!1&&(n.clearColor(ve,Me,We,je),Ee.copy(he))},reset:function(){F=!1,le=null,Ee.set(-1,0,0,0)}}}function i(){let F=!1,he=!1,le=null,Ee=null,ve=null;return{setReversed:function(Me){if(he!==Me){let We=e.get("EXT_clip_control");Me?We.clipControlEXT(We.LOWER_LEFT_EXT,We.ZERO_TO_ONE_EXT):We.clipControlEXT(We.LOWER_LEFT_EXT,We.NEGATIVE_ONE_TO_ONE_EXT),he=Me;let je=ve;ve=null,this.setClear(je)}},getReversed:function(){return he},setTest:function(Me){Me?ce(n.DEPTH_TEST):Ce(n.DEPTH_TEST)},setMask:function(Me){le!==Me&&!F&&(n.depthMask(Me),le=Me)},setFunc:function(Me){if(he&&(Me=nm[Me]),Ee!==Me){switch(Me){case Rl:n.depthFunc(n.NEVER);break;case Cl:n.depthFunc(n.ALWAYS);break;case Pl:n.depthFunc(n.LESS);break;case Yr:n.depthFunc(n.LEQUAL);break;case Il:n.depthFunc(n.EQUAL);break;case Ll:n.depthFunc(n.GEQUAL);break;case Dl:n.depthFunc(n.GREATER);break;case Nl:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Ee=Me}},setLocked:function(Me){F=Me},setClear:function(Me){ve!==Me&&(ve=Me,he&&(Me=1-Me),n.clearDepth(Me))},reset:function(){F=!1,le=null,Ee=null,ve=null,he=!1}}}function s(){let F=!1,he=null,le=null,Ee=null,ve=null,Me=null,We=null,je=null,me=null;return{setTest:function(ze){F||(ze?ce(n.STENCIL_TEST):Ce(n.STENCIL_TEST))},setMask:function(ze){he!==ze&&!F&&(n.stencilMask(ze),he=ze)},setFunc:function(ze,Qe,Re){(le!==ze||Ee!==Qe||ve!==Re)&&(n.stencilFunc(ze,Qe,Re),le=ze,Ee=Qe,ve=Re)},setOp:function(ze,Qe,Re){(Me!==ze||We!==Qe||je!==Re)&&(n.stencilOp(ze,Qe,Re),Me=ze,We=Qe,je=Re)},setLocked:function(ze){F=ze},setClear:function(ze){me!==ze&&(n.clearStencil(ze),me=ze)},reset:function(){F=!1,he=null,le=null,Ee=null,ve=null,Me=null,We=null,je=null,me=null}}}let r=new t,o=new i,a=new s,c={},l=new WeakMap,u={},d={},h={},f=new WeakMap,g=[],x=null,p=!1,m=null,_=null,T=null,M=null,C=null,b=null,v=null,S=new yt(0,0,0),U=0,I=!1,R=null,O=null,k=null,D=null,V=null,Z=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),H=!1,fe=0,J=n.getParameter(n.VERSION);J.indexOf("WebGL")!==-1?(fe=parseFloat(/^WebGL (\d)/.exec(J)[1]),H=fe>=1):J.indexOf("OpenGL ES")!==-1&&(fe=parseFloat(/^OpenGL ES (\d)/.exec(J)[1]),H=fe>=2);let te=null,oe={},ie=n.getParameter(n.SCISSOR_BOX),z=n.getParameter(n.VIEWPORT),W=new Yt().fromArray(ie),$=new Yt().fromArray(z);function K(F,he,le,Ee){let ve=new Uint8Array(4),Me=n.createTexture();n.bindTexture(F,Me),n.texParameteri(F,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(F,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let We=0;We<le;We++)F===n.TEXTURE_3D||F===n.TEXTURE_2D_ARRAY?n.texImage3D(he,0,n.RGBA,1,1,Ee,0,n.RGBA,n.UNSIGNED_BYTE,ve):n.texImage2D(he+We,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,ve);return Me}let re={};re[n.TEXTURE_2D]=K(n.TEXTURE_2D,n.TEXTURE_2D,1),re[n.TEXTURE_CUBE_MAP]=K(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),re[n.TEXTURE_2D_ARRAY]=K(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),re[n.TEXTURE_3D]=K(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ce(n.DEPTH_TEST),o.setFunc(Yr),sn(!1),It(_h),ce(n.CULL_FACE),Wt(ur);function ce(F){u[F]!==!0&&(n.enable(F),u[F]=!0)}function Ce(F){u[F]!==!1&&(n.disable(F),u[F]=!1)}function qe(F,he){return h[F]!==he?(n.bindFramebuffer(F,he),h[F]=he,F===n.DRAW_FRAMEBUFFER&&(h[n.FRAMEBUFFER]=he),F===n.FRAMEBUFFER&&(h[n.DRAW_FRAMEBUFFER]=he),!0):!1}function Be(F,he){let le=g,Ee=!1;if(F){le=f.get(he),le===void 0&&(le=[],f.set(he,le));let ve=F.textures;if(le.length!==ve.length||le[0]!==n.COLOR_ATTACHMENT0){for(let Me=0,We=ve.length;Me<We;Me++)le[Me]=n.COLOR_ATTACHMENT0+Me;le.length=ve.length,Ee=!0}}else le[0]!==n.BACK&&(le[0]=n.BACK,Ee=!0);Ee&&n.drawBuffers(le)}function ot(F){return x!==F?(n.useProgram(F),x=F,!0):!1}let at={[hr]:n.FUNC_ADD,[Ep]:n.FUNC_SUBTRACT,[Tp]:n.FUNC_REVERSE_SUBTRACT};at[Ap]=n.MIN,at[Rp]=n.MAX;let st={[Cp]:n.ZERO,[rc]:n.ONE,[Pp]:n.SRC_COLOR,[Sh]:n.SRC_ALPHA,[Up]:n.SRC_ALPHA_SATURATE,[Np]:n.DST_COLOR,[Lp]:n.DST_ALPHA,[Ip]:n.ONE_MINUS_SRC_COLOR,[_a]:n.ONE_MINUS_SRC_ALPHA,[Op]:n.ONE_MINUS_DST_COLOR,[Dp]:n.ONE_MINUS_DST_ALPHA,[Fp]:n.CONSTANT_COLOR,[Bp]:n.ONE_MINUS_CONSTANT_COLOR,[kp]:n.CONSTANT_ALPHA,[zp]:n.ONE_MINUS_CONSTANT_ALPHA};function Wt(F,he,le,Ee,ve,Me,We,je,me,ze){if(F===ur){p===!0&&(Ce(n.BLEND),p=!1);return}if(p===!1&&(ce(n.BLEND),p=!0),F!==sc){if(F!==m||ze!==I){if((_!==hr||C!==hr)&&(n.blendEquation(n.FUNC_ADD),_=hr,C=hr),ze)switch(F){case ro:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case xh:n.blendFunc(n.ONE,n.ONE);break;case vh:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case yh:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:tt("WebGLState: Invalid blending: ",F);break}else switch(F){case ro:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case xh:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case vh:tt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case yh:tt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:tt("WebGLState: Invalid blending: ",F);break}T=null,M=null,b=null,v=null,S.set(0,0,0),U=0,m=F,I=ze}return}ve=ve||he,Me=Me||le,We=We||Ee,(he!==_||ve!==C)&&(n.blendEquationSeparate(at[he],at[ve]),_=he,C=ve),(le!==T||Ee!==M||Me!==b||We!==v)&&(n.blendFuncSeparate(st[le],st[Ee],st[Me],st[We]),T=le,M=Ee,b=Me,v=We),(je.equals(S)===!1||me!==U)&&(n.blendColor(je.r,je.g,je.b,me),S.copy(je),U=me),m=F,I=!1}function Ft(F,he){F.side===gi?Ce(n.CULL_FACE):ce(n.CULL_FACE);let le=F.side===Gn;he&&(le=!le),sn(le),F.blending===ro&&F.transparent===!1?Wt(ur):Wt(F.blending,F.blendEquation,F.blendSrc,F.blendDst,F.blendEquationAlpha,F.blendSrcAlpha,F.blendDstAlpha,F.blendColor,F.blendAlpha,F.premultipliedAlpha),o.setFunc(F.depthFunc),o.setTest(F.depthTest),o.setMask(F.depthWrite),r.setMask(F.colorWrite);let Ee=F.stencilWrite;a.setTest(Ee),Ee&&(a.setMask(F.stencilWriteMask),a.setFunc(F.stencilFunc,F.stencilRef,F.stencilFuncMask),a.setOp(F.stencilFail,F.stencilZFail,F.stencilZPass)),vt(F.polygonOffset,F.polygonOffsetFactor,F.polygonOffsetUnits),F.alphaToCoverage===!0?ce(n.SAMPLE_ALPHA_TO_COVERAGE):Ce(n.SAMPLE_ALPHA_TO_COVERAGE)}function sn(F){R!==F&&(F?n.frontFace(n.CW):n.frontFace(n.CCW),R=F)}function It(F){F!==bp?(ce(n.CULL_FACE),F!==O&&(F===_h?n.cullFace(n.BACK):F===Mp?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ce(n.CULL_FACE),O=F}function yn(F){F!==k&&(H&&n.lineWidth(F),k=F)}function vt(F,he,le){F?(ce(n.POLYGON_OFFSET_FILL),(D!==he||V!==le)&&(D=he,V=le,o.getReversed()&&(he=-he,le=-le),n.polygonOffset(he,le))):Ce(n.POLYGON_OFFSET_FILL)}function fn(F){F?ce(n.SCISSOR_TEST):Ce(n.SCISSOR_TEST)}function Zt(F){F===void 0&&(F=n.TEXTURE0+Z-1),te!==F&&(n.activeTexture(F),te=F)}function rn(F,he,le){le===void 0&&(te===null?le=n.TEXTURE0+Z-1:le=te);let Ee=oe[le];Ee===void 0&&(Ee={type:void 0,texture:void 0},oe[le]=Ee),(Ee.type!==F||Ee.texture!==he)&&(te!==le&&(n.activeTexture(le),te=le),n.bindTexture(F,he||re[F]),Ee.type=F,Ee.texture=he)}function B(){let F=oe[te];F!==void 0&&F.type!==void 0&&(n.bindTexture(F.type,null),F.type=void 0,F.texture=void 0)}function Pe(){try{n.compressedTexImage2D(...arguments)}catch(F){tt("WebGLState:",F)}}function Ze(){try{n.compressedTexImage3D(...arguments)}catch(F){tt("WebGLState:",F)}}function lt(){try{n.texSubImage2D(...arguments)}catch(F){tt("WebGLState:",F)}}function we(){try{n.texSubImage3D(...arguments)}catch(F){tt("WebGLState:",F)}}function Dt(){try{n.compressedTexSubImage2D(...arguments)}catch(F){tt("WebGLState:",F)}}function He(){try{n.compressedTexSubImage3D(...arguments)}catch(F){tt("WebGLState:",F)}}function Ye(){try{n.texStorage2D(...arguments)}catch(F){tt("WebGLState:",F)}}function P(){try{n.texStorage3D(...arguments)}catch(F){tt("WebGLState:",F)}}function w(){try{n.texImage2D(...arguments)}catch(F){tt("WebGLState:",F)}}function Y(){try{n.texImage3D(...arguments)}catch(F){tt("WebGLState:",F)}}function ge(F){return d[F]!==void 0?d[F]:n.getParameter(F)}function de(F,he){d[F]!==he&&(n.pixelStorei(F,he),d[F]=he)}function ye(F){W.equals(F)===!1&&(n.scissor(F.x,F.y,F.z,F.w),W.copy(F))}function Se(F){$.equals(F)===!1&&(n.viewport(F.x,F.y,F.z,F.w),$.copy(F))}function ae(F,he){let le=l.get(he);le===void 0&&(le=new WeakMap,l.set(he,le));let Ee=le.get(F);Ee===void 0&&(Ee=n.getUniformBlockIndex(he,F.name),n.uniformBlockBinding(he,Ee,Ee),le.set(F,Ee))}function ue(F,he,le){let ve=l.get(he).get(F);c[ve]!==le&&(n.bindBufferBase(n.UNIFORM_BUFFER,ve,le),c[ve]=le)}function xe(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},d={},te=null,oe={},h={},c={},f=new WeakMap,g=[],x=null,p=!1,m=null,_=null,T=null,M=null,C=null,b=null,v=null,S=new yt(0,0,0),U=0,I=!1,R=null,O=null,k=null,D=null,V=null,W.set(0,0,n.canvas.width,n.canvas.height),$.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:ce,disable:Ce,bindFramebuffer:qe,drawBuffers:Be,useProgram:ot,setBlending:Wt,setMaterial:Ft,setFlipSided:sn,setCullFace:It,setLineWidth:yn,setPolygonOffset:vt,setScissorTest:fn,activeTexture:Zt,bindTexture:rn,unbindTexture:B,compressedTexImage2D:Pe,compressedTexImage3D:Ze,texImage2D:w,texImage3D:Y,pixelStorei:de,getParameter:ge,updateUBOMapping:ae,uniformBlockBinding:ue,texStorage2D:Ye,texStorage3D:P,texSubImage2D:lt,texSubImage3D:we,compressedTexSubImage2D:Dt,compressedTexSubImage3D:He,scissor:ye,viewport:Se,reset:xe}}function bw(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new nt,u=new WeakMap,d=new Set,h,f=new WeakMap,g=new Set,x=new FinalizationRegistry(P=>g.delete(P)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(P,w){return p?new OffscreenCanvas(P,w):ta("canvas")}function _(P,w,Y){let ge=1,de=Ye(P);if((de.width>Y||de.height>Y)&&(ge=Y/Math.max(de.width,de.height)),ge<1)if(typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&P instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&P instanceof ImageBitmap||typeof VideoFrame<"u"&&P instanceof VideoFrame){let ye=Math.floor(ge*de.width),Se=Math.floor(ge*de.height);h===void 0&&(h=m(ye,Se));let ae=w?m(ye,Se):h;return ae.width=ye,ae.height=Se,ae.getContext("2d").drawImage(P,0,0,ye,Se),Ke("WebGLRenderer: Texture has been resized from ("+de.width+"x"+de.height+") to ("+ye+"x"+Se+")."),ae}else return"data"in P&&Ke("WebGLRenderer: Image in DataTexture is too big ("+de.width+"x"+de.height+")."),P;return P}function T(P){return P.generateMipmaps}function M(P){n.generateMipmap(P)}function C(P){return P.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:P.isWebGL3DRenderTarget?n.TEXTURE_3D:P.isWebGLArrayRenderTarget||P.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function b(P,w,Y,ge,de,ye=!1){if(P!==null){if(n[P]!==void 0)return n[P];Ke("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+P+"'")}let Se;ge&&(Se=e.get("EXT_texture_norm16"),Se||Ke("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let ae=w;if(w===n.RED&&(Y===n.FLOAT&&(ae=n.R32F),Y===n.HALF_FLOAT&&(ae=n.R16F),Y===n.UNSIGNED_BYTE&&(ae=n.R8),Y===n.UNSIGNED_SHORT&&Se&&(ae=Se.R16_EXT),Y===n.SHORT&&Se&&(ae=Se.R16_SNORM_EXT)),w===n.RED_INTEGER&&(Y===n.UNSIGNED_BYTE&&(ae=n.R8UI),Y===n.UNSIGNED_SHORT&&(ae=n.R16UI),Y===n.UNSIGNED_INT&&(ae=n.R32UI),Y===n.BYTE&&(ae=n.R8I),Y===n.SHORT&&(ae=n.R16I),Y===n.INT&&(ae=n.R32I)),w===n.RG&&(Y===n.FLOAT&&(ae=n.RG32F),Y===n.HALF_FLOAT&&(ae=n.RG16F),Y===n.UNSIGNED_BYTE&&(ae=n.RG8),Y===n.UNSIGNED_SHORT&&Se&&(ae=Se.RG16_EXT),Y===n.SHORT&&Se&&(ae=Se.RG16_SNORM_EXT)),w===n.RG_INTEGER&&(Y===n.UNSIGNED_BYTE&&(ae=n.RG8UI),Y===n.UNSIGNED_SHORT&&(ae=n.RG16UI),Y===n.UNSIGNED_INT&&(ae=n.RG32UI),Y===n.BYTE&&(ae=n.RG8I),Y===n.SHORT&&(ae=n.RG16I),Y===n.INT&&(ae=n.RG32I)),w===n.RGB_INTEGER&&(Y===n.UNSIGNED_BYTE&&(ae=n.RGB8UI),Y===n.UNSIGNED_SHORT&&(ae=n.RGB16UI),Y===n.UNSIGNED_INT&&(ae=n.RGB32UI),Y===n.BYTE&&(ae=n.RGB8I),Y===n.SHORT&&(ae=n.RGB16I),Y===n.INT&&(ae=n.RGB32I)),w===n.RGBA_INTEGER&&(Y===n.UNSIGNED_BYTE&&(ae=n.RGBA8UI),Y===n.UNSIGNED_SHORT&&(ae=n.RGBA16UI),Y===n.UNSIGNED_INT&&(ae=n.RGBA32UI),Y===n.BYTE&&(ae=n.RGBA8I),Y===n.SHORT&&(ae=n.RGBA16I),Y===n.INT&&(ae=n.RGBA32I)),w===n.RGB&&(Y===n.UNSIGNED_SHORT&&Se&&(ae=Se.RGB16_EXT),Y===n.SHORT&&Se&&(ae=Se.RGB16_SNORM_EXT),Y===n.UNSIGNED_INT_5_9_9_9_REV&&(ae=n.RGB9_E5),Y===n.UNSIGNED_INT_10F_11F_11F_REV&&(ae=n.R11F_G11F_B10F)),w===n.RGBA){let ue=ye?Qo:_t.getTransfer(de);Y===n.FLOAT&&(ae=n.RGBA32F),Y===n.HALF_FLOAT&&(ae=n.RGBA16F),Y===n.UNSIGNED_BYTE&&(ae=ue===Tt?n.SRGB8_ALPHA8:n.RGBA8),Y===n.UNSIGNED_SHORT&&Se&&(ae=Se.RGBA16_EXT),Y===n.SHORT&&Se&&(ae=Se.RGBA16_SNORM_EXT),Y===n.UNSIGNED_SHORT_4_4_4_4&&(ae=n.RGBA4),Y===n.UNSIGNED_SHORT_5_5_5_1&&(ae=n.RGB5_A1)}return(ae===n.R16F||ae===n.R32F||ae===n.RG16F||ae===n.RG32F||ae===n.RGBA16F||ae===n.RGBA32F)&&e.get("EXT_color_buffer_float"),ae}function v(P,w){let Y;return P?w===null||w===Pi||w===fr?Y=n.DEPTH24_STENCIL8:w===Ii?Y=n.DEPTH32F_STENCIL8:w===ao&&(Y=n.DEPTH24_STENCIL8,Ke("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===Pi||w===fr?Y=n.DEPTH_COMPONENT24:w===Ii?Y=n.DEPTH_COMPONENT32F:w===ao&&(Y=n.DEPTH_COMPONENT16),Y}function S(P,w){return T(P)===!0||P.isFramebufferTexture&&P.minFilter!==Tn&&P.minFilter!==Vn?Math.log2(Math.max(w.width,w.height))+1:P.mipmaps.length>0?P.mipmaps.length:P.isCompressedTexture&&Array.isArray(P.image)?w.mipmaps.length:1}function U(P){let w=new WeakRef(P);i.get(P).__ref=w,g.add(w),x.register(P,w,w)}function I(P){let w=i.get(P).__ref;w!==void 0&&(g.delete(w),x.unregister(w))}function R(P){k(P.target)}function O(P){D(P.target)}function k(P){P.removeEventListener("dispose",R),I(P),Z(P),P.isVideoTexture&&u.delete(P),P.isHTMLTexture&&d.delete(P)}function D(P){P.removeEventListener("dispose",O),I(P),fe(P)}function V(){for(let P of g){let w=P.deref();w!==void 0&&(w.isRenderTarget===!0?D(w):k(w))}g.clear(),d.clear()}function Z(P){let w=i.get(P);if(w.__webglInit===void 0)return;let Y=P.source,ge=f.get(Y);if(ge){let de=ge[w.__cacheKey];de.usedTimes--,de.usedTimes===0&&H(P),Object.keys(ge).length===0&&f.delete(Y)}i.remove(P)}function H(P){let w=i.get(P);n.deleteTexture(w.__webglTexture);let Y=P.source,ge=f.get(Y);delete ge[w.__cacheKey],o.memory.textures--}function fe(P){let w=i.get(P);w.__depthDisposeCallback&&w.__depthDisposeCallback();let Y=P.depthTexture;if(Y&&Y.renderTarget===P&&k(Y),P.isWebGLCubeRenderTarget)for(let de=0;de<6;de++){if(Array.isArray(w.__webglFramebuffer[de]))for(let ye=0;ye<w.__webglFramebuffer[de].length;ye++)n.deleteFramebuffer(w.__webglFramebuffer[de][ye]);else n.deleteFramebuffer(w.__webglFramebuffer[de]);w.__webglDepthbuffer&&n.deleteRenderbuffer(w.__webglDepthbuffer[de])}else{if(Array.isArray(w.__webglFramebuffer))for(let de=0;de<w.__webglFramebuffer.length;de++)n.deleteFramebuffer(w.__webglFramebuffer[de]);else n.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&n.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&n.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let de=0;de<w.__webglColorRenderbuffer.length;de++)w.__webglColorRenderbuffer[de]&&n.deleteRenderbuffer(w.__webglColorRenderbuffer[de]);w.__webglDepthRenderbuffer&&n.deleteRenderbuffer(w.__webglDepthRenderbuffer)}let ge=P.textures;for(let de=0,ye=ge.length;de<ye;de++){let Se=i.get(ge[de]);Se.__webglTexture&&(n.deleteTexture(Se.__webglTexture),o.memory.textures--),i.remove(ge[de])}i.remove(P)}let J=0;function te(){J=0}function oe(){return J}function ie(P){J=P}function z(){let P=J;return P>=s.maxTextures&&Ke("WebGLTextures: Trying to use "+(P+1)+" texture units while this GPU supports only "+s.maxTextures),J+=1,P}function W(P){let w=[];return w.push(P.wrapS),w.push(P.wrapT),w.push(P.wrapR||0),w.push(P.magFilter),w.push(P.minFilter),w.push(P.anisotropy),w.push(P.internalFormat),w.push(P.format),w.push(P.type),w.push(P.generateMipmaps),w.push(P.mipmapsAutoUpdate),w.push(P.premultiplyAlpha),w.push(P.flipY),w.push(P.unpackAlignment),w.push(P.colorSpace),w.join()}function $(P,w){let Y=i.get(P);if(P.isVideoTexture&&Dt(P),P.isRenderTargetTexture===!1&&P.isExternalTexture!==!0&&P.version>0&&Y.__version!==P.version){let ge=P.image;if(ge===null)Ke("WebGLRenderer: Texture marked for update but no image data found.");else if(ge.complete===!1)Ke("WebGLRenderer: Texture marked for update but image is incomplete");else{Ft(Y,P,w);return}}else P.isExternalTexture&&(Y.__webglTexture=P.sourceTexture?P.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,Y.__webglTexture,n.TEXTURE0+w)}function K(P,w){let Y=i.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&Y.__version!==P.version){Ft(Y,P,w);return}else P.isExternalTexture&&(Y.__webglTexture=P.sourceTexture?P.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,Y.__webglTexture,n.TEXTURE0+w)}function re(P,w){let Y=i.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&Y.__version!==P.version){Ft(Y,P,w);return}t.bindTexture(n.TEXTURE_3D,Y.__webglTexture,n.TEXTURE0+w)}function ce(P,w){let Y=i.get(P);if(P.version>0&&Y.__version!==P.version){sn(Y,P,w);return}t.bindTexture(n.TEXTURE_CUBE_MAP,Y.__webglTexture,n.TEXTURE0+w)}let Ce={[Ol]:n.REPEAT,[Xi]:n.CLAMP_TO_EDGE,[Ul]:n.MIRRORED_REPEAT},qe={[Tn]:n.NEAREST,[Hp]:n.NEAREST_MIPMAP_NEAREST,[xa]:n.NEAREST_MIPMAP_LINEAR,[Vn]:n.LINEAR,[lc]:n.LINEAR_MIPMAP_NEAREST,[ps]:n.LINEAR_MIPMAP_LINEAR},Be={[$p]:n.NEVER,[Vh]:n.ALWAYS,[Yp]:n.LESS,[kh]:n.LEQUAL,[Zp]:n.EQUAL,[zh]:n.GEQUAL,[Kp]:n.GREATER,[Jp]:n.NOTEQUAL};function ot(P,w){if(w.type===Ii&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===Vn||w.magFilter===lc||w.magFilter===xa||w.magFilter===ps||w.minFilter===Vn||w.minFilter===lc||w.minFilter===xa||w.minFilter===ps)&&Ke("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(P,n.TEXTURE_WRAP_S,Ce[w.wrapS]),n.texParameteri(P,n.TEXTURE_WRAP_T,Ce[w.wrapT]),(P===n.TEXTURE_3D||P===n.TEXTURE_2D_ARRAY)&&n.texParameteri(P,n.TEXTURE_WRAP_R,Ce[w.wrapR]),n.texParameteri(P,n.TEXTURE_MAG_FILTER,qe[w.magFilter]),n.texParameteri(P,n.TEXTURE_MIN_FILTER,qe[w.minFilter]),w.compareFunction&&(n.texParameteri(P,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(P,n.TEXTURE_COMPARE_FUNC,Be[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===Tn||w.minFilter!==xa&&w.minFilter!==ps||w.type===Ii&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||i.get(w).__currentAnisotropy){let Y=e.get("EXT_texture_filter_anisotropic");n.texParameterf(P,Y.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,s.getMaxAnisotropy())),i.get(w).__currentAnisotropy=w.anisotropy}}}function at(P,w){let Y=!1;P.__webglInit===void 0&&(P.__webglInit=!0,w.addEventListener("dispose",R),U(w));let ge=w.source,de=f.get(ge);de===void 0&&(de={},f.set(ge,de));let ye=W(w);if(ye!==P.__cacheKey){de[ye]===void 0&&(de[ye]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,Y=!0),de[ye].usedTimes++;let Se=de[P.__cacheKey];Se!==void 0&&(de[P.__cacheKey].usedTimes--,Se.usedTimes===0&&H(w)),P.__cacheKey=ye,P.__webglTexture=de[ye].texture}return Y}function st(P,w,Y){return Math.floor(Math.floor(P/Y)/w)}function Wt(P,w,Y,ge){let ye=P.updateRanges;if(ye.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,w.width,w.height,Y,ge,w.data);else{ye.sort((F,he)=>F.start-he.start);let Se=0;for(let F=1;F<ye.length;F++){let he=ye[Se],le=ye[F],Ee=he.start+he.count,ve=st(le.start,w.width,4),Me=st(he.start,w.width,4);le.start<=Ee+1&&ve===Me&&st(le.start+le.count-1,w.width,4)===ve?he.count=Math.max(he.count,le.start+le.count-he.start):(++Se,ye[Se]=le)}ye.length=Se+1;let ae=t.getParameter(n.UNPACK_ROW_LENGTH),ue=t.getParameter(n.UNPACK_SKIP_PIXELS),xe=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,w.width);for(let F=0,he=ye.length;F<he;F++){let le=ye[F],Ee=Math.floor(le.start/4),ve=Math.ceil(le.count/4),Me=Ee%w.width,We=Math.floor(Ee/w.width),je=ve,me=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Me),t.pixelStorei(n.UNPACK_SKIP_ROWS,We),t.texSubImage2D(n.TEXTURE_2D,0,Me,We,je,me,Y,ge,w.data)}P.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,ae),t.pixelStorei(n.UNPACK_SKIP_PIXELS,ue),t.pixelStorei(n.UNPACK_SKIP_ROWS,xe)}}function Ft(P,w,Y){let ge=n.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(ge=n.TEXTURE_2D_ARRAY),w.isData3DTexture&&(ge=n.TEXTURE_3D);let de=at(P,w),ye=w.source;t.bindTexture(ge,P.__webglTexture,n.TEXTURE0+Y);let Se=i.get(ye);if(ye.version!==Se.__version||de===!0){if(t.activeTexture(n.TEXTURE0+Y),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){let me=_t.getPrimaries(_t.workingColorSpace),ze=w.colorSpace===gs?null:_t.getPrimaries(w.colorSpace),Qe=w.colorSpace===gs||me===ze?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,Qe)}t.pixelStorei(n.UNPACK_ALIGNMENT,w.unpackAlignment);let ue=_(w.image,!1,s.maxTextureSize);ue=He(w,ue);let xe=r.convert(w.format,w.colorSpace),F=r.convert(w.type),he=b(w.internalFormat,xe,F,w.normalized,w.colorSpace,w.isVideoTexture);ot(ge,w);let le,Ee=w.mipmaps,ve=w.isVideoTexture!==!0,Me=Se.__version===void 0||de===!0,We=ye.dataReady,je=S(w,ue);if(w.isDepthTexture)he=v(w.format===ms,w.type),Me&&(ve?t.texStorage2D(n.TEXTURE_2D,1,he,ue.width,ue.height):t.texImage2D(n.TEXTURE_2D,0,he,ue.width,ue.height,0,xe,F,null));else if(w.isDataTexture)if(Ee.length>0){ve&&Me&&t.texStorage2D(n.TEXTURE_2D,je,he,Ee[0].width,Ee[0].height);for(let me=0,ze=Ee.length;me<ze;me++)le=Ee[me],ve?We&&t.texSubImage2D(n.TEXTURE_2D,me,0,0,le.width,le.height,xe,F,le.data):t.texImage2D(n.TEXTURE_2D,me,he,le.width,le.height,0,xe,F,le.data);w.generateMipmaps=!1}else ve?(Me&&t.texStorage2D(n.TEXTURE_2D,je,he,ue.width,ue.height),We&&Wt(w,ue,xe,F)):t.texImage2D(n.TEXTURE_2D,0,he,ue.width,ue.height,0,xe,F,ue.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){ve&&Me&&t.texStorage3D(n.TEXTURE_2D_ARRAY,je,he,Ee[0].width,Ee[0].height,ue.depth);for(let me=0,ze=Ee.length;me<ze;me++)if(le=Ee[me],w.format!==Di)if(xe!==null)if(ve){if(We)if(w.layerUpdates.size>0){let Qe=Jh(le.width,le.height,w.format,w.type);for(let Re of w.layerUpdates){let ct=le.data.subarray(Re*Qe/le.data.BYTES_PER_ELEMENT,(Re+1)*Qe/le.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,me,0,0,Re,le.width,le.height,1,xe,ct)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,me,0,0,0,le.width,le.height,ue.depth,xe,le.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,me,he,le.width,le.height,ue.depth,0,le.data,0,0);else Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ve?We&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,me,0,0,0,le.width,le.height,ue.depth,xe,F,le.data):t.texImage3D(n.TEXTURE_2D_ARRAY,me,he,le.width,le.height,ue.depth,0,xe,F,le.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{ve&&Me&&t.texStorage2D(n.TEXTURE_2D,je,he,Ee[0].width,Ee[0].height);for(let me=0,ze=Ee.length;me<ze;me++)le=Ee[me],w.format!==Di?xe!==null?ve?We&&t.compressedTexSubImage2D(n.TEXTURE_2D,me,0,0,le.width,le.height,xe,le.data):t.compressedTexImage2D(n.TEXTURE_2D,me,he,le.width,le.height,0,le.data):Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ve?We&&t.texSubImage2D(n.TEXTURE_2D,me,0,0,le.width,le.height,xe,F,le.data):t.texImage2D(n.TEXTURE_2D,me,he,le.width,le.height,0,xe,F,le.data)}else if(w.isDataArrayTexture)if(ve){if(Me&&t.texStorage3D(n.TEXTURE_2D_ARRAY,je,he,ue.width,ue.height,ue.depth),We)if(w.layerUpdates.size>0){let me=Jh(ue.width,ue.height,w.format,w.type);for(let ze of w.layerUpdates){let Qe=ue.data.subarray(ze*me/ue.data.BYTES_PER_ELEMENT,(ze+1)*me/ue.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,ze,ue.width,ue.height,1,xe,F,Qe)}w.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,ue.width,ue.height,ue.depth,xe,F,ue.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,he,ue.width,ue.height,ue.depth,0,xe,F,ue.data);else if(w.isData3DTexture)ve?(Me&&t.texStorage3D(n.TEXTURE_3D,je,he,ue.width,ue.height,ue.depth),We&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,ue.width,ue.height,ue.depth,xe,F,ue.data)):t.texImage3D(n.TEXTURE_3D,0,he,ue.width,ue.height,ue.depth,0,xe,F,ue.data);else if(w.isFramebufferTexture){if(Me)if(ve)t.texStorage2D(n.TEXTURE_2D,je,he,ue.width,ue.height);else{let me=ue.width,ze=ue.height;for(let Qe=0;Qe<je;Qe++)t.texImage2D(n.TEXTURE_2D,Qe,he,me,ze,0,xe,F,null),me>>=1,ze>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in n){let me=n.canvas;if(me.hasAttribute("layoutsubtree")||me.setAttribute("layoutsubtree","true"),ue.parentNode!==me){me.appendChild(ue),d.add(w),me.onpaint=ze=>{let Qe=ze.changedElements;for(let Re of d)Qe.includes(Re.image)&&(Re.needsUpdate=!0)},me.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,ue);else{let Qe=n.RGBA,Re=n.RGBA,ct=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,Qe,Re,ct,ue)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Ee.length>0){if(ve&&Me){let me=Ye(Ee[0]);t.texStorage2D(n.TEXTURE_2D,je,he,me.width,me.height)}for(let me=0,ze=Ee.length;me<ze;me++)le=Ee[me],ve?We&&t.texSubImage2D(n.TEXTURE_2D,me,0,0,xe,F,le):t.texImage2D(n.TEXTURE_2D,me,he,xe,F,le);w.generateMipmaps=!1}else if(ve){if(Me){let me=Ye(ue);t.texStorage2D(n.TEXTURE_2D,je,he,me.width,me.height)}We&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,xe,F,ue)}else t.texImage2D(n.TEXTURE_2D,0,he,xe,F,ue);T(w)&&w.mipmapsAutoUpdate===!0&&M(ge),Se.__version=ye.version,w.onUpdate&&w.onUpdate(w)}P.__version=w.version}function sn(P,w,Y){if(w.image.length!==6)return;let ge=at(P,w),de=w.source;t.bindTexture(n.TEXTURE_CUBE_MAP,P.__webglTexture,n.TEXTURE0+Y);let ye=i.get(de);if(de.version!==ye.__version||ge===!0){t.activeTexture(n.TEXTURE0+Y);let Se=_t.getPrimaries(_t.workingColorSpace),ae=w.colorSpace===gs?null:_t.getPrimaries(w.colorSpace),ue=w.colorSpace===gs||Se===ae?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,ue);let xe=w.isCompressedTexture||w.image[0].isCompressedTexture,F=w.image[0]&&w.image[0].isDataTexture,he=[];for(let Re=0;Re<6;Re++)!xe&&!F?he[Re]=_(w.image[Re],!0,s.maxCubemapSize):he[Re]=F?w.image[Re].image:w.image[Re],he[Re]=He(w,he[Re]);let le=he[0],Ee=r.convert(w.format,w.colorSpace),ve=r.convert(w.type),Me=b(w.internalFormat,Ee,ve,w.normalized,w.colorSpace),We=w.isVideoTexture!==!0,je=ye.__version===void 0||ge===!0,me=de.dataReady,ze=S(w,le);ot(n.TEXTURE_CUBE_MAP,w);let Qe;if(w.isDepthTexture){if(Me=v(w.format===ms,w.type),je)if(We)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Me,le.width,le.height);else for(let Re=0;Re<6;Re++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,le.width,le.height,0,Ee,ve,null)}else if(xe){We&&je&&t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,Me,le.width,le.height);for(let Re=0;Re<6;Re++){Qe=he[Re].mipmaps;for(let ct=0;ct<Qe.length;ct++){let Bt=Qe[ct];w.format!==Di?Ee!==null?We?me&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,0,0,Bt.width,Bt.height,Ee,Bt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,Me,Bt.width,Bt.height,0,Bt.data):Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):We?me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,0,0,Bt.width,Bt.height,Ee,ve,Bt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,Me,Bt.width,Bt.height,0,Ee,ve,Bt.data)}}}else{if(Qe=w.mipmaps,We&&je){Qe.length>0&&ze++;let Re=Ye(he[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,Me,Re.width,Re.height)}for(let Re=0;Re<6;Re++)if(F){We?me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,he[Re].width,he[Re].height,Ee,ve,he[Re].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,he[Re].width,he[Re].height,0,Ee,ve,he[Re].data);for(let ct=0;ct<Qe.length;ct++){let Nn=Qe[ct].image[Re].image;We?me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,0,0,Nn.width,Nn.height,Ee,ve,Nn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,Me,Nn.width,Nn.height,0,Ee,ve,Nn.data)}}else{We?me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,Ee,ve,he[Re]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,Ee,ve,he[Re]);for(let ct=0;ct<Qe.length;ct++){let Bt=Qe[ct];We?me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,0,0,Ee,ve,Bt.image[Re]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,Me,Ee,ve,Bt.image[Re])}}}T(w)&&w.mipmapsAutoUpdate===!0&&M(n.TEXTURE_CUBE_MAP),ye.__version=de.version,w.onUpdate&&w.onUpdate(w)}P.__version=w.version}function It(P,w,Y,ge,de,ye){let Se=r.convert(Y.format,Y.colorSpace),ae=r.convert(Y.type),ue=b(Y.internalFormat,Se,ae,Y.normalized,Y.colorSpace),xe=i.get(w),F=i.get(Y);if(F.__renderTarget=w,!xe.__hasExternalTextures){let he=Math.max(1,w.width>>ye),le=Math.max(1,w.height>>ye);de===n.TEXTURE_3D||de===n.TEXTURE_2D_ARRAY?t.texImage3D(de,ye,ue,he,le,w.depth,0,Se,ae,null):t.texImage2D(de,ye,ue,he,le,0,Se,ae,null)}t.bindFramebuffer(n.FRAMEBUFFER,P),we(w)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ge,de,F.__webglTexture,0,lt(w)):(de===n.TEXTURE_2D||de>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&de<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,ge,de,F.__webglTexture,ye),t.bindFramebuffer(n.FRAMEBUFFER,null)}function yn(P,w,Y){if(n.bindRenderbuffer(n.RENDERBUFFER,P),w.depthBuffer){let ge=w.depthTexture,de=ge&&ge.isDepthTexture?ge.type:null,ye=v(w.stencilBuffer,de),Se=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;we(w)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,lt(w),ye,w.width,w.height):Y?n.renderbufferStorageMultisample(n.RENDERBUFFER,lt(w),ye,w.width,w.height):n.renderbufferStorage(n.RENDERBUFFER,ye,w.width,w.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Se,n.RENDERBUFFER,P)}else{let ge=w.textures;for(let de=0;de<ge.length;de++){let ye=ge[de],Se=r.convert(ye.format,ye.colorSpace),ae=r.convert(ye.type),ue=b(ye.internalFormat,Se,ae,ye.normalized,ye.colorSpace);we(w)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,lt(w),ue,w.width,w.height):Y?n.renderbufferStorageMultisample(n.RENDERBUFFER,lt(w),ue,w.width,w.height):n.renderbufferStorage(n.RENDERBUFFER,ue,w.width,w.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function vt(P,w,Y){let ge=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,P),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let de=i.get(w.depthTexture);de.__renderTarget=w;let ye=ge?w.depthTexture.image[0]:w.depthTexture.image;(!de.__webglTexture||ye.width!==w.width||ye.height!==w.height)&&(ye.width=w.width,ye.height=w.height,w.depthTexture.needsUpdate=!0),ge?ce(w.depthTexture,0):$(w.depthTexture,0);let Se=de.__webglTexture,ae=lt(w),ue=ge?n.TEXTURE_CUBE_MAP_POSITIVE_X+Y:n.TEXTURE_2D,xe=w.depthTexture.format===ms?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(w.depthTexture.format===hs)we(w)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,xe,ue,Se,0,ae):n.framebufferTexture2D(n.FRAMEBUFFER,xe,ue,Se,0);else if(w.depthTexture.format===ms)we(w)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,xe,ue,Se,0,ae):n.framebufferTexture2D(n.FRAMEBUFFER,xe,ue,Se,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function fn(P){let w=i.get(P),Y=P.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==P.depthTexture){let ge=P.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),ge){let de=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,ge.removeEventListener("dispose",de)};ge.addEventListener("dispose",de),w.__depthDisposeCallback=de}w.__boundDepthTexture=ge}if(P.depthTexture&&!w.__autoAllocateDepthBuffer)if(Y)for(let ge=0;ge<6;ge++)vt(w.__webglFramebuffer[ge],P,ge);else P.texture.mipmaps.length>0?vt(w.__webglFramebuffer[0],P,0):vt(w.__webglFramebuffer,P,0);else if(Y){w.__webglDepthbuffer=[];for(let ge=0;ge<6;ge++)if(t.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer[ge]),w.__webglDepthbuffer[ge]===void 0)w.__webglDepthbuffer[ge]=n.createRenderbuffer(),yn(w.__webglDepthbuffer[ge],P,!1);else{let de=P.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=w.__webglDepthbuffer[ge];n.bindRenderbuffer(n.RENDERBUFFER,ye),n.framebufferRenderbuffer(n.FRAMEBUFFER,de,n.RENDERBUFFER,ye)}}else if(P.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=n.createRenderbuffer(),yn(w.__webglDepthbuffer,P,!1);else{let de=P.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=w.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ye),n.framebufferRenderbuffer(n.FRAMEBUFFER,de,n.RENDERBUFFER,ye)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function Zt(P,w,Y){let ge=i.get(P);w!==void 0&&It(ge.__webglFramebuffer,P,P.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),Y!==void 0&&fn(P)}function rn(P){let w=P.texture,Y=i.get(P),ge=i.get(w);P.addEventListener("dispose",O),U(P);let de=P.textures,ye=P.isWebGLCubeRenderTarget===!0,Se=de.length>1;if(Se||(ge.__webglTexture===void 0&&(ge.__webglTexture=n.createTexture()),ge.__version=w.version,o.memory.textures++),ye){Y.__webglFramebuffer=[];for(let ae=0;ae<6;ae++)if(w.mipmaps.length>0){Y.__webglFramebuffer[ae]=[];for(let ue=0;ue<w.mipmaps.length;ue++)Y.__webglFramebuffer[ae][ue]=n.createFramebuffer()}else Y.__webglFramebuffer[ae]=n.createFramebuffer()}else{if(w.mipmaps.length>0){Y.__webglFramebuffer=[];for(let ae=0;ae<w.mipmaps.length;ae++)Y.__webglFramebuffer[ae]=n.createFramebuffer()}else Y.__webglFramebuffer=n.createFramebuffer();if(Se)for(let ae=0,ue=de.length;ae<ue;ae++){let xe=i.get(de[ae]);xe.__webglTexture===void 0&&(xe.__webglTexture=n.createTexture(),o.memory.textures++)}if(P.samples>0&&we(P)===!1){Y.__webglMultisampledFramebuffer=n.createFramebuffer(),Y.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,Y.__webglMultisampledFramebuffer);for(let ae=0;ae<de.length;ae++){let ue=de[ae];Y.__webglColorRenderbuffer[ae]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,Y.__webglColorRenderbuffer[ae]);let xe=r.convert(ue.format,ue.colorSpace),F=r.convert(ue.type),he=b(ue.internalFormat,xe,F,ue.normalized,ue.colorSpace,P.isXRRenderTarget===!0),le=lt(P);n.renderbufferStorageMultisample(n.RENDERBUFFER,le,he,P.width,P.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ae,n.RENDERBUFFER,Y.__webglColorRenderbuffer[ae])}n.bindRenderbuffer(n.RENDERBUFFER,null),P.depthBuffer&&(Y.__webglDepthRenderbuffer=n.createRenderbuffer(),yn(Y.__webglDepthRenderbuffer,P,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ye){t.bindTexture(n.TEXTURE_CUBE_MAP,ge.__webglTexture),ot(n.TEXTURE_CUBE_MAP,w);for(let ae=0;ae<6;ae++)if(w.mipmaps.length>0)for(let ue=0;ue<w.mipmaps.length;ue++)It(Y.__webglFramebuffer[ae][ue],P,w,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ae,ue);else It(Y.__webglFramebuffer[ae],P,w,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ae,0);T(w)?M(n.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(Se){for(let ae=0,ue=de.length;ae<ue;ae++){let xe=de[ae],F=i.get(xe),he=n.TEXTURE_2D;(P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(he=P.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(he,F.__webglTexture),ot(he,xe),It(Y.__webglFramebuffer,P,xe,n.COLOR_ATTACHMENT0+ae,he,0),T(xe)&&M(he)}t.unbindTexture()}else{let ae=n.TEXTURE_2D;if((P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(ae=P.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(ae,ge.__webglTexture),ot(ae,w),w.mipmaps.length>0)for(let ue=0;ue<w.mipmaps.length;ue++)It(Y.__webglFramebuffer[ue],P,w,n.COLOR_ATTACHMENT0,ae,ue);else It(Y.__webglFramebuffer,P,w,n.COLOR_ATTACHMENT0,ae,0);T(w)?M(ae):w.mipmaps.length>0&&n.texParameteri(ae,n.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}P.depthBuffer&&fn(P)}function B(P){let w=P.textures;for(let Y=0,ge=w.length;Y<ge;Y++){let de=w[Y];if(T(de)&&de.mipmapsAutoUpdate===!0){let ye=C(P),Se=i.get(de).__webglTexture;t.bindTexture(ye,Se),M(ye),t.unbindTexture()}}}let Pe=[];function Ze(P){if(P.samples>0){if(we(P)===!1){let w=P.textures,Y=P.width,ge=P.height,de=n.COLOR_BUFFER_BIT,ye=P.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Se=i.get(P),ae=w.length>1;if(ae)for(let xe=0;xe<w.length;xe++)t.bindFramebuffer(n.FRAMEBUFFER,Se.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Se.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Se.__webglMultisampledFramebuffer),P.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Se.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Se.__webglFramebuffer);for(let xe=0;xe<w.length;xe++){if(P.resolveDepthBuffer&&(P.depthBuffer&&(de|=n.DEPTH_BUFFER_BIT),P.stencilBuffer&&P.resolveStencilBuffer&&(de|=n.STENCIL_BUFFER_BIT)),ae){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Se.__webglColorRenderbuffer[xe]);let F=i.get(w[xe]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,F,0)}n.blitFramebuffer(0,0,Y,ge,0,0,Y,ge,de,n.NEAREST),c===!0&&(Pe.length=0,Pe.push(n.COLOR_ATTACHMENT0+xe),P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&Pe.push(ye),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Pe))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),ae)for(let xe=0;xe<w.length;xe++){t.bindFramebuffer(n.FRAMEBUFFER,Se.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.RENDERBUFFER,Se.__webglColorRenderbuffer[xe]);let F=i.get(w[xe]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Se.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.TEXTURE_2D,F,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Se.__webglMultisampledFramebuffer)}else if(P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&c){let w=P.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[w])}}}function lt(P){return Math.min(s.maxSamples,P.samples)}function we(P){let w=i.get(P);return P.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function Dt(P){let w=o.render.frame;u.get(P)!==w&&(u.set(P,w),P.update())}function He(P,w){let Y=P.colorSpace,ge=P.format,de=P.type;return P.isCompressedTexture===!0||P.isVideoTexture===!0||Y!==jo&&Y!==gs&&(_t.getTransfer(Y)===Tt?(ge!==Di||de!==si)&&Ke("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):tt("WebGLTextures: Unsupported texture color space:",Y)),w}function Ye(P){return typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement?(l.width=P.naturalWidth||P.width,l.height=P.naturalHeight||P.height):typeof VideoFrame<"u"&&P instanceof VideoFrame?(l.width=P.displayWidth,l.height=P.displayHeight):(l.width=P.width,l.height=P.height),l}this.allocateTextureUnit=z,this.resetTextureUnits=te,this.getTextureUnits=oe,this.setTextureUnits=ie,this.setTexture2D=$,this.setTexture2DArray=K,this.setTexture3D=re,this.setTextureCube=ce,this.rebindTextures=Zt,this.setupRenderTarget=rn,this.updateRenderTargetMipmap=B,this.updateMultisampleRenderTarget=Ze,this.setupDepthRenderbuffer=fn,this.setupFrameBufferTexture=It,this.useMultisampledRTT=we,this.dispose=V}function Mw(n,e){function t(i,s=gs){let r,o=_t.getTransfer(s);if(i===si)return n.UNSIGNED_BYTE;if(i===uc)return n.UNSIGNED_SHORT_4_4_4_4;if(i===hc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Dh)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===Nh)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Ih)return n.BYTE;if(i===Lh)return n.SHORT;if(i===ao)return n.UNSIGNED_SHORT;if(i===cc)return n.INT;if(i===Pi)return n.UNSIGNED_INT;if(i===Ii)return n.FLOAT;if(i===Li)return n.HALF_FLOAT;if(i===Oh)return n.ALPHA;if(i===Uh)return n.RGB;if(i===Di)return n.RGBA;if(i===hs)return n.DEPTH_COMPONENT;if(i===ms)return n.DEPTH_STENCIL;if(i===Fh)return n.RED;if(i===dc)return n.RED_INTEGER;if(i===Xs)return n.RG;if(i===fc)return n.RG_INTEGER;if(i===pc)return n.RGBA_INTEGER;if(i===va||i===ya||i===Sa||i===ba)if(o===Tt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===va)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===ya)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Sa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===ba)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===va)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===ya)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Sa)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===ba)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===mc||i===gc||i===_c||i===xc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===mc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===gc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===_c)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===xc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===vc||i===yc||i===Sc||i===bc||i===Mc||i===Ma||i===wc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===vc||i===yc)return o===Tt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Sc)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===bc)return r.COMPRESSED_R11_EAC;if(i===Mc)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Ma)return r.COMPRESSED_RG11_EAC;if(i===wc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Ec||i===Tc||i===Ac||i===Rc||i===Cc||i===Pc||i===Ic||i===Lc||i===Dc||i===Nc||i===Oc||i===Uc||i===Fc||i===Bc)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Ec)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Tc)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Ac)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Rc)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Cc)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Pc)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Ic)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Lc)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Dc)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Nc)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Oc)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Uc)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Fc)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Bc)return o===Tt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===kc||i===zc||i===Vc)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===kc)return o===Tt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===zc)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Vc)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Gc||i===Hc||i===wa||i===Wc)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===Gc)return r.COMPRESSED_RED_RGTC1_EXT;if(i===Hc)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===wa)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Wc)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===fr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var ww=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Ew=`
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

}`,od=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new ua(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new qi({vertexShader:ww,fragmentShader:Ew,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new mi(new ha(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},ad=class extends Ri{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",c=1,l=null,u=null,d=null,h=null,f=null,g=null,x=typeof XRWebGLBinding<"u",p=new od,m={},_=t.getContextAttributes(),T=null,M=null,C=[],b=[],v=new nt,S=null,U=null,I=new zn;I.viewport=new Yt;let R=new zn;R.viewport=new Yt;let O=[I,R],k=new ic,D=null,V=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(W){let $=C[W];return $===void 0&&($=new jr,C[W]=$),$.getTargetRaySpace()},this.getControllerGrip=function(W){let $=C[W];return $===void 0&&($=new jr,C[W]=$),$.getGripSpace()},this.getHand=function(W){let $=C[W];return $===void 0&&($=new jr,C[W]=$),$.getHandSpace()};function Z(W){let $=b.indexOf(W.inputSource);if($===-1)return;let K=C[$];K!==void 0&&(K.update(W.inputSource,W.frame,l||o),K.dispatchEvent({type:W.type,data:W.inputSource}))}function H(){s.removeEventListener("select",Z),s.removeEventListener("selectstart",Z),s.removeEventListener("selectend",Z),s.removeEventListener("squeeze",Z),s.removeEventListener("squeezestart",Z),s.removeEventListener("squeezeend",Z),s.removeEventListener("end",H),s.removeEventListener("inputsourceschange",fe);for(let W=0;W<C.length;W++){let $=b[W];$!==null&&(b[W]=null,C[W].disconnect($))}D=null,V=null,p.reset();for(let W in m)delete m[W];if(e.setRenderTarget(T),f=null,h=null,d=null,s=null,M=null,z.stop(),i.isPresenting=!1,e.setPixelRatio(S),e.setSize(v.width,v.height,!1),U!==null){let W=U.camera;W.fov=U.fov,W.zoom=U.zoom,W.updateProjectionMatrix(),U=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(W){r=W,i.isPresenting===!0&&Ke("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(W){a=W,i.isPresenting===!0&&Ke("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||o},this.setReferenceSpace=function(W){l=W},this.getBaseLayer=function(){return h!==null?h:f},this.getBinding=function(){return d===null&&x&&(d=new XRWebGLBinding(s,t)),d},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(W){if(s=W,s!==null){if(T=e.getRenderTarget(),s.addEventListener("select",Z),s.addEventListener("selectstart",Z),s.addEventListener("selectend",Z),s.addEventListener("squeeze",Z),s.addEventListener("squeezestart",Z),s.addEventListener("squeezeend",Z),s.addEventListener("end",H),s.addEventListener("inputsourceschange",fe),_.xrCompatible!==!0&&await t.makeXRCompatible(),S=e.getPixelRatio(),e.getSize(v),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let K=null,re=null,ce=null;_.depth&&(ce=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,K=_.stencil?ms:hs,re=_.stencil?fr:Pi);let Ce={colorFormat:t.RGBA8,depthFormat:ce,scaleFactor:r};d=this.getBinding(),h=d.createProjectionLayer(Ce),s.updateRenderState({layers:[h]}),e.setPixelRatio(1),e.setSize(h.textureWidth,h.textureHeight,!1),M=new ni(h.textureWidth,h.textureHeight,{format:Di,type:si,depthTexture:new fs(h.textureWidth,h.textureHeight,re,void 0,void 0,void 0,void 0,void 0,void 0,K),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:h.ignoreDepthValues===!1,resolveStencilBuffer:h.ignoreDepthValues===!1,storeMultisampledDepthBuffer:h.ignoreDepthValues===!1,storeMultisampledStencilBuffer:h.ignoreDepthValues===!1})}else{let K={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,K),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),M=new ni(f.framebufferWidth,f.framebufferHeight,{format:Di,type:si,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(c),l=null,o=await s.requestReferenceSpace(a),z.setContext(s),z.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function fe(W){for(let $=0;$<W.removed.length;$++){let K=W.removed[$],re=b.indexOf(K);re>=0&&(b[re]=null,C[re].disconnect(K))}for(let $=0;$<W.added.length;$++){let K=W.added[$],re=b.indexOf(K);if(re===-1){for(let Ce=0;Ce<C.length;Ce++)if(Ce>=b.length){b.push(K),re=Ce;break}else if(b[Ce]===null){b[Ce]=K,re=Ce;break}if(re===-1)break}let ce=C[re];ce&&ce.connect(K)}}function J(W,$){$===null?W.matrixWorld.copy(W.matrix):W.matrixWorld.multiplyMatrices($.matrixWorld,W.matrix),W.matrixWorldInverse.copy(W.matrixWorld).invert()}this.updateCamera=function(W){if(s===null)return;let $=W.near,K=W.far;p.texture!==null&&(p.depthNear>0&&($=p.depthNear),p.depthFar>0&&(K=p.depthFar)),k.near=R.near=I.near=$,k.far=R.far=I.far=K,(D!==k.near||V!==k.far)&&(s.updateRenderState({depthNear:k.near,depthFar:k.far}),D=k.near,V=k.far),k.layers.mask=W.layers.mask|6,I.layers.mask=k.layers.mask&-5,R.layers.mask=k.layers.mask&-3;let re=W.parent,ce=k.cameras;J(k,re);for(let Ce=0;Ce<ce.length;Ce++)J(ce[Ce],re);k.projectionMatrix.copy(I.projectionMatrix),k.projectionMatrixInverse.copy(I.projectionMatrixInverse),U===null&&W.isPerspectiveCamera&&(U={camera:W,fov:W.fov,zoom:W.zoom}),te(W,k,re)};function te(W,$,K){K===null?W.matrix.copy($.matrixWorld):(W.matrix.copy(K.matrixWorld),W.matrix.invert(),W.matrix.multiply($.matrixWorld)),W.matrix.decompose(W.position,W.quaternion,W.scale),W.updateMatrixWorld(!0),W.projectionMatrix.copy($.projectionMatrix),W.projectionMatrixInverse.copy($.projectionMatrixInverse),W.isPerspectiveCamera&&(W.fov=Kr*2*Math.atan(1/W.projectionMatrix.elements[5]),W.zoom=1)}this.getCamera=function(){return k},this.getFoveation=function(){if(!(h===null&&f===null))return c},this.setFoveation=function(W){c=W,h!==null&&(h.fixedFoveation=W),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=W)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(k)},this.getCameraTexture=function(W){return m[W]};let oe=null;function ie(W,$){if(u=$.getViewerPose(l||o),g=$,u!==null){let K=u.views;f!==null&&(e.setRenderTargetFramebuffer(M,f.framebuffer),e.setRenderTarget(M));let re=!1;K.length!==k.cameras.length&&(k.cameras.length=0,re=!0);for(let Be=0;Be<K.length;Be++){let ot=K[Be],at=null;if(f!==null)at=f.getViewport(ot);else{let Wt=d.getViewSubImage(h,ot);at=Wt.viewport,Be===0&&(e.setRenderTargetTextures(M,Wt.colorTexture,Wt.depthStencilTexture),e.setRenderTarget(M))}let st=O[Be];st===void 0&&(st=new zn,st.layers.enable(Be),st.viewport=new Yt,O[Be]=st),st.matrix.fromArray(ot.transform.matrix),st.matrix.decompose(st.position,st.quaternion,st.scale),st.projectionMatrix.fromArray(ot.projectionMatrix),st.projectionMatrixInverse.copy(st.projectionMatrix).invert(),st.viewport.set(at.x,at.y,at.width,at.height),Be===0&&(k.matrix.copy(st.matrix),k.matrix.decompose(k.position,k.quaternion,k.scale)),re===!0&&k.cameras.push(st)}let ce=s.enabledFeatures;if(ce&&ce.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){d=i.getBinding();let Be=d.getDepthInformation(K[0]);Be&&Be.isValid&&Be.texture&&p.init(Be,s.renderState)}if(ce&&ce.includes("camera-access")&&x){e.state.unbindTexture(),d=i.getBinding();for(let Be=0;Be<K.length;Be++){let ot=K[Be].camera;if(ot){let at=m[ot];at||(at=new ua,m[ot]=at);let st=d.getCameraImage(ot);at.sourceTexture=st}}}}for(let K=0;K<C.length;K++){let re=b[K],ce=C[K];re!==null&&ce!==void 0&&ce.update(re,$,l||o)}oe&&oe(W,$),$.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:$}),g=null}let z=new Pm;z.setAnimationLoop(ie),this.setAnimationLoop=function(W){oe=W},this.dispose=function(){}}},Tw=new qt,zm=new it;zm.set(-1,0,0,0,1,0,0,0,1);function Aw(n,e){function t(p,m){p.matrixAutoUpdate===!0&&p.updateMatrix(),m.value.copy(p.matrix)}function i(p,m){m.color.getRGB(p.fogColor.value,Yh(n)),m.isFog?(p.fogNear.value=m.near,p.fogFar.value=m.far):m.isFogExp2&&(p.fogDensity.value=m.density)}function s(p,m,_,T,M){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(p,m):m.isMeshLambertMaterial?(r(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(p,m),d(p,m)):m.isMeshPhongMaterial?(r(p,m),u(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(p,m),h(p,m),m.isMeshPhysicalMaterial&&f(p,m,M)):m.isMeshMatcapMaterial?(r(p,m),g(p,m)):m.isMeshDepthMaterial?r(p,m):m.isMeshDistanceMaterial?(r(p,m),x(p,m)):m.isMeshNormalMaterial?r(p,m):m.isLineBasicMaterial?(o(p,m),m.isLineDashedMaterial&&a(p,m)):m.isPointsMaterial?c(p,m,_,T):m.isSpriteMaterial?l(p,m):m.isShadowMaterial?(p.color.value.copy(m.color),p.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(p,m){p.opacity.value=m.opacity,m.color&&p.diffuse.value.copy(m.color),m.emissive&&p.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.bumpMap&&(p.bumpMap.value=m.bumpMap,t(m.bumpMap,p.bumpMapTransform),p.bumpScale.value=m.bumpScale,m.side===Gn&&(p.bumpScale.value*=-1)),m.normalMap&&(p.normalMap.value=m.normalMap,t(m.normalMap,p.normalMapTransform),p.normalScale.value.copy(m.normalScale),m.side===Gn&&p.normalScale.value.negate()),m.displacementMap&&(p.displacementMap.value=m.displacementMap,t(m.displacementMap,p.displacementMapTransform),p.displacementScale.value=m.displacementScale,p.displacementBias.value=m.displacementBias),m.emissiveMap&&(p.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,p.emissiveMapTransform)),m.specularMap&&(p.specularMap.value=m.specularMap,t(m.specularMap,p.specularMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest);let _=e.get(m),T=_.envMap,M=_.envMapRotation;T&&(p.envMap.value=T,p.envMapRotation.value.setFromMatrix4(Tw.makeRotationFromEuler(M)).transpose(),T.isCubeTexture&&T.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(zm),p.reflectivity.value=m.reflectivity,p.ior.value=m.ior,p.refractionRatio.value=m.refractionRatio),m.lightMap&&(p.lightMap.value=m.lightMap,p.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,p.lightMapTransform)),m.aoMap&&(p.aoMap.value=m.aoMap,p.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,p.aoMapTransform))}function o(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform))}function a(p,m){p.dashSize.value=m.dashSize,p.totalSize.value=m.dashSize+m.gapSize,p.scale.value=m.scale}function c(p,m,_,T){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.size.value=m.size*_,p.scale.value=T*.5,m.map&&(p.map.value=m.map,t(m.map,p.uvTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function l(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.rotation.value=m.rotation,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function u(p,m){p.specular.value.copy(m.specular),p.shininess.value=Math.max(m.shininess,1e-4)}function d(p,m){m.gradientMap&&(p.gradientMap.value=m.gradientMap)}function h(p,m){p.metalness.value=m.metalness,m.metalnessMap&&(p.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,p.metalnessMapTransform)),p.roughness.value=m.roughness,m.roughnessMap&&(p.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,p.roughnessMapTransform)),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)}function f(p,m,_){p.ior.value=m.ior,m.diffuseRoughness>0&&(p.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),m.sheen>0&&(p.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),p.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(p.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,p.sheenColorMapTransform)),m.sheenRoughnessMap&&(p.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,p.sheenRoughnessMapTransform))),m.clearcoat>0&&(p.clearcoat.value=m.clearcoat,p.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(p.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,p.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(p.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===Gn&&p.clearcoatNormalScale.value.negate())),m.dispersion>0&&(p.dispersion.value=m.dispersion),m.retroreflectivity>0&&(p.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(p.iridescence.value=m.iridescence,p.iridescenceIOR.value=m.iridescenceIOR,p.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(p.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,p.iridescenceMapTransform)),m.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),m.transmission>0&&(p.transmission.value=m.transmission,p.transmissionSamplerMap.value=_.texture,p.transmissionSamplerSize.value.set(_.width,_.height),m.transmissionMap&&(p.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,p.transmissionMapTransform)),p.thickness.value=m.thickness,m.thicknessMap&&(p.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=m.attenuationDistance,p.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(p.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(p.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=m.specularIntensity,p.specularColor.value.copy(m.specularColor),m.specularColorMap&&(p.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,p.specularColorMapTransform)),m.specularIntensityMap&&(p.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,p.specularIntensityMapTransform))}function g(p,m){m.matcap&&(p.matcap.value=m.matcap)}function x(p,m){let _=e.get(m).light;p.referencePosition.value.setFromMatrixPosition(_.matrixWorld),p.nearDistance.value=_.shadow.camera.near,p.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function Rw(n,e,t,i){let s={},r={};function o(_,T){let M=T.program;i.uniformBlockBinding(_,M,s[_.id])}function a(_,T){let M=s[_.id];M===void 0&&(g(_),M=c(_),s[_.id]=M,_.addEventListener("dispose",p));let C=T.program;i.updateUBOMapping(_,C);let b=e.render.frame;r[_.id]!==b&&(l(_),r[_.id]=b)}function c(_){let T=n.createBuffer(),M=_.__size,C=_.usage;return n.bindBuffer(n.UNIFORM_BUFFER,T),n.bufferData(n.UNIFORM_BUFFER,M,C),n.bindBuffer(n.UNIFORM_BUFFER,null),T}function l(_){let T=s[_.id],M=_.uniforms,C=_.__cache;n.bindBuffer(n.UNIFORM_BUFFER,T);for(let b=0,v=M.length;b<v;b++){let S=M[b];if(Array.isArray(S))for(let U=0,I=S.length;U<I;U++)u(S[U],b,U,C);else u(S,b,0,C)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(_,T,M,C){if(h(_,T,M,C)===!0){let b=_.__offset,v=_.value;if(Array.isArray(v)){let S=0;for(let U=0;U<v.length;U++){let I=v[U],R=x(I,!0);d(I,_.__data,S),S+=R.storage/Float32Array.BYTES_PER_ELEMENT}}else d(v,_.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,b,_.__data)}}function d(_,T,M){typeof _=="number"||typeof _=="boolean"?T[M]=_:_.isMatrix3?(T[M]=_.elements[0],T[M+1]=_.elements[1],T[M+2]=_.elements[2],T[M+3]=0,T[M+4]=_.elements[3],T[M+5]=_.elements[4],T[M+6]=_.elements[5],T[M+7]=0,T[M+8]=_.elements[6],T[M+9]=_.elements[7],T[M+10]=_.elements[8],T[M+11]=0):ArrayBuffer.isView(_)?T.set(_.subarray(0,T.length-M),M):_.toArray(T,M)}function h(_,T,M,C){let b=_.value,v=T+"_"+M;if(Array.isArray(b)){C[v]===void 0&&(C[v]=[]);let S=C[v],U=!1;for(let I=0;I<b.length;I++)f(b[I],S,I)===!0&&(U=!0);return U}return f(b,C,v)}function f(_,T,M){if(T[M]===void 0)return typeof _=="number"||typeof _=="boolean"?T[M]=_:ArrayBuffer.isView(_)?T[M]=_.slice():T[M]=_.clone(),!0;{let C=T[M];if(typeof _=="number"||typeof _=="boolean"){if(C!==_)return T[M]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(C.equals(_)===!1)return C.copy(_),!0}}return!1}function g(_){let T=_.uniforms,M=0,C=16;for(let v=0,S=T.length;v<S;v++){let U=Array.isArray(T[v])?T[v]:[T[v]];for(let I=0,R=U.length;I<R;I++){let O=U[I],k=Array.isArray(O.value)?O.value:[O.value],D=Array.isArray(T[v])||Array.isArray(O.value),V=M;for(let H=0,fe=k.length;H<fe;H++){let J=k[H],te=x(J,D),oe=M%C,ie=oe%te.boundary,z=oe+ie;M+=ie,z!==0&&C-z<te.storage&&(M+=C-z),H===0&&(V=M),M+=te.storage}let Z=O.type==="int"?Int32Array:O.type==="uint"?Uint32Array:Float32Array;O.__data=new Z((M-V)/Float32Array.BYTES_PER_ELEMENT),O.__offset=V}}let b=M%C;return b>0&&(M+=C-b),_.__size=M,_.__cache={},this}function x(_,T){let M={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(M.boundary=4,M.storage=4):_.isVector2?(M.boundary=8,M.storage=8):_.isVector3||_.isColor?(M.boundary=16,M.storage=12):_.isVector4?(M.boundary=16,M.storage=16):_.isMatrix3?(M.boundary=16,M.storage=48):_.isMatrix4?(M.boundary=16,M.storage=64):_.isTexture?Ke("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(M.boundary=16,M.storage=_.byteLength):Ke("WebGLRenderer: Unsupported uniform value type.",_),T===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function p(_){let T=_.target;T.removeEventListener("dispose",p),n.deleteBuffer(s[T.id]),delete s[T.id],delete r[T.id]}function m(){for(let _ in s)n.deleteBuffer(s[_]);s={},r={}}return{bind:o,update:a,dispose:m}}var Cw=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Yi=null;function Pw(){return Yi===null&&(Yi=new Gl(Cw,16,16,Xs,Li),Yi.name="DFG_LUT",Yi.minFilter=Vn,Yi.magFilter=Vn,Yi.wrapS=Xi,Yi.wrapT=Xi,Yi.generateMipmaps=!1,Yi.needsUpdate=!0),Yi}var Yc=class{constructor(e={}){let{canvas:t=Qp(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:h=!1,outputBufferType:f=si}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=o;let x=f,p=new Set([pc,fc,dc]),m=new Set([si,Pi,ao,fr,uc,hc]),_=new Uint32Array(4),T=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]},C=null,b=null,v=[],S=[],U=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=$i,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let I=this,R=!1,O=null,k=null,D=null,V=null;this._outputColorSpace=jn;let Z=0,H=0,fe=null,J=-1,te=null,oe=new Yt,ie=new Yt,z=null,W=new yt(0),$=0,K=t.width,re=t.height,ce=1,Ce=null,qe=null,Be=new Yt(0,0,K,re),ot=new Yt(0,0,K,re),at=!1,st=new cr,Wt=new Hl,Ft=!1,sn=!1,It=new qt,yn=new Q,vt=new Yt,fn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Zt=!1;function rn(){return fe===null?ce:1}let B=i;function Pe(A,G){return t.getContext(A,G)}let Ze,lt,we,Dt,He,Ye,P,w,Y,ge,de,ye,Se,ae,ue,xe,F,he,le,Ee,ve,Me,We;try{let A={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:u,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",ze,!1),t.addEventListener("webglcontextrestored",Qe,!1),t.addEventListener("webglcontextcreationerror",Re,!1),B===null){let G="webgl2";if(B=Pe(G,A),B===null)throw Pe(G)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}je()}catch(A){throw t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",Qe,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),tt("WebGLRenderer: "+A.message),A}function je(){Ze=new Vb(B),Ze.init(),ve=new Mw(B,Ze),lt=new Pb(B,Ze,e,ve),we=new Sw(B,Ze),lt.reversedDepthBuffer&&h&&we.buffers.depth.setReversed(!0),k=B.createFramebuffer(),D=B.createFramebuffer(),V=B.createFramebuffer(),Dt=new Wb(B),He=new aw,Ye=new bw(B,Ze,we,He,lt,ve,Dt),P=new zb(I),w=new qv(B),Me=new Rb(B,w),Y=new Gb(B,w,Dt,Me),ge=new qb(B,Y,w,Me,Dt),he=new Xb(B,lt,Ye),ue=new Ib(He),de=new ow(I,P,Ze,lt,Me,ue),ye=new Aw(I,He),Se=new cw,ae=new mw(Ze),F=new Ab(I,P,we,ge,g,c),xe=new yw(I,ge,lt),We=new Rw(B,Dt,lt,we),le=new Cb(B,Ze,Dt),Ee=new Hb(B,Ze,Dt),Dt.programs=de.programs,I.capabilities=lt,I.extensions=Ze,I.properties=He,I.renderLists=Se,I.shadowMap=xe,I.state=we,I.info=Dt}x!==si&&(U=new Yb(x,t.width,t.height,a,s,r));let me=new ad(I,B);this.xr=me,this.getContext=function(){return B},this.getContextAttributes=function(){return B.getContextAttributes()},this.forceContextLoss=function(){let A=Ze.get("WEBGL_lose_context");A&&A.loseContext()},this.forceContextRestore=function(){let A=Ze.get("WEBGL_lose_context");A&&A.restoreContext()},this.getPixelRatio=function(){return ce},this.setPixelRatio=function(A){A!==void 0&&(ce=A,this.setSize(K,re,!1))},this.getSize=function(A){return A.set(K,re)},this.setSize=function(A,G,se=!0){if(me.isPresenting){Ke("WebGLRenderer: Can't change size while VR device is presenting.");return}K=A,re=G,t.width=Math.floor(A*ce),t.height=Math.floor(G*ce),se===!0&&(t.style.width=A+"px",t.style.height=G+"px"),U!==null&&U.setSize(t.width,t.height),this.setViewport(0,0,A,G)},this.getDrawingBufferSize=function(A){return A.set(K*ce,re*ce).floor()},this.setDrawingBufferSize=function(A,G,se){K=A,re=G,ce=se,t.width=Math.floor(A*se),t.height=Math.floor(G*se),this.setViewport(0,0,A,G)},this.setEffects=function(A){if(x===si){tt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(A){for(let G=0;G<A.length;G++)if(A[G].isOutputPass===!0){Ke("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}U.setEffects(A||[])},this.getCurrentViewport=function(A){return A.copy(oe)},this.getViewport=function(A){return A.copy(Be)},this.setViewport=function(A,G,se,j){A.isVector4?Be.set(A.x,A.y,A.z,A.w):Be.set(A,G,se,j),we.viewport(oe.copy(Be).multiplyScalar(rn()).round())},this.getScissor=function(A){return A.copy(ot)},this.setScissor=function(A,G,se,j){A.isVector4?ot.set(A.x,A.y,A.z,A.w):ot.set(A,G,se,j),we.scissor(ie.copy(ot).multiplyScalar(rn()).round())},this.getScissorTest=function(){return at},this.setScissorTest=function(A){we.setScissorTest(at=A)},this.setOpaqueSort=function(A){Ce=A},this.setTransparentSort=function(A){qe=A},this.getClearColor=function(A){return A.copy(F.getClearColor())},this.setClearColor=function(){F.setClearColor(...arguments)},this.getClearAlpha=function(){return F.getClearAlpha()},this.setClearAlpha=function(){F.setClearAlpha(...arguments)},this.clear=function(A=!0,G=!0,se=!0){let j=0;if(A){let ee=!1;if(fe!==null){let Te=fe.texture.format;ee=p.has(Te)}if(ee){let Te=fe.texture.type,Ie=m.has(Te),Ae=F.getClearColor(),Le=F.getClearAlpha(),Ge=Ae.r,et=Ae.g,dt=Ae.b;Ie?(_[0]=Ge,_[1]=et,_[2]=dt,_[3]=Le,B.clearBufferuiv(B.COLOR,0,_)):(T[0]=Ge,T[1]=et,T[2]=dt,T[3]=Le,B.clearBufferiv(B.COLOR,0,T))}else j|=B.COLOR_BUFFER_BIT}G&&(j|=B.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),se&&(j|=B.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),j!==0&&B.clear(j)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(A){A.setRenderer(this),O=A},this.dispose=function(){t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",Qe,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),F.dispose(),Se.dispose(),ae.dispose(),Ye.dispose(),He.dispose(),P.dispose(),ge.dispose(),Y.dispose(),Me.dispose(),We.dispose(),de.dispose(),me.dispose(),me.removeEventListener("sessionstart",Wa),me.removeEventListener("sessionend",Fi),ji.stop()};function ze(A){A.preventDefault(),Hh("WebGLRenderer: Context Lost."),R=!0}function Qe(){Hh("WebGLRenderer: Context Restored."),R=!1;let A=Dt.autoReset,G=xe.enabled,se=xe.autoUpdate,j=xe.needsUpdate,ee=xe.type;je(),Dt.autoReset=A,xe.enabled=G,xe.autoUpdate=se,xe.needsUpdate=j,xe.type=ee}function Re(A){tt("WebGLRenderer: A WebGL context could not be created. Reason: ",A.statusMessage)}function ct(A){let G=A.target;G.removeEventListener("dispose",ct),Bt(G)}function Bt(A){Nn(A),He.remove(A)}function Nn(A){let G=He.get(A).programs;G!==void 0&&(G.forEach(function(se){de.releaseProgram(se)}),A.isShaderMaterial&&de.releaseShaderCache(A))}this.renderBufferDirect=function(A,G,se,j,ee,Te){G===null&&(G=fn);let Ie=ee.isMesh&&ee.matrixWorld.determinantAffine()<0,Ae=Po(A,G,se,j,ee);we.setMaterial(j,Ie);let Le=se.index,Ge=1;if(j.wireframe===!0){if(Le=Y.getWireframeAttribute(se),Le===void 0)return;Ge=2}let et=se.drawRange,dt=se.attributes.position,Ve=et.start*Ge,ft=(et.start+et.count)*Ge;Te!==null&&(Ve=Math.max(Ve,Te.start*Ge),ft=Math.min(ft,(Te.start+Te.count)*Ge)),Le!==null?(Ve=Math.max(Ve,0),ft=Math.min(ft,Le.count)):dt!=null&&(Ve=Math.max(Ve,0),ft=Math.min(ft,dt.count));let $t=ft-Ve;if($t<0||$t===1/0)return;Me.setup(ee,j,Ae,se,Le);let Rt,Ct=le;if(Le!==null&&(Rt=w.get(Le),Ct=Ee,Ct.setIndex(Rt)),ee.isMesh)j.wireframe===!0?(we.setLineWidth(j.wireframeLinewidth*rn()),Ct.setMode(B.LINES)):Ct.setMode(B.TRIANGLES);else if(ee.isLine){let pn=j.linewidth;pn===void 0&&(pn=1),we.setLineWidth(pn*rn()),ee.isLineSegments?Ct.setMode(B.LINES):ee.isLineLoop?Ct.setMode(B.LINE_LOOP):Ct.setMode(B.LINE_STRIP)}else ee.isPoints?Ct.setMode(B.POINTS):ee.isSprite&&Ct.setMode(B.TRIANGLES);if(ee.isBatchedMesh)if(Ze.get("WEBGL_multi_draw"))Ct.renderMultiDraw(ee._multiDrawStarts,ee._multiDrawCounts,ee._multiDrawCount);else{let pn=ee._multiDrawStarts,Fe=ee._multiDrawCounts,on=ee._multiDrawCount,gt=Le?w.get(Le).bytesPerElement:1,es=He.get(j).currentProgram.getUniforms();for(let an=0;an<on;an++)es.setValue(B,"_gl_DrawID",an),Ct.render(pn[an]/gt,Fe[an])}else if(ee.isInstancedMesh)Ct.renderInstances(Ve,$t,ee.count);else if(se.isInstancedBufferGeometry){let pn=se._maxInstanceCount!==void 0?se._maxInstanceCount:1/0,Fe=Math.min(se.instanceCount,pn);Ct.renderInstances(Ve,$t,Fe)}else Ct.render(Ve,$t)};function Ao(A,G,se,j){O!==null&&A.isNodeMaterial&&O.setObject(j,A),Ft===!0&&ue.setState(A,se,!1),A.transparent===!0&&A.side===gi&&A.forceSinglePass===!1?(A.side=Gn,A.needsUpdate=!0,Bi(A,G,j),A.side=Ws,A.needsUpdate=!0,Bi(A,G,j),A.side=gi):Bi(A,G,j)}this.compile=function(A,G,se=null){se===null&&(se=A),O!==null&&O.renderStart(A,G,se),b=ae.get(se),b.init(G),S.push(b),se.traverseVisible(function(ee){ee.isLight&&ee.layers.test(G.layers)&&(b.pushLight(ee),ee.castShadow&&b.pushShadow(ee))}),A!==se&&A.traverseVisible(function(ee){ee.isLight&&ee.layers.test(G.layers)&&(b.pushLight(ee),ee.castShadow&&b.pushShadow(ee))}),b.setupLights(),O!==null&&O.updateLights(b.state.lightsArray),sn=this.localClippingEnabled,Ft=ue.init(this.clippingPlanes,sn),Ft===!0&&ue.setGlobalState(this.clippingPlanes,G),O!==null&&xe.render(b.state.shadowsArray,se,G);let j=new Set;return A.traverse(function(ee){if(!(ee.isMesh||ee.isPoints||ee.isLine||ee.isSprite))return;let Te=ee.material;if(Te)if(Array.isArray(Te))for(let Ie=0;Ie<Te.length;Ie++){let Ae=Te[Ie];Ao(Ae,se,G,ee),j.add(Ae)}else Ao(Te,se,G,ee),j.add(Te)}),b=S.pop(),O!==null&&O.renderEnd(),j},this.compileAsync=function(A,G,se=null){let j=this.compile(A,G,se);return new Promise(ee=>{function Te(){if(j.forEach(function(Ie){let Le=He.get(Ie).currentProgram;(Le===void 0||Le.isReady())&&j.delete(Ie)}),j.size===0){ee(A);return}setTimeout(Te,10)}Ze.get("KHR_parallel_shader_compile")!==null?Te():setTimeout(Te,10)})};let Sr=null;function Au(A){Sr&&Sr(A)}function Wa(){ji.stop()}function Fi(){ji.start()}let ji=new Pm;ji.setAnimationLoop(Au),typeof self<"u"&&ji.setContext(self),this.setAnimationLoop=function(A){Sr=A,me.setAnimationLoop(A),A===null?ji.stop():ji.start()},me.addEventListener("sessionstart",Wa),me.addEventListener("sessionend",Fi),this.render=function(A,G){if(G!==void 0&&G.isCamera!==!0){tt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(R===!0)return;O!==null&&O.renderStart(A,G);let se=me.enabled===!0&&me.isPresenting===!0,j=U!==null&&(fe===null||se)&&U.begin(I,fe);if(A.matrixWorldAutoUpdate===!0&&A.updateMatrixWorld(),G.parent===null&&G.matrixWorldAutoUpdate===!0&&G.updateMatrixWorld(),me.enabled===!0&&me.isPresenting===!0&&(U===null||U.isCompositing()===!1)&&(me.cameraAutoUpdate===!0&&me.updateCamera(G),G=me.getCamera()),A.isScene===!0&&A.onBeforeRender(I,A,G,fe),b=ae.get(A,S.length),b.init(G),b.state.textureUnits=Ye.getTextureUnits(),S.push(b),It.multiplyMatrices(G.projectionMatrix,G.matrixWorldInverse),G.isArrayCamera?Wt.setFromArrayCamera(G):st.setFromProjectionMatrix(It,di,G.reversedDepth),sn=this.localClippingEnabled,Ft=ue.init(this.clippingPlanes,sn),C=Se.get(A,v.length),C.init(),v.push(C),this.info.render.frame++,me.enabled===!0&&me.isPresenting===!0){let Ie=I.xr.getDepthSensingMesh();Ie!==null&&Qi(Ie,G,-1/0,I.sortObjects)}Qi(A,G,0,I.sortObjects),C.finish(),O!==null&&O.updateLights(b.state.lightsArray),I.sortObjects===!0&&C.sort(Ce,qe),Zt=me.enabled===!1||me.isPresenting===!1||me.hasDepthSensing()===!1,Zt&&F.addToRenderList(C,A),this.info.autoReset===!0&&this.info.reset(),Ft===!0&&ue.beginShadows();let ee=b.state.shadowsArray;if(xe.render(ee,A,G),Ft===!0&&ue.endShadows(),(j&&U.hasRenderPass())===!1){let Ie=C.opaque,Ae=C.transmissive;if(b.setupLights(),G.isArrayCamera){let Le=G.cameras;if(Ae.length>0)for(let Ge=0,et=Le.length;Ge<et;Ge++){let dt=Le[Ge];Si(Ie,Ae,A,dt)}Zt&&F.render(A);for(let Ge=0,et=Le.length;Ge<et;Ge++){let dt=Le[Ge];Ro(C,A,dt,dt.viewport)}}else Ae.length>0&&Si(Ie,Ae,A,G),Zt&&F.render(A),Ro(C,A,G)}fe!==null&&H===0&&(Ye.updateMultisampleRenderTarget(fe),Ye.updateRenderTargetMipmap(fe)),j&&U.end(I),A.isScene===!0&&A.onAfterRender(I,A,G),Me.resetDefaultState(),J=-1,te=null,S.pop(),S.length>0?(b=S[S.length-1],Ye.setTextureUnits(b.state.textureUnits),Ft===!0&&ue.setGlobalState(I.clippingPlanes,b.state.camera)):b=null,v.pop(),v.length>0?C=v[v.length-1]:C=null,O!==null&&O.renderEnd()};function Qi(A,G,se,j){if(A.visible===!1)return;if(A.layers.test(G.layers)){if(A.isGroup)se=A.renderOrder;else if(A.isLOD)A.autoUpdate===!0&&A.update(G);else if(A.isLight)b.pushLight(A),A.castShadow&&b.pushShadow(A);else if(A.isSprite){let Ie=G.isArrayCamera?Wt:st;if(!A.frustumCulled||A.intersectsFrustum(Ie)){j&&vt.setFromMatrixPosition(A.matrixWorld).applyMatrix4(It);let Ae=ge.update(A),Le=A.material;Le.visible&&C.push(A,Ae,Le,se,vt.z,null,G)}}else if(A.isMesh||A.isLine||A.isPoints){let Ie=G.isArrayCamera?Wt:st;if(!A.frustumCulled||A.intersectsFrustum(Ie)){let Ae=ge.update(A),Le=A.material;if(j&&(A.boundingSphere!==void 0?(A.boundingSphere===null&&A.computeBoundingSphere(),vt.copy(A.boundingSphere.center)):(Ae.boundingSphere===null&&Ae.computeBoundingSphere(),vt.copy(Ae.boundingSphere.center)),vt.applyMatrix4(A.matrixWorld).applyMatrix4(It)),Array.isArray(Le)){let Ge=Ae.groups;for(let et=0,dt=Ge.length;et<dt;et++){let Ve=Ge[et],ft=Le[Ve.materialIndex];ft&&ft.visible&&C.push(A,Ae,ft,se,vt.z,Ve,G)}}else Le.visible&&C.push(A,Ae,Le,se,vt.z,null,G)}}}let Te=A.children;for(let Ie=0,Ae=Te.length;Ie<Ae;Ie++)Qi(Te[Ie],G,se,j)}function Ro(A,G,se,j){let{opaque:ee,transmissive:Te,transparent:Ie}=A;b.setupLightsView(se),Ft===!0&&ue.setGlobalState(I.clippingPlanes,se),j&&we.viewport(oe.copy(j)),ee.length>0&&Kt(ee,G,se),Te.length>0&&Kt(Te,G,se),Ie.length>0&&Kt(Ie,G,se),we.buffers.depth.setTest(!0),we.buffers.depth.setMask(!0),we.buffers.color.setMask(!0),we.setPolygonOffset(!1)}function Si(A,G,se,j){if((se.isScene===!0?se.overrideMaterial:null)!==null)return;if(b.state.transmissionRenderTarget[j.id]===void 0){let Ve=Ze.has("EXT_color_buffer_half_float")||Ze.has("EXT_color_buffer_float");b.state.transmissionRenderTarget[j.id]=new ni(1,1,{generateMipmaps:!0,type:Ve?Li:si,minFilter:ps,samples:Math.max(4,lt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:_t.workingColorSpace})}let Te=b.state.transmissionRenderTarget[j.id],Ie=j.viewport||oe;Te.setSize(Ie.z*I.transmissionResolutionScale,Ie.w*I.transmissionResolutionScale);let Ae=I.getRenderTarget(),Le=I.getActiveCubeFace(),Ge=I.getActiveMipmapLevel();I.setRenderTarget(Te),I.getClearColor(W),$=I.getClearAlpha(),$<1&&I.setClearColor(16777215,.5),I.clear(),Zt&&F.render(se);let et=I.toneMapping;I.toneMapping=$i;let dt=j.viewport;if(j.viewport!==void 0&&(j.viewport=void 0),b.setupLightsView(j),Ft===!0&&ue.setGlobalState(I.clippingPlanes,j),Kt(A,se,j),Ye.updateMultisampleRenderTarget(Te),Ye.updateRenderTargetMipmap(Te),Ze.has("WEBGL_multisampled_render_to_texture")===!1){let Ve=!1;for(let ft=0,$t=G.length;ft<$t;ft++){let Rt=G[ft],{object:Ct,geometry:pn,material:Fe,group:on}=Rt;if(Fe.side===gi&&Ct.layers.test(j.layers)){let gt=Fe.side;Fe.side=Gn,Fe.needsUpdate=!0,en(Ct,se,j,pn,Fe,on),Fe.side=gt,Fe.needsUpdate=!0,Ve=!0}}Ve===!0&&(Ye.updateMultisampleRenderTarget(Te),Ye.updateRenderTargetMipmap(Te))}I.setRenderTarget(Ae,Le,Ge),I.setClearColor(W,$),dt!==void 0&&(j.viewport=dt),I.toneMapping=et}function Kt(A,G,se){let j=G.isScene===!0?G.overrideMaterial:null;for(let ee=0,Te=A.length;ee<Te;ee++){let Ie=A[ee],{object:Ae,geometry:Le,group:Ge}=Ie,et=Ie.material;et.allowOverride===!0&&j!==null&&(et=j),Ae.layers.test(se.layers)&&en(Ae,G,se,Le,et,Ge)}}function en(A,G,se,j,ee,Te){O!==null&&ee.isNodeMaterial&&O.setObject(A,ee),A.onBeforeRender(I,G,se,j,ee,Te),A.modelViewMatrix.multiplyMatrices(se.matrixWorldInverse,A.matrixWorld),A.normalMatrix.getNormalMatrix(A.modelViewMatrix),ee.onBeforeRender(I,G,se,j,A,Te),ee.transparent===!0&&ee.side===gi&&ee.forceSinglePass===!1?(ee.side=Gn,ee.needsUpdate=!0,I.renderBufferDirect(se,G,j,ee,A,Te),ee.side=Ws,ee.needsUpdate=!0,I.renderBufferDirect(se,G,j,ee,A,Te),ee.side=gi):I.renderBufferDirect(se,G,j,ee,A,Te),A.onAfterRender(I,G,se,j,ee,Te)}function tn(A){let G=0;for(let se of A)se.texture!==null&&G++;return G}function Bi(A,G,se){G.isScene!==!0&&(G=fn);let j=He.get(A),ee=b.state.lights,Te=b.state.shadowsArray,Ie=ee.state.version,Ae=de.getParameters(A,ee.state,Te,G,se,b.state.lightProbeGridArray),Le=de.getProgramCacheKey(Ae),Ge=j.programs;j.environment=A.isMeshStandardMaterial||A.isMeshLambertMaterial||A.isMeshPhongMaterial?G.environment:null,j.fog=G.fog;let et=A.isMeshStandardMaterial||A.isMeshLambertMaterial&&!A.envMap||A.isMeshPhongMaterial&&!A.envMap;j.envMap=P.get(A.envMap||j.environment,et),j.envMapRotation=j.environment!==null&&A.envMap===null?G.environmentRotation:A.envMapRotation,Ge===void 0&&(A.addEventListener("dispose",ct),Ge=new Map,j.programs=Ge,j.programVariants=new Map);let dt=Ge.get(Le);if(dt!==void 0){if(j.currentProgram===dt&&j.lightsStateVersion===Ie)return Co(A,Ae),dt}else Ae.uniforms=de.getUniforms(A),O!==null&&A.isNodeMaterial&&O.build(A,se,Ae),A.onBeforeCompile(Ae,I),dt=de.acquireProgram(Ae,Le),Ge.set(Le,dt),j.uniforms=Ae.uniforms;let Ve=j.uniforms;return(!A.isShaderMaterial&&!A.isRawShaderMaterial||A.clipping===!0)&&(Ve.clippingPlanes=ue.uniform),Co(A,Ae),j.needsLights=Ss(A),j.lightsStateVersion=Ie,j.needsLights&&(Ve.ambientLightColor.value=ee.state.ambient,Ve.lightProbe.value=ee.state.probe,Ve.sunLights.value=ee.state.sun,Ve.sunLightShadows.value=ee.state.sunShadow,Ve.directionalLights.value=ee.state.directional,Ve.directionalLightShadows.value=ee.state.directionalShadow,Ve.spotLights.value=ee.state.spot,Ve.spotLightShadows.value=ee.state.spotShadow,Ve.rectAreaLights.value=ee.state.rectArea,Ve.ltc_1.value=ee.state.rectAreaLTC1,Ve.ltc_2.value=ee.state.rectAreaLTC2,Ve.pointLights.value=ee.state.point,Ve.pointLightShadows.value=ee.state.pointShadow,Ve.hemisphereLights.value=ee.state.hemi,Ve.sunShadowMatrix.value=ee.state.sunShadowMatrix,Ve.sunShadowCascade.value=ee.state.sunShadowCascade,Ve.directionalShadowMatrix.value=ee.state.directionalShadowMatrix,Ve.spotLightMatrix.value=ee.state.spotLightMatrix,Ve.spotLightMap.value=ee.state.spotLightMap,Ve.pointShadowMatrix.value=ee.state.pointShadowMatrix),j.numLightProbeGrids=tn(b.state.lightProbeGridArray),j.currentProgram=dt,j.uniformsList=null,dt}function qn(A,G,se,j,ee){let Te=He.get(A),Ie=Te.currentProgram.id+","+j+","+ee,Ae=Te.programVariants.get(Ie);return Ae===void 0?(Ae=Bi(A,G,se),Te.programVariants.set(Ie,Ae)):(Te.currentProgram=Ae,Te.uniformsList=null,Te.outputColorSpace=j,Te.toneMapping=ee),Ae}function ys(A){if(A.uniformsList===null){let G=A.currentProgram.getUniforms();A.uniformsList=co.seqWithValue(G.seq,A.uniforms)}return A.uniformsList}function Co(A,G){let se=He.get(A);se.outputColorSpace=G.outputColorSpace,se.batching=G.batching,se.batchingColor=G.batchingColor,se.instancing=G.instancing,se.instancingColor=G.instancingColor,se.instancingMorph=G.instancingMorph,se.skinning=G.skinning,se.morphTargets=G.morphTargets,se.morphNormals=G.morphNormals,se.morphColors=G.morphColors,se.morphTargetsCount=G.morphTargetsCount,se.numClippingPlanes=G.numClippingPlanes,se.numIntersection=G.numClipIntersection,se.vertexAlphas=G.vertexAlphas,se.vertexTangents=G.vertexTangents,se.toneMapping=G.toneMapping}function Po(A,G,se,j,ee){G.isScene!==!0&&(G=fn),Ye.resetTextureUnits();let Te=G.fog,Ie=j.isMeshStandardMaterial||j.isMeshLambertMaterial||j.isMeshPhongMaterial?G.environment:null,Ae=fe===null?I.outputColorSpace:fe.isXRRenderTarget===!0?fe.texture.colorSpace:_t.workingColorSpace,Le=j.isMeshStandardMaterial||j.isMeshLambertMaterial&&!j.envMap||j.isMeshPhongMaterial&&!j.envMap,Ge=P.get(j.envMap||Ie,Le),et=j.vertexColors===!0&&!!se.attributes.color&&se.attributes.color.itemSize===4,dt=!!se.attributes.tangent&&(!!j.normalMap||j.anisotropy>0),Ve=!!se.morphAttributes.position,ft=!!se.morphAttributes.normal,$t=!!se.morphAttributes.color,Rt=$i;j.toneMapped&&(fe===null||fe.isXRRenderTarget===!0)&&(Rt=I.toneMapping);let Ct=se.morphAttributes.position||se.morphAttributes.normal||se.morphAttributes.color,pn=Ct!==void 0?Ct.length:0,Fe=He.get(j),on=b.state.lights;if(Ft===!0&&(sn===!0||A!==te)){let Pt=A===te&&j.id===J;ue.setState(j,A,Pt)}let gt=!1,es=!1;j.version===Fe.__version?Fe.needsLights&&Fe.lightsStateVersion!==on.state.version||ee.isBatchedMesh&&Fe.batching===!1||!ee.isBatchedMesh&&Fe.batching===!0||ee.isBatchedMesh&&Fe.batchingColor===!0&&ee._colorsTexture===null||ee.isBatchedMesh&&Fe.batchingColor===!1&&ee._colorsTexture!==null||ee.isInstancedMesh&&Fe.instancing===!1||!ee.isInstancedMesh&&Fe.instancing===!0||ee.isSkinnedMesh&&Fe.skinning===!1||!ee.isSkinnedMesh&&Fe.skinning===!0||ee.isInstancedMesh&&Fe.instancingColor===!0&&ee.instanceColor===null||ee.isInstancedMesh&&Fe.instancingColor===!1&&ee.instanceColor!==null||ee.isInstancedMesh&&Fe.instancingMorph===!0&&ee.morphTexture===null||ee.isInstancedMesh&&Fe.instancingMorph===!1&&ee.morphTexture!==null||Fe.envMap!==Ge||j.fog===!0&&Fe.fog!==Te||Fe.numClippingPlanes!==void 0&&(Fe.numClippingPlanes!==ue.numPlanes||Fe.numIntersection!==ue.numIntersection)||Fe.vertexAlphas!==et||Fe.vertexTangents!==dt||Fe.morphTargets!==Ve||Fe.morphNormals!==ft||Fe.morphColors!==$t||Fe.morphTargetsCount!==pn||Fe.numLightProbeGrids!==tn(b.state.lightProbeGridArray)?gt=!0:(Fe.outputColorSpace!==Ae||Fe.toneMapping!==Rt)&&(es=!0):(gt=!0,Fe.__version=j.version);let an=Fe.currentProgram;(gt===!0||es===!0)&&(an=es===!0?qn(j,G,ee,Ae,Rt):Bi(j,G,ee),O&&j.isNodeMaterial&&O.onUpdateProgram(j,an,Fe));let wr=!1,ki=!1,ts=!1,ut=an.getUniforms(),Jt=Fe.uniforms;if(we.useProgram(an.program)&&(wr=!0,ki=!0,ts=!0),j.id!==J&&(J=j.id,ki=!0),wr||te!==A){we.buffers.depth.getReversed()&&A.reversedDepth!==!0&&(A._reversedDepth=!0,A.updateProjectionMatrix()),ut.setValue(B,"projectionMatrix",A.projectionMatrix),ut.setValue(B,"viewMatrix",A.matrixWorldInverse);let ln=ut.map.cameraPosition;ln!==void 0&&ln.setValue(B,yn.setFromMatrixPosition(A.matrixWorld)),lt.logarithmicDepthBuffer&&ut.setValue(B,"logDepthBufFC",2/(Math.log(A.far+1)/Math.LN2)),(j.isMeshPhongMaterial||j.isMeshToonMaterial||j.isMeshLambertMaterial||j.isMeshBasicMaterial||j.isMeshStandardMaterial||j.isShaderMaterial)&&ut.setValue(B,"isOrthographic",A.isOrthographicCamera===!0),te!==A&&(te=A,ki=!0,ts=!0)}if(Fe.needsLights&&(on.state.sunShadowMap.length>0&&ut.setValue(B,"sunShadowMap",on.state.sunShadowMap,Ye),on.state.directionalShadowMap.length>0&&ut.setValue(B,"directionalShadowMap",on.state.directionalShadowMap,Ye),on.state.spotShadowMap.length>0&&ut.setValue(B,"spotShadowMap",on.state.spotShadowMap,Ye),on.state.pointShadowMap.length>0&&ut.setValue(B,"pointShadowMap",on.state.pointShadowMap,Ye)),ee.isSkinnedMesh){ut.setOptional(B,ee,"bindMatrix"),ut.setOptional(B,ee,"bindMatrixInverse");let Pt=ee.skeleton;Pt&&(Pt.boneTexture===null&&Pt.computeBoneTexture(),ut.setValue(B,"boneTexture",Pt.boneTexture,Ye))}ee.isBatchedMesh&&(ut.setOptional(B,ee,"batchingTexture"),ut.setValue(B,"batchingTexture",ee._matricesTexture,Ye),ut.setOptional(B,ee,"batchingIdTexture"),ut.setValue(B,"batchingIdTexture",ee._indirectTexture,Ye),ut.setOptional(B,ee,"batchingColorTexture"),ee._colorsTexture!==null&&ut.setValue(B,"batchingColorTexture",ee._colorsTexture,Ye));let On=se.morphAttributes;if((On.position!==void 0||On.normal!==void 0||On.color!==void 0)&&he.update(ee,se,an),(ki||Fe.receiveShadow!==ee.receiveShadow)&&(Fe.receiveShadow=ee.receiveShadow,ut.setValue(B,"receiveShadow",ee.receiveShadow)),(j.isMeshStandardMaterial||j.isMeshLambertMaterial||j.isMeshPhongMaterial)&&j.envMap===null&&G.environment!==null&&(Jt.envMapIntensity.value=G.environmentIntensity),Jt.dfgLUT!==void 0&&(Jt.dfgLUT.value=Pw()),ki){if(ut.setValue(B,"toneMappingExposure",I.toneMappingExposure),Fe.needsLights&&br(Jt,ts),Te&&j.fog===!0&&ye.refreshFogUniforms(Jt,Te),ye.refreshMaterialUniforms(Jt,j,ce,re,b.state.transmissionRenderTarget[A.id]),Fe.needsLights&&Fe.numLightProbeGrids>0){let Pt=M,ln=0;for(let Cn of b.state.lightProbeGridArray)Cn.texture!==null&&(Pt.textures[ln]=Cn.texture,Pt.min[ln]=Cn.boundingBox.min,Pt.max[ln]=Cn.boundingBox.max,Pt.resolution[ln]=Cn.resolution,ln++);for(let Cn in Pt)Pt[Cn].length=ln;Jt.probesSH.value=Pt.textures,Jt.probesMin.value=Pt.min,Jt.probesMax.value=Pt.max,Jt.probesResolution.value=Pt.resolution}co.upload(B,ys(Fe),Jt,Ye)}if(j.isShaderMaterial&&j.uniformsNeedUpdate===!0&&(co.upload(B,ys(Fe),Jt,Ye),j.uniformsNeedUpdate=!1),j.isSpriteMaterial&&ut.setValue(B,"center",ee.center),ut.setValue(B,"modelViewMatrix",ee.modelViewMatrix),ut.setValue(B,"normalMatrix",ee.normalMatrix),ut.setValue(B,"modelMatrix",ee.matrixWorld),j.uniformsGroups!==void 0){let Pt=j.uniformsGroups;for(let ln=0,Cn=Pt.length;ln<Cn;ln++){let Xa=Pt[ln];We.update(Xa,an),We.bind(Xa,an)}}return an}function br(A,G){A.ambientLightColor.needsUpdate=G,A.lightProbe.needsUpdate=G,A.sunLights.needsUpdate=G,A.sunLightShadows.needsUpdate=G,A.directionalLights.needsUpdate=G,A.directionalLightShadows.needsUpdate=G,A.pointLights.needsUpdate=G,A.pointLightShadows.needsUpdate=G,A.spotLights.needsUpdate=G,A.spotLightShadows.needsUpdate=G,A.rectAreaLights.needsUpdate=G,A.hemisphereLights.needsUpdate=G}function Ss(A){return A.isMeshLambertMaterial||A.isMeshToonMaterial||A.isMeshPhongMaterial||A.isMeshStandardMaterial||A.isShadowMaterial||A.isShaderMaterial&&A.lights===!0}this.getActiveCubeFace=function(){return Z},this.getActiveMipmapLevel=function(){return H},this.getRenderTarget=function(){return fe},this.setRenderTargetTextures=function(A,G,se){let j=He.get(A);j.__autoAllocateDepthBuffer=A.resolveDepthBuffer===!1,j.__autoAllocateDepthBuffer===!1&&(j.__useRenderToTexture=!1),He.get(A.texture).__webglTexture=G,He.get(A.depthTexture).__webglTexture=j.__autoAllocateDepthBuffer?void 0:se,j.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(A,G){let se=He.get(A);se.__webglFramebuffer=G,se.__useDefaultFramebuffer=G===void 0},this.setRenderTarget=function(A,G=0,se=0){fe=A,Z=G,H=se;let j=null,ee=!1,Te=!1;if(A){let Ae=He.get(A);if(Ae.__useDefaultFramebuffer!==void 0){we.bindFramebuffer(B.FRAMEBUFFER,Ae.__webglFramebuffer),oe.copy(A.viewport),ie.copy(A.scissor),z=A.scissorTest,we.viewport(oe),we.scissor(ie),we.setScissorTest(z),J=-1;return}else if(Ae.__webglFramebuffer===void 0)Ye.setupRenderTarget(A);else if(Ae.__hasExternalTextures)Ye.rebindTextures(A,He.get(A.texture).__webglTexture,He.get(A.depthTexture).__webglTexture);else if(A.depthBuffer){let et=A.depthTexture;if(Ae.__boundDepthTexture!==et){if(et!==null&&He.has(et)&&(A.width!==et.image.width||A.height!==et.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ye.setupDepthRenderbuffer(A)}}let Le=A.texture;(Le.isData3DTexture||Le.isDataArrayTexture||Le.isCompressedArrayTexture)&&(Te=!0);let Ge=He.get(A).__webglFramebuffer;A.isWebGLCubeRenderTarget?(Array.isArray(Ge[G])?j=Ge[G][se]:j=Ge[G],ee=!0):A.samples>0&&Ye.useMultisampledRTT(A)===!1?j=He.get(A).__webglMultisampledFramebuffer:Array.isArray(Ge)?j=Ge[se]:j=Ge,oe.copy(A.viewport),ie.copy(A.scissor),z=A.scissorTest}else oe.copy(Be).multiplyScalar(ce).floor(),ie.copy(ot).multiplyScalar(ce).floor(),z=at;if(se!==0&&(j=k),we.bindFramebuffer(B.FRAMEBUFFER,j)&&we.drawBuffers(A,j),we.viewport(oe),we.scissor(ie),we.setScissorTest(z),ee){let Ae=He.get(A.texture);B.framebufferTexture2D(B.FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_CUBE_MAP_POSITIVE_X+G,Ae.__webglTexture,se)}else if(Te){let Ae=G;for(let Le=0;Le<A.textures.length;Le++){let Ge=He.get(A.textures[Le]);B.framebufferTextureLayer(B.FRAMEBUFFER,B.COLOR_ATTACHMENT0+Le,Ge.__webglTexture,se,Ae)}}else if(A!==null&&se!==0){let Ae=He.get(A.texture);B.framebufferTexture2D(B.FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_2D,Ae.__webglTexture,se)}J=-1};function Mr(A){let G=He.get(A);return(G.__readFormat!==A.format||G.__readType!==A.type)&&(G.__readFormat=A.format,G.__readType=A.type,G.__formatReadable=lt.textureFormatReadable(A.format),G.__typeReadable=lt.textureTypeReadable(A.type)),G}this.readRenderTargetPixels=function(A,G,se,j,ee,Te,Ie,Ae=0){if(!(A&&A.isWebGLRenderTarget)){tt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Le=He.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le){we.bindFramebuffer(B.FRAMEBUFFER,Le);try{let Ge=A.textures[Ae],et=Ge.format,dt=Ge.type;A.textures.length>1&&B.readBuffer(B.COLOR_ATTACHMENT0+Ae);let Ve=Mr(Ge);if(Ve.__formatReadable===!1){tt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ve.__typeReadable===!1){tt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}G>=0&&G<=A.width-j&&se>=0&&se<=A.height-ee&&B.readPixels(G,se,j,ee,ve.convert(et),ve.convert(dt),Te)}finally{let Ge=fe!==null?He.get(fe).__webglFramebuffer:null;we.bindFramebuffer(B.FRAMEBUFFER,Ge)}}},this.readRenderTargetPixelsAsync=async function(A,G,se,j,ee,Te,Ie,Ae=0){if(!(A&&A.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Le=He.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le)if(G>=0&&G<=A.width-j&&se>=0&&se<=A.height-ee){we.bindFramebuffer(B.FRAMEBUFFER,Le);let Ge=A.textures[Ae],et=Ge.format,dt=Ge.type;A.textures.length>1&&B.readBuffer(B.COLOR_ATTACHMENT0+Ae);let Ve=Mr(Ge);if(Ve.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ve.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let ft=B.createBuffer();B.bindBuffer(B.PIXEL_PACK_BUFFER,ft),B.bufferData(B.PIXEL_PACK_BUFFER,Te.byteLength,B.STREAM_READ),B.readPixels(G,se,j,ee,ve.convert(et),ve.convert(dt),0),B.bindBuffer(B.PIXEL_PACK_BUFFER,null);let $t=fe!==null?He.get(fe).__webglFramebuffer:null;we.bindFramebuffer(B.FRAMEBUFFER,$t);let Rt=B.fenceSync(B.SYNC_GPU_COMMANDS_COMPLETE,0);return B.flush(),await tm(B,Rt,4),B.bindBuffer(B.PIXEL_PACK_BUFFER,ft),B.getBufferSubData(B.PIXEL_PACK_BUFFER,0,Te),B.bindBuffer(B.PIXEL_PACK_BUFFER,null),B.deleteBuffer(ft),B.deleteSync(Rt),Te}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(A,G=null,se=0){let j=Math.pow(2,-se),ee=Math.floor(A.image.width*j),Te=Math.floor(A.image.height*j),Ie=G!==null?G.x:0,Ae=G!==null?G.y:0;Ye.setTexture2D(A,0),B.copyTexSubImage2D(B.TEXTURE_2D,se,0,0,Ie,Ae,ee,Te),we.unbindTexture()},this.copyTextureToTexture=function(A,G,se=null,j=null,ee=0,Te=0){let Ie,Ae,Le,Ge,et,dt,Ve,ft,$t,Rt=A.isCompressedTexture?A.mipmaps[Te]:A.image;if(se!==null)Ie=se.max.x-se.min.x,Ae=se.max.y-se.min.y,Le=se.isBox3?se.max.z-se.min.z:1,Ge=se.min.x,et=se.min.y,dt=se.isBox3?se.min.z:0;else{let ut=Math.pow(2,-ee);Ie=Math.floor(Rt.width*ut),Ae=Math.floor(Rt.height*ut),A.isDataArrayTexture?Le=Rt.depth:A.isData3DTexture?Le=Math.floor(Rt.depth*ut):Le=1,Ge=0,et=0,dt=0}j!==null?(Ve=j.x,ft=j.y,$t=j.z):(Ve=0,ft=0,$t=0);let Ct=ve.convert(G.format),pn=ve.convert(G.type),Fe;G.isData3DTexture?(Ye.setTexture3D(G,0),Fe=B.TEXTURE_3D):G.isDataArrayTexture||G.isCompressedArrayTexture?(Ye.setTexture2DArray(G,0),Fe=B.TEXTURE_2D_ARRAY):(Ye.setTexture2D(G,0),Fe=B.TEXTURE_2D),we.activeTexture(B.TEXTURE0),we.pixelStorei(B.UNPACK_FLIP_Y_WEBGL,G.flipY),we.pixelStorei(B.UNPACK_PREMULTIPLY_ALPHA_WEBGL,G.premultiplyAlpha),we.pixelStorei(B.UNPACK_ALIGNMENT,G.unpackAlignment);let on=we.getParameter(B.UNPACK_ROW_LENGTH),gt=we.getParameter(B.UNPACK_IMAGE_HEIGHT),es=we.getParameter(B.UNPACK_SKIP_PIXELS),an=we.getParameter(B.UNPACK_SKIP_ROWS),wr=we.getParameter(B.UNPACK_SKIP_IMAGES);we.pixelStorei(B.UNPACK_ROW_LENGTH,Rt.width),we.pixelStorei(B.UNPACK_IMAGE_HEIGHT,Rt.height),we.pixelStorei(B.UNPACK_SKIP_PIXELS,Ge),we.pixelStorei(B.UNPACK_SKIP_ROWS,et),we.pixelStorei(B.UNPACK_SKIP_IMAGES,dt);let ki=A.isDataArrayTexture||A.isData3DTexture,ts=G.isDataArrayTexture||G.isData3DTexture;if(A.isDepthTexture){let ut=He.get(A),Jt=He.get(G),On=He.get(ut.__renderTarget),Pt=He.get(Jt.__renderTarget);we.bindFramebuffer(B.READ_FRAMEBUFFER,On.__webglFramebuffer),we.bindFramebuffer(B.DRAW_FRAMEBUFFER,Pt.__webglFramebuffer);for(let ln=0;ln<Le;ln++)ki&&(B.framebufferTextureLayer(B.READ_FRAMEBUFFER,B.COLOR_ATTACHMENT0,He.get(A).__webglTexture,ee,dt+ln),B.framebufferTextureLayer(B.DRAW_FRAMEBUFFER,B.COLOR_ATTACHMENT0,He.get(G).__webglTexture,Te,$t+ln)),B.blitFramebuffer(Ge,et,Ge+Ie,et+Ae,Ve,ft,Ve+Ie,ft+Ae,B.DEPTH_BUFFER_BIT,B.NEAREST);we.bindFramebuffer(B.READ_FRAMEBUFFER,null),we.bindFramebuffer(B.DRAW_FRAMEBUFFER,null)}else if(ee!==0||A.isRenderTargetTexture||He.has(A)){let ut=He.get(A),Jt=He.get(G);we.bindFramebuffer(B.READ_FRAMEBUFFER,D),we.bindFramebuffer(B.DRAW_FRAMEBUFFER,V);for(let On=0;On<Le;On++)ki?B.framebufferTextureLayer(B.READ_FRAMEBUFFER,B.COLOR_ATTACHMENT0,ut.__webglTexture,ee,dt+On):B.framebufferTexture2D(B.READ_FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_2D,ut.__webglTexture,ee),ts?B.framebufferTextureLayer(B.DRAW_FRAMEBUFFER,B.COLOR_ATTACHMENT0,Jt.__webglTexture,Te,$t+On):B.framebufferTexture2D(B.DRAW_FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_2D,Jt.__webglTexture,Te),ee!==0?B.blitFramebuffer(Ge,et,Ge+Ie,et+Ae,Ve,ft,Ve+Ie,ft+Ae,B.COLOR_BUFFER_BIT,B.NEAREST):ts?B.copyTexSubImage3D(Fe,Te,Ve,ft,$t+On,Ge,et,Ie,Ae):B.copyTexSubImage2D(Fe,Te,Ve,ft,Ge,et,Ie,Ae);we.bindFramebuffer(B.READ_FRAMEBUFFER,null),we.bindFramebuffer(B.DRAW_FRAMEBUFFER,null)}else ts?A.isDataTexture||A.isData3DTexture?B.texSubImage3D(Fe,Te,Ve,ft,$t,Ie,Ae,Le,Ct,pn,Rt.data):G.isCompressedArrayTexture?B.compressedTexSubImage3D(Fe,Te,Ve,ft,$t,Ie,Ae,Le,Ct,Rt.data):B.texSubImage3D(Fe,Te,Ve,ft,$t,Ie,Ae,Le,Ct,pn,Rt):A.isDataTexture?B.texSubImage2D(B.TEXTURE_2D,Te,Ve,ft,Ie,Ae,Ct,pn,Rt.data):A.isCompressedTexture?B.compressedTexSubImage2D(B.TEXTURE_2D,Te,Ve,ft,Rt.width,Rt.height,Ct,Rt.data):B.texSubImage2D(B.TEXTURE_2D,Te,Ve,ft,Ie,Ae,Ct,pn,Rt);we.pixelStorei(B.UNPACK_ROW_LENGTH,on),we.pixelStorei(B.UNPACK_IMAGE_HEIGHT,gt),we.pixelStorei(B.UNPACK_SKIP_PIXELS,es),we.pixelStorei(B.UNPACK_SKIP_ROWS,an),we.pixelStorei(B.UNPACK_SKIP_IMAGES,wr),Te===0&&G.generateMipmaps===!0&&G.mipmapsAutoUpdate===!0&&B.generateMipmap(Fe),we.unbindTexture()},this.initRenderTarget=function(A){He.get(A).__webglFramebuffer===void 0&&Ye.setupRenderTarget(A)},this.initTexture=function(A){A.isCubeTexture?Ye.setTextureCube(A,0):A.isData3DTexture?Ye.setTexture3D(A,0):A.isDataArrayTexture||A.isCompressedArrayTexture?Ye.setTexture2DArray(A,0):Ye.setTexture2D(A,0),we.unbindTexture()},this.resetState=function(){Z=0,H=0,fe=null,we.reset(),Me.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return di}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=_t._getDrawingBufferColorSpace(e),t.unpackColorSpace=_t._getUnpackColorSpace()}};function Iw(n,e){let t={};for(let[i,s]of Object.entries(n))t[i]=new aa(new Float32Array(Math.max(1,e)*s),s),t[i].setUsage(Gh);return t}function Pa(n,e,t){let i=n&&Object.values(n)[0];return i&&i.count>=t?n:Iw(e,Math.ceil(t*1.25))}function _s(n,...e){for(let t of e.length?e:Object.keys(n))n[t].needsUpdate=!0}function qs(n,e,t,i){let s=new mi(Vm(n,e,{}),t);return s.frustumCulled=!1,s.renderOrder=i,s.userData={corners:n,index:e,buffers:null},s}function ho(n,e,t){n.userData.buffers!==e&&(n.geometry.dispose(),n.geometry=Vm(n.userData.corners,n.userData.index,e),n.userData.buffers=e),n.geometry.instanceCount=t,n.visible=t>0}function Vm(n,e,t){let i=new pa;i.setAttribute("position",new ei(Float32Array.from(n),2)),i.setIndex(e);for(let[s,r]of Object.entries(t))i.setAttribute(s,r);return i.boundingSphere=new ks,i}var fo=[[-1,-1,1,-1,1,1,-1,1],[0,1,2,0,2,3]];function Gm(){return{uViewProjection:{value:new qt},uSize:{value:new nt(1,1)},uReference:{value:1},uTime:{value:0},uStill:{value:0},uRaises:{value:new Q},uLowers:{value:new Q},uBoth:{value:new Q},uBackground:{value:new Q(1,1,1)},uInk:{value:new Q},uDark:{value:0},uDepthFade:{value:0},uShare:{value:1}}}function $s(n,e,t,i=!1){return new to({glslVersion:Ea,uniforms:n,vertexShader:`precision highp float;
${e}`,fragmentShader:`precision highp float;
out vec4 outColour;
${t}`,side:gi,transparent:!0,premultipliedAlpha:!0,blending:sc,blendSrc:rc,blendDst:_a,depthTest:i,depthWrite:i})}var Hm=4,Lw=`
${Ps}
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
}`,Dw=`
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
}`,Wm={iCentre:3,iBody:4,iColour:4},Xm=n=>qs(...fo,$s(n,Lw,Dw,!0),3);var[Nw,Ow]=[13,3.6],qm=12,Uw=.7,Fw=1.25,Jc=[.1,.3,1],jc=n=>Math.max(Ow,Nw*Math.min(1,Math.sqrt(qm/Math.max(1,n)))),Ia=(n,e)=>Math.max(1,e*Math.min(Math.abs(n),Fw)**Uw),Qc=n=>n===Za?1:n===Ya?.66:.4;function $m(n,e,t){let i=t<=qm?21:t<=40?14:Math.max(3.6,14*Math.sqrt(40/t)),s=i*.36;return e>0?Math.sqrt(s**2+(i**2-s**2)*Math.min(1,Math.max(0,n/e))):s}var Bw=80,ld={least:0,stable:0,lag:null,group:null};function Ym(n,{filter:e=ld,sizing:t=nn.drives,room:i=1}={}){let s=new Float32Array(n.n),r=[],o=jc(n.n)*i;for(let d=0;d<n.m;d++){let h=$e(n,d,Ue.source);Ts(n,d)?n.n<=Bw&&$e(n,d,Ue.lag)>0&&(s[h]=Pn(n,h,nn.own)):kw(n,d,e)&&r.push(zw(n,d,o))}let a=0,c=d=>Pn(n,d,t)||0;for(let d=0;d<n.n;d++)a=Math.max(a,c(d));let l=Float32Array.from({length:n.n},(d,h)=>i*$m(c(h),a,n.n)),u=l.map((d,h)=>d+(s[h]===0?1:Hm+.5));return r.sort((d,h)=>d.strength-h.strength),Vw(r,n.n),$f(r).forEach((d,h)=>r[h].bend=d),{links:r,radii:l,outer:u,own:s,widest:o}}function kw(n,e,{least:t,stable:i=0,lag:s,group:r=null}){if(Qs(n,e)<t||s!==null&&$e(n,e,Ue.lag)!==s||i>0&&!($e(n,e,Ue.stability)>=i-1e-6))return!1;let o=a=>Pn(n,$e(n,e,a),nn.group)===r;return r===null||o(Ue.source)||o(Ue.target)}function zw(n,e,t){let[i,s,r]=[Ue.source,Ue.target,Ue.lag].map(d=>$e(n,e,d)),o=Qs(n,e),[a,c]=[$e(n,e,Ue.low),$e(n,e,Ue.high)],l=Number.isFinite(a+c)&&!er(n,e)?Math.max(Math.abs(a),Math.abs(c)):o,u=ui(n,e);return{row:e,key:Ka(n.n,i,s,r),source:i,target:s,lag:r,way:As(n,e),figure:Cs(n,e),strength:o,width:Ia(o,t),reach:Ia(l,t),certainty:u,opacity:Qc(u),dashed:Uo(n,e)&&!er(n,e),directed:wi(n,e),fresh:Ja(n,e),bend:0,leads:!1,more:0}}function Vw(n,e){let t=new Map,i=new Map;for(let s of n){let r=s.source*e+s.target,o=t.get(r);(!o||s.certainty>is||o.certainty===is)&&t.set(r,s),i.set(r,(i.get(r)??-1)+1)}for(let[s,r]of t)[r.leads,r.more]=[!0,i.get(s)]}var cd=(n,e)=>n.flatMap((t,i)=>e.has(t.source)||e.has(t.target)?[i]:[]);function eu(n,e){let t=new Set(e);for(let{source:i,target:s}of n)e.has(i)&&t.add(s),e.has(s)&&t.add(i);return t}function Zm(n){let e=0;for(let t=1;t<n.n;t++)Pn(n,t,nn.drives)>Pn(n,e,nn.drives)&&(e=t);return e}var Km=.15,Jm=.35,jm=3,Gw=24,Hw=.05;function eg(n,{chosen:e,hover:t,overview:i,subject:s=null,ways:r=null,still:o=!1}){let{links:a}=n,c=e.size===1?e.values().next().value:e.size?null:s,l=r?Ww(a,r,e):e.size?eu(a,e):null,u=new Set(r?r.flat():e.size?cd(a,e).filter(f=>a[f].leads||Xw(a[f],e)):[]),d=t===null?null:t.node!==void 0?new Set(cd(a,new Set([t.node])).filter(f=>a[f].leads)):qw(a,t.link),h=d??(l?u:new Set(c===null?[]:$w(a,c)));return{chosen:e,near:l,subject:c,rows:h,news:l||d?[]:Qm([...i].filter(f=>a[f].fresh&&!a[f].gone&&a[f].strength>=Hw)).slice(0,jm),node:f=>l&&!l.has(f)?Km:1,link(f){return d?.has(f)?1:u.has(f)?d?Jm:1:i.has(f)?l?Km:d?Jm:1:0},beating:(r&&!d?r[0]??[]:Qm([...h].filter(f=>!a[f].gone))).slice(0,o?Gw:jm)}}var Ww=(n,e,t)=>new Set([...t,...e.flat().flatMap(i=>[n[i].source,n[i].target])]),Qm=n=>n.sort((e,t)=>t-e),Xw=({source:n,target:e},t)=>t.size===2&&t.has(n)&&t.has(e);function qw(n,e){let{source:t,target:i}=n[e];return new Set(n.flatMap((s,r)=>s.source===t&&s.target===i?[r]:[]))}var $w=(n,e)=>n.flatMap((t,i)=>t.leads&&!t.gone&&(t.target===e||!t.directed&&t.source===e)?[i]:[]);var tg={type:"change"},hd={type:"start"},ig={type:"end"},tu=new Qr,ng=new Qn,Yw=Math.cos(70*$h.DEG2RAD),_n=new Q,Xn=2*Math.PI,wt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},ud=1e-6,nu=class extends ma{constructor(e,t=null){super(e,t),this.state=wt.NONE,this.target=new Q,this.cursor=new Q,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Ci.ROTATE,MIDDLE:Ci.DOLLY,RIGHT:Ci.PAN},this.touches={ONE:Hs.ROTATE,TWO:Hs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new Q,this._lastQuaternion=new ti,this._lastTargetPosition=new Q,this._quat=new ti().setFromUnitVectors(e.up,new Q(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new io,this._sphericalDelta=new io,this._scale=1,this._panOffset=new Q,this._rotateStart=new nt,this._rotateEnd=new nt,this._rotateDelta=new nt,this._panStart=new nt,this._panEnd=new nt,this._panDelta=new nt,this._dollyStart=new nt,this._dollyEnd=new nt,this._dollyDelta=new nt,this._dollyDirection=new Q,this._mouse=new nt,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=Kw.bind(this),this._onPointerDown=Zw.bind(this),this._onPointerUp=Jw.bind(this),this._onContextMenu=s1.bind(this),this._onMouseWheel=e1.bind(this),this._onKeyDown=t1.bind(this),this._onTouchStart=n1.bind(this),this._onTouchMove=i1.bind(this),this._onMouseDown=jw.bind(this),this._onMouseMove=Qw.bind(this),this._interceptControlDown=r1.bind(this),this._interceptControlUp=o1.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=wt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(tg),this.update(),this.state=wt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;_n.copy(t).sub(this.target),_n.applyQuaternion(this._quat),this._spherical.setFromVector3(_n),this.autoRotate&&this.state===wt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=Xn:i>Math.PI&&(i-=Xn),s<-Math.PI?s+=Xn:s>Math.PI&&(s-=Xn),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(_n.setFromSpherical(this._spherical),_n.applyQuaternion(this._quatInverse),t.copy(this.target).add(_n),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=_n.length();o=this._clampDistance(a*this._scale);let c=a-o;this.object.position.addScaledVector(this._dollyDirection,c),this.object.updateMatrixWorld(),r=!!c}else if(this.object.isOrthographicCamera){let a=new Q(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let c=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=c!==this.object.zoom;let l=new Q(this._mouse.x,this._mouse.y,0);l.unproject(this.object),this.object.position.sub(l).add(a),this.object.updateMatrixWorld(),o=_n.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(tu.origin.copy(this.object.position),tu.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(tu.direction))<Yw?this.object.lookAt(this.target):(ng.setFromNormalAndCoplanarPoint(this.object.up,this.target),tu.intersectPlane(ng,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>ud||8*(1-this._lastQuaternion.dot(this.object.quaternion))>ud||this._lastTargetPosition.distanceToSquared(this.target)>ud?(this.dispatchEvent(tg),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?Xn/60*this.autoRotateSpeed*e:Xn/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){_n.setFromMatrixColumn(t,0),_n.multiplyScalar(-e),this._panOffset.add(_n)}_panUp(e,t){this.screenSpacePanning===!0?_n.setFromMatrixColumn(t,1):(_n.setFromMatrixColumn(t,0),_n.crossVectors(this.object.up,_n)),_n.multiplyScalar(e),this._panOffset.add(_n)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;_n.copy(s).sub(this.target);let r=_n.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Xn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Xn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(Xn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-Xn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(Xn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-Xn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Xn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Xn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new nt,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function Zw(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function Kw(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function Jw(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(ig),this.state=wt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function jw(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case Ci.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=wt.DOLLY;break;case Ci.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=wt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=wt.ROTATE}break;case Ci.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=wt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=wt.PAN}break;default:this.state=wt.NONE}this.state!==wt.NONE&&this.dispatchEvent(hd)}function Qw(n){switch(this.state){case wt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case wt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case wt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function e1(n){this.enabled===!1||this.enableZoom===!1||this.state!==wt.NONE||(n.preventDefault(),this.dispatchEvent(hd),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(ig))}function t1(n){this.enabled!==!1&&this._handleKeyDown(n)}function n1(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Hs.ROTATE:if(this.enableRotate===!1){this.state=wt.NONE;break}this._handleTouchStartRotate(n),this.state=wt.TOUCH_ROTATE;break;case Hs.PAN:if(this.enablePan===!1){this.state=wt.NONE;break}this._handleTouchStartPan(n),this.state=wt.TOUCH_PAN;break;default:this.state=wt.NONE}break;case 2:switch(this.touches.TWO){case Hs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=wt.TOUCH_DOLLY_PAN;break;case Hs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=wt.TOUCH_DOLLY_ROTATE;break;default:this.state=wt.NONE}break;default:this.state=wt.NONE}this.state!==wt.NONE&&this.dispatchEvent(hd)}function i1(n){switch(this._trackPointer(n),this.state){case wt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case wt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case wt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case wt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=wt.NONE}}function s1(n){this.enabled!==!1&&n.preventDefault()}function r1(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function o1(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var a1=.8,Ki={left:64,right:64,top:46,bottom:32};function rg(n,e){let t=new zn(28,1,.05,100);t.position.set(0,0,6);let i=new nu(t,n);i.zoomToCursor=!0,i.enableDamping=!1,i.rotateSpeed=.6,i.minDistance=.3,i.maxDistance=40,i.addEventListener("change",e);let s=!1,r=null,o=()=>s=!0;i.addEventListener("start",o);let a=u=>{let d=n.getRootNode().activeElement;i.enableZoom=u.ctrlKey||u.metaKey||d!==null&&(d===n.parentElement||n.parentElement.contains(d))};n.addEventListener("wheel",a,{capture:!0,passive:!0});function c(u,d,h,f){let[g,x]=og(u),p=g.clone().add(x).multiplyScalar(.5),m=x.clone().sub(g).multiplyScalar(.5),_=Math.tan(t.fov*Math.PI/360),[T,M]=[Ki.left+f.left,Ki.bottom+f.bottom],C={x:Math.max(.3,1-(T+Ki.right)/d),y:Math.max(.3,1-(Ki.top+M)/h)},b=Math.max(m.x*h/(_*d*C.x),m.y/(_*C.y),.4)+m.z;return p.x-=(T-Ki.right)/h*b*_,p.y-=(M-Ki.top)/h*b*_,{middle:p,distance:b}}function l(u,d,h,f){let{middle:g,distance:x}=c(u,d,h,f);t.aspect=d/h,s=!1,r=null,i.target.copy(g),t.position.set(g.x,g.y,g.z+x),t.up.set(0,1,0),t.updateProjectionMatrix(),i.update(),e()}return{camera:t,fit:l,follow(u,d,h,f){if(r=null,s)return;let{distance:g,middle:x}=c(u,d,h,f),p=t.position.distanceTo(i.target),m=x.distanceTo(i.target)*h/(2*p*Math.tan(t.fov*Math.PI/360));(g/p>1.03||g/p<.85||m>12)&&(r={from:i.target.clone(),to:x,near:p,far:g})},glide(u){!r||s||(i.target.lerpVectors(r.from,r.to,u),t.position.copy(i.target).z+=r.near+(r.far-r.near)*u,t.lookAt(i.target),u>=1&&(r=null))},reference:()=>t.position.distanceTo(i.target),resize(u,d){t.aspect=u/d,t.updateProjectionMatrix()},near(u,d,h,f){let{middle:g,distance:x}=c(u,d,h,f),p=t.position.clone().sub(i.target).normalize();s=!0,r=null,i.target.copy(g),t.position.copy(g).addScaledVector(p,Math.max(x,a1)),i.update(),e()},moved(u,d,h,f,g){t.updateMatrixWorld();let x=new Q(...u).project(t);return x.x+=2*d/f,x.y-=2*h/g,x.unproject(t).toArray()},hold(u){i.enabled=!u,u&&o()},flat(u){i.enableRotate=!u,i.mouseButtons.LEFT=u?Ci.PAN:Ci.ROTATE},dispose(){n.removeEventListener("wheel",a,{capture:!0}),i.removeEventListener("change",e),i.removeEventListener("start",o),i.dispose()}}}function og(n){let e=new Q(1/0,1/0,1/0),t=new Q(-1/0,-1/0,-1/0),i=new Q;for(let s=0;s<n.length;s+=3)i.fromArray(n,s),e.min(i),t.max(i);return n.length?[e,t]:[new Q(-1,-1,0),new Q(1,1,0)]}var sg=1.7;function ag(n,e){let[t,i]=og(n),s=Math.max(i.x-t.x,1e-6)/Math.max(i.y-t.y,1e-6),r=Math.max(1/sg,Math.min(sg,e/s));return[Math.max(1,r),Math.max(1,1/r)]}function lg(n,[e,t]){let i=n.slice();for(let s=0;s<i.length;s+=3)i[s]*=e,i[s+1]*=t,i[s+2]=0;return i}var cg=(n,e,t)=>Math.max(80,n-Ki.left-Ki.right-t.left)/Math.max(80,e-Ki.top-Ki.bottom-t.bottom);function dd(n,e,t,i,s,r){let o=e.projectionMatrix.clone().multiply(e.matrixWorldInverse).elements;for(let a=0,c=0;a<n.length;a+=3,c+=3){let[l,u,d]=[n[a],n[a+1],n[a+2]],h=o[3]*l+o[7]*u+o[11]*d+o[15],f=h>1e-4;r[c]=f?((o[0]*l+o[4]*u+o[8]*d+o[12])/h*.5+.5)*i:-1e4,r[c+1]=f?(.5-(o[1]*l+o[5]*u+o[9]*d+o[13])/h*.5)*s:-1e4,r[c+2]=f?Math.min(2.2,Math.max(.45,t/h)):0}return r}var La=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,l1=n=>1-(1-n)**3;function ug(n=220){let e=-1/0;return{start(t){e=La()?-1/0:t},at:t=>t-e>=n?1:l1(Math.max(0,(t-e)/n)),running:t=>t-e<n}}function hg(n,e,t,i){if(i>=1)n.set(t);else for(let s=0;s<t.length;s++)n[s]=e[s]+(t[s]-e[s])*i;return n}function dg(n,e,t){let i=n.positions.slice();if(!e)return i;if(e.namesId===n.namesId)return t.slice();let s=new Map(e.names.map((r,o)=>[r,o]));return n.names.forEach((r,o)=>{let a=s.get(r);a!==void 0&&i.set(t.subarray(3*a,3*a+3),3*o)}),i}function fg(){let n=ug(),[e,t,i]=[new Float32Array(0),new Float32Array(0),new Float32Array(0)],s=!0;return{get shown(){return e},get goal(){return i},enter(r,o,a,c){t=dg(r,o,e),i=a,e=o?.n?t.slice():a.slice(),o?.n&&n.start(c),s=!0},go(r,o){[t,i,s]=[e.slice(),r,!0],n.start(o)},aim(r){[i,s]=[r,!0]},touch:()=>s=!0,advance(r){let o=n.at(r),a=s;return s&&hg(e,t,i,o),s=s&&o<1,{share:o,moved:a}},going:r=>s||n.running(r)}}var c1=40;function pg(n,[e,t],i,s,r){let o=fg(),a=rg(n,s),[c,l]=[null,new Float32Array(0)],[u,d,h]=[3,null,!1],f=()=>u===2?ag(c.positions,cg(e,t,i())):[1,1];function g(){let p=r.applied(c,c.positions);return u===2?lg(p,f()):p.slice()}function x(){c&&(h=!0,a.fit(o.goal,e,t,i()))}return{fit:x,get places(){return l},get size(){return[e,t]},get scale(){let{left:p,bottom:m}=i();return Math.max(.5,Math.min(1,(e-p)/560,(t-m)/460))},get dimensions(){return u},enter(p,m,_){c=p,u=d??(c.dimensions===2?2:3),o.enter(c,m,g(),_),!h||!m?.n?x():a.follow(o.goal,e,t,i())},flatten(p,m){u=d=p,a.flat(p===2),c&&(o.go(g(),m),x())},resize(p,m){[e,t]=[p,m],c&&(o.aim(g()),x())},atRest(){return a.resize(e,t),a.camera.updateMatrixWorld(),dd(o.goal,a.camera,a.reference(),e,t,new Float32Array(o.goal.length))},sees:p=>l[3*p+2]>0&&l[3*p]>=0&&l[3*p]<=e&&l[3*p+1]>=0&&l[3*p+1]<=t,approach:p=>a.near(Float32Array.from(p.flatMap(m=>[...o.goal.subarray(3*m,3*m+3)])),e,t,i()),move(p,m,_){let T=o.goal.subarray(3*p,3*p+3),[M,C,b]=a.moved(T,m,_,e,t),[v,S]=f();r.set(c.names[p],u===2?[M/v,C/S,c.positions[3*p+2]]:[M,C,b]),o.aim(g()),s()},pin(p,m,_){if(m)return this.move(p,0,0);r.set(c.names[p],null),this.settle(_)},settle(p){c&&(o.go(g(),p),s())},hold:a.hold,touch:o.touch,going:o.going,look(p){let{share:m,moved:_}=o.advance(p);_&&a.glide(m),a.resize(e,t);let T=a.reference();a.camera.updateMatrixWorld(),l.length!==o.shown.length&&(l=new Float32Array(o.shown.length)),dd(o.shown,a.camera,T,e,t,l);let M=u===2||c.n<=c1?0:.4;return{positions:_?o.shown:null,camera:a.camera,reference:T,share:m,depthFade:M}},dispose:a.dispose}}var[mg,gg,iu]=[0,-1,-2],su=1e4;function _g(n,e){let t=Math.ceil(n/5)+1,i=Math.ceil(e/5)+1,s=new Int32Array(t*i),r=(a,c,l)=>{if(a<0||c<0||a>=t||c>=i)return;let u=c*t+a;s[u]!==iu&&(s[u]=l===iu||s[u]===mg||s[u]===l?l:gg)},o=({x:a,y:c,w:l,h:u},d)=>{let[h,f]=[Math.min(t-1,Math.floor((a+l)/5)),Math.min(i-1,Math.floor((c+u)/5))];for(let g=Math.max(0,Math.floor(c/5));g<=f;g++)for(let x=Math.max(0,Math.floor(a/5));x<=h;x++)d(x,g)};return{line(a,c){for(let l=1;l<c.length;l++){let[u,d]=[c[l-1],c[l]],h=Math.max(1,Math.ceil(Math.hypot(d.x-u.x,d.y-u.y)/(5*.8)));for(let f=0;f<=h;f++)r(Math.floor((u.x+(d.x-u.x)*f/h)/5),Math.floor((u.y+(d.y-u.y)*f/h)/5),a+1)}},dot:(a,c)=>r(Math.floor(a/5),Math.floor(c/5),gg),head:a=>o(a,(c,l)=>r(c,l,iu)),cost(a,c=-1){let l=0;return o(a,(u,d)=>{let h=s[d*t+u];h===iu?l+=su:h!==mg&&h!==c+1&&(l+=1)}),l}}}var u1="500 12px system-ui, sans-serif",fd="11px system-ui, sans-serif",bg="700 13px system-ui, sans-serif",[h1,d1,f1]=[17,15,4],xg=(n,e)=>n.x<e.x+e.w&&e.x<n.x+n.w&&n.y<e.y+e.h&&e.y<n.y+n.h,p1=6,vg=({x:n,y:e,w:t,h:i},s)=>({x:n-s,y:e-s,w:t+2*s,h:i+2*s}),m1={cost:()=>0};function Mg(n,e,t,i,s=80,r=new Map,o=m1){let a=[],c=l=>{let u=r.get(l.key),[d,h]=[null,l.must?1/0:su];return l.places.forEach((f,g)=>{if(f===null||h===0&&g!==u)return;let{x,y:p}=f,m={x,y:p,w:l.width,h:l.height};if(x<2||p<2||x+m.w>t-2||p+m.h>i-2||e.some(M=>M.owner!==l.key&&xg(m,M)))return;let _=l.own===void 0?m:vg(m,p1);if(a.some(M=>xg(_,M)))return;let T=o.cost(f.room?vg(m,f.room):m,l.own);(T<h||g===u&&T<=h&&(l.must||T<su))&&([d,h]=[{...m,at:g},T])}),d&&h<=(l.most??1/0)&&{...d,key:l.key,text:l.text,kind:l.kind,node:l.node,link:l.own,tone:l.tone,ends:l.ends}};for(let l of n){if(a.length>=s)break;for(let u=l,d=null;u&&!d;u=u.short)d=c(u),d&&a.push(d)}return a}function wg(n,e,t,i,s){let[r,o]=[s[3*i],s[3*i+1]],a=2*Math.max(...n.map(u=>Math.max(Math.abs(u.x-r),Math.abs(u.x+e-r),Math.abs(u.y-o),Math.abs(u.y+t-o)))),c=[];for(let u=0;3*u<s.length;u++)u!==i&&s[3*u+2]>0&&Math.abs(s[3*u]-r)<a&&Math.abs(s[3*u+1]-o)<a&&c.push(u);let l=(u,d)=>Math.hypot(Math.max(u.x-s[3*d],0,s[3*d]-u.x-e),Math.max(u.y-s[3*d+1],0,s[3*d+1]-u.y-t));return n.map(u=>{let d=l(u,i);return c.some(h=>l(u,h)<d)?null:u})}function Eg(n,e,t,i,s){return[0,9,18].flatMap(r=>{let o=t+3+r,a=t*.7+2+r*.7;return[{x:n-i/2,y:e+o},{x:n-i/2,y:e-o-s},{x:n+o,y:e-s/2},{x:n-o-i,y:e-s/2},{x:n+a,y:e+a},{x:n-a-i,y:e+a},{x:n+a,y:e-a-s},{x:n-a-i,y:e-a-s}]})}function Tg(){let n=new Map,e=null;try{e=document.createElement("canvas").getContext("2d")}catch{e=null}return(t,i=u1)=>{let s=i+t,r=n.get(s);return r===void 0&&(n.size>5e3&&n.clear(),e&&(e.font=i),r=Math.ceil((e?e.measureText(t).width:t.length*6.6)+2*f1),n.set(s,r)),{width:Math.min(r,220),height:i===fd?d1:h1}}}function Ag(n){let e=document.createElement("div");e.className="sg-labels",e.setAttribute("aria-hidden","true"),n.append(e);let t=new Map,i=[],s=[],r=()=>{let o=i.pop();if(o)return o;let a=document.createElement("span");return e.append(a),{element:a,text:"",look:"",place:"",width:""}};return{draw(o,a){s=o;let c=t;t=new Map;for(let{key:l}of o){let u=c.get(l);u&&t.set(l,u),c.delete(l)}i.push(...c.values());for(let l of o){t.has(l.key)||t.set(l.key,r()),Sg(t.get(l.key),l);let[u,d]=yg(l.ends,a);l.off=[l.x-u,l.y-d]}for(let l of i)l.element.hidden||(l.element.hidden=!0)},follow(o){for(let a of s){let[c,l]=yg(a.ends,o);[a.x,a.y]=[c+a.off[0],l+a.off[1]],Sg(t.get(a.key),a)}},at:(o,a)=>s.find(c=>o>=c.x&&o<=c.x+c.w&&a>=c.y&&a<=c.y+c.h),get shown(){return s},dispose:()=>e.remove()}}function yg(n,e){let[t,i]=[0,0];for(let s of n)t+=e[3*s]/n.length,i+=e[3*s+1]/n.length;return[t,i]}function Sg(n,e){let{element:t}=n,i=`sg-label sg-${e.kind} ${e.tone??""}`,s=`translate(${Math.round(e.x)}px, ${Math.round(e.y)}px)`,r=`${e.w}px`;n.text!==e.text&&(t.textContent=n.text=e.text),n.look!==i&&(t.className=n.look=i),n.place!==s&&(t.style.transform=n.place=s),n.width!==r&&(t.style.maxWidth=n.width=r),t.hidden&&(t.hidden=!1)}var pd="\u25AA",g1=16,_1=5,x1=28,v1=60,y1=.3,S1=[.5,.44,.56,.38,.62,.32,.68,.26],b1=[0,1,-1],M1=2,w1=8,E1=3;function Rg(n,e,t,i,[s,r],o,a,c,l=()=>!1){let u=_g(s,r),d=new Map;e.links.forEach((g,x)=>{if(g.gone||t.link(x)*g.opacity<y1)return;let p=Zf(g,e,i);p&&(d.set(x,p),u.line(x,Kf(p)))});for(let{head:g}of d.values())u.head(g);let h=[];return{wanted:[...T1(n,e,t,i,o,a,h,u,l),...A1(n,e,t,d,o,c,a)],taken:h,occupied:u}}function T1(n,e,{chosen:t,near:i,subject:s,node:r},o,a,c,l,u,d){let h=[];for(let p=0;p<n.n;p++){let m=o[3*p+2];if(m===0)continue;let _=c?.node===p?4e3:p===s||t.has(p)?3e3:i?.has(p)?1e3:0;h.push({node:p,importance:_+Pn(n,p,nn.drives)+.5*Pn(n,p,nn.driven),x:o[3*p],y:o[3*p+1],radius:e.outer[p]*m})}h.sort((p,m)=>m.importance-p.importance);let f=n.n>v1,g=f?h.filter(({importance:p},m)=>p>=1e3||m<x1):h,x=new Float32Array(o.length);for(let{node:p}of g)x.set(o.subarray(3*p,3*p+3),3*p);if(f)for(let{x:p,y:m}of h)u.dot(p,m);for(let{node:p,x:m,y:_,radius:T}of g)l.push({x:m-.8*T,y:_-.8*T,w:1.6*T,h:1.6*T,owner:`n${p}`});return g.map(({node:p,x:m,y:_,radius:T,importance:M})=>{let C=d(p)?`${n.names[p]} ${pd}`:n.names[p],{width:b,height:v}=a(C,p===s?bg:void 0),S=Eg(m,_,T,b,v),U=wg(S,b,v,p,x);return{key:`n${p}`,node:p,ends:[p],kind:p===s?"node sg-subject":"node",text:C,width:b,height:v,must:M>=3e3,tone:r(p)<1?"sg-back":"",places:M>=3e3&&U.every(I=>I===null)?S:U}})}function A1(n,e,{rows:t,news:i,chosen:s},r,o,a,c){let{links:l}=e,u=[...t].sort((f,g)=>(a(l[f])??99)-(a(l[g])??99)||g-f),d=s.size>0||c!==null,h=u.filter(f=>c?.link!==void 0||l[f].leads).slice(0,d?g1:_1);return[...new Set([...h,...i])].filter(f=>r.has(f)).map(f=>{let g=l[f],x=m=>{let _=o(m,fd);return{key:`l${g.key}`,own:f,ends:[g.source,g.target],most:0,kind:"link",text:m,..._,tone:tr[g.way],places:R1(r.get(f),_)}},p=x(Rf(n,g,a(g)));return a(g)===void 0?p:{...p,short:{...x(`${a(g)}.  ${g.figure}`),short:{...x(`${a(g)}.`),most:M1}}}})}function R1({at:n,from:e,to:t},{width:i,height:s}){return b1.flatMap(r=>S1.map(o=>{let a=e+(t-e)*o,[c,l]=[n(a),n(a+.01)],[u,d]=[l.x-c.x,l.y-c.y],h=Math.hypot(u,d)||1,f=r*(E1+.5*(Math.abs(d)*i+Math.abs(u)*s)/h)/h;return{x:c.x+d*f-i/2,y:c.y-u*f-s/2,room:r&&w1}}))}var C1=120,P1=80;function Cg(n,e){let t=Tg(),[i,s,r]=[-1/0,!0,!1];return{renew:()=>s=!0,step(o,a,{graph:c,picture:l,emphasis:u,places:d,size:h,hover:f,rank:g,pinned:x}){if(s||(a?r:o-i>=C1)){let{wanted:p,taken:m,occupied:_}=Rg(c,l,u,d,h,t,f,g,x),T=new Map(n.shown.map(M=>[M.key,M.at]));n.draw(Mg(p,[...e(),...m],...h,P1,T,_),d),[i,s,r]=[o,!1,!1]}else a||(n.follow(d),r=!0);return r}}}var[I1,L1,D1]=[14,2,160],N1=1.25,O1=n=>Math.min(D1,Math.max(I1,L1*n));function Pg(n,e,t=new Set,i=()=>!0,s=()=>!1){let r=O1(e),o=new Set,a=0;for(let c=n.length-1;c>=0;c--){let l=n[c];l.leads&&(l.gone||s(l)?o.add(c):i(l.source)&&i(l.target)&&(a+=1,(a<=r||a<=N1*r&&t.has(l.key))&&o.add(c)))}return o}var[U1,F1]=[20,60];function B1(){let n=[],e=null;return{step(t,i){e!==null&&n.push(t-e),n.length>F1&&n.shift(),e=i?t:null},take(){if(n.length<U1)return null;let t=n.reduce((i,s)=>i+s,0)/n.length;return n=[],t>0?1e3/t:null}}}function Ig(n,e){let[t,i,s,r]=[0,0,!0,!1],o=!1,a=B1();function c(l){if(t=0,r||!n())return a.step(l,!1);if(s||l-i>=33){let u=s;[s,i]=[!1,l],o=e(l,u)}a.step(l,o||s),(o||s)&&(t=requestAnimationFrame(c))}return{invalidate(){s=!0,!t&&!r&&(t=requestAnimationFrame(c))},rate:a.take,stop(){r=!0,cancelAnimationFrame(t)}}}var[k1,z1,Lg]=[4,5,14];function Dg(n,e,t,i,s=()=>!0){let r=null,o=1/0;return t.outer.forEach((a,c)=>{let l=i[3*c+2],u=Math.hypot(i[3*c]-n,i[3*c+1]-e)-a*l;l>0&&u<k1&&u<o&&([r,o]=[{node:c},u])}),r||(t.links.forEach((a,c)=>{if(a.gone||!s(c))return;let l=V1(n,e,a,i)-a.width/2;l<z1&&l<=o&&([r,o]=[{link:c},l])}),r)}function V1(n,e,t,i){let{a:s,b:r,c:o}=Ho(t,i),[a,c]=[Math.min(s.x,r.x,o.x)-12,Math.max(s.x,r.x,o.x)+12];if(n<a||n>c||e<Math.min(s.y,r.y,o.y)-12||e>Math.max(s.y,r.y,o.y)+12)return 1/0;let l=1/0,u=s;for(let d=1;d<=Lg;d++){let h=Dr(s,o,r,d/Lg),[f,g]=[h.x-u.x,h.y-u.y],x=Math.max(0,Math.min(1,((n-u.x)*f+(e-u.y)*g)/(f*f+g*g||1)));l=Math.min(l,Math.hypot(u.x+x*f-n,u.y+x*g-e)),u=h}return l}var Da={iA:3,iB:3,iShape:4,iLook:4,iMore:4},po=`
in vec3 iA; in vec3 iB; in vec4 iShape; in vec4 iLook; in vec4 iMore;
`,mo=`
uniform vec3 uRaises; uniform vec3 uLowers; uniform vec3 uBoth;
vec3 colourOf(float way) { return way < 0.5 ? uRaises : way < 1.5 ? uLowers : uBoth; }
`;function Ng(n,e,t){let i=n.iA.array,s=n.iB.array;for(let r=0;r<e.length;r++){let{source:o,target:a}=e[r];for(let c=0;c<3;c++)i[3*r+c]=t[3*o+c],s[3*r+c]=t[3*a+c]}_s(n,"iA","iB")}var G1=`
${Ps}
${po}
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
}`,H1=`
${mo}
in vec2 vAt; in float vAlpha; in float vWay; in float vDirected; in vec2 vBox;
void main() {
  float inside = vDirected > 0.5
    ? min((vBox.x - vAt.x) * 0.5 * vBox.y / vBox.x - abs(vAt.y), vAt.x + vBox.x)
    : vBox.x - abs(vAt.x) - abs(vAt.y);
  float alpha = smoothstep(-0.5, 0.5, inside) * vAlpha;
  if (alpha < 0.004) discard;
  outColour = vec4(colourOf(vWay) * alpha, alpha);
}`,Og=n=>qs(...fo,$s(n,G1,H1),1);var W1=Symbol.for("scarcity.webgl-contexts");function Ug(n){let e=globalThis[W1]??=new Set;return{take(){for(let t of[...e])e.size>=8&&t!==n&&t();e.delete(n),e.add(n)},give:()=>e.delete(n)}}var ru=20,X1=`
${Ps}
${po}
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
}`,q1=`
${mo}
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
}`;function Fg(n){let e=[],t=[];for(let i=0;i<=ru;i++)e.push(i/ru,-1,i/ru,1),i<ru&&t.push(2*i,2*i+1,2*i+2,2*i+1,2*i+3,2*i+2);return qs(e,t,$s(n,X1,q1),0)}var $1=.75,Y1=`
${Ps}
${po}
in vec2 position;
in vec3 iBeat; // which mark, how many lags, the largest lag
uniform float uTime; uniform float uStill;
out vec2 vAt; out float vRadius; out float vAlpha; out float vWay;
void main() {
  vec4 a = toScreen(iA), b = toScreen(iB);
  Curve k = curveOf(a, b, iShape, headOf(iShape.x, iLook.w));
  float lags = max(iBeat.y, 0.3);
  float beat = mod(uTime / ${$1.toFixed(2)}, iBeat.z + 1.0);
  float share = uStill > 0.5 ? (iBeat.x + 1.0) / (iBeat.y + 1.0) : beat / lags;
  bool shown = uStill > 0.5 ? iBeat.y > 0.5 : iBeat.x < 0.5 && share <= 1.0;
  if (!shown || a.w == 0.0 || b.w == 0.0 || k.t1 <= k.t0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  float t = mix(k.t0, k.t1, share);
  vRadius = max(3.2, iShape.x * 0.5 + 1.6);
  vAt = position * (vRadius + 2.0);
  vAlpha = 1.0; vWay = iLook.x;
  gl_Position = fromScreen(pointAt(k, t) + vAt, 0.0);
}`,Z1=`
${mo}
uniform vec3 uBackground;
in vec2 vAt; in float vRadius; in float vAlpha; in float vWay;
void main() {
  float off = length(vAt);
  float rim = 1.0 - smoothstep(vRadius + 0.5, vRadius + 1.5, off);
  float body = 1.0 - smoothstep(vRadius - 0.5, vRadius + 0.5, off);
  if (rim < 0.01) discard;
  outColour = vec4(mix(uBackground, colourOf(vWay), body) * rim, rim) * vAlpha;
}`,K1={...Da,iBeat:3},Bg=n=>qs(...fo,$s(n,Y1,Z1),2);function md(n,e,t,i){let s=t.flatMap(o=>{let a=e.iMore.array[4*o+3];return Array.from({length:Math.max(1,a)},(c,l)=>[o,l,a])}),r=Pa(n.userData.buffers,K1,s.length);s.forEach(([o,a,c],l)=>{for(let[u,d]of Object.entries(Da))r[u].array.set(e[u].array.subarray(o*d,(o+1)*d),l*d);r.iBeat.array.set([a,c,i],3*l)}),_s(r),ho(n,r,s.length)}function kg(n,e,t){let i=Gm(),s=new sa,r=null,o={links:Fg(i),arrows:Og(i),pulses:Bg(i),nodes:Xm(i)};s.add(...Object.values(o));for(let S of Object.values(o))S.visible=!1;let[a,c]=[null,null],l=null,u=null,d=null,[h,f]=[1,1],g=Ug(()=>!t()&&m(!0)),x=S=>{S.preventDefault(),m(!1,!0),e()};function p(){if(r)return!0;let S=document.createElement("canvas");S.className="sg-canvas",S.setAttribute("aria-hidden","true");try{r=new Yc({canvas:S,alpha:!0,antialias:!1,powerPreference:"low-power"})}catch{return!1}return S.addEventListener("webglcontextlost",x),r.setClearColor(0,0),n.prepend(S),b(h,f),g.take(),!0}function m(S=!0,U=!1){if(!r)return;let I=r.domElement;d?.remove(),d=null,S&&(d=document.createElement("img"),d.className="sg-canvas",d.alt="",r.render(s,l),d.src=I.toDataURL(),n.prepend(d)),I.removeEventListener("webglcontextlost",x),r.dispose(),U||r.forceContextLoss(),I.remove(),r=null,g.give()}function _(S,U){u=S,a=Pa(a,Da,u.links.length),c=Pa(c,Wm,u.radii.length);let{iShape:{array:I},iLook:{array:R},iMore:{array:O}}=a;u.links.forEach((k,D)=>{let V=4*D;I[V]=k.width,I[V+1]=k.bend,I[V+2]=u.outer[k.source],I[V+3]=u.outer[k.target],R[V]=k.way,R[V+1]=k.gone?0:k.opacity,R[V+2]=k.dashed?1:0,R[V+3]=k.directed?1:0,O[V]=k.reach,O[V+1]=1,O[V+2]=U(k),O[V+3]=k.lag}),_s(a),ho(o.links,a,u.links.length),ho(o.arrows,a,u.links.length),ho(o.nodes,c,u.radii.length)}function T(S){u&&(c.iCentre.array.set(S),_s(c,"iCentre"),Ng(a,u.links,S),u.beating.length&&md(o.pulses,a,u.beating,u.longest))}function M(S){if(!u)return;let{iBody:{array:U},iColour:{array:I}}=c;u.radii.forEach((R,O)=>{let k=4*O;U[k]=R,U[k+1]=u.own[O],U[k+2]=S.selected(O)?1:0,U[k+3]=S.node(O),I.set(S.colour(O),k),I[k+3]=S.fresh(O)?1:0}),_s(c,"iBody","iColour");for(let R=0;R<u.links.length;R++)a.iMore.array[4*R+1]=S.link(R);_s(a,"iMore"),u.beating=S.beating,md(o.pulses,a,S.beating,u.longest)}function C(S){i.uRaises.value.set(...S.raises),i.uLowers.value.set(...S.lowers),i.uBoth.value.set(...S.both),i.uBackground.value.set(...S.background),i.uInk.value.set(...S.ink),i.uDark.value=S.dark?1:0}function b(S,U){[h,f]=[S,U],r?.setPixelRatio(Math.min(globalThis.devicePixelRatio||1,2)),r?.setSize(S,U,!1)}function v(S){return l=S.camera,r?(l.updateMatrixWorld(),i.uViewProjection.value.multiplyMatrices(l.projectionMatrix,l.matrixWorldInverse),i.uSize.value.set(h,f),i.uReference.value=S.reference,i.uTime.value=S.time,i.uStill.value=S.still?1:0,i.uShare.value=S.share,i.uDepthFade.value=S.depthFade,r.render(s,l),d?.remove(),d=null,!0):!1}return{show:_,move:T,focus:M,theme:C,resize:b,draw:v,acquire:p,release:m,get active(){return r!==null},get info(){return r?{calls:r.info.render.calls,geometries:r.info.memory.geometries}:null},dispose(){m(!1);for(let S of Object.values(o))S.geometry.dispose(),S.material.dispose();d?.remove()}}}function zg(n,{show:e,rest:t}){let[i,s,r,o]=[!1,0,0,0],a=new IntersectionObserver(l=>{i=l[l.length-1].isIntersecting,clearTimeout(s),i?e():s=setTimeout(t,6e3)}),c=()=>i&&!document.hidden&&e();return document.addEventListener("visibilitychange",c),{get visible(){return i},get hidden(){return!i||document.hidden},start:()=>a.observe(n),retry(){clearTimeout(r),r=setTimeout(()=>i&&e(),400*2**Math.min(o++,5))},dispose(){clearTimeout(s),clearTimeout(r),a.disconnect(),document.removeEventListener("visibilitychange",c)}}}function gd(n,e,t,i=3){let s=new Map;n.forEach((c,l)=>{!c.leads||!c.directed||c.gone||c.target===e||(s.has(c.source)||s.set(c.source,[]),s.get(c.source).push([l,c.target,Math.min(c.strength,.99)]))});let r=J1(n,t),o=[],a=[{at:e,rows:[],passed:new Set([e]),worth:1}];for(let c=0;a.length&&o.length<i&&c<2e4;c++){let l=Q1(a);if(l.at===t){o.push(l.rows);continue}for(let[u,d,h]of s.get(l.at)??[])l.passed.has(d)||l.rows.length+1+(r.get(d)??1/0)>5||j1(a,{at:d,rows:[...l.rows,u],passed:new Set(l.passed).add(d),worth:l.worth*h})}return o}function J1(n,e){let t=new Map;for(let{source:s,target:r,directed:o,gone:a}of n)!o||a||(t.has(r)||t.set(r,[]),t.get(r).push(s));let i=new Map([[e,0]]);for(let s of i.keys())for(let r of t.get(s)??[])i.has(r)||i.set(r,i.get(s)+1);return i}function j1(n,e){let t=n.push(e)-1;for(;t&&n[t-1>>1].worth<e.worth;)n[t]=n[t-1>>1],t=t-1>>1;n[t]=e}function Q1(n){let[e,t]=[n[0],n.pop()];if(!n.length)return e;let i=0;for(;;){let s=2*i+1;if(s>=n.length||(s+1<n.length&&n[s+1].worth>n[s].worth&&(s+=1),n[s].worth<=t.worth))break;n[i]=n[s],i=s}return n[i]=t,e}function Vg(n,e){let t=new Map;return n.forEach((i,s)=>{i.gone||(t.set(`${i.source}>${i.target}@${i.lag}`,s),i.leads&&t.set(`${i.source}>${i.target}`,s),i.leads&&!i.directed&&t.set(`${i.target}>${i.source}`,s))}),e.map(i=>i.flatMap(({source:s,target:r,lag:o})=>{let a=t.get(`${s}>${r}@${o}`)??t.get(`${s}>${r}`);return a===void 0?[]:[a]}))}var ou=40,eE=150;function Gg({root:n,stage:e,labels:t,state:i,corners:s,room:r,size:o},a){let[c,l,u,d,h]=[null,null,null,null,null],[f,g,x]=[new Set,nr(n),!1],p={pair:"",ways:null},[m,_,T,M]=[new Set,new Map,0,null],C=Cg(t,s),b=Ig(H,fe),v=kg(e,()=>U.retry(),()=>U.visible),S=pg(e,o(),r,b.invalidate,a.pins),U=zg(n,{show(){x||(v.acquire()||i.problem(c?"This browser gives no WebGL context; the table holds the same graph.":""),!l&&c&&R(),S.touch(),b.invalidate())},rest:()=>v.release(!0)});function I(ie){let z=c,W=l&&Bf(l,z,ie),$=z?zf(z,ie):new Set;[c,h]=[ie,ie.seq],S.enter(c,z,performance.now());let K=R(W,z,$);return U.hidden&&Z(),K}function R(ie=null,z=c,W=new Set){let $=l,K=new Set($?.links.filter((ce,Ce)=>m.has(Ce)).map(ce=>ce.key));l=Ym(c,{...a.options(),room:S.scale}),l.longest=c.lags.length-1;let re=ie&&kf(l,ie,W);return f=re?.nodes??new Set,re&&(l.links=[...re.gone,...l.links]),S.dimensions===2&&c.n<=ou&&Qf(l.links,l.outer,S.atRest()),$&&(d=Vf(d,$,z,l,c)),p={pair:"",ways:null},v.show(l,re?re.from:ce=>ce.opacity),O(K),V(),re?.more??0}function O(ie){k();let z=c.n>ou&&S.places.length===3*c.n?S.sees:void 0;m=Pg(l.links,c.n,ie,z,W=>_.has(W.row))}function k(){let ie=a.subject();_=new Map(ie===null?[]:el(c,ie).into.map(({row:z},W)=>[z,W+1]))}function D(){let[ie,z]=[a.lit(),a.pair()];if(ie)return Vg(l.links,ie);if(!z)return null;p.pair!==z.join()&&(p={pair:z.join(),ways:[gd(l.links,...z),gd(l.links,...z.toReversed())]});let W=p.ways.flat(),$=l.links.flatMap(({source:K,target:re,gone:ce},Ce)=>!ce&&z.includes(K)&&z.includes(re)?[Ce]:[]);return W.length||$.length?[...W,$]:null}function V(){l&&(k(),u=eg(l,{chosen:a.chosen(),hover:d,overview:m,subject:a.subject(),ways:D(),still:La()}),v.focus({...u,colour:Wf(c,a.options().colouring,g),selected:ie=>a.marked(ie)||ie===u.subject,fresh:ie=>f.has(ie)}),C.renew(),b.invalidate())}function Z(){if(h===null)return;let ie=h;h=null,a.painted(ie,b.rate())}function H(){return U.visible||Z(),l&&U.visible}function fe(ie,z){let W=S.look(ie);W.positions&&v.move(W.positions),c.n>ou&&ie-T>eE&&J(ie);let $=v.draw({...W,time:ie/1e3,still:La()}),K=!z&&!W.positions,re=C.step(ie,K,{graph:c,picture:l,emphasis:u,places:S.places,size:S.size,hover:d,rank:ce=>_.get(ce.row),pinned:ce=>a.pins.has(c.names[ce])});return M=l,$&&Object.assign(n.dataset,{draws:Number(n.dataset.draws??0)+1,calls:v.info?.calls??0}),Z(),re||S.going(ie)||u.beating.length>0&&a.watched()&&!La()}function J(ie){T=ie;let z=m;O(new Set([...z].map(W=>l.links[W].key))),(z.size!==m.size||[...z].some(W=>!m.has(W)))&&V()}function te(){c&&S.dimensions===2&&c.n<=ou?R():C.renew()}let oe=new ResizeObserver(()=>{if(!n.clientWidth||!n.clientHeight)return;let[ie,z]=o();ie===S.size[0]&&z===S.size[1]||(v.resize(ie,z),S.resize(ie,z),c&&R())});return{show:I,refocus:V,settled:te,eye:S,reconsider:()=>c&&R(),get picture(){return l},get counts(){return l===null?{pairs:0,drawn:0}:{pairs:l.links.filter(ie=>ie.leads&&!ie.gone).length,drawn:[...m].filter(ie=>!l.links[ie].gone).length}},get ways(){return p.ways??[[],[]]},invalidate:b.invalidate,start(){v.resize(...S.size),oe.observe(n),U.start()},under(ie,z){let W=M===l?t.at(ie,z):null;return W?W.node!==void 0?{node:W.node}:{link:W.link}:l&&S.places.length?Dg(ie,z,l,S.places,$=>u.link($)>0):null},hover(ie){ie?.node===d?.node&&ie?.link===d?.link||(d=ie,V())},dress(){n.style.removeProperty("--sg-background"),g=nr(n),il(n,g),v.theme(g),V()},dispose(){x=!0,b.stop(),oe.disconnect(),U.dispose(),S.dispose(),v.dispose()}}}var tE=Math.cos(75*Math.PI/180),au={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Hg(n,e,t,i){let[s,r]=au[n],o=null,a=1/0;for(let{source:c,target:l}of t){if(c!==e&&l!==e)continue;let u=c===e?l:c,[d,h]=[i[3*u]-i[3*e],i[3*u+1]-i[3*e+1]],f=Math.hypot(d,h)||1,g=(d*s+h*r)/f,x=f*(2-g);g>tE&&x<a&&([o,a]=[u,x])}return o}function Wg(n){let e={f:n.fit,F:n.fit,"/":n.search,Escape:n.clear," ":n.pause,2:()=>n.dimensions(2),3:()=>n.dimensions(3),p:n.pin,P:n.pin,t:n.table,T:n.table,o:n.options,O:n.options};return t=>{if(!(t.ctrlKey||t.metaKey||t.altKey)){if(t.target.closest?.("button, input, select, table")&&t.key!=="Escape"){t.stopPropagation();return}if(t.key in au&&t.shiftKey)n.push(...au[t.key]);else if(t.key in au)n.walk(t.key);else if(t.key in e)e[t.key]();else return t.key==="Tab"?void 0:t.stopPropagation();t.preventDefault(),t.stopPropagation()}}}var Xg="http://www.w3.org/2000/svg",lu=14;function _i(n,e){let t=document.createElementNS(Xg,"svg");for(let[i,s]of Object.entries({width:n,height:lu,"aria-hidden":"true"}))t.setAttribute(i,s);for(let[i,s]of e){let r=document.createElementNS(Xg,i);for(let[o,a]of Object.entries(s))r.setAttribute(o,a);t.append(r)}return t}var Na=(n,e,t,i={})=>["line",{x1:n,x2:n+e,y1:lu/2,y2:lu/2,"stroke-width":t,stroke:"currentColor",...i}],_d=[Na(0,15,3),["path",{d:"M14 2.5 L22 7 L14 11.5 Z",fill:"currentColor"}]],nE=[Na(0,26,2.5),["path",{d:"M13 1.5 L18.5 7 L13 12.5 L7.5 7 Z",fill:"currentColor"}]];function xi(n,e,t=""){let i=q("span",`sg-key ${t}`);return i.append(n,q("span","",e)),i}var qg=n=>Array.from({length:n.m},(e,t)=>ss(n,t)).includes(!0),xd=(n,e)=>["circle",{cx:n,cy:lu/2,r:4.5,fill:`var(--sg-${e})`}],iE=n=>Number(n.toPrecision(2)),$g=5;function sE(n,[e,t]){let i=Xu(n,e),s=Math.max(0,...i);if(!s)return[];if(Wu(e)){let a=_i(11*Go,Array.from({length:Go},(c,l)=>xd(5.5+11*l,`level-${l}`)));return[xi(a,`colour: ${t}, 0 to ${un(iE(s))}`,"sg-extra")]}if(e==="group"&&n.groups.length)return n.groups.map((a,c)=>xi(_i(11,[xd(5.5,`shade-${1+c%$g}`)]),a,"sg-extra"));let r=Math.min($g,s),o=_i(11*r,Array.from({length:r},(a,c)=>xd(5.5+11*c,`shade-${1+c}`)));return[xi(o,`colour: ${e==="group"?"closely linked":t}`,"sg-extra")]}function Yg(n){let e=q("div","sg-legend","",{role:"note","aria-label":"Legend"}),t=q("div","sg-keys"),i=q("div","sg-note");e.append(i,t),n.append(e);let s="";return{element:e,get height(){return e.hidden?0:e.offsetHeight+14},note(r){i.textContent!==r&&(i.textContent=r)},update(r,o,a,c){let l=sE(r,c),u=jc(r.n)*o,d=`${u}|${r.strength}|${r.certainty}|${a}|${l.map(x=>x.outerHTML)}|${qg(r)}`;if(d===s)return;s=d;let h=_i(22*Jc.length,Jc.map((x,p)=>Na(22*p,18,Ia(x,u)))),f=[Za,Ya,is],g=_i(24*f.length,f.map((x,p)=>Na(24*p,20,3,{opacity:Qc(x)})));t.replaceChildren(xi(_i(22,_d),"raises","sg-raises"),xi(_i(22,_d),"lowers","sg-lowers"),...qg(r)?[xi(_i(22,_d),"moves both ways","sg-both")]:[],xi(_i(26,nE),"direction open"),xi(h,`${Jc.map(un).join(" \xB7 ")} ${r.strength}`),xi(g,f.map(x=>r.certainty[x]).join(" \xB7 ")),xi(_i(26,[Na(0,26,2,{"stroke-dasharray":"5 4"})]),"dashed: could be 0"),...l,xi(_i(22,[["circle",{cx:4,cy:7,r:2.5,fill:"currentColor"}],["circle",{cx:15,cy:7,r:6,fill:"currentColor"}]]),a,"sg-extra"),xi(_i(14,[["circle",{cx:7,cy:7,r:3,fill:"currentColor",opacity:.6}],["circle",{cx:7,cy:7,r:5.2,fill:"none",stroke:"currentColor","stroke-dasharray":"22 40",transform:"rotate(-90 7 7)"}]]),"ring: own past","sg-extra"))}}}function Zg({pairs:n,drawn:e},{words:t},i=0){let s=e<n?`The ${e} strongest of ${kn(n,"linked pair")}; select a variable for its others. `:"";return`${t?`Only links ${t}. `:""}${s}Each at its strongest lag; point at it for further lags.${i?` ${pd} put there by hand.`:""}`}var Oa=16;function Kg(n){let e=q("div","sg-card","",{role:"tooltip"});return e.hidden=!0,n.append(e),{element:e,hide:()=>e.hidden=!0,tell(t,i,[s,r],o,[a,c]){e.replaceChildren(...Df(t,i.row,i.more).map(rE)),e.hidden=!1;let[l,u]=[e.offsetWidth||200,e.offsetHeight||80],d=(m,_)=>[Math.max(4,Math.min(m,a-l-4)),Math.max(4,Math.min(_,c-u-4))],h=[s+Oa,s-Oa-l,s-l/2].flatMap(m=>[r+Oa,r-u-Oa,r-u/2].map(_=>d(m,_))),f=([m,_],T,M,C)=>T>m-C&&T<m+l+C&&M>_-C&&M<_+u+C,g=m=>{let _=f(m,s,r,Oa-4)?100:0;for(let T=0;T<o.length;T+=3)_+=f(m,o[T],o[T+1],10)?T===3*i.source||T===3*i.target?10:1:0;return _},[x,p]=h.reduce((m,_)=>g(_)<g(m)?_:m);[e.style.left,e.style.top]=[`${x}px`,`${p}px`]}}}function rE(n){let e=q("div");for(let{text:t,strong:i,faint:s,tone:r}of n)e.append(q(i?"strong":"span",s?"sg-faint":r??"",t));return e}var Jg=560,jg=[[6,6,!0],[6,3,!0],[5,2,!0],[4,2,!0],[4,0,!0],[4,0,!1],[3,0,!1],[2,0,!1]],oE=[2,0,!1],Qg=38;function t0(n,e){let t=q("section","sg-dock","",{"aria-label":"What drives the selected variable"});t.hidden=!0,n.append(t);let i="";function s(r,[o,a,c]){let l=[lE(r),cE(e0(r.into,o),c,e)];a&&r.out.entries.length&&l.push(uE(e0(r.out,a),e)),r.own&&c&&l.push(q("p","sg-faint",r.own)),t.replaceChildren(...l)}return{element:t,hide:()=>t.hidden=!0,tell(r,o,[a,c],l){let u=a<Jg,d=ku(r,o,jg[0][0]),h=JSON.stringify([d,u,c,l]);if(t.hidden=!1,h!==i){i=h,t.classList.toggle("sg-below",u),t.style.bottom=u?`${l}px`:"";for(let f of u?[oE]:jg)if(s(d,f),t.offsetHeight<=c-Qg-l)break}},tellWays(r,[o,a],c){let l=o<Jg,u=JSON.stringify([r,l,a,c]);if(t.hidden=!1,u!==i){i=u,t.classList.toggle("sg-below",l),t.style.bottom=l?`${c}px`:"";for(let d of l?[1]:[3,2,1])if(t.replaceChildren(...r.sides.flatMap((h,f)=>aE(h,l&&f?0:d,e)),...r.open?[q("p","sg-faint","Between the two a direction is open.")]:[]),t.offsetHeight<=a-Qg-c)break}},get room(){return t.hidden?{left:0,bottom:0}:t.classList.contains("sg-below")?{left:0,bottom:t.offsetHeight}:{left:t.offsetWidth,bottom:0}}}}function aE({title:n,from:e,to:t,ways:i},s,r){if(!s)return[];if(!i.length)return[q("p","sg-faint",`No way leads from ${e} to ${t}.`)];let o=q("ol");for(let{effect:a,tone:c,after:l,sure:u,steps:d}of i.slice(0,s)){let h=q("li"),f=q("div","sg-figures");f.append(q("span",`sg-effect ${c}`,a),q("span","",` ${l} `),q("span","sg-faint",u));let g=q("div");for(let{node:x,name:p,lag:m}of d)m&&g.append(q("span","sg-faint"," \u2192 ")),g.append(vd({name:p,other:x},r)),m&&g.append(q("span","sg-faint",` ${m}`));h.append(f,g),o.append(h)}return[q("h3","",n),yd(o,Math.max(0,i.length-s))]}var e0=({entries:n,left:e},t)=>({entries:n.slice(0,t),left:e+Math.max(0,n.length-t)});function lE({title:n,unit:e}){let t=q("h3","",`What drives ${n}`);return e&&t.append(q("span","sg-faint",` ${e}`)),t}function cE({entries:n,left:e},t,i){if(!n.length)return q("p","sg-faint","nothing in the data, significantly");let s=q("ol"),r=null;for(let o of n){o.doubtful&&r&&!r.doubtful&&s.append(q("li","sg-rest sg-faint",`${o.sure}:`)),r=o;let a=q("li","","",{value:o.rank}),c=q("div");c.append(vd(o,i),q("span","",` ${o.verb} it, ${o.short}`));let l=q("div","sg-figures");l.append(q("span",`sg-effect ${o.tone}`,o.effect),q("span","",` ${o.sure} `),q("span","sg-faint",(t?o.more:o.more.slice(0,1)).join(" \xB7 "))),a.append(c,l),s.append(a)}return yd(s,e)}function uE({entries:n,left:e},t){let i=q("div");i.append(q("p","sg-faint","It drives"));let s=q("ul");for(let r of n){let o=q("li","sg-figures");o.append(vd(r,t),q("span",`sg-effect ${r.tone}`,` ${r.effect} `),q("span","sg-faint",`${r.short}${r.sure==="sure"?"":`, ${r.sure}`}`)),s.append(o)}return i.append(yd(s,e)),i}function vd({name:n,other:e},t){let i=q("button","sg-name",n,{type:"button"});return i.addEventListener("click",()=>t(e)),i}function yd(n,e){return e&&n.append(q("li","sg-rest sg-faint",`and ${e} more`)),n}var hE=[["drives","how much it drives"],["driven","how much it is driven"],["pagerank","how much it drives through others"],["betweenness","how many ways lead through it"],["change","how much it changed lately"]],dE=.5,fE=.01;function i0(n,e,t=()=>{},i=()=>{}){let s=q("form","sg-options","",{"aria-label":"Options of the picture"});s.hidden=!0;let r=cu("Colour of a node",Hu),o=cu("Size of a node",hE),[a,c]=n0(dE,fE),[l,u]=n0(1,.05),d=cu("Of the group",[["","any"]]),h=q("button","","",{type:"button"});h.hidden=!0,h.addEventListener("click",i);let f=cu("Lag",[["","any"]]);s.append(r.label,o.label,Sd("Strength at least",a,c),Sd("Stable in at least",l,u),f.label,d.label,h),n.append(s);let[g,x,p,m]=["","",null,""],_=new Set,T={sizing:nn.drives,colouring:"group",filter:ld},M=()=>{T.sizing=nn[o.select.value],T.colouring=r.select.value;let b=({select:v})=>v.value===""?null:Number(v.value);T.filter={least:Number(a.value),stable:Number(l.value),lag:b(f),group:b(d)},c.textContent=T.filter.least?un(T.filter.least):"any",u.textContent=T.filter.stable?Rs(T.filter.stable):"any"};function C(){let b=p&&[r,o].map(({select:v})=>v.value).find(v=>Hf(p,v));b&&b!==m&&t(b),m=b??""}return s.addEventListener("input",({target:b})=>{_.add(b),M(),C(),e()}),s.addEventListener("submit",b=>b.preventDefault()),M(),{element:s,values:T,update(b){p=b;for(let[{select:I},R]of[[r,p.colour],[o,p.size]])_.has(I)||(I.value=R);M(),r.select.querySelector("[value=group]").hidden=!p.groups.length&&T.colouring!=="group",C();let v=p.lags.map(({short:I})=>I).join(`
`);v!==g&&(g=v,f.offer([["","any"],...p.lags.map(({short:I},R)=>[String(R),I])]),M());let S=pE(p);d.label.hidden=!S.length,S.join(`
`)!==x&&(x=S.join(`
`),d.offer([["","any"],...S.map((I,R)=>[String(R+1),I])]),M());let U=Array.from({length:p.n},(I,R)=>Pn(p,R,nn.change)).some(I=>I>0);o.select.querySelector("[value=change]").disabled=!U},pinned(b){h.hidden=!b,h.textContent=`Release ${b===1?"the node":`${b} nodes`} put there by hand`},get coloured(){return[T.colouring,Hu.find(([b])=>b===T.colouring)[2]]},get sized(){return`size: ${o.select.selectedOptions[0].textContent}`},get words(){let{least:b,stable:v,lag:S,group:U}=T.filter,I=({select:R})=>R.selectedOptions[0].textContent;return[b?`at least ${un(b)} strong`:"",v?`found in at least ${Rs(v)} of resamples`:"",S===null?"":I(f),U===null?"":`of the group ${I(d)}`].filter(Boolean).join(", ")},toggle:(b=s.hidden)=>(s.hidden=!b,b&&r.select.focus(),b)}}function pE(n){if(n.groups.length)return n.groups;let e=[];for(let i=0;i<n.n;i++){let s=Pn(n,i,nn.group);s>0&&(e[s-1]??=[]).push(i)}let t=i=>Pn(n,i,nn.drives);return Array.from(e,(i=[])=>{let[s,r]=[...i].sort((o,a)=>t(a)-t(o));return s===void 0?"none":r===void 0?n.names[s]:`${n.names[s]}, ${n.names[r]}${i.length>2?" \u2026":""}`})}function n0(n,e){return[q("input","","",{type:"range",min:"0",max:String(n),step:String(e),value:"0"}),q("output")]}function Sd(n,...e){let t=q("label");return t.append(q("span","",n),...e),t}function cu(n,e){let t=q("select"),i=s=>{let r=t.value;t.replaceChildren(...s.map(([o,a])=>q("option","",a,{value:o}))),t.value=s.some(([o])=>o===r)?r:s[0][0]};return i(e),{select:t,offer:i,label:Sd(n,t)}}function bd(n,e){let t=e.trim().toLocaleLowerCase();return t?n.flatMap((s,r)=>{let o=s.toLocaleLowerCase().indexOf(t);return o<0?[]:[{i:r,at:o}]}).sort((s,r)=>(s.at===0?0:1)-(r.at===0?0:1)||s.i-r.i).map(({i:s})=>s):[]}function s0(n,e,t,i){let s=q("input","sg-search","",{type:"search","aria-label":"Find a variable",placeholder:"find a variable",spellcheck:"false"});s.hidden=!0,n.append(s);let r=()=>{s.hidden||(s.hidden=!0,s.value="",i())};return s.addEventListener("input",()=>t(bd(e(),s.value))),s.addEventListener("keydown",o=>{(o.key==="Enter"||o.key==="Escape")&&(o.key==="Escape"&&t([]),r(),o.preventDefault()),o.stopPropagation()}),{element:s,open(){s.hidden=!1,s.focus()}}}var mE={waiting:"waiting",learning:"learning",live:"live",paused:"paused",ended:"ended",lost:"lost",still:"still",throttled:"throttled"};function r0(n,e){let t=q("div","sg-state"),i=q("span","sg-dot","",{"aria-hidden":"true"}),s=q("span","sg-state-text"),r=q("span","sg-badge"),o=q("span","sg-others");r.hidden=o.hidden=!0,t.append(i,s,r,o);let a=q("div","sg-plate");a.hidden=!0,n.append(t),e.append(a);let[c,l]=[q("strong"),q("span")];return a.append(c,l),{element:t,update(u,d,h=d){let{title:f="",detail:g="",figures:x=""}=u??{},p=mE[u?.face]??"still";t.dataset.face=p;let m=[f,x].filter(Boolean).join("  \xB7  ");s.textContent!==m&&(s.textContent=m),t.title=g,a.hidden=!(d&&(f||g)),a.classList.toggle("sg-low",!h),c.textContent=f,l.textContent=g},more(u){o.hidden=u===0,o.textContent=`and ${kn(u,"more change")}`},held(u){r.hidden=!u,r.textContent=u},problem(u){a.hidden=!u,c.textContent=u,l.textContent=""}}}var uu=n=>`
${n}[data-theme="light"] { --sg-ink: #1a1e24; --sg-quiet: #5b6470; --sg-line: #d5dae1; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #00588a; --sg-lowers-text: #a84300; --sg-both-text: #7d3570; --sg-ring: #0b57d0; color-scheme: light; }
${n}[data-theme="dark"] { --sg-ink: #eceff3; --sg-quiet: #a4adb8; --sg-line: #3a4048; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #7cc6f2; --sg-lowers-text: #f0b53c; --sg-both-text: #e3b3d8; --sg-ring: #8ab4f8; color-scheme: dark; }
`;var o0=`
${uu(".sg")}.sg { position: relative; width: 100%; min-width: 240px; overflow: hidden; box-sizing: border-box; outline: none;
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
`;var hu=[["cause",(n,e)=>n.names[$e(n,e,Ue.source)]],["effect on",(n,e)=>n.names[$e(n,e,Ue.target)]],["direction",(n,e)=>Ts(n,e)?"own past":wi(n,e)?"\u2192":"open"],["after",(n,e)=>n.lags[$e(n,e,Ue.lag)]?.short??String($e(n,e,Ue.lag)),(n,e)=>$e(n,e,Ue.lag)],["strength",(n,e)=>Cs(n,e),Qs],["90 % interval",(n,e)=>Bo($e(n,e,Ue.low),$e(n,e,Ue.high)),(n,e)=>$e(n,e,Ue.low)],["how sure",(n,e)=>n.certainty[ui(n,e)],ui],["stable",(n,e)=>Rs($e(n,e,Ue.stability)),(n,e)=>$e(n,e,Ue.stability)],["since",(n,e)=>n.since[$e(n,e,Ue.since)]??"",(n,e)=>Number.isFinite($e(n,e,Ue.age))?-$e(n,e,Ue.age):-1e9]],gE=4,_E=(n,e,t)=>xE(n,hu[e][2]??hu[e][1],t);function xE(n,e,t){let i=Array.from({length:n.m},(o,a)=>a),s=i.map(o=>e(n,o)),r=typeof s[0]=="number";return i.sort((o,a)=>(r?(s[a]||0)-(s[o]||0):String(s[o]).localeCompare(String(s[a])))||o-a),t?i.reverse():i}function a0(n,e){let t=q("div","sg-table");t.hidden=!0;let i=q("table","","",{"aria-label":"Links of the causal graph"}),s=q("tr"),r=q("tbody"),[o,a,c]=[null,gE,!1],l=hu.map(([h],f)=>{let g=q("th",f>=3?"sg-number":"","",{scope:"col"}),x=q("button","",h,{type:"button"});return x.addEventListener("click",()=>{[a,c]=[f,f===a?!c:!1],d()}),g.append(x),s.append(g),g}),u=q("thead");u.append(s),i.append(u,r),t.append(i),n.append(t);function d(){t.hidden||!o||(l.forEach((h,f)=>h.setAttribute("aria-sort",f!==a?"none":c?"ascending":"descending")),r.replaceChildren(..._E(o,a,c).map(h=>{let f=q("tr",tr[As(o,h)]);return f.addEventListener("click",()=>e($e(o,h,Ue.source),$e(o,h,Ue.target))),f.append(...hu.map(([,g],x)=>q("td",x>=3?"sg-number":"",g(o,h)))),f})))}return{element:t,update(h){o=h,d()},toggle(h=t.hidden){return t.hidden=!h,h?d():r.replaceChildren(),h}}}function l0(n,e){let t=q("div","sg-toolbar","",{role:"toolbar","aria-label":"View"}),i=new Map;for(let[s,r,o,a]of e){let c=q("button","",r,{type:"button",title:`${s} (${o})`,"aria-label":s,"aria-keyshortcuts":o});c.addEventListener("click",a),t.append(c),i.set(s,c)}return n.append(t),{element:t,press:(s,r)=>i.get(s).setAttribute("aria-pressed",String(r)),name:(s,r)=>i.get(s).textContent=r}}function c0(n,e,t){let i=q("div","sg","",{role:"application",tabindex:"0","aria-label":"Causal graph","aria-roledescription":"interactive graph"});i.style.height=typeof e=="number"?`${e}px`:e;let s=q("div","sg-stage"),r=q("div","sg-live","",{role:"status","aria-live":"polite"});i.append(q("style","",o0),s,r),n.append(i);let o=Ag(i),a=q("div","sg-top");i.append(a);let c=r0(a,i),l=q("div","sg-tools");a.append(l);let u=Yg(i),d=a0(i,(_,T)=>t.choose([_,T])),h=s0(l,t.names,t.found,t.left),f=l0(l,[["Find a variable","Find","/",h.open],["Fit to view","Fit","F",t.fit],["2D: flat or in space","2D","2",t.flat],["Options","Options","O",t.options],["Table of links","Table","T",t.table]].filter(([,,,_])=>_)),g=t0(i,_=>t.choose([_])),x=i0(i,t.reconsider,t.wanted,t.released),p=Kg(i),m=_=>({x:_.offsetLeft,y:_.offsetTop,w:_.offsetWidth,h:_.offsetHeight});return{root:i,stage:s,live:r,labels:o,state:c,legend:u,table:d,search:h,toolbar:f,options:x,dock:g,card:p,corners:()=>[a,u.element,g.element].filter(_=>!_.hidden).map(m),room:()=>({left:g.room.left,bottom:g.room.bottom+u.height}),size:()=>[i.clientWidth||640,i.clientHeight||480],say:_=>r.textContent=_,remove:()=>i.remove()}}function u0(n,e){let[t,i,s]=[!1,null,0];return{holds(r){return t?(s+=1,i=r,e(`paused, ${kn(s,"frame")} behind`),!0):!1},toggle(){if(t=!t,e(t?"paused":""),t)return;let r=i;[i,s]=[null,0],r&&n(r)}}}function h0(n){let e=new Map;return{get size(){return e.size},has:i=>e.has(i),set:(i,s)=>{s?e.set(i,s):e.delete(i),n()},clear(){e=new Map,n()},take(i){e=new Map(i.map(([s,...r])=>[s,r]))},of:i=>i.names.flatMap((s,r)=>e.has(s)?[[r,...e.get(s)]]:[]),applied(i,s){if(!e.size)return s;let r=s.slice();return i.names.forEach((o,a)=>e.has(o)&&r.set(e.get(o),3*a)),r}}}function d0(n,e,t,i){let[s,r,o]=[null,null,null],a=!1,c=null,l=f=>{let g=n.getBoundingClientRect();return[f.clientX-g.left,f.clientY-g.top]},u=(f,g=0,x=0)=>{(f||c)&&i.hover(f,g,x),c=f};e.on(n,"pointermove",f=>{if(a=!0,r!==null&&s)return d(l(f));if(f.buttons)return u(null);let[g,x]=l(f);u(t(g,x),g,x)}),e.on(n,"pointerleave",()=>{a=!1,u(null)});function d([f,g]){if(!o&&Math.hypot(f-s[0],g-s[1])<=4)return;let[x,p]=o??s;o=[f,g],i.drag(r,f-x,g-p)}function h(){r!==null&&i.grab(r,!1),[s,r,o]=[null,null,null]}return e.on(n,"pointerdown",f=>{if(f.isPrimary===!1)return h();s=l(f),i.press();let g=f.button?void 0:t(...s)?.node;g!==void 0&&(r=g,i.grab(g,!0),n.setPointerCapture?.(f.pointerId))},{capture:!0}),e.on(n,"pointercancel",h),e.on(n,"pointerup",f=>{let[g,x]=l(f);s&&!o&&Math.hypot(g-s[0],x-s[1])<=4&&i.click(t(g,x),f),h()}),e.on(n,"dblclick",f=>i.open(t(...l(f)))),{get inside(){return a}}}function f0(n){let[e,t]=[new Set,new Set];return{get selected(){return e},get found(){return t},get chosen(){return t.size?t:e},set(i,s=!0){e=new Set(i),n(s)},toggle(i){this.set(e.has(i)?[...e].filter(s=>s!==i):[...e,i])},find(i){t=new Set(i)},carry(i,s){let r=new Set([...e].map(o=>i?.names[o]));e=new Set(s.flatMap((o,a)=>r.has(o)?[a]:[])),i&&i.names!==s&&(t=new Set)}}}var p0=12,Ua=()=>{};function m0(n,{height:e=480,selected:t=Ua,dimensions:i=Ua,wanted:s=Ua,pinned:r=Ua,painted:o=Ua,table:a}={}){let c=tl(),[l,u,d]=[null,null,!1],h=c0(n,e,{fit:()=>_.eye.fit(),flat:()=>R(_.eye.dimensions===2?3:2),table:a?null:V,options:k,reconsider:D,wanted:s,released:()=>{m.clear(),_.eye.settle(performance.now())},choose:z=>x.set(z),names:()=>l?.names??[],found:U,left:I}),{root:f,stage:g}=h,x=f0(C),p=u0(M,z=>h.state.held(z)),m=h0(Z),_=Gg(h,{pins:m,chosen:()=>x.chosen,subject:T,pair:S,lit:()=>u,options:()=>h.options.values,marked:z=>x.selected.has(z)||x.found.has(z),watched:()=>te.inside||f.contains(f.getRootNode().activeElement),painted:o});function T(){let[z]=x.chosen;return x.chosen.size===1?z:x.chosen.size||!l?null:l.subject}function M(z){x.carry(l,z.names),l=z,h.options.update(l),O(),v();let W=_.show(l);h.state.update(l.state,_.picture.links.length===0,l.n===0),h.state.more(W),h.table.update(l),O(),f.setAttribute("aria-label",`Causal graph: ${kn(l.n,"variable")}, ${kn(l.m,"link")}`),Object.assign(f.dataset,{nodes:l.n,links:l.m,seq:l.seq})}function C(z){let W=[...x.selected];f.dataset.selected=W.map($=>l.names[$]).join(`
`),u=null,_.refocus(),h.say(b(W)),v(),z&&t(W)}function b(z){return z.length===0?"nothing selected":z.length===1?Nf(l,z[0]):z.length===2?Of(zu(l,_.picture.links,...z,_.ways)):`${kn(z.length,"variable")} selected`}function v(z=T()){let[W,$]=z===null?S()??[]:[];!h.table.element.hidden||z===null&&$===void 0?h.dock.hide():$!==void 0?h.dock.tellWays(zu(l,_.picture.links,W,$,_.ways),h.size(),h.legend.height):h.dock.tell(l,z,h.size(),h.legend.height)}function S(){return x.selected.size===2&&!x.found.size?[...x.selected]:null}function U(z){x.find(z),_.refocus(),h.say(z.length?`${z.length===1?"1 match":`${z.length} matches`}, first: ${l.names[z[0]]}`:"no match")}function I(){let[z]=x.found;x.find([]),z===void 0?_.refocus():x.set([z]),f.focus()}function R(z){_.eye.flatten(z,performance.now()),h.toolbar.press("2D: flat or in space",z===2),_.invalidate(),i(z)}function O(){h.legend.element.hidden=!h.table.element.hidden||!l?.m,l&&(h.legend.update(l,_.eye.scale,h.options.sized,h.options.coloured),h.legend.note(Zg(_.counts,h.options,m.of(l).length)))}function k(){let z=h.options.toggle();h.toolbar.press("Options",z),z||f.focus()}function D(){_.reconsider(),O()}function V(){h.toolbar.press("Table of links",h.table.toggle()),O(),h.card.hide(),l&&v()}function Z(z=!d){if(!l||!z)return;let W=m.of(l);h.options.pinned(W.length),_.settled(),O(),r(W)}function H(){let z=[...x.selected],W=z.some($=>!m.has(l.names[$]));for(let $ of z)_.eye.pin($,W,performance.now());z.length&&h.say(`${z.map($=>l.names[$]).join(", ")} ${W?"stays where it is":"goes with the layout"}`)}function fe(){u=null,x.find([]),h.options.element.hidden||k(),h.table.element.hidden||V(),x.set([])}function J(z){if(!l?.n)return;let[W]=x.selected,$=W===void 0?T()??Zm(l):Hg(z,W,_.picture.links,_.eye.places);$!==null&&x.set([$])}let te=d0(g,c,_.under,{press(){f.classList.add("sg-pointing"),f.focus({preventScroll:!0})},hover(z,W,$){g.dataset.over=z?"thing":"",_.hover(z),z?.link===void 0?h.card.hide():h.card.tell(l,_.picture.links[z.link],[W,$],_.eye.places,_.eye.size),l&&v(z?.node)},click(z,W){l&&(z?.node!==void 0&&W.shiftKey?x.toggle(z.node):z?.node!==void 0?x.set([z.node]):z?x.set([_.picture.links[z.link].source,_.picture.links[z.link].target]):x.set([]))},grab(z,W){if(_.eye.hold(W),W)return;let $=d;d=!1,$&&Z()},drag(z,W,$){d=!0,h.card.hide(),_.eye.move(z,W,$)},open:z=>z?.node===void 0?_.eye.fit():_.eye.approach([...eu(_.picture.links,new Set([z.node]))])}),ie={walk:J,push:(z,W)=>l&&x.selected.forEach($=>_.eye.move($,p0*z,p0*W)),pin:H,fit:_.eye.fit,search:h.search.open,clear:fe,dimensions:R,pause:p.toggle,table:a??V,options:k};return c.on(f,"keydown",Wg(ie)),c.on(f,"keydown",()=>f.classList.remove("sg-pointing"),{capture:!0}),c.on(f,"focusin",_.invalidate),c.add(sl(f,_.dress)),_.dress(),_.start(),{element:f,get graph(){return l},update(z){if(p.holds(z))return o(z.seq);h.state.held(""),M(z)},pin(z){!l||d||(m.take(z.map(([W,...$])=>[l.names[W],...$])),h.options.pinned(z.length),_.eye.settle(performance.now()),O())},light(z){u=z?.length?z:null,_.refocus()},gone:()=>h.state.held("not connected"),select:z=>l&&x.set(z,!1),waiting:z=>h.state.update(z,!l),dispose(){c.dispose(),_.dispose(),h.remove()}}}var g0={face:"gone",title:"not connected",detail:"the last state kept in the notebook; run the cell again"},_0={face:"gone",title:"not connected",detail:"the kernel has gone; run the cell again"};function x0(n,{kind:e,label:t,style:i,dressed:s=()=>{}}){let r=tl(),o=q("section",e,"",{"aria-label":t});o.append(q("style","",uu(`.${e}`)+i)),n.append(o),r.add(()=>o.remove()),r.on(o,"keydown",c=>{!c.ctrlKey&&!c.metaKey&&!c.altKey&&c.key!=="Tab"&&c.stopPropagation()});let a=()=>{o.style.removeProperty("--sg-background");let c=nr(o);il(o,c),s(c)};return r.add(sl(o,a)),a(),{root:o,listeners:r}}var v0=`
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
`;var vE="uplot",yE="u-hz",SE="u-vt",bE="u-title",ME="u-wrap",wE="u-under",EE="u-over",TE="u-axis",_r="u-off",AE="u-select",RE="u-cursor-x",CE="u-cursor-y",PE="u-cursor-pt",IE="u-legend",LE="u-live",DE="u-inline",NE="u-series",OE="u-marker",y0="u-label",UE="u-value",Ba="width",ka="height";var S0="bottom",go="left",Md="right",zd="#000",b0=zd+"0",wd="mousemove",M0="mousedown",Ed="mouseup",w0="mouseenter",E0="mouseleave",T0="dblclick",FE="resize",BE="scroll",A0="change",gu="dppxchange",Vd="--",Mo=typeof window<"u",Pd=Mo?document:null,xo=Mo?window:null,kE=Mo?navigator:null,Et,du;function Id(){let n=devicePixelRatio;Et!=n&&(Et=n,du&&Dd(A0,du,Id),du=matchMedia(`(min-resolution: ${Et-.001}dppx) and (max-resolution: ${Et+.001}dppx)`),xr(A0,du,Id),xo.dispatchEvent(new CustomEvent(gu)))}function ri(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function Ld(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function Ht(n,e,t){n.style[e]=t+"px"}function Ni(n,e,t,i){let s=Pd.createElement(n);return e!=null&&ri(s,e),t?.insertBefore(s,i),s}function vi(n,e){return Ni("div",n,e)}var R0=new WeakMap;function Ji(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",o=R0.get(n);r!=o&&(n.style.transform=r,R0.set(n,r),e<0||t<0||e>i||t>s?ri(n,_r):Ld(n,_r))}var C0=new WeakMap;function P0(n,e,t){let i=e+t,s=C0.get(n);i!=s&&(C0.set(n,i),n.style.background=e,n.style.borderColor=t)}var I0=new WeakMap;function L0(n,e,t,i){let s=e+""+t,r=I0.get(n);s!=r&&(I0.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var Gd={passive:!0},zE={...Gd,capture:!0};function xr(n,e,t,i){e.addEventListener(n,t,i?zE:Gd)}function Dd(n,e,t,i){e.removeEventListener(n,t,Gd)}Mo&&Id();function Oi(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:oi((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function o_(n){return(t,i,s)=>{let r=-1,o=-1;for(let a=i;a<=s;a++)if(n(t[a])){r=a;break}for(let a=s;a>=i;a--)if(n(t[a])){o=a;break}return[r,o]}}var a_=n=>n!=null,l_=n=>n!=null&&n>0,vu=o_(a_),VE=o_(l_);function GE(n,e,t,i=0,s=!1){let r=s?VE:vu,o=s?l_:a_;[e,t]=r(n,e,t);let a=n[e],c=n[e];if(e>-1)if(i==1)a=n[e],c=n[t];else if(i==-1)a=n[t],c=n[e];else for(let l=e;l<=t;l++){let u=n[l];o(u)&&(u<a?a=u:u>c&&(c=u))}return[a??Ot,c??-Ot]}function yu(n,e,t,i){let s=O0(n),r=O0(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let o=t==10?xs:c_,a=s==1?oi:yi,c=r==1?yi:oi,l=a(o(vn(n))),u=c(o(vn(e))),d=vo(t,l),h=vo(t,u);return t==10&&(l<0&&(d=Ut(d,-l)),u<0&&(h=Ut(h,-u))),i||t==2?(n=d*s,e=h*r):(n=f_(n,d),e=Su(e,h)),[n,e]}function Hd(n,e,t,i){let s=yu(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var Wd=.1,D0={mode:3,pad:Wd},Va={pad:0,soft:null,mode:0},HE={min:Va,max:Va};function _u(n,e,t,i){return bu(t)?N0(n,e,t):(Va.pad=t,Va.soft=i?0:null,Va.mode=i?3:0,N0(n,e,HE))}function bt(n,e){return n??e}function WE(n,e,t){for(e=bt(e,0),t=bt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function N0(n,e,t){let i=t.min,s=t.max,r=bt(i.pad,0),o=bt(s.pad,0),a=bt(i.hard,-Ot),c=bt(s.hard,Ot),l=bt(i.soft,Ot),u=bt(s.soft,-Ot),d=bt(i.mode,0),h=bt(s.mode,0),f=e-n,g=xs(f),x=Hn(vn(n),vn(e)),p=xs(x),m=vn(p-g);(f<1e-24||m>10)&&(f=0,(n==0||e==0)&&(f=1e-24,d==2&&l!=Ot&&(r=0),h==2&&u!=-Ot&&(o=0)));let _=f||x||1e3,T=xs(_),M=vo(10,oi(T)),C=_*(f==0?n==0?.1:1:r),b=Ut(f_(n-C,M/10),24),v=n>=l&&(d==1||d==3&&b<=l||d==2&&b>=l)?l:Ot,S=Hn(a,b<v&&n>=v?v:Ui(v,b)),U=_*(f==0?e==0?.1:1:o),I=Ut(Su(e+U,M/10),24),R=e<=u&&(h==1||h==3&&I>=u||h==2&&I<=u)?u:-Ot,O=Ui(c,I>R&&e<=R?R:Hn(R,I));return S==O&&S==0&&(O=100),[S,O]}var XE=new Intl.NumberFormat(Mo?kE.language:"en-US"),Xd=n=>XE.format(n),ai=Math,mu=ai.PI,vn=ai.abs,oi=ai.floor,xn=ai.round,yi=ai.ceil,Ui=ai.min,Hn=ai.max,vo=ai.pow,O0=ai.sign,xs=ai.log10,c_=ai.log2,qE=(n,e=1)=>ai.sinh(n)*e,Td=(n,e=1)=>ai.asinh(n/e),Ot=1/0;function U0(n){return(xs((n^n>>31)-(n>>31))|0)+1}function Nd(n,e,t){return Ui(Hn(n,e),t)}function u_(n){return typeof n=="function"}function xt(n){return u_(n)?n:()=>n}var $E=()=>{},h_=n=>n,d_=(n,e)=>e,YE=n=>null,F0=n=>!0,B0=(n,e)=>n==e,ZE=/\.\d*?(?=9{6,}|0{6,})/gm,vr=n=>{if(m_(n)||Zs.has(n))return n;let e=`${n}`,t=e.match(ZE);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${vr(s)}e${r}`}return Ut(n,i)};function mr(n,e){return vr(Ut(vr(n/e))*e)}function Su(n,e){return vr(yi(vr(n/e))*e)}function f_(n,e){return vr(oi(vr(n/e))*e)}function Ut(n,e=0){if(m_(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return xn(i)/t}var Zs=new Map;function p_(n){return((""+n).split(".")[1]||"").length}function Ha(n,e,t,i){let s=[],r=i.map(p_);for(let o=e;o<t;o++){let a=vn(o),c=Ut(vo(n,o),a);for(let l=0;l<i.length;l++){let u=n==10?+`${i[l]}e${o}`:i[l]*c,d=(o>=0?0:a)+(o>=r[l]?0:r[l]),h=n==10?u:Ut(u,d);s.push(h),Zs.set(h,d)}}return s}var Ga={},qd=[],yo=[null,null],Ys=Array.isArray,m_=Number.isInteger,KE=n=>n===void 0;function k0(n){return typeof n=="string"}function bu(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function JE(n){return n!=null&&typeof n=="object"}var jE=Object.getPrototypeOf(Uint8Array),g_="__proto__";function So(n,e=bu){let t;if(Ys(n)){let i=n.find(s=>s!=null);if(Ys(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=So(n[s],e)}else t=n.slice()}else if(n instanceof jE)t=n.slice();else if(e(n)){t={};for(let i in n)i!=g_&&(t[i]=So(n[i],e))}else t=n;return t}function dn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=g_&&(bu(n[s])?dn(n[s],So(i[s])):n[s]=So(i[s]))}return n}var QE=0,eT=1,tT=2;function nT(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let o=e[i];if(o>r){for(s=o-1;s>=0&&n[s]==null;)n[s--]=null;for(s=o+1;s<t&&n[s]==null;)n[r=s++]=null}}}function iT(n,e){if(oT(n)){let o=n[0].slice();for(let a=1;a<n.length;a++)o.push(...n[a].slice(1));return aT(o[0])||(o=rT(o)),o}let t=new Set;for(let o=0;o<n.length;o++){let c=n[o][0],l=c.length;for(let u=0;u<l;u++)t.add(c[u])}let i=[Array.from(t).sort((o,a)=>o-a)],s=i[0].length,r=new Map;for(let o=0;o<s;o++)r.set(i[0][o],o);for(let o=0;o<n.length;o++){let a=n[o],c=a[0];for(let l=1;l<a.length;l++){let u=a[l],d=Array(s).fill(void 0),h=e?e[o][l]:eT,f=[];for(let g=0;g<u.length;g++){let x=u[g],p=r.get(c[g]);x===null?h!=QE&&(d[p]=x,h==tT&&f.push(p)):d[p]=x}nT(d,f,s),i.push(d)}}return i}var sT=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function rT(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<n.length;r++){let o=n[r],a=Array(t);for(let c=0;c<t;c++)a[c]=o[i[c]];s.push(a)}return s}function oT(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function aT(n,e=100){let t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let r=Hn(1,oi((s-i+1)/e));for(let o=n[i],a=i+r;a<=s;a+=r){let c=n[a];if(c!=null){if(c<=o)return!1;o=c}}return!0}var __=["January","February","March","April","May","June","July","August","September","October","November","December"],x_=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function v_(n){return n.slice(0,3)}var lT=x_.map(v_),cT=__.map(v_),uT={MMMM:__,MMM:cT,WWWW:x_,WWW:lT};function Fa(n){return(n<10?"0":"")+n}function hT(n){return(n<10?"00":n<100?"0":"")+n}var dT={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>Fa(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>Fa(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>Fa(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>Fa(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>Fa(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>hT(n.getMilliseconds())};function $d(n,e){e=e||uT;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?dT[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var fT=new Intl.DateTimeFormat().resolvedOptions().timeZone;function pT(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==fT?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}var y_=n=>n%1==0,xu=[1,2,2.5,5],mT=Ha(10,-32,0,xu),S_=Ha(10,0,32,xu),gT=S_.filter(y_),gr=mT.concat(S_),Yd=`
`,b_="{YYYY}",z0=Yd+b_,M_="{M}/{D}",za=Yd+M_,fu=za+"/{YY}",w_="{aa}",_T="{h}:{mm}",_o=_T+w_,V0=Yd+_o,G0=":{ss}",At=null;function E_(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,o=s*365,c=(n==1?Ha(10,0,3,xu).filter(y_):Ha(10,-3,0,xu)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),l=[[o,b_,At,At,At,At,At,At,1],[s*28,"{MMM}",z0,At,At,At,At,At,1],[s,M_,z0,At,At,At,At,At,1],[i,"{h}"+w_,fu,At,za,At,At,At,1],[t,_o,fu,At,za,At,At,At,1],[e,G0,fu+" "+_o,At,za+" "+_o,At,V0,At,1],[n,G0+".{fff}",fu+" "+_o,At,za+" "+_o,At,V0,At,1]];function u(d){return(h,f,g,x,p,m)=>{let _=[],T=p>=o,M=p>=r&&p<o,C=d(g),b=Ut(C*n,3),v=Ad(C.getFullYear(),T?0:C.getMonth(),M||T?1:C.getDate()),S=Ut(v*n,3);if(M||T){let U=M?p/r:0,I=T?p/o:0,R=b==S?b:Ut(Ad(v.getFullYear()+I,v.getMonth()+U,1)*n,3),O=new Date(xn(R/n)),k=O.getFullYear(),D=O.getMonth();for(let V=0;R<=x;V++){let Z=Ad(k+I*V,D+U*V,1),H=Z-d(Ut(Z*n,3));R=Ut((+Z+H)*n,3),R<=x&&_.push(R)}}else{let U=p>=s?s:p,I=oi(g)-oi(b),R=S+I+Su(b-S,U);_.push(R);let O=d(R),k=O.getHours()+O.getMinutes()/t+O.getSeconds()/i,D=p/i,V=h.axes[f]._space,Z=m/V;for(;R=Ut(R+p,n==1?0:3),!(R>x);)if(D>1){let H=oi(Ut(k+D,6))%24,te=d(R).getHours()-H;te>1&&(te=-1),R-=te*i,k=(k+D)%24;let oe=_[_.length-1];Ut((R-oe)/p,3)*Z>=.7&&_.push(R)}else _.push(R)}return _}}return[c,l,u]}var[xT,vT,yT]=E_(1),[ST,bT,MT]=E_(.001);Ha(2,-53,53,[1]);function H0(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function W0(n,e){return(t,i,s,r,o)=>{let a=e.find(g=>o>=g[0])||e[e.length-1],c,l,u,d,h,f;return i.map(g=>{let x=n(g),p=x.getFullYear(),m=x.getMonth(),_=x.getDate(),T=x.getHours(),M=x.getMinutes(),C=x.getSeconds(),b=p!=c&&a[2]||m!=l&&a[3]||_!=u&&a[4]||T!=d&&a[5]||M!=h&&a[6]||C!=f&&a[7]||a[1];return c=p,l=m,u=_,d=T,h=M,f=C,b(x)})}}function wT(n,e){let t=$d(e);return(i,s,r,o,a)=>s.map(c=>t(n(c)))}function Ad(n,e,t){return new Date(n,e,t)}function X0(n,e){return e(n)}var ET="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function q0(n,e){return(t,i,s,r)=>r==null?Vd:e(n(i))}function TT(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function AT(n,e){return n.series[e].fill(n,e)}var RT={show:!0,live:!0,isolate:!1,mount:$E,markers:{show:!0,width:2,stroke:TT,fill:AT,dash:"solid"},idx:null,idxs:null,values:[]};function CT(n,e){let t=n.cursor.points,i=vi(),s=t.size(n,e);Ht(i,Ba,s),Ht(i,ka,s);let r=s/-2;Ht(i,"marginLeft",r),Ht(i,"marginTop",r);let o=t.width(n,e,s);return o&&Ht(i,"borderWidth",o),i}function PT(n,e){let t=n.series[e].points;return t._fill||t._stroke}function IT(n,e){let t=n.series[e].points;return t._stroke||t._fill}function LT(n,e){return n.series[e].points.size}var Rd=[0,0];function DT(n,e,t){return Rd[0]=e,Rd[1]=t,Rd}function pu(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function Cd(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var NT={show:!0,x:!0,y:!0,lock:!1,move:DT,points:{one:!1,show:CT,size:LT,width:0,stroke:IT,fill:PT},bind:{mousedown:pu,mouseup:pu,click:pu,dblclick:pu,mousemove:Cd,mouseleave:Cd,mouseenter:Cd},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},T_={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Zd=dn({},T_,{filter:d_}),A_=dn({},Zd,{size:10}),R_=dn({},T_,{show:!1}),Kd='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',C_="bold "+Kd,P_=1.5,$0={show:!0,scale:"x",stroke:zd,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:C_,side:2,grid:Zd,ticks:A_,border:R_,font:Kd,lineGap:P_,rotate:0},OT="Value",UT="Time",Y0={show:!0,scale:"x",auto:!1,sorted:1,min:Ot,max:-Ot,idxs:[]};function FT(n,e,t,i,s){return e.map(r=>r==null?"":Xd(r))}function BT(n,e,t,i,s,r,o){let a=[],c=Zs.get(s)||0;t=o?t:Ut(Su(t,s),c);for(let l=t;l<=i;l=Ut(l+s,c))a.push(Object.is(l,-0)?0:l);return a}function Od(n,e,t,i,s,r,o){let a=[],c=n.scales[n.axes[e].scale].log,l=c==10?xs:c_,u=oi(l(t));s=vo(c,u),c==10&&(s=gr[Oi(s,gr)]);let d=t,h=s*c;c==10&&(h=gr[Oi(h,gr)]);do a.push(d),d=d+s,c==10&&!Zs.has(d)&&(d=Ut(d,Zs.get(s))),d>=h&&(s=d,h=s*c,c==10&&(h=gr[Oi(h,gr)]));while(d<=i);return a}function kT(n,e,t,i,s,r,o){let c=n.scales[n.axes[e].scale].asinh,l=i>c?Od(n,e,Hn(c,t),i,s):[c],u=i>=0&&t<=0?[0]:[];return(t<-c?Od(n,e,Hn(c,-i),-t,s):[c]).reverse().map(h=>-h).concat(u,l)}var I_=/./,zT=/[12357]/,VT=/[125]/,Z0=/1/,Ud=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function GT(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=n.scales[o],c=n.valToPos,l=r._space,u=c(10,o),d=c(9,o)-u>=l?I_:c(7,o)-u>=l?zT:c(5,o)-u>=l?VT:Z0;if(d==Z0){let h=vn(c(1,o)-u);if(h<l)return Ud(e.slice().reverse(),a.distr,d,yi(l/h)).reverse()}return Ud(e,a.distr,d,1)}function HT(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=r._space,c=n.valToPos,l=vn(c(1,o)-c(2,o));return l<a?Ud(e.slice().reverse(),3,I_,yi(a/l)).reverse():e}function WT(n,e,t,i){return i==null?Vd:e==null?"":Xd(e)}var K0={show:!0,scale:"y",stroke:zd,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:C_,side:3,grid:Zd,ticks:A_,border:R_,font:Kd,lineGap:P_,rotate:0};function XT(n,e){let t=3+(n||1)*2;return Ut(t*e,3)}function qT(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),o=n.valToPos(s[i[1]],t,!0),a=vn(o-r),c=n.series[e],l=a/(c.points.space*Et);return i[1]-i[0]<=l}var J0={scale:null,auto:!0,sorted:0,min:Ot,max:-Ot},L_=(n,e,t,i,s)=>s,j0={show:!0,auto:!0,sorted:0,gaps:L_,alpha:1,facets:[dn({},J0,{scale:"x"}),dn({},J0,{scale:"y"})]},Q0={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:L_,alpha:1,points:{show:qT,filter:null},values:null,min:Ot,max:-Ot,idxs:[],path:null,clip:null};function $T(n,e,t,i,s){return t/10}var D_={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},YT=dn({},D_,{time:!1,ori:1}),e_={};function N_(n,e){let t=e_[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,o,a,c,l){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,o,a,c,l)}},n!=null&&(e_[n]=t)),t}var bo=1,Fd=2;function yr(n,e,t){let i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,o=n.scales,a=n.bbox,c=r[0],l=i==2?r[1]:r[e],u=i==2?o[s.facets[0].scale]:o[n.series[0].scale],d=i==2?o[s.facets[1].scale]:o[s.scale],h=a.left,f=a.top,g=a.width,x=a.height,p=n.valToPosH,m=n.valToPosV;return u.ori==0?t(s,c,l,u,d,p,m,h,f,g,x,wu,wo,Tu,U_,B_):t(s,c,l,u,d,m,p,f,h,x,g,Eu,Eo,Qd,F_,k_)}function Jd(n,e){let t=0,i=0,s=bt(n.bands,qd);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function ZT(n,e,t,i,s){let r=n.mode,o=n.series[e],a=r==2?o.facets[1].scale:o.scale,c=n.scales[a];return s==-1?c.min:s==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function vs(n,e,t,i,s,r){return yr(n,e,(o,a,c,l,u,d,h,f,g,x,p)=>{let m=o.pxRound,_=l.dir*(l.ori==0?1:-1),T=l.ori==0?wo:Eo,M,C;_==1?(M=t,C=i):(M=i,C=t);let b=m(d(a[M],l,x,f)),v=m(h(c[M],u,p,g)),S=m(d(a[C],l,x,f)),U=m(h(r==1?u.max:u.min,u,p,g)),I=new Path2D(s);return T(I,S,U),T(I,b,U),T(I,b,v),I})}function Mu(n,e,t,i,s,r){let o=null;if(n.length>0){o=new Path2D;let a=e==0?Tu:Qd,c=t;for(let d=0;d<n.length;d++){let h=n[d];if(h[1]>h[0]){let f=h[0]-c;f>0&&a(o,c,i,f,i+r),c=h[1]}}let l=t+s-c,u=10;l>0&&a(o,c,i-u/2,l,i+r+u)}return o}function KT(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function jd(n,e,t,i,s,r,o){let a=[],c=n.length;for(let l=s==1?t:i;l>=t&&l<=i;l+=s)if(e[l]===null){let d=l,h=l;if(s==1)for(;++l<=i&&e[l]===null;)h=l;else for(;--l>=t&&e[l]===null;)h=l;let f=r(n[d]),g=h==d?f:r(n[h]),x=d-s;f=o<=0&&x>=0&&x<c?r(n[x]):f;let m=h+s;g=o>=0&&m>=0&&m<c?r(n[m]):g,g>=f&&a.push([f,g])}return a}function t_(n){return n==0?h_:n==1?xn:e=>mr(e,n)}function O_(n){let e=n==0?wu:Eu,t=n==0?(s,r,o,a,c,l)=>{s.arcTo(r,o,a,c,l)}:(s,r,o,a,c,l)=>{s.arcTo(o,r,c,a,l)},i=n==0?(s,r,o,a,c)=>{s.rect(r,o,a,c)}:(s,r,o,a,c)=>{s.rect(o,r,c,a)};return(s,r,o,a,c,l=0,u=0)=>{l==0&&u==0?i(s,r,o,a,c):(l=Ui(l,a/2,c/2),u=Ui(u,a/2,c/2),e(s,r+l,o),t(s,r+a,o,r+a,o+c,l),t(s,r+a,o+c,r,o+c,u),t(s,r,o+c,r,o,u),t(s,r,o,r+a,o,l),s.closePath())}}var wu=(n,e,t)=>{n.moveTo(e,t)},Eu=(n,e,t)=>{n.moveTo(t,e)},wo=(n,e,t)=>{n.lineTo(e,t)},Eo=(n,e,t)=>{n.lineTo(t,e)},Tu=O_(0),Qd=O_(1),U_=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},F_=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},B_=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(e,t,i,s,r,o)},k_=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(t,e,s,i,o,r)};function z_(n){return(e,t,i,s,r)=>yr(e,t,(o,a,c,l,u,d,h,f,g,x,p)=>{let{pxRound:m,points:_}=o,T,M;l.ori==0?(T=wu,M=U_):(T=Eu,M=F_);let C=Ut(_.width*Et,3),b=(_.size-_.width)/2*Et,v=Ut(b*2,3),S=new Path2D,U=new Path2D,{left:I,top:R,width:O,height:k}=e.bbox;Tu(U,I-v,R-v,O+v*2,k+v*2);let D=V=>{if(c[V]!=null){let Z=m(d(a[V],l,x,f)),H=m(h(c[V],u,p,g));T(S,Z+b,H),M(S,Z,H,b,0,mu*2)}};if(r)r.forEach(D);else for(let V=i;V<=s;V++)D(V);return{stroke:C>0?S:null,fill:S,clip:U,flags:bo|Fd}})}function V_(n){return(e,t,i,s,r,o)=>{i!=s&&(r!=i&&o!=i&&n(e,t,i),r!=s&&o!=s&&n(e,t,s),n(e,t,o))}}var JT=V_(wo),jT=V_(Eo);function G_(n){let e=bt(n?.alignGaps,0);return(t,i,s,r)=>yr(t,i,(o,a,c,l,u,d,h,f,g,x,p)=>{[s,r]=vu(c,s,r);let m=o.pxRound,_=k=>m(d(k,l,x,f)),T=k=>m(h(k,u,p,g)),M,C;l.ori==0?(M=wo,C=JT):(M=Eo,C=jT);let b=l.dir*(l.ori==0?1:-1),v={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:bo},S=v.stroke,U=!1;if(r-s>=x*4){let k=z=>t.posToVal(z,l.key,!0),D=null,V=null,Z,H,fe,J=_(a[b==1?s:r]),te=_(a[s]),oe=_(a[r]),ie=k(b==1?te+1:oe-1);for(let z=b==1?s:r;z>=s&&z<=r;z+=b){let W=a[z],K=(b==1?W<ie:W>ie)?J:_(W),re=c[z];K==J?re!=null?(H=re,D==null?(M(S,K,T(H)),Z=D=V=H):H<D?D=H:H>V&&(V=H)):re===null&&(U=!0):(D!=null&&C(S,J,T(D),T(V),T(Z),T(H)),re!=null?(H=re,M(S,K,T(H)),D=V=Z=H):(D=V=null,re===null&&(U=!0)),J=K,ie=k(J+b))}D!=null&&D!=V&&fe!=J&&C(S,J,T(D),T(V),T(Z),T(H))}else for(let k=b==1?s:r;k>=s&&k<=r;k+=b){let D=c[k];D===null?U=!0:D!=null&&M(S,_(a[k]),T(D))}let[R,O]=Jd(t,i);if(o.fill!=null||R!=0){let k=v.fill=new Path2D(S),D=o.fillTo(t,i,o.min,o.max,R),V=T(D),Z=_(a[s]),H=_(a[r]);b==-1&&([H,Z]=[Z,H]),M(k,H,V),M(k,Z,V)}if(!o.spanGaps){let k=[];U&&k.push(...jd(a,c,s,r,b,_,e)),v.gaps=k=o.gaps(t,i,s,r,k),v.clip=Mu(k,l.ori,f,g,x,p)}return O!=0&&(v.band=O==2?[vs(t,i,s,r,S,-1),vs(t,i,s,r,S,1)]:vs(t,i,s,r,S,O)),v})}function QT(n){let e=bt(n.align,1),t=bt(n.ascDesc,!1),i=bt(n.alignGaps,0),s=bt(n.extend,!1);return(r,o,a,c)=>yr(r,o,(l,u,d,h,f,g,x,p,m,_,T)=>{[a,c]=vu(d,a,c);let M=l.pxRound,{left:C,width:b}=r.bbox,v=te=>M(g(te,h,_,p)),S=te=>M(x(te,f,T,m)),U=h.ori==0?wo:Eo,I={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:bo},R=I.stroke,O=h.dir*(h.ori==0?1:-1),k=S(d[O==1?a:c]),D=v(u[O==1?a:c]),V=D,Z=D;s&&e==-1&&(Z=C,U(R,Z,k)),U(R,D,k);for(let te=O==1?a:c;te>=a&&te<=c;te+=O){let oe=d[te];if(oe==null)continue;let ie=v(u[te]),z=S(oe);e==1?U(R,ie,k):U(R,V,z),U(R,ie,z),k=z,V=ie}let H=V;s&&e==1&&(H=C+b,U(R,H,k));let[fe,J]=Jd(r,o);if(l.fill!=null||fe!=0){let te=I.fill=new Path2D(R),oe=l.fillTo(r,o,l.min,l.max,fe),ie=S(oe);U(te,H,ie),U(te,Z,ie)}if(!l.spanGaps){let te=[];te.push(...jd(u,d,a,c,O,v,i));let oe=l.width*Et/2,ie=t||e==1?oe:-oe,z=t||e==-1?-oe:oe;te.forEach(W=>{W[0]+=ie,W[1]+=z}),I.gaps=te=l.gaps(r,o,a,c,te),I.clip=Mu(te,h.ori,p,m,_,T)}return J!=0&&(I.band=J==2?[vs(r,o,a,c,R,-1),vs(r,o,a,c,R,1)]:vs(r,o,a,c,R,J)),I})}function n_(n,e,t,i,s,r,o=Ot){if(n.length>1){let a=null;for(let c=0,l=1/0;c<n.length;c++)if(e[c]!==void 0){if(a!=null){let u=vn(n[c]-n[a]);u<l&&(l=u,o=vn(t(n[c],i,s,r)-t(n[a],i,s,r)))}a=c}}return o}function eA(n){n=n||Ga;let e=bt(n.size,[.6,Ot,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=xt(s),o=1-e[0],a=bt(e[1],Ot),c=bt(e[2],1),l=bt(n.disp,Ga),u=bt(n.each,f=>{}),{fill:d,stroke:h}=l;return(f,g,x,p)=>yr(f,g,(m,_,T,M,C,b,v,S,U,I,R)=>{let O=m.pxRound,k=t,D=i*Et,V=a*Et,Z=c*Et,H,fe;M.ori==0?[H,fe]=r(f,g):[fe,H]=r(f,g);let J=M.dir*(M.ori==0?1:-1),te=M.ori==0?Tu:Qd,oe=M.ori==0?u:(Pe,Ze,lt,we,Dt,He,Ye)=>{u(Pe,Ze,lt,Dt,we,Ye,He)},ie=bt(f.bands,qd).find(Pe=>Pe.series[0]==g),z=ie!=null?ie.dir:0,W=m.fillTo(f,g,m.min,m.max,z),$=O(v(W,C,R,U)),K,re,ce,Ce=I,qe=O(m.width*Et),Be=!1,ot=null,at=null,st=null,Wt=null;d!=null&&(qe==0||h!=null)&&(Be=!0,ot=d.values(f,g,x,p),at=new Map,new Set(ot).forEach(Pe=>{Pe!=null&&at.set(Pe,new Path2D)}),qe>0&&(st=h.values(f,g,x,p),Wt=new Map,new Set(st).forEach(Pe=>{Pe!=null&&Wt.set(Pe,new Path2D)})));let{x0:Ft,size:sn}=l;if(Ft!=null&&sn!=null){k=1,_=Ft.values(f,g,x,p),Ft.unit==2&&(_=_.map(lt=>f.posToVal(S+lt*I,M.key,!0)));let Pe=sn.values(f,g,x,p);sn.unit==2?re=Pe[0]*I:re=b(Pe[0],M,I,S)-b(0,M,I,S),Ce=n_(_,T,b,M,I,S,Ce),ce=Ce-re+D}else Ce=n_(_,T,b,M,I,S,Ce),ce=Ce*o+D,re=Ce-ce;ce<1&&(ce=0),qe>=re/2&&(qe=0),ce<5&&(O=h_);let It=ce>0,yn=Ce-ce-(It?qe:0);re=O(Nd(yn,Z,V)),K=(k==0?re/2:k==J?0:re)-k*J*((k==0?D/2:0)+(It?qe/2:0));let vt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},fn=Be?null:new Path2D,Zt=null;if(ie!=null)Zt=f.data[ie.series[1]];else{let{y0:Pe,y1:Ze}=l;Pe!=null&&Ze!=null&&(T=Ze.values(f,g,x,p),Zt=Pe.values(f,g,x,p))}let rn=H*re,B=fe*re;for(let Pe=J==1?x:p;Pe>=x&&Pe<=p;Pe+=J){let Ze=T[Pe];if(Ze==null)continue;if(Zt!=null){let Y=Zt[Pe]??0;if(Ze-Y==0)continue;$=v(Y,C,R,U)}let lt=M.distr!=2||l!=null?_[Pe]:Pe,we=b(lt,M,I,S),Dt=v(bt(Ze,W),C,R,U),He=O(we-K),Ye=O(Hn(Dt,$)),P=O(Ui(Dt,$)),w=Ye-P;if(Ze!=null){let Y=Ze<0?B:rn,ge=Ze<0?rn:B;Be?(qe>0&&st[Pe]!=null&&te(Wt.get(st[Pe]),He,P+oi(qe/2),re,Hn(0,w-qe),Y,ge),ot[Pe]!=null&&te(at.get(ot[Pe]),He,P+oi(qe/2),re,Hn(0,w-qe),Y,ge)):te(fn,He,P+oi(qe/2),re,Hn(0,w-qe),Y,ge),oe(f,g,Pe,He-qe/2,P,re+qe,w)}}return qe>0?vt.stroke=Be?Wt:fn:Be||(vt._fill=m.width==0?m._fill:m._stroke??m._fill,vt.width=0),vt.fill=Be?at:fn,vt})}function tA(n,e){let t=bt(e?.alignGaps,0);return(i,s,r,o)=>yr(i,s,(a,c,l,u,d,h,f,g,x,p,m)=>{[r,o]=vu(l,r,o);let _=a.pxRound,T=H=>_(h(H,u,p,g)),M=H=>_(f(H,d,m,x)),C,b,v;u.ori==0?(C=wu,v=wo,b=B_):(C=Eu,v=Eo,b=k_);let S=u.dir*(u.ori==0?1:-1),U=T(c[S==1?r:o]),I=U,R=[],O=[];for(let H=S==1?r:o;H>=r&&H<=o;H+=S)if(l[H]!=null){let J=c[H],te=T(J);R.push(I=te),O.push(M(l[H]))}let k={stroke:n(R,O,C,v,b,_),fill:null,clip:null,band:null,gaps:null,flags:bo},D=k.stroke,[V,Z]=Jd(i,s);if(a.fill!=null||V!=0){let H=k.fill=new Path2D(D),fe=a.fillTo(i,s,a.min,a.max,V),J=M(fe);v(H,I,J),v(H,U,J)}if(!a.spanGaps){let H=[];H.push(...jd(c,l,r,o,S,T,t)),k.gaps=H=a.gaps(i,s,r,o,H),k.clip=Mu(H,u.ori,g,x,p,m)}return Z!=0&&(k.band=Z==2?[vs(i,s,r,o,D,-1),vs(i,s,r,o,D,1)]:vs(i,s,r,o,D,Z)),k})}function nA(n){return tA(iA,n)}function iA(n,e,t,i,s,r){let o=n.length;if(o<2)return null;let a=new Path2D;if(t(a,n[0],e[0]),o==2)i(a,n[1],e[1]);else{let c=Array(o),l=Array(o-1),u=Array(o-1),d=Array(o-1);for(let h=0;h<o-1;h++)u[h]=e[h+1]-e[h],d[h]=n[h+1]-n[h],l[h]=u[h]/d[h];c[0]=l[0];for(let h=1;h<o-1;h++)l[h]===0||l[h-1]===0||l[h-1]>0!=l[h]>0?c[h]=0:(c[h]=3*(d[h-1]+d[h])/((2*d[h]+d[h-1])/l[h-1]+(d[h]+2*d[h-1])/l[h]),isFinite(c[h])||(c[h]=0));c[o-1]=l[o-2];for(let h=0;h<o-1;h++)s(a,n[h]+d[h]/3,e[h]+c[h]*d[h]/3,n[h+1]-d[h]/3,e[h+1]-c[h+1]*d[h]/3,n[h+1],e[h+1])}return a}var Bd=new Set;function i_(){for(let n of Bd)n.syncRect(!0)}Mo&&(xr(FE,xo,i_),xr(BE,xo,i_,!0),xr(gu,xo,()=>{Rn.pxRatio=Et}));var sA=G_(),rA=z_();function s_(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,o)=>kd(r,o,e,t))}function oA(n,e){return n.map((t,i)=>i==0?{}:dn({},e,t))}function kd(n,e,t,i){return dn({},e==0?t:i,n)}function H_(n,e,t){return e==null?yo:[e,t]}var aA=H_;function lA(n,e,t){return e==null?yo:_u(e,t,Wd,!0)}function W_(n,e,t,i){return e==null?yo:yu(e,t,n.scales[i].log,!1)}var cA=W_;function X_(n,e,t,i){return e==null?yo:Hd(e,t,n.scales[i].log,!1)}var uA=X_;function hA(n,e,t,i,s){let r=Hn(U0(n),U0(e)),o=e-n,a=Oi(s/i*o,t);do{let c=t[a],l=i*c/o;if(l>=s&&r+(c<5?Zs.get(c):0)<=17)return[c,l]}while(++a<t.length);return[0,0]}function r_(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=xn((t=+s)*Et))+"px"),[n,e,t]}function dA(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Ut(e[2]*Et,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Rn(n,e,t){let i={mode:bt(n.mode,1)},s=i.mode;function r(y,E,L,N){let X=E.valToPct(y);return N+L*(E.dir==-1?1-X:X)}function o(y,E,L,N){let X=E.valToPct(y);return N+L*(E.dir==-1?X:1-X)}function a(y,E,L,N){return E.ori==0?r(y,E,L,N):o(y,E,L,N)}i.valToPosH=r,i.valToPosV=o;let c=!1;i.status=0;let l=i.root=vi(vE);if(n.id!=null&&(l.id=n.id),ri(l,n.class),n.title){let y=vi(bE,l);y.textContent=n.title}let u=Ni("canvas"),d=i.ctx=u.getContext("2d"),h=vi(ME,l);xr("click",h,y=>{y.target===g&&(kt!=Ar||Xt!=Rr)&&An.click(i,y)},!0);let f=i.under=vi(wE,h);h.appendChild(u);let g=i.over=vi(EE,h);n=So(n);let x=+bt(n.pxAlign,1),p=t_(x);(n.plugins||[]).forEach(y=>{y.opts&&(n=y.opts(i,n)||n)});let m=n.ms||.001,_=i.series=s==1?s_(n.series||[],Y0,Q0,!1):oA(n.series||[null],j0),T=i.axes=s_(n.axes||[],$0,K0,!0),M=i.scales={},C=i.bands=n.bands||[];C.forEach(y=>{y.fill=xt(y.fill||null),y.dir=bt(y.dir,-1)});let b=s==2?_[1].facets[0].scale:_[0].scale,v={axes:ts,series:ft},S=(n.drawOrder||["axes","series"]).map(y=>v[y]);function U(y){let E=y.distr==3?L=>xs(L>0?L:y.clamp(i,L,y.min,y.max,y.key)):y.distr==4?L=>Td(L,y.asinh):y.distr==100?L=>y.fwd(L):L=>L;return L=>{let N=E(L),{_min:X,_max:ne}=y,pe=ne-X;return(N-X)/pe}}function I(y){let E=M[y];if(E==null){let L=(n.scales||Ga)[y]||Ga;if(L.from!=null){I(L.from);let N=dn({},M[L.from],L,{key:y});N.valToPct=U(N),M[y]=N}else{E=M[y]=dn({},y==b?D_:YT,L),E.key=y;let N=E.time,X=E.range,ne=Ys(X);if((y!=b||s==2&&!N)&&(ne&&(X[0]==null||X[1]==null)&&(X={min:X[0]==null?D0:{mode:1,hard:X[0],soft:X[0]},max:X[1]==null?D0:{mode:1,hard:X[1],soft:X[1]}},ne=!1),!ne&&bu(X))){let pe=X;X=(_e,be,Ne)=>be==null?yo:_u(be,Ne,pe)}E.range=xt(X||(N?aA:y==b?E.distr==3?cA:E.distr==4?uA:H_:E.distr==3?W_:E.distr==4?X_:lA)),E.auto=xt(ne?!1:E.auto),E.clamp=xt(E.clamp||$T),E._min=E._max=null,E.valToPct=U(E)}}}I("x"),I("y"),s==1&&_.forEach(y=>{I(y.scale)}),T.forEach(y=>{I(y.scale)});for(let y in n.scales)I(y);let R=M[b],O=R.distr,k,D;R.ori==0?(ri(l,yE),k=r,D=o):(ri(l,SE),k=o,D=r);let V={};for(let y in M){let E=M[y];(E.min!=null||E.max!=null)&&(V[y]={min:E.min,max:E.max},E.min=E.max=null)}let Z=n.tzDate||(y=>new Date(xn(y/m))),H=n.fmtDate||$d,fe=m==1?yT(Z):MT(Z),J=W0(Z,H0(m==1?vT:bT,H)),te=q0(Z,X0(ET,H)),oe=[],ie=i.legend=dn({},RT,n.legend),z=i.cursor=dn({},NT,{drag:{y:s==2}},n.cursor),W=ie.show,$=z.show,K=ie.markers;ie.idxs=oe,K.width=xt(K.width),K.dash=xt(K.dash),K.stroke=xt(K.stroke),K.fill=xt(K.fill);let re,ce,Ce,qe=[],Be=[],ot,at=!1,st={};if(ie.live){let y=_[1]?_[1].values:null;at=y!=null,ot=at?y(i,1,0):{_:0};for(let E in ot)st[E]=Vd}if(W)if(re=Ni("table",IE,l),Ce=Ni("tbody",null,re),ie.mount(i,re),at){ce=Ni("thead",null,re,Ce);let y=Ni("tr",null,ce);Ni("th",null,y);for(var Wt in ot)Ni("th",y0,y).textContent=Wt}else ri(re,DE),ie.live&&ri(re,LE);let Ft={show:!0},sn={show:!1};function It(y,E){if(E==0&&(at||!ie.live||s==2))return yo;let L=[],N=Ni("tr",NE,Ce,Ce.childNodes[E]);ri(N,y.class),y.show||ri(N,_r);let X=Ni("th",null,N);if(K.show){let _e=vi(OE,X);if(E>0){let be=K.width(i,E);be&&(_e.style.border=be+"px "+K.dash(i,E)+" "+K.stroke(i,E)),_e.style.background=K.fill(i,E)}}let ne=vi(y0,X);y.label instanceof HTMLElement?ne.appendChild(y.label):ne.textContent=y.label,E>0&&(K.show||(ne.style.color=y.width>0?K.stroke(i,E):K.fill(i,E)),vt("click",X,_e=>{if(z._lock)return;je(_e);let be=_.indexOf(y);if((_e.ctrlKey||_e.metaKey)!=ie.isolate){let Ne=_.some((Oe,ke)=>ke>0&&ke!=be&&Oe.show);_.forEach((Oe,ke)=>{ke>0&&zi(ke,Ne?ke==be?Ft:sn:Ft,!0,cn.setSeries)})}else zi(be,{show:!y.show},!0,cn.setSeries)},!1),Qe&&vt(w0,X,_e=>{z._lock||(je(_e),zi(_.indexOf(y),Pr,!0,cn.setSeries))},!1));for(var pe in ot){let _e=Ni("td",UE,N);_e.textContent="--",L.push(_e)}return[N,L]}let yn=new Map;function vt(y,E,L,N=!0){let X=yn.get(E)||{},ne=z.bind[y](i,E,L,N);ne&&(xr(y,E,X[y]=ne),yn.set(E,X))}function fn(y,E,L){let N=yn.get(E)||{};for(let X in N)(y==null||X==y)&&(Dd(X,E,N[X]),delete N[X]);y==null&&yn.delete(E)}let Zt=0,rn=0,B=0,Pe=0,Ze=0,lt=0,we=Ze,Dt=lt,He=B,Ye=Pe,P=0,w=0,Y=0,ge=0;i.bbox={};let de=!1,ye=!1,Se=!1,ae=!1,ue=!1,xe=!1;function F(y,E,L){(L||y!=i.width||E!=i.height)&&he(y,E),ut(!1),Se=!0,ye=!0,Cn()}function he(y,E){i.width=Zt=B=y,i.height=rn=Pe=E,Ze=lt=0,Me(),We();let L=i.bbox;P=L.left=mr(Ze*Et,.5),w=L.top=mr(lt*Et,.5),Y=L.width=mr(B*Et,.5),ge=L.height=mr(Pe*Et,.5)}let le=3;function Ee(){let y=!1,E=0;for(;!y;){E++;let L=wr(E),N=ki(E);y=E==le||L&&N,y||(he(i.width,i.height),ye=!0)}}function ve({width:y,height:E}){F(y,E)}i.setSize=ve;function Me(){let y=!1,E=!1,L=!1,N=!1;T.forEach((X,ne)=>{if(X.show&&X._show){let{side:pe,_size:_e}=X,be=pe%2,Ne=X.label!=null?X.labelSize:0,Oe=_e+Ne;Oe>0&&(be?(B-=Oe,pe==3?(Ze+=Oe,N=!0):L=!0):(Pe-=Oe,pe==0?(lt+=Oe,y=!0):E=!0))}}),Fi[0]=y,Fi[1]=L,Fi[2]=E,Fi[3]=N,B-=Si[1]+Si[3],Ze+=Si[3],Pe-=Si[2]+Si[0],lt+=Si[0]}function We(){let y=Ze+B,E=lt+Pe,L=Ze,N=lt;function X(ne,pe){switch(ne){case 1:return y+=pe,y-pe;case 2:return E+=pe,E-pe;case 3:return L-=pe,L+pe;case 0:return N-=pe,N+pe}}T.forEach((ne,pe)=>{if(ne.show&&ne._show){let _e=ne.side;ne._pos=X(_e,ne._size),ne.label!=null&&(ne._lpos=X(_e,ne.labelSize))}})}if(z.dataIdx==null){let y=z.hover,E=y.skip=new Set(y.skip??[]);E.add(void 0);let L=y.prox=xt(y.prox),N=y.bias??=0;z.dataIdx=(X,ne,pe,_e)=>{if(ne==0)return pe;let be=pe,Ne=L(X,ne,pe,_e)??Ot,Oe=Ne>=0&&Ne<Ot,ke=R.ori==0?B:Pe,rt=z.left,Mt=e[0],St=e[ne];if(E.has(St[pe])){be=null;let mt=null,Je=null,Xe;if(N==0||N==-1)for(Xe=pe;mt==null&&Xe-- >0;)E.has(St[Xe])||(mt=Xe);if(N==0||N==1)for(Xe=pe;Je==null&&Xe++<St.length;)E.has(St[Xe])||(Je=Xe);if(mt!=null||Je!=null)if(Oe){let Vt=mt==null?-1/0:k(Mt[mt],R,ke,0),jt=Je==null?1/0:k(Mt[Je],R,ke,0),wn=rt-Vt,Lt=jt-rt;wn<=Lt?wn<=Ne&&(be=mt):Lt<=Ne&&(be=Je)}else be=Je==null?mt:mt==null?Je:pe-mt<=Je-pe?mt:Je}else Oe&&vn(rt-k(Mt[pe],R,ke,0))>Ne&&(be=null);return be}}let je=y=>{z.event=y};z.idxs=oe,z._lock=!1;let me=z.points;me.show=xt(me.show),me.size=xt(me.size),me.stroke=xt(me.stroke),me.width=xt(me.width),me.fill=xt(me.fill);let ze=i.focus=dn({},n.focus||{alpha:.3},z.focus),Qe=ze.prox>=0,Re=Qe&&me.one,ct=[],Bt=[],Nn=[];function Ao(y,E){let L=me.show(i,E);if(L instanceof HTMLElement)return ri(L,PE),ri(L,y.class),Ji(L,-10,-10,B,Pe),g.insertBefore(L,ct[E]),L}function Sr(y,E){if(s==1||E>0){let L=s==1&&M[y.scale].time,N=y.value;y.value=L?k0(N)?q0(Z,X0(N,H)):N||te:N||WT,y.label=y.label||(L?UT:OT)}if(Re||E>0){y.width=y.width==null?1:y.width,y.paths=y.paths||sA||YE,y.fillTo=xt(y.fillTo||ZT),y.pxAlign=+bt(y.pxAlign,x),y.pxRound=t_(y.pxAlign),y.stroke=xt(y.stroke||null),y.fill=xt(y.fill||null),y._stroke=y._fill=y._paths=y._focus=null;let L=XT(Hn(1,y.width),1),N=y.points=dn({},{size:L,width:Hn(1,L*.2),stroke:y.stroke,space:L*2,paths:rA,_stroke:null,_fill:null},y.points);N.show=xt(N.show),N.filter=xt(N.filter),N.fill=xt(N.fill),N.stroke=xt(N.stroke),N.paths=xt(N.paths),N.pxAlign=y.pxAlign}if(W){let L=It(y,E);qe.splice(E,0,L[0]),Be.splice(E,0,L[1]),ie.values.push(null)}if($){oe.splice(E,0,null);let L=null;Re?E==0&&(L=Ao(y,E)):E>0&&(L=Ao(y,E)),ct.splice(E,0,L),Bt.splice(E,0,0),Nn.splice(E,0,0)}Mn("addSeries",E)}function Au(y,E){E=E??_.length,y=s==1?kd(y,E,Y0,Q0):kd(y,E,{},j0),_.splice(E,0,y),Sr(_[E],E)}i.addSeries=Au;function Wa(y){if(_.splice(y,1),W){ie.values.splice(y,1),Be.splice(y,1);let E=qe.splice(y,1)[0];fn(null,E.firstChild),E.remove()}$&&(oe.splice(y,1),ct.splice(y,1)[0].remove(),Bt.splice(y,1),Nn.splice(y,1)),Mn("delSeries",y)}i.delSeries=Wa;let Fi=[!1,!1,!1,!1];function ji(y,E){if(y._show=y.show,y.show){let L=y.side%2,N=M[y.scale];N==null&&(y.scale=L?_[1].scale:b,N=M[y.scale]);let X=N.time;y.size=xt(y.size),y.space=xt(y.space),y.rotate=xt(y.rotate),Ys(y.incrs)&&y.incrs.forEach(pe=>{!Zs.has(pe)&&Zs.set(pe,p_(pe))}),y.incrs=xt(y.incrs||(N.distr==2?gT:X?m==1?xT:ST:gr)),y.splits=xt(y.splits||(X&&N.distr==1?fe:N.distr==3?Od:N.distr==4?kT:BT)),y.stroke=xt(y.stroke),y.grid.stroke=xt(y.grid.stroke),y.ticks.stroke=xt(y.ticks.stroke),y.border.stroke=xt(y.border.stroke);let ne=y.values;y.values=Ys(ne)&&!Ys(ne[0])?xt(ne):X?Ys(ne)?W0(Z,H0(ne,H)):k0(ne)?wT(Z,ne):ne||J:ne||FT,y.filter=xt(y.filter||(N.distr>=3&&N.log==10?GT:N.distr==3&&N.log==2?HT:d_)),y.font=r_(y.font),y.labelFont=r_(y.labelFont),y._size=y.size(i,null,E,0),y._space=y._rotate=y._incrs=y._found=y._splits=y._values=null,y._size>0&&(Fi[E]=!0,y._el=vi(TE,h))}}function Qi(y,E,L,N){let[X,ne,pe,_e]=L,be=E%2,Ne=0;return be==0&&(_e||ne)&&(Ne=E==0&&!X||E==2&&!pe?xn($0.size/3):0),be==1&&(X||pe)&&(Ne=E==1&&!ne||E==3&&!_e?xn(K0.size/2):0),Ne}let Ro=i.padding=(n.padding||[Qi,Qi,Qi,Qi]).map(y=>xt(bt(y,Qi))),Si=i._padding=Ro.map((y,E)=>y(i,E,Fi,0)),Kt,en=null,tn=null,Bi=s==1?_[0].idxs:null,qn=null,ys=!1;function Co(y,E){if(e=y??[],i.data=i._data=e,s==2){Kt=0;for(let L=1;L<_.length;L++)Kt+=e[L][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),qn=e[0],Kt=qn.length;let L=e;if(O==2){L=e.slice();let N=L[0]=Array(Kt);for(let X=0;X<Kt;X++)N[X]=X}i._data=e=L}if(ut(!0),Mn("setData"),O==2&&(Se=!0),E!==!1){let L=R;L.auto(i,ys)?Po():Ms(b,L.min,L.max),ae=ae||z.left>=0,xe=!0,Cn()}}i.setData=Co;function Po(){ys=!0;let y,E;s==1&&(Kt>0?(en=Bi[0]=0,tn=Bi[1]=Kt-1,y=e[0][en],E=e[0][tn],O==2?(y=en,E=tn):y==E&&(O==3?[y,E]=yu(y,y,R.log,!1):O==4?[y,E]=Hd(y,y,R.log,!1):R.time?E=y+xn(86400/m):[y,E]=_u(y,E,Wd,!0))):(en=Bi[0]=y=null,tn=Bi[1]=E=null)),Ms(b,y,E)}let br,Ss,Mr,A,G,se,j,ee,Te,Ie;function Ae(y,E,L,N,X,ne){y??=b0,L??=qd,N??="butt",X??=b0,ne??="round",y!=br&&(d.strokeStyle=br=y),X!=Ss&&(d.fillStyle=Ss=X),E!=Mr&&(d.lineWidth=Mr=E),ne!=G&&(d.lineJoin=G=ne),N!=se&&(d.lineCap=se=N),L!=A&&d.setLineDash(A=L)}function Le(y,E,L,N){E!=Ss&&(d.fillStyle=Ss=E),y!=j&&(d.font=j=y),L!=ee&&(d.textAlign=ee=L),N!=Te&&(d.textBaseline=Te=N)}function Ge(y,E,L,N,X=0){if(N.length>0&&y.auto(i,ys)&&(E==null||E.min==null)){let ne=bt(en,0),pe=bt(tn,N.length-1),_e=L.min==null?GE(N,ne,pe,X,y.distr==3):[L.min,L.max];y.min=Ui(y.min,L.min=_e[0]),y.max=Hn(y.max,L.max=_e[1])}}let et={min:null,max:null};function dt(){for(let N in M){let X=M[N];V[N]==null&&(X.min==null||V[b]!=null&&X.auto(i,ys))&&(V[N]=et)}for(let N in M){let X=M[N];V[N]==null&&X.from!=null&&V[X.from]!=null&&(V[N]=et)}V[b]!=null&&ut(!0);let y={};for(let N in V){let X=V[N];if(X!=null){let ne=y[N]=So(M[N],JE);if(X.min!=null)dn(ne,X);else if(N!=b||s==2)if(Kt==0&&ne.from==null){let pe=ne.range(i,null,null,N);ne.min=pe[0],ne.max=pe[1]}else ne.min=Ot,ne.max=-Ot}}if(Kt>0){_.forEach((N,X)=>{if(s==1){let ne=N.scale,pe=V[ne];if(pe==null)return;let _e=y[ne];if(X==0){let be=_e.range(i,_e.min,_e.max,ne);_e.min=be[0],_e.max=be[1],en=Oi(_e.min,e[0]),tn=Oi(_e.max,e[0]),tn-en>1&&(e[0][en]<_e.min&&en++,e[0][tn]>_e.max&&tn--),N.min=qn[en],N.max=qn[tn]}else N.show&&N.auto&&Ge(_e,pe,N,e[X],N.sorted);N.idxs[0]=en,N.idxs[1]=tn}else if(X>0&&N.show&&N.auto){let[ne,pe]=N.facets,_e=ne.scale,be=pe.scale,[Ne,Oe]=e[X],ke=y[_e],rt=y[be];ke!=null&&Ge(ke,V[_e],ne,Ne,ne.sorted),rt!=null&&Ge(rt,V[be],pe,Oe,pe.sorted),N.min=pe.min,N.max=pe.max}});for(let N in y){let X=y[N],ne=V[N];if(X.from==null&&(ne==null||ne.min==null)){let pe=X.range(i,X.min==Ot?null:X.min,X.max==-Ot?null:X.max,N);X.min=pe[0],X.max=pe[1]}}}for(let N in y){let X=y[N];if(X.from!=null){let ne=y[X.from];if(ne.min==null)X.min=X.max=null;else{let pe=X.range(i,ne.min,ne.max,N);X.min=pe[0],X.max=pe[1]}}}let E={},L=!1;for(let N in y){let X=y[N],ne=M[N];if(ne.min!=X.min||ne.max!=X.max){ne.min=X.min,ne.max=X.max;let pe=ne.distr;ne._min=pe==3?xs(ne.min):pe==4?Td(ne.min,ne.asinh):pe==100?ne.fwd(ne.min):ne.min,ne._max=pe==3?xs(ne.max):pe==4?Td(ne.max,ne.asinh):pe==100?ne.fwd(ne.max):ne.max,E[N]=L=!0}}if(L){_.forEach((N,X)=>{s==2?X>0&&E.y&&(N._paths=null):E[N.scale]&&(N._paths=null)});for(let N in E)Se=!0,Mn("setScale",N);$&&z.left>=0&&(ae=xe=!0)}for(let N in V)V[N]=null}function Ve(y){let E=Nd(en-1,0,Kt-1),L=Nd(tn+1,0,Kt-1);for(;y[E]==null&&E>0;)E--;for(;y[L]==null&&L<Kt-1;)L++;return[E,L]}function ft(){if(Kt>0){let y=_.some(E=>E._focus)&&Ie!=ze.alpha;y&&(d.globalAlpha=Ie=ze.alpha),_.forEach((E,L)=>{if(L>0&&E.show&&($t(L,!1),$t(L,!0),E._paths==null)){let N=Ie;Ie!=E.alpha&&(d.globalAlpha=Ie=E.alpha);let X=s==2?[0,e[L][0].length-1]:Ve(e[L]);E._paths=E.paths(i,L,X[0],X[1]),Ie!=N&&(d.globalAlpha=Ie=N)}}),_.forEach((E,L)=>{if(L>0&&E.show){let N=Ie;Ie!=E.alpha&&(d.globalAlpha=Ie=E.alpha),E._paths!=null&&Rt(L,!1);{let X=E._paths!=null?E._paths.gaps:null,ne=E.points.show(i,L,en,tn,X),pe=E.points.filter(i,L,ne,X);(ne||pe)&&(E.points._paths=E.points.paths(i,L,en,tn,pe),Rt(L,!0))}Ie!=N&&(d.globalAlpha=Ie=N),Mn("drawSeries",L)}}),y&&(d.globalAlpha=Ie=1)}}function $t(y,E){let L=E?_[y].points:_[y];L._stroke=L.stroke(i,y),L._fill=L.fill(i,y)}function Rt(y,E){let L=E?_[y].points:_[y],{stroke:N,fill:X,clip:ne,flags:pe,_stroke:_e=L._stroke,_fill:be=L._fill,_width:Ne=L.width}=L._paths;Ne=Ut(Ne*Et,3);let Oe=null,ke=Ne%2/2;E&&be==null&&(be=Ne>0?"#fff":_e);let rt=L.pxAlign==1&&ke>0;if(rt&&d.translate(ke,ke),!E){let Mt=P-Ne/2,St=w-Ne/2,mt=Y+Ne,Je=ge+Ne;Oe=new Path2D,Oe.rect(Mt,St,mt,Je)}E?Fe(_e,Ne,L.dash,L.cap,be,N,X,pe,ne):Ct(y,_e,Ne,L.dash,L.cap,be,N,X,pe,Oe,ne),rt&&d.translate(-ke,-ke)}function Ct(y,E,L,N,X,ne,pe,_e,be,Ne,Oe){let ke=!1;be!=0&&C.forEach((rt,Mt)=>{if(rt.series[0]==y){let St=_[rt.series[1]],mt=e[rt.series[1]],Je=(St._paths||Ga).band;Ys(Je)&&(Je=rt.dir==1?Je[0]:Je[1]);let Xe,Vt=null;St.show&&Je&&WE(mt,en,tn)?(Vt=rt.fill(i,Mt)||ne,Xe=St._paths.clip):Je=null,Fe(E,L,N,X,Vt,pe,_e,be,Ne,Oe,Xe,Je),ke=!0}}),ke||Fe(E,L,N,X,ne,pe,_e,be,Ne,Oe)}let pn=bo|Fd;function Fe(y,E,L,N,X,ne,pe,_e,be,Ne,Oe,ke){Ae(y,E,L,N,X),(be||Ne||ke)&&(d.save(),be&&d.clip(be),Ne&&d.clip(Ne)),ke?(_e&pn)==pn?(d.clip(ke),Oe&&d.clip(Oe),gt(X,pe),on(y,ne,E)):_e&Fd?(gt(X,pe),d.clip(ke),on(y,ne,E)):_e&bo&&(d.save(),d.clip(ke),Oe&&d.clip(Oe),gt(X,pe),d.restore(),on(y,ne,E)):(gt(X,pe),on(y,ne,E)),(be||Ne||ke)&&d.restore()}function on(y,E,L){L>0&&(E instanceof Map?E.forEach((N,X)=>{d.strokeStyle=br=X,d.stroke(N)}):E!=null&&y&&d.stroke(E))}function gt(y,E){E instanceof Map?E.forEach((L,N)=>{d.fillStyle=Ss=N,d.fill(L)}):E!=null&&y&&d.fill(E)}function es(y,E,L,N){let X=T[y],ne;if(N<=0)ne=[0,0];else{let pe=X._space=X.space(i,y,E,L,N),_e=X._incrs=X.incrs(i,y,E,L,N,pe);ne=hA(E,L,_e,N,pe)}return X._found=ne}function an(y,E,L,N,X,ne,pe,_e,be,Ne){let Oe=pe%2/2;x==1&&d.translate(Oe,Oe),Ae(_e,pe,be,Ne,_e),d.beginPath();let ke,rt,Mt,St,mt=X+(N==0||N==3?-ne:ne);L==0?(rt=X,St=mt):(ke=X,Mt=mt);for(let Je=0;Je<y.length;Je++)E[Je]!=null&&(L==0?ke=Mt=y[Je]:rt=St=y[Je],d.moveTo(ke,rt),d.lineTo(Mt,St));d.stroke(),x==1&&d.translate(-Oe,-Oe)}function wr(y){let E=!0;return T.forEach((L,N)=>{if(!L.show)return;let X=M[L.scale];if(X.min==null){L._show&&(E=!1,L._show=!1,ut(!1));return}else L._show||(E=!1,L._show=!0,ut(!1));let ne=L.side,pe=ne%2,{min:_e,max:be}=X,[Ne,Oe]=es(N,_e,be,pe==0?B:Pe);if(Oe==0)return;let ke=X.distr==2,rt=L._splits=L.splits(i,N,_e,be,Ne,Oe,ke),Mt=X.distr==2?rt.map(Xe=>qn[Xe]):rt,St=X.distr==2?qn[rt[1]]-qn[rt[0]]:Ne,mt=L._values=L.values(i,L.filter(i,Mt,N,Oe,St),N,Oe,St);L._rotate=ne==2?L.rotate(i,mt,N,Oe):0;let Je=L._size;L._size=yi(L.size(i,mt,N,y)),Je!=null&&L._size!=Je&&(E=!1)}),E}function ki(y){let E=!0;return Ro.forEach((L,N)=>{let X=L(i,N,Fi,y);X!=Si[N]&&(E=!1),Si[N]=X}),E}function ts(){for(let y=0;y<T.length;y++){let E=T[y];if(!E.show||!E._show)continue;let L=E.side,N=L%2,X,ne,pe=E.stroke(i,y),_e=L==0||L==3?-1:1,[be,Ne]=E._found;if(E.label!=null){let Fn=E.labelGap*_e,Zn=xn((E._lpos+Fn)*Et);Le(E.labelFont[0],pe,"center",L==2?"top":S0),d.save(),N==1?(X=ne=0,d.translate(Zn,xn(w+ge/2)),d.rotate((L==3?-mu:mu)/2)):(X=xn(P+Y/2),ne=Zn);let js=u_(E.label)?E.label(i,y,be,Ne):E.label;d.fillText(js,X,ne),d.restore()}if(Ne==0)continue;let Oe=M[E.scale],ke=N==0?Y:ge,rt=N==0?P:w,Mt=E._splits,St=Oe.distr==2?Mt.map(Fn=>qn[Fn]):Mt,mt=Oe.distr==2?qn[Mt[1]]-qn[Mt[0]]:be,Je=E.ticks,Xe=E.border,Vt=Je.show?Je.size:0,jt=xn(Vt*Et),wn=xn((E.alignTo==2?E._size-Vt-E.gap:E.gap)*Et),Lt=E._rotate*-mu/180,Qt=p(E._pos*Et),$n=(jt+wn)*_e,Un=Qt+$n;ne=N==0?Un:0,X=N==1?Un:0;let li=E.font[0],bi=E.align==1?go:E.align==2?Md:Lt>0?go:Lt<0?Md:N==0?"center":L==3?Md:go,Gi=Lt||N==1?"middle":L==2?"top":S0;Le(li,pe,bi,Gi);let Yn=E.font[1]*E.lineGap,ci=Mt.map(Fn=>p(a(Fn,Oe,ke,rt))),Mi=E._values;for(let Fn=0;Fn<Mi.length;Fn++){let Zn=Mi[Fn];if(Zn!=null){N==0?X=ci[Fn]:ne=ci[Fn],Zn=""+Zn;let js=Zn.indexOf(`
`)==-1?[Zn]:Zn.split(/\n/gm);for(let Bn=0;Bn<js.length;Bn++){let wf=js[Bn];Lt?(d.save(),d.translate(X,ne+Bn*Yn),d.rotate(Lt),d.fillText(wf,0,0),d.restore()):d.fillText(wf,X,ne+Bn*Yn)}}}Je.show&&an(ci,Je.filter(i,St,y,Ne,mt),N,L,Qt,jt,Ut(Je.width*Et,3),Je.stroke(i,y),Je.dash,Je.cap);let Hi=E.grid;Hi.show&&an(ci,Hi.filter(i,St,y,Ne,mt),N,N==0?2:1,N==0?w:P,N==0?ge:Y,Ut(Hi.width*Et,3),Hi.stroke(i,y),Hi.dash,Hi.cap),Xe.show&&an([Qt],[1],N==0?1:0,N==0?1:2,N==1?w:P,N==1?ge:Y,Ut(Xe.width*Et,3),Xe.stroke(i,y),Xe.dash,Xe.cap)}Mn("drawAxes")}function ut(y){_.forEach((E,L)=>{L>0&&(E._paths=null,y&&(s==1?(E.min=null,E.max=null):E.facets.forEach(N=>{N.min=null,N.max=null})))})}let Jt=!1,On=!1,Pt=[];function ln(){On=!1;for(let y=0;y<Pt.length;y++)Mn(...Pt[y]);Pt.length=0}function Cn(){Jt||(sT(of),Jt=!0)}function Xa(y,E=!1){Jt=!0,On=E,y(i),of(),E&&Pt.length>0&&queueMicrotask(ln)}i.batch=Xa;function of(){if(de&&(dt(),de=!1),Se&&(Ee(),Se=!1),ye){if(Ht(f,go,Ze),Ht(f,"top",lt),Ht(f,Ba,B),Ht(f,ka,Pe),Ht(g,go,Ze),Ht(g,"top",lt),Ht(g,Ba,B),Ht(g,ka,Pe),Ht(h,Ba,Zt),Ht(h,ka,rn),u.width=xn(Zt*Et),u.height=xn(rn*Et),T.forEach(({_el:y,_show:E,_size:L,_pos:N,side:X})=>{if(y!=null)if(E){let ne=X===3||X===0?L:0,pe=X%2==1;Ht(y,pe?"left":"top",N-ne),Ht(y,pe?"width":"height",L),Ht(y,pe?"top":"left",pe?lt:Ze),Ht(y,pe?"height":"width",pe?Pe:B),Ld(y,_r)}else ri(y,_r)}),br=Ss=Mr=G=se=j=ee=Te=A=null,Ie=1,Do(!0),Ze!=we||lt!=Dt||B!=He||Pe!=Ye){ut(!1);let y=B/He,E=Pe/Ye;if($&&!ae&&z.left>=0){z.left*=y,z.top*=E,Er&&Ji(Er,xn(z.left),0,B,Pe),Tr&&Ji(Tr,0,xn(z.top),B,Pe);for(let L=0;L<ct.length;L++){let N=ct[L];N!=null&&(Bt[L]*=y,Nn[L]*=E,Ji(N,yi(Bt[L]),yi(Nn[L]),B,Pe))}}if(zt.show&&!ue&&zt.left>=0&&zt.width>0){zt.left*=y,zt.width*=y,zt.top*=E,zt.height*=E;for(let L in Du)Ht(Cr,L,zt[L])}we=Ze,Dt=lt,He=B,Ye=Pe}Mn("setSize"),ye=!1}Zt>0&&rn>0&&(d.clearRect(0,0,u.width,u.height),Mn("drawClear"),S.forEach(y=>y()),Mn("draw")),zt.show&&ue&&(qa(zt),ue=!1),$&&ae&&(Js(null,!0,!1),ae=!1),ie.show&&ie.live&&xe&&(Iu(),xe=!1),c||(c=!0,i.status=1,Mn("ready")),ys=!1,Jt=!1}i.redraw=(y,E)=>{Se=E||!1,y!==!1?Ms(b,R.min,R.max):Cn()};function Ru(y,E){let L=M[y];if(L.from==null){if(Kt==0){let N=L.range(i,E.min,E.max,y);E.min=N[0],E.max=N[1]}if(E.min>E.max){let N=E.min;E.min=E.max,E.max=N}if(Kt>1&&E.min!=null&&E.max!=null&&E.max-E.min<1e-16)return;y==b&&L.distr==2&&Kt>0&&(E.min=Oi(E.min,e[0]),E.max=Oi(E.max,e[0]),E.min==E.max&&E.max++),V[y]=E,de=!0,Cn()}}i.setScale=Ru;let Cu,Pu,Er,Tr,af,lf,Ar,Rr,cf,uf,kt,Xt,bs=!1,An=z.drag,Sn=An.x,bn=An.y;$&&(z.x&&(Cu=vi(RE,g)),z.y&&(Pu=vi(CE,g)),R.ori==0?(Er=Cu,Tr=Pu):(Er=Pu,Tr=Cu),kt=z.left,Xt=z.top);let zt=i.select=dn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Cr=zt.show?vi(AE,zt.over?g:f):null;function qa(y,E){if(zt.show){for(let L in y)zt[L]=y[L],L in Du&&Ht(Cr,L,y[L]);E!==!1&&Mn("setSelect")}}i.setSelect=qa;function lx(y){if(_[y].show)W&&Ld(qe[y],_r);else if(W&&ri(qe[y],_r),$){let L=Re?ct[0]:ct[y];L!=null&&Ji(L,-10,-10,B,Pe)}}function Ms(y,E,L){Ru(y,{min:E,max:L})}function zi(y,E,L,N){E.focus!=null&&fx(y),E.show!=null&&_.forEach((X,ne)=>{ne>0&&(y==ne||y==null)&&(X.show=E.show,lx(ne),s==2?(Ms(X.facets[0].scale,null,null),Ms(X.facets[1].scale,null,null)):Ms(X.scale,null,null),Cn())}),L!==!1&&Mn("setSeries",y,E),N&&No("setSeries",i,y,E)}i.setSeries=zi;function cx(y,E){dn(C[y],E)}function ux(y,E){y.fill=xt(y.fill||null),y.dir=bt(y.dir,-1),E=E??C.length,C.splice(E,0,y)}function hx(y){y==null?C.length=0:C.splice(y,1)}i.addBand=ux,i.setBand=cx,i.delBand=hx;function dx(y,E){_[y].alpha=E,$&&ct[y]!=null&&(ct[y].style.opacity=E),W&&qe[y]&&(qe[y].style.opacity=E)}let ns,ws,Ks,Pr={focus:!0};function fx(y){if(y!=Ks){let E=y==null,L=ze.alpha!=1;_.forEach((N,X)=>{if(s==1||X>0){let ne=E||X==0||X==y;N._focus=E?null:ne,L&&dx(X,ne?1:ze.alpha)}}),Ks=y,L&&Cn()}}W&&Qe&&vt(E0,re,y=>{z._lock||(je(y),Ks!=null&&zi(null,Pr,!0,cn.setSeries))});function Vi(y,E,L){let N=M[E];L&&(y=y/Et-(N.ori==1?lt:Ze));let X=B;N.ori==1&&(X=Pe,y=X-y),N.dir==-1&&(y=X-y);let ne=N._min,pe=N._max,_e=y/X,be=ne+(pe-ne)*_e,Ne=N.distr;return Ne==3?vo(10,be):Ne==4?qE(be,N.asinh):Ne==100?N.bwd(be):be}function px(y,E){let L=Vi(y,b,E);return Oi(L,e[0],en,tn)}i.valToIdx=y=>Oi(y,e[0]),i.posToIdx=px,i.posToVal=Vi,i.valToPos=(y,E,L)=>M[E].ori==0?r(y,M[E],L?Y:B,L?P:0):o(y,M[E],L?ge:Pe,L?w:0),i.setCursor=(y,E,L)=>{kt=y.left,Xt=y.top,Js(null,E,L)};function hf(y,E){Ht(Cr,go,zt.left=y),Ht(Cr,Ba,zt.width=E)}function df(y,E){Ht(Cr,"top",zt.top=y),Ht(Cr,ka,zt.height=E)}let Io=R.ori==0?hf:df,Lo=R.ori==1?hf:df;function mx(){if(W&&ie.live)for(let y=s==2?1:0;y<_.length;y++){if(y==0&&at)continue;let E=ie.values[y],L=0;for(let N in E)Be[y][L++].firstChild.nodeValue=E[N]}}function Iu(y,E){if(y!=null&&(y.idxs?y.idxs.forEach((L,N)=>{oe[N]=L}):KE(y.idx)||oe.fill(y.idx),ie.idx=oe[0]),W&&ie.live){for(let L=0;L<_.length;L++)(L>0||s==1&&!at)&&gx(L,oe[L]);mx()}xe=!1,E!==!1&&Mn("setLegend")}i.setLegend=Iu;function gx(y,E){let L=_[y],N=y==0&&O==2?qn:e[y],X;at?X=L.values(i,y,E)??st:(X=L.value(i,E==null?null:N[E],y,E),X=X==null?st:{_:X}),ie.values[y]=X}function Js(y,E,L){cf=kt,uf=Xt,[kt,Xt]=z.move(i,kt,Xt),z.left=kt,z.top=Xt,$&&(Er&&Ji(Er,xn(kt),0,B,Pe),Tr&&Ji(Tr,0,xn(Xt),B,Pe));let N,X=en>tn;ns=Ot,ws=null;let ne=R.ori==0?B:Pe,pe=R.ori==1?B:Pe;if(kt<0||Kt==0||X){N=z.idx=null;for(let _e=0;_e<_.length;_e++){let be=ct[_e];be!=null&&Ji(be,-10,-10,B,Pe)}Qe&&zi(null,Pr,!0,y==null&&cn.setSeries),ie.live&&(oe.fill(N),xe=!0)}else{let _e,be,Ne;s==1&&(_e=R.ori==0?kt:Xt,be=Vi(_e,b),N=z.idx=Oi(be,e[0],en,tn),Ne=k(e[0][N],R,ne,0));let Oe=-10,ke=-10,rt=0,Mt=0,St=!0,mt="",Je="";for(let Xe=s==2?1:0;Xe<_.length;Xe++){let Vt=_[Xe],jt=oe[Xe],wn=jt==null?null:s==1?e[Xe][jt]:e[Xe][1][jt],Lt=z.dataIdx(i,Xe,N,be),Qt=Lt==null?null:s==1?e[Xe][Lt]:e[Xe][1][Lt];if(xe=xe||Qt!=wn||Lt!=jt,oe[Xe]=Lt,Xe>0&&Vt.show){let $n=Lt==null?-10:Lt==N?Ne:k(s==1?e[0][Lt]:e[Xe][0][Lt],R,ne,0),Un=Qt==null?-10:D(Qt,s==1?M[Vt.scale]:M[Vt.facets[1].scale],pe,0);if(Qe&&Qt!=null){let li=R.ori==1?kt:Xt,bi=vn(ze.dist(i,Xe,Lt,Un,li));if(bi<ns){let Gi=ze.bias;if(Gi!=0){let Yn=Vi(li,Vt.scale),ci=Qt>=0?1:-1,Mi=Yn>=0?1:-1;Mi==ci&&(Mi==1?Gi==1?Qt>=Yn:Qt<=Yn:Gi==1?Qt<=Yn:Qt>=Yn)&&(ns=bi,ws=Xe)}else ns=bi,ws=Xe}}if(xe||Re){let li,bi;R.ori==0?(li=$n,bi=Un):(li=Un,bi=$n);let Gi,Yn,ci,Mi,Hi,Fn,Zn=!0,js=me.bbox;if(js!=null){Zn=!1;let Bn=js(i,Xe);ci=Bn.left,Mi=Bn.top,Gi=Bn.width,Yn=Bn.height}else ci=li,Mi=bi,Gi=Yn=me.size(i,Xe);if(Fn=me.fill(i,Xe),Hi=me.stroke(i,Xe),Re)Xe==ws&&ns<=ze.prox&&(Oe=ci,ke=Mi,rt=Gi,Mt=Yn,St=Zn,mt=Fn,Je=Hi);else{let Bn=ct[Xe];Bn!=null&&(Bt[Xe]=ci,Nn[Xe]=Mi,L0(Bn,Gi,Yn,Zn),P0(Bn,Fn,Hi),Ji(Bn,yi(ci),yi(Mi),B,Pe))}}}}if(Re){let Xe=ze.prox,Vt=Ks==null?ns<=Xe:ns>Xe||ws!=Ks;if(xe||Vt){let jt=ct[0];jt!=null&&(Bt[0]=Oe,Nn[0]=ke,L0(jt,rt,Mt,St),P0(jt,mt,Je),Ji(jt,yi(Oe),yi(ke),B,Pe))}}}if(zt.show&&bs)if(y!=null){let[_e,be]=cn.scales,[Ne,Oe]=cn.match,[ke,rt]=y.cursor.sync.scales,Mt=y.cursor.drag;if(Sn=Mt._x,bn=Mt._y,Sn||bn){let{left:St,top:mt,width:Je,height:Xe}=y.select,Vt=y.scales[ke].ori,jt=y.posToVal,wn,Lt,Qt,$n,Un,li=_e!=null&&Ne(_e,ke),bi=be!=null&&Oe(be,rt);li&&Sn?(Vt==0?(wn=St,Lt=Je):(wn=mt,Lt=Xe),Qt=M[_e],$n=k(jt(wn,ke),Qt,ne,0),Un=k(jt(wn+Lt,ke),Qt,ne,0),Io(Ui($n,Un),vn(Un-$n))):Io(0,ne),bi&&bn?(Vt==1?(wn=St,Lt=Je):(wn=mt,Lt=Xe),Qt=M[be],$n=D(jt(wn,rt),Qt,pe,0),Un=D(jt(wn+Lt,rt),Qt,pe,0),Lo(Ui($n,Un),vn(Un-$n))):Lo(0,pe)}else Nu()}else{let _e=vn(cf-af),be=vn(uf-lf);if(R.ori==1){let rt=_e;_e=be,be=rt}Sn=An.x&&_e>=An.dist,bn=An.y&&be>=An.dist;let Ne=An.uni;Ne!=null?Sn&&bn&&(Sn=_e>=Ne,bn=be>=Ne,!Sn&&!bn&&(be>_e?bn=!0:Sn=!0)):An.x&&An.y&&(Sn||bn)&&(Sn=bn=!0);let Oe,ke;Sn&&(R.ori==0?(Oe=Ar,ke=kt):(Oe=Rr,ke=Xt),Io(Ui(Oe,ke),vn(ke-Oe)),bn||Lo(0,pe)),bn&&(R.ori==1?(Oe=Ar,ke=kt):(Oe=Rr,ke=Xt),Lo(Ui(Oe,ke),vn(ke-Oe)),Sn||Io(0,ne)),!Sn&&!bn&&(Io(0,0),Lo(0,0))}if(An._x=Sn,An._y=bn,y==null){if(L){if(Mf!=null){let[_e,be]=cn.scales;cn.values[0]=_e!=null?Vi(R.ori==0?kt:Xt,_e):null,cn.values[1]=be!=null?Vi(R.ori==1?kt:Xt,be):null}No(wd,i,kt,Xt,B,Pe,N)}if(Qe){let _e=L&&cn.setSeries,be=ze.prox;Ks==null?ns<=be&&zi(ws,Pr,!0,_e):ns>be?zi(null,Pr,!0,_e):ws!=Ks&&zi(ws,Pr,!0,_e)}}xe&&(ie.idx=N,Iu()),E!==!1&&Mn("setCursor")}let Es=null;Object.defineProperty(i,"rect",{get(){return Es==null&&Do(!1),Es}});function Do(y=!1){y?Es=null:(Es=g.getBoundingClientRect(),Mn("syncRect",Es))}function ff(y,E,L,N,X,ne,pe){z._lock||bs&&y!=null&&y.movementX==0&&y.movementY==0||(Lu(y,E,L,N,X,ne,pe,!1,y!=null),y!=null?Js(null,!0,!0):Js(E,!0,!1))}function Lu(y,E,L,N,X,ne,pe,_e,be){if(Es==null&&Do(!1),je(y),y!=null)L=y.clientX-Es.left,N=y.clientY-Es.top;else{if(L<0||N<0){kt=-10,Xt=-10;return}let[Ne,Oe]=cn.scales,ke=E.cursor.sync,[rt,Mt]=ke.values,[St,mt]=ke.scales,[Je,Xe]=cn.match,Vt=E.axes[0].side%2==1,jt=R.ori==0?B:Pe,wn=R.ori==1?B:Pe,Lt=Vt?ne:X,Qt=Vt?X:ne,$n=Vt?N:L,Un=Vt?L:N;if(St!=null?L=Je(Ne,St)?a(rt,M[Ne],jt,0):-10:L=jt*($n/Lt),mt!=null?N=Xe(Oe,mt)?a(Mt,M[Oe],wn,0):-10:N=wn*(Un/Qt),R.ori==1){let li=L;L=N,N=li}}be&&(E==null||E.cursor.event.type==wd)&&((L<=1||L>=B-1)&&(L=mr(L,B)),(N<=1||N>=Pe-1)&&(N=mr(N,Pe))),_e?(af=L,lf=N,[Ar,Rr]=z.move(i,L,N)):(kt=L,Xt=N)}let Du={width:0,height:0,left:0,top:0};function Nu(){qa(Du,!1)}let pf,mf,gf,_f;function xf(y,E,L,N,X,ne,pe){bs=!0,Sn=bn=An._x=An._y=!1,Lu(y,E,L,N,X,ne,pe,!0,!1),y!=null&&(vt(Ed,Pd,vf,!1),No(M0,i,Ar,Rr,B,Pe,null));let{left:_e,top:be,width:Ne,height:Oe}=zt;pf=_e,mf=be,gf=Ne,_f=Oe}function vf(y,E,L,N,X,ne,pe){bs=An._x=An._y=!1,Lu(y,E,L,N,X,ne,pe,!1,!0);let{left:_e,top:be,width:Ne,height:Oe}=zt,ke=Ne>0||Oe>0,rt=pf!=_e||mf!=be||gf!=Ne||_f!=Oe;if(ke&&rt&&qa(zt),An.setScale&&ke&&rt){let Mt=_e,St=Ne,mt=be,Je=Oe;if(R.ori==1&&(Mt=be,St=Oe,mt=_e,Je=Ne),Sn&&Ms(b,Vi(Mt,b),Vi(Mt+St,b)),bn)for(let Xe in M){let Vt=M[Xe];Xe!=b&&Vt.from==null&&Vt.min!=Ot&&Ms(Xe,Vi(mt+Je,Xe),Vi(mt,Xe))}Nu()}else z.lock&&(z._lock=!z._lock,Js(E,!0,y!=null));y!=null&&(fn(Ed,Pd),No(Ed,i,kt,Xt,B,Pe,null))}function _x(y,E,L,N,X,ne,pe){if(z._lock)return;je(y);let _e=bs;if(bs){let be=!0,Ne=!0,Oe=10,ke,rt;R.ori==0?(ke=Sn,rt=bn):(ke=bn,rt=Sn),ke&&rt&&(be=kt<=Oe||kt>=B-Oe,Ne=Xt<=Oe||Xt>=Pe-Oe),ke&&be&&(kt=kt<Ar?0:B),rt&&Ne&&(Xt=Xt<Rr?0:Pe),Js(null,!0,!0),bs=!1}kt=-10,Xt=-10,oe.fill(null),Js(null,!0,!0),_e&&(bs=_e)}function yf(y,E,L,N,X,ne,pe){z._lock||(je(y),Po(),Nu(),y!=null&&No(T0,i,kt,Xt,B,Pe,null))}function Sf(){T.forEach(dA),F(i.width,i.height,!0)}xr(gu,xo,Sf);let Ir={};Ir.mousedown=xf,Ir.mousemove=ff,Ir.mouseup=vf,Ir.dblclick=yf,Ir.setSeries=(y,E,L,N)=>{let X=cn.match[2];L=X(i,E,L),L!=-1&&zi(L,N,!0,!1)},$&&(vt(M0,g,xf),vt(wd,g,ff),vt(w0,g,y=>{je(y),Do(!1)}),vt(E0,g,_x),vt(T0,g,yf),Bd.add(i),i.syncRect=Do);let $a=i.hooks=n.hooks||{};function Mn(y,E,L){On?Pt.push([y,E,L]):y in $a&&$a[y].forEach(N=>{N.call(null,i,E,L)})}(n.plugins||[]).forEach(y=>{for(let E in y.hooks)$a[E]=($a[E]||[]).concat(y.hooks[E])});let bf=(y,E,L)=>L,cn=dn({key:null,setSeries:!1,filters:{pub:F0,sub:F0},scales:[b,_[1]?_[1].scale:null],match:[B0,B0,bf],values:[null,null]},z.sync);cn.match.length==2&&cn.match.push(bf),z.sync=cn;let Mf=cn.key,Ou=N_(Mf);function No(y,E,L,N,X,ne,pe){cn.filters.pub(y,E,L,N,X,ne,pe)&&Ou.pub(y,E,L,N,X,ne,pe)}Ou.sub(i);function xx(y,E,L,N,X,ne,pe){cn.filters.sub(y,E,L,N,X,ne,pe)&&Ir[y](null,E,L,N,X,ne,pe)}i.pub=xx;function vx(){Ou.unsub(i),Bd.delete(i),yn.clear(),Dd(gu,xo,Sf),l.remove(),re?.remove(),Mn("destroy")}i.destroy=vx;function Uu(){Mn("init",n,e),Co(e||n.data,!1),V[b]?Ru(b,V[b]):Po(),ue=zt.show&&(zt.width>0||zt.height>0),ae=xe=!0,F(n.width,n.height)}return _.forEach(Sr),T.forEach(ji),t?t instanceof HTMLElement?(t.appendChild(l),Uu()):t(i,Uu):Uu(),i}Rn.assign=dn;Rn.fmtNum=Xd;Rn.rangeNum=_u;Rn.rangeLog=yu;Rn.rangeAsinh=Hd;Rn.orient=yr;Rn.pxRatio=Et;Rn.join=iT;Rn.fmtDate=$d,Rn.tzDate=pT;Rn.sync=N_;{Rn.addGap=KT,Rn.clipGaps=Mu;let n=Rn.paths={points:z_};n.linear=G_,n.stepped=QT,n.bars=eA,n.spline=nA}var q_=118,[$_,ef,Y_,fA,tf]=[1,2,3,4,5],pA={left:-10,top:-10},nf=(n,e=1)=>`rgb(${n.map(t=>Math.round(t*255)).join(" ")} / ${e})`;function Z_({look:n,pointed:e,chosen:t}){let i=q("figure","wi-chart"),s=q("figcaption","wi-chart-head"),[r,o]=[q("b","wi-chart-name"),q("span","wi-chart-what")];s.append(r,o);let a=q("div","wi-plot"),c=q("div","wi-readout");i.append(s,a,c),i.addEventListener("click",()=>t());let[l,u,d,h,f,g,x]=[null,["now"],1,"ink",!0,"",0],p=b=>()=>nf(n().ink,b),m=b=>nf(n()[h]??n().ink,b),_={stroke:p(.72),font:"11px system-ui, sans-serif",ticks:{show:!1}};function T(){return{width:x,height:q_,padding:[6,18,0,0],legend:{show:!1},scales:{x:{time:!1},y:{range:(b,v,S)=>mA(v,S)}},axes:[{..._,size:20,gap:4,grid:{show:!1},splits:()=>Lf(d),values:(b,v)=>v.map(S=>M(S))},{..._,size:50,gap:5,space:28,grid:{stroke:p(.09),width:1},values:(b,v,S,U,I)=>v.map(R=>ko(R,100*I))}],series:[{},{stroke:p(.85),width:1.5,points:{show:!0,size:4,fill:p(.85)}},{stroke:()=>"transparent",points:{show:!1}},{stroke:()=>"transparent",points:{show:!1}},{stroke:p(.6),width:1,dash:[3,3],points:{show:!1}},{stroke:()=>m(1),width:2,points:{show:!1}}],bands:[{series:[Y_,ef],fill:()=>m(n().dark?.26:.18)}],cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1}},hooks:{drawClear:[C],setCursor:[({cursor:b,data:v})=>b.event&&e(b.idx===null||b.left<0?null:v[0][b.idx])]}}}let M=b=>b&&u[b].length>5?String(b):u[b];function C({ctx:b,bbox:v,valToPos:S}){let U=Math.round(S(0,"x",!0))+.5;b.save(),b.strokeStyle=nf(n().ink,.35),b.lineWidth=1,b.beginPath(),b.moveTo(U,v.top),b.lineTo(U,v.top+v.height),b.stroke(),b.restore()}return{element:i,update(b,v,S,U,I){let R=v.shown[S];({when:u,horizon:d}=v),h=U===null||U.effect===null?"ink":U.effect<0?"lowers":"raises",f=U===null||U.sure!==!1,g=U===null?I:f?"":"not sure",Nt(r,b.names[R]),Nt(o,[b.units[R],g].filter(Boolean).join(", ")),i.setAttribute("aria-label",`${b.names[R]} over time; the table below holds the figures`);let O=ja(v,S),k=f?null:[7,4];if(l)l.series[tf].dash=k,l.setData(O);else{if(!x)return i.waiting=()=>this.update(b,v,S,U,I);l=new Rn(T(),O,a),l.series[tf].dash=k}},size(b){b===x||b<=0||(x=b,l?.setSize({width:x,height:q_}),i.waiting?.(),i.waiting=null)},dress:()=>l?.status===1&&l.redraw(!0,!0),point(b){if(!l)return;let[v]=l.data,S=b===null?-1:b-v[0];if(S<0||S>=v.length)return l.setCursor(pA,!1),Nt(c,"");l.setCursor({left:l.valToPos(b,"x"),top:0},!1);let U=O=>l.data[O][S],I=O=>U(O)===null?"\u2013":ko(U(O),l.scales.y.max-l.scales.y.min),R=U(ef)===null||b<=0?"":` [${I(ef)}, ${I(Y_)}]`;Nt(c,b<=0?U($_)===null?"not measured":`measured ${I($_)}`:`${I(tf)}${R}, without ${I(fA)}`)},press:b=>i.classList.toggle("wi-chosen",b),dispose:()=>l?.destroy()}}function mA(n,e){if(!Number.isFinite(n)||!Number.isFinite(e))return[0,1];let t=(e-n)*.08||Math.abs(n)*.05||1;return[n-t,e+t]}var[gA,sf]=[232,12];function K_(n,e,t,i){let s=q("div","wi-charts-head"),r=q("span","wi-key");for(let[x,p]of[["measured","measured"],["without","without"],["with","with, and where it lies with 90 %"]]){let m=q("span","wi-key-part",p);m.prepend(q("i",`wi-key-${x}`,"",{"aria-hidden":"true"})),r.append(m)}let o=q("span","wi-at","",{role:"status"});s.append(r,o);let a=q("div","wi-charts","",{tabindex:"0",role:"group","aria-label":"Paths over time; the arrow keys move through time"});n.append(s,a);let c=new Map,[l,u,d]=[null,null,0];function h(x){if(x!==u){u=x;for(let p of c.values())p.point(u);Nt(o,u===null||!l?"":u>0?`in ${l.when[u]}`:u===0?"now":`${l.when[-u]} ago`)}}function f(){d=a.clientWidth;let x=Math.max(1,Math.floor((d+sf)/(gA+sf))),p=Math.floor((d-sf*(x-1))/x);a.style.setProperty("--columns",x);for(let m of c.values())m.size(p);return p}let g=new ResizeObserver(()=>a.clientWidth!==d&&f());return g.observe(a),e.add(()=>{g.disconnect();for(let x of c.values())x.dispose()}),e.on(a,"keydown",x=>{if(!l||x.target!==a)return;let[p,m]=[1-Math.max(l.past,1),l.horizon],_=u??0,T={ArrowRight:_+1,ArrowLeft:_-1,Home:p,End:m,Escape:null}[x.key];T!==void 0&&(x.preventDefault(),h(T===null?null:Math.max(p,Math.min(m,T))))}),e.on(a,"focusout",()=>h(null)),{update(x,p,m){l=p;let _=new Map(l.rows.map(M=>[M.node,M])),T=new Set(l.shown);for(let[M,C]of c)T.has(M)||(C.dispose(),C.element.remove(),c.delete(M));if(l.shown.forEach((M,C)=>{c.has(M)||c.set(M,Z_({look:t,pointed:h,chosen:()=>i(M)}));let b=c.get(M);a.children[C]!==b.element&&a.insertBefore(b.element,a.children[C]??null),b.update(x,l,C,_.get(M)??null,m)}),f(),u!==null)for(let M of c.values())M.point(u)},choose(x){for(let[p,m]of c)m.press(p===x)},dress(){for(let x of c.values())x.dress()},forget(){for(let x of c.values())x.dispose(),x.element.remove();c.clear()}}}var[J_,_A]=[3,200];function rf(n,{mean:e,scale:t,now:i}){let s=t>0&&Number.isFinite(t)?t:1,r=n==="hold"&&Number.isFinite(e)?e:0,o=xA(2*J_*s/_A),a=n==="hold"&&Number.isFinite(i)?Math.abs(i-r):0,c=Math.max(J_*s,a),[l,u]=[To(r-c,o),To(r+c,o)],d=n==="hold"?[{value:r,word:"mean"},...Number.isFinite(i)?[{value:i,word:"now"}]:[]]:[{value:-s,word:"\u22121 sd"},{value:0,word:"0"},{value:s,word:"+1 sd"}];return{low:l,high:u,step:o,ticks:vA(d,(u-l)/8)}}function j_(n,{mean:e,scale:t,now:i}){let{step:s}=rf(n,{mean:e,scale:t,now:i}),r=t>0&&Number.isFinite(t)?t:1;return To(n==="hold"&&Number.isFinite(e)?e+r:r,10*s)}function To(n,e){return Number((Math.round(n/e)*e).toPrecision(12))}function xA(n){let e=10**Math.floor(Math.log10(n));return Number(([5,2,1].find(t=>t*e<=n*1.0001)*e).toPrecision(6))}function vA(n,e){return n.map(({value:t,word:i},s)=>({value:t,word:n.slice(s+1).some(r=>Math.abs(r.value-t)<e)?"":i}))}var yA=0;function Q_(n,e,t){let i=`wi-list-${++yA}`,s=q("div","wi-picker"),r=q("input","wi-field","",{type:"text",role:"combobox","aria-label":"Variable","aria-autocomplete":"list","aria-expanded":"false","aria-controls":i,autocomplete:"off",spellcheck:"false"}),o=q("ul","wi-list","",{role:"listbox",id:i,"aria-label":"Variables"});o.hidden=!0,s.append(r,o),n.append(s);let[a,c,l,u,d]=[[],[],null,[],-1];function h(m){u=m,o.replaceChildren(...m.map((_,T)=>{let M=q("li","wi-item","",{role:"option",id:`${i}-${T}`,"aria-selected":String(_===l)});return M.append(q("span","",a[_])),c[_]&&M.append(q("small","",c[_])),M})),m.length||o.append(q("li","wi-none","no such variable",{role:"presentation"})),o.hidden=!1,r.setAttribute("aria-expanded","true"),g(Math.max(0,m.indexOf(l)))}function f(){o.hidden=!0,o.replaceChildren(),r.setAttribute("aria-expanded","false"),r.removeAttribute("aria-activedescendant"),r.value=a[l]??""}function g(m){o.querySelector(".wi-active")?.classList.remove("wi-active"),d=m;let _=u.length?o.children[m]:null;if(!_)return r.removeAttribute("aria-activedescendant");_.classList.add("wi-active"),r.setAttribute("aria-activedescendant",_.id),_.offsetTop<o.scrollTop?o.scrollTop=_.offsetTop:_.offsetTop+_.offsetHeight>o.scrollTop+o.clientHeight&&(o.scrollTop=_.offsetTop+_.offsetHeight-o.clientHeight)}function x(m){let _=u[m];if(_===void 0)return;let T=_!==l;l=_,f(),T&&t(_)}let p=()=>a.map((m,_)=>_);return e.on(r,"click",()=>{r.select(),o.hidden&&h(p())}),e.on(r,"input",()=>h(r.value.trim()?bd(a,r.value):p())),e.on(r,"blur",f),e.on(r,"keydown",m=>{let _=u.length-1,T={ArrowDown:d+1,ArrowUp:d-1,PageDown:d+8,PageUp:d-8}[m.key];if(T!==void 0)o.hidden?h(p()):g(Math.max(0,Math.min(_,T)));else if(m.key==="Enter"&&!o.hidden)x(d);else if(m.key==="Escape"&&!o.hidden)f(),r.select(),m.stopPropagation();else return;m.preventDefault()}),e.on(o,"pointerdown",m=>m.preventDefault()),e.on(o,"click",m=>{let _=m.target.closest("[role=option]");_&&x([...o.children].indexOf(_))}),{element:s,update(m,_){m!==a&&([a,c]=[m,_],f())},set(m){l=m,o.hidden&&(r.value=a[m]??"")}}}var SA=[["hold","hold at"],["add","add every step"],["push","push once"],["cut","cut a link"]],bA=0;function ex(n,e,t){let i=q("fieldset","wi-controls");i.append(q("legend","wi-heard","The question")),n.append(i);let s=++bA,[r,o,a,c,l,u]=[null,null,null,null,null,null],d=V("What if"),h=Q_(d,e,$=>te({variable:$,...fe(r.kind,$)})),f=q("button","wi-about","",{type:"button"});f.hidden=!0,d.append(f),e.on(f,"click",()=>te({variable:u,...fe(r.kind,u)}));let g=q("div","wi-kinds","",{role:"radiogroup","aria-label":"What is done"}),x=new Map;for(let[$,K]of SA){let re=q("label","wi-kind"),ce=q("input","","",{type:"radio",name:`wi-kind-${s}`,value:$});re.append(ce,q("span","",K)),g.append(re),x.set($,ce),e.on(ce,"change",()=>te({kind:$,...fe($,r.variable)}))}i.append(g);let p=V("");p.classList.add("wi-amount");let m=q("div","wi-track"),_=q("input","wi-slider","",{type:"range","aria-label":"Amount"}),T=q("div","wi-ticks","",{"aria-hidden":"true"});m.append(_,T);let M=q("input","wi-field wi-number","",{type:"number",step:"any","aria-label":"Amount, as a number"}),C=q("span","wi-unit");p.append(m,M,C),e.on(_,"input",()=>te({amount:To(Number(_.value),l.step)},_));let b=()=>{M.value!==""&&Number.isFinite(M.valueAsNumber)&&M.valueAsNumber!==r?.amount&&te({amount:M.valueAsNumber},M)};e.on(M,"input",b),e.on(M,"blur",()=>r&&oe());let v=V("");v.classList.add("wi-cut");let S=q("select","wi-field","",{"aria-label":"Link that is cut"}),U=q("span","wi-unit","no link leads to it or on from it");v.append(S,U),e.on(S,"change",()=>te({link:JSON.parse(S.value)}));let I=V("for"),R=q("select","wi-field","",{"aria-label":"For how long"});I.append(R),e.on(R,"change",()=>te({horizon:Number(R.value)}));let O=q("label","wi-open","",{title:"Links within a row whose direction the data leave open: refuse an answer that depends on them, or average over both directions"}),k=q("input","","",{type:"checkbox"});O.append(k,q("span","","average over open directions")),i.append(O),e.on(k,"change",()=>te({undirected:k.checked?"average":"refuse"}));let D=q("button","wi-reset","reset",{type:"button",title:"The question that this began with"});i.append(D),e.on(D,"click",()=>c&&te({...c,...H(c)?{}:{link:null}}));function V($){let K=q("div","wi-group");return $&&K.append(q("span","wi-word",$)),i.append(K),K}let Z=$=>({mean:a[$*Lr.width],scale:a[$*Lr.width+Lr.scale],now:a[$*Lr.width+Lr.now]}),H=({link:$})=>!$||J($[0]).some(({key:K})=>K===JSON.stringify($));function fe($,K){return l=null,$!=="cut"?{amount:j_($,Z(K)),link:null}:{amount:0,link:J(K)[0]?.link??null}}function J($){let K=[];for(let re=0;re<o.m;re++){let[ce,Ce,qe]=[Ue.source,Ue.target,Ue.lag].map(at=>$e(o,re,at));if(!wi(o,re)||ce!==$&&Ce!==$)continue;let Be=o.lags[qe]?.after??`lag ${qe}`,ot=ce===Ce?`its own past (${Be})`:`${o.names[ce]} \u2192 ${o.names[Ce]} (${Be})`;K.push({link:[ce,Ce,qe],key:JSON.stringify([ce,Ce,qe]),words:ot})}return K.sort((re,ce)=>(re.link[0]===re.link[1])-(ce.link[0]===ce.link[1]))}function te($,K=null){r&&(r={...r,...$},oe(K),(r.kind!=="cut"||r.link)&&t(r))}function oe($=null){let{variable:K,kind:re}=r;if(h.set(K),x.get(re).checked=!0,p.hidden=re==="cut",v.hidden=re!=="cut",re==="cut")z(K);else{l??=rf(re,Z(K)),_.min=l.low,_.max=l.high,_.step=l.step,$!==_&&(_.value=r.amount);let ce=`${un(r.amount)} ${o.units[K]??""}`.trim();_.setAttribute("aria-valuetext",ce),$!==M&&(M.value=String(Number(r.amount.toPrecision(6)))),Nt(C,o.units[K]??""),ie()}R.value=String(r.horizon),k.checked=r.undirected==="average",W()}function ie(){let $=re=>(re-l.low)/(l.high-l.low),K=JSON.stringify(l.ticks);T.dataset.key!==K&&(T.dataset.key=K,T.replaceChildren(...l.ticks.map(({value:re,word:ce})=>{let Ce=q("button","wi-tick",ce,{type:"button",tabindex:"-1",title:`${ce} ${un(re)}`.trim()});return Ce.style.setProperty("--at",$(re)),Ce.dataset.value=re,Ce})))}e.on(T,"click",$=>{let K=$.target.closest(".wi-tick");K&&te({amount:To(Number(K.dataset.value),l.step)})});function z($){let K=J($),re=JSON.stringify(K.map(ce=>ce.words));S.dataset.key!==re&&(S.dataset.key=re,S.replaceChildren(...K.map(({key:ce,words:Ce})=>q("option","",Ce,{value:ce})))),S.hidden=!K.length,U.hidden=K.length>0,r.link&&(S.value=JSON.stringify(r.link))}function W(){f.hidden=u===null||u===r?.variable,f.hidden||Nt(f,`ask about ${o.names[u]}`)}return{get question(){return r},update($,K,re){o&&$.namesId!==o.namesId&&([l,c,u]=[null,null,null]),[o,a]=[$,K.ranges],h.update(o.names,o.units);let ce=JSON.stringify(K.horizons);if(R.dataset.key!==ce&&(R.dataset.key=ce,R.replaceChildren(...K.horizons.map(([Ce,qe])=>q("option","",qe,{value:Ce})))),!re)return r&&oe(i.getRootNode().activeElement);(!r||re.variable!==r.variable||re.kind!==r.kind)&&(l=null),c??=re,r=re,O.hidden=!MA(o)&&re.undirected==="refuse",oe()},ask:te,selected($){u=$.length===1?$[0]:null,o&&W()},disable:$=>i.disabled=$}}var MA=n=>Array.from({length:n.m},(e,t)=>t).some(e=>!wi(n,e));var tx={ArrowDown:1,ArrowUp:-1};function nx(n,e){let t=null,i=()=>[...n.querySelectorAll("button")];function s(r){t&&(t.tabIndex=-1),t=r??null,t&&(t.tabIndex=0)}return e.on(n,"keydown",r=>{let o=i(),a=o.indexOf(r.target),c={Home:0,End:o.length-1}[r.key]??(r.key in tx?a+tx[r.key]:null);c===null||a<0||(r.preventDefault(),o[Math.max(0,Math.min(o.length-1,c))].focus())}),e.on(n,"focusin",r=>r.target.tagName==="BUTTON"&&s(r.target)),{renew(){let r=i();for(let o of r)o.tabIndex=-1;s(r.includes(t)?t:r[0])}}}var wA=["moved","in its sd","at most, 90 % interval","when",""],ix=6,EA=98,TA=(n,e)=>`${n.effect===null?"out of all bounds":Fo(n.effect)}${e&&n.effect!==null?` ${e}`:""}`,AA=({low:n,high:e})=>n===null||e===null?"":`[${un(n)}, ${un(e)}]`,RA=({sure:n})=>n===null?"":n?"sure":"not sure";function sx(n,e,t){let i=q("ul","wi-rank","",{"aria-label":"Who is moved, the most moved one first"}),[s,r]=[q("button","wi-all","",{type:"button"}),q("p","wi-more")],o=q("div","wi-columns","",{"aria-hidden":"true"});o.append(...wA.map(x=>q("span","",x))),n.append(o,i,s,r);let a=nx(i,e),c=new Map,[l,u,d]=[null,!1,null];e.on(s,"click",()=>{u=!u,f(...d)});function h(x){let p=q("li"),m=q("button","wi-row","",{type:"button","aria-pressed":"false"}),[_,T,M,C,b]=["wi-name","wi-bar","wi-effect","wi-when","wi-way"].map(O=>q("span",O)),[v,S]=[q("i","wi-fill"),q("i","wi-whisker")],[U,I,R]=[q("b"),q("span","wi-interval"),q("span","wi-sure")];return T.setAttribute("aria-hidden","true"),T.append(v,S),M.append(U,I),m.append(_,T,M,C,R,b),p.append(m),m.addEventListener("click",()=>t(l===x?null:x)),{item:p,button:m,name:_,fill:v,whisker:S,size:U,interval:I,when:C,sure:R,way:b}}function f(x,p){let m=Math.max(...p.rows.flatMap(({effect:b,low:v,high:S,scale:U})=>[b,v,S].map(I=>Math.abs(I??0)/U)),1e-12),_=(b,v)=>50+b/v/m*(EA/2),T=u?p.rows:p.rows.slice(0,ix),M=new Set(T.map(({node:b})=>b));for(let[b,{item:v}]of c)M.has(b)||(v.remove(),c.delete(b));T.forEach((b,v)=>{c.has(b.node)||c.set(b.node,h(b.node));let S=c.get(b.node);i.children[v]!==S.item&&i.insertBefore(S.item,i.children[v]??null),Nt(S.name,x.names[b.node]),Nt(S.size,TA(b,x.units[b.node])),Nt(S.interval,AA(b)),Nt(S.when,b.when),Nt(S.sure,RA(b)),Nt(S.way,b.through),S.button.classList.toggle("wi-falls",b.effect<0),S.button.classList.toggle("wi-unsure",b.sure===!1),S.button.title=Number.isFinite(b.effect)&&b.effect!==null?`${Fo(b.effect/b.scale)} standard deviations`:"";let U=_(b.effect??0,b.scale);Object.assign(S.fill.style,{left:`${Math.min(50,U)}%`,width:`${Math.abs(U-50)}%`});let[I,R]=[b.low??0,b.high??0].map(O=>_(O,b.scale));S.whisker.hidden=b.low===null||b.high===null,Object.assign(S.whisker.style,{left:`${I}%`,width:`${R-I}%`})}),Nt(r,p.more?`and ${p.more} others less`:""),r.hidden=!p.more||!u,i.hidden=o.hidden=!p.rows.length;let C=p.rows.length-ix;s.hidden=C<=0,Nt(s,u?"show fewer":`show ${C} more`),g(),a.renew()}function g(){for(let[x,{button:p}]of c)p.setAttribute("aria-pressed",String(x===l))}return{update(x,p){d=[x,p],f(x,p)},choose(x){l=x,g()}}}var CA=["when","with","low","high","without","difference"];function rx(n,e){let t=q("details","wi-table"),i=q("summary","","The figures as a table"),s=q("div","wi-scroll","",{tabindex:"0",role:"region","aria-label":"The figures"});t.append(i,s),n.append(t);let r=null;function o(){if(!r||!t.open)return;let[a,c,l]=r,u=c.shown.indexOf(l);if(u<0)return s.replaceChildren();let[d,h,f,g,x,p]=ja(c,u),m=[h,f,g,x,p].flat().filter(v=>v!==null),_=Math.max(...m)-Math.min(...m),T=q("table"),M=a.units[l]?`, ${a.units[l]}`:"";T.append(q("caption","",`${a.names[l]}${M}; low and high hold it with 90 %`));let C=q("tr");C.append(...CA.map(v=>q("th","",v,{scope:"col"})));let b=d.map((v,S)=>{let U=q("tr"),I=v>0?[p[S],f[S],g[S],x[S],p[S]===null||x[S]===null?null:p[S]-x[S]]:[h[S],null,null,null,null],R=v>0?c.when[v]:v===0?"now, measured":`${c.when[-v]} ago, measured`;return U.append(q("th","",R,{scope:"row"}),...I.map(O=>q("td","",O===null?"":ko(O,_)))),U});T.append(C,...b),s.replaceChildren(T)}return e.on(t,"toggle",o),{update(a,c,l){r=[a,c,l],o()}}}var PA=60,IA=new Set(["ended","lost","paused"]);function ox(n,e,{ask:t,light:i=()=>{},places:s={}}){let r=Math.random().toString(36).slice(2),o=q("div","wi");n.append(o);let a=q("div","wi-top"),c=q("p","wi-state","",{role:"status"}),l=q("div","wi-answer"),u=q("p","wi-sentence","",{"aria-live":"polite"}),d=q("p","wi-line"),[h,f]=[q("span","wi-basis"),q("span","wi-busy","computing")];d.append(h,f);let g=q("div","wi-trouble","",{role:"alert"}),[x,p]=[q("p"),q("button","","average over both directions",{type:"button"})];g.append(x,p),o.append(a);let m=ex(a,e,J),_=q("ul","wi-notes","",{"aria-label":"What was assumed"}),T=q("p","wi-nothing","No answer to this question.");a.append(c,g,u,d,_),(s.answer??o).append(T,l);let M=sx(l,e,oe),C=null,b=K_(l,e,()=>C??=nr(o),K=>oe(k===K?null:K)),v=q("details","wi-still"),[S,U]=[q("summary"),q("p")];v.append(S,U),l.append(v);let I=rx(l,e);e.on(p,"click",()=>m.ask({undirected:"average"}));let[R,O,k,D,V,Z,H,fe]=[null,null,null,0,0,null,"",null];e.add(()=>clearTimeout(V));function J(K){D+=1,Z=K,o.classList.add("wi-stale");for(let re of[l])re.classList.add("wi-stale");V||te()}function te(){V=0,!(!Z||!R)&&(t("question",{names_id:R.namesId,question:Z,asker:r,count:D}),Z=null,V=setTimeout(te,PA))}function oe(K){let{answer:re}=O??{};k=re?.rows.some(ce=>ce.node===K)?K:null,M.choose(k),b.choose(k),re&&I.update(R,re,k??re.rows[0]?.node??re.own),ie()}function ie(){let K=O?.answer?If(O.answer,k):[],re=JSON.stringify([R?.namesId,K]);re!==H&&(H=re,i(K.length?K:null))}function z(){let{answer:K}=O,re=K.still.map(ce=>R.names[ce]);Nt(u,K.sentence),Nt(h,K.basis),M.update(R,K),b.update(R,K,LA(K.question,R)),v.hidden=!re.length,Nt(S,`not moved (${re.length.toLocaleString("en-US")})`),Nt(U,re.join(", ")),_.hidden=!K.notes.length,_.replaceChildren(...K.notes.map(ce=>q("li","",ce))),oe(k)}function W({face:K,title:re,detail:ce}){o.dataset.face=K;let Ce=K==="waiting"||K==="gone"||IA.has(K);Nt(c,Ce?[re,ce].filter(Boolean).join(": "):""),c.hidden=!Ce}function $(K){m.disable(K),p.disabled=K}return{element:o,update(K,re,ce=!1){let Ce=R?.namesId===K.namesId;[R,O]=[K,re],Ce||([k,fe,Z]=[null,null,null]),!Ce&&O.asker===r&&(D=O.count);let qe=R.n>0;o.classList.toggle("wi-empty",!qe),W(ce?g0:R.state),$(ce||!qe);let Be=O.asker===r;qe&&O.horizons&&m.update(R,O,O.question&&!Be?O.question:null);let ot=O.answered!==O.question_id||Be&&O.count!==D;for(let at of[o,l])at.classList.toggle("wi-stale",!ce&&(ot||!!O.error));o.classList.toggle("wi-computing",!ce&&ot&&!O.error),g.hidden=!O.error,O.error&&(Nt(x,O.error.text),p.hidden=O.error.offer!=="average"),l.hidden=u.hidden=!O.answer,d.hidden=!O.answer&&(!qe||!!O.error),T.hidden=!!O.answer||!O.error,O.answer?fe!==O.answer_id&&(fe=O.answer_id,z()):(_.hidden=!0,Nt(h,""),b.forget(),ie())},selected:K=>m.selected(K),waiting(K){W(K),$(!0),o.classList.add("wi-empty"),l.hidden=u.hidden=d.hidden=_.hidden=T.hidden=g.hidden=!0},gone(){W(_0),$(!0)},dressed(K){C=K,b.dress()}}}function LA({kind:n,amount:e}){return{hold:`held at ${un(e)}`,add:`${e<0?"\u2212":"+"}${un(Math.abs(e))} every step`,push:`pushed ${e<0?"\u2212":"+"}${un(Math.abs(e))}`}[n]??""}function ax(n,{height:e,selected:t,dimensions:i,wanted:s,pinned:r,painted:o,ask:a}){let c=null,{root:l,listeners:u}=x0(n,{kind:"wi-root",label:"What if",style:v0,dressed:_=>c?.dressed(_)}),d=q("div","wi-in"),[h,f,g]=["wi-head","wi-graph","wi-side"].map(_=>q("div",_));d.append(h,f,g),l.append(d),l.style.setProperty("--wi-graph",typeof e=="number"?`${e}px`:"480px");let x=m0(f,{height:"100%",selected:m,dimensions:i,wanted:s,pinned:r,painted:o});u.add(x.dispose),c=ox(h,u,{ask:a,light:x.light,places:{answer:g}});let p=null;function m(_){c.selected(_),t(_)}return{element:l,update(_,{graph_id:T},M){let C=JSON.stringify(_.state);p&&p.id===T&&p.state===C&&p.namesId===_.namesId&&!M?o(_.seq):x.update(_),p={id:T,state:C,namesId:_.namesId},c.update(_,_.whatIf,M),d.classList.toggle("wi-bare",_.n===0),l.dataset.seq=_.seq},gone(){x.gone(),c.gone()},select(_){x.select(_),c.selected(_)},pin:x.pin,waiting(_){x.waiting(_),c.waiting(_),d.classList.toggle("wi-bare",!x.graph?.n)},dispose:()=>u.dispose()}}var DA=(n,e,t)=>({...Ef(n,e,t),whatIf:Pf(n.what_if,e,t?.whatIf)}),VD={render:n=>Af(n,ax,DA)};export{VD as default};
