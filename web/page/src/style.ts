// How the basemap is drawn, by day and by night. There is no "glyphs" entry:
// letters are then drawn with the reader's own fonts and none is fetched.
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Layers } from "./basemap";

const inks = {
  light: {
    sea: "#d9e4ea", land: "#f7f5f0", urban: "#e6e1d6", water: "#b9cfdb", river: "#a9c4d3", province: "#dcd8cf",
    border: "#85898c", name: "#3c444b", faint: "#6c747b", halo: "#f7f5f0", mark: "#12181d", area: "#4a5a68",
  },
  dark: {
    sea: "#0c1217", land: "#1a2128", urban: "#262f38", water: "#111a21", river: "#24404f", province: "#2a333b",
    border: "#7b858e", name: "#b9c3cb", faint: "#8b97a1", halo: "#12181d", mark: "#f2f5f7", area: "#9fb2c2",
  },
};

export const empty: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** The sources whose content changes with the picture. */
export const live = ["areas", "focus", "moves", "labels"] as const;
export type Live = Record<(typeof live)[number], GeoJSON.FeatureCollection>;

/** From which zoom towns of each rank are named. */
const townZooms = [3.6, 5, 6.2, 7.6, 8.8];
export const townLayers = townZooms.map((_, rank) => `towns-${rank}`);

const font = ["system-ui"];
// The map reads the weight off the first name of a stack; no font is called that.
const boldFont = ["Bold", "system-ui"];

export function styleOf(layers: Layers, changing: Live, dark: boolean): StyleSpecification {
  const ink = inks[dark ? "dark" : "light"];
  const sources: Record<string, SourceSpecification> = {};
  for (const [name, data] of Object.entries({ ...layers, ...changing })) {
    sources[name] = { type: "geojson", data, tolerance: 0.4, buffer: 32 };
  }
  const line = (id: string, color: string, width: number[], dash?: number[], more: object = {}): LayerSpecification => ({
    id, type: "line", source: id, layout: { "line-join": "round", "line-cap": dash ? "butt" : "round" },
    paint: {
      "line-color": color, "line-width": ["interpolate", ["linear"], ["zoom"], 3, width[0], 9, width[1]],
      ...(dash ? { "line-dasharray": dash } : {}),
    }, ...more,
  } as LayerSpecification);
  const label = (id: string, source: string, size: unknown, color: string, layout: object, more: object = {}): LayerSpecification => ({
    id, type: "symbol", source,
    layout: { "text-field": ["get", "name"], "text-font": font, "text-size": size, "text-max-width": 8, "symbol-sort-key": ["get", "i"], ...layout },
    paint: { "text-color": color, "text-halo-color": ink.halo, "text-halo-width": 1.4 }, ...more,
  } as LayerSpecification);

  return {
    version: 8,
    sources,
    layers: [
      { id: "sea", type: "background", paint: { "background-color": ink.sea } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": ink.land } },
      { id: "urban", type: "fill", source: "urban", minzoom: 5, paint: { "fill-color": ink.urban } },
      { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": ink.water } },
      line("rivers", ink.river, [0.4, 1.8], undefined, { filter: ["any", ["<=", ["get", "r"], 3], [">=", ["zoom"], 4]] }),
      line("provinces", ink.province, [0.5, 1], [3, 2], { minzoom: 4 }),
      line("borders", ink.border, [0.6, 1.6]),
      line("disputed", ink.border, [0.6, 1.6], [1, 2]),
      { id: "areas", type: "line", source: "areas", paint: { "line-color": ink.area, "line-width": 1, "line-dasharray": [4, 3], "line-opacity": 0.6 } },
      { id: "focus-fill", type: "fill", source: "focus", paint: { "fill-color": ink.area, "fill-opacity": 0.16 } },
      { id: "focus-edge", type: "line", source: "focus", paint: { "line-color": ink.area, "line-width": 2, "line-dasharray": [3, 2] } },
      { id: "moves", type: "line", source: "moves", layout: { "line-cap": "round" }, paint: { "line-color": ink.mark, "line-width": 2, "line-dasharray": [2, 2], "line-opacity": 0.7 } },
      {
        id: "moves-heads", type: "symbol", source: "moves",
        layout: { "symbol-placement": "line-center", "text-field": "▶", "text-font": font, "text-size": 16, "text-keep-upright": false, "text-allow-overlap": true, "text-ignore-placement": true },
        paint: { "text-color": ink.mark, "text-halo-color": ink.halo, "text-halo-width": 1.5 },
      },
      label("regions", "regions", 11, ink.faint, { "text-transform": "uppercase", "text-letter-spacing": 0.12 }, { minzoom: 6.4, maxzoom: 9 }),
      // The largest last: layers further up are placed first where names touch.
      ...townZooms.map((minzoom, rank) => label(townLayers[rank], "towns", 11.5, ink.name,
        { "text-anchor": "top", "text-offset": [0, 0.15] }, { minzoom, filter: ["==", ["get", "r"], rank] })).reverse(),
      label("countries", "countries", ["interpolate", ["linear"], ["zoom"], 2, 11, 6, 15], ink.faint,
        { "text-transform": "uppercase", "text-letter-spacing": 0.16, "text-font": boldFont },
        { maxzoom: 8, filter: ["<=", ["get", "r"], ["step", ["zoom"], 0, 3, 1, 4, 2, 5.5, 3]] }),
      label("labels", "labels", 13, ink.mark, {
        "text-field": ["format", ["get", "name"], {}, ["get", "under"], { "font-scale": 0.85 }],
        "text-font": boldFont, "text-variable-anchor": ["top"], "text-radial-offset": ["get", "away"], "text-max-width": 14,
      }),
    ],
  };
}
