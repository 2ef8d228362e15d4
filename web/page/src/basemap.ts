// Reads the map that lies under the page: see the command in web/basemap.
type Path = number[];
interface Name { t: string; x: number; y: number; r: number }
interface World {
  scale: number;
  land: Path[][];
  lakes: Path[][];
  urban: Path[][];
  rivers: { r: number; p: Path }[];
  borders: Path[];
  disputed: Path[];
  provinces: Path[][];
  countries: Name[];
  regions: Name[];
  towns: Name[];
}

type Position = [number, number];
export type Layers = Record<Exclude<keyof World, "scale">, GeoJSON.FeatureCollection>;
export interface Town { lon: number; lat: number }

const collection = (features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({ type: "FeatureCollection", features });

/** Undoes the differences of a path. */
function unfold(path: Path, scale: number): Position[] {
  const line: Position[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < path.length; i += 2) {
    x += path[i];
    y += path[i + 1];
    line.push([x / scale, y / scale]);
  }
  return line;
}

export async function loadBasemap(): Promise<{ layers: Layers; towns: Town[] }> {
  const answer = await fetch("/static/basemap.json");
  if (!answer.ok) throw new Error(`the basemap could not be loaded (${answer.status})`);
  const world = (await answer.json()) as World;
  const surfaces = (list: Path[][]) => collection(list.map((rings) => ({
    type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: rings.map((r) => unfold(r, world.scale)) },
  })));
  const line = (path: Path, r = 0): GeoJSON.Feature => ({
    type: "Feature", properties: { r }, geometry: { type: "LineString", coordinates: unfold(path, world.scale) },
  });
  const names = (list: Name[]) => collection(list.map((n, i) => ({
    type: "Feature", properties: { name: n.t, r: n.r, i }, geometry: { type: "Point", coordinates: [n.x / world.scale, n.y / world.scale] },
  })));
  return {
    layers: {
      land: surfaces(world.land), lakes: surfaces(world.lakes), urban: surfaces(world.urban),
      provinces: collection(world.provinces.flat().map((p) => line(p))),
      rivers: collection(world.rivers.map((r) => line(r.p, r.r))),
      borders: collection(world.borders.map((p) => line(p))), disputed: collection(world.disputed.map((p) => line(p))),
      countries: names(world.countries), regions: names(world.regions), towns: names(world.towns),
    },
    towns: world.towns.map((t) => ({ lon: t.x / world.scale, lat: t.y / world.scale })),
  };
}
