/**
 * Runs in the head before the first paint: says that scripts run, takes the reader's theme, and keeps the plots blank while an address
 * with a query waits for its view, so that a permalink never flashes the default; but not for ever, should the scripts never arrive.
 * Where one of them does not, or is not what was built, the page is as it is without scripts; none of the others hears of it, or React
 * would put an error in the page's place.
 */
export const beforePaint = `(function(d,q){d.setAttribute("data-js","");
addEventListener("error",function(e){if(e.target.parentNode===document.body){e.stopImmediatePropagation();d.removeAttribute("data-js");d.removeAttribute("data-view")}},true);var t=q.get("theme");if(!t)try{t=localStorage.getItem("theme")}catch(e){}
if(t==="light"||t==="dark")d.setAttribute("data-theme",t);q.delete("theme");if(!q.toString())return;d.setAttribute("data-view","pending");
setTimeout(function(){d.removeAttribute("data-view")},1e4)})
(document.documentElement,new URLSearchParams(location.search))`;
