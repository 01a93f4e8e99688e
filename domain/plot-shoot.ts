import {
  bend,
  type Curve,
  DOWN,
  type Point,
  pathOf,
  placeOn,
  radians,
  step,
  tapered,
  UP,
  upTo,
} from '@/domain/plot-curve';
import { lens, spoon } from '@/domain/plot-leaf';
import { CROWN } from '@/domain/plot-roots';
import { type Node, type Species, speciesOf } from '@/domain/plot-species';

/** Above ground. Paths are empty where there is nothing of their kind. */
export type Shoot = {
  /** Outline of the stem. */
  readonly stem: string;
  /** Lines of side branches, and of the stalks of flowers. */
  readonly twigs: string;
  /** Outlines of leaves but for the youngest. */
  readonly leaves: string;
  readonly youngestLeaf: string;
  /** Outlines of a flower or of seeds. */
  readonly head: string;
};

/** How a shoot stands today. */
type Stance = {
  /** Share of the full stem that has grown. */
  readonly grown: number;
  readonly strength: number;
  /** 1 when leaves are spread, near 0 when they are folded. */
  readonly open: number;
};

const FOLDED = 0.22;

/**
 * What stands above ground.
 *
 * @param strength 0–1
 * @param folded whether its leaves lie against the stem
 */
export function shootOf(habitId: string, strength: number, folded: boolean): Shoot {
  const species = speciesOf(habitId);
  const grown = strength ** 0.85;
  // Nothing is seen of a stem that has not come through the soil.
  if (grown * species.height < CROWN.y) {
    return { stem: '', twigs: '', leaves: '', youngestLeaf: '', head: '' };
  }
  const stance = { grown, strength, open: folded ? FOLDED : 1 };
  const twigs = twigsOf(species, stance);
  const leaves = [
    ...seedLeaves(species, stance),
    ...species.nodes.flatMap((node) => stemLeaf(species, node, stance)),
    ...twigs.flatMap((twig) => twigLeaves(species, twig, stance)),
  ];
  return {
    stem: pathOf(tapered(upTo(species.stem, grown), 0.7 + 1.1 * grown)),
    twigs: pathOf(twigs.map(({ curve }) => curve)),
    leaves: pathOf(leaves),
    youngestLeaf: pathOf(topLeaf(species, stance)),
    head: pathOf(headOf(species, stance)),
  };
}

function seedLeaves(species: Species, { grown, strength, open }: Stance): Curve[] {
  // They have done their part once true leaves are out.
  const size = Math.min(1, strength / 0.1) * Math.min(1, Math.max(0, (0.4 - strength) / 0.15));
  if (size <= 0) return [];
  const { at, heading } = placeOn(upTo(species.stem, Math.min(grown, 0.1)), 1);
  const spread = species.spread * (0.5 + 0.6 * Math.min(1, strength / 0.1)) * open;
  return ([-1, 1] as const).flatMap((side) =>
    spoon(at, heading + side * spread, 7.5 * size, 0.26, side * 0.3),
  );
}

function stemLeaf(species: Species, node: Node, { grown, open }: Stance): Curve[] {
  const age = Math.min(1, (grown - node.at) / (species.leaf === 'blade' ? 0.7 : 0.26));
  if (age <= 0.02) return [];
  const { at, heading } = placeOn(species.stem, node.at);
  // Low leaves have sunk, high ones still reach up.
  const sunk = 1.18 - 0.55 * node.at;
  const grownSpread = Math.min(radians(74), (species.spread + node.turn) * sunk);
  const spread = grownSpread * (0.35 + 0.65 * age) * open;
  const length = species.leafLength * node.size * age ** 0.6;
  // However far the stem leans, no leaf dips into the soil.
  const angle = UP + within(heading + node.side * spread - UP, 1.4);
  const bent = within(angle + node.side * age * open * species.droop - UP, 1.62) + UP - angle;
  return leafOf(species, at, angle, length, bent);
}

type Twig = { readonly curve: Curve; readonly side: 1 | -1; readonly age: number };

/** Side branches, each out of the corner between a leaf and the stem. */
function twigsOf({ twigs, nodes, stem, height }: Species, { grown, open }: Stance): Twig[] {
  return nodes.slice(2, 2 + twigs).flatMap((node, index) => {
    const { side } = node;
    const age = Math.min(1, (grown - node.at - 0.14) / 0.3);
    if (age <= 0.02) return [];
    const { at, heading } = placeOn(stem, node.at);
    const angle = heading + side * radians(10 + 26 * open);
    const to = step(at, angle - side * radians(6), height * (0.34 - 0.05 * index) * age);
    return [{ curve: bend(at, angle, to, heading + side * radians(16)), side, age }];
  });
}

function twigLeaves(species: Species, { curve, side, age }: Twig, { open }: Stance): Curve[] {
  const { at, heading } = placeOn(curve, 1);
  const length = species.leafLength * 0.7 * age;
  const end = leafAt(species, at, heading - side * 0.12, length, side * 0.4 * open);
  if (species.leaf !== 'spoon') return end;
  const middle = placeOn(curve, 0.55);
  const angle = middle.heading + side * species.spread * open;
  return [...end, ...leafAt(species, middle.at, angle, length, side * open)];
}

/** The leaf at the end of the stem, which makes room when the plant comes into flower. */
function topLeaf(species: Species, { grown, strength, open }: Stance): Curve[] {
  const size =
    Math.min(1, Math.max(0, (grown - 0.12) / 0.25)) *
    Math.min(1, Math.max(0, (0.84 - strength) / 0.1));
  if (size < 0.04 || species.leaf === 'blade') return [];
  const { at, heading } = placeOn(upTo(species.stem, grown), 1);
  const side = species.nodes.at(-1)?.side ?? 1;
  const length = species.leafLength * 0.55 * size;
  return leafAt(species, at, heading - side * 0.22 * open, length, -side * 0.5 * open);
}

/** From 0, in leaf, to 1, in full flower. */
function flowering(strength: number): number {
  return Math.min(1, Math.max(0, (strength - 0.84) / 0.14));
}

function headOf(species: Species, { grown, strength, open }: Stance): Curve[] {
  const size = flowering(strength);
  if (size < 0.04) return [];
  const stem = upTo(species.stem, grown);
  const { at, heading } = placeOn(stem, 1);
  const petal = (angle: number, length: number, width: number): Curve[] => {
    const turned = radians(angle) * (0.3 + 0.7 * open);
    return spoon(at, heading + turned * 0.7, length * size, width, turned * 0.45);
  };
  const along = (shares: readonly number[], petalAt: PetalAt): Curve[] =>
    shares.flatMap((share, index) => petalAt(placeOn(stem, share), index));
  switch (species.head) {
    case 'bud':
      return [...petal(3, 18, 0.23), ...petal(-30, 10, 0.15), ...petal(34, 9, 0.15)];
    case 'cup':
      return ([-1, 1] as const).flatMap((side) =>
        lens(
          at,
          heading + side * 0.42 * (0.4 + 0.6 * open),
          (17 + side) * size,
          0.19,
          side * -0.3,
          0.42,
        ),
      );
    case 'bells':
      return along([0.77, 0.85, 0.93, 1], ({ at: from }, index) => {
        const outwards = species.lean * radians(58 - 15 * index) * (0.4 + 0.6 * open);
        return spoon(from, DOWN - outwards, (11.5 - index) * size, 0.25, 0);
      });
    case 'ear':
      return along([0.82, 0.88, 0.94, 1], (place, index) => {
        const side = index === 3 ? 0 : index % 2 === 0 ? 1 : -1;
        const angle = place.heading + side * radians(28) * (0.3 + 0.7 * open);
        return spoon(place.at, angle, 11 * size, 0.19, 0);
      });
  }
}

type PetalAt = (place: { at: Point; heading: number }, index: number) => Curve[];

/** A number, or the limit nearest to it. */
function within(value: number, limit: number): number {
  return Math.min(limit, Math.max(-limit, value));
}

function leafAt(species: Species, at: Point, angle: number, length: number, bent: number): Curve[] {
  return leafOf(species, at, angle, length, bent * species.droop);
}

function leafOf(species: Species, at: Point, angle: number, length: number, bent: number): Curve[] {
  const { leaf, leafWidth, belly } = species;
  if (leaf === 'spoon') return spoon(at, angle, length, leafWidth, bent);
  return lens(at, angle, length, leafWidth, bent, belly);
}
