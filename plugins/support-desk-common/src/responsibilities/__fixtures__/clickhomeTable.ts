// Every row of the client's table with the columns in which its marks are read, from source 004.
// number | group | task | marks left to right | columns | basis | other columns that may be
export const CLICKHOME_TABLE = `
1 | Provision of Technical Environment to support the system | Ensure that ClickHome server is available and the ClickHome windows service is running | ✔ | client-it ✔ | prose | clickhome
2 | Provision of Technical Environment to support the system | Ensure that appropriate remote connectivity is available for the provision of ClickHome support | ✔ | client-it ✔ | prose | clickhome
3 | Provision of Technical Environment to support the system | Changes and enhancements to mobile technology | ✔ | clickhome ✔ | prose |
4 | Provision of Technical Environment to support the system | Ability for ClickHome to support new versions of SQL Server, Windows Server and Microsoft .Net | ✔ | clickhome ✔ | prose |
5 | Regular Monitoring of the system | Failed/unsent messages (faxes, emails, etc) | ✔ | client-users ✔ | weak | client-it
6 | Regular Monitoring of the system | Checking integration data errors (Purchase Orders etc) | ✔ | client-users ✔ | weak | client-it
7 | Regular Monitoring of the system | Integration issues (supplier details incorrect, client details incorrect, etc) | ✔ | client-users ✔ | weak | client-it
8 | Regular Monitoring of the system | Monitor your GFI/servers/email | ✔ | client-it ✔ | meaning |
9 | Regular Monitoring of the system | Ensure environment health | ✔ | client-it ✔ | meaning |
10 | Regular Monitoring of the system | Ensure proper backup procedures to SQL and documents | ✔ | client-it ✔ | prose |
11 | Resolution of problems | 1st level help desk support (i.e. initial issues, checking system logs for detailed event information) | ✔ | client-it ✔ | prose | client-users
12 | Resolution of problems | Resolution of reported problems with ClickHome software | ✔ | clickhome ✔ | prose |
13 | Resolution of problems | Resolution of reported problems with Standard Clickhome Reports | ✔ | clickhome ✔ | meaning |
14 | Resolution of problems | Loading up of Standard ClickHome Reports (provided by ClickHome through System Upgrade) | ✔ | clickhome ✔ | weak | client-it
15 | Resolution of problems | Configuration of Standard ClickHome Reports | ✔ ¦ Optional Consulting (Charged) | client-it ✔, other charged | pattern | client-users
16 | Resolution of problems | Troubleshooting and resolution of issues with 3rd party reports | ✔ ¦ ✔ ¦ Optional Consulting (Charged) | client-it ✔, client-users ✔, other charged | pattern | clickhome
17 | Resolution of problems | Resolution of reported problems of a technical nature (i.e. iPad not connecting) | ✔ | client-it ✔ | meaning | client-users
18 | Resolution of problems | Resolution of reported problems of an operational nature (i.e. changes to template, reassigning a job) | ✔ ¦ ✔ | client-it ✔, client-users ✔ | prose | clickhome
19 | Resolution of problems | Setting up and rebuilding devices | ✔ ¦ ✔ | client-it ✔, client-users ✔ | meaning | clickhome
20 | Resolution of problems | Connectivity issues (i.e. No service from Telstra, Optus) | ? ¦ ? | client-it ?, client-users ? | weak | clickhome other
21 | Resolution of problems | Sync problems | ✔ ¦ ✔ | clickhome ✔, client-it ✔ | pattern | client-users
22 | Resolution of problems | Resolution of sync problems (connectivity issue) | ✔ | client-it ✔ | pattern | client-users
23 | Resolution of problems | Resolution of sync problems (has connection, Data issue) | ✔ ¦ ✔ | clickhome ✔, client-it ✔ | pattern | client-users
24 | Resolution of problems | Resolution of sync problems (has connection, ClickHome issue) | ✔ | clickhome ✔ | meaning |
25 | Resolution of problems | Release of urgent critical patch updates to rectify any system faults | ✔ | clickhome ✔ | meaning |
26 | Resolution of problems | Application of urgent patch updates to rectify any system faults | ✔ | client-it ✔ | weak | clickhome
27 | Resolution of problems | Troubleshooting of 3rd party customization | ✔ ¦ Optional Consulting (Charged) | client-it ✔, other charged | pattern | client-users
28 | Use of the system | Recommendations of 'how to' configure system to achieve business goals | ✔ | clickhome ✔ | meaning | client-users
29 | Use of the system | Configuration of system (editing templates etc) | ✔ ¦ Optional Consulting (Charged) | client-users ✔, other charged | pattern | client-it
30 | Use of the system | Support of 'how to' nature questions from designated Business Analyst or Technical Support | ✔ ¦ ✔ | clickhome ✔, client-it ✔ | weak | client-users
31 | Provision of Enhancements | Additional functionality built into the system as a result of client feedback or planned enhancements | ✔ | clickhome ✔ | prose |
32 | Provision of Enhancements | Enhancements to the software | ✔ | clickhome ✔ | prose |
33 | Provision of Enhancements | Provide regular system upgrades and enhancements | ✔ | clickhome ✔ | meaning |
34 | Provision of Enhancements | Release Notes for any upgrades | ✔ | clickhome ✔ | meaning |
35 | Provision of Enhancements | Installation of new or Upgrades to ClickHome | ✔ ¦ Optional Consulting (Charged) | client-it ✔, other charged | pattern | client-users
36 | Changes to clients' other systems integrated to ClickHome | Changes or improvements in integration to related systems such as Estimating or Accounting | ✔ ¦ Standard Integration, Optional Consulting (Charged) | clickhome ✔, other charged | weak | client-it
37 | Changes to clients' other systems integrated to ClickHome | Planning, testing and upgrading other business systems | ✔ | client-it ✔ | prose | client-users
38 | Changes to clients' other systems integrated to ClickHome | Notification of changes in requirements/integration with third party systems | ✔ ¦ ✔ | clickhome ✔, client-it ✔ | weak | client-users
39 | Training | Requests for ongoing training | ✔ ¦ Optional Consulting (Charged) | client-users ✔, other charged | prose | client-it
40 | Training | Continuous development of Knowledge base and How To articles | ✔ | clickhome ✔ | meaning | client-it client-users
`;
