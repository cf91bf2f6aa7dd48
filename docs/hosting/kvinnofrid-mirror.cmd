@echo off
rem Each quarter of an hour, from a minute of your own:
rem schtasks /create /tn kvinnofrid-mirror /sc minute /mo 15 /st 00:07 /ru "NT AUTHORITY\LOCAL SERVICE" /tr C:\kvinnofrid\kvinnofrid-mirror.cmd
cd /d C:\kvinnofrid
call node_modules\.bin\kvinnofrid-elements.cmd mirror https://kvinnofrid.lansstyrelsen.example/county-material.json --to C:\inetpub\kvinnofrid\county-material.json --county orebro --root root1.public.json root2.public.json
exit /b %errorlevel%
