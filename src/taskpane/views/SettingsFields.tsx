/** The dates and thresholds of the setup, each with its default while it is left blank. */
import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { inWords } from '../../plan/read/dates/calendar';
import type { PlanReport, WorkbookReport } from '../../plan/judge/report/plan-report';
import { SETUP_BOUNDS, type SetupSettings } from '../../plan/read/setup/setup';
import { hasSheetDates, planDates, withPlanDate } from '../setup/plan-dates';
import { doneWordsAsTyped, withDoneWords } from '../setup/done-words';
import { DayField } from './DayField';
import { PrintFields } from './PrintFields';
import { ReturnsFields } from './ReturnsFields';
import { usePaneStyles } from './pane-styles';

interface SettingsFieldsProps {
  readonly settings: SetupSettings;
  readonly report: WorkbookReport;
  readonly plan: PlanReport | null;
  readonly onChange: (settings: SetupSettings) => void;
  readonly onValid: (field: string, valid: boolean) => void;
}

/** What is used as the agreed date until one is set. */
function agreedHint(plan: PlanReport | null): string {
  const agreed = plan?.agreed;
  if (!agreed) return 'Not known. Deadlines such as “within three months” count from it.';
  const day = inWords(agreed.date);
  if (agreed.origin === 'given') return 'Deadlines such as “within three months” count from it.';
  const words = agreed.words.replace(/\s+/g, ' ').trim().slice(0, 200);
  const said = words === '' ? '' : `: ‘${words}’`;
  return agreed.origin === 'stated'
    ? `If left blank, ${day} is used, because the sheet says${said}`
    : `If left blank, it is not known. The title contains ${day}${said}`;
}

export function SettingsFields({ settings, report, plan, onChange, onValid }: SettingsFieldsProps) {
  const shared = usePaneStyles();
  const sheet = plan && hasSheetDates(report) ? plan.sheet : null;
  const dates = planDates(settings, sheet);
  const of = sheet === null ? '' : ` (sheet “${sheet}”)`;
  return (
    <>
      <section className={shared.stack} aria-labelledby="setup-dates">
        <h3 className={shared.subheading} id="setup-dates">
          Dates{of}
        </h3>
        <DayField
          label="Plan agreed on"
          hint={agreedHint(plan)}
          value={dates.agreed}
          onChange={(agreed) => onChange(withPlanDate(settings, sheet, { agreed }))}
          onValid={(valid) => onValid('agreed', valid)}
        />
        <DayField
          label="Plan published on"
          hint="For deadlines that count from publication"
          value={dates.published}
          onChange={(published) => onChange(withPlanDate(settings, sheet, { published }))}
          onValid={(valid) => onValid('published', valid)}
        />
        <DayField
          label="Rate as at"
          hint="If left blank, today"
          value={settings.asOf}
          onChange={(asOf) =>
            onChange(without({ ...settings, asOf: asOf ?? undefined }, 'asOf', asOf === null))
          }
          onValid={(valid) => onValid('asOf', valid)}
        />
      </section>
      <section className={shared.stack} aria-labelledby="setup-rating">
        <h3 className={shared.subheading} id="setup-rating">
          Rating
        </h3>
        <Field label="Complete and evidenced is">
          <Select
            value={settings.scheme ?? 'brag'}
            onChange={(_, { value }) => onChange({ ...settings, scheme: value === 'rag' ? 'rag' : 'brag' })}
          >
            <option value="brag">Blue (BRAG)</option>
            <option value="rag">Green (RAG)</option>
          </Select>
        </Field>
        <CountField
          label="Due soon means within how many days?"
          bounds={SETUP_BOUNDS.dueSoonDays}
          value={settings.dueSoonDays}
          onChange={(dueSoonDays) => onChange({ ...settings, dueSoonDays })}
          onValid={(valid) => onValid('dueSoonDays', valid)}
        />
        <CountField
          label="Ask about dates how many years away?"
          bounds={SETUP_BOUNDS.implausibleYears}
          value={settings.implausibleYears}
          onChange={(implausibleYears) => onChange({ ...settings, implausibleYears })}
          onValid={(valid) => onValid('implausibleYears', valid)}
        />
        <Field label="Quarters and years such as “Q1” or “2016/17” are">
          <Select
            value={settings.yearKind ?? 'financial'}
            onChange={(_, { value }) =>
              onChange({
                ...settings,
                yearKind: value === 'calendar' || value === 'academic' ? value : 'financial',
              })
            }
          >
            <option value="financial">Financial: April to March</option>
            <option value="calendar">Calendar: January to December</option>
            <option value="academic">Academic: September to August</option>
          </Select>
        </Field>
        <DoneWords settings={settings} onChange={onChange} />
      </section>
      <PrintFields settings={settings} onChange={onChange} />
      <ReturnsFields settings={settings} report={report} onChange={onChange} />
    </>
  );
}

/** Removes a setting altogether: blank is not the same as an empty value. */
function without(settings: object, key: keyof SetupSettings, out: boolean): SetupSettings {
  if (!out) return settings as SetupSettings;
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name !== key)) as SetupSettings;
}

function DoneWords({ settings, onChange }: Pick<SettingsFieldsProps, 'settings' | 'onChange'>) {
  const [text, setText] = useState(() => doneWordsAsTyped(settings));
  return (
    <Field
      label="Words that mean done"
      hint="Your own words for a finished action, such as “Embedded; Business as usual”. They count where a status or RAG cell opens with one. Complete, closed, done and the like are known."
    >
      <Textarea
        value={text}
        rows={2}
        resize="vertical"
        onChange={(_, { value }) => {
          setText(value);
          onChange(withDoneWords(settings, value));
        }}
      />
    </Field>
  );
}

interface CountFieldProps {
  readonly label: string;
  readonly bounds: { readonly least: number; readonly most: number; readonly otherwise: number };
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
  readonly onValid: (valid: boolean) => void;
}

function CountField({ label, bounds, value, onChange, onValid }: CountFieldProps) {
  const [text, setText] = useState(String(value ?? bounds.otherwise));
  const read = (typed: string): number | null => {
    const number = /^\s{0,9}\d{1,4}\s{0,9}$/.test(typed) ? Number(typed) : -1;
    return number >= bounds.least && number <= bounds.most ? number : null;
  };
  return (
    <Field
      label={label}
      {...(read(text) === null
        ? {
            validationState: 'error',
            validationMessage: `Write a whole number from ${bounds.least} to ${bounds.most}.`,
          }
        : {})}
    >
      <Input
        value={text}
        inputMode="numeric"
        onChange={(_, { value: typed }) => {
          setText(typed);
          const number = read(typed);
          onValid(number !== null);
          if (number !== null) onChange(number);
        }}
      />
    </Field>
  );
}
