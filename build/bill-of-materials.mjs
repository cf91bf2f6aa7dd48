// What the files of the package are made of, for who has to know whether a flaw in another's package is in ours too.
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { readFile } from 'node:fs/promises';

/**
 * The bill of materials in CycloneDX's format (ECMA-424), version 1.6, as JSON: the package, and each that is inside its files or that it
 * depends on. The same packages give the same bill.
 * @param packages as `packagesInside` gives them
 */
export async function billOfMaterials(packages) {
  const own = JSON.parse(await readFile('package.json', 'utf8'));
  const component = componentOf(own, Enums.ComponentType.Library);
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component }) });
  for (const one of packages) {
    const part = componentOf(one, Enums.ComponentType.Library);
    bom.components.add(part);
    component.dependencies.add(part.bomRef);
  }
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const text = new Serialize.JsonSerializer(normalizers).serialize(bom, {
    sortLists: true,
    space: 2,
  });
  return `${text}\n`;
}

function componentOf({ name, version, license, description }, type) {
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:npm/${scope ? `${encodeURIComponent(scope)}/` : ''}${bare}@${version}`;
  const one = new Models.Component(type, bare, { group: scope, version, purl, bomRef: purl });
  if (description) one.description = description;
  one.licenses.add(new Contrib.License.Factories.LicenseFactory().makeFromString(license));
  return one;
}
