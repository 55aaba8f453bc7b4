/** Ten characters and more that guessers try first, in lower case; shorter ones are refused for their length. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password01 password10 password11 password12 password123 password1234 password12345 password123456 password@123
  password!23 passw0rd123 p@ssword123 p@ssw0rd123 p@ssw0rd1234 p@$$w0rd123 mypassword mypassword1 newpassword
  newpassword1 admin12345 admin123456 admin1234567 admin@123456 admin@1234 admin@12345 admin@2023 admin@2024
  admin@2025 admin@2026 admin#12345 administrator administrator1 admin888888 adminadmin root123456 root@123456
  test123456 test@123456 user123456 user@123456 guest12345 welcome123 welcome1234 welcome@123 letmein1234
  letmein123 changeme123 changeme1234 default123 qwerty12345 qwerty123456 qwerty1234 qwertyuiop1 qwertyuiop123
  qwer123456 qwer1234567 qwe123456789 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4t5 q1w2e3r4t5y6 1qaz2wsx3edc 1qaz@wsx3edc
  1qaz2wsx3edc4rfv !qaz2wsx3edc zaq12wsxcde3 zaq1xsw2cde3 abc123456789 abc1234567 abcd123456 abcd1234567 abcde12345
  a123456789 a1234567890 aa123456789 aa12345678 aaa123456789 asd123456789 asdf123456 asdfghjkl123 zxcvbnm123
  zxcvbnm123456 123456789a 123456789abc 1234567890a 123456abcd 123qweasdzxc qweasdzxc123 123456qwerty iloveyou123
  iloveyou1314 iloveyou520 woaini1314 woaini5201314 woaini520 woaini123456 woaiwojia123 woaizhongguo 5201314520
  52013141314 13145201314 1314520520 zhongguo123 zhonghua123 china123456 beijing2008 beijing123 shanghai123
  huawei@123 huawei12345 huawei@1234 huawei12#$ lenovo12345 renda123456 renda@123456 rdadmin12345 rendadaibiao
  daibiao123456 dangyuan123 gongchandang jianguo1949 tiananmen123 666666666a 888888888a 168168168a aini1314520
  caonima123 baobei520520 football123 superman123 sunshine123 princess123 dragon12345 monkey12345 master12345
  spring2024! summer2024! autumn2024! winter2024! spring2025! summer2025! autumn2025! winter2025! spring2026!
  summer2026! autumn2026! winter2026!
  `
    .trim()
    .split(/\s+/),
)
