import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '@/catalog/evidence';
import { TEMPLATES } from '@/catalog/templates';
import { HABIT_DOMAINS } from '@/domain/life-domain';
import { forbiddenIn } from '@/tests/support/forbidden-words';

const factIds = new Set(EVIDENCE.map((fact) => fact.id));

test('there are 54, each with an id of its own', () => {
  expect(new Set(TEMPLATES.map((template) => template.id)).size).toBe(54);
  expect(TEMPLATES).toHaveLength(54);
});

test('six gentle ones come first: Welcome shows them', () => {
  expect(TEMPLATES.slice(0, 6).map((template) => template.id)).toEqual([
    'walk-10-min',
    'slow-breathing-5-min',
    'journal-one-line',
    'steady-wake-time',
    'outdoors-20-min',
    'reach-out',
  ]);
});

describe.each(TEMPLATES)('template $id', (template) => {
  const { name, action, cue, small, caution = '', schedule, goal, evidence, topics } = template;

  test('has a short name, a cue that follows "After", a small version', () => {
    expect(name.length).toBeLessThanOrEqual(40);
    for (const text of [name, action, cue, small]) {
      expect(text).toBe(text.trim());
      expect(text).toMatch(/[^.]$/);
    }
    expect(cue).not.toMatch(/^(?:after|when|before|while|at|on|with|within|every)\b/i);
    expect(cue).toMatch(/^(?:I |[a-z])/);
    expect(action).toMatch(/^[a-z]/);
    expect(HABIT_DOMAINS).toContain(template.domain);
  });

  test('has a schedule and a goal that a habit can hold', () => {
    if (schedule.kind === 'weekdays') {
      expect(schedule.days.length).toBeGreaterThan(0);
      expect(schedule.days).toEqual([...new Set(schedule.days)].sort((a, b) => a - b));
    }
    if (goal.kind === 'amount') {
      expect(goal.target).toBeGreaterThan(0);
      expect(goal.target).toBeLessThanOrEqual(1_000_000);
      expect(goal.unit).toMatch(/^[a-z]+s$/);
    }
  });

  test('leans on facts that exist, none twice', () => {
    expect(evidence.length).toBeGreaterThan(0);
    expect(new Set(evidence).size).toBe(evidence.length);
    expect(evidence.filter((id) => !factIds.has(id))).toEqual([]);
  });

  test('says nothing that no text may say, and names ketamine only where it is hidden', () => {
    expect([name, action, cue, small, caution].flatMap(forbiddenIn)).toEqual([]);
    expect(template.caution === undefined || caution.length >= 10).toBe(true);
    if (/ketamine/i.test(JSON.stringify([name, action, cue, small, caution]))) {
      expect(topics).toContain('ketamine');
    }
    expect(new Set(topics).size).toBe(topics.length);
  });

  test('has numbers among its topics where it counts', () => {
    const counts = goal.kind === 'amount' || /\d/.test([name, action, cue, small].join(' '));
    expect(topics.includes('numbers') || !counts).toBe(true);
  });

  test('may be shorter and may be stopped, where it turns inward', () => {
    const inward = ['breathing', 'meditation', 'journaling', 'trauma'] as const;
    if (inward.some((topic) => topics.includes(topic))) {
      expect(caution).toMatch(/\bstop\b/i);
      expect(caution).toMatch(/\b(?:shorter|shorten|enough)\b/i);
    }
  });
});
