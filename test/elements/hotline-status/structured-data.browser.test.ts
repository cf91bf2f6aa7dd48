import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/hotline-status/define.js';
import type { HotlineStatus } from '../../../src/elements/hotline-status/define.js';

const data = (element: HotlineStatus) => {
  const script = element.querySelector('script[type="application/ld+json"]');
  return script && JSON.parse(script.textContent!);
};

describe('<hotline-status structured-data>', () => {
  it('adds nothing unless asked', async () => {
    const element = await fixture<HotlineStatus>(html`<hotline-status></hotline-status>`);
    expect(element.querySelector('script')).to.equal(null);
  });

  it('tells the coming days’ hours by date, holidays in them', async () => {
    const element = await fixture<HotlineStatus>(
      html`<hotline-status structured-data now="2018-05-09T10:00">Reserv</hotline-status>`,
    );
    const { name, availableChannel } = data(element);
    expect(name).to.equal('Nationell stödtelefon om hedersrelaterat våld och förtryck');
    const { telephone, hoursAvailable } = availableChannel.servicePhone;
    expect(telephone).to.equal('+46102235760');
    expect(hoursAvailable).to.have.length(14);
    expect(hoursAvailable[0]).to.deep.equal({
      '@type': 'OpeningHoursSpecification',
      validFrom: '2018-05-09',
      validThrough: '2018-05-09',
      opens: '09:00',
      closes: '16:00',
    });
    expect(hoursAvailable[1]).to.include({
      validFrom: '2018-05-10',
      opens: '00:00',
      closes: '00:00',
    });
    expect(element.textContent).to.contain('Reserv');
  });

  it('claims no hours from old facts', async () => {
    const element = await fixture<HotlineStatus>(
      html`<hotline-status structured-data now="2026-11-23T10:00"></hotline-status>`,
    );
    expect(data(element).availableChannel.servicePhone).not.to.have.property('hoursAvailable');
  });

  it('tells that a line is open around the clock, however old the facts are', async () => {
    const element = await fixture<HotlineStatus>(
      html`<hotline-status
        structured-data
        line="kvinnofridslinjen"
        now="2031-06-01"
      ></hotline-status>`,
    );
    expect(data(element).availableChannel.servicePhone.hoursAvailable).to.have.length(1);
  });

  it('follows the line, and goes when it is no longer asked for', async () => {
    const element = await fixture<HotlineStatus>(
      html`<hotline-status structured-data now="2024-06-01"></hotline-status>`,
    );
    element.line = 'kvinnofridslinjen';
    await element.updateComplete;
    expect(element.querySelectorAll('script')).to.have.length(1);
    expect(data(element).availableChannel.servicePhone.hoursAvailable).to.deep.equal([
      { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '23:59' },
    ]);
    element.structuredData = false;
    await element.updateComplete;
    expect(element.querySelector('script')).to.equal(null);
  });

  it('lets no text end the script that it stands in', async () => {
    const element = await fixture<HotlineStatus>(
      html`<hotline-status
        structured-data
        phone="019-000 00 00"
        name="</script><b>x"
      ></hotline-status>`,
    );
    expect(element.querySelector('b')).to.equal(null);
    expect(element.querySelector('script')!.textContent).not.to.contain('<');
    expect(data(element).name).to.equal('</script><b>x');
  });
});
