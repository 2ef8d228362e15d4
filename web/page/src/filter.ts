// What of a section is shown: kinds, words, whether it is on the map, and whether it may be misread.
import { byId, el } from "./dom";
import type { Item } from "./items";
import { familyOf, kinds, labelOf } from "./kinds";
import { located } from "./list";

export class Filter {
  private off = new Set<string>();
  private words: string[] = [];
  unlocatedOnly = false;
  private doubtful = false;

  constructor(private changed: () => void) {
    const input = byId<HTMLInputElement>("words");
    input.addEventListener("input", () => {
      this.words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      changed();
    });
    const doubtful = byId<HTMLInputElement>("doubtful");
    doubtful.addEventListener("change", () => {
      this.doubtful = doubtful.checked;
      changed();
    });
    byId("filter").addEventListener("submit", (e) => e.preventDefault());
    const box = byId<HTMLDetailsElement>("kinds");
    box.addEventListener("keydown", (e) => {
      if (e.key !== "Escape" || !box.open) return;
      e.stopPropagation(); // the card stays
      box.open = false;
      box.querySelector("summary")?.focus();
    });
    document.addEventListener("click", (e) => {
      if (box.open && !box.contains(e.target as Node)) box.open = false;
    });
  }

  /** Whether an item is sure enough to be shown. */
  sure = (item: Item): boolean => this.doubtful || !item.doubtful;

  passes = (item: Item): boolean =>
    this.sure(item) && !this.off.has(item.kind) && this.words.every((w) => item.words.includes(w)) && (!this.unlocatedOnly || !located(item));

  /** Whether anything is held back. */
  get active(): boolean {
    return this.off.size > 0 || this.words.length > 0 || this.unlocatedOnly;
  }

  clear(): void {
    this.off.clear();
    this.words = [];
    this.unlocatedOnly = false;
    byId<HTMLInputElement>("words").value = "";
    for (const box of byId("kind-list").querySelectorAll("input")) box.checked = true;
    this.summarise();
    this.changed();
  }

  /** Lists the kinds, once they are known. */
  kindList(): void {
    const list = byId("kind-list");
    for (const kind of kinds()) {
      const box = el("input", { type: "checkbox", checked: true });
      box.addEventListener("change", () => {
        if (box.checked) this.off.delete(kind);
        else this.off.add(kind);
        this.summarise();
        this.changed();
      });
      list.append(el("label", {}, box, el("span", { class: `badge ${familyOf(kind)}` }, el("span", { class: `icon icon-${kind}` })), labelOf(kind)));
    }
    const none = el("button", { type: "button", class: "link" }, "All / none");
    none.addEventListener("click", () => {
      const on = this.off.size > 0;
      for (const box of list.querySelectorAll("input")) if (box.checked !== on) box.click();
    });
    list.append(none);
  }

  private summarise(): void {
    const all = kinds().length;
    byId("kinds").querySelector("summary")!.textContent = this.off.size === 0 ? "All kinds" : `${all - this.off.size} of ${all} kinds`;
  }
}
