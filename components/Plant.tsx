import type { Plant as Drawn } from '@/domain/plot';

/** One plant of the plot. Its newest branch and leaf grow when it is new. */
export function Plant({ plant, isNew }: { plant: Drawn; isNew: boolean }) {
  const { shoot, roots } = plant;
  const { tip } = roots;
  const parts = {
    seed: roots.seed,
    main: roots.main,
    side: roots.side,
    fine: roots.fine,
    twig: shoot.twigs,
    stem: shoot.stem,
    leaf: shoot.leaves,
    head: shoot.head,
  };
  return (
    <svg class="Plant" viewBox="0 -126 100 192" aria-hidden="true" data-new={isNew || undefined}>
      {Object.entries(parts).map(
        ([part, path]) => path && <path class={`Plant-${part}`} d={path} />,
      )}
      {/* Drawn anew with every repetition, so that each one is seen to grow. */}
      {tip && (
        <path
          key={tip.path + tip.reach}
          class={`Plant-${tip.kind} Plant-new`}
          d={tip.path}
          pathLength={1}
          stroke-dasharray={`${tip.reach} 1`}
        />
      )}
      {shoot.youngestLeaf && (
        <path
          class="Plant-leaf Plant-new"
          d={shoot.youngestLeaf}
          pathLength={1}
          stroke-dasharray="1 1"
        />
      )}
    </svg>
  );
}
