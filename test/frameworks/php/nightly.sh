# What a server does each night, before its caches are filled.
npx kvinnofrid-elements render --tag hotline-status --styles /kvinnofrid/hotline-status.css \
  --attribute id=line 'name=Kommunens stödlinje' 'phone=019-000 00 00' \
  'hours=Mo-Fr 09:00-16:00; PH off' audience=exposed reviewed=2026-11-24 \
  > dist/fragments/line.html
npx kvinnofrid-elements render --tag grant-deadline --styles /kvinnofrid/grant-deadline.css \
  --attribute id=call 'name=Kommunens bidrag' last-day=2027-02-18 reviewed=2026-11-24 \
  heading-level=3 > dist/fragments/call.html
