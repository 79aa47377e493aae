answer-yes = ہاں
answer-no = نہیں
answer-dont-know = مجھے معلوم نہیں
answer-declined = مجھے نہیں بتانا
answer-later = بعد میں
