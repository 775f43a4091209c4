/** The result of a comparison: the two versions and which is older, the headline, what is asked, and the lists. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ComparedVersions, CompareRequest } from '../../../app/compare/compared-versions';
import type { Checked } from '../../../app/check-plan';
import { pairsAsked } from '../../compare/pairs-asked';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { ChangeSectionFold } from './ChangeSectionFold';
import { CopyHeadline } from './CopyHeadline';
import { DecidedPairs } from './DecidedPairs';
import { PairsToDecide } from './PairsToDecide';
import { VersionsCompared } from './VersionsCompared';

/** Shown as questions above the lists. */
const ASKED = new Set(['merged-asked', 'split-asked', 'asked']);

interface ComparedResultProps {
  readonly compared: ComparedVersions;
  /** The workbook as it was last read. */
  readonly checked: Checked;
}

export function ComparedResult({ compared, checked }: ComparedResultProps) {
  const { controller } = useController();
  const { work } = usePaneState();
  const shared = usePaneStyles();
  const { headline, sections, file, older, request } = compared;
  const asked = useMemo(() => pairsAsked(compared.comparison), [compared]);
  const waiting = work.kind !== 'none';
  const again = (next: Partial<CompareRequest>, keepFile = true): void =>
    controller.ask({
      kind: 'compare',
      request: { ...request, older, ...next },
      file: keepFile ? file : null,
    });
  return (
    <>
      <VersionsCompared compared={compared} waiting={waiting} onAgain={again} />
      {compared.checked !== checked ? (
        <div className={mergeClasses(shared.box, shared.warned)}>
          <p className={shared.text}>The workbook was read again after these versions were compared.</p>
          <div>
            <Button size="small" disabledFocusable={waiting} onClick={() => again({})}>
              Compare again
            </Button>
          </div>
        </div>
      ) : null}
      <section className={shared.stack} style={{ gap: 4 }} aria-label="Headline">
        {headline.figures.map((line) => (
          <p key={line} className={shared.text}>
            <strong>{line}</strong>
          </p>
        ))}
        {headline.remarks.map((line) => (
          <p key={line} className={shared.text}>
            {line}
          </p>
        ))}
        {file !== null && file.uncalculated > 0 ? (
          <p className={shared.text}>
            {file.uncalculated === 1
              ? '1 cell of the file has a formula without a result, and was read as blank.'
              : `${file.uncalculated.toLocaleString('en-GB')} cells of the file have formulas without a result, and were read as blank.`}{' '}
            Open the file in Excel and save it to have them calculated.
          </p>
        ) : null}
      </section>
      <div className={shared.row}>
        <Button
          id="what-changed-sheet"
          appearance="primary"
          disabledFocusable={waiting}
          onClick={() => controller.ask({ kind: 'propose', request: { kind: 'what-changed', compared } })}
        >
          Put this on a sheet
        </Button>
        <CopyHeadline headline={headline} />
      </div>
      <PairsToDecide asked={asked} compared={compared} waiting={waiting} />
      {sections
        .filter(({ id }) => !ASKED.has(id))
        .map((section) => (
          <ChangeSectionFold key={section.id} section={section} compared={compared} />
        ))}
      <DecidedPairs compared={compared} settings={checked.settings} waiting={waiting} />
    </>
  );
}
