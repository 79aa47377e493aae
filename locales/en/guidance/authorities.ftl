how-told-about-police = Then say what is true. Only what somebody connected with the work said counts; advice from fellow workers or the news does not.

how-status-used = It may be an employer, a partner or somebody from an agency. True information about a permit, given without pressure, is “no”.
