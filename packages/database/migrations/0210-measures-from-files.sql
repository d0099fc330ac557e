-- Which measures hold for a subject is asked from its file, not of each subject beside each measure.
drop view measure_of_subject;
