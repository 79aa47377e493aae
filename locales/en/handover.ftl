# status: machine

handover-name = Referral
handover-title = Who will get what
handover-office-missing = Your institution and contact are missing from the document.
handover-to-settings = Add them in the settings
handover-consent-needed = The person’s consent is needed.
handover-no-consent-needed = The person’s consent is not needed.
handover-blocks = The person also agrees to share:
handover-contact-name = How to address the person
handover-contact-how = How and when it is safe to get in touch
handover-show = Show the pages
handover-shown = Pages shown
handover-others = Other recipients
handover-saved = Saved
handover-to-result = Result
handover-preview = Exactly these pages will be saved
handover-language = Language of the document
handover-page = Page { $page } of { $pages }
handover-enlarge = Enlarge
handover-folder = Folder to save in
handover-save = Save PDF
handover-readable = Anybody who opens the saved file can read it. Give it to the recipient only.
handover-nobody = Choose a recipient to see the pages they will get.
