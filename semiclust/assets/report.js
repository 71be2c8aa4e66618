"use strict";
(() => {
  const holder = document.getElementById("map-data");
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(d => { d.open = true; }));
  if (!holder) return;
  const data = JSON.parse(holder.textContent), n = data.x.length;
  const $ = id => document.getElementById(id);
  const canvas = $("map-canvas"), stage = canvas.parentElement, tip = $("map-tip"), legend = $("map-legend");
  const brush = canvas.getContext("2d"), plain = matchMedia("print");

  // Four ways to group the texts: names, and the group of each text (-1: none).
  const cuts = [.5, .7, .85, .95];
  const levels = ["under 0.5", "0.5 to 0.7", "0.7 to 0.85", "0.85 to 0.95", "0.95 and over"];
  const level = p => p < 0 ? -1 : cuts.filter(c => p / 1000 >= c).length;
  const groups = {
    class: {names: data.classes, of: data.predicted, color: i => "--k" + i % 10},
    cluster: {names: data.clusters, of: data.cluster, color: i => "--k" + i % 10},
    confidence: {names: levels, of: data.confidence.map(level), color: i => "--s" + i},
    split: {names: data.splits, of: data.split, color: i => ["--k0", "--k1", "--none", "--k2"][i % 4]},
  };
  const folded = data.text.map(t => t.toLowerCase());
  let by = "class", chosen = new Set(), query = "", at = -1, pinned = false, view = {zoom: 1, x: 0, y: 0}, colors = {};

  const readColors = () => {
    const style = getComputedStyle(document.documentElement);
    const names = ["--bg", "--fg", "--dim", "--none"];
    for (let i = 0; i < 10; i++) names.push("--k" + i);
    for (let i = 0; i < 5; i++) names.push("--s" + i);
    for (const name of names) colors[name] = style.getPropertyValue(name).trim();
  };
  const colorOf = i => i < 0 ? colors["--none"] : colors[groups[by].color(i)];
  const place = i => {
    const w = stage.clientWidth, h = stage.clientHeight, room = 18;
    const x = room + data.x[i] / 10000 * (w - 2 * room), y = room + data.y[i] / 10000 * (h - 2 * room);
    return [(x - w / 2 - view.x) * view.zoom + w / 2, (y - h / 2 - view.y) * view.zoom + h / 2];
  };
  const shown = i => (!chosen.size || chosen.has(groups[by].of[i])) && (!query || folded[i].includes(query));

  const dot = (i, r) => {
    const [x, y] = place(i);
    brush.beginPath();
    brush.arc(x, y, r, 0, 7);
    brush.fill();
    return [x, y];
  };
  const quantile = (values, q) => values[Math.floor(q * (values.length - 1))];
  // The name of a group stands in its middle, or above a group that is smaller than the name.
  const drawNames = () => {
    const places = new Map();
    for (let i = 0; i < n; i++) {
      const g = groups[by].of[i];
      if (g < 0 || !shown(i)) continue;
      if (!places.has(g)) places.set(g, [[], []]);
      const [x, y] = place(i), both = places.get(g);
      both[0].push(x);
      both[1].push(y);
    }
    const taken = [], w = stage.clientWidth, h = stage.clientHeight;
    brush.font = "600 " + (places.size > 20 ? 11 : 12) + "px system-ui, sans-serif";
    brush.textAlign = "center";
    brush.lineWidth = 4;
    brush.lineJoin = "round";
    for (const [g, both] of [...places].sort((a, b) => b[1][0].length - a[1][0].length)) {
      const [xs, ys] = both.map(v => v.sort((a, b) => a - b));
      if (xs.length < 4 && places.size > 20 || taken.length > 40) continue;
      const full = groups[by].names[g], name = full.length > 26 ? full.slice(0, 25) + "…" : full;
      const half = brush.measureText(name).width / 2, tall = quantile(ys, .95) - quantile(ys, .05);
      const x = quantile(xs, .5), y = tall < 40 ? quantile(ys, .02) - 7 : quantile(ys, .5) + 4;
      if (x < 0 || x > w || y < 0 || y > h) continue;
      const inside = Math.max(half + 4, Math.min(w - half - 4, x)), low = Math.max(14, y);
      if (taken.some(t => Math.abs(t[0] - inside) < t[2] + half + 6 && Math.abs(t[1] - low) < 17)) continue;
      taken.push([inside, low, half]);
      brush.strokeStyle = colors["--bg"];
      brush.strokeText(name, inside, low);
      brush.fillStyle = colors["--fg"];
      brush.fillText(name, inside, low);
    }
  };
  const draw = () => {
    const scale = devicePixelRatio || 1, w = stage.clientWidth, h = stage.clientHeight;
    canvas.width = w * scale;
    canvas.height = h * scale;
    brush.setTransform(scale, 0, 0, scale, 0, 0);
    brush.fillStyle = colors["--bg"];
    brush.fillRect(0, 0, w, h);
    const narrow = Math.min(1, Math.sqrt(w / 700)), grown = Math.min(2, Math.sqrt(view.zoom)) * (query ? 1.5 : 1);
    const size = (n > 2000 ? 2 : n > 600 ? 2.8 : 3.6) * narrow * grown;
    const front = [];
    for (let i = 0; i < n; i++) {
      const on = shown(i);
      if (on && data.given[i] >= 0) { front.push(i); continue; }
      brush.globalAlpha = on ? .75 : .1;
      brush.fillStyle = on ? colorOf(groups[by].of[i]) : colors["--none"];
      dot(i, size);
    }
    brush.globalAlpha = 1;
    brush.lineWidth = (n > 2000 ? .7 : 1.2) * narrow;
    brush.strokeStyle = colors["--fg"];
    for (const i of front) {
      brush.fillStyle = colorOf(groups[by].of[i]);
      dot(i, size + (n > 2000 ? .4 : .8));
      brush.stroke();
    }
    if (!query && (by === "class" || by === "cluster")) drawNames();
    if (at >= 0) {
      brush.lineWidth = 2.5;
      brush.strokeStyle = colors["--fg"];
      brush.fillStyle = colorOf(groups[by].of[at]);
      dot(at, size + 3);
      brush.stroke();
    }
  };
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; draw(); });
  };

  const isolated = (tag, text, name) => {
    const e = document.createElement(tag), inside = document.createElement("bdi");
    if (name) e.className = name;
    inside.textContent = text;
    e.append(inside);
    return e;
  };
  const show = i => {
    at = i;
    tip.hidden = i < 0;
    later();
    if (i < 0) { pinned = false; return; }
    const p = data.confidence[i], facts = [data.classes[data.predicted[i]] ?? "no label"];
    if (p >= 0) facts[0] += " " + (p / 1000).toFixed(2);
    if (data.given[i] >= 0 && data.given[i] !== data.predicted[i]) facts.push("given: " + data.classes[data.given[i]]);
    if (data.cluster[i] >= 0) facts.push("cluster " + data.clusters[data.cluster[i]]);
    facts.push(data.splits[data.split[i]]);
    const line = document.createElement("span");
    line.className = "dim";
    facts.forEach((fact, k) => line.append(k ? " · " : "", isolated("span", fact)));
    tip.replaceChildren(isolated("span", data.text[i]), line);
    const [x, y] = place(i), w = stage.clientWidth, h = stage.clientHeight;
    tip.style.left = Math.max(6, Math.min(w - tip.offsetWidth - 6, x + 14)) + "px";
    const above = y + 14 + tip.offsetHeight > h;
    tip.style.top = Math.max(6, above ? y - tip.offsetHeight - 14 : y + 14) + "px";
  };
  const nearest = event => {
    const box = canvas.getBoundingClientRect(), px = event.clientX - box.left, py = event.clientY - box.top;
    let best = -1, least = event.pointerType === "touch" ? 700 : 200;
    for (let i = 0; i < n; i++) {
      if (!shown(i)) continue;
      const [x, y] = place(i), d = (x - px) ** 2 + (y - py) ** 2;
      if (d < least) [best, least] = [i, d];
    }
    return best;
  };

  const listFound = () => {
    const found = [];
    let count = 0;
    for (let i = 0; i < n; i++) if (shown(i) && ++count <= 6) found.push(i);
    const begun = query && data.length ? ", in their first " + data.length + " characters" : "";
    $("map-count").textContent = query || chosen.size ? count + " of " + n + " texts" + begun : n + " texts";
    $("map-found").replaceChildren(...(query ? found : []).map(i => {
      const item = document.createElement("li"), button = isolated("button", data.text[i]);
      button.type = "button";
      button.addEventListener("click", () => { pinned = true; show(i); });
      item.append(button);
      return item;
    }));
  };
  const most = 200;
  const makeLegend = () => {
    const {names, of} = groups[by], counts = names.map(() => 0);
    for (const g of of) if (g >= 0) counts[g]++;
    const used = names.map((_, g) => g).filter(g => counts[g]);
    const items = used.slice(0, most).map(g => {
      const item = document.createElement("li"), button = document.createElement("button");
      const spot = document.createElement("span"), number = document.createElement("span");
      spot.className = "dot";
      spot.style.background = colorOf(g);
      number.className = "count";
      number.textContent = counts[g];
      button.type = "button";
      button.title = names[g];
      button.setAttribute("aria-pressed", chosen.has(g));
      button.append(spot, isolated("span", names[g], "name"), number);
      button.addEventListener("click", () => {
        if (!chosen.delete(g)) chosen.add(g);
        button.setAttribute("aria-pressed", chosen.has(g));
        refresh();
      });
      item.append(button);
      return item;
    });
    if (used.length > most) items.push(isolated("li", "and " + (used.length - most) + " smaller ones", "dim"));
    legend.replaceChildren(...items);
  };
  const refresh = () => { show(-1); listFound(); later(); };
  const repaint = () => { readColors(); makeLegend(); draw(); };

  document.querySelectorAll("[data-by]").forEach(button => button.addEventListener("click", () => {
    by = button.dataset.by;
    chosen.clear();
    document.querySelectorAll("[data-by]").forEach(b => b.setAttribute("aria-pressed", b === button));
    makeLegend();
    refresh();
  }));
  $("map-search").addEventListener("input", e => { query = e.target.value.trim().toLowerCase(); refresh(); });

  const zoomAt = (factor, px, py) => {
    const w = stage.clientWidth / 2, h = stage.clientHeight / 2, zoom = Math.max(1, Math.min(30, view.zoom * factor));
    view.x += (px - w) * (1 / view.zoom - 1 / zoom);
    view.y += (py - h) * (1 / view.zoom - 1 / zoom);
    view.zoom = zoom;
    if (zoom === 1) view.x = view.y = 0;
    canvas.style.touchAction = zoom > 1 ? "none" : "auto";
    show(-1);
  };
  const middle = factor => zoomAt(factor, stage.clientWidth / 2, stage.clientHeight / 2);
  $("map-in").addEventListener("click", () => middle(1.6));
  $("map-out").addEventListener("click", () => middle(1 / 1.6));
  $("map-reset").addEventListener("click", () => middle(0));
  canvas.addEventListener("wheel", e => {
    if (!e.ctrlKey && !e.metaKey && view.zoom === 1) return;       // the page scrolls until one has zoomed
    e.preventDefault();
    zoomAt(Math.exp(-e.deltaY / 300), e.offsetX, e.offsetY);
  }, {passive: false});
  canvas.addEventListener("dblclick", e => zoomAt(2, e.offsetX, e.offsetY));
  let start = null, moved = false;
  const release = () => { start = null; canvas.classList.remove("moving"); };
  canvas.addEventListener("pointerdown", e => {
    if (!e.isPrimary || e.button) return;                          // a second finger, or another button of the mouse
    start = [e.clientX, e.clientY];
    moved = false;
  });
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, e => { if (e.isPrimary) release(); });
  canvas.addEventListener("pointermove", e => {
    if (!e.isPrimary) return;
    if (!e.buttons) release();                                     // it was let go where the page did not see it
    if (start && view.zoom > 1) {
      const dx = e.clientX - start[0], dy = e.clientY - start[1];
      if (!moved && Math.abs(dx) + Math.abs(dy) < 4) return;
      moved = true;
      canvas.classList.add("moving");
      view.x -= dx / view.zoom;
      view.y -= dy / view.zoom;
      start = [e.clientX, e.clientY];
      show(-1);
    } else if (!pinned && e.pointerType !== "touch") {
      const i = nearest(e);
      if (i !== at) show(i);
    }
  });
  canvas.addEventListener("pointerleave", () => { if (!pinned) show(-1); });
  canvas.addEventListener("click", e => { if (!moved) { const i = nearest(e); pinned = i >= 0; show(i); } });
  addEventListener("keydown", e => { if (e.key === "Escape") show(-1); });

  new ResizeObserver(() => { show(-1); draw(); }).observe(stage);
  for (const query of [matchMedia("(prefers-color-scheme: dark)"), plain]) query.addEventListener("change", repaint);
  addEventListener("beforeprint", repaint);
  $("map-tools").hidden = false;
  repaint();
  listFound();
})();
