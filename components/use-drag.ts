import { useState } from 'preact/hooks';
import type { Spot } from '@/domain/arrange';
import type { HabitId } from '@/domain/habit';

const KIND = 'application/x-tilth-habit';

/** A habit on its way by mouse, and where it would land. */
export type Drag = {
  readonly habitId: HabitId | null;
  readonly spot: Spot | null;
  readonly onStart: (event: DragEvent, habitId: HabitId) => void;
  /** Makes a place one where it can land. */
  readonly onOver: (event: DragEvent, spot: Spot) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onEnd: () => void;
};

/** Moves things of a list with the mouse; the keyboard has buttons for it. */
export function useDrag(onMove: (habitId: HabitId, spot: Spot) => void): Drag {
  const [habitId, setHabitId] = useState<HabitId | null>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const end = (): void => {
    setHabitId(null);
    setSpot(null);
  };
  return {
    habitId,
    spot,
    onStart: (event, dragged) => {
      const entry = (event.currentTarget as Element).closest('li');
      if (entry) event.dataTransfer?.setDragImage(entry, 0, 0);
      // Firefox drags nothing that carries nothing; names are no other page's business.
      event.dataTransfer?.setData(KIND, dragged);
      setHabitId(dragged);
    },
    onOver: (event, over) => {
      if (habitId === null) return;
      event.preventDefault();
      if (spot?.before !== over.before || spot.section !== over.section) setSpot(over);
    },
    onDrop: (event) => {
      if (habitId === null) return;
      event.preventDefault();
      if (spot) onMove(habitId, spot);
      end();
    },
    onEnd: end,
  };
}

/** Whether the pointer is over the upper half of what it is over. */
export function isUpperHalf({ clientY, currentTarget }: DragEvent): boolean {
  const { top, height } = (currentTarget as Element).getBoundingClientRect();
  return clientY < top + height / 2;
}
