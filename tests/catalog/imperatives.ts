/** First words of deeds: each an imperative. A new verb is added here by hand. */
export const IMPERATIVES: ReadonlySet<string> = new Set(
  `Accept Add Allow Answer Arrange Ask Bring Breathe Brush Be Bend Begin Call Carry Catch Change Charge Check Choose Circle Clear Close Colour Combine
  Copy Compare Count Cover Cross Cut Dance Decide Dim Do Doodle Draw Drink Drop Eat Empty End Feel Fill Find Finish Fold Follow Forgive Gather Get
  Give Go Greet Guess Hang Have Hold Hum Imagine Invite Keep Label Lay Lean Learn Lie Leave Let Lift Light List Listen Loosen Look Lower Make March Mark Match Meet Mend
  Move Mute Name Note Notice Offer Open Pack Park Pass Pause Pet Phone Pick Picture Place Plan Plant Play Point Pour Practise Press Pull Put Read Raise Reach Recall Relax Remember Remind Repeat
  Replace Rest Rinse Roll Run Rub Save Say Scan Send Set Shake Share Shrug Silence Sigh Sing Sit Skip Sketch Slide Slow Smell Smile Soften Sort Speak Spell Spend Squeeze Stand Start Stay Step Stir Stop
  Stretch Stroke Stroll Swap Sway Switch Take Tap Taste Tell Text Thank Think Tidy Tie Tighten Touch Toss Trace Trade Treat Try Turn Type Unfold Use Visit Wait
  Walk Warm Wash Watch Water Wave Wear Welcome Wiggle Wipe Wish Work Wrap Write`.split(/\s+/),
);
