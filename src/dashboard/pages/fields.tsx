/** Form fields that keep what was typed when a form comes back with a problem. */
import type { Filled } from '../forms.ts';

type FieldProps = {
  name: string;
  filled: Filled;
  label: string;
  value?: string;
  placeholder?: string;
  max?: number;
};

export const Field = ({ name, filled, label, value = '', placeholder, max = 200 }: FieldProps) => (
  <label>
    {label}
    <input
      type="text"
      name={name}
      value={filled(name)[0] ?? value}
      maxlength={max}
      autocomplete="off"
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  </label>
);

type Options = readonly (readonly [value: string, text: string])[];

export const Select = ({
  name,
  filled,
  label,
  options,
  value = '',
}: {
  name: string;
  filled: Filled;
  label: string;
  options: Options;
  value?: string;
}) => (
  <label>
    {label}
    <select name={name}>
      {options.map(([option, text]) => (
        <option value={option} selected={option === (filled(name)[0] ?? value)}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

export const Radios = ({
  name,
  filled,
  options,
  value = '',
}: {
  name: string;
  filled: Filled;
  options: Options;
  value?: string;
}) => (
  <div class="pick">
    {options.map(([option, text]) => (
      <label>
        <input type="radio" name={name} value={option} checked={option === (filled(name)[0] ?? value)} />
        {text}
      </label>
    ))}
  </div>
);

/** One cost: amount, currency, per what, how sure, what for. `prefix` tells rows apart. */
export const FeeRow = ({
  prefix,
  filled,
  recorded = false,
}: {
  prefix: string;
  filled: Filled;
  recorded?: boolean;
}) => (
  <div class="fee">
    <Field name={`${prefix}amount`} filled={filled} label="Amount" placeholder="25.00" max={12} />
    <Field name={`${prefix}currency`} filled={filled} label="Currency" placeholder="USD" max={3} />
    <Select
      name={`${prefix}per`}
      filled={filled}
      label="Per"
      options={[
        ['number', 'number'],
        ['order', 'whole order'],
      ]}
    />
    {recorded ? (
      <Field name={`${prefix}by`} filled={filled} label="Charged by" placeholder="the carrier" max={80} />
    ) : (
      <Select
        name={`${prefix}firm`}
        filled={filled}
        label="How sure"
        options={[
          ['firm', 'firm'],
          ['estimate', 'estimate'],
          ['unknown', 'amount unknown'],
        ]}
      />
    )}
    <Field name={`${prefix}for`} filled={filled} label="What for" placeholder="late cancellation" max={120} />
  </div>
);
