//! The forms of the formats, as JSON Schema of draft 2020-12, taken from the types. For the tests, which hold `docs/formats/` to them.

use crate::address::AddressFile;
use crate::package::Manifest;
use crate::receipt::ReceiptFile;
use crate::record::Record;
use schemars::{Schema, schema_for};
use serde_json::Value;

/// Every published form, by the name of its file without `.schema.json`.
pub fn all() -> [(&'static str, Value); 4] {
    [
        ("referral-1", titled("referral:1", "Atpazīt referral, version 1", schema_for!(Record))),
        ("handover-1", titled("handover:1", "Atpazīt hand-over, version 1", schema_for!(Manifest))),
        ("address-1", titled("address:1", "Atpazīt address, version 1", schema_for!(AddressFile))),
        ("receipt-1", titled("receipt:1", "Atpazīt receipt, version 1", schema_for!(ReceiptFile))),
    ]
}

fn titled(id: &str, title: &str, mut schema: Schema) -> Value {
    schema.insert("$id".to_owned(), format!("atpazit:{id}").into());
    schema.insert("title".to_owned(), title.into());
    schema.to_value()
}
