// The map: basemap, spots, areas and the lines of movements.
import * as maplibregl from "maplibre-gl";
import { loadBasemap, type Layers, type Town } from "./basemap";
import type { Item } from "./items";
import { areaTag, away, placeMarker } from "./markers";
import { groupsOf, heartOf, spotsOf, type Group, type Spot } from "./spots";
import { empty, live, styleOf, townLayers, type Live } from "./style";
import type { Box } from "./types";

maplibregl.setWorkerUrl(new URL("/static/maplibre-gl-worker.mjs", location.href).href);

export interface MapEvents {
  pick(spots: Spot[]): void;
  point(ids: string[]): void;
}

const reach = 46; // pixels within which spots are joined
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const night = matchMedia("(prefers-color-scheme: dark)");

export class MapView {
  private data: Live = { areas: empty, focus: empty, moves: empty, labels: empty };
  private markers: { marker: maplibregl.Marker; spots: Spot[]; tag?: Spot }[] = [];
  private spots: Spot[] = [];
  private chosen: string[] = [];
  private framed = false;
  private doubled = "";

  private constructor(private map: maplibregl.Map, private layers: Layers, private towns: Town[], private events: MapEvents) {
    map.on("zoomend", () => this.draw());
    map.on("moveend", () => this.placeTags());
    night.addEventListener("change", () => {
      map.setStyle(styleOf(this.layers, this.data, night.matches), { diff: false });
      this.doubled = "";
      map.once("styledata", () => this.hideTowns());
    });
  }

  /** Makes the map; it fails where the browser has no WebGL. */
  static async create(container: HTMLElement, events: MapEvents): Promise<MapView> {
    const { layers, towns } = await loadBasemap();
    const data: Live = { areas: empty, focus: empty, moves: empty, labels: empty };
    const map = new maplibregl.Map({
      container, style: styleOf(layers, data, night.matches), center: [20, 25], zoom: 1.6, maxZoom: 12, minZoom: 1,
      attributionControl: false, dragRotate: false, pitchWithRotate: false, touchPitch: false, renderWorldCopies: true,
    });
    map.touchZoomRotate.disableRotation();
    map.addControl(new maplibregl.NavigationControl({ showCompass: false }), "top-left");
    map.addControl(new maplibregl.ScaleControl({}), "bottom-right");
    await map.once("load");
    return new MapView(map, layers, towns, events);
  }

  /** Shows items; the first time, the map goes to where most of them lie. */
  show(items: Item[], control: Item[]): void {
    this.spots = spotsOf(items, control);
    if (!this.framed) {
      const heart = heartOf([...items, ...control]);
      if (heart) {
        this.framed = true;
        this.map.fitBounds(heart, { padding: 56, maxZoom: 9, animate: false });
      }
    }
    this.set("areas", this.spots.filter((s) => s.area && s.items.length > 0 && s.precision !== "country").map((s) => boxOf(s.area!)));
    this.set("moves", items.flatMap(moveOf));
    this.hideTowns();
    this.draw();
  }

  /** Draws attention to items: those under the pointer or in the card. */
  point(ids: string[], chosen: boolean): void {
    if (chosen) this.chosen = ids;
    const wanted = ids.length > 0 ? ids : this.chosen;
    const focus: Spot[] = [];
    for (const { marker, spots } of this.markers) {
      const hit = spots.some((s) => s.items.some((i) => wanted.includes(i.id)) || (s.control && wanted.includes(s.control.id)));
      marker.getElement().classList.toggle("pointed", hit);
      if (hit) focus.push(...spots.filter((s) => s.items.some((i) => wanted.includes(i.id))));
    }
    this.set("focus", focus.filter((s) => s.area && s.precision !== "country").map((s) => boxOf(s.area!)));
  }

  /** Moves the map so that an item's place can be seen beside the card. */
  reveal(item: Item, covered: { right: number; bottom: number }): void {
    const p = item.place;
    if (p?.lat === undefined || p.lon === undefined) return;
    const view = this.map.getBounds();
    const a = p.area;
    // The middle of an area is nowhere in particular: seeing some of it will do.
    if (a && a.west < view.getEast() && a.east > view.getWest() && a.south < view.getNorth() && a.north > view.getSouth()) return;
    const at = this.map.project([p.lon, p.lat]);
    const { clientWidth: w, clientHeight: h } = this.map.getContainer();
    if (at.x > 40 && at.y > 40 && at.x < w - covered.right - 40 && at.y < h - covered.bottom - 40) return;
    this.map.easeTo({ center: [p.lon, p.lat], offset: [-covered.right / 2, -covered.bottom / 2], animate: !calm.matches });
  }

  private set(name: (typeof live)[number], features: GeoJSON.Feature[]): void {
    this.data[name] = { type: "FeatureCollection", features };
    this.map.getSource<maplibregl.GeoJSONSource>(name)?.setData(this.data[name]);
  }

  /** Towns that a spot names already are not named twice. */
  private hideTowns(): void {
    const taken = new Set<number>();
    const cell = (lat: number, lon: number) => Math.floor(lat * 20) * 10_000 + Math.floor(lon * 20);
    for (const { coarse, lat, lon } of this.spots) {
      if (coarse) continue;
      for (const dy of [-0.05, 0, 0.05]) for (const dx of [-0.05, 0, 0.05]) taken.add(cell(lat + dy, lon + dx));
    }
    const doubled = this.towns.flatMap((t, i) => (taken.has(cell(t.lat, t.lon)) ? [i] : []));
    if (doubled.join() === this.doubled) return;
    this.doubled = doubled.join();
    townLayers.forEach((layer, rank) => {
      if (this.map.getLayer(layer)) this.map.setFilter(layer, ["all", ["==", ["get", "r"], rank], ["!", ["in", ["get", "i"], ["literal", doubled]]]]);
    });
  }

  /** Puts every marker up anew: which spots are joined depends on the zoom. */
  private draw(): void {
    const focused = document.activeElement?.getAttribute("aria-label");
    for (const { marker } of this.markers) marker.remove();
    const groups = groupsOf(this.spots.filter((s) => !s.coarse), (s) => this.map.project([s.lon, s.lat]), reach);
    this.markers = groups.map((g) => this.put(placeMarker(g), g.head, g.spots));
    for (const spot of this.spots) {
      if (spot.coarse && spot.items.length > 0) this.markers.push({ ...this.put(areaTag(spot), spot, [spot]), tag: spot });
    }
    this.placeTags();
    this.set("labels", groups.map(labelOf));
    this.point([], false);
    if (focused) this.markers.find((m) => m.marker.getElement().getAttribute("aria-label") === focused)?.marker.getElement().focus();
  }

  private put(element: HTMLElement, at: Spot, spots: Spot[]) {
    const ids = spots.flatMap((s) => s.items.map((i) => i.id));
    element.addEventListener("click", (event) => {
      event.stopPropagation();
      this.events.pick(spots);
    });
    element.addEventListener("mouseenter", () => this.events.point(ids));
    element.addEventListener("mouseleave", () => this.events.point([]));
    return { marker: new maplibregl.Marker({ element }).setLngLat([at.lon, at.lat]).addTo(this.map), spots };
  }

  /** Tags stand on the upper edge of what can be seen of their area, clear of each other and of the places. */
  private placeTags(): void {
    const view = this.map.getBounds();
    const width = this.map.getContainer().clientWidth;
    const taken: Rect[] = [];
    for (const { marker, tag, spots } of this.markers) {
      if (tag) continue;
      const { x, y } = this.map.project(marker.getLngLat());
      const size = marker.getElement().offsetWidth + (spots.some((s) => s.control) ? 14 : 0);
      taken.push({ x, y, w: size, h: size });
    }
    for (const { marker, tag } of this.markers) {
      if (!tag) continue;
      const a = tag.area ?? { west: tag.lon, east: tag.lon, south: tag.lat, north: tag.lat };
      const clampLon = (v: number) => Math.max(view.getWest(), Math.min(view.getEast(), v));
      const lon = (clampLon(a.west) + clampLon(a.east)) / 2;
      const top = this.map.project([lon, a.north]);
      const bottom = this.map.project([lon, a.south]);
      const y = Math.min(Math.max(top.y, 18), Math.max(bottom.y, top.y));
      const w = marker.getElement().offsetWidth;
      const at = { x: top.x, y, w, h: 24 };
      const free = ([dx, dy]: number[]) => at.y + dy >= 14 && at.x + dx > w / 2 && at.x + dx < width - w / 2 &&
        !taken.some((t) => overlap(t, { ...at, x: at.x + dx, y: at.y + dy }));
      const [dx, dy] = nudges.find(free) ?? [0, 0];
      at.x += dx;
      at.y += dy;
      taken.push(at);
      marker.setLngLat(this.map.unproject([at.x, at.y]));
    }
  }
}

interface Rect { x: number; y: number; w: number; h: number } // x and y of the middle

const overlap = (a: Rect, b: Rect): boolean => Math.abs(a.x - b.x) < (a.w + b.w) / 2 + 2 && Math.abs(a.y - b.y) < (a.h + b.h) / 2 + 2;

/** How far, in pixels, a tag may be moved aside to be read: the least first, and never so far that it leaves its area. */
const nudges = [0, 40, -40]
  .flatMap((dx) => [0, -13, 13, -26, 26, -39, 39, -52, 52].map((dy) => [dx, dy]))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

function labelOf(group: Group): GeoJSON.Feature {
  const { head } = group;
  const holder = head.control?.holder && head.items.length > 0 && head.items.every((i) => i.section === "control") ? `\n${head.control.holder.name}` : "";
  return {
    type: "Feature", geometry: { type: "Point", coordinates: [head.lon, head.lat] },
    properties: { name: head.name, under: holder, away: away(group), i: -group.items.length },
  };
}

/** A box as a surface; across the date line it goes on beyond 180°. */
function boxOf({ west, south, east, north }: Box): GeoJSON.Feature {
  const e = east < west ? east + 360 : east;
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [[[west, south], [e, south], [e, north], [west, north], [west, south]]] } };
}

function moveOf(item: Item): GeoJSON.Feature[] {
  const { origin: o, destination: d } = item;
  if (o?.lat === undefined || o.lon === undefined || d?.lat === undefined || d.lon === undefined) return [];
  return [{ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: [[o.lon, o.lat], [d.lon, d.lat]] } }];
}
