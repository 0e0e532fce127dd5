import { Link } from '../state/use-state'

/** A link that puts the address of one statement or claim into the address bar, so that it can be cited. */
export function Permalink({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <Link className="permalink" to={{ view: 'record', id }} aria-label={label} title={label}>
      ¶
    </Link>
  )
}
