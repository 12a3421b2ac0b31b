// STAND-IN by the founder until the real service lands here: please overwrite this file (server/ensemble/picture.ts imports createLayouts and the type Layouts from it).
import type { Point } from "#contract/graph.ts";
import type { LayoutFacts } from "./facts.ts";

export type LayoutKey = { story: string; version: string; number: number };
export type Layouts = {
  positionsAt: (key: LayoutKey, load: () => Promise<LayoutFacts>) => Promise<Record<string, Point>>;
  close: () => Promise<void>;
};

export function createLayouts(): Layouts {
  return {
    positionsAt: async (_key, load) => {
      const { characters } = await load();
      return Object.fromEntries(
        characters.map(({ id, light }, at) => {
          const angle = at * 2.4;
          const radius = 60 * Math.sqrt(at + 1);
          const side = light === 1 ? -350 : light === 2 ? 350 : 0;
          return [id, { x: side + radius * Math.cos(angle), y: 0.8 * radius * Math.sin(angle) }];
        }),
      );
    },
    close: async () => {},
  };
}
