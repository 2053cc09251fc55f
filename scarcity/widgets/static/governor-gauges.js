/* scarcity governor-gauges; contains three.js (MIT, three.js authors); sources sha256 f3c2849ab96b8bc235ad3eaa94f7b8c85fffa8e4f9dfc24421feb7cc6ae26c5d */
var le={drives:0,driven:1,own:2,group:3,change:4,community:5,component:6,pagerank:7,betweenness:8,width:9},de={source:0,target:1,lag:2,effect:3,low:4,high:5,stability:6,flags:7,coefficient:8,since:9,age:10,weight:11,partialR2:12,width:13};function pe(e){if(!e)return new Float32Array(0);if(e instanceof ArrayBuffer)return new Float32Array(e);let{buffer:o,byteOffset:t,byteLength:r}=e;return t%4===0?new Float32Array(o,t,r/4):new Float32Array(o.slice(t,t+r))}function _(e,o,t=null){let[r,a,n]=[0,1,2].map(d=>pe(o[d])),s=r.length/3,l=n.length/de.width,i=e.names?e:t&&t.namesId===e.names_id?t:null;if(!i)throw new Error(`frame ${e.seq} refers to names ${e.names_id}, which never arrived`);if(i.names.length!==s||a.length!==s*le.width||!Number.isInteger(l))throw new Error(`frame ${e.seq}: ${i.names.length} names, ${s} positions, ${a.length} node values`);return{seq:e.seq,namesId:e.names_id,names:i.names,units:i.units,lags:i.lags,strength:i.strength,certainty:i.certainty,since:e.since??[],subject:e.subject??null,groups:e.groups??[],colour:e.colour??"group",size:e.size??"drives",n:s,m:l,positions:r,nodes:a,links:n,state:e.state,dimensions:e.dimensions}}function D(e){let o=0,t=[],r=Math.random().toString(36).slice(2),a=(n,s)=>(e.on(n,s),()=>e.off(n,s));return{send(n){if(typeof e.send=="function"){try{e.send(n)}catch{}return}t.push([++o,n]),t.length>24&&t.shift(),e.set("_outbox",{from:r,messages:[...t]}),e.save_changes()},onMessage(n){return a("msg:custom",(s,l)=>{s&&s.header!==void 0?n(s.header,s.buffers??[]):s&&n(s,l?.length?l:s.buffers??[])})},onConnection:n=>typeof e.send=="function"?a("comm_live_update",n):()=>{},snapshot(){let n=e.get("_snapshot");return n&&n.header?n:null},height(){let n=e.get("plot_height");return n===0?"100%":n||e.get("height")||480}}}var ce=0;function M({model:e,el:o},t,r=_){let a=D(e),n=`${Date.now().toString(36)}-${++ce}`,s=null,l=0,i=t(o,{height:a.height(),painted:c=>a.send({kind:"ack",view:n,seq:c}),selected:c=>a.send({kind:"select",view:n,choice:++l,names_id:s?.namesId??"",nodes:c}),dimensions:c=>a.send({kind:"dimensions",view:n,value:c}),wanted:c=>a.send({kind:"wanted",view:n,value:c}),ask:c=>a.send({kind:c,view:n})});function d(c,w,y=!1){if(c.kind==="frame"){try{let E=r(c,w,s);i.check?.(c),s=E}catch(E){a.send({kind:"refused",view:n,seq:c.seq,reason:String(E.message)});return}i.update(s,c,y),c.selection&&i.select(c.selection)}else c.kind==="select"&&c.view!==n&&s&&c.names_id===s.namesId&&i.select(c.nodes)}let p=a.snapshot();p?d({...p.header,kind:"frame"},p.buffers,!0):i.waiting({face:"waiting",title:"connecting",detail:""});let u=a.onMessage((c,w)=>d(c,w)),b=()=>a.send({kind:"ready",view:n}),f=a.onConnection(()=>{i.gone(),b()}),x=()=>document.hidden||b();return document.addEventListener("visibilitychange",x),b(),()=>{document.removeEventListener("visibilitychange",x),u(),f(),i.dispose(),a.send({kind:"bye",view:n})}}function g(e,o="",t="",r={}){let a=document.createElement(e);o&&(a.className=o),t&&(a.textContent=t);for(let[n,s]of Object.entries(r))a.setAttribute(n,s);return a}function m(e,o){e.textContent!==o&&(e.textContent=o)}function F(){let e=[];return{on(o,t,r,a){o.addEventListener(t,r,a),e.push(()=>o.removeEventListener(t,r,a))},add:o=>e.push(o),dispose(){for(;e.length;)e.pop()()}}}var A=e=>`
${e}[data-theme="light"] { --sg-ink: #1a1e24; --sg-quiet: #5b6470; --sg-line: #d5dae1; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #00588a; --sg-lowers-text: #a84300; --sg-both-text: #7d3570; --sg-ring: #0b57d0; color-scheme: light; }
${e}[data-theme="dark"] { --sg-ink: #eceff3; --sg-quiet: #a4adb8; --sg-line: #3a4048; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #7cc6f2; --sg-lowers-text: #f0b53c; --sg-both-text: #e3b3d8; --sg-ring: #8ab4f8; color-scheme: dark; }
`,Be=`
${A(".sg")}.sg { position: relative; width: 100%; min-width: 240px; overflow: hidden; box-sizing: border-box; outline: none;
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
.sg-dock p { margin: 2px 0; } .sg-dock ol, .sg-dock ul { margin: 0 0 6px; padding: 0 0 0 18px; } .sg-dock ul { padding-left: 0; list-style: none; }
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
`;var I={light:{raises:"#0072B2",lowers:"#D55E00",both:"#9A4C8B"},dark:{raises:"#56B4E9",lowers:"#E69F00",both:"#D79BC8"}},ue={light:["#64707f","#4f7f77","#8a6d8f","#7d7a4c","#94655f","#5d6a99"],dark:["#a3aebb","#8fbcb2","#c0a3c6","#bdb98a","#cc9f98","#9aa7d8"]},fe={light:["#cfd8d3","#a3bfb3","#72a291","#43806e","#1c5949"],dark:["#3c4a46","#52706a","#6b988c","#8cc3b2","#c3efdd"]};function he(e){let o=(e.match(/[\d.]+/g)??[]).map(Number);if(o.length<3)return[1,1,1,0];let t=e.startsWith("color(")?1:255;return[o[0]/t,o[1]/t,o[2]/t,o[3]??1]}var S=e=>[1,3,5].map(o=>parseInt(e.slice(o,o+2),16)/255);function be(e){for(let o=e;o;o=o.parentElement??o.getRootNode()?.host){let t=he(getComputedStyle(o).backgroundColor);if(t[3]>.5)return t.slice(0,3)}return matchMedia?.("(prefers-color-scheme: dark)").matches?[.07,.07,.07]:[1,1,1]}function P(e){let o=be(e),t=.2126*o[0]+.7152*o[1]+.0722*o[2]<.45,r=t?"dark":"light";return{dark:t,background:o,raises:S(I[r].raises),lowers:S(I[r].lowers),both:S(I[r].both),nodes:ue[r].map(S),levels:fe[r].map(S),ink:t?[.93,.94,.96]:[.1,.12,.15]}}function U(e,o){let t=r=>`rgb(${r.map(a=>Math.round(a*255)).join(" ")})`;e.dataset.theme=o.dark?"dark":"light",e.style.setProperty("--sg-background",t(o.background)),e.style.setProperty("--sg-raises",t(o.raises)),e.style.setProperty("--sg-lowers",t(o.lowers)),e.style.setProperty("--sg-both",t(o.both)),o.nodes.forEach((r,a)=>e.style.setProperty(`--sg-shade-${a}`,t(r))),o.levels.forEach((r,a)=>e.style.setProperty(`--sg-level-${a}`,t(r)))}function G(e,o){let t=new MutationObserver(o),r={attributes:!0,attributeFilter:["class","style","data-theme","data-jp-theme-name","data-jp-theme-light"]};for(let s of[document.documentElement,document.body])t.observe(s,r);let a=globalThis.matchMedia?.("(prefers-color-scheme: dark)");a?.addEventListener("change",o);let n=new ResizeObserver(()=>e.isConnected&&(n.disconnect(),o()));return n.observe(e),()=>{t.disconnect(),n.disconnect(),a?.removeEventListener("change",o)}}var W={ArrowDown:1,ArrowUp:-1};function K(e,o){let t=null,r=()=>[...e.querySelectorAll("button")];function a(n){t&&(t.tabIndex=-1),t=n??null,t&&(t.tabIndex=0)}return o.on(e,"keydown",n=>{let s=r(),l=s.indexOf(n.target),i={Home:0,End:s.length-1}[n.key]??(n.key in W?l+W[n.key]:null);i===null||l<0||(n.preventDefault(),s[Math.max(0,Math.min(s.length-1,i))].focus())}),o.on(e,"focusin",n=>n.target.tagName==="BUTTON"&&a(n.target)),{renew(){let n=r();for(let s of n)s.tabIndex=-1;a(n.includes(t)?t:n[0])}}}function V(e,o){let t=H(e,"Held back now"),r=H(o,"What gave way before"),a=g("p","gg-empty","Nothing gave way so far.");return o.append(a),{update(n){t(n.filter(s=>s.now)),r(n.filter(s=>!s.now)),a.hidden!==n.length>0&&(a.hidden=n.length>0)}}}function H(e,o){let t=g("h4","gg-heading",o),r=g("ul","gg-actions","",{"aria-label":`${o}, newest first`});e.append(t,r);let a=new Map;t.hidden=r.hidden=!0;let n=!0;return s=>{let l=new Set(s.map(({key:i})=>i));for(let[i,d]of a)l.has(i)||(d.remove(),a.delete(i));s.forEach(({key:i,text:d},p)=>{a.has(i)||a.set(i,g("li",n?"":"gg-fresh"));let u=a.get(i);r.children[p]!==u&&r.insertBefore(u,r.children[p]??null),m(u,d)}),n=!1,r.hidden!==!s.length&&(t.hidden=r.hidden=!s.length)}}function X(){let e=g("span","gg-bullet","",{"aria-hidden":"true"}),o=g("span","gg-track"),[t,r,a,n,s,l]=["zone","band","bar","acts","forecast","limit"].map(p=>g("i",`gg-${p}`)),i=g("span","gg-label");o.append(t,r,a,n,s,l),e.append(o,i);let d="";return{element:e,update(p){let{at:u,acts:b,clears:f,below:x}=p;a.style.transform=`scaleX(${u??0})`;for(let c of[t,r,n,i])R(c,b===null);if(b!==null){let c=[b,f,x,p.acts_words].join();c!==d&&(d=c,Y(t,x?0:b,x?b:1),Y(r,Math.min(b,f),Math.max(b,f)),n.style.left=i.style.left=T(b),n.title=`rules act ${x?"below":"above"} ${p.acts_words}`,i.textContent=p.acts_words,i.classList.toggle("gg-end",b>.85))}R(s,p.forecast===null),s.hidden||(s.style.transform=`translateX(${T(p.forecast)})`,s.title!==`expected: ${p.expected}`&&(s.title=`expected: ${p.expected}`)),R(l,!p.limit),l.title!==p.amount&&(l.title=p.amount)}}}function R(e,o){e.hidden!==o&&(e.hidden=o)}function Y(e,o,t){e.style.left=T(o),e.style.width=T(t-o)}var T=e=>`${(100*e).toFixed(2)}%`;var xe="http://www.w3.org/2000/svg";function B(e,o){let t=document.createElementNS(xe,e);for(let[r,a]of Object.entries(o))t.setAttribute(r,a);return t}function me(e){let[o,t]=["",-1/0];return e.forEach((r,a)=>{if(r===null)return;let n=(100*(1-r)).toFixed(1);o+=a-t>5?`M${a} ${n}h0`:`L${a} ${n}`,t=a}),o}function J(){let e=B("svg",{class:"gg-line",viewBox:"0 -6 59 112",preserveAspectRatio:"none","aria-hidden":"true"}),o=B("path",{class:"gg-line-acts"}),t=B("path",{class:"gg-line-values"});e.append(o,t);let r;return{element:e,update({line:a,acts:n}){t.setAttribute("d",me(a)),n!==r&&o.setAttribute("d",n===null?"":`M0 ${(100*(1-n)).toFixed(1)}h59`),r=n}}}var we=0;function Z(){let e=`gg-more-${++we}`,o=g("li","gg-gauge"),t=g("button","gg-row","",{type:"button","aria-expanded":"false","aria-controls":e}),[r,a,n,s]=["gg-name","gg-word","gg-value","gg-amount"].map(f=>g("span",f)),l=g("ul","gg-more","",{id:e}),[i,d]=[X(),J()];t.append(r,n,s,i.element,d.element,a),o.append(t,l),l.hidden=!0;let[p,u]=["",null];t.addEventListener("click",()=>{l.hidden=!l.hidden,t.setAttribute("aria-expanded",String(!l.hidden)),b()});function b(){if(l.hidden)return;let f=ke(u);f.join(`
`)!==[...l.children].map(x=>x.textContent).join(`
`)&&l.replaceChildren(...f.map(x=>g("li","",x)))}return{element:o,update(f){let x=JSON.stringify(f);x!==p&&([p,u]=[x,f],o.dataset.state!==f.state&&(o.dataset.state=f.state),o.classList.toggle("gg-plain",f.acts===null&&!f.amount),m(r,f.name),m(n,f.value),m(s,f.amount),m(a,ve[f.state]),i.update(f),d.update(f),b())}}}var ve={tight:"tight",near:"near its threshold","":""};function ke({meaning:e,rules:o,expected:t,minute:r,beside:a,state:n,tight_s:s,end:l,limit:i}){return[n==="tight"?`Tight for ${s} s.`:"",e&&`${e[0].toUpperCase()}${e.slice(1)}.`,...o.map(d=>`${d[0].toUpperCase()}${d.slice(1)}.`),o.length?"":"No rule is about it.",t&&`Expected: ${t}.`,r&&`In the last minute: ${r}.`,...a.map(d=>`${d[0].toUpperCase()}${d.slice(1)}.`),i?"The scale ends at the limit.":`The scale ends at ${l}.`].filter(Boolean)}var ee=["Figure","Now","State","Limit","Rules","Expected","Last minute"];function te(e,o){let t=g("details","gg-text"),r=g("div","gg-words"),a=g("table","gg-table"),[n,s]=[g("thead"),g("tbody")],l=g("tr");l.append(...ee.map(u=>g("th","",u,{scope:"col"}))),n.append(l),a.append(g("caption","gg-heard","What is measured"),n,s);let i=g("div","gg-scroll","",{tabindex:"0",role:"region","aria-label":"Table of what is measured"});i.append(a),t.append(g("summary","","In words, and as a table"),r,i),e.append(t);let d=null,p=()=>{!d||!t.open||(Q(r,d.words,()=>g("p"),m),Q(s,d.gauges,ye,Ee))};return o.on(t,"toggle",p),t.hidden=!0,{update(u){d=u,t.hidden=!u.gauges.length,p()}}}function Q(e,o,t,r){for(;e.children.length>o.length;)e.lastElementChild.remove();o.forEach((a,n)=>{e.children[n]||e.append(t()),r(e.children[n],a)})}function ye(){let e=g("tr");return e.append(g("th","","",{scope:"row"}),...ee.slice(1).map(()=>g("td"))),e}function Ee(e,{name:o,value:t,state:r,amount:a,end:n,rules:s,expected:l,minute:i,beside:d}){[o,[t,...d].join("; "),r||"within limits",a||`none; the scale ends at ${n}`,s.join(". ")||"none",l,i].forEach((u,b)=>m(e.children[b],u))}var $e=new Set(["ended","lost","gone"]);function oe(e,o){let t=g("div","gg"),r=g("div","gg-head"),[a,n]=[g("b","gg-title","",{role:"status"}),g("span","gg-detail")];r.append(g("span","gg-dot","",{"aria-hidden":"true"}),a,n);let s=g("pre","gg-how"),[l,i,d,p]=["gg-body","gg-now","gg-main","gg-before"].map(h=>g("div",h)),u=g("ul","gg-gauges","",{"aria-label":"What is measured"}),b=g("div","gg-heard","",{"aria-live":"polite"});d.append(u),l.append(i,d,p),t.append(r,s,l,b),e.append(t);let f=K(u,o),x=V(i,p),c=te(t,o),w=new Map,[y,E,L]=[null,!0,null],ae=()=>E&&!document.hidden,O=()=>{if(!y||!ae())return;let h=y;y=null,N(h.state),l.hidden===h.gauges.length>0&&(l.hidden=!l.hidden),se(h.gauges),t.classList.toggle("gg-holding",h.held>0),x.update(h.actions),c.update(h),ie(h.actions)},C=new IntersectionObserver(h=>{E=h.at(-1).isIntersecting,O()});C.observe(t),o.add(()=>C.disconnect()),o.on(document,"visibilitychange",O),l.hidden=!0,s.hidden=!0;function N({face:h,title:$,detail:k="",how:z=""}){t.dataset.face!==h&&(t.dataset.face=h),t.classList.toggle("gg-stale",$e.has(h)),m(a,$),m(n,k),m(s,z),s.hidden!==!z&&(s.hidden=!z)}function se(h){let $=new Set(h.map(({key:v})=>v)),k=u.children.length;for(let[v,q]of w)$.has(v)||(q.element.remove(),w.delete(v));let z=k!==u.children.length;h.forEach((v,q)=>{w.has(v.key)||(w.set(v.key,Z()),z=!0);let{element:j,update:ge}=w.get(v.key);u.children[q]!==j&&u.insertBefore(j,u.children[q]??null),ge(v)}),z&&f.renew()}function ie(h){let $=L&&h.find(({key:k})=>!L.has(k));$&&m(b,$.text),L=new Set(h.map(({key:k})=>k))}return{element:t,says:N,update(h){y=h,O()}}}var ne=`
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
.gg-stale .gg-body, .gg-stale .gg-text { opacity: .55; }
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
`;var ze={face:"gone",title:"not connected",detail:"the last state kept in the notebook; run the cell again"},Se={face:"gone",title:"not connected",detail:"the kernel has gone; run the cell again"};function re(e,{painted:o}){let t=F(),r=g("section","gg-root","",{"aria-label":"Governor"});r.append(g("style","",A(".gg-root")+ne)),e.append(r),t.add(()=>r.remove());let a=oe(r,t);t.on(r,"keydown",s=>{!s.ctrlKey&&!s.metaKey&&!s.altKey&&s.key!=="Tab"&&s.stopPropagation()});let n=()=>{r.style.removeProperty("--sg-background"),U(r,P(r))};return t.add(G(r,n)),n(),{element:r,update(s,l,i){a.update(i?{...l.governor,state:ze}:l.governor),r.dataset.seq=s.seq,o(s.seq)},gone:()=>a.says(Se),waiting:s=>a.says(s),select(){},dispose:()=>t.dispose()}}var qe=e=>({seq:e.seq}),dt={render:e=>M(e,re,qe)};export{dt as default};
