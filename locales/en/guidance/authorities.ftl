# status: machine

how-told-about-police = Then say what is true. It is about what was said to frighten the person, not about the person’s own opinion.

how-status-used = It may be an employer, a partner or somebody from an agency. True information about a permit, given without pressure, is “no”.
