/**
 * What a county's staff do next, on one screen, for the folder that they begin in.
 * @param document the document's file
 * @param hosts that its links lead to
 */
export function guideInSwedish(county: string, document: string, hosts: readonly string[]): string {
  const named = hosts.length > 0 ? hosts.join(' ') : `www.${county}.example`;
  return `# Länets material om mäns våld mot kvinnor: ${county}

${document} är det som alla webbplatser i länet visar när två redaktörer har signerat
det. Ni ändrar det på skrivbordet, en sida som bara den här datorn når:

    npx kvinnofrid-elements desk . --open

Där ser ni också vad besökare ser, signerar var och en med sin nyckel, och gör filen
county-material.json, som ni lägger på länets webbplats. Gör det minst var 90:e dag,
annars slutar sidorna att visa dokumentet.

## En gång, innan ni börjar

Två rotnycklar, på två datorer, och en nyckel för varje redaktör:

    npx kvinnofrid-elements keygen --root --role "Rot 1" --to rot1.key.json
    npx kvinnofrid-elements keygen --role "Redaktör 1" --to redaktor1.key.json

Rotnycklarna signerar listan över redaktörer och över värdar som länkar får leda till:

    npx kvinnofrid-elements delegate editors.json --county ${county} \\
      --editor redaktor1.public.json redaktor2.public.json \\
      --host ${named} --key rot1.key.json
    npx kvinnofrid-elements delegate editors.json --key rot2.key.json

## Med kommandon i stället för skrivbordet

Varje kommando har hjälp: lägg till --help. En editor som läser JSON Schema, till
exempel VS Code, förklarar fälten. --before utelämnas första gången.

    npx kvinnofrid-elements check ${document}
    npx kvinnofrid-elements diff ${document} --before county-material.json
    npx kvinnofrid-elements preview ${document}
    npx kvinnofrid-elements renew ${document}
    npx kvinnofrid-elements sign ${document} --editors editors.json --key redaktor1.key.json
    npx kvinnofrid-elements publish ${document} --editors editors.json \\
      --root rot1.public.json rot2.public.json

Filer som slutar på .key.json är hemliga. Lämna dem aldrig vidare.
Skriv aldrig en persons namn, nummer eller e-postadress i dokumentet.
`;
}
