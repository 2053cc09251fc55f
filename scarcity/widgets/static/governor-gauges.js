/* scarcity governor-gauges; sources sha256 e78060e284296c4247b97f8588c2bb70b58b963bda05adea0fd98862a6cfbfe9 */
function _(e){let t=0,o=[],i=Math.random().toString(36).slice(2),a=(n,r)=>(e.on(n,r),()=>e.off(n,r));return{send(n){if(typeof e.send=="function"){try{e.send(n)}catch{}return}o.push([++t,n]),o.length>24&&o.shift(),e.set("_outbox",{from:i,messages:[...o]}),e.save_changes()},onMessage(n){return a("msg:custom",(r,l)=>{r&&r.header!==void 0?n(r.header,r.buffers??[]):r&&n(r,l?.length?l:r.buffers??[])})},onConnection:n=>typeof e.send=="function"?a("comm_live_update",n):()=>{},snapshot(){let n=e.get("_snapshot");return n&&n.header?n:null},height(){let n=e.get("plot_height");return n===0?"100%":n||e.get("height")||480}}}var ce=0;function j({model:e,el:t},o,i){let a=_(e),n=`${Date.now().toString(36)}-${++ce}`,r=null,l=0,g=o(t,{height:a.height(),painted:(d,x=null)=>a.send({kind:"ack",view:n,seq:d,...x&&!document.hidden?{fps:Math.round(x)}:{}}),selected:d=>a.send({kind:"select",view:n,choice:++l,names_id:r?.namesId??"",nodes:d}),dimensions:d=>a.send({kind:"dimensions",view:n,value:d}),pinned:d=>a.send({kind:"pin",view:n,names_id:r?.namesId??"",pins:d}),wanted:d=>a.send({kind:"wanted",view:n,value:d}),ask:(d,x={})=>a.send({...x,kind:d,view:n})});function p(d,x,y=!1){if(d.kind==="frame"){try{let E=i(d,x,r);g.check?.(d),r=E}catch(E){a.send({kind:"refused",view:n,seq:d.seq,reason:String(E.message)});return}g.update(r,d,y),d.selection&&g.select(d.selection),d.pins&&g.pin?.(d.pins)}else d.kind==="select"&&d.view!==n?r&&d.names_id===r.namesId&&g.select(d.nodes):d.kind==="pin"&&d.view!==n&&r&&d.names_id===r.namesId&&g.pin?.(d.pins)}let c=a.snapshot();c?p({...c.header,kind:"frame"},c.buffers,!0):g.waiting({face:"waiting",title:"connecting",detail:""});let u=a.onMessage((d,x)=>p(d,x)),m=()=>a.send({kind:"ready",view:n}),h=a.onConnection(()=>{g.gone(),m()}),b=()=>document.hidden||m();return document.addEventListener("visibilitychange",b),m(),()=>{document.removeEventListener("visibilitychange",b),u(),h(),g.dispose(),a.send({kind:"bye",view:n})}}function s(e,t="",o="",i={}){let a=document.createElement(e);t&&(a.className=t),o&&(a.textContent=o);for(let[n,r]of Object.entries(i))a.setAttribute(n,r);return a}function w(e,t){e.textContent!==t&&(e.textContent=t)}function N(){let e=[];return{on(t,o,i,a){t.addEventListener(o,i,a),e.push(()=>t.removeEventListener(o,i,a))},add:t=>e.push(t),dispose(){for(;e.length;)e.pop()()}}}var D=e=>`
${e}[data-theme="light"] { --sg-ink: #1a1e24; --sg-quiet: #5b6470; --sg-line: #d5dae1; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #00588a; --sg-lowers-text: #a84300; --sg-both-text: #7d3570; --sg-ring: #0b57d0; color-scheme: light; }
${e}[data-theme="dark"] { --sg-ink: #eceff3; --sg-quiet: #a4adb8; --sg-line: #3a4048; --sg-plate: color-mix(in srgb, var(--sg-background) 80%, transparent);
  --sg-raises-text: #7cc6f2; --sg-lowers-text: #f0b53c; --sg-both-text: #e3b3d8; --sg-ring: #8ab4f8; color-scheme: dark; }
`;var I={light:{raises:"#0072B2",lowers:"#D55E00",both:"#9A4C8B"},dark:{raises:"#56B4E9",lowers:"#E69F00",both:"#D79BC8"}},pe={light:["#64707f","#4f7f77","#8a6d8f","#7d7a4c","#94655f","#5d6a99"],dark:["#a3aebb","#8fbcb2","#c0a3c6","#bdb98a","#cc9f98","#9aa7d8"]},ue={light:["#cfd8d3","#a3bfb3","#72a291","#43806e","#1c5949"],dark:["#3c4a46","#52706a","#6b988c","#8cc3b2","#c3efdd"]};function he(e){let t=(e.match(/[\d.]+/g)??[]).map(Number);if(t.length<3)return[1,1,1,0];let o=e.startsWith("color(")?1:255;return[t[0]/o,t[1]/o,t[2]/o,t[3]??1]}var T=e=>[1,3,5].map(t=>parseInt(e.slice(t,t+2),16)/255);function fe(e){for(let t=e;t;t=t.parentElement??t.getRootNode()?.host){let o=he(getComputedStyle(t).backgroundColor);if(o[3]>.5)return o.slice(0,3)}return matchMedia?.("(prefers-color-scheme: dark)").matches?[.07,.07,.07]:[1,1,1]}function R(e){let t=fe(e),o=.2126*t[0]+.7152*t[1]+.0722*t[2]<.45,i=o?"dark":"light";return{dark:o,background:t,raises:T(I[i].raises),lowers:T(I[i].lowers),both:T(I[i].both),nodes:pe[i].map(T),levels:ue[i].map(T),ink:o?[.93,.94,.96]:[.1,.12,.15]}}function G(e,t){let o=i=>`rgb(${i.map(a=>Math.round(a*255)).join(" ")})`;e.dataset.theme=t.dark?"dark":"light",e.style.setProperty("--sg-background",o(t.background)),e.style.setProperty("--sg-raises",o(t.raises)),e.style.setProperty("--sg-lowers",o(t.lowers)),e.style.setProperty("--sg-both",o(t.both)),t.nodes.forEach((i,a)=>e.style.setProperty(`--sg-shade-${a}`,o(i))),t.levels.forEach((i,a)=>e.style.setProperty(`--sg-level-${a}`,o(i)))}function U(e,t){let o=new MutationObserver(t),i={attributes:!0,attributeFilter:["class","style","data-theme","data-jp-theme-name","data-jp-theme-light"]};for(let r of[document.documentElement,document.body])o.observe(r,i);let a=globalThis.matchMedia?.("(prefers-color-scheme: dark)");a?.addEventListener("change",t);let n=new ResizeObserver(()=>e.isConnected&&(n.disconnect(),t()));return n.observe(e),()=>{o.disconnect(),n.disconnect(),a?.removeEventListener("change",t)}}var F={face:"gone",title:"not connected",detail:"the last state kept in the notebook; run the cell again"},K={face:"gone",title:"not connected",detail:"the kernel has gone; run the cell again"};function W(e,{kind:t,label:o,style:i,dressed:a=()=>{}}){let n=N(),r=s("section",t,"",{"aria-label":o});r.append(s("style","",D(`.${t}`)+i)),e.append(r),n.add(()=>r.remove()),n.on(r,"keydown",g=>{!g.ctrlKey&&!g.metaKey&&!g.altKey&&g.key!=="Tab"&&g.stopPropagation()});let l=()=>{r.style.removeProperty("--sg-background");let g=R(r);G(r,g),a(g)};return n.add(U(r,l)),l(),{root:r,listeners:n}}var X={ArrowDown:1,ArrowUp:-1};function V(e,t){let o=null,i=()=>[...e.querySelectorAll("button")];function a(n){o&&(o.tabIndex=-1),o=n??null,o&&(o.tabIndex=0)}return t.on(e,"keydown",n=>{let r=i(),l=r.indexOf(n.target),g={Home:0,End:r.length-1}[n.key]??(n.key in X?l+X[n.key]:null);g===null||l<0||(n.preventDefault(),r[Math.max(0,Math.min(r.length-1,g))].focus())}),t.on(e,"focusin",n=>n.target.tagName==="BUTTON"&&a(n.target)),{renew(){let n=i();for(let r of n)r.tabIndex=-1;a(n.includes(o)?o:n[0])}}}function Y(e,t){let o=H(e,"Held back now"),i=H(t,"What gave way before"),a=s("p","gg-empty","Nothing gave way so far.");return t.append(a),{update(n){o(n.filter(r=>r.now)),i(n.filter(r=>!r.now)),a.hidden!==n.length>0&&(a.hidden=n.length>0)}}}function H(e,t){let o=s("h4","gg-heading",t),i=s("ul","gg-actions","",{"aria-label":`${t}, newest first`});e.append(o,i);let a=new Map;o.hidden=i.hidden=!0;let n=!0;return r=>{let l=new Set(r.map(({key:g})=>g));for(let[g,p]of a)l.has(g)||(p.remove(),a.delete(g));r.forEach(({key:g,text:p},c)=>{a.has(g)||a.set(g,s("li",n?"":"gg-fresh"));let u=a.get(g);i.children[c]!==u&&i.insertBefore(u,i.children[c]??null),w(u,p)}),n=!1,i.hidden!==!r.length&&(o.hidden=i.hidden=!r.length)}}function Q(){let e=s("span","gg-bullet","",{"aria-hidden":"true"}),t=s("span","gg-track"),[o,i,a,n,r,l]=["zone","band","bar","acts","forecast","limit"].map(c=>s("i",`gg-${c}`)),g=s("span","gg-label");t.append(o,i,a,n,r,l),e.append(t,g);let p="";return{element:e,update(c){let{at:u,acts:m,clears:h,below:b}=c;a.style.transform=`scaleX(${u??0})`;for(let d of[o,i,n,g])M(d,m===null);if(m!==null){let d=[m,h,b,c.acts_words].join();d!==p&&(p=d,J(o,b?0:m,b?m:1),J(i,Math.min(m,h),Math.max(m,h)),n.style.left=g.style.left=q(m),n.title=`rules act ${b?"below":"above"} ${c.acts_words}`,g.textContent=c.acts_words,g.classList.toggle("gg-end",m>.85))}M(r,c.forecast===null),r.hidden||(r.style.transform=`translateX(${q(c.forecast)})`,r.title!==`expected: ${c.expected}`&&(r.title=`expected: ${c.expected}`)),M(l,!c.limit),l.title!==c.amount&&(l.title=c.amount)}}}function M(e,t){e.hidden!==t&&(e.hidden=t)}function J(e,t,o){e.style.left=q(t),e.style.width=q(o-t)}var q=e=>`${(100*e).toFixed(2)}%`;var me="http://www.w3.org/2000/svg";function z(e,t){let o=document.createElementNS(me,e);for(let[i,a]of Object.entries(t))o.setAttribute(i,a);return o}function be(e){let[t,o]=["",-1/0];return e.forEach((i,a)=>{if(i===null)return;let n=(100*(1-i)).toFixed(1);t+=a-o>5?`M${a} ${n}h0`:`L${a} ${n}`,o=a}),t}function Z(){let e=z("svg",{class:"gg-line",viewBox:"0 -6 59 112",preserveAspectRatio:"none","aria-hidden":"true"}),t=z("path",{class:"gg-line-acts"}),o=z("path",{class:"gg-line-values"});e.append(t,o);let i;return{element:e,update({line:a,acts:n}){o.setAttribute("d",be(a)),n!==i&&t.setAttribute("d",n===null?"":`M0 ${(100*(1-n)).toFixed(1)}h59`),i=n}}}var we=0;function ee(){let e=`gg-more-${++we}`,t=s("li","gg-gauge"),o=s("button","gg-row","",{type:"button","aria-expanded":"false","aria-controls":e}),[i,a,n,r]=["gg-name","gg-word","gg-value","gg-amount"].map(h=>s("span",h)),l=s("ul","gg-more","",{id:e}),[g,p]=[Q(),Z()];o.append(i,n,r,g.element,p.element,a),t.append(o,l),l.hidden=!0;let[c,u]=["",null];o.addEventListener("click",()=>{l.hidden=!l.hidden,o.setAttribute("aria-expanded",String(!l.hidden)),m()});function m(){if(l.hidden)return;let h=ve(u);h.join(`
`)!==[...l.children].map(b=>b.textContent).join(`
`)&&l.replaceChildren(...h.map(b=>s("li","",b)))}return{element:t,update(h){let b=JSON.stringify(h);b!==c&&([c,u]=[b,h],t.dataset.state!==h.state&&(t.dataset.state=h.state),t.classList.toggle("gg-plain",h.acts===null&&!h.amount),w(i,h.name),w(n,h.value),w(r,h.amount),w(a,xe[h.state]),g.update(h),p.update(h),m())}}}var xe={tight:"tight",near:"near its threshold","":""};function ve({meaning:e,rules:t,expected:o,minute:i,beside:a,state:n,tight_s:r,end:l,limit:g}){return[n==="tight"?`Tight for ${r} s.`:"",e&&`${e[0].toUpperCase()}${e.slice(1)}.`,...t.map(p=>`${p[0].toUpperCase()}${p.slice(1)}.`),t.length?"":"No rule is about it.",o&&`Expected: ${o}.`,i&&`In the last minute: ${i}.`,...a.map(p=>`${p[0].toUpperCase()}${p.slice(1)}.`),g?"The scale ends at the limit.":`The scale ends at ${l}.`].filter(Boolean)}var oe=["Figure","Now","State","Limit","Rules","Expected","Last minute"];function ne(e,t){let o=s("details","gg-text"),i=s("div","gg-words"),a=s("table","gg-table"),[n,r]=[s("thead"),s("tbody")],l=s("tr");l.append(...oe.map(u=>s("th","",u,{scope:"col"}))),n.append(l),a.append(s("caption","gg-heard","What is measured"),n,r);let g=s("div","gg-scroll","",{tabindex:"0",role:"region","aria-label":"Table of what is measured"});g.append(a),o.append(s("summary","","In words, and as a table"),i,g),e.append(o);let p=null,c=()=>{!p||!o.open||(te(i,p.words,()=>s("p"),w),te(r,p.gauges,ke,ye))};return t.on(o,"toggle",c),o.hidden=!0,{update(u){p=u,o.hidden=!u.gauges.length,c()}}}function te(e,t,o,i){for(;e.children.length>t.length;)e.lastElementChild.remove();t.forEach((a,n)=>{e.children[n]||e.append(o()),i(e.children[n],a)})}function ke(){let e=s("tr");return e.append(s("th","","",{scope:"row"}),...oe.slice(1).map(()=>s("td"))),e}function ye(e,{name:t,value:o,state:i,amount:a,end:n,rules:r,expected:l,minute:g,beside:p}){[t,[o,...p].join("; "),i||"within limits",a||`none; the scale ends at ${n}`,r.join(". ")||"none",l,g].forEach((u,m)=>w(e.children[m],u))}var Ee=new Set(["ended","lost","gone"]);function ae(e,t){let o=s("div","gg"),i=s("div","gg-head"),[a,n]=[s("b","gg-title","",{role:"status"}),s("span","gg-detail")];i.append(s("span","gg-dot","",{"aria-hidden":"true"}),a,n);let r=s("pre","gg-how"),[l,g,p,c]=["gg-body","gg-now","gg-main","gg-before"].map(f=>s("div",f)),u=s("ul","gg-gauges","",{"aria-label":"What is measured"}),m=s("div","gg-heard","",{"aria-live":"polite"});p.append(u),l.append(g,p,c),o.append(i,r,l,m),e.append(o);let h=V(u,t),b=Y(g,c),d=ne(o,t),x=new Map,[y,E,C]=[null,!0,null],ge=()=>E&&!document.hidden,O=()=>{if(!y||!ge())return;let f=y;y=null,B(f.state),l.hidden===f.gauges.length>0&&(l.hidden=!l.hidden),se(f.gauges),o.classList.toggle("gg-holding",f.held>0),b.update(f.actions),d.update(f),le(f.actions)},A=new IntersectionObserver(f=>{E=f.at(-1).isIntersecting,O()});A.observe(o),t.add(()=>A.disconnect()),t.on(document,"visibilitychange",O),l.hidden=!0,r.hidden=!0;function B({face:f,title:$,detail:k="",how:L=""}){o.dataset.face!==f&&(o.dataset.face=f),o.classList.toggle("gg-stale",Ee.has(f)),w(a,$),w(n,k),w(r,L),r.hidden!==!L&&(r.hidden=!L)}function se(f){let $=new Set(f.map(({key:v})=>v)),k=u.children.length;for(let[v,S]of x)$.has(v)||(S.element.remove(),x.delete(v));let L=k!==u.children.length;f.forEach((v,S)=>{x.has(v.key)||(x.set(v.key,ee()),L=!0);let{element:P,update:de}=x.get(v.key);u.children[S]!==P&&u.insertBefore(P,u.children[S]??null),de(v)}),L&&h.renew()}function le(f){let $=C&&f.find(({key:k})=>!C.has(k));$&&w(m,$.text),C=new Set(f.map(({key:k})=>k))}return{element:o,says:B,update(f){y=f,O()}}}var re=`
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
`;function ie(e,{painted:t}){let{root:o,listeners:i}=W(e,{kind:"gg-root",label:"Governor",style:re}),a=ae(o,i);return{element:o,update(n,r,l){a.update(l?{...r.governor,state:F}:r.governor),o.dataset.seq=n.seq,t(n.seq)},gone:()=>a.says(K),waiting:n=>a.says(n),select(){},dispose:()=>i.dispose()}}var $e=e=>({seq:e.seq}),it={render:e=>j(e,ie,$e)};export{it as default};
