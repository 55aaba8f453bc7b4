-- 联名代表 are now kept with what all papers share (drafting.signatory).
drop table suggestions.co_signer;
