import { describe, expect, it } from '@jest/globals';
import { openLane } from '../../src/jobs/lanes.ts';

describe('a lane', () => {
  it('gives free slots at once, and no more than it has', () => {
    const lane = openLane(2);
    const first = lane.free();
    expect(first).not.toBeNull();
    expect(lane.free()).not.toBeNull();
    expect(lane.free()).toBeNull();
    first?.();
    expect(lane.free()).not.toBeNull();
    expect(lane.free()).toBeNull();
  });

  it('lets those who wait in, first come first served, before anybody who does not', async () => {
    const lane = openLane(1);
    const slot = await lane.enter();
    const order: string[] = [];
    const waits = ['a', 'b'].map(async (name) => {
      const own = await lane.enter();
      order.push(name);
      return own;
    });
    slot();
    expect(lane.free()).toBeNull();
    const own = await waits[0];
    expect(order).toEqual(['a']);
    own?.();
    (await waits[1])?.();
    expect(order).toEqual(['a', 'b']);
    expect(lane.free()).not.toBeNull();
  });

  it('takes a slot back once, however often it is given back', async () => {
    const lane = openLane(1);
    const slot = await lane.enter();
    slot();
    slot();
    expect(lane.free()).not.toBeNull();
    expect(lane.free()).toBeNull();
  });
});
