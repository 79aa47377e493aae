hear-listen = سنیں
hear-stop = آواز بند کریں
hear-machine = کمپیوٹر بول رہا ہے۔
hear-none = اِس زبان میں ابھی آواز نہیں ہے۔
