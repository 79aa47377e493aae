//! What an officer's work is: the page that says why they meet such people differs by it, and nothing else does.

use crate::word::choice;

choice! {
    /// What an officer's work is.
    ///
    /// # Source
    /// SEEDS, "Who screens": measure 7 of Cabinet Order No. 534 of 26 August 2025.
    pub enum Profession {
        /// Of the labour inspectorate.
        Inspector,
        /// Of the border guard.
        BorderGuard,
        /// Of the State Police.
        Police,
        /// Of a social service.
        SocialWorker,
        /// Of an organisation that helps.
        Ngo,
        /// A doctor, a nurse, a paramedic.
        Medical,
        /// Of a municipality: its police, its youth work, its orphans' court.
        Municipality,
    }
}
