# Other services: our service card for other services, and theirs. A card is for sealed files between services.
card-title = Other services and service cards
card-intro = The service card is for sealed files between services that work with Geleit. Each service gives the other its card. Then the two compare 24 digits on the telephone. That makes sure that a card is from the service named on it.

# What stands on a card, ours or theirs.
card-says-title = What the card says
card-fact-name = Name
card-fact-issued = Made on
card-fact-until = Valid until
card-fact-signed = Signed by

# Our own card.
card-own-title = Our service card
card-own-digits-title = Our 24 digits
card-own-digits-text = Another service has this card and calls you: read these digits out, from this screen. If it has an older one, give it this one first. The digits are not secret. But do not send them along with the card: whoever forges a card can also forge a letter.
card-own-digits-none = The digits belong to your card. They stand here as soon as the card is made.
card-own-none-may = There is no card yet that you could give to other services.
card-own-none = There is no card yet. Your coordinator can make it here.
card-own-nameless = The card needs the name of your organisation. It is not filled in yet.
card-own-nameless-may = Fill it in under “Office” first. Then make the card here.
card-own-nameless-do = Open the office’s details
card-own-expired = Your service card has expired
card-own-soon = Your service card is valid only until { $day }
card-own-exposed = A lost laptop can open files for your service card
card-own-exposed-text = As long as other services seal files for this card, whoever opens the laptop you shut out can read them. The next card has a new key; you still open what is under way.
card-own-renew-may = Make a new one and give it to all services that have your current one.
card-own-renew = Ask your coordinator to make a new one here.

# Making one; only coordinators.
card-make-open = Make card …
card-remake-open = Make a new card …
card-make-title = Make card
card-remake-title = Make a new card
card-make-text = The card carries name, unit and address from “Office”. Phone and email too, if you wish. It is valid for two years.
card-remake-text = The other services get the new card from you, like the first one. If the same person makes it as last time, the 24 digits stay the same and the new card counts there by itself. If somebody else makes it, or a laptop was lost, the other services compare the digits once more.
card-make-do = Make card
card-made = Card made

# Saving it, to give it away.
card-save-do = Save card …
card-saved-title = Card saved
card-saved-text = Two files with the same content. Give one of them to the other service, for example by email, on a USB stick or as a print of the picture.
card-saved-file = As a file
card-saved-picture = As a picture

# The cards of others.
card-others-title = Cards of other services
card-others-none = No card of another service is here yet.
card-read-text = Choose the file that ends in .card, or the picture with the pattern of squares.
card-read-open = Read a card …
card-until = valid until { $day }
card-verify-open = Compare digits
card-renew-ask = Ask this service for a new card.

# How a card stands, in one line; also where a partner is chosen.
card-state-none = No service card
card-state-received = Service card not verified yet
card-state-verified = Service card verified
card-state-expired = Service card expired
card-state-other = other card not verified
card-state-by = verified by { $by } on { $at }

# A later card of another service at the same partner.
card-other-title = A second card with other digits is here
card-other-text = Either the service made a new card, or somebody is pretending to be it. Call the service and compare the 24 digits. Until then the second card does not count.
card-other-says = What the second card says

# A card somebody brought: what it says, and to which partner it belongs.
card-look-title = Read a card
card-look-first = No card of this service is here yet.
card-look-newer = A card of this service is here already: { $name }. The new one takes its place. If it has other digits, compare them first.
card-look-known = This card is here already: { $name }. You need not read it again.
card-where-label = To which entry does it belong?
card-where-new = Add a new service
card-where-known = A service that is in the list already
card-where-partner = Which service?
card-take-do = Take over the card
card-taken = Card taken over
card-taken-verified = This service is verified already. You need not do anything else.

# Comparing the digits. The expected ones are never shown.
card-verify-title = Compare digits: { $name }
card-verify-how = How to make sure whose card it is
card-verify-call = Call the service at a number you know from elsewhere. Do not take the number from the card.
card-verify-listen = Have its 24 digits read to you. There they are under “Exchange”, in “Other services and service cards”.
card-verify-type = Type them here.
card-verify-label = The 24 digits of the other service
card-verify-do = Verify
card-verify-later = Verify later
card-verified-title = Verified: the card is from { $name }
card-verified-text = If a newer card of this service comes later with the same digits, you need not call again.
card-verified-old-title = These are the digits of the current card
card-verified-old-text = The current card remains valid. The second card does not match these digits and stays unverified. Tell your coordinator.

# When no card can be made.
error-card-too-large = The service card is too large for the picture with the squares. None was made.
help-card-too-large = Shorten name, unit or address under “Office”, or leave out telephone and e-mail. If that is not enough, have the card made by the person who has coordinated longest.
