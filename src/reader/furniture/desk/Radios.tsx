/** A choice of one, a row each: what it is called, and what it is for. */
export function Radios<Value extends string | number>({
  name,
  title,
  options,
  chosen,
  choose,
}: {
  name: string
  title: string
  options: readonly { readonly value: Value; readonly name: string; readonly note?: string }[]
  chosen: Value | undefined
  choose: (value: Value) => void
}) {
  return (
    <fieldset className="desk-radios">
      <legend className="desk-step">{title}</legend>
      {options.map((option) => (
        <label key={option.value} className="desk-radio">
          <input
            type="radio"
            name={name}
            defaultChecked={chosen === option.value}
            onChange={() => choose(option.value)}
          />
          <span>{option.name}</span>
          {option.note && <span className="meta max-sm:hidden">{option.note}</span>}
        </label>
      ))}
    </fieldset>
  )
}
