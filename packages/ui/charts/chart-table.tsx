import type { ReactNode } from 'react';

interface ChartTableProps {
  readonly caption: string;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly value: string }[];
}

/** The numbers behind a picture, for those who do not see it. */
export function ChartTable(props: ChartTableProps): ReactNode {
  return (
    <div className="xt-hidden">
      <table>
        <caption>{props.caption}</caption>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <td>{row.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
