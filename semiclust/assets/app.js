(() => {
  const press = (...names) => names.some(name => {
    const button = document.getElementById("sc-" + name);
    if (!button || button.disabled || button.offsetParent === null) return false;
    button.click();
    return true;
  });
  const names = { enter: ["yes", "accept"], s: ["skip"], u: ["undo"], n: ["new"], m: ["more"] };
  const read = e => {
    const digit = e.shiftKey || e.key === "/" ? null : /^Digit([0-9])$/.exec(e.code);
    if (digit) return digit[1];
    const foreign = e.key.length === 1 && e.key.charCodeAt(0) > 127;
    return (foreign ? e.code.replace("Key", "") : e.key).toLowerCase();
  };
  const classes = key => {
    if (!document.querySelector(".sc-digits")) return /^[1-9]$/.test(key) ? ["class-" + key] : [];
    if (/^[a-i]$/.test(key)) return ["class-" + (key.charCodeAt(0) - 96)];
    const called = [...document.querySelectorAll('[id^="sc-class-"]')].find(b => b.textContent.trim() === key);
    return /^[0-9]$/.test(key) && called ? [called.id.slice(3)] : [];
  };
  document.addEventListener("keydown", e => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || e.repeat) return;
    const key = read(e), typing = e.target.closest("input, textarea, select, [contenteditable]");
    if (key === "escape") press("no");
    if (typing) {
      if (key === "escape" || key === "enter") setTimeout(() => typing.blur());
      return;
    }
    if (key === "enter" && e.target.closest("button, a")) return;
    if (key === "/" || e.code === "Slash") document.querySelector("#sc-box textarea, #sc-box input")?.focus();
    else if (!press(...(names[key] || classes(key)))) return;
    e.preventDefault();
  });
  document.addEventListener("click", e => { if (e.detail) e.target.closest("button")?.blur(); });
})();
