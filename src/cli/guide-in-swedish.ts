/**
 * What a county's staff do next, on one screen, for the folder that they begin in.
 * @param document the document's file
 * @param hosts that its links lead to
 */
export function guideInSwedish(county: string, document: string, hosts: readonly string[]): string {
  const named = hosts.length > 0 ? hosts.join(' ') : `www.${county}.example`;
  return `# Länets material om mäns våld mot kvinnor: ${county}

${document} är det som alla webbplatser i länet visar när två redaktörer har signerat
det. Öppna mappen i en editor som läser JSON Schema, till exempel VS Code: den
förklarar fälten och visar vad som är fel medan du skriver.

Kommandona skrivs i den här mappen. Varje kommando har hjälp: lägg till --help.

## Enklast: skrivbordet

    npx kvinnofrid-elements desk . --open

Det öppnar en sida i din webbläsare, som bara den här datorn når. Där ändrar ni i
formulär, ser vad besökare ser, signerar och gör filen att ladda upp. Det som står
under ”En gång, innan ni börjar” gör ni ändå först.

## Varje gång något ändras

    npx kvinnofrid-elements check ${document}
    npx kvinnofrid-elements diff ${document} --before county-material.json
    npx kvinnofrid-elements preview ${document}
    npx kvinnofrid-elements renew ${document}

check säger vad som är fel, på vilken rad, och hur det rättas. diff säger vad
besökare ser ändras, och preview visar det. renew höjer versionen och ger ett
nytt slutdatum: gör det minst var 90:e dag, annars slutar sidorna att visa
dokumentet. Första gången behövs inte renew, och --before utelämnas.

Sedan signerar två redaktörer samma fil, var och en med sin nyckel, och en av dem
publicerar. Lägg county-material.json på länets webbplats.

    npx kvinnofrid-elements sign ${document} --editors editors.json --key redaktor1.key.json
    npx kvinnofrid-elements publish ${document} --editors editors.json \\
      --root rot1.public.json rot2.public.json

## En gång, innan ni börjar

Två rotnycklar, på två datorer, och en nyckel för varje redaktör:

    npx kvinnofrid-elements keygen --root --role "Rot 1" --to rot1.key.json
    npx kvinnofrid-elements keygen --role "Redaktör 1" --to redaktor1.key.json

Rotnycklarna signerar listan över redaktörer och över värdar som länkar får leda till:

    npx kvinnofrid-elements delegate editors.json --county ${county} \\
      --editor redaktor1.public.json redaktor2.public.json \\
      --host ${named} --key rot1.key.json
    npx kvinnofrid-elements delegate editors.json --key rot2.key.json

Filer som slutar på .key.json är hemliga. Lämna dem aldrig vidare.
Skriv aldrig en persons namn, nummer eller e-postadress i dokumentet.
`;
}
