import { Fragment } from 'react';
import { OpenNumber } from '#platform/web/open-number.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { levels, type Tree } from '../../logic/organisation.ts';
import type { ChartUnitDetail } from '../organisations-api.ts';
import { text } from './text.ts';

/** How many units stand in a tree, level by level; every number opens their list. */
export function ChartSentence({ tree, units }: { tree: Tree; units: readonly ChartUnitDetail[] }) {
  const say = useWords(text);
  const hasDistricts = units.some(({ level }) => level === 'district');
  const names =
    tree === 'party'
      ? say.partyLevels
      : // The towns ended with the districts.
        { ...say.levels, ...(!hasDistricts && { commune: say.communesAlone }) };
  const counts = levels
    .map((level) => ({ level, count: units.filter((unit) => unit.level === level).length }))
    .filter(({ count }) => count > 0);
  return (
    <h1 className="t-headline">
      {say.sentence(say.trees[tree])}{' '}
      {counts.map(({ level, count }, index) => (
        <Fragment key={level}>
          {index > 0 && (index === counts.length - 1 ? ` ${say.and} ` : ', ')}
          <OpenNumber
            count={vietnameseNumber(count)}
            word={names[level]}
            href={`/to-chuc/danh-sach?cay=${tree}&cap=${level}`}
          />
        </Fragment>
      ))}
      {counts.length > 0 ? '.' : say.noUnits}
    </h1>
  );
}
