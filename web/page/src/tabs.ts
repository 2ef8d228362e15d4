import { el } from "./dom";

/** A row of tabs with counts, walked by the arrow keys. */
export function wireTabs<S extends string>(into: HTMLElement, names: Record<S, string>, chosen: (s: S) => void) {
  const all = Object.keys(names) as S[];
  const buttons = all.map((s, i) => {
    const button = el("button", { type: "button", role: "tab", id: `tab-${s}`, "aria-controls": "list" }, names[s], el("span", { class: "n" }));
    button.addEventListener("click", () => choose(s));
    button.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 3, ArrowUp: -3 }[event.key];
      if (!step) return;
      event.preventDefault();
      const next = (i + step + all.length) % all.length;
      choose(all[next]);
      buttons[next].focus();
    });
    into.append(button);
    return button;
  });
  const select = (s: S) => {
    buttons.forEach((b, i) => {
      b.setAttribute("aria-selected", String(all[i] === s));
      b.tabIndex = all[i] === s ? 0 : -1;
    });
    document.getElementById("list")?.setAttribute("aria-labelledby", `tab-${s}`);
  };
  const choose = (s: S) => {
    select(s);
    chosen(s);
  };
  select(all[0]);
  return {
    choose,
    count: (of: (s: S) => number) => buttons.forEach((b, i) => {
      b.querySelector(".n")!.textContent = String(of(all[i]));
    }),
  };
}
