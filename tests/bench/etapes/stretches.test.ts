/** The figures of the "longest step" measure: which stretch belongs to which step, what is told of them. */
import { figuresOf, middle, Recorder } from '../../../bench/etapes/stretches';

function* work(): Generator<{ step: string }, string, void> {
  yield { step: 'lire' };
  yield { step: 'lire' };
  yield { step: 'écrire' };
  return 'fait';
}

it('names each stretch after the last step told', () => {
  const recorder = new Recorder(false);
  expect(recorder.task('tâche', work())).toBe('fait');
  const counts = [...recorder.stretches].map(([name, times]) => [name, times.length]);
  expect(counts).toEqual([
    ['tâche', 1],
    ['tâche lire', 2],
    ['tâche écrire', 1],
  ]);
});

it('takes a drained work as one stretch', () => {
  const recorder = new Recorder(true);
  expect(recorder.task('tâche', work())).toBe('fait');
  expect([...recorder.stretches].map(([name, times]) => [name, times.length])).toEqual([['tâche', 1]]);
});

it('tells the longest stretch, where it is, and the 99th percentile', () => {
  const times = Array.from({ length: 200 }, (_, i) => i % 100);
  times[57] = 500;
  expect(figuresOf('x', times)).toMatchObject({ yields: 200, longest: 500, at: 57, p99: 99 });
  expect(
    middle([
      [1, 9],
      [2, 7],
      [3, 8],
    ]),
  ).toEqual([2, 8]);
});
