//! Decodes: Ogg Vorbis and Ogg Opus of a recording, and the WAV of the synthesiser, each to one channel of samples.
//!
//! What a file is, its content says, not its name. A file that ends in its middle is damaged, not short.

use crate::fault::Fault;
use crate::opus;
use crate::pcm::{Pcm, longest};
use std::io::Cursor;
use std::panic::catch_unwind;
use symphonia::core::codecs::audio::AudioDecoderOptions;
use symphonia::core::errors::Error;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, TrackType};
use symphonia::core::io::{MediaSourceStream, MediaSourceStreamOptions};
use symphonia::core::meta::MetadataOptions;

/// The formats of recordings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Ogg Vorbis.
    Vorbis,
    /// Ogg Opus (RFC 7845).
    Opus,
}

impl Format {
    /// The format of a file that begins with these bytes.
    ///
    /// # Source
    /// RFC 3533, section 6 (page header of 27 bytes, then the segment table); RFC 7845, section 5.1; Vorbis I, section 4.2.1.
    pub fn of(head: &[u8]) -> Option<Self> {
        let segments = usize::from(*head.get(26)?);
        let packet = head.starts_with(b"OggS").then(|| head.get(27 + segments..))??;
        if packet.starts_with(b"OpusHead") {
            Some(Self::Opus)
        } else if packet.starts_with(b"\x01vorbis") {
            Some(Self::Vorbis)
        } else {
            None
        }
    }
}

/// Decodes a recording.
///
/// # Errors
/// [`Fault::WrongFormat`], [`Fault::Damaged`], [`Fault::TooLong`].
pub fn recording(bytes: &[u8]) -> Result<Pcm, Fault> {
    let format = Format::of(bytes).ok_or(Fault::WrongFormat)?;
    if !ends(bytes) {
        return Err(Fault::Damaged);
    }
    // The decoders are other people's and the files come from anywhere: a panic in there is a damaged file here.
    let decoded = match format {
        Format::Opus => catch_unwind(|| opus::decode(bytes)),
        Format::Vorbis => catch_unwind(|| walk(bytes, "ogg")),
    };
    decoded.unwrap_or(Err(Fault::Damaged))
}

/// Decodes the WAV that the synthesiser writes to a pipe: its header tells no true length.
///
/// # Errors
/// Those of [`recording`].
pub fn wav(bytes: &[u8]) -> Result<Pcm, Fault> {
    catch_unwind(|| walk(bytes, "wav")).unwrap_or(Err(Fault::Damaged))
}

/// Whether the file ends with a whole page that is marked as the last.
fn ends(bytes: &[u8]) -> bool {
    /// The mark of the last page among the flags of a page (RFC 3533, section 6).
    const LAST: u8 = 0x04;
    let is_last = |page: &[u8]| {
        let table = page.get(26).and_then(|segments| page.get(27..27 + usize::from(*segments)));
        table.is_some_and(|table| {
            let length = 27 + table.len() + table.iter().map(|size| usize::from(*size)).sum::<usize>();
            page[5] & LAST != 0 && page.len() == length
        })
    };
    // The four letters may also stand inside a page by chance.
    bytes.windows(4).enumerate().any(|(start, window)| window == b"OggS" && is_last(&bytes[start..]))
}

fn walk(bytes: &[u8], extension: &str) -> Result<Pcm, Fault> {
    let source =
        MediaSourceStream::new(Box::new(Cursor::new(bytes.to_vec())), MediaSourceStreamOptions::default());
    let mut hint = Hint::new();
    hint.with_extension(extension);
    let mut file = symphonia::default::get_probe()
        .probe(&hint, source, FormatOptions::default(), MetadataOptions::default())
        .map_err(|_| Fault::Damaged)?;
    let track = file.default_track(TrackType::Audio).ok_or(Fault::WrongFormat)?;
    let id = track.id;
    let sound =
        track.codec_params.as_ref().and_then(|parameters| parameters.audio()).ok_or(Fault::WrongFormat)?;
    let mut codec = symphonia::default::get_codecs()
        .make_audio_decoder(sound, &AudioDecoderOptions::default())
        .map_err(|_| Fault::WrongFormat)?;
    let (mut rate, mut samples, mut block) = (0, Vec::new(), Vec::<f32>::new());
    loop {
        let packet = match file.next_packet() {
            Ok(Some(packet)) => packet,
            Ok(None) => break,
            // A pipe has no length, so the end of the synthesiser's output is an early one.
            Err(Error::IoError(error)) if error.kind() == std::io::ErrorKind::UnexpectedEof => break,
            Err(_) => return Err(Fault::Damaged),
        };
        if packet.track_id != id {
            continue;
        }
        let sounding = codec.decode(&packet).map_err(|_| Fault::Damaged)?;
        let spec = sounding.spec();
        let channels = spec.channels().count();
        if !(1..=2).contains(&channels) || (rate != 0 && rate != spec.rate()) {
            return Err(Fault::WrongFormat);
        }
        rate = spec.rate();
        sounding.copy_to_vec_interleaved(&mut block);
        mix(&block, channels, &mut samples);
        if samples.len() > longest(rate) {
            return Err(Fault::TooLong);
        }
    }
    Pcm::new(rate, samples).filter(|sound| !sound.samples().is_empty()).ok_or(Fault::Damaged)
}

/// Appends interleaved channels as one; what is no number becomes silence.
pub fn mix(block: &[f32], channels: usize, samples: &mut Vec<f32>) {
    let frames = block.chunks_exact(channels.max(1));
    samples.extend(frames.map(|frame| {
        let sum: f32 = frame.iter().sum();
        let mean = sum / crate::pcm::narrow(crate::pcm::wide(frame.len()));
        if mean.is_finite() { mean.clamp(-1.0, 1.0) } else { 0.0 }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pcm::tests::tone;

    const VORBIS: &[u8] = include_bytes!("../fixtures/tone.ogg");
    const OPUS: &[u8] = include_bytes!("../fixtures/tone.opus");
    const STEREO: &[u8] = include_bytes!("../fixtures/stereo.opus");

    fn assert_is_the_tone(sound: &Pcm) {
        assert!((sound.duration().as_secs_f64() - 1.0).abs() < 0.02, "{sound:?}");
        let level = 0.5 / 2.0_f32.sqrt();
        assert!((sound.rms() / level - 1.0).abs() < 0.05, "{}", sound.rms());
        // 440 Hz for a second cross zero upwards 440 times.
        let samples = sound.samples();
        let rises = samples.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count();
        assert!((430..=450).contains(&rises), "{rises}");
    }

    #[test]
    fn files_of_the_reference_encoders_decode_to_the_tone_they_hold() {
        for file in [VORBIS, OPUS, STEREO] {
            assert_is_the_tone(&recording(file).unwrap());
        }
    }

    #[test]
    fn a_file_of_our_own_encoder_decodes_to_the_tone_it_holds() {
        let file = opus::encode(&tone(48_000, 440.0, 1.0, 0.5)).unwrap();
        assert_is_the_tone(&recording(&file).unwrap());
    }

    #[test]
    fn a_file_cut_anywhere_is_damaged_and_never_short() {
        for file in [VORBIS, OPUS] {
            for length in (0..file.len()).step_by(61) {
                let fault = recording(&file[..length]).unwrap_err();
                assert!(matches!(fault, Fault::Damaged | Fault::WrongFormat), "{length}: {fault}");
            }
            let mut longer = file.to_vec();
            longer.push(0);
            assert_eq!(recording(&longer), Err(Fault::Damaged));
        }
    }

    #[test]
    fn a_flipped_byte_anywhere_neither_panics_nor_makes_a_sound_out_of_bounds() {
        for file in [VORBIS, OPUS] {
            for place in (0..file.len()).step_by(7) {
                let mut changed = file.to_vec();
                changed[place] ^= 0x55;
                if let Ok(sound) = recording(&changed) {
                    assert!(sound.samples().iter().all(|sample| sample.abs() <= 1.0), "{place}");
                }
            }
        }
    }

    #[test]
    fn other_formats_are_refused_as_such() {
        let riff = include_bytes!("../fixtures/tone.wav");
        for other in [&riff[..], b"", b"ID3\x04", b"OggS", &[0; 4096]] {
            assert_eq!(recording(other), Err(Fault::WrongFormat));
        }
        assert!(wav(riff).is_ok());
        assert!(wav(b"RIFF").is_err());
        assert!(wav(&riff[..44]).is_err(), "a header alone is no sound");
    }

    #[test]
    fn a_sound_above_the_limit_is_refused() {
        let long = Pcm::new(48_000, vec![0.0; longest(48_000) + 48_000]).unwrap();
        assert_eq!(recording(&opus::encode(&long).unwrap()), Err(Fault::TooLong));
    }
}
