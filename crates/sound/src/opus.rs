//! Ogg Opus: reads it, and writes what was recorded.

use crate::decode::mix;
use crate::fault::Fault;
use crate::pcm::{Pcm, longest};
use opus_pure::{
    Application, Error, MAX_PACKET_BYTES, MAX_PACKET_SAMPLES, OggOpusReader, OggOpusWriter, OpusEncoder,
    OpusHead, Signal, Trim,
};

/// The rate of what is written and of what is read: the one at which Opus works.
pub const RATE: u32 = 48_000;
/// Bits in a second: full band for one voice; a text of five seconds is some 20 kB.
const BITS: i32 = 32_000;
/// Samples of a packet: 20 ms.
const FRAME: usize = RATE as usize / 50;

/// Reads an Ogg Opus file.
///
/// # Errors
/// [`Fault::Damaged`], [`Fault::WrongFormat`], [`Fault::TooLong`].
pub fn decode(bytes: &[u8]) -> Result<Pcm, Fault> {
    let rate = RATE.cast_signed();
    let mut reader = OggOpusReader::new(bytes).map_err(|_| Fault::Damaged)?;
    let channels = usize::from(reader.head().channel_count);
    if !(1..=2).contains(&channels) {
        return Err(Fault::WrongFormat);
    }
    let mut decoder = reader.head().decoder(rate).map_err(|_| Fault::WrongFormat)?;
    let mut trim = Trim::new(reader.head(), rate, channels).map_err(|_| Fault::Damaged)?;
    let mut block = vec![0.0; MAX_PACKET_SAMPLES * channels];
    let mut samples = Vec::new();
    for packet in reader.packets() {
        let packet = packet.map_err(|_| Fault::Damaged)?;
        let count =
            decoder.decode(&packet.data, MAX_PACKET_SAMPLES, &mut block).map_err(|_| Fault::Damaged)?;
        mix(trim.keep(&packet, &block[..count * channels]), channels, &mut samples);
        if samples.len() > longest(RATE) {
            return Err(Fault::TooLong);
        }
    }
    Pcm::new(RATE, samples).filter(|sound| !sound.samples().is_empty()).ok_or(Fault::Damaged)
}

/// Writes a sound as an Ogg Opus file that decodes to exactly as many samples.
///
/// # Errors
/// What the encoder says; it takes every sound of [`RATE`].
pub fn encode(sound: &Pcm) -> Result<Vec<u8>, Error> {
    let samples = sound.clone().at_rate(RATE).into_samples();
    let mut encoder = OpusEncoder::new(RATE.cast_signed(), 1, Application::Audio)?;
    encoder.bitrate_bps = BITS;
    encoder.signal_type = Some(Signal::Voice);
    let head = OpusHead::for_encoder(&encoder, RATE);
    // The encoder runs behind by the pre-skip; silence after the sound brings its end out (RFC 7845, section 4).
    let skip = usize::from(head.pre_skip);
    let frames = (samples.len() + skip).div_ceil(FRAME);
    let end = skip + samples.len();
    let mut writer = OggOpusWriter::new(Vec::new(), head)?;
    let mut packet = vec![0; MAX_PACKET_BYTES];
    let mut block = [0.0; FRAME];
    for frame in 0..frames {
        let rest = samples.get(frame * FRAME..).unwrap_or_default();
        let count = rest.len().min(FRAME);
        block[..count].copy_from_slice(&rest[..count]);
        block[count..].fill(0.0);
        let size = encoder.encode(&block, FRAME, &mut packet)?;
        if frame + 1 == frames {
            let last = u32::try_from(end - frame * FRAME).unwrap_or(RATE / 50);
            writer.write_packet_with_duration(&packet[..size], last)?;
        } else {
            writer.write_packet(&packet[..size])?;
        }
    }
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pcm::tests::tone;

    #[test]
    fn what_is_written_comes_back_with_its_length_and_level() {
        for (rate, seconds) in [(48_000, 1.0), (44_100, 2.5), (16_000, 0.3), (22_050, 0.017)] {
            let sound = tone(rate, 300.0, seconds, 0.4);
            let back = decode(&encode(&sound).unwrap()).unwrap();
            let (there, here) = (sound.duration().as_secs_f64(), back.duration().as_secs_f64());
            assert!((there - here).abs() < 0.001, "{rate}: {there} became {here}");
            assert!((sound.rms() / back.rms()).log10().abs() * 20.0 < 1.0, "{rate}: {}", back.rms());
        }
    }

    #[test]
    fn a_second_of_speech_costs_about_four_kilobytes() {
        let bytes = encode(&tone(48_000, 300.0, 10.0, 0.4)).unwrap().len();
        assert!((10_000..=60_000).contains(&bytes), "{bytes}");
    }
}
