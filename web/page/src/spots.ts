// From items to what stands on the map: spots (one position each) and, where
// spots would cover each other, groups. A group stands on its largest spot,
// so nothing is ever drawn where no report put it.
import type { Item } from "./items";
import type { Box } from "./types";
import { isCoarse, placeName } from "./words";

export interface Spot {
  key: string;
  name: string;
  lat: number;
  lon: number;
  coarse: boolean;
  precision: string;
  area?: Box;
  items: Item[];
  control?: Item;
}

export interface Group { head: Spot; spots: Spot[]; items: Item[] }

/** Gathers items by position. Control is shown in every section. */
export function spotsOf(items: Item[], control: Item[]): Spot[] {
  const spots = new Map<string, Spot>();
  const at = (item: Item): Spot | undefined => {
    const p = item.place;
    if (p?.lat === undefined || p.lon === undefined) return undefined;
    const coarse = isCoarse(p);
    const key = [p.lat.toFixed(5), p.lon.toFixed(5), coarse ? placeName(p) : ""].join("/");
    let spot = spots.get(key);
    if (!spot) {
      spot = { key, name: placeName(p), lat: p.lat, lon: p.lon, coarse, precision: p.precision ?? "", area: p.area, items: [] };
      spots.set(key, spot);
    }
    return spot;
  };
  for (const item of items) at(item)?.items.push(item);
  for (const item of control) {
    const spot = at(item);
    if (spot) spot.control = item;
  }
  return [...spots.values()].sort((a, b) => b.items.length - a.items.length || a.name.localeCompare(b.name));
}

/** Joins spots that lie within some pixels of a larger one. */
export function groupsOf(spots: Spot[], project: (s: Spot) => { x: number; y: number }, reach: number): Group[] {
  const cells = new Map<string, { group: Group; x: number; y: number }[]>();
  const groups: Group[] = [];
  for (const spot of spots) {
    const { x, y } = project(spot);
    const [cx, cy] = [Math.floor(x / reach), Math.floor(y / reach)];
    let near: Group | undefined;
    for (let dx = -1; dx <= 1 && !near; dx++) {
      for (let dy = -1; dy <= 1 && !near; dy++) {
        near = cells.get(`${cx + dx}/${cy + dy}`)?.find((c) => Math.hypot(c.x - x, c.y - y) < reach)?.group;
      }
    }
    if (near) {
      near.spots.push(spot);
      near.items.push(...spot.items);
      continue;
    }
    const group = { head: spot, spots: [spot], items: [...spot.items] };
    groups.push(group);
    const cell = `${cx}/${cy}`;
    cells.set(cell, [...(cells.get(cell) ?? []), { group, x, y }]);
  }
  return groups;
}

/** The part of the world where most of the items lie; stray far ones are left out. */
export function heartOf(items: Item[]): [number, number, number, number] | null {
  const points = items.flatMap(({ place: p }) => (p?.lat === undefined || p.lon === undefined || p.precision === "country" ? [] : [[p.lon, p.lat]]));
  if (points.length === 0) return null;
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const near = [0, 1].map((axis) => {
    const centre = middle(points.map((p) => p[axis]));
    const spread = middle(points.map((p) => Math.abs(p[axis] - centre)));
    return (p: number[]) => Math.abs(p[axis] - centre) <= 6 * spread + 1.5; // degrees
  });
  const kept = points.filter((p) => near[0](p) && near[1](p));
  const [lons, lats] = [0, 1].map((axis) => kept.map((p) => p[axis]));
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
