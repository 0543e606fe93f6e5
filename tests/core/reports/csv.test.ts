/** The CSV files: columns of the contract, sorted findings without any value. */
import { anomaliesCsv, indicatorsCsv, tableCsv } from '../../../core/reports';
import { decodeUtf8 } from '../../../core/table';
import { tableOf } from '../tableOf';
import { sampleBase, sampleIndicators } from './sampleRegion';
import { sampleDelivery, sampleRows } from './sampleDelivery';

function lines(bytes: Uint8Array): string[] {
  const text = decodeUtf8(bytes);
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(1, -2).split('\r\n');
}

describe('tableCsv', () => {
  it('writes ids as header, dates as ISO, texts that cannot run', () => {
    const table = tableOf({
      id_parcours: ['A', 'B'],
      intitule_certification: ['BTS "MCO"; option', '=1+1'],
      date_demande: ['2024-02-29', ''],
      age: ['41', ''],
    });
    expect(lines(tableCsv(table))).toEqual([
      'id_parcours;intitule_certification;date_demande;age',
      'A;"BTS ""MCO""; option";2024-02-29;41',
      "B;'=1+1;;",
    ]);
  });
});

describe('indicatorsCsv', () => {
  it('writes the columns of the contract, numbers with six decimals at most', () => {
    const rows = sampleIndicators(sampleBase(200));
    const [header, ...written] = lines(indicatorsCsv(rows));
    expect(header).toBe(
      'indicateur;vue;periode;unite;ventilation_1;modalite_1;ventilation_2;modalite_2;numerateur;denominateur;valeur;ic95_bas;ic95_haut;statut;inconnus',
    );
    expect(written).toHaveLength(rows.length);
    const rate = rows.findIndex(
      ({ indicateur, valeur }) => indicateur === 'V03' && valeur !== null && valeur % 1 !== 0,
    );
    const fields = written[rate].split(';');
    expect(Number(fields[8]) / Number(fields[9])).toBeCloseTo(Number(fields[10]), 6);
    for (const line of written) expect(line).not.toMatch(/NaN|null|e-|\d\.\d{7}/);
  });

  it('leaves hidden figures empty', () => {
    const [row] = sampleIndicators(sampleBase(50)).filter(({ indicateur }) => indicateur === 'V03');
    const hidden = {
      ...row,
      numerateur: null,
      denominateur: null,
      valeur: null,
      ic95_bas: null,
      ic95_haut: null,
      inconnus: null,
      statut: 'secret_primaire' as const,
    };
    expect(lines(indicatorsCsv([hidden]))[1]).toMatch(/;;;;;;secret_primaire;$/);
  });
});

describe('anomaliesCsv', () => {
  const deliveries = [
    sampleDelivery(sampleRows(60, 3), { fileName: 'b.csv', livraison: 'dava-02' }),
    sampleDelivery(sampleRows(60, 4), { fileName: 'a.csv', livraison: 'dava-01' }),
  ];
  const [header, ...rows] = lines(anomaliesCsv(deliveries)).map((line) => line.split(';'));

  it('has the columns of the contract and every finding', () => {
    expect(header.join(';')).toBe('certificateur;fichier;feuille;ligne;colonne;rubrique;code;gravite;verdict');
    expect(rows).toHaveLength(deliveries[0].findings.length + deliveries[1].findings.length);
    expect(rows.every((row) => row.length === 9)).toBe(true);
  });

  it('is sorted by place, then code, whatever the order of the deliveries and of the findings', () => {
    const shuffled = deliveries.map((one) => ({ ...one, findings: [...one.findings].reverse() })).reverse();
    expect(Buffer.compare(anomaliesCsv(shuffled), anomaliesCsv(deliveries))).toBe(0);
    const keys = rows.map(([, file, , line]) => `${file} ${line.padStart(6, '0')}`);
    expect(keys).toEqual([...keys].sort());
  });

  it('names columns by letter and holds no value of the file', () => {
    for (const [, , , , column] of rows) expect(column).toMatch(/^[A-P]?$/);
    const text = rows.join('\n');
    for (const value of ['EXEMPLE', 'Aline', 'voir PV', 'Recev. sous cond.', 'mars 1980'])
      expect(text).not.toContain(value);
  });
});
