// The second clock: which day's knowledge is shown.
import { byId, settled } from "./dom";
import { longDay } from "./words";

const dayMs = 86_400_000;
const toDay = (n: number): string => new Date(n * dayMs).toISOString().slice(0, 10);
const toNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);

/** Wires slider, steps and picker, which always show the same day. */
export function wireAsOf(first: string, last: string, start: string, changed: (day: string) => void): void {
  const range = byId<HTMLInputElement>("asof-range");
  const picker = byId<HTMLInputElement>("asof-day");
  const [back, next] = [byId<HTMLButtonElement>("asof-back"), byId<HTMLButtonElement>("asof-next")];
  const later = settled(() => changed(toDay(Number(range.value))), 120);
  if (!first || !last) {
    for (const input of [range, picker, back, next]) input.disabled = true;
    changed("");
    return;
  }
  const [low, high] = [toNumber(first), toNumber(last)];
  const set = (n: number) => {
    const day = Math.max(low, Math.min(high, n));
    range.value = String(day);
    range.setAttribute("aria-valuetext", longDay(toDay(day)));
    picker.value = toDay(day);
    back.disabled = day <= low;
    next.disabled = day >= high;
  };
  [range.min, range.max] = [String(low), String(high)];
  [picker.min, picker.max] = [first, last];
  set(start ? toNumber(start) : high);
  const move = (n: number) => {
    set(n);
    later();
  };
  range.addEventListener("input", () => move(Number(range.value)));
  picker.addEventListener("change", () => picker.value && move(toNumber(picker.value)));
  back.addEventListener("click", () => move(Number(range.value) - 1));
  next.addEventListener("click", () => move(Number(range.value) + 1));
  byId("asof").addEventListener("submit", (e) => e.preventDefault());
  changed(toDay(Number(range.value)));
}
